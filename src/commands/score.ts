import { once } from 'node:events';
import { fstatSync } from 'node:fs';
import path from 'node:path';
import type { Calibration, Detector, Judgeable } from '../detector/detector.ts';
import { prepare } from '../detector/judgeable.ts';
import { productVersion } from '../detector/runtime-assets.ts';
import { bucketOf, flagOf } from '../measure/tally.ts';
import { DEFAULT_MAX_FALSE_POSITIVE_RATE } from '../policy/defaults.ts';
import { parseRow } from '../record/jsonl.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record.ts';
import { countWords } from '../record/words.ts';
import { plural } from '../report/figures.ts';
import { openJudgementCache } from '../scan/cache/judgement-cache.ts';
import { textKey as keyOfText } from '../scan/cache/score-entry.ts';
import type { ScoreTable } from '../scan/cache/score-table.ts';
import { LOCAL_FOLDER } from '../source/local-folder.ts';
import { CommandError, EXIT } from './exit.ts';
import { withoutMembers } from './json-members.ts';
import { type InputLine, lineChunks } from './line-chunks.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import { choice, fraction, parseOptions, RUNTIMES } from './options.ts';
import { type Perplexity, perplexityOf } from './perplexity.ts';
import { ScoreTally, writeTally } from './score-tally.ts';

const OPTIONS = {
  ...MODEL_OPTIONS,
  text: { type: 'string' },
  kind: { type: 'string' },
  'max-false-positive-rate': { type: 'string' },
  tally: { type: 'string' },
  source: { type: 'string' },
  perplexity: { type: 'boolean' },
  runtime: { type: 'string' },
  cache: { type: 'string' },
} as const;

/** Lines that are told of one by one; a wrong --text would fill the log of a cluster. */
const MOST_COMPLAINTS = 100;

interface Scoring {
  readonly detector: Detector;
  readonly calibration: Calibration;
  readonly kind: RecordKind;
  readonly textKey: string;
  readonly tally: ScoreTally | null;
  /** Scores of earlier runs; null: every text is scored. */
  readonly known: ScoreTable | null;
  /** How surprising a normalised text is; undefined where that is not asked for. */
  readonly surprisal: Detector['surprisal'] | undefined;
  /** Tells of a line that was not scored. */
  readonly complain: (message: string) => void;
  /** Keys that are written, in place of those that a line may have. */
  readonly keys: ReadonlySet<string>;
}

/**
 * `synthetic-budget score`: JSON Lines from stdin to stdout, in order, in flat memory, also for a caller that waits for
 * each answer. Returns the exit code.
 */
export async function scoreCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('score', args, OPTIONS);
  const [named] = positionals;
  if (named !== undefined) throw new CommandError(`score reads stdin: synthetic-budget score < ${named}`);
  const rate =
    fraction('max-false-positive-rate', values['max-false-positive-rate']) ?? DEFAULT_MAX_FALSE_POSITIVE_RATE;
  const kind = choice('kind', values.kind, RECORD_KINDS) ?? 'text';
  const runtime = choice('runtime', values.runtime, RUNTIMES) ?? 'auto';
  if (isFolder(process.stdin.fd))
    throw new CommandError('stdin is a folder: give a file of JSON Lines, as in `score < rows.jsonl`.');
  const detector = await openDetector(await modelChoice(values), { runtime, quiet: false });
  if (values.source !== undefined && values.tally === undefined)
    throw new CommandError('--source goes with --tally.');
  if (values.perplexity === true && detector.surprisal === undefined) {
    throw new CommandError(
      `--perplexity: ${detector.id} has no language model of human text; leave the option out, or --model.`,
    );
  }
  const cache =
    values.cache === undefined
      ? null
      : await openJudgementCache(path.join(values.cache, LOCAL_FOLDER), detector);
  if (cache !== null) warn(cache.notice);
  const calibration = detector.calibration(rate);
  const textKey = values.text ?? 'text';
  const tally =
    values.tally === undefined
      ? null
      : new ScoreTally({
          version: productVersion(),
          detector,
          calibration,
          maxFalsePositiveRate: rate,
          source: values.source ?? 'stdin',
          kind,
          field: textKey,
        });
  let complaints = 0;
  const scoring: Scoring = {
    detector,
    complain: (message) => {
      complaints++;
      if (complaints <= MOST_COMPLAINTS) process.stderr.write(`${message}\n`);
    },
    calibration,
    kind,
    textKey,
    tally,
    known: cache?.scores ?? null,
    surprisal: values.perplexity === true ? detector.surprisal : undefined,
    keys: new Set(values.perplexity === true ? [...VERDICT_KEYS, ...PERPLEXITY_KEYS] : VERDICT_KEYS),
  };

  for await (const lines of lineChunks(process.stdin)) {
    const scored = await scoreLines(lines, scoring);
    if (!process.stdout.write(`${scored.join('\n')}\n`)) await once(process.stdout, 'drain');
  }
  const untold = complaints - MOST_COMPLAINTS;
  if (untold > 0) warn(`… and ${plural(untold, 'more line')} with such a message`);
  if (cache !== null) warn(await cache.save());
  if (tally !== null && values.tally !== undefined) await writeTally(values.tally, tally);
  return EXIT.pass;
}

function warn(message: string | null): void {
  if (message !== null) process.stderr.write(`${message}\n`);
}

/** Node takes a folder on stdin for an empty file. */
function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch {
    return false;
  }
}

/** What is added to a line. */
type Verdict =
  | ({ score: number; flagged: boolean; words: number } & Partial<Perplexity>)
  | { unscored: string; words?: number };

async function scoreLines(lines: readonly InputLine[], scoring: Scoring): Promise<string[]> {
  const texts: Judgeable[] = [];
  const prepared = lines.map(({ source, number, problem }) => {
    if (problem !== null) scoring.complain(`stdin:${number}: ${problem}`);
    const parsed = parseRow(source);
    const row = 'value' in parsed ? parsed.value : undefined;
    const text = isObject(row) && Object.hasOwn(row, scoring.textKey) ? row[scoring.textKey] : undefined;
    if (!isObject(row) || typeof text !== 'string') {
      const why =
        'reason' in parsed
          ? parsed.reason
          : `no text under the key "${scoring.textKey}"; --text names another.`;
      if (problem === null) scoring.complain(`stdin:${number}: not scored: ${why}`);
      scoring.tally?.addMalformed();
      return { row: isObject(row) ? row : undefined, source, verdict: { unscored: 'malformed' } };
    }
    const words = countWords(text);
    const judgeable = prepare(text, words);
    if (typeof judgeable === 'string') {
      scoring.tally?.add(text, words, { type: 'unscored', reason: judgeable });
      return { row, source, verdict: { unscored: judgeable, words } };
    }
    const key = scoring.known === null ? null : keyOfText(text);
    const known = key === null ? undefined : scoreIn(scoring.known, key);
    if (known === undefined) texts.push(judgeable);
    const perplexity = perplexityOf(scoring.surprisal?.(judgeable.normalised) ?? null);
    return { row, source, words, text, length: judgeable.words, perplexity, key, known };
  });
  const scores = await scoring.detector.score(texts);
  let next = 0;
  return prepared.map((line) => {
    if (line.verdict !== undefined) return annotate(line, line.verdict, scoring.keys);
    const score = line.known ?? (scores[next++] as number);
    const { words, text, key } = line;
    const bucket = bucketOf(line.length);
    if (key !== null) scoring.known?.set(key, { type: 'scored', score, bucket });
    const point = scoring.calibration.operatingPoint({ kind: scoring.kind, bucket });
    const flag = flagOf(score, point);
    scoring.tally?.add(text, words, { type: 'scored', score, threshold: point.threshold, flag, bucket });
    return annotate(line, { score, flagged: flag === 'flagged', words, ...line.perplexity }, scoring.keys);
  });
}

function scoreIn(table: ScoreTable | null, key: Uint8Array): number | undefined {
  const known = table?.get(key);
  return known?.type === 'scored' ? known.score : undefined;
}

const VERDICT_KEYS = ['score', 'flagged', 'words', 'unscored'] as const;
const PERPLEXITY_KEYS = ['perplexity', 'burstiness'] as const satisfies readonly (keyof Perplexity)[];

/** The line with the verdict's keys in place of those that it may have had; all else stays as it is written. */
function annotate(
  { source, row }: { readonly source: string; readonly row: Record<string, unknown> | undefined },
  verdict: Verdict,
  keys: ReadonlySet<string>,
): string {
  const added = JSON.stringify(verdict);
  if (row === undefined) return added;
  const hasOurs = Object.keys(row).some((key) => keys.has(key));
  const kept = hasOurs ? withoutMembers(source, keys) : source;
  const members = kept.slice(0, kept.lastIndexOf('}')).trimEnd();
  return members.trimStart() === '{' ? added : `${members},${added.slice(1)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
