import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { brokenOff } from './broken-off.ts';
import type { OpenBytes, ReadProblem } from './record.ts';

/** Decoded text of a part of a file. Pieces are the same however the bytes were chunked. */
export interface DecodedPiece {
  readonly text: string;
  readonly problems: readonly ReadProblem[];
}

/** Where in a text the bytes begin that are decoded. */
export interface TextOrigin {
  /** Line, 1-based. */
  readonly line: number;
  /** Whether bytes before it are not UTF-8, which is told once. */
  readonly isFlawed: boolean;
}

const BLOCK_BYTES = 64 * 1024;
/** A block of nothing but line feeds, which are passed at hundreds of megabytes a second. */
export const BLANK_LINES: string = '\n'.repeat(BLOCK_BYTES);
const BLANK_BLOCK = Buffer.from(BLANK_LINES);
/** As git does: a NUL among the first 8,000 bytes makes a file binary. */
const BINARY_PROBE_BYTES = 8000;
/** Text that is not UTF-8 has next to no control characters; compressed data has a tenth. */
const CONTROL_SHARE_OF_BINARY = 0.01;

const NONE: readonly ReadProblem[] = [];

/**
 * Decodes a file as text, in bounded memory. UTF-8 and UTF-16 with a byte order mark are recognised, else UTF-8 is
 * assumed; bytes that are not UTF-8 are read as windows-1252, with one problem for the file. Binary content and a
 * failure to read are a problem that ends the text. Line terminators are left as they are, except in files whose first
 * terminator is a lone CR (classic Mac OS), where each CR becomes LF. `from`: the bytes begin inside of a file that
 * `continuesAsUtf8`, at the start of a line.
 */
export async function* decode(
  path: string,
  open: OpenBytes,
  from?: TextOrigin,
): AsyncGenerator<DecodedPiece> {
  const terminators = new Terminators(from === undefined ? undefined : false);
  let line = from?.line ?? 1;
  try {
    for await (const { text: raw, flaw } of decodeBytes(open, from)) {
      const text = terminators.normalise(raw);
      const problems =
        flaw === undefined
          ? NONE
          : [{ ...problemOf(flaw), path, line: line + terminators.countIn(raw.slice(0, flaw.offset)) }];
      if (text !== '' || problems.length > 0) yield { text, problems };
      line += countNewlines(text);
    }
    const rest = terminators.end();
    if (rest !== '') yield { text: rest, problems: NONE };
  } catch (error) {
    yield { text: '', problems: [brokenOff(path, line, error)] };
  }
}

interface RawPiece {
  readonly text: string;
  /** What is wrong at an offset in the text. */
  readonly flaw?: Flaw;
}

interface Flaw {
  readonly offset: number;
  readonly message: string;
  /** The text ends here. */
  readonly ends?: true;
}

function problemOf({ message, ends }: Flaw): Pick<ReadProblem, 'message' | 'lost'> {
  return ends === true ? { message, lost: 'part' } : { message };
}

async function* decodeBytes(open: OpenBytes, from: TextOrigin | undefined): AsyncGenerator<RawPiece> {
  let decoder: Decoder | undefined = from && new Utf8Decoder(from.isFlawed);
  for await (const block of blocks(open)) {
    if (decoder === undefined) {
      const found = decoderFor(block);
      if (typeof found === 'string') {
        yield { text: '', flaw: { offset: 0, message: found, ends: true } };
        return;
      }
      decoder = found.decoder;
      yield rawPiece(decoder, decoder.push(block.subarray(found.skip)));
    } else {
      yield rawPiece(decoder, decoder.push(block));
    }
  }
  if (decoder !== undefined) yield rawPiece(decoder, decoder.end());
}

function rawPiece(decoder: Decoder, text: string): RawPiece {
  const offset = decoder.takeInvalidOffset();
  if (offset === undefined) return { text };
  const message =
    'The file is not valid UTF-8; the bytes that are not were read as windows-1252. Save it as UTF-8.';
  return { text, flaw: { offset, message } };
}

/**
 * The bytes of a file in blocks of one size, so that nothing after this depends on how they were chunked. What came before
 * a failure to read is given out before the failure.
 */
async function* blocks(open: OpenBytes): AsyncGenerator<Buffer> {
  let block = Buffer.allocUnsafe(BLOCK_BYTES);
  let filled = 0;
  try {
    for await (const chunk of open()) {
      for (let at = 0; at < chunk.length; ) {
        const taken = Math.min(BLOCK_BYTES - filled, chunk.length - at);
        block.set(chunk.subarray(at, at + taken), filled);
        filled += taken;
        at += taken;
        if (filled === BLOCK_BYTES) {
          yield block;
          block = Buffer.allocUnsafe(BLOCK_BYTES);
          filled = 0;
        }
      }
    }
  } catch (error) {
    if (filled > 0) yield block.subarray(0, filled);
    throw error;
  }
  if (filled > 0) yield block.subarray(0, filled);
}

function decoderFor(head: Buffer): { decoder: Decoder; skip: number } | string {
  if (isUtf32(head)) return 'The file is UTF-32, which is not read. Save it as UTF-8, or exclude it.';
  if (head[0] === 0xff && head[1] === 0xfe) return { decoder: new Utf16Decoder('utf-16le'), skip: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { decoder: new Utf16Decoder('utf-16be'), skip: 2 };
  const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (!marked && isBinary(head.subarray(0, BINARY_PROBE_BYTES))) {
    return head[0] === 0x1f && head[1] === 0x8b
      ? 'The file is compressed (gzip), not text; decompress it or exclude it.'
      : 'The file is binary, not text; exclude it or give it the extension of its format.';
  }
  return { decoder: new Utf8Decoder(), skip: marked ? 3 : 0 };
}

/** By its byte order mark, whose little-endian form begins with that of UTF-16; no text begins with a NUL. */
function isUtf32(head: Buffer): boolean {
  return head.length >= 4 && (head.readUInt32LE(0) === 0xfeff || head.readUInt32BE(0) === 0xfeff);
}

/**
 * Whether a file can be decoded from the start of any of its lines: it is UTF-8 text, as far as its beginning says, and
 * its first line does not end with a lone CR.
 */
export async function continuesAsUtf8(open: OpenBytes): Promise<boolean> {
  let isFirst = true;
  for await (const block of blocks(open)) {
    if (isFirst) {
      const found = decoderFor(block);
      if (typeof found === 'string' || !(found.decoder instanceof Utf8Decoder)) return false;
      isFirst = false;
    }
    const end = block.indexOf('\n');
    const lone = block.indexOf('\r');
    if (lone !== -1 && lone !== end - 1 && (end === -1 || lone < end)) return false;
    if (end !== -1) return true;
  }
  return false;
}

/** Text as `decode` reads it, of bytes that begin a line of a file that `continuesAsUtf8`. */
export function decodeUtf8(parts: readonly Uint8Array[]): string {
  const decoder = new Utf8Decoder();
  return decoder.push(Buffer.concat(parts)) + decoder.end();
}

/** Tells whether bytes that come in chunks are UTF-8. */
export class Utf8Check {
  isFlawed = false;
  private carry: Buffer = Buffer.alloc(0);

  push(chunk: Uint8Array): void {
    if (this.isFlawed) return;
    const bytes = Buffer.concat([this.carry, chunk]);
    const whole = bytes.length - incompleteTail(bytes);
    this.isFlawed = !isUtf8(bytes.subarray(0, whole));
    this.carry = bytes.subarray(whole);
  }

  end(): void {
    if (this.carry.length > 0) this.isFlawed = true;
  }
}

function isBinary(probe: Buffer): boolean {
  if (probe.includes(0)) return true;
  if (isUtf8(probe.subarray(0, probe.length - incompleteTail(probe)))) return false;
  let controls = 0;
  for (const byte of probe) {
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > probe.length * CONTROL_SHARE_OF_BINARY;
}

interface Decoder {
  push(block: Buffer): string;
  end(): string;
  /** Offset, in the text of the last call, of the first invalid byte of the file; once. */
  takeInvalidOffset(): number | undefined;
}

class Utf16Decoder implements Decoder {
  private readonly decoder: TextDecoder;
  constructor(encoding: 'utf-16le' | 'utf-16be') {
    this.decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }
  push(block: Buffer): string {
    return this.decoder.decode(block, { stream: true });
  }
  end(): string {
    return this.decoder.decode();
  }
  takeInvalidOffset(): undefined {
    return undefined;
  }
}

class Utf8Decoder implements Decoder {
  private carry: Buffer = Buffer.alloc(0);
  private invalidOffset: number | undefined;
  private reported: boolean;

  constructor(reported = false) {
    this.reported = reported;
  }

  push(block: Buffer): string {
    if (this.carry.length === 0 && block.equals(BLANK_BLOCK)) return BLANK_LINES;
    const bytes = this.carry.length > 0 ? Buffer.concat([this.carry, block]) : block;
    const tail = incompleteTail(bytes);
    this.carry = bytes.subarray(bytes.length - tail);
    return this.decodeWhole(bytes.subarray(0, bytes.length - tail));
  }

  end(): string {
    const rest = this.carry;
    this.carry = Buffer.alloc(0);
    return this.decodeWhole(rest);
  }

  takeInvalidOffset(): number | undefined {
    const offset = this.invalidOffset;
    this.invalidOffset = undefined;
    return offset;
  }

  private decodeWhole(bytes: Buffer): string {
    if (isUtf8(bytes)) return bytes.toString('utf8');
    let text = '';
    let start = 0;
    for (let i = 0; i < bytes.length; ) {
      const length = sequenceLength(bytes, i);
      if (length > 0) {
        i += length;
        continue;
      }
      text += bytes.toString('utf8', start, i);
      if (!this.reported) {
        this.reported = true;
        this.invalidOffset = text.length;
      }
      text += windows1252(bytes[i] ?? 0);
      start = ++i;
    }
    return text + bytes.toString('utf8', start);
  }
}

/** Number of bytes at the end that start a UTF-8 sequence and do not finish it: 0 to 3. */
function incompleteTail(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? back : 0;
    }
  }
  return 0;
}

/** Length of the well-formed UTF-8 sequence at `i` (Unicode 16, table 3-7), or 0. */
function sequenceLength(bytes: Buffer, i: number): number {
  const first = bytes[i] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const second = bytes[i + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  for (let k = 2; k < length; k++) {
    if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

const WINDOWS_1252_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(byte: number): string {
  return byte < 0xa0 ? (WINDOWS_1252_80_TO_9F[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/** Decides once, at the first line terminator of a file, whether a lone CR ends a line. */
class Terminators {
  private loneCarriageReturns: boolean | undefined;
  private held = '';

  constructor(loneCarriageReturns: boolean | undefined) {
    this.loneCarriageReturns = loneCarriageReturns;
  }

  normalise(piece: string): string {
    let text = this.held + piece;
    this.held = '';
    if (this.loneCarriageReturns !== false && text.endsWith('\r')) {
      this.held = '\r';
      text = text.slice(0, -1);
    }
    if (this.loneCarriageReturns === undefined) {
      const first = /\r\n?|\n/.exec(text);
      if (first !== null) this.loneCarriageReturns = first[0] === '\r';
    }
    return this.unified(text);
  }

  /** Number of lines that end in a part of the text that was normalised last. */
  countIn(text: string): number {
    return countNewlines(this.unified(text));
  }

  private unified(text: string): string {
    return this.loneCarriageReturns === true ? text.replace(/\r\n?/g, '\n') : text;
  }

  end(): string {
    return this.held === '' ? '' : '\n';
  }
}

/** Number of LF characters. */
export function countNewlines(text: string): number {
  if (text === BLANK_LINES) return text.length;
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
