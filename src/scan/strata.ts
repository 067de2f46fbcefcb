import { hashString } from '../measure/hash.ts';
import { randomOrder, seededRandom } from '../measure/random.ts';
import { type Format, formatOf } from '../record/format.ts';
import { hasLineRanges, lineRange } from '../record/line-range.ts';
import type { Piece } from '../record/piece.ts';
import { splitFile } from '../record/split.ts';
import type { SourceFile } from '../source/source.ts';

/** What is read of one file in one draw. */
export interface DrawnPiece {
  readonly file: SourceFile;
  readonly format: Format;
  /** Which piece of the file; null where nothing begins in its bytes. */
  readonly locate: () => Promise<Piece | null>;
}

/**
 * Text of one group in pieces of about one size, which are drawn at random without replacement. A piece is a range of
 * rows, a row group, or whole files that are not split, small ones several together.
 */
export interface SamplingStratum {
  readonly group: unknown;
  readonly pieces: number;
  readonly bytes: number;
  /** Number of files that it has pieces of. */
  readonly files: number;
  /** The piece that is drawn as number `turn`, 0 … pieces − 1. */
  readonly draw: (turn: number) => readonly DrawnPiece[];
}

/** Bytes of a piece: some tens of rows. Small ones say more for the same reading, as rows beside one another are alike. */
const PIECE_BYTES = 32 * 1024;
/** Of a corpus with more pieces than this, pieces are larger: their order is held in memory, 4 bytes each. */
const MOST_PIECES = 2 ** 22;
/** Pieces that differ in size by a larger factor lie in different strata. */
const SIZE_RATIO = 4;

/**
 * The strata of some files: by group (the rule that they are judged by) and by size of piece. Nothing is read but the
 * beginnings of files, the directories of Parquet and Arrow files, and CSV and TSV files, whose rows are found by reading.
 */
export async function strataOf(
  files: readonly SourceFile[],
  groupOf: (path: string) => unknown,
  seed: string,
): Promise<SamplingStratum[]> {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const target = Math.max(PIECE_BYTES, Math.ceil(total / MOST_PIECES));
  const builders = new Map<unknown, GroupBuilder>();
  for (const file of files) {
    const format = formatOf(file.path);
    if (format === undefined) continue;
    const group = groupOf(file.path);
    let builder = builders.get(group);
    if (builder === undefined) {
      builder = new GroupBuilder(group, target, `${seed} ${builders.size}`);
      builders.set(group, builder);
    }
    await builder.add(file, format);
  }
  return [...builders.values()].flatMap((builder) => builder.strata());
}

/** Pieces that follow one another in a file, or the only one. */
interface Run {
  readonly count: number;
  readonly bytes: number;
  readonly files: number;
  readonly at: (index: number) => readonly DrawnPiece[];
}

class GroupBuilder {
  private readonly group: unknown;
  private readonly target: number;
  private readonly seed: string;
  /** By size of piece: SIZE_RATIO to the power of the key, in units of `target`. */
  private readonly runs = new Map<number, Run[]>();
  private readonly small: { readonly file: SourceFile; readonly format: Format }[] = [];

  constructor(group: unknown, target: number, seed: string) {
    this.group = group;
    this.target = target;
    this.seed = seed;
  }

  async add(file: SourceFile, format: Format): Promise<void> {
    const { target } = this;
    if (file.size < target) {
      this.small.push({ file, format });
      return;
    }
    if (await hasLineRanges(format, file.path, file)) {
      const at = (index: number): DrawnPiece[] => [
        { file, format, locate: () => lineRange(file, index * target, (index + 1) * target) },
      ];
      this.put(0, { count: Math.ceil(file.size / target), bytes: file.size, files: 1, at });
      return;
    }
    const pieces = await splitFile(format, file.path, file, target);
    const [only] = pieces;
    if (pieces.length === 1 && only?.type === 'whole') {
      const at = (): DrawnPiece[] => [{ file, format, locate: async () => only }];
      this.put(this.sizeOf(file.size), { count: 1, bytes: file.size, files: 1, at });
      return;
    }
    const bySize = new Map<number, Piece[]>();
    for (const piece of pieces) {
      const size = this.sizeOf(piece.bytes);
      const alike = bySize.get(size);
      if (alike === undefined) bySize.set(size, [piece]);
      else alike.push(piece);
    }
    for (const [size, alike] of bySize) {
      const at = (index: number): DrawnPiece[] => [
        { file, format, locate: async () => alike[index] ?? null },
      ];
      this.put(size, { count: alike.length, bytes: bytesOf(alike), files: 1, at });
    }
  }

  strata(): SamplingStratum[] {
    for (const bundle of this.bundles()) this.put(0, bundle);
    return [...this.runs]
      .sort(([a], [b]) => a - b)
      .map(([size, runs]) => stratum(this.group, runs, seededRandom(hashString(`${this.seed} ${size}`, 0))));
  }

  /** Small files in random order, together until they are as large as a piece: so those of one folder are not alike. */
  private bundles(): Run[] {
    const order = randomOrder(this.small.length, seededRandom(hashString(`${this.seed} files`, 0)));
    const bundles: Run[] = [];
    let parts: DrawnPiece[] = [];
    let bytes = 0;
    const close = (): void => {
      const bundle = parts;
      if (bundle.length > 0) bundles.push({ count: 1, bytes, files: bundle.length, at: () => bundle });
      parts = [];
      bytes = 0;
    };
    for (const index of order) {
      const small = this.small[index];
      if (small === undefined) continue;
      parts.push({ ...small, locate: async () => ({ type: 'whole', bytes: small.file.size }) });
      bytes += small.file.size;
      if (bytes >= this.target) close();
    }
    close();
    return bundles;
  }

  private put(size: number, run: Run): void {
    const runs = this.runs.get(size);
    if (runs === undefined) this.runs.set(size, [run]);
    else runs.push(run);
  }

  private sizeOf(bytes: number): number {
    return Math.max(0, Math.ceil(Math.log(bytes / (2 * this.target)) / Math.log(SIZE_RATIO)));
  }
}

function stratum(group: unknown, runs: readonly Run[], random: () => number): SamplingStratum {
  const ends: number[] = [];
  let pieces = 0;
  for (const { count } of runs) {
    pieces += count;
    ends.push(pieces);
  }
  const order = randomOrder(pieces, random);
  return {
    group,
    pieces,
    bytes: bytesOf(runs),
    files: runs.reduce((sum, { files }) => sum + files, 0),
    draw: (turn) => {
      const index = order[turn] ?? 0;
      const which = firstAbove(ends, index);
      const run = runs[which];
      return run?.at(index - (ends[which] ?? 0) + run.count) ?? [];
    },
  };
}

/** Index of the first of the ascending numbers that is above a value. */
function firstAbove(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bytesOf(parts: readonly { readonly bytes: number }[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}
