import { fenceAfter } from './fence.ts';

/**
 * Inline delimiters of one paragraph that a Markdown parser can take long over: many of one kind, or fewer that are
 * most of the text. Prose, even a page of links, has a few per hundred characters.
 */
const MAXIMUM_DELIMITERS = 2000;
const MAXIMUM_DENSE_DELIMITERS = 500;
const DENSE = 1 / 6;
const DELIMITERS = ['[', '*', '_', '`', '<', '!', '{'] as const;
/** Containers may be nested this deep: quotations and lists by the markers of a line, lists by indentation too. */
const MAXIMUM_CONTAINERS = 40;
const MAXIMUM_INDENTATION = 200;
const MARKERS = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))+/;
const INDENTED_MARKER = /^[ \t]*(?=[-+*>\d])/;
const THEMATIC_BREAK = /^[-*\s]+$/;
/** A line that starts a paragraph of its own: a list item, a row of a table. */
const STARTS_PARAGRAPH = /^\s*(?:[-+*]\s|\d{1,9}[.)]\s|\|)/;
/** Tabs cost a parser much; in a line as long as this they only part words. */
const LONG_LINE = 10_000;

/**
 * Blanks blocks (runs of lines between blank lines) whose nesting or repetition of markup would cost a Markdown parser
 * more than linear time or its call stack: 10,000 times `>`, `[` or `*`. Fenced code, which has no markup, is left.
 * Line numbers hold.
 */
export function withoutHostileBlocks(written: string): {
  readonly text: string;
  readonly hostileLines: readonly number[];
} {
  const text = withoutTabsInLongLines(written);
  const hostileLines: number[] = [];
  const out: string[] = [];
  /** Where what is not given out yet begins, and the block with its line. */
  let from = 0;
  let start = 0;
  let startLine = 1;
  let block = new BlockMarkup();
  let fence = '';
  let line = 1;
  const close = (end: number): void => {
    if (block.isHostile()) {
      hostileLines.push(startLine);
      out.push(text.slice(from, start), '\n'.repeat(line - startLine));
      from = end;
    }
    block = new BlockMarkup();
  };
  for (let at = 0; at < text.length; line++) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    const source = text.slice(at, end);
    const wasCode = fence !== '';
    fence = fenceAfter(fence, source);
    if (wasCode || fence !== '' || source.trim() === '') {
      if (!block.isEmpty) close(at);
    } else {
      if (block.isEmpty) [start, startLine] = [at, line];
      block.see(source);
    }
    at = end + 1;
  }
  close(text.length);
  return { text: out.length === 0 ? text : out.join('') + text.slice(from), hostileLines };
}

function withoutTabsInLongLines(text: string): string {
  const out: string[] = [];
  let from = 0;
  for (let tab = text.indexOf('\t'); tab !== -1; ) {
    const start = text.lastIndexOf('\n', tab) + 1;
    const feed = text.indexOf('\n', tab);
    const end = feed === -1 ? text.length : feed;
    if (end - start > LONG_LINE) {
      out.push(text.slice(from, start), text.slice(start, end).replaceAll('\t', ' '));
      from = end;
    }
    tab = text.indexOf('\t', end);
  }
  return out.length === 0 ? text : out.join('') + text.slice(from);
}

/** Counts the markup of a block, line by line; delimiters paragraph by paragraph. */
class BlockMarkup {
  isEmpty = true;
  private hostile = false;
  private length = 0;
  private readonly counts = DELIMITERS.map(() => 0);

  see(line: string): void {
    if (this.hostile) return;
    if (!this.isEmpty && STARTS_PARAGRAPH.test(line)) {
      this.endParagraph();
      this.length = 0;
      this.counts.fill(0);
    }
    this.isEmpty = false;
    this.hostile ||= isDeep(line);
    this.length += line.length;
    for (let i = 0; i < DELIMITERS.length; i++) {
      const delimiter = DELIMITERS[i] ?? '';
      let count = 0;
      for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) count++;
      this.counts[i] = (this.counts[i] ?? 0) + count;
    }
  }

  isHostile(): boolean {
    this.endParagraph();
    return this.hostile;
  }

  private endParagraph(): void {
    const { length } = this;
    this.hostile ||=
      length >= MAXIMUM_DENSE_DELIMITERS &&
      this.counts.some(
        (count) => count > MAXIMUM_DELIMITERS || (count > MAXIMUM_DENSE_DELIMITERS && count > length * DENSE),
      );
  }
}

function isDeep(line: string): boolean {
  const indentation = INDENTED_MARKER.exec(line)?.[0].length ?? 0;
  if (indentation > MAXIMUM_INDENTATION) return true;
  const markers = MARKERS.exec(line.slice(0, 4000))?.[0] ?? '';
  return markers.replace(/[\s\d]/g, '').length > MAXIMUM_CONTAINERS && !THEMATIC_BREAK.test(line);
}
