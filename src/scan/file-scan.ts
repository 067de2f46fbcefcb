import type { HiddenClass } from '../evidence/hidden.ts';
import { addFile, emptyCounts } from '../measure/tally.ts';
import type { Format } from '../record/format.ts';
import type { Problem } from '../report/report.ts';
import type { ScanScope, SourceFile } from '../source/source.ts';
import { hiddenNotice } from './hidden-note.ts';
import type { FileScan, Scan } from './scan.ts';

/** A file while it is read. */
export interface OpenFile extends FileScan {
  unread: boolean;
  readonly hidden: Map<HiddenClass, number>;
}

/** A file of which nothing has been read yet. */
export function newFile({ path }: Pick<SourceFile, 'path'>, format: Format): OpenFile {
  const file: OpenFile = { path, format, counts: emptyCounts(), unread: false, hidden: new Map() };
  addFile(file.counts);
  return file;
}

/** The files by path, and what is to be known of them. */
export function sortedFiles(unsorted: readonly FileScan[]): Pick<Scan, 'files' | 'notices'> {
  const files = unsorted.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { files, notices: files.flatMap(({ path, hidden }) => hiddenNotice(path, hidden)) };
}

/** The files that could not be looked at, as the report tells them. */
export function scopeProblems(problems: ScanScope['problems']): Problem[] {
  return problems.map(({ path, message }) => ({ path, line: null, message }));
}
