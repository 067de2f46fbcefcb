import type { Report, RuleResult } from '../report/report.ts';

/**
 * Whether a gate that stops at what could not be judged has to stop: the verdict is `inconclusive`, and so is a rule that
 * is enforced, or the limit on the whole repository. A rule in mode `warn` stops nothing, whatever it says.
 */
export function isOpenGate({
  verdict,
  rules,
  repository,
}: Pick<Report, 'verdict' | 'repository'> & {
  readonly rules: readonly Pick<RuleResult, 'verdict' | 'mode'>[];
}): boolean {
  const judged = repository.limit === null ? rules : [...rules, repository.limit];
  return (
    verdict === 'inconclusive' &&
    judged.some((result) => result.verdict === 'inconclusive' && result.mode === 'enforce')
  );
}
