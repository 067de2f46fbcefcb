import { renderDocument } from './document.ts';
import { LIMITS } from './limits.ts';
import type { LinkContext } from './links.ts';
import type { Report } from './report.ts';

/** The job summary: the comment's content, unfolded, with longer tables; at most `LIMITS.summaryBytes` UTF-8 bytes. */
export function renderSummary(report: Report, context: LinkContext): string {
  const profile = {
    limit: LIMITS.summaryBytes,
    size: (text: string) => Buffer.byteLength(text),
    maxima: { rules: 100, splits: 500, runs: 1_000, acceptEntries: 50, problems: 200, files: 1_000 },
    firstPlaces: 10,
    firstPlacesPerFile: 5,
    folded: false,
  };
  return renderDocument(report, context, profile, '');
}
