import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from '../../src/record/read.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** Packages with a long README that a person wrote. */
const PACKAGES = [
  'yauzl',
  'minimatch',
  'expect-type',
  'semver',
  'source-map-js',
  'magic-string',
  'picomatch',
];

/** Sections of 40 words or more of READMEs of installed packages: prose that people wrote. */
export async function humanTexts(): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const name of PACKAGES) {
    const content = readFileSync(path.join(ROOT, 'node_modules', name, 'README.md'));
    const open = async function* () {
      yield content;
    };
    for await (const event of readRecords('markdown', `${name}.md`, { open }, { fields: [], roles: [] })) {
      if (event.type === 'record' && event.record.text.split(/\s+/).length >= 60)
        texts.push(event.record.text);
    }
  }
  return texts;
}

/** Paragraphs in the voice of an assistant, written by a machine. */
export const MACHINE_TEXTS: readonly string[] = readFileSync(
  path.join(ROOT, '__tests__', 'fixtures', 'prose', 'machine.txt'),
  'utf8',
)
  .trim()
  .split('\n\n');

/** Rows of JSON Lines with an id and a text each. */
export function rows(texts: readonly string[], firstId = 1): string {
  return texts.map((text, i) => `${JSON.stringify({ id: firstId + i, text })}\n`).join('');
}
