import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calibration } from '../../src/detector/detector.ts';
import { fractionOf } from '../../src/measure/fraction.ts';
import { randomOrder, seededRandom } from '../../src/measure/random.ts';
import {
  type PieceSample,
  sampledCoverage,
  sampledFraction,
  sampleOfKind,
} from '../../src/measure/sampled-fraction.ts';
import { betaQuantile } from '../../src/measure/special.ts';
import {
  addCounts,
  addFile,
  addKnown,
  addScored,
  addUnscored,
  type Counts,
  emptyCounts,
} from '../../src/measure/tally.ts';
import { enoughRead } from '../../src/policy/enough-read.ts';
import type { SyntheticFraction } from '../../src/report/report.ts';

const FALSE_POSITIVES = { alpha: 0.45, beta: 89.55, sources: 20, records: 20_000 };
const TRUE_POSITIVES = { alpha: 4, beta: 2, sources: 20, records: 20_000 };
const CALIBRATION: Calibration = {
  basis: 'a test',
  operatingPoint: () => ({
    threshold: 0.5,
    falsePositiveRate: FALSE_POSITIVES,
    truePositiveRate: TRUE_POSITIVES,
  }),
};

function numbers({ estimate, low, high, floor }: SyntheticFraction) {
  if (estimate === null || low === null || high === null || floor === null) throw new Error('no figures');
  return { estimate, low, high, floor };
}

/** The first `drawn` of the pieces, each of a file of its own. */
function sampleOf(pieces: readonly Counts[], drawn: number): PieceSample {
  const read = pieces.slice(0, drawn);
  const files = read.map((piece) => {
    const file = emptyCounts();
    addFile(file);
    addCounts(file, piece);
    return file;
  });
  return { pieces: read, total: sumOf(read), population: pieces.length, files, fileCount: pieces.length };
}

function filesOf(pieces: readonly Counts[]): readonly Counts[] {
  return sampleOf(pieces, pieces.length).files;
}

function sumOf(pieces: readonly Counts[]): Counts {
  const sum = emptyCounts();
  for (const piece of pieces) addCounts(sum, piece);
  return sum;
}

let texts = 0;
/** A key that no other text has: no two are alike. */
const unlike = (): number => ++texts;

const record = fc.record({
  words: fc.integer({ min: 40, max: 400 }),
  bucket: fc.integer({ min: 0, max: 3 }),
  is: fc.constantFrom('flagged', 'human', 'human', 'human', 'declared', 'attested', 'short'),
});
const piece = fc.array(record, { maxLength: 12 }).map((records): Counts => {
  const counts = emptyCounts();
  for (const { words, bucket, is } of records) {
    if (is === 'declared') addKnown(counts, 'text', words, 'synthetic');
    else if (is === 'attested') addKnown(counts, 'text', words, 'human');
    else if (is === 'short') addUnscored(counts, 'text', words, 'too-short');
    else
      addScored(
        counts,
        { kind: bucket > 1 ? 'answer' : 'text', bucket },
        words,
        is === 'flagged' ? is : 'unflagged',
        unlike(),
      );
  }
  return counts;
});
const corpus = fc.array(piece, { minLength: 12, maxLength: 80 });

describe('the fraction of a sample', () => {
  it('is that of a scan where everything was drawn, whatever the strata', () => {
    fc.assert(
      fc.property(corpus, corpus, (a, b) => {
        const samples = [a, b].map((pieces) => sampleOf(pieces, pieces.length));
        const whole = fractionOf(sumOf([...a, ...b]), CALIBRATION, 'words', filesOf([...a, ...b]));
        expect(sampledFraction(samples, CALIBRATION, 'words')).toMatchObject({
          fraction: whole,
          asRead: whole,
          least: whole,
          most: whole,
        });
      }),
      { seed: 2, numRuns: 10 },
    );
  });

  it('has figures in order: the least, as read, the most; the interval holds both', () => {
    fc.assert(
      fc.property(corpus, fc.double({ min: 0.2, max: 0.9, noNaN: true }), (pieces, share) => {
        const sample = sampleOf(pieces, Math.ceil(share * pieces.length));
        const { fraction, asRead, least, most } = sampledFraction([sample], CALIBRATION, 'words');
        if (fraction.estimate === null) return;
        for (const figure of ['estimate', 'low', 'high', 'floor'] as const) {
          expect(numbers(least)[figure]).toBeLessThanOrEqual(numbers(asRead)[figure] + 1e-9);
          expect(numbers(asRead)[figure]).toBeLessThanOrEqual(numbers(most)[figure] + 1e-9);
        }
        const { estimate, low, high, floor } = numbers(fraction);
        expect(0 <= floor && floor <= low && low <= estimate && estimate <= high && high <= 1).toBe(true);
      }),
      { seed: 3, numRuns: 25 },
    );
  });

  it('weighs strata by what they stand for, not by how much of them was read', () => {
    const machine = Array.from({ length: 20 }, () => knownPiece('synthetic'));
    const human = Array.from({ length: 200 }, () => knownPiece('human'));
    const { fraction } = sampledFraction([sampleOf(machine, 20), sampleOf(human, 20)], CALIBRATION, 'words');
    expect(fraction.estimate).toBeCloseTo(20 / 220, 9);
    expect(numbers(fraction).low).toBeLessThanOrEqual(20 / 220 + 1e-9);
    expect(numbers(fraction).high).toBeGreaterThan(20 / 220);
  });

  it('weighs coverage in the same way, and leaves other kinds out of one', () => {
    const short = emptyCounts();
    addUnscored(short, 'answer', 100, 'too-short');
    const samples = [
      sampleOf(
        Array.from({ length: 100 }, () => short),
        10,
      ),
      sampleOf(
        Array.from({ length: 100 }, () => knownPiece('human')),
        100,
      ),
    ];
    expect(sampledCoverage(samples)).toBeCloseTo(0.5, 9);
    expect(sampledCoverage(samples.map((sample) => sampleOfKind(sample, 'text')))).toBe(1);
  });

  it('says nothing where nothing was judged, and knows nothing from above where only known text was read', () => {
    const nothing = sampledFraction([sampleOf([emptyCounts(), emptyCounts()], 1)], CALIBRATION, 'words');
    expect(nothing.fraction.estimate).toBeNull();
    const known = Array.from({ length: 500 }, () => knownPiece('human'));
    const few = numbers(sampledFraction([sampleOf(known, 20)], CALIBRATION, 'words').fraction);
    const many = numbers(sampledFraction([sampleOf(known, 450)], CALIBRATION, 'words').fraction);
    expect([few.estimate, few.low]).toEqual([0, 0]);
    expect(few.high).toBeGreaterThan(0.5);
    expect(many.high).toBeLessThan(0.1);
  });
});

function knownPiece(origin: 'synthetic' | 'human'): Counts {
  const counts = emptyCounts();
  addKnown(counts, 'text', 100, origin);
  return counts;
}

const PIECES = 1_500;

/** A repository in random order: FPR and TPR at the quantiles u and v, machine-written text anywhere or in whole pieces. */
function repository(
  random: () => number,
  { u, v, theta, inPieces }: { u: number; v: number; theta: number; inPieces: boolean },
): { pieces: Counts[]; theta: number } {
  const fpr = betaQuantile(u, FALSE_POSITIVES.alpha, FALSE_POSITIVES.beta);
  const tpr = betaQuantile(v, TRUE_POSITIVES.alpha, TRUE_POSITIVES.beta);
  let machine = 0;
  let all = 0;
  const pieces = Array.from({ length: PIECES }, (_, i) => {
    const counts = emptyCounts();
    for (let r = 0; r < 6; r++) {
      const words = 60 + Math.floor(90 * random());
      const isMachine = inPieces ? i < theta * PIECES : random() < theta;
      addScored(
        counts,
        { kind: 'text', bucket: 1 },
        words,
        random() < (isMachine ? tpr : fpr) ? 'flagged' : 'unflagged',
        unlike(),
      );
      all += words;
      if (isMachine) machine += words;
    }
    return counts;
  });
  const order = randomOrder(pieces.length, random);
  return { pieces: [...order].map((i) => pieces[i] as Counts), theta: machine / all };
}

describe('stopping as soon as enough was read', () => {
  const REPOSITORIES = 30;
  const BUDGET = 0.05;

  it.each([
    { theta: 0.05, inPieces: true },
    { theta: 0.05, inPieces: false },
  ])('keeps the error rates at $theta, in whole pieces: $inPieces', ({ theta, inPieces }) => {
    const random = seededRandom(Math.round(1_000 * theta) + (inPieces ? 1 : 0));
    let covered = 0;
    let failed = 0;
    let within = 0;
    let read = 0;
    const reasons = new Map<string, number>();
    for (let i = 0; i < REPOSITORIES; i++) {
      // Quantiles on a lattice (golden ratio) rather than at random: less noise in the shares counted.
      const [u, v] = [(i + 0.5) / REPOSITORIES, ((i + 0.5) * 0.618_033_988_75) % 1];
      const { pieces, theta: truth } = repository(random, { u, v, theta, inPieces });
      const verdictOf = ({ low, estimate }: SyntheticFraction) =>
        (low ?? 0) > BUDGET ? 'fail' : (estimate ?? 1) > BUDGET ? 'warn' : 'pass';
      let drawn = 16;
      for (; drawn < pieces.length; drawn = Math.ceil(drawn * 2.5)) {
        const sampled = sampledFraction([sampleOf(pieces, drawn)], CALIBRATION, 'words');
        const reason = enoughRead(sampled, 0.04, verdictOf);
        if (reason === null) continue;
        reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        break;
      }
      const n = Math.min(drawn, pieces.length);
      const { fraction, least, most } = sampledFraction([sampleOf(pieces, n)], CALIBRATION, 'words');
      const { low, high } = numbers(fraction);
      if (low <= truth && truth <= high) covered++;
      if (low > BUDGET && truth <= BUDGET) failed++;
      const whole = numbers(fractionOf(sumOf(pieces), CALIBRATION, 'words', filesOf(pieces))).estimate;
      if (numbers(least).estimate <= whole + 1e-9 && whole <= numbers(most).estimate + 1e-9) within++;
      read += n / pieces.length;
    }
    // 95 % and 99 %, each less three standard errors.
    expect(covered / REPOSITORIES).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / REPOSITORIES));
    expect(within / REPOSITORIES).toBeGreaterThan(0.99 - 3 * Math.sqrt((0.99 * 0.01) / REPOSITORIES));
    expect(failed / REPOSITORIES).toBeLessThan(0.025 + 3 * Math.sqrt((0.025 * 0.975) / REPOSITORIES));
    expect(read / REPOSITORIES).toBeLessThan(0.9);
    expect([...reasons.keys()].every((reason) => ['verdict', 'detector', 'precision'].includes(reason))).toBe(
      true,
    );
  });
});
