import type { Calibration, OperatingPoint } from '../detector.ts';

/**
 * What is assumed of a detector whose errors were never measured: it flags at equal odds, and its rates are weak priors
 * (0 sources, 0 records), not figures. FPR ~ Beta(1/2, 2), mean 20 %, one in fourteen above 60 %: public detectors
 * flag nothing of one kind of human text and more than 60 % of another (Liang et al. 2023). TPR ~ Beta(1/2, 1/2), the
 * Jeffreys prior: it may see everything or be blind, so that few flags do not promise that there is little to see.
 */
const ASSUMED: OperatingPoint = {
  threshold: 0.5,
  falsePositiveRate: { alpha: 0.5, beta: 2, sources: 0, records: 0 },
  truePositiveRate: { alpha: 0.5, beta: 0.5, sources: 0, records: 0 },
};

export const UNCALIBRATED: Calibration = {
  operatingPoint: () => ASSUMED,
  basis:
    'no measurement: this detector is not calibrated here, and its error rates are assumed to be almost anything',
  calibrated: false,
};
