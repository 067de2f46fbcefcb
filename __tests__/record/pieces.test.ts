import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/record/format.ts';
import type { Piece } from '../../src/record/piece.ts';
import { readRecords } from '../../src/record/read.ts';
import type { ByteSource, ReadEvent, ReadProblem, TextRecord } from '../../src/record/record.ts';
import { locatePieces, splitFile } from '../../src/record/split.ts';
import { ALL, problems, records } from './reading.ts';

const SETTINGS = { seed: 20_260_726, numRuns: 150 } as const;

/** Content in memory that can be read at any offset. */
function seekable(content: Uint8Array): ByteSource {
  return {
    open: async function* () {
      yield content;
    },
    openRandom: async () => ({
      size: content.length,
      read: async (start, end) => content.subarray(start, end),
      close: async () => {},
    }),
  };
}

async function events(format: Format, content: ByteSource, piece?: Piece): Promise<ReadEvent[]> {
  const found: ReadEvent[] = [];
  for await (const event of readRecords(format, 'data/file', content, ALL, piece)) found.push(event);
  return found;
}

/** What the pieces of a file give, one after the other. */
async function inPieces(format: Format, bytes: Uint8Array, targetBytes: number) {
  const content = seekable(bytes);
  const split = await splitFile(format, `data/file.${format}`, content, targetBytes);
  const pieces = await locatePieces('data/file', content, split);
  const read: ReadEvent[] = [];
  for (const piece of pieces) read.push(...(await events(format, content, piece)));
  return { pieces, read, whole: await events(format, content) };
}

/** Problems apart from those of all rows at once, in order, and those summed up. */
function summed(found: readonly ReadProblem[]) {
  const apart = found.filter(({ tally }) => tally === undefined);
  const together = found.filter(({ tally }) => tally !== undefined);
  return {
    apart,
    rows: together.reduce((sum, { tally }) => sum + (tally?.rows ?? 0), 0),
    first: together[0]?.line,
  };
}

async function expectSame(format: Format, bytes: Uint8Array, targetBytes: number): Promise<readonly Piece[]> {
  const { pieces, read, whole } = await inPieces(format, bytes, targetBytes);
  expect(records(read)).toEqual(records(whole));
  expect(summed(problems(read))).toEqual(summed(problems(whole)));
  return pieces;
}

const word = fc.constantFrom('tide', 'naïve', '“loom”', '🌾', 'a, b', 'say ""so""', 'x;y', ' ', '');
const cell = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 8 }).map((words) => `"${words.join('\n')}"`),
  fc.constantFrom('"open', 'in"side', '"closed" and more', '"a\r\nb"', '\u00a0', '\u2003'),
);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 30 })
  .chain((rows) =>
    fc
      .tuple(fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n'))
      .map(([delimiter, end]) =>
        [['id', 'text'], ...rows].map((cells) => `${cells.join(delimiter)}${end}`).join(''),
      ),
  );

describe('the pieces of a file, read in order', () => {
  it('are the rows of JSON Lines, wherever it is cut, with their lines, rows and problems', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => JSON.stringify({ text: `the ${text}` })),
      fc.constantFrom('', '  ', '\u00a0\u2003', '[1]', '{"text": broken', '"a bare line"', '\t{"text":"x"}'),
    );
    const file = fc.tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), fc.boolean());
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 200 }), async ([lines, end, marked], targetBytes) => {
        const text = `${marked ? '\ufeff' : ''}${lines.join(end)}`;
        await expectSame('jsonl', Buffer.from(text), targetBytes);
      }),
      SETTINGS,
    );
  });

  it('are the rows of a table whose quoted fields hold line terminators', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 120 }), async (text, targetBytes) => {
        await expectSame('csv', Buffer.from(text), targetBytes);
      }),
      SETTINGS,
    );
    const rows = Array.from(
      { length: 50 },
      (_, i) => `${i},"A first line, and\na second ""${i}"" line.\n\n"\n`,
    );
    const pieces = await expectSame('csv', Buffer.from(`\ufeffid,text\n${rows.join('')}`), 200);
    expect(pieces.length).toBeGreaterThan(8);
  });

  it('are the row groups of Parquet and the record batches of Arrow, dictionaries included', async () => {
    for (const name of ['rows.zstd.parquet', 'rows.zstd.arrow', 'rows.stream.arrow']) {
      const format = name.endsWith('parquet') ? 'parquet' : 'arrow';
      const pieces = await expectSame(format, readFileSync(`__tests__/fixtures/record/${name}`), 1);
      expect(pieces).toHaveLength(3);
    }
    const two = await expectSame(
      'parquet',
      readFileSync('__tests__/fixtures/record/rows.none.parquet'),
      1200,
    );
    expect(two.length).toBeLessThan(3);
  });

  it('tell bytes that are not UTF-8 once, at their line', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `{"text":"caf\xe9 number ${i}"}\n`).join('');
    const pieces = await expectSame('jsonl', Buffer.from(rows, 'latin1'), 64);
    expect(pieces.length).toBeGreaterThan(5);
  });

  it('cover the file from its first byte to its last, each about as large as was asked for', async () => {
    const bytes = Buffer.from(Array.from({ length: 500 }, (_, i) => `{"text":"row ${i}"}\n`).join(''));
    const pieces = await splitFile('jsonl', 'a.jsonl', seekable(bytes), 1000);
    let at = 0;
    for (const piece of pieces) {
      if (piece.type !== 'rows') throw new Error('not split');
      expect(piece.start).toBe(at);
      expect(Math.abs(piece.bytes - 1000)).toBeLessThan(at + piece.bytes === bytes.length ? 1000 : 40);
      at = piece.end;
    }
    expect(at).toBe(bytes.length);
  });

  it('count lines from their own start where they were not located', async () => {
    const bytes = Buffer.from('{"text":"one"}\n{"text":"two"}\n');
    const [, second] = await splitFile('jsonl', 'a.jsonl', seekable(bytes), 15);
    const read: TextRecord[] = records(await events('jsonl', seekable(bytes), second));
    expect(read.map(({ text, place }) => [text, place.line, place.row])).toEqual([['two', 1, 1]]);
  });
});

describe('a file is one piece', () => {
  const text = '{"text":"a"}\n'.repeat(50);
  const files: readonly (readonly [string, Format, string, Uint8Array])[] = [
    ['where it is a document', 'markdown', 'a.md', Buffer.from(text)],
    ['where it is compressed', 'jsonl', 'a.jsonl.gz', Buffer.from(text)],
    ['where it is UTF-16', 'jsonl', 'a.jsonl', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['where its lines end with a lone CR', 'jsonl', 'a.jsonl', Buffer.from(text.replaceAll('\n', '\r'))],
    ['where it is binary', 'jsonl', 'a.jsonl', Buffer.concat([Buffer.alloc(9), Buffer.from(text)])],
    ['where a table is not UTF-8', 'csv', 'a.csv', Buffer.from('id,text\n1,caf\xe9\n'.repeat(20), 'latin1')],
    ['where Parquet has no footer', 'parquet', 'a.parquet', Buffer.from(text)],
    [
      'where Arrow breaks off',
      'arrow',
      'a.arrow',
      readFileSync('__tests__/fixtures/record/rows.zstd.arrow').subarray(0, 3000),
    ],
    ['where it is small', 'jsonl', 'a.jsonl', Buffer.from('{"text":"a"}\n')],
  ];
  it.each(files)('%s', async (_, format, path, bytes) => {
    const pieces = await splitFile(format, path, seekable(bytes), 100);
    expect(pieces).toEqual([{ type: 'whole', bytes: bytes.length }]);
  });

  it('where it can only be streamed', async () => {
    const { open } = seekable(Buffer.from(text));
    expect(await splitFile('jsonl', 'a.jsonl', { open }, 100)).toEqual([{ type: 'whole', bytes: 0 }]);
  });
});
