import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRepository, temporaryFolder } from '../support/repository.ts';
import { humanTexts, MACHINE_TEXTS, rows } from './prose.ts';
import { run } from './run.ts';

/** The first commit of a test repository is of 22:13:20 on that day, the next a minute later. */
const AFTER_FIRST = '2023-11-14T22:14:00Z';

let people: readonly string[] = [];
beforeAll(async () => {
  people = await humanTexts();
});

async function repository() {
  const checkout = await createRepository();
  checkout.write('data/old.jsonl', rows(people));
  checkout.commit();
  checkout.write('data/new.jsonl', rows(MACHINE_TEXTS));
  checkout.commit();
  return checkout;
}

describe('calibrate', () => {
  it('measures on text from before a date, and writes a file that a scan takes', async () => {
    const checkout = await repository();
    const cwd = checkout.root;
    const args = ['calibrate', '--before', AFTER_FIRST, '--out', 'calibration.json'];
    const { status, stdout, stderr } = await run('cli', args, { cwd });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`of this repository from before ${AFTER_FIRST}`);
    expect(stdout).toMatch(/Too little text for 0\.1 %: that takes 999 texts of a kind/);
    expect(stdout).toContain('put `calibration: calibration.json` into the policy');
    const file = JSON.parse(readFileSync(path.join(cwd, 'calibration.json'), 'utf8'));
    expect(file.detector).toMatch(/^[0-9a-f]{64}$/);
    expect(file.basis).toContain(`from before ${AFTER_FIRST}`);
    checkout.write('.github/synthetic-budget.yml', 'calibration: calibration.json');
    const scanned = await run('cli', ['scan', '--json', '--quiet'], { cwd });
    expect(JSON.parse(scanned.stdout).detector.basis).toBe(file.basis);
  });

  it('takes paths, or the reference of the policy, and prints JSON', async () => {
    const checkout = await repository();
    const cwd = checkout.root;
    const named = await run('cli', ['calibrate', 'data/old.jsonl', '--json'], { cwd });
    expect(named.status).toBe(0);
    checkout.write('.github/synthetic-budget.yml', 'reference: {paths: [data/old.jsonl]}');
    const ofPolicy = await run('cli', ['calibrate', '--json'], { cwd });
    expect(JSON.parse(ofPolicy.stdout)).toEqual(JSON.parse(named.stdout));
  });

  it('says what is missing: 2', async () => {
    const checkout = await repository();
    const cwd = checkout.root;
    const message = async (...args: string[]) => {
      const { status, stderr } = await run('cli', ['calibrate', ...args], { cwd });
      expect(status).toBe(2);
      return stderr;
    };
    expect(await message()).toMatch(/name text that is known to be human: paths, or --before 2022-11-30/);
    expect(await message('--before', '2022-11-30')).toMatch(/no commit that old/);
    expect(await message('x.md', '--before', '2022-11-30')).toMatch(/not both/);
    expect(await message('missing.md')).toMatch(/missing\.md/);
    const empty = await run('cli', ['calibrate', '--before', '2022-11-30'], { cwd: temporaryFolder() });
    expect([empty.status, empty.stderr]).toEqual([2, expect.stringMatching(/fetch-depth: 0/)]);
  });
});
