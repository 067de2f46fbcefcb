import { gitRecords, streamGit } from './git.ts';
import type { Repository } from './repository.ts';
import type { LineRange } from './source.ts';

/** Two trees (or commits) that are compared, and how git pairs renamed files. */
export interface Comparison {
  readonly base: string;
  readonly head: string;
  readonly renames: readonly string[];
}

/** A file on both sides whose content differs, with the paths that git needs to pair them again. */
export interface ModifiedBlob {
  readonly basePath: string;
  readonly headPath: string;
  readonly baseId: string;
  readonly headId: string;
}

/** Longest list of paths, in bytes, on one command line: what Windows allows, with room for the rest. */
const MAX_ARGUMENT_BYTES = 20_000;

/** Longest start of a line that matters: an `index` line with two SHA-256 ids, or a hunk header's numbers. */
const LINE_START_BYTES = 192;

const NEWLINE = 0x0a;

/**
 * Added or modified lines by pair of blobs (`modifiedKey`), from the hunk headers of `git diff-tree -U0`. Files count
 * as text whatever the attributes of the repository say. Pairs that git does not report are missing from the map.
 * @throws {GitError}
 */
export async function modifiedLines(
  repository: Repository,
  comparison: Comparison,
  files: readonly ModifiedBlob[],
): Promise<Map<string, LineRange[]>> {
  const lines = new Map<string, LineRange[]>();
  const pathsOf = (file: ModifiedBlob) =>
    file.basePath === file.headPath ? [file.headPath] : [file.basePath, file.headPath];
  for (const paths of batches(files, pathsOf)) {
    const args = [
      ...[
        'diff-tree',
        '-r',
        '-p',
        '-U0',
        '--text',
        '--full-index',
        '--no-color',
        '--no-ext-diff',
        '--no-textconv',
      ],
      ...['--diff-algorithm=histogram', '--submodule=short', ...comparison.renames],
      ...[comparison.base, comparison.head, '--', ...paths],
    ];
    await parsePatch(streamGit(repository.git, args), lines);
  }
  return lines;
}

/**
 * Number of lines by path, for files that only the head side has.
 * @throws {GitError}
 */
export async function lineCounts(
  repository: Repository,
  comparison: Comparison,
  paths: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const batch of batches(paths, (path) => [path])) {
    const args = [
      ...['diff-tree', '-r', '-z', '--numstat', '--text', '--no-renames', '--no-ext-diff', '--no-textconv'],
      ...['--diff-filter=A', comparison.base, comparison.head, '--', ...batch],
    ];
    for await (const record of gitRecords(repository.git, args)) {
      const [added, , path] = splitFirst(record, '\t', 3);
      if (added !== undefined && path !== undefined && /^\d+$/.test(added)) counts.set(path, Number(added));
    }
  }
  return counts;
}

export function modifiedKey(baseId: string, headId: string): string {
  return `${baseId}..${headId}`;
}

/**
 * Reads a patch of any size, keeping only the first bytes of each line. Content lines begin with `+`, `-` or `\`, and
 * paths in headers are quoted, so that nothing in a file or its name can pass for a header.
 */
export async function parsePatch(
  chunks: AsyncIterable<Uint8Array>,
  lines: Map<string, LineRange[]>,
): Promise<void> {
  let current: LineRange[] | undefined;
  const start = Buffer.alloc(LINE_START_BYTES);
  let length = 0;
  const endLine = () => {
    const line = start.toString('latin1', 0, length);
    length = 0;
    if (line.startsWith('diff --git ')) current = undefined;
    else if (line.startsWith('index ')) {
      const key = line.slice('index '.length).split(' ', 1)[0] ?? '';
      current = [];
      lines.set(key, current);
    } else if (line.startsWith('@@ ') && current !== undefined) addHunk(current, line);
  };
  for await (const bytes of chunks) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let from = 0;
    while (from < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, from);
      const end = newline < 0 ? chunk.length : newline;
      const kept = Math.min(end - from, LINE_START_BYTES - length);
      chunk.copy(start, length, from, from + kept);
      length += kept;
      if (newline < 0) break;
      endLine();
      from = newline + 1;
    }
  }
  endLine();
}

function addHunk(ranges: LineRange[], header: string): void {
  const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(header);
  if (match === null) return;
  const count = match[2] === undefined ? 1 : Number(match[2]);
  if (count === 0) return;
  const start = Number(match[1]);
  const end = start + count - 1;
  const last = ranges.at(-1);
  if (last !== undefined && last.end + 1 >= start) ranges[ranges.length - 1] = { start: last.start, end };
  else ranges.push({ start, end });
}

function* batches<T>(items: readonly T[], pathsOf: (item: T) => readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const item of items) {
    const paths = pathsOf(item);
    const size = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 3, 0);
    if (batch.length > 0 && bytes + size > MAX_ARGUMENT_BYTES) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(...paths);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

/** Splits into at most `parts` pieces; the last keeps further separators. */
function splitFirst(text: string, separator: string, parts: number): string[] {
  const pieces = text.split(separator);
  return [...pieces.slice(0, parts - 1), pieces.slice(parts - 1).join(separator)];
}
