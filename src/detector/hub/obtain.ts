import { readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { EngineError } from '../runtime-error.ts';
import { modelDigest } from './digest.ts';
import type { ModelChoice } from './model-choice.ts';
import { CONFIG_FILES, graphCandidates, type ModelFiles, noGraph, readModelFolder } from './model-files.ts';
import { hubEnvironment, type Origin, originOf } from './origin.ts';
import { formatReference, isCommit, type ModelReference, parseReference } from './reference.ts';
import { request } from './request.ts';
import { type ModelStore, openStore, storeRoot } from './store.ts';
import { type TransferOptions, transfer } from './transfer.ts';

/** A cache beyond this machine, such as that of GitHub Actions. Neither throws; what comes back is verified. */
export interface SharedCache {
  /** Puts the folder of the model with this digest into its place, where the cache has it. */
  restore(folder: string, digest: string): Promise<void>;
  save(folder: string, digest: string): Promise<void>;
}

export interface ObtainOptions
  extends Pick<TransferOptions, 'onProgress' | 'attempts' | 'wait' | 'patience'> {
  readonly env?: NodeJS.ProcessEnv;
  /** Folder that relative paths start from. */
  readonly cwd?: string;
  /** A folder needs a digest too: what is scanned may have put it there. */
  readonly folderNeedsPin?: boolean;
  readonly cache?: SharedCache;
  /** Told what the user may want to know. */
  readonly notice?: (message: string) => void;
}

/** Protocol Buffers cannot hold more than 2 GiB; graphs beyond it keep their weights in other files. */
const MAXIMUM_GRAPH_BYTES = 2 ** 31 - 1;
const MAXIMUM_CONFIG_BYTES = 64 * 2 ** 20;

/**
 * The files of a model, verified: from its folder, from this machine's store, from the shared cache, or downloaded once.
 * Throws EngineError where it is not pinned (with the form that pins it), cannot be had, or is not what was pinned.
 */
export async function obtainModel(choice: ModelChoice, options: ObtainOptions = {}): Promise<ModelFiles> {
  const reference = parseReference(choice.reference);
  const { env = process.env, cwd = process.cwd() } = options;
  if (reference.type === 'folder') {
    const model = await readModelFolder(path.resolve(cwd, reference.path), reference.file);
    if (choice.sha256 === null && options.folderNeedsPin)
      throw new EngineError(pinAdvice(choice.reference, model.digest));
    return checkPin(model, choice);
  }
  const store = openStore(storeRoot(env));
  const environment = hubEnvironment(env);
  const key = `${environment.endpoint} ${formatReference(reference)}#${reference.file ?? ''}`;
  const pinned = choice.sha256 !== null || (reference.type === 'hub' && isCommit(reference.revision));
  const known = choice.sha256 ?? (await store.digestOf(key));
  const kept = known === undefined ? undefined : await fromStore(known, choice, store, options);
  if (kept !== undefined) {
    if (!pinned && reference.type === 'url') throw new EngineError(pinAdvice(choice.reference, kept.digest));
    if (pinned) return checkFile(kept, reference, choice);
  }
  if (environment.offline) {
    throw new EngineError(
      `model ${choice.reference} is not on this machine, and HF_HUB_OFFLINE forbids to fetch it: run once without, or copy ${storeRoot(env)}.`,
    );
  }
  const origin = originOf(reference, environment);
  if (!pinned && reference.type === 'hub') throw await notPinned(reference, origin);
  const model = await download({ reference, choice, key, origin, store }, options);
  if (choice.sha256 !== null) await options.cache?.save(store.folderOf(model.digest), model.digest);
  else if (!pinned) throw new EngineError(pinAdvice(choice.reference, model.digest));
  else
    options.notice?.(
      `Downloaded ${choice.reference}; \`model-sha256: ${model.digest}\` pins what was downloaded.`,
    );
  return model;
}

async function fromStore(
  digest: string,
  { sha256 }: ModelChoice,
  store: ModelStore,
  { cache, notice }: ObtainOptions,
): Promise<ModelFiles | undefined> {
  const there = await exists(store.folderOf(digest));
  const kept = await store.read(digest);
  if (kept !== undefined) return kept;
  if (there) notice?.(`The model in ${store.folderOf(digest)} was altered; it is fetched again.`);
  if (sha256 === null || cache === undefined) return undefined;
  await cache.restore(store.folderOf(digest), digest);
  const restored = await exists(store.folderOf(digest));
  const model = await store.read(digest);
  if (model === undefined && restored)
    notice?.('The model in the cache is not what was pinned; it is fetched again.');
  return model;
}

interface Download {
  readonly reference: Exclude<ModelReference, { type: 'folder' }>;
  readonly choice: ModelChoice;
  readonly key: string;
  readonly origin: Origin;
  readonly store: ModelStore;
}

async function download(
  { reference, choice, key, origin, store }: Download,
  options: ObtainOptions,
): Promise<ModelFiles> {
  const folder = await store.claimPartial(key);
  const files = new Map<string, Uint8Array>();
  const fetchFile = async (file: string, maximumBytes: number): Promise<boolean> => {
    const target = { file, address: origin.addressOf(file), path: path.join(folder, file), maximumBytes };
    const have = await exists(target.path);
    if (!have && (await transfer(target, { ...options, token: origin.token })) === null) return false;
    files.set(file, await readFile(target.path));
    return true;
  };
  for (const { name, required } of CONFIG_FILES) {
    if (!(await fetchFile(name, MAXIMUM_CONFIG_BYTES)) && required) {
      throw new EngineError(
        `${origin.addressOf(name)}: there is no such file; check owner, name and revision.`,
      );
    }
  }
  for (const graph of graphCandidates(reference.file)) {
    if (!(await fetchFile(graph, MAXIMUM_GRAPH_BYTES))) continue;
    const model = { files, graph, digest: modelDigest(files) };
    if (choice.sha256 !== null && model.digest !== choice.sha256)
      await rm(folder, { recursive: true, force: true });
    checkPin(model, choice);
    await store.keep(folder, model.digest, key);
    return model;
  }
  throw new EngineError(`model ${choice.reference}: ${noGraph(reference.file)}`);
}

function checkPin(model: ModelFiles, { reference, sha256 }: ModelChoice): ModelFiles {
  if (sha256 === null || model.digest === sha256) return model;
  throw new EngineError(
    `model ${reference} is not what was pinned: expected SHA-256 ${sha256}, found ${model.digest}. ` +
      'Its files have changed, or the digest is of another file or revision; see docs/detectors.md.',
  );
}

/** A pinned model has one graph; naming another one is a mistake to be told. */
function checkFile(model: ModelFiles, { file }: ModelReference, { reference }: ModelChoice): ModelFiles {
  if (file === null || file === model.graph) return model;
  throw new EngineError(`model ${reference}: the pinned model is of ${model.graph}, not of ${file}.`);
}

/** The error that a movable revision is answered with: it names the commit that it stands for now. */
async function notPinned(
  reference: Extract<ModelReference, { type: 'hub' }>,
  origin: Origin,
): Promise<EngineError> {
  const { owner, name, revision } = reference;
  const commit = await request(origin.addressOf('config.json'), {
    token: origin.token,
    headers: {},
    signal: AbortSignal.timeout(30_000),
  }).then(
    async ({ response, commit }) => {
      await response.body?.cancel();
      return commit;
    },
    () => null,
  );
  const pinned = `hf:${owner}/${name}@${isCommit(commit) ? commit : '<commit, 40 hex digits>'}`;
  const now = isCommit(commit) ? `, which is ${revision ?? 'main'} now` : '';
  return new EngineError(
    `model ${formatReference(reference)} is not pinned: what it stands for can change. Write ${pinned}${now}; or keep the revision and add \`model-sha256\`.`,
  );
}

function pinAdvice(reference: string, digest: string): string {
  return `model ${reference} is not pinned: what is there can change. Add \`model-sha256: ${digest}\`, which is what is there now.`;
}

async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}
