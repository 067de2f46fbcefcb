import { FUNCTION_WORDS } from '../detector/function-words.ts';
import { words } from './tokens.ts';

/** Most frequent words that are told apart; all others count as one. */
const VOCABULARY = 2_000;
/** Texts in which a word must stand to be named. */
const LEAST_TEXTS = 5;
const NAMED_WORDS = 12;

/** A word whose share has changed, per 1,000 words, at the same composition of kinds and lengths. */
export interface WordShift {
  readonly word: string;
  readonly reference: number;
  readonly new: number;
}

/** Word counts of texts as sparse rows: text i has counts[k] of word ids[k], k from starts[i] to starts[i + 1]. */
export interface SparseCounts {
  readonly columns: number;
  readonly starts: Uint32Array;
  readonly ids: Uint16Array;
  readonly counts: Uint16Array;
  /** Words of each text. */
  readonly totals: Float64Array;
}

export interface WordTable {
  /** Column 0 is every word outside the vocabulary. */
  readonly vocabulary: readonly string[];
  readonly words: SparseCounts;
  readonly functionWords: SparseCounts;
}

/** Counts the words of the texts, over the most frequent words of all of them. */
export function wordTable(texts: readonly string[]): WordTable {
  const tokens = texts.map(words);
  const totals = new Map<string, number>();
  for (const text of tokens) for (const word of text) totals.set(word, (totals.get(word) ?? 0) + 1);
  const frequent = [...totals]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, VOCABULARY)
    .map(([word]) => word);
  return {
    vocabulary: ['', ...frequent],
    words: sparse(tokens, frequent),
    functionWords: sparse(tokens, [...FUNCTION_WORDS]),
  };
}

function sparse(texts: readonly (readonly string[])[], vocabulary: readonly string[]): SparseCounts {
  const columnOf = new Map(vocabulary.map((word, i) => [word, i + 1]));
  const starts = new Uint32Array(texts.length + 1);
  const ids: number[] = [];
  const counts: number[] = [];
  for (const [i, text] of texts.entries()) {
    const row = new Map<number, number>();
    for (const word of text) {
      const column = columnOf.get(word) ?? 0;
      row.set(column, (row.get(column) ?? 0) + 1);
    }
    for (const [column, count] of row) {
      ids.push(column);
      counts.push(count);
    }
    starts[i + 1] = ids.length;
  }
  return {
    columns: vocabulary.length + 1,
    starts,
    ids: Uint16Array.from(ids),
    counts: Uint16Array.from(counts),
    totals: Float64Array.from(texts, (text) => text.length),
  };
}

/**
 * Jensen–Shannon divergence, base 2 and so in [0, 1] (Lin 1991), of the word distributions of texts labelled 0 and 1,
 * both brought to the same composition of strata by words; 0 where no stratum has both.
 */
export function divergence(table: SparseCounts, labels: Uint8Array, strata: Uint8Array): number {
  const shares = distributions(table, labels, strata);
  if (shares === null) return 0;
  let sum = 0;
  for (let column = 0; column < table.columns; column++) sum += contribution(shares, column);
  return Math.min(1, Math.max(0, sum));
}

/** The words that contribute most to the divergence, largest first; none that stands in a handful of texts only. */
export function movedWords(
  { vocabulary, words: table }: WordTable,
  labels: Uint8Array,
  strata: Uint8Array,
): WordShift[] {
  const shares = distributions(table, labels, strata);
  if (shares === null) return [];
  const texts = new Uint32Array(table.columns);
  for (const id of table.ids) texts[id] = (texts[id] as number) + 1;
  return vocabulary
    .map((word, column) => ({ word, column, contribution: contribution(shares, column) }))
    .filter(({ column }) => column > 0 && (texts[column] as number) >= LEAST_TEXTS)
    .sort((a, b) => b.contribution - a.contribution || a.column - b.column)
    .slice(0, NAMED_WORDS)
    .map(({ word, column }) => ({
      word,
      reference: 1_000 * (shares[0][column] as number),
      new: 1_000 * (shares[1][column] as number),
    }));
}

type Shares = readonly [Float64Array, Float64Array];

function contribution([p, q]: Shares, column: number): number {
  const a = p[column] as number;
  const b = q[column] as number;
  const mean = (a + b) / 2;
  return (a > 0 ? (a / 2) * Math.log2(a / mean) : 0) + (b > 0 ? (b / 2) * Math.log2(b / mean) : 0);
}

function distributions(table: SparseCounts, labels: Uint8Array, strata: Uint8Array): Shares | null {
  const sizes = [new Float64Array(256), new Float64Array(256)] as const;
  for (let i = 0; i < labels.length; i++) {
    const group = sizes[labels[i] as 0 | 1];
    const stratum = strata[i] as number;
    group[stratum] = (group[stratum] as number) + (table.totals[i] as number);
  }
  const weights = sizes[0].map((t0, s) => {
    const t1 = sizes[1][s] as number;
    return t0 > 0 && t1 > 0 ? (t0 * t1) / (t0 + t1) : 0;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return null;
  const shares = [new Float64Array(table.columns), new Float64Array(table.columns)] as const;
  for (let i = 0; i < labels.length; i++) {
    const stratum = strata[i] as number;
    const weight = weights[stratum] as number;
    if (weight === 0) continue;
    const group = labels[i] as 0 | 1;
    const factor = weight / total / (sizes[group][stratum] as number);
    const row = shares[group];
    const end = table.starts[i + 1] as number;
    for (let k = table.starts[i] as number; k < end; k++) {
      const column = table.ids[k] as number;
      row[column] = (row[column] as number) + factor * (table.counts[k] as number);
    }
  }
  return shares;
}
