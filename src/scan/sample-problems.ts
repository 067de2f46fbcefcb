import { MAXIMUM_PROBLEMS } from '../record/read.ts';
import type { RowTally } from '../record/record.ts';
import { tallyMessage } from '../record/row-tally.ts';
import type { Problem } from '../report/report.ts';

interface OfFile {
  readonly told: Problem[];
  more: number;
  /** Rows with each flaw that is told once for all. */
  readonly tallies: Map<RowTally['flaw'], number>;
}

/** The problems of pieces that are read in any order, brought together by file. */
export class SampleProblems {
  private readonly files = new Map<string, OfFile>();

  /** `fromByte`: where the lines of the problem's piece are counted from. */
  add(
    problem: Problem,
    {
      fromByte,
      tally,
    }: { readonly fromByte?: number | undefined; readonly tally?: RowTally | undefined } = {},
  ): void {
    let file = this.files.get(problem.path);
    if (file === undefined) {
      file = { told: [], more: 0, tallies: new Map() };
      this.files.set(problem.path, file);
    }
    if (tally !== undefined) file.tallies.set(tally.flaw, (file.tallies.get(tally.flaw) ?? 0) + tally.rows);
    else if (file.told.length >= MAXIMUM_PROBLEMS) file.more++;
    else if (fromByte === undefined) file.told.push(problem);
    else {
      const { path, line, message } = problem;
      file.told.push({ path, line: null, message: `Line ${line ?? 1} from byte ${fromByte}: ${message}` });
    }
  }

  /** By path; of a file, in the order in which its pieces were read. */
  all(): Problem[] {
    return [...this.files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([path, { told, more, tallies }]) => [
        ...told,
        ...(more === 0
          ? []
          : [{ path, line: null, message: `${more} further problems of this file are not listed.` }]),
        ...[...tallies].map(([flaw, rows]) => ({
          path,
          line: null,
          message: `In the part that was read: ${tallyMessage({ flaw, rows }).replace('; the first is here', '')}`,
        })),
      ]);
  }
}
