import { readdirSync, readFileSync } from 'node:fs';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../../src/record/read.ts';
import type { ByteSource } from '../../src/record/record.ts';
import { ALL, brief, problems, readFileNamed, readSource, records } from './reading.ts';

const FOLDER = '__tests__/fixtures/record';
const fixture = (name: string): Buffer => readFileSync(`${FOLDER}/${name}`);
const FILES = readdirSync(FOLDER).filter((name) => /^rows\..*\.(?:parquet|arrow)$/.test(name));
const WHOLE = FILES.filter((name) => !name.includes('delta'));

const TOPICS = ['tide', 'loom', 'kiln', 'orchard', 'ferry', 'beacon', 'quarry', 'mill'];
/** What make_parquet.py wrote, as rows of text. */
const EXPECTED = TOPICS.flatMap((topic, i) => {
  const said = `The ${topic} keeps its own calendar, and on day ${i} nobody in the village argued with it about the naïve plan.`;
  const text = i === 3 ? [] : [`${i + 1} text text: ${said}`];
  const asked = `${i + 1} prompt messages[0].content: What does the ${topic} do?`;
  const answered = `${i + 1} answer messages[1].content: It turns, as every ${topic} does.`;
  return [...text, ...(i === 2 ? [] : [asked]), ...([2, 4, 6].includes(i) ? [] : [answered])];
});

const rowsOf = (events: Awaited<ReturnType<typeof readFileNamed>>): string[] =>
  records(events).map(({ kind, text, place }) => `${place.row} ${kind} ${place.field}: ${text}`);

/** Random access to bytes, with a record of what was read and whether it was closed. */
function watched(bytes: Uint8Array) {
  const reads: [number, number][] = [];
  let closed = 0;
  const source: ByteSource = {
    open: () => {
      throw new Error('streamed');
    },
    openRandom: async () => ({
      size: bytes.length,
      read: async (start, end) => {
        reads.push([start, end]);
        return bytes.subarray(start, end);
      },
      close: async () => {
        closed++;
      },
    }),
  };
  return { source, reads, closed: () => closed };
}

describe('Parquet and Arrow files of pyarrow', () => {
  it('are all there', () => {
    expect(FILES).toHaveLength(14);
  });

  for (const name of WHOLE) {
    it(`give the same rows: ${name}`, async () => {
      const events = await readFileNamed(name, fixture(name), ALL, [1, 7, 100, 1000]);
      expect(problems(events)).toEqual([]);
      expect(rowsOf(events)).toEqual(EXPECTED);
    });
  }

  it('reads DELTA_LENGTH_BYTE_ARRAY', async () => {
    const events = await readFileNamed('rows.delta.parquet', fixture('rows.delta.parquet'));
    expect(rowsOf(events)).toEqual(EXPECTED.filter((row) => row.includes(' text text: ')));
  });

  it('keeps short scalars as metadata, and no numbers, times or bytes', async () => {
    for (const name of ['rows.zstd.parquet', 'rows.zstd.arrow']) {
      const [first] = records(await readFileNamed(name, fixture(name)));
      expect(first?.metadata).toEqual({
        language: 'nl',
        is_synthetic: false,
        'thumbnail.path': 'tide.png',
      });
      expect(first?.place).toEqual({ path: name, line: 1, endLine: 1, row: 1, field: 'text' });
    }
  });

  it('obeys the fields and roles of the policy', async () => {
    const options = { fields: ['messages[].content'], roles: ['assistant'] };
    for (const name of ['rows.snappy.parquet', 'rows.lz4.arrow']) {
      const events = await readFileNamed(name, fixture(name), options);
      expect(rowsOf(events)).toEqual(EXPECTED.filter((row) => row.includes(' answer ')));
    }
  });
});

describe('Parquet', () => {
  it('reads through random access, only columns of text, and closes', async () => {
    const numbers = Array.from({ length: 50_000 }, (_, i) => Math.sin(i));
    const texts = numbers.map((_, i) => `row ${i} of the table`);
    const bytes = new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'number', data: numbers, type: 'DOUBLE' },
          { name: 'text', data: texts, type: 'STRING' },
        ],
        rowGroupSize: 10_000,
      }),
    );
    const { source, reads, closed } = watched(bytes);
    const events = await readSource('parquet', 'f.parquet', source);
    expect(records(events)).toHaveLength(50_000);
    expect(records(events).at(-1)).toMatchObject({ text: 'row 49999 of the table', place: { row: 50_000 } });
    expect(closed()).toBe(1);
    const read = reads.reduce((sum, [start, end]) => sum + end - start, 0);
    expect(read).toBeLessThan(bytes.length - 8 * 40_000);
  });

  it('closes when the consumer stops early', async () => {
    const { source, closed } = watched(fixture('rows.none.parquet'));
    const { readRecords } = await import('../../src/record/read.ts');
    for await (const _ of readRecords('parquet', 'f', source, ALL)) break;
    expect(closed()).toBe(1);
  });

  it('keeps the other row groups when one is corrupt', async () => {
    const bytes = Buffer.from(fixture('rows.zstd.parquet'));
    const { parquetMetadata } = await import('hyparquet');
    const column = parquetMetadata(bytes).row_groups[1]?.columns.find(
      ({ meta_data }) => meta_data?.path_in_schema[0] === 'text',
    );
    const start = Number(column?.meta_data?.dictionary_page_offset);
    bytes.fill(0xff, start, start + Number(column?.meta_data?.total_compressed_size));
    const events = await readFileNamed('f.parquet', bytes);
    expect(problems(events)).toMatchObject([{ row: 4, message: expect.stringContaining('Rows 4 to 6') }]);
    expect(rowsOf(events)).toEqual(EXPECTED.filter((row) => !/^[456] /.test(row)));
  });

  it('says what is wrong with what is no Parquet', async () => {
    const whole = fixture('rows.none.parquet');
    const encrypted = Buffer.concat([whole.subarray(0, -4), Buffer.from('PARE')]);
    const huge = Buffer.from(whole);
    huge.writeUInt32LE(0xfffffff0, huge.length - 8);
    for (const [bytes, message] of [
      [whole.subarray(0, whole.length / 2), /truncated/],
      [Buffer.from('PAR1'), /truncated/],
      [encrypted, /encrypted/],
      [huge, /directory claims 4294967280 bytes/],
      [Buffer.from('PAR1\0\0\0\0PAR1'), /directory is damaged\. Write it again/],
      [Buffer.from('{"text": "json under another name"}\n'), /no Parquet/],
    ] as const) {
      const events = await readFileNamed('f.parquet', bytes);
      expect(records(events)).toEqual([]);
      expect(problems(events)).toHaveLength(1);
      expect(problems(events)[0]?.message).toMatch(message);
    }
    expect(await readFileNamed('f.parquet', Buffer.alloc(0))).toEqual([]);
  });

  it('reads the first columns of text of a table with 3,000', async () => {
    const columnData = Array.from({ length: 3000 }, (_, i) => ({
      name: `text_${i}`,
      data: [`column ${i}`],
      type: 'STRING' as const,
    }));
    const events = await readFileNamed('wide.parquet', new Uint8Array(parquetWriteBuffer({ columnData })));
    expect(records(events)).toHaveLength(500);
    expect(problems(events)[0]?.message).toMatch(/more than 500 columns/);
  });
});

describe('Arrow', () => {
  it('keeps the batches before a truncated or corrupt one', async () => {
    const whole = fixture('rows.stream.arrow');
    const cut = await readFileNamed('f.arrow', whole.subarray(0, whole.length - 900));
    expect(problems(cut)).toMatchObject([{ message: expect.stringContaining('truncated') }]);
    expect(rowsOf(cut)).toEqual(EXPECTED.filter((row) => Number(row[0]) <= 6));
    expect(rowsOf(cut).length).toBeGreaterThan(0);
  });

  it('says that columns of text are left out where there are too many', async () => {
    const columns = Object.fromEntries(Array.from({ length: 502 }, (_, i) => [`text${i}`, [`said ${i}`]]));
    const events = await readFileNamed(
      'f.arrow',
      tableToIPC(tableFromArrays(columns), { format: 'stream' }) as Uint8Array,
    );
    expect(records(events)).toHaveLength(500);
    expect(problems(events)).toMatchObject([
      { message: 'The table has more than 500 columns of text; the others were not read.', lost: 'part' },
    ]);
  });

  it('says what is wrong with what is no Arrow', async () => {
    for (const bytes of ['FEA1 old feather', 'hello world, no arrow at all', 'ARROW1\0\0', 'AR']) {
      const events = await readFileNamed('f.feather', Buffer.from(bytes));
      expect(records(events)).toEqual([]);
      expect(problems(events)).toHaveLength(1);
    }
    expect(await readFileNamed('f.arrow', Buffer.alloc(0))).toEqual([]);
  });
});

describe('a reader that fails', () => {
  it.each([
    ['says so of itself', new TypeError('x is undefined'), /fault of this program, not of the file: please/],
    ['tells what the system says', Object.assign(new TypeError('no'), { code: 'ERR_X' }), /further: no$/],
    ['tells what is wrong with the file', new Error('no space'), /further: no space$/],
  ])('%s', async (_, error, message) => {
    const found: string[] = [];
    const open = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"text": "a"}\n');
      throw error;
    };
    for await (const event of readRecords('jsonl', 'a.jsonl', { open }, { fields: [], roles: [] }))
      if (event.type === 'problem') found.push(event.problem.message);
    expect(found).toEqual([expect.stringMatching(message)]);
  });
});

describe('any damage to a table', () => {
  it('ends where the header of a page lacks the length of its levels', async () => {
    const bytes = Buffer.from(fixture('rows.plain-v2.parquet'));
    // A field of the header of a page, with an id that there is not.
    bytes[1467] = 0x80;
    expect(problems(await readFileNamed('a.parquet', bytes))).toMatchObject([
      { message: expect.stringContaining('the levels of a page claim to be longer than the page') },
    ]);
  });

  it('neither throws nor hangs', async () => {
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed / 0x80000000;
    };
    for (const name of ['rows.plain-v2.parquet', 'rows.lz4.parquet', 'rows.lz4.arrow', 'rows.views.arrow']) {
      const whole = fixture(name);
      for (let round = 0; round < 150; round++) {
        const bytes = Buffer.from(whole);
        for (let i = 0; i <= round % 8; i++) {
          const at = Math.floor(random() * bytes.length);
          bytes[at] = [0, 0xff, 0x7f, Math.floor(random() * 256)][Math.floor(random() * 4)] ?? 0;
        }
        const end = round % 5 === 0 ? Math.floor(random() * bytes.length) : bytes.length;
        const events = await readFileNamed(name, bytes.subarray(0, end));
        expect(Array.isArray(brief(events))).toBe(true);
      }
    }
  }, 30_000);
});
