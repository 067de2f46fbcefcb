import { createHash } from 'node:crypto';
import { ENTRY_BYTES } from './score-entry.ts';
import type { ScoreSegment } from './score-table.ts';
import { TALLY_KEY_LENGTH, type TallyEntry } from './tally-table.ts';

/** What one run wrote. A file is a header and segments, the latest last. */
export interface CacheSegment {
  readonly scores: ScoreSegment;
  readonly tallies: readonly TallyEntry[];
}

/** Raised when the form of the file changes. */
const FORMAT = 2;
/** Starts with a byte that no text has, so that the file is taken for what it is: binary. */
const MAGIC = Uint8Array.of(0x89, ...Buffer.from('SBCACHE'), FORMAT);
const DIGEST_BYTES = 32;
/** Scores are read where they lie, so that they lie at a multiple of this. */
const ALIGNMENT = 8;
const HEADER_BYTES = aligned(MAGIC.length + DIGEST_BYTES);
const SIZES_BYTES = 16;
const SEGMENT_HEADER_BYTES = DIGEST_BYTES + SIZES_BYTES;
const TALLY_HEADER_BYTES = TALLY_KEY_LENGTH + 4;

/** The beginning of a file: magic, and the digest of what made it. */
export function encodeHeader(maker: string): Uint8Array {
  const header = Buffer.alloc(HEADER_BYTES);
  header.set(MAGIC);
  header.set(digestOf([Buffer.from(maker)]), MAGIC.length);
  return header;
}

/**
 * A segment: SHA-256 of what made it and of all that follows; bytes of the scores, how many of their texts are new,
 * bytes of the tallies, 0; the scores; the tallies (key, length, content), filled up with zeros. Numbers have 32 bits,
 * little-endian.
 */
export function encodeSegment({ scores, tallies }: CacheSegment, maker: string): Uint8Array {
  const tallyBytes = tallies.reduce((sum, [, packed]) => sum + TALLY_HEADER_BYTES + packed.byteLength, 0);
  const scoreBytes = scores.entries.byteLength;
  const segment = Buffer.alloc(SEGMENT_HEADER_BYTES + scoreBytes + aligned(tallyBytes));
  for (const [i, size] of [scoreBytes, scores.fresh, tallyBytes].entries())
    segment.writeUInt32LE(size, DIGEST_BYTES + 4 * i);
  segment.set(scores.entries, SEGMENT_HEADER_BYTES);
  let at = SEGMENT_HEADER_BYTES + scoreBytes;
  for (const [key, packed] of tallies) {
    segment.write(key, at, 'latin1');
    segment.writeUInt32LE(packed.byteLength, at + TALLY_KEY_LENGTH);
    segment.set(packed, at + TALLY_HEADER_BYTES);
    at += TALLY_HEADER_BYTES + packed.byteLength;
  }
  segment.set(digestOf([encodeHeader(maker), segment.subarray(DIGEST_BYTES)]));
  return segment;
}

/** The whole segments that a file begins with, as views of it, and why it is not used or not all of it. */
export interface DecodedCache {
  readonly segments: readonly CacheSegment[];
  readonly problem: 'damaged' | 'foreign' | null;
}

/** Reads what was encoded for the same maker. Never throws. The file begins at a multiple of 8 in its buffer. */
export function decodeCache(file: Uint8Array, maker: string): DecodedCache {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const header = encodeHeader(maker);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return { segments: [], problem: 'damaged' };
  if (!bytes.subarray(0, HEADER_BYTES).equals(header))
    return { segments: [], problem: bytes.length < HEADER_BYTES ? 'damaged' : 'foreign' };
  const segments: CacheSegment[] = [];
  for (let at = HEADER_BYTES; at < bytes.length || segments.length === 0; ) {
    const found = segmentAt(bytes.subarray(at), header);
    if (found === null) return { segments, problem: 'damaged' };
    segments.push(found.segment);
    at += found.length;
  }
  return { segments, problem: null };
}

/** The segment that bytes begin with, and its length in bytes; null where it is not whole. */
function segmentAt(bytes: Buffer, header: Uint8Array): { segment: CacheSegment; length: number } | null {
  if (bytes.length < SEGMENT_HEADER_BYTES) return null;
  const [scoreBytes, fresh, tallyBytes] = [0, 4, 8].map((at) => bytes.readUInt32LE(DIGEST_BYTES + at)) as [
    number,
    number,
    number,
  ];
  const tallyStart = SEGMENT_HEADER_BYTES + scoreBytes;
  const length = tallyStart + aligned(tallyBytes);
  if (scoreBytes % ENTRY_BYTES !== 0 || length > bytes.length) return null;
  const content = bytes.subarray(DIGEST_BYTES, length);
  if (!digestOf([header, content]).equals(bytes.subarray(0, DIGEST_BYTES))) return null;
  const tallies = talliesIn(bytes.subarray(tallyStart, tallyStart + tallyBytes));
  if (tallies === null) return null;
  const entries = bytes.subarray(SEGMENT_HEADER_BYTES, tallyStart);
  return { segment: { scores: { entries, fresh }, tallies }, length };
}

function talliesIn(framed: Buffer): TallyEntry[] | null {
  const entries: TallyEntry[] = [];
  for (let at = 0; at < framed.length; ) {
    const start = at + TALLY_HEADER_BYTES;
    if (start > framed.length) return null;
    const end = start + framed.readUInt32LE(start - 4);
    if (end > framed.length) return null;
    const key = framed.toString('latin1', at, at + TALLY_KEY_LENGTH);
    entries.push([key, framed.subarray(start, end)]);
    at = end;
  }
  return entries;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function digestOf(pieces: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest();
}
