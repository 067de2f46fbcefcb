import type { Card } from './dataset/card.ts';
import { datasetLayout } from './dataset/layout.ts';
import { readCard } from './dataset/read-card.ts';
import type { Calibration, Detector } from './detector/detector.ts';
import { createEvidence } from './evidence/evidence.ts';
import type { DriftFigures } from './measure/drift.ts';
import type { Sample } from './measure/sample.ts';
import type { PieceSample } from './measure/sampled-fraction.ts';
import type { ScoredSample } from './measure/scored-sample.ts';
import { addCounts, type Counts, emptyCounts } from './measure/tally.ts';
import { enoughRead } from './policy/enough-read.ts';
import { judge, overallVerdict } from './policy/judge.ts';
import { judgeDiversity } from './policy/judge-diversity.ts';
import { judgeDrift } from './policy/judge-drift.ts';
import type { JudgingPolicy, Policy, Rule } from './policy/policy.ts';
import { compileRules, defaultRuleOf } from './policy/rules.ts';
import { withLimits } from './policy/with-limits.ts';
import { judgingContext } from './reference/judging-context.ts';
import {
  prepareReference,
  type Reference,
  type ReferencePlace,
  withReference,
} from './reference/reference.ts';
import { driftFrom, summariseReference, surprisalBeside } from './reference/summary.ts';
import { type Assembly, assembleReport } from './report/assemble.ts';
import { measuredOf } from './report/measured.ts';
import type { Drift, Report, RuleResult } from './report/report.ts';
import { summariseRepository } from './report/repository-summary.ts';
import { type SamplingRequest, summariseSampling } from './report/sampling.ts';
import type { JudgementCache } from './scan/cache/judgement-cache.ts';
import { listingSeed } from './scan/listing-seed.ts';
import type { SamplingOptions } from './scan/sampling.ts';
import { type FileScan, type Progress, type Scan, type ScanOptions, scan } from './scan/scan.ts';
import { countWhole, type Whole, type WholePlace } from './scan/whole-repository.ts';
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
  /** Of a tree: read a random sample of it. Absent: everything. */
  readonly sample?: SampleRequest;
  /** Milliseconds that went by since some moment. Default: the process's own clock. */
  readonly clock?: () => number;
}

/** How much of a tree is to be read; where both are given, whichever is reached first ends reading. */
export interface SampleRequest {
  /** Half-width of the 95 % interval, 0..0.5. */
  readonly precision: number | null;
  readonly timeBudgetMs: number | null;
  /** Commit that the order of reading is drawn from; null: it is drawn from the paths and sizes of the files. */
  readonly commit: string | null;
}

/** The whole pipeline: what is in scope is read, judged, measured and held against the policy. */
export async function runGate(input: GateInput): Promise<Report> {
  const { clock = () => performance.now() } = input;
  const start = clock();
  const elapsedMs = (): number => clock() - start;
  const { reference, options } = await prepareScan(input);
  const { calibration } = options;
  const { scope, policy, today, cache } = input;
  const sampling = samplingRequest(input);
  const scanned = await scan(scope, {
    ...options,
    ...(sampling === null ? {} : { sampling: samplingOptions(sampling, policy, calibration, elapsedMs) }),
  });
  const wholePlace = input.wholePlace ?? null;
  const whole = await countWhole(wholePlace, scope, scanned, {
    ...options,
    tallies: cache?.tallies,
    context: judgingContext(policy, reference, today),
  });
  return judgeScan(
    {
      ...input,
      calibration,
      scanned,
      samplingRequest: sampling,
      whole,
      paths: narrowedTo(scope, wholePlace),
      card: await readCard(scope.datasetCard),
      reference: summariseReference(reference),
      referenceScored: reference.text?.corpus.scored ?? null,
      referenceSample: reference.text?.corpus.sample ?? null,
    },
    elapsedMs,
  );
}

/** What the user narrowed the scope to. */
export function narrowedTo(scope: ScanScope, place: WholePlace | null): readonly string[] {
  return scope.type === 'change' ? (place?.paths ?? []) : scope.paths.filter((path) => path !== '.');
}

/** The reference that the policy names, and how the scan is made with it. */
export async function prepareScan(
  input: Omit<GateInput, 'version' | 'name' | 'scope' | 'clock'>,
): Promise<{ readonly reference: Reference; readonly options: ScanOptions }> {
  const { policy, detector, today, onProgress } = input;
  const reference = await prepareReference(input.referencePlace ?? null, input);
  const ruleOf = compileRules(policy);
  const membersOf = membersInScope(policy);
  const options = {
    detector,
    calibration: reference.calibration,
    evidenceOf: withReference(createEvidence({ ...policy, today }), reference),
    readOptions: (path: string) => ({ ...ruleOf(path), contains: membersOf(path) }),
    groupOf: ruleOf,
    scores: input.cache?.scores,
    judgesAddedAnew: input.judgesAddedAnew,
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  return { reference, options };
}

/** What a scan found, and all that it is held against. */
export interface JudgeInput
  extends Omit<
    Assembly,
    | 'detector'
    | 'rules'
    | 'overall'
    | 'diversityLimits'
    | 'drift'
    | 'surprisal'
    | 'layout'
    | 'sampling'
    | 'repository'
    | 'elapsedMs'
  > {
  readonly detector: Pick<Detector, 'id' | 'sha256' | 'runtime' | 'surprisal'>;
  /** The dataset card of what was scanned. */
  readonly card: Card;
  /** Scored texts of the reference, for drift and perplexity; null where there is none. */
  readonly referenceScored: ScoredSample | null;
  /** Texts of the reference, for its diversity; null where there is none. */
  readonly referenceSample: Sample | null;
  /** What was asked for, where a sample was; absent: everything was to be read. */
  readonly samplingRequest?: SamplingRequest | null;
  /** All files in scope, and what the user narrowed them to. */
  readonly whole: Whole;
  readonly paths: readonly string[];
}

/** Holds what was measured against the policy. `elapsedMs` is asked at the end. */
export function judgeScan(input: JudgeInput, elapsedMs: () => number): Report {
  const { scope, policy, calibration, scanned, samplingRequest: request = null } = input;
  const ruleOf = compileRules(policy);
  const incomplete = scope.incomplete ?? null;
  const measured = countsByRule(scanned, ruleOf, policy).map(({ rule, ...counted }) => ({
    rule,
    unreadFiles: counted.unreadFiles,
    ...measuredOf({ ...counted, incomplete }, calibration, rule.by),
  }));
  const rules = measured.map(({ rule, unreadFiles, ...ofRule }): RuleResult => {
    const { path, budget, mode, failOn, minimumWords, minimumCoverage } = rule;
    const { syntheticFraction, coverage, totals, unreachedFiles } = ofRule;
    return {
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
      unreachedFiles,
      ...judge(ofRule, rule),
    };
  });
  const diversityLimits = judgeDiversity(
    policy.diversity ?? [],
    {
      now: scanned.corpus,
      before: scanned.change?.sampleBefore ?? null,
      reference: input.referenceSample,
    },
    defaultRuleOf(policy).mode,
  );
  const drift = judgedDrift(driftFrom(input.referenceScored, scanned.scored), policy);
  const { repository, overall } = summariseRepository(
    // What a change's list of files lacks is there all the same when all files are listed.
    {
      whole: input.whole,
      paths: input.paths,
      incomplete: scope.type === 'tree' ? incomplete : null,
      isTallied: input.sources !== undefined,
      samples: scanned.sample?.strata,
    },
    {
      policy,
      calibration,
      overall: withLimits(overallVerdict(rules), [...diversityLimits, ...(drift?.limits ?? [])]),
    },
  );
  return assembleReport({
    ...input,
    layout: datasetLayout(input.card, pathsInScope(scope, scanned)),
    rules,
    overall,
    repository,
    diversityLimits,
    drift,
    sampling:
      request === null || scanned.sample === null
        ? null
        : summariseSampling(request, scanned.sample, measured),
    surprisal: surprisalBeside(input.detector.surprisal, scanned.scored, input.referenceScored),
    elapsedMs: elapsedMs(),
  });
}

/** The files that a sample happens not to hold are in scope too. */
function pathsInScope(scope: ScanScope, { files, sample }: Scan): readonly string[] {
  const listed = sample === null || scope.type !== 'tree' ? [] : scope.files;
  return [...new Set([...files, ...listed].map(({ path }) => path))];
}

function judgedDrift(figures: DriftFigures | null, policy: JudgingPolicy): Drift | null {
  if (figures === null) return null;
  const mode = policy.rules.at(-1)?.mode ?? 'enforce';
  const limits = policy.drift === undefined ? [] : judgeDrift(figures, policy.drift, mode);
  return { ...figures, limits };
}

/** What is asked for of the sample, and the seed of its order; null where everything is to be read. */
function samplingRequest({ scope, sample }: GateInput): SamplingRequest | null {
  if (sample === undefined || scope.type !== 'tree') return null;
  const { precision, timeBudgetMs, commit } = sample;
  const seed =
    commit === null
      ? ({ from: 'listing', value: listingSeed(scope.files) } as const)
      : ({ from: 'commit', value: commit } as const);
  return { precision, timeBudgetMs, seed };
}

function samplingOptions(
  { precision, timeBudgetMs, seed }: SamplingRequest,
  policy: Policy,
  calibration: Calibration,
  elapsedMs: () => number,
): SamplingOptions {
  return {
    seed: seed.value,
    isTimeUp: () => timeBudgetMs !== null && elapsedMs() >= timeBudgetMs,
    enough: (group, samples) => {
      const rule = policy.rules.find((each) => each === group);
      const counts = emptyCounts();
      for (const { total } of samples) addCounts(counts, total);
      if (rule === undefined) return null;
      const counted = { counts, files: [], unreadFiles: 0, incomplete: null, samples };
      const { sampled, ...measured } = measuredOf(counted, calibration, rule.by);
      return sampled === null
        ? null
        : enoughRead(
            sampled,
            precision,
            (syntheticFraction) =>
              judge({ ...measured, syntheticFraction }, { ...rule, mode: 'enforce' }).verdict,
          );
    },
  };
}

interface RuleCounts {
  readonly rule: Rule;
  readonly counts: Counts;
  /** The counts of its files. */
  readonly files: readonly Counts[];
  readonly unreadFiles: number;
  readonly samples: readonly PieceSample[] | undefined;
}

/** The counts of the files that each rule is for, in the order of the policy. */
function countsByRule(scanned: Scan, ruleOf: (path: string) => Rule, policy: JudgingPolicy): RuleCounts[] {
  const filesOf = new Map(policy.rules.map((rule) => [rule, [] as FileScan[]]));
  for (const file of scanned.files) filesOf.get(ruleOf(file.path))?.push(file);
  return [...filesOf].map(([rule, scans]) => {
    const files = scans.map(({ counts }) => counts);
    const counts = emptyCounts();
    for (const file of files) addCounts(counts, file);
    const samples = scanned.sample?.strata.filter(({ group }) => group === rule);
    return { rule, counts, files, samples, unreadFiles: scans.filter(({ unread }) => unread).length };
  });
}
