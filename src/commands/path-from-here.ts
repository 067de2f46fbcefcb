import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * A path of a report, which is relative to the top of the repository or as it was named, as seen from the working folder;
 * null where no such file is there: a member of an archive, a file of another commit.
 */
export function pathFromHere(root: string, reported: string): string | null {
  const absolute = [path.resolve(root, reported), path.resolve(reported)].find(existsSync);
  if (absolute === undefined) return null;
  return path.relative(realpathSync('.'), absolute).split(path.sep).join('/');
}
