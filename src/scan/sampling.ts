import { emptyClusters } from '../measure/content-clusters.ts';
import type { PieceSample } from '../measure/sampled-fraction.ts';
import { addCounts, addFile, type Counts, emptyCounts } from '../measure/tally.ts';
import { RECORD_KINDS } from '../record/record.ts';
import type { StopReason } from '../report/report.ts';
import type { DrawnPiece, SamplingStratum } from './strata.ts';

/** How a sample is drawn, and when it is enough. */
export interface SamplingOptions {
  /** Equal seeds and files give equal samples. */
  readonly seed: string;
  /** Why no more need be read of a group, by what was read of it so far; null: more must. */
  readonly enough: (group: unknown, samples: readonly PieceSample[]) => StopReason | null;
  /** Asked before each piece. A piece that was begun is read to its end. */
  readonly isTimeUp: () => boolean;
}

/** What was read of one stratum. */
export interface StratumScan extends PieceSample {
  readonly group: unknown;
  readonly bytes: number;
  readonly bytesRead: number;
}

export interface SampleScan {
  readonly strata: readonly StratumScan[];
  /** Why reading of each group stopped. */
  readonly reasons: ReadonlyMap<unknown, StopReason>;
}

/** How pieces are read. */
export interface PieceReader {
  /** Reads one file of a piece, returns its bytes; what it holds is in `counts` once `settle` was awaited. */
  readonly read: (drawn: DrawnPiece, counts: Counts) => Promise<number>;
  readonly settle: () => Promise<void>;
}

/** Pieces of each stratum that are read before the first look at what they say. */
const FIRST_LOOK = 16;
/** From one look to the next so many times as many. */
const GROWTH = 1.25;

/**
 * Draws pieces from all strata in turn and looks, after a growing number of them, at which groups have enough. The sample
 * of a stratum at any moment is the first so many pieces of its random order.
 */
export async function samplePieces(
  strata: readonly SamplingStratum[],
  { enough, isTimeUp }: Pick<SamplingOptions, 'enough' | 'isTimeUp'>,
  reader: PieceReader,
): Promise<SampleScan> {
  const samples = strata.map((stratum) => new StratumDraws(stratum));
  const groups = [...new Set(strata.map(({ group }) => group))];
  const reasons = new Map<unknown, StopReason>();
  for (let goal = FIRST_LOOK; reasons.size < groups.length; goal = Math.ceil(goal * GROWTH)) {
    const open = samples.filter(({ group }) => !reasons.has(group));
    const isOver = await drawUpTo(goal, open, isTimeUp, reader);
    await reader.settle();
    for (const group of new Set(open.map((sample) => sample.group))) {
      const ofGroup = open.filter((sample) => sample.group === group);
      const all = ofGroup.every(({ isExhausted }) => isExhausted);
      const reason = all
        ? 'all'
        : enough(
            group,
            ofGroup.map((sample) => sample.result()),
          );
      if (reason !== null) reasons.set(group, reason);
      else if (isOver) reasons.set(group, 'time');
    }
  }
  return { strata: samples.map((sample) => sample.result()), reasons };
}

/** Draws one piece of each stratum after the other, until each has so many; whether time was up before. */
async function drawUpTo(
  goal: number,
  samples: readonly StratumDraws[],
  isTimeUp: () => boolean,
  reader: PieceReader,
): Promise<boolean> {
  for (;;) {
    const waiting = samples.filter((sample) => sample.drawn < goal && !sample.isExhausted);
    if (waiting.length === 0) return false;
    for (const sample of waiting) {
      if (isTimeUp()) return true;
      await sample.drawNext(reader);
    }
  }
}

interface FileCounts {
  readonly path: string;
  counts: Counts;
}

class StratumDraws {
  private readonly stratum: SamplingStratum;
  private readonly pieces: (readonly FileCounts[])[] = [];
  private readonly total = emptyCounts();
  /** Pieces that are in `total`. */
  private settled = 0;
  private bytesRead = 0;

  constructor(stratum: SamplingStratum) {
    this.stratum = stratum;
  }

  get group(): unknown {
    return this.stratum.group;
  }

  get drawn(): number {
    return this.pieces.length;
  }

  get isExhausted(): boolean {
    return this.drawn === this.stratum.pieces;
  }

  async drawNext(reader: PieceReader): Promise<void> {
    const read: FileCounts[] = [];
    for (const drawn of this.stratum.draw(this.drawn)) {
      const counts = emptyCounts();
      this.bytesRead += await reader.read(drawn, counts);
      read.push({ path: drawn.file.path, counts });
    }
    this.pieces.push(read);
  }

  private settle(): void {
    for (; this.settled < this.pieces.length; this.settled++) {
      for (const file of this.pieces[this.settled] ?? []) {
        addCounts(this.total, file.counts);
        file.counts = withoutLikeness(file.counts);
      }
    }
  }

  /** What was read; everything that was drawn must have been settled. */
  result(): StratumScan {
    this.settle();
    const { group, pieces, bytes, files } = this.stratum;
    const byFile = new Map<string, Counts>();
    for (const { path, counts } of this.pieces.flat()) {
      let sum = byFile.get(path);
      if (sum === undefined) {
        sum = emptyCounts();
        addFile(sum);
        byFile.set(path, sum);
      }
      addCounts(sum, counts);
    }
    return {
      group,
      bytes,
      bytesRead: this.bytesRead,
      pieces: this.pieces.map(together),
      total: this.total,
      population: pieces,
      files: [...byFile.values()],
      fileCount: files,
    };
  }
}

/** Counts alone, so that a piece takes little memory. */
function withoutLikeness(counts: Counts): Counts {
  const kinds: Counts['kinds'] = {};
  for (const kind of RECORD_KINDS) {
    const of = counts.kinds[kind];
    if (of !== undefined) kinds[kind] = { ...of, clusters: emptyClusters() };
  }
  return { files: counts.files, kinds };
}

function together(files: readonly FileCounts[]): Counts {
  const [only] = files;
  if (only !== undefined && files.length === 1) return only.counts;
  const sum = emptyCounts();
  for (const { counts } of files) addCounts(sum, counts);
  return sum;
}
