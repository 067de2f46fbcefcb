import type { RandomAccess } from './record.ts';

/** Exact numbers of bytes, one after the other. */
export interface Bytes {
  /** The next `length` bytes, contiguous; fewer at the end. */
  read(length: number): Promise<Uint8Array>;
  /** Drops the next bytes; false where there are fewer. */
  skip(length: number): Promise<boolean>;
  close(): Promise<void>;
}

/** Reads content at any offset, so that what is skipped is not read. */
export class SeekingReader implements Bytes {
  private readonly access: RandomAccess;
  private offset = 0;

  constructor(access: RandomAccess) {
    this.access = access;
  }

  async read(length: number): Promise<Uint8Array> {
    const end = Math.min(this.access.size, this.offset + length);
    const bytes = await this.access.read(this.offset, end);
    this.offset += bytes.length;
    return bytes;
  }

  async skip(length: number): Promise<boolean> {
    this.offset += length;
    return this.offset <= this.access.size;
  }

  close(): Promise<void> {
    return this.access.close();
  }
}

/** Reads them from a stream of chunks. */
export class ByteReader implements Bytes {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.chunks = bytes[Symbol.asyncIterator]();
  }

  async read(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let filled = 0;
    for await (const part of this.parts(length)) {
      parts.push(part);
      filled += part.length;
    }
    const [only] = parts;
    return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts, filled);
  }

  async skip(length: number): Promise<boolean> {
    let left = length;
    for await (const part of this.parts(length)) left -= part.length;
    return left === 0;
  }

  /** The next `length` bytes as they come. */
  async *parts(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      if (this.rest.length === 0) {
        const next = await this.chunks.next();
        if (next.done === true) return;
        this.rest = next.value;
        continue;
      }
      const part = this.rest.subarray(0, left);
      this.rest = this.rest.subarray(part.length);
      left -= part.length;
      yield part;
    }
  }

  async close(): Promise<void> {
    await this.chunks.return?.();
  }
}
