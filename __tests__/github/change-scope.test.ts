import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type PullRequestRange, restChangeScope } from '../../src/github/change-scope.ts';
import { listChangedFiles } from '../../src/github/changed-files.ts';
import { createClient, type Octokit } from '../../src/github/client.ts';
import { BLOB_LIMIT } from '../../src/github/git-objects.ts';
import { LfsStore } from '../../src/source/lfs-store.ts';
import { compileScope, EVERYTHING } from '../../src/source/scope.ts';
import type { ChangeScope, SourceFile } from '../../src/source/source.ts';
import { LoopbackGitHub, type LoopbackPullFile } from '../support/loopback-github.ts';
import { startLfs } from '../support/loopback-lfs.ts';
import type { LoopbackFile } from '../support/loopback-repository.ts';

type Files = Readonly<Record<string, string | LoopbackFile>>;

const REPOSITORY = { owner: 'octo', repo: 'data' };
const BASE_TIP = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);
const MERGE_BASE = 'c'.repeat(40);

let github: LoopbackGitHub;
let octokit: Octokit;

beforeEach(async () => {
  github = await LoopbackGitHub.start();
  octokit = await createClient({
    token: 'a-token',
    version: '0.0.0',
    apiUrl: github.url,
    retry: { tries: 1 },
  });
});
afterEach(async () => {
  await github.close();
  expect(github.rejected).toEqual([]);
});

/** A pull request from the merge base's files to the head's; the base branch has gone on since. */
function pullRequest(base: Files, head: Files, listed: readonly LoopbackPullFile[]): PullRequestRange {
  github.repository.commit(base, MERGE_BASE);
  github.repository.commit(head, HEAD);
  github.repository.commit({ ...base, 'later.md': 'Came later.\n' }, BASE_TIP);
  github.mergeBases.set(`${BASE_TIP}...${HEAD}`, MERGE_BASE);
  github.pullFiles.set(7, listed.map(withSha));
  return { repository: REPOSITORY, number: 7, base: BASE_TIP, head: HEAD, changedFiles: listed.length };
}

/** The list names the blob of the head; of the base for a deleted file. */
function withSha(file: LoopbackPullFile): LoopbackPullFile {
  const tree = github.repository.treeRecursive(file.status === 'removed' ? MERGE_BASE : HEAD);
  const sha = tree.find((item) => item.path === file.filename)?.sha;
  return sha === undefined ? file : { sha, ...file };
}

async function bytes(file: SourceFile | null | undefined): Promise<Buffer | null> {
  if (!file) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Paths, contents and added lines, as one looks at them in a test. */
async function contents(scope: ChangeScope) {
  return Promise.all(
    scope.files.map(async ({ base, head, addedLines }) => ({
      base: base && [base.path, String(await bytes(base))],
      head: head && [head.path, String(await bytes(head))],
      addedLines,
    })),
  );
}

describe('the list of changed files', () => {
  const many = (count: number): LoopbackPullFile[] =>
    Array.from({ length: count }, (_, n) => ({
      filename: `data/${n}.md`,
      status: 'added',
      patch: '@@ -0,0 +1 @@\n+x',
    }));
  const list = (expected: number) =>
    listChangedFiles(octokit, { repository: REPOSITORY, number: 7, expected });

  it('has all pages', async () => {
    github.pullFiles.set(7, many(230));
    const { files, incomplete } = await list(230);
    expect(files.map((file) => file.path)).toEqual(many(230).map((file) => file.filename));
    expect(incomplete).toBeNull();
    expect(github.callsOf('pulls/list-files').map((call) => call.url)).toEqual([
      '/repos/octo/data/pulls/7/files?per_page=100',
      '/repos/octo/data/pulls/7/files?per_page=100&page=2',
      '/repos/octo/data/pulls/7/files?per_page=100&page=3',
    ]);
  });

  it('says what was renamed from where', async () => {
    github.pullFiles.set(7, [
      { filename: 'new.md', previous_filename: 'old.md', status: 'renamed', sha: 'd'.repeat(40) },
    ]);
    expect((await list(1)).files).toEqual([
      {
        path: 'new.md',
        status: 'renamed',
        previousPath: 'old.md',
        sha: 'd'.repeat(40),
        additions: 0,
        patch: null,
      },
    ]);
  });

  it.each([3_050, 3_000])(
    'is incomplete where GitHub stops listing, whatever the event counts: %i',
    async (count) => {
      github.pullFiles.set(7, many(count));
      const { files, incomplete } = await list(count);
      expect(files).toHaveLength(3_000);
      expect(incomplete).toContain('at most 3000 changed files');
      expect(incomplete).toContain('fetch-depth: 0');
    },
  );

  it.each([11, 9])('is incomplete where the event counts %i and not 10', async (expected) => {
    github.pullFiles.set(7, many(10));
    expect((await list(expected)).incomplete).toBe(
      `GitHub listed 10 changed files where the event counts ${expected}: check out the history ` +
        '(actions/checkout with fetch-depth: 0) so that git can tell what changed',
    );
  });
});

describe('the change', () => {
  it('holds added, modified, renamed and deleted files with both sides', async () => {
    const pull = pullRequest(
      { 'mod.md': 'one\ntwo\n', 'old name.md': 'kept\n', 'gone.md': 'gone\n', 'untouched.md': 'x\n' },
      {
        'mod.md': 'one\n2\n',
        'docs/new näme.md': 'kept\nmore\n',
        'deep/er/add.md': 'new\n',
        'untouched.md': 'x\n',
      },
      [
        { filename: 'mod.md', status: 'modified', patch: '@@ -1,2 +1,2 @@\n one\n-two\n+2' },
        {
          filename: 'docs/new näme.md',
          previous_filename: 'old name.md',
          status: 'renamed',
          patch: '@@ -1 +1,2 @@\n kept\n+more',
        },
        { filename: 'deep/er/add.md', status: 'added', patch: '@@ -0,0 +1 @@\n+new' },
        { filename: 'gone.md', status: 'removed', patch: '@@ -1 +0,0 @@\n-gone' },
      ],
    );
    const scope = await restChangeScope(octokit, pull);
    expect(scope).toMatchObject({
      type: 'change',
      base: MERGE_BASE,
      head: HEAD,
      problems: [],
      incomplete: null,
    });
    expect(await contents(scope)).toEqual([
      { base: null, head: ['deep/er/add.md', 'new\n'], addedLines: [{ start: 1, end: 1 }] },
      {
        base: ['old name.md', 'kept\n'],
        head: ['docs/new näme.md', 'kept\nmore\n'],
        addedLines: [{ start: 2, end: 2 }],
      },
      { base: ['gone.md', 'gone\n'], head: null, addedLines: [] },
      { base: ['mod.md', 'one\ntwo\n'], head: ['mod.md', 'one\n2\n'], addedLines: [{ start: 2, end: 2 }] },
    ]);
  });

  it('knows sizes without fetching, and fetches each time a file is opened', async () => {
    const pull = pullRequest({}, { 'a.md': 'twelve bytes' }, [{ filename: 'a.md', status: 'added' }]);
    const scope = await restChangeScope(octokit, pull);
    const head = scope.files[0]?.head;
    expect(head?.size).toBe(12);
    expect(github.callsOf('git/get-blob')).toHaveLength(0);
    expect(await bytes(head)).toEqual(await bytes(head));
    expect(github.callsOf('git/get-blob')).toHaveLength(2);
  });

  it.each(['raw', 'base64'] as const)('keeps every byte of %s content', async (form) => {
    github.blobForm = form;
    const content = Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * 31) % 256));
    const pull = pullRequest({}, { 'latin1.csv': { content } }, [
      { filename: 'latin1.csv', status: 'added' },
    ]);
    const scope = await restChangeScope(octokit, pull);
    expect(content.equals((await bytes(scope.files[0]?.head)) ?? Buffer.alloc(0))).toBe(true);
  });

  it('does not take JSON content for an encoded blob', async () => {
    const content = '{"content":"aGVsbG8=","encoding":"base64"}';
    const pull = pullRequest({}, { 'a.json': content }, [{ filename: 'a.json', status: 'added' }]);
    const scope = await restChangeScope(octokit, pull);
    expect(String(await bytes(scope.files[0]?.head))).toBe(content);
  });

  it('does not know the added lines where GitHub gives no patch, unless nothing was added; a mode is no change', async () => {
    const pull = pullRequest(
      { 'large.csv': 'a\n', 'old.csv': 'same\n', 'mode.csv': 'same\n' },
      { 'large.csv': 'b\n', 'new.csv': 'same\n', 'mode.csv': { content: 'same\n', mode: '100755' } },
      [
        { filename: 'large.csv', status: 'modified' },
        { filename: 'new.csv', previous_filename: 'old.csv', status: 'renamed' },
        { filename: 'mode.csv', status: 'changed' },
      ],
    );
    const scope = await restChangeScope(octokit, pull);
    expect(scope.files).toMatchObject([
      { head: { path: 'large.csv' }, addedLines: null },
      { head: { path: 'new.csv' }, addedLines: [] },
    ]);
  });

  it('holds no symbolic links, submodules or unchanged files', async () => {
    const pull = pullRequest(
      { 'same.md': 'x' },
      {
        'link.md': { content: '/etc/passwd', mode: '120000' },
        vendor: { content: '', mode: '160000' },
        'same.md': 'x',
      },
      [
        { filename: 'link.md', status: 'added' },
        { filename: 'vendor', status: 'added' },
        { filename: 'same.md', status: 'unchanged' },
      ],
    );
    expect(await restChangeScope(octokit, pull)).toMatchObject({
      files: [],
      problems: [{ path: 'vendor', message: expect.stringContaining('is a submodule') }],
      incomplete: null,
    });
  });

  it('walks the directories of the changed files where the whole tree is too large to be listed', async () => {
    github.recursiveTreeLimit = 2;
    const others = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`other/${n}/x.md`, 'x']));
    const pull = pullRequest(
      { ...others, 'a/b/c.md': 'old', 'top.md': 'top' },
      { ...others, 'a/b/c.md': 'new', 'top.md': 'top 2' },
      [
        { filename: 'a/b/c.md', status: 'modified' },
        { filename: 'top.md', status: 'modified' },
      ],
    );
    expect(await contents(await restChangeScope(octokit, pull))).toEqual([
      { base: ['a/b/c.md', 'old'], head: ['a/b/c.md', 'new'], addedLines: null },
      { base: ['top.md', 'top'], head: ['top.md', 'top 2'], addedLines: null },
    ]);
    // Of each side: the whole tree, its root, a/ and a/b/.
    expect(github.callsOf('git/get-tree')).toHaveLength(8);
  });

  it('says what is too large for the API, and is then incomplete', async () => {
    const pull = pullRequest({}, { 'big.jsonl': 'x', 'small.jsonl': 'y' }, [
      { filename: 'big.jsonl', status: 'added' },
      { filename: 'small.jsonl', status: 'added' },
    ]);
    github.repository.pretendSize(HEAD, 'big.jsonl', BLOB_LIMIT + 1);
    const scope = await restChangeScope(octokit, pull);
    expect(scope.files.map((file) => file.head?.path)).toEqual(['small.jsonl']);
    expect(scope.problems).toEqual([
      {
        path: 'big.jsonl',
        message: expect.stringContaining("has 101 MB, and GitHub's API serves at most 100"),
      },
    ]);
    expect(scope.incomplete).toBe("1 changed file could not be had from GitHub's API.");
  });

  it('does not take a file for new because its version before is too large', async () => {
    const pull = pullRequest({ 'big.jsonl': 'x\ny' }, { 'big.jsonl': 'x' }, [
      { filename: 'big.jsonl', status: 'modified' },
    ]);
    github.repository.pretendSize(MERGE_BASE, 'big.jsonl', BLOB_LIMIT + 1);
    const scope = await restChangeScope(octokit, pull);
    expect(scope).toMatchObject({ files: [], problems: [{ path: 'big.jsonl' }] });
    expect(scope.incomplete).not.toBeNull();
  });

  it('says that content in Git LFS is not here', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'f'.repeat(64)}\nsize 123456\n`;
    const pull = pullRequest({ 'b.jsonl': pointer }, { 'a.jsonl': pointer, 'b.jsonl': 'now in git\n' }, [
      { filename: 'a.jsonl', status: 'added' },
      { filename: 'b.jsonl', status: 'modified' },
    ]);
    const scope = await restChangeScope(octokit, pull);
    expect(scope.files).toMatchObject([{ base: null, head: { path: 'b.jsonl' } }]);
    expect(scope.problems).toEqual([
      { path: 'a.jsonl', message: expect.stringContaining('Git LFS pointer') },
      { path: 'b.jsonl', message: expect.stringContaining('its version before the change is not here') },
    ]);
    expect(scope.incomplete).toBe("1 changed file could not be had from GitHub's API.");
  });

  it('fetches content in Git LFS where that is allowed; lines of a pointer are no lines of its content', async () => {
    const lfs = await startLfs();
    vi.stubEnv('GITHUB_SERVER_URL', lfs.origin);
    onTestFinished(() => void vi.unstubAllEnvs());
    const store = new LfsStore(null);
    onTestFinished(() => store.close());
    const [before, after] = [lfs.put('one\n'), lfs.put('one\ntwo\n')];
    const pull = pullRequest({ 'a.jsonl': before }, { 'a.jsonl': after }, [
      { filename: 'a.jsonl', status: 'modified', patch: '@@ -2,2 +2,2 @@\n-a\n-b\n+c\n+d' },
    ]);
    const scope = await restChangeScope(octokit, pull, EVERYTHING, store);
    expect(scope).toMatchObject({ problems: [], incomplete: null, files: [{ addedLines: null }] });
    const [file] = scope.files;
    expect([String(await bytes(file?.base)), String(await bytes(file?.head))]).toEqual([
      'one\n',
      'one\ntwo\n',
    ]);
  });

  it('asks for content in Git LFS in batches of a hundred', async () => {
    const lfs = await startLfs();
    vi.stubEnv('GITHUB_SERVER_URL', lfs.origin);
    onTestFinished(() => void vi.unstubAllEnvs());
    const store = new LfsStore(null);
    onTestFinished(() => store.close());
    const names = Array.from({ length: 120 }, (_, i) => `${i}.jsonl`);
    const pull = pullRequest(
      {},
      Object.fromEntries(names.map((name) => [name, lfs.put(`of ${name}\n`)])),
      names.map((filename) => ({ filename, status: 'added' })),
    );
    const scope = await restChangeScope(octokit, pull, EVERYTHING, store);
    expect(scope).toMatchObject({ problems: [], incomplete: null });
    expect(scope.files).toHaveLength(120);
    const asked = lfs.requests.map(({ body }) => (JSON.parse(body) as { objects: object[] }).objects.length);
    expect(asked).toEqual([100, 20]);
  });

  it('fetches what may be a pointer once', async () => {
    const text = 'Text of the length of a pointer. '.repeat(5);
    const pull = pullRequest({}, { 'a.md': text }, [{ filename: 'a.md', status: 'added' }]);
    const head = (await restChangeScope(octokit, pull)).files[0]?.head;
    expect([String(await bytes(head)), String(await bytes(head))]).toEqual([text, text]);
    expect(github.callsOf('git/get-blob')).toHaveLength(1);
  });

  it('loses no other file where one cannot be fetched', async () => {
    const pull = pullRequest({}, { 'a.md': 'x'.repeat(200), 'b.md': 'y'.repeat(200) }, [
      { filename: 'a.md', status: 'added' },
      { filename: 'b.md', status: 'added' },
    ]);
    github.fail('git/get-blob', { status: 404, message: 'Not Found' });
    const scope = await restChangeScope(octokit, pull);
    expect(scope.files.map((file) => file.head?.path)).toEqual(['b.md']);
    expect(scope.problems).toEqual([
      { path: 'a.md', message: expect.stringContaining('HTTP 404: Not Found') },
    ]);
    expect(scope.incomplete).not.toBeNull();
  });

  it('holds the sides that are in scope', async () => {
    const pull = pullRequest(
      { 'docs/out.md': 'moved out', 'src/in.md': 'moved in', 'src/never.md': 'a' },
      { 'src/out.md': 'moved out', 'docs/in.md': 'moved in', 'src/never.md': 'b' },
      [
        { filename: 'src/out.md', previous_filename: 'docs/out.md', status: 'renamed' },
        { filename: 'docs/in.md', previous_filename: 'src/in.md', status: 'renamed' },
        { filename: 'src/never.md', status: 'modified' },
      ],
    );
    const scope = await restChangeScope(octokit, pull, compileScope(['docs/**'], []));
    expect(await contents(scope)).toEqual([
      { base: null, head: ['docs/in.md', 'moved in'], addedLines: null },
      { base: ['docs/out.md', 'moved out'], head: null, addedLines: [] },
    ]);
  });

  it('passes on that the list lacks files', async () => {
    const pull = pullRequest({}, { 'a.md': 'x' }, [{ filename: 'a.md', status: 'added' }]);
    expect((await restChangeScope(octokit, { ...pull, changedFiles: 5 })).incomplete).toContain(
      'the event counts 5',
    );
  });

  it('is incomplete where the head does not hold a file that is listed', async () => {
    const pull = pullRequest({}, {}, [{ filename: 'a.md', status: 'added', patch: '@@ -0,0 +1 @@\n+new' }]);
    const scope = await restChangeScope(octokit, pull);
    expect(scope.problems).toEqual([
      { path: 'a.md', message: expect.stringContaining('the commit does not hold it') },
    ]);
    expect(scope.incomplete).not.toBeNull();
  });

  it('is incomplete where the list is of a later head than the event', async () => {
    const pull = pullRequest({ 'a.md': 'one' }, { 'a.md': 'one\ntwo' }, [
      {
        filename: 'a.md',
        status: 'modified',
        patch: '@@ -1 +1,3 @@\n one\n+two\n+three',
        sha: 'e'.repeat(40),
      },
    ]);
    const scope = await restChangeScope(octokit, pull);
    expect(scope.problems).toEqual([{ path: 'a.md', message: expect.stringContaining('has new commits') }]);
    expect(scope.incomplete).not.toBeNull();
    expect(scope.files).toMatchObject([{ head: { path: 'a.md' }, base: { path: 'a.md' }, addedLines: null }]);
  });

  it('fails with what GitHub says where a blob is gone', async () => {
    const pull = pullRequest({}, { 'a.md': 'x' }, [{ filename: 'a.md', status: 'added' }]);
    const scope = await restChangeScope(octokit, pull);
    github.fail('git/get-blob', { status: 404, message: 'Not Found' });
    await expect(bytes(scope.files[0]?.head)).rejects.toThrow('Not Found');
  });
});
