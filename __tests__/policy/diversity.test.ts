import { describe, expect, it } from 'vitest';
import { addText, type CorpusTally, emptyCorpus } from '../../src/measure/corpus.ts';
import { LIMITED_METRICS, limitWords, METRIC_WORDS, parseLimit } from '../../src/policy/diversity-limit.ts';
import { judgeDiversity } from '../../src/policy/judge-diversity.ts';
import { parsePolicy } from '../../src/policy/load.ts';
import { contentHash, makeTexts } from '../measure/texts.ts';

function tallyOf(texts: readonly string[]): CorpusTally {
  const tally = emptyCorpus();
  for (const text of texts) addText(tally, contentHash(text), text);
  return tally;
}

const source = { path: '.github/synthetic-budget.yml', commit: null };

describe('limits on diversity', () => {
  it.each([
    ['mattr', '>= 0.65', { type: 'least', bound: 0.65, words: null }, 'at least 0.65'],
    ['distinct-2', '>=.4', { type: 'least', bound: 0.4, words: 5_000 }, 'at least 0.4 at 5,000 words'],
    [
      'vendi',
      '>= 80 at 20000 words',
      { type: 'least', bound: 80, words: 20_000 },
      'at least 80 at 20,000 words',
    ],
    ['near-duplicates', '<= 2%', { type: 'most', bound: 0.02, words: null }, 'at most 2 %'],
    ['mattr', 'drop <= 3%', { type: 'drop', bound: 0.03, words: null }, 'a drop of at most 3 %'],
    [
      'mattr',
      'drop <= 3% from reference',
      { type: 'drop', bound: 0.03, words: null, from: 'reference' },
      'a drop of at most 3 % from the reference',
    ],
    [
      'compression-ratio',
      ' rise <= 0.05 ',
      { type: 'rise', bound: 0.05, words: null },
      'a rise of at most 5 %',
    ],
  ] as const)('%s: "%s" is read', (metric, written, expected, inWords) => {
    const limit = parseLimit(metric, written);
    expect(limit).toEqual({ metric, ...expected });
    expect(limitWords(limit)).toBe(inWords);
  });

  it.each([
    ['mattr', '0.65', 'expected a limit such as'],
    ['mattr', '> 0.65', 'expected a limit such as'],
    ['mattr', 'drop >= 3%', 'write "drop <= 3%"'],
    ['mattr', 'drop <= 3% at 5000 words', 'leave "at … words" out'],
    ['mattr', 'drop <= 3', 'ambiguous'],
    ['vendi', '>= 3 at 10 words', 'not at 10'],
    ['mattr', '>= 0.65 from reference', 'write "drop <= 3% from reference"'],
    ['near-duplicates', 'rise <= 2% from reference', 'not compared'],
    ['near-duplicates', '>= 2%', 'upper limit'],
    ['near-duplicates', '<= 2', 'upper limit'],
    ['near-duplicates', 'rise <= 2%', 'not compared'],
  ] as const)('%s: "%s" is refused with what to write', (metric, written, message) => {
    expect(() => parseLimit(metric, written)).toThrow(message);
  });

  it('are read from the policy file in its order, and a mistyped figure is named', () => {
    const policy = parsePolicy('diversity:\n  vendi: "drop <= 10%"\n  near-duplicates: <= 2%\n', source);
    expect(policy.diversity?.map(({ metric }) => metric).toSorted()).toEqual(['near-duplicates', 'vendi']);
    expect(() => parsePolicy('diversity:\n  matr: ">= 0.65"\n', source)).toThrow(
      /yml:2:3: unknown key "matr".*did you mean "mattr"/,
    );
    expect(() => parsePolicy('diversity:\n  mattr: 0.65\n', source)).toThrow(/yml:2:10: .*mattr/);
    expect(() => parsePolicy('diversity:\n  mattr: at least 3\n', source)).toThrow(
      'expected a limit such as',
    );
    expect(LIMITED_METRICS.every((metric) => METRIC_WORDS[metric] !== '')).toBe(true);
  });
});

describe('judgeDiversity', () => {
  const varied = tallyOf(makeTexts(200, 60, 3_000, 1));
  const narrow = tallyOf(makeTexts(200, 60, 60, 2));
  const judged = (
    written: string,
    now: CorpusTally,
    before: CorpusTally | null = null,
    metric = 'distinct-1',
  ) => {
    const limit = parseLimit(metric as 'distinct-1', written);
    return judgeDiversity([limit], { now, before: before?.sample ?? null, reference: null }, 'enforce')[0];
  };

  it('fails what is surely beyond the limit and passes what is within', () => {
    expect(judged('>= 0.2', varied)?.verdict).toBe('pass');
    const broken = judged('>= 0.2', narrow);
    expect(broken?.verdict).toBe('fail');
    expect(broken?.words).toBe(5_000);
    expect(broken?.reason).toMatch(
      /^Distinct-1 is 0\.01\d at 5,000 words; the policy asks for at least 0\.2 at 5,000 words\.$/,
    );
  });

  it('only warns where chance may explain it, or where the mode is warn', () => {
    const value = judged('>= 0.1', varied, null, 'mattr')?.value ?? 0;
    const close = judged(`>= ${(value + 1e-4).toFixed(6)}`, varied, null, 'mattr');
    expect(close?.verdict).toBe('warn');
    expect(close?.reason).toContain('chance alone');
    const limit = parseLimit('distinct-1', '>= 0.2');
    const [advisory] = judgeDiversity([limit], { now: narrow, before: null, reference: null }, 'warn');
    expect(advisory?.verdict).toBe('warn');
  });

  it('compares with the text before at equal numbers of words', () => {
    const large = tallyOf(makeTexts(900, 60, 3_000, 3));
    // Twice as many words of one kind: a plain comparison would see far fewer distinct words.
    expect(judged('drop <= 5%', large, varied)?.verdict).toBe('pass');
    const fell = judged('drop <= 5%', narrow, large);
    expect(fell?.verdict).toBe('fail');
    expect(fell?.before ?? 0).toBeGreaterThan(10 * (fell?.value ?? 1));
    expect(fell?.reason).toMatch(/\d+ % less than the 0\.2\d+ before the change, both at 12,000 words/);
    expect(judged('rise <= 5%', narrow, large)?.verdict).toBe('pass');
  });

  it('compares with the reference, in the scan of a tree too, and says where there is none', () => {
    const limit = parseLimit('distinct-1', 'drop <= 5% from reference');
    const against = (reference: CorpusTally | null) =>
      judgeDiversity(
        [limit],
        { now: narrow, before: null, reference: reference?.sample ?? null },
        'enforce',
      )[0];
    expect(against(narrow)).toMatchObject({ verdict: 'pass' });
    const fell = against(varied);
    expect(fell).toMatchObject({ verdict: 'fail', limit: 'a drop of at most 5 % from the reference' });
    expect(fell?.reason).toMatch(/\d+ % less than the 0\.2\d+ of the reference, both at 12,000 words/);
    expect(against(null)).toMatchObject({ verdict: 'inconclusive', value: null });
    expect(against(null)?.reason).toContain('name one under `reference`');
  });

  it('is inconclusive about too little text, and says how much there is', () => {
    const small = tallyOf(makeTexts(15, 60, 3_000, 4));
    expect(judged('>= 0.2', small)).toMatchObject({
      verdict: 'inconclusive',
      value: null,
      reason: 'The limit on distinct-1 takes at least 5,000 words; there are 900.',
    });
    expect(judged('drop <= 5%', varied, small)?.reason).toContain('on the smaller side there are 900');
    expect(judged('<= 2%', small, null, 'near-duplicates')?.reason).toContain('there are 15');
    expect(judged('>= 0.2', emptyCorpus(), null, 'vendi')?.verdict).toBe('inconclusive');
  });

  it('passes limits on a change over in the scan of a tree', () => {
    expect(judged('drop <= 5%', varied)).toBeUndefined();
  });

  it('holds near-duplicates against their share', () => {
    const texts = makeTexts(300, 60, 3_000, 5);
    const copied = emptyCorpus();
    for (const text of [...texts, ...texts.slice(0, 60)]) addText(copied, contentHash(text), text);
    expect(judged('<= 2%', copied, null, 'near-duplicates')).toMatchObject({ verdict: 'fail' });
    expect(judged('<= 50%', copied, null, 'near-duplicates')).toMatchObject({ verdict: 'pass' });
    expect(judged('<= 2%', tallyOf(texts), null, 'near-duplicates')).toMatchObject({
      verdict: 'pass',
      value: 0,
    });
  });
});
