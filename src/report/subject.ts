import { formatBeside, formatFraction } from '../policy/values.ts';
import type { Report, RuleResult, SyntheticFraction, Totals } from './report.ts';

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

/** Rules with any text in scope. */
export function rulesInScope(report: Report): RuleResult[] {
  return report.rules.filter(({ totals }) => totals.words > 0);
}

export function nothingInScope({ totals, verdict }: Report): boolean {
  return totals.words === 0 && verdict === 'pass';
}

/** True where the budget is exceeded for sure and only the mode keeps the check from failing. */
export function isAdvisory(report: Report): boolean {
  const bound = boundOf(report);
  return report.verdict === 'warn' && report.mode === 'warn' && bound !== null && bound > report.budget;
}

/** The figure that the policy holds against the budget. */
export function boundOf(report: Report): number | null {
  const { low, high, floor, estimate } = subjectOf(report).syntheticFraction;
  return { 'lower-bound': low, floor, estimate, 'upper-bound': high }[report.failOn];
}

/** The verdict in a few words, without figures. */
export function verdictWords(report: Report): string {
  switch (report.verdict) {
    case 'pass':
      return nothingInScope(report) ? 'Synthetic budget: nothing in scope' : 'Within the synthetic budget';
    case 'fail':
      return (subjectOf(report).syntheticFraction.estimate ?? 0) > report.budget
        ? 'Over the synthetic budget'
        : 'Not surely within the synthetic budget';
    case 'warn':
      return isAdvisory(report)
        ? 'Over the synthetic budget (advisory)'
        : 'Perhaps over the synthetic budget';
    case 'inconclusive':
      return 'Synthetic budget: too little could be judged';
  }
}

/**
 * The one number against the budget, for the end of the headline; `where` names the deciding rule's files. null where
 * there is no number.
 */
export function numberWords(report: Report, where: string | null): string | null {
  const { syntheticFraction } = subjectOf(report);
  const { estimate, high } = syntheticFraction;
  if (estimate === null || report.verdict === 'inconclusive' || nothingInScope(report)) return null;
  const upTo = report.verdict === 'fail' && estimate <= report.budget && high !== null;
  const share = `about ${formatBeside(estimate, report.budget)}${upTo ? ` (up to ${formatFraction(high)})` : ''}`;
  const units = syntheticFraction.by === 'words' ? 'text' : 'records';
  const added = report.scope.type === 'change' ? 'added ' : '';
  const files = where === null ? '' : ` in ${where}`;
  const verb = units === 'text' ? 'reads' : 'read';
  return `${share} of the ${added}${units}${files} ${verb} as machine-written, ${formatFraction(report.budget)} is allowed`;
}
