import { hasOwnLines } from '../record/format.ts';
import type { Comparison, ModifiedBlob } from './added-lines.ts';
import { lineCounts, modifiedKey, modifiedLines } from './added-lines.ts';
import { lfsObject, mayBePointer, readPointer } from './lfs.ts';
import { LFS_BASE_MESSAGE, LFS_MESSAGE, MISSING_MESSAGE } from './messages.ts';
import { prefetch } from './partial-clone.ts';
import { comparePaths } from './path-order.ts';
import type { DiffEntry, DiffSide } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import type { ChangedFile, LineRange, SourceFile, SourceProblem } from './source.ts';
import { spooled } from './spool.ts';
import { fileContent } from './work-file.ts';

/** Larger files have no line-by-line difference (`addedLines` is null): git would hold them whole in memory. */
export const MAX_LINE_DIFF_BYTES: number = 8 * 1024 * 1024;

export interface DescribedChanges {
  readonly files: ChangedFile[];
  readonly problems: SourceProblem[];
  /** Set where a head version could not be obtained. */
  readonly incomplete: string | null;
}

/** Content of one side; no file where it is not in this clone. */
interface Content {
  readonly file: SourceFile | null;
  readonly lfs: boolean;
}

/**
 * Gives each difference its sizes, content and added lines.
 * @throws {GitError}
 */
export async function describeChanges(
  repository: Repository,
  comparison: Comparison,
  entries: readonly DiffEntry[],
): Promise<DescribedChanges> {
  const objectIds = entries.flatMap(({ base, head }) =>
    [base, head].flatMap((side) => (side === null ? [] : [side.objectId])),
  );
  await prefetch(repository, comparison, objectIds);
  const sizes = await repository.blobs.sizes(objectIds);
  const lines = await linesOf(repository, comparison, entries, sizes);
  const files: ChangedFile[] = [];
  const problems: SourceProblem[] = [];
  let unreadable = 0;
  for (const entry of entries) {
    const head = entry.head && (await contentOf(repository, entry.head, sizes));
    const base = entry.base && (await contentOf(repository, entry.base, sizes));
    const path = (entry.head ?? entry.base)?.path ?? '';
    if (head !== null && head.file === null) {
      unreadable += 1;
      problems.push({ path, message: head.lfs ? LFS_MESSAGE : MISSING_MESSAGE });
      continue;
    }
    if (base !== null && base.file === null)
      problems.push({ path, message: base.lfs ? LFS_BASE_MESSAGE : MISSING_MESSAGE });
    if (head === null && base?.file === null) continue;
    const stored = head?.lfs || base?.lfs || (entry.head !== null && !hasOwnLines(entry.head.path));
    files.push({
      base: base?.file ?? null,
      head: head?.file ?? null,
      addedLines: stored && head !== null && !sameContent(entry) ? null : lines(entry),
    });
  }
  files.sort((a, b) => comparePaths(pathOf(a), pathOf(b)));
  const incomplete =
    unreadable === 0
      ? null
      : `${unreadable} changed file${unreadable === 1 ? ' has' : 's have'} no content here.`;
  return { files, problems, incomplete };
}

async function contentOf(
  repository: Repository,
  side: DiffSide,
  sizes: ReadonlyMap<string, number>,
): Promise<Content> {
  const size = sizes.get(side.objectId);
  if (size === undefined) return { file: null, lfs: false };
  const open = () => repository.blobs.open(side.objectId);
  const pointer = mayBePointer(size) ? await readPointer(open()) : undefined;
  if (pointer === undefined)
    return { file: { path: side.path, objectId: side.objectId, size, ...spooled(open) }, lfs: false };
  const stored = await lfsObject(repository, pointer);
  if (stored === undefined) return { file: null, lfs: true };
  return {
    file: { path: side.path, objectId: side.objectId, size: pointer.size, ...fileContent(stored) },
    lfs: true,
  };
}

async function linesOf(
  repository: Repository,
  comparison: Comparison,
  entries: readonly DiffEntry[],
  sizes: ReadonlyMap<string, number>,
): Promise<(entry: DiffEntry) => LineRange[] | null> {
  const small = (side: DiffSide) =>
    (sizes.get(side.objectId) ?? Number.POSITIVE_INFINITY) <= MAX_LINE_DIFF_BYTES;
  const added: string[] = [];
  const modified: ModifiedBlob[] = [];
  for (const { base, head } of entries) {
    if (head === null || !small(head)) continue;
    if (base === null) added.push(head.path);
    else if (base.objectId !== head.objectId && small(base))
      modified.push({
        basePath: base.path,
        headPath: head.path,
        baseId: base.objectId,
        headId: head.objectId,
      });
  }
  const counts = await lineCounts(repository, comparison, added);
  const ranges = await modifiedLines(repository, comparison, modified);
  return (entry) => {
    const { base, head } = entry;
    if (head === null || sameContent(entry)) return [];
    if (base !== null) return ranges.get(modifiedKey(base.objectId, head.objectId)) ?? null;
    const count = counts.get(head.path);
    if (count === undefined) return null;
    return count === 0 ? [] : [{ start: 1, end: count }];
  };
}

function sameContent(entry: DiffEntry): boolean {
  return entry.base !== null && entry.base.objectId === entry.head?.objectId;
}

function pathOf(file: ChangedFile): string {
  return (file.head ?? file.base)?.path ?? '';
}
