import { isBrokenOff } from '../record/broken-off.ts';
import { furtherProblems, MAXIMUM_PROBLEMS } from '../record/read.ts';
import type { ReadProblem, RowTally } from '../record/record.ts';
import { tallyMessage } from '../record/row-tally.ts';
import type { Problem } from '../report/report.ts';

/** The problems of one part of a file, in bounded memory. */
export interface PieceProblems {
  /** The first ones, in order. */
  readonly listed: Problem[];
  /** How many there are besides. */
  further: number;
  /** Line of the last of those. */
  lastLine: number | null;
  /** Rows with the same flaw, and the line of the first; null: none. */
  rows: (RowTally & { readonly line: number }) | null;
}

/** No problem. */
export function emptyProblems(): PieceProblems {
  return { listed: [], further: 0, lastLine: null, rows: null };
}

/** Takes in a problem of a piece of a file, in place. */
export function addPieceProblem(to: PieceProblems, { path, line, message, tally }: ReadProblem): void {
  if (tally !== undefined) to.rows = { ...tally, line };
  else if (to.listed.length < MAXIMUM_PROBLEMS) to.listed.push({ path, line, message });
  else {
    to.further++;
    to.lastLine = line;
  }
}

/** The problems of the file, of those of its pieces in order: what `readRecords` tells of it when it is read whole. */
export function problemsOfFile(path: string, pieces: readonly PieceProblems[]): readonly Problem[] {
  const listed: Problem[] = [];
  let total = 0;
  let last: number | null = null;
  for (const piece of pieces) {
    const told = piece.listed.filter((problem) => !isTold(problem, listed));
    total += told.length + piece.further;
    listed.push(...told.slice(0, MAXIMUM_PROBLEMS - listed.length));
    last = piece.lastLine ?? told.at(-1)?.line ?? last;
  }
  const tallies = pieces.flatMap(({ rows }) => (rows === null ? [] : [rows]));
  const [first] = tallies;
  if (first !== undefined) {
    total++;
    last = first.line;
    const rows = tallies.reduce((sum, tally) => sum + tally.rows, 0);
    if (total <= MAXIMUM_PROBLEMS)
      listed.push({ path, line: first.line, message: tallyMessage({ flaw: first.flaw, rows }) });
  }
  if (total > MAXIMUM_PROBLEMS)
    listed.push({ path, line: last, message: furtherProblems(total - MAXIMUM_PROBLEMS) });
  return listed;
}

/** Of a file that breaks off, the piece in which it does and all pieces after it tell the same. */
function isTold({ line, message }: Problem, listed: readonly Problem[]): boolean {
  return isBrokenOff(message) && listed.some((one) => one.line === line && one.message === message);
}
