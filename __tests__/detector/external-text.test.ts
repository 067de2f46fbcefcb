import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticLabels } from '../../src/detector/hub/labels.ts';
import { readModelConfig } from '../../src/detector/hub/model-config.ts';
import { PRESETS } from '../../src/detector/hub/presets.ts';
import { formatReference, parseReference } from '../../src/detector/hub/reference.ts';
import { MAXIMUM_TOKEN_WINDOWS, tokenWindows } from '../../src/detector/hub/token-windows.ts';
import { createTokenizer } from '../../src/detector/hub/tokenizer.ts';
import { COMMIT } from '../support/external-model.ts';
import { byteLevelBpe, unigram, wordPiece } from '../support/tiny-classifier.ts';

const bytes = (value: object): Uint8Array => Buffer.from(JSON.stringify(value));

describe('a reference', () => {
  it.each([
    [
      `hf:acme/detector@${COMMIT}`,
      { type: 'hub', owner: 'acme', name: 'detector', revision: COMMIT, file: null },
    ],
    ['hf:acme/a.b-c_d@v1.2', { type: 'hub', owner: 'acme', name: 'a.b-c_d', revision: 'v1.2', file: null }],
    [
      'hf:acme/x@refs/pr/3#onnx/m.onnx',
      { type: 'hub', owner: 'acme', name: 'x', revision: 'refs/pr/3', file: 'onnx/m.onnx' },
    ],
    ['hf:acme/x', { type: 'hub', owner: 'acme', name: 'x', revision: null, file: null }],
    ['https://models.example/d', { type: 'url', base: 'https://models.example/d/', file: null }],
    ['http://127.0.0.1:8080/d/', { type: 'url', base: 'http://127.0.0.1:8080/d/', file: null }],
    ['./models/own#model.onnx', { type: 'folder', path: './models/own', file: 'model.onnx' }],
    ['C:\\models\\own', { type: 'folder', path: 'C:\\models\\own', file: null }],
    ['issue#12', { type: 'folder', path: 'issue#12', file: null }],
  ])('%s', (written, expected) => {
    expect(parseReference(written)).toEqual(expected);
  });

  it.each([
    ['hf:acme', /write hf:owner\/name@commit/],
    ['hf:acme/../x@main', /write hf:owner/],
    ['hf:acme/x@a..b', /write hf:owner/],
    [`hf:acme/x@${COMMIT}#../../up.onnx`, /must be a path inside the model/],
    [`hf:acme/x@${COMMIT}#/etc/m.onnx`, /must be a path inside the model/],
    ['http://models.example/d', /must begin with https/],
    ['https://user:secret@models.example/d', /without user or query/],
    ['ftp://models.example/d', /expected hf:/],
    ['', /expected hf:/],
    ['preset:nothing', /no preset "nothing"; known are e5-small-raid/],
  ])('%s is refused', (written, message) => {
    expect(() => parseReference(written)).toThrow(message);
    expect(() => parseReference(written)).not.toThrow(/secret/);
  });

  it('by a preset stands for a repository on the hub, at the revision that the user gives', () => {
    for (const [name, preset] of Object.entries(PRESETS)) {
      const reference = parseReference(`preset:${name}@${COMMIT}`);
      expect(formatReference(reference)).toBe(`hf:${preset.repository}@${COMMIT}`);
      expect(reference.file).toBe(preset.file);
      expect(parseReference(`preset:${name}@${COMMIT}#onnx/model_int8.onnx`).file).toBe(
        'onnx/model_int8.onnx',
      );
      expect(preset.sources.length).toBeGreaterThan(0);
    }
  });
});

describe('the label that means synthetic', () => {
  it.each([
    [['Fake', 'Real'], [0]],
    [['Real', 'Fake'], [1]],
    [['human', 'ai'], [1]],
    [['Human', 'ChatGPT'], [1]],
    [['human-written', 'machine-generated'], [1]],
    [['NOT_AI', 'AI'], [1]],
    [['human', 'other'], [1]],
    [['generated'], [0]],
    [
      ['human', 'gpt4', 'llm'],
      [1, 2],
    ],
  ])('of %s is found by name', (labels, expected) => {
    expect(syntheticLabels(labels, null)).toEqual(expected);
  });

  it.each([
    [['LABEL_0', 'LABEL_1']],
    [['positive', 'negative']],
    [['AI', 'machine']],
    [['human', 'gpt4', 'mystery']],
    [['real', 'original']],
    [['LABEL_0']],
  ])('of %s cannot be told, and must be asked for', (labels) => {
    expect(() => syntheticLabels(labels, null)).toThrow(/0: .*set `model-label`/s);
  });

  it('is what the user says, by name or number', () => {
    expect(syntheticLabels(['LABEL_0', 'LABEL_1'], 'label_1')).toEqual([1]);
    expect(syntheticLabels(['LABEL_0', 'LABEL_1'], '0')).toEqual([0]);
    expect(syntheticLabels(['a', 'b', 'c'], 'a, c')).toEqual([0, 2]);
    expect(() => syntheticLabels(['a', 'b'], 'a,b')).toThrow(/some, but not all/);
    expect(() => syntheticLabels(['a', 'b'], 'a,x')).toThrow(/`model-label` a,x/);
  });
});

describe('the configuration of a model', () => {
  const longest = (config: object, tokenizer?: object) =>
    readModelConfig(bytes(config), tokenizer && bytes(tokenizer)).maximumTokens;

  it('says how long an input may be', () => {
    expect(longest({ model_type: 'bert', max_position_embeddings: 512 })).toBe(512);
    expect(longest({ model_type: 'roberta', max_position_embeddings: 514, pad_token_id: 1 })).toBe(512);
    expect(longest({ model_type: 'bert', max_position_embeddings: 512 }, { model_max_length: 128 })).toBe(
      128,
    );
    expect(longest({ max_position_embeddings: 256 }, { model_max_length: 1e30 })).toBe(256);
    expect(longest({})).toBe(512);
  });

  it('names the labels, as Transformers does where it does not', () => {
    const labels = (config: object) => readModelConfig(bytes(config), undefined).labels;
    expect(labels({ id2label: { 0: 'a', 1: 'b' } })).toEqual(['a', 'b']);
    expect(labels({ num_labels: 3 })).toEqual(['LABEL_0', 'LABEL_1', 'LABEL_2']);
    expect(labels({})).toEqual(['LABEL_0', 'LABEL_1']);
    expect(() => labels({ id2label: { 0: 'a', 2: 'b' } })).toThrow(/none for 1/);
    expect(() => labels({ id2label: 'x' })).toThrow(/config\.json of the model: `id2label` is malformed/);
    expect(() => readModelConfig(Buffer.from('<html>'), undefined)).toThrow(
      /config\.json of the model is not JSON/,
    );
  });
});

describe('the tokenizer', () => {
  it('does WordPiece: pieces, unknown words, the special tokens around', () => {
    const tokenizer = createTokenizer(bytes(wordPiece()), undefined);
    expect(tokenizer.encode('The MODEL handwritten, xyz hands')).toEqual([4, 5, 7, 8, 10, 1, 7, 9]);
    expect(tokenizer).toMatchObject({ prefix: [2], suffix: [3] });
  });

  it('does byte-level BPE: merges in their order, every byte of any text', () => {
    const merges = [
      ['t', 'h'],
      ['th', 'e'],
      ['Ġ', 'the'],
    ] as const;
    const { tokenizer: file, vocabulary } = byteLevelBpe(merges);
    const tokenizer = createTokenizer(bytes(file), bytes({}));
    const tokens = (text: string) => tokenizer.encode(text).map((id) => vocabulary[id]);
    expect(tokens('the then')).toEqual(['the', 'Ġthe', 'n']);
    expect(tokens('é\u{1F600}')).toEqual(['Ã', '©', 'ð', 'Ł', 'ĺ', 'Ģ']);
    expect(tokenizer).toMatchObject({ prefix: [0], suffix: [2] });
  });

  it('does SentencePiece Unigram: the likeliest cut', () => {
    const tokenizer = createTokenizer(bytes(unigram()), bytes({ eos_token: '</s>' }));
    // "▁model" (−3) + "s" (−5) beats "▁mod" + "el" + "s" (−13); "a" after a space is "▁a".
    expect(tokenizer.encode('models a')).toEqual([5, 8, 10]);
    expect(tokenizer.encode('q')).toEqual([4, 3]);
    expect(tokenizer).toMatchObject({ prefix: [0], suffix: [2] });
  });

  it('refuses what is no tokenizer', () => {
    expect(() => createTokenizer(bytes({ model: { type: 'Other' } }), undefined)).toThrow(
      /tokenizer\.json of the model cannot be used/,
    );
    expect(() => createTokenizer(Buffer.from('version https://git-lfs'), undefined)).toThrow(/is not JSON/);
  });
});

describe('windows of tokens', () => {
  it('cover the text from end to end with overlap, in equal lengths, and are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 8, max: 512 }), (length, size) => {
        const ids = Array.from({ length }, (_, i) => i);
        const windows = tokenWindows(ids, size);
        expect(windows.length).toBeLessThanOrEqual(MAXIMUM_TOKEN_WINDOWS);
        expect(windows[0]?.[0]).toBe(0);
        expect(windows.at(-1)?.at(-1)).toBe(length - 1);
        if (length <= size) expect(windows).toEqual([ids]);
        else expect(windows.map((window) => window.length)).toEqual(windows.map(() => size));
        if (windows.length < MAXIMUM_TOKEN_WINDOWS) {
          for (const [i, window] of windows.slice(1).entries())
            expect((windows[i]?.at(-1) ?? 0) - (window[0] ?? 0) + 1).toBeGreaterThanOrEqual(
              Math.floor(size / 4) - 1,
            );
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
