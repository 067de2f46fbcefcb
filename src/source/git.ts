import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

export type GitErrorKind =
  | 'git-missing'
  | 'not-a-repository'
  | 'unsafe-directory'
  | 'bad-revision'
  | 'missing-history'
  | 'unrelated-histories'
  | 'missing-object'
  | 'too-large'
  | 'failed';

/** git could not answer. The message says what is wrong and what to do; `kind` lets a caller choose another way. */
export class GitError extends Error {
  readonly kind: GitErrorKind;

  constructor(kind: GitErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitError';
    this.kind = kind;
  }
}

/** Where git runs, and whether a work tree that another user owns is accepted (see `OpenOptions.trusted`). */
export interface GitContext {
  readonly cwd: string;
  readonly trusted: boolean;
}

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitRunOptions {
  readonly input?: string;
  /** Milliseconds after which git is killed; default none. */
  readonly timeoutMs?: number;
}

export interface StreamOptions extends Pick<GitRunOptions, 'input'> {
  /** Told what git wrote to standard error where it succeeded all the same. */
  readonly onWarnings?: (text: string) => void;
}

/** Largest answer that is collected in memory, in bytes; whatever may be larger is streamed. */
const MAX_COLLECTED_BYTES = 16 * 1024 * 1024;
const MAX_STDERR_CHARACTERS = 8192;

/*
 * What is checked out is untrusted, so git runs with everything off that could start a program on its behalf: hooks,
 * the file system monitor, the pager, `ext::` remotes, background maintenance, and bare repositories committed as
 * folders. How to reach and authenticate to a remote stays as the checkout configured it.
 */
const HARDENING: readonly string[] = [
  '--no-pager',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'gc.auto=0',
    'maintenance.auto=false',
    'protocol.ext.allow=never',
    'safe.bareRepository=explicit',
    'submodule.recurse=false',
  ].flatMap((setting) => ['-c', setting]),
];

/** Variables of a calling git (a hook, an alias) that would point git elsewhere or change the form of its answers. */
const FOREIGN_VARIABLES: readonly string[] = [
  'GIT_COMMON_DIR',
  'GIT_DIFF_OPTS',
  'GIT_DIR',
  'GIT_EXTERNAL_DIFF',
  'GIT_GLOB_PATHSPECS',
  'GIT_ICASE_PATHSPECS',
  'GIT_INDEX_FILE',
  'GIT_LITERAL_PATHSPECS',
  'GIT_NAMESPACE',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
];

/**
 * Starts git without a shell, hardened against what a repository may contain. The only place where git is started.
 * @throws {GitError} `git-missing` where no git is on PATH.
 */
export function startGit(context: GitContext, args: readonly string[]): ChildProcessWithoutNullStreams {
  const trust = context.trusted ? ['-c', 'safe.directory=*'] : [];
  // check-ignore refuses to run with literal pathspecs, and has no globs.
  const literal = args[0] === 'check-ignore' ? [] : ['--literal-pathspecs'];
  const child = spawn(gitExecutable(), [...HARDENING, ...trust, ...literal, ...args], {
    cwd: context.cwd,
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // A git that has died shows itself through its exit status; writing to it must not end this process.
  child.stdin.on('error', () => undefined);
  return child;
}

/**
 * Runs git to its end and collects the answer (at most 16 MiB), whatever its exit status.
 * @throws {GitError} where git cannot be started, is killed by the time limit or says too much.
 */
export async function tryGit(
  context: GitContext,
  args: readonly string[],
  options: GitRunOptions = {},
): Promise<GitResult> {
  const child = startGit(context, args);
  const stderr = collectStderr(child);
  const ended = exitOf(child);
  child.stdin.end(options.input ?? '');
  let timedOut = false;
  const timer =
    options.timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          child.kill('SIGKILL');
        }, options.timeoutMs);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > MAX_COLLECTED_BYTES) {
        child.kill('SIGKILL');
        throw new GitError('too-large', `git ${args[0]} answered more than ${MAX_COLLECTED_BYTES} bytes.`);
      }
      chunks.push(chunk);
    }
    const code = await ended;
    if (timedOut) {
      const seconds = Math.round((options.timeoutMs ?? 0) / 1000);
      throw new GitError('failed', `git ${args[0]} did not finish within ${seconds} seconds.`);
    }
    return { code, stdout: Buffer.concat(chunks), stderr: stderr() };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Like `tryGit`, and a failure of git is an error.
 * @throws {GitError}
 */
export async function runGit(
  context: GitContext,
  args: readonly string[],
  options: GitRunOptions = {},
): Promise<Buffer> {
  const result = await tryGit(context, args, options);
  if (result.code !== 0) throw gitFailure(args, result.code, result.stderr);
  return result.stdout;
}

/**
 * Streams git's standard output with back-pressure; a consumer that stops early ends git.
 * @throws {GitError} at the end of the stream where git failed.
 */
export async function* streamGit(
  context: GitContext,
  args: readonly string[],
  options: StreamOptions = {},
): AsyncGenerator<Buffer, void, undefined> {
  const child = startGit(context, args);
  const stderr = collectStderr(child);
  const ended = exitOf(child);
  child.stdin.end(options.input ?? '');
  let finished = false;
  try {
    yield* child.stdout as AsyncIterable<Buffer>;
    const code = await ended;
    finished = true;
    if (code !== 0) throw gitFailure(args, code, stderr());
    options.onWarnings?.(stderr());
  } finally {
    if (!finished) child.kill('SIGKILL');
    await ended.catch(() => undefined);
  }
}

/**
 * Splits git's output into the records of a `-z` answer (or any one-byte terminator), decoded as UTF-8; bytes that are
 * not UTF-8 become U+FFFD.
 * @throws {GitError} as `streamGit` does.
 */
export async function* gitRecords(
  context: GitContext,
  args: readonly string[],
  options: StreamOptions & { readonly terminator?: '\0' | '\n' } = {},
): AsyncGenerator<string, void, undefined> {
  const terminator = (options.terminator ?? '\0').charCodeAt(0);
  let pending: Buffer[] = [];
  for await (const chunk of streamGit(context, args, options)) {
    let start = 0;
    for (let end = chunk.indexOf(terminator); end >= 0; end = chunk.indexOf(terminator, start)) {
      const piece = chunk.subarray(start, end);
      yield (pending.length === 0 ? piece : Buffer.concat([...pending, piece])).toString('utf8');
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending).toString('utf8');
}

/** The text that git wrote to standard error so far, at most 8,192 characters of it. */
export function collectStderr(child: ChildProcessWithoutNullStreams): () => string {
  let text = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (chunk: string) => {
    if (text.length < MAX_STDERR_CHARACTERS) text = (text + chunk).slice(0, MAX_STDERR_CHARACTERS);
  });
  return () => text.trim();
}

/** Exit status of git, once its streams are closed; 128 where a signal ended it. */
export function exitOf(child: ChildProcessWithoutNullStreams): Promise<number> {
  const ended = new Promise<number>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new GitError('failed', `git could not be started: ${cause.message}`, { cause })),
    );
    child.once('close', (code) => resolve(code ?? 128));
  });
  ended.catch(() => undefined);
  return ended;
}

/** The error for a failed git command, by what git said (in the C locale). */
export function gitFailure(args: readonly string[], code: number, stderr: string): GitError {
  if (/dubious ownership|unsafe repository/.test(stderr))
    return new GitError(
      'unsafe-directory',
      'The repository belongs to another user, so git refuses to read it. Trust it with ' +
        '`git config --global --add safe.directory <folder>` (in a container job: in a step before this one).',
    );
  if (/not a git repository/i.test(stderr))
    return new GitError(
      'not-a-repository',
      'This is not a git repository. Run inside one (in a workflow: `actions/checkout` first), or name the paths to scan.',
    );
  const said = stderr === '' ? `exit status ${code}` : stderr.replaceAll(/\s*\n\s*/g, '; ');
  return new GitError('failed', `git ${args[0]} failed: ${said}`);
}

function gitEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env };
  for (const name of FOREIGN_VARIABLES) delete environment[name];
  return {
    ...environment,
    // Commits and files as they are, not what `refs/replace` or `info/grafts` of the clone puts in their place.
    GIT_GRAFT_FILE: devNull,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_PAGER: 'cat',
    GIT_TERMINAL_PROMPT: '0',
    LANGUAGE: 'C',
    LC_ALL: 'C',
  };
}

let located: { readonly searchPath: string; readonly executable: string } | undefined;

/*
 * Found by hand, in absolute folders of PATH only: Windows looks into the current folder first, which is the untrusted
 * work tree.
 */
function gitExecutable(): string {
  const searchPath = process.env.PATH ?? process.env.Path ?? '';
  if (located?.searchPath === searchPath && existsSync(located.executable)) return located.executable;
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  for (const folder of searchPath.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const executable = join(folder, name);
    try {
      accessSync(executable, constants.X_OK);
    } catch {
      continue;
    }
    located = { searchPath, executable };
    return executable;
  }
  throw new GitError(
    'git-missing',
    'git was not found on PATH. Install git (https://git-scm.com), or name plain folders outside a repository.',
  );
}
