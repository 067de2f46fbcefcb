/**
 * Simulates repositories of known composition and asks each estimator for its interval: docs/method.md.
 *
 *   node bench/estimate/simulate.ts [--calibration FILE] [--repeats 1000] [--seed 1]
 *
 * with a Node.js that strips types (24).
 */
import { parseArgs } from 'node:util';
import type { StratumSample } from '../../src/measure/fraction.ts';
import { readRates } from './calibration.ts';
import { type Estimator, FLAG_ESTIMATORS, shipped } from './estimators.ts';
import {
  asModelled,
  fitted,
  heavierTail,
  independentStrata,
  mixed,
  onlyIn,
  type Population,
  SUPPOSED_RATES,
  shifted,
} from './populations.ts';
import { Random } from './random.ts';
import { BUDGET, type Cell, printMatrices, printSummary } from './tables.ts';

const FRACTIONS = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
const SIZES = [1, 5, 20, 100, 500, 5_000, 50_000];
/** Lengths in words of the records of each bucket, equally frequent; the last bucket has a long tail. */
const LENGTHS = [
  [45, 55, 65, 75],
  [85, 100, 120, 145],
  [160, 190, 225, 280],
  [320, 400, 600, 1_800],
];
const HUMAN_STRATA = [0.35, 0.3, 0.2, 0.15];

type By = 'records' | 'words';

const { values } = parseArgs({
  options: {
    calibration: { type: 'string' },
    repeats: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const repeats = Number(values.repeats);
const seed = Number(values.seed);
const rates = values.calibration === undefined ? SUPPOSED_RATES : readRates(values.calibration);
const shares = rates.map((_, h) =>
  rates.length === HUMAN_STRATA.length ? (HUMAN_STRATA[h] ?? 0) : 1 / rates.length,
);

/** The share of records that must be synthetic for a share theta of the weight to be. */
function recordShare(theta: number, by: By, syntheticStrata: readonly number[]): number {
  if (by === 'records') return theta;
  const meanLength = (strata: readonly number[]) =>
    strata.reduce((sum, share, h) => {
      const lengths = lengthsOf(h, by);
      return sum + (share * lengths.reduce((a, b) => a + b, 0)) / lengths.length;
    }, 0);
  const human = theta * meanLength(shares);
  return human / (human + (1 - theta) * meanLength(syntheticStrata));
}

function lengthsOf(stratum: number, by: By): readonly number[] {
  return by === 'words' ? (LENGTHS[stratum % LENGTHS.length] ?? [1]) : [1];
}

/** Flags and weights of `size` records, of which a share theta is synthetic; and the share by weight that is. */
function draw(
  population: Population,
  theta: number,
  size: number,
  by: By,
  u: number,
  v: number,
  random: Random,
): { strata: StratumSample[]; truth: number } {
  const repository = population.repository(u, v, random);
  const synthetic = Math.floor(
    recordShare(theta, by, population.syntheticStrata ?? shares) * size + random.uniform(),
  );
  const humanByStratum = random.multinomial(size - synthetic, shares);
  const syntheticByStratum = random.multinomial(synthetic, population.syntheticStrata ?? shares);
  let syntheticWeight = 0;
  let total = 0;
  const strata: StratumSample[] = [];
  for (const [h, believed] of repository.believed.entries()) {
    const lengths = lengthsOf(h, by);
    const even = lengths.map(() => 1 / lengths.length);
    const humans = random.multinomial(humanByStratum[h] ?? 0, even);
    const machines = random.multinomial(syntheticByStratum[h] ?? 0, even);
    const sum = { weight: 0, squaredWeight: 0, flaggedWeight: 0, squaredFlaggedWeight: 0, flaggedRecords: 0 };
    for (const [i, length] of lengths.entries()) {
      const human = humans[i] ?? 0;
      const machine = machines[i] ?? 0;
      const flagged =
        random.binomial(human, repository.falsePositiveRates[h] ?? 0) +
        random.binomial(machine, repository.truePositiveRates[h] ?? 0);
      sum.weight += length * (human + machine);
      sum.squaredWeight += length * length * (human + machine);
      sum.flaggedWeight += length * flagged;
      sum.squaredFlaggedWeight += length * length * flagged;
      sum.flaggedRecords += flagged;
      syntheticWeight += length * machine;
    }
    total += sum.weight;
    if (sum.weight > 0) strata.push({ ...sum, rates: believed });
  }
  return { strata, truth: syntheticWeight / total };
}

const GOLDEN = 0.7548776662466927;
const GOLDEN_SQUARED = 0.5698402909980532;

function runCell(
  population: Population,
  estimators: readonly Estimator[],
  theta: number,
  size: number,
  by: By,
  count: number,
  random: Random,
): Cell[] {
  const sums = estimators.map(() => ({ covered: 0, below: 0, above: 0, width: 0, bias: 0, fails: 0 }));
  const start = [random.uniform(), random.uniform()] as const;
  for (let repeat = 0; repeat < count; repeat++) {
    // Sources and generators on a lattice (R2 sequence) instead of at random: the same mean with less noise.
    const u = (start[0] + repeat * GOLDEN) % 1;
    const v = (start[1] + repeat * GOLDEN_SQUARED) % 1;
    const { strata, truth } = draw(population, theta, size, by, u, v, random);
    for (const [e, estimator] of estimators.entries()) {
      const sum = sums[e];
      if (sum === undefined) continue;
      const { estimate, low, high } = estimator.interval({ strata });
      if (low > truth + 1e-6) sum.below++;
      else if (high < truth - 1e-6) sum.above++;
      else sum.covered++;
      sum.width += high - low;
      sum.bias += estimate - truth;
      if (low > (theta > BUDGET ? BUDGET : Math.max(BUDGET, truth))) sum.fails++;
    }
  }
  return sums.map((sum) => ({
    theta,
    size,
    coverage: sum.covered / count,
    below: sum.below / count,
    above: sum.above / count,
    width: sum.width / count,
    bias: sum.bias / count,
    failRate: sum.fails / count,
  }));
}

function runGrid(population: Population, estimators: readonly Estimator[], by: By, count: number): Cell[][] {
  const random = new Random(seed);
  const byEstimator: Cell[][] = estimators.map(() => []);
  for (const theta of FRACTIONS) {
    for (const size of SIZES) {
      const cells = runCell(population, estimators, theta, size, by, count, random);
      for (const [e, cell] of cells.entries()) byEstimator[e]?.push(cell);
    }
  }
  return byEstimator;
}

const main = runGrid(asModelled(rates), FLAG_ESTIMATORS, 'records', repeats);
console.log(`# Estimators, population as modelled, by records, ${repeats} repositories per cell\n`);
printSummary(FLAG_ESTIMATORS.map(({ name }, e) => [name, main[e] ?? []]));
printMatrices(main[0] ?? []);

console.log(`\n# The shipped interval where the model does not hold, ${repeats / 4} repositories per cell\n`);
const others: readonly (readonly [Population, By])[] = [
  [asModelled(rates), 'words'],
  [fitted(rates, 12, 8, 40), 'records'],
  [fitted(rates, 30, 20, 40), 'records'],
  [independentStrata(rates), 'words'],
  [mixed(rates), 'words'],
  [onlyIn(rates, 0, 'synthetic text only among the shortest'), 'words'],
  [onlyIn(rates, rates.length - 1, 'synthetic text only among the longest'), 'words'],
  [heavierTail(rates), 'records'],
  [shifted(rates), 'records'],
];
printSummary(
  others.map(([population, by]) => {
    const [cells = []] = runGrid(population, [shipped], by, Math.ceil(repeats / 4));
    return [`${population.name}, by ${by}`, cells];
  }),
);
