import type { Runtime, UnscoredReason } from '../detector/detector.ts';
import type { RecordKind } from '../record/record.ts';

/**
 * The report: everything that a scan has to say, as one JSON value. Every reporter (comment, summary, annotations,
 * terminal) renders this and nothing else. `schema/report.schema.json` describes it for other programs.
 *
 * Fractions are 0..1, durations milliseconds, lines and rows 1-based.
 */
export interface Report {
  readonly schemaVersion: 1;
  /** Version of synthetic-budget that wrote the report. */
  readonly version: string;
  /** Name of this check, where several run on one pull request. */
  readonly name: string;
  readonly verdict: Verdict;
  /** The verdict's reason in one plain sentence. */
  readonly reason: string;
  readonly mode: Mode;
  readonly failOn: FailOn;
  /** `path` of the rule that decided the verdict, among `rules`; null where nothing was in scope. */
  readonly decidedBy: string | null;
  /** Budget of the rule that decided the verdict. */
  readonly budget: number;
  readonly syntheticFraction: SyntheticFraction;
  readonly coverage: number;
  readonly totals: Totals;
  readonly byKind: readonly KindSummary[];
  readonly rules: readonly RuleResult[];
  readonly files: readonly FileResult[];
  /** Worst first; at most `LIMITS.findings` of `totals.flaggedRecords` (+ known synthetic). */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly diversity: Diversity;
  readonly detector: DetectorSummary;
  readonly scope: Scope;
  readonly policy: PolicySource;
  readonly timings: Timings;
}

export type Verdict = 'pass' | 'warn' | 'fail' | 'inconclusive';
export type Mode = 'enforce' | 'warn';
export type FailOn = 'lower-bound' | 'floor' | 'estimate' | 'upper-bound';
export type Weighting = 'words' | 'records';

export interface SyntheticFraction {
  /** null where nothing was judged. */
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `low` with a true-positive rate of 1: needs no assumption about which model wrote the text. */
  readonly floor: number | null;
  readonly by: Weighting;
}

export interface Totals {
  readonly files: number;
  readonly records: number;
  readonly words: number;
  readonly scoredRecords: number;
  readonly scoredWords: number;
  readonly flaggedRecords: number;
  readonly flaggedWords: number;
  /** Known without the detector: attested, declared or carrying an artefact. */
  readonly knownSyntheticRecords: number;
  readonly knownSyntheticWords: number;
  readonly knownHumanRecords: number;
  readonly knownHumanWords: number;
  readonly unscored: Readonly<Partial<Record<UnscoredReason, number>>>;
  readonly unscoredWords: number;
}

export interface KindSummary {
  readonly kind: RecordKind;
  readonly records: number;
  readonly words: number;
  readonly scoredRecords: number;
  readonly flaggedRecords: number;
  readonly syntheticFraction: SyntheticFraction;
}

export interface RuleResult {
  /** The rule's glob; `**` for the default rule. */
  readonly path: string;
  readonly budget: number;
  readonly mode: Mode;
  readonly failOn: FailOn;
  readonly verdict: Verdict;
  readonly reason: string;
  /** What the rule asks for before it says anything but `inconclusive`. */
  readonly minimumWords: number;
  readonly minimumCoverage: number;
  readonly coverage: number;
  readonly syntheticFraction: SyntheticFraction;
  readonly totals: Totals;
}

export interface FileResult {
  readonly path: string;
  /** Format of the file: `jsonl`, `json`, `csv`, `tsv`, `markdown`, `mdx`, `text`. */
  readonly kind: string;
  readonly records: number;
  readonly words: number;
  readonly scoredWords: number;
  readonly flaggedRecords: number;
  readonly knownSyntheticRecords: number;
  readonly syntheticFraction: SyntheticFraction;
}

export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly row: number | null;
  readonly field: string | null;
  readonly role: string | null;
  readonly kind: RecordKind;
  readonly words: number;
  /** null where the record is known without the detector. */
  readonly score: number | null;
  readonly threshold: number | null;
  /** Why it is listed: `declares "source: gpt-4o"`, `assistant phrase "Certainly! Here is"`, `score 0.998 …`. */
  readonly reason: string;
  readonly evidence: 'attested' | 'declared' | 'artefact' | 'detector';
  /** At most 160 characters of the record, on one line. Untrusted text: escape it for the medium. */
  readonly excerpt: string;
  /** Identifies the text across moves and re-sorts; what an `accept` entry of the policy names. */
  readonly fingerprint: string;
}

export interface Problem {
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
}

/** All figures are of `words` words sampled by content hash, so that they compare between corpora of any size. */
export interface Diversity {
  readonly sampledRecords: number;
  readonly words: number;
  readonly typeTokenRatio: number | null;
  /** Moving-average type-token ratio, window of 50 words (Covington & McFall 2010). */
  readonly movingAverageTypeTokenRatio: number | null;
  /** distinct-1 … distinct-4 (Li et al. 2016). */
  readonly distinct: readonly [number | null, number | null, number | null, number | null];
  /** Bytes raw ÷ bytes gzipped: higher is more repetitive (Shaib et al. 2024). */
  readonly compressionRatio: number | null;
  /** Share of records with a 4-gram… see docs/metrics.md (Salkar et al. 2022). */
  readonly selfRepetition: number | null;
  /** Share of records with a near-duplicate (Jaccard >= 0.8 of word 5-grams). */
  readonly nearDuplicateRate: number | null;
}

export interface DetectorSummary {
  readonly id: string;
  readonly sha256: string;
  readonly runtime: Runtime;
  /** Largest false-positive rate that the policy allows per record. */
  readonly maxFalsePositiveRate: number;
  /** Operating threshold by kind and by lower bound of the length bucket in words. */
  readonly threshold: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly basis: string;
}

/** What was looked at. For a change, `added` is what is judged; the rest is counted for before and after. */
export type Scope =
  | { readonly type: 'tree'; readonly paths: readonly string[] }
  | {
      readonly type: 'change';
      readonly base: string;
      readonly head: string;
      /** Words in the changed files: before and after this change. */
      readonly wordsBefore: number;
      readonly wordsAfter: number;
      readonly added: ChangeSide;
      readonly removed: ChangeSide;
    };

export interface ChangeSide {
  readonly records: number;
  readonly words: number;
  readonly syntheticFraction: SyntheticFraction;
}

export interface PolicySource {
  /** Path of the policy file, or null for the defaults. */
  readonly path: string | null;
  /** Commit it was read from; null when it came from the work tree. */
  readonly commit: string | null;
}

export interface Timings {
  readonly totalMs: number;
  readonly detectorMs: number;
  readonly recordsPerSecond: number;
}
