import { gitRecords } from './git.ts';
import { isRegularFile, type Repository } from './repository.ts';
import type { SourceFile } from './source.ts';

/**
 * Ids of the blobs that files of the work tree hold unaltered, by path from the top of the repository: tracked files that
 * git does not list as modified and that have the size of their blob, so that no filter has changed them either.
 * @throws {GitError}
 */
export async function workTreeBlobs(
  repository: Repository,
  files: readonly Pick<SourceFile, 'path' | 'size'>[],
): Promise<Map<string, string>> {
  const wanted = new Set(files.map(({ path }) => path));
  const staged = new Map<string, string>();
  for await (const record of gitRecords(repository.git, ['ls-files', '-z', '--stage'])) {
    const tab = record.indexOf('\t');
    const [mode = '', objectId = '', stage] = record.slice(0, tab).split(' ');
    const path = record.slice(tab + 1);
    if (stage === '0' && isRegularFile(mode) && wanted.has(path)) staged.set(path, objectId);
  }
  for await (const path of gitRecords(repository.git, ['diff-files', '-z', '--name-only']))
    staged.delete(path);
  const sizes = await repository.blobs.sizes(staged.values());
  for (const { path, size } of files) {
    const id = staged.get(path);
    if (id !== undefined && sizes.get(id) !== size) staged.delete(path);
  }
  return staged;
}
