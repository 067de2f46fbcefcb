import { countWords, MINIMUM_JUDGEABLE_WORDS } from './words.ts';

/** A paragraph of a document with the lines it came from. */
export interface TextBlock {
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
}

/** A paragraph with its length. */
export interface Block extends TextBlock {
  readonly words: number;
}

/** Sections longer than this are cut at paragraphs, so that a record stays local. */
export const MAXIMUM_SECTION_WORDS = 400;
/** About how long the parts of an overlong paragraph are. */
const TARGET_PART_WORDS = 300;

/**
 * Joins blocks to records while they stream by: cut at headings, a section that is too short to be judged joined to
 * the following one (the last to the previous), an overlong one cut at paragraphs.
 */
export class Sections {
  private readonly minimumWords: number;
  private readonly maximumWords: number;
  private readonly done: Block[][] = [];
  private pending: Block[] = [];
  private pendingWords = 0;
  /** Whether the last record that is done is of the section that is being read. */
  private continued = false;
  private ended = false;

  constructor(maximumWords: number = MAXIMUM_SECTION_WORDS, minimumWords: number = MINIMUM_JUDGEABLE_WORDS) {
    this.maximumWords = maximumWords;
    this.minimumWords = minimumWords;
  }

  add(block: Block): void {
    if (this.pendingWords + block.words > this.maximumWords && this.pendingWords >= this.minimumWords) {
      this.finish();
      this.continued = true;
    }
    this.pending.push(block);
    this.pendingWords += block.words;
  }

  /** What comes next is another section. */
  heading(): void {
    if (this.pendingWords >= this.minimumWords) this.finish();
    else if (this.continued) this.joinToPrevious();
    this.continued = false;
  }

  end(): void {
    if (this.pendingWords >= this.minimumWords || this.done.length === 0) this.finish();
    else this.joinToPrevious();
    this.ended = true;
  }

  /** The finished records; before the end all but the last, to which a short rest may still be joined. */
  take(): (readonly Block[])[] {
    return this.done.splice(0, this.ended ? this.done.length : Math.max(0, this.done.length - 1));
  }

  private finish(): void {
    if (this.pending.length > 0) this.done.push(this.pending);
    this.pending = [];
    this.pendingWords = 0;
  }

  private joinToPrevious(): void {
    this.done.at(-1)?.push(...this.pending);
    this.pending = [];
    this.pendingWords = 0;
  }
}

/** One text of several blocks, with blank lines between, and the lines that it spans. */
export function joinBlocks(blocks: readonly TextBlock[]): TextBlock {
  return {
    text: blocks.map((block) => block.text).join('\n\n'),
    line: Math.min(...blocks.map((block) => block.line)),
    endLine: Math.max(...blocks.map((block) => block.endLine)),
  };
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+|[。！？]["'”’»)\]]*/g;
/** Longest run without a space that is kept whole. */
const MAXIMUM_UNBROKEN_LENGTH = 4000;

/** Cuts a text of more than MAXIMUM_SECTION_WORDS words at sentences, then at words, into parts of about 300 words. */
export function splitLongText(text: string): string[] {
  const words = countWords(text);
  if (words <= MAXIMUM_SECTION_WORDS && text.length <= 4 * MAXIMUM_UNBROKEN_LENGTH) return [text];
  const target = Math.max(1, Math.ceil(words / Math.max(1, Math.round(words / TARGET_PART_WORDS))));
  const parts: string[] = [];
  let part = '';
  let partWords = 0;
  for (const unit of unitsOf(text, target)) {
    const unitWords = countWords(unit);
    if (part !== '' && partWords + unitWords > target) {
      parts.push(part.trim());
      part = '';
      partWords = 0;
    }
    part += unit;
    partWords += unitWords;
  }
  if (part.trim() !== '') parts.push(part.trim());
  return parts;
}

/** Sentences; those longer than a part are cut at words, and words longer than any word are cut anywhere. */
function* unitsOf(text: string, target: number): Generator<string> {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    yield* shortUnits(text.slice(start, end), target);
    start = end;
  }
  yield* shortUnits(text.slice(start), target);
}

function* shortUnits(sentence: string, target: number): Generator<string> {
  if (sentence === '') return;
  if (sentence.length <= MAXIMUM_UNBROKEN_LENGTH && countWords(sentence) <= target) {
    yield sentence;
    return;
  }
  for (const [word] of sentence.matchAll(/\s*\S{1,4000}/g)) yield word;
}
