import { gzipSync } from 'node:zlib';
import type { Diversity } from '../report/report.ts';
import type { Sample } from './sample.ts';
import { firstWords, words } from './tokens.ts';

/** Words at which all figures are taken, so that they compare between corpora of any size. */
export const DIVERSITY_WORDS = 50_000;
const MATTR_WINDOW = 50;
const SELF_REPETITION_NGRAM = 4;

/** The texts that the figures are taken of, cut to a fixed number of words. */
export interface DiversityCorpus {
  readonly texts: readonly string[];
  readonly tokens: readonly (readonly string[])[];
  readonly words: number;
}

/** Takes texts in hash order until `limit` words are reached; the last one is cut. */
export function diversityCorpus(sample: Sample, limit: number = DIVERSITY_WORDS): DiversityCorpus {
  const texts: string[] = [];
  const tokens: string[][] = [];
  let total = 0;
  for (const { value } of sample.entries()) {
    if (total >= limit) break;
    const found = words(value.text);
    if (found.length === 0) continue;
    const fits = found.length <= limit - total;
    texts.push(fits ? value.text : firstWords(value.text, limit - total, value.text.length));
    tokens.push(fits ? found : found.slice(0, limit - total));
    total += tokens[tokens.length - 1]?.length ?? 0;
  }
  return { texts, tokens, words: total };
}

/** Every diversity figure of the report; definitions: docs/metrics.md. */
export function diversityOf(corpus: DiversityCorpus, nearDuplicateRate: number | null): Diversity {
  const { tokens } = corpus;
  return {
    sampledRecords: corpus.texts.length,
    words: corpus.words,
    typeTokenRatio: distinctNgrams(tokens, 1),
    movingAverageTypeTokenRatio: movingAverageTypeTokenRatio(tokens, MATTR_WINDOW),
    distinct: [
      distinctNgrams(tokens, 1),
      distinctNgrams(tokens, 2),
      distinctNgrams(tokens, 3),
      distinctNgrams(tokens, 4),
    ],
    compressionRatio: compressionRatio(corpus.texts),
    selfRepetition: selfRepetition(tokens, SELF_REPETITION_NGRAM),
    nearDuplicateRate,
  };
}

function ngrams(record: readonly string[], n: number): string[] {
  const found: string[] = [];
  for (let i = 0; i + n <= record.length; i++) found.push(record.slice(i, i + n).join(' '));
  return found;
}

/** Distinct n-grams ÷ n-grams (Li et al. 2016), n-grams within records; null where there is none. */
export function distinctNgrams(records: readonly (readonly string[])[], n: number): number | null {
  const distinct = new Set<string>();
  let total = 0;
  for (const record of records) {
    for (const ngram of ngrams(record, n)) {
      distinct.add(ngram);
      total++;
    }
  }
  return total === 0 ? null : distinct.size / total;
}

/** Mean type-token ratio of all windows of `window` words within records; null where no record is that long. */
export function movingAverageTypeTokenRatio(
  records: readonly (readonly string[])[],
  window: number,
): number | null {
  let types = 0;
  let windows = 0;
  for (const record of records) {
    const inWindow = new Map<string, number>();
    for (const [i, word] of record.entries()) {
      inWindow.set(word, (inWindow.get(word) ?? 0) + 1);
      const leaving = record[i - window];
      if (leaving !== undefined) {
        const left = (inWindow.get(leaving) ?? 0) - 1;
        if (left === 0) inWindow.delete(leaving);
        else inWindow.set(leaving, left);
      }
      if (i + 1 >= window) {
        types += inWindow.size;
        windows++;
      }
    }
  }
  return windows === 0 ? null : types / windows / window;
}

/** Bytes raw ÷ bytes gzipped at level 9 of the texts joined by line feeds (Shaib et al. 2024); null for no text. */
export function compressionRatio(texts: readonly string[]): number | null {
  if (texts.length === 0) return null;
  const raw = Buffer.from(texts.join('\n'), 'utf8');
  return raw.length / gzipSync(raw, { level: 9 }).length;
}

/**
 * Self-repetition (Salkar et al. 2022): mean over records of ln(1 + Σ over the record's distinct n-grams of the number
 * of other records that contain it). Records shorter than n count as 0; null for no records.
 */
export function selfRepetition(records: readonly (readonly string[])[], n: number): number | null {
  if (records.length === 0) return null;
  const perRecord = records.map((record) => new Set(ngrams(record, n)));
  const containing = new Map<string, number>();
  for (const distinct of perRecord) {
    for (const ngram of distinct) containing.set(ngram, (containing.get(ngram) ?? 0) + 1);
  }
  let sum = 0;
  for (const distinct of perRecord) {
    let elsewhere = 0;
    for (const ngram of distinct) elsewhere += (containing.get(ngram) ?? 1) - 1;
    sum += Math.log1p(elsewhere);
  }
  return sum / records.length;
}
