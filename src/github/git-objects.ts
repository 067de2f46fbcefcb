import { z } from 'zod';
import type { OpenBytes } from '../record/record.ts';
import type { Octokit, RepositoryName } from './client.ts';

/** Largest blob that the REST API serves, in bytes. */
export const BLOB_LIMIT = 100 * 1024 * 1024;

/** What a commit holds at a path. */
export interface TreeFile {
  readonly sha: string;
  /** Bytes; 0 for submodules. */
  readonly size: number;
  /** Symbolic links and submodules hold no text of their own. */
  readonly kind: 'file' | 'link' | 'submodule';
}

const SYMBOLIC_LINK = '120000';

type TreeEntry = Awaited<ReturnType<Octokit['rest']['git']['getTree']>>['data']['tree'][number];

/**
 * The files among `paths` that the tree of `commit` holds.
 *
 * One request for trees of up to 100,000 entries; a larger one is walked along the directories of the paths.
 * @throws {HttpError} where GitHub refuses.
 */
export async function findFiles(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  paths: ReadonlySet<string>,
): Promise<Map<string, TreeFile>> {
  const files = new Map<string, TreeFile>();
  if (paths.size === 0) return files;
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
  const keep = (path: string, { sha, size = 0, type, mode }: TreeEntry): void => {
    if (type === 'tree' || !paths.has(path)) return;
    const kind = type === 'commit' ? 'submodule' : mode === SYMBOLIC_LINK ? 'link' : 'file';
    files.set(path, { sha, size, kind });
  };
  if (data.truncated) await walkTree(octokit, repository, data.sha, '', paths, keep);
  else for (const entry of data.tree) keep(entry.path, entry);
  return files;
}

async function walkTree(
  octokit: Octokit,
  repository: RepositoryName,
  tree: string,
  prefix: string,
  paths: ReadonlySet<string>,
  visit: (path: string, entry: TreeEntry) => void,
): Promise<void> {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree });
  const directories = new Set<string>();
  for (const path of paths) {
    const slash = path.indexOf('/', prefix.length);
    if (path.startsWith(prefix) && slash !== -1) directories.add(path.slice(0, slash));
  }
  for (const entry of data.tree) {
    const path = prefix + entry.path;
    if (entry.type !== 'tree') visit(path, entry);
    else if (directories.has(path)) await walkTree(octokit, repository, entry.sha, `${path}/`, paths, visit);
  }
}

const encodedBlob = z.object({ content: z.string(), encoding: z.literal('base64') });

/**
 * The bytes of a blob, fetched anew on every call and streamed. Nothing of it is decoded as text: Octokit would, since
 * GitHub labels raw content `charset=utf-8` whatever its bytes are.
 */
export function openBlob(octokit: Octokit, repository: RepositoryName, sha: string): OpenBytes {
  return async function* () {
    const response = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
      ...repository,
      file_sha: sha,
      headers: { accept: 'application/vnd.github.raw+json' },
      request: { parseSuccessResponseBody: false },
    });
    const body = response.data as unknown as ReadableStream<Uint8Array>;
    if (/^application\/json\b/i.test(response.headers['content-type'] ?? '')) {
      yield await decodeBlob(body, sha);
    } else {
      yield* body;
    }
  };
}

/** A server that does not know the raw media type answers with JSON around base64 in lines. */
async function decodeBlob(body: ReadableStream<Uint8Array>, sha: string): Promise<Uint8Array> {
  const parsed = encodedBlob.safeParse(await new Response(body).json());
  if (!parsed.success) throw new Error(`GitHub sent blob ${sha} in a form that is neither raw nor base64`);
  return Buffer.from(parsed.data.content, 'base64');
}
