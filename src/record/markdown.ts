import type { DecodedPiece } from './decode.ts';
import { readDocument } from './document.ts';
import { problemEvent, recordEvent } from './event.ts';
import { frontMatterOf } from './front-matter.ts';
import { withoutHostileBlocks } from './hostile-markdown.ts';
import { type MarkdownPart, parseMarkdown, parseMdx, proseOf } from './prose.ts';
import type { ReadEvent, TextRecord } from './record.ts';
import { type Block, joinBlocks, Sections, splitLongText, type TextBlock } from './section.ts';
import { countWords } from './words.ts';

/**
 * Reads the prose of a Markdown or MDX document: paragraphs, list items and footnotes. Code, tables, HTML, headings,
 * images and link targets are left out; front matter becomes metadata. Records are cut at headings (see `Sections`);
 * each block quotation is a record of its own, marked as quoted, except GitHub's alerts, which are the author's words.
 */
export async function* readMarkdown(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
  mdx: boolean,
): AsyncGenerator<ReadEvent> {
  const { text, problems } = await readDocument(path, pieces);
  yield* problems.map(problemEvent);
  const { metadata, body } = frontMatterOf(text);
  const safe = withoutHostileBlocks(body);
  for (const line of safe.hostileLines) {
    const message = 'The block nests or repeats markup beyond any document and was not read.';
    yield problemEvent({ path, line, message });
  }
  const root = (mdx ? parseMdx(safe.text) : undefined) ?? parseMarkdown(safe.text);
  for (const record of recordsOf(path, metadata, proseOf(root))) yield recordEvent(record);
}

function* recordsOf(
  path: string,
  metadata: TextRecord['metadata'],
  parts: Iterable<MarkdownPart>,
): Generator<TextRecord> {
  const sections = new Sections();
  const quotations: TextRecord[] = [];
  const toRecord = (blocks: readonly TextBlock[]): TextRecord => {
    const { text, line, endLine } = joinBlocks(blocks);
    return { kind: 'document', text, place: { path, line, endLine }, metadata };
  };
  for (const part of parts) {
    if (part.type === 'heading') sections.heading();
    else if (part.type === 'prose') for (const block of blocksOf(part.block)) sections.add(block);
    else quotations.push({ ...toRecord(part.blocks), quoted: true });
  }
  sections.end();
  yield* [...sections.take().map(toRecord), ...quotations].sort((a, b) => a.place.line - b.place.line);
}

function blocksOf(block: TextBlock): Block[] {
  return splitLongText(block.text).map((text) => ({ ...block, text, words: countWords(text) }));
}
