import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToScored,
  emptyScoredSample,
  mergeScored,
  type ScoredSample,
} from '../../src/measure/scored-sample.ts';
import { type MeasureBits, surprisalByKind } from '../../src/measure/surprisal.ts';
import type { RecordKind } from '../../src/record/record.ts';

/** The text says what it measures: mean and deviation, in bits. */
const measure: MeasureBits = (text) => {
  const [mean = Number.NaN, deviation = 0] = text.split(' ').map(Number);
  return Number.isNaN(mean) ? null : { mean, deviation };
};

interface Offer {
  readonly hash: number;
  readonly kind: RecordKind;
  readonly mean: number;
}

function sampleOf(offers: readonly Offer[]): ScoredSample {
  const sample = emptyScoredSample();
  for (const { hash, kind, mean } of offers) {
    const text = `${mean} ${mean / 2}`;
    const name = hash.toString(16).padStart(16, '0');
    addToScored(sample, name, { kind, bucket: 1, logOdds: 0, path: 'a.md', text });
  }
  return sample;
}

const means = (kind: RecordKind, values: readonly number[], from = 0): Offer[] =>
  values.map((mean, i) => ({ hash: from + i, kind, mean }));

describe('perplexity and burstiness of a corpus', () => {
  it('are quantiles over texts, the mean of perplexities being geometric', () => {
    const bits = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    const [document, ...others] = surprisalByKind(measure, sampleOf(means('document', bits)), null);
    expect(others).toEqual([]);
    expect(document).toEqual({
      kind: 'document',
      now: {
        records: 11,
        perplexity: { mean: 2 ** 11, median: 2 ** 11, p10: 2 ** 7, p90: 2 ** 15 },
        burstiness: { mean: 5.5, median: 5.5, p10: 3.5, p90: 7.5 },
      },
      reference: null,
    });
  });

  it('stand beside those of the reference, kind by kind', () => {
    const fresh = sampleOf([...means('answer', [10, 10, 10]), ...means('document', [9], 100)]);
    const reference = sampleOf([...means('answer', [8, 8]), ...means('prompt', [5], 200)]);
    const found = surprisalByKind(measure, fresh, reference);
    expect(found.map(({ kind, now, reference: of }) => [kind, now.records, of?.perplexity.median])).toEqual([
      ['document', 1, undefined],
      ['answer', 3, 256],
    ]);
    expect(surprisalByKind(() => null, fresh, reference)).toEqual([]);
  });

  it('are the same bytes in any order and any split', () => {
    const offer = fc.record({
      hash: fc.integer({ min: 0, max: 5_000 }),
      kind: fc.constantFrom<RecordKind>('document', 'answer'),
    });
    const offers = fc.array(
      offer.map(({ hash, kind }) => ({ hash, kind, mean: 6 + (hash % 977) / 100 })),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(offers, fc.nat(200), (list, cut) => {
        const merged = sampleOf(list.slice(cut).reverse());
        mergeScored(merged, sampleOf(list.slice(0, cut)));
        const bytes = (sample: ScoredSample) => JSON.stringify(surprisalByKind(measure, sample, sample));
        expect(bytes(merged)).toBe(bytes(sampleOf(list)));
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it('are of samples of one size', () => {
    const many = Array.from({ length: 1_500 }, (_, i) => 6 + (i % 100) / 20);
    expect(surprisalByKind(measure, sampleOf(means('text', many)), null)[0]?.now.records).toBe(1_000);
  });
});
