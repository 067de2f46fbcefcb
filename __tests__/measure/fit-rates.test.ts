import { describe, expect, it } from 'vitest';
import { Random } from '../../bench/estimate/random.ts';
import { fitRates } from '../../src/measure/fit-rates.ts';
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
