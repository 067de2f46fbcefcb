import { type Judgeable, MINIMUM_WORDS, type UnscoredReason } from './detector.ts';
import { looksEnglish } from './language.ts';
import { normalise } from './normalise.ts';

/**
 * Prepares a text for the detector, or says why it cannot be judged: too short, mostly code or markup, not English.
 * Quoted text is for the caller to leave out: it is a matter of place, not of text.
 */
export function prepare(text: string, words: number): Judgeable | UnscoredReason {
  if (words < MINIMUM_WORDS) return 'too-short';
  const normalised = normalise(text);
  const proseWords = normalised === '' ? 0 : normalised.split(' ').length;
  if (looksLikeCode(normalised, proseWords)) return 'code';
  if (proseWords < MINIMUM_WORDS) return text.length > normalised.length * 2 ? 'code' : 'too-short';
  if (!looksEnglish(normalised)) return 'not-english';
  return { text, normalised, words: proseWords };
}

/** Share of characters that are letters or spaces in running prose is above 0.9; in code and tables far below. */
const LEAST_PROSE_SHARE = 0.8;

function looksLikeCode(normalised: string, words: number): boolean {
  if (words === 0) return false;
  let prose = 0;
  let signs = 0;
  for (let i = 0; i < normalised.length; i++) {
    const code = normalised.charCodeAt(i);
    if ((code >= 97 && code <= 122) || code === 32 || code > 127) prose++;
    else if (CODE_SIGNS.has(code)) signs++;
  }
  return prose < LEAST_PROSE_SHARE * normalised.length || signs > normalised.length * 0.03;
}

const CODE_SIGNS = new Set([...'{}[]<>=;\\|$_#&+/^~@%'].map((sign) => sign.charCodeAt(0)));
