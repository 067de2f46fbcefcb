/** Tells the lines, 1-based, of offsets in a text or its bytes; offsets come in ascending order. */
export class LineCounter {
  private readonly text: { indexOf(search: string, start: number): number };
  private line = 1;
  private next: number;

  constructor(text: string | Buffer) {
    this.text = text;
    this.next = text.indexOf('\n');
  }

  at(offset: number): number {
    while (this.next !== -1 && this.next < offset) {
      this.line++;
      this.next = this.text.indexOf('\n', this.next + 1);
    }
    return this.line;
  }
}
