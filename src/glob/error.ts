/** A pattern that cannot be used; the message completes `the pattern "…" …` and says what to do. */
export class GlobError extends Error {
  override readonly name = 'GlobError';
}
