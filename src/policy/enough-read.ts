import type { SampledFraction } from '../measure/sampled-fraction.ts';
import type { StopReason, SyntheticFraction, Verdict } from '../report/report.ts';

/** Half of the width of the interval, 0..0.5; null where nothing was judged. */
export function halfWidth({ low, high }: SyntheticFraction): number | null {
  return low === null || high === null ? null : (high - low) / 2;
}

/**
 * Why no more need be read, in this order; null where more must be:
 * `verdict`: at both ends of what a scan of everything may say, the budget is kept, or at both it is broken;
 * `precision`: the half-width of the interval is at most the one asked for (null: none was);
 * `detector`: it will not be, since the detector's own part of the interval is wider, and a scan of everything would move
 * the estimate by no more than was asked for.
 * `verdictOf`: the verdict of an enforced rule.
 */
export function enoughRead(
  { fraction, asRead, least, most }: SampledFraction,
  precision: number | null,
  verdictOf: (fraction: SyntheticFraction) => Verdict,
): StopReason | null {
  const verdict = verdictOf(least);
  if ((verdict === 'pass' || verdict === 'fail') && verdict === verdictOf(most)) return 'verdict';
  const [reached, ofDetector] = [halfWidth(fraction), halfWidth(asRead)];
  if (precision === null || reached === null || ofDetector === null) return null;
  if (verdictOf(fraction) === 'inconclusive') return null;
  if (reached <= precision) return 'precision';
  return ofDetector > precision && movable(least, most) <= precision ? 'detector' : null;
}

/** By how much a scan of everything may move the estimate, half of its range. */
function movable(least: SyntheticFraction, most: SyntheticFraction): number {
  return ((most.estimate ?? 1) - (least.estimate ?? 0)) / 2;
}
