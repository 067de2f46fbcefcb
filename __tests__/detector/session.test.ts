import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EngineError } from '../../src/detector/runtime-error.ts';
import { createSession, type Session } from '../../src/detector/session.ts';
import { bagFeeds, bagModel, bagReference, batches } from '../support/bag-model.ts';

const PROPERTY = { seed: 20240613, numRuns: 60 };
const hasNative = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'win32-x64', 'win32-arm64'].includes(
  `${process.platform}-${process.arch}`,
);
const RUNTIMES = hasNative ? (['native', 'wasm'] as const) : (['wasm'] as const);

async function score(session: Session, records: readonly (readonly number[])[]): Promise<number[]> {
  const { score: tensor } = await session.run(bagFeeds(records));
  expect(tensor?.dims).toEqual([records.length, 1]);
  return Array.from(tensor?.data ?? [], Number);
}

describe.each(RUNTIMES)('the %s runtime', (runtime) => {
  let session: Session;
  beforeAll(async () => {
    session = await createSession(bagModel(), { runtime });
  });
  afterAll(() => session.release());

  it('says which runtime runs the model, and how it is fed', () => {
    expect(session).toMatchObject({
      runtime,
      notice: null,
      inputNames: ['ids', 'rows', 'zeros'],
      outputNames: ['score'],
    });
  });

  it('computes what the graph says', async () => {
    await fc.assert(
      fc.asyncProperty(batches, async (records) => {
        const scores = await score(session, records);
        records.forEach((record, i) => {
          expect(scores[i]).toBeCloseTo(bagReference(record), 5);
        });
      }),
      PROPERTY,
    );
  });

  it('gives a record the same score, bit for bit, in whatever batch it comes', async () => {
    await fc.assert(
      fc.asyncProperty(batches, fc.nat(), async (records, where) => {
        const cut = where % records.length;
        const parts = [records.slice(0, cut), records.slice(cut)].filter((part) => part.length > 0);
        const apart = (await Promise.all(parts.map((part) => score(session, part)))).flat();
        expect(apart).toEqual(await score(session, records));
      }),
      PROPERTY,
    );
  });

  it('names the fault of feeds that do not fit, and still runs afterwards', async () => {
    const { ids, rows } = bagFeeds([[1, 2]]);
    await expect(session.run({ ...(ids && { ids }), ...(rows && { rows }) })).rejects.toThrow(
      /the detector could not be run: .*zeros/,
    );
    expect(await score(session, [[1, 2]])).toHaveLength(1);
  });

  it('says which file is missing', async () => {
    const missing = createSession('nowhere/model.onnx', { runtime });
    await expect(missing).rejects.toThrow(EngineError);
    await expect(missing).rejects.toThrow(/nowhere\/model\.onnx: the model file cannot be read \(ENOENT/);
  });

  it('refuses bytes that are no model, naming the file', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'session-'));
    const file = path.join(folder, 'broken.onnx');
    writeFileSync(file, 'not protobuf at all');
    const broken = createSession(file, { runtime });
    await expect(broken).rejects.toThrow(EngineError);
    await expect(broken).rejects.toThrow(/broken\.onnx: not a model that ONNX Runtime/);
    rmSync(folder, { recursive: true });
  });
});

it.runIf(hasNative)('gives the same scores natively and as WebAssembly', async () => {
  const [native, wasm] = [
    await createSession(bagModel(), { runtime: 'native' }),
    await createSession(bagModel(), { runtime: 'wasm' }),
  ];
  await fc.assert(
    fc.asyncProperty(batches, async (records) => {
      const [a, b] = [await score(native, records), await score(wasm, records)];
      a.forEach((value, i) => {
        expect(Math.abs(value - (b[i] ?? Number.NaN))).toBeLessThan(1e-6);
      });
    }),
    PROPERTY,
  );
});

describe('where the native library cannot be loaded', () => {
  beforeAll(() => {
    vi.resetModules();
    vi.doMock('onnxruntime-node', () => {
      throw new Error("Cannot find module './native/plan9-mips/onnxruntime_binding.node'");
    });
  });
  afterAll(() => {
    vi.doUnmock('onnxruntime-node');
    vi.resetModules();
  });

  it('falls back to WebAssembly and says so, for every session', async () => {
    const { createSession: create } = await import('../../src/detector/session.ts');
    for (const session of [await create(bagModel()), await create(bagModel())]) {
      expect(session.runtime).toBe('wasm');
      expect(session.notice).toMatch(/WebAssembly.*native ONNX Runtime cannot be loaded/);
      expect(await score(session, [[1, 2, 3]])).toHaveLength(1);
    }
  });

  it('fails when the native library was asked for by name', async () => {
    const { createSession: create } = await import('../../src/detector/session.ts');
    await expect(create(bagModel(), { runtime: 'native' })).rejects.toThrow(
      /choose the runtime `auto` or `wasm`/,
    );
  });
});
