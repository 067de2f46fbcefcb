const NONE = -1;

/** Places of distinct 32-bit token hashes: an open-addressing table, since the keys of a Map above 2³⁰ are objects. */
export class Vocabulary {
  readonly size: number;
  private readonly mask: number;
  private readonly hashes: Uint32Array;
  private readonly slots: Int32Array;

  constructor(hashes: Uint32Array) {
    this.hashes = hashes;
    this.size = hashes.length;
    this.mask = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2)) - 1;
    this.slots = new Int32Array(this.mask + 1).fill(NONE);
    for (let i = 0; i < hashes.length; i++) {
      let slot = (hashes[i] as number) & this.mask;
      while (this.slots[slot] !== NONE) slot = (slot + 1) & this.mask;
      this.slots[slot] = i;
    }
  }

  /** Place of a hash in the list that the vocabulary was made of; -1 where it is not in it. */
  indexOf(hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const index = this.slots[slot] as number;
      if (index === NONE || this.hashes[index] === hash) return index;
    }
  }
}
