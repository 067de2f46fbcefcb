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

const repositorySide = z
  .strictObject({
    ...changeSide.shape,
    files: count,
    unreadFiles: count.describe(
      'Of `files`, those that could not be read, or lack a part or most of their rows.',
    ),
    coverage: share,
  })
  .meta({ id: 'repositorySide', description: 'All files in scope.' });

const figure = z.number().nullable();
const diversityFigures = z
  .strictObject({
    sampledRecords: count,
    pairedRecords: count.describe('Records that selfBleu, rougeL and vendiScore are taken of.'),
    words: count,
    typeTokenRatio: figure,
    movingAverageTypeTokenRatio: figure.describe('Window of 50 words (Covington & McFall 2010).'),
    mtld: figure.describe('McCarthy & Jarvis 2010.'),
    hdd: figure.describe('Type-token ratio of 42 drawn words (McCarthy & Jarvis 2007).'),
    hapaxShare: figure.describe('Words that occur once ÷ distinct words.'),
    entropy: figure.describe('Of the words, in bits.'),
    normalisedEntropy: figure.describe('entropy ÷ log2(distinct words).'),
    distinct: z.tuple([figure, figure, figure, figure]).describe('distinct-1 … distinct-4 (Li et al. 2016).'),
    ngramDiversity: figure.describe('Sum of distinct-1 … distinct-4 (Shaib et al. 2024).'),
    compressionRatio: figure.describe('Bytes raw ÷ bytes gzipped (Shaib et al. 2024).'),
    selfRepetition: figure.describe('Salkar et al. 2022.'),
    selfBleu: figure.describe('Zhu et al. 2018.'),
    rougeL: figure.describe('Mean F1 of all pairs (Lin 2004).'),
    vendiScore: figure.describe('Effective number of different records (Friedman & Dieng 2023).'),
  })
  .meta({ id: 'diversityFigures', description: 'Diversity of a number of words; see docs/metrics.md.' });

const spread = z
  .strictObject({ mean: z.number(), median: z.number(), p10: z.number(), p90: z.number() })
  .meta({ id: 'spread', description: 'Mean, median, 10th and 90th percentile over texts.' });
const surprisalFigures = z
  .strictObject({
    records: count.describe('Texts that were measured: a sample by content.'),
    perplexity: spread.describe('2 to the power of a text’s mean bits a token; `mean` is geometric.'),
    burstiness: spread.describe('Standard deviation of a text’s bits a token.'),
  })
  .meta({
    id: 'surprisalFigures',
    description: 'How surprising texts are to the detector’s language model of human text; docs/metrics.md.',
  });

const distance = z.strictObject({ observed: share, expected: share, excess: share, pValue: share }).meta({
  id: 'distance',
  description: 'A distance, its mean over permutations, the part beyond it, and the p-value.',
});

const sampleExtent = {
  bytes: count,
  bytesRead: count,
  pieces: count.describe('Ranges of rows, row groups and files that were drawn from.'),
  piecesRead: count,
  files: count,
  unreachedFiles: count.describe('Of `files`, those of which nothing is known, as time was up before.'),
  unreachedBytes: count.describe('Bytes of that text.'),
};

const problem = z
  .strictObject({ path: z.string(), line: ordinal.nullable(), message: z.string() })
  .meta({ id: 'problem', description: 'Something to know of a file. Untrusted: escape it.' });

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
        unreadFiles: count.describe(
          'Of `totals.files`, those that could not be read, or lack a part or most of their rows.',
        ),
        unreachedFiles: count.describe(
          'Files beside those of `totals.files` of which a sample read nothing, as time was up.',
        ),
      }),
    ),
    files: z.array(
      z.strictObject({
        path: z.string(),
        kind: z
          .string()
          .describe(
            'Format: jsonl, json, csv, tsv, parquet, arrow, markdown, mdx, rst, asciidoc, html, notebook, latex, gettext, subtitles, text, zip, tar.',
          ),
        records: count,
        words: count,
        scoredWords: count,
        flaggedRecords: count,
        knownSyntheticRecords: count,
        syntheticFraction,
      }),
    ),
    dataset: z
      .strictObject({
        basis: z
          .enum(['card', 'names'])
          .describe('`configs` of the dataset card, or names of files and folders.'),
        splits: z
          .array(
            z.strictObject({
              config: z.string().describe('Configuration (subset). Untrusted: escape it.'),
              isDefault: z.boolean().describe('Of the configuration that is loaded where none is named.'),
              split: z.string().describe('Untrusted: escape it.'),
              files: count,
              records: count,
              words: count,
              scoredWords: count,
              flaggedRecords: count,
              knownSyntheticRecords: count,
              coverage: share,
              syntheticFraction,
            }),
          )
          .describe(`At most ${LIMITS.splits}; a file may be in several.`),
        notices: z.array(problem).describe('What of the card could not be used.'),
      })
      .nullable()
      .describe('Splits of a Hugging Face dataset; null where the files speak of none.'),
    findings: z
      .array(
        z.strictObject({
          path: z.string(),
          line: ordinal,
          endLine: ordinal,
          row: ordinal.nullable(),
          fromByte: ordinal
            .optional()
            .describe('Byte of the file from which lines and rows are counted; absent: its beginning.'),
          field: z.string().nullable(),
          role: z.string().nullable(),
          kind,
          words: count,
          score: z.number().nullable().describe('null where the record is known without the detector.'),
          threshold: z.number().nullable(),
          reason: z.string().describe('Why it is listed. May quote the text: escape it.'),
          evidence: z.enum(['attested', 'declared', 'artefact', 'detector']),
          notes: z
            .array(z.string())
            .optional()
            .describe('Remarks that are no evidence of the origin, such as hidden characters.'),
          excerpt: z
            .string()
            .describe(`At most ${LIMITS.excerptCharacters} characters of the text. Untrusted: escape it.`),
          fingerprint: z.string().describe('Identifies the text across moves; what an `accept` entry names.'),
        }),
      )
      .describe(`Worst first; at most ${LIMITS.findings} of them, \`totals\` counts all.`),
    problems: z.array(problem).describe('What could not be read.'),
    notices: z.array(problem).describe('Remarks on whole files that were read: hidden characters.'),
    diversity: z
      .strictObject({
        ...diversityFigures.shape,
        nearDuplicateRate: z.number().nullable().describe('Share of records with a near-duplicate.'),
        nearDuplicates: z
          .array(
            z.strictObject({
              records: count.describe('Records that were seen in the cluster; there may be more.'),
              places: z.array(
                z.strictObject({
                  path: z.string(),
                  line: ordinal,
                  row: ordinal.optional().describe('Of a file without lines (Parquet, Arrow); else absent.'),
                }),
              ),
              excerpt: z.string().describe('Beginning of the text. Untrusted: escape it.'),
            }),
          )
          .describe('The largest clusters of near-duplicates, largest first.'),
      })
      .describe('Of a sample by content hash, so that figures compare between corpora of any size.'),
    diversityComparison: z
      .strictObject({ words: count, now: diversityFigures, before: diversityFigures })
      .nullable()
      .describe('The text in scope and that from before the change, at equal numbers of words.'),
    diversityLimits: z
      .array(
        z.strictObject({
          metric: z.string().describe('Name of the figure in the policy.'),
          limit: z.string().describe('The limit in words.'),
          mode,
          verdict,
          reason: z.string(),
          value: z.number().nullable(),
          before: z.number().nullable(),
          words: count.describe('Words that the figures are taken of.'),
        }),
      )
      .describe('Limits of the policy on diversity figures.'),
    collapse: z
      .string()
      .nullable()
      .describe('What share, diversity and duplicates say together, in plain words.'),
    reference: z
      .strictObject({
        description: z.string().nullable().describe('null: it could not be had.'),
        commit: z.string().nullable(),
        files: count,
        texts: count.describe('Distinct texts.'),
        kinds: z.array(
          z.strictObject({
            kind,
            method: z
              .enum(['conformal', 'blended'])
              .describe(
                'conformal: thresholds are the reference’s own; blended: too small for that, the detector’s with rates updated.',
              ),
            records: count,
            needed: count,
            flagged: share,
            flaggedByDetector: share,
          }),
        ),
        notices: z.array(z.string()),
      })
      .nullable()
      .describe('Text known to be human that thresholds were measured on.'),
    drift: z
      .strictObject({
        referenceRecords: count,
        newRecords: count,
        unit: z.enum(['files', 'records']).describe('What was permuted for the p-values.'),
        score: distance.describe('Kolmogorov–Smirnov distance of detector scores.'),
        scoreShift: z.number().describe('New mean score less the reference’s, in log-odds.'),
        words: distance.describe('Jensen–Shannon divergence (base 2) of the words.'),
        functionWords: distance.describe('The same of the function words.'),
        movedWords: z
          .array(z.strictObject({ word: z.string(), reference: z.number(), new: z.number() }))
          .describe('Shares per 1,000 words. Untrusted: escape them.'),
        movedTraits: z
          .array(z.strictObject({ trait: z.string(), effect: z.number() }))
          .describe('Differences of means in standard deviations.'),
        limits: z.array(
          z.strictObject({
            distance: z.enum(['score', 'words', 'function-words']),
            limit: share,
            mode,
            verdict,
            reason: z.string(),
          }),
        ),
      })
      .nullable()
      .describe('New text against the reference, at the same composition of kinds and lengths.'),
    surprisal: z
      .array(z.strictObject({ kind, now: surprisalFigures, reference: surprisalFigures.nullable() }))
      .nullable()
      .describe('By kind of text, beside the reference’s; null: the detector has no language model.'),
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
        type: z.literal('tally'),
        sources: z.array(z.string()).describe('What `score --source` called the texts that it tallied.'),
      }),
      z.strictObject({
        type: z.literal('change'),
        base: z.string(),
        head: z.string(),
        before: changeSide.describe('The changed files before this change.'),
        after: changeSide.describe('The changed files after this change.'),
        added: changeSide,
        removed: changeSide,
      }),
    ]),
    sampling: z
      .strictObject({
        precision: share.nullable().describe('Half-width of the 95 % interval that was asked for.'),
        timeBudgetMs: milliseconds.nullable(),
        seed: z
          .strictObject({ from: z.enum(['commit', 'listing']), value: z.string() })
          .describe('What the order of reading was drawn from.'),
        ...sampleExtent,
        rules: z.array(
          z.strictObject({
            path: z.string(),
            reason: z
              .enum(['all', 'precision', 'verdict', 'detector', 'time'])
              .describe(
                'Why reading stopped: everything was read; narrow enough; the rest cannot change whether the budget is kept; the detector keeps it from becoming so narrow; time was up.',
              ),
            halfWidth: share.nullable().describe('Half of the width of the 95 % interval.'),
            detectorHalfWidth: share.nullable().describe('The same if everything were read.'),
            estimateIfAllRead: z
              .strictObject({ low: share, high: share })
              .nullable()
              .describe('Where the estimate of a scan of everything lies, with 99 %.'),
            ...sampleExtent,
          }),
        ),
      })
      .nullable()
      .describe(
        'What was drawn and read of the scope: counts, files and findings are of that part. null: all of it was read.',
      ),
    repository: z
      .strictObject({
        paths: z.array(z.string()).describe('What the user narrowed the scope to; empty: all of it.'),
        before: repositorySide
          .nullable()
          .describe('At the base of a change; null for anything else, and where it was not measured.'),
        after: repositorySide
          .nullable()
          .describe('At the head of a change, or in the work tree; null where it was not measured.'),
        reason: z.string().nullable().describe('Why it was not measured; null where it was.'),
        limit: z
          .strictObject({ budget: share, mode, failOn, verdict, reason: z.string() })
          .nullable()
          .describe('What the policy’s `repository-budget` makes of `after`.'),
      })
      .describe('All files in the scope of the check, of which a change touches a part.'),
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
