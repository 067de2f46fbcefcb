import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBatches } from '../../src/record/lines.ts';
import { MAXIMUM_PROBLEMS } from '../../src/record/read.ts';
import { brief, problems, read, readBytes, records } from './reading.ts';

describe('JSON Lines', () => {
  it('gives each text its line, row, field and the rest of the row', async () => {
    const events = await read(
      'jsonl',
      '{"text":"Rain fell.","source":"diary","year":1911}\n\n{"text":"Then sun."}\n',
    );
    expect(records(events)).toEqual([
      {
        kind: 'text',
        text: 'Rain fell.',
        place: { path: 'data/file', line: 1, endLine: 1, row: 1, field: 'text' },
        metadata: { source: 'diary', year: 1911 },
      },
      {
        kind: 'text',
        text: 'Then sun.',
        place: { path: 'data/file', line: 3, endLine: 3, row: 2, field: 'text' },
        metadata: {},
      },
    ]);
  });

  it('reports a malformed row with its line and the reason, without quoting it, and goes on', async () => {
    const events = await read('jsonl', '{"text":"a"}\n{"text": <b>secret</b>}\n{"text":"c"}\n{"text":"d"');
    expect(brief(events)).toEqual(['1 text text: a', '3 text text: c']);
    expect(problems(events).map(({ line, row }) => [line, row])).toEqual([
      [2, 2],
      [4, 4],
    ]);
    expect(problems(events)[0]?.message).toMatch(/^The row is not valid JSON: Unexpected token/);
    expect(problems(events)[0]?.message).not.toContain('secret');
  });

  it('reads bare strings, counts rows without a shape once, and takes NaN for null', async () => {
    const events = await read(
      'jsonl',
      '"a bare line"\n[1]\n7\n{"text":"NaN stays","loss":NaN,"low":-Infinity}\n',
    );
    expect(brief(events)).toEqual(['1 text : a bare line', '4 text text: NaN stays']);
    expect(problems(events)).toEqual([
      {
        path: 'data/file',
        line: 2,
        row: 3,
        lost: 2,
        message: '2 rows are neither object nor string and skipped; the first is here.',
        tally: { flaw: 'shapeless', rows: 2 },
      },
    ]);
  });

  it('reads CRLF, lone CR and a missing last terminator', async () => {
    const expected = ['1 text text: a', '3 text text: b'];
    for (const terminator of ['\n', '\r\n', '\r']) {
      const rows = ['{"text":"a"}', '', '{"text":"b"}'].join(terminator);
      expect(brief(await read('jsonl', rows))).toEqual(expected);
      expect(brief(await read('jsonl', rows + terminator))).toEqual(expected);
    }
  });

  it('tells the first problems one by one and the rest as a number', async () => {
    const events = await read('jsonl', `${'{\n'.repeat(MAXIMUM_PROBLEMS + 20)}{"text":"last"}`);
    expect(brief(events)).toEqual([`${MAXIMUM_PROBLEMS + 21} text text: last`]);
    expect(problems(events)).toHaveLength(MAXIMUM_PROBLEMS + 1);
    expect(problems(events).at(-1)?.message).toMatch(/^20 further problems/);
  });

  it('round-trips rows of any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).filter((s) => s.trim() !== '')),
        async (texts) => {
          const content = texts.map((text) => JSON.stringify({ text })).join('\n');
          const found = records(await read('jsonl', content));
          expect(found.map(({ text }) => text)).toEqual(texts);
          expect(found.map(({ place }) => place.line)).toEqual(texts.map((_, i) => i + 1));
        },
      ),
      { seed: 7, numRuns: 100 },
    );
  });

  it('keeps lone surrogates that are escaped', async () => {
    expect(records(await read('jsonl', '{"text":"half \\ud83d left"}'))[0]?.text).toBe('half \ud83d left');
  });

  it('skips a row that is nested beyond sense without losing the next', async () => {
    const deep = `{"text":"t","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(brief(await read('jsonl', `${deep}\n{"text":"next"}`))).toContain('2 text text: next');
  });
});

describe('lines', () => {
  async function* pieces(...texts: string[]) {
    for (const text of texts) yield { text, problems: [] };
  }

  it('drops a line beyond the limit as a problem and counts on', async () => {
    const lines: string[] = [];
    const lost: number[] = [];
    for await (const batch of lineBatches('f', pieces('ab', 'cdefgh', 'ijk\nok\n0123', '4567', '\nend'), 6)) {
      lines.push(...batch.lines);
      lost.push(...batch.problems.map(({ line }) => line));
    }
    expect(lines).toEqual(['', 'ok', '', 'end']);
    expect(lost).toEqual([1, 3]);
  });

  it('passes a line of 40 MB by in bounded memory', async () => {
    const giant = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.alloc(40_000_000, 'x'),
      Buffer.from('"}\n{"text":"after"}'),
    ]);
    const events = await readBytes('jsonl', giant);
    expect(brief(events)).toEqual(['2 text text: after']);
    expect(problems(events)).toMatchObject([{ line: 1 }]);
  });

  it('tells rows with a key twice, however it is written, and reads the last value', async () => {
    const events = await read(
      'jsonl',
      '{"text":"a","te\\u0078t" :"b"}\n{"text":"c \\"text\\": d","n":{"text":1}}\n{"m":[{"content":"e","content":"f"}]}\n{"__proto__":1,"text":"g"}\n',
    );
    expect(problems(events)).toMatchObject([
      { line: 1, row: 1, message: expect.stringContaining('the key "text" more than once'), lost: 1 },
      { line: 3, row: 3, message: expect.stringContaining('the key "content" more than once'), lost: 1 },
    ]);
    expect(brief(events)).toContain('1 text text: b');
  });
});
