import type { DecodedPiece } from './decode.ts';
import { problemEvent, recordEvent } from './event.ts';
import { lineBatches } from './lines.ts';
import type { ReadEvent, TextRecord } from './record.ts';
import { type Block, joinBlocks, Sections, splitLongText } from './section.ts';
import { countWords } from './words.ts';

/** An unbroken run of lines is cut after this many words where a line ends a sentence … */
const PARAGRAPH_WORDS = 200;
/** … and after this many at any line. */
const MAXIMUM_PARAGRAPH_WORDS = 300;

const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*\s*$/;

/**
 * Reads plain text, streamed: paragraphs are runs of lines between blank lines, joined to records of about 150 to 300
 * words. Unbroken runs are cut at line ends, very long lines at sentences, then at words.
 */
export async function* readText(
  path: string,
  pieces: AsyncIterable<DecodedPiece>,
): AsyncGenerator<ReadEvent> {
  const sections = new Sections(MAXIMUM_PARAGRAPH_WORDS);
  const paragraph = new Paragraph();
  for await (const { first, lines, problems } of lineBatches(path, pieces)) {
    yield* problems.map(problemEvent);
    for (let i = 0; i < lines.length; i++) {
      for (const block of paragraph.push((lines[i] ?? '').replace(/\r$/, ''), first + i)) sections.add(block);
    }
    for (const blocks of sections.take()) yield recordEvent(toRecord(path, blocks));
  }
  for (const block of paragraph.end()) sections.add(block);
  sections.end();
  for (const blocks of sections.take()) yield recordEvent(toRecord(path, blocks));
}

function toRecord(path: string, blocks: readonly Block[]): TextRecord {
  const { text, line, endLine } = joinBlocks(blocks);
  return { kind: 'document', text, place: { path, line, endLine }, metadata: {} };
}

/** Gathers lines to paragraphs of bounded length. */
class Paragraph {
  private lines: string[] = [];
  private line = 0;
  private words = 0;

  *push(text: string, line: number): Generator<Block> {
    if (text.trim() === '') {
      yield* this.close(line - 1);
      return;
    }
    if (this.lines.length === 0) this.line = line;
    this.lines.push(text.trimEnd());
    this.words += countWords(text);
    if (
      this.words >= MAXIMUM_PARAGRAPH_WORDS ||
      (this.words >= PARAGRAPH_WORDS && ENDS_SENTENCE.test(text))
    ) {
      yield* this.close(line);
    }
  }

  *end(): Generator<Block> {
    yield* this.close(this.line + this.lines.length - 1);
  }

  private *close(endLine: number): Generator<Block> {
    if (this.lines.length === 0) return;
    const text = this.lines.join('\n');
    this.lines = [];
    this.words = 0;
    for (const part of splitLongText(text)) {
      yield { text: part, line: this.line, endLine, words: countWords(part) };
    }
  }
}
