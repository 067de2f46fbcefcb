import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { EngineError, firstLine } from '../runtime-error.ts';
import { type ModelFiles, readStoredModel } from './model-files.ts';

/**
 * Models on this machine, each in a folder named by its digest, which is verified whenever one is read. `refs/` says
 * which digest a reference had when it was downloaded; `partial-<process>/` holds downloads that are not complete.
 */
export interface ModelStore {
  /** Absolute folder of a model, there or not. */
  folderOf(digest: string): string;
  /** A verified model; undefined where it is not here. What is here but altered is removed. */
  read(digest: string): Promise<ModelFiles | undefined>;
  /** The digest that a reference had. */
  digestOf(reference: string): Promise<string | undefined>;
  /** A folder of this process to download into, with what a run that died has left of the same reference. */
  claimPartial(reference: string): Promise<string>;
  /** Moves a complete download into its place. */
  keep(partial: string, digest: string, reference: string): Promise<void>;
}

/** Where models are kept: the runner's tool cache, else the user's cache folder. */
export function storeRoot(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const own = env.SYNTHETIC_BUDGET_CACHE || env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME;
  if (own) return path.join(path.resolve(own), 'synthetic-budget', 'models');
  const user = {
    win32: env.LOCALAPPDATA || path.join(homedir(), 'AppData', 'Local'),
    darwin: path.join(homedir(), 'Library', 'Caches'),
  } as Partial<Record<NodeJS.Platform, string>>;
  return path.join(user[platform] ?? path.join(homedir(), '.cache'), 'synthetic-budget', 'models');
}

export function openStore(root: string): ModelStore {
  const folderOf = (digest: string): string => path.join(root, digest);
  const refFile = (reference: string): string => path.join(root, 'refs', keyOf(reference));
  return {
    folderOf,
    async read(digest) {
      const folder = folderOf(digest);
      const found = await readStoredModel(folder).catch(ifMissing);
      if (found?.digest === digest) return found;
      await rm(folder, { recursive: true, force: true });
      return undefined;
    },
    async digestOf(reference) {
      const digest = await readFile(refFile(reference), 'utf8').catch(ifMissing);
      return digest !== undefined && /^[0-9a-f]{64}$/.test(digest) ? digest : undefined;
    },
    async claimPartial(reference) {
      const mine = path.join(root, `partial-${process.pid}`, keyOf(reference));
      await onDisk(mine, async () => {
        await mkdir(path.dirname(mine), { recursive: true });
        for (const left of await abandoned(root)) {
          const moved = await rename(path.join(root, left, keyOf(reference)), mine).then(
            () => true,
            () => false,
          );
          if (moved) return;
        }
        await mkdir(mine, { recursive: true });
      });
      return mine;
    },
    async keep(partial, digest, reference) {
      await onDisk(root, async () => {
        await rename(partial, folderOf(digest)).catch(async (error) => {
          // Another process was faster; what it kept is verified when it is read.
          await rm(partial, { recursive: true, force: true });
          if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
        });
        await rmdir(path.dirname(partial)).catch(() => {});
        await mkdir(path.join(root, 'refs'), { recursive: true });
        await writeFile(refFile(reference), digest);
      });
    },
  };
}

function keyOf(reference: string): string {
  return createHash('sha256').update(reference).digest('hex').slice(0, 32);
}

/** Folders of downloads whose process is gone, or is this one. */
async function abandoned(root: string): Promise<string[]> {
  return (await readdir(root)).filter((name) => {
    const pid = Number(/^partial-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
    return Number.isInteger(pid) && (pid === process.pid || !isAlive(pid));
  });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw new EngineError(`the model store cannot be read (${firstLine(error)}).`, { cause: error });
}

async function onDisk(place: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw new EngineError(
      `${place}: the model cannot be kept there (${firstLine(error)}); set SYNTHETIC_BUDGET_CACHE to a folder that can be written.`,
      { cause: error },
    );
  }
}
