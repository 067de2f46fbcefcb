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
  /** Splits of a Hugging Face dataset; null where the files speak of none. */
  readonly dataset: Dataset | null;
  /** Worst first; at most `LIMITS.findings` of `totals.flaggedRecords` (+ known synthetic). */
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  /** Remarks on whole files that were read: hidden characters. */
  readonly notices: readonly Problem[];
  readonly diversity: Diversity;
  /** Of a change with enough text on both sides; else null. */
  readonly diversityComparison: DiversityComparison | null;
  /** Limits of the policy on diversity figures, in its order. */
  readonly diversityLimits: readonly DiversityLimitResult[];
  /** What share, diversity and duplicates say together, in plain words; null where nothing was measured. */
  readonly collapse: string | null;
  /** Text known to be human that thresholds were measured on; null where the policy names none. */
  readonly reference: ReferenceSummary | null;
  /** New text against the reference; null without one, or with too little text on either side. */
  readonly drift: Drift | null;
  /** Perplexity and burstiness by kind of text; null where the detector has no language model. */
  readonly surprisal: readonly KindSurprisal[] | null;
  readonly detector: DetectorSummary;
  readonly scope: Scope;
  /** What was drawn and read of the scope; null where all of it was read. Counts, files and findings are of that part. */
  readonly sampling: Sampling | null;
  readonly repository: RepositoryResult;
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
  /** Of `totals.files`, those that could not be read, or lack a part or most of their rows. */
  readonly unreadFiles: number;
  /** Files beside those of `totals.files` of which a sample read nothing, as time was up; 0 where all was read. */
  readonly unreachedFiles: number;
}

export interface FileResult {
  readonly path: string;
  /** Format of the file, of a compressed one that of what is inside: one of `FORMATS` of src/record/format.ts. */
  readonly kind: string;
  readonly records: number;
  readonly words: number;
  readonly scoredWords: number;
  readonly flaggedRecords: number;
  readonly knownSyntheticRecords: number;
  readonly syntheticFraction: SyntheticFraction;
}

/** docs/report.md, "Splits". */
export interface Dataset {
  /** What the splits are known by: `configs` of the dataset card, or the names of files and folders. */
  readonly basis: 'card' | 'names';
  /** The default configuration first; at most `LIMITS.splits`. A file may be in several. */
  readonly splits: readonly SplitResult[];
  /** What of the card could not be used. */
  readonly notices: readonly Problem[];
}

export interface SplitResult {
  /** Name of the configuration (subset). Untrusted text, like the split's: escape it for the medium. */
  readonly config: string;
  /** Of the configuration that is loaded where none is named. */
  readonly isDefault: boolean;
  readonly split: string;
  readonly files: number;
  readonly records: number;
  readonly words: number;
  readonly scoredWords: number;
  readonly flaggedRecords: number;
  readonly knownSyntheticRecords: number;
  readonly coverage: number;
  readonly syntheticFraction: SyntheticFraction;
}

export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly row: number | null;
  /** Byte of the file from which lines and rows are counted, where the scan read a part of it. Absent: its beginning. */
  readonly fromByte?: number | undefined;
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
  /** Remarks on the text that are no evidence of its origin: `holds 3 zero-width characters`. Absent: none. */
  readonly notes?: readonly string[] | undefined;
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

/**
 * Figures of `words` words sampled by content hash, so that they compare between corpora of any size. Definitions:
 * docs/metrics.md. null where a figure is not defined.
 */
export interface DiversityFigures {
  readonly sampledRecords: number;
  /** Records that `selfBleu`, `rougeL` and `vendiScore` are taken of. */
  readonly pairedRecords: number;
  readonly words: number;
  readonly typeTokenRatio: number | null;
  /** Moving-average type-token ratio, window of 50 words (Covington & McFall 2010). */
  readonly movingAverageTypeTokenRatio: number | null;
  /** Measure of textual lexical diversity, in words (McCarthy & Jarvis 2010). */
  readonly mtld: number | null;
  /** Expected type-token ratio of 42 drawn words (McCarthy & Jarvis 2007). */
  readonly hdd: number | null;
  /** Words that occur once ÷ distinct words. */
  readonly hapaxShare: number | null;
  /** Entropy of the words' distribution, bits. */
  readonly entropy: number | null;
  /** `entropy` ÷ log2(distinct words). */
  readonly normalisedEntropy: number | null;
  /** distinct-1 … distinct-4 (Li et al. 2016). */
  readonly distinct: readonly [number | null, number | null, number | null, number | null];
  /** Sum of distinct-1 … distinct-4 (Shaib et al. 2024). */
  readonly ngramDiversity: number | null;
  /** Bytes raw ÷ bytes gzipped: higher is more repetitive (Shaib et al. 2024). */
  readonly compressionRatio: number | null;
  /** Mean over records of ln(1 + 4-grams shared with other records) (Salkar et al. 2022). */
  readonly selfRepetition: number | null;
  /** Mean BLEU-4 of each record against the others (Zhu et al. 2018). */
  readonly selfBleu: number | null;
  /** Mean ROUGE-L F1 of all pairs of records (Lin 2004). */
  readonly rougeL: number | null;
  /** Effective number of different records, 1 … `pairedRecords` (Friedman & Dieng 2023). */
  readonly vendiScore: number | null;
}

export interface NearDuplicates {
  /** Share of records with a near-duplicate (Jaccard >= 0.8 of word 5-grams). */
  readonly nearDuplicateRate: number | null;
  /** The largest clusters, largest first. */
  readonly nearDuplicates: readonly DuplicateCluster[];
}

export interface DuplicateCluster {
  /** Records that were seen in the cluster; there may be more. */
  readonly records: number;
  /** The first places by path and line. `row`: of a file without lines (Parquet, Arrow), whose `line` is 1; else absent. */
  readonly places: readonly {
    readonly path: string;
    readonly line: number;
    readonly row?: number | undefined;
  }[];
  /** Beginning of the text that stands for the cluster. Untrusted text: escape it for the medium. */
  readonly excerpt: string;
}

export interface Diversity extends DiversityFigures, NearDuplicates {}

/** The text in scope and what it is compared with, both cut to the same number of words. */
export interface DiversityComparison {
  readonly words: number;
  readonly now: DiversityFigures;
  /** Of a change: the versions before it of the files that it touches. */
  readonly before: DiversityFigures;
}

/** One limit of the policy on a diversity figure. */
export interface DiversityLimitResult {
  /** Name of the figure in the policy: `mattr`, `near-duplicates`. */
  readonly metric: string;
  /** The limit in words: `at least 0.65`, `a drop of at most 3 %`. */
  readonly limit: string;
  readonly mode: Mode;
  readonly verdict: Verdict;
  readonly reason: string;
  /** The figure as measured for the limit; null where there was too little text. */
  readonly value: number | null;
  /** What it is compared with; null for limits without a comparison. */
  readonly before: number | null;
  /** Words that both are taken of. */
  readonly words: number;
}

export interface ReferenceSummary {
  /** Completes "1,240 sections …": `of this repository from before 2022-11-30`; null where it could not be had. */
  readonly description: string | null;
  /** Commit that the text is of; null: the work tree, or not had. */
  readonly commit: string | null;
  readonly files: number;
  /** Distinct texts. */
  readonly texts: number;
  readonly kinds: readonly ReferenceKind[];
  /** What did not work and what was done instead. */
  readonly notices: readonly string[];
}

export interface ReferenceKind {
  readonly kind: RecordKind;
  /** `conformal`: thresholds are the reference's own; `blended`: too small for that, the detector's with rates updated. */
  readonly method: 'conformal' | 'blended';
  /** Texts of the reference that were scored. */
  readonly records: number;
  /** Fewest texts for thresholds of its own. */
  readonly needed: number;
  /** Share of them that is flagged now, and that the detector's own thresholds would flag. */
  readonly flagged: number;
  readonly flaggedByDetector: number;
}

/** A distance between the new text and the reference, 0..1, and what chance alone would make of it. */
export interface DriftDistance {
  readonly observed: number;
  readonly expected: number;
  /** `observed` less `expected`, at least 0: the effect size. */
  readonly excess: number;
  readonly pValue: number;
}

/** docs/method.md, "Drift". Both samples are brought to the same composition of kinds and lengths. */
export interface Drift {
  readonly referenceRecords: number;
  readonly newRecords: number;
  /** What was permuted for the p-values. */
  readonly unit: 'files' | 'records';
  /** Kolmogorov–Smirnov distance of detector scores. */
  readonly score: DriftDistance;
  /** New text's mean score less the reference's, in log-odds. */
  readonly scoreShift: number;
  /** Jensen–Shannon divergence (base 2) of the words, and of the function words. */
  readonly words: DriftDistance;
  readonly functionWords: DriftDistance;
  /** What moved most, by its part in the divergence; shares per 1,000 words. Untrusted text: escape it. */
  readonly movedWords: readonly { readonly word: string; readonly reference: number; readonly new: number }[];
  /** Differences of means in standard deviations, largest first; above 0: larger in the new text. */
  readonly movedTraits: readonly { readonly trait: string; readonly effect: number }[];
  /** Limits of the policy on it. */
  readonly limits: readonly DriftLimitResult[];
}

export interface DriftLimitResult {
  readonly distance: 'score' | 'words' | 'function-words';
  /** Largest `excess` allowed. */
  readonly limit: number;
  readonly mode: Mode;
  readonly verdict: Verdict;
  readonly reason: string;
}

/** docs/metrics.md, "Perplexity and burstiness". Comparable within one version of the detector only. */
export interface KindSurprisal {
  readonly kind: RecordKind;
  readonly now: SurprisalFigures;
  /** Of the reference's texts of this kind; null without any. */
  readonly reference: SurprisalFigures | null;
}

/** How surprising texts are to the detector's language model of human text. */
export interface SurprisalFigures {
  /** Texts that were measured: a sample by content. */
  readonly records: number;
  /** 2 to the power of a text's mean bits a token; `mean` is the geometric mean. */
  readonly perplexity: Spread;
  /** Standard deviation of a text's bits a token. */
  readonly burstiness: Spread;
}

/** How a figure is spread over texts. */
export interface Spread {
  readonly mean: number;
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
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

/** What was looked at. For a change, `added` is what the verdict is about. */
export type Scope =
  | { readonly type: 'tree'; readonly paths: readonly string[] }
  /** Texts that were scored elsewhere; `sources` are what `score --source` called them. */
  | { readonly type: 'tally'; readonly sources: readonly string[] }
  | {
      readonly type: 'change';
      readonly base: string;
      readonly head: string;
      /**
       * The changed files before and after this change. Of many records that it leaves alone, a random part is judged for
       * the fractions; `records` and `words` count all.
       */
      readonly before: ChangeSide;
      readonly after: ChangeSide;
      readonly added: ChangeSide;
      readonly removed: ChangeSide;
    };

export interface ChangeSide {
  readonly records: number;
  readonly words: number;
  readonly syntheticFraction: SyntheticFraction;
}

/**
 * Why reading stopped: everything was read; the interval is as narrow as asked for; what was not read cannot change whether
 * the budget is kept; the interval cannot become so narrow, because of the detector; time was up.
 */
export type StopReason = 'all' | 'precision' | 'verdict' | 'detector' | 'time';

/** docs/method.md, "Sampling". Bytes of Parquet files are those of their text columns, compressed. */
export interface Sampling extends SampleExtent {
  /** Half-width of the 95 % interval that was asked for; null: none was. */
  readonly precision: number | null;
  readonly timeBudgetMs: number | null;
  /** What the order of reading was drawn from: a commit, or the paths and sizes of the files. */
  readonly seed: { readonly from: 'commit' | 'listing'; readonly value: string };
  readonly rules: readonly RuleSample[];
}

export interface SampleExtent {
  readonly bytes: number;
  readonly bytesRead: number;
  /** Ranges of rows, row groups, whole files: what was drawn as one. */
  readonly pieces: number;
  readonly piecesRead: number;
  /** Files of which anything was read are in `totals.files`. */
  readonly files: number;
  /** Of `files` and `bytes`, what nothing at all is known of: time was up before a piece of their like was read. */
  readonly unreachedFiles: number;
  readonly unreachedBytes: number;
}

/** The sample of the text that one rule is for. */
export interface RuleSample extends SampleExtent {
  readonly path: string;
  readonly reason: StopReason;
  /** Half of the width of the 95 % interval; null where nothing was judged. */
  readonly halfWidth: number | null;
  /** What it would be if everything were read and were like this: the detector's part. */
  readonly detectorHalfWidth: number | null;
  /** Between which figures the estimate of a scan of everything lies, with 99 %; null where nothing was judged. */
  readonly estimateIfAllRead: { readonly low: number; readonly high: number } | null;
}

/** All files in the scope of the check, of which a change touches a part. */
export interface RepositoryResult {
  /** What the user narrowed the scope to; empty: everything that the policy puts in scope. */
  readonly paths: readonly string[];
  /** As the base of a change has them; null for anything but a change, and where it was not measured. */
  readonly before: RepositorySide | null;
  /** As the head of a change, or the work tree, has them; null where it was not measured. */
  readonly after: RepositorySide | null;
  /** Why it was not measured, in one sentence; null where it was. */
  readonly reason: string | null;
  /** What the policy's `repository-budget` makes of `after`; null without one. */
  readonly limit: RepositoryLimit | null;
}

export interface RepositorySide extends ChangeSide {
  readonly files: number;
  /** Of `files`, those that could not be read, or lack a part or most of their rows. */
  readonly unreadFiles: number;
  readonly coverage: number;
}

export interface RepositoryLimit {
  readonly budget: number;
  readonly mode: Mode;
  readonly failOn: FailOn;
  readonly verdict: Verdict;
  readonly reason: string;
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
