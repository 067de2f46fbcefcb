import path from 'node:path';
import type { PartialReport } from '../partial/partial.ts';
import { partialChunks } from '../partial/store.ts';
import { formatCount } from '../policy/values.ts';
import { formatOf } from '../record/format.ts';
import { terminalText } from '../report/escape.ts';
import { parseShard, type ShardNumber } from '../scan/shard.ts';
import { isInside } from '../source/inside.ts';
import { headCommit, openRepository } from '../source/repository.ts';
import { CommandError } from './exit.ts';
import type { ReportValues } from './report-output.ts';
import { writeAtomically } from './write-atomically.ts';

/** Options of `scan` for one of several machines. */
export const SHARD_OPTIONS = { shard: { type: 'string' }, partial: { type: 'string' } } as const;

interface ShardValues extends ReportValues {
  readonly shard?: string | undefined;
  readonly partial?: string | undefined;
  readonly changed?: boolean | undefined;
}

/** The shard that is asked for and the file of its part; undefined: all is scanned here. Throws CommandError. */
export function shardChoice(values: ShardValues): { shard: ShardNumber; file: string } | undefined {
  if (values.shard === undefined) {
    if (values.partial !== undefined) throw new CommandError('--partial goes with --shard.');
    return undefined;
  }
  const shard = parseShard(values.shard);
  if (shard === null)
    throw new CommandError(
      `--shard takes its number and how many there are, such as 3/8, not "${values.shard}".`,
    );
  if (values.changed)
    throw new CommandError(
      '--shard divides the files of a tree; a change is compared with its base as a whole. Leave one of --shard and --changed out.',
    );
  for (const name of ['report', 'json', 'fail-on-inconclusive'] as const) {
    if (values[name] !== undefined)
      throw new CommandError(`--${name} goes with \`synthetic-budget merge\`: a shard alone has no report.`);
  }
  const file = values.partial ?? `shard-${shard.index}-of-${shard.of}.partial`;
  if (formatOf(file) !== undefined && isInside(process.cwd(), path.resolve(file)))
    throw new CommandError(
      `--partial: the next scan would take ${file} for data. Give it another extension, such as .partial.`,
    );
  return { shard, file };
}

/** Commit that is checked out in the working folder; null: none. */
export async function commitHere(): Promise<string | null> {
  const repository = await openRepository(process.cwd()).catch(() => null);
  if (repository === null) return null;
  try {
    return await headCommit(repository).catch(() => null);
  } finally {
    repository.close();
  }
}

/** Writes the part of a shard and says so. */
export async function writePartial(file: string, partial: PartialReport, quiet: boolean): Promise<void> {
  await writeAtomically(file, partialChunks(partial));
  if (quiet || partial.division.type !== 'shard') return;
  const { index, of, totalPieces } = partial.division;
  process.stdout.write(
    `Shard ${index} of ${of}: ${formatCount(partial.scan.pieces.length)} of ${formatCount(totalPieces)} pieces, written to ${terminalText(file)}. \`synthetic-budget merge\` makes the report of all ${of}.\n`,
  );
}
