/** The diversity figures beside those of the Python package `diversity` (Shaib et al. 2024), on the same texts. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import {
  DIVERSITY_METRICS,
  DiversityCorpus,
  type DiversityMetric,
  diversityCorpus,
  PAIR_RECORDS,
  PAIR_WORDS,
} from '../src/measure/diversity.ts';
import { addToSample, emptySample } from '../src/measure/sample.ts';
import { contentHash, hashName } from '../src/record/hash.ts';
import { costOf, table } from './measuring.ts';

const ROUNDS = 3;

/** `python` is an interpreter that has the package. */
export async function diversityTable(texts: readonly string[], python: string): Promise<string> {
  const sample = emptySample();
  for (const text of texts) addToSample(sample, hashName(contentHash(text)), text);
  const corpus = diversityCorpus(sample);
  const theirs = JSON.parse(
    execFileSync(python, [path.join(import.meta.dirname, 'package_diversity.py')], {
      input: corpus.texts.map((text) => JSON.stringify(text)).join('\n'),
      env: { ...process.env, PAIRS: String(PAIR_RECORDS), PAIR_WORDS: String(PAIR_WORDS) },
      encoding: 'utf8',
    }),
  ) as Record<DiversityMetric, { readonly seconds: number; readonly value: number }>;
  const rows: (string | number)[][] = [];
  for (const [name, { seconds, value }] of Object.entries(theirs)) {
    let least = Number.POSITIVE_INFINITY;
    let own: number | null = null;
    for (let round = 0; round < ROUNDS; round++) {
      // Made anew: the n-grams are indexed when the first figure asks for them.
      const fresh = new DiversityCorpus(corpus.texts, corpus.tokens);
      const { cpu } = await costOf(() => {
        own = DIVERSITY_METRICS[name as DiversityMetric](fresh);
      });
      least = Math.min(least, cpu);
    }
    const ms = (s: number): string => (s * 1e3).toFixed(1);
    rows.push([
      name,
      ms(least),
      ms(seconds),
      (seconds / least).toFixed(0),
      Number(own).toFixed(3),
      value.toFixed(3),
    ]);
  }
  return table(['figure', 'ms', '`diversity`, ms', 'times', 'value', '`diversity`, value'], rows);
}
