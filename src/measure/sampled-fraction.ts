import type { Calibration } from '../detector/detector.ts';
import type { RecordKind } from '../record/record.ts';
import type { SyntheticFraction, Weighting } from '../report/report.ts';
import { type Draws, shareAtLeast, shareAtMost } from './confidence-sequence.ts';
import {
  type Bounds,
  clusterParts,
  type FileCluster,
  type FlaggedShares,
  fractionOf,
  type KnownWeight,
  type StratumSample,
  scoredText,
  TAIL,
  type Tail,
  type Weighed,
  weighed,
} from './fraction.ts';
import { addCounts, type Counts, countsOfKind, emptyCounts, totalsOf } from './tally.ts';

/** What was read of one part of the text, from which pieces were drawn at random without replacement. */
export interface PieceSample {
  /** Counts of the pieces that were read, in the order drawn. Which texts are alike is of no account in them. */
  readonly pieces: readonly Counts[];
  /** Counts of what was read, all together. */
  readonly total: Counts;
  /** Number of pieces that there are. */
  readonly population: number;
  /** Counts of what was read, by file. */
  readonly files: readonly Counts[];
  /** Number of files that there are. */
  readonly fileCount: number;
}

/** Whether nothing was read of text that there is. */
export function isUnreached({ pieces, population }: PieceSample): boolean {
  return pieces.length === 0 && population > 0;
}

/** What a sample says of the whole. Every figure of `least` is at most that of `asRead`, which is at most that of `most`. */
export interface SampledFraction {
  /** With the 95 % interval of sampling and detector together. */
  readonly fraction: SyntheticFraction;
  /** What a scan of everything would say if the rest is as what was read: the interval is the detector's alone. */
  readonly asRead: SyntheticFraction;
  /** The least and the most that a scan of everything may say, but for SAMPLING_ERROR. */
  readonly least: SyntheticFraction;
  readonly most: SyntheticFraction;
  /** Least share of the judged text that is known to be synthetic without the detector, in the same sense. */
  readonly knownShare: number;
}

/**
 * Of the 5 % that an interval may miss, what sampling may, both ends together; the rest is the detector's. At each end it
 * is spent on the share of flags, on the share known to be synthetic and on the share that was scored.
 */
export const SAMPLING_ERROR = 0.01;
const FLAGGED_ERROR = 0.003;
const KNOWN_ERROR = 0.001;
const SCORED_ERROR = 0.001;
/** What is left of the probability outside the interval for the detector. */
const DETECTOR_TAIL: Tail = {
  low: (theta) => TAIL.low(theta) - SAMPLING_ERROR / 2,
  high: TAIL.high - SAMPLING_ERROR / 2,
};

/**
 * The synthetic fraction of a whole of which a sample was read, stratified by `samples` (one for each rule of a policy),
 * weighted by the design: docs/method.md, "Sampling". The interval holds at whatever moment reading was stopped. Where
 * everything was read all four results are `fractionOf`; where nothing was read of one of the samples, which may hold any
 * amount of any text, the bounds allow for anything.
 */
export function sampledFraction(
  samples: readonly PieceSample[],
  calibration: Calibration,
  by: Weighting,
): SampledFraction {
  const read = samples.filter(({ pieces }) => pieces.length > 0);
  const counts = emptyCounts();
  for (const sample of read) addCounts(counts, sample.total);
  if (samples.every(({ pieces, population }) => pieces.length === population)) {
    const files = read.flatMap((sample) => sample.files);
    const all = fractionOf(counts, calibration, by, files);
    return { fraction: all, asRead: all, least: all, most: all, knownShare: knownShareOf(counts, by) };
  }
  const total = weighed(counts, calibration, by);
  const parts = read.map((sample) => weighedSample(sample, total, by));
  const ofRead = combined(parts, total, by);
  return samples.some(isUnreached) ? openTo(ofRead) : ofRead;
}

/** What is said of the text that was read, beside text of which nothing is known. */
function openTo({ fraction, asRead }: SampledFraction): SampledFraction {
  if (fraction.estimate === null) return nothingJudged(fraction.by);
  const { estimate, by } = fraction;
  const figures = (value: number): SyntheticFraction => ({
    estimate: value,
    low: value,
    high: value,
    floor: value,
    by,
  });
  return {
    fraction: { estimate, low: 0, high: 1, floor: 0, by },
    asRead,
    least: figures(0),
    most: figures(1),
    knownShare: 0,
  };
}

/** One sample in units of weight, each piece as what `Draws` are made of. */
interface WeighedSample {
  readonly population: number;
  /** Weight of the whole ÷ weight of the sample, by pieces. */
  readonly expansion: number;
  readonly pieces: readonly WeighedPiece[];
  readonly files: readonly FileCluster[];
}

interface WeighedPiece extends KnownWeight {
  readonly scored: FileCluster['parts'];
}

function weighedSample(sample: PieceSample, { cells }: Weighed, by: Weighting): WeighedSample {
  const expansion = sample.population / sample.pieces.length;
  const copies = Math.max(1, sample.fileCount / sample.files.length);
  const weigh = (part: Counts, factor: number): FileCluster['parts'] =>
    clusterParts(part, by, cells).map(({ stratum, weight, flaggedWeight }) => ({
      stratum,
      weight: factor * weight,
      flaggedWeight: factor * flaggedWeight,
    }));
  return {
    population: sample.population,
    expansion,
    pieces: sample.pieces.map((piece) => ({ ...knownOf(piece, by), scored: weigh(piece, 1) })),
    files: sample.files.map((file) => ({ parts: weigh(file, expansion / copies), copies })),
  };
}

/** Share of the judged text of a tally that is known to be synthetic without the detector, 0..1. */
export function knownShareOf(counts: Counts, by: Weighting): number {
  const { syntheticWeight, humanWeight } = knownOf(counts, by);
  const totals = totalsOf(counts);
  const scored = by === 'words' ? totals.scoredWords : totals.scoredRecords;
  return syntheticWeight === 0 ? 0 : syntheticWeight / (syntheticWeight + humanWeight + scored);
}

/** Judged words ÷ words in scope of the whole, as far as the sample shows; 1 where there are none. */
export function sampledCoverage(samples: readonly PieceSample[]): number {
  let judged = 0;
  let words = 0;
  for (const { pieces, population, total } of samples) {
    const totals = totalsOf(total);
    const expansion = pieces.length === 0 ? 0 : population / pieces.length;
    judged += expansion * (totals.scoredWords + totals.knownHumanWords + totals.knownSyntheticWords);
    words += expansion * totals.words;
  }
  return words === 0 ? 1 : Math.min(1, judged / words);
}

/** The part of a sample that concerns one kind of text. */
export function sampleOfKind(sample: PieceSample, kind: RecordKind): PieceSample {
  const only = (counts: Counts): Counts => countsOfKind(counts, kind);
  return {
    ...sample,
    pieces: sample.pieces.map(only),
    total: only(sample.total),
    files: sample.files.map(only),
  };
}

function knownOf(counts: Counts, by: Weighting): KnownWeight {
  let syntheticWeight = 0;
  let humanWeight = 0;
  for (const kind of Object.values(counts.kinds)) {
    syntheticWeight += kind.knownSynthetic[by];
    humanWeight += kind.knownHuman[by];
  }
  return { syntheticWeight, humanWeight };
}

function combined(samples: readonly WeighedSample[], total: Weighed, by: Weighting): SampledFraction {
  const text = scoredText(
    expandedStrata(samples, total.strata),
    samples.flatMap(({ files }) => files),
  );
  const judged = (piece: WeighedPiece) =>
    sumOf(piece.scored, ({ weight }) => weight) + piece.syntheticWeight + piece.humanWeight;
  const boost = (stratum: number) => text.boosts[stratum] ?? 0;
  const boosted = shareOf(
    samples,
    (piece) => sumOf(piece.scored, ({ stratum, flaggedWeight }) => boost(stratum) * flaggedWeight),
    (piece) => sumOf(piece.scored, ({ stratum, weight }) => boost(stratum) * weight),
    FLAGGED_ERROR,
  );
  const plain = shareOf(
    samples,
    (piece) => sumOf(piece.scored, ({ flaggedWeight }) => flaggedWeight),
    (piece) => sumOf(piece.scored, ({ weight }) => weight),
    FLAGGED_ERROR,
  );
  const known = shareOf(samples, ({ syntheticWeight }) => syntheticWeight, judged, KNOWN_ERROR);
  const scored = shareOf(
    samples,
    (piece) => sumOf(piece.scored, ({ weight }) => weight),
    judged,
    SCORED_ERROR,
  );
  if (known === null || scored === null) return nothingJudged(by);
  const bounds = (end: keyof Share, flaggedRecords: number): Bounds => {
    const flagged: FlaggedShares = { boosted: boosted?.[end] ?? 0, plain: plain?.[end] ?? 0 };
    return boosted === null ? UNKNOWN : text.at(flagged, flaggedRecords, DETECTOR_TAIL);
  };
  const figures = (end: keyof Share, flaggedRecords: number): SyntheticFraction => {
    const ofScored = bounds(end, flaggedRecords);
    const synthetic = known[end];
    const weight = Math.min(scored[end], 1 - synthetic);
    const inTotal = (fraction: number) => synthetic + fraction * weight;
    const { estimate, low, high, floor } = ofScored;
    return { estimate: inTotal(estimate), low: inTotal(low), high: inTotal(high), floor: inTotal(floor), by };
  };
  const least = figures('low', text.flaggedRecords);
  const asRead = figures('estimate', text.flaggedRecords);
  // The records that were not read may well be flagged.
  const most = figures('high', Number.POSITIVE_INFINITY);
  const { low, floor } = least;
  const fraction = { estimate: asRead.estimate, low, high: most.high, floor, by };
  return { fraction, asRead, least, most, knownShare: known.low };
}

function nothingJudged(by: Weighting): SampledFraction {
  const none = { estimate: null, low: null, high: null, floor: null, by };
  return { fraction: none, asRead: none, least: none, most: none, knownShare: 0 };
}

/** Where nothing of what was read was scored, nothing is known of what is scored in the rest. */
const UNKNOWN: Bounds = { estimate: 0, low: 0, high: 1, floor: 0 };

/** The strata of the whole, if the rest is as what was read: as many times more records of the same weights. */
function expandedStrata(
  samples: readonly WeighedSample[],
  strata: readonly StratumSample[],
): StratumSample[] {
  return strata.map((stratum, i) => {
    let weight = 0;
    let flaggedWeight = 0;
    for (const { expansion, pieces } of samples) {
      for (const { scored } of pieces) {
        for (const part of scored) {
          if (part.stratum !== i) continue;
          weight += expansion * part.weight;
          flaggedWeight += expansion * part.flaggedWeight;
        }
      }
    }
    return {
      ...stratum,
      weight,
      flaggedWeight,
      nearMissWeight: ((stratum.nearMissWeight ?? 0) * weight) / stratum.weight,
      squaredWeight: (stratum.squaredWeight * weight) / stratum.weight,
      squaredFlaggedWeight:
        stratum.flaggedWeight > 0
          ? (stratum.squaredFlaggedWeight * flaggedWeight) / stratum.flaggedWeight
          : 0,
    };
  });
}

/** A share of the whole: as read, and within which bounds at whatever moment reading was stopped. */
interface Share {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

/**
 * The share Σ part ÷ Σ weight of the whole; null where what was read has no weight. Of several samples the bounds are the
 * means of theirs by weight, each of its part of the error, so that together they err no more.
 */
function shareOf(
  samples: readonly WeighedSample[],
  partOf: (piece: WeighedPiece) => number,
  weightOf: (piece: WeighedPiece) => number,
  error: number,
): Share | null {
  const shares = { low: 0, estimate: 0, high: 0 };
  let total = 0;
  for (const { pieces, population, expansion } of samples) {
    const draws: Draws = {
      parts: Float64Array.from(pieces, partOf),
      weights: Float64Array.from(pieces, weightOf),
      population,
    };
    const weight = draws.weights.reduce((sum, each) => sum + each, 0);
    if (!(weight > 0)) continue;
    const share = Math.min(1, draws.parts.reduce((sum, each) => sum + each, 0) / weight);
    const whole = pieces.length === population;
    const alpha = error / samples.length;
    shares.low += expansion * weight * (whole ? share : Math.min(share, shareAtLeast(draws, alpha)));
    shares.estimate += expansion * weight * share;
    shares.high += expansion * weight * (whole ? share : Math.max(share, shareAtMost(draws, alpha)));
    total += expansion * weight;
  }
  if (total === 0) return null;
  const inUnit = (value: number) => Math.min(1, Math.max(0, value / total));
  return { low: inUnit(shares.low), estimate: inUnit(shares.estimate), high: inUnit(shares.high) };
}

function sumOf<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}
