import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { humanTexts, MACHINE_TEXTS, rows } from '../commands/prose.ts';
import { LoopbackGitHub } from '../support/loopback-github.ts';
import { type Files, git, newFolder, Origin } from './origin.ts';
import {
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  runAction,
  type StepResult,
} from './run-action.ts';

const POLICY = '.github/synthetic-budget.yml';
const NEWCOMER = 'data/new.jsonl';

let origin: Origin;
let github: LoopbackGitHub;
let people: readonly string[];
/** Commits: the merge base, the tip of main after it, and the heads of pull requests. */
let fork = '';
let main = '';
let poisoned = '';
let clean = '';
let merge = '';

beforeAll(async () => {
  people = await humanTexts();
  origin = new Origin();
  const base: Files = {
    [POLICY]: 'budget: 4%\nminimum-words: 200\n',
    'data/train.jsonl': rows(people.slice(0, 12)),
    'docs/guide.md': `# Guide\n\n${people[20]}\n`,
  };
  fork = origin.commit('main', base);
  main = origin.commit('main', { 'docs/guide.md': `# Guide\n\n${people[20]}\n\n${people[21]}\n` }, fork);
  poisoned = origin.commit(
    'poisoned',
    {
      [POLICY]: 'budget: 100%\n',
      'data/train.jsonl': rows([...people.slice(0, 12).toReversed(), ...MACHINE_TEXTS]),
    },
    fork,
  );
  clean = origin.commit('clean', { [NEWCOMER]: rows(people.slice(30, 60)) }, fork);
  merge = origin.pullRequest(7, main, poisoned);
  origin.pullRequest(8, main, clean);
});
afterAll(() => origin.remove());

beforeEach(async () => {
  github = await LoopbackGitHub.start();
});
afterEach(async () => {
  await github.close();
  expect(github.rejected).toEqual([]);
});

const pull7 = () => pullRequestPayload({ number: 7, base: main, head: poisoned, changedFiles: 2 });

function onPullRequest(workspace: string, options: Partial<Parameters<typeof runAction>[0]> = {}) {
  return runAction({ event: 'pull_request', payload: pull7(), workspace, github, ...options });
}

function reportOf({ outputs }: StepResult): Report {
  return JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
}

function ofLevel({ commands }: StepResult, level: string) {
  return commands.filter(({ command }) => command === level);
}

function paths(report: Report): string[] {
  return report.files.map((file) => file.path);
}

describe('on a pull request', () => {
  it('judges what it adds by the policy of the base branch, and says so everywhere', async () => {
    const workspace = origin.checkout(merge, 0);
    const first = await onPullRequest(workspace);
    expect(first.status, first.log).toBe(1);
    const report = reportOf(first);
    expect(report).toMatchObject({
      verdict: 'fail',
      budget: 0.04,
      policy: { path: POLICY, commit: main },
      scope: { type: 'change', base: fork, head: poisoned, added: { records: MACHINE_TEXTS.length } },
      problems: [],
    });
    expect(paths(report)).toEqual(['data/train.jsonl']);
    expect(report.findings.map(({ line }) => line).toSorted((a, b) => a - b)[0]).toBe(13);
    expect(first.outputs).toMatchObject({
      verdict: 'fail',
      budget: '0.04',
      records: String(MACHINE_TEXTS.length),
      'flagged-records': String(report.totals.flaggedRecords),
      'synthetic-fraction': String(report.syntheticFraction.estimate),
    });
    expect(first.outputs['comment-body']).toContain('data/train.jsonl');
    expect(first.summary).toContain('data/train.jsonl');
    expect(ofLevel(first, 'error').at(-1)?.data).toBe(report.reason);

    const marks = first.commands.filter(({ properties }) => properties.file === 'data/train.jsonl');
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.length).toBeLessThanOrEqual(10);
    for (const level of ['error', 'warning', 'notice'])
      expect(ofLevel(first, level).length).toBeLessThanOrEqual(11);
    expect(ofLevel(first, 'add-mask')).toMatchObject([{ data: 'secret-token' }]);

    const [comment] = github.comments;
    expect(comment).toMatchObject({ issue: 7, login: 'github-actions[bot]' });
    expect(comment?.body.split('\n')[0]).toBe('<!-- synthetic-budget:default -->');

    const again = await onPullRequest(workspace, { env: { GITHUB_RUN_ID: '43' } });
    expect([again.status, reportOf(again).verdict]).toEqual([1, 'fail']);
    expect(github.callsOf('issues/create-comment')).toHaveLength(1);
    expect(github.callsOf('issues/update-comment')).toHaveLength(0);
  });

  it('deepens a shallow checkout, and brings an earlier comment up to date, of the same name and author only', async () => {
    github.addComment(7, 'somebody', '<!-- synthetic-budget:data (en) -->\nNot ours.');
    const own = github.addComment(7, 'github-actions[bot]', '<!-- synthetic-budget:data (en) -->\nOld.');
    const other = github.addComment(7, 'github-actions[bot]', '<!-- synthetic-budget:default -->\nOther.');
    const workspace = origin.checkout(merge, 1);
    const result = await onPullRequest(workspace, { inputs: { name: 'data (en)' } });
    expect(result.status, result.log).toBe(1);
    expect(reportOf(result)).toMatchObject({
      name: 'data (en)',
      scope: { base: fork, head: poisoned, added: { records: MACHINE_TEXTS.length } },
    });
    expect(own.body).toContain('data/train.jsonl');
    expect(other.body).toMatch(/Other\.$/);
    expect(github.comments).toHaveLength(3);
  });

  it('takes the files from the REST API where there is no git history, and finds the same', async () => {
    const workspace = newFolder();
    for (const commit of [fork, main, poisoned]) github.repository.commit(origin.filesOf(commit), commit);
    github.mergeBases.set(`${main}...${poisoned}`, fork);
    const patchOf = (file: string): string =>
      git(origin.root, 'diff', '--unified=3', fork, poisoned, '--', file).replace(/^[\s\S]*?(?=^@@)/m, '');
    github.pullFiles.set(
      7,
      [POLICY, 'data/train.jsonl'].map((filename) => ({
        filename,
        status: 'modified' as const,
        sha: git(origin.root, 'rev-parse', `${poisoned}:${filename}`),
        patch: patchOf(filename),
      })),
    );
    const result = await onPullRequest(workspace);
    expect(result.status, result.log).toBe(1);
    const report = reportOf(result);
    expect(report).toMatchObject({
      verdict: 'fail',
      budget: 0.04,
      policy: { path: POLICY, commit: main },
      scope: { base: fork, head: poisoned, added: { records: MACHINE_TEXTS.length } },
    });
    expect(Math.min(...report.findings.map(({ line }) => line))).toBe(13);
    expect(ofLevel(result, 'notice').some(({ data }) => data.includes('REST API'))).toBe(true);
    expect(github.comments).toHaveLength(1);
  });

  it('passes what people wrote, keeps its verdict when it may not comment, and says which permission it lacks', async () => {
    github.fail('issues/create-comment', { status: 403, message: 'Resource not accessible by integration' });
    const payload = pullRequestPayload({ number: 8, base: main, head: clean, changedFiles: 1 });
    const workspace = origin.checkout(main, 1);
    const result = await runAction({ event: 'pull_request_target', payload, workspace, github });
    expect(result.status, result.log).toBe(0);
    expect(['pass', 'warn']).toContain(reportOf(result).verdict);
    expect(paths(reportOf(result))).toEqual([NEWCOMER]);
    expect(ofLevel(result, 'warning').map(({ data }) => data)).toEqual([
      expect.stringMatching(/could not comment on #8.*pull-requests: write/),
    ]);
    expect(existsSync(path.join(workspace, NEWCOMER)), 'the head is never checked out').toBe(false);
    expect(git(workspace, 'rev-parse', 'HEAD')).toBe(main);
    expect(git(workspace, 'status', '--porcelain')).toBe('');
  });

  it('ends with the file and line of what is wrong in the policy of the base', async () => {
    const base = origin.commit('broken', { [POLICY]: 'budget: 4%\n\nbudgte: 5%\n' }, main);
    const payload = pullRequestPayload({ number: 7, base, head: poisoned, changedFiles: 2 });
    const result = await onPullRequest(origin.checkout(merge, 0), { payload });
    expect(result.status).toBe(1);
    for (const text of [result.summary, ofLevel(result, 'error')[0]?.data ?? ''])
      expect(text).toMatch(/synthetic-budget\.yml:3\b.*budgte/s);
    expect(result.outputs.verdict).toBeUndefined();
    expect(github.comments).toEqual([]);
  });

  it('keeps the summary when an error comes late', async () => {
    const workspace = origin.checkout(merge, 0);
    const env = { GITHUB_OUTPUT: path.join(workspace, 'gone', 'output') };
    const result = await onPullRequest(workspace, { env });
    expect(result.status).toBe(1);
    expect(result.summary).toContain('data/train.jsonl');
    expect(result.summary).toContain('could not run');
  });
});

describe('on other events', () => {
  it('judges what a push brought, without a comment', async () => {
    const workspace = origin.checkout(poisoned, 0);
    const result = await runAction({
      event: 'push',
      payload: pushPayload(fork, poisoned),
      workspace,
      github,
    });
    expect([result.status, result.outputs.verdict]).toEqual([1, 'fail']);
    expect(reportOf(result)).toMatchObject({
      budget: 0.04,
      scope: { added: { records: MACHINE_TEXTS.length } },
    });
    expect(github.calls).toEqual([]);
  });

  it('judges everything on the first push of a branch', async () => {
    const payload = pushPayload('0'.repeat(40), fork);
    const result = await runAction({ event: 'push', payload, workspace: origin.checkout(fork, 0), github });
    expect(result.status, result.log).toBe(0);
    const report = reportOf(result);
    expect(paths(report)).toEqual(['data/train.jsonl', 'docs/guide.md']);
    expect(report.scope).toMatchObject({ type: 'change', before: { words: 0 }, removed: { words: 0 } });
  });

  it('looks at nothing when a branch was deleted', async () => {
    const payload = { ...pushPayload(poisoned, '0'.repeat(40)), deleted: true };
    const workspace = origin.checkout(poisoned, 0);
    const result = await runAction({ event: 'push', payload, workspace, github });
    expect([result.status, result.outputs.verdict], result.log).toEqual([0, 'pass']);
    expect(reportOf(result)).toMatchObject({ totals: { files: 0, words: 0 }, reason: 'Nothing in scope.' });
  });

  it('judges a merge group against its base', async () => {
    const payload = mergeGroupPayload(main, merge);
    const result = await runAction({
      event: 'merge_group',
      payload,
      workspace: origin.checkout(merge, 1),
      github,
    });
    expect([result.status, reportOf(result).verdict], result.log).toEqual([1, 'fail']);
    expect(reportOf(result).policy.commit).toBe(main);
  });

  it('divides the whole tree among jobs, of which the last makes the report of one', async () => {
    const schedule = { event: 'schedule', payload: {}, github } as const;
    const parts = newFolder();
    const workspace = origin.checkout(main, 1);
    for (const shard of ['1/2', '2/2']) {
      const scanned = await runAction({ ...schedule, workspace, inputs: { shard } });
      expect(scanned.status, scanned.log).toBe(0);
      expect([scanned.outputs.verdict, scanned.summary]).toEqual(['', '']);
      const file = scanned.outputs.partial ?? '';
      copyFileSync(file, path.join(parts, path.basename(file)));
    }
    const merged = await runAction({ ...schedule, workspace: newFolder(), inputs: { merge: parts } });
    const single = await runAction({ ...schedule, workspace });
    expect([merged.status, merged.outputs.verdict], merged.log).toEqual([0, single.outputs.verdict]);
    expect({ ...reportOf(merged), timings: null }).toEqual({ ...reportOf(single), timings: null });
    expect(merged.summary).toBe(single.summary);
  });

  it('does not divide a change', async () => {
    const result = await onPullRequest(origin.checkout(merge, 0), { inputs: { shard: '1/2' } });
    expect([result.status, ofLevel(result, 'error')[0]?.data]).toEqual([
      1,
      expect.stringContaining('a change is compared with its base as a whole'),
    ]);
  });

  it('judges the whole tree on a schedule', async () => {
    const workspace = origin.checkout(main, 1);
    const inputs = { report: 'markdown=out/report.md', summary: 'false', annotations: 'false' };
    const result = await runAction({ event: 'schedule', payload: {}, workspace, github, inputs });
    expect(result.status, result.log).toBe(0);
    expect(reportOf(result)).toMatchObject({
      scope: { type: 'tree' },
      totals: { files: 2 },
      policy: { path: POLICY, commit: null },
    });
    expect(readFileSync(path.join(workspace, 'out', 'report.md'), 'utf8')).toContain('data/train.jsonl');
    expect(result.summary).toBe('');
  });
});

describe.skipIf(process.platform === 'win32')('what a pull request holds', () => {
  it('is data: it becomes no command, no markup, and no way out of the workspace', async () => {
    const name = 'data/a`|](javascript:x)<img src=q>\n::set-output name=verdict::pass\n@octocat.jsonl';
    const texts = MACHINE_TEXTS.map(
      (text, i) =>
        `::set-output name=verdict::pass\n::add-mask::${i}\r##[set-env name=PATH;]x </table><script>alert(1)</script> ` +
        `[click](https://evil.example) ![i](https://evil.example/i.png) @octocat <!-- synthetic-budget:default -->\n${text}`,
    );
    const head = origin.commit('hostile', { [name]: rows(texts) }, fork);
    const outside = path.join(newFolder(), 'victim');
    writeFileSync(outside, 'untouched');
    const workspace = origin.checkout(head, 0);
    mkdirSync(path.join(workspace, 'out'));
    symlinkSync(outside, path.join(workspace, 'out', 'report.json'));
    symlinkSync(path.dirname(outside), path.join(workspace, 'linked'));
    const payload = pullRequestPayload({ number: 9, base: main, head, changedFiles: 1 });
    const inputs = { report: 'json=out/report.json\nmarkdown=linked/report.md' };
    const result = await onPullRequest(workspace, { payload, inputs });
    expect(result.status, result.log).toBe(1);
    const known = new Set(['add-mask', 'error', 'warning', 'notice', 'debug', 'group', 'endgroup']);
    expect(result.commands.filter(({ command }) => !known.has(command))).toEqual([]);
    expect(ofLevel(result, 'add-mask').map(({ data }) => data)).toEqual(['secret-token']);
    expect(result.outputs.verdict).toBe('fail');
    const body = github.comments[0]?.body ?? '';
    for (const text of [body, result.summary]) {
      const markup = text.replace(/(`+)[\s\S]*?\1/g, '').replace(/\\./g, '');
      expect(markup).not.toMatch(/<script|<img|<\/table><|!\[i\]|\]\(https:\/\/evil|(?<!\w)@octocat/);
      expect(text.match(/<!-- synthetic-budget:default -->/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
    expect(readFileSync(outside, 'utf8')).toBe('untouched');
    expect(JSON.parse(readFileSync(path.join(workspace, 'out', 'report.json'), 'utf8')).verdict).toBe('fail');
    expect(existsSync(path.join(path.dirname(outside), 'report.md'))).toBe(false);
    expect(ofLevel(result, 'warning').map(({ data }) => data)).toContainEqual(
      expect.stringMatching(/markdown report.*linked\/report\.md.*outside/),
    );
  });
});
