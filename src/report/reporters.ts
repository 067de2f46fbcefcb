import { renderJson } from './json.ts';
import type { LinkContext } from './links.ts';
import type { Report } from './report.ts';
import { renderSummary } from './summary.ts';

/** Writes a report in one format. */
export type Reporter = (report: Report, context: LinkContext) => string;

/** Formats of `--report FORMAT=FILE`. */
export const REPORTERS = {
  json: renderJson,
  markdown: renderSummary,
} as const satisfies Record<string, Reporter>;

export type ReportFormat = keyof typeof REPORTERS;

export const REPORT_FORMATS = Object.keys(REPORTERS) as readonly ReportFormat[];

export function isReportFormat(text: string): text is ReportFormat {
  return Object.hasOwn(REPORTERS, text);
}

/** The report in a format, as the text of a file. */
export function renderReport(format: ReportFormat, report: Report, context: LinkContext = {}): string {
  const render: Reporter = REPORTERS[format];
  return render(report, context);
}
