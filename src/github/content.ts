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

/** The content at `path` of a commit; null where there is no path, or a symbolic link or submodule. */
export async function contentOf(
  octokit: Octokit,
  repository: RepositoryName,
  tree: ReadonlyMap<string, TreeFile>,
  path: string | null,
  lfs: LfsStore | null,
): Promise<Content | null> {
  if (path === null) return null;
  const found = tree.get(path);
  const without = (problem: string, lfs = false): Content => ({
    path,
    sha: found?.sha ?? null,
    file: null,
    problem,
    lfs,
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
    if (pointer === undefined) return content(kept);
    const stored = lfs === null ? undefined : await fetched(lfs, repository, path, pointer);
    return stored !== undefined && 'path' in stored
      ? { path, sha: found.sha, file: { path, size: pointer.size, ...fileContent(stored.path) }, lfs: true }
      : without(pointerMessage(stored), true);
  } catch (error) {
    return without(`could not be fetched (${describeError(error)}). Run again.`);
  }
}

/** The LFS server of a repository on GitHub goes with its address; formats without a reader are not fetched. */
async function fetched(
  lfs: LfsStore,
  { owner, repo }: RepositoryName,
  path: string,
  pointer: LfsPointer,
): Promise<LfsContent | undefined> {
  if (formatOf(path) === undefined) return undefined;
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
  return (await lfs.fetch(endpointOfRemote(`${server}/${owner}/${repo}`), [pointer])).get(pointer.sha256);
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
