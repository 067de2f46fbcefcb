import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the files beside the code are, for code that runs from `src/` or `lib/` with `node_modules`. The build puts
 * `runtime-assets.bundle.ts`, which has the same exports, in this module's place.
 */

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Files of onnxruntime's WebAssembly build: the module to import and the binary that it compiles. */
export interface WasmAssets {
  readonly script: string;
  readonly binary: string;
}

/** Absolute paths of onnxruntime-web's files. Throws when the package is not installed. */
export function wasmAssets(): WasmAssets {
  const binary = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  return { script: path.join(path.dirname(binary), 'ort.wasm.bundle.min.mjs'), binary };
}

/** Absolute path of the folder that holds one folder per embedded model. */
export function modelRoot(): string {
  return path.join(root, 'models');
}

/** Version of synthetic-budget, as in `package.json`. */
export function productVersion(): string {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).version;
}

/** Module that a scoring thread starts with; null where this Node.js cannot run it (the sources before type stripping). */
export function workerEntry(): string | null {
  const self = fileURLToPath(import.meta.url);
  if (!self.endsWith('.ts')) return path.join(path.dirname(self), '..', 'worker.js');
  return process.features.typescript ? path.join(path.dirname(self), '..', 'worker.ts') : null;
}
