import type { HiddenClass } from '../evidence/hidden.ts';
import type { CorpusTally } from '../measure/corpus.ts';
import { addToSample, emptySample, type Sample } from '../measure/sample.ts';
import type { ScoredSample } from '../measure/scored-sample.ts';
import { type Amount, type Counts, emptyCounts } from '../measure/tally.ts';
import { type Format, formatOf } from '../record/format.ts';
import { contentHash, hashName } from '../record/hash.ts';
import type { Piece } from '../record/piece.ts';
import type { Place, ReadOptions, ReadProblem, TextRecord } from '../record/record.ts';
import { countWords } from '../record/words.ts';
import { LIMITS } from '../report/limits.ts';
import type { Finding, Problem } from '../report/report.ts';
import type {
  ChangedFile,
  ChangeScope,
  LineRange,
  ScanScope,
  SourceFile,
  TreeScope,
} from '../source/source.ts';
import { type Completeness, isLacking, type ReadExtent } from './completeness.ts';
import { newFile, type OpenFile, scopeProblems, sortedFiles } from './file-scan.ts';
import { Judge, type Judged, type JudgeOptions } from './judge.ts';
import { Learned, tally } from './learn.ts';
import { addPieceProblem, emptyProblems, type PieceProblems } from './piece-problems.ts';
import { PreviousTexts } from './previous-texts.ts';
import { visitRecords } from './read-file.ts';
import { SampleProblems } from './sample-problems.ts';
import { type SampleScan, type SamplingOptions, samplePieces } from './sampling.ts';
import type { ShardPiece } from './shard.ts';
import { type DrawnPiece, strataOf } from './strata.ts';
import { ThinnedCounts } from './thinned-counts.ts';

export interface ScanOptions extends JudgeOptions {
  /** How the records of a path are read. */
  readonly readOptions: (path: string) => ReadOptions;
  /** What a path is judged by; a text that moves between paths of one group is not new. Default: one group. */
  readonly groupOf?: (path: string) => unknown;
  /** Whether what a change adds is judged anew, whatever `scores` remembers of it. */
  readonly judgesAddedAnew?: boolean | undefined;
  readonly onProgress?: (progress: Progress) => void;
  /** Of a tree: read a random sample. Absent: everything. */
  readonly sampling?: SamplingOptions;
}

/** How far a scan is. */
export interface Progress {
  readonly files: number;
  readonly totalFiles: number;
  readonly records: number;
}

/** What was judged in one file. */
export interface FileScan {
  readonly path: string;
  readonly format: Format;
  readonly counts: Counts;
  /** True where it could not be read, or lacks a part or most of its rows: the rest does not stand for it. */
  readonly unread: boolean;
  /** Judged records that hold hidden characters, by class. */
  readonly hidden: ReadonlyMap<HiddenClass, number>;
}

/** Everything that a scan learns. */
export interface Scan {
  /** By path. Of a change: the added and modified records. */
  readonly files: readonly FileScan[];
  readonly corpus: CorpusTally;
  /** Of the texts that the detector scored. */
  readonly scored: ScoredSample;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** What is to be known of files that were read. */
  readonly notices: readonly Problem[];
  readonly change: ChangeTally | null;
  /** What was drawn, where a sample was asked for. */
  readonly sample: SampleScan | null;
  readonly detectorMs: number;
}

/** What a change did to the texts of the files that it touches. */
export interface ChangeTally {
  /** What the changed files hold before and after, in all. */
  readonly before: Amount;
  readonly after: Amount;
  /** The records that were there before and are not there any more. */
  readonly removed: Counts;
  /** The records that were there before and still are; of many, counts of a random part that stand for all. */
  readonly kept: Counts;
  /** Sample of the texts that were there before. */
  readonly sampleBefore: Sample;
}

/** Reads and judges everything in scope, in one pass over the files (a change reads the versions before it as well). */
export async function scan(scope: ScanScope, options: ScanOptions): Promise<Scan> {
  const run = new ScanRun(options);
  if (scope.type === 'change') return run.result(scope, { change: await run.change(scope) });
  if (options.sampling !== undefined)
    return run.result(scope, { sample: await run.sample(scope, options.sampling) });
  await run.tree(scope);
  return run.result(scope);
}

/** What a shard learns of one piece: a file, or a piece of one. */
export interface PieceScan extends Omit<FileScan, 'unread'> {
  /** Position among the pieces of all shards. */
  readonly order: number;
  readonly extent: ReadExtent;
  readonly problems: PieceProblems;
}

/** What a shard learns. */
export interface ShardScan {
  readonly pieces: readonly PieceScan[];
  readonly corpus: CorpusTally;
  readonly scored: ScoredSample;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly detectorMs: number;
}

/** Reads and judges the pieces of a scan that one shard has. */
export async function scanShard(pieces: readonly ShardPiece[], options: ScanOptions): Promise<ShardScan> {
  return new ScanRun(options).shard(pieces);
}

class ScanRun {
  private readonly options: ScanOptions;
  private readonly judge: Judge;
  private readonly files: OpenFile[] = [];
  private readonly learned = new Learned();
  private readonly problems: Problem[] = [];
  private progress: Progress = { files: 0, totalFiles: 0, records: 0 };

  constructor(options: ScanOptions) {
    this.options = options;
    this.judge = new Judge(options);
  }

  async tree(scope: TreeScope): Promise<void> {
    this.begin(scope);
    this.expect(
      scope.files.reduce((sum, { path, size }) => sum + (formatOf(path) === undefined ? 0 : size), 0),
    );
    for (const file of scope.files) {
      const format = formatOf(file.path);
      if (format !== undefined) {
        const target = this.open(file, format);
        const visit = (record: TextRecord): Promise<void> =>
          this.judge.judge(record, (judged) => this.count(target, judged));
        target.unread = await this.isUnread(file, format, visit, (problem) => this.problems.push(problem));
      }
      this.advance({ files: this.progress.files + 1 });
    }
  }

  /** Reads pieces of the files, drawn at random, until enough was read. */
  async sample(scope: TreeScope, sampling: SamplingOptions): Promise<SampleScan> {
    this.begin(scope);
    const groupOf = this.options.groupOf ?? (() => undefined);
    const strata = await strataOf(scope.files, groupOf, sampling.seed);
    const problems = new SampleProblems();
    const opened = new Map<string, SampledFile>();
    const sampled = await samplePieces(strata, sampling, {
      read: async (drawn, counts) => {
        const { file, format } = drawn;
        let sampledFile = opened.get(file.path);
        if (sampledFile === undefined) {
          sampledFile = { target: this.open(file, format), extent: NOTHING_READ };
          opened.set(file.path, sampledFile);
          this.advance({ files: opened.size });
        }
        return this.readDrawn(drawn, sampledFile, counts, problems);
      },
      settle: () => this.judge.flush(),
    });
    for (const { target, extent } of opened.values()) target.unread = isLacking([extent]);
    this.problems.push(...problems.all());
    return sampled;
  }

  /** Tells the detector of what is to be read, unless scores are remembered: then it may have little to do. */
  private expect(bytes: number): void {
    if ((this.options.scores?.size ?? 0) === 0) this.options.detector.expect?.(bytes);
  }

  private begin(scope: TreeScope): void {
    this.advance({ totalFiles: scope.files.length });
    for (const { path, unread } of scope.problems) {
      const format = formatOf(path);
      if (unread === true && format !== undefined) this.open({ path }, format).unread = true;
    }
  }

  /** Reads one piece; returns its bytes. */
  private async readDrawn(
    { file, format, locate }: DrawnPiece,
    of: SampledFile,
    counts: Counts,
    problems: SampleProblems,
  ): Promise<number> {
    let piece: Piece | null;
    try {
      piece = await locate();
    } catch (error) {
      const { path } = file;
      problems.add({ path, line: null, message: `could not be read: ${messageOf(error)}` });
      of.extent = { ...of.extent, lostPart: true };
      return 0;
    }
    if (piece === null) return 0;
    const origin = placeOf(piece);
    const visit = (record: TextRecord): Promise<void> =>
      this.judge.judge({ ...record, place: { ...record.place, ...origin } }, (judged) => {
        tally(counts, judged, this.count(of.target, judged));
      });
    const tell = (problem: Problem, read?: ReadProblem): void =>
      problems.add(problem, { ...origin, tally: read?.tally });
    const { extent } = await this.read(file, format, visit, tell, piece);
    of.extent = {
      lostPart: of.extent.lostPart || extent.lostPart,
      lostRows: of.extent.lostRows + extent.lostRows,
      rows: of.extent.rows + extent.rows - rowsBefore(piece),
    };
    return piece.bytes;
  }

  async shard(pieces: readonly ShardPiece[]): Promise<ShardScan> {
    this.advance({ totalFiles: pieces.length });
    this.expect(pieces.reduce((sum, { piece }) => sum + piece.bytes, 0));
    const scans: PieceScan[] = [];
    for (const { order, file, format, piece, isFirst } of pieces) {
      const target = newFile(file, format);
      if (!isFirst) target.counts.files = 0;
      const problems = emptyProblems();
      const extent = await this.read(
        file,
        format,
        (record) => this.judge.judge(record, (judged) => this.count(target, judged)),
        (problem, read) => {
          if (piece.type === 'whole' || read === undefined) problems.listed.push(problem);
          else addPieceProblem(problems, read);
        },
        piece,
      );
      const { counts, hidden } = target;
      scans.push({ order, path: file.path, format, counts, hidden, extent: extent.extent, problems });
      this.advance({ files: this.progress.files + 1 });
    }
    await this.judge.flush();
    const { corpus, scored, findings } = this.learned;
    const { detectorMs } = this.judge;
    return { pieces: scans, corpus, scored, findings: findings.sorted(), detectorMs };
  }

  /**
   * A record is added when its content was in no changed file before, as often as it is there now: moving, sorting or
   * rewriting rows adds nothing. The versions after the change are read twice, so that texts on unchanged lines find
   * their like first and what is told as added lies where something was added.
   */
  async change(scope: ChangeScope): Promise<ChangeTally> {
    const previous = new PreviousTexts();
    const removed = emptyCounts();
    const sample = emptySample();
    const kept = new ThinnedCounts(LIMITS.keptRecords);
    const before: Amount = { records: 0, words: 0 };
    const after: Amount = { records: 0, words: 0 };
    const pairs = scope.files.map((file) => pairOf(file, this.options.groupOf ?? (() => undefined)));
    this.advance({ totalFiles: pairs.length });
    for (const { base } of pairs) {
      await this.readBase(base, async (record, hash) => {
        previous.add(base?.group, record, hash);
        addToSample(sample, hashName(hash), record.text);
        addRecord(before, record);
      });
    }
    for (const { head, isTouched, isOld } of pairs) {
      if (head === undefined || !isOld) continue;
      await this.readSide(head, async (record, hash) => {
        if (!isTouched(record)) previous.keep(head.group, record, hash);
      });
    }
    for (const { head, isTouched } of pairs) {
      if (head !== undefined) {
        const target = this.open(head.file, head.format);
        const report = (problem: Problem): unknown => this.problems.push(problem);
        target.unread = await this.readSide(
          head,
          async (record, hash) => {
            addRecord(after, record);
            if (previous.isNew(head.group, record, hash, isTouched(record)))
              await this.judge.judge(
                record,
                (judged) => this.count(target, judged),
                hash,
                this.options.judgesAddedAnew,
              );
            else if (kept.takes(hash))
              await this.judge.judge(record, (judged) => kept.add(hash, (to) => tally(to, judged)), hash);
          },
          report,
        );
      }
      this.advance({ files: this.progress.files + 1 });
    }
    for (const { base } of previous.isExhausted ? [] : pairs) {
      await this.readSide(base, async (record, hash) => {
        if (previous.isGone(base?.group, record, hash))
          await this.judge.judge(record, (judged) => tally(removed, judged), hash);
      });
    }
    await this.judge.flush();
    return { before, after, removed, kept: kept.estimate(), sampleBefore: sample };
  }

  async result(
    scope: ScanScope,
    { change = null, sample = null }: Partial<Pick<Scan, 'change' | 'sample'>> = {},
  ): Promise<Scan> {
    await this.judge.flush();
    return {
      ...sortedFiles(this.files),
      corpus: this.learned.corpus,
      scored: this.learned.scored,
      findings: this.learned.findings.sorted(),
      problems: [...scopeProblems(scope.problems), ...this.problems],
      change,
      sample,
      detectorMs: this.judge.detectorMs,
    };
  }

  private open(file: Pick<SourceFile, 'path'>, format: Format): OpenFile {
    const target = newFile(file, format);
    this.files.push(target);
    return target;
  }

  /** Reads a version from before the change, whose problems were there before too; but not that it cannot be had. */
  private async readBase(side: Side | undefined, visit: VisitHashed): Promise<void> {
    if (side === undefined) return;
    const { file } = side;
    let failure: unknown;
    const open = async function* (): AsyncGenerator<Uint8Array> {
      try {
        yield* file.open();
      } catch (error) {
        failure = error;
        throw error;
      }
    };
    await this.readSide({ ...side, file: { ...file, open } }, visit);
    if (failure === undefined) return;
    const message = `The version before the change could not be read (${messageOf(failure)}); what it holds counts as added.`;
    this.problems.push({ path: file.path, line: null, message });
  }

  private async readSide(
    side: Side | undefined,
    visit: VisitHashed,
    report: (problem: Problem) => unknown = () => {},
  ): Promise<boolean> {
    if (side === undefined) return false;
    return this.isUnread(side.file, side.format, (record) => visit(record, contentHash(record.text)), report);
  }

  /** Whether the file is lacking: what was read does not stand for it. */
  private async isUnread(...args: Parameters<ScanRun['read']>): Promise<boolean> {
    return (await this.read(...args)).isLacking;
  }

  private read(
    file: SourceFile,
    format: Format,
    visit: (record: TextRecord) => Promise<void>,
    report: (problem: Problem, read?: ReadProblem) => unknown,
    piece?: Piece,
  ): Promise<Completeness> {
    return visitRecords(file, format, this.options.readOptions(file.path), { visit, report }, piece);
  }

  /** Counts a judged record; returns its `likenessKey`. */
  private count(target: OpenFile, judged: Judged): number {
    const likeness = this.learned.add(target, judged);
    this.advance({ records: this.progress.records + 1 });
    return likeness;
  }

  private advance(step: Partial<Progress>): void {
    this.progress = { ...this.progress, ...step };
    this.options.onProgress?.(this.progress);
  }
}

/** A file of which pieces are read, and what was read of them together. */
interface SampledFile {
  readonly target: OpenFile;
  extent: ReadExtent;
}

const NOTHING_READ: ReadExtent = { lostPart: false, lostRows: 0, rows: 0 };

/** Rows of its file before a piece, as far as the piece knows. */
function rowsBefore(piece: Piece): number {
  return piece.type === 'rows' ? (piece.origin?.rows ?? 0) : 0;
}

/** Where the lines and rows of a piece are counted from. */
function placeOf(piece: Piece): Pick<Place, 'fromByte'> {
  const isLocated = piece.type !== 'rows' || piece.origin !== null || piece.start === 0;
  return isLocated ? {} : { fromByte: piece.start };
}

function addRecord(to: Amount, record: TextRecord): void {
  to.records++;
  to.words += countWords(record.text);
}

type VisitHashed = (record: TextRecord, hash: bigint) => Promise<void>;

/** One version of a changed file. */
interface Side {
  readonly file: SourceFile;
  readonly format: Format;
  readonly group: unknown;
}

interface Pair {
  readonly base: Side | undefined;
  readonly head: Side | undefined;
  readonly isTouched: (record: TextRecord) => boolean;
  /** Whether lines of `head` are known to be as they were. */
  readonly isOld: boolean;
}

/** What is read of a changed file. Moved to another group, all of it is new there. */
function pairOf({ base, head, addedLines }: ChangedFile, groupOf: (path: string) => unknown): Pair {
  const side = (file: SourceFile | null): Side | undefined => {
    const format = file === null ? undefined : formatOf(file.path);
    return file === null || format === undefined ? undefined : { file, format, group: groupOf(file.path) };
  };
  const [before, after] = [side(base), side(head)];
  const isOld = addedLines !== null && before !== undefined && before.group === after?.group;
  return { base: before, head: after, isTouched: touching(isOld ? addedLines : null), isOld };
}

/** Tells which records touch one of the lines (ascending, disjoint ranges); null: all of them may. */
function touching(ranges: readonly LineRange[] | null): (record: TextRecord) => boolean {
  if (ranges === null) return () => true;
  return ({ place }) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle] as LineRange).end < place.line) low = middle + 1;
      else high = middle;
    }
    const next = ranges[low];
    return next !== undefined && next.start <= place.endLine;
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
