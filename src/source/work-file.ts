import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { OpenBytes } from '../record/record.ts';

const CHUNK_BYTES = 256 * 1024;

/** Streams a file from disk; refuses a symbolic link that has taken the file's place since it was looked at. */
export function openFile(path: string): OpenBytes {
  return async function* () {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    yield* handle.createReadStream({ highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
  };
}
