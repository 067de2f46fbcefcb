import type { OperatingPoint, RateDistribution } from '../detector/detector.ts';
import {
  constantProfile,
  pooledProfile,
  type RateProfile,
  rateProfile,
  scaledProfile,
} from './rate-profile.ts';

/**
 * What near misses say of human text: where much of it nearly reaches the threshold, much of it reaches it
 * (docs/method.md, "Near misses").
 */
export interface NearMissEvidence {
  /** Near misses, as a share of the whole. */
  readonly nearShare: number;
  /** Independent records that the shares are of. */
  readonly records: number;
  /** FPR where near misses say nothing, as a share of the whole. */
  readonly elsewhere: RateProfile;
  /** FPR between sources where they do, as a share of the whole. */
  readonly between: RateProfile;
  /** Share of the human text that is expected at or above the near threshold. */
  readonly expected: number;
  /** So many expected texts are worth as much as what is known of other sources. */
  readonly strength: number;
  /** Of human text at or above the near threshold, the share that is flagged. */
  readonly reach: RateProfile;
  /** Share of synthetic text at or above the near threshold, as a share of the whole. */
  readonly syntheticNear: RateProfile;
}

/** One stratum, as a share of the whole. */
export interface NearMissStratum {
  readonly share: number;
  readonly nearShare: number;
  readonly rates: Pick<OperatingPoint, 'falsePositiveRate' | 'nearMisses'>;
}

const NOTHING = constantProfile(0);

/** Pools strata; `share` and `nearShare` are shares of the same whole, of which `records` are independent. */
export function nearMissEvidence(strata: readonly NearMissStratum[], records: number): NearMissEvidence {
  const informed = strata.flatMap(({ rates, ...stratum }) =>
    rates.nearMisses === undefined ? [] : [{ ...stratum, rates, near: rates.nearMisses }],
  );
  const expected = sum(informed, ({ share, near }) => share * meanOf(near.falsePositiveRate));
  const pooled = (parts: readonly NearMissStratum[]): RateProfile =>
    weightedSum(
      parts.map(({ share, rates }) => ({ weight: share, profile: rateProfile(rates.falsePositiveRate) })),
    );
  return {
    nearShare: sum(informed, ({ nearShare }) => nearShare),
    records,
    elsewhere: pooled(strata.filter(({ rates }) => rates.nearMisses === undefined)),
    between: pooled(informed),
    expected,
    strength:
      expected > 0
        ? sum(
            informed,
            ({ share, near }) => share * meanOf(near.falsePositiveRate) * near.falsePositiveRate.alpha,
          ) / expected
        : 0,
    reach:
      expected > 0
        ? weightedSum(
            informed.map(({ share, near }) => ({
              weight: (share * meanOf(near.falsePositiveRate)) / expected,
              profile: rateProfile(near.reach),
            })),
          )
        : NOTHING,
    syntheticNear: weightedSum(
      informed.map(({ share, near }) => ({ weight: share, profile: rateProfile(near.truePositiveRate) })),
    ),
  };
}

/** The flagged human text at one θ, as a share of the whole: `base(u) + nearHuman(…) × reach(u)`. */
export interface HumanFlags {
  readonly base: RateProfile;
  readonly reach: RateProfile;
  /** Share of the whole that synthetic text at or above the near threshold is, by generator. */
  readonly syntheticNear: RateProfile;
  /**
   * Weight of `reach` where synthetic text that is flagged, and such text at or above the near threshold, are these shares of
   * the whole.
   */
  readonly nearHuman: (flaggedSynthetic: number, nearSynthetic: number) => number;
}

/**
 * Human text flagged if θ of the whole is synthetic. The FPR is shrunk, as the mean of a Beta is by observed records,
 * from what it is between sources to what the text at or above the near threshold says, less what synthetic text adds to it.
 */
export function humanFlags(evidence: NearMissEvidence, flaggedShare: number, theta: number): HumanFlags {
  const { nearShare, elsewhere, between, reach, syntheticNear } = evidence;
  const human = 1 - theta;
  const prior = priorWeight(evidence, human);
  return {
    base: weightedSum([
      { weight: human, profile: elsewhere },
      { weight: human * prior, profile: between },
    ]),
    reach,
    syntheticNear: scaledProfile(syntheticNear, theta),
    nearHuman: (flaggedSynthetic, nearSynthetic) =>
      (1 - prior) * Math.max(0, flaggedShare + nearShare - Math.max(flaggedSynthetic, nearSynthetic)),
  };
}

/**
 * Rogan & Gladen's estimate, not clipped, with the mean FPR that the near misses say; `truePositiveRate` as a share of the
 * whole. 0 where the detector tells nothing apart.
 */
export function adjustedCount(
  evidence: NearMissEvidence,
  flaggedShare: number,
  truePositiveRate: number,
): number {
  const { nearShare, elsewhere, between, reach, syntheticNear } = evidence;
  const prior = priorWeight(evidence, 1);
  const fixed = elsewhere.mean + prior * between.mean;
  const reached = (1 - prior) * reach.mean;
  const gap = truePositiveRate - fixed - reached * syntheticNear.mean;
  return gap > 0 ? (flaggedShare - fixed - reached * (flaggedShare + nearShare)) / gap : 0;
}

/** Weight of what is known of other sources, beside what the near misses of `human` of the records say. */
function priorWeight({ strength, records, expected }: NearMissEvidence, human: number): number {
  const own = records * human * expected;
  return own > 0 ? strength / (strength + own) : 1;
}

function meanOf({ alpha, beta }: RateDistribution): number {
  return alpha / (alpha + beta);
}

function weightedSum(
  parts: readonly { readonly weight: number; readonly profile: RateProfile }[],
): RateProfile {
  const total = sum(parts, ({ weight }) => weight);
  return total > 0 ? scaledProfile(pooledProfile(parts), total) : NOTHING;
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
