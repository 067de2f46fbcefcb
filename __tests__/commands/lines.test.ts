import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMembers } from '../../src/commands/json-members.ts';
import { type InputLine, lineChunks } from '../../src/commands/line-chunks.ts';

async function* chunked(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const cut of [...cuts.map((at) => at % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]) {
    yield bytes.subarray(start, cut);
    start = cut;
  }
}

async function linesOf(input: AsyncIterable<Uint8Array>): Promise<InputLine[]> {
  const lines: InputLine[] = [];
  for await (const chunk of lineChunks(input)) lines.push(...chunk);
  return lines;
}

function bytesOf(text: string): AsyncGenerator<Uint8Array> {
  return chunked(Buffer.from(text), []);
}

describe('the lines of the input', () => {
  it('are the same however they were sent, and are numbered', async () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' ', '\r', 'é😀')), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(500), { maxLength: 8 }), async (sent, cuts) => {
        const lines = sent.map((text) =>
          text
            .replaceAll('\n', ' ')
            .replace(/^\ufeff/, '')
            .replaceAll('\0', ' '),
        );
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const expected = lines.flatMap((source, i) =>
          source.trim() === '' ? [] : [{ number: i + 1, source, problem: null }],
        );
        expect(await linesOf(chunked(bytes, cuts))).toEqual(expected);
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  it('need no end, and may begin with a byte order mark', async () => {
    expect((await linesOf(bytesOf('\ufeff{"a":1}\n{"a":2}'))).map(({ source }) => source)).toEqual([
      '{"a":1}',
      '{"a":2}',
    ]);
  });

  it('come in chunks of 512, and of 4 million characters', async () => {
    const sizes = async (text: string): Promise<number[]> => {
      const found: number[] = [];
      for await (const chunk of lineChunks(bytesOf(text))) found.push(chunk.length);
      return found;
    };
    expect(await sizes('x\n'.repeat(1200))).toEqual([512, 512, 176]);
    expect(await sizes(`${'x'.repeat(2_000_000)}\n`.repeat(7))).toEqual([3, 3, 1]);
  });

  it('come one by one to a writer that waits for the answer', async () => {
    let answered: () => void = () => {};
    const input = async function* () {
      for (let i = 0; i < 5; i++) {
        const answer = new Promise<void>((resolve) => {
          answered = resolve;
        });
        yield Buffer.from(`line ${i}\n`);
        await answer;
      }
    };
    const chunks: number[] = [];
    for await (const chunk of lineChunks(input())) {
      chunks.push(chunk.length);
      answered();
    }
    expect(chunks).toEqual([1, 1, 1, 1, 1]);
  });

  it('are told where they are not UTF-8 or too long, and the next one is read', async () => {
    const long = Buffer.alloc(16 * 1024 * 1024 + 1, 'x');
    const bytes = Buffer.concat([Buffer.from('a\ncaf\xe9\n', 'latin1'), long, Buffer.from('\nlast')]);
    expect(await linesOf(chunked(bytes, [1_000_000]))).toEqual([
      { number: 1, source: 'a', problem: null },
      { number: 2, source: 'caf\ufffd', problem: expect.stringContaining('UTF-8') },
      { number: 3, source: '', problem: expect.stringContaining('16 MiB') },
      { number: 4, source: 'last', problem: null },
    ]);
  });

  it('are refused where they are compressed or UTF-16, with what to do', async () => {
    const gzip = Buffer.from([0x1f, 0x8b, 8, 0, 0x0a]);
    await expect(linesOf(chunked(gzip, []))).rejects.toThrow(/gzip -dc/);
    const utf16 = Buffer.from('\ufeff{"a":1}\n', 'utf16le');
    await expect(linesOf(chunked(utf16, []))).rejects.toThrow(/iconv/);
  });

  it('end with the error of the input', async () => {
    const failing = async function* () {
      yield Buffer.from('one\n');
      throw new Error('the pipe broke');
    };
    await expect(linesOf(failing())).rejects.toThrow('the pipe broke');
  });
});

describe('a JSON object without some members', () => {
  const key = fc.oneof(fc.constantFrom('score', 'words', 'a', '"', '}', '\\', 'é'), fc.string());
  const object = fc.dictionary(key, fc.jsonValue(), { maxKeys: 6 });

  it('parses as the object without them', () => {
    fc.assert(
      fc.property(object, fc.constantFrom(undefined, 1), (value, indent) => {
        const gone = new Set(['score', 'words', '"']);
        const expected = Object.fromEntries(Object.entries(value).filter(([name]) => !gone.has(name)));
        const parsed = JSON.parse(withoutMembers(JSON.stringify(value, null, indent), gone));
        expect(parsed).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('keeps what it keeps as it is written', () => {
    const source = '{ "id": 12345678901234567890, "score":[1,{"a":"}"}],"x": 1.50 , "words":2}';
    expect(withoutMembers(source, new Set(['score', 'words']))).toBe(
      '{"id": 12345678901234567890,"x": 1.50}',
    );
    expect(withoutMembers('{"score":1}', new Set(['score']))).toBe('{}');
    const long = `{"score":1,"text":"${'a\\"'.repeat(2_000_000)}"}`;
    expect(withoutMembers(long, new Set(['score']))).toHaveLength(long.length - 10);
  });
});
