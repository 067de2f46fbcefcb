import { GlobError } from '../glob/error.ts';
import { compileGlob, isGlob } from '../glob/glob.ts';
import { SourceError } from './source-error.ts';

/** Which paths the policy puts in scope. Compiled once, asked per path (repository-relative, forward slashes). */
export interface PathScope {
  /** Matches an include glob (all paths do where there are none). */
  includes(path: string): boolean;
  excludes(path: string): boolean;
  /** Included and not excluded. */
  contains(path: string): boolean;
}

/** Every path is in scope. */
export const EVERYTHING: PathScope = {
  includes: () => true,
  excludes: () => false,
  contains: () => true,
};

/**
 * Compiles include and exclude globs. A pattern that names a folder (`vendor`, `vendor/`) matches everything below it.
 * @throws {SourceError} on an empty, negated or too complicated pattern.
 */
export function compileScope(include: readonly string[], exclude: readonly string[]): PathScope {
  const includes = include.length === 0 ? () => true : matcher(include, 'include');
  const excludes = exclude.length === 0 ? () => false : matcher(exclude, 'exclude');
  return { includes, excludes, contains: (path) => includes(path) && !excludes(path) };
}

/**
 * Whether one path is in scope. For more than one path, compile the scope once.
 * @throws {SourceError} as `compileScope` does.
 */
export function inScope(path: string, include: readonly string[], exclude: readonly string[]): boolean {
  return compileScope(include, exclude).contains(path);
}

function matcher(patterns: readonly string[], list: 'include' | 'exclude'): (path: string) => boolean {
  try {
    return compileGlob(patterns.flatMap((pattern) => expand(pattern, list)));
  } catch (error) {
    if (error instanceof GlobError) throw new SourceError(`${list}: ${error.message}`, { cause: error });
    throw error;
  }
}

function expand(pattern: string, list: 'include' | 'exclude'): string[] {
  const glob = pattern.replace(/^(?:\.?\/)+/, '');
  if (glob === '' || glob === '.') {
    if (pattern === '')
      throw new SourceError(`An ${list} pattern is empty. Remove it, or write "**" for all files.`);
    return ['**'];
  }
  if (glob.startsWith('!') && !glob.startsWith('!('))
    throw new SourceError(
      `The ${list} pattern "${pattern}" is negated. Put "${glob.slice(1)}" into ${list === 'include' ? 'exclude' : 'include'} instead.`,
    );
  if (glob.endsWith('/')) return [`${glob}**`];
  return isGlob(glob) ? [glob] : [glob, `${glob}/**`];
}
