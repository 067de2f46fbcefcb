import { BUCKET_LOWER_BOUNDS, type Calibration } from '../detector/detector.ts';
import { duplicatesToJson } from '../measure/near-duplicates.ts';
import { sampleToJson } from '../measure/sample.ts';
import type { ScoredSample } from '../measure/scored-sample.ts';
import { countsToStored } from '../measure/tally.ts';
import { RECORD_KINDS } from '../record/record.ts';
import type { PartScan } from '../scan/scan.ts';
import type { PartialReport, Shard, StoredCalibration, Tally } from './partial.ts';

export const PARTIAL_FORMAT = 'synthetic-budget-partial';
/** Raised when the content changes its meaning. */
export const PARTIAL_VERSION = 1;

/** A partial report as JSON text; equal ones give the same bytes. */
export function partialToJson(partial: PartialReport): string {
  const { version, detector, maxFalsePositiveRate, calibration, division, scan, elapsedMs } = partial;
  const { id, sha256, runtime } = detector;
  return `${JSON.stringify({
    format: PARTIAL_FORMAT,
    formatVersion: PARTIAL_VERSION,
    version,
    detector: { id, sha256, runtime },
    maxFalsePositiveRate,
    calibration,
    division: divisionToJson(division),
    elapsedMs: Math.round(elapsedMs),
    detectorMs: Math.round(scan.detectorMs),
    parts: scan.parts.map(partToJson),
    findings: scan.findings,
    sample: sampleToJson(scan.corpus.sample),
    duplicates: duplicatesToJson(scan.corpus.duplicates),
    scored: scoredToJson(scan.scored),
  })}\n`;
}

/** All points of a calibration. */
export function storedCalibration(calibration: Calibration): StoredCalibration {
  const points = (kind: (typeof RECORD_KINDS)[number]) =>
    BUCKET_LOWER_BOUNDS.map((_, bucket) => calibration.operatingPoint({ kind, bucket }));
  return {
    basis: calibration.basis,
    calibrated: calibration.calibrated !== false,
    points: {
      document: points('document'),
      text: points('text'),
      prompt: points('prompt'),
      answer: points('answer'),
    },
  };
}

function divisionToJson(division: Shard | Tally): object {
  if (division.type === 'tally') return { type: 'tally' };
  const { scope, policy, referenceScored, referenceSample, ...rest } = division;
  const { maxFalsePositiveRate, diversity, drift, repositoryBudget, source } = policy;
  const rules = policy.rules.map(({ stated: _, ...rule }) => rule);
  return {
    ...rest,
    scope: { paths: scope.paths, problems: scope.problems, incomplete: scope.incomplete ?? null },
    policy: { maxFalsePositiveRate, rules, diversity, drift, repositoryBudget, source },
    referenceScored: referenceScored === null ? null : scoredToJson(referenceScored),
    referenceSample: referenceSample === null ? null : sampleToJson(referenceSample),
  };
}

function partToJson({ order, path, format, counts, hidden, extent, problems }: PartScan): object {
  return {
    order,
    path,
    format,
    counts: countsToStored(counts),
    hidden: Object.fromEntries([...hidden].sort(([a], [b]) => (a < b ? -1 : 1))),
    extent,
    problems,
  };
}

function scoredToJson(scored: ScoredSample): unknown[] {
  return RECORD_KINDS.flatMap((kind) =>
    (scored.get(kind)?.entries() ?? []).map(({ name, value }) => [
      kind,
      name,
      value.bucket,
      value.logOdds,
      value.path,
      value.text,
    ]),
  );
}
