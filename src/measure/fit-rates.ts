import type { RateDistribution } from '../detector/detector.ts';
import { betaQuantile, incompleteBeta, logGamma } from './special.ts';

/** Flags among the records of one held-out source (for an FPR) or of one held-out generator (for a TPR). */
export interface RateObservation {
  readonly flagged: number;
  readonly total: number;
  /** How much the observation counts, 1 unless it stands for several or for part of one source. */
  readonly weight?: number;
}

/** Which tail of the predictive distribution the fitted Beta must match: the upper for an FPR. */
export type MatchedTail = 'upper' | 'lower';

const MEANS = 121;
/** Exponent that makes the grid of means finer near 0, where false-positive rates lie. */
const GRID_BEND = 2;
const VARIATIONS = 40;
const LARGEST_VARIATION = 4;
const TAIL = 0.025;
const NEGLIGIBLE_POSTERIOR = 1e-6;

interface Candidate {
  readonly alpha: number;
  readonly beta: number;
  readonly posterior: number;
}

/**
 * The distribution of a rate over sources that were not seen. Each source's flags are beta-binomial; mean and
 * variation min(alpha, beta)^−½ (the coefficient of variation, for a small rate) are integrated over a grid with a weak
 * prior: Jeffreys' Beta(½, ½) on the mean, uniform on the variation (Gelman 2006), up to 4. The mixture that results is
 * wider the fewer sources there are; it is summarised by the Beta that has its mean and its outer quantile on the side
 * that matters. Sources with few records weigh by their likelihood only.
 *
 * @throws RangeError for no observations or for impossible ones.
 */
export function fitRates(observations: readonly RateObservation[], tail: MatchedTail): RateDistribution {
  const used = observations.filter(({ total }) => total > 0);
  if (used.length === 0) throw new RangeError('a rate needs at least one source with records');
  for (const { flagged, total } of used) {
    if (!(flagged >= 0 && flagged <= total)) throw new RangeError(`${flagged} flags of ${total} records`);
  }
  const candidates = posterior(used);
  const mean = candidates.reduce((sum, c) => sum + (c.posterior * c.alpha) / (c.alpha + c.beta), 0);
  const outer = tail === 'upper' ? 1 - TAIL : TAIL;
  const precision = precisionWith(mean, predictiveQuantile(candidates, outer), outer);
  return {
    alpha: mean * precision,
    beta: (1 - mean) * precision,
    sources: used.length,
    records: used.reduce((sum, { total }) => sum + total, 0),
  };
}

function posterior(observations: readonly RateObservation[]): Candidate[] {
  const grid: { alpha: number; beta: number; log: number }[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < MEANS; i++) {
    // Equal cells of the arcsine scale are the prior Beta(½, ½).
    const mean = Math.sin(((i + 0.5) / MEANS) ** GRID_BEND * (Math.PI / 2)) ** 2;
    const cell = GRID_BEND * ((i + 0.5) / MEANS) ** (GRID_BEND - 1);
    for (let j = 0; j < VARIATIONS; j++) {
      const variation = (LARGEST_VARIATION * (j + 0.5)) / VARIATIONS;
      const precision = 1 / (variation * variation * Math.min(mean, 1 - mean));
      const alpha = mean * precision;
      const beta = (1 - mean) * precision;
      const log = Math.log(cell) + logLikelihood(observations, alpha, beta);
      grid.push({ alpha, beta, log });
      if (log > best) best = log;
    }
  }
  const total = grid.reduce((sum, { log }) => sum + Math.exp(log - best), 0);
  return grid
    .map(({ alpha, beta, log }) => ({ alpha, beta, posterior: Math.exp(log - best) / total }))
    .filter((candidate) => candidate.posterior > NEGLIGIBLE_POSTERIOR);
}

/** Beta-binomial log-likelihood without the binomial coefficients, which do not depend on alpha and beta. */
function logLikelihood(observations: readonly RateObservation[], alpha: number, beta: number): number {
  const logPrior = logBeta(alpha, beta);
  let sum = 0;
  for (const { flagged, total, weight = 1 } of observations) {
    sum += weight * (logBeta(alpha + flagged, beta + total - flagged) - logPrior);
  }
  return sum;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function predictiveQuantile(candidates: readonly Candidate[], probability: number): number {
  const mass = candidates.reduce((sum, { posterior: p }) => sum + p, 0);
  let below = -60;
  let above = 30;
  for (let step = 0; step < 60; step++) {
    const logOdds = (below + above) / 2;
    const x = 1 / (1 + Math.exp(-logOdds));
    const reached = candidates.reduce((sum, c) => sum + c.posterior * incompleteBeta(x, c.alpha, c.beta), 0);
    if (reached < probability * mass) below = logOdds;
    else above = logOdds;
  }
  return 1 / (1 + Math.exp(-(below + above) / 2));
}

/** The precision at which the Beta with this mean has this outer quantile, or the nearest it can come. */
function precisionWith(mean: number, quantile: number, probability: number): number {
  const distance = (logPrecision: number) => {
    const precision = Math.exp(logPrecision);
    const reached = betaQuantile(probability, mean * precision, (1 - mean) * precision);
    return probability > 0.5 ? reached - quantile : quantile - reached;
  };
  // From the concentrated end downwards: the outer quantile first grows with the spread, then falls back to the mean.
  let narrow = Math.log(1e6);
  let wide = narrow;
  const smallest = Math.log(0.05);
  while (distance(wide) < 0 && wide > smallest) {
    narrow = wide;
    wide -= 0.1;
  }
  for (let step = 0; step < 50 && wide < narrow; step++) {
    const middle = (wide + narrow) / 2;
    if (distance(middle) < 0) narrow = middle;
    else wide = middle;
  }
  return Math.exp((wide + narrow) / 2);
}
