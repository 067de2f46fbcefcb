export const id = 3254;
export const ids = [3254];
export const modules = {

/***/ 56843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gY: () => (/* binding */ ArchiveReader)
/* harmony export */ });
/* unused harmony exports MAXIMUM_MEMBERS, MAXIMUM_BOMBS */
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7805);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95278);



/** Members of one archive that are looked at. */
const MAXIMUM_MEMBERS = 20_000;
/** Members of one archive that expand beyond their bounds, after which the archive is given up. */
const MAXIMUM_BOMBS = 10;
const MAXIMUM_NAME_LENGTH = 300;
/** What operating systems and version control leave in archives. */
const LITTER = /(?:^|\/)(?:__MACOSX|\.git|node_modules)\/|(?:^|\/)\._[^/]*$/;
/** Reads the members of one archive, bounded in their number and in what they expand to, all together. */
class ArchiveReader {
    path;
    options;
    readRecords;
    guard;
    members = 0;
    bombs = 0;
    unread = 0;
    firstUnread = '';
    nested = false;
    constructor(path, options, readRecords, guard) {
        this.path = path;
        this.options = options;
        this.readRecords = readRecords;
        this.guard = guard;
    }
    /**
     * The records of one member that is a file. `compressedBytes`: what it takes in the archive, where it can be left out
     * alone if it expands beyond its own bounds.
     * @throws {Error} where the archive has more members, or expands further, than is read.
     */
    async *member(name, open, compressedBytes) {
        if (++this.members > MAXIMUM_MEMBERS) {
            throw new Error(`it has more than ${MAXIMUM_MEMBERS} members. Split the archive.`);
        }
        const clean = cleanName(name);
        if (LITTER.test(clean) || this.options.contains?.(clean) === false)
            return;
        const format = (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(clean);
        if (format === undefined || format === 'zip' || format === 'tar') {
            this.unread++;
            this.firstUnread ||= clean;
            this.nested ||= format !== undefined;
            return;
        }
        let failure;
        let bytes = 0;
        let isBomb = false;
        const { guard } = this;
        const own = compressedBytes === undefined ? undefined : new _decompress_js__WEBPACK_IMPORTED_MODULE_0__/* .ExpansionGuard */ .DU(compressedBytes);
        const bounded = async function* () {
            for await (const chunk of open()) {
                try {
                    own?.expanded(chunk.length);
                }
                catch (error) {
                    isBomb = true;
                    throw error;
                }
                try {
                    guard.expanded(chunk.length);
                    bytes += chunk.length;
                }
                catch (error) {
                    failure = error;
                    throw error;
                }
                yield chunk;
            }
        };
        yield* this.readRecords(format, `${this.path}!/${clean}`, { open: bounded }, this.options);
        if (failure !== undefined)
            throw failure;
        if (isBomb)
            this.forgive(bytes);
    }
    /** What is left of an archive's bounds is for its other members, but not for many such. */
    forgive(bytes) {
        if (++this.bombs === MAXIMUM_BOMBS)
            throw new Error(`${MAXIMUM_BOMBS} of its members expand to more than text does. Exclude it.`);
        this.guard.expanded(-bytes);
    }
    *end() {
        if (this.unread === 0)
            return;
        const { path, unread } = this;
        const which = unread === 1 ? 'One member has' : `${unread} members have`;
        const message = `${which} a format that is not read inside of an archive (such as ${this.firstUnread}).`;
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U)({ path, line: 1, message, ...(this.nested ? { lost: 'part' } : {}) });
    }
}
/** A member's name for people: a relative path with forward slashes, without control characters. */
function cleanName(name) {
    return name
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd')
        .split(/[/\\]+/)
        .filter((part) => part !== '' && part !== '.' && part !== '..')
        .join('/')
        .slice(-MAXIMUM_NAME_LENGTH);
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


/***/ }),

/***/ 23254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readZip: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20663);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56843);
/* harmony import */ var _decompress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59800);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7805);
/* harmony import */ var _random_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77657);







const CHUNK_BYTES = 256 * 1024;
/**
 * Reads the members of a zip archive in the order of its directory, streamed, nothing being extracted to disk. An
 * encrypted or corrupt member is a problem, and the next one is read.
 */
async function* readZip(path, content, options, readRecords) {
    let access;
    let zip;
    try {
        access = await (0,_random_access_js__WEBPACK_IMPORTED_MODULE_5__/* .openRandom */ .i)(content);
        if (access.size === 0)
            return;
        const archive = new _archive_js__WEBPACK_IMPORTED_MODULE_3__/* .ArchiveReader */ .gY(path, options, readRecords, new _decompress_js__WEBPACK_IMPORTED_MODULE_4__/* .ExpansionGuard */ .DU(access.size));
        zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_2__/* .fromRandomAccessReaderPromise */ .or)(new AccessReader(access), access.size, {
            autoClose: false,
            decodeStrings: false,
            lazyEntries: true,
            validateEntrySizes: true,
        });
        for await (const entry of zip.eachEntry())
            yield* readEntry(archive, zip, entry);
        yield* archive.end();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_6__/* .problemEvent */ .U)({
            path,
            line: 1,
            message: `The archive could not be read further: ${reason}`,
            lost: 'part',
        });
    }
    finally {
        zip?.close();
        await access?.close();
    }
}
async function* readEntry(archive, zip, entry) {
    const name = (0,yauzl__WEBPACK_IMPORTED_MODULE_2__/* .getFileNameLowLevel */ .ax)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    if (name.endsWith('/'))
        return;
    const open = async function* () {
        if (entry.isEncrypted())
            throw new Error('the member is encrypted. Decrypt or exclude it.');
        const stream = await zip.openReadStreamPromise(entry);
        try {
            yield* stream;
        }
        finally {
            stream.destroy();
        }
    };
    yield* archive.member(name, open, entry.compressedSize);
}
/** The library's way to read at an offset. */
class AccessReader extends yauzl__WEBPACK_IMPORTED_MODULE_2__/* .RandomAccessReader */ .lJ {
    access;
    constructor(access) {
        super();
        this.access = access;
    }
    _readStreamForRange(start, end) {
        const { access } = this;
        const source = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((async function* () {
            for (let at = start; at < end; at += CHUNK_BYTES)
                yield await access.read(at, Math.min(end, at + CHUNK_BYTES));
        })());
        const bytes = new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
        (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(source, bytes).catch(() => undefined);
        return bytes;
    }
    close(callback) {
        callback(null);
    }
}


/***/ })

};
