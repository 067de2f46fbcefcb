import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWords, wordHashes, words } from '../../src/measure/tokens.ts';

describe('words', () => {
  it.each([
    ['The cat—the CAT!', ['the', 'cat', 'the', 'cat']],
    ["don't don’t 'quoted' o'", ["don't", "don't", 'quoted', 'o']],
    ['3.14 and v2', ['3', '14', 'and', 'v2']],
    ['Ärger naïve ΣΊΣΥΦΟΣ 日本語', ['ärger', 'naïve', 'σίσυφος', '日本語']],
    ['e\u0301tude 𝒜b 😀 c', ['e\u0301tude', '𝒜b', 'c']],
    ['', []],
    [' \n\t…', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('agrees with the definition as a regular expression', () => {
    const definition = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const expected = (text.toLowerCase().match(definition) ?? []).map((word) =>
          word.replaceAll('’', "'"),
        );
        expect(words(text)).toEqual(expected);
        expect(wordHashes(text)).toHaveLength(expected.length);
      }),
      { seed: 1, numRuns: 1_000 },
    );
  });

  it('hashes equal words equally and different words differently', () => {
    const hashes = [...wordHashes("Don’t stop, DON'T stop now")];
    expect(hashes.slice(0, 2)).toEqual(hashes.slice(2, 4));
    expect(new Set(hashes).size).toBe(3);
  });

  it('hashes texts longer than its buffer', () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' ');
    expect(new Set(wordHashes(text)).size).toBe(10_000);
  });
});

describe('firstWords', () => {
  it('cuts after the last word that fits', () => {
    expect(firstWords('One, two; three.', 2, 100)).toBe('One, two');
    expect(firstWords('One, two; three.', 9, 100)).toBe('One, two; three.');
  });

  it('bounds the characters without splitting a code point', () => {
    expect(firstWords('ab😀cd', 5, 3)).toBe('ab');
    expect(firstWords('x'.repeat(50), 5, 10)).toHaveLength(10);
  });
});
