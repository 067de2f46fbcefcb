import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { ENTRY_BYTES } from './score-table.ts';

/** What a cache file holds, by age: what was used last stands last. */
export interface CacheContent {
  /** Entries of a `ScoreTable`. */
  readonly scores: Uint8Array;
  /** Entries of a `TallyTable`. */
  readonly tallies: readonly (readonly [string, string])[];
}

/** Raised when the form of the file changes. */
const FORMAT = 1;
/** Starts with a byte that no text has, so that the file is taken for what it is: binary. */
const MAGIC = Uint8Array.of(0x89, ...Buffer.from('SBCACHE'), FORMAT);
const DIGEST_BYTES = 32;
const HEADER_BYTES = MAGIC.length + DIGEST_BYTES + 8;
/** Of the tallies, unpacked: far more than as many as are kept. */
const MAXIMUM_TALLY_BYTES = 256 * 1024 * 1024;

/**
 * The pieces of the file: magic, digest of what made it, bytes of the packed tallies and of the scores (32 bits each,
 * little-endian), the tallies (JSON lines, deflated), the scores, SHA-256 of all that precedes.
 */
export function encodeCache({ scores, tallies }: CacheContent, maker: string): Uint8Array[] {
  const packed = deflateRawSync(tallies.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const sizes = Buffer.alloc(8);
  sizes.writeUInt32LE(packed.byteLength, 0);
  sizes.writeUInt32LE(scores.byteLength, 4);
  const pieces = [MAGIC, digestOf(Buffer.from(maker)), sizes, packed, scores];
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return [...pieces, hash.digest()];
}

/** What a file holds, or why it is not used. */
export type Decoded =
  | { readonly content: CacheContent; readonly problem: null }
  | { readonly content: null; readonly problem: 'damaged' | 'foreign' };

/** Reads what `encodeCache` wrote for the same maker. Never throws. */
export function decodeCache(file: Uint8Array, maker: string): Decoded {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const body = bytes.subarray(0, Math.max(0, bytes.length - DIGEST_BYTES));
  if (body.length < HEADER_BYTES || !digestOf(body).equals(bytes.subarray(body.length)))
    return { content: null, problem: 'damaged' };
  const madeBy = body.subarray(MAGIC.length, MAGIC.length + DIGEST_BYTES);
  if (!body.subarray(0, MAGIC.length).equals(MAGIC) || !madeBy.equals(digestOf(Buffer.from(maker))))
    return { content: null, problem: 'foreign' };
  const packedBytes = body.readUInt32LE(HEADER_BYTES - 8);
  const scoreBytes = body.readUInt32LE(HEADER_BYTES - 4);
  if (HEADER_BYTES + packedBytes + scoreBytes !== body.length || scoreBytes % ENTRY_BYTES !== 0)
    return { content: null, problem: 'damaged' };
  const packed = body.subarray(HEADER_BYTES, HEADER_BYTES + packedBytes);
  try {
    const content = { scores: body.subarray(HEADER_BYTES + packedBytes), tallies: unpack(packed) };
    return { content, problem: null };
  } catch {
    return { content: null, problem: 'damaged' };
  }
}

function unpack(packed: Uint8Array): [string, string][] {
  const text = inflateRawSync(packed, { maxOutputLength: MAXIMUM_TALLY_BYTES }).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const entry: unknown = JSON.parse(line);
      if (!Array.isArray(entry) || typeof entry[0] !== 'string' || typeof entry[1] !== 'string')
        throw new TypeError('no entry of a tally');
      return [entry[0], entry[1]];
    });
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
