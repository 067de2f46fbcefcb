import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../src/record/record.ts';
import { ALL, brief, read, records } from './reading.ts';

const rowsOf = async (row: unknown, options: ReadOptions = ALL): Promise<string[]> =>
  brief(await read('jsonl', JSON.stringify(row), options)).map((line) => line.replace(/^1 /, ''));

const LONG = 'the ferry left late because the captain could not find his spectacles';

it('reads all of a long list', async () => {
  const texts = Array.from({ length: 12_000 }, (_, i) => `said ${i}`);
  expect(
    await rowsOf({ texts, messages: texts.map((content) => ({ role: 'user', content: `${content}!` })) }),
  ).toHaveLength(24_000);
});

describe('text fields found by name', () => {
  it.each([
    [
      { instruction: 'i', input: 'n', output: 'o' },
      ['prompt instruction: i', 'prompt input: n', 'answer output: o'],
    ],
    [{ prompt: 'p', completion: 'c' }, ['prompt prompt: p', 'answer completion: c']],
    [{ Question: 'q', ANSWER: 'a' }, ['prompt Question: q', 'answer ANSWER: a']],
    [
      { prompt: 'p', chosen: 'c', rejected: 'r' },
      ['prompt prompt: p', 'answer chosen: c', 'answer rejected: r'],
    ],
    [
      { model_output: 'a', answerText: 'b', question_body: 'c', 'Response 1': 'd', text_en: 'e' },
      [
        'answer model_output: a',
        'answer answerText: b',
        'prompt question_body: c',
        'answer Response 1: d',
        'text text_en: e',
      ],
    ],
    [{ review: 'r', abstract: 'a' }, ['text review: r', 'text abstract: a']],
    [
      { system_prompt: 's', human_answers: ['x', 'y'] },
      ['prompt system_prompt: s', 'answer human_answers[0]: x', 'answer human_answers[1]: y'],
    ],
    [
      { question: 'q', answers: { text: ['x y'], answer_start: [3] } },
      ['prompt question: q', 'answer answers.text[0]: x y'],
    ],
    [{ row: { text: 'inside', id: 'k' } }, ['text row.text: inside']],
  ])('%j', async (row, expected) => {
    expect(await rowsOf(row)).toEqual(expected);
  });

  it('leaves names that only look similar', async () => {
    expect(
      await rowsOf({ answer_id: 'a', prompt_hash: 'b', id: 'c', textual: 'd', text: 5, output: null }),
    ).toEqual([]);
  });
});

describe('text fields found by shape', () => {
  it('takes ten words of prose under any name', async () => {
    expect(await rowsOf({ zeta: LONG, short: 'only a few words here' })).toEqual([`text zeta: ${LONG}`]);
    expect(await rowsOf({ target: LONG })).toEqual([`answer target: ${LONG}`]);
  });

  it('takes no code, links, encoded data or numbers', async () => {
    expect(
      await rowsOf({
        code: 'for (let i = 0; i < n; i++) { total += items[i].price * items[i].count; } return { total, n };',
        url: `https://example.org/${'a/'.repeat(100)}`,
        blob: 'QUJD'.repeat(200),
        numbers: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16',
      }),
    ).toEqual([]);
  });

  it('is decided from the row alone', async () => {
    const first = { zeta: LONG };
    const alone = records(await read('jsonl', JSON.stringify(first)));
    const after = records(
      await read('jsonl', `${JSON.stringify(first)}\n${JSON.stringify({ zeta: 'x', text: 'y' })}`),
    );
    expect(after[0]).toEqual(alone[0]);
  });
});

describe('conversations', () => {
  const chat = {
    messages: [
      { role: 'system', content: 'be brief' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'why?' },
          { type: 'image_url', image_url: 'x' },
        ],
      },
      { role: 'assistant', content: 'because', model: 'some-model' },
      { role: 'tool', content: '42' },
    ],
    source: 'forum',
  };

  it('keep kind, role and path of each turn', async () => {
    expect(await rowsOf(chat)).toEqual([
      'prompt messages[0].content (system): be brief',
      'prompt messages[1].content[0].text (user): why?',
      'answer messages[2].content (assistant): because',
      'text messages[3].content (tool): 42',
    ]);
  });

  it('give a turn its own metadata', async () => {
    const found = records(await read('jsonl', JSON.stringify(chat)));
    expect(found.map(({ metadata }) => metadata)).toEqual([
      { source: 'forum' },
      { source: 'forum' },
      { source: 'forum', model: 'some-model' },
      { source: 'forum' },
    ]);
  });

  it('are known in the ShareGPT shape and as preference pairs', async () => {
    expect(
      await rowsOf({
        conversations: [
          { from: 'human', value: 'q' },
          { from: 'gpt', value: 'a' },
        ],
      }),
    ).toEqual(['prompt conversations[0].value (user): q', 'answer conversations[1].value (assistant): a']);
    const turn = (content: string) => [
      { role: 'user', content: 'q' },
      { role: 'assistant', content },
    ];
    expect(await rowsOf({ chosen: turn('good'), rejected: turn('bad') })).toEqual([
      'prompt chosen[0].content (user): q',
      'answer chosen[1].content (assistant): good',
      'answer rejected[1].content (assistant): bad',
    ]);
  });

  it('are filtered by role, under any of its names; records without a role are kept', async () => {
    const options = { fields: [], roles: ['GPT'] };
    expect(await rowsOf({ ...chat, text: 'no role' }, options)).toEqual([
      'answer messages[2].content (assistant): because',
      'text text: no role',
    ]);
  });
});

describe('fields that the policy names', () => {
  it('are the only ones, exactly as written, whatever they hold', async () => {
    const row = { note: 'ok', Note: 'other', text: 'not asked for' };
    expect(await rowsOf(row, { fields: ['note'], roles: [] })).toEqual(['text note: ok']);
  });

  it('may be paths', async () => {
    const row = {
      messages: [
        { role: 'user', content: 'q', note: 'x' },
        { role: 'assistant', content: 'a' },
      ],
      a: { b: 'deep', 'c.d': 'e' },
      'x.y': 'dotted',
      list: ['one', 'two'],
    };
    expect(
      await rowsOf(row, { fields: ['messages[].content', 'a.b', 'x.y', 'list[]', 'none.such'], roles: [] }),
    ).toEqual([
      'prompt messages[0].content (user): q',
      'answer messages[1].content (assistant): a',
      'text a.b: deep',
      'text x.y: dotted',
      'text list[0]: one',
      'text list[1]: two',
    ]);
    expect(await rowsOf(row, { fields: ['messages'], roles: ['assistant'] })).toEqual([
      'answer messages[1].content (assistant): a',
    ]);
  });
});

describe('a row', () => {
  it('gives a string that occurs twice once, and no empty ones', async () => {
    expect(await rowsOf({ text: 'same', content: 'same', body: '  ', review: '' })).toEqual([
      'text text: same',
    ]);
  });

  it('gives its other short scalars, one level deep and bounded, as metadata', async () => {
    const row = {
      text: 'a',
      id: 3,
      ok: false,
      meta: { source: 'w', deep: { x: 1 } },
      long: 'z'.repeat(201),
      none: null,
      ...Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`k${i}`, i])),
    };
    const metadata = records(await read('jsonl', JSON.stringify(row)))[0]?.metadata ?? {};
    expect(metadata).toMatchObject({ id: 3, ok: false, 'meta.source': 'w', k0: 0 });
    expect(Object.keys(metadata)).toHaveLength(40);
    expect(metadata).not.toHaveProperty('long');
    expect(metadata).not.toHaveProperty('text');
  });

  it('cannot reach the prototype of anything', async () => {
    const events = await read('jsonl', '{"__proto__":{"text":"p"},"constructor":"c","text":"t"}');
    expect(Object.getPrototypeOf(records(events)[0]?.metadata)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).text).toBe(undefined);
  });
});
