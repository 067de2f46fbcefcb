import type { Layout } from '../dataset/layout.ts';
import type { Calibration } from '../detector/detector.ts';
import { fractionOf } from '../measure/fraction.ts';
import { addCounts, type Counts, emptyCounts, totalsOf } from '../measure/tally.ts';
import { DATASET_CARD } from '../source/source.ts';
import { coverageOf } from './figures.ts';
import { LIMITS } from './limits.ts';
import type { Dataset, SplitResult, Weighting } from './report.ts';

/** The figures of each split, through the same estimate as the whole; null where there is nothing to say of splits. */
export function datasetOf(
  { basis, splits, notices }: Layout,
  files: readonly { readonly path: string; readonly counts: Counts }[],
  calibration: Calibration,
  by: Weighting,
): Dataset | null {
  if (splits.length === 0 && notices.length === 0) return null;
  const countsOf = new Map(files.map(({ path, counts }) => [path, counts]));
  const results = splits.slice(0, LIMITS.splits).map(({ config, isDefault, split, paths }): SplitResult => {
    const parts = paths.flatMap((path) => countsOf.get(path) ?? []);
    const all = emptyCounts();
    for (const counts of parts) addCounts(all, counts);
    const totals = totalsOf(all);
    const { records, words, scoredWords, flaggedRecords, knownSyntheticRecords } = totals;
    return {
      config,
      isDefault,
      split,
      files: totals.files,
      records,
      words,
      scoredWords,
      flaggedRecords,
      knownSyntheticRecords,
      coverage: coverageOf(totals),
      syntheticFraction: fractionOf(all, calibration, by, parts),
    };
  });
  const left = splits.length - results.length;
  const cut = left > 0 ? [{ line: 1, message: `${left} further splits are not listed` }] : [];
  return {
    basis,
    splits: results,
    notices: [...notices, ...cut].map(({ line, message }) => ({
      path: DATASET_CARD,
      line,
      message: `${message}.`,
    })),
  };
}
