/**
 * Simulates repositories out of real scores and asks each estimator for its interval: docs/method.md.
 *
 *   node bench/estimate/held-out.ts training/out [--by words] [--rate 0.005] [--repeats 200] [--cross] [--shipped]
 *   node bench/estimate/held-out.ts training/out --model models/sb-en-1
 *   node bench/estimate/held-out.ts training/out --without-near-misses
 *   node bench/estimate/held-out.ts training/out --domains
 *   node bench/estimate/held-out.ts training/out --shift 0.6
 *
 * A repository is one human source and one source of one family of generators. Without --model both are held-out training
 * sources, and thresholds and rates are calibrated anew without the fold of the sources and without the family; with --domains
 * without human text of a fold of domains (forum, news, documentation …). --shift moves the scores of the repository's human
 * text towards synthetic by so many log-odds: a kind of text on which the detector errs more. With --model they are test sources, judged by the model's calibration. --cross mixes kinds of text, --shipped leaves the other estimators
 * out, --tail 0.02,0.015 (any number of times) compares the shipped one with other tails in their place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibrationAt, parseCalibration } from '../../src/detector/calibration.ts';
import { BUCKET_LOWER_BOUNDS, type Calibration, type OperatingPoint } from '../../src/detector/detector.ts';
import type { StratumSample } from '../../src/measure/fraction.ts';
import { hashString } from '../../src/measure/hash.ts';
import { bucketOf, flagOf } from '../../src/measure/tally.ts';
import type { RecordKind } from '../../src/record/record.ts';
import { type HumanPoint, humanPointAt, operatingPoint, scoresOf } from '../../training/operating-points.ts';
import { readScores, type Score } from '../../training/scores.ts';
import { ESTIMATORS, type Estimator, type Observed, shipped, withTails } from './estimators.ts';
import { Random } from './random.ts';
import { ScoreHistogram } from './score-histogram.ts';
import { BUDGET, type Cell, printMatrices, printSummary } from './tables.ts';

const FRACTIONS = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
const SIZES = [20, 100, 500, 5_000, 50_000];
/** Human sources with fewer records than the first, and synthetic ones with fewer than the second, stand for no repository. */
const LEAST = { train: [200, 40], test: [40, 40] } as const;
const FOLD_SEED = 3;
const KINDS: Record<string, RecordKind> = { docs: 'document', prose: 'text', instruction: 'answer' };

/**
 * Sources (or domains of human text) that are left out together. They are not those of the detector's own folds: a threshold is set on scores of all of
 * the folds' models, as it is when the detector is made.
 */
const FOLDS = 4;
/** Of what is never left out. */
const NO_FOLD = -1;

function foldOf({ source, domain, label }: Score): number {
  if (!values.domains) return hashString(source, FOLD_SEED) % FOLDS;
  return label === 'human' ? hashString(domain, FOLD_SEED) % FOLDS : NO_FOLD;
}

/** Records of one source (and family), to be drawn from. */
interface Unit {
  readonly kind: RecordKind;
  readonly family: string;
  readonly fold: number;
  readonly buckets: Uint8Array;
  readonly words: Float64Array;
  readonly scores: Float64Array;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    by: { type: 'string', default: 'words' },
    rate: { type: 'string', default: '0.005' },
    repeats: { type: 'string', default: '200' },
    model: { type: 'string' },
    cross: { type: 'boolean', default: false },
    shipped: { type: 'boolean', default: false },
    'without-near-misses': { type: 'boolean', default: false },
    tail: { type: 'string', multiple: true, default: [] },
    domains: { type: 'boolean', default: false },
    shift: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});
const [work] = positionals;
if (work === undefined) throw new Error('which folder holds scores.jsonl? See training/README.md.');
const part = values.model === undefined ? 'train' : 'test';
const rate = Number(values.rate);
const repeats = Number(values.repeats);
const scores = readScores(work).filter((score) => score.part === part);
const random = new Random(Number(values.seed));

/** `shift`: added to the scores, in log-odds. */
function unitsOf(label: Score['label'], least: number, nameOf: (score: Score) => string, shift = 0): Unit[] {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    if (score.label !== label) continue;
    const group = groups.get(nameOf(score)) ?? [];
    groups.set(nameOf(score), group);
    group.push(score);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < least) return [];
    return [
      {
        kind: KINDS[first.set.replace(/^(train|test)-/, '')] ?? 'text',
        family: first.family,
        fold: part === 'train' ? foldOf(first) : 0,
        buckets: Uint8Array.from(group, ({ words }) => bucketOf(words)),
        words: Float64Array.from(group, ({ words }) => words),
        scores: Float64Array.from(group, ({ logit }) => 1 / (1 + Math.exp(-logit - shift))),
      },
    ];
  });
}

/** Calibrations made without a fold of sources and without a family, as they are asked for. */
function heldOutCalibration(): (fold: number, family: string) => Calibration {
  const points = new Map<string, OperatingPoint>();
  const remembered = <T>(of: Map<string, T>, key: string, make: () => T): T => {
    const known = of.get(key) ?? make();
    of.set(key, known);
    return known;
  };
  const kinds = new Map<string, Score[]>();
  const humans = new Map<string, HumanPoint>();
  return (fold, family) => ({
    basis: 'the other sources and families',
    operatingPoint: ({ kind, bucket }) =>
      remembered(points, `${fold} ${family} ${kind} ${bucket}`, () => {
        const ofKind = remembered(kinds, `${fold} ${kind}`, () =>
          scoresOf(
            scores.filter((score) => foldOf(score) !== fold),
            kind,
          ),
        );
        const human = remembered(humans, `${fold} ${kind} ${bucket}`, () =>
          humanPointAt(ofKind, bucket, rate),
        );
        const others = ofKind.filter((score) => score.family !== family);
        const point = operatingPoint(human, others, bucket);
        if (values['without-near-misses'] !== true) return point;
        const { nearMisses: _, ...plain } = point;
        return plain;
      }),
  });
}

function modelCalibration(folder: string): () => Calibration {
  const path = join(folder, 'calibration.json');
  const calibration = calibrationAt(parseCalibration(JSON.parse(readFileSync(path, 'utf8')), path), rate);
  return () => calibration;
}

/** One repository: what is seen of it, and the share that is synthetic. */
function draw(human: Unit, machine: Unit, theta: number, size: number, calibration: Calibration) {
  const kinds = [...new Set([human.kind, machine.kind])];
  const points = kinds.map((kind) =>
    BUCKET_LOWER_BOUNDS.map((_, bucket) => calibration.operatingPoint({ kind, bucket })),
  );
  const strata = kinds.map(() =>
    BUCKET_LOWER_BOUNDS.map(() => ({
      weight: 0,
      squaredWeight: 0,
      flaggedWeight: 0,
      squaredFlaggedWeight: 0,
      flaggedRecords: 0,
      nearMissWeight: 0,
    })),
  );
  const histogram = new ScoreHistogram();
  const synthetic = Math.floor(theta * size + random.uniform());
  let [all, made] = [0, 0];
  for (let i = 0; i < size; i++) {
    const unit = i < synthetic ? machine : human;
    const at = Math.floor(random.uniform() * unit.scores.length);
    const [score, bucket] = [unit.scores[at] ?? 0, unit.buckets[at] ?? 0];
    const weight = values.by === 'words' ? (unit.words[at] ?? 1) : 1;
    const kind = unit.kind === human.kind ? 0 : 1;
    const stratum = strata[kind]?.[bucket];
    if (stratum === undefined) continue;
    histogram.add(score, weight);
    all += weight;
    if (i < synthetic) made += weight;
    stratum.weight += weight;
    stratum.squaredWeight += weight * weight;
    const point = points[kind]?.[bucket];
    const flag = point === undefined ? 'unflagged' : flagOf(score, point);
    if (flag === 'near-miss') stratum.nearMissWeight += weight;
    if (flag !== 'flagged') continue;
    stratum.flaggedWeight += weight;
    stratum.squaredFlaggedWeight += weight * weight;
    stratum.flaggedRecords++;
  }
  const samples = strata.flatMap((ofKind, kind) =>
    ofKind.flatMap((stratum, bucket): StratumSample[] => {
      const rates = points[kind]?.[bucket];
      return rates === undefined || stratum.weight === 0 ? [] : [{ ...stratum, rates }];
    }),
  );
  return { observed: { strata: samples, histogram }, truth: made / all };
}

const least = LEAST[part];
const humans = unitsOf('human', least[0], ({ set, source }) => `${set} ${source}`, Number(values.shift));
const machines = unitsOf('ai', least[1], ({ set, source, family }) => `${set} ${source} ${family}`);
const calibrationOf = values.model === undefined ? heldOutCalibration() : modelCalibration(values.model);
/** The human sources with what can be mixed into each, by family. */
const repositories = humans.flatMap((human) => {
  const families = new Map<string, Unit[]>();
  for (const unit of machines) {
    const isOfFold = unit.fold === human.fold || unit.fold === NO_FOLD;
    if (!isOfFold || (values.cross ? unit.kind === human.kind : unit.kind !== human.kind)) continue;
    families.set(unit.family, [...(families.get(unit.family) ?? []), unit]);
  }
  return families.size === 0 ? [] : [{ human, families: [...families.values()] }];
});

const pick = <T>(items: readonly T[]): T => {
  const item = items[Math.floor(random.uniform() * items.length)];
  if (item === undefined) throw new RangeError('nothing to draw from');
  return item;
};

/** The human scores of all sources that stand for a repository: the null that Storey's estimator supposes. */
const nulls = new ScoreHistogram();
for (const { scores: own } of humans) for (const score of own) nulls.add(score, 1 / own.length);

function runCell(theta: number, size: number, estimators: readonly Estimator[]): Cell[] {
  const sums = estimators.map(() => ({
    covered: 0,
    below: 0,
    above: 0,
    width: 0,
    bias: 0,
    fails: 0,
    floorFails: 0,
  }));
  for (let repeat = 0; repeat < repeats; repeat++) {
    const { human, families } = repositories[repeat % repositories.length] ?? pick(repositories);
    const machine = pick(pick(families));
    const { observed, truth } = draw(human, machine, theta, size, calibrationOf(human.fold, machine.family));
    const seen: Observed = { ...observed, nulls };
    for (const [e, estimator] of estimators.entries()) {
      const sum = sums[e];
      if (sum === undefined) continue;
      const { estimate, low, high, floor } = estimator.interval(seen);
      const allowed = theta > BUDGET ? BUDGET : Math.max(BUDGET, truth);
      if (low > truth + 1e-6) sum.below++;
      else if (high < truth - 1e-6) sum.above++;
      else sum.covered++;
      if (low > allowed) sum.fails++;
      if ((floor ?? low) > allowed) sum.floorFails++;
      sum.width += high - low;
      sum.bias += estimate - truth;
    }
  }
  return sums.map((sum) => ({
    theta,
    size,
    coverage: sum.covered / repeats,
    below: sum.below / repeats,
    above: sum.above / repeats,
    width: sum.width / repeats,
    bias: sum.bias / repeats,
    failRate: sum.fails / repeats,
    floorFailRate: sum.floorFails / repeats,
  }));
}

const tails = values.tail.map((tail) => {
  const [low = Number.NaN, high = low] = tail.split(',').map(Number);
  return withTails(low, high);
});
const estimators = tails.length > 0 ? [shipped, ...tails] : values.shipped ? [shipped] : ESTIMATORS;
const byEstimator: Cell[][] = estimators.map(() => []);
for (const theta of FRACTIONS) {
  for (const size of SIZES) {
    for (const [e, cell] of runCell(theta, size, estimators).entries()) byEstimator[e]?.push(cell);
  }
}
const title =
  part === 'test'
    ? 'test sources'
    : values.domains
      ? 'training sources of held-out domains'
      : 'held-out training sources';
console.log(
  `\n# ${title}: ${repositories.length} human, ${machines.length} synthetic of ${new Set(machines.map(({ family }) => family)).size} families; by ${values.by}, thresholds at ${100 * rate} %, ${repeats} repositories per cell\n`,
);
printSummary(estimators.map(({ name }, e) => [name, byEstimator[e] ?? []]));
printMatrices(byEstimator[0] ?? []);
