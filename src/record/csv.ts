import { type Options, parse } from 'csv-parse/sync';
import { type RawRow, RowSplitter } from './csv-rows.ts';
import type { DecodedPiece } from './decode.ts';
import { problemEvent, recordEvent } from './event.ts';
import { type FieldSelection, recordsOfRow } from './fields.ts';
import type { Origin } from './piece.ts';
import type { ReadEvent, TextRecord } from './record.ts';
import { raggedProblem } from './row-tally.ts';
import { countWords } from './words.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SNIFFED_ROWS = 20;
/** A cell of so many words is a text, so its row is no header. */
const WORDS_OF_A_TEXT = 10;

/**
 * Reads CSV or TSV, streamed (RFC 4180, with the delimiter found among `,` `;` tab `|` unless it is given). The first
 * row names the columns unless one of its cells is a text. Rows with another number of columns are read and told of
 * once; a quotation mark that is never closed is a problem of its line, which is read without quoting, and the next
 * line starts a row. `from`: where the text begins, the file's start if absent.
 */
export async function* readCsv(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
  selection: FieldSelection,
  delimiter?: string,
  from?: TableOrigin,
): AsyncGenerator<ReadEvent> {
  let table = from && new Table(path, selection, from.delimiter, from);
  for await (const { text, problems } of pieces) {
    yield* problems.map(problemEvent);
    table ??= text === '' ? undefined : new Table(path, selection, delimiter ?? sniffDelimiter(text));
    if (table !== undefined) yield* table.push(text);
  }
  if (table !== undefined) yield* table.end();
}

/** Where in a table its text begins: after `rows` rows, of columns that are known. */
export interface TableOrigin extends Origin {
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/** The names of the columns, by the first row of a table. */
export function columnsOf(row: RawRow, delimiter: string): { columns: readonly string[]; isData: boolean } {
  const cells = parseRows([row], delimiter)[0]?.cells ?? [];
  const first = isData(cells);
  return { columns: first ? cells.map((_, i) => columnName(i)) : nameColumns(cells), isData: first };
}

/**
 * Line on which the row that names the columns ends, 1-based; 0 where the first row holds a text and so names none.
 * Delimiter and header are found as `readCsv` finds them.
 */
export async function lastLineOfHeader(
  pieces: AsyncIterable<DecodedPiece>,
  delimiter?: string,
): Promise<number> {
  let by = delimiter;
  let splitter: RowSplitter | undefined;
  for await (const { text } of pieces) {
    if (text === '') continue;
    by ??= sniffDelimiter(text);
    splitter ??= new RowSplitter(by);
    const [first] = splitter.push(text);
    if (first !== undefined) return endOfHeader(first, by);
  }
  const [first] = splitter?.end() ?? [];
  return first === undefined || by === undefined ? 0 : endOfHeader(first, by);
}

function endOfHeader(row: RawRow, delimiter: string): number {
  return isData(parseRows([row], delimiter)[0]?.cells ?? []) ? 0 : row.endLine;
}

function isData(cells: readonly string[]): boolean {
  return cells.some((cell) => countWords(cell) >= WORDS_OF_A_TEXT);
}

/** The delimiter that gives the most rows as many columns as the first, two at least; a comma where none does. */
export function sniffDelimiter(head: string): string {
  let best = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const rows = new RowSplitter(delimiter)
      .push(head.endsWith('\n') ? head : `${head}\n`)
      .slice(0, SNIFFED_ROWS);
    const widths = parseRows(rows, delimiter).map(({ cells }) => cells.length);
    const columns = widths[0] ?? 0;
    if (columns < 2) continue;
    const score = widths.filter((width) => width === columns).length / widths.length + columns / 1e6;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

interface ParsedRow {
  readonly raw: RawRow;
  readonly cells: readonly string[];
}

function parseRows(rows: readonly RawRow[], delimiter: string): ParsedRow[] {
  const balanced = rows.filter((row) => !row.unbalanced);
  const together = tryParse(balanced.map((row) => row.source).join('\n'), delimiter);
  if (together?.length !== balanced.length) return rows.flatMap((raw) => parseRow(raw, delimiter));
  let at = 0;
  return rows.map((raw) => ({
    raw,
    cells: raw.unbalanced ? raw.source.split(delimiter) : (together[at++] ?? []),
  }));
}

function parseRow(raw: RawRow, delimiter: string): ParsedRow[] {
  const unquoted = [raw.source.split(delimiter)];
  const rows = raw.unbalanced ? unquoted : (tryParse(raw.source, delimiter) ?? unquoted);
  return rows.map((cells) => ({ raw, cells }));
}

function tryParse(source: string, delimiter: string): string[][] | undefined {
  const options: Options = {
    delimiter,
    record_delimiter: ['\n', '\r\n'],
    relax_quotes: true,
    relax_column_count: true,
  };
  try {
    return parse(source, options);
  } catch {
    return undefined;
  }
}

class Table {
  private readonly path: string;
  private readonly selection: FieldSelection;
  private readonly delimiter: string;
  private readonly splitter: RowSplitter;
  private columns: readonly string[] | undefined;
  private row: number;
  private ragged = 0;
  private firstRagged = 0;

  constructor(path: string, selection: FieldSelection, delimiter: string, from?: TableOrigin) {
    this.path = path;
    this.selection = selection;
    this.delimiter = delimiter;
    this.splitter = new RowSplitter(delimiter, from?.line);
    this.columns = from?.columns;
    this.row = from?.rows ?? 0;
  }

  push(text: string): Generator<ReadEvent> {
    return this.read(this.splitter.push(text));
  }

  *end(): Generator<ReadEvent> {
    yield* this.read(this.splitter.end());
    if (this.ragged > 0) yield problemEvent(raggedProblem(this.path, this.ragged, this.firstRagged));
  }

  private *read(rows: readonly RawRow[]): Generator<ReadEvent> {
    for (const { raw, cells } of parseRows(rows, this.delimiter)) {
      if (raw.unbalanced) {
        const message =
          'A quotation mark opens a field and is not closed; the line was read without quoting.';
        yield problemEvent({ path: this.path, line: raw.line, message });
      }
      for (const record of this.recordsOf(raw, cells)) yield recordEvent(record);
    }
    const overlong = this.splitter.takeOverlong();
    if (overlong !== undefined) {
      yield problemEvent({
        path: this.path,
        line: overlong,
        message: 'The row is too long and was skipped.',
        lost: 'part',
      });
    }
  }

  private recordsOf(raw: RawRow, cells: readonly string[]): readonly TextRecord[] {
    if (this.columns === undefined) {
      const first = isData(cells);
      this.columns = first ? cells.map((_, i) => columnName(i)) : nameColumns(cells);
      if (!first) return [];
    }
    this.row++;
    if (cells.length !== this.columns.length) {
      this.ragged++;
      this.firstRagged ||= raw.line;
    }
    const place = { path: this.path, line: raw.line, endLine: raw.endLine, row: this.row };
    return recordsOfRow(this.toObject(cells, this.columns), place, this.selection) ?? [];
  }

  private toObject(cells: readonly string[], columns: readonly string[]): Record<string, string> {
    const only = columns[0];
    if (columns.length === 1 && only !== undefined) return { [only]: cells.join(this.delimiter) };
    const row: Record<string, string> = {};
    for (let i = 0; i < cells.length; i++) row[columns[i] ?? columnName(i)] = cells[i] ?? '';
    return row;
  }
}

const columnName = (index: number): string => `column ${index + 1}`;

/** Names of the columns: trimmed, unique, and never empty. */
function nameColumns(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, i) => {
    const name = cell.trim();
    const unique = name === '' || name === '__proto__' || taken.has(name) ? columnName(i) : name;
    taken.add(unique);
    return unique;
  });
}
