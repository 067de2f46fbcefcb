import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bagModel } from '../support/bag-model.ts';
import { ISOLATION, installation, NODE, runBundle, runNode } from './run.ts';

let work = '';
beforeAll(() => {
  work = realpathSync(mkdtempSync(path.join(tmpdir(), 'synthetic-budget-work-')));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

function bundledFiles(): string[] {
  const dist = path.join(installation(), 'dist');
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

describe(`the command line in the bundle, on ${NODE.description}, network cut off by ${ISOLATION}`, () => {
  it('prints its version', () => {
    const run = runBundle('cli', ['--version'], { cwd: work });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout.trim()).toBe(version);
  });

  it.each([[['--help']], [['scan', '--help']], [['score', '--help']], [['explain', '--help']]])(
    'explains itself: %s',
    (args) => {
      const run = runBundle('cli', args, { cwd: work });
      expect(run).toMatchObject({ status: 0, stderr: '' });
      expect(run.stdout).toContain(args.length === 1 ? 'scan' : `synthetic-budget ${args[0]}`);
    },
  );

  it('ends with status 2 on a command that it does not know', () => {
    const run = runBundle('cli', ['sacn'], { cwd: work });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('sacn');
  });
});

describe('a scan by the bundle', () => {
  const onLinux = process.platform === 'linux' && process.arch === 'x64';
  const PAGE = [
    '# The tide tables',
    '',
    'The harbour office prints the tables once a year, and the printer in the village folds them by hand. My aunt kept',
    'one in the drawer with the string and the candles, the corners soft from use, with her own notes in pencil where',
    'the office had got it wrong: ten minutes late at the bar, never mind what they say, and worse when the wind is',
    'from the north. I still have the one from the year she sold the boat.',
    '',
  ].join('\n');

  function scan(from: string) {
    const folder = mkdtempSync(path.join(work, 'scan-'));
    writeFileSync(path.join(folder, 'page.md'), PAGE);
    const run = runBundle('cli', ['scan', '--json'], { cwd: folder, from });
    expect(run.stdout, run.stderr).toMatch(/^\{/);
    return { run, report: JSON.parse(run.stdout) };
  }

  it('finds its model and its runtime beside it', () => {
    const { run, report } = scan(installation());
    expect([0, 1]).toContain(run.status);
    expect(report.detector.runtime).toBe(onLinux ? 'native' : 'wasm');
    expect(report.totals).toMatchObject({ files: 1, scoredRecords: 1 });
  });

  it('runs as WebAssembly where the native library is missing, says so, and finds the same', () => {
    const bare = path.join(work, 'bare');
    cpSync(installation(), bare, { recursive: true, filter: (file) => path.basename(file) !== 'native' });
    const { run, report } = scan(bare);
    expect(report.detector.runtime).toBe('wasm');
    expect(run.stderr).toMatch(/WebAssembly.*native ONNX Runtime cannot be loaded/);
    const { report: native } = scan(installation());
    expect(report.verdict).toBe(native.verdict);
    expect(report.totals).toEqual(native.totals);
  });
});

describe('the isolation of these tests', () => {
  it('lets no program reach even a server on this machine', async () => {
    const server = createServer((socket) => socket.end('reached'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const program = `import('node:net').then((net) => net.connect(${port}, '127.0.0.1').on('connect', () => process.exit(7)))`;
    const run = runNode(['-e', program], { cwd: work });
    server.close();
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/ENETUNREACH|the network is cut off/);
  });

  it('gives a program an empty environment', () => {
    const run = runNode(['-p', 'Object.keys(process.env).join()'], { cwd: work });
    expect(
      run.stdout
        .trim()
        .split(',')
        .filter((name) => !['PATH', 'PWD', 'SHLVL', '_'].includes(name)),
    ).toEqual(process.platform === 'win32' ? expect.arrayContaining(['SystemRoot']) : []);
  });
});

describe('the files of the bundle', () => {
  it('are the programs, their chunks, the runtime and the licences, and nothing else', () => {
    const other = bundledFiles().filter((name) => !/^\d+\.index\.js$/.test(name));
    expect(other.sort()).toEqual([
      'cli.js',
      'licenses.txt',
      'main.js',
      'native/linux-x64/libonnxruntime.so.1',
      'native/linux-x64/onnxruntime_binding.node',
      'ort-wasm-simd-threaded.wasm',
      'ort.wasm.bundle.min.mjs',
      'package.json',
      'program.js',
      'worker.js',
    ]);
  });

  it('name no path of the machine that built them', () => {
    const checkout = process.cwd();
    const naming = bundledFiles()
      .filter((name) => /\.(m?js|json|txt)$/.test(name))
      .filter((name) => readFileSync(path.join(installation(), 'dist', name), 'utf8').includes(checkout));
    expect(naming).toEqual([]);
  });

  it('carry the licence of every package that they contain', () => {
    const licenses = readFileSync(path.join(installation(), 'dist', 'licenses.txt'), 'utf8');
    for (const name of ['onnxruntime-node', 'onnxruntime-web', 'yaml', 'zod']) {
      expect(licenses).toContain(name);
    }
  });

  it('run a model as WebAssembly from beside them', () => {
    const model = path.join(work, 'model.onnx');
    writeFileSync(model, bagModel());
    const dist = path.join(installation(), 'dist');
    const program = `
      const ort = await import(${JSON.stringify(path.join(dist, 'ort.wasm.bundle.min.mjs'))});
      const { readFileSync } = await import('node:fs');
      ort.env.wasm.wasmBinary = readFileSync(${JSON.stringify(path.join(dist, 'ort-wasm-simd-threaded.wasm'))});
      const session = await ort.InferenceSession.create(readFileSync('model.onnx'));
      console.log(session.inputNames.join());`;
    const run = runNode(['--input-type=module', '-e', program], { cwd: work });
    expect(run).toMatchObject({ status: 0, stdout: 'ids,rows,zeros\n' });
  });
});
