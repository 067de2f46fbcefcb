import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GateInput, runGate } from '../../src/gate.ts';
import { parsePolicy } from '../../src/policy/load.ts';
import type { Report } from '../../src/report/report.ts';
import { type JudgementCache, openJudgementCache } from '../../src/scan/cache/judgement-cache.ts';
import { textKey } from '../../src/scan/cache/score-entry.ts';
import { changesBetween } from '../../src/source/changes.ts';
import { openRepository } from '../../src/source/repository.ts';
import { compileScope } from '../../src/source/scope.ts';
import { filesUnder } from '../../src/source/tree.ts';
import { type FakeDetector, fakeDetector } from '../scan/fake-detector.ts';
import { change, file, modified, tree } from '../scan/scopes.ts';
import { HUMAN_WORDS, human, jsonl, MACHINE_WORDS, machine } from '../scan/texts.ts';
import { createRepository, type TestRepository, temporaryFolder } from '../support/repository.ts';

const POLICY = 'budget: 100%\nminimum-words: 50\n';

interface Run {
  readonly yaml?: string;
  readonly cache?: JudgementCache;
  readonly detector?: FakeDetector;
  readonly options?: Partial<GateInput>;
}

const policyOf = (yaml: string) => parsePolicy(yaml, { path: 'policy.yml', commit: null });

async function gate(
  scope: GateInput['scope'],
  repository: GateInput['wholePlace'],
  run: Run,
): Promise<Report> {
  return await runGate({
    version: '1.2.3',
    name: 'default',
    scope,
    policy: policyOf(run.yaml ?? POLICY),
    detector: run.detector ?? fakeDetector(),
    today: '2026-01-31',
    wholePlace: repository ?? null,
    cache: run.cache ?? null,
    ...run.options,
  });
}

async function scanTree(repository: TestRepository, run: Run = {}): Promise<Report> {
  const opened = await openRepository(repository.root);
  const scope = await filesUnder(['.'], { cwd: repository.root, include: [], exclude: [] });
  const place = { repository: opened, scope: compileScope([], []), paths: [], always: false };
  return await gate(scope, place, run).finally(() => opened.close());
}

async function scanChange(
  repository: TestRepository,
  base: string,
  head: string,
  run: Run = {},
): Promise<Report> {
  const opened = await openRepository(repository.root);
  const { include, exclude, repositoryBudget } = policyOf(run.yaml ?? POLICY);
  const inScope = compileScope(include, exclude);
  const scope = await changesBetween(opened, base, head, { scope: inScope });
  const place = { repository: opened, scope: inScope, paths: [], always: repositoryBudget !== undefined };
  return await gate(scope, place, run).finally(() => opened.close());
}

function openCache(folder: string, detector: FakeDetector = fakeDetector()): Promise<JudgementCache> {
  return openJudgementCache(folder, detector);
}

/** The report as it is written, without what depends on the clock. */
function written(report: Report): string {
  return JSON.stringify({ ...report, timings: null });
}

const scored = ({ batches }: FakeDetector): number => batches.reduce((sum, { length }) => sum + length, 0);
const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);
const people = (from: number, count: number): string => jsonl(...numbers(from, count).map(human));
const machines = (from: number, count: number): string => jsonl(...numbers(from, count).map(machine));

/** Five files of eight texts each and a page, and a change that adds two rows to one of them. */
async function history() {
  const repository = await createRepository();
  for (const i of numbers(0, 4)) repository.write(`data/${i}.jsonl`, people(i * 8, 8));
  repository.write('data/9.jsonl', machines(500, 4) + people(900, 4));
  repository.write('docs/a.md', `# A page\n\n${human(700)}\n`);
  const base = repository.commit();
  repository.write('data/3.jsonl', people(24, 8) + machines(800, 2));
  return { repository, base, head: repository.commit() };
}

describe('a cache', () => {
  it('changes nothing in the report, whatever is scanned after whatever', async () => {
    const text = fc.oneof(
      fc.nat({ max: 30 }).map(human),
      fc.nat({ max: 30 }).map(machine),
      fc.constantFrom(
        'Short.',
        `const a = ${'[{}];'.repeat(60)}`.repeat(2),
        'les mots de la langue '.repeat(20),
      ),
    );
    const content = fc.array(text, { minLength: 1, maxLength: 6 }).map((texts) => jsonl(...texts));
    const folder = temporaryFolder();
    await fc.assert(
      fc.asyncProperty(content, content, fc.boolean(), async (before, after, isChange) => {
        const scope = isChange
          ? change(modified('a.jsonl', before, after))
          : tree(file('a.jsonl', before), file('b.jsonl', after));
        const cold = written(await gate(scope, null, {}));
        for (let run = 0; run < 2; run++) {
          const cache = await openCache(folder);
          expect(written(await gate(scope, null, { cache }))).toBe(cold);
          expect(await cache.save()).toBeNull();
        }
      }),
      { seed: 5, numRuns: 10 },
    );
    expect((await openCache(folder)).scores.size).toBeGreaterThan(10);
  });

  it('spares the detector every text that was judged, and the reader every file that did not change', async () => {
    const { repository, base, head } = await history();
    const folder = temporaryFolder();
    const first = await openCache(folder);
    const cold = fakeDetector();
    await scanTree(repository, { cache: first, detector: cold });
    await first.save();
    expect(scored(cold)).toBe(43);
    const again = fakeDetector();
    const report = await scanTree(repository, { cache: await openCache(folder), detector: again });
    expect([scored(again), report.totals.scoredRecords]).toEqual([0, 43]);
    const asked = fakeDetector();
    const cache = await openCache(folder);
    const warm = await scanChange(repository, base, head, { cache, detector: asked });
    expect(scored(asked)).toBe(0);
    expect(written(warm)).toBe(written(await scanChange(repository, base, head)));
    expect(warm.repository).toMatchObject({
      reason: null,
      before: { files: 6, records: 41, unreadFiles: 0 },
      after: { files: 6, records: 43, unreadFiles: 0 },
    });
    // Only the file as it was before the change had to be read.
    expect(cache.tallies.learned).toBe(1);
  });

  it('holds of a file that a change adds what a scan of the tree would keep of it', async () => {
    const repository = await createRepository();
    repository.write('data/0.jsonl', people(0, 8));
    const base = repository.commit();
    repository.write('data/1.jsonl', people(4, 6) + people(4, 6) + machines(500, 4));
    repository.write('docs/a.md', `# A page\n\n${human(700)}\n\n# Again\n\n${human(700)}\n`);
    const head = repository.commit();
    const [ofTree, ofChange] = [await openCache(temporaryFolder()), await openCache(temporaryFolder())];
    const tree = await scanTree(repository, { cache: ofTree });
    const change = await scanChange(repository, base, head, { cache: ofChange });
    expect(change.repository?.after).toMatchObject({
      files: 3,
      records: tree.totals.records,
      words: tree.totals.words,
      syntheticFraction: tree.syntheticFraction,
    });
    const kept = new Map(ofChange.tallies.rewritten([]));
    expect(kept.size).toBe(3);
    for (const [key, packed] of ofTree.tallies.rewritten([])) expect(kept.get(key)).toEqual(packed);
  });

  it('is not believed about what a change adds where its author may have written it', async () => {
    const { repository, base, head } = await history();
    const forged = async (): Promise<JudgementCache> => {
      const cache = await openCache(temporaryFolder());
      for (const i of numbers(800, 2))
        cache.scores.set(textKey(machine(i)), { type: 'scored', score: 0.01, bucket: 0 });
      return cache;
    };
    const believing = await scanChange(repository, base, head, { cache: await forged() });
    expect(believing.totals.flaggedRecords).toBe(0);
    const options = { judgesAddedAnew: true };
    const anew = await scanChange(repository, base, head, { cache: await forged(), options });
    expect(anew.totals.flaggedRecords).toBe(2);
    expect(written(anew)).toBe(written(await scanChange(repository, base, head)));
    // Neither about the counts of the files that it touches, which a run that believed it has kept.
    const kept = await forged();
    await scanChange(repository, base, head, { cache: kept });
    const afterwards = await scanChange(repository, base, head, { cache: kept, options });
    expect(written(afterwards)).toBe(written(await scanChange(repository, base, head)));
  });

  it('takes a file for another where the policy reads or judges it otherwise', async () => {
    const { repository, base, head } = await history();
    const folder = temporaryFolder();
    const first = await openCache(folder);
    await scanTree(repository, { cache: first });
    await first.save();
    const attested = `${POLICY}attest:\n  - path: data/9.jsonl\n    origin: human\n    reason: a test\n`;
    for (const yaml of [attested, `${POLICY}fields: [other]\n`]) {
      const warm = await scanChange(repository, base, head, { yaml, cache: await openCache(folder) });
      expect(written(warm)).toBe(written(await scanChange(repository, base, head, { yaml })));
    }
    // What is allowed changes no count: nothing is read again.
    const cache = await openCache(folder);
    await scanChange(repository, base, head, { yaml: 'budget: 3%\nminimum-words: 70\n', cache });
    expect(cache.tallies.learned).toBe(1);
  });
});

describe('the whole repository', () => {
  const repositoryBudget = (share: string): string => `${POLICY}repository-budget: ${share}\n`;

  it('is held to its budget after a change, and on a scan of the tree', async () => {
    const { repository, base, head } = await history();
    const share = (6 * MACHINE_WORDS) / (37 * HUMAN_WORDS + 6 * MACHINE_WORDS);
    const over = await scanChange(repository, base, head, { yaml: repositoryBudget('2%') });
    expect(over).toMatchObject({ verdict: 'fail', repository: { limit: { verdict: 'fail', budget: 0.02 } } });
    expect(over.reason).toMatch(
      /^The whole repository: about .* is above the budget of 2 %\. Before this change/,
    );
    const { estimate, low, high } = over.repository.after?.syntheticFraction ?? {};
    expect([low, share, high]).toEqual([low, share, high].toSorted());
    expect(Math.abs((estimate ?? 0) - share)).toBeLessThan(0.03);
    const within = await scanChange(repository, base, head, { yaml: repositoryBudget('40%') });
    expect(within).toMatchObject({ verdict: 'pass', repository: { limit: { verdict: 'pass' } } });
    const tree = await scanTree(repository, { yaml: repositoryBudget('2%') });
    expect(tree).toMatchObject({ verdict: 'fail', repository: { before: null, limit: { verdict: 'fail' } } });
    expect(tree.repository.after?.syntheticFraction).toEqual(tree.syntheticFraction);
    const advice = await scanChange(repository, base, head, {
      yaml: `mode: warn\n${repositoryBudget('2%')}`,
    });
    expect(advice.verdict).toBe('warn');
  });

  it('is that of a sample where a sample is read, whose counts are remembered as those of no file', async () => {
    const { repository } = await history();
    const cache = await openCache(temporaryFolder());
    const sample = { precision: 0.3, timeBudgetMs: null, commit: null };
    const report = await scanTree(repository, {
      yaml: repositoryBudget('2%'),
      cache,
      options: { sample },
    });
    expect(report.sampling).not.toBeNull();
    expect(report.repository.after?.syntheticFraction).toEqual(report.syntheticFraction);
    expect(report.repository.limit?.verdict).toBeDefined();
    expect([cache.tallies.size, cache.scores.size > 0]).toEqual([0, true]);
  });

  it('is an open question where it cannot be read, and only then', async () => {
    const { repository, base, head } = await history();
    const yaml = repositoryBudget('50%');
    const nowhere = await scanChange(repository, base, head, { yaml, options: { wholePlace: null } });
    expect(nowhere).toMatchObject({ verdict: 'inconclusive', repository: { before: null, after: null } });
    expect(nowhere.reason).toMatch(/^The whole repository was not measured\. There is no clone/);
    const silent = await scanChange(repository, base, head, { options: { wholePlace: null } });
    expect(silent).toMatchObject({ verdict: 'pass', repository: { limit: null } });
    expect(silent.repository.reason).toMatch(/There is no clone/);
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 123456\n`;
    repository.write('data/large.parquet', pointer);
    const later = repository.commit();
    repository.write('docs/b.md', `# Another\n\n${human(990)}\n`);
    const unread = await scanChange(repository, later, repository.commit(), { yaml });
    expect(unread).toMatchObject({ verdict: 'inconclusive', repository: { after: { unreadFiles: 1 } } });
    const part = { ...tree(file('a.jsonl', jsonl(human(1)))), incomplete: 'the folder b could not be read.' };
    const folder = await gate(part, null, { yaml: `${yaml}minimum-coverage: 0%\n` });
    expect(folder.repository.limit).toMatchObject({
      verdict: 'inconclusive',
      reason: expect.stringMatching(/the folder b could not be read/),
    });
  });

  it('counts everything as after a change that begins the history', async () => {
    const { repository, head } = await history();
    const first = await scanChange(repository, '0'.repeat(40), head);
    expect(first.repository).toMatchObject({ before: { files: 0, words: 0 }, after: { records: 43 } });
  });

  it('is left out where it would cost much that nobody asked for, and says why', async () => {
    const repository = await createRepository();
    const row = JSON.stringify({ text: `${human(1)} `.repeat(2000) });
    repository.write('data/large.jsonl', `${row}\n`.repeat(18)).write('docs/a.md', `# A\n\n${human(2)}\n`);
    const base = repository.commit();
    repository.write('docs/a.md', `# A\n\n${human(2)}\n\n${human(3)}\n`);
    const head = repository.commit();
    const unasked = await scanChange(repository, base, head);
    expect(unasked.repository).toMatchObject({ before: null, after: null });
    expect(unasked.repository.reason).toMatch(
      /^\d+ MB of files that this change leaves alone are not remembered/,
    );
    const asked = await scanChange(repository, base, head, { yaml: repositoryBudget('50%') });
    expect(asked.repository).toMatchObject({ reason: null, after: { files: 2 } });
  });
});
