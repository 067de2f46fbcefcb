import { type ParsedTokenInfo, Tokenizer, TokenParser, TokenType } from '@streamparser/json';
import type { DecodedPiece } from './decode.ts';
import { duplicateKeyMessage, KeyTracker } from './duplicate-keys.ts';
import { problemEvent, recordEvent } from './event.ts';
import { type FieldSelection, recordsOfRow } from './fields.ts';
import { type Cell, ColumnTracker } from './json-columns.ts';
import { readJsonl } from './jsonl.ts';
import type { ReadEvent } from './record.ts';

/** Largest row, in bytes of UTF-8, that is kept; a larger one is skipped with a problem. */
const MAXIMUM_ROW_BYTES = 16 * 1024 * 1024;
/** Longest first line that is looked at to tell JSON Lines under the name `.json`. */
const MAXIMUM_PROBE_LENGTH = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const AFTER_THE_END = 'Unexpected content after the end';

/**
 * Reads rows out of JSON, streamed: objects in an array at the top or up to two names down (`[{…}]`,
 * `{"data": [{…}]}`, `{"data": {"train": [{…}]}}`), and strings of an array at the top or alone. Of a table by columns (see
 * `ColumnTracker`) each text is read by itself: what other columns say of its row is not known while it streams by.
 * JSON without any of them (`package.json`) has no rows, which is no problem. Malformed or truncated JSON is a problem; the rows before it are
 * kept. A `.json` file that is JSON Lines is read as such.
 */
export async function* readJson(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
  selection: FieldSelection,
): AsyncGenerator<ReadEvent> {
  const { isJsonLines, all } = await probe(pieces);
  if (isJsonLines) {
    yield* readJsonl(path, all, selection);
    return;
  }
  const scanner = new RowScanner(path, selection);
  for await (const { text, problems } of all) {
    yield* problems.map(problemEvent);
    scanner.write(text);
    yield* scanner.take();
    if (scanner.stopped) return;
  }
  scanner.end();
  yield* scanner.take();
}

async function probe(
  pieces: AsyncIterable<DecodedPiece>,
): Promise<{ isJsonLines: boolean; all: AsyncIterable<DecodedPiece> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  const head: DecodedPiece[] = [];
  let text = '';
  let isJsonLines: boolean | undefined;
  while (isJsonLines === undefined) {
    const next = await iterator.next();
    if (next.done === true) isJsonLines = false;
    else {
      head.push(next.value);
      text += next.value.text;
      isJsonLines = looksLikeJsonLines(text);
    }
  }
  async function* all(): AsyncGenerator<DecodedPiece> {
    yield* head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { isJsonLines, all: all() };
}

/** Whether the first line is a whole object and another object follows; undefined: more text is needed. */
export function looksLikeJsonLines(head: string): boolean | undefined {
  const text = head.trimStart();
  if (text === '') return head.length > MAXIMUM_PROBE_LENGTH ? false : undefined;
  if (!text.startsWith('{')) return false;
  const end = text.indexOf('\n');
  if (end === -1) return text.length > MAXIMUM_PROBE_LENGTH ? false : undefined;
  const following = text.slice(end).trimStart();
  if (following === '') return text.length > MAXIMUM_PROBE_LENGTH ? false : undefined;
  if (!following.startsWith('{')) return false;
  try {
    JSON.parse(text.slice(0, end));
    return true;
  } catch {
    return false;
  }
}

/** Feeds the tokenizer and builds the rows; everything outside rows is only followed. */
class RowScanner {
  stopped = false;
  private readonly path: string;
  private readonly selection: FieldSelection;
  private readonly tokenizer = new Tokenizer();
  private builder = this.newBuilder();
  private readonly containers: TokenType[] = [];
  private readonly columns = new ColumnTracker();
  private readonly events: ReadEvent[] = [];
  private depthInRow = 0;
  private keys = new KeyTracker();
  private lastString = '';
  private skippingRow = false;
  private row = 0;
  private rowLine = 0;
  private rowOffset = 0;
  private ended = false;
  /** The bytes being scanned, the offset of their first in the file, and how far lines were counted in them. */
  private bytes: Buffer = Buffer.alloc(0);
  private base = 0;
  private counted = 0;
  private line = 1;
  private lastTokenOffset = 0;

  constructor(path: string, selection: FieldSelection) {
    this.path = path;
    this.selection = selection;
    this.tokenizer.onToken = (token) => this.onToken(token);
    this.tokenizer.onError = (error) => {
      throw error;
    };
  }

  write(text: string): void {
    this.bytes = Buffer.from(text, 'utf8');
    this.counted = 0;
    try {
      if (this.ended) this.rejectRest(text);
      else this.tokenizer.write(this.bytes);
    } catch (error) {
      this.fail(error);
      return;
    }
    this.countTo(this.base + this.bytes.length);
    this.base += this.bytes.length;
    if (this.base - this.lastTokenOffset > MAXIMUM_ROW_BYTES && !this.ended) {
      this.stop(
        `A value, or the space before one, is larger than ${MAXIMUM_ROW_BYTES} bytes; the rest of the file was not read. ` +
          'Write smaller values, as JSON Lines.',
      );
    }
  }

  end(): void {
    if (this.stopped || this.ended) return;
    try {
      this.tokenizer.end();
      if (this.containers.length === 0) return;
    } catch {
      // Told below: it ends inside of a token.
    }
    this.stop('The file ends before its JSON does (truncated?); the rows before that were read.');
  }

  *take(): Generator<ReadEvent> {
    yield* this.events.splice(0);
  }

  private onToken(info: ParsedTokenInfo): void {
    const { token, offset } = info;
    this.lastTokenOffset = offset + 1;
    if (this.ended) {
      this.countTo(offset);
      throw new Error(AFTER_THE_END);
    }
    if (this.depthInRow > 0) {
      this.continueRow(info);
      return;
    }
    if (token !== TokenType.LEFT_BRACE || !this.isRowPosition()) {
      const cell = this.columns.push(info);
      if (cell !== undefined) this.addCell(cell, offset);
    }
    if (token === TokenType.LEFT_BRACE) {
      if (this.isRowPosition()) this.startRow(info);
      else this.containers.push(token);
    } else if (token === TokenType.LEFT_BRACKET) this.containers.push(token);
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.close(token);
    else if (token === TokenType.STRING && this.isTextPosition()) this.addText(String(info.value), offset);
    if (this.containers.length === 0) this.ended = true;
  }

  /** The top itself, or in an array that is the top. */
  private isTextPosition(): boolean {
    return this.containers.length === 0 || (this.containers.length === 1 && this.isRowPosition());
  }

  private addText(text: string, offset: number): void {
    this.countTo(offset);
    this.rowLine = this.line;
    this.row++;
    this.finishRow(text);
  }

  private addCell({ column, row, value }: Cell, offset: number): void {
    if (column === '__proto__') return;
    this.countTo(offset);
    const place = { path: this.path, line: this.line, endLine: this.line, row };
    for (const record of recordsOfRow({ [column]: value }, place, this.selection) ?? [])
      this.events.push(recordEvent(record));
  }

  private close(token: TokenType): void {
    const opened = this.containers.pop();
    const matches = token === TokenType.RIGHT_BRACE ? TokenType.LEFT_BRACE : TokenType.LEFT_BRACKET;
    if (opened !== matches) throw new Error(`Unexpected "${token === TokenType.RIGHT_BRACE ? '}' : ']'}"`);
    if (this.containers.length === 0) this.ended = true;
  }

  /** In an array that is the top, or inside at most two objects. */
  private isRowPosition(): boolean {
    const depth = this.containers.length;
    if (depth === 0 || depth > 3 || this.containers[depth - 1] !== TokenType.LEFT_BRACKET) return false;
    return this.containers.indexOf(TokenType.LEFT_BRACKET) === depth - 1;
  }

  private startRow(info: ParsedTokenInfo): void {
    this.countTo(info.offset);
    this.rowLine = this.line;
    this.rowOffset = info.offset;
    this.row++;
    this.depthInRow = 1;
    this.skippingRow = false;
    this.keys = new KeyTracker();
    this.keys.enter(true);
    this.builder.write(info);
  }

  private continueRow(info: ParsedTokenInfo): void {
    const { token, offset } = info;
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) this.depthInRow++;
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.depthInRow--;
    if (this.depthInRow === 0) this.countTo(offset);
    if (this.skippingRow) return;
    if (offset - this.rowOffset <= MAXIMUM_ROW_BYTES) {
      this.trackKeys(info);
      this.builder.write(info);
      return;
    }
    this.skippingRow = true;
    this.builder = this.newBuilder();
    const message = `The row is larger than ${MAXIMUM_ROW_BYTES} bytes and was skipped.`;
    this.events.push(
      problemEvent({ path: this.path, line: this.rowLine, row: this.row, message, lost: 'part' }),
    );
  }

  private trackKeys({ token, value }: ParsedTokenInfo): void {
    if (token === TokenType.STRING) this.lastString = String(value);
    else if (token === TokenType.COLON) this.keys.key(this.lastString);
    else if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET)
      this.keys.enter(token === TokenType.LEFT_BRACE);
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) this.keys.leave();
  }

  private newBuilder(): TokenParser {
    const builder = new TokenParser({ paths: ['$'], separator: '' });
    builder.onError = (error) => {
      throw error;
    };
    builder.onValue = ({ value }) => {
      this.tellDuplicate();
      this.finishRow(value);
    };
    return builder;
  }

  private tellDuplicate(): void {
    const key = this.keys.duplicate;
    if (key === undefined) return;
    const message = duplicateKeyMessage(key);
    this.events.push(problemEvent({ path: this.path, line: this.rowLine, row: this.row, message, lost: 1 }));
  }

  private finishRow(value: unknown): void {
    const place = { path: this.path, line: this.rowLine, endLine: this.line, row: this.row };
    for (const record of recordsOfRow(value, place, this.selection) ?? [])
      this.events.push(recordEvent(record));
  }

  /** Moves the line counter to an offset in the file, which never goes back. */
  private countTo(offset: number): void {
    const end = offset - this.base;
    for (;;) {
      const at = this.bytes.indexOf(NEWLINE, this.counted);
      if (at === -1 || at >= end) break;
      this.line++;
      this.counted = at + 1;
    }
  }

  private rejectRest(text: string): void {
    if (text.trim() !== '') throw new Error(AFTER_THE_END);
  }

  private fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const position = /chunk position "(\d+)"/.exec(message)?.[1];
    if (position !== undefined) this.countTo(this.base + Number(position));
    const reason = message.replace(/ at chunk position[\s\S]*$/, '').replace(/ in state [\s\S]*$/, '');
    this.stop(`The file is not valid JSON from here on: ${reason}. The rows before that were read.`);
  }

  private stop(message: string): void {
    this.stopped = true;
    this.events.push(problemEvent({ path: this.path, line: this.line, message, lost: 'part' }));
  }
}
