import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addedLinesOfPatch, countLines } from '../../src/github/patch.ts';

it('finds added and modified lines, adjoining ones as one range', () => {
  const patch = [
    '@@ -1,4 +1,5 @@ heading of the hunk',
    ' first',
    '-second',
    '+second, changed',
    '+third, new',
    ' fourth',
    '-fifth',
    '+fifth, changed',
    '@@ -20 +21,2 @@',
    ' twentieth',
    '+appended',
    '\\ No newline at end of file',
  ].join('\n');
  expect(addedLinesOfPatch(patch)).toEqual([
    { start: 2, end: 3 },
    { start: 5, end: 5 },
    { start: 22, end: 22 },
  ]);
});

it('takes content that looks like a header for content', () => {
  expect(addedLinesOfPatch('@@ -0,0 +1,3 @@\n+@@ -1 +9 @@\n+++ b/file\n+--- a/file')).toEqual([
    { start: 1, end: 3 },
  ]);
  expect(addedLinesOfPatch('@@ -1,2 +1 @@\n-@@ -1 +9 @@\n kept')).toEqual([]);
});

it('finds nothing in a change that only deletes', () => {
  expect(addedLinesOfPatch('@@ -1,2 +0,0 @@\n-one\n-two')).toEqual([]);
});

it('finds exactly the added lines of any patch', () => {
  const edit = fc.constantFrom('keep', 'add', 'delete');
  const hunks = fc.array(fc.tuple(fc.nat({ max: 50 }), fc.array(edit, { minLength: 1, maxLength: 12 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(hunks, (described) => {
      const lines: string[] = [];
      const expected: number[] = [];
      let next = 1;
      for (const [gap, edits] of described) {
        next += gap;
        lines.push(`@@ -1,1 +${next},1 @@`);
        for (const kind of edits) {
          lines.push(`${{ keep: ' ', add: '+', delete: '-' }[kind]}text`);
          if (kind === 'add') expected.push(next);
          if (kind !== 'delete') next += 1;
        }
      }
      const ranges = addedLinesOfPatch(lines.join('\n'));
      const found = ranges.flatMap(({ start, end }) =>
        Array.from({ length: end - start + 1 }, (_, n) => start + n),
      );
      expect(found).toEqual(expected);
      expect(countLines(ranges)).toBe(expected.length);
      for (const [at, range] of ranges.slice(1).entries())
        expect(range.start).toBeGreaterThan((ranges[at]?.end ?? 0) + 1);
    }),
    { seed: 5, numRuns: 300 },
  );
});
