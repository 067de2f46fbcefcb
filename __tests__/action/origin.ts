import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Absolute real path of a new folder. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'synthetic-budget-action-')));
}

let clock = 1_700_000_000;

/** Runs git as anybody, a minute after the last time, and gives its output without the final newline. */
export function git(cwd: string, ...args: readonly string[]): string {
  clock += 60;
  const date = `${clock} +0000`;
  const who = { NAME: 'Test Author', EMAIL: 'author@example.com', DATE: date };
  const names = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  return execFileSync('git', ['-c', 'core.autocrlf=false', ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      SystemRoot: process.env.SystemRoot,
      HOME: cwd,
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      ...Object.fromEntries(names),
    },
  }).trimEnd();
}

export type Files = Readonly<Record<string, string>>;

/** A repository as a host keeps it, with the refs of pull requests. */
export class Origin {
  readonly root: string;
  /** Files of each commit. */
  readonly #files = new Map<string, Files>();

  constructor() {
    this.root = newFolder();
    git(this.root, 'init', '--quiet', '--initial-branch=main');
    for (const setting of ['allowAnySHA1InWant', 'allowFilter'])
      git(this.root, 'config', `uploadpack.${setting}`, 'true');
  }

  /** Commits these files over those of `parent` on a branch; gives the commit. */
  commit(branch: string, files: Files, parent?: string): string {
    git(this.root, 'checkout', '--quiet', '-B', branch, ...(parent === undefined ? [] : [parent]));
    for (const [name, content] of Object.entries(files)) {
      const file = path.join(this.root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    git(this.root, 'add', '--all');
    git(this.root, 'commit', '--quiet', '--message', `On ${branch}`);
    const commit = git(this.root, 'rev-parse', 'HEAD');
    this.#files.set(commit, { ...(parent === undefined ? {} : this.filesOf(parent)), ...files });
    return commit;
  }

  filesOf(commit: string): Files {
    return this.#files.get(commit) ?? {};
  }

  /** Makes `refs/pull/N/head` and `refs/pull/N/merge`; gives the merge commit. */
  pullRequest(number: number, base: string, head: string): string {
    git(this.root, 'checkout', '--quiet', '--detach', base);
    git(this.root, 'merge', '--quiet', '--no-edit', '--no-ff', head);
    const merge = git(this.root, 'rev-parse', 'HEAD');
    git(this.root, 'update-ref', `refs/pull/${number}/head`, head);
    git(this.root, 'update-ref', `refs/pull/${number}/merge`, merge);
    return merge;
  }

  /** A work tree as actions/checkout makes it; `depth` 0 is all of the history. */
  checkout(commit: string, depth: number): string {
    const workspace = newFolder();
    git(workspace, 'init', '--quiet');
    git(workspace, 'remote', 'add', 'origin', pathToFileURL(this.root).href);
    const refs = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', commit] : [`--depth=${depth}`, commit];
    git(workspace, 'fetch', '--quiet', '--no-tags', 'origin', ...refs.toSorted());
    git(workspace, 'checkout', '--quiet', '--force', '--detach', commit);
    return workspace;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
