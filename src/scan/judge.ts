import type { Calibration, Detector, Judgeable, UnscoredReason } from '../detector/detector.ts';
import { prepare } from '../detector/judgeable.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { bucketOf } from '../measure/tally.ts';
import { contentHash } from '../record/hash.ts';
import type { TextRecord } from '../record/record.ts';
import { countWords } from '../record/words.ts';

/** What a record turned out to be. */
export type Outcome =
  | { readonly type: 'unscored'; readonly reason: UnscoredReason }
  | { readonly type: 'known'; readonly evidence: Evidence }
  | {
      readonly type: 'scored';
      readonly score: number;
      readonly threshold: number;
      readonly flagged: boolean;
      readonly bucket: number;
    };

export interface Judged {
  readonly record: TextRecord;
  readonly words: number;
  /** Content hash in hexadecimal. */
  readonly fingerprint: string;
  readonly outcome: Outcome;
}

export interface JudgeOptions {
  readonly detector: Detector;
  readonly calibration: Calibration;
  /** What is known of a record without the detector. */
  readonly evidenceOf: (record: TextRecord, fingerprint: string) => Evidence | undefined;
}

/** Records that wait for the detector at most: large enough for full batches, small enough for flat memory. */
const PENDING = 512;

/** Says of each record what it is: known, scored or unscored. Scoring happens in batches, so outcomes come later. */
export class Judge {
  /** Time spent in the detector, milliseconds. */
  detectorMs = 0;
  private pending: { record: TextRecord; words: number; fingerprint: string; text: Judgeable; emit: Emit }[] =
    [];
  private readonly options: JudgeOptions;

  constructor(options: JudgeOptions) {
    this.options = options;
  }

  /** Judges one record; `emit` is called once, now or at the latest in `flush`. */
  async judge(record: TextRecord, emit: Emit, hash: bigint = contentHash(record.text)): Promise<void> {
    const words = countWords(record.text);
    const fingerprint = hash.toString(16).padStart(16, '0');
    const evidence = this.options.evidenceOf(record, fingerprint);
    if (evidence !== undefined) {
      emit({ record, words, fingerprint, outcome: { type: 'known', evidence } });
      return;
    }
    const text = record.quoted === true ? 'quoted' : prepare(record.text, words);
    if (typeof text === 'string') {
      emit({ record, words, fingerprint, outcome: { type: 'unscored', reason: text } });
      return;
    }
    this.pending.push({ record, words, fingerprint, text, emit });
    if (this.pending.length >= PENDING) await this.flush();
  }

  /** Judges what still waits. */
  async flush(): Promise<void> {
    const batch = this.pending;
    if (batch.length === 0) return;
    this.pending = [];
    const start = performance.now();
    const scores = await this.options.detector.score(batch.map(({ text }) => text));
    this.detectorMs += performance.now() - start;
    for (const [i, { record, words, fingerprint, text, emit }] of batch.entries()) {
      const score = scores[i] as number;
      const bucket = bucketOf(text.words);
      const { threshold } = this.options.calibration.operatingPoint({ kind: record.kind, bucket });
      const outcome: Outcome = { type: 'scored', score, threshold, flagged: score >= threshold, bucket };
      emit({ record, words, fingerprint, outcome });
    }
  }
}

export type Emit = (judged: Judged) => void;
