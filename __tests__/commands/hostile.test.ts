import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
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
