import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { INPUT_DEFAULTS } from '../../src/github/input-defaults.ts';
import { InputError, type Inputs, loadInputs } from '../../src/github/inputs.ts';

/** Sets inputs as the runner does: upper case, hyphens kept, every declared input present. */
function given(inputs: Readonly<Record<string, string>>): void {
  const declared = { ...INPUT_DEFAULTS, 'github-token': 'a-token', ...inputs };
  for (const [name, value] of Object.entries(declared)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
}

function load(inputs: Readonly<Record<string, string>>): Inputs {
  given(inputs);
  return loadInputs();
}

function complaint(inputs: Readonly<Record<string, string>>): string {
  given(inputs);
  try {
    loadInputs();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  throw new Error('the inputs were accepted');
}

beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('INPUT_')) vi.stubEnv(name, undefined);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const DEFAULTS: Inputs = {
  config: null,
  paths: [],
  overrides: {},
  precision: null,
  timeBudgetMs: null,
  failOnInconclusive: false,
  cache: true,
  comment: 'changes',
  annotations: true,
  summary: true,
  name: 'default',
  token: 'a-token',
  reports: [],
  base: null,
  head: null,
  workingDirectory: '.',
  shard: null,
  merge: [],
};

describe('values', () => {
  it('takes a shard or parts to merge, but not both', () => {
    expect(load({ merge: 'parts\nmore' }).merge).toEqual(['parts', 'more']);
    expect(complaint({ shard: '9/8' })).toMatch(/^input shard: "9\/8" is not the number of a shard/);
    expect(complaint({ shard: '1/8', merge: 'parts' })).toMatch(/^input merge: .*leave one of the two out$/);
    expect(
      complaint({ merge: 'parts', paths: 'data', 'time-budget': '5m', base: 'main' }).split('\n'),
    ).toEqual([
      'input paths: a job that merges scans nothing. Give it to the jobs that scan',
      'input time-budget: a job that merges scans nothing. Give it to the jobs that scan',
      'input base: a job that merges scans nothing. Give it to the jobs that scan',
    ]);
  });

  it('leaves everything to the policy by default', () => {
    expect(load({})).toEqual(DEFAULTS);
  });

  it('has the same defaults where the runner passes nothing, and no token then', () => {
    expect(loadInputs()).toEqual({ ...DEFAULTS, token: null });
  });

  it('takes an input that is set to nothing for its default', () => {
    expect(load({ comment: '', annotations: '', name: '', 'working-directory': '' })).toEqual(DEFAULTS);
  });

  it('reads every input', () => {
    const inputs = load({
      config: 'policy.yml',
      paths: 'data\n\n  docs/**/*.md  \n',
      budget: '3%',
      'repository-budget': '10%',
      mode: 'warn',
      'fail-on': 'floor',
      by: 'records',
      'max-false-positive-rate': '0.01',
      'minimum-words': '500',
      'minimum-coverage': '40 %',
      include: '**/*.jsonl\n**/*.csv',
      exclude: 'archive/**',
      'fail-on-inconclusive': 'TRUE',
      cache: 'false',
      comment: 'never',
      annotations: 'False',
      summary: 'false',
      name: 'docs (ubuntu, 24)',
      report: 'json=out/report.json\nmarkdown = out/a=b.md',
      base: 'origin/main',
      head: 'v2.0',
      'working-directory': 'checkout',
      shard: ' 3 / 8',
    });
    expect(inputs).toEqual({
      config: 'policy.yml',
      paths: ['data', 'docs/**/*.md'],
      overrides: {
        budget: 0.03,
        repositoryBudget: 0.1,
        mode: 'warn',
        failOn: 'floor',
        by: 'records',
        maxFalsePositiveRate: 0.01,
        minimumWords: 500,
        minimumCoverage: 0.4,
        include: ['**/*.jsonl', '**/*.csv'],
        exclude: ['archive/**'],
      },
      precision: null,
      timeBudgetMs: null,
      failOnInconclusive: true,
      cache: false,
      comment: 'never',
      annotations: false,
      summary: false,
      name: 'docs (ubuntu, 24)',
      token: 'a-token',
      reports: [
        { format: 'json', path: 'out/report.json' },
        { format: 'markdown', path: 'out/a=b.md' },
      ],
      base: 'origin/main',
      head: 'v2.0',
      workingDirectory: 'checkout',
      shard: { index: 3, of: 8 },
      merge: [],
    });
  });

  it('reads how much of a tree is to be read, which does not go with a shard', () => {
    const sample = { precision: '1%', 'time-budget': '5m30s' };
    expect(load(sample)).toMatchObject({ precision: 0.01, timeBudgetMs: 330_000 });
    expect(() => load({ ...sample, shard: '1/8' })).toThrow(/^input shard: a sample/);
  });
});

describe('errors', () => {
  it.each([
    [
      { comment: 'alwyas' },
      'input comment: "alwyas" is not one of always, changes, never; did you mean always?',
    ],
    [{ mode: 'Enforce' }, 'input mode: "Enforce" is not one of enforce, warn; did you mean enforce?'],
    [{ 'fail-on': 'lower_bound' }, 'did you mean lower-bound?'],
    [{ annotations: 'yes' }, 'input annotations: "yes" is not a boolean: write true or false'],
    [{ precision: '60%' }, 'input precision: expected the half-width of an interval'],
    [{ 'time-budget': '5 minutes' }, 'input time-budget: expected a duration such as 90s, 5m or 1h30m'],
    [{ budget: '5' }, 'input budget: 5 is ambiguous: write 5%'],
    [{ 'minimum-coverage': '140%' }, 'input minimum-coverage: a share cannot exceed 100%'],
    [{ 'minimum-words': '-3' }, 'input minimum-words: "-3" is not a whole number'],
    [{ 'minimum-words': '1e3' }, 'input minimum-words: "1e3" is not a whole number'],
    [{ report: 'report.json' }, 'input report: "report.json" is not of the form format=path'],
    [
      { report: 'jsn=report.json' },
      'input report: unknown format "jsn", known are json, markdown; did you mean json?',
    ],
    [{ name: 'a --> <img src=x>' }, 'input name: "a --> <img src=x>" is not usable'],
    [{ name: 'two\nlines' }, 'input name:'],
    [{ base: '--upload-pack=x' }, 'input base: "--upload-pack=x" is not usable'],
  ])('%o', (inputs, message) => {
    expect(complaint(inputs)).toContain(message);
  });

  it('tells all of them at once', () => {
    const lines = complaint({ mode: 'strict', by: 'lines', summary: '1' }).split('\n');
    expect(lines.map((line) => line.split(':')[0])).toEqual(['input mode', 'input by', 'input summary']);
  });

  it.each([
    ['fail_on', 'fail-on'],
    ['budjet', 'budget'],
    ['github_token', 'github-token'],
    ['max-false-positive', 'max-false-positive-rate'],
  ])('suggests a known input for %s', (written, meant) => {
    expect(complaint({ [written]: '1' })).toBe(`unknown input "${written}"; did you mean ${meant}?`);
  });

  it('lists the inputs where none is close', () => {
    const message = complaint({ 'openai-api-key': 'x' });
    expect(message).toContain('unknown input "openai-api-key": the inputs are config, paths, budget,');
  });

  it('does not repeat a long value in full', () => {
    expect(complaint({ mode: 'x'.repeat(10_000) }).length).toBeLessThan(200);
  });
});
