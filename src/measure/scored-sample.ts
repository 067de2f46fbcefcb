import { BUCKET_LOWER_BOUNDS } from '../detector/detector.ts';
import { RECORD_KINDS, type RecordKind } from '../record/record.ts';
import { BottomK } from './bottom-k.ts';
import { hashString } from './hash.ts';
import { firstWords } from './tokens.ts';

/** Words, and characters, kept of each text. */
const KEPT_WORDS = 400;
const KEPT_CHARACTERS = 4_000;
const SEED = 0xd41f7;
/** Log-odds beyond which scores differ by rounding alone. */
const LOG_ODDS_LIMIT = 36;

/** Distinct texts kept of each kind for the comparison with a reference. */
export const DRIFT_SAMPLE_SIZE = 1_000;

/** A text that the detector scored, with where it stands. */
export interface ScoredText {
  /** Index into BUCKET_LOWER_BOUNDS. */
  bucket: number;
  /** Detector score in log-odds. */
  logOdds: number;
  /** The file: texts of one file are alike. */
  path: string;
  /** Its first words. */
  text: string;
}

/** Uniform samples of the distinct scored texts, by kind; the same however the input was split or ordered. */
export type ScoredSample = ReadonlyMap<RecordKind, BottomK<ScoredText>>;

/** The identity of `mergeScored`. */
export function emptyScoredSample(capacity: number = DRIFT_SAMPLE_SIZE): ScoredSample {
  return new Map(RECORD_KINDS.map((kind) => [kind, new BottomK(capacity)]));
}

/** Whether a text, not present yet, would be kept. */
export function admitsScored(sample: ScoredSample, kind: RecordKind, contentHash: string): boolean {
  return sample.get(kind)?.admits(hashString(contentHash, SEED), contentHash) ?? false;
}

/** A text as it is offered. */
export interface ScoredOffer {
  readonly kind: RecordKind;
  readonly bucket: number;
  /** Detector score in log-odds. */
  readonly logOdds: number;
  readonly path: string;
  readonly text: string;
}

/**
 * Offers one scored text, in place. Of texts that are equal but for white space, the one with the smallest path is kept,
 * then by its first words and its score.
 */
export function addToScored(sample: ScoredSample, contentHash: string, offer: ScoredOffer): void {
  const ofKind = sample.get(offer.kind);
  if (ofKind === undefined) return;
  const known = ofKind.get(contentHash);
  const rank = hashString(contentHash, SEED);
  if (known === undefined && !ofKind.admits(rank, contentHash)) return;
  if (known !== undefined && known.path < offer.path) return;
  const value: ScoredText = {
    bucket: offer.bucket,
    logOdds: offer.logOdds,
    path: offer.path,
    text: firstWords(offer.text, KEPT_WORDS, KEPT_CHARACTERS),
  };
  if (known === undefined) ofKind.add(rank, contentHash, value);
  else if (precedes(value, known)) Object.assign(known, value);
}

function precedes(a: ScoredText, b: ScoredText): boolean {
  if (a.path !== b.path) return a.path < b.path;
  return a.text === b.text ? a.logOdds < b.logOdds : a.text < b.text;
}

/** Adds all of `from` to `into`, in place; `from` is left alone. */
export function mergeScored(into: ScoredSample, from: ScoredSample): void {
  for (const [kind, texts] of from) {
    const ofKind = into.get(kind);
    for (const { rank, name, value } of texts.entries()) {
      const known = ofKind?.get(name);
      if (known === undefined) ofKind?.add(rank, name, { ...value });
      else if (precedes(value, known)) Object.assign(known, value);
    }
  }
}

/** Log-odds of a probability, bounded where the probability is 0 or 1 to rounding. */
export function logOddsOf(probability: number): number {
  const logOdds = Math.log(probability) - Math.log1p(-probability);
  return Math.min(LOG_ODDS_LIMIT, Math.max(-LOG_ODDS_LIMIT, logOdds));
}

/** One number for a kind and a length bucket. */
export function stratumIndex(kind: RecordKind, bucket: number): number {
  return RECORD_KINDS.indexOf(kind) * BUCKET_LOWER_BOUNDS.length + bucket;
}
