import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { changesBetween } from '../../src/source/changes.ts';
import { resolveMergeBase } from '../../src/source/history.ts';
import type { Repository } from '../../src/source/repository.ts';
import { fileAt, headCommit, openRepository, repositoryRoot } from '../../src/source/repository.ts';
import type { TestRepository } from '../support/repository.ts';
import { createRepository, temporaryFolder } from '../support/repository.ts';

async function opened(repository: TestRepository): Promise<Repository> {
  const result = await openRepository(repository.root);
  onTestFinished(() => result.close());
  return result;
}

/** `main` and `topic` that parted `commits` ago. */
async function forked(
  commits: number,
): Promise<{ origin: TestRepository; fork: string; main: string; topic: string }> {
  const origin = await createRepository();
  const fork = origin.write('a.md', 'a\n').write('b.md', 'b\n').commit();
  const grow = (branch: string, path: string) => {
    const tip = Array.from({ length: commits }, (_, index) =>
      [
        `commit refs/heads/${branch}`,
        `committer T <t@example.com> ${1_700_000_100 + index} +0000`,
        'data 1\nx',
        ...(index === 0 ? [`from ${fork}`] : []),
        `M 100644 inline ${path}\ndata ${String(index).length}\n${index}`,
      ].join('\n'),
    ).join('\n');
    const stream = `${temporaryFolder()}/stream`;
    origin.write('../'.repeat(20) + stream, `${tip}\n`);
    origin.git('-c', 'alias.import=!f() { git fast-import --quiet --force < "$1"; }; f', 'import', stream);
    return origin.git('rev-parse', branch);
  };
  const topic = grow('topic', 'a.md');
  const main = grow('main', 'b.md');
  return { origin, fork, main, topic };
}

test('a shallow clone is deepened until the histories meet', async () => {
  const { origin, fork, main, topic } = await forked(300);
  const clone = origin.shallowClone(1, '--branch=topic');
  const repository = await opened(clone);
  await expect(resolveMergeBase(repository, main, topic)).rejects.toThrow(/fetch-depth: 0/);

  const history = await resolveMergeBase(repository, main, topic, { fetch: 'origin' });

  expect(history).toEqual({ base: main, head: topic, mergeBase: fork });
  const scope = await changesBetween(repository, main, 'HEAD');
  expect(scope.files.map(({ head }) => head?.path)).toEqual(['a.md']);
});

test('a branch that was not fetched is found by its name, and the clone is not deepened in vain', async () => {
  const { origin, fork, main } = await forked(20);
  const clone = origin.shallowClone(1, '--branch=topic', '--single-branch');
  const history = await resolveMergeBase(await opened(clone), 'main', 'HEAD', { fetch: 'origin' });
  expect(history).toMatchObject({ base: main, mergeBase: fork });
});

test('a complete clone fetches a missing commit without becoming shallow', async () => {
  const origin = await createRepository();
  const fork = origin.write('a.md', 'a\n').commit();
  const clone = origin.clone();
  const later = origin.write('a.md', 'b\n').commit();
  const history = await resolveMergeBase(await opened(clone), fork, later, { fetch: 'origin' });
  expect(history.mergeBase).toBe(fork);
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
});

test('a shallow clone whose remote is gone says how to check out', async () => {
  const { origin, main, topic } = await forked(3);
  const clone = origin.shallowClone(1, '--no-single-branch');
  rmSync(origin.root, { recursive: true });
  await expect(resolveMergeBase(await opened(clone), main, topic, { fetch: 'origin' })).rejects.toMatchObject(
    { name: 'GitError', kind: 'missing-history', message: expect.stringContaining('fetch-depth: 0') },
  );
});

test('a base that a force-push removed is an error that says so', async () => {
  const origin = await createRepository();
  origin.write('a.md', 'a\n').commit();
  const clone = origin.clone();
  await expect(
    changesBetween(await opened(clone), 'dead'.repeat(10), 'HEAD', { fetch: 'origin' }),
  ).rejects.toMatchObject({ kind: 'bad-revision', message: expect.stringContaining('force-push') });
});

test('histories without a common commit are an error, deepened or not', async () => {
  const origin = await createRepository();
  const main = origin.write('a.md', 'a\n').commit();
  origin.git('checkout', '--quiet', '--orphan', 'other');
  const other = origin.write('b.md', 'b\n').commit();
  const unrelated = { kind: 'unrelated-histories' };
  await expect(changesBetween(await opened(origin), main, other)).rejects.toMatchObject(unrelated);
  const clone = origin.shallowClone(1, '--no-single-branch');
  await expect(changesBetween(await opened(clone), main, other, { fetch: 'origin' })).rejects.toMatchObject(
    unrelated,
  );
});

test('a clone without blobs fetches the ones in scope at once', async () => {
  const origin = await createRepository();
  for (let index = 0; index < 30; index++) origin.write(`${index}.md`, `text ${index}\n`);
  const base = origin.commit();
  for (let index = 0; index < 30; index++) origin.write(`${index}.md`, `text ${index}\nmore\n`);
  const head = origin.commit();
  const clone = origin.clone('--filter=blob:none', '--no-checkout');
  const scope = await changesBetween(await opened(clone), base, head);
  expect(scope.files).toHaveLength(30);
  expect(scope.files.every(({ addedLines }) => addedLines?.[0]?.start === 2)).toBe(true);
  expect(clone.git('count-objects', '-v')).toMatch(/^packs: [1-4]$/m);
});

test.each(['--output=/tmp/x', '-q', '', 'a..b', 'HEAD:a.md', 'a b', '^HEAD', 'no-such-branch'])(
  'the revision %j is refused',
  async (revision) => {
    const origin = await createRepository();
    origin.write('a.md', 'a\n').commit();
    await expect(changesBetween(await opened(origin), revision, 'HEAD')).rejects.toMatchObject({
      kind: 'bad-revision',
    });
  },
);

test('a file is read as a commit has it, within a bound', async () => {
  const origin = await createRepository();
  const path = '.github/synthetic-budget.yml';
  const before = origin.write('a.md', 'a\n').commit();
  const base = origin.write(path, 'budget: 5%\n').link('link.yml', path).commit();
  origin.write(path, 'budget: 100%\n').commit();
  const repository = await opened(origin);
  expect(Buffer.from((await fileAt(repository, base, path)) ?? []).toString()).toBe('budget: 5%\n');
  expect(await fileAt(repository, before, path)).toBeUndefined();
  await expect(fileAt(repository, base, '.github')).rejects.toMatchObject({ kind: 'missing-object' });
  await expect(fileAt(repository, base, path, { maxBytes: 4 })).rejects.toMatchObject({ kind: 'too-large' });
  await expect(fileAt(repository, base, 'link.yml')).rejects.toMatchObject({ kind: 'missing-object' });
});

test('the repository is found from a folder inside, and its absence is explained', async () => {
  const origin = await createRepository();
  const commit = origin.write('deep/er/a.md', 'a\n').commit();
  expect(await repositoryRoot(`${origin.root}/deep/er`)).toBe(origin.root);
  expect(await headCommit(await opened(origin))).toBe(commit);
  await expect(openRepository(temporaryFolder())).rejects.toMatchObject({
    kind: 'not-a-repository',
    message: expect.stringContaining('actions/checkout'),
  });
});

test('a machine without git is told to install it', async () => {
  const path = process.env.PATH;
  onTestFinished(() => {
    process.env.PATH = path;
  });
  const folder = temporaryFolder();
  process.env.PATH = folder;
  await expect(openRepository(folder)).rejects.toMatchObject({ kind: 'git-missing' });
});
