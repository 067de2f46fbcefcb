import type { FailOn, Mode, PolicySource, Weighting } from '../report/report.ts';

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
  readonly source: PolicySource;
}
