import { WINDOW_WORDS } from './features.ts';

/** Most windows of one record that are scored: a very long record costs no more than this many. */
export const MAXIMUM_WINDOWS = 8;

/**
 * Cuts a normalised text into equal windows of at most WINDOW_WORDS words. Of a text with more than MAXIMUM_WINDOWS
 * of them, evenly spaced ones are taken. A text that fits is its own only window.
 */
export function cutWindows(normalised: string): string[] {
  const count = Math.ceil(countParts(normalised) / WINDOW_WORDS);
  if (count <= 1) return [normalised];
  const words = normalised.split(' ');
  const kept = Math.min(count, MAXIMUM_WINDOWS);
  return Array.from({ length: kept }, (_, i) => {
    const window = Math.floor((i * count) / kept);
    const start = Math.floor((window * words.length) / count);
    return words.slice(start, Math.floor(((window + 1) * words.length) / count)).join(' ');
  });
}

/** What `text.split(' ')` has parts, without making them. */
export function countParts(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}
