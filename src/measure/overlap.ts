import { LONGEST_NGRAM, type NgramIndex } from './ngrams.ts';

/** Added to an n-gram precision of zero (Chen & Cherry 2014, method 1). */
const SMOOTHING = 0.1;

/**
 * Self-repetition (Salkar et al. 2022): mean over records of ln(1 + Σ over the record's distinct n-grams of the number
 * of other records that contain it). Records shorter than n count as 0; null for no records.
 */
export function selfRepetition(index: NgramIndex, n: number): number | null {
  const perRecord = (index.ids[n - 1] ?? []).map((record) => new Set(record));
  if (perRecord.length === 0) return null;
  const containing = new Uint32Array(index.types[n - 1] ?? 0);
  for (const distinct of perRecord) {
    for (const ngram of distinct) containing[ngram] = (containing[ngram] ?? 0) + 1;
  }
  let sum = 0;
  for (const distinct of perRecord) {
    let elsewhere = 0;
    for (const ngram of distinct) elsewhere += (containing[ngram] ?? 1) - 1;
    sum += Math.log1p(elsewhere);
  }
  return sum / perRecord.length;
}

/**
 * Self-BLEU (Zhu et al. 2018): mean over records of the BLEU-4 (Papineni et al. 2002, equal weights) of each against all
 * others as references, smoothed by method 1 of Chen & Cherry 2014. Records have at least four words; null for fewer than
 * two of them.
 */
export function selfBleu(index: NgramIndex): number | null {
  const lengths = (index.ids[0] ?? []).map((record) => record.length);
  if (lengths.length < 2) return null;
  const precisions = index.ids.map((records, i) => clippedPrecisions(records, index.types[i] ?? 0));
  let sum = 0;
  for (const [r, length] of lengths.entries()) {
    const ofRecord = precisions.map((ofOrder) => ofOrder[r] ?? { matches: 0, total: 0 });
    if (ofRecord[0]?.matches === 0) continue;
    const logs = ofRecord.map(({ matches, total }) => Math.log((matches || SMOOTHING) / Math.max(1, total)));
    const penalty = Math.min(0, 1 - closestLength(lengths, r) / length);
    sum += Math.exp(penalty + logs.reduce((all, log) => all + log, 0) / LONGEST_NGRAM);
  }
  return sum / lengths.length;
}

interface Precision {
  readonly matches: number;
  readonly total: number;
}

/** For each record, n-grams that are in one other record at least as often, and all of its n-grams. */
function clippedPrecisions(records: readonly Uint32Array[], types: number): Precision[] {
  const perRecord = records.map(countsOf);
  const most = new Uint32Array(types);
  const second = new Uint32Array(types);
  const holder = new Int32Array(types).fill(-1);
  for (const [r, counts] of perRecord.entries()) {
    for (const [ngram, count] of counts) {
      if (count > (most[ngram] ?? 0)) {
        second[ngram] = most[ngram] ?? 0;
        most[ngram] = count;
        holder[ngram] = r;
      } else if (count > (second[ngram] ?? 0)) second[ngram] = count;
    }
  }
  return perRecord.map((counts, r) => {
    let matches = 0;
    let total = 0;
    for (const [ngram, count] of counts) {
      matches += Math.min(count, (holder[ngram] === r ? second[ngram] : most[ngram]) ?? 0);
      total += count;
    }
    return { matches, total };
  });
}

function countsOf(record: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const ngram of record) counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
  return counts;
}

/** Length of the other record that is nearest in length; of two, the shorter. */
function closestLength(lengths: readonly number[], record: number): number {
  const own = lengths[record] ?? 0;
  let closest = Number.POSITIVE_INFINITY;
  for (const [r, length] of lengths.entries()) {
    if (r === record) continue;
    const nearer = Math.abs(length - own) - Math.abs(closest - own);
    if (nearer < 0 || (nearer === 0 && length < closest)) closest = length;
  }
  return closest;
}

/**
 * Mean over all pairs of records of ROUGE-L (Lin 2004): F1 of the longest common subsequence of their words. null for
 * fewer than two records.
 */
export function meanPairwiseRougeL(index: NgramIndex): number | null {
  const records = index.ids[0] ?? [];
  if (records.length < 2) return null;
  const blocks = Math.ceil(records.reduce((most, { length }) => Math.max(most, length), 1) / 32);
  const positions = new Int32Array((index.types[0] ?? 0) * blocks);
  let sum = 0;
  for (const [i, a] of records.entries()) {
    for (const [at, word] of a.entries()) {
      const block = word * blocks + (at >>> 5);
      positions[block] = (positions[block] ?? 0) | (1 << (at & 31));
    }
    for (let j = i + 1; j < records.length; j++) {
      const b = records[j] ?? a;
      sum += (2 * commonSubsequence(positions, blocks, a.length, b)) / Math.max(1, a.length + b.length);
    }
    for (const word of a) positions.fill(0, word * blocks, (word + 1) * blocks);
  }
  return sum / ((records.length * (records.length - 1)) / 2);
}

/** Length of the longest common subsequence, by bit vectors (Hyyrö 2004); `positions` has the bits of the first text. */
function commonSubsequence(
  positions: Int32Array,
  blocks: number,
  length: number,
  other: Uint32Array,
): number {
  const used = Math.ceil(length / 32);
  const unmatched = new Int32Array(used).fill(-1);
  for (const word of other) {
    let carry = 0;
    for (let block = 0; block < used; block++) {
      const bits = unmatched[block] ?? 0;
      const matches = bits & (positions[word * blocks + block] ?? 0);
      const sum = (bits >>> 0) + (matches >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      unmatched[block] = sum | (bits & ~matches);
    }
  }
  let common = 0;
  for (let at = 0; at < length; at++) {
    if ((((unmatched[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 0) common++;
  }
  return common;
}
