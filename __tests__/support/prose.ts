import { seededRandom } from '../../src/measure/random.ts';

const SUBJECTS =
  'the farmer|my sister|an old engineer|the committee|our neighbour|the captain|a young doctor'.split('|');
const VERBS = 'found|carried|repaired|described|remembered|painted|measured|forgot|sold|hid'.split('|');
const OBJECTS =
  'a wooden bridge|the broken clock|some letters|the northern field|a map of the river|her garden|the engine|two horses'.split(
    '|',
  );
const PLACES =
  'in the village|near the harbour|after the storm|before winter|on a quiet morning|behind the mill'.split(
    '|',
  );

/** English prose of about `words` words, different for every seed. */
export function prose(seed: number, words = 60): string {
  const random = seededRandom(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const sentences: string[] = [];
  let length = 0;
  while (length < words) {
    const sentence = `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(PLACES)}, and it was ${Math.floor(random() * 1000)} that we had to count with it.`;
    sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
    length += sentence.split(' ').length;
  }
  return sentences.join(' ');
}
