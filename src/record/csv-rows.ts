/** One record of a CSV file as it is written, without its line terminator. */
export interface RawRow {
  readonly source: string;
  readonly line: number;
  readonly endLine: number;
  /** True where a quotation mark opens and is never closed: `source` is one line, to be read without quoting. */
  readonly unbalanced: boolean;
}

/** A quoted field that is longer than this, in UTF-16 code units, is taken for one that was never closed. */
export const MAXIMUM_QUOTED_LENGTH = 4 * 1024 * 1024;
/** A line longer than this is skipped. */
const MAXIMUM_ROW_LENGTH = 8 * 1024 * 1024;

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Cuts CSV text into records (RFC 4180: a quoted field may hold line terminators), with exact lines. A quotation mark
 * that opens a field and is not closed costs its own line only: where no closing mark follows within the limit, or one
 * follows on a later line inside of a field, the line is given out as unbalanced and the next line starts a record.
 */
export class RowSplitter {
  private readonly delimiter: number;
  private buffer = '';
  private at = 0;
  private line: number;
  private overlong = 0;
  private skipping = false;
  /** Not to be searched again: there is no end of the current record before this. */
  private nextQuote = -1;
  /** The first line feed at or after the place that was asked for last; -1: none in the buffer. */
  private nextLineFeed = -1;
  private lineFeedsFrom = 0;
  /** While the buffer is shorter than this, the record that it begins with was found not to end in it. */
  private unendedLength = 0;

  /** `line`: that on which the text begins, 1-based. */
  constructor(delimiter: string, line = 1) {
    this.delimiter = delimiter.charCodeAt(0);
    this.line = line;
  }

  /** Records that are complete after this text. Blank lines are none. */
  push(text: string): RawRow[] {
    this.buffer = this.buffer.slice(this.at) + this.afterSkipped(text);
    this.at = 0;
    // A long record is looked through again only when half as much has come: linear time.
    if (this.buffer.length < this.unendedLength) return [];
    return this.split(false);
  }

  end(): RawRow[] {
    this.buffer = this.buffer.slice(this.at);
    this.at = 0;
    return this.split(true);
  }

  /** Line of a record that was given up because it is too long; once. */
  takeOverlong(): number | undefined {
    const line = this.overlong;
    this.overlong = 0;
    return line === 0 ? undefined : line;
  }

  private split(final: boolean): RawRow[] {
    const rows: RawRow[] = [];
    this.nextQuote = this.buffer.indexOf('"');
    this.lineFeedsFrom = Number.POSITIVE_INFINITY;
    this.unendedLength = 0;
    for (this.passBlankLines(); this.at < this.buffer.length; this.passBlankLines()) {
      const end = this.endOfRecord(final);
      if (end === 'more') {
        const length = this.buffer.length - this.at;
        this.unendedLength = Math.min(length * 1.5, MAXIMUM_ROW_LENGTH + 1);
        this.dropOverlong();
        break;
      }
      const stop = end === 'unbalanced' ? this.endOfLine() : end;
      const source = this.buffer.slice(this.at, this.buffer.charCodeAt(stop - 1) === CR ? stop - 1 : stop);
      const newlines = end === 'unbalanced' ? 0 : newlinesIn(source);
      if (source.trim() !== '') {
        const unbalanced = end === 'unbalanced';
        rows.push({ source, line: this.line, endLine: this.line + newlines, unbalanced });
      }
      this.line += newlines + 1;
      this.at = stop + 1;
    }
    return rows;
  }

  private passBlankLines(): void {
    while (this.buffer.charCodeAt(this.at) === LF) {
      this.at++;
      this.line++;
    }
  }

  private endOfLine(): number {
    const end = this.buffer.indexOf('\n', this.at);
    return end === -1 ? this.buffer.length : end;
  }

  private endOfRecord(final: boolean): number | 'more' | 'unbalanced' {
    const { buffer } = this;
    if (this.nextQuote !== -1 && this.nextQuote < this.at) this.nextQuote = buffer.indexOf('"', this.at);
    const lineEnd = buffer.indexOf('\n', this.at);
    if (this.nextQuote === -1 || (lineEnd !== -1 && this.nextQuote > lineEnd)) {
      return lineEnd !== -1 ? lineEnd : final ? buffer.length : 'more';
    }
    for (let i = this.at; i < buffer.length; ) {
      if (buffer.charCodeAt(i) === QUOTE) {
        const close = this.closingQuote(i, final);
        if (typeof close === 'string') return close;
        i = close + 1;
      }
      while (i < buffer.length && buffer.charCodeAt(i) !== this.delimiter && buffer.charCodeAt(i) !== LF) i++;
      if (i === buffer.length) break;
      if (buffer.charCodeAt(i) === LF) return i;
      i++;
    }
    return final ? buffer.length : 'more';
  }

  /** Index of the mark that closes the field that the mark at `open` opens. */
  private closingQuote(open: number, final: boolean): number | 'more' | 'unbalanced' {
    const { buffer } = this;
    for (let i = open + 1; ; ) {
      const quote = buffer.indexOf('"', i);
      if (quote === -1 || (quote === buffer.length - 1 && !final)) {
        const isLost = buffer.length - open > MAXIMUM_QUOTED_LENGTH && this.hasLineFeed(open, buffer.length);
        return final || isLost ? 'unbalanced' : 'more';
      }
      if (quote - open > MAXIMUM_QUOTED_LENGTH && this.hasLineFeed(open, quote)) return 'unbalanced';
      if (buffer.charCodeAt(quote + 1) === QUOTE) {
        i = quote + 2;
        continue;
      }
      return this.endsField(quote + 1) || !this.hasLineFeed(open, quote) ? quote : 'unbalanced';
    }
  }

  /** Whether a line ends between two places; `from` mostly grows from call to call, so that all calls look once. */
  private hasLineFeed(from: number, to: number): boolean {
    const isKnown = from >= this.lineFeedsFrom && (this.nextLineFeed === -1 || from <= this.nextLineFeed);
    if (!isKnown) {
      this.nextLineFeed = this.buffer.indexOf('\n', from);
      this.lineFeedsFrom = from;
    }
    return this.nextLineFeed !== -1 && this.nextLineFeed < to;
  }

  private endsField(i: number): boolean {
    const next = this.buffer.charCodeAt(i);
    return Number.isNaN(next) || next === this.delimiter || next === LF || next === CR;
  }

  private dropOverlong(): void {
    if (this.buffer.length - this.at <= MAXIMUM_ROW_LENGTH) return;
    this.overlong = this.line;
    this.at = this.buffer.length;
    this.skipping = true;
  }

  /** What follows the end of the line that is being skipped. */
  private afterSkipped(text: string): string {
    if (!this.skipping) return text;
    const end = text.indexOf('\n');
    if (end === -1) return '';
    this.skipping = false;
    this.line++;
    return text.slice(end + 1);
  }
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
