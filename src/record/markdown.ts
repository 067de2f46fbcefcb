import type { DecodedPiece } from './decode.ts';
import { readDocument } from './document.ts';
import { recordsOfDocument } from './document-records.ts';
import { problemEvent, recordEvent } from './event.ts';
import { frontMatterOf } from './front-matter.ts';
import { withoutHostileBlocks } from './hostile-markdown.ts';
import { type ParseDialect, proseOfMarkdown } from './markdown-parts.ts';
import type { ReadEvent } from './record.ts';

/**
 * Reads the prose of a Markdown document, or of one in a dialect (MDX): paragraphs, list items and footnotes. Code, tables, HTML, headings,
 * images and link targets are left out; front matter becomes metadata. Records are cut at headings (see `Sections`);
 * each block quotation is a record of its own, marked as quoted, except GitHub's alerts, which are the author's words.
 */
export async function* readMarkdown(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
  parseDialect?: ParseDialect,
): AsyncGenerator<ReadEvent> {
  const { text, problems } = await readDocument(path, pieces);
  yield* problems.map(problemEvent);
  const { metadata, body } = frontMatterOf(text);
  const safe = withoutHostileBlocks(body);
  const tooDeep: number[] = [];
  const prose = proseOfMarkdown(safe.text, parseDialect, (line) => tooDeep.push(line));
  const records = recordsOfDocument(path, metadata, prose);
  yield* safe.hostileLines.map((line) => notRead(path, line));
  for (const record of records) yield recordEvent(record);
  yield* tooDeep.map((line) => notRead(path, line));
}

function notRead(path: string, line: number): ReadEvent {
  const message = 'The block nests or repeats markup beyond any document and was not read.';
  return problemEvent({ path, line, message, lost: 'part' });
}
