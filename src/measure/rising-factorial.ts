/** A sum of logs is taken as the log of a product while that is within this range. */
const LARGEST_PRODUCT = 1e280;

/**
 * Σ w · ln Γ(x + m) ÷ Γ(x) over whole numbers m with weights w, as a function of x > 0: the logs of rising factorials that the
 * likelihood of beta-binomial counts consists of. One pass over 0 … max m, a product at a time, for all m together.
 */
export function logRisingFactorials(
  counts: readonly { readonly count: number; readonly weight: number }[],
): (x: number) => number {
  const weights = new Map<number, number>();
  for (const { count, weight } of counts) weights.set(count, (weights.get(count) ?? 0) + weight);
  const ends = [...weights.keys()].filter((count) => count > 0).sort((a, b) => a - b);
  const beyond = new Float64Array(ends.length);
  for (let i = ends.length - 1; i >= 0; i--)
    beyond[i] = (beyond[i + 1] ?? 0) + (weights.get(ends[i] ?? 0) ?? 0);
  return (x) => {
    let sum = 0;
    let j = 0;
    for (const [i, end] of ends.entries()) {
      let log = 0;
      let product = 1;
      for (; j < end; j++) {
        product *= x + j;
        if (product < LARGEST_PRODUCT) continue;
        log += Math.log(product);
        product = 1;
      }
      sum += (beyond[i] ?? 0) * (log + Math.log(product));
    }
    return sum;
  };
}
