import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ByteSource, OpenBytes, RandomAccess } from '../record/record.ts';
import { randomAccess } from './work-file.ts';

/** Largest content, in bytes, that is written to a temporary file. */
export const MAX_SPOOLED_BYTES: number = 8 * 1024 ** 3;

/**
 * Content that can only be streamed, made readable at any offset: it is copied to a temporary file of this user's, which
 * is gone when the access is closed (where the system can, its name is gone as soon as it is open).
 */
export function spooled(open: OpenBytes, maxBytes: number = MAX_SPOOLED_BYTES): ByteSource {
  return { open, openRandom: () => spool(open, maxBytes) };
}

async function spool(openBytes: OpenBytes, maxBytes: number): Promise<RandomAccess> {
  const folder = await mkdtemp(join(tmpdir(), 'synthetic-budget-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const handle = await open(join(folder, 'content'), 'wx+', 0o600);
    try {
      if (process.platform !== 'win32') await remove();
      let length = 0;
      for await (const chunk of openBytes()) {
        length += chunk.length;
        if (length > maxBytes)
          throw new Error(`it is larger than the ${maxBytes} bytes that are copied to disk.`);
        await writeAll(handle, chunk);
      }
      const access = await randomAccess(handle);
      return {
        ...access,
        close: async () => {
          await access.close();
          await remove();
        },
      };
    } catch (cause) {
      await handle.close();
      throw cause;
    }
  } catch (cause) {
    await remove();
    throw cause;
  }
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) at += (await handle.write(chunk, at)).bytesWritten;
}
