/** 32-bit FNV-1a over the UTF-16 code units of `text[start, end)`, finished with MurmurHash3's avalanche step. */
export function hashText(text: string, seed: number, start = 0, end = text.length): number {
  let h = (2166136261 ^ seed) >>> 0;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return avalanche(h);
}

/** One hash of an ordered pair of hashes. */
export function combineHashes(first: number, second: number): number {
  return avalanche(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ (first >>> 15));
}

function avalanche(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
