import type { Verdict } from '../report/report.ts';
import type { OverallJudgement } from './judge.ts';

/**
 * The overall verdict with the limits on something else than the budget: a broken one counts like a broken budget. One
 * that is inconclusive changes nothing, since it says nothing about the budget.
 */
export function withLimits(
  overall: OverallJudgement,
  limits: readonly { readonly verdict: Verdict; readonly reason: string }[],
): OverallJudgement {
  const failed = limits.find(({ verdict }) => verdict === 'fail');
  if (failed !== undefined && overall.verdict !== 'fail')
    return { ...overall, verdict: 'fail', reason: failed.reason };
  const doubtful = limits.find(({ verdict }) => verdict === 'warn');
  if (doubtful !== undefined && overall.verdict === 'pass')
    return { ...overall, verdict: 'warn', reason: doubtful.reason };
  return overall;
}
