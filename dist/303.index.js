export const id = 303;
export const ids = [303];
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
/* harmony import */ var _policy_rules_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(96489);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(67422);
/* harmony import */ var _reference_calibration_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50312);
/* harmony import */ var _reference_locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14629);
/* harmony import */ var _reference_read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67049);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92944);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58191);
/* harmony import */ var _source_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(75316);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26824);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84079);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76252);
/* harmony import */ var _work_tree_policy_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59073);

















const { calibration: _, ...DETECTOR_OPTIONS } = _model_js__WEBPACK_IMPORTED_MODULE_12__/* .MODEL_OPTIONS */ .$Q;
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
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .parseOptions */ .Ac)('calibrate', args, OPTIONS);
    const policy = await (0,_work_tree_policy_js__WEBPACK_IMPORTED_MODULE_14__/* .workTreePolicy */ .G)(values.config);
    const text = referenceText(positionals, values.before, policy);
    const cwd = process.cwd();
    const repository = await (0,_source_repository_js__WEBPACK_IMPORTED_MODULE_10__/* .openRepository */ .h_)(cwd).catch(() => null);
    try {
        const root = positionals.length > 0 ? cwd : (repository?.root ?? cwd);
        const located = await locate(text, { policy, repository, trusted: null, root });
        const quiet = values.quiet === true || values.json === true;
        const runtime = (0,_options_js__WEBPACK_IMPORTED_MODULE_13__/* .choice */ .Yq)('runtime', values.runtime, _options_js__WEBPACK_IMPORTED_MODULE_13__/* .RUNTIMES */ .aC) ?? 'auto';
        const model = (await (0,_model_js__WEBPACK_IMPORTED_MODULE_12__/* .modelChoice */ .Zu)(values)) ?? policy.model;
        const detector = await (0,_model_js__WEBPACK_IMPORTED_MODULE_12__/* .openDetector */ .BT)(model, { runtime, quiet });
        const corpus = await (0,_reference_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readReference */ .W)(located, {
            detector,
            calibration: detector.calibration(policy.maxFalsePositiveRate),
            evidenceOf: (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .createEvidence */ .I)({ ...policy, today: new Date().toISOString().slice(0, 10) }),
            readOptions: (0,_policy_rules_js__WEBPACK_IMPORTED_MODULE_15__/* .compileRules */ .nb)(policy),
        });
        const rates = (0,_reference_calibration_file_js__WEBPACK_IMPORTED_MODULE_5__/* .calibrateAllRates */ .W0)(corpus.scored, (rate) => detector.calibration(rate));
        const [first] = rates;
        if (first === undefined || first.kinds.length === 0) {
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .CommandError */ .Qd(`none of the text ${located.description} can be judged: it takes English prose of at least ${_detector_detector_js__WEBPACK_IMPORTED_MODULE_2__/* .BUCKET_LOWER_BOUNDS */ .dt[0]} words a section or row. Name other text.`);
        }
        const file = fileOf(rates, located, detector, policy);
        if (values.out !== undefined)
            await write(values.out, `${JSON.stringify(file, null, 1)}\n`);
        if (values.json)
            process.stdout.write(`${JSON.stringify(file)}\n`);
        else
            process.stdout.write(describe(rates, located, { ...corpus, out: values.out ?? null }));
        return _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .EXIT */ .dc.pass;
    }
    finally {
        repository?.close();
    }
}
function fileOf(rates, { description }, detector, policy) {
    const own = detector.calibration(policy.maxFalsePositiveRate).basis;
    const strictest = rates[0]?.kinds ?? [];
    return (0,_reference_calibration_file_js__WEBPACK_IMPORTED_MODULE_5__/* .calibrationFile */ .zR)(rates, detector, (0,_reference_reference_js__WEBPACK_IMPORTED_MODULE_8__/* .basisOf */ .gp)(strictest, description, own));
}
function referenceText(paths, before, policy) {
    if (paths.length > 0 && before !== undefined)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .CommandError */ .Qd('name either paths or --before, not both.');
    if (paths.length > 0)
        return { type: 'paths', paths };
    if (before !== undefined)
        return { type: 'before', before };
    if (policy.reference !== undefined)
        return policy.reference;
    throw new _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .CommandError */ .Qd('name text that is known to be human: paths, or --before 2022-11-30 for what this repository held before chat assistants.');
}
async function locate(...args) {
    try {
        return await (0,_reference_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .locateReference */ .I)(...args);
    }
    catch (error) {
        if (error instanceof _reference_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .MissingReference */ .S)
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .CommandError */ .Qd(error.message, { cause: error });
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
        lines.push('', `${_report_words_js__WEBPACK_IMPORTED_MODULE_9__/* .KIND_WORDS */ .Pv[kind] ?? kind}: ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_16__/* .formatCount */ .B4)(rows[0]?.found.records ?? 0)} texts scored`);
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
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_11__/* .CommandError */ .Qd(`--out: ${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`);
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

/***/ 59073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ workTreePolicy)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86831);
/* harmony import */ var _source_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75316);
/* harmony import */ var _source_work_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53099);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26824);






/** The policy of the work tree: the named file, or the one of the repository (of the folder, outside one). */
async function workTreePolicy(config) {
    const cwd = process.cwd();
    if (config !== undefined) {
        return await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)({
            explicitPath: config,
            read: (file) => readIfThere(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file)),
            commit: null,
        });
    }
    const root = await (0,_source_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(cwd).catch(() => cwd);
    return await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPolicy */ .tb)({ read: (file) => (0,_source_work_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readWhole */ .oD)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file)), commit: null });
}
/** A file that the caller named may well be a pipe. */
async function readIfThere(file) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)}).`);
    }
}


/***/ })

};
