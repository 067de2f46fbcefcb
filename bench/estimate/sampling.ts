/**
 * Stopping early: repositories of pieces that are read in random order until enough was read, looked at ever again.
 *   node bench/estimate/sampling.ts [--repeats 120] [--pieces 1200] [--precision 0.02]
 */
import { parseArgs } from 'node:util';
import { fractionOf } from '../../src/measure/fraction.ts';
import { randomOrder, seededRandom } from '../../src/measure/random.ts';
import { type PieceSample, sampledFraction } from '../../src/measure/sampled-fraction.ts';
import { betaQuantile } from '../../src/measure/special.ts';
import { addCounts, addFile, addScored, type Counts, emptyCounts } from '../../src/measure/tally.ts';
import { enoughRead } from '../../src/policy/enough-read.ts';
import type { SyntheticFraction } from '../../src/report/report.ts';
import { beta } from './populations.ts';

const { values } = parseArgs({
  options: {
    repeats: { type: 'string', default: '120' },
    pieces: { type: 'string', default: '1200' },
    precision: { type: 'string', default: '0.02' },
  },
});
const REPEATS = Number(values.repeats);
const PIECES = Number(values.pieces);
const PRECISION = Number(values.precision);
const RECORDS = 25;
const BUDGET = 0.05;
const FIRST_LOOK = 16;
const GROWTH = 1.6;
const FALSE_POSITIVES = beta(0.005, 90);
const TRUE_POSITIVES = beta(0.67, 6);
const CALIBRATION = {
  basis: 'a simulation',
  operatingPoint: () => ({
    threshold: 0.5,
    falsePositiveRate: FALSE_POSITIVES,
    truePositiveRate: TRUE_POSITIVES,
  }),
};

/** Every text has a key of its own: no two are alike. */
let texts = 0;

interface World {
  readonly theta: number;
  /** Machine-written text in whole pieces, not anywhere. */
  readonly inPieces: boolean;
}

function piecesOf({ theta, inPieces }: World, u: number, v: number, random: () => number) {
  const fpr = betaQuantile(u, FALSE_POSITIVES.alpha, FALSE_POSITIVES.beta);
  const tpr = betaQuantile(v, TRUE_POSITIVES.alpha, TRUE_POSITIVES.beta);
  let machine = 0;
  let all = 0;
  const ordered = Array.from({ length: PIECES }, (_, i) => {
    const counts = emptyCounts();
    for (let r = 0; r < RECORDS; r++) {
      const words = 60 + Math.floor(90 * random());
      const isMachine = inPieces ? i < theta * PIECES : random() < theta;
      const flag = random() < (isMachine ? tpr : fpr) ? 'flagged' : 'unflagged';
      addScored(counts, { kind: 'text', bucket: 1 }, words, flag, ++texts);
      all += words;
      if (isMachine) machine += words;
    }
    return counts;
  });
  const pieces = [...randomOrder(PIECES, random)].map((i) => ordered[i] ?? emptyCounts());
  return { pieces, truth: machine / all };
}

function sumOf(pieces: readonly Counts[]): Counts {
  const sum = emptyCounts();
  for (const piece of pieces) addCounts(sum, piece);
  return sum;
}

function sampleOf(pieces: readonly Counts[], drawn: number): PieceSample {
  const read = pieces.slice(0, drawn);
  const files = read.map((piece) => {
    const file = emptyCounts();
    addFile(file);
    addCounts(file, piece);
    return file;
  });
  return { pieces: read, total: sumOf(read), population: pieces.length, files, fileCount: pieces.length };
}

function verdictOf({ low, estimate }: SyntheticFraction) {
  return (low ?? 0) > BUDGET ? 'fail' : (estimate ?? 1) > BUDGET ? 'warn' : 'pass';
}

function simulate(world: World): string {
  const random = seededRandom(Math.round(1_000 * world.theta) + (world.inPieces ? 1 : 0));
  const sums = {
    covered: 0,
    within: 0,
    failed: 0,
    same: 0,
    read: 0,
    verdict: 0,
    detector: 0,
    precision: 0,
    all: 0,
  };
  for (let i = 0; i < REPEATS; i++) {
    const [u, v] = [(i + 0.5) / REPEATS, ((i + 0.5) * 0.618_033_988_75) % 1];
    const { pieces, truth } = piecesOf(world, u, v, random);
    let drawn = FIRST_LOOK;
    let sampled = sampledFraction([sampleOf(pieces, drawn)], CALIBRATION, 'words');
    let reason = enoughRead(sampled, PRECISION, verdictOf);
    while (reason === null && drawn < PIECES) {
      drawn = Math.min(PIECES, Math.ceil(drawn * GROWTH));
      sampled = sampledFraction([sampleOf(pieces, drawn)], CALIBRATION, 'words');
      reason = drawn === PIECES ? 'all' : enoughRead(sampled, PRECISION, verdictOf);
    }
    const { files } = sampleOf(pieces, PIECES);
    const counts = emptyCounts();
    for (const piece of pieces) addCounts(counts, piece);
    const whole = fractionOf(counts, CALIBRATION, 'words', files);
    const { fraction, least, most } = sampled;
    if ((fraction.low ?? 1) <= truth && truth <= (fraction.high ?? 0)) sums.covered++;
    const estimate = whole.estimate ?? -1;
    if ((least.estimate ?? 1) - 1e-9 <= estimate && estimate <= (most.estimate ?? 0) + 1e-9) sums.within++;
    if ((fraction.low ?? 0) > BUDGET) sums.failed++;
    if (verdictOf(fraction) === verdictOf(whole)) sums.same++;
    sums.read += drawn / PIECES;
    if (reason !== null && reason !== 'time') sums[reason]++;
  }
  const share = (count: number) => ((100 * count) / REPEATS).toFixed(1);
  const where = world.inPieces ? 'in whole pieces' : 'anywhere';
  const stopped = `${share(sums.verdict)} / ${share(sums.precision)} / ${share(sums.detector)} / ${share(sums.all)}`;
  return `| ${(100 * world.theta).toFixed(0)} %, ${where} | ${share(sums.covered)} | ${share(sums.within)} | ${share(sums.failed)} | ${share(sums.same)} | ${share(sums.read)} | ${stopped} |`;
}

console.log(
  '| machine-written | interval covers | full scan within | fails | same verdict | read | stopped by verdict / precision / detector / end |',
);
console.log('|---|--:|--:|--:|--:|--:|--:|');
for (const theta of [0, 0.02, 0.05, 0.2])
  for (const inPieces of theta === 0 ? [false] : [false, true]) console.log(simulate({ theta, inPieces }));
