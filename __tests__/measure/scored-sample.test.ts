import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToScored,
  emptyScoredSample,
  logOddsOf,
  mergeScored,
  type ScoredSample,
} from '../../src/measure/scored-sample.ts';

const offers = fc.array(
  fc.record({
    hash: fc.integer({ min: 0, max: 40 }).map((n) => n.toString(16).padStart(16, '0')),
    kind: fc.constantFrom('document', 'answer'),
    path: fc.constantFrom('a.md', 'b.md', 'c.md'),
  }),
  { maxLength: 80 },
);

function sampleOf(list: readonly { hash: string; kind: string; path: string }[], capacity = 8): ScoredSample {
  const sample = emptyScoredSample(capacity);
  for (const { hash, kind, path } of list) {
    const text = `text ${hash} of ${path}`;
    addToScored(sample, hash, { kind: kind as 'document', bucket: 1, logOdds: 0.5, path, text });
  }
  return sample;
}

const bytes = (sample: ScoredSample) =>
  JSON.stringify([...sample].map(([kind, texts]) => [kind, texts.entries()]));

describe('a sample of scored texts', () => {
  it('is the same bytes in any order and any split', () => {
    fc.assert(
      fc.property(offers, fc.nat(80), (list, cut) => {
        const whole = sampleOf(list);
        const merged = sampleOf(list.slice(cut).reverse());
        mergeScored(merged, sampleOf(list.slice(0, cut)));
        expect(bytes(merged)).toBe(bytes(whole));
        expect(bytes(sampleOf(list.toReversed()))).toBe(bytes(whole));
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('bounds log-odds of scores that are 0 or 1 to rounding', () => {
    expect(logOddsOf(1)).toBe(36);
    expect(logOddsOf(0)).toBe(-36);
    expect(logOddsOf(0.75)).toBeCloseTo(Math.log(3), 12);
  });
});
