import { createHash } from 'node:crypto';
import { NO_CARD, readCard } from './dataset/read-card.ts';
import type { Detector } from './detector/detector.ts';
import { type GateInput, judgeScan, narrowedTo, prepareScan } from './gate.ts';
import type { Merged } from './partial/merge.ts';
import { calibrationFrom, type PartialReport, type Shard } from './partial/partial.ts';
import { storedCalibration } from './partial/store.ts';
import type { JudgingPolicy, Policy } from './policy/policy.ts';
import { driftSample, summariseReference } from './reference/summary.ts';
import type { Report } from './report/report.ts';
import { joinShards } from './scan/join-shards.ts';
import { scanShard } from './scan/scan.ts';
import { planShard, type ShardNumber } from './scan/shard.ts';
import type { TreeScope } from './source/source.ts';

export interface ShardInput extends GateInput {
  readonly scope: TreeScope;
  readonly shard: ShardNumber;
  /** Commit that is checked out; null: none. */
  readonly commit: string | null;
}

/** The part of the pipeline that one of several machines does: its share of what is in scope is read and measured. */
export async function runShard(input: ShardInput): Promise<PartialReport> {
  const start = performance.now();
  const { version, name, scope, policy, detector, today, shard, commit } = input;
  const plan = await planShard(scope, shard);
  const { reference, options } = await prepareScan(input);
  const scan = await scanShard(plan.pieces, options);
  const scored = reference.text?.corpus.scored;
  const division: Shard = {
    type: 'shard',
    ...shard,
    name,
    totalPieces: plan.totalPieces,
    plan: plan.digest,
    commit,
    scope,
    card: await readCard(scope.datasetCard),
    policy,
    policySha256: digestOfPolicy(policy),
    expired: policy.accept
      .filter(({ expires }) => expires !== null && today >= expires)
      .map(({ fingerprint }) => fingerprint),
    reference: summariseReference(reference),
    referenceScored: scored === undefined ? null : driftSample(scored),
    referenceSample: reference.text?.corpus.sample ?? null,
  };
  return {
    version,
    detector,
    maxFalsePositiveRate: policy.maxFalsePositiveRate,
    calibration: storedCalibration(options.calibration),
    division,
    scan,
    elapsedMs: performance.now() - start,
  };
}

/** What tallies, which were made without a policy, are held against. */
export interface TallyPolicy {
  readonly name: string;
  readonly policy: JudgingPolicy;
}

/**
 * The rest of the pipeline: what all machines measured is held against the policy. Shards bring theirs with them, and
 * `ofTallies` is null. `surprisal` is of the detector that scored them, where it can be had.
 */
export function judgeMerged(
  { common, scan, notices, elapsedMs }: Merged,
  ofTallies: TallyPolicy | null,
  surprisal?: Detector['surprisal'],
): Report {
  const { version, maxFalsePositiveRate, division } = common;
  const detector = surprisal === undefined ? common.detector : { ...common.detector, surprisal };
  const calibration = calibrationFrom(common.calibration);
  const shared = { version, detector, calibration };
  if (division.type === 'tally') {
    if (ofTallies === null) throw new TypeError('tallies are held against a policy');
    const policy = { ...ofTallies.policy, maxFalsePositiveRate };
    const sources = scan.pieces.map(({ path }) => path);
    const scope: TreeScope = { type: 'tree', paths: sources, files: [], problems: [] };
    const scanned = joinShards(scope, scan);
    const { name } = ofTallies;
    return judgeScan(
      {
        ...shared,
        name,
        scope,
        sources,
        policy,
        scanned,
        whole: { before: null, after: scanned.files, reason: null },
        paths: [],
        card: NO_CARD,
        reference: null,
        referenceScored: null,
        referenceSample: null,
      },
      () => elapsedMs,
    );
  }
  const { name, policy, card, reference, referenceScored, referenceSample } = division;
  const scope: TreeScope = { type: 'tree', files: [], ...division.scope };
  const scanned = joinShards(scope, scan);
  return judgeScan(
    {
      ...shared,
      name,
      scope,
      policy,
      scanned,
      whole: { before: null, after: scanned.files, reason: null },
      paths: narrowedTo(scope, null),
      card,
      reference: reference === null ? null : { ...reference, notices },
      referenceScored,
      referenceSample,
    },
    () => elapsedMs,
  );
}

function digestOfPolicy(policy: Policy): string {
  const json = JSON.stringify(policy, (_, value: unknown) =>
    value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
  );
  return createHash('sha256').update(json).digest('hex');
}
