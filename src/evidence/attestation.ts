import { compileGlob } from '../glob/glob.ts';
import type { Evidence, EvidencePolicy } from './evidence.ts';

/**
 * Evidence from the policy: an accepted finding (by fingerprint, until the day it expires), else an attestation of the
 * file. Where several attestations match a path the last one counts, as in `.gitattributes`.
 */
export function createAttestation(
  policy: EvidencePolicy,
): (path: string, fingerprint: string) => Evidence | undefined {
  const accepted = new Map<string, Evidence>();
  for (const { fingerprint, reason, expires } of policy.accept) {
    if (expires !== null && policy.today >= expires) continue;
    const detail = `accepted: ${reason}`;
    accepted.set(fingerprint.toLowerCase(), { source: 'attested', origin: 'human', detail });
  }
  const attested = policy.attest
    .map(({ path, origin, reason }) => {
      const evidence: Evidence = { source: 'attested', origin, detail: `attested ${origin}: ${reason}` };
      return { matches: compileGlob(path), evidence };
    })
    .reverse();
  let lastPath: string | undefined;
  let lastEvidence: Evidence | undefined;
  return (path, fingerprint) => {
    if (path !== lastPath) {
      lastPath = path;
      lastEvidence = attested.find(({ matches }) => matches(path))?.evidence;
    }
    return accepted.get(fingerprint) ?? lastEvidence;
  };
}
