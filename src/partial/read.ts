import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { HiddenClass } from '../evidence/hidden.ts';
import { duplicatesFromJson, emptyDuplicates } from '../measure/near-duplicates.ts';
import { emptySample, sampleFromJson } from '../measure/sample.ts';
import { addToScored, emptyScoredSample, type ScoredSample } from '../measure/scored-sample.ts';
import { countsFromStored } from '../measure/tally.ts';
import type { Finding } from '../report/report.ts';
import type { PieceScan } from '../scan/scan.ts';
import { type Merged, PartialMerge } from './merge.ts';
import { PartialError, type PartialReport, type Shard, type Tally } from './partial.ts';
import { headerSchema, itemSchemas, MOST_ITEMS } from './schema.ts';
import { PARTIAL_FORMAT, PARTIAL_VERSION } from './store.ts';

/** Longest line, in UTF-16 code units, far above what one item or the header takes. */
const MAXIMUM_LINE_LENGTH = 64 * 1024 * 1024;

type Header = z.output<typeof headerSchema>;
type ItemName = keyof typeof itemSchemas;
type Item<K extends ItemName> = z.output<(typeof itemSchemas)[K]>;

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
 * Reads a partial report; one line is in memory at a time.
 * @throws {PartialError} where it is none, is damaged, or was written by another version of its format.
 */
async function readPartial(file: string): Promise<PartialReport> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    if (!(await handle.stat()).isFile()) throw new PartialError(`${file} is not a regular file.`);
    return await parsePartial(handle.createReadStream({ encoding: 'utf8', autoClose: false }), file);
  } catch (error) {
    if (error instanceof PartialError) throw error;
    throw new PartialError(`${file} cannot be read (${messageOf(error)}).`);
  } finally {
    await handle?.close();
  }
}

/** Reads the text of a partial report, cut anywhere; `file` names it in errors. Throws PartialError. */
export async function parsePartial(
  chunks: AsyncIterable<string> | Iterable<string>,
  file: string,
): Promise<PartialReport> {
  let reader: PartialReader | undefined;
  for await (const line of linesOf(chunks, file)) {
    if (reader === undefined) reader = new PartialReader(file, headerOf(line, file));
    else reader.read(line);
  }
  if (reader === undefined) throw new PartialError(`${file} is empty. Make it anew.`);
  return reader.result();
}

async function* linesOf(
  chunks: AsyncIterable<string> | Iterable<string>,
  file: string,
): AsyncGenerator<string> {
  let carry = '';
  let isFirst = true;
  for await (const chunk of chunks) {
    const lines = chunk.split('\n');
    lines[0] = carry + (lines[0] ?? '');
    carry = lines.pop() ?? '';
    // A part of an old format, or another file, may be one line of any length.
    if (isFirst && lines.length === 0 && carry.length >= HEAD_LENGTH) checkHead(carry, file);
    isFirst &&= lines.length === 0;
    yield* lines;
    if (carry.length > MAXIMUM_LINE_LENGTH)
      throw new PartialError(`${file} is damaged: a line is longer than any that a part has. Make it anew.`);
  }
  if (carry !== '') yield carry;
}

/** Characters of the first line that tell what a file is. */
const HEAD_LENGTH = 128;

/** Whether a file is a part, by how it begins. Throws PartialError. */
function checkHead(line: string, file: string): void {
  const [, version] =
    new RegExp(`^\\{"format":"${PARTIAL_FORMAT}","formatVersion":(\\d{1,9})\\b`).exec(line) ?? [];
  if (version === undefined)
    throw new PartialError(
      `${file} is no partial report: name files that \`scan --shard\` or \`score --tally\` wrote.`,
    );
  if (Number(version) !== PARTIAL_VERSION)
    throw new PartialError(
      `${file} is of another version of synthetic-budget (its \`formatVersion\` is ${version}, not ${PARTIAL_VERSION}). Use one version for all parts and for merge.`,
    );
}

function headerOf(line: string, file: string): Header {
  checkHead(line, file);
  const parsed = headerSchema.safeParse(jsonOf(line, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw damaged(file, issue?.path.join('.') ?? '', issue?.message);
}

function jsonOf(line: string, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new PartialError(`${file} is damaged, or was cut short: a line of it is not JSON. Make it anew.`);
  }
}

function damaged(file: string, where: string, what = 'malformed'): PartialError {
  return new PartialError(`${file} is damaged: \`${where}\`: ${what}. Make it anew.`);
}

/** Takes in the lines of one part after its header. */
class PartialReader {
  private readonly file: string;
  private readonly header: Header;
  private readonly counted = new Map<ItemName, number>();
  private items = 0;
  private isComplete = false;
  private readonly scopeProblems: { path: string; message: string; unread?: true }[] = [];
  private readonly referenceScored = emptyScoredSample();
  private readonly referenceSample = emptySample();
  private readonly pieces: PieceScan[] = [];
  private readonly findings: Finding[] = [];
  private readonly corpus = { sample: emptySample(), duplicates: emptyDuplicates() };
  private readonly scored = emptyScoredSample();

  constructor(file: string, header: Header) {
    this.file = file;
    this.header = header;
  }

  /** Throws PartialError. */
  read(line: string): void {
    const item = jsonOf(line, this.file);
    const [name, value] = Array.isArray(item) && item.length === 2 ? (item as unknown[]) : [];
    if (this.isComplete) throw damaged(this.file, String(name), 'comes after the end');
    if (name === 'end') {
      if (value !== this.items)
        throw damaged(this.file, 'end', `says ${value} items, and there are ${this.items}`);
      this.isComplete = true;
      return;
    }
    if (!isItemName(name)) throw damaged(this.file, `line ${this.items + 2}`, 'is no item of a part');
    this.items++;
    const count = (this.counted.get(name) ?? 0) + 1;
    this.counted.set(name, count);
    if (count > (MOST_ITEMS[name] ?? Number.POSITIVE_INFINITY))
      throw damaged(this.file, name, 'there are more than a scan keeps');
    const parsed = itemSchemas[name].safeParse(value);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw damaged(this.file, [name, ...(issue?.path ?? [])].join('.'), issue?.message);
    }
    try {
      this.take[name](parsed.data as never);
    } catch (error) {
      if (error instanceof RangeError)
        throw new PartialError(`${this.file} is damaged: ${error.message} Make it anew.`);
      throw error;
    }
  }

  private readonly take: { readonly [K in ItemName]: (item: Item<K>) => void } = {
    scopeProblem: ({ path: of, message, unread }) =>
      this.scopeProblems.push({ path: of, message, ...(unread === undefined ? {} : { unread }) }),
    referenceScored: (text) => addScored(this.referenceScored, text),
    referenceSample: (text) => sampleFromJson([text], this.referenceSample),
    piece: ({ counts, hidden, ...piece }) =>
      this.pieces.push({
        ...piece,
        counts: countsFromStored(counts),
        hidden: new Map(Object.entries(hidden) as [HiddenClass, number][]),
      }),
    finding: (finding) => this.findings.push(finding),
    sample: (text) => sampleFromJson([text], this.corpus.sample),
    duplicates: (group) => duplicatesFromJson([group], this.corpus.duplicates),
    scored: (text) => addScored(this.scored, text),
  };

  /** Throws PartialError where the end is missing. */
  result(): PartialReport {
    if (!this.isComplete)
      throw new PartialError(`${this.file} was cut short: its last line is missing. Make it anew.`);
    const { version, detector, maxFalsePositiveRate, calibration, elapsedMs, detectorMs } = this.header;
    const { pieces, corpus, scored, findings } = this;
    return {
      version,
      detector,
      maxFalsePositiveRate,
      calibration,
      division: this.division(),
      scan: { pieces, corpus, scored, findings, detectorMs },
      elapsedMs,
    };
  }

  private division(): Shard | Tally {
    const { division } = this.header;
    if (division.type === 'tally') return division;
    const { scope, policy, hasReferenceScored, hasReferenceSample, ...rest } = division;
    const { diversity, drift, repositoryBudget, ...always } = policy;
    return {
      ...rest,
      scope: { ...scope, problems: this.scopeProblems },
      policy: {
        ...always,
        ...(diversity === undefined ? {} : { diversity }),
        ...(drift === undefined ? {} : { drift }),
        ...(repositoryBudget === undefined ? {} : { repositoryBudget }),
      },
      referenceScored: hasReferenceScored ? this.referenceScored : null,
      referenceSample: hasReferenceSample ? this.referenceSample : null,
    };
  }
}

function isItemName(name: unknown): name is ItemName {
  return typeof name === 'string' && Object.hasOwn(itemSchemas, name);
}

function addScored(to: ScoredSample, [kind, hash, bucket, logOdds, path, text]: Item<'scored'>): void {
  addToScored(to, hash, { kind, bucket, logOdds, path, text });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
