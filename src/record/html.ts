import { Parser } from 'htmlparser2';
import type { DecodedPiece } from './decode.ts';
import { readDocument } from './document.ts';
import { type DocumentPart, recordsOfDocument } from './document-records.ts';
import { problemEvent, recordEvent } from './event.ts';
import { LineCounter } from './line-counter.ts';
import type { ReadEvent } from './record.ts';
import type { TextBlock } from './section.ts';

/** Longest document, in UTF-16 code units. */
const MAXIMUM_LENGTH = 16 * 1024 * 1024;
/** Open elements: more would cost the parser more than linear time. Browsers stop at 512. */
const MAXIMUM_DEPTH = 1000;
const MAXIMUM_METADATA_ENTRIES = 40;
const MAXIMUM_METADATA_LENGTH = 200;

/**
 * Reads the prose of an HTML page: text in block elements, cut at headings. Scripts, styles, preformatted code, tables,
 * forms and navigation are left out; where the page marks its main part, only that is read; `<meta name>` becomes
 * metadata; `<blockquote>` is quoted. Elements are followed as HTML's parser does, tolerantly, in linear time.
 */
export async function* readHtml(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
): AsyncGenerator<ReadEvent> {
  const { text, problems } = await readDocument(path, pieces, MAXIMUM_LENGTH);
  yield* problems.map(problemEvent);
  const page = new Page(text);
  const tooDeep = page.parse();
  for (const record of recordsOfDocument(path, page.metadata, page.parts())) yield recordEvent(record);
  if (tooDeep !== undefined) {
    const message = `Elements are nested more than ${MAXIMUM_DEPTH} deep; the page was not read further.`;
    yield problemEvent({ path, line: tooDeep, message, lost: 'part' });
  }
}

const words = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose content is no prose of the page. */
const SKIPPED = words(
  'script style noscript template svg math pre nav table form select button textarea iframe object audio video canvas ' +
    'map head title footer dialog menu datalist samp rp rt',
);
/** Elements that a line of text goes on through; all others begin and end a paragraph. */
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb s small span strike ' +
    'strong sub sup time tt u var wbr',
);
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const ROLES_SKIPPED = words('navigation search banner contentinfo');

interface Paragraph extends TextBlock {
  readonly heading: boolean;
  /** Ordinal of the block quotation that it is in; 0: none. */
  readonly quotation: number;
  readonly main: boolean;
}

class Page {
  readonly metadata: Record<string, string> = {};
  private readonly text: string;
  private readonly paragraphs: Paragraph[] = [];
  private readonly open: { name: string; skips: boolean; quotes: boolean; main: boolean }[] = [];
  private skipping = 0;
  private quoting = 0;
  private quotations = 0;
  private inMain = 0;
  private heading = 0;
  private pending = '';
  private readonly lines: LineCounter;
  private startLine = 0;
  private endLine = 0;

  constructor(text: string) {
    this.text = text;
    this.lines = new LineCounter(text);
  }

  /** Line at which reading was given up, if it was. */
  parse(): number | undefined {
    let tooDeep: number | undefined;
    const parser: Parser = new Parser({
      onopentag: (name, attributes) => {
        this.onOpen(name, attributes);
        if (this.open.length > MAXIMUM_DEPTH) {
          tooDeep = this.lines.at(parser.startIndex);
          parser.pause();
          parser.reset();
        }
      },
      ontext: (text) => {
        if (tooDeep === undefined) this.onText(text, parser.startIndex);
      },
      onclosetag: (name) => this.onClose(name),
    });
    for (let at = 0; at < this.text.length && tooDeep === undefined; at += 64 * 1024) {
      parser.write(this.text.slice(at, at + 64 * 1024));
    }
    if (tooDeep === undefined) parser.end();
    this.flush();
    return tooDeep;
  }

  *parts(): Generator<DocumentPart> {
    const hasMain = this.paragraphs.some(({ main }) => main);
    const kept = this.paragraphs.filter(({ main }) => main || !hasMain);
    for (let i = 0; i < kept.length; ) {
      const paragraph = kept[i] as Paragraph;
      let end = i + 1;
      if (paragraph.heading) yield { type: 'heading' };
      else if (paragraph.quotation === 0) yield { type: 'prose', block: paragraph };
      else {
        while (kept[end]?.quotation === paragraph.quotation) end++;
        yield { type: 'quotation', blocks: kept.slice(i, end) };
      }
      i = end;
    }
  }

  private onOpen(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'meta') this.addMetadata(attributes.name ?? '', attributes.content ?? '');
    if (!INLINE.has(name)) this.flush();
    if (name === 'br' || VOID.has(name)) return;
    const role = attributes.role ?? '';
    const skips =
      SKIPPED.has(name) ||
      ROLES_SKIPPED.has(role) ||
      attributes['aria-hidden'] === 'true' ||
      attributes.hidden !== undefined;
    const main = name === 'main' || role === 'main';
    this.open.push({ name, skips, quotes: name === 'blockquote', main });
    if (skips) this.skipping++;
    if (main) this.inMain++;
    if (name === 'blockquote' && this.quoting++ === 0) this.quotations++;
    if (HEADINGS.has(name)) this.heading++;
  }

  private onClose(name: string): void {
    if (!INLINE.has(name)) this.flush();
    if (name === 'br' || VOID.has(name)) return;
    const element = this.open.pop();
    if (element === undefined) return;
    if (element.skips) this.skipping--;
    if (element.main) this.inMain--;
    if (element.quotes) this.quoting--;
    if (HEADINGS.has(element.name)) this.heading--;
  }

  private onText(text: string, index: number): void {
    if (this.skipping > 0) return;
    const offset = text.search(/\S/);
    if (offset === -1) {
      if (this.pending !== '') this.pending += ' ';
      return;
    }
    if (this.pending === '') this.startLine = this.lines.at(index + offset);
    this.endLine = this.lines.at(index + text.trimEnd().length - 1);
    this.pending += text;
  }

  private flush(): void {
    const text = this.pending.replace(/\s+/g, ' ').trim();
    this.pending = '';
    if (text === '') return;
    this.paragraphs.push({
      text,
      line: this.startLine,
      endLine: Math.max(this.startLine, this.endLine),
      heading: this.heading > 0,
      quotation: this.quoting > 0 ? this.quotations : 0,
      main: this.inMain > 0,
    });
  }

  private addMetadata(name: string, content: string): void {
    if (name === '' || name === '__proto__' || content.length > MAXIMUM_METADATA_LENGTH) return;
    if (Object.keys(this.metadata).length < MAXIMUM_METADATA_ENTRIES) this.metadata[name] = content;
  }
}

const VOID = words('area base br col embed hr img input link meta param source track wbr');
