import { readFileSync } from 'node:fs';
import type { RateDistribution } from '../../src/detector/detector.ts';
import type { StratumRates } from './populations.ts';

/**
 * Reads the rates of every stratum from a detector's calibration: an object anywhere in the file that has a
 * `falsePositiveRate` and a `truePositiveRate`, each with `alpha` and `beta`, is one stratum.
 */
export function readRates(path: string): StratumRates[] {
  const found: StratumRates[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isStratum(value)) found.push(value);
    else for (const child of Object.values(value)) visit(child);
  };
  visit(JSON.parse(readFileSync(path, 'utf8')));
  if (found.length === 0) throw new Error(`${path} holds no falsePositiveRate and truePositiveRate`);
  return found;
}

function isStratum(value: object): value is StratumRates {
  return (
    'falsePositiveRate' in value &&
    'truePositiveRate' in value &&
    isRate(value.falsePositiveRate) &&
    isRate(value.truePositiveRate)
  );
}

function isRate(value: unknown): value is RateDistribution {
  return (
    typeof value === 'object' &&
    value !== null &&
    'alpha' in value &&
    'beta' in value &&
    typeof value.alpha === 'number' &&
    typeof value.beta === 'number'
  );
}
