import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extractFeatures,
  GRAM_TABLE_SIZE,
  MAXIMUM_TOKENS,
  SHAPE_CLASSES,
} from '../../src/detector/features.ts';
import { measureStyle, STYLE_FEATURES, STYLE_NAMES } from '../../src/detector/style.ts';
import { indexTokens, tokenise } from '../../src/detector/tokens.ts';
import { cutWindows, MAXIMUM_WINDOWS } from '../../src/detector/windows.ts';

const prose = fc
  .array(fc.stringMatching(/^[a-z]{1,9}[,.!?]?$/), { minLength: 1, maxLength: 400 })
  .map((w) => w.join(' '));

describe('extractFeatures', () => {
  it('gives distinct ids in the table, and unit length to each of the three groups', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { gramIds, gramWeights, tokenHashes, tokenShapes, style } = extractFeatures(text);
        expect(new Set(gramIds).size).toBe(gramIds.length);
        expect(gramIds.every((id) => id < GRAM_TABLE_SIZE)).toBe(true);
        const length = gramWeights.reduce((sum, w) => sum + w * w, 0);
        expect(length).toBeCloseTo(3, 3);
        expect(tokenHashes.length).toBe(tokenShapes.length);
        expect(tokenHashes.length).toBeLessThanOrEqual(MAXIMUM_TOKENS);
        expect(tokenShapes.every((shape) => shape < SHAPE_CLASSES)).toBe(true);
        expect(style.length).toBe(STYLE_FEATURES);
        expect(style.every(Number.isFinite)).toBe(true);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it('counts n-grams: a word said twice weighs the root of two of a word said once', () => {
    const once = extractFeatures('alpha beta');
    const twice = extractFeatures('alpha alpha');
    expect(twice.gramWeights[0]).toBeCloseTo(Math.SQRT2 * (once.gramWeights[0] ?? 0), 5);
  });

  it('reads words that speak of language models as one neutral word', () => {
    const read = (text: string) => extractFeatures(text).tokenHashes;
    expect(read('the chatgpt answer')).toEqual(read('the gpt answer'));
    expect(read('the chatgpt answer')).not.toEqual(read('the human answer'));
  });

  it('does not depend on what was read before', () => {
    const first = extractFeatures('a plain sentence about nothing at all.');
    for (let i = 0; i < 200; i++) extractFeatures(`filler word${i} `.repeat(40));
    expect(extractFeatures('a plain sentence about nothing at all.')).toEqual(first);
  });
});

describe('measureStyle', () => {
  it('has a name for each figure', () => {
    expect(STYLE_NAMES.length).toBe(measureStyle(indexTokens([])).length);
  });

  it('sees even sentences as less bursty than uneven ones', () => {
    const even = indexTokens(tokenise('one two three four. one two three four. one two three four.'));
    const uneven = indexTokens(tokenise('one. one two three four five six seven eight nine. one two.'));
    expect(measureStyle(even)[1]).toBeLessThan(measureStyle(uneven)[1] ?? 0);
  });
});

describe('cutWindows', () => {
  it('keeps every word once, in order, where there are few enough windows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAXIMUM_WINDOWS * 256 }), (n) => {
        const words = Array.from({ length: n }, (_, i) => `w${i}`);
        const windows = cutWindows(words.join(' '));
        expect(windows.join(' ').split(' ')).toEqual(words);
        const sizes = windows.map((window) => window.split(' ').length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it('spreads a bounded number of windows over a very long text', () => {
    const windows = cutWindows(Array.from({ length: 100_000 }, (_, i) => `w${i}`).join(' '));
    expect(windows.length).toBe(MAXIMUM_WINDOWS);
    expect(Number(windows.at(-1)?.split(' ')[0]?.slice(1))).toBeGreaterThan(80_000);
  });
});
