import { existsSync, lstatSync } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { compileGlob, isGlob, splitBase } from '../glob/glob.ts';
import type { Candidate, PointerFile } from './examine.ts';
import { examine, realFolders } from './examine.ts';
import { fetchPointers } from './fetch-pointers.ts';
import { isInside } from './inside.ts';
import type { LfsStore } from './lfs-store.ts';
import type { Listed } from './listing.ts';
import { isIgnored, listFolder, listRepository } from './listing.ts';
import { OUTSIDE_LINK_MESSAGE, SUBMODULE_MESSAGE } from './messages.ts';
import { comparePaths } from './path-order.ts';
import type { OpenOptions, Repository } from './repository.ts';
import { openRepository } from './repository.ts';
import type { PathScope } from './scope.ts';
import { compileScope } from './scope.ts';
import {
  DATASET_CARD,
  type DatasetCard,
  type SourceFile,
  type SourceProblem,
  type TreeScope,
} from './source.ts';
import { noSuchPath } from './suggestion.ts';
import { openFile } from './work-file.ts';

export interface TreeOptions extends OpenOptions {
  /** Folder that the paths are relative to. */
  readonly cwd: string;
  /** Globs of files in scope; empty: all. A file that is named itself need not match. */
  readonly include: readonly string[];
  /** Globs of files that are never in scope, even when named. */
  readonly exclude: readonly string[];
  /** Fetches Git LFS content that is not in the clone; absent: it is not fetched. */
  readonly lfs?: LfsStore | null;
}

/**
 * The files that paths (files, folders or globs) stand for, in order of their paths' bytes. In a repository these are
 * the tracked and the untracked, not ignored files, named from its top; a file that is named itself, and a folder that
 * is named itself and ignored, are in scope all the same. Links are never followed out of the tree.
 * @throws {SourceError} where a named path does not exist.
 * @throws {GitError} where there is a repository that git cannot read.
 */
export async function filesUnder(paths: readonly string[], options: TreeOptions): Promise<TreeScope> {
  const scan = await TreeScan.start(options);
  try {
    for (const path of paths) await scan.add(path);
    return { type: 'tree', paths: [...paths], ...(await scan.finish()) };
  } finally {
    scan.close();
  }
}

class TreeScan {
  readonly #options: TreeOptions;
  readonly #scope: PathScope;
  /** Real path of the working folder. */
  readonly #cwd: string;
  /** Real path of the top of the repository that the working folder is in. */
  readonly #home: string | undefined;
  readonly #repositories = new Map<string, Repository>();
  readonly #candidates = new Map<string, Candidate>();
  readonly #problems = new Map<string, SourceProblem>();
  /** Top of the repository by folder. */
  readonly #tops = new Map<string, string | undefined>();
  readonly #unreadable = new Set<string>();
  #notCheckedOut = 0;

  private constructor(options: TreeOptions, cwd: string) {
    this.#options = options;
    this.#scope = compileScope(options.include, options.exclude);
    this.#cwd = cwd;
    this.#home = topOf(cwd);
  }

  static async start(options: TreeOptions): Promise<TreeScan> {
    return new TreeScan(options, await realpath(options.cwd));
  }

  /** Puts everything that one named path stands for on the list. */
  async add(named: string): Promise<void> {
    const absolute = resolve(this.#cwd, named);
    const stats = await lstat(absolute).catch(() => undefined);
    if (stats === undefined) {
      if (isGlob(toSlashes(named))) return this.#addGlob(named);
      throw await noSuchPath(named, absolute);
    }
    const real = await this.#followNamed(absolute);
    if (real === undefined) {
      const path = this.#nameOf(absolute, named);
      this.#problems.set(path, { path, message: OUTSIDE_LINK_MESSAGE, unread: true });
    } else if ((await lstat(real)).isDirectory()) await this.#addFolder(real, named, () => true);
    else {
      const folder = dirname(real);
      this.#addCandidate(real, folder, this.#nameOf(real, named), basename(real), {
        named: true,
        seen: true,
      });
    }
  }

  async finish(): Promise<Pick<TreeScope, 'files' | 'problems' | 'incomplete' | 'datasetCard'>> {
    const files: SourceFile[] = [];
    const pointers: PointerFile[] = [];
    const realFolderOf = realFolders();
    for (const candidate of this.#candidates.values()) {
      const found = await examine(candidate, realFolderOf);
      if (found === null) continue;
      if ('message' in found) this.#problems.set(found.path, found);
      else if ('pointer' in found) pointers.push(found);
      else files.push(found);
    }
    for (const found of await fetchPointers(pointers, this.#options.lfs)) {
      if ('message' in found) this.#problems.set(found.path, found);
      else files.push(found);
    }
    if (this.#notCheckedOut > 0)
      this.#addProblem(
        '.',
        `${this.#notCheckedOut} tracked files are left out by a sparse checkout and were not scanned. Check them out, or exclude them.`,
      );
    const problems = [...this.#problems.values()];
    return {
      files: files.sort((a, b) => comparePaths(a.path, b.path)),
      problems: problems.sort((a, b) => comparePaths(a.path, b.path)),
      incomplete: incompleteWords([...this.#unreadable].sort(comparePaths)),
      datasetCard: cardOf(this.#home ?? this.#cwd),
    };
  }

  close(): void {
    for (const repository of this.#repositories.values()) repository.close();
  }

  /** Real path of what was named; undefined where a link in a repository leads out of it. */
  async #followNamed(absolute: string): Promise<string | undefined> {
    const real = await realpath(absolute).catch(() => absolute);
    const isHome = this.#home !== undefined && isInside(this.#home, absolute);
    const top = isHome ? this.#home : topOf(dirname(absolute));
    return top === undefined || isInside(await realpath(top), real) ? real : undefined;
  }

  async #addGlob(named: string): Promise<void> {
    const { base, glob } = splitBase(toSlashes(named));
    const folder = await realpath(resolve(this.#cwd, base)).catch(() => undefined);
    if (folder === undefined) throw await noSuchPath(base, resolve(this.#cwd, base));
    await this.#addFolder(folder, base === '' ? '.' : base, compileGlob(glob));
  }

  async #addFolder(folder: string, named: string, matches: (below: string) => boolean): Promise<void> {
    for await (const { listed, below, boundary } of this.#list(folder)) {
      if (!matches(below)) continue;
      const real = join(folder, below);
      const name = this.#nameOf(real, named, below);
      if (listed.type === 'entry')
        this.#addCandidate(real, boundary, name, below, { named: false, seen: listed.seen });
      else if (this.#scope.excludes(this.#scopePath(real, below))) continue;
      else if (listed.type === 'repository') this.#addProblem(name, SUBMODULE_MESSAGE);
      else if (listed.type === 'unreadable') this.#addUnreadable(name, listed.reason);
      else if (this.#scope.includes(this.#scopePath(real, below))) this.#notCheckedOut += 1;
    }
  }

  /** What is below a folder, relative to it, and the folder that links must not leave. */
  async *#list(
    folder: string,
  ): AsyncGenerator<{ readonly listed: Listed; readonly below: string; readonly boundary: string }> {
    const top = topOf(folder);
    if (top !== undefined) {
      const repository = await this.#repository(top);
      const inside = toSlashes(relative(repository.root, folder));
      if (inside === '' || !(await isIgnored(repository, inside))) {
        for await (const listed of listRepository(repository, inside)) {
          const below = inside === '' ? listed.path : listed.path.slice(inside.length + 1);
          yield { listed, below, boundary: repository.root };
        }
        return;
      }
    }
    for await (const listed of listFolder(folder))
      yield { listed, below: listed.path, boundary: top ?? folder };
  }

  async #repository(top: string): Promise<Repository> {
    const known = this.#repositories.get(top);
    if (known !== undefined) return known;
    const repository = await openRepository(top, this.#options);
    this.#repositories.set(top, repository);
    return repository;
  }

  /** What a folder holds is not known, so that nothing can be said of all that is in scope. */
  #addUnreadable(folder: string, reason: string): void {
    this.#addProblem(folder, `could not be read (${reason}). Change its permissions, or exclude it.`);
    this.#unreadable.add(folder);
  }

  #addCandidate(
    real: string,
    boundary: string,
    path: string,
    below: string,
    { named, seen }: { readonly named: boolean; readonly seen: boolean },
  ): void {
    const scoped = this.#scopePath(real, below);
    if (this.#scope.excludes(scoped) || !(named || this.#scope.includes(scoped))) return;
    const known = this.#candidates.get(real);
    if (known !== undefined && (known.named || !named)) return;
    const top = this.#topOf(dirname(real));
    this.#candidates.set(real, {
      real,
      boundary: top ?? boundary,
      path,
      named,
      seen,
      repository: () => this.#lfs(top),
    });
  }

  #topOf(folder: string): string | undefined {
    if (!this.#tops.has(folder)) this.#tops.set(folder, topOf(folder));
    return this.#tops.get(folder);
  }

  async #lfs(top: string | undefined): Promise<Repository | undefined> {
    return top === undefined ? undefined : this.#repository(top);
  }

  #addProblem(path: string, message: string): void {
    this.#problems.set(path, { path, message });
  }

  /** The path that is reported: from the top of the repository, else from the working folder, else as named. */
  #nameOf(real: string, named: string, below?: string): string {
    const base = this.#home ?? this.#cwd;
    if (isInside(base, real)) return toSlashes(relative(base, real)) || '.';
    return below === undefined ? toSlashes(named) : toSlashes(join(named, below));
  }

  /** The path that globs are matched against: never one above the repository, working or named folder. */
  #scopePath(real: string, below: string): string {
    const base = this.#home ?? this.#cwd;
    return isInside(base, real) ? toSlashes(relative(base, real)) : below;
  }
}

/** The nearest folder, upwards, that has a `.git`; a look at the file system, without git. */
function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : topOf(parent);
}

function cardOf(top: string): DatasetCard {
  const path = join(top, DATASET_CARD);
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ? openFile(path) : null;
}

function incompleteWords([first, ...others]: readonly string[]): string | null {
  if (first === undefined) return null;
  const rest = others.length === 0 ? '' : ` and ${others.length} more`;
  return `the folder ${first}${rest} could not be read.`;
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
