/** A part of a Markdown document whose rows may be cut to make it fit. */
export interface Block {
  /** Heading, introduction, table header; ends where the first row starts. */
  readonly before: string;
  readonly rows: readonly string[];
  readonly after: string;
  /** Rows to show at most, however much room there is. */
  readonly maximum: number;
  /** Says that so many rows are not shown. */
  readonly omitted: (count: number) => string;
}

/** What the platform counts: characters, bytes. */
export type Size = (text: string) => number;

/**
 * Blocks one after the other within `limit`. Earlier blocks get their rows first, so detail is lost from the bottom; a
 * block says how many of its rows are missing. Blocks whose frame alone does not fit are left out from the end.
 */
export function fitBlocks(blocks: readonly Block[], limit: number, size: Size): string {
  const kept: Block[] = [];
  let room = limit;
  for (const block of blocks) {
    const frame = size(assemble(block, 0)) + size(SEPARATOR);
    if (frame > room) break;
    room -= frame;
    kept.push(block);
  }
  const texts = kept.map((block) => {
    let shown = 0;
    for (const row of block.rows.slice(0, block.maximum)) {
      const cost = size(row) + 1;
      if (cost > room) break;
      room -= cost;
      shown++;
    }
    return assemble(block, shown);
  });
  return texts.join(SEPARATOR);
}

const SEPARATOR = '\n\n';

function assemble({ before, rows, after, omitted }: Block, shown: number): string {
  const missing = rows.length - shown;
  const parts = [before, ...rows.slice(0, shown), after].filter((part) => part !== '');
  return missing > 0 ? `${parts.join('\n')}\n\n${omitted(missing)}` : parts.join('\n');
}
