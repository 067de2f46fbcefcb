import type { Detector } from '../detector/detector.ts';
import { type JudgementCache, openJudgementCache } from '../scan/cache/judgement-cache.ts';
import { isLocalFolderCommitted, LOCAL_FOLDER, localFolder } from '../source/local-folder.ts';
import type { Repository } from '../source/repository.ts';

/**
 * The cache of a clone on one's own machine. Where files of its folder are committed there is none: what decides a
 * verdict must not come with what is judged. What there is to say of it goes to `say`.
 */
export async function openLocalCache(
  repository: Repository,
  detector: Detector,
  say: (notice: string) => void,
): Promise<JudgementCache | null> {
  if (await isLocalFolderCommitted(repository)) {
    say(`${LOCAL_FOLDER}/ is committed, so that it is not used as a cache. Remove it from the repository.`);
    return null;
  }
  const cache = await openJudgementCache(localFolder(repository), detector);
  if (cache.notice !== null) say(cache.notice);
  return cache;
}
