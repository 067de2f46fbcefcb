import { once } from 'node:events';
import type { Calibration, Detector, Judgeable } from '../detector/detector.ts';
import { loadEmbeddedDetector } from '../detector/embedded.ts';
import { prepare } from '../detector/judgeable.ts';
import { bucketOf } from '../measure/tally.ts';
import { DEFAULT_MAX_FALSE_POSITIVE_RATE } from '../policy/defaults.ts';
import { decode } from '../record/decode.ts';
import { parseRow } from '../record/jsonl.ts';
import { lineBatches } from '../record/lines.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record.ts';
import { countWords } from '../record/words.ts';
import { EXIT } from './exit.ts';
import { choice, fraction, parseOptions, RUNTIMES } from './options.ts';

const OPTIONS = {
  text: { type: 'string' },
  kind: { type: 'string' },
  'max-false-positive-rate': { type: 'string' },
  runtime: { type: 'string' },
} as const;

/** Lines that are scored together: full batches for the detector, flat memory. */
const CHUNK_LINES = 512;

interface Scoring {
  readonly detector: Detector;
  readonly calibration: Calibration;
  readonly kind: RecordKind;
  readonly textKey: string;
}

interface Line {
  readonly source: string;
  readonly number: number;
}

/** `synthetic-budget score`: JSON Lines from stdin to stdout, in order, in flat memory. Returns the exit code. */
export async function scoreCommand(args: readonly string[]): Promise<number> {
  const { values } = parseOptions('score', args, OPTIONS);
  const rate =
    fraction('max-false-positive-rate', values['max-false-positive-rate']) ?? DEFAULT_MAX_FALSE_POSITIVE_RATE;
  const kind = choice('kind', values.kind, RECORD_KINDS) ?? 'text';
  const detector = await loadEmbeddedDetector({
    runtime: choice('runtime', values.runtime, RUNTIMES) ?? 'auto',
  });
  if (detector.notice !== null) process.stderr.write(`${detector.notice}\n`);
  const scoring = { detector, calibration: detector.calibration(rate), kind, textKey: values.text ?? 'text' };

  let waiting: Line[] = [];
  const flush = async (): Promise<void> => {
    const lines = waiting;
    waiting = [];
    const scored = await scoreLines(lines, scoring);
    if (scored.length > 0 && !process.stdout.write(`${scored.join('\n')}\n`))
      await once(process.stdout, 'drain');
  };
  const pieces = decode('stdin', () => process.stdin);
  for await (const { first, lines, problems } of lineBatches('stdin', pieces)) {
    for (const { line, message } of problems) process.stderr.write(`stdin:${line}: ${message}\n`);
    for (const [i, source] of lines.entries()) {
      if (source.trim() === '') continue;
      waiting.push({ source, number: first + i });
      if (waiting.length >= CHUNK_LINES) await flush();
    }
  }
  await flush();
  return EXIT.pass;
}

/** What is added to a line. */
type Verdict = { score: number; flagged: boolean; words: number } | { unscored: string; words?: number };

async function scoreLines(lines: readonly Line[], scoring: Scoring): Promise<string[]> {
  const texts: Judgeable[] = [];
  const prepared = lines.map(({ source, number }) => {
    const parsed = parseRow(source);
    const row = 'value' in parsed ? parsed.value : undefined;
    const text = isObject(row) ? row[scoring.textKey] : undefined;
    if (!isObject(row) || typeof text !== 'string') {
      const why = 'reason' in parsed ? parsed.reason : `no text under the key "${scoring.textKey}".`;
      process.stderr.write(`stdin:${number}: not scored: ${why}\n`);
      return { row: isObject(row) ? row : undefined, source, verdict: { unscored: 'malformed' } };
    }
    const words = countWords(text);
    const judgeable = prepare(text, words);
    if (typeof judgeable === 'string') return { row, source, verdict: { unscored: judgeable, words } };
    texts.push(judgeable);
    return { row, source, words, length: judgeable.words };
  });
  const scores = await scoring.detector.score(texts);
  let next = 0;
  return prepared.map((line) => {
    if (line.verdict !== undefined) return annotate(line.source, line.row, line.verdict);
    const score = scores[next++] as number;
    const { threshold } = scoring.calibration.operatingPoint({
      kind: scoring.kind,
      bucket: bucketOf(line.length),
    });
    return annotate(line.source, line.row, { score, flagged: score >= threshold, words: line.words });
  });
}

/**
 * The line with the verdict's keys added. The line's own characters are kept, since parsing and writing again would
 * change numbers beyond 2^53; only where it has one of the keys already is it written anew.
 */
function annotate(source: string, row: Record<string, unknown> | undefined, verdict: Verdict): string {
  const added = JSON.stringify(verdict);
  if (row === undefined) return added;
  const keys = Object.keys(row);
  if (keys.length === 0) return added;
  if (keys.some((key) => key in verdict || key === 'unscored')) return JSON.stringify({ ...row, ...verdict });
  const end = source.lastIndexOf('}');
  return `${source.slice(0, end).trimEnd()},${added.slice(1)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
