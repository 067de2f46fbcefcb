import { eachDistinct, LONGEST_NGRAM, type NgramIndex } from './ngrams.ts';

/** Added to an n-gram precision of zero (Chen & Cherry 2014, method 1). */
const SMOOTHING = 0.1;

/**
 * Self-repetition (Salkar et al. 2022): mean over records of ln(1 + Σ over the record's distinct n-grams of the number
 * of other records that contain it). Records shorter than n count as 0; null for no records.
 */
export function selfRepetition(index: NgramIndex, n: number): number | null {
  const records = index.ids[n - 1] ?? [];
  if (records.length === 0) return null;
  const types = index.types[n - 1] ?? 0;
  const scratch = new Uint32Array(types);
  const containing = new Uint32Array(types);
  for (const record of records)
    eachDistinct(record, scratch, (ngram) => {
      containing[ngram] = (containing[ngram] as number) + 1;
    });
  let sum = 0;
  for (const record of records) {
    let elsewhere = 0;
    eachDistinct(record, scratch, (ngram) => {
      elsewhere += (containing[ngram] as number) - 1;
    });
    sum += Math.log1p(elsewhere);
  }
  return sum / records.length;
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
  const scratch = new Uint32Array(types);
  const most = new Uint32Array(types);
  const second = new Uint32Array(types);
  const holder = new Int32Array(types).fill(-1);
  for (const [r, record] of records.entries())
    eachDistinct(record, scratch, (ngram, count) => {
      const highest = most[ngram] as number;
      if (count > highest) {
        second[ngram] = highest;
        most[ngram] = count;
        holder[ngram] = r;
      } else if (count > (second[ngram] as number)) second[ngram] = count;
    });
  return records.map((record, r) => {
    let matches = 0;
    eachDistinct(record, scratch, (ngram, count) => {
      matches += Math.min(count, (holder[ngram] === r ? second[ngram] : most[ngram]) as number);
    });
    return { matches, total: record.length };
  });
}

/** Length of the other record that is nearest in length; of two, the shorter. */
function closestLength(lengths: readonly number[], record: number): number {
  const own = lengths[record] ?? 0;
  let closest = Number.POSITIVE_INFINITY;
  for (let r = 0; r < lengths.length; r++) {
    if (r === record) continue;
    const length = lengths[r] as number;
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
  const types = index.types[0] ?? 0;
  const positions = new Int32Array(types * blocks);
  const isInFirst = new Uint8Array(types);
  const unmatched = new Int32Array(blocks);
  let sum = 0;
  for (let i = 0; i < records.length; i++) {
    const a = records[i] as Uint32Array;
    for (let at = 0; at < a.length; at++) {
      const word = a[at] as number;
      const block = word * blocks + (at >>> 5);
      positions[block] = (positions[block] as number) | (1 << (at & 31));
      isInFirst[word] = 1;
    }
    for (let j = i + 1; j < records.length; j++) {
      const b = records[j] as Uint32Array;
      const common = commonSubsequence({ positions, isInFirst }, unmatched, b);
      sum += (2 * common) / Math.max(1, a.length + b.length);
    }
    for (const word of a) {
      positions.fill(0, word * blocks, (word + 1) * blocks);
      isInFirst[word] = 0;
    }
  }
  return sum / ((records.length * (records.length - 1)) / 2);
}

/** Where each word stands in a text. */
interface Positions {
  /** As many times 32 bits a word as the longest text takes. */
  readonly positions: Int32Array;
  /** 1 for the words of the text. */
  readonly isInFirst: Uint8Array;
}

/**
 * Length of the longest common subsequence of a text and another, by bit vectors (Hyyrö 2004). `unmatched` has the bits
 * of one word; what it holds before does not matter.
 */
function commonSubsequence(
  { positions, isInFirst }: Positions,
  unmatched: Int32Array,
  other: Uint32Array,
): number {
  const blocks = unmatched.length;
  unmatched.fill(-1);
  for (let i = 0; i < other.length; i++) {
    const word = other[i] as number;
    // A word that matches nowhere leaves every bit as it is.
    if (isInFirst[word] === 0) continue;
    let carry = 0;
    for (let block = 0, at = word * blocks; block < blocks; block++, at++) {
      const bits = unmatched[block] as number;
      const matches = bits & (positions[at] as number);
      const sum = (bits + matches + carry) | 0;
      carry = (matches | (bits & ~sum)) >>> 31;
      unmatched[block] = sum | (bits & ~matches);
    }
  }
  let common = 0;
  for (let block = 0; block < blocks; block++) common += ones(~(unmatched[block] as number));
  return common;
}

/** Number of set bits of 32. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
