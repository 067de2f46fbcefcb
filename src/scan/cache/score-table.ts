import { comparedBits, ENTRY_BYTES, type Key, type KnownText, ScoreEntries } from './score-entry.ts';

/** Texts that are kept at most: 24 MB, and half as much again of what is out of date. */
export const MAXIMUM_TEXTS = 1_000_000;

/** Entries that one run wrote: sorted, the texts that it used. */
export interface ScoreSegment {
  readonly entries: Uint8Array;
  /** How many of the texts no older segment has. */
  readonly fresh: number;
}

/** Ages that are told apart when everything is written anew, the latest run's included. */
const AGES = 3;
/** Most segments that a text is looked up in, one after another. */
const MOST_SEGMENTS = 16;
/** Entries to texts at most: an older entry of a text that is used again stays until everything is written anew. */
const MOST_ENTRIES = 1.5;

/**
 * Scores by text: the segments that earlier runs kept, in which texts are looked up where they lie, and a table of the
 * texts that this run used. Holds at most `capacity` texts of this run, 33 bytes each.
 */
export class ScoreTable {
  private readonly capacity: number;
  /** Latest first. */
  private readonly kept: readonly ScoreEntries[];
  private readonly keptTexts: number;
  private readonly used: HashedEntries;
  private news = 0;

  /** `segments`: oldest first. */
  constructor(segments: readonly ScoreSegment[] = [], capacity: number = MAXIMUM_TEXTS) {
    this.capacity = capacity;
    this.kept = segments.map(({ entries }) => new ScoreEntries(entries)).reverse();
    this.keptTexts = textsIn(segments);
    this.used = new HashedEntries(capacity);
  }

  /** Texts that are known. */
  get size(): number {
    return this.keptTexts + this.news;
  }

  /** Texts that were not known when the table was made. */
  get learned(): number {
    return this.news;
  }

  get(key: Uint8Array): KnownText | undefined {
    const bits = comparedBits(key);
    const used = this.used.get(bits);
    if (used !== undefined) return used;
    const kept = this.keptAt(bits);
    if (kept !== undefined) this.used.set(bits, kept);
    return kept;
  }

  /** Remembers a text. Where this run used as many texts as there is room for, a new one is not kept. */
  set(key: Uint8Array, known: KnownText): void {
    const bits = comparedBits(key);
    const isNew = this.used.get(bits) === undefined && this.keptAt(bits) === undefined;
    if (this.used.set(bits, known) && isNew) this.news++;
  }

  /** What this run adds to the segments that it began with; null where all of them are better written anew. */
  addition(segments: readonly ScoreSegment[]): ScoreSegment | null {
    const entries = segments.reduce((sum, segment) => sum + segment.entries.byteLength / ENTRY_BYTES, 0);
    const texts = textsIn(segments) + this.news;
    const isCrowded =
      segments.length >= MOST_SEGMENTS ||
      entries + this.used.size > MOST_ENTRIES * texts ||
      texts > this.capacity;
    return isCrowded ? null : { entries: this.used.sorted(), fresh: this.news };
  }

  /** The texts of this run and, as many as there is room for, those of `segments`, without what is out of date. */
  rewritten(segments: readonly ScoreSegment[]): ScoreSegment[] {
    const ages = [this.used];
    let room = this.capacity - this.used.size;
    for (const [i, { entries }] of segments.toReversed().entries()) {
      const segment = new ScoreEntries(entries);
      const age = Math.min(i + 1, AGES - 1);
      ages[age] ??= new HashedEntries(this.capacity);
      for (let index = 0; index < segment.length && room > 0; index++) {
        const known = segment.knownAt(index);
        const key = segment.keyAt(index);
        if (known === undefined || ages.some((texts) => texts.get(key) !== undefined)) continue;
        ages[age].set(key, known);
        room--;
      }
    }
    return ages
      .filter(({ size }) => size > 0)
      .map((texts) => ({ entries: texts.sorted(), fresh: texts.size }))
      .reverse();
  }

  private keptAt(bits: Key): KnownText | undefined {
    for (const segment of this.kept) {
      const index = segment.find(bits);
      if (index >= 0) return segment.knownAt(index);
    }
    return undefined;
  }
}

function textsIn(segments: readonly ScoreSegment[]): number {
  return segments.reduce((sum, { fresh }) => sum + fresh, 0);
}

const LEAST_ROOM = 256;
const FREE = 0;

/** Entries in the order in which they came, and an open-addressing table of their places. */
class HashedEntries {
  private readonly capacity: number;
  private entries = ScoreEntries.withRoom(LEAST_ROOM);
  /** Number of an entry, counted from 1; `FREE` where there is none. */
  private slots = new Uint32Array(2 * LEAST_ROOM);
  private count = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get size(): number {
    return this.count;
  }

  get(key: Key): KnownText | undefined {
    const entry = this.slots[this.slotOf(key)] as number;
    return entry === FREE ? undefined : this.entries.knownAt(entry - 1);
  }

  /** Whether there was room for it. */
  set(key: Key, known: KnownText): boolean {
    let slot = this.slotOf(key);
    if (this.slots[slot] === FREE) {
      if (this.count === this.capacity) return false;
      if (this.count === this.entries.length) {
        this.grow();
        slot = this.slotOf(key);
      }
      this.slots[slot] = ++this.count;
    }
    this.entries.write((this.slots[slot] as number) - 1, key, known);
    return true;
  }

  sorted(): Uint8Array {
    return this.entries.sorted(this.count).bytes;
  }

  /** Slot of the key, or the free one where it belongs. */
  private slotOf(key: Key): number {
    const mask = this.slots.length - 1;
    let slot = key[0] & mask;
    for (;;) {
      const entry = this.slots[slot] as number;
      if (entry === FREE || this.entries.isAt(entry - 1, key)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  private grow(): void {
    this.entries = this.entries.resized(this.count, 2 * this.count);
    this.slots = new Uint32Array(4 * this.count);
    for (let index = 0; index < this.count; index++)
      this.slots[this.slotOf(this.entries.keyAt(index))] = index + 1;
  }
}
