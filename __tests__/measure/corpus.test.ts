import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BottomK } from '../../src/measure/bottom-k.ts';
import {
  addText,
  type CorpusTally,
  corpusDiversity,
  corpusFromJson,
  corpusToJson,
  emptyCorpus,
  mergeCorpus,
} from '../../src/measure/corpus.ts';
import {
  addToDuplicates,
  areNearDuplicates,
  type DuplicateSample,
  emptyDuplicates,
  mergeDuplicates,
  NEAR_DUPLICATE_JACCARD,
  nearDuplicateRate,
  sketchJaccard,
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

/** Small capacities, so that entries are evicted all the time. */
function tallyOf(texts: readonly string[]): CorpusTally {
  const tally = { sample: emptySample(7), duplicates: emptyDuplicates(9) };
  // Places differ between equal texts, white space between texts of one content hash.
  for (const text of texts) {
    const content = text.replace(/\s+/g, ' ').trim();
    addText(tally, contentHash(content), text, { path: `${text.length % 3}.txt`, line: text.length + 1 });
  }
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
    const pool = [
      ...makeTexts(20, 12, 6, 1),
      ...makeTexts(10, 30, 500, 2),
      'one two',
      ' one\n two ',
      'Three',
      '',
    ];
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
          const whole = corpusToJson(tallyOf(texts));
          const split = [0, 1, 2, 3].map((part) => tallyOf(order.filter((_, i) => parts[i] === part)));
          const before = split.map(corpusToJson);
          expect(corpusToJson(split.reduce(merged, tallyOf([])))).toEqual(whole);
          expect(corpusToJson(split.reduceRight((sum, part) => merged(part, sum), tallyOf([])))).toEqual(
            whole,
          );
          expect(split.map(corpusToJson)).toEqual(before);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('comes back from JSON as it was, and says what is wrong with JSON that it did not write', () => {
    const tally = emptyCorpus();
    for (const [i, text] of [
      ...makeTexts(50, 12, 6, 1),
      ...makeTexts(9, 300, 500, 2),
      '',
      'lone \ud800',
    ].entries())
      addText(tally, contentHash(text), text, { path: `d/${i % 4}.jsonl`, line: i + 1 });
    const json = corpusToJson(tally);
    expect(corpusToJson(corpusFromJson(json))).toBe(json);
    expect(corpusDiversity(corpusFromJson(json))).toEqual(corpusDiversity(tally));
    expect(() => corpusFromJson('{}')).toThrow('no list of rows under sample');
    expect(() => corpusFromJson('{"sample": [["a", -1, "b"]], "duplicates": []}')).toThrow('not a count');
    expect(() => corpusFromJson('null')).toThrow(RangeError);
  });

  it('lists the largest clusters of near-duplicates with their places', () => {
    const [base = '', other = ''] = makeTexts(2, 100, 1e5, 8);
    const tally = emptyCorpus();
    const add = (text: string, path: string, line: number) =>
      addText(tally, contentHash(text), text, { path, line });
    for (let i = 0; i < 40; i++) add(`${base} number ${i}`, `b${i % 2}.jsonl`, 100 - i);
    for (let i = 0; i < 3; i++) add(other, 'a.jsonl', 7 + i);
    for (const [i, text] of makeTexts(30, 50, 1e5, 9).entries()) add(text, 'c.jsonl', i + 1);
    const [first, second, ...rest] = corpusDiversity(tally).nearDuplicates;
    expect(first?.records).toBeGreaterThan(35);
    expect(first?.excerpt).toBe(base.slice(0, 120));
    expect(first?.places.length).toBeGreaterThan(0);
    expect(first?.places).toEqual(
      first?.places.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)),
    );
    expect(second).toEqual({
      records: 3,
      excerpt: other.slice(0, 120),
      places: [7, 8, 9].map((line) => ({ path: 'a.jsonl', line })),
    });
    expect(rest).toEqual([]);
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
    const { distinct, nearDuplicates, sampledRecords, pairedRecords, words, ...figures } = corpusDiversity(
      emptyCorpus(),
    );
    expect([sampledRecords, pairedRecords, words]).toEqual([0, 0, 0]);
    expect([...distinct, ...Object.values(figures)].filter((figure) => figure !== null)).toEqual([]);
    expect(nearDuplicates).toEqual([]);
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

  it('tells every shingle from every other, by its words and their order', () => {
    const symbols = [...'abcdefgh', 'ba'];
    const sample = emptyDuplicates(100_000);
    const count = symbols.length ** 5;
    for (let number = 0; number < count; number++) {
      const text = number
        .toString(symbols.length)
        .padStart(5, '0')
        .replace(/./g, (digit) => `${symbols[Number(digit)]} `);
      addToDuplicates(sample, 'a', text);
    }
    expect(sample.size).toBe(count);
  });

  it('knows a shingle wherever it stands in a text', () => {
    const sketchOf = (text: string): number[] => {
      const sample = emptyDuplicates();
      addToDuplicates(sample, 'a', text);
      return [...(sample.entries()[0]?.value.contents.entries()[0]?.value.sketch ?? [])];
    };
    const text = (makeTexts(1, 60, 1e5, 3)[0] ?? '').split(' ');
    const alone = text.slice(0, -4).flatMap((_, at) => sketchOf(text.slice(at, at + 5).join(' ')));
    expect(alone).toHaveLength(56);
    expect(sketchOf(text.join(' '))).toEqual(alone.toSorted((a, b) => a - b));
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

describe('near-duplicates', () => {
  it('are told by the beginnings of their sketches as by all of them', () => {
    const hashes = (most: number): fc.Arbitrary<Set<number>> =>
      fc.uniqueArray(fc.nat({ max: most }), { maxLength: 200 }).map((values) => new Set(values));
    const sketch = (values: Iterable<number>): Float64Array =>
      Float64Array.from([...values].toSorted((a, b) => a - b).slice(0, 128));
    let alike = 0;
    fc.assert(
      fc.property(hashes(1_000), hashes(1_000), fc.nat({ max: 40 }), (common, own, apart) => {
        const a = sketch(common);
        const b = sketch(new Set([...[...common].slice(apart), ...[...own].slice(0, apart)]));
        const isAlike = sketchJaccard(a, b) >= NEAR_DUPLICATE_JACCARD;
        if (isAlike) alike++;
        expect(areNearDuplicates(a, b)).toBe(isAlike);
      }),
      { seed: 6, numRuns: 2_000 },
    );
    expect(alike).toBeGreaterThan(100);
    expect(alike).toBeLessThan(1_900);
  });
});
