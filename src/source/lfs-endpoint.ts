import { isTrustedTransport } from '../detector/hub/reference.ts';
import { tryGit } from './git.ts';
import type { Repository } from './repository.ts';

/** Address of a Git LFS server, or why there is none that may be asked. */
export type LfsEndpoint =
  | { readonly url: URL }
  | {
      /** Completes "its content could not be fetched: …". */
      readonly reason: string;
    };

/** Where a clone configures the server itself, in order; the rest is derived from the remote's address. */
const CONFIGURED: readonly string[] = ['lfs.url', 'remote.origin.lfsurl'];

/**
 * The LFS server of a clone, as git-lfs finds it (git-lfs/docs/api/server-discovery.md), but never by `.lfsconfig`: that
 * file comes with what is scanned, and could send the requests of a pull request anywhere.
 */
export async function lfsEndpoint(repository: Repository): Promise<LfsEndpoint> {
  for (const name of CONFIGURED) {
    const url = await configured(repository, name);
    if (url !== undefined) return endpointAt(url);
  }
  const remote = await configured(repository, 'remote.origin.url');
  if (remote === undefined)
    return { reason: 'the clone has no remote "origin" whose LFS server could be asked.' };
  return endpointOfRemote(remote);
}

/** The server that goes with the address of a git remote: the address with `.git/info/lfs`. */
export function endpointOfRemote(remote: string): LfsEndpoint {
  const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[:/](.+)$/.exec(remote) ?? [];
  const isSsh = remote.startsWith('ssh://') || (!remote.includes('://') && /^[^/]+@[^/]+:/.test(remote));
  const address = isSsh ? `https://${host}/${path?.replace(/^\/+/, '')}` : remote;
  return endpointAt(`${address.replace(/\/+$/, '').replace(/\.git$/, '')}.git/info/lfs`);
}

function endpointAt(address: string): LfsEndpoint {
  if (!URL.canParse(address) || !isTrustedTransport(new URL(address)))
    return { reason: 'the LFS server of the remote "origin" has no https address.' };
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.pathname = url.pathname.replace(/\/+$/, '');
  return { url };
}

async function configured(repository: Repository, name: string): Promise<string | undefined> {
  const { code, stdout } = await tryGit(repository.git, ['config', '--get', name]);
  const value = stdout.toString('utf8').trim();
  return code === 0 && value !== '' ? value : undefined;
}
