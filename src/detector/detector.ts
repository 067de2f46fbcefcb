import type { RecordKind } from '../record/record.ts';

/** Where the model runs: onnxruntime's native library, or its WebAssembly build. */
export type Runtime = 'native' | 'wasm';

/** Why a text is not judged. The order is the order in which the reasons are tested. */
export const UNSCORED_REASONS = ['too-short', 'code', 'not-english', 'quoted', 'unsupported'] as const;
export type UnscoredReason = (typeof UNSCORED_REASONS)[number];

/** Length buckets in words; thresholds and error rates are measured per bucket. Lower bounds, ascending. */
export const BUCKET_LOWER_BOUNDS = [40, 80, 150, 300] as const;

/** Shortest text, in words, that is judged. */
export const MINIMUM_WORDS: number = BUCKET_LOWER_BOUNDS[0];

/** A cell in which the detector's errors were measured: one kind of text, one range of lengths. */
export interface Stratum {
  readonly kind: RecordKind;
  /** Index into BUCKET_LOWER_BOUNDS. */
  readonly bucket: number;
}

/**
 * How a rate differs from source to source: Beta(alpha, beta) is the predictive distribution of the rate in a source
 * that was not seen (method of the random-effects meta-analysis of proportions), fitted on `sources` held-out sources.
 */
export interface RateDistribution {
  readonly alpha: number;
  readonly beta: number;
  readonly sources: number;
  readonly records: number;
}

/** The operating point of one stratum: flag when score >= threshold; how often that errs. */
export interface OperatingPoint {
  readonly threshold: number;
  readonly falsePositiveRate: RateDistribution;
  readonly truePositiveRate: RateDistribution;
}

/** The detector's measured behaviour at one requested false-positive rate, for every stratum. */
export interface Calibration {
  operatingPoint(stratum: Stratum): OperatingPoint;
  /** What the thresholds were measured on, for the reader of the report. */
  readonly basis: string;
}

export interface Detector {
  readonly id: string;
  /** SHA-256 of the model file, hex. */
  readonly sha256: string;
  readonly runtime: Runtime;
  /** Calibrated probability (equal prior) that each text is synthetic; texts are at least MINIMUM_WORDS long. */
  score(texts: readonly string[]): Promise<Float64Array>;
}
