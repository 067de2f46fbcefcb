import { createHash } from 'node:crypto';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EMBEDDED_MODEL, loadEmbeddedDetector } from '../../src/detector/embedded.ts';
import { extractFeatures, extractTokens, SHAPE_CLASSES, tokenHash } from '../../src/detector/features.ts';
import { normalise } from '../../src/detector/normalise.ts';
import { modelRoot } from '../../src/detector/runtime-assets.ts';
import { measureSurprisal, parseLanguageModel, type Tokens } from '../../src/detector/surprisal.ts';
import { temporaryFolder } from '../support/repository.ts';

const fixtures = path.join(import.meta.dirname, '..', 'fixtures', 'detector');
/** A small model that training/language_model_fixture.py wrote, and the costs that it computed. */
const bytes = new Uint8Array(readFileSync(path.join(fixtures, 'language-model.bin')));
const python = JSON.parse(readFileSync(path.join(fixtures, 'language-model.json'), 'utf8')) as {
  readonly lines: readonly string[];
  readonly unitsPerBit: number;
  readonly costs: readonly (readonly number[])[];
};
const model = parseLanguageModel(bytes, 'language-model.bin');
const bitsOf = (text: string): Float32Array => model.bits(extractTokens(normalise(text)));
const [trained = '', , , , , , , , , , alike = '', strange = ''] = python.lines;

describe('the language model', () => {
  it('gives every token the bits that the training code gives it', () => {
    expect(python.lines).toHaveLength(12);
    for (const [i, line] of python.lines.entries()) {
      expect(normalise(line)).toBe(line);
      expect([...bitsOf(line)]).toEqual(
        (python.costs[i] ?? []).map((cost) => Math.fround(cost / python.unitsPerBit)),
      );
    }
  });

  it('holds probabilities: over all that can follow they add up to 1, after any context', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const known = Array.from({ length: view.getUint32(12, true) }, (_, i) =>
      view.getUint32(28 + 4 * i, true),
    );
    expect(known).toContain(tokenHash('the'));
    const everything: [number, number][] = [
      ...known.map((hash): [number, number] => [hash, 0]),
      ...Array.from({ length: SHAPE_CLASSES }, (_, shape): [number, number] => [tokenHash('xyzzy'), shape]),
    ];
    for (const context of ['', 'the', 'the barn', 'came through', 'quay quay', 'xyzzy the']) {
      const before = context.split(' ').filter((word) => word !== '');
      const sum = everything.reduce((total, last) => {
        const all = [...before.map((word): [number, number] => [tokenHash(word), 7]), last];
        return total + 2 ** -(model.bits(tokens(all)).at(-1) ?? 99);
      }, 0);
      // Costs are stored to a twentieth of a bit, three and a half per cent of a probability.
      expect(Math.abs(sum - 1), context).toBeLessThan(0.05);
    }
  });

  it('finds what it has read least surprising, and strange words most', () => {
    const mean = (text: string) => measureSurprisal(model, [extractTokens(text)])?.mean ?? Number.NaN;
    expect(mean(trained)).toBeLessThan(mean(alike));
    expect(mean(alike)).toBeLessThan(mean(strange));
    expect(Math.max(...bitsOf(`${alike} ${strange}`))).toBeLessThan(40);
  });

  it('knows the mean and the deviation of all windows together', () => {
    const windows = [alike, strange].map(extractTokens);
    const all = windows.flatMap((window) => [...model.bits(window)]);
    const mean = all.reduce((sum, bits) => sum + bits, 0) / all.length;
    const variance = all.reduce((sum, bits) => sum + (bits - mean) ** 2, 0) / all.length;
    const found = measureSurprisal(model, windows);
    expect(found?.tokens).toBe(all.length);
    expect(found?.mean).toBeCloseTo(mean, 10);
    expect(found?.deviation).toBeCloseTo(Math.sqrt(variance), 10);
    expect(measureSurprisal(model, [])).toBeNull();
    expect(measureSurprisal(model, [extractTokens('')])).toBeNull();
  });

  it('reads the tokens that the features hold', () => {
    const long = `${alike} ${strange} `.repeat(12).trim();
    const { tokenHashes, tokenShapes } = extractFeatures(long);
    expect(extractTokens(long)).toEqual({ tokenHashes, tokenShapes });
  });

  it.each([
    ['is empty', new Uint8Array(0), 'does not begin as one'],
    ['is something else', bytes.map((byte, i) => (i === 0 ? 0 : byte)), 'does not begin as one'],
    ['is of a later format', bytes.map((byte, i) => (i === 4 ? 9 : byte)), 'format 9, known is 1'],
    ['has other classes', bytes.map((byte, i) => (i === 16 ? 1 : byte)), '513 ending classes, known are 512'],
    ['is cut short', bytes.subarray(0, -1), `${bytes.length - 1} bytes where its header tells of`],
    ['does not add up', bytes.map((byte, i) => (i === 28 + 4 * 60 ? byte + 1 : byte)), 'do not add up'],
  ])('refuses a file that %s', (_, damaged, message) => {
    expect(() => parseLanguageModel(damaged, 'models/x/language-model.bin')).toThrow(
      new RegExp(`^models/x/language-model\\.bin: not a language model .*${message}`),
    );
  });
});

function tokens(list: readonly (readonly [hash: number, shape: number])[]): Tokens {
  return {
    tokenHashes: Uint32Array.from(list, ([hash]) => hash),
    tokenShapes: Uint16Array.from(list, ([, shape]) => shape),
  };
}

describe('a model folder', () => {
  /** A copy of the embedded model that lists this language model, or none. */
  function folderWith(languageModel: Uint8Array | null, sha256 = digestOf(languageModel)): string {
    const folder = temporaryFolder();
    const from = path.join(modelRoot(), EMBEDDED_MODEL);
    for (const name of ['model.onnx', 'vocabulary.bin', 'calibration.json'])
      symlinkSync(path.join(from, name), path.join(folder, name));
    cpSync(path.join(from, 'manifest.json'), path.join(folder, 'manifest.json'));
    const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    const { 'language-model.bin': _, ...files } = manifest.files;
    const listed = languageModel === null ? files : { ...files, 'language-model.bin': sha256 };
    writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, files: listed }));
    if (languageModel !== null) writeFileSync(path.join(folder, 'language-model.bin'), languageModel);
    return folder;
  }

  const digestOf = (content: Uint8Array | null): string =>
    createHash('sha256')
      .update(content ?? '')
      .digest('hex');

  it('with a language model measures texts, window by window', async () => {
    const { surprisal } = await loadEmbeddedDetector({ folder: folderWith(bytes) });
    expect(surprisal?.(alike)).toEqual(measureSurprisal(model, [extractTokens(alike)]));
    const long = Array.from({ length: 40 }, () => alike).join(' ');
    expect(surprisal?.(long)?.tokens).toBeGreaterThan(40 * 20);
  });

  it('without one works as before', async () => {
    const detector = await loadEmbeddedDetector({ folder: folderWith(null) });
    expect(detector.surprisal).toBeUndefined();
    expect(detector.calibration(0.005).basis).not.toBe('');
  });

  it('refuses one that is not what the manifest lists', async () => {
    const folder = folderWith(bytes, '0'.repeat(64));
    await expect(loadEmbeddedDetector({ folder })).rejects.toThrow(
      /language-model\.bin: not the file that was published/,
    );
  });
});
