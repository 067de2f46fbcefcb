import { createHash } from 'node:crypto';

/** Pseudo-random texts: `count` records of `length` words over `vocabulary` words, the same for the same seed. */
export function makeTexts(count: number, length: number, vocabulary: number, seed: number): string[] {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length }, () => `w${Math.floor(vocabulary * next()).toString(36)}`).join(' '),
  );
}

export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
