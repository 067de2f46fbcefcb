import { EngineError } from '../runtime-error.ts';
import { isTrustedTransport } from './reference.ts';

/** An answer after redirects, with what the servers on the way said of the file. */
export interface Answer {
  readonly response: Response;
  /** `X-Repo-Commit`: the commit that the revision names. */
  readonly commit: string | null;
  /** Digest of the content by the hub: SHA-256 of a large file, Git's blob SHA-1 of a small one; null where unknown. */
  readonly oid: string | null;
  /** Size of the content in bytes, where it was said. */
  readonly size: number | null;
}

const MAXIMUM_REDIRECTS = 5;

/**
 * Asks for a file and follows redirects by hand: what the hub says of it stands in the first answer, and the token is for
 * the first host alone. Addresses of storage are signed, so no message names them. Throws EngineError where a redirect
 * leaves https, else what `fetch` throws.
 */
export async function request(
  address: string,
  { token, headers, signal }: { token: string | null; headers: Record<string, string>; signal: AbortSignal },
): Promise<Answer> {
  const first = new URL(address);
  let url = first;
  const known: { commit: string | null; oid: string | null; size: number | null } = {
    commit: null,
    oid: null,
    size: null,
  };
  for (let hop = 0; hop <= MAXIMUM_REDIRECTS; hop++) {
    const authorization: Record<string, string> =
      token !== null && url.origin === first.origin ? { authorization: `Bearer ${token}` } : {};
    const response = await fetch(url, {
      redirect: 'manual',
      signal,
      headers: {
        'accept-encoding': 'identity',
        'user-agent': 'synthetic-budget',
        ...headers,
        ...authorization,
      },
    });
    known.commit ??= response.headers.get('x-repo-commit');
    known.oid ??= oidOf(response.headers.get('x-linked-etag'));
    known.size ??= numberOf(response.headers.get('x-linked-size'));
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      // The hub's own ETag of a small file is its Git blob id; an ETag of storage may be anything.
      if (known.commit !== null && url.origin === first.origin)
        known.oid ??= oidOf(response.headers.get('etag'));
      // Some mirrors give the commit where the hub gives the content's digest.
      return { response, ...known, oid: known.oid === known.commit ? null : known.oid };
    }
    await response.body?.cancel();
    url = new URL(location, url);
    if (!isTrustedTransport(url)) {
      throw new EngineError(`${address}: the server redirects to an address that is not https.`);
    }
  }
  throw new EngineError(`${address}: more than ${MAXIMUM_REDIRECTS} redirects.`);
}

function oidOf(etag: string | null): string | null {
  return /^"?([0-9a-f]{64}|[0-9a-f]{40})"?$/.exec(etag ?? '')?.[1] ?? null;
}

/** A header's whole number, or null. */
export function numberOf(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}
