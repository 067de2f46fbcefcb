import * as crypto from 'node:crypto';
import { BUCKET_LOWER_BOUNDS, UNSCORED_REASONS, type UnscoredReason } from '../../detector/detector.ts';

/** What the detector's side of judging says of a text: nothing of it depends on where the text stands or on the policy. */
export type KnownText =
  | { readonly type: 'scored'; readonly score: number; readonly bucket: number }
  | { readonly type: 'unscored'; readonly reason: UnscoredReason };

/** Bytes of one text: 15 of its hash, 1 that says which kind of entry it is, 8 of the score. */
export const ENTRY_BYTES = 24;
/** Texts that are kept at most: 24 MB on disk; in memory 33 MB, and as much again while a run learns as many new ones. */
export const MAXIMUM_TEXTS = 1_000_000;

const UNITS = ENTRY_BYTES / 4;
const DOUBLES = ENTRY_BYTES / 8;
const LEAST_ROOM = 256;
/** Tags from here on are reasons why a text is not scored; smaller ones are length buckets. */
const FIRST_REASON = 16;
const FREE = 0;

/** The compared bits of a key: three 32-bit words, and 24 bits in the upper part of a fourth. */
type Key = readonly [number, number, number, number];

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

/**
 * Scores by text, in two typed arrays: the entries in the order in which they came, and an open-addressing table of
 * their places. Holds `capacity` texts that were loaded and as many that are new; `entriesByAge` keeps the latest used.
 */
export class ScoreTable {
  private readonly capacity: number;
  private units: Uint32Array;
  private doubles: Float64Array;
  /** Number of an entry, counted from 1; `FREE` where there is none. */
  private slots: Uint32Array;
  private used: Uint8Array;
  private usedCount = 0;
  private count = 0;
  private readonly loaded: number;

  /** `entries` is what `entriesByAge` gave, of any table; what is no entry is left out. */
  constructor(entries: Uint8Array = new Uint8Array(), capacity: number = MAXIMUM_TEXTS) {
    this.capacity = capacity;
    const size = Math.min(capacity, Math.floor(entries.byteLength / ENTRY_BYTES));
    const room = Math.max(LEAST_ROOM, size);
    const memory = new ArrayBuffer(room * ENTRY_BYTES);
    new Uint8Array(memory).set(entries.subarray(entries.byteLength - size * ENTRY_BYTES));
    this.units = new Uint32Array(memory);
    this.doubles = new Float64Array(memory);
    this.used = new Uint8Array(room);
    this.slots = new Uint32Array(slotsFor(room));
    for (let index = 0; index < size; index++) this.readmit(index);
    this.loaded = this.count;
  }

  /** Texts that are known. */
  get size(): number {
    return this.count;
  }

  /** Texts that were not known when the table was made. */
  get learned(): number {
    return this.count - this.loaded;
  }

  get(key: Uint8Array): KnownText | undefined {
    const entry = this.slots[this.find(wordsOf(key))] as number;
    if (entry === FREE) return undefined;
    this.use(entry - 1);
    const tag = this.tagOf(entry - 1);
    return tag < FIRST_REASON
      ? { type: 'scored', bucket: tag, score: this.scoreOf(entry - 1) }
      : { type: 'unscored', reason: UNSCORED_REASONS[tag - FIRST_REASON] as UnscoredReason };
  }

  /** Remembers a text. Where this run used as many texts as there is room for, a new one is not kept. */
  set(key: Uint8Array, known: KnownText): void {
    const words = wordsOf(key);
    const tag =
      known.type === 'scored' ? known.bucket : FIRST_REASON + UNSCORED_REASONS.indexOf(known.reason);
    const score = known.type === 'scored' ? known.score : 0;
    const entry = this.slots[this.find(words)] as number;
    if (entry !== FREE) {
      this.write(entry - 1, words, tag, score);
      this.use(entry - 1);
    } else if (this.usedCount < this.capacity) this.use(this.append(words, tag, score));
  }

  /** Adds what other entries know and this table does not, as not used by this run. */
  adopt(entries: Uint8Array): void {
    const others = new ScoreTable(entries, this.capacity);
    for (let index = 0; index < others.count && this.count < 2 * this.capacity; index++) {
      const key = others.keyAt(index);
      if (this.slots[this.find(key)] === FREE) this.append(key, others.tagOf(index), others.scoreOf(index));
    }
  }

  /** At most `capacity` entries: those that this run did not use, then those that it did, each in the order they came. */
  entriesByAge(): Uint8Array {
    let toDrop = Math.max(0, this.count - this.capacity);
    const kept = new Uint32Array((this.count - toDrop) * UNITS);
    let next = 0;
    for (const used of [0, 1]) {
      for (let index = 0; index < this.count; index++) {
        if (this.used[index] !== used || toDrop-- > 0) continue;
        kept.set(this.units.subarray(index * UNITS, (index + 1) * UNITS), next);
        next += UNITS;
      }
    }
    return new Uint8Array(kept.buffer);
  }

  /** Takes the entry that was loaded to `from` into the table, at the next place. */
  private readmit(from: number): void {
    const [key, tag, score] = [this.keyAt(from), this.tagOf(from), this.scoreOf(from)];
    const isEntry =
      tag < FIRST_REASON
        ? tag < BUCKET_LOWER_BOUNDS.length && score >= 0 && score <= 1
        : tag - FIRST_REASON < UNSCORED_REASONS.length;
    if (isEntry && this.slots[this.find(key)] === FREE) this.append(key, tag, score);
  }

  private append(key: Key, tag: number, score: number): number {
    if (this.count === this.used.length) this.grow();
    const index = this.count++;
    this.slots[this.find(key)] = index + 1;
    this.write(index, key, tag, score);
    return index;
  }

  private write(index: number, [a, b, c, d]: Key, tag: number, score: number): void {
    this.units.set([a, b, c, (d | tag) >>> 0], index * UNITS);
    this.doubles[index * DOUBLES + 2] = score;
  }

  private use(index: number): void {
    if (this.used[index] === 1) return;
    this.used[index] = 1;
    this.usedCount++;
  }

  private keyAt(index: number): Key {
    const at = index * UNITS;
    const word = (offset: number): number => this.units[at + offset] as number;
    return [word(0), word(1), word(2), withoutTag(word(3))];
  }

  private tagOf(index: number): number {
    return (this.units[index * UNITS + 3] as number) & 0xff;
  }

  private scoreOf(index: number): number {
    return this.doubles[index * DOUBLES + 2] as number;
  }

  /** The slot of a key, or the free one where it belongs. */
  private find([a, b, c, d]: Key): number {
    const { slots, units } = this;
    const mask = slots.length - 1;
    for (let slot = a & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === FREE) return slot;
      const at = (entry - 1) * UNITS;
      const isSame = units[at] === a && units[at + 1] === b && units[at + 2] === c;
      if (isSame && withoutTag(units[at + 3] as number) === d) return slot;
    }
  }

  private grow(): void {
    const room = this.used.length * 2;
    const memory = new ArrayBuffer(room * ENTRY_BYTES);
    const units = new Uint32Array(memory);
    units.set(this.units);
    const used = new Uint8Array(room);
    used.set(this.used);
    this.units = units;
    this.doubles = new Float64Array(memory);
    this.used = used;
    this.slots = new Uint32Array(slotsFor(room));
    for (let index = 0; index < this.count; index++) this.slots[this.find(this.keyAt(index))] = index + 1;
  }
}

/** A power of two, at least half of it free. */
function slotsFor(entries: number): number {
  return 2 ** Math.ceil(Math.log2(entries * 2));
}

function wordsOf(key: Uint8Array): Key {
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  const word = (at: number): number => view.getUint32(at, true);
  return [word(0), word(4), word(8), withoutTag(word(12))];
}

/** A fourth word of a key without the tag of its entry. */
function withoutTag(word: number): number {
  return (word & 0xffffff00) >>> 0;
}
