/** Seeded pseudo-random numbers (mulberry32): equal seeds give equal sequences on every machine. Uniform on [0, 1). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Shuffles the places `places` of an array among themselves, in place (Fisher & Yates). */
export function shuffleAt(values: Uint8Array, places: readonly number[], random: () => number): void {
  for (let i = places.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [places[i] as number, places[j] as number];
    const kept = values[a] as number;
    values[a] = values[b] as number;
    values[b] = kept;
  }
}

/** The numbers 0 … count − 1 in random order: every order is equally likely (Fisher & Yates). */
export function randomOrder(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}
