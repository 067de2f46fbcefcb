import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { PolicyOverrides } from '../policy/overrides.ts';
import { parseFraction, suggest } from '../policy/values.ts';
import { CommandError } from './exit.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses a command's arguments strictly. Throws CommandError with the closest option where one is unknown. */
export function parseOptions<T extends Options>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /Unknown option '(--?[^'\s]+)/.exec(message)?.[1];
    if (unknown === undefined)
      throw new CommandError(`${firstSentence(message)}. See \`synthetic-budget ${command} --help\`.`);
    const near = suggest(unknown.replace(/^-+/, ''), Object.keys(options));
    throw new CommandError(
      `unknown option ${unknown}${near === undefined ? '.' : `; did you mean --${near}?`} See \`synthetic-budget ${command} --help\`.`,
    );
  }
}

/** Without its full stop. */
function firstSentence(message: string): string {
  return /^([^\n]*?)\.(?=\s|$)/.exec(message)?.[1] ?? message;
}

/** One of a fixed set of words, or undefined where the option is absent. */
export function choice<T extends string>(
  name: string,
  value: string | undefined,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((each) => each === value);
  if (found !== undefined) return found;
  const near = suggest(value, choices);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new CommandError(`--${name} must be one of ${choices.join(', ')}, not "${value}".${hint}`);
}

/** A fraction such as `5%` or `0.05`, 0..1. */
export function fraction(name: string, value: string | undefined): number | undefined {
  return readAs(name, value, parseFraction);
}

/** What `read` makes of the option's text, or undefined where it is absent; its complaint names the option. */
export function readAs<T>(name: string, value: string | undefined, read: (text: string) => T): T | undefined {
  if (value === undefined) return undefined;
  try {
    return read(value);
  } catch (error) {
    throw new CommandError(`--${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A whole number of at least `least`. */
export function wholeNumber(name: string, value: string | undefined, least = 0): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
  throw new CommandError(`--${name} takes a whole number of at least ${least}, not "${value}".`);
}

/** Options that every command which judges by a policy has. */
export const POLICY_OPTIONS = {
  budget: { type: 'string' },
  mode: { type: 'string' },
  'fail-on': { type: 'string' },
  by: { type: 'string' },
  'max-false-positive-rate': { type: 'string' },
  'minimum-words': { type: 'string' },
  'minimum-coverage': { type: 'string' },
  lfs: { type: 'string' },
  include: { type: 'string', multiple: true },
  exclude: { type: 'string', multiple: true },
} as const satisfies Options;

export const RUNTIMES = ['auto', 'native', 'wasm'] as const;

type PolicyValues = { readonly [K in keyof typeof POLICY_OPTIONS]?: string | string[] };

/** What the options say instead of the policy. */
export function policyOverrides(values: PolicyValues): PolicyOverrides {
  const one = (name: keyof PolicyValues): string | undefined => {
    const value = values[name];
    return Array.isArray(value) ? value[0] : value;
  };
  const list = (name: keyof PolicyValues): string[] | undefined => {
    const value = values[name];
    return value === undefined ? undefined : [value].flat();
  };
  const overrides = {
    budget: fraction('budget', one('budget')),
    mode: choice('mode', one('mode'), ['enforce', 'warn']),
    failOn: choice('fail-on', one('fail-on'), ['lower-bound', 'floor', 'estimate', 'upper-bound']),
    by: choice('by', one('by'), ['words', 'records']),
    maxFalsePositiveRate: fraction('max-false-positive-rate', one('max-false-positive-rate')),
    minimumWords: wholeNumber('minimum-words', one('minimum-words')),
    minimumCoverage: fraction('minimum-coverage', one('minimum-coverage')),
    lfs: choice('lfs', one('lfs'), ['none', 'changed', 'all']),
    include: list('include'),
    exclude: list('exclude'),
  };
  return Object.fromEntries(
    Object.entries(overrides).filter(([, value]) => value !== undefined),
  ) as PolicyOverrides;
}
