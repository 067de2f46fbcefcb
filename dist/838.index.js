export const id = 838;
export const ids = [838];
export const modules = {

/***/ 41911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ downloadReporter)
/* harmony export */ });
const MEBIBYTE = 2 ** 20;
/** A listener that says how far a download is, at most once in `interval` milliseconds; nothing of short downloads. */
function downloadReporter(say, interval, now = () => performance.now()) {
    let said = now();
    return ({ file, received, total }) => {
        const time = now();
        if (time - said < interval)
            return;
        said = time;
        const of = total === null ? '' : ` of ${Math.round(total / MEBIBYTE)}`;
        say(`downloading ${file}: ${Math.round(received / MEBIBYTE)}${of} MiB`);
    };
}


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadDetector)
});

// EXTERNAL MODULE: ./lib/detector/embedded.js + 5 modules
var embedded = __webpack_require__(86475);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
// EXTERNAL MODULE: ./lib/detector/runtime-error.js
var runtime_error = __webpack_require__(98465);
;// CONCATENATED MODULE: ./lib/detector/threads.js



/** Bytes of files to be read, or texts that were scored, that are worth a start of threads: a small scan never pays it. */
const WORTH_BYTES = 4_000_000;
const WORTH_TEXTS = 2_000;
/** A thread makes little that lives long; the default would let each grow by a hundred megabytes before it collects. */
const YOUNG_MEGABYTES = 16;
/** Texts that a thread is given at once: full batches of every length, and little to wait for at the end. */
const TEXTS_PER_REQUEST = 256;
/** Requests that wait at each thread: one is being scored, one is at hand. */
const REQUESTS_PER_THREAD = 2;
/**
 * The embedded detector on several threads, of which the calling one scores too. Scores are those of one thread, bit for
 * bit. The others are started once the work is worth it (`onReady` is told of each); one that cannot start or dies leaves
 * its work to the rest.
 */
function withThreads(detector, threads, onReady = () => { }) {
    const entry = (0,runtime_assets/* workerEntry */.xA)();
    if (threads < 2 || entry === null)
        return detector;
    const others = threads - 1;
    const pool = new ThreadPool(entry, detector, others, onReady);
    return {
        ...detector,
        concurrency: others * REQUESTS_PER_THREAD + 1,
        expect: (bytes) => pool.expect(bytes),
        score: (texts) => pool.score(texts),
    };
}
class ThreadPool {
    entry;
    detector;
    count;
    onReady;
    ready = [];
    /** What no thread has taken yet, in the order of the calls. */
    waiting = [];
    isScoringHere = false;
    scored = 0;
    started = false;
    nextId = 0;
    constructor(entry, detector, count, onReady) {
        this.onReady = onReady;
        this.entry = entry;
        this.detector = detector;
        this.count = count;
    }
    expect(bytes) {
        if (bytes >= WORTH_BYTES)
            this.start();
    }
    async score(texts) {
        this.scored += texts.length;
        if (this.scored > WORTH_TEXTS)
            this.start();
        if (this.ready.length === 0)
            return this.detector.score(texts);
        const parts = [];
        for (let from = 0; from < texts.length; from += TEXTS_PER_REQUEST) {
            const part = texts.slice(from, from + TEXTS_PER_REQUEST);
            parts.push(new Promise((resolve, reject) => this.waiting.push({ texts: part, resolve, reject })));
        }
        this.handOut();
        const scores = new Float64Array(texts.length);
        for (const [i, part] of (await Promise.all(parts)).entries())
            scores.set(part, i * TEXTS_PER_REQUEST);
        return scores;
    }
    start() {
        if (this.started)
            return;
        this.started = true;
        const workerData = { runtime: this.detector.runtime };
        for (let i = 0; i < this.count; i++) {
            const worker = new external_node_worker_threads_.Worker(this.entry, {
                workerData,
                resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
            });
            const thread = { worker, requests: new Map() };
            worker.on('message', (reply) => this.receive(thread, reply));
            worker.on('error', () => this.retire(thread));
            worker.on('exit', () => this.retire(thread));
            // After `on('message')`, which makes the program wait for the thread again.
            worker.unref();
        }
    }
    /** Gives what waits to the threads that have room, and one request at a time to this one. */
    handOut() {
        for (;;) {
            const thread = this.ready
                .filter(({ requests }) => requests.size < REQUESTS_PER_THREAD)
                .sort((a, b) => a.requests.size - b.requests.size)[0];
            if (thread === undefined && this.isScoringHere)
                return;
            const request = this.waiting.shift();
            if (request === undefined)
                return;
            if (thread === undefined)
                void this.scoreHere(request);
            else
                this.send(thread, request);
        }
    }
    async scoreHere({ texts, resolve, reject }) {
        this.isScoringHere = true;
        try {
            resolve(await this.detector.score(texts));
        }
        catch (error) {
            reject(error);
        }
        this.isScoringHere = false;
        this.handOut();
    }
    send(thread, request) {
        const id = this.nextId++;
        thread.requests.set(id, request);
        // A busy thread keeps the program alive, an idle one does not.
        thread.worker.ref();
        const texts = request.texts.map(({ normalised }) => normalised);
        thread.worker.postMessage({ id, texts });
    }
    receive(thread, reply) {
        if (reply.type === 'ready') {
            this.ready.push(thread);
            this.onReady();
            return;
        }
        const request = reply.id === null ? undefined : thread.requests.get(reply.id);
        if (reply.id === null || request === undefined) {
            this.retire(thread);
            return;
        }
        thread.requests.delete(reply.id);
        if (thread.requests.size === 0)
            thread.worker.unref();
        if (reply.type === 'scores')
            request.resolve(reply.scores);
        else
            request.reject(new runtime_error/* EngineError */.N(reply.message));
        this.handOut();
    }
    /** Takes a thread out; its work is handed out anew, before what came later. */
    retire(thread) {
        const index = this.ready.indexOf(thread);
        if (index >= 0)
            this.ready.splice(index, 1);
        this.waiting.unshift(...thread.requests.values());
        thread.requests.clear();
        void thread.worker.terminate();
        this.handOut();
    }
}

;// CONCATENATED MODULE: ./lib/detector/load.js


/**
 * The detector that was chosen, or the embedded one. Nothing of what other models need is loaded unless one is chosen.
 * `threads` is the number of threads to score on, where the work is worth more than one. Throws EngineError.
 */
async function loadDetector(choice, options = {}) {
    if (choice === undefined)
        return withThreads(await (0,embedded/* loadEmbeddedDetector */.Bu)(options), options.threads ?? 1);
    const { loadExternalDetector } = await Promise.all(/* import() */[__webpack_require__.e(7554), __webpack_require__.e(7319)]).then(__webpack_require__.bind(__webpack_require__, 47319));
    return await loadExternalDetector(choice, options);
}


/***/ }),

/***/ 16850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bz: () => (/* binding */ CACHE_NAME),
  Or: () => (/* binding */ makerOf),
  sS: () => (/* binding */ openJudgementCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/detector/embedded.js + 5 modules
var embedded = __webpack_require__(86475);
// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
// EXTERNAL MODULE: ./lib/source/local-folder.js
var local_folder = __webpack_require__(46587);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/scan/cache/score-entry.js
var score_entry = __webpack_require__(62643);
// EXTERNAL MODULE: ./lib/scan/cache/tally-table.js
var tally_table = __webpack_require__(43507);
;// CONCATENATED MODULE: ./lib/scan/cache/cache-file.js



/** Raised when the form of the file changes. */
const FORMAT = 2;
/** Starts with a byte that no text has, so that the file is taken for what it is: binary. */
const MAGIC = Uint8Array.of(0x89, ...Buffer.from('SBCACHE'), FORMAT);
const DIGEST_BYTES = 32;
/** Scores are read where they lie, so that they lie at a multiple of this. */
const ALIGNMENT = 8;
const HEADER_BYTES = aligned(MAGIC.length + DIGEST_BYTES);
const SIZES_BYTES = 16;
const SEGMENT_HEADER_BYTES = DIGEST_BYTES + SIZES_BYTES;
const TALLY_HEADER_BYTES = tally_table/* TALLY_KEY_LENGTH */.Em + 4;
/** The beginning of a file: magic, and the digest of what made it. */
function encodeHeader(maker) {
    const header = Buffer.alloc(HEADER_BYTES);
    header.set(MAGIC);
    header.set(digestOf([Buffer.from(maker)]), MAGIC.length);
    return header;
}
/**
 * A segment: SHA-256 of what made it and of all that follows; bytes of the scores, how many of their texts are new,
 * bytes of the tallies, 0; the scores; the tallies (key, length, content), filled up with zeros. Numbers have 32 bits,
 * little-endian.
 */
function encodeSegment({ scores, tallies }, maker) {
    const tallyBytes = tallies.reduce((sum, [, packed]) => sum + TALLY_HEADER_BYTES + packed.byteLength, 0);
    const scoreBytes = scores.entries.byteLength;
    const segment = Buffer.alloc(SEGMENT_HEADER_BYTES + scoreBytes + aligned(tallyBytes));
    for (const [i, size] of [scoreBytes, scores.fresh, tallyBytes].entries())
        segment.writeUInt32LE(size, DIGEST_BYTES + 4 * i);
    segment.set(scores.entries, SEGMENT_HEADER_BYTES);
    let at = SEGMENT_HEADER_BYTES + scoreBytes;
    for (const [key, packed] of tallies) {
        segment.write(key, at, 'latin1');
        segment.writeUInt32LE(packed.byteLength, at + tally_table/* TALLY_KEY_LENGTH */.Em);
        segment.set(packed, at + TALLY_HEADER_BYTES);
        at += TALLY_HEADER_BYTES + packed.byteLength;
    }
    segment.set(digestOf([encodeHeader(maker), segment.subarray(DIGEST_BYTES)]));
    return segment;
}
/** Reads what was encoded for the same maker. Never throws. The file begins at a multiple of 8 in its buffer. */
function decodeCache(file, maker) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const header = encodeHeader(maker);
    if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
        return { segments: [], problem: 'damaged' };
    if (!bytes.subarray(0, HEADER_BYTES).equals(header))
        return { segments: [], problem: bytes.length < HEADER_BYTES ? 'damaged' : 'foreign' };
    const segments = [];
    for (let at = HEADER_BYTES; at < bytes.length || segments.length === 0;) {
        const found = segmentAt(bytes.subarray(at), header);
        if (found === null)
            return { segments, problem: 'damaged' };
        segments.push(found.segment);
        at += found.length;
    }
    return { segments, problem: null };
}
/** The segment that bytes begin with, and its length in bytes; null where it is not whole. */
function segmentAt(bytes, header) {
    if (bytes.length < SEGMENT_HEADER_BYTES)
        return null;
    const [scoreBytes, fresh, tallyBytes] = [0, 4, 8].map((at) => bytes.readUInt32LE(DIGEST_BYTES + at));
    const tallyStart = SEGMENT_HEADER_BYTES + scoreBytes;
    const length = tallyStart + aligned(tallyBytes);
    if (scoreBytes % score_entry/* ENTRY_BYTES */.nC !== 0 || length > bytes.length)
        return null;
    const content = bytes.subarray(DIGEST_BYTES, length);
    if (!digestOf([header, content]).equals(bytes.subarray(0, DIGEST_BYTES)))
        return null;
    const tallies = talliesIn(bytes.subarray(tallyStart, tallyStart + tallyBytes));
    if (tallies === null)
        return null;
    const entries = bytes.subarray(SEGMENT_HEADER_BYTES, tallyStart);
    return { segment: { scores: { entries, fresh }, tallies }, length };
}
function talliesIn(framed) {
    const entries = [];
    for (let at = 0; at < framed.length;) {
        const start = at + TALLY_HEADER_BYTES;
        if (start > framed.length)
            return null;
        const end = start + framed.readUInt32LE(start - 4);
        if (end > framed.length)
            return null;
        const key = framed.toString('latin1', at, at + tally_table/* TALLY_KEY_LENGTH */.Em);
        entries.push([key, framed.subarray(start, end)]);
        at = end;
    }
    return entries;
}
function aligned(bytes) {
    return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
function digestOf(pieces) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return hash.digest();
}

;// CONCATENATED MODULE: ./lib/scan/cache/score-table.js

/** Texts that are kept at most: 24 MB, and half as much again of what is out of date. */
const MAXIMUM_TEXTS = 1_000_000;
/** Ages that are told apart when everything is written anew, the latest run's included. */
const AGES = 3;
/** Most segments that a text is looked up in, one after another. */
const MOST_SEGMENTS = 16;
/** Entries to texts at most: an older entry of a text that is used again stays until everything is written anew. */
const MOST_ENTRIES = 1.5;
/**
 * Scores by text: the segments that earlier runs kept, in which texts are looked up where they lie, and a table of the
 * texts that this run used. Holds at most `capacity` texts of this run, 33 bytes each.
 */
class ScoreTable {
    capacity;
    /** Latest first. */
    kept;
    keptTexts;
    used;
    news = 0;
    /** `segments`: oldest first. */
    constructor(segments = [], capacity = MAXIMUM_TEXTS) {
        this.capacity = capacity;
        this.kept = segments.map(({ entries }) => new score_entry/* ScoreEntries */.ph(entries)).reverse();
        this.keptTexts = textsIn(segments);
        this.used = new HashedEntries(capacity);
    }
    /** Texts that are known. */
    get size() {
        return this.keptTexts + this.news;
    }
    /** Texts that were not known when the table was made. */
    get learned() {
        return this.news;
    }
    get(key) {
        const bits = (0,score_entry/* comparedBits */.Ge)(key);
        const used = this.used.get(bits);
        if (used !== undefined)
            return used;
        const kept = this.keptAt(bits);
        if (kept !== undefined)
            this.used.set(bits, kept);
        return kept;
    }
    /** Remembers a text. Where this run used as many texts as there is room for, a new one is not kept. */
    set(key, known) {
        const bits = (0,score_entry/* comparedBits */.Ge)(key);
        const isNew = this.used.get(bits) === undefined && this.keptAt(bits) === undefined;
        if (this.used.set(bits, known) && isNew)
            this.news++;
    }
    /** What this run adds to the segments that it began with; null where all of them are better written anew. */
    addition(segments) {
        const entries = segments.reduce((sum, segment) => sum + segment.entries.byteLength / score_entry/* ENTRY_BYTES */.nC, 0);
        const texts = textsIn(segments) + this.news;
        const isCrowded = segments.length >= MOST_SEGMENTS ||
            entries + this.used.size > MOST_ENTRIES * texts ||
            texts > this.capacity;
        return isCrowded ? null : { entries: this.used.sorted(), fresh: this.news };
    }
    /** The texts of this run and, as many as there is room for, those of `segments`, without what is out of date. */
    rewritten(segments) {
        const ages = [this.used];
        let room = this.capacity - this.used.size;
        for (const [i, { entries }] of segments.toReversed().entries()) {
            const segment = new score_entry/* ScoreEntries */.ph(entries);
            const age = Math.min(i + 1, AGES - 1);
            ages[age] ??= new HashedEntries(this.capacity);
            for (let index = 0; index < segment.length && room > 0; index++) {
                const known = segment.knownAt(index);
                const key = segment.keyAt(index);
                if (known === undefined || ages.some((texts) => texts.get(key) !== undefined))
                    continue;
                ages[age].set(key, known);
                room--;
            }
        }
        return ages
            .filter(({ size }) => size > 0)
            .map((texts) => ({ entries: texts.sorted(), fresh: texts.size }))
            .reverse();
    }
    keptAt(bits) {
        for (const segment of this.kept) {
            const index = segment.find(bits);
            if (index >= 0)
                return segment.knownAt(index);
        }
        return undefined;
    }
}
function textsIn(segments) {
    return segments.reduce((sum, { fresh }) => sum + fresh, 0);
}
const LEAST_ROOM = 256;
const FREE = 0;
/** Entries in the order in which they came, and an open-addressing table of their places. */
class HashedEntries {
    capacity;
    entries = score_entry/* ScoreEntries */.ph.withRoom(LEAST_ROOM);
    /** Number of an entry, counted from 1; `FREE` where there is none. */
    slots = new Uint32Array(2 * LEAST_ROOM);
    count = 0;
    constructor(capacity) {
        this.capacity = capacity;
    }
    get size() {
        return this.count;
    }
    get(key) {
        const entry = this.slots[this.slotOf(key)];
        return entry === FREE ? undefined : this.entries.knownAt(entry - 1);
    }
    /** Whether there was room for it. */
    set(key, known) {
        let slot = this.slotOf(key);
        if (this.slots[slot] === FREE) {
            if (this.count === this.capacity)
                return false;
            if (this.count === this.entries.length) {
                this.grow();
                slot = this.slotOf(key);
            }
            this.slots[slot] = ++this.count;
        }
        this.entries.write(this.slots[slot] - 1, key, known);
        return true;
    }
    sorted() {
        return this.entries.sorted(this.count).bytes;
    }
    /** Slot of the key, or the free one where it belongs. */
    slotOf(key) {
        const mask = this.slots.length - 1;
        let slot = key[0] & mask;
        for (;;) {
            const entry = this.slots[slot];
            if (entry === FREE || this.entries.isAt(entry - 1, key))
                return slot;
            slot = (slot + 1) & mask;
        }
    }
    grow() {
        this.entries = this.entries.resized(this.count, 2 * this.count);
        this.slots = new Uint32Array(4 * this.count);
        for (let index = 0; index < this.count; index++)
            this.slots[this.slotOf(this.entries.keyAt(index))] = index + 1;
    }
}

;// CONCATENATED MODULE: ./lib/scan/cache/judgement-cache.js










/** Name of the cache in its folder. */
const CACHE_NAME = 'scores.bin';
/** A larger file was not written by this program. */
const MAXIMUM_FILE_BYTES = 128 * 1024 * 1024;
/** What decides a score besides the text: a cache of anything else is not used. */
function makerOf({ sha256, runtime }) {
    program ??= [
        (0,runtime_assets/* programDigest */.BX)(),
        (0,external_node_fs_.readFileSync)(external_node_path_.join((0,runtime_assets/* modelRoot */.AG)(), embedded/* EMBEDDED_MODEL */.b5, 'manifest.json'), 'utf8'),
    ];
    return JSON.stringify([sha256, runtime, process.arch, ...program]);
}
let program;
/** Opens the cache in a folder, which need not exist. What is not usable there is a notice, never an error. */
async function openJudgementCache(folder, detector) {
    const file = external_node_path_.join(folder, CACHE_NAME);
    const maker = makerOf(detector);
    const found = await read(file, maker);
    const scores = new ScoreTable(scoresOf(found));
    const tallies = new tally_table/* TallyTable */.TK(talliesOf(found));
    const learned = () => scores.learned + tallies.learned;
    return {
        scores,
        tallies,
        isCold: found.segments.length === 0,
        notice: found.notice,
        learnedShare: () => learned() / Math.max(1, scores.size + tallies.size),
        async save() {
            if (learned() === 0)
                return null;
            try {
                const kept = (await ageOf(file)) === found.age ? found : await read(file, maker);
                const addition = kept.isWhole ? additionTo(kept, scores, tallies) : null;
                if (addition !== null)
                    await (0,local_folder/* appendTo */.S2)(file, encodeSegment(addition, maker));
                else {
                    const segments = rewritten(kept, scores, tallies).map((segment) => encodeSegment(segment, maker));
                    await (0,local_folder/* writeIgnored */.m9)(folder, CACHE_NAME, [encodeHeader(maker), ...segments]);
                }
                return null;
            }
            catch (error) {
                return `The scores could not be kept in ${file} (${messageOf(error)}).`;
            }
        },
    };
}
function scoresOf({ segments }) {
    return segments.map(({ scores }) => scores);
}
function talliesOf({ segments }) {
    return segments.flatMap(({ tallies }) => tallies);
}
/** What a run adds to what is kept, whoever kept it; null where all of it is better written anew. */
function additionTo(kept, scores, tallies) {
    const added = { scores: scores.addition(scoresOf(kept)), tallies: tallies.addition(talliesOf(kept)) };
    return added.scores === null || added.tallies === null
        ? null
        : { scores: added.scores, tallies: added.tallies };
}
function rewritten(kept, scores, tallies) {
    const byAge = scores.rewritten(scoresOf(kept));
    const latest = byAge.pop() ?? { entries: new Uint8Array(), fresh: 0 };
    return [
        ...byAge.map((older) => ({ scores: older, tallies: [] })),
        { scores: latest, tallies: tallies.rewritten(talliesOf(kept)) },
    ];
}
async function read(file, maker) {
    const age = await ageOf(file);
    const unused = (why) => ({
        segments: [],
        notice: `The cached scores in ${file} are not used, and are kept anew: ${why}.`,
        isWhole: false,
        age,
    });
    if (age === null)
        return { segments: [], notice: null, isWhole: false, age };
    // The entries of the tables lie in memory as they lie in the file.
    if ((0,external_node_os_.endianness)() !== 'LE')
        return unused('this processor orders bytes the other way round');
    try {
        const bytes = await contentOf(file);
        if (bytes === null)
            return unused('the file is too large to be one of them');
        const { segments, problem } = decodeCache(bytes, maker);
        if (problem === null)
            return { segments, notice: null, isWhole: true, age };
        if (problem === 'foreign')
            return unused('another detector or another version of synthetic-budget made them');
        if (segments.length === 0)
            return unused('the file is damaged or cut off');
        const notice = `Of the cached scores in ${file} the latest are not used: the file is damaged or cut off.`;
        return { segments, notice, isWhole: false, age };
    }
    catch (error) {
        return unused(messageOf(error));
    }
}
/** Content of a file, at the beginning of its buffer; null where it is too large. */
async function contentOf(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        if (size > MAXIMUM_FILE_BYTES)
            return null;
        const bytes = new Uint8Array(size);
        let length = 0;
        for (let read = -1; read !== 0; length += read)
            read = (await handle.read(bytes, length)).bytesRead;
        return bytes.subarray(0, length);
    }
    finally {
        await handle.close();
    }
}
async function ageOf(file) {
    const stats = await (0,promises_.stat)(file, { bigint: true }).catch(() => null);
    return stats === null ? null : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
