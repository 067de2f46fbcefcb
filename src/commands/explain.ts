import type { Explanation } from '../detector/detector.ts';
import { loadEmbeddedDetector } from '../detector/embedded.ts';
import { prepare } from '../detector/judgeable.ts';
import { bucketOf } from '../measure/tally.ts';
import { DEFAULT_MAX_FALSE_POSITIVE_RATE } from '../policy/defaults.ts';
import { FORMATS, formatOf } from '../record/format.ts';
import { readRecords } from '../record/read.ts';
import type { Place, TextRecord } from '../record/record.ts';
import { countWords } from '../record/words.ts';
import { terminalText } from '../report/escape.ts';
import { filesUnder } from '../source/tree.ts';
import { CommandError, EXIT } from './exit.ts';
import { choice, fraction, parseOptions, RUNTIMES, wholeNumber } from './options.ts';

const OPTIONS = {
  top: { type: 'string' },
  'max-false-positive-rate': { type: 'string' },
  json: { type: 'boolean' },
  runtime: { type: 'string' },
} as const;

/** What `explain` says of one record. */
interface ExplainedRecord {
  readonly place: Place;
  readonly kind: TextRecord['kind'];
  readonly words: number;
  readonly unscored?: string;
  readonly score?: number;
  readonly threshold?: number;
  readonly flagged?: boolean;
  readonly explanation?: Explanation;
}

/** `synthetic-budget explain FILE[:LINE]`. Returns the exit code. */
export async function explainCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('explain', args, OPTIONS);
  const [named, extra] = positionals;
  if (named === undefined || extra !== undefined) {
    throw new CommandError('explain takes one file: synthetic-budget explain FILE[:LINE].');
  }
  const rate =
    fraction('max-false-positive-rate', values['max-false-positive-rate']) ?? DEFAULT_MAX_FALSE_POSITIVE_RATE;
  const top = wholeNumber('top', values.top, 1) ?? 8;
  const { file, line } = await locate(named);
  const detector = await loadEmbeddedDetector({
    runtime: choice('runtime', values.runtime, RUNTIMES) ?? 'auto',
  });
  const calibration = detector.calibration(rate);
  let shown = 0;
  for await (const record of recordsAt(file, line)) {
    const words = countWords(record.text);
    const { place, kind } = record;
    const text = record.quoted === true ? 'quoted' : prepare(record.text, words);
    let explained: ExplainedRecord = { place, kind, words };
    if (typeof text === 'string') {
      explained = { ...explained, unscored: text };
    } else {
      const [score = Number.NaN] = await detector.score([text]);
      const { threshold } = calibration.operatingPoint({ kind, bucket: bucketOf(text.words) });
      const { words: moving, traits } = await detector.explain(text);
      const explanation = { words: moving.slice(0, top), traits: traits.slice(0, top) };
      explained = { ...explained, score, threshold, flagged: score >= threshold, explanation };
    }
    process.stdout.write(values.json ? `${JSON.stringify(explained)}\n` : render(explained));
    shown++;
  }
  if (shown === 0) {
    throw new CommandError(
      line === undefined
        ? `${named} holds no text that could be judged.`
        : `no record of ${file} touches line ${line}.`,
    );
  }
  return EXIT.pass;
}

/** `FILE` or `FILE:LINE`; a file whose name ends like a line number is still found by its name. */
async function locate(named: string): Promise<{ file: string; line: number | undefined }> {
  const [, before, number] = /^(.+):(\d+)$/.exec(named) ?? [];
  const exists = async (path: string): Promise<boolean> =>
    (await filesUnder([path], { cwd: process.cwd(), include: [], exclude: [] }).catch(() => undefined))?.files
      .length === 1;
  if (before !== undefined && !(await exists(named))) return { file: before, line: Number(number) };
  return { file: named, line: undefined };
}

async function* recordsAt(named: string, line: number | undefined): AsyncGenerator<TextRecord> {
  const { files, problems } = await filesUnder([named], { cwd: process.cwd(), include: [], exclude: [] });
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new CommandError(
      `${named} is not one readable file${problems[0] === undefined ? '' : `: ${problems[0].message}`}.`,
    );
  }
  const format = formatOf(file.path);
  if (format === undefined) {
    throw new CommandError(`${named} has a format that no reader knows; known are ${FORMATS.join(', ')}.`);
  }
  for await (const event of readRecords(format, file.path, file.open, { fields: [], roles: [] })) {
    if (event.type === 'problem') {
      process.stderr.write(
        `${event.problem.path}:${event.problem.line}: ${terminalText(event.problem.message)}\n`,
      );
    } else if (
      line === undefined ||
      (event.record.place.line <= line && event.record.place.endLine >= line)
    ) {
      yield event.record;
    }
  }
}

function render({
  place,
  kind,
  words,
  unscored,
  score,
  threshold,
  flagged,
  explanation,
}: ExplainedRecord): string {
  const lines = place.line === place.endLine ? `${place.line}` : `${place.line}–${place.endLine}`;
  const field = place.field === undefined ? '' : ` ${terminalText(place.field)}`;
  const head = `${terminalText(place.path)}:${lines}${field} (${kind}, ${words} words)`;
  if (explanation === undefined || score === undefined || threshold === undefined)
    return `${head}\n  not judged: ${unscored}\n\n`;
  const verdict = flagged ? 'reaches' : 'stays below';
  const signed = (shift: number): string =>
    `${shift >= 0 ? '+' : '−'}${Math.abs(shift).toFixed(2)}`.padStart(7);
  return [
    head,
    `  score ${score.toFixed(4)} ${verdict} the threshold ${threshold.toFixed(4)}`,
    '  words that moved it (log-odds; + towards machine-written)',
    ...explanation.words.map(
      ({ word, count, shift }) => `  ${signed(shift)}  ${terminalText(word)}${count > 1 ? ` ×${count}` : ''}`,
    ),
    '  traits that moved it, against what is typical of human text',
    ...explanation.traits.map(
      ({ trait, value, typical, shift }) => `  ${signed(shift)}  ${trait}: ${ratio(value, typical)}`,
    ),
    '',
    '',
  ].join('\n');
}

function ratio(value: number, typical: number): string {
  if (typical === 0) return value === 0 ? 'as usual' : 'unusual';
  return `${Math.round((value / typical) * 100)} % of the typical figure`;
}
