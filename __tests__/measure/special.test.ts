import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaDensity, betaQuantile, incompleteBeta } from '../../src/measure/special.ts';

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);
const parameter = fc.double({ min: Math.log(1e-3), max: Math.log(1e7), noNaN: true }).map(Math.exp);
const moderate = fc.double({ min: Math.log(0.05), max: Math.log(1e4), noNaN: true }).map(Math.exp);

describe('incompleteBeta', () => {
  it.each([
    // a or b = 1, and the arcsine law: closed forms.
    [0.3, 1, 5, 1 - 0.7 ** 5],
    [0.3, 5, 1, 0.3 ** 5],
    [0.25, 0.5, 0.5, 1 / 3],
    [0.001, 1e-3, 1, 0.001 ** 0.001],
    // Binomial tails P(X >= 3 | 10, 0.2) and P(X >= 1 | 20, 0.05).
    [0.2, 3, 8, 0.322200473600001],
    [0.05, 1, 20, 0.641514077591338],
    // Student's t at its published 97.5 % quantiles: I_{ν/(ν+t²)}(ν/2, 1/2) is twice the tail.
    [10 / (10 + 2.228138851964939 ** 2), 5, 0.5, 0.05],
    [1 / (1 + 12.706204736174698 ** 2), 0.5, 0.5, 0.05],
    // Symmetry centre at large parameters.
    [0.5, 1e7, 1e7, 0.5],
    [0.5, 12_345.678, 12_345.678, 0.5],
  ])('at x = %d, a = %d, b = %d is %d', (x, a, b, expected) => {
    expect(relative(incompleteBeta(x, a, b), expected)).toBeLessThan(1e-10);
  });

  it('sums binomial terms', () => {
    for (const [n, x, p] of [
      [12, 4, 0.17],
      [40, 30, 0.6],
      [400, 3, 0.004],
    ] as const) {
      let below = 0;
      let term = (1 - p) ** n;
      for (let k = 0; k < x; k++) {
        below += term;
        term *= ((n - k) / (k + 1)) * (p / (1 - p));
      }
      expect(relative(incompleteBeta(p, x, n - x + 1), 1 - below)).toBeLessThan(1e-10);
    }
  });

  it('is symmetric, I_x(a, b) = 1 − I_{1−x}(b, a), and obeys the recurrence in a', () => {
    fc.assert(
      fc.property(moderate, moderate, fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (a, b, x) => {
        const value = incompleteBeta(x, a, b);
        expect(Math.abs(value + incompleteBeta(1 - x, b, a) - 1)).toBeLessThan(1e-10);
        const step = (betaDensity(x, a, b) * x * (1 - x)) / a;
        expect(Math.abs(value - incompleteBeta(x, a + 1, b) - step)).toBeLessThan(1e-10);
      }),
      { seed: 2, numRuns: 1_000 },
    );
  });

  it('near the mean of huge parameters agrees with the integral of the density', () => {
    for (const [a, b] of [
      [1e6, 3e6],
      [1e7, 2e7],
      [3.5, 1e7],
    ] as const) {
      const mean = a / (a + b);
      const sd = Math.sqrt((mean * (1 - mean)) / (a + b + 1));
      const steps = 2_000;
      const width = (2 * sd) / steps;
      let simpson = betaDensity(mean - sd, a, b) + betaDensity(mean + sd, a, b);
      for (let i = 1; i < steps; i++)
        simpson += (i % 2 === 1 ? 4 : 2) * betaDensity(mean - sd + i * width, a, b);
      const direct = incompleteBeta(mean + sd, a, b) - incompleteBeta(mean - sd, a, b);
      expect(Math.abs(direct - (simpson * width) / 3)).toBeLessThan(1e-9);
    }
  });

  it('refuses parameters that are not positive', () => {
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError);
    expect(() => betaQuantile(0.5, 1, Number.NaN)).toThrow(RangeError);
  });
});

describe('betaQuantile', () => {
  it('inverts the distribution function over the whole range of parameters', () => {
    fc.assert(
      fc.property(parameter, parameter, fc.double({ min: 1e-5, max: 1 - 1e-5, noNaN: true }), (a, b, p) => {
        const x = betaQuantile(p, a, b);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
        // At the ends of the floating-point range of x no neighbour comes nearer.
        if (x > 1e-300 && x < 1 - 1e-12) expect(Math.abs(incompleteBeta(x, a, b) - p)).toBeLessThan(1e-7);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('gives the published Clopper–Pearson limits for 4 of 20 (0.0573, 0.4366)', () => {
    expect(betaQuantile(0.025, 4, 17)).toBeCloseTo(0.057334, 5);
    expect(betaQuantile(0.975, 5, 16)).toBeCloseTo(0.436614, 5);
  });
});
