import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { changesBetween } from '../../src/source/changes.ts';
import { endpointOfRemote, lfsEndpoint } from '../../src/source/lfs-endpoint.ts';
import { LFS_LIMITS, type LfsLimits, LfsStore, type LfsToken } from '../../src/source/lfs-store.ts';
import { openRepository, type Repository } from '../../src/source/repository.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { filesUnder } from '../../src/source/tree.ts';
import { run } from '../commands/run.ts';
import { type LoopbackLfs, startLfs } from '../support/loopback-lfs.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';

const TOKEN = 'ghs_secret';

interface Store {
  readonly store: LfsStore;
  readonly waits: number[];
}

function storeWith(token: LfsToken | null, limits: Partial<LfsLimits> = {}): Store {
  const waits: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  const store = new LfsStore(token, { ...LFS_LIMITS, wait, ...limits });
  onTestFinished(() => store.close());
  return { store, waits };
}

async function cloneOf(lfs: LoopbackLfs): Promise<TestRepository> {
  const repository = await createRepository();
  repository.git('remote', 'add', 'origin', lfs.remote);
  return repository;
}

async function opened(repository: TestRepository): Promise<Repository> {
  const open = await openRepository(repository.root);
  onTestFinished(() => open.close());
  return open;
}

/** The folder for temporary files, of this test alone. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'temporary-'));
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

async function textOf(file: SourceFile | null | undefined): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file?.open() ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const treeOf = (repository: TestRepository, lfs: LfsStore | null) =>
  filesUnder(['.'], { cwd: repository.root, include: [], exclude: [], lfs });

describe('Git LFS content', () => {
  it('of a tree is fetched, with the token for the server alone, and removed at the end', async () => {
    const lfs = await startLfs(TOKEN);
    const repository = await cloneOf(lfs);
    repository
      .write('a.jsonl', lfs.put('content of a'))
      .write('b/c.md', lfs.put('content of c', { type: 'redirect' }));
    repository.write('picture.png', lfs.put('no text'));
    const temporary = temporaryFolder();
    const { store } = storeWith({ origin: lfs.origin, token: TOKEN });
    const scope = await treeOf(repository, store);
    expect(
      await Promise.all(scope.files.map(async (file) => [file.path, file.size, await textOf(file)])),
    ).toEqual([
      ['a.jsonl', 12, 'content of a'],
      ['b/c.md', 12, 'content of c'],
    ]);
    expect(scope.problems.map(({ path }) => path)).toEqual(['picture.png']);
    const batches = lfs.requests.filter(({ method }) => method === 'POST');
    expect(batches).toHaveLength(1);
    expect(JSON.parse(batches[0]?.body ?? '').objects).toHaveLength(2);
    const elsewhere = [...lfs.downloads, ...lfs.requests.filter(({ method }) => method === 'GET')];
    expect(elsewhere.map(({ authorization }) => authorization)).toEqual([undefined, undefined, undefined]);
    expect(readdirSync(temporary)).toEqual([expect.stringMatching(/^synthetic-budget-lfs-/)]);
    store.close();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('that cannot be kept is a problem of its file', async () => {
    const lfs = await startLfs(TOKEN);
    const repository = await cloneOf(lfs);
    repository.write('a.jsonl', lfs.put('content of a')).write('b.jsonl', '{"text":"b"}\n');
    rmSync(temporaryFolder(), { recursive: true });
    const scope = await treeOf(repository, storeWith({ origin: lfs.origin, token: TOKEN }).store);
    expect(scope.files.map(({ path }) => path)).toEqual(['b.jsonl']);
    expect(scope.problems).toMatchObject([
      {
        path: 'a.jsonl',
        message: expect.stringMatching(/it cannot be kept on this disk \(ENOENT/),
        unread: true,
      },
    ]);
  });

  it('is not fetched unless that is allowed, nor where the clone has it', async () => {
    const lfs = await startLfs();
    const repository = await cloneOf(lfs);
    const pointer = lfs.put('content');
    const oid = /sha256:(\w+)/.exec(pointer)?.[1] ?? '';
    repository.write('a.md', pointer);
    expect((await treeOf(repository, null)).problems).toEqual([
      { path: 'a.md', message: expect.stringMatching(/content is not here/), unread: true },
    ]);
    repository.write(`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`, 'content');
    const { store } = storeWith(null);
    expect(await textOf((await treeOf(repository, store)).files[0])).toBe('content');
    expect(lfs.requests).toEqual([]);
  });

  it('of a change is fetched for both sides, and what cannot be had is told per file', async () => {
    const lfs = await startLfs();
    const repository = await cloneOf(lfs);
    const base = repository.write('a.jsonl', lfs.put('before')).write('b.jsonl', 'plain').commit();
    repository.write('a.jsonl', lfs.put('after')).write('b.jsonl', lfs.put('gone', { type: 'missing' }));
    const head = repository.write('c.jsonl', lfs.put('corrupt', { type: 'corrupt' })).commit();
    const { store } = storeWith(null);
    const scope = await changesBetween(await opened(repository), base, head, { lfs: store });
    expect(scope.files.map(({ head, addedLines }) => [head?.path, addedLines])).toEqual([['a.jsonl', null]]);
    expect(await textOf(scope.files[0]?.base)).toBe('before');
    expect(await textOf(scope.files[0]?.head)).toBe('after');
    expect(scope.problems).toEqual([
      {
        path: 'b.jsonl',
        message: expect.stringMatching(/could not be fetched: the server says 404: Object does not exist\./),
      },
      { path: 'c.jsonl', message: expect.stringMatching(/does not have the SHA-256 of its pointer/) },
    ]);
    expect(scope.incomplete).toMatch(/2 changed files/);
  });

  it.each<[string, Parameters<LoopbackLfs['put']>[1], Partial<LfsLimits>, RegExp, number[]]>([
    ['too large', undefined, { objectBytes: 5 }, /it has 7 bytes, and at most 5 are fetched/, []],
    ['too much in all', undefined, { totalBytes: 6 }, /more than the 6 bytes that are fetched in all/, []],
    ['cut short', { type: 'truncated' }, { attempts: 2 }, /6 of 7 bytes arrived/, [1000]],
    [
      'never sent to its end',
      { type: 'silent' },
      { attempts: 2, patience: 50 },
      /nothing was received for 0\.05 seconds/,
      [1000],
    ],
    ['sent too late', { type: 'silent' }, { totalMs: 50 }, /the time for fetching from Git LFS is over/, []],
    [
      'always refused for now',
      { type: 'busy', times: 9 },
      { attempts: 3 },
      /answers with status 429/,
      [2000, 2000],
    ],
    ['on a host without https', { type: 'plain' }, {}, /an address that is not https/, []],
  ])('that is %s is not used', async (_, behaviour, limits, message, waited) => {
    const lfs = await startLfs();
    const repository = await cloneOf(lfs);
    repository.write('a.md', lfs.put('content', behaviour));
    const { store, waits } = storeWith(null, limits);
    const scope = await treeOf(repository, store);
    expect(scope.files).toEqual([]);
    expect(scope.problems).toEqual([{ path: 'a.md', message: expect.stringMatching(message), unread: true }]);
    expect(waits).toEqual(waited);
  });

  it('is asked for again after 429 and 5xx, as late as the server says', async () => {
    const lfs = await startLfs();
    const repository = await cloneOf(lfs);
    lfs.refusals.push(503, 429);
    repository.write('a.md', lfs.put('content', { type: 'busy', times: 2 }));
    const { store, waits } = storeWith(null);
    expect(await textOf((await treeOf(repository, store)).files[0])).toBe('content');
    expect(waits).toEqual([1000, 2000, 2000, 2000]);
  });

  it('is refused without a token, and a token for another server is not sent', async () => {
    const lfs = await startLfs(TOKEN);
    const repository = await cloneOf(lfs);
    repository.write('a.md', lfs.put('content'));
    const { store } = storeWith({ origin: 'https://github.com', token: TOKEN });
    const { problems } = await treeOf(repository, store);
    expect(problems[0]?.message).toMatch(
      /status 401 \("Credentials needed"\); no token was sent to this server/,
    );
    expect(lfs.requests.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  it('is asked for in batches of a hundred', async () => {
    const lfs = await startLfs();
    const repository = await cloneOf(lfs);
    for (let i = 0; i < 101; i++) repository.write(`${i}.md`, lfs.put(`content ${i}`));
    const { store } = storeWith(null);
    expect((await treeOf(repository, store)).files).toHaveLength(101);
    expect(lfs.requests.map(({ body }) => JSON.parse(body).objects.length)).toEqual([100, 1]);
  });
});

describe('the command line', () => {
  it('fetches what --lfs or the policy allows, with the token of the environment', async () => {
    const lfs = await startLfs(TOKEN);
    const repository = await cloneOf(lfs);
    const base = repository.write('a.md', 'Nothing yet.\n').commit();
    const env = { GITHUB_TOKEN: TOKEN, GITHUB_SERVER_URL: lfs.origin };
    repository.write('a.md', lfs.put('Some words in a document.\n')).commit();
    const scanned = async (...args: string[]) => {
      const { stdout } = await run('cli', ['scan', '--json', '--quiet', ...args], {
        cwd: repository.root,
        env,
      });
      const { totals, problems } = JSON.parse(stdout);
      return [totals.words, problems.length];
    };
    expect(await scanned('--lfs', 'all')).toEqual([5, 0]);
    repository.write('synthetic-budget.yml', 'lfs: changed\n');
    expect(await scanned()).toEqual([0, 1]);
    expect(await scanned('--changed', '--base', base, '--lfs', 'changed')).toEqual([5, 0]);
    repository.write('synthetic-budget.yml', 'lfs: all\n');
    expect(await scanned()).toEqual([5, 0]);
    expect(await scanned('--changed', '--base', base)).toEqual([0, 1]);
  });
});

describe('the server', () => {
  it.each([
    ['https://git.example/foo/bar', 'https://git.example/foo/bar.git/info/lfs'],
    ['https://git.example/foo/bar.git/', 'https://git.example/foo/bar.git/info/lfs'],
    ['https://user:secret@git.example/foo/bar', 'https://git.example/foo/bar.git/info/lfs'],
    ['git@git.example:foo/bar.git', 'https://git.example/foo/bar.git/info/lfs'],
    ['ssh://git@git.example:2222/foo/bar.git', 'https://git.example/foo/bar.git/info/lfs'],
  ])('of %s is %s', (remote, url) => {
    expect(endpointOfRemote(remote)).toEqual({ url: new URL(url) });
  });

  it.each(['http://git.example/foo', 'git://git.example/foo', '/srv/foo', 'file:///srv/foo'])(
    'of %s is not asked',
    (remote) => {
      expect(endpointOfRemote(remote)).toEqual({ reason: expect.stringMatching(/no https address/) });
    },
  );

  it("is the clone's own configuration, and never what .lfsconfig says", async () => {
    const repository = await createRepository();
    repository.write('.lfsconfig', '[lfs]\n\turl = https://evil.example/lfs\n').commit();
    expect(await lfsEndpoint(await opened(repository))).toEqual({
      reason: expect.stringMatching(/no remote "origin"/),
    });
    repository.git('remote', 'add', 'origin', 'https://git.example/foo');
    expect(await lfsEndpoint(await opened(repository))).toEqual({
      url: new URL('https://git.example/foo.git/info/lfs'),
    });
    repository.git('config', 'lfs.url', 'https://lfs.example/foo/');
    expect(await lfsEndpoint(await opened(repository))).toEqual({ url: new URL('https://lfs.example/foo') });
  });
});
