import type { RepositoryLimit } from '../report/report.ts';
import { judge, type Measured, type OverallJudgement } from './judge.ts';
import type { Rule } from './policy.ts';
import { formatFraction } from './values.ts';
import { withLimits } from './with-limits.ts';

/** What is held against `repository-budget`. */
export interface MeasuredRepository {
  /** null where it was not measured. */
  readonly after: Measured | null;
  /** Estimate before the change, 0..1; null where there is none. */
  readonly before: number | null;
  /** Why it was not measured. */
  readonly reason: string | null;
  /** `The whole repository`, `The text in scope`. */
  readonly subject: string;
}

/** Holds the whole repository against its budget, by the default rule's mode, `fail-on` and minima. */
export function judgeRepository(
  { after, before, reason, subject }: MeasuredRepository,
  budget: number,
  rule: Rule,
): RepositoryLimit {
  const { mode, failOn } = rule;
  if (after === null)
    return {
      budget,
      mode,
      failOn,
      verdict: 'inconclusive',
      reason: `${subject} was not measured. ${reason ?? ''}`.trim(),
    };
  const judgement = judge(after, { ...rule, budget });
  const [first = '', ...rest] = judgement.reason;
  const was =
    before === null || judgement.verdict === 'inconclusive'
      ? ''
      : ` Before this change it was ${formatFraction(before)}.`;
  const said = `${subject}: ${first.toLowerCase()}${rest.join('')}${was}`;
  return { budget, mode, failOn, verdict: judgement.verdict, reason: said };
}

/**
 * The overall verdict with that of the whole repository. An open question about the budget that the policy states is one
 * about the check, unless its rule only warns or so little text is there that nothing can be said of it.
 */
export function withRepository(
  overall: OverallJudgement,
  limit: RepositoryLimit | null,
  after: Measured | null,
  { minimumWords }: Rule,
): OverallJudgement {
  if (limit === null) return overall;
  const judged = withLimits(overall, [limit]);
  const isSmall = after !== null && after.incomplete === null && after.words < minimumWords;
  const isOpen = limit.verdict === 'inconclusive' && limit.mode === 'enforce' && !isSmall;
  if (!isOpen || (judged.verdict !== 'pass' && judged.verdict !== 'warn')) return judged;
  return { ...judged, verdict: 'inconclusive', reason: limit.reason };
}
