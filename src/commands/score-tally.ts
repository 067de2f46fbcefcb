import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Calibration, Detector } from '../detector/detector.ts';
import type { PartialReport } from '../partial/partial.ts';
import { partialChunks, storedCalibration } from '../partial/store.ts';
import { fingerprint } from '../record/hash.ts';
import type { RecordKind } from '../record/record.ts';
import { newFile } from '../scan/file-scan.ts';
import type { Outcome } from '../scan/judge.ts';
import { Learned } from '../scan/learn.ts';
import { writeAtomically } from './write-atomically.ts';

export interface TallyOptions {
  readonly version: string;
  readonly detector: Detector;
  readonly calibration: Calibration;
  readonly maxFalsePositiveRate: number;
  /** What the report calls the texts. */
  readonly source: string;
  readonly kind: RecordKind;
  /** Key of the text in its row. */
  readonly field: string;
}

/**
 * What `score` learns of the texts that pass. Texts have no place in it, since which worker sees which line is chance:
 * however they are divided, the parts merge to the same.
 */
export class ScoreTally {
  private readonly options: TallyOptions;
  private readonly learned = new Learned();
  private readonly file;
  private rows = 0;
  private lostRows = 0;

  constructor(options: TallyOptions) {
    this.options = options;
    this.file = newFile({ path: options.source }, 'jsonl');
  }

  /** Takes in one text. */
  add(text: string, words: number, outcome: Outcome): void {
    this.rows++;
    const { source, kind, field } = this.options;
    const place = { path: source, line: 1, endLine: 1, field };
    const record = { kind, text, place, metadata: {} };
    this.learned.add(this.file, { record, words, fingerprint: fingerprint(text), outcome });
  }

  /** Takes in a line that holds no text. */
  addMalformed(): void {
    this.rows++;
    this.lostRows++;
  }

  /** Equal texts give equal parts: how long it took is not told. */
  partial(): PartialReport {
    const { version, detector, calibration, maxFalsePositiveRate, source } = this.options;
    const { counts, hidden } = this.file;
    const { corpus, scored, findings } = this.learned;
    const extent = { lostPart: false, lostRows: this.lostRows, rows: this.rows };
    const problems = { listed: [], further: 0, lastLine: null, rows: null };
    const piece = { order: 0, path: source, format: 'jsonl', counts, hidden, extent, problems } as const;
    return {
      version,
      detector,
      maxFalsePositiveRate,
      calibration: storedCalibration(calibration),
      division: { type: 'tally' },
      scan: { pieces: [piece], corpus, scored, findings: findings.sorted(), detectorMs: 0 },
      elapsedMs: 0,
    };
  }
}

/**
 * Writes a tally. In a folder its name is that of its content, so that a task that a cluster runs twice is counted once.
 * Throws CommandError.
 */
export async function writeTally(named: string, tally: ScoreTally): Promise<void> {
  const partial = tally.partial();
  const hash = createHash('sha256');
  for (const chunk of partialChunks(partial)) hash.update(chunk);
  const isFolder = /[/\\]$/.test(named) || (await stat(named).catch(() => null))?.isDirectory() === true;
  const name = `${hash.digest('hex').slice(0, 32)}.partial`;
  await writeAtomically(isFolder ? path.join(named, name) : named, partialChunks(partial));
}
