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
// EXTERNAL MODULE: ./lib/scan/cache/judgement-cache.js + 1 modules
var judgement_cache = __webpack_require__(49342);
// EXTERNAL MODULE: ./lib/scan/cache/score-table.js
var score_table = __webpack_require__(79843);
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
        const part = { order: 0, path: source, format: 'jsonl', counts, hidden, extent, problems };
        return {
            version,
            detector,
            maxFalsePositiveRate,
            calibration: (0,store/* storedCalibration */.ud)(calibration),
            division: { type: 'tally' },
            scan: { parts: [part], corpus, scored, findings: findings.sorted(), detectorMs: 0 },
            elapsedMs: 0,
        };
    }
}
/**
 * Writes a tally. In a folder its name is that of its content, so that a task that a cluster runs twice is counted once.
 * Throws CommandError.
 */
async function writeTally(named, tally) {
    const json = (0,store/* partialToJson */.Hb)(tally.partial());
    const isFolder = /[/\\]$/.test(named) || (await (0,promises_.stat)(named).catch(() => null))?.isDirectory() === true;
    const name = `${(0,external_node_crypto_.createHash)('sha256').update(json).digest('hex').slice(0, 32)}.partial`;
    await (0,write_atomically/* writeAtomically */.v)(isFolder ? external_node_path_.join(named, name) : named, [json]);
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
        const key = scoring.known === null ? null : (0,score_table/* textKey */.tQ)(text);
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
        const { threshold } = scoring.calibration.operatingPoint({ kind: scoring.kind, bucket });
        const flagged = score >= threshold;
        scoring.tally?.add(text, words, { type: 'scored', score, threshold, flagged, bucket });
        return annotate(line, { score, flagged, words, ...line.perplexity }, scoring.keys);
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

// EXTERNAL MODULE: ./lib/detector/embedded.js + 9 modules
var embedded = __webpack_require__(96148);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
// EXTERNAL MODULE: ./lib/detector/runtime-error.js
var runtime_error = __webpack_require__(98465);
;// CONCATENATED MODULE: ./lib/detector/threads.js



/** Texts that are scored on the main thread before others are started: a small scan never pays for them. */
const START_AFTER = 2_000;
/** A thread makes little that lives long; the default would let each grow by a hundred megabytes before it collects. */
const YOUNG_MEGABYTES = 16;
/** Requests that wait at each thread: one is being scored, one is at hand. */
const REQUESTS_PER_THREAD = 2;
/**
 * The embedded detector on several threads. Scores are those of one thread, bit for bit. Threads are started once
 * the work is worth it (`onReady` is told of each); one that cannot start or dies leaves its work to the others, and the
 * last to the main thread.
 */
function withThreads(detector, threads, onReady = () => { }) {
    const entry = (0,runtime_assets/* workerEntry */.xA)();
    if (threads < 2 || entry === null)
        return detector;
    const pool = new ThreadPool(entry, detector, threads, onReady);
    return { ...detector, concurrency: threads * REQUESTS_PER_THREAD, score: (texts) => pool.score(texts) };
}
class ThreadPool {
    entry;
    detector;
    count;
    onReady;
    ready = [];
    scored = 0;
    started = false;
    nextId = 0;
    constructor(entry, detector, count, onReady) {
        this.onReady = onReady;
        this.entry = entry;
        this.detector = detector;
        this.count = count;
    }
    score(texts) {
        this.scored += texts.length;
        if (!this.started && this.scored > START_AFTER)
            this.start();
        const [thread] = this.ready.toSorted((a, b) => a.requests.size - b.requests.size);
        if (thread === undefined)
            return this.detector.score(texts);
        return new Promise((resolve, reject) => this.send(thread, { texts, resolve, reject }));
    }
    start() {
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
    send(thread, request) {
        const id = this.nextId++;
        thread.requests.set(id, request);
        // A busy thread keeps the program alive, an idle one does not.
        thread.worker.ref();
        thread.worker.postMessage({ id, texts: request.texts });
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
    }
    /** Takes a thread out and gives its work to others; the main thread scores where there are none. */
    retire(thread) {
        const index = this.ready.indexOf(thread);
        if (index >= 0)
            this.ready.splice(index, 1);
        const left = [...thread.requests.values()];
        thread.requests.clear();
        void thread.worker.terminate();
        for (const { texts, resolve, reject } of left)
            this.score(texts).then(resolve, reject);
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

/***/ 49342:
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
// EXTERNAL MODULE: ./lib/detector/embedded.js + 9 modules
var embedded = __webpack_require__(96148);
// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
// EXTERNAL MODULE: ./lib/source/local-folder.js
var local_folder = __webpack_require__(46587);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/scan/cache/score-table.js
var score_table = __webpack_require__(79843);
// EXTERNAL MODULE: ./lib/scan/cache/tally-table.js
var tally_table = __webpack_require__(43507);
;// CONCATENATED MODULE: ./lib/scan/cache/cache-file.js



/** Raised when the form of the file changes. */
const FORMAT = 1;
/** Starts with a byte that no text has, so that the file is taken for what it is: binary. */
const MAGIC = Uint8Array.of(0x89, ...Buffer.from('SBCACHE'), FORMAT);
const DIGEST_BYTES = 32;
const HEADER_BYTES = MAGIC.length + DIGEST_BYTES + 8;
const TALLY_HEADER_BYTES = tally_table/* TALLY_KEY_LENGTH */.Em + 4;
/**
 * The pieces of the file: magic, digest of what made it, bytes of the tallies and of the scores, the tallies (key, length,
 * content), the scores, SHA-256 of all that precedes. Numbers have 32 bits, little-endian.
 */
function encodeCache({ scores, tallies }, maker) {
    const framed = tallies.flatMap(([key, packed]) => {
        const header = Buffer.alloc(TALLY_HEADER_BYTES);
        header.write(key, 'latin1');
        header.writeUInt32LE(packed.byteLength, tally_table/* TALLY_KEY_LENGTH */.Em);
        return [header, packed];
    });
    const sizes = Buffer.alloc(8);
    sizes.writeUInt32LE(framed.reduce((sum, { byteLength }) => sum + byteLength, 0), 0);
    sizes.writeUInt32LE(scores.byteLength, 4);
    const pieces = [MAGIC, digestOf(Buffer.from(maker)), sizes, Buffer.concat(framed), scores];
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const piece of pieces)
        hash.update(piece);
    return [...pieces, hash.digest()];
}
/** Reads what `encodeCache` wrote for the same maker. Never throws. The scores are a view of the file. */
function decodeCache(file, maker) {
    const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    const body = bytes.subarray(0, Math.max(0, bytes.length - DIGEST_BYTES));
    if (body.length < HEADER_BYTES || !digestOf(body).equals(bytes.subarray(body.length)))
        return { content: null, problem: 'damaged' };
    const madeBy = body.subarray(MAGIC.length, MAGIC.length + DIGEST_BYTES);
    if (!body.subarray(0, MAGIC.length).equals(MAGIC) || !madeBy.equals(digestOf(Buffer.from(maker))))
        return { content: null, problem: 'foreign' };
    const tallyBytes = body.readUInt32LE(HEADER_BYTES - 8);
    const scoreBytes = body.readUInt32LE(HEADER_BYTES - 4);
    const tallies = talliesIn(body.subarray(HEADER_BYTES, HEADER_BYTES + tallyBytes));
    const isWhole = HEADER_BYTES + tallyBytes + scoreBytes === body.length;
    if (!isWhole || tallies === null || scoreBytes % score_table/* ENTRY_BYTES */.nC !== 0)
        return { content: null, problem: 'damaged' };
    return { content: { scores: body.subarray(HEADER_BYTES + tallyBytes), tallies }, problem: null };
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
        entries.push([key, Uint8Array.from(framed.subarray(start, end))]);
        at = end;
    }
    return entries;
}
function digestOf(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest();
}

;// CONCATENATED MODULE: ./lib/scan/cache/judgement-cache.js










/** Name of the cache in its folder. */
const CACHE_NAME = 'scores.bin';
/** A larger file was not written by this program. */
const MAXIMUM_FILE_BYTES = 512 * 1024 * 1024;
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
    const scores = new score_table/* ScoreTable */.fm(found.content?.scores);
    const tallies = new tally_table/* TallyTable */.TK(found.content?.tallies);
    const { age } = found;
    const learned = () => scores.learned + tallies.learned;
    return {
        scores,
        tallies,
        isCold: found.content === null,
        notice: found.notice,
        learnedShare: () => learned() / Math.max(1, scores.size + tallies.size),
        async save() {
            if (learned() === 0)
                return null;
            try {
                if ((await ageOf(file)) !== age) {
                    const { content } = await read(file, maker);
                    scores.adopt(content?.scores ?? new Uint8Array());
                    tallies.adopt(content?.tallies ?? []);
                }
                const content = { scores: scores.entriesByAge(), tallies: tallies.entriesByAge() };
                await (0,local_folder/* writeIgnored */.m9)(folder, CACHE_NAME, encodeCache(content, maker));
                return null;
            }
            catch (error) {
                return `The scores could not be kept in ${file} (${messageOf(error)}).`;
            }
        },
    };
}
async function read(file, maker) {
    const unused = (age, why) => ({
        content: null,
        notice: `The cached scores in ${file} are not used, and are kept anew: ${why}.`,
        age,
    });
    const age = await ageOf(file);
    if (age === null)
        return { content: null, notice: null, age };
    // The entries of the tables lie in memory as they lie in the file.
    if ((0,external_node_os_.endianness)() !== 'LE')
        return unused(age, 'this processor orders bytes the other way round');
    try {
        const { size } = await (0,promises_.stat)(file);
        if (size > MAXIMUM_FILE_BYTES)
            return unused(age, 'the file is too large to be one of them');
        const { content, problem } = decodeCache(await (0,promises_.readFile)(file), maker);
        if (content !== null)
            return { content, notice: null, age };
        return unused(age, problem === 'damaged'
            ? 'the file is damaged or cut off'
            : 'another detector or another version of synthetic-budget made them');
    }
    catch (error) {
        return unused(age, messageOf(error));
    }
}
async function ageOf(file) {
    const stats = await (0,promises_.stat)(file, { bigint: true }).catch(() => null);
    return stats === null ? null : `${stats.mtimeNs} ${stats.size} ${stats.ino}`;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 79843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fm: () => (/* binding */ ScoreTable),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   tQ: () => (/* binding */ textKey)
/* harmony export */ });
/* unused harmony export MAXIMUM_TEXTS */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55522);


/** Bytes of one text: 15 of its hash, 1 that says which kind of entry it is, 8 of the score. */
const ENTRY_BYTES = 24;
/** Texts that are kept at most: 24 MB on disk; in memory 33 MB, and as much again while a run learns as many new ones. */
const MAXIMUM_TEXTS = 1_000_000;
const UNITS = ENTRY_BYTES / 4;
const DOUBLES = ENTRY_BYTES / 8;
const LEAST_ROOM = 256;
/** Tags from here on are reasons why a text is not scored; smaller ones are length buckets. */
const FIRST_REASON = 16;
const FREE = 0;
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
/**
 * Scores by text, in two typed arrays: the entries in the order in which they came, and an open-addressing table of
 * their places. Holds `capacity` texts that were loaded and as many that are new; `entriesByAge` keeps the latest used.
 */
class ScoreTable {
    capacity;
    units;
    doubles;
    /** Number of an entry, counted from 1; `FREE` where there is none. */
    slots;
    used;
    usedCount = 0;
    count = 0;
    loaded;
    /** `entries` is what `entriesByAge` gave, of any table; what is no entry is left out. */
    constructor(entries = new Uint8Array(), capacity = MAXIMUM_TEXTS) {
        this.capacity = capacity;
        const size = Math.min(capacity, Math.floor(entries.byteLength / ENTRY_BYTES));
        const room = Math.max(LEAST_ROOM, size);
        const memory = new ArrayBuffer(room * ENTRY_BYTES);
        new Uint8Array(memory).set(entries.subarray(entries.byteLength - size * ENTRY_BYTES));
        this.units = new Uint32Array(memory);
        this.doubles = new Float64Array(memory);
        this.used = new Uint8Array(room);
        this.slots = new Uint32Array(slotsFor(room));
        for (let index = 0; index < size; index++)
            this.readmit(index);
        this.loaded = this.count;
    }
    /** Texts that are known. */
    get size() {
        return this.count;
    }
    /** Texts that were not known when the table was made. */
    get learned() {
        return this.count - this.loaded;
    }
    get(key) {
        const entry = this.slots[this.find(wordsOf(key))];
        if (entry === FREE)
            return undefined;
        this.use(entry - 1);
        const tag = this.tagOf(entry - 1);
        return tag < FIRST_REASON
            ? { type: 'scored', bucket: tag, score: this.scoreOf(entry - 1) }
            : { type: 'unscored', reason: _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_REASONS */ .OT[tag - FIRST_REASON] };
    }
    /** Remembers a text. Where this run used as many texts as there is room for, a new one is not kept. */
    set(key, known) {
        const words = wordsOf(key);
        const tag = known.type === 'scored' ? known.bucket : FIRST_REASON + _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_REASONS */ .OT.indexOf(known.reason);
        const score = known.type === 'scored' ? known.score : 0;
        const entry = this.slots[this.find(words)];
        if (entry !== FREE) {
            this.write(entry - 1, words, tag, score);
            this.use(entry - 1);
        }
        else if (this.usedCount < this.capacity)
            this.use(this.append(words, tag, score));
    }
    /** Adds what other entries know and this table does not, as not used by this run. */
    adopt(entries) {
        const others = new ScoreTable(entries, this.capacity);
        for (let index = 0; index < others.count && this.count < 2 * this.capacity; index++) {
            const key = others.keyAt(index);
            if (this.slots[this.find(key)] === FREE)
                this.append(key, others.tagOf(index), others.scoreOf(index));
        }
    }
    /** At most `capacity` entries: those that this run did not use, then those that it did, each in the order they came. */
    entriesByAge() {
        let toDrop = Math.max(0, this.count - this.capacity);
        const kept = new Uint32Array((this.count - toDrop) * UNITS);
        let next = 0;
        for (const used of [0, 1]) {
            for (let index = 0; index < this.count; index++) {
                if (this.used[index] !== used || toDrop-- > 0)
                    continue;
                kept.set(this.units.subarray(index * UNITS, (index + 1) * UNITS), next);
                next += UNITS;
            }
        }
        return new Uint8Array(kept.buffer);
    }
    /** Takes the entry that was loaded to `from` into the table, at the next place. */
    readmit(from) {
        const [key, tag, score] = [this.keyAt(from), this.tagOf(from), this.scoreOf(from)];
        const isEntry = tag < FIRST_REASON
            ? tag < _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_LOWER_BOUNDS */ .dt.length && score >= 0 && score <= 1
            : tag - FIRST_REASON < _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_REASONS */ .OT.length;
        if (isEntry && this.slots[this.find(key)] === FREE)
            this.append(key, tag, score);
    }
    append(key, tag, score) {
        if (this.count === this.used.length)
            this.grow();
        const index = this.count++;
        this.slots[this.find(key)] = index + 1;
        this.write(index, key, tag, score);
        return index;
    }
    write(index, [a, b, c, d], tag, score) {
        this.units.set([a, b, c, (d | tag) >>> 0], index * UNITS);
        this.doubles[index * DOUBLES + 2] = score;
    }
    use(index) {
        if (this.used[index] === 1)
            return;
        this.used[index] = 1;
        this.usedCount++;
    }
    keyAt(index) {
        const at = index * UNITS;
        const word = (offset) => this.units[at + offset];
        return [word(0), word(1), word(2), withoutTag(word(3))];
    }
    tagOf(index) {
        return this.units[index * UNITS + 3] & 0xff;
    }
    scoreOf(index) {
        return this.doubles[index * DOUBLES + 2];
    }
    /** The slot of a key, or the free one where it belongs. */
    find([a, b, c, d]) {
        const { slots, units } = this;
        const mask = slots.length - 1;
        for (let slot = a & mask;; slot = (slot + 1) & mask) {
            const entry = slots[slot];
            if (entry === FREE)
                return slot;
            const at = (entry - 1) * UNITS;
            const isSame = units[at] === a && units[at + 1] === b && units[at + 2] === c;
            if (isSame && withoutTag(units[at + 3]) === d)
                return slot;
        }
    }
    grow() {
        const room = this.used.length * 2;
        const memory = new ArrayBuffer(room * ENTRY_BYTES);
        const units = new Uint32Array(memory);
        units.set(this.units);
        const used = new Uint8Array(room);
        used.set(this.used);
        this.units = units;
        this.doubles = new Float64Array(memory);
        this.used = used;
        this.slots = new Uint32Array(slotsFor(room));
        for (let index = 0; index < this.count; index++)
            this.slots[this.find(this.keyAt(index))] = index + 1;
    }
}
/** A power of two, at least half of it free. */
function slotsFor(entries) {
    return 2 ** Math.ceil(Math.log2(entries * 2));
}
function wordsOf(key) {
    const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
    const word = (at) => view.getUint32(at, true);
    return [word(0), word(4), word(8), withoutTag(word(12))];
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
/* harmony export */   m9: () => (/* binding */ writeIgnored),
/* harmony export */   tU: () => (/* binding */ LOCAL_FOLDER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67497);




/** Folder, below the top of a repository, for what can be computed anew. */
const LOCAL_FOLDER = '.synthetic-budget';
/** Absolute path of that folder of a repository. */
function localFolder({ root }) {
    return node_path__WEBPACK_IMPORTED_MODULE_2__.join(root, LOCAL_FOLDER);
}
/** Whether something in it is committed: what decides a verdict must not come with the change that is judged. */
async function isLocalFolderCommitted({ git }) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(git, ['ls-files', '-z', '--', LOCAL_FOLDER])).length > 0;
}
/**
 * Writes a file of a folder that git is told to ignore. The old content stays whole until the new one is; of two writers
 * at the same time one wins. Throws what the file system says.
 */
async function writeIgnored(folder, name, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx');
        try {
            for (const piece of content)
                await file.writeFile(piece);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
