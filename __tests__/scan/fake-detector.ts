import type { Calibration, Detector, Judgeable, RateDistribution } from '../../src/detector/detector.ts';
import { EngineError } from '../../src/detector/runtime-error.ts';

/** The word by which FAKE_DETECTOR knows what a machine wrote. */
export const MARKER = 'verily';

const rate = (alpha: number, beta: number): RateDistribution => ({
  alpha,
  beta,
  sources: 20,
  records: 20_000,
});

/** Flags what scores 0.5 or more; errs rarely on either side. */
export const CALIBRATION: Calibration = {
  basis: 'a test',
  operatingPoint: () => ({
    threshold: 0.5,
    falsePositiveRate: rate(1, 999),
    truePositiveRate: rate(950, 50),
  }),
};

export interface FakeDetector extends Detector {
  /** Texts of each call of `score`. */
  readonly batches: readonly (readonly string[])[];
}

/** Scores the share of MARKER among the words, from 0.01 (none) to 0.99; fails on a text with `engine-failure`. */
export function fakeDetector(): FakeDetector {
  const batches: string[][] = [];
  return {
    id: 'fake',
    sha256: '0'.repeat(64),
    runtime: 'native',
    notice: null,
    batches,
    score: async (texts) => {
      batches.push(texts.map(({ normalised }) => normalised));
      return Float64Array.from(texts, scoreOf);
    },
    explain: async () => ({ words: [], traits: [] }),
    calibration: () => CALIBRATION,
  };
}

function scoreOf({ normalised }: Judgeable): number {
  if (normalised.includes('engine-failure')) throw new EngineError('the engine gave up.');
  const words = normalised.split(' ');
  const marked = words.filter((word) => word.includes(MARKER)).length;
  return Math.min(0.99, Math.max(0.01, (marked / words.length) * 10));
}
