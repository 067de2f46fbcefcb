import { createHash } from 'node:crypto';
import type { SourceFile } from '../source/source.ts';

/** A seed that stays while the paths and sizes of the files do: SHA-256, hex. */
export function listingSeed(files: readonly Pick<SourceFile, 'path' | 'size'>[]): string {
  const hash = createHash('sha256');
  for (const { path, size } of files) hash.update(`${JSON.stringify(path)} ${size}\n`);
  return hash.digest('hex');
}
