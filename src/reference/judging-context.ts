import { createHash } from 'node:crypto';
import { BUCKET_LOWER_BOUNDS } from '../detector/detector.ts';
import type { Policy } from '../policy/policy.ts';
import { RECORD_KINDS } from '../record/record.ts';
import type { Reference } from './reference.ts';

/**
 * Everything that the counts of a file depend on besides the file, the detector and this program, as one digest: what is
 * read, what is known of texts without the detector, and from which score on a text is flagged.
 */
export function judgingContext(
  { rules, include, exclude, attest, accept }: Policy,
  { calibration, text }: Reference,
  today: string,
): string {
  const reads = rules.map(({ path, fields, roles }) => [path, fields, roles]);
  const accepted = accept.filter(({ expires }) => expires === null || today < expires);
  const thresholds = RECORD_KINDS.map((kind) =>
    BUCKET_LOWER_BOUNDS.map((_, bucket) => {
      const { threshold, nearMisses } = calibration.operatingPoint({ kind, bucket });
      return [threshold, nearMisses?.threshold];
    }),
  );
  const hash = createHash('sha256');
  hash.update(JSON.stringify([reads, include, exclude, attest, accepted, thresholds]));
  if (text !== null) hash.update(BigUint64Array.from(text.corpus.hashes));
  return hash.digest('hex');
}
