export const id = 6481;
export const ids = [6481];
export const modules = {

/***/ 67119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ recordsOf)
/* harmony export */ });
/* harmony import */ var _policy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96489);
/* harmony import */ var _record_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95278);
/* harmony import */ var _record_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98229);
/* harmony import */ var _record_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76307);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72527);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92159);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26824);







/**
 * The records of the files that paths stand for (default: the working folder), in order, as the policy has them read.
 * What cannot be read is told on stderr. Throws CommandError where no file is in scope.
 */
async function* recordsOf(paths, policy, tell = (problem) => process.stderr.write(`${problem}\n`)) {
    const { include, exclude } = policy;
    const ruleOf = (0,_policy_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .compileRules */ .nb)(policy);
    const scope = await (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .filesUnder */ .m)(paths.length > 0 ? paths : ['.'], { cwd: process.cwd(), include, exclude });
    for (const { path, message } of scope.problems)
        tell(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)(path)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)(message)}`);
    if (scope.files.length === 0)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd('no file of the named paths is in scope of the policy.');
    for (const file of scope.files) {
        const format = (0,_record_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(file.path);
        if (format === undefined)
            continue;
        for await (const event of (0,_record_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readRecords */ .T3)(format, file.path, file, ruleOf(file.path))) {
            if (event.type === 'problem') {
                const { path, line, message } = event.problem;
                tell(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)(path)}:${line}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalText */ .eR)(message, 300)}`);
            }
            else
                yield { record: event.record, fingerprint: (0,_record_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .Rj)(event.record.text) };
        }
    }
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

/***/ 79219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   humanProbability: () => (/* binding */ humanProbability),
/* harmony export */   weightsCommand: () => (/* binding */ weightsCommand)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3078);
/* harmony import */ var _measure_fraction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55196);
/* harmony import */ var _measure_near_duplicates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53011);
/* harmony import */ var _measure_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99878);
/* harmony import */ var _policy_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96489);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67422);
/* harmony import */ var _scan_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10262);
/* harmony import */ var _corpus_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67119);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26824);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(84079);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76252);
/* harmony import */ var _work_tree_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(59073);













const OPTIONS = {
    ..._model_js__WEBPACK_IMPORTED_MODULE_9__/* .MODEL_OPTIONS */ .$Q,
    prior: { type: 'string' },
    config: { type: 'string' },
    'max-false-positive-rate': { type: 'string' },
    runtime: { type: 'string' },
    quiet: { type: 'boolean' },
};
/** What is kept of a record between the passes, beside scores in (0, 1). */
const HUMAN = -1;
const SYNTHETIC = 2;
const UNSCORED = 3;
/** `synthetic-budget weights`: an importance weight for every record, as JSON Lines. Returns the exit code. */
async function weightsCommand(args) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .parseOptions */ .Ac)('weights', args, OPTIONS);
    if (values.prior !== undefined && values['max-false-positive-rate'] !== undefined)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandError */ .Qd('--max-false-positive-rate serves the estimate that --prior replaces. Leave one of the two out.');
    const policy = await (0,_work_tree_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .workTreePolicy */ .G)(values.config);
    const model = (await (0,_model_js__WEBPACK_IMPORTED_MODULE_9__/* .modelChoice */ .Zu)(values)) ?? policy.model;
    const runtime = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .choice */ .Yq)('runtime', values.runtime, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .RUNTIMES */ .aC) ?? 'auto';
    const detector = await (0,_model_js__WEBPACK_IMPORTED_MODULE_9__/* .openDetector */ .BT)(model, { runtime, quiet: values.quiet === true });
    const rate = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .fraction */ .zO)('max-false-positive-rate', values['max-false-positive-rate']) ?? policy.maxFalsePositiveRate;
    const calibration = detector.calibration(rate);
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .fraction */ .zO)('prior', values.prior);
    const counts = (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyCounts */ .W1)();
    const kept = new Scores();
    const judge = new _scan_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .Judge */ .I({
        detector,
        calibration,
        evidenceOf: (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .createEvidence */ .I)({ ...policy, today: new Date().toISOString().slice(0, 10) }),
    });
    for await (const { record } of (0,_corpus_records_js__WEBPACK_IMPORTED_MODULE_7__/* .recordsOf */ .M)(positionals, policy)) {
        const at = kept.reserve();
        await judge.judge(record, (judged) => {
            count(counts, judged);
            kept.set(at, codeOf(judged));
        });
    }
    await judge.flush();
    if (kept.size === 0)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandError */ .Qd('the named files hold no text records.');
    const estimate = (0,_measure_fraction_js__WEBPACK_IMPORTED_MODULE_2__/* .fractionOf */ .Am)(counts, calibration, (0,_policy_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .defaultRuleOf */ .FI)(policy).by).estimate;
    const prior = given ?? estimate ?? 0;
    const human = (code) => humanProbability(code, prior);
    const mean = kept.mean(human);
    let at = 0;
    for await (const { record, fingerprint } of (0,_corpus_records_js__WEBPACK_IMPORTED_MODULE_7__/* .recordsOf */ .M)(positionals, policy, () => { })) {
        if (at >= kept.size)
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandError */ .Qd('a file changed while it was read; start again.');
        const code = kept.get(at++);
        const { path, line, row, field } = record.place;
        const score = code > 0 && code < 1 ? code : null;
        const probability = human(code);
        const weight = mean === 0 ? 0 : probability / mean;
        const output = { path, line, row, field, fingerprint, score, human: probability, weight };
        if (!process.stdout.write(`${JSON.stringify(output)}\n`))
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process.stdout, 'drain');
    }
    if (at !== kept.size)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_8__/* .CommandError */ .Qd('a file changed while it was read; start again.');
    if (!values.quiet) {
        const origin = given === undefined ? 'estimated for this text' : 'given';
        process.stderr.write(`${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(kept.size)} records weighted at a synthetic fraction of ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_12__/* .formatFraction */ .MJ)(prior)} (${origin}); effective number of records ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_12__/* .formatCount */ .B4)(kept.effective(human))}.\n`);
    }
    return _exit_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.pass;
}
/**
 * Probability that a record is human-written: the detector's score is a posterior at equal priors, moved here to the
 * corpus' own synthetic fraction by Bayes' rule (Saerens et al. 2002). What was not judged has the prior's.
 */
function humanProbability(code, prior) {
    if (code === HUMAN)
        return 1;
    if (code === SYNTHETIC)
        return 0;
    if (code === UNSCORED)
        return 1 - prior;
    const synthetic = code * prior;
    const human = (1 - code) * (1 - prior);
    return synthetic + human === 0 ? 1 - prior : human / (synthetic + human);
}
function codeOf({ outcome }) {
    if (outcome.type === 'unscored')
        return UNSCORED;
    if (outcome.type === 'scored')
        return outcome.score;
    return outcome.evidence.origin === 'synthetic' ? SYNTHETIC : HUMAN;
}
function count(counts, { record: { kind, text }, words, fingerprint, outcome }) {
    if (outcome.type === 'known')
        (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .addKnown */ .v2)(counts, kind, words, outcome.evidence.origin);
    else if (outcome.type === 'unscored')
        (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .addUnscored */ .Bc)(counts, kind, words, outcome.reason);
    else {
        const likeness = (0,_measure_near_duplicates_js__WEBPACK_IMPORTED_MODULE_3__/* .likenessKey */ .mO)(fingerprint, text.normalize('NFC'));
        (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .addScored */ .cK)(counts, { kind, bucket: outcome.bucket }, words, outcome.flag, likeness);
    }
}
/** Eight bytes a record, so that a large data set is read twice rather than held. */
class Scores {
    values = new Float64Array(1_024);
    size = 0;
    reserve() {
        if (this.size === this.values.length) {
            const grown = new Float64Array(2 * this.values.length);
            grown.set(this.values);
            this.values = grown;
        }
        return this.size++;
    }
    set(at, code) {
        this.values[at] = code;
    }
    get(at) {
        return this.values[at] ?? UNSCORED;
    }
    mean(of) {
        let sum = 0;
        for (let i = 0; i < this.size; i++)
            sum += of(this.get(i));
        return sum / this.size;
    }
    /** Kish's effective sample size, (Σw)² ÷ Σw². */
    effective(of) {
        let sum = 0;
        let squares = 0;
        for (let i = 0; i < this.size; i++) {
            const weight = of(this.get(i));
            sum += weight;
            squares += weight * weight;
        }
        return squares === 0 ? 0 : (sum * sum) / squares;
    }
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

/***/ 46879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ incompleteBeta),
/* harmony export */   O9: () => (/* binding */ betaQuantile),
/* harmony export */   lW: () => (/* binding */ betaDensity)
/* harmony export */ });
/**
 * Special functions of the beta distribution. Relative accuracy about 1e-12 for parameters between 1e-3 and 1e7.
 */
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
const STIRLING_FROM = 12;
const TINY = 1e-300;
const CONVERGED = 1e-15;
const MAX_FRACTION_TERMS = 100_000;
/** Remainder of Stirling's formula: lnΓ(x) − [(x − ½) ln x − x + ½ ln 2π] (Abramowitz & Stegun 6.1.41). */
function stirlingRemainder(x) {
    if (x < STIRLING_FROM) {
        // Γ(x) = Γ(x + m) ÷ (x (x + 1) … (x + m − 1)) moves the argument to where the series converges.
        const steps = Math.ceil(STIRLING_FROM - x);
        let product = 1;
        for (let step = 0; step < steps; step++)
            product *= x + step;
        const moved = x + steps;
        const logGammaMoved = (moved - 0.5) * Math.log(moved) - moved + stirlingRemainder(moved);
        return logGammaMoved - Math.log(product) - ((x - 0.5) * Math.log(x) - x);
    }
    const inverse = 1 / x;
    const square = inverse * inverse;
    return (inverse *
        (1 / 12 +
            square *
                (-1 / 360 +
                    square * (1 / 1260 + square * (-1 / 1680 + square * (1 / 1188 + square * (-691 / 360360)))))));
}
/**
 * x^a (1 − x)^b ÷ B(a, b), the density of Beta(a, b) times x (1 − x). Written around the mean a ÷ (a + b), where the
 * large terms of the exponent cancel (DiDonato & Morris 1992, TOMS 708).
 */
function betaKernel(x, a, b) {
    if (x <= 0 || x >= 1)
        return 0;
    const total = a + b;
    const mean = a / total;
    const offset = (total * x - a) / total;
    const exponent = a * logRatio(offset / mean, x / mean) + b * logRatio((-offset * total) / b, ((1 - x) * total) / b);
    const remainder = stirlingRemainder(a) + stirlingRemainder(b) - stirlingRemainder(total);
    return Math.sqrt((a * b) / total) * Math.exp(exponent - remainder - HALF_LOG_TWO_PI);
}
function logRatio(excess, ratio) {
    return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(ratio);
}
/** Continued fraction of the incomplete beta function by the modified Lentz method (DLMF 8.17.22). */
function betaFraction(x, a, b) {
    let c = 1;
    let d = 1 - ((a + b) * x) / (a + 1);
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    let fraction = d;
    for (let m = 1; m < MAX_FRACTION_TERMS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 + even * d;
        c = 1 + even / c;
        d = 1 / (Math.abs(d) < TINY ? TINY : d);
        if (Math.abs(c) < TINY)
            c = TINY;
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 + odd * d;
        c = 1 + odd / c;
        d = 1 / (Math.abs(d) < TINY ? TINY : d);
        if (Math.abs(c) < TINY)
            c = TINY;
        const step = d * c;
        fraction *= step;
        if (Math.abs(step - 1) < CONVERGED)
            break;
    }
    return fraction;
}
/** Density of Beta(a, b) at x in [0, 1]; at the ends its limit, which may be infinite. */
function betaDensity(x, a, b) {
    if (x < 0 || x > 1)
        return 0;
    if (x === 0)
        return a < 1 ? Number.POSITIVE_INFINITY : a > 1 ? 0 : b;
    if (x === 1)
        return b < 1 ? Number.POSITIVE_INFINITY : b > 1 ? 0 : a;
    return betaKernel(x, a, b) / (x * (1 - x));
}
/** Regularised incomplete beta function I_x(a, b): P(Beta(a, b) <= x), for a, b > 0. */
function incompleteBeta(x, a, b) {
    if (!(a > 0 && b > 0))
        throw new RangeError(`incompleteBeta needs positive parameters, not ${a} and ${b}`);
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const kernel = betaKernel(x, a, b);
    return x < (a + 1) / (a + b + 2)
        ? (kernel * betaFraction(x, a, b)) / a
        : 1 - (kernel * betaFraction(1 - x, b, a)) / b;
}
/**
 * Quantile of Beta(a, b): the x with I_x(a, b) = p. Safeguarded Newton on the log-odds of x, on which the derivative
 * of I_x is the kernel and tails of skewed distributions are nearly straight.
 */
function betaQuantile(p, a, b) {
    if (!(a > 0 && b > 0))
        throw new RangeError(`betaQuantile needs positive parameters, not ${a} and ${b}`);
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    let low = -700;
    let high = 37;
    let logOdds = Math.log(a / b);
    for (let step = 0; step < 200; step++) {
        const x = 1 / (1 + Math.exp(-logOdds));
        const excess = incompleteBeta(x, a, b) - p;
        if (excess === 0)
            return x;
        if (excess > 0)
            high = logOdds;
        else
            low = logOdds;
        const slope = betaKernel(x, a, b);
        const newton = logOdds - excess / slope;
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - logOdds) < 1e-13 * Math.max(1, Math.abs(logOdds)))
            return 1 / (1 + Math.exp(-next));
        logOdds = next;
    }
    return 1 / (1 + Math.exp(-logOdds));
}


/***/ })

};
