import type { Calibration } from '../detector/detector.ts';
import { addCounts, emptyCounts } from '../measure/tally.ts';
import type { OverallJudgement } from '../policy/judge.ts';
import { judgeRepository, withRepository } from '../policy/judge-repository.ts';
import type { JudgingPolicy } from '../policy/policy.ts';
import { defaultRuleOf } from '../policy/rules.ts';
import type { Whole } from '../scan/whole-repository.ts';
import { type CountedFiles, measuredOf } from './measured.ts';
import type { RepositoryResult, RepositorySide } from './report.ts';
import { wholeName } from './repository-words.ts';

/** Counts of all files, with what the user narrowed them to (empty: nothing). */
export interface CountedRepository {
  readonly whole: Whole;
  readonly paths: readonly string[];
  /** Why files are missing among them, where some are. */
  readonly incomplete: string | null;
  /** Whether they are of texts that were scored elsewhere. */
  readonly isTallied: boolean;
  /** What was drawn, where they are of a sample; absent: everything was read. */
  readonly samples?: CountedFiles['samples'];
}

/** What is said of the whole repository, and the overall verdict with its budget. */
export function summariseRepository(
  { whole, paths, incomplete, isTallied, samples }: CountedRepository,
  {
    policy,
    calibration,
    overall,
  }: { policy: JudgingPolicy; calibration: Calibration; overall: OverallJudgement },
): { readonly repository: RepositoryResult; readonly overall: OverallJudgement } {
  const rule = defaultRuleOf(policy);
  const measure = (tallies: Whole['after']) =>
    tallies === null ? null : measuredOf({ ...counted(tallies), incomplete, samples }, calibration, rule.by);
  const [before, after] = [measure(whole.before), measure(whole.after)];
  const limit =
    policy.repositoryBudget === undefined
      ? null
      : judgeRepository(
          {
            after,
            before: before?.syntheticFraction.estimate ?? null,
            reason: whole.reason,
            subject: `The ${wholeName({ paths, isTallied })}`,
          },
          policy.repositoryBudget,
          rule,
        );
  const repository = {
    paths,
    before: before === null ? null : sideOf(before, whole.before),
    after: after === null ? null : sideOf(after, whole.after),
    reason: whole.reason,
    limit,
  };
  return { repository, overall: withRepository(overall, limit, after, rule) };
}

function counted(tallies: NonNullable<Whole['after']>): Omit<CountedFiles, 'incomplete' | 'samples'> {
  const counts = emptyCounts();
  for (const tally of tallies) addCounts(counts, tally.counts);
  const files = tallies.map((tally) => tally.counts);
  return { counts, files, unreadFiles: unreadOf(tallies) };
}

function sideOf(
  { totals, coverage, syntheticFraction }: ReturnType<typeof measuredOf>,
  tallies: Whole['after'],
): RepositorySide {
  const { files, records, words } = totals;
  return { files, unreadFiles: unreadOf(tallies ?? []), records, words, coverage, syntheticFraction };
}

function unreadOf(tallies: NonNullable<Whole['after']>): number {
  return tallies.filter(({ unread }) => unread).length;
}
