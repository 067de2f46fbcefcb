import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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

/** Digest of the code and of the libraries that it uses: what is judged by other code may be judged otherwise. */
export function programDigest(): string {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  const code = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
  for (const file of readdirSync(code, { recursive: true, encoding: 'utf8' }).sort())
    if (/\.[jt]s$/.test(file)) hash.update(readFileSync(path.join(code, file)));
  return hash.digest('hex');
}

/** Module that a scoring thread starts with; null where this Node.js cannot run it (the sources before type stripping). */
export function workerEntry(): string | null {
  const self = fileURLToPath(import.meta.url);
  if (!self.endsWith('.ts')) return path.join(path.dirname(self), '..', 'worker.js');
  return process.features.typescript ? path.join(path.dirname(self), '..', 'worker.ts') : null;
}
