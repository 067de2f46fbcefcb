import type { Comparison } from './added-lines.ts';
import { gitRecords, tryGit } from './git.ts';
import type { Repository } from './repository.ts';

const FETCH_TIMEOUT_MS = 10 * 60 * 1000;

/**
 * In a partial clone (`--filter=blob:none`), fetches the wanted blobs that are not here in one go; git would fetch them
 * one by one as they are read. Does nothing in other clones. What cannot be fetched is left for git to ask for later.
 * @throws {GitError}
 */
export async function prefetch(
  repository: Repository,
  comparison: Comparison,
  objectIds: readonly string[],
): Promise<void> {
  const remote = await promisorRemote(repository);
  if (remote === undefined || objectIds.length === 0) return;
  const wanted = new Set(objectIds);
  const missing: string[] = [];
  const listing = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk'];
  const args = [...listing, comparison.base, comparison.head, '--'];
  for await (const record of gitRecords(repository.git, args, { terminator: '\n' }))
    if (record.startsWith('?') && wanted.has(record.slice(1))) missing.push(record.slice(1));
  if (missing.length === 0) return;
  await tryGit(
    repository.git,
    [
      ...[
        '-c',
        'fetch.negotiationAlgorithm=noop',
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
      ],
      ...['--no-write-fetch-head', '--refmap=', '--filter=blob:none', '--stdin', remote],
    ],
    { input: `${missing.join('\n')}\n`, timeoutMs: FETCH_TIMEOUT_MS },
  );
}

/** Whether git may have to ask a remote for the content of a file. */
export async function isPartialClone(repository: Repository): Promise<boolean> {
  return (await promisorRemote(repository)) !== undefined;
}

async function promisorRemote(repository: Repository): Promise<string | undefined> {
  const args = ['config', '--null', '--bool', '--get-regexp', '^remote\\..*\\.promisor$'];
  const result = await tryGit(repository.git, args);
  const [first] = result.stdout.toString('utf8').split('\0');
  return /^remote\.([^-\n][^\n]*)\.promisor\ntrue$/.exec(first ?? '')?.[1];
}
