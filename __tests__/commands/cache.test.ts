import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { createRepository, temporaryFolder } from '../support/repository.ts';
import { humanTexts, MACHINE_TEXTS, rows } from './prose.ts';
import { run } from './run.ts';

let people: readonly string[] = [];
beforeAll(async () => {
  people = await humanTexts();
});

/** The report as it is written, and the milliseconds that the detector took. */
function split(stdout: string): { readonly timeless: string; readonly detectorMs: number } {
  const report = JSON.parse(stdout) as Report;
  return { timeless: JSON.stringify({ ...report, timings: null }), detectorMs: report.timings.detectorMs };
}

describe('the cache of a clone', () => {
  it('is made by a scan, found by the next, never scanned, and ignored by git and where it is damaged', async () => {
    const repository = await createRepository();
    const cwd = repository.root;
    repository.write('a.jsonl', rows([...people.slice(0, 6), ...MACHINE_TEXTS.slice(0, 4)])).commit();
    const file = path.join(cwd, '.synthetic-budget', 'scores.bin');
    const without = await run('cli', ['scan', '--json', '--quiet', '--no-cache'], { cwd });
    expect(existsSync(file)).toBe(false);
    const cold = await run('cli', ['scan', '--json', '--quiet'], { cwd });
    const warm = await run('cli', ['scan', '--json', '--quiet'], { cwd });
    expect([split(cold.stdout).timeless, split(warm.stdout).timeless]).toEqual(
      Array(2).fill(split(without.stdout).timeless),
    );
    expect(split(warm.stdout).detectorMs).toBe(0);
    expect(repository.git('status', '--porcelain')).toBe('');
    writeFileSync(file, readFileSync(file).subarray(0, 100));
    const damaged = await run('cli', ['scan', '.', '.synthetic-budget'], { cwd });
    expect(damaged.status).toBe(without.status);
    expect(damaged.stderr).toMatch(/cached scores in .*scores\.bin are not used.* damaged or cut off/);
    repository.git('add', '--force', '.synthetic-budget/scores.bin');
    const committed = await run('cli', ['scan'], { cwd });
    expect(committed.stderr).toMatch(
      /^\.synthetic-budget\/ is committed, so that it is not used as a cache/m,
    );
  });

  it('is used by score only where it is asked to, with the same answers', async () => {
    const cwd = temporaryFolder();
    const input = rows([...people.slice(0, 3), 'Too short.', ...MACHINE_TEXTS.slice(0, 2)]);
    const plain = await run('cli', ['score'], { cwd, input });
    expect(existsSync(path.join(cwd, '.synthetic-budget'))).toBe(false);
    for (let i = 0; i < 2; i++) {
      const { stdout, stderr } = await run('cli', ['score', '--cache', '.'], { cwd, input });
      expect([stdout, stderr]).toEqual([plain.stdout, plain.stderr]);
    }
    expect(existsSync(path.join(cwd, '.synthetic-budget', 'scores.bin'))).toBe(true);
  });
});
