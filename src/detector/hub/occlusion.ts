import type { Explanation } from '../detector.ts';
import type { LogOdds } from './classifier.ts';

/** Words of a text that are left out one by one: what an explanation costs stays bounded. */
const MAXIMUM_WORDS = 128;
const EXPLAINED_CHARACTERS = 4_000;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2019-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Explains a score by occlusion (Zeiler & Fergus 2014; Li et al. 2016): each of the first MAXIMUM_WORDS distinct words is
 * left out wherever it stands, and the change of the log-odds is told. Of a long text the beginning is explained.
 */
export async function explainByOcclusion(logOdds: LogOdds, text: string): Promise<Explanation> {
  const start = text.slice(0, EXPLAINED_CHARACTERS);
  const counts = new Map<string, number>();
  for (const [word] of start.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const whole = await logOdds(start);
  const words: { word: string; count: number; shift: number }[] = [];
  for (const [word, count] of [...counts].slice(0, MAXIMUM_WORDS)) {
    const without = start.replace(WORD, (found) => (found === word ? '' : found));
    words.push({ word, count, shift: whole - (await logOdds(without)) });
  }
  return { words: words.sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift)), traits: [] };
}
