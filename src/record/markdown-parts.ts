import type { Root } from 'mdast';
import { countNewlines } from './decode.ts';
import type { DocumentPart } from './document-records.ts';
import { fenceAfter } from './fence.ts';
import { proseOf, proseOfPlainMarkdown } from './prose.ts';
import type { TextBlock } from './section.ts';

/**
 * What a parser holds of a document grows with its lines and its marks, by some kilobytes each, so that a document with
 * many more of them than a person writes is parsed in parts: cut where a block begins, from this weight on …
 */
const PART_WEIGHT = 5_000;
/** … and from this on anywhere. */
const MAXIMUM_PART_WEIGHT = 2 * PART_WEIGHT;
/** A line that is longer than this, in UTF-16 code units, is parsed in stretches, each as a paragraph. */
const MAXIMUM_LINE = 1_000_000;
const WEIGHT_OF_A_LINE = 2;
const CHARACTERS_OF_A_WEIGHT = 50;
const MARKS = /[|*_`[<!&\\]/g;

/** A heading or a list item begins a block, whatever comes before it. */
const BEGINS_BLOCK = /^(?:#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s)/;
const ROW = /^ {0,3}\|/;
const DELIMITER_ROW = /^[ \t:|-]+$/;

/** Definitions of links in a document that all of its parts know. */
const MAXIMUM_DEFINITIONS = 2000;
const DEFINITION = /^ {0,3}(\[[^\]^\n][^\]\n]{0,200}\]:)[ \t]*\S/gm;

/** Parses what is more than Markdown; undefined where a text is not that. */
export type ParseDialect = (text: string) => Root | undefined;

/**
 * The prose of a Markdown document (or of a dialect, where a part is valid in it), in order, in bounded memory. `lose` is
 * told the line of each block that nests too deeply for the parser.
 */
export function* proseOfMarkdown(
  text: string,
  parseDialect: ParseDialect = () => undefined,
  lose: (line: number) => void = () => {},
): Generator<DocumentPart> {
  let definitions: string | undefined;
  for (const { text: run, line } of partsOf(text)) {
    if (run.length < text.length) definitions ??= definitionsOf(text);
    const known = (definitions ?? '') + run;
    const before = countNewlines(definitions ?? '');
    const parts = withinStack(() => {
      const tree = parseDialect(known);
      return tree === undefined ? proseOfPlainMarkdown(known) : proseOf(tree);
    });
    if (parts === undefined) yield* blockByBlock(run, line, lose);
    else for (const found of parts) yield moved(found, line - 1 - before);
  }
}

/** A run in which something nests too deeply: all but the blocks that do. */
function* blockByBlock(
  run: string,
  firstLine: number,
  lose: (line: number) => void,
): Generator<DocumentPart> {
  let line = firstLine;
  for (const block of run.split(/(?<=\n[ \t]*\n)/)) {
    const parts = withinStack(() => proseOfPlainMarkdown(block));
    if (parts === undefined) lose(line);
    else for (const found of parts) yield moved(found, line - 1);
    line += countNewlines(block);
  }
}

/** What a parser gives, all of it; undefined where it exceeds the call stack. */
function withinStack(parse: () => Iterable<DocumentPart>): DocumentPart[] | undefined {
  try {
    return [...parse()];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What lets a link be told from brackets, wherever its definition stands. */
function definitionsOf(text: string): string {
  const found: string[] = [];
  for (const [, label = ''] of text.matchAll(DEFINITION)) {
    if (found.push(`${label} #`) === MAXIMUM_DEFINITIONS) break;
  }
  return `${found.join('\n')}\n\n`;
}

/** A run of lines of a document. */
export interface DocumentRun {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * Cuts a document into runs of lines that can be parsed one by one; most are one run. Not in them is what is no prose:
 * what is left of fenced code, and of a table, at which a run had to end, and runs without any text.
 */
export function* partsOf(text: string): Generator<DocumentRun> {
  const cutter = new Cutter();
  let start = 0;
  let startLine = 1;
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    if (end - at > MAXIMUM_LINE) {
      yield* runOf(text.slice(start, at), startLine);
      if (cutter.seeLong() === 'text') yield* stretchesOf(text, at, end, line);
      start = end + 1;
      startLine = line + 1;
      at = end + 1;
      continue;
    }
    const step = cutter.see(text.slice(at, end));
    if (step !== 'goes on') {
      if (step === 'cut' || step === 'cut and leave out') yield* runOf(text.slice(start, at), startLine);
      start = step === 'cut' ? at : end + 1;
      startLine = step === 'cut' ? line : line + 1;
    }
    at = end + 1;
  }
  yield* runOf(text.slice(start), startLine);
}

function* stretchesOf(text: string, start: number, end: number, line: number): Generator<DocumentRun> {
  for (let at = start; at < end; ) {
    const most = Math.min(end, at + MAXIMUM_LINE);
    const space = most === end ? -1 : text.lastIndexOf(' ', most);
    const stop = space > at ? space : most;
    yield* runOf(text.slice(at, stop).trimStart(), line);
    at = stop;
  }
}

function* runOf(text: string, line: number): Generator<DocumentRun> {
  if (/\S/.test(text)) yield { text, line };
}

/** What becomes of a line: it belongs to the run, begins the next one, or is left out, with or without a cut before it. */
type Step = 'goes on' | 'cut' | 'cut and leave out' | 'leave out';

class Cutter {
  private weight = 0;
  private fence = '';
  private leavesOut: 'nothing' | 'code' | 'table' = 'nothing';
  private isTable = false;
  private afterBlank = true;

  see(line: string): Step {
    const step = this.step(line);
    if (step !== 'goes on') this.weight = 0;
    this.weight += WEIGHT_OF_A_LINE + line.length / CHARACTERS_OF_A_WEIGHT + marksIn(line);
    const isBlank = line.trim() === '';
    this.isTable =
      !isBlank && (this.isTable || (line.includes('|') && line.includes('-') && DELIMITER_ROW.test(line)));
    this.afterBlank = isBlank;
    return step;
  }

  /** A line that is too long to be parsed with others: text, or no prose. */
  seeLong(): 'text' | 'left out' {
    this.weight = 0;
    this.isTable = false;
    this.afterBlank = false;
    const isCode = this.fence !== '';
    this.leavesOut = isCode ? 'code' : 'nothing';
    return isCode ? 'left out' : 'text';
  }

  private step(line: string): Step {
    const wasCode = this.fence !== '';
    this.fence = fenceAfter(this.fence, line);
    if (this.leavesOut === 'code') {
      if (this.fence === '') this.leavesOut = 'nothing';
      return 'leave out';
    }
    if (this.leavesOut === 'table') {
      if (ROW.test(line)) return 'leave out';
      this.leavesOut = 'nothing';
    }
    if (this.weight < PART_WEIGHT) return 'goes on';
    if (wasCode) {
      if (this.fence === '') return 'goes on';
      this.leavesOut = 'code';
      return 'cut and leave out';
    }
    if (this.isTable && ROW.test(line)) {
      this.leavesOut = 'table';
      return 'cut and leave out';
    }
    const begins = BEGINS_BLOCK.test(line) || (this.afterBlank && /^\S/.test(line));
    return begins || this.weight >= MAXIMUM_PART_WEIGHT ? 'cut' : 'goes on';
  }
}

function marksIn(line: string): number {
  return line.match(MARKS)?.length ?? 0;
}

function moved(part: DocumentPart, lines: number): DocumentPart {
  if (lines === 0 || part.type === 'heading') return part;
  const move = (block: TextBlock): TextBlock => ({
    ...block,
    line: block.line + lines,
    endLine: block.endLine + lines,
  });
  if (part.type === 'prose') return { ...part, block: move(part.block) };
  return { ...part, blocks: part.blocks.map(move) };
}
