const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const BYTES_OF_MAGIC = 4;
const BYTES_OF_DICTIONARY_ID = [0, 1, 2, 4];
const RUN_LENGTH_BLOCK = 1;

/** What the next bytes are: some are collected to be understood, the others only counted. */
type Part =
  | 'magic'
  | 'skippable size'
  | 'skippable'
  | 'descriptor'
  | 'header'
  | 'block header'
  | 'block'
  | 'checksum';

/**
 * Cuts Zstandard data (RFC 8878, section 3.1) where its frames end, and leaves out skippable ones: Node's decoder takes the
 * end of a frame for the end of the data where more follows in one chunk. Each chunk that comes out belongs to one frame.
 * @throws {Error} where something else than a frame follows.
 */
export async function* zstdFrames(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const frames = new Frames();
  for await (const chunk of bytes) yield* frames.cut(chunk);
  frames.end();
}

class Frames {
  private part: Part = 'magic';
  /** Bytes that are left of the part. */
  private left = BYTES_OF_MAGIC;
  /** The part as a number, little-endian, where it is collected. */
  private value = 0;
  private digit = 1;
  private hasChecksum = false;
  private isLastBlock = false;

  *cut(chunk: Uint8Array): Generator<Uint8Array> {
    let start = 0;
    for (let at = 0; at < chunk.length; ) {
      const isFrame = this.isFrame();
      const wasMagic = this.part === 'magic';
      at += this.take(chunk, at);
      if (this.left > 0) continue;
      this.next();
      if (wasMagic && this.isFrame()) {
        const magic = new Uint8Array(BYTES_OF_MAGIC);
        new DataView(magic.buffer).setUint32(0, FRAME_MAGIC, true);
        yield magic;
      } else if (isFrame && !this.isFrame()) yield chunk.subarray(start, at);
      if (!isFrame || !this.isFrame()) start = at;
    }
    if (this.isFrame() && start < chunk.length) yield chunk.subarray(start);
  }

  /** @throws {Error} where the data ends between the first bytes of something. */
  end(): void {
    if (this.part === 'magic' ? this.left < BYTES_OF_MAGIC : !this.isFrame())
      throw new Error('unexpected end of file');
  }

  private isFrame(): boolean {
    return this.part !== 'magic' && this.part !== 'skippable size' && this.part !== 'skippable';
  }

  /** Takes what the chunk has of the part; returns how many bytes. */
  private take(chunk: Uint8Array, at: number): number {
    const count = Math.min(this.left, chunk.length - at);
    this.left -= count;
    if (this.part === 'block' || this.part === 'skippable') return count;
    for (const byte of chunk.subarray(at, at + count)) {
      this.value += byte * this.digit;
      this.digit *= 256;
    }
    return count;
  }

  /** Begins the part that follows, and the one after it where that has no bytes. */
  private next(): void {
    do {
      [this.part, this.left] = this.following();
      this.value = 0;
      this.digit = 1;
    } while (this.left === 0);
  }

  private following(): [Part, number] {
    const { value } = this;
    switch (this.part) {
      case 'magic':
        if (value === FRAME_MAGIC) return ['descriptor', 1];
        if (value - (value % 16) === SKIPPABLE_MAGIC) return ['skippable size', 4];
        throw new Error('what follows is no Zstandard data');
      case 'skippable size':
        return ['skippable', value];
      case 'descriptor':
        this.hasChecksum = ((value >> 2) & 1) === 1;
        return ['header', bytesOfHeader(value)];
      case 'block header':
        this.isLastBlock = (value & 1) === 1;
        return ['block', ((value >> 1) & 3) === RUN_LENGTH_BLOCK ? 1 : value >> 3];
      case 'block':
        if (this.isLastBlock && this.hasChecksum) return ['checksum', 4];
        return this.isLastBlock ? ['magic', BYTES_OF_MAGIC] : ['block header', 3];
      case 'header':
        return ['block header', 3];
      case 'skippable':
      case 'checksum':
        return ['magic', BYTES_OF_MAGIC];
    }
  }
}

/** Bytes of a frame's header after its descriptor. */
function bytesOfHeader(descriptor: number): number {
  const isSingleSegment = ((descriptor >> 5) & 1) === 1;
  const sizeFlag = descriptor >> 6;
  const size = sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag;
  return Number(!isSingleSegment) + (BYTES_OF_DICTIONARY_ID[descriptor & 3] ?? 0) + size;
}
