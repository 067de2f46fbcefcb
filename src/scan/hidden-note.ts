import type { HiddenClass, HiddenCounts } from '../evidence/hidden.ts';
import type { Problem } from '../report/report.ts';

const ONE: Readonly<Record<HiddenClass, string>> = {
  'zero-width': 'zero-width character',
  bidirectional: 'character that reorders text',
  tag: 'invisible tag character',
  variation: 'variation selector on ordinary text',
  homoglyph: 'letter of another alphabet in a Latin word',
};

const MANY: Readonly<Record<HiddenClass, string>> = {
  'zero-width': 'zero-width characters',
  bidirectional: 'characters that reorder text',
  tag: 'invisible tag characters',
  variation: 'variation selectors on ordinary text',
  homoglyph: 'letters of another alphabet in Latin words',
};

/** The hidden characters of one record, for its reader: `holds 3 zero-width characters`. */
export function hiddenNotes(counts: HiddenCounts): string[] {
  return (Object.entries(counts) as [HiddenClass, number][]).map(
    ([name, count]) => `holds ${count} ${count === 1 ? ONE[name] : MANY[name]}`,
  );
}

/** One remark on a file of which so many records hold hidden characters; none where none does. */
export function hiddenNotice(path: string, records: ReadonlyMap<HiddenClass, number>): Problem[] {
  if (records.size === 0) return [];
  const parts = [...records]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${count === 1 ? '1 record holds' : `${count} records hold`} ${MANY[name]}`);
  return [{ path, line: null, message: `${parts.join(', ')}.` }];
}
