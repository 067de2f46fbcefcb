import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/record/document.ts';
import { partsOf } from '../../src/record/markdown-parts.ts';
import { countWords } from '../../src/record/words.ts';
import { brief, problems, read, records } from './reading.ts';

const words = (count: number, name = 'word'): string => Array.from({ length: count }, () => name).join(' ');
const spans = async (format: 'markdown' | 'text', content: string): Promise<[number, number, number][]> =>
  records(await read(format, content)).map(({ place, text }) => [
    place.line,
    place.endLine,
    countWords(text),
  ]);

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/record/${name}`, import.meta.url), 'utf8');

const withoutMarkup = (item: string): string => item.replace('- [item]', 'item');

describe('the prose of Markdown', () => {
  it('is what a reader reads as sentences, with its lines', async () => {
    expect(records(await read('markdown', fixture('guide.md')))).toEqual(
      JSON.parse(fixture('guide.expected.json')),
    );
  });

  it.each([
    ['```js\nlet a;\n```\n\nafter', 'after'],
    ['    indented code\n\nafter', 'after'],
    ['<div>\nhtml\n</div>\n\n<!-- note -->\n\na<br>b', 'ab'],
    ['| a | b |\n|---|---|\n| 1 | 2 |\n\nafter', 'after'],
    ['[![badge](b.svg)](https://ci)\n\nafter', 'after'],
    ['see [the *guide*](https://x.org "t") and ![alt](i.png) `run`', 'see the guide and run'],
    ['a[^1]\n\n[^1]: the note', 'a\n\nthe note'],
    ['- [x] done\n- todo\n  1. inner', 'done\n\ntodo\n\ninner'],
    [':::tip Title\nBody of the tip.\n:::', 'Body of the tip.'],
    ['wrapped\nline&amp;c\\\nend', 'wrapped line&c end'],
    ['[ref][r] text\n\n[r]: https://x.org', 'ref text'],
    ['Setext\n======\n\nbody', 'body'],
  ])('%j', async (source, prose) => {
    expect(records(await read('markdown', source)).map(({ text }) => text)).toEqual([prose]);
  });

  it('has block quotations apart, and alerts as its own', async () => {
    const found = records(
      await read(
        'markdown',
        'mine\n\n> theirs\n>\n> > deeper\n\n> [!WARNING]\n> my alert\n\n- item\n\n  > in a list\n',
      ),
    );
    expect(
      found.map(({ text, quoted, place }) => [text, quoted ?? false, place.line, place.endLine]),
    ).toEqual([
      ['mine\n\nmy alert\n\nitem', false, 1, 10],
      ['theirs\n\ndeeper', true, 3, 5],
      ['in a list', true, 12, 12],
    ]);
  });

  it('takes the scalars of front matter as metadata, whatever else is in it', async () => {
    const yaml = '---\ntitle: T\ndraft: true\ntags: [a]\nauthor:\n  name: N\n---\nbody\n';
    expect(records(await read('markdown', yaml))[0]).toMatchObject({
      text: 'body',
      place: { line: 8 },
      metadata: { title: 'T', draft: true, 'author.name': 'N' },
    });
    const toml = '+++\ntitle = "T"\n[extra]\nn = 3\n+++\n\nbody\n';
    expect(records(await read('markdown', toml))[0]).toMatchObject({
      place: { line: 7 },
      metadata: { title: 'T', 'extra.n': 3 },
    });
    for (const bad of [
      '---\n: [\n---\nbody',
      `---\na: &a [x,x]\nb: &b [${'*a,'.repeat(50)}*a]\nc: [${'*b,'.repeat(50)}*b]\n---\nbody`,
    ]) {
      expect(records(await read('markdown', bad)).map(({ text, metadata }) => [text, metadata])).toEqual([
        ['body', {}],
      ]);
    }
    expect(records(await read('markdown', 'a\n\n---\n\nb: c\n\n---\n'))[0]?.text).toBe('a\n\nb: c');
  });

  it('is cut at headings, short sections joined to the next, the last to the previous', async () => {
    const parts = [
      `# A`,
      words(50, 'a'),
      `## B`,
      words(10, 'b'),
      `## C`,
      words(45, 'c'),
      `## D`,
      words(5, 'd'),
    ];
    expect(await spans('markdown', parts.join('\n\n'))).toEqual([
      [3, 3, 50],
      [7, 15, 60],
    ]);
    expect(await spans('markdown', `# Only\n\n${words(3)}\n`)).toEqual([[3, 3, 3]]);
  });

  it('cuts overlong sections at paragraphs and overlong paragraphs at sentences', async () => {
    const paragraphs = Array.from({ length: 9 }, () => words(100)).join('\n\n');
    expect(await spans('markdown', paragraphs)).toEqual([
      [1, 7, 400],
      [9, 15, 400],
      [17, 17, 100],
    ]);
    const paragraph = Array.from({ length: 90 }, () => `${words(9)} end.`).join(' ');
    const found = records(await read('markdown', paragraph));
    expect(found.map(({ text }) => [countWords(text), text.endsWith('end.')])).toEqual([
      [300, true],
      [300, true],
      [300, true],
    ]);
  });

  it.each(['> ', '[', '![', '*', '**a ', '_', 'x`', '<', '- ', '***a** b*** ', '{', '[a](', '1. '])(
    'is read around 20,000 times %j',
    async (pattern) => {
      const events = await read('markdown', `before\n\n${pattern.repeat(20_000)}\n\nafter\n`);
      const prose = brief(events).join('\n');
      expect(prose).toContain('before');
      expect(prose).toContain('after');
      expect(problems(events).length).toBeLessThanOrEqual(1);
    },
    20_000,
  );

  it('tells of a block that it did not read', async () => {
    expect(problems(await read('markdown', `one\n\n${'['.repeat(20_000)}`))).toMatchObject([{ line: 3 }]);
  });

  it('is read in parts where it has more lines than a person writes, as if it were whole', async () => {
    const items = Array.from({ length: 12_000 }, (_, i) => `- [item] number ${i} of a list`).join('\n');
    const code = `\`\`\`\n${'# no *heading*\n\n'.repeat(12_000)}\`\`\``;
    const table = `| a | b |\n|---|---|\n${'| no | prose |\n'.repeat(12_000)}`;
    const content = `${items}\n\nbetween\n\n${code}\n\nthen\n\n${table}\n> quoted\n\nend\n\n[item]: https://example.org/\n`;
    const events = await read('markdown', content);
    expect(problems(events)).toEqual([]);
    const [quoted, ...others] = records(events).toSorted(
      (a, b) => Number(b.quoted ?? false) - Number(a.quoted ?? false),
    );
    const lines = others.flatMap(({ text }) => text.split('\n')).filter((line) => line !== '');
    expect(lines).toEqual([...items.split('\n').map(withoutMarkup), 'between', 'then', 'end']);
    expect(quoted?.text).toBe('quoted');
    expect(quoted?.place.line).toBe(content.slice(0, content.indexOf('> quoted')).split('\n').length);
  }, 20_000);

  it('costs a parser memory for a part of it at a time', () => {
    for (const content of [
      '- x\n'.repeat(200_000),
      'a\n'.repeat(200_000),
      '\n'.repeat(3_000_000),
      `\`\`\`\n${'a\n'.repeat(200_000)}`,
    ]) {
      const parts = [...partsOf(content)];
      expect(Math.max(0, ...parts.map(({ text }) => text.length))).toBeLessThan(100_000);
    }
  });

  it.each([
    ['a line of backticks with one more is no fence', '``` a ` b\n'],
    ['a fence is not closed by one with a language', '```\n```js\n\n```\n'],
    ['a fence in a comment is none', '<!--\n```\n-->\n'],
  ])('is kept from a block that nests too deeply: %s', async (_, before) => {
    const prose = words(60);
    const events = await read('markdown', `${prose}\n\n${before}\n${'>'.repeat(5_000)} x\n\n${prose}\n`);
    const read60 = records(events).reduce((sum, { text }) => sum + text.split(prose).length - 1, 0);
    expect(read60).toBe(2);
    expect(problems(events).map(({ message, lost }) => [message, lost])).toEqual([
      ['The block nests or repeats markup beyond any document and was not read.', 'part'],
    ]);
  });

  it('does not take long lists of links or code for hostile', async () => {
    const list = Array.from(
      { length: 3000 },
      (_, i) => `- [name ${i}](https://example.org/${i}) says **what** it is`,
    ).join('\n');
    const code = `\`\`\`\n${'[*_'.repeat(5000)}\n\n[*\n\`\`\`\n\nend`;
    expect(problems(await read('markdown', `${list}\n\n${code}`))).toEqual([]);
  });
});

describe('MDX', () => {
  it('gives the prose inside of components, and none of the statements and expressions', async () => {
    const source =
      'import { Box } from "./box"\n\nexport const n = 3\n\n<Box title="T">\n\nInside {n + 1} of <b>it</b>.\n\n</Box>\n';
    expect(brief(await read('mdx', source))).toEqual(['7 document : Inside of it.']);
  });

  it('is read as Markdown where it is not valid', async () => {
    const source = 'import X from "y"\n\nAn open { brace, 1 <2 and prose.\n';
    expect(brief(await read('mdx', source))).toEqual(['3 document : An open { brace, 1 <2 and prose.']);
  });
});

describe('plain text', () => {
  it('joins paragraphs to records of local length', async () => {
    expect(await spans('text', Array.from({ length: 7 }, () => words(90)).join('\n\n\n'))).toEqual([
      [1, 7, 270],
      [10, 16, 270],
      [19, 19, 90],
    ]);
    expect(await spans('text', `${words(290)}\n\n${words(20)}\n`)).toEqual([[1, 3, 310]]);
  });

  it('cuts an unbroken run of lines where one ends a sentence', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => (i % 10 === 9 ? `${words(9)} end.` : words(10)));
    expect((await spans('text', lines.join('\n'))).map(([line, endLine]) => [line, endLine])).toEqual([
      [1, 20],
      [21, 40],
      [41, 60],
    ]);
  });

  it('cuts very long lines', async () => {
    const found = await spans('text', words(3000));
    expect(found.length).toBe(10);
    expect(found.every(([line, endLine, count]) => line === 1 && endLine === 1 && count <= 400)).toBe(true);
    const unbroken = records(await read('text', 'x'.repeat(100_000)));
    expect(unbroken.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)).toBe(100_000);
  });
});

describe('a document beyond the limit', () => {
  it('is read to a line before it', async () => {
    async function* pieces() {
      yield { text: 'one\ntwo\nthr', problems: [] };
      yield { text: 'ee\nfour\n', problems: [] };
    }
    expect(await readDocument('f', pieces(), 12)).toMatchObject({
      text: 'one\ntwo\n',
      problems: [{ line: 3 }],
    });
  });
});
