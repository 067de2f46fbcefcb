import { DIVERSITY_METRICS, type DiversityMetric } from '../measure/diversity.ts';
import { formatCount, formatFraction, parseFraction, ValueError } from './values.ts';

/** Figures that a policy may limit. */
export type LimitedMetric = DiversityMetric | 'near-duplicates';

export const LIMITED_METRICS: readonly LimitedMetric[] = [
  ...(Object.keys(DIVERSITY_METRICS) as DiversityMetric[]),
  'near-duplicates',
];

/** The figures' names for people. */
export const METRIC_WORDS: Readonly<Record<LimitedMetric, string>> = {
  'type-token-ratio': 'type-token ratio',
  mattr: 'moving-average type-token ratio',
  mtld: 'MTLD',
  'hd-d': 'HD-D',
  'hapax-share': 'share of words used once',
  entropy: 'word entropy',
  'normalised-entropy': 'normalised word entropy',
  'distinct-1': 'distinct-1',
  'distinct-2': 'distinct-2',
  'distinct-3': 'distinct-3',
  'distinct-4': 'distinct-4',
  'ngram-diversity': 'n-gram diversity',
  'compression-ratio': 'compression ratio',
  'self-repetition': 'self-repetition',
  'self-bleu': 'self-BLEU',
  'rouge-l': 'mean pairwise ROUGE-L',
  vendi: 'Vendi score',
  'near-duplicates': 'share of near-duplicates',
};

/** What a policy says of one figure. */
export interface DiversityLimit {
  readonly metric: LimitedMetric;
  /** `least`, `most`: of the figure itself; `drop`, `rise`: of it relative to other text. */
  readonly type: 'least' | 'most' | 'drop' | 'rise';
  /** What a `drop` or `rise` is from; absent: from the text before the change. */
  readonly from?: 'reference';
  /** The figure, or the relative change as a fraction of what was. */
  readonly bound: number;
  /** Words at which the figure is taken; null: all there are, up to the sample's size. */
  readonly words: number | null;
}

/** Figures that hardly depend on the number of words: taken of all there are. */
const LENGTH_FREE: ReadonlySet<LimitedMetric> = new Set(['mattr', 'mtld', 'hd-d', 'near-duplicates']);
/** Words at which the others are taken where the limit does not say. */
export const LIMIT_WORDS = 5_000;
const WORDS_RANGE = { min: 1_000, max: 50_000 } as const;

const FORMS =
  '">= 0.65", "<= 2%", ">= 0.4 at 5000 words", "drop <= 3%", "rise <= 5%" or "drop <= 3% from reference"';
const LIMIT =
  /^(drop|rise)?\s*(>=|<=)\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)(?:\s+at\s+(\d+)\s+words)?(\s+from\s+reference)?$/;

/**
 * Reads one limit: `>= 0.65`, `<= 2%`, `>= 0.4 at 5000 words`, `drop <= 3%`, `rise <= 5%`, `drop <= 3% from
 * reference`.
 * @throws {ValueError} that says what was found and what to write instead.
 */
export function parseLimit(metric: LimitedMetric, written: string): DiversityLimit {
  const [, change, sign, number = '', percent, words, reference] = LIMIT.exec(written.trim()) ?? [];
  if (sign === undefined)
    throw new ValueError(`expected a limit such as ${FORMS}, found ${JSON.stringify(written)}`);
  if (change !== undefined) {
    const limit = relativeLimit(metric, change, sign, `${number}${percent}`, words);
    return reference === undefined ? limit : { ...limit, from: 'reference' };
  }
  if (reference !== undefined)
    throw new ValueError('only a change is measured from the reference: write "drop <= 3% from reference"');
  const bound = percent === '%' ? parseFraction(`${number}%`) : Number(number);
  if (metric === 'near-duplicates') {
    if (sign === '>=' || words !== undefined || bound > 1)
      throw new ValueError('near-duplicates takes an upper limit on the share of records, such as "<= 2%"');
    return { metric, type: 'most', bound, words: null };
  }
  const at = words === undefined ? null : Number(words);
  if (at !== null && (at < WORDS_RANGE.min || at > WORDS_RANGE.max)) {
    const { min, max } = WORDS_RANGE;
    throw new ValueError(
      `figures are taken at ${formatCount(min)} to ${formatCount(max)} words, not at ${words}`,
    );
  }
  return {
    metric,
    type: sign === '>=' ? 'least' : 'most',
    bound,
    words: at ?? (LENGTH_FREE.has(metric) ? null : LIMIT_WORDS),
  };
}

function relativeLimit(
  metric: LimitedMetric,
  change: string,
  sign: string,
  number: string,
  words: string | undefined,
): DiversityLimit {
  if (metric === 'near-duplicates') {
    throw new ValueError(
      'near-duplicates grow with the number of records and are not compared: give an upper limit, such as "<= 2%"',
    );
  }
  if (sign === '>=') throw new ValueError(`a ${change} has an upper limit: write "${change} <= ${number}"`);
  if (words !== undefined)
    throw new ValueError('a comparison is made at equal numbers of words: leave "at … words" out');
  return { metric, type: change === 'drop' ? 'drop' : 'rise', bound: parseFraction(number), words: null };
}

/** The limit in words: `at least 0.65`, `a drop of at most 3 %`. */
export function limitWords({ metric, type, bound, words, from }: DiversityLimit): string {
  if (type === 'drop' || type === 'rise')
    return `a ${type} of at most ${formatFraction(bound)}${from === undefined ? '' : ` from the ${from}`}`;
  const figure = metric === 'near-duplicates' ? formatFraction(bound) : String(bound);
  return `at ${type} ${figure}${words === null ? '' : ` at ${formatCount(words)} words`}`;
}
