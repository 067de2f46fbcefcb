import { canonicalText } from '../record/hash.ts';
import { BottomK } from './bottom-k.ts';
import { hashString } from './hash.ts';
import { rowsOf, stored, storedCount } from './stored.ts';
import { firstWords } from './tokens.ts';

/** Distinct texts kept. */
export const SAMPLE_SIZE = 2_000;
/** Words, and characters, kept of each text. */
export const SAMPLE_WORDS = 400;
const SAMPLE_CHARACTERS = 4_000;
const SEED = 0x5eed;

/** A text of the sample; `records` counts how often this content occurred in the whole input. */
export interface SampledText {
  readonly text: string;
  records: number;
}

/** A uniform sample of the distinct texts, the same however the input was split or ordered. */
export type Sample = BottomK<SampledText>;

/** An empty sample. */
export function emptySample(capacity: number = SAMPLE_SIZE): Sample {
  return new BottomK(capacity);
}

/** Offers one record, in place. `contentHash` identifies the text: equal texts have equal hashes. */
export function addToSample(sample: Sample, contentHash: string, text: string): void {
  const rank = hashString(contentHash, SEED);
  if (!sample.mayHold(rank)) return;
  const known = sample.get(contentHash);
  if (known !== undefined) {
    known.records += 1;
    return;
  }
  if (!sample.admits(rank, contentHash)) return;
  // Texts of one content hash differ in white space and composition: kept is what they have in common.
  const kept = firstWords(canonicalText(text), SAMPLE_WORDS, SAMPLE_CHARACTERS);
  sample.add(rank, contentHash, { text: detached(kept), records: 1 });
}

/** The same characters in memory of their own: a slice would keep the whole text that it was cut from. */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** The sample as JSON values; equal samples give equal values. */
export function sampleToJson(sample: Sample): unknown {
  return sample.entries().map(({ name, value }) => [name, value.records, value.text]);
}

/** Reads what `sampleToJson` gave. Throws a RangeError that says what is wrong. */
export function sampleFromJson(json: unknown, into: Sample): void {
  for (const [name, records, text] of rowsOf(json, 'sample')) {
    const key = stored(name, 'string', 'content hash');
    into.add(hashString(key, SEED), key, {
      text: stored(text, 'string', 'text'),
      records: storedCount(records, 'records of a text'),
    });
  }
}

/** Adds all of `from` to `into`, in place; `from` is left alone. */
export function mergeSample(into: Sample, from: Sample): void {
  for (const { rank, name, value } of from.entries()) {
    const known = into.get(name);
    if (known !== undefined) known.records += value.records;
    else into.add(rank, name, { ...value });
  }
}
