import { readFileSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { endianness } from 'node:os';
import path from 'node:path';
import type { Detector } from '../../detector/detector.ts';
import { EMBEDDED_MODEL } from '../../detector/embedded.ts';
import { modelRoot, programDigest } from '../../detector/runtime-assets.ts';
import { appendTo, writeIgnored } from '../../source/local-folder.ts';
import {
  type CacheSegment,
  type DecodedCache,
  decodeCache,
  encodeHeader,
  encodeSegment,
} from './cache-file.ts';
import { type ScoreSegment, ScoreTable } from './score-table.ts';
import { type TallyEntry, TallyTable } from './tally-table.ts';

/** Name of the cache in its folder. */
export const CACHE_NAME = 'scores.bin';
/** A larger file was not written by this program. */
const MAXIMUM_FILE_BYTES = 128 * 1024 * 1024;

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
  const scores = new ScoreTable(scoresOf(found));
  const tallies = new TallyTable(talliesOf(found));
  const learned = (): number => scores.learned + tallies.learned;
  return {
    scores,
    tallies,
    isCold: found.segments.length === 0,
    notice: found.notice,
    learnedShare: () => learned() / Math.max(1, scores.size + tallies.size),
    async save() {
      if (learned() === 0) return null;
      try {
        const kept = (await ageOf(file)) === found.age ? found : await read(file, maker);
        const addition = kept.isWhole ? additionTo(kept, scores, tallies) : null;
        if (addition !== null) await appendTo(file, encodeSegment(addition, maker));
        else {
          const segments = rewritten(kept, scores, tallies).map((segment) => encodeSegment(segment, maker));
          await writeIgnored(folder, CACHE_NAME, [encodeHeader(maker), ...segments]);
        }
        return null;
      } catch (error) {
        return `The scores could not be kept in ${file} (${messageOf(error)}).`;
      }
    },
  };
}

type Kept = Pick<DecodedCache, 'segments'>;

function scoresOf({ segments }: Kept): ScoreSegment[] {
  return segments.map(({ scores }) => scores);
}

function talliesOf({ segments }: Kept): TallyEntry[] {
  return segments.flatMap(({ tallies }) => tallies);
}

/** What a run adds to what is kept, whoever kept it; null where all of it is better written anew. */
function additionTo(kept: Kept, scores: ScoreTable, tallies: TallyTable): CacheSegment | null {
  const added = { scores: scores.addition(scoresOf(kept)), tallies: tallies.addition(talliesOf(kept)) };
  return added.scores === null || added.tallies === null
    ? null
    : { scores: added.scores, tallies: added.tallies };
}

function rewritten(kept: Kept, scores: ScoreTable, tallies: TallyTable): CacheSegment[] {
  const byAge = scores.rewritten(scoresOf(kept));
  const latest = byAge.pop() ?? { entries: new Uint8Array(), fresh: 0 };
  return [
    ...byAge.map((older) => ({ scores: older, tallies: [] })),
    { scores: latest, tallies: tallies.rewritten(talliesOf(kept)) },
  ];
}

interface Found extends Kept {
  readonly notice: string | null;
  /** Whether there is a file that can be added to. */
  readonly isWhole: boolean;
  /** Tells one content of the file from the next; null where there is no file. */
  readonly age: string | null;
}

async function read(file: string, maker: string): Promise<Found> {
  const age = await ageOf(file);
  const unused = (why: string): Found => ({
    segments: [],
    notice: `The cached scores in ${file} are not used, and are kept anew: ${why}.`,
    isWhole: false,
    age,
  });
  if (age === null) return { segments: [], notice: null, isWhole: false, age };
  // The entries of the tables lie in memory as they lie in the file.
  if (endianness() !== 'LE') return unused('this processor orders bytes the other way round');
  try {
    const bytes = await contentOf(file);
    if (bytes === null) return unused('the file is too large to be one of them');
    const { segments, problem } = decodeCache(bytes, maker);
    if (problem === null) return { segments, notice: null, isWhole: true, age };
    if (problem === 'foreign')
      return unused('another detector or another version of synthetic-budget made them');
    if (segments.length === 0) return unused('the file is damaged or cut off');
    const notice = `Of the cached scores in ${file} the latest are not used: the file is damaged or cut off.`;
    return { segments, notice, isWhole: false, age };
  } catch (error) {
    return unused(messageOf(error));
  }
}

/** Content of a file, at the beginning of its buffer; null where it is too large. */
async function contentOf(file: string): Promise<Uint8Array | null> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    if (size > MAXIMUM_FILE_BYTES) return null;
    const bytes = new Uint8Array(size);
    let length = 0;
    for (let read = -1; read !== 0; length += read) read = (await handle.read(bytes, length)).bytesRead;
    return bytes.subarray(0, length);
  } finally {
    await handle.close();
  }
}

async function ageOf(file: string): Promise<string | null> {
  const stats = await stat(file, { bigint: true }).catch(() => null);
  return stats === null ? null : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
