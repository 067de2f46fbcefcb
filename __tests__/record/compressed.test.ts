import zlib, { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { compressionOf, formatOf, hasOwnLines } from '../../src/record/format.ts';
import { ALL, brief, problems, readFileNamed, readSource, records } from './reading.ts';

const ROWS = '{"text":"a first row of naïve text"}\n{bad\n{"text":"a second row"}\n';
const EXPECTED = ['1 text text: a first row of naïve text', '3 text text: a second row'];
/** What `pzstd` and seekable archives put between frames. */
const SKIPPABLE_FRAME = Buffer.from([0x5e, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
const MANY = Buffer.from('{"text":"one of very many rows, each of them the same"}\n'.repeat(20_000));
/** `MANY` in blocks of 100,000 bytes, and 200 MiB of the digit 0. */
const MANY_BZIP2 =
  'QlpoMTFBWSZTWXFwjNwAvE1ZgAAQUAQAECtDneowAZgAFGjIGjTI0KNGQNGmRoJqqajIm9TUZo1OVAnVQJ9UCZUCeJAmFAmi' +
  'gTyoE8lAnT3IEzIE5kCbKBOFAm8gTCgTCgTuoE/VAnqQJlQJ0UCfygTCgT5IEzIE4KBOFAmJQJ4UCbKBPxQJrIE0UCYKBMyB' +
  'PigTCgTWQJ9UCYUCcyBNZAmKIUuygTWQJsoE3UCadeVAmygT/MUFZJlNZ/mhF0gBzEtmAABBQBAAQK0Od6jABmAAUaMgaNMj' +
  'Qo0ZA0aZGgmqqeo2oPUQejThQJ0kCfFAmpAnhQJiQJyUCeVAnkoE/1AmlAnCgTZQJvIE9KBMSBMKBOsgT8kCfygTSgTmoE/Z' +
  'AmFAntQJpQJuUCbyBMFAnhQJtlQJ3UCZUCcpAmCgTSgT3IExIEyoE+SBMKBOFAmygTFEKXWQJsoEyoE9SBOFAmVAn0xQVkmU' +
  '1kxoaglAFOw2YAAEFAEABArQ53qMAGYABRoyBo0yNCjRkDRpkaCaqp6j1NJvUEejU4kCdFAn1QJpQJ3UCYUCcpAniQJ4lAn9' +
  'IE0oE4kCZkCbqBPKgTCgTEgTZQJ6UCfqgTUgTnIE9qBNuagT4oE1IE3lAm6gTBQJqQJsoE7yBMqBOSgTEoE7KBPigTCgTKgT' +
  '6oExIE4kCZkCYohS2UCZkCdVAnlQJxIE6yBP8xQVkmU1lreg+GADfK2YAAEFAEABArQ53qMAGYABRoyBo0yNCjRkDRpkaCaq' +
  'p6U/SjHqQ9DTlQJ9KBPcgTuoE7SBMSBOigTSgTRQJwoE7yBOVAmVAnlQJ4UCcbKBNlAn5IE/lAnEgTSgTZQJ/qBMKBPUgTSg' +
  'TqUCeVAmJQJ2UCbyBOqgTMgTpIE9bFAmpAmFAmJAmZAntQJhQJyoEyoExRCl9qBMqBN5AniQJyoE3UCfDFBWSZTWSP5yZkAr' +
  'ltZgAAQUAQAECtDneowAZgAFGjIGjTI0KNGQNGmRoJqqn6pPJG9RB6NTlQJ8SBPagTUgTuoExQJ0UCeJAngoEz+UCaUCcqBO' +
  'qgTiQJ5UCZIExQJ2UCfcgT9UCakCdVAn5IEyQJ6UCaUCcFAnEgTKQJ3kCbqBPpQJsoE6KBMKBNKBPSgTFAmygT3IExQJyoE2' +
  'UCZCFLsoE2UCbqBPKgTlQJuoE/zFBWSZTWen6WMcAmW3ZgAAQUAQAECtDneowAZgAFGjIGjTI0KNGQNGmRoJqqaU9qhvUQej' +
  'TqQJ8KBPSgTSgTtIEwoE2UCd1AneUCf8gTUgTqQJxIE5UCeJAmFAmJAnyoE/FAn9IE0oE3kCfqgTCgTyoE1IE5lAnKgTEoE7' +
  'KBMqBPuQJxIE2UCYlAmpAm3lQJsoE4UCelAmd1AnUgTMgTBIUt1AnEgTKgTwoE6kCZkCezFBWSZTWQbBKMMAZR/ZgAAQUAQA' +
  'ECtDneowAZgAFGjIGjTI0KNGQNGmRoJqqnqPSD1EHo04UCdJAnyQJpQJ4UCYkCclAnlQJ5KBP9QJpQJwoEyoE3kCelAmJAmF' +
  'AnWQJ+SBP5QJpQJzUCfsgTCgT3IE0oE3lAm8gTEoE8KBNpAndQJlQJykCYlAmlAnuQJiQJmQJ8kCYUCcKBMqBMUQpdZAmVAm' +
  '0gT1IE4UCbKBPpigrJMprJ03MsUANE5swAAIKAIACBWhzvUYAMwACjRkDRpkaFGjIGjTI0E1VT1J4ptpTRtGp1IE+lAnxQJm' +
  'QJuoEwoE7SBOJAnBQJ6UCZUCdKBNJAnKgT8UCYUCYkCbKBPKgT+UCZkCd5An6oExIE9qBMqBOSgTlQJz3pAmZAmygTeQJqoE' +
  '7KBMFAnCgT2oEwoE0UCfFAmJAnSgTRQJhEKWygTRQJqoE8qBN1AmsgT/MUFZJlNZcXCM3AC8TVmAABBQBAAQK0Od6jABmAAU' +
  'aMgaNMjQo0ZA0aZGgmqpqMib1NRmjU5UCdVAn1QJlQJ4kCYUCaKBPKgTyUCdPcgTMgTmQJsoE4UCbyBMKBMKBO6gT9UCepAm' +
  'VAnRQJ/KBMKBPkgTMgTgoE4UCYlAnhQJsoE/FAmsgTRQJgoEzIE+KBMKBNZAn1QJhQJzIE1kCYohS7KBNZAmygTdQJp15UCb' +
  'KBP8xQVkmU1n+aEXSAHMS2YAAEFAEABArQ53qMAGYABRoyBo0yNCjRkDRpkaCaqp6jag9RB6NOFAnSQJ8UCakCeFAmJAnJQJ' +
  '5UCeSgT/UCaUCcKBNlAm8gT0oExIEwoE6yBPyQJ/KBNKBOagT9kCYUCe1AmlAm5QJvIEwUCeFAm2VAndQJlQJykCYKBNKBPc' +
  'gTEgTKgT5IEwoE4UCbKBMUQpdZAmygTKgT1IE4UCZUCfTFBWSZTWTGhqCUAU7DZgAAQUAQAECtDneowAZgAFGjIGjTI0KNGQ' +
  'NGmRoJqqnqPU0m9QR6NTiQJ0UCfVAmlAndQJhQJykCeJAniUCf0gTSgTiQJmQJuoE8qBMKBMSBNlAnpQJ+qBNSBOcgT2oE25' +
  'qBPigTUgTeUCbqBMFAmpAmygTvIEyoE5KBMSgTsoE+KBMKBMqBPqgTEgTiQJmQJiiFLZQJmQJ1UCeVAnEgTrIE/zFBWSZTWX' +
  'opHv8AC0bZgAAQUAQAECtDneowAVZVEUaMgaNMjQTVUCNMgGjBSqnqNAeoGTT+pFmpF+Ui3Ui2UixUU4RKZiUyiU+iU8RKbi' +
  'U0iU1iU8iUzxiU4wi1Ui8qRe1Iu6kWSkXuJTESm0SmRKaolNYRYykWykXRSLspFopDhEphEpmJTaJTESmkSn6JTESm4lNBKY' +
  'pUHSJTQSnOJTzEp7EpzqRci7kinChIRehzZ4';
const BOMB_BZIP2 =
  'QlpoOTFBWSZTWei3pg8BX44IAMAAAAggADCATUZCoCWpCoCXMUFZJlNZ6LemDwFfjggAwAAACCAAMIBNRkKgJakKgJcxQVkm' +
  'U1not6YPAV+OCADAAAAIIAAwgE1GQqAlqQqAlzFBWSZTWei3pg8BX44IAMAAAAggADCATUZCoCWpCoCXMUFZJlNZgxQLRgDI' +
  'DAhAwAAAQAAIIAAwzAUpphQCLYigEXi7kinChIHzFH84';
/** `ROWS`, by the bz2 and lzma modules of Python 3. */
const BZIP2 =
  'QlpoOTFBWSZTWbfbUQ0AAB5ZlAAQUAAAED8hncoAAIgAIABA0TQammAyQUAGI000aOpzrzco2QVDiaegWzKiozKXNYOB7YQDHCjlkR6owXSkPtfi7kinChIW+2ohoA==';
const XZ =
  '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4ABCADhdAD2IioaUiBPg84lCoBxxcIZ2ADNHtvhCdq/O5ju4J6uHcuDxms6PlbOBPnJFSuTwAXEMw4SHlQwAAJ9f0+4vLG4TAAFUQ1E9hBEftvN9AQAAAAAEWVo=';

function zip(members: readonly (readonly [name: string, content: Buffer])[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of members) {
    const raw = Buffer.from(name);
    const data = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(raw.length, 22);
    const head = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, raw]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0'), common, tail, raw]));
    local.push(head, data);
    offset += head.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

const tar = (members: readonly (readonly [name: string, content: Buffer])[]): Promise<Uint8Array> =>
  packTar(
    members.map(([name, body]) => ({ header: { name, size: body.length, type: 'file' as const }, body })),
  );

const MEMBERS = [
  ['data/train.jsonl', Buffer.from(ROWS)],
  ['data/test.jsonl.gz', gzipSync('{"text":"from the test split"}\n')],
  ['../../etc/notes.txt', Buffer.from('Some plain text.\n')],
  ['image.png', Buffer.from([1, 2, 3])],
  ['__MACOSX/data/._train.jsonl', Buffer.from([0, 1])],
  ['inner.zip', Buffer.from('PK')],
] as const;
const OF_MEMBERS = [
  'data/train.jsonl:1 a first row of naïve text',
  'data/train.jsonl:3 a second row',
  'data/test.jsonl.gz:1 from the test split',
  'etc/notes.txt:1 Some plain text.',
];

describe('the name of a file', () => {
  it('tells how it is compressed, and the format inside', () => {
    expect(
      ['a.jsonl.gz', 'A.CSV.ZST', 'x.md.bz2', 'x.tar.gz', 'x.tgz', 'x.txt.xz'].map((p) => [
        formatOf(p),
        compressionOf(p),
      ]),
    ).toEqual([
      ['jsonl', 'gzip'],
      ['csv', 'zstd'],
      ['markdown', 'bzip2'],
      ['tar', 'gzip'],
      ['tar', 'gzip'],
      ['text', 'xz'],
    ]);
    for (const path of ['a.gz', '.gz', 'a.parquet.gz', 'a.zip.zst', 'constructor', 'a.constructor']) {
      expect([formatOf(path), compressionOf(path)]).toEqual([undefined, undefined]);
    }
  });

  it('tells whether lines of a difference are lines of records', () => {
    expect(['a.md', 'a.jsonl', 'a.ipynb', 'a.unknown'].map(hasOwnLines)).toEqual([true, true, true, true]);
    expect(['a.md.gz', 'a.parquet', 'a.zip', 'a.arrow'].map(hasOwnLines)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('compressed files', () => {
  const compressed: [string, Buffer][] = [
    ['a.jsonl.gz', gzipSync(ROWS)],
    ['a.jsonl.gz', Buffer.concat([gzipSync(ROWS.slice(0, 40)), gzipSync(ROWS.slice(40))])],
    ['a.jsonl.zst', zlib.zstdCompressSync(ROWS)],
    [
      'a.jsonl.zst',
      Buffer.concat([zlib.zstdCompressSync(ROWS.slice(0, 40)), zlib.zstdCompressSync(ROWS.slice(40))]),
    ],
    [
      'a.jsonl.zst',
      Buffer.concat([
        SKIPPABLE_FRAME,
        zlib.zstdCompressSync(''),
        zlib.zstdCompressSync(ROWS.slice(0, 40), { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } }),
        SKIPPABLE_FRAME,
        zlib.zstdCompressSync(ROWS.slice(40)),
        SKIPPABLE_FRAME,
      ]),
    ],
    ['a.jsonl.bz2', Buffer.from(BZIP2, 'base64')],
    ['a.jsonl.xz', Buffer.from(XZ, 'base64')],
  ];
  for (const [i, [name, bytes]] of compressed.entries()) {
    it(`give their rows with lines of the text: ${name} ${i}`, async () => {
      const events = await readFileNamed(name, bytes, ALL, [1, 5, 20, 50, 100_000]);
      expect(brief(events)).toEqual(EXPECTED);
      expect(problems(events)).toMatchObject([{ line: 2, path: name }]);
    });
  }

  it('that are truncated or corrupt keep what came before and say so', async () => {
    for (const [name, whole] of [
      ['a.jsonl.gz', gzipSync(MANY, { level: 1 })],
      ['a.jsonl.zst', zlib.zstdCompressSync(MANY)],
      ['a.jsonl.bz2', Buffer.from(MANY_BZIP2, 'base64')],
    ] as const) {
      const cut = await readFileNamed(name, whole.subarray(0, whole.length - 20));
      expect(records(cut).length).toBeLessThan(20_000);
      if (name === 'a.jsonl.bz2') expect(records(cut).length).toBeGreaterThan(15_000);
      expect(problems(cut).map(({ message }) => message)).toContainEqual(
        expect.stringContaining('could not be read further'),
      );
      const noise = await readFileNamed(
        name,
        Buffer.from('this is not compressed at all, whatever its name'),
      );
      expect(records(noise)).toEqual([]);
      expect(problems(noise)).toHaveLength(1);
    }
    const [said] = problems(await readFileNamed('a.txt.xz', Buffer.from(XZ, 'base64').subarray(0, 60)));
    expect(said?.message).toBe(
      'The file could not be read further: the xz data is corrupt or truncated (it ends early). Compress the file again.',
    );
    for (const name of ['a.txt.bz2', 'a.txt.xz', 'a.tar.gz', 'a.tar', 'a.zip']) {
      const noise = await readFileNamed(
        name,
        Buffer.from('this is not compressed at all, whatever its name '.repeat(40)),
      );
      expect(records(noise)).toEqual([]);
      expect(problems(noise)).toHaveLength(1);
    }
  });

  it('that are bombs stop', async () => {
    for (const [name, bytes] of [
      ['bomb.txt.gz', gzipSync(Buffer.alloc(200 * 1024 * 1024, 'word '))],
      ['bomb.txt.bz2', Buffer.from(BOMB_BZIP2, 'base64')],
      ['bomb.txt.zst', zlib.zstdCompressSync(Buffer.alloc(200 * 1024 * 1024, 'word '))],
    ] as const) {
      let last = '';
      const { readRecords } = await import('../../src/record/read.ts');
      const content = {
        open: async function* () {
          yield bytes;
        },
      };
      for await (const event of readRecords('text', name, content, ALL)) {
        if (event.type === 'problem') last = event.problem.message;
      }
      expect(last).toMatch(/expands to more than 500 times/);
    }
  }, 60_000);
});

describe('blank lines', () => {
  for (const name of ['a.jsonl.gz', 'a.csv.gz', 'a.txt.gz'])
    it(`count as lines, also where they fill whole blocks: ${name}`, async () => {
      const blank = Buffer.alloc(8 * 1024 * 1024 - 70_001, '\n');
      const row = name.includes('jsonl')
        ? '{"text": "a row that stands after it all"}'
        : 'text\na row that stands after it all';
      const events = await readFileNamed(name, gzipSync(Buffer.concat([blank, Buffer.from(`${row}\n`)])));
      const last = records(events).at(-1);
      expect(last?.text).toMatch(/a row that stands after it all$/);
      expect(last?.place.endLine).toBe(blank.length + row.split('\n').length);
    }, 60_000);
});

describe('archives', () => {
  it('lose of their members only those that are bombs, up to ten: zip', async () => {
    const bomb = Buffer.alloc(65 * 1024 * 1024, 'word\n');
    const good = Buffer.from('A text that is read.');
    const one = await readFileNamed(
      'a.zip',
      zip([
        ['bomb.txt', bomb],
        ['good.txt', good],
      ]),
    );
    expect(records(one).at(-1)?.text).toBe('A text that is read.');
    expect(problems(one)).toMatchObject([
      {
        path: 'a.zip!/bomb.txt',
        message: expect.stringMatching(/expands to more than 500 times/),
        lost: 'part',
      },
    ]);
  }, 60_000);

  const archives: [string, () => Promise<Uint8Array>][] = [
    ['a.zip', async () => zip(MEMBERS)],
    ['a.tar', () => tar(MEMBERS)],
    ['a.tar.gz', async () => gzipSync(await tar(MEMBERS))],
    ['a.tgz', async () => gzipSync(await tar(MEMBERS))],
  ];
  for (const [name, make] of archives) {
    it(`give the records of their members: ${name}`, async () => {
      const events = await readFileNamed(name, await make());
      expect(records(events).map(({ text, place }) => `${place.path}:${place.line} ${text}`)).toEqual(
        OF_MEMBERS.map((row) => `${name}!/${row}`),
      );
      expect(problems(events)).toMatchObject([
        { path: `${name}!/data/train.jsonl`, line: 2 },
        { path: name, message: expect.stringMatching(/2 members .*image\.png/) },
      ]);
    });

    it(`leave out members that the policy leaves out: ${name}`, async () => {
      const contains = (member: string): boolean => member.startsWith('data/');
      const events = await readFileNamed(name, await make(), { ...ALL, contains });
      expect(records(events)).toHaveLength(3);
    });

    it(`neither throw nor hang when damaged: ${name}`, async () => {
      const whole = await make();
      for (let i = 0; i < 60; i++) {
        const bytes = Buffer.from(whole);
        bytes[(i * 7919) % bytes.length] = (i * 31) % 256;
        await readFileNamed(name, i % 3 === 0 ? bytes.subarray(0, (i * 104729) % bytes.length) : bytes);
      }
    });
  }

  it('go on after members that are not read, however the bytes come: tar', async () => {
    const long = Buffer.from('A line of some words that nobody needs to read.\n'.repeat(24_000));
    const bytes = await tar([
      ['a.txt', Buffer.from('hello\n')],
      ['style.css', Buffer.from('x'.repeat(307))],
      ['long.txt', long],
      ['binary.txt', Buffer.alloc(300_000)],
      ['after.txt', Buffer.from('The last one.\n')],
    ]);
    const open = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += 65_536) {
        yield bytes.subarray(at, at + 65_536);
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const found = records(await readSource('tar', 'a.tar', { open }));
    expect(new Set(found.map(({ place }) => place.path))).toEqual(
      new Set(['a.tar!/a.txt', 'a.tar!/long.txt', 'a.tar!/after.txt']),
    );
  });

  it('read Parquet inside of a zip', async () => {
    const { readFileSync } = await import('node:fs');
    const bytes = readFileSync('__tests__/fixtures/record/rows.zstd.parquet');
    const events = await readFileNamed('a.zip', zip([['t/rows.parquet', bytes]]));
    expect(problems(events)).toEqual([]);
    expect(records(events)).toHaveLength(19);
  });
});
