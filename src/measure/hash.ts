/** 32-bit finaliser of MurmurHash3 (Appleby 2011): a bijection that spreads every bit over all. */
export function mix32(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A 53-bit whole number from two 32-bit ones. */
export function join53(high: number, low: number): number {
  return (high >>> 0) * 0x200000 + (low >>> 11);
}

/** A seeded 53-bit hash of a string. */
export function hashString(text: string, seed: number): number {
  let high = mix32(seed);
  let low = mix32(seed ^ 0x9e3779b9);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low ^= low >>> 15;
  }
  return join53(mix32(high ^ low), mix32(low + Math.imul(high, 0x9e3779b1)));
}
