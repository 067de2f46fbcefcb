export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26824);
/* harmony import */ var _commands_help_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12895);
/* harmony import */ var _detector_runtime_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98746);
/* harmony import */ var _detector_runtime_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98465);




/** The command line: finds the command, runs it and turns what it throws into a message and an exit code. */
async function main(argv) {
    const [command = 'help', ...rest] = argv;
    if (command === '--version' || command === '-V')
        return print(`${(0,_detector_runtime_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .productVersion */ .Ud)()}\n`);
    if (command === 'help' || command === '--help' || command === '-h')
        return print(helpFor(rest[0]));
    if (rest.includes('--help') || rest.includes('-h'))
        return print(helpFor(command));
    switch (command) {
        case 'scan':
            return await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2049), __webpack_require__.e(533), __webpack_require__.e(6475), __webpack_require__.e(1319), __webpack_require__.e(2909), __webpack_require__.e(8053), __webpack_require__.e(3445), __webpack_require__.e(7768), __webpack_require__.e(5196), __webpack_require__.e(1277), __webpack_require__.e(6533), __webpack_require__.e(838), __webpack_require__.e(1381), __webpack_require__.e(4148)]).then(__webpack_require__.bind(__webpack_require__, 34148))).scanCommand(rest);
        case 'merge':
            return await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2049), __webpack_require__.e(533), __webpack_require__.e(6475), __webpack_require__.e(1319), __webpack_require__.e(2909), __webpack_require__.e(8053), __webpack_require__.e(3445), __webpack_require__.e(7768), __webpack_require__.e(5196), __webpack_require__.e(1277), __webpack_require__.e(6533), __webpack_require__.e(4558), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 10786))).mergeCommand(rest);
        case 'score':
            return await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(533), __webpack_require__.e(6475), __webpack_require__.e(2909), __webpack_require__.e(3445), __webpack_require__.e(1277), __webpack_require__.e(838), __webpack_require__.e(4055)]).then(__webpack_require__.bind(__webpack_require__, 41825))).scoreCommand(rest);
        case 'explain':
            return await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2049), __webpack_require__.e(533), __webpack_require__.e(6475), __webpack_require__.e(1319), __webpack_require__.e(2909), __webpack_require__.e(6147), __webpack_require__.e(6824)]).then(__webpack_require__.bind(__webpack_require__, 86824))).explainCommand(rest);
        case 'calibrate':
            return await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2049), __webpack_require__.e(533), __webpack_require__.e(6475), __webpack_require__.e(1319), __webpack_require__.e(2909), __webpack_require__.e(8053), __webpack_require__.e(7768), __webpack_require__.e(3122)]).then(__webpack_require__.bind(__webpack_require__, 87303))).calibrateCommand(rest);
        case 'simulate':
            return await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2049), __webpack_require__.e(533), __webpack_require__.e(1319), __webpack_require__.e(6581)]).then(__webpack_require__.bind(__webpack_require__, 26581))).simulateCommand(rest);
        case 'weights':
            return await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2049), __webpack_require__.e(533), __webpack_require__.e(6475), __webpack_require__.e(1319), __webpack_require__.e(2909), __webpack_require__.e(8053), __webpack_require__.e(3445), __webpack_require__.e(5196), __webpack_require__.e(6481)]).then(__webpack_require__.bind(__webpack_require__, 79219))).weightsCommand(rest);
        case 'clean':
            return await (await Promise.all(/* import() */[__webpack_require__.e(6921), __webpack_require__.e(2049), __webpack_require__.e(533), __webpack_require__.e(6475), __webpack_require__.e(1319), __webpack_require__.e(2909), __webpack_require__.e(8053), __webpack_require__.e(6147), __webpack_require__.e(2685)]).then(__webpack_require__.bind(__webpack_require__, 92685))).cleanCommand(rest);
        default: {
            const { suggest } = await __webpack_require__.e(/* import() */ 7422).then(__webpack_require__.bind(__webpack_require__, 67422));
            const near = suggest(command, [
                'scan',
                'merge',
                'score',
                'explain',
                'calibrate',
                'simulate',
                'weights',
                'clean',
                'help',
            ]);
            throw new _commands_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(`unknown command "${command}"${near === undefined ? '' : `; did you mean "${near}"?`} See \`synthetic-budget --help\`.`);
        }
    }
}
function print(text) {
    process.stdout.write(text);
    return _commands_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.pass;
}
function helpFor(command) {
    const key = command ?? 'main';
    return Object.hasOwn(_commands_help_js__WEBPACK_IMPORTED_MODULE_1__/* .HELP */ ._, key) ? _commands_help_js__WEBPACK_IMPORTED_MODULE_1__/* .HELP */ ._[key] : _commands_help_js__WEBPACK_IMPORTED_MODULE_1__/* .HELP */ ._.main;
}
function say(error) {
    const { message, code } = (0,_commands_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error);
    process.stderr.write(`synthetic-budget: ${message}\n`);
    return code;
}
/** A reader that stops early (`| head`) is no failure of ours. */
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        process.exitCode = say(error);
    process.exit();
});
/* Node would end with 1, which says that a budget is exceeded. */
process.stderr.on('error', () => { });
process.on('uncaughtException', (error) => process.exit(say(error)));
/* Nothing is left to do, and yet `main` waits: Node would end with 13 and a warning about a line of this file. */
const stalled = () => process.exit(say(new _detector_runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N('the run came to a standstill; this is a mistake in the program.')));
process.once('beforeExit', stalled);
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    process.exitCode = say(error);
}
finally {
    process.off('beforeExit', stalled);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/* harmony import */ var _policy_open_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53678);

/** Exit codes of the command line. */
const EXIT = { pass: 0, exceeded: 1, usage: 2, engine: 3, inconclusive: 4 };
/** The command line was used wrongly; the message says how to mend it. */
class CommandError extends Error {
    name = 'CommandError';
}
/** Errors of the person who called: wrong options, policy, paths or revisions. By name, so that no room is loaded for it. */
const USAGE_ERRORS = new Set([
    'CommandError',
    'PolicyError',
    'SourceError',
    'GitError',
    'GlobError',
    'ValueError',
    'InputError',
    'PartialError',
]);
/** What to print for an error, and with which code to end. A programming error keeps its stack. */
function describeFailure(error) {
    if (!(error instanceof Error))
        return { message: String(error), code: EXIT.engine };
    if (USAGE_ERRORS.has(error.name))
        return { message: error.message, code: EXIT.usage };
    if (error.name === 'EngineError' || 'code' in error)
        return { message: error.message, code: EXIT.engine };
    return {
        message: `unexpected error, please report it:\n${error.stack ?? error.message}`,
        code: EXIT.engine,
    };
}
/** The exit code that a report calls for. */
function exitCodeOf(report, failOnInconclusive) {
    if (report.verdict === 'fail')
        return EXIT.exceeded;
    if (failOnInconclusive && (0,_policy_open_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpenGate */ .I)(report))
        return EXIT.inconclusive;
    return EXIT.pass;
}


/***/ }),

/***/ 12895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HELP)
/* harmony export */ });
const EXIT_CODES = `Exit codes
  0  pass or warn (and inconclusive, unless --fail-on-inconclusive)
  1  budget exceeded
  2  usage or policy error
  3  engine or model error
  4  inconclusive by an enforced rule, with --fail-on-inconclusive
`;
/** Help texts, by command. */
const HELP = {
    main: `synthetic-budget: how much of this text did a machine write, and is it more than we allow?

Usage
  synthetic-budget scan [paths…]       measure files, folders or a change, and judge them by the policy
  synthetic-budget merge PARTS…        the report of what several machines scanned or scored
  synthetic-budget score               score JSON Lines from stdin to stdout
  synthetic-budget explain FILE[:LINE] say which words and traits moved the score
  synthetic-budget calibrate           measure thresholds and false positives on text known to be human
  synthetic-budget simulate [paths…]   what training on its own output, generation after generation, does to this text
  synthetic-budget weights [paths…]    an importance weight for every record, for resampling a training set
  synthetic-budget clean FILE          the data set without the rows that are flagged
  synthetic-budget COMMAND --help      options and examples of a command
  synthetic-budget --version

Runs offline, on this machine's CPU, and sends no text anywhere. Only a --model that is not here yet and the Git LFS content
that --lfs or the policy allows are downloaded.

${EXIT_CODES}`,
    scan: `Usage: synthetic-budget scan [paths…] [options]

Measures the synthetic fraction of the text in files, folders or globs (default: .) and holds it against the policy
(.github/synthetic-budget.yml, where there is one).

What is looked at
  --changed              only what changed between --base and --head, as on a pull request
  --base REF             commit, branch or tag to compare with; its policy holds
  --head REF             the commit to judge (default: HEAD)
  --exclude GLOB         leave files out, besides those of the policy (repeatable)
  --include GLOB         the files in scope, instead of the policy's (repeatable)
  --precision 1%         read only as much, drawn at random, as gives an interval of this half-width, or as settles
                         whether the budget is kept (docs/method.md, "Sampling")
  --time-budget 5m       the same until this time is up
  --lfs WHICH            Git LFS content to fetch: none | changed (with --changed) | all

More than one machine (docs/large-corpora.md)
  --shard 3/8            scan the third of eight parts and write what \`merge\` makes the report of
  --partial FILE         the file to write (default: shard-3-of-8.partial)

The policy
  --config FILE          policy file in the work tree
  --budget 5%            largest synthetic fraction allowed
  --repository-budget 10% the same of all files, not only of what a change adds
  --mode MODE            enforce | warn
  --fail-on BOUND        lower-bound | floor | estimate | upper-bound
  --by UNIT              words | records
  --max-false-positive-rate 0.5%
  --minimum-words N      fewer judged words are inconclusive
  --minimum-coverage 30% a smaller share of judged words is inconclusive
  --fail-on-inconclusive end with code 4 where too little could be judged

Output
  --json                 the report as JSON on stdout; everything for people goes to stderr
  --report FORMAT=FILE   write a report (json, markdown; repeatable)
  --name NAME            name of this check in the report
  --model REFERENCE      another detector: hf:owner/name@commit, an https address, a folder (docs/detectors.md)
  --model-sha256 DIGEST  the digest that pins all of its files
  --model-label LABEL    its label for machine-written text, where the name does not say so
  --calibration FILE     its error rates; without them verdicts are at most warnings
  --threads N            threads to score on, where the work is worth it (default: all cores)
  --runtime RUNTIME      auto | native | wasm
  --no-cache             judge every text, whatever .synthetic-budget/ remembers, and remember nothing
  --quiet                no progress, no verdict text

Examples
  synthetic-budget scan
  synthetic-budget scan data/ docs/**/*.md --budget 2%
  synthetic-budget scan --changed --base origin/main
  synthetic-budget scan --json data > report.json
  synthetic-budget scan --precision 1% --time-budget 10m /data/corpus

${EXIT_CODES}`,
    merge: `Usage: synthetic-budget merge PARTS… [options]

Makes one report of the parts that \`scan --shard\` wrote, byte for byte that of a single scan but for its timings, or of
the tallies that \`score --tally\` wrote. PARTS are files, or folders of them. Every shard must be there once, and all must
agree on version, detector, policy, commit and files; budgets are judged here, of all of it. docs/large-corpora.md has
examples for GitHub Actions, Apache Spark and Python.

Output
  --json                 the report as JSON on stdout; everything for people goes to stderr
  --report FORMAT=FILE   write a report (json, markdown; repeatable)
  --quiet                no verdict text
  --fail-on-inconclusive end with code 4 where too little could be judged

The policy, for tallies only: shards bring that of their scan
  --config FILE          policy file in the work tree
  --budget 5%            largest synthetic fraction allowed
  --mode, --fail-on, --by, --minimum-words, --minimum-coverage, --name
                         as those of \`scan\`

Examples
  synthetic-budget merge shard-1-of-2.partial shard-2-of-2.partial --report json=report.json
  synthetic-budget merge tallies --budget 5%

${EXIT_CODES}`,
    score: `Usage: synthetic-budget score [options] < records.jsonl > scored.jsonl

Reads one JSON object a line, {"id": …, "text": …}, and writes the same lines, in the same order, with
  score     probability (equal prior) that the text is synthetic, 0..1, not rounded
  flagged   whether the score reaches the threshold of the text's length
  words     words of the text
  perplexity, burstiness
            with --perplexity: how surprising the text is to the detector's language model of human text
  unscored  in place of score and flagged, why the text was not judged:
            too-short, code, figures, not-english, malformed
Other keys are kept as they are written. Memory stays flat however long the input is, and a line is answered as soon as
the input pauses, so that a program may write one line and wait.

Options
  --text KEY             key that holds the text (default: text)
  --kind KIND            text | document | prompt | answer: which thresholds hold (default: text)
  --perplexity           add perplexity and burstiness
  --max-false-positive-rate 0.5%
  --model REFERENCE      another detector: hf:owner/name@commit, an https address, a folder (docs/detectors.md)
  --model-sha256 DIGEST  the digest that pins all of its files
  --model-label LABEL    its label for machine-written text, where the name does not say so
  --calibration FILE     its error rates; without them verdicts are at most warnings
  --cache FOLDER         keep scores in FOLDER/.synthetic-budget/, and take those that are kept there
  --runtime RUNTIME      auto | native | wasm
  --tally FILE           also write, at the end, what \`merge\` makes a report of; with FOLDER/, under a name by content
  --source NAME          what the report calls these texts (default: stdin)

Examples
  synthetic-budget score < data.jsonl > scored.jsonl
  zcat big.jsonl.gz | synthetic-budget score --kind answer --text output | jq -c 'select(.flagged)'
  df.rdd.pipe("synthetic-budget score")            # Apache Spark: rows as JSON Lines

Exit codes: 0 done, 2 usage error, 3 engine or model error
`,
    calibrate: `Usage: synthetic-budget calibrate [paths…] [options]

Measures the detector on text that is known to be human, by split conformal prediction: which threshold flags at most
0.1 %, 0.5 %, 1 % … of it, and how often each errs here. Without paths and --before, the policy's \`reference\` is taken.

Options
  --before DATE          this repository's text at the last commit before a day such as 2022-11-30, when no chat
                         assistant was public; or at a commit, branch or tag
  --out FILE             write a calibration file; commit it and name it as \`calibration\` in the policy
  --config FILE          policy file: files in scope, fields, attestations
  --json                 the figures as JSON on stdout
  --model, --model-sha256, --model-label
                         another detector than the embedded one
  --runtime RUNTIME      auto | native | wasm
  --quiet                figures only

Examples
  synthetic-budget calibrate --before 2022-11-30
  synthetic-budget calibrate data/gold --out .github/synthetic-budget-calibration.json

Exit codes: 0 done, 2 usage error or no such text, 3 engine or model error
`,
    simulate: `Usage: synthetic-budget simulate [paths…] [options]

Trains a small language model (word triples, Kneser-Ney) on the text of the paths (default: .), lets it write the next
generation, mixes that in at each synthetic fraction, trains on the mixture, and so on. Prints, for every generation,
the perplexity on text that no model saw, distinct-n of what is written, and the share of rare words that survive; once
with synthetic text replacing original text, once with it added. docs/simulate.md says what this can and cannot tell.

Options
  --fractions 0%,1%,5%,20%,100%   synthetic fractions to follow
  --generations N        generations after the first model (default: 5, at most 20)
  --words N              words of the text to use, a sample by content (default: 60000, at most 500000)
  --seed N               another seed, another run of chance (default: 1)
  --report FORMAT=FILE   write json, svg or html (repeatable)
  --json                 the figures as JSON on stdout
  --config FILE          policy file: what is in scope and which fields are read

Examples
  synthetic-budget simulate data/
  synthetic-budget simulate data/train.jsonl --fractions 2%,10% --report html=simulation.html

Exit codes: 0 done, 2 usage error
`,
    weights: `Usage: synthetic-budget weights [paths…] [options] > weights.jsonl

One JSON object a record, in the order of the files: {"path", "line", "row", "field", "fingerprint", "score", "human",
"weight"}. human is the probability that the record is human-written: the detector's score moved from equal priors to
the corpus' own synthetic fraction; 1 or 0 where the origin is known without the detector. weight is human ÷ its mean, so
that weights average 1; resampling by it favours human text. What was not judged has the corpus' probability.
The files are read twice.

Options
  --prior 5%             the synthetic fraction, instead of the estimate for these files
  --max-false-positive-rate 0.5%
  --config FILE          policy file
  --model REFERENCE      another detector (docs/detectors.md), with --model-sha256, --model-label, --calibration
  --runtime RUNTIME      auto | native | wasm
  --quiet                no summary on stderr

Examples
  synthetic-budget weights data/train.jsonl > weights.jsonl
  synthetic-budget weights data --prior 10% | jq -r '[.path, .row, .weight] | @tsv'

Exit codes: 0 done, 2 usage error, 3 engine or model error
`,
    clean: `Usage: synthetic-budget clean FILE [--output FILE | --in-place] [options]

Copies a data file (JSON Lines, JSON with rows in an array, CSV, TSV) without the rows in which any text is flagged or
known to be synthetic. The order stays, and every other byte is copied as it is; malformed rows stay too. Without
--output or --in-place the result goes to stdout. Documents have no rows and are refused.

Options
  --output FILE          where to write; written whole or not at all
  --in-place             replace the file itself
  --quarantine FILE      write the rows that were left out, in the same format
  --max-false-positive-rate 0.5%   share of human-written records that is lost at most, on average
  --config FILE          policy file: fields, roles, attest, accept
  --model REFERENCE      another detector (docs/detectors.md), with --model-sha256, --model-label, --calibration
  --runtime RUNTIME      auto | native | wasm
  --quiet                no summary on stderr

Examples
  synthetic-budget clean data/train.jsonl --output clean.jsonl --quarantine flagged.jsonl
  synthetic-budget clean data/faq.csv --in-place

Exit codes: 0 done, 2 usage error, 3 engine or model error
`,
    explain: `Usage: synthetic-budget explain FILE[:LINE] [options]

For each record of the file, or the one at the line (of Parquet and Arrow: the row; of a heading or blank line: the
nearest): what counts without the detector, its score, the threshold, its perplexity and burstiness (docs/metrics.md), and
the words and traits of the text that moved the score, most first. A word's shift is what the score's log-odds lose when the word is left out: +0.7 doubles
the odds that the text is machine-written, -0.7 halves them. It describes the detector, not the writer.

Options
  --top N                words and traits to show for each record (default: 8)
  --max-false-positive-rate 0.5%
  --json                 one JSON object a record
  --model REFERENCE      another detector: hf:owner/name@commit, an https address, a folder (docs/detectors.md)
  --model-sha256 DIGEST  the digest that pins all of its files
  --model-label LABEL    its label for machine-written text, where the name does not say so
  --calibration FILE     its error rates; without them verdicts are at most warnings
  --runtime RUNTIME      auto | native | wasm

Examples
  synthetic-budget explain docs/setup.md
  synthetic-budget explain data/train.jsonl:118

Exit codes: 0 done, 2 usage error, 3 engine or model error
`,
};


/***/ }),

/***/ 98746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ modelRoot),
/* harmony export */   BX: () => (/* binding */ programDigest),
/* harmony export */   C_: () => (/* binding */ wasmAssets),
/* harmony export */   Ud: () => (/* binding */ productVersion),
/* harmony export */   xA: () => (/* binding */ workerEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** Stands in for `runtime-assets.ts` in the bundle, all of whose files lie in one folder (`dist/`). */
const dist = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
/** Absolute paths of the copies of onnxruntime-web's files. */
function wasmAssets() {
    return {
        script: node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'ort.wasm.bundle.min.mjs'),
        binary: node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'ort-wasm-simd-threaded.wasm'),
    };
}
/** Absolute path of the folder that holds one folder per embedded model. */
function modelRoot() {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, '..', 'models');
}
/** Version of synthetic-budget that was built. */
function productVersion() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'package.json'), 'utf8')).version;
}
/** Digest of the code that was built and of the libraries that it uses. */
function programDigest() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'package.json'), 'utf8')).digest;
}
/** Module that a scoring thread starts with. */
function workerEntry() {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'worker.js');
}


/***/ }),

/***/ 98465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ EngineError),
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
/** The model or the engine that runs it cannot be used; nothing can be scored. The message says what to do. */
class EngineError extends Error {
    name = 'EngineError';
}
/** First line of an error's message: what the loader or the engine said, without its stack. */
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 53678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isOpenGate)
/* harmony export */ });
/**
 * Whether a gate that stops at what could not be judged has to stop: the verdict is `inconclusive`, and so is a rule that
 * is enforced, or the limit on the whole repository. A rule in mode `warn` stops nothing, whatever it says.
 */
function isOpenGate({ verdict, rules, repository, }) {
    const judged = repository.limit === null ? rules : [...rules, repository.limit];
    return (verdict === 'inconclusive' &&
        judged.some((result) => result.verdict === 'inconclusive' && result.mode === 'enforce'));
}


/***/ })

};
