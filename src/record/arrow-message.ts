/** Kinds of message (https://github.com/apache/arrow/blob/main/format/Message.fbs). */
const SCHEMA = 1;
const DICTIONARY_BATCH = 2;
const RECORD_BATCH = 3;

/** Fields of a table, nested ones included, and entries of a vector of theirs. */
const MAXIMUM_FIELDS = 10_000;
const MAXIMUM_DEPTH = 64;

export interface MessageHead {
  readonly kind: 'schema' | 'dictionary' | 'batch' | 'other';
  /** Bytes that follow the metadata. */
  readonly bodyLength: number;
  /** Rows of a batch; 0 of other messages. */
  readonly rows: number;
  /** Values of its longest column, nested ones included. */
  readonly values: number;
}

/**
 * What the metadata of an IPC message says, which is a FlatBuffer, checked as far as a decoder would follow it: vectors
 * lie inside of the metadata, and no schema has more fields than MAXIMUM_FIELDS, however they share their tables.
 * @throws {Error} where it is malformed.
 */
export function readMessageHead(metadata: Uint8Array): MessageHead {
  const buffer = new FlatBuffer(metadata);
  const message = buffer.root();
  const kind = buffer.byte(message, 1);
  const bodyLength = buffer.long(message, 3);
  if (!(bodyLength >= 0 && Number.isSafeInteger(bodyLength)))
    throw new Error('a message has no valid length');
  const header = buffer.table(message, 2);
  if (header === undefined) return { kind: 'other', bodyLength, rows: 0, values: 0 };
  if (kind === SCHEMA) {
    buffer.checkFields(header, 1, 0);
    return { kind: 'schema', bodyLength, rows: 0, values: 0 };
  }
  const batch = kind === DICTIONARY_BATCH ? buffer.table(header, 1) : header;
  if (batch === undefined || (kind !== RECORD_BATCH && kind !== DICTIONARY_BATCH)) {
    return { kind: 'other', bodyLength, rows: 0, values: 0 };
  }
  const rows = buffer.long(batch, 0);
  if (!(rows >= 0 && Number.isSafeInteger(rows))) throw new Error('a batch has no valid number of rows');
  const nodes = buffer.vector(batch, 1, 16);
  let values = rows;
  for (let i = 0; nodes !== undefined && i < nodes.length; i++) {
    const length = buffer.longAt(nodes.start + 16 * i);
    if (!(length >= 0 && length <= 0x7fffffff)) throw new Error('a column has no valid length');
    values = Math.max(values, length);
  }
  const buffers = buffer.vector(batch, 2, 16)?.length ?? 0;
  const variadic = buffer.vector(batch, 4, 8);
  for (let i = 0; variadic !== undefined && i < variadic.length; i++) {
    const count = buffer.longAt(variadic.start + 8 * i);
    if (!(count >= 0 && count <= buffers)) throw new Error('a column has no valid number of buffers');
  }
  return { kind: kind === RECORD_BATCH ? 'batch' : 'dictionary', bodyLength, rows, values };
}

/** The little that is needed of https://flatbuffers.dev/internals/; every read is checked by DataView. */
class FlatBuffer {
  private readonly view: DataView;
  private fields = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  root(): number {
    return this.view.getUint32(0, true);
  }

  byte(table: number, field: number): number {
    const at = this.position(table, field);
    return at === 0 ? 0 : this.view.getUint8(at);
  }

  long(table: number, field: number): number {
    const at = this.position(table, field);
    return at === 0 ? 0 : this.longAt(at);
  }

  longAt(at: number): number {
    return Number(this.view.getBigInt64(at, true));
  }

  table(table: number, field: number): number | undefined {
    const at = this.position(table, field);
    return at === 0 ? undefined : at + this.view.getUint32(at, true);
  }

  vector(table: number, field: number, size: number): { start: number; length: number } | undefined {
    const at = this.table(table, field);
    if (at === undefined) return undefined;
    const length = this.view.getUint32(at, true);
    if (at + 4 + length * size > this.view.byteLength) throw new Error('a list of the metadata has no end');
    return { start: at + 4, length };
  }

  /** Walks the fields of a schema (slot 1), or the children of a field (slot 5). */
  checkFields(table: number, slot: number, depth: number): void {
    if (depth > MAXIMUM_DEPTH) throw new Error(`the schema is nested more than ${MAXIMUM_DEPTH} deep`);
    const metadata = this.vector(table, depth === 0 ? 2 : 6, 4);
    this.count(metadata?.length ?? 0);
    const fields = this.vector(table, slot, 4);
    this.count(fields?.length ?? 0);
    for (let i = 0; fields !== undefined && i < fields.length; i++) {
      const at = fields.start + 4 * i;
      this.checkFields(at + this.view.getUint32(at, true), 5, depth + 1);
    }
  }

  private count(fields: number): void {
    this.fields += fields;
    if (this.fields > MAXIMUM_FIELDS) throw new Error(`the schema has more than ${MAXIMUM_FIELDS} fields`);
  }

  /** Where a field of a table is; 0 where it is absent. */
  private position(table: number, field: number): number {
    const vtable = table - this.view.getInt32(table, true);
    const slot = 4 + 2 * field;
    if (slot >= this.view.getUint16(vtable, true)) return 0;
    const offset = this.view.getUint16(vtable + slot, true);
    return offset === 0 ? 0 : table + offset;
  }
}
