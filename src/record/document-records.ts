import type { TextRecord } from './record.ts';
import { type Block, joinBlocks, Sections, splitLongText, type TextBlock } from './section.ts';
import { countWords } from './words.ts';

/** What a document is made of, in order, for the sake of its prose. */
export type DocumentPart =
  | { readonly type: 'heading' }
  | { readonly type: 'prose'; readonly block: TextBlock }
  | { readonly type: 'quotation'; readonly blocks: readonly TextBlock[] };

/**
 * The records of a document: its prose, cut at headings and joined where it is short (see `Sections`), and each block
 * quotation on its own, in the order of their first lines.
 */
export function recordsOfDocument(
  path: string,
  metadata: TextRecord['metadata'],
  parts: Iterable<DocumentPart>,
): TextRecord[] {
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
  return [...sections.take().map(toRecord), ...quotations].sort((a, b) => a.place.line - b.place.line);
}

/** A paragraph as part of a document; nothing where it holds no text. */
export function* proseOfText(text: string, line: number, endLine: number): Generator<DocumentPart> {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean !== '') yield { type: 'prose', block: { text: clean, line, endLine } };
}

/** Parts of a quotation as one part: its paragraphs, whatever they are made of. */
export function* quotationOf(parts: Iterable<DocumentPart>): Generator<DocumentPart> {
  const blocks: TextBlock[] = [];
  for (const part of parts) {
    if (part.type === 'prose') blocks.push(part.block);
    else if (part.type === 'quotation') blocks.push(...part.blocks);
  }
  if (blocks.length > 0) yield { type: 'quotation', blocks };
}

function blocksOf(block: TextBlock): Block[] {
  return splitLongText(block.text).map((text) => ({ ...block, text, words: countWords(text) }));
}
