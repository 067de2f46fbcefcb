/** What stands before the text of a line: indentation and the marks of quotations and list items. */
const PREFIX = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/;
/** With which no block begins: no fence, heading, rule, underline, table, definition, HTML or list. */
const BEGINS_TEXT = /^(?:[\p{L}"'“”‘’«»„(]|\d+(?![\d.)]))/u;
/** What inline markup and HTML, also where it ends, are made of. */
const MARKUP = /[\\`*_[\]<>&\0]/;
/** To Markdown; other white space is text. */
const BLANK = /^[ \t]*$/;
export const STAND_IN = 'a';

/** A Markdown document in which one letter stands for the text of each line, or paragraph, that needs no parsing. */
export interface PlainLines {
  readonly text: string;
  /** What the letter stands for, by the number of its line, 1-based. */
  readonly said: ReadonlyMap<number, { readonly text: string; readonly endLine: number }>;
}

/**
 * Takes the text out of lines that are nothing but text, which a Markdown parser is slow on. The blocks and lines of the
 * document stay as they are: a line keeps what stands before its text, and its text is neither the beginning nor the end
 * of anything. All lines of a block (a run between blank lines), which markup may span, are such lines, or none is. Where
 * nothing stands before any of them, they are a paragraph, whatever is before it, whose first line stands for all.
 * For CommonMark with tables and footnotes; not for MDX, whose expressions span blocks.
 */
export function withoutPlainText(text: string): PlainLines {
  const said = new Map<number, { text: string; endLine: number }>();
  const out: string[] = [];
  /** From where on the text is still to be given out. */
  let from = 0;
  let block: Line[] | null = [];
  let line = 1;
  const closeBlock = (): void => {
    const [first] = block ?? [];
    const last = block?.at(-1);
    if (first !== undefined && last !== undefined && block?.every(({ isBare }) => isBare)) {
      const lines = block.map(({ start, end }) => text.slice(start, end));
      said.set(first.number, { text: lines.join('\n'), endLine: last.number });
      out.push(text.slice(from, first.start), STAND_IN, '\n'.repeat(last.number - first.number));
      from = last.end;
    } else
      for (const { number, start, end } of block ?? []) {
        said.set(number, { text: text.slice(start, end), endLine: number });
        out.push(text.slice(from, start), STAND_IN);
        from = end;
      }
    block = [];
  };
  for (let at = 0; at < text.length; line++) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    const source = text.slice(at, end);
    if (BLANK.test(source)) closeBlock();
    else if (block !== null) {
      const length = PREFIX.exec(source)?.[0].length ?? 0;
      const tail = source.slice(length);
      if (BEGINS_TEXT.test(tail) && !MARKUP.test(tail)) {
        const start = at + length;
        block.push({ number: line, start, end: endOfText(text, start, end), isBare: length === 0 });
      } else block = null;
    }
    at = end + 1;
  }
  closeBlock();
  out.push(text.slice(from));
  return { text: out.join(''), said };
}

interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Nothing stands before its text. */
  readonly isBare: boolean;
}

/** Without the blanks at the end of a line, which Markdown drops. */
function endOfText(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && (text[stop - 1] === ' ' || text[stop - 1] === '\t')) stop--;
  return stop;
}
