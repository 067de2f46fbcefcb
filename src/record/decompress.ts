import type { Duplex } from 'node:stream';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import type { Compression } from './format.ts';
import type { OpenBytes } from './record.ts';
import { zstdFrames } from './zstd-frames.ts';

/** Compressed content that grows more than this many times … */
export const MAXIMUM_EXPANSION = 500;
/** … beyond its first bytes, which may grow as they like … */
export const FREE_EXPANSION_BYTES = 64 * 1024 * 1024;
/** … or to more than this many bytes, is not read further. */
export const MAXIMUM_EXPANDED_BYTES = 64 * 1024 ** 3;

/** What a row counts at least, so that a file of a few bytes cannot claim millions of empty rows. */
export const BYTES_OF_A_ROW = 16;

/** Compressed bytes that are given to a decoder without back-pressure at a time. */
const PUSHED_BYTES = 1024;

/**
 * Streams what was compressed, in bounded memory. The stream fails, with a reason for the reader, where the content is
 * corrupt or truncated, or where it expands beyond the bounds above (a decompression bomb).
 */
export function decompressed(open: OpenBytes, compression: Compression): OpenBytes {
  return async function* () {
    const guard = new ExpansionGuard();
    for await (const chunk of decoded(guard.read(open()), compression)) {
      guard.expanded(chunk.length);
      yield chunk;
    }
  };
}

/** What comes out of the decoder; its failures say what they are of, those of its input are passed on. */
async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  compression: Compression,
): AsyncGenerator<Uint8Array> {
  let unreadable: { readonly error: unknown } | undefined;
  const watched = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield* bytes;
    } catch (error) {
      unreadable = { error };
      throw error;
    }
  };
  try {
    yield* decoderOf(compression)(watched());
  } catch (error) {
    if (unreadable !== undefined) throw unreadable.error;
    throw new Error(
      `the ${compression} data is corrupt or truncated (${reasonOf(error)}). Compress the file again.`,
    );
  }
}

/** Codes of the xz decoder (xz_ret in https://github.com/tukaani-project/xz-embedded). */
const XZ_REASONS: Readonly<Record<string, string>> = {
  3: 'no memory is left',
  4: 'its dictionary takes too much memory',
  5: 'it does not begin as xz does',
  6: 'it was made with options that are not supported',
  7: 'its content does not fit its checksums',
  8: 'it ends early',
};

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const code = /get_next_output failed with error code (\d+)/.exec(message)?.[1];
  return (code && XZ_REASONS[code]) ?? message;
}

/** Bounds how much may come out for what went in. */
export class ExpansionGuard {
  private input = 0;
  private output = 0;

  constructor(input = 0) {
    this.input = input;
  }

  /** Passes bytes on and counts them. */
  async *read(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.input += chunk.length;
      yield chunk;
    }
  }

  /** Counts bytes that came out; fewer than none where some are not to count. @throws {Error} where they are too many. */
  expanded(bytes: number): void {
    this.output += bytes;
    if (this.output > MAXIMUM_EXPANDED_BYTES) {
      throw new Error(`it expands to more than ${MAXIMUM_EXPANDED_BYTES} bytes. Split the file.`);
    }
    if (this.output > FREE_EXPANSION_BYTES && this.output > this.input * MAXIMUM_EXPANSION) {
      throw new Error(
        `it expands to more than ${MAXIMUM_EXPANSION} times its size, as no text does. Exclude it.`,
      );
    }
  }
}

type Decode = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

function decoderOf(compression: Compression): Decode {
  switch (compression) {
    case 'gzip':
      return (bytes) => through(bytes, zlib.createGunzip());
    case 'zstd':
      // Node 20 has no Zstandard of its own.
      return 'createZstdDecompress' in zlib
        ? (bytes) => through(zstdFrames(bytes), zlib.createZstdDecompress())
        : zstdWithoutNode;
    case 'bzip2':
      return async function* (bytes) {
        yield* (await import('./bunzip2.ts')).bunzip2(bytes);
      };
    case 'xz':
      return unxz;
  }
}

async function* through(bytes: AsyncIterable<Uint8Array>, decoder: Duplex): AsyncGenerator<Uint8Array> {
  const done = pipeline(Readable.from(bytes), decoder);
  // The same failure ends the iteration below, which is where it is told.
  done.catch(() => undefined);
  yield* decoder as AsyncIterable<Uint8Array>;
}

/** A decoder that gives its output by a callback while it is pushed. */
interface PushDecoder {
  push(chunk: Uint8Array, last: boolean): void;
  /** What came out since the last call. */
  take(): Uint8Array[];
}

async function* pushed(bytes: AsyncIterable<Uint8Array>, decoder: PushDecoder): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PUSHED_BYTES) {
      decoder.push(chunk.subarray(at, at + PUSHED_BYTES), false);
      yield* decoder.take();
    }
  }
  decoder.push(new Uint8Array(0), true);
  yield* decoder.take();
}

async function* zstdWithoutNode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let out: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => out.push(chunk));
  yield* pushed(bytes, {
    push: (chunk, last) => decoder.push(chunk, last),
    take: () => out.splice(0),
  });
  out = [];
}

async function* unxz(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { default: xz } = await import('xz-decompress');
  const compressed = Readable.toWeb(Readable.from(bytes, { objectMode: false }));
  const reader = new xz.XzReadableStream(compressed as ReadableStream<Uint8Array>).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
