import { describe, expect, it } from 'vitest';
import { clipWords } from '../../src/report/escape.ts';
import { fractionWithInterval } from '../../src/report/figures.ts';
import { numberWords, ruleVerdictWords, verdictWords } from '../../src/report/subject.ts';
import * as build from '../support/report-builder.ts';

describe('fractionWithInterval', () => {
  it.each([
    [build.fraction(0.38, 0.31, 0.45), '38 % (31–45 %)'],
    [build.fraction(1, 1, 1), '100 %, known'],
    [build.fraction(0, 0, 0), '0 %, known'],
    [build.fraction(0.2, 0, 0.9), 'too little to say'],
    [build.fraction(0.02, 0, 1), 'perhaps 2 %'],
    [build.fraction(0.001, 0, 1), 'none found'],
    [build.fraction(0.56, 0.25, 1), '56 % (25–100 %)'],
    [build.NOT_JUDGED, 'not judged'],
  ])('%# is %s', (fraction, words) => {
    expect(fractionWithInterval(fraction)).toBe(words);
  });
});

describe('the headline', () => {
  const headline = (report: Parameters<typeof verdictWords>[0]) =>
    `${verdictWords(report)}: ${numberWords(report, null)}`;

  it('does not claim a budget that the interval reaches far above', () => {
    expect(headline(build.openReport())).toBe(
      'No sign of being over the synthetic budget: nothing in the added text reads as machine-written, 5 % is allowed',
    );
    const { totals } = build.report();
    expect(headline({ ...build.openReport(), totals })).toMatch(/: about 0 % of the added text reads as/);
    expect(headline(build.passReport())).toMatch(/^Within the synthetic budget: about 1\.2 % /);
  });

  it('does not call an estimate what is known', () => {
    const known = build.fraction(1, 1, 1);
    expect(headline({ ...build.report(), rules: [], syntheticFraction: known })).toBe(
      'Over the synthetic budget: 100 % of the added text is known to be machine-written, 5 % is allowed',
    );
  });

  it('says of a rule what its verdict is worth', () => {
    const open = build.rule({ verdict: 'pass', syntheticFraction: build.fraction(0, 0, 0.4) });
    expect(ruleVerdictWords(open)).toBe('no sign');
    expect(ruleVerdictWords({ ...open, syntheticFraction: build.fraction(0, 0, 0.02) })).toBe('within');
    expect(ruleVerdictWords(build.rule({ verdict: 'warn', mode: 'warn' }))).toBe('over, advisory');
    expect(ruleVerdictWords(build.rule({ verdict: 'fail' }))).toBe('over');
  });
});

describe('clipWords', () => {
  it.each([
    ['one two three', 13, 'one two three'],
    ['one two three', 12, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    [`one ${'x'.repeat(60)}`, 50, `one ${'x'.repeat(45)}…`],
    ['😀😀😀', 2, '😀…'],
  ])('cuts %j at %i before a word', (text, maximum, clipped) => {
    expect(clipWords(text, maximum)).toBe(clipped);
  });
});
