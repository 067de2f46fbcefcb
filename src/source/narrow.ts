import { posix, sep } from 'node:path';
import { compileScope, type PathScope } from './scope.ts';
import { SourceError } from './source-error.ts';

/** What a glob gives a meaning. */
const GLOB_SIGNS = /[\\*?[\]{}()!+@|]/g;

/**
 * The part of a scope below the paths that a user named: files, folders or globs, relative to `folder`, itself relative
 * to the repository's root (`''` is the root). A name is taken as it stands before it is taken for a glob. No paths: all
 * of the scope.
 * @throws {SourceError} on an empty or negated path, or one outside the repository.
 */
export function narrowScope(scope: PathScope, paths: readonly string[], folder: string): PathScope {
  if (paths.length === 0) return scope;
  const prefix = slashed(folder);
  const literals = paths.map((path) => within(prefix, slashed(path)));
  const globs = compileScope(
    paths.map((path) => within(prefix.replace(GLOB_SIGNS, '\\$&'), slashed(path))),
    [],
  );
  const isNamed = (path: string): boolean =>
    literals.some((literal) => literal === '.' || path === literal || path.startsWith(`${literal}/`)) ||
    globs.includes(path);
  return {
    includes: (path) => scope.includes(path) && isNamed(path),
    excludes: scope.excludes,
    contains: (path) => scope.contains(path) && isNamed(path),
  };
}

function within(prefix: string, path: string): string {
  if (path === '') throw new SourceError('A path is empty. Remove it, or write "." for all files.');
  if (/^!(?!\()/.test(path))
    throw new SourceError(
      `The path "${path}" is negated. Leave "${path.slice(1)}" out with an exclude pattern instead.`,
    );
  const joined = posix.join(prefix, path).replace(/\/$/, '');
  if (posix.isAbsolute(path) || joined === '..' || joined.startsWith('../'))
    throw new SourceError(`"${path}" lies outside the repository. Name paths below its top folder.`);
  return joined;
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
