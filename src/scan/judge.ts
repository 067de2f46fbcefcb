import {
  type Calibration,
  type Detector,
  type Judgeable,
  MINIMUM_WORDS,
  type UnscoredReason,
} from '../detector/detector.ts';
import { prepare } from '../detector/judgeable.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { bucketOf, type Flag, flagOf } from '../measure/tally.ts';
import { contentHash, hashName } from '../record/hash.ts';
import type { TextRecord } from '../record/record.ts';
import { countWords } from '../record/words.ts';
import { type KnownText, textKey } from './cache/score-entry.ts';
import type { ScoreTable } from './cache/score-table.ts';

/** What a record turned out to be. */
export type Outcome =
  | { readonly type: 'unscored'; readonly reason: UnscoredReason }
  | { readonly type: 'known'; readonly evidence: Evidence }
  | {
      readonly type: 'scored';
      readonly score: number;
      readonly threshold: number;
      readonly flag: Flag;
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
  /** What earlier judgements said of texts, and where those of this run are added. Absent: each text is judged. */
  readonly scores?: ScoreTable | undefined;
}

/** Records, and UTF-16 code units of them, that wait for the detector at most: full batches in flat memory. */
const PENDING_RECORDS = 512;
const PENDING_LENGTH = 512 * 1024;

interface Pending {
  readonly record: TextRecord;
  readonly words: number;
  readonly fingerprint: string;
  readonly text: Judgeable;
  /** Of the text, where its score is to be remembered. */
  readonly key: Uint8Array | undefined;
  readonly emit: Emit;
}

/** Says of each record what it is: known, scored or unscored. Scoring happens in batches, so outcomes come later. */
export class Judge {
  /** Time spent waiting for scores, milliseconds, summed over what is scored at the same time. */
  detectorMs = 0;
  private pending: Pending[] = [];
  private pendingLength = 0;
  private readonly scoring = new Set<Promise<void>>();
  /** The first failure of what is scored in the background, until somebody waits for it. */
  private failure: { readonly error: unknown } | undefined;
  private readonly options: JudgeOptions;

  constructor(options: JudgeOptions) {
    this.options = options;
  }

  /** Judges one record; `emit` is called once, now or at the latest in `flush`. `anew`: whatever is remembered of it. */
  async judge(
    record: TextRecord,
    emit: Emit,
    hash: bigint = contentHash(record.text),
    anew = false,
  ): Promise<void> {
    const words = countWords(record.text);
    const fingerprint = hashName(hash);
    const evidence = this.options.evidenceOf(record, fingerprint);
    if (evidence !== undefined) {
      emit({ record, words, fingerprint, outcome: { type: 'known', evidence } });
      return;
    }
    if (record.quoted === true) {
      emit({ record, words, fingerprint, outcome: { type: 'unscored', reason: 'quoted' } });
      return;
    }
    const { scores } = this.options;
    const key = scores === undefined || words < MINIMUM_WORDS ? undefined : textKey(record.text);
    const known = key === undefined || anew ? undefined : scores?.get(key);
    if (known !== undefined) {
      emit({ record, words, fingerprint, outcome: this.outcomeOf(record, known) });
      return;
    }
    const text = prepare(record.text, words);
    if (typeof text === 'string') {
      if (key !== undefined) scores?.set(key, { type: 'unscored', reason: text });
      emit({ record, words, fingerprint, outcome: { type: 'unscored', reason: text } });
      return;
    }
    this.pending.push({ record, words, fingerprint, text, key, emit });
    this.pendingLength += record.text.length;
    if (this.pending.length >= PENDING_RECORDS || this.pendingLength >= PENDING_LENGTH) {
      this.dispatch();
      if (this.scoring.size >= (this.options.detector.concurrency ?? 1)) await Promise.race(this.scoring);
      this.throwFailure();
    }
  }

  /** Judges what still waits. */
  async flush(): Promise<void> {
    this.dispatch();
    await Promise.all(this.scoring);
    this.throwFailure();
  }

  private throwFailure(): void {
    if (this.failure !== undefined) throw this.failure.error;
  }

  private dispatch(): void {
    const batch = this.pending;
    if (batch.length === 0) return;
    this.pending = [];
    this.pendingLength = 0;
    const done = this.score(batch)
      .catch((error: unknown) => {
        this.failure ??= { error };
      })
      .finally(() => this.scoring.delete(done));
    this.scoring.add(done);
  }

  private async score(batch: readonly Pending[]): Promise<void> {
    const start = performance.now();
    const scores = await this.options.detector.score(batch.map(({ text }) => text));
    this.detectorMs += performance.now() - start;
    for (const [i, { record, words, fingerprint, text, key, emit }] of batch.entries()) {
      const known = { type: 'scored', score: scores[i] as number, bucket: bucketOf(text.words) } as const;
      if (key !== undefined) this.options.scores?.set(key, known);
      emit({ record, words, fingerprint, outcome: this.outcomeOf(record, known) });
    }
  }

  private outcomeOf({ kind }: TextRecord, known: KnownText): Outcome {
    if (known.type === 'unscored') return known;
    const { score, bucket } = known;
    const point = this.options.calibration.operatingPoint({ kind, bucket });
    return { type: 'scored', score, threshold: point.threshold, flag: flagOf(score, point), bucket };
  }
}

export type Emit = (judged: Judged) => void;
