import type { Diversity, NearDuplicates } from '../report/report.ts';
import { diversityCorpus, diversityOf } from './diversity.ts';
import { largestClusters } from './duplicate-clusters.ts';
import {
  addToDuplicates,
  type DuplicatePlace,
  type DuplicateSample,
  duplicatesFromJson,
  duplicatesToJson,
  emptyDuplicates,
  mergeDuplicates,
  nearDuplicateRate,
} from './near-duplicates.ts';
import {
  addToSample,
  emptySample,
  mergeSample,
  type Sample,
  sampleFromJson,
  sampleToJson,
} from './sample.ts';

/** Clusters of near-duplicates that a report lists. */
const CLUSTERS_SHOWN = 5;

/** What is kept of the texts themselves, in bounded memory. */
export interface CorpusTally {
  readonly sample: Sample;
  readonly duplicates: DuplicateSample;
}

/** The identity of `mergeCorpus`. */
export function emptyCorpus(): CorpusTally {
  return { sample: emptySample(), duplicates: emptyDuplicates() };
}

/**
 * Offers one record, in place, and returns its `likenessKey`. `contentHash` identifies the text: equal texts have equal
 * hashes.
 */
export function addText(
  tally: CorpusTally,
  contentHash: string,
  text: string,
  place?: DuplicatePlace,
): number {
  addToSample(tally.sample, contentHash, text);
  return addToDuplicates(tally.duplicates, contentHash, text.normalize('NFC'), place);
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

/** The tally as JSON text; equal tallies give the same bytes, whatever order they were made in. */
export function corpusToJson(tally: CorpusTally): string {
  return JSON.stringify({
    sample: sampleToJson(tally.sample),
    duplicates: duplicatesToJson(tally.duplicates),
  });
}

/** Reads what `corpusToJson` wrote. Throws a SyntaxError or a RangeError that says what is wrong. */
export function corpusFromJson(json: string): CorpusTally {
  const parsed = JSON.parse(json) as { readonly sample?: unknown; readonly duplicates?: unknown } | null;
  const tally = emptyCorpus();
  sampleFromJson(parsed?.sample, tally.sample);
  duplicatesFromJson(parsed?.duplicates, tally.duplicates);
  return tally;
}

/** The diversity figures of everything that was added. */
export function corpusDiversity(tally: CorpusTally): Diversity {
  return diversityOf(diversityCorpus(tally.sample), nearDuplicatesOf(tally));
}

function nearDuplicatesOf({ duplicates }: CorpusTally): NearDuplicates {
  return {
    nearDuplicateRate: nearDuplicateRate(duplicates),
    nearDuplicates: largestClusters(duplicates, CLUSTERS_SHOWN),
  };
}
