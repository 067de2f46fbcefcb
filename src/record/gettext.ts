import type { DecodedPiece } from './decode.ts';
import { readDocument } from './document.ts';
import { type DocumentPart, proseOfText, recordsOfDocument } from './document-records.ts';
import { problemEvent, recordEvent } from './event.ts';
import type { ReadEvent } from './record.ts';

const MAXIMUM_METADATA_LENGTH = 200;
const ENTRY_LINE = /^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s+"(.*)"\s*$/;
const CONTINUED_LINE = /^"(.*)"\s*$/;
/** Placeholders of the usual formats, and markup, are no words. */
const MARKUP =
  /<\/?[A-Za-z][^<>]*>|%\([\w.]+\)[a-z]|%(?:\d+\$)?[-+ #0]*\d*(?:\.\d+)?[sdifuxX@]|[&_](?=\p{L})/gu;

/**
 * Reads a gettext catalogue (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html) as one document: of each
 * entry its translation, or the source text where there is none (a template). Entries are short, so neighbours are
 * joined to records as short sections are. The header's fields are metadata; obsolete entries are left out.
 */
export async function* readGettext(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
): AsyncGenerator<ReadEvent> {
  const { text, problems } = await readDocument(path, pieces);
  yield* problems.map(problemEvent);
  const metadata: Record<string, string> = {};
  const parts: DocumentPart[] = [];
  for (const { id, translations } of entriesOf(text)) {
    if (id?.text === '') {
      addHeader(metadata, translations[0]?.text ?? '');
      continue;
    }
    const translated = translations.filter((translation) => translation.text !== '');
    for (const said of translated.length > 0 ? translated : id === undefined ? [] : [id]) {
      parts.push(...proseOfText(said.text.replace(MARKUP, ''), said.line, said.endLine));
    }
  }
  for (const record of recordsOfDocument(path, metadata, parts)) yield recordEvent(record);
}

interface Message {
  text: string;
  readonly line: number;
  endLine: number;
}

interface Entry {
  id: Message | undefined;
  translations: Message[];
}

function* entriesOf(text: string): Generator<Entry> {
  let entry: Entry = { id: undefined, translations: [] };
  let current: Message | undefined;
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const source = (lines[i] ?? '').trim();
    const start = ENTRY_LINE.exec(source);
    const continued = start === null ? CONTINUED_LINE.exec(source) : null;
    if (start !== null) {
      const [, keyword = '', said = ''] = start;
      if (entry.translations.length > 0 && !keyword.startsWith('msgstr')) {
        yield entry;
        entry = { id: undefined, translations: [] };
      }
      current = { text: unescaped(said), line: i + 1, endLine: i + 1 };
      if (keyword === 'msgid') entry.id = current;
      else if (keyword.startsWith('msgstr')) entry.translations.push(current);
    } else if (continued !== null && current !== undefined) {
      current.text += unescaped(continued[1] ?? '');
      current.endLine = i + 1;
    } else current = undefined;
  }
  if (entry.id !== undefined) yield entry;
}

function unescaped(said: string): string {
  return said.replace(/\\(.)/g, (_, letter: string) =>
    letter === 'n' || letter === 'r' ? '\n' : letter === 't' ? '\t' : letter,
  );
}

function addHeader(metadata: Record<string, string>, header: string): void {
  for (const line of header.split('\n').slice(0, 40)) {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    if (colon > 0 && value !== '' && value.length <= MAXIMUM_METADATA_LENGTH) {
      metadata[line.slice(0, colon).trim()] = value;
    }
  }
}
