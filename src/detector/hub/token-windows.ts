/** Most windows of one text that are scored. */
export const MAXIMUM_TOKEN_WINDOWS = 8;

/**
 * Cuts `ids` into windows of at most `size` that cover them evenly and overlap by a quarter or more. A text that fits is
 * its own only window; of one that needs more than MAXIMUM_TOKEN_WINDOWS, as many evenly spaced ones are taken. All
 * windows of a longer text are `size` long, so that their logits can be averaged without weights.
 */
export function tokenWindows(ids: readonly number[], size: number): (readonly number[])[] {
  if (ids.length <= size) return [ids];
  const step = size - Math.floor(size / 4);
  const needed = Math.ceil((ids.length - size) / step) + 1;
  const count = Math.min(needed, MAXIMUM_TOKEN_WINDOWS);
  return Array.from({ length: count }, (_, i) => {
    const start = Math.round((i * (ids.length - size)) / (count - 1));
    return ids.slice(start, start + size);
  });
}
