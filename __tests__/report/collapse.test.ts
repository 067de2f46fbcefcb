import { describe, expect, it } from 'vitest';
import { collapseLine } from '../../src/report/collapse.ts';
import * as build from '../support/report-builder.ts';

const { diversityComparison: compared, syntheticFraction, diversity, totals } = build.diversityReport();
const line = (changes: Partial<Parameters<typeof collapseLine>[0]> = {}) =>
  collapseLine({ syntheticFraction, diversity, diversityComparison: compared, totals, ...changes });

describe('collapseLine', () => {
  it('puts share, duplicates and the figures that moved into one sentence', () => {
    expect(line()).toBe(
      'Together: about 1.2 % (0.3–2.6 %) reads as machine-written, 3.4 % of the records have a near-duplicate, and compared with the text before the change, vocabulary (MATTR) is 7 % lower and range of content (Vendi score) is 47 % lower (at 50,000 words each).',
    );
  });

  it('says where nothing fell, where there is nothing to compare with, and what is not known', () => {
    const before = diversity;
    expect(line({ diversityComparison: { words: 9_000, now: before, before } })).toContain(
      'diversity is as before the change (at 9,000 words each)',
    );
    const more = { ...before, compressionRatio: (before.compressionRatio ?? 0) * 0.8 };
    expect(line({ diversityComparison: { words: 9_000, now: more, before } })).toContain(
      'diversity did not fall: redundancy (compression ratio) is 20 % lower',
    );
    expect(line({ diversityComparison: null })).toContain('there is no earlier text of this kind');
    expect(line({ syntheticFraction: build.NOT_JUDGED })).toContain('the machine-written share is not known');
    expect(line({ diversity: { ...diversity, nearDuplicateRate: 0 } })).toContain(
      'no near-duplicates were found',
    );
    expect(line({ diversity: { ...diversity, nearDuplicateRate: null } })).toBeNull();
  });

  it('speaks of knowledge only where the detector judged nothing', () => {
    const certain = { estimate: 0.02, low: 0.02, high: 0.02, floor: 0.02, by: 'words' } as const;
    expect(line({ syntheticFraction: certain })).toContain('about 2 % (2 %) reads as machine-written');
    expect(line({ syntheticFraction: certain, totals: { ...totals, scoredWords: 0 } })).toContain(
      '2 % is known to be machine-written',
    );
  });

  it('accuses nobody and promises nothing', () => {
    expect(line()).not.toMatch(/will collapse|poison|cheat|guilty|danger/i);
  });
});
