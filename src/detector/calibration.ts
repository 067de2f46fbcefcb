import { z } from 'zod';
import { RECORD_KINDS } from '../record/record.ts';
import {
  BUCKET_LOWER_BOUNDS,
  type Calibration,
  type OperatingPoint,
  QUANTILES,
  type Stratum,
} from './detector.ts';
import { EngineError } from './runtime-error.ts';

const rate = z.object({
  alpha: z.number().positive(),
  beta: z.number().positive(),
  sources: z.number().nonnegative(),
  records: z.number().nonnegative(),
  quantiles: z.array(z.number().min(0).max(1)).length(QUANTILES.count).exactOptional(),
});
const measuredPoint = z.object({
  threshold: z.number().min(0).max(1),
  falsePositiveRate: rate,
  truePositiveRate: rate,
});
const nearMisses = measuredPoint.extend({ reach: rate });
/** An operating point, whole. */
export const operatingPoint = measuredPoint.extend({ nearMisses: nearMisses.exactOptional() });
const storedPoint = measuredPoint.extend({
  /** Whole, or of those that begin at the threshold of another requested rate what does not stand there. */
  nearMisses: z.union([nearMisses, z.object({ requestedRate: z.number(), reach: rate })]).exactOptional(),
});
const buckets = z.array(z.object({ points: z.array(storedPoint) })).length(BUCKET_LOWER_BOUNDS.length);
const calibrationTable = z.object({
  /** What the figures were measured on, for the reader of a report. */
  basis: z.string(),
  /** Requested false-positive rates, ascending; the `points` of every bucket follow this order. */
  requestedRates: z.array(z.number().positive().max(1)).min(1),
  /** Per kind of record, one entry per length bucket, in the order of BUCKET_LOWER_BOUNDS. */
  kinds: z.record(z.enum(RECORD_KINDS), buckets),
});

/** Content of `calibration.json`: what the detector does on text that it was not trained on. */
export type CalibrationTable = z.output<typeof calibrationTable>;

/**
 * The operating points for one requested false-positive rate. Between two measured rates the smaller one holds: the
 * request is an upper limit. Throws EngineError where the table was not measured at so small a rate.
 */
export function calibrationAt(table: CalibrationTable, maxFalsePositiveRate: number): Calibration {
  const index = table.requestedRates.findLastIndex((rate) => rate <= maxFalsePositiveRate + 1e-12);
  if (index < 0) {
    throw new EngineError(
      `a false-positive rate of ${maxFalsePositiveRate * 100} % was not measured for this detector; the smallest is ` +
        `${(table.requestedRates[0] ?? 0) * 100} %: raise \`max-false-positive-rate\`.`,
    );
  }
  return {
    basis: table.basis,
    operatingPoint: ({ kind, bucket }: Stratum): OperatingPoint => {
      const points = table.kinds[kind][bucket]?.points;
      const point = points?.[index];
      if (points === undefined || point === undefined)
        throw new EngineError(`the calibration has no point for ${kind}, bucket ${bucket}.`);
      const { nearMisses, ...rates } = point;
      if (nearMisses === undefined) return rates;
      if ('threshold' in nearMisses) return { ...rates, nearMisses };
      const near = points[table.requestedRates.indexOf(nearMisses.requestedRate)];
      if (near === undefined)
        throw new EngineError(
          `the calibration has no point at the rate ${nearMisses.requestedRate} that its near misses name.`,
        );
      const { threshold, falsePositiveRate, truePositiveRate } = near;
      return {
        ...rates,
        nearMisses: { threshold, falsePositiveRate, truePositiveRate, reach: nearMisses.reach },
      };
    },
  };
}

/** Checks a parsed calibration file. Throws EngineError naming the file and the key that is wrong. */
export function parseCalibration(json: unknown, path: string): CalibrationTable {
  const parsed = calibrationTable.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new EngineError(
    `${path}: \`${issue?.path.join('.') ?? ''}\` is malformed (${issue?.message ?? ''}); fetch the file again or calibrate anew.`,
  );
}
