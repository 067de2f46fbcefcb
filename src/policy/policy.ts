import type { CalibrationFile, ModelChoice } from '../detector/hub/model-choice.ts';
import type { FailOn, Mode, PolicySource, Weighting } from '../report/report.ts';
import type { DiversityLimit } from './diversity-limit.ts';

/** What holds for the files that a rule's glob matches; the most specific matching rule wins, whole. */
export interface Rule {
  /** Glob over repository-relative paths; `**` is the default rule, made of the policy's top level. */
  readonly path: string;
  /** Largest synthetic fraction allowed, 0..1. */
  readonly budget: number;
  readonly mode: Mode;
  readonly failOn: FailOn;
  readonly by: Weighting;
  /** Fewer scored words than this make the verdict `inconclusive`. */
  readonly minimumWords: number;
  /** Scored words ÷ words in scope below which the verdict is `inconclusive`, 0..1. */
  readonly minimumCoverage: number;
  readonly fields: readonly string[];
  readonly roles: readonly string[];
  /** Keys that the policy file states for this rule itself; the others follow the default rule, overrides included. */
  readonly stated?: readonly (keyof Rule)[];
}

/** A statement by the repository's owners about whole files, reviewed with the policy. */
export interface Attestation {
  readonly path: string;
  readonly origin: 'human' | 'synthetic';
  readonly reason: string;
}

/** An accepted finding: the text with this fingerprint counts as human until the date. */
export interface Acceptance {
  readonly fingerprint: string;
  readonly reason: string;
  /** ISO date (UTC) from which the entry no longer counts; null: never expires. */
  readonly expires: string | null;
}

/** Text that the owners of the repository know to be human: the reference corpus. */
export type ReferenceText =
  | { readonly type: 'paths'; readonly paths: readonly string[] }
  /** `before`: a day (2022-11-30, UTC), a time (ISO 8601), or a commit, branch or tag, whose own text it then is. */
  | { readonly type: 'before'; readonly before: string };

/** Largest distances from the reference beyond what chance explains, 0..1; null: no limit. */
export interface DriftLimits {
  readonly score: number | null;
  readonly words: number | null;
  readonly functionWords: number | null;
}

/** What of a policy decides when everything has been measured. */
export type JudgingPolicy = Pick<
  Policy,
  'maxFalsePositiveRate' | 'rules' | 'diversity' | 'drift' | 'repositoryBudget' | 'source'
>;

/** Which Git LFS content may be fetched: none, that of a change, or that of every scan. */
export type LfsMode = 'none' | 'changed' | 'all';

export interface Policy {
  /** Globs of files in scope; formats that no reader knows are never in scope. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Largest share of human records that may be flagged, 0..1. */
  readonly maxFalsePositiveRate: number;
  /** In order of the file; the default rule (`**`) is last. Never empty. */
  readonly rules: readonly Rule[];
  readonly attest: readonly Attestation[];
  readonly accept: readonly Acceptance[];
  /** Largest synthetic fraction of all files in scope, 0..1, whatever a change touches of them; absent: no limit. */
  readonly repositoryBudget?: number;
  /** Limits on diversity figures, in order of the file. */
  readonly diversity?: readonly DiversityLimit[];
  readonly reference?: ReferenceText;
  /** Rates of the embedded detector that were measured for this repository; a model's are with the model. */
  readonly calibration?: CalibrationFile;
  readonly drift?: DriftLimits;
  /** The detector to use; absent: the embedded one. */
  readonly model?: ModelChoice;
  /** Git LFS content that may be fetched; absent: none. */
  readonly lfs?: LfsMode;
  readonly source: PolicySource;
}
