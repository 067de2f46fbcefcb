/** File formats that have a reader. */
export const FORMATS = ['jsonl', 'json', 'csv', 'tsv', 'markdown', 'mdx', 'text'] as const;
export type Format = (typeof FORMATS)[number];

const FORMAT_OF_EXTENSION: ReadonlyMap<string, Format> = new Map([
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['mdx', 'mdx'],
  ['txt', 'text'],
  ['text', 'text'],
]);

/** The format of a file by the extension of its name, in any case; undefined where no reader knows it. */
export function formatOf(path: string): Format | undefined {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? undefined : FORMAT_OF_EXTENSION.get(name.slice(dot + 1).toLowerCase());
}
