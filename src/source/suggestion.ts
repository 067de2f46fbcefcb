import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { SourceError } from './source-error.ts';

/** Largest share of a name's characters that may differ for it to be suggested. */
const MAX_DIFFERENCE = 0.4;

/** The error for a named path that does not exist, with the nearest name in its folder. */
export async function noSuchPath(named: string, absolute: string): Promise<SourceError> {
  const wanted = basename(absolute);
  const names = await readdir(dirname(absolute)).catch(() => []);
  const nearest = names
    .map((name) => ({ name, distance: editDistance(name.toLowerCase(), wanted.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(name.length, wanted.length) * MAX_DIFFERENCE)
    .sort((a, b) => a.distance - b.distance)[0];
  const advice =
    nearest === undefined ? 'Check the spelling and the working folder.' : `Did you mean "${nearest.name}"?`;
  return new SourceError(`The path "${named}" does not exist. ${advice}`);
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
