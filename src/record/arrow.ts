import { CompressionType, setCompressionCodec, type Table, Type, tableFromIPC } from '@uwdata/flechette';
import { type MessageHead, readMessageHead } from './arrow-message.ts';
import { ByteReader, type Bytes, SeekingReader } from './byte-reader.ts';
import { decoding } from './decoding.ts';
import { BYTES_OF_A_ROW, ExpansionGuard } from './decompress.ts';
import { problemEvent, recordEvent } from './event.ts';
import { type FieldSelection, recordsOfRow } from './fields.ts';
import { decompressLz4Frame } from './lz4-frame.ts';
import { MAXIMUM_PAGE_BYTES, unzstd } from './page-codecs.ts';
import type { RecordBatches } from './piece.ts';
import { openRandom } from './random-access.ts';
import type { ByteSource, ReadEvent } from './record.ts';

const FILE_MAGIC = 'ARROW1';
const FEATHER_1_MAGIC = 'FEA1';
const CONTINUATION = 0xffffffff;
const MAXIMUM_METADATA_BYTES = 16 * 1024 * 1024;
/** Bytes of one batch, and of all dictionaries together, that are held in memory. */
const MAXIMUM_BODY_BYTES = 512 * 1024 * 1024;
const MAXIMUM_COLUMNS = 500;

/**
 * Reads Arrow IPC, the file format (also called Feather 2) and the stream format alike: the file is the stream with a
 * directory at its end (https://arrow.apache.org/docs/format/Columnar.html). One batch is in memory at a time, and only
 * columns that may hold text are decoded. The place of a record is its row, 1-based over the whole file. `piece`: the
 * batches to read, all if absent.
 */
export async function* readArrow(
  path: string,
  content: ByteSource,
  selection: FieldSelection,
  piece?: RecordBatches,
): AsyncGenerator<ReadEvent> {
  const access = piece === undefined ? undefined : await openRandom(content);
  const guard = new ExpansionGuard(access?.size);
  const reader =
    access === undefined ? new ByteReader(guard.read(content.open())) : new SeekingReader(access);
  let row = 1;
  let isTold = false;
  const problem = (message: string): ReadEvent => problemEvent({ path, line: 1, row, message, lost: 'part' });
  try {
    const stream = new Messages(reader, guard, piece);
    for await (const message of stream.read()) {
      if (message.content === null) {
        // Not of this piece.
      } else if (typeof message.content === 'string') yield problem(message.content);
      else {
        let done = 0;
        try {
          if (!isTold) {
            isTold = true;
            const left = omittedColumns(message.content.slice(0, 1));
            if (left !== null && (piece?.first ?? 0) === 0) yield problem(left);
          }
          for (const value of rowsOf(message.content, message.head.rows)) {
            const place = { path, line: 1, endLine: 1, row: row + done++ };
            for (const record of recordsOfRow(value, place, selection) ?? []) {
              guard.expanded(record.text.length);
              yield recordEvent(record);
            }
          }
        } catch (error) {
          yield problem(`The batch of rows from here on could not be read: ${reasonOf(error)}`);
        }
      }
      row += message.head.rows;
    }
  } catch (error) {
    yield problem(`The Arrow file could not be read further: ${reasonOf(error)}`);
  } finally {
    await reader.close();
  }
}

interface Batch {
  readonly head: MessageHead;
  /** The messages that the batch is decoded from, or why it is not; null where it is not asked for. */
  readonly content: readonly Uint8Array[] | string | null;
}

/**
 * Bytes of each record batch.
 * @throws {Error} where the stream cannot be followed to its end.
 */
export async function batchSizes(content: ByteSource): Promise<number[]> {
  const access = await openRandom(content);
  const reader = new SeekingReader(access);
  try {
    const sizes: number[] = [];
    const none = { first: 0, count: 0 };
    const messages = new Messages(reader, new ExpansionGuard(access.size), none, true);
    for await (const { head } of messages.read()) {
      sizes.push(head.bodyLength);
    }
    return sizes;
  } finally {
    await reader.close();
  }
}

class Messages {
  private readonly reader: Bytes;
  private readonly guard: ExpansionGuard;
  private schema: Uint8Array | undefined;
  private readonly dictionaries: Uint8Array[] = [];
  private dictionaryBytes = 0;
  private batches = 0;
  private readonly wanted: Pick<RecordBatches, 'first' | 'count'>;
  /** Whether the batches after those that are wanted are looked at, too. */
  private readonly toTheEnd: boolean;

  constructor(reader: Bytes, guard: ExpansionGuard, wanted = ALL, toTheEnd = false) {
    this.reader = reader;
    this.guard = guard;
    this.wanted = wanted;
    this.toTheEnd = toTheEnd;
  }

  /** @throws {Error} where the stream cannot be followed. */
  async *read(): AsyncGenerator<Batch> {
    let start = await this.reader.read(4);
    if (start.length === 0) return;
    const magic = Buffer.from(start).toString('latin1');
    if (magic === FEATHER_1_MAGIC) throw new Error('it is Feather version 1. Write it as version 2.');
    if (magic === FILE_MAGIC.slice(0, 4)) {
      await this.reader.skip(4);
      start = await this.reader.read(4);
    }
    for (; start.length === 4; start = await this.reader.read(4)) {
      const batch = await this.message(start);
      if (batch === 'end') return;
      if (batch !== undefined) yield batch;
    }
    if (start.length > 0 || this.schema === undefined) throw new Error(TRUNCATED);
  }

  private async message(start: Uint8Array): Promise<Batch | 'end' | undefined> {
    let prefix = start;
    if (uint32(start) === CONTINUATION) prefix = Buffer.concat([start, await this.reader.read(4)]);
    const length = uint32(prefix.subarray(prefix.length - 4));
    if (length === 0) return 'end';
    if (length > MAXIMUM_METADATA_BYTES || prefix.length % 4 !== 0) {
      throw new Error(
        this.schema === undefined ? 'it is no Arrow file.' : `a message claims ${length} bytes`,
      );
    }
    const metadata = await this.reader.read(length);
    if (metadata.length < length) throw new Error(TRUNCATED);
    const head = readMessageHead(metadata);
    const { kind, bodyLength } = head;
    const { first, count } = this.wanted;
    if (kind === 'batch' && this.schema !== undefined) {
      const index = this.batches++;
      if (index >= first + count && !this.toTheEnd) return 'end';
      if (index < first || index >= first + count) {
        if (!(await this.reader.skip(bodyLength))) throw new Error(TRUNCATED);
        return { head, content: null };
      }
    }
    this.guard.expanded(head.values * BYTES_OF_A_ROW);
    if (this.schema === undefined && kind !== 'schema') throw new Error('it does not begin with a schema.');
    if (bodyLength > MAXIMUM_BODY_BYTES || kind === 'other') {
      if (!(await this.reader.skip(bodyLength))) throw new Error(TRUNCATED);
      if (kind !== 'batch') return undefined;
      return { head, content: `The batch has ${bodyLength} bytes; at most ${MAXIMUM_BODY_BYTES} are read.` };
    }
    const body = await this.reader.read(bodyLength);
    if (body.length < bodyLength) throw new Error(TRUNCATED);
    const message = Buffer.concat([prefix, metadata, body]);
    if (kind === 'batch') return { head, content: [...this.context(), message] };
    if (kind === 'schema') this.schema ??= message;
    else this.addDictionary(message);
    return undefined;
  }

  private context(): Uint8Array[] {
    return [...(this.schema === undefined ? [] : [this.schema]), ...this.dictionaries];
  }

  private addDictionary(message: Uint8Array): void {
    this.dictionaryBytes += message.length;
    if (this.dictionaryBytes > MAXIMUM_BODY_BYTES) {
      throw new Error(`its dictionaries have more than ${MAXIMUM_BODY_BYTES} bytes.`);
    }
    this.dictionaries.push(message);
  }
}

const ALL = { first: 0, count: Number.POSITIVE_INFINITY };
const TRUNCATED = 'it ends in the middle of a message (truncated?); the rows before that were read.';

function uint32(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}

function* rowsOf(messages: readonly Uint8Array[], rows: number): Generator<Record<string, unknown>> {
  registerCodecs();
  const table = decoding(() => tableFromIPC([...messages]));
  const columns = textColumns(table);
  if (columns.some(({ column }) => column.length !== rows)) throw new Error('its columns differ in length');
  for (let i = 0; i < rows; i++) {
    const row: Record<string, unknown> = {};
    for (const { name, column } of columns) row[name] = decoding(() => column.at(i));
    yield row;
  }
}

function textColumns(table: Table) {
  return table.schema.fields
    .map(({ name, type }, index) => ({ name, type, index }))
    .filter(({ name, type }) => name !== '__proto__' && mayHoldText(type) && !hasListView(type))
    .slice(0, MAXIMUM_COLUMNS)
    .map(({ name, index }) => {
      const column = table.getChildAt(index);
      for (const batch of column.data) checkOffsets(batch);
      return { name, column };
    });
}

/** What is said of columns of text that are not read, by the message with the schema; null: there are none. */
function omittedColumns(schema: readonly Uint8Array[]): string | null {
  const fields = tableFromIPC([...schema]).schema.fields.filter(({ type }) => mayHoldText(type));
  const views = fields.filter(({ type }) => hasListView(type)).map(({ name }) => name.slice(0, 100));
  if (views.length > 0)
    return `Columns with list views (${views.slice(0, 5).join(', ')}) were not read. Write them as lists.`;
  if (fields.length <= MAXIMUM_COLUMNS) return null;
  return `The table has more than ${MAXIMUM_COLUMNS} columns of text; the others were not read.`;
}

function hasListView(type: DataType): boolean {
  if (type.typeId === Type.ListView || type.typeId === Type.LargeListView) return true;
  return 'children' in type && type.children.some((child) => hasListView(child.type));
}

/** The parts of a batch of values that say where its values are. */
interface Offsets {
  readonly length: number;
  readonly offsets?: ArrayLike<number | bigint>;
  readonly values?: ArrayLike<unknown>;
  readonly children?: readonly Offsets[];
  readonly stride?: number;
}

/** Refuses lists and strings that claim to go on after the end, or that overlap: decoding would follow them. */
function checkOffsets(batch: Offsets): void {
  const { length, offsets, values, children = [], stride } = batch;
  const [child] = children;
  const available = child?.length ?? values?.length ?? 0;
  if (offsets !== undefined && length > 0) {
    let last = 0;
    for (let i = 0; i <= length; i++) {
      const offset = Number(offsets[i] ?? -1);
      if (offset < last || offset > available) throw new Error('a list or string has no valid end');
      last = offset;
    }
  }
  if (stride !== undefined && child !== undefined && stride * length > available) {
    throw new Error('a list of fixed size has no valid end');
  }
  for (const inner of children) checkOffsets(inner);
}

type DataType = Table['schema']['fields'][number]['type'];

const TEXT_TYPES: ReadonlySet<number> = new Set([Type.Utf8, Type.LargeUtf8, Type.Utf8View, Type.Bool]);

function mayHoldText(type: DataType): boolean {
  if (TEXT_TYPES.has(type.typeId)) return true;
  if (type.typeId === Type.Dictionary) return mayHoldText(type.dictionary);
  return 'children' in type && type.children.some((child) => mayHoldText(child.type));
}

/** Idempotent: flechette keeps its codecs in a table of its module. */
function registerCodecs(): void {
  const encode = (): never => {
    throw new Error('Arrow is only read here');
  };
  setCompressionCodec(CompressionType.LZ4_FRAME, {
    encode,
    decode: (data) => decompressLz4Frame(data, claimedLength(data)),
  });
  setCompressionCodec(CompressionType.ZSTD, { encode, decode: (data) => unzstd(data, claimedLength(data)) });
}

/** The uncompressed length, in bytes, that precedes every compressed buffer. */
function claimedLength(data: Uint8Array): number {
  const length = Number(new DataView(data.buffer, data.byteOffset - 8, 8).getBigInt64(0, true));
  if (length >= 0 && length <= MAXIMUM_PAGE_BYTES) return length;
  throw new Error(`a column claims ${length} bytes; at most ${MAXIMUM_PAGE_BYTES} are read`);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
