import type { LfsStore } from '../source/lfs-store.ts';
import { LFS_BASE_MESSAGE, SUBMODULE_MESSAGE } from '../source/messages.ts';
import { comparePaths } from '../source/path-order.ts';
import { EVERYTHING, type PathScope } from '../source/scope.ts';
import {
  type ChangedFile,
  type ChangeScope,
  DATASET_CARD,
  type DatasetCard,
  type LineRange,
  type SourceProblem,
} from '../source/source.ts';
import { type ListedFile, listChangedFiles } from './changed-files.ts';
import type { Octokit, RepositoryName } from './client.ts';
import { type Content, contentOf, type Pointer, resolvePointers } from './content.ts';
import { findFiles, openBlob, type TreeFile } from './git-objects.ts';
import { addedLinesOfPatch, countLines } from './patch.ts';

/** The pull request whose change is wanted; `PullRequestEvent` is one. */
export interface PullRequestRange {
  readonly repository: RepositoryName;
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly changedFiles: number;
}

/**
 * What a pull request changes, by the REST API alone: for a workspace without git history. Contents are fetched when a
 * file is opened (very small ones at once, since they may be Git LFS pointers). As with git, a file moved into `scope`
 * counts as added and one moved out as deleted. Where the list lacks files or content cannot be had, `incomplete` says so.
 * @throws {HttpError} where GitHub refuses the list, the comparison or a tree.
 */
export async function restChangeScope(
  octokit: Octokit,
  pull: PullRequestRange,
  scope: PathScope = EVERYTHING,
  lfs: LfsStore | null = null,
): Promise<ChangeScope> {
  const { repository, head } = pull;
  const listed = await listChangedFiles(octokit, { ...pull, expected: pull.changedFiles });
  const base = await mergeBase(octokit, pull);
  const changes = listed.files.map(toChange);
  const find = (commit: string, paths: readonly (string | null)[]) =>
    findFiles(octokit, repository, commit, new Set(paths.filter((path) => path !== null)));
  const trees: Trees = {
    head: await find(
      head,
      changes.map(({ headPath }) => headPath),
    ),
    base: await find(
      base,
      changes.map(({ basePath }) => basePath),
    ),
  };

  const held: (Content | Pointer | null)[][] = [];
  const obtain: Obtain = (tree, path) => contentOf(octokit, repository, tree, path);
  for (const change of changes) held.push(await sidesOf(obtain, change, trees, scope));
  const pointers = held.flat().filter((side) => side !== null && 'pointer' in side);
  const resolve = await resolvePointers(repository, pointers, lfs);
  const described = changes.map((change, i) => {
    const [head = null, base = null] = (held[i] ?? []).map((side) =>
      side !== null && 'pointer' in side ? resolve(side) : side,
    );
    return describe(change, trees, scope, head, base);
  });
  const lost = described.filter((each) => each.lost).length;
  return {
    type: 'change',
    base,
    head,
    files: described.flatMap(({ file }) => file ?? []).sort((a, b) => comparePaths(pathOf(a), pathOf(b))),
    problems: described.flatMap(({ problem }) => problem ?? []),
    datasetCard: cardAt(octokit, repository, head),
    incomplete: listed.incomplete ?? (lost > 0 ? lostFiles(lost) : null),
  };
}

function cardAt(octokit: Octokit, repository: RepositoryName, commit: string): DatasetCard {
  return async function* () {
    const found = (await findFiles(octokit, repository, commit, new Set([DATASET_CARD]))).get(DATASET_CARD);
    if (found?.kind === 'file') yield* openBlob(octokit, repository, found.sha)();
  };
}

/** A listed file with its path on each side; null where that side has none. */
interface Change {
  readonly listed: ListedFile;
  readonly headPath: string | null;
  readonly basePath: string | null;
}

type Tree = ReadonlyMap<string, TreeFile>;

interface Trees {
  readonly head: Tree;
  readonly base: Tree;
}

/** What became of a listed file; `lost` where something of it should have been judged and cannot be. */
interface Described {
  readonly file?: ChangedFile;
  readonly problem?: SourceProblem;
  readonly lost?: boolean;
}

async function mergeBase(octokit: Octokit, { repository, base, head }: PullRequestRange): Promise<string> {
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  return data.merge_base_commit.sha;
}

function toChange(listed: ListedFile): Change {
  const { path, previousPath, status } = listed;
  const isNew = status === 'added' || status === 'copied';
  const before = status === 'renamed' ? (previousPath ?? path) : path;
  return { listed, headPath: status === 'removed' ? null : path, basePath: isNew ? null : before };
}

type Obtain = (tree: Tree, path: string | null) => Promise<Content | Pointer | null>;

/** What the two sides of a change hold in scope, head first; nothing where they are not looked at. */
async function sidesOf(
  obtain: Obtain,
  { listed, headPath, basePath }: Change,
  trees: Trees,
  scope: PathScope,
): Promise<(Content | Pointer | null)[]> {
  if (listed.status === 'unchanged' || isSubmodule(trees, headPath)) return [];
  const within = (path: string | null) => (path !== null && scope.contains(path) ? path : null);
  return [await obtain(trees.head, within(headPath)), await obtain(trees.base, within(basePath))];
}

function isSubmodule({ head }: Trees, path: string | null): boolean {
  return path !== null && head.get(path)?.kind === 'submodule';
}

function describe(
  { listed, headPath }: Change,
  trees: Trees,
  scope: PathScope,
  head: Content | null,
  base: Content | null,
): Described {
  if (listed.status === 'unchanged') return {};
  if (isSubmodule(trees, headPath)) {
    return scope.excludes(listed.path) ? {} : { problem: { path: listed.path, message: SUBMODULE_MESSAGE } };
  }
  const problem = (message: string): SourceProblem => ({ path: listed.path, message });
  if (head?.file === null) return { problem: problem(head.problem), lost: true };
  if (base?.file === null && !base.lfs) return { problem: problem(base.problem), lost: true };
  if (isSame(head, base)) return {};

  const file: ChangedFile = {
    head: head?.file ?? null,
    base: base?.file ?? null,
    addedLines: addedLines(listed, head, base),
  };
  if (file.head === null && file.base === null) return {};
  if (head !== null && listed.sha !== null && listed.sha !== head.sha) {
    return { file: { ...file, addedLines: null }, problem: problem(MOVED_ON_MESSAGE), lost: true };
  }
  return base?.file === null ? { file, problem: problem(LFS_BASE_MESSAGE) } : { file };
}

const MOVED_ON_MESSAGE =
  'is listed by GitHub in another version than that of this run: the pull request has new commits. Look at their run instead.';

/** Only the mode differs. */
function isSame(head: Content | null, base: Content | null): boolean {
  return head !== null && base !== null && head.sha === base.sha && head.path === base.path;
}

function addedLines(listed: ListedFile, head: Content | null, base: Content | null): LineRange[] | null {
  if (head === null || head.sha === base?.sha) return [];
  // The patch of a file in Git LFS is one of its pointers.
  if (listed.patch === null || head.lfs || base?.lfs) return null;
  const ranges = addedLinesOfPatch(listed.patch);
  return countLines(ranges) === listed.additions ? ranges : null;
}

function lostFiles(count: number): string {
  return `${count} changed ${count === 1 ? 'file' : 'files'} could not be had from GitHub's API.`;
}

function pathOf({ head, base }: ChangedFile): string {
  return (head ?? base)?.path ?? '';
}
