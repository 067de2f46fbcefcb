import path from 'node:path';
import { loadPolicy } from '../policy/load.ts';
import { applyOverrides } from '../policy/overrides.ts';
import type { Policy } from '../policy/policy.ts';
import type { ReferencePlace } from '../reference/reference.ts';
import type { WholePlace } from '../scan/whole-repository.ts';
import { changesBetween } from '../source/changes.ts';
import { GitError } from '../source/git.ts';
import { resolveHead } from '../source/history.ts';
import { githubToken, LfsStore } from '../source/lfs-store.ts';
import { narrowScope } from '../source/narrow.ts';
import { fileAt, headCommit, NULL_COMMIT, openRepository, type Repository } from '../source/repository.ts';
import { compileScope, EVERYTHING, type PathScope } from '../source/scope.ts';
import type { ScanScope } from '../source/source.ts';
import { filesUnder } from '../source/tree.ts';
import { readInside, readWhole } from '../source/work-file.ts';
import { restChangeScope } from './change-scope.ts';
import type { Octokit } from './client.ts';
import type { ActionEvent, PullRequestEvent } from './event.ts';
import { findFiles, openBlob } from './git-objects.ts';
import type { Inputs } from './inputs.ts';

/** What one run looks at, and the policy that holds for it. */
export interface Target {
  readonly scope: ScanScope;
  readonly policy: Policy;
  /** Nothing is kept between runs: what lies in the work tree may come with the change that is judged. */
  readonly referencePlace: ReferencePlace | null;
  /** null where there is no clone. */
  readonly wholePlace: WholePlace | null;
  /** Commit whose lines the report names; null where it is not known. */
  readonly headSha: string | null;
  readonly close: () => void;
}

export interface TargetOptions {
  readonly event: ActionEvent;
  readonly inputs: Inputs;
  /** null where there is no token. */
  readonly octokit: Octokit | null;
  /** Absolute folder that the repository is checked out in. */
  readonly folder: string;
  /** Told where another way had to be taken. */
  readonly notice: (message: string) => void;
}

/** The commits that an event compares; null where it asks for the whole tree. */
interface Range {
  readonly base: string;
  readonly head: string;
  /** Commit that the policy is read from: on a pull request the tip of the base branch. */
  readonly policyCommit: string;
}

/**
 * Finds out what to look at. Changes come from git; where the checkout lacks the history and it cannot be fetched, a
 * pull request's come from the REST API. The policy is read from the base commit, never from the change itself.
 */
export async function resolveTarget(options: TargetOptions): Promise<Target> {
  if (isDeletion(options)) return await nothingTarget(options);
  const range = rangeOf(options.event, options.inputs);
  if (range === null) return await treeTarget(options);
  try {
    return await gitTarget(options, range);
  } catch (error) {
    const { event, octokit } = options;
    const named = options.inputs.base !== null || options.inputs.head !== null;
    if (!(error instanceof GitError) || event.type !== 'pull-request' || octokit === null || named)
      throw error;
    options.notice(`${error.message} The list of changed files is taken from the REST API instead.`);
    return await restTarget(options, event, octokit);
  }
}

/** Whether a branch or tag was deleted, and the inputs name no commits to look at instead. */
function isDeletion({ event, inputs }: TargetOptions): boolean {
  return event.type === 'push' && event.after === null && inputs.base === null && inputs.head === null;
}

function rangeOf(event: ActionEvent, inputs: Inputs): Range | null {
  const ofEvent = ((): Range | null => {
    switch (event.type) {
      case 'pull-request':
      case 'merge-group':
        return { base: event.base, head: event.head, policyCommit: event.base };
      case 'push':
        if (event.after === null) return null;
        return {
          base: event.before ?? NULL_COMMIT,
          head: event.after,
          policyCommit: event.before ?? event.after,
        };
      case 'tree':
        return null;
    }
  })();
  if (inputs.base === null && inputs.head === null) return ofEvent;
  const base = inputs.base ?? ofEvent?.base ?? NULL_COMMIT;
  return {
    base,
    head: inputs.head ?? ofEvent?.head ?? 'HEAD',
    policyCommit: inputs.base ?? ofEvent?.policyCommit ?? 'HEAD',
  };
}

async function nothingTarget({ inputs, folder }: TargetOptions): Promise<Target> {
  const policy = await workspacePolicy(inputs, folder);
  const scope = { type: 'tree', paths: [], files: [], problems: [] } as const;
  return { scope, policy, referencePlace: null, wholePlace: null, headSha: null, close: () => {} };
}

async function treeTarget({ inputs, folder }: TargetOptions): Promise<Target> {
  const policy = await workspacePolicy(inputs, folder);
  const { include, exclude } = policy;
  const paths = inputs.paths.length > 0 ? inputs.paths : ['.'];
  const lfs = policy.lfs === 'all' ? lfsStore(inputs) : null;
  const repository = await openRepository(folder, { trusted: true }).catch(() => null);
  const close = (): void => {
    repository?.close();
    lfs?.close();
  };
  try {
    const scope = await filesUnder(paths, { cwd: folder, include, exclude, trusted: true, lfs });
    const headSha = repository === null ? null : await headCommit(repository).catch(() => null);
    const referencePlace = { repository, trusted: null, root: folder, cache: null };
    const wholePlace =
      repository === null ? null : { repository, scope: EVERYTHING, paths: [], always: false };
    return { scope, policy, referencePlace, wholePlace, headSha, close };
  } catch (error) {
    close();
    throw error;
  }
}

async function gitTarget({ inputs, folder, event }: TargetOptions, range: Range): Promise<Target> {
  const repository = await openRepository(folder, { trusted: true });
  let lfs: LfsStore | null = null;
  const close = (): void => {
    repository.close();
    lfs?.close();
  };
  try {
    const fetch = { fetch: 'origin' };
    const policyCommit = await resolveHead(repository, range.policyCommit, fetch);
    const policy = await policyFrom(inputs, policyCommit, (file) => fileAt(repository, policyCommit, file));
    lfs = lfsOfChange(policy, inputs);
    const base = await knownBase(repository, range.base, event);
    const inScope = pathScope(policy, inputs);
    const scope = await changesBetween(repository, base, range.head, { ...fetch, lfs, scope: inScope });
    const referencePlace = { repository, trusted: policyCommit, root: repository.root, cache: null };
    const always = policy.repositoryBudget !== undefined;
    const wholePlace = { repository, scope: inScope, paths: inputs.paths, always };
    return { scope, policy, referencePlace, wholePlace, headSha: scope.head, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** After a forced push the commit before it may be gone for good: everything counts as added then. */
async function knownBase(repository: Repository, base: string, event: ActionEvent): Promise<string> {
  if (event.type !== 'push' || !event.forced || base === NULL_COMMIT) return base;
  return await resolveHead(repository, base, { fetch: 'origin' }).catch(() => NULL_COMMIT);
}

async function restTarget(
  { inputs }: TargetOptions,
  event: PullRequestEvent,
  octokit: Octokit,
): Promise<Target> {
  const policy = await policyFrom(inputs, event.base, async (file) => {
    const entry = (await findFiles(octokit, event.repository, event.base, new Set([file]))).get(file);
    return entry?.kind === 'file'
      ? await readAll(openBlob(octokit, event.repository, entry.sha)())
      : undefined;
  });
  const lfs = lfsOfChange(policy, inputs);
  try {
    const scope = await restChangeScope(octokit, event, pathScope(policy, inputs), lfs);
    const referencePlace = { repository: null, trusted: event.base, root: '.', cache: null };
    const close = (): void => lfs?.close();
    return { scope, policy, referencePlace, wholePlace: null, headSha: event.head, close };
  } catch (error) {
    lfs?.close();
    throw error;
  }
}

function lfsOfChange({ lfs = 'none' }: Policy, inputs: Inputs): LfsStore | null {
  return lfs === 'none' ? null : lfsStore(inputs);
}

function lfsStore({ token }: Inputs): LfsStore {
  return new LfsStore(token === null ? null : githubToken(token, process.env.GITHUB_SERVER_URL));
}

/** The policy of the work tree. */
export async function workspacePolicy(inputs: Inputs, folder: string): Promise<Policy> {
  const readNamed = (file: string): Promise<Uint8Array | undefined> => readInside(folder, file);
  return await policyFrom(inputs, null, (file) => readWhole(path.join(folder, file)), readNamed);
}

async function policyFrom(
  { config, overrides }: Inputs,
  commit: string | null,
  read: (file: string) => Promise<Uint8Array | undefined>,
  readNamed = read,
): Promise<Policy> {
  const policy = await loadPolicy({
    read,
    readNamed,
    commit,
    ...(config === null ? {} : { explicitPath: config }),
  });
  return applyOverrides(policy, overrides);
}

function pathScope({ include, exclude }: Policy, { paths }: Inputs): PathScope {
  return narrowScope(compileScope(include, exclude), paths, '');
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}
