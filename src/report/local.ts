import { isInLines } from '../record/format.ts';
import type { Report, Sampling } from './report.ts';
import { groupRuns } from './runs.ts';

const HOME = 'https://github.com/synthetic-budget/synthetic-budget';
const FOLDER = '../synthetic-budget';

/** Commands that repeat the scan on a machine with git and Node, without a package registry. */
export function localCommands(report: Report): string[] {
  const program = `node ${FOLDER}/dist/cli.js`;
  const explain = explainCommand(report, program);
  return [
    `git clone --depth 1 ${HOME} ${FOLDER}`,
    `${program} scan${scanArguments(report)}`,
    ...(explain === null ? [] : [explain]),
  ];
}

function scanArguments({ scope, sampling }: Report): string {
  if (scope.type !== 'change') return sampling === null ? '' : sampleArguments(sampling);
  const base = /^[0-9a-f]{7,64}$/.test(scope.base) ? scope.base.slice(0, 12) : 'origin/main';
  return ` --changed --base ${base}`;
}

function sampleArguments({ precision, timeBudgetMs }: Sampling): string {
  return [
    ...(precision === null ? [] : [` --precision ${Number((precision * 100).toPrecision(6))}%`]),
    ...(timeBudgetMs === null ? [] : [` --time-budget ${Math.ceil(timeBudgetMs / 1000)}s`]),
  ].join('');
}

/**
 * The command that explains the score of the worst finding; null without one, or where its path needs quoting. `fromHere`
 * gives a reported path as seen from the folder that the command is run in, null where it cannot be had there.
 */
export function explainCommand(
  report: Report,
  program: string,
  fromHere: (path: string) => string | null = (path) => path,
): string | null {
  // Tallied texts are in no file that could be named.
  if (report.scope.type === 'tally') return null;
  const worst = groupRuns(report.findings)[0]?.telling;
  const named = worst === undefined ? null : fromHere(worst.path);
  if (
    worst === undefined ||
    worst.fromByte !== undefined ||
    named === null ||
    !/^(?!-)[\w./-]{1,200}$/.test(named)
  )
    return null;
  return `${program} explain ${named}:${isInLines(worst.path) ? worst.line : (worst.row ?? 1)}`;
}
