import type { HiddenClass } from '../evidence/hidden.ts';
import { addCounts, emptyCounts } from '../measure/tally.ts';
import { formatOf } from '../record/format.ts';
import type { Problem } from '../report/report.ts';
import type { TreeScope } from '../source/source.ts';
import { isLacking } from './completeness.ts';
import { newFile, scopeProblems, sortedFiles } from './file-scan.ts';
import { problemsOfFile } from './part-problems.ts';
import type { FileScan, PartScan, Scan, ShardScan } from './scan.ts';

/** What all shards learned, of all parts in order: equal to the `scan` of the same scope. */
export function joinShards({ problems }: Pick<TreeScope, 'problems'>, { parts, ...rest }: ShardScan): Scan {
  const unread = problems.flatMap(({ path, unread }) => {
    const format = formatOf(path);
    return unread === true && format !== undefined ? [{ ...newFile({ path }, format), unread }] : [];
  });
  const files = filesOf(parts);
  return {
    ...rest,
    ...sortedFiles([...unread, ...files.map(joinPieces)]),
    problems: [...scopeProblems(problems), ...files.flatMap(joinProblems)],
    change: null,
  };
}

/** The parts of each file. */
function filesOf(parts: readonly PartScan[]): PartScan[][] {
  const files: PartScan[][] = [];
  for (const part of parts) {
    const last = files.at(-1);
    if (last?.[0]?.path === part.path) last.push(part);
    else files.push([part]);
  }
  return files;
}

function joinPieces(pieces: readonly PartScan[]): FileScan {
  const [first] = pieces as readonly [PartScan];
  const counts = emptyCounts();
  const hidden = new Map<HiddenClass, number>();
  for (const piece of pieces) {
    addCounts(counts, piece.counts);
    for (const [name, records] of piece.hidden) hidden.set(name, (hidden.get(name) ?? 0) + records);
  }
  const unread = isLacking(pieces.map(({ extent }) => extent));
  return { path: first.path, format: first.format, counts, unread, hidden };
}

function joinProblems(pieces: readonly PartScan[]): readonly Problem[] {
  const [first] = pieces as readonly [PartScan];
  return pieces.length === 1
    ? first.problems.listed
    : problemsOfFile(
        first.path,
        pieces.map((piece) => piece.problems),
      );
}
