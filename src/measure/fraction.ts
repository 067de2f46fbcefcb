import type { Calibration, OperatingPoint, Stratum } from '../detector/detector.ts';
import { RECORD_KINDS } from '../record/record.ts';
import type { SyntheticFraction, Weighting } from '../report/report.ts';
import { type BinomialTail, binomialTail } from './binomial-tail.ts';
import { likenessEffects, type RecordSquares } from './content-clusters.ts';
import {
  adjustedCount,
  type HumanFlags,
  humanFlags,
  type NearMissEvidence,
  nearMissEvidence,
} from './near-misses.ts';
import {
  CELL_PROBABILITIES,
  COARSE_PROBABILITIES,
  concentratedProfile,
  constantProfile,
  pooledProfile,
  type RateProfile,
  rateProfile,
  type StratumProfile,
  scaledProfile,
} from './rate-profile.ts';
import type { Counts, KindCounts, ScoredCounts } from './tally.ts';

/** What was judged in one stratum, in units of weight (words or records). */
export interface StratumSample {
  readonly weight: number;
  /** Sum of the squares of the weights of what is independent: records, or sets of records that are alike. */
  readonly squaredWeight: number;
  readonly flaggedWeight: number;
  /** Weight of what is a near miss (NearMisses). Absent: none. */
  readonly nearMissWeight?: number;
  /** `squaredWeight` over what is flagged. */
  readonly squaredFlaggedWeight: number;
  /** Flagged records; those that are alike count as the independent ones that they are worth. */
  readonly flaggedRecords: number;
  readonly rates: Omit<OperatingPoint, 'threshold'>;
}

/** One file's part of a stratum, in units of weight. */
export interface ClusterPart {
  /** Index into `FractionInput.strata`. */
  readonly stratum: number;
  readonly weight: number;
  readonly flaggedWeight: number;
}

/** Weight of the records whose origin is known without the detector. */
export interface KnownWeight {
  readonly syntheticWeight: number;
  readonly humanWeight: number;
}

export interface FractionInput {
  readonly strata: readonly StratumSample[];
  /** The strata's weights by file: records of one file are alike. Absent: records are taken as independent. */
  readonly clusters?: readonly (readonly ClusterPart[])[];
  readonly known: KnownWeight;
  readonly by: Weighting;
}

/** Probability below the interval, where its low end is θ, and above it. */
export interface Tail {
  readonly low: (theta: number) => number;
  readonly high: number;
}

/** Below the interval: at θ = 0, from θ = ABUNDANT on, and linear between. */
const TAIL_OF_NONE = 0.015;
const TAIL_OF_ABUNDANT = 0.04;
const ABUNDANT = 0.05;
/** Of the tail below, what is spent on the FPR between sources; the rest on what the near misses say of it. */
const BETWEEN_SOURCES_SHARE = 0.25;

/**
 * At most 5 % together, and less above, which hangs on generators that were never seen. Where next to nothing is synthetic
 * the low end hangs on the human text alone, and sources that were left out miss there more often than the others
 * promise: less is given away (docs/method.md, held-out simulation).
 */
export const TAIL: Tail = {
  low: (theta) => TAIL_OF_NONE + (TAIL_OF_ABUNDANT - TAIL_OF_NONE) * Math.min(1, theta / ABUNDANT),
  high: 0.01,
};
/** A stratum's flags count at most this many times more than the pooled sample's, however poor its TPR. */
const MAX_BOOST = 2;
/** The sampling error is never taken smaller than that of this many records; below it the rates decide. */
const MAX_EFFECTIVE_RECORDS = 1e6;
/** With fewer effective files than this, their sums say too little about how alike the records of one are. */
const LEAST_EFFECTIVE_FILES = 20;
const TOLERANCE = 1e-6;
const MAX_STEPS = 60;
const ONE_RECORD = 1 - 1e-9;
const TWO_RECORDS = 2 - 1e-9;
const CERTAIN_DETECTION = constantProfile(1);
const NO_FALSE_POSITIVES = constantProfile(0);

/**
 * The share of the text in scope that a machine wrote, with its 95 % interval: docs/method.md.
 * All figures are null where nothing was judged and nothing is known.
 */
export function syntheticFraction(input: FractionInput): SyntheticFraction {
  const { known, by } = input;
  const scored = input.strata.reduce((sum, stratum) => sum + stratum.weight, 0);
  const total = known.syntheticWeight + known.humanWeight + scored;
  if (!(total > 0)) return { estimate: null, low: null, high: null, floor: null, by };
  const inTotal = (fraction: number) => Math.min(1, (known.syntheticWeight + fraction * scored) / total);
  const ofScored = scored > 0 ? scoredFraction(input.strata, (input.clusters ?? []).map(oneFile)) : EXACT;
  return {
    estimate: inTotal(ofScored.estimate),
    low: inTotal(ofScored.low),
    high: inTotal(ofScored.high),
    floor: inTotal(ofScored.floor),
    by,
  };
}

/**
 * `syntheticFraction` of a tally, with the detector's rates from its calibration. `files` are the tallies of its files,
 * for the design effect of their records' being alike; without them records are taken as independent.
 */
export function fractionOf(
  counts: Counts,
  calibration: Calibration,
  by: Weighting,
  files: readonly Counts[] = [],
): SyntheticFraction {
  const { cells, strata, known } = weighed(counts, calibration, by);
  const clusters = files.map((file) => clusterParts(file, by, cells));
  return syntheticFraction({ strata, clusters, known, by });
}

/** A tally in units of weight. `strata[i]` is what was judged in the stratum `cells[i]`. */
export interface Weighed {
  readonly cells: readonly Stratum[];
  readonly strata: readonly StratumSample[];
  readonly known: KnownWeight;
}

/** A tally in units of weight, with the detector's rates from its calibration. Strata without text are left out. */
export function weighed(counts: Counts, calibration: Calibration, by: Weighting): Weighed {
  const strata: StratumSample[] = [];
  const cells: Stratum[] = [];
  const known = { syntheticWeight: 0, humanWeight: 0 };
  for (const kind of RECORD_KINDS) {
    const ofKind = counts.kinds[kind];
    if (ofKind === undefined) continue;
    known.syntheticWeight += ofKind.knownSynthetic[by];
    known.humanWeight += ofKind.knownHuman[by];
    const { all, flagged } = likenessEffects(ofKind.clusters, squaresOf(ofKind));
    for (const [bucket, scored] of ofKind.strata.entries()) {
      if (scored.records === 0) continue;
      cells.push({ kind, bucket });
      strata.push({
        weight: scored[by],
        squaredWeight: all[by] * (by === 'words' ? scored.squaredWords : scored.records),
        flaggedWeight: by === 'words' ? scored.flaggedWords : scored.flaggedRecords,
        nearMissWeight: by === 'words' ? scored.nearMissWords : scored.nearMissRecords,
        squaredFlaggedWeight:
          flagged[by] * (by === 'words' ? scored.flaggedSquaredWords : scored.flaggedRecords),
        flaggedRecords: scored.flaggedRecords / flagged.records,
        rates: calibration.operatingPoint({ kind, bucket }),
      });
    }
  }
  return { cells, strata, known };
}

function squaresOf({ strata }: KindCounts): RecordSquares {
  const total = (of: (scored: ScoredCounts) => number) => strata.reduce((sum, scored) => sum + of(scored), 0);
  return {
    records: total(({ records }) => records),
    squaredWords: total(({ squaredWords }) => squaredWords),
    flaggedRecords: total(({ flaggedRecords }) => flaggedRecords),
    flaggedSquaredWords: total(({ flaggedSquaredWords }) => flaggedSquaredWords),
  };
}

/** What was judged in some of the `cells` by one file, or by another part of the text. */
export function clusterParts(part: Counts, by: Weighting, cells: readonly Stratum[]): ClusterPart[] {
  const parts: ClusterPart[] = [];
  for (const [stratum, { kind, bucket }] of cells.entries()) {
    const scored = part.kinds[kind]?.strata[bucket];
    if (scored === undefined || scored.records === 0) continue;
    const flaggedWeight = by === 'words' ? scored.flaggedWords : scored.flaggedRecords;
    parts.push({ stratum, weight: scored[by], flaggedWeight });
  }
  return parts;
}

/** The synthetic fraction of what the detector judged, with its interval and floor. */
export interface Bounds {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly floor: number;
}

const EXACT: Bounds = { estimate: 0, low: 0, high: 0, floor: 0 };

/** What was observed, as one weighted share of flags with effective numbers of records and of flags (Kish 1965). */
interface Pooled {
  readonly flaggedShare: number;
  readonly effectiveRecords: number;
  readonly effectiveFlags: number;
  /** FPR between sources. */
  readonly falsePositives: RateProfile;
  readonly nearMisses: NearMissEvidence;
  /** What a synthetic text adds to the flagged share, by the stratum in which it lies. */
  readonly truePositives: readonly StratumProfile[];
}

/** The rate at which synthetic text is flagged if it makes up theta of the whole. */
type TruePositives = (theta: number) => RateProfile;

/** One file of which something was judged. */
export interface FileCluster {
  readonly parts: readonly ClusterPart[];
  /** How many files of the text in question it stands for. */
  readonly copies: number;
}

function oneFile(parts: readonly ClusterPart[]): FileCluster {
  return { parts, copies: 1 };
}

/** Flagged weight ÷ scored weight, where a flag counts by `ScoredText.boosts`, and where each counts as one. */
export interface FlaggedShares {
  readonly boosted: number;
  readonly plain: number;
}

/** What the detector judged, as far as it decides which synthetic fraction follows from a share of flags. */
export interface ScoredText {
  /** How much a flag counts in each stratum, by its index. */
  readonly boosts: readonly number[];
  readonly flagged: FlaggedShares;
  readonly flaggedRecords: number;
  /**
   * The fraction that follows from these shares of flags, each figure rising with them.
   */
  readonly at: (flagged: FlaggedShares, flaggedRecords: number, tail: Tail) => Bounds;
}

function scoredFraction(strata: readonly StratumSample[], files: readonly FileCluster[]): Bounds {
  const { at, flagged, flaggedRecords } = scoredText(strata, files);
  return at(flagged, flaggedRecords, TAIL);
}

/** The estimator for what was judged in strata of some weight altogether, and by file; docs/method.md. */
export function scoredText(strata: readonly StratumSample[], files: readonly FileCluster[]): ScoredText {
  const measured = strata
    .filter((stratum) => stratum.weight > 0)
    .map((stratum) => ({
      stratum,
      falsePositives: rateProfile(stratum.rates.falsePositiveRate),
      truePositives: rateProfile(stratum.rates.truePositiveRate),
    }));
  const boostOf = boosts(measured);
  const boostsOf = boostsByStratum(strata, measured, boostOf);
  const onesOf = boostsByStratum(strata, measured, () => 1);
  const boosted = pool(measured, boostOf, clusteredRecords(files, strata, boostsOf));
  const plain = pool(measured, () => 1, clusteredRecords(files, strata, onesOf));
  return {
    boosts: boostsOf,
    flagged: { boosted: boosted.flaggedShare, plain: plain.flaggedShare },
    flaggedRecords: measured.reduce((sum, { stratum }) => sum + stratum.flaggedRecords, 0),
    at: (flagged, flaggedRecords, tail) =>
      boundsOf(withFlags(boosted, flagged.boosted), withFlags(plain, flagged.plain), flaggedRecords, tail),
  };
}

function boundsOf(boosted: Pooled, plain: Pooled, flaggedRecords: number, tail: Tail): Bounds {
  const unassuming = lowerBound(plain, () => CERTAIN_DETECTION, tail.low);
  const assuming = lowerBound(boosted, concentratedProfile(boosted.truePositives), tail.low);
  // One flagged text says nothing about which generator wrote it: nothing is assumed about the TPR then.
  const low = flaggedRecords < TWO_RECORDS ? Math.min(unassuming, assuming) : assuming;
  const high = Math.max(low, upperBound(boosted, tail.high));
  return {
    estimate: Math.min(high, Math.max(low, estimateOf(boosted))),
    low,
    high,
    floor: Math.min(low, unassuming),
  };
}

/** The same text with another share of flags, on records of the same weights. */
function withFlags(pooled: Pooled, flaggedShare: number): Pooled {
  if (flaggedShare === pooled.flaggedShare) return pooled;
  const effectiveFlags =
    pooled.flaggedShare > 0
      ? (pooled.effectiveFlags * flaggedShare) / pooled.flaggedShare
      : Number.POSITIVE_INFINITY;
  return { ...pooled, flaggedShare, effectiveFlags };
}

interface MeasuredStratum {
  readonly stratum: StratumSample;
  readonly falsePositives: RateProfile;
  readonly truePositives: RateProfile;
}

/**
 * How much a flag counts in each stratum: the inverse of TPR − FPR, so that the adjusted share is the sum of the strata's
 * adjusted counts and does not depend on where the synthetic text lies. Bounded, because a stratum in which the
 * detector is nearly blind would otherwise drown the others in its noise.
 */
function boosts(strata: readonly MeasuredStratum[]): (stratum: MeasuredStratum) => number {
  const gap = (part: MeasuredStratum) => part.truePositives.mean - part.falsePositives.mean;
  const scored = strata.reduce((sum, { stratum }) => sum + stratum.weight, 0);
  const meanGap = strata.reduce((sum, part) => sum + part.stratum.weight * gap(part), 0) / scored;
  return (part) => (meanGap > 0 ? meanGap / Math.max(gap(part), meanGap / MAX_BOOST) : 1);
}

function boostsByStratum(
  strata: readonly StratumSample[],
  measured: readonly MeasuredStratum[],
  boostOf: (stratum: MeasuredStratum) => number,
): number[] {
  const known = new Map(measured.map((part) => [part.stratum, boostOf(part)]));
  return strata.map((stratum) => known.get(stratum) ?? 0);
}

/**
 * The number of independent records whose flagged share has the variance that the files' sums show (ratio estimator of
 * a cluster sample; Cochran 1977, section 11.7): infinite where there are too few files to say, or no flags.
 */
function clusteredRecords(
  clusters: readonly FileCluster[],
  strata: readonly StratumSample[],
  boostOf: readonly number[],
): number {
  if (clusters.length < LEAST_EFFECTIVE_FILES) return Number.POSITIVE_INFINITY;
  const total = (of: (stratum: StratumSample) => number) =>
    strata.reduce((sum, stratum, h) => sum + (boostOf[h] ?? 0) * of(stratum), 0);
  const weight = total((stratum) => stratum.weight);
  const share = total((stratum) => stratum.flaggedWeight) / weight;
  const squares = new Float64Array(clusters.length);
  const residuals = new Float64Array(clusters.length);
  let files = 0;
  for (const [f, { parts, copies }] of clusters.entries()) {
    let ofFile = 0;
    let flagged = 0;
    for (const part of parts) {
      const boost = boostOf[part.stratum] ?? 0;
      ofFile += boost * part.weight;
      flagged += boost * part.flaggedWeight;
    }
    squares[f] = copies * ofFile * ofFile;
    residuals[f] = copies * (flagged - share * ofFile) ** 2;
    if (ofFile > 0) files += copies;
  }
  if (weight * weight < LEAST_EFFECTIVE_FILES * sumInAnyOrder(squares) || !(share > 0 && share < 1))
    return Number.POSITIVE_INFINITY;
  const variance = (sumInAnyOrder(residuals) * files) / (files - 1) / (weight * weight);
  return (share * (1 - share)) / variance;
}

/** A sum of floating-point numbers that does not depend on their order. Sorts them in place. */
function sumInAnyOrder(values: Float64Array): number {
  return values.sort().reduce((sum, value) => sum + value, 0);
}

function pool(
  strata: readonly MeasuredStratum[],
  boostOf: (stratum: MeasuredStratum) => number,
  independentRecords: number,
): Pooled {
  let plainWeight = 0;
  let weight = 0;
  let squaredWeight = 0;
  let flaggedWeight = 0;
  let squaredFlaggedWeight = 0;
  const boosted = strata.map((part) => ({ ...part, boost: boostOf(part) }));
  for (const { stratum, boost } of boosted) {
    plainWeight += stratum.weight;
    weight += boost * stratum.weight;
    squaredWeight += boost * boost * stratum.squaredWeight;
    flaggedWeight += boost * stratum.flaggedWeight;
    squaredFlaggedWeight += boost * boost * stratum.squaredFlaggedWeight;
  }
  const meanBoost = weight / plainWeight;
  const effectiveRecords = Math.min(
    MAX_EFFECTIVE_RECORDS,
    Math.max(1, Math.min(independentRecords, (weight * weight) / squaredWeight)),
  );
  return {
    flaggedShare: flaggedWeight / weight,
    effectiveRecords,
    effectiveFlags: flaggedWeight > 0 ? (flaggedWeight * flaggedWeight) / squaredFlaggedWeight : 0,
    falsePositives: pooledProfile(
      boosted.map(({ stratum, boost, falsePositives }) => ({
        weight: boost * stratum.weight,
        profile: falsePositives,
      })),
    ),
    nearMisses: nearMissEvidence(
      boosted.map(({ stratum, boost }) => ({
        share: (boost * stratum.weight) / weight,
        nearShare: (boost * (stratum.nearMissWeight ?? 0)) / weight,
        rates: stratum.rates,
      })),
      effectiveRecords,
    ),
    truePositives: boosted.map(({ stratum, boost, truePositives }) => ({
      share: stratum.weight / plainWeight,
      profile: scaledProfile(truePositives, boost / meanBoost),
    })),
  };
}

/** Rogan & Gladen's estimate, not clipped, for synthetic text spread over the strata as all text is. */
function estimateOf({ flaggedShare, nearMisses, truePositives }: Pooled): number {
  const tpr = truePositives.reduce((sum, { share, profile }) => sum + share * profile.mean, 0);
  return adjustedCount(nearMisses, flaggedShare, tpr);
}

/**
 * The smallest θ at which as many flags as were seen, or more, have probability `outside(θ)`. One long flagged record among short
 * ones is one flag: the flags are never worth more records than their own weights say.
 *
 * Near misses excuse flags, but not more of them than human text of any source has: the bound is the greater of one from
 * what they say of the FPR and one from the FPR between sources, which share the tail (Bonferroni's inequality).
 */
function lowerBound(pooled: Pooled, truePositives: TruePositives, outside: Tail['low']): number {
  const flagged = Math.min(pooled.effectiveFlags, pooled.flaggedShare * pooled.effectiveRecords);
  if (flagged < ONE_RECORD) return 0;
  const records = flagged / pooled.flaggedShare;
  const tail = binomialTail(Math.max(1, flagged), Math.max(1, records - flagged + 1));
  const excess =
    (share: number, humanAt: (theta: number) => HumanFlags) =>
    (theta: number): number =>
      expectation(tail, theta, humanAt(theta), truePositives(theta)) - share * outside(theta);
  const between = (theta: number) => betweenSources(pooled.falsePositives, theta);
  if (pooled.nearMisses.expected === 0) return root(excess(1, between));
  const seen = (theta: number) => humanFlags(pooled.nearMisses, pooled.flaggedShare, theta);
  const fromNearMisses = root(excess(1 - BETWEEN_SOURCES_SHARE, seen));
  const unseen = excess(BETWEEN_SOURCES_SHARE, between);
  return unseen(fromNearMisses) >= 0 ? fromNearMisses : root(unseen);
}

/**
 * The largest θ at which as few flags as were seen, or fewer, have probability `outside`, for synthetic text spread over the
 * strata as all text is.
 */
function upperBound(pooled: Pooled, outside: number): number {
  const flagged = pooled.flaggedShare * pooled.effectiveRecords;
  if (pooled.effectiveRecords - flagged < ONE_RECORD) return 1;
  const tail = binomialTail(flagged + 1, Math.max(1, pooled.effectiveRecords - flagged));
  const truePositives = pooledProfile(
    pooled.truePositives.map(({ share, profile }) => ({ weight: share, profile })),
  );
  const excess = (falsePositives: RateProfile) => (theta: number) =>
    expectation(tail, theta, betweenSources(falsePositives, theta), truePositives) - (1 - outside);
  // Fewer flags than human text alone explains: the FPR here is lower than any that was measured.
  const credible = excess(pooled.falsePositives)(0) < 0;
  return root(excess(credible ? pooled.falsePositives : NO_FALSE_POSITIVES));
}

/**
 * The root in [0, 1] of a function that rises through zero, to TOLERANCE; 0 or 1 where it does not cross. Inverse
 * quadratic interpolation guarded by bisection (Chandrupatla 1997).
 */
function root(rising: (theta: number) => number): number {
  let a = 1;
  let b = 0;
  let fa = rising(1);
  let fb = rising(0);
  if (fb >= 0) return 0;
  if (fa <= 0) return 1;
  let share = 0.5;
  for (let step = 0; step < MAX_STEPS; step++) {
    const x = a + share * (b - a);
    const fx = rising(x);
    const sameSide = fx > 0 === fa > 0;
    const c = sameSide ? a : b;
    const fc = sameSide ? fa : fb;
    if (!sameSide) {
      b = a;
      fb = fa;
    }
    a = x;
    fa = fx;
    const best = Math.abs(fa) < Math.abs(fb) ? a : b;
    const least = TOLERANCE / Math.abs(b - a);
    if (fx === 0 || least > 0.5) return best;
    const xi = (a - b) / (c - b);
    const phi = (fa - fb) / (fc - fb);
    const interpolates = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    share = interpolates
      ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
      : 0.5;
    share = Math.min(1 - least, Math.max(least, share));
  }
  return (a + b) / 2;
}

/** Human text flagged at rates between sources, whatever the near misses say. */
function betweenSources(falsePositives: RateProfile, theta: number): HumanFlags {
  return {
    base: scaledProfile(falsePositives, 1 - theta),
    reach: NO_FALSE_POSITIVES,
    syntheticNear: NO_FALSE_POSITIVES,
    nearHuman: () => 0,
  };
}

/**
 * E over sources u and generators v of the tail at m = θ T(v) + base(u) + nearHuman(v) reach(u). The rate that spreads m
 * more is integrated exactly along its piecewise linear quantile function, the other one by the midpoint rule.
 */
function expectation(
  tail: BinomialTail,
  theta: number,
  { base, reach, syntheticNear, nearHuman }: HumanFlags,
  truePositives: RateProfile,
): number {
  const humanSpread =
    spread(base) + nearHuman(theta * truePositives.mean, syntheticNear.mean) * spread(reach);
  if (theta * spread(truePositives) > humanSpread) {
    return doubleIntegral(tail, truePositives.edges, base.middles, (rate, j, i) => {
      const flagged = theta * rate;
      const near = nearHuman(flagged, syntheticNear.edges[i] ?? 0);
      return flagged + (base.middles[j] ?? 0) + near * (reach.middles[j] ?? 0);
    });
  }
  const at = (rate: number, j: number, i: number): number => {
    const flagged = theta * (truePositives.middles[j] ?? 0);
    return flagged + rate + nearHuman(flagged, syntheticNear.middles[j] ?? 0) * (reach.edges[i] ?? 0);
  };
  // `floor`: every generator is found, and none more often nearly than found.
  if (isOneRate(truePositives) && mostOf(syntheticNear) <= theta * mostOf(truePositives))
    return integral(tail, base.edges, (rate, i) => at(rate, 0, i));
  return doubleIntegral(tail, base.edges, truePositives.middles, at);
}

function isOneRate({ edges }: RateProfile): boolean {
  return edges[0] === edges[edges.length - 1];
}

function mostOf({ edges }: RateProfile): number {
  return edges[edges.length - 1] ?? 0;
}

/** Difference between outer quantiles of a rate. */
function spread(profile: RateProfile): number {
  const tenth = Math.floor(profile.middles.length / 4);
  return (profile.middles[profile.middles.length - 1 - tenth] ?? 0) - (profile.middles[tenth] ?? 0);
}

/** The mean of the tail at `flaggedShare(fine[i], j, i)`: linear between edges i, constant in cell j. */
function doubleIntegral(
  tail: BinomialTail,
  fine: Float64Array,
  coarse: Float64Array,
  flaggedShare: (fine: number, j: number, i: number) => number,
): number {
  let sum = 0;
  for (let j = 0; j < coarse.length; j++) {
    sum += (COARSE_PROBABILITIES[j] ?? 0) * integral(tail, fine, (rate, i) => flaggedShare(rate, j, i));
  }
  return sum;
}

/** The mean of the tail at `flaggedShare(fine[i], i)`, linear between edges i. */
function integral(
  tail: BinomialTail,
  fine: Float64Array,
  flaggedShare: (fine: number, i: number) => number,
): number {
  let sum = 0;
  let from = flaggedShare(fine[0] ?? 0, 0);
  for (let i = 0; i < CELL_PROBABILITIES.length; i++) {
    const to = flaggedShare(fine[i + 1] ?? 0, i + 1);
    sum += (CELL_PROBABILITIES[i] ?? 0) * tail.meanBetween(from, to);
    from = to;
  }
  return sum;
}
