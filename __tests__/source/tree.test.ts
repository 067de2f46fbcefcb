import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePaths } from '../../src/source/path-order.ts';
import { compileScope, inScope } from '../../src/source/scope.ts';
import type { TreeOptions } from '../../src/source/tree.ts';
import { filesUnder } from '../../src/source/tree.ts';
import { createRepository, temporaryFolder } from '../support/repository.ts';

async function scan(cwd: string, paths: string[], options: Partial<TreeOptions> = {}) {
  const scope = await filesUnder(paths, { include: [], exclude: [], ...options, cwd });
  return { paths: scope.files.map(({ path }) => path), problems: scope.problems, files: scope.files };
}

test('in a repository: tracked and untracked files, named from its top, in byte order', async () => {
  const repository = await createRepository();
  repository
    .write('.gitignore', 'ignored/\n*.log\n')
    .write('b.md', 'b')
    .write('docs/é.md', 'e')
    .write('docs/Z.md', 'z')
    .write('docs/deleted.md', 'd')
    .commit();
  repository
    .remove('docs/deleted.md')
    .write('docs/untracked.md', 'u')
    .write('ignored/data.jsonl', '{}')
    .write('a.log', 'log')
    .write('nested/.git/HEAD', 'ref: refs/heads/main\n');
  const all = ['.gitignore', 'b.md', 'docs/Z.md', 'docs/untracked.md', 'docs/é.md'];
  expect((await scan(repository.root, ['.'])).paths).toEqual(all);
  expect((await scan(join(repository.root, 'docs'), ['.'])).paths).toEqual(all.slice(2));
  expect((await scan(join(repository.root, 'docs'), ['..', 'Z.md', '../b.md', '../docs'])).paths).toEqual(
    all,
  );
  expect((await scan(repository.root, ['docs', 'b.md'], { include: ['**/Z*'], exclude: [] })).paths).toEqual([
    'b.md',
    'docs/Z.md',
  ]);
  expect((await scan(repository.root, ['a.log', 'ignored'])).paths).toEqual(['a.log', 'ignored/data.jsonl']);
  expect((await scan(repository.root, ['a.log', 'b.md'], { exclude: ['*.log'] })).paths).toEqual(['b.md']);
  expect((await scan(repository.root, ['*.md', '**/*.log'])).paths).toEqual(['b.md']);
  expect((await scan(join(repository.root, 'docs'), ['../d*/[ZY].md'])).paths).toEqual(['docs/Z.md']);
  const [file] = (await scan(repository.root, ['b.md'])).files;
  for (const _ of [1, 2]) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file?.open() ?? []) chunks.push(chunk);
    expect(Buffer.concat(chunks).toString()).toBe('b');
  }
});

test.each(['-dash.md', '--help', '[id].md', 'a {b} (c)*.md', 'with\nnewline.md', '!not.md', ':(top)x.md'])(
  'the file %j is named literally',
  async (name) => {
    const repository = await createRepository();
    repository.write(name, 'x').write('i.md', 'must not match').commit();
    expect((await scan(repository.root, [name])).paths).toEqual([name]);
    repository.write(`folder ${name}/x.md`, 'x');
    expect((await scan(repository.root, [`folder ${name}`])).paths).toEqual([`folder ${name}/x.md`]);
  },
);

test('a path that does not exist is an error with the nearest name', async () => {
  const repository = await createRepository();
  repository.write('training-data.jsonl', '{}').commit();
  await expect(scan(repository.root, ['trainig-data.jsonl'])).rejects.toMatchObject({
    name: 'SourceError',
    message: 'The path "trainig-data.jsonl" does not exist. Did you mean "training-data.jsonl"?',
  });
  expect((await scan(repository.root, ['*.nothing'])).paths).toEqual([]);
});

test('links are not followed out of the repository, and inside it content counts once', async () => {
  const outside = temporaryFolder();
  writeFileSync(join(outside, 'secret.md'), 'secret');
  const repository = await createRepository();
  repository.write('a.md', 'a').write('real/b.md', 'b').write('was/c.md', 'c').commit();
  repository
    .link('inside.md', 'a.md')
    .link('out.md', join(outside, 'secret.md'))
    .link('broken.md', 'nowhere.md')
    .link('out-folder', outside)
    .link('in-folder', 'real')
    .remove('was')
    .link('was', outside);
  writeFileSync(join(outside, 'c.md'), 'taken from elsewhere');
  const all = await scan(repository.root, ['.'], { include: ['**/*.md', 'out-folder'] });
  expect(all.paths).toEqual(['a.md', 'real/b.md']);
  expect(all.problems.map(({ path }) => path)).toEqual(['broken.md', 'out-folder', 'out.md', 'was/c.md']);
  const named = ['out.md', 'out-folder', 'out-folder/secret.md', 'in-folder', 'inside.md', 'broken.md'];
  const explicit = await scan(repository.root, named);
  expect(explicit.paths).toEqual(['a.md', 'real/b.md']);
  expect(explicit.problems.map(({ path }) => path)).toEqual([
    'broken.md',
    'out-folder',
    'out-folder/secret.md',
    'out.md',
  ]);
  const excluded = await scan(repository.root, ['.'], {
    include: ['**/*.md'],
    exclude: ['out.md', 'broken.md', 'was'],
  });
  expect(excluded.problems).toEqual([]);
});

test('submodules, sparse files and LFS pointers are reported', async () => {
  const inner = await createRepository();
  inner.write('inner.md', 'inner').commit();
  const repository = await createRepository();
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 10\n`;
  repository.git('submodule', '--quiet', 'add', inner.root, 'vendor/inner');
  repository.write('a.md', 'a').write('big.jsonl', pointer).write('sparse.md', 's').commit();
  repository.git('update-index', '--skip-worktree', 'sparse.md');
  repository.remove('sparse.md');
  const scope = await scan(repository.root, ['.'], { include: ['**/*.md', '**/*.jsonl'] });
  expect(scope.paths).toEqual(['a.md']);
  expect(scope.problems).toEqual([
    { path: '.', message: expect.stringContaining('1 tracked') },
    { path: 'big.jsonl', message: expect.stringContaining('LFS'), unread: true },
    { path: 'vendor/inner', message: expect.stringContaining('submodule') },
  ]);
  repository.write(`.git/lfs/objects/ab/ab/${'ab'.repeat(32)}`, '0123456789');
  expect((await scan(repository.root, ['big.jsonl'])).files[0]?.size).toBe(10);
});

test('a link of a data file to one that no reader would take is told, since the text is read under neither name', async () => {
  const repository = await createRepository();
  repository.write('blobs/0123abcd', '{}').write('b.jsonl', '{}').commit();
  repository
    .link('train.jsonl', 'blobs/0123abcd')
    .link('again.jsonl', 'b.jsonl')
    .link('LICENSE', 'blobs/0123abcd');
  const { paths, problems } = await scan(repository.root, ['.']);
  expect(paths).toEqual(['b.jsonl', 'blobs/0123abcd']);
  expect(problems).toEqual([
    { path: 'train.jsonl', message: expect.stringContaining('has no extension that is read'), unread: true },
  ]);
});

test('outside a repository: the file system, named as the caller did', async () => {
  const folder = temporaryFolder();
  for (const path of ['data/a.jsonl', 'data/node_modules/x.md', 'data/.hidden/b.md', 'c.md']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
  }
  const elsewhere = temporaryFolder();
  writeFileSync(join(elsewhere, 'd.md'), 'd');
  symlinkSync(join(elsewhere, 'd.md'), join(folder, 'data', 'link.md'));
  const all = await scan(folder, ['./data', 'c.md']);
  expect(all.paths).toEqual(['c.md', 'data/.hidden/b.md', 'data/a.jsonl']);
  expect(all.problems.map(({ path }) => path)).toEqual(['data/link.md']);
  expect((await scan(folder, [elsewhere], { include: ['*.md'] })).paths).toEqual([join(elsewhere, 'd.md')]);
  expect((await scan(folder, ['.'], { exclude: ['data/'] })).paths).toEqual(['c.md']);
  expect((await scan(folder, ['data/**/*.md'])).paths).toEqual(['data/.hidden/b.md']);
});

// The super-user may read everything, so that the refusal cannot be seen.
test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
  'what may not be read is a problem',
  async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), 'a');
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'a.md'), 0);
    chmodSync(join(folder, 'closed'), 0);
    const scope = await scan(folder, ['.']);
    chmodSync(join(folder, 'closed'), 0o700);
    expect(scope.paths).toEqual([]);
    expect(scope.problems.map(({ path }) => path)).toEqual(['a.md', 'closed']);
  },
);

test('scope patterns: folders by name, dot files, refusal of negation', () => {
  expect(inScope('docs/a.md', ['docs'], [])).toBe(true);
  expect(inScope('docs/a.md', ['./docs/'], ['**/a.*'])).toBe(false);
  expect(inScope('.github/a.md', ['**/*.md'], [])).toBe(true);
  expect(inScope('docs.md', ['docs'], [])).toBe(false);
  expect(() => compileScope(['!drafts/**'], [])).toThrow(/Put "drafts\/\*\*" into exclude/);
  expect(() => compileScope([], [''])).toThrow(/empty/);
});

test('paths are ordered by their UTF-8 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(Math.sign(comparePaths(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { seed: 7 },
  );
  expect(comparePaths('\uff5e', '😀')).toBeLessThan(0);
});
