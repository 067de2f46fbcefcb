/**
 * Step 1 of training: turns the labelled corpus into windows and their features, with the very code that inference uses.
 *
 *     node training/featurise.ts <corpus folder> <work folder>
 *
 * Per set (`train`, `test`, `mixed`) it writes, little-endian:
 *
 * - `<set>.meta.jsonl`  one line a window: row id, record number, source, label, kind, generator, domain, licence, words …
 * - `<set>.grams.u32`, `<set>.weights.f32`, `<set>.grams.end.f64`  n-gram ids and weights, and where each window's end
 * - `<set>.tokens.u32`, `<set>.shapes.u16`, `<set>.tokens.end.f64`  token hashes and ending classes
 * - `<set>.style.f32`  stylometric figures, STYLE_FEATURES a window
 */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extractFeatures } from '../src/detector/features.ts';
import { unlikeProse } from '../src/detector/judgeable.ts';
import { normalise } from '../src/detector/normalise.ts';
import { cutWindows } from '../src/detector/windows.ts';
import { createRandom, type Random } from './random.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly label: 'human' | 'ai';
  readonly generator: string | null;
  readonly domain: string;
  readonly source: string;
  readonly kind: string;
  readonly pair: string | null;
  readonly certainty: string;
  readonly licence: string;
  readonly lang: string;
}

const SETS: Record<string, readonly string[]> = {
  train: ['train-docs', 'train-prose', 'train-instruction'],
  test: ['test-docs', 'test-prose', 'test-instruction'],
  mixed: ['mixed-prose'],
};
const SHORTEST = 40;
const LONGEST = 300;
/** Most windows of one source and label: a large source must not drown the others. */
const SOURCE_CAP = 2400;
/** Records of more than LONGEST words per source and label, kept whole to measure that length. */
const LONG_CAP = 120;
const TYPO_SHARE = 0.08;
const PREAMBLE =
  /^\s*(?:sure|certainly|of course|absolutely|great|okay|ok|as an ai|i'm sorry|i apologize|here(?:'s| is| are))\b[^\n]{0,200}?(?:[:.!]\s|\n)/i;

const [corpus, work] = process.argv.slice(2);
if (corpus === undefined || work === undefined) {
  console.error('usage: node training/featurise.ts <corpus folder> <work folder>');
  process.exit(2);
}
mkdirSync(work, { recursive: true });
for (const [set, files] of Object.entries(SETS)) await featuriseSet(set, files, corpus, work);

async function featuriseSet(set: string, files: readonly string[], from: string, to: string): Promise<void> {
  const out = openOutputs(join(to, set));
  const random = createRandom(`windows ${set}`);
  let record = 0;
  let windows = 0;
  for (const file of files) {
    const rows = await readRows(join(from, `${file}.jsonl.gz`));
    const taken = new Map<string, number>();
    const long = new Map<string, number>();
    for (const row of shuffle(rows, random)) {
      if (row.lang !== 'en') continue;
      const words = normalise(row.text.replace(PREAMBLE, '')).split(' ');
      if (words.length < SHORTEST) continue;
      const group = `${row.source} ${row.label}`;
      for (const [start, length, use] of chooseSpans(set, words.length, random)) {
        const tally = use === 'long' ? long : taken;
        const count = tally.get(group) ?? 0;
        if (set === 'train' && count >= (use === 'long' ? LONG_CAP : SOURCE_CAP)) continue;
        tally.set(group, count + 1);
        let span = words.slice(start, start + length).join(' ');
        const typos = set === 'train' && use === 'train' && random.next() < TYPO_SHARE;
        if (unlikeProse(span, length) !== undefined) continue;
        if (typos) span = misspell(span, random);
        record++;
        for (const window of cutWindows(span)) {
          const features = extractFeatures(window);
          await out.write(features);
          const { text: _, ...meta } = row;
          await out.meta({ ...meta, set: file, record, use, typos, words: length });
          windows++;
        }
      }
    }
    console.error(`${file}: ${rows.length} rows, ${windows} windows so far`);
  }
  await out.close();
}

type Use = 'train' | 'long' | 'test';

/** Which spans of a text of `words` words become records: random windows cut anywhere, and a long one where there is. */
function chooseSpans(
  set: string,
  words: number,
  random: Random,
): [start: number, length: number, use: Use][] {
  const place = (length: number, use: Use): [number, number, Use] => [
    Math.floor(random.next() * (words - length + 1)),
    length,
    use,
  ];
  if (set !== 'train') {
    if (words < 60) return [];
    const spans = [place(Math.min(words, 60 + Math.floor(random.next() * 191)), 'test')];
    if (words >= LONGEST)
      spans.push(place(Math.min(words, LONGEST + Math.floor(random.next() * 500)), 'long'));
    return spans;
  }
  const count = words < LONGEST ? 1 : words < 900 ? 2 : 3;
  const spans: [number, number, Use][] = [];
  for (let i = 0; i < count; i++) {
    const length = Math.round(SHORTEST * (LONGEST / SHORTEST) ** random.next());
    spans.push(place(Math.min(words, length), 'train'));
  }
  if (words >= LONGEST) spans.push(place(Math.min(words, LONGEST + Math.floor(random.next() * 500)), 'long'));
  return spans;
}

/** Swaps or drops letters in about one word in fifteen: neither class may be the one that cannot spell. */
function misspell(text: string, random: Random): string {
  return text
    .split(' ')
    .map((word) => {
      if (word.length < 4 || random.next() > 1 / 15) return word;
      const at = 1 + Math.floor(random.next() * (word.length - 2));
      return random.next() < 0.5
        ? word.slice(0, at) + word.slice(at + 1)
        : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    })
    .join(' ');
}

async function readRows(path: string): Promise<Row[]> {
  const text = gunzipSync(await readFile(path)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function shuffle<T>(items: T[], random: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}

function openOutputs(prefix: string) {
  const open = (suffix: string): WriteStream => createWriteStream(`${prefix}.${suffix}`);
  const streams = {
    meta: open('meta.jsonl'),
    grams: open('grams.u32'),
    weights: open('weights.f32'),
    gramsEnd: open('grams.end.f64'),
    tokens: open('tokens.u32'),
    tokensEnd: open('tokens.end.f64'),
    shapes: open('shapes.u16'),
    style: open('style.f32'),
  };
  const send = async (stream: WriteStream, data: Uint8Array | string): Promise<void> => {
    if (!stream.write(data)) await once(stream, 'drain');
  };
  const bytes = (a: Uint16Array | Uint32Array | Float32Array | Float64Array): Uint8Array =>
    new Uint8Array(a.buffer.slice(a.byteOffset, a.byteOffset + a.byteLength) as ArrayBuffer);
  let gramsEnd = 0;
  let tokensEnd = 0;
  return {
    meta: (value: object) => send(streams.meta, `${JSON.stringify(value)}\n`),
    async write(features: ReturnType<typeof extractFeatures>): Promise<void> {
      gramsEnd += features.gramIds.length;
      tokensEnd += features.tokenHashes.length;
      await send(streams.grams, bytes(features.gramIds));
      await send(streams.weights, bytes(features.gramWeights));
      await send(streams.gramsEnd, bytes(Float64Array.of(gramsEnd)));
      await send(streams.tokens, bytes(features.tokenHashes));
      await send(streams.tokensEnd, bytes(Float64Array.of(tokensEnd)));
      await send(streams.shapes, bytes(features.tokenShapes));
      await send(streams.style, bytes(features.style));
    },
    async close(): Promise<void> {
      for (const stream of Object.values(streams)) {
        stream.end();
        await once(stream, 'close');
      }
    },
  };
}
