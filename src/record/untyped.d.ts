declare module 'unbzip2-stream/lib/bit_iterator.js' {
  /** Reads so many bits; `null`: up to the next byte. */
  interface BitReader {
    (count: number | null): number;
    /** Bytes of which a bit was read. */
    readonly bytesRead: number;
  }

  const bitIterator: (nextChunk: () => Uint8Array) => BitReader;
  // biome-ignore lint/style/noDefaultExport: the package is a CommonJS module of one function
  export default bitIterator;
}

declare module 'unbzip2-stream/lib/bzip2.js' {
  import type bitIterator from 'unbzip2-stream/lib/bit_iterator.js';

  type BitReader = ReturnType<typeof bitIterator>;

  const bzip2: {
    /** The size of the blocks, in units of 100,000 bytes. */
    header(bits: BitReader): number;
    /** One block, byte by byte; gives the checksum of the stream so far, or null at its end. */
    decompress(
      bits: BitReader,
      write: (byte: number) => void,
      work: Int32Array,
      size: number,
      checksum: number,
    ): number | null;
  };
  // biome-ignore lint/style/noDefaultExport: the package is a CommonJS module
  export default bzip2;
}

declare module 'xz-decompress' {
  const xz: {
    readonly XzReadableStream: new (compressed: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>;
  };
  // biome-ignore lint/style/noDefaultExport: the package is a CommonJS module
  export default xz;
}

declare module 'lz4js' {
  /** LZ4 frames (https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md). */
  export function decompress(frame: Uint8Array, maximumBytes: number): Uint8Array;
}
