import type { Calibration } from '../detector/detector.ts';
import { fractionOf } from '../measure/fraction.ts';
import {
  isUnreached,
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

/** What a rule or a limit is held against, and what it was made of. */
export interface MeasuredFiles extends Measured {
  readonly totals: Totals;
  readonly sampled: SampledFraction | null;
  /** Files of a sample that no drawn piece could have been of, as time was up before. */
  readonly unreachedFiles: number;
}

/** Measures the text of some files. */
export function measuredOf(
  { counts, files, unreadFiles, incomplete, samples }: CountedFiles,
  calibration: Calibration,
  by: Weighting,
): MeasuredFiles {
  const totals = totalsOf(counts);
  const sampled = samples === undefined ? null : sampledFraction(samples, calibration, by);
  const unreachedFiles = (samples ?? [])
    .filter(isUnreached)
    .reduce((sum, { fileCount }) => sum + fileCount, 0);
  return {
    totals,
    sampled,
    unreachedFiles,
    syntheticFraction: sampled?.fraction ?? fractionOf(counts, calibration, by, files),
    coverage: samples === undefined ? coverageOf(totals) : sampledCoverage(samples),
    words: totals.words,
    scoredWords: totals.scoredWords,
    knownWords: totals.knownHumanWords + totals.knownSyntheticWords,
    incomplete: incomplete ?? unreadReason(unreadFiles, totals.files) ?? unreachedReason(unreachedFiles),
    uncalibrated:
      calibration.calibrated === false
        ? { knownShare: sampled?.knownShare ?? knownShareOf(counts, by) }
        : undefined,
  };
}

/** Why nothing at all is known of a part of the text: time was up before the first of its pieces. */
function unreachedReason(files: number): string | null {
  return files === 0 ? null : `time was up before any of ${plural(files, 'file')} was read.`;
}
