import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusDiversity } from '../../src/measure/corpus.ts';
import { countsToJson, emptyCounts, mergeCounts, totalsOf } from '../../src/measure/tally.ts';
import { LIMITS } from '../../src/report/limits.ts';
import { type Scan, scan } from '../../src/scan/scan.ts';
import type { TreeScope } from '../../src/source/source.ts';
import { filesUnder } from '../../src/source/tree.ts';
import { temporaryFolder } from '../support/repository.ts';
import { CALIBRATION, type FakeDetector, fakeDetector } from './fake-detector.ts';
import { brokenFile, file, tree } from './scopes.ts';
import { human, jsonl, MACHINE_WORDS, machine } from './texts.ts';

function scanning(scope: TreeScope, detector: FakeDetector = fakeDetector()): Promise<Scan> {
  return scan(scope, {
    detector,
    calibration: CALIBRATION,
    evidenceOf: (record) =>
      record.metadata.source === 'gpt'
        ? { source: 'declared', origin: 'synthetic', detail: 'declares "source: gpt"' }
        : undefined,
    readOptions: () => ({ fields: [], roles: [] }),
  });
}

function total(result: Scan) {
  return totalsOf(result.files.reduce((sum, { counts }) => mergeCounts(sum, counts), emptyCounts()));
}

describe('a scan of files', () => {
  it('counts each record as known, scored or unscored', async () => {
    const declared = `${JSON.stringify({ text: human(5), source: 'gpt' })}\n`;
    const short = 'Only these few words.';
    const result = await scanning(tree(file('a.jsonl', jsonl(human(1), machine(2), short) + declared)));
    expect(total(result)).toMatchObject({
      files: 1,
      records: 4,
      scoredRecords: 2,
      flaggedRecords: 1,
      flaggedWords: MACHINE_WORDS,
      knownSyntheticRecords: 1,
      unscored: { 'too-short': 1 },
    });
    expect(result.change).toBeNull();
    expect(result.findings).toMatchObject([
      { line: 4, evidence: 'declared', score: null, reason: 'declares "source: gpt"' },
      { line: 2, evidence: 'detector', score: expect.closeTo(10 / 11), threshold: 0.5 },
    ]);
  });

  it('judges the same in whatever order and split the files come, bit for bit', async () => {
    const files = Array.from({ length: 12 }, (_, f) =>
      file(
        `f${String(f).padStart(2, '0')}.jsonl`,
        jsonl(...Array.from({ length: 60 }, (_, i) => (i % 5 === 0 ? machine : human)(f * 60 + i))),
      ),
    );
    const forwards = await scanning(tree(...files));
    const backwards = await scanning(tree(...files.toReversed()));
    const view = ({ files: scanned, findings, corpus }: Scan) => ({
      files: scanned.map(({ path, counts }) => [path, countsToJson(counts)]),
      findings,
      diversity: corpusDiversity(corpus),
    });
    expect(view(backwards)).toEqual(view(forwards));
    expect(forwards.findings).toHaveLength(144);
  });

  it('keeps what was read of a file that breaks off, says so, and goes on', async () => {
    const whole = jsonl(machine(1));
    const result = await scanning(
      tree(
        brokenFile(
          'a.jsonl',
          jsonl(...Array.from({ length: 400 }, (_, i) => machine(i))),
          'input/output error',
        ),
        file('b.jsonl', `{"text": broken\n${whole}`),
      ),
    );
    const [broken, malformed] = result.files.map(({ counts }) => totalsOf(counts).flaggedRecords);
    expect(broken).toBeGreaterThan(100);
    expect(malformed).toBe(1);
    expect(result.problems).toContainEqual({
      path: 'a.jsonl',
      line: expect.any(Number),
      message: expect.stringContaining('input/output error'),
    });
    expect(result.problems).toContainEqual(expect.objectContaining({ path: 'b.jsonl', line: 1 }));
  });

  it('ends with the error of the engine, which is no trouble of a file', async () => {
    const broken = jsonl(`${human(1)} engine-failure`);
    const scanned = scanning(tree(file('a.jsonl', broken), file('b.jsonl', jsonl(human(2)))));
    await expect(scanned).rejects.toMatchObject({ name: 'EngineError', message: 'the engine gave up.' });
    const many = jsonl(...Array.from({ length: 600 }, (_, i) => human(i)));
    await expect(scanning(tree(file('a.jsonl', broken + many)))).rejects.toMatchObject({
      name: 'EngineError',
    });
  });

  it('keeps the worst findings only, and counts all', async () => {
    const count = LIMITS.findings + 200;
    const texts = Array.from({ length: count }, (_, i) => machine(i));
    const result = await scanning(tree(file('a.jsonl', jsonl(...texts))));
    expect(result.findings).toHaveLength(LIMITS.findings);
    expect(result.findings[0]?.line).toBe(1);
    expect(total(result).flaggedRecords).toBe(count);
  });

  it('hands the detector at most 512 texts, and few when they are long', async () => {
    const short = fakeDetector();
    await scanning(tree(file('a.jsonl', jsonl(...Array.from({ length: 1100 }, (_, i) => human(i))))), short);
    expect(short.batches.map((batch) => batch.length)).toEqual([512, 512, 76]);
    const long = fakeDetector();
    const novel = (i: number): string =>
      Array.from({ length: 4_000 }, (_, k) => human(i * 4_000 + k)).join(' ');
    await scanning(tree(file('a.jsonl', jsonl(...[0, 1, 2, 3, 4, 5].map(novel)))), long);
    expect(Math.max(...long.batches.map((batch) => batch.join('').length))).toBeLessThan(5_000_000);
    expect(long.batches.flat()).toHaveLength(6);
  });

  it('quotes at most 160 characters, on one line, without half a character at the end', async () => {
    const texts = [`${'😀'.repeat(79)}x${machine(1)}`, `${machine(2)}\n\t${machine(3)}`];
    const { findings } = await scanning(tree(file('a.jsonl', jsonl(...texts))));
    expect(findings).toHaveLength(2);
    for (const { excerpt } of findings) {
      expect(excerpt.length).toBeLessThanOrEqual(160);
      expect(Buffer.from(excerpt).toString()).toBe(excerpt);
      expect(excerpt).not.toMatch(/[\n\t]/);
    }
  });
});

it('goes on where a file disappears while it runs, and says so', async () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `${name}.jsonl`), jsonl(human(1), human(2)));
  const scope = await filesUnder(['.'], { cwd: folder, include: [], exclude: [] });
  rmSync(join(folder, 'b.jsonl'));
  const { files, problems } = await scanning(scope);
  expect(files.map(({ path, unread, counts }) => [path, unread, totalsOf(counts).records])).toEqual([
    ['a.jsonl', false, 2],
    ['b.jsonl', true, 0],
    ['c.jsonl', false, 2],
  ]);
  expect(problems).toEqual([
    {
      path: 'b.jsonl',
      line: 1,
      message: expect.stringMatching(/it has disappeared while the scan ran\. Run it again\./),
    },
  ]);
});
