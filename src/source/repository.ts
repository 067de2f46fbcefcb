import { realpath } from 'node:fs/promises';
import { posix } from 'node:path';
import { BlobReader } from './blobs.ts';
import type { GitContext } from './git.ts';
import { GitError, gitFailure, gitRecords, runGit, tryGit } from './git.ts';

export interface OpenOptions {
  /**
   * Read the repository even where another user owns it (`safe.directory`), as happens in container jobs. Off by
   * default: in a folder shared with others, its git configuration is theirs. Set it where the checkout is one's own.
   */
  readonly trusted?: boolean;
}

/** What a push says in place of the commit before it where there was none. */
export const NULL_COMMIT: string = '0'.repeat(40);

/** Largest file that `fileAt` returns, in bytes. */
export const MAX_FILE_AT_BYTES: number = 1024 * 1024;

const NULL_ID = /^0{40,64}$/;

/** A repository on disk. `close` it when done; a forgotten one does not keep the program running. */
export interface Repository {
  /** Absolute real path of the top folder of the work tree. */
  readonly root: string;
  readonly git: GitContext;
  readonly blobs: BlobReader;
  close(): void;
}

/**
 * Opens the repository that `cwd` is in.
 * @throws {GitError} `git-missing`, `not-a-repository` or `unsafe-directory`.
 */
export async function openRepository(cwd: string, options: OpenOptions = {}): Promise<Repository> {
  const trusted = options.trusted === true;
  const root = await repositoryRoot(cwd, options);
  const git: GitContext = { cwd: root, trusted };
  const blobs = new BlobReader(git);
  return { root, git, blobs, close: () => blobs.close() };
}

/** Tops of work trees that git has named, by folder and trust: a run asks of one folder several times. */
const knownRoots = new Map<string, string>();

/**
 * Absolute real path of the top folder of the work tree that `cwd` is in.
 * @throws {GitError} `git-missing`, `not-a-repository` or `unsafe-directory`.
 */
export async function repositoryRoot(cwd: string, options: OpenOptions = {}): Promise<string> {
  const folder = await realpath(cwd).catch(() => {
    throw new GitError('not-a-repository', `The folder "${cwd}" does not exist.`);
  });
  const trusted = options.trusted === true;
  const known = knownRoots.get(`${trusted} ${folder}`);
  if (known !== undefined) return known;
  const result = await tryGit({ cwd: folder, trusted }, ['rev-parse', '--show-toplevel']);
  if (result.code === 0) {
    const root = await realpath(result.stdout.toString('utf8').replace(/\r?\n$/, ''));
    knownRoots.set(`${trusted} ${folder}`, root);
    return root;
  }
  if (/must be run in a work tree|safe\.bareRepository/.test(result.stderr))
    throw new GitError(
      'not-a-repository',
      'This is a bare repository or the inside of a .git folder. Run in a work tree.',
    );
  throw gitFailure(['rev-parse'], result.code, result.stderr);
}

/** True for the all-zero id that stands for "no commit". */
export function isNullCommit(revision: string): boolean {
  return NULL_ID.test(revision);
}

/** Full ids of commits that are known to be there: git is asked of each once. */
const knownCommits = new WeakMap<Repository, Set<string>>();

/**
 * Full id of the commit that a revision names (`HEAD`, a branch, a tag, an id), or undefined where it is not here.
 * @throws {GitError} `bad-revision` where the text cannot be a revision.
 */
export async function findCommit(repository: Repository, revision: string): Promise<string | undefined> {
  assertRevision(revision);
  if (isNullCommit(revision)) return undefined;
  const known = knownCommits.get(repository) ?? new Set();
  knownCommits.set(repository, known);
  if (known.has(revision)) return revision;
  const result = await tryGit(repository.git, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (result.code !== 0) return undefined;
  const commit = result.stdout.toString('latin1').trim();
  known.add(commit);
  return commit;
}

/**
 * Like `findCommit`, and a commit that is not here is an error.
 * @throws {GitError} `bad-revision`.
 */
export async function resolveCommit(repository: Repository, revision: string): Promise<string> {
  const commit = await findCommit(repository, revision);
  if (commit !== undefined) return commit;
  throw new GitError(
    'bad-revision',
    `There is no commit "${revision}" in this clone. Check the name, or fetch it (in a workflow: \`fetch-depth: 0\` ` +
      'for actions/checkout).',
  );
}

/**
 * Full id of the commit that is checked out.
 * @throws {GitError} `bad-revision` in a repository without commits.
 */
export function headCommit(repository: Repository): Promise<string> {
  return resolveCommit(repository, 'HEAD');
}

/**
 * Content of a file as a commit has it, or undefined where the commit (or the null commit) has no such file.
 * `path` is relative to the top of the repository, with forward slashes.
 * @throws {GitError} `too-large` over `maxBytes`; `missing-object` where the path is a folder, link or submodule;
 * `bad-revision` where the commit is not here.
 */
export async function fileAt(
  repository: Repository,
  commit: string,
  path: string,
  options: { readonly maxBytes?: number } = {},
): Promise<Uint8Array | undefined> {
  if (isNullCommit(commit)) return undefined;
  const name = posix.normalize(path);
  const entry = await entryAt(repository, await resolveCommit(repository, commit), name);
  if (entry === undefined) return undefined;
  if (!isRegularFile(entry.mode))
    throw new GitError('missing-object', `"${name}" at ${commit} is not a regular file. Commit it as one.`);
  const maxBytes = options.maxBytes ?? MAX_FILE_AT_BYTES;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of repository.blobs.open(entry.objectId)) {
    length += chunk.length;
    if (length > maxBytes)
      throw new GitError('too-large', `"${name}" at ${commit} is larger than the ${maxBytes} bytes allowed.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whether a git file mode (octal, as text) is a file: not a folder, symbolic link or submodule. */
export function isRegularFile(mode: string): boolean {
  return mode.startsWith('100');
}

/** Refuses what git could read as an option, a range or several revisions. */
export function assertRevision(revision: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
  if (revision !== '' && !/^[-^]|\.\.|[\u0000- \u007f:*?[\\]/.test(revision)) return;
  throw new GitError(
    'bad-revision',
    `${JSON.stringify(revision)} is not a revision. Name one commit, branch or tag, such as "origin/main".`,
  );
}

async function entryAt(
  repository: Repository,
  commit: string,
  path: string,
): Promise<{ mode: string; objectId: string } | undefined> {
  for await (const record of gitRecords(repository.git, [
    'ls-tree',
    '-z',
    '--full-tree',
    commit,
    '--',
    path,
  ])) {
    const tab = record.indexOf('\t');
    const [mode, , objectId] = record.slice(0, tab).split(' ');
    if (record.slice(tab + 1) === path && mode !== undefined && objectId !== undefined)
      return { mode, objectId };
  }
  return undefined;
}

/** Object id of the empty tree in this repository's hash. */
export async function emptyTree(repository: Repository): Promise<string> {
  return (await runGit(repository.git, ['hash-object', '-t', 'tree', '--stdin'])).toString('latin1').trim();
}
