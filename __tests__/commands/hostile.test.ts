import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/repository.ts';
import { run, start } from './run.ts';

const isWindows = process.platform === 'win32';

function folderWithText(): string {
  const cwd = temporaryFolder();
  mkdirSync(path.join(cwd, '.github'));
  writeFileSync(path.join(cwd, 'a.md'), 'A few words.\n');
  return cwd;
}

// There are no such files on Windows.
describe.skipIf(isWindows)('files that never end', () => {
  it.each(['a pipe', 'a device'])('%s as the policy is refused, not read', async (kind) => {
    const cwd = folderWithText();
    const policy = path.join(cwd, '.github', 'synthetic-budget.yml');
    if (kind === 'a pipe') execFileSync('mkfifo', [policy]);
    else symlinkSync('/dev/zero', policy);
    const { status, stderr } = await run('cli', ['scan', '.'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/synthetic-budget\.yml: is not a regular file/),
    ]);
  });

  it('a device that is named as the policy is read no further than a policy goes', async () => {
    const { status, stderr } = await run('cli', ['scan', '.', '--config', '/dev/zero'], {
      cwd: folderWithText(),
    });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/\/dev\/zero: cannot be read .*1 MiB/)]);
  });

  it('a pipe that is named is not passed over', async () => {
    const cwd = folderWithText();
    execFileSync('mkfifo', [path.join(cwd, 'b.md')]);
    const { status, stdout } = await run('cli', ['scan', 'b.md', '--fail-on-inconclusive'], { cwd });
    expect([status, stdout]).toEqual([4, expect.stringContaining('b.md: is not a regular file')]);
    const explained = await run('cli', ['explain', 'b.md'], { cwd });
    expect([explained.status, explained.stderr]).toEqual([
      2,
      expect.stringMatching(/b\.md: is not a regular file.*folder\.\n$/),
    ]);
  });
});

it('a folder is told as one, whatever lies in it', async () => {
  const cwd = temporaryFolder();
  symlinkSync('nowhere.md', path.join(cwd, 'broken.md'));
  const { status, stderr } = await run('cli', ['clean', '.'], { cwd });
  expect([status, stderr]).toEqual([2, 'synthetic-budget: . is not one readable file: name a file.\n']);
});

it('a stderr that takes nothing changes no exit code', async () => {
  const child = start('cli', ['scan', '--budgte'], { cwd: folderWithText() });
  child.stderr.destroy();
  child.stdin.end();
  const [status] = await once(child, 'exit');
  expect(status).toBe(2);
});

it('the native runtime leaves nothing in the home folder', async () => {
  const HOME = temporaryFolder();
  const { status } = await run('cli', ['scan', 'a.md'], { cwd: folderWithText(), env: { HOME } });
  expect([status, readdirSync(HOME)]).toEqual([0, []]);
});

/** The super-user may read everything: then somebody else runs it, where that one may read this program. */
const NOBODY = process.getuid?.() === 0 ? 65_534 : undefined;
const isRunnable =
  !isWindows &&
  (NOBODY === undefined || foldersUp(import.meta.dirname).every((folder) => statSync(folder).mode & 1));

it.skipIf(!isRunnable)('an untracked folder that may not be read leaves the verdict open', async () => {
  const cwd = folderWithText();
  execFileSync('git', ['init', '--quiet'], { cwd });
  const closed = path.join(cwd, 'closed');
  mkdirSync(closed);
  writeFileSync(path.join(closed, 'b.md'), 'Hidden words.\n');
  chmodSync(closed, 0);
  if (NOBODY !== undefined) execFileSync('chown', ['-R', String(NOBODY), cwd]);
  const uid = NOBODY === undefined ? {} : { uid: NOBODY };
  const options = { cwd, ...uid };
  const open = await run('cli', ['scan', '--fail-on-inconclusive'], options);
  expect([open.status, open.stdout]).toEqual([
    4,
    expect.stringMatching(/the folder closed could not be read\.[\s\S]*closed: could not be read \(/),
  ]);
  const excluded = await run('cli', ['scan', '--exclude', 'closed', '--json', '--quiet'], options);
  expect(JSON.parse(excluded.stdout).problems).toEqual([]);
  chmodSync(closed, 0o700);
});

it.skipIf(isWindows)('a folder on stdin is no input of `score`', async () => {
  const cwd = folderWithText();
  const stdin = openSync(cwd, 'r');
  const { status, stderr } = await run('cli', ['score'], { cwd, stdin });
  closeSync(stdin);
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/stdin is a folder: give a file of JSON Lines/),
  ]);
});

it('a glob beyond all reason is refused, not tried', async () => {
  const { status, stderr } = await run('cli', ['scan', '--include', 'a'.repeat(70_000)], {
    cwd: folderWithText(),
  });
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/include: The pattern "a+…" is 70000 characters long/),
  ]);
});

describe('a policy that names a calibration outside of the repository', () => {
  const scanWith = async (calibration: string): Promise<string> => {
    const cwd = path.join(folderWithText());
    writeFileSync(path.join(cwd, '.github', 'synthetic-budget.yml'), `calibration: ${calibration}\n`);
    if (!isWindows) symlinkSync(path.join(temporaryFolder(), '..'), path.join(cwd, 'link'));
    const { status, stderr } = await run('cli', ['scan', '.'], { cwd });
    expect(status).toBe(2);
    return stderr;
  };

  it.each(['../rates.json', 'a/../../rates.json'])('%s is refused', async (calibration) => {
    expect(await scanWith(calibration)).toMatch(
      /yml:1:14: "calibration": must stay inside the repository: remove ".."/,
    );
  });

  it('at an absolute path is refused', async () => {
    expect(await scanWith('/etc/hostname')).toMatch(
      /relative to the repository's root: write "etc\/hostname"/,
    );
  });

  it.skipIf(isWindows)('behind a link is refused', async () => {
    expect(await scanWith('link')).toMatch(/link: leads out of the repository/);
  });
});

function foldersUp(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUp(parent)];
}
