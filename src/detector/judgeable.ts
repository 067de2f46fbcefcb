import { type Judgeable, MINIMUM_WORDS, type UnscoredReason } from './detector.ts';
import { looksEnglish } from './language.ts';
import { normalise } from './normalise.ts';
import { countParts } from './windows.ts';

/**
 * Prepares a text for the detector, or says why it cannot be judged: too short, mostly code or markup, not English.
 * Quoted text is for the caller to leave out: it is a matter of place, not of text.
 */
export function prepare(text: string, words: number): Judgeable | UnscoredReason {
  if (words < MINIMUM_WORDS) return 'too-short';
  const normalised = normalise(text);
  const proseWords = normalised === '' ? 0 : countParts(normalised);
  if (proseWords < MINIMUM_WORDS) {
    const stripped = text.length > normalised.length * 2;
    return stripped || looksLikeCode(normalised, proseWords) ? 'code' : 'too-short';
  }
  return unlikeProse(normalised, proseWords) ?? { text, normalised, words: proseWords };
}

/** Why a normalised text is not the English prose that the detector was trained on; undefined where it is. */
export function unlikeProse(normalised: string, words: number): UnscoredReason | undefined {
  if (looksLikeCode(normalised, words)) return 'code';
  if (holdsMostlyFigures(normalised, words)) return 'figures';
  return looksEnglish(normalised) ? undefined : 'not-english';
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

/** Paths, names_with_underscores, #numbers and per cent are common in prose about software and are not among them. */
const CODE_SIGNS = new Set([...'{}[]<>=;\\|$&+^~@'].map((sign) => sign.charCodeAt(0)));

/** Written-out calculations and statistics: whoever wrote them, their wording is the same. */
const MOST_FIGURES_PER_WORD = 0.15;

function holdsMostlyFigures(normalised: string, words: number): boolean {
  if (!normalised.includes('0')) return false;
  const figures = normalised.match(FIGURE)?.length ?? 0;
  return figures > MOST_FIGURES_PER_WORD * (words - figures);
}

/** `normalise` writes every number as 0. */
const FIGURE = /(?<![\p{L}\p{N}])0(?![\p{L}\p{N}])/gu;
