/** What each stage of a scan costs on one thread, beside a plain read and parse of the same file. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Detector, Judgeable } from '../src/detector/detector.ts';
import { loadEmbeddedDetector } from '../src/detector/embedded.ts';
import { extractFeatures } from '../src/detector/features.ts';
import { prepare } from '../src/detector/judgeable.ts';
import { cutWindows } from '../src/detector/windows.ts';
import { createEvidence } from '../src/evidence/evidence.ts';
import { corpusDiversity } from '../src/measure/corpus.ts';
import { surprisalByKind } from '../src/measure/surprisal.ts';
import { bucketOf, flagOf } from '../src/measure/tally.ts';
import { DEFAULT_MAX_FALSE_POSITIVE_RATE } from '../src/policy/defaults.ts';
import { formatOf } from '../src/record/format.ts';
import { contentHash, hashName } from '../src/record/hash.ts';
import { readRecords } from '../src/record/read.ts';
import type { TextRecord } from '../src/record/record.ts';
import { countWords } from '../src/record/words.ts';
import { newFile } from '../src/scan/file-scan.ts';
import type { Judged } from '../src/scan/judge.ts';
import { Learned } from '../src/scan/learn.ts';
import { fileContent } from '../src/source/work-file.ts';
import { type Cost, costOf, table, takingTurns } from './measuring.ts';

const TEXTS_PER_CALL = 512;

/** Read and parsed by the library for the format, and dropped. */
async function readPlainly(file: string): Promise<void> {
  switch (path.extname(file)) {
    case '.jsonl':
      for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') JSON.parse(line);
      return;
    case '.csv':
      for await (const _row of createReadStream(file).pipe(parse({ columns: true })));
      return;
    case '.parquet':
      await parquetReadObjects({ file: await asyncBufferFromFile(file), compressors });
      return;
    default:
      fromMarkdown(readFileSync(file, 'utf8'));
  }
}

/** One pass over a file, stage by stage; each takes what the one before it left. */
class Pass {
  private records: TextRecord[] = [];
  private judgeable: {
    readonly record: TextRecord;
    readonly fingerprint: string;
    readonly text: Judgeable;
  }[] = [];
  private scores: number[] = [];
  private learned = new Learned();
  private readonly file: string;
  private readonly detector: Detector;
  private readonly evidenceOf = createEvidence({ attest: [], accept: [], today: '2026-01-01' });

  constructor(file: string, detector: Detector) {
    this.file = file;
    this.detector = detector;
  }

  get count(): number {
    return this.records.length;
  }

  async read(): Promise<void> {
    const format = formatOf(this.file);
    if (format === undefined) throw new Error(`${this.file}: unknown format`);
    const content = fileContent(this.file);
    const events = readRecords(format, this.file, content, { fields: [], roles: [] });
    for await (const event of events) if (event.type === 'record') this.records.push(event.record);
  }

  prepare(): void {
    for (const record of this.records) {
      const fingerprint = hashName(contentHash(record.text));
      if (this.evidenceOf(record, fingerprint) !== undefined) continue;
      const text = prepare(record.text, countWords(record.text));
      if (typeof text !== 'string') this.judgeable.push({ record, fingerprint, text });
    }
  }

  features(): void {
    for (const { text } of this.judgeable) cutWindows(text.normalised).map(extractFeatures);
  }

  /** The features again, and the model. */
  async score(): Promise<void> {
    for (let from = 0; from < this.judgeable.length; from += TEXTS_PER_CALL) {
      const texts = this.judgeable.slice(from, from + TEXTS_PER_CALL).map(({ text }) => text);
      this.scores.push(...(await this.detector.score(texts)));
    }
  }

  tally(): void {
    const into = newFile({ path: this.file }, 'text');
    const calibration = this.detector.calibration(DEFAULT_MAX_FALSE_POSITIVE_RATE);
    for (const [i, { record, fingerprint, text }] of this.judgeable.entries()) {
      const score = this.scores[i] ?? 0;
      const bucket = bucketOf(text.words);
      const point = calibration.operatingPoint({ kind: record.kind, bucket });
      const { threshold } = point;
      const outcome: Judged['outcome'] = {
        type: 'scored',
        score,
        threshold,
        bucket,
        flag: flagOf(score, point),
      };
      this.learned.add(into, { record, words: text.words, fingerprint, outcome });
    }
  }

  report(): void {
    corpusDiversity(this.learned.corpus);
    if (this.detector.surprisal !== undefined) {
      const measure = this.detector.surprisal;
      surprisalByKind((text) => measure(text), this.learned.scored, null);
    }
  }
}

const STAGES = ['read', 'prepare', 'features', 'score', 'tally', 'report'] as const;

/** The table of all stages of all files, whose records are the same. */
export async function stagesTable(files: readonly string[], rounds: number): Promise<string> {
  const detector = await loadEmbeddedDetector();
  const rows: (string | number)[][] = [];
  for (const file of files) {
    let pass = new Pass(file, detector);
    const least = await takingTurns(
      {
        plain: () => costOf(() => readPlainly(file)),
        read: () => {
          pass = new Pass(file, detector);
          return costOf(() => pass.read());
        },
        ...Object.fromEntries(STAGES.slice(1).map((stage) => [stage, () => costOf(() => pass[stage]())])),
      } as Record<'plain' | (typeof STAGES)[number], () => Promise<Cost>>,
      rounds,
    );
    const { size } = statSync(file);
    const perRecord = ({ cpu }: Pick<Cost, 'cpu'>): string => ((cpu / pass.count) * 1e6).toFixed(1);
    const model = { cpu: least.score.cpu - least.features.cpu };
    const { plain, read, prepare, features, tally } = least;
    const all = [read, prepare, features, model, tally].reduce((sum, { cpu }) => sum + cpu, 0);
    rows.push([
      path.extname(file).slice(1),
      pass.count,
      ...[plain, read, prepare, features, model, tally].map(perRecord),
      (least.report.cpu * 1e3).toFixed(0),
      Math.round(pass.count / all),
      (size / 1e6 / all).toFixed(1),
      (all / plain.cpu).toFixed(0),
    ]);
  }
  const head =
    'format,records,plain read,read,normalise,features,model,tally,report (ms a scan),records/s,MB/s,times the plain read';
  return table(head.split(','), rows);
}
