import { type Format, formatOf } from '../record/format.ts';

/** Split → the words that stand for it in the name of a file or folder (the `datasets` library, data_files.py). */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  train: ['train', 'training'],
  validation: ['validation', 'valid', 'dev', 'val'],
  test: ['test', 'testing', 'eval', 'evaluation'],
};

const SEPARATOR = '[-._ 0-9]';
const IN_FOLDER = patterns((word) => new RegExp(`(?:^|${SEPARATOR})${word}(?:${SEPARATOR}|$)`));
const IN_FILE = patterns((word) => new RegExp(`(?:^|${SEPARATOR})${word}${SEPARATOR}`));
const SHARD = /^data\/(\w+(?:\.\w+)*)-\d{5}-of-\d{5}[^/]*\.[^/]*$/;

/** Formats that hold data rather than documents about it. */
const DATA: ReadonlySet<Format> = new Set([
  'jsonl',
  'json',
  'csv',
  'tsv',
  'parquet',
  'arrow',
  'text',
  'zip',
  'tar',
]);
/** Files that the library never takes for data. */
const NO_DATA: ReadonlySet<string> = new Set([
  'README.md',
  'config.json',
  'dataset_info.json',
  'dataset_infos.json',
  'dummy_data.zip',
  'dataset_dict.json',
]);

/**
 * The splits that the name of a data file speaks of, by the conventions of the Hugging Face hub: shards
 * `data/SPLIT-00000-of-00001.parquet`, else the names of its folders, else its own name. Empty: it speaks of none.
 * `path` is relative to the folder of the data.
 */
export function splitsByName(path: string): readonly string[] {
  if (!isData(path)) return [];
  const shard = SHARD.exec(path)?.[1];
  if (shard !== undefined) return [shard];
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const byFolder = IN_FOLDER.filter(({ expressions }) =>
    expressions.some((expression) => folders.some((folder) => expression.test(folder))),
  );
  const found =
    byFolder.length > 0
      ? byFolder
      : IN_FILE.filter(({ expressions }) => expressions.some((expression) => expression.test(name)));
  return found.map(({ split }) => split);
}

/** Whether a file is one of data: below the top, not hidden, not in a folder of tools, in a format for data. */
export function isData(path: string): boolean {
  const format = formatOf(path);
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return (
    format !== undefined &&
    DATA.has(format) &&
    !/^(?:\/|\.\.\/|[A-Za-z]:)/.test(path) &&
    !NO_DATA.has(name) &&
    !parts.some((part) => part.startsWith('.')) &&
    !parts.slice(0, -1).some((part) => part.startsWith('__'))
  );
}

/** Whether a file is never data, whatever pattern matches it. */
export function isReserved(path: string): boolean {
  return NO_DATA.has(path.slice(path.lastIndexOf('/') + 1));
}

function patterns(
  expressionOf: (word: string) => RegExp,
): readonly { readonly split: string; readonly expressions: readonly RegExp[] }[] {
  return Object.entries(KEYWORDS).map(([split, words]) => ({ split, expressions: words.map(expressionOf) }));
}
