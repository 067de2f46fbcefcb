import { type HiddenClass, hiddenCharacters } from '../evidence/hidden.ts';
import { addText, type CorpusTally, emptyCorpus } from '../measure/corpus.ts';
import { type DuplicatePlace, likenessKey } from '../measure/near-duplicates.ts';
import { addToScored, emptyScoredSample, logOddsOf, type ScoredSample } from '../measure/scored-sample.ts';
import { addKnown, addScored, addUnscored, type Counts } from '../measure/tally.ts';
import { isInLines } from '../record/format.ts';
import type { Place } from '../record/record.ts';
import { LIMITS } from '../report/limits.ts';
import { findingOf } from './finding.ts';
import { WorstFindings } from './findings.ts';
import type { Judged } from './judge.ts';

/** What is learned of records, in bounded memory: the same in whatever order they come. */
export class Learned {
  readonly corpus: CorpusTally = emptyCorpus();
  readonly scored: ScoredSample = emptyScoredSample();
  readonly findings: WorstFindings = new WorstFindings(LIMITS.findings);

  /** Takes in one judged record, which counts for the file `into`; returns its `likenessKey`. */
  add(into: { readonly counts: Counts; readonly hidden: Map<HiddenClass, number> }, judged: Judged): number {
    const { fingerprint, record } = judged;
    const { text, place } = record;
    const likeness = addText(this.corpus, fingerprint, text, duplicatePlace(place));
    tally(into.counts, judged, likeness);
    const hidden = hiddenCharacters(judged.record.text);
    for (const name of Object.keys(hidden) as HiddenClass[]) {
      into.hidden.set(name, (into.hidden.get(name) ?? 0) + 1);
    }
    addScoredText(this.scored, judged);
    const finding = findingOf(judged, hidden);
    if (finding !== undefined) this.findings.add(finding);
    return likeness;
  }
}

/** Where a text is told to be when it is one of many alike; undefined where that is not known. */
function duplicatePlace({ path, line, row, fromByte }: Place): DuplicatePlace | undefined {
  if (fromByte !== undefined) return undefined;
  return { path, line: isInLines(path) ? line : (row ?? line) };
}

/** Counts one judged record; `likeness` is its `likenessKey`, where that is known already. */
export function tally(counts: Counts, judged: Judged, likeness?: number): void {
  const { record, words, fingerprint, outcome } = judged;
  const { kind, text } = record;
  if (outcome.type === 'known') addKnown(counts, kind, words, outcome.evidence.origin);
  else if (outcome.type === 'unscored') addUnscored(counts, kind, words, outcome.reason);
  else {
    const key = likeness ?? likenessKey(fingerprint, text.normalize('NFC'));
    addScored(counts, { kind, bucket: outcome.bucket }, words, outcome.flag, key);
  }
}

function addScoredText(sample: ScoredSample, { record, fingerprint, outcome }: Judged): void {
  if (outcome.type !== 'scored') return;
  const { kind, place, text } = record;
  const { bucket, score } = outcome;
  addToScored(sample, fingerprint, { kind, bucket, logOdds: logOddsOf(score), path: place.path, text });
}
