export const id = 825;
export const ids = [825];
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
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(`${firstSentence(message)} See \`synthetic-budget ${command} --help\`.`);
        const near = (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__.suggest)(unknown.replace(/^-+/, ''), Object.keys(options));
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_1__/* .CommandError */ .Qd(`unknown option ${unknown}${near === undefined ? '' : `; did you mean --${near}?`} See \`synthetic-budget ${command} --help\`.`);
    }
}
function firstSentence(message) {
    return /^[^\n]*?\.(?=\s|$)/.exec(message)?.[0] ?? message;
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
    if (value === undefined)
        return undefined;
    try {
        return (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFraction */ .at)(value);
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
        include: list('include'),
        exclude: list('exclude'),
    };
    return Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 88825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scoreCommand: () => (/* binding */ scoreCommand)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/detector/judgeable.js + 1 modules
var detector_judgeable = __webpack_require__(70052);
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
;// CONCATENATED MODULE: ./lib/commands/score.js












const OPTIONS = {
    ...model/* MODEL_OPTIONS */.$Q,
    text: { type: 'string' },
    kind: { type: 'string' },
    'max-false-positive-rate': { type: 'string' },
    runtime: { type: 'string' },
};
/**
 * `synthetic-budget score`: JSON Lines from stdin to stdout, in order, in flat memory, also for a caller that waits for
 * each answer. Returns the exit code.
 */
async function scoreCommand(args) {
    const { values } = (0,options/* parseOptions */.Ac)('score', args, OPTIONS);
    const rate = (0,options/* fraction */.zO)('max-false-positive-rate', values['max-false-positive-rate']) ?? defaults/* DEFAULT_MAX_FALSE_POSITIVE_RATE */.yF;
    const kind = (0,options/* choice */.Yq)('kind', values.kind, record/* RECORD_KINDS */.e) ?? 'text';
    const runtime = (0,options/* choice */.Yq)('runtime', values.runtime, options/* RUNTIMES */.aC) ?? 'auto';
    const detector = await (0,model/* openDetector */.BT)(await (0,model/* modelChoice */.Zu)(values), { runtime, quiet: false });
    const scoring = { detector, calibration: detector.calibration(rate), kind, textKey: values.text ?? 'text' };
    for await (const lines of lineChunks(process.stdin)) {
        const scored = await scoreLines(lines, scoring);
        if (!process.stdout.write(`${scored.join('\n')}\n`))
            await (0,external_node_events_.once)(process.stdout, 'drain');
    }
    return exit/* EXIT */.dc.pass;
}
async function scoreLines(lines, scoring) {
    const texts = [];
    const prepared = lines.map(({ source, number, problem }) => {
        if (problem !== null)
            process.stderr.write(`stdin:${number}: ${problem}\n`);
        const parsed = (0,jsonl/* parseRow */.W)(source);
        const row = 'value' in parsed ? parsed.value : undefined;
        const text = isObject(row) && Object.hasOwn(row, scoring.textKey) ? row[scoring.textKey] : undefined;
        if (!isObject(row) || typeof text !== 'string') {
            const why = 'reason' in parsed ? parsed.reason : `no text under the key "${scoring.textKey}".`;
            if (problem === null)
                process.stderr.write(`stdin:${number}: not scored: ${why}\n`);
            return { row: isObject(row) ? row : undefined, source, verdict: { unscored: 'malformed' } };
        }
        const words = (0,record_words/* countWords */.r)(text);
        const judgeable = (0,detector_judgeable/* prepare */.i)(text, words);
        if (typeof judgeable === 'string')
            return { row, source, verdict: { unscored: judgeable, words } };
        texts.push(judgeable);
        return { row, source, words, length: judgeable.words };
    });
    const scores = await scoring.detector.score(texts);
    let next = 0;
    return prepared.map((line) => {
        if (line.verdict !== undefined)
            return annotate(line.source, line.row, line.verdict);
        const score = scores[next++];
        const { threshold } = scoring.calibration.operatingPoint({
            kind: scoring.kind,
            bucket: (0,tally/* bucketOf */.AU)(line.length),
        });
        return annotate(line.source, line.row, { score, flagged: score >= threshold, words: line.words });
    });
}
const VERDICT_KEYS = new Set(['score', 'flagged', 'words', 'unscored']);
/** The line with the verdict's keys in place of those that it may have had; all else stays as it is written. */
function annotate(source, row, verdict) {
    const added = JSON.stringify(verdict);
    if (row === undefined)
        return added;
    const hasOurs = Object.keys(row).some((key) => VERDICT_KEYS.has(key));
    const kept = hasOurs ? withoutMembers(source, VERDICT_KEYS) : source;
    const members = kept.slice(0, kept.lastIndexOf('}')).trimEnd();
    return members.trimStart() === '{' ? added : `${members},${added.slice(1)}`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
