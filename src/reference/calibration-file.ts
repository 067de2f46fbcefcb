import { type CalibrationTable, calibrationAt, parseCalibration } from '../detector/calibration.ts';
import { BUCKET_LOWER_BOUNDS, type Detector } from '../detector/detector.ts';
import type { ScoredSample } from '../measure/scored-sample.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record.ts';
import { type CalibrationAt, calibrateOn, type KindCalibration, RATES } from './calibration.ts';

/** A calibration that was made for this repository, as `calibrate --out` writes it. */
export interface CalibrationFile extends CalibrationTable {
  /** SHA-256 of the detector that it was measured with. */
  readonly detector: string;
}

/** What the reference says of the detector at every rate that it was measured at itself. */
export interface RateCalibration {
  readonly rate: number;
  readonly kinds: readonly KindCalibration[];
}

/** Calibrates on the reference at every rate that the detector was measured at. */
export function calibrateAllRates(scored: ScoredSample, at: CalibrationAt): RateCalibration[] {
  return measuredRates(at).map((rate) => ({ rate, kinds: calibrateOn(scored, at, rate) }));
}

/** The calibration file: the reference's points, and the detector's own for kinds that the reference has no text of. */
export function calibrationFile(
  rates: readonly RateCalibration[],
  detector: Detector,
  basis: string,
): CalibrationFile {
  const points = (kind: RecordKind, bucket: number) =>
    rates.map(
      ({ rate, kinds }) =>
        kinds.find((found) => found.kind === kind)?.points[bucket] ??
        detector.calibration(rate).operatingPoint({ kind, bucket }),
    );
  const kinds = RECORD_KINDS.map((kind) => [
    kind,
    BUCKET_LOWER_BOUNDS.map((_, bucket) => ({ points: points(kind, bucket) })),
  ]);
  return {
    detector: detector.sha256,
    basis,
    requestedRates: rates.map(({ rate }) => rate),
    kinds: Object.fromEntries(kinds) as CalibrationTable['kinds'],
  };
}

/**
 * Reads a calibration file. Null with a notice where it was made for another detector: its thresholds mean nothing then.
 * Throws EngineError naming the key where it is malformed.
 */
export function readCalibrationFile(
  bytes: Uint8Array,
  path: string,
  detector: Pick<Detector, 'sha256'>,
): { readonly at: CalibrationAt | null; readonly notice: string | null } {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    json = null;
  }
  const table = parseCalibration(json, path);
  const madeFor = typeof json === 'object' && json !== null && 'detector' in json ? json.detector : undefined;
  if (madeFor !== undefined && madeFor !== detector.sha256) {
    const notice = `${path} was made with another detector and is not used. Make it anew: \`synthetic-budget calibrate --out ${path}\`.`;
    return { at: null, notice };
  }
  return { at: (rate) => calibrationAt(table, rate), notice: null };
}

function measuredRates(at: CalibrationAt): number[] {
  return RATES.filter((rate) => {
    try {
      at(rate);
      return true;
    } catch {
      return false;
    }
  });
}
