import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runGit } from './git.ts';
import type { Repository } from './repository.ts';

/** What a Git LFS pointer file stands for (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
export interface LfsPointer {
  /** SHA-256 of the content, hex. */
  readonly sha256: string;
  readonly size: number;
}

/** Pointer files are smaller than this, in bytes, by the specification. */
export const MAX_POINTER_BYTES = 1024;
/** No pointer with a version, an id and a size is shorter. */
export const MIN_POINTER_BYTES = 120;

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\r?\nsize (\d+)\r?\n?$/;

/** Whether a file of this size, in bytes, can be a pointer. */
export function mayBePointer(size: number): boolean {
  return size >= MIN_POINTER_BYTES && size < MAX_POINTER_BYTES;
}

/** The pointer that a file's content is, or undefined. */
export async function readPointer(content: AsyncIterable<Uint8Array>): Promise<LfsPointer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length >= MAX_POINTER_BYTES) return undefined;
    chunks.push(chunk);
  }
  const [, sha256, size] = POINTER.exec(Buffer.concat(chunks).toString('utf8')) ?? [];
  return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}

/** Absolute path of the content in the clone's own LFS store, or undefined where it was not fetched. */
export async function lfsObject(repository: Repository, pointer: LfsPointer): Promise<string | undefined> {
  const folder = await gitFolder(repository);
  const { sha256, size } = pointer;
  const path = join(folder, 'lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() && found.size === size ? path : undefined;
}

const gitFolders = new WeakMap<Repository, Promise<string>>();

/** Folder of git's own files, which work trees of one clone share; asked for once. */
function gitFolder(repository: Repository): Promise<string> {
  const known = gitFolders.get(repository);
  if (known !== undefined) return known;
  const folder = runGit(repository.git, ['rev-parse', '--git-common-dir']).then((answer) =>
    resolve(repository.root, answer.toString('utf8').replace(/\r?\n$/, '')),
  );
  gitFolders.set(repository, folder);
  return folder;
}
