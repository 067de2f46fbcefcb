/**
 * Tokens of a normalised text: words (letters, with inner apostrophes and hyphens), the number sign `0`, and single
 * marks. The detector's features are built from these and from nothing else.
 */
export function tokenise(normalised: string): string[] {
  return tokenisePlain(normalised) ?? normalised.match(TOKEN) ?? [];
}

const [SPACE, LETTER, DIGIT, MARK] = [0, 1, 2, 3];
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const DASH = 0x2014;

/** What TOKEN makes of each ASCII character. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z]/i.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return /\s/.test(character) ? SPACE : MARK;
});

/** What TOKEN finds, several times faster; undefined where the text holds other characters than ASCII and the dash. */
function tokenisePlain(text: string): string[] | undefined {
  const tokens: string[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code > 127 && code !== DASH) return undefined;
    const start = at++;
    const kind = code === DASH ? MARK : CLASSES[code];
    if (kind === SPACE) continue;
    if (kind === LETTER) at = endOfWord(text, at);
    else if (kind === DIGIT) while (CLASSES[text.charCodeAt(at)] === DIGIT) at++;
    tokens.push(text.slice(start, at));
  }
  return tokens;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (CLASSES[code] === LETTER) at++;
    else if ((code === APOSTROPHE || code === HYPHEN) && CLASSES[text.charCodeAt(at + 1)] === LETTER) at += 2;
    else return at;
  }
}

/** A sequence of tokens by its distinct tokens. */
export interface IndexedTokens {
  /** Each token once, in the order of first occurrence. */
  readonly distinct: readonly string[];
  /** For each token of the sequence, its place in `distinct`. */
  readonly places: Uint32Array;
}

/** Finds the distinct tokens of a sequence, so that what depends on a token alone is looked up once. */
export function indexTokens(tokens: readonly string[]): IndexedTokens {
  const placeOf = new Map<string, number>();
  const places = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    let place = placeOf.get(token);
    if (place === undefined) {
      place = placeOf.size;
      placeOf.set(token, place);
    }
    places[i] = place;
  }
  return { distinct: [...placeOf.keys()], places };
}

const TOKEN = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\d+|[^\s\p{L}\p{M}\d]/gu;

/** Whether a token is a word, not a number or a mark. */
export function isWord(token: string): boolean {
  const code = token.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 127 && WORD_START.test(token));
}

const WORD_START = /^[\p{L}\p{M}]/u;
