import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/detector/normalise.ts';

describe('normalise', () => {
  it.each([
    ['curly quotes and dashes', '\u201cIt\u2019s fine\u201d \u2014 she said', '"it\'s fine" \u2014 she said'],
    ['two hyphens as a dash', 'one thing -- and another', 'one thing \u2014 and another'],
    ['inner hyphens', 'a well-known fact', 'a well-known fact'],
    ['tokenised punctuation', "It is n't ( so ) , really .", "it isn't (so), really."],
    ['zero-width characters', 'hid\u200bden wo\u00adrds\ufeff', 'hidden words'],
    ['look-alike letters in Latin words', 'pаypаl аnd scоpe', 'paypal аnd scope'.replace('аnd', 'and')],
    ['fullwidth letters', '\uff34\uff45\uff53\uff54', 'test'],
    [
      'emphasis and code marks',
      'a **bold** and _soft_ `word` in snake_case',
      'a bold and soft word in snake_case',
    ],
    ['links', 'see [the guide](https://example.org/a_b "title") now', 'see the guide now'],
    ['bare addresses', 'see https://example.org/x?y=1 or mail me@example.org please', 'see or mail please'],
    ['numbers', 'in 2024, 3.14 of 1,000', 'in 0, 0 of 0'],
    ['HTML', 'a <b class="x">word</b><!-- hidden --> here', 'a word here'],
  ])('brings %s to one form', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('leaves out tables, fenced code and the marks of headings and lists', () => {
    const text =
      '## Title ##\n\n- first item\n2. second item\n\n| a | b |\n|---|---|\n\n```js\nlet x = 1;\n```\n> quoted\n\nEnd.';
    expect(normalise(text)).toBe('title first item second item quoted end.');
  });

  it('takes no prose out of sight behind an unclosed fence or an underline of tildes', () => {
    expect(normalise('```\nThis is prose.\n\nAnd more.')).toBe('this is prose. and more.');
    expect(normalise('requests.certs\n~~~~~~~~~~~~~~\n\nThis module returns a bundle.')).toContain(
      'this module returns',
    );
    expect(normalise('One.\n\n~~~\nlet x = 1;\n~~~\n\nTwo.')).toBe('one. two.');
  });

  it('leaves words of another script alone', () => {
    expect(normalise('Москва is a city')).toBe('москва is a city');
  });

  it('gives the same for text that differs in case, white space and hidden characters only', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(fc.nat(3)),
        (words, choices) => {
          const disguises = ['', '\u200b', '\u2060', '\u00ad'];
          const spaces = [' ', '  ', '\t', '\u00a0'];
          const disguised = words
            .map((w) => w.slice(0, 1).toUpperCase() + disguises[choices.next().value] + w.slice(1))
            .reduce((text, w) => text + spaces[choices.next().value] + w);
          expect(normalise(disguised)).toBe(normalise(words.join(' ')));
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('is idempotent on plain prose', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}[,.]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const once = normalise(words.join(' '));
        expect(normalise(once)).toBe(once);
      }),
      { seed: 2 },
    );
  });

  it.each([
    ['open brackets', '['.repeat(100_000)],
    ['open comments', '<!-- '.repeat(20_000)],
    ['open tags', '<a'.repeat(50_000)],
    ['fences', '```\n'.repeat(25_000)],
    ['spaces before dashes', `${' '.repeat(100_000)}\u2014`],
    ['links', '[a]('.repeat(25_000)],
    ['underscores', '_'.repeat(100_000)],
    ['digits', '1.'.repeat(50_000)],
    ['combining marks', 'a\u0301'.repeat(50_000)],
  ])('is linear on hostile text: %s', (_, text) => {
    const cpu = process.cpuUsage();
    normalise(text);
    expect(process.cpuUsage(cpu).user).toBeLessThan(2_000_000);
  });
});
