import type { DiversityComparison } from '../report/report.ts';
import {
  DIVERSITY_METRICS,
  DIVERSITY_WORDS,
  type DiversityCorpus,
  type DiversityMetric,
  diversityCorpus,
  figuresOf,
} from './diversity.ts';
import type { Sample } from './sample.ts';

/** Fewer words than this on either side are not compared. */
export const COMPARISON_MINIMUM_WORDS = 1_000;
/** Groups of the delete-group jackknife. */
const GROUPS = 20;

/** A figure with its sampling error. */
export interface Measured {
  readonly value: number;
  /** Standard error, by leaving out one of 20 groups of records at a time. */
  readonly error: number;
}

/** One figure of two corpora, taken of equal numbers of words (and of equal numbers of records for pairs). */
export interface MeasuredPair {
  readonly now: Measured;
  readonly before: Measured;
}

/** Two corpora cut to the same number of words, the smaller of the two. */
export function atEqualLength(now: Sample, before: Sample): [DiversityCorpus, DiversityCorpus] {
  const [whole, base] = [diversityCorpus(now), diversityCorpus(before)];
  const limit = Math.min(whole.words, base.words, DIVERSITY_WORDS);
  const a = whole.words === limit ? whole : diversityCorpus(now, limit);
  const b = base.words === limit ? base : diversityCorpus(before, limit);
  const paired = Math.min(a.paired, b.paired);
  return [a.pairing(paired), b.pairing(paired)];
}

/** All figures of two corpora at the same number of words; null where there is too little text on either side. */
export function compareDiversity(now: Sample, before: Sample): DiversityComparison | null {
  const [a, b] = atEqualLength(now, before);
  if (a.words < COMPARISON_MINIMUM_WORDS) return null;
  return { words: a.words, now: figuresOf(a), before: figuresOf(b) };
}

/**
 * A figure and its standard error by the delete-group jackknife (Kott 2001) over records, which are what was sampled;
 * null where the figure is not defined for every part.
 */
export function measureWithError(metric: DiversityMetric, corpus: DiversityCorpus): Measured | null {
  const of = DIVERSITY_METRICS[metric];
  const value = of(corpus);
  if (value === null || corpus.texts.length < 2) return null;
  const groups = Math.min(GROUPS, corpus.texts.length);
  const left: number[] = [];
  for (let group = 0; group < groups; group++) {
    const part = of(corpus.without(group, groups));
    if (part === null) return null;
    left.push(part);
  }
  return { value, error: jackknifeError(left) };
}

/** Standard error from the values that leave out one group each. */
export function jackknifeError(left: readonly number[]): number {
  const groups = left.length;
  const mean = left.reduce((sum, value) => sum + value, 0) / groups;
  const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((groups - 1) / groups) * squares);
}
