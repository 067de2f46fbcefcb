import { createHash } from 'node:crypto';
import { hashString, join53, mix32 } from '../measure/hash.ts';
import { type Format, formatOf } from '../record/format.ts';
import type { Piece } from '../record/piece.ts';
import { locatePieces, splitFile } from '../record/split.ts';
import { comparePaths } from '../source/path-order.ts';
import type { SourceFile, TreeScope } from '../source/source.ts';

/** Most shards of one scan. */
export const MAXIMUM_SHARDS = 256;
/** Large row files are split so that a shard gets about this many pieces … */
const PIECES_PER_SHARD = 8;
/** … within these bounds, in bytes. */
const LEAST_PIECE_BYTES = 64 * 1024;
const MOST_PIECE_BYTES = 64 * 1024 * 1024;
/** Load above the mean at which a shard takes no more. */
const SLACK = 1.05;
const SEED = 0x5a4d;

/** One of `of` shards, 1-based. */
export interface ShardNumber {
  readonly index: number;
  readonly of: number;
}

/** `3/8`, or null where it is written otherwise or there is no such shard. */
export function parseShard(text: string): ShardNumber | null {
  const [, index, of] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index >= 1 && shard.index <= shard.of && shard.of <= MAXIMUM_SHARDS ? shard : null;
}

/** What a shard reads at a time: a file, or a piece of one. */
export interface ShardPiece {
  /** Position among the pieces of all shards. */
  readonly order: number;
  readonly file: SourceFile;
  readonly format: Format;
  readonly piece: Piece;
  /** Whether it is the beginning of its file, or all of it. */
  readonly isFirst: boolean;
}

/** How a scan is divided. */
export interface ShardPlan {
  /** The pieces of this shard, in order. */
  readonly pieces: readonly ShardPiece[];
  /** Number of pieces of all shards. */
  readonly totalPieces: number;
  /** SHA-256, hex, of everything that is divided and of how. */
  readonly digest: string;
}

/**
 * Divides a scan of files. Each shard finds out by itself, and all come to the same: the result depends on the paths,
 * sizes and pieces alone, in whatever order the files are listed. The loads, in bytes, differ by 5 % and one piece at
 * most; a file that is added or changed moves few of the others (consistent hashing with bounded loads: Mirrokni,
 * Thorup & Zadimoghaddam 2018, with rendezvous hashing: Thaler & Ravishankar 1998).
 */
export async function planShard(scope: TreeScope, shard: ShardNumber): Promise<ShardPlan> {
  const files = scope.files
    .flatMap((file) => {
      const format = formatOf(file.path);
      return format === undefined ? [] : [{ file, format }];
    })
    .sort((a, b) => comparePaths(a.file.path, b.file.path));
  const targetBytes = pieceBytes(
    files.reduce((sum, { file }) => sum + file.size, 0),
    shard.of,
  );
  const parts: ShardPiece[] = [];
  for (const { file, format } of files) {
    const pieces =
      file.size <= targetBytes
        ? [{ type: 'whole', bytes: file.size } as const]
        : await splitFile(format, file.path, file, targetBytes);
    for (const [index, piece] of pieces.entries())
      parts.push({ order: parts.length, file, format, piece, isFirst: index === 0 });
  }
  const shards = assignShards(
    parts.map(({ file, piece, order }) => ({
      key: `${file.path}\0${placeOf(piece)}`,
      bytes: piece.bytes,
      order,
    })),
    shard.of,
  );
  return {
    pieces: await located(parts, (part) => shards[part.order] === shard.index - 1),
    totalPieces: parts.length,
    digest: digestOf(scope, parts, shard.of),
  };
}

/** Bytes of a piece: a power of two, so that a little more text makes no other pieces. */
function pieceBytes(total: number, shards: number): number {
  const wanted = 2 ** Math.floor(Math.log2(Math.max(1, total / (shards * PIECES_PER_SHARD))));
  return Math.min(MOST_PIECE_BYTES, Math.max(LEAST_PIECE_BYTES, wanted));
}

interface Load {
  /** Names it among all. */
  readonly key: string;
  readonly bytes: number;
}

/** The shard, 0-based, of each load. */
export function assignShards(loads: readonly Load[], of: number): Uint16Array {
  const most = Math.ceil((loads.reduce((sum, { bytes }) => sum + bytes, 0) * SLACK) / of);
  const ranked = loads
    .map(({ key, bytes }, index) => ({ index, bytes, key, hash: hashString(key, SEED) }))
    .sort((a, b) => b.bytes - a.bytes || a.hash - b.hash || (a.key < b.key ? -1 : 1));
  const taken = new Float64Array(of);
  const shards = new Uint16Array(loads.length);
  for (const { index, bytes, hash } of ranked) {
    let best = -1;
    let bestWeight = -1;
    let lightest = 0;
    for (let shard = 0; shard < of; shard++) {
      const load = taken[shard] as number;
      if (load < (taken[lightest] as number)) lightest = shard;
      const weight = weightOf(hash, shard);
      if (load + bytes <= most && weight > bestWeight) {
        best = shard;
        bestWeight = weight;
      }
    }
    const chosen = best === -1 ? lightest : best;
    shards[index] = chosen;
    taken[chosen] = (taken[chosen] as number) + bytes;
  }
  return shards;
}

function weightOf(hash: number, shard: number): number {
  const high = mix32((hash / 0x100000000) ^ mix32(shard + 1));
  return join53(high, mix32(hash ^ high));
}

/** The pieces that are wanted, which know where in their files they begin. */
async function located(
  parts: readonly ShardPiece[],
  isWanted: (part: ShardPiece) => boolean,
): Promise<ShardPiece[]> {
  const found: ShardPiece[] = [];
  for (let start = 0; start < parts.length; ) {
    let end = start + 1;
    while (parts[end]?.isFirst === false) end++;
    const ofFile = parts.slice(start, end);
    const last = ofFile.findLastIndex(isWanted);
    const needed = ofFile.slice(0, last + 1);
    const [first] = needed;
    const pieces =
      first === undefined
        ? []
        : await locatePieces(
            first.file.path,
            first.file,
            needed.map(({ piece }) => piece),
          );
    for (const [i, part] of needed.entries())
      if (isWanted(part)) found.push({ ...part, piece: pieces[i] ?? part.piece });
    start = end;
  }
  return found;
}

function digestOf({ paths, problems }: TreeScope, parts: readonly ShardPiece[], of: number): string {
  const hash = createHash('sha256').update(JSON.stringify([of, paths, problems]));
  for (const { file, piece } of parts)
    hash.update(`\n${JSON.stringify([file.path, file.size, piece.type, placeOf(piece)])}`);
  return hash.digest('hex');
}

/** Where in its file a piece is. */
function placeOf(piece: Piece): string {
  switch (piece.type) {
    case 'whole':
    case 'lost':
      return '';
    case 'rows':
      return `${piece.start}-${piece.end}`;
    default:
      return `${piece.first}+${piece.count}`;
  }
}
