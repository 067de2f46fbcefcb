import { formatOf } from '../record/format.ts';
import { gitRecords } from './git.ts';
import { lfsObject, mayBePointer, readPointer } from './lfs.ts';
import { LFS_MESSAGE, MISSING_MESSAGE } from './messages.ts';
import { prefetch } from './partial-clone.ts';
import { comparePaths } from './path-order.ts';
import { isRegularFile, type Repository } from './repository.ts';
import type { PathScope } from './scope.ts';
import type { SourceFile, SourceProblem } from './source.ts';
import { spooled } from './spool.ts';
import { fileContent } from './work-file.ts';

/** A file as a commit has it. */
export interface CommittedFile {
  readonly path: string;
  readonly objectId: string;
}

/**
 * The files in scope as a commit has them, in order of their paths' bytes, read from git's objects: the work tree may
 * be at any commit and is not touched.
 * @throws {GitError}
 */
export async function filesAtCommit(
  repository: Repository,
  commit: string,
  scope: PathScope,
): Promise<{ readonly files: SourceFile[]; readonly problems: SourceProblem[] }> {
  return await openCommitted(repository, commit, await listCommit(repository, commit, scope));
}

/**
 * The names of the files in scope that a reader knows, in order of their paths' bytes. Nothing of them is read.
 * @throws {GitError}
 */
export async function listCommit(
  repository: Repository,
  commit: string,
  scope: PathScope,
): Promise<CommittedFile[]> {
  const listed: CommittedFile[] = [];
  for await (const record of gitRecords(repository.git, ['ls-tree', '-r', '-z', '--full-tree', commit])) {
    const tab = record.indexOf('\t');
    const [mode = '', type, objectId] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    if (type !== 'blob' || objectId === undefined || !isRegularFile(mode)) continue;
    if (scope.contains(path) && formatOf(path) !== undefined) listed.push({ path, objectId });
  }
  return listed.sort((a, b) => comparePaths(a.path, b.path));
}

/**
 * The content of listed files of a commit.
 * @throws {GitError}
 */
export async function openCommitted(
  repository: Repository,
  commit: string,
  listed: readonly CommittedFile[],
): Promise<{ readonly files: SourceFile[]; readonly problems: SourceProblem[] }> {
  const ids = listed.map(({ objectId }) => objectId);
  await prefetch(repository, { base: commit, head: commit, renames: [] }, ids);
  const sizes = await repository.blobs.sizes(ids);
  const files: SourceFile[] = [];
  const problems: SourceProblem[] = [];
  for (const { path, objectId } of listed) {
    const found = await contentOf(repository, objectId, sizes.get(objectId));
    if (typeof found === 'string') problems.push({ path, message: found });
    else files.push({ path, objectId, ...found });
  }
  return { files, problems };
}

async function contentOf(
  repository: Repository,
  id: string,
  size: number | undefined,
): Promise<Omit<SourceFile, 'path' | 'objectId'> | string> {
  if (size === undefined) return MISSING_MESSAGE;
  const open = () => repository.blobs.open(id);
  const pointer = mayBePointer(size) ? await readPointer(open()) : undefined;
  if (pointer === undefined) return { size, ...spooled(open) };
  const stored = await lfsObject(repository, pointer);
  return stored === undefined ? LFS_MESSAGE : { size: pointer.size, ...fileContent(stored) };
}
