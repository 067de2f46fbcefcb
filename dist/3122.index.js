export const id = 3122;
export const ids = [3122];
export const modules = {

/***/ 87303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calibrateCommand: () => (/* binding */ calibrateCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55522);
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3078);
/* harmony import */ var _measure_special_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46879);
/* harmony import */ var _policy_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96489);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(67422);
/* harmony import */ var _reference_calibration_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50312);
/* harmony import */ var _reference_locate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7823);
/* harmony import */ var _reference_read_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67049);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92944);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58191);
/* harmony import */ var _source_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75316);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26824);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84079);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76252);
/* harmony import */ var _work_tree_policy_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(59073);

















const { calibration: _, ...DETECTOR_OPTIONS } = _model_js__WEBPACK_IMPORTED_MODULE_13__/* .MODEL_OPTIONS */ .$Q;
const OPTIONS = {
    ...DETECTOR_OPTIONS,
    before: { type: 'string' },
    out: { type: 'string' },
    config: { type: 'string' },
    json: { type: 'boolean' },
    runtime: { type: 'string' },
    quiet: { type: 'boolean' },
};
/** `synthetic-budget calibrate`. Returns the exit code. */
async function calibrateCommand(args) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .parseOptions */ .Ac)('calibrate', args, OPTIONS);
    const policy = await (0,_work_tree_policy_js__WEBPACK_IMPORTED_MODULE_15__/* .workTreePolicy */ .G)(values.config);
    const text = referenceText(positionals, values.before, policy);
    const cwd = process.cwd();
    const repository = await (0,_source_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .openRepository */ .h_)(cwd).catch(() => null);
    try {
        const root = positionals.length > 0 ? cwd : (repository?.root ?? cwd);
        const located = await locate(text, { policy, repository, trusted: null, root });
        const quiet = values.quiet === true || values.json === true;
        const runtime = (0,_options_js__WEBPACK_IMPORTED_MODULE_14__/* .choice */ .Yq)('runtime', values.runtime, _options_js__WEBPACK_IMPORTED_MODULE_14__/* .RUNTIMES */ .aC) ?? 'auto';
        const model = (await (0,_model_js__WEBPACK_IMPORTED_MODULE_13__/* .modelChoice */ .Zu)(values)) ?? policy.model;
        const detector = await (0,_model_js__WEBPACK_IMPORTED_MODULE_13__/* .openDetector */ .BT)(model, { runtime, quiet });
        const corpus = await (0,_reference_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readReference */ .W)(located, {
            detector,
            calibration: detector.calibration(policy.maxFalsePositiveRate),
            evidenceOf: (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .createEvidence */ .I)({ ...policy, today: new Date().toISOString().slice(0, 10) }),
            readOptions: (0,_policy_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .compileRules */ .nb)(policy),
        });
        const rates = (0,_reference_calibration_file_js__WEBPACK_IMPORTED_MODULE_6__/* .calibrateAllRates */ .W0)(corpus.scored, (rate) => detector.calibration(rate));
        const [first] = rates;
        if (first === undefined || first.kinds.length === 0) {
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .CommandError */ .Qd(`none of the text ${located.description} can be judged: it takes English prose of at least ${_detector_detector_js__WEBPACK_IMPORTED_MODULE_2__/* .BUCKET_LOWER_BOUNDS */ .dt[0]} words a section or row. Name other text.`);
        }
        const file = fileOf(rates, located, detector, policy);
        if (values.out !== undefined)
            await write(values.out, `${JSON.stringify(file, null, 1)}\n`);
        if (values.json)
            process.stdout.write(`${JSON.stringify(file)}\n`);
        else
            process.stdout.write(describe(rates, located, { ...corpus, out: values.out ?? null }));
        return _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .dc.pass;
    }
    finally {
        repository?.close();
    }
}
function fileOf(rates, { description }, detector, policy) {
    const own = detector.calibration(policy.maxFalsePositiveRate).basis;
    const strictest = rates[0]?.kinds ?? [];
    return (0,_reference_calibration_file_js__WEBPACK_IMPORTED_MODULE_6__/* .calibrationFile */ .zR)(rates, detector, (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_9__/* .basisOf */ .gp)(strictest, description, own));
}
function referenceText(paths, before, policy) {
    if (paths.length > 0 && before !== undefined)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .CommandError */ .Qd('name either paths or --before, not both.');
    if (paths.length > 0)
        return { type: 'paths', paths };
    if (before !== undefined)
        return { type: 'before', before };
    if (policy.reference !== undefined)
        return policy.reference;
    throw new _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .CommandError */ .Qd('name text that is known to be human: paths, or --before 2022-11-30 for what this repository held before chat assistants.');
}
async function locate(...args) {
    try {
        return await (0,_reference_locate_js__WEBPACK_IMPORTED_MODULE_7__/* .locateReference */ .I)(...args);
    }
    catch (error) {
        if (error instanceof _reference_locate_js__WEBPACK_IMPORTED_MODULE_7__/* .MissingReference */ .S)
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .CommandError */ .Qd(error.message, { cause: error });
        throw error;
    }
}
function describe(rates, located, extent) {
    const { files, hashes, leftOut, problems, out } = extent;
    const commit = located.commit === null ? '' : ` (commit ${located.commit.slice(0, 12)})`;
    const lines = [
        `Calibrated on ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(hashes.length)} texts in ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(files)} files ${located.description}${commit}.`,
    ];
    if (leftOut > 0)
        lines.push(`${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(leftOut)} texts are left out: attested, declared or marked as machine-written.`);
    if (problems > 0)
        lines.push(`${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(problems)} parts could not be read and are left out.`);
    for (const { kind } of rates[0]?.kinds ?? []) {
        const rows = rates.flatMap(({ rate, kinds }) => {
            const found = kinds.find((each) => each.kind === kind);
            return found === undefined ? [] : [{ rate, found }];
        });
        lines.push('', `${_report_words_js__WEBPACK_IMPORTED_MODULE_10__/* .KIND_WORDS */ .Pv[kind] ?? kind}: ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(rows[0]?.found.records ?? 0)} texts scored`);
        lines.push(row(['allowed', 'method', 'threshold by words', 'flagged', 'expected', 'detector’s own']));
        for (const { rate, found } of rows)
            lines.push(row(cells(rate, found)));
    }
    lines.push('', `Thresholds are for texts from ${_detector_detector_js__WEBPACK_IMPORTED_MODULE_2__/* .BUCKET_LOWER_BOUNDS */ .dt.join(' / ')} words. "flagged": of the texts above; "expected": of`, 'new human text, 95 % interval; "detector’s own": of the texts above, by the thresholds that hold without this.');
    const small = rates.find(({ kinds }) => kinds.some(({ method }) => method === 'blended'));
    if (small !== undefined) {
        const needed = small.kinds.find(({ method }) => method === 'blended')?.needed ?? 0;
        lines.push(`Too little text for ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatFraction */ .MJ)(small.rate)}: that takes ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(needed)} texts of a kind. Where "blended", the detector's thresholds hold and its rates are updated.`);
    }
    if (out !== null)
        lines.push(`Written to ${out}: commit it, and put \`calibration: ${out}\` into the policy.`);
    return `${lines.join('\n')}\n`;
}
function cells(rate, { method, points, flagged, flaggedByDetector }) {
    const thresholds = points.map(({ threshold }) => threshold.toFixed(3)).join(' / ');
    const quantiles = (p) => points.map(({ falsePositiveRate: { alpha, beta } }) => (0,_measure_special_js__WEBPACK_IMPORTED_MODULE_4__/* .betaQuantile */ .O9)(p, alpha, beta));
    const expected = (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatInterval */ .vy)(Math.min(...quantiles(0.025)), Math.max(...quantiles(0.975)));
    return [
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatFraction */ .MJ)(rate),
        method,
        thresholds,
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatFraction */ .MJ)(flagged),
        expected,
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatFraction */ .MJ)(flaggedByDetector),
    ];
}
const WIDTHS = [8, 10, 31, 9, 12, 0];
function row(values) {
    return `  ${values.map((value, i) => value.padEnd(WIDTHS[i] ?? 0)).join(' ')}`.trimEnd();
}
async function write(file, content) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(file)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, content);
    }
    catch (error) {
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_12__/* .CommandError */ .Qd(`--out: ${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`);
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

/***/ 90117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BottomK)
/* harmony export */ });
/**
 * The entries with the k smallest keys that were ever offered. An entry that is among the k smallest at the end was so
 * at every time before, hence what it gathered since its first offer is complete: bottom-k samples of parts merge to
 * the bottom-k sample of the whole, in any order.
 */
class BottomK {
    capacity;
    #values = new Map();
    /** Names in a binary heap, the largest (rank, name) first. */
    #heap = [];
    constructor(capacity) {
        this.capacity = capacity;
    }
    get size() {
        return this.#heap.length;
    }
    get(name) {
        return this.#values.get(name)?.value;
    }
    /** False where no entry of this rank is present or would be kept: cheaper than asking with its name. */
    mayHold(rank) {
        const largest = this.#heap[0];
        if (this.#heap.length < this.capacity || largest === undefined)
            return this.capacity > 0;
        return rank <= largest.rank;
    }
    /** Whether an entry of this rank and name, not present yet, would be kept. */
    admits(rank, name) {
        const largest = this.#heap[0];
        if (this.#heap.length < this.capacity || largest === undefined)
            return this.capacity > 0;
        return rank < largest.rank || (rank === largest.rank && name < largest.name);
    }
    /** Adds an entry that is not present; the largest one gives way. */
    add(rank, name, value) {
        if (!this.admits(rank, name))
            return;
        this.#values.set(name, { rank, value });
        if (this.#heap.length < this.capacity) {
            this.#heap.push({ rank, name });
            this.#rise(this.#heap.length - 1);
            return;
        }
        const evicted = this.#heap[0];
        if (evicted !== undefined)
            this.#values.delete(evicted.name);
        this.#heap[0] = { rank, name };
        this.#sink();
    }
    /** The entries, smallest key first. */
    entries() {
        return [...this.#values]
            .map(([name, { rank, value }]) => ({ rank, name, value }))
            .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
    }
    #exceeds(i, j) {
        const a = this.#heap[i];
        const b = this.#heap[j];
        if (a === undefined || b === undefined)
            return false;
        return a.rank > b.rank || (a.rank === b.rank && a.name > b.name);
    }
    #swap(i, j) {
        const a = this.#heap[i];
        const b = this.#heap[j];
        if (a === undefined || b === undefined)
            return;
        this.#heap[i] = b;
        this.#heap[j] = a;
    }
    #rise(from) {
        let i = from;
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (!this.#exceeds(i, parent))
                return;
            this.#swap(i, parent);
            i = parent;
        }
    }
    #sink() {
        let i = 0;
        for (;;) {
            let largest = i;
            for (const child of [2 * i + 1, 2 * i + 2]) {
                if (child < this.#heap.length && this.#exceeds(child, largest))
                    largest = child;
            }
            if (largest === i)
                return;
            this.#swap(i, largest);
            i = largest;
        }
    }
}


/***/ }),

/***/ 28212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ addToSample),
/* harmony export */   L5: () => (/* binding */ sampleFromJson),
/* harmony export */   SC: () => (/* binding */ sampleToJson),
/* harmony export */   Ur: () => (/* binding */ emptySample),
/* harmony export */   bp: () => (/* binding */ SAMPLE_SIZE),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   rf: () => (/* binding */ mergeSample)
/* harmony export */ });
/* unused harmony export SAMPLE_WORDS */
/* harmony import */ var _record_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98229);
/* harmony import */ var _bottom_k_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90117);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43586);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70817);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);





/** Distinct texts kept. */
const SAMPLE_SIZE = 2_000;
/** Words, and characters, kept of each text. */
const SAMPLE_WORDS = 400;
const SAMPLE_CHARACTERS = 4_000;
const SEED = 0x5eed;
/** An empty sample. */
function emptySample(capacity = SAMPLE_SIZE) {
    return new _bottom_k_js__WEBPACK_IMPORTED_MODULE_2__/* .BottomK */ .B(capacity);
}
/** Offers one record, in place. `contentHash` identifies the text: equal texts have equal hashes. */
function addToSample(sample, contentHash, text) {
    const rank = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashString */ .YZ)(contentHash, SEED);
    if (!sample.mayHold(rank))
        return;
    const known = sample.get(contentHash);
    if (known !== undefined) {
        known.records += 1;
        return;
    }
    if (!sample.admits(rank, contentHash))
        return;
    // Texts of one content hash differ in white space and composition: kept is what they have in common.
    const kept = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .firstWords */ .Cb)((0,_record_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(text), SAMPLE_WORDS, SAMPLE_CHARACTERS);
    sample.add(rank, contentHash, { text: detached(kept), records: 1 });
}
/** The same characters in memory of their own: a slice would keep the whole text that it was cut from. */
function detached(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}
/** The sample as JSON values; equal samples give equal values. */
function sampleToJson(sample) {
    return sample.entries().map(({ name, value }) => [name, value.records, value.text]);
}
/** Reads what `sampleToJson` gave. Throws a RangeError that says what is wrong. */
function sampleFromJson(json, into) {
    for (const [name, records, text] of (0,_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(json, 'sample')) {
        const key = (0,_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .stored */ .su)(name, 'string', 'content hash');
        into.add((0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashString */ .YZ)(key, SEED), key, {
            text: (0,_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .stored */ .su)(text, 'string', 'text'),
            records: (0,_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .storedCount */ .Xz)(records, 'records of a text'),
        });
    }
}
/** Adds all of `from` to `into`, in place; `from` is left alone. */
function mergeSample(into, from) {
    for (const { rank, name, value } of from.entries()) {
        const known = into.get(name);
        if (known !== undefined)
            known.records += value.records;
        else
            into.add(rank, name, { ...value });
    }
}


/***/ })

};
