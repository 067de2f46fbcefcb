import type { Surprisal } from '../detector/surprisal.ts';

/** The figures of one text, as commands give them. */
export interface Perplexity {
  /** 2 to the power of the mean bits a token. */
  readonly perplexity: number;
  /** Standard deviation of the bits a token. */
  readonly burstiness: number;
}

const DIGITS = 6;

/** Nothing where nothing was measured. */
export function perplexityOf(surprisal: Surprisal | null): Perplexity | undefined {
  if (surprisal === null) return undefined;
  const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
  return { perplexity: rounded(2 ** surprisal.mean), burstiness: rounded(surprisal.deviation) };
}
