/**
 * Characters that a reader does not see or takes for others. They say that a text was tampered with or copied from a tool,
 * not who wrote it.
 */
export const HIDDEN_CLASSES = ['zero-width', 'bidirectional', 'tag', 'variation', 'homoglyph'] as const;
export type HiddenClass = (typeof HIDDEN_CLASSES)[number];

const PATTERNS: Readonly<Record<HiddenClass, RegExp>> = {
  // The joiners are needed in emoji and in scripts such as Persian and Devanagari: only between Latin letters are they hidden.
  'zero-width': /[\u200b\u2060-\u2064\u180e]|(?<!^)\ufeff|(?<=[A-Za-z])[\u200c\u200d]+(?=[A-Za-z])/gu,
  bidirectional: /[\u202a-\u202e\u2066-\u2069]/gu,
  // After a black flag they spell an emoji: the flags of England, Scotland and Wales.
  tag: /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0000}-\u{e007f}]/gu,
  variation: /(?<=[\p{L}\p{P} ])[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu,
  // Cyrillic and Greek letters that look like Latin ones, inside of a word that also has Latin letters.
  homoglyph: /(?<=[A-Za-z])[аеорсухіјѕԁһɡοινΑΒΕΗΙΚΜΝΟΡΤΧΥ]|[аеорсухіјѕԁһɡοινΑΒΕΗΙΚΜΝΟΡΤΧΥ](?=[A-Za-z])/gu,
};

/** Looked for in code units before `PATTERNS`, which cost many times more: without a match there is none of theirs. */
const SUSPECTS: Readonly<Record<HiddenClass, RegExp>> = {
  'zero-width': /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]/,
  bidirectional: /[\u202a-\u202e\u2066-\u2069]/,
  tag: /\udb40/,
  variation: /[\ufe00-\ufe0e\udb40]/,
  homoglyph: /[A-Za-z][\u0261\u0370-\u052f]|[\u0261\u0370-\u052f][A-Za-z]/,
};
const ANY_SUSPECT =
  /[\ufe00-\ufe0e\ufeff\udb40\u0261\u0370-\u052f\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2069]/;

/** Number of characters by class; classes without any are left out. */
export type HiddenCounts = Readonly<Partial<Record<HiddenClass, number>>>;

/** The hidden characters of a text. Cheap where it holds none, as nearly every text does. */
export function hiddenCharacters(text: string): HiddenCounts {
  const counts: Partial<Record<HiddenClass, number>> = {};
  if (!ANY_SUSPECT.test(text)) return counts;
  for (const name of HIDDEN_CLASSES) {
    if (!SUSPECTS[name].test(text)) continue;
    const count = text.match(PATTERNS[name])?.length ?? 0;
    if (count > 0) counts[name] = count;
  }
  return counts;
}
