import { BUCKET_LOWER_BOUNDS, type Calibration } from '../detector/detector.ts';
import { duplicatesToJson } from '../measure/near-duplicates.ts';
import { type Sample, sampleToJson } from '../measure/sample.ts';
import type { ScoredSample } from '../measure/scored-sample.ts';
import { rowsOf } from '../measure/stored.ts';
import { countsToStored } from '../measure/tally.ts';
import { RECORD_KINDS } from '../record/record.ts';
import type { PieceScan } from '../scan/scan.ts';
import type { PartialReport, Shard, StoredCalibration, Tally } from './partial.ts';

export const PARTIAL_FORMAT = 'synthetic-budget-partial';
/** Raised when the content changes its meaning. */
export const PARTIAL_VERSION = 2;

/** Characters that are written at a time, about. */
const CHUNK_LENGTH = 64 * 1024;

/**
 * A partial report as JSON Lines, some lines at a time: the header, then a `[name, value]` for each item (`itemSchemas`),
 * then `["end", items]`. Equal ones give the same bytes, and no text grows with what was found.
 */
export function* partialChunks(partial: PartialReport): Generator<string> {
  let chunk = `${JSON.stringify(headerOf(partial))}\n`;
  let items = 0;
  for (const item of itemsOf(partial)) {
    chunk += `${JSON.stringify(item)}\n`;
    items++;
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  yield `${chunk}${JSON.stringify(['end', items])}\n`;
}

function headerOf(partial: PartialReport): object {
  const { version, detector, maxFalsePositiveRate, calibration, division, scan, elapsedMs } = partial;
  const { id, sha256, runtime } = detector;
  return {
    format: PARTIAL_FORMAT,
    formatVersion: PARTIAL_VERSION,
    version,
    detector: { id, sha256, runtime },
    maxFalsePositiveRate,
    calibration,
    division: divisionToJson(division),
    elapsedMs: Math.round(elapsedMs),
    detectorMs: Math.round(scan.detectorMs),
  };
}

function* itemsOf({ division, scan }: PartialReport): Generator<readonly [name: string, value: unknown]> {
  if (division.type === 'shard') {
    const { scope, referenceScored, referenceSample } = division;
    for (const problem of scope.problems) yield ['scopeProblem', problem];
    if (referenceScored !== null)
      for (const text of scoredToJson(referenceScored)) yield ['referenceScored', text];
    if (referenceSample !== null)
      for (const text of sampleRows(referenceSample)) yield ['referenceSample', text];
  }
  for (const piece of scan.pieces) yield ['piece', pieceToJson(piece)];
  for (const finding of scan.findings) yield ['finding', finding];
  for (const text of sampleRows(scan.corpus.sample)) yield ['sample', text];
  for (const group of rowsOf(duplicatesToJson(scan.corpus.duplicates), 'duplicates'))
    yield ['duplicates', group];
  for (const text of scoredToJson(scan.scored)) yield ['scored', text];
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

/** What is one value; lists that grow with the scan or the reference are items. */
function divisionToJson(division: Shard | Tally): object {
  if (division.type === 'tally') return { type: 'tally' };
  const { scope, policy, referenceScored, referenceSample, ...rest } = division;
  const { maxFalsePositiveRate, diversity, drift, repositoryBudget, source } = policy;
  const rules = policy.rules.map(({ stated: _, ...rule }) => rule);
  return {
    ...rest,
    scope: { paths: scope.paths, incomplete: scope.incomplete ?? null },
    policy: { maxFalsePositiveRate, rules, diversity, drift, repositoryBudget, source },
    hasReferenceScored: referenceScored !== null,
    hasReferenceSample: referenceSample !== null,
  };
}

function pieceToJson({ order, path, format, counts, hidden, extent, problems }: PieceScan): object {
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

function sampleRows(sample: Sample): readonly (readonly unknown[])[] {
  return rowsOf(sampleToJson(sample), 'sample');
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
