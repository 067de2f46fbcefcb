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
        : outcome.type === 'scored' && outcome.flag === 'flagged';
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
