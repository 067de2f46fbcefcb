export const id = 1376;
export const ids = [1376];
export const modules = {

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

/***/ 81376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquet: () => (/* binding */ readParquet),
  rowGroupSizes: () => (/* binding */ rowGroupSizes)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 5 modules
var column = __webpack_require__(61419);
// EXTERNAL MODULE: ./lib/record/broken-off.js
var broken_off = __webpack_require__(33208);
// EXTERNAL MODULE: ./lib/record/decoding.js
var decoding = __webpack_require__(20056);
// EXTERNAL MODULE: ./lib/record/decompress.js + 1 modules
var decompress = __webpack_require__(59800);
// EXTERNAL MODULE: ./lib/record/event.js
var record_event = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/record/fields.js + 1 modules
var fields = __webpack_require__(86257);
// EXTERNAL MODULE: ./lib/record/page-codecs.js
var page_codecs = __webpack_require__(94040);
// EXTERNAL MODULE: ./lib/record/names.js
var names = __webpack_require__(98525);
;// CONCATENATED MODULE: ./lib/record/parquet-columns.js



/** Columns beyond these are not read; nobody's table has so many of text. */
const MAXIMUM_COLUMNS = 500;
const MAXIMUM_DEPTH = 32;
/** A column of numbers of such a name may say that a row is synthetic. */
const FLAG_NAME = /synthetic|generated|written|is_?ai\b/i;
/**
 * Keeps strings, JSON, enumerations and truth values at any depth (`messages[].content`), and of numbers those whose
 * name is that of a flag. Byte arrays without a type are strings in old files, but images in others: kept where the
 * name is that of a text. The rest (numbers, times, embeddings, images) is never read from the file.
 */
function textColumns(metadata) {
    const kept = new Set();
    let nested = false;
    let omitted = 0;
    const build = (node, depth) => {
        if (depth > MAXIMUM_DEPTH || node.element.name === '__proto__')
            return [];
        if (node.children.length === 0) {
            if (!mayBeText(node.element, depth))
                return [];
            if (kept.size >= MAXIMUM_COLUMNS) {
                omitted++;
                return [];
            }
            kept.add(keyOf(node.path));
            nested ||= depth > 1 || node.element.repetition_type === 'REPEATED';
            return [node.element];
        }
        const groups = node.children.map((child) => build(child, depth + 1)).filter((group) => group.length > 0);
        const isMap = node.element.name === 'key_value' || node.element.name === 'map';
        if (groups.length === 0 || (isMap && groups.length !== node.children.length)) {
            for (const path of leavesOf(node))
                kept.delete(path);
            return [];
        }
        return [{ ...node.element, num_children: groups.length }, ...groups.flat()];
    };
    const root = (0,decoding/* decoding */.uw)(() => (0,src_metadata/* parquetSchema */.YR)(metadata));
    const groups = root.children.map((child) => build(child, 1)).filter((group) => group.length > 0);
    const schema = [{ ...root.element, num_children: groups.length }, ...groups.flat()];
    const row_groups = metadata.row_groups.map((group) => ({
        ...group,
        columns: group.columns.filter(({ meta_data }) => meta_data && kept.has(keyOf(meta_data.path_in_schema))),
    }));
    return { metadata: { ...metadata, schema, row_groups }, count: kept.size, nested, omitted };
}
const keyOf = (path) => path.join('\0');
function* leavesOf(node) {
    if (node.children.length === 0)
        yield keyOf(node.path);
    else
        for (const child of node.children)
            yield* leavesOf(child);
}
function mayBeText(element, depth) {
    const { type, converted_type: converted, logical_type: logical, name } = element;
    if (type === 'BOOLEAN')
        return true;
    if (type === 'INT32' || type === 'INT64') {
        const isNumber = converted === undefined || /^U?INT_/.test(converted);
        return depth === 1 && isNumber && FLAG_NAME.test(name);
    }
    if (type !== 'BYTE_ARRAY')
        return false;
    if (converted === 'UTF8' || converted === 'JSON' || converted === 'ENUM')
        return true;
    if (logical !== undefined)
        return ['STRING', 'JSON', 'ENUM'].includes(logical.type);
    return converted === undefined && depth === 1 && (0,names/* classifyName */.Ce)(name)?.strong === true;
}

// EXTERNAL MODULE: ./lib/record/random-access.js
var random_access = __webpack_require__(77657);
;// CONCATENATED MODULE: ./lib/record/parquet.js










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
async function* readParquet(path, content, selection, piece) {
    const problem = (message, row) => (0,record_event/* problemEvent */.U)({ path, line: 1, ...(row === undefined ? {} : { row }), message, lost: 'part' });
    let access;
    try {
        access = await (0,random_access/* openRandom */.i)(content);
        if (access.size === 0)
            return;
        const columns = textColumns(await readFooter(access));
        if (columns.omitted > 0 && (piece?.first ?? 0) === 0) {
            yield problem(`The table has more than ${MAXIMUM_COLUMNS} columns of text; the others were not read.`);
        }
        const guard = new decompress/* ExpansionGuard */.DU(access.size);
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
                guard.expanded(rows * decompress/* BYTES_OF_A_ROW */.$U);
                for await (const { row, index } of rowsOf(access, columns, group)) {
                    const place = { path, line: 1, endLine: 1, row: first + index };
                    emitted = index + 1;
                    for (const record of (0,fields/* recordsOfRow */.C)(row, place, selection) ?? []) {
                        guard.expanded(record.text.length);
                        yield (0,record_event/* recordEvent */.y)(record);
                    }
                }
            }
            catch (error) {
                if ((0,broken_off/* isOwnFault */.Dn)(error))
                    throw error;
                yield problem(`Rows ${first + emitted} to ${first + rows - 1} could not be read: ${reasonOf(error)}`, first + emitted);
            }
            first += rows;
        }
    }
    catch (error) {
        if ((0,broken_off/* isOwnFault */.Dn)(error))
            throw error;
        yield problem(`The Parquet file could not be read: ${reasonOf(error)}`);
    }
    finally {
        await access?.close();
    }
}
/**
 * Bytes of the text columns of each row group, compressed; empty where there are none.
 * @throws {Error} where the footer cannot be read.
 */
async function rowGroupSizes(content) {
    const access = await (0,random_access/* openRandom */.i)(content);
    try {
        const { count, metadata } = textColumns(await readFooter(access));
        if (count === 0)
            return [];
        return metadata.row_groups.map(({ columns }) => columns.reduce((sum, { meta_data: chunk }) => sum + Number(chunk?.total_compressed_size ?? 0), 0));
    }
    finally {
        await access.close();
    }
}
async function readFooter(access) {
    const tail = Buffer.from(await access.read(Math.max(0, access.size - 8), access.size));
    const magic = tail.toString('latin1', tail.length - 4);
    if (magic === 'PARE')
        throw new Error('it is encrypted. Decrypt or exclude it.');
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
        const metadata = await (0,decoding/* decodingLater */.ut)(() => (0,src_metadata/* parquetMetadataAsync */.Ei)(file, options));
        checkShape(metadata);
        return metadata;
    }
    catch (error) {
        if ((0,broken_off/* isOwnFault */.Dn)(error))
            throw error;
        const reason = error instanceof decoding/* DamagedBytes */.TW ? '' : ` (${reasonOf(error)})`;
        throw new Error(`its directory is damaged${reason}. Write it again.`);
    }
}
/** The library gives out a directory as it is written: what has to be there may be missing. */
function checkShape({ schema, row_groups }) {
    const isWhole = Array.isArray(schema) &&
        schema.every((element) => typeof element?.name === 'string') &&
        Array.isArray(row_groups) &&
        row_groups.every((group) => Number(group?.num_rows) >= 0 &&
            Array.isArray(group?.columns) &&
            group.columns.every((column) => typeof column === 'object' &&
                (column.meta_data === undefined || Array.isArray(column.meta_data.path_in_schema))));
    if (!isWhole)
        throw new decoding/* DamagedBytes */.TW('its directory lacks what every one has');
}
async function* rowsOf(access, columns, group) {
    const rows = Number(group.num_rows);
    const size = group.columns.reduce((sum, { meta_data: chunk }) => sum + Number(chunk?.total_uncompressed_size), 0);
    if (columns.nested && size > MAXIMUM_NESTED_BYTES) {
        throw new Error(`the row group has ${size} bytes of nested columns; at most ${MAXIMUM_NESTED_BYTES} are read at once. ` +
            'Write smaller row groups (pyarrow: `row_group_size=10000`).');
    }
    const chunks = await readChunks(access, group);
    const step = columns.nested ? rows : Math.max(1, Math.floor((rows * WINDOW_BYTES) / Math.max(size, 1)));
    const options = {
        file: bufferOf(access, chunks),
        metadata: { ...columns.metadata, row_groups: [group], num_rows: group.num_rows },
        compressors: page_codecs/* PAGE_CODECS */.kb,
        parsers: { stringFromBytes: textOf, jsonFromBytes: jsonOf },
        geoparquet: false,
    };
    for (let start = 0; start < rows; start += step) {
        const rowEnd = Math.min(rows, start + step);
        const window = await (0,decoding/* decodingLater */.ut)(() => (0,read/* parquetReadObjects */.pS)({ ...options, rowStart: start, rowEnd }));
        for (let i = 0; i < window.length; i++)
            yield { row: window[i], index: start + i };
    }
}
async function readChunks(access, group) {
    const chunks = [];
    let total = 0;
    for (const { meta_data: column } of group.columns) {
        if (column === undefined)
            throw new Error('a column has no description (encrypted?)');
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
function checkPages(bytes, values) {
    if (!(values >= 0 && values <= MAXIMUM_VALUES))
        throw new Error(`a column claims ${values} values`);
    const reader = { view: new DataView(bytes), offset: 0 };
    let seen = 0;
    while (reader.offset < bytes.byteLength - 1) {
        const header = (0,decoding/* decoding */.uw)(() => (0,column/* parquetHeader */.wK)(reader));
        const { compressed_page_size: compressed, uncompressed_page_size: uncompressed } = header;
        if (!(isCount(compressed) && reader.offset + compressed <= bytes.byteLength)) {
            throw new Error('a page claims to be longer than its column');
        }
        if (!(isCount(uncompressed) && uncompressed <= page_codecs/* MAXIMUM_PAGE_BYTES */.fz)) {
            throw new Error(`a page claims ${uncompressed} bytes; at most ${page_codecs/* MAXIMUM_PAGE_BYTES */.fz} are read`);
        }
        const data = header.data_page_header ?? header.data_page_header_v2;
        const count = (data ?? header.dictionary_page_header)?.num_values ?? 0;
        if (!(isCount(count) && count <= MAXIMUM_VALUES))
            throw new Error(`a page claims ${count} values`);
        if (header.data_page_header_v2 !== undefined)
            checkLevels(header.data_page_header_v2, compressed);
        if (data !== undefined)
            seen += count;
        if (seen > values)
            throw new Error('the pages of a column claim more values than the column');
        reader.offset += compressed;
    }
}
/** The library gives out what is written: nothing, or an integer of another kind. */
function isCount(value) {
    return Number.isInteger(value) && Number(value) >= 0;
}
/** The library reads without end where a length of the levels is missing. */
function checkLevels({ num_nulls: nulls, num_values: values, repetition_levels_byte_length: repetitions, definition_levels_byte_length: definitions, }, compressed) {
    if (!(isCount(repetitions) && isCount(definitions) && repetitions + definitions <= compressed))
        throw new Error('the levels of a page claim to be longer than the page');
    if (!(isCount(nulls) && nulls <= values))
        throw new Error('a page claims more missing values than values');
}
function bufferOf(access, chunks) {
    return {
        byteLength: access.size,
        async slice(start, end = access.size) {
            for (const chunk of chunks) {
                const from = start - chunk.start;
                if (from < 0 || end - chunk.start > chunk.bytes.byteLength)
                    continue;
                return from === 0 && end - chunk.start === chunk.bytes.byteLength
                    ? chunk.bytes
                    : chunk.bytes.slice(from, end - chunk.start);
            }
            return arrayBufferOf(await access.read(Math.max(0, start), end));
        },
    };
}
function arrayBufferOf(bytes) {
    const { buffer, byteOffset, byteLength } = bytes;
    return byteOffset === 0 && buffer.byteLength === byteLength && buffer instanceof ArrayBuffer
        ? buffer
        : new Uint8Array(bytes).buffer;
}
function textOf(bytes) {
    return bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
function jsonOf(bytes) {
    const text = textOf(bytes);
    try {
        return text === undefined ? undefined : JSON.parse(text);
    }
    catch {
        return text;
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
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
