/**
 * Tokens of a normalised text: words (letters, with inner apostrophes and hyphens), the number sign `0`, and single
 * marks. The detector's features are built from these and from nothing else.
 */
export function tokenise(normalised: string): string[] {
  return normalised.match(TOKEN) ?? [];
}

const TOKEN = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\d+|[^\s\p{L}\p{M}\d]/gu;

/** Whether a token is a word, not a number or a mark. */
export function isWord(token: string): boolean {
  const code = token.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 127 && WORD_START.test(token));
}

const WORD_START = /^[\p{L}\p{M}]/u;
