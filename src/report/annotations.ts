import { mostSpecific } from '../policy/rules.ts';
import { formatCount } from '../policy/values.ts';
import { clip, clipMiddle, clipWords, visible } from './escape.ts';
import { plural } from './figures.ts';
import { LIMITS } from './limits.ts';
import type { Report, Verdict } from './report.ts';
import { groupRuns, placeOf, type Run, whyOf } from './runs.ts';

/** One remark beside a line of a file. Text without control characters; the caller encodes it for its medium. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** null for a remark on the whole run. */
  readonly path: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly title: string;
  readonly message: string;
}

type Level = Annotation['level'];

const LEVELS: Readonly<Record<Exclude<Verdict, 'pass'>, Level>> = {
  fail: 'error',
  warn: 'warning',
  inconclusive: 'notice',
};

const LEVEL_ORDER: readonly Level[] = ['error', 'warning', 'notice'];

/**
 * Findings as annotations, neighbours merged, worst first, at most LIMITS.annotationsPerLevel of each level. A finding's
 * level is that of its file's rule: `error` where the rule fails, `warning`, `notice` where it is inconclusive; files of a
 * rule that passes get none. Files that could not be read get a warning. Where anything is left out, the last annotation
 * is a notice that says how much.
 */
export function renderAnnotations(report: Report): Annotation[] {
  const levelOf = levelsByPath(report);
  const found = groupRuns(report.findings).flatMap((run) => {
    const level = levelOf(run.path);
    return level === null ? [] : [ofRun(run, level)];
  });
  const problems = report.problems.map(ofProblem);
  return withinLimits([...found, ...problems]);
}

function levelsByPath(report: Report): (path: string) => Level | null {
  const rules = report.rules.filter(({ path }) => path !== '**');
  const match = mostSpecific(rules);
  const rest = report.rules.find(({ path }) => path === '**');
  return (path) => {
    const verdict = (match(path) ?? rest ?? report).verdict;
    return verdict === 'pass' ? null : LEVELS[verdict];
  };
}

function ofRun(run: Run, level: Level): Annotation {
  const { excerpt } = run.telling;
  const many =
    run.findings.length > 1 || run.fromByte !== null
      ? `${plural(run.findings.length, 'finding')} in ${placeOf(run)}, such as: `
      : '';
  return {
    level,
    path: run.path,
    line: run.fromByte === null ? run.line : null,
    endLine: run.fromByte === null ? run.endLine : null,
    title: 'Reads as machine-written',
    message: `${many}${clip(visible(whyOf(run.telling)), 200)}. “${clipWords(visible(excerpt), LIMITS.excerptCharacters)}”`,
  };
}

function ofProblem({ path, line, message }: Report['problems'][number]): Annotation {
  return {
    level: 'warning',
    path,
    line,
    endLine: line,
    title: 'Could not be read',
    message: clip(visible(message), 300),
  };
}

function withinLimits(annotations: readonly Annotation[]): Annotation[] {
  const shown = LEVEL_ORDER.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    // One notice is kept free for the remark on what is left out.
    return ofLevel.slice(0, level === 'notice' ? LIMITS.annotationsPerLevel - 1 : LIMITS.annotationsPerLevel);
  });
  const missing = annotations.length - shown.length;
  if (missing === 0) return shown;
  const first = annotations.find((annotation) => !shown.includes(annotation));
  const where = first?.path == null ? '' : `, the next in ${clipMiddle(visible(first.path), 100)}`;
  const remark: Annotation = {
    level: 'notice',
    path: null,
    line: null,
    endLine: null,
    title: `${formatCount(missing)} more not shown`,
    message: `GitHub shows ${LIMITS.annotationsPerLevel} annotations of each level; ${plural(missing, 'more place')} ${missing === 1 ? 'is' : 'are'} in the job summary and the report${where}.`,
  };
  return [...shown, remark];
}
