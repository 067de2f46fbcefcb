import type { RecordKind } from '../record/record.ts';
import type { Surprisal } from './surprisal.ts';

/** Where the model runs: onnxruntime's native library, or its WebAssembly build. */
export type Runtime = 'native' | 'wasm';

/** Why a text is not judged. The order is the order in which the reasons are tested. */
export const UNSCORED_REASONS = [
  'too-short',
  'code',
  'figures',
  'not-english',
  'quoted',
  'unsupported',
] as const;
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

/** Quantiles that describe a distribution of rates: their number, evenly spaced in log-odds from −reach to reach. */
export const QUANTILES = { count: 25, reach: 9 } as const;

/**
 * How a rate differs from source to source: Beta(alpha, beta) is the predictive distribution of the rate in a source
 * that was not seen (method of the random-effects meta-analysis of proportions), fitted on `sources` held-out sources.
 */
export interface RateDistribution {
  readonly alpha: number;
  readonly beta: number;
  readonly sources: number;
  readonly records: number;
  /**
   * Quantiles of the predictive distribution itself (QUANTILES), the first at probability 0 and the last at 1; the Beta
   * then has its mean and its outer quantile only. Absent: the Beta is all.
   */
  readonly quantiles?: readonly number[];
}

/** The operating point of one stratum: flag when score >= threshold; how often that errs. */
export interface OperatingPoint {
  readonly threshold: number;
  readonly falsePositiveRate: RateDistribution;
  readonly truePositiveRate: RateDistribution;
  /** Absent: they were not measured. */
  readonly nearMisses?: NearMisses;
}

/**
 * Texts that nearly reach the operating threshold. Sources whose human text often comes near are those whose text is often
 * flagged, so that near misses say what the false-positive rate of a text that was never seen is.
 */
export interface NearMisses {
  /** A text is a near miss from this score up to the operating threshold. */
  readonly threshold: number;
  /** Share of human text at or above `threshold`. */
  readonly falsePositiveRate: RateDistribution;
  /** Of human text at or above `threshold`, the share that is flagged. */
  readonly reach: RateDistribution;
  /** Share of synthetic text at or above `threshold`. */
  readonly truePositiveRate: RateDistribution;
}

/** The detector's measured behaviour at one requested false-positive rate, for every stratum. */
export interface Calibration {
  operatingPoint(stratum: Stratum): OperatingPoint;
  /** What the thresholds were measured on, for the reader of the report. */
  readonly basis: string;
  /** false: the rates were never measured, so that the verdict is at most `warn`. Absent: they were. */
  readonly calibrated?: boolean;
}

/** A text that the detector can judge, as `prepare` makes it. */
export interface Judgeable {
  /** The text as it was given, for detectors with a normalisation of their own. */
  readonly text: string;
  /** What the embedded detector reads. */
  readonly normalised: string;
  /** Words of `normalised`, at least MINIMUM_WORDS: they decide the length bucket. */
  readonly words: number;
}

export interface Detector {
  readonly id: string;
  /** SHA-256 of the model file, hex; of a model that was named, of all its files and its label. */
  readonly sha256: string;
  readonly runtime: Runtime;
  /** What the user should know of how it runs, in one sentence; null when nothing. */
  readonly notice: string | null;
  /** Calls of `score` that make progress at the same time; absent: one. */
  readonly concurrency?: number;
  /** Told, before a scan, of the bytes of the files that it reads: what only much text is worth is started at once. */
  expect?(bytes: number): void;
  /**
   * Probability (equal prior) that each text is synthetic, in the order of the texts; in (0, 1), neither rounded nor
   * clamped. The same text has the same score in any company. Throws EngineError.
   */
  score(texts: readonly Judgeable[]): Promise<Float64Array>;
  /** Which words and traits moved the score of a text, by leaving each out. Throws EngineError. */
  explain(text: Judgeable): Promise<Explanation>;
  /** How surprising a normalised text is to its language model of human text. Absent: it has none. */
  surprisal?(normalised: string): Surprisal | null;
  /** The error rates at a requested false-positive rate. Throws EngineError where that was not measured. */
  calibration(maxFalsePositiveRate: number): Calibration;
}

/** What moved the score of one text; shifts are in log-odds, above 0 towards synthetic, largest first. */
export interface Explanation {
  /** Distinct words, each with what the log-odds lose when it is left out wherever it stands. */
  readonly words: readonly { readonly word: string; readonly count: number; readonly shift: number }[];
  /** Stylometric traits, each with what the log-odds lose when it is set to what is typical of human text. */
  readonly traits: readonly {
    readonly trait: string;
    readonly value: number;
    readonly typical: number;
    readonly shift: number;
  }[];
}
