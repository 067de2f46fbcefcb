import type { TextOrigin } from './decode.ts';
import type { ByteSource, OpenBytes, ReadProblem } from './record.ts';

/**
 * A part of a file that is read by itself. The pieces of a file are disjoint, and in their order they are the whole
 * file: reading them one after the other gives its records, with the same places, and its problems.
 */
export type Piece = WholeFile | RowRange | RowGroups | RecordBatches | LostPiece;

/** What every piece says of itself. */
interface Extent {
  /** Bytes of the file that reading it costs, about. */
  readonly bytes: number;
}

/** A file that is not split: a document, an archive, something compressed, or a table that cannot safely be. */
export interface WholeFile extends Extent {
  readonly type: 'whole';
}

/** The rows of JSON Lines, CSV or TSV that start at `start` ≤ byte < `end`. */
export interface RowRange extends Extent {
  readonly type: 'rows';
  readonly start: number;
  readonly end: number;
  /** null: not known (see `locatePieces`); lines and rows are then counted from the start of the piece. */
  readonly origin: Origin | null;
  /** Of a table, what its first row says of the rows after it. */
  readonly table?: { readonly delimiter: string; readonly columns: readonly string[] };
}

/** Where in its file a piece begins. */
export interface Origin extends TextOrigin {
  /** Rows before it. */
  readonly rows: number;
}

/** Row groups `first` to before `first + count` of a Parquet file. */
export interface RowGroups extends Extent {
  readonly type: 'groups';
  readonly first: number;
  readonly count: number;
}

/** Record batches `first` to before `first + count` of Arrow IPC, the file or the stream format. */
export interface RecordBatches extends Extent {
  readonly type: 'batches';
  readonly first: number;
  readonly count: number;
}

/** A piece that nothing is read of, since what is before it in the file cannot be read: the problem is its only event. */
export interface LostPiece extends Extent {
  readonly type: 'lost';
  readonly problem: ReadProblem;
}

const CHUNK_BYTES = 256 * 1024;

/** A part of content as a stream. Content without random access is streamed from its beginning. */
export function slice(content: ByteSource, start: number, end: number): OpenBytes {
  const { open, openRandom } = content;
  return async function* () {
    if (openRandom === undefined) {
      let at = 0;
      for await (const chunk of open()) {
        const part = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at));
        if (part.length > 0) yield part;
        at += chunk.length;
        if (at >= end) return;
      }
      return;
    }
    const access = await openRandom();
    try {
      for (let at = start; at < end; ) {
        const chunk = await access.read(at, Math.min(end, at + CHUNK_BYTES));
        if (chunk.length === 0) return;
        yield chunk;
        at += chunk.length;
      }
    } finally {
      await access.close();
    }
  };
}
