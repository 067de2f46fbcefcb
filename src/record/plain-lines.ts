import type { DocumentPart } from './document-records.ts';

/** What stands before the text of a line: indentation and the marks of quotations and list items. */
const PREFIX = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/;
/** With which no block begins: no fence, heading, rule, underline, table, definition, HTML or list. */
const BEGINS_TEXT = /^(?:[\p{L}"'“”‘’«»„(]|\d+(?![\d.)]))/u;
/** What inline markup and HTML, also where it ends, are made of. */
const MARKUP = /[\\`*_[\]<>&\0]/;
/** To Markdown; other white space is text. */
const BLANK = /^[ \t]*$/;
export const STAND_IN = 'a';

/** A list item by the marks before its text; those of a quotation, which ends with its block, are none. */
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+$/;
const HEADING = /^#{1,6}[ \t]+/;
const BARE = '';

/** What a stand-in stands for: the text of its line or paragraph, and, in order, all that follows it in its run. */
export interface Said {
  readonly text: string;
  readonly endLine: number;
  readonly following: readonly DocumentPart[];
}

/** A Markdown document in which one letter stands for the text of each line, or run of blocks, that needs no parsing. */
export interface PlainLines {
  readonly text: string;
  /** What the letter stands for, by the number of its line in `text`, 1-based. */
  readonly said: ReadonlyMap<number, Said>;
  /** The line of the document, 1-based, that a line of `text` is: lines of a run but its first are left out. */
  lineOf(line: number): number;
}

/**
 * Takes the text out of lines that are nothing but text, which a Markdown parser is slow on. The structure of the document
 * stays as it is: a line keeps what stands before its text, and its text is neither the beginning nor the end of anything.
 * All lines of a block (a run between blank lines), which markup may span, are such lines, or none is. One letter stands
 * for neighbouring blocks that need the same place in the document, whatever is before them: those before whose lines
 * nothing stands, with their headings, are outside of all lists; items with the same mark and indentation are siblings.
 * For CommonMark with tables and footnotes; not for MDX, whose expressions span blocks.
 */
export function withoutPlainText(text: string): PlainLines {
  const said = new Map<number, Said>();
  const out: string[] = [];
  /** From where on the text is still to be given out. */
  let from = 0;
  let block: Line[] | null = [];
  /** The run that the next block may belong to, and what its lines have before their text. */
  let run: {
    readonly prefix: string;
    readonly following: DocumentPart[];
    readonly line: number;
    lastLine: number;
  } | null = null;
  let line = 1;
  let leftOut = 0;
  /** From which line of `text` on so many lines are left out before. */
  const gaps: { from: number; leftOut: number }[] = [];
  const leaveOut = (from: number, lines: number): void => {
    leftOut += lines;
    if (lines > 0) gaps.push({ from, leftOut });
  };
  const closeBlock = (): void => {
    if (block?.length === 0) return;
    const [first] = block ?? [];
    const last = block?.at(-1);
    const prefix = block === null ? null : commonPrefix(block);
    if (first === undefined || last === undefined || block === null || prefix === null) {
      for (const { number, start, end } of block ?? []) {
        said.set(number - leftOut, { text: text.slice(start, end), endLine: number, following: [] });
        out.push(text.slice(from, start), STAND_IN);
        from = end;
      }
      run = null;
    } else {
      const parts = prefix === BARE ? paragraphs(text, block) : block.map((item) => itemOf(text, item));
      if (run?.prefix === prefix) {
        for (const part of parts) run.following.push(part);
        leaveOut(run.line + 1, last.number - run.lastLine);
        run.lastLine = last.number;
      } else {
        run = { prefix, following: parts, line: first.number - leftOut, lastLine: last.number };
        const [head] = parts;
        const isProse = head?.type === 'prose';
        if (isProse) parts.shift();
        const { text: found, endLine } = isProse ? head.block : { text: '', endLine: first.number };
        said.set(run.line, { text: found, endLine, following: parts });
        const start = prefix === BARE ? first.lineStart : first.start;
        out.push(text.slice(from, start), STAND_IN);
        leaveOut(run.line + 1, last.number - first.number);
      }
      from = last.end;
    }
    block = [];
  };
  for (let at = 0; at < text.length; line++) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    const source = text.slice(at, end);
    if (BLANK.test(source)) closeBlock();
    else if (block !== null) {
      const heading = HEADING.exec(source)?.[0];
      const prefix = heading ?? PREFIX.exec(source)?.[0] ?? '';
      const tail = source.slice(prefix.length);
      if (BEGINS_TEXT.test(tail) && !MARKUP.test(tail)) {
        const start = at + prefix.length;
        const place = { number: line, lineStart: at, start, end: endOfText(text, start, end) };
        block.push({ ...place, prefix, isHeading: heading !== undefined });
      } else block = null;
    }
    at = end + 1;
  }
  closeBlock();
  out.push(text.slice(from));
  return { text: out.join(''), said, lineOf: (line) => line + leftOutBefore(gaps, line) };
}

/** By bisection. */
function leftOutBefore(
  gaps: readonly { readonly from: number; readonly leftOut: number }[],
  line: number,
): number {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle]?.from ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return gaps[low - 1]?.leftOut ?? 0;
}

/** What stands before the text of all lines of a block, in so far as it tells their place; null where they differ. */
function commonPrefix(block: readonly Line[]): string | null {
  const [first] = block;
  if (first === undefined) return null;
  if (block.every(({ prefix, isHeading }) => isHeading || prefix === '')) return BARE;
  const shape = shapeOf(first.prefix);
  return ITEM.test(first.prefix) && block.every(({ prefix }) => shapeOf(prefix) === shape) ? shape : null;
}

function shapeOf(prefix: string): string {
  return prefix.replace(/\d/g, '0');
}

function paragraphs(text: string, block: readonly Line[]): DocumentPart[] {
  const parts: DocumentPart[] = [];
  let lines: Line[] = [];
  const close = (): void => {
    const [first] = lines;
    const last = lines.at(-1);
    if (first === undefined || last === undefined) return;
    const written = lines.map(({ start, end }) => text.slice(start, end)).join('\n');
    parts.push({ type: 'prose', block: { text: written, line: first.number, endLine: last.number } });
    lines = [];
  };
  for (const line of block) {
    if (!line.isHeading) lines.push(line);
    else {
      close();
      parts.push({ type: 'heading' });
    }
  }
  close();
  return parts;
}

function itemOf(text: string, { number, start, end }: Line): DocumentPart {
  return { type: 'prose', block: { text: text.slice(start, end), line: number, endLine: number } };
}

interface Line {
  readonly number: number;
  readonly lineStart: number;
  /** Where its text begins and ends. */
  readonly start: number;
  readonly end: number;
  /** What stands before its text. */
  readonly prefix: string;
  readonly isHeading: boolean;
}

/** Without the blanks at the end of a line, which Markdown drops. */
function endOfText(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && (text[stop - 1] === ' ' || text[stop - 1] === '\t')) stop--;
  return stop;
}
