import { isUnreached, type SampledFraction } from '../measure/sampled-fraction.ts';
import { halfWidth } from '../policy/enough-read.ts';
import type { Rule } from '../policy/policy.ts';
import type { SampleScan, StratumScan } from '../scan/sampling.ts';
import type { RuleSample, SampleExtent, Sampling } from './report.ts';

/** What was asked for, and what the order of reading was drawn from. */
export type SamplingRequest = Pick<Sampling, 'precision' | 'timeBudgetMs' | 'seed'>;

/** What was measured of the text of one rule. */
export interface MeasuredRule {
  readonly rule: Rule;
  readonly sampled: SampledFraction | null;
}

/** The report's account of a sample; rules without text in scope are left out. */
export function summariseSampling(
  request: SamplingRequest,
  { strata, reasons }: SampleScan,
  rules: readonly MeasuredRule[],
): Sampling {
  const ofRules = rules.flatMap(({ rule, sampled }): RuleSample[] => {
    const reason = reasons.get(rule);
    if (reason === undefined || sampled === null) return [];
    return [
      {
        path: rule.path,
        reason,
        halfWidth: halfWidth(sampled.fraction),
        detectorHalfWidth: halfWidth(sampled.asRead),
        estimateIfAllRead: rangeOf(sampled),
        ...extentOf(strata.filter(({ group }) => group === rule)),
      },
    ];
  });
  return { ...request, ...extentOf(strata), rules: ofRules };
}

function rangeOf({ least, most }: SampledFraction): RuleSample['estimateIfAllRead'] {
  if (least.estimate === null || most.estimate === null) return null;
  return { low: least.estimate, high: most.estimate };
}

function extentOf(strata: readonly StratumScan[]): SampleExtent {
  const sum = (of: (stratum: StratumScan) => number): number =>
    strata.reduce((total, stratum) => total + of(stratum), 0);
  return {
    bytes: sum(({ bytes }) => bytes),
    bytesRead: sum(({ bytesRead }) => bytesRead),
    pieces: sum(({ population }) => population),
    piecesRead: sum(({ pieces }) => pieces.length),
    files: sum(({ fileCount }) => fileCount),
    unreachedFiles: sum((stratum) => (isUnreached(stratum) ? stratum.fileCount : 0)),
    unreachedBytes: sum((stratum) => (isUnreached(stratum) ? stratum.bytes : 0)),
  };
}
