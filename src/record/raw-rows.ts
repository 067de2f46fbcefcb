import type { OpenBytes } from './record.ts';

/** Bytes `start` ≤ offset < `end` of a file. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const LF = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** A file's bytes without some ranges, which are ascending and disjoint. */
export async function* bytesWithout(
  open: OpenBytes,
  ranges: readonly ByteRange[],
): AsyncGenerator<Uint8Array> {
  let base = 0;
  let next = 0;
  for await (const chunk of open()) {
    let at = 0;
    while (at < chunk.length) {
      const range = ranges[next];
      const start =
        range === undefined ? chunk.length : Math.min(chunk.length, Math.max(at, range.start - base));
      if (start > at) yield chunk.subarray(at, start);
      if (range === undefined) break;
      at = Math.min(chunk.length, Math.max(start, range.end - base));
      if (range.end - base > chunk.length) break;
      next++;
    }
    base += chunk.length;
  }
}

/**
 * The bytes of the lines (with their LF, 1-based) that are not to be kept, in a file of UTF-8 or any encoding that has
 * ASCII's line feed. A byte order mark is no part of the first line.
 */
export async function rangesOfLines(open: OpenBytes, keep: (line: number) => boolean): Promise<ByteRange[]> {
  const ranges = new Ranges();
  let line = 1;
  let start = 0;
  let offset = 0;
  let marked = 0;
  for await (const chunk of open()) {
    for (let i = 0; i < chunk.length && offset + i < BYTE_ORDER_MARK.length; i++) {
      if (chunk[i] === BYTE_ORDER_MARK[offset + i]) marked++;
    }
    if (start === 0 && marked === BYTE_ORDER_MARK.length) start = marked;
    for (let i = chunk.indexOf(LF); i !== -1; i = chunk.indexOf(LF, i + 1)) {
      const end = offset + i + 1;
      if (!keep(line)) ranges.add(start, end);
      start = end;
      line++;
    }
    offset += chunk.length;
  }
  if (start < offset && !keep(line)) ranges.add(start, offset);
  return ranges.found;
}

/**
 * The bytes of the rows that are not to be kept, in JSON with rows in an array (as `readJson` counts them), each with the
 * comma that goes with it, so that what is left is JSON again. `keep` is asked with the row's ordinal, or null for an
 * element of the array that is no row. Malformed JSON is taken as far as it goes.
 */
export async function rangesOfJsonRows(
  open: OpenBytes,
  keep: (row: number | null) => boolean,
): Promise<ByteRange[]> {
  const scanner = new JsonRowScanner(keep);
  for await (const chunk of open()) scanner.write(chunk);
  return scanner.ranges.found;
}

class Ranges {
  readonly found: ByteRange[] = [];

  /** Ranges come in ascending order; those that touch become one. */
  add(start: number, end: number): void {
    if (start >= end) return;
    const last = this.found[this.found.length - 1];
    if (last !== undefined && last.end === start)
      this.found[this.found.length - 1] = { start: last.start, end };
    else this.found.push({ start, end });
  }
}

/** Follows brackets and strings; bytes >= 0x80 occur in strings only and need no decoding. */
class JsonRowScanner {
  readonly ranges = new Ranges();
  private readonly keep: (row: number | null) => boolean;
  private readonly containers: number[] = [];
  private offset = 0;
  private inString = false;
  private escaped = false;
  private row = 0;
  /** The element of the array of rows that is being read: its start, and whether it is a row. */
  private element:
    | { readonly start: number; readonly row: number | null; readonly depth: number }
    | undefined;
  /** End of the element before, in this array; undefined before the first. */
  private previousEnd: number | undefined;
  private kept = 0;

  constructor(keep: (row: number | null) => boolean) {
    this.keep = keep;
  }

  write(chunk: Uint8Array): void {
    for (let i = 0; i < chunk.length; i++) this.read(chunk[i] ?? 0, this.offset + i);
    this.offset += chunk.length;
  }

  private read(byte: number, at: number): void {
    if (this.inString) {
      if (this.escaped) this.escaped = false;
      else if (byte === BACKSLASH) this.escaped = true;
      else if (byte === QUOTE) {
        this.inString = false;
        this.endValue(at + 1);
      }
      return;
    }
    switch (byte) {
      case QUOTE:
        this.startValue(byte, at);
        this.inString = true;
        return;
      case OPEN_BRACE:
      case OPEN_BRACKET:
        this.startValue(byte, at);
        this.containers.push(byte);
        return;
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
        this.endLiteral(at);
        this.containers.pop();
        this.endValue(at + 1);
        if (this.element === undefined && !this.isRowPosition()) this.previousEnd = undefined;
        return;
      case COMMA:
        this.endLiteral(at);
        return;
      case COLON:
        return;
      default:
        if (byte > 0x20) this.startValue(byte, at);
        else this.endLiteral(at);
    }
  }

  /** As the reader of JSON has it: in an array that is the top, or inside at most two objects. */
  private isRowPosition(): boolean {
    const depth = this.containers.length;
    return depth >= 1 && depth <= 3 && this.containers.indexOf(OPEN_BRACKET) === depth - 1;
  }

  private startValue(byte: number, at: number): void {
    if (this.element !== undefined || !this.isRowPosition()) return;
    const depth = this.containers.length;
    const isRow = byte === OPEN_BRACE || (byte === QUOTE && depth === 1);
    if (isRow) this.row++;
    if (this.previousEnd === undefined) this.kept = 0;
    this.element = { start: at, row: isRow ? this.row : null, depth };
  }

  private endValue(end: number): void {
    if (this.element !== undefined && this.containers.length === this.element.depth) this.endElement(end);
  }

  /** A number, true, false or null ends where something else begins. */
  private endLiteral(end: number): void {
    this.endValue(end);
  }

  private endElement(end: number): void {
    const { element } = this;
    if (element === undefined) return;
    const stays = this.keep(element.row);
    const separator = this.previousEnd ?? element.start;
    // The comma before an element stays only where an element before it does.
    if (!stays) this.ranges.add(separator, end);
    else if (this.kept === 0) this.ranges.add(separator, element.start);
    if (stays) this.kept++;
    this.previousEnd = end;
    this.element = undefined;
  }
}

/** Why a file's rows cannot be told apart byte by byte, in a sentence without the path; null where they can. */
export async function rawRowsProblem(open: OpenBytes): Promise<string | null> {
  let terminator: number | undefined;
  let first = true;
  for await (const chunk of open()) {
    if (first && chunk.length >= 2) {
      first = false;
      const mark = ((chunk[0] ?? 0) << 8) | (chunk[1] ?? 0);
      if (mark === 0xfffe || mark === 0xfeff) return 'The file is UTF-16; save it as UTF-8.';
    }
    const lf = chunk.indexOf(LF);
    const cr = chunk.indexOf(0x0d);
    if (cr !== -1 && (lf === -1 || cr < lf)) {
      const next = chunk[cr + 1];
      if (next !== undefined && next !== LF)
        return 'The lines of the file end with a lone carriage return; save it with line feeds.';
    }
    terminator = lf === -1 ? terminator : LF;
    if (terminator !== undefined) return null;
  }
  return null;
}
