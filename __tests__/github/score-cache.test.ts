import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActionEvent } from '../../src/github/event.ts';
import { restoreScores, type ScoreCache } from '../../src/github/score-cache.ts';
import { CACHE_NAME } from '../../src/scan/cache/judgement-cache.ts';
import { textKey } from '../../src/scan/cache/score-entry.ts';
import { fakeDetector } from '../scan/fake-detector.ts';
import { LoopbackCache } from '../support/loopback-cache.ts';

const repository = { owner: 'octo', repo: 'data' };
const commit = 'a'.repeat(40);
const push: ActionEvent = {
  type: 'push',
  repository,
  before: commit,
  after: commit,
  branch: 'main',
  tag: null,
  forced: false,
  defaultBranch: 'main',
};
const pull: ActionEvent = {
  type: 'pull-request',
  name: 'pull_request',
  repository,
  number: 7,
  base: commit,
  baseBranch: 'main',
  head: commit,
  headRef: 'refs/pull/7/head',
  changedFiles: 1,
  fromFork: false,
  merged: false,
};

let service: LoopbackCache;
let temporary: string;
let log: string[];
let runs = 0;

beforeEach(async () => {
  service = await LoopbackCache.start();
  temporary = mkdtempSync(path.join(tmpdir(), 'synthetic-budget-scores-'));
  const environment = { ...service.environment, RUNNER_TEMP: temporary, GITHUB_WORKSPACE: temporary };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  log = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log.push(String(chunk));
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(temporary, { recursive: true });
  await service.close();
});

/** What a step restores on a new runner; its folder for temporary files is where it always is. */
async function restored(
  event: ActionEvent,
  name = 'default',
  detector = fakeDetector(),
): Promise<ScoreCache> {
  rmSync(path.join(temporary, 'synthetic-budget-scores'), { recursive: true, force: true });
  return await restoreScores({ event, name, detector, temporary, run: `${++runs}-1` });
}

/** Learns so many new texts and stores what is worth it; gives how many entries the service has then. */
async function learn({ cache, store }: ScoreCache, texts: number): Promise<number> {
  for (let i = 0; i < texts; i++)
    cache.scores.set(textKey(`${runs} ${i}`), { type: 'scored', score: 0.5, bucket: 0 });
  await store();
  return service.entries.size;
}

describe('scores in the cache of GitHub Actions', () => {
  it('come back in the next run of the check, else from another check, of the same detector only', async () => {
    await learn(await restored(push, 'docs'), 3);
    await learn(await restored(push, 'data'), 2);
    expect((await restored(push, 'docs')).cache.scores.size).toBe(3);
    expect((await restored(pull, 'other')).cache.scores.size).toBe(5);
    const other = { ...fakeDetector(), sha256: 'b'.repeat(64) };
    expect((await restored(push, 'docs', other)).cache).toMatchObject({ isCold: true, notice: null });
  });

  it('are stored where enough of them is new', async () => {
    expect(await learn(await restored(push), 500)).toBe(1);
    expect(await learn(await restored(push), 2)).toBe(1);
    expect(await learn(await restored(push), 20)).toBe(2);
  });

  it('are stored by a pull request only where there were none, and never with the rights of its base', async () => {
    const target: ActionEvent = { ...pull, name: 'pull_request_target' };
    expect(await learn(await restored(target), 5)).toBe(0);
    expect(await learn(await restored(pull), 5)).toBe(1);
    expect(await learn(await restored(pull), 5)).toBe(1);
  });

  it('are filled by pushes to the default branch, where there is a service', async () => {
    const branch: ActionEvent = { ...push, branch: 'feature' };
    const fills = [];
    for (const event of [push, branch, pull]) fills.push((await restored(event)).fills);
    expect(fills).toEqual([true, false, false]);
    vi.stubEnv('ACTIONS_RESULTS_URL', undefined);
    vi.stubEnv('ACTIONS_CACHE_SERVICE_V2', undefined);
    expect((await restored(push)).fills).toBe(false);
  });

  it('are no error where the service fails or what it gives is damaged', async () => {
    service.failing = 400;
    expect((await restored(push)).cache.isCold).toBe(true);
    service.failing = null;
    await learn(await restored(push), 5);
    const { cache } = await restored(push);
    expect(cache.isCold).toBe(false);
    const file = path.join(temporary, 'synthetic-budget-scores', CACHE_NAME);
    writeFileSync(file, 'damaged');
    await restoreScores({ event: pull, name: 'new', detector: fakeDetector(), temporary, run: 'x' });
    expect(log.join('')).not.toContain('::error');
  });
});
