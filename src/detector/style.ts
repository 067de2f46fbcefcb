import { isWord } from './tokens.ts';

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

/**
 * Sixteen stylometric figures of a token sequence, each scaled to about 0..1: sentence length (mean, deviation,
 * coefficient of variation: "burstiness"), rates of marks per word, contractions, word length, local type-token
 * ratio (chunks of 25 words, so that it does not fall with length), long words, repeated word pairs.
 */
export function measureStyle(tokens: readonly string[]): Float32Array {
  const marks = new Map<string, number>();
  const sentence = new Moments();
  const wordLength = new Moments();
  let sentenceWords = 0;
  let words = 0;
  let numbers = 0;
  let contractions = 0;
  let longWords = 0;
  let chunkTypes = 0;
  let chunks = 0;
  let chunk = new Set<string>();
  let previous = '';
  const pairs = new Set<string>();
  for (const token of tokens) {
    if (!isWord(token)) {
      if (token === '0') numbers++;
      else marks.set(token, (marks.get(token) ?? 0) + 1);
      if ((token === '.' || token === '!' || token === '?') && sentenceWords > 0) {
        sentence.add(sentenceWords);
        sentenceWords = 0;
      }
      continue;
    }
    words++;
    sentenceWords++;
    wordLength.add(token.length);
    if (token.includes("'")) contractions++;
    if (token.length >= 9) longWords++;
    pairs.add(`${previous} ${token}`);
    previous = token;
    chunk.add(token);
    if (words % CHUNK_WORDS === 0) {
      chunkTypes += chunk.size;
      chunks++;
      chunk = new Set();
    }
  }
  if (sentenceWords > 0) sentence.add(sentenceWords);
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
    perWord(numbers) * 10,
    perWord(contractions) * 15,
    wordLength.mean / 6,
    wordLength.deviation / 3,
    chunks > 0 ? chunkTypes / (chunks * CHUNK_WORDS) : 0.9,
    perWord(longWords) * 3,
    1 - perWord(pairs.size),
  );
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
