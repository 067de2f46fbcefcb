import { formatCount } from '../policy/values.ts';
import type { Block } from './fit.ts';
import { type Column, tableHeader } from './markdown-table.ts';

/** A table under a heading, whose rows may be cut. */
export function table(
  heading: string | null,
  intro: string,
  columns: readonly Column[],
  rows: readonly string[],
  maximum: number,
  noun: string,
): Block {
  const lines = [heading === null ? '' : `#### ${heading}`, intro, tableHeader(columns)].filter(
    (line) => line !== '',
  );
  return { before: lines.join('\n\n'), rows, after: '', maximum, omitted: omitted(noun) };
}

/** A list under a heading, whose items may be cut; null where there are none. */
export function list(
  heading: string,
  intro: string,
  rows: readonly string[],
  maximum: number,
  noun: string,
): Block | null {
  if (rows.length === 0) return null;
  return { before: `#### ${heading}\n\n${intro}\n`, rows, after: '', maximum, omitted: omitted(noun) };
}

/** Says how many are not shown. */
export function omitted(noun: string, nouns = `${noun}s`): (count: number) => string {
  return (count) => `… and ${formatCount(count)} more ${count === 1 ? noun : nouns}, not shown here.`;
}
