import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WasmAssets } from './runtime-assets.ts';

/** Stands in for `runtime-assets.ts` in the bundle, all of whose files lie in one folder (`dist/`). */

const dist = path.dirname(fileURLToPath(import.meta.url));

/** Absolute paths of the copies of onnxruntime-web's files. */
export function wasmAssets(): WasmAssets {
  return {
    script: path.join(dist, 'ort.wasm.bundle.min.mjs'),
    binary: path.join(dist, 'ort-wasm-simd-threaded.wasm'),
  };
}

/** Absolute path of the folder that holds one folder per embedded model. */
export function modelRoot(): string {
  return path.join(dist, '..', 'models');
}

/** Version of synthetic-budget that was built. */
export function productVersion(): string {
  return JSON.parse(readFileSync(path.join(dist, 'package.json'), 'utf8')).version;
}

/** Digest of the code that was built and of the libraries that it uses. */
export function programDigest(): string {
  return JSON.parse(readFileSync(path.join(dist, 'package.json'), 'utf8')).digest;
}

/** Module that a scoring thread starts with. */
export function workerEntry(): string | null {
  return path.join(dist, 'worker.js');
}
