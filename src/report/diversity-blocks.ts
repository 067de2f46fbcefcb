import { METRIC_WORDS } from '../policy/diversity-limit.ts';
import { formatCount, formatFraction } from '../policy/values.ts';
import { codeSpan, plainText } from './escape.ts';
import { plural } from './figures.ts';
import type { Block } from './fit.ts';
import { list, table } from './markdown-block.ts';
import { tableRow } from './markdown-table.ts';
import type { DiversityFigures, DuplicateCluster, Report } from './report.ts';
import { VERDICT_ICONS } from './words.ts';

/** Limits on diversity, the figures, and the largest clusters of near-duplicates; what there is of them. */
export function diversityBlocks(report: Report): Block[] {
  return [limitsBlock(report), figuresBlock(report), clustersBlock(report)].filter((block) => block !== null);
}

function limitsBlock({ diversityLimits }: Report): Block | null {
  const rows = diversityLimits.map(
    ({ verdict, reason }) => `- ${VERDICT_ICONS[verdict]} ${plainText(reason, 400)}`,
  );
  return list(
    'Limits on diversity',
    'Of the policy; a broken one counts like a broken budget.',
    rows,
    rows.length,
    'limit',
  );
}

function figuresBlock({ diversity, diversityComparison, collapse }: Report): Block | null {
  const rows = diversityRows(diversity);
  if (rows.length === 0) return null;
  const compared = diversityComparison === null ? null : comparedColumns(diversityComparison);
  const columns = [
    { title: 'measure' },
    { title: 'value', figures: true },
    ...(compared === null
      ? []
      : [
          { title: `now, ${compared.at}`, figures: true },
          { title: `before, ${compared.at}`, figures: true },
        ]),
    { title: 'more varied when' },
  ];
  const lines = rows.map(({ name, value, better }) =>
    tableRow([name, value, ...(compared === null ? [] : compared.cells(name)), better]),
  );
  const intro = `Of ${plural(diversity.words, 'word')} in ${plural(diversity.sampledRecords, 'record')}, drawn by content, so that figures compare between corpora of any size.`;
  const text = collapse === null ? intro : `${plainText(collapse, 1_000)}\n\n${intro}`;
  return table('Diversity', text, columns, lines, lines.length, 'measure');
}

function comparedColumns({ words, now, before }: NonNullable<Report['diversityComparison']>) {
  const [current, previous] = [figureRows(now), figureRows(before)];
  const cell = (rows: readonly DiversityRow[], name: string) =>
    rows.find((row) => row.name === name)?.value ?? '';
  return {
    at: `${formatCount(words)} words`,
    cells: (name: string): string[] => [cell(current, name), cell(previous, name)],
  };
}

function clustersBlock({ diversity }: Report): Block | null {
  const rows = diversity.nearDuplicates.map((cluster) => tableRow(clusterCells(cluster)));
  if (rows.length === 0) return null;
  const columns = [{ title: 'records', figures: true }, { title: 'first places' }, { title: 'begins with' }];
  return table('Near-duplicates, largest clusters', '', columns, rows, rows.length, 'cluster');
}

function clusterCells({ records, places, excerpt }: DuplicateCluster): string[] {
  const shown = places.map(
    ({ path, line, row }) =>
      `${codeSpan(path, 100)} ${row === undefined ? 'line' : 'row'} ${formatCount(row ?? line)}`,
  );
  return [formatCount(records), shown.join(', '), codeSpan(excerpt, 100)];
}

/** A figure for people. */
export interface DiversityRow {
  readonly name: string;
  readonly value: string;
  readonly better: 'higher' | 'lower';
}

/** The figures that could be computed, named and formatted. */
export function diversityRows(diversity: Report['diversity']): DiversityRow[] {
  const { nearDuplicateRate } = diversity;
  const duplicates: DiversityRow[] =
    nearDuplicateRate === null
      ? []
      : [
          {
            name: METRIC_WORDS['near-duplicates'],
            value: formatFraction(nearDuplicateRate),
            better: 'lower',
          },
        ];
  return [...figureRows(diversity), ...duplicates];
}

function figureRows(figures: DiversityFigures): DiversityRow[] {
  const rows: readonly (readonly [keyof typeof METRIC_WORDS, number | null, number, 'higher' | 'lower'])[] = [
    ['type-token-ratio', figures.typeTokenRatio, 3, 'higher'],
    ['mattr', figures.movingAverageTypeTokenRatio, 3, 'higher'],
    ['mtld', figures.mtld, 1, 'higher'],
    ['hd-d', figures.hdd, 3, 'higher'],
    ['hapax-share', figures.hapaxShare, 3, 'higher'],
    ['entropy', figures.entropy, 2, 'higher'],
    ['normalised-entropy', figures.normalisedEntropy, 3, 'higher'],
    ['distinct-1', figures.distinct[0], 3, 'higher'],
    ['distinct-2', figures.distinct[1], 3, 'higher'],
    ['distinct-3', figures.distinct[2], 3, 'higher'],
    ['distinct-4', figures.distinct[3], 3, 'higher'],
    ['ngram-diversity', figures.ngramDiversity, 3, 'higher'],
    ['compression-ratio', figures.compressionRatio, 2, 'lower'],
    ['self-repetition', figures.selfRepetition, 3, 'lower'],
    ['self-bleu', figures.selfBleu, 3, 'lower'],
    ['rouge-l', figures.rougeL, 3, 'lower'],
    ['vendi', figures.vendiScore, 1, 'higher'],
  ];
  return rows.flatMap(([metric, value, digits, better]) =>
    value === null ? [] : [{ name: METRIC_WORDS[metric], value: value.toFixed(digits), better }],
  );
}
