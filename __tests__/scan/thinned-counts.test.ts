import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addScored, totalsOf } from '../../src/measure/tally.ts';
import { contentHash } from '../../src/record/hash.ts';
import { ThinnedCounts } from '../../src/scan/thinned-counts.ts';

const stratum = { kind: 'text', bucket: 1 } as const;

/** Counts of `texts` texts of 100 words, of which every fourth is flagged. */
function thinned(limit: number, texts: readonly number[]) {
  const counts = new ThinnedCounts(limit);
  let judged = 0;
  for (const text of texts) {
    const hash = contentHash(`text ${text}`);
    if (!counts.takes(hash)) continue;
    judged++;
    counts.add(hash, (to) => addScored(to, stratum, 100, text % 4 === 0 ? 'flagged' : 'unflagged', text));
  }
  return { judged, counts: counts.estimate(), totals: totalsOf(counts.estimate()) };
}

const numbered = (length: number): number[] => Array.from({ length }, (_, i) => i);

describe('counts of a random part', () => {
  it('are exact up to the limit', () => {
    const { judged, totals } = thinned(1000, numbered(1000));
    expect(judged).toBe(1000);
    expect(totals).toMatchObject({ records: 1000, words: 100_000, flaggedRecords: 250 });
  });

  it('stand for all above it, at the effective size of what was judged', () => {
    const { judged, counts, totals } = thinned(1000, numbered(50_000));
    expect(judged).toBeLessThan(7000);
    expect(totals.records / 50_000).toBeCloseTo(1, 0.7);
    expect(totals.flaggedRecords / totals.records).toBeCloseTo(0.25, 1);
    const scored = counts.kinds.text?.strata[1];
    const effective = (scored?.words ?? 0) ** 2 / (scored?.squaredWords ?? 1);
    expect(effective).toBeGreaterThan(400);
    expect(effective).toBeLessThanOrEqual(1000);
  });

  it('do not depend on the order of the texts', () => {
    const orders = fc.shuffledSubarray(numbered(400), { minLength: 400, maxLength: 400 });
    const expected = thinned(50, numbered(400)).counts;
    fc.assert(
      fc.property(orders, (order) => {
        expect(thinned(50, order).counts).toEqual(expected);
      }),
      { seed: 7, numRuns: 50 },
    );
  });
});
