import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  type RowGroup,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { isOwnFault } from './broken-off.ts';
import { DamagedBytes, decoding, decodingLater } from './decoding.ts';
import { BYTES_OF_A_ROW, ExpansionGuard } from './decompress.ts';
import { problemEvent, recordEvent } from './event.ts';
import { type FieldSelection, recordsOfRow } from './fields.ts';
import { MAXIMUM_PAGE_BYTES, PAGE_CODECS } from './page-codecs.ts';
import { MAXIMUM_COLUMNS, type TextColumns, textColumns } from './parquet-columns.ts';
import type { RowGroups } from './piece.ts';
import { openRandom } from './random-access.ts';
import type { ByteSource, RandomAccess, ReadEvent } from './record.ts';

/** Longest directory of a file, in bytes. */
const MAXIMUM_FOOTER_BYTES = 32 * 1024 * 1024;
const INITIAL_FETCH_BYTES = 64 * 1024;
/** Text columns of a row group are decoded in windows of rows of about this many bytes … */
const WINDOW_BYTES = 64 * 1024 * 1024;
/** … except nested ones, whose row groups are decoded whole, up to this many. */
const MAXIMUM_NESTED_BYTES = 768 * 1024 * 1024;
/** Compressed bytes of the text columns of one row group, which are held in memory. */
const MAXIMUM_COMPRESSED_BYTES = 1024 * 1024 * 1024;
/** Values of one column in one row group, nested ones counted one by one. */
const MAXIMUM_VALUES = 20_000_000;

/**
 * Reads the rows of a Parquet file (https://parquet.apache.org/docs/file-format/), row group by row group; only columns
 * that may hold text are read. The place of a record is its row, 1-based over the whole file. A row group that is
 * corrupt is a problem, and the next one is read. `piece`: the row groups to read, all if absent; how much may come out
 * of a small file is then bounded for each piece.
 */
export async function* readParquet(
  path: string,
  content: ByteSource,
  selection: FieldSelection,
  piece?: RowGroups,
): AsyncGenerator<ReadEvent> {
  const problem = (message: string, row?: number): ReadEvent =>
    problemEvent({ path, line: 1, ...(row === undefined ? {} : { row }), message, lost: 'part' });
  let access: RandomAccess | undefined;
  try {
    access = await openRandom(content);
    if (access.size === 0) return;
    const columns = textColumns(await readFooter(access));
    if (columns.omitted > 0 && (piece?.first ?? 0) === 0) {
      yield problem(`The table has more than ${MAXIMUM_COLUMNS} columns of text; the others were not read.`);
    }
    const guard = new ExpansionGuard(access.size);
    let first = 1;
    const wanted = piece ?? { first: 0, count: Number.POSITIVE_INFINITY };
    for (const [index, group] of (columns.count === 0 ? [] : columns.metadata.row_groups).entries()) {
      const rows = Number(group.num_rows);
      if (index < wanted.first || index >= wanted.first + wanted.count) {
        first += rows;
        continue;
      }
      let emitted = 0;
      try {
        guard.expanded(rows * BYTES_OF_A_ROW);
        for await (const { row, index } of rowsOf(access, columns, group)) {
          const place = { path, line: 1, endLine: 1, row: first + index };
          emitted = index + 1;
          for (const record of recordsOfRow(row, place, selection) ?? []) {
            guard.expanded(record.text.length);
            yield recordEvent(record);
          }
        }
      } catch (error) {
        if (isOwnFault(error)) throw error;
        yield problem(
          `Rows ${first + emitted} to ${first + rows - 1} could not be read: ${reasonOf(error)}`,
          first + emitted,
        );
      }
      first += rows;
    }
  } catch (error) {
    if (isOwnFault(error)) throw error;
    yield problem(`The Parquet file could not be read: ${reasonOf(error)}`);
  } finally {
    await access?.close();
  }
}

/**
 * Bytes of the text columns of each row group, compressed; empty where there are none.
 * @throws {Error} where the footer cannot be read.
 */
export async function rowGroupSizes(content: ByteSource): Promise<number[]> {
  const access = await openRandom(content);
  try {
    const { count, metadata } = textColumns(await readFooter(access));
    if (count === 0) return [];
    return metadata.row_groups.map(({ columns }) =>
      columns.reduce((sum, { meta_data: chunk }) => sum + Number(chunk?.total_compressed_size ?? 0), 0),
    );
  } finally {
    await access.close();
  }
}

async function readFooter(access: RandomAccess): Promise<FileMetaData> {
  const tail = Buffer.from(await access.read(Math.max(0, access.size - 8), access.size));
  const magic = tail.toString('latin1', tail.length - 4);
  if (magic === 'PARE') throw new Error('it is encrypted. Decrypt or exclude it.');
  if (tail.length < 8 || magic !== 'PAR1') {
    throw new Error('its end is missing (no PAR1 there): it is truncated or no Parquet. Write it again.');
  }
  const length = tail.readUInt32LE(0);
  if (length > MAXIMUM_FOOTER_BYTES) {
    throw new Error(`its directory claims ${length} bytes; at most ${MAXIMUM_FOOTER_BYTES} are read.`);
  }
  const options = { initialFetchSize: INITIAL_FETCH_BYTES, geoparquet: false };
  const file = bufferOf(access, []);
  try {
    const metadata = await decodingLater(() => parquetMetadataAsync(file, options));
    checkShape(metadata);
    return metadata;
  } catch (error) {
    if (isOwnFault(error)) throw error;
    const reason = error instanceof DamagedBytes ? '' : ` (${reasonOf(error)})`;
    throw new Error(`its directory is damaged${reason}. Write it again.`);
  }
}

/** The library gives out a directory as it is written: what has to be there may be missing. */
function checkShape({ schema, row_groups }: Unchecked<FileMetaData>): void {
  const isWhole =
    Array.isArray(schema) &&
    schema.every((element) => typeof element?.name === 'string') &&
    Array.isArray(row_groups) &&
    row_groups.every(
      (group) =>
        Number(group?.num_rows) >= 0 &&
        Array.isArray(group?.columns) &&
        group.columns.every(
          (column) =>
            typeof column === 'object' &&
            (column.meta_data === undefined || Array.isArray(column.meta_data.path_in_schema)),
        ),
    );
  if (!isWhole) throw new DamagedBytes('its directory lacks what every one has');
}

type Unchecked<T> = { readonly [Key in keyof T]?: T[Key] };

interface Row {
  readonly row: unknown;
  /** In its row group, 0-based. */
  readonly index: number;
}

async function* rowsOf(access: RandomAccess, columns: TextColumns, group: RowGroup): AsyncGenerator<Row> {
  const rows = Number(group.num_rows);
  const size = group.columns.reduce(
    (sum, { meta_data: chunk }) => sum + Number(chunk?.total_uncompressed_size),
    0,
  );
  if (columns.nested && size > MAXIMUM_NESTED_BYTES) {
    throw new Error(
      `the row group has ${size} bytes of nested columns; at most ${MAXIMUM_NESTED_BYTES} are read at once. ` +
        'Write smaller row groups (pyarrow: `row_group_size=10000`).',
    );
  }
  const chunks = await readChunks(access, group);
  const step = columns.nested ? rows : Math.max(1, Math.floor((rows * WINDOW_BYTES) / Math.max(size, 1)));
  const options = {
    file: bufferOf(access, chunks),
    metadata: { ...columns.metadata, row_groups: [group], num_rows: group.num_rows },
    compressors: PAGE_CODECS,
    parsers: { stringFromBytes: textOf, jsonFromBytes: jsonOf },
    geoparquet: false,
  };
  for (let start = 0; start < rows; start += step) {
    const rowEnd = Math.min(rows, start + step);
    const window = await decodingLater(() => parquetReadObjects({ ...options, rowStart: start, rowEnd }));
    for (let i = 0; i < window.length; i++) yield { row: window[i], index: start + i };
  }
}

/** The bytes of a column in one row group. */
interface Chunk {
  readonly start: number;
  readonly bytes: ArrayBuffer;
}

async function readChunks(access: RandomAccess, group: RowGroup): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  let total = 0;
  for (const { meta_data: column } of group.columns) {
    if (column === undefined) throw new Error('a column has no description (encrypted?)');
    const start = Number(column.dictionary_page_offset || column.data_page_offset);
    const length = Number(column.total_compressed_size);
    if (!(start >= 4 && length >= 0 && start + length <= access.size)) {
      throw new Error('the directory points outside of the file');
    }
    total += length;
    if (total > MAXIMUM_COMPRESSED_BYTES) {
      throw new Error(`the row group is larger than ${MAXIMUM_COMPRESSED_BYTES} bytes. Write smaller ones.`);
    }
    const bytes = arrayBufferOf(await access.read(start, start + length));
    checkPages(bytes, Number(column.num_values));
    chunks.push({ start, bytes });
  }
  return chunks;
}

/** Refuses pages that claim more than there can be, before anything is allocated for them. */
function checkPages(bytes: ArrayBuffer, values: number): void {
  if (!(values >= 0 && values <= MAXIMUM_VALUES)) throw new Error(`a column claims ${values} values`);
  const reader = { view: new DataView(bytes), offset: 0 };
  let seen = 0;
  while (reader.offset < bytes.byteLength - 1) {
    const header = decoding(() => parquetHeader(reader));
    const { compressed_page_size: compressed, uncompressed_page_size: uncompressed } = header;
    if (!(isCount(compressed) && reader.offset + compressed <= bytes.byteLength)) {
      throw new Error('a page claims to be longer than its column');
    }
    if (!(isCount(uncompressed) && uncompressed <= MAXIMUM_PAGE_BYTES)) {
      throw new Error(`a page claims ${uncompressed} bytes; at most ${MAXIMUM_PAGE_BYTES} are read`);
    }
    const data = header.data_page_header ?? header.data_page_header_v2;
    const count = (data ?? header.dictionary_page_header)?.num_values ?? 0;
    if (!(isCount(count) && count <= MAXIMUM_VALUES)) throw new Error(`a page claims ${count} values`);
    if (header.data_page_header_v2 !== undefined) checkLevels(header.data_page_header_v2, compressed);
    if (data !== undefined) seen += count;
    if (seen > values) throw new Error('the pages of a column claim more values than the column');
    reader.offset += compressed;
  }
}

/** The library gives out what is written: nothing, or an integer of another kind. */
function isCount(value: number | undefined): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** The library reads without end where a length of the levels is missing. */
function checkLevels(
  {
    num_nulls: nulls,
    num_values: values,
    repetition_levels_byte_length: repetitions,
    definition_levels_byte_length: definitions,
  }: NonNullable<ReturnType<typeof parquetHeader>['data_page_header_v2']>,
  compressed: number,
): void {
  if (!(isCount(repetitions) && isCount(definitions) && repetitions + definitions <= compressed))
    throw new Error('the levels of a page claim to be longer than the page');
  if (!(isCount(nulls) && nulls <= values)) throw new Error('a page claims more missing values than values');
}

function bufferOf(access: RandomAccess, chunks: readonly Chunk[]): AsyncBuffer {
  return {
    byteLength: access.size,
    async slice(start, end = access.size) {
      for (const chunk of chunks) {
        const from = start - chunk.start;
        if (from < 0 || end - chunk.start > chunk.bytes.byteLength) continue;
        return from === 0 && end - chunk.start === chunk.bytes.byteLength
          ? chunk.bytes
          : chunk.bytes.slice(from, end - chunk.start);
      }
      return arrayBufferOf(await access.read(Math.max(0, start), end));
    },
  };
}

function arrayBufferOf(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = bytes;
  return byteOffset === 0 && buffer.byteLength === byteLength && buffer instanceof ArrayBuffer
    ? buffer
    : new Uint8Array(bytes).buffer;
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function jsonOf(bytes: Uint8Array | undefined): unknown {
  const text = textOf(bytes);
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
