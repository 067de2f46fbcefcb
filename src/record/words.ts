/**
 * Shortest text, in words, that readers of documents try to make: shorter sections are joined to a neighbour. It is
 * the detector's `MINIMUM_WORDS`; a test holds the two together.
 */
export const MINIMUM_JUDGEABLE_WORDS = 40;

const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const OTHER = 3;
const UNSPACED = 4;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WHITESPACE = /\s/u;
/** Scripts written without spaces between words. */
const UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const classOfUnit = new Uint8Array(0x10000);

function classify(character: string): number {
  if (WHITESPACE.test(character)) return SPACE;
  if (!LETTER_OR_DIGIT.test(character)) return OTHER;
  return UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
}

/**
 * Number of words: runs of non-whitespace that hold at least one letter or digit of any script. In scripts that are
 * written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) two letters count as one word, rounded up per
 * run, because their words are one and a half to two and a half letters long on average.
 */
export function countWords(text: string): number {
  let words = 0;
  let spelled = false;
  let unspaced = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    let kind = classOfUnit[unit] ?? UNKNOWN;
    if (kind === UNKNOWN) {
      if (unit >= 0xd800 && unit < 0xdc00) {
        const point = text.codePointAt(i) ?? unit;
        kind = classify(String.fromCodePoint(point));
        if (point > 0xffff) i++;
      } else {
        kind = classify(String.fromCharCode(unit));
        classOfUnit[unit] = kind;
      }
    }
    if (kind === LETTER) spelled = true;
    else if (kind === UNSPACED) unspaced++;
    else if (kind === SPACE && (spelled || unspaced > 0)) {
      words += (spelled ? 1 : 0) + ((unspaced + 1) >> 1);
      spelled = false;
      unspaced = 0;
    }
  }
  return words + (spelled ? 1 : 0) + ((unspaced + 1) >> 1);
}
