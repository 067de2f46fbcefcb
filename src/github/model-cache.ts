import { info, notice } from '@actions/core';
import type { ObtainOptions, SharedCache } from '../detector/hub/obtain.ts';
import { downloadReporter } from '../detector/hub/progress.ts';
import { withCache } from './actions-cache.ts';

/** Raised when what is in a cache entry changes its form. */
const CACHE_VERSION = 1;
const PROGRESS_INTERVAL = 10_000;

/** How the Action obtains a model that is named: with its cache, its log, and folders only where they are pinned. */
export function actionModelOptions(folder: string): ObtainOptions {
  return {
    cwd: folder,
    folderNeedsPin: true,
    cache: actionsCache,
    onProgress: downloadReporter(info, PROGRESS_INTERVAL),
    notice,
  };
}

/** Key of the cache entry of a model: nothing but its digest, so that an entry cannot stand for another model. */
export function cacheKey(digest: string): string {
  return `synthetic-budget-model-v${CACHE_VERSION}-${digest}`;
}

/** Models in the cache of GitHub Actions. Without it the model is downloaded. */
export const actionsCache: SharedCache = {
  async restore(folder, digest) {
    await withCache('the model could not be looked up in', async ({ restoreCache }) => {
      await restoreCache([folder], cacheKey(digest));
    });
  },
  async save(folder, digest) {
    await withCache('the model could not be kept in', async ({ saveCache }) => {
      await saveCache([folder], cacheKey(digest));
    });
  },
};
