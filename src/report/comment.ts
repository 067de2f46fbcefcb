import { renderDocument } from './document.ts';
import { LIMITS } from './limits.ts';
import type { LinkContext } from './links.ts';
import type { Report } from './report.ts';

export interface CommentContext extends LinkContext {
  /** Hidden first line by which the comment is found again: `<!-- synthetic-budget:NAME -->`. */
  readonly marker: string;
}

/** The pull-request comment as GitHub Markdown, at most `LIMITS.commentCharacters` characters. */
export function renderComment(report: Report, context: CommentContext): string {
  const profile = {
    limit: LIMITS.commentCharacters,
    size: (text: string) => text.length,
    maxima: { rules: 8, splits: 30, runs: 60, acceptEntries: 10, problems: 20, files: 100 },
    firstPlaces: 5,
    firstPlacesPerFile: 3,
    folded: true,
  };
  return renderDocument(report, context, profile, context.marker);
}
