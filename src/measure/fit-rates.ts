import type { RateDistribution } from '../detector/detector.ts';
import { QUANTILE_PROBABILITIES } from './rate-profile.ts';
import { logRisingFactorials } from './rising-factorial.ts';
import { betaQuantile, incompleteBeta } from './special.ts';

/** Flags among the records of one held-out source (for an FPR) or of one held-out generator (for a TPR). */
export interface RateObservation {
  readonly flagged: number;
  readonly total: number;
  /** How much it counts: 1, or less where it is one of several that are not independent. */
  readonly weight?: number;
  /** Records of the source in all strata, where `total` are those of one of them. Absent: `total`. */
  readonly among?: number;
}

/** Which tail of the predictive distribution the summarising Beta must match: the upper for an FPR. */
export type MatchedTail = 'upper' | 'lower';

const MEANS = 121;
/** Exponent that makes the grid of means finer near 0, where false-positive rates lie. */
const GRID_BEND = 2;
const VARIATIONS = 40;
const LARGEST_VARIATION = 4;
const TAIL = 0.025;
const NEGLIGIBLE_POSTERIOR = 3e-3;
/** The grid is looked at in steps of so many points first, and closer where the log-posterior is within so much of the best. */
const STRIDE = 4;
const COARSE_DEPTH = 12;
const LEAST_LOG_ODDS = -36;
const MOST_LOG_ODDS = 28;
const TOLERANCE = 1e-6;
/** Parts that stand for the model's posterior. */
const MODEL_PARTS = 200;
/** Weight of the model beside K sources: this times √K sources. */
const CONCENTRATION = 2;

/** One part of a mixture of Betas. */
interface Part {
  readonly alpha: number;
  readonly beta: number;
  readonly mass: number;
}

/**
 * The predictive distribution of a rate in a source that was not seen, from those that were: a Dirichlet process around a
 * beta-binomial model (Ferguson 1973; Liu 1996).
 *
 * Each source's flags are beta-binomial; mean and variation min(alpha, beta)^−½ (the coefficient of variation, for a small
 * rate) are integrated over a grid with a weak prior: Jeffreys' Beta(½, ½) on the mean, uniform on the variation (Gelman
 * 2006), up to 4. A new source is drawn from that model with a weight that grows as the root of the number of sources, else
 * it is like one of those seen, whose rate is known as well as its records tell (a Beta again, shrunk towards the model; a
 * source of n records counts n ÷ (n + alpha + beta)). So the tails are as heavy as those of the sources, whatever their
 * shape, and wider the fewer sources there are.
 *
 * For the `lower` tail a new source is, beyond that, flagged never with probability ½ ÷ (K + 1), K the sum of weights: what
 * Jeffreys' prior gives to what none of K showed. Nothing that was measured excludes a generator that is not found.
 *
 * `quantiles` are those of all this; alpha and beta are of the Beta that has the mixture's mean and its 97.5 % or 2.5 %
 * quantile.
 *
 * @throws RangeError for no observations or for impossible ones.
 */
export function fitRates(observations: readonly RateObservation[], tail: MatchedTail): RateDistribution {
  const used = observations.filter(({ total }) => total > 0);
  if (used.length === 0) throw new RangeError('a rate needs at least one source with records');
  for (const { flagged, total } of used) {
    if (!(flagged >= 0 && flagged <= total)) throw new RangeError(`${flagged} flags of ${total} records`);
  }
  const parts = predictive(used);
  const mean = parts.reduce((sum, { alpha, beta, mass }) => sum + (mass * alpha) / (alpha + beta), 0);
  const outer = tail === 'upper' ? 1 - TAIL : TAIL;
  const never = tail === 'lower' ? 0.5 / (1 + used.reduce((sum, { weight = 1 }) => sum + weight, 0)) : 0;
  const precision = precisionWith(mean, mixtureQuantiles(parts, [outer])[0] ?? mean, outer);
  return {
    alpha: mean * precision,
    beta: (1 - mean) * precision,
    sources: used.length,
    records: used.reduce((sum, { total }) => sum + total, 0),
    quantiles: mixtureQuantiles(
      parts,
      QUANTILE_PROBABILITIES.map((p) => (p - never) / (1 - never)),
    ),
  };
}

/** The mixture; its masses sum to 1. */
function predictive(observations: readonly RateObservation[]): Part[] {
  const groups = grouped(observations);
  const model = posterior(groups);
  const precision = Math.exp(model.reduce((sum, c) => sum + c.mass * Math.log(c.alpha + c.beta), 0));
  const mean = model.reduce((sum, c) => sum + (c.mass * c.alpha) / (c.alpha + c.beta), 0);
  const sources = groups.map(({ flagged, total, weight, among }): Part => {
    // The model is worth `precision` records of a source, of which the stratum's share falls on it.
    const own = (precision * total) / among;
    return {
      alpha: mean * own + flagged,
      beta: (1 - mean) * own + total - flagged,
      mass: (weight * among) / (among + precision),
    };
  });
  const seen = sources.reduce((sum, part) => sum + part.mass, 0);
  const concentration = CONCENTRATION * Math.sqrt(seen);
  const share = concentration / (concentration + seen);
  return [
    ...thinned(model).map((part) => ({ ...part, mass: share * part.mass })),
    ...sources.map((part) => ({ ...part, mass: ((1 - share) * part.mass) / seen })),
  ];
}

/** MODEL_PARTS of equal mass that stand for a longer list, each by the part at the middle of its mass. */
function thinned(parts: readonly Part[]): readonly Part[] {
  if (parts.length <= MODEL_PARTS) return parts;
  const chosen: Part[] = [];
  let passed = 0;
  for (const part of parts) {
    passed += part.mass;
    while (chosen.length < MODEL_PARTS && (chosen.length + 0.5) / MODEL_PARTS <= passed)
      chosen.push({ ...part, mass: 1 / MODEL_PARTS });
  }
  return chosen.map((part) => ({ ...part, mass: 1 / chosen.length }));
}

interface Group extends RateObservation {
  /** Of all observations with these very counts: small sources are mostly alike. */
  weight: number;
  readonly among: number;
}

function grouped(observations: readonly RateObservation[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { flagged, total, weight = 1, among = total } of observations) {
    const key = `${flagged}/${total}/${among}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { flagged, total, weight, among });
    else group.weight += weight;
  }
  return [...groups.values()];
}

/**
 * The posterior of the beta-binomial model on its grid; masses sum to 1. Every fourth point is looked at first, and only
 * what lies near the likely ones of these then.
 */
function posterior(groups: readonly Group[]): Part[] {
  const logLikelihood = betaBinomial(groups);
  const points = new Map<number, { readonly alpha: number; readonly beta: number; readonly log: number }>();
  let best = Number.NEGATIVE_INFINITY;
  const look = (i: number, j: number): number => {
    const known = points.get(i * VARIATIONS + j);
    if (known !== undefined) return known.log;
    const { alpha, beta, logPrior } = gridPoint(i, j);
    const log = logPrior + logLikelihood(alpha, beta);
    points.set(i * VARIATIONS + j, { alpha, beta, log });
    best = Math.max(best, log);
    return log;
  };
  const coarse: { readonly i: number; readonly j: number; readonly log: number }[] = [];
  for (let i = 0; i < MEANS; i += STRIDE)
    for (let j = 0; j < VARIATIONS; j += STRIDE) coarse.push({ i, j, log: look(i, j) });
  const likely = coarse.filter(({ log }) => log > best - COARSE_DEPTH);
  for (const { i, j } of likely) {
    for (let k = Math.max(0, i - STRIDE + 1); k < Math.min(MEANS, i + STRIDE); k++)
      for (let l = Math.max(0, j - STRIDE + 1); l < Math.min(VARIATIONS, j + STRIDE); l++) look(k, l);
  }
  const parts = [...points]
    .sort(([a], [b]) => a - b)
    .map(([, point]) => point)
    .map(({ alpha, beta, log }) => ({ alpha, beta, mass: Math.exp(log - best) }))
    .filter(({ mass }) => mass > NEGLIGIBLE_POSTERIOR);
  const total = parts.reduce((sum, { mass }) => sum + mass, 0);
  return parts.map((part) => ({ ...part, mass: part.mass / total }));
}

function gridPoint(i: number, j: number) {
  // Equal cells of the arcsine scale are the prior Beta(½, ½).
  const mean = Math.sin(((i + 0.5) / MEANS) ** GRID_BEND * (Math.PI / 2)) ** 2;
  const cell = GRID_BEND * ((i + 0.5) / MEANS) ** (GRID_BEND - 1);
  const variation = (LARGEST_VARIATION * (j + 0.5)) / VARIATIONS;
  const precision = 1 / (variation * variation * Math.min(mean, 1 - mean));
  return { alpha: mean * precision, beta: (1 - mean) * precision, logPrior: Math.log(cell) };
}

/** Beta-binomial log-likelihood without the binomial coefficients, which do not depend on alpha and beta. */
function betaBinomial(groups: readonly Group[]): (alpha: number, beta: number) => number {
  const of = (count: (group: Group) => number) =>
    logRisingFactorials(groups.map((group) => ({ count: count(group), weight: group.weight })));
  const flagged = of((group) => group.flagged);
  const unflagged = of((group) => group.total - group.flagged);
  const total = of((group) => group.total);
  return (alpha, beta) => flagged(alpha) + unflagged(beta) - total(alpha + beta);
}

/** Quantiles at ascending probabilities, to 1e-6 in log-odds or in the distribution function. */
function mixtureQuantiles(parts: readonly Part[], probabilities: Iterable<number>): number[] {
  const reached = (logOdds: number): number => {
    const x = 1 / (1 + Math.exp(-logOdds));
    return parts.reduce((sum, { alpha, beta, mass }) => sum + mass * incompleteBeta(x, alpha, beta), 0);
  };
  let from = LEAST_LOG_ODDS;
  return Array.from(probabilities, (probability) => {
    if (probability <= 0) return 0;
    if (probability >= 1) return 1;
    from = increasingRoot((logOdds) => reached(logOdds) - probability, from, from + 1);
    return 1 / (1 + Math.exp(-from));
  });
}

/** Root of an increasing function between `from` and about MOST_LOG_ODDS, or the nearest of these, by a bracket that doubles and the Illinois method (Dowell & Jarratt 1971). */
function increasingRoot(f: (x: number) => number, from: number, guess: number): number {
  let [low, fLow] = [from, f(from)];
  if (fLow >= 0) return from;
  let [high, fHigh] = [guess, f(guess)];
  while (fHigh < 0 && high < MOST_LOG_ODDS) {
    [low, fLow] = [high, fHigh];
    high += 2 * (high - from);
    fHigh = f(high);
  }
  if (fHigh <= 0) return high;
  for (let step = 0; step < 60 && high - low > TOLERANCE; step++) {
    const x = high - (fHigh * (high - low)) / (fHigh - fLow);
    const fx = f(x);
    if (Math.abs(fx) < TOLERANCE * TOLERANCE) return x;
    if (fx < 0) {
      [low, fLow] = [x, fx];
      fHigh /= 2;
    } else {
      [high, fHigh] = [x, fx];
      fLow /= 2;
    }
  }
  return (low + high) / 2;
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
