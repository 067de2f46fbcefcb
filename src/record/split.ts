import { brokenOff } from './broken-off.ts';
import { columnsOf, sniffDelimiter } from './csv.ts';
import { type RawRow, RowSplitter } from './csv-rows.ts';
import { continuesAsUtf8, decode, decodeUtf8, Utf8Check } from './decode.ts';
import { compressionOf, type Format } from './format.ts';
import { LineOffsets } from './line-offsets.ts';
import { MAXIMUM_LINE_LENGTH } from './lines.ts';
import { type Origin, type Piece, type RowRange, slice } from './piece.ts';
import type { ByteSource, OpenBytes, RandomAccess } from './record.ts';

/** Where a file begins. */
const START: Origin = { line: 1, rows: 0, isFlawed: false };
const PROBE_BYTES = 64 * 1024;
/** A line of more bytes has more than MAXIMUM_LINE_LENGTH code units, whatever they are. */
const MAXIMUM_LINE_BYTES = 3 * MAXIMUM_LINE_LENGTH;
const LF = 0x0a;

/**
 * Splits a file into pieces of about `targetBytes`, which `readRecords` reads. One piece are documents, JSON, archives,
 * compressed files, content without random access, and what cannot be split safely: text that is not UTF-8 by its
 * beginning, lines that end with a lone CR, a CSV or TSV with invalid UTF-8 or an overlong row, Parquet and Arrow files
 * whose directory cannot be read. The pieces depend on nothing but the content and `targetBytes`.
 *
 * What it costs: of JSON Lines a look at each boundary (their pieces have no `origin` yet); of Parquet the footer; of
 * Arrow the head of each batch; CSV and TSV are read once, since quoted fields may hold line terminators.
 */
export async function splitFile(
  format: Format,
  path: string,
  content: ByteSource,
  targetBytes: number,
): Promise<readonly Piece[]> {
  const size = await sizeOf(content);
  const whole: readonly Piece[] = [{ type: 'whole', bytes: size ?? 0 }];
  if (size === null || size <= targetBytes || compressionOf(path) !== undefined) return whole;
  const pieces = await split(format, path, content, { size, targetBytes }).catch(() => null);
  return pieces === null || pieces.length < 2 ? whole : pieces;
}

/**
 * The same pieces with the origin of each, so that lines and rows are those of the file: one pass over the bytes before
 * the last. `pieces` are the first ones of a file, or all. Those after a place where the content cannot be read are lost,
 * as they are where the file is read whole.
 */
export async function locatePieces(
  path: string,
  content: ByteSource,
  pieces: readonly Piece[],
): Promise<readonly Piece[]> {
  const located: Piece[] = [];
  let origin: Origin = START;
  for (const piece of pieces) {
    if (piece.type !== 'rows' || piece.table !== undefined) return pieces;
    located.push({ ...piece, origin });
    if (located.length === pieces.length) break;
    const after = await originAfter(slice(content, piece.start, piece.end), origin);
    if ('error' in after) {
      const problem = brokenOff(path, after.line, after.error);
      const lost = pieces
        .slice(located.length)
        .map(({ bytes }) => ({ type: 'lost', bytes, problem }) as const);
      return [...located, ...lost];
    }
    origin = after;
  }
  return located;
}

interface Target {
  readonly size: number;
  readonly targetBytes: number;
}

async function split(
  format: Format,
  path: string,
  content: ByteSource,
  target: Target,
): Promise<readonly Piece[] | null> {
  switch (format) {
    case 'jsonl':
      return (await continuesAsUtf8(content.open)) ? lineRanges(content, target) : null;
    case 'csv':
    case 'tsv':
      return (await continuesAsUtf8(content.open))
        ? tableRanges(path, content.open, format === 'tsv' ? '\t' : undefined, target)
        : null;
    case 'parquet':
      return gathered(
        'groups',
        await (await import('./parquet.ts')).rowGroupSizes(content),
        target.targetBytes,
      );
    case 'arrow':
      return gathered('batches', await (await import('./arrow.ts')).batchSizes(content), target.targetBytes);
    default:
      return null;
  }
}

/** Neighbours put together until they have the size that is asked for. */
function gathered(type: 'groups' | 'batches', sizes: readonly number[], targetBytes: number): Piece[] {
  const pieces: { type: 'groups' | 'batches'; first: number; count: number; bytes: number }[] = [];
  for (const [index, size] of sizes.entries()) {
    const last = pieces.at(-1);
    if (last === undefined || last.bytes >= targetBytes) {
      pieces.push({ type, first: index, count: 1, bytes: size });
    } else {
      last.count++;
      last.bytes += size;
    }
  }
  return pieces;
}

async function lineRanges(content: ByteSource, { size, targetBytes }: Target): Promise<RowRange[] | null> {
  const access = await content.openRandom?.();
  if (access === undefined) return null;
  try {
    const ranges: RowRange[] = [];
    let start = 0;
    for (let from = targetBytes; start < size; from += targetBytes) {
      if (from <= start) continue;
      const end = from >= size ? size : await startOfLine(access, from);
      ranges.push({ type: 'rows', start, end, bytes: end - start, origin: null });
      start = end;
    }
    return ranges;
  } finally {
    await access.close();
  }
}

/** Offset of the first line that starts at `from` or after it; the file's size where none does. */
export async function startOfLine(access: RandomAccess, from: number): Promise<number> {
  for (let at = from - 1; at < access.size; at += PROBE_BYTES) {
    const probe = await access.read(at, Math.min(access.size, at + PROBE_BYTES));
    const end = probe.indexOf(LF);
    if (end !== -1) return at + end + 1;
  }
  return access.size;
}

/** Where the text after these lines begins, or the line on which they cannot be read further. */
async function originAfter(
  open: OpenBytes,
  origin: Origin,
): Promise<Origin | { readonly line: number; readonly error: unknown }> {
  const check = new Utf8Check();
  const rows = new RowCounter();
  try {
    for await (const chunk of open()) {
      check.push(chunk);
      rows.push(chunk);
    }
  } catch (error) {
    return { line: origin.line + rows.lines, error };
  }
  check.end();
  return {
    line: origin.line + rows.lines,
    rows: origin.rows + rows.rows,
    isFlawed: origin.isFlawed || check.isFlawed,
  };
}

/** Counts lines and those that are not blank, as the reader of JSON Lines sees them. */
class RowCounter {
  lines = 0;
  rows = 0;
  /** The current line. */
  private parts: Uint8Array[] = [];
  private bytes = 0;

  push(chunk: Uint8Array): void {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      this.keep(chunk.subarray(start, end));
      this.endLine();
      start = end + 1;
    }
    this.keep(chunk.subarray(start));
  }

  private keep(part: Uint8Array): void {
    if (part.length === 0) return;
    if (this.bytes <= MAXIMUM_LINE_BYTES) this.parts.push(part);
    this.bytes += part.length;
  }

  private endLine(): void {
    this.lines++;
    if (this.isRow()) this.rows++;
    this.parts = [];
    this.bytes = 0;
  }

  private isRow(): boolean {
    const first = this.parts[0]?.[0] ?? 0;
    if (first > 0x20 && first < 0x7f && this.bytes <= MAXIMUM_LINE_LENGTH) return true;
    if (this.bytes > MAXIMUM_LINE_BYTES) return false;
    const line = decodeUtf8(this.parts);
    return line.length <= MAXIMUM_LINE_LENGTH && line.trim() !== '';
  }
}

async function tableRanges(
  path: string,
  open: OpenBytes,
  given: string | undefined,
  { size, targetBytes }: Target,
): Promise<RowRange[] | null> {
  const offsets = new LineOffsets(await bytesOfMark(open));
  const ranges: RowRange[] = [];
  let splitter: RowSplitter | undefined;
  let delimiter = given ?? ',';
  let table: RowRange['table'];
  let rows = 0;
  let start = { offset: 0, origin: START };
  const see = (row: RawRow): void => {
    if (table === undefined) {
      const { columns, isData } = columnsOf(row, delimiter);
      table = { delimiter, columns };
      if (isData) rows++;
      return;
    }
    const boundary = nextBoundary(start.offset, targetBytes);
    const offset = offsets.atMost(row.line) < boundary ? 0 : offsets.of(row.line);
    if (offset >= boundary) {
      ranges.push(rangeOf(start, offset, table));
      start = { offset, origin: { line: row.line, rows, isFlawed: false } };
    }
    rows++;
  };
  for await (const { text, problems } of decode(path, open)) {
    if (problems.length > 0) return null;
    if (text === '') continue;
    if (splitter === undefined) {
      delimiter = given ?? sniffDelimiter(text);
      splitter = new RowSplitter(delimiter);
    }
    offsets.push(text);
    const found = splitter.push(text);
    if (splitter.takeOverlong() !== undefined) return null;
    for (const row of found) see(row);
    const last = found.at(-1);
    if (last !== undefined) offsets.passed(last.endLine + 1);
  }
  for (const row of splitter?.end() ?? []) see(row);
  if (table === undefined) return null;
  ranges.push(rangeOf(start, size, table));
  return ranges;
}

/** As for lines: the first row that starts at a multiple of the size or after it. */
function nextBoundary(start: number, targetBytes: number): number {
  return (Math.floor(start / targetBytes) + 1) * targetBytes;
}

function rangeOf(
  { offset: start, origin }: { readonly offset: number; readonly origin: Origin },
  end: number,
  table: NonNullable<RowRange['table']>,
): RowRange {
  return { type: 'rows', start, end, bytes: end - start, origin, table };
}

async function bytesOfMark(open: OpenBytes): Promise<number> {
  const head: number[] = [];
  for await (const chunk of open()) {
    head.push(...chunk.subarray(0, 3));
    if (head.length >= 3) break;
  }
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}

/** Bytes; null where the content can only be streamed, or not be opened. */
async function sizeOf({ openRandom }: ByteSource): Promise<number | null> {
  try {
    const access = await openRandom?.();
    await access?.close();
    return access?.size ?? null;
  } catch {
    return null;
  }
}
