import type { RecordKind } from '../record/record.ts';
import { divergence, movedWords, type WordShift, wordTable } from './drift-words.ts';
import { seededRandom, shuffleAt } from './random.ts';
import type { ScoredSample } from './scored-sample.ts';
import { stratumIndex } from './scored-sample.ts';

/** Fewest texts on either side for a comparison. */
export const LEAST_DRIFT_RECORDS = 20;
/** Fewest files on either side for files, rather than single texts, to be permuted. */
const LEAST_FILES = 8;
const PERMUTATIONS = 499;
const SEED = 20_221_130;

/** A distance between two samples, and what chance alone would make of it. */
export interface Distance {
  /** As observed, 0..1. */
  readonly observed: number;
  /** Its mean over permutations: what equal populations show at these sample sizes. */
  readonly expected: number;
  /** `observed` less `expected`, at least 0: the effect size. */
  readonly excess: number;
  /** Share of permutations with a distance as large; at least 1 ÷ (permutations + 1). */
  readonly pValue: number;
}

export interface TraitShift {
  readonly trait: string;
  /** Difference of the means in pooled standard deviations (Cohen 1988); above 0: larger in the new text. */
  readonly effect: number;
}

export interface DriftFigures {
  readonly referenceRecords: number;
  readonly newRecords: number;
  /** What was permuted. */
  readonly unit: 'files' | 'records';
  /** Kolmogorov–Smirnov distance of the detector scores. */
  readonly score: Distance;
  /** New text's mean score less the reference's, in log-odds. */
  readonly scoreShift: number;
  /** Jensen–Shannon divergence (base 2) of the words. */
  readonly words: Distance;
  /** The same of the function words and the sum of all others. */
  readonly functionWords: Distance;
  /** What contributes most to the divergence of the words, largest first. */
  readonly movedWords: readonly WordShift[];
  /** Largest effects first. */
  readonly movedTraits: readonly TraitShift[];
}

/** Stylometric traits of a text, in a fixed order. */
export interface Traits {
  readonly names: readonly string[];
  readonly measure: (text: string) => ArrayLike<number>;
}

interface Observation {
  /** 0: reference, 1: new. */
  readonly group: 0 | 1;
  readonly kind: RecordKind;
  readonly stratum: number;
  readonly path: string;
  readonly logOdds: number;
  readonly text: string;
}

/**
 * Two-sample test of new text against a reference. Both samples are brought to the same composition of kinds and length
 * buckets (stratum weights n₀n₁ ÷ (n₀ + n₁)), so that longer rows are no drift. P-values are of a permutation test
 * (Good 2005): the labels of whole files are permuted among files whose texts are mostly of the same stratum, where there are enough
 * files, else those of texts within their stratum. Seeded: equal samples give equal figures. Null where there is too little text
 * or nothing comparable.
 */
export function measureDrift(
  reference: ScoredSample,
  fresh: ScoredSample,
  traits: Traits,
): DriftFigures | null {
  const observations = [...observationsOf(reference, 0), ...observationsOf(fresh, 1)];
  const labels = Uint8Array.from(observations, ({ group }) => group);
  const newRecords = labels.reduce((sum, label) => sum + label, 0);
  const referenceRecords = labels.length - newRecords;
  if (Math.min(newRecords, referenceRecords) < LEAST_DRIFT_RECORDS) return null;
  const strata = Uint8Array.from(observations, ({ stratum }) => stratum);
  const table = wordTable(observations.map(({ text }) => text));
  const scores = scoreComparison(observations, strata);
  const statistics = [
    (of: Uint8Array) => scores(of),
    (of: Uint8Array) => divergence(table.words, of, strata),
    (of: Uint8Array) => divergence(table.functionWords, of, strata),
  ] as const;
  if (recordWeights(labels, strata) === null) return null;
  const units = unitsOf(observations);
  const [score, words, functionWords] = permutationTest(labels, units, statistics);
  if (score === undefined || words === undefined || functionWords === undefined) return null;
  const values = observations.map(({ text }) => traits.measure(text));
  const weights = recordWeights(labels, strata) ?? new Float64Array(labels.length);
  return {
    referenceRecords,
    newRecords,
    unit: units.type,
    score,
    scoreShift: meanDifference(labels, weights, (i) => observations[i]?.logOdds ?? 0),
    words,
    functionWords,
    movedWords: movedWords(table, labels, strata),
    movedTraits: traits.names
      .map((trait, t) => ({
        trait,
        effect: standardisedDifference(labels, weights, (i) => values[i]?.[t] ?? 0),
      }))
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
  };
}

function observationsOf(sample: ScoredSample, group: 0 | 1): Observation[] {
  return [...sample].flatMap(([kind, texts]) =>
    texts.entries().map(({ value: { bucket, path, logOdds, text } }) => ({
      group,
      kind,
      stratum: stratumIndex(kind, bucket),
      path,
      logOdds,
      text,
    })),
  );
}

/** What is permuted: each unit's observations, and the blocks of units whose labels may change places. */
interface Units {
  readonly type: 'files' | 'records';
  readonly members: readonly (readonly number[])[];
  readonly blocks: readonly (readonly number[])[];
}

function unitsOf(observations: readonly Observation[]): Units {
  const files = groupBy(observations, ({ group, kind, path }) => `${kind} ${group} ${path}`);
  const ofGroup = (group: 0 | 1) => files.filter(([first]) => observations[first as number]?.group === group);
  const enough = Math.min(ofGroup(0).length, ofGroup(1).length) >= LEAST_FILES;
  const members = enough ? files : observations.map((_, i) => [i]);
  const blocks = groupBy(members, (member) => String(usualStratum(member, observations)));
  return { type: enough ? 'files' : 'records', members, blocks };
}

/** The stratum of most of a unit's texts, the lowest of several. */
function usualStratum(member: readonly number[], observations: readonly Observation[]): number {
  const counts = new Map<number, number>();
  for (const i of member) {
    const stratum = observations[i]?.stratum ?? 0;
    counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const [i, value] of values.entries()) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  }
  return [...groups.values()];
}

function permutationTest(
  labels: Uint8Array,
  { members, blocks }: Units,
  statistics: readonly ((labels: Uint8Array) => number)[],
): Distance[] {
  const observed = statistics.map((statistic) => statistic(labels));
  const sums = statistics.map(() => 0);
  const reached = statistics.map(() => 0);
  const unitLabels = Uint8Array.from(members, ([first]) => labels[first as number] as number);
  const permuted = new Uint8Array(labels.length);
  const random = seededRandom(SEED);
  for (let round = 0; round < PERMUTATIONS; round++) {
    for (const block of blocks) shuffleAt(unitLabels, block, random);
    for (const [unit, indices] of members.entries())
      for (const i of indices) permuted[i] = unitLabels[unit] as number;
    for (const [s, statistic] of statistics.entries()) {
      const value = statistic(permuted);
      sums[s] = (sums[s] ?? 0) + value;
      if (value >= (observed[s] ?? 0) - 1e-12) reached[s] = (reached[s] ?? 0) + 1;
    }
  }
  return observed.map((value, s) => {
    const expected = (sums[s] ?? 0) / PERMUTATIONS;
    return {
      observed: value,
      expected,
      excess: Math.max(0, value - expected),
      pValue: (1 + (reached[s] ?? 0)) / (1 + PERMUTATIONS),
    };
  });
}

/**
 * Weight of each observation such that both groups have weight 1 and the same share of it in every stratum; null where
 * no stratum has both.
 */
function recordWeights(labels: Uint8Array, strata: Uint8Array): Float64Array | null {
  const counts = [new Float64Array(256), new Float64Array(256)] as const;
  for (let i = 0; i < labels.length; i++) {
    const group = counts[labels[i] as 0 | 1];
    group[strata[i] as number] = (group[strata[i] as number] as number) + 1;
  }
  const shares = counts[0].map(
    (n0, s) => (n0 * (counts[1][s] as number)) / Math.max(1, n0 + (counts[1][s] as number)),
  );
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return null;
  return Float64Array.from(labels, (label, i) => {
    const stratum = strata[i] as number;
    return (shares[stratum] as number) / total / (counts[label as 0 | 1][stratum] as number);
  });
}

/** The largest difference between the two cumulative distributions of log-odds, brought to the same composition. */
function scoreComparison(
  observations: readonly Observation[],
  strata: Uint8Array,
): (labels: Uint8Array) => number {
  const logOdds = Float64Array.from(observations, (observation) => observation.logOdds);
  const order = Uint32Array.from(logOdds.keys()).sort(
    (a, b) => (logOdds[a] as number) - (logOdds[b] as number),
  );
  return (labels) => {
    const weights = recordWeights(labels, strata);
    if (weights === null) return 0;
    let difference = 0;
    let largest = 0;
    for (let at = 0; at < order.length; at++) {
      const i = order[at] as number;
      difference += (labels[i] === 1 ? 1 : -1) * (weights[i] as number);
      const next = order[at + 1];
      if (next === undefined || logOdds[next] !== logOdds[i])
        largest = Math.max(largest, Math.abs(difference));
    }
    return Math.min(1, largest);
  };
}

function meanDifference(labels: Uint8Array, weights: Float64Array, figureOf: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < labels.length; i++)
    sum += (labels[i] === 1 ? 1 : -1) * (weights[i] as number) * figureOf(i);
  return sum;
}

function standardisedDifference(
  labels: Uint8Array,
  weights: Float64Array,
  figureOf: (i: number) => number,
): number {
  const means = [0, 0];
  for (let i = 0; i < labels.length; i++) {
    const group = labels[i] as number;
    means[group] = (means[group] as number) + (weights[i] as number) * figureOf(i);
  }
  let variance = 0;
  for (let i = 0; i < labels.length; i++)
    variance += ((weights[i] as number) / 2) * (figureOf(i) - (means[labels[i] as number] as number)) ** 2;
  return variance > 0 ? ((means[1] as number) - (means[0] as number)) / Math.sqrt(variance) : 0;
}
