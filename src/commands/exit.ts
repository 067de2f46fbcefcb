import { isOpenGate } from '../policy/open-gate.ts';
import type { Report } from '../report/report.ts';

/** Exit codes of the command line. */
export const EXIT = { pass: 0, exceeded: 1, usage: 2, engine: 3, inconclusive: 4 } as const;

/** The command line was used wrongly; the message says how to mend it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** Errors of the person who called: wrong options, policy, paths or revisions. By name, so that no room is loaded for it. */
const USAGE_ERRORS = new Set([
  'CommandError',
  'PolicyError',
  'SourceError',
  'GitError',
  'GlobError',
  'ValueError',
  'InputError',
  'PartialError',
]);

/** What to print for an error, and with which code to end. A programming error keeps its stack. */
export function describeFailure(error: unknown): { readonly message: string; readonly code: number } {
  if (!(error instanceof Error)) return { message: String(error), code: EXIT.engine };
  if (USAGE_ERRORS.has(error.name)) return { message: error.message, code: EXIT.usage };
  if (error.name === 'EngineError' || 'code' in error) return { message: error.message, code: EXIT.engine };
  return {
    message: `unexpected error, please report it:\n${error.stack ?? error.message}`,
    code: EXIT.engine,
  };
}

/** The exit code that a report calls for. */
export function exitCodeOf(
  report: Pick<Report, 'verdict' | 'rules' | 'repository'>,
  failOnInconclusive: boolean,
): number {
  if (report.verdict === 'fail') return EXIT.exceeded;
  if (failOnInconclusive && isOpenGate(report)) return EXIT.inconclusive;
  return EXIT.pass;
}
