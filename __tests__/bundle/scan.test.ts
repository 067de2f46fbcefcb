import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { humanTexts, MACHINE_TEXTS, rows } from '../commands/prose.ts';
import { runnerOutputs } from '../support/runner-log.ts';
import { installation, runBundle } from './run.ts';

let work = '';
let people: readonly string[] = [];
beforeAll(async () => {
  work = realpathSync(mkdtempSync(path.join(tmpdir(), 'synthetic-budget-work-')));
  people = await humanTexts();
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function folderWith(name: string, content: string): string {
  const folder = mkdtempSync(path.join(work, 'data-'));
  writeFileSync(path.join(folder, name), content);
  return folder;
}

describe('the bundle, far from its packages and without a network', () => {
  it('tells machine-written rows from those of people, and ends by the verdict', () => {
    const mixed = folderWith('a.jsonl', rows([...people.slice(0, 6), ...MACHINE_TEXTS]));
    const failed = runBundle('cli', ['scan', '--json', '--quiet'], { cwd: mixed });
    expect(failed).toMatchObject({ status: 1, stderr: '' });
    const { verdict, findings } = JSON.parse(failed.stdout);
    expect(verdict).toBe('fail');
    expect(findings.length).toBeGreaterThanOrEqual(12);
    expect(findings.every(({ line }: { line: number }) => line > 6)).toBe(true);
    const passed = runBundle('cli', ['scan', '--quiet'], { cwd: folderWith('a.jsonl', rows(people)) });
    expect(passed).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('scores lines from a pipe in their order', () => {
    const input = rows([MACHINE_TEXTS[0] ?? '', people[0] ?? '', 'Only a few words.']);
    const run = runBundle('cli', ['score'], { cwd: work, input });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const answers = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers).toMatchObject([
      { id: 1, flagged: true },
      { id: 2, flagged: false },
      { id: 3, unscored: 'too-short' },
    ]);
  });

  it('ends with 3 where its model is damaged', () => {
    const damaged = path.join(work, 'damaged');
    cpSync(installation(), damaged, { recursive: true, filter: (file) => path.basename(file) !== 'native' });
    const model = path.join(damaged, 'models', 'sb-en-1', 'model.onnx');
    writeFileSync(model, readFileSync(model).subarray(1));
    const cwd = folderWith('a.jsonl', rows(MACHINE_TEXTS));
    const run = runBundle('cli', ['scan'], { cwd, from: damaged });
    expect(run).toMatchObject({ status: 3, stdout: '' });
    expect(run.stderr).toMatch(/^synthetic-budget: .*model\.onnx/);
  });

  it('runs as an Action: outputs, summary and report of a scheduled scan', () => {
    const cwd = folderWith('a.jsonl', rows(MACHINE_TEXTS));
    const temp = mkdtempSync(path.join(work, 'temp-'));
    const [output, summary] = ['output', 'summary.md'].map((name) => {
      const file = path.join(temp, name);
      writeFileSync(file, '');
      return file;
    }) as [string, string];
    const inputs = {
      annotations: 'true',
      summary: 'true',
      'fail-on-inconclusive': 'false',
      'working-directory': '.',
    };
    const run = runBundle('main', [], {
      cwd,
      env: {
        GITHUB_EVENT_NAME: 'schedule',
        GITHUB_REPOSITORY: 'octo/data',
        GITHUB_WORKSPACE: cwd,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: temp,
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
      },
    });
    expect(run.status, run.stdout + run.stderr).toBe(1);
    const outputs = runnerOutputs(readFileSync(output, 'utf8'));
    expect(outputs).toMatchObject({ verdict: 'fail', records: String(MACHINE_TEXTS.length) });
    expect(JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')).verdict).toBe('fail');
    expect(readFileSync(summary, 'utf8')).toContain('a.jsonl');
  });
});
