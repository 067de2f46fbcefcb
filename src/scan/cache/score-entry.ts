import * as crypto from 'node:crypto';
import { BUCKET_LOWER_BOUNDS, UNSCORED_REASONS, type UnscoredReason } from '../../detector/detector.ts';

/** What the detector's side of judging says of a text: nothing of it depends on where the text stands or on the policy. */
export type KnownText =
  | { readonly type: 'scored'; readonly score: number; readonly bucket: number }
  | { readonly type: 'unscored'; readonly reason: UnscoredReason };

/** Bytes of one text: 15 of its hash, 1 that says which kind of entry it is, 8 of the score. */
export const ENTRY_BYTES = 24;

const UNITS = ENTRY_BYTES / 4;
const DOUBLES = ENTRY_BYTES / 8;
/** Tags from here on are reasons why a text is not scored; smaller ones are length buckets. */
const FIRST_REASON = 16;

/** The compared bits of a key: three 32-bit words, and 24 bits in the upper part of a fourth. */
export type Key = readonly [number, number, number, number];

const sha256: (text: string) => Buffer =
  typeof crypto.hash === 'function'
    ? (text) => crypto.hash('sha256', text, 'buffer')
    : (text) => crypto.createHash('sha256').update(text).digest();

/**
 * The key of a text: SHA-256 of exactly its characters, since line breaks and indentation move a score. Of it 120 bits
 * are compared, so that nobody finds two texts with one key.
 */
export function textKey(text: string): Uint8Array {
  return sha256(text);
}

/** The compared bits of what `textKey` gave. */
export function comparedBits(key: Uint8Array): Key {
  const word = (at: number): number =>
    ((key[at] as number) |
      ((key[at + 1] as number) << 8) |
      ((key[at + 2] as number) << 16) |
      ((key[at + 3] as number) << 24)) >>>
    0;
  return [word(0), word(4), word(8), withoutTag(word(12))];
}

/** Entries one after another, as they lie in memory and in a file; little-endian. */
export class ScoreEntries {
  readonly bytes: Uint8Array;
  private readonly units: Uint32Array;
  private readonly doubles: Float64Array;

  /** A view of `bytes`, which begin at a multiple of 8 in their buffer and are a multiple of `ENTRY_BYTES` long. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.units = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    this.doubles = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
  }

  /** Zeroed room for so many entries. */
  static withRoom(count: number): ScoreEntries {
    return new ScoreEntries(new Uint8Array(new ArrayBuffer(count * ENTRY_BYTES)));
  }

  get length(): number {
    return this.bytes.byteLength / ENTRY_BYTES;
  }

  /** What entries are sorted by: the first 32 bits of the key, which are spread evenly. */
  firstWordAt(index: number): number {
    return this.units[index * UNITS] as number;
  }

  isAt(index: number, [a, b, c, d]: Key): boolean {
    const at = index * UNITS;
    const { units } = this;
    return (
      units[at] === a &&
      units[at + 1] === b &&
      units[at + 2] === c &&
      withoutTag(units[at + 3] as number) === d
    );
  }

  keyAt(index: number): Key {
    const at = index * UNITS;
    const word = (offset: number): number => this.units[at + offset] as number;
    return [word(0), word(1), word(2), withoutTag(word(3))];
  }

  /** undefined for what is no entry. */
  knownAt(index: number): KnownText | undefined {
    const tag = (this.units[index * UNITS + 3] as number) & 0xff;
    if (tag >= FIRST_REASON) {
      const reason = UNSCORED_REASONS[tag - FIRST_REASON];
      return reason === undefined ? undefined : { type: 'unscored', reason };
    }
    const score = this.doubles[index * DOUBLES + 2] as number;
    return tag < BUCKET_LOWER_BOUNDS.length && score >= 0 && score <= 1
      ? { type: 'scored', bucket: tag, score }
      : undefined;
  }

  write(index: number, [a, b, c, d]: Key, known: KnownText): void {
    const tag =
      known.type === 'scored' ? known.bucket : FIRST_REASON + UNSCORED_REASONS.indexOf(known.reason);
    this.units.set([a, b, c, (d | tag) >>> 0], index * UNITS);
    this.doubles[index * DOUBLES + 2] = known.type === 'scored' ? known.score : 0;
  }

  /** The first `count` entries, with room for `room` of them. */
  resized(count: number, room: number): ScoreEntries {
    const resized = ScoreEntries.withRoom(room);
    resized.bytes.set(this.bytes.subarray(0, count * ENTRY_BYTES));
    return resized;
  }

  /** The first `count` entries by their first words, as `find` wants them. */
  sorted(count: number): ScoreEntries {
    // A word of 32 bits and a place below 2²¹ are one number that a double holds: numbers sort fastest.
    const places = 2 ** 21;
    const order = Float64Array.from({ length: count }, (_, i) => this.firstWordAt(i) * places + i).sort();
    const sorted = ScoreEntries.withRoom(count);
    for (let to = 0; to < count; to++) {
      const from = (order[to] as number) % places;
      for (let unit = 0; unit < UNITS; unit++)
        sorted.units[to * UNITS + unit] = this.units[from * UNITS + unit] as number;
    }
    return sorted;
  }

  /** Place of a key among sorted entries; −1: it is not there. */
  find(key: Key): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.firstWordAt(middle) < key[0]) low = middle + 1;
      else high = middle;
    }
    for (; low < this.length && this.firstWordAt(low) === key[0]; low++) if (this.isAt(low, key)) return low;
    return -1;
  }
}

/** A fourth word of a key without the tag of its entry. */
function withoutTag(word: number): number {
  return (word & 0xffffff00) >>> 0;
}
