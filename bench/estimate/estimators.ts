import { type StratumSample, syntheticFraction } from '../../src/measure/fraction.ts';
import { betaQuantile } from '../../src/measure/special.ts';

export interface Interval {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface Estimator {
  readonly name: string;
  readonly interval: (strata: readonly StratumSample[]) => Interval;
}

const clip = (value: number) => Math.min(1, Math.max(0, value));
const mean = (rate: { readonly alpha: number; readonly beta: number }) =>
  rate.alpha / (rate.alpha + rate.beta);

/** The shipped one. */
export const shipped: Estimator = {
  name: 'test inversion over sources and generators (shipped)',
  interval: (strata) => {
    const { estimate, low, high } = syntheticFraction({
      strata,
      known: { syntheticWeight: 0, humanWeight: 0 },
      by: 'records',
    });
    return { estimate: estimate ?? 0, low: low ?? 0, high: high ?? 1 };
  },
};

/** Flagged ÷ total with a Clopper–Pearson interval: what is done without any correction. */
export const naive: Estimator = {
  name: 'flagged ÷ total, Clopper–Pearson',
  interval: (strata) => {
    const { flags, n } = pooled(strata);
    return { estimate: flags / n, low: exactLow(flags, n), high: exactHigh(flags, n) };
  },
};

/** Rogan & Gladen (1978) per stratum with the delta-method normal interval, rates taken as known. */
export const normalAdjusted: Estimator = {
  name: 'adjusted count, normal interval, rates as known',
  interval: (strata) => {
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
  interval: (strata) => {
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

export const ESTIMATORS: readonly Estimator[] = [shipped, exactAdjusted, normalAdjusted, naive];
