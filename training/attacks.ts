/**
 * Step 7 of training: what light attacks do to the shipped detector, on the test files.
 *
 *     node training/attacks.ts <corpus folder>
 *
 * Prints a Markdown table: the share of human and of synthetic text that is flagged at the default thresholds, per attack.
 * Each text is its first 60–250 words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadEmbeddedDetector } from '../src/detector/embedded.ts';
import { prepare } from '../src/detector/judgeable.ts';
import { bucketOf } from '../src/measure/tally.ts';
import type { RecordKind } from '../src/record/record.ts';
import { countWords } from '../src/record/words.ts';
import { createRandom, type Random } from './random.ts';

type Attack = (text: string, random: Random) => string;

const KINDS: Record<string, RecordKind> = { docs: 'document', prose: 'text', instruction: 'answer' };
const RATE = 0.005;
const LATIN = 'aceopxyis';
const CYRILLIC = 'асеорхуіѕ';
const SYNONYMS: Record<string, string> = {
  utilize: 'use',
  however: 'but',
  important: 'vital',
  significant: 'big',
  crucial: 'key',
  ensure: 'make sure',
  various: 'many',
  provide: 'give',
  additionally: 'also',
  furthermore: 'also',
  moreover: 'besides',
  create: 'make',
  help: 'assist',
  show: 'display',
  big: 'large',
  small: 'little',
  start: 'begin',
  end: 'finish',
  need: 'require',
  often: 'frequently',
  because: 'since',
  quick: 'fast',
  therefore: 'so',
  consequently: 'so',
  explore: 'look into',
  enhance: 'improve',
  essential: 'needed',
  overall: 'all in all',
}; // prettier-ignore

const perLetter =
  (share: number, change: (letter: string) => string): Attack =>
  (text, random) =>
    text.replace(/[a-z]/g, (letter) => (random.next() < share ? change(letter) : letter));
const perWord =
  (share: number, change: (word: string, random: Random) => string): Attack =>
  (text, random) =>
    text.replace(/[A-Za-z]{4,}/g, (word) => (random.next() < share ? change(word, random) : word));

const ATTACKS: Record<string, Attack> = {
  none: (text) => text,
  'look-alike letters (10 % of letters)': perLetter(
    0.1,
    (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter,
  ),
  'zero-width characters (10 % of letters)': perLetter(0.1, (letter) => `${letter}\u200b`),
  'white space (line breaks, double spaces)': (text, random) =>
    text.replace(/ /g, () => (random.next() < 0.15 ? (random.next() < 0.5 ? '  ' : '\n') : ' ')),
  'misspellings (5 % of words)': perWord(0.05, (word, random) => {
    const at = 1 + Math.floor(random.next() * (word.length - 2));
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }),
  'lower case': (text) => text.toLowerCase(),
  'upper case': (text) => text.toUpperCase(),
  synonyms: (text) => text.replace(/[A-Za-z]+/g, (word) => SYNONYMS[word.toLowerCase()] ?? word),
  'first sentence removed': (text) => text.replace(/^[^.!?]*[.!?]\s+/, ''),
  'Markdown stripped': (text) => text.replace(/[*_#`>|-]+/g, ' '),
  'paragraphs joined': (text) => text.replace(/\s*\n\s*/g, ' '),
};

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('usage: node training/attacks.ts <corpus folder>');
  process.exit(2);
}
const detector = await loadEmbeddedDetector();
const calibration = detector.calibration(RATE);
const rows = Object.entries(KINDS).flatMap(([set, kind]) =>
  gunzipSync(readFileSync(join(corpus, `test-${set}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; label: 'human' | 'ai' })
    .map(({ text, label }) => ({ text, label, kind })),
);

console.log('### attacks\n');
console.log('| attack | human texts flagged | synthetic texts flagged |\n|---|--:|--:|');
for (const [name, attack] of Object.entries(ATTACKS)) {
  const random = createRandom(`attack ${name}`);
  const cells = { human: { flagged: 0, total: 0 }, ai: { flagged: 0, total: 0 } };
  const prepared = rows.flatMap(({ text, label, kind }) => {
    const attacked = attack(firstWords(text, createRandom(text.slice(0, 200))), random);
    const judgeable = prepare(attacked, countWords(attacked));
    return typeof judgeable === 'string' ? [] : [{ judgeable, label, kind }];
  });
  const scores = await detector.score(prepared.map(({ judgeable }) => judgeable));
  for (const [i, { judgeable, label, kind }] of prepared.entries()) {
    const { threshold } = calibration.operatingPoint({ kind, bucket: bucketOf(judgeable.words) });
    cells[label].total++;
    if ((scores[i] ?? 0) >= threshold) cells[label].flagged++;
  }
  const share = ({ flagged, total }: typeof cells.ai): string =>
    `${((100 * flagged) / total).toFixed(2)} % of ${total}`;
  console.log(`| ${name} | ${share(cells.human)} | ${share(cells.ai)} |`);
}

/** The first 60–250 words, with the white space between them. */
function firstWords(text: string, random: Random): string {
  const count = 60 + Math.floor(random.next() * 191);
  return new RegExp(`^\\s*(?:\\S+\\s+){0,${count - 1}}\\S+`).exec(text)?.[0] ?? text;
}
