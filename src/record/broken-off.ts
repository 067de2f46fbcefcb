import type { ReadProblem } from './record.ts';

const BEGINNING = 'The file could not be read further: ';

/** That a file cannot be read after what was read of it, which ends on this line. */
export function brokenOff(path: string, line: number, error: unknown): ReadProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return { path, line, message: `${BEGINNING}${reason}`, lost: 'part' };
}

/** Whether a problem is that its file cannot be read further, which every piece after that place tells. */
export function isBrokenOff(message: string): boolean {
  return message.startsWith(BEGINNING);
}
