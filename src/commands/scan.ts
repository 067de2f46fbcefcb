import { mkdir, writeFile } from 'node:fs/promises';
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
import { isReportFormat, REPORT_FORMATS, type ReportFormat, renderReport } from '../report/reporters.ts';
import { renderTerminal } from '../report/terminal.ts';
import { changesBetween } from '../source/changes.ts';
import { narrowScope } from '../source/narrow.ts';
import { fileAt, headCommit, openRepository, repositoryRoot, resolveCommit } from '../source/repository.ts';
import { compileScope } from '../source/scope.ts';
import type { ScanScope } from '../source/source.ts';
import { filesUnder } from '../source/tree.ts';
import { CommandError, exitCodeOf } from './exit.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import {
  choice,
  POLICY_OPTIONS,
  parseOptions,
  policyOverrides,
  RUNTIMES,
  readAs,
  wholeNumber,
} from './options.ts';
import { pathFromHere } from './path-from-here.ts';
import { programName } from './program.ts';
import { startProgress } from './progress.ts';
import { workTreePolicy } from './work-tree-policy.ts';

const OPTIONS = {
  ...POLICY_OPTIONS,
  ...MODEL_OPTIONS,
  changed: { type: 'boolean' },
  base: { type: 'string' },
  head: { type: 'string' },
  config: { type: 'string' },
  name: { type: 'string' },
  json: { type: 'boolean' },
  report: { type: 'string', multiple: true },
  precision: { type: 'string' },
  'time-budget': { type: 'string' },
  runtime: { type: 'string' },
  threads: { type: 'string' },
  quiet: { type: 'boolean' },
  'fail-on-inconclusive': { type: 'boolean' },
} as const;

interface Target {
  readonly scope: ScanScope;
  readonly policy: Policy;
  readonly referencePlace: ReferencePlace | null;
  /** Commit that is checked out; null: none, or not asked for. */
  readonly commit: string | null;
  readonly close: () => void;
}

/** `synthetic-budget scan`. Returns the exit code. */
export async function scanCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('scan', args, OPTIONS);
  const reports = (values.report ?? []).map(parseReport);
  const model = await modelChoice(values);
  const overrides = { ...policyOverrides(values), ...(model === undefined ? {} : { model }) };
  const sample = readSample(values);
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
    const report = await runGate({
      version: productVersion(),
      name: values.name ?? 'default',
      scope: target.scope,
      policy: target.policy,
      detector,
      referencePlace: target.referencePlace,
      today: new Date().toISOString().slice(0, 10),
      onProgress: progress.update,
      ...(sample === undefined ? {} : { sample: { ...sample, commit: target.commit } }),
    });
    progress.stop();
    for (const { format, file } of reports) await writeReport(file, renderReport(format, report));
    const root = await repositoryRoot(process.cwd()).catch(() => process.cwd());
    const code = exitCodeOf(report, values['fail-on-inconclusive'] === true);
    // The verdict stands, also for a reader of stdout that stops early.
    process.exitCode = code;
    if (values.json) process.stdout.write(renderReport('json', report));
    if (!values.quiet) {
      const out = values.json ? process.stderr : process.stdout;
      const color = out.isTTY === true && !process.env.NO_COLOR;
      const width = Math.min(120, out.columns ?? 100);
      out.write(
        renderTerminal(report, {
          color,
          width,
          program: programName(),
          fromHere: (reported) => pathFromHere(root, reported),
        }),
      );
    }
    return code;
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
  const cwd = process.cwd();
  const policy = adjust(await workTreePolicy(values.config));
  const { include, exclude } = policy;
  const scope = await filesUnder(paths.length > 0 ? paths : ['.'], { cwd, include, exclude });
  const isSampled = readSample(values) !== undefined;
  const repository =
    policy.reference === undefined && !isSampled ? null : await openRepository(cwd).catch(() => null);
  const commit = repository === null || !isSampled ? null : await headCommit(repository).catch(() => null);
  const referencePlace = {
    repository,
    trusted: null,
    root: repository?.root ?? cwd,
    cache: repository === null ? null : openCache(repository),
  };
  return { scope, policy, referencePlace, commit, close: () => repository?.close() };
}

/** How much is to be read, where not all of it is. */
function readSample(values: Values): Omit<SampleRequest, 'commit'> | undefined {
  const precision = readAs('precision', values.precision, parsePrecision);
  const timeBudgetMs = readAs('time-budget', values['time-budget'], parseDuration);
  if (precision === undefined && timeBudgetMs === undefined) return undefined;
  if (values.changed === true) {
    const name = precision === undefined ? 'time-budget' : 'precision';
    throw new CommandError(`--${name} goes with a scan of whole files: a change is read completely.`);
  }
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
  try {
    const base = await resolveCommit(repository, values.base);
    const head = await resolveCommit(repository, values.head ?? 'HEAD');
    const policy = adjust(
      values.config === undefined
        ? await loadPolicy({ read: (file) => fileAt(repository, base, file), commit: base })
        : await workTreePolicy(values.config),
    );
    const inPolicy = compileScope(policy.include, policy.exclude);
    const scope = await changesBetween(repository, base, head, {
      scope: narrowScope(inPolicy, paths.map(fromHere), path.relative(repository.root, process.cwd())),
    });
    const referencePlace = {
      repository,
      trusted: base,
      root: repository.root,
      cache: openCache(repository),
    };
    return { scope, policy, referencePlace, commit: null, close: () => repository.close() };
  } catch (error) {
    repository.close();
    throw error;
  }
}

/** A path as seen from the working folder. */
function fromHere(named: string): string {
  return path.isAbsolute(named) ? path.relative(process.cwd(), named) || '.' : named;
}

function parseReport(value: string): { format: ReportFormat; file: string } {
  const [, format = '', file = ''] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
  if (isReportFormat(format) && file !== '') return { format, file };
  throw new CommandError(
    `--report takes FORMAT=FILE with a format of ${REPORT_FORMATS.join(', ')}, such as --report json=report.json, not "${value}".`,
  );
}

async function writeReport(file: string, content: string): Promise<void> {
  try {
    await mkdir(path.dirname(path.resolve(file)), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new CommandError(
      `--report: ${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
}
