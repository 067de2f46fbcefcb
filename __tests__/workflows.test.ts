import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ActionsMetadataProvider, validate } from '@actions/languageservice';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

/** GitHub's own language service says whether a runner would take these files. */

const OWN_ACTION = 'synthetic-budget/synthetic-budget';
const action = parse(readFileSync('action.yml', 'utf8'));
const workflows = ['.github/workflows', 'docs/workflows'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => path.posix.join(folder, name)),
);

/** Inputs of the other actions that are used here, by their documentation. */
const OTHER_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['ref', 'fetch-depth', 'lfs', 'persist-credentials'],
  'actions/setup-node': ['node-version', 'cache'],
  'actions/upload-artifact': ['name', 'path', 'retention-days', 'if-no-files-found'],
  'actions/download-artifact': ['name', 'pattern', 'path', 'merge-multiple', 'run-id', 'github-token'],
  'actions/github-script': ['script'],
};

function metadata(name: string): ActionMetadata | undefined {
  if (name === OWN_ACTION) {
    return action;
  }
  const inputs = OTHER_ACTIONS[name];
  return (
    inputs && { name, description: '', inputs: Object.fromEntries(inputs.map((input) => [input, NO_INPUT])) }
  );
}

type ActionMetadata = NonNullable<Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>>;
const NO_INPUT = { description: '' };
let documents = 0;

async function faults(file: string, text: string): Promise<string[]> {
  // The service remembers what it parsed by address.
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/${file}`, 'yaml', 1, text);
  const diagnostics = await validate(document, {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => metadata(`${owner}/${name}`),
    },
  });
  return diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function steps(file: string): Step[] {
  const { jobs } = parse(readFileSync(file, 'utf8'));
  return Object.values<{ steps?: Step[] }>(jobs).flatMap((job) => job.steps ?? []);
}

describe.each(workflows)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('is a workflow that GitHub accepts', async () => {
    expect(await faults(file, text)).toEqual([]);
  });

  it('asks for named permissions, and for no more than a comment needs', () => {
    const { permissions, jobs } = parse(text);
    expect(permissions).toBeTypeOf('object');
    const all = [
      permissions,
      ...Object.values<{ permissions?: object }>(jobs).map((job) => job.permissions ?? {}),
    ];
    const written = all.flatMap((granted) =>
      Object.entries(granted).flatMap(([scope, level]) => (level === 'write' ? [scope] : [])),
    );
    expect(written.filter((scope) => scope !== 'pull-requests')).toEqual([]);
  });

  it('pins every action to a major version', () => {
    const used = steps(file).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((uses) => uses !== './' && !/@v\d+$/.test(uses))).toEqual([]);
  });

  it('gives this action only inputs that it has', () => {
    const given = steps(file)
      .filter(({ uses }) => uses === './' || uses?.startsWith(`${OWN_ACTION}@`))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((input) => !(input in action.inputs))).toEqual([]);
  });

  it('puts nothing that a contributor writes into a shell or a script', () => {
    const scripts = steps(file).flatMap((step) => [step.run ?? '', String(step.with?.script ?? '')]);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  it('checks nothing out where the token is not that of a contributor', () => {
    const trusted = /^ {2}(workflow_run|pull_request_target):/m.test(text);
    const checkouts = steps(file).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(trusted ? checkouts : []).toEqual([]);
  });
});

describe('action.yml', () => {
  it('is an action that GitHub accepts', async () => {
    expect(await faults('action.yml', readFileSync('action.yml', 'utf8'))).toEqual([]);
  });

  it('starts the bundle', () => {
    expect(action.runs).toMatchObject({ using: 'node24', main: 'dist/main.js' });
  });
});

describe('the language service', () => {
  const gate = readFileSync('docs/workflows/dataset-gate.yml', 'utf8');

  it.each([
    ['an input that the action does not have', 'budget:', 'bugdet:', /bugdet/],
    ['a permission that does not exist', 'contents: read', 'contents: raed', /raed/],
    ['a trigger that does not exist', 'merge_group:', 'merge_groups:', /merge_groups/],
    ['an expression that does not parse', 'github.ref }}', 'github.ref) }}', /./],
  ])('finds %s', async (_, before, after, message) => {
    expect(gate).toContain(before);
    expect((await faults('dataset-gate.yml', gate.replace(before, after))).join('\n')).toMatch(message);
  });
});

it('the workflow that comments for forks waits for the one that measures', () => {
  const [measure, comment] = ['measure-fork', 'comment-from-fork'].map((name) =>
    parse(readFileSync(`docs/workflows/${name}.yml`, 'utf8')),
  );
  expect(comment.on.workflow_run.workflows).toEqual([measure.name]);
});

describe('the script that comments for forks', () => {
  const [script] = steps('docs/workflows/comment-from-fork.yml').flatMap((step) => step.with?.script ?? []);
  const marker = '<!-- synthetic-budget:default -->';

  /** What the script writes where the artifact holds this text and these comments are there. */
  async function written(text: string, comments: readonly object[] = []): Promise<object[]> {
    const calls: object[] = [];
    const write = (name: string) => async (request: object) => calls.push({ name, ...request });
    const rest = {
      pulls: { list: 'pulls' },
      issues: { listComments: 'comments', createComment: write('create'), updateComment: write('update') },
    };
    const pulls = [{ number: 7, head: { sha: 'abc' } }];
    const github = { rest, paginate: async (list: string) => (list === 'pulls' ? pulls : comments) };
    const measured = { head_sha: 'abc', head_branch: 'topic', head_repository: { owner: { login: 'fork' } } };
    const context = { repo: { owner: 'o', repo: 'r' }, payload: { workflow_run: measured } };
    const AsyncFunction = (async () => {}).constructor as new (
      ...parts: string[]
    ) => (...values: unknown[]) => Promise<void>;
    const run = new AsyncFunction('require', 'context', 'github', 'core', String(script));
    await run(() => ({ readFileSync: () => text }), context, github, { notice: () => {} });
    return calls;
  }

  it.each([
    ['begins with the marker', `${marker}\n### Within\n`],
    ['does not', '### Within\n'],
  ])('puts the marker first once where the text %s, and mentions nobody', async (_, text) => {
    expect(await written(`${text}@octocat`)).toEqual([
      expect.objectContaining({
        name: 'create',
        issue_number: 7,
        body: `${marker}\n### Within\n@\u200boctocat`,
      }),
    ]);
  });

  it('leaves a comment alone that says the same, and one that another wrote', async () => {
    const body = `${marker}\n### Within\n`;
    const own = { id: 1, user: { login: 'github-actions[bot]' }, body };
    expect(await written(body, [own])).toEqual([]);
    expect(await written('### Over\n', [own, { ...own, id: 2, user: { login: 'octocat' } }])).toMatchObject([
      { name: 'update', comment_id: 1, body: `${marker}\n### Over\n` },
    ]);
  });
});
