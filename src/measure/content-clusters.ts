import { mix32 } from './hash.ts';
import { rowsOf, storedCount } from './stored.ts';

/** Clusters that are held one by one; more are summed into buckets. */
export const EXACT_CLUSTERS = 512;
/**
 * Buckets of the sketch: its design effects have a relative standard error of √(2 ÷ BUCKETS), 4.4 %, so that an interval
 * is off by 2.2 % of its width. Every file of a scan has clusters of its own, of 32 KiB at most for each kind of text.
 */
const BUCKETS = 1_024;
const BUCKET_SEED = 0xc1a57e4;
const SIGN_SEED = 0x51642ed;
const FIGURES = ['records', 'words', 'flaggedRecords', 'flaggedWords'] as const;
type Figure = (typeof FIGURES)[number];
type Sums = Readonly<Record<Figure, number>>;
/** The sums of a cluster; of a single record, as most are, twice its words and 1 if it is flagged: a fifth of the memory. */
type Held = Sums | number;

/**
 * The judged records by likeness: copies of one text, and most near-copies, are one cluster, whose records stand or fall
 * together with the detector's one opinion of it. Kept is what the second moments of the clusters' weights need: each
 * cluster's sums, exactly, up to EXACT_CLUSTERS; beyond that the sums of BUCKETS buckets, each cluster with a random sign
 * (fast AMS sketch: Alon, Matias & Szegedy 1999; Cormode & Garofalakis 2005). Both are sums of integers, and which of the
 * two it is depends on the clusters alone: parts merge to the same in any order.
 */
export interface ContentClusters {
  /** By key; null once there are too many. */
  exact: Map<number, Held> | null;
  /** The signed sums of each bucket, in the order of FIGURES; null while `exact` is there. */
  sketch: Float64Array | null;
}

/** By how much copies make the variance of a sum larger than that of independent records; at least 1. */
export interface LikenessEffects {
  /** Of all judged records, by what weighs. */
  readonly all: { readonly records: number; readonly words: number };
  /** Of the flagged ones. */
  readonly flagged: { readonly records: number; readonly words: number };
}

/** The squares that the records would have if no two were alike: sums of the squares of each record's weight. */
export interface RecordSquares {
  readonly records: number;
  readonly squaredWords: number;
  readonly flaggedRecords: number;
  readonly flaggedSquaredWords: number;
}

/** The identity of `mergeClusters`. */
export function emptyClusters(): ContentClusters {
  return { exact: new Map(), sketch: null };
}

/** Adds one judged record of the cluster `key` (a 53-bit whole number), in place. */
export function addToClusters(into: ContentClusters, key: number, words: number, flagged: boolean): void {
  const [flaggedRecords, flaggedWords] = flagged ? [1, words] : [0, 0];
  add(into, key, { records: 1, words, flaggedRecords, flaggedWords });
}

function add(into: ContentClusters, key: number, sums: Sums): void {
  const { exact } = into;
  if (exact === null) {
    addToSketch(into.sketch, key, sums);
    return;
  }
  const known = exact.get(key);
  exact.set(key, held(known === undefined ? sums : plus(sumsOf(known), sums)));
  if (exact.size > EXACT_CLUSTERS) summarise(into);
}

function held(sums: Sums): Held {
  return sums.records === 1 ? 2 * sums.words + sums.flaggedRecords : sums;
}

function sumsOf(value: Held): Sums {
  if (typeof value !== 'number') return value;
  const flaggedRecords = value % 2;
  const words = (value - flaggedRecords) / 2;
  return { records: 1, words, flaggedRecords, flaggedWords: flaggedRecords * words };
}

function plus(a: Sums, b: Sums): Sums {
  return {
    records: a.records + b.records,
    words: a.words + b.words,
    flaggedRecords: a.flaggedRecords + b.flaggedRecords,
    flaggedWords: a.flaggedWords + b.flaggedWords,
  };
}

function addToSketch(sketch: Float64Array | null, key: number, sums: Sums): void {
  if (sketch === null) return;
  const high = mix32((key / 0x100000000) ^ BUCKET_SEED);
  const bucket = mix32(key ^ high) % BUCKETS;
  const sign = mix32(key ^ high ^ SIGN_SEED) & 1 ? 1 : -1;
  for (const [i, figure] of FIGURES.entries()) {
    const at = FIGURES.length * bucket + i;
    sketch[at] = (sketch[at] ?? 0) + sign * sums[figure];
  }
}

function summarise(clusters: ContentClusters): void {
  const { exact } = clusters;
  if (exact === null) return;
  const sketch = new Float64Array(FIGURES.length * BUCKETS);
  for (const [key, value] of exact) addToSketch(sketch, key, sumsOf(value));
  clusters.exact = null;
  clusters.sketch = sketch;
}

/** Adds all of `from` to `into`, in place; `from` is left alone. */
export function mergeClusters(into: ContentClusters, from: ContentClusters): void {
  if (from.exact !== null) {
    for (const [key, value] of from.exact) add(into, key, sumsOf(value));
    return;
  }
  summarise(into);
  const { sketch } = into;
  if (sketch === null) return;
  for (const [i, value] of (from.sketch ?? []).entries()) sketch[i] = (sketch[i] ?? 0) + value;
}

/** The clusters with every sum times a factor, as a new value: a sample that stands for all. */
export function scaledClusters({ exact, sketch }: ContentClusters, factor: number): ContentClusters {
  const scaled = (value: Held): Held => {
    const { records, words, flaggedRecords, flaggedWords } = sumsOf(value);
    return held({
      records: factor * records,
      words: factor * words,
      flaggedRecords: factor * flaggedRecords,
      flaggedWords: factor * flaggedWords,
    });
  };
  return {
    exact: exact === null ? null : new Map([...exact].map(([key, value]) => [key, scaled(value)])),
    sketch: sketch === null ? null : sketch.map((sum) => factor * sum),
  };
}

/**
 * Σ over clusters of (Σ weights)² ÷ Σ over records of weight²: what Kish's effective number of records is to be divided by
 * where clusters, not records, are independent. With the sketch it is an estimate. Deterministic.
 */
export function likenessEffects(clusters: ContentClusters, squares: RecordSquares): LikenessEffects {
  const effect = (figure: Figure, ofRecords: number) =>
    ofRecords > 0 ? Math.max(1, secondMoment(clusters, figure) / ofRecords) : 1;
  return {
    all: { records: effect('records', squares.records), words: effect('words', squares.squaredWords) },
    flagged: {
      records: effect('flaggedRecords', squares.flaggedRecords),
      words: effect('flaggedWords', squares.flaggedSquaredWords),
    },
  };
}

function secondMoment({ exact, sketch }: ContentClusters, figure: Figure): number {
  const at = FIGURES.indexOf(figure);
  const values =
    exact === null
      ? Float64Array.from({ length: BUCKETS }, (_, b) => (sketch?.[FIGURES.length * b + at] ?? 0) ** 2)
      : Float64Array.from(exact.values(), (value) => sumsOf(value)[figure] ** 2);
  // Sorted, so that rounding does not depend on the order in which clusters came.
  return values.sort().reduce((sum, value) => sum + value, 0);
}

/** As JSON values; equal clusters give equal values. */
export function clustersToJson({ exact, sketch }: ContentClusters): unknown {
  if (exact !== null) {
    const rows = [...exact].sort(([a], [b]) => a - b);
    return {
      exact: rows.map(([key, value]) => {
        const sums = sumsOf(value);
        return [key, ...FIGURES.map((figure) => sums[figure])];
      }),
    };
  }
  const buckets: number[][] = [];
  for (let b = 0; b < BUCKETS; b++) {
    const sums = [...(sketch ?? []).slice(FIGURES.length * b, FIGURES.length * (b + 1))];
    if (sums.some((sum) => sum !== 0)) buckets.push([b, ...sums]);
  }
  return { sketch: buckets };
}

/** Reads what `clustersToJson` gave. Throws a RangeError that says what is wrong. */
export function clustersFromJson(json: unknown): ContentClusters {
  const { exact, sketch } = (json ?? {}) as { readonly exact?: unknown; readonly sketch?: unknown };
  const clusters = emptyClusters();
  if (sketch === undefined) {
    for (const [key, ...sums] of rowsOf(exact, 'clusters')) {
      const [records = 0, words = 0, flaggedRecords = 0, flaggedWords = 0] = sums.map((sum) =>
        storedCount(sum, 'sum of a cluster'),
      );
      add(clusters, storedCount(key, 'cluster'), { records, words, flaggedRecords, flaggedWords });
    }
    return clusters;
  }
  summarise(clusters);
  for (const [bucket, ...sums] of rowsOf(sketch, 'cluster sketch')) {
    const b = storedCount(bucket, 'bucket');
    if (b >= BUCKETS || sums.length !== FIGURES.length || !sums.every(Number.isSafeInteger))
      throw new RangeError(`a stored tally holds ${JSON.stringify(sums)} as the sums of bucket ${b}`);
    clusters.sketch?.set(sums as number[], FIGURES.length * b);
  }
  return clusters;
}
