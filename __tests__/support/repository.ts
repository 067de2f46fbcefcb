import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

/** A real git repository in a temporary folder, the same on every machine; removed after the test. */
export interface TestRepository {
  /** Absolute real path of the work tree. */
  readonly root: string;
  /** Writes a file, making its folders. */
  write(path: string, content: string | Uint8Array): TestRepository;
  /** Removes a file or folder from the work tree. */
  remove(path: string): TestRepository;
  /** Makes a symbolic link with the target as it is given. */
  link(path: string, target: string): TestRepository;
  /** Commits everything in the work tree (empty commits too); gives the full commit id. */
  commit(message?: string): string;
  /** Runs git and gives its output without the final newline. */
  git(...args: string[]): string;
  /** Clones through `file://`, so that depth and filters count. */
  clone(...options: string[]): TestRepository;
  shallowClone(depth: number, ...options: string[]): TestRepository;
}

/** Makes a repository with an empty `main`; call it inside a test. */
export async function createRepository(): Promise<TestRepository> {
  const repository = new Checkout(temporaryFolder());
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return repository;
}

/** Absolute real path of an empty folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'synthetic-budget-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

const EPOCH_SECONDS = 1_700_000_000;

class Checkout implements TestRepository {
  readonly root: string;
  #commits = 0;

  constructor(root: string) {
    this.root = root;
  }

  write(path: string, content: string | Uint8Array): TestRepository {
    const file = this.#at(path);
    writeFileSync(file, content);
    return this;
  }

  remove(path: string): TestRepository {
    rmSync(join(this.root, path), { recursive: true });
    return this;
  }

  link(path: string, target: string): TestRepository {
    symlinkSync(target, this.#at(path));
    return this;
  }

  commit(message = 'A commit'): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  git(...args: string[]): string {
    const date = `${EPOCH_SECONDS + 60 * this.#commits} +0000`;
    if (args[0] === 'commit' || args[0] === 'merge') this.#commits += 1;
    return execFileSync('git', args, {
      cwd: this.root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        SystemRoot: process.env.SystemRoot,
        HOME: this.root,
        GIT_CONFIG_GLOBAL: devNull,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'core.autocrlf',
        GIT_CONFIG_VALUE_0: 'false',
        GIT_CONFIG_KEY_1: 'protocol.file.allow',
        GIT_CONFIG_VALUE_1: 'always',
        GIT_AUTHOR_NAME: 'Test Author',
        GIT_AUTHOR_EMAIL: 'author@example.com',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_NAME: 'Test Author',
        GIT_COMMITTER_EMAIL: 'author@example.com',
        GIT_COMMITTER_DATE: date,
        LC_ALL: 'C',
      },
    }).replace(/\n$/, '');
  }

  clone(...options: string[]): TestRepository {
    const folder = temporaryFolder();
    this.git('clone', '--quiet', ...options, pathToFileURL(this.root).href, folder);
    return new Checkout(folder);
  }

  shallowClone(depth: number, ...options: string[]): TestRepository {
    return this.clone(`--depth=${depth}`, ...options);
  }

  #at(path: string): string {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  }
}

/** Writes a program that only leaves a mark, for tests that nothing in a repository is executed. */
export function writeMarkerProgram(path: string, marker: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho executed >> '${marker}'\ncat "$1" 2>/dev/null\nexit 0\n`);
  chmodSync(path, 0o755);
}
