/**
 * The entries with the k smallest keys that were ever offered. An entry that is among the k smallest at the end was so
 * at every time before, hence what it gathered since its first offer is complete: bottom-k samples of parts merge to
 * the bottom-k sample of the whole, in any order.
 */
export class BottomK<Value> {
  readonly capacity: number;
  readonly #values = new Map<string, { readonly rank: number; readonly value: Value }>();
  /** Names in a binary heap, the largest (rank, name) first. */
  readonly #heap: { readonly rank: number; readonly name: string }[] = [];

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get size(): number {
    return this.#heap.length;
  }

  get(name: string): Value | undefined {
    return this.#values.get(name)?.value;
  }

  /** False where no entry of this rank is present or would be kept: cheaper than asking with its name. */
  mayHold(rank: number): boolean {
    const largest = this.#heap[0];
    if (this.#heap.length < this.capacity || largest === undefined) return this.capacity > 0;
    return rank <= largest.rank;
  }

  /** Whether an entry of this rank and name, not present yet, would be kept. */
  admits(rank: number, name: string): boolean {
    const largest = this.#heap[0];
    if (this.#heap.length < this.capacity || largest === undefined) return this.capacity > 0;
    return rank < largest.rank || (rank === largest.rank && name < largest.name);
  }

  /** Adds an entry that is not present; the largest one gives way. */
  add(rank: number, name: string, value: Value): void {
    if (!this.admits(rank, name)) return;
    this.#values.set(name, { rank, value });
    if (this.#heap.length < this.capacity) {
      this.#heap.push({ rank, name });
      this.#rise(this.#heap.length - 1);
      return;
    }
    const evicted = this.#heap[0];
    if (evicted !== undefined) this.#values.delete(evicted.name);
    this.#heap[0] = { rank, name };
    this.#sink();
  }

  /** The entries, smallest key first. */
  entries(): { readonly rank: number; readonly name: string; readonly value: Value }[] {
    return [...this.#values]
      .map(([name, { rank, value }]) => ({ rank, name, value }))
      .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  }

  #exceeds(i: number, j: number): boolean {
    const a = this.#heap[i];
    const b = this.#heap[j];
    if (a === undefined || b === undefined) return false;
    return a.rank > b.rank || (a.rank === b.rank && a.name > b.name);
  }

  #swap(i: number, j: number): void {
    const a = this.#heap[i];
    const b = this.#heap[j];
    if (a === undefined || b === undefined) return;
    this.#heap[i] = b;
    this.#heap[j] = a;
  }

  #rise(from: number): void {
    let i = from;
    while (i > 0) {
      const parent = (i - 1) >> 1;
      if (!this.#exceeds(i, parent)) return;
      this.#swap(i, parent);
      i = parent;
    }
  }

  #sink(): void {
    let i = 0;
    for (;;) {
      let largest = i;
      for (const child of [2 * i + 1, 2 * i + 2]) {
        if (child < this.#heap.length && this.#exceeds(child, largest)) largest = child;
      }
      if (largest === i) return;
      this.#swap(i, largest);
      i = largest;
    }
  }
}
