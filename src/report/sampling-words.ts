import { formatCount, formatFraction, formatInterval } from '../policy/values.ts';
import { plural } from './figures.ts';
import type { Report, RuleSample, SampleExtent, Sampling } from './report.ts';

/** What was read of a sample, and why no more, in sentences; none where everything was meant to be read. Trusted text. */
export function samplingSentences(report: Report): string[] {
  const { sampling, totals } = report;
  if (sampling === null) return [];
  const rule = sampling.rules.find(({ path }) => path === report.decidedBy) ?? sampling.rules[0];
  const why = rule === undefined ? [] : [WHY[rule.reason](sampling, rule)];
  if (sampling.piecesRead === sampling.pieces) return [`A sample was asked for; ${EVERYTHING}`];
  const drawn =
    sampling.seed.from === 'commit'
      ? `the commit ${sampling.seed.value.slice(0, 7)}`
      : 'the list of the files';
  return [
    `A sample was read: ${extentWords(sampling)}, of ${formatCount(totals.files)} of ${plural(sampling.files, 'file')}, in an order drawn from ${drawn}.`,
    'Counts, findings and the shares of single files or splits are of what was read; the other shares and their intervals are of everything.',
    ...unreached(sampling),
    ...why,
    ...(rule === undefined ? [] : ifAllRead(rule)),
  ];
}

function unreached({ unreachedFiles, unreachedBytes }: SampleExtent): string[] {
  return unreachedFiles === 0
    ? []
    : [
        `Of ${plural(unreachedFiles, 'file')} (${formatBytes(unreachedBytes)}) nothing was read in time: they may hold anything, and the interval allows for that.`,
      ];
}

function ifAllRead({ reason, estimateIfAllRead: range }: RuleSample): string[] {
  return reason === 'all' || range === null
    ? []
    : [`A scan of everything would estimate ${formatInterval(range.low, range.high)} (99 % sure).`];
}

/** `9.9 MB of 300 MB, 304 of 9,156 pieces`. */
export function extentWords({ bytes, bytesRead, pieces, piecesRead }: SampleExtent): string {
  return `${formatBytes(bytesRead)} of ${formatBytes(bytes)}, ${formatCount(piecesRead)} of ${plural(pieces, 'piece')}`;
}

const EVERYTHING = 'everything was read in the end.';

const WHY: Readonly<Record<RuleSample['reason'], (sampling: Sampling, rule: RuleSample) => string>> = {
  all: () => `Of these files, ${EVERYTHING}`,
  verdict: () => 'What was not read cannot change whether the budget is kept.',
  precision: ({ precision }, { halfWidth }) =>
    `The interval is as narrow as asked for: ± ${share(halfWidth)}, at most ± ${share(precision)}.`,
  detector: ({ precision }, { detectorHalfWidth }) =>
    `An interval of ± ${share(precision)} cannot be had: the detector's own uncertainty makes it ± ${share(detectorHalfWidth)} however much is read.`,
  time: ({ timeBudgetMs }, { halfWidth }) =>
    `Time was up after ${duration(timeBudgetMs ?? 0)}, at ± ${share(halfWidth)}.`,
};

/** The reason in a few words, for a table. */
export const STOP_WORDS: Readonly<Record<RuleSample['reason'], string>> = {
  all: 'everything was read',
  verdict: 'the rest cannot change the outcome',
  precision: 'narrow enough',
  detector: 'limited by the detector',
  time: 'time was up',
};

function share(half: number | null): string {
  return half === null ? '50 %' : formatFraction(half);
}

function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** Bytes in decimal units with two or three digits: `9.9 MB`, `300 MB`. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit > 0 && value < 9.95 ? 1 : 0;
  return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}
