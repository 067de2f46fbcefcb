import { posix } from 'node:path';
import type { Comparison } from './added-lines.ts';
import { describeChanges } from './changed-files.ts';
import type { HistoryOptions } from './history.ts';
import { resolveHead, resolveMergeBase } from './history.ts';
import type { LfsStore } from './lfs-store.ts';
import { OUTSIDE_LINK_MESSAGE, SUBMODULE_MESSAGE } from './messages.ts';
import { comparePaths } from './path-order.ts';
import type { DiffEntry, DiffSide } from './raw-diff.ts';
import { rawDiff } from './raw-diff.ts';
import type { Repository } from './repository.ts';
import { emptyTree, fileAt, isNullCommit, isRegularFile } from './repository.ts';
import type { PathScope } from './scope.ts';
import { EVERYTHING } from './scope.ts';
import { type ChangeScope, DATASET_CARD, type DatasetCard, type SourceProblem } from './source.ts';

export interface ChangeOptions extends HistoryOptions {
  /** Files that count; default all. A file moved into the scope counts as added, one moved out as deleted. */
  readonly scope?: PathScope;
  /** Fetches Git LFS content that is not in the clone; absent: it is not fetched. */
  readonly lfs?: LfsStore | null;
}

/** Renames are paired with modifications up to this many added times deleted files, squared; beyond, exact ones are. */
const RENAMES: readonly string[] = ['-M', '-l4000'];

const SYMLINK_MODE = '120000';
const SUBMODULE_MODE = '160000';
const MAX_LINK_BYTES = 4096;

/**
 * What `head` changed since its history parted from `base` (three-dot semantics). Content comes from git's objects, so
 * the work tree may be at any commit. The null commit as `base` (the first push of a branch) means: everything is added.
 * @throws {GitError} where a commit or the common history is not there; the message names the setting that helps.
 */
export async function changesBetween(
  repository: Repository,
  base: string,
  head: string,
  options: ChangeOptions = {},
): Promise<ChangeScope> {
  const scope = options.scope ?? EVERYTHING;
  const ends = isNullCommit(base)
    ? { mergeBase: base, head: await resolveHead(repository, head, options) }
    : await resolveMergeBase(repository, base, head, options);
  const comparison: Comparison = {
    base: isNullCommit(ends.mergeBase) ? await emptyTree(repository) : ends.mergeBase,
    head: ends.head,
    renames: RENAMES,
  };
  const problems: SourceProblem[] = [];
  const entries: DiffEntry[] = [];
  for await (const entry of rawDiff(repository, comparison)) {
    const problem = await problemOf(repository, entry.head, scope);
    if (problem !== null) problems.push(problem);
    const kept = narrow(entry, scope);
    if (kept !== null) entries.push(kept);
  }
  const described = await describeChanges(repository, comparison, entries, options.lfs ?? null);
  return {
    type: 'change',
    base: ends.mergeBase,
    head: ends.head,
    files: described.files,
    problems: [...problems, ...described.problems].sort((a, b) => comparePaths(a.path, b.path)),
    incomplete: described.incomplete,
    datasetCard: cardAt(repository, ends.head),
  };
}

function cardAt(repository: Repository, commit: string): DatasetCard {
  return async function* () {
    const bytes = await fileAt(repository, commit, DATASET_CARD);
    if (bytes !== undefined) yield bytes;
  };
}

/** Keeps the sides that are files in scope; null where none is, or where only the mode differs. */
function narrow(entry: DiffEntry, scope: PathScope): DiffEntry | null {
  const keep = (side: DiffSide | null) =>
    side !== null && isRegularFile(side.mode) && scope.contains(side.path) ? side : null;
  const base = keep(entry.base);
  const head = keep(entry.head);
  if (base === null && head === null) return null;
  if (base?.objectId === head?.objectId && base?.path === head?.path) return null;
  return { base, head };
}

async function problemOf(
  repository: Repository,
  head: DiffSide | null,
  scope: PathScope,
): Promise<SourceProblem | null> {
  if (head === null || scope.excludes(head.path)) return null;
  if (head.mode === SUBMODULE_MODE) return { path: head.path, message: SUBMODULE_MESSAGE };
  if (head.mode !== SYMLINK_MODE || !scope.includes(head.path)) return null;
  let target = '';
  for await (const chunk of repository.blobs.open(head.objectId)) {
    target += Buffer.from(chunk).toString('utf8');
    if (target.length > MAX_LINK_BYTES) break;
  }
  const resolved = posix.join(posix.dirname(head.path), target.replaceAll('\\', '/'));
  const leaves = /^(?:[/\\]|[A-Za-z]:)/.test(target) || resolved === '..' || resolved.startsWith('../');
  return leaves ? { path: head.path, message: OUTSIDE_LINK_MESSAGE } : null;
}
