import { describe, expect, it } from 'vitest';
import { narrowScope } from '../../src/source/narrow.ts';
import { compileScope } from '../../src/source/scope.ts';

const policy = compileScope(['**/*.{md,jsonl}'], ['vendor/**']);

function contained(paths: readonly string[], folder: string, candidates: readonly string[]): string[] {
  const scope = narrowScope(policy, paths, folder);
  return candidates.filter((path) => scope.contains(path));
}

describe('the paths that a user names', () => {
  const candidates = ['a.md', 'docs/a.md', 'docs/deep/b.md', 'docs2/a.md', 'docs/a.txt', 'vendor/a.md'];

  it.each<[readonly string[], string, readonly string[]]>([
    [[], '', ['a.md', 'docs/a.md', 'docs/deep/b.md', 'docs2/a.md']],
    [['.'], '', ['a.md', 'docs/a.md', 'docs/deep/b.md', 'docs2/a.md']],
    [['docs'], '', ['docs/a.md', 'docs/deep/b.md']],
    [['./docs/'], '', ['docs/a.md', 'docs/deep/b.md']],
    [['docs/*.md', 'a.md'], '', ['a.md', 'docs/a.md']],
    [['.'], 'docs', ['docs/a.md', 'docs/deep/b.md']],
    [['a.md'], 'docs', ['docs/a.md']],
    [['../a.md'], 'docs', ['a.md']],
    [['..'], 'docs', ['a.md', 'docs/a.md', 'docs/deep/b.md', 'docs2/a.md']],
    [['vendor'], '', []],
  ])('%j below "%s"', (paths, folder, expected) => {
    expect(contained(paths, folder, candidates)).toEqual(expected);
  });

  it('are names before they are globs, and so is the folder', () => {
    const routes = ['app/[slug]/page.md', 'app/s/page.md', '(docs)/{a}/*.md', '(docs)/{a}/b.md', 'a/b.md'];
    expect(contained(['app/[slug]'], '', routes)).toEqual(['app/[slug]/page.md']);
    expect(contained(['page.md'], 'app/[slug]', routes)).toEqual(['app/[slug]/page.md']);
    expect(contained(['*.md'], '(docs)/{a}', routes)).toEqual(['(docs)/{a}/*.md', '(docs)/{a}/b.md']);
  });

  it.each([[['']], [['../..']], [['/etc']], [['!docs']]])('cannot be %j', (paths) => {
    expect(() => narrowScope(policy, paths, 'docs')).toThrow(
      expect.objectContaining({ name: 'SourceError' }),
    );
  });
});
