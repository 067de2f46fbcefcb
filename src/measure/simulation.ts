import { type LanguageModel, trainLanguageModel } from './language-model.ts';
import { distinctNgrams } from './lexical-diversity.ts';
import { indexNgrams } from './ngrams.ts';
import { seededRandom } from './random.ts';

/** What the next generation is trained on: the same number of words, partly synthetic; or all text so far and more. */
export const REGIMES = ['replace', 'accumulate'] as const;
export type Regime = (typeof REGIMES)[number];

export interface SimulationOptions {
  /** Synthetic fractions to follow, 0..1. */
  readonly fractions: readonly number[];
  /** Generations after the first model, which is trained on the corpus as it is. */
  readonly generations: number;
  readonly seed: number;
}

/** One model of the chain, number 0 the one that is trained on the corpus. */
export interface Generation {
  readonly generation: number;
  /** On records of the corpus that no model saw; null where none can be predicted. */
  readonly perplexity: number | null;
  /** distinct-1 … distinct-3 of what the model writes, at `writtenWords` words. */
  readonly distinct: readonly [number | null, number | null, number | null];
  /** Share of the corpus' rare words that the model's training text still has. */
  readonly tail: number;
}

export interface Trajectory {
  readonly regime: Regime;
  readonly fraction: number;
  readonly generations: readonly Generation[];
}

export interface Simulation {
  readonly trainingRecords: number;
  readonly trainingWords: number;
  readonly heldOutWords: number;
  readonly vocabulary: number;
  readonly rareWords: number;
  readonly writtenWords: number;
  /** Of the corpus itself, at `writtenWords` words. */
  readonly distinct: readonly [number | null, number | null, number | null];
  readonly trajectories: readonly Trajectory[];
}

/** Records needed: fewer cannot be split. */
export const LEAST_RECORDS = 20;
/** A word that the training text has at most so often is rare. */
export const RARE_COUNT = 2;
const HELD_OUT = 0.1;
const WRITTEN_WORDS = 20_000;

/**
 * What recursive training does to this text: a chain of n-gram models, each trained on text of which a given share was
 * sampled from the one before it (the setting of Shumailov et al. 2024 and Gerstgrasser et al. 2024). Deterministic.
 * Throws a RangeError for fewer than LEAST_RECORDS records.
 */
export function simulate(records: readonly (readonly string[])[], options: SimulationOptions): Simulation {
  if (records.length < LEAST_RECORDS)
    throw new RangeError(
      `${records.length} records are too few: a simulation takes at least ${LEAST_RECORDS}`,
    );
  const setting = prepare(records, options.seed);
  const { training, heldOut, vocabulary } = setting;
  const first = trainLanguageModel(training, vocabulary);
  const origin = measure(setting, { model: first, text: training, generation: 0, seed: options.seed });
  const trajectories = REGIMES.flatMap((regime) =>
    options.fractions.map((fraction) => ({
      regime,
      fraction,
      generations: follow(setting, { regime, fraction, first, origin, options }),
    })),
  );
  return {
    trainingRecords: training.length,
    trainingWords: setting.trainingWords,
    heldOutWords: wordsIn(heldOut),
    vocabulary,
    rareWords: setting.rare.size,
    writtenWords: setting.writtenWords,
    distinct: distinctOf(cut(training, setting.writtenWords)),
    trajectories,
  };
}

interface Setting {
  readonly training: readonly Uint32Array[];
  readonly heldOut: readonly Uint32Array[];
  readonly vocabulary: number;
  readonly rare: ReadonlySet<number>;
  readonly trainingWords: number;
  readonly writtenWords: number;
}

function prepare(records: readonly (readonly string[])[], seed: number): Setting {
  const shuffled = shuffle(records, seededRandom(seed));
  const split = Math.ceil(shuffled.length * HELD_OUT);
  const numbers = new Map<string, number>();
  const training = shuffled.slice(split).map((record) =>
    Uint32Array.from(record, (word) => {
      const known = numbers.get(word) ?? numbers.size;
      numbers.set(word, known);
      return known;
    }),
  );
  const vocabulary = numbers.size;
  const heldOut = shuffled
    .slice(0, split)
    .map((record) => Uint32Array.from(record, (word) => numbers.get(word) ?? vocabulary));
  const counts = new Uint32Array(vocabulary);
  for (const record of training) for (const word of record) counts[word] = (counts[word] ?? 0) + 1;
  const rare = new Set([...counts.keys()].filter((word) => (counts[word] ?? 0) <= RARE_COUNT));
  const trainingWords = wordsIn(training);
  return {
    training,
    heldOut,
    vocabulary,
    rare,
    trainingWords,
    writtenWords: Math.min(WRITTEN_WORDS, trainingWords),
  };
}

interface Chain {
  readonly regime: Regime;
  readonly fraction: number;
  readonly first: LanguageModel;
  readonly origin: Generation;
  readonly options: SimulationOptions;
}

function follow(setting: Setting, { regime, fraction, first, origin, options }: Chain): Generation[] {
  const found = [origin];
  let model = first;
  let accumulated = setting.training;
  for (let generation = 1; generation <= options.generations; generation++) {
    if (fraction === 0) {
      found.push({ ...origin, generation });
      continue;
    }
    const seed = mixed(options.seed, generation, fraction);
    const random = seededRandom(seed);
    const synthetic = model.sample(fraction * setting.trainingWords, random);
    accumulated = regime === 'accumulate' ? [...accumulated, ...synthetic] : accumulated;
    const text =
      regime === 'accumulate'
        ? accumulated
        : [
            ...atMost(shuffle(setting.training, random), (1 - fraction) * setting.trainingWords),
            ...synthetic,
          ];
    model = trainLanguageModel(text, setting.vocabulary);
    found.push(measure(setting, { model, text, generation, seed }));
  }
  return found;
}

interface Trained {
  readonly model: LanguageModel;
  readonly text: readonly Uint32Array[];
  readonly generation: number;
  readonly seed: number;
}

function measure(setting: Setting, { model, text, generation, seed }: Trained): Generation {
  const written = model.sample(setting.writtenWords, seededRandom(seed ^ 0x5a5a5a5a));
  const seen = new Set<number>();
  for (const record of text) for (const word of record) if (setting.rare.has(word)) seen.add(word);
  return {
    generation,
    perplexity: model.perplexity(setting.heldOut),
    distinct: distinctOf(cut(written, setting.writtenWords)),
    tail: setting.rare.size === 0 ? 1 : seen.size / setting.rare.size,
  };
}

function distinctOf(records: readonly Uint32Array[]): Generation['distinct'] {
  const index = indexNgrams(records.map((record) => Array.from(record, String)));
  return [distinctNgrams(index, 1), distinctNgrams(index, 2), distinctNgrams(index, 3)];
}

function wordsIn(records: readonly Uint32Array[]): number {
  return records.reduce((sum, { length }) => sum + length, 0);
}

/** The first records with `words` words together, the last one cut. */
function cut(records: readonly Uint32Array[], words: number): Uint32Array[] {
  const kept: Uint32Array[] = [];
  let left = words;
  for (const record of records) {
    if (left <= 0) break;
    kept.push(record.subarray(0, left));
    left -= record.length;
  }
  return kept;
}

/** Whole records of at most `words` words together. */
function atMost(records: readonly Uint32Array[], words: number): Uint32Array[] {
  let total = 0;
  return records.filter(({ length }) => {
    if (total + length > words) return false;
    total += length;
    return true;
  });
}

function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [shuffled[i] as T, shuffled[j] as T];
    shuffled[i] = b;
    shuffled[j] = a;
  }
  return shuffled;
}

function mixed(seed: number, generation: number, fraction: number): number {
  return (Math.imul(seed + 1, 0x9e3779b1) + generation * 1_000_003 + Math.round(fraction * 1e6)) >>> 0;
}
