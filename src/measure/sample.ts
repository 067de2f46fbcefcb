import { BottomK } from './bottom-k.ts';
import { hashString } from './hash.ts';
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
  const known = sample.get(contentHash);
  if (known !== undefined) {
    known.records += 1;
    return;
  }
  const rank = hashString(contentHash, SEED);
  if (!sample.admits(rank, contentHash)) return;
  sample.add(rank, contentHash, { text: firstWords(text, SAMPLE_WORDS, SAMPLE_CHARACTERS), records: 1 });
}

/** Adds all of `from` to `into`, in place; `from` is left alone. */
export function mergeSample(into: Sample, from: Sample): void {
  for (const { rank, name, value } of from.entries()) {
    const known = into.get(name);
    if (known !== undefined) known.records += value.records;
    else into.add(rank, name, { ...value });
  }
}
