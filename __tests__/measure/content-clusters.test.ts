import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToClusters,
  type ContentClusters,
  clustersFromJson,
  clustersToJson,
  EXACT_CLUSTERS,
  emptyClusters,
  likenessEffects,
  mergeClusters,
  scaledClusters,
} from '../../src/measure/content-clusters.ts';
import { likenessKey } from '../../src/measure/near-duplicates.ts';

interface Judged {
  readonly key: number;
  readonly words: number;
  readonly flagged: boolean;
}

function clustersOf(records: readonly Judged[]): ContentClusters {
  const clusters = emptyClusters();
  for (const { key, words, flagged } of records) addToClusters(clusters, key, words, flagged);
  return clusters;
}

/** Sum of squares of each cluster's words ÷ sum of squares of each record's. */
function exactEffect(records: readonly Judged[]): number {
  const sums = new Map<number, number>();
  for (const { key, words } of records) sums.set(key, (sums.get(key) ?? 0) + words);
  return squares([...sums.values()]) / squares(records.map(({ words }) => words));
}

function squares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}

function effectsOf(clusters: ContentClusters, records: readonly Judged[]) {
  const flagged = records.filter((record) => record.flagged);
  return likenessEffects(clusters, {
    records: records.length,
    squaredWords: squares(records.map(({ words }) => words)),
    flaggedRecords: flagged.length,
    flaggedSquaredWords: squares(flagged.map(({ words }) => words)),
  });
}

const record = fc.record({
  key: fc.oneof(fc.integer({ min: 0, max: 5 }), fc.maxSafeNat()),
  words: fc.integer({ min: 1, max: 32_768 }),
  flagged: fc.boolean(),
});

describe('clusters of like records', () => {
  it('give the variance that copies have, exactly, and 1 where all differ', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 80 }), (records) => {
        const { all } = effectsOf(clustersOf(records), records);
        expect(all.words).toBeCloseTo(exactEffect(records), 9);
        const distinct = records.map((own, i) => ({ ...own, key: i }));
        expect(effectsOf(clustersOf(distinct), distinct)).toEqual({
          all: { records: 1, words: 1 },
          flagged: { records: 1, words: 1 },
        });
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('are the same bytes however records are split and merged, below the bound and above it', () => {
    const scale = fc.constantFrom(1, EXACT_CLUSTERS / 4, EXACT_CLUSTERS / 2);
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 6 }),
        scale,
        fc.infiniteStream(fc.nat(2)),
        (seeds, times, parts) => {
          const records = seeds.flatMap((own) =>
            Array.from({ length: times }, (_, i) => ({ ...own, key: (own.key + 7 * i) % 2 ** 53 })),
          );
          const split: Judged[][] = [[], [], []];
          for (const own of records) split[parts.next().value ?? 0]?.push(own);
          const merged = emptyClusters();
          for (const part of split.toReversed()) mergeClusters(merged, clustersOf(part.toReversed()));
          const whole = clustersOf(records);
          const json = JSON.stringify(clustersToJson(whole));
          expect(JSON.stringify(clustersToJson(merged))).toBe(json);
          expect(JSON.stringify(clustersToJson(clustersFromJson(JSON.parse(json))))).toBe(json);
          expect(effectsOf(merged, records)).toEqual(effectsOf(whole, records));
        },
      ),
      { seed: 4, numRuns: 12 },
    );
  });

  it('stay bounded and within a few per cent above the bound', () => {
    const records: Judged[] = [];
    for (let i = 0; i < 30_000; i++)
      records.push({ key: 1_000 + i, words: 40 + (i % 200), flagged: i % 50 === 0 });
    for (let i = 0; i < 3_000; i++) records.push({ key: i % 3, words: 100, flagged: true });
    const clusters = clustersOf(records);
    expect(clusters.exact).toBeNull();
    expect(clusters.sketch?.byteLength).toBe(32 * 1024);
    expect(JSON.stringify(clustersToJson(clusters)).length).toBeLessThan(40_000);
    const { all, flagged } = effectsOf(clusters, records);
    expect(Math.abs(all.words / exactEffect(records) - 1)).toBeLessThan(0.15);
    const marked = records.filter((own) => own.flagged);
    expect(Math.abs(flagged.words / exactEffect(marked) - 1)).toBeLessThan(0.15);
  });

  it('stand for as many more when they are scaled, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 40 }), fc.constantFrom(1, 2, 16), (records, factor) => {
        const clusters = clustersOf(records);
        const times = (row: readonly number[]) => row.map((value, i) => (i === 0 ? value : factor * value));
        const { exact } = clustersToJson(clusters) as { readonly exact: readonly number[][] };
        expect(clustersToJson(scaledClusters(clusters, factor))).toEqual({ exact: exact.map(times) });
      }),
      { seed: 5, numRuns: 50 },
    );
  });

  it('refuse what is not a tally', () => {
    expect(() => clustersFromJson({ exact: [[1, -1, 0, 0, 0]] })).toThrow(RangeError);
    expect(() => clustersFromJson({ sketch: [[9_999, 1, 1, 1, 1]] })).toThrow(RangeError);
    expect(() => clustersFromJson(null)).toThrow(RangeError);
  });
});

describe('likenessKey', () => {
  const text = (name: string) =>
    `To install ${name}, clone the repository, run the build in the top folder and copy what it made to a place on your path. Then open a new shell and ask for the version to see that it worked.`;

  it('is one for copies, and for most near-copies, and another for other text', () => {
    expect(likenessKey('a', text('alpha'))).toBe(likenessKey('b', text('alpha')));
    const names = Array.from({ length: 60 }, (_, i) => `tool${i}`);
    const keys = new Set(names.map((name) => likenessKey(name, text(name))));
    expect(keys.size).toBeLessThan(40);
    expect(likenessKey('a', 'Rain fell on the quiet harbour all night long.')).not.toBe(
      likenessKey('a', text('alpha')),
    );
    expect(likenessKey('a', 'too short')).not.toBe(likenessKey('b', 'too short'));
  });
});
