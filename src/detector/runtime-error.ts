/** The model or the engine that runs it cannot be used; nothing can be scored. The message says what to do. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** First line of an error's message: what the loader or the engine said, without its stack. */
export function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}
