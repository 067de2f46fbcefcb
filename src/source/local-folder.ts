import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Folder, below the top of a repository, for what can be computed anew. */
export const LOCAL_FOLDER = '.synthetic-budget';

/** Absolute path of that folder of a repository. */
export function localFolder({ root }: Repository): string {
  return path.join(root, LOCAL_FOLDER);
}

/** Whether something in it is committed: what decides a verdict must not come with the change that is judged. */
export async function isLocalFolderCommitted({ git }: Repository): Promise<boolean> {
  return (await runGit(git, ['ls-files', '-z', '--', LOCAL_FOLDER])).length > 0;
}

/**
 * Writes a file of a folder that git is told to ignore. The old content stays whole until the new one is; of two writers
 * at the same time one wins. Throws what the file system says.
 */
export async function writeIgnored(
  folder: string,
  name: string,
  content: Iterable<string | Uint8Array>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => {});
  const temporary = path.join(folder, `${name}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      for (const piece of content) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path.join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Adds bytes to the end of a file that is there, at once: what two processes add at the same time stands one after the
 * other. Links are not followed (on Windows they are). Throws what the file system says.
 */
export async function appendTo(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0));
  try {
    const { bytesWritten } = await file.write(bytes);
    if (bytesWritten !== bytes.byteLength) throw new Error('there is no room for all of them');
  } finally {
    await file.close();
  }
}
