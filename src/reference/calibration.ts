import {
  BUCKET_LOWER_BOUNDS,
  type Calibration,
  type OperatingPoint,
  type RateDistribution,
} from '../detector/detector.ts';
import { blendedRate, conformalPoint, leastForConformal, type NullScore } from '../measure/conformal.ts';
import { logOddsOf, type ScoredSample, type ScoredText } from '../measure/scored-sample.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record.ts';

/** False-positive rates at which a detector's behaviour is looked up to follow its true-positive rate by threshold. */
export const RATES = [0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.03, 0.05] as const;

/** Calibration of a detector at any requested rate; throws where a rate was not measured. */
export type CalibrationAt = (maxFalsePositiveRate: number) => Calibration;

/**
 * How the reference was used for one kind of text. `conformal`: thresholds are its own; `blended`: too small for that,
 * the detector's thresholds with rates updated by it.
 */
export interface KindCalibration {
  readonly kind: RecordKind;
  readonly method: 'conformal' | 'blended';
  /** Texts of the reference that were scored. */
  readonly records: number;
  /** Fewest texts that allow a threshold of its own at the requested rate. */
  readonly needed: number;
  /** Share of them that the thresholds in use flag. */
  readonly flagged: number;
  /** Share of them that the detector's own thresholds flag. */
  readonly flaggedByDetector: number;
  /** Operating point of each length bucket. */
  readonly points: readonly OperatingPoint[];
}

/** Own threshold for a length bucket from so many expected exceedances on. */
const LEAST_EXCEEDANCES = 5;
/** Texts of a bucket below which the thresholds of the whole kind say too little about it. */
const LEAST_IN_BUCKET = 50;
const JUST_ABOVE = 1e-9;

/** One scored text of the reference: how far its log-odds lie above the detector's threshold for its length. */
interface Margin extends NullScore {
  readonly bucket: number;
}

/** Thresholds and rates for every kind that the reference has scored texts of. */
export function calibrateOn(scored: ScoredSample, at: CalibrationAt, rate: number): KindCalibration[] {
  return RECORD_KINDS.flatMap((kind) => {
    const texts = scored.get(kind)?.entries() ?? [];
    if (texts.length === 0) return [];
    return [
      calibrateKind(
        kind,
        texts.map(({ value }) => value),
        at,
        rate,
      ),
    ];
  });
}

/** The detector's calibration with the points of the reference in place of its own. */
export function recalibrated(
  own: Calibration,
  kinds: readonly KindCalibration[],
  basis: string,
): Calibration {
  const points = new Map(kinds.map((kind) => [kind.kind, kind.points]));
  return {
    ...own,
    basis,
    operatingPoint: (stratum) => points.get(stratum.kind)?.[stratum.bucket] ?? own.operatingPoint(stratum),
  };
}

function calibrateKind(
  kind: RecordKind,
  texts: readonly ScoredText[],
  at: CalibrationAt,
  rate: number,
): KindCalibration {
  const own = at(rate);
  const loosest = at(RATES[RATES.length - 1] as number);
  const ownPoints = BUCKET_LOWER_BOUNDS.map((_, bucket) => own.operatingPoint({ kind, bucket }));
  const thresholds = ownPoints.map(({ threshold }) => logOddsOf(threshold));
  const lowest = BUCKET_LOWER_BOUNDS.map(
    (_, bucket) =>
      logOddsOf(loosest.operatingPoint({ kind, bucket }).threshold) - (thresholds[bucket] as number),
  );
  const margins = texts.map(
    ({ bucket, logOdds, path }): Margin => ({
      bucket,
      score: logOdds - (thresholds[bucket] as number),
      cluster: path,
    }),
  );
  const needed = leastForConformal(rate);
  const points = ownPoints.map((point, bucket) => {
    const inBucket = margins.filter((margin) => margin.bucket === bucket);
    const alone = rate * (inBucket.length + 1) >= LEAST_EXCEEDANCES;
    const group = alone ? inBucket : inBucket.length >= LEAST_IN_BUCKET ? margins : [];
    const found = conformalPoint(group, rate, lowest[bucket] as number);
    if (found === null) {
      const falsePositiveRate = blendedRate(point.falsePositiveRate, inBucket, -JUST_ABOVE);
      return { ...point, falsePositiveRate };
    }
    const logOdds = (thresholds[bucket] as number) + found.bound + JUST_ABOVE;
    return {
      threshold: 1 / (1 + Math.exp(-logOdds)),
      falsePositiveRate: found.falsePositiveRate,
      truePositiveRate: truePositiveRateAt(logOdds, kind, bucket, at),
    };
  });
  const share = (flags: (margin: Margin) => boolean) => margins.filter(flags).length / margins.length;
  return {
    kind,
    method: margins.length >= needed ? 'conformal' : 'blended',
    records: margins.length,
    needed,
    flagged: share(
      ({ score, bucket }) =>
        score + (thresholds[bucket] as number) >= logOddsOf(points[bucket]?.threshold ?? 1) - JUST_ABOVE / 2,
    ),
    flaggedByDetector: share(({ score }) => score >= 0),
    points,
  };
}

/**
 * The true-positive rate at a threshold between those that were measured: mean (in log-odds) and precision (in logs)
 * linear in the threshold's log-odds, and the mean continued beyond the ends; the quantiles like the mean. The reference holds no synthetic text,
 * so what is known of it is what the detector's own calibration says.
 */
function truePositiveRateAt(
  logOdds: number,
  kind: RecordKind,
  bucket: number,
  at: CalibrationAt,
): RateDistribution {
  const measured = RATES.flatMap((rate) => pointAt(at, rate)?.operatingPoint({ kind, bucket }) ?? [])
    .map(({ threshold, truePositiveRate: { alpha, beta, sources, records, quantiles } }) => ({
      sources,
      records,
      quantiles,
      at: logOddsOf(threshold),
      mean: Math.log(alpha / beta),
      precision: Math.log(alpha + beta),
    }))
    .sort((a, b) => a.at - b.at)
    .filter((point, i, all) => i === 0 || point.at > (all[i - 1]?.at ?? 0) + 1e-6);
  const next = measured.findIndex((point) => point.at >= logOdds);
  const to = next < 0 ? measured.length - 1 : Math.max(next, Math.min(1, measured.length - 1));
  const right = measured[to];
  if (right === undefined) throw new RangeError('a calibration has at least one operating point');
  const left = measured[to - 1] ?? right;
  const along =
    right.at > left.at ? Math.max(-1, Math.min(3, (logOdds - left.at) / (right.at - left.at))) : 0;
  const inside = Math.min(1, Math.max(0, along));
  const mean = 1 / (1 + Math.exp(-(left.mean + along * (right.mean - left.mean))));
  const precision = Math.exp(left.precision + inside * (right.precision - left.precision));
  const { sources, records } = right;
  const rate = { alpha: mean * precision, beta: (1 - mean) * precision, sources, records };
  if (left.quantiles === undefined || right.quantiles === undefined) return rate;
  return { ...rate, quantiles: between(left.quantiles, right.quantiles, along) };
}

/** Quantiles of a rate linear in their log-odds, continued beyond the ends; ascending. */
function between(left: readonly number[], right: readonly number[], along: number): number[] {
  let least = 0;
  return left.map((from, i) => {
    const [a, b] = [logOddsOf(from), logOddsOf(right[i] ?? from)];
    const rate = a === b ? from : 1 / (1 + Math.exp(-(a + along * (b - a))));
    least = Math.max(least, rate);
    return least;
  });
}

function pointAt(at: CalibrationAt, rate: number): Calibration | undefined {
  try {
    return at(rate);
  } catch {
    return undefined;
  }
}
