import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { BUCKET_LOWER_BOUNDS } from '../detector/detector.ts';
import { emptySample, sampleFromJson, sampleToJson } from '../measure/sample.ts';
import { addToScored, emptyScoredSample } from '../measure/scored-sample.ts';
import { RECORD_KINDS } from '../record/record.ts';
import { isLocalFolderCommitted, LOCAL_FOLDER, localFolder, writeIgnored } from '../source/local-folder.ts';
import type { Repository } from '../source/repository.ts';
import { REFERENCE_SAMPLE_SIZE, type ReferenceCorpus } from './read.ts';
import { decodeHashes, encodeHashes } from './text-set.ts';

/** Raised when the content of a cache file changes its meaning. */
const FORMAT = 2;

const whole = z.int().min(0);
const stored = z.strictObject({
  format: z.literal(FORMAT),
  files: whole,
  leftOut: whole,
  problems: whole,
  hashes: z.base64(),
  sample: z.unknown(),
  scored: z.array(
    z.tuple([
      z.enum(RECORD_KINDS),
      z.string().regex(/^[0-9a-f]{16}$/),
      whole.max(BUCKET_LOWER_BOUNDS.length - 1),
      z.number(),
      z.string(),
      z.string(),
    ]),
  ),
});

/** Keeps a reference that was read, by everything that it depends on. */
export interface ReferenceCache {
  /** What was kept under the key; null where there is nothing, or nothing that can be used, with a notice then. */
  load(key: string): Promise<{ readonly corpus: ReferenceCorpus | null; readonly notice: string | null }>;
  /** Keeps it; a failure is a notice. */
  save(key: string, corpus: ReferenceCorpus): Promise<string | null>;
}

/** Key of a cache entry: any difference in the values is another entry. */
export function cacheKey(values: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, ...values]))
    .digest('hex')
    .slice(0, 32);
}

/**
 * The cache of a clone, for use on one's own machine. Files of the folder that are committed are not read: what decides
 * a verdict must not come with the change that is judged.
 */
export function openCache(repository: Repository): ReferenceCache {
  const folder = localFolder(repository);
  const nameOf = (key: string): string => `reference-${key}.json`;
  return {
    async load(key) {
      const text = await readFile(path.join(folder, nameOf(key)), 'utf8').catch(() => null);
      if (text === null) return { corpus: null, notice: null };
      if (await isLocalFolderCommitted(repository))
        return { corpus: null, notice: `${LOCAL_FOLDER}/ is committed, so that it is not used as a cache.` };
      const corpus = parse(text);
      const notice = `The cached reference ${LOCAL_FOLDER}/${nameOf(key)} is damaged and is computed anew.`;
      return corpus === null ? { corpus, notice } : { corpus, notice: null };
    },
    async save(key, corpus) {
      try {
        await writeIgnored(folder, nameOf(key), [serialise(corpus)]);
        return null;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return `The reference could not be kept in ${LOCAL_FOLDER}/ (${why}).`;
      }
    },
  };
}

function serialise({ files, leftOut, problems, hashes, scored, sample }: ReferenceCorpus): string {
  const texts = [...scored].flatMap(([kind, sample]) =>
    sample
      .entries()
      .map(({ name, value }) => [kind, name, value.bucket, value.logOdds, value.path, value.text]),
  );
  return JSON.stringify({
    format: FORMAT,
    files,
    leftOut,
    problems,
    hashes: encodeHashes(hashes),
    sample: sampleToJson(sample),
    scored: texts,
  });
}

function parse(text: string): ReferenceCorpus | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = stored.safeParse(json);
  if (!parsed.success) return null;
  const { files, leftOut, problems, hashes, scored } = parsed.data;
  const scoredSample = emptyScoredSample(REFERENCE_SAMPLE_SIZE);
  for (const [kind, name, bucket, logOdds, from, words] of scored)
    addToScored(scoredSample, name, { kind, bucket, logOdds, path: from, text: words });
  const sample = emptySample();
  try {
    sampleFromJson(parsed.data.sample, sample);
  } catch {
    return null;
  }
  return { files, leftOut, problems, hashes: decodeHashes(hashes), scored: scoredSample, sample };
}
