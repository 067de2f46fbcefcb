export const id = 6147;
export const ids = [6147];
export const modules = {

/***/ 84079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ MODEL_OPTIONS),
/* harmony export */   BT: () => (/* binding */ openDetector),
/* harmony export */   Zu: () => (/* binding */ modelChoice)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _detector_hub_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41911);
/* harmony import */ var _detector_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95903);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26824);




/** Options of every command that scores text. */
const MODEL_OPTIONS = {
    model: { type: 'string' },
    'model-sha256': { type: 'string' },
    'model-label': { type: 'string' },
    calibration: { type: 'string' },
};
const PROGRESS_INTERVAL = 2_000;
/** The model that the options name, or undefined. Throws CommandError. */
async function modelChoice(values) {
    const { model: reference, calibration, 'model-sha256': sha256, 'model-label': label } = values;
    if (reference === undefined) {
        for (const name of ['model-sha256', 'model-label', 'calibration'])
            if (values[name] !== undefined)
                throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`--${name} goes with --model.`);
        return undefined;
    }
    if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256))
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`--model-sha256 takes a SHA-256, 64 hexadecimal digits, not "${sha256}".`);
    return {
        reference,
        sha256: sha256?.toLowerCase() ?? null,
        label: label ?? null,
        calibration: calibration === undefined ? null : { path: calibration, bytes: await readCalibration(calibration) },
    };
}
async function readCalibration(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`--calibration: ${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}
/** Loads the chosen detector; what it has to say goes to stderr. Throws EngineError. */
async function openDetector(choice, { runtime, quiet, folderNeedsPin = false, threads = 1, }) {
    const say = (line) => {
        if (!quiet)
            process.stderr.write(`${line}\n`);
    };
    const detector = await (0,_detector_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadDetector */ .D)(choice, {
        runtime: runtime ?? 'auto',
        folderNeedsPin,
        threads,
        notice: say,
        onProgress: (0,_detector_hub_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .downloadReporter */ .m)(say, PROGRESS_INTERVAL),
    });
    if (detector.notice !== null)
        say(detector.notice);
    return detector;
}


/***/ }),

/***/ 58486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92159);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26824);



/** The one file that a path names, whatever the policy has in scope. Throws CommandError where it is not one. */
async function namedFile(named) {
    if (await isFolder(named))
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`${named} is not one readable file: name a file.`);
    const { files, problems } = await (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .filesUnder */ .m)([named], { cwd: process.cwd(), include: [], exclude: [] });
    const [file] = files;
    if (file !== undefined && files.length === 1)
        return file;
    const [problem] = problems;
    if (files.length > 0 || problem === undefined)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`${named} is not one readable file: name a file.`);
    throw new _exit_js__WEBPACK_IMPORTED_MODULE_2__/* .CommandError */ .Qd(`${named}: ${problem.message}`);
}
async function isFolder(named) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(named).then((stats) => stats.isDirectory(), () => false);
}


/***/ }),

/***/ 76252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _u: () => (/* binding */ policyOverrides),
/* harmony export */   aC: () => (/* binding */ RUNTIMES),
/* harmony export */   fd: () => (/* binding */ readAs),
/* harmony export */   iJ: () => (/* binding */ POLICY_OPTIONS),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   zO: () => (/* binding */ fraction)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67422);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26824);



/** Parses a command's arguments strictly. Throws CommandError with the closest option where one is unknown. */
function parseOptions(command, args, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const unknown = /Unknown option '(--?[^'\s]+)/.exec(message)?.[1];
        if (unknown === undefined)
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(`${firstSentence(message)}. See \`synthetic-budget ${command} --help\`.`);
        const near = (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__.suggest)(unknown.replace(/^-+/, ''), Object.keys(options));
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(`unknown option ${unknown}${near === undefined ? '.' : `; did you mean --${near}?`} See \`synthetic-budget ${command} --help\`.`);
    }
}
/** Without its full stop. */
function firstSentence(message) {
    return /^([^\n]*?)\.(?=\s|$)/.exec(message)?.[1] ?? message;
}
/** One of a fixed set of words, or undefined where the option is absent. */
function choice(name, value, choices) {
    if (value === undefined)
        return undefined;
    const found = choices.find((each) => each === value);
    if (found !== undefined)
        return found;
    const near = (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__.suggest)(value, choices);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(`--${name} must be one of ${choices.join(', ')}, not "${value}".${hint}`);
}
/** A fraction such as `5%` or `0.05`, 0..1. */
function fraction(name, value) {
    return readAs(name, value, _policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFraction */ .at);
}
/** What `read` makes of the option's text, or undefined where it is absent; its complaint names the option. */
function readAs(name, value, read) {
    if (value === undefined)
        return undefined;
    try {
        return read(value);
    }
    catch (error) {
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(`--${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** A whole number of at least `least`. */
function wholeNumber(name, value, least = 0) {
    if (value === undefined)
        return undefined;
    if (/^\d{1,9}$/.test(value) && Number(value) >= least)
        return Number(value);
    throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(`--${name} takes a whole number of at least ${least}, not "${value}".`);
}
/** Options that every command which judges by a policy has. */
const POLICY_OPTIONS = {
    budget: { type: 'string' },
    mode: { type: 'string' },
    'fail-on': { type: 'string' },
    by: { type: 'string' },
    'max-false-positive-rate': { type: 'string' },
    'minimum-words': { type: 'string' },
    'minimum-coverage': { type: 'string' },
    lfs: { type: 'string' },
    include: { type: 'string', multiple: true },
    exclude: { type: 'string', multiple: true },
};
const RUNTIMES = ['auto', 'native', 'wasm'];
/** What the options say instead of the policy. */
function policyOverrides(values) {
    const one = (name) => {
        const value = values[name];
        return Array.isArray(value) ? value[0] : value;
    };
    const list = (name) => {
        const value = values[name];
        return value === undefined ? undefined : [value].flat();
    };
    const overrides = {
        budget: fraction('budget', one('budget')),
        mode: choice('mode', one('mode'), ['enforce', 'warn']),
        failOn: choice('fail-on', one('fail-on'), ['lower-bound', 'floor', 'estimate', 'upper-bound']),
        by: choice('by', one('by'), ['words', 'records']),
        maxFalsePositiveRate: fraction('max-false-positive-rate', one('max-false-positive-rate')),
        minimumWords: wholeNumber('minimum-words', one('minimum-words')),
        minimumCoverage: fraction('minimum-coverage', one('minimum-coverage')),
        lfs: choice('lfs', one('lfs'), ['none', 'changed', 'all']),
        include: list('include'),
        exclude: list('exclude'),
    };
    return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 59073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ workTreePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86831);
/* harmony import */ var _source_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75316);
/* harmony import */ var _source_work_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53099);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26824);






/** The policy of the work tree: the named file, or the one of the repository (of the folder, outside one). */
async function workTreePolicy(config) {
    const cwd = process.cwd();
    const root = await (0,_source_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(cwd).catch(() => cwd);
    const readNamed = (file) => (0,_source_work_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readInside */ .xO)(root, file);
    if (config !== undefined) {
        return await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)({
            explicitPath: config,
            read: (file) => readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file)),
            readNamed,
            commit: null,
        });
    }
    return await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)({ read: (file) => (0,_source_work_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .oD)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file)), readNamed, commit: null });
}
const MAXIMUM_POLICY_BYTES = 1024 * 1024;
/** A file that the caller named may well be a pipe, or a device that never ends. */
async function readIfThere(file) {
    try {
        const chunks = [];
        let bytes = 0;
        for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file)) {
            bytes += chunk.length;
            if (bytes > MAXIMUM_POLICY_BYTES)
                throw new Error('it is larger than 1 MiB; a policy is a short text');
            chunks.push(chunk);
        }
        return Buffer.concat(chunks);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}


/***/ }),

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

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ clipWords),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   e9: () => (/* binding */ clipMiddle),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   n9: () => (/* binding */ withoutLogCommands),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/**
 * Text that a pull request's author controls (paths, excerpts, field names, reasons) made harmless for Markdown as GitHub
 * renders it and for terminals. GitHub turns mentions, references and addresses into links after rendering, so entities
 * alone do not stop them: only code, or a character in between, does.
 */
const WORD_JOINER = '\u2060';
/** Control, format (bidirectional, zero-width, tags), surrogate and separator characters, and letters that look like nothing. */
const INVISIBLE = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Co}|\p{Zl}|\p{Zp}|\u034F|[\u115F\u1160]|[\u17B4\u17B5]|\u2800|\u3164|\uFFA0|[\u{FE00}-\u{FE0F}]|[\u{E0100}-\u{E01EF}]/gu;
/** One line with nothing in it that cannot be seen: `⟨U+202E⟩` for what would hide or reorder; white space as one space. */
function visible(text) {
    return text
        .replace(/\s+/gu, ' ')
        .replace(INVISIBLE, (character) => `⟨U+${codePoint(character)}⟩`)
        .replace(/(\p{M}{3})\p{M}+/gu, '$1')
        .trim();
}
function codePoint(character) {
    return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
/** At most `maximum` code points, the last one an ellipsis where something was cut. */
function clip(text, maximum) {
    const points = [...text];
    return points.length <= maximum ? text : `${points.slice(0, maximum - 1).join('')}…`;
}
/** As `clip`, cut before a word where one begins near the end. */
function clipWords(text, maximum) {
    const clipped = clip(text, maximum);
    if (clipped === text)
        return text;
    const kept = clipped.slice(0, -1);
    const isWhole = [...text][maximum - 1] === ' ';
    const words = isWhole ? kept : (/^[\s\S]*\S(?=\s+\S{0,30}$)/.exec(kept)?.[0] ?? kept);
    return `${words.trimEnd()}…`;
}
/** As `clip`, cut in the middle: the ends of a path say the most. */
function clipMiddle(text, maximum) {
    const points = [...text];
    if (points.length <= maximum)
        return text;
    const tail = Math.floor((maximum - 1) / 2);
    const head = maximum - 1 - tail;
    return `${points.slice(0, head).join('')}…${points.slice(points.length - tail).join('')}`;
}
/**
 * Untrusted text as Markdown code: nothing in it is markup, a mention or a link. Holds in paragraphs, lists, link texts
 * and table cells. With a pipe in it, the HTML form is used: GFM's table cells end at a pipe even inside a code span.
 */
function codeSpan(text, maximum = 160, cut = clipMiddle) {
    const shown = cut(visible(text), maximum);
    if (shown === '')
        return '`(empty)`';
    if (shown.includes('|'))
        return `<code>${shown.replace(/[!-/:-@[-`{-~]/g, entity)}</code>`;
    const runs = [...shown.matchAll(/`+/g)].map(([run]) => run.length);
    let length = 1;
    while (runs.includes(length))
        length++;
    const fence = '`'.repeat(length);
    const padding = /^`|`$/.test(shown) ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** Untrusted text as plain Markdown words, for sentences: no markup, HTML, mention, reference, address or emoji code. */
function plainText(text, maximum = 500) {
    return clip(visible(text), maximum)
        .replace(/[\\`*_[\]<>&#|~@$^]/g, (character) => '@#$'.includes(character) ? `${entity(character)}${WORD_JOINER}` : entity(character))
        .replace(/:(?=\/\/|[\w+-]+:)/g, `:${WORD_JOINER}`)
        .replace(/\b(www)\./gi, `$1${WORD_JOINER}.`)
        .replace(/\b(GH-)(?=\d)/gi, `$1${WORD_JOINER}`)
        .replace(/\b[0-9a-f]{7,}\b/gi, (id) => (id.match(/.{1,6}/g) ?? []).join(WORD_JOINER))
        .replace(/^(?:[-+=]|\d+(?=[.)]))/, (start) => [...start].map(entity).join(''));
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/**
 * Text that the log of a GitHub Actions job shows and does not obey: the runner takes a line that begins with `::`, after
 * white space, and `##[` anywhere in one, for a command. A space is put into them.
 */
function withoutLogCommands(text) {
    return text.replace(/^(\s*:)(?=:)/gm, '$1 ').replace(/##(?=\[)/g, '## ');
}
/** Untrusted text for a terminal: no control sequence, on one line. */
function terminalText(text, maximum = 200) {
    return clipMiddle(visible(text), maximum);
}


/***/ })

};
