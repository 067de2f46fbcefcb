import type { RuleResult, SyntheticFraction, Verdict } from '../report/report.ts';
import type { Rule } from './policy.ts';
import { formatBeside, formatCount, formatFraction, formatInterval, reachesFarAbove } from './values.ts';

/** What was measured of the text that one rule is for. */
export interface Measured {
  readonly syntheticFraction: SyntheticFraction;
  /** Judged words ÷ words in scope, 0..1; known words count as judged. */
  readonly coverage: number;
  /** Words in scope, judged or not; 0: nothing in scope. */
  readonly words: number;
  /** Words that the detector judged. */
  readonly scoredWords: number;
  /** Words whose origin is known without the detector. */
  readonly knownWords: number;
  /** Why what was looked at is known to lack something in scope; null where it does not. */
  readonly incomplete: string | null;
  /**
   * Where the detector's error rates were never measured: the synthetic share of the judged text that is known without
   * it, 0..1. Only that can break a budget then. Absent: the rates were measured.
   */
  readonly uncalibrated?: { readonly knownShare: number } | undefined;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** One plain sentence, with figures. */
  readonly reason: string;
}

/**
 * The verdict of one rule (docs/policy.md, "How the verdict is reached").
 *
 * A budget is exceeded by text of which too little could be judged only where it would be exceeded even if all of the
 * rest were human; so adding text that cannot be judged does not turn a failure into an open question. On an incomplete
 * scope the verdict is `fail` or `inconclusive`. What a detector without measured error rates says is at most a `warn`.
 */
export function judge(measured: Measured, rule: Rule): Judgement {
  const judgement = judgeAsMeasured(measured, rule);
  const { uncalibrated, coverage } = measured;
  if (uncalibrated === undefined || measured.scoredWords === 0 || judgement.verdict === 'inconclusive')
    return judgement;
  if (judgement.verdict === 'fail' && uncalibrated.knownShare * coverage > rule.budget) return judgement;
  const capped = judgement.verdict === 'fail';
  const open = incompleteReason(measured.incomplete);
  if (capped && open !== null) return { verdict: 'inconclusive', reason: open };
  const reason = `${judgement.reason.replace(/\.$/, '')}; this detector is not calibrated here${capped ? ', so that this is a warning' : ''}: run synthetic-budget calibrate.`;
  return { verdict: capped ? 'warn' : judgement.verdict, reason };
}

function judgeAsMeasured(measured: Measured, rule: Rule): Judgement {
  const { incomplete, words } = measured;
  if (words === 0 && incomplete === null) return { verdict: 'pass', reason: 'Nothing in scope.' };
  const known = figures(measured, rule);
  const judgedWords = measured.scoredWords + measured.knownWords;
  const missing = missingFor(judgedWords, measured, rule);
  if (known === null || judgedWords < rule.minimumWords) {
    const reason = incompleteReason(incomplete) ?? missing ?? 'None of the text in scope could be judged.';
    return { verdict: 'inconclusive', reason };
  }
  const counted = missing === null ? known.bound : known.bound * measured.coverage;
  const canExceed = incomplete === null || rule.mode === 'enforce';
  if (canExceed && counted > rule.budget)
    return exceeded(known, rule, missing === null ? null : measured.coverage, incomplete);
  const open = incompleteReason(incomplete) ?? missing;
  if (open !== null) return { verdict: 'inconclusive', reason: open };
  const interval = formatInterval(known.low, known.high);
  if (known.estimate > rule.budget) {
    const estimate = formatBeside(known.estimate, rule.budget);
    const reason = `About ${estimate} reads as machine-written, above the budget of ${formatFraction(rule.budget)}, but the 95 % interval of ${interval} leaves it open.`;
    return { verdict: 'warn', reason };
  }
  const budget = `the budget of ${formatFraction(rule.budget)}`;
  const outcome = reachesFarAbove(known.high, rule.budget)
    ? `no sign of being over ${budget}, but the interval reaches far above it`
    : `within ${budget}`;
  return { verdict: 'pass', reason: `${shareWords(known)}; ${outcome}.` };
}

interface Figures {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** The figure that `failOn` holds against the budget. */
  readonly bound: number;
  /** True where nothing is estimated: the detector judged no word. */
  readonly isKnown: boolean;
}

function figures({ syntheticFraction, scoredWords }: Measured, { failOn }: Rule): Figures | null {
  const { estimate, low, high, floor } = syntheticFraction;
  if (estimate === null || low === null || high === null || floor === null) return null;
  const bound = { 'lower-bound': low, floor, estimate, 'upper-bound': high }[failOn];
  return { estimate, low, high, bound, isKnown: scoredWords === 0 };
}

function missingFor(judgedWords: number, { coverage }: Measured, rule: Rule): string | null {
  if (judgedWords < rule.minimumWords) {
    if (judgedWords === 0)
      return `None of the text could be judged; the policy asks for at least ${formatCount(rule.minimumWords)} words.`;
    return `Only ${formatCount(judgedWords)} words could be judged; the policy asks for at least ${formatCount(rule.minimumWords)}.`;
  }
  if (coverage < rule.minimumCoverage) {
    return `Only ${formatFraction(coverage)} of the words in scope could be judged; the policy asks for at least ${formatFraction(rule.minimumCoverage)}.`;
  }
  return null;
}

function incompleteReason(incomplete: string | null): string | null {
  return incomplete === null ? null : `Not all of the files in scope could be looked at: ${incomplete}`;
}

/** What is lacking where so many of the files in scope could not be read; null where none. */
export function unreadReason(unreadFiles: number, files: number): string | null {
  if (unreadFiles === 0) return null;
  const lack = unreadFiles === 1 ? 'lacks a part or most of its rows' : 'lack a part or most of their rows';
  return `${formatCount(unreadFiles)} of ${formatCount(files)} could not be read, or ${lack}.`;
}

function shareWords(known: Figures): string {
  const share = formatFraction(known.estimate);
  return known.isKnown
    ? `${share} is known to be machine-written`
    : `About ${share} reads as machine-written (95 % interval ${formatInterval(known.low, known.high)})`;
}

const BOUND_NAMES = {
  'lower-bound': 'the lower end of the 95 % interval',
  floor: 'the floor, which assumes nothing about the model that wrote the text',
  estimate: 'the estimate',
  'upper-bound': 'the upper end of the 95 % interval',
} as const;

function exceeded(known: Figures, rule: Rule, coverage: number | null, incomplete: string | null): Judgement {
  const bound = `${BOUND_NAMES[rule.failOn]}, ${formatBeside(known.bound, rule.budget)},`;
  const parts = [
    known.isKnown
      ? `${shareWords(known)}, above the budget of ${formatFraction(rule.budget)}`
      : `${shareWords(known)}; ${bound} is above the budget of ${formatFraction(rule.budget)}`,
  ];
  if (coverage !== null) {
    parts.push(
      `, even if all of the ${formatFraction(1 - coverage)} that could not be judged is human-written`,
    );
  }
  if (incomplete !== null) parts.push(', in the files that could be looked at');
  if (rule.mode === 'warn') parts.push('; this rule only warns');
  return { verdict: rule.mode === 'warn' ? 'warn' : 'fail', reason: `${parts.join('')}.` };
}

export interface OverallJudgement extends Judgement {
  /** The rule that decided; null where there is no rule with anything in scope. */
  readonly decisive: RuleResult | null;
}

/**
 * The verdict of the whole scope out of those of its rules: `fail`, else `inconclusive`, else `warn`, else `pass`. Beside
 * a rule that was judged, an inconclusive one is passed over where it cannot matter to a gate: where all of its text was
 * read and is smaller than its minimum of words, or where its mode is `warn`.
 */
export function overallVerdict(rules: readonly RuleResult[]): OverallJudgement {
  const inScope = rules.filter((rule) => rule.totals.words > 0 || rule.verdict === 'inconclusive');
  const judged = inScope.filter(({ verdict }) => verdict !== 'inconclusive');
  const passedOver = judged.length === 0 ? [] : inScope.filter(canBePassedOver);
  const weighing = inScope.filter((rule) => !passedOver.includes(rule));
  const worst = SEVERITY.find((verdict) => weighing.some((rule) => rule.verdict === verdict));
  if (worst === undefined) return { verdict: 'pass', reason: 'Nothing in scope.', decisive: null };
  const decisive = weighing.filter(({ verdict }) => verdict === worst).reduce(moreTelling);
  return { verdict: worst, reason: decisive.reason, decisive };
}

const SEVERITY: readonly Verdict[] = ['fail', 'inconclusive', 'warn', 'pass'];

function canBePassedOver(rule: RuleResult): boolean {
  const { verdict, mode, totals, minimumWords, unreadFiles, unreachedFiles } = rule;
  const isSmall = unreadFiles === 0 && unreachedFiles === 0 && totals.words < minimumWords;
  return verdict === 'inconclusive' && (mode === 'warn' || isSmall);
}

/** Of two rules with the same verdict, the one further above its budget in words; then the one with more words. */
function moreTelling(a: RuleResult, b: RuleResult): RuleResult {
  const difference = excessWords(b) - excessWords(a) || b.totals.words - a.totals.words;
  return difference > 0 ? b : a;
}

function excessWords({ syntheticFraction, budget, totals, coverage }: RuleResult): number {
  return Math.max(0, (syntheticFraction.estimate ?? 0) - budget) * totals.words * coverage;
}
