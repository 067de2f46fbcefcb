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
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Blanks blocks (runs of lines between blank lines) whose nesting or repetition of markup would cost a Markdown parser
 * more than linear time or its call stack: 10,000 times `>`, `[` or `*`. Fenced code, which has no markup, is left.
 * Line numbers hold.
 */
export function withoutHostileBlocks(text: string): {
  readonly text: string;
  readonly hostileLines: readonly number[];
} {
  const hostileLines: number[] = [];
  const out: string[] = [];
  let block: string[] = [];
  let fence = '';
  let line = 1;
  const close = (): void => {
    if (block.length > 0 && isHostile(block)) {
      hostileLines.push(line - block.length);
      for (let i = 0; i < block.length; i++) out.push('');
    } else for (const kept of block) out.push(kept);
    block = [];
  };
  let isTamed = false;
  for (const written of text.split('\n')) {
    const isTabbed = written.length > LONG_LINE && written.includes('\t');
    const source = isTabbed ? written.replaceAll('\t', ' ') : written;
    isTamed ||= isTabbed;
    const marker = FENCE.exec(source)?.[1] ?? '';
    if (fence !== '' || marker !== '') {
      close();
      out.push(source);
      if (fence === '') fence = marker;
      else if (marker.startsWith(fence)) fence = '';
    } else if (source.trim() === '') {
      close();
      out.push(source);
    } else block.push(source);
    line++;
  }
  close();
  return { text: hostileLines.length === 0 && !isTamed ? text : out.join('\n'), hostileLines };
}

function isHostile(lines: readonly string[]): boolean {
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (isDeep(line)) return true;
    if (i > start && STARTS_PARAGRAPH.test(line)) {
      if (hasTooManyDelimiters(lines.slice(start, i))) return true;
      start = i;
    }
  }
  return hasTooManyDelimiters(lines.slice(start));
}

function hasTooManyDelimiters(lines: readonly string[]): boolean {
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length < MAXIMUM_DENSE_DELIMITERS) return false;
  return DELIMITERS.some((delimiter) => {
    let count = 0;
    for (const line of lines) {
      for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1)) count++;
    }
    return count > MAXIMUM_DELIMITERS || (count > MAXIMUM_DENSE_DELIMITERS && count > length * DENSE);
  });
}

function isDeep(line: string): boolean {
  const indentation = INDENTED_MARKER.exec(line)?.[0].length ?? 0;
  if (indentation > MAXIMUM_INDENTATION) return true;
  const markers = MARKERS.exec(line.slice(0, 4000))?.[0] ?? '';
  return markers.replace(/[\s\d]/g, '').length > MAXIMUM_CONTAINERS && !THEMATIC_BREAK.test(line);
}
