import bitIterator from 'unbzip2-stream/lib/bit_iterator.js';
import bzip2 from 'unbzip2-stream/lib/bzip2.js';

/** Most bytes that a block can take, compressed, for each 100,000 bytes of its size: codes are 20 bits at most … */
const COMPRESSED_BYTES_OF_BLOCK = 250_000;
/** … beside its tables. */
const BYTES_OF_TABLES = 50_000;
const UNIT = 100_000;
const FIRST_CAPACITY = 1024 * 1024;

/**
 * Decompresses bzip2, also several streams one after another, block by block: one holds at most 47 MB, and those before
 * a block that is corrupt or missing are given out.
 * @throws {Error} where the data is corrupt or truncated.
 */
export async function* bunzip2(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = [];
  const next = (): Uint8Array => {
    const chunk = waiting.shift();
    if (chunk === undefined) throw new Error('it ends early');
    return chunk;
  };
  let bits: ReturnType<typeof bitIterator> | undefined;
  let received = 0;
  const decoder = new BlockDecoder();
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    waiting.push(chunk);
    received += chunk.length;
    bits ??= bitIterator(next);
    while (received - bits.bytesRead >= decoder.wanted) yield* decoder.step(bits);
  }
  while (bits !== undefined && (decoder.isInside || received > bits.bytesRead)) yield* decoder.step(bits);
}

class BlockDecoder {
  /** Of the current stream, in units; 0 between streams. */
  private blockSize = 0;
  private checksum = 0;

  get isInside(): boolean {
    return this.blockSize > 0;
  }

  /** Bytes with which a step cannot run out of input. */
  get wanted(): number {
    return BYTES_OF_TABLES + this.blockSize * COMPRESSED_BYTES_OF_BLOCK;
  }

  /** Reads a header, a block or the end of a stream. */
  *step(bits: ReturnType<typeof bitIterator>): Generator<Uint8Array> {
    const block = new GrowingBytes();
    try {
      if (this.blockSize === 0) {
        this.checksum = 0;
        this.blockSize = bzip2.header(bits);
        return;
      }
      const size = this.blockSize * UNIT;
      const checksum = bzip2.decompress(
        bits,
        (byte) => block.push(byte),
        new Int32Array(size),
        size,
        this.checksum,
      );
      if (checksum === null) this.blockSize = 0;
      else this.checksum = checksum;
    } catch (error) {
      throw error instanceof Error ? error : new Error(String(error));
    }
    if (block.length > 0) yield block.bytes();
  }
}

class GrowingBytes {
  length = 0;
  private buffer = Buffer.allocUnsafe(FIRST_CAPACITY);

  push(byte: number): void {
    if (this.length === this.buffer.length) {
      const larger = Buffer.allocUnsafe(2 * this.length);
      this.buffer.copy(larger);
      this.buffer = larger;
    }
    this.buffer[this.length++] = byte;
  }

  bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }
}
