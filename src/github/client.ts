import type { getOctokit } from '@actions/github';
import { DEFAULT_RETRY, type RetryPolicy, retrying } from './retry.ts';

/** Octokit with the REST endpoints and pagination, as `@actions/github` makes it. */
export type Octokit = ReturnType<typeof getOctokit>;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

export interface ClientOptions {
  readonly token: string;
  /** Version of this program, for the user agent. */
  readonly version: string;
  /** Root of the REST API; `GITHUB_API_URL` of the runner, which differs on GitHub Enterprise Server. */
  readonly apiUrl?: string | undefined;
  readonly retry?: Partial<RetryPolicy>;
}

/**
 * The one client of the REST API: retries as `retrying` describes, honours the proxy variables (by `@actions/github`).
 *
 * `@actions/github` is loaded here and not with this module, because it reads and parses the event's payload when it
 * is loaded: a broken payload must be reported by `readEvent`.
 */
export async function createClient(options: ClientOptions): Promise<Octokit> {
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(options.token, {
    userAgent: `synthetic-budget/${options.version}`,
    ...(options.apiUrl === undefined ? {} : { baseUrl: options.apiUrl }),
  });
  const retry = retrying({ ...DEFAULT_RETRY, ...options.retry });
  octokit.hook.wrap('request', (send, request) => {
    // Every GraphQL request of this program is a query.
    const repeatable = request.method !== 'POST' || request.url.endsWith('/graphql');
    return retry(repeatable, async () => send(request));
  });
  return octokit;
}
