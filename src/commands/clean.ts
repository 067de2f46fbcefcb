import { lstat, stat } from 'node:fs/promises';
import path from 'node:path';
import { createEvidence } from '../evidence/evidence.ts';
import type { Policy } from '../policy/policy.ts';
import { compileRules } from '../policy/rules.ts';
import { formatCount, formatFraction } from '../policy/values.ts';
import { lastLineOfHeader } from '../record/csv.ts';
import { decode } from '../record/decode.ts';
import { compressionOf, type Format, formatOf } from '../record/format.ts';
import { looksLikeJsonLines } from '../record/json.ts';
import {
  type ByteRange,
  bytesWithout,
  rangesOfJsonRows,
  rangesOfLines,
  rawRowsProblem,
} from '../record/raw-rows.ts';
import { readRecords } from '../record/read.ts';
import type { OpenBytes } from '../record/record.ts';
import { terminalText } from '../report/escape.ts';
import { plural } from '../report/figures.ts';
import { Judge, type Judged } from '../scan/judge.ts';
import type { SourceFile } from '../source/source.ts';
import { CommandError, EXIT } from './exit.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import { namedFile } from './named-file.ts';
import { choice, fraction, parseOptions, RUNTIMES } from './options.ts';
import { workTreePolicy } from './work-tree-policy.ts';
import { writeAtomically } from './write-atomically.ts';

const OPTIONS = {
  ...MODEL_OPTIONS,
  output: { type: 'string' },
  'in-place': { type: 'boolean' },
  quarantine: { type: 'string' },
  config: { type: 'string' },
  'max-false-positive-rate': { type: 'string' },
  runtime: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** A row that is to go, and its lines. */
interface Flagged {
  readonly rows: ReadonlySet<number>;
  readonly lines: ReadonlySet<number>;
  /** Records that were looked at. */
  readonly records: number;
}

/** `synthetic-budget clean`. Returns the exit code. */
export async function cleanCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('clean', args, OPTIONS);
  const target = targetOf(positionals, values);
  const file = await namedFile(target.named);
  const policy = await workTreePolicy(values.config);
  const format = await rowFormat(file);
  const model = (await modelChoice(values)) ?? policy.model;
  const runtime = choice('runtime', values.runtime, RUNTIMES) ?? 'auto';
  const detector = await openDetector(model, { runtime, quiet: values.quiet === true });
  const rate =
    fraction('max-false-positive-rate', values['max-false-positive-rate']) ?? policy.maxFalsePositiveRate;
  const judge = new Judge({
    detector,
    calibration: detector.calibration(rate),
    evidenceOf: createEvidence({ ...policy, today: new Date().toISOString().slice(0, 10) }),
  });
  if (target.output === target.named && (await lstat(target.named)).isSymbolicLink())
    throw new CommandError(`${target.named} is a symbolic link: name the file that it points to.`);
  const before = await stat(target.named);
  const flagged = await flaggedRows(file, judge, policy);
  const ranges = (keepFlagged: boolean): Promise<ByteRange[]> => dropped(file, format, flagged, keepFlagged);
  const [cleaned, quarantined] = [await ranges(false), await ranges(true)];
  const after = await stat(target.named);
  if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
    throw new CommandError(`${target.named} changed while it was read; nothing was written.`);
  if (values.quarantine !== undefined)
    await writeAtomically(values.quarantine, bytesWithout(file.open, quarantined), target.named);
  const kept = bytesWithout(file.open, cleaned);
  if (target.output === null) await toStdout(kept);
  else await writeAtomically(target.output, kept, target.named);
  if (!values.quiet) {
    const where = target.output === null ? '' : ` to ${terminalText(target.output)}`;
    process.stderr.write(
      `${plural(flagged.rows.size, 'row')} left out (${formatCount(flagged.records)} records looked at); the rest was copied as it is${where}. Up to ${formatFraction(rate)} of human-written records are flagged too: look at what goes before it is gone.\n`,
    );
  }
  return EXIT.pass;
}

interface Target {
  readonly named: string;
  /** null: standard output. */
  readonly output: string | null;
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

function targetOf(positionals: readonly string[], values: Values): Target {
  const [named, second] = positionals;
  if (named === undefined || second !== undefined)
    throw new CommandError('name one file to clean, such as `clean data/train.jsonl --output clean.jsonl`.');
  const inPlace = values['in-place'] === true;
  if (inPlace && values.output !== undefined) throw new CommandError('give either --output or --in-place.');
  const same = (other: string | undefined): boolean =>
    other !== undefined && path.resolve(other) === path.resolve(named);
  if (same(values.output))
    throw new CommandError('--output names the file itself: say --in-place to replace it.');
  if (same(values.quarantine)) throw new CommandError('--quarantine names the file itself.');
  if (
    values.quarantine !== undefined &&
    values.output !== undefined &&
    path.resolve(values.quarantine) === path.resolve(values.output)
  )
    throw new CommandError('--quarantine and --output name the same file.');
  return { named, output: inPlace ? named : (values.output ?? null) };
}

const ROW_FORMATS: ReadonlySet<Format> = new Set(['jsonl', 'json', 'csv', 'tsv']);

/** The format whose rows are cut out. Throws CommandError where rows cannot be taken out byte by byte. */
async function rowFormat(file: SourceFile): Promise<Format> {
  const format = formatOf(file.path);
  if (format === undefined || !ROW_FORMATS.has(format)) {
    throw new CommandError(
      `${file.path}: clean takes data in rows (JSON Lines, JSON arrays, CSV, TSV). A document has no rows that can be left out; \`synthetic-budget explain\` shows which sections are flagged.`,
    );
  }
  if (compressionOf(file.path) !== undefined)
    throw new CommandError(`${file.path}: decompress it first; clean copies bytes as they are.`);
  const problem = await rawRowsProblem(file.open);
  if (problem !== null) throw new CommandError(`${file.path}: ${problem}`);
  return format === 'json' && (await isJsonLines(file.open)) ? 'jsonl' : format;
}

async function isJsonLines(open: OpenBytes): Promise<boolean> {
  let head = '';
  const decoder = new TextDecoder();
  for await (const chunk of open()) {
    head += decoder.decode(chunk, { stream: true });
    const found = looksLikeJsonLines(head);
    if (found !== undefined) return found;
  }
  return false;
}

async function flaggedRows(file: SourceFile, judge: Judge, policy: Policy): Promise<Flagged> {
  const rows = new Set<number>();
  const lines = new Set<number>();
  let records = 0;
  const emit = ({ record: { place }, outcome }: Judged): void => {
    if (!isSynthetic(outcome) || place.row === undefined) return;
    rows.add(place.row);
    for (let line = place.line; line <= place.endLine; line++) lines.add(line);
  };
  const format = formatOf(file.path);
  if (format === undefined) return { rows, lines, records };
  for await (const event of readRecords(format, file.path, file, compileRules(policy)(file.path))) {
    if (event.type === 'problem') {
      const { line, message } = event.problem;
      process.stderr.write(
        `${terminalText(file.path)}:${line}: kept as it is: ${terminalText(message, 300)}\n`,
      );
      continue;
    }
    records++;
    await judge.judge(event.record, emit);
  }
  await judge.flush();
  return { rows, lines, records };
}

function isSynthetic(outcome: Judged['outcome']): boolean {
  return outcome.type === 'known'
    ? outcome.evidence.origin === 'synthetic'
    : outcome.type === 'scored' && outcome.flag === 'flagged';
}

/** What is left out of the cleaned file, or (`keepFlagged`) out of the file of flagged rows. */
async function dropped(
  { path: name, open }: SourceFile,
  format: Format,
  { rows, lines }: Flagged,
  keepFlagged: boolean,
): Promise<ByteRange[]> {
  if (format === 'json')
    return await rangesOfJsonRows(open, (row) => (row !== null && rows.has(row)) === keepFlagged);
  const header =
    format === 'jsonl' ? 0 : await lastLineOfHeader(decode(name, open), format === 'tsv' ? '\t' : undefined);
  return await rangesOfLines(open, (line) => lines.has(line) === keepFlagged || line <= header);
}

async function toStdout(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const { pipeline } = await import('node:stream/promises');
  await pipeline(chunks, process.stdout, { end: false });
}
