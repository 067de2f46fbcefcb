import { formatCount, formatFraction } from '../policy/values.ts';
import { codeSpan, plainText } from './escape.ts';
import { plural } from './figures.ts';
import type { Block } from './fit.ts';
import { list, table } from './markdown-block.ts';
import { tableRow } from './markdown-table.ts';
import type { Drift, DriftDistance, ReferenceKind, Report } from './report.ts';
import { KIND_WORDS, VERDICT_ICONS } from './words.ts';

const SHOWN_WORDS = 8;
const SHOWN_TRAITS = 5;
/** Effects below this, in standard deviations, are called small (Cohen 1988) and not named. */
const SMALL_EFFECT = 0.2;

/** The reference corpus and the drift from it; what there is of them. */
export function referenceBlocks({ reference, drift }: Report): Block[] {
  const rows = reference === null ? [] : referenceSentences(reference).map((text) => `- ${text}`);
  const intro = 'Text that is known to be human, on which thresholds and false positives were measured.';
  return [
    list('Reference', intro, rows, rows.length, 'line'),
    drift === null ? null : driftBlock(drift),
  ].filter((block) => block !== null);
}

function referenceSentences(reference: NonNullable<Report['reference']>): string[] {
  const { description, commit, files, texts, kinds, notices } = reference;
  const at = commit === null ? '' : ` (commit ${codeSpan(commit.slice(0, 12))})`;
  const what =
    description === null
      ? []
      : [`${plural(texts, 'text')} in ${plural(files, 'file')} ${plainText(description, 200)}${at}.`];
  return [
    ...what,
    ...kinds.map((kind) => `${KIND_WORDS[kind.kind] ?? kind.kind}: ${kindSentence(kind)}`),
    ...notices.map((notice) => `⚠ ${plainText(notice, 400)}`),
  ];
}

/** How one kind was calibrated, in a sentence. */
export function kindSentence({ method, records, needed, flagged, flaggedByDetector }: ReferenceKind): string {
  const byDetector = formatFraction(flaggedByDetector);
  return method === 'conformal'
    ? `calibrated on ${formatCount(records)}; flags ${formatFraction(flagged)} of them, the detector's own thresholds would flag ${byDetector}.`
    : `only ${formatCount(records)} could be scored and ${formatCount(needed)} are needed for thresholds of its own; the detector's are kept, which flag ${byDetector} of them, and its false-positive rate is updated.`;
}

function driftBlock(drift: Drift): Block {
  const columns = [
    { title: 'distance' },
    { title: 'observed', figures: true },
    { title: 'by chance', figures: true },
    { title: 'beyond chance', figures: true },
    { title: 'p', figures: true },
  ];
  const rows = driftRows(drift).map((cells) => tableRow(cells));
  const intro = [
    `${plural(drift.newRecords, 'new text')} against ${formatCount(drift.referenceRecords)} of the reference, at the same mix of kinds and lengths; p-values by permuting ${drift.unit}.`,
    ...drift.limits.map(({ verdict, reason }) => `${VERDICT_ICONS[verdict]} ${plainText(reason, 300)}`),
    ...movedSentences(drift, (word) => codeSpan(word, 40)),
  ].join('\n\n');
  return table('Drift from the reference', intro, columns, rows, rows.length, 'distance');
}

/** The distances for people: name, observed, expected, excess, p. */
export function driftRows({ score, words, functionWords }: Drift): string[][] {
  const row = (name: string, { observed, expected, excess, pValue }: DriftDistance) => [
    name,
    formatFraction(observed),
    formatFraction(expected),
    formatFraction(excess),
    pValue.toFixed(3),
  ];
  return [
    row('detector scores (Kolmogorov–Smirnov)', score),
    row('words (Jensen–Shannon)', words),
    row('function words (Jensen–Shannon)', functionWords),
  ];
}

/** What moved most, where the words differ at all. `show` makes a word, which is untrusted, fit for the medium. */
export function movedSentences(drift: Drift, show: (word: string) => string): string[] {
  const perThousand = (share: number): string => (share < 0.05 ? '0' : share.toFixed(1));
  const words = drift.movedWords
    .slice(0, SHOWN_WORDS)
    .map(({ word, reference, new: now }) => `${show(word)} ${perThousand(reference)} → ${perThousand(now)}`);
  const traits = drift.movedTraits
    .filter(({ effect }) => Math.abs(effect) >= SMALL_EFFECT)
    .slice(0, SHOWN_TRAITS)
    .map(({ trait, effect }) => `${trait} ${effect > 0 ? '+' : '−'}${Math.abs(effect).toFixed(1)}`);
  const direction = drift.scoreShift >= 0 ? 'towards machine-written' : 'away from machine-written';
  return [
    `Scores moved ${Math.abs(drift.scoreShift).toFixed(2)} log-odds ${direction} on average.`,
    ...(words.length === 0 ? [] : [`Words that moved most, per 1,000: ${words.join(', ')}.`]),
    ...(traits.length === 0 ? [] : [`Traits that moved most, in standard deviations: ${traits.join(', ')}.`]),
  ];
}
