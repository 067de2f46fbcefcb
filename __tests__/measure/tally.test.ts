import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSCORED_REASONS, type UnscoredReason } from '../../src/detector/detector.ts';
import {
  addFile,
  addKnown,
  addScored,
  addUnscored,
  bucketOf,
  type Counts,
  countsFromJson,
  countsOfKind,
  countsToJson,
  emptyCounts,
  type Flag,
  mergeCounts,
  type Origin,
  totalsOf,
} from '../../src/measure/tally.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/record/record.ts';

type Event =
  | { readonly type: 'file' }
  | {
      readonly type: 'scored';
      readonly kind: RecordKind;
      readonly words: number;
      readonly flag: Flag;
      readonly likeness: number;
    }
  | { readonly type: 'known'; readonly kind: RecordKind; readonly words: number; readonly origin: Origin }
  | {
      readonly type: 'unscored';
      readonly kind: RecordKind;
      readonly words: number;
      readonly reason: UnscoredReason;
    };

const kind = fc.constantFrom(...RECORD_KINDS);
const words = fc.integer({ min: 0, max: 100_000 });
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ type: fc.constant('file' as const) }),
  fc.record({
    type: fc.constant('scored' as const),
    kind,
    words,
    flag: fc.constantFrom<Flag>('flagged', 'near-miss', 'unflagged'),
    likeness: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.maxSafeNat()),
  }),
  fc.record({
    type: fc.constant('known' as const),
    kind,
    words,
    origin: fc.constantFrom('human' as const, 'synthetic' as const),
  }),
  fc.record({
    type: fc.constant('unscored' as const),
    kind,
    words,
    reason: fc.constantFrom(...UNSCORED_REASONS),
  }),
);

function tally(events: readonly Event[]): Counts {
  const counts = emptyCounts();
  for (const e of events) {
    if (e.type === 'file') addFile(counts);
    else if (e.type === 'scored')
      addScored(counts, { kind: e.kind, bucket: bucketOf(e.words) }, e.words, e.flag, e.likeness);
    else if (e.type === 'known') addKnown(counts, e.kind, e.words, e.origin);
    else addUnscored(counts, e.kind, e.words, e.reason);
  }
  return counts;
}

describe('Counts', () => {
  it('gives the same bytes however the records are split, ordered and merged', () => {
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 60 }).chain((events) =>
          fc.record({
            events: fc.constant(events),
            order: fc.shuffledSubarray(events, { minLength: events.length }),
            parts: fc.array(fc.integer({ min: 0, max: 4 }), {
              minLength: events.length,
              maxLength: events.length,
            }),
          }),
        ),
        ({ events, order, parts }) => {
          const whole = countsToJson(tally(events));
          const split = [0, 1, 2, 3, 4].map((part) => tally(order.filter((_, i) => parts[i] === part)));
          expect(countsToJson(split.reduce(mergeCounts, emptyCounts()))).toBe(whole);
          expect(countsToJson(split.reduceRight((sum, part) => mergeCounts(part, sum), emptyCounts()))).toBe(
            whole,
          );
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it('merges without changing its arguments, and survives JSON', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), fc.array(event, { maxLength: 20 }), (left, right) => {
        const a = tally(left);
        const b = tally(right);
        const before = [countsToJson(a), countsToJson(b)];
        const merged = mergeCounts(a, b);
        addFile(merged);
        addKnown(merged, 'text', 5, 'human');
        expect([countsToJson(a), countsToJson(b)]).toEqual(before);
        expect(countsFromJson(countsToJson(merged))).toEqual(merged);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('adds up', () => {
    const counts = emptyCounts();
    addFile(counts);
    addScored(counts, { kind: 'answer', bucket: 1 }, 100, 'flagged', 1);
    addScored(counts, { kind: 'answer', bucket: 3 }, 300, 'unflagged', 2);
    addKnown(counts, 'answer', 50, 'synthetic');
    addKnown(counts, 'prompt', 20, 'human');
    addUnscored(counts, 'prompt', 7, 'too-short');
    addUnscored(counts, 'document', 9, 'too-short');
    addUnscored(counts, 'document', 11, 'code');
    expect(totalsOf(counts)).toEqual({
      files: 1,
      records: 7,
      words: 497,
      scoredRecords: 2,
      scoredWords: 400,
      flaggedRecords: 1,
      flaggedWords: 100,
      knownSyntheticRecords: 1,
      knownSyntheticWords: 50,
      knownHumanRecords: 1,
      knownHumanWords: 20,
      unscored: { 'too-short': 2, code: 1 },
      unscoredWords: 27,
    });
    expect(totalsOf(countsOfKind(counts, 'document'))).toMatchObject({ files: 0, records: 2, words: 20 });
    expect(counts.kinds.answer?.strata[3]?.squaredWords).toBe(90_000);
  });

  it.each([
    [0, 0],
    [79, 0],
    [80, 1],
    [149, 1],
    [150, 2],
    [300, 3],
    [1e6, 3],
  ])('puts %d words into bucket %d', (length, bucket) => {
    expect(bucketOf(length)).toBe(bucket);
  });

  it('refuses a stored tally whose figures are not counts', () => {
    expect(() => countsFromJson('{"files":1.5,"kinds":{}}')).toThrow(/1\.5 under files/);
  });
});
