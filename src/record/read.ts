import { readCsv } from './csv.ts';
import { decode } from './decode.ts';
import { problemEvent } from './event.ts';
import { selectFields } from './fields.ts';
import type { Format } from './format.ts';
import { readJson } from './json.ts';
import { readJsonl } from './jsonl.ts';
import { readMarkdown } from './markdown.ts';
import type { OpenBytes, ReadEvent, ReadOptions } from './record.ts';
import { readText } from './text.ts';

/** Problems of one file that are told one by one; the rest is told as a number. */
export const MAXIMUM_PROBLEMS = 100;

/**
 * Reads the records of a file, streamed, in the order of the file. The events do not depend on how `open` chunks the
 * bytes. Nothing in a file makes this throw: what cannot be read is a problem, and the rest is read.
 */
export async function* readRecords(
  format: Format,
  path: string,
  open: OpenBytes,
  options: ReadOptions,
): AsyncGenerator<ReadEvent> {
  let problems = 0;
  let line = 1;
  for await (const event of reader(format, path, open, options)) {
    if (event.type === 'problem') {
      problems++;
      line = event.problem.line;
      if (problems > MAXIMUM_PROBLEMS) continue;
    }
    yield event;
  }
  if (problems > MAXIMUM_PROBLEMS) {
    const message = `${problems - MAXIMUM_PROBLEMS} further problems of this file are not listed; this is the last.`;
    yield problemEvent({ path, line, message });
  }
}

function reader(
  format: Format,
  path: string,
  open: OpenBytes,
  options: ReadOptions,
): AsyncGenerator<ReadEvent> {
  const pieces = decode(path, open);
  switch (format) {
    case 'jsonl':
      return readJsonl(path, pieces, selectFields(options));
    case 'json':
      return readJson(path, pieces, selectFields(options));
    case 'csv':
    case 'tsv':
      return readCsv(path, pieces, selectFields(options), format === 'tsv' ? '\t' : undefined);
    case 'markdown':
    case 'mdx':
      return readMarkdown(path, pieces, format === 'mdx');
    case 'text':
      return readText(path, pieces);
  }
}
