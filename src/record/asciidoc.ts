import type { DecodedPiece } from './decode.ts';
import { readDocument } from './document.ts';
import { type DocumentPart, proseOfText, quotationOf, recordsOfDocument } from './document-records.ts';
import { problemEvent, recordEvent } from './event.ts';
import { frontMatterOf } from './front-matter.ts';
import { MAXIMUM_MARKUP_LENGTH, withoutMarkup } from './inline.ts';
import type { ReadEvent } from './record.ts';

const MAXIMUM_DEPTH = 20;
const MAXIMUM_METADATA_LENGTH = 200;

/**
 * Reads the prose of an AsciiDoc document (https://docs.asciidoctor.org/asciidoc/latest/): paragraphs, lists,
 * admonitions, examples, sidebars. Listings, literals, passthroughs, tables, macros, comments, titles and attributes are
 * left out; attributes of the header become metadata; quotes and verses are quoted.
 */
export async function* readAsciidoc(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
): AsyncGenerator<ReadEvent> {
  const { text, problems } = await readDocument(path, pieces, MAXIMUM_MARKUP_LENGTH);
  yield* problems.map(problemEvent);
  const front = frontMatterOf(text);
  const lines = front.body.split('\n').map((line) => line.trimEnd());
  const header = headerOf(lines);
  const parts = partsOf(lines, header.end, lines.length, 0);
  const metadata = { ...front.metadata, ...header.attributes };
  for (const record of recordsOfDocument(path, metadata, parts)) yield recordEvent(record);
}

/** Delimiters of blocks that hold no prose … */
const OPAQUE = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.*|[|,:!]={3,})$/;
/** … that hold other blocks … */
const TRANSPARENT = /^(?:={4,}|\*{4,}|--)$/;
/** … and that hold a quotation. */
const QUOTE = /^_{4,}$/;
const HEADING = /^(?:={1,6}|#{1,6})\s+\S/;
const ATTRIBUTE = /^:!?([\w-]+)!?:(?:\s+(.*))?$/;
const BLOCK_ATTRIBUTES = /^\[.*\]$/;
const BLOCK_TITLE = /^\.[^\s.].*$/;
const BLOCK_MACRO = /^[a-z][\w-]*::[^\s[]*\[.*\]$|^(?:<<<|'{3,}|-{3}|\*{3}|\+|toc::\[\])$/;
const LIST_MARKER = /^\s*(?:\*{1,6}|-|\.{1,6}|\d+\.|[a-zA-Z]\.|<(?:\d+|\.)>)\s+(?:\[[ *x]\]\s+)?(?=\S)/;
const TERM = /^\s*\S[^\n]{0,200}?(?::{2,4}|;;)(?:\s+|$)/;
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/;
const CODE_STYLE =
  /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|mermaid|plantuml|graphviz)\b|^\[,/;
const QUOTE_STYLE = /^\[(?:quote|verse)\b/;

function* partsOf(
  lines: readonly string[],
  start: number,
  end: number,
  depth: number,
): Generator<DocumentPart> {
  let style = '';
  for (let i = start; i < end; ) {
    const text = lines[i] ?? '';
    if (text === '' || text.startsWith('//') || BLOCK_MACRO.test(text)) {
      if (OPAQUE.test(text)) i = endOfBlock(lines, i, end);
      i++;
    } else if (OPAQUE.test(text)) i = endOfBlock(lines, i, end) + 1;
    else if (QUOTE.test(text) || (QUOTE_STYLE.test(style) && text === '--')) {
      const close = endOfBlock(lines, i, end);
      if (depth < MAXIMUM_DEPTH) yield* quotationOf(partsOf(lines, i + 1, close, depth + 1));
      i = close + 1;
    } else if (TRANSPARENT.test(text)) i = CODE_STYLE.test(style) ? endOfBlock(lines, i, end) + 1 : i + 1;
    else if (HEADING.test(text)) {
      yield { type: 'heading' };
      i++;
    } else if (ATTRIBUTE.test(text) || BLOCK_TITLE.test(text)) i++;
    else if (BLOCK_ATTRIBUTES.test(text)) {
      style = text;
      i++;
      continue;
    } else {
      const stop = endOfParagraph(lines, i, end);
      const isLiteral = text.startsWith(' ') && !LIST_MARKER.test(text) && !TERM.test(text);
      if (!isLiteral && !CODE_STYLE.test(style)) {
        const parts = proseOfText(inlineText(lines.slice(i, stop).join('\n')), i + 1, stop);
        yield* QUOTE_STYLE.test(style) ? quotationOf(parts) : parts;
      }
      i = stop;
    }
    style = '';
  }
}

/** Index of the line that closes the block, or of the end. */
function endOfBlock(lines: readonly string[], start: number, end: number): number {
  const open = (lines[start] ?? '').replace(/^(`{3,}).*$/, '$1');
  for (let i = start + 1; i < end; i++) if (lines[i] === open) return i;
  return end;
}

function endOfParagraph(lines: readonly string[], start: number, end: number): number {
  let i = start + 1;
  for (; i < end; i++) {
    const text = lines[i] ?? '';
    if (text === '' || text === '+' || LIST_MARKER.test(text) || BLOCK_ATTRIBUTES.test(text)) break;
    if (OPAQUE.test(text) || TRANSPARENT.test(text) || QUOTE.test(text)) break;
  }
  return i;
}

/** Inline markup, tried in this order at each place; the group that took part is what is read. */
const INLINE = new RegExp(
  [
    /(?:image|icon|kbd|btn|menu|footnote|footnoteref|stem|latexmath|asciimath|pass|indexterm|anchor):{1,2}[^\s[\]]{0,2000}\[[^\]]{0,2000}\]/,
    /(?:link|mailto|xref):[^\s[\]]{1,2000}\[([^\]]{0,2000})\]/,
    /(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,2000}(?:\[([^\]]{0,2000})\])?/,
    /<<[^<>,]+(?:,\s*([^<>]*))?>>/,
    /\[\[[^[\]]{0,2000}\]\]/,
    /\(\(\([^()]*\)\)\)/,
    /\(\(([^()]*)\)\)/,
    /\{[\w-]+\}/,
    /\[[.#\w%-]+\](?=[#*_`])/,
    /``([^`]+)``|`\+?([^`+]+)\+?`/,
    /\*\*([^*]+)\*\*|__([^_]+)__|##([^#]+)##/,
    /(?<![\w*])\*([^*\s][^*]*)\*(?!\w)|(?<![\w_])_([^_\s][^_]*)_(?!\w)|(?<![\w#])#([^#\s][^#]*)#(?!\w)/,
    / \+$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

function inlineText(source: string): string {
  const text = source
    .replace(/^\/\/.*$/gm, '')
    .replace(LIST_MARKER, '')
    .replace(TERM, '')
    .replace(ADMONITION, '');
  return withoutMarkup(text, INLINE, (said) => said.replace(/^["']|["'],.*$|["']$|\^$/g, ''));
}

/** The title, author and attributes at the top: https://docs.asciidoctor.org/asciidoc/latest/document/header/ */
function headerOf(lines: readonly string[]): {
  readonly attributes: Record<string, string>;
  readonly end: number;
} {
  const attributes: Record<string, string> = {};
  let i = 0;
  while (i < lines.length && (lines[i] === '' || lines[i]?.startsWith('//') === true)) i++;
  if (!/^=\s+\S/.test(lines[i] ?? '') && !ATTRIBUTE.test(lines[i] ?? '')) return { attributes, end: 0 };
  for (; i < lines.length && lines[i] !== ''; i++) {
    const [, name, value = ''] = ATTRIBUTE.exec(lines[i] ?? '') ?? [];
    if (name === undefined || name === '__proto__' || value === '') continue;
    if (value.length <= MAXIMUM_METADATA_LENGTH) attributes[name] = value;
  }
  return { attributes, end: i };
}
