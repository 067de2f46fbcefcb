import { formatCount } from '../policy/values.ts';
import type { Finding } from './report.ts';

/** Findings of one file that follow one another: rows of a data file, sections of a document. */
export interface Run {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  /** Byte of the file from which lines and rows are counted; null: its beginning. */
  readonly fromByte: number | null;
  /** First and last row; null in documents. */
  readonly rows: { readonly first: number; readonly last: number; readonly found: number } | null;
  /** In order of the file. Never empty. */
  readonly findings: readonly Finding[];
  readonly words: number;
  /** The finding that says most: known origin before a score, then the highest score. */
  readonly telling: Finding;
}

/** So many rows or lines without a finding do not end a run: blank lines, a row that was too short to judge. */
const BRIDGED = 2;

/**
 * Runs, those that hold certain evidence (declared, an assistant's phrase) before mere scores, and what the policy itself
 * attests last; then worst file first (words found in it), in each file the longest run first; ties by path and line.
 */
export function groupRuns(findings: readonly Finding[]): Run[] {
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) {
    const found = byPath.get(finding.path);
    if (found === undefined) byPath.set(finding.path, [finding]);
    else found.push(finding);
  }
  const files = [...byPath.entries()].map(([path, found]) => ({
    path,
    runs: runsOf(found),
    words: wordsOf(found),
  }));
  files.sort((a, b) => b.words - a.words || compareText(a.path, b.path));
  const runs = files.flatMap(({ runs }) =>
    runs.sort((a, b) => b.words - a.words || (a.fromByte ?? 0) - (b.fromByte ?? 0) || a.line - b.line),
  );
  return runs.sort((a, b) => EVIDENCE_ORDER[a.telling.evidence] - EVIDENCE_ORDER[b.telling.evidence]);
}

const EVIDENCE_ORDER = { declared: 0, artefact: 0, detector: 1, attested: 2 } as const;

/** Why a finding is listed, with what else is to be known of its text. Untrusted text: escape it. */
export function whyOf({ reason, notes = [] }: Finding): string {
  return [reason, ...notes].join('; ');
}

function runsOf(findings: readonly Finding[]): Run[] {
  const ordered = [...findings].sort(
    (a, b) => origin(a) - origin(b) || position(a) - position(b) || a.line - b.line,
  );
  const groups: Finding[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  let rows: boolean | null = null;
  let from: number | null = null;
  for (const finding of ordered) {
    const isRow = finding.row !== null;
    const current = groups.at(-1);
    const follows = rows === isRow && from === origin(finding) && position(finding) - reached <= BRIDGED + 1;
    if (current !== undefined && follows) {
      current.push(finding);
      reached = Math.max(reached, endPosition(finding));
    } else {
      groups.push([finding]);
      reached = endPosition(finding);
      rows = isRow;
      from = origin(finding);
    }
  }
  return groups.map(toRun);
}

function origin({ fromByte = 0 }: Finding): number {
  return fromByte;
}

function position(finding: Finding): number {
  return finding.row ?? finding.line;
}

function endPosition(finding: Finding): number {
  return finding.row ?? finding.endLine;
}

function toRun(findings: readonly Finding[]): Run {
  const telling = findings.reduce((best, finding) => (weight(finding) > weight(best) ? finding : best));
  const rows = findings.flatMap(({ row }) => (row === null ? [] : [row]));
  const lines = findings.flatMap(({ line, endLine }) => [line, endLine]);
  return {
    path: telling.path,
    line: least(lines),
    endLine: greatest(lines),
    fromByte: telling.fromByte ?? null,
    rows: rows.length === 0 ? null : { first: least(rows), last: greatest(rows), found: new Set(rows).size },
    findings,
    words: wordsOf(findings),
    telling,
  };
}

const EVIDENCE_WEIGHT = { artefact: 4, declared: 3, attested: 2, detector: 0 } as const;

function weight({ evidence, score }: Finding): number {
  return EVIDENCE_WEIGHT[evidence] + (score ?? 0);
}

function wordsOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { words }) => sum + words, 0);
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `rows 118–402`, `row 7`, `lines 12–57`, `line 3`, `row 2 from byte 31,425,077`. */
export function placeOf({ rows, line, endLine, fromByte }: Run): string {
  const place = rows === null ? span('line', line, endLine) : span('row', rows.first, rows.last);
  return fromByte === null ? place : `${place} from byte ${formatCount(fromByte)}`;
}

function span(unit: string, first: number, last: number): string {
  return first === last ? `${unit} ${first}` : `${unit}s ${first}–${last}`;
}
