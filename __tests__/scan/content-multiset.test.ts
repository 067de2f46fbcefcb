import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentMultiset } from '../../src/scan/content-multiset.ts';

interface Step {
  readonly take: boolean;
  readonly hash: bigint;
}

/** What a Map of counts answers to the same steps. */
function reference(steps: readonly Step[]): { answers: boolean[]; size: number } {
  const counts = new Map<bigint, number>();
  const answers = steps.map(({ take, hash }) => {
    const count = counts.get(hash) ?? 0;
    if (take && count === 0) return false;
    counts.set(hash, count + (take ? -1 : 1));
    return true;
  });
  return { answers, size: [...counts.values()].reduce((sum, count) => sum + count, 0) };
}

function answersOf(set: ContentMultiset, steps: readonly Step[]): boolean[] {
  return steps.map(({ take, hash }) => {
    if (take) return set.take(hash);
    set.add(hash);
    return true;
  });
}

/** Few distinct hashes, many of which share a slot: 0, multiples of the table's size, the largest. */
const colliding = fc.oneof(
  fc.constantFrom(0n, 1n, 1024n, 2048n, 2n ** 32n, 2n ** 32n + 1024n, 2n ** 64n - 1n),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
);
const steps = fc.array(fc.record({ take: fc.boolean(), hash: colliding }), { maxLength: 400 });

describe('ContentMultiset', () => {
  it('answers as a map of counts does, whatever the order of adding and taking', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const set = new ContentMultiset();
        const expected = reference(sequence);
        expect(answersOf(set, sequence)).toEqual(expected.answers);
        expect(set.size).toBe(expected.size);
      }),
      { seed: 20_260, numRuns: 500 },
    );
  });

  it('keeps what stands behind a hash that was taken out, the hash 0 included', () => {
    for (const first of [0n, 1024n]) {
      const set = new ContentMultiset();
      set.add(first);
      set.add(first + 2048n);
      expect(set.take(first)).toBe(true);
      expect(set.take(first + 2048n)).toBe(true);
      expect(set.size).toBe(0);
    }
  });

  it('grows with its content and forgets nothing on the way', () => {
    const set = new ContentMultiset();
    const hashOf = (i: number): bigint => BigInt.asUintN(64, BigInt(i) * 0x9e3779b97f4a7c15n);
    const count = 50_000;
    for (let i = 0; i < count; i++) set.add(hashOf(i));
    for (let i = 0; i < count; i += 2) set.take(hashOf(i));
    for (let i = 0; i < count; i++) set.add(hashOf(count + i));
    expect(set.size).toBe(count / 2 + count);
    const kept = Array.from({ length: 2 * count }, (_, i) => set.take(hashOf(i)));
    expect(kept.filter(Boolean)).toHaveLength(count / 2 + count);
    expect(kept.slice(0, count).every((taken, i) => taken === (i % 2 === 1))).toBe(true);
    expect(set.size).toBe(0);
  });

  it('counts more copies than a slot does', () => {
    const set = new ContentMultiset();
    for (let i = 0; i < 1000; i++) set.add(5n);
    for (let i = 0; i < 600; i++) expect(set.take(5n)).toBe(true);
    for (let i = 0; i < 300; i++) set.add(5n);
    expect(set.size).toBe(700);
    for (let i = 0; i < 700; i++) expect(set.take(5n)).toBe(true);
    expect(set.take(5n)).toBe(false);
  });

  it('takes at most 24 bytes for each of many distinct hashes, at any number of them', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const allocated = (): number => {
      // The second collection waits for the first to give back what it found.
      collect();
      collect();
      return process.memoryUsage().arrayBuffers;
    };
    const before = allocated();
    const set = new ContentMultiset();
    const measured: number[] = [];
    for (let i = 1; i <= 400_000; i++) {
      set.add(BigInt.asUintN(64, BigInt(i) * 0x9e3779b97f4a7c15n));
      if (i >= 200_000 && i % 20_000 === 0) measured.push((allocated() - before) / i);
    }
    expect(set.size).toBe(400_000);
    expect(Math.min(...measured)).toBeGreaterThan(8);
    expect(Math.max(...measured)).toBeLessThan(24);
  });
});
