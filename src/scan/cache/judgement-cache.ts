import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { endianness } from 'node:os';
import path from 'node:path';
import type { Detector } from '../../detector/detector.ts';
import { EMBEDDED_MODEL } from '../../detector/embedded.ts';
import { modelRoot, programDigest } from '../../detector/runtime-assets.ts';
import { writeIgnored } from '../../source/local-folder.ts';
import { type CacheContent, decodeCache, encodeCache } from './cache-file.ts';
import { ScoreTable } from './score-table.ts';
import { TallyTable } from './tally-table.ts';

/** Name of the cache in its folder. */
export const CACHE_NAME = 'scores.bin';
/** A larger file was not written by this program. */
const MAXIMUM_FILE_BYTES = 512 * 1024 * 1024;

/** What was judged before: the same text is not judged twice, the same file not even read. */
export interface JudgementCache {
  readonly scores: ScoreTable;
  readonly tallies: TallyTable;
  /** True where nothing was kept that could be used. */
  readonly isCold: boolean;
  /** Why something that was kept is not used, in one sentence; null where there is nothing to say. */
  readonly notice: string | null;
  /** Texts and files that were not known, as a share of all that are known now, 0..1. */
  readonly learnedShare: () => number;
  /** Keeps what is known, with what others have kept in the meantime. Gives what went wrong, in one sentence. */
  readonly save: () => Promise<string | null>;
}

/** What decides a score besides the text: a cache of anything else is not used. */
export function makerOf({ sha256, runtime }: Detector): string {
  program ??= [
    programDigest(),
    readFileSync(path.join(modelRoot(), EMBEDDED_MODEL, 'manifest.json'), 'utf8'),
  ];
  return JSON.stringify([sha256, runtime, process.arch, ...program]);
}

let program: readonly string[] | undefined;

/** Opens the cache in a folder, which need not exist. What is not usable there is a notice, never an error. */
export async function openJudgementCache(folder: string, detector: Detector): Promise<JudgementCache> {
  const file = path.join(folder, CACHE_NAME);
  const maker = makerOf(detector);
  const found = await read(file, maker);
  const scores = new ScoreTable(found.content?.scores);
  const tallies = new TallyTable(found.content?.tallies);
  const { age } = found;
  const learned = (): number => scores.learned + tallies.learned;
  return {
    scores,
    tallies,
    isCold: found.content === null,
    notice: found.notice,
    learnedShare: () => learned() / Math.max(1, scores.size + tallies.size),
    async save() {
      if (learned() === 0) return null;
      try {
        if ((await ageOf(file)) !== age) {
          const { content } = await read(file, maker);
          scores.adopt(content?.scores ?? new Uint8Array());
          tallies.adopt(content?.tallies ?? []);
        }
        const content = { scores: scores.entriesByAge(), tallies: tallies.entriesByAge() };
        await writeIgnored(folder, CACHE_NAME, encodeCache(content, maker));
        return null;
      } catch (error) {
        return `The scores could not be kept in ${file} (${messageOf(error)}).`;
      }
    },
  };
}

interface Found {
  readonly content: CacheContent | null;
  readonly notice: string | null;
  /** Tells one content of the file from the next; null where there is no file. */
  readonly age: string | null;
}

async function read(file: string, maker: string): Promise<Found> {
  const unused = (age: string | null, why: string): Found => ({
    content: null,
    notice: `The cached scores in ${file} are not used, and are kept anew: ${why}.`,
    age,
  });
  const age = await ageOf(file);
  if (age === null) return { content: null, notice: null, age };
  // The entries of the tables lie in memory as they lie in the file.
  if (endianness() !== 'LE') return unused(age, 'this processor orders bytes the other way round');
  try {
    const { size } = await stat(file);
    if (size > MAXIMUM_FILE_BYTES) return unused(age, 'the file is too large to be one of them');
    const { content, problem } = decodeCache(await readFile(file), maker);
    if (content !== null) return { content, notice: null, age };
    return unused(
      age,
      problem === 'damaged'
        ? 'the file is damaged or cut off'
        : 'another detector or another version of synthetic-budget made them',
    );
  } catch (error) {
    return unused(age, messageOf(error));
  }
}

async function ageOf(file: string): Promise<string | null> {
  const stats = await stat(file, { bigint: true }).catch(() => null);
  return stats === null ? null : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
