import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/detector/judgeable.ts';
import { countWords } from '../../src/record/words.ts';

const judged = (text: string): string => {
  const prepared = prepare(text, countWords(text));
  return typeof prepared === 'string' ? prepared : 'judged';
};

const PROSE = `The kettle stood on the stove for most of the morning, and nobody thought to take it off. When the water
  had gone the bottom began to glow, so we carried it out to the yard and left it there until the evening came.`;
const TERSE = `Benefits: faster builds, smaller images, fewer moving parts. Configuration: single file, sane defaults,
  environment overrides. Limits: no clustering, one writer per shard, manual backups. Monitoring: health endpoint,
  structured logs, request metrics. Security: signed releases, minimal base image, dropped privileges in containers.`;
const GERMAN = `Der Kessel stand den ganzen Morgen auf dem Herd, und niemand dachte daran, ihn herunterzunehmen. Als das
  Wasser verkocht war, begann der Boden zu glühen, also trugen wir ihn in den Hof und ließen ihn dort bis zum Abend in
  der Kälte stehen, damit nichts weiter passieren konnte.`;
const FRENCH = `La bouilloire est restée sur le feu pendant toute la matinée et personne ne pensait à la retirer. Quand
  il ne restait plus une goutte, le fond commençait à rougir, donc nous avons porté la chose dans la cour et elle y est
  restée jusque tard dans la soirée, sans que personne y touche.`;
const SUM = `She starts with 12 apples and buys 5 more, so 12 plus 5 makes 17 apples. Each box holds 4, so she fills 4
  boxes with 16 apples and keeps 1. At 3 coins a box that is 4 times 3 or 12 coins, and with the 8 coins in her purse
  she now has 20 coins, of which 6 go to rent and 14 are left at the end of day 2.`;
const PATHS = `Start by opening src/main/entry_point.py and look for load_settings near the top. The values come from
  config/base_settings.toml, and whatever you put into config/local_settings.toml wins over those. If the build under
  build/linux_x64 fails, remove the folder and run the script in tools/build_all again before you ask for help.`;
const CODE = `for (const row of rows) { if (row.id === undefined) { continue; } total += row.price * row.count; }
  const mean = total / rows.length; function print(value) { return \`\${value.toFixed(2)} EUR\`; } export { print };
  while (queue.length > 0) { const next = queue.shift(); visit(next); for (const n of next.out) { queue.push(n); } }
  let limit = 10; limit <<= 2; if (limit >= 40) { limit = limit - 1; } else { limit = limit + 1; } return limit;`;

describe('what the detector can judge', () => {
  it.each([
    ['prose', PROSE, 'judged'],
    ['a terse English list', TERSE, 'judged'],
    ['prose about paths and names', PATHS, 'judged'],
    ['German', GERMAN, 'not-english'],
    ['French', FRENCH, 'not-english'],
    ['a written-out calculation', SUM, 'figures'],
    ['code', CODE, 'code'],
    ['a short text', 'Too short to say anything about.', 'too-short'],
  ])('%s', (_, text, expected) => {
    expect(judged(text)).toBe(expected);
  });
});
