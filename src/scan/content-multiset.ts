/** Share of the slots of a part that are in use at most, and by how much a part grows. */
const LOAD = 0.8;
const GROWTH = 1.5;
const SMALLEST = 16;
/** Parts grow one at a time, so that the copy which growing takes is small. A power of two. */
const PARTS = 64;
/** Copies that a slot counts; those beyond it are counted apart. */
const MOST_COPIES = 255;
const TWO_TO_32 = 2 ** 32;

/**
 * A multiset of 64-bit content hashes in flat arrays: 9 bytes a slot, so 11 to 17 bytes for each distinct hash,
 * whatever their number (docs/guide.md gives what was measured). It is what a change is compared with: the texts that
 * were there before.
 */
export class ContentMultiset {
  private readonly parts: (Part | undefined)[] = new Array(PARTS);
  private total = 0;

  /** Number of texts held, repeated ones as often as they are held. */
  get size(): number {
    return this.total;
  }

  add(hash: bigint): void {
    const high = Number(hash >> 32n);
    this.partOf(high).add(high, Number(hash & 0xffffffffn));
    this.total++;
  }

  /** Takes one copy out; false where there is none left. */
  take(hash: bigint): boolean {
    const high = Number(hash >> 32n);
    const taken = this.partOf(high).take(high, Number(hash & 0xffffffffn));
    if (taken) this.total--;
    return taken;
  }

  private partOf(high: number): Part {
    const index = high % PARTS;
    let part = this.parts[index];
    if (part === undefined) {
      part = new Part();
      this.parts[index] = part;
    }
    return part;
  }
}

/** A hash table with linear probing; the halves of a hash that are both zero stand for a free slot. */
class Part {
  private highs = new Uint32Array(SMALLEST);
  private lows = new Uint32Array(SMALLEST);
  private counts = new Uint8Array(SMALLEST);
  /** Slots that hold a hash, or held one: it stays when its count falls to zero. */
  private used = 0;
  /** Copies of the hash 0. */
  private zeros = 0;
  /** Copies beyond those that the slot counts. */
  private readonly more = new Map<string, number>();

  add(high: number, low: number): void {
    if (high === 0 && low === 0) {
      this.zeros++;
      return;
    }
    if (this.used + 1 > this.counts.length * LOAD) this.grow();
    const slot = this.slotOf(high, low);
    const count = this.counts[slot] as number;
    if (count === 0 && this.isFree(slot)) {
      this.highs[slot] = high;
      this.lows[slot] = low;
      this.used++;
    }
    if (count < MOST_COPIES) this.counts[slot] = count + 1;
    else this.more.set(`${high}:${low}`, (this.more.get(`${high}:${low}`) ?? 0) + 1);
  }

  take(high: number, low: number): boolean {
    if (high === 0 && low === 0) {
      if (this.zeros === 0) return false;
      this.zeros--;
      return true;
    }
    const slot = this.slotOf(high, low);
    const count = this.counts[slot] as number;
    if (count === 0) return false;
    if (count < MOST_COPIES || !this.takeMore(`${high}:${low}`)) this.counts[slot] = count - 1;
    return true;
  }

  private takeMore(name: string): boolean {
    const count = this.more.get(name) ?? 0;
    if (count === 0) return false;
    if (count === 1) this.more.delete(name);
    else this.more.set(name, count - 1);
    return true;
  }

  private isFree(slot: number): boolean {
    return this.highs[slot] === 0 && this.lows[slot] === 0;
  }

  /** Slot of the hash, or the free slot where it belongs. */
  private slotOf(high: number, low: number): number {
    const { highs, lows } = this;
    const slots = lows.length;
    let slot = Math.floor((low / TWO_TO_32) * slots);
    while ((lows[slot] !== low || highs[slot] !== high) && !this.isFree(slot)) {
      slot++;
      if (slot === slots) slot = 0;
    }
    return slot;
  }

  private grow(): void {
    const { highs, lows, counts } = this;
    const slots = Math.ceil(counts.length * GROWTH);
    this.highs = new Uint32Array(slots);
    this.lows = new Uint32Array(slots);
    this.counts = new Uint8Array(slots);
    this.used = 0;
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i] as number;
      if (count === 0) continue;
      const [high, low] = [highs[i] as number, lows[i] as number];
      const slot = this.slotOf(high, low);
      this.highs[slot] = high;
      this.lows[slot] = low;
      this.counts[slot] = count;
      this.used++;
    }
  }
}
