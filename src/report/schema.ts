import { z } from 'zod';
import { UNSCORED_REASONS } from '../detector/detector.ts';
import { RECORD_KINDS } from '../record/record.ts';
import { LIMITS } from './limits.ts';
import type { Report } from './report.ts';

/** The JSON report as a schema; equal to the type `Report`, which a test checks. */

const share = z.number().min(0).max(1);
const count = z.int().min(0);
const ordinal = z.int().min(1);
const milliseconds = z.number().min(0);

const verdict = z
  .enum(['pass', 'warn', 'fail', 'inconclusive'])
  .meta({ id: 'verdict', description: 'The verdict: pass, warn, fail, inconclusive.' });
const mode = z
  .enum(['enforce', 'warn'])
  .meta({ id: 'mode', description: 'Whether the check fails above the budget or only says so.' });
const failOn = z
  .enum(['lower-bound', 'floor', 'estimate', 'upper-bound'])
  .meta({ id: 'failOn', description: 'Which figure must exceed the budget for a failure.' });
const kind = z.enum(RECORD_KINDS).meta({ id: 'kind', description: 'What the text is for.' });

const syntheticFraction = z
  .strictObject({
    estimate: share.nullable().describe('Best single figure, corrected for the detector’s error rates.'),
    low: share.nullable().describe('Lower end of the 95 % interval.'),
    high: share.nullable().describe('Upper end of the 95 % interval.'),
    floor: share
      .nullable()
      .describe('Lower end with a true-positive rate of 1: assumes nothing about the model.'),
    by: z.enum(['words', 'records']).describe('Whether the share is of words or of records.'),
  })
  .meta({
    id: 'syntheticFraction',
    description: 'Share that a machine wrote, 0..1; null where nothing was judged.',
  });

const totals = z
  .strictObject({
    files: count,
    records: count,
    words: count,
    scoredRecords: count,
    scoredWords: count,
    flaggedRecords: count,
    flaggedWords: count,
    knownSyntheticRecords: count.describe(
      'Known without the detector: attested, declared or carrying an artefact.',
    ),
    knownSyntheticWords: count,
    knownHumanRecords: count,
    knownHumanWords: count,
    unscored: z.partialRecord(z.enum(UNSCORED_REASONS), count).describe('Records not judged, by reason.'),
    unscoredWords: count,
  })
  .meta({ id: 'totals', description: 'Counts of the text in scope.' });

const changeSide = z
  .strictObject({ records: count, words: count, syntheticFraction })
  .meta({ id: 'changeSide', description: 'Text that a change adds or removes.' });

export const reportSchema = z
  .strictObject({
    schemaVersion: z
      .literal(1)
      .describe('Raised when a field changes its meaning or goes; new fields may come without.'),
    version: z.string().describe('Version of synthetic-budget that wrote the report.'),
    name: z.string().describe('Name of this check, where several run on one pull request.'),
    verdict,
    reason: z.string().describe('The verdict’s reason in one plain sentence.'),
    mode,
    failOn,
    decidedBy: z
      .string()
      .nullable()
      .describe('`path` of the rule that decided the verdict; null: nothing in scope.'),
    budget: share.describe('Budget of the rule that decided the verdict.'),
    syntheticFraction,
    coverage: share.describe('Judged words ÷ words in scope.'),
    totals,
    byKind: z.array(
      z.strictObject({
        kind,
        records: count,
        words: count,
        scoredRecords: count,
        flaggedRecords: count,
        syntheticFraction,
      }),
    ),
    rules: z.array(
      z.strictObject({
        path: z.string().describe('The rule’s glob; `**` for the default rule.'),
        budget: share,
        mode,
        failOn,
        verdict,
        reason: z.string(),
        minimumWords: count.describe('Judged words below which the rule is inconclusive.'),
        minimumCoverage: share.describe('Coverage below which the rule is inconclusive.'),
        coverage: share,
        syntheticFraction,
        totals,
      }),
    ),
    files: z.array(
      z.strictObject({
        path: z.string(),
        kind: z.string().describe('Format: jsonl, json, csv, tsv, markdown, mdx, text.'),
        records: count,
        words: count,
        scoredWords: count,
        flaggedRecords: count,
        knownSyntheticRecords: count,
        syntheticFraction,
      }),
    ),
    findings: z
      .array(
        z.strictObject({
          path: z.string(),
          line: ordinal,
          endLine: ordinal,
          row: ordinal.nullable(),
          field: z.string().nullable(),
          role: z.string().nullable(),
          kind,
          words: count,
          score: z.number().nullable().describe('null where the record is known without the detector.'),
          threshold: z.number().nullable(),
          reason: z.string().describe('Why it is listed. May quote the text: escape it.'),
          evidence: z.enum(['attested', 'declared', 'artefact', 'detector']),
          excerpt: z
            .string()
            .describe(`At most ${LIMITS.excerptCharacters} characters of the text. Untrusted: escape it.`),
          fingerprint: z.string().describe('Identifies the text across moves; what an `accept` entry names.'),
        }),
      )
      .describe(`Worst first; at most ${LIMITS.findings} of them, \`totals\` counts all.`),
    problems: z.array(z.strictObject({ path: z.string(), line: ordinal.nullable(), message: z.string() })),
    diversity: z
      .strictObject({
        sampledRecords: count,
        words: count,
        typeTokenRatio: z.number().nullable(),
        movingAverageTypeTokenRatio: z
          .number()
          .nullable()
          .describe('Window of 50 words (Covington & McFall 2010).'),
        distinct: z
          .tuple([z.number().nullable(), z.number().nullable(), z.number().nullable(), z.number().nullable()])
          .describe('distinct-1 … distinct-4 (Li et al. 2016).'),
        compressionRatio: z.number().nullable().describe('Bytes raw ÷ bytes gzipped (Shaib et al. 2024).'),
        selfRepetition: z.number().nullable().describe('Salkar et al. 2022.'),
        nearDuplicateRate: z.number().nullable().describe('Share of records with a near-duplicate.'),
      })
      .describe('Of a sample by content hash, so that figures compare between corpora of any size.'),
    detector: z.strictObject({
      id: z.string(),
      sha256: z.string(),
      runtime: z.enum(['native', 'wasm']),
      maxFalsePositiveRate: share,
      threshold: z
        .record(z.string(), z.record(z.string(), z.number()))
        .describe('By kind, then by the lower bound of the length bucket in words.'),
      basis: z.string().describe('What the thresholds were measured on.'),
    }),
    scope: z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('tree'), paths: z.array(z.string()) }),
      z.strictObject({
        type: z.literal('change'),
        base: z.string(),
        head: z.string(),
        wordsBefore: count,
        wordsAfter: count,
        added: changeSide,
        removed: changeSide,
      }),
    ]),
    policy: z.strictObject({
      path: z.string().nullable().describe('null: the built-in defaults.'),
      commit: z.string().nullable().describe('null: read from the work tree.'),
    }),
    timings: z.strictObject({
      totalMs: milliseconds,
      detectorMs: milliseconds,
      recordsPerSecond: z.number().min(0),
    }),
  })
  .meta({
    title: 'Synthetic budget report',
    description:
      'What one scan measured and how it was judged. Fractions are 0..1, durations milliseconds, lines and rows 1-based.',
  }) satisfies z.ZodType<Report>;

/** The JSON Schema of the report, for programs that read it; committed as `schema/report.schema.json`. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, {
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      // New fields may come within one schemaVersion.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}
