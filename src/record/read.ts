import { brokenOff } from './broken-off.ts';
import { readCsv } from './csv.ts';
import { type DecodedPiece, decode } from './decode.ts';
import { decompressed } from './decompress.ts';
import { problemEvent } from './event.ts';
import { type FieldSelection, selectFields } from './fields.ts';
import { compressionOf, type Format } from './format.ts';
import { readJson } from './json.ts';
import { readJsonl } from './jsonl.ts';
import { readMarkdown } from './markdown.ts';
import { type Piece, type RowRange, slice } from './piece.ts';
import type { ByteSource, ReadEvent, ReadOptions, ReadProblem } from './record.ts';
import { readText } from './text.ts';

/** Problems of one file that are told one by one; the rest is told as a number. */
export const MAXIMUM_PROBLEMS = 100;

/**
 * Reads the records of a file, streamed, in the order of the file. What its name says is compressed is decompressed.
 * The events do not depend on how `open` chunks the bytes. Nothing in a file makes this throw: what cannot be read is a
 * problem, and the rest is read. `piece`: the part of the file to read (`splitFile`), whose problems are all told, since
 * they are one file's together with those of its other pieces.
 */
export async function* readRecords(
  format: Format,
  path: string,
  content: ByteSource,
  options: ReadOptions,
  piece: Piece = WHOLE,
): AsyncGenerator<ReadEvent> {
  if (piece.type !== 'whole') return yield* guarded(path, pieceReader(format, path, content, options, piece));
  let problems = 0;
  let last: ReadProblem | undefined;
  let lost: ReadProblem['lost'] = 0;
  for await (const event of guarded(path, reader(format, path, plain(path, content), options))) {
    if (event.type === 'problem') {
      problems++;
      if (problems > MAXIMUM_PROBLEMS) {
        last = event.problem;
        lost = bothLost(lost, last.lost);
        continue;
      }
    }
    yield event;
  }
  if (last !== undefined) {
    const { line, row } = last;
    const message = furtherProblems(problems - MAXIMUM_PROBLEMS);
    yield problemEvent({ path, line, ...(row === undefined ? {} : { row }), message, lost });
  }
}

/** What is said of so many problems that are not told one by one, at the place of the last. */
export function furtherProblems(count: number): string {
  return `${count} further problems of this file are not listed; this is the last.`;
}

const WHOLE: Piece = { type: 'whole', bytes: 0 };

function bothLost(a: 'part' | number, b: ReadProblem['lost']): 'part' | number {
  return a === 'part' || b === 'part' ? 'part' : a + (b ?? 0);
}

function plain(path: string, content: ByteSource): ByteSource {
  const compression = compressionOf(path);
  return compression === undefined ? content : { open: decompressed(content.open, compression) };
}

/** Tells a failure that a reader did not foresee (in a library, of the call stack) as a problem of the file. */
async function* guarded(path: string, events: AsyncGenerator<ReadEvent>): AsyncGenerator<ReadEvent> {
  try {
    for (;;) {
      const next = await events.next();
      if (next.done === true) return;
      yield next.value;
    }
  } catch (error) {
    yield problemEvent(brokenOff(path, 1, error));
  } finally {
    await events.return(undefined);
  }
}

async function* pieceReader(
  format: Format,
  path: string,
  content: ByteSource,
  options: ReadOptions,
  piece: Exclude<Piece, { readonly type: 'whole' }>,
): AsyncGenerator<ReadEvent> {
  const selection = selectFields(options);
  switch (piece.type) {
    case 'groups':
      return yield* (await import('./parquet.ts')).readParquet(path, content, selection, piece);
    case 'batches':
      return yield* (await import('./arrow.ts')).readArrow(path, content, selection, piece);
    case 'lost':
      return yield problemEvent(piece.problem);
    case 'rows':
      return yield* rangeReader(format, path, content, selection, piece);
  }
}

function rangeReader(
  format: Format,
  path: string,
  content: ByteSource,
  selection: FieldSelection,
  { start, end, origin, table }: RowRange,
): AsyncGenerator<ReadEvent> {
  const from = start === 0 ? undefined : (origin ?? { line: 1, rows: 0, isFlawed: false });
  const text = decode(path, slice(content, start, end), from);
  if (format === 'jsonl') return readJsonl(path, text, selection, from);
  return readCsv(path, text, selection, table?.delimiter, from && table && { ...from, ...table });
}

/** Readers that need a library of their own are loaded when the first such file is read. */
async function* reader(
  format: Format,
  path: string,
  content: ByteSource,
  options: ReadOptions,
): AsyncGenerator<ReadEvent> {
  const pieces = (): AsyncGenerator<DecodedPiece> => decode(path, content.open);
  switch (format) {
    case 'jsonl':
      return yield* readJsonl(path, pieces(), selectFields(options));
    case 'json':
      return yield* readJson(path, pieces(), selectFields(options));
    case 'csv':
    case 'tsv':
      return yield* readCsv(path, pieces(), selectFields(options), format === 'tsv' ? '\t' : undefined);
    case 'parquet':
      return yield* (await import('./parquet.ts')).readParquet(path, content, selectFields(options));
    case 'arrow':
      return yield* (await import('./arrow.ts')).readArrow(path, content, selectFields(options));
    case 'markdown':
      return yield* readMarkdown(path, pieces());
    case 'mdx':
      return yield* readMarkdown(path, pieces(), (await import('./mdx.ts')).parseMdx);
    case 'rst':
      return yield* (await import('./rst.ts')).readRst(path, pieces());
    case 'asciidoc':
      return yield* (await import('./asciidoc.ts')).readAsciidoc(path, pieces());
    case 'html':
      return yield* (await import('./html.ts')).readHtml(path, pieces());
    case 'notebook':
      return yield* (await import('./notebook.ts')).readNotebook(path, pieces());
    case 'latex':
      return yield* (await import('./latex.ts')).readLatex(path, pieces());
    case 'gettext':
      return yield* (await import('./gettext.ts')).readGettext(path, pieces());
    case 'subtitles':
      return yield* (await import('./subtitles.ts')).readSubtitles(path, pieces());
    case 'text':
      return yield* readText(path, pieces());
    case 'zip':
      return yield* (await import('./zip.ts')).readZip(path, content, options, readRecords);
    case 'tar':
      return yield* (await import('./tar.ts')).readTar(path, content.open, options, readRecords);
  }
}
