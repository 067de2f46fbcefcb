import { type Features, SHAPE_CLASSES } from './features.ts';
import { EngineError } from './runtime-error.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * The language model of human text: an interpolated, pruned modified Kneser–Ney trigram over the detector's tokens
 * (Chen & Goodman 1999; training/language_model.py). A word outside its vocabulary stands for its ending class, so that
 * every token has a probability.
 *
 * The file, little-endian, V words, C ending classes, T = V + C tokens, B bigrams, N trigrams:
 *
 * | bytes  | content |
 * |--------|---------|
 * | 4      | `SBLM` |
 * | 6 × 4  | format version 1, units per bit, V, C, B, N |
 * | 4 V    | hashes of the words, ascending; a word's index is its place, an ending class c has index V + c |
 * | 2 T    | number of bigrams that begin with each token |
 * | 2 B    | number of trigrams that begin with each bigram |
 * | 2 B    | second token of each bigram; bigrams ascend by their tokens |
 * | 2 N    | third token of each trigram; trigrams ascend by their bigram and this |
 * | T, T   | cost of each token without context, and cost of leaving its context |
 * | B, B   | cost of each bigram's second token, and cost of leaving its context |
 * | N      | cost of each trigram's third token |
 *
 * A cost is −log₂ of a probability in units, 0…255. What is not listed costs what leaving the context costs, and then
 * what the next shorter context says.
 */
export interface LanguageModel {
  /** −log₂ of the probability of each token given the two before it, in bits. */
  bits(tokens: Tokens): Float32Array;
}

/** What the language model reads of a window. */
export type Tokens = Pick<Features, 'tokenHashes' | 'tokenShapes'>;

const MAGIC = 0x4d4c4253;
const FORMAT_VERSION = 1;
const HEADER_BYTES = 28;
const NONE = -1;

/** Reads a language model. Throws EngineError, naming `file`, when the bytes are none. */
export function parseLanguageModel(bytes: Uint8Array, file: string): LanguageModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (what: string): EngineError =>
    new EngineError(`${file}: not a language model of this version of synthetic-budget: ${what}.`);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw damaged('it does not begin as one');
  const [version = 0, unitsPerBit = 0, words = 0, classes = 0, bigrams = 0, trigrams = 0] = Array.from(
    { length: 6 },
    (_, i) => view.getUint32(4 + 4 * i, true),
  );
  if (version !== FORMAT_VERSION) throw damaged(`format ${version}, known is ${FORMAT_VERSION}`);
  if (classes !== SHAPE_CLASSES) throw damaged(`${classes} ending classes, known are ${SHAPE_CLASSES}`);
  const tokens = words + classes;
  const expected = HEADER_BYTES + 4 * words + 4 * tokens + 6 * bigrams + 3 * trigrams;
  if (bytes.byteLength !== expected || unitsPerBit === 0)
    throw damaged(`${bytes.byteLength} bytes where its header tells of ${expected}`);

  let offset = HEADER_BYTES;
  const section = <T>(count: number, width: number, make: (from: number) => T): T => {
    const made = make(offset);
    offset += count * width;
    return made;
  };
  const numbers = (count: number): Uint16Array =>
    section(count, 2, (from) => {
      const values = new Uint16Array(count);
      for (let i = 0; i < count; i++) values[i] = view.getUint16(from + 2 * i, true);
      return values;
    });
  const costs = (count: number): Uint8Array =>
    section(count, 1, (from) => bytes.subarray(from, from + count));

  const hashes = section(words, 4, (from) => {
    const values = new Uint32Array(words);
    for (let i = 0; i < words; i++) values[i] = view.getUint32(from + 4 * i, true);
    return values;
  });
  const bigramStart = starts(numbers(tokens));
  const trigramStart = starts(numbers(bigrams));
  if (bigramStart[tokens] !== bigrams || trigramStart[bigrams] !== trigrams)
    throw damaged('its counts of n-grams do not add up');
  const tables = {
    unitsPerBit,
    vocabulary: new Vocabulary(hashes),
    bigramStart,
    trigramStart,
    second: numbers(bigrams),
    third: numbers(trigrams),
    tokenCost: costs(tokens),
    tokenBackoff: costs(tokens),
    bigramCost: costs(bigrams),
    bigramBackoff: costs(bigrams),
    trigramCost: costs(trigrams),
  };
  return { bits: (window) => bitsOf(tables, window) };
}

interface Tables {
  readonly unitsPerBit: number;
  readonly vocabulary: Vocabulary;
  /** Bigrams of token t are those from `bigramStart[t]` up to `bigramStart[t + 1]`; likewise trigrams of a bigram. */
  readonly bigramStart: Uint32Array;
  readonly trigramStart: Uint32Array;
  readonly second: Uint16Array;
  readonly third: Uint16Array;
  readonly tokenCost: Uint8Array;
  readonly tokenBackoff: Uint8Array;
  readonly bigramCost: Uint8Array;
  readonly bigramBackoff: Uint8Array;
  readonly trigramCost: Uint8Array;
}

function bitsOf(tables: Tables, { tokenHashes, tokenShapes }: Tokens): Float32Array {
  const { unitsPerBit, vocabulary, bigramStart, trigramStart, second, third } = tables;
  const { tokenCost, tokenBackoff, bigramCost, bigramBackoff, trigramCost } = tables;
  const placeOf = (hash: number, shape: number): number => {
    const word = vocabulary.indexOf(hash);
    return word === NONE ? vocabulary.size + shape : word;
  };
  const bits = new Float32Array(tokenHashes.length);
  let previous = NONE;
  let context = NONE;
  for (let i = 0; i < bits.length; i++) {
    const token = placeOf(tokenHashes[i] as number, tokenShapes[i] as number);
    let cost = tokenCost[token] as number;
    let bigram = NONE;
    if (previous !== NONE) {
      bigram = find(second, token, bigramStart[previous] as number, bigramStart[previous + 1] as number);
      cost = bigram === NONE ? cost + (tokenBackoff[previous] as number) : (bigramCost[bigram] as number);
      if (context !== NONE) {
        const trigram = find(
          third,
          token,
          trigramStart[context] as number,
          trigramStart[context + 1] as number,
        );
        cost =
          trigram === NONE ? cost + (bigramBackoff[context] as number) : (trigramCost[trigram] as number);
      }
    }
    bits[i] = cost / unitsPerBit;
    previous = token;
    context = bigram;
  }
  return bits;
}

/** Where `wanted` stands among the ascending numbers from `low` up to `high`, or NONE. */
function find(numbers: Uint16Array, wanted: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((numbers[middle] as number) < wanted) from = middle + 1;
    else to = middle;
  }
  return from < high && numbers[from] === wanted ? from : NONE;
}

/** Where each of the counted groups begins, and where the last ends. */
function starts(counts: Uint16Array): Uint32Array {
  const start = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) start[i + 1] = (start[i] as number) + (counts[i] as number);
  return start;
}

/** How surprising one text is to a reader of human text. */
export interface Surprisal {
  /** Tokens that were measured. */
  readonly tokens: number;
  /** Mean bits a token; perplexity is 2 to its power. */
  readonly mean: number;
  /** Standard deviation of the bits: burstiness. */
  readonly deviation: number;
}

/** Mean and standard deviation over all tokens of the windows of one text; null where there are none. */
export function measureSurprisal(model: LanguageModel, windows: Iterable<Tokens>): Surprisal | null {
  let tokens = 0;
  let sum = 0;
  let squares = 0;
  for (const window of windows) {
    for (const bits of model.bits(window)) {
      tokens++;
      sum += bits;
      squares += bits * bits;
    }
  }
  if (tokens === 0) return null;
  const mean = sum / tokens;
  return { tokens, mean, deviation: Math.sqrt(Math.max(0, squares / tokens - mean * mean)) };
}
