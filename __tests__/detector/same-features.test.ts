import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { extractFeatures } from '../../src/detector/features.ts';
import { prepare } from '../../src/detector/judgeable.ts';
import { normalise } from '../../src/detector/normalise.ts';
import { countWords } from '../../src/record/words.ts';

/** What texts are made of: prose for the most part, and all that normalisation looks for. */
const PIECES = [
  ...`the of and to a in is that for it was on are as with they be at one have this from or had by not but what all
  were we when your can said there use each which she do how their if will up other about out many then them these so`.split(
    /\s+/,
  ),
  ...'Prose, sentence. Question? wow! semi; colon: (bracket) "quoted" don\'t it\'s well-known Écriture naïve'.split(
    ' ',
  ),
  ...'12 1,234.5 3/4 10:30 v2.0 co2 word1 ---- -- - — – “curly” ‘single’ … ﬁne ， ﬀ аррlе Москва 東京'.split(
    ' ',
  ),
  ...'# ## > * 1. - [ ] | cell | `code` **bold** __init__ snake_case ~~gone~~ [text](url) ![alt](src) [1] [^2]'.split(
    ' ',
  ),
  ...'https://example.org/a?b=c www.example.org me@example.org <b> </b> <!-- note --> <!-- ``` ~~~ === ---'.split(
    ' ',
  ),
  ..."( so ) it , is n't 's we 're } { = \\ $ & @ % ^ \u0001 \u200b\u00ad e\u0301 ChatGPT LLM agents İstanbul".split(
    ' ',
  ),
];
const SPACES = [' ', ' ', ' ', ' ', ' ', ' ', ' ', '  ', '\n', '\n\n', '\t', '\u00a0', '\r\n', ' \n '];

/** Seeded texts, of which the earlier ones hold fewer signs. */
function* texts(): Generator<string> {
  let seed = 20;
  const below = (n: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * n);
  };
  for (let i = 0; i < 600; i++) {
    const pieces = 45 + Math.floor(((i % 200) * (PIECES.length - 45)) / 200);
    const spaces = i % 3 === 0 ? 7 : SPACES.length;
    let text = i % 5 === 0 ? ' ' : '';
    for (let left = 1 + below(400); left > 0; left--)
      text += `${PIECES[below(pieces)]}${SPACES[below(spaces)]}`;
    yield i % 2 === 0 ? text.trim() : text;
  }
}

function digest(parts: (hash: ReturnType<typeof createHash>, text: string) => void): string {
  const hash = createHash('sha256');
  for (const text of texts()) parts(hash, text);
  return hash.digest('hex');
}

/** The model was trained on what these return: any other value of any text is another detector. */
describe('what the embedded model is fed', () => {
  it('is normalised as it was in training, character for character', () => {
    const found = digest((hash, text) => hash.update(normalise(text)).update('\0'));
    expect(found).toBe('ecdd600afa71a892fbfc8b9ae8afa4717c047c74438351bbd484add2e0ccf4c8');
  });

  it('is judged, or not, for the reason that it was', () => {
    const found = digest((hash, text) => hash.update(JSON.stringify(prepare(text, countWords(text)))));
    expect(found).toBe('9bca1e9d415fea70b8f1db078bf5704300c0b0b773bf8e388b0e8fe860bf212d');
  });

  it('has the features of training, bit for bit, of normalised text and of any other', () => {
    const found = digest((hash, text) => {
      for (const window of [normalise(text), text])
        for (const figures of Object.values(extractFeatures(window))) hash.update(figures);
    });
    expect(found).toBe('2b264017b3cb5f38d8e382ed1af842e59b05fd6b8d4ebb32d6ae2ecd3a1df5b8');
  });
});
