/** Longest document, in UTF-16 code units, of a light markup language; books are shorter. */
export const MAXIMUM_MARKUP_LENGTH = 8 * 1024 * 1024;

/** Markup inside of a paragraph is looked for in stretches of this length, so that what never closes costs little. */
const STRETCH_LENGTH = 4000;

/**
 * Replaces inline markup by what is read of it: the first group of the pattern that took part, else nothing. The
 * pattern's alternatives are tried in order at each place.
 */
export function withoutMarkup(
  text: string,
  markup: RegExp,
  clean: (said: string) => string = (said) => said,
): string {
  let out = '';
  for (let start = 0; start < text.length; ) {
    const end = endOfStretch(text, start);
    out += text.slice(start, end).replace(markup, (_, ...groups: unknown[]) => {
      const said = groups.slice(0, -2).find((group) => typeof group === 'string');
      return typeof said === 'string' ? clean(said) : '';
    });
    start = end;
  }
  return out;
}

function endOfStretch(text: string, start: number): number {
  if (text.length - start <= STRETCH_LENGTH) return text.length;
  const space = text.slice(start, start + STRETCH_LENGTH).lastIndexOf(' ');
  return start + (space > 0 ? space : STRETCH_LENGTH);
}
