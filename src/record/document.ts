import type { DecodedPiece } from './decode.ts';
import { countNewlines } from './decode.ts';
import type { ReadProblem } from './record.ts';

/** Longest document, in UTF-16 code units, that is read whole; the rest of a longer one is a problem. */
export const MAXIMUM_DOCUMENT_LENGTH = 32 * 1024 * 1024;

/** A document, with LF as its only line terminator, and what was wrong with it. */
export async function readDocument(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
  maximumLength: number = MAXIMUM_DOCUMENT_LENGTH,
): Promise<{ readonly text: string; readonly problems: readonly ReadProblem[] }> {
  const parts: string[] = [];
  const found: ReadProblem[] = [];
  let length = 0;
  for await (const { text, problems } of pieces) {
    found.push(...problems);
    parts.push(text);
    length += text.length;
    if (length > maximumLength) break;
  }
  let text = parts.join('');
  if (length > maximumLength) {
    text = text.slice(0, text.lastIndexOf('\n', maximumLength) + 1);
    found.push({
      path,
      line: countNewlines(text) + 1,
      message: `The document is longer than ${maximumLength} characters; the rest was not read. Split it.`,
      lost: 'part',
    });
  }
  return { text: text.replace(/\r\n/g, '\n').replaceAll('\r', ' '), problems: found };
}
