import { createHash } from 'node:crypto';
import type { Calibration, Detector, RateDistribution } from '../../src/detector/detector.ts';

export const rate = (mean: number, precision: number): RateDistribution => ({
  alpha: mean * precision,
  beta: (1 - mean) * precision,
  sources: 20,
  records: 10_000,
});

/** What the fake detector believes of itself: at every rate r, human text scores above logit⁻¹(−ln r) with that rate. */
export function believed(requested: number): Calibration {
  const threshold = 1 / (1 + requested);
  return {
    basis: 'a belief',
    operatingPoint: ({ bucket }) => ({
      threshold,
      falsePositiveRate: rate(requested, 60),
      truePositiveRate: rate(0.3 + 0.1 * bucket + 4 * requested, 4),
    }),
  };
}

export interface FakeDetector extends Detector {
  /** Texts scored so far. */
  scored: number;
}

/**
 * A detector whose score is a hash of the text: log-odds exponentially distributed, plus `shift`, plus 20 for texts
 * with the word "delve".
 */
export function fakeDetector(shift = 0, sha256: string = 'a'.repeat(64)): FakeDetector {
  const detector: FakeDetector = {
    id: 'fake',
    sha256,
    runtime: 'native',
    notice: null,
    scored: 0,
    score: (texts) => {
      detector.scored += texts.length;
      return Promise.resolve(
        Float64Array.from(texts, ({ normalised }) => {
          const uniform = (createHash('sha256').update(normalised).digest().readUInt32BE(0) + 0.5) / 2 ** 32;
          const logOdds = -Math.log(uniform) + shift + (normalised.includes('delve') ? 20 : 0);
          return 1 / (1 + Math.exp(-logOdds));
        }),
      );
    },
    explain: () => Promise.resolve({ words: [], traits: [] }),
    calibration: believed,
  };
  return detector;
}
