import { formatCount, formatFraction, formatInterval, saysLittle } from '../policy/values.ts';
import type { Report, SyntheticFraction, Totals } from './report.ts';

/**
 * `38 % (31–45 %)`; `38 %, known` where nothing is estimated; in words where there is no estimate or the interval is too
 * wide to say anything.
 */
export function fractionWithInterval({ estimate, low, high }: SyntheticFraction): string {
  if (estimate === null) return 'not judged';
  if (low !== null && low === high) return `${formatFraction(estimate)}, known`;
  if (low !== null && high !== null && saysLittle(low, high)) return 'too little to say';
  const interval = low === null || high === null ? '' : ` (${formatInterval(low, high)})`;
  return `${formatFraction(estimate)}${interval}`;
}

/** Words that have a verdict of their own: scored by the detector or known without it. */
export function judgedWords(totals: Totals): number {
  return totals.scoredWords + totals.knownHumanWords + totals.knownSyntheticWords;
}

/** Judged words, scored or known, ÷ words in scope; 1 where there are none. */
export function coverageOf(totals: Totals): number {
  return totals.words === 0 ? 1 : judgedWords(totals) / totals.words;
}

export function judgedRecords(totals: Totals): number {
  return totals.scoredRecords + totals.knownHumanRecords + totals.knownSyntheticRecords;
}

/** `168,402 words judged in 1,284 records`, with the coverage where something was not judged. */
export function judgedWordsInRecords(totals: Totals, coverage: number): string {
  const judged = `${formatCount(judgedWords(totals))} words judged in ${plural(judgedRecords(totals), 'record')}`;
  return coverage < 1 ? `${judged} (${formatFraction(coverage)} of the words in scope)` : judged;
}

/** `1 row`, `1,284 rows`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Files, most machine-written words first; ties by path. */
export function filesWorstFirst({ files }: Report): Report['files'] {
  const words = (file: Report['files'][number]) => (file.syntheticFraction.estimate ?? 0) * file.scoredWords;
  return [...files].sort(
    (a, b) =>
      words(b) - words(a) ||
      b.flaggedRecords + b.knownSyntheticRecords - (a.flaggedRecords + a.knownSyntheticRecords) ||
      (a.path < b.path ? -1 : 1),
  );
}
