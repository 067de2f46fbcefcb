import type { HiddenCounts } from '../evidence/hidden.ts';
import { clipWords } from '../report/escape.ts';
import { LIMITS } from '../report/limits.ts';
import type { Finding } from '../report/report.ts';
import { hiddenNotes } from './hidden-note.ts';
import type { Judged } from './judge.ts';

const { excerptCharacters: EXCERPT_LENGTH } = LIMITS;
const LONE_HIGH_SURROGATE = /[\ud800-\udbff]$/;

/** The finding that a judged record makes, where it is known or flagged as synthetic. */
export function findingOf(judged: Judged, hidden: HiddenCounts = {}): Finding | undefined {
  const why = reasonOf(judged.outcome);
  if (why === undefined) return undefined;
  const { record, words, fingerprint } = judged;
  const { place } = record;
  const notes = hiddenNotes(hidden);
  return {
    path: place.path,
    line: place.line,
    endLine: place.endLine,
    row: place.row ?? null,
    ...(place.fromByte === undefined ? {} : { fromByte: place.fromByte }),
    field: place.field ?? null,
    role: place.role ?? null,
    kind: record.kind,
    words,
    ...(notes.length === 0 ? {} : { notes }),
    excerpt: excerptOf(record.text),
    fingerprint,
    ...why,
  };
}

/** What says that the text is synthetic; undefined where nothing does. */
function reasonOf(
  outcome: Judged['outcome'],
): Pick<Finding, 'score' | 'threshold' | 'evidence' | 'reason'> | undefined {
  if (outcome.type === 'known' && outcome.evidence.origin === 'synthetic') {
    const { source, detail } = outcome.evidence;
    return { score: null, threshold: null, evidence: source, reason: detail };
  }
  if (outcome.type === 'scored' && outcome.flag === 'flagged') {
    const { score, threshold } = outcome;
    const reason = `score ${score.toFixed(4)}, threshold ${threshold.toFixed(4)}`;
    return { score, threshold, evidence: 'detector', reason };
  }
  return undefined;
}

function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT_LENGTH * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  const room = [...line.slice(0, EXCERPT_LENGTH).replace(LONE_HIGH_SURROGATE, '')].length;
  return clipWords(line, room);
}
