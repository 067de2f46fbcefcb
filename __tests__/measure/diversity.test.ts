import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compressionRatio,
  DiversityCorpus,
  diversityCorpus,
  figuresOf,
  PAIR_RECORDS,
} from '../../src/measure/diversity.ts';
import {
  distinctNgrams,
  hapaxShare,
  hypergeometricDiversity,
  measureOfTextualLexicalDiversity,
  movingAverageTypeTokenRatio,
  ngramDiversity,
  normalisedWordEntropy,
  wordEntropy,
} from '../../src/measure/lexical-diversity.ts';
import { indexNgrams } from '../../src/measure/ngrams.ts';
import { meanPairwiseRougeL, selfBleu, selfRepetition } from '../../src/measure/overlap.ts';
import { addToSample, emptySample } from '../../src/measure/sample.ts';
import { symmetricEigenvalues } from '../../src/measure/symmetric-eigenvalues.ts';
import { words } from '../../src/measure/tokens.ts';
import { vendiScore } from '../../src/measure/vendi.ts';
import { contentHash, makeTexts } from './texts.ts';

const index = (...texts: string[]) => indexNgrams(texts.map(words));
const corpusOf = (texts: readonly string[]) => new DiversityCorpus(texts, texts.map(words));

function sampleOf(texts: readonly string[]) {
  const sample = emptySample();
  for (const text of texts) addToSample(sample, contentHash(text), text);
  return sample;
}

const REFERENCE = JSON.parse(
  readFileSync(new URL('../fixtures/measure/diversity-reference.json', import.meta.url), 'utf8'),
) as {
  texts: string[];
  first: Record<string, number>;
  all: Record<string, number>;
};

describe('figures of the published packages', () => {
  it.each(['first', 'all'] as const)('agree on %s text', (part) => {
    const texts = part === 'first' ? REFERENCE.texts.slice(0, 1) : REFERENCE.texts;
    const figures: Record<string, unknown> = { ...figuresOf(corpusOf(texts)) };
    const { ngramDiversityRounded, ...expected } = REFERENCE[part];
    expect(Object.keys(expected).length).toBeGreaterThan(3);
    for (const [name, value] of Object.entries(expected)) expect(figures[name], name).toBeCloseTo(value, 8);
    if (ngramDiversityRounded !== undefined)
      expect(figures.ngramDiversity).toBeCloseTo(ngramDiversityRounded, 3);
  });
});

describe('lexical diversity', () => {
  it('distinct-n counts n-grams within records', () => {
    const records = index('a b a b', 'b a');
    expect(distinctNgrams(records, 1)).toBe(2 / 6);
    // ab, ba, ab | ba: no n-gram spans the two records.
    expect(distinctNgrams(records, 2)).toBe(2 / 4);
    expect(distinctNgrams(records, 4)).toBe(1);
    expect(distinctNgrams(index('a'), 2)).toBeNull();
    expect(ngramDiversity(records)).toBeCloseTo(2 / 6 + 2 / 4 + 2 / 2 + 1, 12);
    expect(ngramDiversity(index('a b'))).toBeNull();
  });

  it('distinct-n agrees with counting joined words', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })), (records) => {
        const ngrams = indexNgrams(records);
        for (const n of [1, 2, 3, 4]) {
          const joined = records.flatMap((record) =>
            record.flatMap((_, i) => (i + n <= record.length ? [record.slice(i, i + n).join(' ')] : [])),
          );
          const expected = joined.length === 0 ? null : new Set(joined).size / joined.length;
          expect(distinctNgrams(ngrams, n)).toBe(expected);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('MATTR is the mean type-token ratio of the windows', () => {
    expect(movingAverageTypeTokenRatio(index('a b a a c'), 3)).toBeCloseTo((2 + 2 + 2) / 9, 12);
    expect(movingAverageTypeTokenRatio(index('a b c', 'a a a a', 'x'), 3)).toBeCloseTo((3 + 1 + 1) / 9, 12);
    expect(movingAverageTypeTokenRatio(index('a b'), 3)).toBeNull();
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
    expect(movingAverageTypeTokenRatio(indexNgrams(records), 50)).toBeCloseTo(sum / windows, 12);
  });

  it('MTLD counts factors, and none across records', () => {
    // Forwards "a a" ends a factor at a ratio of 0.5, twice; four words ÷ two factors, in both directions.
    expect(measureOfTextualLexicalDiversity(index('a a a a'))).toBe(2);
    expect(measureOfTextualLexicalDiversity(index('a a', 'a a'))).toBe(2);
    expect(measureOfTextualLexicalDiversity(index('a', 'a', 'a', 'a'))).toBeNull();
    expect(measureOfTextualLexicalDiversity(index('a b c d'))).toBeNull();
  });

  it('HD-D is the expected type-token ratio of 42 drawn words', () => {
    // 84 words, 42 types twice each: a type is missed with probability C(82, 42) ÷ C(84, 42) = 42·41 ÷ (84·83).
    const twice = Array.from({ length: 42 }, (_, i) => `w${i} w${i}`).join(' ');
    expect(hypergeometricDiversity(index(twice))).toBeCloseTo(1 - (42 * 41) / (84 * 83), 12);
    expect(hypergeometricDiversity(index('a '.repeat(1_000)))).toBeCloseTo(1 / 42, 12);
    expect(hypergeometricDiversity(index('a '.repeat(41)))).toBeNull();
  });

  it('entropy is largest for equally frequent words', () => {
    expect(wordEntropy(index('a b c d'))).toBeCloseTo(2, 12);
    expect(normalisedWordEntropy(index('a b c d'))).toBeCloseTo(1, 12);
    expect(normalisedWordEntropy(index('a a a b')) ?? 1).toBeLessThan(0.9);
    expect(normalisedWordEntropy(index('a a'))).toBeNull();
    expect(hapaxShare(index('a a b c'))).toBe(2 / 3);
  });
});

describe('overlap of records', () => {
  it('self-repetition is the mean log of n-grams shared with other records', () => {
    // "a b c d" is in two records, "b c d e" in two, "c d e f" in one only; repeats within a record do not count.
    const records = index('a b c d e', 'x a b c d e f', 'q q q q q q q', 'z');
    expect(selfRepetition(records, 4)).toBeCloseTo((Math.log(3) + Math.log(3)) / 4, 12);
    expect(selfRepetition(index(), 4)).toBeNull();
  });

  it('self-BLEU and ROUGE-L are 1 for copies and near 0 for texts that share nothing', () => {
    const copies = index('a b c d e', 'a b c d e', 'a b c d e');
    expect(selfBleu(copies)).toBeCloseTo(1, 12);
    expect(meanPairwiseRougeL(copies)).toBe(1);
    const strangers = index('a b c d', 'e f g h');
    expect(selfBleu(strangers)).toBe(0);
    expect(meanPairwiseRougeL(strangers)).toBe(0);
    expect(selfBleu(index('a b c d'))).toBeNull();
  });

  it('ROUGE-L agrees with the textbook recurrence', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const expected = (2 * longestCommonSubsequence(a, b)) / (a.length + b.length);
        expect(meanPairwiseRougeL(indexNgrams([a, b]))).toBeCloseTo(expected, 12);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries())
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('the Vendi score', () => {
  it('counts different records: 1 for copies, all where nothing is shared', () => {
    expect(vendiScore(index('a b c d', 'a b c d', 'a b c d'))).toBeCloseTo(1, 9);
    expect(vendiScore(index('a b c d', 'e f g h', 'i j k l'))).toBeCloseTo(3, 9);
    expect(vendiScore(index('a b c d', 'a b c d', 'i j k l', 'i j k l'))).toBeCloseTo(2, 9);
  });

  it('rests on eigenvalues that keep the trace and the Frobenius norm', () => {
    const cell = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(cell, { minLength: 144, maxLength: 144 }),
        (size, cells) => {
          const matrix = new Float64Array(size * size);
          let trace = 0;
          let squares = 0;
          for (let i = 0; i < size; i++) {
            for (let j = 0; j <= i; j++) {
              const value = cells[12 * i + j] ?? 0;
              matrix[i * size + j] = value;
              matrix[j * size + i] = value;
              if (i === j) trace += value;
              squares += (i === j ? 1 : 2) * value * value;
            }
          }
          const found = symmetricEigenvalues(matrix, size);
          expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(trace, 8);
          expect(found.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(squares, 7);
        },
      ),
      { seed: 5, numRuns: 200 },
    );
    for (const [size, rank] of [
      [200, 1],
      [333, 1],
      [300, 3],
    ] as const) {
      const alike = Float64Array.from({ length: size * size }, (_, i) =>
        Number(Math.floor(i / size) % rank === i % rank),
      );
      const largest = [...symmetricEigenvalues(alike, size)].slice(-rank);
      for (const value of largest) expect(value).toBeCloseTo(size / rank, 8);
    }
    expect(() => symmetricEigenvalues(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2)).toThrow(RangeError);
    expect([...symmetricEigenvalues(Float64Array.of(2, 1, 0, 1, 2, 0, 0, 0, 7), 3)]).toEqual([
      expect.closeTo(1, 12),
      expect.closeTo(3, 12),
      expect.closeTo(7, 12),
    ]);
  });
});

describe('the compression ratio', () => {
  it('rises with repetition and divides real sizes', () => {
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
    const small = figuresOf(diversityCorpus(sampleOf(makeTexts(600, 50, 3_000, 4)), 20_000));
    const large = figuresOf(diversityCorpus(sampleOf(makeTexts(1_200, 50, 3_000, 5)), 20_000));
    expect(large.words).toBe(small.words);
    expect(large.pairedRecords).toBe(PAIR_RECORDS);
    expect(large.typeTokenRatio ?? 0).toBeCloseTo(small.typeTokenRatio ?? 1, 2);
    expect(large.compressionRatio ?? 0).toBeCloseTo(small.compressionRatio ?? 1, 1);
    expect(large.distinct[1] ?? 0).toBeCloseTo(small.distinct[1] ?? 1, 2);
    expect((large.vendiScore ?? 0) / (small.vendiScore ?? 1)).toBeCloseTo(1, 1);
    expect(large.selfBleu ?? 0).toBeCloseTo(small.selfBleu ?? 1, 1);
  });
});
