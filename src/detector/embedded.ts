import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { calibrationAt, parseCalibration } from './calibration.ts';
import type { Detector, Judgeable } from './detector.ts';
import { explainText, type ScoreFeatures } from './explain.ts';
import { extractFeatures, extractTokens, type Features, MAXIMUM_TOKENS, SHAPE_CLASSES } from './features.ts';
import { readVerified } from './integrity.ts';
import { modelRoot } from './runtime-assets.ts';
import { EngineError } from './runtime-error.ts';
import { createSession, type Session, type SessionOptions } from './session.ts';
import { STYLE_FEATURES } from './style.ts';
import { type LanguageModel, measureSurprisal, parseLanguageModel } from './surprisal.ts';
import { Vocabulary } from './vocabulary.ts';
import { cutWindows } from './windows.ts';

/** The detector in this repository. */
export const EMBEDDED_MODEL = 'sb-en-1';

/** Content of `models/<id>/manifest.json`: what belongs to a model, by SHA-256. */
interface Manifest {
  readonly id: string;
  /** Mean of each stylometric figure over human text: what `explain` compares with. */
  readonly typicalStyle: readonly number[];
  readonly files: Readonly<Record<(typeof FILES)[number], string>> & {
    /** Of human text; absent in models that have none. */
    readonly 'language-model.bin'?: string;
  };
}

const FILES = ['model.onnx', 'vocabulary.bin', 'calibration.json'] as const;

/**
 * Loads the embedded detector: verifies every file against the manifest, then opens the model. Throws EngineError when
 * a file is missing or altered, or no runtime can be loaded.
 */
export async function loadEmbeddedDetector(options: EmbeddedOptions = {}): Promise<Detector> {
  const folder = options.folder ?? path.join(modelRoot(), EMBEDDED_MODEL);
  const manifest = await readManifest(path.join(folder, 'manifest.json'));
  const read = (name: (typeof FILES)[number]): Promise<Uint8Array> =>
    readVerified(path.join(folder, name), manifest.files[name]);
  const [model, vocabulary, calibration, surprisal] = await Promise.all([
    read('model.onnx'),
    read('vocabulary.bin'),
    read('calibration.json'),
    readSurprisal(path.join(folder, 'language-model.bin'), manifest.files['language-model.bin']),
  ]);
  const table = parseCalibration(
    JSON.parse(new TextDecoder().decode(calibration)),
    `${folder}/calibration.json`,
  );
  const session = await createSession(model, options);
  const scoreFeatures = createScorer(session, parseVocabulary(vocabulary));
  return {
    id: manifest.id,
    sha256: manifest.files['model.onnx'],
    runtime: session.runtime,
    notice: session.notice,
    score: (texts) => scoreTexts(scoreFeatures, texts),
    explain: (text) => explainText(scoreFeatures, manifest.typicalStyle, text),
    ...(surprisal === null ? {} : { surprisal }),
    calibration: (maxFalsePositiveRate) => calibrationAt(table, maxFalsePositiveRate),
  };
}

export interface EmbeddedOptions extends SessionOptions {
  /** Folder of the model's files. Default: the embedded one. */
  readonly folder?: string;
}

/** What `Detector.surprisal` of the embedded detector is, without its scores; absent where another detector is meant. */
export async function embeddedSurprisal(sha256: string): Promise<Detector['surprisal']> {
  const folder = path.join(modelRoot(), EMBEDDED_MODEL);
  const { files } = await readManifest(path.join(folder, 'manifest.json'));
  if (files['model.onnx'] !== sha256) return undefined;
  return (
    (await readSurprisal(path.join(folder, 'language-model.bin'), files['language-model.bin'])) ?? undefined
  );
}

/** Reads the language model that the manifest lists; its tables are built when the first text is measured. */
async function readSurprisal(
  file: string,
  sha256: string | undefined,
): Promise<NonNullable<Detector['surprisal']> | null> {
  if (sha256 === undefined) return null;
  const bytes = await readVerified(file, sha256);
  let model: LanguageModel | undefined;
  return (normalised) => {
    model ??= parseLanguageModel(bytes, file);
    return measureSurprisal(model, cutWindows(normalised).map(extractTokens));
  };
}

async function readManifest(file: string): Promise<Manifest> {
  try {
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
    for (const name of FILES)
      if (typeof manifest.files[name] !== 'string') throw new TypeError(`no digest of ${name}`);
    return manifest;
  } catch (error) {
    throw new EngineError(
      `${file}: the embedded detector cannot be read. Check that the checkout has \`models/\`.`,
      {
        cause: error,
      },
    );
  }
}

/** From ascending little-endian 32-bit hashes. */
function parseVocabulary(bytes: Uint8Array): Vocabulary {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Vocabulary(
    Uint32Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, i) => view.getUint32(i * 4, true)),
  );
}

/**
 * Most rows of one run, and what their number is a multiple of: the runtime multiplies matrices by tiles of rows, and one
 * row alone in another way. Every row is padded by its own length alone. Hence a text's score is the same bit for bit
 * whatever it is batched with.
 */
const BATCH_ROWS = 8;
const ROW_STEP = 4;
const GRAM_STEP = 1024;
const TOKEN_STEP = 32;

async function scoreTexts(scoreFeatures: ScoreFeatures, texts: readonly Judgeable[]): Promise<Float64Array> {
  const windows = texts.map(({ normalised }) => cutWindows(normalised));
  const logits = await scoreFeatures(featuresOf(windows));
  let next = 0;
  return Float64Array.from(windows, ({ length }) => {
    let sum = 0;
    for (let i = 0; i < length; i++) sum += logits[next++] as number;
    return sigmoid(sum / length);
  });
}

/** One window's features at a time: those of a whole call would be many times the text. */
function* featuresOf(windows: readonly (readonly string[])[]): Generator<Features> {
  for (const ofText of windows) for (const window of ofText) yield extractFeatures(window);
}

function createScorer(session: Session, vocabulary: Vocabulary): ScoreFeatures {
  return async (windows) => {
    const logits: number[] = [];
    const batches = new Map<number, Row[]>();
    const run = async (shape: number, batch: readonly Row[]): Promise<void> => {
      const scores = await score(session, vocabulary, shape, batch);
      for (const [row, { index }] of batch.entries()) logits[index] = scores[row] as number;
    };
    let index = 0;
    for (const features of windows) {
      const shape = shapeOf(features);
      const batch = batches.get(shape) ?? [];
      batches.set(shape, batch);
      batch.push({ index: index++, features });
      if (batch.length === BATCH_ROWS) {
        await run(shape, batch);
        batch.length = 0;
      }
    }
    for (const [shape, batch] of batches) if (batch.length > 0) await run(shape, batch);
    return logits;
  };
}

interface Row {
  /** Which window of the call it is. */
  readonly index: number;
  readonly features: Features;
}

/** Padded sizes as one number: steps of n-grams in the upper part, steps of tokens in the lower. */
function shapeOf({ gramIds, tokenHashes }: Features): number {
  return Math.ceil(gramIds.length / GRAM_STEP) * 1024 + Math.ceil(tokenHashes.length / TOKEN_STEP);
}

async function score(
  session: Session,
  vocabulary: Vocabulary,
  shape: number,
  rows: readonly Row[],
): Promise<Float32Array> {
  const grams = Math.max(1, Math.floor(shape / 1024)) * GRAM_STEP;
  const length = Math.min(MAXIMUM_TOKENS, Math.max(1, shape % 1024) * TOKEN_STEP);
  const count = Math.ceil(rows.length / ROW_STEP) * ROW_STEP;
  const gramIds = new Int32Array(count * grams);
  const gramWeights = new Float32Array(count * grams);
  const tokens = new Int32Array(count * length);
  const style = new Float32Array(count * STYLE_FEATURES);
  for (const [row, { features }] of rows.entries()) {
    gramIds.set(features.gramIds, row * grams);
    gramWeights.set(features.gramWeights, row * grams);
    style.set(features.style, row * STYLE_FEATURES);
    for (let i = 0; i < features.tokenHashes.length; i++) {
      const word = vocabulary.indexOf(features.tokenHashes[i] as number);
      tokens[row * length + i] = 1 + (word < 0 ? (features.tokenShapes[i] as number) : SHAPE_CLASSES + word);
    }
  }
  const { logit } = await session.run({
    gram_ids: { data: gramIds, dims: [count, grams] },
    gram_weights: { data: gramWeights, dims: [count, grams] },
    tokens: { data: tokens, dims: [count, length] },
    style: { data: style, dims: [count, STYLE_FEATURES] },
  });
  if (!(logit?.data instanceof Float32Array)) throw new EngineError('the detector returned no scores.');
  return logit.data;
}

function sigmoid(logit: number): number {
  return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
}
