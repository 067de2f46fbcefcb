import { countWords } from './words.ts';

/** A string in a field whose name says nothing is a text from this many words on. */
const MINIMUM_WORDS_OF_TEXT = 10;

const CODE_CHARACTERS = /[{}[\]<>=;|\\$^~`]/g;
const CODE_SHARE = 0.05;
const UNBROKEN = /\S{120,}/;
const MINIMUM_LETTER_SHARE = 0.5;
const LETTERS = /[\p{L}\p{M}]/gu;

/**
 * Whether a string whose field says nothing reads as text: at least ten words, mostly letters, few of the characters
 * that code and markup live on, no run of characters as long as only encoded data and URLs have.
 */
export function looksLikeText(value: string): boolean {
  if (value.length < 2 * MINIMUM_WORDS_OF_TEXT) return false;
  const sample = value.length > 4000 ? value.slice(0, 4000) : value;
  if (countWords(sample) < MINIMUM_WORDS_OF_TEXT) return false;
  const symbols = sample.match(CODE_CHARACTERS)?.length ?? 0;
  if (symbols > sample.length * CODE_SHARE) return false;
  if (UNBROKEN.test(sample) && countWords(sample) < 2 * MINIMUM_WORDS_OF_TEXT) return false;
  return (sample.match(LETTERS)?.length ?? 0) >= sample.replace(/\s/g, '').length * MINIMUM_LETTER_SHARE;
}
