import type { Detector } from './detector/detector.ts';
import { createEvidence } from './evidence/evidence.ts';
import { fractionOf } from './measure/fraction.ts';
import { addCounts, type Counts, emptyCounts, totalsOf } from './measure/tally.ts';
import { judge, overallVerdict } from './policy/judge.ts';
import type { Policy, Rule } from './policy/policy.ts';
import { compileRules } from './policy/rules.ts';
import { assembleReport, coverageOf } from './report/assemble.ts';
import type { Report, RuleResult } from './report/report.ts';
import { type Progress, type Scan, scan } from './scan/scan.ts';
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
  readonly onProgress?: (progress: Progress) => void;
}

/** The whole pipeline: what is in scope is read, judged, measured and held against the policy. */
export async function runGate(input: GateInput): Promise<Report> {
  const start = performance.now();
  const { scope, policy, detector } = input;
  const calibration = detector.calibration(policy.maxFalsePositiveRate);
  const ruleOf = compileRules(policy);
  const scanned = await scan(scope, {
    detector,
    calibration,
    evidenceOf: createEvidence({ ...policy, today: input.today }),
    readOptions: ruleOf,
    ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
  });
  const incomplete = scope.type === 'change' ? scope.incomplete : null;
  const rules = countsByRule(scanned, ruleOf, policy).map(([rule, counts]): RuleResult => {
    const totals = totalsOf(counts);
    const measured = {
      syntheticFraction: fractionOf(counts, calibration, rule.by),
      coverage: coverageOf(totals),
      words: totals.words,
      scoredWords: totals.scoredWords,
      knownWords: totals.knownHumanWords + totals.knownSyntheticWords,
      incomplete,
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
    };
    return { ...result, ...judge(measured, rule) };
  });
  return assembleReport({
    ...input,
    calibration,
    scanned,
    rules,
    overall: overallVerdict(rules),
    elapsedMs: performance.now() - start,
  });
}

/** The counts of the files that each rule is for, in the order of the policy. */
function countsByRule(scanned: Scan, ruleOf: (path: string) => Rule, policy: Policy): [Rule, Counts][] {
  const counts = new Map(policy.rules.map((rule) => [rule, emptyCounts()]));
  for (const file of scanned.files) addCounts(counts.get(ruleOf(file.path)) ?? emptyCounts(), file.counts);
  return [...counts];
}
