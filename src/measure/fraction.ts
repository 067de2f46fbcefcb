import type { Calibration, OperatingPoint, Stratum } from '../detector/detector.ts';
import { RECORD_KINDS } from '../record/record.ts';
import type { SyntheticFraction, Weighting } from '../report/report.ts';
import { type BinomialTail, binomialTail } from './binomial-tail.ts';
import { likenessEffects, type RecordSquares } from './content-clusters.ts';
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
  /** The same sum over what is flagged. */
  readonly squaredFlaggedWeight: number;
  /** Flagged records; those that are alike count as the independent ones that they are worth. */
  readonly flaggedRecords: number;
  readonly rates: Pick<OperatingPoint, 'falsePositiveRate' | 'truePositiveRate'>;
}

/** One file's part of a stratum, in units of weight. */
export interface ClusterPart {
  /** Index into `FractionInput.strata`. */
  readonly stratum: number;
  readonly weight: number;
  readonly flaggedWeight: number;
}

export interface FractionInput {
  readonly strata: readonly StratumSample[];
  /** The strata's weights by file: records of one file are alike. Absent: records are taken as independent. */
  readonly clusters?: readonly (readonly ClusterPart[])[];
  readonly known: { readonly syntheticWeight: number; readonly humanWeight: number };
  readonly by: Weighting;
}

/**
 * Probability below the interval, and above it: less than 2.5 %, since sources that were left out miss more often than the
 * others promise (docs/method.md, held-out simulation).
 */
const TAIL = { low: 0.018, high: 0.015 } as const;
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
  const ofScored = scored > 0 ? scoredFraction(input.strata, input.clusters ?? []) : EXACT;
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
  const strata: StratumSample[] = [];
  const strataOf: Stratum[] = [];
  const known = { syntheticWeight: 0, humanWeight: 0 };
  for (const kind of RECORD_KINDS) {
    const ofKind = counts.kinds[kind];
    if (ofKind === undefined) continue;
    known.syntheticWeight += ofKind.knownSynthetic[by];
    known.humanWeight += ofKind.knownHuman[by];
    const { all, flagged } = likenessEffects(ofKind.clusters, squaresOf(ofKind));
    for (const [bucket, scored] of ofKind.strata.entries()) {
      if (scored.records === 0) continue;
      strataOf.push({ kind, bucket });
      strata.push({
        weight: scored[by],
        squaredWeight: all[by] * (by === 'words' ? scored.squaredWords : scored.records),
        flaggedWeight: by === 'words' ? scored.flaggedWords : scored.flaggedRecords,
        squaredFlaggedWeight:
          flagged[by] * (by === 'words' ? scored.flaggedSquaredWords : scored.flaggedRecords),
        flaggedRecords: scored.flaggedRecords / flagged.records,
        rates: calibration.operatingPoint({ kind, bucket }),
      });
    }
  }
  const clusters = files.map((file) => clusterParts(file, by, strataOf));
  return syntheticFraction({ strata, clusters, known, by });
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

function clusterParts(file: Counts, by: Weighting, strata: readonly Stratum[]): ClusterPart[] {
  const parts: ClusterPart[] = [];
  for (const [stratum, { kind, bucket }] of strata.entries()) {
    const scored = file.kinds[kind]?.strata[bucket];
    if (scored === undefined || scored.records === 0) continue;
    const flaggedWeight = by === 'words' ? scored.flaggedWords : scored.flaggedRecords;
    parts.push({ stratum, weight: scored[by], flaggedWeight });
  }
  return parts;
}

interface Bounds {
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
  readonly falsePositives: RateProfile;
  /** What a synthetic text adds to the flagged share, by the stratum in which it lies. */
  readonly truePositives: readonly StratumProfile[];
}

/** The rate at which synthetic text is flagged if it makes up theta of the whole. */
type TruePositives = (theta: number) => RateProfile;

function scoredFraction(
  strata: readonly StratumSample[],
  clusters: readonly (readonly ClusterPart[])[],
): Bounds {
  const measured = strata
    .filter((stratum) => stratum.weight > 0)
    .map((stratum) => ({
      stratum,
      falsePositives: rateProfile(stratum.rates.falsePositiveRate),
      truePositives: rateProfile(stratum.rates.truePositiveRate),
    }));
  const inFiles = (boostOf: (stratum: MeasuredStratum) => number) =>
    clusteredRecords(clusters, strata, boostsByStratum(strata, measured, boostOf));
  const boostOf = boosts(measured);
  const pooled = pool(measured, boostOf, inFiles(boostOf));
  const unassuming = lowerBound(
    pool(
      measured,
      () => 1,
      inFiles(() => 1),
    ),
    () => CERTAIN_DETECTION,
  );
  const assuming = lowerBound(pooled, (theta) => concentratedProfile(pooled.truePositives, theta));
  // One flagged text says nothing about which generator wrote it: nothing is assumed about the TPR then.
  const flaggedRecords = measured.reduce((sum, { stratum }) => sum + stratum.flaggedRecords, 0);
  const low = flaggedRecords < TWO_RECORDS ? Math.min(unassuming, assuming) : assuming;
  const high = Math.max(low, upperBound(pooled));
  return {
    estimate: Math.min(high, Math.max(low, adjustedCount(pooled))),
    low,
    high,
    floor: Math.min(low, unassuming),
  };
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
  clusters: readonly (readonly ClusterPart[])[],
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
  for (const [f, parts] of clusters.entries()) {
    let ofFile = 0;
    let flagged = 0;
    for (const part of parts) {
      const boost = boostOf[part.stratum] ?? 0;
      ofFile += boost * part.weight;
      flagged += boost * part.flaggedWeight;
    }
    squares[f] = ofFile * ofFile;
    residuals[f] = (flagged - share * ofFile) ** 2;
    if (ofFile > 0) files++;
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
  return {
    flaggedShare: flaggedWeight / weight,
    effectiveRecords: Math.min(
      MAX_EFFECTIVE_RECORDS,
      Math.max(1, Math.min(independentRecords, (weight * weight) / squaredWeight)),
    ),
    effectiveFlags: flaggedWeight > 0 ? (flaggedWeight * flaggedWeight) / squaredFlaggedWeight : 0,
    falsePositives: pooledProfile(
      boosted.map(({ stratum, boost, falsePositives }) => ({
        weight: boost * stratum.weight,
        profile: falsePositives,
      })),
    ),
    truePositives: boosted.map(({ stratum, boost, truePositives }) => ({
      share: stratum.weight / plainWeight,
      profile: scaledProfile(truePositives, boost / meanBoost),
    })),
  };
}

/** Rogan & Gladen's estimate, not clipped, for synthetic text spread over the strata as all text is. */
function adjustedCount({ flaggedShare, falsePositives, truePositives }: Pooled): number {
  const tpr = truePositives.reduce((sum, { share, profile }) => sum + share * profile.mean, 0);
  const gap = tpr - falsePositives.mean;
  return gap > 0 ? (flaggedShare - falsePositives.mean) / gap : 0;
}

/**
 * The smallest θ at which as many flags as were seen, or more, have probability TAIL.low. One long flagged record among short
 * ones is one flag: the flags are never worth more records than their own weights say.
 */
function lowerBound(pooled: Pooled, truePositives: TruePositives): number {
  const flagged = Math.min(pooled.effectiveFlags, pooled.flaggedShare * pooled.effectiveRecords);
  if (flagged < ONE_RECORD) return 0;
  const records = flagged / pooled.flaggedShare;
  const tail = binomialTail(Math.max(1, flagged), Math.max(1, records - flagged + 1));
  return root((theta) => expectation(tail, theta, pooled.falsePositives, truePositives(theta)) - TAIL.low);
}

/**
 * The largest θ at which as few flags as were seen, or fewer, have probability TAIL.high, for synthetic text spread over the
 * strata as all text is.
 */
function upperBound(pooled: Pooled): number {
  const flagged = pooled.flaggedShare * pooled.effectiveRecords;
  if (pooled.effectiveRecords - flagged < ONE_RECORD) return 1;
  const tail = binomialTail(flagged + 1, Math.max(1, pooled.effectiveRecords - flagged));
  const truePositives = pooledProfile(
    pooled.truePositives.map(({ share, profile }) => ({ weight: share, profile })),
  );
  const excess = (falsePositives: RateProfile) => (theta: number) =>
    expectation(tail, theta, falsePositives, truePositives) - (1 - TAIL.high);
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

/**
 * E over sources u and generators v of the tail at m = θ T(v) + (1 − θ) F(u). The rate that spreads m more is
 * integrated exactly along its piecewise linear quantile function, the other one by the midpoint rule.
 */
function expectation(
  tail: BinomialTail,
  theta: number,
  falsePositives: RateProfile,
  truePositives: RateProfile,
): number {
  const human = 1 - theta;
  return theta * spread(truePositives) > human * spread(falsePositives)
    ? doubleIntegral(tail, theta, truePositives.edges, human, falsePositives.middles)
    : doubleIntegral(tail, human, falsePositives.edges, theta, truePositives.middles);
}

/** Difference between outer quantiles of a rate. */
function spread(profile: RateProfile): number {
  const tenth = Math.floor(profile.middles.length / 4);
  return (profile.middles[profile.middles.length - 1 - tenth] ?? 0) - (profile.middles[tenth] ?? 0);
}

function doubleIntegral(
  tail: BinomialTail,
  fineFactor: number,
  fine: Float64Array,
  coarseFactor: number,
  coarse: Float64Array,
): number {
  let sum = 0;
  const constant = coarse[0] === coarse[coarse.length - 1];
  for (let j = 0; j < (constant ? 1 : coarse.length); j++) {
    const offset = coarseFactor * (coarse[j] ?? 0);
    let inner = 0;
    let from = offset + fineFactor * (fine[0] ?? 0);
    for (let i = 0; i < CELL_PROBABILITIES.length; i++) {
      const to = offset + fineFactor * (fine[i + 1] ?? 0);
      inner += (CELL_PROBABILITIES[i] ?? 0) * tail.meanBetween(from, to);
      from = to;
    }
    sum += constant ? inner : (COARSE_PROBABILITIES[j] ?? 0) * inner;
  }
  return sum;
}
