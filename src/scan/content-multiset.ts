const LOAD = 0.6;
const SMALLEST = 1024;

/**
 * A multiset of 64-bit content hashes in two flat arrays: at most 12 bytes ÷ LOAD × 2 = 40 bytes an entry just after
 * growing, 20 just before. It is what a change is compared with: the texts that were there before.
 */
export class ContentMultiset {
  private keys = new BigUint64Array(SMALLEST);
  private counts = new Uint32Array(SMALLEST);
  /** Slots that hold a key, or held one: the key stays when its count falls to zero. */
  private used = 0;
  private total = 0;
  /** Copies of the hash 0, which in `keys` stands for a free slot. */
  private zeros = 0;

  /** Number of texts held, repeated ones as often as they are held. */
  get size(): number {
    return this.total;
  }

  add(hash: bigint): void {
    this.total++;
    if (hash === 0n) {
      this.zeros++;
      return;
    }
    if (this.used + 1 > this.keys.length * LOAD) this.grow();
    const slot = this.slotOf(hash);
    if (this.keys[slot] === 0n) {
      this.keys[slot] = hash;
      this.used++;
    }
    this.counts[slot] = (this.counts[slot] as number) + 1;
  }

  /** Takes one copy out; false where there is none left. */
  take(hash: bigint): boolean {
    const slot = this.slotOf(hash);
    const count = hash === 0n ? this.zeros : (this.counts[slot] as number);
    if (count === 0) return false;
    if (hash === 0n) this.zeros--;
    else this.counts[slot] = count - 1;
    this.total--;
    return true;
  }

  /** Slot of the hash, or the free slot where it belongs. */
  private slotOf(hash: bigint): number {
    const mask = this.keys.length - 1;
    let slot = Number(hash & 0xffffffffn) & mask;
    while (this.keys[slot] !== hash && this.keys[slot] !== 0n) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, counts } = this;
    this.keys = new BigUint64Array(keys.length * 2);
    this.counts = new Uint32Array(keys.length * 2);
    this.used = 0;
    for (let i = 0; i < keys.length; i++) {
      const count = counts[i] as number;
      if (count === 0) continue;
      const slot = this.slotOf(keys[i] as bigint);
      this.keys[slot] = keys[i] as bigint;
      this.counts[slot] = count;
      this.used++;
    }
  }
}
