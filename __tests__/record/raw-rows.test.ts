import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ByteRange,
  bytesWithout,
  rangesOfJsonRows,
  rangesOfLines,
  rawRowsProblem,
} from '../../src/record/raw-rows.ts';
import { readRecords } from '../../src/record/read.ts';
import type { OpenBytes } from '../../src/record/record.ts';

/** The bytes in chunks of one size. */
function chunked(bytes: Uint8Array, size: number): OpenBytes {
  return async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
}

async function without(open: OpenBytes, ranges: readonly ByteRange[]): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytesWithout(open, ranges)) parts.push(Uint8Array.from(part));
  return Buffer.concat(parts);
}

async function cutJson(text: string, keep: (row: number | null) => boolean, size = 7): Promise<string> {
  const open = chunked(Buffer.from(text), size);
  return (await without(open, await rangesOfJsonRows(open, keep))).toString();
}

async function cutLines(bytes: Uint8Array, keep: (line: number) => boolean, size = 7): Promise<Buffer> {
  const open = chunked(bytes, size);
  return await without(open, await rangesOfLines(open, keep));
}

describe('lines', () => {
  it('are cut whole, and every other byte stays as it is', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\ufeff{"a": 1}\r\n\n{"b":  2}\n'),
      Buffer.from([0xff, 0xe9, 0x0a]),
      Buffer.from('last'),
    ]);
    for (const size of [1, 3, 1_000]) {
      expect(await cutLines(bytes, () => true, size)).toEqual(bytes);
      expect((await cutLines(bytes, (line) => line !== 1, size)).subarray(0, 4)).toEqual(
        Buffer.from([0xef, 0xbb, 0xbf, 0x0a]),
      );
      const odd = await cutLines(bytes, (line) => line === 4, size);
      expect(odd).toEqual(Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0xe9, 0x0a]));
      expect((await cutLines(bytes, (line) => line < 5, size)).toString('latin1')).not.toContain('last');
    }
  });

  it('kept and cut make up the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 20 }).map((line) => line.replace(/\n/g, ' '))),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2, max: 5 }),
        async (lines, size, every) => {
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const kept = await cutLines(bytes, (line) => line % every !== 0, size);
          const expected = lines.filter((_, i) => (i + 1) % every !== 0);
          const mark = lines[0]?.startsWith('\ufeff') === true && every === 1 ? '\ufeff' : '';
          expect(kept.toString()).toBe(mark + expected.map((line) => `${line}\n`).join(''));
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe('rows of JSON', () => {
  it('go with their comma, and what is left keeps its bytes', async () => {
    const text = '\ufeff[\n  {"t": "a, [b] \\" {"},\n  { "t" : 1.0 } ,\n\n  {"t": {"u": [1, {}]}}\n]\n';
    expect(await cutJson(text, () => true)).toBe(text);
    expect(await cutJson(text, (row) => row !== 1)).toBe(
      '\ufeff[\n  { "t" : 1.0 } ,\n\n  {"t": {"u": [1, {}]}}\n]\n',
    );
    expect(await cutJson(text, (row) => row !== 2)).toBe(
      '\ufeff[\n  {"t": "a, [b] \\" {"} ,\n\n  {"t": {"u": [1, {}]}}\n]\n',
    );
    expect(await cutJson(text, (row) => row !== 3)).toBe(
      '\ufeff[\n  {"t": "a, [b] \\" {"},\n  { "t" : 1.0 }\n]\n',
    );
    expect(JSON.parse((await cutJson(text, () => false)).slice(1))).toEqual([]);
  });

  it('are counted as the reader counts them, in nested data too', async () => {
    const prose = 'The ferry leaves at six and comes back at seven in the evening every day of the week.';
    const value = {
      info: { tags: ['x', 'y'], n: [1, 2] },
      data: {
        train: [{ text: `${prose} one` }, 7, { text: `${prose} two` }],
        test: [{ text: `${prose} three` }],
      },
    };
    const text = JSON.stringify(value, null, 1);
    const open = chunked(Buffer.from(text), 1_000);
    const rows: [number | undefined, string][] = [];
    for await (const event of readRecords('json', 'a.json', { open }, { fields: [], roles: [] })) {
      if (event.type === 'record')
        rows.push([event.record.place.row, event.record.text.split(' ').at(-1) ?? '']);
    }
    expect(rows.map(([, word]) => word)).toEqual(['one', 'two', 'three']);
    for (const [row, word] of rows) {
      const left = JSON.parse(await cutJson(text, (other) => other !== row));
      expect(JSON.stringify(left)).not.toContain(word);
      expect(JSON.stringify(left).match(/ferry/g)).toHaveLength(2);
      expect(left.data.train).toContain(7);
      expect(left.info).toEqual(value.info);
    }
  });

  it('leave JSON with the other rows, however it is written and chunked', async () => {
    const row = fc.oneof(
      fc.dictionary(fc.string({ maxLength: 4 }), fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.string()), {
        maxKeys: 3,
      }),
      fc.string({ maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(row, fc.boolean()), { maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, indent, size) => {
          const text = JSON.stringify(
            rows.map(([value]) => value),
            null,
            indent,
          );
          const keep = (at: number | null): boolean => rows[(at ?? 0) - 1]?.[1] ?? true;
          const left = JSON.parse(await cutJson(text, keep, size));
          const expected = rows.filter(([, stays]) => stays).map(([value]) => value);
          expect(left).toEqual(JSON.parse(JSON.stringify(expected)));
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('rawRowsProblem', () => {
  it.each([
    ['plain', Buffer.from('a\r\nb\n'), null],
    ['empty', Buffer.from(''), null],
    ['UTF-16', Buffer.from('\ufeffa\n', 'utf16le'), /UTF-16/],
    ['classic Mac', Buffer.from('a\rb\r'), /carriage return/],
  ])('%s', async (_, bytes, expected) => {
    const problem = await rawRowsProblem(chunked(bytes, 100));
    if (expected === null) expect(problem).toBeNull();
    else expect(problem).toMatch(expected);
  });
});
