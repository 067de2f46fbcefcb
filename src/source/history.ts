import { GitError, runGit, tryGit } from './git.ts';
import type { Repository } from './repository.ts';
import { assertRevision, findCommit } from './repository.ts';

export interface HistoryOptions {
  /** Remote to fetch missing history from, usually `origin`. Without it nothing is fetched. */
  readonly fetch?: string;
}

/** Full ids. `mergeBase` is the best common ancestor of `base` and `head`. */
export interface History {
  readonly base: string;
  readonly head: string;
  readonly mergeBase: string;
}

/** By how many commits a shallow clone is deepened, step by step, until the histories meet. */
const DEEPENING_STEPS: readonly number[] = [50, 200, 800, 3200, 12_800];

const FETCH_TIMEOUT_MS = 5 * 60 * 1000;

/**
 * Finds the merge base of two revisions. Where the clone is shallow (or lacks a commit) and a remote is given, fetches
 * the very commits, then deepens both histories by 50, 200, 800, 3200 and 12800 commits, and stops as soon as they meet.
 * @throws {GitError} `bad-revision` or `missing-history`, with the setting that helps; `unrelated-histories`.
 */
export async function resolveMergeBase(
  repository: Repository,
  base: string,
  head: string,
  options: HistoryOptions = {},
): Promise<History> {
  const remote = options.fetch;
  if (remote !== undefined) assertRevision(remote);
  const commits = {
    base: await obtainCommit(repository, base, 'base', remote),
    head: await obtainCommit(repository, head, 'head', remote),
  };
  let mergeBase = await findMergeBase(repository, commits);
  let deepened = 0;
  for (const step of DEEPENING_STEPS) {
    if (mergeBase !== undefined || remote === undefined || !(await isShallow(repository))) break;
    await deepen(repository, remote, commits, step);
    deepened += step;
    mergeBase = await findMergeBase(repository, commits);
  }
  if (mergeBase !== undefined) return { ...commits, mergeBase };
  if (!(await isShallow(repository)))
    throw new GitError(
      'unrelated-histories',
      `The commits ${short(commits.base)} and ${short(commits.head)} have no common history, so what changed between ` +
        'them is not defined. Compare with a branch that this one grew from, or scan the whole tree.',
    );
  const tried = deepened > 0 ? ` after deepening it by ${deepened} commits` : '';
  throw new GitError(
    'missing-history',
    `The clone is shallow and does not hold the common ancestor of ${short(commits.base)} and ` +
      `${short(commits.head)}${tried}. ${FETCH_HINT}`,
  );
}

/**
 * Full id of a commit, fetched from the remote where it is not here and a remote is given.
 * @throws {GitError} `bad-revision`.
 */
export function resolveHead(
  repository: Repository,
  head: string,
  options: HistoryOptions = {},
): Promise<string> {
  return obtainCommit(repository, head, 'head', options.fetch);
}

const FETCH_HINT =
  'Set `fetch-depth: 0` for actions/checkout (on a terminal: `git fetch --unshallow`) and run again.';

async function obtainCommit(
  repository: Repository,
  revision: string,
  side: 'base' | 'head',
  remote: string | undefined,
): Promise<string> {
  const here =
    (await findCommit(repository, revision)) ??
    (await findCommit(repository, `refs/remotes/${remote ?? 'origin'}/${revision}`));
  if (here !== undefined) return here;
  const missing = `The ${side} commit "${revision}" is not in this clone`;
  if (remote === undefined) throw new GitError('bad-revision', `${missing}. Check the name. ${FETCH_HINT}`);
  // --depth would cut history off a complete clone.
  const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
  const result = await fetch(repository, [...depth, remote, revision]);
  const fetched =
    result.code === 0
      ? ((await findCommit(repository, revision)) ?? (await findCommit(repository, 'FETCH_HEAD')))
      : undefined;
  if (fetched !== undefined) return fetched;
  const reason = result.stderr === '' ? '' : ` (${result.stderr.replaceAll(/\s*\n\s*/g, '; ')})`;
  throw new GitError(
    'bad-revision',
    `${missing}, and "${remote}" did not give it${reason}. It may be gone after a force-push: compare with another ` +
      `commit. ${FETCH_HINT}`,
  );
}

async function deepen(
  repository: Repository,
  remote: string,
  commits: { readonly base: string; readonly head: string },
  by: number,
): Promise<void> {
  const result = await fetch(repository, [`--deepen=${by}`, remote, commits.base, commits.head]);
  if (result.code !== 0)
    throw new GitError(
      'missing-history',
      `More history could not be fetched from "${remote}" (${result.stderr.replaceAll(/\s*\n\s*/g, '; ')}). ${FETCH_HINT}`,
    );
}

function fetch(repository: Repository, args: readonly string[]): ReturnType<typeof tryGit> {
  const command = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--refmap=', ...args];
  return tryGit(repository.git, command, { timeoutMs: FETCH_TIMEOUT_MS });
}

async function findMergeBase(
  repository: Repository,
  commits: { readonly base: string; readonly head: string },
): Promise<string | undefined> {
  const args = ['merge-base', commits.base, commits.head];
  const result = await tryGit(repository.git, args);
  if (result.code === 0) return result.stdout.toString('latin1').trim();
  if (result.code === 1) return undefined;
  throw new GitError('missing-history', `${result.stderr || 'git merge-base failed'}. ${FETCH_HINT}`);
}

async function isShallow(repository: Repository): Promise<boolean> {
  const answer = await runGit(repository.git, ['rev-parse', '--is-shallow-repository']);
  return answer.toString('latin1').trim() === 'true';
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
