import type { Calibration, Detector } from '../detector/detector.ts';
import type { FindEvidence } from '../evidence/evidence.ts';
import { addToSample, emptySample, type Sample } from '../measure/sample.ts';
import {
  addToScored,
  admitsScored,
  emptyScoredSample,
  logOddsOf,
  type ScoredSample,
} from '../measure/scored-sample.ts';
import { formatOf } from '../record/format.ts';
import { contentHash } from '../record/hash.ts';
import { readRecords } from '../record/read.ts';
import type { ReadOptions, TextRecord } from '../record/record.ts';
import { Judge } from '../scan/judge.ts';
import type { LocatedReference } from './locate.ts';
import { TextSet } from './text-set.ts';

/** Distinct texts scored of each kind. */
export const REFERENCE_SAMPLE_SIZE = 5_000;

/** What is kept of the reference text. */
export interface ReferenceCorpus {
  /** Content hashes of all of its texts, in the order found: text that is known to be human. */
  readonly hashes: readonly bigint[];
  readonly scored: ScoredSample;
  /** Sample of its texts as they occur, for figures of diversity. */
  readonly sample: Sample;
  readonly files: number;
  /** Distinct texts that were left out since they are attested, declared or marked as synthetic. */
  readonly leftOut: number;
  /** Files of it that could not be read, or not to their end. */
  readonly problems: number;
}

export interface ReadReferenceOptions {
  readonly detector: Detector;
  readonly calibration: Calibration;
  readonly evidenceOf: FindEvidence;
  readonly readOptions: (path: string) => ReadOptions;
}

/**
 * Reads all of the reference text once, and scores a seeded sample of its distinct texts by content hash, the same in
 * whatever order the files come. Memory: a hash a text, and the sample.
 */
export async function readReference(
  { files, problems: unreadable }: Pick<LocatedReference, 'files' | 'problems'>,
  options: ReadReferenceOptions,
): Promise<ReferenceCorpus> {
  const judge = new Judge({ ...options, evidenceOf: () => undefined });
  const scored = emptyScoredSample(REFERENCE_SAMPLE_SIZE);
  const sample = emptySample();
  const seen = new TextSet();
  const synthetic = new TextSet();
  const hashes: bigint[] = [];
  let leftOut = 0;
  let problems = unreadable.length;
  const take = async (record: TextRecord): Promise<void> => {
    const hash = contentHash(record.text);
    const fingerprint = hash.toString(16).padStart(16, '0');
    if (!seen.add(hash)) {
      if (!synthetic.has(hash)) addToSample(sample, fingerprint, record.text);
      return;
    }
    if (options.evidenceOf(record, fingerprint)?.origin === 'synthetic') {
      synthetic.add(hash);
      leftOut++;
      return;
    }
    addToSample(sample, fingerprint, record.text);
    hashes.push(hash);
    if (!admitsScored(scored, record.kind, fingerprint)) return;
    await judge.judge(
      record,
      ({ outcome }) => {
        if (outcome.type !== 'scored') return;
        const { bucket } = outcome;
        const logOdds = logOddsOf(outcome.score);
        const { kind, text, place } = record;
        addToScored(scored, fingerprint, { kind, bucket, logOdds, path: place.path, text });
      },
      hash,
    );
  };
  for (const file of files) {
    const format = formatOf(file.path);
    if (format === undefined) continue;
    try {
      for await (const event of readRecords(format, file.path, file, options.readOptions(file.path))) {
        if (event.type === 'problem') problems++;
        else await take(event.record);
      }
    } catch {
      problems++;
    }
  }
  await judge.flush();
  return { hashes, scored, sample, files: files.length, leftOut, problems };
}
