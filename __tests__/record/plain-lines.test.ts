import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/record/markdown-parts.ts';
import { withoutPlainText } from '../../src/record/plain-lines.ts';
import { parseMarkdown, proseOf, proseOfPlainMarkdown } from '../../src/record/prose.ts';

const lines = (...written: string[]) => fc.constantFrom(...written);
const indent = lines('', '', '', ' ', '  ', '   ', '    ', '\t', ' \t', '        ');
const mark = lines(
  '',
  '',
  '',
  '- ',
  '* ',
  '+   ',
  '1. ',
  '7) ',
  '> ',
  '>',
  '-\t',
  '[^a]: ',
  '# ',
  '10.',
  '-',
  '1234567890. ',
);
const said = lines(
  'Plain words of a line.',
  'two  spaces  ',
  'tab\there',
  '“quoted” words, (in brackets) and 100 % | pipes',
  '2019 was a year',
  '2019. was a year',
  '12',
  'import a from "b"',
  'import a from "b"  ',
  'import a from "b"\u00a0',
  'export const a = 1',
  'import x',
  ':::note',
  'a --> b',
  'a ?>',
  'a ]]>',
  '',
  ' ',
  '\u00a0',
  'a\\',
  'a *b* _c_ `d`',
  'a *b',
  'c* d',
  '[x] task',
  '[ ] task',
  '[!NOTE]',
  '[^a]',
  '[a]: http://b.c',
  '[a]',
  'AT&T &amp; &',
  '<div>',
  '</div>',
  '<!-- a',
  '-->',
  '<script>',
  '</script>',
  '<b>',
  '<?a',
  '```',
  '~~~',
  '````',
  '===',
  '---',
  '- - -',
  '***',
  'a | b',
  '--|--',
  '| - |',
  ':-: | -',
  '"title"',
  '+',
  '(1) a',
  'naïve 𝄞 語 \ud800 é',
  '\0',
  '𝒶 letter beyond the basic plane',
);
const line = fc.tuple(indent, mark, indent, mark, said).map((parts) => parts.join(''));
const plain = fc
  .tuple(lines('', '', '', '- ', '  ', '> ', '1. ', '    '), said)
  .map((parts) => parts.join(''));
/** Runs of blocks alike, as lists and headings are. */
const run = fc
  .tuple(
    lines('- ', '-   ', '  - ', '    - ', '      - ', '1. ', '> - ', '- - ', '# ', '', '\t* ', '-      '),
    fc.array(lines('said so', '\n', 'import a from "b"', '2. b', ':::note'), { minLength: 2, maxLength: 6 }),
  )
  .map(([prefix, said]) => said.map((text) => (text === '\n' ? '' : prefix + text)).join('\n'));
const document = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: line },
      { weight: 4, arbitrary: plain },
      { weight: 2, arbitrary: run },
      fc.constant(''),
    ),
    {
      maxLength: 14,
    },
  )
  .map((written) => written.join('\n'));

describe('the text of plain lines', () => {
  it('is what the parser makes of it, wherever it stands', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect([...proseOfPlainMarkdown(text)]).toEqual([...proseOf(parseMarkdown(text))]);
      }),
      { seed: 20_260_726, numRuns: 2000 },
    );
  });

  it('is taken out of paragraphs, lists and quotations, and left with markup, code and tables', () => {
    const text =
      'One line\nof text.\n\n- item\n\n> said\n\nsome *markup*\nand text\n\n```\ncode\n```\n\na | b\n--|--\nc | d\n';
    const structure = 'a\n\n- a\n\n> a\n\nsome *markup*\nand text\n\n```\ncode\n```\n\na | b\n--|--\nc | d\n';
    expect(withoutPlainText(text).text).toBe(structure);
  });

  it('costs a parser one block for a run of paragraphs and headings, or of items', () => {
    const text = 'One.\n\n# Two\nThree\n\nFour\n\n- item\n- item\n\n- item\n  - deep\n\n1. item\n2. item\n';
    const structure = 'a\n\n- a\n\n- a\n  - a\n\n1. a\n';
    expect(withoutPlainText(text).text).toBe(structure);
    expect([...proseOfPlainMarkdown(text)]).toEqual([...proseOf(parseMarkdown(text))]);
  });
});

describe('the parts of a document', () => {
  const word = 'word ';
  it('are short, however long its lines', () => {
    const long = word.repeat(600_000);
    const runs = [...partsOf(`First.\n\n${long}\nLast.\n`)];
    expect(Math.max(...runs.map(({ text }) => text.length))).toBeLessThanOrEqual(1_000_001);
    expect(runs.map(({ line }) => line)).toEqual([1, 3, 3, 3, 4]);
    expect(
      runs
        .map(({ text }) => text)
        .join(' ')
        .match(/word/g),
    ).toHaveLength(600_000);
  });

  it('leave out a long line of code and what follows of it', () => {
    const runs = [...partsOf(`Before.\n\n~~~\n${word.repeat(600_000)}\ncode\n~~~\n\nAfter.\n`)];
    expect(runs.map(({ text }) => text)).toEqual(['Before.\n\n~~~\n', '\nAfter.\n']);
  });
});
