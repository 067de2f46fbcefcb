export const id = 257;
export const ids = [257];
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

/***/ 35257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
// EXTERNAL MODULE: ./lib/gate.js + 20 modules
var gate = __webpack_require__(76422);
// EXTERNAL MODULE: ./lib/policy/load.js + 2 modules
var load = __webpack_require__(86831);
// EXTERNAL MODULE: ./lib/policy/overrides.js
var policy_overrides = __webpack_require__(34995);
// EXTERNAL MODULE: ./lib/reference/cache.js
var cache = __webpack_require__(90635);
// EXTERNAL MODULE: ./lib/report/reporters.js + 2 modules
var reporters = __webpack_require__(57736);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/source/changes.js + 3 modules
var changes = __webpack_require__(36439);
// EXTERNAL MODULE: ./lib/source/narrow.js
var narrow = __webpack_require__(61866);
// EXTERNAL MODULE: ./lib/source/repository.js + 1 modules
var source_repository = __webpack_require__(75316);
// EXTERNAL MODULE: ./lib/source/scope.js
var source_scope = __webpack_require__(42213);
// EXTERNAL MODULE: ./lib/source/tree.js + 3 modules
var tree = __webpack_require__(92159);
// EXTERNAL MODULE: ./lib/commands/exit.js
var exit = __webpack_require__(26824);
// EXTERNAL MODULE: ./lib/commands/model.js
var commands_model = __webpack_require__(84079);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(76252);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/commands/path-from-here.js


/**
 * A path of a report, which is relative to the top of the repository or as it was named, as seen from the working folder;
 * null where no such file is there: a member of an archive, a file of another commit.
 */
function pathFromHere(root, reported) {
    const absolute = [external_node_path_.resolve(root, reported), external_node_path_.resolve(reported)].find(external_node_fs_.existsSync);
    if (absolute === undefined)
        return null;
    return external_node_path_.relative((0,external_node_fs_.realpathSync)('.'), absolute).split(external_node_path_.sep).join('/');
}

;// CONCATENATED MODULE: ./lib/commands/program.js

/** How this program was started, for commands to copy: `node dist/cli.js`, or its name where that was found in the path. */
function programName(script = process.argv[1]) {
    if (script === undefined || !/\.[cm]?[jt]s$/.test(script))
        return 'synthetic-budget';
    const near = external_node_path_.relative(process.cwd(), script);
    const shown = near.startsWith('..') ? script : near;
    return /^[\w./\\:-]+$/.test(shown) ? `node ${shown}` : 'synthetic-budget';
}

;// CONCATENATED MODULE: ./lib/commands/progress.js
/** Milliseconds before anything is shown: a short scan shows nothing. */
const PATIENCE = 1_000;
const TERMINAL_INTERVAL = 100;
const LOG_INTERVAL = 5_000;
const BAR_CELLS = 24;
/**
 * Shows how far a scan is: a bar on a terminal, a line every few seconds in a log, nothing when quiet or when the scan
 * is over within a second.
 */
function startProgress(stream, quiet, now = () => performance.now()) {
    const start = now();
    const terminal = stream.isTTY === true;
    let shown = start + PATIENCE - (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL);
    let drawn = false;
    return {
        update(progress) {
            const time = now();
            if (quiet || time - start < PATIENCE || time - shown < (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL))
                return;
            shown = time;
            const line = describe(progress, (time - start) / 1000);
            stream.write(terminal ? `\r\u001b[K${bar(progress)} ${line}` : `${line}\n`);
            drawn = terminal;
        },
        /** Takes the bar away. */
        stop() {
            if (drawn)
                stream.write('\r\u001b[K');
            drawn = false;
        },
    };
}
function bar({ files, totalFiles }) {
    const filled = totalFiles === 0 ? 0 : Math.floor((files / totalFiles) * BAR_CELLS);
    return `[${'#'.repeat(filled)}${'.'.repeat(BAR_CELLS - filled)}]`;
}
function describe({ files, totalFiles, records }, seconds) {
    const rate = Math.round(records / Math.max(0.001, seconds));
    return `scanning: ${files} of ${totalFiles} files, ${records} records, ${rate} records a second`;
}

// EXTERNAL MODULE: ./lib/commands/work-tree-policy.js
var work_tree_policy = __webpack_require__(59073);
;// CONCATENATED MODULE: ./lib/commands/scan.js






















const OPTIONS = {
    ...options/* POLICY_OPTIONS */.iJ,
    ...commands_model/* MODEL_OPTIONS */.$Q,
    changed: { type: 'boolean' },
    base: { type: 'string' },
    head: { type: 'string' },
    config: { type: 'string' },
    name: { type: 'string' },
    json: { type: 'boolean' },
    report: { type: 'string', multiple: true },
    runtime: { type: 'string' },
    threads: { type: 'string' },
    quiet: { type: 'boolean' },
    'fail-on-inconclusive': { type: 'boolean' },
};
/** `synthetic-budget scan`. Returns the exit code. */
async function scanCommand(args) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)('scan', args, OPTIONS);
    const reports = (values.report ?? []).map(parseReport);
    const model = await (0,commands_model/* modelChoice */.Zu)(values);
    const overrides = { ...(0,options/* policyOverrides */._u)(values), ...(model === undefined ? {} : { model }) };
    const adjust = (policy) => (0,policy_overrides/* applyOverrides */.i)(policy, overrides);
    const target = values.changed
        ? await changedTarget(positionals, values, adjust)
        : await treeTarget(positionals, values, adjust);
    const progress = startProgress(process.stderr, values.quiet === true);
    try {
        const runtime = (0,options/* choice */.Yq)('runtime', values.runtime, options/* RUNTIMES */.aC) ?? 'auto';
        const detector = await (0,commands_model/* openDetector */.BT)(target.policy.model, {
            runtime,
            quiet: values.quiet === true,
            threads: (0,options/* wholeNumber */.rD)('threads', values.threads, 1) ?? (0,external_node_os_.availableParallelism)(),
            // What is scanned may have brought the folder.
            folderNeedsPin: values.changed === true,
        });
        const report = await (0,gate/* runGate */.R)({
            version: (0,runtime_assets/* productVersion */.Ud)(),
            name: values.name ?? 'default',
            scope: target.scope,
            policy: target.policy,
            detector,
            referencePlace: target.referencePlace,
            today: new Date().toISOString().slice(0, 10),
            onProgress: progress.update,
        });
        progress.stop();
        for (const { format, file } of reports)
            await writeReport(file, (0,reporters/* renderReport */.B1)(format, report));
        const root = await (0,source_repository/* repositoryRoot */.Hn)(process.cwd()).catch(() => process.cwd());
        const code = (0,exit/* exitCodeOf */.FO)(report, values['fail-on-inconclusive'] === true);
        // The verdict stands, also for a reader of stdout that stops early.
        process.exitCode = code;
        if (values.json)
            process.stdout.write((0,reporters/* renderReport */.B1)('json', report));
        if (!values.quiet) {
            const out = values.json ? process.stderr : process.stdout;
            const color = out.isTTY === true && !process.env.NO_COLOR;
            const width = Math.min(120, out.columns ?? 100);
            out.write((0,terminal/* renderTerminal */.b)(report, {
                color,
                width,
                program: programName(),
                fromHere: (reported) => pathFromHere(root, reported),
            }));
        }
        return code;
    }
    finally {
        progress.stop();
        target.close();
    }
}
async function treeTarget(paths, values, adjust) {
    for (const name of ['base', 'head']) {
        if (values[name] !== undefined)
            throw new exit/* CommandError */.Qd(`--${name} goes with --changed.`);
    }
    const cwd = process.cwd();
    const policy = adjust(await (0,work_tree_policy/* workTreePolicy */.G)(values.config));
    const { include, exclude } = policy;
    const scope = await (0,tree/* filesUnder */.m)(paths.length > 0 ? paths : ['.'], { cwd, include, exclude });
    const repository = policy.reference === undefined ? null : await (0,source_repository/* openRepository */.h_)(cwd).catch(() => null);
    const referencePlace = {
        repository,
        trusted: null,
        root: repository?.root ?? cwd,
        cache: repository === null ? null : (0,cache/* openCache */.bp)(repository),
    };
    return { scope, policy, referencePlace, close: () => repository?.close() };
}
async function changedTarget(paths, values, adjust) {
    if (values.base === undefined) {
        throw new exit/* CommandError */.Qd('--changed needs --base: the commit or branch to compare with, such as --base origin/main.');
    }
    const repository = await (0,source_repository/* openRepository */.h_)(process.cwd());
    try {
        const base = await (0,source_repository/* resolveCommit */.WL)(repository, values.base);
        const head = await (0,source_repository/* resolveCommit */.WL)(repository, values.head ?? 'HEAD');
        const policy = adjust(values.config === undefined
            ? await (0,load/* loadPolicy */.tb)({ read: (file) => (0,source_repository/* fileAt */.Wd)(repository, base, file), commit: base })
            : await (0,work_tree_policy/* workTreePolicy */.G)(values.config));
        const inPolicy = (0,source_scope/* compileScope */.o4)(policy.include, policy.exclude);
        const scope = await (0,changes/* changesBetween */.i)(repository, base, head, {
            scope: (0,narrow/* narrowScope */.A)(inPolicy, paths.map(fromHere), external_node_path_.relative(repository.root, process.cwd())),
        });
        const referencePlace = {
            repository,
            trusted: base,
            root: repository.root,
            cache: (0,cache/* openCache */.bp)(repository),
        };
        return { scope, policy, referencePlace, close: () => repository.close() };
    }
    catch (error) {
        repository.close();
        throw error;
    }
}
/** A path as seen from the working folder. */
function fromHere(named) {
    return external_node_path_.isAbsolute(named) ? external_node_path_.relative(process.cwd(), named) || '.' : named;
}
function parseReport(value) {
    const [, format = '', file = ''] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
    if ((0,reporters/* isReportFormat */._S)(format) && file !== '')
        return { format, file };
    throw new exit/* CommandError */.Qd(`--report takes FORMAT=FILE with a format of ${reporters/* REPORT_FORMATS */.EL.join(', ')}, such as --report json=report.json, not "${value}".`);
}
async function writeReport(file, content) {
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(external_node_path_.resolve(file)), { recursive: true });
        await (0,promises_.writeFile)(file, content);
    }
    catch (error) {
        throw new exit/* CommandError */.Qd(`--report: ${file} cannot be written (${error instanceof Error ? error.message : String(error)}).`);
    }
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
