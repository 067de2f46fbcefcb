import { betaDensity, betaQuantile, incompleteBeta } from './special.ts';

/**
 * A tail probability of the binomial as a function of its mean m, P(X >= x | n, m) = I_m(x, n − x + 1), for real x and n
 * (Clopper & Pearson 1934), and its integral over m. Tabulated: cubic Hermite between nodes whose values and slopes
 * are exact, so that a lookup costs a few nanoseconds; the error is below 1e-7.
 */
export interface BinomialTail {
  /** Mean of the tail probability over m, uniform between `from` and `to`, in either order. */
  meanBetween(from: number, to: number): number;
}

const NODES = 96;
const NEGLIGIBLE = 1e-9;
const NARROW = 1e-3;

/** The table for Beta(a, b), a, b >= 1: with a = x and b = n − x + 1 the upper tail of the binomial, as above. */
export function binomialTail(a: number, b: number): BinomialTail {
  const start = betaQuantile(NEGLIGIBLE, a, b);
  const end = betaQuantile(1 - NEGLIGIBLE, a, b);
  const width = (end - start) / NODES;
  const value = new Float64Array(NODES + 1);
  const slope = new Float64Array(NODES + 1);
  const integral = new Float64Array(NODES + 1);
  for (let i = 0; i <= NODES; i++) {
    const m = start + i * width;
    value[i] = incompleteBeta(m, a, b);
    slope[i] = width * betaDensity(m, a, b);
    if (i > 0) integral[i] = at(integral, i - 1) + width * cellIntegral(value, slope, i - 1, 1);
  }

  const valueAt = (m: number): number => {
    if (m <= start) return 0;
    if (m >= end) return 1;
    const position = (m - start) / width;
    const cell = Math.min(NODES - 1, Math.floor(position));
    return cellValue(value, slope, cell, position - cell);
  };
  const integralAt = (m: number): number => {
    if (m <= start) return 0;
    if (m >= end) return at(integral, NODES) + (m - end);
    const position = (m - start) / width;
    const cell = Math.min(NODES - 1, Math.floor(position));
    return at(integral, cell) + width * cellIntegral(value, slope, cell, position - cell);
  };
  return {
    meanBetween: (one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      if (to <= start) return 0;
      if (from >= end) return 1;
      return to - from < NARROW * width
        ? valueAt((from + to) / 2)
        : (integralAt(to) - integralAt(from)) / (to - from);
    },
  };
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

function cellValue(value: Float64Array, slope: Float64Array, cell: number, t: number): number {
  const rise = at(value, cell + 1) - at(value, cell);
  const s0 = at(slope, cell);
  const s1 = at(slope, cell + 1);
  return at(value, cell) + t * (s0 + t * (3 * rise - 2 * s0 - s1 + t * (s0 + s1 - 2 * rise)));
}

function cellIntegral(value: Float64Array, slope: Float64Array, cell: number, t: number): number {
  const rise = at(value, cell + 1) - at(value, cell);
  const s0 = at(slope, cell);
  const s1 = at(slope, cell + 1);
  return (
    t * (at(value, cell) + t * (s0 / 2 + t * ((3 * rise - 2 * s0 - s1) / 3 + (t * (s0 + s1 - 2 * rise)) / 4)))
  );
}
