import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadExternalDetector } from '../../src/detector/hub/external.ts';
import { runGate } from '../../src/gate.ts';
import { defaultPolicy } from '../../src/policy/defaults.ts';
import { filesUnder } from '../../src/source/tree.ts';
import { COMMIT, chosen, detectorFiles, MODEL, Scratch } from '../support/external-model.ts';
import { LoopbackHub } from '../support/loopback-hub.ts';

const scratch = new Scratch();
const PROSE =
  'and that is what they have to say for the people who are with us in the town when we come back from the sea';
/** 60 words and more, all of them English, of which many speak for a machine (or a hand). */
function text(word: string, seed: number): string {
  return Array.from({ length: 4 }, (_, i) => `${PROSE} ${word} ${word} ${word} ${seed + i}.`).join(' ');
}
const row = (word: string, i: number, more: object = {}) =>
  JSON.stringify({ text: text(word, i * 10), ...more });
let hub: LoopbackHub;

beforeAll(async () => {
  hub = await LoopbackHub.start();
  hub.publish('acme/detector', COMMIT, detectorFiles(), 'main');
});
afterAll(async () => {
  await hub.close();
  scratch.clean();
});

function data(...rows: readonly string[]): string {
  return scratch.write(new Map([['data.jsonl', Buffer.from(`${rows.join('\n')}\n`)]]));
}

async function reportOn(folder: string) {
  const env = { HF_ENDPOINT: hub.url, XDG_CACHE_HOME: path.join(scratch.root, 'cache') };
  const policy = defaultPolicy();
  const { include, exclude } = policy;
  return await runGate({
    version: '0',
    name: 'default',
    scope: await filesUnder(['.'], { cwd: folder, include, exclude }),
    policy,
    detector: await loadExternalDetector(chosen(MODEL), { env }),
    today: '2026-01-01',
    referencePlace: null,
  });
}

describe('a gate with a detector that is not calibrated', () => {
  it('warns at most, and says why, however much is flagged', async () => {
    const report = await reportOn(data(...Array.from({ length: 40 }, (_, i) => row('model', i))));
    expect(report.totals.flaggedRecords).toBe(40);
    expect(report.verdict).toBe('warn');
    expect(report.reason).toMatch(
      /this detector is not calibrated here.*: run synthetic-budget calibrate\.$/,
    );
    expect(report.detector.basis).toMatch(/not calibrated/);
  });

  it('passes what it does not flag, with an interval that promises little', async () => {
    const report = await reportOn(data(...Array.from({ length: 40 }, (_, i) => row('hand', i))));
    expect(report.verdict).toBe('pass');
    expect(report.syntheticFraction.low).toBe(0);
    expect(report.syntheticFraction.high).toBeGreaterThan(0.3);
    expect(report.reason).toMatch(/not calibrated here/);
  });

  it('still fails for what is known without it', async () => {
    const known = { model: 'gpt-4o' };
    const rows = Array.from({ length: 40 }, (_, i) => row(i < 20 ? 'model' : 'hand', i, i < 20 ? known : {}));
    const report = await reportOn(data(...rows));
    expect(report.totals.knownSyntheticRecords).toBe(20);
    expect(report.verdict).toBe('fail');
    expect(report.reason).not.toMatch(/not calibrated/);
  });
});

describe('the command line', () => {
  const env = () => ({
    ...process.env,
    HF_ENDPOINT: hub.url,
    XDG_CACHE_HOME: path.join(scratch.root, 'cli-cache'),
    RUNNER_TOOL_CACHE: '',
    SYNTHETIC_BUDGET_CACHE: '',
    HF_TOKEN: '',
  });

  async function run(
    args: readonly string[],
    input = '',
  ): Promise<{ code: number | null; out: string; err: string }> {
    const cli = path.resolve('src/cli.ts');
    const child = spawn(path.resolve('node_modules/.bin/node'), [cli, ...args], {
      env: env(),
      cwd: scratch.root,
    });
    const chunks = { out: '', err: '' };
    child.stdout.on('data', (chunk) => (chunks.out += chunk));
    child.stderr.on('data', (chunk) => (chunks.err += chunk));
    child.stdin.end(input);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, ...chunks };
  }

  it('scores, scans and explains with a named model', async () => {
    const scored = await run(['score', '--model', MODEL], `${row('model', 1)}\n${row('hand', 2)}\n`);
    expect(scored.err).toMatch(/not calibrated here/);
    const [machine, human] = scored.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(machine).toMatchObject({ flagged: true });
    expect(human).toMatchObject({ flagged: false });

    const folder = data(...Array.from({ length: 20 }, (_, i) => row('model', i)));
    const scanned = await run(['scan', folder, '--json', '--quiet', '--model', MODEL]);
    expect(scanned.code).toBe(0);
    expect(JSON.parse(scanned.out)).toMatchObject({
      verdict: 'warn',
      detector: { id: `${MODEL}#onnx/model.onnx` },
    });

    const explained = await run(['explain', path.join(folder, 'data.jsonl:1'), '--model', MODEL]);
    expect(explained.out).toMatch(/words that moved it[^\n]*\n +\+\d\.\d\d {2}model ×12/);
    expect(explained.out).not.toMatch(/traits/);
  });

  it('ends with the right code where the model cannot be used', async () => {
    const unpinned = await run(['score', '--model', 'hf:acme/detector@main']);
    expect(unpinned).toMatchObject({ code: 3, err: expect.stringContaining(`Write ${MODEL}`) });
    expect(await run(['score', '--model-label', 'AI'])).toMatchObject({ code: 2 });
    expect(await run(['score', '--model', MODEL, '--model-sha256', 'abc'])).toMatchObject({ code: 2 });
  });
});

describe('the Action', () => {
  it('uses the model of its inputs, and masks the token', async () => {
    const folder = data(...Array.from({ length: 20 }, (_, i) => row('model', i)));
    const output = path.join(scratch.folder(), 'output');
    const summary = path.join(scratch.folder(), 'summary');
    writeFileSync(output, '');
    writeFileSync(summary, '');
    const child = spawn(path.resolve('node_modules/.bin/node'), [path.resolve('src/main.ts')], {
      env: {
        PATH: process.env.PATH,
        HOME: scratch.root,
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_EVENT_PATH: path.resolve('__tests__/fixtures/github/events/schedule.json'),
        GITHUB_REPOSITORY: 'acme/data',
        GITHUB_WORKSPACE: folder,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: scratch.folder(),
        RUNNER_TOOL_CACHE: scratch.folder(),
        HF_ENDPOINT: hub.url,
        HF_TOKEN: 'hf_a_token',
        INPUT_MODEL: MODEL,
      },
    });
    let log = '';
    child.stdout.on('data', (chunk) => {
      log += chunk;
    });
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    expect(log).toContain('::add-mask::hf_a_token');
    expect(log.replace('::add-mask::hf_a_token', '')).not.toContain('hf_a_token');
    expect(log).toMatch(/::notice::Downloaded hf:acme\/detector@.*model-sha256: [0-9a-f]{64}/);
    expect(readFileSync(output, 'utf8')).toMatch(/verdict<<(\S+)\nwarn\n\1/);
    expect(readFileSync(summary, 'utf8')).toMatch(/not calibrated here/);
    expect(code).toBe(0);
  });
});
