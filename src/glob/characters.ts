/** A set of UTF-16 code units: inclusive ranges, ascending and disjoint. */
export type CharacterSet = readonly (readonly [low: number, high: number])[];

export const LAST_UNIT = 0xffff;
const SLASH = 0x2f;

/** Every code unit. */
export const ANY: CharacterSet = [[0, LAST_UNIT]];
/** What a wildcard stands for: everything but the slash. */
export const WITHIN_SEGMENT: CharacterSet = without(ANY, SLASH);
export const HIGH_SURROGATES: CharacterSet = [[0xd800, 0xdbff]];
export const LOW_SURROGATES: CharacterSet = [[0xdc00, 0xdfff]];

export function single(unit: number): CharacterSet {
  return [[unit, unit]];
}

/** The set of overlapping ranges in any order. */
export function union(ranges: CharacterSet): CharacterSet {
  const merged: [number, number][] = [];
  for (const [low, high] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

export function complement(set: CharacterSet): CharacterSet {
  const outside: [number, number][] = [];
  let next = 0;
  for (const [low, high] of set) {
    if (low > next) outside.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST_UNIT) outside.push([next, LAST_UNIT]);
  return outside;
}

/** The set less the slash, which no wildcard matches. */
export function withoutSlash(set: CharacterSet): CharacterSet {
  return without(set, SLASH);
}

export function contains(set: CharacterSet, unit: number): boolean {
  return set.some(([low, high]) => unit >= low && unit <= high);
}

function without(set: CharacterSet, unit: number): CharacterSet {
  return set.flatMap(([low, high]): [number, number][] => {
    if (unit < low || unit > high) return [[low, high]];
    const parts: [number, number][] = [
      [low, unit - 1],
      [unit + 1, high],
    ];
    return parts.filter(([from, to]) => from <= to);
  });
}
