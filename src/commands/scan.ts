import { availableParallelism } from 'node:os';
import path from 'node:path';
import { productVersion } from '../detector/runtime-assets.ts';
import { runGate, type SampleRequest } from '../gate.ts';
import { loadPolicy } from '../policy/load.ts';
import { applyOverrides } from '../policy/overrides.ts';
import type { Policy } from '../policy/policy.ts';
import { parseDuration, parsePrecision } from '../policy/values.ts';
import { openCache } from '../reference/cache.ts';
import type { ReferencePlace } from '../reference/reference.ts';
import type { WholePlace } from '../scan/whole-repository.ts';
import { runShard } from '../sharded-gate.ts';
import { changesBetween } from '../source/changes.ts';
import { githubToken, LfsStore, type LfsToken } from '../source/lfs-store.ts';
import { narrowScope } from '../source/narrow.ts';
import { fileAt, openRepository, resolveCommit } from '../source/repository.ts';
import { compileScope, EVERYTHING } from '../source/scope.ts';
import type { ScanScope } from '../source/source.ts';
import { filesUnder } from '../source/tree.ts';
import { CommandError, EXIT } from './exit.ts';
import { openLocalCache } from './local-cache.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import {
  choice,
  fraction,
  POLICY_OPTIONS,
  parseOptions,
  policyOverrides,
  RUNTIMES,
  readAs,
  wholeNumber,
} from './options.ts';
import { startProgress } from './progress.ts';
import { giveReport, REPORT_OPTIONS, reportTargets } from './report-output.ts';
import { commitHere, SHARD_OPTIONS, shardChoice, writePartial } from './shard.ts';
import { workTreePolicy } from './work-tree-policy.ts';

const OPTIONS = {
  ...POLICY_OPTIONS,
  ...MODEL_OPTIONS,
  ...REPORT_OPTIONS,
  ...SHARD_OPTIONS,
  changed: { type: 'boolean' },
  base: { type: 'string' },
  head: { type: 'string' },
  config: { type: 'string' },
  name: { type: 'string' },
  precision: { type: 'string' },
  'time-budget': { type: 'string' },
  runtime: { type: 'string' },
  threads: { type: 'string' },
  'repository-budget': { type: 'string' },
  'no-cache': { type: 'boolean' },
} as const;

interface Target {
  readonly scope: ScanScope;
  readonly policy: Policy;
  readonly referencePlace: ReferencePlace | null;
  /** null outside of a repository. */
  readonly wholePlace: WholePlace | null;
  readonly close: () => void;
}

/** `synthetic-budget scan`. Returns the exit code. */
export async function scanCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('scan', args, OPTIONS);
  const reports = reportTargets(values);
  const sharded = shardChoice(values);
  const model = await modelChoice(values);
  const sample = readSample(values);
  const repositoryBudget = fraction('repository-budget', values['repository-budget']);
  const overrides = {
    ...policyOverrides(values),
    ...(model === undefined ? {} : { model }),
    ...(repositoryBudget === undefined ? {} : { repositoryBudget }),
  };
  const adjust = (policy: Policy): Policy => applyOverrides(policy, overrides);
  const target = values.changed
    ? await changedTarget(positionals, values, adjust)
    : await treeTarget(positionals, values, adjust);
  const progress = startProgress(process.stderr, values.quiet === true);
  try {
    const runtime = choice('runtime', values.runtime, RUNTIMES) ?? 'auto';
    const detector = await openDetector(target.policy.model, {
      runtime,
      quiet: values.quiet === true,
      threads: wholeNumber('threads', values.threads, 1) ?? availableParallelism(),
      // What is scanned may have brought the folder.
      folderNeedsPin: values.changed === true,
    });
    const say = (line: string): void => {
      if (!values.quiet) process.stderr.write(`${line}\n`);
    };
    const { scope, policy, referencePlace, wholePlace } = target;
    const cache =
      wholePlace === null || values['no-cache']
        ? null
        : await openLocalCache(wholePlace.repository, detector, say);
    const save = async (): Promise<void> => {
      const unsaved = (await cache?.save()) ?? null;
      if (unsaved !== null) say(unsaved);
    };
    const input = {
      version: productVersion(),
      name: values.name ?? 'default',
      policy,
      detector,
      referencePlace,
      wholePlace,
      cache,
      today: new Date().toISOString().slice(0, 10),
      onProgress: progress.update,
    };
    if (sharded !== undefined && scope.type === 'tree') {
      const commit = await commitHere();
      const partial = await runShard({ ...input, scope, shard: sharded.shard, commit });
      progress.stop();
      await save();
      await writePartial(sharded.file, partial, values.quiet === true);
      return EXIT.pass;
    }
    const sampling = sample === undefined ? {} : { sample: { ...sample, commit: await commitHere() } };
    const report = await runGate({ ...input, ...sampling, scope });
    progress.stop();
    await save();
    return await giveReport(report, values, reports);
  } finally {
    progress.stop();
    target.close();
  }
}

type Values = ReturnType<typeof parseOptions<typeof OPTIONS>>['values'];

async function treeTarget(
  paths: readonly string[],
  values: Values,
  adjust: (policy: Policy) => Policy,
): Promise<Target> {
  for (const name of ['base', 'head'] as const) {
    if (values[name] !== undefined) throw new CommandError(`--${name} goes with --changed.`);
  }
  if (values.lfs === 'changed')
    throw new CommandError(
      '--lfs changed fetches what a change touches and goes with --changed. For a scan of whole files it is --lfs all.',
    );
  const cwd = process.cwd();
  const policy = adjust(await workTreePolicy(values.config));
  const { include, exclude } = policy;
  const lfs = policy.lfs === 'all' ? new LfsStore(tokenOfEnvironment(process.env)) : null;
  const repository = await openRepository(cwd).catch(() => null);
  const close = (): void => {
    repository?.close();
    lfs?.close();
  };
  try {
    const scope = await filesUnder(paths.length > 0 ? paths : ['.'], { cwd, include, exclude, lfs });
    const referencePlace = {
      repository,
      trusted: null,
      root: repository?.root ?? cwd,
      cache: repository === null ? null : openCache(repository),
    };
    const wholePlace =
      repository === null ? null : { repository, scope: EVERYTHING, paths: [], always: false };
    return { scope, policy, referencePlace, wholePlace, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** How much is to be read, where not all of it is. */
function readSample(values: Values): Omit<SampleRequest, 'commit'> | undefined {
  const precision = readAs('precision', values.precision, parsePrecision);
  const timeBudgetMs = readAs('time-budget', values['time-budget'], parseDuration);
  if (precision === undefined && timeBudgetMs === undefined) return undefined;
  const name = precision === undefined ? 'time-budget' : 'precision';
  if (values.changed === true)
    throw new CommandError(`--${name} goes with a scan of whole files: a change is read completely.`);
  if (values.shard !== undefined)
    throw new CommandError(`--${name} does not go with --shard: a sample is small enough for one machine.`);
  return { precision: precision ?? null, timeBudgetMs: timeBudgetMs ?? null };
}

async function changedTarget(
  paths: readonly string[],
  values: Values,
  adjust: (policy: Policy) => Policy,
): Promise<Target> {
  if (values.base === undefined) {
    throw new CommandError(
      '--changed needs --base: the commit or branch to compare with, such as --base origin/main.',
    );
  }
  const repository = await openRepository(process.cwd());
  let lfs: LfsStore | null = null;
  const close = (): void => {
    repository.close();
    lfs?.close();
  };
  try {
    const base = await resolveCommit(repository, values.base);
    const head = await resolveCommit(repository, values.head ?? 'HEAD');
    const policy = adjust(
      values.config === undefined
        ? await loadPolicy({ read: (file) => fileAt(repository, base, file), commit: base })
        : await workTreePolicy(values.config),
    );
    if ((policy.lfs ?? 'none') !== 'none') lfs = new LfsStore(tokenOfEnvironment(process.env));
    const inPolicy = compileScope(policy.include, policy.exclude);
    const here = path.relative(repository.root, process.cwd());
    const inScope = narrowScope(inPolicy, paths.map(fromHere), here);
    const scope = await changesBetween(repository, base, head, { lfs, scope: inScope });
    const referencePlace = {
      repository,
      trusted: base,
      root: repository.root,
      cache: openCache(repository),
    };
    const always = policy.repositoryBudget !== undefined;
    const wholePlace = { repository, scope: inScope, paths, always };
    return { scope, policy, referencePlace, wholePlace, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** A path as seen from the working folder. */
function fromHere(named: string): string {
  return path.isAbsolute(named) ? path.relative(process.cwd(), named) || '.' : named;
}

/** The token that git-lfs would be given on a runner, for the server that it is of and no other. */
function tokenOfEnvironment(env: NodeJS.ProcessEnv): LfsToken | null {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  return token ? githubToken(token, env.GITHUB_SERVER_URL) : null;
}
