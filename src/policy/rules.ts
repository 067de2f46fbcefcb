import { compileGlob, isGlob, splitBase } from '../glob/glob.ts';
import type { Policy, Rule } from './policy.ts';

/**
 * The rule that holds for a path: of the rules whose glob matches, the most specific one, whole. Compared in this order:
 *
 * 1. a literal path before a glob;
 * 2. more path segments before the first wildcard;
 * 3. the longer pattern;
 * 4. the later one in the file.
 *
 * The last rule is the default and holds where no other matches.
 */
export function compileRules(policy: Pick<Policy, 'rules'>): (path: string) => Rule {
  const match = mostSpecific(policy.rules.slice(0, -1));
  const fallback = defaultRuleOf(policy);
  return (path) => match(path) ?? fallback;
}

/** The rule that holds where no other matches. */
export function defaultRuleOf({ rules }: Pick<Policy, 'rules'>): Rule {
  const rule = rules.at(-1);
  if (rule === undefined) throw new RangeError('a policy has at least the default rule');
  return rule;
}

/** The same choice among any things that have a glob; undefined where none matches. */
export function mostSpecific<T extends { readonly path: string }>(
  candidates: readonly T[],
): (path: string) => T | undefined {
  const ranked = candidates
    .map((candidate, order) => ({
      candidate,
      matches: compileGlob(candidate.path),
      rank: [...specificity(candidate.path), order],
    }))
    .sort((a, b) => compareDescending(a.rank, b.rank));
  return (path) => ranked.find(({ matches }) => matches(path))?.candidate;
}

function specificity(pattern: string): number[] {
  const literalSegments = splitBase(pattern)
    .base.split('/')
    .filter((segment) => segment !== '').length;
  return [isGlob(pattern) ? 0 : 1, literalSegments, pattern.length];
}

function compareDescending(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}
