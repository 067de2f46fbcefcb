import { type ParsedTokenInfo, Tokenizer, TokenType } from '@streamparser/json';
import type { DecodedPiece } from './decode.ts';
import { readDocument } from './document.ts';
import { type DocumentPart, recordsOfDocument } from './document-records.ts';
import { problemEvent, recordEvent } from './event.ts';
import { frontMatterOf } from './front-matter.ts';
import { withoutHostileBlocks } from './hostile-markdown.ts';
import { LineCounter } from './line-counter.ts';
import { proseOfMarkdown } from './markdown-parts.ts';
import type { ReadEvent, TextRecord } from './record.ts';

/** Notebooks hold their pictures; longer ones, in UTF-16 code units, are cut. */
const MAXIMUM_LENGTH = 128 * 1024 * 1024;

/**
 * Reads the Markdown cells of a Jupyter notebook (https://nbformat.readthedocs.io/en/latest/format_description.html) as
 * one document, in the way of Markdown. The place of a record is the cell that it begins in (`cells[3]`, 0-based as in
 * the file) and the lines of the JSON file that its sources stand in.
 */
export async function* readNotebook(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
): AsyncGenerator<ReadEvent> {
  const { text, problems } = await readDocument(path, pieces, MAXIMUM_LENGTH);
  yield* problems.map(problemEvent);
  if (text.trim() === '') return;
  const scanner = new CellScanner(text);
  const broken = scanner.scan();
  const cells = scanner.cells.filter(({ type }) => type === 'markdown');
  const parts: DocumentPart[] = [];
  let metadata: TextRecord['metadata'] = {};
  for (const cell of cells) {
    const front = cell === cells[0] ? frontMatterOf(cell.text) : { metadata: {}, body: cell.text };
    if (cell === cells[0]) metadata = front.metadata;
    const safe = withoutHostileBlocks(front.body);
    for (const line of safe.hostileLines) {
      const message = 'The block nests or repeats markup beyond any document and was not read.';
      yield problemEvent({ path, line: cell.lineOf(line), message, lost: 'part' });
    }
    for (const part of proseOfMarkdown(safe.text)) parts.push(inFile(part, cell));
  }
  for (const record of recordsOfDocument(path, metadata, parts)) {
    const { place } = record;
    const cell = cells.findLast(({ start, end }) => start <= place.line && place.line <= end);
    const field = cell === undefined ? {} : { field: `cells[${cell.index}]` };
    yield recordEvent({ ...record, place: { ...place, ...field } });
  }
  if (broken !== undefined) yield problemEvent({ path, ...broken, lost: 'part' });
}

/** Moves a part from the lines of its cell to those of the file. */
function inFile(part: DocumentPart, cell: Cell): DocumentPart {
  const move = <T extends { readonly line: number; readonly endLine: number }>(block: T): T => ({
    ...block,
    line: cell.lineOf(block.line),
    endLine: cell.lineOf(block.endLine),
  });
  if (part.type === 'prose') return { type: 'prose', block: move(part.block) };
  return part.type === 'quotation' ? { type: 'quotation', blocks: part.blocks.map(move) } : part;
}

class Cell {
  readonly index: number;
  type = '';
  text = '';
  /** Line of the file for each line of the cell. */
  private readonly lines: number[] = [];

  constructor(index: number) {
    this.index = index;
  }

  get start(): number {
    return this.lines[0] ?? 0;
  }

  get end(): number {
    return this.lines.at(-1) ?? 0;
  }

  add(source: string, line: number): void {
    const begins = this.text === '' || this.text.endsWith('\n') ? 0 : 1;
    const lines = source.replace(/\n$/, '').split('\n').length;
    for (let i = begins; i < lines; i++) this.lines.push(line);
    this.text += source;
  }

  lineOf(line: number): number {
    return this.lines[Math.min(line, this.lines.length) - 1] ?? 1;
  }
}

/** Path of what the notebook's cells are in: `cells` at the top, `worksheets[0].cells` before version 4. */
const CELLS = /^(?:worksheets\.\d+\.)?cells\.(\d+)$/;
const CELLS_OF_WORKSHEET = /^worksheets\.(\d+)\./;
const KEY_LENGTH = 200;
const MAXIMUM_DEPTH = 10_000;

/** Follows the tokens of the JSON text and keeps the sources of cells with their lines. */
class CellScanner {
  readonly cells: Cell[] = [];
  private readonly text: Buffer;
  private readonly stack: { readonly isArray: boolean; key: string; index: number }[] = [];
  private expectsKey = false;
  private readonly lines: LineCounter;
  private reached = 0;
  private cellPath = '';
  private cell: Cell | undefined;

  constructor(text: string) {
    this.text = Buffer.from(text, 'utf8');
    this.lines = new LineCounter(this.text);
  }

  /** What is wrong with the JSON, and where; the cells before it are kept. */
  scan(): { readonly line: number; readonly message: string } | undefined {
    const tokenizer = new Tokenizer();
    tokenizer.onToken = (token) => this.onToken(token);
    tokenizer.onError = (error) => {
      throw error;
    };
    try {
      tokenizer.write(this.text);
      tokenizer.end();
      if (this.stack.length > 0) throw new Error('it ends before its JSON does (truncated?)');
      return undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const short = reason.replace(/ at chunk position[\s\S]*$/, '').replace(/ in state [\s\S]*$/, '');
      return {
        line: this.lines.at(this.reached),
        message: `The notebook is not valid JSON: ${short}. The cells before were read.`,
      };
    }
  }

  private onToken({ token, value, offset }: ParsedTokenInfo): void {
    this.reached = offset;
    const top = this.stack.at(-1);
    switch (token) {
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET:
        if (this.stack.length >= MAXIMUM_DEPTH) throw new Error('it is nested too deeply');
        if (token === TokenType.LEFT_BRACE) this.openCell();
        this.stack.push({ isArray: token === TokenType.LEFT_BRACKET, key: '', index: 0 });
        this.expectsKey = token === TokenType.LEFT_BRACE;
        return;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.stack.pop();
        this.expectsKey = false;
        if (this.stack.length < this.cellDepth) this.cell = undefined;
        return;
      case TokenType.COMMA:
        if (top?.isArray === true) top.index++;
        else this.expectsKey = true;
        return;
      case TokenType.STRING:
        if (this.expectsKey && top !== undefined) {
          top.key = String(value).slice(0, KEY_LENGTH);
          this.expectsKey = false;
        } else this.onString(String(value), offset);
        return;
      default:
    }
  }

  private cellDepth = 0;

  private openCell(): void {
    if (this.stack.length !== 2 && this.stack.length !== 4) return;
    const path = this.stack.map(({ isArray, key, index }) => (isArray ? index : key)).join('.');
    if (!CELLS.test(path)) return;
    this.cellPath = CELLS_OF_WORKSHEET.exec(path)?.[0] ?? '';
    this.cell = new Cell(this.cellPath === '' ? Number(CELLS.exec(path)?.[1]) : this.cells.length);
    this.cells.push(this.cell);
    this.cellDepth = this.stack.length + 1;
  }

  private onString(value: string, offset: number): void {
    const { cell, stack, cellDepth } = this;
    if (cell === undefined) return;
    const key = stack[cellDepth - 1]?.key;
    const isItem = stack.length === cellDepth + 1 && stack[cellDepth]?.isArray === true;
    if (key === 'cell_type' && stack.length === cellDepth) cell.type = value;
    else if (key === 'source' && (stack.length === cellDepth || isItem)) {
      cell.add(value, this.lines.at(offset));
    }
  }
}
