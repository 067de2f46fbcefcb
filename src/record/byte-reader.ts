/** Reads exact numbers of bytes from a stream of chunks. */
export class ByteReader {
  private readonly chunks: AsyncIterator<Uint8Array>;
  private rest: Uint8Array = new Uint8Array(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.chunks = bytes[Symbol.asyncIterator]();
  }

  /** The next `length` bytes, contiguous; fewer at the end. */
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

  /** Drops the next bytes; false where there are fewer. */
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
