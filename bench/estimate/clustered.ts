/**
 * Simulates repositories whose records are alike within their files, and compares the shipped interval with and without
 * the design effect of the files: docs/method.md.
 *
 *   node bench/estimate/clustered.ts [--repeats 500] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { type ClusterPart, type StratumSample, syntheticFraction } from '../../src/measure/fraction.ts';
import { betaQuantile } from '../../src/measure/special.ts';
import { asModelled, SUPPOSED_RATES } from './populations.ts';
import { Random } from './random.ts';

const { values } = parseArgs({
  options: { repeats: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
});
const repeats = Number(values.repeats);
const FRACTIONS = [0, 0.02, 0.05, 0.1, 0.2, 0.5];
/** Files and records in each. */
const SHAPES = [
  [25, 10],
  [100, 10],
  [100, 50],
  [1_000, 10],
] as const;
const BUDGET = 0.05;
const STRATA = [0.35, 0.3, 0.2, 0.15];

interface World {
  readonly name: string;
  /** Intraclass correlation of the detector's errors within a file. */
  readonly correlation: number;
  /** Whole files are synthetic, or any record of any file. */
  readonly labels: 'files' | 'records';
}

const WORLDS: readonly World[] = [
  { name: 'independent errors, synthetic records anywhere', correlation: 0, labels: 'records' },
  { name: 'independent errors, synthetic files', correlation: 0, labels: 'files' },
  { name: 'errors alike within files (ICC 0.1), records anywhere', correlation: 0.1, labels: 'records' },
  { name: 'errors alike within files (ICC 0.1), synthetic files', correlation: 0.1, labels: 'files' },
  { name: 'errors alike within files (ICC 0.3), synthetic files', correlation: 0.3, labels: 'files' },
];

function draw(
  world: World,
  theta: number,
  files: number,
  size: number,
  u: number,
  v: number,
  random: Random,
) {
  const { falsePositiveRates, truePositiveRates } = asModelled(SUPPOSED_RATES).repository(u, v, random);
  const strata = STRATA.map(() => ({ weight: 0, flagged: 0 }));
  const clusters: ClusterPart[][] = [];
  const wholeFiles = Math.floor(theta * files + random.uniform());
  const order = Array.from({ length: files }, (_, i) => i < wholeFiles);
  let synthetic = 0;
  for (let f = 0; f < files; f++) {
    const machines = world.labels === 'files' ? (order[f] ? size : 0) : random.binomial(size, theta);
    synthetic += machines;
    const parts: ClusterPart[] = [];
    const [pHuman, pMachine] = [random.uniform(), random.uniform()];
    const machinesIn = random.multinomial(machines, STRATA);
    const humansIn = random.multinomial(size - machines, STRATA);
    for (const [h, stratum] of strata.entries()) {
      const humans = humansIn[h] ?? 0;
      const made = machinesIn[h] ?? 0;
      const flagged =
        random.binomial(humans, within(falsePositiveRates[h] ?? 0, world.correlation, pHuman)) +
        random.binomial(made, within(truePositiveRates[h] ?? 0, world.correlation, pMachine));
      if (humans + made === 0) continue;
      stratum.weight += humans + made;
      stratum.flagged += flagged;
      parts.push({ stratum: h, weight: humans + made, flaggedWeight: flagged });
    }
    clusters.push(parts);
  }
  const samples: StratumSample[] = strata.map(({ weight, flagged }, h) => ({
    weight,
    squaredWeight: weight,
    flaggedWeight: flagged,
    squaredFlaggedWeight: flagged,
    flaggedRecords: flagged,
    rates: SUPPOSED_RATES[h] ?? raise(),
  }));
  return { samples, clusters, truth: synthetic / (files * size) };
}

function raise(): never {
  throw new RangeError('four strata');
}

/** The rate of one file: Beta with the mean and an intraclass correlation, at a quantile. */
function within(mean: number, correlation: number, quantile: number): number {
  if (correlation === 0 || mean < 1e-9 || mean > 1 - 1e-9) return mean;
  const precision = 1 / correlation - 1;
  return betaQuantile(quantile, mean * precision, (1 - mean) * precision);
}

const percent = (value: number) => (100 * value).toFixed(1);
console.log(
  '| | files | worst coverage | low > θ, worst | false fail θ = 0 | θ = 5 % | power at 10 % (100 × 50 / 1,000 × 10) | at 20 % |\n|---|---|---|--:|--:|--:|--:|--:|',
);
for (const world of WORLDS) {
  const cells = [false, true].map(
    () => [] as { theta: number; shape: number; covered: number; below: number; fails: number }[],
  );
  const random = new Random(Number(values.seed));
  for (const theta of FRACTIONS) {
    for (const [shape, [files, size]] of SHAPES.entries()) {
      const sums = [false, true].map(() => ({ theta, shape, covered: 0, below: 0, fails: 0 }));
      for (let repeat = 0; repeat < repeats; repeat++) {
        const u = (0.5 + repeat * 0.7548776662466927) % 1;
        const v = (0.5 + repeat * 0.5698402909980532) % 1;
        const { samples, clusters, truth } = draw(world, theta, files, size, u, v, random);
        for (const [c, sum] of sums.entries()) {
          const { low, high } = syntheticFraction({
            strata: samples,
            ...(c === 1 ? { clusters } : {}),
            known: { syntheticWeight: 0, humanWeight: 0 },
            by: 'records',
          });
          if ((low ?? 0) > truth + 1e-6) sum.below++;
          else if ((high ?? 1) >= truth - 1e-6) sum.covered++;
          if ((low ?? 0) > (theta > BUDGET ? BUDGET : Math.max(BUDGET, truth))) sum.fails++;
        }
      }
      for (const [c, sum] of sums.entries()) cells[c]?.push(sum);
    }
  }
  for (const [c, name] of ['records as independent', 'design effect (shipped)'].entries()) {
    const own = cells[c] ?? [];
    const worst = own.reduce((a, b) => (b.covered < a.covered ? b : a));
    const shape = SHAPES[worst.shape] ?? SHAPES[0];
    const failsAt = (theta: number) =>
      Math.max(...own.filter((cell) => cell.theta === theta).map((cell) => cell.fails));
    const power = (theta: number, at: number) =>
      percent((own.find((cell) => cell.theta === theta && cell.shape === at)?.fails ?? 0) / repeats);
    console.log(
      `| ${world.name} | ${name} | ${percent(worst.covered / repeats)} (θ ${percent(worst.theta)} %, ${shape.join(' × ')}) | ${percent(Math.max(...own.map((cell) => cell.below)) / repeats)} | ${percent(failsAt(0) / repeats)} | ${percent(failsAt(0.05) / repeats)} | ${power(0.1, 2)} / ${power(0.1, 3)} | ${power(0.2, 2)} / ${power(0.2, 3)} |`,
    );
  }
}
