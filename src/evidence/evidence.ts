import type { Acceptance, Attestation } from '../policy/policy.ts';
import type { TextRecord } from '../record/record.ts';
import { artefactIn } from './artefact.ts';
import { createAttestation } from './attestation.ts';
import { declaredOrigin } from './declaration.ts';

/** What is known of a record's origin without the detector. */
export interface Evidence {
  /** `attested`: by the policy; `declared`: by the data themselves; `artefact`: left behind by an assistant. */
  readonly source: 'attested' | 'declared' | 'artefact';
  readonly origin: 'human' | 'synthetic';
  /** For the reader of the report: `declares "source: gpt-4o"`. Holds untrusted text. */
  readonly detail: string;
}

export interface EvidencePolicy {
  readonly attest: readonly Attestation[];
  readonly accept: readonly Acceptance[];
  /** ISO date (UTC) that expiries are compared with. */
  readonly today: string;
}

/** Evidence of one record; its fingerprint names it in the policy's `accept` entries. */
export type FindEvidence = (record: TextRecord, fingerprint: string) => Evidence | undefined;

/**
 * What is known without the detector, strongest first: what the owners attested or accepted, what the data declare,
 * what an assistant left behind. Only the owners, in the reviewed policy, can say that a text is human.
 */
export function createEvidence(policy: EvidencePolicy): FindEvidence {
  const attested = createAttestation(policy);
  return (record, fingerprint) =>
    attested(record.place.path, fingerprint) ?? declaredOrigin(record) ?? artefactOf(record);
}

/** Quoted words and prompts may hold what an assistant said without being written by one. */
function artefactOf(record: TextRecord): Evidence | undefined {
  if (record.quoted === true || record.kind === 'prompt') return undefined;
  const artefact = artefactIn(record.text);
  if (artefact === undefined) return undefined;
  return { source: 'artefact', origin: 'synthetic', detail: `assistant phrase "${artefact.phrase}"` };
}
