import { createHash } from 'node:crypto';
import { type Counts, countsFromJson, countsToJson } from '../../measure/tally.ts';

/** Files whose counts are kept at most, about 80 bytes each on disk. */
export const MAXIMUM_TALLIES = 100_000;

/**
 * The counts of whole files, by everything that they depend on: of a file that did not change, nothing has to be read to
 * know them.
 */
export class TallyTable {
  private readonly capacity: number;
  /** The latest used last. */
  private readonly stored = new Map<string, string>();
  private readonly loaded: ReadonlySet<string>;
  private readonly used = new Set<string>();

  /** `entries` is what `entriesByAge` gave. */
  constructor(entries: Iterable<readonly [string, string]> = [], capacity: number = MAXIMUM_TALLIES) {
    this.capacity = capacity;
    for (const [key, json] of entries) this.stored.set(key, json);
    this.loaded = new Set(this.stored.keys());
  }

  get size(): number {
    return this.stored.size;
  }

  /** Files that were not known when the table was made. */
  get learned(): number {
    return [...this.stored.keys()].filter((key) => !this.loaded.has(key)).length;
  }

  get(key: string): Counts | undefined {
    const json = this.stored.get(key);
    if (json === undefined) return undefined;
    try {
      const counts = countsFromJson(json);
      this.used.add(key);
      return counts;
    } catch {
      this.stored.delete(key);
      return undefined;
    }
  }

  set(key: string, counts: Counts): void {
    if (this.used.size >= this.capacity && !this.used.has(key)) return;
    this.stored.set(key, countsToJson(counts));
    this.used.add(key);
  }

  /** Adds what other entries know and this table does not, as not used by this run. */
  adopt(entries: Iterable<readonly [string, string]>): void {
    for (const [key, json] of entries) if (!this.stored.has(key)) this.stored.set(key, json);
  }

  /** At most `capacity` entries, the latest used last. */
  entriesByAge(): [string, string][] {
    const entries = [...this.stored];
    const unused = entries.filter(([key]) => !this.used.has(key));
    return [...unused, ...entries.filter(([key]) => this.used.has(key))].slice(-this.capacity);
  }
}

/** Key of the counts of a file: any difference in the values is another key. */
export function tallyKey(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);
}
