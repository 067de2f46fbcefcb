import type { Octokit, RepositoryName } from './client.ts';

/** GitHub lists no more changed files of one pull request than this. */
const LISTED_FILES_LIMIT = 3_000;

/** A file that a pull request changes, as the REST API describes it. */
export interface ListedFile {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** Path before the change, where it was renamed. */
  readonly previousPath: string | null;
  /** Blob that the head holds there, as far as the list says. */
  readonly sha: string | null;
  readonly additions: number;
  /** Hunks of the unified diff; null for binary files and large diffs. */
  readonly patch: string | null;
}

export interface ChangedFileList {
  readonly files: readonly ListedFile[];
  /** Why the list is known to lack files, in one sentence; null where it is complete. */
  readonly incomplete: string | null;
}

/**
 * All pages of the changed files of a pull request, held against `expected`, the number that the event gives.
 * @throws {HttpError} where GitHub refuses.
 */
export async function listChangedFiles(
  octokit: Octokit,
  pull: { readonly repository: RepositoryName; readonly number: number; readonly expected: number },
): Promise<ChangedFileList> {
  const listed = await octokit.paginate(octokit.rest.pulls.listFiles, {
    ...pull.repository,
    pull_number: pull.number,
    per_page: 100,
  });
  const files = listed.map((file) => ({
    path: file.filename,
    status: file.status,
    previousPath: file.previous_filename ?? null,
    sha: file.sha,
    additions: file.additions,
    patch: file.patch ?? null,
  }));
  return { files, incomplete: whyIncomplete(files.length, pull.expected) };
}

function whyIncomplete(listed: number, expected: number): string | null {
  const remedy =
    'check out the history (actions/checkout with fetch-depth: 0) so that git can tell what changed';
  if (listed >= LISTED_FILES_LIMIT) {
    return `GitHub lists at most ${LISTED_FILES_LIMIT} changed files, which this pull request reaches: ${remedy}`;
  }
  if (listed !== expected) {
    return `GitHub listed ${listed} changed files where the event counts ${expected}: ${remedy}`;
  }
  return null;
}
