import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it, vi } from 'vitest';
import { compileGlob, globProblem, isGlob, splitBase } from '../../src/glob/glob.ts';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from '../../src/policy/defaults.ts';

/** How often a state of an automaton looked at a character. */
const looks = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../src/glob/characters.ts', async (original) => {
  const characters = await original<typeof import('../../src/glob/characters.ts')>();
  const contains: typeof characters.contains = (...args) => {
    looks.count++;
    return characters.contains(...args);
  };
  return { ...characters, contains };
});

const matches = (glob: string, path: string): boolean => compileGlob(glob)(path);

describe('compileGlob', () => {
  it.each([
    ['*.md', 'a.md', 'docs/a.md'],
    ['*.md', '.hidden.md', 'a.mdx'],
    ['data/*', 'data/a', 'data/a/b'],
    ['data/*/x', 'data/a/x', 'data//x'],
    ['data/**', 'data', 'database'],
    ['*/**', 'a/b', 'README.md'],
    ['data/**', 'data/a/b.c', 'x/data/a'],
    ['**/a', 'a', 'ba'],
    ['**/a', 'x/y/a', 'a/b'],
    ['x/**/y', 'x/y', 'xy'],
    ['x/**/y', 'x/1/2/y', 'x/1/2/z'],
    ['a**', 'abc', 'a/c'],
    ['{docs,src/**}/*.md', 'src/a/b/c.md', 'lib/c.md'],
    ['part-{1..12}.csv', 'part-10.csv', 'part-13.csv'],
    ['part-{08..12}.csv', 'part-09.csv', 'part-9.csv'],
    ['[!a-c]?.txt', 'dz.txt', 'az.txt'],
    ['[!a]b', 'xb', '/b'],
    ['[]x].md', '].md', 'y.md'],
    ['@(train|test).csv', 'test.csv', 'dev.csv'],
    ['+(ab).md', 'ababab.md', '.md'],
    ['*(ab)', 'abab', 'aba'],
    ['?(a)b', 'b', 'aab'],
    ['!(draft)*.md', 'final.md', 'a/b.md'],
    ['!(a|b).md', 'c.md', 'a.md'],
    ['\\*.md', '*.md', 'a.md'],
    ['a{b', 'a{b', 'ab'],
    ['[a].md', '[a].md', 'b.md'],
    ['?.md', '🙂.md', '/.md'],
  ])('%s takes %s and leaves %s', (glob, taken, left) => {
    expect([matches(glob, taken), matches(glob, left)]).toEqual([true, false]);
  });

  it('agrees with picomatch on the wildcards that both have', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '*',
      '**',
      '?',
      '/',
      '[ab]',
      '[^a]',
      '{a,b}',
      '{a*,/b}',
      '@(a|b/)',
      '+(a)',
    );
    const path = fc.array(fc.stringMatching(/^[ab.]{0,2}[ab]$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), path, (pieces, segments) => {
        const glob = pieces.join('');
        // Its own: what follows a parenthesis is a quantifier, empty segments, runs of stars.
        fc.pre(!/\/\/|\*\*\*|^\/|\/$|\.\.|(^|\/)\.(\/|$)|\)[?*]|\*[{@+]|\*\*\./.test(glob));
        const file = segments.join('/');
        expect(matches(glob, file), `${glob} on ${file}`).toBe(picomatch(glob, { dot: true })(file));
      }),
      { seed: 11, numRuns: 5_000 },
    );
  });

  it.each([
    ['*a'.repeat(100), 'a'.repeat(4000)],
    ['**/'.repeat(100).concat('x'), 'a/'.repeat(2000)],
    ['+(a|aa|+(a|aa|+(a)))b', 'a'.repeat(4000)],
    ['*(*(*(*(a))))b', 'a'.repeat(4000)],
    ['!(*(a|!(a*)))', 'a'.repeat(4000)],
    ['{a,a?}'.repeat(100), 'a'.repeat(4000)],
  ])(
    '%# takes few looks at a character of a path that makes others backtrack, and none the next time',
    (glob, path) => {
      const test = compileGlob(glob);
      looks.count = 0;
      test(`${path}c`);
      expect(looks.count).toBeGreaterThan(0);
      expect(looks.count).toBeLessThan(20 * path.length);
      looks.count = 0;
      for (let run = 0; run < 10; run++) test(`${path}c`);
      expect(looks.count).toBe(0);
    },
  );
});

describe('globProblem', () => {
  it.each([
    ['a'.repeat(5000), /5000 characters long/],
    ['('.repeat(60) + ')'.repeat(60), /brackets within each other/],
    ['{1..100000}', /100000 names/],
    ['{1..1000}'.repeat(400), /too complicated/],
    [`!(*a${'?'.repeat(20)})`, /exception/],
    ['[z-a]', /backwards/],
  ])('refuses %.20s', (glob, message) => expect(globProblem(glob)).toMatch(message));

  it('has nothing to say of the built-in patterns', () => {
    expect([...DEFAULT_INCLUDE, ...DEFAULT_EXCLUDE].map(globProblem).filter((each) => each !== null)).toEqual(
      [],
    );
  });
});

it('splits a pattern before its first wildcard', () => {
  expect(splitBase('data/gold/**')).toEqual({ base: 'data/gold', glob: '**' });
  expect(splitBase('/tmp/*.md')).toEqual({ base: '/tmp', glob: '*.md' });
  expect(splitBase('/*.md')).toEqual({ base: '/', glob: '*.md' });
  expect(splitBase('*.md')).toEqual({ base: '', glob: '*.md' });
  expect(splitBase('{a/b,c}/*.md')).toEqual({ base: '', glob: '{a/b,c}/*.md' });
  expect(splitBase('a/b.md')).toEqual({ base: 'a/b.md', glob: '' });
  expect([isGlob('a/b'), isGlob('a/[bc]'), isGlob('a\\*')]).toEqual([false, true, false]);
});
