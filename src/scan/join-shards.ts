import type { HiddenClass } from '../evidence/hidden.ts';
import { addCounts, emptyCounts } from '../measure/tally.ts';
import { formatOf } from '../record/format.ts';
import type { Problem } from '../report/report.ts';
import type { TreeScope } from '../source/source.ts';
import { isLacking } from './completeness.ts';
import { newFile, scopeProblems, sortedFiles } from './file-scan.ts';
import { problemsOfFile } from './piece-problems.ts';
import type { FileScan, PieceScan, Scan, ShardScan } from './scan.ts';

/** What all shards learned, of all pieces in order: equal to the `scan` of the same scope. */
export function joinShards({ problems }: Pick<TreeScope, 'problems'>, { pieces, ...rest }: ShardScan): Scan {
  const unread = problems.flatMap(({ path, unread }) => {
    const format = formatOf(path);
    return unread === true && format !== undefined ? [{ ...newFile({ path }, format), unread }] : [];
  });
  const files = filesOf(pieces);
  return {
    ...rest,
    ...sortedFiles([...unread, ...files.map(joinPieces)]),
    problems: [...scopeProblems(problems), ...files.flatMap(joinProblems)],
    change: null,
    sample: null,
  };
}

/** The pieces of each file. */
function filesOf(pieces: readonly PieceScan[]): PieceScan[][] {
  const files: PieceScan[][] = [];
  for (const piece of pieces) {
    const last = files.at(-1);
    if (last?.[0]?.path === piece.path) last.push(piece);
    else files.push([piece]);
  }
  return files;
}

function joinPieces(pieces: readonly PieceScan[]): FileScan {
  const [first] = pieces as readonly [PieceScan];
  const counts = emptyCounts();
  const hidden = new Map<HiddenClass, number>();
  for (const piece of pieces) {
    addCounts(counts, piece.counts);
    for (const [name, records] of piece.hidden) hidden.set(name, (hidden.get(name) ?? 0) + records);
  }
  const unread = isLacking(pieces.map(({ extent }) => extent));
  return { path: first.path, format: first.format, counts, unread, hidden };
}

function joinProblems(pieces: readonly PieceScan[]): readonly Problem[] {
  const [first] = pieces as readonly [PieceScan];
  return pieces.length === 1
    ? first.problems.listed
    : problemsOfFile(
        first.path,
        pieces.map((piece) => piece.problems),
      );
}
