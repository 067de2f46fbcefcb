export const id = 4148;
export const ids = [4148];
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

/***/ 61474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uJ: () => (/* binding */ REPORT_OPTIONS),
  Cn: () => (/* binding */ giveReport),
  RV: () => (/* binding */ reportTargets)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/reporters.js + 1 modules
var reporters = __webpack_require__(40664);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/source/repository.js + 1 modules
var repository = __webpack_require__(75316);
// EXTERNAL MODULE: ./lib/commands/exit.js
var exit = __webpack_require__(26824);
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

;// CONCATENATED MODULE: ./lib/commands/report-output.js








/** Options of every command that gives a report. */
const REPORT_OPTIONS = {
    json: { type: 'boolean' },
    report: { type: 'string', multiple: true },
    quiet: { type: 'boolean' },
    'fail-on-inconclusive': { type: 'boolean' },
};
/** The files of --report. Throws CommandError. */
function reportTargets({ report = [] }) {
    return report.map((value) => {
        const [, format = '', file = ''] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
        if ((0,reporters/* isReportFormat */._S)(format) && file !== '')
            return { format, file };
        throw new exit/* CommandError */.Qd(`--report takes FORMAT=FILE with a format of ${reporters/* REPORT_FORMATS */.EL.join(', ')}, such as --report json=report.json, not "${value}".`);
    });
}
/** Writes the reports that were asked for and shows the verdict. Returns the exit code. */
async function giveReport(report, values, targets) {
    for (const { format, file } of targets)
        await writeReport(file, (0,reporters/* renderReport */.B1)(format, report));
    const root = await (0,repository/* repositoryRoot */.Hn)(process.cwd()).catch(() => process.cwd());
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

/***/ 34148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
// EXTERNAL MODULE: ./lib/gate.js + 21 modules
var gate = __webpack_require__(93232);
// EXTERNAL MODULE: ./lib/policy/load.js + 2 modules
var load = __webpack_require__(86831);
// EXTERNAL MODULE: ./lib/policy/overrides.js
var policy_overrides = __webpack_require__(34995);
// EXTERNAL MODULE: ./lib/policy/values.js
var policy_values = __webpack_require__(67422);
// EXTERNAL MODULE: ./lib/reference/cache.js
var cache = __webpack_require__(90635);
// EXTERNAL MODULE: ./lib/sharded-gate.js + 1 modules
var sharded_gate = __webpack_require__(31481);
// EXTERNAL MODULE: ./lib/source/changes.js + 3 modules
var changes = __webpack_require__(36439);
// EXTERNAL MODULE: ./lib/source/lfs-store.js + 2 modules
var lfs_store = __webpack_require__(2602);
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
// EXTERNAL MODULE: ./lib/scan/cache/judgement-cache.js + 2 modules
var judgement_cache = __webpack_require__(16850);
// EXTERNAL MODULE: ./lib/source/local-folder.js
var local_folder = __webpack_require__(46587);
;// CONCATENATED MODULE: ./lib/commands/local-cache.js


/**
 * The cache of a clone on one's own machine. Where files of its folder are committed there is none: what decides a
 * verdict must not come with what is judged. What there is to say of it goes to `say`.
 */
async function openLocalCache(repository, detector, say) {
    if (await (0,local_folder/* isLocalFolderCommitted */.Ox)(repository)) {
        say(`${local_folder/* LOCAL_FOLDER */.tU}/ is committed, so that it is not used as a cache. Remove it from the repository.`);
        return null;
    }
    const cache = await (0,judgement_cache/* openJudgementCache */.sS)((0,local_folder/* localFolder */.M1)(repository), detector);
    if (cache.notice !== null)
        say(cache.notice);
    return cache;
}

// EXTERNAL MODULE: ./lib/commands/model.js
var commands_model = __webpack_require__(84079);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(76252);
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

// EXTERNAL MODULE: ./lib/commands/report-output.js + 2 modules
var report_output = __webpack_require__(61474);
// EXTERNAL MODULE: ./lib/partial/store.js
var store = __webpack_require__(95128);
// EXTERNAL MODULE: ./lib/record/format.js
var format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/scan/shard.js
var scan_shard = __webpack_require__(50657);
// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(67061);
// EXTERNAL MODULE: ./lib/commands/write-atomically.js
var write_atomically = __webpack_require__(12109);
;// CONCATENATED MODULE: ./lib/commands/shard.js










/** Options of `scan` for one of several machines. */
const SHARD_OPTIONS = { shard: { type: 'string' }, partial: { type: 'string' } };
/** The shard that is asked for and the file of its part; undefined: all is scanned here. Throws CommandError. */
function shardChoice(values) {
    if (values.shard === undefined) {
        if (values.partial !== undefined)
            throw new exit/* CommandError */.Qd('--partial goes with --shard.');
        return undefined;
    }
    const shard = (0,scan_shard/* parseShard */.uK)(values.shard);
    if (shard === null)
        throw new exit/* CommandError */.Qd(`--shard takes its number and how many there are, such as 3/8, not "${values.shard}".`);
    if (values.changed)
        throw new exit/* CommandError */.Qd('--shard divides the files of a tree; a change is compared with its base as a whole. Leave one of --shard and --changed out.');
    for (const name of ['report', 'json', 'fail-on-inconclusive']) {
        if (values[name] !== undefined)
            throw new exit/* CommandError */.Qd(`--${name} goes with \`synthetic-budget merge\`: a shard alone has no report.`);
    }
    const file = values.partial ?? `shard-${shard.index}-of-${shard.of}.partial`;
    if ((0,format/* formatOf */.be)(file) !== undefined && (0,inside/* isInside */.F)(process.cwd(), external_node_path_.resolve(file)))
        throw new exit/* CommandError */.Qd(`--partial: the next scan would take ${file} for data. Give it another extension, such as .partial.`);
    return { shard, file };
}
/** Commit that is checked out in the working folder; null: none. */
async function commitHere() {
    const repository = await (0,source_repository/* openRepository */.h_)(process.cwd()).catch(() => null);
    if (repository === null)
        return null;
    try {
        return await (0,source_repository/* headCommit */.Qo)(repository).catch(() => null);
    }
    finally {
        repository.close();
    }
}
/** Writes the part of a shard and says so. */
async function writePartial(file, partial, quiet) {
    await (0,write_atomically/* writeAtomically */.v)(file, (0,store/* partialChunks */.U1)(partial));
    if (quiet || partial.division.type !== 'shard')
        return;
    const { index, of, totalPieces } = partial.division;
    process.stdout.write(`Shard ${index} of ${of}: ${(0,policy_values/* formatCount */.B4)(partial.scan.pieces.length)} of ${(0,policy_values/* formatCount */.B4)(totalPieces)} pieces, written to ${(0,report_escape/* terminalText */.eR)(file)}. \`synthetic-budget merge\` makes the report of all ${of}.\n`);
}

// EXTERNAL MODULE: ./lib/commands/work-tree-policy.js
var work_tree_policy = __webpack_require__(59073);
;// CONCATENATED MODULE: ./lib/commands/scan.js























const OPTIONS = {
    ...options/* POLICY_OPTIONS */.iJ,
    ...commands_model/* MODEL_OPTIONS */.$Q,
    ...report_output/* REPORT_OPTIONS */.uJ,
    ...SHARD_OPTIONS,
    changed: { type: 'boolean' },
    base: { type: 'string' },
    head: { type: 'string' },
    config: { type: 'string' },
    name: { type: 'string' },
    precision: { type: 'string' },
    'time-budget': { type: 'string' },
    runtime: { type: 'string' },
    threads: { type: 'string' },
    'repository-budget': { type: 'string' },
    'no-cache': { type: 'boolean' },
};
/** `synthetic-budget scan`. Returns the exit code. */
async function scanCommand(args) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)('scan', args, OPTIONS);
    const reports = (0,report_output/* reportTargets */.RV)(values);
    const sharded = shardChoice(values);
    const model = await (0,commands_model/* modelChoice */.Zu)(values);
    const sample = readSample(values);
    const repositoryBudget = (0,options/* fraction */.zO)('repository-budget', values['repository-budget']);
    const overrides = {
        ...(0,options/* policyOverrides */._u)(values),
        ...(model === undefined ? {} : { model }),
        ...(repositoryBudget === undefined ? {} : { repositoryBudget }),
    };
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
        const say = (line) => {
            if (!values.quiet)
                process.stderr.write(`${line}\n`);
        };
        const { scope, policy, referencePlace, wholePlace } = target;
        const cache = wholePlace === null || values['no-cache']
            ? null
            : await openLocalCache(wholePlace.repository, detector, say);
        const save = async () => {
            const unsaved = (await cache?.save()) ?? null;
            if (unsaved !== null)
                say(unsaved);
        };
        const input = {
            version: (0,runtime_assets/* productVersion */.Ud)(),
            name: values.name ?? 'default',
            policy,
            detector,
            referencePlace,
            wholePlace,
            cache,
            today: new Date().toISOString().slice(0, 10),
            onProgress: progress.update,
        };
        if (sharded !== undefined && scope.type === 'tree') {
            const commit = await commitHere();
            const partial = await (0,sharded_gate/* runShard */.l)({ ...input, scope, shard: sharded.shard, commit });
            progress.stop();
            await save();
            await writePartial(sharded.file, partial, values.quiet === true);
            return exit/* EXIT */.dc.pass;
        }
        const sampling = sample === undefined ? {} : { sample: { ...sample, commit: await commitHere() } };
        const report = await (0,gate/* runGate */.Rg)({ ...input, ...sampling, scope });
        progress.stop();
        await save();
        return await (0,report_output/* giveReport */.Cn)(report, values, reports);
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
    if (values.lfs === 'changed')
        throw new exit/* CommandError */.Qd('--lfs changed fetches what a change touches and goes with --changed. For a scan of whole files it is --lfs all.');
    const cwd = process.cwd();
    const policy = adjust(await (0,work_tree_policy/* workTreePolicy */.G)(values.config));
    const { include, exclude } = policy;
    const lfs = policy.lfs === 'all' ? new lfs_store/* LfsStore */.nV(tokenOfEnvironment(process.env)) : null;
    const repository = await (0,source_repository/* openRepository */.h_)(cwd).catch(() => null);
    const close = () => {
        repository?.close();
        lfs?.close();
    };
    try {
        const scope = await (0,tree/* filesUnder */.m)(paths.length > 0 ? paths : ['.'], { cwd, include, exclude, lfs });
        const referencePlace = {
            repository,
            trusted: null,
            root: repository?.root ?? cwd,
            cache: repository === null ? null : (0,cache/* openCache */.b)(repository),
        };
        const wholePlace = repository === null ? null : { repository, scope: source_scope/* EVERYTHING */.Qz, paths: [], always: false };
        return { scope, policy, referencePlace, wholePlace, close };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** How much is to be read, where not all of it is. */
function readSample(values) {
    const precision = (0,options/* readAs */.fd)('precision', values.precision, policy_values/* parsePrecision */.am);
    const timeBudgetMs = (0,options/* readAs */.fd)('time-budget', values['time-budget'], policy_values/* parseDuration */.E9);
    if (precision === undefined && timeBudgetMs === undefined)
        return undefined;
    const name = precision === undefined ? 'time-budget' : 'precision';
    if (values.changed === true)
        throw new exit/* CommandError */.Qd(`--${name} goes with a scan of whole files: a change is read completely.`);
    if (values.shard !== undefined)
        throw new exit/* CommandError */.Qd(`--${name} does not go with --shard: a sample is small enough for one machine.`);
    return { precision: precision ?? null, timeBudgetMs: timeBudgetMs ?? null };
}
async function changedTarget(paths, values, adjust) {
    if (values.base === undefined) {
        throw new exit/* CommandError */.Qd('--changed needs --base: the commit or branch to compare with, such as --base origin/main.');
    }
    const repository = await (0,source_repository/* openRepository */.h_)(process.cwd());
    let lfs = null;
    const close = () => {
        repository.close();
        lfs?.close();
    };
    try {
        const base = await (0,source_repository/* resolveCommit */.WL)(repository, values.base);
        const head = await (0,source_repository/* resolveCommit */.WL)(repository, values.head ?? 'HEAD');
        const policy = adjust(values.config === undefined
            ? await (0,load/* loadPolicy */.tb)({ read: (file) => (0,source_repository/* fileAt */.Wd)(repository, base, file), commit: base })
            : await (0,work_tree_policy/* workTreePolicy */.G)(values.config));
        if ((policy.lfs ?? 'none') !== 'none')
            lfs = new lfs_store/* LfsStore */.nV(tokenOfEnvironment(process.env));
        const inPolicy = (0,source_scope/* compileScope */.o4)(policy.include, policy.exclude);
        const here = external_node_path_.relative(repository.root, process.cwd());
        const inScope = (0,narrow/* narrowScope */.A)(inPolicy, paths.map(fromHere), here);
        const scope = await (0,changes/* changesBetween */.i)(repository, base, head, { lfs, scope: inScope });
        const referencePlace = {
            repository,
            trusted: base,
            root: repository.root,
            cache: (0,cache/* openCache */.b)(repository),
        };
        const always = policy.repositoryBudget !== undefined;
        const wholePlace = { repository, scope: inScope, paths, always };
        return { scope, policy, referencePlace, wholePlace, close };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** A path as seen from the working folder. */
function fromHere(named) {
    return external_node_path_.isAbsolute(named) ? external_node_path_.relative(process.cwd(), named) || '.' : named;
}
/** The token that git-lfs would be given on a runner, for the server that it is of and no other. */
function tokenOfEnvironment(env) {
    const token = env.GITHUB_TOKEN || env.GH_TOKEN;
    return token ? (0,lfs_store/* githubToken */.bU)(token, env.GITHUB_SERVER_URL) : null;
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


/***/ })

};
