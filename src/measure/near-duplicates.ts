import { BottomK } from './bottom-k.ts';
import { hashString, join53, mix32 } from './hash.ts';
import { wordHashes } from './tokens.ts';

/** Words in a shingle; a record with fewer has no shingle and is compared by its exact content. */
export const SHINGLE_WORDS = 5;
/** Jaccard similarity of the shingle sets from which two records are near-duplicates. */
export const NEAR_DUPLICATE_JACCARD = 0.8;
/** Groups kept, distinct contents kept of each, shingle hashes kept of each content. */
const GROUPS = 4_096;
const CONTENTS_PER_GROUP = 8;
const SKETCH_SIZE = 128;
const SEED = 0xd0b1e;

/** One distinct content: how often it occurred, and its SKETCH_SIZE smallest shingle hashes, ascending (KMV sketch). */
export interface SketchedContent {
  records: number;
  readonly sketch: Float64Array;
}

/** All records whose smallest shingle hash is the same one. */
export interface DuplicateGroup {
  /** Every record of the group, those whose content was not kept too. */
  records: number;
  readonly contents: BottomK<SketchedContent>;
}

/**
 * A uniform sample of the groups of records that share their smallest shingle hash (MinHash, Broder 1997); two records
 * of Jaccard similarity J are in one group with probability J. Bounded, and the same however the input was split.
 */
export type DuplicateSample = BottomK<DuplicateGroup>;

/** An empty sample. */
export function emptyDuplicates(capacity: number = GROUPS): DuplicateSample {
  return new BottomK(capacity);
}

let shingles = new Float64Array(4_096);

/** Hashes of all shingles of a text, in order, repeated ones too, in a buffer that the next call reuses. */
function shingleHashes(text: string): Float64Array {
  const words = wordHashes(text);
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  if (count > shingles.length) shingles = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    let high = 0x811c9dc5;
    let low = 0x9e3779b9;
    for (let j = i; j < i + SHINGLE_WORDS; j++) {
      const word = words[j] ?? 0;
      high = Math.imul(high ^ word, 0x85ebca6b);
      high ^= high >>> 13;
      low = Math.imul(low + word, 0xc2b2ae35);
      low ^= low >>> 16;
    }
    shingles[i] = join53(mix32(high ^ low), mix32(low + Math.imul(high, 0x9e3779b1)));
  }
  return shingles.subarray(0, count);
}

function smallest(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value < least) least = value;
  }
  return least;
}

/** The smallest distinct values, ascending, at most SKETCH_SIZE. */
function sketchOf(values: Float64Array): Float64Array {
  const sorted = values.slice().sort();
  let kept = 0;
  for (let i = 0; i < sorted.length && kept < SKETCH_SIZE; i++) {
    const value = sorted[i] ?? 0;
    if (kept === 0 || sorted[kept - 1] !== value) sorted[kept++] = value;
  }
  return sorted.slice(0, kept);
}

/** Offers one record, in place. `contentHash` identifies the text: equal texts have equal hashes. */
export function addToDuplicates(sample: DuplicateSample, contentHash: string, text: string): void {
  const hashes = shingleHashes(text);
  const key = hashes.length > 0 ? smallest(hashes) : hashString(contentHash, SEED);
  const name = `${hashes.length > 0 ? 's' : 'c'}${key.toString(36)}`;
  let group = sample.get(name);
  if (group === undefined) {
    // Hashed once more: small minima belong to long texts, and a sample by the minimum itself would favour them.
    const rank = hashString(name, SEED);
    if (!sample.admits(rank, name)) return;
    group = { records: 0, contents: new BottomK(CONTENTS_PER_GROUP) };
    sample.add(rank, name, group);
  }
  group.records += 1;
  const known = group.contents.get(contentHash);
  if (known !== undefined) {
    known.records += 1;
    return;
  }
  const rank = hashString(contentHash, SEED);
  if (group.contents.admits(rank, contentHash)) {
    group.contents.add(rank, contentHash, { records: 1, sketch: sketchOf(hashes) });
  }
}

/** Adds all of `from` to `into`, in place; `from` is left alone. */
export function mergeDuplicates(into: DuplicateSample, from: DuplicateSample): void {
  for (const { rank, name, value } of from.entries()) {
    let group = into.get(name);
    if (group === undefined) {
      if (!into.admits(rank, name)) continue;
      group = { records: 0, contents: new BottomK(CONTENTS_PER_GROUP) };
      into.add(rank, name, group);
    }
    group.records += value.records;
    for (const content of value.contents.entries()) {
      const known = group.contents.get(content.name);
      if (known !== undefined) known.records += content.value.records;
      else group.contents.add(content.rank, content.name, { ...content.value });
    }
  }
}

/**
 * Jaccard similarity of two shingle sets from their sketches: exact where both sets fit, else the share of the
 * SKETCH_SIZE smallest of the union that are in both (Beyer et al. 2007).
 */
export function sketchJaccard(a: Float64Array, b: Float64Array): number {
  const limit = a.length < SKETCH_SIZE && b.length < SKETCH_SIZE ? Number.POSITIVE_INFINITY : SKETCH_SIZE;
  let i = 0;
  let j = 0;
  let union = 0;
  let both = 0;
  while (union < limit && (i < a.length || j < b.length)) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
    union++;
  }
  return union === 0 ? 0 : both / union;
}

/**
 * Share of the records that have a near-duplicate among the others, estimated from the groups of the sample; null for
 * no records. A pair of similarity J is seen with probability J only, so each record found counts 1 ÷ (1 − Π(1 − J))
 * over the partners seen (Horvitz & Thompson 1952); bias and error: docs/metrics.md.
 */
export function nearDuplicateRate(sample: DuplicateSample): number | null {
  let records = 0;
  let duplicates = 0;
  for (const { value: group } of sample.entries()) {
    records += group.records;
    const contents = group.contents.entries();
    let kept = 0;
    let found = 0;
    for (const { name, value } of contents) {
      kept += value.records;
      let unseen = value.records > 1 ? 0 : 1;
      for (const other of contents) {
        if (unseen === 0) break;
        if (other.name === name) continue;
        const similarity = sketchJaccard(value.sketch, other.value.sketch);
        if (similarity >= NEAR_DUPLICATE_JACCARD) unseen *= 1 - similarity;
      }
      if (unseen < 1) found += value.records / (1 - unseen);
    }
    if (kept > 0) duplicates += (found * group.records) / kept;
  }
  return records === 0 ? null : Math.min(1, duplicates / records);
}
