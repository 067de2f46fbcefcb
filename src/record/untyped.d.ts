declare module 'unbzip2-stream' {
  import type { Duplex } from 'node:stream';

  const createDecoder: () => Duplex;
  // biome-ignore lint/style/noDefaultExport: the package is a CommonJS module of one function
  export default createDecoder;
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
