import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addScored, addUnscored, countsToJson, emptyCounts } from '../../../src/measure/tally.ts';
import { decodeCache, encodeCache } from '../../../src/scan/cache/cache-file.ts';
import { ENTRY_BYTES, type KnownText, ScoreTable, textKey } from '../../../src/scan/cache/score-table.ts';
import { TallyTable, tallyKey } from '../../../src/scan/cache/tally-table.ts';

const known: fc.Arbitrary<KnownText> = fc.oneof(
  fc.record({
    type: fc.constant('scored' as const),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    bucket: fc.nat({ max: 3 }),
  }),
  fc.record({
    type: fc.constant('unscored' as const),
    reason: fc.constantFrom('too-short' as const, 'code' as const, 'not-english' as const),
  }),
);

function counts(words: number) {
  const tally = emptyCounts();
  addScored(tally, { kind: 'document', bucket: 1 }, words, 'flagged', words * 1_000_003);
  addUnscored(tally, 'answer', 5, 'code');
  return tally;
}

describe('the table of scores', () => {
  it('gives back every bit of what it was told, through files and growth', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), known), { maxLength: 900 }), (told) => {
        const table = new ScoreTable();
        for (const [text, what] of told) table.set(textKey(text), what);
        const latest = new Map(told);
        const reread = new ScoreTable(table.entriesByAge());
        expect([reread.size, reread.learned]).toEqual([latest.size, 0]);
        for (const [text, what] of latest) {
          expect(table.get(textKey(text))).toEqual(what);
          expect(reread.get(textKey(text))).toEqual(what);
        }
        expect(reread.get(textKey('a text that nobody told'))).toBeUndefined();
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it('keeps what was used last, and never more than it may', () => {
    const operations = fc.array(fc.array(fc.nat({ max: 60 }), { maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(operations, fc.integer({ min: 1, max: 30 }), (runs, capacity) => {
        let stored: Uint8Array = new Uint8Array();
        let model: number[] = [];
        for (const texts of runs) {
          const table = new ScoreTable(stored, capacity);
          const used: number[] = [];
          for (const text of texts) {
            const found = table.get(textKey(String(text)));
            expect(found !== undefined).toBe(model.includes(text) || used.includes(text));
            if (used.includes(text)) continue;
            if (found === undefined && used.length >= capacity) continue;
            table.set(textKey(String(text)), { type: 'scored', score: text / 100, bucket: 0 });
            used.push(text);
          }
          stored = table.entriesByAge();
          const kept = model.filter((text) => used.includes(text));
          const added = used.filter((text) => !model.includes(text));
          model = [...model.filter((text) => !used.includes(text)), ...kept, ...added].slice(-capacity);
          expect(stored.byteLength).toBe(model.length * ENTRY_BYTES);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('takes over what another run kept, as older than its own', () => {
    const table = new ScoreTable(undefined, 3);
    const other = new ScoreTable(undefined, 3);
    for (const text of ['a', 'b']) table.set(textKey(text), { type: 'scored', score: 0.25, bucket: 1 });
    for (const text of ['b', 'c', 'd']) other.set(textKey(text), { type: 'scored', score: 0.5, bucket: 1 });
    table.adopt(other.entriesByAge());
    const merged = new ScoreTable(table.entriesByAge(), 3);
    const scores = ['a', 'b', 'c', 'd'].map((text) => merged.get(textKey(text)));
    expect(scores.map((found) => (found?.type === 'scored' ? found.score : null))).toEqual([
      0.25,
      0.25,
      null,
      0.5,
    ]);
  });

  it('leaves out what is no entry', () => {
    const noise = new Uint8Array(ENTRY_BYTES * 50).fill(0xff);
    expect(new ScoreTable(noise).size).toBe(0);
  });
});

describe('the table of counts', () => {
  it('gives counts back, drops what is none, and keeps what was used last', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => tallyKey([name])) as [string, string, string];
    const first = new TallyTable([], { files: 2, bytes: 1_000 });
    first.set(a, counts(50));
    first.set(b, counts(60));
    expect([first.size, first.learned]).toEqual([2, 2]);
    const second = new TallyTable([...first.entriesByAge(), ['broken', Uint8Array.of(1, 2)]], {
      files: 2,
      bytes: 1_000,
    });
    expect(countsToJson(second.get(a) ?? emptyCounts())).toBe(countsToJson(counts(50)));
    expect(second.get('broken')).toBeUndefined();
    second.set(c, counts(70));
    expect(second.learned).toBe(1);
    expect(second.entriesByAge().map(([key]) => key)).toEqual([a, c]);
    const bytes = second.entriesByAge().at(-1)?.[1].byteLength ?? 0;
    const narrow = new TallyTable(second.entriesByAge(), { files: 9, bytes });
    expect(narrow.entriesByAge().map(([key]) => key)).toEqual([c]);
    expect(narrow.get(c)).toBeDefined();
    narrow.set(b, counts(60));
    expect(narrow.entriesByAge().map(([key]) => key)).toEqual([c]);
  });
});

describe('the file of a cache', () => {
  const table = new ScoreTable();
  for (let i = 0; i < 40; i++) table.set(textKey(`${i}`), { type: 'scored', score: i / 40, bucket: i % 4 });
  const content = {
    scores: table.entriesByAge(),
    tallies: [[tallyKey([1]), Uint8Array.of(7, 8, 9)]] as const,
  };
  const file = Buffer.concat(encodeCache(content, 'a detector'));

  it('holds what was put in', () => {
    const { content: read } = decodeCache(file, 'a detector');
    expect(Buffer.from(read?.scores ?? [])).toEqual(Buffer.from(content.scores));
    expect(read?.tallies).toEqual(content.tallies);
  });

  it('is not taken for the file of another detector', () => {
    expect(decodeCache(file, 'another')).toEqual({ content: null, problem: 'foreign' });
  });

  it('is damaged wherever it is cut off or a bit of it flips', () => {
    for (let length = 0; length < file.length; length += 7)
      expect(decodeCache(file.subarray(0, length), 'a detector').problem).toBe('damaged');
    for (let at = 0; at < file.length; at += 5) {
      const flipped = Buffer.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      expect(decodeCache(flipped, 'a detector').problem).toBe('damaged');
    }
  });
});
