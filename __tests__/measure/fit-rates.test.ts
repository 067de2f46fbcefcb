import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../bench/estimate/random.ts';
import { fitRates } from '../../src/measure/fit-rates.ts';
import { QUANTILE_PROBABILITIES } from '../../src/measure/rate-profile.ts';
import { logRisingFactorials } from '../../src/measure/rising-factorial.ts';
import { betaQuantile, incompleteBeta } from '../../src/measure/special.ts';

function draw(alpha: number, beta: number, sources: number, total: number, seed: number) {
  const random = new Random(seed);
  return Array.from({ length: sources }, () => ({
    flagged: random.binomial(total, betaQuantile(random.uniform(), alpha, beta)),
    total,
  }));
}

describe('fitRates', () => {
  it.each([
    [0.45, 89.55, 'upper'],
    [2, 2, 'lower'],
    [6, 1.5, 'lower'],
  ] as const)('recovers Beta(%d, %d) from many sources', (alpha, beta, tail) => {
    const fit = fitRates(draw(alpha, beta, 400, 1_000, 7), tail);
    const ratio = fit.alpha / (fit.alpha + fit.beta) / (alpha / (alpha + beta));
    expect(Math.abs(ratio - 1)).toBeLessThan(0.15);
    for (const p of [0.1, 0.5, 0.9, 0.975]) {
      expect(Math.abs(incompleteBeta(betaQuantile(p, fit.alpha, fit.beta), alpha, beta) - p)).toBeLessThan(
        0.05,
      );
    }
    expect(fit).toMatchObject({ sources: 400, records: 400_000 });
  });

  it('promises a new source no more than it keeps: the 97.5 % quantile holds for a new source 19 times in 20 or more', () => {
    let exceeded = 0;
    const trials = 20;
    for (let trial = 0; trial < trials; trial++) {
      const fit = fitRates(draw(0.45, 89.55, 12, 500, 100 + trial), 'upper');
      exceeded += 1 - incompleteBeta(betaQuantile(0.975, fit.alpha, fit.beta), 0.45, 89.55);
    }
    expect(exceeded / trials).toBeLessThan(0.05);
  });

  it('is wider the fewer sources there are', () => {
    const upper = [4, 10, 40].map((count) => {
      const fit = fitRates(
        Array.from({ length: count }, () => ({ flagged: 5, total: 1_000 })),
        'upper',
      );
      return betaQuantile(0.975, fit.alpha, fit.beta);
    });
    expect(upper[0] ?? 0).toBeGreaterThan(upper[1] ?? 0);
    expect(upper[1] ?? 0).toBeGreaterThan(upper[2] ?? 0);
    expect(upper[2] ?? 0).toBeGreaterThan(0.005);
  });

  it('never claims a rate of zero: no flags anywhere leave an upper tail near the rule of three', () => {
    const fit = fitRates(
      Array.from({ length: 30 }, () => ({ flagged: 0, total: 1_000 })),
      'upper',
    );
    const upper = betaQuantile(0.975, fit.alpha, fit.beta);
    expect(upper).toBeGreaterThan(0.1 * (3 / 30_000));
    expect(upper).toBeLessThan(0.01);
  });

  it('lets sources with few records weigh by their likelihood only', () => {
    const large = Array.from({ length: 12 }, () => ({ flagged: 5, total: 1_000 }));
    const upper = (observations: readonly { flagged: number; total: number }[]) => {
      const fit = fitRates(observations, 'upper');
      return betaQuantile(0.975, fit.alpha, fit.beta);
    };
    expect(upper([...large, { flagged: 0, total: 2 }]) / upper(large)).toBeCloseTo(1, 1);
  });

  it('refuses what is not an observation', () => {
    expect(() => fitRates([], 'upper')).toThrow(RangeError);
    expect(() => fitRates([{ flagged: 3, total: 2 }], 'upper')).toThrow(/3 flags of 2/);
  });
});

describe('the predictive quantiles', () => {
  const quantileOf = (quantiles: readonly number[] = [], probability: number) =>
    quantiles[QUANTILE_PROBABILITIES.findIndex((p) => p >= probability)] ?? Number.NaN;

  it('ascend from 0 to 1 and do not depend on the order of the sources', () => {
    const source = fc
      .integer({ min: 1, max: 2_000 })
      .chain((total) =>
        fc.record({ total: fc.constant(total), flagged: fc.integer({ min: 0, max: total }) }),
      );
    fc.assert(
      fc.property(fc.array(source, { minLength: 1, maxLength: 12 }), (sources) => {
        const { quantiles = [] } = fitRates(sources, 'upper');
        expect(quantiles).toHaveLength(QUANTILE_PROBABILITIES.length);
        expect(quantiles[0]).toBe(0);
        expect(quantiles[quantiles.length - 1]).toBe(1);
        for (const [i, rate] of quantiles.entries())
          expect(rate).toBeGreaterThanOrEqual(quantiles[i - 1] ?? 0);
        const reversed = fitRates(sources.toReversed(), 'upper').quantiles ?? [];
        for (const [i, rate] of reversed.entries()) expect(rate).toBeCloseTo(quantiles[i] ?? -1, 5);
      }),
      { seed: 5, numRuns: 8 },
    );
  });

  it('have the heavy tail of the sources, where the Beta that most of them follow has none', () => {
    const plain = draw(0.45, 89.55, 95, 500, 3);
    const wild = Array.from({ length: 5 }, () => ({ flagged: 100, total: 500 }));
    const upper = quantileOf(fitRates([...plain, ...wild], 'upper').quantiles, 0.97);
    expect(upper).toBeGreaterThan(0.15);
    expect(upper).toBeLessThan(0.3);
    expect(quantileOf(fitRates(plain, 'upper').quantiles, 0.97)).toBeLessThan(0.05);
  });

  it('are numbers where every record is flagged, or none', () => {
    for (const flagged of [0, 40]) {
      for (const count of [1, 3, 20]) {
        const sources = Array.from({ length: count }, () => ({ flagged, total: 40 }));
        for (const tail of ['upper', 'lower'] as const) {
          const { quantiles = [] } = fitRates(sources, tail);
          for (const [i, rate] of quantiles.entries())
            expect(rate).toBeGreaterThanOrEqual(quantiles[i - 1] ?? 0);
          expect(quantiles[quantiles.length - 1]).toBe(1);
        }
      }
    }
  });

  it('have two peaks where the generators have', () => {
    const generators = [2, 3, 5, 4, 95, 97, 96, 99].map((flagged) => ({ flagged, total: 100 }));
    const { quantiles } = fitRates(generators, 'lower');
    expect(quantileOf(quantiles, 0.25)).toBeLessThan(0.15);
    expect(quantileOf(quantiles, 0.75)).toBeGreaterThan(0.85);
  });

  it('hold for new sources as often as they say, whatever the sources are like', () => {
    const worlds = [
      (u: number) => betaQuantile(u, 0.45, 89.55),
      (u: number) => (u < 0.9 ? 0.002 : 0.06),
      (u: number) => Math.min(0.5, 0.002 * Math.exp(1.4 * Math.log(u / (1 - u)))),
    ];
    for (const [w, rateAt] of worlds.entries()) {
      const random = new Random(60 + w);
      let exceeded = 0;
      const trials = 8;
      for (let trial = 0; trial < trials; trial++) {
        const sources = Array.from({ length: 40 }, () => ({
          flagged: random.binomial(500, rateAt(random.uniform())),
          total: 500,
        }));
        const bound = quantileOf(fitRates(sources, 'upper').quantiles, 0.97);
        for (let i = 0; i < 500; i++) if (rateAt(random.uniform()) > bound) exceeded++;
      }
      expect(exceeded / (trials * 500)).toBeLessThan(0.05);
    }
  });

  it('count several observations of one family as one', () => {
    const one = Array.from({ length: 30 }, () => ({ flagged: 20, total: 100, weight: 1 / 30 }));
    const other = { flagged: 80, total: 100 };
    const { quantiles } = fitRates([...one, other], 'lower');
    expect(quantileOf(quantiles, 0.25)).toBeLessThan(0.3);
    expect(quantileOf(quantiles, 0.75)).toBeGreaterThan(0.7);
  });
});

describe('logRisingFactorials', () => {
  it('is the sum of the logs of the factors', () => {
    const logRising = (x: number, count: number) =>
      Array.from({ length: count }, (_, j) => Math.log(x + j)).reduce((sum, log) => sum + log, 0);
    const counts = fc.array(
      fc.record({
        count: fc.integer({ min: 0, max: 3_000 }),
        weight: fc.double({ min: 0.01, max: 50, noNaN: true }),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(counts, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (list, x) => {
        const direct = list.reduce((sum, { count, weight }) => sum + weight * logRising(x, count), 0);
        expect(Math.abs(logRisingFactorials(list)(x) - direct)).toBeLessThan(1e-7 * (1 + Math.abs(direct)));
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
