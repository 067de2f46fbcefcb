import { formatFraction } from '../policy/values.ts';
import { fractionWithInterval } from './figures.ts';
import type { Report, RepositoryLimit } from './report.ts';

/** `whole repository`, or what stands for it; "the" goes before it. */
export function repositoryName({ repository, scope }: Pick<Report, 'repository' | 'scope'>): string {
  return wholeName({ paths: repository.paths, isTallied: scope.type === 'tally' });
}

/** The same: `paths` are what the user narrowed the scope to. */
export function wholeName(of: { readonly paths: readonly string[]; readonly isTallied: boolean }): string {
  if (of.isTallied) return 'tallied text';
  return of.paths.length === 0 ? 'whole repository' : 'text in scope';
}

/** The limit on the whole repository that decided the verdict; null where something else did. */
export function decisiveRepository({ verdict, reason, repository }: Report): RepositoryLimit | null {
  const { limit } = repository;
  return limit !== null && verdict !== 'pass' && limit.verdict === verdict && limit.reason === reason
    ? limit
    : null;
}

/** The whole repository before and after a change in one sentence; of a tree only where it has a limit. */
export function repositorySentence(report: Report): string | null {
  const { before, after, limit } = report.repository;
  if (after === null || (report.scope.type !== 'change' && limit === null)) return null;
  const subject = `The ${repositoryName(report)}:`;
  const now = fractionWithInterval(after.syntheticFraction);
  const allowed = limit === null ? '' : `; ${formatFraction(limit.budget)} is allowed`;
  if (report.scope.type !== 'change') return `${subject} ${now}${allowed}.`;
  const was =
    before === null || before.words === 0
      ? ''
      : `${fractionWithInterval(before.syntheticFraction)} before this change, `;
  return `${subject} ${was}${now} after it${allowed}.`;
}
