import type { PolicyOverrides } from '../policy/overrides.ts';
import type { LfsMode } from '../policy/policy.ts';
import type { FailOn, Mode, Weighting } from '../report/report.ts';
import { parseShard, type ShardNumber } from '../scan/shard.ts';
import { type InputReader, inputReader, type ReportFile, unknownInputs } from './input-reader.ts';

const COMMENT_MODES = ['always', 'changes', 'never'] as const;
/** `changes`: only where something in scope changed (an earlier comment is still kept current). */
export type CommentMode = (typeof COMMENT_MODES)[number];

export interface Inputs {
  /** Policy file, relative to the working directory; null: `.github/synthetic-budget.yml` where it exists. */
  readonly config: string | null;
  /** Files, folders or globs; empty: the whole change or tree. */
  readonly paths: readonly string[];
  readonly overrides: PolicyOverrides;
  /** Of a whole tree, how narrow an interval is to be, and how long reading may take; null: all of it is read. */
  readonly precision: number | null;
  readonly timeBudgetMs: number | null;
  readonly failOnInconclusive: boolean;
  /** Whether scores are kept between runs. */
  readonly cache: boolean;
  readonly comment: CommentMode;
  readonly annotations: boolean;
  readonly summary: boolean;
  /** One comment per name. */
  readonly name: string;
  /** null where the workflow passes none: then nothing is read from or written to GitHub. */
  readonly token: string | null;
  readonly reports: readonly ReportFile[];
  /** Commits to compare instead of the event's. */
  readonly base: string | null;
  readonly head: string | null;
  readonly workingDirectory: string;
  /** Which part of the tree this job scans; null: all that is in scope. */
  readonly shard: ShardNumber | null;
  /** Files and folders of the parts that other jobs wrote, whose report is made; empty: this job scans. */
  readonly merge: readonly string[];
}

/** Inputs that cannot be used: all problems at once, one a line, each naming its input. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const MODES: readonly Mode[] = ['enforce', 'warn'];
const FAIL_ON: readonly FailOn[] = ['lower-bound', 'floor', 'estimate', 'upper-bound'];
const LFS_MODES: readonly LfsMode[] = ['none', 'changed', 'all'];
const WEIGHTINGS: readonly Weighting[] = ['words', 'records'];
/** Names stand in an HTML comment, so nothing that could end one. */
const CHECK_NAME = /^(?!.*--)[\p{L}\p{N}](?:[\p{L}\p{N} ._,:/()+-]{0,98}[\p{L}\p{N}.)+])?$/u;
const REVISION = /^[^-\s][^\s]*$/;

/**
 * Reads every input of the step from the environment (`INPUT_*`), where the runner puts them.
 * @throws {InputError} naming every input that is unknown or has a value that cannot be read.
 */
export function loadInputs(): Inputs {
  const problems = unknownInputs(process.env);
  const read = inputReader(problems);
  const inputs: Inputs = {
    config: read.optional('config'),
    paths: read.lines('paths'),
    overrides: readOverrides(read),
    precision: read.precision('precision'),
    timeBudgetMs: read.duration('time-budget'),
    failOnInconclusive: read.boolean('fail-on-inconclusive'),
    cache: read.boolean('cache'),
    comment: read.choice('comment', COMMENT_MODES) ?? 'changes',
    annotations: read.boolean('annotations'),
    summary: read.boolean('summary'),
    name:
      read.matching('name', CHECK_NAME, 'letters, digits and single spaces or punctuation, at most 100') ??
      'default',
    token: read.token(),
    reports: read.reports(),
    base: read.matching('base', REVISION, 'a commit, branch or tag'),
    head: read.matching('head', REVISION, 'a commit, branch or tag'),
    workingDirectory: read.text('working-directory'),
    shard: readShard(read, problems),
    merge: read.lines('merge'),
  };
  if (inputs.shard !== null && (inputs.precision !== null || inputs.timeBudgetMs !== null))
    problems.push(
      'input shard: a sample (precision, time-budget) is small enough for one machine: leave one of the two out',
    );
  if (inputs.shard !== null && inputs.merge.length > 0)
    problems.push('input merge: a job that scans a shard has no parts to merge: leave one of the two out');
  if (inputs.merge.length > 0) problems.push(...scanInputs(inputs));
  if (problems.length > 0) throw new InputError(problems.join('\n'));
  return inputs;
}

/** What has no meaning for a job that merges: it scans nothing. */
function scanInputs({ paths, precision, timeBudgetMs, base, head }: Inputs): string[] {
  const given = Object.entries({
    paths: paths.length > 0,
    precision: precision !== null,
    'time-budget': timeBudgetMs !== null,
    base: base !== null,
    head: head !== null,
  });
  return given
    .filter(([, isGiven]) => isGiven)
    .map(([name]) => `input ${name}: a job that merges scans nothing. Give it to the jobs that scan`);
}

function readShard(read: InputReader, problems: string[]): ShardNumber | null {
  const written = read.optional('shard');
  const shard = written === null ? null : parseShard(written);
  if (written !== null && shard === null)
    problems.push(
      `input shard: ${JSON.stringify(written)} is not the number of a shard and how many there are, such as 3/8`,
    );
  return shard;
}

function readOverrides(read: InputReader): PolicyOverrides {
  return defined({
    budget: read.fraction('budget'),
    repositoryBudget: read.fraction('repository-budget'),
    mode: read.choice('mode', MODES),
    failOn: read.choice('fail-on', FAIL_ON),
    by: read.choice('by', WEIGHTINGS),
    maxFalsePositiveRate: read.fraction('max-false-positive-rate'),
    minimumWords: read.count('minimum-words'),
    minimumCoverage: read.fraction('minimum-coverage'),
    model: read.model(),
    lfs: read.choice('lfs', LFS_MODES),
    include: read.globs('include'),
    exclude: read.globs('exclude'),
  });
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], null> };

function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Defined<T>;
}
