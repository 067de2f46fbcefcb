import { eachDistinct, type NgramIndex } from './ngrams.ts';
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

/** The kernel of `vendiScore`, row by row, its lower triangle. */
function ngramKernel(index: NgramIndex): Float64Array {
  const size = index.ids[0]?.length ?? 0;
  const kernel = new Float64Array(size * size);
  for (const [order, records] of index.ids.entries()) {
    const { starts, holders, weights } = postingsOf(records, index.types[order] ?? 0, index.ids.length);
    for (let ngram = 0; ngram + 1 < starts.length; ngram++) {
      const [start, end] = [starts[ngram] as number, starts[ngram + 1] as number];
      for (let i = start; i < end; i++) {
        const row = (holders[i] as number) * size;
        const weight = weights[i] as number;
        for (let j = start; j <= i; j++) {
          const cell = row + (holders[j] as number);
          kernel[cell] = (kernel[cell] as number) + weight * (weights[j] as number);
        }
      }
    }
  }
  return kernel;
}

/** From `starts[n]` up to `starts[n + 1]`: the records that hold n-gram n, ascending, and what it weighs there. */
interface Postings {
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  readonly weights: Float64Array;
}

function postingsOf(records: readonly Uint32Array[], types: number, orders: number): Postings {
  const scratch = new Uint32Array(types);
  const starts = new Uint32Array(types + 1);
  const norms = records.map((record) => {
    let squares = 0;
    eachDistinct(record, scratch, (ngram, count) => {
      squares += count * count;
      starts[ngram + 1] = (starts[ngram + 1] as number) + 1;
    });
    return Math.sqrt(squares * orders);
  });
  for (let ngram = 0; ngram < types; ngram++)
    starts[ngram + 1] = (starts[ngram + 1] as number) + (starts[ngram] as number);
  const next = starts.slice();
  const holders = new Uint32Array(starts[types] as number);
  const weights = new Float64Array(holders.length);
  for (const [r, record] of records.entries()) {
    const norm = norms[r] as number;
    eachDistinct(record, scratch, (ngram, count) => {
      const at = next[ngram] as number;
      next[ngram] = at + 1;
      holders[at] = r;
      weights[at] = count / norm;
    });
  }
  return { starts, holders, weights };
}
