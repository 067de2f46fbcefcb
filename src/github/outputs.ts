import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { error, info, notice, setOutput, setSecret, summary, warning } from '@actions/core';
import type { Annotation } from '../report/annotations.ts';
import { withoutLogCommands } from '../report/escape.ts';
import { LIMITS } from '../report/limits.ts';
import type { Report } from '../report/report.ts';
import { describeError } from './http-error.ts';

export const OUTPUT_NAMES = [
  'verdict',
  'synthetic-fraction',
  'synthetic-fraction-low',
  'synthetic-fraction-high',
  'coverage',
  'records',
  'flagged-records',
  'budget',
  'report-json',
  'comment-body',
  'partial',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];

/** Hides the token in the log, whoever prints it. */
export function maskToken(token: string | null): void {
  if (token !== null) setSecret(token);
}

/** What the outputs say of a report. */
export type ReportFigures = Pick<Report, 'verdict' | 'budget' | 'syntheticFraction' | 'coverage'> & {
  readonly totals: Pick<Report['totals'], 'records' | 'flaggedRecords'>;
};

/**
 * Sets every output of action.yml. Fractions are 0..1 in full precision, empty where nothing was judged. `comment-body`
 * quotes scanned text: a workflow must not paste it into a shell.
 */
export function setOutputs(
  report: ReportFigures,
  files: { readonly reportJson: string; readonly commentBody: string },
): void {
  const fraction = report.syntheticFraction;
  const values: Record<OutputName, string | number | null> = {
    verdict: report.verdict,
    'synthetic-fraction': fraction.estimate,
    'synthetic-fraction-low': fraction.low,
    'synthetic-fraction-high': fraction.high,
    coverage: report.coverage,
    records: report.totals.records,
    'flagged-records': report.totals.flaggedRecords,
    budget: report.budget,
    'report-json': files.reportJson,
    'comment-body': files.commentBody,
    partial: null,
  };
  for (const name of OUTPUT_NAMES) setOutput(name, values[name] ?? '');
}

/** Sets the output of a job that scans a shard: the path of its part. */
export function setPartialOutput(file: string): void {
  for (const name of OUTPUT_NAMES) setOutput(name, name === 'partial' ? file : '');
}

const ANNOTATE = { error, warning, notice } as const;

/** Shows the annotations, in the order given. Nothing in them can become a workflow command. */
export function emitAnnotations(annotations: readonly Annotation[]): void {
  for (const { level, path, line, endLine, title, message } of annotations) {
    ANNOTATE[level](printable(message), {
      title: printable(title),
      ...(path === null ? {} : { file: path }),
      ...(line === null ? {} : { startLine: line }),
      ...(endLine === null ? {} : { endLine }),
    });
  }
}

/**
 * Prints text that may contain anything into the log, without workflow commands and with such commands stopped around it
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands).
 */
export function logUntrusted(text: string): void {
  const token = randomUUID();
  info(`::stop-commands::${token}`);
  info(withoutLogCommands(text));
  info(`::${token}::`);
}

/**
 * Appends Markdown to the job summary, cut at a line where it would exceed what GitHub shows of one step.
 * Never throws, so that a summary can be written whatever else went wrong: a failure comes back as a warning.
 */
export async function writeSummary(markdown: string): Promise<string | null> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (!path) return 'there is no job summary to write: GITHUB_STEP_SUMMARY is not set';
  try {
    const { size } = await stat(path);
    await summary.addRaw(cutToBytes(markdown, LIMITS.summaryBytes - size)).write();
    return null;
  } catch (problem) {
    summary.emptyBuffer();
    return `could not write the job summary: ${describeError(problem)}`;
  }
}

const CUT_NOTICE = '\n\n*The rest does not fit into a job summary. The JSON report has all of it.*\n';

function cutToBytes(text: string, limit: number): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= limit) return text;
  const room = limit - Buffer.byteLength(CUT_NOTICE);
  if (room <= 0) return '';
  const lastLineEnd = bytes.lastIndexOf('\n', room - 1);
  return bytes.subarray(0, Math.max(0, lastLineEnd)).toString() + CUT_NOTICE;
}

/** Control characters could rewrite what a terminal or log viewer shows. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}
