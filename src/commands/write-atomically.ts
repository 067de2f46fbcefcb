import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from './exit.ts';

/**
 * Writes a file beside its place and then moves it there: the old content stays whole until the new one is. A symbolic
 * link in its place is replaced, not followed. Permissions of the file `like` are taken over. Throws CommandError.
 */
export async function writeAtomically(
  file: string,
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>,
  like?: string,
): Promise<void> {
  const target = path.resolve(file);
  const temporary = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  try {
    await mkdir(path.dirname(target), { recursive: true });
    const mode = like === undefined ? 0o666 : (await stat(like)).mode & 0o777;
    const handle = await open(temporary, 'wx', mode);
    try {
      for await (const chunk of chunks) {
        await handle.writeFile(chunk);
      }
      if (like !== undefined) await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new CommandError(`${file} cannot be written (${error.message}).`);
  }
}
