/**
 * Clusters drawn at random without replacement from a finite population, in the order drawn: of the weight `weights[i]` of
 * a cluster, `parts[i]` (0 … weights[i]) is of the kind that is counted.
 */
export interface Draws {
  readonly parts: Float64Array;
  readonly weights: Float64Array;
  /** Number of clusters in the population, at least as many as were drawn. */
  readonly population: number;
}

/** Shares of the largest safe bet; each is a martingale, and so is their mean ("diversified Kelly"). */
const BETS = [0.9, 0.45, 0.22, 0.11, 0.05, 0.025] as const;
/** No bets before so many draws, which show how heavy clusters are. */
const DRAWS_BEFORE_BETS = 8;
/** No later cluster is taken to be heavier than this many times the heaviest before it. */
const LARGEST_GROWTH = 1.5;
const STEPS = 44;

/**
 * Lower bound of the share Σ part ÷ Σ weight over the whole population, of level `alpha` over *all* sizes of the sample at
 * once: it may be looked at after every draw and drawing be stopped by what is seen. Never falls as more is drawn, and
 * is the share itself when everything is drawn.
 *
 * A confidence sequence by betting (Waudby-Smith & Ramdas 2020, 2024; Ville 1939). If the share is r, the residuals
 * part − r · weight of the population sum to 0, so that the next one has the mean μ = −(sum so far) ÷ (clusters left). The
 * capital Π (1 + λ (residual − μ)) of a gambler who bets λ ≥ 0, chosen before the draw, is a martingale while it cannot become
 * negative; where it ever reaches 1 ÷ alpha, r is rejected together with everything below. It needs no variance and
 * no normal approximation: one cluster in a hundred that is all of the kind is covered before the first is drawn.
 */
export function shareAtLeast({ parts, weights, population }: Draws, alpha: number): number {
  let low = 0;
  let high = 1;
  if (!isRejected(0, parts, weights, population, alpha)) return 0;
  for (let step = 0; step < STEPS; step++) {
    const share = (low + high) / 2;
    if (isRejected(share, parts, weights, population, alpha)) low = share;
    else high = share;
  }
  return low;
}

/** Upper bound of the same share, of the same kind: what is left over of the other parts' lower bound. */
export function shareAtMost({ parts, weights, population }: Draws, alpha: number): number {
  const others = weights.map((weight, i) => weight - (parts[i] ?? 0));
  return 1 - shareAtLeast({ parts: others, weights, population }, alpha);
}

/**
 * Whether a share of at most r is ruled out. Bets are stated as shares of the largest that cannot lose more than all, which
 * makes the capital fall with r: so the rejected shares are an interval.
 */
function isRejected(
  share: number,
  parts: Float64Array,
  weights: Float64Array,
  population: number,
  alpha: number,
): boolean {
  const capital = new Float64Array(BETS.length).fill(1);
  const enough = BETS.length / alpha;
  let partSum = 0;
  let weightSum = 0;
  let heaviest = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? 0;
    const weight = weights[i] ?? 0;
    const left = population - i;
    const bound = LARGEST_GROWTH * heaviest;
    if (i >= DRAWS_BEFORE_BETS && bound > 0) {
      const mean = (share * weightSum - partSum) / left;
      const atStake = share * bound + mean;
      // Even if all that is left were of the other kind, the share would be larger.
      if (atStake < 0) return true;
      const gain = atStake > 0 ? (part - share * weight - mean) / atStake : 0;
      let sum = 0;
      for (let bet = 0; bet < BETS.length; bet++) {
        const next = Math.max(0, (capital[bet] ?? 0) * (1 + (BETS[bet] ?? 0) * gain));
        capital[bet] = next;
        sum += next;
      }
      if (sum >= enough) return true;
    }
    partSum += part;
    weightSum += weight;
    if (weight > heaviest) heaviest = weight;
  }
  return parts.length >= population && partSum > share * weightSum;
}
