import type { Detector } from '../detector/detector.ts';
import { normalise } from '../detector/normalise.ts';
import { measureStyle, STYLE_NAMES } from '../detector/style.ts';
import { indexTokens, tokenise } from '../detector/tokens.ts';
import { BottomK } from '../measure/bottom-k.ts';
import { type DriftFigures, measureDrift, type Traits } from '../measure/drift.ts';
import { DRIFT_SAMPLE_SIZE, type ScoredSample, type ScoredText } from '../measure/scored-sample.ts';
import { surprisalByKind } from '../measure/surprisal.ts';
import type { KindSurprisal, ReferenceSummary } from '../report/report.ts';
import type { Reference } from './reference.ts';

/** The traits that the detector sees. */
const TRAITS: Traits = {
  names: STYLE_NAMES,
  measure: (text) => measureStyle(indexTokens(tokenise(normalise(text)))),
};

/** What the report says of the reference; null where the policy names none and nothing went wrong. */
export function summariseReference({ text, notices }: Reference): ReferenceSummary | null {
  if (text === null)
    return notices.length === 0
      ? null
      : { description: null, commit: null, files: 0, texts: 0, kinds: [], notices };
  const { corpus, commit, description } = text;
  const kinds = text.kinds.map(({ points: _, ...figures }) => figures);
  return { description, commit, files: corpus.files, texts: corpus.hashes.length, kinds, notices };
}

/** New text against the scored texts of the reference; null without a reference or with too little text. */
export function driftFrom(reference: ScoredSample | null, fresh: ScoredSample): DriftFigures | null {
  return reference === null ? null : measureDrift(driftSample(reference), fresh, TRAITS);
}

/** Perplexity and burstiness of the new text beside the reference's; null where the detector cannot measure them. */
export function surprisalBeside(
  surprisal: Detector['surprisal'],
  fresh: ScoredSample,
  reference: ScoredSample | null,
): readonly KindSurprisal[] | null {
  if (surprisal === undefined) return null;
  return surprisalByKind((words) => surprisal(normalise(words)), fresh, reference);
}

/** Of a reference, what its comparison is made with: as many texts of each kind as the new text's sample holds. */
export function driftSample(sample: ScoredSample): ScoredSample {
  return new Map(
    [...sample].map(([kind, texts]) => {
      const first = new BottomK<ScoredText>(DRIFT_SAMPLE_SIZE);
      for (const { rank, name, value } of texts.entries().slice(0, DRIFT_SAMPLE_SIZE))
        first.add(rank, name, value);
      return [kind, first];
    }),
  );
}
