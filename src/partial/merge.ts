import { createHash } from 'node:crypto';
import type { HiddenClass } from '../evidence/hidden.ts';
import { addCorpus, emptyCorpus } from '../measure/corpus.ts';
import { emptyScoredSample, mergeScored } from '../measure/scored-sample.ts';
import { addCounts, emptyCounts, mergeCounts } from '../measure/tally.ts';
import { LIMITS } from '../report/limits.ts';
import type { ReadExtent } from '../scan/completeness.ts';
import { WorstFindings } from '../scan/findings.ts';
import type { PieceScan, ShardScan } from '../scan/scan.ts';
import { PartialError, type PartialReport } from './partial.ts';
import { partialChunks } from './store.ts';

/** What all parts say together. */
export interface Merged {
  /** What they agree on. */
  readonly common: PartialReport;
  readonly scan: ShardScan;
  /** Remarks on the reference of any of them. */
  readonly notices: readonly string[];
  /** Milliseconds that the slowest took. */
  readonly elapsedMs: number;
}

/** What to do about parts that disagree, by the key. */
const ADVICE: Readonly<Record<string, string>> = {
  version: 'Use one version for all parts and for merge.',
  detector: 'Use one detector and one runtime (--runtime) for all parts.',
  calibration: 'Use one detector, one policy and one reference for all parts.',
  maxFalsePositiveRate: 'Score all parts with one --max-false-positive-rate.',
  'division.type': 'Merge shards of a scan, or tallies of `score`, not both.',
  'division.of': 'Merge the shards of one scan only.',
  'division.plan': 'Scan all shards in the same checkout, with the same files, paths and options.',
  'division.commit': 'Check out one commit for all shards.',
  'division.policySha256': 'Scan all shards by one policy and with the same options.',
  'division.expired': 'An accepted finding expired between the shards: scan them again on one day.',
};

/** Puts parts together, one at a time; in whatever order they come, the result is the same. */
export class PartialMerge {
  private first:
    | { readonly file: string; readonly partial: PartialReport; readonly agreed: Agreed }
    | undefined;
  private readonly seen = new Map<string | number, string>();
  private readonly pieces: PieceScan[] = [];
  /** By path: tallies of one are one piece, however many there are. */
  private readonly tallies = new Map<string, TallyPiece>();
  private readonly corpus = emptyCorpus();
  private readonly scored = emptyScoredSample();
  private readonly findings = new WorstFindings(LIMITS.findings);
  /** By the number of the shard. */
  private readonly notices = new Map<number, readonly string[]>();
  private detectorMs = 0;
  private elapsedMs = 0;
  private readonly version: string;

  /** `version` of this program: another one's parts may mean something else. */
  constructor(version: string) {
    this.version = version;
  }

  /**
   * Adds what was read of `file`.
   * @throws {PartialError} where it does not belong with those before, or is one of them.
   */
  add(file: string, partial: PartialReport): void {
    const { division, scan } = partial;
    if (partial.version !== this.version)
      throw new PartialError(
        `${file}: \`version\` is ${partial.version}, and this is synthetic-budget ${this.version}. ${ADVICE.version}`,
      );
    const agreed = agreedOf(partial);
    this.first ??= { file, partial, agreed };
    checkAgreement({ file, agreed }, this.first);
    if (division.type === 'shard') {
      this.checkNew(file, division.index, `shard ${division.index} of ${division.of}`);
      for (const piece of scan.pieces) this.pieces.push(piece);
      this.notices.set(division.index, division.reference?.notices ?? []);
    } else {
      if (scan.corpus.sample.size > 0) this.checkNew(file, digestOf(partial), 'of the same texts');
      for (const piece of scan.pieces) this.addTally(piece);
    }
    addCorpus(this.corpus, scan.corpus);
    mergeScored(this.scored, scan.scored);
    for (const finding of scan.findings) this.findings.add(finding);
    this.detectorMs += scan.detectorMs;
    this.elapsedMs = Math.max(this.elapsedMs, partial.elapsedMs);
  }

  /**
   * What all parts say together.
   * @throws {PartialError} where there is none, or one is missing.
   */
  result(): Merged {
    if (this.first === undefined) throw new PartialError('there is no part to merge.');
    const { partial: common, file } = this.first;
    const pieces = [...this.pieces, ...this.tallies.values()].sort(
      (a, b) => a.order - b.order || (a.path < b.path ? -1 : 1),
    );
    if (common.division.type === 'shard') {
      const { of, totalPieces } = common.division;
      const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !this.seen.has(index));
      if (missing.length > 0)
        throw new PartialError(
          `${missing.length === 1 ? 'shard' : 'shards'} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing: name the parts of all shards, and look whether one failed.`,
        );
      const isWhole = pieces.length === totalPieces && pieces.every(({ order }, i) => order === i);
      if (!isWhole)
        throw new PartialError(
          `the shards hold ${pieces.length} pieces that are not the ${totalPieces} that ${file} was divided into: scan them again.`,
        );
    }
    const { corpus, scored, detectorMs, elapsedMs } = this;
    const findings = this.findings.sorted();
    return {
      common,
      scan: { pieces, corpus, scored, findings, detectorMs },
      notices: [...new Set([...this.notices].sort(([a], [b]) => a - b).flatMap(([, notices]) => notices))],
      elapsedMs,
    };
  }

  private checkNew(file: string, key: string | number, what: string): void {
    const other = this.seen.get(key);
    if (other !== undefined)
      throw new PartialError(`${file} is ${what}, and so is ${other}: keep one of them.`);
    this.seen.set(key, file);
  }

  private addTally(piece: PieceScan): void {
    const known = this.tallies.get(piece.path);
    if (known === undefined) {
      this.tallies.set(piece.path, {
        ...piece,
        counts: mergeCounts(piece.counts, emptyCounts()),
        hidden: new Map(piece.hidden),
      });
      return;
    }
    addCounts(known.counts, { ...piece.counts, files: 0 });
    for (const [name, records] of piece.hidden)
      known.hidden.set(name, (known.hidden.get(name) ?? 0) + records);
    const { lostPart, lostRows, rows } = known.extent;
    known.extent = {
      lostPart: lostPart || piece.extent.lostPart,
      lostRows: lostRows + piece.extent.lostRows,
      rows: rows + piece.extent.rows,
    };
  }
}

interface TallyPiece extends PieceScan {
  extent: ReadExtent;
  readonly hidden: Map<HiddenClass, number>;
}

/** Values that all parts have in common, as JSON text, by key. */
type Agreed = Readonly<Record<string, string>>;

function agreedOf({ version, detector, maxFalsePositiveRate, calibration, division }: PartialReport): Agreed {
  const values: Record<string, unknown> = {
    'division.type': division.type,
    version,
    detector,
    maxFalsePositiveRate,
  };
  if (division.type === 'shard') {
    const { of, commit, policySha256, policy, expired, name, scope, card, plan, reference } = division;
    const { referenceScored, referenceSample } = division;
    Object.assign(values, {
      'division.of': of,
      'division.commit': commit,
      'division.policySha256': policySha256,
      'division.policy': policy,
      'division.expired': expired,
      'division.name': name,
      'division.scope.paths': scope.paths,
      'division.scope.problems': scope.problems,
      'division.scope.incomplete': scope.incomplete ?? null,
      'division.card': card,
      'division.plan': plan,
      'division.reference': reference === null ? null : { ...reference, notices: [] },
      'division.referenceScored': [...(referenceScored ?? [])].map(([kind, texts]) => [
        kind,
        texts.entries(),
      ]),
      'division.referenceSample': referenceSample?.entries() ?? null,
    });
  }
  values.calibration = calibration;
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]));
}

function checkAgreement(
  { file, agreed }: { readonly file: string; readonly agreed: Agreed },
  first: { readonly file: string; readonly agreed: Agreed },
): void {
  const key = Object.keys(first.agreed).find((name) => agreed[name] !== first.agreed[name]);
  if (key === undefined) return;
  const [here, there] = [agreed[key] ?? '', first.agreed[key] ?? ''];
  const values = here.length + there.length < 240 ? ` is ${here} here and ${there} there` : ' differs';
  throw new PartialError(
    `${file} does not belong with ${first.file}: \`${key}\`${values}. ${ADVICE[key] ?? 'Make all parts with the same options.'}`,
  );
}

/** Of what was measured, not of how long it took. */
function digestOf(partial: PartialReport): string {
  const { scan } = partial;
  const hash = createHash('sha256');
  for (const chunk of partialChunks({ ...partial, elapsedMs: 0, scan: { ...scan, detectorMs: 0 } }))
    hash.update(chunk);
  return hash.digest('hex');
}
