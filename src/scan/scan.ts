import { addText, type CorpusTally, emptyCorpus } from '../measure/corpus.ts';
import { addFile, addKnown, addScored, addUnscored, type Counts, emptyCounts } from '../measure/tally.ts';
import { type Format, formatOf } from '../record/format.ts';
import { contentHash } from '../record/hash.ts';
import { readRecords } from '../record/read.ts';
import type { ReadEvent, ReadOptions, TextRecord } from '../record/record.ts';
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
import { ContentMultiset } from './content-multiset.ts';
import { findingOf } from './finding.ts';
import { WorstFindings } from './findings.ts';
import { Judge, type Judged, type JudgeOptions } from './judge.ts';

export interface ScanOptions extends JudgeOptions {
  /** How the records of a path are read. */
  readonly readOptions: (path: string) => ReadOptions;
  readonly onProgress?: (progress: Progress) => void;
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
}

/** Everything that a scan learns. */
export interface Scan {
  /** By path. Of a change: the added and modified records. */
  readonly files: readonly FileScan[];
  readonly corpus: CorpusTally;
  /** Worst first. */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly change: ChangeTally | null;
  readonly detectorMs: number;
}

/** What a change did to the texts of the files that it touches. */
export interface ChangeTally {
  readonly wordsBefore: number;
  readonly wordsAfter: number;
  /** The records that were there before and are not there any more. */
  readonly removed: Counts;
}

/** Reads and judges everything in scope, in one pass over the files (a change reads the versions before it as well). */
export async function scan(scope: ScanScope, options: ScanOptions): Promise<Scan> {
  const run = new ScanRun(options);
  const change = scope.type === 'tree' ? await run.tree(scope) : await run.change(scope);
  return run.result(scope, change);
}

class ScanRun {
  private readonly options: ScanOptions;
  private readonly judge: Judge;
  private readonly files: FileScan[] = [];
  private readonly corpus = emptyCorpus();
  private readonly findings = new WorstFindings(LIMITS.findings);
  private readonly problems: Problem[] = [];
  private progress: Progress = { files: 0, totalFiles: 0, records: 0 };

  constructor(options: ScanOptions) {
    this.options = options;
    this.judge = new Judge(options);
  }

  async tree(scope: TreeScope): Promise<null> {
    this.advance({ totalFiles: scope.files.length });
    for (const file of scope.files) {
      const target = this.open(file);
      if (target !== undefined) {
        await this.read(file, target.format, (record) =>
          this.judge.judge(record, (judged) => this.count(target, judged)),
        );
      }
      this.advance({ files: this.progress.files + 1 });
    }
    return null;
  }

  /**
   * A record is added when its content was in no changed file before, as often as it is there now: moving, sorting or
   * rewriting rows adds nothing. In documents it must touch an added line as well, since editing one section can move
   * the borders of the next.
   */
  async change(scope: ChangeScope): Promise<ChangeTally> {
    const before = new ContentMultiset();
    const removed = emptyCounts();
    let wordsBefore = 0;
    let wordsAfter = 0;
    this.advance({ totalFiles: scope.files.length });
    await this.readBases(scope, async (record) => {
      before.add(contentHash(record.text));
      wordsBefore += countWords(record.text);
    });
    for (const file of scope.files) {
      const target = file.head === null ? undefined : this.open(file.head);
      if (file.head !== null && target !== undefined) {
        await this.read(file.head, target.format, async (record) => {
          const hash = contentHash(record.text);
          wordsAfter += countWords(record.text);
          if (before.take(hash) || !isTouched(record, file)) return;
          await this.judge.judge(record, (judged) => this.count(target, judged), hash);
        });
      }
      this.advance({ files: this.progress.files + 1 });
    }
    if (before.size > 0) {
      await this.readBases(scope, async (record) => {
        const hash = contentHash(record.text);
        if (before.take(hash)) await this.judge.judge(record, (judged) => tally(removed, judged), hash);
      });
    }
    await this.judge.flush();
    return { wordsBefore, wordsAfter, removed };
  }

  async result(scope: ScanScope, change: ChangeTally | null): Promise<Scan> {
    await this.judge.flush();
    return {
      files: this.files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
      corpus: this.corpus,
      findings: this.findings.sorted(),
      problems: [
        ...scope.problems.map(({ path, message }) => ({ path, line: null, message })),
        ...this.problems,
      ],
      change,
      detectorMs: this.judge.detectorMs,
    };
  }

  private open(file: SourceFile): FileScan | undefined {
    const format = formatOf(file.path);
    if (format === undefined) return undefined;
    const target = { path: file.path, format, counts: emptyCounts() };
    addFile(target.counts);
    this.files.push(target);
    return target;
  }

  private async readBases(scope: ChangeScope, visit: (record: TextRecord) => Promise<void>): Promise<void> {
    for (const { base } of scope.files) {
      const format = base === null ? undefined : formatOf(base.path);
      if (base !== null && format !== undefined) await this.read(base, format, visit, () => {});
    }
  }

  private async read(
    file: SourceFile,
    format: Format,
    visit: (record: TextRecord) => Promise<void>,
    report: (problem: Problem) => void = (problem) => this.problems.push(problem),
  ): Promise<void> {
    const events = readRecords(format, file.path, file.open, this.options.readOptions(file.path));
    for (;;) {
      let next: IteratorResult<ReadEvent>;
      try {
        next = await events.next();
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return report({ path: file.path, line: null, message: `could not be read to its end: ${why}` });
      }
      if (next.done === true) return;
      if (next.value.type === 'problem') report(next.value.problem);
      else await visit(next.value.record);
    }
  }

  private count(target: FileScan, judged: Judged): void {
    tally(target.counts, judged);
    addText(this.corpus, judged.fingerprint, judged.record.text);
    const finding = findingOf(judged);
    if (finding !== undefined) this.findings.add(finding);
    this.advance({ records: this.progress.records + 1 });
  }

  private advance(step: Partial<Progress>): void {
    this.progress = { ...this.progress, ...step };
    this.options.onProgress?.(this.progress);
  }
}

/** Counts one judged record. */
function tally(counts: Counts, { record, words, outcome }: Judged): void {
  const { kind } = record;
  if (outcome.type === 'known') addKnown(counts, kind, words, outcome.evidence.origin);
  else if (outcome.type === 'unscored') addUnscored(counts, kind, words, outcome.reason);
  else addScored(counts, { kind, bucket: outcome.bucket }, words, outcome.flagged);
}

function isTouched(record: TextRecord, { addedLines }: ChangedFile): boolean {
  if (record.kind !== 'document' || addedLines === null) return true;
  const { line, endLine } = record.place;
  return addedLines.some((range: LineRange) => range.start <= endLine && range.end >= line);
}
