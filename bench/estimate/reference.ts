/**
 * Simulates repositories whose human text is flagged more often than the detector believes, and compares its own
 * calibration with that on a reference of so many texts: docs/method.md.
 *
 *   node bench/estimate/reference.ts [--repeats 400] [--seed 1]
 *
 * Human scores are 2.6 plus exponential log-odds of rate 1 apart from a shift of the repository; the reference is of
 * the same repository at an earlier time, when the shift was a little different.
 */
import { parseArgs } from 'node:util';
import type { Calibration } from '../../src/detector/detector.ts';
import { syntheticFraction } from '../../src/measure/fraction.ts';
import { addToScored, emptyScoredSample, logOddsOf } from '../../src/measure/scored-sample.ts';
import { betaQuantile } from '../../src/measure/special.ts';
import { type CalibrationAt, calibrateOn, recalibrated } from '../../src/reference/calibration.ts';
import { beta } from './populations.ts';
import { Random } from './random.ts';

const { values } = parseArgs({
  options: { repeats: { type: 'string', default: '400' }, seed: { type: 'string', default: '1' } },
});
const repeats = Number(values.repeats);
const random = new Random(Number(values.seed));
const RATE = 0.005;
const RECORDS = 2_000;
const BUDGET = 0.05;
const REFERENCE_SIZES = [0, 100, 500, 2_000, 5_000];
/** Log of the factor by which FPR now differs from that of the reference's time: standard deviation. */
const TIME_SHIFT = 0.4;
const STRATUM = { kind: 'document', bucket: 0 } as const;

/** Log-odds that a pooled human text exceeds with this chance. */
const boundAt = (rate: number) => 2.6 - Math.log(rate);
/** Synthetic scores are normal, spread 2 around 9 on average, at which the mean TPR at 0.5 % is near a half. */
const PRECISION = 2;

const own: CalibrationAt = (rate): Calibration => ({
  basis: '',
  operatingPoint: () => ({
    threshold: 1 / (1 + Math.exp(-boundAt(rate))),
    falsePositiveRate: beta(rate, 90 * (0.005 / rate)),
    truePositiveRate: beta(tprMean(boundAt(rate)), PRECISION),
  }),
});

/** Logistic synthetic scores: P(score > x) = 1 ÷ (1 + exp((x − 8) ÷ 1.5)). */
function tprMean(bound: number): number {
  return 1 / (1 + Math.exp((bound - 8) / 1.5));
}

console.log(
  '| FPR here ÷ believed | texts of the reference | coverage, worst θ | low > θ, worst | mean width at θ = 0 | false fail θ = 0 | θ = 5 % | power at 20 % |\n|--:|--:|--:|--:|--:|--:|--:|--:|',
);
for (const factor of [1, 4, 10]) {
  for (const size of REFERENCE_SIZES) {
    const cells = [0, 0.05, 0.2].map((theta) => runCell(factor, size, theta));
    const [zero, budget, above] = cells;
    const percent = (value = 0) => (100 * value).toFixed(1);
    console.log(
      `| ${factor} | ${size === 0 ? 'none' : size} | ${percent(Math.min(...cells.map((cell) => cell.covered)))} | ${percent(Math.max(...cells.map((cell) => cell.below)))} | ${percent(zero?.width)} | ${percent(zero?.fails)} | ${percent(budget?.fails)} | ${percent(above?.fails)} |`,
    );
  }
}

function runCell(factor: number, size: number, theta: number) {
  const sum = { covered: 0, below: 0, fails: 0, width: 0 };
  for (let repeat = 0; repeat < repeats; repeat++) {
    const shift = Math.log(factor);
    const now = shift + TIME_SHIFT * random.normal();
    const point = calibrationOf(size, shift).operatingPoint(STRATUM);
    const bound = logOddsOf(point.threshold);
    const falsePositiveRate = Math.min(1, Math.exp(-(bound - 2.6 - now)));
    const v = (0.5 + repeat * 0.7548776662466927) % 1;
    const { alpha, beta: b } = beta(tprMean(bound), PRECISION);
    const synthetic = Math.floor(theta * RECORDS + random.uniform());
    const flagged =
      random.binomial(RECORDS - synthetic, falsePositiveRate) +
      random.binomial(synthetic, betaQuantile(v, alpha, b));
    const truth = synthetic / RECORDS;
    const { low, high } = syntheticFraction({
      strata: [
        {
          weight: RECORDS,
          squaredWeight: RECORDS,
          flaggedWeight: flagged,
          squaredFlaggedWeight: flagged,
          flaggedRecords: flagged,
          rates: point,
        },
      ],
      known: { syntheticWeight: 0, humanWeight: 0 },
      by: 'records',
    });
    if ((low ?? 0) > truth + 1e-6) sum.below += 1 / repeats;
    else if ((high ?? 1) >= truth - 1e-6) sum.covered += 1 / repeats;
    if ((low ?? 0) > (theta > BUDGET ? BUDGET : Math.max(BUDGET, truth))) sum.fails += 1 / repeats;
    sum.width += ((high ?? 1) - (low ?? 0)) / repeats;
  }
  return sum;
}

/** The detector's own calibration, or that on a reference of `size` human texts of before. */
function calibrationOf(size: number, shift: number): Calibration {
  if (size === 0) return own(RATE);
  const sample = emptyScoredSample(size);
  for (let i = 0; i < size; i++) {
    const logOdds = 2.6 + shift - Math.log(random.uniform());
    const { kind, bucket } = STRATUM;
    addToScored(sample, i.toString(16).padStart(16, '0'), {
      kind,
      bucket,
      logOdds,
      path: String(i),
      text: '',
    });
  }
  return recalibrated(own(RATE), calibrateOn(sample, own, RATE), '');
}
