import { describe, expect, it } from 'vitest';
import { intervalBar } from '../../src/report/bar.ts';
import { linesUrl } from '../../src/report/links.ts';
import { groupRuns, placeOf } from '../../src/report/runs.ts';
import { finding, fraction, rowFindings } from '../support/report-builder.ts';

const section = (line: number, endLine: number, path = 'a.md') =>
  finding({ path, line, endLine, row: null, words: 50 });

describe('groupRuns', () => {
  it('joins neighbours over gaps of two, and no further', () => {
    const rows = rowFindings(1, 20, [3, 4, 10, 11, 12]);
    const runs = groupRuns([...rows].reverse());
    expect(runs.map(placeOf).sort()).toEqual(['rows 13–20', 'rows 1–9']);
    expect(runs.find((run) => placeOf(run) === 'rows 1–9')?.rows).toEqual({ first: 1, last: 9, found: 7 });
  });

  it('joins sections of a document by their lines, also where one lies inside another', () => {
    const runs = groupRuns([section(1, 40), section(10, 12), section(43, 50), section(60, 60)]);
    expect(runs.map(placeOf)).toEqual(['lines 1–50', 'line 60']);
  });

  it('never joins rows that are counted from different places of the file', () => {
    const runs = groupRuns(
      [1, 2, 3].map((row) => finding({ row, line: row, fromByte: row < 3 ? 5_000 : 9_000 })),
    );
    expect(runs.map(placeOf)).toEqual(['rows 1–2 from byte 5,000', 'row 3 from byte 9,000']);
  });

  it('counts a row once, however many of its fields are listed', () => {
    const [run] = groupRuns([finding({ row: 5, field: 'input' }), finding({ row: 5, field: 'output' })]);
    expect(run?.rows?.found).toBe(1);
    expect(run?.findings).toHaveLength(2);
    expect(run === undefined ? '' : placeOf(run)).toBe('row 5');
  });

  it('puts the file with the most words first, and in it the longest run', () => {
    const runs = groupRuns([section(1, 2, 'b.md'), section(1, 2), section(20, 22), section(23, 24)]);
    expect(runs.map((run) => `${run.path} ${placeOf(run)}`)).toEqual([
      'a.md lines 20–24',
      'a.md lines 1–2',
      'b.md lines 1–2',
    ]);
  });

  it('puts what is declared or left by an assistant before any score', () => {
    const certain = finding({ path: 'b.md', line: 1, endLine: 2, row: null, words: 40, score: null });
    const runs = groupRuns([
      section(1, 90),
      { ...certain, evidence: 'declared' },
      { ...certain, path: 'c.md', evidence: 'artefact' },
      { ...certain, path: 'd.md', evidence: 'attested' },
    ]);
    expect(runs.map(({ path }) => path)).toEqual(['b.md', 'c.md', 'a.md', 'd.md']);
  });

  it('lets known origin speak before the highest score', () => {
    const [run] = groupRuns([
      finding({ row: 1, score: 0.999 }),
      finding({ row: 2, score: null, evidence: 'declared', reason: 'declares "source: gpt-4o"' }),
    ]);
    expect(run?.telling.reason).toBe('declares "source: gpt-4o"');
  });
});

describe('intervalBar', () => {
  const cells = (bar: string) => bar.replace(/^0 % | [\d.]+ %$/g, '');

  it('shows interval, estimate and budget on an axis with room', () => {
    const [bar = '', legend = ''] = intervalBar(fraction(0.38, 0.31, 0.45), 0.05) ?? [];
    expect(bar).toMatch(/^0 % ·+┃·+▒+█▒+·+ 50 %$/);
    expect([...cells(bar)]).toHaveLength(48);
    expect(legend).toContain('┃ budget 5 %   █ estimate 38 %   ▒ 95 % interval 31–45 %');
  });

  it.each([
    [0.0501, 0.05, /┃█/],
    [0.0499, 0.05, /█┃/],
    [0, 0, /^┃█/],
    [1, 1, /█┃$/],
    [0, 1, /^█.*┃$/],
    [1, 0, /^┃.*█$/],
  ])('keeps estimate %d and budget %d apart', (estimate, budget, expected) => {
    const [bar = ''] = intervalBar(fraction(estimate, estimate, estimate), budget) ?? [];
    expect(cells(bar)).toMatch(expected);
    expect([...cells(bar)]).toHaveLength(48);
  });
});

describe('linesUrl', () => {
  const context = { repositoryUrl: 'https://github.com/a/b', headSha: 'abc' };

  it('points at lines, of documents in plain', () => {
    expect(linesUrl(context, 'data/a.jsonl', 3, 9)).toBe(
      'https://github.com/a/b/blob/abc/data/a.jsonl#L3-L9',
    );
    expect(linesUrl(context, 'docs/a.md', 3, 3)).toBe('https://github.com/a/b/blob/abc/docs/a.md?plain=1#L3');
  });

  it('encodes what would end the address, and leaves out what is too long', () => {
    expect(linesUrl(context, 'a (1)/#?%.txt', 1, 1)).toBe(
      'https://github.com/a/b/blob/abc/a%20%281%29/%23%3F%25.txt#L1',
    );
    expect(linesUrl(context, '\uD800.txt', 1, 1)).toContain('%EF%BF%BD.txt');
    expect(linesUrl(context, 'a'.repeat(2_000), 1, 1)).toBeNull();
    expect(linesUrl({}, 'a', 1, 1)).toBeNull();
  });
});
