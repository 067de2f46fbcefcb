import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '../report/report.ts';
import { isReportFormat, REPORT_FORMATS, type ReportFormat, renderReport } from '../report/reporters.ts';
import { renderTerminal } from '../report/terminal.ts';
import { repositoryRoot } from '../source/repository.ts';
import { CommandError, exitCodeOf } from './exit.ts';
import { pathFromHere } from './path-from-here.ts';
import { programName } from './program.ts';

/** Options of every command that gives a report. */
export const REPORT_OPTIONS = {
  json: { type: 'boolean' },
  report: { type: 'string', multiple: true },
  quiet: { type: 'boolean' },
  'fail-on-inconclusive': { type: 'boolean' },
} as const;

export interface ReportValues {
  readonly json?: boolean | undefined;
  readonly report?: readonly string[] | undefined;
  readonly quiet?: boolean | undefined;
  readonly 'fail-on-inconclusive'?: boolean | undefined;
}

export interface ReportTarget {
  readonly format: ReportFormat;
  readonly file: string;
}

/** The files of --report. Throws CommandError. */
export function reportTargets({ report = [] }: ReportValues): readonly ReportTarget[] {
  return report.map((value) => {
    const [, format = '', file = ''] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
    if (isReportFormat(format) && file !== '') return { format, file };
    throw new CommandError(
      `--report takes FORMAT=FILE with a format of ${REPORT_FORMATS.join(', ')}, such as --report json=report.json, not "${value}".`,
    );
  });
}

/** Writes the reports that were asked for and shows the verdict. Returns the exit code. */
export async function giveReport(
  report: Report,
  values: ReportValues,
  targets: readonly ReportTarget[],
): Promise<number> {
  for (const { format, file } of targets) await writeReport(file, renderReport(format, report));
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
