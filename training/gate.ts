/**
 * Step 6 of training: what the gate does with the shipped thresholds and rates.
 *
 *     node training/gate.ts training/out models/sb-en-1
 *
 * Repositories are drawn from one human source and one source of synthetic text at a known fraction; both were unseen by
 * the model that scored them. Prints how often the 95 % interval covers the true fraction, how wide it is, and how often
 * the gate fails at a budget of 5 %. Test sources had no part in the calibration either.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrationAt, parseCalibration } from '../src/detector/calibration.ts';
import type { Calibration } from '../src/detector/detector.ts';
import { fractionOf } from '../src/measure/fraction.ts';
import { addScored, bucketOf, emptyCounts } from '../src/measure/tally.ts';
import type { RecordKind } from '../src/record/record.ts';
import { createRandom, type Random } from './random.ts';
import { readScores, type Score } from './scores.ts';

const BUDGET = 0.05;
const FRACTIONS = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
const SIZES = [10, 50, 200, 1000];
const REPEATS = 400;
/** Sources with fewer records than this cannot stand for a repository. */
const LEAST_RECORDS = 40;
const KIND: Record<string, RecordKind> = { docs: 'document', prose: 'text', instruction: 'answer' };

const [work, model] = process.argv.slice(2);
if (work === undefined || model === undefined) {
  console.error('usage: node training/gate.ts <work folder> <model folder>');
  process.exit(2);
}
const table = parseCalibration(JSON.parse(readFileSync(join(model, 'calibration.json'), 'utf8')), model);
const calibration = calibrationAt(table, 0.005);
const scores = readScores(work);

for (const part of ['train', 'test'] as const) {
  const human = groups(part, 'human', ({ source, set }) => `${set} ${source}`);
  const synthetic = groups(part, 'ai', ({ source, set, family }) => `${set} ${source} ${family}`);
  console.log(
    `\n### ${part === 'train' ? 'Held-out training' : 'Test'} sources: ${human.length} human, ${synthetic.length} synthetic\n`,
  );
  console.log(
    '| fraction | records | covered | mean width | bias | fails at 5 % |\n|--:|--:|--:|--:|--:|--:|',
  );
  for (const fraction of FRACTIONS) for (const size of SIZES) row(part, human, synthetic, fraction, size);
}

function groups(part: Score['part'], label: Score['label'], unitOf: (score: Score) => string): Score[][] {
  const units = new Map<string, Score[]>();
  for (const score of scores) {
    if (score.part !== part || score.label !== label) continue;
    const unit = units.get(unitOf(score)) ?? [];
    unit.push(score);
    units.set(unitOf(score), unit);
  }
  return [...units.values()].filter((unit) => unit.length >= LEAST_RECORDS);
}

function row(part: string, human: Score[][], synthetic: Score[][], fraction: number, size: number): void {
  const random = createRandom(`${part} ${fraction} ${size}`);
  let covered = 0;
  let width = 0;
  let bias = 0;
  let fails = 0;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const { truth, low, high, estimate } = repository(
      pick(human, random),
      pick(synthetic, random),
      fraction,
      size,
      random,
    );
    if (low <= truth && truth <= high) covered++;
    if (low > BUDGET) fails++;
    width += high - low;
    bias += estimate - truth;
  }
  const percent = (value: number): string => `${((100 * value) / REPEATS).toFixed(1)} %`;
  console.log(
    `| ${fraction * 100} % | ${size} | ${percent(covered)} | ${percent(width)} | ${percent(bias)} | ${percent(fails)} |`,
  );
}

function repository(human: Score[], synthetic: Score[], fraction: number, size: number, random: Random) {
  const counts = emptyCounts();
  let words = 0;
  let syntheticWords = 0;
  for (let i = 0; i < size; i++) {
    const isSynthetic = i < Math.round(fraction * size);
    const score = pick(isSynthetic ? synthetic : human, random);
    const kind = KIND[score.set.replace(/^(train|test)-/, '')] ?? 'text';
    const bucket = bucketOf(score.words);
    addScored(counts, { kind, bucket }, score.words, flagged(score, kind, bucket, calibration));
    words += score.words;
    if (isSynthetic) syntheticWords += score.words;
  }
  const { estimate, low, high } = fractionOf(counts, calibration, 'words');
  return { truth: syntheticWords / words, estimate: estimate ?? 0, low: low ?? 0, high: high ?? 1 };
}

function flagged(score: Score, kind: RecordKind, bucket: number, at: Calibration): boolean {
  return 1 / (1 + Math.exp(-score.logit)) >= at.operatingPoint({ kind, bucket }).threshold;
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[Math.floor(random.next() * items.length)] as T;
}
