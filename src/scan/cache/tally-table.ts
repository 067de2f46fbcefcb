import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Counts, countsFromJson, countsToJson } from '../../measure/tally.ts';

/** Files whose counts are kept at most, and bytes of them: some 15 a text of the file, at most some 7 KB a kind. */
export const MAXIMUM_TALLIES = { files: 100_000, bytes: 32 * 1024 * 1024 } as const;

/** Of one file's counts, unpacked: far more than the sketches of all kinds take. */
const MAXIMUM_UNPACKED_BYTES = 16 * 1024 * 1024;

export type TallyEntry = readonly [key: string, packed: Uint8Array];

/**
 * The counts of whole files, by everything that they depend on: of a file that did not change, nothing has to be read to
 * know them.
 */
export class TallyTable {
  private readonly capacity: { readonly files: number; readonly bytes: number };
  private readonly stored = new Map<string, Uint8Array>();
  private readonly used = new Set<string>();
  private usedBytes = 0;
  private news = 0;

  /** `entries` is what `entriesByAge` gave. */
  constructor(entries: Iterable<TallyEntry> = [], capacity: TallyTable['capacity'] = MAXIMUM_TALLIES) {
    this.capacity = capacity;
    for (const [key, packed] of entries) this.stored.set(key, packed);
  }

  get size(): number {
    return this.stored.size;
  }

  /** Files that were not known when the table was made. */
  get learned(): number {
    return this.news;
  }

  get(key: string): Counts | undefined {
    const packed = this.stored.get(key);
    if (packed === undefined) return undefined;
    try {
      const json = inflateRawSync(packed, { maxOutputLength: MAXIMUM_UNPACKED_BYTES }).toString('utf8');
      const counts = countsFromJson(json);
      this.use(key, packed);
      return counts;
    } catch {
      this.stored.delete(key);
      return undefined;
    }
  }

  /** Remembers a file. Where this run used as many as there is room for, a new one is not kept. */
  set(key: string, counts: Counts): void {
    if (this.used.has(key)) return;
    const packed = deflateRawSync(countsToJson(counts), { level: 1 });
    const { files, bytes } = this.capacity;
    if (this.used.size >= files || this.usedBytes + packed.byteLength > bytes) return;
    if (!this.stored.has(key)) this.news++;
    this.stored.set(key, packed);
    this.use(key, packed);
  }

  /** Adds what other entries know and this table does not, as not used by this run. */
  adopt(entries: Iterable<TallyEntry>): void {
    for (const [key, packed] of entries) if (!this.stored.has(key)) this.stored.set(key, packed);
  }

  /** As many of the latest used entries as there is room for, the latest last. */
  entriesByAge(): TallyEntry[] {
    const entries = [...this.stored];
    const unused = entries.filter(([key]) => !this.used.has(key));
    const byAge = [...unused, ...entries.filter(([key]) => this.used.has(key))].slice(-this.capacity.files);
    let bytes = byAge.reduce((sum, [, packed]) => sum + packed.byteLength, 0);
    const first = byAge.findIndex(([, packed]) => {
      if (bytes <= this.capacity.bytes) return true;
      bytes -= packed.byteLength;
      return false;
    });
    return first < 0 ? [] : byAge.slice(first);
  }

  private use(key: string, packed: Uint8Array): void {
    if (this.used.has(key)) return;
    this.used.add(key);
    this.usedBytes += packed.byteLength;
  }
}

/** Characters of a key. */
export const TALLY_KEY_LENGTH = 22;

/** Key of the counts of a file: any difference in the values is another key. */
export function tallyKey(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, TALLY_KEY_LENGTH);
}
