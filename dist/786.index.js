export const id = 786;
export const ids = [786];
export const modules = {

/***/ 10786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mergeCommand: () => (/* binding */ mergeCommand)
/* harmony export */ });
/* harmony import */ var _detector_embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86475);
/* harmony import */ var _detector_runtime_assets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98746);
/* harmony import */ var _partial_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64558);
/* harmony import */ var _policy_overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34995);
/* harmony import */ var _sharded_gate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31481);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26824);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76252);
/* harmony import */ var _report_output_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61474);
/* harmony import */ var _work_tree_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59073);









const { include: _include, exclude: _exclude, lfs: _lfs, 'max-false-positive-rate': _rate, ...JUDGING_OPTIONS } = _options_js__WEBPACK_IMPORTED_MODULE_6__/* .POLICY_OPTIONS */ .iJ;
const OPTIONS = {
    ...JUDGING_OPTIONS,
    ..._report_output_js__WEBPACK_IMPORTED_MODULE_7__/* .REPORT_OPTIONS */ .uJ,
    config: { type: 'string' },
    name: { type: 'string' },
};
/** `synthetic-budget merge`. Returns the exit code. */
async function mergeCommand(args) {
    const { values, positionals } = (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .Ac)('merge', args, OPTIONS);
    const targets = (0,_report_output_js__WEBPACK_IMPORTED_MODULE_7__/* .reportTargets */ .RV)(values);
    if (positionals.length === 0)
        throw new _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd('name the parts: files that `scan --shard` or `score --tally` wrote, or their folder.');
    const merged = await (0,_partial_read_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeFiles */ .A)(positionals, (0,_detector_runtime_assets_js__WEBPACK_IMPORTED_MODULE_1__/* .productVersion */ .Ud)());
    const policy = merged.common.division.type === 'tally' ? await tallyPolicy(values) : refusePolicy(values);
    const surprisal = await (0,_detector_embedded_js__WEBPACK_IMPORTED_MODULE_0__/* .embeddedSurprisal */ .iM)(merged.common.detector.sha256);
    return await (0,_report_output_js__WEBPACK_IMPORTED_MODULE_7__/* .giveReport */ .Cn)((0,_sharded_gate_js__WEBPACK_IMPORTED_MODULE_4__/* .judgeMerged */ .E)(merged, policy, surprisal), values, targets);
}
async function tallyPolicy(values) {
    const policy = (0,_policy_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .applyOverrides */ .i)(await (0,_work_tree_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .workTreePolicy */ .G)(values.config), (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .policyOverrides */ ._u)(values));
    return { name: values.name ?? 'default', policy };
}
/** Shards bring their policy and name with them. */
function refusePolicy(values) {
    for (const name of [...Object.keys(JUDGING_OPTIONS), 'config', 'name']) {
        if (values[name] !== undefined)
            throw new _exit_js__WEBPACK_IMPORTED_MODULE_5__/* .CommandError */ .Qd(`--${name}: shards were scanned by one policy and name. Give --${name} to \`scan --shard\` instead.`);
    }
    return null;
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


/***/ })

};
