/**
 * Special functions of the beta distribution. Relative accuracy about 1e-12 for parameters between 1e-3 and 1e7.
 */

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
const STIRLING_FROM = 12;
const TINY = 1e-300;
const CONVERGED = 1e-15;
const MAX_FRACTION_TERMS = 100_000;

/** Remainder of Stirling's formula: lnΓ(x) − [(x − ½) ln x − x + ½ ln 2π] (Abramowitz & Stegun 6.1.41). */
function stirlingRemainder(x: number): number {
  if (x < STIRLING_FROM) {
    // Γ(x) = Γ(x + m) ÷ (x (x + 1) … (x + m − 1)) moves the argument to where the series converges.
    const steps = Math.ceil(STIRLING_FROM - x);
    let product = 1;
    for (let step = 0; step < steps; step++) product *= x + step;
    const moved = x + steps;
    const logGammaMoved = (moved - 0.5) * Math.log(moved) - moved + stirlingRemainder(moved);
    return logGammaMoved - Math.log(product) - ((x - 0.5) * Math.log(x) - x);
  }
  const inverse = 1 / x;
  const square = inverse * inverse;
  return (
    inverse *
    (1 / 12 +
      square *
        (-1 / 360 +
          square * (1 / 1260 + square * (-1 / 1680 + square * (1 / 1188 + square * (-691 / 360360))))))
  );
}

/**
 * x^a (1 − x)^b ÷ B(a, b), the density of Beta(a, b) times x (1 − x). Written around the mean a ÷ (a + b), where the
 * large terms of the exponent cancel (DiDonato & Morris 1992, TOMS 708).
 */
function betaKernel(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return 0;
  const total = a + b;
  const mean = a / total;
  const offset = (total * x - a) / total;
  const exponent =
    a * logRatio(offset / mean, x / mean) + b * logRatio((-offset * total) / b, ((1 - x) * total) / b);
  const remainder = stirlingRemainder(a) + stirlingRemainder(b) - stirlingRemainder(total);
  return Math.sqrt((a * b) / total) * Math.exp(exponent - remainder - HALF_LOG_TWO_PI);
}

function logRatio(excess: number, ratio: number): number {
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(ratio);
}

/** Continued fraction of the incomplete beta function by the modified Lentz method (DLMF 8.17.22). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / (Math.abs(d) < TINY ? TINY : d);
  let fraction = d;
  for (let m = 1; m < MAX_FRACTION_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 + even * d;
    c = 1 + even / c;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    if (Math.abs(c) < TINY) c = TINY;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 + odd * d;
    c = 1 + odd / c;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    if (Math.abs(c) < TINY) c = TINY;
    const step = d * c;
    fraction *= step;
    if (Math.abs(step - 1) < CONVERGED) break;
  }
  return fraction;
}

/** Density of Beta(a, b) at x in [0, 1]; at the ends its limit, which may be infinite. */
export function betaDensity(x: number, a: number, b: number): number {
  if (x < 0 || x > 1) return 0;
  if (x === 0) return a < 1 ? Number.POSITIVE_INFINITY : a > 1 ? 0 : b;
  if (x === 1) return b < 1 ? Number.POSITIVE_INFINITY : b > 1 ? 0 : a;
  return betaKernel(x, a, b) / (x * (1 - x));
}

/** Regularised incomplete beta function I_x(a, b): P(Beta(a, b) <= x), for a, b > 0. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`incompleteBeta needs positive parameters, not ${a} and ${b}`);
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const kernel = betaKernel(x, a, b);
  return x < (a + 1) / (a + b + 2)
    ? (kernel * betaFraction(x, a, b)) / a
    : 1 - (kernel * betaFraction(1 - x, b, a)) / b;
}

/**
 * Quantile of Beta(a, b): the x with I_x(a, b) = p. Safeguarded Newton on the log-odds of x, on which the derivative
 * of I_x is the kernel and tails of skewed distributions are nearly straight.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`betaQuantile needs positive parameters, not ${a} and ${b}`);
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  let low = -700;
  let high = 37;
  let logOdds = Math.log(a / b);
  for (let step = 0; step < 200; step++) {
    const x = 1 / (1 + Math.exp(-logOdds));
    const excess = incompleteBeta(x, a, b) - p;
    if (excess === 0) return x;
    if (excess > 0) high = logOdds;
    else low = logOdds;
    const slope = betaKernel(x, a, b);
    const newton = logOdds - excess / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - logOdds) < 1e-13 * Math.max(1, Math.abs(logOdds))) return 1 / (1 + Math.exp(-next));
    logOdds = next;
  }
  return 1 / (1 + Math.exp(-logOdds));
}
