export const id = 2685;
export const ids = [2685];
export const modules = {

/***/ 92685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanCommand: () => (/* binding */ cleanCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/evidence.js + 5 modules
var evidence = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/policy/rules.js
var rules = __webpack_require__(96489);
// EXTERNAL MODULE: ./lib/policy/values.js
var policy_values = __webpack_require__(67422);
// EXTERNAL MODULE: ./lib/record/csv.js
var csv = __webpack_require__(96073);
// EXTERNAL MODULE: ./lib/record/decode.js
var decode = __webpack_require__(15503);
// EXTERNAL MODULE: ./lib/record/format.js
var record_format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/record/json.js + 1 modules
var json = __webpack_require__(87811);
;// CONCATENATED MODULE: ./lib/record/raw-rows.js
const LF = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/** A file's bytes without some ranges, which are ascending and disjoint. */
async function* bytesWithout(open, ranges) {
    let base = 0;
    let next = 0;
    for await (const chunk of open()) {
        let at = 0;
        while (at < chunk.length) {
            const range = ranges[next];
            const start = range === undefined ? chunk.length : Math.min(chunk.length, Math.max(at, range.start - base));
            if (start > at)
                yield chunk.subarray(at, start);
            if (range === undefined)
                break;
            at = Math.min(chunk.length, Math.max(start, range.end - base));
            if (range.end - base > chunk.length)
                break;
            next++;
        }
        base += chunk.length;
    }
}
/**
 * The bytes of the lines (with their LF, 1-based) that are not to be kept, in a file of UTF-8 or any encoding that has
 * ASCII's line feed. A byte order mark is no part of the first line.
 */
async function rangesOfLines(open, keep) {
    const ranges = new Ranges();
    let line = 1;
    let start = 0;
    let offset = 0;
    let marked = 0;
    for await (const chunk of open()) {
        for (let i = 0; i < chunk.length && offset + i < BYTE_ORDER_MARK.length; i++) {
            if (chunk[i] === BYTE_ORDER_MARK[offset + i])
                marked++;
        }
        if (start === 0 && marked === BYTE_ORDER_MARK.length)
            start = marked;
        for (let i = chunk.indexOf(LF); i !== -1; i = chunk.indexOf(LF, i + 1)) {
            const end = offset + i + 1;
            if (!keep(line))
                ranges.add(start, end);
            start = end;
            line++;
        }
        offset += chunk.length;
    }
    if (start < offset && !keep(line))
        ranges.add(start, offset);
    return ranges.found;
}
/**
 * The bytes of the rows that are not to be kept, in JSON with rows in an array (as `readJson` counts them), each with the
 * comma that goes with it, so that what is left is JSON again. `keep` is asked with the row's ordinal, or null for an
 * element of the array that is no row. Malformed JSON is taken as far as it goes.
 */
async function rangesOfJsonRows(open, keep) {
    const scanner = new JsonRowScanner(keep);
    for await (const chunk of open())
        scanner.write(chunk);
    return scanner.ranges.found;
}
class Ranges {
    found = [];
    /** Ranges come in ascending order; those that touch become one. */
    add(start, end) {
        if (start >= end)
            return;
        const last = this.found[this.found.length - 1];
        if (last !== undefined && last.end === start)
            this.found[this.found.length - 1] = { start: last.start, end };
        else
            this.found.push({ start, end });
    }
}
/** Follows brackets and strings; bytes >= 0x80 occur in strings only and need no decoding. */
class JsonRowScanner {
    ranges = new Ranges();
    keep;
    containers = [];
    offset = 0;
    inString = false;
    escaped = false;
    row = 0;
    /** The element of the array of rows that is being read: its start, and whether it is a row. */
    element;
    /** End of the element before, in this array; undefined before the first. */
    previousEnd;
    kept = 0;
    constructor(keep) {
        this.keep = keep;
    }
    write(chunk) {
        for (let i = 0; i < chunk.length; i++)
            this.read(chunk[i] ?? 0, this.offset + i);
        this.offset += chunk.length;
    }
    read(byte, at) {
        if (this.inString) {
            if (this.escaped)
                this.escaped = false;
            else if (byte === BACKSLASH)
                this.escaped = true;
            else if (byte === QUOTE) {
                this.inString = false;
                this.endValue(at + 1);
            }
            return;
        }
        switch (byte) {
            case QUOTE:
                this.startValue(byte, at);
                this.inString = true;
                return;
            case OPEN_BRACE:
            case OPEN_BRACKET:
                this.startValue(byte, at);
                this.containers.push(byte);
                return;
            case CLOSE_BRACE:
            case CLOSE_BRACKET:
                this.endLiteral(at);
                this.containers.pop();
                this.endValue(at + 1);
                if (this.element === undefined && !this.isRowPosition())
                    this.previousEnd = undefined;
                return;
            case COMMA:
                this.endLiteral(at);
                return;
            case COLON:
                return;
            default:
                if (byte > 0x20)
                    this.startValue(byte, at);
                else
                    this.endLiteral(at);
        }
    }
    /** As the reader of JSON has it: in an array that is the top, or inside at most two objects. */
    isRowPosition() {
        const depth = this.containers.length;
        return depth >= 1 && depth <= 3 && this.containers.indexOf(OPEN_BRACKET) === depth - 1;
    }
    startValue(byte, at) {
        if (this.element !== undefined || !this.isRowPosition())
            return;
        const depth = this.containers.length;
        const isRow = byte === OPEN_BRACE || (byte === QUOTE && depth === 1);
        if (isRow)
            this.row++;
        if (this.previousEnd === undefined)
            this.kept = 0;
        this.element = { start: at, row: isRow ? this.row : null, depth };
    }
    endValue(end) {
        if (this.element !== undefined && this.containers.length === this.element.depth)
            this.endElement(end);
    }
    /** A number, true, false or null ends where something else begins. */
    endLiteral(end) {
        this.endValue(end);
    }
    endElement(end) {
        const { element } = this;
        if (element === undefined)
            return;
        const stays = this.keep(element.row);
        const separator = this.previousEnd ?? element.start;
        // The comma before an element stays only where an element before it does.
        if (!stays)
            this.ranges.add(separator, end);
        else if (this.kept === 0)
            this.ranges.add(separator, element.start);
        if (stays)
            this.kept++;
        this.previousEnd = end;
        this.element = undefined;
    }
}
/** Why a file's rows cannot be told apart byte by byte, in a sentence without the path; null where they can. */
async function rawRowsProblem(open) {
    let terminator;
    let first = true;
    for await (const chunk of open()) {
        if (first && chunk.length >= 2) {
            first = false;
            const mark = ((chunk[0] ?? 0) << 8) | (chunk[1] ?? 0);
            if (mark === 0xfffe || mark === 0xfeff)
                return 'The file is UTF-16; save it as UTF-8.';
        }
        const lf = chunk.indexOf(LF);
        const cr = chunk.indexOf(0x0d);
        if (cr !== -1 && (lf === -1 || cr < lf)) {
            const next = chunk[cr + 1];
            if (next !== undefined && next !== LF)
                return 'The lines of the file end with a lone carriage return; save it with line feeds.';
        }
        terminator = lf === -1 ? terminator : LF;
        if (terminator !== undefined)
            return null;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/record/read.js + 2 modules
var read = __webpack_require__(76307);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
// EXTERNAL MODULE: ./lib/scan/judge.js
var scan_judge = __webpack_require__(10262);
// EXTERNAL MODULE: ./lib/commands/exit.js
var exit = __webpack_require__(26824);
// EXTERNAL MODULE: ./lib/commands/model.js
var commands_model = __webpack_require__(84079);
// EXTERNAL MODULE: ./lib/commands/named-file.js
var named_file = __webpack_require__(58486);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(76252);
// EXTERNAL MODULE: ./lib/commands/work-tree-policy.js
var work_tree_policy = __webpack_require__(59073);
// EXTERNAL MODULE: ./lib/commands/write-atomically.js
var write_atomically = __webpack_require__(12109);
;// CONCATENATED MODULE: ./lib/commands/clean.js




















const OPTIONS = {
    ...commands_model/* MODEL_OPTIONS */.$Q,
    output: { type: 'string' },
    'in-place': { type: 'boolean' },
    quarantine: { type: 'string' },
    config: { type: 'string' },
    'max-false-positive-rate': { type: 'string' },
    runtime: { type: 'string' },
    quiet: { type: 'boolean' },
};
/** `synthetic-budget clean`. Returns the exit code. */
async function cleanCommand(args) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)('clean', args, OPTIONS);
    const target = targetOf(positionals, values);
    const file = await (0,named_file/* namedFile */.e)(target.named);
    const policy = await (0,work_tree_policy/* workTreePolicy */.G)(values.config);
    const format = await rowFormat(file);
    const model = (await (0,commands_model/* modelChoice */.Zu)(values)) ?? policy.model;
    const runtime = (0,options/* choice */.Yq)('runtime', values.runtime, options/* RUNTIMES */.aC) ?? 'auto';
    const detector = await (0,commands_model/* openDetector */.BT)(model, { runtime, quiet: values.quiet === true });
    const rate = (0,options/* fraction */.zO)('max-false-positive-rate', values['max-false-positive-rate']) ?? policy.maxFalsePositiveRate;
    const judge = new scan_judge/* Judge */.I({
        detector,
        calibration: detector.calibration(rate),
        evidenceOf: (0,evidence/* createEvidence */.I)({ ...policy, today: new Date().toISOString().slice(0, 10) }),
    });
    if (target.output === target.named && (await (0,promises_.lstat)(target.named)).isSymbolicLink())
        throw new exit/* CommandError */.Qd(`${target.named} is a symbolic link: name the file that it points to.`);
    const before = await (0,promises_.stat)(target.named);
    const flagged = await flaggedRows(file, judge, policy);
    const ranges = (keepFlagged) => dropped(file, format, flagged, keepFlagged);
    const [cleaned, quarantined] = [await ranges(false), await ranges(true)];
    const after = await (0,promises_.stat)(target.named);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs)
        throw new exit/* CommandError */.Qd(`${target.named} changed while it was read; nothing was written.`);
    if (values.quarantine !== undefined)
        await (0,write_atomically/* writeAtomically */.v)(values.quarantine, bytesWithout(file.open, quarantined), target.named);
    const kept = bytesWithout(file.open, cleaned);
    if (target.output === null)
        await toStdout(kept);
    else
        await (0,write_atomically/* writeAtomically */.v)(target.output, kept, target.named);
    if (!values.quiet) {
        const where = target.output === null ? '' : ` to ${(0,report_escape/* terminalText */.eR)(target.output)}`;
        process.stderr.write(`${(0,figures/* plural */.LS)(flagged.rows.size, 'row')} left out (${(0,policy_values/* formatCount */.B4)(flagged.records)} records looked at); the rest was copied as it is${where}. Up to ${(0,policy_values/* formatFraction */.MJ)(rate)} of human-written records are flagged too: look at what goes before it is gone.\n`);
    }
    return exit/* EXIT */.dc.pass;
}
function targetOf(positionals, values) {
    const [named, second] = positionals;
    if (named === undefined || second !== undefined)
        throw new exit/* CommandError */.Qd('name one file to clean, such as `clean data/train.jsonl --output clean.jsonl`.');
    const inPlace = values['in-place'] === true;
    if (inPlace && values.output !== undefined)
        throw new exit/* CommandError */.Qd('give either --output or --in-place.');
    const same = (other) => other !== undefined && external_node_path_.resolve(other) === external_node_path_.resolve(named);
    if (same(values.output))
        throw new exit/* CommandError */.Qd('--output names the file itself: say --in-place to replace it.');
    if (same(values.quarantine))
        throw new exit/* CommandError */.Qd('--quarantine names the file itself.');
    if (values.quarantine !== undefined &&
        values.output !== undefined &&
        external_node_path_.resolve(values.quarantine) === external_node_path_.resolve(values.output))
        throw new exit/* CommandError */.Qd('--quarantine and --output name the same file.');
    return { named, output: inPlace ? named : (values.output ?? null) };
}
const ROW_FORMATS = new Set(['jsonl', 'json', 'csv', 'tsv']);
/** The format whose rows are cut out. Throws CommandError where rows cannot be taken out byte by byte. */
async function rowFormat(file) {
    const format = (0,record_format/* formatOf */.be)(file.path);
    if (format === undefined || !ROW_FORMATS.has(format)) {
        throw new exit/* CommandError */.Qd(`${file.path}: clean takes data in rows (JSON Lines, JSON arrays, CSV, TSV). A document has no rows that can be left out; \`synthetic-budget explain\` shows which sections are flagged.`);
    }
    if ((0,record_format/* compressionOf */.MB)(file.path) !== undefined)
        throw new exit/* CommandError */.Qd(`${file.path}: decompress it first; clean copies bytes as they are.`);
    const problem = await rawRowsProblem(file.open);
    if (problem !== null)
        throw new exit/* CommandError */.Qd(`${file.path}: ${problem}`);
    return format === 'json' && (await isJsonLines(file.open)) ? 'jsonl' : format;
}
async function isJsonLines(open) {
    let head = '';
    const decoder = new TextDecoder();
    for await (const chunk of open()) {
        head += decoder.decode(chunk, { stream: true });
        const found = (0,json/* looksLikeJsonLines */.x)(head);
        if (found !== undefined)
            return found;
    }
    return false;
}
async function flaggedRows(file, judge, policy) {
    const rows = new Set();
    const lines = new Set();
    let records = 0;
    const emit = ({ record: { place }, outcome }) => {
        if (!isSynthetic(outcome) || place.row === undefined)
            return;
        rows.add(place.row);
        for (let line = place.line; line <= place.endLine; line++)
            lines.add(line);
    };
    const format = (0,record_format/* formatOf */.be)(file.path);
    if (format === undefined)
        return { rows, lines, records };
    for await (const event of (0,read/* readRecords */.T3)(format, file.path, file, (0,rules/* compileRules */.nb)(policy)(file.path))) {
        if (event.type === 'problem') {
            const { line, message } = event.problem;
            process.stderr.write(`${(0,report_escape/* terminalText */.eR)(file.path)}:${line}: kept as it is: ${(0,report_escape/* terminalText */.eR)(message, 300)}\n`);
            continue;
        }
        records++;
        await judge.judge(event.record, emit);
    }
    await judge.flush();
    return { rows, lines, records };
}
function isSynthetic(outcome) {
    return outcome.type === 'known'
        ? outcome.evidence.origin === 'synthetic'
        : outcome.type === 'scored' && outcome.flagged;
}
/** What is left out of the cleaned file, or (`keepFlagged`) out of the file of flagged rows. */
async function dropped({ path: name, open }, format, { rows, lines }, keepFlagged) {
    if (format === 'json')
        return await rangesOfJsonRows(open, (row) => (row !== null && rows.has(row)) === keepFlagged);
    const header = format === 'jsonl' ? 0 : await (0,csv/* lastLineOfHeader */.J7)((0,decode/* decode */.D4)(name, open), format === 'tsv' ? '\t' : undefined);
    return await rangesOfLines(open, (line) => lines.has(line) === keepFlagged || line <= header);
}
async function toStdout(chunks) {
    const { pipeline } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 46466, 19));
    await pipeline(chunks, process.stdout, { end: false });
}


/***/ }),

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

/***/ 72527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   CS: () => (/* binding */ clipWords),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   e9: () => (/* binding */ clipMiddle),
/* harmony export */   eR: () => (/* binding */ terminalText),
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
/** Untrusted text for a terminal: no control sequence, on one line. */
function terminalText(text, maximum = 200) {
    return clipMiddle(visible(text), maximum);
}


/***/ }),

/***/ 40819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ MOST_SHOWN),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   OL: () => (/* binding */ fractionWithInterval),
/* harmony export */   Sq: () => (/* binding */ judgedWordsInRecords),
/* harmony export */   TD: () => (/* binding */ judgedWords),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   a: () => (/* binding */ LEAST_SHOWN),
/* harmony export */   hL: () => (/* binding */ filesWorstFirst)
/* harmony export */ });
/* unused harmony export judgedRecords */
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67422);

/**
 * `38 % (31–45 %)`; `38 %, known` where nothing is estimated; in words where there is no estimate, or where the interval
 * begins at nothing and ends, since some generators are not found, near everything.
 */
function fractionWithInterval({ estimate, low, high }) {
    if (estimate === null)
        return 'not judged';
    if (low !== null && low === high)
        return `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(estimate)}, known`;
    if (low !== null && high !== null && (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT)(low, high))
        return estimate < LEAST_SHOWN
            ? 'none found'
            : estimate <= MOST_SHOWN
                ? `perhaps ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(estimate)}`
                : 'too little to say';
    const interval = low === null || high === null ? '' : ` (${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(low, high)})`;
    return `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(estimate)}${interval}`;
}
const LEAST_SHOWN = 0.005;
/** A larger estimate whose interval begins at nothing is of a handful of records. */
const MOST_SHOWN = 0.1;
/** Words that have a verdict of their own: scored by the detector or known without it. */
function judgedWords(totals) {
    return totals.scoredWords + totals.knownHumanWords + totals.knownSyntheticWords;
}
/** Judged words, scored or known, ÷ words in scope; 1 where there are none. */
function coverageOf(totals) {
    return totals.words === 0 ? 1 : judgedWords(totals) / totals.words;
}
function judgedRecords(totals) {
    return totals.scoredRecords + totals.knownHumanRecords + totals.knownSyntheticRecords;
}
/** `168,402 words judged in 1,284 records`, with the coverage where something was not judged. */
function judgedWordsInRecords(totals, coverage) {
    const judged = `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(judgedWords(totals))} words judged in ${plural(judgedRecords(totals), 'record')}`;
    return coverage < 1 ? `${judged} (${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(coverage)} of the words in scope)` : judged;
}
/** `1 row`, `1,284 rows`. */
function plural(count, noun) {
    return `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** Files, most machine-written words first; ties by path. */
function filesWorstFirst({ files }) {
    const words = (file) => (file.syntheticFraction.estimate ?? 0) * file.scoredWords;
    return [...files].sort((a, b) => words(b) - words(a) ||
        b.flaggedRecords + b.knownSyntheticRecords - (a.flaggedRecords + a.knownSyntheticRecords) ||
        (a.path < b.path ? -1 : 1));
}


/***/ })

};
