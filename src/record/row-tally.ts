import type { ReadProblem, RowTally } from './record.ts';

/** Rows of JSON Lines that are neither object nor string; `row` is the last of them. */
export function shapelessProblem(
  path: string,
  rows: number,
  { line, row }: { readonly line: number; readonly row: number },
): ReadProblem {
  const tally: RowTally = { flaw: 'shapeless', rows };
  return { path, line, row, message: tallyMessage(tally), lost: rows, tally };
}

/** Rows of a table with another number of columns than its first. */
export function raggedProblem(path: string, rows: number, line: number): ReadProblem {
  const tally: RowTally = { flaw: 'ragged', rows };
  return { path, line, message: tallyMessage(tally), tally };
}

/** What is wrong with so many rows, the first of which is at the place of the problem. */
export function tallyMessage({ flaw, rows }: RowTally): string {
  const one = rows === 1;
  return flaw === 'shapeless'
    ? `${one ? 'One row is' : `${rows} rows are`} neither object nor string and skipped; the first is here.`
    : `${one ? 'One row has' : `${rows} rows have`} another number of columns than the first row; the first is here.`;
}
