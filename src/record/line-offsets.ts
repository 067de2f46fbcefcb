import { countNewlines } from './decode.ts';

interface Held {
  readonly text: string;
  readonly line: number;
  readonly offset: number;
  readonly newlines: number;
}

/** Tells the byte offsets of lines of UTF-8 text that comes in parts; lines are asked for in ascending order. */
export class LineOffsets {
  private readonly held: Held[] = [];
  private line = 1;
  private offset: number;

  /** `offset`: bytes before the text, of its byte order mark. */
  constructor(offset: number) {
    this.offset = offset;
  }

  push(text: string): void {
    const newlines = countNewlines(text);
    this.held.push({ text, line: this.line, offset: this.offset, newlines });
    this.line += newlines;
    this.offset += Buffer.byteLength(text);
  }

  /** An offset that the start of the line is not beyond; costs next to nothing. */
  atMost(line: number): number {
    this.passed(line);
    return this.held[1]?.offset ?? this.offset;
  }

  /** Offset of the start of a line that begins in what was pushed. */
  of(line: number): number {
    this.passed(line);
    const part = this.held[0];
    if (part === undefined) return this.offset;
    let at = 0;
    for (let i = part.line; i < line; i++) at = part.text.indexOf('\n', at) + 1;
    return part.offset + Buffer.byteLength(part.text.slice(0, at));
  }

  /** Lets go of the text before the line: nothing before it is asked for any more. */
  passed(line: number): void {
    while (this.held[0] !== undefined && this.held[0].line + this.held[0].newlines < line) this.held.shift();
  }
}
