/**
 * Step 4 of training: thresholds and error rates, from scores of sources and generators that were not trained on.
 *
 *     node training/calibrate.ts training/out models/sb-en-1
 *
 * Reads `scores.jsonl` (mix.py), writes `calibration.json` and `manifest.json` beside the model, and puts
 * `language-model.bin` (language_model.py) there where it was made.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BUCKET_LOWER_BOUNDS, type OperatingPoint } from '../src/detector/detector.ts';
import { fitRates, type RateObservation } from '../src/measure/fit-rates.ts';
import { bucketOf } from '../src/measure/tally.ts';
import { RECORD_KINDS, type RecordKind } from '../src/record/record.ts';
import { readScores, type Score } from './scores.ts';

const REQUESTED_RATES = [0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.03, 0.05] as const;
/** Fewer records of a source than this say nothing of its rate by themselves; they are pooled per set. */
const SMALL_SOURCE = 8;

/** Which labelled text stands for which kind of record. A text column or a prompt can hold anything. */
const STANDS_FOR: Record<RecordKind, (score: Score) => boolean> = {
  document: ({ set, domain }) => set === 'train-docs' || domain === 'blog',
  answer: ({ set }) => set === 'train-instruction',
  text: () => true,
  prompt: () => true,
};

const [work, model] = process.argv.slice(2);
if (work === undefined || model === undefined) {
  console.error('usage: node training/calibrate.ts <work folder> <model folder>');
  process.exit(2);
}
const scores = readScores(work).filter(({ part }) => part === 'train');

const sources = new Set(scores.filter(({ label }) => label === 'human').map(({ source }) => source)).size;
const families = new Set(scores.filter(({ label }) => label === 'ai').map(({ family }) => family)).size;
const kinds = Object.fromEntries(
  RECORD_KINDS.map((kind) => [
    kind,
    BUCKET_LOWER_BOUNDS.map((_, bucket) => {
      const cell = scores.filter((score) => STANDS_FOR[kind](score) && bucketOf(score.words) === bucket);
      return { points: REQUESTED_RATES.map((rate) => operatingPoint(cell, rate)) };
    }),
  ]),
);
const calibration = {
  basis: `${sources} human sources and ${families} generator families that the scoring model was not trained on`,
  requestedRates: REQUESTED_RATES,
  kinds,
};
writeFileSync(join(model, 'calibration.json'), `${JSON.stringify(calibration)}\n`);
const languageModel = join(work, 'language-model.bin');
const hasLanguageModel = existsSync(languageModel);
if (hasLanguageModel) copyFileSync(languageModel, join(model, 'language-model.bin'));
const sha256 = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(join(model, name)))
    .digest('hex');
const manifest = {
  id: basename(model),
  files: Object.fromEntries(
    [
      'model.onnx',
      'vocabulary.bin',
      'calibration.json',
      ...(hasLanguageModel ? ['language-model.bin'] : []),
    ].map((name) => [name, sha256(name)]),
  ),
  typicalStyle: JSON.parse(readFileSync(join(work, 'typical-style.json'), 'utf8')),
};
writeFileSync(join(model, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
for (const kind of RECORD_KINDS) {
  for (const [bucket, { points }] of (kinds[kind] ?? []).entries()) {
    const { threshold, falsePositiveRate: f, truePositiveRate: t } = points[3] as OperatingPoint;
    const mean = ({ alpha, beta }: typeof f): string => (alpha / (alpha + beta)).toFixed(4);
    console.error(
      `${kind.padEnd(9)} ${String(BUCKET_LOWER_BOUNDS[bucket]).padStart(3)}+ threshold ${threshold.toFixed(4)}` +
        ` FPR ${mean(f)} (${f.sources} sources, ${f.records} records) TPR ${mean(t)} α ${t.alpha.toFixed(2)} β ${t.beta.toFixed(2)}`,
    );
  }
}

function operatingPoint(cell: readonly Score[], rate: number): OperatingPoint {
  const human = cell.filter(({ label }) => label === 'human');
  const synthetic = cell.filter(({ label }) => label === 'ai');
  const threshold = thresholdAt(human, rate);
  return {
    threshold: sigmoid(threshold),
    falsePositiveRate: rounded(
      fitRates(
        observations(human, ({ source }) => source, threshold),
        'upper',
      ),
    ),
    truePositiveRate: rounded(
      fitRates(
        observations(synthetic, ({ source, family }) => `${source}|${family}`, threshold),
        'lower',
      ),
    ),
  };
}

/** Smallest logit that at most `rate` of human text reaches, each source weighing by the root of its size. */
function thresholdAt(human: readonly Score[], rate: number): number {
  const sizes = new Map<string, number>();
  for (const { source } of human) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const weighted = human
    .map(({ logit, source }) => ({ logit, weight: 1 / Math.sqrt(sizes.get(source) ?? 1) }))
    .sort((a, b) => b.logit - a.logit);
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  let above = 0;
  let threshold = weighted[0]?.logit ?? 0;
  for (const { logit, weight } of weighted) {
    above += weight;
    if (above > rate * total) break;
    threshold = logit;
  }
  return threshold;
}

function observations(
  cell: readonly Score[],
  unitOf: (score: Score) => string,
  threshold: number,
): RateObservation[] {
  const units = new Map<string, { flagged: number; total: number }>();
  const sizes = new Map<string, number>();
  for (const score of cell) sizes.set(unitOf(score), (sizes.get(unitOf(score)) ?? 0) + 1);
  for (const score of cell) {
    const own = unitOf(score);
    const unit = (sizes.get(own) ?? 0) >= SMALL_SOURCE ? own : `small sources of ${score.set}`;
    const { flagged, total } = units.get(unit) ?? { flagged: 0, total: 0 };
    units.set(unit, { flagged: flagged + (score.logit >= threshold ? 1 : 0), total: total + 1 });
  }
  return [...units.values()];
}

function rounded(rate: OperatingPoint['falsePositiveRate']): OperatingPoint['falsePositiveRate'] {
  const digits = (value: number): number => Number(value.toPrecision(6));
  return { ...rate, alpha: digits(rate.alpha), beta: digits(rate.beta) };
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
