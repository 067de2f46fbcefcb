import { describe, expect, it } from 'vitest';
import { type DriftFigures, measureDrift } from '../../src/measure/drift.ts';
import { seededRandom } from '../../src/measure/random.ts';
import { addToScored, emptyScoredSample, type ScoredSample } from '../../src/measure/scored-sample.ts';
import { prose } from '../support/prose.ts';

const TRAITS = { names: ['length'], measure: (text: string) => [text.length] };

interface Spec {
  readonly seed: number;
  readonly records: number;
  readonly files?: number;
  readonly shift?: number;
  /** Share of the records in the longest bucket. */
  readonly long?: number;
  readonly append?: string;
  readonly reversed?: boolean;
}

function sample({
  seed,
  records,
  files = records,
  shift = 0,
  long = 0.5,
  append = '',
  reversed,
}: Spec): ScoredSample {
  const random = seededRandom(seed);
  const made = emptyScoredSample();
  const offers = Array.from({ length: records }, (_, i) => {
    const bucket = random() < long ? 3 : 0;
    return {
      name: (seed * 100_000 + i).toString(16).padStart(16, '0'),
      bucket,
      // Long texts have other scores: that is not drift.
      logOdds: Math.log(random() + 1e-9) - Math.log(random() + 1e-9) + shift + 4 * bucket,
      path: `${seed}-${i % files}.md`,
      text: `${prose(seed * 100_000 + i, bucket === 3 ? 120 : 40)} ${append}`,
    };
  });
  for (const { name, ...rest } of reversed ? offers.reverse() : offers)
    addToScored(made, name, { kind: 'document', ...rest });
  return made;
}

function drift(reference: Spec, fresh: Spec): DriftFigures {
  const figures = measureDrift(sample(reference), sample(fresh), TRAITS);
  if (figures === null) throw new Error('enough text');
  return figures;
}

describe('drift', () => {
  it('is not said of too little text, nor of text with nothing to compare', () => {
    expect(
      measureDrift(sample({ seed: 1, records: 100 }), sample({ seed: 2, records: 19 }), TRAITS),
    ).toBeNull();
    const [short, long] = [
      sample({ seed: 1, records: 50, long: 0 }),
      sample({ seed: 2, records: 50, long: 1 }),
    ];
    expect(measureDrift(short, long, TRAITS)).toBeNull();
  });

  it('is rarely found between samples of one population', () => {
    const all = Array.from({ length: 12 }, (_, i) =>
      drift({ seed: 100 + i, records: 80 }, { seed: 200 + i, records: 60 }),
    );
    for (const distance of ['score', 'words', 'functionWords'] as const) {
      expect(all.filter((figures) => figures[distance].pValue <= 0.05).length).toBeLessThanOrEqual(3);
      const excess = all.reduce((sum, figures) => sum + figures[distance].excess, 0) / all.length;
      expect(excess).toBeLessThan(0.06);
    }
  });

  it('finds scores that moved, with their direction', () => {
    const figures = drift({ seed: 1, records: 150 }, { seed: 2, records: 120, shift: 1.5 });
    expect(figures.score.pValue).toBeLessThan(0.01);
    expect(figures.score.excess).toBeGreaterThan(0.2);
    expect(figures.scoreShift).toBeCloseTo(1.5, 0);
    expect(figures.words.pValue).toBeGreaterThan(0.01);
  });

  it('is none where only lengths differ', () => {
    const figures = drift({ seed: 3, records: 200, long: 0.8 }, { seed: 4, records: 200, long: 0.2 });
    expect(figures.score.pValue).toBeGreaterThan(0.05);
    expect(Math.abs(figures.scoreShift)).toBeLessThan(0.6);
    expect(figures.score.observed).toBeLessThan(0.25);
  });

  it('finds words that moved and names them', () => {
    const append =
      'We delve into the intricate tapestry, and moreover we delve again, which would be upon us.';
    const figures = drift({ seed: 5, records: 100 }, { seed: 6, records: 100, append });
    expect(figures.words.pValue).toBeLessThan(0.01);
    expect(figures.functionWords.pValue).toBeLessThan(0.01);
    expect(figures.words.excess).toBeGreaterThan(0.02);
    const delve = figures.movedWords.find(({ word }) => word === 'delve');
    expect(delve?.reference).toBe(0);
    expect(delve?.new).toBeGreaterThan(5);
    expect(figures.movedTraits[0]).toMatchObject({ trait: 'length' });
    expect(figures.movedTraits[0]?.effect).toBeGreaterThan(0.2);
  });

  it('permutes files where there are enough, and then asks more of texts that are alike in them', () => {
    const inFiles = drift({ seed: 7, records: 90, files: 9 }, { seed: 8, records: 90, files: 9 });
    expect(inFiles.unit).toBe('files');
    expect(drift({ seed: 7, records: 90, files: 9 }, { seed: 8, records: 90, files: 3 }).unit).toBe(
      'records',
    );
  });

  it('is the same whatever the order', () => {
    const fresh = { seed: 10, records: 60, shift: 0.3 };
    expect(drift({ seed: 9, records: 60 }, { ...fresh, reversed: true })).toEqual(
      drift({ seed: 9, records: 60 }, fresh),
    );
  });
});
