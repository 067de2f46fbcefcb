import { warning } from '@actions/core';
import { describeError } from './http-error.ts';

type Cache = typeof import('@actions/cache');

/**
 * Uses the cache of GitHub Actions. It is asked only where the service is there, since the client waits for it otherwise,
 * and its problems are warnings that begin with `what`: whatever it holds can be had without it. Gives whether the
 * service is there and did what was asked.
 */
export async function withCache(what: string, use: (cache: Cache) => Promise<void>): Promise<boolean> {
  try {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return false;
    await use(cache);
    return true;
  } catch (error) {
    warning(`${what} the cache of GitHub Actions: ${describeError(error)}`);
    return false;
  }
}
