import {
  BUCKET_LOWER_BOUNDS,
  type OperatingPoint,
  type Stratum,
  UNSCORED_REASONS,
  type UnscoredReason,
} from '../detector/detector.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record.ts';
import type { Totals } from '../report/report.ts';
import {
  addToClusters,
  type ContentClusters,
  clustersFromJson,
  clustersToJson,
  emptyClusters,
  mergeClusters,
  scaledClusters,
} from './content-clusters.ts';

/**
 * Counts of judged records: what the synthetic fraction is computed from. All figures are integers, so that merging is
 * exact, associative and commutative, with `emptyCounts()` as identity. Kinds that did not occur are absent.
 */
export interface Counts {
  files: number;
  kinds: Partial<Record<RecordKind, KindCounts>>;
}

/** Counts of one kind. `strata[b]` is length bucket b of BUCKET_LOWER_BOUNDS. */
export interface KindCounts {
  readonly strata: ScoredCounts[];
  /** The records of `strata` by likeness of their texts. */
  clusters: ContentClusters;
  readonly knownSynthetic: Amount;
  readonly knownHuman: Amount;
  readonly unscored: Partial<Record<UnscoredReason, Amount>>;
}

export interface Amount {
  records: number;
  words: number;
}

/** Records that the detector judged. */
export interface ScoredCounts extends Amount {
  /** Sum over records of min(words, MAX_SQUARED_WORDS)². */
  squaredWords: number;
  flaggedRecords: number;
  flaggedWords: number;
  /** `squaredWords` of the flagged records. */
  flaggedSquaredWords: number;
  nearMissRecords: number;
  nearMissWords: number;
}

/** What the detector made of a record; a near miss is not flagged, and nearly is (NearMisses). */
export type Flag = 'flagged' | 'near-miss' | 'unflagged';

export type Origin = 'synthetic' | 'human';

/** Longest record, in words, whose square is summed: 8 million such records stay below 2^53. */
export const MAX_SQUARED_WORDS = 32_768;

/** The identity of `mergeCounts`. */
export function emptyCounts(): Counts {
  return { files: 0, kinds: {} };
}

function emptyScored(): ScoredCounts {
  return {
    records: 0,
    words: 0,
    squaredWords: 0,
    flaggedRecords: 0,
    flaggedWords: 0,
    flaggedSquaredWords: 0,
    nearMissRecords: 0,
    nearMissWords: 0,
  };
}

function kindOf(counts: Counts, kind: RecordKind): KindCounts {
  let found = counts.kinds[kind];
  if (found === undefined) {
    found = {
      strata: BUCKET_LOWER_BOUNDS.map(emptyScored),
      clusters: emptyClusters(),
      knownSynthetic: { records: 0, words: 0 },
      knownHuman: { records: 0, words: 0 },
      unscored: {},
    };
    counts.kinds[kind] = found;
  }
  return found;
}

function unscoredOf(kind: KindCounts, reason: UnscoredReason): Amount {
  let found = kind.unscored[reason];
  if (found === undefined) {
    found = { records: 0, words: 0 };
    kind.unscored[reason] = found;
  }
  return found;
}

function addAmount(into: Amount, records: number, words: number): void {
  into.records += records;
  into.words += words;
}

/** Index into BUCKET_LOWER_BOUNDS for a text of `words` words; shorter texts than the first bound go to bucket 0. */
export function bucketOf(words: number): number {
  let bucket = BUCKET_LOWER_BOUNDS.length - 1;
  while (bucket > 0 && words < (BUCKET_LOWER_BOUNDS[bucket] ?? 0)) bucket--;
  return bucket;
}

/** What a score is at an operating point. */
export function flagOf(score: number, { threshold, nearMisses }: OperatingPoint): Flag {
  if (score >= threshold) return 'flagged';
  return nearMisses !== undefined && score >= nearMisses.threshold ? 'near-miss' : 'unflagged';
}

/** Adds one file, in place. */
export function addFile(counts: Counts): void {
  counts.files += 1;
}

/**
 * Adds one record of `words` words that the detector judged, in place. Records of equal `likeness` (a 53-bit whole number)
 * are copies, or nearly, and are not independent.
 */
export function addScored(
  counts: Counts,
  stratum: Stratum,
  words: number,
  flag: Flag,
  likeness: number,
): void {
  const kind = kindOf(counts, stratum.kind);
  const scored = kind.strata[stratum.bucket];
  if (scored === undefined) throw new RangeError(`no length bucket ${stratum.bucket}`);
  const bounded = Math.min(words, MAX_SQUARED_WORDS);
  addAmount(scored, 1, words);
  addToClusters(kind.clusters, likeness, bounded, flag === 'flagged');
  scored.squaredWords += bounded * bounded;
  if (flag === 'flagged') {
    scored.flaggedRecords += 1;
    scored.flaggedWords += words;
    scored.flaggedSquaredWords += bounded * bounded;
  } else if (flag === 'near-miss') {
    scored.nearMissRecords += 1;
    scored.nearMissWords += words;
  }
}

/** Adds one record whose origin is known without the detector, in place. */
export function addKnown(counts: Counts, kind: RecordKind, words: number, origin: Origin): void {
  const kindCounts = kindOf(counts, kind);
  addAmount(origin === 'synthetic' ? kindCounts.knownSynthetic : kindCounts.knownHuman, 1, words);
}

/** Adds one record that was not judged, in place. */
export function addUnscored(counts: Counts, kind: RecordKind, words: number, reason: UnscoredReason): void {
  addAmount(unscoredOf(kindOf(counts, kind), reason), 1, words);
}

/** Adds all of `from` to `into`, in place; `from` is left alone. */
export function addCounts(into: Counts, from: Counts): void {
  into.files += from.files;
  for (const kind of RECORD_KINDS) {
    const source = from.kinds[kind];
    if (source === undefined) continue;
    const target = kindOf(into, kind);
    mergeClusters(target.clusters, source.clusters);
    addAmount(target.knownSynthetic, source.knownSynthetic.records, source.knownSynthetic.words);
    addAmount(target.knownHuman, source.knownHuman.records, source.knownHuman.words);
    for (const reason of UNSCORED_REASONS) {
      const amount = source.unscored[reason];
      if (amount !== undefined) addAmount(unscoredOf(target, reason), amount.records, amount.words);
    }
    for (const [bucket, scored] of source.strata.entries()) {
      const sum = target.strata[bucket];
      if (sum === undefined) throw new RangeError(`no length bucket ${bucket}`);
      addAmount(sum, scored.records, scored.words);
      sum.squaredWords += scored.squaredWords;
      sum.flaggedRecords += scored.flaggedRecords;
      sum.flaggedWords += scored.flaggedWords;
      sum.flaggedSquaredWords += scored.flaggedSquaredWords;
      sum.nearMissRecords += scored.nearMissRecords;
      sum.nearMissWords += scored.nearMissWords;
    }
  }
}

/** The sum of two tallies, as a new value. */
export function mergeCounts(a: Counts, b: Counts): Counts {
  const sum = emptyCounts();
  addCounts(sum, a);
  addCounts(sum, b);
  return sum;
}

/**
 * A tally in which every record stands for `factor` records, a whole number: what is known of a random part, weighted up
 * to the whole. Squares grow by factor², so the effective sample size stays that of the part.
 */
export function scaleCounts(counts: Counts, factor: number): Counts {
  const scaled = mergeCounts(emptyCounts(), counts);
  if (factor === 1) return scaled;
  const scale = (amount: Amount): void => {
    amount.records *= factor;
    amount.words *= factor;
  };
  for (const kind of RECORD_KINDS) {
    const of = scaled.kinds[kind];
    if (of === undefined) continue;
    of.clusters = scaledClusters(of.clusters, factor);
    for (const amount of [of.knownSynthetic, of.knownHuman, ...Object.values(of.unscored)]) scale(amount);
    for (const stratum of of.strata) {
      scale(stratum);
      stratum.squaredWords *= factor ** 2;
      stratum.flaggedRecords *= factor;
      stratum.flaggedWords *= factor;
      stratum.flaggedSquaredWords *= factor ** 2;
      stratum.nearMissRecords *= factor;
      stratum.nearMissWords *= factor;
    }
  }
  return scaled;
}

/** The part of a tally that concerns one kind; `files` is 0. */
export function countsOfKind(counts: Counts, kind: RecordKind): Counts {
  const only = counts.kinds[kind];
  return mergeCounts(emptyCounts(), { files: 0, kinds: only === undefined ? {} : { [kind]: only } });
}

/** The report's totals of a tally. */
export function totalsOf(counts: Counts): Totals {
  const scored = emptyScored();
  const knownSynthetic: Amount = { records: 0, words: 0 };
  const knownHuman: Amount = { records: 0, words: 0 };
  const unscoredRecords: Partial<Record<UnscoredReason, number>> = {};
  const unscored: Amount = { records: 0, words: 0 };
  for (const kind of RECORD_KINDS) {
    const from = counts.kinds[kind];
    if (from === undefined) continue;
    addAmount(knownSynthetic, from.knownSynthetic.records, from.knownSynthetic.words);
    addAmount(knownHuman, from.knownHuman.records, from.knownHuman.words);
    for (const stratum of from.strata) {
      addAmount(scored, stratum.records, stratum.words);
      scored.flaggedRecords += stratum.flaggedRecords;
      scored.flaggedWords += stratum.flaggedWords;
    }
    for (const reason of UNSCORED_REASONS) {
      const amount = from.unscored[reason];
      if (amount === undefined) continue;
      unscoredRecords[reason] = (unscoredRecords[reason] ?? 0) + amount.records;
      addAmount(unscored, amount.records, amount.words);
    }
  }
  return {
    files: counts.files,
    records: scored.records + knownSynthetic.records + knownHuman.records + unscored.records,
    words: scored.words + knownSynthetic.words + knownHuman.words + unscored.words,
    scoredRecords: scored.records,
    scoredWords: scored.words,
    flaggedRecords: scored.flaggedRecords,
    flaggedWords: scored.flaggedWords,
    knownSyntheticRecords: knownSynthetic.records,
    knownSyntheticWords: knownSynthetic.words,
    knownHumanRecords: knownHuman.records,
    knownHumanWords: knownHuman.words,
    unscored: inOrder(unscoredRecords, UNSCORED_REASONS),
    unscoredWords: unscored.words,
  };
}

function inOrder<K extends string, V>(
  from: Partial<Record<K, V>>,
  keys: readonly K[],
): Partial<Record<K, V>> {
  const ordered: Partial<Record<K, V>> = {};
  for (const key of keys) if (from[key] !== undefined) ordered[key] = from[key];
  return ordered;
}

/** Order of a stratum's figures in JSON. */
const SCORED_FIGURES = [
  'records',
  'words',
  'squaredWords',
  'flaggedRecords',
  'flaggedWords',
  'flaggedSquaredWords',
  'nearMissRecords',
  'nearMissWords',
] as const satisfies readonly (keyof ScoredCounts)[];

/** A tally as JSON text; equal tallies give the same bytes, whatever order they were made in. */
export function countsToJson(counts: Counts): string {
  return JSON.stringify(countsToStored(counts));
}

/** The same as JSON values. */
export function countsToStored(counts: Counts): StoredCounts {
  const kinds: Partial<Record<RecordKind, StoredKind>> = {};
  for (const kind of RECORD_KINDS) {
    const from = counts.kinds[kind];
    if (from === undefined) continue;
    kinds[kind] = {
      strata: from.strata.map((s) => SCORED_FIGURES.map((figure) => s[figure])),
      clusters: clustersToJson(from.clusters),
      knownSynthetic: [from.knownSynthetic.records, from.knownSynthetic.words],
      knownHuman: [from.knownHuman.records, from.knownHuman.words],
      unscored: UNSCORED_REASONS.flatMap((reason) => {
        const amount = from.unscored[reason];
        return amount === undefined ? [] : [[reason, amount.records, amount.words] as const];
      }),
    };
  }
  return { files: counts.files, kinds };
}

/** Reads what `countsToJson` wrote. Throws a RangeError that names the first value that is not a whole number. */
export function countsFromJson(json: string): Counts {
  return countsFromStored(JSON.parse(json) as StoredCounts);
}

/** Reads what `countsToStored` gave. Throws a RangeError that names the first value that is not a whole number. */
export function countsFromStored(parsed: StoredCounts): Counts {
  const counts = emptyCounts();
  counts.files = whole(parsed.files, 'files');
  for (const kind of RECORD_KINDS) {
    const from = parsed.kinds[kind];
    if (from === undefined) continue;
    const into = kindOf(counts, kind);
    into.clusters = clustersFromJson(from.clusters);
    addAmount(into.knownSynthetic, whole(from.knownSynthetic[0], kind), whole(from.knownSynthetic[1], kind));
    addAmount(into.knownHuman, whole(from.knownHuman[0], kind), whole(from.knownHuman[1], kind));
    for (const reason of UNSCORED_REASONS) {
      const stored = from.unscored.find(([name]) => name === reason);
      if (stored === undefined) continue;
      addAmount(unscoredOf(into, reason), whole(stored[1], reason), whole(stored[2], reason));
    }
    for (const [bucket, scored] of into.strata.entries()) {
      for (const [i, figure] of SCORED_FIGURES.entries()) {
        scored[figure] = whole(from.strata[bucket]?.[i], `${kind} ${figure}`);
      }
    }
  }
  return counts;
}

/** A tally as JSON values. */
export interface StoredCounts {
  readonly files: number;
  readonly kinds: { readonly [K in RecordKind]?: StoredKind | undefined };
}

interface StoredKind {
  readonly strata: readonly (readonly number[])[];
  readonly clusters: unknown;
  readonly knownSynthetic: readonly [number, number];
  readonly knownHuman: readonly [number, number];
  readonly unscored: readonly (readonly [string, number, number])[];
}

function whole(value: unknown, where: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(
      `a stored tally holds ${JSON.stringify(value)} under ${where}, which is not a count`,
    );
  }
  return value;
}
