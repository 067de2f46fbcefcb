import type { Report, RuleResult } from '../report/report.ts';

/**
 * Whether a gate that stops at what could not be judged has to stop: the verdict is `inconclusive`, and so is a rule that
 * is enforced. A rule in mode `warn` stops nothing, whatever it says.
 */
export function isOpenGate({
  verdict,
  rules,
}: Pick<Report, 'verdict'> & { readonly rules: readonly Pick<RuleResult, 'verdict' | 'mode'>[] }): boolean {
  return (
    verdict === 'inconclusive' &&
    rules.some((rule) => rule.verdict === 'inconclusive' && rule.mode === 'enforce')
  );
}
