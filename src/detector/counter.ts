/**
 * Counts ids below 2³² in an open-addressing table that keeps the order of first occurrence. It is made once and emptied
 * after each text: allocating the tables anew took as long as filling them.
 */
export class Counter {
  size = 0;
  private slots = new Int32Array(8192).fill(-1);
  private ids = new Uint32Array(4096);
  private counts = new Uint32Array(4096);
  /** Slot of each id, by which `clear` finds what to empty. */
  private slotOf = new Uint32Array(4096);

  add(id: number, count = 1): void {
    const mask = this.slots.length - 1;
    let slot = (Math.imul(id, 0x9e3779b1) >>> 8) & mask;
    for (;;) {
      const index = this.slots[slot] as number;
      if (index < 0) break;
      if (this.ids[index] === id) {
        this.counts[index] = (this.counts[index] as number) + count;
        return;
      }
      slot = (slot + 1) & mask;
    }
    if (this.size === this.ids.length) {
      this.grow();
      this.add(id, count);
      return;
    }
    this.put(id, count, slot);
  }

  /** Writes ids and their weights (square roots of counts, unit length) at `offset`. */
  writeTo(ids: Uint32Array, weights: Float32Array, offset: number): void {
    let total = 0;
    for (let i = 0; i < this.size; i++) total += this.counts[i] as number;
    const scale = total > 0 ? 1 / Math.sqrt(total) : 0;
    for (let i = 0; i < this.size; i++) {
      ids[offset + i] = this.ids[i] as number;
      weights[offset + i] = Math.sqrt(this.counts[i] as number) * scale;
    }
  }

  clear(): void {
    for (let i = 0; i < this.size; i++) this.slots[this.slotOf[i] as number] = -1;
    this.size = 0;
  }

  private put(id: number, count: number, slot: number): void {
    this.slots[slot] = this.size;
    this.ids[this.size] = id;
    this.counts[this.size] = count;
    this.slotOf[this.size] = slot;
    this.size++;
  }

  private grow(): void {
    const { ids, counts, size } = this;
    this.ids = new Uint32Array(size * 2);
    this.counts = new Uint32Array(size * 2);
    this.slotOf = new Uint32Array(size * 2);
    this.slots = new Int32Array(size * 4).fill(-1);
    this.size = 0;
    const mask = this.slots.length - 1;
    for (let i = 0; i < size; i++) {
      let slot = (Math.imul(ids[i] as number, 0x9e3779b1) >>> 8) & mask;
      while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      this.put(ids[i] as number, counts[i] as number, slot);
    }
  }
}
