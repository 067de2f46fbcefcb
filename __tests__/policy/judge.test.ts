import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULE } from '../../src/policy/defaults.ts';
import { judge, type Measured, overallVerdict, unreadReason } from '../../src/policy/judge.ts';
import { fraction, NOT_JUDGED, rule, totals } from '../support/report-builder.ts';

function measured(changes: Partial<Measured> = {}): Measured {
  return {
    syntheticFraction: fraction(0.38, 0.31, 0.45, 0.29),
    coverage: 0.98,
    words: 10_000,
    scoredWords: 9_800,
    knownWords: 0,
    incomplete: null,
    ...changes,
  };
}

describe('judge', () => {
  it('fails where the lower bound is above the budget, and says by how much', () => {
    expect(judge(measured(), DEFAULT_RULE)).toEqual({
      verdict: 'fail',
      reason:
        'About 38 % reads as machine-written (95 % interval 31–45 %); the lower end of the 95 % interval, 31 %, is above the budget of 5 %.',
    });
  });

  it('says so where nothing could be judged', () => {
    const nothing = measured({ syntheticFraction: NOT_JUDGED, coverage: 0, scoredWords: 0, words: 6 });
    expect(judge(nothing, DEFAULT_RULE)).toEqual({
      verdict: 'inconclusive',
      reason: 'None of the text could be judged; the policy asks for at least 300 words.',
    });
  });

  it('turns a failure into a warning where the rule only warns', () => {
    const { verdict, reason } = judge(measured(), { ...DEFAULT_RULE, mode: 'warn' });
    expect(verdict).toBe('warn');
    expect(reason).toMatch(/this rule only warns\.$/);
  });

  it('warns where only the estimate is above the budget', () => {
    const open = measured({ syntheticFraction: fraction(0.0504, 0.021, 0.12) });
    expect(judge(open, DEFAULT_RULE)).toEqual({
      verdict: 'warn',
      reason:
        'About 5.04 % reads as machine-written, above the budget of 5 %, but the 95 % interval of 2.1–12 % leaves it open.',
    });
  });

  it('passes at the budget exactly', () => {
    expect(judge(measured({ syntheticFraction: fraction(0.05, 0.05, 0.05) }), DEFAULT_RULE).verdict).toBe(
      'pass',
    );
  });

  it.each([
    ['lower-bound', 'warn'],
    ['floor', 'warn'],
    ['estimate', 'fail'],
    ['upper-bound', 'fail'],
  ] as const)('goes by %s', (failOn, verdict) => {
    const open = measured({ syntheticFraction: fraction(0.07, 0.04, 0.1, 0.03) });
    expect(judge(open, { ...DEFAULT_RULE, failOn }).verdict).toBe(verdict);
  });

  it('tells floor from lower bound', () => {
    const between = measured({ syntheticFraction: fraction(0.07, 0.06, 0.1, 0.04) });
    expect(judge(between, DEFAULT_RULE).verdict).toBe('fail');
    expect(judge(between, { ...DEFAULT_RULE, failOn: 'floor' }).verdict).toBe('warn');
  });

  it('says nothing of too few words, known ones counted', () => {
    expect(judge(measured({ words: 300, scoredWords: 200, knownWords: 99 }), DEFAULT_RULE)).toEqual({
      verdict: 'inconclusive',
      reason: 'Only 299 words could be judged; the policy asks for at least 300.',
    });
    expect(judge(measured({ words: 300, scoredWords: 200, knownWords: 100 }), DEFAULT_RULE).verdict).toBe(
      'fail',
    );
  });

  it('needs coverage, but text that cannot be judged does not hide what surely exceeds the budget', () => {
    const clean = fraction(0.01, 0.005, 0.02);
    const low = judge(measured({ coverage: 0.2, syntheticFraction: clean }), DEFAULT_RULE);
    expect(low).toEqual({
      verdict: 'inconclusive',
      reason: 'Only 20 % of the words in scope could be judged; the policy asks for at least 30 %.',
    });
    // 0.31 of a fifth is 6 % of everything, if all of the rest is human.
    expect(judge(measured({ coverage: 0.2 }), DEFAULT_RULE).verdict).toBe('fail');
    expect(judge(measured({ coverage: 0.15 }), DEFAULT_RULE).verdict).toBe('inconclusive');
  });

  it('does not pass or warn on an incomplete list of files', () => {
    const incomplete = 'the API lists 3,000 of 4,211 changed files.';
    const clean = measured({ incomplete, syntheticFraction: fraction(0.01, 0, 0.02) });
    expect(judge(clean, DEFAULT_RULE)).toEqual({
      verdict: 'inconclusive',
      reason: 'Not all of the files in scope could be looked at: the API lists 3,000 of 4,211 changed files.',
    });
    expect(judge(measured({ incomplete }), DEFAULT_RULE).reason).toMatch(
      /in the files that could be looked at\.$/,
    );
    expect(judge(measured({ incomplete }), { ...DEFAULT_RULE, mode: 'warn' }).verdict).toBe('inconclusive');
    const empty = { incomplete, words: 0, scoredWords: 0, coverage: 1, syntheticFraction: NOT_JUDGED };
    expect(judge(measured(empty), DEFAULT_RULE).verdict).toBe('inconclusive');
  });

  it('does not pass where files could not be read, and says how many', () => {
    const incomplete = unreadReason(2, 12);
    const clean = { incomplete, syntheticFraction: fraction(0.01, 0, 0.02) };
    const lacking =
      'Not all of the files in scope could be looked at: 2 of 12 could not be read, or lack a part or most of their rows.';
    expect(judge(measured(clean), DEFAULT_RULE)).toEqual({ verdict: 'inconclusive', reason: lacking });
    const uncalibrated = { knownShare: 0 };
    expect(judge(measured({ incomplete, uncalibrated }), DEFAULT_RULE)).toEqual({
      verdict: 'inconclusive',
      reason: lacking,
    });
    expect(judge(measured({ incomplete }), DEFAULT_RULE).verdict).toBe('fail');
    expect(unreadReason(1, 1)).toBe('1 of 1 could not be read, or lacks a part or most of its rows.');
    expect(unreadReason(0, 12)).toBeNull();
  });

  it('does not claim to be within a budget that the interval reaches far above', () => {
    const open = judge(measured({ syntheticFraction: fraction(0, 0, 1) }), DEFAULT_RULE);
    expect(open.verdict).toBe('pass');
    expect(open.reason).toMatch(
      /no sign of being over the budget of 5 %, but the interval reaches far above it/,
    );
    const near = judge(measured({ syntheticFraction: fraction(0, 0, 0.1) }), DEFAULT_RULE);
    expect(near.reason).toMatch(/; within the budget of 5 %\.$/);
  });

  it('speaks of what is known without an interval', () => {
    const known = { coverage: 1, scoredWords: 0, knownWords: 1_000, syntheticFraction: fraction(1, 1, 1, 1) };
    expect(judge(measured(known), DEFAULT_RULE)).toEqual({
      verdict: 'fail',
      reason: '100 % is known to be machine-written, above the budget of 5 %.',
    });
    const scored = {
      coverage: 1,
      scoredWords: 1_000,
      knownWords: 0,
      syntheticFraction: fraction(1, 1, 1, 1),
    };
    expect(judge(measured(scored), DEFAULT_RULE).reason).not.toContain('known');
  });

  it('passes an empty scope, and is open about text of which nothing was judged', () => {
    const nothing = { scoredWords: 0, coverage: 0, syntheticFraction: NOT_JUDGED };
    expect(judge(measured({ ...nothing, words: 0, coverage: 1 }), DEFAULT_RULE)).toEqual({
      verdict: 'pass',
      reason: 'Nothing in scope.',
    });
    const unjudged = judge(measured(nothing), { ...DEFAULT_RULE, minimumWords: 0, minimumCoverage: 0 });
    expect(unjudged).toEqual({
      verdict: 'inconclusive',
      reason: 'None of the text in scope could be judged.',
    });
  });

  it('never gets milder when the share rises', () => {
    const severity = { pass: 0, inconclusive: 1, warn: 1, fail: 2 } as const;
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(unit, unit, unit, unit, (share, rise, coverage, budget) => {
        const rule = { ...DEFAULT_RULE, budget };
        const at = (low: number) =>
          judge(measured({ coverage, syntheticFraction: fraction(low, low, low) }), rule).verdict;
        expect(severity[at(Math.min(1, share + rise))]).toBeGreaterThanOrEqual(severity[at(share)]);
      }),
      { seed: 7 },
    );
  });
});

describe('overallVerdict', () => {
  const pass = rule({
    path: 'a/**',
    verdict: 'pass',
    reason: 'passes',
    syntheticFraction: fraction(0.01, 0, 0.02),
  });
  const warn = rule({
    path: 'b/**',
    verdict: 'warn',
    reason: 'warns',
    syntheticFraction: fraction(0.07, 0.01, 0.2),
  });
  const fail = rule({ path: 'c/**', verdict: 'fail', reason: 'fails' });
  const open = rule({ path: 'd/**', verdict: 'inconclusive', reason: 'open', syntheticFraction: NOT_JUDGED });
  const tiny = { ...open, path: 'e/**', totals: totals({ words: 299, scoredWords: 40 }) };
  const unread = { ...tiny, path: 'h/**', unreadFiles: 1 };
  const empty = { ...pass, path: 'f/**', totals: totals({ words: 0 }) };
  const advisory = { ...open, path: 'g/**', mode: 'warn' as const };

  it.each([
    [[pass, warn, open, fail], 'fail', 'c/**'],
    [[pass, warn, open], 'inconclusive', 'd/**'],
    [[pass, warn], 'warn', 'b/**'],
    [[empty, pass], 'pass', 'a/**'],
    [[pass, tiny], 'pass', 'a/**'],
    [[pass, unread], 'inconclusive', 'h/**'],
    [[{ ...unread, totals: totals({ words: 0 }) }, pass], 'inconclusive', 'h/**'],
    [[{ ...unread, mode: 'warn' as const }, pass], 'pass', 'a/**'],
    [[warn, tiny], 'warn', 'b/**'],
    [[pass, advisory], 'pass', 'a/**'],
    [[tiny], 'inconclusive', 'e/**'],
    [[empty, tiny], 'inconclusive', 'e/**'],
    [[advisory], 'inconclusive', 'g/**'],
    [[empty], 'pass', undefined],
    [[], 'pass', undefined],
  ] as const)('of %# is decided by the rule that matters', (rules, verdict, path) => {
    for (const order of [rules, [...rules].reverse()]) {
      const overall = overallVerdict(order);
      expect(overall.verdict).toBe(verdict);
      expect(overall.decisive?.path).toBe(path);
    }
  });

  it('of several failures, names the one with the most words above its budget', () => {
    const small = {
      ...fail,
      path: 'x/**',
      totals: totals({ words: 1_000 }),
      syntheticFraction: fraction(1, 0.9, 1),
    };
    expect(overallVerdict([small, fail]).decisive?.path).toBe('c/**');
    expect(overallVerdict([]).reason).toBe('Nothing in scope.');
  });
});
