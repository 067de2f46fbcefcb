import type { Finding } from '../report/report.ts';

/** The worst findings of a scan, in bounded memory: which are kept does not depend on the order in which they came. */
export class WorstFindings {
  private kept: Finding[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(finding: Finding): void {
    this.kept.push(finding);
    if (this.kept.length >= 2 * this.limit) this.kept = this.sorted();
  }

  /** Worst first, at most `limit`. */
  sorted(): Finding[] {
    return this.kept.sort(worstFirst).slice(0, this.limit);
  }
}

/**
 * What is known outright before what the detector says, then by score, and what the policy itself attests last; ties by
 * place, so that the order is total.
 */
function worstFirst(a: Finding, b: Finding): number {
  return (
    strength(b) - strength(a) ||
    compare(a.path, b.path) ||
    (a.fromByte ?? 0) - (b.fromByte ?? 0) ||
    a.line - b.line ||
    (a.row ?? 0) - (b.row ?? 0) ||
    compare(a.field ?? '', b.field ?? '') ||
    compare(a.fingerprint, b.fingerprint)
  );
}

function strength({ evidence, score }: Finding): number {
  return evidence === 'attested' ? -1e9 : (score ?? 2);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
