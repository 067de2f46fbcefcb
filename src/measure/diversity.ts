import { gzipSync } from 'node:zlib';
import type { Diversity, DiversityFigures, NearDuplicates } from '../report/report.ts';
import {
  distinctNgrams,
  hapaxShare,
  hypergeometricDiversity,
  measureOfTextualLexicalDiversity,
  movingAverageTypeTokenRatio,
  ngramDiversity,
  normalisedWordEntropy,
  wordEntropy,
} from './lexical-diversity.ts';
import { indexNgrams, LONGEST_NGRAM, type NgramIndex } from './ngrams.ts';
import { meanPairwiseRougeL, selfBleu, selfRepetition } from './overlap.ts';
import type { Sample } from './sample.ts';
import { firstWords, words } from './tokens.ts';
import { vendiScore } from './vendi.ts';

/** Words at which all figures are taken, so that they compare between corpora of any size. */
export const DIVERSITY_WORDS = 50_000;
/** Records, and words of each, that the figures over pairs of records are taken of. */
export const PAIR_RECORDS = 200;
export const PAIR_WORDS = 100;
const SELF_REPETITION_NGRAM = 4;

/** The texts that the figures are taken of, cut to a fixed number of words. */
export class DiversityCorpus {
  readonly texts: readonly string[];
  readonly tokens: readonly (readonly string[])[];
  readonly words: number;
  private readonly pairRecords: number;
  private indexed: NgramIndex | undefined;
  private pairsIndexed: NgramIndex | undefined;

  constructor(texts: readonly string[], tokens: readonly (readonly string[])[], pairRecords = PAIR_RECORDS) {
    this.texts = texts;
    this.tokens = tokens;
    this.words = tokens.reduce((sum, { length }) => sum + length, 0);
    this.pairRecords = pairRecords;
  }

  /** N-grams of all records. */
  get ngrams(): NgramIndex {
    this.indexed ??= indexNgrams(this.tokens);
    return this.indexed;
  }

  /** N-grams of the first PAIR_WORDS words of the first PAIR_RECORDS records that have an n-gram of every length. */
  get pairs(): NgramIndex {
    this.pairsIndexed ??= indexNgrams(
      this.tokens
        .filter(({ length }) => length >= LONGEST_NGRAM)
        .slice(0, this.pairRecords)
        .map((record) => record.slice(0, PAIR_WORDS)),
    );
    return this.pairsIndexed;
  }

  /** Records that the figures over pairs are taken of. */
  get paired(): number {
    return this.pairs.ids[0]?.length ?? 0;
  }

  /** The same with at most so many records for the figures over pairs. */
  pairing(records: number): DiversityCorpus {
    return new DiversityCorpus(this.texts, this.tokens, Math.min(records, this.pairRecords));
  }

  /** The corpus less every record whose position modulo `groups` is `group`. */
  without(group: number, groups: number): DiversityCorpus {
    const stays = (_: unknown, i: number) => i % groups !== group;
    return new DiversityCorpus(this.texts.filter(stays), this.tokens.filter(stays), this.pairRecords);
  }
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
  return new DiversityCorpus(texts, tokens);
}

/** How each figure is computed; definitions: docs/metrics.md. The names are those of the policy. */
export const DIVERSITY_METRICS = {
  'type-token-ratio': ({ ngrams }) => distinctNgrams(ngrams, 1),
  mattr: ({ ngrams }) => movingAverageTypeTokenRatio(ngrams),
  mtld: ({ ngrams }) => measureOfTextualLexicalDiversity(ngrams),
  'hd-d': ({ ngrams }) => hypergeometricDiversity(ngrams),
  'hapax-share': ({ ngrams }) => hapaxShare(ngrams),
  entropy: ({ ngrams }) => wordEntropy(ngrams),
  'normalised-entropy': ({ ngrams }) => normalisedWordEntropy(ngrams),
  'distinct-1': ({ ngrams }) => distinctNgrams(ngrams, 1),
  'distinct-2': ({ ngrams }) => distinctNgrams(ngrams, 2),
  'distinct-3': ({ ngrams }) => distinctNgrams(ngrams, 3),
  'distinct-4': ({ ngrams }) => distinctNgrams(ngrams, 4),
  'ngram-diversity': ({ ngrams }) => ngramDiversity(ngrams),
  'compression-ratio': ({ texts }) => compressionRatio(texts),
  'self-repetition': ({ ngrams }) => selfRepetition(ngrams, SELF_REPETITION_NGRAM),
  'self-bleu': ({ pairs }) => selfBleu(pairs),
  'rouge-l': ({ pairs }) => meanPairwiseRougeL(pairs),
  vendi: ({ pairs }) => vendiScore(pairs),
} as const satisfies Record<string, (corpus: DiversityCorpus) => number | null>;

export type DiversityMetric = keyof typeof DIVERSITY_METRICS;

/** Every figure that is taken of a fixed number of words. */
export function figuresOf(corpus: DiversityCorpus): DiversityFigures {
  const of = (metric: DiversityMetric): number | null => DIVERSITY_METRICS[metric](corpus);
  return {
    sampledRecords: corpus.texts.length,
    pairedRecords: corpus.paired,
    words: corpus.words,
    typeTokenRatio: of('type-token-ratio'),
    movingAverageTypeTokenRatio: of('mattr'),
    mtld: of('mtld'),
    hdd: of('hd-d'),
    hapaxShare: of('hapax-share'),
    entropy: of('entropy'),
    normalisedEntropy: of('normalised-entropy'),
    distinct: [of('distinct-1'), of('distinct-2'), of('distinct-3'), of('distinct-4')],
    ngramDiversity: of('ngram-diversity'),
    compressionRatio: of('compression-ratio'),
    selfRepetition: of('self-repetition'),
    selfBleu: of('self-bleu'),
    rougeL: of('rouge-l'),
    vendiScore: of('vendi'),
  };
}

/** Every diversity figure of the report. */
export function diversityOf(corpus: DiversityCorpus, duplicates: NearDuplicates): Diversity {
  return { ...figuresOf(corpus), ...duplicates };
}

/** Bytes raw ÷ bytes gzipped at level 9 of the texts joined by line feeds (Shaib et al. 2024); null for no text. */
export function compressionRatio(texts: readonly string[]): number | null {
  if (texts.length === 0) return null;
  const raw = Buffer.from(texts.join('\n'), 'utf8');
  return raw.length / gzipSync(raw, { level: 9 }).length;
}
