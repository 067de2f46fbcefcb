import type { ReadProblem } from './record.ts';

const BEGINNING = 'The file could not be read further: ';

/** That a file cannot be read after what was read of it, which ends on this line. */
export function brokenOff(path: string, line: number, error: unknown): ReadProblem {
  const message = error instanceof Error ? error.message : String(error);
  const reason = isOwnFault(error)
    ? `the reader failed (${message}). That is a fault of this program, not of the file: please report it.`
    : message;
  return { path, line, message: `${BEGINNING}${reason}`, lost: 'part' };
}

/**
 * Whether an error is a mistake of the program that throws it: none that a check of what it reads throws, and none of
 * Node.js, which have a code. A library's decoder that does not check what it reads is called through `decoding`.
 */
export function isOwnFault(error: unknown): boolean {
  return (error instanceof TypeError || error instanceof ReferenceError) && !('code' in error);
}

/** Whether a problem is that its file cannot be read further, which every piece after that place tells. */
export function isBrokenOff(message: string): boolean {
  return message.startsWith(BEGINNING);
}
