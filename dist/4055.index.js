export const id = 4055;
export const ids = [4055];
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

/***/ 34174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ perplexityOf)
/* harmony export */ });
const DIGITS = 6;
/** Nothing where nothing was measured. */
function perplexityOf(surprisal) {
    if (surprisal === null)
        return undefined;
    const rounded = (value) => Number(value.toPrecision(DIGITS));
    return { perplexity: rounded(2 ** surprisal.mean), burstiness: rounded(surprisal.deviation) };
}


/***/ }),

/***/ 41825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreCommand: () => (/* binding */ scoreCommand)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/detector/judgeable.js + 1 modules
var detector_judgeable = __webpack_require__(70052);
// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
// EXTERNAL MODULE: ./lib/measure/tally.js
var tally = __webpack_require__(99878);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/record/jsonl.js
var jsonl = __webpack_require__(90019);
// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
// EXTERNAL MODULE: ./lib/record/words.js
var record_words = __webpack_require__(98128);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
// EXTERNAL MODULE: ./lib/scan/cache/judgement-cache.js + 2 modules
var judgement_cache = __webpack_require__(16850);
// EXTERNAL MODULE: ./lib/scan/cache/score-entry.js
var score_entry = __webpack_require__(62643);
// EXTERNAL MODULE: ./lib/source/local-folder.js
var local_folder = __webpack_require__(46587);
// EXTERNAL MODULE: ./lib/commands/exit.js
var exit = __webpack_require__(26824);
;// CONCATENATED MODULE: ./lib/commands/json-members.js
/** Strings, and the characters that structure JSON between them. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/**
 * A JSON object without some of its members; the rest stays as it is written, since parsing and writing again would
 * change numbers beyond 2^53. `source` must be an object that JSON.parse accepts.
 */
function withoutMembers(source, names) {
    const kept = [];
    let depth = 0;
    let start = 0;
    let name;
    const finish = (end) => {
        const member = source.slice(start, end);
        if (name !== undefined && !names.has(name))
            kept.push(member);
        name = undefined;
        start = end + 1;
    };
    for (const { 0: token, index } of source.matchAll(TOKEN)) {
        if (token.startsWith('"')) {
            if (depth === 1)
                name ??= JSON.parse(token);
        }
        else if (token === '{' || token === '[') {
            depth++;
            if (depth === 1)
                start = index + 1;
        }
        else if (token === ',') {
            if (depth === 1)
                finish(index);
        }
        else {
            depth--;
            if (depth === 0)
                finish(index);
        }
    }
    return `{${kept.join(',').trim()}}`;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/commands/line-chunks.js


/** Lines, and UTF-16 code units of them, that are given together at most: full batches in flat memory. */
const CHUNK_LINES = 512;
const CHUNK_LENGTH = 4 * 1024 * 1024;
/** Longest line that is kept, in bytes. */
const MAXIMUM_LINE_BYTES = 16 * 1024 * 1024;
/** Milliseconds without input after which the lines that are there are given: the writer may wait for an answer. */
const PAUSE = 5;
const LF = 0x0a;
/**
 * Cuts UTF-8 input into lines and gives them in chunks: full ones while input comes, what is there when it pauses. So
 * a program that writes a line and waits for the answer gets it, and the lines are the same however they were sent.
 * Blank lines are left out.
 * @throws {CommandError} where the input is compressed or not UTF-8 at all.
 */
async function* lineChunks(input) {
    const cutter = new LineCutter();
    const chunks = input[Symbol.asyncIterator]();
    let waiting = [];
    let length = 0;
    const take = () => {
        const lines = waiting;
        waiting = [];
        length = 0;
        return lines;
    };
    try {
        for (;;) {
            const next = chunks.next();
            if (waiting.length > 0 && (await isLate(next)))
                yield take();
            const { done, value } = await next;
            for (const line of done === true ? cutter.end() : cutter.cut(value)) {
                waiting.push(line);
                length += line.source.length;
                if (waiting.length >= CHUNK_LINES || length >= CHUNK_LENGTH)
                    yield take();
            }
            if (done === true)
                break;
        }
        if (waiting.length > 0)
            yield take();
    }
    finally {
        await chunks.return?.();
    }
}
/** Whether a promise is still open after PAUSE. */
async function isLate(next) {
    let timer;
    const pause = new Promise((resolve) => {
        timer = setTimeout(resolve, PAUSE, true);
    });
    const settled = next.then(() => false, () => false);
    try {
        return await Promise.race([settled, pause]);
    }
    finally {
        clearTimeout(timer);
    }
}
class LineCutter {
    number = 0;
    parts = [];
    length = 0;
    *cut(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
            this.keep(chunk.subarray(start, end));
            yield* this.line();
            start = end + 1;
        }
        this.keep(chunk.subarray(start));
    }
    *end() {
        if (this.length > 0)
            yield* this.line();
    }
    keep(part) {
        this.length += part.length;
        if (this.length > MAXIMUM_LINE_BYTES)
            this.parts = [];
        else
            this.parts.push(part);
    }
    *line() {
        const bytes = Buffer.concat(this.parts);
        const isOverlong = this.length > MAXIMUM_LINE_BYTES;
        this.parts = [];
        this.length = 0;
        const number = ++this.number;
        if (isOverlong) {
            const problem = `the line is longer than ${MAXIMUM_LINE_BYTES / 1024 / 1024} MiB; put one record on a line.`;
            yield { number, source: '', problem };
            return;
        }
        const source = number === 1 ? firstLine(bytes) : bytes.toString('utf8');
        if (source.trim() === '')
            return;
        const problem = (0,external_node_buffer_.isUtf8)(bytes) ? null : 'the line is not valid UTF-8; bytes that are not became U+FFFD.';
        yield { number, source, problem };
    }
}
function firstLine(bytes) {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        throw new exit/* CommandError */.Qd('the input is compressed (gzip): pipe it through `gzip -dc` first.');
    if (bytes.includes(0) ||
        (bytes[0] === 0xff && bytes[1] === 0xfe) ||
        (bytes[0] === 0xfe && bytes[1] === 0xff))
        throw new exit/* CommandError */.Qd('the input is not UTF-8 text: convert it first (`iconv -t UTF-8`).');
    const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bytes.toString('utf8', isMarked ? 3 : 0);
}

// EXTERNAL MODULE: ./lib/commands/model.js
var model = __webpack_require__(84079);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(76252);
// EXTERNAL MODULE: ./lib/commands/perplexity.js
var commands_perplexity = __webpack_require__(34174);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/partial/store.js
var store = __webpack_require__(95128);
// EXTERNAL MODULE: ./lib/record/hash.js
var hash = __webpack_require__(98229);
// EXTERNAL MODULE: ./lib/scan/file-scan.js
var file_scan = __webpack_require__(83821);
// EXTERNAL MODULE: ./lib/scan/learn.js + 1 modules
var learn = __webpack_require__(13258);
// EXTERNAL MODULE: ./lib/commands/write-atomically.js
var write_atomically = __webpack_require__(12109);
;// CONCATENATED MODULE: ./lib/commands/score-tally.js








/**
 * What `score` learns of the texts that pass. Texts have no place in it, since which worker sees which line is chance:
 * however they are divided, the parts merge to the same.
 */
class ScoreTally {
    options;
    learned = new learn/* Learned */.w();
    file;
    rows = 0;
    lostRows = 0;
    constructor(options) {
        this.options = options;
        this.file = (0,file_scan/* newFile */.Jd)({ path: options.source }, 'jsonl');
    }
    /** Takes in one text. */
    add(text, words, outcome) {
        this.rows++;
        const { source, kind, field } = this.options;
        const place = { path: source, line: 1, endLine: 1, field };
        const record = { kind, text, place, metadata: {} };
        this.learned.add(this.file, { record, words, fingerprint: (0,hash/* fingerprint */.Rj)(text), outcome });
    }
    /** Takes in a line that holds no text. */
    addMalformed() {
        this.rows++;
        this.lostRows++;
    }
    /** Equal texts give equal parts: how long it took is not told. */
    partial() {
        const { version, detector, calibration, maxFalsePositiveRate, source } = this.options;
        const { counts, hidden } = this.file;
        const { corpus, scored, findings } = this.learned;
        const extent = { lostPart: false, lostRows: this.lostRows, rows: this.rows };
        const problems = { listed: [], further: 0, lastLine: null, rows: null };
        const piece = { order: 0, path: source, format: 'jsonl', counts, hidden, extent, problems };
        return {
            version,
            detector,
            maxFalsePositiveRate,
            calibration: (0,store/* storedCalibration */.ud)(calibration),
            division: { type: 'tally' },
            scan: { pieces: [piece], corpus, scored, findings: findings.sorted(), detectorMs: 0 },
            elapsedMs: 0,
        };
    }
}
/**
 * Writes a tally. In a folder its name is that of its content, so that a task that a cluster runs twice is counted once.
 * Throws CommandError.
 */
async function writeTally(named, tally) {
    const partial = tally.partial();
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const chunk of (0,store/* partialChunks */.U1)(partial))
        hash.update(chunk);
    const isFolder = /[/\\]$/.test(named) || (await (0,promises_.stat)(named).catch(() => null))?.isDirectory() === true;
    const name = `${hash.digest('hex').slice(0, 32)}.partial`;
    await (0,write_atomically/* writeAtomically */.v)(isFolder ? external_node_path_.join(named, name) : named, (0,store/* partialChunks */.U1)(partial));
}

;// CONCATENATED MODULE: ./lib/commands/score.js





















const OPTIONS = {
    ...model/* MODEL_OPTIONS */.$Q,
    text: { type: 'string' },
    kind: { type: 'string' },
    'max-false-positive-rate': { type: 'string' },
    tally: { type: 'string' },
    source: { type: 'string' },
    perplexity: { type: 'boolean' },
    runtime: { type: 'string' },
    cache: { type: 'string' },
};
/** Lines that are told of one by one; a wrong --text would fill the log of a cluster. */
const MOST_COMPLAINTS = 100;
/**
 * `synthetic-budget score`: JSON Lines from stdin to stdout, in order, in flat memory, also for a caller that waits for
 * each answer. Returns the exit code.
 */
async function scoreCommand(args) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)('score', args, OPTIONS);
    const [named] = positionals;
    if (named !== undefined)
        throw new exit/* CommandError */.Qd(`score reads stdin: synthetic-budget score < ${named}`);
    const rate = (0,options/* fraction */.zO)('max-false-positive-rate', values['max-false-positive-rate']) ?? defaults/* DEFAULT_MAX_FALSE_POSITIVE_RATE */.yF;
    const kind = (0,options/* choice */.Yq)('kind', values.kind, record/* RECORD_KINDS */.e) ?? 'text';
    const runtime = (0,options/* choice */.Yq)('runtime', values.runtime, options/* RUNTIMES */.aC) ?? 'auto';
    if (isFolder(process.stdin.fd))
        throw new exit/* CommandError */.Qd('stdin is a folder: give a file of JSON Lines, as in `score < rows.jsonl`.');
    const detector = await (0,model/* openDetector */.BT)(await (0,model/* modelChoice */.Zu)(values), { runtime, quiet: false });
    if (values.source !== undefined && values.tally === undefined)
        throw new exit/* CommandError */.Qd('--source goes with --tally.');
    if (values.perplexity === true && detector.surprisal === undefined) {
        throw new exit/* CommandError */.Qd(`--perplexity: ${detector.id} has no language model of human text; leave the option out, or --model.`);
    }
    const cache = values.cache === undefined
        ? null
        : await (0,judgement_cache/* openJudgementCache */.sS)(external_node_path_.join(values.cache, local_folder/* LOCAL_FOLDER */.tU), detector);
    if (cache !== null)
        warn(cache.notice);
    const calibration = detector.calibration(rate);
    const textKey = values.text ?? 'text';
    const tally = values.tally === undefined
        ? null
        : new ScoreTally({
            version: (0,runtime_assets/* productVersion */.Ud)(),
            detector,
            calibration,
            maxFalsePositiveRate: rate,
            source: values.source ?? 'stdin',
            kind,
            field: textKey,
        });
    let complaints = 0;
    const scoring = {
        detector,
        complain: (message) => {
            complaints++;
            if (complaints <= MOST_COMPLAINTS)
                process.stderr.write(`${message}\n`);
        },
        calibration,
        kind,
        textKey,
        tally,
        known: cache?.scores ?? null,
        surprisal: values.perplexity === true ? detector.surprisal : undefined,
        keys: new Set(values.perplexity === true ? [...VERDICT_KEYS, ...PERPLEXITY_KEYS] : VERDICT_KEYS),
    };
    for await (const lines of lineChunks(process.stdin)) {
        const scored = await scoreLines(lines, scoring);
        if (!process.stdout.write(`${scored.join('\n')}\n`))
            await (0,external_node_events_.once)(process.stdout, 'drain');
    }
    const untold = complaints - MOST_COMPLAINTS;
    if (untold > 0)
        warn(`… and ${(0,figures/* plural */.LS)(untold, 'more line')} with such a message`);
    if (cache !== null)
        warn(await cache.save());
    if (tally !== null && values.tally !== undefined)
        await writeTally(values.tally, tally);
    return exit/* EXIT */.dc.pass;
}
function warn(message) {
    if (message !== null)
        process.stderr.write(`${message}\n`);
}
/** Node takes a folder on stdin for an empty file. */
function isFolder(descriptor) {
    try {
        return (0,external_node_fs_.fstatSync)(descriptor).isDirectory();
    }
    catch {
        return false;
    }
}
async function scoreLines(lines, scoring) {
    const texts = [];
    const prepared = lines.map(({ source, number, problem }) => {
        if (problem !== null)
            scoring.complain(`stdin:${number}: ${problem}`);
        const parsed = (0,jsonl/* parseRow */.W)(source);
        const row = 'value' in parsed ? parsed.value : undefined;
        const text = isObject(row) && Object.hasOwn(row, scoring.textKey) ? row[scoring.textKey] : undefined;
        if (!isObject(row) || typeof text !== 'string') {
            const why = 'reason' in parsed
                ? parsed.reason
                : `no text under the key "${scoring.textKey}"; --text names another.`;
            if (problem === null)
                scoring.complain(`stdin:${number}: not scored: ${why}`);
            scoring.tally?.addMalformed();
            return { row: isObject(row) ? row : undefined, source, verdict: { unscored: 'malformed' } };
        }
        const words = (0,record_words/* countWords */.r)(text);
        const judgeable = (0,detector_judgeable/* prepare */.i)(text, words);
        if (typeof judgeable === 'string') {
            scoring.tally?.add(text, words, { type: 'unscored', reason: judgeable });
            return { row, source, verdict: { unscored: judgeable, words } };
        }
        const key = scoring.known === null ? null : (0,score_entry/* textKey */.tQ)(text);
        const known = key === null ? undefined : scoreIn(scoring.known, key);
        if (known === undefined)
            texts.push(judgeable);
        const perplexity = (0,commands_perplexity/* perplexityOf */._)(scoring.surprisal?.(judgeable.normalised) ?? null);
        return { row, source, words, text, length: judgeable.words, perplexity, key, known };
    });
    const scores = await scoring.detector.score(texts);
    let next = 0;
    return prepared.map((line) => {
        if (line.verdict !== undefined)
            return annotate(line, line.verdict, scoring.keys);
        const score = line.known ?? scores[next++];
        const { words, text, key } = line;
        const bucket = (0,tally/* bucketOf */.AU)(line.length);
        if (key !== null)
            scoring.known?.set(key, { type: 'scored', score, bucket });
        const point = scoring.calibration.operatingPoint({ kind: scoring.kind, bucket });
        const flag = (0,tally/* flagOf */.iP)(score, point);
        scoring.tally?.add(text, words, { type: 'scored', score, threshold: point.threshold, flag, bucket });
        return annotate(line, { score, flagged: flag === 'flagged', words, ...line.perplexity }, scoring.keys);
    });
}
function scoreIn(table, key) {
    const known = table?.get(key);
    return known?.type === 'scored' ? known.score : undefined;
}
const VERDICT_KEYS = ['score', 'flagged', 'words', 'unscored'];
const PERPLEXITY_KEYS = ['perplexity', 'burstiness'];
/** The line with the verdict's keys in place of those that it may have had; all else stays as it is written. */
function annotate({ source, row }, verdict, keys) {
    const added = JSON.stringify(verdict);
    if (row === undefined)
        return added;
    const hasOurs = Object.keys(row).some((key) => keys.has(key));
    const kept = hasOurs ? withoutMembers(source, keys) : source;
    const members = kept.slice(0, kept.lastIndexOf('}')).trimEnd();
    return members.trimStart() === '{' ? added : `${members},${added.slice(1)}`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 12109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26824);




/**
 * Writes a file beside its place and then moves it there: the old content stays whole until the new one is. A symbolic
 * link in its place is replaced, not followed. Permissions of the file `like` are taken over. Throws CommandError.
 */
async function writeAtomically(file, chunks, like) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file);
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), `.${node_path__WEBPACK_IMPORTED_MODULE_2__.basename(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target), { recursive: true });
        const mode = like === undefined ? 0o666 : (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(like)).mode & 0o777;
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode);
        try {
            for await (const chunk of chunks) {
                await handle.writeFile(chunk);
            }
            if (like !== undefined)
                await handle.chmod(mode);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        if (!(error instanceof Error && 'code' in error))
            throw error;
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandError */ .Qd(`${file} cannot be written (${error.message}).`);
    }
}


/***/ }),

/***/ 99175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ DRIFT_SAMPLE_SIZE),
/* harmony export */   Jg: () => (/* binding */ mergeScored),
/* harmony export */   _3: () => (/* binding */ emptyScoredSample),
/* harmony export */   jK: () => (/* binding */ addToScored),
/* harmony export */   lc: () => (/* binding */ stratumIndex),
/* harmony export */   tq: () => (/* binding */ admitsScored),
/* harmony export */   wU: () => (/* binding */ logOddsOf)
/* harmony export */ });
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55522);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82472);
/* harmony import */ var _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90117);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43586);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);





/** Words, and characters, kept of each text. */
const KEPT_WORDS = 400;
const KEPT_CHARACTERS = 4_000;
const SEED = 0xd41f7;
/** Log-odds beyond which scores differ by rounding alone. */
const LOG_ODDS_LIMIT = 36;
/** Distinct texts kept of each kind for the comparison with a reference. */
const DRIFT_SAMPLE_SIZE = 1_000;
/** The identity of `mergeScored`. */
function emptyScoredSample(capacity = DRIFT_SAMPLE_SIZE) {
    return new Map(_record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e.map((kind) => [kind, new _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__/* .BottomK */ .B(capacity)]));
}
/** Whether a text, not present yet, would be kept. */
function admitsScored(sample, kind, contentHash) {
    return sample.get(kind)?.admits((0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(contentHash, SEED), contentHash) ?? false;
}
/**
 * Offers one scored text, in place. Of texts that are equal but for white space, the one with the smallest path is kept,
 * then by its first words and its score.
 */
function addToScored(sample, contentHash, offer) {
    const ofKind = sample.get(offer.kind);
    if (ofKind === undefined)
        return;
    const known = ofKind.get(contentHash);
    const rank = (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(contentHash, SEED);
    if (known === undefined && !ofKind.admits(rank, contentHash))
        return;
    if (known !== undefined && known.path < offer.path)
        return;
    const value = {
        bucket: offer.bucket,
        logOdds: offer.logOdds,
        path: offer.path,
        text: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .firstWords */ .Cb)(offer.text, KEPT_WORDS, KEPT_CHARACTERS),
    };
    if (known === undefined)
        ofKind.add(rank, contentHash, value);
    else if (precedes(value, known))
        Object.assign(known, value);
}
function precedes(a, b) {
    if (a.path !== b.path)
        return a.path < b.path;
    return a.text === b.text ? a.logOdds < b.logOdds : a.text < b.text;
}
/** Adds all of `from` to `into`, in place; `from` is left alone. */
function mergeScored(into, from) {
    for (const [kind, texts] of from) {
        const ofKind = into.get(kind);
        for (const { rank, name, value } of texts.entries()) {
            const known = ofKind?.get(name);
            if (known === undefined)
                ofKind?.add(rank, name, { ...value });
            else if (precedes(value, known))
                Object.assign(known, value);
        }
    }
}
/** Log-odds of a probability, bounded where the probability is 0 or 1 to rounding. */
function logOddsOf(probability) {
    const logOdds = Math.log(probability) - Math.log1p(-probability);
    return Math.min(LOG_ODDS_LIMIT, Math.max(-LOG_ODDS_LIMIT, logOdds));
}
/** One number for a kind and a length bucket. */
function stratumIndex(kind, bucket) {
    return _record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e.indexOf(kind) * _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_LOWER_BOUNDS */ .dt.length + bucket;
}


/***/ }),

/***/ 62643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ comparedBits),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   ph: () => (/* binding */ ScoreEntries),
/* harmony export */   tQ: () => (/* binding */ textKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55522);


/** Bytes of one text: 15 of its hash, 1 that says which kind of entry it is, 8 of the score. */
const ENTRY_BYTES = 24;
const UNITS = ENTRY_BYTES / 4;
const DOUBLES = ENTRY_BYTES / 8;
/** Tags from here on are reasons why a text is not scored; smaller ones are length buckets. */
const FIRST_REASON = 16;
const sha256 = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'buffer')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text).digest();
/**
 * The key of a text: SHA-256 of exactly its characters, since line breaks and indentation move a score. Of it 120 bits
 * are compared, so that nobody finds two texts with one key.
 */
function textKey(text) {
    return sha256(text);
}
/** The compared bits of what `textKey` gave. */
function comparedBits(key) {
    const word = (at) => (key[at] |
        (key[at + 1] << 8) |
        (key[at + 2] << 16) |
        (key[at + 3] << 24)) >>>
        0;
    return [word(0), word(4), word(8), withoutTag(word(12))];
}
/** Entries one after another, as they lie in memory and in a file; little-endian. */
class ScoreEntries {
    bytes;
    units;
    doubles;
    /** A view of `bytes`, which begin at a multiple of 8 in their buffer and are a multiple of `ENTRY_BYTES` long. */
    constructor(bytes) {
        this.bytes = bytes;
        this.units = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
        this.doubles = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
    }
    /** Zeroed room for so many entries. */
    static withRoom(count) {
        return new ScoreEntries(new Uint8Array(new ArrayBuffer(count * ENTRY_BYTES)));
    }
    get length() {
        return this.bytes.byteLength / ENTRY_BYTES;
    }
    /** What entries are sorted by: the first 32 bits of the key, which are spread evenly. */
    firstWordAt(index) {
        return this.units[index * UNITS];
    }
    isAt(index, [a, b, c, d]) {
        const at = index * UNITS;
        const { units } = this;
        return (units[at] === a &&
            units[at + 1] === b &&
            units[at + 2] === c &&
            withoutTag(units[at + 3]) === d);
    }
    keyAt(index) {
        const at = index * UNITS;
        const word = (offset) => this.units[at + offset];
        return [word(0), word(1), word(2), withoutTag(word(3))];
    }
    /** undefined for what is no entry. */
    knownAt(index) {
        const tag = this.units[index * UNITS + 3] & 0xff;
        if (tag >= FIRST_REASON) {
            const reason = _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_REASONS */ .OT[tag - FIRST_REASON];
            return reason === undefined ? undefined : { type: 'unscored', reason };
        }
        const score = this.doubles[index * DOUBLES + 2];
        return tag < _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_LOWER_BOUNDS */ .dt.length && score >= 0 && score <= 1
            ? { type: 'scored', bucket: tag, score }
            : undefined;
    }
    write(index, [a, b, c, d], known) {
        const tag = known.type === 'scored' ? known.bucket : FIRST_REASON + _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_REASONS */ .OT.indexOf(known.reason);
        this.units.set([a, b, c, (d | tag) >>> 0], index * UNITS);
        this.doubles[index * DOUBLES + 2] = known.type === 'scored' ? known.score : 0;
    }
    /** The first `count` entries, with room for `room` of them. */
    resized(count, room) {
        const resized = ScoreEntries.withRoom(room);
        resized.bytes.set(this.bytes.subarray(0, count * ENTRY_BYTES));
        return resized;
    }
    /** The first `count` entries by their first words, as `find` wants them. */
    sorted(count) {
        // A word of 32 bits and a place below 2²¹ are one number that a double holds: numbers sort fastest.
        const places = 2 ** 21;
        const order = Float64Array.from({ length: count }, (_, i) => this.firstWordAt(i) * places + i).sort();
        const sorted = ScoreEntries.withRoom(count);
        for (let to = 0; to < count; to++) {
            const from = order[to] % places;
            for (let unit = 0; unit < UNITS; unit++)
                sorted.units[to * UNITS + unit] = this.units[from * UNITS + unit];
        }
        return sorted;
    }
    /** Place of a key among sorted entries; −1: it is not there. */
    find(key) {
        let low = 0;
        let high = this.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.firstWordAt(middle) < key[0])
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < this.length && this.firstWordAt(low) === key[0]; low++)
            if (this.isAt(low, key))
                return low;
        return -1;
    }
}
/** A fourth word of a key without the tag of its entry. */
function withoutTag(word) {
    return (word & 0xffffff00) >>> 0;
}


/***/ }),

/***/ 46587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ localFolder),
/* harmony export */   Ox: () => (/* binding */ isLocalFolderCommitted),
/* harmony export */   S2: () => (/* binding */ appendTo),
/* harmony export */   m9: () => (/* binding */ writeIgnored),
/* harmony export */   tU: () => (/* binding */ LOCAL_FOLDER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67497);





/** Folder, below the top of a repository, for what can be computed anew. */
const LOCAL_FOLDER = '.synthetic-budget';
/** Absolute path of that folder of a repository. */
function localFolder({ root }) {
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(root, LOCAL_FOLDER);
}
/** Whether something in it is committed: what decides a verdict must not come with the change that is judged. */
async function isLocalFolderCommitted({ git }) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(git, ['ls-files', '-z', '--', LOCAL_FOLDER])).length > 0;
}
/**
 * Writes a file of a folder that git is told to ignore. The old content stays whole until the new one is; of two writers
 * at the same time one wins. Throws what the file system says.
 */
async function writeIgnored(folder, name, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, `${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            for (const piece of content)
                await file.writeFile(piece);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/**
 * Adds bytes to the end of a file that is there, at once: what two processes add at the same time stands one after the
 * other. Links are not followed (on Windows they are). Throws what the file system says.
 */
async function appendTo(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        const { bytesWritten } = await file.write(bytes);
        if (bytesWritten !== bytes.byteLength)
            throw new Error('there is no room for all of them');
    }
    finally {
        await file.close();
    }
}


/***/ })

};
