import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadEmbeddedDetector } from '../detector/embedded.ts';
import { productVersion } from '../detector/runtime-assets.ts';
import { runGate } from '../gate.ts';
import { loadPolicy } from '../policy/load.ts';
import { applyOverrides } from '../policy/overrides.ts';
import type { Policy } from '../policy/policy.ts';
import { isReportFormat, REPORT_FORMATS, type ReportFormat, renderReport } from '../report/reporters.ts';
import { renderTerminal } from '../report/terminal.ts';
import { changesBetween } from '../source/changes.ts';
import { resolveMergeBase } from '../source/history.ts';
import { narrowScope } from '../source/narrow.ts';
import { fileAt, openRepository, repositoryRoot, resolveCommit } from '../source/repository.ts';
import { compileScope } from '../source/scope.ts';
import type { ScanScope } from '../source/source.ts';
import { filesUnder } from '../source/tree.ts';
import { CommandError, exitCodeOf } from './exit.ts';
import { choice, POLICY_OPTIONS, parseOptions, policyOverrides, RUNTIMES } from './options.ts';
import { startProgress } from './progress.ts';

const OPTIONS = {
  ...POLICY_OPTIONS,
  changed: { type: 'boolean' },
  base: { type: 'string' },
  head: { type: 'string' },
  config: { type: 'string' },
  name: { type: 'string' },
  json: { type: 'boolean' },
  report: { type: 'string', multiple: true },
  runtime: { type: 'string' },
  quiet: { type: 'boolean' },
  'fail-on-inconclusive': { type: 'boolean' },
} as const;

interface Target {
  readonly scope: ScanScope;
  readonly policy: Policy;
  readonly close: () => void;
}

/** `synthetic-budget scan`. Returns the exit code. */
export async function scanCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseOptions('scan', args, OPTIONS);
  const reports = (values.report ?? []).map(parseReport);
  const overrides = policyOverrides(values);
  const adjust = (policy: Policy): Policy => applyOverrides(policy, overrides);
  const target = values.changed
    ? await changedTarget(positionals, values, adjust)
    : await treeTarget(positionals, values, adjust);
  const progress = startProgress(process.stderr, values.quiet === true);
  try {
    const detector = await loadEmbeddedDetector({
      runtime: choice('runtime', values.runtime, RUNTIMES) ?? 'auto',
    });
    if (detector.notice !== null && !values.quiet) process.stderr.write(`${detector.notice}\n`);
    const report = await runGate({
      version: productVersion(),
      name: values.name ?? 'default',
      scope: target.scope,
      policy: target.policy,
      detector,
      today: new Date().toISOString().slice(0, 10),
      onProgress: progress.update,
    });
    progress.stop();
    for (const { format, file } of reports) await writeReport(file, renderReport(format, report));
    if (values.json) process.stdout.write(renderReport('json', report));
    if (!values.quiet) {
      const out = values.json ? process.stderr : process.stdout;
      const color = out.isTTY === true && !process.env.NO_COLOR;
      out.write(renderTerminal(report, { color, width: Math.min(120, out.columns ?? 100) }));
    }
    return exitCodeOf(report, values['fail-on-inconclusive'] === true);
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
  return { scope, policy, close: () => {} };
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
    const [base, head] = await Promise.all([
      resolveCommit(repository, values.base),
      resolveCommit(repository, values.head ?? 'HEAD'),
    ]);
    const { mergeBase } = await resolveMergeBase(repository, base, head);
    const policy = adjust(
      values.config === undefined
        ? await loadPolicy({ read: (file) => fileAt(repository, mergeBase, file), commit: mergeBase })
        : await workTreePolicy(values.config),
    );
    const inPolicy = compileScope(policy.include, policy.exclude);
    const scope = await changesBetween(repository, base, head, {
      scope: narrowScope(inPolicy, paths, path.relative(repository.root, process.cwd())),
    });
    return { scope, policy, close: () => repository.close() };
  } catch (error) {
    repository.close();
    throw error;
  }
}

/** The policy of the work tree: the named file, or the one of the repository (of the folder, outside one). */
async function workTreePolicy(config: string | undefined): Promise<Policy> {
  const cwd = process.cwd();
  if (config !== undefined) {
    return await loadPolicy({
      explicitPath: config,
      read: (file) => readIfThere(path.resolve(cwd, file)),
      commit: null,
    });
  }
  const root = await repositoryRoot(cwd).catch(() => cwd);
  return await loadPolicy({ read: (file) => readIfThere(path.join(root, file)), commit: null });
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw new CommandError(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
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
