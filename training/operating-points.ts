import type { NearMisses, OperatingPoint, RateDistribution } from '../src/detector/detector.ts';
import { fitRates, type RateObservation } from '../src/measure/fit-rates.ts';
import { bucketOf } from '../src/measure/tally.ts';
import type { RecordKind } from '../src/record/record.ts';
import type { Score } from './scores.ts';

/** False-positive rates at which the detector is measured. */
export const REQUESTED_RATES = [0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.03, 0.05] as const;

/** Which labelled text stands for which kind of record. A text column or a prompt can hold anything. */
const STANDS_FOR: Record<RecordKind, (score: Score) => boolean> = {
  document: ({ set, domain }) => set === 'train-docs' || domain === 'blog',
  answer: ({ set }) => set === 'train-instruction',
  text: () => true,
  prompt: () => true,
};

/** The scores that stand for one kind of record. */
export function scoresOf(scores: readonly Score[], kind: RecordKind): Score[] {
  return scores.filter(STANDS_FOR[kind]);
}

/** The smallest log-odds that at most `rate` of human text reaches, each source weighing by the root of its size. */
export function thresholdAt(human: readonly Score[], rate: number): number {
  const sizes = new Map<string, number>();
  for (const { source } of human) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const weighted = human
    .map(({ logit, source }) => ({ logit, weight: 1 / Math.sqrt(sizes.get(source) ?? 1) }))
    .sort((a, b) => b.logit - a.logit);
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  let above = 0;
  let threshold = weighted[0]?.logit ?? 0;
  for (const { logit, weight } of weighted) {
    above += weight;
    if (above > rate * total) break;
    threshold = logit;
  }
  return threshold;
}

/**
 * How often human sources are flagged in one length bucket, of the scores of a kind: one observation a source. `threshold` is
 * in log-odds.
 */
export function humanFlags(ofKind: readonly Score[], bucket: number, threshold: number): RateObservation[] {
  const human = ofKind.filter(({ label }) => label === 'human');
  return flagsBySource(human, bucket, threshold);
}

/**
 * How often synthetic text is flagged: one observation for each source of each generator family. Those of one family are
 * alike, so that together they count as one.
 */
export function syntheticFlags(
  ofKind: readonly Score[],
  bucket: number,
  threshold: number,
): RateObservation[] {
  const synthetic = ofKind.filter(({ label }) => label === 'ai');
  return grouped(synthetic, ({ family }) => family).flatMap((family) => {
    const units = flagsBySource(family, bucket, threshold);
    return units.map((unit) => ({ ...unit, weight: 1 / units.length }));
  });
}

function flagsBySource(scores: readonly Score[], bucket: number, threshold: number): RateObservation[] {
  return grouped(scores, ({ source }) => source).flatMap((all) => {
    const own = all.filter(({ words }) => bucketOf(words) === bucket);
    const flagged = own.filter(({ logit }) => logit >= threshold).length;
    return own.length === 0 ? [] : [{ flagged, total: own.length, among: all.length }];
  });
}

function grouped(scores: readonly Score[], by: (score: Score) => string): Score[][] {
  const groups = new Map<string, Score[]>();
  for (const score of scores) {
    const group = groups.get(by(score));
    if (group === undefined) groups.set(by(score), [score]);
    else group.push(score);
  }
  return [...groups.values()];
}

/** Near misses begin at ten times the requested rate, if that was measured: they outnumber the flags, and are of the same tail. */
const NEAR_TIMES = 10;
/** With fewer times as many they say too little. */
const LEAST_NEAR_TIMES = 3;

/** The false-positive rate at whose threshold near misses begin; undefined where none that is measured is far enough. */
export function nearRateOf(rate: number): number | undefined {
  const near = Math.min(NEAR_TIMES * rate, REQUESTED_RATES[REQUESTED_RATES.length - 1] ?? 0);
  return near >= LEAST_NEAR_TIMES * rate ? near : undefined;
}

/** What human text of one length bucket says of an operating point; thresholds are in log-odds. */
export interface HumanPoint {
  readonly threshold: number;
  readonly falsePositiveRate: RateDistribution;
  readonly near: Pick<NearMisses, 'threshold' | 'falsePositiveRate' | 'reach'> | undefined;
}

/** Threshold and rates of the human text of one length bucket, of the scores of a kind, with its near misses. */
export function humanPointAt(ofKind: readonly Score[], bucket: number, rate: number): HumanPoint {
  const human = ofKind.filter(({ label, words }) => label === 'human' && bucketOf(words) === bucket);
  const threshold = thresholdAt(human, rate);
  const flags = humanFlags(ofKind, bucket, threshold);
  const falsePositiveRate = fitRates(flags, 'upper');
  const nearRate = nearRateOf(rate);
  if (nearRate === undefined) return { threshold, falsePositiveRate, near: undefined };
  const nearThreshold = thresholdAt(human, nearRate);
  const nearFlags = humanFlags(ofKind, bucket, nearThreshold);
  return {
    threshold,
    falsePositiveRate,
    near: {
      threshold: nearThreshold,
      falsePositiveRate: fitRates(nearFlags, 'upper'),
      reach: fitRates(reachOf(flags, nearFlags), 'upper'),
    },
  };
}

/** Of what each source has at or above the near threshold, what is flagged. Both lists are of the same sources in the same order. */
function reachOf(
  flags: readonly RateObservation[],
  nearFlags: readonly RateObservation[],
): RateObservation[] {
  return nearFlags.flatMap(({ flagged: near, total, among = total }, i) =>
    near === 0 ? [] : [{ flagged: flags[i]?.flagged ?? 0, total: near, among: (among * near) / total }],
  );
}

/**
 * Threshold and error rates of one length bucket, of the scores of a kind: the smallest score that at most `rate` of human
 * text reaches, each source weighing by the root of its size, and how often sources and generators exceed it.
 */
export function operatingPointAt(ofKind: readonly Score[], bucket: number, rate: number): OperatingPoint {
  return operatingPoint(humanPointAt(ofKind, bucket, rate), ofKind, bucket);
}

/** The operating point of human text `human` with the synthetic text among the scores of a kind. */
export function operatingPoint(
  { threshold, falsePositiveRate, near }: HumanPoint,
  ofKind: readonly Score[],
  bucket: number,
): OperatingPoint {
  const rates = (from: number) => fitRates(syntheticFlags(ofKind, bucket, from), 'lower');
  const point = {
    threshold: probabilityOf(threshold),
    falsePositiveRate,
    truePositiveRate: rates(threshold),
  };
  if (near === undefined) return point;
  return {
    ...point,
    nearMisses: {
      ...near,
      threshold: probabilityOf(near.threshold),
      truePositiveRate: rates(near.threshold),
    },
  };
}

function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
