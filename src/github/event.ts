import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { RepositoryName } from './client.ts';

/** Why the Action runs, with the commits that the event names. Commit ids are full; branch names are without `refs/heads/`. */
export type ActionEvent = PullRequestEvent | PushEvent | MergeGroupEvent | TreeEvent;

export interface PullRequestEvent {
  readonly type: 'pull-request';
  /**
   * `pull_request`: the workspace holds the merge commit. `pull_request_target`: the workspace holds the base and the
   * token can write, so the head's content must be taken as data (fetch `headRef`, read its objects), never checked out.
   */
  readonly name: 'pull_request' | 'pull_request_target';
  readonly repository: RepositoryName;
  readonly number: number;
  /** Tip of the base branch when the event was sent; the policy is read from it. Not the merge base. */
  readonly base: string;
  readonly baseBranch: string;
  readonly head: string;
  /** Ref of the base repository under which the head can be fetched, for forks too: `refs/pull/7/head`. */
  readonly headRef: string;
  /** Number of files that the pull request changes, as the event counts them. */
  readonly changedFiles: number;
  /** The head is in another repository (or in one that was deleted): the token is read-only on `pull_request`. */
  readonly fromFork: boolean;
  /** The pull request has been merged: `base` may contain the change already, the merge base still separates the two. */
  readonly merged: boolean;
}

export interface PushEvent {
  readonly type: 'push';
  readonly repository: RepositoryName;
  /** null on the first push of a branch or tag: there is nothing to compare with. */
  readonly before: string | null;
  /** null where the branch or tag was deleted: there is nothing to scan. */
  readonly after: string | null;
  /** null for a tag. */
  readonly branch: string | null;
  /** null for a branch. */
  readonly tag: string | null;
  /** History was rewritten: `before` may be in no branch any more. */
  readonly forced: boolean;
  readonly defaultBranch: string;
}

export interface MergeGroupEvent {
  readonly type: 'merge-group';
  readonly repository: RepositoryName;
  readonly base: string;
  readonly baseBranch: string;
  readonly head: string;
  readonly headRef: string;
}

/** `schedule`, `workflow_dispatch`, `repository_dispatch` and every other event: the work tree as it is. */
export interface TreeEvent {
  readonly type: 'tree';
  readonly name: string;
  readonly repository: RepositoryName;
}

/** The event cannot be read; the message says which field of which payload. */
export class EventError extends Error {
  override readonly name = 'EventError';
}

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a full commit id');
/** git refuses names that begin with a dash; what looks like an option must not reach a command line. */
const branch = z.string().regex(/^[^-\s][^\s]*$/, 'expected the name of a branch');
const fullName = z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'expected owner/name');
const repository = z.object({ full_name: fullName });

const pullRequestPayload = z.object({
  repository,
  pull_request: z.object({
    number: z.int().positive(),
    changed_files: z.int().nonnegative(),
    merged: z.boolean().nullish(),
    base: z.object({ sha, ref: branch }),
    head: z.object({ sha, repo: z.object({ full_name: fullName }).nullable() }),
  }),
});

const pushPayload = z.object({
  repository: repository.extend({ default_branch: branch }),
  ref: z.string().regex(/^refs\/(?:heads|tags)\/\S+$/, 'expected refs/heads/… or refs/tags/…'),
  before: sha,
  after: sha,
  deleted: z.boolean(),
  forced: z.boolean(),
});

const mergeGroupPayload = z.object({
  repository,
  merge_group: z.object({ base_sha: sha, base_ref: branch, head_sha: sha, head_ref: branch }),
});

/**
 * Reads the event from `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH` and `GITHUB_REPOSITORY` of `env`.
 * @throws {EventError} where a variable, the payload or a field that is needed is missing or malformed.
 */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<ActionEvent> {
  const name = required(env, 'GITHUB_EVENT_NAME');
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(name, await readPayload(env, name, pullRequestPayload));
    case 'push':
      return pushEvent(await readPayload(env, name, pushPayload));
    case 'merge_group':
      return mergeGroupEvent(await readPayload(env, name, mergeGroupPayload));
    default:
      return { type: 'tree', name, repository: repositoryName(repositoryVariable(env)) };
  }
}

function pullRequestEvent(
  name: PullRequestEvent['name'],
  { repository, pull_request: pull }: z.infer<typeof pullRequestPayload>,
): PullRequestEvent {
  return {
    type: 'pull-request',
    name,
    repository: repositoryName(repository.full_name),
    number: pull.number,
    base: pull.base.sha,
    baseBranch: pull.base.ref,
    head: pull.head.sha,
    headRef: `refs/pull/${pull.number}/head`,
    changedFiles: pull.changed_files,
    fromFork: pull.head.repo?.full_name !== repository.full_name,
    merged: pull.merged ?? false,
  };
}

function pushEvent(payload: z.infer<typeof pushPayload>): PushEvent {
  const name = payload.ref.replace(/^refs\/(?:heads|tags)\//, '');
  const isTag = payload.ref.startsWith('refs/tags/');
  return {
    type: 'push',
    repository: repositoryName(payload.repository.full_name),
    before: orNullIfZero(payload.before),
    after: payload.deleted ? null : orNullIfZero(payload.after),
    branch: isTag ? null : name,
    tag: isTag ? name : null,
    forced: payload.forced,
    defaultBranch: payload.repository.default_branch,
  };
}

function mergeGroupEvent(payload: z.infer<typeof mergeGroupPayload>): MergeGroupEvent {
  const group = payload.merge_group;
  return {
    type: 'merge-group',
    repository: repositoryName(payload.repository.full_name),
    base: group.base_sha,
    baseBranch: group.base_ref.replace(/^refs\/heads\//, ''),
    head: group.head_sha,
    headRef: group.head_ref,
  };
}

async function readPayload<T>(env: NodeJS.ProcessEnv, name: string, shape: z.ZodType<T>): Promise<T> {
  const path = required(env, 'GITHUB_EVENT_PATH');
  let json: unknown;
  try {
    json = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EventError(`cannot read the payload of the ${name} event from ${path}: ${reason}`);
  }
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`,
  );
  throw new EventError(
    `the payload of the ${name} event (${path}) is not as GitHub sends it: ${problems.join('; ')}`,
  );
}

function required(env: NodeJS.ProcessEnv, variable: string): string {
  const value = env[variable];
  if (!value) throw new EventError(`${variable} is not set: this program runs as a step of GitHub Actions`);
  return value;
}

function repositoryVariable(env: NodeJS.ProcessEnv): string {
  const value = required(env, 'GITHUB_REPOSITORY');
  if (!fullName.safeParse(value).success) {
    throw new EventError(`GITHUB_REPOSITORY is ${JSON.stringify(value)}, expected owner/name`);
  }
  return value;
}

function repositoryName(fullName: string): RepositoryName {
  const [owner = '', repo = ''] = fullName.split('/');
  return { owner, repo };
}

function orNullIfZero(id: string): string | null {
  return /^0+$/.test(id) ? null : id;
}
