import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draws, shareAtLeast, shareAtMost } from '../../src/measure/confidence-sequence.ts';
import { seededRandom } from '../../src/measure/random.ts';

type Cluster = readonly [part: number, weight: number];

function draws(clusters: readonly Cluster[], population: number): Draws {
  return {
    parts: Float64Array.from(clusters, ([part]) => part),
    weights: Float64Array.from(clusters, ([, weight]) => weight),
    population,
  };
}

function shareOf(clusters: readonly Cluster[]): number {
  const sum = (of: (cluster: Cluster) => number) => clusters.reduce((total, each) => total + of(each), 0);
  return sum(([part]) => part) / sum(([, weight]) => weight);
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => [random(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value);
}

const populations = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 10,
    maxLength: 60,
  })
  .map((pairs) => pairs.map(([weight, share]): Cluster => [share * weight, weight]));

describe('the confidence sequence of a share', () => {
  it('is an interval around what was drawn, which only narrows, down to the share itself', () => {
    fc.assert(
      fc.property(populations, (clusters) => {
        let [low, high] = [0, 1];
        for (let n = 1; n <= clusters.length; n++) {
          const drawn = draws(clusters.slice(0, n), clusters.length);
          const [atLeast, atMost] = [shareAtLeast(drawn, 0.05), shareAtMost(drawn, 0.05)];
          expect(atLeast).toBeGreaterThanOrEqual(low - 1e-9);
          expect(atMost).toBeLessThanOrEqual(high + 1e-9);
          [low, high] = [atLeast, atMost];
        }
        // Weights that grow past all that was seen are beyond what it promises; here only that the end is exact.
        const share = shareOf(clusters);
        const ordered = clusters.toSorted(([, a], [, b]) => b - a);
        const all = draws(ordered, ordered.length);
        expect(shareAtLeast(all, 1e-12)).toBeCloseTo(share, 9);
        expect(shareAtMost(all, 1e-12)).toBeCloseTo(share, 9);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('says nothing before it has seen how heavy clusters are, and of no part that the share may be zero', () => {
    const few = draws(
      Array.from({ length: 5 }, () => [1, 2] as const),
      100,
    );
    expect(shareAtLeast(few, 0.05)).toBeLessThan(0.05);
    expect(shareAtMost(few, 0.05)).toBeGreaterThan(0.95);
    const none = draws(
      Array.from({ length: 90 }, () => [0, 2] as const),
      100,
    );
    expect(shareAtLeast(none, 0.05)).toBe(0);
  });

  it('bounds a share of which nothing was seen about as the rule of three does, since clusters may be alike', () => {
    const none = draws(
      Array.from({ length: 1_000 }, () => [0, 50] as const),
      1e6,
    );
    expect(shareAtMost(none, 0.05)).toBeGreaterThan(0.003);
    expect(shareAtMost(none, 0.05)).toBeLessThan(0.012);
  });

  it('is narrower where most of the population was drawn', () => {
    const half = Array.from({ length: 500 }, (_, i) => [i % 5 === 0 ? 10 : 0, 10] as const);
    const width = (population: number) =>
      shareAtMost(draws(half, population), 0.05) - shareAtLeast(draws(half, population), 0.05);
    expect(width(550)).toBeLessThan(0.6 * width(100_000));
  });

  const ALPHA = 0.05;
  const RUNS = 400;
  const CLUSTERS = 150;
  const random = seededRandom(20_260_131);
  const weight = () => 20 + Math.floor(20 * random());
  const worlds: Readonly<Record<string, () => Cluster[]>> = {
    'evenly spread': () =>
      Array.from({ length: CLUSTERS }, () => {
        const all = weight();
        let part = 0;
        for (let i = 0; i < all; i++) if (random() < 0.05) part++;
        return [part, all];
      }),
    'in a few whole clusters': () =>
      Array.from({ length: CLUSTERS }, (_, i) => {
        const all = weight();
        return [i < 4 ? all : 0, all];
      }),
    'in heavy clusters': () => Array.from({ length: CLUSTERS }, (_, i) => (i % 3 === 0 ? [24, 30] : [1, 20])),
    'in half of the clusters': () =>
      Array.from({ length: CLUSTERS }, (_, i) => {
        const all = weight();
        return [i % 2 === 0 ? all : 0, all];
      }),
  };

  it.each(Object.entries(worlds))('errs at no look in more than alpha of the samples: %s', (_, world) => {
    let tooHigh = 0;
    let tooLow = 0;
    for (let run = 0; run < RUNS; run++) {
      const clusters = world();
      const share = shareOf(clusters);
      // The bounds only narrow, so that one that misses at any look misses at the last before everything is drawn.
      const looked = draws(shuffled(clusters, random).slice(0, CLUSTERS - 1), CLUSTERS);
      if (shareAtLeast(looked, ALPHA) > share + 1e-9) tooHigh++;
      if (shareAtMost(looked, ALPHA) < share - 1e-9) tooLow++;
    }
    const most = RUNS * ALPHA + 3 * Math.sqrt(RUNS * ALPHA * (1 - ALPHA));
    expect(tooHigh).toBeLessThan(most);
    expect(tooLow).toBeLessThan(most);
  });

  it('where a normal interval that is looked at again and again errs several times as often', () => {
    let wrong = 0;
    for (let run = 0; run < RUNS; run++) {
      const clusters = worlds['in half of the clusters']?.() ?? [];
      const share = shareOf(clusters);
      const drawn = shuffled(clusters, random);
      for (let n = 8; n < CLUSTERS - 1; n++) {
        const seen = drawn.slice(0, n);
        const estimate = shareOf(seen);
        const total = seen.reduce((sum, [, all]) => sum + all, 0);
        const squares = seen.reduce((sum, [part, all]) => sum + (part - estimate * all) ** 2, 0);
        const deviation = Math.sqrt(((n / (n - 1)) * squares * (1 - n / CLUSTERS)) / total ** 2);
        if (estimate - 1.645 * deviation > share) {
          wrong++;
          break;
        }
      }
    }
    expect(wrong).toBeGreaterThan(3 * RUNS * ALPHA);
  });
});
