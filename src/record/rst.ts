import type { DecodedPiece } from './decode.ts';
import { readDocument } from './document.ts';
import { type DocumentPart, proseOfText, quotationOf, recordsOfDocument } from './document-records.ts';
import { problemEvent, recordEvent } from './event.ts';
import { MAXIMUM_MARKUP_LENGTH } from './inline.ts';
import type { ReadEvent } from './record.ts';
import { proseOfRstInline } from './rst-inline.ts';

/** Blocks nested deeper than any document are not read. */
const MAXIMUM_DEPTH = 30;
const MAXIMUM_METADATA_ENTRIES = 40;
const MAXIMUM_METADATA_LENGTH = 200;

/**
 * Reads the prose of a reStructuredText document (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html):
 * paragraphs, lists, definitions, footnotes, and the content of directives that hold prose (admonitions, Sphinx's object
 * descriptions). Literal blocks, tables, comments, other directives and titles are left out; the field list at the top
 * becomes metadata; block quotes are quoted.
 */
export async function* readRst(path: string, pieces: AsyncIterable<DecodedPiece>): AsyncGenerator<ReadEvent> {
  const { text, problems } = await readDocument(path, pieces, MAXIMUM_MARKUP_LENGTH);
  yield* problems.map(problemEvent);
  const lines = text
    .split('\n')
    .map((line, i) => ({ text: line.replaceAll('\t', '        ').trimEnd(), line: i + 1 }));
  const { metadata, end } = docinfoOf(lines);
  for (const record of recordsOfDocument(path, metadata, partsOf(lines.slice(end), 0)))
    yield recordEvent(record);
}

interface Line {
  readonly text: string;
  readonly line: number;
}

const ADORNMENT = /^([!-/:-@[-`{-~])\1{2}/;
const SIMPLE_TABLE = /^=+(?: +=+)+$/;
const GRID_TABLE = /^\+(?:[-=]+\+)+$/;
const BULLET = /^[-*+•‣⁃]\s+(?=\S)/;
const ENUMERATOR = /^\(?(?:\d{1,9}|#|[A-Za-z]|[ivxlcdmIVXLCDM]{1,9})[.)]\s+(?=\S)/;
const FIELD = /^:((?![:\s])[^:]{1,100}):(?:\s+(.*))?$/;
const EXPLICIT = /^\.\.(?:\s+(.*))?$/;
const DIRECTIVE = /^([A-Za-z][\w:.+-]*)::(?:\s+(.*))?$/;
const FOOTNOTE = /^\[(?:\d+|\*|#?[\w.-]*)\]\s*(.*)$/;

/** Directives whose argument and content are prose. */
const ADMONITIONS: ReadonlySet<string> = new Set(
  'attention caution danger error hint important note tip warning seealso versionadded versionchanged deprecated'.split(
    ' ',
  ),
);
/** Directives whose content is prose, under a title or signature that is none. */
const CONTAINERS: ReadonlySet<string> = new Set(
  (
    'admonition topic sidebar container compound only class tab tab-item dropdown details card grid grid-item ' +
    'grid-item-card tab-set tabs panels glossary describe object function method attribute data exception option ' +
    'envvar confval program decorator staticmethod classmethod figure'
  ).split(' '),
);
const OF_A_DOMAIN = /^(?:py|c|cpp|js|rst|std|rb|php):/;
const QUOTATIONS: ReadonlySet<string> = new Set(['epigraph', 'highlights', 'pull-quote']);

function* partsOf(lines: readonly Line[], depth: number): Generator<DocumentPart> {
  if (depth > MAXIMUM_DEPTH) return;
  for (let i = 0; i < lines.length; ) {
    const { text } = lines[i] as Line;
    const next = lines[i + 1]?.text ?? '';
    if (text === '') i++;
    else if (text.startsWith(' ')) {
      const end = endOfIndented(lines, i);
      yield* quotationOf(partsOf(dedented(lines.slice(i, end)), depth + 1));
      i = end;
    } else if (isAdornment(text)) {
      const isTitle = next !== '' && lines[i + 2]?.text.startsWith(text.slice(0, 3)) === true;
      if (isTitle) yield { type: 'heading' };
      i += isTitle ? 3 : 1;
    } else if (SIMPLE_TABLE.test(text)) i = endOfSimpleTable(lines, i);
    else if (GRID_TABLE.test(text) || text.startsWith('>>>')) i = endOfRun(lines, i);
    else if (EXPLICIT.test(text)) {
      const end = endOfIndented(lines, i + 1);
      yield* explicit(lines.slice(i, end), depth);
      i = end;
    } else if (isAdornment(next) && next.length >= Math.min(text.length, 4)) {
      yield { type: 'heading' };
      i += 2;
    } else {
      const body = itemBody(lines, i);
      if (body !== undefined) {
        yield* partsOf(body.lines, depth + 1);
        i = body.end;
      } else i = yield* paragraph(lines, i, depth);
    }
  }
}

/** A paragraph, or a term with its definition; and the literal block that `::` announces. */
function* paragraph(lines: readonly Line[], start: number, depth: number): Generator<DocumentPart, number> {
  let end = start + 1;
  while (end < lines.length && lines[end]?.text !== '' && lines[end]?.text.startsWith(' ') === false) end++;
  if (end === start + 1 && lines[end]?.text.startsWith(' ') === true) {
    const stop = endOfIndented(lines, end);
    if (!(lines[start] as Line).text.endsWith('::')) {
      yield* partsOf(dedented(lines.slice(end, stop)), depth + 1);
    }
    return stop;
  }
  const source = lines
    .slice(start, end)
    .map(({ text }) => text.replace(/^\| ?/, ''))
    .join('\n');
  const announces = source.endsWith('::');
  const text = announces
    ? source.replace(/(^|\s)::$|::$/, (_, space?: string) => (space === undefined ? ':' : ''))
    : source;
  yield* proseOfText(proseOfRstInline(text), (lines[start] as Line).line, (lines[end - 1] as Line).line);
  return announces ? endOfIndented(lines, end) : end;
}

/** The content of a list item or field, without its marker. */
function itemBody(
  lines: readonly Line[],
  start: number,
): { lines: readonly Line[]; end: number } | undefined {
  const { text, line } = lines[start] as Line;
  const next = lines[start + 1]?.text ?? '';
  const enumerated =
    next === '' || next.startsWith(' ') || ENUMERATOR.test(next) ? ENUMERATOR.exec(text) : null;
  const marker = BULLET.exec(text) ?? enumerated;
  const field = FIELD.exec(text);
  if (marker === null && field === null) return undefined;
  const first = marker === null ? (field?.[2] ?? '') : text.slice(marker[0].length);
  const end = endOfIndented(lines, start + 1);
  return { lines: [{ text: first, line }, ...dedented(lines.slice(start + 1, end))], end };
}

function* explicit(block: readonly Line[], depth: number): Generator<DocumentPart> {
  const [head, ...rest] = block;
  const said = EXPLICIT.exec(head?.text ?? '')?.[1] ?? '';
  const line = head?.line ?? 1;
  const footnote = FOOTNOTE.exec(said);
  if (footnote !== null) {
    yield* partsOf([{ text: footnote[1] ?? '', line }, ...dedented(rest)], depth + 1);
    return;
  }
  const directive = DIRECTIVE.exec(said);
  if (directive === null) return;
  const [, name = '', argument = ''] = directive;
  const content = withoutOptions(dedented(rest));
  if (QUOTATIONS.has(name)) yield* quotationOf(partsOf(content, depth + 1));
  else if (ADMONITIONS.has(name)) {
    const text = /^version|^deprecated/.test(name) ? argument.replace(/^\S+\s*/, '') : argument;
    yield* partsOf([{ text, line }, ...content], depth + 1);
  } else if (CONTAINERS.has(name) || OF_A_DOMAIN.test(name)) yield* partsOf(content, depth + 1);
}

function withoutOptions(lines: readonly Line[]): readonly Line[] {
  let start = 0;
  while (start < lines.length && FIELD.test(lines[start]?.text ?? '')) start++;
  return lines.slice(start);
}

/** Index after the lines from `start` on that are blank or indented. */
function endOfIndented(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && (lines[end]?.text === '' || lines[end]?.text.startsWith(' ') === true)) end++;
  return end;
}

function endOfRun(lines: readonly Line[], start: number): number {
  let end = start;
  while (end < lines.length && lines[end]?.text !== '') end++;
  return end;
}

/** A simple table ends at the border that a blank line follows; it may have blank lines inside. */
function endOfSimpleTable(lines: readonly Line[], start: number): number {
  for (let i = start + 1; i < lines.length; i++) {
    const text = lines[i]?.text ?? '';
    if (SIMPLE_TABLE.test(text) && (lines[i + 1]?.text ?? '') === '') return i + 1;
    if (i - start > MAXIMUM_TABLE_LINES) break;
  }
  return endOfRun(lines, start);
}
const MAXIMUM_TABLE_LINES = 2000;

function dedented(lines: readonly Line[]): Line[] {
  let indent = Number.POSITIVE_INFINITY;
  for (const { text } of lines) if (text !== '') indent = Math.min(indent, text.search(/\S/));
  return lines.map(({ text, line }) => ({ text: text.slice(indent), line }));
}

/** The field list at the top, which Sphinx takes for metadata, and docutils right after the title. */
function docinfoOf(lines: readonly Line[]): {
  readonly metadata: Record<string, string>;
  readonly end: number;
} {
  const metadata: Record<string, string> = {};
  let start = 0;
  while (start < lines.length && (lines[start]?.text === '' || isOfTitle(lines, start))) start++;
  let end = start;
  for (let left = MAXIMUM_METADATA_ENTRIES; left > 0; left--) {
    const [, name, value = ''] = FIELD.exec(lines[end]?.text ?? '') ?? [];
    if (name === undefined) break;
    const short = value !== '' && value.length <= MAXIMUM_METADATA_LENGTH;
    if (name !== '__proto__' && short) metadata[name] = value;
    end = endOfIndented(lines, end + 1);
  }
  return end === start ? { metadata, end: 0 } : { metadata, end };
}

function isOfTitle(lines: readonly Line[], i: number): boolean {
  return i < 4 && (isAdornment(lines[i]?.text ?? '') || isAdornment(lines[i + 1]?.text ?? ''));
}

/** Three or more of one mark; a pattern would need the call stack for millions of them. */
function isAdornment(text: string): boolean {
  if (!ADORNMENT.test(text)) return false;
  for (let i = 3; i < text.length; i++) if (text[i] !== text[0]) return false;
  return true;
}
