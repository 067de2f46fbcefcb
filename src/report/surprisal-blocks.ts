import { formatCount } from '../policy/values.ts';
import { plural } from './figures.ts';
import type { Block } from './fit.ts';
import { table } from './markdown-block.ts';
import { tableRow } from './markdown-table.ts';
import type { KindSurprisal, Report, Spread, SurprisalFigures } from './report.ts';
import { KIND_WORDS } from './words.ts';

/** Fewer texts give no distribution worth a line. */
const LEAST_RECORDS = 10;

/** What the figures are, in a sentence. */
export const SURPRISAL_INTRO =
  'How surprising the text is, word by word, to the detector’s language model of human text: median (10th–90th percentile of the texts). No part of the verdict.';

/** Perplexity and burstiness by kind of text, and the reference's; null where there is nothing to say. */
export function surprisalBlock({ surprisal }: Report): Block | null {
  const kinds = shownKinds(surprisal);
  if (kinds.length === 0) return null;
  const compared = kinds.some(({ reference }) => reference !== null);
  const columns = [
    { title: 'kind of text' },
    { title: 'texts', figures: true },
    { title: 'perplexity', figures: true },
    { title: 'burstiness, bits', figures: true },
    ...(compared
      ? [
          { title: 'reference: perplexity', figures: true },
          { title: 'reference: burstiness', figures: true },
        ]
      : []),
  ];
  const rows = kinds.map(({ kind, now, reference }) =>
    tableRow([
      KIND_WORDS[kind] ?? kind,
      formatCount(now.records),
      ...cells(now),
      ...(compared ? (reference === null ? ['–', '–'] : cells(reference)) : []),
    ]),
  );
  return table('Perplexity and burstiness', SURPRISAL_INTRO, columns, rows, rows.length, 'kind');
}

/** The same in one sentence a kind. */
export function surprisalSentences({ surprisal }: Report): string[] {
  const words = (figures: SurprisalFigures): string => {
    const [perplexity, burstiness] = cells(figures);
    return `perplexity ${perplexity}, burstiness ${burstiness} bits`;
  };
  return shownKinds(surprisal).map(({ kind, now, reference }) => {
    const beside = reference === null ? '' : `; the reference: ${words(reference)}`;
    return `${KIND_WORDS[kind] ?? kind}: ${words(now)}, of ${plural(now.records, 'text')}${beside}.`;
  });
}

function shownKinds(surprisal: Report['surprisal']): readonly KindSurprisal[] {
  return (surprisal ?? [])
    .filter(({ now }) => now.records >= LEAST_RECORDS)
    .map((kind) => ((kind.reference?.records ?? 0) >= LEAST_RECORDS ? kind : { ...kind, reference: null }));
}

function cells({ perplexity, burstiness }: SurprisalFigures): [perplexity: string, burstiness: string] {
  return [
    spread(perplexity, (value) => formatCount(Math.round(value))),
    spread(burstiness, (value) => value.toFixed(2)),
  ];
}

function spread({ median, p10, p90 }: Spread, format: (value: number) => string): string {
  return `${format(median)} (${format(p10)}–${format(p90)})`;
}
