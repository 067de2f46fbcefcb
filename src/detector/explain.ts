import type { Explanation, Judgeable } from './detector.ts';
import { extractFeatures, type Features } from './features.ts';
import { STYLE_NAMES } from './style.ts';
import { isWord, tokenise } from './tokens.ts';
import { cutWindows } from './windows.ts';

/** Log-odds of each window, in their order. */
export type ScoreFeatures = (windows: Iterable<Features>) => Promise<readonly number[]>;

/**
 * Explains a score by occlusion (Zeiler & Fergus 2014; Li et al. 2016): each distinct word is left out, each trait is
 * set to its typical value, and the change of the log-odds is told. Of a text longer than one window, the first is
 * explained.
 */
export async function explainText(
  scoreFeatures: ScoreFeatures,
  typicalStyle: readonly number[],
  text: Judgeable,
): Promise<Explanation> {
  const window = cutWindows(text.normalised)[0] ?? '';
  const whole = extractFeatures(window);
  const counts = countWords(window);
  const words = [...counts.keys()];
  const variants: Features[] = [
    whole,
    ...words.map((word) => extractFeatures(without(window, word))),
    ...typicalStyle.map((value, i) => ({ ...whole, style: whole.style.with(i, value) })),
  ];
  const [score = 0, ...shifted] = await scoreFeatures(variants);
  const shiftOf = (index: number): number => score - (shifted[index] ?? score);
  return {
    words: words
      .map((word, i) => ({ word, count: counts.get(word) ?? 0, shift: shiftOf(i) }))
      .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift)),
    traits: STYLE_NAMES.map((trait, i) => ({
      trait,
      value: whole.style[i] ?? 0,
      typical: typicalStyle[i] ?? 0,
      shift: shiftOf(words.length + i),
    })).sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift)),
  };
}

function countWords(window: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokenise(window)) if (isWord(token)) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** The text without a word, wherever it stands as a token of its own. */
function without(window: string, word: string): string {
  return window
    .split(' ')
    .map((part) =>
      part.includes(word)
        ? tokenise(part)
            .filter((token) => token !== word)
            .join('')
        : part,
    )
    .filter((part) => part !== '')
    .join(' ');
}
