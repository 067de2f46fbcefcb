import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Judgeable } from '../../src/detector/detector.ts';
import type { ModelChoice } from '../../src/detector/hub/model-choice.ts';
import { type TinyClassifier, tinyClassifier, WORDPIECE_VOCABULARY, wordPiece } from './tiny-classifier.ts';

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';
export const MODEL = `hf:acme/detector@${COMMIT}`;

/** "hand" speaks for a human, "model" for a machine, other words for nothing. */
export const TABLE = WORDPIECE_VOCABULARY.map((token) => {
  if (token === 'model') return [0, 8];
  return token === 'hand' ? [8, 0] : [0, 0];
});

export function detectorFiles(
  changes: Partial<Parameters<typeof tinyClassifier>[0]> = {},
): TinyClassifier['files'] {
  const labels = { 0: 'Human', 1: 'AI' };
  return tinyClassifier({ table: TABLE, labels, tokenizer: wordPiece(), ...changes }).files;
}

export function chosen(reference: string, changes: Partial<ModelChoice> = {}): ModelChoice {
  return { reference, sha256: null, label: null, calibration: null, ...changes };
}

export function judgeable(text: string): Judgeable {
  return { text, normalised: text.toLowerCase(), words: text.split(' ').length };
}

/** A folder of its own, removed by `clean`. */
export class Scratch {
  readonly root = mkdtempSync(path.join(tmpdir(), 'external-'));
  #next = 0;

  folder(): string {
    const folder = path.join(this.root, String(this.#next++));
    mkdirSync(folder);
    return folder;
  }

  /** A folder with these files. */
  write(files: ReadonlyMap<string, Uint8Array>): string {
    const folder = this.folder();
    for (const [name, bytes] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    return folder;
  }

  clean(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
