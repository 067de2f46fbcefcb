import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { clip, clipMiddle, codeSpan, plainText, terminalText, visible } from '../../src/report/escape.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const punctuation = fc.constantFrom(...'`|\\<>[]()!*_~#@$^&:/.-+= \n\ta1');
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(punctuation, { maxLength: 40 }).map((characters) => characters.join('')),
);

describe('codeSpan', () => {
  it('is one piece of code in a table cell, whatever the text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parser.parse(`| a | b |\n| --- | --- |\n| ${codeSpan(text, 1_000)} | end |`);
        const [table] = tree.children;
        if (table?.type !== 'table') throw new Error('no table');
        expect(table.children).toHaveLength(2);
        const cells = table.children[1]?.children ?? [];
        expect(cells).toHaveLength(2);
        expect(cells[1]?.children).toMatchObject([{ type: 'text', value: 'end' }]);
        const types = cells[0]?.children.map(({ type }) => type) ?? [];
        expect(['inlineCode', 'html,text,html', 'html,html']).toContain(types.join(','));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('shows the text itself', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [paragraph] = parser.parse(`x ${codeSpan(text, 1_000)}`).children;
        if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
        const shown = paragraph.children.map((node) =>
          'value' in node && node.type !== 'html' ? node.value : '',
        );
        expect(shown.join('')).toBe(`x ${visible(text) || '(empty)'}`);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it.each([
    ['a.md', '`a.md`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '`(empty)`'],
    ['a|b', '<code>a&#124;b</code>'],
  ])('writes %j as %s', (text, written) => expect(codeSpan(text)).toBe(written));
});

describe('plainText', () => {
  it('is text and nothing else, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const prefix of ['', 'words ']) {
          const { children } = parser.parse(`${prefix}${plainText(text)}`);
          const inner = children.flatMap((node) => (node.type === 'paragraph' ? node.children : [node]));
          expect(inner.filter(({ type }) => type !== 'text')).toEqual([]);
        }
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('leaves ordinary sentences as they are', () => {
    const sentence = 'declares "source: gpt-4o", score 0.998 (flagged from 0.931); it’s fine!';
    expect(plainText(sentence)).toBe(sentence);
  });
});

describe('visible', () => {
  it.each([
    ['a\u202Eb', 'a⟨U+202E⟩b'],
    ['a\u200Bb', 'a⟨U+200B⟩b'],
    ['\u001b[31m', '⟨U+001B⟩[31m'],
    ['\u{E0041}', '⟨U+E0041⟩'],
    ['a\r\n\tb', 'a b'],
    ['\uD800', '⟨U+D800⟩'],
    ['e\u0301\u0301\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301'],
    ['naïve 日本語 🙂', 'naïve 日本語 🙂'],
  ])('shows %j as %s', (text, shown) => expect(visible(text)).toBe(shown));

  it('leaves no control sequence for a terminal', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(terminalText(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
      { seed: 6 },
    );
  });
});

describe('clip', () => {
  it('cuts by code points and says so', () => {
    expect(clip('🙂🙂🙂', 2)).toBe('🙂…');
    expect(clip('abc', 3)).toBe('abc');
    expect(clipMiddle('abcdefghij', 5)).toBe('ab…ij');
    expect(clipMiddle('abc', 3)).toBe('abc');
  });
});
