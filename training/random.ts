import { hashText } from '../src/detector/hash.ts';

export interface Random {
  /** Uniform in [0, 1). */
  next(): number;
}

/** Mulberry32, seeded by a text: the same windows on every machine. */
export function createRandom(seed: string): Random {
  let state = hashText(seed, 0);
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
  };
}
