import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatBeside,
  formatCount,
  formatFraction,
  formatInterval,
  parseDuration,
  parseFraction,
  parsePrecision,
  suggest,
} from '../../src/policy/values.ts';

describe('parseDuration', () => {
  it.each([
    ['90s', 90_000],
    ['5m', 300_000],
    [' 1h30m ', 5_400_000],
    ['2h5s', 7_205_000],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['', '5', '0s', '5 m', '1.5h', '30s5m', '-5m', '5min'])(
    'refuses %j, saying what to write',
    (text) => {
      expect(() => parseDuration(text)).toThrow(/expected a duration such as 90s, 5m or 1h30m, found/);
    },
  );
});

describe('parsePrecision', () => {
  it('reads a half-width, and refuses one that no interval or every interval has', () => {
    expect(parsePrecision('1%')).toBe(0.01);
    for (const text of ['0%', '50%', '0.5'])
      expect(() => parsePrecision(text)).toThrow(/above 0% and below 50%, such as 1%/);
  });
});

describe('parseFraction', () => {
  it.each([
    ['5%', 0.05],
    ['5 %', 0.05],
    [' 0.05 ', 0.05],
    [0.05, 0.05],
    ['4.8%', 0.048],
    ['.5', 0.5],
    ['100%', 1],
    ['0', 0],
    [0, 0],
    ['0.0%', 0],
  ])('reads %j as %d', (written, value) => {
    expect(parseFraction(written)).toBe(value);
  });

  it.each([
    ['5', /5 is ambiguous: write 5%/],
    [5, /write 5%/],
    [1, /write 1%/],
    [1.5, /write 1.5% \(or 0.015/],
    ['-5%', /negative/],
    [-0.1, /negative/],
    ['101%', /exceed 100%/],
    [500, /exceed 100%/],
    [Number.NaN, /found NaN/],
    [Number.POSITIVE_INFINITY, /found Infinity/],
    ['', /found nothing/],
    ['five', /found "five"/],
    ['0x10', /found "0x10"/],
    ['1e-2', /found "1e-2"/],
  ])('refuses %j', (written, message) => {
    expect(() => parseFraction(written)).toThrow(message);
  });

  it('reads percent and decimal writing of any share alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (tenThousandths) => {
        expect(parseFraction(`${tenThousandths / 100}%`)).toBe(parseFraction(tenThousandths / 10_000));
      }),
      { seed: 1 },
    );
  });
});

describe('suggest', () => {
  it('takes the closest candidate, or none where none is close', () => {
    const keys = ['budget', 'mode', 'fail-on', 'minimum-words'];
    expect(suggest('buget', keys)).toBe('budget');
    expect(suggest('bugdet', keys)).toBe('budget');
    expect(suggest('failOn', keys)).toBe('fail-on');
    expect(suggest('min-words', keys)).toBe('minimum-words');
    expect(suggest('colour', keys)).toBeUndefined();
    expect(suggest('', [])).toBeUndefined();
  });
});

describe('figures for people', () => {
  it.each([
    [0, '0 %'],
    [0.0001, '< 0.1 %'],
    [0.003, '0.3 %'],
    [0.048, '4.8 %'],
    [0.05, '5 %'],
    [0.0996, '10 %'],
    [0.38, '38 %'],
    [0.996, '99.6 %'],
    [0.9999, '> 99.9 %'],
    [1, '100 %'],
  ])('writes %d as %s', (value, written) => {
    expect(formatFraction(value)).toBe(written);
  });

  it('never writes a share that is above a budget as the budget itself', () => {
    expect(formatBeside(0.0504, 0.05)).toBe('5.04 %');
    expect(formatBeside(0.4, 0.05)).toBe('40 %');
    expect(formatBeside(0.05, 0.05)).toBe('5 %');
  });

  it('writes intervals and counts', () => {
    expect(formatInterval(0.312, 0.447)).toBe('31–45 %');
    expect(formatInterval(0, 0.026)).toBe('0–2.6 %');
    expect(formatInterval(1, 1)).toBe('100 %');
    expect(formatCount(1_240_118)).toBe('1,240,118');
    expect(formatCount(999)).toBe('999');
  });
});
