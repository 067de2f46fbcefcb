import type { Diversity } from '../report/report.ts';
import { diversityCorpus, diversityOf } from './diversity.ts';
import {
  addToDuplicates,
  type DuplicateSample,
  emptyDuplicates,
  mergeDuplicates,
  nearDuplicateRate,
} from './near-duplicates.ts';
import { addToSample, emptySample, mergeSample, type Sample } from './sample.ts';

/** What is kept of the texts themselves, in bounded memory. */
export interface CorpusTally {
  readonly sample: Sample;
  readonly duplicates: DuplicateSample;
}

/** The identity of `mergeCorpus`. */
export function emptyCorpus(): CorpusTally {
  return { sample: emptySample(), duplicates: emptyDuplicates() };
}

/** Offers one record, in place. `contentHash` identifies the text: equal texts have equal hashes. */
export function addText(tally: CorpusTally, contentHash: string, text: string): void {
  addToSample(tally.sample, contentHash, text);
  addToDuplicates(tally.duplicates, contentHash, text);
}

/** Adds all of `from` to `into`, in place; `from` is left alone. */
export function addCorpus(into: CorpusTally, from: CorpusTally): void {
  mergeSample(into.sample, from.sample);
  mergeDuplicates(into.duplicates, from.duplicates);
}

/** The merged tally, as a new value. */
export function mergeCorpus(a: CorpusTally, b: CorpusTally): CorpusTally {
  const merged = emptyCorpus();
  addCorpus(merged, a);
  addCorpus(merged, b);
  return merged;
}

/** The diversity figures of everything that was added. */
export function corpusDiversity(tally: CorpusTally): Diversity {
  return diversityOf(diversityCorpus(tally.sample), nearDuplicateRate(tally.duplicates));
}
