import { createHash } from 'node:crypto';
import { ENTRY_BYTES } from './score-table.ts';
import { TALLY_KEY_LENGTH, type TallyEntry } from './tally-table.ts';

/** What a cache file holds, by age: what was used last stands last. */
export interface CacheContent {
  /** Entries of a `ScoreTable`. */
  readonly scores: Uint8Array;
  /** Entries of a `TallyTable`. */
  readonly tallies: readonly TallyEntry[];
}

/** Raised when the form of the file changes. */
const FORMAT = 1;
/** Starts with a byte that no text has, so that the file is taken for what it is: binary. */
const MAGIC = Uint8Array.of(0x89, ...Buffer.from('SBCACHE'), FORMAT);
const DIGEST_BYTES = 32;
const HEADER_BYTES = MAGIC.length + DIGEST_BYTES + 8;
const TALLY_HEADER_BYTES = TALLY_KEY_LENGTH + 4;

/**
 * The pieces of the file: magic, digest of what made it, bytes of the tallies and of the scores, the tallies (key, length,
 * content), the scores, SHA-256 of all that precedes. Numbers have 32 bits, little-endian.
 */
export function encodeCache({ scores, tallies }: CacheContent, maker: string): Uint8Array[] {
  const framed = tallies.flatMap(([key, packed]) => {
    const header = Buffer.alloc(TALLY_HEADER_BYTES);
    header.write(key, 'latin1');
    header.writeUInt32LE(packed.byteLength, TALLY_KEY_LENGTH);
    return [header, packed];
  });
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(
    framed.reduce((sum, { byteLength }) => sum + byteLength, 0),
    0,
  );
  sizes.writeUInt32LE(scores.byteLength, 4);
  const pieces = [MAGIC, digestOf(Buffer.from(maker)), sizes, Buffer.concat(framed), scores];
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return [...pieces, hash.digest()];
}

/** What a file holds, or why it is not used. */
export type Decoded =
  | { readonly content: CacheContent; readonly problem: null }
  | { readonly content: null; readonly problem: 'damaged' | 'foreign' };

/** Reads what `encodeCache` wrote for the same maker. Never throws. The scores are a view of the file. */
export function decodeCache(file: Uint8Array, maker: string): Decoded {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const body = bytes.subarray(0, Math.max(0, bytes.length - DIGEST_BYTES));
  if (body.length < HEADER_BYTES || !digestOf(body).equals(bytes.subarray(body.length)))
    return { content: null, problem: 'damaged' };
  const madeBy = body.subarray(MAGIC.length, MAGIC.length + DIGEST_BYTES);
  if (!body.subarray(0, MAGIC.length).equals(MAGIC) || !madeBy.equals(digestOf(Buffer.from(maker))))
    return { content: null, problem: 'foreign' };
  const tallyBytes = body.readUInt32LE(HEADER_BYTES - 8);
  const scoreBytes = body.readUInt32LE(HEADER_BYTES - 4);
  const tallies = talliesIn(body.subarray(HEADER_BYTES, HEADER_BYTES + tallyBytes));
  const isWhole = HEADER_BYTES + tallyBytes + scoreBytes === body.length;
  if (!isWhole || tallies === null || scoreBytes % ENTRY_BYTES !== 0)
    return { content: null, problem: 'damaged' };
  return { content: { scores: body.subarray(HEADER_BYTES + tallyBytes), tallies }, problem: null };
}

function talliesIn(framed: Buffer): TallyEntry[] | null {
  const entries: TallyEntry[] = [];
  for (let at = 0; at < framed.length; ) {
    const start = at + TALLY_HEADER_BYTES;
    if (start > framed.length) return null;
    const end = start + framed.readUInt32LE(start - 4);
    if (end > framed.length) return null;
    const key = framed.toString('latin1', at, at + TALLY_KEY_LENGTH);
    entries.push([key, Uint8Array.from(framed.subarray(start, end))]);
    at = end;
  }
  return entries;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
