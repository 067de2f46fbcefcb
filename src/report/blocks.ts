import { formatCount, formatFraction } from '../policy/values.ts';
import { diversityBlocks } from './diversity-blocks.ts';
import { codeSpan, plainText, visible } from './escape.ts';
import { filesWorstFirst, fractionWithInterval, plural } from './figures.ts';
import type { Block } from './fit.ts';
import { type LinkContext, linesUrl } from './links.ts';
import { localCommands } from './local.ts';
import { list, omitted, table } from './markdown-block.ts';
import { tableRow } from './markdown-table.ts';
import { referenceBlocks } from './reference-blocks.ts';
import type { Finding, Problem, Report } from './report.ts';
import { placeOf, type Run, whyOf } from './runs.ts';
import { extentWords, STOP_WORDS } from './sampling-words.ts';
import { splitName, splitsIntro, splitTitle } from './split-words.ts';
import { rulesInScope, ruleVerdictWords } from './subject.ts';
import { surprisalBlock } from './surprisal-blocks.ts';
import { KIND_WORDS, UNSCORED_WORDS, VERDICT_ICONS } from './words.ts';

/** Rows that each table shows at most; the medium's limit may cut them further. */
export interface Maxima {
  readonly rules: number;
  readonly splits: number;
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
    noticesBlock(report, maxima.problems),
    splitsBlock(report, maxima.splits),
    kindsBlock(report),
    unscoredBlock(report),
    ...diversityBlocks(report),
    surprisalBlock(report),
    ...referenceBlocks(report),
    sampleBlock(report),
    methodBlock(report),
    acceptBlock(report, maxima.acceptEntries),
    localBlock(report),
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
      `${VERDICT_ICONS[rule.verdict]} ${ruleVerdictWords(rule)}`,
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
  const url = run.fromByte === null ? linesUrl(context, run.path, run.line, run.endLine) : null;
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
    tableRow([runPlace(run, context), runExtent(run), plainText(whyOf(run.telling), 200)]),
  );
  return table('All places', intro, columns, rows, maximum, 'place');
}

function problemsBlock({ problems }: Report, maximum: number): Block | null {
  const intro = 'The rest was scanned all the same.';
  return list('What could not be read', intro, problems.map(remark), maximum, 'problem');
}

function noticesBlock({ notices }: Report, maximum: number): Block | null {
  const intro =
    'Characters that a reader does not see or takes for others. They do not say who wrote a text: look where they come from.';
  return list('Hidden characters', intro, notices.map(remark), maximum, 'file');
}

function remark({ path, line, message }: Problem): string {
  return `- ${codeSpan(path)}${line === null ? '' : ` line ${formatCount(line)}`}: ${plainText(message, 300)}`;
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

function splitsBlock({ dataset }: Report, maximum: number): Block | null {
  if (dataset === null) return null;
  const columns = [
    { title: splitTitle(dataset) },
    { title: 'files', figures: true },
    { title: 'words', figures: true },
    { title: 'flagged', figures: true },
    { title: 'reads as machine-written', figures: true },
  ];
  const rows = dataset.splits.map((split) =>
    tableRow([
      codeSpan(splitName(dataset, split), 80),
      formatCount(split.files),
      formatCount(split.words),
      formatCount(split.flaggedRecords),
      fractionWithInterval(split.syntheticFraction),
    ]),
  );
  const intro = [splitsIntro(dataset), ...dataset.notices.slice(0, 5).map(remark)].join('\n');
  return rows.length === 0
    ? list('The dataset card', '', dataset.notices.map(remark), 5, 'notice')
    : table('By split of the dataset', intro, columns, rows, maximum, 'split');
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

/** The sample of each rule, where there are several: the head of the report speaks of one. */
function sampleBlock({ sampling }: Report): Block | null {
  if (sampling === null || sampling.rules.length < 2) return null;
  const columns = [
    { title: 'files' },
    { title: 'read' },
    { title: 'interval', figures: true },
    { title: 'detector’s part', figures: true },
    { title: 'why no more' },
  ];
  const half = (width: number | null): string => (width === null ? '' : `± ${formatFraction(width)}`);
  const rows = sampling.rules.map((rule) =>
    tableRow([
      codeSpan(rule.path, 80),
      extentWords(rule),
      half(rule.halfWidth),
      half(rule.detectorHalfWidth),
      STOP_WORDS[rule.reason],
    ]),
  );
  return table('What was read', '', columns, rows, rows.length, 'rule');
}

function methodBlock(report: Report): Block {
  const { detector, policy, totals, syntheticFraction } = report;
  const known = `${plural(totals.knownSyntheticRecords, 'record')} known to be synthetic and ${formatCount(totals.knownHumanRecords)} known to be human (attested, declared, or carrying an artefact) count exactly; ${formatCount(totals.flaggedRecords)} of ${plural(totals.scoredRecords, 'scored record')} were flagged.`;
  const rows = [
    `- ${known}`,
    '- The flagged share is corrected for the false and true positive rates of the detector (Rogan & Gladen 1978); the 95 % interval covers sampling and the spread of both rates between sources and models that the detector never saw.',
    ...(report.sampling === null
      ? []
      : [
          '- Of the 5 % that the interval may miss, 1 % is for what was not read: a confidence sequence (Waudby-Smith & Ramdas 2024), which holds whenever reading is stopped.',
        ]),
    ...(syntheticFraction.floor === null
      ? []
      : [
          `- Floor: ${formatFraction(syntheticFraction.floor)}, the low end if the detector missed nothing, whichever model wrote the text.`,
        ]),
    `- Detector ${codeSpan(detector.id, 60)} (SHA-256 ${codeSpan(detector.sha256.slice(0, 12))}, ${detector.runtime}), with thresholds for flagging ${formatFraction(detector.maxFalsePositiveRate)} of human-written records, measured on ${plainText(detector.basis, 300)}.`,
    ...thresholdRows(report),
    `- Verdict: \`fail-on: ${report.failOn}\`, \`mode: ${report.mode}\`, budget ${formatFraction(report.budget)}${report.decidedBy === null ? '' : ` of the rule ${codeSpan(report.decidedBy, 80)}`}; policy: ${policySource(report)}.`,
    `- synthetic-budget ${codeSpan(report.version, 30)}.${policy.path === null ? '' : ' A change to the policy counts once it is on the base branch.'}`,
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

function localBlock(report: Report): Block | null {
  if (report.verdict === 'pass' || report.scope.type === 'tally') return null;
  const rows = localCommands(report);
  return {
    before: '#### Try it on your machine\n\nWith git and Node.js 20 or later; nothing is installed.\n\n```sh',
    rows,
    after: '```',
    maximum: rows.length,
    omitted: omitted('command'),
  };
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
  const from = finding.fromByte === undefined ? '' : ` from byte ${finding.fromByte}`;
  const place = `${finding.row === null ? `line ${finding.line}` : `row ${finding.row}`}${from}`;
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
    { title: 'scored', figures: true },
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
