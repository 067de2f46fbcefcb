import { formatCount, formatFraction } from '../policy/values.ts';
import { codeSpan, plainText, visible } from './escape.ts';
import { filesWorstFirst, fractionWithInterval, plural } from './figures.ts';
import type { Block } from './fit.ts';
import { type LinkContext, linesUrl } from './links.ts';
import { type Column, tableHeader, tableRow } from './markdown-table.ts';
import type { Diversity, Finding, Report } from './report.ts';
import { placeOf, type Run } from './runs.ts';
import { rulesInScope } from './subject.ts';
import { KIND_WORDS, UNSCORED_WORDS, VERDICT_ICONS, VERDICT_WORDS } from './words.ts';

/** Rows that each table shows at most; the medium's limit may cut them further. */
export interface Maxima {
  readonly rules: number;
  readonly runs: number;
  readonly acceptEntries: number;
  readonly problems: number;
  readonly files: number;
}

/** Everything below the verdict, most useful first. Blocks without content are left out; `runs` empty: named above. */
export function detailBlocks(
  report: Report,
  runs: readonly Run[],
  context: LinkContext,
  maxima: Maxima,
): Block[] {
  return [
    runs.length === 0 ? null : placesBlock(report, runs, context, maxima.runs),
    problemsBlock(report, maxima.problems),
    kindsBlock(report),
    unscoredBlock(report),
    diversityBlock(report.diversity),
    methodBlock(report),
    acceptBlock(report, maxima.acceptEntries),
    filesBlock(report, maxima.files),
  ].filter((block) => block !== null);
}

/** Rules with text in scope, where there is more than one. */
export function rulesBlock(report: Report, maximum: number): Block | null {
  const rules = rulesInScope(report);
  if (rules.length < 2) return null;
  const columns = [
    { title: 'files' },
    { title: 'verdict' },
    { title: 'budget', figures: true },
    { title: 'reads as machine-written', figures: true },
    { title: 'words', figures: true },
  ];
  const rows = rules.map((rule) =>
    tableRow([
      codeSpan(rule.path, 80),
      `${VERDICT_ICONS[rule.verdict]} ${VERDICT_WORDS[rule.verdict]}`,
      formatFraction(rule.budget),
      fractionWithInterval(rule.syntheticFraction),
      formatCount(rule.totals.words),
    ]),
  );
  return table(null, '', columns, rows, maximum, 'rule');
}

/** One run as a list item or a table cell's content: place with its link, then how much. */
export function runPlace(run: Run, context: LinkContext): string {
  const label = `${codeSpan(run.path, 100)} ${placeOf(run)}`;
  const url = linesUrl(context, run.path, run.line, run.endLine);
  return url === null ? label : `[${label}](${url})`;
}

/** `271 of 285 rows, 32,410 words`. */
export function runExtent({ rows, findings, words }: Run): string {
  if (rows === null) return `${plural(findings.length, 'section')}, ${plural(words, 'word')}`;
  const spanned = rows.last - rows.first + 1;
  const found =
    rows.found === spanned
      ? plural(spanned, 'row')
      : `${formatCount(rows.found)} of ${plural(spanned, 'row')}`;
  return `${found}, ${plural(words, 'word')}`;
}

function placesBlock(report: Report, runs: readonly Run[], context: LinkContext, maximum: number): Block {
  const expected =
    report.verdict === 'pass'
      ? ' Some flags are expected: the detector errs, and the figure is corrected for it.'
      : '';
  const intro = `Neighbouring findings are shown together.${expected}`;
  const columns = [{ title: 'where' }, { title: 'how much' }, { title: 'what says so' }];
  const rows = runs.map((run) =>
    tableRow([runPlace(run, context), runExtent(run), plainText(run.telling.reason, 200)]),
  );
  return table('All places', intro, columns, rows, maximum, 'place');
}

function problemsBlock({ problems }: Report, maximum: number): Block | null {
  const rows = problems.map(
    ({ path, line, message }) =>
      `- ${codeSpan(path)}${line === null ? '' : ` line ${formatCount(line)}`}: ${plainText(message, 300)}`,
  );
  return list('What could not be read', 'The rest was scanned all the same.', rows, maximum, 'problem');
}

function kindsBlock({ byKind }: Report): Block | null {
  const kinds = byKind.filter(({ records }) => records > 0);
  const columns = [
    { title: 'kind of text' },
    { title: 'records', figures: true },
    { title: 'words', figures: true },
    { title: 'flagged', figures: true },
    { title: 'reads as machine-written', figures: true },
  ];
  const rows = kinds.map((kind) =>
    tableRow([
      KIND_WORDS[kind.kind] ?? codeSpan(kind.kind),
      formatCount(kind.records),
      formatCount(kind.words),
      `${formatCount(kind.flaggedRecords)} of ${formatCount(kind.scoredRecords)}`,
      fractionWithInterval(kind.syntheticFraction),
    ]),
  );
  return rows.length === 0 ? null : table('By kind of text', '', columns, rows, rows.length, 'kind');
}

function unscoredBlock({ totals, coverage }: Report): Block | null {
  const reasons = Object.entries(totals.unscored).filter(([, count]) => count > 0);
  reasons.sort(([, a], [, b]) => b - a);
  const rows = reasons.map(
    ([reason, count]) => `- ${UNSCORED_WORDS[reason] ?? codeSpan(reason)}: ${plural(count, 'record')}`,
  );
  const intro = `${plural(totals.unscoredWords, 'word')} were counted but not judged; ${formatFraction(coverage)} of the words in scope were judged.`;
  return list('Not judged', intro, rows, rows.length, 'reason');
}

function diversityBlock(diversity: Diversity): Block | null {
  const columns = [{ title: 'measure' }, { title: 'value', figures: true }, { title: 'more varied when' }];
  const rows = diversityRows(diversity).map(({ name, value, better }) => tableRow([name, value, better]));
  if (rows.length === 0) return null;
  const intro = `Of ${plural(diversity.words, 'word')} in ${plural(diversity.sampledRecords, 'record')}, drawn by content, so that figures compare between corpora of any size.`;
  return table('Diversity', intro, columns, rows, rows.length, 'measure');
}

/** The measures that could be computed, named and formatted. */
export function diversityRows(diversity: Diversity): { name: string; value: string; better: string }[] {
  const distinct = diversity.distinct.map((value, index) => ({
    name: `distinct-${index + 1}`,
    value: fixed(value, 3),
    better: 'higher',
  }));
  return [
    { name: 'type-token ratio', value: fixed(diversity.typeTokenRatio, 3), better: 'higher' },
    {
      name: 'moving-average type-token ratio',
      value: fixed(diversity.movingAverageTypeTokenRatio, 3),
      better: 'higher',
    },
    ...distinct,
    { name: 'compression ratio', value: fixed(diversity.compressionRatio, 2), better: 'lower' },
    { name: 'self-repetition', value: fixed(diversity.selfRepetition, 3), better: 'lower' },
    {
      name: 'near-duplicates',
      value: diversity.nearDuplicateRate === null ? null : formatFraction(diversity.nearDuplicateRate),
      better: 'lower',
    },
  ].flatMap(({ name, value, better }) => (value === null ? [] : [{ name, value, better }]));
}

function fixed(value: number | null, digits: number): string | null {
  return value === null ? null : value.toFixed(digits);
}

function methodBlock(report: Report): Block {
  const { detector, policy, totals, timings, syntheticFraction } = report;
  const known = `${plural(totals.knownSyntheticRecords, 'record')} known to be synthetic and ${formatCount(totals.knownHumanRecords)} known to be human (attested, declared, or carrying an artefact) count exactly; ${formatCount(totals.flaggedRecords)} of ${plural(totals.scoredRecords, 'scored record')} were flagged.`;
  const rows = [
    `- ${known}`,
    '- The flagged share is corrected for the false and true positive rates of the detector (Rogan & Gladen 1978); the 95 % interval covers sampling and the spread of both rates between sources and models that the detector never saw.',
    ...(syntheticFraction.floor === null
      ? []
      : [
          `- Floor: ${formatFraction(syntheticFraction.floor)}, the low end if the detector missed nothing, whichever model wrote the text.`,
        ]),
    `- Detector ${codeSpan(detector.id, 60)} (SHA-256 ${codeSpan(detector.sha256.slice(0, 12))}, ${detector.runtime}), flagging at most ${formatFraction(detector.maxFalsePositiveRate)} of human-written records; thresholds from ${plainText(detector.basis, 300)}.`,
    ...thresholdRows(report),
    `- Verdict: \`fail-on: ${report.failOn}\`, \`mode: ${report.mode}\`, budget ${formatFraction(report.budget)}${report.decidedBy === null ? '' : ` of the rule ${codeSpan(report.decidedBy, 80)}`}; policy: ${policySource(report)}.`,
    `- synthetic-budget ${codeSpan(report.version, 30)}, ${(timings.totalMs / 1000).toFixed(1)} s, ${formatCount(timings.recordsPerSecond)} records a second.${policy.path === null ? '' : ' A change to the policy counts once it is on the base branch.'}`,
  ];
  return {
    before: '#### How the number is made\n',
    rows,
    after: '',
    maximum: rows.length,
    omitted: omitted('line'),
  };
}

function thresholdRows({ detector }: Report): string[] {
  return Object.entries(detector.threshold).map(([kind, buckets]) => {
    const steps = Object.entries(buckets)
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([words, threshold]) => `${threshold.toFixed(3)} from ${plainText(words, 10)} words`);
    return `- Threshold for ${KIND_WORDS[kind] ?? codeSpan(kind)}: ${steps.join(', ')}.`;
  });
}

/** Where the policy came from, as Markdown. */
export function policySource({ policy }: Report): string {
  if (policy.path === null) return 'built-in defaults';
  return policy.commit === null
    ? `${codeSpan(policy.path, 80)} of the work tree`
    : `${codeSpan(policy.path, 80)} at ${codeSpan(policy.commit.slice(0, 7))}`;
}

function acceptBlock({ findings, verdict }: Report, maximum: number): Block | null {
  if (verdict === 'pass') return null;
  const rows = findings.filter(({ fingerprint }) => /^[\w:.-]{1,128}$/.test(fingerprint)).map(acceptEntry);
  if (rows.length === 0) return null;
  return {
    before:
      '#### Entries for `accept`\n\nFor text that is known to be human-written. Each takes a reason and a day from which it no longer counts; `attest` does the same for whole files.\n\n```yaml\naccept:',
    rows,
    after: '```',
    maximum,
    omitted: omitted('entry', 'entries'),
  };
}

function acceptEntry(finding: Finding): string {
  const place = finding.row === null ? `line ${finding.line}` : `row ${finding.row}`;
  return [
    `  # ${visible(finding.path).slice(0, 160)} ${place}`,
    `  - fingerprint: "${finding.fingerprint}"`,
    '    reason: # how it is known that a person wrote this',
    '    expires: # a day such as 2027-01-31, or never',
  ].join('\n');
}

function filesBlock(report: Report, maximum: number): Block | null {
  const columns = [
    { title: 'file' },
    { title: 'words', figures: true },
    { title: 'judged', figures: true },
    { title: 'flagged', figures: true },
    { title: 'known synthetic', figures: true },
    { title: 'reads as machine-written', figures: true },
  ];
  const rows = filesWorstFirst(report).map((file) =>
    tableRow([
      codeSpan(file.path, 100),
      formatCount(file.words),
      formatCount(file.scoredWords),
      formatCount(file.flaggedRecords),
      formatCount(file.knownSyntheticRecords),
      fractionWithInterval(file.syntheticFraction),
    ]),
  );
  return rows.length === 0 ? null : table('All files', '', columns, rows, maximum, 'file');
}

function table(
  heading: string | null,
  intro: string,
  columns: readonly Column[],
  rows: readonly string[],
  maximum: number,
  noun: string,
): Block {
  const lines = [heading === null ? '' : `#### ${heading}`, intro, tableHeader(columns)].filter(
    (line) => line !== '',
  );
  return { before: lines.join('\n\n'), rows, after: '', maximum, omitted: omitted(noun) };
}

function list(
  heading: string,
  intro: string,
  rows: readonly string[],
  maximum: number,
  noun: string,
): Block | null {
  if (rows.length === 0) return null;
  return { before: `#### ${heading}\n\n${intro}\n`, rows, after: '', maximum, omitted: omitted(noun) };
}

function omitted(noun: string, nouns = `${noun}s`): (count: number) => string {
  return (count) => `… and ${formatCount(count)} more ${count === 1 ? noun : nouns}, not shown here.`;
}
