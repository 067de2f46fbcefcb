import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changesBetween } from '../../src/source/changes.ts';
import type { Repository } from '../../src/source/repository.ts';
import { NULL_COMMIT, openRepository } from '../../src/source/repository.ts';
import { compileScope } from '../../src/source/scope.ts';
import type { ChangedFile, ChangeScope, ScanScope, SourceFile } from '../../src/source/source.ts';
import { filesUnder } from '../../src/source/tree.ts';
import type { TestRepository } from '../support/repository.ts';
import { createRepository, temporaryFolder, writeMarkerProgram } from '../support/repository.ts';

async function opened(repository: TestRepository): Promise<Repository> {
  const result = await openRepository(repository.root, { trusted: true });
  onTestFinished(() => result.close());
  return result;
}

async function textOf(file: SourceFile | null | undefined): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of file?.open() ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function fileIn(scope: ChangeScope, path: string): ChangedFile {
  const found = scope.files.find(({ base, head }) => (head ?? base)?.path === path);
  if (found === undefined) throw new Error(`${path} is not among ${JSON.stringify(scope.files)}`);
  return found;
}

const LINES = Array.from(
  { length: 20 },
  (_, index) => `line ${index + 1} of a text that git can recognise\n`,
);

test('added, modified, renamed, copied, deleted and mode-changed files are told apart', async () => {
  const repository = await createRepository();
  const base = repository
    .write('modified.md', 'one\ntwo\nthree\n')
    .write('deleted.md', 'gone soon, and not like any other file here\n')
    .write('moved.md', LINES.join(''))
    .write('edited.md', LINES.map((line) => line.toUpperCase()).join(''))
    .write('original.md', 'to be copied\nand kept\n')
    .write('mode.md', 'only the mode changes\n')
    .commit();
  repository
    .write('modified.md', 'one\nTWO\nthree\nfour\nfive\n')
    .remove('deleted.md')
    .write('added.md', 'a\nb\nc')
    .write('empty.md', '')
    .write('copy.md', 'to be copied\nand kept\n');
  repository.git('mv', 'moved.md', 'renamed.md');
  repository.git('mv', 'edited.md', 'renamed-edited.md');
  repository.write('renamed-edited.md', `${LINES.map((line) => line.toUpperCase()).join('')}appended\n`);
  repository.git('add', '--all');
  repository.git('update-index', '--chmod=+x', 'mode.md');
  repository.git('commit', '--quiet', '-m', 'changes');
  const head = repository.git('rev-parse', 'HEAD');

  const scope = await changesBetween(await opened(repository), base, head);

  expect(scope).toMatchObject({ type: 'change', base, head, problems: [], incomplete: null });
  expect(
    scope.files.map(({ base, head, addedLines }) => [base?.path ?? null, head?.path ?? null, addedLines]),
  ).toEqual([
    [null, 'added.md', [{ start: 1, end: 3 }]],
    [null, 'copy.md', [{ start: 1, end: 2 }]],
    ['deleted.md', null, []],
    [null, 'empty.md', []],
    [
      'modified.md',
      'modified.md',
      [
        { start: 2, end: 2 },
        { start: 4, end: 5 },
      ],
    ],
    ['edited.md', 'renamed-edited.md', [{ start: 21, end: 21 }]],
    ['moved.md', 'renamed.md', []],
  ]);
  expect(await textOf(fileIn(scope, 'modified.md').base)).toBe('one\ntwo\nthree\n');
  expect(await textOf(fileIn(scope, 'modified.md').head)).toBe('one\nTWO\nthree\nfour\nfive\n');
  expect(await textOf(fileIn(scope, 'deleted.md').base)).toContain('gone soon');
  expect(fileIn(scope, 'added.md').head?.size).toBe(5);
});

test('a re-sorted and a rewritten file have both versions and their changed lines', async () => {
  const repository = await createRepository();
  const rows = Array.from({ length: 50 }, (_, index) => `{"text":"row ${String(index).padStart(2, '0')}"}\n`);
  const base = repository
    .write('sorted.jsonl', rows.join(''))
    .write('rewritten.jsonl', rows.join(''))
    .commit();
  const head = repository
    .write('sorted.jsonl', rows.toReversed().join(''))
    .write('rewritten.jsonl', rows.map((row) => row.replace('row', 'new')).join(''))
    .commit();
  const scope = await changesBetween(await opened(repository), base, head);
  expect((await textOf(fileIn(scope, 'sorted.jsonl').base)).split('\n').toSorted()).toEqual(
    (await textOf(fileIn(scope, 'sorted.jsonl').head)).split('\n').toSorted(),
  );
  expect(fileIn(scope, 'rewritten.jsonl').addedLines).toEqual([{ start: 1, end: 50 }]);
});

test('what the base branch did after the fork does not count', async () => {
  const repository = await createRepository();
  const fork = repository.write('a.md', 'a\n').write('b.md', 'b\n').commit();
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.write('a.md', 'a\ntopic\n').commit();
  repository.git('checkout', '--quiet', 'main');
  repository.write('b.md', 'b\nmain went on\n').commit();
  const scope = await changesBetween(await opened(repository), 'main', 'topic');
  expect(scope.base).toBe(fork);
  expect(scope.files.map(({ head }) => head?.path)).toEqual(['a.md']);

  repository.git('checkout', '--quiet', 'topic');
  repository.git('merge', '--quiet', '--no-edit', 'main');
  const merged = await changesBetween(await opened(repository), 'main', 'topic');
  expect(merged.base).toBe(repository.git('rev-parse', 'main'));
  expect(merged.files.map(({ head }) => head?.path)).toEqual(['a.md']);

  const queue = 'refs/heads/gh-readonly-queue/main/pr-7-0123456789abcdef';
  repository.git('update-ref', queue, 'topic');
  const queued = await changesBetween(await opened(repository), 'main', queue);
  expect(queued.files.map(({ head }) => head?.path)).toEqual(['a.md']);
});

test('a first push adds everything, and identical commits change nothing', async () => {
  const repository = await createRepository();
  const commit = repository.write('a.md', 'one\ntwo\n').write('sub/b.md', 'x\n').commit();
  const git = await opened(repository);
  const first = await changesBetween(git, NULL_COMMIT, commit);
  expect(first.base).toBe(NULL_COMMIT);
  expect(first.files.map(({ base, head, addedLines }) => [base, head?.path, addedLines])).toEqual([
    [null, 'a.md', [{ start: 1, end: 2 }]],
    [null, 'sub/b.md', [{ start: 1, end: 1 }]],
  ]);
  expect((await changesBetween(git, commit, 'HEAD')).files).toEqual([]);
});

test.each([
  ['spaces', 'a folder/a file.md'],
  ['quotes', 'it\'s "quoted".md'],
  ['a newline that imitates a header', 'x\ndiff --git a\n@@ -0,0 +1,9 @@.md'],
  ['a tab', 'a\tb.md'],
  ['unicode', 'données/日本語 😀.md'],
  ['a leading dash', '--output=x.md'],
  ['glob characters', 'pages/[id]*.md'],
  ['pathspec magic', ':(exclude)a.md'],
])('a path with %s is read from git as it is', async (_, path) => {
  const repository = await createRepository();
  const base = repository.write(path, 'one\ntwo\n').write('other.md', 'x\n').commit();
  const head = repository.write(path, 'one\nnew\ntwo\n').write(`added ${path}`, 'n\n').commit();
  const scope = await changesBetween(await opened(repository), base, head);
  expect(scope.files).toHaveLength(2);
  expect(fileIn(scope, path).addedLines).toEqual([{ start: 2, end: 2 }]);
  expect(fileIn(scope, `added ${path}`).addedLines).toEqual([{ start: 1, end: 1 }]);
  expect(await textOf(fileIn(scope, path).head)).toBe('one\nnew\ntwo\n');
});

test('line ends, missing final newlines and attributes do not hide added lines', async () => {
  const repository = await createRepository();
  const base = repository
    .write('crlf.md', 'a\r\nb\r\n')
    .write('binary.md', 'a\nb\n')
    .write('nul.md', 'a\n\0\n')
    .write('tail.md', 'a\nb')
    .write('fake.md', 'x\n')
    .commit();
  const head = repository
    .write('.gitattributes', '*.md -diff binary\ncrlf.md -text eol=crlf\n')
    .write('crlf.md', 'a\r\nx\r\nb\r\n')
    .write('binary.md', 'a\nx\nb\n')
    .write('nul.md', 'a\n\0\nmore\n')
    .write('tail.md', 'a\nb\n')
    .write('fake.md', 'x\n@@ -1 +7,9 @@\nindex 00..11\ndiff --git a/fake b/fake\n')
    .commit();
  const scope = await changesBetween(await opened(repository), base, head);
  const lines = (path: string) => fileIn(scope, path).addedLines;
  expect(lines('crlf.md')).toEqual([{ start: 2, end: 2 }]);
  expect(lines('binary.md')).toEqual([{ start: 2, end: 2 }]);
  expect(lines('nul.md')).toEqual([{ start: 3, end: 3 }]);
  expect(lines('tail.md')).toEqual([{ start: 2, end: 2 }]);
  expect(lines('fake.md')).toEqual([{ start: 2, end: 4 }]);
});

test('many changed files keep their own lines across command lines', async () => {
  const repository = await createRepository();
  const path = (index: number) => `${'long-folder-name/'.repeat(8)}${index}.md`;
  for (let index = 0; index < 400; index++) repository.write(path(index), `${index}\n`);
  const base = repository.commit();
  for (let index = 0; index < 400; index++)
    repository.write(path(index), `${index}\n${`more of ${index}\n`.repeat((index % 7) + 1)}`);
  const scope = await changesBetween(await opened(repository), base, repository.commit());
  expect(scope.files).toHaveLength(400);
  for (let index = 0; index < 400; index++)
    expect(fileIn(scope, path(index)).addedLines).toEqual([{ start: 2, end: 2 + (index % 7) }]);
});

test('the scope keeps other files out, and moving text into it adds the text', async () => {
  const repository = await createRepository();
  const base = repository
    .write('scratch/in.md', LINES.join(''))
    .write('docs/out.md', LINES.join('').toUpperCase())
    .commit();
  repository.git('mv', 'scratch/in.md', 'docs/in.md');
  repository.git('mv', 'docs/out.md', 'scratch/out.md');
  const head = repository.write('src/code.ts', 'code\n').commit();
  const scope = await changesBetween(await opened(repository), base, head, {
    scope: compileScope(['docs/**'], []),
  });
  expect(scope.files.map(({ base, head, addedLines }) => [base?.path, head?.path, addedLines])).toEqual([
    [undefined, 'docs/in.md', [{ start: 1, end: 20 }]],
    ['docs/out.md', undefined, []],
  ]);
});

test('submodules and links out of the repository are reported, links inside are left to their target', async () => {
  const inner = await createRepository();
  inner.write('inner.md', 'inner\n').commit();
  const repository = await createRepository();
  const base = repository.write('a.md', 'a\n').write('was-file.md', 'w\n').commit();
  repository.git('submodule', '--quiet', 'add', inner.root, 'vendor/inner');
  repository.remove('was-file.md');
  const head = repository
    .link('inside.md', 'a.md')
    .link('outside.md', '../../etc/passwd')
    .link('absolute.md', '/etc/passwd')
    .link('was-file.md', 'a.md')
    .commit();
  const scope = await changesBetween(await opened(repository), base, head, {
    scope: compileScope(['**/*.md'], []),
  });
  expect(scope.files.map(({ base, head }) => [base?.path, head?.path])).toEqual([['was-file.md', undefined]]);
  expect(scope.problems.map(({ path }) => path)).toEqual(['absolute.md', 'outside.md', 'vendor/inner']);
});

test('a Git LFS file is read from the local store, and is never silently skipped', async () => {
  const repository = await createRepository();
  const sha = 'ab'.repeat(32);
  const pointer = (id: string, size: number) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${id}\nsize ${size}\n`;
  const base = repository.write('a.md', 'a\n').commit();
  const head = repository
    .write('here.jsonl', pointer(sha, 6))
    .write('missing.jsonl', pointer('cd'.repeat(32), 99_999))
    .commit();
  repository.write(`.git/lfs/objects/ab/ab/${sha}`, 'stored');
  const scope = await changesBetween(await opened(repository), base, head);
  expect(scope.files.map(({ head }) => [head?.path, head?.size])).toEqual([['here.jsonl', 6]]);
  expect(await textOf(scope.files[0]?.head)).toBe('stored');
  expect(scope.problems).toEqual([{ path: 'missing.jsonl', message: expect.stringContaining('lfs: true') }]);
  expect(scope.incomplete).toContain('1 changed file');
});

test('nothing in a hostile repository is executed', async () => {
  const repository = await createRepository();
  const folder = temporaryFolder();
  const marker = join(folder, 'marker');
  const program = join(folder, 'program');
  writeMarkerProgram(program, marker);
  const base = repository.write('a.md', 'a\n').commit();
  const head = repository.write('a.md', 'a\nb\n').commit();
  repository.write('.gitattributes', '*.md diff=evil filter=evil\n').write('b.md', 'untracked\n');
  for (const [key, value] of [
    ['diff.evil.textconv', program],
    ['diff.evil.command', program],
    ['diff.external', program],
    ['filter.evil.clean', program],
    ['filter.evil.smudge', program],
    ['core.fsmonitor', program],
    ['core.pager', program],
    ['core.hooksPath', folder],
  ])
    repository.git('config', key ?? '', value ?? '');
  for (const hook of ['post-index-change', 'reference-transaction', 'fsmonitor-watchman'])
    writeMarkerProgram(join(folder, hook), marker);
  const control = () => repository.git('--no-pager', 'diff', base, head);

  const scope = await changesBetween(await opened(repository), base, head);
  const tree = await filesUnder(['.'], { cwd: repository.root, include: ['**/*.md'], exclude: [] });

  expect(scope.files[0]?.addedLines).toEqual([{ start: 2, end: 2 }]);
  expect(tree.files.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  expect(existsSync(marker)).toBe(false);
  control();
  expect(existsSync(marker)).toBe(true);
});

test('the dataset card is that of the scanned side', async () => {
  const repository = await createRepository();
  const base = repository.write('a.md', 'a').commit();
  const head = repository.write('README.md', 'of the head').commit();
  repository.write('README.md', 'of the work tree').write('folder/README.md', 'of a folder');
  const cardOf = async ({ datasetCard }: ScanScope): Promise<string> => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of datasetCard?.() ?? []) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  };
  const clone = await opened(repository);
  expect(await cardOf(await changesBetween(clone, base, head))).toBe('of the head');
  expect(await cardOf(await changesBetween(clone, head, base))).toBe('');
  const tree = { cwd: join(repository.root, 'folder'), include: [], exclude: [] };
  expect(await cardOf(await filesUnder(['.'], tree))).toBe('of the work tree');
  repository.remove('README.md').link('README.md', 'folder/README.md');
  expect((await filesUnder(['.'], tree)).datasetCard).toBeNull();
});

test('a commit is what it is, whatever replaces it or its parents in the clone', async () => {
  const repository = await createRepository();
  const base = repository.write('a.md', 'a\n').commit();
  const head = repository.write('b.md', 'as it is\n').commit();
  repository.git(
    'replace',
    repository.git('rev-parse', 'HEAD:b.md'),
    repository.git('rev-parse', 'HEAD:a.md'),
  );
  const without = repository.git('commit-tree', '-m', 'nothing', '-p', base, `${base}^{tree}`);
  repository.git('replace', head, without);
  repository.write('.git/info/grafts', `${head}\n`);
  const scope = await changesBetween(await opened(repository), base, head);
  expect(await textOf(fileIn(scope, 'b.md').head)).toBe('as it is\n');
});
