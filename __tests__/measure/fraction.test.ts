import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calibration, RateDistribution } from '../../src/detector/detector.ts';
import {
  type ClusterPart,
  fractionOf,
  type StratumSample,
  syntheticFraction,
} from '../../src/measure/fraction.ts';
import { betaQuantile, incompleteBeta } from '../../src/measure/special.ts';
import { addKnown, addScored, emptyCounts, mergeCounts } from '../../src/measure/tally.ts';
import type { SyntheticFraction } from '../../src/report/report.ts';

const rate = (mean: number, precision: number): RateDistribution => ({
  alpha: mean * precision,
  beta: (1 - mean) * precision,
  sources: 20,
  records: 10_000,
});
const RATES = { falsePositiveRate: rate(0.005, 90), truePositiveRate: rate(0.5, 2) };
/** Probability below an interval with this low end: 1.5 % at 0, 4 % from 5 % on. */
const below = (low: number) => 0.015 + 0.5 * Math.min(0.05, low);
const ABOVE = 0.01;
const NOTHING_KNOWN = { syntheticWeight: 0, humanWeight: 0 };

function stratum(records: number, flagged: number, rates: StratumSample['rates'] = RATES): StratumSample {
  return {
    weight: records,
    squaredWeight: records,
    flaggedWeight: flagged,
    squaredFlaggedWeight: flagged,
    flaggedRecords: flagged,
    rates,
  };
}

function fraction(...strata: StratumSample[]): {
  estimate: number;
  low: number;
  high: number;
  floor: number;
} {
  return numbers(syntheticFraction({ strata, known: NOTHING_KNOWN, by: 'records' }));
}

function numbers({ estimate, low, high, floor }: SyntheticFraction) {
  if (estimate === null || low === null || high === null || floor === null) throw new Error('no figures');
  return { estimate, low, high, floor };
}

describe('syntheticFraction', () => {
  it('says nothing where there is nothing', () => {
    expect(syntheticFraction({ strata: [], known: NOTHING_KNOWN, by: 'words' })).toEqual({
      estimate: null,
      low: null,
      high: null,
      floor: null,
      by: 'words',
    });
  });

  it('is exact for what is known', () => {
    const known = { syntheticWeight: 30, humanWeight: 70 };
    expect(numbers(syntheticFraction({ strata: [], known, by: 'words' }))).toEqual({
      estimate: 0.3,
      low: 0.3,
      high: 0.3,
      floor: 0.3,
    });
  });

  it('mixes the known part with the scored part by weight', () => {
    const scored = fraction(stratum(1_000, 100));
    const known = { syntheticWeight: 500, humanWeight: 500 };
    const both = numbers(syntheticFraction({ strata: [stratum(1_000, 100)], known, by: 'records' }));
    expect(both.estimate).toBeCloseTo((500 + 1_000 * scored.estimate) / 2_000, 12);
    expect(both.low).toBeCloseTo((500 + 1_000 * scored.low) / 2_000, 12);
    expect(both.high).toBeCloseTo((500 + 1_000 * scored.high) / 2_000, 12);
  });

  it('is the adjusted count of Rogan and Gladen', () => {
    expect(fraction(stratum(1_000, 100)).estimate).toBeCloseTo((0.1 - 0.005) / (0.5 - 0.005), 9);
  });

  it('does not depend on the stratum in which the synthetic text lies', () => {
    const rates = (tpr: number) => ({ falsePositiveRate: rate(0.004, 100), truePositiveRate: rate(tpr, 10) });
    // 10 % synthetic text, all of it in the one or in the other stratum, at the expected counts.
    const inShort = fraction(
      stratum(5_000, 5_000 * (0.2 * 0.4 + 0.8 * 0.004), rates(0.4)),
      stratum(5_000, 5_000 * 0.004, rates(0.7)),
    );
    const inLong = fraction(
      stratum(5_000, 5_000 * 0.004, rates(0.4)),
      stratum(5_000, 5_000 * (0.2 * 0.7 + 0.8 * 0.004), rates(0.7)),
    );
    expect(inShort.estimate).toBeCloseTo(0.1, 9);
    expect(inLong.estimate).toBeCloseTo(0.1, 9);
  });

  it('does not let a stratum without power drown the others', () => {
    const blind = { falsePositiveRate: rate(0.005, 90), truePositiveRate: rate(0.0055, 90) };
    // Twenty flags more than the FPR explains are 8 of the 0.0005 that the blind stratum's rates differ by.
    const { estimate } = fraction(stratum(5_000, 45, blind), stratum(5_000, 25));
    expect(estimate).toBeGreaterThan(0);
    expect(estimate).toBeLessThan(0.05);
  });

  it('with known rates is the transformed Clopper–Pearson interval', () => {
    const sure = { falsePositiveRate: rate(0.01, 1e9), truePositiveRate: rate(0.9, 1e9) };
    for (const [n, x] of [
      [20, 3],
      [100, 30],
      [3_000, 400],
    ] as const) {
      const { low, high } = fraction(stratum(n, x, sure));
      const adjust = (q: number) => (q - 0.01) / 0.89;
      expect(low).toBeCloseTo(adjust(betaQuantile(below(low), x, n - x + 1)), 3);
      expect(high).toBeCloseTo(adjust(betaQuantile(1 - ABOVE, x + 1, n - x)), 3);
    }
  });

  it('agrees with a fine direct quadrature of the two-sided test', () => {
    const [n, x] = [200, 30];
    const { low, high, floor } = fraction(stratum(n, x));
    const points = 400;
    const quantiles = (r: RateDistribution) =>
      Array.from({ length: points }, (_, i) => betaQuantile((i + 0.5) / points, r.alpha, r.beta));
    const human = quantiles(RATES.falsePositiveRate);
    const machine = quantiles(RATES.truePositiveRate);
    const tail = (theta: number, tprs: readonly number[], of: (m: number) => number) => {
      let sum = 0;
      for (const f of human) for (const t of tprs) sum += of(theta * t + (1 - theta) * f);
      return sum / (human.length * tprs.length);
    };
    expect(tail(low, machine, (m) => incompleteBeta(m, x, n - x + 1))).toBeCloseTo(below(low), 3);
    expect(tail(floor, [1], (m) => incompleteBeta(m, x, n - x + 1))).toBeCloseTo(below(floor), 3);
    if (high < 1)
      expect(tail(high, machine, (m) => 1 - incompleteBeta(m, x + 1, n - x))).toBeCloseTo(ABOVE, 3);
    const few = fraction(stratum(n, 1));
    expect(few.high).toBeLessThan(1);
    expect(tail(few.high, machine, (m) => 1 - incompleteBeta(m, 2, n - 1))).toBeCloseTo(ABOVE, 3);
  });

  it('needs two flagged records to fail a budget of 5 %', () => {
    for (const tpr of [0.05, 0.3, 0.9]) {
      const rates = { falsePositiveRate: rate(0.005, 90), truePositiveRate: rate(tpr, 3) };
      for (const n of [1, 2, 5, 100]) expect(fraction(stratum(n, 1, rates)).low).toBeLessThan(0.05);
      expect(fraction(stratum(2, 2, rates)).low).toBeGreaterThan(0.05);
    }
  });

  it('takes a record of most of the words as about one record', () => {
    const lengths = [5_000, 40, 40, 40, 40];
    const sample: StratumSample = {
      weight: 5_160,
      squaredWeight: lengths.reduce((sum, w) => sum + w * w, 0),
      flaggedWeight: 5_000,
      squaredFlaggedWeight: 5_000 ** 2,
      flaggedRecords: 1,
      rates: RATES,
    };
    const { low, high } = numbers(syntheticFraction({ strata: [sample], known: NOTHING_KNOWN, by: 'words' }));
    expect(low).toBeLessThan(0.05);
    expect(high).toBe(1);
  });

  it('lets one flagged record prove no more than one flag, however its length compares with the others', () => {
    for (const others of [1, 3, 10, 40, 1_000]) {
      for (const length of [50, 400, 2_000]) {
        const one: StratumSample = {
          weight: length + others * 50,
          squaredWeight: length * length + others * 2_500,
          flaggedWeight: length,
          squaredFlaggedWeight: length * length,
          flaggedRecords: 1,
          rates: { falsePositiveRate: rate(0.001, 500), truePositiveRate: rate(0.9, 20) },
        };
        const { low } = numbers(syntheticFraction({ strata: [one], known: NOTHING_KNOWN, by: 'words' }));
        // One flag of one record: θ = 1.5 % + 0.5 θ.
        expect(low).toBeLessThanOrEqual(0.03 + 1e-6);
      }
    }
  });

  const sample = fc
    .record({
      records: fc.integer({ min: 1, max: 1e8 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      fpr: fc.double({ min: 1e-4, max: 0.6, noNaN: true }),
      tpr: fc.double({ min: 1e-3, max: 0.999, noNaN: true }),
      precision: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
      length: fc.integer({ min: 1, max: 500 }),
    })
    .map(({ records, share, fpr, tpr, precision, length }): StratumSample => {
      const flagged = Math.round(share * records);
      return {
        weight: records * length,
        squaredWeight: records * length * length,
        flaggedWeight: flagged * length,
        squaredFlaggedWeight: flagged * length * length,
        flaggedRecords: flagged,
        rates: { falsePositiveRate: rate(fpr, precision), truePositiveRate: rate(tpr, precision) },
      };
    });

  it('is ordered, 0 <= floor <= low <= estimate <= high <= 1, for any detector, even one worse than chance', () => {
    fc.assert(
      fc.property(fc.array(sample, { minLength: 1, maxLength: 4 }), (strata) => {
        const { estimate, low, high, floor } = numbers(
          syntheticFraction({ strata, known: NOTHING_KNOWN, by: 'words' }),
        );
        expect(floor).toBeGreaterThanOrEqual(0);
        expect(low).toBeGreaterThanOrEqual(floor);
        expect(estimate).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(high).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('grows with the number of flags', () => {
    for (const n of [7, 60, 5_000]) {
      let before = { low: 0, high: 0, estimate: 0, floor: 0 };
      for (let step = 0; step <= 7; step++) {
        const now = fraction(stratum(n, Math.round((step * n) / 7)));
        for (const figure of ['low', 'high', 'estimate', 'floor'] as const) {
          expect(now[figure]).toBeGreaterThanOrEqual(before[figure] - 1e-4);
        }
        before = now;
      }
    }
  });

  it('narrows with more records, down to what the spread of the rates leaves', () => {
    const widths = [20, 200, 2_000, 20_000, 100_000_000].map((n) => {
      const { low, high } = fraction(stratum(n, n / 100));
      return high - low;
    });
    for (const [i, width] of widths.entries()) {
      if (i > 0) expect(width).toBeLessThanOrEqual((widths[i - 1] ?? 1) + 1e-3);
    }
    expect(widths[4]).toBeGreaterThan(0.1);
  });

  it('does not close on zero where fewer records are flagged than the FPR explains', () => {
    const sure = { falsePositiveRate: rate(0.02, 1e5), truePositiveRate: rate(0.6, 5) };
    const { estimate, low, high } = fraction(stratum(10_000, 50, sure));
    expect(low).toBe(0);
    expect(estimate).toBe(0);
    expect(high).toBeGreaterThan(0.005);
  });
});

describe('fractionOf', () => {
  it('reads a tally by words or by records', () => {
    const calibration: Calibration = { operatingPoint: () => ({ threshold: 0.9, ...RATES }), basis: 'test' };
    const counts = emptyCounts();
    for (let i = 0; i < 50; i++)
      addScored(counts, { kind: 'text', bucket: 0 }, 50, i < 10 ? 'flagged' : 'unflagged', i);
    for (let i = 0; i < 50; i++) addScored(counts, { kind: 'answer', bucket: 3 }, 400, 'unflagged', 50 + i);
    addKnown(counts, 'answer', 400, 'synthetic');
    const byRecords = numbers(fractionOf(counts, calibration, 'records'));
    const byWords = numbers(fractionOf(counts, calibration, 'words'));
    expect(byRecords.estimate).toBeCloseTo((1 + (100 * (0.1 - 0.005)) / 0.495) / 101, 9);
    expect(byWords.estimate).toBeCloseTo((400 + (22_500 * (500 / 22_500 - 0.005)) / 0.495) / 22_900, 9);
  });
});

describe('the design effect of files', () => {
  const spread = (files: number, size: number, flaggedIn: (file: number) => number): ClusterPart[][] =>
    Array.from({ length: files }, (_, file) => [
      { stratum: 0, weight: size, flaggedWeight: flaggedIn(file) },
    ]);
  const inFiles = (records: number, flagged: number, clusters: ClusterPart[][]) =>
    numbers(
      syntheticFraction({
        strata: [stratum(records, flagged)],
        clusters,
        known: NOTHING_KNOWN,
        by: 'records',
      }),
    );

  it('is none where flags are spread over the files as chance would', () => {
    const even = inFiles(
      1_000,
      100,
      spread(100, 10, () => 1),
    );
    expect(even).toEqual(fraction(stratum(1_000, 100)));
  });

  it('makes less of flags that are all in few files', () => {
    const independent = fraction(stratum(1_000, 100));
    const few = inFiles(
      1_000,
      100,
      spread(100, 10, (file) => (file < 10 ? 10 : 0)),
    );
    expect(few.low).toBeLessThan(independent.low);
    expect(few.floor).toBeLessThan(independent.floor);
    expect(few.high).toBeGreaterThanOrEqual(independent.high);
    expect(few.estimate).toBeCloseTo(independent.estimate, 9);
  });

  it('is not read off a handful of files', () => {
    const clusters = spread(19, 50, (file) => (file === 0 ? 50 : 0));
    expect(inFiles(950, 50, clusters)).toEqual(fraction(stratum(950, 50)));
  });

  it('is the same in whatever order the files come, and comes with the files of a tally', () => {
    const files = Array.from({ length: 60 }, (_, file) => {
      const counts = emptyCounts();
      for (let i = 0; i < 10; i++)
        addScored(
          counts,
          { kind: 'answer', bucket: i % 2 },
          100,
          file % 6 === 0 && i < 8 ? 'flagged' : 'unflagged',
          10 * file + i,
        );
      return counts;
    });
    const all = files.reduce(mergeCounts, emptyCounts());
    const calibration: Calibration = { basis: '', operatingPoint: () => ({ threshold: 0.9, ...RATES }) };
    const of = (list: typeof files) => numbers(fractionOf(all, calibration, 'words', list));
    expect(of(files.toReversed())).toEqual(of(files));
    expect(of(files).low).toBeLessThan(of([]).low);
  });
});

describe('copies of one text', () => {
  const calibration: Calibration = { basis: '', operatingPoint: () => ({ threshold: 0.9, ...RATES }) };
  const stratumOf = { kind: 'text', bucket: 1 } as const;
  const withFlags = (human: number, flagged: number, likenessOf: (i: number) => number) => {
    const counts = emptyCounts();
    for (let i = 0; i < human; i++) addScored(counts, stratumOf, 100, 'unflagged', 1_000_000 + i);
    for (let i = 0; i < flagged; i++) addScored(counts, stratumOf, 100, 'flagged', likenessOf(i));
    return counts;
  };

  it.each(['words', 'records'] as const)(
    'a thousand flagged copies among distinct human texts do not fail by %s, a thousand distinct ones do',
    (by) => {
      for (const human of [1_000, 4_000]) {
        const copies = numbers(
          fractionOf(
            withFlags(human, 1_000, () => 7),
            calibration,
            by,
          ),
        );
        const distinct = numbers(
          fractionOf(
            withFlags(human, 1_000, (i) => i),
            calibration,
            by,
          ),
        );
        expect(copies.floor).toBeLessThan(0.025);
        expect(copies.low).toBeLessThan(0.025);
        expect(distinct.floor).toBeGreaterThan(0.1);
        expect(distinct.low).toBeGreaterThanOrEqual(distinct.floor);
        expect(copies.estimate).toBeCloseTo(Math.min(distinct.estimate, copies.high), 9);
      }
    },
  );

  it('say no more of the human text than one: high falls with distinct texts only', () => {
    const counts = (likenessOf: (i: number) => number) => {
      const sum = emptyCounts();
      for (let i = 0; i < 1_000; i++) addScored(sum, stratumOf, 100, 'unflagged', likenessOf(i));
      return numbers(fractionOf(sum, calibration, 'words'));
    };
    const one = emptyCounts();
    addScored(one, stratumOf, 100, 'unflagged', 0);
    expect(counts(() => 3).high).toBeCloseTo(numbers(fractionOf(one, calibration, 'words')).high, 6);
    expect(counts((i) => i).high).toBeLessThan(0.5);
  });

  it('count as the distinct texts that they are, each as often as the others', () => {
    const weights = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(
        weights,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (copies, human, machine) => {
          const repeated = emptyCounts();
          const single = emptyCounts();
          for (let i = 0; i < human + machine; i++) {
            addScored(single, stratumOf, 100, i < machine ? 'flagged' : 'unflagged', i);
            for (let copy = 0; copy < copies; copy++)
              addScored(repeated, stratumOf, 100, i < machine ? 'flagged' : 'unflagged', i);
          }
          const [a, b] = [repeated, single].map((counts) =>
            numbers(fractionOf(counts, calibration, 'words')),
          );
          for (const figure of ['estimate', 'low', 'high', 'floor'] as const)
            expect(a?.[figure]).toBeCloseTo(b?.[figure] ?? -1, 9);
        },
      ),
      { seed: 11, numRuns: 40 },
    );
  });
});
