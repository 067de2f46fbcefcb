import { z } from 'zod';
import { globProblem as syntaxProblem } from '../glob/glob.ts';
import { FALSE_POSITIVE_RATE_RANGE } from './defaults.ts';
import { LIMITED_METRICS, type LimitedMetric, METRIC_WORDS, parseLimit } from './diversity-limit.ts';
import { formatFraction, parseFraction } from './values.ts';

/** The policy file, `.github/synthetic-budget.yml`: one schema for reading, for editors and for the reference. */

const SHARE_PATTERN = '^[+]?[0-9]*[.]?[0-9]+ *%$|^0*[.][0-9]+$|^0+([.][0-9]*)?$';

function share(description: string, range = { min: 0, max: 1 }) {
  return z
    .union(
      [z.string().meta({ pattern: SHARE_PATTERN }), z.number().meta({ minimum: 0, exclusiveMaximum: 1 })],
      {
        error: 'expected a share such as 5% or 0.05',
      },
    )
    .transform((written, context) => {
      try {
        const value = parseFraction(written);
        if (value >= range.min && value <= range.max) return value;
        const message = `must be between ${formatFraction(range.min)} and ${formatFraction(range.max)}, found ${written}`;
        context.issues.push({ code: 'custom', message, input: written });
      } catch (error) {
        context.issues.push({ code: 'custom', message: (error as Error).message, input: written });
      }
      return z.NEVER;
    })
    .meta({ description });
}

function glob(description: string) {
  return checked(globProblem).meta({ description });
}

function checked(problemOf: (written: string) => string | null, string = z.string()) {
  return string.superRefine((written, context) => {
    const message = problemOf(written);
    if (message !== null) context.addIssue({ code: 'custom', message });
  });
}

const MAXIMUM_GLOB = 1_000;

function globProblem(pattern: string): string | null {
  return pathProblem(pattern) ?? folderProblem(pattern) ?? syntaxProblem(pattern);
}

/** What keeps a path or glob from naming something below the root of the repository. */
function pathProblem(pattern: string): string | null {
  if (pattern.trim() === '') return 'must not be empty';
  if (pattern.length > MAXIMUM_GLOB) return `must have at most ${MAXIMUM_GLOB} characters`;
  if (pattern.includes('\\')) return 'must use forward slashes';
  if (/^\.?\//.test(pattern)) {
    const relative = pattern.replace(/^\.?\/+/, '') || '**';
    return `paths are relative to the repository's root: write ${JSON.stringify(relative)}`;
  }
  if (/^[A-Za-z]:/.test(pattern)) return 'must be a path from the root of the repository';
  if (pattern.split('/').includes('..')) return 'must stay inside the repository: remove ".."';
  return null;
}

function folderProblem(pattern: string): string | null {
  if (!pattern.endsWith('/')) return null;
  return `this names a folder: write ${JSON.stringify(`${pattern}**`)} for all files in it`;
}

function positiveGlob(description: string) {
  return glob(description).refine((pattern) => !pattern.startsWith('!'), {
    error: 'cannot be negated: list what is meant, or use "exclude"',
  });
}

const text = (description: string) =>
  z.string().trim().min(1, { error: 'must not be empty' }).meta({ description });

const ruleSettings = {
  budget: share('Largest share of the text that may be machine-written, such as 5% or 0.05. Default: 5%.'),
  mode: z.enum(['enforce', 'warn']).meta({
    description: 'enforce: the check fails above the budget; warn: it only says so. Default: enforce.',
  }),
  'fail-on': z.enum(['lower-bound', 'floor', 'estimate', 'upper-bound']).meta({
    description:
      'Which figure must exceed the budget for a failure. lower-bound: lower end of the 95 % interval (sure of it); floor: the same without any assumption about which model wrote the text; estimate: the best single figure; upper-bound: upper end of the interval (fails when in doubt). Default: lower-bound.',
  }),
  by: z.enum(['words', 'records']).meta({
    description: 'Whether the share is of words or of records (rows, sections). Default: words.',
  }),
  'minimum-words': z.int().min(0).meta({
    description: 'With fewer judged words than this the verdict is inconclusive. Default: 300.',
  }),
  'minimum-coverage': share(
    'With a smaller share of the words judged than this the verdict is inconclusive. Default: 30%.',
  ),
  fields: z.array(text('Name or path of a field: output, messages[].content.')).meta({
    description: 'Fields of data rows to read; without it they are found by the shape of the rows.',
  }),
  roles: z.array(text('Role of a turn: assistant, user, system.')).meta({
    description: 'Roles of a conversation to read; without it all of them.',
  }),
};

const ruleSchema = z
  .strictObject({
    path: positiveGlob('Files that the rule is for: a glob over paths from the repository root.').refine(
      (pattern) => pattern !== '**',
      { error: '"**" is every file: put these keys at the top level instead' },
    ),
    ...z.object(ruleSettings).partial().shape,
  })
  .meta({ description: 'What holds for some files; keys that are not stated follow the top level.' });

const attestationSchema = z.strictObject({
  path: positiveGlob('Files that the statement is about.'),
  origin: z.enum(['human', 'synthetic']).meta({ description: 'Who wrote the text of these files.' }),
  reason: text('How that is known.'),
});

const NO_DATE = 'expected a date such as 2027-01-31, or never';

const acceptanceSchema = z.strictObject({
  fingerprint: text('Fingerprint of the finding, as the report shows it.'),
  reason: text('Why the text counts as human-written.'),
  expires: z
    .union([z.literal('never'), z.iso.date({ error: NO_DATE })], { error: NO_DATE })
    .meta({ description: 'Day (UTC) from which the entry no longer counts, or never.' }),
});

const referenceSchema = z
  .strictObject({
    before: text(
      'Text of this repository at the last commit before this day (2022-11-30: no chat assistant was public), or at this commit or tag.',
    ).optional(),
    paths: z
      .array(positiveGlob('Files of human text.'))
      .min(1, { error: 'must name at least one glob' })
      .meta({ description: 'Files whose text is known to be human.' })
      .optional(),
  })
  .refine(({ before, paths }) => (before === undefined) !== (paths === undefined), {
    error: 'takes either "before" or "paths"',
  })
  .meta({
    description:
      'Text known to be human. Thresholds and false-positive rates are measured on it, and new text is compared with it.',
  });

const driftSchema = z
  .strictObject({
    score: share(
      'Largest distance of the detector scores from those of the reference (Kolmogorov–Smirnov, beyond chance).',
    ),
    words: share(
      'Largest divergence of the words from those of the reference (Jensen–Shannon, base 2, beyond chance).',
    ),
    'function-words': share('The same of the function words: style rather than subject.'),
  })
  .partial()
  .meta({
    description: 'Limits of the drift from the reference; beyond one, at p <= 5 %, the check fails.',
  });

const LIMIT_PATTERN =
  '^ *((drop|rise) *<= *([0-9]+([.][0-9]+)?|[.][0-9]+) *%?( +from +reference)?|(>=|<=) *([0-9]+([.][0-9]+)?|[.][0-9]+) *%?( +at +[0-9]+ +words)?) *$';

function diversityLimit(metric: LimitedMetric) {
  return z
    .string({ error: 'expected a limit in quotation marks, such as ">= 0.65"' })
    .meta({ pattern: LIMIT_PATTERN })
    .transform((written, context) => {
      try {
        return parseLimit(metric, written);
      } catch (error) {
        context.issues.push({ code: 'custom', message: (error as Error).message, input: written });
        return z.NEVER;
      }
    })
    .meta({ description: `Limit on the ${METRIC_WORDS[metric]}.` });
}

const diversitySchema = z
  .strictObject(
    Object.fromEntries(LIMITED_METRICS.map((metric) => [metric, diversityLimit(metric).optional()])),
  )
  .meta({
    description:
      'Limits on diversity figures: ">= 0.65", "<= 2%", ">= 0.4 at 5000 words", or relative to the text before a change: "drop <= 3%", "rise <= 5%", or to the reference: "drop <= 3% from reference".',
  });

export const policySchema = z
  .strictObject({
    ...z.object(ruleSettings).partial().shape,
    'repository-budget': share(
      'Largest share of the whole repository that may be machine-written after a change, such as 10%. All of it is then counted, also where nothing of it is in the cache. Default: no limit.',
    ).optional(),
    'max-false-positive-rate': share(
      'Largest share of human-written records that the detector may flag, 0.1% to 5%. Default: 0.5%.',
      FALSE_POSITIVE_RATE_RANGE,
    ).optional(),
    model: text(
      'Detector to use instead of the embedded one: hf:owner/name@commit, preset:name@commit, an https address or a folder; #file.onnx names one of its files.',
    ).optional(),
    'model-sha256': z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/, { error: 'expected a SHA-256: 64 hexadecimal digits' })
      .meta({
        description: 'SHA-256 that pins all files of the model; an unpinned model is refused with it.',
      })
      .optional(),
    'model-label': text(
      'Label of the model that means machine-written, where its name does not say so.',
    ).optional(),
    calibration: checked(pathProblem, z.string().trim().min(1, { error: 'must not be empty', abort: true }))
      .meta({
        description:
          'File with error rates measured for this repository (`synthetic-budget calibrate --out`). A model that is not the embedded one has none without it, and its verdicts are at most warnings.',
      })
      .optional(),
    reference: referenceSchema.optional(),
    drift: driftSchema.optional(),
    lfs: z
      .enum(['none', 'changed', 'all'])
      .meta({
        description:
          'Git LFS content that is not in the clone is fetched: never (none), where a change is judged (changed), or always (all). Default: none.',
      })
      .optional(),
    include: z
      .array(positiveGlob('Files in scope.'))
      .min(1, { error: 'must name at least one glob' })
      .meta({
        description: 'Files in scope, instead of the built-in list of data and document formats.',
      })
      .optional(),
    exclude: z
      .array(glob('Files out of scope; with a leading ! a built-in entry that is to be lifted.'))
      .meta({
        description:
          'Files out of scope, in addition to the built-in list (dependencies, build output, licences …).',
      })
      .optional(),
    diversity: diversitySchema.optional(),
    rules: z
      .array(ruleSchema)
      .meta({ description: 'Rules by path; the most specific rule that matches a file holds for it.' })
      .optional(),
    attest: z
      .array(attestationSchema)
      .meta({ description: 'What the owners of the repository know about whole files.' })
      .optional(),
    accept: z
      .array(acceptanceSchema)
      .meta({ description: 'Findings that were looked at and count as human-written.' })
      .optional(),
  })
  .meta({
    title: 'Synthetic budget policy',
    description:
      'How much machine-written text a repository allows, and where. The file is .github/synthetic-budget.yml.',
  });

/** The policy file as written, values read, nothing filled in. */
export type PolicyFile = z.output<typeof policySchema>;

/** The JSON Schema of the policy file, for editors; committed as `schema/policy.schema.json`. */
export function policyJsonSchema(): object {
  return z.toJSONSchema(policySchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}

/** Keys that the schema knows at a place of the policy file (`[]`: top level; `['rules', 0]`: a rule). */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  switch (path[0]) {
    case undefined:
      return Object.keys(policySchema.shape);
    case 'rules':
      return Object.keys(ruleSchema.shape);
    case 'attest':
      return Object.keys(attestationSchema.shape);
    case 'accept':
      return Object.keys(acceptanceSchema.shape);
    case 'diversity':
      return LIMITED_METRICS;
    case 'reference':
      return Object.keys(referenceSchema.shape);
    case 'drift':
      return Object.keys(driftSchema.shape);
    default:
      return [];
  }
}
