import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE, defaultPolicy } from '../../src/policy/defaults.ts';
import { PolicyError } from '../../src/policy/error.ts';
import { loadPolicy, POLICY_PATHS, parsePolicy } from '../../src/policy/load.ts';
import { knownKeys, policyJsonSchema } from '../../src/policy/schema.ts';

const PATH = '.github/synthetic-budget.yml';

function policy(text: string) {
  return parsePolicy(text, { path: PATH, commit: null });
}

function problems(text: string): string[] {
  try {
    policy(text);
  } catch (error) {
    if (error instanceof PolicyError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const FULL = `
budget: 3%
mode: warn
fail-on: floor
by: records
minimum-words: 500
minimum-coverage: 0.5
max-false-positive-rate: 1 %
include: ['data/**']
exclude: ['data/raw/**', '!**/vendor/**']
fields: [output]
roles: [assistant]
reference: {before: 2022-11-30}
drift: {score: 20%, function-words: 0.02}
rules:
  - path: data/gold/**
    budget: 0
    mode: enforce
  - path: docs/*.md
attest:
  - {path: data/archive/**, origin: human, reason: scanned from print before 2010}
accept:
  - {fingerprint: 12345678e9, reason: written by the maintainers, expires: 2027-01-31}
  - {fingerprint: '0099', reason: a quotation, expires: never}
`;

describe('parsePolicy', () => {
  it('reads every key, and gives rules what they do not state themselves', () => {
    const read = policy(FULL);
    const shared = { failOn: 'floor', by: 'records', minimumWords: 500, minimumCoverage: 0.5 };
    expect(read.rules).toEqual([
      {
        ...shared,
        path: 'data/gold/**',
        budget: 0,
        mode: 'enforce',
        fields: ['output'],
        roles: ['assistant'],
        stated: ['budget', 'mode'],
      },
      {
        ...shared,
        path: 'docs/*.md',
        budget: 0.03,
        mode: 'warn',
        fields: ['output'],
        roles: ['assistant'],
        stated: [],
      },
      { ...shared, path: '**', budget: 0.03, mode: 'warn', fields: ['output'], roles: ['assistant'] },
    ]);
    expect(read.include).toEqual(['data/**']);
    expect(read.exclude).toEqual([
      ...DEFAULT_EXCLUDE.filter((glob) => glob !== '**/vendor/**'),
      'data/raw/**',
    ]);
    expect(read.maxFalsePositiveRate).toBe(0.01);
    expect(read.attest).toEqual([
      { path: 'data/archive/**', origin: 'human', reason: 'scanned from print before 2010' },
    ]);
    expect(read.accept).toEqual([
      { fingerprint: '12345678e9', reason: 'written by the maintainers', expires: '2027-01-31' },
      { fingerprint: '0099', reason: 'a quotation', expires: null },
    ]);
    expect(read.source).toEqual({ path: PATH, commit: null });
  });

  it('takes an empty file, or one of comments, for the defaults', () => {
    for (const text of ['', '# nothing yet\n']) {
      expect(policy(text)).toEqual({ ...defaultPolicy(), source: { path: PATH, commit: null } });
    }
  });

  it('takes anchors, so that lists can be shared', () => {
    expect(policy('fields: &f [a]\nrules:\n  - {path: x/**, fields: *f}\n').rules[0]?.fields).toEqual(['a']);
  });

  it('collects all errors, each with line, column, key and a suggestion', () => {
    const text = `budget: 5
mod: warn
rules:
  - path: data/**
    fail-on: lower_bound
  - path: docs/**
    budget: 110%
    buget: 5%
accept:
  - fingerprint: abc
    reason: ''
    expires: 2027-02-31
`;
    expect(problems(text)).toEqual([
      `${PATH}:1:9: "budget": 5 is ambiguous: write 5% (or 0.05 for the same share)`,
      `${PATH}:2:1: unknown key "mod"; did you mean "mode"?`,
      `${PATH}:5:14: "fail-on" in rule 1 must be one of lower-bound, floor, estimate, upper-bound, found "lower_bound"; did you mean "lower-bound"?`,
      `${PATH}:7:13: "budget" in rule 2: a share cannot exceed 100%, found 110%`,
      `${PATH}:8:5: unknown key "buget" in rule 2; did you mean "budget"?`,
      `${PATH}:11:13: "reason" in entry 1 of "accept": must not be empty`,
      `${PATH}:12:14: "expires" in entry 1 of "accept": expected a date such as 2027-01-31, or never`,
    ]);
  });

  it.each([
    ['rules:\n  - budget: 5%\n', /:2:5: missing key "path" in rule 1/],
    ['rules: data/**\n', /:1:8: "rules" must be a list, found "data\/\*\*"/],
    ['- budget\n', /:1:1: the policy must be a mapping of keys to values, found a list/],
    ['budget:\n', /"budget": expected a share such as 5% or 0.05, found nothing/],
    ['minimum-words: -1\n', /"minimum-words" must be at least 0, found -1/],
    ['minimum-words: 1.5\n', /"minimum-words" must be a whole number, found 1.5/],
    ['max-false-positive-rate: 10%\n', /must be between 0.1 % and 5 %, found 10%/],
    ['include: []\n', /"include": must name at least one glob/],
    ['include: ["!x"]\n', /entry 1 of "include": cannot be negated/],
    ['include: [7]\n', /entry 1 of "include" must be text, found 7/],
    [`include: ["${'a'.repeat(70_000)}"]\n`, /entry 1 of "include": must have at most 1000 characters/],
    ['exclude: ["!**/vender/**"]\n', /lifts no built-in exclusion; did you mean "!\*\*\/vendor\/\*\*"\?/],
    ['rules:\n  - path: /data/**\n', /relative to the repository's root: write "data\/\*\*"/],
    ['rules:\n  - path: ./data/**\n', /write "data\/\*\*"/],
    ['rules:\n  - path: data/\n', /names a folder: write "data\/\*\*"/],
    ['rules:\n  - path: ../data\n', /stay inside the repository/],
    ['rules:\n  - path: data\\x\n', /forward slashes/],
    ['rules:\n  - path: "**"\n', /put these keys at the top level/],
    ['budget: 5%\nbudget: 6%\n', /:2:1: this key appears twice/],
    ['budget: !!js/function "x"\n', /:1:9: YAML tags .* not supported/],
    ['budget: !custom {a: 1}\n', /YAML tags .* not supported/],
    ['budget: 5%\n---\nbudget: 6%\n', /more than one YAML document/],
    ['rules: [\n', /not valid YAML/],
    ['__proto__: {budget: 1%}\n', /unknown key "__proto__"/],
    ['? [a, b]\n: 1\n', /not valid YAML/],
  ])('refuses %j', (text, message) => {
    expect(problems(text).join('\n')).toMatch(message);
  });

  it.each([
    ['flow lists', `fields: ${'['.repeat(10_000)}`],
    ['flow maps', `fields: ${'{a: '.repeat(10_000)}`],
    ['lists', `fields:\n${'- '.repeat(10_000)}x`],
    ['maps', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('refuses %s that are nested without end, and says where', (_, text) => {
    expect(problems(text)).toEqual([
      expect.stringMatching(/nested more than 50 deep here: a policy needs six at most/),
    ]);
  });

  it('refuses aliases that multiply', () => {
    const lines = ['fields: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level++) {
      const alias = `*a${level - 1}`;
      lines.push(`k${level}: &a${level} [${Array.from({ length: 9 }, () => alias).join(', ')}]`);
    }
    expect(problems(`${lines.join('\n')}\n`).join('\n')).toMatch(/aliases \(\*name\) .*write out/);
  });

  it('says where a correction must go, when the policy came from a commit', () => {
    expect(() => parsePolicy('buget: 1%', { path: PATH, commit: '1a2b3c4d5e6f' })).toThrow(
      /read from commit 1a2b3c4; a correction counts once it is merged/,
    );
  });
});

describe('loadPolicy', () => {
  const reader = (files: Record<string, string | Uint8Array>) => async (path: string) => {
    const content = files[path];
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };

  it.each(POLICY_PATHS)('finds %s', async (path) => {
    const found = await loadPolicy({ read: reader({ [path]: 'budget: 2%' }), commit: 'abc' });
    expect(found.source).toEqual({ path, commit: 'abc' });
    expect(found.rules.at(-1)?.budget).toBe(0.02);
  });

  it('takes the defaults where there is no file', async () => {
    const found = await loadPolicy({ read: reader({}), commit: null });
    expect(found).toEqual(defaultPolicy());
    expect(found.include).toEqual(DEFAULT_INCLUDE);
  });

  it('takes the named file alone, and insists on it', async () => {
    const read = reader({ 'b.yml': 'budget: 1%', [PATH]: 'budget: 2%' });
    expect((await loadPolicy({ explicitPath: 'b.yml', read, commit: null })).rules.at(-1)?.budget).toBe(0.01);
    await expect(loadPolicy({ explicitPath: 'c.yml', read, commit: 'abc' })).rejects.toThrow(
      /^c.yml: there is no such policy file at that commit/,
    );
  });

  it('refuses two files, bytes that are not UTF-8 and files beyond all reason', async () => {
    const two = reader({ [PATH]: '', 'synthetic-budget.yml': '' });
    await expect(loadPolicy({ read: two, commit: null })).rejects.toThrow(/synthetic-budget.yml exists too/);
    const latin = reader({ [PATH]: Uint8Array.of(0x62, 0xe9) });
    await expect(loadPolicy({ read: latin, commit: null })).rejects.toThrow(/not UTF-8/);
    const large = reader({ [PATH]: '#'.repeat(1024 * 1024 + 1) });
    await expect(loadPolicy({ read: large, commit: null })).rejects.toThrow(/larger than 1 MiB/);
  });

  it('reads a file with a byte-order mark', async () => {
    const found = await loadPolicy({ read: reader({ [PATH]: '\uFEFFbudget: 2%' }), commit: null });
    expect(found.rules.at(-1)?.budget).toBe(0.02);
  });
});

describe('docs/policy.md', () => {
  const text = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8');

  it('shows a policy that is valid', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(text) ?? [];
    expect(policy(example).rules.map(({ path, budget }) => [path, budget])).toEqual([
      ['data/gold/**', 0],
      ['data/chat/**', 0.05],
      ['docs/**', 0.2],
      ['**', 0.05],
    ]);
  });

  it('lists every key', () => {
    const listed = [...text.matchAll(/^\| `([\w-]+)` \| .* \| .* \|$/gm)].map(([, key]) => key);
    expect(listed).toEqual(expect.arrayContaining([...knownKeys([])]));
  });
});

describe('the reference and the drift from it', () => {
  it('are read as they are written', () => {
    expect(policy(FULL).reference).toEqual({ type: 'before', before: '2022-11-30' });
    expect(policy(FULL).drift).toEqual({ score: 0.2, words: null, functionWords: 0.02 });
    expect(policy('reference: {paths: [gold/**]}').reference).toEqual({ type: 'paths', paths: ['gold/**'] });
    expect(policy('reference: {before: 1234567}').reference).toEqual({ type: 'before', before: '1234567' });
    expect(policy('budget: 1%')).not.toHaveProperty('reference');
  });

  it.each([
    ['reference: {before: 2022-11-30, paths: [a]}', /takes either "before" or "paths"/],
    ['reference: {}', /takes either "before" or "paths"/],
    ['reference: {befor: 2022-11-30}', /unknown key "befor".*did you mean "before"/],
    ['reference: {paths: []}', /must name at least one glob/],
    ['reference: {paths: ["../x"]}', /must stay inside the repository/],
    ['drift: {score: 5}', /5 is ambiguous/],
    ['drift: {wrds: 5%}', /unknown key "wrds".*did you mean "words"/],
  ])('%s is refused', (text, message) => {
    expect(problems(text).join('\n')).toMatch(message);
  });

  it('take a calibration from where the policy is, without a model too', async () => {
    const files = new Map([
      [PATH, 'calibration: c.json'],
      ['c.json', '{}'],
    ]);
    const read = (path: string) => {
      const text = files.get(path);
      return Promise.resolve(text === undefined ? undefined : Buffer.from(text));
    };
    const { calibration } = await loadPolicy({ read, commit: null });
    expect(calibration).toEqual({ path: 'c.json', bytes: Buffer.from('{}') });
    files.delete('c.json');
    await expect(loadPolicy({ read, commit: null })).rejects.toThrow(/there is no file c\.json here/);
  });
});

describe('the JSON Schema for editors', () => {
  const ajv = new Ajv({ allErrors: true, formats: { date: true } });
  const validate = ajv.compile(policyJsonSchema());

  it('is the committed file', async () => {
    const text = `${JSON.stringify(policyJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../schema/policy.schema.json');
  });

  it('takes what the program takes', () => {
    const full = parse(FULL.replace('12345678e9', "'12345678e9'"));
    expect(validate(full), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    'buget: 5%',
    'budget: 5',
    'budget: "5"',
    'mode: off',
    'rules: [{budget: 5%}]',
    'minimum-words: -1',
  ])('refuses %j as the program does', (text) => {
    expect(validate(parse(text))).toBe(false);
    expect(problems(text)).not.toEqual([]);
  });
});
