import type { Layout } from '../dataset/layout.ts';
import { BUCKET_LOWER_BOUNDS, type Calibration, type Detector } from '../detector/detector.ts';
import { corpusDiversity } from '../measure/corpus.ts';
import { compareDiversity } from '../measure/diversity-comparison.ts';
import { fractionOf } from '../measure/fraction.ts';
import { sampledCoverage, sampledFraction, sampleOfKind } from '../measure/sampled-fraction.ts';
import {
  addCounts,
  type Counts,
  countsOfKind,
  emptyCounts,
  mergeCounts,
  totalsOf,
} from '../measure/tally.ts';
import type { OverallJudgement } from '../policy/judge.ts';
import type { JudgingPolicy } from '../policy/policy.ts';
import { defaultRuleOf } from '../policy/rules.ts';
import { isInLines } from '../record/format.ts';
import { RECORD_KINDS } from '../record/record.ts';
import type { Scan } from '../scan/scan.ts';
import type { ScanScope } from '../source/source.ts';
import { collapseLine } from './collapse.ts';
import { coverageOf } from './figures.ts';
import type {
  ChangeSide,
  DiversityLimitResult,
  Report,
  RuleResult,
  Scope,
  SyntheticFraction,
  Totals,
  Weighting,
} from './report.ts';
import { datasetOf } from './splits.ts';

/** What a report is made of. */
export interface Assembly {
  readonly version: string;
  readonly name: string;
  readonly scope: ScanScope;
  /** Names of texts that were scored elsewhere, where they stand in place of files. */
  readonly sources?: readonly string[];
  readonly policy: JudgingPolicy;
  readonly detector: Pick<Detector, 'id' | 'sha256' | 'runtime'>;
  readonly calibration: Calibration;
  readonly scanned: Scan;
  /** Which files are in which split of a dataset. */
  readonly layout: Layout;
  readonly rules: readonly RuleResult[];
  readonly diversityLimits: readonly DiversityLimitResult[];
  readonly overall: OverallJudgement;
  readonly reference: Report['reference'];
  readonly drift: Report['drift'];
  readonly sampling: Report['sampling'];
  readonly repository: Report['repository'];
  readonly surprisal: Report['surprisal'];
  readonly elapsedMs: number;
}

/** Puts everything that was found out into one report. */
export function assembleReport(assembly: Assembly): Report {
  const { version, name, policy, calibration, scanned, rules, overall, elapsedMs } = assembly;
  const byDefault = defaultRuleOf(policy);
  const { by } = byDefault;
  const files = scanned.files.map(({ counts }) => counts);
  const all = emptyCounts();
  for (const counts of files) addCounts(all, counts);
  const samples = scanned.sample?.strata ?? null;
  const syntheticFraction =
    samples === null
      ? fractionOf(all, calibration, by, files)
      : sampledFraction(samples, calibration, by).fraction;
  const totals = totalsOf(all);
  const decisive = overall.decisive ?? byDefault;
  return {
    schemaVersion: 1,
    version,
    name,
    verdict: overall.verdict,
    reason: overall.reason,
    mode: decisive.mode,
    failOn: decisive.failOn,
    decidedBy: overall.decisive?.path ?? null,
    budget: decisive.budget,
    syntheticFraction,
    coverage: samples === null ? coverageOf(totals) : sampledCoverage(samples),
    totals,
    byKind: kindSummaries(all, scanned, calibration, by),
    rules,
    files: fileResults(scanned, calibration, by),
    dataset: datasetOf(assembly.layout, scanned.files, calibration, by),
    findings: scanned.findings,
    problems: scanned.problems,
    notices: scanned.notices,
    ...diversitySummary(assembly, syntheticFraction, totals),
    reference: assembly.reference,
    drift: assembly.drift,
    surprisal: assembly.surprisal,
    detector: detectorSummary(assembly),
    scope: scopeSummary(assembly, all, by),
    sampling: assembly.sampling,
    repository: assembly.repository,
    policy: policy.source,
    timings: {
      totalMs: Math.round(elapsedMs),
      detectorMs: Math.round(scanned.detectorMs),
      recordsPerSecond: Math.round((totals.records / Math.max(1, elapsedMs)) * 1000),
    },
  };
}

function diversitySummary(
  { scanned, diversityLimits }: Assembly,
  syntheticFraction: SyntheticFraction,
  totals: Totals,
): Pick<Report, 'diversity' | 'diversityComparison' | 'diversityLimits' | 'collapse'> {
  const { corpus, change } = scanned;
  const measured = corpusDiversity(corpus);
  const nearDuplicates = measured.nearDuplicates.map((cluster) => ({
    ...cluster,
    places: cluster.places.map(({ path, line }) =>
      isInLines(path) ? { path, line } : { path, line: 1, row: line },
    ),
  }));
  const diversity = { ...measured, nearDuplicates };
  const diversityComparison = change === null ? null : compareDiversity(corpus.sample, change.sampleBefore);
  const collapse = collapseLine({ syntheticFraction, diversity, diversityComparison, totals });
  return { diversity, diversityComparison, diversityLimits, collapse };
}

function kindSummaries(
  all: Counts,
  { files, sample }: Scan,
  calibration: Calibration,
  by: Weighting,
): Report['byKind'] {
  const ofFiles = files.map(({ counts }) => counts);
  return RECORD_KINDS.flatMap((kind) => {
    const counts = countsOfKind(all, kind);
    const { records, words, scoredRecords, flaggedRecords } = totalsOf(counts);
    if (records === 0) return [];
    const samples = sample?.strata.map((stratum) => sampleOfKind(stratum, kind));
    const syntheticFraction =
      samples === undefined
        ? fractionOf(counts, calibration, by, ofFiles)
        : sampledFraction(samples, calibration, by).fraction;
    return [{ kind, records, words, scoredRecords, flaggedRecords, syntheticFraction }];
  });
}

function fileResults({ files }: Scan, calibration: Calibration, by: Weighting): Report['files'] {
  return files.map(({ path, format, counts }) => {
    const { records, words, scoredWords, flaggedRecords, knownSyntheticRecords } = totalsOf(counts);
    const syntheticFraction = fractionOf(counts, calibration, by);
    return {
      path,
      kind: format,
      records,
      words,
      scoredWords,
      flaggedRecords,
      knownSyntheticRecords,
      syntheticFraction,
    };
  });
}

function detectorSummary({ detector, calibration, policy }: Assembly): Report['detector'] {
  const { id, sha256, runtime } = detector;
  const threshold = Object.fromEntries(
    RECORD_KINDS.map((kind) => [
      kind,
      Object.fromEntries(
        BUCKET_LOWER_BOUNDS.map((words, bucket) => [
          words,
          calibration.operatingPoint({ kind, bucket }).threshold,
        ]),
      ),
    ]),
  );
  const { maxFalsePositiveRate } = policy;
  return { id, sha256, runtime, maxFalsePositiveRate, threshold, basis: calibration.basis };
}

function scopeSummary(
  { scope, sources, scanned, calibration }: Assembly,
  added: Counts,
  by: Weighting,
): Scope {
  const { change } = scanned;
  if (sources !== undefined) return { type: 'tally', sources };
  if (scope.type === 'tree' || change === null) {
    return { type: 'tree', paths: scope.type === 'tree' ? scope.paths : [] };
  }
  const fraction = (counts: Counts): SyntheticFraction => fractionOf(counts, calibration, by);
  const part = (counts: Counts): ChangeSide => {
    const { records, words } = totalsOf(counts);
    return { records, words, syntheticFraction: fraction(counts) };
  };
  const { base, head } = scope;
  const { removed, kept } = change;
  return {
    type: 'change',
    base,
    head,
    before: { ...change.before, syntheticFraction: fraction(mergeCounts(kept, removed)) },
    after: { ...change.after, syntheticFraction: fraction(mergeCounts(kept, added)) },
    added: part(added),
    removed: part(removed),
  };
}
