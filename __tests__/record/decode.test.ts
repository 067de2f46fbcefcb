import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/record/decode.ts';
import { FORMATS, formatOf } from '../../src/record/format.ts';
import { readRecords } from '../../src/record/read.ts';
import { ALL, brief, chunked, problems, read, readBytes } from './reading.ts';

const BINARY = ['parquet', 'arrow', 'zip', 'tar'] as const;
type Textual = Exclude<(typeof FORMATS)[number], (typeof BINARY)[number]>;
const TEXTUAL = FORMATS.filter((format): format is Textual => !BINARY.some((name) => name === format));

async function decoded(content: Uint8Array, cuts: readonly number[] = []) {
  let text = '';
  const lines: number[] = [];
  for await (const piece of decode('f', chunked(content, cuts))) {
    text += piece.text;
    lines.push(...piece.problems.map(({ line }) => line));
  }
  return { text, lines };
}

describe('decoding', () => {
  it('is the inverse of UTF-8 encoding wherever the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(200)), async (text, cuts) => {
        fc.pre(!/[\r\0\ufeff]/.test(text));
        expect(await decoded(Buffer.from(text), cuts)).toEqual({ text, lines: [] });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('cuts no character where a block ends', async () => {
    const text = `${'a'.repeat(65_535)}é${'b'.repeat(65_533)}𝄞${'語'.repeat(30_000)}`;
    expect(await decoded(Buffer.from(text))).toEqual({ text, lines: [] });
  });

  it('drops byte order marks and decodes UTF-16', async () => {
    const text = 'naïve\ncafé\n';
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [Buffer.from(`\ufeff${text}`), little, Buffer.from(little).swap16()]) {
      expect(await decoded(bytes, [1, 2, 3, 5])).toEqual({ text, lines: [] });
    }
  });

  it('says of UTF-32 that it is not read, rather than read it as UTF-16', async () => {
    const units = Uint32Array.from([0xfeff, ...Buffer.from('A row.\n')]);
    const little = Buffer.from(units.buffer);
    for (const bytes of [little, Buffer.from(little).swap32()]) {
      for (const format of ['text', 'jsonl', 'markdown'] as const) {
        const events = await readBytes(format, bytes, ALL, [1, 2, 3]);
        expect(events).toEqual([
          {
            type: 'problem',
            problem: {
              path: 'data/file',
              line: 1,
              message: 'The file is UTF-32, which is not read. Save it as UTF-8, or exclude it.',
              lost: 'part',
            },
          },
        ]);
      }
    }
  });

  it('reads what is not UTF-8 as windows-1252, character by character, with one problem at its line', async () => {
    const bytes = Buffer.concat([
      Buffer.from('fine é\nthen '),
      Buffer.from([0x93, 0x68, 0x69, 0x94, 0xe9, 0x0a]),
      Buffer.from('é and '),
      Buffer.from([0xff, 0x0a]),
    ]);
    expect(await decoded(bytes)).toEqual({ text: 'fine é\nthen “hi”é\né and ÿ\n', lines: [2] });
    const events = await readBytes('text', bytes);
    expect(problems(events)).toEqual([
      {
        path: 'data/file',
        line: 2,
        message:
          'The file is not valid UTF-8; the bytes that are not were read as windows-1252. Save it as UTF-8.',
      },
    ]);
  });

  it('reads no records from binary content, in any format', async () => {
    const gzip = Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), Buffer.from('cut off')]);
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => ((i * i * 7919) >> 5) % 255 || 1));
    for (const format of TEXTUAL) {
      for (const bytes of [gzip, noise, Buffer.from('{"text":"a\0b"}\n')]) {
        const events = await readBytes(format, bytes);
        expect(brief(events)).toEqual([]);
        expect(problems(events)).toHaveLength(1);
      }
    }
    expect(problems(await readBytes('jsonl', gzip))[0]?.message).toMatch(/compressed/);
  });

  it('keeps what was read before the bytes failed', async () => {
    const open = async function* () {
      yield Buffer.from(`{"text":"kept"}\n${' '.repeat(70_000)}`);
      throw new Error('EIO: i/o error');
    };
    const events = [];
    for await (const event of readRecords('jsonl', 'f', { open }, ALL)) events.push(event);
    expect(brief(events)).toEqual(['1 text text: kept']);
    expect(problems(events)[0]).toMatchObject({ line: 2, message: expect.stringContaining('EIO') });
  });

  it('keeps what was read of the block in which the bytes failed', async () => {
    const open = async function* () {
      yield Buffer.from('{"text":"first"}\n{"text":"sec');
      yield Buffer.from('ond"}\n{"text":"thi');
      throw new Error('EIO: i/o error');
    };
    const events = [];
    for await (const event of readRecords('jsonl', 'f', { open }, ALL)) events.push(event);
    expect(brief(events)).toEqual(['1 text text: first', '2 text text: second']);
    expect(problems(events)).toContainEqual(
      expect.objectContaining({ lost: 'part', message: expect.stringContaining('EIO') }),
    );
  });

  it('finds nothing in empty files', async () => {
    for (const format of TEXTUAL) expect(await read(format, '')).toEqual([]);
    for (const format of TEXTUAL) {
      for (const content of ['\n', '\ufeff', '   \n\n']) expect(await read(format, content)).toEqual([]);
    }
  });
});

describe('any chunking of any bytes', () => {
  const seeds: Record<(typeof TEXTUAL)[number], string> = {
    jsonl: '{"text":"é one"}\r\n{bad\n"two"\n',
    json: '[{"text":"é one"},\n{"messages":[{"role":"user","content":"two"}]}, "three"',
    csv: 'id,text\r\n1,"é ""one""\nmore"\n2,two,extra\n3,"open\n',
    tsv: 'id\ttext\n1\tone\n',
    markdown: '---\na: 1\n---\n# é\n\npara *x*\n\n> quote\n',
    mdx: 'import X from "y"\n\n<X>\n\ntext é\n\n</X>\n',
    rst: ':a: b\n\nTitle\n=====\n\npara é ``x``::\n\n  code\n\n.. note:: é\n\n* item\n',
    asciidoc: '= T\n:a: b\n\npara é *x*\n\n----\ncode\n----\n\n____\nq\n____\n',
    html: '<meta name=a content=b><p>one é<blockquote>q</blockquote><!-- -->\n<pre>x</pre>two',
    notebook: '{"cells":[{"cell_type":"markdown","source":["# é\\n","one"]},\n{"source":"x"}]}',
    latex: '\\section{é}\none $x$ \\emph{two} % c\n\n\\begin{quote}q\\end{quote}',
    gettext: 'msgid "é"\nmsgstr ""\n"one\\n"\n',
    subtitles: '1\r\n00:00:01,000 --> 00:00:02,000\r\none é\r\n\r\n',
    text: 'one é\r\ntwo\r\n\r\nthree\n',
  };
  for (const format of TEXTUAL) {
    it(`gives the same events: ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.oneof(fc.constant(seeds[format]), fc.string(), fc.constantFrom('"', '\r', '\n', '\u00e9')),
          ),
          fc.array(fc.nat(400)),
          fc.constantFrom('utf8' as const, 'latin1' as const),
          async (parts, cuts, encoding) => {
            const content = Buffer.from(parts.join(''), encoding);
            expect(await readBytes(format, content, ALL, cuts)).toEqual(await readBytes(format, content));
          },
        ),
        { seed: 3, numRuns: 60 },
      );
    });
  }
});

describe('the format of a file', () => {
  it('is told by its extension in any case', () => {
    const formats = ['a.jsonl', 'b/C.NDJSON', 'x.Json', 'x.tab', 'docs/a.MD', 'p.mdx', 'notes.text'].map(
      formatOf,
    );
    expect(formats).toEqual(['jsonl', 'jsonl', 'json', 'tsv', 'markdown', 'mdx', 'text']);
  });

  it('is unknown where the extension is', () => {
    for (const path of ['README', 'a.md/file', '.md', 'x.json5', 'x.py', ''])
      expect(formatOf(path)).toBe(undefined);
  });
});
