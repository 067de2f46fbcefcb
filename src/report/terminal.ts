import { formatCount, formatFraction } from '../policy/values.ts';
import { isInLines } from '../record/format.ts';
import { meaningOf, stepsFor } from './advice.ts';
import { intervalBar } from './bar.ts';
import { deletionSentence } from './deletion-words.ts';
import { diversityRows } from './diversity-blocks.ts';
import { clipWords, terminalText, visible, withoutLogCommands } from './escape.ts';
import { filesWorstFirst, fractionWithInterval, judgedWordsInRecords, plural } from './figures.ts';
import { explainCommand } from './local.ts';
import { driftRows, kindSentence, movedSentences } from './reference-blocks.ts';
import type { Problem, Report, Verdict } from './report.ts';
import { repositorySentence } from './repository-words.ts';
import { groupRuns, placeOf, type Run, whyOf } from './runs.ts';
import { samplingSentences } from './sampling-words.ts';
import { splitName, splitTitle } from './split-words.ts';
import {
  nothingInScope,
  numberWords,
  rulesInScope,
  ruleVerdictWords,
  subjectOf,
  verdictWords,
} from './subject.ts';
import { SURPRISAL_INTRO, surprisalSentences } from './surprisal-blocks.ts';
import { talliedSentence } from './tallied-words.ts';
import { alignColumns, wrap } from './terminal-table.ts';
import { KIND_WORDS, NOTHING_WORDS, UNSCORED_WORDS } from './words.ts';

export interface TerminalOptions {
  /** ANSI colours; without it the text holds no control sequence at all. */
  readonly color: boolean;
  /** Cells of a line. Narrower than 60 is set as 60. */
  readonly width: number;
  /** Files and places to list at most. */
  readonly maximumFiles?: number;
  readonly maximumPlaces?: number;
  /** How the program is started, for commands to copy: `node dist/cli.js`. Without it none is offered. */
  readonly program?: string;
  /** A reported path as seen from the folder of those commands; null where it is not there. Without it: the same. */
  readonly fromHere?: (path: string) => string | null;
}

type Paint = (text: string) => string;

interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly verdict: Paint;
}

/** The report for a person at a terminal; ends with a line break. */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const width = Math.max(60, options.width);
  const style = styleFor(report.verdict, options.color);
  const sections = [
    headSection(report, width, style),
    rulesSection(report, width, style),
    filesSection(report, width, style, options.maximumFiles ?? 20),
    splitsSection(report, width, style, options.maximumFiles ?? 20),
    placesSection(report, width, style, options.maximumPlaces ?? 10),
    diversitySection(report, width, style),
    surprisalSection(report, width, style),
    referenceSection(report, width, style),
    kindsSection(report, width, style),
    notJudgedSection(report, width),
    remarksSection('Could not be read', 'problem', report.problems, width, style),
    remarksSection('Hidden characters', 'file', report.notices, width, style),
    stepsSection(report, width, style, options),
    footSection(report, width, style),
  ];
  const text = sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
  return `${withoutLogCommands(text)}\n`;
}

const SIGNS: Readonly<Record<Verdict, string>> = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?' };
const COLOURS: Readonly<Record<Verdict, number>> = { pass: 32, warn: 33, fail: 31, inconclusive: 36 };

function styleFor(verdict: Verdict, color: boolean): Style {
  const paint = (code: number): Paint =>
    color ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
  return { strong: paint(1), faint: paint(2), verdict: paint(COLOURS[verdict]) };
}

function headSection(report: Report, width: number, style: Style): string[] {
  const { rule, syntheticFraction, totals, coverage } = subjectOf(report);
  const where =
    rule === null
      ? null
      : rule.path === '**'
        ? 'files without a rule of their own'
        : terminalText(rule.path, 80);
  const number = numberWords(report, where);
  const headline = `${SIGNS[report.verdict]} ${verdictWords(report)}${number === null ? '' : `: ${number}`}`;
  const lines = wrap(headline, width, '', '  ').map(style.verdict).map(style.strong);
  if (nothingInScope(report)) {
    const whole = repositorySentence(report);
    const nothing = deletionSentence(report) ?? NOTHING_WORDS[report.scope.type];
    return [...lines, ...wrap(whole === null ? nothing : `${nothing} ${whole}`, width, '  ')];
  }
  const bar = report.verdict === 'inconclusive' ? null : intervalBar(syntheticFraction, report.budget);
  if (bar !== null) lines.push('', ...bar.map((line) => `  ${line}`), '');
  if (report.verdict === 'inconclusive') lines.push(...wrap(terminalText(report.reason, 500), width, '  '));
  const judged = `${judgedWordsInRecords(totals, coverage)}.`;
  const sample = samplingSentences(report).join(' ');
  const tallied = talliedSentence(report, (source) => terminalText(source, 60));
  const said = [deletionSentence(report), judged, tallied, meaningOf(report), repositorySentence(report)];
  return [
    ...lines,
    ...wrap(said.filter((part) => part !== null).join(' '), width, '  '),
    ...(sample === '' ? [] : ['', ...wrap(sample, width, '  ')]),
  ];
}

function rulesSection(report: Report, width: number, style: Style): string[] {
  const rules = rulesInScope(report);
  if (rules.length < 2) return [];
  const rows = rules.map((rule) => [
    terminalText(rule.path, 120),
    ruleVerdictWords(rule),
    formatFraction(rule.budget),
    fractionWithInterval(rule.syntheticFraction),
  ]);
  return table(['rule', 'verdict', 'budget', 'machine-written'], rows, width, style);
}

function filesSection(report: Report, width: number, style: Style, maximum: number): string[] {
  const files = filesWorstFirst(report).filter(({ words }) => words > 0);
  const empty = report.files.length - files.length;
  const withoutText =
    empty === 0
      ? []
      : [style.faint(`  ${plural(empty, files.length === 0 ? 'file' : 'more file')} without text to judge`)];
  if (files.length === 0) return withoutText;
  const rows = files
    .slice(0, maximum)
    .map((file) => [
      terminalText(file.path, 200),
      formatCount(file.words),
      formatCount(file.scoredWords),
      formatCount(file.flaggedRecords),
      formatCount(file.knownSyntheticRecords),
      fractionWithInterval(file.syntheticFraction),
    ]);
  const header = ['file', 'words', 'scored', 'flagged', 'known', 'machine-written'];
  const known = files.some(({ knownSyntheticRecords }) => knownSyntheticRecords > 0)
    ? wrap(
        'known: machine-written by what is declared, attested, or a phrase that an assistant left',
        width,
        '  ',
      )
    : [];
  return [
    ...table(header, rows, width, style),
    ...more(files.length - rows.length, 'file', style),
    ...withoutText,
    ...known.map(style.faint),
  ];
}

function splitsSection({ dataset }: Report, width: number, style: Style, maximum: number): string[] {
  if (dataset === null) return [];
  const rows = dataset.splits
    .slice(0, maximum)
    .map((split) => [
      terminalText(splitName(dataset, split), 120),
      formatCount(split.files),
      formatCount(split.words),
      formatCount(split.flaggedRecords),
      fractionWithInterval(split.syntheticFraction),
    ]);
  const header = [splitTitle(dataset), 'files', 'words', 'flagged', 'machine-written'];
  return [
    ...(rows.length === 0 ? [] : table(header, rows, width, style)),
    ...more(dataset.splits.length - rows.length, 'split', style),
    ...remarksSection('The dataset card', 'notice', dataset.notices, width, style),
  ];
}

function placesSection(report: Report, width: number, style: Style, maximum: number): string[] {
  const runs = groupRuns(report.findings);
  if (runs.length === 0 || report.verdict === 'pass') return [];
  const lines = runs.slice(0, maximum).flatMap((run) => placeLines(run, width, style));
  return [
    style.strong('Where to look first'),
    ...lines,
    ...more(runs.length - Math.min(maximum, runs.length), 'place', style),
  ];
}

function placeLines(run: Run, width: number, style: Style): string[] {
  const { excerpt } = run.telling;
  const found = run.findings.length > 1 ? ` (${plural(run.findings.length, 'finding')})` : '';
  return [
    `  ${terminalText(run.path, width - 40)}${run.fromByte === null && isInLines(run.path) ? `:${run.line}` : ''}  ${placeOf(run)}${found}`,
    ...wrap(terminalText(whyOf(run.telling), 300), width, '    '),
    style.faint(`    “${clipWords(visible(excerpt), width - 6)}”`),
  ];
}

/** Broken limits, the figures in words, and where the largest cluster of near-duplicates begins. */
function diversitySection(
  { diversityLimits, diversity, collapse }: Report,
  width: number,
  style: Style,
): string[] {
  const limits = diversityLimits.flatMap(({ verdict, reason }) =>
    wrap(`${SIGNS[verdict]} ${terminalText(reason, 400)}`, width, '  ', '    '),
  );
  const [largest] = diversity.nearDuplicates;
  const places = (largest?.places ?? []).map(({ path, line, row }) =>
    row === undefined ? `${terminalText(path, 100)}:${line}` : `${terminalText(path, 100)} row ${row}`,
  );
  const cluster =
    largest === undefined || places.length === 0
      ? []
      : wrap(
          `Largest cluster of near-duplicates: ${plural(largest.records, 'record')}, first at ${places.join(', ')}.`,
          width,
          '  ',
          '    ',
        );
  const together = collapse === null ? [] : wrap(terminalText(collapse, 1_000), width, '  ', '    ');
  const lines = [...limits, ...together, ...cluster];
  return lines.length === 0 ? [] : [style.strong('Diversity'), ...lines];
}

function surprisalSection(report: Report, width: number, style: Style): string[] {
  const sentences = surprisalSentences(report);
  if (sentences.length === 0) return [];
  const lines = [SURPRISAL_INTRO, ...sentences].flatMap((text) => wrap(text, width, '  ', '    '));
  return [style.strong('Perplexity and burstiness'), ...lines];
}

function referenceSection({ reference, drift }: Report, width: number, style: Style): string[] {
  if (reference === null) return [];
  const { description, files, texts, kinds, notices } = reference;
  const what =
    description === null
      ? []
      : [`${plural(texts, 'text')} in ${plural(files, 'file')} ${terminalText(description, 200)}.`];
  const lines = [
    ...what,
    ...kinds.map((kind) => `${KIND_WORDS[kind.kind] ?? kind.kind}: ${kindSentence(kind)}`),
    ...notices.map((notice) => terminalText(notice, 400)),
  ];
  const header = ['drift from it', 'observed', 'by chance', 'beyond chance', 'p'];
  const figures = drift === null ? [] : table(header, driftRows(drift), width, style);
  const moved =
    drift === null
      ? []
      : [
          ...drift.limits.map(({ verdict, reason }) => `${SIGNS[verdict]} ${terminalText(reason, 300)}`),
          ...movedSentences(drift, (word) => terminalText(word, 40)),
        ];
  const wrapped = (text: string): string[] => wrap(text, width, '  ', '    ');
  return [style.strong('Reference'), ...lines.flatMap(wrapped), ...figures, ...moved.flatMap(wrapped)];
}

function kindsSection(report: Report, width: number, style: Style): string[] {
  const kinds = report.byKind.filter(({ records }) => records > 0);
  if (kinds.length < 2) return [];
  const rows = kinds.map((kind) => [
    KIND_WORDS[kind.kind] ?? kind.kind,
    formatCount(kind.records),
    formatCount(kind.words),
    fractionWithInterval(kind.syntheticFraction),
  ]);
  return table(['kind of text', 'records', 'words', 'machine-written'], rows, width, style);
}

function notJudgedSection({ totals }: Report, width: number): string[] {
  const reasons = Object.entries(totals.unscored).filter(([, count]) => count > 0);
  if (reasons.length === 0) return [];
  reasons.sort(([, a], [, b]) => b - a);
  const list = reasons.map(
    ([reason, count]) => `${formatCount(count)} ${UNSCORED_WORDS[reason] ?? terminalText(reason)}`,
  );
  return wrap(
    `Not judged: ${plural(totals.unscoredWords, 'word')}; records: ${list.join(', ')}.`,
    width,
    '',
    '  ',
  );
}

function remarksSection(
  title: string,
  noun: string,
  remarks: readonly Problem[],
  width: number,
  style: Style,
): string[] {
  if (remarks.length === 0) return [];
  const lines = remarks.slice(0, 10).flatMap(({ path, line, message }) => {
    const where = `${terminalText(path)}${line === null ? '' : `:${line}`}`;
    return wrap(`${where}: ${terminalText(message, 300)}`, width, '  ', '    ');
  });
  return [style.strong(title), ...lines, ...more(remarks.length - 10, noun, style)];
}

function stepsSection(
  report: Report,
  width: number,
  style: Style,
  { program, fromHere }: TerminalOptions,
): string[] {
  const steps = stepsFor(report, '`--report markdown=FILE` writes entries to paste');
  const lines = steps.flatMap(({ lead, text }) => wrap(`${lead}: ${text}`, width, '  ', '    '));
  const command =
    program === undefined || report.verdict === 'pass' ? null : explainCommand(report, program, fromHere);
  if (command !== null) lines.push(`  Why the first of these is listed: ${command}`);
  return lines.length === 0 ? [] : [style.strong('What to do'), ...lines];
}

function footSection(report: Report, width: number, style: Style): string[] {
  const { detector, timings, policy } = report;
  const diversity = diversityRows(report.diversity).map(({ name, value }) => `${name} ${value}`);
  const from = policy.path === null ? 'built-in defaults' : terminalText(policy.path, 100);
  const at =
    policy.commit === null || policy.path === null ? '' : ` at ${terminalText(policy.commit.slice(0, 7))}`;
  const lines = [
    ...(diversity.length === 0
      ? []
      : wrap(`Figures of diversity: ${diversity.join(', ')}.`, width, '', '  ')),
    ...wrap(
      `Detector ${terminalText(detector.id, 60)} (${detector.runtime}); thresholds for flagging ${formatFraction(detector.maxFalsePositiveRate)} of human-written records, corrected by measured error rates. Policy: ${from}${at}. ${(timings.totalMs / 1000).toFixed(1)} s.`,
      width,
      '',
      '  ',
    ),
  ];
  return lines.map(style.faint);
}

function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): string[] {
  const [head = '', ...body] = alignColumns([header, ...rows], width - 2);
  return [style.faint(`  ${head}`), ...body.map((line) => `  ${line}`)];
}

function more(count: number, noun: string, style: Style): string[] {
  return count <= 0 ? [] : [style.faint(`  … and ${plural(count, `more ${noun}`)}`)];
}
