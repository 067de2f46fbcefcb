/** How time and memory are taken. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const CLI = path.join(import.meta.dirname, '..', 'dist', 'cli.js');
/** The kernel's peak of the process's own memory: that of getrusage(2) counts the parent's before exec(2). Linux only. */
const TELL_USAGE = `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>{const u=process.cpuUsage();const peak=/VmHWM:[^0-9]*([0-9]+)/.exec(readFileSync('/proc/self/status','utf8'))[1];process.stderr.write('usage='+[peak,u.user+u.system])})`;

/** One run. */
export interface Cost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of all cores together: what other programs on the machine disturb least. */
  readonly cpu: number;
}

export interface ProcessCost extends Cost {
  /** Peak resident memory, MiB. */
  readonly peak: number;
  readonly stdout: string;
}

/** Runs the built program to its end, in the folder `cwd`. Throws where it could not do its work. */
export function runProgram(args: readonly string[], cwd?: string): ProcessCost {
  return run([process.execPath, '--import', TELL_USAGE, CLI, ...args], cwd);
}

/** The same on one core, which what Node does beside the program (collecting garbage, compiling) shares. Linux only. */
export function runOnOneCore(args: readonly string[], cwd: string): ProcessCost {
  return run(['taskset', '--cpu-list', '0', process.execPath, '--import', TELL_USAGE, CLI, ...args], cwd);
}

function run([command = '', ...rest]: readonly string[], cwd: string | undefined): ProcessCost {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, rest, {
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...(cwd === undefined ? {} : { cwd }),
  });
  const wall = (performance.now() - start) / 1e3;
  const usage = /usage=(\d+),(\d+)/.exec(stderr);
  if (status === null || status > 1 || usage === null) throw new Error(stderr);
  return { wall, cpu: Number(usage[2]) / 1e6, peak: Number(usage[1]) / 1024, stdout };
}

/** Seconds that as many runs of the same need at once, each a process of its own: what the machine gives to more cores. */
export async function runAtOnce(processes: number, args: readonly string[], cwd: string): Promise<Cost> {
  const start = performance.now();
  const running = Array.from({ length: processes }, () =>
    once(spawn(process.execPath, [CLI, ...args], { cwd, stdio: 'ignore' }), 'exit'),
  );
  for (const [status] of await Promise.all(running))
    if (status === null || status > 1) throw new Error(`${args.join(' ')} ended with ${status}`);
  return { wall: (performance.now() - start) / 1e3, cpu: Number.NaN };
}

/** Costs of some work in this process. */
export async function costOf(work: () => unknown): Promise<Cost> {
  const before = process.cpuUsage();
  const start = performance.now();
  await work();
  const wall = (performance.now() - start) / 1e3;
  const { user, system } = process.cpuUsage(before);
  return { wall, cpu: (user + system) / 1e6 };
}

/** Least cost of each of several works over rounds in which they take turns: the ratios are of one run. */
export async function takingTurns<Name extends string, C extends Cost>(
  works: Readonly<Record<Name, () => C | Promise<C>>>,
  rounds: number,
): Promise<Record<Name, C>> {
  const least: Partial<Record<Name, C>> = {};
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(works) as Name[]) {
      const cost = await works[name]();
      const known = least[name];
      least[name] =
        known === undefined
          ? cost
          : { ...cost, wall: Math.min(known.wall, cost.wall), cpu: Math.min(known.cpu, cost.cpu) };
    }
  }
  return least as Record<Name, C>;
}

/** A Markdown table, its first column to the left and the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line), ''].join('\n');
}
