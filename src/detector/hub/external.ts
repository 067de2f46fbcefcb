import { createHash } from 'node:crypto';
import { calibrationAt, parseCalibration } from '../calibration.ts';
import type { Calibration, Detector } from '../detector.ts';
import { EngineError } from '../runtime-error.ts';
import { createSession, type SessionOptions } from '../session.ts';
import { createClassifier } from './classifier.ts';
import { syntheticLabels } from './labels.ts';
import type { CalibrationFile, ModelChoice } from './model-choice.ts';
import { parseJson, readModelConfig } from './model-config.ts';
import type { ModelFiles } from './model-files.ts';
import { type ObtainOptions, obtainModel } from './obtain.ts';
import { explainByOcclusion } from './occlusion.ts';
import { formatReference, parseReference } from './reference.ts';
import { createTokenizer } from './tokenizer.ts';
import { UNCALIBRATED } from './uncalibrated.ts';

/**
 * Loads a text classifier in the layout of the Hugging Face Hub: `config.json`, `tokenizer.json`, an ONNX graph. Throws
 * EngineError where it cannot be had, is not what was pinned, or is not such a classifier.
 */
export async function loadExternalDetector(
  choice: ModelChoice,
  options: ObtainOptions & SessionOptions = {},
): Promise<Detector> {
  const model = await obtainModel(choice, options);
  const { labels, maximumTokens } = readModelConfig(
    fileOf(model, 'config.json'),
    model.files.get('tokenizer_config.json'),
  );
  const synthetic = syntheticLabels(labels, choice.label);
  const sha256 = choice.label === null ? model.digest : relabelledDigest(model.digest, synthetic);
  const calibration = calibrationOf(choice.calibration, sha256);
  const tokenizer = createTokenizer(
    fileOf(model, 'tokenizer.json'),
    model.files.get('tokenizer_config.json'),
  );
  const session = await createSession(fileOf(model, model.graph), options);
  const logOdds = createClassifier({ session, tokenizer, labels, synthetic, maximumTokens });
  const id = `${formatReference(parseReference(choice.reference))}#${model.graph}${choice.label === null ? '' : ` (${choice.label})`}`;
  const uncalibrated =
    choice.calibration === null
      ? `${id} is not calibrated here, so its verdicts are at most warnings.`
      : null;
  return {
    id,
    sha256,
    runtime: session.runtime,
    notice: [session.notice, uncalibrated].filter((sentence) => sentence !== null).join(' ') || null,
    score: async (texts) => {
      const scores = new Float64Array(texts.length);
      for (const [i, { text }] of texts.entries()) scores[i] = sigmoid(await logOdds(text));
      return scores;
    },
    explain: ({ text }) => explainByOcclusion(logOdds, text),
    calibration,
  };
}

/** Scores by other labels are those of another detector: what is kept of one must not be used for the other. */
function relabelledDigest(digest: string, synthetic: readonly number[]): string {
  return createHash('sha256')
    .update(`${digest} ${synthetic.join(',')}`)
    .digest('hex');
}

/** A calibration is of one model: a file that says of which is refused for another. */
function calibrationOf(file: CalibrationFile | null, digest: string): (rate: number) => Calibration {
  if (file === null) return () => UNCALIBRATED;
  const json = parseJson(file.bytes, file.path);
  const measured = typeof json === 'object' && json !== null && 'detector' in json ? json.detector : digest;
  if (measured !== digest) {
    throw new EngineError(
      `${file.path}: measured for another detector (${String(measured)}, this one is ${digest}); run \`synthetic-budget calibrate\` again.`,
    );
  }
  const table = parseCalibration(json, file.path);
  return (rate) => calibrationAt(table, rate);
}

function fileOf(model: ModelFiles, name: string): Uint8Array {
  const bytes = model.files.get(name);
  if (bytes === undefined) throw new EngineError(`the model has no ${name}.`);
  return bytes;
}

/** In (0, 1) for any log-odds that are not beyond what a double tells from 1. */
function sigmoid(logit: number): number {
  return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
}
