import { closeSync, constants, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { ByteSource, OpenBytes, RandomAccess } from '../record/record.ts';
import { isInside } from './inside.ts';
import { DISAPPEARED_MESSAGE } from './messages.ts';
import { SourceError } from './source-error.ts';

const CHUNK_BYTES = 256 * 1024;
/** Without waiting for the writer of a pipe. Windows has neither of the last two. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const MAXIMUM_WHOLE_BYTES = 64 * 1024 * 1024;

/** Content of a file on disk; refuses a symbolic link that has taken the file's place since it was looked at. */
export function fileContent(path: string): ByteSource {
  return { open: openFile(path), openRandom: async () => randomAccess(await openHandle(path)) };
}

/**
 * Streams a file from disk, under the same condition. A small file is read at once, without a turn of the thread pool:
 * of many small files the turns are most of the time.
 */
export function openFile(path: string): OpenBytes {
  return async function* () {
    const descriptor = openNow(path);
    let isOpen = true;
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile()) throw new SourceError('it is not a regular file any more.');
      const start = Buffer.allocUnsafe(Math.min(stats.size + 1, CHUNK_BYTES));
      const length = readSync(descriptor, start, 0, start.length, null);
      if (length > 0) yield start.subarray(0, length);
      if (length < start.length) return;
      isOpen = false;
      yield* createReadStream('', { fd: descriptor, highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
    } finally {
      if (isOpen) closeSync(descriptor);
    }
  };
}

function openNow(path: string): number {
  try {
    return openSync(path, READ_ONLY);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new SourceError(`it ${DISAPPEARED_MESSAGE}`, { cause });
  }
}

/**
 * A regular file of at most 64 MiB as a whole, through links; undefined where there is none. What is checked out may put
 * a pipe or a device there, which would never end.
 * @throws {SourceError} where it is something else, larger, or cannot be read.
 */
export async function readWhole(path: string): Promise<Uint8Array | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await handle.stat();
    if (!stats.isFile())
      throw new SourceError(`${path}: is not a regular file. Put a file there, or remove it.`);
    if (stats.size > MAXIMUM_WHOLE_BYTES) throw new SourceError(`${path}: is larger than 64 MiB.`);
    return await handle.readFile();
  } catch (cause) {
    const { name, code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (name === 'SourceError') throw cause;
    throw new SourceError(`${path}: cannot be read (${message}).`, { cause });
  } finally {
    await handle?.close();
  }
}

/**
 * Like `readWhole`, of a path below a folder, which it must not leave through links either.
 * @throws {SourceError}
 */
export async function readInside(folder: string, path: string): Promise<Uint8Array | undefined> {
  const file = join(folder, path);
  const real = await realpath(file).catch(() => undefined);
  if (!isInside(folder, file) || (real !== undefined && !isInside(await realpath(folder), real)))
    throw new SourceError(`${path}: leads out of the repository. Put the file itself there.`);
  return await readWhole(file);
}

/** Reads an open file at any offset; closing closes the handle. */
export async function randomAccess(handle: FileHandle): Promise<RandomAccess> {
  const { size } = await handle.stat();
  return {
    size,
    async read(start, end) {
      const length = Math.max(0, Math.min(end, size) - start);
      const buffer = Buffer.allocUnsafeSlow(length);
      let filled = 0;
      while (filled < length) {
        const { bytesRead } = await handle.read(buffer, filled, length - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return buffer.subarray(0, filled);
    },
    close: () => handle.close(),
  };
}

function openHandle(path: string): Promise<FileHandle> {
  return open(path, READ_ONLY);
}
