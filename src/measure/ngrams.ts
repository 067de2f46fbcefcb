import { mix32 } from './hash.ts';

/** Longest n-gram that is indexed. */
export const LONGEST_NGRAM = 4;

/** The n-grams of some records as numbers: equal n-grams, in whatever record, have equal numbers. */
export interface NgramIndex {
  /** `ids[n − 1][r]`: numbers of the n-grams of record r, in order; n-grams never cross records. */
  readonly ids: readonly (readonly Uint32Array[])[];
  /** `types[n − 1]`: distinct n-grams; numbers are 0 … types − 1. */
  readonly types: readonly number[];
}

/** Numbers all n-grams up to LONGEST_NGRAM words. An n-gram is the pair of its first n − 1 words and its last. */
export function indexNgrams(records: readonly (readonly string[])[]): NgramIndex {
  const vocabulary = new Map<string, number>();
  let total = 0;
  const words = records.map((record): Uint32Array => {
    total += record.length;
    return Uint32Array.from(record, (word) => {
      const known = vocabulary.get(word);
      if (known !== undefined) return known;
      vocabulary.set(word, vocabulary.size);
      return vocabulary.size - 1;
    });
  });
  const ids = [words];
  const types = [vocabulary.size];
  for (let n = 2; n <= LONGEST_NGRAM; n++) {
    const pairs = new PairNumbers(total);
    const shorter = ids[n - 2] ?? [];
    ids.push(words.map((record, r) => extended(shorter[r] ?? record, record, n, pairs)));
    types.push(pairs.size);
  }
  return { ids, types };
}

function extended(shorter: Uint32Array, words: Uint32Array, n: number, pairs: PairNumbers): Uint32Array {
  const ids = new Uint32Array(Math.max(0, words.length - n + 1));
  for (let i = 0; i < ids.length; i++)
    ids[i] = pairs.numberOf(shorter[i] as number, words[i + n - 1] as number);
  return ids;
}

const FREE = 0;

/** Numbers distinct pairs of 32-bit whole numbers from 0, in the order in which they come: a hash table in flat arrays. */
class PairNumbers {
  size = 0;
  private readonly firsts: Uint32Array;
  private readonly seconds: Uint32Array;
  /** Number of the pair in a slot, plus one. */
  private readonly numbers: Uint32Array;

  /** For at most so many distinct pairs. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 1));
    this.firsts = new Uint32Array(slots);
    this.seconds = new Uint32Array(slots);
    this.numbers = new Uint32Array(slots);
  }

  numberOf(first: number, second: number): number {
    const { firsts, seconds, numbers } = this;
    const mask = numbers.length - 1;
    let slot = mix32(first ^ Math.imul(second, 0x9e3779b1)) & mask;
    while (numbers[slot] !== FREE) {
      if (firsts[slot] === first && seconds[slot] === second) return (numbers[slot] as number) - 1;
      slot = (slot + 1) & mask;
    }
    firsts[slot] = first;
    seconds[slot] = second;
    numbers[slot] = ++this.size;
    return this.size - 1;
  }
}

/**
 * Calls `visit` with every distinct n-gram of a record and how often it occurs there, in the order in which they come.
 * `scratch` has a zero for every n-gram of the index, before and after.
 */
export function eachDistinct(
  record: Uint32Array,
  scratch: Uint32Array,
  visit: (ngram: number, count: number) => void,
): void {
  for (let i = 0; i < record.length; i++) {
    const ngram = record[i] as number;
    scratch[ngram] = (scratch[ngram] as number) + 1;
  }
  for (let i = 0; i < record.length; i++) {
    const ngram = record[i] as number;
    const count = scratch[ngram] as number;
    if (count === 0) continue;
    scratch[ngram] = 0;
    visit(ngram, count);
  }
}

/** How often each distinct n-gram occurs, by its number. */
export function frequencies(index: NgramIndex, n: number): Uint32Array {
  const counts = new Uint32Array(index.types[n - 1] ?? 0);
  for (const record of index.ids[n - 1] ?? []) {
    for (let i = 0; i < record.length; i++) {
      const id = record[i] as number;
      counts[id] = (counts[id] as number) + 1;
    }
  }
  return counts;
}
