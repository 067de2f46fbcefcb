import type { Card } from '../dataset/card.ts';
import type { Calibration, Detector, OperatingPoint } from '../detector/detector.ts';
import type { Sample } from '../measure/sample.ts';
import type { ScoredSample } from '../measure/scored-sample.ts';
import type { JudgingPolicy } from '../policy/policy.ts';
import type { RecordKind } from '../record/record.ts';
import type { ReferenceSummary } from '../report/report.ts';
import type { ShardScan } from '../scan/scan.ts';
import type { ShardNumber } from '../scan/shard.ts';
import type { TreeScope } from '../source/source.ts';

/**
 * What one of several machines learned: everything that the report of all of them needs. Nothing in it has been held
 * against a budget yet.
 */
export interface PartialReport {
  /** Version of synthetic-budget that wrote it. */
  readonly version: string;
  readonly detector: Pick<Detector, 'id' | 'sha256' | 'runtime'>;
  readonly maxFalsePositiveRate: number;
  readonly calibration: StoredCalibration;
  readonly division: Shard | Tally;
  readonly scan: ShardScan;
  /** Milliseconds. */
  readonly elapsedMs: number;
}

/** One shard of a scan of files. */
export interface Shard extends ShardNumber {
  readonly type: 'shard';
  /** Name of the check. */
  readonly name: string;
  /** Number of pieces of all shards. */
  readonly totalPieces: number;
  /** SHA-256, hex, of what is divided and how. */
  readonly plan: string;
  /** Commit that is checked out; null: none. */
  readonly commit: string | null;
  readonly scope: Pick<TreeScope, 'paths' | 'problems' | 'incomplete'>;
  /** The dataset card of what is divided. */
  readonly card: Card;
  readonly policy: JudgingPolicy;
  /** SHA-256, hex, of the whole policy. */
  readonly policySha256: string;
  /** Fingerprints of accepted findings that no longer count on that day. */
  readonly expired: readonly string[];
  readonly reference: ReferenceSummary | null;
  /** Scored texts of the reference; null where there is none. */
  readonly referenceScored: ScoredSample | null;
  /** Texts of the reference; null where there is none. */
  readonly referenceSample: Sample | null;
}

/** Some of the texts of a corpus that is divided by others, such as a cluster. */
export interface Tally {
  readonly type: 'tally';
}

/** A calibration at one requested rate, point by point. */
export interface StoredCalibration {
  readonly basis: string;
  readonly calibrated: boolean;
  /** By kind, for each length bucket. */
  readonly points: Readonly<Record<RecordKind, readonly OperatingPoint[]>>;
}

/** A part cannot be used, or does not belong with the others; the message names the file and the key. */
export class PartialError extends Error {
  override readonly name = 'PartialError';
}

/** The calibration that was stored. */
export function calibrationFrom({ basis, calibrated, points }: StoredCalibration): Calibration {
  return {
    basis,
    calibrated,
    operatingPoint: ({ kind, bucket }) => {
      const point = points[kind][bucket];
      if (point === undefined) throw new RangeError(`no length bucket ${bucket}`);
      return point;
    },
  };
}
