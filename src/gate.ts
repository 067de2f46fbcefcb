import type { Detector } from './detector/detector.ts';
import { createEvidence } from './evidence/evidence.ts';
import type { DriftFigures } from './measure/drift.ts';
import { fractionOf } from './measure/fraction.ts';
import { addCounts, type Counts, emptyCounts, totalsOf } from './measure/tally.ts';
import { judge, overallVerdict, unreadReason } from './policy/judge.ts';
import { judgeDiversity } from './policy/judge-diversity.ts';
import { judgeDrift } from './policy/judge-drift.ts';
import type { Policy, Rule } from './policy/policy.ts';
import { compileRules, defaultRuleOf } from './policy/rules.ts';
import { withLimits } from './policy/with-limits.ts';
import { prepareReference, type ReferencePlace, withReference } from './reference/reference.ts';
import { driftFrom, summariseReference, surprisalBeside } from './reference/summary.ts';
import { assembleReport, coverageOf } from './report/assemble.ts';
import type { Drift, Report, RuleResult, Totals } from './report/report.ts';
import { type FileScan, type Progress, type Scan, scan } from './scan/scan.ts';
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
  const scanned = await scan(scope, {
    detector,
    calibration,
    evidenceOf: withReference(createEvidence({ ...policy, today: input.today }), reference),
    readOptions: (path) => ({ ...ruleOf(path), contains: membersOf(path) }),
    groupOf: ruleOf,
    ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
  });
  const incomplete = scope.type === 'change' ? scope.incomplete : null;
  const rules = countsByRule(scanned, ruleOf, policy).map(
    ({ rule, counts, files, unreadFiles }): RuleResult => {
      const totals = totalsOf(counts);
      const measured = {
        syntheticFraction: fractionOf(counts, calibration, rule.by, files),
        coverage: coverageOf(totals),
        words: totals.words,
        scoredWords: totals.scoredWords,
        knownWords: totals.knownHumanWords + totals.knownSyntheticWords,
        incomplete: incomplete ?? unreadReason(unreadFiles, totals.files),
        uncalibrated:
          calibration.calibrated === false ? { knownShare: knownShareOf(totals, rule.by) } : undefined,
      };
      const { path, budget, mode, failOn, minimumWords, minimumCoverage } = rule;
      const { syntheticFraction, coverage } = measured;
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
  return assembleReport({
    ...input,
    calibration,
    scanned,
    rules,
    overall: withLimits(overallVerdict(rules), [...diversityLimits, ...(drift?.limits ?? [])]),
    diversityLimits,
    reference: summariseReference(reference),
    drift,
    surprisal: surprisalBeside(reference, scanned.scored, detector),
    elapsedMs: performance.now() - start,
  });
}

function judgedDrift(figures: DriftFigures | null, policy: Policy): Drift | null {
  if (figures === null) return null;
  const mode = policy.rules.at(-1)?.mode ?? 'enforce';
  const limits = policy.drift === undefined ? [] : judgeDrift(figures, policy.drift, mode);
  return { ...figures, limits };
}

/** Share of the judged text that is known to be synthetic without the detector, 0..1. */
function knownShareOf(totals: Totals, by: Rule['by']): number {
  const { scoredRecords, knownSyntheticRecords, knownHumanRecords } = totals;
  const { scoredWords, knownSyntheticWords, knownHumanWords } = totals;
  const [synthetic, others] =
    by === 'words'
      ? [knownSyntheticWords, scoredWords + knownHumanWords]
      : [knownSyntheticRecords, scoredRecords + knownHumanRecords];
  return synthetic === 0 ? 0 : synthetic / (synthetic + others);
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
