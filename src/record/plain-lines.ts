/** What stands before the text of a line: indentation and the marks of quotations and list items. */
const PREFIX = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/;
/** With which no block begins: no fence, heading, rule, underline, table, definition, HTML or list. */
const BEGINS_TEXT = /^(?:[\p{L}"'“”‘’«»„(]|\d+(?![\d.)]))/u;
/** What inline markup and HTML, also where it ends, are made of. */
const MARKUP = /[\\`*_[\]<>&\0]/;
/** To Markdown; other white space is text. */
const BLANK = /^[ \t]*$/;
export const STAND_IN = 'a';

/** A Markdown document in which one letter stands for the text of each line that needs no parsing. */
export interface PlainLines {
  readonly text: string;
  /** What stands on such a line, by its number, 1-based. */
  readonly said: ReadonlyMap<number, string>;
}

/**
 * Takes the text out of lines that are nothing but text, which a Markdown parser is slow on. The blocks and lines of the
 * document stay as they are: a line keeps what stands before its text, and its text is neither the beginning nor the end
 * of anything. All lines of a block (a run between blank lines), which markup may span, are such lines, or none is.
 * For CommonMark with tables and footnotes; not for MDX, whose expressions span blocks.
 */
export function withoutPlainText(text: string): PlainLines {
  const said = new Map<number, string>();
  const out: string[] = [];
  /** From where on the text is still to be given out. */
  let from = 0;
  let block: Line[] | null = [];
  let line = 1;
  const closeBlock = (): void => {
    for (const { number, start, end } of block ?? []) {
      said.set(number, text.slice(start, end).trimEnd());
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
      if (BEGINS_TEXT.test(tail) && !MARKUP.test(tail)) block.push({ number: line, start: at + length, end });
      else block = null;
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
}
