import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { HiddenClass } from '../evidence/hidden.ts';
import { duplicatesFromJson, emptyDuplicates } from '../measure/near-duplicates.ts';
import { emptySample, sampleFromJson } from '../measure/sample.ts';
import { addToScored, emptyScoredSample, type ScoredSample } from '../measure/scored-sample.ts';
import { countsFromStored } from '../measure/tally.ts';
import { type Merged, PartialMerge } from './merge.ts';
import { PartialError, type PartialReport, type Shard, type Tally } from './partial.ts';
import { partialSchema } from './schema.ts';
import { PARTIAL_FORMAT, PARTIAL_VERSION } from './store.ts';

/** Largest part, in bytes. */
const MAXIMUM_BYTES = 256 * 1024 * 1024;

type Stored = z.output<typeof partialSchema>;

/**
 * Merges the parts in files, and in folders, which hold nothing else; one part is in memory at a time. `version` is that
 * of this program.
 * @throws {PartialError} where one cannot be read, or they do not make a whole.
 */
export async function mergeFiles(named: readonly string[], version: string): Promise<Merged> {
  const merge = new PartialMerge(version);
  for (const each of named) {
    for (const file of await filesOf(each)) merge.add(file, await readPartial(file));
  }
  return merge.result();
}

async function filesOf(named: string): Promise<readonly string[]> {
  const stats = await stat(named).catch(() => null);
  if (stats?.isDirectory() !== true) return [named];
  const entries = await readdir(named, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  if (files.length === 0) throw new PartialError(`${named}: there is no part in this folder.`);
  return files.map(({ name }) => path.join(named, name)).sort();
}

/**
 * Reads a partial report.
 * @throws {PartialError} where it is none, is damaged, or was written by another version of its format.
 */
export async function readPartial(file: string): Promise<PartialReport> {
  return parsePartial(await contentOf(file), file);
}

async function contentOf(file: string): Promise<string> {
  try {
    const handle = await open(file, 'r');
    try {
      const stats = await handle.stat();
      if (!stats.isFile()) throw new PartialError(`${file} is not a regular file.`);
      if (stats.size > MAXIMUM_BYTES)
        throw new PartialError(`${file} is larger than 256 MiB, as no part is: name what a shard wrote.`);
      return await handle.readFile('utf8');
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof PartialError) throw error;
    throw new PartialError(`${file} cannot be read (${messageOf(error)}).`);
  }
}

/** Reads the text of a partial report; `file` names it in errors. Throws PartialError. */
export function parsePartial(text: string, file: string): PartialReport {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PartialError(`${file} is no partial report, or was cut short: it is not JSON. Make it anew.`);
  }
  const head = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  if (head.format !== PARTIAL_FORMAT)
    throw new PartialError(
      `${file} is no partial report: name files that \`scan --shard\` or \`score --tally\` wrote.`,
    );
  if (head.formatVersion !== PARTIAL_VERSION)
    throw new PartialError(
      `${file} is of another version of synthetic-budget (its \`formatVersion\` is not ${PARTIAL_VERSION}). Use one version for all parts and for merge.`,
    );
  const parsed = partialSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PartialError(
      `${file} is damaged: \`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? 'malformed'}. Make it anew.`,
    );
  }
  try {
    return fromStored(parsed.data);
  } catch (error) {
    if (error instanceof RangeError)
      throw new PartialError(`${file} is damaged: ${error.message} Make it anew.`);
    throw error;
  }
}

function fromStored(stored: Stored): PartialReport {
  const { version, detector, maxFalsePositiveRate, calibration, division, elapsedMs, detectorMs } = stored;
  const corpus = { sample: emptySample(), duplicates: emptyDuplicates() };
  sampleFromJson(stored.sample, corpus.sample);
  duplicatesFromJson(stored.duplicates, corpus.duplicates);
  const parts = stored.parts.map(({ counts, hidden, ...part }) => ({
    ...part,
    counts: countsFromStored(counts),
    hidden: new Map(Object.entries(hidden) as [HiddenClass, number][]),
  }));
  return {
    version,
    detector,
    maxFalsePositiveRate,
    calibration,
    division: divisionFrom(division),
    scan: { parts, corpus, scored: scoredFrom(stored.scored), findings: stored.findings, detectorMs },
    elapsedMs,
  };
}

function divisionFrom(division: Stored['division']): Shard | Tally {
  if (division.type === 'tally') return division;
  const { scope, policy, referenceScored, referenceSample, ...rest } = division;
  const { diversity, drift, repositoryBudget, ...always } = policy;
  const ofReference = referenceSample === null ? null : emptySample();
  if (ofReference !== null) sampleFromJson(referenceSample, ofReference);
  return {
    ...rest,
    scope: {
      paths: scope.paths,
      incomplete: scope.incomplete,
      problems: scope.problems.map(({ path, message, unread }) => ({
        path,
        message,
        ...(unread === undefined ? {} : { unread }),
      })),
    },
    policy: {
      ...always,
      ...(diversity === undefined ? {} : { diversity }),
      ...(drift === undefined ? {} : { drift }),
      ...(repositoryBudget === undefined ? {} : { repositoryBudget }),
    },
    referenceScored: referenceScored === null ? null : scoredFrom(referenceScored),
    referenceSample: ofReference,
  };
}

function scoredFrom(stored: Stored['scored']): ScoredSample {
  const sample = emptyScoredSample();
  for (const [kind, hash, bucket, logOdds, path, text] of stored)
    addToScored(sample, hash, { kind, bucket, logOdds, path, text });
  return sample;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
