import type { RateDistribution } from '../detector/detector.ts';

/**
 * Split conformal calibration: a threshold from scores of text that is known to be human, and how often human text
 * exceeds it. Vovk 2012; Angelopoulos & Bates 2023.
 */

/** One scored human text. */
export interface NullScore {
  /** How synthetic it looks, on any increasing scale. */
  readonly score: number;
  /** The file: texts of one file are alike. */
  readonly cluster: string;
}

export interface ConformalPoint {
  /** Flag what is above it (not what equals it). */
  readonly bound: number;
  readonly falsePositiveRate: RateDistribution;
}

/**
 * How far the rate may have moved since the reference was written: standard deviation ÷ mean. It is a supposition that
 * no reference can test; with it the rate of a large reference still spans a factor of about eight between its 2.5 %
 * and 97.5 % quantiles.
 */
export const DRIFT_ALLOWANCE = 0.5;

/** Share of the texts with the highest scores whose clustering stands for that of flags, which may be few or none. */
const BLENDED_TAIL = 0.25;
/** With fewer files than this a design effect says nothing. */
const LEAST_CLUSTERS = 10;
/** Share of texts, times the requested rate, whose clustering stands for that of the few beyond the bound. */
const TAIL_WIDENING = 4;
const LEAST_TAIL = 0.02;

/** Fewest texts that can support a rate: ⌈1 ÷ rate⌉ − 1. */
export function leastForConformal(rate: number): number {
  return Math.ceil(1 / rate - 1 - 1e-9);
}

/**
 * The smallest bound that a new text, exchangeable with these, exceeds with probability at most `rate`: the
 * ⌈(1 − rate)(n + 1)⌉-th smallest score, or `atLeast` where that is larger. Null where n is too small for the rate. Given the bound, the rate at which
 * new text exceeds it is Beta(l, n + 1 − l) distributed, l = 1 + number of these above the bound; that is widened for
 * texts of one file being alike (design effect) and for the time that has passed (DRIFT_ALLOWANCE).
 */
export function conformalPoint(
  scores: readonly NullScore[],
  rate: number,
  atLeast: number = Number.NEGATIVE_INFINITY,
): ConformalPoint | null {
  const n = scores.length;
  const rank = Math.ceil((1 - rate) * (n + 1) - 1e-9);
  if (rank > n || n === 0) return null;
  const sorted = sortedScores(scores);
  const bound = Math.max(atLeast, sorted[rank - 1] as number);
  const above = scores.reduce((count, { score }) => count + (score > bound ? 1 : 0), 0);
  const effect = topDesignEffect(scores, Math.min(0.5, Math.max(LEAST_TAIL, TAIL_WIDENING * rate)), sorted);
  return { bound, falsePositiveRate: rateFrom(above + 1, n - above, effect, scores) };
}

/**
 * The rate at a bound that was chosen elsewhere: what was believed of it, Beta(alpha, beta), updated by what these texts
 * show (empirical Bayes; Robbins 1956, Morris 1983).
 */
export function blendedRate(
  prior: RateDistribution,
  scores: readonly NullScore[],
  bound: number,
): RateDistribution {
  if (scores.length === 0) return prior;
  const flags = scores.reduce((count, { score }) => count + (score > bound ? 1 : 0), 0);
  const effect = Math.max(
    designEffect(scores, (score) => score > bound),
    topDesignEffect(scores, BLENDED_TAIL),
  );
  const updated = widened(
    prior.alpha + flags / effect,
    prior.beta + (scores.length - flags) / effect,
    DRIFT_ALLOWANCE,
  );
  return { ...updated, sources: prior.sources + 1, records: prior.records + scores.length };
}

function rateFrom(
  alpha: number,
  beta: number,
  effect: number,
  scores: readonly NullScore[],
): RateDistribution {
  const n = alpha + beta;
  const precision = Math.max(1, n / effect);
  const spread = widened((alpha / n) * precision, (beta / n) * precision, DRIFT_ALLOWANCE);
  return { ...spread, sources: new Set(scores.map(({ cluster }) => cluster)).size, records: scores.length };
}

/** The Beta with the same mean whose variance is larger by (variation × mean)². */
function widened(alpha: number, beta: number, variation: number): { alpha: number; beta: number } {
  const precision = alpha + beta;
  const mean = alpha / precision;
  const binomial = mean * (1 - mean);
  const variance = binomial / (precision + 1) + (variation * mean) ** 2;
  const wider = Math.max(binomial / variance - 1, 0.05);
  return { alpha: mean * wider, beta: (1 - mean) * wider };
}

function sortedScores(scores: readonly NullScore[]): Float64Array {
  return Float64Array.from(scores, ({ score }) => score).sort();
}

/** The design effect of being among a share of the highest scores. */
function topDesignEffect(
  scores: readonly NullScore[],
  share: number,
  sorted: Float64Array = sortedScores(scores),
): number {
  const from = sorted[Math.floor((1 - share) * (sorted.length - 1))] as number;
  return designEffect(scores, (score) => score > from);
}

/**
 * By how much the variance of a share exceeds that of independent texts, from the sums of its files (ratio estimator of
 * a cluster sample; Cochran 1977, section 11.7); at least 1, and 1 where there are too few files to say.
 */
function designEffect(scores: readonly NullScore[], counts: (score: number) => boolean): number {
  const files = new Map<string, { size: number; hits: number }>();
  let hits = 0;
  for (const { score, cluster } of scores) {
    const file = files.get(cluster) ?? { size: 0, hits: 0 };
    files.set(cluster, file);
    file.size++;
    if (!counts(score)) continue;
    file.hits++;
    hits++;
  }
  const share = hits / scores.length;
  if (files.size < LEAST_CLUSTERS || hits === 0 || hits === scores.length) return 1;
  let squares = 0;
  for (const file of files.values()) squares += (file.hits - share * file.size) ** 2;
  const clustered = (squares * files.size) / (files.size - 1);
  return Math.max(1, clustered / (scores.length * share * (1 - share)));
}
