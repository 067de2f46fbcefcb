import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type * as Ort from 'onnxruntime-common';
import type { Runtime } from './detector.ts';
import { wasmAssets } from './runtime-assets.ts';
import { EngineError, firstLine } from './runtime-error.ts';

/** A dense array in row-major order; the class of `data` is the element type that the graph declares. */
export interface Tensor {
  readonly data: Float32Array | Float64Array | Int32Array | BigInt64Array | Uint8Array;
  readonly dims: readonly number[];
}

/** A loaded model. */
export interface Session {
  readonly runtime: Runtime;
  /** What the user should know about the choice of runtime, in one sentence; null when nothing. */
  readonly notice: string | null;
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /** Runs the graph once. Throws EngineError when the feeds do not fit the graph. */
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  /** Frees the model's memory; the session cannot run afterwards. */
  release(): Promise<void>;
}

export interface SessionOptions {
  /** `auto` (default): the native library, or WebAssembly where that cannot be loaded. */
  readonly runtime?: Runtime | 'auto';
}

type Engine = Pick<typeof Ort, 'InferenceSession' | 'Tensor'>;

/**
 * One thread and sequential execution, so that the order of additions, and with it every score, does not depend on
 * the machine. The arena keeps what the largest batch needs and no more, because batches come in a few shapes; without it
 * the C library's allocator held half as much again. Memory patterns would keep a plan for every shape.
 */
const OPTIONS = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  enableCpuMemArena: true,
  enableMemPattern: false,
  logSeverityLevel: 3,
} as const;

/**
 * Loads an ONNX model from a file or from bytes (use bytes from `readVerified` for a file that is not trusted) and
 * prepares it to run on one CPU thread.
 *
 * Throws EngineError when no runtime can be loaded or the model is not one that it can run.
 */
export async function createSession(
  model: string | Uint8Array,
  { runtime = 'auto' }: SessionOptions = {},
): Promise<Session> {
  const bytes = typeof model === 'string' ? await readModel(model) : model;
  const chosen = await chooseEngine(runtime);
  const session = await open(chosen, bytes, typeof model === 'string' ? model : 'the model');
  return {
    runtime: chosen.runtime,
    notice: chosen.notice,
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    run: (feeds) => run(chosen.engine, session, feeds),
    release: () => session.release(),
  };
}

interface ChosenEngine {
  readonly runtime: Runtime;
  readonly engine: Engine;
  readonly notice: string | null;
}

async function chooseEngine(wanted: Runtime | 'auto'): Promise<ChosenEngine> {
  if (wanted === 'wasm') {
    return { runtime: 'wasm', engine: await wasm(), notice: null };
  }
  try {
    return { runtime: 'native', engine: await native(), notice: null };
  } catch (error) {
    const why = `the native ONNX Runtime cannot be loaded on ${process.platform}-${process.arch} (${firstLine(error)})`;
    if (wanted === 'native') {
      throw new EngineError(`${why}; choose the runtime \`auto\` or \`wasm\`.`, { cause: error });
    }
    const notice = `Running the detector as WebAssembly, with the same scores but slower: ${why}.`;
    return { runtime: 'wasm', engine: await wasm(), notice };
  }
}

/* Else the native library keeps a device id in the home folder and sends what it measures to its maker. */
const native = once(async (): Promise<Engine> => {
  process.env.ORT_DISABLE_TELEMETRY = '1';
  return await import('onnxruntime-node');
});

const wasm = once(async (): Promise<Engine> => {
  try {
    const { script, binary } = wasmAssets();
    const ort: typeof Ort = await import(
      /* webpackIgnore: true */ /* @vite-ignore */ pathToFileURL(script).href
    );
    ort.env.wasm.wasmBinary = await readFile(binary);
    ort.env.wasm.numThreads = 1;
    ort.env.wasm.proxy = false;
    return ort;
  } catch (error) {
    throw new EngineError(
      `the WebAssembly build of ONNX Runtime cannot be loaded (${firstLine(error)}); check that the installation is complete.`,
      { cause: error },
    );
  }
});

/** The first outcome, good or bad, for every caller: a module that failed to load is half initialised when asked for again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let outcome: Promise<T> | undefined;
  return () => {
    outcome ??= load();
    return outcome;
  };
}

async function readModel(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new EngineError(`${path}: the model file cannot be read (${firstLine(error)}).`, { cause: error });
  }
}

async function open(
  { engine, runtime }: ChosenEngine,
  bytes: Uint8Array,
  name: string,
): Promise<Ort.InferenceSession> {
  try {
    return await engine.InferenceSession.create(bytes, {
      ...OPTIONS,
      executionProviders: [runtime === 'native' ? 'cpu' : 'wasm'],
    });
  } catch (error) {
    throw new EngineError(
      `${name}: not a model that ONNX Runtime (${runtime}) can run: ${firstLine(error)}`,
      { cause: error },
    );
  }
}

async function run(
  engine: Engine,
  session: Ort.InferenceSession,
  feeds: Readonly<Record<string, Tensor>>,
): Promise<Readonly<Record<string, Tensor>>> {
  const inputs: Record<string, Ort.Tensor> = {};
  for (const [name, { data, dims }] of Object.entries(feeds)) {
    inputs[name] = new engine.Tensor(data, dims);
  }
  try {
    const outputs = await session.run(inputs);
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { data, dims }]) => [name, { data: data as Tensor['data'], dims }]),
    );
  } catch (error) {
    throw new EngineError(`the detector could not be run: ${firstLine(error)}`, { cause: error });
  }
}
