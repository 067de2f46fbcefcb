import type { Detector } from './detector/detector.ts';
import { createEvidence } from './evidence/evidence.ts';
import type { DriftFigures } from './measure/drift.ts';
import { addCounts, type Counts, emptyCounts } from './measure/tally.ts';
import { judge, overallVerdict } from './policy/judge.ts';
import { judgeDiversity } from './policy/judge-diversity.ts';
import { judgeDrift } from './policy/judge-drift.ts';
import type { Policy, Rule } from './policy/policy.ts';
import { compileRules, defaultRuleOf } from './policy/rules.ts';
import { withLimits } from './policy/with-limits.ts';
import { judgingContext } from './reference/judging-context.ts';
import { prepareReference, type ReferencePlace, withReference } from './reference/reference.ts';
import { driftFrom, summariseReference } from './reference/summary.ts';
import { assembleReport } from './report/assemble.ts';
import { measuredOf } from './report/measured.ts';
import type { Drift, Report, RuleResult } from './report/report.ts';
import { summariseRepository } from './report/repository-summary.ts';
import type { JudgementCache } from './scan/cache/judgement-cache.ts';
import { type FileScan, type Progress, type Scan, scan } from './scan/scan.ts';
import { countWhole, type WholePlace } from './scan/whole-repository.ts';
import { membersInScope } from './source/members.ts';
import type { ScanScope } from './source/source.ts';

export interface GateInput {
  /** Version of the program, for the report. */
  readonly version: string;
  /** Name of this check. */
  readonly name: string;
  readonly scope: ScanScope;
  readonly policy: Policy;
  readonly detector: Detector;
  /** ISO date (UTC) that the policy's expiries are compared with. */
  readonly today: string;
  /** Where the policy's reference is taken from; absent or null: nowhere. */
  readonly referencePlace?: ReferencePlace | null;
  /** Where the whole repository is read, of which a change touches a part; absent or null: nowhere. */
  readonly wholePlace?: WholePlace | null;
  /** What was judged before, and where what is judged now is added; absent or null: everything is judged. */
  readonly cache?: JudgementCache | null;
  /** Whether what a change adds is judged anew, since whoever made the change may have had a hand in the cache. */
  readonly judgesAddedAnew?: boolean;
  readonly onProgress?: (progress: Progress) => void;
}

/** The whole pipeline: what is in scope is read, judged, measured and held against the policy. */
export async function runGate(input: GateInput): Promise<Report> {
  const start = performance.now();
  const { scope, policy, detector } = input;
  const reference = await prepareReference(input.referencePlace ?? null, input);
  const { calibration } = reference;
  const ruleOf = compileRules(policy);
  const membersOf = membersInScope(policy);
  const judging = {
    detector,
    calibration,
    evidenceOf: withReference(createEvidence({ ...policy, today: input.today }), reference),
    readOptions: (path: string) => ({ ...ruleOf(path), contains: membersOf(path) }),
    scores: input.cache?.scores,
  };
  const scanned = await scan(scope, {
    ...judging,
    groupOf: ruleOf,
    judgesAddedAnew: input.judgesAddedAnew,
    ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
  });
  const place = input.wholePlace ?? null;
  const whole = await countWhole(place, scope, scanned, {
    ...judging,
    tallies: input.cache?.tallies,
    context: judgingContext(policy, reference, input.today),
  });
  const incomplete = scope.type === 'change' ? scope.incomplete : null;
  const rules = countsByRule(scanned, ruleOf, policy).map(
    ({ rule, counts, files, unreadFiles }): RuleResult => {
      const measured = measuredOf({ counts, files, unreadFiles, incomplete }, calibration, rule.by);
      const { path, budget, mode, failOn, minimumWords, minimumCoverage } = rule;
      const { syntheticFraction, coverage, totals } = measured;
      const result = {
        path,
        budget,
        mode,
        failOn,
        minimumWords,
        minimumCoverage,
        syntheticFraction,
        coverage,
        totals,
        unreadFiles,
      };
      return { ...result, ...judge(measured, rule) };
    },
  );
  const diversityLimits = judgeDiversity(
    policy.diversity ?? [],
    { now: scanned.corpus, before: scanned.change?.sampleBefore ?? null },
    defaultRuleOf(policy).mode,
  );
  const drift = judgedDrift(driftFrom(reference, scanned.scored), policy);
  const { repository, overall } = summariseRepository(
    { whole, paths: narrowedTo(scope, place) },
    {
      policy,
      calibration,
      overall: withLimits(overallVerdict(rules), [...diversityLimits, ...(drift?.limits ?? [])]),
    },
  );
  return assembleReport({
    ...input,
    calibration,
    scanned,
    rules,
    overall,
    repository,
    diversityLimits,
    reference: summariseReference(reference),
    drift,
    elapsedMs: performance.now() - start,
  });
}

/** What the user narrowed the scope to. */
function narrowedTo(scope: ScanScope, place: WholePlace | null): readonly string[] {
  return scope.type === 'change' ? (place?.paths ?? []) : scope.paths.filter((path) => path !== '.');
}

function judgedDrift(figures: DriftFigures | null, policy: Policy): Drift | null {
  if (figures === null) return null;
  const mode = policy.rules.at(-1)?.mode ?? 'enforce';
  const limits = policy.drift === undefined ? [] : judgeDrift(figures, policy.drift, mode);
  return { ...figures, limits };
}

interface RuleCounts {
  readonly rule: Rule;
  readonly counts: Counts;
  /** The counts of its files. */
  readonly files: readonly Counts[];
  readonly unreadFiles: number;
}

/** The counts of the files that each rule is for, in the order of the policy. */
function countsByRule(scanned: Scan, ruleOf: (path: string) => Rule, policy: Policy): RuleCounts[] {
  const filesOf = new Map(policy.rules.map((rule) => [rule, [] as FileScan[]]));
  for (const file of scanned.files) filesOf.get(ruleOf(file.path))?.push(file);
  return [...filesOf].map(([rule, scans]) => {
    const files = scans.map(({ counts }) => counts);
    const counts = emptyCounts();
    for (const file of files) addCounts(counts, file);
    return { rule, counts, files, unreadFiles: scans.filter(({ unread }) => unread).length };
  });
}
