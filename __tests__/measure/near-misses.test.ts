import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OperatingPoint, RateDistribution } from '../../src/detector/detector.ts';
import { type StratumSample, syntheticFraction, TAIL } from '../../src/measure/fraction.ts';
import { seededRandom } from '../../src/measure/random.ts';
import { betaQuantile } from '../../src/measure/special.ts';

const rate = (mean: number, precision: number): RateDistribution => ({
  alpha: mean * precision,
  beta: (1 - mean) * precision,
  sources: 20,
  records: 10_000,
});

/** One in twenty human texts nearly reaches the threshold, a tenth of these do: by source from next to none to three times that. */
const NEAR = rate(0.05, 40);
const REACH = rate(0.1, 20);
const TRUE_POSITIVES = rate(0.5, 2);
const SYNTHETIC_NEAR = rate(0.7, 4);
const WITHOUT = { falsePositiveRate: rate(0.005, 150), truePositiveRate: TRUE_POSITIVES };
const WITH: Omit<OperatingPoint, 'threshold'> = {
  ...WITHOUT,
  nearMisses: { threshold: 0.5, falsePositiveRate: NEAR, reach: REACH, truePositiveRate: SYNTHETIC_NEAR },
};

function stratum(
  records: number,
  flagged: number,
  nearMisses: number,
  rates: StratumSample['rates'],
): StratumSample {
  return {
    weight: records,
    squaredWeight: records,
    flaggedWeight: flagged,
    squaredFlaggedWeight: flagged,
    flaggedRecords: flagged,
    nearMissWeight: nearMisses,
    rates,
  };
}

function bounds(...strata: StratumSample[]) {
  const known = { syntheticWeight: 0, humanWeight: 0 };
  const { estimate, low, high, floor } = syntheticFraction({ strata, known, by: 'records' });
  if (estimate === null || low === null || high === null || floor === null) throw new Error('no figures');
  return { estimate, low, high, floor };
}

type Cube = [number, number, number];

describe('near misses', () => {
  it('allow for a higher false-positive rate where much text nearly reaches the threshold', () => {
    const many = bounds(stratum(2_000, 80, 800, WITH));
    const few = bounds(stratum(2_000, 80, 20, WITH));
    const unheard = bounds(stratum(2_000, 80, 20, WITHOUT));
    expect(many.low).toBeLessThan(unheard.low);
    expect(few.low).toBeGreaterThan(unheard.low);
    expect(many.estimate).toBeLessThan(few.estimate);
    expect(many.floor).toBeLessThan(few.floor);
  });

  it('lower what can be shown and never raise it, the more there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 20_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (records, flaggedShare, share, more) => {
          const flagged = Math.floor(flaggedShare * records);
          const rest = records - flagged;
          const fewer = bounds(stratum(records, flagged, Math.floor(share * more * rest), WITH));
          const most = bounds(stratum(records, flagged, Math.floor(share * rest), WITH));
          expect(most.low).toBeLessThanOrEqual(fewer.low + 2e-6);
          expect(most.floor).toBeLessThanOrEqual(fewer.floor + 2e-6);
          expect(most.floor).toBeLessThanOrEqual(most.low);
          expect(most.estimate).toBeGreaterThanOrEqual(most.low);
          expect(most.estimate).toBeLessThanOrEqual(most.high);
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });

  it('leave `low` rising with the flags', () => {
    const lows = [0, 2, 5, 20, 60, 200, 900, 2_000].map(
      (flagged) => bounds(stratum(2_000, flagged, Math.min(100, 2_000 - flagged), WITH)).low,
    );
    expect(lows).toEqual(lows.toSorted((a, b) => a - b));
    expect(lows[lows.length - 1]).toBeGreaterThan(0.4);
  });

  it('say little of a text of which next to nothing was read, and much of a long one', () => {
    const estimateLeft = (records: number): number => {
      const at = (nearMisses: number) => bounds(stratum(records, records / 10, nearMisses, WITH)).estimate;
      return at(records / 4) / at(0);
    };
    expect(estimateLeft(20)).toBeGreaterThan(1.1 * estimateLeft(20_000));
  });

  it('excuse no more flags than human text of any source has', () => {
    // A generator that is hardly found, all of it: near misses alone would take every flag for a human one.
    const { low, floor } = bounds(stratum(5_000, 650, 2_150, WITH));
    expect(low).toBeGreaterThan(0.05);
    expect(floor).toBeGreaterThan(0.05);
  });

  it('count in the strata that have them, beside strata that have not', () => {
    const measured = stratum(1_000, 80, 300, WITH);
    const unmeasured = stratum(1_000, 5, 0, WITHOUT);
    const together = bounds(measured, unmeasured);
    const asIfNone = bounds({ ...measured, nearMissWeight: 0 }, unmeasured);
    expect(together.low).toBeLessThan(asIfNone.low);
  });

  /** Repositories of human text, each with rates of its own: `low` exceeds the truth in no more of them than it may. */
  it.each([
    [20, 0],
    [100, 0],
    [2_000, 0],
    [2_000, 0.05],
    [2_000, 0.5],
  ])('keep the error rate of `low`: %i records, θ %d', (records, theta) => {
    const random = seededRandom(records + 1_000 * theta);
    const repositories = 500;
    let above = 0;
    for (let i = 0; i < repositories; i++) {
      // Additive recurrence with the root of x⁴ = x + 1: evenly spread over the unit cube.
      const [source, toThreshold, generator] = [1, 2, 3].map(
        (k) => (0.5 + i / 1.2207440846 ** k) % 1,
      ) as Cube;
      const near = betaQuantile(source, NEAR.alpha, NEAR.beta);
      const reach = betaQuantile(toThreshold, REACH.alpha, REACH.beta);
      const tpr = betaQuantile(generator, TRUE_POSITIVES.alpha, TRUE_POSITIVES.beta);
      const syntheticNear = Math.max(tpr, betaQuantile(generator, SYNTHETIC_NEAR.alpha, SYNTHETIC_NEAR.beta));
      const synthetic = Math.round(theta * records);
      let flagged = 0;
      let nearMisses = 0;
      for (let r = 0; r < records; r++) {
        const at = random();
        const [flagRate, nearRate] = r < synthetic ? [tpr, syntheticNear] : [near * reach, near];
        if (at < flagRate) flagged++;
        else if (at < nearRate) nearMisses++;
      }
      if (bounds(stratum(records, flagged, nearMisses, WITH)).low > theta + 1e-6) above++;
    }
    const allowed = TAIL.low(theta);
    const standardError = Math.sqrt((allowed * (1 - allowed)) / repositories);
    expect(above / repositories).toBeLessThanOrEqual(allowed + 2 * standardError);
  });
});
