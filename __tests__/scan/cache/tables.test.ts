import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addScored, addUnscored, countsToJson, emptyCounts } from '../../../src/measure/tally.ts';
import {
  type CacheSegment,
  decodeCache,
  encodeHeader,
  encodeSegment,
} from '../../../src/scan/cache/cache-file.ts';
import { ENTRY_BYTES, type KnownText, textKey } from '../../../src/scan/cache/score-entry.ts';
import { type ScoreSegment, ScoreTable } from '../../../src/scan/cache/score-table.ts';
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

/** What the next run begins with. */
function kept(table: ScoreTable, segments: readonly ScoreSegment[] = []): readonly ScoreSegment[] {
  const addition = table.addition(segments);
  return addition === null ? table.rewritten(segments) : [...segments, addition];
}

function entriesIn(segments: readonly ScoreSegment[]): number {
  return segments.reduce((sum, { entries }) => sum + entries.byteLength / ENTRY_BYTES, 0);
}

describe('the table of scores', () => {
  it('gives back every bit of what it was told, through segments and growth', () => {
    const told = fc.array(fc.tuple(fc.string(), known), { maxLength: 400 });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 24 }), (runs) => {
        let segments: readonly ScoreSegment[] = [];
        const latest = new Map<string, KnownText>();
        for (const texts of runs) {
          const table = new ScoreTable(segments);
          for (const [text, what] of texts) {
            table.set(textKey(text), what);
            latest.set(text, what);
            expect(table.get(textKey(text))).toEqual(what);
          }
          expect(table.size).toBe(latest.size);
          segments = kept(table, segments);
        }
        const reread = new ScoreTable(segments);
        expect([reread.size, reread.learned]).toEqual([latest.size, 0]);
        for (const [text, what] of latest) expect(reread.get(textKey(text))).toEqual(what);
        expect(reread.get(textKey('a text that nobody told'))).toBeUndefined();
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it('tells texts apart whose keys begin alike', () => {
    const keys = Array.from({ length: 40 }, (_, i) =>
      Uint8Array.from({ length: 16 }, (_, at) => (at === 4 ? i : 7)),
    );
    const table = new ScoreTable();
    for (const [i, key] of keys.entries()) table.set(key, { type: 'scored', score: i / 40, bucket: 0 });
    const reread = new ScoreTable(kept(table));
    for (const [i, key] of keys.entries())
      expect(reread.get(key)).toEqual({ type: 'scored', score: i / 40, bucket: 0 });
  });

  it('keeps what the latest runs used, and never more than it may', () => {
    const operations = fc.array(fc.array(fc.nat({ max: 60 }), { maxLength: 40 }), { maxLength: 6 });
    fc.assert(
      fc.property(operations, fc.integer({ min: 1, max: 30 }), (runs, capacity) => {
        let segments: readonly ScoreSegment[] = [];
        let latest: ReadonlySet<number> = new Set();
        for (const texts of runs) {
          const table = new ScoreTable(segments, capacity);
          const used = new Set<number>();
          for (const text of texts) {
            const found = table.get(textKey(String(text)));
            if (used.has(text) || (latest.has(text) && used.size < capacity)) expect(found).toBeDefined();
            if (found === undefined)
              table.set(textKey(String(text)), { type: 'scored', score: text / 100, bucket: 0 });
            if (used.size < capacity) used.add(text);
          }
          segments = kept(table, segments);
          expect(new ScoreTable(segments).size).toBeLessThanOrEqual(capacity);
          expect(entriesIn(segments)).toBeLessThanOrEqual(1.5 * capacity);
          latest = used;
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('adds what a run used, and writes all anew where much is out of date', () => {
    const run = (segments: readonly ScoreSegment[], from: number, to: number): readonly ScoreSegment[] => {
      const table = new ScoreTable(segments);
      for (let i = from; i < to; i++) table.set(textKey(`${i}`), { type: 'scored', score: 0.5, bucket: 0 });
      return kept(table, segments);
    };
    const shape = (segments: readonly ScoreSegment[]): number[][] =>
      segments.map(({ entries, fresh }) => [entries.byteLength / ENTRY_BYTES, fresh]);
    const first = run([], 0, 100);
    const second = run(first, 90, 110);
    expect(shape(second)).toEqual([
      [100, 100],
      [20, 10],
    ]);
    expect(shape(run(second, 0, 60))).toEqual([
      [30, 30],
      [20, 20],
      [60, 60],
    ]);
    let many = first;
    for (let i = 0; i < 40; i++) many = run(many, 200 + i, 201 + i);
    expect(many.length).toBeLessThanOrEqual(16);
    expect(new ScoreTable(many).size).toBe(140);
  });

  it('takes over what another run kept, as older than its own', () => {
    const table = new ScoreTable(undefined, 3);
    const other = new ScoreTable(undefined, 3);
    for (const text of ['a', 'b']) table.set(textKey(text), { type: 'scored', score: 0.25, bucket: 1 });
    for (const text of ['b', 'c', 'd']) other.set(textKey(text), { type: 'scored', score: 0.5, bucket: 1 });
    const merged = new ScoreTable(kept(table, kept(other)), 3);
    const scores = ['a', 'b', 'c', 'd'].map((text) => merged.get(textKey(text)));
    const found = scores.map((score) => (score?.type === 'scored' ? score.score : null));
    expect(found.slice(0, 2)).toEqual([0.25, 0.25]);
    expect(found.slice(2).sort()).toEqual([0.5, null]);
  });

  it('leaves out what is no entry', () => {
    const noise = { entries: new Uint8Array(ENTRY_BYTES * 50).fill(0xff), fresh: 50 };
    const table = new ScoreTable([noise]);
    expect(table.get(new Uint8Array(32).fill(0xff))).toBeUndefined();
    expect(table.rewritten([noise])).toEqual([]);
  });
});

describe('the table of counts', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => tallyKey([name])) as [string, string, string];
  const capacity = { files: 2, bytes: 1_000 };

  it('gives counts back, takes what is none for not there, and adds what it was told', () => {
    const first = new TallyTable([], capacity);
    first.set(a, counts(50));
    expect([first.size, first.learned]).toEqual([1, 1]);
    const entries = first.addition([]) ?? [];
    const second = new TallyTable([...entries, [b, Uint8Array.of(1, 2)]], capacity);
    expect(countsToJson(second.get(a) ?? emptyCounts())).toBe(countsToJson(counts(50)));
    expect(second.get(b)).toBeUndefined();
    second.set(c, counts(70));
    expect(second.learned).toBe(1);
    expect(second.addition(entries)?.map(([key]) => key)).toEqual([c]);
    expect(second.addition([...entries, ...entries])).toBeNull();
  });

  it('keeps what was used last where there is not room for all', () => {
    const first = new TallyTable([], capacity);
    first.set(a, counts(50));
    first.set(b, counts(60));
    const entries = first.rewritten([]);
    const second = new TallyTable(entries, capacity);
    second.get(a);
    second.set(c, counts(70));
    expect(second.addition(entries)).toBeNull();
    const rewritten = second.rewritten(entries);
    expect(rewritten.map(([key]) => key)).toEqual([a, c]);
    const bytes = rewritten.at(-1)?.[1].byteLength ?? 0;
    const narrow = new TallyTable(rewritten, { files: 9, bytes });
    expect(narrow.rewritten(rewritten).map(([key]) => key)).toEqual([c]);
    expect(narrow.get(c)).toBeDefined();
    narrow.set(b, counts(60));
    expect(narrow.rewritten(rewritten).map(([key]) => key)).toEqual([c]);
  });
});

describe('the file of a cache', () => {
  const segments = [1, 2, 3].map((run): CacheSegment => {
    const table = new ScoreTable();
    for (let i = 0; i < 10 * run; i++)
      table.set(textKey(`${run} ${i}`), { type: 'scored', score: i / 40, bucket: i % 4 });
    const [scores = { entries: new Uint8Array(), fresh: 0 }] = table.rewritten([]);
    return { scores, tallies: [[tallyKey([run]), Uint8Array.from({ length: run }, () => 7)]] };
  });
  const [header, ...encoded] = [
    encodeHeader('a detector'),
    ...segments.map((segment) => encodeSegment(segment, 'a detector')),
  ];
  const file = Buffer.concat([header, ...encoded]);
  const ends = encoded.map((_, i) => Buffer.concat([header, ...encoded.slice(0, i + 1)]).length);

  const plain = (read: readonly CacheSegment[]): unknown =>
    read.map(({ scores, tallies }) => [
      Buffer.from(scores.entries),
      scores.fresh,
      tallies.map(([key, packed]) => [key, Buffer.from(packed)]),
    ]);

  it('holds what was put in', () => {
    const { segments: read, problem } = decodeCache(file, 'a detector');
    expect(problem).toBeNull();
    expect(plain(read)).toEqual(plain(segments));
  });

  it('is not taken for the file of another detector, nor a segment for that of another', () => {
    expect(decodeCache(file, 'another')).toEqual({ segments: [], problem: 'foreign' });
    const mixed = Buffer.concat([header, encodeSegment(segments[0] as CacheSegment, 'another')]);
    expect(decodeCache(mixed, 'a detector')).toEqual({ segments: [], problem: 'damaged' });
  });

  it('is damaged from the segment on that is cut off or of which a bit flips', () => {
    for (let length = 0; length < file.length; length += 7) {
      const { segments: read, problem } = decodeCache(file.subarray(0, length), 'a detector');
      expect(read.length).toBe(ends.filter((end) => end <= length).length);
      expect(problem).toBe(ends.includes(length) ? null : 'damaged');
    }
    for (let at = 0; at < file.length; at += 5) {
      const flipped = Buffer.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      const { segments: read, problem } = decodeCache(flipped, 'a detector');
      expect(read.length).toBe(at < header.length ? 0 : ends.filter((end) => end <= at).length);
      expect(problem).not.toBeNull();
    }
  });
});
