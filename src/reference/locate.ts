import type { Policy, ReferenceText } from '../policy/policy.ts';
import { filesAtCommit } from '../source/commit-tree.ts';
import { GitError, runGit } from '../source/git.ts';
import { findCommit, type Repository } from '../source/repository.ts';
import { compileScope } from '../source/scope.ts';
import type { SourceFile, SourceProblem } from '../source/source.ts';
import { filesUnder } from '../source/tree.ts';

/** Files that are known to be human text, as the policy's `reference` names them. */
export interface LocatedReference {
  readonly files: readonly SourceFile[];
  readonly problems: readonly SourceProblem[];
  /** Full id of the commit that the files are of; null: the work tree. */
  readonly commit: string | null;
  /** Completes "1,240 sections …": `of this repository from before 2022-11-30`. */
  readonly description: string;
}

/** The reference could not be had; the message says why and what to do. */
export class MissingReference extends Error {
  override readonly name = 'MissingReference';
}

export interface LocateOptions {
  readonly policy: Pick<Policy, 'include' | 'exclude'>;
  readonly repository: Repository | null;
  /**
   * Commit whose history and files are trusted: on a pull request the one that the policy was read from. Null: HEAD's
   * history, and the files of the work tree.
   */
  readonly trusted: string | null;
  /** Folder that paths are relative to. */
  readonly root: string;
}

const DAY_OR_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const SHALLOW =
  'this clone is shallow. Set `fetch-depth: 0` for actions/checkout (on a terminal: `git fetch --unshallow`) and run again.';

/**
 * Finds the reference text. A date is looked up among the first parents of the trusted commit only, by the time of
 * the commit on that branch, so that a pull request cannot bring backdated commits into its own reference.
 * @throws {MissingReference} where it cannot be had.
 */
export async function locateReference(
  text: ReferenceText,
  options: LocateOptions,
): Promise<LocatedReference> {
  try {
    return text.type === 'paths'
      ? await locatePaths(text.paths, options)
      : await locateBefore(text.before, options);
  } catch (error) {
    if (error instanceof GitError || (error instanceof Error && error.name === 'SourceError'))
      throw new MissingReference(error.message, { cause: error });
    throw error;
  }
}

async function locatePaths(
  paths: readonly string[],
  { repository, trusted, root }: LocateOptions,
): Promise<LocatedReference> {
  const description = `of ${paths.join(', ')}`;
  if (trusted !== null) {
    const known = requireRepository(repository, 'files of the base commit');
    const scope = compileScope(paths, []);
    return { ...(await filesAtCommit(known, trusted, scope)), commit: trusted, description };
  }
  const { files, problems } = await filesUnder(paths, { cwd: root, include: [], exclude: [], trusted: true });
  return { files, problems, commit: null, description };
}

async function locateBefore(
  before: string,
  { policy, repository, trusted }: LocateOptions,
): Promise<LocatedReference> {
  const known = requireRepository(repository, 'the history of the repository');
  const dated = DAY_OR_TIME.test(before);
  const commit = dated
    ? await lastBefore(known, before, trusted ?? 'HEAD')
    : await namedCommit(known, before);
  const found = await filesAtCommit(known, commit, compileScope(policy.include, policy.exclude));
  const when = dated ? `from before ${before}` : `at ${before}`;
  return { ...found, commit, description: `of this repository ${when}` };
}

function requireRepository(repository: Repository | null, what: string): Repository {
  if (repository !== null) return repository;
  throw new MissingReference(
    `The reference needs ${what}, and there is no clone here. Check the repository out first, with \`fetch-depth: 0\`.`,
  );
}

async function lastBefore(repository: Repository, date: string, tip: string): Promise<string> {
  const time = date.includes('T') ? date : `${date}T00:00:00Z`;
  const args = ['rev-list', '--first-parent', '--max-count=1', `--before=${time}`, tip, '--'];
  const commit = (await runGit(repository.git, args)).toString('latin1').trim();
  if (commit !== '') return commit;
  const why = (await isShallow(repository))
    ? SHALLOW
    : 'the repository has no commit that old. Name a later date, or `paths` of text that is known to be human.';
  throw new MissingReference(`There is no commit from before ${date} here: ${why}`);
}

async function namedCommit(repository: Repository, revision: string): Promise<string> {
  const commit =
    (await findCommit(repository, revision)) ??
    (await findCommit(repository, `refs/remotes/origin/${revision}`));
  if (commit !== undefined) return commit;
  const why = (await isShallow(repository)) ? SHALLOW : 'check the name in `reference: before`.';
  throw new MissingReference(`The commit "${revision}" of the reference is not here: ${why}`);
}

async function isShallow(repository: Repository): Promise<boolean> {
  const answer = await runGit(repository.git, ['rev-parse', '--is-shallow-repository']);
  return answer.toString('latin1').trim() === 'true';
}
