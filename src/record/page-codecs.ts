import zlib from 'node:zlib';
import type { Compressors } from 'hyparquet';
import { decompressLz4, decompressLz4Raw, decompressSnappy, decompressZstd } from 'hyparquet-compressors';

/** Largest part, in bytes, that a column is decompressed in at a time. */
export const MAXIMUM_PAGE_BYTES = 256 * 1024 * 1024;

/** Zstandard by Node where it has it (22.15 and later), else by JavaScript. */
export function unzstd(input: Uint8Array, outputLength: number): Uint8Array {
  return 'zstdDecompressSync' in zlib
    ? zlib.zstdDecompressSync(input, { maxOutputLength: Math.max(1, outputLength) })
    : decompressZstd(input, new Uint8Array(outputLength));
}

/** Decompression of Parquet pages, bounded (https://parquet.apache.org/docs/file-format/data-pages/compression/). */
export const PAGE_CODECS: Compressors = {
  SNAPPY: bounded(decompressSnappy),
  GZIP: bounded((input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, length) })),
  BROTLI: bounded((input, length) =>
    zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ),
  ZSTD: bounded(unzstd),
  LZ4: bounded(decompressLz4),
  LZ4_RAW: bounded(decompressLz4Raw),
};

type Decompress = (input: Uint8Array, outputLength: number) => Uint8Array;

function bounded(decompress: Decompress): Decompress {
  return (input, outputLength) => {
    if (!(outputLength >= 0 && outputLength <= MAXIMUM_PAGE_BYTES)) {
      throw new Error(`a page claims ${outputLength} bytes; at most ${MAXIMUM_PAGE_BYTES} are read`);
    }
    return decompress(input, outputLength);
  };
}
