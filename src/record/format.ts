/** File formats that have a reader. */
export const FORMATS = [
  'jsonl',
  'json',
  'csv',
  'tsv',
  'parquet',
  'arrow',
  'markdown',
  'mdx',
  'rst',
  'asciidoc',
  'html',
  'notebook',
  'latex',
  'gettext',
  'subtitles',
  'text',
  'zip',
  'tar',
] as const;
export type Format = (typeof FORMATS)[number];

/** How the bytes of a file are compressed as a whole. */
export const COMPRESSIONS = ['gzip', 'zstd', 'bzip2', 'xz'] as const;
export type Compression = (typeof COMPRESSIONS)[number];

/** Extension, lower case and without its dot → format. */
export const FORMAT_OF_EXTENSION: Readonly<Record<string, Format>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  parquet: 'parquet',
  arrow: 'arrow',
  arrows: 'arrow',
  feather: 'arrow',
  ipc: 'arrow',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  rst: 'rst',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  asc: 'asciidoc',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ipynb: 'notebook',
  tex: 'latex',
  latex: 'latex',
  po: 'gettext',
  pot: 'gettext',
  srt: 'subtitles',
  vtt: 'subtitles',
  txt: 'text',
  text: 'text',
  zip: 'zip',
  tar: 'tar',
};

const COMPRESSION_OF_EXTENSION: Readonly<Record<string, Compression>> = {
  gz: 'gzip',
  zst: 'zstd',
  bz2: 'bzip2',
  xz: 'xz',
};

/** Extensions that stand for two. */
const TAR_ALIASES: Readonly<Record<string, string>> = {
  tgz: 'tar.gz',
  tzst: 'tar.zst',
  tbz2: 'tar.bz2',
  txz: 'tar.xz',
};

/** Formats whose directory is at the end of the file, which a compressed stream cannot be read from. */
const RANDOM_ACCESS: ReadonlySet<Format> = new Set(['parquet', 'zip']);
/** Formats in which a record has no line. */
const BINARY: ReadonlySet<Format> = new Set(['parquet', 'arrow', 'zip', 'tar']);

/**
 * The format of a file by the extension of its name, in any case; where the last extension is that of a compression
 * (`train.jsonl.gz`), the format of what is inside. undefined where no reader knows it.
 */
export function formatOf(path: string): Format | undefined {
  return typeOf(path).format;
}

/** How the file is compressed, by its extension: `gzip` of `train.jsonl.gz`; undefined where it is not. */
export function compressionOf(path: string): Compression | undefined {
  return typeOf(path).compression;
}

/** Whether a record's place is its lines; of Parquet and Arrow it is the row alone. */
export function isInLines(path: string): boolean {
  const format = formatOf(path);
  return format !== 'parquet' && format !== 'arrow';
}

/** Whether the lines of records are lines of the file as it is stored, which a difference of versions speaks of. */
export function hasOwnLines(path: string): boolean {
  const { format, compression } = typeOf(path);
  return compression === undefined && (format === undefined || !BINARY.has(format));
}

function typeOf(path: string): { readonly format?: Format; readonly compression?: Compression } {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  const outer = splitExtension(name);
  if (outer === undefined) return {};
  const alias = lookUp(TAR_ALIASES, outer.extension);
  const { stem, extension } = (alias && splitExtension(`${outer.stem}.${alias}`)) || outer;
  const compression = lookUp(COMPRESSION_OF_EXTENSION, extension);
  const inner = compression === undefined ? extension : splitExtension(stem)?.extension;
  const format = inner === undefined ? undefined : lookUp(FORMAT_OF_EXTENSION, inner);
  if (format === undefined) return {};
  if (compression === undefined) return { format };
  return RANDOM_ACCESS.has(format) ? {} : { format, compression };
}

function splitExtension(name: string): { readonly stem: string; readonly extension: string } | undefined {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? undefined : { stem: name.slice(0, dot), extension: name.slice(dot + 1) };
}

function lookUp<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
