import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { gitFailure, gitRecords, tryGit } from './git.ts';
import { comparePaths } from './path-order.ts';
import type { Repository } from './repository.ts';

/** A name found in a folder, relative to it, with forward slashes. */
export type Listed =
  /** `seen`: it was there when it was listed; else git knows it, and it may be deleted in the work tree. */
  | { readonly type: 'entry'; readonly path: string; readonly seen: boolean }
  /** A submodule, or a repository inside this one. */
  | { readonly type: 'repository'; readonly path: string }
  /** Tracked, and left out of the work tree by a sparse checkout. */
  | { readonly type: 'not-checked-out'; readonly path: string }
  | { readonly type: 'unreadable'; readonly path: string; readonly reason: string };

/** Folders that hold no content of their own, outside of a repository's own ignore rules. */
const IGNORED_FOLDERS: ReadonlySet<string> = new Set(['.git', 'node_modules']);

const SUBMODULE_MODE = '160000';

/**
 * Tracked files, and untracked ones that are not ignored, below a folder of a repository (`''`: the top). Paths are
 * relative to the top. Files that are deleted in the work tree are listed too.
 * @throws {GitError}
 */
export async function* listRepository(
  repository: Repository,
  folder: string,
): AsyncGenerator<Listed, void, undefined> {
  const args = [
    'ls-files',
    '-z',
    '-t',
    '--stage',
    '--cached',
    '--others',
    '--exclude-standard',
    '--full-name',
    '--',
  ];
  let warnings = '';
  const options = {
    onWarnings: (text: string) => {
      warnings = text;
    },
  };
  for await (const record of gitRecords(repository.git, folder === '' ? args : [...args, folder], options)) {
    const tag = record.slice(0, 1);
    if (tag === '?') {
      const path = record.slice(2);
      yield path.endsWith('/')
        ? { type: 'repository', path: path.slice(0, -1) }
        : { type: 'entry', path, seen: true };
      continue;
    }
    const tab = record.indexOf('\t');
    const path = record.slice(tab + 1);
    if (record.slice(2, tab).startsWith(SUBMODULE_MODE)) yield { type: 'repository', path };
    else if (tag === 'S') yield { type: 'not-checked-out', path };
    else yield { type: 'entry', path, seen: false };
  }
  for (const [, path = '.', reason = ''] of warnings.matchAll(UNREADABLE_FOLDER))
    yield { type: 'unreadable', path, reason };
}

/** What git says of a folder that it looked for untracked files in. */
const UNREADABLE_FOLDER = /^warning: could not open directory '(.*?)\/?': (.*)$/gm;

/**
 * Whether the ignore rules of the repository leave a path (relative to its top) out.
 * @throws {GitError}
 */
export async function isIgnored(repository: Repository, path: string): Promise<boolean> {
  const args = ['check-ignore', '--quiet', '--', `./${path}`];
  const { code, stderr } = await tryGit(repository.git, args);
  if (code > 1) throw gitFailure(args, code, stderr);
  return code === 0;
}

/** All names below a folder of the file system, in order of their bytes; links are listed and not followed. */
export async function* listFolder(folder: string, below = ''): AsyncGenerator<Listed, void, undefined> {
  let entries: Dirent[];
  try {
    entries = await readdir(`${folder}/${below}`, { withFileTypes: true });
  } catch (cause) {
    yield { type: 'unreadable', path: below === '' ? '.' : below, reason: (cause as Error).message };
    return;
  }
  entries.sort((a, b) => comparePaths(a.name, b.name));
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory()) yield { type: 'entry', path, seen: true };
    else if (!IGNORED_FOLDERS.has(entry.name)) yield* listFolder(folder, path);
  }
}
