import { formatOf, hasOwnLines } from '../record/format.ts';
import type { Comparison, ModifiedBlob } from './added-lines.ts';
import { lineCounts, modifiedKey, modifiedLines } from './added-lines.ts';
import { pointerMessage } from './fetch-pointers.ts';
import { type LfsPointer, lfsObject, mayBePointer, readPointer } from './lfs.ts';
import { lfsEndpoint } from './lfs-endpoint.ts';
import type { LfsContent, LfsStore } from './lfs-store.ts';
import { LFS_BASE_MESSAGE, MISSING_MESSAGE } from './messages.ts';
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

/** Content of one side; where it cannot be had, why. */
type Content =
  | { readonly file: SourceFile; readonly lfs: boolean }
  | { readonly file: null; readonly lfs: boolean; readonly message: string };

/** Git LFS pointers by the object that holds them, and the content of those that were fetched. */
interface Pointers {
  readonly byObject: ReadonlyMap<string, LfsPointer>;
  readonly contents: ReadonlyMap<string, LfsContent>;
}

/**
 * Gives each difference its sizes, content and added lines.
 * @throws {GitError}
 */
export async function describeChanges(
  repository: Repository,
  comparison: Comparison,
  entries: readonly DiffEntry[],
  lfs: LfsStore | null,
): Promise<DescribedChanges> {
  const objectIds = entries.flatMap(({ base, head }) =>
    [base, head].flatMap((side) => (side === null ? [] : [side.objectId])),
  );
  await prefetch(repository, comparison, objectIds);
  const sizes = await repository.blobs.sizes(objectIds);
  const lines = await linesOf(repository, comparison, entries, sizes);
  const pointers = await pointersOf(repository, entries, sizes, lfs);
  const files: ChangedFile[] = [];
  const problems: SourceProblem[] = [];
  let unreadable = 0;
  for (const entry of entries) {
    const head = entry.head && contentOf(repository, entry.head, sizes, pointers);
    const base = entry.base && contentOf(repository, entry.base, sizes, pointers);
    const path = (entry.head ?? entry.base)?.path ?? '';
    if (head !== null && head.file === null) {
      unreadable += 1;
      problems.push({ path, message: head.message });
      continue;
    }
    if (base !== null && base.file === null)
      problems.push({ path, message: base.lfs ? LFS_BASE_MESSAGE : base.message });
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

/** Finds the pointers among the entries, looks for their content in the clone, and fetches what else may be fetched. */
async function pointersOf(
  repository: Repository,
  entries: readonly DiffEntry[],
  sizes: ReadonlyMap<string, number>,
  lfs: LfsStore | null,
): Promise<Pointers> {
  const byObject = new Map<string, LfsPointer>();
  const contents = new Map<string, LfsContent>();
  const wanted: LfsPointer[] = [];
  for (const side of entries.flatMap(({ base, head }) => [base, head])) {
    if (side === null || byObject.has(side.objectId) || !mayBePointer(sizes.get(side.objectId) ?? 0))
      continue;
    const pointer = await readPointer(repository.blobs.open(side.objectId));
    if (pointer === undefined) continue;
    byObject.set(side.objectId, pointer);
    const stored = await lfsObject(repository, pointer);
    if (stored !== undefined) contents.set(pointer.sha256, { path: stored });
    else if (formatOf(side.path) !== undefined) wanted.push(pointer);
  }
  if (lfs === null || wanted.length === 0) return { byObject, contents };
  const fetched = await lfs.fetch(await lfsEndpoint(repository), wanted);
  return { byObject, contents: new Map([...fetched, ...contents]) };
}

function contentOf(
  repository: Repository,
  { path, objectId }: DiffSide,
  sizes: ReadonlyMap<string, number>,
  { byObject, contents }: Pointers,
): Content {
  const size = sizes.get(objectId);
  if (size === undefined) return { file: null, lfs: false, message: MISSING_MESSAGE };
  const pointer = byObject.get(objectId);
  if (pointer === undefined) {
    const open = () => repository.blobs.open(objectId);
    return { file: { path, objectId, size, ...spooled(open) }, lfs: false };
  }
  const content = contents.get(pointer.sha256);
  return content !== undefined && 'path' in content
    ? { file: { path, objectId, size: pointer.size, ...fileContent(content.path) }, lfs: true }
    : { file: null, lfs: true, message: pointerMessage(content) };
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
