import { MARKER } from './fake-detector.ts';

const PLACES = 'harbour quay lantern market orchard mill ferry chapel garden bakery'.split(' ');
const DEEDS = 'mended painted carried borrowed counted forgot washed buried sold measured'.split(' ');
const THINGS = 'ropes kettles ledgers apples hinges bottles blankets letters baskets stones'.split(' ');

const SENTENCES = 6;

/** A text of 60 words (six sentences of ten); a different one for each seed. */
export function human(seed: number): string {
  return Array.from({ length: SENTENCES }, (_, i) => sentence(seed * SENTENCES + i)).join(' ');
}

/** The same, in 66 words, with the mark of FAKE_DETECTOR in each sentence. */
export function machine(seed: number): string {
  return Array.from(
    { length: SENTENCES },
    (_, i) => `${MARKER[0]?.toUpperCase()}${MARKER.slice(1)} ${sentence(seed * SENTENCES + i)}`,
  ).join(' ');
}

export const HUMAN_WORDS: number = SENTENCES * 10;
export const MACHINE_WORDS: number = SENTENCES * 11;

/** Ten words, the last of them the number in letters, so that no two are alike. */
function sentence(n: number): string {
  const at = (list: readonly string[], digit: number): string => list[Math.floor(n / 10 ** digit) % 10] ?? '';
  return `Down at the ${at(PLACES, 0)} she ${at(DEEDS, 1)} the ${at(THINGS, 2)} of ${spelled(n)}.`;
}

function spelled(n: number): string {
  return [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
}

/** Rows of JSON Lines with a text each. */
export function jsonl(...texts: readonly string[]): string {
  return texts.map((text) => `${JSON.stringify({ text })}\n`).join('');
}
