import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, problems, read, records } from './reading.ts';

describe('JSON', () => {
  it('reads rows of an array with the lines that they span', async () => {
    const events = await read(
      'json',
      '[\n  {"text": "a",\n   "n": 1},\n\n  "bare", {"text": "b"},\n {"text":\n"c"}]\n',
    );
    expect(brief(events)).toEqual([
      '2-3 text text: a',
      '5 text : bare',
      '5 text text: b',
      '6-7 text text: c',
    ]);
    expect(records(events).map(({ place }) => place.row)).toEqual([1, 2, 3, 4]);
    expect(problems(events)).toEqual([]);
  });

  it('counts the lines of a file of many blocks', async () => {
    const row = '\n  {\n    "numbers": [\n      1,\n      2\n    ],\n    "text": "one of many rows"\n  }';
    const events = await read('json', `[${Array.from({ length: 4000 }, () => row).join(',')}\n]\n`);
    const places = records(events).map(({ place }) => [place.line, place.endLine]);
    expect(places).toEqual(Array.from({ length: 4000 }, (_, i) => [7 * i + 2, 7 * i + 8]));
  });

  it('says that values follow one another, which are no rows', async () => {
    const events = await read('json', '{\n"text": "a"\n}\n{\n"text": "b"\n}\n');
    expect(problems(events)).toMatchObject([
      { line: 4, message: expect.stringContaining('content after the end'), lost: 'part' },
    ]);
  });

  it('reads rows one and two names down, numbered through the file', async () => {
    const events = await read(
      'json',
      '{"version": 1, "data": {"train": [{"text": "a"}], "test": [{"text": "b"}]}, "more": [{"text": "c"}]}',
    );
    expect(records(events).map(({ text, place }) => [text, place.row])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('reads a text that stands alone', async () => {
    expect(brief(await read('json', '\n"all of it"\n'))).toEqual(['2 text : all of it']);
  });

  it('tells a row with a key twice, and reads the last value', async () => {
    const events = await read(
      'json',
      '[{"text":"a","n":{"k":1},"m":[{"k":1},{"k":2}]},\n{"text":"b","text":"c"},\n{"text":"d: \\"e\\": f"}]',
    );
    expect(brief(events)).toEqual(['1 text text: a', '2 text text: c', '3 text text: d: "e": f']);
    expect(problems(events)).toMatchObject([
      { line: 2, row: 2, message: expect.stringContaining('the key "text" more than once'), lost: 1 },
    ]);
  });

  it('finds no rows and no problem in other JSON', async () => {
    const manifests = [
      '{"name":"x","keywords":["a","b"],"scripts":{"test":"run the tests of this package and report what went wrong"}}',
      '{}',
      '[]',
      '3',
      'null',
    ];
    for (const content of manifests) expect(await read('json', content)).toEqual([]);
  });

  it('keeps the rows before malformed or missing content, with its line', async () => {
    const malformed = await read('json', '[{"text":"a"},\n{"text":"b"},\n{"text": oops}]');
    expect(brief(malformed)).toEqual(['1 text text: a', '2 text text: b']);
    expect(problems(malformed)).toMatchObject([
      { line: 3, message: expect.stringMatching(/not valid JSON/) },
    ]);
    const truncated = await read('json', '[{"text":"a"},\n{"text":"b');
    expect(brief(truncated)).toEqual(['1 text text: a']);
    expect(problems(truncated)).toMatchObject([{ line: 2, message: expect.stringMatching(/truncated/) }]);
    expect(problems(await read('json', '[{"text":"a"}}'))).toHaveLength(1);
    expect(problems(await read('json', '[{"text":"a"}] rest'))).toHaveLength(1);
  });

  it('reads JSON Lines that are named .json', async () => {
    expect(brief(await read('json', '\n{"text":"a"}\n{"text":"b"}\n'))).toEqual([
      '2 text text: a',
      '3 text text: b',
    ]);
  });

  it('takes nesting of any depth', async () => {
    const open = '['.repeat(100_000);
    expect(problems(await read('json', open))).toHaveLength(1);
    expect(
      brief(await read('json', `[{"text":"a","x":${open}${']'.repeat(100_000)}},{"text":"b"}]`)),
    ).toEqual(['1 text text: a', '1 text text: b']);
  });

  it('skips a row beyond the limit and reads the next', async () => {
    const events = await read(
      'json',
      `[{"text":"a","x":[${'"0123456789",'.repeat(1_400_000)}1]},\n{"text":"b"}]`,
    );
    expect(brief(events)).toEqual(['2 text text: b']);
    expect(problems(events)).toMatchObject([{ line: 1, row: 1 }]);
  });

  it('round-trips rows of any text, on exact lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).filter((s) => s.trim() !== '')),
        async (texts) => {
          const content = `[\n${texts.map((text) => JSON.stringify({ text })).join(',\n')}\n]`;
          const found = records(await read('json', content));
          expect(found.map(({ text, place }) => [text, place.line, place.endLine])).toEqual(
            texts.map((text, i) => [text, i + 2, i + 2]),
          );
        },
      ),
      { seed: 11, numRuns: 100 },
    );
  });
});

describe('tables by columns', () => {
  it('give each text with its row, column and line', async () => {
    const content = '{"text": ["first row",\n "second row"], "label": ["a", "b"],\n "question": ["why?"]}';
    const events = await read('json', content);
    expect(brief(events)).toEqual([
      '1 text text: first row',
      '2 text text: second row',
      '3 prompt question: why?',
    ]);
    expect(records(events).map(({ place }) => place.row)).toEqual([1, 2, 1]);
  });

  it('give those that pandas writes', async () => {
    const content = JSON.stringify({ answer: { 0: 'yes', 1: 'no' }, id: { 0: 'x', 1: 'y' } });
    expect(brief(await read('json', content))).toEqual(['1 answer answer: yes', '1 answer answer: no']);
  });

  it('are not seen in configuration', async () => {
    const content = JSON.stringify({
      name: 'x',
      files: ['dist', 'src'],
      keywords: ['text', 'budget'],
      scripts: { test: 'run the tests of all of the packages that are in this one repository' },
    });
    expect(await read('json', content)).toEqual([]);
  });
});

it('reads SQuAD, whose texts are lists down', async () => {
  const content = JSON.stringify({
    data: [
      {
        title: 'Tides',
        paragraphs: [
          {
            context: 'The tide turns twice a day.',
            qas: [{ id: 'q1', question: 'How often?', answers: [{ text: 'twice a day', answer_start: 15 }] }],
          },
        ],
      },
    ],
  });
  expect(brief(await read('json', content))).toEqual([
    '1 text paragraphs[0].context: The tide turns twice a day.',
    '1 prompt paragraphs[0].qas[0].question: How often?',
    '1 answer paragraphs[0].qas[0].answers[0].text: twice a day',
  ]);
});
