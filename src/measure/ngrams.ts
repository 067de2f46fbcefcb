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
  const words = records.map((record): Uint32Array => {
    const ids = new Uint32Array(record.length);
    for (const [i, word] of record.entries()) ids[i] = numberOf(vocabulary, word);
    return ids;
  });
  const ids = [words];
  const types = [vocabulary.size];
  for (let n = 2; n <= LONGEST_NGRAM; n++) {
    const known = new Map<number, number>();
    const shorter = ids[n - 2] ?? [];
    ids.push(words.map((record, r) => extended(shorter[r] ?? record, record, n, vocabulary.size, known)));
    types.push(known.size);
  }
  return { ids, types };
}

function extended(
  shorter: Uint32Array,
  words: Uint32Array,
  n: number,
  vocabulary: number,
  known: Map<number, number>,
): Uint32Array {
  const count = Math.max(0, words.length - n + 1);
  const ids = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    ids[i] = numberOf(known, (shorter[i] ?? 0) * vocabulary + (words[i + n - 1] ?? 0));
  }
  return ids;
}

function numberOf<Key>(known: Map<Key, number>, key: Key): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, known.size);
  return known.size - 1;
}

/** How often each distinct n-gram occurs, by its number. */
export function frequencies(index: NgramIndex, n: number): Uint32Array {
  const counts = new Uint32Array(index.types[n - 1] ?? 0);
  for (const record of index.ids[n - 1] ?? []) {
    for (const id of record) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}
