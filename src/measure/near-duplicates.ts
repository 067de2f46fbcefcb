import { canonicalText } from '../record/hash.ts';
import type { Place } from '../record/record.ts';
import { BottomK } from './bottom-k.ts';
import { hashString, join53, mix32 } from './hash.ts';
import { detached } from './sample.ts';
import { rowsOf, stored, storedCount } from './stored.ts';
import { wordHashes } from './tokens.ts';

/** Words in a shingle; a record with fewer has no shingle and is compared by its exact content. */
export const SHINGLE_WORDS = 5;
/** Jaccard similarity of the shingle sets from which two records are near-duplicates. */
export const NEAR_DUPLICATE_JACCARD = 0.8;
/** Groups kept, distinct contents kept of each, shingle hashes kept of each content. */
const GROUPS = 4_096;
const CONTENTS_PER_GROUP = 8;
const SKETCH_SIZE = 128;
/** Places kept of each content, and characters of its beginning. */
const PLACES = 3;
const EXCERPT_CHARACTERS = 120;
const SEED = 0xd0b1e;
const LIKENESS_SEEDS = [0x3c6ef372, 0x510e527f, 0x9b05688c] as const;

/** Where a record stands, for people to find it. */
/** Where a text is; of a file without lines, `line` is the row. */
export type DuplicatePlace = Pick<Place, 'path' | 'line'>;

/** One distinct content: how often it occurred, and its SKETCH_SIZE smallest shingle hashes, ascending (KMV sketch). */
export interface SketchedContent {
  records: number;
  readonly sketch: Float64Array;
  /** The first places by path and line, distinct. */
  readonly places: DuplicatePlace[];
  /** The beginning of the text on one line. */
  readonly excerpt: string;
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

/** Bases of two rolling polynomial hashes modulo 2^32 (Karp & Rabin 1987), and what the leaving word is worth in each. */
const HIGH_BASE = 0x9e3779b1;
const LOW_BASE = 0x85ebca6b;
const HIGH_LEAVING = power(HIGH_BASE, SHINGLE_WORDS - 1);
const LOW_LEAVING = power(LOW_BASE, SHINGLE_WORDS - 1);

function power(base: number, exponent: number): number {
  let value = 1;
  for (let i = 0; i < exponent; i++) value = Math.imul(value, base);
  return value;
}

/** Makes the second polynomial's coefficients differ from the first's in the low bits, which carry no order of words. */
function spread(word: number): number {
  return Math.imul(word ^ (word >>> 15), 0xc2b2ae35);
}

let shingles = new Float64Array(4_096);

/** Hashes of all shingles of a text, in order, repeated ones too, in a buffer that the next call reuses. */
function shingleHashes(text: string): Float64Array {
  const words = wordHashes(text);
  const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
  if (count > shingles.length) shingles = new Float64Array(2 * count);
  let high = 0;
  let low = 0;
  for (let next = 0; next < words.length; next++) {
    const word = words[next] ?? 0;
    high = (Math.imul(high, HIGH_BASE) + word) | 0;
    low = (Math.imul(low, LOW_BASE) + spread(word)) | 0;
    const first = next - SHINGLE_WORDS + 1;
    if (first < 0) continue;
    shingles[first] = join53(mix32(high ^ low), mix32(low + Math.imul(high, 0x9e3779b1)));
    const leaving = words[first] ?? 0;
    high = (high - Math.imul(leaving, HIGH_LEAVING)) | 0;
    low = (low - Math.imul(spread(leaving), LOW_LEAVING)) | 0;
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

/** Rank of a group. Its key is hashed once more: small minima belong to long texts, which a sample by them would favour. */
function rankOf(key: number): number {
  const high = mix32((key / 0x100000000) ^ SEED);
  const low = mix32(key ^ high);
  return join53(mix32(high ^ low), low);
}

/**
 * Key of the texts that are like this one, a 53-bit whole number: of its smallest shingle hashes under three hash functions,
 * or of its content where it has no shingle. Copies always share it, texts of Jaccard similarity J with probability J³, so
 * that a phrase which many texts have in common does not join them. The text is in NFC.
 */
export function likenessKey(contentHash: string, text: string): number {
  return likenessOf(contentHash, shingleHashes(text));
}

function likenessOf(contentHash: string, hashes: Float64Array): number {
  if (hashes.length === 0) return hashString(contentHash, SEED);
  const minima = new Uint32Array(LIKENESS_SEEDS.length).fill(0xffffffff);
  for (let i = 0; i < hashes.length; i++) {
    const low = (hashes[i] ?? 0) >>> 0;
    for (let k = 0; k < minima.length; k++) {
      const hash = mix32(low ^ (LIKENESS_SEEDS[k] ?? 0));
      if (hash < (minima[k] ?? 0)) minima[k] = hash;
    }
  }
  const [a = 0, b = 0, c = 0] = minima;
  return join53(mix32(a ^ Math.imul(b, HIGH_BASE)), mix32(b ^ Math.imul(c, LOW_BASE)));
}

/**
 * Offers one record, in place, and returns its `likenessKey`. `contentHash` identifies the text, which is in NFC: equal
 * texts have equal hashes.
 */
export function addToDuplicates(
  sample: DuplicateSample,
  contentHash: string,
  text: string,
  place?: DuplicatePlace,
): number {
  const hashes = shingleHashes(text);
  const likeness = likenessOf(contentHash, hashes);
  const key = hashes.length > 0 ? smallest(hashes) : hashString(contentHash, SEED);
  const rank = rankOf(key);
  if (!sample.mayHold(rank)) return likeness;
  const name = `${hashes.length > 0 ? 's' : 'c'}${key.toString(36)}`;
  let group = sample.get(name);
  if (group === undefined) {
    if (!sample.admits(rank, name)) return likeness;
    group = { records: 0, contents: new BottomK(CONTENTS_PER_GROUP) };
    sample.add(rank, name, group);
  }
  group.records += 1;
  const known = group.contents.get(contentHash);
  if (known !== undefined) {
    known.records += 1;
    if (place !== undefined) addPlace(known.places, place);
    return likeness;
  }
  const contentRank = hashString(contentHash, SEED);
  if (group.contents.admits(contentRank, contentHash)) {
    group.contents.add(contentRank, contentHash, {
      records: 1,
      sketch: sketchOf(hashes),
      places: place === undefined ? [] : [{ path: place.path, line: place.line }],
      excerpt: excerptOf(text),
    });
  }
  return likeness;
}

function excerptOf(text: string): string {
  const head = canonicalText(text.slice(0, 4 * EXCERPT_CHARACTERS).trim());
  const line = head.length > EXCERPT_CHARACTERS ? head : canonicalText(text);
  return detached(line.slice(0, EXCERPT_CHARACTERS));
}

/** Keeps the first distinct places by path and line: the same in whatever order they come. */
function addPlace(places: DuplicatePlace[], { path, line }: DuplicatePlace): void {
  const last = places[places.length - 1];
  if (places.length === PLACES && last !== undefined && comparePlaces(last, { path, line }) <= 0) return;
  const at = places.findIndex((known) => comparePlaces(known, { path, line }) >= 0);
  const next = at === -1 ? undefined : places[at];
  if (next !== undefined && comparePlaces(next, { path, line }) === 0) return;
  places.splice(at === -1 ? places.length : at, 0, { path, line });
  if (places.length > PLACES) places.pop();
}

function comparePlaces(a: DuplicatePlace, b: DuplicatePlace): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
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
      if (known === undefined) {
        const places = [...content.value.places];
        group.contents.add(content.rank, content.name, { ...content.value, places });
        continue;
      }
      known.records += content.value.records;
      for (const place of content.value.places) addPlace(known.places, place);
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

/** Whether `sketchJaccard` is at least NEAR_DUPLICATE_JACCARD: of most pairs the beginnings of the sketches tell. */
export function areNearDuplicates(a: Float64Array, b: Float64Array): boolean {
  const most = a.length < SKETCH_SIZE && b.length < SKETCH_SIZE ? a.length + b.length : SKETCH_SIZE;
  const mostApart = (1 - NEAR_DUPLICATE_JACCARD) * most + 1;
  let i = 0;
  let j = 0;
  let apart = 0;
  for (let union = 0; union < most && i < a.length && j < b.length; union++) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left !== right && ++apart > mostApart) return false;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return sketchJaccard(a, b) >= NEAR_DUPLICATE_JACCARD;
}

/**
 * Share of the records that have a near-duplicate among the others, estimated from the groups of the sample; null for
 * no records. A pair of similarity J is seen with probability J only, so each record found counts 1 ÷ (1 − Π(1 − J))
 * over the partners seen (Horvitz & Thompson 1952); bias and error: docs/metrics.md.
 */
export function nearDuplicateRate(sample: DuplicateSample): number | null {
  return rateOf(sample.entries().map(({ value }) => amountsOf(value)));
}

/** The rate, and the rates without each of `groups` parts of the sampled groups in turn: for its standard error. */
export function nearDuplicateRateParts(
  sample: DuplicateSample,
  groups: number,
): { readonly rate: number | null; readonly left: readonly number[]; readonly records: number } {
  const amounts = sample.entries().map(({ value }) => amountsOf(value));
  const left = Array.from({ length: Math.min(groups, amounts.length) }, (_, part) =>
    rateOf(amounts.filter((_amount, i) => i % groups !== part)),
  );
  return {
    rate: rateOf(amounts),
    left: left.filter((rate) => rate !== null),
    records: amounts.reduce((sum, { records }) => sum + records, 0),
  };
}

interface GroupAmounts {
  readonly records: number;
  readonly duplicates: number;
}

function rateOf(groups: readonly GroupAmounts[]): number | null {
  let records = 0;
  let duplicates = 0;
  for (const group of groups) {
    records += group.records;
    duplicates += group.duplicates;
  }
  return records === 0 ? null : Math.min(1, duplicates / records);
}

function amountsOf(group: DuplicateGroup): GroupAmounts {
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
  return { records: group.records, duplicates: kept > 0 ? (found * group.records) / kept : 0 };
}

/** The tally as JSON values; equal tallies give equal values. */
export function duplicatesToJson(sample: DuplicateSample): unknown {
  return sample.entries().map(({ name, value }) => [
    name,
    value.records,
    value.contents.entries().map((content) => {
      const { records, sketch, places, excerpt } = content.value;
      const flat = places.flatMap(({ path, line }) => [path, line]);
      return [content.name, records, sketchToText(sketch), excerpt, ...flat];
    }),
  ]);
}

/** Reads what `duplicatesToJson` gave. Throws a RangeError that says what is wrong. */
export function duplicatesFromJson(json: unknown, into: DuplicateSample): void {
  for (const [name, records, contents] of rowsOf(json, 'duplicates')) {
    const key = stored(name, 'string', 'group');
    const group: DuplicateGroup = {
      records: storedCount(records, 'records of a group'),
      contents: new BottomK(CONTENTS_PER_GROUP),
    };
    into.add(rankOf(keyOf(key)), key, group);
    for (const [hash, count, sketch, excerpt, ...flat] of rowsOf(contents, 'contents of a group')) {
      const contentHash = stored(hash, 'string', 'content hash');
      group.contents.add(hashString(contentHash, SEED), contentHash, {
        records: storedCount(count, 'records of a content'),
        sketch: sketchFromText(stored(sketch, 'string', 'sketch')),
        places: placesFrom(flat),
        excerpt: stored(excerpt, 'string', 'excerpt'),
      });
    }
  }
}

/** The key that a group's name was made of. */
function keyOf(name: string): number {
  const key = /^[sc][0-9a-z]{1,11}$/.test(name) ? Number.parseInt(name.slice(1), 36) : Number.NaN;
  if (Number.isSafeInteger(key)) return key;
  throw new RangeError(`duplicates: "${name}" is no name of a group.`);
}

function placesFrom(flat: readonly unknown[]): DuplicatePlace[] {
  const places: DuplicatePlace[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    places.push({ path: stored(flat[i], 'string', 'path'), line: storedCount(flat[i + 1], 'line') });
  }
  return places;
}

const DOUBLE_BYTES = 8;

function sketchToText(sketch: Float64Array): string {
  const bytes = Buffer.alloc(sketch.length * DOUBLE_BYTES);
  for (const [i, value] of sketch.entries()) bytes.writeDoubleLE(value, i * DOUBLE_BYTES);
  return bytes.toString('base64');
}

function sketchFromText(text: string): Float64Array {
  const bytes = Buffer.from(text, 'base64');
  return Float64Array.from({ length: Math.floor(bytes.length / DOUBLE_BYTES) }, (_, i) =>
    bytes.readDoubleLE(i * DOUBLE_BYTES),
  );
}
