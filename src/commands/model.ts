import { readFile } from 'node:fs/promises';
import type { Detector } from '../detector/detector.ts';
import type { ModelChoice } from '../detector/hub/model-choice.ts';
import { downloadReporter } from '../detector/hub/progress.ts';
import { loadDetector } from '../detector/load.ts';
import type { SessionOptions } from '../detector/session.ts';
import { CommandError } from './exit.ts';

/** Options of every command that scores text. */
export const MODEL_OPTIONS = {
  model: { type: 'string' },
  'model-sha256': { type: 'string' },
  'model-label': { type: 'string' },
  calibration: { type: 'string' },
} as const;

type ModelValues = { readonly [K in keyof typeof MODEL_OPTIONS]?: string | undefined };

const PROGRESS_INTERVAL = 2_000;

/** The model that the options name, or undefined. Throws CommandError. */
export async function modelChoice(values: ModelValues): Promise<ModelChoice | undefined> {
  const { model: reference, calibration, 'model-sha256': sha256, 'model-label': label } = values;
  if (reference === undefined) {
    for (const name of ['model-sha256', 'model-label', 'calibration'] as const)
      if (values[name] !== undefined) throw new CommandError(`--${name} goes with --model.`);
    return undefined;
  }
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256))
    throw new CommandError(`--model-sha256 takes a SHA-256, 64 hexadecimal digits, not "${sha256}".`);
  return {
    reference,
    sha256: sha256?.toLowerCase() ?? null,
    label: label ?? null,
    calibration:
      calibration === undefined ? null : { path: calibration, bytes: await readCalibration(calibration) },
  };
}

async function readCalibration(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandError(
      `--calibration: ${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}

/** Loads the chosen detector; what it has to say goes to stderr. Throws EngineError. */
export async function openDetector(
  choice: ModelChoice | undefined,
  {
    runtime,
    quiet,
    folderNeedsPin = false,
    threads = 1,
  }: SessionOptions & {
    readonly quiet: boolean;
    readonly folderNeedsPin?: boolean;
    readonly threads?: number;
  },
): Promise<Detector> {
  const say = (line: string): void => {
    if (!quiet) process.stderr.write(`${line}\n`);
  };
  const detector = await loadDetector(choice, {
    runtime: runtime ?? 'auto',
    folderNeedsPin,
    threads,
    notice: say,
    onProgress: downloadReporter(say, PROGRESS_INTERVAL),
  });
  if (detector.notice !== null) say(detector.notice);
  return detector;
}
