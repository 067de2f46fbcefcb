import { matcherOf } from './automaton.ts';
import { GlobError } from './error.ts';
import { type Glob, literalOf, parseGlob } from './parse.ts';

/**
 * A test of paths (forward slashes) against one pattern or several, in time linear in the path's length; no pattern
 * matches nothing. A path that is a pattern letter for letter matches it. Syntax: `parseGlob`.
 * @throws {GlobError} that names the pattern.
 */
export function compileGlob(glob: string | readonly string[]): (path: string) => boolean {
  const patterns = typeof glob === 'string' ? [glob] : glob;
  const literals = new Set(patterns);
  const globs: Glob[] = [];
  for (const pattern of patterns) {
    const parsed = parseNamed(pattern);
    const literal = literalOf(parsed);
    if (literal === undefined) globs.push(parsed);
    else literals.add(literal);
  }
  if (globs.length === 0) return (path) => literals.has(path);
  const matches = named(patterns, () => matcherOf(globs));
  return (path) => literals.has(path) || matches(path);
}

/** Why a pattern cannot be used, as a clause whose subject is the pattern; null where it can be. */
export function globProblem(pattern: string): string | null {
  try {
    matcherOf([parseGlob(pattern)]);
    return null;
  } catch (error) {
    if (error instanceof GlobError) return error.message;
    throw error;
  }
}

/**
 * Splits a pattern before its first segment with a wildcard: the folder as text, and the pattern below it (empty: there
 * is no wildcard).
 * @throws {GlobError}
 */
export function splitBase(pattern: string): { readonly base: string; readonly glob: string } {
  const whole = literalOf(parseNamed(pattern));
  if (whole !== undefined) return { base: whole, glob: '' };
  let base = '';
  let start = 0;
  for (let slash = pattern.indexOf('/'); slash >= 0; slash = pattern.indexOf('/', slash + 1)) {
    const literal = literalOf(parseNamed(pattern.slice(0, slash)));
    if (literal === undefined || /[{(][^})]*$/.test(pattern.slice(0, slash))) break;
    base = literal === '' ? '/' : literal;
    start = slash + 1;
  }
  return { base, glob: pattern.slice(start) };
}

/** Whether a pattern has wildcards. */
export function isGlob(pattern: string): boolean {
  return literalOf(parseNamed(pattern)) === undefined;
}

function parseNamed(pattern: string): Glob {
  return named([pattern], () => parseGlob(pattern));
}

/** What `action` gives, its GlobErrors as sentences about the patterns. */
function named<T>(patterns: readonly string[], action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof GlobError)) throw error;
    const [pattern = ''] = patterns;
    const shown = pattern.length > 80 ? `${pattern.slice(0, 79)}…` : pattern;
    const others = patterns.length > 1 ? ` (of ${patterns.length} patterns)` : '';
    throw new GlobError(`The pattern "${shown}"${others} ${error.message}.`);
  }
}
