import type { Detector } from '../detector/detector.ts';
import { addFile, type Counts, emptyCounts } from '../measure/tally.ts';
import { formatOf } from '../record/format.ts';
import { type CommittedFile, listCommit, openCommitted } from '../source/commit-tree.ts';
import { GitError } from '../source/git.ts';
import { isPartialClone } from '../source/partial-clone.ts';
import { isNullCommit, type Repository } from '../source/repository.ts';
import type { PathScope } from '../source/scope.ts';
import type { ChangeScope, ScanScope, SourceFile } from '../source/source.ts';
import { workTreeBlobs } from '../source/work-tree-blobs.ts';
import { type TallyTable, tallyKey } from './cache/tally-table.ts';
import { Judge } from './judge.ts';
import { tally } from './learn.ts';
import { visitRecords } from './read-file.ts';
import type { FileScan, Scan, ScanOptions } from './scan.ts';

/** Bytes of files that the change leaves alone, and texts, that are read and judged for this figure without being asked. */
export const UNASKED = { bytes: 8 * 1024 * 1024, texts: 10_000 } as const;

/** Where the whole of a repository can be read. */
export interface WholePlace {
  readonly repository: Repository;
  /** The files that count, and what the user narrowed them to (empty: nothing). */
  readonly scope: PathScope;
  readonly paths: readonly string[];
  /** Whether all of it is to be read where nothing is remembered, however long that takes. */
  readonly always: boolean;
}

/** What was counted in one file. */
export interface FileTally {
  readonly counts: Counts;
  /** True where it could not be read, or lacks a part or most of its rows. */
  readonly unread: boolean;
}

/** All files in scope: of a change as its base and as its head has them, else as they are. */
export type Whole =
  | {
      readonly before: readonly FileTally[] | null;
      readonly after: readonly FileTally[];
      readonly reason: null;
    }
  /** `reason`: why it was not measured, in one sentence. */
  | { readonly before: null; readonly after: null; readonly reason: string };

export interface WholeOptions
  extends Pick<
    ScanOptions,
    'detector' | 'calibration' | 'evidenceOf' | 'scores' | 'readOptions' | 'judgesAddedAnew'
  > {
  readonly tallies?: TallyTable | undefined;
  /** What the counts of a file depend on besides its path and its content. */
  readonly context: string;
}

/** Counts all files in scope; those of a tree were counted by the scan. */
export async function countWhole(
  place: WholePlace | null,
  scope: ScanScope,
  scanned: Scan,
  options: WholeOptions,
): Promise<Whole> {
  if (scope.type === 'tree') {
    // Of a sample the counts are not those of whole files.
    if (place !== null && scanned.sample === null)
      await remember(place.repository, scope.files, scanned.files, options);
    return { before: null, after: scanned.files, reason: null };
  }
  if (place !== null) return await tallyWhole(place, scope, scanned, options);
  return {
    before: null,
    after: null,
    reason: 'There is no clone here that the other files could be read from.',
  };
}

/** Remembers the counts of scanned files whose content is that of a blob. */
async function remember(
  repository: Repository,
  files: readonly SourceFile[],
  scans: readonly FileScan[],
  { tallies, context }: WholeOptions,
): Promise<void> {
  if (tallies === undefined) return;
  const blobs = await workTreeBlobs(repository, files).catch(() => new Map<string, string>());
  for (const { path, counts, unread } of scans) {
    const objectId = blobs.get(path);
    if (objectId !== undefined && !unread) tallies.set(keyOfFile({ path, objectId }, context), counts);
  }
}

/**
 * Counts all files in scope before and after a change. Files whose counts are remembered are not read; of the others,
 * texts whose scores are remembered are not judged. Where too much would be left to do, nothing is done unless asked for.
 */
async function tallyWhole(
  place: WholePlace,
  change: ChangeScope,
  scanned: Scan,
  options: WholeOptions,
): Promise<Whole> {
  try {
    return await new WholeRun(place, change, options).run(countedWhole(change, scanned));
  } catch (error) {
    if (error instanceof TooMuch || error instanceof GitError)
      return { before: null, after: null, reason: error.message };
    throw error;
  }
}

/**
 * The files of which the scan of a change has counted every record, by path: the added ones, where no text was there
 * before that one of theirs could be a copy of.
 */
function countedWhole({ files }: ChangeScope, scanned: Scan): ReadonlyMap<string, FileTally> {
  if (scanned.change?.before.records !== 0) return new Map();
  const added = new Set(files.flatMap(({ base, head }) => (base === null && head !== null ? head.path : [])));
  return new Map(scanned.files.filter(({ path }) => added.has(path)).map((file) => [file.path, file]));
}

/** Key under which the counts of a file are remembered. */
function keyOfFile({ path, objectId }: CommittedFile, context: string): string {
  return tallyKey([path, objectId, context]);
}

function keyOfBlob({ path, objectId = '' }: Pick<SourceFile, 'path' | 'objectId'>): string {
  return `${objectId} ${path}`;
}

/** More would have to be done than is done unasked. */
class TooMuch extends Error {
  constructor(what: string) {
    super(
      `${what} A scan of the default branch with a cache makes it cheap; \`repository-budget\` asks for it at any price.`,
    );
    this.name = 'TooMuch';
  }
}

class WholeRun {
  private readonly place: WholePlace;
  private readonly change: ChangeScope;
  private readonly options: WholeOptions;
  private readonly judge: Judge;
  private readonly tallies = new Map<string, FileTally>();

  constructor(place: WholePlace, change: ChangeScope, options: WholeOptions) {
    this.place = place;
    this.change = change;
    this.options = options;
    this.judge = new Judge({
      ...options,
      detector: place.always ? options.detector : metered(options.detector),
    });
  }

  /** `counted`: files as the head has them that need not be read for it. */
  async run(counted: ReadonlyMap<string, FileTally>): Promise<Whole> {
    const { base, head } = this.change;
    const before = await this.list(base);
    const after = await this.list(head);
    const missing = { before: this.recall(before), after: this.take(this.recall(after), counted) };
    if (!this.place.always) await this.checkPrice([...missing.before, ...missing.after]);
    await this.read(base, missing.before);
    await this.read(head, missing.after);
    return { before: this.talliesOf(before), after: this.talliesOf(after), reason: null };
  }

  private async list(commit: string): Promise<CommittedFile[]> {
    const { repository, scope } = this.place;
    return isNullCommit(commit) ? [] : await listCommit(repository, commit, scope);
  }

  /** Looks the files up; gives those that are not known, and those that nobody but the change vouches for. */
  private recall(files: readonly CommittedFile[]): CommittedFile[] {
    const { tallies, judgesAddedAnew } = this.options;
    const doubted = new Set(
      judgesAddedAnew === true
        ? this.change.files.flatMap(({ head }) => (head === null ? [] : keyOfBlob(head)))
        : [],
    );
    return files.filter((file) => {
      const key = this.keyOf(file);
      if (this.tallies.has(key)) return false;
      const counts = doubted.has(keyOfBlob(file)) ? undefined : tallies?.get(key);
      if (counts !== undefined) this.tallies.set(key, { counts, unread: false });
      return counts === undefined;
    });
  }

  /** Takes over what is counted; gives the others. */
  private take(
    files: readonly CommittedFile[],
    counted: ReadonlyMap<string, FileTally>,
  ): readonly CommittedFile[] {
    return files.filter((file) => {
      const found = counted.get(file.path);
      if (found !== undefined) this.learn(file, found);
      return found === undefined;
    });
  }

  private async checkPrice(missing: readonly CommittedFile[]): Promise<void> {
    const { repository } = this.place;
    const changed = new Set(this.changed().map(({ objectId }) => objectId));
    const ids = [...new Set(missing.map(({ objectId }) => objectId))].filter((id) => !changed.has(id));
    if (ids.length === 0) return;
    if (await isPartialClone(repository))
      throw new TooMuch(
        `${ids.length} files that this change leaves alone are not remembered, and this partial clone may lack them.`,
      );
    const sizes = await repository.blobs.sizes(ids);
    const bytes = ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
    if (bytes > UNASKED.bytes)
      throw new TooMuch(
        `${Math.round(bytes / 1024 / 1024)} MB of files that this change leaves alone are not remembered.`,
      );
  }

  /** Both versions of the files that the change touches; their content may have been fetched for it. */
  private changed(): readonly SourceFile[] {
    return this.change.files.flatMap(({ base, head }) => [base, head]).filter((file) => file !== null);
  }

  private async read(commit: string, missing: readonly CommittedFile[]): Promise<void> {
    const files = missing.filter((file) => !this.tallies.has(this.keyOf(file)));
    const found = new Map(this.changed().map((file) => [keyOfBlob(file), file]));
    const unopened = files.filter((file) => !found.has(keyOfBlob(file)));
    const opened = await openCommitted(this.place.repository, commit, unopened);
    for (const file of opened.files) found.set(keyOfBlob(file), file);
    for (const listed of files) {
      const file = found.get(keyOfBlob(listed));
      const counts = emptyCounts();
      addFile(counts);
      const unread = file === undefined || (await this.count(file, counts));
      this.tallies.set(this.keyOf(listed), { counts, unread });
    }
    await this.judge.flush();
    for (const file of files) this.learn(file, this.tallies.get(this.keyOf(file)));
  }

  private learn(file: CommittedFile, found: FileTally | undefined): void {
    if (found === undefined) return;
    const key = this.keyOf(file);
    this.tallies.set(key, found);
    if (!found.unread) this.options.tallies?.set(key, found.counts);
  }

  /** Whether the file is lacking. */
  private async count(file: SourceFile, counts: Counts): Promise<boolean> {
    const format = formatOf(file.path);
    if (format === undefined) return true;
    const options = this.options.readOptions(file.path);
    const visit = (record: Parameters<Judge['judge']>[0]): Promise<void> =>
      this.judge.judge(record, (judged) => tally(counts, judged));
    const { isLacking } = await visitRecords(file, format, options, { visit, report: () => {} });
    return isLacking;
  }

  private talliesOf(files: readonly CommittedFile[]): FileTally[] {
    return files.flatMap((file) => this.tallies.get(this.keyOf(file)) ?? []);
  }

  private keyOf(file: CommittedFile): string {
    return keyOfFile(file, this.options.context);
  }
}

/** The detector, up to as many texts as are judged unasked. */
function metered(detector: Detector): Detector {
  let texts = 0;
  return {
    ...detector,
    score(batch) {
      texts += batch.length;
      if (texts > UNASKED.texts)
        throw new TooMuch(`The scores of more than ${UNASKED.texts} texts are not remembered.`);
      return detector.score(batch);
    },
  };
}
