/**
 * The one tokenisation of all diversity figures: a word is a run of Unicode letters, marks and digits, lower-cased, in
 * which an apostrophe (' or ’) between two such characters belongs to the word.
 */

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;

const UNKNOWN = 0;
const OTHER = 1;
const WORD = 2;
const classOfUnit = new Uint8Array(0x10000);

function isWordUnit(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const known = classOfUnit[unit];
  if (known !== UNKNOWN) return known === WORD;
  if (unit >= 0xd800 && unit <= 0xdfff) return isAstralWord(text, index, unit);
  const isWord = WORD_CHARACTER.test(String.fromCharCode(unit));
  classOfUnit[unit] = isWord ? WORD : OTHER;
  return isWord;
}

function isAstralWord(text: string, index: number, unit: number): boolean {
  const code = unit < 0xdc00 ? text.codePointAt(index) : index > 0 ? text.codePointAt(index - 1) : undefined;
  return code !== undefined && code > 0xffff && WORD_CHARACTER.test(String.fromCodePoint(code));
}

function isInnerApostrophe(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return (
    (unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE) &&
    index + 1 < text.length &&
    isWordUnit(text, index + 1)
  );
}

/** Calls `visit(start, end)` for every word of `text`, `end` exclusive, until it returns false. */
function scanWords(text: string, visit: (start: number, end: number) => boolean): void {
  let index = 0;
  while (index < text.length) {
    if (!isWordUnit(text, index)) {
      index++;
      continue;
    }
    const start = index++;
    while (index < text.length && (isWordUnit(text, index) || isInnerApostrophe(text, index))) index++;
    if (!visit(start, index)) return;
  }
}

/** The words of a text. */
export function words(text: string): string[] {
  const lower = text.toLowerCase();
  const found: string[] = [];
  scanWords(lower, (start, end) => {
    found.push(lower.slice(start, end).replaceAll('’', "'"));
    return true;
  });
  return found;
}

/** The text up to the end of its word number `limit`, and no longer than `maxCharacters`. */
export function firstWords(text: string, limit: number, maxCharacters: number): string {
  if (text.length < 2 * limit - 1 && text.length <= maxCharacters) return text;
  let count = 0;
  let cut = text.length;
  scanWords(text, (_, end) => {
    count++;
    if (count === limit) cut = end;
    return count < limit && end < maxCharacters;
  });
  cut = Math.min(cut, maxCharacters);
  const last = text.charCodeAt(cut - 1);
  const splitsPair = cut < text.length && last >= 0xd800 && last < 0xdc00;
  return text.slice(0, splitsPair ? cut - 1 : cut);
}

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
let hashes = new Uint32Array(4_096);

/**
 * 32-bit FNV-1a hashes of the words of a text, in order. The array is a view on a buffer that the next call reuses:
 * hot path, one call per record.
 */
export function wordHashes(text: string): Uint32Array {
  const lower = text.toLowerCase();
  const { length } = lower;
  if (length > 2 * hashes.length) hashes = new Uint32Array(length);
  let count = 0;
  let hash = FNV_OFFSET;
  let isInside = false;
  for (let i = 0; i < length; i++) {
    const unit = lower.charCodeAt(i);
    const known = classOfUnit[unit];
    if (known === WORD || (known === UNKNOWN && isWordUnit(lower, i))) {
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      isInside = true;
    } else if (isInside) {
      if (isInnerApostrophe(lower, i)) {
        hash = Math.imul(hash ^ APOSTROPHE, FNV_PRIME);
      } else {
        hashes[count++] = hash;
        hash = FNV_OFFSET;
        isInside = false;
      }
    }
  }
  if (isInside) hashes[count++] = hash;
  return hashes.subarray(0, count);
}
