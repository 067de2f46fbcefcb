import { type LimitedMetric, METRIC_WORDS } from '../policy/diversity-limit.ts';
import { formatBeside, formatFraction, isOpen, reachesFarAbove } from '../policy/values.ts';
import { isDeletion } from './deletion-words.ts';
import type {
  DiversityLimitResult,
  DriftLimitResult,
  FailOn,
  Report,
  RuleResult,
  SyntheticFraction,
  Totals,
} from './report.ts';
import { decisiveRepository, repositoryName } from './repository-words.ts';
import { VERDICT_WORDS } from './words.ts';

/** What the verdict is about: the text of the rule that decided it, or all text where there is one rule only. */
export interface Subject {
  /** null where the figures are those of all text in scope. */
  readonly rule: RuleResult | null;
  readonly syntheticFraction: SyntheticFraction;
  readonly totals: Totals;
  readonly coverage: number;
}

export function subjectOf(report: Report): Subject {
  const rule = decisiveRule(report);
  const several = rulesInScope(report).length > 1;
  const from = several && rule !== null ? rule : report;
  return {
    rule: several ? rule : null,
    syntheticFraction: from.syntheticFraction,
    totals: from.totals,
    coverage: from.coverage,
  };
}

export function decisiveRule(report: Report): RuleResult | null {
  return report.rules.find(({ path }) => path === report.decidedBy) ?? null;
}

/** Rules with any text in scope, or with files that were not read. */
export function rulesInScope(report: Report): RuleResult[] {
  return report.rules.filter(
    ({ totals, unreadFiles, unreachedFiles }) => totals.words > 0 || unreadFiles > 0 || unreachedFiles > 0,
  );
}

export function nothingInScope({ totals, verdict }: Report): boolean {
  return totals.words === 0 && verdict === 'pass';
}

/** The limit on diversity that decided the verdict; null where the budget did. */
export function decisiveLimit({ verdict, reason, diversityLimits }: Report): DiversityLimitResult | null {
  if (verdict !== 'fail' && verdict !== 'warn') return null;
  return diversityLimits.find((limit) => limit.verdict === verdict && limit.reason === reason) ?? null;
}

/** The limit on drift that decided the verdict; null where something else did. */
export function decisiveDrift({ verdict, reason, drift }: Report): DriftLimitResult | null {
  if (verdict !== 'fail' && verdict !== 'warn') return null;
  return drift?.limits.find((limit) => limit.verdict === verdict && limit.reason === reason) ?? null;
}

/** True where the budget is exceeded for sure and only the mode keeps the check from failing. */
export function isAdvisory(report: Report): boolean {
  const bound = boundOf(report);
  return report.verdict === 'warn' && report.mode === 'warn' && bound !== null && bound > report.budget;
}

/** The figure that the policy holds against the budget. */
export function boundOf(report: Report): number | null {
  return figureOf(report.failOn, subjectOf(report).syntheticFraction);
}

function figureOf(failOn: FailOn, { low, high, floor, estimate }: SyntheticFraction): number | null {
  return { 'lower-bound': low, floor, estimate, 'upper-bound': high }[failOn];
}

/** The verdict of one rule, for a table. */
export function ruleVerdictWords({ verdict, syntheticFraction, budget, mode, failOn }: RuleResult): string {
  const bound = figureOf(failOn, syntheticFraction);
  if (verdict === 'warn' && mode === 'warn' && bound !== null && bound > budget) return 'over, advisory';
  return verdict === 'pass' && isOpenAbove(syntheticFraction, budget) ? 'no sign' : VERDICT_WORDS[verdict];
}

function isOpenAbove({ high }: SyntheticFraction, budget: number): boolean {
  return high !== null && reachesFarAbove(high, budget);
}

/** The verdict in a few words, without figures. */
export function verdictWords(report: Report): string {
  if (decisiveDrift(report) !== null) return 'Drift from the reference beyond its limit';
  if (decisiveLimit(report) !== null)
    return report.verdict === 'fail' ? 'Limit on diversity broken' : 'Limit on diversity perhaps broken';
  if (decisiveRepository(report) !== null) return repositoryVerdict(report);
  switch (report.verdict) {
    case 'pass':
      if (nothingInScope(report))
        return `Synthetic budget: ${isDeletion(report) ? 'text was only removed' : 'nothing in scope'}`;
      return isOpenAbove(subjectOf(report).syntheticFraction, report.budget)
        ? 'No sign of being over the synthetic budget'
        : 'Within the synthetic budget';
    case 'fail':
      return (subjectOf(report).syntheticFraction.estimate ?? 0) > report.budget
        ? 'Over the synthetic budget'
        : 'Not surely within the synthetic budget';
    case 'warn':
      return isAdvisory(report)
        ? 'Over the synthetic budget (advisory)'
        : 'Perhaps over the synthetic budget';
    case 'inconclusive':
      return `Synthetic budget: ${openQuestion(decisiveRule(report))}`;
  }
}

function openQuestion(rule: RuleResult | null): string {
  if (rule !== null && rule.unreadFiles > 0) return 'not everything could be read';
  return rule !== null && rule.unreachedFiles > 0
    ? 'time was up before enough was read'
    : 'too little could be judged';
}

function findsNothing({ syntheticFraction: { low, high }, totals }: Subject): boolean {
  const found = totals.flaggedRecords + totals.knownSyntheticRecords;
  return found === 0 && low !== null && high !== null && isOpen(low, high);
}

function repositoryVerdict(report: Report): string {
  const name = repositoryName(report);
  if (report.verdict === 'inconclusive')
    return `Synthetic budget of the ${name}: ${report.repository.after === null ? 'not measured' : 'too little to say'}`;
  return `The ${name} ${report.verdict === 'fail' ? 'is' : 'is perhaps'} over its synthetic budget`;
}

/**
 * The one number against the budget, for the end of the headline; `where` names the deciding rule's files. null where
 * there is no number.
 */
export function numberWords(report: Report, where: string | null): string | null {
  const drift = decisiveDrift(report);
  if (drift !== null)
    return `${drift.distance.replace('-', ' ')}, at most ${formatFraction(drift.limit)} is asked for`;
  const limit = decisiveLimit(report);
  if (limit !== null)
    return `${METRIC_WORDS[limit.metric as LimitedMetric] ?? 'figure'}, ${limit.limit} is asked for`;
  const whole = decisiveRepository(report);
  const all = report.repository.after?.syntheticFraction.estimate ?? null;
  if (whole !== null)
    return all === null
      ? null
      : `about ${formatBeside(all, whole.budget)} reads as machine-written, ${formatFraction(whole.budget)} is allowed`;
  const { syntheticFraction } = subjectOf(report);
  const { estimate, low, high } = syntheticFraction;
  if (estimate === null || report.verdict === 'inconclusive' || nothingInScope(report)) return null;
  if (report.verdict === 'pass' && findsNothing(subjectOf(report)))
    return `nothing in the ${report.scope.type === 'change' ? 'added ' : ''}text${where === null ? '' : ` of ${where}`} reads as machine-written, ${formatFraction(report.budget)} is allowed`;
  const upTo = report.verdict === 'fail' && estimate <= report.budget && high !== null;
  const isKnown = low === high;
  const share = `${isKnown ? '' : 'about '}${formatBeside(estimate, report.budget)}${upTo ? ` (up to ${formatFraction(high)})` : ''}`;
  const units = syntheticFraction.by === 'words' ? 'text' : 'records';
  const added = report.scope.type === 'change' ? 'added ' : '';
  const files = where === null ? '' : ` in ${where}`;
  const [is, reads] = units === 'text' ? ['is', 'reads'] : ['are', 'read'];
  const verb = isKnown ? `${is} known to be` : `${reads} as`;
  return `${share} of the ${added}${units}${files} ${verb} machine-written, ${formatFraction(report.budget)} is allowed`;
}
