import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One record's score, by a model that saw neither its source nor its generator (mix.py). */
export interface Score {
  readonly part: 'train' | 'test' | 'mixed';
  /** File of the corpus: `train-docs`, `test-prose` … */
  readonly set: string;
  readonly source: string;
  readonly label: 'human' | 'ai';
  /** Family of the generator; empty for human text. */
  readonly family: string;
  readonly domain: string;
  readonly certainty: 'certain' | 'likely';
  readonly words: number;
  /** Misspelt on purpose, to train on. */
  readonly typos: boolean;
  /** false: text of base models and of the first instruction models, which is measured and never trained on (data.py). */
  readonly trainable: boolean;
  readonly logit: number;
}

/** The scores that thresholds and rates may be measured on: as found, of certain origin, of generators still in use. */
export function readScores(work: string): Score[] {
  return readFileSync(join(work, 'scores.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Score)
    .filter(
      ({ typos, trainable, certainty, label }) =>
        !typos && trainable && (label === 'human' || certainty === 'certain'),
    );
}
