import { isHttpError } from './http-error.ts';

/** Bounds of the retries of one client, and the clock that they use. Times in milliseconds. */
export interface RetryPolicy {
  /** Tries of one request, the first included. */
  readonly tries: number;
  /** Most that all requests of the client together may spend waiting. */
  readonly totalWaitMs: number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly now: () => number;
}

export const DEFAULT_RETRY: RetryPolicy = {
  tries: 4,
  totalWaitMs: 180_000,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  now: Date.now,
};

/** GitHub asks for a minute after a secondary rate limit that names no time. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 1_000;
const SERVER_ERRORS = new Set([500, 502, 503, 504]);

/**
 * A wrapper for requests that waits and tries again after a rate limit (429, or 403 with `retry-after`, an exhausted
 * `x-ratelimit-remaining`, or a secondary limit) and, where the request is `repeatable`, after a 5xx or a broken
 * connection, which leave open whether it was carried out. A wait that would exceed the bounds is not begun: the error is thrown at once.
 *
 * Follows https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately.
 */
export function retrying(
  policy: RetryPolicy,
): <T>(repeatable: boolean, send: () => Promise<T>) => Promise<T> {
  let waitedMs = 0;
  return async (repeatable, send) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send();
      } catch (error) {
        const waitMs = waitBeforeRetry(error, repeatable, attempt, policy.now());
        if (waitMs === null || attempt >= policy.tries || waitedMs + waitMs > policy.totalWaitMs) throw error;
        waitedMs += waitMs;
        await policy.sleep(waitMs);
      }
    }
  };
}

/** Milliseconds to wait before the next try, or null where another try cannot help or could do harm. */
function waitBeforeRetry(error: unknown, repeatable: boolean, attempt: number, nowMs: number): number | null {
  if (!isHttpError(error)) return null;
  const backoff = FIRST_BACKOFF_MS * 2 ** (attempt - 1);
  if (SERVER_ERRORS.has(error.status)) {
    return repeatable ? (retryAfterMs(error.response?.headers['retry-after'], nowMs) ?? backoff) : null;
  }
  if (error.status !== 429 && error.status !== 403) return null;

  const headers = error.response?.headers ?? {};
  const retryAfter = retryAfterMs(headers['retry-after'], nowMs);
  if (retryAfter !== null) return retryAfter;
  if (String(headers['x-ratelimit-remaining']) === '0') {
    const resetMs = Number(headers['x-ratelimit-reset']) * 1_000;
    return Number.isFinite(resetMs) ? Math.max(0, resetMs - nowMs) + 1_000 : SECONDARY_LIMIT_WAIT_MS;
  }
  if (error.status === 429 || /secondary rate limit|abuse detection/i.test(error.message)) {
    return SECONDARY_LIMIT_WAIT_MS * 2 ** (attempt - 1);
  }
  return null;
}

/** `retry-after` (RFC 9110, 10.2.3): seconds, or a date. */
function retryAfterMs(value: string | number | undefined, nowMs: number): number | null {
  if (value === undefined) return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000);
  const date = Date.parse(String(value));
  return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}
