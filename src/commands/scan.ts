import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { productVersion } from '../detector/runtime-assets.ts';
import { runGate } from '../gate.ts';
import { loadPolicy } from '../policy/load.ts';
import { applyOverrides } from '../policy/overrides.ts';
import type { Policy } from '../policy/policy.ts';
import { openCache } from '../reference/cache.ts';
import type { ReferencePlace } from '../reference/reference.ts';
import { isReportFormat, REPORT_FORMATS, type ReportFormat, renderReport } from '../report/reporters.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { WholePlace } from '../scan/whole-repository.ts';
import { changesBetween } from '../source/changes.ts';
import { narrowScope } from '../source/narrow.ts';
import { fileAt, openRepository, repositoryRoot, resolveCommit } from '../source/repository.ts';
import { compileScope, EVERYTHING } from '../source/scope.ts';
import type { ScanScope } from '../source/source.ts';
import { filesUnder } from '../source/tree.ts';
import { CommandError, exitCodeOf } from './exit.ts';
import { openLocalCache } from './local-cache.ts';
import { MODEL_OPTIONS, modelChoice, openDetector } from './model.ts';
import {
  choice,
  fraction,
  POLICY_OPTIONS,
  parseOptions,
  policyOverrides,
  RUNTIMES,
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
  runtime: { type: 'string' },
  threads: { type: 'string' },
  'repository-budget': { type: 'string' },
  'no-cache': { type: 'boolean' },
  quiet: { type: 'boolean' },
  'fail-on-inconclusive': { type: 'boolean' },
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
  const reports = (values.report ?? []).map(parseReport);
  const model = await modelChoice(values);
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
    const repository = target.wholePlace?.repository ?? null;
    const cache =
      repository === null || values['no-cache'] ? null : await openLocalCache(repository, detector, say);
    const report = await runGate({
      version: productVersion(),
      name: values.name ?? 'default',
      scope: target.scope,
      policy: target.policy,
      detector,
      referencePlace: target.referencePlace,
      wholePlace: target.wholePlace,
      cache,
      today: new Date().toISOString().slice(0, 10),
      onProgress: progress.update,
    });
    progress.stop();
    const unsaved = (await cache?.save()) ?? null;
    if (unsaved !== null) say(unsaved);
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
  const repository = await openRepository(cwd).catch(() => null);
  const referencePlace = {
    repository,
    trusted: null,
    root: repository?.root ?? cwd,
    cache: repository === null ? null : openCache(repository),
  };
  const wholePlace = repository === null ? null : { repository, scope: EVERYTHING, paths: [], always: false };
  return { scope, policy, referencePlace, wholePlace, close: () => repository?.close() };
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
    const here = path.relative(repository.root, process.cwd());
    const inScope = narrowScope(inPolicy, paths.map(fromHere), here);
    const scope = await changesBetween(repository, base, head, { scope: inScope });
    const referencePlace = {
      repository,
      trusted: base,
      root: repository.root,
      cache: openCache(repository),
    };
    const always = policy.repositoryBudget !== undefined;
    const wholePlace = { repository, scope: inScope, paths, always };
    return { scope, policy, referencePlace, wholePlace, close: () => repository.close() };
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
