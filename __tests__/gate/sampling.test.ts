import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { runGate, type SampleRequest } from '../../src/gate.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { renderJson } from '../../src/report/json.ts';
import type { Report } from '../../src/report/report.ts';
import type { SourceFile } from '../../src/source/source.ts';
import { fileContent } from '../../src/source/work-file.ts';
import { fakeDetector } from '../scan/fake-detector.ts';
import { tree } from '../scan/scopes.ts';
import { human, jsonl, machine } from '../scan/texts.ts';

const schema = path.join(import.meta.dirname, '..', '..', 'schema', 'report.schema.json');
const isReport = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')),
);

const folder = mkdtempSync(path.join(tmpdir(), 'sampling-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** JSON Lines on disk, of which every so manieth row is a machine's. */
function rowsOnDisk(name: string, rows: number, machineEvery: number): SourceFile {
  const real = path.join(folder, name.replaceAll('/', '-'));
  const texts = Array.from({ length: rows }, (_, i) => (i % machineEvery === 0 ? machine(i) : human(i)));
  const content = jsonl(...texts);
  writeFileSync(real, content);
  return { path: name, size: content.length, ...fileContent(real) };
}

const EVERYTHING: SampleRequest = { precision: null, timeBudgetMs: null, commit: null };

async function gate(
  files: readonly SourceFile[],
  yaml: string,
  sample?: SampleRequest,
  clock?: () => number,
): Promise<Report> {
  const policy = await loadPolicy({
    read: async () => Buffer.from(yaml),
    explicitPath: 'policy.yml',
    commit: null,
  });
  const report = await runGate({
    version: '1.2.3',
    name: 'default',
    scope: tree(...files),
    policy,
    detector: fakeDetector(),
    today: '2026-01-31',
    referencePlace: null,
    ...(sample === undefined ? {} : { sample }),
    ...(clock === undefined ? {} : { clock }),
  });
  expect(isReport(JSON.parse(renderJson(report))), JSON.stringify(isReport.errors)).toBe(true);
  return report;
}

function timeless(report: Report): object {
  return { ...report, timings: null };
}

describe('the gate on a sample', () => {
  const file = rowsOnDisk('data/a.jsonl', 8_000, 5);

  it('stops at the precision that is asked for, with an interval that holds what a scan of everything finds', async () => {
    const whole = await gate([file], 'budget: 20%\n');
    const sampled = await gate([file], 'budget: 20%\n', { ...EVERYTHING, precision: 0.2 });
    const [rule] = sampled.sampling?.rules ?? [];
    expect(rule?.reason).toBe('precision');
    expect(rule?.halfWidth).toBeLessThanOrEqual(0.2);
    expect(sampled.sampling?.bytesRead).toBeLessThan(0.8 * (sampled.sampling?.bytes ?? 0));
    expect(sampled.sampling?.bytes).toBe(file.size);
    const { low, high } = sampled.syntheticFraction;
    const estimate = whole.syntheticFraction.estimate ?? -1;
    expect(low).toBeLessThan(estimate);
    expect(high).toBeGreaterThan(estimate);
    expect(rule?.estimateIfAllRead?.low).toBeLessThanOrEqual(estimate);
    expect(rule?.estimateIfAllRead?.high).toBeGreaterThanOrEqual(estimate);
    expect(sampled.syntheticFraction).toEqual(sampled.rules[0]?.syntheticFraction);
    expect(whole.sampling).toBeNull();
  });

  it('holds a repository-budget against the sample, as it does the budget', async () => {
    const policy = 'budget: 20%\nrepository-budget: 1%\n';
    const { repository, syntheticFraction, verdict } = await gate([file], policy, {
      ...EVERYTHING,
      precision: 0.2,
    });
    expect(repository.after?.syntheticFraction).toEqual(syntheticFraction);
    expect([repository.limit?.verdict, verdict]).toEqual(['fail', 'fail']);
  });

  it('says the same of the same commit, and reads other pieces of another', async () => {
    const once = (commit: string) => gate([file], 'budget: 20%\n', { ...EVERYTHING, precision: 0.4, commit });
    const [a, again, b] = [await once('a'), await once('a'), await once('b')];
    expect(timeless(again)).toEqual(timeless(a));
    expect(b.findings).not.toEqual(a.findings);
    expect(a.sampling?.seed).toEqual({ from: 'commit', value: 'a' });
  });

  it('stops as soon as the budget is clearly kept, or clearly broken, rule by rule', async () => {
    const docs = rowsOnDisk('docs/b.jsonl', 8_000, 1_000_000);
    const policy =
      'budget: 20%\nrules:\n  - path: docs/**\n    budget: 30%\n  - path: data/**\n    budget: 4%\n';
    const report = await gate([file, docs], policy, { ...EVERYTHING, precision: 0.001 });
    expect(report.verdict).toBe('fail');
    expect(report.rules.map(({ path: glob, verdict }) => [glob, verdict])).toEqual([
      ['docs/**', 'pass'],
      ['data/**', 'fail'],
      ['**', 'pass'],
    ]);
    expect(report.sampling?.rules.map(({ reason }) => reason)).toEqual(['verdict', 'verdict']);
    expect(report.sampling?.piecesRead).toBeLessThan(0.9 * (report.sampling?.pieces ?? 0));
    expect(report.sampling?.files).toBe(2);
  });

  it('lists the splits of which nothing happened to be read', async () => {
    const splits = ['train', 'test'].map((name) => rowsOnDisk(`data/${name}.jsonl`, 20, 5));
    const policy = 'budget: 20%\n';
    const report = await gate(splits, policy, { ...EVERYTHING, timeBudgetMs: 1e-6 });
    expect(report.dataset?.splits).toMatchObject([
      { split: 'train', files: 0, records: 0 },
      { split: 'test', files: 0, records: 0 },
    ]);
    const whole = await gate(splits, policy, { ...EVERYTHING, precision: 0.001 });
    expect(whole.dataset).toEqual((await gate(splits, policy)).dataset);
  });

  it('is inconclusive where time was up before anything was read', async () => {
    const report = await gate([file], 'budget: 20%\n', { ...EVERYTHING, timeBudgetMs: 1e-6 });
    expect(report.verdict).toBe('inconclusive');
    expect(report.reason).toMatch(/time was up before any of 1 file was read/);
    expect(report.sampling).toMatchObject({ piecesRead: 0, bytesRead: 0, timeBudgetMs: 1e-6 });
    // Without a commit the order is drawn from the list of the files.
    expect(report.sampling?.seed).toEqual({
      from: 'listing',
      value: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  describe('with time for the first file only', () => {
    /** Reading a file takes a second. */
    async function inTime(files: readonly SourceFile[], yaml: string): Promise<Report> {
      let now = 0;
      const timed = files.map(
        ({ path: name, size, open }): SourceFile => ({
          path: name,
          size,
          open: async function* () {
            now += 1_000;
            yield* open();
          },
        }),
      );
      return gate(timed, yaml, { ...EVERYTHING, timeBudgetMs: 1_000 }, () => now);
    }
    const kept = rowsOnDisk('data/kept.csv.txt', 200, 1_000_000);
    const broken = rowsOnDisk('docs/broken.txt', 3, 1);

    it('does not pass for what was read, where nothing was read of the files of another rule', async () => {
      const policy = 'budget: 20%\nrules:\n  - path: docs/**\n    budget: 0%\n';
      const report = await inTime([kept, broken], policy);
      expect(
        report.rules.map(({ path: glob, verdict, unreachedFiles }) => [glob, verdict, unreachedFiles]),
      ).toEqual([
        ['docs/**', 'inconclusive', 1],
        ['**', 'pass', 0],
      ]);
      expect(report).toMatchObject({ verdict: 'inconclusive', decidedBy: 'docs/**' });
      expect(report.reason).toMatch(/time was up before any of 1 file was read/);
      expect(report.syntheticFraction).toMatchObject({ low: 0, high: 1, floor: 0 });
      expect(report.sampling).toMatchObject({ unreachedFiles: 1, unreachedBytes: broken.size });
      expect(report.repository.after?.syntheticFraction).toMatchObject({ low: 0, high: 1 });
    });

    it('allows for anything in files of the same rule that are of another size', async () => {
      const large = rowsOnDisk('notes/large.txt', 3_000, 1);
      const report = await inTime([large, kept], 'budget: 20%\n');
      expect(report.verdict).toBe('inconclusive');
      expect(report.rules[0]).toMatchObject({ unreachedFiles: 1, verdict: 'inconclusive' });
      expect(report.syntheticFraction).toMatchObject({ low: 0, high: 1, floor: 0 });
    });
  });
});
