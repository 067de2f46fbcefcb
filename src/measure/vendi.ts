import type { NgramIndex } from './ngrams.ts';
import { symmetricEigenvalues } from './symmetric-eigenvalues.ts';

/**
 * Vendi score (Friedman & Dieng 2023) of order 1: exp of the entropy of the eigenvalues of K ÷ records, the effective number
 * of different records, 1 … number of records. K is the mean over n = 1 … 4 of the cosines of the records' n-gram counts.
 * Records have at least four words; null for none.
 */
export function vendiScore(index: NgramIndex): number | null {
  const size = index.ids[0]?.length ?? 0;
  if (size === 0) return null;
  const eigenvalues = symmetricEigenvalues(ngramKernel(index), size);
  let entropy = 0;
  for (const value of eigenvalues) {
    const share = value / size;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return Math.exp(entropy);
}

/** The kernel of `vendiScore`, row by row. */
function ngramKernel(index: NgramIndex): Float64Array {
  const size = index.ids[0]?.length ?? 0;
  const kernel = new Float64Array(size * size);
  for (const [order, records] of index.ids.entries()) {
    const postings = Array.from(
      { length: index.types[order] ?? 0 },
      (): { r: number; weight: number }[] => [],
    );
    for (const [r, record] of records.entries()) {
      const counts = new Map<number, number>();
      for (const ngram of record) counts.set(ngram, (counts.get(ngram) ?? 0) + 1);
      let squares = 0;
      for (const count of counts.values()) squares += count * count;
      const norm = Math.sqrt(squares * index.ids.length);
      for (const [ngram, count] of counts) postings[ngram]?.push({ r, weight: count / norm });
    }
    for (const posting of postings) {
      for (const [i, { r, weight }] of posting.entries()) {
        const row = r * size;
        for (let j = 0; j <= i; j++) {
          const other = posting[j];
          if (other === undefined) break;
          const cell = row + other.r;
          kernel[cell] = (kernel[cell] ?? 0) + weight * other.weight;
        }
      }
    }
  }
  return kernel;
}
