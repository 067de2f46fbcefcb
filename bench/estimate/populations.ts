import type { RateDistribution } from '../../src/detector/detector.ts';
import { fitRates, type RateObservation } from '../../src/measure/fit-rates.ts';
import { betaQuantile } from '../../src/measure/special.ts';
import type { Random } from './random.ts';

/** What the detector is believed to do in each stratum: what the estimator is given. */
export interface StratumRates {
  readonly falsePositiveRate: RateDistribution;
  readonly truePositiveRate: RateDistribution;
}

/** One repository: the rates that hold in it, by stratum, and what the estimator believes. */
export interface Repository {
  readonly falsePositiveRates: readonly number[];
  readonly truePositiveRates: readonly number[];
  readonly believed: readonly StratumRates[];
}

/** A world of repositories. `u` and `v` are the quantiles of its human source and of its generator. */
export interface Population {
  readonly name: string;
  readonly repository: (u: number, v: number, random: Random) => Repository;
  /** Shares of the strata in the synthetic text, where they differ from those in the human text. */
  readonly syntheticStrata?: readonly number[];
}

export function beta(mean: number, precision: number): RateDistribution {
  return { alpha: mean * precision, beta: (1 - mean) * precision, sources: 0, records: 0 };
}

/** FPR: mean 0.5 %, 90th percentile 1.5 %, worst near 5 %. TPR: 0.3 to 0.7 by length, from 0.05 to 0.98 by generator. */
export const SUPPOSED_RATES: readonly StratumRates[] = [0.3, 0.43, 0.57, 0.7].map((tpr) => ({
  falsePositiveRate: beta(0.005, 90),
  truePositiveRate: beta(tpr, 2),
}));

const at = (rate: RateDistribution, quantile: number) => betaQuantile(quantile, rate.alpha, rate.beta);

function ratesAt(rates: readonly StratumRates[], u: number, v: number): Repository {
  return {
    falsePositiveRates: rates.map((stratum) => at(stratum.falsePositiveRate, u)),
    truePositiveRates: rates.map((stratum) => at(stratum.truePositiveRate, v)),
    believed: rates,
  };
}

/** The model of docs/method.md holds exactly. */
export function asModelled(rates: readonly StratumRates[]): Population {
  return { name: 'as modelled', repository: (u, v) => ratesAt(rates, u, v) };
}

/** One source in ten has four times the FPR that its quantile promises. */
export function heavierTail(rates: readonly StratumRates[]): Population {
  return {
    name: 'FPR with a heavier tail than fitted (4 × in one source of ten)',
    repository: (u, v, random) => {
      const real = ratesAt(rates, u, v);
      const factor = random.uniform() < 0.1 ? 4 : 1;
      return {
        ...real,
        falsePositiveRates: real.falsePositiveRates.map((rate) => Math.min(1, factor * rate)),
      };
    },
  };
}

/** Every source has twice the FPR that was measured: a domain shift. */
export function shifted(rates: readonly StratumRates[]): Population {
  return {
    name: 'FPR twice the measured one everywhere',
    repository: (u, v) => {
      const real = ratesAt(rates, u, v);
      return { ...real, falsePositiveRates: real.falsePositiveRates.map((rate) => Math.min(1, 2 * rate)) };
    },
  };
}

/** All synthetic text lies in one stratum. */
export function onlyIn(rates: readonly StratumRates[], stratum: number, name: string): Population {
  return { ...asModelled(rates), name, syntheticStrata: rates.map((_, i) => (i === stratum ? 1 : 0)) };
}

/** Five human sources and five generators are mixed. */
export function mixed(rates: readonly StratumRates[]): Population {
  return {
    name: 'five sources and five generators mixed',
    repository: (u, v, random) => {
      const parts = Array.from({ length: 5 }, (_, i) =>
        ratesAt(rates, i === 0 ? u : random.uniform(), i === 0 ? v : random.uniform()),
      );
      const mean = (of: (part: Repository) => readonly number[]) =>
        rates.map((_, h) => parts.reduce((sum, part) => sum + (of(part)[h] ?? 0), 0) / parts.length);
      return {
        falsePositiveRates: mean((part) => part.falsePositiveRates),
        truePositiveRates: mean((part) => part.truePositiveRates),
        believed: rates,
      };
    },
  };
}

/** Strata of one repository stand at independent quantiles instead of at the same one. */
export function independentStrata(rates: readonly StratumRates[]): Population {
  return {
    name: 'strata at independent quantiles',
    repository: (_u, _v, random) => ({
      falsePositiveRates: rates.map((stratum) => at(stratum.falsePositiveRate, random.uniform())),
      truePositiveRates: rates.map((stratum) => at(stratum.truePositiveRate, random.uniform())),
      believed: rates,
    }),
  };
}

/** The rates themselves are fitted by `fitRates` on a fresh calibration of so many sources and generators each time. */
export function fitted(
  rates: readonly StratumRates[],
  sources: number,
  generators: number,
  draws: number,
): Population {
  const beliefs: StratumRates[][] = [];
  return {
    name: `rates fitted on ${sources} sources and ${generators} generators`,
    repository: (u, v, random) => {
      const index = Math.floor(random.uniform() * draws);
      beliefs[index] ??= calibrate(rates, sources, generators, random);
      return { ...ratesAt(rates, u, v), believed: beliefs[index] ?? rates };
    },
  };
}

const CALIBRATION_RECORDS = 500;

function calibrate(
  rates: readonly StratumRates[],
  sources: number,
  generators: number,
  random: Random,
): StratumRates[] {
  const quantiles = (count: number) => Array.from({ length: count }, () => random.uniform());
  const u = quantiles(sources);
  const v = quantiles(generators);
  const observe = (rate: RateDistribution, of: readonly number[]): RateObservation[] =>
    of.map((quantile) => ({
      flagged: random.binomial(CALIBRATION_RECORDS, at(rate, quantile)),
      total: CALIBRATION_RECORDS,
    }));
  return rates.map((stratum) => ({
    falsePositiveRate: fitRates(observe(stratum.falsePositiveRate, u), 'upper'),
    truePositiveRate: fitRates(observe(stratum.truePositiveRate, v), 'lower'),
  }));
}
