import { isTrustedTransport } from '../detector/hub/reference.ts';

/** Why something could not be had from an LFS server; completes "its content could not be fetched: …". */
export class LfsFailure extends Error {
  override readonly name = 'LfsFailure';
  /** Milliseconds after which another attempt may help; undefined: it cannot. */
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter?: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** Bounds of all requests together. Times in milliseconds. */
export interface Attempts {
  /** Of one request, the first included. */
  readonly attempts: number;
  /** Without a byte, after which a connection counts as dead. */
  readonly patience: number;
  /** Aborted when the time for all of them is over. */
  readonly deadline: AbortSignal;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
const MAXIMUM_REDIRECTS = 5;

/**
 * Sends a request, and sends it again after 429, a 5xx, a broken connection or silence, with growing waits or those that
 * the server asks for. `receive` reads the answer and says by an LfsFailure with `retryAfter` that another attempt may
 * help; it calls `alive` for each piece.
 * @throws {LfsFailure}
 */
export async function send<T>(
  url: URL,
  sent: Sent,
  { attempts, patience, deadline, wait }: Attempts,
  receive: (response: Response, alive: () => void) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    try {
      const signal = AbortSignal.any([stop.signal, deadline]);
      return await receive(await follow(url, sent, signal), () => timer.refresh());
    } catch (error) {
      const failure = stop.signal.aborted
        ? new LfsFailure(`nothing was received for ${patience / 1000} seconds.`, 0)
        : failureOf(error);
      if (deadline.aborted) throw new LfsFailure('the time for fetching from Git LFS is over.');
      if (failure.retryAfter === undefined || attempt >= attempts) throw failure;
      await wait(Math.min(LONGEST_WAIT, Math.max(failure.retryAfter, FIRST_WAIT * 2 ** (attempt - 1))));
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  }
}

/** Follows redirects by hand: they stay on https, and what authorises a request goes to its first origin alone. */
async function follow(first: URL, sent: Sent, signal: AbortSignal): Promise<Response> {
  let url = first;
  for (let hop = 0; hop <= MAXIMUM_REDIRECTS; hop++) {
    const headers = url.origin === first.origin ? sent.headers : {};
    const response = await fetch(url, {
      method: sent.method,
      headers: { 'accept-encoding': 'identity', 'user-agent': 'synthetic-budget', ...headers },
      redirect: 'manual',
      signal,
      ...(sent.body === undefined ? {} : { body: sent.body }),
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return response;
    await response.body?.cancel();
    url = new URL(location, url);
    if (!isTrustedTransport(url))
      throw new LfsFailure('the server redirects to an address that is not https.');
    if (sent.method === 'POST' && url.origin !== first.origin)
      throw new LfsFailure('the server redirects to another host.');
  }
  throw new LfsFailure(`the server redirects more than ${MAXIMUM_REDIRECTS} times.`);
}

/** What a status that is no success means, with the server's own words where it has some, and a hint on a refusal. */
export async function statusFailure(response: Response, hint: string): Promise<LfsFailure> {
  const { status } = response;
  const said = await readAtMost(response, 64 * 1024)
    .then((text) => String(JSON.parse(text).message ?? ''))
    .catch(() => '');
  const words = said === '' ? '' : ` ("${said.slice(0, 200)}")`;
  const isRefusal = status === 401 || status === 403 || status === 404;
  if (isRefusal) return new LfsFailure(`the server refuses it with status ${status}${words}; ${hint}.`);
  const isTemporary = status === 429 || (status >= 500 && status !== 501 && status !== 507 && status !== 509);
  return new LfsFailure(
    `the server answers with status ${status}${words}.`,
    isTemporary ? retryAfterOf(response.headers) : undefined,
  );
}

/**
 * The text of an answer.
 * @throws {LfsFailure} where it is longer.
 */
export async function readAtMost(response: Response, bytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > bytes) throw new LfsFailure(`the server answers with more than ${bytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** `retry-after` in seconds (RFC 9110, 10.2.3), as milliseconds. */
function retryAfterOf(headers: Headers): number {
  const seconds = Number(headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0;
}

/** There is no room for it, or no folder. */
export function notKept(reason: string): LfsFailure {
  return new LfsFailure(`it cannot be kept on this disk (${reason}).`);
}

function failureOf(error: unknown): LfsFailure {
  if (error instanceof LfsFailure) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  const isOfDisk =
    cause instanceof Error && 'syscall' in cause && /^(write|open|rename)$/.test(String(cause.syscall));
  return isOfDisk ? notKept(message) : new LfsFailure(`the connection failed (${message}).`, 0);
}
