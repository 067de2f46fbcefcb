const MAX_STEPS = 60;

/**
 * All eigenvalues, ascending, of a symmetric matrix, given row by row (only its lower triangle is read): Householder
 * reduction to tridiagonal form, then the implicit QL method (Martin, Reinsch & Wilkinson 1968; Bowdler et al. 1968).
 * About 4/3 size³ operations. Throws a RangeError where the matrix holds what is not a number.
 */
export function symmetricEigenvalues(matrix: Float64Array, size: number): Float64Array {
  const a = matrix.slice();
  const diagonal = new Float64Array(size);
  const off = new Float64Array(size);
  for (let i = size - 1; i > 0; i--) off[i] = reduceRow(a, size, i);
  for (let i = 0; i < size; i++) diagonal[i] = a[i * size + i] ?? 0;
  implicitQl(diagonal, off);
  return diagonal.sort();
}

/** One Householder step: row i keeps its diagonal and the returned element beside it. */
function reduceRow(a: Float64Array, size: number, i: number): number {
  const row = i * size;
  let scale = 0;
  for (let k = 0; k < i; k++) scale += Math.abs(a[row + k] as number);
  if (i === 1 || scale === 0) return a[row + i - 1] as number;
  let h = 0;
  for (let k = 0; k < i; k++) {
    a[row + k] = (a[row + k] as number) / scale;
    h += (a[row + k] as number) ** 2;
  }
  const f = a[row + i - 1] as number;
  const g = f >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
  h -= f * g;
  a[row + i - 1] = f - g;
  const p = productWithLower(a, size, i);
  let sum = 0;
  for (let k = 0; k < i; k++) {
    p[k] = (p[k] as number) / h;
    sum += (p[k] as number) * (a[row + k] as number);
  }
  const factor = sum / (h + h);
  for (let k = 0; k < i; k++) p[k] = (p[k] as number) - factor * (a[row + k] as number);
  for (let j = 0; j < i; j++) {
    const u = a[row + j] as number;
    const q = p[j] as number;
    for (let k = 0; k <= j; k++)
      a[j * size + k] = (a[j * size + k] as number) - u * (p[k] as number) - q * (a[row + k] as number);
  }
  return scale * g;
}

/** The leading i × i part, times row i. */
function productWithLower(a: Float64Array, size: number, i: number): Float64Array {
  const product = new Float64Array(i);
  const row = i * size;
  for (let j = 0; j < i; j++) {
    const u = a[row + j] as number;
    let sum = (a[j * size + j] as number) * u;
    for (let k = 0; k < j; k++) {
      const value = a[j * size + k] as number;
      sum += value * (a[row + k] as number);
      product[k] = (product[k] as number) + value * u;
    }
    product[j] = (product[j] as number) + sum;
  }
  return product;
}

/** Eigenvalues of the tridiagonal matrix, in place of its diagonal; `off[i]` stands beside `diagonal[i]` on the left. */
function implicitQl(diagonal: Float64Array, off: Float64Array): void {
  const size = diagonal.length;
  off.copyWithin(0, 1);
  if (size > 0) off[size - 1] = 0;
  // Against the whole matrix, not its neighbours: of one of low rank (records alike) most of both is rounding.
  let norm = 0;
  for (let i = 0; i < size; i++)
    norm = Math.max(norm, Math.abs(diagonal[i] as number) + Math.abs(off[i] as number));
  const negligible = Number.EPSILON * norm;
  for (let l = 0; l < size; l++) {
    for (let step = 0; ; step++) {
      const m = firstNegligible(off, negligible, l);
      if (m === l) break;
      if (step === MAX_STEPS)
        throw new RangeError('the matrix has no eigenvalues: it holds what is not a number');
      qlStep(diagonal, off, l, m);
    }
  }
}

function firstNegligible(off: Float64Array, negligible: number, from: number): number {
  let m = from;
  while (m < off.length - 1 && !(Math.abs(off[m] as number) <= negligible)) m++;
  return m;
}

function qlStep(diagonal: Float64Array, off: Float64Array, l: number, m: number): void {
  let g = ((diagonal[l + 1] as number) - (diagonal[l] as number)) / (2 * (off[l] as number));
  let r = Math.hypot(g, 1);
  g = (diagonal[m] as number) - (diagonal[l] as number) + (off[l] as number) / (g + (g >= 0 ? r : -r));
  let sine = 1;
  let cosine = 1;
  let p = 0;
  for (let i = m - 1; i >= l; i--) {
    const f = sine * (off[i] as number);
    const b = cosine * (off[i] as number);
    r = Math.hypot(f, g);
    off[i + 1] = r;
    if (r === 0) {
      diagonal[i + 1] = (diagonal[i + 1] as number) - p;
      off[m] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = (diagonal[i + 1] as number) - p;
    r = ((diagonal[i] as number) - g) * sine + 2 * cosine * b;
    p = sine * r;
    diagonal[i + 1] = g + p;
    g = cosine * r - b;
  }
  diagonal[l] = (diagonal[l] as number) - p;
  off[l] = g;
  off[m] = 0;
}
