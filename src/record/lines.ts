import { BLANK_LINES, type DecodedPiece } from './decode.ts';
import type { ReadProblem } from './record.ts';

/** Longest line, in UTF-16 code units, that is kept; a longer one is skipped with a problem. */
export const MAXIMUM_LINE_LENGTH = 16 * 1024 * 1024;

/** Consecutive complete lines, without their LF (a CR before it stays). Of many blank lines at the end there is one. */
export interface LineBatch {
  /** Line number of `lines[0]`, 1-based. */
  readonly first: number;
  readonly lines: readonly string[];
  /** Problems of the text before and in these lines. An overlong line is an empty line here. */
  readonly problems: readonly ReadProblem[];
}

/** Cuts decoded text, which begins on `firstLine`, into lines, in batches. An empty last line (after the final LF) is none. */
export async function* lineBatches(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
  maximumLength: number = MAXIMUM_LINE_LENGTH,
  firstLine = 1,
): AsyncGenerator<LineBatch> {
  let first = firstLine;
  let carry = '';
  let skipping = false;
  const overlong = (line: number): ReadProblem => ({
    path,
    line,
    message: `The line is longer than ${maximumLength} characters and was skipped; put one record on a line.`,
    lost: 'part',
  });
  for await (const { text, problems: found } of pieces) {
    const problems = [...found];
    const isBlank = text === BLANK_LINES;
    const lines = isBlank ? ['', '', ''] : text.split('\n');
    const rest = lines.pop() ?? '';
    if (lines.length === 0) {
      if (!skipping) carry += rest;
    } else {
      lines[0] = skipping ? '' : carry + (lines[0] ?? '');
      carry = rest;
      skipping = false;
      if (lines[0].length > maximumLength) {
        problems.push(overlong(first));
        lines[0] = '';
      }
    }
    if (carry.length > maximumLength) {
      problems.push(overlong(first + lines.length));
      carry = '';
      skipping = true;
    }
    if (lines.length > 0 || problems.length > 0) yield { first, lines, problems };
    first += isBlank ? text.length : lines.length;
  }
  if (carry !== '') yield { first, lines: [carry], problems: [] };
}
