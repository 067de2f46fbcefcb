import { once } from 'node:events';
import path from 'node:path';
import { type Calibration, type Detector, type Judgeable, MINIMUM_WORDS } from '../detector/detector.ts';
import { prepare } from '../detector/judgeable.ts';
import { bucketOf } from '../measure/tally.ts';
import { DEFAULT_MAX_FALSE_POSITIVE_RATE } from '../policy/defaults.ts';
import { parseRow } from '../record/jsonl.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record.ts';
import { countWords } from '../record/words.ts';
import { openJudgementCache } from '../scan/cache/judgement-cache.ts';
import { type KnownText, type ScoreTable, textKey } from '../scan/cache/score-table.ts';
import { LOCAL_FOLDER } from '../source/local-folder.ts';
import { EXIT } from './exit.ts';
import { withoutMembers } from './json-members.ts';
import { type InputLine, lineChunks } from './line-chunks.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import { choice, fraction, parseOptions, RUNTIMES } from './options.ts';

const OPTIONS = {
  ...MODEL_OPTIONS,
  text: { type: 'string' },
  kind: { type: 'string' },
  'max-false-positive-rate': { type: 'string' },
  runtime: { type: 'string' },
  cache: { type: 'string' },
} as const;

interface Scoring {
  readonly detector: Detector;
  readonly calibration: Calibration;
  readonly kind: RecordKind;
  readonly textKey: string;
  /** Scores of earlier runs; null: every text is scored. */
  readonly known: ScoreTable | null;
}

/**
 * `synthetic-budget score`: JSON Lines from stdin to stdout, in order, in flat memory, also for a caller that waits for
 * each answer. Returns the exit code.
 */
export async function scoreCommand(args: readonly string[]): Promise<number> {
  const { values } = parseOptions('score', args, OPTIONS);
  const rate =
    fraction('max-false-positive-rate', values['max-false-positive-rate']) ?? DEFAULT_MAX_FALSE_POSITIVE_RATE;
  const kind = choice('kind', values.kind, RECORD_KINDS) ?? 'text';
  const runtime = choice('runtime', values.runtime, RUNTIMES) ?? 'auto';
  const detector = await openDetector(await modelChoice(values), { runtime, quiet: false });
  const cache =
    values.cache === undefined
      ? null
      : await openJudgementCache(path.join(values.cache, LOCAL_FOLDER), detector);
  if (cache !== null) warn(cache.notice);
  const scoring = {
    detector,
    calibration: detector.calibration(rate),
    kind,
    textKey: values.text ?? 'text',
    known: cache?.scores ?? null,
  };

  for await (const lines of lineChunks(process.stdin)) {
    const scored = await scoreLines(lines, scoring);
    if (!process.stdout.write(`${scored.join('\n')}\n`)) await once(process.stdout, 'drain');
  }
  if (cache !== null) warn(await cache.save());
  return EXIT.pass;
}

function warn(message: string | null): void {
  if (message !== null) process.stderr.write(`${message}\n`);
}

/** What is added to a line. */
type Verdict = { score: number; flagged: boolean; words: number } | { unscored: string; words?: number };

async function scoreLines(lines: readonly InputLine[], scoring: Scoring): Promise<string[]> {
  const texts: Judgeable[] = [];
  const prepared = lines.map(({ source, number, problem }) => {
    if (problem !== null) process.stderr.write(`stdin:${number}: ${problem}\n`);
    const parsed = parseRow(source);
    const row = 'value' in parsed ? parsed.value : undefined;
    const text = isObject(row) && Object.hasOwn(row, scoring.textKey) ? row[scoring.textKey] : undefined;
    if (!isObject(row) || typeof text !== 'string') {
      const why = 'reason' in parsed ? parsed.reason : `no text under the key "${scoring.textKey}".`;
      if (problem === null) process.stderr.write(`stdin:${number}: not scored: ${why}\n`);
      return { row: isObject(row) ? row : undefined, source, verdict: { unscored: 'malformed' } };
    }
    const words = countWords(text);
    const key = scoring.known === null || words < MINIMUM_WORDS ? undefined : textKey(text);
    const known = key === undefined ? undefined : scoring.known?.get(key);
    if (known !== undefined) return { row, source, verdict: verdictOf(known, words, scoring) };
    const judgeable = prepare(text, words);
    if (typeof judgeable === 'string') return { row, source, verdict: { unscored: judgeable, words } };
    texts.push(judgeable);
    return { row, source, words, key, bucket: bucketOf(judgeable.words) };
  });
  const scores = await scoring.detector.score(texts);
  let next = 0;
  return prepared.map((line) => {
    if (line.verdict !== undefined) return annotate(line.source, line.row, line.verdict);
    const known = { type: 'scored', score: scores[next++] as number, bucket: line.bucket } as const;
    if (line.key !== undefined) scoring.known?.set(line.key, known);
    return annotate(line.source, line.row, verdictOf(known, line.words, scoring));
  });
}

function verdictOf(known: KnownText, words: number, { calibration, kind }: Scoring): Verdict {
  if (known.type === 'unscored') return { unscored: known.reason, words };
  const { score, bucket } = known;
  return { score, flagged: score >= calibration.operatingPoint({ kind, bucket }).threshold, words };
}

const VERDICT_KEYS: ReadonlySet<string> = new Set(['score', 'flagged', 'words', 'unscored']);

/** The line with the verdict's keys in place of those that it may have had; all else stays as it is written. */
function annotate(source: string, row: Record<string, unknown> | undefined, verdict: Verdict): string {
  const added = JSON.stringify(verdict);
  if (row === undefined) return added;
  const hasOurs = Object.keys(row).some((key) => VERDICT_KEYS.has(key));
  const kept = hasOurs ? withoutMembers(source, VERDICT_KEYS) : source;
  const members = kept.slice(0, kept.lastIndexOf('}')).trimEnd();
  return members.trimStart() === '{' ? added : `${members},${added.slice(1)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
