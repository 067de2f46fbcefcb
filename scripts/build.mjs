// Builds the program that a runner executes: tsc to lib/, then one ncc bundle for both entry points.
// Usage: node scripts/build.mjs [--out FOLDER]      (default: dist)
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = path.join(import.meta.dirname, '..');
const LIB = path.join(ROOT, 'lib');
const PACKAGES = path.join(ROOT, 'node_modules');
const ENTRIES = ['cli', 'main', 'worker'];
const NATIVE_PLATFORMS = [['linux', 'x64']];
const WASM_FILES = ['ort.wasm.bundle.min.mjs', 'ort-wasm-simd-threaded.wasm'];

const { values } = parseArgs({ options: { out: { type: 'string', default: path.join(ROOT, 'dist') } } });
await build(path.resolve(values.out));

async function build(out) {
  // Module ids are hashes of paths relative to the working folder: the same bytes wherever the checkout lies.
  process.chdir(ROOT);
  compile();
  const files = await bundle();
  bindNativeLibrary(files);
  refusePathsOfThisMachine(files);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(path.join(out, name), content);
  }
  chmodSync(path.join(out, 'cli.js'), 0o755);
  copyRuntime(out);
}

function compile() {
  rmSync(LIB, { recursive: true, force: true });
  execFileSync(process.execPath, [path.join(PACKAGES, 'typescript', 'bin', 'tsc'), '-p', ROOT], {
    stdio: 'inherit',
  });
  copyFileSync(
    path.join(LIB, 'detector', 'runtime-assets.bundle.js'),
    path.join(LIB, 'detector', 'runtime-assets.js'),
  );
  for (const name of ENTRIES) {
    if (!existsSync(path.join(LIB, `${name}.js`))) {
      throw new Error(`src/${name}.ts is missing: the bundle starts from it`);
    }
  }
  const programs = ENTRIES.map((name) => `  ${name}: () => import('./${name}.js'),`).join('\n');
  writeFileSync(path.join(LIB, 'program.js'), `export const programs = {\n${programs}\n};\n`);
}

/** File name → content of everything that is generated; what is copied comes later. */
async function bundle() {
  const ncc = createRequire(import.meta.url)('@vercel/ncc');
  const { code, assets } = await ncc(path.join(LIB, 'program.js'), {
    cache: false,
    license: 'licenses.txt',
    quiet: true,
    target: 'es2022',
  });
  const files = new Map([['program.js', code]]);
  for (const [name, { source }] of Object.entries(assets)) {
    if (!/^(\d+\.index\.js|licenses\.txt|package\.json)$/.test(name)) {
      throw new Error(
        `ncc emitted ${name}: it takes a path in the code for an asset and may corrupt it. Copy the file in scripts/build.mjs instead.`,
      );
    }
    files.set(name, source.toString());
  }
  const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  files.set(
    'package.json',
    `${JSON.stringify({ name, version, type: 'module', digest: digestOf(files) }, null, 2)}\n`,
  );
  files.set('licenses.txt', `${files.get('licenses.txt')?.trimEnd()}\n\n${onnxruntimeLicense()}`);
  for (const entry of ENTRIES) {
    const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
    files.set(`${entry}.js`, `${shebang}import { programs } from './program.js';\n\nprograms.${entry}();\n`);
  }
  return files;
}

/** What caches of the program are bound to: any other code is another program to them. */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\0${content}\0`);
  return hash.digest('hex');
}

/** Points onnxruntime-node at the copy of its library in this folder; ncc leaves the path in its package. */
function bindNativeLibrary(files) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text that onnxruntime-node's code contains
  const original = '`../bin/napi-v6/${process.platform}/${process.arch}/onnxruntime_binding.node`';
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the code that takes its place
  const replacement = '`./native/${process.platform}-${process.arch}/onnxruntime_binding.node`';
  const hits = [...files].flatMap(([name, content]) =>
    Array.from({ length: content.split(original).length - 1 }, () => name),
  );
  if (hits.length !== 1) {
    throw new Error(
      `expected exactly one ${original} in the bundle, found ${hits.length} (${hits.join(', ')}): has onnxruntime-node changed how it loads its library?`,
    );
  }
  const [name] = hits;
  files.set(
    name,
    files.get(name).replace(original, () => replacement),
  );
}

function refusePathsOfThisMachine(files) {
  for (const [name, content] of files) {
    if (content.includes(ROOT) || content.includes(encodeURI(`file://${ROOT}`))) {
      throw new Error(`${name} contains the path of this checkout (${ROOT})`);
    }
  }
}

function copyRuntime(out) {
  for (const [platform, arch] of NATIVE_PLATFORMS) {
    const from = path.join(PACKAGES, 'onnxruntime-node', 'bin', 'napi-v6', platform, arch);
    const to = path.join(out, 'native', `${platform}-${arch}`);
    mkdirSync(to, { recursive: true });
    for (const file of ['onnxruntime_binding.node', 'libonnxruntime.so.1']) {
      copyFileSync(path.join(from, file), path.join(to, file));
    }
  }
  for (const file of WASM_FILES) {
    copyFileSync(path.join(PACKAGES, 'onnxruntime-web', 'dist', file), path.join(out, file));
  }
}

/** The packages state MIT without the text; it is that of github.com/microsoft/onnxruntime/blob/main/LICENSE. */
function onnxruntimeLicense() {
  return readFileSync(path.join(import.meta.dirname, 'onnxruntime-license.txt'), 'utf8');
}
