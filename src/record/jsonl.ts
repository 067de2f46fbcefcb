import type { DecodedPiece } from './decode.ts';
import { duplicateKey, duplicateKeyMessage } from './duplicate-keys.ts';
import { problemEvent, recordEvent } from './event.ts';
import { type FieldSelection, recordsOfRow } from './fields.ts';
import { lineBatches } from './lines.ts';
import type { Origin } from './piece.ts';
import type { ReadEvent, ReadProblem } from './record.ts';
import { shapelessProblem } from './row-tally.ts';

/**
 * Reads JSON Lines (https://jsonlines.org): one row a line. Blank lines are skipped, a row that is a bare string is a
 * text, a malformed row is a problem and the next one is read. Rows that are neither object nor string are counted in
 * one problem at the end. Python's NaN and Infinity are read as null. `from`: where the text begins, the file's start if
 * absent.
 */
export async function* readJsonl(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
  selection: FieldSelection,
  from?: Origin,
): AsyncGenerator<ReadEvent> {
  let row = from?.rows ?? 0;
  let shapeless = 0;
  let firstShapeless = 0;
  let lastShapeless = 0;
  for await (const { first, lines, problems } of lineBatches(path, pieces, undefined, from?.line)) {
    const waiting = [...problems];
    for (let i = 0; i < lines.length; i++) {
      yield* upTo(first + i, waiting);
      const source = lines[i] ?? '';
      if (source === '' || source.trim() === '') continue;
      row++;
      const line = first + i;
      const parsed = parseRow(source);
      if ('reason' in parsed) {
        const message = `The row is not valid JSON: ${parsed.reason}`;
        yield problemEvent({ path, line, row, message, lost: 1 });
        continue;
      }
      const records = recordsOfRow(parsed.value, { path, line, endLine: line, row }, selection);
      if (records === undefined) {
        shapeless++;
        firstShapeless ||= line;
        lastShapeless = row;
        continue;
      }
      const key = duplicateKey(source, parsed.value);
      if (key !== undefined)
        yield problemEvent({ path, line, row, message: duplicateKeyMessage(key), lost: 1 });
      for (const record of records) yield recordEvent(record);
    }
    yield* waiting.map(problemEvent);
  }
  if (shapeless > 0)
    yield problemEvent(shapelessProblem(path, shapeless, { line: firstShapeless, row: lastShapeless }));
}

/** Takes out the problems of lines up to this one, so that their order does not depend on how the text was cut. */
function* upTo(line: number, waiting: ReadProblem[]): Generator<ReadEvent> {
  while (waiting[0] !== undefined && waiting[0].line <= line) {
    yield problemEvent(waiting[0]);
    waiting.shift();
  }
}

/** One line of JSON, or why it is none. */
export function parseRow(source: string): { readonly value: unknown } | { readonly reason: string } {
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    const tolerated = withoutNotANumber(source);
    if (tolerated !== undefined) {
      try {
        return { value: JSON.parse(tolerated) };
      } catch {
        // The first error speaks of the row as it is written.
      }
    }
    return { reason: reasonOf(error) };
  }
}

/** JSON strings, or the numbers that Python's json.dump writes and JSON does not know. */
const STRING_OR_NOT_A_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

function withoutNotANumber(source: string): string | undefined {
  if (!/\b(?:NaN|Infinity)\b/.test(source)) return undefined;
  return source.replace(STRING_OR_NOT_A_NUMBER, (token) => (token.startsWith('"') ? token : 'null'));
}

/** The parser's reason without its quotation of the row, which is untrusted and may be long. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message
    .replace(/,? (?:\.\.\.)?"[\s\S]*"(?:\.\.\.)? is not valid JSON$/, '')
    .replace(/ \(line 1 column \d+\)$/, '');
  return `${reason}.`;
}
