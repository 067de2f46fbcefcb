import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { humanTexts, MACHINE_TEXTS, rows } from '../commands/prose.ts';
import { LoopbackCache } from '../support/loopback-cache.ts';
import { LoopbackGitHub } from '../support/loopback-github.ts';
import { newFolder, Origin } from './origin.ts';
import { pullRequestPayload, pushPayload, runAction, type StepResult } from './run-action.ts';

let origin: Origin;
let github: LoopbackGitHub;
let cache: LoopbackCache;
let temp: string;
let first = '';
let second = '';
let change = '';

beforeAll(async () => {
  const people = await humanTexts();
  origin = new Origin();
  const policy = 'budget: 50%\nminimum-words: 0\n';
  first = origin.commit('main', {
    '.github/synthetic-budget.yml': policy,
    'data/a.jsonl': rows(people.slice(0, 8)),
    'data/b.jsonl': rows([...people.slice(8, 12), ...MACHINE_TEXTS.slice(0, 4)]),
  });
  second = origin.commit('main', { 'data/c.jsonl': rows(people.slice(12, 16)) }, first);
  change = origin.commit('change', { 'data/d.jsonl': rows(people.slice(16, 20)) }, second);
  origin.pullRequest(7, second, change);
});
afterAll(() => origin.remove());

beforeEach(async () => {
  github = await LoopbackGitHub.start();
  cache = await LoopbackCache.start();
  temp = newFolder();
});
afterEach(async () => {
  await github.close();
  await cache.close();
});

let runs = 0;

/** A step on a runner whose folder for temporary files is where it always is, and empty. */
async function step(event: string, payload: object, commit: string) {
  rmSync(path.join(temp, 'synthetic-budget-scores'), { recursive: true, force: true });
  cache.calls.length = 0;
  const environment = { ...cache.environment, RUNNER_TEMP: temp, GITHUB_RUN_ID: String(++runs) };
  const { GITHUB_SERVER_URL: _, ...known } = environment as Record<string, string>;
  return await runAction({ event, payload, workspace: origin.checkout(commit, 0), github, env: known });
}

const pushed = () => step('push', pushPayload(first, second), second);
const pulled = () =>
  step(
    'pull_request',
    pullRequestPayload({ number: 7, base: second, head: change, changedFiles: 1 }),
    change,
  );

function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
}

function stored(): number {
  return cache.calls.filter(({ method }) => method === 'CreateCacheEntry').length;
}

describe('scores in the cache of GitHub Actions', () => {
  it('are filled by a push to the default branch, and make a pull request cheap', async () => {
    const push = await pushed();
    expect(push.status, push.log).toBe(0);
    expect(reportOf(push).repository).toMatchObject({
      before: { files: 2 },
      after: { files: 3, records: 20 },
    });
    expect([stored(), cache.entries.size]).toEqual([1, 1]);
    const [key = ''] = [...cache.entries.keys()];
    expect(key).toMatch(/^synthetic-budget-scores-v1-[0-9a-f]{16}-[0-9a-f]{16}-\d+-1 /);
    const pull = await pulled();
    expect(pull.log).toContain(`Scores of an earlier run: ${key.split(' ')[0]}`);
    expect(reportOf(pull).repository).toMatchObject({
      reason: null,
      before: { files: 3, records: 20 },
      after: { files: 4, records: 24 },
    });
    // What only this pull request could read is not stored.
    expect(stored()).toBe(0);
  });
});
