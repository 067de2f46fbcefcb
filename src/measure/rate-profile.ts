import { QUANTILES, type RateDistribution } from '../detector/detector.ts';
import { betaQuantile } from './special.ts';

/**
 * A fixed quadrature over the quantile of a source (or of a generator). Probabilities are spaced evenly in log-odds,
 * so that cells grow finer towards both tails, where the bounds of the interval are decided.
 */
const CELLS = 48;
const COARSE_CELLS = 28;
const REACH = QUANTILES.reach;

export const CELL_PROBABILITIES: Float64Array = differences(edges(CELLS));
export const COARSE_PROBABILITIES: Float64Array = differences(edges(COARSE_CELLS));

/** Probabilities of the quantiles that a calibration holds. */
export const QUANTILE_PROBABILITIES: Float64Array = edges(QUANTILES.count - 1);

/** A rate as a function of the quantile of its source: piecewise linear between `edges`, or one value per coarse cell. */
export interface RateProfile {
  /** Rate at the CELLS + 1 edges of the fine cells, ascending. */
  readonly edges: Float64Array;
  /** Rate at the middle of each coarse cell, ascending. */
  readonly middles: Float64Array;
  readonly mean: number;
}

function edges(cells: number): Float64Array {
  const probabilities = Float64Array.from({ length: cells + 1 }, (_, i) => {
    return 1 / (1 + Math.exp(-REACH * ((2 * i) / cells - 1)));
  });
  probabilities[0] = 0;
  probabilities[cells] = 1;
  return probabilities;
}

function differences(values: Float64Array): Float64Array {
  return Float64Array.from({ length: values.length - 1 }, (_, i) => (values[i + 1] ?? 0) - (values[i] ?? 0));
}

const EDGE_PROBABILITIES = edges(CELLS);
const MIDDLE_PROBABILITIES = Float64Array.from({ length: COARSE_CELLS }, (_, i) => {
  const coarse = edges(COARSE_CELLS);
  return ((coarse[i] ?? 0) + (coarse[i + 1] ?? 0)) / 2;
});

const profiles = new Map<string, RateProfile>();
const MAX_CACHED_PROFILES = 4_096;

/**
 * The profile of a distribution of rates: its own quantiles where it has them , else
 * those of its Beta. Remembered, since a calibration has few of them.
 */
export function rateProfile(rate: RateDistribution): RateProfile {
  const key = `${rate.alpha},${rate.beta},${rate.quantiles?.join()}`;
  const known = profiles.get(key);
  if (known !== undefined) return known;
  const { quantiles } = rate;
  const quantile =
    quantiles === undefined
      ? (p: number) => betaQuantile(p, rate.alpha, rate.beta)
      : (p: number) => interpolated(quantiles, p);
  const profile = {
    edges: EDGE_PROBABILITIES.map(quantile),
    middles: MIDDLE_PROBABILITIES.map(quantile),
    mean: rate.alpha / (rate.alpha + rate.beta),
  };
  if (profiles.size >= MAX_CACHED_PROFILES) profiles.clear();
  profiles.set(key, profile);
  return profile;
}

/** Linear in the log-odds of the probability between the quantiles; the outermost ones hold up to the end. */
function interpolated(quantiles: readonly number[], probability: number): number {
  if (probability <= 0) return quantiles[0] ?? 0;
  if (probability >= 1) return quantiles[quantiles.length - 1] ?? 1;
  const logOdds = Math.log(probability / (1 - probability));
  const position = ((logOdds / REACH + 1) / 2) * (quantiles.length - 1);
  const cell = Math.min(quantiles.length - 2, Math.max(0, Math.floor(position)));
  const [from, to] = [quantiles[cell] ?? 0, quantiles[cell + 1] ?? 1];
  return from + Math.min(1, Math.max(0, position - cell)) * (to - from);
}

/** The same rate in every source. */
export function constantProfile(rate: number): RateProfile {
  return {
    edges: new Float64Array(CELLS + 1).fill(rate),
    middles: new Float64Array(COARSE_CELLS).fill(rate),
    mean: rate,
  };
}

/**
 * Mean of several profiles by weight: the pooled rate over strata of one source, which stands at the same quantile in
 * all of them (comonotone: the widest spread that given margins allow).
 */
export function pooledProfile(
  parts: readonly { readonly weight: number; readonly profile: RateProfile }[],
): RateProfile {
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const pooled = { edges: new Float64Array(CELLS + 1), middles: new Float64Array(COARSE_CELLS), mean: 0 };
  for (const { weight, profile } of parts) {
    const share = weight / total;
    for (let i = 0; i <= CELLS; i++)
      pooled.edges[i] = (pooled.edges[i] ?? 0) + share * (profile.edges[i] ?? 0);
    for (let i = 0; i < COARSE_CELLS; i++) {
      pooled.middles[i] = (pooled.middles[i] ?? 0) + share * (profile.middles[i] ?? 0);
    }
    pooled.mean += share * profile.mean;
  }
  return pooled;
}

/** A stratum's share of the scored weight and what a synthetic text in it adds to the flagged share. */
export interface StratumProfile {
  readonly share: number;
  readonly profile: RateProfile;
}

/** Synthetic text is supposed to be at most this many times as frequent in one stratum as in all. */
const MAX_CONCENTRATION = 2;

/**
 * The rate of synthetic text that makes up a share θ of the whole and lies where it is flagged most, as a function of θ:
 * strata are filled in the order of their rates, each at most to MAX_CONCENTRATION and at most with all of its text.
 */
export function concentratedProfile(strata: readonly StratumProfile[]): (theta: number) => RateProfile {
  const [only] = strata;
  if (only !== undefined && strata.length === 1) return () => only.profile;
  const sparse = filledProfile(strata, MAX_CONCENTRATION);
  return (theta) => (theta * MAX_CONCENTRATION <= 1 ? sparse : filledProfile(strata, 1 / theta));
}

function filledProfile(strata: readonly StratumProfile[], concentration: number): RateProfile {
  const order = strata.map((_, h) => h);
  const fill = (rateOf: (h: number) => number): number => {
    order.sort((g, h) => rateOf(h) - rateOf(g));
    let left = 1;
    let rate = 0;
    for (const h of order) {
      const taken = Math.min(left, concentration * (strata[h]?.share ?? 0));
      rate += taken * rateOf(h);
      left -= taken;
      if (left <= 0) break;
    }
    return rate;
  };
  return {
    edges: Float64Array.from({ length: CELLS + 1 }, (_, i) => fill((h) => strata[h]?.profile.edges[i] ?? 0)),
    middles: Float64Array.from({ length: COARSE_CELLS }, (_, i) =>
      fill((h) => strata[h]?.profile.middles[i] ?? 0),
    ),
    mean: fill((h) => strata[h]?.profile.mean ?? 0),
  };
}

/** A profile times a factor. */
export function scaledProfile(profile: RateProfile, factor: number): RateProfile {
  const scale = (rate: number) => factor * rate;
  return {
    edges: profile.edges.map(scale),
    middles: profile.middles.map(scale),
    mean: factor * profile.mean,
  };
}
