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
import { BUCKET_LOWER_BOUNDS, type OperatingPoint, type RateDistribution } from '../src/detector/detector.ts';
import { RECORD_KINDS } from '../src/record/record.ts';
import { nearRateOf, operatingPointAt, REQUESTED_RATES, scoresOf } from './operating-points.ts';
import { readScores } from './scores.ts';

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
      const ofKind = scoresOf(scores, kind);
      return { points: REQUESTED_RATES.map((rate) => stored(operatingPointAt(ofKind, bucket, rate), rate)) };
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
    const {
      threshold,
      falsePositiveRate: f,
      truePositiveRate: t,
    } = points[3] as Omit<OperatingPoint, 'nearMisses'>;
    const mean = ({ alpha, beta }: typeof f): string => (alpha / (alpha + beta)).toFixed(4);
    console.error(
      `${kind.padEnd(9)} ${String(BUCKET_LOWER_BOUNDS[bucket]).padStart(3)}+ threshold ${threshold.toFixed(4)}` +
        ` FPR ${mean(f)} (${f.sources} sources, ${f.records} records) TPR ${mean(t)} α ${t.alpha.toFixed(2)} β ${t.beta.toFixed(2)}`,
    );
  }
}

/** The point as it is stored: what near misses have in common with the point at `nearRateOf` stands there. */
function stored(
  { threshold, falsePositiveRate, truePositiveRate, nearMisses }: OperatingPoint,
  rate: number,
) {
  const point = {
    threshold,
    falsePositiveRate: rounded(falsePositiveRate),
    truePositiveRate: rounded(truePositiveRate),
  };
  if (nearMisses === undefined) return point;
  return { ...point, nearMisses: { requestedRate: nearRateOf(rate), reach: rounded(nearMisses.reach) } };
}

function rounded({ alpha, beta, quantiles = [], ...of }: RateDistribution): RateDistribution {
  const six = (value: number): number => Number(value.toPrecision(6));
  return {
    ...of,
    alpha: six(alpha),
    beta: six(beta),
    quantiles: quantiles.map((value) => Number(value.toPrecision(4))),
  };
}
