import { addCounts, type Counts, emptyCounts, scaleCounts } from '../measure/tally.ts';

/**
 * Counts of a random part of the texts, chosen by content hash and weighted up to all of them. A text is of level l where
 * its hash ends in l zero bits, so one in 2^l texts is of level l or above; when more than `limit` texts have been taken,
 * the lowest level still taken is dropped. Up to `limit` texts the counts are exact, and above they are of at most
 * `limit` texts, on average of more than half as many (threshold sampling: Duffield, Lund & Thorup 2007, with equal weights).
 */
export class ThinnedCounts {
  private readonly limit: number;
  private readonly levels: Counts[] = [];
  private readonly taken: number[] = [];
  private lowest = 0;
  private total = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Whether a text with this content hash is to be counted; if so, call `add` with what it turns out to be. */
  takes(hash: bigint): boolean {
    const level = levelOf(hash);
    if (level < this.lowest) return false;
    this.taken[level] = (this.taken[level] ?? 0) + 1;
    this.total++;
    while (this.total > this.limit && this.lowest < HIGHEST_LEVEL) {
      this.total -= this.taken[this.lowest] ?? 0;
      delete this.levels[this.lowest];
      this.lowest++;
    }
    return level >= this.lowest;
  }

  /** Counts a text that `takes` accepted; `count` adds it to the counts that it is given. */
  add(hash: bigint, count: (counts: Counts) => void): void {
    const level = levelOf(hash);
    if (level < this.lowest) return;
    this.levels[level] ??= emptyCounts();
    count(this.levels[level]);
  }

  /** Counts that stand for all texts that `takes` was asked of. */
  estimate(): Counts {
    const sum = emptyCounts();
    for (const counts of this.levels) if (counts !== undefined) addCounts(sum, counts);
    return scaleCounts(sum, 2 ** this.lowest);
  }
}

const HIGHEST_LEVEL = 20;

function levelOf(hash: bigint): number {
  const low = Number(hash & 0xffffffn);
  return low === 0 ? HIGHEST_LEVEL : Math.min(HIGHEST_LEVEL, 31 - Math.clz32(low & -low));
}
