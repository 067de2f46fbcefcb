import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { modelDigest } from '../../src/detector/hub/digest.ts';
import { loadExternalDetector } from '../../src/detector/hub/external.ts';
import type { ModelChoice } from '../../src/detector/hub/model-choice.ts';
import type { ObtainOptions } from '../../src/detector/hub/obtain.ts';
import { storeRoot } from '../../src/detector/hub/store.ts';
import { EngineError } from '../../src/detector/runtime-error.ts';
import {
  COMMIT,
  chosen,
  detectorFiles,
  judgeable,
  MODEL,
  Scratch,
  TABLE,
} from '../support/external-model.ts';
import { LoopbackHub } from '../support/loopback-hub.ts';
import { byteLevelBpe, meanLogits, unigram } from '../support/tiny-classifier.ts';

const scratch = new Scratch();
let hub: LoopbackHub;
let env: NodeJS.ProcessEnv;
let waits: number[];
let notices: string[];

beforeAll(async () => {
  hub = await LoopbackHub.start();
});
afterAll(async () => {
  await hub.close();
  scratch.clean();
});
beforeEach(() => {
  env = { HF_ENDPOINT: hub.url, XDG_CACHE_HOME: scratch.folder() };
  waits = [];
  notices = [];
  hub.publish('acme/detector', COMMIT, detectorFiles(), 'main', 'v1');
});
afterEach(() => {
  hub.calls.length = 0;
  hub.token = null;
  hub.storageWithoutEtag = false;
});

function load(choice: ModelChoice, options: ObtainOptions = {}) {
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  return loadExternalDetector(choice, { env, wait, notice: (message) => notices.push(message), ...options });
}

async function scoreOf(choice: ModelChoice, ...texts: string[]): Promise<number[]> {
  return [...(await (await load(choice)).score(texts.map(judgeable)))];
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Score by the table: log-odds of the second label. */
function expectedScore(ids: readonly number[]): number {
  const [human = 0, machine = 0] = meanLogits(TABLE, ids);
  return sigmoid(machine - human);
}

describe('a model from the hub', () => {
  it('scores by its labels, whatever it is scored with', async () => {
    const detector = await load(chosen(MODEL));
    const texts = ['the model wrote', 'the hand wrote', 'the wrote'].map(judgeable);
    const [machine = 0, human = 0, neither = 0] = await detector.score(texts);
    expect(machine).toBeCloseTo(expectedScore([2, 4, 5, 6, 3]), 5);
    expect(human).toBeCloseTo(expectedScore([2, 4, 7, 6, 3]), 5);
    expect(neither).toBeCloseTo(0.5, 6);
    for (const [i, text] of texts.entries())
      expect([...(await detector.score([text]))]).toEqual([[machine, human, neither][i]]);
    expect(detector).toMatchObject({
      id: `${MODEL}#onnx/model.onnx`,
      sha256: modelDigest(detectorFiles()),
    });
  });

  it('averages the logits of the windows of a long text', async () => {
    // 14 tokens fit beside the special ones; 22 are two windows, of which the middle 6 tokens are in both.
    const words = Array.from({ length: 22 }, (_, i) => (i < 7 ? 'model' : i >= 20 ? 'hand' : 'the'));
    const ids = words.map((word) => ({ model: 5, hand: 7, the: 4 })[word] ?? 0);
    const odds = [ids.slice(0, 14), ids.slice(8, 22)].map((window) => {
      const [human = 0, machine = 0] = meanLogits(TABLE, [2, ...window, 3]);
      return machine - human;
    });
    const [score = 0] = await scoreOf(chosen(MODEL), words.join(' '));
    expect(score).toBeCloseTo(sigmoid(((odds[0] ?? 0) + (odds[1] ?? 0)) / 2), 5);
  });

  it('feeds no more than the graph asks for', async () => {
    for (const inputs of [[], ['attention_mask'], ['attention_mask', 'token_type_ids']] as const) {
      hub.publish('acme/detector', COMMIT, detectorFiles({ inputs }));
      env = { ...env, XDG_CACHE_HOME: scratch.folder() };
      const [score = 0] = await scoreOf(chosen(MODEL), 'the model wrote');
      expect(score).toBeCloseTo(expectedScore([2, 4, 5, 6, 3]), 5);
    }
  });

  it('reads one logit by the sigmoid, and several labels by the softmax over the synthetic ones', async () => {
    const one = TABLE.map(([human = 0, machine = 0]) => [machine - human]);
    hub.publish('acme/one', COMMIT, detectorFiles({ table: one, labels: { 0: 'AI' } }));
    const [single = 0] = await scoreOf(chosen(`hf:acme/one@${COMMIT}`), 'the model wrote');
    expect(single).toBeCloseTo(expectedScore([2, 4, 5, 6, 3]), 5);

    const three = TABLE.map(([human = 0, machine = 0]) => [machine, human, machine / 2]);
    const labels = { 0: 'gpt4', 1: 'human', 2: 'llm' };
    hub.publish('acme/three', COMMIT, detectorFiles({ table: three, labels }));
    const [several = 0] = await scoreOf(chosen(`hf:acme/three@${COMMIT}`), 'the model wrote');
    const [a = 0, b = 0, c = 0] = meanLogits(three, [2, 4, 5, 6, 3]);
    expect(several).toBeCloseTo((Math.exp(a) + Math.exp(c)) / (Math.exp(a) + Math.exp(b) + Math.exp(c)), 5);
  });

  it('may come with byte-level BPE or Unigram', async () => {
    const bpe = byteLevelBpe([['A', 'I']]);
    const ofBpe = bpe.vocabulary.map((token) => (token === 'AI' ? [0, 9] : [0, 0]));
    hub.publish('acme/bpe', COMMIT, detectorFiles({ table: ofBpe, tokenizer: bpe.tokenizer }));
    // <s> AI Ġ o k </s>
    expect((await scoreOf(chosen(`hf:acme/bpe@${COMMIT}`), 'AI ok'))[0]).toBeCloseTo(sigmoid(9 / 6), 5);

    const ofUnigram = Array.from({ length: 11 }, (_, id) => (id === 5 ? [0, 9] : [0, 0]));
    hub.publish(
      'acme/unigram',
      COMMIT,
      detectorFiles({ table: ofUnigram, tokenizer: unigram(), tokenizerConfig: null }),
    );
    // <s> ▁model s </s>
    expect((await scoreOf(chosen(`hf:acme/unigram@${COMMIT}`), 'models'))[0]).toBeCloseTo(sigmoid(9 / 4), 5);
  });

  it('explains by leaving words out', async () => {
    const { words, traits } = await (await load(chosen(MODEL))).explain(
      judgeable('the model wrote the model hand'),
    );
    expect(
      words
        .slice(0, 2)
        .map(({ word }) => word)
        .sort(),
    ).toEqual(['hand', 'model']);
    expect(words.find(({ word }) => word === 'model')).toMatchObject({ count: 2 });
    expect(words.find(({ word }) => word === 'model')?.shift).toBeGreaterThan(1);
    expect(words.find(({ word }) => word === 'hand')?.shift).toBeLessThan(0);
    expect(traits).toEqual([]);
  });

  it('is asked for its label where the names say nothing', async () => {
    hub.publish('acme/detector', COMMIT, detectorFiles({ labels: null }));
    await expect(load(chosen(MODEL))).rejects.toThrow(/0: LABEL_0, 1: LABEL_1.*model-label/s);
    const [second = 0] = await scoreOf(chosen(MODEL, { label: 'LABEL_1' }), 'the model wrote');
    const [first = 0] = await scoreOf(chosen(MODEL, { label: 'LABEL_0' }), 'the model wrote');
    const [one, other] = await Promise.all(
      ['LABEL_0', 'LABEL_1'].map(async (label) => (await load(chosen(MODEL, { label }))).sha256),
    );
    expect(one).not.toBe(other);
    expect(second).toBeGreaterThan(0.6);
    expect(first).toBeCloseTo(1 - second, 6);
  });

  it('is not calibrated unless it brings a calibration, and one of another detector is refused', async () => {
    const detector = await load(chosen(MODEL));
    const calibration = detector.calibration(0.005);
    expect(calibration.calibrated).toBe(false);
    expect(calibration.operatingPoint({ kind: 'text', bucket: 0 }).falsePositiveRate).toMatchObject({
      sources: 0,
    });
    expect(detector.notice).toMatch(/not calibrated here/);

    const rate = { alpha: 1, beta: 99, sources: 9, records: 900 };
    const point = {
      threshold: 0.9,
      falsePositiveRate: rate,
      truePositiveRate: { ...rate, alpha: 99, beta: 1 },
    };
    const buckets = Array.from({ length: 4 }, () => ({ points: [point] }));
    const table = {
      basis: 'own text',
      requestedRates: [0.005],
      kinds: { document: buckets, text: buckets, prompt: buckets, answer: buckets },
    };
    const withTable = (json: object) =>
      load(chosen(MODEL, { calibration: { path: 'own.json', bytes: Buffer.from(JSON.stringify(json)) } }));
    const calibrated = await withTable({ ...table, detector: detector.sha256 });
    expect(calibrated.calibration(0.005).calibrated).not.toBe(false);
    expect(calibrated.calibration(0.005).operatingPoint({ kind: 'text', bucket: 2 }).threshold).toBe(0.9);
    expect(calibrated.notice).toBeNull();
    await expect(withTable({ ...table, detector: 'f'.repeat(64) })).rejects.toThrow(
      /own\.json: measured for another/,
    );
    await expect(withTable({ basis: 3 })).rejects.toThrow(/own\.json: `basis` is malformed/);
  });

  it.each([
    [
      'is no classifier of texts',
      { inputs: ['attention_mask'], labels: { 0: 'human', 1: 'ai', 2: 'llm' } },
      /config\.json names 3 labels/,
    ],
    [
      'has a half-read tokenizer',
      { tokenizer: { model: {} } },
      /tokenizer\.json of the model cannot be used/,
    ],
  ] as const)('that %s is refused', async (_, changes, message) => {
    hub.publish('acme/detector', COMMIT, detectorFiles(changes));
    const detector = load(chosen(MODEL)).then((loaded) => loaded.score([judgeable('the model')]));
    await expect(detector).rejects.toThrow(EngineError);
    await expect(
      load(chosen(MODEL)).then((loaded) => loaded.score([judgeable('the model')])),
    ).rejects.toThrow(message);
  });
});

describe('pinning', () => {
  it('tells the commit that a branch names', async () => {
    for (const written of ['hf:acme/detector', 'hf:acme/detector@main', 'hf:acme/detector@v1']) {
      await expect(load(chosen(written))).rejects.toThrow(
        `is not pinned: what it stands for can change. Write ${MODEL}`,
      );
    }
    expect(hub.callsFor('onnx/model.onnx')).toEqual([]);
    await expect(load(chosen('hf:acme/nothing@main'))).rejects.toThrow(
      /Write hf:acme\/nothing@<commit, 40 hex digits>/,
    );
  });

  it('takes a branch with a digest, until something moves', async () => {
    const sha256 = modelDigest(detectorFiles());
    expect((await load(chosen('hf:acme/detector@main', { sha256 }))).sha256).toBe(sha256);
    hub.publish(
      'acme/detector',
      COMMIT.replace('0', 'f'),
      detectorFiles({ labels: { 0: 'AI', 1: 'Human' } }),
      'main',
    );
    // What was pinned is here; nobody else gets what is there now.
    expect((await load(chosen('hf:acme/detector@main', { sha256 }))).sha256).toBe(sha256);
    env = { ...env, XDG_CACHE_HOME: scratch.folder() };
    await expect(load(chosen('hf:acme/detector@main', { sha256 }))).rejects.toThrow(
      new RegExp(`not what was pinned: expected SHA-256 ${sha256}, found [0-9a-f]{64}`),
    );
  });

  it('is by a digest for an address, which is told on first use and not downloaded again', async () => {
    const files = new Map([...detectorFiles()].map(([name, bytes]) => [`d/${name}`, bytes]));
    hub.serve(files);
    const sha256 = modelDigest(detectorFiles());
    await expect(load(chosen(`${hub.url}/files/d`))).rejects.toThrow(`Add \`model-sha256: ${sha256}\``);
    await expect(load(chosen(`${hub.url}/files/d`))).rejects.toThrow(`Add \`model-sha256: ${sha256}\``);
    const [score = 0] = await scoreOf(chosen(`${hub.url}/files/d`, { sha256 }), 'the model wrote');
    expect(score).toBeCloseTo(expectedScore([2, 4, 5, 6, 3]), 5);
    expect(hub.callsFor('d/onnx/model.onnx')).toHaveLength(1);
  });

  it('of a folder is for the user, unless what is scanned may have brought it', async () => {
    const folder = scratch.write(detectorFiles());
    const sha256 = modelDigest(detectorFiles());
    expect((await load(chosen(path.basename(folder)), { cwd: path.dirname(folder) })).sha256).toBe(sha256);
    await expect(load(chosen(folder), { folderNeedsPin: true })).rejects.toThrow(`model-sha256: ${sha256}`);
    expect((await load(chosen(folder, { sha256 }), { folderNeedsPin: true })).sha256).toBe(sha256);
    writeFileSync(path.join(folder, 'config.json'), '{"id2label": {"0": "AI", "1": "Human"}}');
    await expect(load(chosen(folder, { sha256 }), { folderNeedsPin: true })).rejects.toThrow(
      /not what was pinned/,
    );
    await expect(load(chosen(scratch.folder()))).rejects.toThrow(/there is no config\.json/);
    expect(hub.calls).toEqual([]);
  });

  it('is printed with the first download', async () => {
    await load(chosen(MODEL));
    expect(notices).toEqual([expect.stringContaining(`model-sha256: ${modelDigest(detectorFiles())}`)]);
  });
});

describe('the graph', () => {
  it('is the first of the usual files, or the one that is named', async () => {
    const quantized = [...detectorFiles({ graph: 'onnx/model_quantized.onnx' })];
    const other: [string, Uint8Array][] = [
      ...detectorFiles({ graph: 'onnx/other.onnx', table: TABLE.map(() => [0, 1]) }),
    ];
    hub.publish('acme/detector', COMMIT, new Map([...quantized, ...other]));
    expect((await load(chosen(MODEL))).id).toBe(`${MODEL}#onnx/model_quantized.onnx`);
    const [score = 0] = await scoreOf(chosen(`${MODEL}#onnx/other.onnx`), 'the hand');
    expect(score).toBeCloseTo(sigmoid(1), 5);
    await expect(load(chosen(`${MODEL}#onnx/none.onnx`))).rejects.toThrow(/there is no onnx\/none\.onnx/);
    hub.publish(
      'acme/empty',
      COMMIT,
      new Map([...detectorFiles()].filter(([name]) => !name.endsWith('.onnx'))),
    );
    await expect(load(chosen(`hf:acme/empty@${COMMIT}`))).rejects.toThrow(/no ONNX file .*#file\.onnx/);
  });
});

describe('the store', () => {
  const stored = () => path.join(storeRoot(env), modelDigest(detectorFiles()));

  it('serves the model without the network', async () => {
    await load(chosen(MODEL));
    const calls = hub.calls.length;
    env = { ...env, HF_HUB_OFFLINE: '1' };
    expect(await scoreOf(chosen(MODEL), 'the model wrote')).toHaveLength(1);
    expect(hub.calls).toHaveLength(calls);
    expect(readdirSync(storeRoot(env)).sort()).toEqual([modelDigest(detectorFiles()), 'refs'].sort());
    await expect(load(chosen(`hf:acme/other@${COMMIT}`))).rejects.toThrow(/HF_HUB_OFFLINE forbids/);
  });

  it('notices when a file in it was altered, added or removed, and fetches it again', async () => {
    const alter = [
      () => writeFileSync(path.join(stored(), 'config.json'), '{"id2label": {"0": "AI", "1": "Human"}}'),
      () => writeFileSync(path.join(stored(), 'tokenizer_config.json.bak'), ''),
    ];
    for (const change of alter) {
      await load(chosen(MODEL));
      change();
      notices.length = 0;
      hub.calls.length = 0;
      const [score = 0] = await scoreOf(chosen(MODEL), 'the model wrote');
      expect(score).toBeCloseTo(expectedScore([2, 4, 5, 6, 3]), 5);
      expect(notices[0]).toMatch(/was altered; it is fetched again/);
      expect(hub.callsFor('config.json')).toHaveLength(1);
      expect(readFileSync(path.join(stored(), 'config.json'), 'utf8')).toContain('"1":"AI"');
    }
  });

  it('is in the tool cache of a runner, else in the folder for caches of the platform', () => {
    const end = path.join('synthetic-budget', 'models');
    expect(storeRoot({ RUNNER_TOOL_CACHE: '/opt/tools', XDG_CACHE_HOME: '/x' })).toBe(
      path.join('/opt/tools', end),
    );
    expect(storeRoot({ XDG_CACHE_HOME: '/x' })).toBe(path.join('/x', end));
    expect(storeRoot({}, 'darwin')).toContain(path.join('Library', 'Caches', end));
    expect(storeRoot({ LOCALAPPDATA: '/local' }, 'win32')).toBe(path.join('/local', end));
  });
});

describe('access', () => {
  it('is by HF_TOKEN, which goes to the hub alone and into no message', async () => {
    hub.token = 'hf_very_secret';
    const refused = await load(chosen(MODEL)).catch((error: Error) => error.message);
    expect(refused).toMatch(/refuses access \(401\).*HF_TOKEN/);
    env = { ...env, HF_TOKEN: 'hf_very_secret' };
    await load(chosen(MODEL));
    const storage = hub.calls.filter(({ server }) => server === 'storage');
    expect(storage.length).toBeGreaterThan(0);
    expect(storage.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
    env = { ...env, HF_TOKEN: 'hf_wrong_secret' };
    const wrong = await load(chosen(`hf:acme/other@${COMMIT}`)).catch((error: Error) => error.message);
    expect(wrong).toMatch(/refuses access/);
    expect(`${refused}${wrong}${notices}`).not.toMatch(/secret/);
  });

  it('needs https for another hub', async () => {
    env = { ...env, HF_ENDPOINT: 'http://hub.example' };
    await expect(load(chosen(MODEL))).rejects.toThrow(/HF_ENDPOINT must be an https address/);
  });

  it('tells a repository or revision that is not there', async () => {
    await expect(load(chosen(`hf:acme/nothing@${COMMIT}`))).rejects.toThrow(
      /nothing\/resolve\/[0-9a-f]{40}\/config\.json: there is no such file; check owner, name and revision/,
    );
  });
});
