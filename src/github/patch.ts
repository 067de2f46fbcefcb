import type { LineRange } from '../source/source.ts';

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/**
 * Lines of the new file that a unified diff adds or modifies, ascending, adjoining lines as one range.
 * `patch` is what the REST API gives for a file: hunks without the header of the file.
 */
export function addedLinesOfPatch(patch: string): LineRange[] {
  const ranges: { start: number; end: number }[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const hunk = HUNK.exec(text);
    if (hunk) {
      line = Number(hunk[1]);
    } else if (text.startsWith('+')) {
      const last = ranges.at(-1);
      if (last && last.end === line - 1) last.end = line;
      else ranges.push({ start: line, end: line });
      line += 1;
    } else if (text.startsWith(' ')) {
      line += 1;
    }
  }
  return ranges;
}

/** Number of lines in the ranges. */
export function countLines(ranges: readonly LineRange[]): number {
  return ranges.reduce((sum, range) => sum + range.end - range.start + 1, 0);
}
