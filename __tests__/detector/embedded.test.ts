import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Detector, Judgeable } from '../../src/detector/detector.ts';
import { BUCKET_LOWER_BOUNDS } from '../../src/detector/detector.ts';
import { EMBEDDED_MODEL, loadEmbeddedDetector } from '../../src/detector/embedded.ts';
import { prepare } from '../../src/detector/judgeable.ts';
import { modelRoot } from '../../src/detector/runtime-assets.ts';
import { createSession } from '../../src/detector/session.ts';
import { RECORD_KINDS } from '../../src/record/record.ts';
import { countWords } from '../../src/record/words.ts';

const MACHINE = `Effective time management is essential for achieving both personal and professional success. By prioritizing
tasks, setting clear goals, and eliminating distractions, individuals can significantly enhance their productivity and reduce
stress. Moreover, adopting proven strategies such as time blocking and regular breaks fosters a healthier balance, ultimately
empowering people to focus on what truly matters. In conclusion, cultivating these habits not only improves efficiency but
also contributes to long-term well-being and overall fulfillment.`;

const root = path.join(import.meta.dirname, '..', '..');
/** Prose that people wrote: the README of an installed package, without its code. */
const HUMAN = readFileSync(path.join(root, 'node_modules', 'picomatch', 'README.md'), 'utf8');

function judgeable(text: string): Judgeable {
  const prepared = prepare(text, countWords(text));
  if (typeof prepared === 'string') throw new Error(`not judged: ${prepared}`);
  return prepared;
}

let native: Detector;
let wasm: Detector;
beforeAll(async () => {
  native = await loadEmbeddedDetector();
  wasm = await loadEmbeddedDetector({ runtime: 'wasm' });
});

describe('the embedded detector', () => {
  it('scores machine prose above human prose', async () => {
    const [machine = 0, human = 1] = await native.score([judgeable(MACHINE), judgeable(HUMAN)]);
    expect(machine).toBeGreaterThan(0.9);
    expect(human).toBeLessThan(0.5);
  });

  it.each(['native', 'wasm'] as const)(
    'gives a text the same score, bit for bit, in any company (%s)',
    async (runtime) => {
      const detector = runtime === 'native' ? native : wasm;
      const words = `${MACHINE} `.repeat(8).split(/\s+/);
      const texts = Array.from({ length: 30 }, (_, i) =>
        words.slice(i * 7, i * 7 + 60 + i * 20).join(' '),
      ).map(judgeable);
      const together = await detector.score(texts);
      const alone = await Promise.all(texts.map(async (text) => (await detector.score([text]))[0]));
      const reversed = (await detector.score([...texts].reverse())).reverse();
      expect([...together]).toEqual(alone);
      expect([...reversed]).toEqual(alone);
    },
  );

  it.each(['native', 'wasm'] as const)(
    'gives a text the same score in a batch of any size (%s)',
    async (runtime) => {
      const detector = runtime === 'native' ? native : wasm;
      const text = judgeable(MACHINE);
      const [alone = 2] = await detector.score([text]);
      for (let count = 2; count <= 9; count++)
        expect([...(await detector.score(Array(count).fill(text)))]).toEqual(Array(count).fill(alone));
    },
  );

  it('gives the same scores on WebAssembly to 1e-4', async () => {
    const texts = [judgeable(MACHINE), judgeable(HUMAN)];
    const [a, b] = [await native.score(texts), await wasm.score(texts)];
    for (const [i, score] of a.entries()) expect(Math.abs(score - (b[i] ?? 2))).toBeLessThan(1e-4);
    expect(wasm.runtime).toBe('wasm');
  });

  it.each(['native', 'wasm'] as const)(
    'scores in two calls at once as in one after the other (%s)',
    async (runtime) => {
      const detector = runtime === 'native' ? native : wasm;
      const texts = [judgeable(MACHINE), judgeable(HUMAN)];
      const expected = [await detector.score(texts), await detector.score(texts.toReversed())];
      expect(await Promise.all([detector.score(texts), detector.score(texts.toReversed())])).toEqual(
        expected,
      );
    },
  );

  it('scores nothing as nothing', async () => {
    expect(await native.score([])).toEqual(new Float64Array(0));
  });

  it('explains a score by the words that moved it', async () => {
    const { words, traits } = await native.explain(judgeable(MACHINE));
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
    expect(words.find(({ word }) => word === 'essential')?.count).toBe(1);
    const shifts = words.map(({ shift }) => Math.abs(shift));
    expect(shifts).toEqual(shifts.toSorted((a, b) => b - a));
    expect(traits.length).toBe(16);
  });

  it.each(['native', 'wasm'] as const)('computes what PyTorch computes, to 1e-4 (%s)', async (runtime) => {
    const parity = JSON.parse(
      readFileSync(path.join(root, '__tests__', 'fixtures', 'detector', 'parity.json'), 'utf8'),
    ) as Record<'gram_ids' | 'gram_weights' | 'tokens' | 'style', number[][]> & { logit: number[] };
    const session = await createSession(path.join(modelRoot(), EMBEDDED_MODEL, 'model.onnx'), { runtime });
    const dims = (rows: number[][]): number[] => [rows.length, rows[0]?.length ?? 0];
    const { logit } = await session.run({
      gram_ids: { data: Int32Array.from(parity.gram_ids.flat()), dims: dims(parity.gram_ids) },
      gram_weights: { data: Float32Array.from(parity.gram_weights.flat()), dims: dims(parity.gram_weights) },
      tokens: { data: Int32Array.from(parity.tokens.flat()), dims: dims(parity.tokens) },
      style: { data: Float32Array.from(parity.style.flat()), dims: dims(parity.style) },
    });
    const found = Array.from((logit?.data ?? []) as Float32Array);
    for (const [i, expected] of parity.logit.entries())
      expect(Math.abs((found[i] ?? 99) - expected)).toBeLessThan(1e-4);
  });
});

describe('the calibration of the embedded detector', () => {
  it('flags less, and falsely less often, the smaller the rate that is asked for', () => {
    for (const kind of RECORD_KINDS) {
      for (const bucket of BUCKET_LOWER_BOUNDS.keys()) {
        const points = [0.001, 0.005, 0.01, 0.05].map((rate) =>
          native.calibration(rate).operatingPoint({ kind, bucket }),
        );
        const thresholds = points.map(({ threshold }) => threshold);
        expect(thresholds).toEqual(thresholds.toSorted((a, b) => b - a));
        for (const { falsePositiveRate: f, truePositiveRate: t } of points) {
          expect(f.alpha / (f.alpha + f.beta)).toBeLessThan(t.alpha / (t.alpha + t.beta));
        }
      }
    }
  });

  it('refuses a rate that was not measured', () => {
    expect(() => native.calibration(0.0001)).toThrow(/was not measured.*the smallest is 0\.1 %/);
  });
});
