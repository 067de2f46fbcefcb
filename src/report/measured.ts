import type { Calibration } from '../detector/detector.ts';
import { fractionOf } from '../measure/fraction.ts';
import {
  knownShareOf,
  type PieceSample,
  type SampledFraction,
  sampledCoverage,
  sampledFraction,
} from '../measure/sampled-fraction.ts';
import { type Counts, totalsOf } from '../measure/tally.ts';
import { type Measured, unreadReason } from '../policy/judge.ts';
import { coverageOf, plural } from './figures.ts';
import type { Totals, Weighting } from './report.ts';

/** The counts of some files. */
export interface CountedFiles {
  /** Of all of them. */
  readonly counts: Counts;
  /** Of each. */
  readonly files: readonly Counts[];
  readonly unreadFiles: number;
  /** Why files are missing among them, where some are. */
  readonly incomplete: string | null;
  /** What was drawn, where they are of a sample, by stratum; absent: everything was read. */
  readonly samples?: readonly PieceSample[] | undefined;
}

/** What a rule or a limit is held against. */
export function measuredOf(
  { counts, files, unreadFiles, incomplete, samples }: CountedFiles,
  calibration: Calibration,
  by: Weighting,
): Measured & { readonly totals: Totals; readonly sampled: SampledFraction | null } {
  const totals = totalsOf(counts);
  const sampled = samples === undefined ? null : sampledFraction(samples, calibration, by);
  return {
    totals,
    sampled,
    syntheticFraction: sampled?.fraction ?? fractionOf(counts, calibration, by, files),
    coverage: samples === undefined ? coverageOf(totals) : sampledCoverage(samples),
    words: totals.words,
    scoredWords: totals.scoredWords,
    knownWords: totals.knownHumanWords + totals.knownSyntheticWords,
    incomplete: incomplete ?? unreadReason(unreadFiles, totals.files) ?? notReached(samples ?? []),
    uncalibrated:
      calibration.calibrated === false
        ? { knownShare: sampled?.knownShare ?? knownShareOf(counts, by) }
        : undefined,
  };
}

/** Why nothing at all is known of a part of the text: time was up before the first of its pieces. */
function notReached(samples: readonly PieceSample[]): string | null {
  const files = samples
    .filter(({ pieces }) => pieces.length === 0)
    .reduce((sum, { fileCount }) => sum + fileCount, 0);
  return files === 0 ? null : `time was up before any of ${plural(files, 'file')} was read.`;
}
