import { frequencies, LONGEST_NGRAM, type NgramIndex } from './ngrams.ts';

/** Words in a window of the moving-average type-token ratio. */
export const MATTR_WINDOW = 50;
/** Type-token ratio at which a factor of MTLD ends (McCarthy & Jarvis 2010). */
const MTLD_THRESHOLD = 0.72;
/** Words drawn for HD-D (McCarthy & Jarvis 2007). */
const HDD_DRAWS = 42;

/** Distinct n-grams ÷ n-grams (Li et al. 2016), n-grams within records; null where there is none. */
export function distinctNgrams(index: NgramIndex, n: number): number | null {
  const total = (index.ids[n - 1] ?? []).reduce((sum, record) => sum + record.length, 0);
  return total === 0 ? null : (index.types[n - 1] ?? 0) / total;
}

/** Sum of distinct-1 … distinct-4 (n-gram diversity, Shaib et al. 2024); null where one of them is. */
export function ngramDiversity(index: NgramIndex): number | null {
  let sum = 0;
  for (let n = 1; n <= LONGEST_NGRAM; n++) {
    const ratio = distinctNgrams(index, n);
    if (ratio === null) return null;
    sum += ratio;
  }
  return sum;
}

/**
 * Mean type-token ratio of all windows of `window` words within records (Covington & McFall 2010); null where no record
 * is that long.
 */
export function movingAverageTypeTokenRatio(index: NgramIndex, window: number = MATTR_WINDOW): number | null {
  const inWindow = new Uint32Array(index.types[0] ?? 0);
  let sum = 0;
  let windows = 0;
  for (const record of index.ids[0] ?? []) {
    let types = 0;
    for (let i = 0; i < record.length; i++) {
      const word = record[i] as number;
      if (inWindow[word] === 0) types++;
      inWindow[word] = (inWindow[word] as number) + 1;
      if (i >= window) {
        const leaving = record[i - window] as number;
        inWindow[leaving] = (inWindow[leaving] as number) - 1;
        if (inWindow[leaving] === 0) types--;
      }
      if (i + 1 >= window) {
        sum += types;
        windows++;
      }
    }
    for (let i = 0; i < record.length; i++) inWindow[record[i] as number] = 0;
  }
  return windows === 0 ? null : sum / windows / window;
}

/**
 * Measure of textual lexical diversity (McCarthy & Jarvis 2010): mean number of words until the type-token ratio falls to
 * 0.72, with a partial factor for the rest; the mean of both reading directions. Over records: all words ÷ all factors,
 * so that no factor crosses from one record into the next. null where no word ever recurs.
 */
export function measureOfTextualLexicalDiversity(index: NgramIndex): number | null {
  const records = index.ids[0] ?? [];
  const words = records.reduce((sum, record) => sum + record.length, 0);
  const seenAt = new Uint32Array(index.types[0] ?? 0);
  let stamp = 0;
  const factorsOf = (record: Uint32Array, backwards: boolean): number => {
    let factors = 0;
    let types = 0;
    let tokens = 0;
    stamp++;
    for (let i = 0; i < record.length; i++) {
      const word = record[backwards ? record.length - 1 - i : i] ?? 0;
      tokens++;
      if (seenAt[word] !== stamp) {
        seenAt[word] = stamp;
        types++;
      }
      if (types / tokens > MTLD_THRESHOLD) continue;
      factors++;
      types = 0;
      tokens = 0;
      stamp++;
    }
    return tokens === 0 ? factors : factors + (1 - types / tokens) / (1 - MTLD_THRESHOLD);
  };
  const directions = [false, true].map((backwards) =>
    records.reduce((sum, record) => sum + factorsOf(record, backwards), 0),
  );
  if (directions.some((factors) => factors === 0)) return null;
  return directions.reduce((sum, factors) => sum + words / factors, 0) / directions.length;
}

/**
 * HD-D (McCarthy & Jarvis 2007): expected type-token ratio of 42 words drawn without replacement from all of them, by the
 * hypergeometric distribution. The order of words does not matter. null for fewer than 42 words.
 */
export function hypergeometricDiversity(index: NgramIndex): number | null {
  const counts = frequencies(index, 1);
  const words = counts.reduce((sum, count) => sum + count, 0);
  if (words < HDD_DRAWS) return null;
  const contribution = new Map<number, number>();
  let expected = 0;
  for (const count of counts) {
    let drawn = contribution.get(count);
    if (drawn === undefined) {
      drawn = 1 - probabilityOfNone(words, count);
      contribution.set(count, drawn);
    }
    expected += drawn;
  }
  return expected / HDD_DRAWS;
}

/** C(words − count, draws) ÷ C(words, draws). */
function probabilityOfNone(words: number, count: number): number {
  if (words - count < HDD_DRAWS) return 0;
  if (count <= HDD_DRAWS) {
    let product = 1;
    for (let i = 0; i < count; i++) product *= (words - HDD_DRAWS - i) / (words - i);
    return product;
  }
  let product = 1;
  for (let i = 0; i < HDD_DRAWS; i++) product *= (words - count - i) / (words - i);
  return product;
}

/** Words that occur once ÷ distinct words; null for no words. */
export function hapaxShare(index: NgramIndex): number | null {
  const counts = frequencies(index, 1);
  return counts.length === 0 ? null : counts.filter((count) => count === 1).length / counts.length;
}

/** Shannon entropy of the words' distribution, in bits (maximum-likelihood, not corrected); null for no words. */
export function wordEntropy(index: NgramIndex): number | null {
  const counts = frequencies(index, 1);
  const words = counts.reduce((sum, count) => sum + count, 0);
  if (words === 0) return null;
  return counts.reduce((sum, count) => sum - (count / words) * Math.log2(count / words), 0);
}

/** `wordEntropy` ÷ the entropy of equally frequent words, log2(distinct words); null for fewer than two of them. */
export function normalisedWordEntropy(index: NgramIndex): number | null {
  const types = index.types[0] ?? 0;
  const entropy = wordEntropy(index);
  return types < 2 || entropy === null ? null : entropy / Math.log2(types);
}
