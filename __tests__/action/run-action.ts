import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { run } from '../commands/run.ts';
import type { LoopbackGitHub } from '../support/loopback-github.ts';
import { type RunnerCommand, runnerCommands, runnerOutputs } from '../support/runner-log.ts';
import { newFolder } from './origin.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const { inputs: DECLARED } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>;
};

export interface Step {
  readonly event: string;
  readonly payload: object;
  readonly workspace: string;
  readonly github: LoopbackGitHub;
  /** Inputs of the step besides the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly status: number | null;
  readonly log: string;
  readonly commands: readonly RunnerCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Folder for temporary files of the job. */
  readonly temp: string;
}

/** Runs `src/main.ts` as a runner runs the Action. */
export async function runAction({
  event,
  payload,
  workspace,
  github,
  inputs = {},
  env = {},
}: Step): Promise<StepResult> {
  const temp = newFolder();
  const file = (name: string, content = ''): string => {
    const target = path.join(temp, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
    return target;
  };
  const values = Object.entries(DECLARED).map(([name, { default: value }]) => [name, value]);
  const given = { ...Object.fromEntries(values), 'github-token': 'secret-token', ...inputs };
  const output = file('output');
  const summaryFile = file('summary.md');
  const { status, stdout, stderr } = await run('main', [], {
    cwd: workspace,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_REPOSITORY: 'octo/data',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: '42',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: temp,
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  const log = stdout + stderr;
  return {
    status,
    log,
    commands: runnerCommands(stdout),
    outputs: runnerOutputs(readFileSync(output, 'utf8')),
    summary: readFileSync(summaryFile, 'utf8'),
    temp,
  };
}

interface PullRequest {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly changedFiles: number;
}

const REPOSITORY = { full_name: 'octo/data', default_branch: 'main' };

export function pullRequestPayload({ number, base, head, changedFiles }: PullRequest): object {
  return {
    action: 'synchronize',
    number,
    repository: REPOSITORY,
    pull_request: {
      number,
      merged: false,
      changed_files: changedFiles,
      base: { ref: 'main', sha: base, repo: REPOSITORY },
      head: { ref: 'change', sha: head, repo: REPOSITORY },
    },
  };
}

export function pushPayload(before: string, after: string): object {
  return { repository: REPOSITORY, ref: 'refs/heads/main', before, after, deleted: false, forced: false };
}

export function mergeGroupPayload(base: string, head: string): object {
  return {
    action: 'checks_requested',
    repository: REPOSITORY,
    merge_group: {
      base_sha: base,
      base_ref: 'refs/heads/main',
      head_sha: head,
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
    },
  };
}
