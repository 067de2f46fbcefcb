import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMUM_WORDS } from '../../src/detector/detector.ts';
import { canonicalText, contentHash, fingerprint, hashName } from '../../src/record/hash.ts';
import { countWords, MINIMUM_JUDGEABLE_WORDS } from '../../src/record/words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['  \n\t ', 0],
    ["don't stop — now!", 3],
    ['a - b -- c … *', 3],
    ['3.14 is π', 3],
    ['naïve\u00a0café\u2003x', 3],
    ['😀 🎉 ok', 1],
    ['한국어 문장은 띄어 쓴다', 4],
    ['人工智能改变世界', 4],
    ['日本', 1],
    ['𝐛𝐨𝐥𝐝 text', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('agrees with a regular expression on spaced scripts', () => {
    const unit = fc.constantFrom('a', 'é', '7', ' ', '\n', '\u3000', '-', '.', '😀', 'Ж', 'ع', '\ud800');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const runs = text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run));
        expect(countWords(text)).toBe(runs.length);
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it('shares its minimum with the detector', () => {
    expect(MINIMUM_JUDGEABLE_WORDS).toBe(MINIMUM_WORDS);
  });
});

describe('the content hash', () => {
  it('is the start of the SHA-256 of the canonical text', () => {
    const hex = createHash('sha256').update('one two é').digest('hex').slice(0, 16);
    expect(fingerprint('one two é')).toBe(hex);
    expect(contentHash('one two é')).toBe(BigInt(`0x${hex}`));
  });

  it('does not change with line endings, wrapping or Unicode form', () => {
    for (const same of ['one\r\ntwo é', '  one two\té\n', 'one two e\u0301', 'one\u00a0two é']) {
      expect(fingerprint(same)).toBe(fingerprint('one two é'));
    }
    expect(fingerprint('one twoé')).not.toBe(fingerprint('one two é'));
    expect(fingerprint('One two é')).not.toBe(fingerprint('one two é'));
  });

  it('is that of the definition, whatever the text holds', () => {
    const unit = fc.constantFrom(
      ...[
        'a',
        'Z',
        '~',
        'é',
        'e\u0301',
        '\u0301',
        '\u0345',
        '\u02ff',
        '\u0300',
        '’',
        '—',
        '\u2000',
        '\u2028',
        '한',
        'ᄒ',
        'ᅡ',
      ],
      ...[
        ' ',
        ' ',
        '\t',
        '\n',
        '\u0085',
        '\u00a0',
        '\u00ad',
        '\u007f',
        '\u0000',
        '\ufeff',
        '\u212b',
        '😀',
        '\ud800',
        '\u0958',
      ],
    );
    const defined = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (text) => {
        const hex = createHash('sha256').update(defined(text)).digest('hex').slice(0, 16);
        expect(canonicalText(text)).toBe(defined(text));
        expect([fingerprint(text), hashName(contentHash(text))]).toEqual([hex, hex]);
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });

  it('knows the characters that stand for themselves', () => {
    for (let unit = 0; unit < 0x3000; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      expect(canonicalText(text)).toBe(text.normalize('NFC').replace(/\s+/g, ' '));
    }
  });
});
