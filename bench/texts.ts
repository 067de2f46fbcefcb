/** Texts to measure with, in every format. Time depends on lengths and on how often words recur, not on sense. */
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { parquetWriteFile } from 'hyparquet-writer';

export const WORDS_PER_RECORD = 120;
const ROW_GROUP = 1_000;
const SOURCE = path.join(import.meta.dirname, '..', 'examples', 'data', 'texts.jsonl');

/** Texts of words drawn, seeded, from the running words of this repository's examples: frequent words stay frequent. */
export function* texts(words: number = WORDS_PER_RECORD): Generator<string> {
  const vocabulary = readFileSync(SOURCE, 'utf8').match(/[A-Za-z]{2,}[.,]?/g) ?? [];
  let seed = 1;
  const next = (): string => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return vocabulary[seed % vocabulary.length] ?? '';
  };
  for (;;) yield Array.from({ length: words }, next).join(' ');
}

/** Texts of so many bytes, at least one. */
export function someTexts(bytes: number, words?: number): string[] {
  const found: string[] = [];
  let size = 0;
  for (const text of texts(words)) {
    found.push(text);
    size += text.length;
    if (size >= bytes) return found;
  }
  return found;
}

const LINES: Readonly<Record<string, (text: string, index: number) => string>> = {
  jsonl: (text, id) => `${JSON.stringify({ id, text })}\n`,
  csv: (text, id) => `${id === 0 ? 'id,text\n' : ''}${id},"${text}"\n`,
  md: (text, id) => `## Section ${id}\n\n${text}\n\n`,
};

/** Writes one text a row or section, in the format that the file's name ends with. */
export async function writeTexts(file: string, from: Iterable<string>): Promise<void> {
  const line = LINES[path.extname(file).slice(1)];
  if (line === undefined) {
    const text = [...from];
    const id = text.map((_, i) => i);
    const columnData = [
      { name: 'id', data: id },
      { name: 'text', data: text },
    ];
    return parquetWriteFile({ filename: file, columnData, rowGroupSize: ROW_GROUP });
  }
  const out = createWriteStream(file);
  let index = 0;
  for (const text of from) if (!out.write(line(text, index++))) await once(out, 'drain');
  out.end();
  await once(out, 'close');
}

/** JSON Lines of so many bytes in which `distinct` texts recur: what is remembered by content does not grow with it. */
export async function writeRepeated(file: string, bytes: number, distinct: readonly string[]): Promise<void> {
  function* repeated(): Generator<string> {
    for (let size = 0, i = 0; size < bytes; i++) {
      const text = distinct[i % distinct.length] ?? '';
      size += text.length;
      yield text;
    }
  }
  await writeTexts(file, repeated());
}
