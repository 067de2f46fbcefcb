import { formatCount, formatFraction, formatInterval, isOpen } from '../policy/values.ts';
import { meaningOf, stepsFor } from './advice.ts';
import { intervalBar } from './bar.ts';
import { detailBlocks, type Maxima, policySource, rulesBlock, runExtent, runPlace } from './blocks.ts';
import { deletionSentence } from './deletion-words.ts';
import { clipWords, codeSpan, plainText } from './escape.ts';
import { fractionWithInterval, judgedWordsInRecords, plural } from './figures.ts';
import { type Block, fitBlocks, type Size } from './fit.ts';
import type { LinkContext } from './links.ts';
import { tableHeader, tableRow } from './markdown-table.ts';
import type { ChangeSide, Report } from './report.ts';
import { repositoryName, repositorySentence } from './repository-words.ts';
import { groupRuns, type Run, whyOf } from './runs.ts';
import { samplingSentences } from './sampling-words.ts';
import { nothingInScope, numberWords, rulesInScope, subjectOf, verdictWords } from './subject.ts';
import { talliedSentence } from './tallied-words.ts';
import { NOTHING_WORDS, VERDICT_ICONS } from './words.ts';

/** How a medium wants the document. */
export interface DocumentProfile {
  readonly limit: number;
  readonly size: Size;
  readonly maxima: Maxima;
  /** Places named above the fold, and how many of one file. */
  readonly firstPlaces: number;
  readonly firstPlacesPerFile: number;
  /** Detail folded away, or open below. */
  readonly folded: boolean;
}

/** The report as Markdown: verdict, number, where, what to do, then the detail; always within the profile's limit. */
export function renderDocument(
  report: Report,
  context: LinkContext,
  profile: DocumentProfile,
  marker: string,
): string {
  const runs = groupRuns(report.findings);
  const first = report.verdict === 'pass' ? [] : selectFirst(runs, profile);
  const head = (
    report.verdict === 'pass' ? passHead(report) : fullHead(report, { runs, first }, context, profile)
  ).join('\n\n');
  const foot = footer(report, context);
  const top = [marker, report.verdict === 'pass' ? `${head}\n\n${foot}` : head]
    .filter((part) => part !== '')
    .join('\n');
  const bottom = report.verdict === 'pass' ? '' : `\n\n${foot}`;
  const [open, close] = profile.folded
    ? [`\n\n<details><summary>${foldTitle(report)}</summary>\n\n`, '\n\n</details>']
    : ['\n\n', ''];
  const room = profile.limit - profile.size(`${top}${open}${close}${bottom}\n`);
  const details = fitBlocks(
    [
      ...passedChange(report),
      ...detailBlocks(report, first.length === runs.length ? [] : runs, context, profile.maxima),
    ],
    room,
    profile.size,
  );
  return `${top}${open}${details}${close}${bottom}\n`;
}

function passHead(report: Report): string[] {
  const { syntheticFraction, totals, coverage } = subjectOf(report);
  const { low, high } = syntheticFraction;
  const heading = title(report);
  const whole = repositorySentence(report);
  const withWhole = (text: string): string => (whole === null ? text : `${text} ${whole}`);
  const { scope } = report;
  if (nothingInScope(report)) {
    const deleted = deletionSentence(report);
    return deleted === null
      ? [heading, withWhole(NOTHING_WORDS[scope.type]), ...remarks(report)]
      : [heading, deleted, changeTable(report) ?? '', ...remarks(report)];
  }
  if (low === null || high === null) return [heading, plainText(report.reason), ...remarks(report)];
  const judged = judgedWordsInRecords(totals, coverage);
  const figures = isOpen(low, high)
    ? `${capital(judged)}. The 95 % interval is ${formatInterval(low, high)}, since the detector does not find every generator.`
    : `95 % interval ${formatInterval(low, high)}; ${judged}.`;
  return [
    heading,
    withWhole(`${figures}${passedOver(report)}`),
    ...talliedLine(report),
    ...sampleLine(report),
    ...remarks(report),
  ];
}

function remarks(report: Report): string[] {
  return [...problemLine(report), ...noticeLine(report)];
}

function sampleLine(report: Report): string[] {
  const sentences = samplingSentences(report);
  return sentences.length === 0 ? [] : [sentences.join(' ')];
}

function talliedLine(report: Report): string[] {
  const sentence = talliedSentence(report, (source) => codeSpan(source, 60));
  return sentence === null ? [] : [sentence];
}

/** Rules that could not be judged do not show in a passing verdict; say so. */
function passedOver(report: Report): string {
  const open = rulesInScope(report).filter(({ verdict }) => verdict === 'inconclusive').length;
  return open === 0 ? '' : ` For ${plural(open, 'other rule')} too little could be judged.`;
}

function fullHead(report: Report, places: Places, context: LinkContext, profile: DocumentProfile): string[] {
  const { syntheticFraction, totals, coverage } = subjectOf(report);
  const bar = report.verdict === 'inconclusive' ? null : intervalBar(syntheticFraction, report.budget);
  const rules = rulesBlock(report, profile.maxima.rules);
  const reason = report.verdict === 'inconclusive' ? plainText(report.reason) : null;
  return [
    title(report),
    reason,
    deletionSentence(report),
    ...talliedLine(report),
    bar === null ? null : ['```text', ...bar, '```'].join('\n'),
    [meaningOf(report), `${capital(judgedWordsInRecords(totals, coverage))}.`]
      .filter((part) => part !== null)
      .join(' '),
    ...sampleLine(report),
    changeTable(report),
    rules === null ? null : fitBlocks([rules], profile.limit / 4, profile.size),
    ...remarks(report),
    firstPlaces(report, places, context),
    steps(report),
  ].filter((part) => part !== null);
}

function title(report: Report): string {
  const { rule } = subjectOf(report);
  const where =
    rule === null ? null : rule.path === '**' ? 'files without a rule of their own' : codeSpan(rule.path, 80);
  const number = numberWords(report, where);
  const name = ['', 'default', 'synthetic-budget'].includes(report.name)
    ? ''
    : ` (${codeSpan(report.name, 60)})`;
  return `### ${VERDICT_ICONS[report.verdict]} ${verdictWords(report)}${name}${number === null ? '' : `: ${number}`}`;
}

function changeTable(report: Report): string | null {
  const { scope, syntheticFraction, repository } = report;
  if (scope.type !== 'change') return repositorySentence(report);
  const name = repositoryName(report);
  const allowed = repository.limit === null ? '' : ` (${formatFraction(repository.limit.budget)} is allowed)`;
  const columns = [
    { title: '' },
    { title: 'words', figures: true },
    { title: 'reads as machine-written', figures: true },
  ];
  return [
    tableHeader(columns),
    tableRow([
      '**added by this change**',
      formatCount(scope.added.words),
      fractionWithInterval(syntheticFraction),
    ]),
    changeRow('removed by this change', scope.removed),
    changeRow('changed files before', scope.before),
    changeRow('changed files after', scope.after),
    ...(repository.before === null ? [] : [changeRow(`${name} before`, repository.before)]),
    ...(repository.after === null ? [] : [changeRow(`${name} after${allowed}`, repository.after)]),
  ].join('\n');
}

/** Of a change that passes, its table: there it is detail. */
function passedChange(report: Report): Block[] {
  const shown = report.verdict !== 'pass' || report.scope.type !== 'change' || nothingInScope(report);
  const table = shown ? null : changeTable(report);
  if (table === null) return [];
  const before = `#### Before and after\n\n${table}`;
  return [{ before, rows: [], after: '', maximum: 0, omitted: () => '' }];
}

function changeRow(title: string, { words, syntheticFraction }: ChangeSide): string {
  return tableRow([title, formatCount(words), words === 0 ? '' : fractionWithInterval(syntheticFraction)]);
}

function problemLine({ problems }: Report): string[] {
  const [first] = problems;
  if (first === undefined) return [];
  const where = `${codeSpan(first.path, 100)}${first.line === null ? '' : ` line ${formatCount(first.line)}`}`;
  const all = problems.length === 1 ? '' : ` (the first of ${formatCount(problems.length)})`;
  return [`⚠ Could not be read: ${where}: ${plainText(first.message, 200)}${all}`];
}

function noticeLine({ notices }: Report): string[] {
  const [first] = notices;
  if (first === undefined) return [];
  const all = notices.length === 1 ? '' : ` (the first of ${plural(notices.length, 'file')})`;
  return [`⚠ Hidden characters: ${codeSpan(first.path, 100)}: ${plainText(first.message, 200)}${all}`];
}

/** All runs, worst first, and those named above the fold. */
interface Places {
  readonly runs: readonly Run[];
  readonly first: readonly Run[];
}

function selectFirst(runs: readonly Run[], { firstPlaces, firstPlacesPerFile }: DocumentProfile): Run[] {
  const taken = new Map<string, number>();
  const ofEachFile = runs.filter(({ path }) => {
    const before = taken.get(path) ?? 0;
    taken.set(path, before + 1);
    return before < firstPlacesPerFile;
  });
  return ofEachFile.slice(0, firstPlaces);
}

function firstPlaces(report: Report, { runs, first }: Places, context: LinkContext): string | null {
  if (first.length === 0) return null;
  const items = first.map((run) => {
    const { excerpt } = run.telling;
    const such = run.findings.length > 1 ? 'most telling: ' : '';
    return `- ${runPlace(run, context)}: ${runExtent(run)}; ${such}${plainText(whyOf(run.telling), 160)}<br>${codeSpan(excerpt, 110, clipWords)}`;
  });
  const more = runs.length - first.length;
  const files = new Set(runs.map(({ path }) => path)).size;
  const rest =
    more === 0 ? [] : [`- … and ${plural(more, 'more place')} in ${plural(files, 'file')}, listed below`];
  const found = report.totals.flaggedRecords + report.totals.knownSyntheticRecords;
  const kept = report.findings.length;
  const cut =
    kept < found
      ? [`- The report lists the ${formatCount(kept)} worst of ${formatCount(found)} findings.`]
      : [];
  return ['**Where to look first**', '', ...items, ...rest, ...cut].join('\n');
}

function steps(report: Report): string | null {
  const items = stepsFor(report, 'entries to paste are in the details').map(
    ({ lead, text }) => `- **${lead}:** ${text}`,
  );
  return items.length === 0 ? null : ['**What to do**', '', ...items].join('\n');
}

function foldTitle(report: Report): string {
  return `Details: kinds of text, diversity, how the number is made, ${plural(report.files.length, 'file')}`;
}

function footer(report: Report, { runUrl }: LinkContext): string {
  const run = runUrl === undefined ? '' : ` · [this run](${runUrl})`;
  return `<sub>A measurement of text, not of people: the thresholds aim at flagging ${formatFraction(report.detector.maxFalsePositiveRate)} of human-written records, and the figure is corrected for the error rates that were measured. Policy: ${policySource(report)}${run}</sub>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
