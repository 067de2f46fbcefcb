import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BottomK } from '../../src/measure/bottom-k.ts';
import {
  addText,
  type CorpusTally,
  corpusDiversity,
  emptyCorpus,
  mergeCorpus,
} from '../../src/measure/corpus.ts';
import {
  addToDuplicates,
  type DuplicateSample,
  emptyDuplicates,
  mergeDuplicates,
  nearDuplicateRate,
} from '../../src/measure/near-duplicates.ts';
import {
  addToSample,
  emptySample,
  mergeSample,
  SAMPLE_WORDS,
  type Sample,
} from '../../src/measure/sample.ts';
import { words } from '../../src/measure/tokens.ts';
import { contentHash, makeTexts } from './texts.ts';

/** Everything that a tally holds, in canonical order. */
function snapshot(tally: CorpusTally): unknown {
  return {
    sample: tally.sample.entries(),
    duplicates: tally.duplicates.entries().map(({ rank, name, value }) => ({
      rank,
      name,
      records: value.records,
      contents: value.contents.entries().map((content) => ({ ...content, value: { ...content.value } })),
    })),
  };
}

/** Small capacities, so that entries are evicted all the time. */
function tallyOf(texts: readonly string[]): CorpusTally {
  const tally = { sample: emptySample(7), duplicates: emptyDuplicates(9) };
  for (const text of texts) addText(tally, contentHash(text), text);
  return tally;
}

function merged(a: CorpusTally, b: CorpusTally): CorpusTally {
  const into: CorpusTally = tallyOf([]);
  for (const part of [a, b]) {
    mergeSample(into.sample, part.sample);
    mergeDuplicates(into.duplicates, part.duplicates);
  }
  return into;
}

describe('CorpusTally', () => {
  it('is the same however the records are split, ordered and merged, also while entries are evicted', () => {
    const pool = [...makeTexts(20, 12, 6, 1), ...makeTexts(10, 30, 500, 2), 'one two', 'Three', ''];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pool), { maxLength: 80 }).chain((texts) =>
          fc.record({
            texts: fc.constant(texts),
            order: fc.shuffledSubarray(texts, { minLength: texts.length }),
            parts: fc.array(fc.integer({ min: 0, max: 3 }), {
              minLength: texts.length,
              maxLength: texts.length,
            }),
          }),
        ),
        ({ texts, order, parts }) => {
          const whole = snapshot(tallyOf(texts));
          const split = [0, 1, 2, 3].map((part) => tallyOf(order.filter((_, i) => parts[i] === part)));
          const before = split.map(snapshot);
          expect(snapshot(split.reduce(merged, tallyOf([])))).toEqual(whole);
          expect(snapshot(split.reduceRight((sum, part) => merged(part, sum), tallyOf([])))).toEqual(whole);
          expect(split.map(snapshot)).toEqual(before);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('gives the same report from two halves as from the whole', () => {
    const texts = [...makeTexts(300, 60, 400, 3), ...makeTexts(100, 60, 400, 3)];
    const tallies = [texts, texts.slice(0, 150), texts.slice(150)].map((part) => {
      const tally = emptyCorpus();
      for (const text of part) addText(tally, contentHash(text), text);
      return tally;
    });
    const [whole = emptyCorpus(), left = emptyCorpus(), right = emptyCorpus()] = tallies;
    expect(corpusDiversity(mergeCorpus(right, left))).toEqual(corpusDiversity(whole));
    expect(corpusDiversity(whole).sampledRecords).toBe(300);
    expect(corpusDiversity(whole).nearDuplicateRate).toBeCloseTo(0.5, 12);
  });

  it('says nothing of nothing', () => {
    expect(corpusDiversity(emptyCorpus())).toEqual({
      sampledRecords: 0,
      words: 0,
      typeTokenRatio: null,
      movingAverageTypeTokenRatio: null,
      distinct: [null, null, null, null],
      compressionRatio: null,
      selfRepetition: null,
      nearDuplicateRate: null,
    });
  });
});

describe('BottomK', () => {
  it('keeps the k smallest keys', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { maxLength: 60 }),
        fc.integer({ min: 0, max: 20 }),
        (ranks, k) => {
          const bottom = new BottomK<number>(k);
          for (const rank of ranks) bottom.add(rank, `n${rank}`, rank);
          expect(bottom.entries().map(({ value }) => value)).toEqual(
            ranks.toSorted((a, b) => a - b).slice(0, k),
          );
          expect(bottom.size).toBe(Math.min(k, ranks.length));
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('Sample', () => {
  it('is uniform over distinct texts, however often or early each occurs', () => {
    const texts = makeTexts(4_000, 6, 1e6, 5);
    const sample: Sample = emptySample(400);
    for (const [i, text] of texts.entries()) {
      for (let copy = 0; copy < (i < 2_000 ? 3 : 1); copy++) addToSample(sample, contentHash(text), text);
    }
    const kept = new Set(sample.entries().map(({ value }) => value.text));
    const early = texts.filter((text, i) => i < 2_000 && kept.has(text)).length;
    expect(kept.size).toBe(400);
    expect(Math.abs(early - 200)).toBeLessThan(40);
    for (const { value } of sample.entries())
      expect(value.records).toBe(texts.indexOf(value.text) < 2_000 ? 3 : 1);
  });

  it('bounds each text', () => {
    const [long = ''] = makeTexts(1, 5_000, 100, 6);
    const sample = emptySample();
    addToSample(sample, contentHash(long), long);
    expect(words(sample.entries()[0]?.value.text ?? '')).toEqual(words(long).slice(0, SAMPLE_WORDS));
  });
});

describe('nearDuplicateRate', () => {
  function rateOf(texts: readonly string[], sample: DuplicateSample = emptyDuplicates()): number | null {
    for (const text of texts) addToDuplicates(sample, contentHash(text), text);
    return nearDuplicateRate(sample);
  }

  /** The text with some words replaced, the first of them at `first`. */
  function edited(text: string, first: number, every: number): string {
    return text
      .split(' ')
      .map((word, i) => (i >= first && (i - first) % every === 0 ? 'edited' : word))
      .join(' ');
  }

  it('is 0 for texts that have nothing in common and 1 for copies', () => {
    const texts = makeTexts(500, 100, 1e5, 1);
    expect(rateOf(texts)).toBe(0);
    expect(rateOf([...texts, ...texts])).toBe(1);
  });

  it('counts copies in other letter case and punctuation', () => {
    const texts = makeTexts(200, 100, 1e5, 2);
    expect(rateOf([...texts, ...texts.map((text) => `${text.toUpperCase()}!`)])).toBe(1);
  });

  it('finds the share of near-duplicates without bias, also at J = 0.82 and in a sample', () => {
    // One changed word in 120 changes 5 of 116 shingles: J = 111 ÷ 121 = 0.92; two far apart: 106 ÷ 126 = 0.84.
    const texts = makeTexts(6_000, 120, 1e5, 3);
    const near = texts.slice(0, 1_000).map((text) => edited(text, 40, 200));
    const nearer = texts.slice(1_000, 2_000).map((text) => edited(text, 20, 60));
    const truth = 4_000 / 8_000;
    expect(rateOf([...texts, ...near, ...nearer])).toBeCloseTo(truth, 1);
    const sampled = rateOf([...texts, ...near, ...nearer], emptyDuplicates(2_000)) ?? 0;
    expect(Math.abs(sampled - truth)).toBeLessThan(0.04);
  });

  it('does not count pairs below J = 0.8', () => {
    // Four changed words far apart: 96 ÷ 136 = 0.71.
    const texts = makeTexts(1_000, 120, 1e5, 4);
    expect(rateOf([...texts, ...texts.map((text) => edited(text, 10, 30))])).toBeLessThan(0.02);
  });

  it('samples short and long texts alike', () => {
    const long = makeTexts(3_000, 300, 1e5, 5);
    const short = makeTexts(3_000, 20, 1e5, 6);
    const rate = rateOf([...long, ...long, ...short], emptyDuplicates(1_000)) ?? 0;
    expect(Math.abs(rate - 6_000 / 9_000)).toBeLessThan(0.06);
  });

  it('compares texts of fewer than five words by their exact content', () => {
    expect(rateOf(['yes', 'yes', 'no', 'maybe so'])).toBe(0.5);
  });

  it('counts a large family of variants whole, though few of them are kept', () => {
    const [base = ''] = makeTexts(1, 200, 1e5, 7);
    const family = Array.from({ length: 1_000 }, (_, i) => `${base} variant ${i}`);
    expect(rateOf(family)).toBeGreaterThan(0.98);
  });
});
