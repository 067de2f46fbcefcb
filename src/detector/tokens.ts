/**
 * Tokens of a normalised text: words (letters, with inner apostrophes and hyphens), the number sign `0`, and single
 * marks. The detector's features are built from these and from nothing else.
 */
export function tokenise(normalised: string): string[] {
  return normalised.match(TOKEN) ?? [];
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
