import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { calibrationAt, parseCalibration } from './calibration.ts';
import type { Detector } from './detector.ts';
import { explainText } from './explain.ts';
import { extractTokens } from './features.ts';
import { readVerified } from './integrity.ts';
import { modelRoot } from './runtime-assets.ts';
import { EngineError } from './runtime-error.ts';
import { Scorer } from './scorer.ts';
import { createSession, type Session, type SessionOptions } from './session.ts';
import { type LanguageModel, measureSurprisal, parseLanguageModel } from './surprisal.ts';
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
  const [{ session, scorer }, calibration, surprisal] = await Promise.all([
    openScorer(folder, manifest, options),
    readVerified(path.join(folder, 'calibration.json'), manifest.files['calibration.json']),
    readSurprisal(path.join(folder, 'language-model.bin'), manifest.files['language-model.bin']),
  ]);
  const table = parseCalibration(
    JSON.parse(new TextDecoder().decode(calibration)),
    `${folder}/calibration.json`,
  );
  return {
    id: manifest.id,
    sha256: manifest.files['model.onnx'],
    runtime: session.runtime,
    notice: session.notice,
    score: (texts) => scorer.score(texts.map(({ normalised }) => normalised)),
    explain: (text) => explainText((windows) => scorer.logOdds(windows), manifest.typicalStyle, text),
    ...(surprisal === null ? {} : { surprisal }),
    calibration: (maxFalsePositiveRate) => calibrationAt(table, maxFalsePositiveRate),
  };
}

/** What the embedded detector scores with, and nothing else of it. Throws EngineError as `loadEmbeddedDetector` does. */
export async function loadEmbeddedScorer(options: EmbeddedOptions = {}): Promise<Scorer> {
  const folder = options.folder ?? path.join(modelRoot(), EMBEDDED_MODEL);
  const manifest = await readManifest(path.join(folder, 'manifest.json'));
  return (await openScorer(folder, manifest, options)).scorer;
}

async function openScorer(
  folder: string,
  { files }: Manifest,
  options: SessionOptions,
): Promise<{ readonly session: Session; readonly scorer: Scorer }> {
  const [model, vocabulary] = await Promise.all([
    readVerified(path.join(folder, 'model.onnx'), files['model.onnx']),
    readVerified(path.join(folder, 'vocabulary.bin'), files['vocabulary.bin']),
  ]);
  const session = await createSession(model, options);
  return { session, scorer: new Scorer(session, vocabulary) };
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
