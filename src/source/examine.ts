import { accessSync, constants, lstatSync, realpathSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatOf } from '../record/format.ts';
import { isInside } from './inside.ts';
import { type LfsPointer, lfsObject, mayBePointer, readPointer } from './lfs.ts';
import { DISAPPEARED_MESSAGE, NAMELESS_TARGET_MESSAGE, OUTSIDE_LINK_MESSAGE } from './messages.ts';
import type { Repository } from './repository.ts';
import type { SourceFile, SourceProblem } from './source.ts';
import { fileContent, openFile } from './work-file.ts';

/** A name on disk that is in scope if it turns out to be a file. */
export interface Candidate {
  /** Absolute path with a real parent folder, as far as the listing knows. */
  readonly real: string;
  /** Absolute folder that content must not come from outside of. */
  readonly boundary: string;
  /** Path to report. */
  readonly path: string;
  /** Named by the caller itself, so that its absence is worth a word. */
  readonly named: boolean;
  /** It was there when it was listed. */
  readonly seen: boolean;
  /** Repository of the file, whose Git LFS store may hold its content. */
  readonly repository: () => Promise<Repository | undefined>;
}

/** Gives the real path of a folder, and asks for each folder once. */
export function realFolders(): (folder: string) => string {
  const known = new Map<string, string>();
  return (folder) => {
    const real = known.get(folder) ?? realpathSync.native(folder);
    known.set(folder, real);
    return real;
  };
}

/** A file that is a Git LFS pointer, whose content is not in the clone. */
export interface PointerFile {
  readonly path: string;
  readonly pointer: LfsPointer;
  readonly repository: Repository | undefined;
}

/**
 * The file, the pointer that stands for it, the reason why it cannot be scanned, or null where there is nothing to say
 * (deleted, link to a listed file).
 */
export async function examine(
  candidate: Candidate,
  realFolderOf: (folder: string) => string,
): Promise<SourceFile | PointerFile | SourceProblem | null> {
  const { path, real, boundary } = candidate;
  const problem = (message: string): SourceProblem => problemOf(candidate, message);
  const unread = (message: string): SourceProblem => ({ path, message, unread: true });
  try {
    const stats = lstatSync(real, { throwIfNoEntry: false });
    if (stats === undefined) return absenceOf(candidate);
    if (stats.isSymbolicLink()) return await examineLink(candidate);
    if (stats.isDirectory()) return null;
    if (!stats.isFile())
      return problem('is not a regular file, and was not scanned. Name a file or a folder.');
    const folder = dirname(real);
    const realFolder = realFolderOf(folder);
    if (realFolder !== folder) return isInside(boundary, realFolder) ? null : problem(OUTSIDE_LINK_MESSAGE);
    accessSync(real, constants.R_OK);
    if (mayBePointer(stats.size)) {
      const stored = await examinePointer(candidate);
      if (stored !== undefined) return stored;
    }
    return { path, size: stats.size, ...fileContent(real) };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return unread(`could not be read (${reason}). Change its permissions, or exclude it.`);
  }
}

/** What is found in a folder and holds no text is only told; what was named itself was to be read. */
function problemOf({ path, named }: Candidate, message: string): SourceProblem {
  return named ? { path, message, unread: true } : { path, message };
}

async function examineLink(candidate: Candidate): Promise<SourceProblem | null> {
  const { path, real, boundary } = candidate;
  const target = await realpath(real).catch(absent);
  if (target === undefined)
    return problemOf(candidate, 'is a symbolic link to nothing. Repair or exclude it.');
  if (!isInside(boundary, target)) return problemOf(candidate, OUTSIDE_LINK_MESSAGE);
  const isLost = formatOf(path) !== undefined && formatOf(target) === undefined;
  return isLost && lstatSync(target).isFile()
    ? { path, message: NAMELESS_TARGET_MESSAGE, unread: true }
    : null;
}

async function examinePointer(candidate: Candidate): Promise<SourceFile | PointerFile | undefined> {
  const { path, real } = candidate;
  const pointer = await readPointer(openFile(real)());
  if (pointer === undefined) return undefined;
  const repository = await candidate.repository();
  const stored = repository && (await lfsObject(repository, pointer));
  return stored === undefined
    ? { path, pointer, repository }
    : { path, size: pointer.size, ...fileContent(stored) };
}

function absenceOf({ path, named, seen }: Candidate): SourceProblem | null {
  if (path.includes('\uFFFD'))
    return {
      path,
      message: 'has a name that is not valid UTF-8, and was not scanned. Rename it.',
      unread: true,
    };
  return named || seen ? { path, message: DISAPPEARED_MESSAGE, unread: true } : null;
}

function absent(cause: NodeJS.ErrnoException): undefined {
  if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return undefined;
  throw cause;
}
