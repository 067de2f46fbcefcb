import type { Calibration } from '../detector/detector.ts';
import { fractionOf } from '../measure/fraction.ts';
import { type Counts, totalsOf } from '../measure/tally.ts';
import { type Measured, unreadReason } from '../policy/judge.ts';
import { coverageOf } from './figures.ts';
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
}

/** What a rule or a limit is held against. */
export function measuredOf(
  { counts, files, unreadFiles, incomplete }: CountedFiles,
  calibration: Calibration,
  by: Weighting,
): Measured & { readonly totals: Totals } {
  const totals = totalsOf(counts);
  return {
    totals,
    syntheticFraction: fractionOf(counts, calibration, by, files),
    coverage: coverageOf(totals),
    words: totals.words,
    scoredWords: totals.scoredWords,
    knownWords: totals.knownHumanWords + totals.knownSyntheticWords,
    incomplete: incomplete ?? unreadReason(unreadFiles, totals.files),
    uncalibrated: calibration.calibrated === false ? { knownShare: knownShareOf(totals, by) } : undefined,
  };
}

/** Share of the judged text that is known to be synthetic without the detector, 0..1. */
function knownShareOf(totals: Totals, by: Weighting): number {
  const { scoredRecords, knownSyntheticRecords, knownHumanRecords } = totals;
  const { scoredWords, knownSyntheticWords, knownHumanWords } = totals;
  const [synthetic, others] =
    by === 'words'
      ? [knownSyntheticWords, scoredWords + knownHumanWords]
      : [knownSyntheticRecords, scoredRecords + knownHumanRecords];
  return synthetic === 0 ? 0 : synthetic / (synthetic + others);
}
