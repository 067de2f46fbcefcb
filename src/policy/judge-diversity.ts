import type { CorpusTally } from '../measure/corpus.ts';
import { diversityCorpus } from '../measure/diversity.ts';
import {
  atEqualLength,
  COMPARISON_MINIMUM_WORDS,
  jackknifeError,
  type Measured,
  measureWithError,
} from '../measure/diversity-comparison.ts';
import { nearDuplicateRateParts } from '../measure/near-duplicates.ts';
import type { Sample } from '../measure/sample.ts';
import type { DiversityLimitResult, Mode, Verdict } from '../report/report.ts';
import { type DiversityLimit, limitWords, METRIC_WORDS } from './diversity-limit.ts';
import { formatCount, formatFraction } from './values.ts';

/** Standard errors by which a limit must be broken to be surely broken: one-sided 95 %. */
const SURE = 1.645;
/** Fewer records than this have no sampling error to speak of. */
const MINIMUM_RECORDS = 20;
const MINIMUM_DUPLICATE_RECORDS = 100;
const DUPLICATE_PARTS = 20;

/** What the limits are held against. */
export interface DiversityText {
  readonly now: CorpusTally;
  /** Of a change: the texts of the changed files before it; null where there is nothing to compare with by nature. */
  readonly before: Sample | null;
  /** The reference's texts; null where there is no reference. */
  readonly reference: Sample | null;
}

/**
 * The verdict of each limit (docs/policy.md, "Limits on diversity"): `fail` where it is broken by more than sampling
 * explains, `warn` where it is broken at all, `inconclusive` where there is too little text or no reference to compare
 * with. Limits on a change do not apply to the scan of a tree.
 */
export function judgeDiversity(
  limits: readonly DiversityLimit[],
  text: DiversityText,
  mode: Mode,
): DiversityLimitResult[] {
  return limits.flatMap((limit) => {
    if (!isRelative(limit)) return [resultOf(limit, absolute(limit, text.now), mode)];
    if (limit.from === 'reference')
      return [resultOf(limit, fromReference(limit, text.now.sample, text.reference), mode)];
    return text.before === null ? [] : [resultOf(limit, relative(limit, text.now.sample, text.before), mode)];
  });
}

/** What was measured for one limit. */
interface Finding {
  /** What is held against the bound: the figure, or its relative change in the limited direction; null: too little. */
  readonly measured: Measured | null;
  readonly value: number | null;
  readonly before: number | null;
  readonly words: number;
  /** Why there is no figure, in a sentence. */
  readonly missing: string;
}

function isRelative({ type }: DiversityLimit): boolean {
  return type === 'drop' || type === 'rise';
}

function absolute(limit: DiversityLimit, now: CorpusTally): Finding {
  const { metric } = limit;
  if (metric === 'near-duplicates') return duplicates(now);
  const corpus = diversityCorpus(now.sample, limit.words ?? undefined);
  const needed = limit.words ?? COMPARISON_MINIMUM_WORDS;
  const enough = corpus.words >= needed && corpus.texts.length >= MINIMUM_RECORDS;
  const measured = enough ? measureWithError(metric, corpus) : null;
  const missing = tooLittle(limit, corpus.words, corpus.texts.length, needed);
  return { measured, value: measured?.value ?? null, before: null, words: corpus.words, missing };
}

function duplicates(now: CorpusTally): Finding {
  const { rate, left, records } = nearDuplicateRateParts(now.duplicates, DUPLICATE_PARTS);
  const { words } = diversityCorpus(now.sample);
  const enough = rate !== null && records >= MINIMUM_DUPLICATE_RECORDS;
  const missing = `The share of near-duplicates takes at least ${MINIMUM_DUPLICATE_RECORDS} records; there are ${formatCount(records)}.`;
  const measured = enough ? { value: rate, error: jackknifeError(left) } : null;
  return { measured, value: measured?.value ?? null, before: null, words, missing };
}

function fromReference(limit: DiversityLimit, sample: Sample, reference: Sample | null): Finding {
  if (reference !== null) return relative(limit, sample, reference);
  const name = METRIC_WORDS[limit.metric];
  const missing = `The limit on ${name} is relative to the reference, and there is none: name one under \`reference\` in the policy.`;
  return { measured: null, value: null, before: null, words: 0, missing };
}

function relative(limit: DiversityLimit, sample: Sample, base: Sample): Finding {
  const { metric } = limit;
  const [a, b] = atEqualLength(sample, base);
  const records = Math.min(a.texts.length, b.texts.length);
  const missing = tooLittle(limit, a.words, records, COMPARISON_MINIMUM_WORDS, true);
  const nothing = { measured: null, value: null, before: null, words: a.words, missing };
  if (metric === 'near-duplicates' || a.words < COMPARISON_MINIMUM_WORDS || records < MINIMUM_RECORDS)
    return nothing;
  const [now, before] = [measureWithError(metric, a), measureWithError(metric, b)];
  if (now === null || before === null || before.value === 0) return nothing;
  const ratio = now.value / before.value;
  const value = limit.type === 'drop' ? 1 - ratio : ratio - 1;
  const error = Math.hypot(now.error, before.error * ratio) / Math.abs(before.value);
  return { measured: { value, error }, value: now.value, before: before.value, words: a.words, missing };
}

function tooLittle(
  { metric }: DiversityLimit,
  words: number,
  records: number,
  needed: number,
  both = false,
): string {
  const there = both ? 'on the smaller side there are' : 'there are';
  const kept =
    words < needed
      ? `takes at least ${formatCount(needed)} words${both ? ' on both sides' : ''}; ${there} ${formatCount(words)}`
      : records < MINIMUM_RECORDS
        ? `takes at least ${MINIMUM_RECORDS} records; ${there} ${formatCount(records)} (${formatCount(words)} words)`
        : `is not defined for this text (${formatCount(words)} words)`;
  return `The limit on ${METRIC_WORDS[metric]} ${kept}.`;
}

function resultOf(limit: DiversityLimit, finding: Finding, mode: Mode): DiversityLimitResult {
  const { value, before, words } = finding;
  const common = { metric: limit.metric, limit: limitWords(limit), mode, value, before, words };
  if (finding.measured === null) return { ...common, verdict: 'inconclusive', reason: finding.missing };
  const { error } = finding.measured;
  const excess = excessOf(limit, finding.measured.value);
  const broken = excess > 0;
  const sure = excess > SURE * error;
  const verdict: Verdict = !broken ? 'pass' : sure && mode === 'enforce' ? 'fail' : 'warn';
  const said = `${statement(limit, finding)}; the policy asks for ${limitWords(limit)}`;
  const why = !broken
    ? ''
    : sure
      ? mode === 'warn'
        ? ', and only warns'
        : ''
      : ', and chance alone may explain the difference';
  return { ...common, verdict, reason: `${said}${why}.` };
}

/** By how much the bound is exceeded; at most 0 within it. */
function excessOf({ type, bound }: DiversityLimit, value: number): number {
  return type === 'least' ? bound - value : value - bound;
}

function statement(limit: DiversityLimit, { measured, value, before, words }: Finding): string {
  const name = METRIC_WORDS[limit.metric];
  if (limit.metric === 'near-duplicates') return `The ${name} is ${formatFraction(value ?? 0)}`;
  const subject = `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${formatFigure(value ?? 0)}`;
  if (before === null) return `${subject} at ${formatCount(words)} words`;
  const change = (measured?.value ?? 0) * (limit.type === 'drop' ? -1 : 1);
  const moved = `${formatFraction(Math.abs(change))} ${change < 0 ? 'less' : 'more'}`;
  const other = limit.from === 'reference' ? 'of the reference' : 'before the change';
  return `${subject}, ${moved} than the ${formatFigure(before)} ${other}, both at ${formatCount(words)} words`;
}

/** A figure with the digits that tell it from its neighbours: 0.742, 3.41, 71.3. */
export function formatFigure(value: number): string {
  return value.toFixed(Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : 1);
}
