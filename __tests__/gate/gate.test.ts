import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import { type GateInput, runGate } from '../../src/gate.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { fingerprint } from '../../src/record/hash.ts';
import { renderComment } from '../../src/report/comment.ts';
import type { Report } from '../../src/report/report.ts';
import { fakeDetector } from '../scan/fake-detector.ts';
import { added, change, deleted, file, modified, tree } from '../scan/scopes.ts';
import { HUMAN_WORDS, human, jsonl, MACHINE_WORDS, machine } from '../scan/texts.ts';

const schema = path.join(import.meta.dirname, '..', '..', 'schema', 'report.schema.json');
const isReport = new Ajv({ strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(schema, 'utf8')),
);

function policyOf(yaml: string): Promise<Policy> {
  return loadPolicy({ read: async () => Buffer.from(yaml), explicitPath: 'policy.yml', commit: null });
}

async function gate(scope: GateInput['scope'], yaml = '', options: Partial<GateInput> = {}): Promise<Report> {
  const report = await runGate({
    version: '1.2.3',
    name: 'default',
    scope,
    policy: await policyOf(yaml),
    detector: fakeDetector(),
    today: '2026-01-31',
    referencePlace: null,
    ...options,
  });
  expect(isReport(JSON.parse(JSON.stringify(report))), JSON.stringify(isReport.errors)).toBe(true);
  return report;
}

const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
const people = (from: number, count: number): string[] => numbers(from, count).map(human);
const machines = (from: number, count: number): string[] => numbers(from, count).map(machine);

/** A report without what depends on the clock. */
function timeless(report: Report): object {
  return { ...report, timings: null };
}

describe('the gate', () => {
  it('leaves out of archives what the policy excludes, in the tree as in a change', async () => {
    const members = ['train.jsonl', 'vendor/a/new.jsonl', 'drafts/new.jsonl', 'old/new.jsonl'];
    const bytes = await packTar(
      members.map((name, i) => {
        const body = i === 0 ? jsonl(...people(0, 400)) : jsonl(machine(i));
        return { header: { name, size: Buffer.byteLength(body) }, body };
      }),
    );
    const tar = {
      path: 'data/all.tar',
      size: bytes.length,
      open: async function* () {
        yield bytes;
      },
    };
    const policy = 'exclude: [data/all.tar!/old, drafts/**, vendor]\n';
    for (const scope of [tree(tar), change({ base: null, head: tar, addedLines: null })]) {
      const report = await gate(scope, policy);
      expect(report.totals).toMatchObject({ records: 400, flaggedRecords: 0 });
      expect((await gate(scope, "exclude: ['!**/vendor/**']\n")).totals.records).toBe(403);
      expect((await gate(scope)).totals.records).toBe(402);
    }
  });

  it('speaks of the splits of a dataset, by its card or the names of its files', async () => {
    const files = [
      file('data/test.jsonl', jsonl(...people(0, 400))),
      file('data/train.jsonl', jsonl(...machines(0, 400))),
    ];
    const scope = { ...tree(...files, file('notes.md', people(900, 1)[0] ?? '')) };
    const named = (await gate(scope)).dataset;
    expect(named).toMatchObject({
      basis: 'names',
      notices: [],
      splits: [
        {
          config: 'default',
          isDefault: true,
          split: 'train',
          files: 1,
          records: 400,
          flaggedRecords: 400,
          coverage: 1,
        },
        { split: 'test', records: 400, words: 400 * HUMAN_WORDS, flaggedRecords: 0 },
      ],
    });
    const [train, test] = named?.splits ?? [];
    expect(train?.syntheticFraction.low).toBeGreaterThan(0.9);
    expect(test?.syntheticFraction.high).toBeLessThan(0.1);
    const datasetCard = async function* () {
      yield Buffer.from(
        '---\nconfigs:\n- {config_name: all, data_files: "data/*"}\n- {data_files: {a: b}}\n---\n',
      );
    };
    const { dataset, verdict } = await gate({ ...scope, datasetCard });
    expect(dataset).toMatchObject({
      basis: 'card',
      splits: [{ config: 'all', split: 'train', files: 2, records: 800, syntheticFraction: { by: 'words' } }],
      notices: [{ path: 'README.md', line: 4, message: expect.stringMatching(/"data_files" must be/) }],
    });
    expect(verdict).toBe('fail');
    expect((await gate(tree(file('notes.md', people(900, 1)[0] ?? '')))).dataset).toBeNull();
  });

  it('passes human text, fails machine text, and says which share is which', async () => {
    const clean = await gate(tree(file('a.jsonl', jsonl(...people(0, 400)))));
    expect(clean.verdict).toBe('pass');
    expect(clean.totals).toMatchObject({
      files: 1,
      records: 400,
      words: 400 * HUMAN_WORDS,
      flaggedRecords: 0,
    });
    const mixed = await gate(tree(file('a.jsonl', jsonl(...people(0, 300), ...machines(900, 100)))));
    expect(mixed).toMatchObject({ verdict: 'fail', budget: 0.05, decidedBy: '**' });
    const share = (100 * MACHINE_WORDS) / (300 * HUMAN_WORDS + 100 * MACHINE_WORDS);
    const { estimate, low, high } = mixed.syntheticFraction;
    expect(Math.abs((estimate ?? 0) - share)).toBeLessThan(0.05);
    expect([low, share, high]).toEqual([low, share, high].toSorted());
    expect(mixed.totals.flaggedRecords).toBe(100);
    expect(mixed.coverage).toBe(1);
  });

  it('holds each file to its most specific rule, and the worst decides', async () => {
    const yaml = `
budget: 5%
rules:
  - path: generated/**
    budget: 100%
  - path: docs/**
    mode: warn
`;
    const files = [
      file('generated/a.jsonl', jsonl(...machines(0, 80))),
      file('docs/b.jsonl', jsonl(...machines(200, 80))),
      file('data/c.jsonl', jsonl(...people(0, 80))),
    ];
    const report = await gate(tree(...files), yaml);
    expect(report.rules.map(({ path: glob, verdict, totals }) => [glob, verdict, totals.files])).toEqual([
      ['generated/**', 'pass', 1],
      ['docs/**', 'warn', 1],
      ['**', 'pass', 1],
    ]);
    expect(report).toMatchObject({ verdict: 'warn', decidedBy: 'docs/**' });
    const sum = report.rules.reduce((total, { totals }) => total + totals.words, 0);
    expect(sum).toBe(report.totals.words);
    expect(timeless(await gate(tree(...files.toReversed()), yaml))).toEqual(timeless(report));
  });

  it('counts what the owners attest and accept as they say, until it expires', async () => {
    const accepted = machine(1);
    const yaml = (expires: string): string => `
attest:
  - path: novel/**
    origin: human
    reason: Written in 1851.
accept:
  - fingerprint: ${fingerprint(accepted)}
    reason: Checked with its author.
    expires: ${expires}
`;
    const scope = tree(file('novel/a.jsonl', jsonl(...machines(100, 60))), file('b.jsonl', jsonl(accepted)));
    const before = await gate(scope, yaml('2026-02-01'));
    expect(before.totals).toMatchObject({ knownHumanRecords: 61, flaggedRecords: 0 });
    expect(before.verdict).toBe('pass');
    const after = await gate(scope, yaml('2026-01-31'));
    expect(after.totals).toMatchObject({ knownHumanRecords: 60, flaggedRecords: 1 });
    expect(after.findings.map(({ fingerprint: print }) => print)).toEqual([fingerprint(accepted)]);
  });

  it('judges what a change adds, and tells of both sides', async () => {
    const scope = change(
      modified(
        'a.jsonl',
        jsonl(...people(0, 100)),
        jsonl(...people(10, 90).toReversed(), ...machines(0, 40)),
      ),
      added('b.jsonl', jsonl(...people(200, 20))),
      deleted('c.jsonl', jsonl(...machines(300, 5))),
    );
    const report = await gate(scope);
    expect(report.scope).toMatchObject({
      type: 'change',
      before: { records: 105, words: 100 * HUMAN_WORDS + 5 * MACHINE_WORDS },
      after: { records: 150, words: 110 * HUMAN_WORDS + 40 * MACHINE_WORDS },
      added: { records: 60, words: 20 * HUMAN_WORDS + 40 * MACHINE_WORDS },
      removed: { records: 15, words: 10 * HUMAN_WORDS + 5 * MACHINE_WORDS },
    });
    expect(report.verdict).toBe('fail');
    expect(report.totals.records).toBe(60);
    if (report.scope.type !== 'change') throw new Error('not a change');
    const { before, after } = report.scope;
    const share = (machine: number, human: number): number =>
      (machine * MACHINE_WORDS) / (machine * MACHINE_WORDS + human * HUMAN_WORDS);
    expect(before.syntheticFraction.low).toBeLessThanOrEqual(share(5, 100));
    expect(before.syntheticFraction.high).toBeGreaterThanOrEqual(share(5, 100));
    expect(after.syntheticFraction.low).toBeLessThanOrEqual(share(40, 110));
    expect(after.syntheticFraction.high).toBeGreaterThanOrEqual(share(40, 110));
    expect(after.syntheticFraction.estimate).toBeGreaterThan((before.syntheticFraction.estimate ?? 1) + 0.1);
  });

  it('says of a change that only deletes what it did to the share', async () => {
    const before = jsonl(...people(0, 100), ...machines(0, 40));
    const report = await gate(
      change(modified('a.jsonl', before, jsonl(...people(0, 20), ...machines(0, 40)))),
    );
    expect(report.totals.words).toBe(0);
    const comment = renderComment(report, { marker: '' });
    expect(comment).toMatch(/Synthetic budget: text was only removed\n/);
    expect(comment).toMatch(
      /removes 4,800 words\..*human-written.*the share that reads as machine-written rises from/,
    );
  });

  it('names the rows of near-duplicates in files without lines', async () => {
    const data = [...people(0, 30), human(500), human(500), ...people(40, 30)];
    const bytes = new Uint8Array(
      parquetWriteBuffer({ columnData: [{ name: 'text', data, type: 'STRING' }], codec: 'UNCOMPRESSED' }),
    );
    const parquet = {
      path: 'a.parquet',
      size: bytes.length,
      open: async function* () {
        yield bytes;
      },
    };
    const report = await gate(tree(parquet));
    const places = [31, 32].map((row) => ({ path: 'a.parquet', line: 1, row }));
    expect(report.diversity.nearDuplicates[0]?.places).toEqual(places);
    expect(renderComment(report, { marker: '' })).toContain('`a.parquet` row 31');
  });

  it('does not let a change escape its rule by moving text from where more is allowed', async () => {
    const yaml = 'rules:\n  - path: generated/**\n    budget: 100%\n';
    const texts = jsonl(...machines(0, 60));
    const moved = modified('clean/a.jsonl', texts, texts, 'generated/a.jsonl');
    expect(await gate(change(moved), yaml)).toMatchObject({ verdict: 'fail', decidedBy: '**' });
    const within = modified('generated/b.jsonl', texts, texts, 'generated/a.jsonl');
    expect(await gate(change(within), yaml)).toMatchObject({ verdict: 'pass', totals: { records: 0 } });
  });

  it('is inconclusive where too little can be judged or files are missing, and passes an empty change', async () => {
    const tiny = await gate(tree(file('a.jsonl', jsonl(human(1)))));
    expect(tiny).toMatchObject({ verdict: 'inconclusive', reason: expect.stringContaining('60 words') });
    const partial = { ...change(added('a.jsonl', jsonl(...people(0, 80)))), incomplete: '3,000 of 4,000.' };
    expect(await gate(partial)).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringContaining('3,000 of 4,000.'),
    });
    expect(await gate(change())).toMatchObject({ verdict: 'pass', reason: 'Nothing in scope.' });
  });

  it('ends with the error of the engine', async () => {
    const scope = tree(file('a.jsonl', jsonl(`${human(1)} engine-failure`)));
    await expect(gate(scope)).rejects.toMatchObject({ name: 'EngineError' });
  });
});
