import type { Report } from './report.ts';

const MOST_NAMED = 3;

/** What the report is of, where it is made of tallies; null where files were scanned. `show` makes a name harmless. */
export function talliedSentence({ scope }: Report, show: (source: string) => string): string | null {
  if (scope.type !== 'tally') return null;
  const named = scope.sources.slice(0, MOST_NAMED).map(show).join(', ');
  const more = scope.sources.length > MOST_NAMED ? ' …' : '';
  const called = scope.sources.length === 1 ? 'the name' : 'the names';
  return `The texts were judged by \`score --tally\`, under ${called} ${named}${more}; no file was read for this report.`;
}
