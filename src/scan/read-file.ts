import type { Format } from '../record/format.ts';
import type { Piece } from '../record/piece.ts';
import { readRecords } from '../record/read.ts';
import type { ReadEvent, ReadOptions, ReadProblem, TextRecord } from '../record/record.ts';
import type { Problem } from '../report/report.ts';
import type { SourceFile } from '../source/source.ts';
import { Completeness } from './completeness.ts';

/** What is done with what is read. */
export interface RecordVisitor {
  readonly visit: (record: TextRecord) => Promise<void>;
  /** Told of each problem, with what the reader said of it; not by a reader: that the file breaks off. */
  readonly report: (problem: Problem, read?: ReadProblem) => unknown;
}

/** Visits the records of a file, or of a piece of it, in order. Says whether what was read stands for it. */
export async function visitRecords(
  file: SourceFile,
  format: Format,
  options: ReadOptions,
  { visit, report }: RecordVisitor,
  piece?: Piece,
): Promise<Completeness> {
  const completeness = new Completeness();
  const events = readRecords(format, file.path, file, options, piece);
  try {
    for (;;) {
      let next: IteratorResult<ReadEvent>;
      try {
        next = await events.next();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        report({ path: file.path, line: null, message: `could not be read to its end: ${reason}` });
        completeness.breakOff();
        return completeness;
      }
      if (next.done === true) return completeness;
      completeness.see(next.value);
      if (next.value.type === 'problem') report(toProblem(next.value.problem), next.value.problem);
      else await visit(next.value.record);
    }
  } finally {
    await events.return(undefined);
  }
}

function toProblem({ path, line, message }: ReadProblem): Problem {
  return { path, line, message };
}
