import type { Calibration, Detector } from '../detector/detector.ts';
import { createEvidence, type FindEvidence } from '../evidence/evidence.ts';
import type { Policy, ReferenceText } from '../policy/policy.ts';
import { compileRules } from '../policy/rules.ts';
import { formatCount } from '../policy/values.ts';
import { membersInScope } from '../source/members.ts';
import type { Repository } from '../source/repository.ts';
import { cacheKey, type ReferenceCache } from './cache.ts';
import { calibrateOn, type KindCalibration, recalibrated } from './calibration.ts';
import { readCalibrationFile } from './calibration-file.ts';
import { type LocatedReference, locateReference, MissingReference } from './locate.ts';
import { type ReferenceCorpus, readReference } from './read.ts';
import { TextSet } from './text-set.ts';

/** Where a run may take its reference from. */
export interface ReferencePlace {
  readonly repository: Repository | null;
  /** Commit that the policy was read from, whose content is trusted; null: the work tree is. */
  readonly trusted: string | null;
  /** Folder that paths are relative to. */
  readonly root: string;
  /** null: nothing is kept between runs. */
  readonly cache: ReferenceCache | null;
}

/** What is known of human text here, ready for use. */
export interface Reference {
  readonly calibration: Calibration;
  /** null where the policy names no reference text, or it could not be had. */
  readonly text: ReferenceUse | null;
  /** What did not work and what was done instead. */
  readonly notices: readonly string[];
}

export interface ReferenceUse {
  readonly corpus: ReferenceCorpus;
  readonly commit: string | null;
  readonly description: string;
  /** How each kind was calibrated; empty where a calibration file holds. */
  readonly kinds: readonly KindCalibration[];
}

export interface PrepareOptions {
  readonly policy: Policy;
  readonly detector: Detector;
  /** ISO date (UTC) that the policy's expiries are compared with. */
  readonly today: string;
}

/**
 * Reads and scores the reference that the policy names, and calibrates on it. Where that is not possible the detector's
 * own calibration holds, and a notice says so.
 */
export async function prepareReference(
  place: ReferencePlace | null,
  { policy, detector, today }: PrepareOptions,
): Promise<Reference> {
  const { reference, maxFalsePositiveRate } = policy;
  const own = detector.calibration(maxFalsePositiveRate);
  const notices: string[] = [];
  const fromFile = fileCalibration(policy, detector, notices);
  const located =
    reference === undefined || place === null ? null : await locate(reference, place, policy, notices);
  if (located === null || place === null) return { calibration: fromFile ?? own, text: null, notices };
  const corpus = await corpusOf(located, place, { policy, detector, today }, notices);
  const kinds =
    fromFile === null
      ? calibrateOn(corpus.scored, (rate) => detector.calibration(rate), maxFalsePositiveRate)
      : [];
  const basis = basisOf(kinds, located.description, own.basis);
  const { commit, description } = located;
  return {
    calibration: fromFile ?? (kinds.length > 0 ? recalibrated(own, kinds, basis) : own),
    text: { corpus, commit, description, kinds },
    notices,
  };
}

/** What the evidence says; what it says nothing of, and the reference has, is human. */
export function withReference(evidenceOf: FindEvidence, reference: Reference): FindEvidence {
  if (reference.text === null) return evidenceOf;
  const known = new TextSet();
  for (const hash of reference.text.corpus.hashes) known.add(hash);
  const { description } = reference.text;
  const evidence = {
    source: 'attested',
    origin: 'human',
    detail: `in the reference ${description}`,
  } as const;
  return (record, fingerprint) =>
    evidenceOf(record, fingerprint) ?? (known.has(BigInt(`0x${fingerprint}`)) ? evidence : undefined);
}

/** `1,240 sections of this repository from before 2022-11-30`. */
export function basisOf(kinds: readonly KindCalibration[], description: string, ownBasis: string): string {
  const parts = kinds.map(({ kind, records }) => `${formatCount(records)} ${NOUNS[kind]}`);
  if (parts.length === 0) return ownBasis;
  const blended = kinds.some(({ method }) => method === 'blended');
  return `${parts.join(', ')} ${description}${blended ? `, blended with ${ownBasis}` : ''}`;
}

const NOUNS = { document: 'sections', text: 'texts', prompt: 'prompts', answer: 'answers' } as const;

function fileCalibration(policy: Policy, detector: Detector, notices: string[]): Calibration | null {
  if (policy.calibration === undefined) return null;
  const { path, bytes } = policy.calibration;
  const { at, notice } = readCalibrationFile(bytes, path, detector);
  if (notice !== null) notices.push(notice);
  return at?.(policy.maxFalsePositiveRate) ?? null;
}

async function locate(
  text: ReferenceText,
  { repository, trusted, root }: ReferencePlace,
  policy: Policy,
  notices: string[],
): Promise<LocatedReference | null> {
  try {
    return await locateReference(text, { policy, repository, trusted, root });
  } catch (error) {
    if (!(error instanceof MissingReference)) throw error;
    notices.push(`No reference: ${error.message} The detector's own calibration holds.`);
    return null;
  }
}

async function corpusOf(
  located: LocatedReference,
  { cache }: ReferencePlace,
  { policy, detector, today }: PrepareOptions,
  notices: string[],
): Promise<ReferenceCorpus> {
  const { attest, accept, include, exclude, rules, reference, maxFalsePositiveRate } = policy;
  const note = (notice: string | null): void => {
    if (notice !== null) notices.push(notice);
  };
  const reads = rules.map(({ path, fields, roles }) => [path, fields, roles]);
  const key =
    located.commit === null || cache === null
      ? null
      : cacheKey([located.commit, detector.sha256, reference, include, exclude, attest, accept, reads]);
  if (key !== null && cache !== null) {
    const { corpus, notice } = await cache.load(key);
    note(notice);
    if (corpus !== null) return corpus;
  }
  const ruleOf = compileRules(policy);
  const membersOf = membersInScope(policy);
  const corpus = await readReference(located, {
    detector,
    calibration: detector.calibration(maxFalsePositiveRate),
    evidenceOf: createEvidence({ attest, accept, today }),
    readOptions: (path) => ({ ...ruleOf(path), contains: membersOf(path) }),
  });
  if (corpus.problems > 0)
    notices.push(
      `${formatCount(corpus.problems)} parts of the reference could not be read and are left out.`,
    );
  if (key !== null && cache !== null) note(await cache.save(key, corpus));
  return corpus;
}
