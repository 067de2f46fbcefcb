import { createHash } from 'node:crypto';
import path from 'node:path';
import { info, notice } from '@actions/core';
import type { Detector } from '../detector/detector.ts';
import {
  CACHE_NAME,
  type JudgementCache,
  makerOf,
  openJudgementCache,
} from '../scan/cache/judgement-cache.ts';
import { withCache } from './actions-cache.ts';
import type { ActionEvent } from './event.ts';

/** Raised when entries are named or made up otherwise. */
const CACHE_VERSION = 1;
/** A cache that lacks a smaller share than this is not stored again: it costs as small a share of the next scan. */
const WORTH_STORING = 0.01;

/** The scores of earlier runs, and how those of this one are kept for the next. */
export interface ScoreCache {
  readonly cache: JudgementCache;
  /** Whether this run is to count all of the repository, so that pull requests find it counted. */
  readonly fills: boolean;
  store(): Promise<void>;
}

export interface ScoreCacheOptions {
  readonly event: ActionEvent;
  /** Name of the check: each has scores of its own. */
  readonly name: string;
  readonly detector: Detector;
  /** Folder of the job for temporary files. */
  readonly temporary: string;
  /** Makes the entry of each run another one. */
  readonly run: string;
}

/**
 * Restores the scores of the latest run of this check, else of another check, by this detector and version. What a run
 * on the base branch has stored a pull request can read; what a pull request stores, only that pull request can.
 */
export async function restoreScores(options: ScoreCacheOptions): Promise<ScoreCache> {
  const { event, detector, temporary } = options;
  const folder = path.join(temporary, 'synthetic-budget-scores');
  const file = path.join(folder, CACHE_NAME);
  const keys = keysOf(options);
  const isThere = await withCache('the scores could not be looked up in', async ({ restoreCache }) => {
    const found = await restoreCache([file], keys.own, [...keys.similar]);
    info(found === undefined ? 'No scores of an earlier run.' : `Scores of an earlier run: ${found}.`);
  });
  const cache = await openJudgementCache(folder, detector);
  if (cache.notice !== null) notice(cache.notice);
  return {
    cache,
    fills: isThere && event.type === 'push' && event.branch === event.defaultBranch,
    async store() {
      if (!isWorthStoring(event, cache)) return;
      const failure = await cache.save();
      if (failure !== null) notice(failure);
      else
        await withCache('the scores could not be kept in', async ({ saveCache }) => {
          await saveCache([file], keys.own);
        });
    },
  };
}

/**
 * A pull request stores scores only where there were none, for its next push; and one that runs with the rights of the
 * base branch stores nothing, since its content would fill the cache of that branch.
 */
function isWorthStoring(event: ActionEvent, { isCold, learnedShare }: JudgementCache): boolean {
  if (event.type === 'pull-request' && (event.name === 'pull_request_target' || !isCold)) return false;
  return learnedShare() >= WORTH_STORING;
}

/** Key of this run's entry, and what the keys of entries begin with that will do, best first. */
function keysOf({ detector, name, run }: ScoreCacheOptions): { own: string; similar: readonly string[] } {
  const ofDetector = `synthetic-budget-scores-v${CACHE_VERSION}-${shortDigest(makerOf(detector))}-`;
  const ofCheck = `${ofDetector}${shortDigest(name)}-`;
  return { own: `${ofCheck}${run}`, similar: [ofCheck, ofDetector] };
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
