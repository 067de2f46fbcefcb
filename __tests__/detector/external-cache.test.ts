import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { modelDigest } from '../../src/detector/hub/digest.ts';
import { loadExternalDetector } from '../../src/detector/hub/external.ts';
import { storeRoot } from '../../src/detector/hub/store.ts';
import { actionModelOptions, cacheKey } from '../../src/github/model-cache.ts';
import { COMMIT, chosen, detectorFiles, judgeable, MODEL, Scratch } from '../support/external-model.ts';
import { LoopbackCache } from '../support/loopback-cache.ts';
import { LoopbackHub } from '../support/loopback-hub.ts';

const scratch = new Scratch();
const sha256 = modelDigest(detectorFiles());
let hub: LoopbackHub;
let cache: LoopbackCache;
let tools: string;
let log: string[];

beforeAll(async () => {
  hub = await LoopbackHub.start();
});
afterAll(async () => {
  await hub.close();
  scratch.clean();
});
beforeEach(async () => {
  cache = await LoopbackCache.start();
  hub.publish('acme/detector', COMMIT, detectorFiles(), 'main');
  tools = scratch.folder();
  const workspace = scratch.folder();
  const environment = {
    ...cache.environment,
    HF_ENDPOINT: hub.url,
    RUNNER_TOOL_CACHE: tools,
    RUNNER_TEMP: scratch.folder(),
    GITHUB_WORKSPACE: workspace,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  log = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log.push(String(chunk));
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await cache.close();
  hub.calls.length = 0;
});

async function scoreInAction(choice = chosen(MODEL, { sha256 })): Promise<number> {
  const detector = await loadExternalDetector(choice, actionModelOptions(scratch.root));
  return (await detector.score([judgeable('the model wrote')]))[0] ?? Number.NaN;
}

function methods(): string[] {
  return cache.calls.map(({ method }) => method);
}

/** A new runner: the tool cache is at the same place, and empty. */
function newRunner(): void {
  rmSync(path.join(tools, 'synthetic-budget'), { recursive: true });
  hub.calls.length = 0;
  cache.calls.length = 0;
}

describe('in the Action', () => {
  it('a pinned model is kept by the cache, under a key of its digest, and comes back from there', async () => {
    const score = await scoreInAction();
    expect(methods()).toEqual([
      'GetCacheEntryDownloadURL',
      'CreateCacheEntry',
      'PUT',
      'FinalizeCacheEntryUpload',
    ]);
    expect(cache.calls[1]?.body).toMatchObject({ key: cacheKey(sha256) });
    newRunner();
    expect(await scoreInAction()).toBe(score);
    expect(hub.calls).toEqual([]);
    expect(methods()).toEqual(['GetCacheEntryDownloadURL', 'GET']);
    cache.calls.length = 0;
    expect(await scoreInAction()).toBe(score);
    expect(cache.calls).toEqual([]);
  });

  it('what comes back is verified, and what is not the model is downloaded instead', async () => {
    const score = await scoreInAction();
    newRunner();
    // The entry of a poisoned folder, saved under the key of the real one.
    const [id = ''] = cache.entries.keys();
    cache.entries.delete(id);
    const other = storeRoot(process.env);
    await scoreInAction();
    writeFileSync(path.join(other, sha256, 'config.json'), '{"id2label": {"0": "AI", "1": "Human"}}');
    cache.entries.clear();
    const { actionsCache } = await import('../../src/github/model-cache.ts');
    await actionsCache.save(path.join(other, sha256), sha256);
    expect(cache.entries.size).toBe(1);
    newRunner();
    expect(await scoreInAction()).toBe(score);
    expect(log.join('')).toMatch(
      /::notice::The model in the cache is not what was pinned; it is fetched again/,
    );
    expect(hub.callsFor('onnx/model.onnx').length).toBeGreaterThan(0);
    expect(readFileSync(path.join(other, sha256, 'config.json'), 'utf8')).toContain('"1":"AI"');
  });

  it('a model without a digest is not shared: the log says what would pin it', async () => {
    await scoreInAction(chosen(MODEL));
    expect(cache.calls).toEqual([]);
    expect(log.join('')).toContain(`model-sha256: ${sha256}`);
  });

  it('a cache that fails is a warning', async () => {
    cache.failing = 403;
    expect(await scoreInAction()).toBeGreaterThan(0.5);
    expect(log.join('')).toMatch(/::warning::/);
    expect(log.join('')).not.toMatch(/::error::/);
    expect(existsSync(path.join(storeRoot(process.env), sha256))).toBe(true);
  });

  it('where there is no cache service nothing is asked of it', async () => {
    vi.stubEnv('ACTIONS_RESULTS_URL', '');
    expect(await scoreInAction()).toBeGreaterThan(0.5);
    expect(cache.calls).toEqual([]);
  });

  it('a folder must be pinned, since a pull request may have brought it', async () => {
    const folder = scratch.write(detectorFiles());
    await expect(scoreInAction(chosen(path.basename(folder)))).rejects.toThrow(/is not pinned/);
    expect(await scoreInAction(chosen(path.basename(folder), { sha256 }))).toBeGreaterThan(0.5);
  });
});
