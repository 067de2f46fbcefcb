import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blendedRate,
  conformalPoint,
  DRIFT_ALLOWANCE,
  leastForConformal,
} from '../../src/measure/conformal.ts';
import { seededRandom } from '../../src/measure/random.ts';
import { betaQuantile } from '../../src/measure/special.ts';

function uniform(n: number, seed: number, perFile = 1) {
  const random = seededRandom(seed);
  return Array.from({ length: n }, (_, i) => ({ score: random(), cluster: String(Math.floor(i / perFile)) }));
}
const varianceOf = ({ alpha, beta }: { alpha: number; beta: number }) =>
  (alpha * beta) / ((alpha + beta) ** 2 * (alpha + beta + 1));
const meanOf = ({ alpha, beta }: { alpha: number; beta: number }) => alpha / (alpha + beta);

describe('conformalPoint', () => {
  it('is the order statistic of split conformal prediction', () => {
    const scores = Array.from({ length: 999 }, (_, i) => ({ score: i + 1, cluster: 'a' }));
    expect(conformalPoint(scores, 0.005)?.bound).toBe(995);
    expect(conformalPoint(scores, 0.001)?.bound).toBe(999);
    expect(conformalPoint(scores, 0.0009)).toBeNull();
    expect(leastForConformal(0.005)).toBe(199);
    expect(leastForConformal(0.001)).toBe(999);
  });

  it('exists exactly from the least number of scores on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.constantFrom(0.002, 0.005, 0.01, 0.05), (n, rate) => {
        expect(conformalPoint(uniform(n, n), rate) !== null).toBe(n >= leastForConformal(rate));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('is exceeded by new scores at most as often as requested, on average', () => {
    let exceeded = 0;
    const repeats = 2_000;
    for (let seed = 0; seed < repeats; seed++)
      exceeded += 1 - (conformalPoint(uniform(250, seed), 0.01)?.bound ?? 0);
    expect(exceeded / repeats).toBeLessThan(0.0105);
    expect(exceeded / repeats).toBeGreaterThan(0.007);
  });

  it('covers the rate at which new scores exceed it', () => {
    let covered = 0;
    for (let seed = 0; seed < 500; seed++) {
      const point = conformalPoint(uniform(1_000, seed), 0.005);
      if (point === null) throw new Error('enough scores');
      const { alpha, beta } = point.falsePositiveRate;
      const actual = 1 - point.bound;
      if (actual >= betaQuantile(0.025, alpha, beta) && actual <= betaQuantile(0.975, alpha, beta)) covered++;
    }
    expect(covered / 500).toBeGreaterThan(0.95);
  });

  it('counts ties as not above', () => {
    const scores = Array.from({ length: 400 }, (_, i) => ({ score: i < 200 ? 0 : 1, cluster: 'a' }));
    const point = conformalPoint(scores, 0.01);
    expect(point?.bound).toBe(1);
    expect(meanOf(point?.falsePositiveRate ?? { alpha: 1, beta: 1 })).toBeCloseTo(1 / 401, 9);
  });

  it('is less sure where the scores of a file are alike', () => {
    const random = seededRandom(3);
    const alike = Array.from({ length: 100 }, (_, file) => {
      const score = random();
      return Array.from({ length: 10 }, () => ({ score: score + random() * 1e-6, cluster: String(file) }));
    }).flat();
    const precision = (scores: typeof alike) => {
      const { alpha = 0, beta = 0 } = conformalPoint(scores, 0.02)?.falsePositiveRate ?? {};
      return alpha + beta;
    };
    expect(precision(alike)).toBeLessThan(0.5 * precision(uniform(1_000, 4, 10)));
  });

  it('stays at the least bound that is asked for, and says how often that is exceeded', () => {
    const point = conformalPoint(uniform(1_000, 5), 0.05, 2);
    expect(point?.bound).toBe(2);
    expect(meanOf(point?.falsePositiveRate ?? { alpha: 1, beta: 1 })).toBeLessThan(0.002);
  });
});

describe('blendedRate', () => {
  const prior = { alpha: 0.5, beta: 100, sources: 20, records: 10_000 };
  it('is the prior without scores', () => {
    expect(blendedRate(prior, [], 0.9)).toEqual(prior);
  });

  it('moves from the prior to what the scores show as they grow in number', () => {
    const means = [10, 50, 190].map((n) => meanOf(blendedRate(prior, uniform(n, 7), 0.9)));
    expect(means[0]).toBeGreaterThan(meanOf(prior));
    expect(means[2]).toBeGreaterThan(means[1] ?? 1);
    expect(means[2]).toBeLessThan(0.12);
  });

  it('has the mean of the conjugate update: between the prior and the share, the nearer to it the more texts', () => {
    const flags = fc
      .integer({ min: 1, max: 150 })
      .chain((n) => fc.record({ n: fc.constant(n), k: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(flags, ({ n, k }) => {
        // Nine files are too few to tell how alike the texts of one are.
        const scores = Array.from({ length: n }, (_, i) => ({
          score: i < k ? 1 : 0,
          cluster: String(i % 9),
        }));
        const found = blendedRate(prior, scores, 0.5);
        expect(meanOf(found)).toBeCloseTo((prior.alpha + k) / (prior.alpha + prior.beta + n), 9);
        const exact = varianceOf({ alpha: prior.alpha + k, beta: prior.beta + n - k });
        const allowed = exact + (DRIFT_ALLOWANCE * meanOf(found)) ** 2;
        expect(varianceOf(found)).toBeLessThan(allowed * (1 + 1e-9));
        expect(varianceOf(found)).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  it('learns less of texts that are alike within their files, flagged or not', () => {
    const scores = (inFile: (i: number) => number) =>
      Array.from({ length: 180 }, (_, i) => ({ score: inFile(i) / 20, cluster: `file ${inFile(i) % 12}` }));
    const alike = blendedRate(
      prior,
      scores((i) => Math.floor(i / 15)),
      0.9,
    );
    const mixed = Array.from({ length: 180 }, (_, i) => ({
      score: (i % 12) / 20,
      cluster: `file ${Math.floor(i / 15)}`,
    }));
    const unlike = blendedRate(prior, mixed, 0.9);
    expect(meanOf(alike)).toBeGreaterThan(1.5 * meanOf(unlike));
    expect(meanOf(alike)).toBeLessThan(meanOf(prior));
  });
});
