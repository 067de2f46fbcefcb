/**
 * An interpolated trigram model with modified Kneser–Ney smoothing (Kneser & Ney 1995; Chen & Goodman 1999) over words
 * that are numbers. Records are independent: each starts with two start markers and ends with an end marker.
 */
export interface LanguageModel {
  /**
   * Perplexity per word (end of record included) of other records. Words of a number >= `vocabulary` are unknown: not
   * predicted, and no context for what follows. null where nothing is predicted.
   */
  perplexity(records: readonly Uint32Array[]): number | null;
  /** Records of at least `words` words together, sampled from the model; each of at most LONGEST_RECORD words. */
  sample(words: number, random: () => number): Uint32Array[];
}

/** Words after which a sampled record ends. */
export const LONGEST_RECORD = 400;
/** Largest vocabulary: the cube of it must stay exact. */
export const LARGEST_VOCABULARY = 200_000;

/** Words that may follow one context, with how often they did (or in how many contexts, for shorter ones). */
interface Followers {
  readonly words: number[];
  readonly counts: number[];
  total: number;
  /** The mass that the discounts leave to the shorter context, 0..1. */
  leftOver: number;
}

/** Discounts of counts 1, 2, and 3 or more. */
type Discounts = readonly [number, number, number];

interface Order {
  readonly counts: ReadonlyMap<number, number>;
  readonly contexts: ReadonlyMap<number, Followers>;
  readonly discounts: Discounts;
}

/** Trains a model on records of words 0 … vocabulary − 1. Throws a RangeError for too large a vocabulary. */
export function trainLanguageModel(records: readonly Uint32Array[], vocabulary: number): LanguageModel {
  if (vocabulary > LARGEST_VOCABULARY) throw new RangeError(`${vocabulary} different words are too many`);
  const end = vocabulary;
  const start = vocabulary + 1;
  const unknown = vocabulary + 2;
  const size = vocabulary + 3;

  const triples = new Map<number, number>();
  for (const record of records) {
    let a = start;
    let b = start;
    for (let i = 0; i <= record.length; i++) {
      const c = i < record.length ? (record[i] ?? end) : end;
      add(triples, (a * size + b) * size + c);
      a = b;
      b = c;
    }
  }
  const pairs = new Map<number, number>();
  for (const key of triples.keys()) add(pairs, key % (size * size));
  const words = new Float64Array(size);
  for (const key of pairs.keys()) words[key % size] = (words[key % size] ?? 0) + 1;

  const third = orderOf(triples, size);
  const second = orderOf(pairs, size);
  const first = unigrams(words, vocabulary + 1);

  const probability = (a: number, b: number, c: number): number => {
    const shorter = interpolated(second, b, c, size, first.probability(c));
    return interpolated(third, a * size + b, c, size, shorter);
  };

  return {
    perplexity(others) {
      let surprise = 0;
      let predicted = 0;
      for (const record of others) {
        let a = start;
        let b = start;
        for (let i = 0; i <= record.length; i++) {
          const word = i < record.length ? (record[i] ?? end) : end;
          const c = word < vocabulary || i === record.length ? word : unknown;
          if (c !== unknown) {
            surprise -= Math.log(probability(a, b, c));
            predicted++;
          }
          a = b;
          b = c;
        }
      }
      return predicted === 0 ? null : Math.exp(surprise / predicted);
    },
    sample(count, random) {
      const sampled: Uint32Array[] = [];
      let total = 0;
      while (total < count && triples.size > 0) {
        const record: number[] = [];
        let a = start;
        let b = start;
        while (record.length < LONGEST_RECORD) {
          const c = draw(third, a * size + b, random) ?? draw(second, b, random) ?? first.draw(random);
          if (c === end) break;
          record.push(c);
          a = b;
          b = c;
        }
        sampled.push(Uint32Array.from(record));
        // A record of no words counts as one, so that this ends.
        total += Math.max(1, record.length);
      }
      return sampled;
    },
  };
}

function add(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function orderOf(counts: ReadonlyMap<number, number>, size: number): Order {
  const contexts = new Map<number, Followers>();
  for (const [key, count] of counts) {
    const word = key % size;
    const context = (key - word) / size;
    let followers = contexts.get(context);
    if (followers === undefined) {
      followers = { words: [], counts: [], total: 0, leftOver: 0 };
      contexts.set(context, followers);
    }
    followers.words.push(word);
    followers.counts.push(count);
    followers.total += count;
  }
  const discounts = discountsOf(counts.values());
  for (const followers of contexts.values()) {
    const mass = followers.counts.reduce((sum, count) => sum + discount(discounts, count), 0);
    followers.leftOver = mass / followers.total;
  }
  return { counts, contexts, discounts };
}

/** Estimated from the counts of counts (Chen & Goodman 1999, eq. 26); 0.5, 1, 1.5 where too few counts occur. */
function discountsOf(counts: Iterable<number>): Discounts {
  const of = [0, 0, 0, 0, 0];
  for (const count of counts) if (count <= 4) of[count] = (of[count] ?? 0) + 1;
  const [, n1 = 0, n2 = 0, n3 = 0, n4 = 0] = of;
  if (n1 === 0 || n2 === 0 || n3 === 0 || n4 === 0) return [0.5, 1, 1.5];
  const y = n1 / (n1 + 2 * n2);
  const within = (value: number, most: number): number => Math.min(most, Math.max(0.05, value));
  return [
    within(1 - (2 * y * n2) / n1, 0.95),
    within(2 - (3 * y * n3) / n2, 1.95),
    within(3 - (4 * y * n4) / n3, 2.95),
  ];
}

function discount(discounts: Discounts, count: number): number {
  return count >= 3 ? discounts[2] : count === 2 ? discounts[1] : count === 1 ? discounts[0] : 0;
}

function interpolated(order: Order, context: number, word: number, size: number, shorter: number): number {
  const followers = order.contexts.get(context);
  if (followers === undefined) return shorter;
  const count = order.counts.get(context * size + word) ?? 0;
  const kept = count === 0 ? 0 : (count - discount(order.discounts, count)) / followers.total;
  return kept + followers.leftOver * shorter;
}

/** A word after a context; undefined where the draw falls to the shorter context. */
function draw(order: Order, context: number, random: () => number): number | undefined {
  const followers = order.contexts.get(context);
  if (followers === undefined) return undefined;
  let rest = random() * followers.total;
  for (let i = 0; i < followers.counts.length; i++) {
    const count = followers.counts[i] ?? 0;
    rest -= count - discount(order.discounts, count);
    if (rest < 0) return followers.words[i];
  }
  return undefined;
}

/**
 * The shortest context: words by the number of words that they follow. For scoring they share the discounted mass evenly,
 * so that no word of the vocabulary is impossible; sampled are only words that were seen.
 */
function unigrams(counts: Float64Array, outcomes: number) {
  const discounts = discountsOf(counts.filter((count) => count > 0));
  const cumulative = new Float64Array(counts.length);
  let total = 0;
  let mass = 0;
  for (const [word, count] of counts.entries()) {
    total += count;
    mass += discount(discounts, count);
    cumulative[word] = total;
  }
  return {
    probability: (word: number): number => {
      const count = counts[word] ?? 0;
      const even = 1 / outcomes;
      return total === 0 ? even : (count - discount(discounts, count) + mass * even) / total;
    },
    draw: (random: () => number): number => {
      const target = random() * total;
      let low = 0;
      let high = cumulative.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cumulative[middle] ?? 0) > target) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}
