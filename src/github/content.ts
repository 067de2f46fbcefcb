import { formatOf } from '../record/format.ts';
import type { OpenBytes } from '../record/record.ts';
import { pointerMessage } from '../source/fetch-pointers.ts';
import { type LfsPointer, mayBePointer, readPointer } from '../source/lfs.ts';
import { endpointOfRemote } from '../source/lfs-endpoint.ts';
import type { LfsContent, LfsStore } from '../source/lfs-store.ts';
import type { SourceFile } from '../source/source.ts';
import { spooled } from '../source/spool.ts';
import { fileContent } from '../source/work-file.ts';
import type { Octokit, RepositoryName } from './client.ts';
import { BLOB_LIMIT, openBlob, type TreeFile } from './git-objects.ts';
import { describeError } from './http-error.ts';

/** One side of a changed file: its content, or why that cannot be had, as a sentence after the path. */
export type Content =
  | { readonly path: string; readonly sha: string; readonly file: SourceFile; readonly lfs: boolean }
  | {
      readonly path: string;
      readonly sha: string | null;
      readonly file: null;
      readonly problem: string;
      readonly lfs: boolean;
    };

/** A pointer in place of a file, whose content `resolvePointers` fetches. */
export interface Pointer {
  readonly path: string;
  readonly sha: string;
  readonly pointer: LfsPointer;
}

/** The content at `path` of a commit, or its pointer; null where there is no path, or a symbolic link or submodule. */
export async function contentOf(
  octokit: Octokit,
  repository: RepositoryName,
  tree: ReadonlyMap<string, TreeFile>,
  path: string | null,
): Promise<Content | Pointer | null> {
  if (path === null) return null;
  const found = tree.get(path);
  const without = (problem: string): Content => ({
    path,
    sha: found?.sha ?? null,
    file: null,
    problem,
    lfs: false,
  });
  if (found === undefined) return without(ABSENT_MESSAGE);
  if (found.kind !== 'file') return null;
  if (found.size > BLOB_LIMIT) return without(tooLargeMessage(found.size));
  const open = openBlob(octokit, repository, found.sha);
  const content = (open: OpenBytes): Content => ({
    path,
    sha: found.sha,
    file: { path, size: found.size, ...spooled(open) },
    lfs: false,
  });
  if (!mayBePointer(found.size)) return content(open);
  try {
    const kept = await keep(open);
    const pointer = await readPointer(kept());
    return pointer === undefined ? content(kept) : { path, sha: found.sha, pointer };
  } catch (error) {
    return without(`could not be fetched (${describeError(error)}). Run again.`);
  }
}

/**
 * Fetches what pointers stand for, in as few requests as the server takes, and gives what each of them is. The LFS server
 * of a repository on GitHub goes with its address; formats without a reader are not fetched.
 */
export async function resolvePointers(
  { owner, repo }: RepositoryName,
  pointers: readonly Pointer[],
  lfs: LfsStore | null,
): Promise<(pointer: Pointer) => Content> {
  const wanted = pointers.filter(({ path }) => formatOf(path) !== undefined);
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
  const endpoint = endpointOfRemote(`${server}/${owner}/${repo}`);
  const fetched =
    lfs !== null && wanted.length > 0
      ? await lfs.fetch(
          endpoint,
          wanted.map(({ pointer }) => pointer),
        )
      : new Map<string, LfsContent>();
  return ({ path, sha, pointer }) => {
    const stored = formatOf(path) === undefined ? undefined : fetched.get(pointer.sha256);
    return stored !== undefined && 'path' in stored
      ? { path, sha, file: { path, size: pointer.size, ...fileContent(stored.path) }, lfs: true }
      : { path, sha, file: null, problem: pointerMessage(stored), lfs: true };
  };
}

const ABSENT_MESSAGE = 'is listed as changed by GitHub, but the commit does not hold it. Run again.';

function tooLargeMessage(size: number): string {
  const [megabytes, limit] = [Math.ceil(size / 2 ** 20), BLOB_LIMIT / 2 ** 20];
  return `has ${megabytes} MB, and GitHub's API serves at most ${limit}. Set \`fetch-depth: 0\` for actions/checkout.`;
}

/** Fetches content once; for what is small. */
async function keep(open: OpenBytes): Promise<OpenBytes> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open()) chunks.push(chunk);
  return async function* () {
    yield* chunks;
  };
}
