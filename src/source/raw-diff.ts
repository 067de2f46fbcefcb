import type { Comparison } from './added-lines.ts';
import { GitError, gitRecords } from './git.ts';
import type { Repository } from './repository.ts';

/** One side of a difference; null where the file is not there. */
export interface DiffSide {
  readonly path: string;
  /** Octal, as git writes it: `100644`, `120000` (symbolic link), `160000` (submodule). */
  readonly mode: string;
  readonly objectId: string;
}

export interface DiffEntry {
  readonly base: DiffSide | null;
  readonly head: DiffSide | null;
}

const ABSENT_MODE = '000000';

/**
 * What differs between two trees, renames paired, in git's order. A copied file is an added one.
 * @throws {GitError}
 */
export async function* rawDiff(
  repository: Repository,
  comparison: Comparison,
): AsyncGenerator<DiffEntry, void, undefined> {
  const args = [
    'diff-tree',
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    ...comparison.renames,
    comparison.base,
    comparison.head,
    '--',
  ];
  const records = gitRecords(repository.git, args);
  for await (const header of records) {
    const match = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(header);
    const [, baseMode, headMode, baseId, headId, status] = match ?? [];
    const path = await next(records);
    if (!baseMode || !headMode || !baseId || !headId || !status)
      throw new GitError('failed', `git diff-tree answered something unexpected: ${header.slice(0, 80)}`);
    const headPath = status === 'R' || status === 'C' ? await next(records) : path;
    yield {
      base: baseMode === ABSENT_MODE ? null : { path, mode: baseMode, objectId: baseId },
      head: headMode === ABSENT_MODE ? null : { path: headPath, mode: headMode, objectId: headId },
    };
  }
}

async function next(records: AsyncGenerator<string>): Promise<string> {
  const { value, done } = await records.next();
  if (done === true) throw new GitError('failed', 'The answer of git diff-tree ended too early.');
  return value;
}
