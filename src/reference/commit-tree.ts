import { formatOf } from '../record/format.ts';
import { gitRecords } from '../source/git.ts';
import { lfsObject, mayBePointer, readPointer } from '../source/lfs.ts';
import { LFS_MESSAGE, MISSING_MESSAGE } from '../source/messages.ts';
import { prefetch } from '../source/partial-clone.ts';
import { comparePaths } from '../source/path-order.ts';
import { isRegularFile, type Repository } from '../source/repository.ts';
import type { PathScope } from '../source/scope.ts';
import type { SourceFile, SourceProblem } from '../source/source.ts';
import { spooled } from '../source/spool.ts';
import { fileContent } from '../source/work-file.ts';

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
  const listed: { path: string; id: string }[] = [];
  for await (const record of gitRecords(repository.git, ['ls-tree', '-r', '-z', '--full-tree', commit])) {
    const tab = record.indexOf('\t');
    const [mode = '', type, id] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    if (type !== 'blob' || id === undefined || !isRegularFile(mode)) continue;
    if (scope.contains(path) && formatOf(path) !== undefined) listed.push({ path, id });
  }
  const ids = listed.map(({ id }) => id);
  await prefetch(repository, { base: commit, head: commit, renames: [] }, ids);
  const sizes = await repository.blobs.sizes(ids);
  const files: SourceFile[] = [];
  const problems: SourceProblem[] = [];
  for (const { path, id } of listed) {
    const found = await contentOf(repository, id, sizes.get(id));
    if (typeof found === 'string') problems.push({ path, message: found });
    else files.push({ path, ...found });
  }
  files.sort((a, b) => comparePaths(a.path, b.path));
  return { files, problems };
}

async function contentOf(
  repository: Repository,
  id: string,
  size: number | undefined,
): Promise<Omit<SourceFile, 'path'> | string> {
  if (size === undefined) return MISSING_MESSAGE;
  const open = () => repository.blobs.open(id);
  const pointer = mayBePointer(size) ? await readPointer(open()) : undefined;
  if (pointer === undefined) return { size, ...spooled(open) };
  const stored = await lfsObject(repository, pointer);
  return stored === undefined ? LFS_MESSAGE : { size: pointer.size, ...fileContent(stored) };
}
