import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import type { RetryPolicy } from '../../src/github/retry.ts';
import { LoopbackGitHub } from '../support/loopback-github.ts';

const NOW = Date.parse('2025-06-01T12:00:00Z');
const TARGET = { owner: 'octo', repo: 'data', issue_number: 7 };
let github: LoopbackGitHub;
let slept: number[];

beforeEach(async () => {
  github = await LoopbackGitHub.start();
  slept = [];
});
afterEach(async () => {
  await github.close();
  expect(github.rejected).toEqual([]);
});

function client(retry: Partial<RetryPolicy> = {}) {
  const sleep = async (ms: number): Promise<void> => {
    slept.push(ms);
  };
  const clock = { sleep, now: () => NOW };
  return createClient({
    token: 'a-token',
    version: '1.2.3',
    apiUrl: github.url,
    retry: { ...clock, ...retry },
  });
}

it('says who asks, and with which token', async () => {
  await (await client()).rest.issues.listComments(TARGET);
  expect(github.calls[0]?.headers['user-agent']).toMatch(/^synthetic-budget\/1\.2\.3 /);
  expect(github.calls[0]?.headers.authorization).toBe('token a-token');
});

describe('a rate limit', () => {
  const list = 'issues/list-comments';
  it.each([
    ['retry-after in seconds', { status: 429, headers: { 'retry-after': '17' } }, 17_000],
    ['retry-after with 403', { status: 403, headers: { 'retry-after': '5' } }, 5_000],
    [
      'retry-after as a date',
      { status: 429, headers: { 'retry-after': 'Sun, 01 Jun 2025 12:00:30 GMT' } },
      30_000,
    ],
    [
      'the reset of an exhausted limit',
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1_000 + 42) },
      },
      43_000,
    ],
    [
      'a minute for a secondary limit',
      { status: 403, message: 'You have exceeded a secondary rate limit.' },
      60_000,
    ],
    ['a minute for a bare 429', { status: 429 }, 60_000],
  ])('is waited for: %s', async (_, failure, wait) => {
    github.fail(list, failure);
    await (await client()).rest.issues.listComments(TARGET);
    expect(slept).toEqual([wait]);
    expect(github.callsOf(list).map((call) => call.status)).toEqual([failure.status, 200]);
  });

  it('is waited for before a comment is created too: GitHub did not carry it out', async () => {
    github.fail('issues/create-comment', { status: 429, headers: { 'retry-after': '1' } });
    await (await client()).rest.issues.createComment({ ...TARGET, body: 'x' });
    expect(github.comments).toHaveLength(1);
  });

  it('is not waited for beyond the bound: an hour would cost more than the answer is worth', async () => {
    github.fail(list, { status: 429, headers: { 'retry-after': '3600' } });
    await expect((await client()).rest.issues.listComments(TARGET)).rejects.toThrow('Failed');
    expect(slept).toEqual([]);
  });

  it('shares the bound between all requests of the client', async () => {
    const octokit = await client({ totalWaitMs: 25_000 });
    github.fail(list, { status: 429, headers: { 'retry-after': '20' } });
    await octokit.rest.issues.listComments(TARGET);
    github.fail(list, { status: 429, headers: { 'retry-after': '20' } });
    await expect(octokit.rest.issues.listComments(TARGET)).rejects.toThrow('Failed');
    expect(slept).toEqual([20_000]);
  });
});

describe('a server error', () => {
  it('is tried again with growing waits, a bounded number of times', async () => {
    const failures = [500, 502, 503, 504].map((status) => ({ status }));
    github.fail('issues/list-comments', ...failures);
    await expect((await client()).rest.issues.listComments(TARGET)).rejects.toThrow('Failed');
    expect(slept).toEqual([1_000, 2_000, 4_000]);
  });

  it('is tried again for a query of GraphQL', async () => {
    github.fail('graphql', { status: 502 });
    expect(await (await client()).graphql('query { viewer { login } }')).toEqual({
      viewer: { login: github.login },
    });
  });

  it('is not tried again where that could comment twice', async () => {
    github.fail('issues/create-comment', { status: 502 });
    await expect((await client()).rest.issues.createComment({ ...TARGET, body: 'x' })).rejects.toThrow(
      'Failed',
    );
    expect(slept).toEqual([]);
  });
});

it.each([401, 403, 404, 422])('does not repeat what cannot help: %i', async (status) => {
  github.fail('issues/list-comments', { status, headers: { 'x-ratelimit-remaining': '4999' } });
  await expect((await client()).rest.issues.listComments(TARGET)).rejects.toMatchObject({ status });
  expect(slept).toEqual([]);
});
