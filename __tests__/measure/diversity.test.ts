import { describe, expect, it } from 'vitest';
import {
  compressionRatio,
  distinctNgrams,
  diversityCorpus,
  diversityOf,
  movingAverageTypeTokenRatio,
  selfRepetition,
} from '../../src/measure/diversity.ts';
import { addToSample, emptySample } from '../../src/measure/sample.ts';
import { words } from '../../src/measure/tokens.ts';
import { contentHash, makeTexts } from './texts.ts';

const tokens = (...texts: string[]) => texts.map(words);

function sampleOf(texts: readonly string[]) {
  const sample = emptySample();
  for (const text of texts) addToSample(sample, contentHash(text), text);
  return sample;
}

describe('diversity figures', () => {
  it('distinct-n counts n-grams within records', () => {
    const records = tokens('a b a b', 'b a');
    expect(distinctNgrams(records, 1)).toBe(2 / 6);
    // ab, ba, ab | ba: no n-gram spans the two records.
    expect(distinctNgrams(records, 2)).toBe(2 / 4);
    expect(distinctNgrams(records, 4)).toBe(1);
    expect(distinctNgrams(records, 5)).toBeNull();
  });

  it('MATTR is the mean type-token ratio of the windows', () => {
    expect(movingAverageTypeTokenRatio(tokens('a b a a c'), 3)).toBeCloseTo((2 + 2 + 2) / 9, 12);
    expect(movingAverageTypeTokenRatio(tokens('a b c', 'a a a a', 'x'), 3)).toBeCloseTo((3 + 1 + 1) / 9, 12);
    expect(movingAverageTypeTokenRatio(tokens('a b'), 3)).toBeNull();
  });

  it('MATTR agrees with counting every window anew', () => {
    const records = makeTexts(5, 200, 30, 1).map(words);
    let sum = 0;
    let windows = 0;
    for (const record of records) {
      for (let i = 0; i + 50 <= record.length; i++) {
        sum += new Set(record.slice(i, i + 50)).size / 50;
        windows++;
      }
    }
    expect(movingAverageTypeTokenRatio(records, 50)).toBeCloseTo(sum / windows, 12);
  });

  it('self-repetition is the mean log of n-grams shared with other records', () => {
    // "a b c d" is in two records, "b c d e" in two, "c d e f" in one only; repeats within a record do not count.
    const records = tokens('a b c d e', 'x a b c d e f', 'q q q q q q q', 'z');
    expect(selfRepetition(records, 4)).toBeCloseTo((Math.log(3) + Math.log(3)) / 4, 12);
    expect(selfRepetition([], 4)).toBeNull();
  });

  it('the compression ratio rises with repetition and divides real sizes', () => {
    const varied = makeTexts(50, 100, 1e5, 2);
    const repeated = Array.from({ length: 50 }, () => varied[0] ?? '');
    expect(compressionRatio(repeated) ?? 0).toBeGreaterThan(5 * (compressionRatio(varied) ?? 0));
    expect(compressionRatio(['é'.repeat(1_000)]) ?? 0).toBeGreaterThan(2_000 / 60);
    expect(compressionRatio([])).toBeNull();
  });
});

describe('diversityCorpus', () => {
  it('takes whole texts in hash order and cuts the last one at the number of words', () => {
    const texts = makeTexts(100, 37, 1e4, 3);
    const corpus = diversityCorpus(sampleOf(texts), 1_000);
    expect(corpus.words).toBe(1_000);
    expect(corpus.texts).toHaveLength(28);
    expect(corpus.texts.map(words)).toEqual(corpus.tokens);
    expect(corpus.tokens[27]).toHaveLength(1_000 - 27 * 37);
    expect(texts).toEqual(expect.arrayContaining(corpus.texts.slice(0, 27)));
  });

  it('compares corpora of different sizes: twice the texts of one kind are as diverse', () => {
    const small = diversityOf(diversityCorpus(sampleOf(makeTexts(600, 50, 3_000, 4)), 20_000), null);
    const large = diversityOf(diversityCorpus(sampleOf(makeTexts(1_200, 50, 3_000, 5)), 20_000), null);
    expect(large.words).toBe(small.words);
    expect(large.typeTokenRatio ?? 0).toBeCloseTo(small.typeTokenRatio ?? 1, 2);
    expect(large.compressionRatio ?? 0).toBeCloseTo(small.compressionRatio ?? 1, 1);
    expect(large.distinct[1] ?? 0).toBeCloseTo(small.distinct[1] ?? 1, 2);
  });
});
