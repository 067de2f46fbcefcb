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
  private readonly told = new Set<string>();
  private news = 0;

  /** `entries` is what was kept, the latest last. */
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
    this.told.add(key);
    this.stored.set(key, packed);
    this.use(key, packed);
  }

  /** What this run adds to the entries that it began with; null where all of them are better written anew. */
  addition(kept: readonly TallyEntry[]): TallyEntry[] | null {
    const added = [...this.stored].filter(([key]) => this.told.has(key));
    const { files, bytes } = this.capacity;
    const isCrowded = kept.length + added.length > files || bytesOf(kept) + bytesOf(added) > bytes;
    return isCrowded ? null : added;
  }

  /** The entries of this run and, as many of the latest as there is room for, those of `kept`; the latest last. */
  rewritten(kept: Iterable<TallyEntry>): TallyEntry[] {
    const used = [...this.stored].filter(([key]) => this.used.has(key));
    const unused = [...new Map(kept)].filter(([key]) => !this.used.has(key));
    const byAge = [...unused, ...used].slice(-this.capacity.files);
    let bytes = bytesOf(byAge);
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

function bytesOf(entries: readonly TallyEntry[]): number {
  return entries.reduce((sum, [, packed]) => sum + packed.byteLength, 0);
}

/** Characters of a key. */
export const TALLY_KEY_LENGTH = 22;

/** Key of the counts of a file: any difference in the values is another key. */
export function tallyKey(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, TALLY_KEY_LENGTH);
}
