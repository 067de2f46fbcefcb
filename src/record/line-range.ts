import { continuesAsUtf8 } from './decode.ts';
import { compressionOf, type Format } from './format.ts';
import type { RowRange } from './piece.ts';
import type { ByteSource } from './record.ts';
import { startOfLine } from './split.ts';

/**
 * Whether rows can be found from any byte of a file without reading what is before it: JSON Lines as plain UTF-8, whose
 * content can be read at any offset. A look at the file's beginning.
 */
export async function hasLineRanges(format: Format, path: string, content: ByteSource): Promise<boolean> {
  if (format !== 'jsonl' || compressionOf(path) !== undefined || content.openRandom === undefined)
    return false;
  return continuesAsUtf8(content.open).catch(() => false);
}

/**
 * The rows of such a file that start at `from` ≤ byte < `to`: the piece that `splitFile` makes of these bytes. Where it
 * begins in lines and rows is not known. null where no row starts there.
 * @throws {Error} where the content cannot be read.
 */
export async function lineRange(content: ByteSource, from: number, to: number): Promise<RowRange | null> {
  const access = await content.openRandom?.();
  if (access === undefined) throw new Error('it cannot be read at any offset.');
  try {
    const start = from === 0 ? 0 : await startOfLine(access, from);
    const end = to >= access.size ? access.size : await startOfLine(access, to);
    return start < end ? { type: 'rows', start, end, bytes: end - start, origin: null } : null;
  } finally {
    await access.close();
  }
}
