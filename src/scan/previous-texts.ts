import { contentHash } from '../record/hash.ts';
import type { TextRecord } from '../record/record.ts';
import { ContentMultiset } from './content-multiset.ts';

interface Group {
  readonly records: ContentMultiset;
  /** Paragraphs of documents: sections are joined to be long enough to judge, so an edit can move the next borders. */
  readonly paragraphs: ContentMultiset;
  /** Records on unchanged lines that were no records before: the header of a CSV file was edited, say. */
  readonly strays: ContentMultiset;
}

/**
 * The texts of the changed files before the change, for telling which of those after it are new. Feed all texts from
 * before to `add`, then all on unchanged lines to `keep`, then ask `isNew` of every text, then `isGone` of every text
 * from before. Texts that stay where they are go first, so that of two equal texts the one on an added line is new.
 *
 * Files fall into groups (those that one rule is for): a text that moves between groups is new in one and gone from the
 * other. Memory: one entry a text and paragraph.
 */
export class PreviousTexts {
  private readonly groups = new Map<unknown, Group>();

  /** Whether no text is left that `isGone` could be true of. */
  get isExhausted(): boolean {
    return [...this.groups.values()].every(({ records }) => records.size === 0);
  }

  /** A text from before the change. */
  add(group: unknown, record: TextRecord, hash: bigint): void {
    const { records, paragraphs } = this.groupOf(group);
    records.add(hash);
    if (record.kind === 'document') for (const part of paragraphHashes(record.text)) paragraphs.add(part);
  }

  /** A text on lines that the change left alone. */
  keep(group: unknown, record: TextRecord, hash: bigint): void {
    const { records, paragraphs, strays } = this.groupOf(group);
    if (record.kind === 'document') {
      records.take(hash);
      for (const part of paragraphHashes(record.text)) paragraphs.take(part);
    } else if (!records.take(hash)) strays.add(hash);
  }

  /**
   * Whether the change brought a text: it was there less often before. A section of a document must touch an added line
   * and hold a paragraph that was there less often before.
   */
  isNew(group: unknown, record: TextRecord, hash: bigint, touched: boolean): boolean {
    const { records, paragraphs, strays } = this.groupOf(group);
    if (record.kind !== 'document') return touched ? !records.take(hash) : strays.take(hash);
    if (!touched) return false;
    const known = records.take(hash);
    let fresh = 0;
    for (const part of paragraphHashes(record.text)) if (!paragraphs.take(part)) fresh++;
    return !known && fresh > 0;
  }

  /** Whether a text from before is not there any more; each copy that is gone is told once. */
  isGone(group: unknown, record: TextRecord, hash: bigint): boolean {
    const { records, paragraphs } = this.groupOf(group);
    if (!records.take(hash)) return false;
    if (record.kind !== 'document') return true;
    let gone = 0;
    for (const part of paragraphHashes(record.text)) if (paragraphs.take(part)) gone++;
    return gone > 0;
  }

  private groupOf(key: unknown): Group {
    let group = this.groups.get(key);
    if (group === undefined) {
      group = {
        records: new ContentMultiset(),
        paragraphs: new ContentMultiset(),
        strays: new ContentMultiset(),
      };
      this.groups.set(key, group);
    }
    return group;
  }
}

function paragraphHashes(text: string): bigint[] {
  return text
    .split('\n\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map(contentHash);
}
