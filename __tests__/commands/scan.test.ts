import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { createRepository, type TestRepository, temporaryFolder } from '../support/repository.ts';
import { humanTexts, MACHINE_TEXTS, rows } from './prose.ts';
import { run, start } from './run.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const schema = JSON.parse(readFileSync(path.join(ROOT, 'schema', 'report.schema.json'), 'utf8'));
const isReport = new Ajv({ strict: false, validateFormats: false }).compile(schema);

let people: readonly string[] = [];
beforeAll(async () => {
  people = await humanTexts();
});

function reportOf(text: string): Report {
  const report: unknown = JSON.parse(text);
  expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  return report as Report;
}

/** Files by path in an empty folder. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

function filesOf(report: Report): string[] {
  return report.files.map((file) => file.path);
}

describe('scan of files', () => {
  it('passes what people wrote: 0, the verdict on stdout, nothing on stderr', async () => {
    const cwd = folderWith({ 'data/train.jsonl': rows(people) });
    const { status, stdout, stderr } = await run('cli', ['scan'], { cwd });
    expect([status, stderr.replace(/^scanning: .*\n/gm, '')]).toEqual([0, '']);
    expect(stdout).toMatch(/data\/train\.jsonl/);
    expect(stdout).not.toContain('\u001b[');
  });

  it('reads a sample where that is asked for, in an order drawn from the commit', async () => {
    const repository = await createRepository();
    const texts = Array.from({ length: 20 }, () => people).flat();
    const commit = repository.write('data/train.jsonl', rows(texts)).commit();
    const { stdout } = await run(
      'cli',
      ['scan', '--precision=20%', '--time-budget=1h', '--threads=1', '--json'],
      {
        cwd: repository.root,
      },
    );
    const { sampling, totals } = reportOf(stdout);
    expect(sampling).toMatchObject({
      precision: 0.2,
      timeBudgetMs: 3_600_000,
      seed: { from: 'commit', value: commit },
      files: 1,
    });
    expect(sampling?.piecesRead).toBeGreaterThanOrEqual(Math.min(16, sampling?.pieces ?? 16));
    expect(totals.records).toBeLessThanOrEqual(texts.length);
  });

  it('does not pass what it could not read', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 123456\n`;
    const cwd = folderWith({
      'data/train.jsonl': rows(people),
      'data/more.parquet': pointer,
      'data/bad.jsonl': '{"text": "never closed\n'.repeat(3),
    });
    const { status, stdout } = await run('cli', ['scan', '--fail-on-inconclusive'], { cwd });
    expect(status).toBe(4);
    expect(stdout).toMatch(
      /^\? Synthetic budget: not everything could be read\n.*: 2 of 3 could not be read/,
    );
    expect(stdout).toMatch(/more\.parquet: is a Git LFS pointer/);
  });

  it('fails what a machine wrote: 1, clean JSON on stdout, the verdict on stderr, reports in files', async () => {
    const cwd = folderWith({ 'train.jsonl': rows([...people.slice(0, 6), ...MACHINE_TEXTS]) });
    const args = ['scan', '--json', '--report', 'json=out/report.json', '--report=markdown=report.md'];
    const { status, stdout, stderr } = await run('cli', args, { cwd });
    expect(status).toBe(1);
    const report = reportOf(stdout);
    expect(report).toMatchObject({ verdict: 'fail', scope: { type: 'tree', paths: ['.'] } });
    expect(report.totals.flaggedRecords).toBeGreaterThanOrEqual(14);
    expect(report.findings.every(({ line }) => line > 6)).toBe(true);
    expect(stderr).toMatch(/over the synthetic budget.*train\.jsonl:7\b/is);
    expect(readFileSync(path.join(cwd, 'out', 'report.json'), 'utf8')).toBe(stdout);
    expect(readFileSync(path.join(cwd, 'report.md'), 'utf8')).toMatch(
      /over the synthetic budget.*train\.jsonl/is,
    );
  });

  it('says nothing when quiet, and takes globs, exclusions and a budget', async () => {
    const cwd = folderWith({
      'data/a.jsonl': rows(MACHINE_TEXTS),
      'data/b.jsonl': rows(people.slice(0, 9)),
      'docs/c.md': people.slice(0, 3).join('\n\n'),
      'docs/d.txt': 'Only a few words.',
    });
    const quiet = await run('cli', ['scan', 'data', '--quiet'], { cwd });
    expect(quiet).toEqual({ status: 1, stdout: '', stderr: '' });
    const globs = ['data/*.jsonl', 'docs/**/*.md', '--exclude', 'data/a.*', '--quiet', '--json'];
    const { status, stdout } = await run('cli', ['scan', ...globs], { cwd });
    expect(status).toBe(0);
    expect(filesOf(reportOf(stdout))).toEqual(['data/b.jsonl', 'docs/c.md']);
    const lenient = await run('cli', ['scan', 'data/a.jsonl', '--budget=100%'], { cwd });
    expect(lenient.status).toBe(0);
  });

  it('ends with 4 where too little can be judged, if asked to, else with 0', async () => {
    const cwd = folderWith({ 'a.txt': 'Only a few words.' });
    const results = await Promise.all([
      run('cli', ['scan', '--json', '--quiet'], { cwd }),
      run('cli', ['scan', '--fail-on-inconclusive'], { cwd }),
    ]);
    expect(results.map(({ status }) => status)).toEqual([0, 4]);
    expect(reportOf(results[0].stdout).verdict).toBe('inconclusive');
  });

  it('ends with 0 where what could not be judged only warns, whatever else is asked for', async () => {
    const cwd = folderWith({
      'a.txt': 'Only a few words.',
      '.github/synthetic-budget.yml': 'mode: warn\n',
    });
    const { status, stdout } = await run('cli', ['scan', '--fail-on-inconclusive', '--json', '--quiet'], {
      cwd,
    });
    expect([status, reportOf(stdout).verdict]).toEqual([0, 'inconclusive']);
  });

  it('offers a command that explains the worst place, as seen from the working folder', async () => {
    const { root } = (await createRepository()).write('data/a.jsonl', rows(MACHINE_TEXTS));
    const cwd = path.join(root, 'data');
    const scanned = await run('cli', ['scan', 'a.jsonl'], { cwd });
    const offered = / (explain .+)$/m.exec(scanned.stdout)?.[1] ?? '';
    expect(offered).toMatch(/^explain a\.jsonl:\d+$/);
    const { status, stdout } = await run('cli', offered.split(' '), { cwd });
    expect([status, stdout]).toEqual([0, expect.stringContaining('data/a.jsonl:')]);
  });

  it('ends with 2 and the file and line of what is wrong in the policy, or of a path that is not there', async () => {
    const cwd = folderWith({ '.github/synthetic-budget.yml': 'budget: 5%\n\nbudgte: 3%\n' });
    const [policy, missing] = await Promise.all([
      run('cli', ['scan'], { cwd }),
      run('cli', ['scan', 'nowhere.jsonl', '--config', 'none.yml'], { cwd }),
    ]);
    expect(policy).toMatchObject({ status: 2, stdout: '' });
    expect(policy.stderr).toMatch(/\.github\/synthetic-budget\.yml:3\b.*budgte/s);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('none.yml');
  });

  it('ends with 3 and the name of the file where the model is damaged', async () => {
    const from = temporaryFolder();
    for (const name of ['src', 'models', 'package.json'])
      cpSync(path.join(ROOT, name), path.join(from, name), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(from, 'node_modules'), 'junction');
    const model = path.join(from, 'models', 'sb-en-1', 'model.onnx');
    const bytes = readFileSync(model);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    writeFileSync(model, bytes);
    const cwd = folderWith({ 'a.jsonl': rows(MACHINE_TEXTS) });
    const { status, stdout, stderr } = await run('cli', ['scan', '--json'], { cwd, from });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^synthetic-budget: .*model\.onnx/);
    expect(stderr).not.toContain('    at ');
  });
});

it('keeps its exit code where the reader of its output stops early', async () => {
  const cwd = folderWith({ 'a.jsonl': rows(MACHINE_TEXTS) });
  const child = start('cli', ['scan', '--json', '--quiet'], { cwd });
  child.stdout.destroy();
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1);
});

describe('scan --changed', () => {
  let repository: TestRepository;

  async function history(): Promise<TestRepository> {
    const made = await createRepository();
    made
      .write('.github/synthetic-budget.yml', 'budget: 4%\nminimum-words: 200\n')
      .write('data/train.jsonl', rows([...people.slice(0, 12), ...MACHINE_TEXTS.slice(0, 3)]))
      .write('docs/guide.md', `# Guide\n\n${people.slice(20, 22).join('\n\n')}\n`)
      .commit();
    made.git('checkout', '--quiet', '-b', 'feature');
    const poisoned = [
      ...MACHINE_TEXTS.slice(0, 3),
      ...people.slice(0, 12).reverse(),
      ...MACHINE_TEXTS.slice(3, 9),
    ];
    made
      .write('.github/synthetic-budget.yml', 'budget: 100%\n')
      .write('data/train.jsonl', rows(poisoned))
      .write('docs/guide.md', `# Guide\n\n${people.slice(20, 24).join('\n\n')}\n`)
      .commit();
    return made;
  }

  it('judges the added rows of a re-sorted file alone, by the policy of the base', async () => {
    repository = await history();
    const { root } = repository;
    const [whole, narrowed, below, tree] = await Promise.all([
      run('cli', ['scan', '--changed', '--base', 'main', '--json'], { cwd: root }),
      run('cli', ['scan', 'docs', '--changed', '--base=main', '--json', '--quiet'], { cwd: root }),
      run('cli', ['scan', '.', '--changed', '--base=main', '--json', '--quiet'], {
        cwd: path.join(root, 'docs'),
      }),
      run('cli', ['scan', 'data', '--quiet'], { cwd: root }),
    ]);
    const report = reportOf(whole.stdout);
    expect([whole.status, report.verdict, report.budget]).toEqual([1, 'fail', 0.04]);
    expect(report.policy).toEqual({
      path: '.github/synthetic-budget.yml',
      commit: repository.git('rev-parse', 'main'),
    });
    const lines = report.findings.filter((each) => each.path === 'data/train.jsonl').map(({ line }) => line);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(lines.every((line) => line > 15)).toBe(true);
    expect(report.scope).toMatchObject({ type: 'change', removed: { words: expect.any(Number) } });
    expect(report.files.find((each) => each.path === 'data/train.jsonl')?.records).toBe(6);
    for (const { status, stdout } of [narrowed, below]) {
      expect(status).toBe(0);
      expect(filesOf(reportOf(stdout))).toEqual(['docs/guide.md']);
    }
    expect(tree.status, 'the work tree has the loosened policy').toBe(0);
  });

  it('says what to do where the base is not there or this is no repository', async () => {
    const { root } = await createRepository();
    const [unknown, outside] = await Promise.all([
      run('cli', ['scan', '--changed', '--base', 'origin/main'], { cwd: root }),
      run('cli', ['scan', '--changed', '--base', 'main'], { cwd: temporaryFolder() }),
    ]);
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toMatch(/no commit "origin\/main".*fetch/);
    expect(outside.status).toBe(2);
    expect(outside.stderr).toMatch(/not a git repository/);
  });
});
