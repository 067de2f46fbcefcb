/**
 * Compares estimators that use the scores (EM of Saerens et al. 2002, Storey's π0) with the shipped one, which uses the
 * flags alone, on the same simulated repositories of one length bucket: docs/method.md.
 *
 *   node bench/estimate/scores.ts [--repeats 500] [--seed 1]
 *
 * Scores are normal (binormal model). The source moves the human scores, the generator the synthetic ones, such that the
 * flags at the threshold have the very rates of the simulation of flags.
 */
import { parseArgs } from 'node:util';
import { syntheticFraction } from '../../src/measure/fraction.ts';
import { betaQuantile } from '../../src/measure/special.ts';
import { SUPPOSED_RATES } from './populations.ts';
import { Random } from './random.ts';

const { values } = parseArgs({
  options: { repeats: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});
const repeats = Number(values.repeats);
const FRACTIONS = [0, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
const SIZES = [100, 500, 5_000];
const BUDGET = 0.05;
const STRATUM = 2;
const { falsePositiveRate, truePositiveRate } = SUPPOSED_RATES[STRATUM] ?? raise();
const THRESHOLD = normalQuantile(1 - 0.005);
const FROM = -5;
const TO = 9;
const BINS = 420;
const WIDTH = (TO - FROM) / BINS;
const THRESHOLD_BIN = Math.round((THRESHOLD - FROM) / WIDTH);
/** Storey's λ: p-values above it are taken to be of human text. */
const LAMBDA = 0.5;
const CALIBRATION_SOURCES = 200;

interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

function raise(): never {
  throw new RangeError('no such stratum');
}

/** Chances of the bins for scores that exceed the threshold at this rate. */
function binChances(rate: number): Float64Array {
  const threshold = FROM + THRESHOLD_BIN * WIDTH;
  const centre = threshold - normalQuantile(1 - Math.min(1 - 1e-12, Math.max(1e-12, rate)));
  const chances = new Float64Array(BINS);
  let before = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const upTo = bin === BINS - 1 ? 1 : normalDistribution(FROM + (bin + 1) * WIDTH - centre);
    chances[bin] = upTo - before;
    before = upTo;
  }
  return chances;
}

function averaged(rate: { readonly alpha: number; readonly beta: number }): Float64Array {
  const sum = new Float64Array(BINS);
  for (let i = 0; i < CALIBRATION_SOURCES; i++) {
    const chances = binChances(betaQuantile((i + 0.5) / CALIBRATION_SOURCES, rate.alpha, rate.beta));
    for (let bin = 0; bin < BINS; bin++)
      sum[bin] = (sum[bin] ?? 0) + (chances[bin] ?? 0) / CALIBRATION_SOURCES;
  }
  return sum;
}

const HUMAN = averaged(falsePositiveRate);
const SYNTHETIC = averaged(truePositiveRate);
/** P-value of each bin under the pooled human scores: the share of them in it or above. */
const P_VALUES = HUMAN.map((_, bin) => HUMAN.slice(bin).reduce((sum, chance) => sum + chance, 0));

/** Maximum of the likelihood of θ given the pooled densities, to which EM converges, with its profile interval. */
function emInterval(counts: Float64Array): Interval {
  const logLikelihood = (theta: number): number => {
    let sum = 0;
    for (let bin = 0; bin < BINS; bin++) {
      const count = counts[bin] ?? 0;
      if (count > 0)
        sum +=
          count * Math.log(Math.max(1e-300, theta * (SYNTHETIC[bin] ?? 0) + (1 - theta) * (HUMAN[bin] ?? 0)));
    }
    return sum;
  };
  const slope = (theta: number): number => {
    let sum = 0;
    for (let bin = 0; bin < BINS; bin++) {
      const count = counts[bin] ?? 0;
      const [s, h] = [SYNTHETIC[bin] ?? 0, HUMAN[bin] ?? 0];
      if (count > 0) sum += (count * (s - h)) / Math.max(1e-300, theta * s + (1 - theta) * h);
    }
    return sum;
  };
  const estimate = bisect((theta) => -slope(theta), 0, 1);
  const best = logLikelihood(estimate);
  const drop = (theta: number) => best - logLikelihood(theta) - 1.9207;
  return {
    estimate,
    low: drop(0) <= 0 ? 0 : bisect((theta) => -drop(theta), 0, estimate),
    high: drop(1) <= 0 ? 1 : bisect(drop, estimate, 1),
  };
}

/** Storey's estimate of the share of nulls, and the exact bound on it: θ is at least 1 − π0. */
function storeyInterval(counts: Float64Array, n: number): Interval {
  let above = 0;
  let nullShare = 0;
  for (let bin = 0; bin < BINS; bin++) {
    if ((P_VALUES[bin] ?? 0) <= LAMBDA) continue;
    above += counts[bin] ?? 0;
    nullShare += HUMAN[bin] ?? 0;
  }
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  const upper = above >= n ? 1 : betaQuantile(0.975, above + 1, n - above);
  return { estimate: clip(1 - above / n / nullShare), low: clip(1 - upper / nullShare), high: 1 };
}

function shippedInterval(counts: Float64Array, n: number): Interval {
  const flagged = counts.slice(THRESHOLD_BIN).reduce((sum, count) => sum + count, 0);
  const { estimate, low, high } = syntheticFraction({
    strata: [
      {
        weight: n,
        squaredWeight: n,
        flaggedWeight: flagged,
        squaredFlaggedWeight: flagged,
        flaggedRecords: flagged,
        rates: { falsePositiveRate, truePositiveRate },
      },
    ],
    known: { syntheticWeight: 0, humanWeight: 0 },
    by: 'records',
  });
  return { estimate: estimate ?? 0, low: low ?? 0, high: high ?? 1 };
}

function bisect(rising: (x: number) => number, from: number, to: number): number {
  if (rising(from) >= 0) return from;
  if (rising(to) <= 0) return to;
  let [low, high] = [from, to];
  for (let step = 0; step < 24; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Standard normal distribution function (Abramowitz & Stegun 7.1.26 with one continued fraction in the tail). */
function normalDistribution(x: number): number {
  if (x > 0) return 1 - normalDistribution(-x);
  if (x < -37) return 0;
  const z = -x;
  if (z > 3) {
    let fraction = z;
    for (let k = 40; k >= 1; k--) fraction = z + k / fraction;
    return Math.exp((-z * z) / 2) / (fraction * Math.sqrt(2 * Math.PI));
  }
  let term = z;
  let sum = z;
  for (let k = 1; k < 80; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 - (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

function normalQuantile(probability: number): number {
  return bisectWide((x) => normalDistribution(x) - probability);
}

function bisectWide(rising: (x: number) => number): number {
  let [low, high] = [-9, 9];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const ESTIMATORS = [
  { name: 'test inversion on flags (shipped)', interval: shippedInterval },
  { name: 'EM on scores, pooled densities, profile likelihood (Saerens et al. 2002)', interval: emInterval },
  { name: 'Storey’s 1 − π0 on human-null p-values, λ = 0.5', interval: storeyInterval },
] as const;
const percent = (value: number) => (100 * value).toFixed(1);
const cells = ESTIMATORS.map(
  () =>
    [] as {
      theta: number;
      n: number;
      covered: number;
      below: number;
      fails: number;
      bias: number;
      width: number;
    }[],
);
const random = new Random(Number(values.seed));
for (const theta of FRACTIONS) {
  for (const n of SIZES) {
    const sums = ESTIMATORS.map(() => ({ theta, n, covered: 0, below: 0, fails: 0, bias: 0, width: 0 }));
    for (let repeat = 0; repeat < repeats; repeat++) {
      const u = (0.5 + repeat * 0.7548776662466927) % 1;
      const v = (0.5 + repeat * 0.5698402909980532) % 1;
      const synthetic = Math.floor(theta * n + random.uniform());
      const truth = synthetic / n;
      const counts = new Float64Array(BINS);
      for (const [total, rate, quantile] of [
        [n - synthetic, falsePositiveRate, u],
        [synthetic, truePositiveRate, v],
      ] as const) {
        const chances = binChances(betaQuantile(quantile, rate.alpha, rate.beta));
        for (const [bin, count] of random.multinomial(total, [...chances]).entries())
          counts[bin] = (counts[bin] ?? 0) + count;
      }
      for (const [e, { interval }] of ESTIMATORS.entries()) {
        const sum = sums[e];
        if (sum === undefined) continue;
        const { estimate, low, high } = interval(counts, n);
        if (low > truth + 1e-6) sum.below++;
        else if (high >= truth - 1e-6) sum.covered++;
        if (low > (theta > BUDGET ? BUDGET : Math.max(BUDGET, truth))) sum.fails++;
        sum.bias += (estimate - truth) / repeats;
        sum.width += (high - low) / repeats;
      }
    }
    for (const [e, sum] of sums.entries()) cells[e]?.push(sum);
  }
}
console.log(
  '| | worst coverage | low > θ, worst | mean width | largest bias, θ ≤ 20 % | false fail θ = 0 | θ = 5 % | power at 10 % (n 500 / 5,000) | at 20 % |\n|---|---|--:|--:|--:|--:|--:|--:|--:|',
);
for (const [e, { name }] of ESTIMATORS.entries()) {
  const own = cells[e] ?? [];
  const worst = own.reduce((a, b) => (b.covered < a.covered ? b : a));
  const failsAt = (theta: number) =>
    percent(Math.max(...own.filter((cell) => cell.theta === theta).map((cell) => cell.fails)) / repeats);
  const power = (theta: number, n: number) =>
    percent((own.find((cell) => cell.theta === theta && cell.n === n)?.fails ?? 0) / repeats);
  const bias = own
    .filter(({ theta }) => theta <= 0.2)
    .reduce((a, b) => (Math.abs(b.bias) > Math.abs(a.bias) ? b : a)).bias;
  console.log(
    `| ${name} | ${percent(worst.covered / repeats)} (θ ${percent(worst.theta)} %, n ${worst.n}) | ${percent(Math.max(...own.map((cell) => cell.below)) / repeats)} | ${percent(own.reduce((sum, cell) => sum + cell.width, 0) / own.length)} | ${percent(bias)} | ${failsAt(0)} | ${failsAt(0.05)} | ${power(0.1, 500)} / ${power(0.1, 5_000)} | ${power(0.2, 500)} / ${power(0.2, 5_000)} |`,
  );
}
