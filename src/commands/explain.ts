import { prepare } from '../detector/judgeable.ts';
import { createEvidence } from '../evidence/evidence.ts';
import { hiddenCharacters } from '../evidence/hidden.ts';
import { bucketOf } from '../measure/tally.ts';
import { compileRules } from '../policy/rules.ts';
import { FORMATS, formatOf, isInLines } from '../record/format.ts';
import { contentHash, hashName } from '../record/hash.ts';
import { readRecords } from '../record/read.ts';
import type { ReadOptions, TextRecord } from '../record/record.ts';
import { countWords } from '../record/words.ts';
import { terminalText } from '../report/escape.ts';
import { hiddenNotes } from '../scan/hidden-note.ts';
import { filesUnder } from '../source/tree.ts';
import { CommandError, EXIT } from './exit.ts';
import { type ExplainedRecord, renderExplained } from './explained.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import { namedFile } from './named-file.ts';
import { choice, fraction, parseOptions, RUNTIMES, wholeNumber } from './options.ts';
import { perplexityOf } from './perplexity.ts';
import { workTreePolicy } from './work-tree-policy.ts';

const OPTIONS = {
  ...MODEL_OPTIONS,
  top: { type: 'string' },
  'max-false-positive-rate': { type: 'string' },
  json: { type: 'boolean' },
  runtime: { type: 'string' },
} as const;

/** Traits that move the log-odds by less are not worth a line. */
const LEAST_SHIFT = 0.02;

/** `synthetic-budget explain FILE[:LINE]`. Returns the exit code. */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('explain', args, OPTIONS);
  const [named, extra] = positionals;
  if (named === undefined || extra !== undefined) {
    throw new CommandError('explain takes one file: synthetic-budget explain FILE[:LINE].');
  }
  const policy = await workTreePolicy(undefined);
  const rate =
    fraction('max-false-positive-rate', values['max-false-positive-rate']) ?? policy.maxFalsePositiveRate;
  const evidenceOf = createEvidence({ ...policy, today: new Date().toISOString().slice(0, 10) });
  const top = wholeNumber('top', values.top, 1) ?? 8;
  const { file, line } = await locate(named);
  const runtime = choice('runtime', values.runtime, RUNTIMES) ?? 'auto';
  const detector = await openDetector(await modelChoice(values), { runtime, quiet: false });
  const calibration = detector.calibration(rate);
  let shown = 0;
  for await (const record of recordsAt(file, line, compileRules(policy))) {
    const words = countWords(record.text);
    const { place, kind } = record;
    const text = record.quoted === true ? 'quoted' : prepare(record.text, words);
    const evidence = evidenceOf(record, hashName(contentHash(record.text)));
    const notes = hiddenNotes(hiddenCharacters(record.text));
    let explained: ExplainedRecord = {
      place,
      kind,
      words,
      ...(evidence === undefined ? {} : { evidence }),
      ...(notes.length === 0 ? {} : { notes }),
    };
    if (typeof text === 'string') {
      explained = { ...explained, unscored: text };
    } else {
      const [score = Number.NaN] = await detector.score([text]);
      const { threshold } = calibration.operatingPoint({ kind, bucket: bucketOf(text.words) });
      const { words: moving, traits } = await detector.explain(text);
      const telling = traits.filter(({ shift }) => Math.abs(shift) >= LEAST_SHIFT);
      const explanation = { words: moving.slice(0, top), traits: telling.slice(0, top) };
      const perplexity = perplexityOf(detector.surprisal?.(text.normalised) ?? null);
      explained = {
        ...explained,
        score,
        threshold,
        flagged: score >= threshold,
        ...perplexity,
        explanation,
      };
    }
    process.stdout.write(values.json ? `${JSON.stringify(explained)}\n` : renderExplained(explained));
    shown++;
  }
  if (shown === 0) throw new CommandError(`${file} holds no text that could be judged.`);
  return EXIT.pass;
}

/** `FILE` or `FILE:LINE`, of a binary format `FILE:ROW`; a file whose name ends like a line number is still found by its name. */
async function locate(named: string): Promise<{ file: string; line: number | undefined }> {
  const [, before, number] = /^(.+):(\d+)$/.exec(named) ?? [];
  const exists = async (path: string): Promise<boolean> =>
    (await filesUnder([path], { cwd: process.cwd(), include: [], exclude: [] }).catch(() => undefined))?.files
      .length === 1;
  if (before !== undefined && !(await exists(named))) return { file: before, line: Number(number) };
  return { file: named, line: undefined };
}

/**
 * The records of the file, or those at a line (of a binary format, a row); where none is there (a heading, a blank line), the
 * nearest to it. Of two at the same distance the later one is the nearer: what a heading is for.
 */
async function* recordsAt(
  named: string,
  line: number | undefined,
  readOptions: (path: string) => ReadOptions,
): AsyncGenerator<TextRecord> {
  let nearest: readonly TextRecord[] = [];
  let distance = Number.POSITIVE_INFINITY;
  const file = await namedFile(named);
  const format = formatOf(file.path);
  if (format === undefined) {
    throw new CommandError(`${named} has a format that no reader knows; known are ${FORMATS.join(', ')}.`);
  }
  const unit = isInLines(file.path) ? 'line' : 'row';
  for await (const event of readRecords(format, file.path, file, readOptions(file.path))) {
    if (event.type === 'problem') {
      process.stderr.write(
        `${event.problem.path}:${event.problem.line}: ${terminalText(event.problem.message)}\n`,
      );
      continue;
    }
    const [start, end] = extentOf(event.record, unit);
    const away = line === undefined ? 0 : Math.max(0, start - line, line - end);
    if (away === 0) yield event.record;
    if (away <= distance) {
      const isBeside =
        away === distance && nearest[0] !== undefined && extentOf(nearest[0], unit)[0] === start;
      nearest = isBeside ? [...nearest, event.record] : [event.record];
      distance = away;
    }
  }
  const [first] = nearest;
  if (distance === 0 || first === undefined) return;
  process.stderr.write(
    `No record of ${terminalText(named)} touches ${unit} ${line}; the nearest begins at ${unit} ${extentOf(first, unit)[0]}:\n`,
  );
  yield* nearest;
}

/** First and last line of a record, or its row. */
function extentOf({ place }: TextRecord, unit: 'line' | 'row'): readonly [number, number] {
  const row = place.row ?? place.line;
  return unit === 'row' ? [row, row] : [place.line, place.endLine];
}
