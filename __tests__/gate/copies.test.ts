import { describe, expect, it } from 'vitest';
import { runGate } from '../../src/gate.ts';
import { parsePolicy } from '../../src/policy/load.ts';
import type { Report } from '../../src/report/report.ts';
import { file, tree } from '../scan/scopes.ts';
import { fakeDetector } from '../support/fake-detector.ts';
import { prose } from '../support/prose.ts';

const marked = (i: number): string => `${prose(i)} They delve into it.`;
const row = (text: string): string => `${JSON.stringify({ output: text })}\n`;

/** 1,000 distinct human texts, and 1,000 flagged ones, each in a file of its own or all in one. */
function judged(failOn: string, flagged: (i: number) => string, ownFiles: boolean): Promise<Report> {
  const texts = Array.from({ length: 1_000 }, (_, i) => flagged(i));
  const files = ownFiles
    ? texts.map((text, i) => file(`flagged/${i}.jsonl`, row(text)))
    : [file('flagged.jsonl', texts.map(row).join(''))];
  const human = Array.from({ length: 1_000 }, (_, i) => row(prose(5_000 + i)));
  return runGate({
    version: '0',
    name: 'test',
    scope: tree(file('human.jsonl', human.join('')), ...files),
    policy: parsePolicy(`fail-on: ${failOn}\n`, { path: 'policy.yml', commit: null }),
    detector: fakeDetector(),
    today: '2026-01-01',
  });
}

describe('a gate on a text that is repeated', () => {
  it.each([
    ['lower-bound', false],
    ['floor', false],
    ['lower-bound', true],
  ] as const)(
    'does not fail on %s for 1,000 copies of one flagged text (own files: %s)',
    async (failOn, own) => {
      const { verdict, syntheticFraction } = await judged(failOn, () => marked(1), own);
      expect(verdict).toBe('warn');
      expect(syntheticFraction.low).toBeLessThan(0.05);
      expect(syntheticFraction.estimate).toBeGreaterThan(0.05);
    },
  );

  it('does not fail for 1,000 near-copies either', async () => {
    const template = (i: number) => `${prose(3, 120)} They delve into part ${i}.`;
    expect((await judged('lower-bound', template, false)).verdict).toBe('warn');
  });

  it.each(['lower-bound', 'floor'])('fails on %s for 1,000 distinct flagged texts', async (failOn) => {
    const { verdict, syntheticFraction } = await judged(failOn, marked, false);
    expect(verdict).toBe('fail');
    expect(syntheticFraction.floor).toBeGreaterThan(0.3);
  });
});
