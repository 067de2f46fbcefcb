import type { Finding } from '../report/report.ts';
import type { Judged } from './judge.ts';

const EXCERPT_LENGTH = 160;

/** The finding that a judged record makes, where it is known or flagged as synthetic. */
export function findingOf({ record, words, fingerprint, outcome }: Judged): Finding | undefined {
  const { place } = record;
  const common = {
    path: place.path,
    line: place.line,
    endLine: place.endLine,
    row: place.row ?? null,
    field: place.field ?? null,
    role: place.role ?? null,
    kind: record.kind,
    words,
    excerpt: excerptOf(record.text),
    fingerprint,
  };
  if (outcome.type === 'known' && outcome.evidence.origin === 'synthetic') {
    const { source, detail } = outcome.evidence;
    return { ...common, score: null, threshold: null, evidence: source, reason: detail };
  }
  if (outcome.type === 'scored' && outcome.flagged) {
    const { score, threshold } = outcome;
    const reason = `score ${score.toFixed(4)}, threshold ${threshold.toFixed(4)}`;
    return { ...common, score, threshold, evidence: 'detector', reason };
  }
  return undefined;
}

function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT_LENGTH * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= EXCERPT_LENGTH ? line : `${line.slice(0, EXCERPT_LENGTH - 1).trimEnd()}…`;
}
