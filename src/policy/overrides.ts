import { FALSE_POSITIVE_RATE_RANGE } from './defaults.ts';
import { PolicyError } from './error.ts';
import type { Policy, Rule } from './policy.ts';
import { formatFraction } from './values.ts';

/** What a command line or the inputs of the Action say instead of the policy. Values are read already. */
export interface PolicyOverrides {
  readonly budget?: Rule['budget'];
  readonly repositoryBudget?: NonNullable<Policy['repositoryBudget']>;
  readonly mode?: Rule['mode'];
  readonly failOn?: Rule['failOn'];
  readonly by?: Rule['by'];
  readonly minimumWords?: Rule['minimumWords'];
  readonly minimumCoverage?: Rule['minimumCoverage'];
  /** Replaces the policy's, calibration and all. */
  readonly model?: NonNullable<Policy['model']>;
  readonly maxFalsePositiveRate?: Policy['maxFalsePositiveRate'];
  readonly lfs?: NonNullable<Policy['lfs']>;
  /** Replaces the policy's list. */
  readonly include?: readonly string[];
  /** Added to the policy's list. */
  readonly exclude?: readonly string[];
}

/**
 * The policy with these values at its top level: the default rule takes them, and every rule by path takes those that
 * it does not state itself.
 * @throws {PolicyError} where a value is out of its range.
 */
export function applyOverrides(policy: Policy, overrides: PolicyOverrides): Policy {
  checkRanges(overrides);
  const {
    model = policy.model,
    repositoryBudget = policy.repositoryBudget,
    lfs = policy.lfs,
    maxFalsePositiveRate,
    include,
    exclude,
    ...settings
  } = overrides;
  const stated = Object.entries(settings).filter(([, value]) => value !== undefined);
  const withSettings = (rule: Rule): Rule => {
    const own: readonly string[] = rule.stated ?? [];
    return { ...rule, ...Object.fromEntries(stated.filter(([key]) => !own.includes(key))) };
  };
  const last = policy.rules.length - 1;
  return {
    ...policy,
    ...(model === undefined ? {} : { model }),
    ...(repositoryBudget === undefined ? {} : { repositoryBudget }),
    ...(lfs === undefined ? {} : { lfs }),
    include: include ?? policy.include,
    exclude: [...policy.exclude, ...(exclude ?? [])],
    maxFalsePositiveRate: maxFalsePositiveRate ?? policy.maxFalsePositiveRate,
    rules: policy.rules.map((rule, index) =>
      index === last ? { ...rule, ...Object.fromEntries(stated) } : withSettings(rule),
    ),
  };
}

function checkRanges(overrides: PolicyOverrides): void {
  const problems = [
    outOfRange('budget', overrides.budget, { min: 0, max: 1 }),
    outOfRange('repository-budget', overrides.repositoryBudget, { min: 0, max: 1 }),
    outOfRange('minimum-coverage', overrides.minimumCoverage, { min: 0, max: 1 }),
    outOfRange('max-false-positive-rate', overrides.maxFalsePositiveRate, FALSE_POSITIVE_RATE_RANGE),
  ].filter((message) => message !== null);
  const words = overrides.minimumWords;
  if (words !== undefined && !(Number.isInteger(words) && words >= 0)) {
    problems.push(`minimum-words must be a whole number of at least 0, found ${words}`);
  }
  if (problems.length > 0) {
    throw new PolicyError(
      'overrides',
      problems.map((message) => ({ line: null, column: null, message })),
    );
  }
}

function outOfRange(
  key: string,
  value: number | undefined,
  range: { min: number; max: number },
): string | null {
  if (value === undefined || (value >= range.min && value <= range.max)) return null;
  return `${key} must be between ${formatFraction(range.min)} and ${formatFraction(range.max)}, found ${value}`;
}
