import { type StratumSample, scoredText, syntheticFraction } from '../../src/measure/fraction.ts';
import { betaQuantile } from '../../src/measure/special.ts';
import { ScoreHistogram } from './score-histogram.ts';

/** What an estimator sees of a repository. */
export interface Observed {
  readonly strata: readonly StratumSample[];
  /** Where the simulation has scores: those of the repository, and those of human text. */
  readonly histogram?: ScoreHistogram;
  readonly nulls?: ScoreHistogram;
}

export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly floor?: number;
}

export interface Estimator {
  readonly name: string;
  readonly interval: (observed: Observed) => Interval;
}

const clip = (value: number) => Math.min(1, Math.max(0, value));
const mean = (rate: { readonly alpha: number; readonly beta: number }) =>
  rate.alpha / (rate.alpha + rate.beta);

/** The shipped one. */
export const shipped: Estimator = {
  name: 'test inversion over sources and generators (shipped)',
  interval: ({ strata }) => {
    const { estimate, low, high, floor } = syntheticFraction({
      strata,
      known: { syntheticWeight: 0, humanWeight: 0 },
      by: 'records',
    });
    return { estimate: estimate ?? 0, low: low ?? 0, high: high ?? 1, floor: floor ?? 0 };
  },
};

/** The shipped one with another probability below the interval and above it. */
export function withTails(low: number, high: number): Estimator {
  return {
    name: `shipped, tails ${100 * low} % and ${100 * high} %`,
    interval: ({ strata }) => {
      const { at, flagged, flaggedRecords } = scoredText(strata, []);
      return at(flagged, flaggedRecords, { low: () => low, high });
    },
  };
}

/** Flagged ÷ total with a Clopper–Pearson interval: what is done without any correction. */
export const naive: Estimator = {
  name: 'flagged ÷ total, Clopper–Pearson',
  interval: ({ strata }) => {
    const { flags, n } = pooled(strata);
    return { estimate: flags / n, low: exactLow(flags, n), high: exactHigh(flags, n) };
  },
};

/** Rogan & Gladen (1978) per stratum with the delta-method normal interval, rates taken as known. */
export const normalAdjusted: Estimator = {
  name: 'adjusted count, normal interval, rates as known',
  interval: ({ strata }) => {
    const total = strata.reduce((sum, stratum) => sum + stratum.weight, 0);
    let estimate = 0;
    let variance = 0;
    for (const { weight, squaredWeight, flaggedWeight, rates } of strata) {
      const fpr = mean(rates.falsePositiveRate);
      const gap = mean(rates.truePositiveRate) - fpr;
      const q = flaggedWeight / weight;
      estimate += ((weight / total) * (q - fpr)) / gap;
      variance += (squaredWeight * q * (1 - q)) / (total * total * gap * gap);
    }
    const half = 1.96 * Math.sqrt(variance);
    return { estimate: clip(estimate), low: clip(estimate - half), high: clip(estimate + half) };
  },
};

/** Rogan–Gladen transform of the Clopper–Pearson interval (Reiczigel et al. 2010 with exact limits), rates as known. */
export const exactAdjusted: Estimator = {
  name: 'adjusted count, Clopper–Pearson, rates as known',
  interval: ({ strata }) => {
    const { flags, n } = pooled(strata);
    const total = strata.reduce((sum, stratum) => sum + stratum.weight, 0);
    const average = (of: (stratum: StratumSample) => number) =>
      strata.reduce((sum, stratum) => sum + stratum.weight * of(stratum), 0) / total;
    const fpr = average((stratum) => mean(stratum.rates.falsePositiveRate));
    const gap = average((stratum) => mean(stratum.rates.truePositiveRate)) - fpr;
    const adjust = (q: number) => clip((q - fpr) / gap);
    return {
      estimate: adjust(flags / n),
      low: adjust(exactLow(flags, n)),
      high: adjust(exactHigh(flags, n)),
    };
  },
};

function pooled(strata: readonly StratumSample[]): { flags: number; n: number } {
  let weight = 0;
  let squared = 0;
  let flagged = 0;
  for (const stratum of strata) {
    weight += stratum.weight;
    squared += stratum.squaredWeight;
    flagged += stratum.flaggedWeight;
  }
  const n = (weight * weight) / squared;
  return { flags: (flagged / weight) * n, n };
}

const exactLow = (x: number, n: number) => (x <= 0 ? 0 : betaQuantile(0.025, x, n - x + 1));
const exactHigh = (x: number, n: number) => (x >= n ? 1 : betaQuantile(0.975, x + 1, Math.max(1e-9, n - x)));

/** Log-likelihood ratio that bounds a 95 % profile-likelihood interval. */
const HALF_CHI_SQUARE = 1.9207;

/**
 * Maximum likelihood of θ from the detector's probabilities at equal priors, to which the iteration of Saerens et al. (2002)
 * converges, with its profile-likelihood interval.
 */
export const saerens: Estimator = {
  name: 'EM on calibrated scores, profile likelihood (Saerens et al. 2002)',
  interval: ({ histogram }) => {
    if (histogram === undefined) return { estimate: Number.NaN, low: 0, high: 1 };
    const scale = histogram.records / histogram.total;
    const logLikelihood = (theta: number) =>
      histogram.weights.reduce((sum, weight, bin) => {
        const p = ScoreHistogram.scoreOf(bin);
        return weight === 0 ? sum : sum + scale * weight * Math.log(theta * p + (1 - theta) * (1 - p));
      }, 0);
    const estimate = highest(logLikelihood);
    const excess = (theta: number) => logLikelihood(estimate) - logLikelihood(theta) - HALF_CHI_SQUARE;
    const low = crossing((theta) => excess(estimate - theta), estimate);
    const high = crossing((theta) => excess(estimate + theta), 1 - estimate);
    return { estimate, low: estimate - low, high: estimate + high };
  },
};

/** Where a concave function on [0, 1] is highest (golden section). */
function highest(f: (x: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 30; step++) {
    const a = high - 0.618034 * (high - low);
    const b = low + 0.618034 * (high - low);
    if (f(a) < f(b)) low = a;
    else high = b;
  }
  return (low + high) / 2;
}

/** How far from 0, at most `end`, an increasing function that begins below 0 reaches it. */
function crossing(f: (x: number) => number, end: number): number {
  if (!(f(end) > 0)) return end;
  let [low, high] = [0, end];
  for (let step = 0; step < 25; step++) {
    const middle = (low + high) / 2;
    if (f(middle) > 0) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** p-values above this are taken to be human text's only. */
const LAMBDA = 0.5;

/** 1 − π̂0 on p-values under pooled human scores (Storey 2002), with an exact bound; it says nothing from above. */
export const storey: Estimator = {
  name: 'Storey’s 1 − π0 on human-null p-values, λ = 0.5',
  interval: ({ histogram, nulls }) => {
    if (histogram === undefined || nulls === undefined) return { estimate: Number.NaN, low: 0, high: 1 };
    const total = nulls.total;
    let nullShare = 0;
    let bin = 0;
    // Scores so low that human text exceeds them with probability above λ.
    for (; bin < nulls.weights.length; bin++) {
      const next = nullShare + (nulls.weights[bin] ?? 0) / total;
      if (next > 1 - LAMBDA) break;
      nullShare = next;
    }
    const n = histogram.records;
    const below = (histogram.weights.slice(0, bin).reduce((sum, w) => sum + w, 0) / histogram.total) * n;
    return {
      estimate: clip(1 - below / n / nullShare),
      low: clip(1 - exactHigh(below, n) / nullShare),
      high: 1,
    };
  },
};

export const ESTIMATORS: readonly Estimator[] = [
  shipped,
  exactAdjusted,
  normalAdjusted,
  naive,
  saerens,
  storey,
];
/** Those that need no scores. */
export const FLAG_ESTIMATORS: readonly Estimator[] = [shipped, exactAdjusted, normalAdjusted, naive];
