import { type IndexedTokens, isWord } from './tokens.ts';

/** What the figures that `measureStyle` returns are, in order. */
export const STYLE_NAMES = [
  'sentence length',
  'spread of sentence lengths',
  'relative spread of sentence lengths',
  'commas',
  'dashes',
  'semicolons and colons',
  'quotation marks',
  'brackets',
  'question and exclamation marks',
  'numbers',
  'contractions',
  'word length',
  'spread of word lengths',
  'variety of words',
  'long words',
  'repeated word pairs',
] as const;

/** Number of figures that `measureStyle` returns. */
export const STYLE_FEATURES: number = STYLE_NAMES.length;

const CHUNK_WORDS = 25;
const LONG_WORD = 9;

/**
 * Sixteen stylometric figures of a token sequence, each scaled to about 0..1: sentence length (mean, deviation,
 * coefficient of variation: "burstiness"), rates of marks per word, contractions, word length, local type-token
 * ratio (chunks of 25 words, so that it does not fall with length), long words, repeated word pairs.
 */
export function measureStyle({ distinct, places }: IndexedTokens): Float32Array {
  const kinds = distinct.map(kindOf);
  const times = new Uint32Array(distinct.length);
  const sentence = new Moments();
  const wordLength = new Moments();
  let sentenceWords = 0;
  let words = 0;
  let contractions = 0;
  let longWords = 0;
  let types = 0;
  let chunkTypes = 0;
  let chunks = 0;
  /** The chunk in which each distinct token was seen last, counted from 1. */
  const chunkOf = new Uint32Array(distinct.length);
  let previous = 0;
  const pairs = new Set<number>();
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const kind = kinds[place];
    times[place] = (times[place] as number) + 1;
    if (kind !== 'word') {
      if (kind === 'end' && sentenceWords > 0) {
        sentence.add(sentenceWords);
        sentenceWords = 0;
      }
      continue;
    }
    const { length } = distinct[place] as string;
    words++;
    sentenceWords++;
    wordLength.add(length);
    if (length >= LONG_WORD) longWords++;
    pairs.add(previous * (distinct.length + 1) + place);
    previous = place + 1;
    if (chunkOf[place] !== chunks + 1) {
      chunkOf[place] = chunks + 1;
      types++;
    }
    if (words % CHUNK_WORDS === 0) {
      chunkTypes += types;
      types = 0;
      chunks++;
    }
  }
  if (sentenceWords > 0) sentence.add(sentenceWords);
  const marks = new Map<string, number>();
  for (let place = 0; place < distinct.length; place++) {
    const token = distinct[place] as string;
    const count = times[place] as number;
    if (kinds[place] !== 'word') marks.set(token, count);
    else if (token.includes("'")) contractions += count;
  }
  const perWord = (count: number): number => count / Math.max(1, words);
  const rate = (...of: string[]): number =>
    perWord(of.reduce((sum, mark) => sum + (marks.get(mark) ?? 0), 0));
  return Float32Array.of(
    Math.min(2, sentence.mean / 30),
    Math.min(2, sentence.deviation / 15),
    Math.min(2, sentence.deviation / Math.max(1, sentence.mean)),
    rate(',') * 8,
    rate('\u2014') * 20,
    rate(';', ':') * 15,
    rate('"', "'") * 10,
    rate('(', ')', '[', ']') * 10,
    rate('?', '!') * 15,
    rate('0') * 10,
    perWord(contractions) * 15,
    wordLength.mean / 6,
    wordLength.deviation / 3,
    chunks > 0 ? chunkTypes / (chunks * CHUNK_WORDS) : 0.9,
    perWord(longWords) * 3,
    1 - perWord(pairs.size),
  );
}

function kindOf(token: string): 'word' | 'end' | 'mark' {
  if (isWord(token)) return 'word';
  return token === '.' || token === '!' || token === '?' ? 'end' : 'mark';
}

/** Running mean and standard deviation (Welford 1962). */
class Moments {
  private count = 0;
  private average = 0;
  private squares = 0;

  add(value: number): void {
    this.count++;
    const delta = value - this.average;
    this.average += delta / this.count;
    this.squares += delta * (value - this.average);
  }

  get mean(): number {
    return this.average;
  }

  get deviation(): number {
    return this.count > 1 ? Math.sqrt(this.squares / (this.count - 1)) : 0;
  }
}
