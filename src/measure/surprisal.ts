import { RECORD_KINDS } from '../record/record.ts';
import type { KindSurprisal, Spread, SurprisalFigures } from '../report/report.ts';
import type { ScoredSample } from './scored-sample.ts';

/** Mean and standard deviation of the bits of one text's tokens; null where it has none. */
export type MeasureBits = (text: string) => { readonly mean: number; readonly deviation: number } | null;

/** Texts of each kind that are measured. */
const MEASURED = 1_000;

/**
 * Perplexity and burstiness of the sampled texts by kind, beside those of a reference. The samples are the same however
 * the input was split or ordered, and of one size, so that the figures are too.
 */
export function surprisalByKind(
  measure: MeasureBits,
  fresh: ScoredSample,
  reference: ScoredSample | null,
): KindSurprisal[] {
  return RECORD_KINDS.flatMap((kind) => {
    const figures = (sample: ScoredSample | null): SurprisalFigures | null => {
      const texts = sample?.get(kind)?.entries().slice(0, MEASURED) ?? [];
      return figuresOf(texts.flatMap(({ value }) => measure(value.text) ?? []));
    };
    const now = figures(fresh);
    return now === null ? [] : [{ kind, now, reference: figures(reference) }];
  });
}

function figuresOf(texts: readonly NonNullable<ReturnType<MeasureBits>>[]): SurprisalFigures | null {
  if (texts.length === 0) return null;
  return {
    records: texts.length,
    perplexity: spreadOf(
      texts.map(({ mean }) => mean),
      (bits) => 2 ** bits,
    ),
    burstiness: spreadOf(
      texts.map(({ deviation }) => deviation),
      (bits) => bits,
    ),
  };
}

const DIGITS = 6;

/** Mean and quantiles (type 7 of Hyndman & Fan 1996) in bits, then in the unit of the figure. */
function spreadOf(bits: readonly number[], inUnit: (bits: number) => number): Spread {
  const sorted = bits.toSorted((a, b) => a - b);
  const shown = (value: number): number => Number(inUnit(value).toPrecision(DIGITS));
  const quantile = (p: number): number => {
    const at = p * (sorted.length - 1);
    const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
    return low + (high - low) * (at - Math.floor(at));
  };
  return {
    mean: shown(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
    median: shown(quantile(0.5)),
    p10: shown(quantile(0.1)),
    p90: shown(quantile(0.9)),
  };
}
