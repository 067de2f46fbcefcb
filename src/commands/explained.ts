import type { Explanation } from '../detector/detector.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { isInLines } from '../record/format.ts';
import type { Place, TextRecord } from '../record/record.ts';
import { terminalText } from '../report/escape.ts';
import { UNSCORED_WORDS } from '../report/words.ts';
import type { Perplexity } from './perplexity.ts';

/** What `explain` says of one record. */
export interface ExplainedRecord extends Partial<Perplexity> {
  readonly place: Place;
  readonly kind: TextRecord['kind'];
  readonly words: number;
  /** What a scan counts the record by, whatever its score. */
  readonly evidence?: Evidence;
  /** Hidden characters. */
  readonly notes?: readonly string[];
  readonly unscored?: string;
  readonly score?: number;
  readonly threshold?: number;
  readonly flagged?: boolean;
  readonly explanation?: Explanation;
}

/** One record for a person at a terminal; ends with an empty line. */
export function renderExplained({ place, kind, words, notes = [], ...record }: ExplainedRecord): string {
  const [first, last] = isInLines(place.path) ? [place.line, place.endLine] : [place.row, place.row];
  const lines = first === last ? `${first}` : `${first}–${last}`;
  const field = place.field === undefined ? '' : ` ${terminalText(place.field)}`;
  return [
    `${terminalText(place.path)}:${lines}${field} (${kind}, ${words} words)`,
    ...evidenceLines(record.evidence),
    ...notes.map((note) => `  ${note}`),
    ...scoreLines(record),
    '',
    '',
  ].join('\n');
}

function evidenceLines(evidence: Evidence | undefined): string[] {
  if (evidence === undefined) return [];
  const origin = evidence.origin === 'human' ? 'human-written' : 'machine-written';
  return [`  counts as ${origin} without the detector: ${terminalText(evidence.detail, 300)}`];
}

function scoreLines({
  unscored,
  score,
  threshold,
  flagged,
  perplexity,
  burstiness,
  explanation,
}: Omit<ExplainedRecord, 'place' | 'kind' | 'words'>): string[] {
  if (explanation === undefined || score === undefined || threshold === undefined) {
    return [`  not scored: ${UNSCORED_WORDS[unscored ?? ''] ?? unscored}`];
  }
  return [
    `  score ${score.toFixed(4)} ${flagged ? 'reaches' : 'stays below'} the threshold ${threshold.toFixed(4)}`,
    ...(perplexity === undefined || burstiness === undefined
      ? []
      : [
          `  perplexity ${Math.round(perplexity)}, burstiness ${burstiness.toFixed(2)} bits (no part of the score)`,
        ]),
    ...titled('words that moved it (log-odds; + towards machine-written)', explanation.words, (moved) =>
      moved.count > 1 ? `${terminalText(moved.word)} ×${moved.count}` : terminalText(moved.word),
    ),
    ...titled(
      'traits that moved it, against what is usual in human text',
      explanation.traits,
      (moved) => `${moved.trait}: ${besideUsual(moved.value, moved.typical)}`,
    ),
  ];
}

function titled<T extends { readonly shift: number }>(
  title: string,
  moves: readonly T[],
  words: (moved: T) => string,
): string[] {
  if (moves.length === 0) return [];
  return [`  ${title}`, ...moves.map((moved) => `  ${signed(moved.shift)}  ${words(moved)}`)];
}

function signed(shift: number): string {
  return `${shift >= 0 ? '+' : '−'}${Math.abs(shift).toFixed(2)}`.padStart(7);
}

/** `2.6× the usual`, `none`, `as usual`. */
function besideUsual(value: number, usual: number): string {
  if (value === 0) return usual === 0 ? 'as usual' : 'none';
  if (usual === 0) return 'some, where none is usual';
  const ratio = value / usual;
  const shown = ratio < 0.095 ? '< 0.1' : Number(ratio.toFixed(1));
  return shown === 1 ? 'as usual' : `${shown}× the usual`;
}
