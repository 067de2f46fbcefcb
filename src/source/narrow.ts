import { posix, sep } from 'node:path';
import { compileScope, type PathScope } from './scope.ts';

/**
 * The part of a scope below the paths that a user named: files, folders or globs, relative to `folder`, itself relative
 * to the repository's root (`''` is the root). No paths: all of the scope.
 * @throws {SourceError} on an empty or negated path.
 */
export function narrowScope(scope: PathScope, paths: readonly string[], folder: string): PathScope {
  if (paths.length === 0) return scope;
  const prefix = folder.split(sep).join('/');
  const named = compileScope(
    paths.map((path) => posix.join(prefix, path)),
    [],
  );
  return {
    includes: (path) => scope.includes(path) && named.includes(path),
    excludes: scope.excludes,
    contains: (path) => scope.contains(path) && named.includes(path),
  };
}
