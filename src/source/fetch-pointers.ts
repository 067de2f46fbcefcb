import { formatOf } from '../record/format.ts';
import type { PointerFile } from './examine.ts';
import { lfsEndpoint } from './lfs-endpoint.ts';
import type { LfsContent, LfsStore } from './lfs-store.ts';
import { LFS_MESSAGE, lfsFailedMessage } from './messages.ts';
import type { Repository } from './repository.ts';
import type { SourceFile, SourceProblem } from './source.ts';
import { fileContent } from './work-file.ts';

/** The content of pointers, fetched where that is allowed and a reader would know what to do with it. */
export async function fetchPointers(
  pointers: readonly PointerFile[],
  lfs: LfsStore | null | undefined,
): Promise<(SourceFile | SourceProblem)[]> {
  const found: (SourceFile | SourceProblem)[] = [];
  for (const [repository, files] of byRepository(pointers)) {
    const wanted = files.filter(({ path }) => formatOf(path) !== undefined).map(({ pointer }) => pointer);
    const contents =
      lfs && repository !== undefined && wanted.length > 0
        ? await lfs.fetch(await lfsEndpoint(repository), wanted)
        : NOTHING;
    for (const { path, pointer } of files) {
      const content = contents.get(pointer.sha256);
      found.push(
        content !== undefined && 'path' in content
          ? { path, size: pointer.size, ...fileContent(content.path) }
          : { path, message: pointerMessage(content), unread: true },
      );
    }
  }
  return found;
}

/** Why a pointer is not read. */
export function pointerMessage(content: LfsContent | undefined): string {
  return content !== undefined && 'reason' in content ? lfsFailedMessage(content.reason) : LFS_MESSAGE;
}

const NOTHING: ReadonlyMap<string, LfsContent> = new Map();

function byRepository(pointers: readonly PointerFile[]): Map<Repository | undefined, PointerFile[]> {
  const groups = new Map<Repository | undefined, PointerFile[]>();
  for (const file of pointers) groups.set(file.repository, [...(groups.get(file.repository) ?? []), file]);
  return groups;
}
