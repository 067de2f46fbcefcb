import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brief, problems, read, readBytes, records } from './reading.ts';

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const PROSE = 'a first row that is a sentence of more than ten words, no header';

describe('CSV', () => {
  it('gives the lines of rows with quoted line breaks, and the other cells as metadata', async () => {
    const events = await read(
      'csv',
      'id,text,source\r\n7,"one\r\n""two""\r\n\r\nthree",web\r\n\r\n8,four,web\r\n',
    );
    expect(brief(events)).toEqual(['2-5 text text: one\r\n"two"\r\n\r\nthree', '7 text text: four']);
    expect(records(events).map(({ place, metadata }) => [place.row, metadata])).toEqual([
      [1, { id: '7', source: 'web' }],
      [2, { id: '8', source: 'web' }],
    ]);
  });

  it.each([',', ';', '\t', '|'])('finds the delimiter %j', async (delimiter) => {
    const rows = [
      ['id', 'text'],
      ['1', quote('plain, or; so|on\there')],
      ['2', 'b'],
    ];
    const events = await read('csv', rows.map((row) => row.join(delimiter)).join('\n'));
    expect(brief(events)).toEqual(['2 text text: plain, or; so|on\there', '3 text text: b']);
  });

  it('takes a comma inside of TSV for text', async () => {
    expect(brief(await read('tsv', 'text\tn\na, b, c\t1\n'))).toEqual(['2 text text: a, b, c']);
  });

  it('drops a byte order mark before the first name', async () => {
    const events = await readBytes('csv', Buffer.from('\ufefftext,n\na,1\n'));
    expect(records(events)[0]?.place.field).toBe('text');
  });

  it('reads rows of another width and tells of them once, at the first', async () => {
    const events = await read('csv', 'text,n\na,1\nb\nc,1,2\n');
    expect(brief(events)).toEqual(['2 text text: a', '3 text text: b', '4 text text: c']);
    expect(problems(events)).toMatchObject([
      { line: 3, message: expect.stringMatching(/^2 rows have another number/) },
    ]);
  });

  it('loses only the line of a quotation mark that is never closed', async () => {
    for (const rest of ['b,2\nc,3\n', `b,2\n${quote('c')},3\n`]) {
      const events = await read('csv', `text,n\n"open,1\n${rest}`);
      expect(brief(events)).toEqual(['2 text text: "open', '3 text text: b', '4 text text: c']);
      expect(problems(events)).toMatchObject([{ line: 2, message: expect.stringMatching(/quotation mark/) }]);
    }
  });

  it.each([
    ['doubled without end', `text\n${'"'.repeat(6_000_000)}`, 1],
    ['inside of the fields of one line', `text\n${'"a"b,'.repeat(400_000)}\nc\n`, 2],
    ['that open each line', `text,n\n${'"a","b\n'.repeat(100_000)}`, 100_000],
  ])(
    'costs little time with quotation marks %s',
    async (_, content, count) => {
      const rows = records(await read('csv', content)).map(({ place }) => place.row);
      expect(new Set(rows).size).toBe(count);
    },
    10_000,
  );

  it('resumes after an unclosed mark in a file larger than the limit of a quoted field', async () => {
    const events = await read('csv', `text,n\n"open,1\n${'plain words,2\n'.repeat(350_000)}`);
    expect(records(events)).toHaveLength(350_001);
    expect(records(events).at(-1)?.place).toMatchObject({ line: 350_002, row: 350_001 });
    expect(problems(events)).toHaveLength(1);
  });

  it('skips a row beyond the limit and reads the next', async () => {
    const events = await read('csv', `text,n\n${'x'.repeat(9_000_000)},1\nb,2\n`);
    expect(brief(events)).toEqual(['3 text text: b']);
    expect(problems(events)).toMatchObject([{ line: 2 }]);
  });

  it('reads the first row as data where it is a text', async () => {
    expect(brief(await read('csv', `1,${quote(PROSE)}\n2,${quote(`${PROSE} either`)}\n`))).toEqual([
      `1 text column 2: ${PROSE}`,
      `2 text column 2: ${PROSE} either`,
    ]);
  });

  it('takes a single column with unquoted commas whole', async () => {
    expect(brief(await read('csv', 'text\nfirst, second, third\n'))).toEqual([
      '2 text text: first, second, third',
    ]);
  });

  it('names columns without a name, or with one that is taken', async () => {
    const [record] = records(await read('csv', ',text,n,n,__proto__\n0,a,1,2,3\n'));
    expect(record?.metadata).toEqual({ 'column 1': '0', n: '1', 'column 4': '2', 'column 5': '3' });
  });

  it('round-trips any cells on exact lines', async () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', ';', 'é') })
      .filter((s) => s.trim() !== '');
    await fc.assert(
      fc.asyncProperty(fc.array(cell), async (cells) => {
        const content = ['id,text', ...cells.map((text, i) => `${i},${quote(text)}`)].join('\n');
        const events = await read('csv', content);
        let line = 2;
        const expected = cells.map((text) => {
          const at = line;
          line += text.split('\n').length;
          return [text, at, line - 1];
        });
        expect(records(events).map(({ text, place }) => [text, place.line, place.endLine])).toEqual(expected);
        expect(problems(events)).toEqual([]);
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});
