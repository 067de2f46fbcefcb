import type { Drift, DriftLimitResult, Mode } from '../report/report.ts';
import type { DriftLimits } from './policy.ts';
import { formatBeside, formatFraction } from './values.ts';

/** A distance counts against its limit only where chance explains it this rarely. */
const SIGNIFICANCE = 0.05;

const NAMES = {
  score: 'the detector scores',
  words: 'the words',
  'function-words': 'the function words',
} as const;

/** Holds the drift from the reference against the policy's limits, in the order of the distances. */
export function judgeDrift(
  drift: Pick<Drift, 'score' | 'words' | 'functionWords'>,
  limits: DriftLimits,
  mode: Mode,
): DriftLimitResult[] {
  const distances = [
    ['score', limits.score, drift.score],
    ['words', limits.words, drift.words],
    ['function-words', limits.functionWords, drift.functionWords],
  ] as const;
  return distances.flatMap(([distance, limit, { excess, pValue }]) => {
    if (limit === null) return [];
    const beyond = excess > limit && pValue <= SIGNIFICANCE;
    const verdict = !beyond ? 'pass' : mode === 'warn' ? 'warn' : 'fail';
    const measured = `${NAMES[distance]} differ from the reference by ${formatBeside(excess, limit)} beyond chance (p = ${pValue.toFixed(3)})`;
    const allowed = formatFraction(limit);
    const reason = beyond
      ? `Drift: ${measured}; the policy allows ${allowed}.`
      : `Drift: ${measured}, within ${allowed}${excess > limit ? ' as far as one can tell from so little text' : ''}.`;
    return [{ distance, limit, mode, verdict, reason }];
  });
}
