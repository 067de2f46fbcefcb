import { z } from 'zod';
import { operatingPoint } from '../detector/calibration.ts';
import { BUCKET_LOWER_BOUNDS, UNSCORED_REASONS } from '../detector/detector.ts';
import { HIDDEN_CLASSES } from '../evidence/hidden.ts';
import { EXACT_CLUSTERS } from '../measure/content-clusters.ts';
import { SAMPLE_SIZE } from '../measure/sample.ts';
import { DRIFT_SAMPLE_SIZE } from '../measure/scored-sample.ts';
import { LIMITED_METRICS } from '../policy/diversity-limit.ts';
import { FORMATS } from '../record/format.ts';
import { MAXIMUM_PROBLEMS } from '../record/read.ts';
import { RECORD_KINDS } from '../record/record.ts';
import { LIMITS } from '../report/limits.ts';
import { reportSchema } from '../report/schema.ts';
import { MAXIMUM_SHARDS } from '../scan/shard.ts';
import { PARTIAL_FORMAT, PARTIAL_VERSION } from './store.ts';

const { findings, problems, reference, policy } = reportSchema.shape;

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const contentHash = z.string().regex(/^[0-9a-f]{16}$/);
/** Duplicates and clusters have rows of their own making, which `duplicatesFromJson` and `clustersFromJson` check. */
const row = z.array(z.unknown());

const amount = z.tuple([count, count]);
/** As `countsToStored` has it: records, words, squared words, the same of those that are flagged, and near misses. */
const stratum = z
  .tuple([count, count, count, count, count, count, count, count])
  .refine(
    ([records, words, squared, flagged, flaggedWords, flaggedSquared, nearMisses, nearMissWords]) =>
      flagged + nearMisses <= records &&
      flaggedWords + nearMissWords <= words &&
      flaggedSquared <= squared &&
      records <= words,
    'has more flagged than judged text',
  );
const kindCounts = z.strictObject({
  strata: z.array(stratum).length(BUCKET_LOWER_BOUNDS.length),
  clusters: z.union([
    z.strictObject({ exact: z.array(row).max(EXACT_CLUSTERS) }),
    z.strictObject({ sketch: z.array(row) }),
  ]),
  knownSynthetic: amount,
  knownHuman: amount,
  unscored: z.array(z.tuple([z.enum(UNSCORED_REASONS), count, count])).max(UNSCORED_REASONS.length),
});
const counts = z.strictObject({
  files: z.int().min(0).max(1),
  kinds: z.partialRecord(z.enum(RECORD_KINDS), kindCounts),
});

const piece = z.strictObject({
  order: count,
  path: z.string(),
  format: z.enum(FORMATS),
  counts,
  hidden: z.partialRecord(z.enum(HIDDEN_CLASSES), count),
  extent: z.strictObject({ lostPart: z.boolean(), lostRows: count, rows: count }),
  problems: z.strictObject({
    // A file that is read whole has one more, which tells the number of the others.
    listed: problems.max(MAXIMUM_PROBLEMS + 1),
    further: count,
    lastLine: count.nullable(),
    rows: z.strictObject({ flaw: z.enum(['shapeless', 'ragged']), rows: count, line: count }).nullable(),
  }),
});

const scored = z.tuple([
  z.enum(RECORD_KINDS),
  contentHash,
  count.max(BUCKET_LOWER_BOUNDS.length - 1),
  z.number(),
  z.string(),
  z.string(),
]);

const sample = z.tuple([contentHash, count, z.string()]);

const mode = z.enum(['enforce', 'warn']);
const rule = z.strictObject({
  path: z.string(),
  budget: share,
  mode,
  failOn: z.enum(['lower-bound', 'floor', 'estimate', 'upper-bound']),
  by: z.enum(['words', 'records']),
  minimumWords: count,
  minimumCoverage: share,
  fields: z.array(z.string()),
  roles: z.array(z.string()),
});
const judgingPolicy = z.strictObject({
  maxFalsePositiveRate: share,
  rules: z.array(rule).min(1),
  diversity: z
    .array(
      z.strictObject({
        metric: z.enum(LIMITED_METRICS),
        type: z.enum(['least', 'most', 'drop', 'rise']),
        bound: z.number(),
        words: count.nullable(),
        from: z.literal('reference').exactOptional(),
      }),
    )
    .optional(),
  drift: z
    .strictObject({ score: share.nullable(), words: share.nullable(), functionWords: share.nullable() })
    .optional(),
  repositoryBudget: share.optional(),
  source: policy,
});

const card = z.strictObject({
  configs: z.array(
    z.strictObject({
      name: z.string(),
      isDefault: z.boolean(),
      folder: z.string(),
      splits: z.array(z.strictObject({ split: z.string(), patterns: z.array(z.string()) })).nullable(),
    }),
  ),
  notices: z.array(z.strictObject({ line: z.int().min(1), message: z.string() })),
});

const shard = z
  .strictObject({
    type: z.literal('shard'),
    index: z.int().min(1).max(MAXIMUM_SHARDS),
    of: z.int().min(1).max(MAXIMUM_SHARDS),
    name: z.string(),
    totalPieces: count,
    plan: sha256,
    commit: z
      .string()
      .regex(/^[0-9a-f]{40,64}$/)
      .nullable(),
    scope: z.strictObject({
      paths: z.array(z.string()),
      incomplete: z.string().nullable(),
    }),
    policy: judgingPolicy,
    policySha256: sha256,
    expired: z.array(z.string()),
    card,
    reference,
    hasReferenceScored: z.boolean(),
    hasReferenceSample: z.boolean(),
  })
  .refine(({ index, of }) => index <= of, { path: ['index'], message: 'is beyond the number of shards' });

/** A threshold that nothing reaches is above 1. */
const point = operatingPoint.extend({ threshold: z.number() });
const points = z.array(point).length(BUCKET_LOWER_BOUNDS.length);

/** The first line of a partial report. It comes from another machine: nothing in it is taken for granted. */
export const headerSchema = z.strictObject({
  format: z.literal(PARTIAL_FORMAT),
  formatVersion: z.literal(PARTIAL_VERSION),
  version: z.string(),
  detector: z.strictObject({ id: z.string(), sha256: z.string(), runtime: z.enum(['native', 'wasm']) }),
  maxFalsePositiveRate: share,
  calibration: z.strictObject({
    basis: z.string(),
    calibrated: z.boolean(),
    points: z.strictObject({ document: points, text: points, prompt: points, answer: points }),
  }),
  division: z.discriminatedUnion('type', [shard, z.strictObject({ type: z.literal('tally') })]),
  elapsedMs: z.number().min(0),
  detectorMs: z.number().min(0),
});

/** What the other lines may hold, by name. */
export const itemSchemas = {
  scopeProblem: z.strictObject({ path: z.string(), message: z.string(), unread: z.literal(true).optional() }),
  referenceScored: scored,
  referenceSample: sample,
  piece,
  finding: findings.element,
  sample,
  duplicates: z.tuple([z.string(), count, z.array(row)]),
  scored,
} as const;

/** Most items of a name; others have no bound, or are kept in a structure that has one. */
export const MOST_ITEMS: { readonly [K in keyof typeof itemSchemas]?: number } = {
  referenceScored: RECORD_KINDS.length * DRIFT_SAMPLE_SIZE,
  referenceSample: SAMPLE_SIZE,
  finding: LIMITS.findings,
  sample: SAMPLE_SIZE,
  scored: RECORD_KINDS.length * DRIFT_SAMPLE_SIZE,
};
