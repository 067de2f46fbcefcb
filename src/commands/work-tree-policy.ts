import { createReadStream } from 'node:fs';
import path from 'node:path';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import { repositoryRoot } from '../source/repository.ts';
import { readInside, readWhole } from '../source/work-file.ts';
import { CommandError } from './exit.ts';

/** The policy of the work tree: the named file, or the one of the repository (of the folder, outside one). */
export async function workTreePolicy(config: string | undefined): Promise<Policy> {
  const cwd = process.cwd();
  const root = await repositoryRoot(cwd).catch(() => cwd);
  const readNamed = (file: string): Promise<Uint8Array | undefined> => readInside(root, file);
  if (config !== undefined) {
    return await loadPolicy({
      explicitPath: config,
      read: (file) => readIfThere(path.resolve(cwd, file)),
      readNamed,
      commit: null,
    });
  }
  return await loadPolicy({ read: (file) => readWhole(path.join(root, file)), readNamed, commit: null });
}

const MAXIMUM_POLICY_BYTES = 1024 * 1024;

/** A file that the caller named may well be a pipe, or a device that never ends. */
async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > MAXIMUM_POLICY_BYTES) throw new Error('it is larger than 1 MiB; a policy is a short text');
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new CommandError(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
