import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/report/report.ts';
import { WorstFindings } from '../../src/scan/findings.ts';

function finding(path: string, line: number, score: number | null, fingerprint: string): Finding {
  return {
    path,
    line,
    endLine: line,
    row: null,
    field: null,
    role: null,
    kind: 'text',
    words: 50,
    score,
    threshold: score === null ? null : 0.5,
    reason: '',
    evidence: score === null ? 'declared' : 'detector',
    excerpt: '',
    fingerprint,
  };
}

function worst(limit: number, findings: readonly Finding[]): Finding[] {
  const kept = new WorstFindings(limit);
  for (const each of findings) kept.add(each);
  return kept.sorted();
}

describe('the worst findings', () => {
  it('are known ones first, then by score, then by place', () => {
    const sorted = worst(9, [
      finding('b', 1, 0.7, 'a'),
      finding('a', 2, 0.7, 'a'),
      finding('a', 1, 0.7, 'a'),
      finding('z', 1, null, 'a'),
      finding('c', 1, 0.9, 'a'),
    ]);
    expect(sorted.map(({ path, line }) => `${path}${line}`)).toEqual(['z1', 'c1', 'a1', 'a2', 'b1']);
  });

  it('are the same few whatever the order, parts of one paragraph on the same line among them', () => {
    const findings = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('a', 'b'),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom(null, 0.6, 0.9),
        fc.constantFrom('00', '01', '02', '03'),
      ),
      { selector: String, maxLength: 60 },
    );
    fc.assert(
      fc.property(findings, fc.integer({ min: 1, max: 8 }), fc.integer(), (tuples, limit, seed) => {
        const all = tuples.map((tuple) => finding(...tuple));
        const rotated = [...all.slice(Math.abs(seed) % (all.length + 1)), ...all].slice(0, all.length);
        const shuffled = all.filter((each) => !rotated.includes(each)).concat([...new Set(rotated)]);
        const expected = worst(limit, all);
        expect(worst(limit, all.toReversed())).toEqual(expected);
        expect(worst(limit, shuffled)).toEqual(expected);
        expect(expected.length).toBe(Math.min(limit, all.length));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
