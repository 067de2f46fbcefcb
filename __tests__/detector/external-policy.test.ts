import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { modelDigest } from '../../src/detector/hub/digest.ts';
import { INPUT_DEFAULTS } from '../../src/github/input-defaults.ts';
import { loadInputs } from '../../src/github/inputs.ts';
import { DEFAULT_RULE, defaultPolicy } from '../../src/policy/defaults.ts';
import { judge, type Measured } from '../../src/policy/judge.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { applyOverrides } from '../../src/policy/overrides.ts';
import { chosen, detectorFiles, MODEL } from '../support/external-model.ts';
import { fraction } from '../support/report-builder.ts';

const DIGEST = 'AB'.repeat(32);
const PATH = '.github/synthetic-budget.yml';

function load(files: Readonly<Record<string, string>>, commit: string | null = 'abc') {
  const read = async (path: string) => (files[path] === undefined ? undefined : Buffer.from(files[path]));
  return loadPolicy({ read, commit });
}

describe('the policy', () => {
  it('names a model, and its calibration is read from where the policy is', async () => {
    const text = `model: ${MODEL}\nmodel-sha256: ${DIGEST}\nmodel-label: LABEL_1\ncalibration: rates.json`;
    const { model } = await load({ [PATH]: text, 'rates.json': '{}' });
    expect(model).toEqual({
      reference: MODEL,
      sha256: DIGEST.toLowerCase(),
      label: 'LABEL_1',
      calibration: { path: 'rates.json', bytes: Buffer.from('{}') },
    });
    await expect(load({ [PATH]: text })).rejects.toThrow(
      /"calibration": there is no file rates\.json at that commit/,
    );
    expect((await load({ [PATH]: 'budget: 2%' })).model).toBeUndefined();
  });

  it('says where a key is wrong', async () => {
    await expect(load({ [PATH]: 'budget: 2%\nmodel-sha256: abc\nmodel: x' }, null)).rejects.toThrow(
      /synthetic-budget\.yml:2:15: .*64 hexadecimal digits/,
    );
    await expect(load({ [PATH]: 'budget: 2%\nmodel-label: AI' }, null)).rejects.toThrow(
      /:2:1: "model-label" goes with "model", which is missing/,
    );
    await expect(load({ [PATH]: 'model-labl: x' }, null)).rejects.toThrow(/did you mean "model-label"/);
  });

  it('gives way to an option as a whole', async () => {
    const policy = await load({ [PATH]: `model: ${MODEL}\ncalibration: c.json`, 'c.json': '{}' });
    const other = chosen('models/other');
    expect(applyOverrides(policy, { model: other }).model).toEqual(other);
    expect(applyOverrides(policy, {}).model).toEqual(policy.model);
    expect(applyOverrides(defaultPolicy(), {})).not.toHaveProperty('model');
  });
});

describe('the inputs', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  function given(inputs: Readonly<Record<string, string>>) {
    for (const [name, value] of Object.entries({ ...INPUT_DEFAULTS, ...inputs }))
      vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
    return loadInputs();
  }

  it('name a model', () => {
    const { overrides } = given({ model: MODEL, 'model-sha256': DIGEST, 'model-label': 'AI' });
    expect(overrides).toEqual({ model: chosen(MODEL, { sha256: DIGEST.toLowerCase(), label: 'AI' }) });
    expect(given({}).overrides).toEqual({});
  });

  it('must fit together', () => {
    expect(() => given({ model: MODEL, 'model-sha256': 'abc' })).toThrow(
      /input model-sha256: "abc" is not usable/,
    );
    expect(() => given({ 'model-sha256': DIGEST, 'model-label': 'AI' })).toThrow(
      /input model-sha256: goes with the input model.*\n.*input model-label: goes with/,
    );
  });
});

describe('the verdict with a detector that is not calibrated', () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });

  function measured(low: number, coverage: number, knownShare: number): Measured {
    return {
      syntheticFraction: fraction(low, low, low, low),
      coverage,
      words: 10_000,
      scoredWords: 9_000,
      knownWords: 1_000,
      incomplete: null,
      uncalibrated: { knownShare },
    };
  }

  it('is that of a calibrated one, but for a failure, which it is only for what is known', () => {
    fc.assert(
      fc.property(unit, unit, unit, unit, (low, coverage, share, budget) => {
        const rule = { ...DEFAULT_RULE, budget };
        const knownShare = share * low;
        const { uncalibrated: _, ...calibrated } = measured(low, coverage, knownShare);
        const expected = judge(calibrated, rule);
        const found = judge(measured(low, coverage, knownShare), rule);
        if (expected.verdict !== 'fail') expect(found.verdict).toBe(expected.verdict);
        else expect(found.verdict).toBe(knownShare * coverage > budget ? 'fail' : 'warn');
        const told = /[^.]; this detector is not calibrated here.*: run synthetic-budget calibrate\.$/;
        if (found.verdict === 'fail' || found.verdict === 'inconclusive') expect(found).toEqual(expected);
        else expect(found.reason).toMatch(told);
      }),
      { seed: 5 },
    );
  });

  it('says nothing of the detector where it judged nothing', () => {
    const known = { ...measured(0.5, 1, 0.5), scoredWords: 0, knownWords: 10_000 };
    expect(judge(known, DEFAULT_RULE)).toMatchObject({ verdict: 'fail' });
    expect(judge({ ...known, syntheticFraction: fraction(0, 0, 0, 0) }, DEFAULT_RULE).reason).not.toMatch(
      /calibrated/,
    );
  });
});

describe('the digest of a model', () => {
  it('is that of the listing by sha256sum, in the byte order of the names', () => {
    const files = new Map([...detectorFiles()].reverse());
    const hex = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
    const names = ['config.json', 'onnx/model.onnx', 'tokenizer.json', 'tokenizer_config.json'];
    const listing = names.map((name) => `${hex(files.get(name) ?? '')}  ${name}\n`).join('');
    expect(modelDigest(files)).toBe(hex(listing));
  });
});
