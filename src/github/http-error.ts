/** What a failed REST call throws (`RequestError` of Octokit), as far as this room looks at it. */
export interface HttpError extends Error {
  readonly status: number;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

/** True for the errors that Octokit throws; everything else is a mistake of this program. */
export function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error;
}

/** One line for a person: `HTTP 403: Resource not accessible by integration`. */
export function describeError(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
  return isHttpError(error) ? `HTTP ${error.status}: ${message}` : message;
}
