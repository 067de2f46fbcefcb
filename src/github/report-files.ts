import { createHash, randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ShardNumber } from '../scan/shard.ts';
import { isInside } from '../source/inside.ts';

/** Characters of an encoded name, beyond which the name is hashed. */
const MAXIMUM_ENCODED_LENGTH = 120;

/**
 * Name of the file of the JSON report of a check: another one for every check, on file systems that ignore case too.
 * Small letters, digits and `-` stand for themselves, other bytes are written `_20`.
 */
export function reportFileName(check: string): string {
  return `synthetic-budget-${encodedName(check)}.json`;
}

/** Name of the file of a part; no reader takes it for data. */
export function partialFileName(check: string, { index, of }: ShardNumber): string {
  return `synthetic-budget-${encodedName(check)}-${index}-of-${of}.partial`;
}

function encodedName(check: string): string {
  const encoded = Array.from(Buffer.from(check), (byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z0-9-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
  }).join('');
  const hash = createHash('sha256').update(check).digest('hex');
  return encoded.length <= MAXIMUM_ENCODED_LENGTH
    ? encoded
    : `${encoded.slice(0, MAXIMUM_ENCODED_LENGTH)}_${hash}`;
}

/**
 * Writes a file that the workflow asked for, relative to `folder`, which may hold a pull request's files: a symbolic
 * link among them leads nowhere. A link in the file's place is replaced; a folder that a link takes out of `folder` is
 * an error. An absolute path is the workflow's own affair.
 */
export async function writeWithin(
  folder: string,
  file: string,
  content: string | Iterable<string>,
): Promise<void> {
  const target = path.resolve(folder, file);
  const parent = path.dirname(target);
  if (!path.isAbsolute(file)) await assertWithin(await realpath(folder), parent);
  await mkdir(parent, { recursive: true });
  const temporary = path.join(parent, `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Looks at the nearest folder that is there: `mkdir` would follow a link on the way as well. */
async function assertWithin(root: string, folder: string): Promise<void> {
  let existing = folder;
  for (;;) {
    const real = await realpath(existing).catch(() => undefined);
    if (real === undefined && path.dirname(existing) !== existing) {
      existing = path.dirname(existing);
      continue;
    }
    if (real !== undefined && (real === root || isInside(root, real))) return;
    throw new Error('its folder lies outside the working directory, by a symbolic link or by `..`');
  }
}
