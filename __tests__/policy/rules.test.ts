import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob } from '../../src/glob/glob.ts';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, DEFAULT_RULE, defaultPolicy } from '../../src/policy/defaults.ts';
import { parsePolicy } from '../../src/policy/load.ts';
import { applyOverrides } from '../../src/policy/overrides.ts';
import { compileRules } from '../../src/policy/rules.ts';

function winner(path: string, ...globs: string[]): string {
  const rules = [...globs.map((glob) => ({ ...DEFAULT_RULE, path: glob })), DEFAULT_RULE];
  return compileRules({ rules })(path).path;
}

describe('compileRules', () => {
  it('takes a literal path before any glob', () => {
    expect(winner('data/a/b.jsonl', 'data/a/b.jsonl', 'data/a/b.json*')).toBe('data/a/b.jsonl');
    expect(winner('data/a/b.jsonl', 'data/a/*.jsonl', 'data/a/b.jsonl')).toBe('data/a/b.jsonl');
  });

  it('then more segments before the first wildcard, however long the rest', () => {
    expect(winner('data/gold/a.jsonl', 'data/gold/**', 'data/**/*.{jsonl,ndjson,csv}')).toBe('data/gold/**');
    expect(winner('data/gold/a.jsonl', '**/gold/a.jsonl', 'data/**')).toBe('data/**');
  });

  it('then the longer pattern', () => {
    expect(winner('data/a.jsonl', 'data/*.jsonl', 'data/**')).toBe('data/*.jsonl');
  });

  it('then the later one', () => {
    const rules = [
      { ...DEFAULT_RULE, path: 'data/*a', budget: 0.1 },
      { ...DEFAULT_RULE, path: 'data/a*', budget: 0.2 },
      DEFAULT_RULE,
    ];
    expect(compileRules({ rules })('data/a').budget).toBe(0.2);
  });

  it('falls back to the default rule, matches dot files, and not beyond a folder with *', () => {
    expect(winner('docs/a.md', 'data/**')).toBe('**');
    expect(winner('.github/a.md', '**/*.md')).toBe('**/*.md');
    expect(winner('data/a/b', 'data/*')).toBe('**');
  });

  it('does not depend on the order of rules that differ in rank', () => {
    const globs = ['data/**', 'data/gold/**', 'data/gold/a.jsonl', '**/*.jsonl', 'data/*/a.jsonl'];
    fc.assert(
      fc.property(fc.shuffledSubarray(globs, { minLength: globs.length }), (shuffled) => {
        expect(winner('data/gold/a.jsonl', ...shuffled)).toBe('data/gold/a.jsonl');
        expect(winner('data/silver/a.jsonl', ...shuffled)).toBe('data/*/a.jsonl');
        expect(winner('x/a.jsonl', ...shuffled)).toBe('**/*.jsonl');
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('the built-in scope', () => {
  const included = compileGlob(DEFAULT_INCLUDE);
  const excluded = compileGlob(DEFAULT_EXCLUDE);
  const inScope = (path: string) => included(path) && !excluded(path);

  it.each([
    'data/train.jsonl',
    'README.md',
    'docs/a.mdx',
    'a/b/c.csv',
    'notes.txt',
    'data/rows.json',
    'docs/history/a.md',
    'changes/x.md',
    'docs/news.md',
    'docs/license-choices.md',
    'docs/history-of-printing.md',
  ])('holds %s', (path) => expect(inScope(path)).toBe(true));

  it.each([
    'package.json',
    'web/package-lock.json',
    'tsconfig.build.json',
    '.eslintrc.json',
    'node_modules/a/README.md',
    'vendor/a.md',
    'pkg/dist/a.txt',
    'LICENSE',
    'LICENSE.md',
    'CHANGELOG.md',
    'changelog.md',
    'pkg/History.md',
    'Changes.rst',
    'NEWS.md',
    'docs/release-notes.md',
    'RELEASES.md',
    'license.md',
    'lib/License.txt',
    'requirements.txt',
    'requirements-dev.txt',
    'src/CMakeLists.txt',
    'public/robots.txt',
    'app.min.json',
    'src/main.ts',
    '.git/description.txt',
  ])('leaves out %s', (path) => expect(inScope(path)).toBe(false));
});

describe('applyOverrides', () => {
  const policy = parsePolicy(
    'budget: 3%\nrules:\n  - {path: data/**, budget: 3%}\n  - {path: docs/**, mode: warn}\n',
    {
      path: 'p.yml',
      commit: null,
    },
  );

  it('changes the default rule and what follows it, and not what a rule states itself', () => {
    const changed = applyOverrides(policy, { budget: 0.1, mode: 'enforce', minimumWords: 10 });
    expect(
      changed.rules.map(({ path, budget, mode, minimumWords }) => [path, budget, mode, minimumWords]),
    ).toEqual([
      ['data/**', 0.03, 'enforce', 10],
      ['docs/**', 0.1, 'warn', 10],
      ['**', 0.1, 'enforce', 10],
    ]);
  });

  it('replaces include, adds to exclude, and leaves the rest', () => {
    const changed = applyOverrides(policy, {
      include: ['x/**'],
      exclude: ['y/**'],
      maxFalsePositiveRate: 0.01,
    });
    expect(changed.include).toEqual(['x/**']);
    expect(changed.exclude).toEqual([...DEFAULT_EXCLUDE, 'y/**']);
    expect(changed.maxFalsePositiveRate).toBe(0.01);
    expect(changed.rules).toEqual(policy.rules);
    expect(applyOverrides(policy, {})).toEqual(policy);
  });

  it('refuses values out of range, all at once', () => {
    expect(() =>
      applyOverrides(defaultPolicy(), { maxFalsePositiveRate: 0.2, minimumWords: 0.5, budget: 2 }),
    ).toThrow(
      /budget must be .*\n.*max-false-positive-rate must be between 0.1 % and 5 %, found 0.2\n.*minimum-words/,
    );
  });
});
