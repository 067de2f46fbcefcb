export const id = 4102;
export const ids = [4102];
export const modules = {

/***/ 84102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  batchSizes: () => (/* binding */ batchSizes),
  readArrow: () => (/* binding */ readArrow)
});

// EXTERNAL MODULE: ./node_modules/@uwdata/flechette/dist/flechette.cjs
var flechette = __webpack_require__(25619);
;// CONCATENATED MODULE: ./lib/record/arrow-message.js
/** Kinds of message (https://github.com/apache/arrow/blob/main/format/Message.fbs). */
const SCHEMA = 1;
const DICTIONARY_BATCH = 2;
const RECORD_BATCH = 3;
/** Fields of a table, nested ones included, and entries of a vector of theirs. */
const MAXIMUM_FIELDS = 10_000;
const MAXIMUM_DEPTH = 64;
/**
 * What the metadata of an IPC message says, which is a FlatBuffer, checked as far as a decoder would follow it: vectors
 * lie inside of the metadata, and no schema has more fields than MAXIMUM_FIELDS, however they share their tables.
 * @throws {Error} where it is malformed.
 */
function readMessageHead(metadata) {
    const buffer = new FlatBuffer(metadata);
    const message = buffer.root();
    const kind = buffer.byte(message, 1);
    const bodyLength = buffer.long(message, 3);
    if (!(bodyLength >= 0 && Number.isSafeInteger(bodyLength)))
        throw new Error('a message has no valid length');
    const header = buffer.table(message, 2);
    if (header === undefined)
        return { kind: 'other', bodyLength, rows: 0, values: 0 };
    if (kind === SCHEMA) {
        buffer.checkFields(header, 1, 0);
        return { kind: 'schema', bodyLength, rows: 0, values: 0 };
    }
    const batch = kind === DICTIONARY_BATCH ? buffer.table(header, 1) : header;
    if (batch === undefined || (kind !== RECORD_BATCH && kind !== DICTIONARY_BATCH)) {
        return { kind: 'other', bodyLength, rows: 0, values: 0 };
    }
    const rows = buffer.long(batch, 0);
    if (!(rows >= 0 && Number.isSafeInteger(rows)))
        throw new Error('a batch has no valid number of rows');
    const nodes = buffer.vector(batch, 1, 16);
    let values = rows;
    for (let i = 0; nodes !== undefined && i < nodes.length; i++) {
        const length = buffer.longAt(nodes.start + 16 * i);
        if (!(length >= 0 && length <= 0x7fffffff))
            throw new Error('a column has no valid length');
        values = Math.max(values, length);
    }
    const buffers = buffer.vector(batch, 2, 16)?.length ?? 0;
    const variadic = buffer.vector(batch, 4, 8);
    for (let i = 0; variadic !== undefined && i < variadic.length; i++) {
        const count = buffer.longAt(variadic.start + 8 * i);
        if (!(count >= 0 && count <= buffers))
            throw new Error('a column has no valid number of buffers');
    }
    return { kind: kind === RECORD_BATCH ? 'batch' : 'dictionary', bodyLength, rows, values };
}
/** The little that is needed of https://flatbuffers.dev/internals/; every read is checked by DataView. */
class FlatBuffer {
    view;
    fields = 0;
    constructor(bytes) {
        this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    root() {
        return this.view.getUint32(0, true);
    }
    byte(table, field) {
        const at = this.position(table, field);
        return at === 0 ? 0 : this.view.getUint8(at);
    }
    long(table, field) {
        const at = this.position(table, field);
        return at === 0 ? 0 : this.longAt(at);
    }
    longAt(at) {
        return Number(this.view.getBigInt64(at, true));
    }
    table(table, field) {
        const at = this.position(table, field);
        return at === 0 ? undefined : at + this.view.getUint32(at, true);
    }
    vector(table, field, size) {
        const at = this.table(table, field);
        if (at === undefined)
            return undefined;
        const length = this.view.getUint32(at, true);
        if (at + 4 + length * size > this.view.byteLength)
            throw new Error('a list of the metadata has no end');
        return { start: at + 4, length };
    }
    /** Walks the fields of a schema (slot 1), or the children of a field (slot 5). */
    checkFields(table, slot, depth) {
        if (depth > MAXIMUM_DEPTH)
            throw new Error(`the schema is nested more than ${MAXIMUM_DEPTH} deep`);
        const metadata = this.vector(table, depth === 0 ? 2 : 6, 4);
        this.count(metadata?.length ?? 0);
        const fields = this.vector(table, slot, 4);
        this.count(fields?.length ?? 0);
        for (let i = 0; fields !== undefined && i < fields.length; i++) {
            const at = fields.start + 4 * i;
            this.checkFields(at + this.view.getUint32(at, true), 5, depth + 1);
        }
    }
    count(fields) {
        this.fields += fields;
        if (this.fields > MAXIMUM_FIELDS)
            throw new Error(`the schema has more than ${MAXIMUM_FIELDS} fields`);
    }
    /** Where a field of a table is; 0 where it is absent. */
    position(table, field) {
        const vtable = table - this.view.getInt32(table, true);
        const slot = 4 + 2 * field;
        if (slot >= this.view.getUint16(vtable, true))
            return 0;
        const offset = this.view.getUint16(vtable + slot, true);
        return offset === 0 ? 0 : table + offset;
    }
}

;// CONCATENATED MODULE: ./lib/record/byte-reader.js
/** Reads content at any offset, so that what is skipped is not read. */
class SeekingReader {
    access;
    offset = 0;
    constructor(access) {
        this.access = access;
    }
    async read(length) {
        const end = Math.min(this.access.size, this.offset + length);
        const bytes = await this.access.read(this.offset, end);
        this.offset += bytes.length;
        return bytes;
    }
    async skip(length) {
        this.offset += length;
        return this.offset <= this.access.size;
    }
    close() {
        return this.access.close();
    }
}
/** Reads them from a stream of chunks. */
class ByteReader {
    chunks;
    rest = new Uint8Array(0);
    constructor(bytes) {
        this.chunks = bytes[Symbol.asyncIterator]();
    }
    async read(length) {
        const parts = [];
        let filled = 0;
        for await (const part of this.parts(length)) {
            parts.push(part);
            filled += part.length;
        }
        const [only] = parts;
        return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts, filled);
    }
    async skip(length) {
        let left = length;
        for await (const part of this.parts(length))
            left -= part.length;
        return left === 0;
    }
    /** The next `length` bytes as they come. */
    async *parts(length) {
        for (let left = length; left > 0;) {
            if (this.rest.length === 0) {
                const next = await this.chunks.next();
                if (next.done === true)
                    return;
                this.rest = next.value;
                continue;
            }
            const part = this.rest.subarray(0, left);
            this.rest = this.rest.subarray(part.length);
            left -= part.length;
            yield part;
        }
    }
    async close() {
        await this.chunks.return?.();
    }
}

// EXTERNAL MODULE: ./lib/record/decoding.js
var decoding = __webpack_require__(20056);
// EXTERNAL MODULE: ./lib/record/decompress.js + 1 modules
var decompress = __webpack_require__(59800);
// EXTERNAL MODULE: ./lib/record/event.js
var record_event = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/record/fields.js + 1 modules
var fields = __webpack_require__(86257);
// EXTERNAL MODULE: ./node_modules/lz4js/lz4.js
var lz4 = __webpack_require__(29103);
;// CONCATENATED MODULE: ./lib/record/lz4-frame.js

const MAGIC = 0x184d2204;
const BLOCK_CHECKSUM = 0x10;
const CONTENT_SIZE = 0x08;
const DICTIONARY_ID = 0x01;
const STORED = 0x80000000;
/**
 * Decompresses one LZ4 frame (https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md) of a known length, in bytes.
 * @throws {Error} where its blocks do not lie inside of it, which the decoder would follow, or its length is another.
 */
function decompressLz4Frame(frame, length) {
    checkBlocks(frame);
    const content = (0,lz4.decompress)(frame, length);
    if (content.length !== length)
        throw new Error('an LZ4 frame has another length than it claims');
    return content;
}
function checkBlocks(frame) {
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    if (view.getUint32(0, true) !== MAGIC)
        throw new Error('an LZ4 frame has no beginning');
    const flags = view.getUint8(4);
    if ((flags & DICTIONARY_ID) !== 0)
        throw new Error('an LZ4 frame asks for a dictionary');
    let at = 7 + ((flags & CONTENT_SIZE) === 0 ? 0 : 8);
    for (;;) {
        const size = view.getUint32(at, true);
        if (size === 0)
            return;
        at += 4 + (size % STORED) + ((flags & BLOCK_CHECKSUM) === 0 ? 0 : 4);
    }
}

// EXTERNAL MODULE: ./lib/record/page-codecs.js
var page_codecs = __webpack_require__(94040);
// EXTERNAL MODULE: ./lib/record/random-access.js
var random_access = __webpack_require__(77657);
;// CONCATENATED MODULE: ./lib/record/arrow.js










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
async function* readArrow(path, content, selection, piece) {
    const access = piece === undefined ? undefined : await (0,random_access/* openRandom */.i)(content);
    const guard = new decompress/* ExpansionGuard */.DU(access?.size);
    const reader = access === undefined ? new ByteReader(guard.read(content.open())) : new SeekingReader(access);
    let row = 1;
    let isTold = false;
    const problem = (message) => (0,record_event/* problemEvent */.U)({ path, line: 1, row, message, lost: 'part' });
    try {
        const stream = new Messages(reader, guard, piece);
        for await (const message of stream.read()) {
            if (message.content === null) {
                // Not of this piece.
            }
            else if (typeof message.content === 'string')
                yield problem(message.content);
            else {
                let done = 0;
                try {
                    if (!isTold) {
                        isTold = true;
                        const left = omittedColumns(message.content.slice(0, 1));
                        if (left !== null && (piece?.first ?? 0) === 0)
                            yield problem(left);
                    }
                    for (const value of rowsOf(message.content, message.head.rows)) {
                        const place = { path, line: 1, endLine: 1, row: row + done++ };
                        for (const record of (0,fields/* recordsOfRow */.C)(value, place, selection) ?? []) {
                            guard.expanded(record.text.length);
                            yield (0,record_event/* recordEvent */.y)(record);
                        }
                    }
                }
                catch (error) {
                    yield problem(`The batch of rows from here on could not be read: ${reasonOf(error)}`);
                }
            }
            row += message.head.rows;
        }
    }
    catch (error) {
        yield problem(`The Arrow file could not be read further: ${reasonOf(error)}`);
    }
    finally {
        await reader.close();
    }
}
/**
 * Bytes of each record batch.
 * @throws {Error} where the stream cannot be followed to its end.
 */
async function batchSizes(content) {
    const access = await (0,random_access/* openRandom */.i)(content);
    const reader = new SeekingReader(access);
    try {
        const sizes = [];
        const none = { first: 0, count: 0 };
        const messages = new Messages(reader, new decompress/* ExpansionGuard */.DU(access.size), none, true);
        for await (const { head } of messages.read()) {
            sizes.push(head.bodyLength);
        }
        return sizes;
    }
    finally {
        await reader.close();
    }
}
class Messages {
    reader;
    guard;
    schema;
    dictionaries = [];
    dictionaryBytes = 0;
    batches = 0;
    wanted;
    /** Whether the batches after those that are wanted are looked at, too. */
    toTheEnd;
    constructor(reader, guard, wanted = ALL, toTheEnd = false) {
        this.reader = reader;
        this.guard = guard;
        this.wanted = wanted;
        this.toTheEnd = toTheEnd;
    }
    /** @throws {Error} where the stream cannot be followed. */
    async *read() {
        let start = await this.reader.read(4);
        if (start.length === 0)
            return;
        const magic = Buffer.from(start).toString('latin1');
        if (magic === FEATHER_1_MAGIC)
            throw new Error('it is Feather version 1. Write it as version 2.');
        if (magic === FILE_MAGIC.slice(0, 4)) {
            await this.reader.skip(4);
            start = await this.reader.read(4);
        }
        for (; start.length === 4; start = await this.reader.read(4)) {
            const batch = await this.message(start);
            if (batch === 'end')
                return;
            if (batch !== undefined)
                yield batch;
        }
        if (start.length > 0 || this.schema === undefined)
            throw new Error(TRUNCATED);
    }
    async message(start) {
        let prefix = start;
        if (uint32(start) === CONTINUATION)
            prefix = Buffer.concat([start, await this.reader.read(4)]);
        const length = uint32(prefix.subarray(prefix.length - 4));
        if (length === 0)
            return 'end';
        if (length > MAXIMUM_METADATA_BYTES || prefix.length % 4 !== 0) {
            throw new Error(this.schema === undefined ? 'it is no Arrow file.' : `a message claims ${length} bytes`);
        }
        const metadata = await this.reader.read(length);
        if (metadata.length < length)
            throw new Error(TRUNCATED);
        const head = readMessageHead(metadata);
        const { kind, bodyLength } = head;
        const { first, count } = this.wanted;
        if (kind === 'batch' && this.schema !== undefined) {
            const index = this.batches++;
            if (index >= first + count && !this.toTheEnd)
                return 'end';
            if (index < first || index >= first + count) {
                if (!(await this.reader.skip(bodyLength)))
                    throw new Error(TRUNCATED);
                return { head, content: null };
            }
        }
        this.guard.expanded(head.values * decompress/* BYTES_OF_A_ROW */.$U);
        if (this.schema === undefined && kind !== 'schema')
            throw new Error('it does not begin with a schema.');
        if (bodyLength > MAXIMUM_BODY_BYTES || kind === 'other') {
            if (!(await this.reader.skip(bodyLength)))
                throw new Error(TRUNCATED);
            if (kind !== 'batch')
                return undefined;
            return { head, content: `The batch has ${bodyLength} bytes; at most ${MAXIMUM_BODY_BYTES} are read.` };
        }
        const body = await this.reader.read(bodyLength);
        if (body.length < bodyLength)
            throw new Error(TRUNCATED);
        const message = Buffer.concat([prefix, metadata, body]);
        if (kind === 'batch')
            return { head, content: [...this.context(), message] };
        if (kind === 'schema')
            this.schema ??= message;
        else
            this.addDictionary(message);
        return undefined;
    }
    context() {
        return [...(this.schema === undefined ? [] : [this.schema]), ...this.dictionaries];
    }
    addDictionary(message) {
        this.dictionaryBytes += message.length;
        if (this.dictionaryBytes > MAXIMUM_BODY_BYTES) {
            throw new Error(`its dictionaries have more than ${MAXIMUM_BODY_BYTES} bytes.`);
        }
        this.dictionaries.push(message);
    }
}
const ALL = { first: 0, count: Number.POSITIVE_INFINITY };
const TRUNCATED = 'it ends in the middle of a message (truncated?); the rows before that were read.';
function uint32(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);
}
function* rowsOf(messages, rows) {
    registerCodecs();
    const table = (0,decoding/* decoding */.uw)(() => (0,flechette/* tableFromIPC */.DE)([...messages]));
    const columns = textColumns(table);
    if (columns.some(({ column }) => column.length !== rows))
        throw new Error('its columns differ in length');
    for (let i = 0; i < rows; i++) {
        const row = {};
        for (const { name, column } of columns)
            row[name] = (0,decoding/* decoding */.uw)(() => column.at(i));
        yield row;
    }
}
function textColumns(table) {
    return table.schema.fields
        .map(({ name, type }, index) => ({ name, type, index }))
        .filter(({ name, type }) => name !== '__proto__' && mayHoldText(type) && !hasListView(type))
        .slice(0, MAXIMUM_COLUMNS)
        .map(({ name, index }) => {
        const column = table.getChildAt(index);
        for (const batch of column.data)
            checkOffsets(batch);
        return { name, column };
    });
}
/** What is said of columns of text that are not read, by the message with the schema; null: there are none. */
function omittedColumns(schema) {
    const fields = (0,flechette/* tableFromIPC */.DE)([...schema]).schema.fields.filter(({ type }) => mayHoldText(type));
    const views = fields.filter(({ type }) => hasListView(type)).map(({ name }) => name.slice(0, 100));
    if (views.length > 0)
        return `Columns with list views (${views.slice(0, 5).join(', ')}) were not read. Write them as lists.`;
    if (fields.length <= MAXIMUM_COLUMNS)
        return null;
    return `The table has more than ${MAXIMUM_COLUMNS} columns of text; the others were not read.`;
}
function hasListView(type) {
    if (type.typeId === flechette/* Type */.ZU.ListView || type.typeId === flechette/* Type */.ZU.LargeListView)
        return true;
    return 'children' in type && type.children.some((child) => hasListView(child.type));
}
/** Refuses lists and strings that claim to go on after the end, or that overlap: decoding would follow them. */
function checkOffsets(batch) {
    const { length, offsets, values, children = [], stride } = batch;
    const [child] = children;
    const available = child?.length ?? values?.length ?? 0;
    if (offsets !== undefined && length > 0) {
        let last = 0;
        for (let i = 0; i <= length; i++) {
            const offset = Number(offsets[i] ?? -1);
            if (offset < last || offset > available)
                throw new Error('a list or string has no valid end');
            last = offset;
        }
    }
    if (stride !== undefined && child !== undefined && stride * length > available) {
        throw new Error('a list of fixed size has no valid end');
    }
    for (const inner of children)
        checkOffsets(inner);
}
const TEXT_TYPES = new Set([flechette/* Type */.ZU.Utf8, flechette/* Type */.ZU.LargeUtf8, flechette/* Type */.ZU.Utf8View, flechette/* Type */.ZU.Bool]);
function mayHoldText(type) {
    if (TEXT_TYPES.has(type.typeId))
        return true;
    if (type.typeId === flechette/* Type */.ZU.Dictionary)
        return mayHoldText(type.dictionary);
    return 'children' in type && type.children.some((child) => mayHoldText(child.type));
}
/** Idempotent: flechette keeps its codecs in a table of its module. */
function registerCodecs() {
    const encode = () => {
        throw new Error('Arrow is only read here');
    };
    (0,flechette/* setCompressionCodec */.ng)(flechette/* CompressionType */.jf.LZ4_FRAME, {
        encode,
        decode: (data) => decompressLz4Frame(data, claimedLength(data)),
    });
    (0,flechette/* setCompressionCodec */.ng)(flechette/* CompressionType */.jf.ZSTD, { encode, decode: (data) => (0,page_codecs/* unzstd */.h2)(data, claimedLength(data)) });
}
/** The uncompressed length, in bytes, that precedes every compressed buffer. */
function claimedLength(data) {
    const length = Number(new DataView(data.buffer, data.byteOffset - 8, 8).getBigInt64(0, true));
    if (length >= 0 && length <= page_codecs/* MAXIMUM_PAGE_BYTES */.fz)
        return length;
    throw new Error(`a column claims ${length} bytes; at most ${page_codecs/* MAXIMUM_PAGE_BYTES */.fz} are read`);
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 20056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TW: () => (/* binding */ DamagedBytes),
/* harmony export */   ut: () => (/* binding */ decodingLater),
/* harmony export */   uw: () => (/* binding */ decoding)
/* harmony export */ });
/** What a library says of bytes that it cannot decode. */
class DamagedBytes extends Error {
}
/**
 * Calls a library that does not check what it decodes: what it trips over in damaged bytes (of no use to the reader)
 * is a `DamagedBytes`. Nothing of ours belongs in `decode`, whose own mistakes would look like damage.
 * @throws {DamagedBytes} with the library's reason, where it gives one in words.
 */
function decoding(decode) {
    try {
        return decode();
    }
    catch (error) {
        throw asDamage(error);
    }
}
/** The same of what takes time. */
async function decodingLater(decode) {
    try {
        return await decode();
    }
    catch (error) {
        throw asDamage(error);
    }
}
function asDamage(error) {
    return error instanceof TypeError || error instanceof RangeError
        ? new DamagedBytes('its bytes are damaged', { cause: error })
        : error;
}


/***/ }),

/***/ 94040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fz: () => (/* binding */ MAXIMUM_PAGE_BYTES),
/* harmony export */   h2: () => (/* binding */ unzstd),
/* harmony export */   kb: () => (/* binding */ PAGE_CODECS)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var hyparquet_compressors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61031);


/** Largest part, in bytes, that a column is decompressed in at a time. */
const MAXIMUM_PAGE_BYTES = 256 * 1024 * 1024;
/** Zstandard by Node where it has it (22.15 and later), else by JavaScript. */
function unzstd(input, outputLength) {
    return "zstdDecompressSync" in node_zlib__WEBPACK_IMPORTED_MODULE_0__
        ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(input, { maxOutputLength: Math.max(1, outputLength) })
        : (0,hyparquet_compressors__WEBPACK_IMPORTED_MODULE_1__/* .decompressZstd */ .l8)(input, new Uint8Array(outputLength));
}
/** Decompression of Parquet pages, bounded (https://parquet.apache.org/docs/file-format/data-pages/compression/). */
const PAGE_CODECS = {
    SNAPPY: bounded(hyparquet_compressors__WEBPACK_IMPORTED_MODULE_1__/* .decompressSnappy */ .Lv),
    GZIP: bounded((input, length) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(input, { maxOutputLength: Math.max(1, length) })),
    BROTLI: bounded((input, length) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) })),
    ZSTD: bounded(unzstd),
    LZ4: bounded(hyparquet_compressors__WEBPACK_IMPORTED_MODULE_1__/* .decompressLz4 */ .yk),
    LZ4_RAW: bounded(hyparquet_compressors__WEBPACK_IMPORTED_MODULE_1__/* .decompressLz4Raw */ .SF),
};
function bounded(decompress) {
    return (input, outputLength) => {
        if (!(outputLength >= 0 && outputLength <= MAXIMUM_PAGE_BYTES)) {
            throw new Error(`a page claims ${outputLength} bytes; at most ${MAXIMUM_PAGE_BYTES} are read`);
        }
        return decompress(input, outputLength);
    };
}


/***/ }),

/***/ 77657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ openRandom)
/* harmony export */ });
/* unused harmony export MAXIMUM_BYTES_IN_MEMORY */
/** Content without random access of its own, such as a member of an archive, is held in memory up to this size. */
const MAXIMUM_BYTES_IN_MEMORY = 128 * 1024 * 1024;
/**
 * Opens content for reading at any offset.
 * @throws {Error} where it has no random access of its own and is larger than MAXIMUM_BYTES_IN_MEMORY.
 */
async function openRandom(content) {
    if (content.openRandom !== undefined)
        return content.openRandom();
    const chunks = [];
    let length = 0;
    for await (const chunk of content.open()) {
        length += chunk.length;
        if (length > MAXIMUM_BYTES_IN_MEMORY) {
            throw new Error(`it is larger than the ${MAXIMUM_BYTES_IN_MEMORY} bytes that are held in memory. Keep it as a file of its own.`);
        }
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    return {
        size: length,
        read: async (start, end) => bytes.subarray(start, end),
        close: async () => { },
    };
}


/***/ })

};
