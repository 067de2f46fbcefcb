import { isUtf8 } from 'node:buffer';
import { CommandError } from './exit.ts';

/** One line of the input, without its end. */
export interface InputLine {
  /** 1-based. */
  readonly number: number;
  readonly source: string;
  /** Why the line is not as it was sent; where it was not kept at all, `source` is empty. */
  readonly problem: string | null;
}

/** Lines, and UTF-16 code units of them, that are given together at most: full batches in flat memory. */
const CHUNK_LINES = 512;
const CHUNK_LENGTH = 4 * 1024 * 1024;
/** Longest line that is kept, in bytes. */
const MAXIMUM_LINE_BYTES = 16 * 1024 * 1024;
/** Milliseconds without input after which the lines that are there are given: the writer may wait for an answer. */
const PAUSE = 5;

const LF = 0x0a;

/**
 * Cuts UTF-8 input into lines and gives them in chunks: full ones while input comes, what is there when it pauses. So
 * a program that writes a line and waits for the answer gets it, and the lines are the same however they were sent.
 * Blank lines are left out.
 * @throws {CommandError} where the input is compressed or not UTF-8 at all.
 */
export async function* lineChunks(input: AsyncIterable<Uint8Array>): AsyncGenerator<readonly InputLine[]> {
  const cutter = new LineCutter();
  const chunks = input[Symbol.asyncIterator]();
  let waiting: InputLine[] = [];
  let length = 0;
  const take = (): readonly InputLine[] => {
    const lines = waiting;
    waiting = [];
    length = 0;
    return lines;
  };
  try {
    for (;;) {
      const next = chunks.next();
      if (waiting.length > 0 && (await isLate(next))) yield take();
      const { done, value } = await next;
      for (const line of done === true ? cutter.end() : cutter.cut(value)) {
        waiting.push(line);
        length += line.source.length;
        if (waiting.length >= CHUNK_LINES || length >= CHUNK_LENGTH) yield take();
      }
      if (done === true) break;
    }
    if (waiting.length > 0) yield take();
  } finally {
    await chunks.return?.();
  }
}

/** Whether a promise is still open after PAUSE. */
async function isLate(next: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PAUSE, true);
  });
  const settled = next.then(
    () => false,
    () => false,
  );
  try {
    return await Promise.race([settled, pause]);
  } finally {
    clearTimeout(timer);
  }
}

class LineCutter {
  private number = 0;
  private parts: Uint8Array[] = [];
  private length = 0;

  *cut(chunk: Uint8Array): Generator<InputLine> {
    let start = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
      this.keep(chunk.subarray(start, end));
      yield* this.line();
      start = end + 1;
    }
    this.keep(chunk.subarray(start));
  }

  *end(): Generator<InputLine> {
    if (this.length > 0) yield* this.line();
  }

  private keep(part: Uint8Array): void {
    this.length += part.length;
    if (this.length > MAXIMUM_LINE_BYTES) this.parts = [];
    else this.parts.push(part);
  }

  private *line(): Generator<InputLine> {
    const bytes = Buffer.concat(this.parts);
    const isOverlong = this.length > MAXIMUM_LINE_BYTES;
    this.parts = [];
    this.length = 0;
    const number = ++this.number;
    if (isOverlong) {
      const problem = `the line is longer than ${MAXIMUM_LINE_BYTES / 1024 / 1024} MiB; put one record on a line.`;
      yield { number, source: '', problem };
      return;
    }
    const source = number === 1 ? firstLine(bytes) : bytes.toString('utf8');
    if (source.trim() === '') return;
    const problem = isUtf8(bytes) ? null : 'the line is not valid UTF-8; bytes that are not became U+FFFD.';
    yield { number, source, problem };
  }
}

function firstLine(bytes: Buffer): string {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    throw new CommandError('the input is compressed (gzip): pipe it through `gzip -dc` first.');
  if (
    bytes.includes(0) ||
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff)
  )
    throw new CommandError('the input is not UTF-8 text: convert it first (`iconv -t UTF-8`).');
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', isMarked ? 3 : 0);
}
