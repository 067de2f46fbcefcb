import { ContentMultiset } from '../scan/content-multiset.ts';

const BYTES = 8;

/** A set of 64-bit content hashes that only grows. */
export class TextSet {
  private readonly hashes = new ContentMultiset();

  get size(): number {
    return this.hashes.size;
  }

  has(hash: bigint): boolean {
    if (!this.hashes.take(hash)) return false;
    this.hashes.add(hash);
    return true;
  }

  /** Adds a hash; false where it was there. */
  add(hash: bigint): boolean {
    if (this.has(hash)) return false;
    this.hashes.add(hash);
    return true;
  }
}

/** Hashes as text, for a cache file. */
export function encodeHashes(hashes: readonly bigint[]): string {
  const bytes = Buffer.alloc(hashes.length * BYTES);
  for (const [i, hash] of hashes.entries()) bytes.writeBigUInt64LE(hash, i * BYTES);
  return bytes.toString('base64');
}

/** What `encodeHashes` wrote. */
export function decodeHashes(text: string): bigint[] {
  const bytes = Buffer.from(text, 'base64');
  return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, i) => bytes.readBigUInt64LE(i * BYTES));
}
