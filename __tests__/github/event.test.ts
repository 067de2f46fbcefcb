import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActionEvent, EventError, readEvent } from '../../src/github/event.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const REPOSITORY = { owner: 'octo', repo: 'data' };

function payloadPath(fixture: string): string {
  return fileURLToPath(new URL(`../fixtures/github/events/${fixture}.json`, import.meta.url));
}

function read(name: string, fixture: string): Promise<ActionEvent> {
  return readEvent({
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: payloadPath(fixture),
    GITHUB_REPOSITORY: 'octo/data',
  });
}

describe('a pull request', () => {
  it('names both commits, the ref to fetch the head by, and the number of changed files', async () => {
    expect(await read('pull_request', 'pull-request')).toEqual({
      type: 'pull-request',
      name: 'pull_request',
      repository: REPOSITORY,
      number: 7,
      base: A,
      baseBranch: 'main',
      head: B,
      headRef: 'refs/pull/7/head',
      changedFiles: 3,
      fromFork: false,
      merged: false,
    });
  });

  it('keeps pull_request_target apart, whose workspace holds the base', async () => {
    expect(await read('pull_request_target', 'pull-request-fork')).toMatchObject({
      name: 'pull_request_target',
      head: B,
      headRef: 'refs/pull/7/head',
      fromFork: true,
    });
  });

  it('counts a head whose repository was deleted as a fork', async () => {
    expect(await read('pull_request', 'pull-request-deleted-fork')).toMatchObject({ fromFork: true });
  });

  it('says when it has been merged, and still names the head, not the merge commit', async () => {
    expect(await read('pull_request', 'pull-request-merged')).toMatchObject({ merged: true, head: B });
  });

  it('names every field that is missing or is not what GitHub sends', async () => {
    const error = await read('pull_request', 'pull-request-broken').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EventError);
    expect(String(error)).toContain('pull_request.changed_files');
    expect(String(error)).toContain('pull_request.head.sha: expected a full commit id');
  });
});

describe('a push', () => {
  it('names the commits before and after', async () => {
    expect(await read('push', 'push')).toEqual({
      type: 'push',
      repository: REPOSITORY,
      before: A,
      after: B,
      branch: 'main',
      tag: null,
      forced: false,
      defaultBranch: 'main',
    });
  });

  it('has nothing before the first push of a branch', async () => {
    expect(await read('push', 'push-first')).toMatchObject({
      before: null,
      after: B,
      branch: 'feature/rows',
      defaultBranch: 'main',
    });
  });

  it('has nothing after a deletion', async () => {
    expect(await read('push', 'push-deleted')).toMatchObject({ before: A, after: null, branch: 'old' });
  });

  it('knows tags and rewritten history', async () => {
    expect(await read('push', 'push-tag')).toMatchObject({ branch: null, tag: 'v1.2', before: null });
    expect(await read('push', 'push-forced')).toMatchObject({ forced: true, before: A, after: B });
  });
});

it('reads a merge group', async () => {
  expect(await read('merge_group', 'merge-group')).toEqual({
    type: 'merge-group',
    repository: REPOSITORY,
    base: A,
    baseBranch: 'main',
    head: B,
    headRef: `refs/heads/gh-readonly-queue/main/pr-7-${A}`,
  });
});

it.each(['schedule', 'workflow_dispatch', 'repository_dispatch', 'release'])(
  'scans the tree on %s',
  async (name) => {
    expect(await read(name, 'schedule')).toEqual({ type: 'tree', name, repository: REPOSITORY });
  },
);

describe('what cannot be read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says which variable is not set', async () => {
    await expect(readEvent({})).rejects.toThrow('GITHUB_EVENT_NAME is not set');
    await expect(readEvent({ GITHUB_EVENT_NAME: 'push' })).rejects.toThrow('GITHUB_EVENT_PATH is not set');
    await expect(readEvent({ GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: 'data' })).rejects.toThrow(
      'GITHUB_REPOSITORY is "data", expected owner/name',
    );
  });

  it('names a payload that is missing or is not JSON', async () => {
    const missing = join(folder, 'missing.json');
    await expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: missing })).rejects.toThrow(
      missing,
    );
    const broken = join(folder, 'broken.json');
    await writeFile(broken, '{"ref": ');
    const reading = readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: broken });
    await expect(reading).rejects.toThrow(`cannot read the payload of the push event from ${broken}`);
  });
});
