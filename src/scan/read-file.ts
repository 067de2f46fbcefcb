import type { Format } from '../record/format.ts';
import { readRecords } from '../record/read.ts';
import type { ReadEvent, ReadOptions, ReadProblem, TextRecord } from '../record/record.ts';
import type { Problem } from '../report/report.ts';
import type { SourceFile } from '../source/source.ts';
import { Completeness } from './completeness.ts';

/** Visits the records of a file in its order, and tells its problems. Whether the file is lacking: what was read does not stand for it. */
export async function visitRecords(
  file: SourceFile,
  format: Format,
  options: ReadOptions,
  visit: (record: TextRecord) => Promise<void>,
  report: (problem: Problem) => unknown,
): Promise<boolean> {
  const completeness = new Completeness();
  const events = readRecords(format, file.path, file, options);
  try {
    for (;;) {
      let next: IteratorResult<ReadEvent>;
      try {
        next = await events.next();
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        report({ path: file.path, line: null, message: `could not be read to its end: ${reason}` });
        return true;
      }
      if (next.done === true) return completeness.isLacking;
      completeness.see(next.value);
      if (next.value.type === 'problem') report(toProblem(next.value.problem));
      else await visit(next.value.record);
    }
  } finally {
    await events.return(undefined);
  }
}

function toProblem({ path, line, message }: ReadProblem): Problem {
  return { path, line, message };
}
