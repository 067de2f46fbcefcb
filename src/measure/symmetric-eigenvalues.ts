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
  for (let k = 0; k < i; k++) scale += Math.abs(at(a, row + k));
  if (i === 1 || scale === 0) return at(a, row + i - 1);
  let h = 0;
  for (let k = 0; k < i; k++) {
    a[row + k] = at(a, row + k) / scale;
    h += at(a, row + k) ** 2;
  }
  const f = at(a, row + i - 1);
  const g = f >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
  h -= f * g;
  a[row + i - 1] = f - g;
  const p = productWithLower(a, size, i);
  let sum = 0;
  for (let k = 0; k < i; k++) {
    p[k] = at(p, k) / h;
    sum += at(p, k) * at(a, row + k);
  }
  const factor = sum / (h + h);
  for (let k = 0; k < i; k++) p[k] = at(p, k) - factor * at(a, row + k);
  for (let j = 0; j < i; j++) {
    const u = at(a, row + j);
    const q = at(p, j);
    for (let k = 0; k <= j; k++) a[j * size + k] = at(a, j * size + k) - u * at(p, k) - q * at(a, row + k);
  }
  return scale * g;
}

/** The leading i × i part, times row i. */
function productWithLower(a: Float64Array, size: number, i: number): Float64Array {
  const product = new Float64Array(i);
  const row = i * size;
  for (let j = 0; j < i; j++) {
    const u = at(a, row + j);
    let sum = at(a, j * size + j) * u;
    for (let k = 0; k < j; k++) {
      const value = at(a, j * size + k);
      sum += value * at(a, row + k);
      product[k] = at(product, k) + value * u;
    }
    product[j] = at(product, j) + sum;
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
  for (let i = 0; i < size; i++) norm = Math.max(norm, Math.abs(at(diagonal, i)) + Math.abs(at(off, i)));
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
  while (m < off.length - 1 && !(Math.abs(at(off, m)) <= negligible)) m++;
  return m;
}

function qlStep(diagonal: Float64Array, off: Float64Array, l: number, m: number): void {
  let g = (at(diagonal, l + 1) - at(diagonal, l)) / (2 * at(off, l));
  let r = Math.hypot(g, 1);
  g = at(diagonal, m) - at(diagonal, l) + at(off, l) / (g + (g >= 0 ? r : -r));
  let sine = 1;
  let cosine = 1;
  let p = 0;
  for (let i = m - 1; i >= l; i--) {
    const f = sine * at(off, i);
    const b = cosine * at(off, i);
    r = Math.hypot(f, g);
    off[i + 1] = r;
    if (r === 0) {
      diagonal[i + 1] = at(diagonal, i + 1) - p;
      off[m] = 0;
      return;
    }
    sine = f / r;
    cosine = g / r;
    g = at(diagonal, i + 1) - p;
    r = (at(diagonal, i) - g) * sine + 2 * cosine * b;
    p = sine * r;
    diagonal[i + 1] = g + p;
    g = cosine * r - b;
  }
  diagonal[l] = at(diagonal, l) - p;
  off[l] = g;
  off[m] = 0;
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}
