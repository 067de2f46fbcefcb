import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTar } from 'modern-tar';
import { describe, expect, it } from 'vitest';
import type { Detector } from '../../src/detector/detector.ts';
import { runGate } from '../../src/gate.ts';
import { parsePolicy } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { openCache } from '../../src/reference/cache.ts';
import { calibrateAllRates, calibrationFile } from '../../src/reference/calibration-file.ts';
import { prepareReference } from '../../src/reference/reference.ts';
import type { Report } from '../../src/report/report.ts';
import { openRepository } from '../../src/source/repository.ts';
import { filesUnder } from '../../src/source/tree.ts';
import { believed, fakeDetector } from '../support/fake-detector.ts';
import { prose } from '../support/prose.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';

const DATE = '2023-11-14T22:14:00Z';
const TODAY = '2026-01-01';

const rows = (from: number, to: number, text: (i: number) => string = prose): string =>
  `${Array.from({ length: to - from }, (_, i) => JSON.stringify({ output: text(from + i) })).join('\n')}\n`;

const tar = (members: Readonly<Record<string, string>>): Promise<Uint8Array> =>
  packTar(
    Object.entries(members).map(([name, body]) => ({
      header: { name, size: Buffer.byteLength(body) },
      body,
    })),
  );

const policyOf = (yaml: string): Policy => parsePolicy(yaml, { path: 'policy.yml', commit: null });
const BEFORE = policyOf(`reference: { before: "${DATE}" }\nmax-false-positive-rate: 1%`);

async function prepare(checkout: TestRepository, policy: Policy, detector: Detector, cached = false) {
  const repository = await openRepository(checkout.root);
  try {
    const cache = cached ? openCache(repository) : null;
    const place = { repository, trusted: null, root: checkout.root, cache };
    return await prepareReference(place, { policy, detector, today: TODAY });
  } finally {
    repository.close();
  }
}

async function scanAll(checkout: TestRepository, policy: Policy, detector: Detector): Promise<Report> {
  const repository = await openRepository(checkout.root);
  try {
    const { include, exclude } = policy;
    const scope = await filesUnder(['.'], { cwd: checkout.root, include, exclude });
    const referencePlace = { repository, trusted: null, root: checkout.root, cache: null };
    return await runGate({
      version: '0',
      name: 'test',
      scope,
      policy,
      detector,
      referencePlace,
      today: TODAY,
    });
  } finally {
    repository.close();
  }
}

describe('calibration on a reference', () => {
  it('sets thresholds that flag at most the requested share of it', async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 1_200)).commit();
    // Scores here are much higher than the detector believes human scores to be.
    const { calibration, text, notices } = await prepare(checkout, BEFORE, fakeDetector(2));
    expect(notices).toEqual([]);
    const [kind] = text?.kinds ?? [];
    expect(kind).toMatchObject({ kind: 'answer', method: 'conformal', records: 1_200, needed: 99 });
    expect(kind?.flaggedByDetector).toBeGreaterThan(0.05);
    expect(kind?.flagged).toBeLessThanOrEqual(0.01);
    expect(kind?.flagged).toBeGreaterThan(0.005);
    const { threshold, falsePositiveRate, truePositiveRate } = calibration.operatingPoint({
      kind: 'answer',
      bucket: 0,
    });
    const own = believed(0.01).operatingPoint({ kind: 'answer', bucket: 0 });
    expect(threshold).toBeGreaterThan(own.threshold);
    const { alpha, beta } = falsePositiveRate;
    expect(alpha / (alpha + beta)).toBeCloseTo(0.01, 2);
    // Fewer synthetic texts are flagged at a stricter threshold.
    const mean = (rate: { alpha: number; beta: number }) => rate.alpha / (rate.alpha + rate.beta);
    expect(mean(truePositiveRate)).toBeLessThan(mean(own.truePositiveRate));
    expect(calibration.basis).toBe(`1,200 answers of this repository from before ${DATE}`);
    expect(calibration.operatingPoint({ kind: 'document', bucket: 1 })).toEqual(
      believed(0.01).operatingPoint({ kind: 'document', bucket: 1 }),
    );
  });

  it('blends a small one with what the detector says, and says so', async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 60)).commit();
    const { calibration, text } = await prepare(checkout, BEFORE, fakeDetector());
    expect(text?.kinds[0]).toMatchObject({ method: 'blended', records: 60, needed: 99 });
    const own = believed(0.01).operatingPoint({ kind: 'answer', bucket: 0 });
    const point = calibration.operatingPoint({ kind: 'answer', bucket: 0 });
    expect(point.threshold).toBe(own.threshold);
    expect(point.falsePositiveRate).not.toEqual(own.falsePositiveRate);
    expect(calibration.basis).toContain('blended with a belief');
  });

  it('leaves out text that is declared or attested as synthetic', async () => {
    const checkout = await createRepository();
    const declared = (i: number) => `${prose(i)} delve`;
    const generated = rows(500, 600, declared).replaceAll('{"output"', '{"model": "gpt-4o", "output"');
    checkout.write('data.jsonl', `${rows(0, 200)}${generated}`).commit();
    const { text } = await prepare(checkout, BEFORE, fakeDetector());
    expect(text?.corpus).toMatchObject({ leftOut: 100 });
    expect(text?.kinds[0]?.records).toBe(200);
  });

  it('reads of an archive what is in scope, as a scan does', async () => {
    const checkout = await createRepository();
    checkout
      .write('data.tar', await tar({ 'good/a.jsonl': rows(0, 120), 'drafts/b.jsonl': rows(200, 260) }))
      .commit();
    const policy = policyOf(`reference: { before: "${DATE}" }\nexclude: ["drafts/**"]`);
    const { text } = await prepare(checkout, policy, fakeDetector());
    expect(text?.corpus.hashes).toHaveLength(120);
    expect(text?.corpus.problems).toBe(0);
  });

  it('falls back to the detector with a notice where the reference cannot be had', async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 10)).commit();
    checkout.commit();
    const { calibration, text, notices } = await prepare(checkout.shallowClone(1), BEFORE, fakeDetector());
    expect(text).toBeNull();
    expect(calibration.basis).toBe('a belief');
    expect(notices).toEqual([expect.stringMatching(/fetch-depth: 0/)]);
  });

  it('can come from a file, which is refused for another detector', async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 1_200)).commit();
    const detector = fakeDetector(2);
    const { text } = await prepare(checkout, BEFORE, detector);
    if (text === null) throw new Error('a reference');
    const rates = calibrateAllRates(text.corpus.scored, believed);
    const file = calibrationFile(rates, detector, 'measured here');
    const bytes = Buffer.from(JSON.stringify(file));
    const policy = { ...policyOf('max-false-positive-rate: 1%'), calibration: { path: 'c.json', bytes } };
    const used = await prepare(checkout, policy, detector);
    expect(used).toMatchObject({ text: null, notices: [], calibration: { basis: 'measured here' } });
    const point = { kind: 'answer', bucket: 0 } as const;
    const direct = (await prepare(checkout, BEFORE, detector)).calibration.operatingPoint(point);
    expect(used.calibration.operatingPoint(point)).toEqual(direct);
    const other = await prepare(checkout, policy, fakeDetector(2, 'b'.repeat(64)));
    expect(other.calibration.basis).toBe('a belief');
    expect(other.notices).toEqual([expect.stringMatching(/^c\.json was made with another detector/)]);
  });
});

describe('the cache of a reference', () => {
  const setUp = async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 150)).commit();
    const folder = join(checkout.root, '.synthetic-budget');
    const entry = () => join(folder, readdirSync(folder).find((name) => name.endsWith('.json')) ?? '');
    return { checkout, folder, entry };
  };

  it('gives the same without scoring again, and is ignored by git', async () => {
    const { checkout } = await setUp();
    const first = await prepare(checkout, BEFORE, fakeDetector(), true);
    const again = fakeDetector();
    const second = await prepare(checkout, BEFORE, again, true);
    expect(again.scored).toBe(0);
    expect(second.text?.kinds).toEqual(first.text?.kinds);
    expect(second.text?.corpus.hashes).toEqual(first.text?.corpus.hashes);
    expect(second.text?.corpus.scored.get('answer')?.entries()).toEqual(
      first.text?.corpus.scored.get('answer')?.entries(),
    );
    expect(checkout.git('status', '--porcelain')).toBe('');
    const otherModel = fakeDetector(0, 'c'.repeat(64));
    await prepare(checkout, BEFORE, otherModel, true);
    expect(otherModel.scored).toBe(150);
  });

  it('is computed anew, with a notice, where it is damaged', async () => {
    const { checkout, entry } = await setUp();
    await prepare(checkout, BEFORE, fakeDetector(), true);
    for (const damage of ['', '{"format":1}', readFileSync(entry(), 'utf8').slice(0, 500)]) {
      writeFileSync(entry(), damage);
      const detector = fakeDetector();
      const { notices, text } = await prepare(checkout, BEFORE, detector, true);
      expect(notices).toEqual([expect.stringMatching(/damaged/)]);
      expect(detector.scored).toBe(150);
      expect(text?.kinds[0]?.records).toBe(150);
    }
  });

  it('is not believed where it was committed', async () => {
    const { checkout, folder } = await setUp();
    await prepare(checkout, BEFORE, fakeDetector(), true);
    mkdirSync(folder, { recursive: true });
    checkout.git('add', '--force', '--all', '.synthetic-budget');
    const detector = fakeDetector();
    const { notices } = await prepare(checkout, BEFORE, detector, true);
    expect(detector.scored).toBe(150);
    expect(notices[0]).toMatch(/committed/);
  });
});

describe('a scan with a reference', () => {
  it('counts text of the reference as human and judges the rest against it', async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 300)).commit();
    checkout.write('data.jsonl', `${rows(0, 300)}${rows(1_000, 1_040)}`).commit();
    const report = await scanAll(checkout, BEFORE, fakeDetector(3));
    expect(report.totals).toMatchObject({ knownHumanRecords: 300, scoredRecords: 40 });
    expect(report.verdict).toBe('pass');
    expect(report.reference).toMatchObject({ texts: 300, files: 1, notices: [] });
    expect(report.drift).toMatchObject({ referenceRecords: 300, newRecords: 40, unit: 'records' });
    expect(report.drift?.score.pValue).toBeGreaterThan(0.05);
  });

  it('gives perplexity and burstiness of both, where the detector has a language model', async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 30)).commit();
    const loud = (i: number) => `${prose(i).toUpperCase()} Zounds!`;
    checkout.write('more.jsonl', rows(1_000, 1_020, loud)).commit();
    const detector: Detector = {
      ...fakeDetector(),
      // Only what is normalised is measured.
      surprisal: (text) => ({
        tokens: 1,
        mean: text === text.toLowerCase() ? 8 : 0,
        deviation: text.endsWith('zounds!') ? 5 : 4,
      }),
    };
    const report = await scanAll(checkout, BEFORE, detector);
    expect(report.surprisal).toMatchObject([
      {
        kind: 'answer',
        now: { records: 20, perplexity: { median: 256 }, burstiness: { p10: 5 } },
        reference: { records: 30, perplexity: { median: 256 }, burstiness: { p90: 4 } },
      },
    ]);
    const alone = await scanAll(checkout, policyOf(''), detector);
    expect(alone.surprisal).toMatchObject([{ kind: 'answer', now: { records: 50 }, reference: null }]);
    expect((await scanAll(checkout, BEFORE, fakeDetector())).surprisal).toBeNull();
  });

  it('fails where new text has drifted beyond a limit, and names what moved', async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 300)).commit();
    const modern = (i: number) =>
      `${prose(i)} Moreover, let us delve into a vibrant tapestry and delve again.`;
    checkout.write('more.jsonl', rows(1_000, 1_060, modern)).commit();
    const limits = (extra: string) =>
      policyOf(`reference: { before: "${DATE}" }\nbudget: 99%\ndrift: { words: 1%, score: 99% }\n${extra}`);
    const report = await scanAll(checkout, limits(''), fakeDetector());
    expect(report.verdict).toBe('fail');
    expect(report.reason).toMatch(
      /^Drift: the words differ from the reference by .* the policy allows 1 %\.$/,
    );
    expect(report.drift?.limits.map(({ verdict }) => verdict)).toEqual(['pass', 'fail']);
    expect(report.drift?.movedWords.map(({ word }) => word)).toContain('delve');
    expect(report.drift?.scoreShift).toBeGreaterThan(10);
    expect((await scanAll(checkout, limits('mode: warn'), fakeDetector())).verdict).toBe('warn');
  });

  it('fails where new text is less diverse than the reference by more than a limit', async () => {
    const checkout = await createRepository();
    checkout.write('data.jsonl', rows(0, 300)).commit();
    checkout.git('rm', '--quiet', 'data.jsonl');
    const dull = (i: number) =>
      `${'The same few words come again and again in this row. '.repeat(6)}Row ${i}.`;
    const policy = policyOf(
      `reference: { before: "${DATE}" }\nbudget: 99%\ndiversity: { mattr: "drop <= 3% from reference" }`,
    );
    checkout.write('new.jsonl', rows(1_000, 1_100, prose)).commit();
    const same = await scanAll(checkout, policy, fakeDetector());
    expect(same.diversityLimits).toMatchObject([{ verdict: 'pass', metric: 'mattr' }]);
    checkout.write('new.jsonl', rows(1_000, 1_100, dull)).commit();
    const fell = await scanAll(checkout, policy, fakeDetector());
    expect(fell.verdict).toBe('fail');
    expect(fell.reason).toContain('of the reference, both at');
  });
});
