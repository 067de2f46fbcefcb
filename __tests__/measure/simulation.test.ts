import { describe, expect, it } from 'vitest';
import { LONGEST_RECORD, trainLanguageModel } from '../../src/measure/language-model.ts';
import { seededRandom } from '../../src/measure/random.ts';
import { simulate } from '../../src/measure/simulation.ts';
import {
  renderSimulationHtml,
  renderSimulationSvg,
  renderSimulationText,
} from '../../src/report/simulation.ts';

/** Records of words drawn with Zipf's frequencies, so that there is a tail to lose. */
function zipfRecords(count: number, length: number, vocabulary: number, seed: number): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length }, () => Math.min(vocabulary - 1, Math.floor(vocabulary ** random()) - 1)),
  );
}

const typed = (records: readonly number[][]) => records.map((record) => Uint32Array.from(record));
const named = (records: readonly number[][]) => records.map((record) => record.map((word) => `w${word}`));

describe('the n-gram model', () => {
  it('gives all records together no more than a mass of 1', () => {
    const vocabulary = 6;
    const model = trainLanguageModel(typed(zipfRecords(30, 8, vocabulary, 1)), vocabulary);
    // Perplexity of one record is exp of its mean surprise, so this is its probability.
    const probability = (record: number[]): number =>
      1 / (model.perplexity([Uint32Array.from(record)]) ?? Number.NaN) ** (record.length + 1);
    let mass = 0;
    const walk = (record: number[]): void => {
      mass += probability(record);
      if (record.length < 4) for (let word = 0; word < vocabulary; word++) walk([...record, word]);
    };
    walk([]);
    expect(mass).toBeGreaterThan(0);
    expect(mass).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('gives all mass to the records of a language that has only them', () => {
    const vocabulary = 2;
    const model = trainLanguageModel(typed([[0], [1], [0], [1]]), vocabulary);
    let mass = 0;
    const walk = (record: number[]): void => {
      mass += 1 / (model.perplexity([Uint32Array.from(record)]) ?? Number.NaN) ** (record.length + 1);
      if (record.length < 12) for (let word = 0; word < vocabulary; word++) walk([...record, word]);
    };
    walk([]);
    expect(mass).toBeGreaterThan(0.99);
    expect(mass).toBeLessThanOrEqual(1 + 1e-9);
  });

  it('predicts its own kind of text better than another, and skips unknown words', () => {
    const records = typed(zipfRecords(300, 30, 200, 2));
    const model = trainLanguageModel(records, 200);
    const same = model.perplexity(typed(zipfRecords(50, 30, 200, 3))) ?? 0;
    const even =
      model.perplexity(
        typed(zipfRecords(50, 30, 200, 4).map((record) => record.map((word) => 199 - word))),
      ) ?? 0;
    expect(same).toBeGreaterThan(1);
    expect(same).toBeLessThan(even);
    expect(model.perplexity([Uint32Array.of(777, 777)])).toBeGreaterThan(0);
    expect(model.perplexity([])).toBeNull();
  });

  it('samples only words that it saw, as often as they occur', () => {
    const model = trainLanguageModel(typed(zipfRecords(300, 30, 100, 5)), 150);
    const sampled = model.sample(20_000, seededRandom(6));
    const words = sampled.flatMap((record) => [...record]);
    expect(words.length).toBeGreaterThanOrEqual(20_000 - sampled.length);
    expect(Math.max(...words)).toBeLessThan(100);
    expect(Math.max(...sampled.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_RECORD);
    const share = words.filter((word) => word === 0).length / words.length;
    const truth = zipfRecords(2_000, 30, 100, 7).flat();
    expect(share).toBeCloseTo(truth.filter((word) => word === 0).length / truth.length, 1);
    expect(trainLanguageModel([], 5).sample(10, seededRandom(1))).toEqual([]);
  });
});

describe('simulate', () => {
  const records = named(zipfRecords(200, 40, 2_000, 8));
  const simulation = simulate(records, { fractions: [0, 0.2, 1], generations: 4, seed: 1 });
  const trajectory = (regime: string, fraction: number) =>
    simulation.trajectories.find((found) => found.regime === regime && found.fraction === fraction)
      ?.generations ?? [];
  const last = (regime: string, fraction: number) => trajectory(regime, fraction).at(-1);

  it('shows the tail and the perplexity getting worse with the synthetic fraction where text is replaced', () => {
    const tails = [0, 0.2, 1].map((fraction) => last('replace', fraction)?.tail ?? Number.NaN);
    expect(tails[0]).toBe(1);
    expect(tails[1]).toBeLessThan(1);
    expect(tails[2]).toBeLessThan(tails[1] ?? 0);
    const alone = trajectory('replace', 1).map(({ perplexity }) => perplexity ?? Number.NaN);
    expect(alone[4]).toBeGreaterThan(alone[0] ?? Number.NaN);
  });

  it('shows accumulation keeping the tail and losing less (Gerstgrasser et al. 2024)', () => {
    expect(last('accumulate', 1)?.tail).toBe(1);
    expect(last('accumulate', 1)?.perplexity ?? Number.NaN).toBeLessThan(last('replace', 1)?.perplexity ?? 0);
  });

  it('without synthetic text changes nothing, and is the same for the same seed', () => {
    const [origin, ...later] = trajectory('replace', 0);
    for (const generation of later) expect({ ...generation, generation: 0 }).toEqual(origin);
    expect(simulate(records, { fractions: [0, 0.2, 1], generations: 4, seed: 1 })).toEqual(simulation);
    expect(
      simulate(records, { fractions: [0.2], generations: 1, seed: 2 }).trajectories[0]?.generations[1],
    ).not.toEqual(trajectory('replace', 0.2)[1]);
  });

  it('refuses too few records', () => {
    expect(() => simulate(records.slice(0, 10), { fractions: [0], generations: 1, seed: 1 })).toThrow(
      'too few',
    );
  });

  it('is told as a table, a picture and a page', () => {
    const text = renderSimulationText(simulation, 100);
    expect(text).toContain('20 % synthetic');
    expect(text.split('\n').every((line) => line.length <= 100)).toBe(true);
    const svg = renderSimulationSvg(simulation);
    expect(svg.match(/<polyline/g)).toHaveLength(2 * 4 * 3);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const html = renderSimulationHtml(simulation);
    expect(html).toContain(svg);
    expect(html).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)/);
  });
});
