export const id = 6533;
export const ids = [6533];
export const modules = {

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ NO_CARD),
  h: () => (/* binding */ readCard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/dataset/card.js


/** Bounds on what a card, which anyone may write, makes this program do. */
const MAXIMUM_PATTERNS = 5_000;
const MAXIMUM_PATTERN = 1_000;
const MAXIMUM_NOTICES = 20;
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m;
const SPLIT_NAME = /^\w+(?:\.\w+)*$/;
const TRAIN = 'train';
/**
 * Reads `configs` in the front matter of a dataset card
 * (https://huggingface.co/docs/hub/datasets-manual-configuration). What cannot be used is told and left out; nothing here
 * throws.
 */
function parseCard(text) {
    const found = FRONT_MATTER.exec(text);
    if (found === null || found.index !== 0)
        return { configs: [], notices: [] };
    try {
        return new CardReader(found[1] ?? '').read();
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        return { configs: [], notices: [{ line: 1, message: 'the front matter is nested too deep to be read' }] };
    }
}
class CardReader {
    #lines = new dist/* LineCounter */.HN();
    #source;
    #notices = [];
    #patterns = 0;
    constructor(source) {
        this.#source = source;
    }
    read() {
        const document = (0,dist/* parseDocument */.Tp)(this.#source, {
            lineCounter: this.#lines,
            prettyErrors: false,
            logLevel: 'silent',
            schema: 'core',
            stringKeys: true,
            // Looking for keys that appear twice takes time in the square of their number.
            uniqueKeys: false,
        });
        const [error] = document.errors;
        if (error !== undefined) {
            // The front matter of what is no dataset is not looked at.
            if (/^configs[ \t]*:/m.test(this.#source))
                this.#tell(error.pos[0], `the front matter is not valid YAML: ${firstLine(error.message)}`);
            return this.#card([]);
        }
        const { contents } = document;
        const configs = (0,dist/* isMap */.jh)(contents) ? contents.get('configs', true) : undefined;
        if (configs === undefined || ((0,dist/* isScalar */.jn)(configs) && configs.value === null))
            return this.#card([]);
        if (!(0,dist/* isSeq */.oP)(configs)) {
            this.#tellAt(configs, '"configs" must be a list of configurations');
            return this.#card([]);
        }
        const read = configs.items.slice(0, MAXIMUM_PATTERNS).flatMap((item) => this.#config(item) ?? []);
        return this.#card(withOneDefault(read));
    }
    #card(configs) {
        return { configs, notices: this.#notices };
    }
    #config(node) {
        if (!(0,dist/* isMap */.jh)(node))
            return this.#tellAt(node, 'an entry of "configs" must be a mapping with "config_name"');
        const name = textOf(node.get('config_name', true)) ?? (node.has('config_name') ? undefined : 'default');
        if (name === undefined || name === '' || name.length > 200)
            return this.#tellAt(node, '"config_name" must be a name of at most 200 characters');
        const folder = this.#folder(node);
        if (folder === null)
            return null;
        const files = node.get('data_files', true);
        const splits = node.has('data_files') ? this.#splits(files, folder) : null;
        if (node.has('data_files') && splits === null)
            return null;
        return { name, isDefault: scalarOf(node.get('default', true)) === true, folder, splits };
    }
    #folder(node) {
        if (!node.has('data_dir'))
            return '';
        const written = node.get('data_dir', true);
        const folder = textOf(written);
        const path = folder === undefined ? null : within(folder);
        return path ?? this.#tellAt(written, '"data_dir" must be a folder of the repository');
    }
    #splits(node, folder) {
        const alone = this.#patternsOf(node, folder);
        if (alone !== undefined)
            return alone === null ? null : [{ split: TRAIN, patterns: alone }];
        const items = (0,dist/* isSeq */.oP)(node) ? node.items : [];
        const splits = new Map();
        for (const item of items) {
            const split = (0,dist/* isMap */.jh)(item) ? textOf(item.get('split', true)) : undefined;
            const patterns = (0,dist/* isMap */.jh)(item) ? this.#patternsOf(item.get('path', true), folder) : undefined;
            if (split === undefined || !SPLIT_NAME.test(split) || split.length > 200 || patterns === undefined) {
                this.#tellAt(item, 'an entry of "data_files" must have a "split" (letters, digits, dots) and a "path"');
            }
            else if (splits.has(split))
                this.#tellAt(item, `the split "${split}" appears twice`);
            else if (patterns !== null)
                splits.set(split, patterns);
        }
        if (splits.size > 0)
            return [...splits].map(([split, patterns]) => ({ split, patterns }));
        if (items.length === 0)
            this.#tellAt(node, '"data_files" must be a pattern, a list of them, or a list of splits');
        return null;
    }
    /** The patterns of a text or a list of texts; undefined where it is something else, null where none can be used. */
    #patternsOf(node, folder) {
        const nodes = (0,dist/* isSeq */.oP)(node) ? node.items : [node];
        const written = nodes.map(textOf);
        if (written.length === 0 || written.includes(undefined))
            return undefined;
        const usable = written.flatMap((pattern) => {
            const path = within(pattern ?? '');
            if (path === null || path === '') {
                this.#tellAt(node, `the pattern ${JSON.stringify((pattern ?? '').slice(0, 100))} names no files of the repository`);
                return [];
            }
            if (++this.#patterns > MAXIMUM_PATTERNS) {
                if (this.#patterns === MAXIMUM_PATTERNS + 1)
                    this.#tellAt(node, `only the first ${MAXIMUM_PATTERNS} patterns are read`);
                return [];
            }
            return [external_node_path_.posix.join(folder, path)];
        });
        return usable.length === 0 ? null : usable;
    }
    #tellAt(node, message) {
        return this.#tell(node?.range?.[0] ?? 0, message);
    }
    /** Lines of the front matter begin below its first `---`. */
    #tell(offset, message) {
        const { line } = this.#lines.linePos(offset);
        if (this.#notices.length < MAXIMUM_NOTICES)
            this.#notices.push({ line: Math.max(1, line) + 1, message });
        return null;
    }
}
/** One configuration is loaded by default: the one that says so, the one called `default`, or the only one. */
function withOneDefault(configs) {
    const chosen = configs.find(({ isDefault }) => isDefault) ??
        configs.find(({ name }) => name === 'default') ??
        (configs.length === 1 ? configs[0] : undefined);
    const known = new Map();
    for (const config of configs)
        if (!known.has(config.name))
            known.set(config.name, { ...config, isDefault: config === chosen });
    return [...known.values()];
}
/** A path below the top, without `./`; null where it leads elsewhere. */
function within(written) {
    if (written.length > MAXIMUM_PATTERN || /^[a-z][a-z0-9+.-]*:\/\/|^[A-Za-z]:|\\|::|^\//i.test(written))
        return null;
    const path = external_node_path_.posix.normalize(written === '' ? '.' : written).replace(/^\.$|\/$/g, '');
    return path.split('/').includes('..') ? null : path;
}
function textOf(node) {
    const value = scalarOf(node);
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}
function scalarOf(node) {
    return (0,dist/* isScalar */.jn)(node) ? node.value : undefined;
}
function firstLine(message) {
    return message.split('\n', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/dataset/read-card.js

const NO_CARD = { configs: [], notices: [] };
const MAXIMUM_CARD_BYTES = 1024 * 1024;
/** Reads the dataset card of a scope, of at most 1 MiB. What cannot be read is a notice; nothing here throws. */
async function readCard(open) {
    if (!open)
        return NO_CARD;
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of open()) {
            length += chunk.length;
            if (length > MAXIMUM_CARD_BYTES)
                return unread('it is larger than 1 MiB');
            chunks.push(chunk);
        }
        return length === 0 ? NO_CARD : parseCard(Buffer.concat(chunks).toString('utf8'));
    }
    catch (error) {
        return unread(error instanceof Error ? error.message : String(error));
    }
}
function unread(reason) {
    return { configs: [], notices: [{ line: 1, message: `could not be read as a dataset card (${reason})` }] };
}


/***/ }),

/***/ 93232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ judgeScan),
  aZ: () => (/* binding */ narrowedTo),
  JU: () => (/* binding */ prepareScan),
  Rg: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/glob/glob.js + 3 modules
var glob = __webpack_require__(63219);
// EXTERNAL MODULE: ./lib/record/format.js
var record_format = __webpack_require__(95278);
;// CONCATENATED MODULE: ./lib/dataset/names.js

/** Split → the words that stand for it in the name of a file or folder (the `datasets` library, data_files.py). */
const KEYWORDS = {
    train: ['train', 'training'],
    validation: ['validation', 'valid', 'dev', 'val'],
    test: ['test', 'testing', 'eval', 'evaluation'],
};
const SEPARATOR = '[-._ 0-9]';
const IN_FOLDER = patterns((word) => new RegExp(`(?:^|${SEPARATOR})${word}(?:${SEPARATOR}|$)`));
const IN_FILE = patterns((word) => new RegExp(`(?:^|${SEPARATOR})${word}${SEPARATOR}`));
const SHARD = /^data\/(\w+(?:\.\w+)*)-\d{5}-of-\d{5}[^/]*\.[^/]*$/;
/** Formats that hold data rather than documents about it. */
const DATA = new Set([
    'jsonl',
    'json',
    'csv',
    'tsv',
    'parquet',
    'arrow',
    'text',
    'zip',
    'tar',
]);
/** Files that the library never takes for data. */
const NO_DATA = new Set([
    'README.md',
    'config.json',
    'dataset_info.json',
    'dataset_infos.json',
    'dummy_data.zip',
    'dataset_dict.json',
]);
/**
 * The splits that the name of a data file speaks of, by the conventions of the Hugging Face hub: shards
 * `data/SPLIT-00000-of-00001.parquet`, else the names of its folders, else its own name. Empty: it speaks of none.
 * `path` is relative to the folder of the data.
 */
function splitsByName(path) {
    if (!isData(path))
        return [];
    const shard = SHARD.exec(path)?.[1];
    if (shard !== undefined)
        return [shard];
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    const byFolder = IN_FOLDER.filter(({ expressions }) => expressions.some((expression) => folders.some((folder) => expression.test(folder))));
    const found = byFolder.length > 0
        ? byFolder
        : IN_FILE.filter(({ expressions }) => expressions.some((expression) => expression.test(name)));
    return found.map(({ split }) => split);
}
/** Whether a file is one of data: below the top, not hidden, not in a folder of tools, in a format for data. */
function isData(path) {
    const format = (0,record_format/* formatOf */.be)(path);
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    return (format !== undefined &&
        DATA.has(format) &&
        !/^(?:\/|\.\.\/|[A-Za-z]:)/.test(path) &&
        !NO_DATA.has(name) &&
        !parts.some((part) => part.startsWith('.')) &&
        !parts.slice(0, -1).some((part) => part.startsWith('__')));
}
/** Whether a file is never data, whatever pattern matches it. */
function isReserved(path) {
    return NO_DATA.has(path.slice(path.lastIndexOf('/') + 1));
}
function patterns(expressionOf) {
    return Object.entries(KEYWORDS).map(([split, words]) => ({ split, expressions: words.map(expressionOf) }));
}

;// CONCATENATED MODULE: ./lib/dataset/layout.js


/** Files that are held against patterns of a card, each pattern counted: some seconds. */
const MAXIMUM_TESTS = 20_000_000;
const FIRST_SPLITS = ['train', 'validation', 'test'];
const NAMELESS = { name: 'default', isDefault: true, folder: '', splits: null };
/**
 * Which of some files are in which split of a Hugging Face dataset. A file may be in several. Without `configs` in the
 * card, names alone speak: files whose names speak of no split are in none.
 */
function datasetLayout({ configs, notices }, paths) {
    if (configs.length === 0)
        return { basis: 'names', splits: splitsOf(NAMELESS, paths, false), notices };
    const problems = [];
    const ordered = configs.toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault));
    let left = MAXIMUM_TESTS;
    const splits = ordered.flatMap((config, index) => {
        if (left < 0)
            return [];
        left -= testsOf(config) * paths.length;
        if (left >= 0)
            return splitsOf(usable(config, problems), paths, true);
        const message = `only ${index} of ${ordered.length} configurations are told apart: they have too many patterns for ${paths.length} files`;
        problems.push({ line: 1, message });
        return [];
    });
    return { basis: 'card', splits, notices: [...notices, ...problems] };
}
/** How often each file is looked at for a configuration. */
function testsOf({ splits }) {
    return splits?.reduce((sum, { patterns }) => sum + patterns.length, 0) ?? 1;
}
/** Without the patterns that are no globs. */
function usable(config, problems) {
    const splits = config.splits?.map(({ split, patterns }) => ({
        split,
        patterns: patterns.filter((pattern) => {
            const problem = (0,glob/* globProblem */.AI)(literalBraces(pattern));
            if (problem !== null && problems.length < 20)
                problems.push({
                    line: 1,
                    message: `the pattern ${JSON.stringify(pattern.slice(0, 100))} ${problem}`,
                });
            return problem === null;
        }),
    }));
    return splits === undefined ? config : { ...config, splits };
}
function splitsOf(config, paths, isDeclared) {
    const found = new Map();
    const put = (split, path) => {
        const files = found.get(split);
        if (files === undefined)
            found.set(split, [path]);
        else
            files.push(path);
    };
    if (config.splits === null) {
        const prefix = config.folder === '' ? '' : `${config.folder}/`;
        const own = paths.filter((path) => path.startsWith(prefix) && isData(path));
        for (const path of own)
            for (const split of splitsByName(path.slice(prefix.length)))
                put(split, path);
        if (isDeclared && found.size === 0)
            for (const path of own)
                put('train', path);
    }
    else
        for (const { split, patterns } of config.splits) {
            const matches = matcherOf(patterns);
            for (const path of paths)
                if (matches(path))
                    put(split, path);
        }
    const { name, isDefault } = config;
    return [...found]
        .sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
        .map(([split, files]) => ({ config: name, isDefault, split, paths: files }));
}
/** Hidden files and folders, and those of tools (`__x`), match a pattern only that names them, as in the library. */
function matcherOf(patterns) {
    const compiled = patterns.map((pattern) => ({
        pattern,
        matches: (0,glob/* compileGlob */.SO)(literalBraces(pattern)),
        special: specialParts(pattern),
    }));
    return (path) => {
        const parts = specialParts(path);
        const isOwn = isReserved(path);
        return compiled.some(({ pattern, matches, special }) => parts === special && matches(path) && (!isOwn || isReserved(pattern)));
    };
}
function specialParts(path) {
    const parts = path.split('/');
    return parts.filter((part, index) => /^\.[^.]/.test(part) || (index < parts.length - 1 && part.startsWith('__'))).length;
}
/** The library knows `*`, `**`, `?` and `[…]`; other signs stand for themselves. */
function literalBraces(pattern) {
    return pattern.replace(/[{}()|!+@](?![^[]*\])/g, '\\$&');
}
function rankOf(split) {
    const index = FIRST_SPLITS.indexOf(split);
    return index < 0 ? FIRST_SPLITS.length : index;
}

// EXTERNAL MODULE: ./lib/dataset/read-card.js + 1 modules
var read_card = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/evidence/evidence.js + 5 modules
var evidence = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/measure/tally.js
var measure_tally = __webpack_require__(99878);
;// CONCATENATED MODULE: ./lib/policy/enough-read.js
/** Half of the width of the interval, 0..0.5; null where nothing was judged. */
function halfWidth({ low, high }) {
    return low === null || high === null ? null : (high - low) / 2;
}
/**
 * Why no more need be read, in this order; null where more must be:
 * `verdict`: at both ends of what a scan of everything may say, the budget is kept, or at both it is broken;
 * `precision`: the half-width of the interval is at most the one asked for (null: none was);
 * `detector`: it will not be, since the detector's own part of the interval is wider, and a scan of everything would move
 * the estimate by no more than was asked for.
 * `verdictOf`: the verdict of an enforced rule.
 */
function enoughRead({ fraction, asRead, least, most }, precision, verdictOf) {
    const verdict = verdictOf(least);
    if ((verdict === 'pass' || verdict === 'fail') && verdict === verdictOf(most))
        return 'verdict';
    const [reached, ofDetector] = [halfWidth(fraction), halfWidth(asRead)];
    if (precision === null || reached === null || ofDetector === null)
        return null;
    if (verdictOf(fraction) === 'inconclusive')
        return null;
    if (reached <= precision)
        return 'precision';
    return ofDetector > precision && movable(least, most) <= precision ? 'detector' : null;
}
/** By how much a scan of everything may move the estimate, half of its range. */
function movable(least, most) {
    return ((most.estimate ?? 1) - (least.estimate ?? 0)) / 2;
}

// EXTERNAL MODULE: ./lib/policy/values.js
var values = __webpack_require__(67422);
;// CONCATENATED MODULE: ./lib/policy/judge.js

/**
 * The verdict of one rule (docs/policy.md, "How the verdict is reached").
 *
 * A budget is exceeded by text of which too little could be judged only where it would be exceeded even if all of the
 * rest were human; so adding text that cannot be judged does not turn a failure into an open question. On an incomplete
 * scope the verdict is `fail` or `inconclusive`. What a detector without measured error rates says is at most a `warn`.
 */
function judge(measured, rule) {
    const judgement = judgeAsMeasured(measured, rule);
    const { uncalibrated, coverage } = measured;
    if (uncalibrated === undefined || measured.scoredWords === 0 || judgement.verdict === 'inconclusive')
        return judgement;
    if (judgement.verdict === 'fail' && uncalibrated.knownShare * coverage > rule.budget)
        return judgement;
    const capped = judgement.verdict === 'fail';
    const open = incompleteReason(measured.incomplete);
    if (capped && open !== null)
        return { verdict: 'inconclusive', reason: open };
    const reason = `${judgement.reason.replace(/\.$/, '')}; this detector is not calibrated here${capped ? ', so that this is a warning' : ''}: run synthetic-budget calibrate.`;
    return { verdict: capped ? 'warn' : judgement.verdict, reason };
}
function judgeAsMeasured(measured, rule) {
    const { incomplete, words } = measured;
    if (words === 0 && incomplete === null)
        return { verdict: 'pass', reason: 'Nothing in scope.' };
    const known = figures(measured, rule);
    const judgedWords = measured.scoredWords + measured.knownWords;
    const missing = missingFor(judgedWords, measured, rule);
    if (known === null || judgedWords < rule.minimumWords) {
        const reason = incompleteReason(incomplete) ?? missing ?? 'None of the text in scope could be judged.';
        return { verdict: 'inconclusive', reason };
    }
    const counted = missing === null ? known.bound : known.bound * measured.coverage;
    const canExceed = incomplete === null || rule.mode === 'enforce';
    if (canExceed && counted > rule.budget)
        return exceeded(known, rule, missing === null ? null : measured.coverage, incomplete);
    const open = incompleteReason(incomplete) ?? missing;
    if (open !== null)
        return { verdict: 'inconclusive', reason: open };
    const interval = (0,values/* formatInterval */.vy)(known.low, known.high);
    if (known.estimate > rule.budget) {
        const estimate = (0,values/* formatBeside */.oD)(known.estimate, rule.budget);
        const reason = `About ${estimate} reads as machine-written, above the budget of ${(0,values/* formatFraction */.MJ)(rule.budget)}, but the 95 % interval of ${interval} leaves it open.`;
        return { verdict: 'warn', reason };
    }
    const budget = `the budget of ${(0,values/* formatFraction */.MJ)(rule.budget)}`;
    const outcome = (0,values/* reachesFarAbove */.cE)(known.high, rule.budget)
        ? `no sign of being over ${budget}, but the interval reaches far above it`
        : `within ${budget}`;
    return { verdict: 'pass', reason: `${shareWords(known)}; ${outcome}.` };
}
function figures({ syntheticFraction, scoredWords }, { failOn }) {
    const { estimate, low, high, floor } = syntheticFraction;
    if (estimate === null || low === null || high === null || floor === null)
        return null;
    const bound = { 'lower-bound': low, floor, estimate, 'upper-bound': high }[failOn];
    return { estimate, low, high, bound, isKnown: scoredWords === 0 };
}
function missingFor(judgedWords, { coverage }, rule) {
    if (judgedWords < rule.minimumWords) {
        if (judgedWords === 0)
            return `None of the text could be judged; the policy asks for at least ${(0,values/* formatCount */.B4)(rule.minimumWords)} words.`;
        return `Only ${(0,values/* formatCount */.B4)(judgedWords)} words could be judged; the policy asks for at least ${(0,values/* formatCount */.B4)(rule.minimumWords)}.`;
    }
    if (coverage < rule.minimumCoverage) {
        return `Only ${(0,values/* formatFraction */.MJ)(coverage)} of the words in scope could be judged; the policy asks for at least ${(0,values/* formatFraction */.MJ)(rule.minimumCoverage)}.`;
    }
    return null;
}
function incompleteReason(incomplete) {
    return incomplete === null ? null : `Not all of the files in scope could be looked at: ${incomplete}`;
}
/** What is lacking where so many of the files in scope could not be read; null where none. */
function unreadReason(unreadFiles, files) {
    if (unreadFiles === 0)
        return null;
    const lack = unreadFiles === 1 ? 'lacks a part or most of its rows' : 'lack a part or most of their rows';
    return `${(0,values/* formatCount */.B4)(unreadFiles)} of ${(0,values/* formatCount */.B4)(files)} could not be read, or ${lack}.`;
}
function shareWords(known) {
    const share = (0,values/* formatFraction */.MJ)(known.estimate);
    return known.isKnown
        ? `${share} is known to be machine-written`
        : `About ${share} reads as machine-written (95 % interval ${(0,values/* formatInterval */.vy)(known.low, known.high)})`;
}
const BOUND_NAMES = {
    'lower-bound': 'the lower end of the 95 % interval',
    floor: 'the floor, which assumes nothing about the model that wrote the text',
    estimate: 'the estimate',
    'upper-bound': 'the upper end of the 95 % interval',
};
function exceeded(known, rule, coverage, incomplete) {
    const bound = `${BOUND_NAMES[rule.failOn]}, ${(0,values/* formatBeside */.oD)(known.bound, rule.budget)},`;
    const parts = [
        known.isKnown
            ? `${shareWords(known)}, above the budget of ${(0,values/* formatFraction */.MJ)(rule.budget)}`
            : `${shareWords(known)}; ${bound} is above the budget of ${(0,values/* formatFraction */.MJ)(rule.budget)}`,
    ];
    if (coverage !== null) {
        parts.push(`, even if all of the ${(0,values/* formatFraction */.MJ)(1 - coverage)} that could not be judged is human-written`);
    }
    if (incomplete !== null)
        parts.push(', in the files that could be looked at');
    if (rule.mode === 'warn')
        parts.push('; this rule only warns');
    return { verdict: rule.mode === 'warn' ? 'warn' : 'fail', reason: `${parts.join('')}.` };
}
/**
 * The verdict of the whole scope out of those of its rules: `fail`, else `inconclusive`, else `warn`, else `pass`. Beside
 * a rule that was judged, an inconclusive one is passed over where it cannot matter to a gate: where all of its text was
 * read and is smaller than its minimum of words, or where its mode is `warn`.
 */
function overallVerdict(rules) {
    const inScope = rules.filter((rule) => rule.totals.words > 0 || rule.verdict === 'inconclusive');
    const judged = inScope.filter(({ verdict }) => verdict !== 'inconclusive');
    const passedOver = judged.length === 0 ? [] : inScope.filter(canBePassedOver);
    const weighing = inScope.filter((rule) => !passedOver.includes(rule));
    const worst = SEVERITY.find((verdict) => weighing.some((rule) => rule.verdict === verdict));
    if (worst === undefined)
        return { verdict: 'pass', reason: 'Nothing in scope.', decisive: null };
    const decisive = weighing.filter(({ verdict }) => verdict === worst).reduce(moreTelling);
    return { verdict: worst, reason: decisive.reason, decisive };
}
const SEVERITY = ['fail', 'inconclusive', 'warn', 'pass'];
function canBePassedOver(rule) {
    const { verdict, mode, totals, minimumWords, unreadFiles, unreachedFiles } = rule;
    const isSmall = unreadFiles === 0 && unreachedFiles === 0 && totals.words < minimumWords;
    return verdict === 'inconclusive' && (mode === 'warn' || isSmall);
}
/** Of two rules with the same verdict, the one further above its budget in words; then the one with more words. */
function moreTelling(a, b) {
    const difference = excessWords(b) - excessWords(a) || b.totals.words - a.totals.words;
    return difference > 0 ? b : a;
}
function excessWords({ syntheticFraction, budget, totals, coverage }) {
    return Math.max(0, (syntheticFraction.estimate ?? 0) - budget) * totals.words * coverage;
}

// EXTERNAL MODULE: ./lib/measure/diversity.js + 3 modules
var diversity = __webpack_require__(27176);
;// CONCATENATED MODULE: ./lib/measure/diversity-comparison.js

/** Fewer words than this on either side are not compared. */
const COMPARISON_MINIMUM_WORDS = 1_000;
/** Groups of the delete-group jackknife. */
const GROUPS = 20;
/** Two corpora cut to the same number of words, the smaller of the two. */
function atEqualLength(now, before) {
    const [whole, base] = [(0,diversity/* diversityCorpus */.i2)(now), (0,diversity/* diversityCorpus */.i2)(before)];
    const limit = Math.min(whole.words, base.words, diversity/* DIVERSITY_WORDS */.KJ);
    const a = whole.words === limit ? whole : (0,diversity/* diversityCorpus */.i2)(now, limit);
    const b = base.words === limit ? base : (0,diversity/* diversityCorpus */.i2)(before, limit);
    const paired = Math.min(a.paired, b.paired);
    return [a.pairing(paired), b.pairing(paired)];
}
/** All figures of two corpora at the same number of words; null where there is too little text on either side. */
function compareDiversity(now, before) {
    const [a, b] = atEqualLength(now, before);
    if (a.words < COMPARISON_MINIMUM_WORDS)
        return null;
    return { words: a.words, now: (0,diversity/* figuresOf */.h5)(a), before: (0,diversity/* figuresOf */.h5)(b) };
}
/**
 * A figure and its standard error by the delete-group jackknife (Kott 2001) over records, which are what was sampled;
 * null where the figure is not defined for every part.
 */
function measureWithError(metric, corpus) {
    const of = diversity/* DIVERSITY_METRICS */.kO[metric];
    const value = of(corpus);
    if (value === null || corpus.texts.length < 2)
        return null;
    const groups = Math.min(GROUPS, corpus.texts.length);
    const left = [];
    for (let group = 0; group < groups; group++) {
        const part = of(corpus.without(group, groups));
        if (part === null)
            return null;
        left.push(part);
    }
    return { value, error: jackknifeError(left) };
}
/** Standard error from the values that leave out one group each. */
function jackknifeError(left) {
    const groups = left.length;
    const mean = left.reduce((sum, value) => sum + value, 0) / groups;
    const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return Math.sqrt(((groups - 1) / groups) * squares);
}

// EXTERNAL MODULE: ./lib/measure/near-duplicates.js
var near_duplicates = __webpack_require__(53011);
// EXTERNAL MODULE: ./lib/policy/diversity-limit.js
var diversity_limit = __webpack_require__(66811);
;// CONCATENATED MODULE: ./lib/policy/judge-diversity.js





/** Standard errors by which a limit must be broken to be surely broken: one-sided 95 %. */
const SURE = 1.645;
/** Fewer records than this have no sampling error to speak of. */
const MINIMUM_RECORDS = 20;
const MINIMUM_DUPLICATE_RECORDS = 100;
const DUPLICATE_PARTS = 20;
/**
 * The verdict of each limit (docs/policy.md, "Limits on diversity"): `fail` where it is broken by more than sampling
 * explains, `warn` where it is broken at all, `inconclusive` where there is too little text or no reference to compare
 * with. Limits on a change do not apply to the scan of a tree.
 */
function judgeDiversity(limits, text, mode) {
    return limits.flatMap((limit) => {
        if (!isRelative(limit))
            return [resultOf(limit, absolute(limit, text.now), mode)];
        if (limit.from === 'reference')
            return [resultOf(limit, fromReference(limit, text.now.sample, text.reference), mode)];
        return text.before === null ? [] : [resultOf(limit, relative(limit, text.now.sample, text.before), mode)];
    });
}
function isRelative({ type }) {
    return type === 'drop' || type === 'rise';
}
function absolute(limit, now) {
    const { metric } = limit;
    if (metric === 'near-duplicates')
        return duplicates(now);
    const corpus = (0,diversity/* diversityCorpus */.i2)(now.sample, limit.words ?? undefined);
    const needed = limit.words ?? COMPARISON_MINIMUM_WORDS;
    const enough = corpus.words >= needed && corpus.texts.length >= MINIMUM_RECORDS;
    const measured = enough ? measureWithError(metric, corpus) : null;
    const missing = tooLittle(limit, corpus.words, corpus.texts.length, needed);
    return { measured, value: measured?.value ?? null, before: null, words: corpus.words, missing };
}
function duplicates(now) {
    const { rate, left, records } = (0,near_duplicates/* nearDuplicateRateParts */.Sw)(now.duplicates, DUPLICATE_PARTS);
    const { words } = (0,diversity/* diversityCorpus */.i2)(now.sample);
    const enough = rate !== null && records >= MINIMUM_DUPLICATE_RECORDS;
    const missing = `The share of near-duplicates takes at least ${MINIMUM_DUPLICATE_RECORDS} records; there are ${(0,values/* formatCount */.B4)(records)}.`;
    const measured = enough ? { value: rate, error: jackknifeError(left) } : null;
    return { measured, value: measured?.value ?? null, before: null, words, missing };
}
function fromReference(limit, sample, reference) {
    if (reference !== null)
        return relative(limit, sample, reference);
    const name = diversity_limit/* METRIC_WORDS */.dt[limit.metric];
    const missing = `The limit on ${name} is relative to the reference, and there is none: name one under \`reference\` in the policy.`;
    return { measured: null, value: null, before: null, words: 0, missing };
}
function relative(limit, sample, base) {
    const { metric } = limit;
    const [a, b] = atEqualLength(sample, base);
    const records = Math.min(a.texts.length, b.texts.length);
    const missing = tooLittle(limit, a.words, records, COMPARISON_MINIMUM_WORDS, true);
    const nothing = { measured: null, value: null, before: null, words: a.words, missing };
    if (metric === 'near-duplicates' || a.words < COMPARISON_MINIMUM_WORDS || records < MINIMUM_RECORDS)
        return nothing;
    const [now, before] = [measureWithError(metric, a), measureWithError(metric, b)];
    if (now === null || before === null || before.value === 0)
        return nothing;
    const ratio = now.value / before.value;
    const value = limit.type === 'drop' ? 1 - ratio : ratio - 1;
    const error = Math.hypot(now.error, before.error * ratio) / Math.abs(before.value);
    return { measured: { value, error }, value: now.value, before: before.value, words: a.words, missing };
}
function tooLittle({ metric }, words, records, needed, both = false) {
    const there = both ? 'on the smaller side there are' : 'there are';
    const kept = words < needed
        ? `takes at least ${(0,values/* formatCount */.B4)(needed)} words${both ? ' on both sides' : ''}; ${there} ${(0,values/* formatCount */.B4)(words)}`
        : records < MINIMUM_RECORDS
            ? `takes at least ${MINIMUM_RECORDS} records; ${there} ${(0,values/* formatCount */.B4)(records)} (${(0,values/* formatCount */.B4)(words)} words)`
            : `is not defined for this text (${(0,values/* formatCount */.B4)(words)} words)`;
    return `The limit on ${diversity_limit/* METRIC_WORDS */.dt[metric]} ${kept}.`;
}
function resultOf(limit, finding, mode) {
    const { value, before, words } = finding;
    const common = { metric: limit.metric, limit: (0,diversity_limit/* limitWords */.vd)(limit), mode, value, before, words };
    if (finding.measured === null)
        return { ...common, verdict: 'inconclusive', reason: finding.missing };
    const { error } = finding.measured;
    const excess = excessOf(limit, finding.measured.value);
    const broken = excess > 0;
    const sure = excess > SURE * error;
    const verdict = !broken ? 'pass' : sure && mode === 'enforce' ? 'fail' : 'warn';
    const said = `${statement(limit, finding)}; the policy asks for ${(0,diversity_limit/* limitWords */.vd)(limit)}`;
    const why = !broken
        ? ''
        : sure
            ? mode === 'warn'
                ? ', and only warns'
                : ''
            : ', and chance alone may explain the difference';
    return { ...common, verdict, reason: `${said}${why}.` };
}
/** By how much the bound is exceeded; at most 0 within it. */
function excessOf({ type, bound }, value) {
    return type === 'least' ? bound - value : value - bound;
}
function statement(limit, { measured, value, before, words }) {
    const name = diversity_limit/* METRIC_WORDS */.dt[limit.metric];
    if (limit.metric === 'near-duplicates')
        return `The ${name} is ${(0,values/* formatFraction */.MJ)(value ?? 0)}`;
    const subject = `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${formatFigure(value ?? 0)}`;
    if (before === null)
        return `${subject} at ${(0,values/* formatCount */.B4)(words)} words`;
    const change = (measured?.value ?? 0) * (limit.type === 'drop' ? -1 : 1);
    const moved = `${(0,values/* formatFraction */.MJ)(Math.abs(change))} ${change < 0 ? 'less' : 'more'}`;
    const other = limit.from === 'reference' ? 'of the reference' : 'before the change';
    return `${subject}, ${moved} than the ${formatFigure(before)} ${other}, both at ${(0,values/* formatCount */.B4)(words)} words`;
}
/** A figure with the digits that tell it from its neighbours: 0.742, 3.41, 71.3. */
function formatFigure(value) {
    return value.toFixed(Math.abs(value) < 1 ? 3 : Math.abs(value) < 10 ? 2 : 1);
}

;// CONCATENATED MODULE: ./lib/policy/judge-drift.js

/** A distance counts against its limit only where chance explains it this rarely. */
const SIGNIFICANCE = 0.05;
const NAMES = {
    score: 'the detector scores',
    words: 'the words',
    'function-words': 'the function words',
};
/** Holds the drift from the reference against the policy's limits, in the order of the distances. */
function judgeDrift(drift, limits, mode) {
    const distances = [
        ['score', limits.score, drift.score],
        ['words', limits.words, drift.words],
        ['function-words', limits.functionWords, drift.functionWords],
    ];
    return distances.flatMap(([distance, limit, { excess, pValue }]) => {
        if (limit === null)
            return [];
        const beyond = excess > limit && pValue <= SIGNIFICANCE;
        const verdict = !beyond ? 'pass' : mode === 'warn' ? 'warn' : 'fail';
        const measured = `${NAMES[distance]} differ from the reference by ${(0,values/* formatBeside */.oD)(excess, limit)} beyond chance (p = ${pValue.toFixed(3)})`;
        const allowed = (0,values/* formatFraction */.MJ)(limit);
        const reason = beyond
            ? `Drift: ${measured}; the policy allows ${allowed}.`
            : `Drift: ${measured}, within ${allowed}${excess > limit ? ' as far as one can tell from so little text' : ''}.`;
        return [{ distance, limit, mode, verdict, reason }];
    });
}

// EXTERNAL MODULE: ./lib/policy/rules.js
var policy_rules = __webpack_require__(96489);
;// CONCATENATED MODULE: ./lib/policy/with-limits.js
/**
 * The overall verdict with the limits on something else than the budget: a broken one counts like a broken budget. One
 * that is inconclusive changes nothing, since it says nothing about the budget.
 */
function withLimits(overall, limits) {
    const failed = limits.find(({ verdict }) => verdict === 'fail');
    if (failed !== undefined && overall.verdict !== 'fail')
        return { ...overall, verdict: 'fail', reason: failed.reason };
    const doubtful = limits.find(({ verdict }) => verdict === 'warn');
    if (doubtful !== undefined && overall.verdict === 'pass')
        return { ...overall, verdict: 'warn', reason: doubtful.reason };
    return overall;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/detector/detector.js
var detector_detector = __webpack_require__(55522);
// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
;// CONCATENATED MODULE: ./lib/reference/judging-context.js



/**
 * Everything that the counts of a file depend on besides the file, the detector and this program, as one digest: what is
 * read, what is known of texts without the detector, and from which score on a text is flagged.
 */
function judgingContext({ rules, include, exclude, attest, accept }, { calibration, text }, today) {
    const reads = rules.map(({ path, fields, roles }) => [path, fields, roles]);
    const accepted = accept.filter(({ expires }) => expires === null || today < expires);
    const thresholds = record/* RECORD_KINDS */.e.map((kind) => detector_detector/* BUCKET_LOWER_BOUNDS */.dt.map((_, bucket) => {
        const { threshold, nearMisses } = calibration.operatingPoint({ kind, bucket });
        return [threshold, nearMisses?.threshold];
    }));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    hash.update(JSON.stringify([reads, include, exclude, attest, accepted, thresholds]));
    if (text !== null)
        hash.update(BigUint64Array.from(text.corpus.hashes));
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./lib/reference/reference.js
var reference_reference = __webpack_require__(92944);
// EXTERNAL MODULE: ./lib/reference/summary.js + 3 modules
var summary = __webpack_require__(1402);
// EXTERNAL MODULE: ./lib/measure/corpus.js + 1 modules
var measure_corpus = __webpack_require__(14460);
// EXTERNAL MODULE: ./lib/measure/fraction.js + 3 modules
var measure_fraction = __webpack_require__(55196);
;// CONCATENATED MODULE: ./lib/measure/confidence-sequence.js
/** Shares of the largest safe bet; each is a martingale, and so is their mean ("diversified Kelly"). */
const BETS = [0.9, 0.45, 0.22, 0.11, 0.05, 0.025];
/** No bets before so many draws, which show how heavy clusters are. */
const DRAWS_BEFORE_BETS = 8;
/** No later cluster is taken to be heavier than this many times the heaviest before it. */
const LARGEST_GROWTH = 1.5;
const STEPS = 44;
/**
 * Lower bound of the share Σ part ÷ Σ weight over the whole population, of level `alpha` over *all* sizes of the sample at
 * once: it may be looked at after every draw and drawing be stopped by what is seen. Never falls as more is drawn, and
 * is the share itself when everything is drawn.
 *
 * A confidence sequence by betting (Waudby-Smith & Ramdas 2020, 2024; Ville 1939). If the share is r, the residuals
 * part − r · weight of the population sum to 0, so that the next one has the mean μ = −(sum so far) ÷ (clusters left). The
 * capital Π (1 + λ (residual − μ)) of a gambler who bets λ ≥ 0, chosen before the draw, is a martingale while it cannot become
 * negative; where it ever reaches 1 ÷ alpha, r is rejected together with everything below. It needs no variance and
 * no normal approximation: one cluster in a hundred that is all of the kind is covered before the first is drawn.
 */
function shareAtLeast({ parts, weights, population }, alpha) {
    let low = 0;
    let high = 1;
    if (!isRejected(0, parts, weights, population, alpha))
        return 0;
    for (let step = 0; step < STEPS; step++) {
        const share = (low + high) / 2;
        if (isRejected(share, parts, weights, population, alpha))
            low = share;
        else
            high = share;
    }
    return low;
}
/** Upper bound of the same share, of the same kind: what is left over of the other parts' lower bound. */
function shareAtMost({ parts, weights, population }, alpha) {
    const others = weights.map((weight, i) => weight - (parts[i] ?? 0));
    return 1 - shareAtLeast({ parts: others, weights, population }, alpha);
}
/**
 * Whether a share of at most r is ruled out. Bets are stated as shares of the largest that cannot lose more than all, which
 * makes the capital fall with r: so the rejected shares are an interval.
 */
function isRejected(share, parts, weights, population, alpha) {
    const capital = new Float64Array(BETS.length).fill(1);
    const enough = BETS.length / alpha;
    let partSum = 0;
    let weightSum = 0;
    let heaviest = 0;
    for (let i = 0; i < parts.length; i++) {
        const part = parts[i] ?? 0;
        const weight = weights[i] ?? 0;
        const left = population - i;
        const bound = LARGEST_GROWTH * heaviest;
        if (i >= DRAWS_BEFORE_BETS && bound > 0) {
            const mean = (share * weightSum - partSum) / left;
            const atStake = share * bound + mean;
            // Even if all that is left were of the other kind, the share would be larger.
            if (atStake < 0)
                return true;
            const gain = atStake > 0 ? (part - share * weight - mean) / atStake : 0;
            let sum = 0;
            for (let bet = 0; bet < BETS.length; bet++) {
                const next = Math.max(0, (capital[bet] ?? 0) * (1 + (BETS[bet] ?? 0) * gain));
                capital[bet] = next;
                sum += next;
            }
            if (sum >= enough)
                return true;
        }
        partSum += part;
        weightSum += weight;
        if (weight > heaviest)
            heaviest = weight;
    }
    return parts.length >= population && partSum > share * weightSum;
}

;// CONCATENATED MODULE: ./lib/measure/sampled-fraction.js



/** Whether nothing was read of text that there is. */
function isUnreached({ pieces, population }) {
    return pieces.length === 0 && population > 0;
}
/**
 * Of the 5 % that an interval may miss, what sampling may, both ends together; the rest is the detector's. At each end it
 * is spent on the share of flags, on the share known to be synthetic and on the share that was scored.
 */
const SAMPLING_ERROR = 0.01;
const FLAGGED_ERROR = 0.003;
const KNOWN_ERROR = 0.001;
const SCORED_ERROR = 0.001;
/** What is left of the probability outside the interval for the detector. */
const DETECTOR_TAIL = {
    low: (theta) => measure_fraction/* TAIL */.ZH.low(theta) - SAMPLING_ERROR / 2,
    high: measure_fraction/* TAIL */.ZH.high - SAMPLING_ERROR / 2,
};
/**
 * The synthetic fraction of a whole of which a sample was read, stratified by `samples` (one for each rule of a policy),
 * weighted by the design: docs/method.md, "Sampling". The interval holds at whatever moment reading was stopped. Where
 * everything was read all four results are `fractionOf`; where nothing was read of one of the samples, which may hold any
 * amount of any text, the bounds allow for anything.
 */
function sampledFraction(samples, calibration, by) {
    const read = samples.filter(({ pieces }) => pieces.length > 0);
    const counts = (0,measure_tally/* emptyCounts */.W1)();
    for (const sample of read)
        (0,measure_tally/* addCounts */.c5)(counts, sample.total);
    if (samples.every(({ pieces, population }) => pieces.length === population)) {
        const files = read.flatMap((sample) => sample.files);
        const all = (0,measure_fraction/* fractionOf */.Am)(counts, calibration, by, files);
        return { fraction: all, asRead: all, least: all, most: all, knownShare: knownShareOf(counts, by) };
    }
    const total = (0,measure_fraction/* weighed */.a7)(counts, calibration, by);
    const parts = read.map((sample) => weighedSample(sample, total, by));
    const ofRead = combined(parts, total, by);
    return samples.some(isUnreached) ? openTo(ofRead) : ofRead;
}
/** What is said of the text that was read, beside text of which nothing is known. */
function openTo({ fraction, asRead }) {
    if (fraction.estimate === null)
        return nothingJudged(fraction.by);
    const { estimate, by } = fraction;
    const figures = (value) => ({
        estimate: value,
        low: value,
        high: value,
        floor: value,
        by,
    });
    return {
        fraction: { estimate, low: 0, high: 1, floor: 0, by },
        asRead,
        least: figures(0),
        most: figures(1),
        knownShare: 0,
    };
}
function weighedSample(sample, { cells }, by) {
    const expansion = sample.population / sample.pieces.length;
    const copies = Math.max(1, sample.fileCount / sample.files.length);
    const weigh = (part, factor) => (0,measure_fraction/* clusterParts */.Ny)(part, by, cells).map(({ stratum, weight, flaggedWeight }) => ({
        stratum,
        weight: factor * weight,
        flaggedWeight: factor * flaggedWeight,
    }));
    return {
        population: sample.population,
        expansion,
        pieces: sample.pieces.map((piece) => ({ ...knownOf(piece, by), scored: weigh(piece, 1) })),
        files: sample.files.map((file) => ({ parts: weigh(file, expansion / copies), copies })),
    };
}
/** Share of the judged text of a tally that is known to be synthetic without the detector, 0..1. */
function knownShareOf(counts, by) {
    const { syntheticWeight, humanWeight } = knownOf(counts, by);
    const totals = (0,measure_tally/* totalsOf */.vA)(counts);
    const scored = by === 'words' ? totals.scoredWords : totals.scoredRecords;
    return syntheticWeight === 0 ? 0 : syntheticWeight / (syntheticWeight + humanWeight + scored);
}
/** Judged words ÷ words in scope of the whole, as far as the sample shows; 1 where there are none. */
function sampledCoverage(samples) {
    let judged = 0;
    let words = 0;
    for (const { pieces, population, total } of samples) {
        const totals = (0,measure_tally/* totalsOf */.vA)(total);
        const expansion = pieces.length === 0 ? 0 : population / pieces.length;
        judged += expansion * (totals.scoredWords + totals.knownHumanWords + totals.knownSyntheticWords);
        words += expansion * totals.words;
    }
    return words === 0 ? 1 : Math.min(1, judged / words);
}
/** The part of a sample that concerns one kind of text. */
function sampleOfKind(sample, kind) {
    const only = (counts) => (0,measure_tally/* countsOfKind */.m7)(counts, kind);
    return {
        ...sample,
        pieces: sample.pieces.map(only),
        total: only(sample.total),
        files: sample.files.map(only),
    };
}
function knownOf(counts, by) {
    let syntheticWeight = 0;
    let humanWeight = 0;
    for (const kind of Object.values(counts.kinds)) {
        syntheticWeight += kind.knownSynthetic[by];
        humanWeight += kind.knownHuman[by];
    }
    return { syntheticWeight, humanWeight };
}
function combined(samples, total, by) {
    const text = (0,measure_fraction/* scoredText */.WY)(expandedStrata(samples, total.strata), samples.flatMap(({ files }) => files));
    const judged = (piece) => sumOf(piece.scored, ({ weight }) => weight) + piece.syntheticWeight + piece.humanWeight;
    const boost = (stratum) => text.boosts[stratum] ?? 0;
    const boosted = shareOf(samples, (piece) => sumOf(piece.scored, ({ stratum, flaggedWeight }) => boost(stratum) * flaggedWeight), (piece) => sumOf(piece.scored, ({ stratum, weight }) => boost(stratum) * weight), FLAGGED_ERROR);
    const plain = shareOf(samples, (piece) => sumOf(piece.scored, ({ flaggedWeight }) => flaggedWeight), (piece) => sumOf(piece.scored, ({ weight }) => weight), FLAGGED_ERROR);
    const known = shareOf(samples, ({ syntheticWeight }) => syntheticWeight, judged, KNOWN_ERROR);
    const scored = shareOf(samples, (piece) => sumOf(piece.scored, ({ weight }) => weight), judged, SCORED_ERROR);
    if (known === null || scored === null)
        return nothingJudged(by);
    const bounds = (end, flaggedRecords) => {
        const flagged = { boosted: boosted?.[end] ?? 0, plain: plain?.[end] ?? 0 };
        return boosted === null ? UNKNOWN : text.at(flagged, flaggedRecords, DETECTOR_TAIL);
    };
    const figures = (end, flaggedRecords) => {
        const ofScored = bounds(end, flaggedRecords);
        const synthetic = known[end];
        const weight = Math.min(scored[end], 1 - synthetic);
        const inTotal = (fraction) => synthetic + fraction * weight;
        const { estimate, low, high, floor } = ofScored;
        return { estimate: inTotal(estimate), low: inTotal(low), high: inTotal(high), floor: inTotal(floor), by };
    };
    const least = figures('low', text.flaggedRecords);
    const asRead = figures('estimate', text.flaggedRecords);
    // The records that were not read may well be flagged.
    const most = figures('high', Number.POSITIVE_INFINITY);
    const { low, floor } = least;
    const fraction = { estimate: asRead.estimate, low, high: most.high, floor, by };
    return { fraction, asRead, least, most, knownShare: known.low };
}
function nothingJudged(by) {
    const none = { estimate: null, low: null, high: null, floor: null, by };
    return { fraction: none, asRead: none, least: none, most: none, knownShare: 0 };
}
/** Where nothing of what was read was scored, nothing is known of what is scored in the rest. */
const UNKNOWN = { estimate: 0, low: 0, high: 1, floor: 0 };
/** The strata of the whole, if the rest is as what was read: as many times more records of the same weights. */
function expandedStrata(samples, strata) {
    return strata.map((stratum, i) => {
        let weight = 0;
        let flaggedWeight = 0;
        for (const { expansion, pieces } of samples) {
            for (const { scored } of pieces) {
                for (const part of scored) {
                    if (part.stratum !== i)
                        continue;
                    weight += expansion * part.weight;
                    flaggedWeight += expansion * part.flaggedWeight;
                }
            }
        }
        return {
            ...stratum,
            weight,
            flaggedWeight,
            nearMissWeight: ((stratum.nearMissWeight ?? 0) * weight) / stratum.weight,
            squaredWeight: (stratum.squaredWeight * weight) / stratum.weight,
            squaredFlaggedWeight: stratum.flaggedWeight > 0
                ? (stratum.squaredFlaggedWeight * flaggedWeight) / stratum.flaggedWeight
                : 0,
        };
    });
}
/**
 * The share Σ part ÷ Σ weight of the whole; null where what was read has no weight. Of several samples the bounds are the
 * means of theirs by weight, each of its part of the error, so that together they err no more.
 */
function shareOf(samples, partOf, weightOf, error) {
    const shares = { low: 0, estimate: 0, high: 0 };
    let total = 0;
    for (const { pieces, population, expansion } of samples) {
        const draws = {
            parts: Float64Array.from(pieces, partOf),
            weights: Float64Array.from(pieces, weightOf),
            population,
        };
        const weight = draws.weights.reduce((sum, each) => sum + each, 0);
        if (!(weight > 0))
            continue;
        const share = Math.min(1, draws.parts.reduce((sum, each) => sum + each, 0) / weight);
        const whole = pieces.length === population;
        const alpha = error / samples.length;
        shares.low += expansion * weight * (whole ? share : Math.min(share, shareAtLeast(draws, alpha)));
        shares.estimate += expansion * weight * share;
        shares.high += expansion * weight * (whole ? share : Math.max(share, shareAtMost(draws, alpha)));
        total += expansion * weight;
    }
    if (total === 0)
        return null;
    const inUnit = (value) => Math.min(1, Math.max(0, value / total));
    return { low: inUnit(shares.low), estimate: inUnit(shares.estimate), high: inUnit(shares.high) };
}
function sumOf(values, of) {
    return values.reduce((sum, value) => sum + of(value), 0);
}

// EXTERNAL MODULE: ./lib/report/figures.js
var report_figures = __webpack_require__(40819);
;// CONCATENATED MODULE: ./lib/report/collapse.js


/** A figure moved when it moved by more than this share of what it was; smaller differences are not worth a word. */
const NOTABLE = 0.02;
/** One figure each of vocabulary, phrasing, redundancy and content; docs/metrics.md defines them. */
const SIGNS = [
    { name: 'vocabulary (MATTR)', of: (figures) => figures.movingAverageTypeTokenRatio, narrower: 'lower' },
    { name: 'phrasing (distinct-3)', of: ({ distinct }) => distinct[2], narrower: 'lower' },
    {
        name: 'redundancy (compression ratio)',
        of: ({ compressionRatio }) => compressionRatio,
        narrower: 'higher',
    },
    { name: 'range of content (Vendi score)', of: ({ vendiScore }) => vendiScore, narrower: 'lower' },
];
/**
 * What the synthetic fraction, the diversity figures and the near-duplicates say together about the risk of training on
 * this text, in plain words; null where nothing was measured. It describes: the verdict is the policy's.
 */
function collapseLine({ syntheticFraction, diversity, diversityComparison, totals, }) {
    const { estimate, low, high } = syntheticFraction;
    const { nearDuplicateRate } = diversity;
    if (nearDuplicateRate === null)
        return null;
    const share = estimate === null || low === null || high === null
        ? 'the machine-written share is not known'
        : totals.scoredWords === 0
            ? `${(0,values/* formatFraction */.MJ)(estimate)} is known to be machine-written`
            : (0,values/* isOpen */.nT)(low, high)
                ? openShare(estimate)
                : `about ${(0,values/* formatFraction */.MJ)(estimate)} (${(0,values/* formatInterval */.vy)(low, high)}) reads as machine-written`;
    const duplicates = nearDuplicateRate === 0
        ? 'no near-duplicates were found'
        : `${(0,values/* formatFraction */.MJ)(nearDuplicateRate)} of the records have a near-duplicate`;
    return `Together: ${share}, ${duplicates}, and ${movement(diversityComparison)}.`;
}
function openShare(estimate) {
    if (estimate < report_figures/* LEAST_SHOWN */.a)
        return 'no machine-written text was found';
    return estimate <= report_figures/* MOST_SHOWN */.Ki
        ? `perhaps ${(0,values/* formatFraction */.MJ)(estimate)} reads as machine-written`
        : 'the interval is too wide to say which share reads as machine-written';
}
function movement(comparison) {
    if (comparison === null)
        return 'there is no earlier text of this kind to say whether diversity fell';
    const changes = SIGNS.flatMap((sign) => changeOf(sign, comparison));
    const narrower = changes.filter(({ towards }) => towards === 'narrower');
    const wider = changes.filter(({ towards }) => towards === 'wider');
    const at = `at ${(0,values/* formatCount */.B4)(comparison.words)} words each`;
    if (changes.length === 0)
        return `diversity is as before the change (${at})`;
    if (narrower.length === 0)
        return `diversity did not fall: ${list(wider)} (${at})`;
    const held = wider.length === 0 ? '' : `; ${list(wider)}`;
    return `compared with the text before the change, ${list(narrower)}${held} (${at})`;
}
function changeOf({ name, of, narrower }, { now, before }) {
    const [a, b] = [of(now), of(before)];
    if (a === null || b === null || b === 0)
        return [];
    const change = a / b - 1;
    if (Math.abs(change) < NOTABLE)
        return [];
    const direction = change < 0 ? 'lower' : 'higher';
    const words = `${name} is ${(0,values/* formatFraction */.MJ)(Math.abs(change))} ${direction}`;
    return [{ towards: direction === narrower ? 'narrower' : 'wider', words }];
}
function list(changes) {
    const words = changes.map((change) => change.words);
    const last = words.pop() ?? '';
    return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

// EXTERNAL MODULE: ./lib/source/source.js
var source = __webpack_require__(81808);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
;// CONCATENATED MODULE: ./lib/report/splits.js





/** The figures of each split, through the same estimate as the whole; null where there is nothing to say of splits. */
function datasetOf({ basis, splits, notices }, files, calibration, by) {
    if (splits.length === 0 && notices.length === 0)
        return null;
    const countsOf = new Map(files.map(({ path, counts }) => [path, counts]));
    const results = splits.slice(0, limits/* LIMITS */.b.splits).map(({ config, isDefault, split, paths }) => {
        const parts = paths.flatMap((path) => countsOf.get(path) ?? []);
        const all = (0,measure_tally/* emptyCounts */.W1)();
        for (const counts of parts)
            (0,measure_tally/* addCounts */.c5)(all, counts);
        const totals = (0,measure_tally/* totalsOf */.vA)(all);
        const { records, words, scoredWords, flaggedRecords, knownSyntheticRecords } = totals;
        return {
            config,
            isDefault,
            split,
            files: totals.files,
            records,
            words,
            scoredWords,
            flaggedRecords,
            knownSyntheticRecords,
            coverage: (0,report_figures/* coverageOf */._5)(totals),
            syntheticFraction: (0,measure_fraction/* fractionOf */.Am)(all, calibration, by, parts),
        };
    });
    const left = splits.length - results.length;
    const cut = left > 0 ? [{ line: 1, message: `${left} further splits are not listed` }] : [];
    return {
        basis,
        splits: results,
        notices: [...notices, ...cut].map(({ line, message }) => ({
            path: source/* DATASET_CARD */.E,
            line,
            message: `${message}.`,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/report/assemble.js












/** Puts everything that was found out into one report. */
function assembleReport(assembly) {
    const { version, name, policy, calibration, scanned, rules, overall, elapsedMs } = assembly;
    const byDefault = (0,policy_rules/* defaultRuleOf */.FI)(policy);
    const { by } = byDefault;
    const files = scanned.files.map(({ counts }) => counts);
    const all = (0,measure_tally/* emptyCounts */.W1)();
    for (const counts of files)
        (0,measure_tally/* addCounts */.c5)(all, counts);
    const samples = scanned.sample?.strata ?? null;
    const syntheticFraction = samples === null
        ? (0,measure_fraction/* fractionOf */.Am)(all, calibration, by, files)
        : sampledFraction(samples, calibration, by).fraction;
    const totals = (0,measure_tally/* totalsOf */.vA)(all);
    const decisive = overall.decisive ?? byDefault;
    return {
        schemaVersion: 1,
        version,
        name,
        verdict: overall.verdict,
        reason: overall.reason,
        mode: decisive.mode,
        failOn: decisive.failOn,
        decidedBy: overall.decisive?.path ?? null,
        budget: decisive.budget,
        syntheticFraction,
        coverage: samples === null ? (0,report_figures/* coverageOf */._5)(totals) : sampledCoverage(samples),
        totals,
        byKind: kindSummaries(all, scanned, calibration, by),
        rules,
        files: fileResults(scanned, calibration, by),
        dataset: datasetOf(assembly.layout, scanned.files, calibration, by),
        findings: scanned.findings,
        problems: scanned.problems,
        notices: scanned.notices,
        ...diversitySummary(assembly, syntheticFraction, totals),
        reference: assembly.reference,
        drift: assembly.drift,
        surprisal: assembly.surprisal,
        detector: detectorSummary(assembly),
        scope: scopeSummary(assembly, all, by),
        sampling: assembly.sampling,
        repository: assembly.repository,
        policy: policy.source,
        timings: {
            totalMs: Math.round(elapsedMs),
            detectorMs: Math.round(scanned.detectorMs),
            recordsPerSecond: Math.round((totals.records / Math.max(1, elapsedMs)) * 1000),
        },
    };
}
function diversitySummary({ scanned, diversityLimits }, syntheticFraction, totals) {
    const { corpus, change } = scanned;
    const measured = (0,measure_corpus/* corpusDiversity */.MP)(corpus);
    const nearDuplicates = measured.nearDuplicates.map((cluster) => ({
        ...cluster,
        places: cluster.places.map(({ path, line }) => (0,record_format/* isInLines */.d6)(path) ? { path, line } : { path, line: 1, row: line }),
    }));
    const diversity = { ...measured, nearDuplicates };
    const diversityComparison = change === null ? null : compareDiversity(corpus.sample, change.sampleBefore);
    const collapse = collapseLine({ syntheticFraction, diversity, diversityComparison, totals });
    return { diversity, diversityComparison, diversityLimits, collapse };
}
function kindSummaries(all, { files, sample }, calibration, by) {
    const ofFiles = files.map(({ counts }) => counts);
    return record/* RECORD_KINDS */.e.flatMap((kind) => {
        const counts = (0,measure_tally/* countsOfKind */.m7)(all, kind);
        const { records, words, scoredRecords, flaggedRecords } = (0,measure_tally/* totalsOf */.vA)(counts);
        if (records === 0)
            return [];
        const samples = sample?.strata.map((stratum) => sampleOfKind(stratum, kind));
        const syntheticFraction = samples === undefined
            ? (0,measure_fraction/* fractionOf */.Am)(counts, calibration, by, ofFiles)
            : sampledFraction(samples, calibration, by).fraction;
        return [{ kind, records, words, scoredRecords, flaggedRecords, syntheticFraction }];
    });
}
function fileResults({ files }, calibration, by) {
    return files.map(({ path, format, counts }) => {
        const { records, words, scoredWords, flaggedRecords, knownSyntheticRecords } = (0,measure_tally/* totalsOf */.vA)(counts);
        const syntheticFraction = (0,measure_fraction/* fractionOf */.Am)(counts, calibration, by);
        return {
            path,
            kind: format,
            records,
            words,
            scoredWords,
            flaggedRecords,
            knownSyntheticRecords,
            syntheticFraction,
        };
    });
}
function detectorSummary({ detector, calibration, policy }) {
    const { id, sha256, runtime } = detector;
    const threshold = Object.fromEntries(record/* RECORD_KINDS */.e.map((kind) => [
        kind,
        Object.fromEntries(detector_detector/* BUCKET_LOWER_BOUNDS */.dt.map((words, bucket) => [
            words,
            calibration.operatingPoint({ kind, bucket }).threshold,
        ])),
    ]));
    const { maxFalsePositiveRate } = policy;
    return { id, sha256, runtime, maxFalsePositiveRate, threshold, basis: calibration.basis };
}
function scopeSummary({ scope, sources, scanned, calibration }, added, by) {
    const { change } = scanned;
    if (sources !== undefined)
        return { type: 'tally', sources };
    if (scope.type === 'tree' || change === null) {
        return { type: 'tree', paths: scope.type === 'tree' ? scope.paths : [] };
    }
    const fraction = (counts) => (0,measure_fraction/* fractionOf */.Am)(counts, calibration, by);
    const part = (counts) => {
        const { records, words } = (0,measure_tally/* totalsOf */.vA)(counts);
        return { records, words, syntheticFraction: fraction(counts) };
    };
    const { base, head } = scope;
    const { removed, kept } = change;
    return {
        type: 'change',
        base,
        head,
        before: { ...change.before, syntheticFraction: fraction((0,measure_tally/* mergeCounts */.Lq)(kept, removed)) },
        after: { ...change.after, syntheticFraction: fraction((0,measure_tally/* mergeCounts */.Lq)(kept, added)) },
        added: part(added),
        removed: part(removed),
    };
}

;// CONCATENATED MODULE: ./lib/report/measured.js





/** Measures the text of some files. */
function measuredOf({ counts, files, unreadFiles, incomplete, samples }, calibration, by) {
    const totals = (0,measure_tally/* totalsOf */.vA)(counts);
    const sampled = samples === undefined ? null : sampledFraction(samples, calibration, by);
    const unreachedFiles = (samples ?? [])
        .filter(isUnreached)
        .reduce((sum, { fileCount }) => sum + fileCount, 0);
    return {
        totals,
        sampled,
        unreachedFiles,
        syntheticFraction: sampled?.fraction ?? (0,measure_fraction/* fractionOf */.Am)(counts, calibration, by, files),
        coverage: samples === undefined ? (0,report_figures/* coverageOf */._5)(totals) : sampledCoverage(samples),
        words: totals.words,
        scoredWords: totals.scoredWords,
        knownWords: totals.knownHumanWords + totals.knownSyntheticWords,
        incomplete: incomplete ?? unreadReason(unreadFiles, totals.files) ?? unreachedReason(unreachedFiles),
        uncalibrated: calibration.calibrated === false
            ? { knownShare: sampled?.knownShare ?? knownShareOf(counts, by) }
            : undefined,
    };
}
/** Why nothing at all is known of a part of the text: time was up before the first of its pieces. */
function unreachedReason(files) {
    return files === 0 ? null : `time was up before any of ${(0,report_figures/* plural */.LS)(files, 'file')} was read.`;
}

;// CONCATENATED MODULE: ./lib/policy/judge-repository.js



/** Holds the whole repository against its budget, by the default rule's mode, `fail-on` and minima. */
function judgeRepository({ after, before, reason, subject }, budget, rule) {
    const { mode, failOn } = rule;
    if (after === null)
        return {
            budget,
            mode,
            failOn,
            verdict: 'inconclusive',
            reason: `${subject} was not measured. ${reason ?? ''}`.trim(),
        };
    const judgement = judge(after, { ...rule, budget });
    const [first = '', ...rest] = judgement.reason;
    const was = before === null || judgement.verdict === 'inconclusive'
        ? ''
        : ` Before this change it was ${(0,values/* formatFraction */.MJ)(before)}.`;
    const said = `${subject}: ${first.toLowerCase()}${rest.join('')}${was}`;
    return { budget, mode, failOn, verdict: judgement.verdict, reason: said };
}
/**
 * The overall verdict with that of the whole repository. An open question about the budget that the policy states is one
 * about the check, unless its rule only warns or so little text is there that nothing can be said of it.
 */
function withRepository(overall, limit, after, { minimumWords }) {
    if (limit === null)
        return overall;
    const judged = withLimits(overall, [limit]);
    const isSmall = after !== null && after.incomplete === null && after.words < minimumWords;
    const isOpen = limit.verdict === 'inconclusive' && limit.mode === 'enforce' && !isSmall;
    if (!isOpen || (judged.verdict !== 'pass' && judged.verdict !== 'warn'))
        return judged;
    return { ...judged, verdict: 'inconclusive', reason: limit.reason };
}

// EXTERNAL MODULE: ./lib/report/repository-words.js
var repository_words = __webpack_require__(59204);
;// CONCATENATED MODULE: ./lib/report/repository-summary.js





/** What is said of the whole repository, and the overall verdict with its budget. */
function summariseRepository({ whole, paths, incomplete, isTallied, samples }, { policy, calibration, overall, }) {
    const rule = (0,policy_rules/* defaultRuleOf */.FI)(policy);
    const measure = (tallies) => tallies === null ? null : measuredOf({ ...counted(tallies), incomplete, samples }, calibration, rule.by);
    const [before, after] = [measure(whole.before), measure(whole.after)];
    const limit = policy.repositoryBudget === undefined
        ? null
        : judgeRepository({
            after,
            before: before?.syntheticFraction.estimate ?? null,
            reason: whole.reason,
            subject: `The ${(0,repository_words/* wholeName */.fC)({ paths, isTallied })}`,
        }, policy.repositoryBudget, rule);
    const repository = {
        paths,
        before: before === null ? null : sideOf(before, whole.before),
        after: after === null ? null : sideOf(after, whole.after),
        reason: whole.reason,
        limit,
    };
    return { repository, overall: withRepository(overall, limit, after, rule) };
}
function counted(tallies) {
    const counts = (0,measure_tally/* emptyCounts */.W1)();
    for (const tally of tallies)
        (0,measure_tally/* addCounts */.c5)(counts, tally.counts);
    const files = tallies.map((tally) => tally.counts);
    return { counts, files, unreadFiles: unreadOf(tallies) };
}
function sideOf({ totals, coverage, syntheticFraction }, tallies) {
    const { files, records, words } = totals;
    return { files, unreadFiles: unreadOf(tallies ?? []), records, words, coverage, syntheticFraction };
}
function unreadOf(tallies) {
    return tallies.filter(({ unread }) => unread).length;
}

;// CONCATENATED MODULE: ./lib/report/sampling.js


/** The report's account of a sample; rules without text in scope are left out. */
function summariseSampling(request, { strata, reasons }, rules) {
    const ofRules = rules.flatMap(({ rule, sampled }) => {
        const reason = reasons.get(rule);
        if (reason === undefined || sampled === null)
            return [];
        return [
            {
                path: rule.path,
                reason,
                halfWidth: halfWidth(sampled.fraction),
                detectorHalfWidth: halfWidth(sampled.asRead),
                estimateIfAllRead: rangeOf(sampled),
                ...extentOf(strata.filter(({ group }) => group === rule)),
            },
        ];
    });
    return { ...request, ...extentOf(strata), rules: ofRules };
}
function rangeOf({ least, most }) {
    if (least.estimate === null || most.estimate === null)
        return null;
    return { low: least.estimate, high: most.estimate };
}
function extentOf(strata) {
    const sum = (of) => strata.reduce((total, stratum) => total + of(stratum), 0);
    return {
        bytes: sum(({ bytes }) => bytes),
        bytesRead: sum(({ bytesRead }) => bytesRead),
        pieces: sum(({ population }) => population),
        piecesRead: sum(({ pieces }) => pieces.length),
        files: sum(({ fileCount }) => fileCount),
        unreachedFiles: sum((stratum) => (isUnreached(stratum) ? stratum.fileCount : 0)),
        unreachedBytes: sum((stratum) => (isUnreached(stratum) ? stratum.bytes : 0)),
    };
}

;// CONCATENATED MODULE: ./lib/scan/listing-seed.js

/** A seed that stays while the paths and sizes of the files do: SHA-256, hex. */
function listingSeed(files) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { path, size } of files)
        hash.update(`${JSON.stringify(path)} ${size}\n`);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./lib/scan/scan.js + 6 modules
var scan = __webpack_require__(21857);
// EXTERNAL MODULE: ./lib/source/commit-tree.js
var commit_tree = __webpack_require__(54881);
// EXTERNAL MODULE: ./lib/source/git.js
var git = __webpack_require__(67497);
// EXTERNAL MODULE: ./lib/source/partial-clone.js
var partial_clone = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/source/repository.js + 1 modules
var source_repository = __webpack_require__(75316);
;// CONCATENATED MODULE: ./lib/source/work-tree-blobs.js


/**
 * Ids of the blobs that files of the work tree hold unaltered, by path from the top of the repository: tracked files that
 * git does not list as modified and that have the size of their blob, so that no filter has changed them either.
 * @throws {GitError}
 */
async function workTreeBlobs(repository, files) {
    const wanted = new Set(files.map(({ path }) => path));
    const staged = new Map();
    for await (const record of (0,git/* gitRecords */.Xq)(repository.git, ['ls-files', '-z', '--stage'])) {
        const tab = record.indexOf('\t');
        const [mode = '', objectId = '', stage] = record.slice(0, tab).split(' ');
        const path = record.slice(tab + 1);
        if (stage === '0' && (0,source_repository/* isRegularFile */.Ze)(mode) && wanted.has(path))
            staged.set(path, objectId);
    }
    for await (const path of (0,git/* gitRecords */.Xq)(repository.git, ['diff-files', '-z', '--name-only']))
        staged.delete(path);
    const sizes = await repository.blobs.sizes(staged.values());
    for (const { path, size } of files) {
        const id = staged.get(path);
        if (id !== undefined && sizes.get(id) !== size)
            staged.delete(path);
    }
    return staged;
}

// EXTERNAL MODULE: ./lib/scan/cache/tally-table.js
var tally_table = __webpack_require__(43507);
// EXTERNAL MODULE: ./lib/scan/judge.js
var scan_judge = __webpack_require__(10262);
// EXTERNAL MODULE: ./lib/scan/learn.js + 1 modules
var learn = __webpack_require__(13258);
// EXTERNAL MODULE: ./lib/scan/read-file.js
var read_file = __webpack_require__(15408);
;// CONCATENATED MODULE: ./lib/scan/whole-repository.js











/** Bytes of files that the change leaves alone, and texts, that are read and judged for this figure without being asked. */
const UNASKED = { bytes: 8 * 1024 * 1024, texts: 10_000 };
/** Counts all files in scope; those of a tree were counted by the scan. */
async function countWhole(place, scope, scanned, options) {
    if (scope.type === 'tree') {
        // Of a sample the counts are not those of whole files.
        if (place !== null && scanned.sample === null)
            await remember(place.repository, scope.files, scanned.files, options);
        return { before: null, after: scanned.files, reason: null };
    }
    if (place !== null)
        return await tallyWhole(place, scope, scanned, options);
    return {
        before: null,
        after: null,
        reason: 'There is no clone here that the other files could be read from.',
    };
}
/** Remembers the counts of scanned files whose content is that of a blob. */
async function remember(repository, files, scans, { tallies, context }) {
    if (tallies === undefined)
        return;
    const blobs = await workTreeBlobs(repository, files).catch(() => new Map());
    for (const { path, counts, unread } of scans) {
        const objectId = blobs.get(path);
        if (objectId !== undefined && !unread)
            tallies.set(keyOfFile({ path, objectId }, context), counts);
    }
}
/**
 * Counts all files in scope before and after a change. Files whose counts are remembered are not read; of the others,
 * texts whose scores are remembered are not judged. Where too much would be left to do, nothing is done unless asked for.
 */
async function tallyWhole(place, change, scanned, options) {
    try {
        return await new WholeRun(place, change, options).run(countedWhole(change, scanned));
    }
    catch (error) {
        if (error instanceof TooMuch || error instanceof git/* GitError */.XS)
            return { before: null, after: null, reason: error.message };
        throw error;
    }
}
/**
 * The files of which the scan of a change has counted every record, by path: the added ones, where no text was there
 * before that one of theirs could be a copy of.
 */
function countedWhole({ files }, scanned) {
    if (scanned.change?.before.records !== 0)
        return new Map();
    const added = new Set(files.flatMap(({ base, head }) => (base === null && head !== null ? head.path : [])));
    return new Map(scanned.files.filter(({ path }) => added.has(path)).map((file) => [file.path, file]));
}
/** Key under which the counts of a file are remembered. */
function keyOfFile({ path, objectId }, context) {
    return (0,tally_table/* tallyKey */.GY)([path, objectId, context]);
}
function keyOfBlob({ path, objectId = '' }) {
    return `${objectId} ${path}`;
}
/** More would have to be done than is done unasked. */
class TooMuch extends Error {
    constructor(what) {
        super(`${what} A scan of the default branch with a cache makes it cheap; \`repository-budget\` asks for it at any price.`);
        this.name = 'TooMuch';
    }
}
class WholeRun {
    place;
    change;
    options;
    judge;
    tallies = new Map();
    constructor(place, change, options) {
        this.place = place;
        this.change = change;
        this.options = options;
        this.judge = new scan_judge/* Judge */.I({
            ...options,
            detector: place.always ? options.detector : metered(options.detector),
        });
    }
    /** `counted`: files as the head has them that need not be read for it. */
    async run(counted) {
        const { base, head } = this.change;
        const before = await this.list(base);
        const after = await this.list(head);
        const missing = { before: this.recall(before), after: this.take(this.recall(after), counted) };
        if (!this.place.always)
            await this.checkPrice([...missing.before, ...missing.after]);
        await this.read(base, missing.before);
        await this.read(head, missing.after);
        return { before: this.talliesOf(before), after: this.talliesOf(after), reason: null };
    }
    async list(commit) {
        const { repository, scope } = this.place;
        return (0,source_repository/* isNullCommit */.rl)(commit) ? [] : await (0,commit_tree/* listCommit */.E$)(repository, commit, scope);
    }
    /** Looks the files up; gives those that are not known, and those that nobody but the change vouches for. */
    recall(files) {
        const { tallies, judgesAddedAnew } = this.options;
        const doubted = new Set(judgesAddedAnew === true
            ? this.change.files.flatMap(({ head }) => (head === null ? [] : keyOfBlob(head)))
            : []);
        return files.filter((file) => {
            const key = this.keyOf(file);
            if (this.tallies.has(key))
                return false;
            const counts = doubted.has(keyOfBlob(file)) ? undefined : tallies?.get(key);
            if (counts !== undefined)
                this.tallies.set(key, { counts, unread: false });
            return counts === undefined;
        });
    }
    /** Takes over what is counted; gives the others. */
    take(files, counted) {
        return files.filter((file) => {
            const found = counted.get(file.path);
            if (found !== undefined)
                this.learn(file, found);
            return found === undefined;
        });
    }
    async checkPrice(missing) {
        const { repository } = this.place;
        const changed = new Set(this.changed().map(({ objectId }) => objectId));
        const ids = [...new Set(missing.map(({ objectId }) => objectId))].filter((id) => !changed.has(id));
        if (ids.length === 0)
            return;
        if (await (0,partial_clone/* isPartialClone */.t)(repository))
            throw new TooMuch(`${ids.length} files that this change leaves alone are not remembered, and this partial clone may lack them.`);
        const sizes = await repository.blobs.sizes(ids);
        const bytes = ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0);
        if (bytes > UNASKED.bytes)
            throw new TooMuch(`${Math.round(bytes / 1024 / 1024)} MB of files that this change leaves alone are not remembered.`);
    }
    /** Both versions of the files that the change touches; their content may have been fetched for it. */
    changed() {
        return this.change.files.flatMap(({ base, head }) => [base, head]).filter((file) => file !== null);
    }
    async read(commit, missing) {
        const files = missing.filter((file) => !this.tallies.has(this.keyOf(file)));
        const found = new Map(this.changed().map((file) => [keyOfBlob(file), file]));
        const unopened = files.filter((file) => !found.has(keyOfBlob(file)));
        const opened = await (0,commit_tree/* openCommitted */.Dh)(this.place.repository, commit, unopened);
        for (const file of opened.files)
            found.set(keyOfBlob(file), file);
        for (const listed of files) {
            const file = found.get(keyOfBlob(listed));
            const counts = (0,measure_tally/* emptyCounts */.W1)();
            (0,measure_tally/* addFile */.sM)(counts);
            const unread = file === undefined || (await this.count(file, counts));
            this.tallies.set(this.keyOf(listed), { counts, unread });
        }
        await this.judge.flush();
        for (const file of files)
            this.learn(file, this.tallies.get(this.keyOf(file)));
    }
    learn(file, found) {
        if (found === undefined)
            return;
        const key = this.keyOf(file);
        this.tallies.set(key, found);
        if (!found.unread)
            this.options.tallies?.set(key, found.counts);
    }
    /** Whether the file is lacking. */
    async count(file, counts) {
        const format = (0,record_format/* formatOf */.be)(file.path);
        if (format === undefined)
            return true;
        const options = this.options.readOptions(file.path);
        const visit = (record) => this.judge.judge(record, (judged) => (0,learn/* tally */.N)(counts, judged));
        const { isLacking } = await (0,read_file/* visitRecords */.O)(file, format, options, { visit, report: () => { } });
        return isLacking;
    }
    talliesOf(files) {
        return files.flatMap((file) => this.tallies.get(this.keyOf(file)) ?? []);
    }
    keyOf(file) {
        return keyOfFile(file, this.options.context);
    }
}
/** The detector, up to as many texts as are judged unasked. */
function metered(detector) {
    let texts = 0;
    return {
        ...detector,
        score(batch) {
            texts += batch.length;
            if (texts > UNASKED.texts)
                throw new TooMuch(`The scores of more than ${UNASKED.texts} texts are not remembered.`);
            return detector.score(batch);
        },
    };
}

// EXTERNAL MODULE: ./lib/source/members.js
var members = __webpack_require__(41842);
;// CONCATENATED MODULE: ./lib/gate.js





















/** The whole pipeline: what is in scope is read, judged, measured and held against the policy. */
async function runGate(input) {
    const { clock = () => performance.now() } = input;
    const start = clock();
    const elapsedMs = () => clock() - start;
    const { reference, options } = await prepareScan(input);
    const { calibration } = options;
    const { scope, policy, today, cache } = input;
    const sampling = samplingRequest(input);
    const scanned = await (0,scan/* scan */.S)(scope, {
        ...options,
        ...(sampling === null ? {} : { sampling: samplingOptions(sampling, policy, calibration, elapsedMs) }),
    });
    const wholePlace = input.wholePlace ?? null;
    const whole = await countWhole(wholePlace, scope, scanned, {
        ...options,
        tallies: cache?.tallies,
        context: judgingContext(policy, reference, today),
    });
    return judgeScan({
        ...input,
        calibration,
        scanned,
        samplingRequest: sampling,
        whole,
        paths: narrowedTo(scope, wholePlace),
        card: await (0,read_card/* readCard */.h)(scope.datasetCard),
        reference: (0,summary/* summariseReference */.Gg)(reference),
        referenceScored: reference.text?.corpus.scored ?? null,
        referenceSample: reference.text?.corpus.sample ?? null,
    }, elapsedMs);
}
/** What the user narrowed the scope to. */
function narrowedTo(scope, place) {
    return scope.type === 'change' ? (place?.paths ?? []) : scope.paths.filter((path) => path !== '.');
}
/** The reference that the policy names, and how the scan is made with it. */
async function prepareScan(input) {
    const { policy, detector, today, onProgress } = input;
    const reference = await (0,reference_reference/* prepareReference */.R8)(input.referencePlace ?? null, input);
    const ruleOf = (0,policy_rules/* compileRules */.nb)(policy);
    const membersOf = (0,members/* membersInScope */.J)(policy);
    const options = {
        detector,
        calibration: reference.calibration,
        evidenceOf: (0,reference_reference/* withReference */.ON)((0,evidence/* createEvidence */.I)({ ...policy, today }), reference),
        readOptions: (path) => ({ ...ruleOf(path), contains: membersOf(path) }),
        groupOf: ruleOf,
        scores: input.cache?.scores,
        judgesAddedAnew: input.judgesAddedAnew,
        ...(onProgress === undefined ? {} : { onProgress }),
    };
    return { reference, options };
}
/** Holds what was measured against the policy. `elapsedMs` is asked at the end. */
function judgeScan(input, elapsedMs) {
    const { scope, policy, calibration, scanned, samplingRequest: request = null } = input;
    const ruleOf = (0,policy_rules/* compileRules */.nb)(policy);
    const incomplete = scope.incomplete ?? null;
    const measured = countsByRule(scanned, ruleOf, policy).map(({ rule, ...counted }) => ({
        rule,
        unreadFiles: counted.unreadFiles,
        ...measuredOf({ ...counted, incomplete }, calibration, rule.by),
    }));
    const rules = measured.map(({ rule, unreadFiles, ...ofRule }) => {
        const { path, budget, mode, failOn, minimumWords, minimumCoverage } = rule;
        const { syntheticFraction, coverage, totals, unreachedFiles } = ofRule;
        return {
            path,
            budget,
            mode,
            failOn,
            minimumWords,
            minimumCoverage,
            syntheticFraction,
            coverage,
            totals,
            unreadFiles,
            unreachedFiles,
            ...judge(ofRule, rule),
        };
    });
    const diversityLimits = judgeDiversity(policy.diversity ?? [], {
        now: scanned.corpus,
        before: scanned.change?.sampleBefore ?? null,
        reference: input.referenceSample,
    }, (0,policy_rules/* defaultRuleOf */.FI)(policy).mode);
    const drift = judgedDrift((0,summary/* driftFrom */.mm)(input.referenceScored, scanned.scored), policy);
    const { repository, overall } = summariseRepository(
    // What a change's list of files lacks is there all the same when all files are listed.
    {
        whole: input.whole,
        paths: input.paths,
        incomplete: scope.type === 'tree' ? incomplete : null,
        isTallied: input.sources !== undefined,
        samples: scanned.sample?.strata,
    }, {
        policy,
        calibration,
        overall: withLimits(overallVerdict(rules), [...diversityLimits, ...(drift?.limits ?? [])]),
    });
    return assembleReport({
        ...input,
        layout: datasetLayout(input.card, pathsInScope(scope, scanned)),
        rules,
        overall,
        repository,
        diversityLimits,
        drift,
        sampling: request === null || scanned.sample === null
            ? null
            : summariseSampling(request, scanned.sample, measured),
        surprisal: (0,summary/* surprisalBeside */.oR)(input.detector.surprisal, scanned.scored, input.referenceScored),
        elapsedMs: elapsedMs(),
    });
}
/** The files that a sample happens not to hold are in scope too. */
function pathsInScope(scope, { files, sample }) {
    const listed = sample === null || scope.type !== 'tree' ? [] : scope.files;
    return [...new Set([...files, ...listed].map(({ path }) => path))];
}
function judgedDrift(figures, policy) {
    if (figures === null)
        return null;
    const mode = policy.rules.at(-1)?.mode ?? 'enforce';
    const limits = policy.drift === undefined ? [] : judgeDrift(figures, policy.drift, mode);
    return { ...figures, limits };
}
/** What is asked for of the sample, and the seed of its order; null where everything is to be read. */
function samplingRequest({ scope, sample }) {
    if (sample === undefined || scope.type !== 'tree')
        return null;
    const { precision, timeBudgetMs, commit } = sample;
    const seed = commit === null
        ? { from: 'listing', value: listingSeed(scope.files) }
        : { from: 'commit', value: commit };
    return { precision, timeBudgetMs, seed };
}
function samplingOptions({ precision, timeBudgetMs, seed }, policy, calibration, elapsedMs) {
    return {
        seed: seed.value,
        isTimeUp: () => timeBudgetMs !== null && elapsedMs() >= timeBudgetMs,
        enough: (group, samples) => {
            const rule = policy.rules.find((each) => each === group);
            const counts = (0,measure_tally/* emptyCounts */.W1)();
            for (const { total } of samples)
                (0,measure_tally/* addCounts */.c5)(counts, total);
            if (rule === undefined)
                return null;
            const counted = { counts, files: [], unreadFiles: 0, incomplete: null, samples };
            const { sampled, ...measured } = measuredOf(counted, calibration, rule.by);
            return sampled === null
                ? null
                : enoughRead(sampled, precision, (syntheticFraction) => judge({ ...measured, syntheticFraction }, { ...rule, mode: 'enforce' }).verdict);
        },
    };
}
/** The counts of the files that each rule is for, in the order of the policy. */
function countsByRule(scanned, ruleOf, policy) {
    const filesOf = new Map(policy.rules.map((rule) => [rule, []]));
    for (const file of scanned.files)
        filesOf.get(ruleOf(file.path))?.push(file);
    return [...filesOf].map(([rule, scans]) => {
        const files = scans.map(({ counts }) => counts);
        const counts = (0,measure_tally/* emptyCounts */.W1)();
        for (const file of files)
            (0,measure_tally/* addCounts */.c5)(counts, file);
        const samples = scanned.sample?.strata.filter(({ group }) => group === rule);
        return { rule, counts, files, samples, unreadFiles: scans.filter(({ unread }) => unread).length };
    });
}


/***/ }),

/***/ 62349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ seededRandom),
/* harmony export */   Sl: () => (/* binding */ randomOrder),
/* harmony export */   n_: () => (/* binding */ shuffleAt)
/* harmony export */ });
/** Seeded pseudo-random numbers (mulberry32): equal seeds give equal sequences on every machine. Uniform on [0, 1). */
function seededRandom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = Math.imul(state ^ (state >>> 15), state | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
    };
}
/** Shuffles the places `places` of an array among themselves, in place (Fisher & Yates). */
function shuffleAt(values, places, random) {
    for (let i = places.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const [a, b] = [places[i], places[j]];
        const kept = values[a];
        values[a] = values[b];
        values[b] = kept;
    }
}
/** The numbers 0 … count − 1 in random order: every order is equally likely (Fisher & Yates). */
function randomOrder(count, random) {
    const order = Uint32Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }
    return order;
}


/***/ }),

/***/ 10272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ PartialError),
/* harmony export */   r: () => (/* binding */ calibrationFrom)
/* harmony export */ });
/** A part cannot be used, or does not belong with the others; the message names the file and the key. */
class PartialError extends Error {
    name = 'PartialError';
}
/** The calibration that was stored. */
function calibrationFrom({ basis, calibrated, points }) {
    return {
        basis,
        calibrated,
        operatingPoint: ({ kind, bucket }) => {
            const point = points[kind][bucket];
            if (point === undefined)
                throw new RangeError(`no length bucket ${bucket}`);
            return point;
        },
    };
}


/***/ }),

/***/ 34995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ applyOverrides)
/* harmony export */ });
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85698);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98460);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67422);



/**
 * The policy with these values at its top level: the default rule takes them, and every rule by path takes those that
 * it does not state itself.
 * @throws {PolicyError} where a value is out of its range.
 */
function applyOverrides(policy, overrides) {
    checkRanges(overrides);
    const { model = policy.model, repositoryBudget = policy.repositoryBudget, lfs = policy.lfs, maxFalsePositiveRate, include, exclude, ...settings } = overrides;
    const stated = Object.entries(settings).filter(([, value]) => value !== undefined);
    const withSettings = (rule) => {
        const own = rule.stated ?? [];
        return { ...rule, ...Object.fromEntries(stated.filter(([key]) => !own.includes(key))) };
    };
    const last = policy.rules.length - 1;
    return {
        ...policy,
        ...(model === undefined ? {} : { model }),
        ...(repositoryBudget === undefined ? {} : { repositoryBudget }),
        ...(lfs === undefined ? {} : { lfs }),
        include: include ?? policy.include,
        exclude: [...policy.exclude, ...(exclude ?? [])],
        maxFalsePositiveRate: maxFalsePositiveRate ?? policy.maxFalsePositiveRate,
        rules: policy.rules.map((rule, index) => index === last ? { ...rule, ...Object.fromEntries(stated) } : withSettings(rule)),
    };
}
function checkRanges(overrides) {
    const problems = [
        outOfRange('budget', overrides.budget, { min: 0, max: 1 }),
        outOfRange('repository-budget', overrides.repositoryBudget, { min: 0, max: 1 }),
        outOfRange('minimum-coverage', overrides.minimumCoverage, { min: 0, max: 1 }),
        outOfRange('max-false-positive-rate', overrides.maxFalsePositiveRate, _defaults_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSE_POSITIVE_RATE_RANGE */ .fs),
    ].filter((message) => message !== null);
    const words = overrides.minimumWords;
    if (words !== undefined && !(Number.isInteger(words) && words >= 0)) {
        problems.push(`minimum-words must be a whole number of at least 0, found ${words}`);
    }
    if (problems.length > 0) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .p('overrides', problems.map((message) => ({ line: null, column: null, message })));
    }
}
function outOfRange(key, value, range) {
    if (value === undefined || (value >= range.min && value <= range.max))
        return null;
    return `${key} must be between ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(range.min)} and ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(range.max)}, found ${value}`;
}


/***/ }),

/***/ 17668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uW: () => (/* binding */ locatePieces),
  bH: () => (/* binding */ splitFile),
  C2: () => (/* binding */ startOfLine)
});

// EXTERNAL MODULE: ./lib/record/broken-off.js
var broken_off = __webpack_require__(33208);
// EXTERNAL MODULE: ./lib/record/csv.js
var csv = __webpack_require__(96073);
// EXTERNAL MODULE: ./lib/record/csv-rows.js
var csv_rows = __webpack_require__(995);
// EXTERNAL MODULE: ./lib/record/decode.js
var decode = __webpack_require__(15503);
// EXTERNAL MODULE: ./lib/record/format.js
var record_format = __webpack_require__(95278);
;// CONCATENATED MODULE: ./lib/record/line-offsets.js

/** Tells the byte offsets of lines of UTF-8 text that comes in parts; lines are asked for in ascending order. */
class LineOffsets {
    held = [];
    line = 1;
    offset;
    /** `offset`: bytes before the text, of its byte order mark. */
    constructor(offset) {
        this.offset = offset;
    }
    push(text) {
        const newlines = (0,decode/* countNewlines */.Dn)(text);
        this.held.push({ text, line: this.line, offset: this.offset, newlines });
        this.line += newlines;
        this.offset += Buffer.byteLength(text);
    }
    /** An offset that the start of the line is not beyond; costs next to nothing. */
    atMost(line) {
        this.passed(line);
        return this.held[1]?.offset ?? this.offset;
    }
    /** Offset of the start of a line that begins in what was pushed. */
    of(line) {
        this.passed(line);
        const part = this.held[0];
        if (part === undefined)
            return this.offset;
        let at = 0;
        for (let i = part.line; i < line; i++)
            at = part.text.indexOf('\n', at) + 1;
        return part.offset + Buffer.byteLength(part.text.slice(0, at));
    }
    /** Lets go of the text before the line: nothing before it is asked for any more. */
    passed(line) {
        while (this.held[0] !== undefined && this.held[0].line + this.held[0].newlines < line)
            this.held.shift();
    }
}

// EXTERNAL MODULE: ./lib/record/lines.js
var lines = __webpack_require__(71334);
// EXTERNAL MODULE: ./lib/record/piece.js
var record_piece = __webpack_require__(6279);
;// CONCATENATED MODULE: ./lib/record/split.js








/** Where a file begins. */
const START = { line: 1, rows: 0, isFlawed: false };
const PROBE_BYTES = 64 * 1024;
/** A line of more bytes has more than MAXIMUM_LINE_LENGTH code units, whatever they are. */
const MAXIMUM_LINE_BYTES = 3 * lines/* MAXIMUM_LINE_LENGTH */.d;
const LF = 0x0a;
/**
 * Splits a file into pieces of about `targetBytes`, which `readRecords` reads. One piece are documents, JSON, archives,
 * compressed files, content without random access, and what cannot be split safely: text that is not UTF-8 by its
 * beginning, lines that end with a lone CR, a CSV or TSV with invalid UTF-8 or an overlong row, Parquet and Arrow files
 * whose directory cannot be read. The pieces depend on nothing but the content and `targetBytes`.
 *
 * What it costs: of JSON Lines a look at each boundary (their pieces have no `origin` yet); of Parquet the footer; of
 * Arrow the head of each batch; CSV and TSV are read once, since quoted fields may hold line terminators.
 */
async function splitFile(format, path, content, targetBytes) {
    const size = await sizeOf(content);
    const whole = [{ type: 'whole', bytes: size ?? 0 }];
    if (size === null || size <= targetBytes || (0,record_format/* compressionOf */.MB)(path) !== undefined)
        return whole;
    const pieces = await split(format, path, content, { size, targetBytes }).catch(() => null);
    return pieces === null || pieces.length < 2 ? whole : pieces;
}
/**
 * The same pieces with the origin of each, so that lines and rows are those of the file: one pass over the bytes before
 * the last. `pieces` are the first ones of a file, or all. Those after a place where the content cannot be read are lost,
 * as they are where the file is read whole.
 */
async function locatePieces(path, content, pieces) {
    const located = [];
    let origin = START;
    for (const piece of pieces) {
        if (piece.type !== 'rows' || piece.table !== undefined)
            return pieces;
        located.push({ ...piece, origin });
        if (located.length === pieces.length)
            break;
        const after = await originAfter((0,record_piece/* slice */.d)(content, piece.start, piece.end), origin);
        if ('error' in after) {
            const problem = (0,broken_off/* brokenOff */.H1)(path, after.line, after.error);
            const lost = pieces
                .slice(located.length)
                .map(({ bytes }) => ({ type: 'lost', bytes, problem }));
            return [...located, ...lost];
        }
        origin = after;
    }
    return located;
}
async function split(format, path, content, target) {
    switch (format) {
        case 'jsonl':
            return (await (0,decode/* continuesAsUtf8 */._p)(content.open)) ? lineRanges(content, target) : null;
        case 'csv':
        case 'tsv':
            return (await (0,decode/* continuesAsUtf8 */._p)(content.open))
                ? tableRanges(path, content.open, format === 'tsv' ? '\t' : undefined, target)
                : null;
        case 'parquet':
            return gathered('groups', await (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031), __webpack_require__.e(7992), __webpack_require__.e(1376)]).then(__webpack_require__.bind(__webpack_require__, 81376))).rowGroupSizes(content), target.targetBytes);
        case 'arrow':
            return gathered('batches', await (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031), __webpack_require__.e(4317), __webpack_require__.e(4102)]).then(__webpack_require__.bind(__webpack_require__, 84102))).batchSizes(content), target.targetBytes);
        default:
            return null;
    }
}
/** Neighbours put together until they have the size that is asked for. */
function gathered(type, sizes, targetBytes) {
    const pieces = [];
    for (const [index, size] of sizes.entries()) {
        const last = pieces.at(-1);
        if (last === undefined || last.bytes >= targetBytes) {
            pieces.push({ type, first: index, count: 1, bytes: size });
        }
        else {
            last.count++;
            last.bytes += size;
        }
    }
    return pieces;
}
async function lineRanges(content, { size, targetBytes }) {
    const access = await content.openRandom?.();
    if (access === undefined)
        return null;
    try {
        const ranges = [];
        let start = 0;
        for (let from = targetBytes; start < size; from += targetBytes) {
            if (from <= start)
                continue;
            const end = from >= size ? size : await startOfLine(access, from);
            ranges.push({ type: 'rows', start, end, bytes: end - start, origin: null });
            start = end;
        }
        return ranges;
    }
    finally {
        await access.close();
    }
}
/** Offset of the first line that starts at `from` or after it; the file's size where none does. */
async function startOfLine(access, from) {
    for (let at = from - 1; at < access.size; at += PROBE_BYTES) {
        const probe = await access.read(at, Math.min(access.size, at + PROBE_BYTES));
        const end = probe.indexOf(LF);
        if (end !== -1)
            return at + end + 1;
    }
    return access.size;
}
/** Where the text after these lines begins, or the line on which they cannot be read further. */
async function originAfter(open, origin) {
    const check = new decode/* Utf8Check */.Iw();
    const rows = new RowCounter();
    try {
        for await (const chunk of open()) {
            check.push(chunk);
            rows.push(chunk);
        }
    }
    catch (error) {
        return { line: origin.line + rows.lines, error };
    }
    check.end();
    return {
        line: origin.line + rows.lines,
        rows: origin.rows + rows.rows,
        isFlawed: origin.isFlawed || check.isFlawed,
    };
}
/** Counts lines and those that are not blank, as the reader of JSON Lines sees them. */
class RowCounter {
    lines = 0;
    rows = 0;
    /** The current line. */
    parts = [];
    bytes = 0;
    push(chunk) {
        let start = 0;
        for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
            this.keep(chunk.subarray(start, end));
            this.endLine();
            start = end + 1;
        }
        this.keep(chunk.subarray(start));
    }
    keep(part) {
        if (part.length === 0)
            return;
        if (this.bytes <= MAXIMUM_LINE_BYTES)
            this.parts.push(part);
        this.bytes += part.length;
    }
    endLine() {
        this.lines++;
        if (this.isRow())
            this.rows++;
        this.parts = [];
        this.bytes = 0;
    }
    isRow() {
        const first = this.parts[0]?.[0] ?? 0;
        if (first > 0x20 && first < 0x7f && this.bytes <= lines/* MAXIMUM_LINE_LENGTH */.d)
            return true;
        if (this.bytes > MAXIMUM_LINE_BYTES)
            return false;
        const line = (0,decode/* decodeUtf8 */._6)(this.parts);
        return line.length <= lines/* MAXIMUM_LINE_LENGTH */.d && line.trim() !== '';
    }
}
async function tableRanges(path, open, given, { size, targetBytes }) {
    const offsets = new LineOffsets(await bytesOfMark(open));
    const ranges = [];
    let splitter;
    let delimiter = given ?? ',';
    let table;
    let rows = 0;
    let start = { offset: 0, origin: START };
    const see = (row) => {
        if (table === undefined) {
            const { columns, isData } = (0,csv/* columnsOf */.PL)(row, delimiter);
            table = { delimiter, columns };
            if (isData)
                rows++;
            return;
        }
        const boundary = nextBoundary(start.offset, targetBytes);
        const offset = offsets.atMost(row.line) < boundary ? 0 : offsets.of(row.line);
        if (offset >= boundary) {
            ranges.push(rangeOf(start, offset, table));
            start = { offset, origin: { line: row.line, rows, isFlawed: false } };
        }
        rows++;
    };
    for await (const { text, problems } of (0,decode/* decode */.D4)(path, open)) {
        if (problems.length > 0)
            return null;
        if (text === '')
            continue;
        if (splitter === undefined) {
            delimiter = given ?? (0,csv/* sniffDelimiter */.yM)(text);
            splitter = new csv_rows/* RowSplitter */.G(delimiter);
        }
        offsets.push(text);
        const found = splitter.push(text);
        if (splitter.takeOverlong() !== undefined)
            return null;
        for (const row of found)
            see(row);
        const last = found.at(-1);
        if (last !== undefined)
            offsets.passed(last.endLine + 1);
    }
    for (const row of splitter?.end() ?? [])
        see(row);
    if (table === undefined)
        return null;
    ranges.push(rangeOf(start, size, table));
    return ranges;
}
/** As for lines: the first row that starts at a multiple of the size or after it. */
function nextBoundary(start, targetBytes) {
    return (Math.floor(start / targetBytes) + 1) * targetBytes;
}
function rangeOf({ offset: start, origin }, end, table) {
    return { type: 'rows', start, end, bytes: end - start, origin, table };
}
async function bytesOfMark(open) {
    const head = [];
    for await (const chunk of open()) {
        head.push(...chunk.subarray(0, 3));
        if (head.length >= 3)
            break;
    }
    return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}
/** Bytes; null where the content can only be streamed, or not be opened. */
async function sizeOf({ openRandom }) {
    try {
        const access = await openRandom?.();
        await access?.close();
        return access?.size ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mm: () => (/* binding */ driftFrom),
  QO: () => (/* binding */ driftSample),
  Gg: () => (/* binding */ summariseReference),
  oR: () => (/* binding */ surprisalBeside)
});

// EXTERNAL MODULE: ./lib/detector/normalise.js
var normalise = __webpack_require__(82136);
// EXTERNAL MODULE: ./lib/detector/style.js
var style = __webpack_require__(75819);
// EXTERNAL MODULE: ./lib/detector/tokens.js
var tokens = __webpack_require__(47522);
// EXTERNAL MODULE: ./lib/measure/bottom-k.js
var bottom_k = __webpack_require__(90117);
// EXTERNAL MODULE: ./lib/detector/function-words.js
var function_words = __webpack_require__(13844);
// EXTERNAL MODULE: ./lib/measure/tokens.js
var measure_tokens = __webpack_require__(36544);
;// CONCATENATED MODULE: ./lib/measure/drift-words.js


/** Most frequent words that are told apart; all others count as one. */
const VOCABULARY = 2_000;
/** Texts in which a word must stand to be named. */
const LEAST_TEXTS = 5;
const NAMED_WORDS = 12;
/** Counts the words of the texts, over the most frequent words of all of them. */
function wordTable(texts) {
    const tokens = texts.map(measure_tokens/* words */.aL);
    const totals = new Map();
    for (const text of tokens)
        for (const word of text)
            totals.set(word, (totals.get(word) ?? 0) + 1);
    const frequent = [...totals]
        .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        .slice(0, VOCABULARY)
        .map(([word]) => word);
    return {
        vocabulary: ['', ...frequent],
        words: sparse(tokens, frequent),
        functionWords: sparse(tokens, [...function_words/* FUNCTION_WORDS */.p]),
    };
}
function sparse(texts, vocabulary) {
    const columnOf = new Map(vocabulary.map((word, i) => [word, i + 1]));
    const starts = new Uint32Array(texts.length + 1);
    const ids = [];
    const counts = [];
    for (const [i, text] of texts.entries()) {
        const row = new Map();
        for (const word of text) {
            const column = columnOf.get(word) ?? 0;
            row.set(column, (row.get(column) ?? 0) + 1);
        }
        for (const [column, count] of row) {
            ids.push(column);
            counts.push(count);
        }
        starts[i + 1] = ids.length;
    }
    return {
        columns: vocabulary.length + 1,
        starts,
        ids: Uint16Array.from(ids),
        counts: Uint16Array.from(counts),
        totals: Float64Array.from(texts, (text) => text.length),
    };
}
/**
 * Jensen–Shannon divergence, base 2 and so in [0, 1] (Lin 1991), of the word distributions of texts labelled 0 and 1,
 * both brought to the same composition of strata by words; 0 where no stratum has both.
 */
function divergence(table, labels, strata) {
    const shares = distributions(table, labels, strata);
    if (shares === null)
        return 0;
    let sum = 0;
    for (let column = 0; column < table.columns; column++)
        sum += contribution(shares, column);
    return Math.min(1, Math.max(0, sum));
}
/** The words that contribute most to the divergence, largest first; none that stands in a handful of texts only. */
function movedWords({ vocabulary, words: table }, labels, strata) {
    const shares = distributions(table, labels, strata);
    if (shares === null)
        return [];
    const texts = new Uint32Array(table.columns);
    for (const id of table.ids)
        texts[id] = texts[id] + 1;
    return vocabulary
        .map((word, column) => ({ word, column, contribution: contribution(shares, column) }))
        .filter(({ column }) => column > 0 && texts[column] >= LEAST_TEXTS)
        .sort((a, b) => b.contribution - a.contribution || a.column - b.column)
        .slice(0, NAMED_WORDS)
        .map(({ word, column }) => ({
        word,
        reference: 1_000 * shares[0][column],
        new: 1_000 * shares[1][column],
    }));
}
function contribution([p, q], column) {
    const a = p[column];
    const b = q[column];
    const mean = (a + b) / 2;
    return (a > 0 ? (a / 2) * Math.log2(a / mean) : 0) + (b > 0 ? (b / 2) * Math.log2(b / mean) : 0);
}
function distributions(table, labels, strata) {
    const sizes = [new Float64Array(256), new Float64Array(256)];
    for (let i = 0; i < labels.length; i++) {
        const group = sizes[labels[i]];
        const stratum = strata[i];
        group[stratum] = group[stratum] + table.totals[i];
    }
    const weights = sizes[0].map((t0, s) => {
        const t1 = sizes[1][s];
        return t0 > 0 && t1 > 0 ? (t0 * t1) / (t0 + t1) : 0;
    });
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total === 0)
        return null;
    const shares = [new Float64Array(table.columns), new Float64Array(table.columns)];
    for (let i = 0; i < labels.length; i++) {
        const stratum = strata[i];
        const weight = weights[stratum];
        if (weight === 0)
            continue;
        const group = labels[i];
        const factor = weight / total / sizes[group][stratum];
        const row = shares[group];
        const end = table.starts[i + 1];
        for (let k = table.starts[i]; k < end; k++) {
            const column = table.ids[k];
            row[column] = row[column] + factor * table.counts[k];
        }
    }
    return shares;
}

// EXTERNAL MODULE: ./lib/measure/random.js
var measure_random = __webpack_require__(62349);
// EXTERNAL MODULE: ./lib/measure/scored-sample.js
var scored_sample = __webpack_require__(99175);
;// CONCATENATED MODULE: ./lib/measure/drift.js



/** Fewest texts on either side for a comparison. */
const LEAST_DRIFT_RECORDS = 20;
/** Fewest files on either side for files, rather than single texts, to be permuted. */
const LEAST_FILES = 8;
const PERMUTATIONS = 499;
const SEED = 20_221_130;
/**
 * Two-sample test of new text against a reference. Both samples are brought to the same composition of kinds and length
 * buckets (stratum weights n₀n₁ ÷ (n₀ + n₁)), so that longer rows are no drift. P-values are of a permutation test
 * (Good 2005): the labels of whole files are permuted among files whose texts are mostly of the same stratum, where there are enough
 * files, else those of texts within their stratum. Seeded: equal samples give equal figures. Null where there is too little text
 * or nothing comparable.
 */
function measureDrift(reference, fresh, traits) {
    const observations = [...observationsOf(reference, 0), ...observationsOf(fresh, 1)];
    const labels = Uint8Array.from(observations, ({ group }) => group);
    const newRecords = labels.reduce((sum, label) => sum + label, 0);
    const referenceRecords = labels.length - newRecords;
    if (Math.min(newRecords, referenceRecords) < LEAST_DRIFT_RECORDS)
        return null;
    const strata = Uint8Array.from(observations, ({ stratum }) => stratum);
    const table = wordTable(observations.map(({ text }) => text));
    const scores = scoreComparison(observations, strata);
    const statistics = [
        (of) => scores(of),
        (of) => divergence(table.words, of, strata),
        (of) => divergence(table.functionWords, of, strata),
    ];
    if (recordWeights(labels, strata) === null)
        return null;
    const units = unitsOf(observations);
    const [score, words, functionWords] = permutationTest(labels, units, statistics);
    if (score === undefined || words === undefined || functionWords === undefined)
        return null;
    const values = observations.map(({ text }) => traits.measure(text));
    const weights = recordWeights(labels, strata) ?? new Float64Array(labels.length);
    return {
        referenceRecords,
        newRecords,
        unit: units.type,
        score,
        scoreShift: meanDifference(labels, weights, (i) => observations[i]?.logOdds ?? 0),
        words,
        functionWords,
        movedWords: movedWords(table, labels, strata),
        movedTraits: traits.names
            .map((trait, t) => ({
            trait,
            effect: standardisedDifference(labels, weights, (i) => values[i]?.[t] ?? 0),
        }))
            .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect)),
    };
}
function observationsOf(sample, group) {
    return [...sample].flatMap(([kind, texts]) => texts.entries().map(({ value: { bucket, path, logOdds, text } }) => ({
        group,
        kind,
        stratum: (0,scored_sample/* stratumIndex */.lc)(kind, bucket),
        path,
        logOdds,
        text,
    })));
}
function unitsOf(observations) {
    const files = groupBy(observations, ({ group, kind, path }) => `${kind} ${group} ${path}`);
    const ofGroup = (group) => files.filter(([first]) => observations[first]?.group === group);
    const enough = Math.min(ofGroup(0).length, ofGroup(1).length) >= LEAST_FILES;
    const members = enough ? files : observations.map((_, i) => [i]);
    const blocks = groupBy(members, (member) => String(usualStratum(member, observations)));
    return { type: enough ? 'files' : 'records', members, blocks };
}
/** The stratum of most of a unit's texts, the lowest of several. */
function usualStratum(member, observations) {
    const counts = new Map();
    for (const i of member) {
        const stratum = observations[i]?.stratum ?? 0;
        counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
    }
    return [...counts].sort(([a, n], [b, m]) => m - n || a - b)[0]?.[0] ?? 0;
}
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const [i, value] of values.entries()) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [i]);
        else
            group.push(i);
    }
    return [...groups.values()];
}
function permutationTest(labels, { members, blocks }, statistics) {
    const observed = statistics.map((statistic) => statistic(labels));
    const sums = statistics.map(() => 0);
    const reached = statistics.map(() => 0);
    const unitLabels = Uint8Array.from(members, ([first]) => labels[first]);
    const permuted = new Uint8Array(labels.length);
    const random = (0,measure_random/* seededRandom */.Is)(SEED);
    for (let round = 0; round < PERMUTATIONS; round++) {
        for (const block of blocks)
            (0,measure_random/* shuffleAt */.n_)(unitLabels, block, random);
        for (const [unit, indices] of members.entries())
            for (const i of indices)
                permuted[i] = unitLabels[unit];
        for (const [s, statistic] of statistics.entries()) {
            const value = statistic(permuted);
            sums[s] = (sums[s] ?? 0) + value;
            if (value >= (observed[s] ?? 0) - 1e-12)
                reached[s] = (reached[s] ?? 0) + 1;
        }
    }
    return observed.map((value, s) => {
        const expected = (sums[s] ?? 0) / PERMUTATIONS;
        return {
            observed: value,
            expected,
            excess: Math.max(0, value - expected),
            pValue: (1 + (reached[s] ?? 0)) / (1 + PERMUTATIONS),
        };
    });
}
/**
 * Weight of each observation such that both groups have weight 1 and the same share of it in every stratum; null where
 * no stratum has both.
 */
function recordWeights(labels, strata) {
    const counts = [new Float64Array(256), new Float64Array(256)];
    for (let i = 0; i < labels.length; i++) {
        const group = counts[labels[i]];
        group[strata[i]] = group[strata[i]] + 1;
    }
    const shares = counts[0].map((n0, s) => (n0 * counts[1][s]) / Math.max(1, n0 + counts[1][s]));
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (total === 0)
        return null;
    return Float64Array.from(labels, (label, i) => {
        const stratum = strata[i];
        return shares[stratum] / total / counts[label][stratum];
    });
}
/** The largest difference between the two cumulative distributions of log-odds, brought to the same composition. */
function scoreComparison(observations, strata) {
    const logOdds = Float64Array.from(observations, (observation) => observation.logOdds);
    const order = Uint32Array.from(logOdds.keys()).sort((a, b) => logOdds[a] - logOdds[b]);
    return (labels) => {
        const weights = recordWeights(labels, strata);
        if (weights === null)
            return 0;
        let difference = 0;
        let largest = 0;
        for (let at = 0; at < order.length; at++) {
            const i = order[at];
            difference += (labels[i] === 1 ? 1 : -1) * weights[i];
            const next = order[at + 1];
            if (next === undefined || logOdds[next] !== logOdds[i])
                largest = Math.max(largest, Math.abs(difference));
        }
        return Math.min(1, largest);
    };
}
function meanDifference(labels, weights, figureOf) {
    let sum = 0;
    for (let i = 0; i < labels.length; i++)
        sum += (labels[i] === 1 ? 1 : -1) * weights[i] * figureOf(i);
    return sum;
}
function standardisedDifference(labels, weights, figureOf) {
    const means = [0, 0];
    for (let i = 0; i < labels.length; i++) {
        const group = labels[i];
        means[group] = means[group] + weights[i] * figureOf(i);
    }
    let variance = 0;
    for (let i = 0; i < labels.length; i++)
        variance += (weights[i] / 2) * (figureOf(i) - means[labels[i]]) ** 2;
    return variance > 0 ? (means[1] - means[0]) / Math.sqrt(variance) : 0;
}

// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
;// CONCATENATED MODULE: ./lib/measure/surprisal.js

/** Texts of each kind that are measured. */
const MEASURED = 1_000;
/**
 * Perplexity and burstiness of the sampled texts by kind, beside those of a reference. The samples are the same however
 * the input was split or ordered, and of one size, so that the figures are too.
 */
function surprisalByKind(measure, fresh, reference) {
    return record/* RECORD_KINDS */.e.flatMap((kind) => {
        const figures = (sample) => {
            const texts = sample?.get(kind)?.entries().slice(0, MEASURED) ?? [];
            return figuresOf(texts.flatMap(({ value }) => measure(value.text) ?? []));
        };
        const now = figures(fresh);
        return now === null ? [] : [{ kind, now, reference: figures(reference) }];
    });
}
function figuresOf(texts) {
    if (texts.length === 0)
        return null;
    return {
        records: texts.length,
        perplexity: spreadOf(texts.map(({ mean }) => mean), (bits) => 2 ** bits),
        burstiness: spreadOf(texts.map(({ deviation }) => deviation), (bits) => bits),
    };
}
const DIGITS = 6;
/** Mean and quantiles (type 7 of Hyndman & Fan 1996) in bits, then in the unit of the figure. */
function spreadOf(bits, inUnit) {
    const sorted = bits.toSorted((a, b) => a - b);
    const shown = (value) => Number(inUnit(value).toPrecision(DIGITS));
    const quantile = (p) => {
        const at = p * (sorted.length - 1);
        const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
        return low + (high - low) * (at - Math.floor(at));
    };
    return {
        mean: shown(sorted.reduce((sum, value) => sum + value, 0) / sorted.length),
        median: shown(quantile(0.5)),
        p10: shown(quantile(0.1)),
        p90: shown(quantile(0.9)),
    };
}

;// CONCATENATED MODULE: ./lib/reference/summary.js







/** The traits that the detector sees. */
const TRAITS = {
    names: style/* STYLE_NAMES */.l,
    measure: (text) => (0,style/* measureStyle */.Ar)((0,tokens/* indexTokens */.bd)((0,tokens/* tokenise */.tS)((0,normalise/* normalise */.j)(text)))),
};
/** What the report says of the reference; null where the policy names none and nothing went wrong. */
function summariseReference({ text, notices }) {
    if (text === null)
        return notices.length === 0
            ? null
            : { description: null, commit: null, files: 0, texts: 0, kinds: [], notices };
    const { corpus, commit, description } = text;
    const kinds = text.kinds.map(({ points: _, ...figures }) => figures);
    return { description, commit, files: corpus.files, texts: corpus.hashes.length, kinds, notices };
}
/** New text against the scored texts of the reference; null without a reference or with too little text. */
function driftFrom(reference, fresh) {
    return reference === null ? null : measureDrift(driftSample(reference), fresh, TRAITS);
}
/** Perplexity and burstiness of the new text beside the reference's; null where the detector cannot measure them. */
function surprisalBeside(surprisal, fresh, reference) {
    if (surprisal === undefined)
        return null;
    return surprisalByKind((words) => surprisal((0,normalise/* normalise */.j)(words)), fresh, reference);
}
/** Of a reference, what its comparison is made with: as many texts of each kind as the new text's sample holds. */
function driftSample(sample) {
    return new Map([...sample].map(([kind, texts]) => {
        const first = new bottom_k/* BottomK */.B(scored_sample/* DRIFT_SAMPLE_SIZE */.$F);
        for (const { rank, name, value } of texts.entries().slice(0, scored_sample/* DRIFT_SAMPLE_SIZE */.$F))
            first.add(rank, name, value);
        return [kind, first];
    }));
}


/***/ }),

/***/ 30248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   R: () => (/* binding */ stepsFor)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67422);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40819);
/* harmony import */ var _repository_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59204);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72542);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);





/** What the verdict means, in a sentence or two. Trusted text, or null where the headline says it all. */
function meaningOf(report) {
    const limit = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveLimit */ .Es)(report) ?? (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveDrift */ .eD)(report) ?? (0,_repository_words_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveRepository */ .rM)(report);
    if (limit !== null)
        return report.verdict === 'inconclusive' ? null : limit.reason;
    const { syntheticFraction } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(report);
    const { low, high } = syntheticFraction;
    if (low === null || high === null || (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingInScope */ .PS)(report))
        return null;
    const budget = (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFraction */ .MJ)(report.budget);
    if (report.verdict === 'fail' || (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdvisory */ .kW)(report)) {
        return EXCEEDED[report.failOn]((0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFraction */ .MJ)((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(report) ?? low), budget);
    }
    if (report.verdict === 'warn') {
        return `The best estimate is above the budget, but the detector errs, and with an interval of ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(low, high)} the true share may still be within ${budget}.`;
    }
    return null;
}
const EXCEEDED = {
    'lower-bound': (bound, budget) => `Even the low end of the interval, ${bound}, is above the ${budget} that the policy allows; the detector's known error rates are already taken off.`,
    floor: (bound, budget) => `Even the floor, ${bound}, which assumes nothing about the model that wrote the text, is above the ${budget} that the policy allows.`,
    estimate: (bound, budget) => `The policy goes by the best estimate, ${bound}, and allows ${budget}.`,
    'upper-bound': (bound, budget) => `The policy asks that even the high end of the interval, ${bound}, be within ${budget}.`,
};
/** What to do about the verdict, the most useful step first; nothing for a pass. `entries`: where entries to paste are. */
function stepsFor(report, entries) {
    if ((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveLimit */ .Es)(report) !== null)
        return diversitySteps(report);
    if ((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveDrift */ .eD)(report) !== null)
        return driftSteps(report);
    if ((0,_repository_words_js__WEBPACK_IMPORTED_MODULE_2__/* .decisiveRepository */ .rM)(report) !== null)
        return repositorySteps(report);
    switch (report.verdict) {
        case 'pass':
            return [];
        case 'fail':
            return exceededSteps(report, entries);
        case 'warn':
            return (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdvisory */ .kW)(report) ? exceededSteps(report, entries) : uncertainSteps(report);
        case 'inconclusive':
            return inconclusiveSteps(report);
    }
}
function diversitySteps(report) {
    const duplicates = report.diversity.nearDuplicates.length > 0;
    return [
        {
            lead: 'What may help',
            text: duplicates
                ? 'leave out copies: the largest clusters of near-duplicates are listed with their places; then look for phrases and templates that recur.'
                : 'look for phrases and templates that recur; text from more sources is more varied.',
        },
        {
            lead: 'If it is meant to be so',
            text: `change the limit under \`diversity\` in ${policyFile(report)} on the base branch.`,
        },
    ];
}
function driftSteps(report) {
    return [
        {
            lead: 'What may help',
            text: 'look at the words and traits that moved most, listed in the details: a new subject is no fault, a new style may be.',
        },
        {
            lead: 'If it is meant to be so',
            text: `change the limit under \`drift\`, or the \`reference\`, in ${policyFile(report)} on the base branch.`,
        },
    ];
}
function repositorySteps(report) {
    const budget = `change \`repository-budget\` in ${policyFile(report)} on the base branch.`;
    if (report.repository.after === null)
        return [
            {
                lead: 'What may help',
                text: 'check the repository out before this step, with `fetch-depth: 0`, so that all of it can be read.',
            },
            { lead: 'If it is not needed', text: budget },
        ];
    return [
        {
            lead: 'What may help',
            text: 'replace or leave out machine-written text, of this change or of what was there before: a scan of the whole tree lists it, worst first.',
        },
        { lead: 'If it is meant to be so', text: budget },
    ];
}
function exceededSteps(report, entries) {
    return [
        {
            lead: 'If it is not meant to be synthetic',
            text: `replace or leave out what is listed, worst first${report.scope.type === 'change' ? ', and push again' : ''}.`,
        },
        {
            lead: 'If it is meant to be',
            text: `give its path a rule with a budget of its own in ${policyFile(report)} on the base branch.`,
        },
        {
            lead: 'If this is wrong',
            text: `the policy's \`accept\` takes findings, and \`attest\` whole files, with a reason${report.findings.length > 0 ? `; ${entries}` : ''}.`,
        },
    ];
}
function uncertainSteps(report) {
    return [
        ...moreText(report),
        {
            lead: 'What is known need not be estimated',
            text: `\`attest\` in ${policyFile(report)} names files whose origin you know, \`accept\` single findings; both then count exactly.`,
        },
    ];
}
/** Sampling error shrinks with the square root of the words; the detector's own uncertainty does not, hence "at least". */
function moreText(report) {
    const { scope } = report;
    const { syntheticFraction, totals } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(report);
    const { estimate, low } = syntheticFraction;
    const judged = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedWords */ .TD)(totals);
    if (estimate === null || low === null || estimate <= report.budget || low >= estimate)
        return [];
    const factor = ((estimate - low) / (estimate - report.budget)) ** 2;
    const lead = 'What would make it certain';
    if (factor > 50)
        return [{ lead, text: 'the estimate is so close to the budget that more text would hardly settle it.' }];
    const needed = Number((judged * factor).toPrecision(2));
    return [
        {
            lead,
            text: `at the same share, at least ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(needed)} judged words; here are ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(judged)}.${scope.type === 'change' ? ' A scan of the whole repository has more to go by.' : ''}`,
        },
    ];
}
function inconclusiveSteps(report) {
    const { totals, coverage } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(report);
    const rule = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveRule */ .Bk)(report);
    const judged = (0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedWords */ .TD)(totals);
    const steps = [];
    if (rule !== null && rule.unreadFiles > 0) {
        steps.push({
            lead: 'What is missing',
            text: report.scope.type === 'tally'
                ? 'most of the lines, which held no text: `score --text` names the key that it is under.'
                : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rule.unreadFiles, 'file')} that could not be read, listed with the reason. Repair or fetch them (Git LFS: \`lfs: true\` of \`actions/checkout\`), or put them under \`exclude\` in ${policyFile(report)}.`,
        });
    }
    if (rule !== null && rule.unreachedFiles > 0) {
        steps.push({
            lead: 'What is missing',
            text: `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rule.unreachedFiles, 'file')} of which nothing was read in time. Allow more \`time-budget\`, or divide the scan among several jobs (\`shard\`).`,
        });
        return steps;
    }
    if (rule !== null && judged < rule.minimumWords) {
        steps.push({
            lead: 'What is missing',
            text: `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(rule.minimumWords - judged)} more judged words.${report.scope.type === 'change' ? ' A small change needs nothing done: a larger one, or a scan of the whole repository, is judged.' : ''} \`minimum-words\` in ${policyFile(report)} sets the limit.`,
        });
    }
    if (rule !== null && coverage < rule.minimumCoverage) {
        steps.push({
            lead: 'What is missing',
            text: `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFraction */ .MJ)(1 - coverage)} of the words were not judged (${unscoredWords(report)}); the policy asks for ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFraction */ .MJ)(rule.minimumCoverage)} judged.`,
        });
    }
    if (rule !== null && coverage < rule.minimumCoverage) {
        steps.push({
            lead: 'What can be done',
            text: `name the fields that hold prose in \`fields\`, put what is no prose under \`exclude\`, or \`attest\` files whose origin you know, in ${policyFile(report)}.`,
        });
    }
    if (rule !== null && steps.length === 0) {
        steps.push({
            lead: 'What can be done',
            text: 'give the job the whole history (`fetch-depth: 0` of `actions/checkout`), or scan the repository as a whole.',
        });
    }
    return steps;
}
function unscoredWords(report) {
    const counts = Object.entries((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(report).totals.unscored).filter(([, records]) => records > 0);
    counts.sort(([, a], [, b]) => b - a);
    const shown = counts
        .slice(0, 3)
        .map(([reason, records]) => `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(records)} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_WORDS */ .GV[reason] ?? reason}`);
    return shown.length === 0 ? 'no reasons were recorded' : `records: ${shown.join(', ')}`;
}
/** The policy file's name where it can stand in code as it is. */
function policyFile({ policy }) {
    if (policy.path === null)
        return '`.github/synthetic-budget.yml`';
    return /^[\w./-]{1,100}$/.test(policy.path) ? `\`${policy.path}\`` : 'the policy file';
}


/***/ }),

/***/ 91687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ intervalBar)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67422);

const SCALES = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
const CELLS = 48;
/**
 * The interval against the budget as two lines of text, a bar and its legend; null where nothing was measured. The axis
 * ends at the smallest round share that leaves room beyond the interval and the budget.
 */
function intervalBar({ estimate, low, high }, budget) {
    if (estimate === null || low === null || high === null)
        return null;
    const needed = Math.max(high, budget) * 1.1;
    const scale = SCALES.find((end) => end >= needed) ?? 1;
    const cell = (share) => Math.min(CELLS - 1, Math.floor((share / scale) * CELLS));
    const cells = Array.from({ length: CELLS }, () => '·');
    cells.fill('▒', cell(low), cell(high) + 1);
    const budgetCell = cell(budget);
    cells[cellBeside(cell(estimate), budgetCell, estimate > budget)] = '█';
    cells[budgetCell] = '┃';
    const legend = [
        `┃ budget ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(budget)}`,
        `█ ${low === high ? 'known' : 'estimate'} ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBeside */ .oD)(estimate, budget)}`,
        ...(low === high ? [] : [`▒ 95 % interval ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(low, high)}`]),
    ].join('   ');
    return [`0 % ${cells.join('')} ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(scale)}`, `    ${legend}`];
}
/** The estimate keeps to its side of the budget where both fall into one cell. */
function cellBeside(estimate, budget, above) {
    if (estimate !== budget)
        return estimate;
    const beside = above ? budget + 1 : budget - 1;
    return beside < 0 ? budget + 1 : beside >= CELLS ? budget - 1 : beside;
}


/***/ }),

/***/ 71894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deletionSentence),
/* harmony export */   z: () => (/* binding */ isDeletion)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67422);

/** Whether a change takes text away and adds none. */
function isDeletion({ scope, totals }) {
    return scope.type === 'change' && totals.words === 0 && scope.removed.words > 0;
}
/** What a change that only deletes did to the files that it touches, in words and as a share; null for any other. */
function deletionSentence(report) {
    const { scope } = report;
    if (scope.type !== 'change' || !isDeletion(report))
        return null;
    const { before, after, removed } = scope;
    const first = `This change adds no text and removes ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(removed.words)} words.`;
    const [from, to] = [before.syntheticFraction.estimate, after.syntheticFraction.estimate];
    if (from === null)
        return `${first} None of what was there could be judged.`;
    if (after.words === 0)
        return `${first} Nothing is left of about ${sides(before, from)} in the files that it touches.`;
    if (to === null)
        return `${first} None of what is left in the files that it touches could be judged.`;
    return `${first} The files that it touches go from about ${sides(before, from)} to about ${sides(after, to)}: the share that reads as machine-written ${moves(from, to)}.`;
}
/** `9,000 human-written and 1,000 machine-written words`. */
function sides({ words }, synthetic) {
    const machine = Math.round(words * synthetic);
    return `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(words - machine)} human-written and ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(machine)} machine-written words`;
}
function moves(from, to) {
    const [was, is] = [(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(from), (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(to)];
    if (was === is)
        return `stays at ${is}`;
    return `${to > from ? 'rises' : 'falls'} from ${was} to ${is}`;
}


/***/ }),

/***/ 15616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ diversityBlocks),
/* harmony export */   j: () => (/* binding */ diversityRows)
/* harmony export */ });
/* harmony import */ var _policy_diversity_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66811);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67422);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40819);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22957);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81628);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);







/** Limits on diversity, the figures, and the largest clusters of near-duplicates; what there is of them. */
function diversityBlocks(report) {
    return [limitsBlock(report), figuresBlock(report), clustersBlock(report)].filter((block) => block !== null);
}
function limitsBlock({ diversityLimits }) {
    const rows = diversityLimits.map(({ verdict, reason }) => `- ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_ICONS */ .n_[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(reason, 400)}`);
    return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)('Limits on diversity', 'Of the policy; a broken one counts like a broken budget.', rows, rows.length, 'limit');
}
function figuresBlock({ diversity, diversityComparison, collapse }) {
    const rows = diversityRows(diversity);
    if (rows.length === 0)
        return null;
    const compared = diversityComparison === null ? null : comparedColumns(diversityComparison);
    const columns = [
        { title: 'measure' },
        { title: 'value', figures: true },
        ...(compared === null
            ? []
            : [
                { title: `now, ${compared.at}`, figures: true },
                { title: `before, ${compared.at}`, figures: true },
            ]),
        { title: 'more varied when' },
    ];
    const lines = rows.map(({ name, value, better }) => (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .j)([name, value, ...(compared === null ? [] : compared.cells(name)), better]));
    const intro = `Of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(diversity.words, 'word')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(diversity.sampledRecords, 'record')}, drawn by content, so that figures compare between corpora of any size.`;
    const text = collapse === null ? intro : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(collapse, 1_000)}\n\n${intro}`;
    return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)('Diversity', text, columns, lines, lines.length, 'measure');
}
function comparedColumns({ words, now, before }) {
    const [current, previous] = [figureRows(now), figureRows(before)];
    const cell = (rows, name) => rows.find((row) => row.name === name)?.value ?? '';
    return {
        at: `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(words)} words`,
        cells: (name) => [cell(current, name), cell(previous, name)],
    };
}
function clustersBlock({ diversity }) {
    const rows = diversity.nearDuplicates.map((cluster) => (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_4__/* .tableRow */ .j)(clusterCells(cluster)));
    if (rows.length === 0)
        return null;
    const columns = [{ title: 'records', figures: true }, { title: 'first places' }, { title: 'begins with' }];
    return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)('Near-duplicates, largest clusters', '', columns, rows, rows.length, 'cluster');
}
function clusterCells({ records, places, excerpt }) {
    const shown = places.map(({ path, line, row }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path, 100)} ${row === undefined ? 'line' : 'row'} ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(row ?? line)}`);
    return [(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(records), shown.join(', '), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(excerpt, 100)];
}
/** The figures that could be computed, named and formatted. */
function diversityRows(diversity) {
    const { nearDuplicateRate } = diversity;
    const duplicates = nearDuplicateRate === null
        ? []
        : [
            {
                name: _policy_diversity_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_WORDS */ .dt['near-duplicates'],
                value: (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_6__/* .formatFraction */ .MJ)(nearDuplicateRate),
                better: 'lower',
            },
        ];
    return [...figureRows(diversity), ...duplicates];
}
function figureRows(figures) {
    const rows = [
        ['type-token-ratio', figures.typeTokenRatio, 3, 'higher'],
        ['mattr', figures.movingAverageTypeTokenRatio, 3, 'higher'],
        ['mtld', figures.mtld, 1, 'higher'],
        ['hd-d', figures.hdd, 3, 'higher'],
        ['hapax-share', figures.hapaxShare, 3, 'higher'],
        ['entropy', figures.entropy, 2, 'higher'],
        ['normalised-entropy', figures.normalisedEntropy, 3, 'higher'],
        ['distinct-1', figures.distinct[0], 3, 'higher'],
        ['distinct-2', figures.distinct[1], 3, 'higher'],
        ['distinct-3', figures.distinct[2], 3, 'higher'],
        ['distinct-4', figures.distinct[3], 3, 'higher'],
        ['ngram-diversity', figures.ngramDiversity, 3, 'higher'],
        ['compression-ratio', figures.compressionRatio, 2, 'lower'],
        ['self-repetition', figures.selfRepetition, 3, 'lower'],
        ['self-bleu', figures.selfBleu, 3, 'lower'],
        ['rouge-l', figures.rougeL, 3, 'lower'],
        ['vendi', figures.vendiScore, 1, 'higher'],
    ];
    return rows.flatMap(([metric, value, digits, better]) => value === null ? [] : [{ name: _policy_diversity_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_WORDS */ .dt[metric], value: value.toFixed(digits), better }]);
}


/***/ }),

/***/ 32627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ renderDocument)
});

// EXTERNAL MODULE: ./lib/policy/values.js
var values = __webpack_require__(67422);
// EXTERNAL MODULE: ./lib/report/advice.js
var advice = __webpack_require__(30248);
// EXTERNAL MODULE: ./lib/report/bar.js
var report_bar = __webpack_require__(91687);
// EXTERNAL MODULE: ./lib/report/diversity-blocks.js
var diversity_blocks = __webpack_require__(15616);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/report/figures.js
var report_figures = __webpack_require__(40819);
;// CONCATENATED MODULE: ./lib/report/links.js
/** Longer addresses are left out: they would take the room of the report. */
const MAXIMUM_URL = 1_000;
/** Address of lines of a file at the head commit; null where the context does not say or the address would be too long. */
function linesUrl(context, path, line, endLine) {
    const { repositoryUrl, headSha } = context;
    if (repositoryUrl === undefined || headSha === undefined)
        return null;
    const segments = wellFormed(path).split('/').map(encodeSegment).join('/');
    const anchor = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    // Documents are shown rendered, without lines, unless asked for plainly.
    const plain = /\.(md|markdown|mdx|csv|tsv)$/i.test(path) ? '?plain=1' : '';
    const url = `${repositoryUrl}/blob/${headSha}/${segments}${plain}${anchor}`;
    return url.length > MAXIMUM_URL ? null : url;
}
function encodeSegment(segment) {
    return encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Lone surrogates have no address. */
function wellFormed(path) {
    return path.replace(/\p{Cs}/gu, '\uFFFD');
}

// EXTERNAL MODULE: ./lib/report/local.js
var local = __webpack_require__(81977);
// EXTERNAL MODULE: ./lib/report/markdown-block.js
var markdown_block = __webpack_require__(22957);
// EXTERNAL MODULE: ./lib/report/markdown-table.js
var markdown_table = __webpack_require__(81628);
// EXTERNAL MODULE: ./lib/report/reference-blocks.js
var reference_blocks = __webpack_require__(33926);
// EXTERNAL MODULE: ./lib/report/runs.js
var report_runs = __webpack_require__(76074);
// EXTERNAL MODULE: ./lib/report/sampling-words.js
var sampling_words = __webpack_require__(8721);
// EXTERNAL MODULE: ./lib/report/split-words.js
var split_words = __webpack_require__(51162);
// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(72542);
// EXTERNAL MODULE: ./lib/report/surprisal-blocks.js
var surprisal_blocks = __webpack_require__(4062);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/blocks.js















/** Everything below the verdict, most useful first. Blocks without content are left out; `runs` empty: named above. */
function detailBlocks(report, runs, context, maxima) {
    return [
        runs.length === 0 ? null : placesBlock(report, runs, context, maxima.runs),
        problemsBlock(report, maxima.problems),
        noticesBlock(report, maxima.problems),
        splitsBlock(report, maxima.splits),
        kindsBlock(report),
        unscoredBlock(report),
        ...(0,diversity_blocks/* diversityBlocks */.I)(report),
        (0,surprisal_blocks/* surprisalBlock */.b8)(report),
        ...(0,reference_blocks/* referenceBlocks */.U1)(report),
        sampleBlock(report),
        methodBlock(report),
        acceptBlock(report, maxima.acceptEntries),
        localBlock(report),
        filesBlock(report, maxima.files),
    ].filter((block) => block !== null);
}
/** Rules with text in scope, where there is more than one. */
function rulesBlock(report, maximum) {
    const rules = (0,subject/* rulesInScope */.xW)(report);
    if (rules.length < 2)
        return null;
    const columns = [
        { title: 'files' },
        { title: 'verdict' },
        { title: 'budget', figures: true },
        { title: 'reads as machine-written', figures: true },
        { title: 'words', figures: true },
    ];
    const rows = rules.map((rule) => (0,markdown_table/* tableRow */.j)([
        (0,report_escape/* codeSpan */.SS)(rule.path, 80),
        `${words/* VERDICT_ICONS */.n_[rule.verdict]} ${(0,subject/* ruleVerdictWords */.$d)(rule)}`,
        (0,values/* formatFraction */.MJ)(rule.budget),
        (0,report_figures/* fractionWithInterval */.OL)(rule.syntheticFraction),
        (0,values/* formatCount */.B4)(rule.totals.words),
    ]));
    return (0,markdown_block/* table */.tp)(null, '', columns, rows, maximum, 'rule');
}
/** One run as a list item or a table cell's content: place with its link, then how much. */
function runPlace(run, context) {
    const label = `${(0,report_escape/* codeSpan */.SS)(run.path, 100)} ${(0,report_runs/* placeOf */.$t)(run)}`;
    const url = run.fromByte === null ? linesUrl(context, run.path, run.line, run.endLine) : null;
    return url === null ? label : `[${label}](${url})`;
}
/** `271 of 285 rows, 32,410 words`. */
function runExtent({ rows, findings, words }) {
    if (rows === null)
        return `${(0,report_figures/* plural */.LS)(findings.length, 'section')}, ${(0,report_figures/* plural */.LS)(words, 'word')}`;
    const spanned = rows.last - rows.first + 1;
    const found = rows.found === spanned
        ? (0,report_figures/* plural */.LS)(spanned, 'row')
        : `${(0,values/* formatCount */.B4)(rows.found)} of ${(0,report_figures/* plural */.LS)(spanned, 'row')}`;
    return `${found}, ${(0,report_figures/* plural */.LS)(words, 'word')}`;
}
function placesBlock(report, runs, context, maximum) {
    const expected = report.verdict === 'pass'
        ? ' Some flags are expected: the detector errs, and the figure is corrected for it.'
        : '';
    const intro = `Neighbouring findings are shown together.${expected}`;
    const columns = [{ title: 'where' }, { title: 'how much' }, { title: 'what says so' }];
    const rows = runs.map((run) => (0,markdown_table/* tableRow */.j)([runPlace(run, context), runExtent(run), (0,report_escape/* plainText */.wh)((0,report_runs/* whyOf */.gf)(run.telling), 200)]));
    return (0,markdown_block/* table */.tp)('All places', intro, columns, rows, maximum, 'place');
}
function problemsBlock({ problems }, maximum) {
    const intro = 'The rest was scanned all the same.';
    return (0,markdown_block/* list */.p_)('What could not be read', intro, problems.map(remark), maximum, 'problem');
}
function noticesBlock({ notices }, maximum) {
    const intro = 'Characters that a reader does not see or takes for others. They do not say who wrote a text: look where they come from.';
    return (0,markdown_block/* list */.p_)('Hidden characters', intro, notices.map(remark), maximum, 'file');
}
function remark({ path, line, message }) {
    return `- ${(0,report_escape/* codeSpan */.SS)(path)}${line === null ? '' : ` line ${(0,values/* formatCount */.B4)(line)}`}: ${(0,report_escape/* plainText */.wh)(message, 300)}`;
}
function kindsBlock({ byKind }) {
    const kinds = byKind.filter(({ records }) => records > 0);
    const columns = [
        { title: 'kind of text' },
        { title: 'records', figures: true },
        { title: 'words', figures: true },
        { title: 'flagged', figures: true },
        { title: 'reads as machine-written', figures: true },
    ];
    const rows = kinds.map((kind) => (0,markdown_table/* tableRow */.j)([
        words/* KIND_WORDS */.Pv[kind.kind] ?? (0,report_escape/* codeSpan */.SS)(kind.kind),
        (0,values/* formatCount */.B4)(kind.records),
        (0,values/* formatCount */.B4)(kind.words),
        `${(0,values/* formatCount */.B4)(kind.flaggedRecords)} of ${(0,values/* formatCount */.B4)(kind.scoredRecords)}`,
        (0,report_figures/* fractionWithInterval */.OL)(kind.syntheticFraction),
    ]));
    return rows.length === 0 ? null : (0,markdown_block/* table */.tp)('By kind of text', '', columns, rows, rows.length, 'kind');
}
function splitsBlock({ dataset }, maximum) {
    if (dataset === null)
        return null;
    const columns = [
        { title: (0,split_words/* splitTitle */.v2)(dataset) },
        { title: 'files', figures: true },
        { title: 'words', figures: true },
        { title: 'flagged', figures: true },
        { title: 'reads as machine-written', figures: true },
    ];
    const rows = dataset.splits.map((split) => (0,markdown_table/* tableRow */.j)([
        (0,report_escape/* codeSpan */.SS)((0,split_words/* splitName */.W0)(dataset, split), 80),
        (0,values/* formatCount */.B4)(split.files),
        (0,values/* formatCount */.B4)(split.words),
        (0,values/* formatCount */.B4)(split.flaggedRecords),
        (0,report_figures/* fractionWithInterval */.OL)(split.syntheticFraction),
    ]));
    const intro = [(0,split_words/* splitsIntro */.gW)(dataset), ...dataset.notices.slice(0, 5).map(remark)].join('\n');
    return rows.length === 0
        ? (0,markdown_block/* list */.p_)('The dataset card', '', dataset.notices.map(remark), 5, 'notice')
        : (0,markdown_block/* table */.tp)('By split of the dataset', intro, columns, rows, maximum, 'split');
}
function unscoredBlock({ totals, coverage }) {
    const reasons = Object.entries(totals.unscored).filter(([, count]) => count > 0);
    reasons.sort(([, a], [, b]) => b - a);
    const rows = reasons.map(([reason, count]) => `- ${words/* UNSCORED_WORDS */.GV[reason] ?? (0,report_escape/* codeSpan */.SS)(reason)}: ${(0,report_figures/* plural */.LS)(count, 'record')}`);
    const intro = `${(0,report_figures/* plural */.LS)(totals.unscoredWords, 'word')} were counted but not judged; ${(0,values/* formatFraction */.MJ)(coverage)} of the words in scope were judged.`;
    return (0,markdown_block/* list */.p_)('Not judged', intro, rows, rows.length, 'reason');
}
/** The sample of each rule, where there are several: the head of the report speaks of one. */
function sampleBlock({ sampling }) {
    if (sampling === null || sampling.rules.length < 2)
        return null;
    const columns = [
        { title: 'files' },
        { title: 'read' },
        { title: 'interval', figures: true },
        { title: 'detector’s part', figures: true },
        { title: 'why no more' },
    ];
    const half = (width) => (width === null ? '' : `± ${(0,values/* formatFraction */.MJ)(width)}`);
    const rows = sampling.rules.map((rule) => (0,markdown_table/* tableRow */.j)([
        (0,report_escape/* codeSpan */.SS)(rule.path, 80),
        (0,sampling_words/* extentWords */.s8)(rule),
        half(rule.halfWidth),
        half(rule.detectorHalfWidth),
        sampling_words/* STOP_WORDS */.$k[rule.reason],
    ]));
    return (0,markdown_block/* table */.tp)('What was read', '', columns, rows, rows.length, 'rule');
}
function methodBlock(report) {
    const { detector, policy, totals, syntheticFraction } = report;
    const known = `${(0,report_figures/* plural */.LS)(totals.knownSyntheticRecords, 'record')} known to be synthetic and ${(0,values/* formatCount */.B4)(totals.knownHumanRecords)} known to be human (attested, declared, or carrying an artefact) count exactly; ${(0,values/* formatCount */.B4)(totals.flaggedRecords)} of ${(0,report_figures/* plural */.LS)(totals.scoredRecords, 'scored record')} were flagged.`;
    const rows = [
        `- ${known}`,
        '- The flagged share is corrected for the false and true positive rates of the detector (Rogan & Gladen 1978); the 95 % interval covers sampling and the spread of both rates between sources and models that the detector never saw.',
        ...(report.sampling === null
            ? []
            : [
                '- Of the 5 % that the interval may miss, 1 % is for what was not read: a confidence sequence (Waudby-Smith & Ramdas 2024), which holds whenever reading is stopped.',
            ]),
        ...(syntheticFraction.floor === null
            ? []
            : [
                `- Floor: ${(0,values/* formatFraction */.MJ)(syntheticFraction.floor)}, the low end if the detector missed nothing, whichever model wrote the text.`,
            ]),
        `- Detector ${(0,report_escape/* codeSpan */.SS)(detector.id, 60)} (SHA-256 ${(0,report_escape/* codeSpan */.SS)(detector.sha256.slice(0, 12))}, ${detector.runtime}), with thresholds for flagging ${(0,values/* formatFraction */.MJ)(detector.maxFalsePositiveRate)} of human-written records, measured on ${(0,report_escape/* plainText */.wh)(detector.basis, 300)}.`,
        ...thresholdRows(report),
        `- Verdict: \`fail-on: ${report.failOn}\`, \`mode: ${report.mode}\`, budget ${(0,values/* formatFraction */.MJ)(report.budget)}${report.decidedBy === null ? '' : ` of the rule ${(0,report_escape/* codeSpan */.SS)(report.decidedBy, 80)}`}; policy: ${policySource(report)}.`,
        `- synthetic-budget ${(0,report_escape/* codeSpan */.SS)(report.version, 30)}.${policy.path === null ? '' : ' A change to the policy counts once it is on the base branch.'}`,
    ];
    return {
        before: '#### How the number is made\n',
        rows,
        after: '',
        maximum: rows.length,
        omitted: (0,markdown_block/* omitted */.Pd)('line'),
    };
}
function thresholdRows({ detector }) {
    return Object.entries(detector.threshold).map(([kind, buckets]) => {
        const steps = Object.entries(buckets)
            .sort(([a], [b]) => Number(a) - Number(b))
            .map(([words, threshold]) => `${threshold.toFixed(3)} from ${(0,report_escape/* plainText */.wh)(words, 10)} words`);
        return `- Threshold for ${words/* KIND_WORDS */.Pv[kind] ?? (0,report_escape/* codeSpan */.SS)(kind)}: ${steps.join(', ')}.`;
    });
}
function localBlock(report) {
    if (report.verdict === 'pass' || report.scope.type === 'tally')
        return null;
    const rows = (0,local/* localCommands */.U)(report);
    return {
        before: '#### Try it on your machine\n\nWith git and Node.js 20 or later; nothing is installed.\n\n```sh',
        rows,
        after: '```',
        maximum: rows.length,
        omitted: (0,markdown_block/* omitted */.Pd)('command'),
    };
}
/** Where the policy came from, as Markdown. */
function policySource({ policy }) {
    if (policy.path === null)
        return 'built-in defaults';
    return policy.commit === null
        ? `${(0,report_escape/* codeSpan */.SS)(policy.path, 80)} of the work tree`
        : `${(0,report_escape/* codeSpan */.SS)(policy.path, 80)} at ${(0,report_escape/* codeSpan */.SS)(policy.commit.slice(0, 7))}`;
}
function acceptBlock({ findings, verdict }, maximum) {
    if (verdict === 'pass')
        return null;
    const rows = findings.filter(({ fingerprint }) => /^[\w:.-]{1,128}$/.test(fingerprint)).map(acceptEntry);
    if (rows.length === 0)
        return null;
    return {
        before: '#### Entries for `accept`\n\nFor text that is known to be human-written. Each takes a reason and a day from which it no longer counts; `attest` does the same for whole files.\n\n```yaml\naccept:',
        rows,
        after: '```',
        maximum,
        omitted: (0,markdown_block/* omitted */.Pd)('entry', 'entries'),
    };
}
function acceptEntry(finding) {
    const from = finding.fromByte === undefined ? '' : ` from byte ${finding.fromByte}`;
    const place = `${finding.row === null ? `line ${finding.line}` : `row ${finding.row}`}${from}`;
    return [
        `  # ${(0,report_escape/* visible */.RK)(finding.path).slice(0, 160)} ${place}`,
        `  - fingerprint: "${finding.fingerprint}"`,
        '    reason: # how it is known that a person wrote this',
        '    expires: # a day such as 2027-01-31, or never',
    ].join('\n');
}
function filesBlock(report, maximum) {
    const columns = [
        { title: 'file' },
        { title: 'words', figures: true },
        { title: 'scored', figures: true },
        { title: 'flagged', figures: true },
        { title: 'known synthetic', figures: true },
        { title: 'reads as machine-written', figures: true },
    ];
    const rows = (0,report_figures/* filesWorstFirst */.hL)(report).map((file) => (0,markdown_table/* tableRow */.j)([
        (0,report_escape/* codeSpan */.SS)(file.path, 100),
        (0,values/* formatCount */.B4)(file.words),
        (0,values/* formatCount */.B4)(file.scoredWords),
        (0,values/* formatCount */.B4)(file.flaggedRecords),
        (0,values/* formatCount */.B4)(file.knownSyntheticRecords),
        (0,report_figures/* fractionWithInterval */.OL)(file.syntheticFraction),
    ]));
    return rows.length === 0 ? null : (0,markdown_block/* table */.tp)('All files', '', columns, rows, maximum, 'file');
}

// EXTERNAL MODULE: ./lib/report/deletion-words.js
var deletion_words = __webpack_require__(71894);
;// CONCATENATED MODULE: ./lib/report/fit.js
/**
 * Blocks one after the other within `limit`. Earlier blocks get their rows first, so detail is lost from the bottom; a
 * block says how many of its rows are missing. Blocks whose frame alone does not fit are left out from the end.
 */
function fitBlocks(blocks, limit, size) {
    const kept = [];
    let room = limit;
    for (const block of blocks) {
        const frame = size(assemble(block, 0)) + size(SEPARATOR);
        if (frame > room)
            break;
        room -= frame;
        kept.push(block);
    }
    const texts = kept.map((block) => {
        let shown = 0;
        for (const row of block.rows.slice(0, block.maximum)) {
            const cost = size(row) + 1;
            if (cost > room)
                break;
            room -= cost;
            shown++;
        }
        return assemble(block, shown);
    });
    return texts.join(SEPARATOR);
}
const SEPARATOR = '\n\n';
function assemble({ before, rows, after, omitted }, shown) {
    const missing = rows.length - shown;
    const parts = [before, ...rows.slice(0, shown), after].filter((part) => part !== '');
    return missing > 0 ? `${parts.join('\n')}\n\n${omitted(missing)}` : parts.join('\n');
}

// EXTERNAL MODULE: ./lib/report/repository-words.js
var repository_words = __webpack_require__(59204);
// EXTERNAL MODULE: ./lib/report/tallied-words.js
var tallied_words = __webpack_require__(2805);
;// CONCATENATED MODULE: ./lib/report/document.js















/** The report as Markdown: verdict, number, where, what to do, then the detail; always within the profile's limit. */
function renderDocument(report, context, profile, marker) {
    const runs = (0,report_runs/* groupRuns */.KH)(report.findings);
    const first = report.verdict === 'pass' ? [] : selectFirst(runs, profile);
    const head = (report.verdict === 'pass' ? passHead(report) : fullHead(report, { runs, first }, context, profile)).join('\n\n');
    const foot = footer(report, context);
    const top = [marker, report.verdict === 'pass' ? `${head}\n\n${foot}` : head]
        .filter((part) => part !== '')
        .join('\n');
    const bottom = report.verdict === 'pass' ? '' : `\n\n${foot}`;
    const [open, close] = profile.folded
        ? [`\n\n<details><summary>${foldTitle(report)}</summary>\n\n`, '\n\n</details>']
        : ['\n\n', ''];
    const room = profile.limit - profile.size(`${top}${open}${close}${bottom}\n`);
    const details = fitBlocks([
        ...passedChange(report),
        ...detailBlocks(report, first.length === runs.length ? [] : runs, context, profile.maxima),
    ], room, profile.size);
    return `${top}${open}${details}${close}${bottom}\n`;
}
function passHead(report) {
    const { syntheticFraction, totals, coverage } = (0,subject/* subjectOf */.et)(report);
    const { low, high } = syntheticFraction;
    const heading = title(report);
    const whole = (0,repository_words/* repositorySentence */.Cq)(report);
    const withWhole = (text) => (whole === null ? text : `${text} ${whole}`);
    const { scope } = report;
    if ((0,subject/* nothingInScope */.PS)(report)) {
        const deleted = (0,deletion_words/* deletionSentence */.K)(report);
        return deleted === null
            ? [heading, withWhole(words/* NOTHING_WORDS */.Kk[scope.type]), ...remarks(report)]
            : [heading, deleted, changeTable(report) ?? '', ...remarks(report)];
    }
    if (low === null || high === null)
        return [heading, (0,report_escape/* plainText */.wh)(report.reason), ...remarks(report)];
    const judged = (0,report_figures/* judgedWordsInRecords */.Sq)(totals, coverage);
    const figures = (0,values/* isOpen */.nT)(low, high)
        ? `${capital(judged)}. The 95 % interval is ${(0,values/* formatInterval */.vy)(low, high)}, since the detector does not find every generator.`
        : `95 % interval ${(0,values/* formatInterval */.vy)(low, high)}; ${judged}.`;
    return [
        heading,
        withWhole(`${figures}${passedOver(report)}`),
        ...talliedLine(report),
        ...sampleLine(report),
        ...remarks(report),
    ];
}
function remarks(report) {
    return [...problemLine(report), ...noticeLine(report)];
}
function sampleLine(report) {
    const sentences = (0,sampling_words/* samplingSentences */.we)(report);
    return sentences.length === 0 ? [] : [sentences.join(' ')];
}
function talliedLine(report) {
    const sentence = (0,tallied_words/* talliedSentence */.L)(report, (source) => (0,report_escape/* codeSpan */.SS)(source, 60));
    return sentence === null ? [] : [sentence];
}
/** Rules that could not be judged do not show in a passing verdict; say so. */
function passedOver(report) {
    const open = (0,subject/* rulesInScope */.xW)(report).filter(({ verdict }) => verdict === 'inconclusive').length;
    return open === 0 ? '' : ` For ${(0,report_figures/* plural */.LS)(open, 'other rule')} too little could be judged.`;
}
function fullHead(report, places, context, profile) {
    const { syntheticFraction, totals, coverage } = (0,subject/* subjectOf */.et)(report);
    const bar = report.verdict === 'inconclusive' ? null : (0,report_bar/* intervalBar */.z)(syntheticFraction, report.budget);
    const rules = rulesBlock(report, profile.maxima.rules);
    const reason = report.verdict === 'inconclusive' ? (0,report_escape/* plainText */.wh)(report.reason) : null;
    return [
        title(report),
        reason,
        (0,deletion_words/* deletionSentence */.K)(report),
        ...talliedLine(report),
        bar === null ? null : ['```text', ...bar, '```'].join('\n'),
        [(0,advice/* meaningOf */.P)(report), `${capital((0,report_figures/* judgedWordsInRecords */.Sq)(totals, coverage))}.`]
            .filter((part) => part !== null)
            .join(' '),
        ...sampleLine(report),
        changeTable(report),
        rules === null ? null : fitBlocks([rules], profile.limit / 4, profile.size),
        ...remarks(report),
        firstPlaces(report, places, context),
        steps(report),
    ].filter((part) => part !== null);
}
function title(report) {
    const { rule } = (0,subject/* subjectOf */.et)(report);
    const where = rule === null ? null : rule.path === '**' ? 'files without a rule of their own' : (0,report_escape/* codeSpan */.SS)(rule.path, 80);
    const number = (0,subject/* numberWords */.Lz)(report, where);
    const name = ['', 'default', 'synthetic-budget'].includes(report.name)
        ? ''
        : ` (${(0,report_escape/* codeSpan */.SS)(report.name, 60)})`;
    return `### ${words/* VERDICT_ICONS */.n_[report.verdict]} ${(0,subject/* verdictWords */.L2)(report)}${name}${number === null ? '' : `: ${number}`}`;
}
function changeTable(report) {
    const { scope, syntheticFraction, repository } = report;
    if (scope.type !== 'change')
        return (0,repository_words/* repositorySentence */.Cq)(report);
    const name = (0,repository_words/* repositoryName */.aR)(report);
    const allowed = repository.limit === null ? '' : ` (${(0,values/* formatFraction */.MJ)(repository.limit.budget)} is allowed)`;
    const columns = [
        { title: '' },
        { title: 'words', figures: true },
        { title: 'reads as machine-written', figures: true },
    ];
    return [
        (0,markdown_table/* tableHeader */.q)(columns),
        (0,markdown_table/* tableRow */.j)([
            '**added by this change**',
            (0,values/* formatCount */.B4)(scope.added.words),
            (0,report_figures/* fractionWithInterval */.OL)(syntheticFraction),
        ]),
        changeRow('removed by this change', scope.removed),
        changeRow('changed files before', scope.before),
        changeRow('changed files after', scope.after),
        ...(repository.before === null ? [] : [changeRow(`${name} before`, repository.before)]),
        ...(repository.after === null ? [] : [changeRow(`${name} after${allowed}`, repository.after)]),
    ].join('\n');
}
/** Of a change that passes, its table: there it is detail. */
function passedChange(report) {
    const shown = report.verdict !== 'pass' || report.scope.type !== 'change' || (0,subject/* nothingInScope */.PS)(report);
    const table = shown ? null : changeTable(report);
    if (table === null)
        return [];
    const before = `#### Before and after\n\n${table}`;
    return [{ before, rows: [], after: '', maximum: 0, omitted: () => '' }];
}
function changeRow(title, { words, syntheticFraction }) {
    return (0,markdown_table/* tableRow */.j)([title, (0,values/* formatCount */.B4)(words), words === 0 ? '' : (0,report_figures/* fractionWithInterval */.OL)(syntheticFraction)]);
}
function problemLine({ problems }) {
    const [first] = problems;
    if (first === undefined)
        return [];
    const where = `${(0,report_escape/* codeSpan */.SS)(first.path, 100)}${first.line === null ? '' : ` line ${(0,values/* formatCount */.B4)(first.line)}`}`;
    const all = problems.length === 1 ? '' : ` (the first of ${(0,values/* formatCount */.B4)(problems.length)})`;
    return [`⚠ Could not be read: ${where}: ${(0,report_escape/* plainText */.wh)(first.message, 200)}${all}`];
}
function noticeLine({ notices }) {
    const [first] = notices;
    if (first === undefined)
        return [];
    const all = notices.length === 1 ? '' : ` (the first of ${(0,report_figures/* plural */.LS)(notices.length, 'file')})`;
    return [`⚠ Hidden characters: ${(0,report_escape/* codeSpan */.SS)(first.path, 100)}: ${(0,report_escape/* plainText */.wh)(first.message, 200)}${all}`];
}
function selectFirst(runs, { firstPlaces, firstPlacesPerFile }) {
    const taken = new Map();
    const ofEachFile = runs.filter(({ path }) => {
        const before = taken.get(path) ?? 0;
        taken.set(path, before + 1);
        return before < firstPlacesPerFile;
    });
    return ofEachFile.slice(0, firstPlaces);
}
function firstPlaces(report, { runs, first }, context) {
    if (first.length === 0)
        return null;
    const items = first.map((run) => {
        const { excerpt } = run.telling;
        const such = run.findings.length > 1 ? 'most telling: ' : '';
        return `- ${runPlace(run, context)}: ${runExtent(run)}; ${such}${(0,report_escape/* plainText */.wh)((0,report_runs/* whyOf */.gf)(run.telling), 160)}<br>${(0,report_escape/* codeSpan */.SS)(excerpt, 110, report_escape/* clipWords */.CS)}`;
    });
    const more = runs.length - first.length;
    const files = new Set(runs.map(({ path }) => path)).size;
    const rest = more === 0 ? [] : [`- … and ${(0,report_figures/* plural */.LS)(more, 'more place')} in ${(0,report_figures/* plural */.LS)(files, 'file')}, listed below`];
    const found = report.totals.flaggedRecords + report.totals.knownSyntheticRecords;
    const kept = report.findings.length;
    const cut = kept < found
        ? [`- The report lists the ${(0,values/* formatCount */.B4)(kept)} worst of ${(0,values/* formatCount */.B4)(found)} findings.`]
        : [];
    return ['**Where to look first**', '', ...items, ...rest, ...cut].join('\n');
}
function steps(report) {
    const items = (0,advice/* stepsFor */.R)(report, 'entries to paste are in the details').map(({ lead, text }) => `- **${lead}:** ${text}`);
    return items.length === 0 ? null : ['**What to do**', '', ...items].join('\n');
}
function foldTitle(report) {
    return `Details: kinds of text, diversity, how the number is made, ${(0,report_figures/* plural */.LS)(report.files.length, 'file')}`;
}
function footer(report, { runUrl }) {
    const run = runUrl === undefined ? '' : ` · [this run](${runUrl})`;
    return `<sub>A measurement of text, not of people: the thresholds aim at flagging ${(0,values/* formatFraction */.MJ)(report.detector.maxFalsePositiveRate)} of human-written records, and the figure is corrected for the error rates that were measured. Policy: ${policySource(report)}${run}</sub>`;
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 81977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ localCommands),
/* harmony export */   b: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _record_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95278);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76074);


const HOME = 'https://github.com/synthetic-budget/synthetic-budget';
const FOLDER = '../synthetic-budget';
/** Commands that repeat the scan on a machine with git and Node, without a package registry. */
function localCommands(report) {
    const program = `node ${FOLDER}/dist/cli.js`;
    const explain = explainCommand(report, program);
    return [
        `git clone --depth 1 ${HOME} ${FOLDER}`,
        `${program} scan${scanArguments(report)}`,
        ...(explain === null ? [] : [explain]),
    ];
}
function scanArguments({ scope, sampling }) {
    if (scope.type !== 'change')
        return sampling === null ? '' : sampleArguments(sampling);
    const base = /^[0-9a-f]{7,64}$/.test(scope.base) ? scope.base.slice(0, 12) : 'origin/main';
    return ` --changed --base ${base}`;
}
function sampleArguments({ precision, timeBudgetMs }) {
    return [
        ...(precision === null ? [] : [` --precision ${Number((precision * 100).toPrecision(6))}%`]),
        ...(timeBudgetMs === null ? [] : [` --time-budget ${Math.ceil(timeBudgetMs / 1000)}s`]),
    ].join('');
}
/**
 * The command that explains the score of the worst finding; null without one, or where its path needs quoting. `fromHere`
 * gives a reported path as seen from the folder that the command is run in, null where it cannot be had there.
 */
function explainCommand(report, program, fromHere = (path) => path) {
    // Tallied texts are in no file that could be named.
    if (report.scope.type === 'tally')
        return null;
    const worst = (0,_runs_js__WEBPACK_IMPORTED_MODULE_1__/* .groupRuns */ .KH)(report.findings)[0]?.telling;
    const named = worst === undefined ? null : fromHere(worst.path);
    if (worst === undefined ||
        worst.fromByte !== undefined ||
        named === null ||
        !/^(?!-)[\w./-]{1,200}$/.test(named))
        return null;
    return `${program} explain ${named}:${(0,_record_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isInLines */ .d6)(worst.path) ? worst.line : (worst.row ?? 1)}`;
}


/***/ }),

/***/ 22957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pd: () => (/* binding */ omitted),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67422);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81628);


/** A table under a heading, whose rows may be cut. */
function table(heading, intro, columns, rows, maximum, noun) {
    const lines = [heading === null ? '' : `#### ${heading}`, intro, (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .tableHeader */ .q)(columns)].filter((line) => line !== '');
    return { before: lines.join('\n\n'), rows, after: '', maximum, omitted: omitted(noun) };
}
/** A list under a heading, whose items may be cut; null where there are none. */
function list(heading, intro, rows, maximum, noun) {
    if (rows.length === 0)
        return null;
    return { before: `#### ${heading}\n\n${intro}\n`, rows, after: '', maximum, omitted: omitted(noun) };
}
/** Says how many are not shown. */
function omitted(noun, nouns = `${noun}s`) {
    return (count) => `… and ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(count)} more ${count === 1 ? noun : nouns}, not shown here.`;
}


/***/ }),

/***/ 81628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tableRow),
/* harmony export */   q: () => (/* binding */ tableHeader)
/* harmony export */ });
/** Header and rule line of a GFM table. */
function tableHeader(columns) {
    const titles = columns.map(({ title }) => title).join(' | ');
    const rules = columns.map(({ figures }) => (figures === true ? '---:' : '---')).join(' | ');
    return `| ${titles} |\n| ${rules} |`;
}
/** One row; cells are Markdown already and hold no unescaped pipe and no line break. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}


/***/ }),

/***/ 33926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ driftRows),
/* harmony export */   U1: () => (/* binding */ referenceBlocks),
/* harmony export */   a1: () => (/* binding */ movedSentences),
/* harmony export */   k2: () => (/* binding */ kindSentence)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67422);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40819);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22957);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81628);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);






const SHOWN_WORDS = 8;
const SHOWN_TRAITS = 5;
/** Effects below this, in standard deviations, are called small (Cohen 1988) and not named. */
const SMALL_EFFECT = 0.2;
/** The reference corpus and the drift from it; what there is of them. */
function referenceBlocks({ reference, drift }) {
    const rows = reference === null ? [] : referenceSentences(reference).map((text) => `- ${text}`);
    const intro = 'Text that is known to be human, on which thresholds and false positives were measured.';
    return [
        (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)('Reference', intro, rows, rows.length, 'line'),
        drift === null ? null : driftBlock(drift),
    ].filter((block) => block !== null);
}
function referenceSentences(reference) {
    const { description, commit, files, texts, kinds, notices } = reference;
    const at = commit === null ? '' : ` (commit ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(commit.slice(0, 12))})`;
    const what = description === null
        ? []
        : [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(texts, 'text')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(files, 'file')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(description, 200)}${at}.`];
    return [
        ...what,
        ...kinds.map((kind) => `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv[kind.kind] ?? kind.kind}: ${kindSentence(kind)}`),
        ...notices.map((notice) => `⚠ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(notice, 400)}`),
    ];
}
/** How one kind was calibrated, in a sentence. */
function kindSentence({ method, records, needed, flagged, flaggedByDetector }) {
    const byDetector = (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatFraction */ .MJ)(flaggedByDetector);
    return method === 'conformal'
        ? `calibrated on ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(records)}; flags ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatFraction */ .MJ)(flagged)} of them, the detector's own thresholds would flag ${byDetector}.`
        : `only ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(records)} could be scored and ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(needed)} are needed for thresholds of its own; the detector's are kept, which flag ${byDetector} of them, and its false-positive rate is updated.`;
}
function driftBlock(drift) {
    const columns = [
        { title: 'distance' },
        { title: 'observed', figures: true },
        { title: 'by chance', figures: true },
        { title: 'beyond chance', figures: true },
        { title: 'p', figures: true },
    ];
    const rows = driftRows(drift).map((cells) => (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableRow */ .j)(cells));
    const intro = [
        `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(drift.newRecords, 'new text')} against ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(drift.referenceRecords)} of the reference, at the same mix of kinds and lengths; p-values by permuting ${drift.unit}.`,
        ...drift.limits.map(({ verdict, reason }) => `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_ICONS */ .n_[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(reason, 300)}`),
        ...movedSentences(drift, (word) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(word, 40)),
    ].join('\n\n');
    return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)('Drift from the reference', intro, columns, rows, rows.length, 'distance');
}
/** The distances for people: name, observed, expected, excess, p. */
function driftRows({ score, words, functionWords }) {
    const row = (name, { observed, expected, excess, pValue }) => [
        name,
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatFraction */ .MJ)(observed),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatFraction */ .MJ)(expected),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_4__/* .formatFraction */ .MJ)(excess),
        pValue.toFixed(3),
    ];
    return [
        row('detector scores (Kolmogorov–Smirnov)', score),
        row('words (Jensen–Shannon)', words),
        row('function words (Jensen–Shannon)', functionWords),
    ];
}
/** What moved most, where the words differ at all. `show` makes a word, which is untrusted, fit for the medium. */
function movedSentences(drift, show) {
    const perThousand = (share) => (share < 0.05 ? '0' : share.toFixed(1));
    const words = drift.movedWords
        .slice(0, SHOWN_WORDS)
        .map(({ word, reference, new: now }) => `${show(word)} ${perThousand(reference)} → ${perThousand(now)}`);
    const traits = drift.movedTraits
        .filter(({ effect }) => Math.abs(effect) >= SMALL_EFFECT)
        .slice(0, SHOWN_TRAITS)
        .map(({ trait, effect }) => `${trait} ${effect > 0 ? '+' : '−'}${Math.abs(effect).toFixed(1)}`);
    const direction = drift.scoreShift >= 0 ? 'towards machine-written' : 'away from machine-written';
    return [
        `Scores moved ${Math.abs(drift.scoreShift).toFixed(2)} log-odds ${direction} on average.`,
        ...(words.length === 0 ? [] : [`Words that moved most, per 1,000: ${words.join(', ')}.`]),
        ...(traits.length === 0 ? [] : [`Traits that moved most, in standard deviations: ${traits.join(', ')}.`]),
    ];
}


/***/ }),

/***/ 40664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EL: () => (/* binding */ REPORT_FORMATS),
  _S: () => (/* binding */ isReportFormat),
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: REPORTERS

// EXTERNAL MODULE: ./lib/report/schema.js
var schema = __webpack_require__(47455);
;// CONCATENATED MODULE: ./lib/report/json.js

/**
 * The report as JSON, indented, with a line break at the end. Keys stand in the order of the schema, keys that are data
 * (kinds, reasons) in alphabetical order, so that equal reports are equal texts.
 */
function renderJson(report) {
    const root = (0,schema/* reportJsonSchema */.G)();
    return `${JSON.stringify(ordered(report, root, root.definitions ?? {}), null, 2)}\n`;
}
function ordered(value, schema, definitions) {
    if (Array.isArray(value)) {
        const items = resolve(schema, value, definitions)?.items;
        return value.map((item) => ordered(item, isTuple(items) ? undefined : items, definitions));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    const properties = resolve(schema, value, definitions)?.properties ?? {};
    const known = Object.keys(properties).filter((key) => key in value);
    const others = Object.keys(value).filter((key) => !(key in properties));
    const inner = value;
    return Object.fromEntries([...known, ...others.sort()].map((key) => [key, ordered(inner[key], properties[key], definitions)]));
}
function isTuple(items) {
    return Array.isArray(items);
}
/** Follows references, and of alternatives takes the one that names all keys of the value. */
function resolve(schema, value, definitions) {
    if (schema?.$ref !== undefined) {
        return resolve(definitions[schema.$ref.replace('#/definitions/', '')], value, definitions);
    }
    const alternatives = schema?.anyOf ?? schema?.oneOf ?? schema?.allOf;
    if (alternatives === undefined)
        return schema;
    const resolved = alternatives.map((alternative) => resolve(alternative, value, definitions));
    return (resolved.find((alternative) => Object.keys(value).every((key) => key in (alternative?.properties ?? {}))) ?? resolved[0]);
}

// EXTERNAL MODULE: ./lib/report/summary.js
var summary = __webpack_require__(43394);
;// CONCATENATED MODULE: ./lib/report/reporters.js


/** Formats of `--report FORMAT=FILE`. */
const REPORTERS = {
    json: renderJson,
    markdown: summary/* renderSummary */.B,
};
const REPORT_FORMATS = Object.keys(REPORTERS);
function isReportFormat(text) {
    return Object.hasOwn(REPORTERS, text);
}
/** The report in a format, as the text of a file. */
function renderReport(format, report, context = {}) {
    const render = REPORTERS[format];
    return render(report, context);
}


/***/ }),

/***/ 59204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ repositorySentence),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   fC: () => (/* binding */ wholeName),
/* harmony export */   rM: () => (/* binding */ decisiveRepository)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67422);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40819);


/** `whole repository`, or what stands for it; "the" goes before it. */
function repositoryName({ repository, scope }) {
    return wholeName({ paths: repository.paths, isTallied: scope.type === 'tally' });
}
/** The same: `paths` are what the user narrowed the scope to. */
function wholeName(of) {
    if (of.isTallied)
        return 'tallied text';
    return of.paths.length === 0 ? 'whole repository' : 'text in scope';
}
/** The limit on the whole repository that decided the verdict; null where something else did. */
function decisiveRepository({ verdict, reason, repository }) {
    const { limit } = repository;
    return limit !== null && verdict !== 'pass' && limit.verdict === verdict && limit.reason === reason
        ? limit
        : null;
}
/** The whole repository before and after a change in one sentence; of a tree only where it has a limit. */
function repositorySentence(report) {
    const { before, after, limit } = report.repository;
    if (after === null || (report.scope.type !== 'change' && limit === null))
        return null;
    const subject = `The ${repositoryName(report)}:`;
    const now = (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .fractionWithInterval */ .OL)(after.syntheticFraction);
    const allowed = limit === null ? '' : `; ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(limit.budget)} is allowed`;
    if (report.scope.type !== 'change')
        return `${subject} ${now}${allowed}.`;
    const was = before === null || before.words === 0
        ? ''
        : `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .fractionWithInterval */ .OL)(before.syntheticFraction)} before this change, `;
    return `${subject} ${was}${now} after it${allowed}.`;
}


/***/ }),

/***/ 76074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   KH: () => (/* binding */ groupRuns),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67422);

/** So many rows or lines without a finding do not end a run: blank lines, a row that was too short to judge. */
const BRIDGED = 2;
/**
 * Runs, those that hold certain evidence (declared, an assistant's phrase) before mere scores, and what the policy itself
 * attests last; then worst file first (words found in it), in each file the longest run first; ties by path and line.
 */
function groupRuns(findings) {
    const byPath = new Map();
    for (const finding of findings) {
        const found = byPath.get(finding.path);
        if (found === undefined)
            byPath.set(finding.path, [finding]);
        else
            found.push(finding);
    }
    const files = [...byPath.entries()].map(([path, found]) => ({
        path,
        runs: runsOf(found),
        words: wordsOf(found),
    }));
    files.sort((a, b) => b.words - a.words || compareText(a.path, b.path));
    const runs = files.flatMap(({ runs }) => runs.sort((a, b) => b.words - a.words || (a.fromByte ?? 0) - (b.fromByte ?? 0) || a.line - b.line));
    return runs.sort((a, b) => EVIDENCE_ORDER[a.telling.evidence] - EVIDENCE_ORDER[b.telling.evidence]);
}
const EVIDENCE_ORDER = { declared: 0, artefact: 0, detector: 1, attested: 2 };
/** Why a finding is listed, with what else is to be known of its text. Untrusted text: escape it. */
function whyOf({ reason, notes = [] }) {
    return [reason, ...notes].join('; ');
}
function runsOf(findings) {
    const ordered = [...findings].sort((a, b) => origin(a) - origin(b) || position(a) - position(b) || a.line - b.line);
    const groups = [];
    let reached = Number.NEGATIVE_INFINITY;
    let rows = null;
    let from = null;
    for (const finding of ordered) {
        const isRow = finding.row !== null;
        const current = groups.at(-1);
        const follows = rows === isRow && from === origin(finding) && position(finding) - reached <= BRIDGED + 1;
        if (current !== undefined && follows) {
            current.push(finding);
            reached = Math.max(reached, endPosition(finding));
        }
        else {
            groups.push([finding]);
            reached = endPosition(finding);
            rows = isRow;
            from = origin(finding);
        }
    }
    return groups.map(toRun);
}
function origin({ fromByte = 0 }) {
    return fromByte;
}
function position(finding) {
    return finding.row ?? finding.line;
}
function endPosition(finding) {
    return finding.row ?? finding.endLine;
}
function toRun(findings) {
    const telling = findings.reduce((best, finding) => (weight(finding) > weight(best) ? finding : best));
    const rows = findings.flatMap(({ row }) => (row === null ? [] : [row]));
    const lines = findings.flatMap(({ line, endLine }) => [line, endLine]);
    return {
        path: telling.path,
        line: least(lines),
        endLine: greatest(lines),
        fromByte: telling.fromByte ?? null,
        rows: rows.length === 0 ? null : { first: least(rows), last: greatest(rows), found: new Set(rows).size },
        findings,
        words: wordsOf(findings),
        telling,
    };
}
const EVIDENCE_WEIGHT = { artefact: 4, declared: 3, attested: 2, detector: 0 };
function weight({ evidence, score }) {
    return EVIDENCE_WEIGHT[evidence] + (score ?? 0);
}
function wordsOf(findings) {
    return findings.reduce((sum, { words }) => sum + words, 0);
}
function least(values) {
    return values.reduce((a, b) => Math.min(a, b));
}
function greatest(values) {
    return values.reduce((a, b) => Math.max(a, b));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** `rows 118–402`, `row 7`, `lines 12–57`, `line 3`, `row 2 from byte 31,425,077`. */
function placeOf({ rows, line, endLine, fromByte }) {
    const place = rows === null ? span('line', line, endLine) : span('row', rows.first, rows.last);
    return fromByte === null ? place : `${place} from byte ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(fromByte)}`;
}
function span(unit, first, last) {
    return first === last ? `${unit} ${first}` : `${unit}s ${first}–${last}`;
}


/***/ }),

/***/ 8721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ STOP_WORDS),
/* harmony export */   s8: () => (/* binding */ extentWords),
/* harmony export */   we: () => (/* binding */ samplingSentences)
/* harmony export */ });
/* unused harmony export formatBytes */
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67422);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40819);


/** What was read of a sample, and why no more, in sentences; none where everything was meant to be read. Trusted text. */
function samplingSentences(report) {
    const { sampling, totals } = report;
    if (sampling === null)
        return [];
    const rule = sampling.rules.find(({ path }) => path === report.decidedBy) ?? sampling.rules[0];
    const why = rule === undefined ? [] : [WHY[rule.reason](sampling, rule)];
    if (sampling.piecesRead === sampling.pieces)
        return [`A sample was asked for; ${EVERYTHING}`];
    const drawn = sampling.seed.from === 'commit'
        ? `the commit ${sampling.seed.value.slice(0, 7)}`
        : 'the list of the files';
    return [
        `A sample was read: ${extentWords(sampling)}, of ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(totals.files)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(sampling.files, 'file')}, in an order drawn from ${drawn}.`,
        'Counts, findings and the shares of single files or splits are of what was read; the other shares and their intervals are of everything.',
        ...unreached(sampling),
        ...why,
        ...(rule === undefined ? [] : ifAllRead(rule)),
    ];
}
function unreached({ unreachedFiles, unreachedBytes }) {
    return unreachedFiles === 0
        ? []
        : [
            `Of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(unreachedFiles, 'file')} (${formatBytes(unreachedBytes)}) nothing was read in time: they may hold anything, and the interval allows for that.`,
        ];
}
function ifAllRead({ reason, estimateIfAllRead: range }) {
    return reason === 'all' || range === null
        ? []
        : [`A scan of everything would estimate ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(range.low, range.high)} (99 % sure).`];
}
/** `9.9 MB of 300 MB, 304 of 9,156 pieces`. */
function extentWords({ bytes, bytesRead, pieces, piecesRead }) {
    return `${formatBytes(bytesRead)} of ${formatBytes(bytes)}, ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(piecesRead)} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(pieces, 'piece')}`;
}
const EVERYTHING = 'everything was read in the end.';
const WHY = {
    all: () => `Of these files, ${EVERYTHING}`,
    verdict: () => 'What was not read cannot change whether the budget is kept.',
    precision: ({ precision }, { halfWidth }) => `The interval is as narrow as asked for: ± ${share(halfWidth)}, at most ± ${share(precision)}.`,
    detector: ({ precision }, { detectorHalfWidth }) => `An interval of ± ${share(precision)} cannot be had: the detector's own uncertainty makes it ± ${share(detectorHalfWidth)} however much is read.`,
    time: ({ timeBudgetMs }, { halfWidth }) => `Time was up after ${duration(timeBudgetMs ?? 0)}, at ± ${share(halfWidth)}.`,
};
/** The reason in a few words, for a table. */
const STOP_WORDS = {
    all: 'everything was read',
    verdict: 'the rest cannot change the outcome',
    precision: 'narrow enough',
    detector: 'limited by the detector',
    time: 'time was up',
};
function share(half) {
    return half === null ? '50 %' : (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(half);
}
function duration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];
/** Bytes in decimal units with two or three digits: `9.9 MB`, `300 MB`. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < UNITS.length - 1) {
        value /= 1000;
        unit++;
    }
    const digits = unit > 0 && value < 9.95 ? 1 : 0;
    return `${value.toFixed(digits)} ${UNITS[unit] ?? ''}`;
}


/***/ }),

/***/ 47455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ reportJsonSchema),
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55522);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82472);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95032);




/** The JSON report as a schema; equal to the type `Report`, which a test checks. */
const share = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(0);
const ordinal = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1);
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0);
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'inconclusive'])
    .meta({ id: 'verdict', description: 'The verdict: pass, warn, fail, inconclusive.' });
const mode = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['enforce', 'warn'])
    .meta({ id: 'mode', description: 'Whether the check fails above the budget or only says so.' });
const failOn = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['lower-bound', 'floor', 'estimate', 'upper-bound'])
    .meta({ id: 'failOn', description: 'Which figure must exceed the budget for a failure.' });
const kind = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_record_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_KINDS */ .e).meta({ id: 'kind', description: 'What the text is for.' });
const syntheticFraction = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    estimate: share.nullable().describe('Best single figure, corrected for the detector’s error rates.'),
    low: share.nullable().describe('Lower end of the 95 % interval.'),
    high: share.nullable().describe('Upper end of the 95 % interval.'),
    floor: share
        .nullable()
        .describe('Lower end with a true-positive rate of 1: assumes nothing about the model.'),
    by: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['words', 'records']).describe('Whether the share is of words or of records.'),
})
    .meta({
    id: 'syntheticFraction',
    description: 'Share that a machine wrote, 0..1; null where nothing was judged.',
});
const totals = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    files: count,
    records: count,
    words: count,
    scoredRecords: count,
    scoredWords: count,
    flaggedRecords: count,
    flaggedWords: count,
    knownSyntheticRecords: count.describe('Known without the detector: attested, declared or carrying an artefact.'),
    knownSyntheticWords: count,
    knownHumanRecords: count,
    knownHumanWords: count,
    unscored: zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSCORED_REASONS */ .OT), count).describe('Records not judged, by reason.'),
    unscoredWords: count,
})
    .meta({ id: 'totals', description: 'Counts of the text in scope.' });
const changeSide = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ records: count, words: count, syntheticFraction })
    .meta({ id: 'changeSide', description: 'Text that a change adds or removes.' });
const repositorySide = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ...changeSide.shape,
    files: count,
    unreadFiles: count.describe('Of `files`, those that could not be read, or lack a part or most of their rows.'),
    coverage: share,
})
    .meta({ id: 'repositorySide', description: 'All files in scope.' });
const figure = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable();
const diversityFigures = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    sampledRecords: count,
    pairedRecords: count.describe('Records that selfBleu, rougeL and vendiScore are taken of.'),
    words: count,
    typeTokenRatio: figure,
    movingAverageTypeTokenRatio: figure.describe('Window of 50 words (Covington & McFall 2010).'),
    mtld: figure.describe('McCarthy & Jarvis 2010.'),
    hdd: figure.describe('Type-token ratio of 42 drawn words (McCarthy & Jarvis 2007).'),
    hapaxShare: figure.describe('Words that occur once ÷ distinct words.'),
    entropy: figure.describe('Of the words, in bits.'),
    normalisedEntropy: figure.describe('entropy ÷ log2(distinct words).'),
    distinct: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([figure, figure, figure, figure]).describe('distinct-1 … distinct-4 (Li et al. 2016).'),
    ngramDiversity: figure.describe('Sum of distinct-1 … distinct-4 (Shaib et al. 2024).'),
    compressionRatio: figure.describe('Bytes raw ÷ bytes gzipped (Shaib et al. 2024).'),
    selfRepetition: figure.describe('Salkar et al. 2022.'),
    selfBleu: figure.describe('Zhu et al. 2018.'),
    rougeL: figure.describe('Mean F1 of all pairs (Lin 2004).'),
    vendiScore: figure.describe('Effective number of different records (Friedman & Dieng 2023).'),
})
    .meta({ id: 'diversityFigures', description: 'Diversity of a number of words; see docs/metrics.md.' });
const spread = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), median: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), p10: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), p90: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() })
    .meta({ id: 'spread', description: 'Mean, median, 10th and 90th percentile over texts.' });
const surprisalFigures = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    records: count.describe('Texts that were measured: a sample by content.'),
    perplexity: spread.describe('2 to the power of a text’s mean bits a token; `mean` is geometric.'),
    burstiness: spread.describe('Standard deviation of a text’s bits a token.'),
})
    .meta({
    id: 'surprisalFigures',
    description: 'How surprising texts are to the detector’s language model of human text; docs/metrics.md.',
});
const distance = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ observed: share, expected: share, excess: share, pValue: share }).meta({
    id: 'distance',
    description: 'A distance, its mean over permutations, the part beyond it, and the p-value.',
});
const sampleExtent = {
    bytes: count,
    bytesRead: count,
    pieces: count.describe('Ranges of rows, row groups and files that were drawn from.'),
    piecesRead: count,
    files: count,
    unreachedFiles: count.describe('Of `files`, those of which nothing is known, as time was up before.'),
    unreachedBytes: count.describe('Bytes of that text.'),
};
const problem = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), line: ordinal.nullable(), message: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
    .meta({ id: 'problem', description: 'Something to know of a file. Untrusted: escape it.' });
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1)
        .describe('Raised when a field changes its meaning or goes; new fields may come without.'),
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Version of synthetic-budget that wrote the report.'),
    name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Name of this check, where several run on one pull request.'),
    verdict,
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The verdict’s reason in one plain sentence.'),
    mode,
    failOn,
    decidedBy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .describe('`path` of the rule that decided the verdict; null: nothing in scope.'),
    budget: share.describe('Budget of the rule that decided the verdict.'),
    syntheticFraction,
    coverage: share.describe('Judged words ÷ words in scope.'),
    totals,
    byKind: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        kind,
        records: count,
        words: count,
        scoredRecords: count,
        flaggedRecords: count,
        syntheticFraction,
    })),
    rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The rule’s glob; `**` for the default rule.'),
        budget: share,
        mode,
        failOn,
        verdict,
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        minimumWords: count.describe('Judged words below which the rule is inconclusive.'),
        minimumCoverage: share.describe('Coverage below which the rule is inconclusive.'),
        coverage: share,
        syntheticFraction,
        totals,
        unreadFiles: count.describe('Of `totals.files`, those that could not be read, or lack a part or most of their rows.'),
        unreachedFiles: count.describe('Files beside those of `totals.files` of which a sample read nothing, as time was up.'),
    })),
    files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        kind: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .describe('Format: jsonl, json, csv, tsv, parquet, arrow, markdown, mdx, rst, asciidoc, html, notebook, latex, gettext, subtitles, text, zip, tar.'),
        records: count,
        words: count,
        scoredWords: count,
        flaggedRecords: count,
        knownSyntheticRecords: count,
        syntheticFraction,
    })),
    dataset: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        basis: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['card', 'names'])
            .describe('`configs` of the dataset card, or names of files and folders.'),
        splits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            config: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Configuration (subset). Untrusted: escape it.'),
            isDefault: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().describe('Of the configuration that is loaded where none is named.'),
            split: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Untrusted: escape it.'),
            files: count,
            records: count,
            words: count,
            scoredWords: count,
            flaggedRecords: count,
            knownSyntheticRecords: count,
            coverage: share,
            syntheticFraction,
        }))
            .describe(`At most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.splits}; a file may be in several.`),
        notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(problem).describe('What of the card could not be used.'),
    })
        .nullable()
        .describe('Splits of a Hugging Face dataset; null where the files speak of none.'),
    findings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        line: ordinal,
        endLine: ordinal,
        row: ordinal.nullable(),
        fromByte: ordinal
            .optional()
            .describe('Byte of the file from which lines and rows are counted; absent: its beginning.'),
        field: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        role: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        kind,
        words: count,
        score: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('null where the record is known without the detector.'),
        threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Why it is listed. May quote the text: escape it.'),
        evidence: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['attested', 'declared', 'artefact', 'detector']),
        notes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
            .optional()
            .describe('Remarks that are no evidence of the origin, such as hidden characters.'),
        excerpt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
            .describe(`At most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.excerptCharacters} characters of the text. Untrusted: escape it.`),
        fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Identifies the text across moves; what an `accept` entry names.'),
    }))
        .describe(`Worst first; at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.findings} of them, \`totals\` counts all.`),
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(problem).describe('What could not be read.'),
    notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(problem).describe('Remarks on whole files that were read: hidden characters.'),
    diversity: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        ...diversityFigures.shape,
        nearDuplicateRate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().describe('Share of records with a near-duplicate.'),
        nearDuplicates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            records: count.describe('Records that were seen in the cluster; there may be more.'),
            places: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
                path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
                line: ordinal,
                row: ordinal.optional().describe('Of a file without lines (Parquet, Arrow); else absent.'),
            })),
            excerpt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Beginning of the text. Untrusted: escape it.'),
        }))
            .describe('The largest clusters of near-duplicates, largest first.'),
    })
        .describe('Of a sample by content hash, so that figures compare between corpora of any size.'),
    diversityComparison: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ words: count, now: diversityFigures, before: diversityFigures })
        .nullable()
        .describe('The text in scope and that from before the change, at equal numbers of words.'),
    diversityLimits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Name of the figure in the policy.'),
        limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('The limit in words.'),
        mode,
        verdict,
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        before: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        words: count.describe('Words that the figures are taken of.'),
    }))
        .describe('Limits of the policy on diversity figures.'),
    collapse: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .nullable()
        .describe('What share, diversity and duplicates say together, in plain words.'),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        description: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('null: it could not be had.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        files: count,
        texts: count.describe('Distinct texts.'),
        kinds: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            kind,
            method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['conformal', 'blended'])
                .describe('conformal: thresholds are the reference’s own; blended: too small for that, the detector’s with rates updated.'),
            records: count,
            needed: count,
            flagged: share,
            flaggedByDetector: share,
        })),
        notices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    })
        .nullable()
        .describe('Text known to be human that thresholds were measured on.'),
    drift: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        referenceRecords: count,
        newRecords: count,
        unit: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['files', 'records']).describe('What was permuted for the p-values.'),
        score: distance.describe('Kolmogorov–Smirnov distance of detector scores.'),
        scoreShift: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().describe('New mean score less the reference’s, in log-odds.'),
        words: distance.describe('Jensen–Shannon divergence (base 2) of the words.'),
        functionWords: distance.describe('The same of the function words.'),
        movedWords: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ word: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), new: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }))
            .describe('Shares per 1,000 words. Untrusted: escape them.'),
        movedTraits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ trait: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), effect: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }))
            .describe('Differences of means in standard deviations.'),
        limits: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            distance: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['score', 'words', 'function-words']),
            limit: share,
            mode,
            verdict,
            reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        })),
    })
        .nullable()
        .describe('New text against the reference, at the same composition of kinds and lengths.'),
    surprisal: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ kind, now: surprisalFigures, reference: surprisalFigures.nullable() }))
        .nullable()
        .describe('By kind of text, beside the reference’s; null: the detector has no language model.'),
    detector: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        runtime: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['native', 'wasm']),
        maxFalsePositiveRate: share,
        threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()))
            .describe('By kind, then by the lower bound of the length bucket in words.'),
        basis: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('What the thresholds were measured on.'),
    }),
    scope: zod__WEBPACK_IMPORTED_MODULE_2__/* .discriminatedUnion */ .gMt('type', [
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('tree'), paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('tally'),
            sources: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What `score --source` called the texts that it tallied.'),
        }),
        zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('change'),
            base: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            head: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            before: changeSide.describe('The changed files before this change.'),
            after: changeSide.describe('The changed files after this change.'),
            added: changeSide,
            removed: changeSide,
        }),
    ]),
    sampling: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        precision: share.nullable().describe('Half-width of the 95 % interval that was asked for.'),
        timeBudgetMs: milliseconds.nullable(),
        seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ from: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['commit', 'listing']), value: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
            .describe('What the order of reading was drawn from.'),
        ...sampleExtent,
        rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            reason: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['all', 'precision', 'verdict', 'detector', 'time'])
                .describe('Why reading stopped: everything was read; narrow enough; the rest cannot change whether the budget is kept; the detector keeps it from becoming so narrow; time was up.'),
            halfWidth: share.nullable().describe('Half of the width of the 95 % interval.'),
            detectorHalfWidth: share.nullable().describe('The same if everything were read.'),
            estimateIfAllRead: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ low: share, high: share })
                .nullable()
                .describe('Where the estimate of a scan of everything lies, with 99 %.'),
            ...sampleExtent,
        })),
    })
        .nullable()
        .describe('What was drawn and read of the scope: counts, files and findings are of that part. null: all of it was read.'),
    repository: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).describe('What the user narrowed the scope to; empty: all of it.'),
        before: repositorySide
            .nullable()
            .describe('At the base of a change; null for anything else, and where it was not measured.'),
        after: repositorySide
            .nullable()
            .describe('At the head of a change, or in the work tree; null where it was not measured.'),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('Why it was not measured; null where it was.'),
        limit: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ budget: share, mode, failOn, verdict, reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
            .nullable()
            .describe('What the policy’s `repository-budget` makes of `after`.'),
    })
        .describe('All files in the scope of the check, of which a change touches a part.'),
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('null: the built-in defaults.'),
        commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().describe('null: read from the work tree.'),
    }),
    timings: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        totalMs: milliseconds,
        detectorMs: milliseconds,
        recordsPerSecond: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0),
    }),
})
    .meta({
    title: 'Synthetic budget report',
    description: 'What one scan measured and how it was judged. Fractions are 0..1, durations milliseconds, lines and rows 1-based.',
});
/** The JSON Schema of the report, for programs that read it; committed as `schema/report.schema.json`. */
function reportJsonSchema() {
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(reportSchema, {
        target: 'draft-7',
        override: ({ jsonSchema }) => {
            // New fields may come within one schemaVersion.
            if (jsonSchema.additionalProperties === false)
                delete jsonSchema.additionalProperties;
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
}


/***/ }),

/***/ 51162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ splitName),
/* harmony export */   gW: () => (/* binding */ splitsIntro),
/* harmony export */   v2: () => (/* binding */ splitTitle)
/* harmony export */ });
/** The name of a split, with its configuration where the dataset has several. Untrusted text. */
function splitName(dataset, { config, split }) {
    return hasConfigs(dataset) ? `${config} / ${split}` : split;
}
/** What stands above those names. */
function splitTitle(dataset) {
    return hasConfigs(dataset) ? 'configuration / split' : 'split';
}
/** What the splits are known by. */
function splitsIntro({ basis, splits }) {
    const known = basis === 'card'
        ? 'As the dataset card says.'
        : 'By the names of files and folders, as the Hugging Face hub reads them.';
    const chosen = new Set(splits.map(({ config }) => config)).size > 1
        ? splits.find(({ isDefault }) => isDefault)
        : undefined;
    return chosen === undefined ? known : `${known} The first configuration is the default one.`;
}
function hasConfigs({ splits }) {
    return new Set(splits.map(({ config }) => config)).size > 1;
}


/***/ }),

/***/ 72542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ ruleVerdictWords),
/* harmony export */   Bk: () => (/* binding */ decisiveRule),
/* harmony export */   Es: () => (/* binding */ decisiveLimit),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Lz: () => (/* binding */ numberWords),
/* harmony export */   PS: () => (/* binding */ nothingInScope),
/* harmony export */   eD: () => (/* binding */ decisiveDrift),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   kW: () => (/* binding */ isAdvisory),
/* harmony export */   s0: () => (/* binding */ boundOf),
/* harmony export */   xW: () => (/* binding */ rulesInScope)
/* harmony export */ });
/* harmony import */ var _policy_diversity_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66811);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67422);
/* harmony import */ var _deletion_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71894);
/* harmony import */ var _repository_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59204);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);





function subjectOf(report) {
    const rule = decisiveRule(report);
    const several = rulesInScope(report).length > 1;
    const from = several && rule !== null ? rule : report;
    return {
        rule: several ? rule : null,
        syntheticFraction: from.syntheticFraction,
        totals: from.totals,
        coverage: from.coverage,
    };
}
function decisiveRule(report) {
    return report.rules.find(({ path }) => path === report.decidedBy) ?? null;
}
/** Rules with any text in scope, or with files that were not read. */
function rulesInScope(report) {
    return report.rules.filter(({ totals, unreadFiles, unreachedFiles }) => totals.words > 0 || unreadFiles > 0 || unreachedFiles > 0);
}
function nothingInScope({ totals, verdict }) {
    return totals.words === 0 && verdict === 'pass';
}
/** The limit on diversity that decided the verdict; null where the budget did. */
function decisiveLimit({ verdict, reason, diversityLimits }) {
    if (verdict !== 'fail' && verdict !== 'warn')
        return null;
    return diversityLimits.find((limit) => limit.verdict === verdict && limit.reason === reason) ?? null;
}
/** The limit on drift that decided the verdict; null where something else did. */
function decisiveDrift({ verdict, reason, drift }) {
    if (verdict !== 'fail' && verdict !== 'warn')
        return null;
    return drift?.limits.find((limit) => limit.verdict === verdict && limit.reason === reason) ?? null;
}
/** True where the budget is exceeded for sure and only the mode keeps the check from failing. */
function isAdvisory(report) {
    const bound = boundOf(report);
    return report.verdict === 'warn' && report.mode === 'warn' && bound !== null && bound > report.budget;
}
/** The figure that the policy holds against the budget. */
function boundOf(report) {
    return figureOf(report.failOn, subjectOf(report).syntheticFraction);
}
function figureOf(failOn, { low, high, floor, estimate }) {
    return { 'lower-bound': low, floor, estimate, 'upper-bound': high }[failOn];
}
/** The verdict of one rule, for a table. */
function ruleVerdictWords({ verdict, syntheticFraction, budget, mode, failOn }) {
    const bound = figureOf(failOn, syntheticFraction);
    if (verdict === 'warn' && mode === 'warn' && bound !== null && bound > budget)
        return 'over, advisory';
    return verdict === 'pass' && isOpenAbove(syntheticFraction, budget) ? 'no sign' : _words_js__WEBPACK_IMPORTED_MODULE_1__/* .VERDICT_WORDS */ ._G[verdict];
}
function isOpenAbove({ high }, budget) {
    return high !== null && (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .reachesFarAbove */ .cE)(high, budget);
}
/** The verdict in a few words, without figures. */
function verdictWords(report) {
    if (decisiveDrift(report) !== null)
        return 'Drift from the reference beyond its limit';
    if (decisiveLimit(report) !== null)
        return report.verdict === 'fail' ? 'Limit on diversity broken' : 'Limit on diversity perhaps broken';
    if ((0,_repository_words_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveRepository */ .rM)(report) !== null)
        return repositoryVerdict(report);
    switch (report.verdict) {
        case 'pass':
            if (nothingInScope(report))
                return `Synthetic budget: ${(0,_deletion_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeletion */ .z)(report) ? 'text was only removed' : 'nothing in scope'}`;
            return isOpenAbove(subjectOf(report).syntheticFraction, report.budget)
                ? 'No sign of being over the synthetic budget'
                : 'Within the synthetic budget';
        case 'fail':
            return (subjectOf(report).syntheticFraction.estimate ?? 0) > report.budget
                ? 'Over the synthetic budget'
                : 'Not surely within the synthetic budget';
        case 'warn':
            return isAdvisory(report)
                ? 'Over the synthetic budget (advisory)'
                : 'Perhaps over the synthetic budget';
        case 'inconclusive':
            return `Synthetic budget: ${openQuestion(decisiveRule(report))}`;
    }
}
function openQuestion(rule) {
    if (rule !== null && rule.unreadFiles > 0)
        return 'not everything could be read';
    return rule !== null && rule.unreachedFiles > 0
        ? 'time was up before enough was read'
        : 'too little could be judged';
}
function findsNothing({ syntheticFraction: { low, high }, totals }) {
    const found = totals.flaggedRecords + totals.knownSyntheticRecords;
    return found === 0 && low !== null && high !== null && (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(low, high);
}
function repositoryVerdict(report) {
    const name = (0,_repository_words_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryName */ .aR)(report);
    if (report.verdict === 'inconclusive')
        return `Synthetic budget of the ${name}: ${report.repository.after === null ? 'not measured' : 'too little to say'}`;
    return `The ${name} ${report.verdict === 'fail' ? 'is' : 'is perhaps'} over its synthetic budget`;
}
/**
 * The one number against the budget, for the end of the headline; `where` names the deciding rule's files. null where
 * there is no number.
 */
function numberWords(report, where) {
    const drift = decisiveDrift(report);
    if (drift !== null)
        return `${drift.distance.replace('-', ' ')}, at most ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(drift.limit)} is asked for`;
    const limit = decisiveLimit(report);
    if (limit !== null)
        return `${_policy_diversity_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .METRIC_WORDS */ .dt[limit.metric] ?? 'figure'}, ${limit.limit} is asked for`;
    const whole = (0,_repository_words_js__WEBPACK_IMPORTED_MODULE_3__/* .decisiveRepository */ .rM)(report);
    const all = report.repository.after?.syntheticFraction.estimate ?? null;
    if (whole !== null)
        return all === null
            ? null
            : `about ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBeside */ .oD)(all, whole.budget)} reads as machine-written, ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(whole.budget)} is allowed`;
    const { syntheticFraction } = subjectOf(report);
    const { estimate, low, high } = syntheticFraction;
    if (estimate === null || report.verdict === 'inconclusive' || nothingInScope(report))
        return null;
    if (report.verdict === 'pass' && findsNothing(subjectOf(report)))
        return `nothing in the ${report.scope.type === 'change' ? 'added ' : ''}text${where === null ? '' : ` of ${where}`} reads as machine-written, ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(report.budget)} is allowed`;
    const upTo = report.verdict === 'fail' && estimate <= report.budget && high !== null;
    const isKnown = low === high;
    const share = `${isKnown ? '' : 'about '}${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBeside */ .oD)(estimate, report.budget)}${upTo ? ` (up to ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(high)})` : ''}`;
    const units = syntheticFraction.by === 'words' ? 'text' : 'records';
    const added = report.scope.type === 'change' ? 'added ' : '';
    const files = where === null ? '' : ` in ${where}`;
    const [is, reads] = units === 'text' ? ['is', 'reads'] : ['are', 'read'];
    const verb = isKnown ? `${is} known to be` : `${reads} as`;
    return `${share} of the ${added}${units}${files} ${verb} machine-written, ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(report.budget)} is allowed`;
}


/***/ }),

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95032);


/** The job summary: the comment's content, unfolded, with longer tables; at most `LIMITS.summaryBytes` UTF-8 bytes. */
function renderSummary(report, context) {
    const profile = {
        limit: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.summaryBytes,
        size: (text) => Buffer.byteLength(text),
        maxima: { rules: 100, splits: 500, runs: 1_000, acceptEntries: 50, problems: 200, files: 1_000 },
        firstPlaces: 10,
        firstPlacesPerFile: 5,
        folded: false,
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDocument */ .y)(report, context, profile, '');
}


/***/ }),

/***/ 4062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _I: () => (/* binding */ surprisalSentences),
/* harmony export */   b8: () => (/* binding */ surprisalBlock),
/* harmony export */   rw: () => (/* binding */ SURPRISAL_INTRO)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67422);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40819);
/* harmony import */ var _markdown_block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22957);
/* harmony import */ var _markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81628);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);





/** Fewer texts give no distribution worth a line. */
const LEAST_RECORDS = 10;
/** What the figures are, in a sentence. */
const SURPRISAL_INTRO = 'How surprising the text is, word by word, to the detector’s language model of human text: median (10th–90th percentile of the texts). No part of the verdict.';
/** Perplexity and burstiness by kind of text, and the reference's; null where there is nothing to say. */
function surprisalBlock({ surprisal }) {
    const kinds = shownKinds(surprisal);
    if (kinds.length === 0)
        return null;
    const compared = kinds.some(({ reference }) => reference !== null);
    const columns = [
        { title: 'kind of text' },
        { title: 'texts', figures: true },
        { title: 'perplexity', figures: true },
        { title: 'burstiness, bits', figures: true },
        ...(compared
            ? [
                { title: 'reference: perplexity', figures: true },
                { title: 'reference: burstiness', figures: true },
            ]
            : []),
    ];
    const rows = kinds.map(({ kind, now, reference }) => (0,_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableRow */ .j)([
        _words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv[kind] ?? kind,
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(now.records),
        ...cells(now),
        ...(compared ? (reference === null ? ['–', '–'] : cells(reference)) : []),
    ]));
    return (0,_markdown_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)('Perplexity and burstiness', SURPRISAL_INTRO, columns, rows, rows.length, 'kind');
}
/** The same in one sentence a kind. */
function surprisalSentences({ surprisal }) {
    const words = (figures) => {
        const [perplexity, burstiness] = cells(figures);
        return `perplexity ${perplexity}, burstiness ${burstiness} bits`;
    };
    return shownKinds(surprisal).map(({ kind, now, reference }) => {
        const beside = reference === null ? '' : `; the reference: ${words(reference)}`;
        return `${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_WORDS */ .Pv[kind] ?? kind}: ${words(now)}, of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(now.records, 'text')}${beside}.`;
    });
}
function shownKinds(surprisal) {
    return (surprisal ?? [])
        .filter(({ now }) => now.records >= LEAST_RECORDS)
        .map((kind) => ((kind.reference?.records ?? 0) >= LEAST_RECORDS ? kind : { ...kind, reference: null }));
}
function cells({ perplexity, burstiness }) {
    return [
        spread(perplexity, (value) => (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(Math.round(value))),
        spread(burstiness, (value) => value.toFixed(2)),
    ];
}
function spread({ median, p10, p90 }, format) {
    return `${format(median)} (${format(p10)}–${format(p90)})`;
}


/***/ }),

/***/ 2805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ talliedSentence)
/* harmony export */ });
const MOST_NAMED = 3;
/** What the report is of, where it is made of tallies; null where files were scanned. `show` makes a name harmless. */
function talliedSentence({ scope }, show) {
    if (scope.type !== 'tally')
        return null;
    const named = scope.sources.slice(0, MOST_NAMED).map(show).join(', ');
    const more = scope.sources.length > MOST_NAMED ? ' …' : '';
    const called = scope.sources.length === 1 ? 'the name' : 'the names';
    return `The texts were judged by \`score --tally\`, under ${called} ${named}${more}; no file was read for this report.`;
}


/***/ }),

/***/ 78769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   RM: () => (/* binding */ alignColumns)
/* harmony export */ });
/* unused harmony exports displayWidth, fitWidth */
/** Columns of a terminal take code points as wide as they are shown. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
/** Terminal cells that a text without control characters takes (East Asian wide: two, combining marks: none). */
function displayWidth(text) {
    let width = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** Cut in the middle to at most so many cells. */
function fitWidth(text, width) {
    if (displayWidth(text) <= width)
        return text;
    const points = [...text];
    let head = '';
    let tail = '';
    let room = Math.max(0, width - 1);
    for (let taken = 0; taken < points.length; taken++) {
        const fromHead = taken % 2 === 0;
        const point = (fromHead ? points[taken / 2] : points[points.length - (taken + 1) / 2]) ?? '';
        room -= displayWidth(point);
        if (room < 0)
            break;
        if (fromHead)
            head += point;
        else
            tail = point + tail;
    }
    return `${head}…${tail}`;
}
/** Rows set in columns two cells apart; the first column to the left and as narrow as `width` asks, figures to the right. */
function alignColumns(rows, width) {
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const widths = Array.from({ length: columns }, (_, column) => rows.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0));
    const others = widths.slice(1).reduce((sum, cells) => sum + cells + 2, 0);
    const first = Math.min(widths[0] ?? 0, Math.max(12, width - others));
    return rows.map((row) => row
        .map((cell, column) => {
        if (column > 0)
            return ' '.repeat(2 + (widths[column] ?? 0) - displayWidth(cell)) + cell;
        const fitted = fitWidth(cell, first);
        return fitted + ' '.repeat(Math.max(0, first - displayWidth(fitted)));
    })
        .join('')
        .trimEnd());
}
/** Words of a sentence in lines of at most `width` cells; the first starts with `indent`, the others with `hanging`. */
function wrap(text, width, indent = '', hanging = indent) {
    const lines = [];
    let line = indent;
    let empty = true;
    for (const word of text.split(' ')) {
        if (!empty && displayWidth(`${line} ${word}`) > width) {
            lines.push(line);
            line = hanging;
            empty = true;
        }
        line = empty ? line + word : `${line} ${word}`;
        empty = false;
    }
    return [...lines, line];
}


/***/ }),

/***/ 91488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(67422);
/* harmony import */ var _record_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95278);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30248);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(91687);
/* harmony import */ var _deletion_words_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(71894);
/* harmony import */ var _diversity_blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15616);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72527);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(40819);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81977);
/* harmony import */ var _reference_blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33926);
/* harmony import */ var _repository_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59204);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76074);
/* harmony import */ var _sampling_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8721);
/* harmony import */ var _split_words_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(51162);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72542);
/* harmony import */ var _surprisal_blocks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4062);
/* harmony import */ var _tallied_words_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2805);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78769);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58191);



















/** The report for a person at a terminal; ends with a line break. */
function renderTerminal(report, options) {
    const width = Math.max(60, options.width);
    const style = styleFor(report.verdict, options.color);
    const sections = [
        headSection(report, width, style),
        rulesSection(report, width, style),
        filesSection(report, width, style, options.maximumFiles ?? 20),
        splitsSection(report, width, style, options.maximumFiles ?? 20),
        placesSection(report, width, style, options.maximumPlaces ?? 10),
        diversitySection(report, width, style),
        surprisalSection(report, width, style),
        referenceSection(report, width, style),
        kindsSection(report, width, style),
        notJudgedSection(report, width),
        remarksSection('Could not be read', 'problem', report.problems, width, style),
        remarksSection('Hidden characters', 'file', report.notices, width, style),
        stepsSection(report, width, style, options),
        footSection(report, width, style),
    ];
    const text = sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n');
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .withoutLogCommands */ .n9)(text)}\n`;
}
const SIGNS = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?' };
const COLOURS = { pass: 32, warn: 33, fail: 31, inconclusive: 36 };
function styleFor(verdict, color) {
    const paint = (code) => color ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
    return { strong: paint(1), faint: paint(2), verdict: paint(COLOURS[verdict]) };
}
function headSection(report, width, style) {
    const { rule, syntheticFraction, totals, coverage } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .subjectOf */ .et)(report);
    const where = rule === null
        ? null
        : rule.path === '**'
            ? 'files without a rule of their own'
            : (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(rule.path, 80);
    const number = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .numberWords */ .Lz)(report, where);
    const headline = `${SIGNS[report.verdict]} ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictWords */ .L2)(report)}${number === null ? '' : `: ${number}`}`;
    const lines = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(headline, width, '', '  ').map(style.verdict).map(style.strong);
    if ((0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .nothingInScope */ .PS)(report)) {
        const whole = (0,_repository_words_js__WEBPACK_IMPORTED_MODULE_12__/* .repositorySentence */ .Cq)(report);
        const nothing = (0,_deletion_words_js__WEBPACK_IMPORTED_MODULE_13__/* .deletionSentence */ .K)(report) ?? _words_js__WEBPACK_IMPORTED_MODULE_9__/* .NOTHING_WORDS */ .Kk[report.scope.type];
        return [...lines, ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(whole === null ? nothing : `${nothing} ${whole}`, width, '  ')];
    }
    const bar = report.verdict === 'inconclusive' ? null : (0,_bar_js__WEBPACK_IMPORTED_MODULE_14__/* .intervalBar */ .z)(syntheticFraction, report.budget);
    if (bar !== null)
        lines.push('', ...bar.map((line) => `  ${line}`), '');
    if (report.verdict === 'inconclusive')
        lines.push(...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(report.reason, 500), width, '  '));
    const judged = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .judgedWordsInRecords */ .Sq)(totals, coverage)}.`;
    const sample = (0,_sampling_words_js__WEBPACK_IMPORTED_MODULE_6__/* .samplingSentences */ .we)(report).join(' ');
    const tallied = (0,_tallied_words_js__WEBPACK_IMPORTED_MODULE_16__/* .talliedSentence */ .L)(report, (source) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(source, 60));
    const said = [(0,_deletion_words_js__WEBPACK_IMPORTED_MODULE_13__/* .deletionSentence */ .K)(report), judged, tallied, (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .P)(report), (0,_repository_words_js__WEBPACK_IMPORTED_MODULE_12__/* .repositorySentence */ .Cq)(report)];
    return [
        ...lines,
        ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(said.filter((part) => part !== null).join(' '), width, '  '),
        ...(sample === '' ? [] : ['', ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(sample, width, '  ')]),
    ];
}
function rulesSection(report, width, style) {
    const rules = (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .rulesInScope */ .xW)(report);
    if (rules.length < 2)
        return [];
    const rows = rules.map((rule) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(rule.path, 120),
        (0,_subject_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleVerdictWords */ .$d)(rule),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatFraction */ .MJ)(rule.budget),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .fractionWithInterval */ .OL)(rule.syntheticFraction),
    ]);
    return table(['rule', 'verdict', 'budget', 'machine-written'], rows, width, style);
}
function filesSection(report, width, style, maximum) {
    const files = (0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .filesWorstFirst */ .hL)(report).filter(({ words }) => words > 0);
    const empty = report.files.length - files.length;
    const withoutText = empty === 0
        ? []
        : [style.faint(`  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .LS)(empty, files.length === 0 ? 'file' : 'more file')} without text to judge`)];
    if (files.length === 0)
        return withoutText;
    const rows = files
        .slice(0, maximum)
        .map((file) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(file.path, 200),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(file.words),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(file.scoredWords),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(file.flaggedRecords),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(file.knownSyntheticRecords),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .fractionWithInterval */ .OL)(file.syntheticFraction),
    ]);
    const header = ['file', 'words', 'scored', 'flagged', 'known', 'machine-written'];
    const known = files.some(({ knownSyntheticRecords }) => knownSyntheticRecords > 0)
        ? (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)('known: machine-written by what is declared, attested, or a phrase that an assistant left', width, '  ')
        : [];
    return [
        ...table(header, rows, width, style),
        ...more(files.length - rows.length, 'file', style),
        ...withoutText,
        ...known.map(style.faint),
    ];
}
function splitsSection({ dataset }, width, style, maximum) {
    if (dataset === null)
        return [];
    const rows = dataset.splits
        .slice(0, maximum)
        .map((split) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)((0,_split_words_js__WEBPACK_IMPORTED_MODULE_18__/* .splitName */ .W0)(dataset, split), 120),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(split.files),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(split.words),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(split.flaggedRecords),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .fractionWithInterval */ .OL)(split.syntheticFraction),
    ]);
    const header = [(0,_split_words_js__WEBPACK_IMPORTED_MODULE_18__/* .splitTitle */ .v2)(dataset), 'files', 'words', 'flagged', 'machine-written'];
    return [
        ...(rows.length === 0 ? [] : table(header, rows, width, style)),
        ...more(dataset.splits.length - rows.length, 'split', style),
        ...remarksSection('The dataset card', 'notice', dataset.notices, width, style),
    ];
}
function placesSection(report, width, style, maximum) {
    const runs = (0,_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .groupRuns */ .KH)(report.findings);
    if (runs.length === 0 || report.verdict === 'pass')
        return [];
    const lines = runs.slice(0, maximum).flatMap((run) => placeLines(run, width, style));
    return [
        style.strong('Where to look first'),
        ...lines,
        ...more(runs.length - Math.min(maximum, runs.length), 'place', style),
    ];
}
function placeLines(run, width, style) {
    const { excerpt } = run.telling;
    const found = run.findings.length > 1 ? ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .LS)(run.findings.length, 'finding')})` : '';
    return [
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(run.path, width - 40)}${run.fromByte === null && (0,_record_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isInLines */ .d6)(run.path) ? `:${run.line}` : ''}  ${(0,_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOf */ .$t)(run)}${found}`,
        ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)((0,_runs_js__WEBPACK_IMPORTED_MODULE_5__/* .whyOf */ .gf)(run.telling), 300), width, '    '),
        style.faint(`    “${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .clipWords */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .visible */ .RK)(excerpt), width - 6)}”`),
    ];
}
/** Broken limits, the figures in words, and where the largest cluster of near-duplicates begins. */
function diversitySection({ diversityLimits, diversity, collapse }, width, style) {
    const limits = diversityLimits.flatMap(({ verdict, reason }) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`${SIGNS[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(reason, 400)}`, width, '  ', '    '));
    const [largest] = diversity.nearDuplicates;
    const places = (largest?.places ?? []).map(({ path, line, row }) => row === undefined ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(path, 100)}:${line}` : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(path, 100)} row ${row}`);
    const cluster = largest === undefined || places.length === 0
        ? []
        : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`Largest cluster of near-duplicates: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .LS)(largest.records, 'record')}, first at ${places.join(', ')}.`, width, '  ', '    ');
    const together = collapse === null ? [] : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(collapse, 1_000), width, '  ', '    ');
    const lines = [...limits, ...together, ...cluster];
    return lines.length === 0 ? [] : [style.strong('Diversity'), ...lines];
}
function surprisalSection(report, width, style) {
    const sentences = (0,_surprisal_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .surprisalSentences */ ._I)(report);
    if (sentences.length === 0)
        return [];
    const lines = [_surprisal_blocks_js__WEBPACK_IMPORTED_MODULE_8__/* .SURPRISAL_INTRO */ .rw, ...sentences].flatMap((text) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(text, width, '  ', '    '));
    return [style.strong('Perplexity and burstiness'), ...lines];
}
function referenceSection({ reference, drift }, width, style) {
    if (reference === null)
        return [];
    const { description, files, texts, kinds, notices } = reference;
    const what = description === null
        ? []
        : [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .LS)(texts, 'text')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .LS)(files, 'file')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(description, 200)}.`];
    const lines = [
        ...what,
        ...kinds.map((kind) => `${_words_js__WEBPACK_IMPORTED_MODULE_9__/* .KIND_WORDS */ .Pv[kind.kind] ?? kind.kind}: ${(0,_reference_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .kindSentence */ .k2)(kind)}`),
        ...notices.map((notice) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(notice, 400)),
    ];
    const header = ['drift from it', 'observed', 'by chance', 'beyond chance', 'p'];
    const figures = drift === null ? [] : table(header, (0,_reference_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .driftRows */ .No)(drift), width, style);
    const moved = drift === null
        ? []
        : [
            ...drift.limits.map(({ verdict, reason }) => `${SIGNS[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(reason, 300)}`),
            ...(0,_reference_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .movedSentences */ .a1)(drift, (word) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(word, 40)),
        ];
    const wrapped = (text) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(text, width, '  ', '    ');
    return [style.strong('Reference'), ...lines.flatMap(wrapped), ...figures, ...moved.flatMap(wrapped)];
}
function kindsSection(report, width, style) {
    const kinds = report.byKind.filter(({ records }) => records > 0);
    if (kinds.length < 2)
        return [];
    const rows = kinds.map((kind) => [
        _words_js__WEBPACK_IMPORTED_MODULE_9__/* .KIND_WORDS */ .Pv[kind.kind] ?? kind.kind,
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(kind.records),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(kind.words),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .fractionWithInterval */ .OL)(kind.syntheticFraction),
    ]);
    return table(['kind of text', 'records', 'words', 'machine-written'], rows, width, style);
}
function notJudgedSection({ totals }, width) {
    const reasons = Object.entries(totals.unscored).filter(([, count]) => count > 0);
    if (reasons.length === 0)
        return [];
    reasons.sort(([, a], [, b]) => b - a);
    const list = reasons.map(([reason, count]) => `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatCount */ .B4)(count)} ${_words_js__WEBPACK_IMPORTED_MODULE_9__/* .UNSCORED_WORDS */ .GV[reason] ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(reason)}`);
    return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`Not judged: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .LS)(totals.unscoredWords, 'word')}; records: ${list.join(', ')}.`, width, '', '  ');
}
function remarksSection(title, noun, remarks, width, style) {
    if (remarks.length === 0)
        return [];
    const lines = remarks.slice(0, 10).flatMap(({ path, line, message }) => {
        const where = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(path)}${line === null ? '' : `:${line}`}`;
        return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`${where}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(message, 300)}`, width, '  ', '    ');
    });
    return [style.strong(title), ...lines, ...more(remarks.length - 10, noun, style)];
}
function stepsSection(report, width, style, { program, fromHere }) {
    const steps = (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .stepsFor */ .R)(report, '`--report markdown=FILE` writes entries to paste');
    const lines = steps.flatMap(({ lead, text }) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`${lead}: ${text}`, width, '  ', '    '));
    const command = program === undefined || report.verdict === 'pass' ? null : (0,_local_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCommand */ .b)(report, program, fromHere);
    if (command !== null)
        lines.push(`  Why the first of these is listed: ${command}`);
    return lines.length === 0 ? [] : [style.strong('What to do'), ...lines];
}
function footSection(report, width, style) {
    const { detector, timings, policy } = report;
    const diversity = (0,_diversity_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .diversityRows */ .j)(report.diversity).map(({ name, value }) => `${name} ${value}`);
    const from = policy.path === null ? 'built-in defaults' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(policy.path, 100);
    const at = policy.commit === null || policy.path === null ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(policy.commit.slice(0, 7))}`;
    const lines = [
        ...(diversity.length === 0
            ? []
            : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`Figures of diversity: ${diversity.join(', ')}.`, width, '', '  ')),
        ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .wrap */ .LV)(`Detector ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalText */ .eR)(detector.id, 60)} (${detector.runtime}); thresholds for flagging ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_17__/* .formatFraction */ .MJ)(detector.maxFalsePositiveRate)} of human-written records, corrected by measured error rates. Policy: ${from}${at}. ${(timings.totalMs / 1000).toFixed(1)} s.`, width, '', '  '),
    ];
    return lines.map(style.faint);
}
function table(header, rows, width, style) {
    const [head = '', ...body] = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_11__/* .alignColumns */ .RM)([header, ...rows], width - 2);
    return [style.faint(`  ${head}`), ...body.map((line) => `  ${line}`)];
}
function more(count, noun, style) {
    return count <= 0 ? [] : [style.faint(`  … and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_15__/* .plural */ .LS)(count, `more ${noun}`)}`)];
}


/***/ }),

/***/ 74873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isLacking),
/* harmony export */   f: () => (/* binding */ Completeness)
/* harmony export */ });
/** Of a file of which more rows than this share could not be read, what was read does not stand for it. */
const MOST_LOST_ROWS = 0.5;
/** Whether what was read of a file, in all its pieces, does not stand for it: a part of it, or most rows, are lost. */
function isLacking(pieces) {
    const lostRows = pieces.reduce((sum, piece) => sum + piece.lostRows, 0);
    const rows = pieces.reduce((most, piece) => Math.max(most, piece.rows), 0);
    return pieces.some(({ lostPart }) => lostPart) || lostRows > rows * MOST_LOST_ROWS;
}
/** Follows what is read of one file, to say whether its text can be judged by it. Single malformed rows do no harm. */
class Completeness {
    lostPart = false;
    lostRows = 0;
    /** Of the members of an archive before the current one. */
    rowsBefore = 0;
    path = '';
    rows = 0;
    see(event) {
        const { path, row } = event.type === 'record' ? event.record.place : { path: event.problem.path, row: event.problem.row };
        if (path !== this.path) {
            this.rowsBefore += this.rows;
            this.rows = 0;
            this.path = path;
        }
        if (row !== undefined && row > this.rows)
            this.rows = row;
        if (event.type === 'record')
            return;
        const { lost } = event.problem;
        if (lost === 'part')
            this.lostPart = true;
        else
            this.lostRows += lost ?? 0;
    }
    /** The file could not be read to its end. */
    breakOff() {
        this.lostPart = true;
    }
    get extent() {
        return { lostPart: this.lostPart, lostRows: this.lostRows, rows: this.rowsBefore + this.rows };
    }
    /** A part of the file, or most of its rows, could not be read. */
    get isLacking() {
        return isLacking([this.extent]);
    }
}


/***/ }),

/***/ 22384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ addPieceProblem),
/* harmony export */   O9: () => (/* binding */ emptyProblems),
/* harmony export */   cq: () => (/* binding */ problemsOfFile)
/* harmony export */ });
/* harmony import */ var _record_broken_off_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33208);
/* harmony import */ var _record_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76307);
/* harmony import */ var _record_row_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13790);



/** No problem. */
function emptyProblems() {
    return { listed: [], further: 0, lastLine: null, rows: null };
}
/** Takes in a problem of a piece of a file, in place. */
function addPieceProblem(to, { path, line, message, tally }) {
    if (tally !== undefined)
        to.rows = { ...tally, line };
    else if (to.listed.length < _record_read_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_PROBLEMS */ .ST)
        to.listed.push({ path, line, message });
    else {
        to.further++;
        to.lastLine = line;
    }
}
/** The problems of the file, of those of its pieces in order: what `readRecords` tells of it when it is read whole. */
function problemsOfFile(path, pieces) {
    const listed = [];
    let total = 0;
    let last = null;
    for (const piece of pieces) {
        const told = piece.listed.filter((problem) => !isTold(problem, listed));
        total += told.length + piece.further;
        listed.push(...told.slice(0, _record_read_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_PROBLEMS */ .ST - listed.length));
        last = piece.lastLine ?? told.at(-1)?.line ?? last;
    }
    const tallies = pieces.flatMap(({ rows }) => (rows === null ? [] : [rows]));
    const [first] = tallies;
    if (first !== undefined) {
        total++;
        last = first.line;
        const rows = tallies.reduce((sum, tally) => sum + tally.rows, 0);
        if (total <= _record_read_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_PROBLEMS */ .ST)
            listed.push({ path, line: first.line, message: (0,_record_row_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .tallyMessage */ .GM)({ flaw: first.flaw, rows }) });
    }
    if (total > _record_read_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_PROBLEMS */ .ST)
        listed.push({ path, line: last, message: (0,_record_read_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherProblems */ .pU)(total - _record_read_js__WEBPACK_IMPORTED_MODULE_0__/* .MAXIMUM_PROBLEMS */ .ST) });
    return listed;
}
/** Of a file that breaks off, the piece in which it does and all pieces after it tell the same. */
function isTold({ line, message }, listed) {
    return (0,_record_broken_off_js__WEBPACK_IMPORTED_MODULE_2__/* .isBrokenOff */ .V4)(message) && listed.some((one) => one.line === line && one.message === message);
}


/***/ }),

/***/ 15408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ visitRecords)
/* harmony export */ });
/* harmony import */ var _record_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76307);
/* harmony import */ var _completeness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74873);


/** Visits the records of a file, or of a piece of it, in order. Says whether what was read stands for it. */
async function visitRecords(file, format, options, { visit, report }, piece) {
    const completeness = new _completeness_js__WEBPACK_IMPORTED_MODULE_1__/* .Completeness */ .f();
    const events = (0,_record_read_js__WEBPACK_IMPORTED_MODULE_0__/* .readRecords */ .T3)(format, file.path, file, options, piece);
    try {
        for (;;) {
            let next;
            try {
                next = await events.next();
            }
            catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                report({ path: file.path, line: null, message: `could not be read to its end: ${reason}` });
                completeness.breakOff();
                return completeness;
            }
            if (next.done === true)
                return completeness;
            completeness.see(next.value);
            if (next.value.type === 'problem')
                report(toProblem(next.value.problem), next.value.problem);
            else
                await visit(next.value.record);
        }
    }
    finally {
        await events.return(undefined);
    }
}
function toProblem({ path, line, message }) {
    return { path, line, message };
}


/***/ }),

/***/ 21857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan),
  G: () => (/* binding */ scanShard)
});

// EXTERNAL MODULE: ./lib/measure/sample.js
var measure_sample = __webpack_require__(28212);
// EXTERNAL MODULE: ./lib/measure/tally.js
var tally = __webpack_require__(99878);
// EXTERNAL MODULE: ./lib/record/format.js
var record_format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/record/hash.js
var record_hash = __webpack_require__(98229);
// EXTERNAL MODULE: ./lib/record/words.js
var words = __webpack_require__(98128);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
// EXTERNAL MODULE: ./lib/scan/completeness.js
var completeness = __webpack_require__(74873);
// EXTERNAL MODULE: ./lib/scan/file-scan.js
var file_scan = __webpack_require__(83821);
// EXTERNAL MODULE: ./lib/scan/judge.js
var judge = __webpack_require__(10262);
// EXTERNAL MODULE: ./lib/scan/learn.js + 1 modules
var learn = __webpack_require__(13258);
// EXTERNAL MODULE: ./lib/scan/piece-problems.js
var piece_problems = __webpack_require__(22384);
// EXTERNAL MODULE: ./lib/scan/content-multiset.js
var content_multiset = __webpack_require__(2674);
;// CONCATENATED MODULE: ./lib/scan/previous-texts.js


/**
 * The texts of the changed files before the change, for telling which of those after it are new. Feed all texts from
 * before to `add`, then all on unchanged lines to `keep`, then ask `isNew` of every text, then `isGone` of every text
 * from before. Texts that stay where they are go first, so that of two equal texts the one on an added line is new.
 *
 * Files fall into groups (those that one rule is for): a text that moves between groups is new in one and gone from the
 * other. Memory: one entry a text and paragraph.
 */
class PreviousTexts {
    groups = new Map();
    /** Whether no text is left that `isGone` could be true of. */
    get isExhausted() {
        return [...this.groups.values()].every(({ records }) => records.size === 0);
    }
    /** A text from before the change. */
    add(group, record, hash) {
        const { records, paragraphs } = this.groupOf(group);
        records.add(hash);
        if (record.kind === 'document')
            for (const part of paragraphHashes(record.text))
                paragraphs.add(part);
    }
    /** A text on lines that the change left alone. */
    keep(group, record, hash) {
        const { records, paragraphs, strays } = this.groupOf(group);
        if (record.kind === 'document') {
            records.take(hash);
            for (const part of paragraphHashes(record.text))
                paragraphs.take(part);
        }
        else if (!records.take(hash))
            strays.add(hash);
    }
    /**
     * Whether the change brought a text: it was there less often before. A section of a document must touch an added line
     * and hold a paragraph that was there less often before.
     */
    isNew(group, record, hash, touched) {
        const { records, paragraphs, strays } = this.groupOf(group);
        if (record.kind !== 'document')
            return touched ? !records.take(hash) : strays.take(hash);
        if (!touched)
            return false;
        const known = records.take(hash);
        let fresh = 0;
        for (const part of paragraphHashes(record.text))
            if (!paragraphs.take(part))
                fresh++;
        return !known && fresh > 0;
    }
    /** Whether a text from before is not there any more; each copy that is gone is told once. */
    isGone(group, record, hash) {
        const { records, paragraphs } = this.groupOf(group);
        if (!records.take(hash))
            return false;
        if (record.kind !== 'document')
            return true;
        let gone = 0;
        for (const part of paragraphHashes(record.text))
            if (paragraphs.take(part))
                gone++;
        return gone > 0;
    }
    groupOf(key) {
        let group = this.groups.get(key);
        if (group === undefined) {
            group = {
                records: new content_multiset/* ContentMultiset */.p(),
                paragraphs: new content_multiset/* ContentMultiset */.p(),
                strays: new content_multiset/* ContentMultiset */.p(),
            };
            this.groups.set(key, group);
        }
        return group;
    }
}
function paragraphHashes(text) {
    return text
        .split('\n\n')
        .filter((paragraph) => paragraph.trim() !== '')
        .map(record_hash/* contentHash */.Ae);
}

// EXTERNAL MODULE: ./lib/scan/read-file.js
var read_file = __webpack_require__(15408);
// EXTERNAL MODULE: ./lib/record/read.js + 2 modules
var read = __webpack_require__(76307);
// EXTERNAL MODULE: ./lib/record/row-tally.js
var row_tally = __webpack_require__(13790);
;// CONCATENATED MODULE: ./lib/scan/sample-problems.js


/** The problems of pieces that are read in any order, brought together by file. */
class SampleProblems {
    files = new Map();
    /** `fromByte`: where the lines of the problem's piece are counted from. */
    add(problem, { fromByte, tally, } = {}) {
        let file = this.files.get(problem.path);
        if (file === undefined) {
            file = { told: [], more: 0, tallies: new Map() };
            this.files.set(problem.path, file);
        }
        if (tally !== undefined)
            file.tallies.set(tally.flaw, (file.tallies.get(tally.flaw) ?? 0) + tally.rows);
        else if (file.told.length >= read/* MAXIMUM_PROBLEMS */.ST)
            file.more++;
        else if (fromByte === undefined)
            file.told.push(problem);
        else {
            const { path, line, message } = problem;
            file.told.push({ path, line: null, message: `Line ${line ?? 1} from byte ${fromByte}: ${message}` });
        }
    }
    /** By path; of a file, in the order in which its pieces were read. */
    all() {
        return [...this.files]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .flatMap(([path, { told, more, tallies }]) => [
            ...told,
            ...(more === 0
                ? []
                : [{ path, line: null, message: `${more} further problems of this file are not listed.` }]),
            ...[...tallies].map(([flaw, rows]) => ({
                path,
                line: null,
                message: `In the part that was read: ${(0,row_tally/* tallyMessage */.GM)({ flaw, rows }).replace('; the first is here', '')}`,
            })),
        ]);
    }
}

// EXTERNAL MODULE: ./lib/measure/content-clusters.js
var content_clusters = __webpack_require__(31253);
// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
;// CONCATENATED MODULE: ./lib/scan/sampling.js



/** Pieces of each stratum that are read before the first look at what they say. */
const FIRST_LOOK = 16;
/** From one look to the next so many times as many. */
const GROWTH = 1.25;
/**
 * Draws pieces from all strata in turn and looks, after a growing number of them, at which groups have enough. The sample
 * of a stratum at any moment is the first so many pieces of its random order.
 */
async function samplePieces(strata, { enough, isTimeUp }, reader) {
    const samples = strata.map((stratum) => new StratumDraws(stratum));
    const groups = [...new Set(strata.map(({ group }) => group))];
    const reasons = new Map();
    for (let goal = FIRST_LOOK; reasons.size < groups.length; goal = Math.ceil(goal * GROWTH)) {
        const open = samples.filter(({ group }) => !reasons.has(group));
        const isOver = await drawUpTo(goal, open, isTimeUp, reader);
        await reader.settle();
        for (const group of new Set(open.map((sample) => sample.group))) {
            const ofGroup = open.filter((sample) => sample.group === group);
            const all = ofGroup.every(({ isExhausted }) => isExhausted);
            const reason = all
                ? 'all'
                : enough(group, ofGroup.map((sample) => sample.result()));
            if (reason !== null)
                reasons.set(group, reason);
            else if (isOver)
                reasons.set(group, 'time');
        }
    }
    return { strata: samples.map((sample) => sample.result()), reasons };
}
/** Draws one piece of each stratum after the other, until each has so many; whether time was up before. */
async function drawUpTo(goal, samples, isTimeUp, reader) {
    for (;;) {
        const waiting = samples.filter((sample) => sample.drawn < goal && !sample.isExhausted);
        if (waiting.length === 0)
            return false;
        for (const sample of waiting) {
            if (isTimeUp())
                return true;
            await sample.drawNext(reader);
        }
    }
}
class StratumDraws {
    stratum;
    pieces = [];
    total = (0,tally/* emptyCounts */.W1)();
    /** Pieces that are in `total`. */
    settled = 0;
    bytesRead = 0;
    constructor(stratum) {
        this.stratum = stratum;
    }
    get group() {
        return this.stratum.group;
    }
    get drawn() {
        return this.pieces.length;
    }
    get isExhausted() {
        return this.drawn === this.stratum.pieces;
    }
    async drawNext(reader) {
        const read = [];
        for (const drawn of this.stratum.draw(this.drawn)) {
            const counts = (0,tally/* emptyCounts */.W1)();
            this.bytesRead += await reader.read(drawn, counts);
            read.push({ path: drawn.file.path, counts });
        }
        this.pieces.push(read);
    }
    settle() {
        for (; this.settled < this.pieces.length; this.settled++) {
            for (const file of this.pieces[this.settled] ?? []) {
                (0,tally/* addCounts */.c5)(this.total, file.counts);
                file.counts = withoutLikeness(file.counts);
            }
        }
    }
    /** What was read; everything that was drawn must have been settled. */
    result() {
        this.settle();
        const { group, pieces, bytes, files } = this.stratum;
        const byFile = new Map();
        for (const { path, counts } of this.pieces.flat()) {
            let sum = byFile.get(path);
            if (sum === undefined) {
                sum = (0,tally/* emptyCounts */.W1)();
                (0,tally/* addFile */.sM)(sum);
                byFile.set(path, sum);
            }
            (0,tally/* addCounts */.c5)(sum, counts);
        }
        return {
            group,
            bytes,
            bytesRead: this.bytesRead,
            pieces: this.pieces.map(together),
            total: this.total,
            population: pieces,
            files: [...byFile.values()],
            fileCount: files,
        };
    }
}
/** Counts alone, so that a piece takes little memory. */
function withoutLikeness(counts) {
    const kinds = {};
    for (const kind of record/* RECORD_KINDS */.e) {
        const of = counts.kinds[kind];
        if (of !== undefined)
            kinds[kind] = { ...of, clusters: (0,content_clusters/* emptyClusters */.Xl)() };
    }
    return { files: counts.files, kinds };
}
function together(files) {
    const [only] = files;
    if (only !== undefined && files.length === 1)
        return only.counts;
    const sum = (0,tally/* emptyCounts */.W1)();
    for (const { counts } of files)
        (0,tally/* addCounts */.c5)(sum, counts);
    return sum;
}

// EXTERNAL MODULE: ./lib/measure/hash.js
var hash = __webpack_require__(43586);
// EXTERNAL MODULE: ./lib/measure/random.js
var measure_random = __webpack_require__(62349);
// EXTERNAL MODULE: ./lib/record/decode.js
var decode = __webpack_require__(15503);
// EXTERNAL MODULE: ./lib/record/split.js + 1 modules
var split = __webpack_require__(17668);
;// CONCATENATED MODULE: ./lib/record/line-range.js



/**
 * Whether rows can be found from any byte of a file without reading what is before it: JSON Lines as plain UTF-8, whose
 * content can be read at any offset. A look at the file's beginning.
 */
async function hasLineRanges(format, path, content) {
    if (format !== 'jsonl' || (0,record_format/* compressionOf */.MB)(path) !== undefined || content.openRandom === undefined)
        return false;
    return (0,decode/* continuesAsUtf8 */._p)(content.open).catch(() => false);
}
/**
 * The rows of such a file that start at `from` ≤ byte < `to`: the piece that `splitFile` makes of these bytes. Where it
 * begins in lines and rows is not known. null where no row starts there.
 * @throws {Error} where the content cannot be read.
 */
async function lineRange(content, from, to) {
    const access = await content.openRandom?.();
    if (access === undefined)
        throw new Error('it cannot be read at any offset.');
    try {
        const start = from === 0 ? 0 : await (0,split/* startOfLine */.C2)(access, from);
        const end = to >= access.size ? access.size : await (0,split/* startOfLine */.C2)(access, to);
        return start < end ? { type: 'rows', start, end, bytes: end - start, origin: null } : null;
    }
    finally {
        await access.close();
    }
}

;// CONCATENATED MODULE: ./lib/scan/strata.js





/** Bytes of a piece: some tens of rows. Small ones say more for the same reading, as rows beside one another are alike. */
const PIECE_BYTES = 32 * 1024;
/** Of a corpus with more pieces than this, pieces are larger: their order is held in memory, 4 bytes each. */
const MOST_PIECES = 2 ** 22;
/** Pieces that differ in size by a larger factor lie in different strata. */
const SIZE_RATIO = 4;
/**
 * The strata of some files: by group (the rule that they are judged by) and by size of piece. Nothing is read but the
 * beginnings of files, the directories of Parquet and Arrow files, and CSV and TSV files, whose rows are found by reading.
 */
async function strataOf(files, groupOf, seed) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const target = Math.max(PIECE_BYTES, Math.ceil(total / MOST_PIECES));
    const builders = new Map();
    for (const file of files) {
        const format = (0,record_format/* formatOf */.be)(file.path);
        if (format === undefined)
            continue;
        const group = groupOf(file.path);
        let builder = builders.get(group);
        if (builder === undefined) {
            builder = new GroupBuilder(group, target, `${seed} ${builders.size}`);
            builders.set(group, builder);
        }
        await builder.add(file, format);
    }
    return [...builders.values()].flatMap((builder) => builder.strata());
}
class GroupBuilder {
    group;
    target;
    seed;
    /** By size of piece: SIZE_RATIO to the power of the key, in units of `target`. */
    runs = new Map();
    small = [];
    constructor(group, target, seed) {
        this.group = group;
        this.target = target;
        this.seed = seed;
    }
    async add(file, format) {
        const { target } = this;
        if (file.size < target) {
            this.small.push({ file, format });
            return;
        }
        if (await hasLineRanges(format, file.path, file)) {
            const at = (index) => [
                { file, format, locate: () => lineRange(file, index * target, (index + 1) * target) },
            ];
            this.put(0, { count: Math.ceil(file.size / target), bytes: file.size, files: 1, at });
            return;
        }
        const pieces = await (0,split/* splitFile */.bH)(format, file.path, file, target);
        const [only] = pieces;
        if (pieces.length === 1 && only?.type === 'whole') {
            const at = () => [{ file, format, locate: async () => only }];
            this.put(this.sizeOf(file.size), { count: 1, bytes: file.size, files: 1, at });
            return;
        }
        const bySize = new Map();
        for (const piece of pieces) {
            const size = this.sizeOf(piece.bytes);
            const alike = bySize.get(size);
            if (alike === undefined)
                bySize.set(size, [piece]);
            else
                alike.push(piece);
        }
        for (const [size, alike] of bySize) {
            const at = (index) => [
                { file, format, locate: async () => alike[index] ?? null },
            ];
            this.put(size, { count: alike.length, bytes: bytesOf(alike), files: 1, at });
        }
    }
    strata() {
        for (const bundle of this.bundles())
            this.put(0, bundle);
        return [...this.runs]
            .sort(([a], [b]) => a - b)
            .map(([size, runs]) => stratum(this.group, runs, (0,measure_random/* seededRandom */.Is)((0,hash/* hashString */.YZ)(`${this.seed} ${size}`, 0))));
    }
    /** Small files in random order, together until they are as large as a piece: so those of one folder are not alike. */
    bundles() {
        const order = (0,measure_random/* randomOrder */.Sl)(this.small.length, (0,measure_random/* seededRandom */.Is)((0,hash/* hashString */.YZ)(`${this.seed} files`, 0)));
        const bundles = [];
        let parts = [];
        let bytes = 0;
        const close = () => {
            const bundle = parts;
            if (bundle.length > 0)
                bundles.push({ count: 1, bytes, files: bundle.length, at: () => bundle });
            parts = [];
            bytes = 0;
        };
        for (const index of order) {
            const small = this.small[index];
            if (small === undefined)
                continue;
            parts.push({ ...small, locate: async () => ({ type: 'whole', bytes: small.file.size }) });
            bytes += small.file.size;
            if (bytes >= this.target)
                close();
        }
        close();
        return bundles;
    }
    put(size, run) {
        const runs = this.runs.get(size);
        if (runs === undefined)
            this.runs.set(size, [run]);
        else
            runs.push(run);
    }
    sizeOf(bytes) {
        return Math.max(0, Math.ceil(Math.log(bytes / (2 * this.target)) / Math.log(SIZE_RATIO)));
    }
}
function stratum(group, runs, random) {
    const ends = [];
    let pieces = 0;
    for (const { count } of runs) {
        pieces += count;
        ends.push(pieces);
    }
    const order = (0,measure_random/* randomOrder */.Sl)(pieces, random);
    return {
        group,
        pieces,
        bytes: bytesOf(runs),
        files: runs.reduce((sum, { files }) => sum + files, 0),
        draw: (turn) => {
            const index = order[turn] ?? 0;
            const which = firstAbove(ends, index);
            const run = runs[which];
            return run?.at(index - (ends[which] ?? 0) + run.count) ?? [];
        },
    };
}
/** Index of the first of the ascending numbers that is above a value. */
function firstAbove(ascending, value) {
    let low = 0;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ascending[middle] ?? 0) > value)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
function bytesOf(parts) {
    return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

;// CONCATENATED MODULE: ./lib/scan/thinned-counts.js

/**
 * Counts of a random part of the texts, chosen by content hash and weighted up to all of them. A text is of level l where
 * its hash ends in l zero bits, so one in 2^l texts is of level l or above; when more than `limit` texts have been taken,
 * the lowest level still taken is dropped. Up to `limit` texts the counts are exact, and above they are of at most
 * `limit` texts, on average of more than half as many (threshold sampling: Duffield, Lund & Thorup 2007, with equal weights).
 */
class ThinnedCounts {
    limit;
    levels = [];
    taken = [];
    lowest = 0;
    total = 0;
    constructor(limit) {
        this.limit = limit;
    }
    /** Whether a text with this content hash is to be counted; if so, call `add` with what it turns out to be. */
    takes(hash) {
        const level = levelOf(hash);
        if (level < this.lowest)
            return false;
        this.taken[level] = (this.taken[level] ?? 0) + 1;
        this.total++;
        while (this.total > this.limit && this.lowest < HIGHEST_LEVEL) {
            this.total -= this.taken[this.lowest] ?? 0;
            delete this.levels[this.lowest];
            this.lowest++;
        }
        return level >= this.lowest;
    }
    /** Counts a text that `takes` accepted; `count` adds it to the counts that it is given. */
    add(hash, count) {
        const level = levelOf(hash);
        if (level < this.lowest)
            return;
        this.levels[level] ??= (0,tally/* emptyCounts */.W1)();
        count(this.levels[level]);
    }
    /** Counts that stand for all texts that `takes` was asked of. */
    estimate() {
        const sum = (0,tally/* emptyCounts */.W1)();
        for (const counts of this.levels)
            if (counts !== undefined)
                (0,tally/* addCounts */.c5)(sum, counts);
        return (0,tally/* scaleCounts */.Ph)(sum, 2 ** this.lowest);
    }
}
const HIGHEST_LEVEL = 20;
function levelOf(hash) {
    const low = Number(hash & 0xffffffn);
    return low === 0 ? HIGHEST_LEVEL : Math.min(HIGHEST_LEVEL, 31 - Math.clz32(low & -low));
}

;// CONCATENATED MODULE: ./lib/scan/scan.js

















/** Reads and judges everything in scope, in one pass over the files (a change reads the versions before it as well). */
async function scan(scope, options) {
    const run = new ScanRun(options);
    if (scope.type === 'change')
        return run.result(scope, { change: await run.change(scope) });
    if (options.sampling !== undefined)
        return run.result(scope, { sample: await run.sample(scope, options.sampling) });
    await run.tree(scope);
    return run.result(scope);
}
/** Reads and judges the pieces of a scan that one shard has. */
async function scanShard(pieces, options) {
    return new ScanRun(options).shard(pieces);
}
class ScanRun {
    options;
    judge;
    files = [];
    learned = new learn/* Learned */.w();
    problems = [];
    progress = { files: 0, totalFiles: 0, records: 0 };
    constructor(options) {
        this.options = options;
        this.judge = new judge/* Judge */.I(options);
    }
    async tree(scope) {
        this.begin(scope);
        this.expect(scope.files.reduce((sum, { path, size }) => sum + ((0,record_format/* formatOf */.be)(path) === undefined ? 0 : size), 0));
        for (const file of scope.files) {
            const format = (0,record_format/* formatOf */.be)(file.path);
            if (format !== undefined) {
                const target = this.open(file, format);
                const visit = (record) => this.judge.judge(record, (judged) => this.count(target, judged));
                target.unread = await this.isUnread(file, format, visit, (problem) => this.problems.push(problem));
            }
            this.advance({ files: this.progress.files + 1 });
        }
    }
    /** Reads pieces of the files, drawn at random, until enough was read. */
    async sample(scope, sampling) {
        this.begin(scope);
        const groupOf = this.options.groupOf ?? (() => undefined);
        const strata = await strataOf(scope.files, groupOf, sampling.seed);
        const problems = new SampleProblems();
        const opened = new Map();
        const sampled = await samplePieces(strata, sampling, {
            read: async (drawn, counts) => {
                const { file, format } = drawn;
                let sampledFile = opened.get(file.path);
                if (sampledFile === undefined) {
                    sampledFile = { target: this.open(file, format), extent: NOTHING_READ };
                    opened.set(file.path, sampledFile);
                    this.advance({ files: opened.size });
                }
                return this.readDrawn(drawn, sampledFile, counts, problems);
            },
            settle: () => this.judge.flush(),
        });
        for (const { target, extent } of opened.values())
            target.unread = (0,completeness/* isLacking */.K)([extent]);
        this.problems.push(...problems.all());
        return sampled;
    }
    /** Tells the detector of what is to be read, unless scores are remembered: then it may have little to do. */
    expect(bytes) {
        if ((this.options.scores?.size ?? 0) === 0)
            this.options.detector.expect?.(bytes);
    }
    begin(scope) {
        this.advance({ totalFiles: scope.files.length });
        for (const { path, unread } of scope.problems) {
            const format = (0,record_format/* formatOf */.be)(path);
            if (unread === true && format !== undefined)
                this.open({ path }, format).unread = true;
        }
    }
    /** Reads one piece; returns its bytes. */
    async readDrawn({ file, format, locate }, of, counts, problems) {
        let piece;
        try {
            piece = await locate();
        }
        catch (error) {
            const { path } = file;
            problems.add({ path, line: null, message: `could not be read: ${messageOf(error)}` });
            of.extent = { ...of.extent, lostPart: true };
            return 0;
        }
        if (piece === null)
            return 0;
        const origin = placeOf(piece);
        const visit = (record) => this.judge.judge({ ...record, place: { ...record.place, ...origin } }, (judged) => {
            (0,learn/* tally */.N)(counts, judged, this.count(of.target, judged));
        });
        const tell = (problem, read) => problems.add(problem, { ...origin, tally: read?.tally });
        const { extent } = await this.read(file, format, visit, tell, piece);
        of.extent = {
            lostPart: of.extent.lostPart || extent.lostPart,
            lostRows: of.extent.lostRows + extent.lostRows,
            rows: of.extent.rows + extent.rows - rowsBefore(piece),
        };
        return piece.bytes;
    }
    async shard(pieces) {
        this.advance({ totalFiles: pieces.length });
        this.expect(pieces.reduce((sum, { piece }) => sum + piece.bytes, 0));
        const scans = [];
        for (const { order, file, format, piece, isFirst } of pieces) {
            const target = (0,file_scan/* newFile */.Jd)(file, format);
            if (!isFirst)
                target.counts.files = 0;
            const problems = (0,piece_problems/* emptyProblems */.O9)();
            const extent = await this.read(file, format, (record) => this.judge.judge(record, (judged) => this.count(target, judged)), (problem, read) => {
                if (piece.type === 'whole' || read === undefined)
                    problems.listed.push(problem);
                else
                    (0,piece_problems/* addPieceProblem */.D3)(problems, read);
            }, piece);
            const { counts, hidden } = target;
            scans.push({ order, path: file.path, format, counts, hidden, extent: extent.extent, problems });
            this.advance({ files: this.progress.files + 1 });
        }
        await this.judge.flush();
        const { corpus, scored, findings } = this.learned;
        const { detectorMs } = this.judge;
        return { pieces: scans, corpus, scored, findings: findings.sorted(), detectorMs };
    }
    /**
     * A record is added when its content was in no changed file before, as often as it is there now: moving, sorting or
     * rewriting rows adds nothing. The versions after the change are read twice, so that texts on unchanged lines find
     * their like first and what is told as added lies where something was added.
     */
    async change(scope) {
        const previous = new PreviousTexts();
        const removed = (0,tally/* emptyCounts */.W1)();
        const sample = (0,measure_sample/* emptySample */.Ur)();
        const kept = new ThinnedCounts(limits/* LIMITS */.b.keptRecords);
        const before = { records: 0, words: 0 };
        const after = { records: 0, words: 0 };
        const pairs = scope.files.map((file) => pairOf(file, this.options.groupOf ?? (() => undefined)));
        this.advance({ totalFiles: pairs.length });
        for (const { base } of pairs) {
            await this.readBase(base, async (record, hash) => {
                previous.add(base?.group, record, hash);
                (0,measure_sample/* addToSample */.HA)(sample, (0,record_hash/* hashName */.yX)(hash), record.text);
                addRecord(before, record);
            });
        }
        for (const { head, isTouched, isOld } of pairs) {
            if (head === undefined || !isOld)
                continue;
            await this.readSide(head, async (record, hash) => {
                if (!isTouched(record))
                    previous.keep(head.group, record, hash);
            });
        }
        for (const { head, isTouched } of pairs) {
            if (head !== undefined) {
                const target = this.open(head.file, head.format);
                const report = (problem) => this.problems.push(problem);
                target.unread = await this.readSide(head, async (record, hash) => {
                    addRecord(after, record);
                    if (previous.isNew(head.group, record, hash, isTouched(record)))
                        await this.judge.judge(record, (judged) => this.count(target, judged), hash, this.options.judgesAddedAnew);
                    else if (kept.takes(hash))
                        await this.judge.judge(record, (judged) => kept.add(hash, (to) => (0,learn/* tally */.N)(to, judged)), hash);
                }, report);
            }
            this.advance({ files: this.progress.files + 1 });
        }
        for (const { base } of previous.isExhausted ? [] : pairs) {
            await this.readSide(base, async (record, hash) => {
                if (previous.isGone(base?.group, record, hash))
                    await this.judge.judge(record, (judged) => (0,learn/* tally */.N)(removed, judged), hash);
            });
        }
        await this.judge.flush();
        return { before, after, removed, kept: kept.estimate(), sampleBefore: sample };
    }
    async result(scope, { change = null, sample = null } = {}) {
        await this.judge.flush();
        return {
            ...(0,file_scan/* sortedFiles */.pr)(this.files),
            corpus: this.learned.corpus,
            scored: this.learned.scored,
            findings: this.learned.findings.sorted(),
            problems: [...(0,file_scan/* scopeProblems */.Vd)(scope.problems), ...this.problems],
            change,
            sample,
            detectorMs: this.judge.detectorMs,
        };
    }
    open(file, format) {
        const target = (0,file_scan/* newFile */.Jd)(file, format);
        this.files.push(target);
        return target;
    }
    /** Reads a version from before the change, whose problems were there before too; but not that it cannot be had. */
    async readBase(side, visit) {
        if (side === undefined)
            return;
        const { file } = side;
        let failure;
        const open = async function* () {
            try {
                yield* file.open();
            }
            catch (error) {
                failure = error;
                throw error;
            }
        };
        await this.readSide({ ...side, file: { ...file, open } }, visit);
        if (failure === undefined)
            return;
        const message = `The version before the change could not be read (${messageOf(failure)}); what it holds counts as added.`;
        this.problems.push({ path: file.path, line: null, message });
    }
    async readSide(side, visit, report = () => { }) {
        if (side === undefined)
            return false;
        return this.isUnread(side.file, side.format, (record) => visit(record, (0,record_hash/* contentHash */.Ae)(record.text)), report);
    }
    /** Whether the file is lacking: what was read does not stand for it. */
    async isUnread(...args) {
        return (await this.read(...args)).isLacking;
    }
    read(file, format, visit, report, piece) {
        return (0,read_file/* visitRecords */.O)(file, format, this.options.readOptions(file.path), { visit, report }, piece);
    }
    /** Counts a judged record; returns its `likenessKey`. */
    count(target, judged) {
        const likeness = this.learned.add(target, judged);
        this.advance({ records: this.progress.records + 1 });
        return likeness;
    }
    advance(step) {
        this.progress = { ...this.progress, ...step };
        this.options.onProgress?.(this.progress);
    }
}
const NOTHING_READ = { lostPart: false, lostRows: 0, rows: 0 };
/** Rows of its file before a piece, as far as the piece knows. */
function rowsBefore(piece) {
    return piece.type === 'rows' ? (piece.origin?.rows ?? 0) : 0;
}
/** Where the lines and rows of a piece are counted from. */
function placeOf(piece) {
    const isLocated = piece.type !== 'rows' || piece.origin !== null || piece.start === 0;
    return isLocated ? {} : { fromByte: piece.start };
}
function addRecord(to, record) {
    to.records++;
    to.words += (0,words/* countWords */.r)(record.text);
}
/** What is read of a changed file. Moved to another group, all of it is new there. */
function pairOf({ base, head, addedLines }, groupOf) {
    const side = (file) => {
        const format = file === null ? undefined : (0,record_format/* formatOf */.be)(file.path);
        return file === null || format === undefined ? undefined : { file, format, group: groupOf(file.path) };
    };
    const [before, after] = [side(base), side(head)];
    const isOld = addedLines !== null && before !== undefined && before.group === after?.group;
    return { base: before, head: after, isTouched: touching(isOld ? addedLines : null), isOld };
}
/** Tells which records touch one of the lines (ascending, disjoint ranges); null: all of them may. */
function touching(ranges) {
    if (ranges === null)
        return () => true;
    return ({ place }) => {
        let low = 0;
        let high = ranges.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (ranges[middle].end < place.line)
                low = middle + 1;
            else
                high = middle;
        }
        const next = ranges[low];
        return next !== undefined && next.start <= place.endLine;
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 50657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   km: () => (/* binding */ planShard),
/* harmony export */   n0: () => (/* binding */ MAXIMUM_SHARDS),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export assignShards */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _measure_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43586);
/* harmony import */ var _record_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95278);
/* harmony import */ var _record_split_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17668);
/* harmony import */ var _source_path_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10007);





/** Most shards of one scan. */
const MAXIMUM_SHARDS = 256;
/** Large row files are split so that a shard gets about this many pieces … */
const PIECES_PER_SHARD = 8;
/** … within these bounds, in bytes. */
const LEAST_PIECE_BYTES = 64 * 1024;
const MOST_PIECE_BYTES = 64 * 1024 * 1024;
/** Load above the mean at which a shard takes no more. */
const SLACK = 1.05;
const SEED = 0x5a4d;
/** `3/8`, or null where it is written otherwise or there is no such shard. */
function parseShard(text) {
    const [, index, of] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? [];
    const shard = { index: Number(index), of: Number(of) };
    return shard.index >= 1 && shard.index <= shard.of && shard.of <= MAXIMUM_SHARDS ? shard : null;
}
/**
 * Divides a scan of files. Each shard finds out by itself, and all come to the same: the result depends on the paths,
 * sizes and pieces alone, in whatever order the files are listed. The loads, in bytes, differ by 5 % and one piece at
 * most; a file that is added or changed moves few of the others (consistent hashing with bounded loads: Mirrokni,
 * Thorup & Zadimoghaddam 2018, with rendezvous hashing: Thaler & Ravishankar 1998).
 */
async function planShard(scope, shard) {
    const files = scope.files
        .flatMap((file) => {
        const format = (0,_record_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .be)(file.path);
        return format === undefined ? [] : [{ file, format }];
    })
        .sort((a, b) => (0,_source_path_order_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePaths */ .c)(a.file.path, b.file.path));
    const targetBytes = pieceBytes(files.reduce((sum, { file }) => sum + file.size, 0), shard.of);
    const parts = [];
    for (const { file, format } of files) {
        const pieces = file.size <= targetBytes
            ? [{ type: 'whole', bytes: file.size }]
            : await (0,_record_split_js__WEBPACK_IMPORTED_MODULE_2__/* .splitFile */ .bH)(format, file.path, file, targetBytes);
        for (const [index, piece] of pieces.entries())
            parts.push({ order: parts.length, file, format, piece, isFirst: index === 0 });
    }
    const shards = assignShards(parts.map(({ file, piece, order }) => ({
        key: `${file.path}\0${placeOf(piece)}`,
        bytes: piece.bytes,
        order,
    })), shard.of);
    return {
        pieces: await located(parts, (part) => shards[part.order] === shard.index - 1),
        totalPieces: parts.length,
        digest: digestOf(scope, parts, shard.of),
    };
}
/** Bytes of a piece: a power of two, so that a little more text makes no other pieces. */
function pieceBytes(total, shards) {
    const wanted = 2 ** Math.floor(Math.log2(Math.max(1, total / (shards * PIECES_PER_SHARD))));
    return Math.min(MOST_PIECE_BYTES, Math.max(LEAST_PIECE_BYTES, wanted));
}
/** The shard, 0-based, of each load. */
function assignShards(loads, of) {
    const most = Math.ceil((loads.reduce((sum, { bytes }) => sum + bytes, 0) * SLACK) / of);
    const ranked = loads
        .map(({ key, bytes }, index) => ({ index, bytes, key, hash: (0,_measure_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(key, SEED) }))
        .sort((a, b) => b.bytes - a.bytes || a.hash - b.hash || (a.key < b.key ? -1 : 1));
    const taken = new Float64Array(of);
    const shards = new Uint16Array(loads.length);
    for (const { index, bytes, hash } of ranked) {
        let best = -1;
        let bestWeight = -1;
        let lightest = 0;
        for (let shard = 0; shard < of; shard++) {
            const load = taken[shard];
            if (load < taken[lightest])
                lightest = shard;
            const weight = weightOf(hash, shard);
            if (load + bytes <= most && weight > bestWeight) {
                best = shard;
                bestWeight = weight;
            }
        }
        const chosen = best === -1 ? lightest : best;
        shards[index] = chosen;
        taken[chosen] = taken[chosen] + bytes;
    }
    return shards;
}
function weightOf(hash, shard) {
    const high = (0,_measure_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)((hash / 0x100000000) ^ (0,_measure_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(shard + 1));
    return (0,_measure_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .join53 */ .FG)(high, (0,_measure_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(hash ^ high));
}
/** The pieces that are wanted, which know where in their files they begin. */
async function located(parts, isWanted) {
    const found = [];
    for (let start = 0; start < parts.length;) {
        let end = start + 1;
        while (parts[end]?.isFirst === false)
            end++;
        const ofFile = parts.slice(start, end);
        const last = ofFile.findLastIndex(isWanted);
        const needed = ofFile.slice(0, last + 1);
        const [first] = needed;
        const pieces = first === undefined
            ? []
            : await (0,_record_split_js__WEBPACK_IMPORTED_MODULE_2__/* .locatePieces */ .uW)(first.file.path, first.file, needed.map(({ piece }) => piece));
        for (const [i, part] of needed.entries())
            if (isWanted(part))
                found.push({ ...part, piece: pieces[i] ?? part.piece });
        start = end;
    }
    return found;
}
function digestOf({ paths, problems }, parts, of) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([of, paths, problems]));
    for (const { file, piece } of parts)
        hash.update(`\n${JSON.stringify([file.path, file.size, piece.type, placeOf(piece)])}`);
    return hash.digest('hex');
}
/** Where in its file a piece is. */
function placeOf(piece) {
    switch (piece.type) {
        case 'whole':
        case 'lost':
            return '';
        case 'rows':
            return `${piece.start}-${piece.end}`;
        default:
            return `${piece.first}+${piece.count}`;
    }
}


/***/ }),

/***/ 31481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ judgeMerged),
  l: () => (/* binding */ runShard)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/dataset/read-card.js + 1 modules
var read_card = __webpack_require__(7721);
// EXTERNAL MODULE: ./lib/gate.js + 21 modules
var gate = __webpack_require__(93232);
// EXTERNAL MODULE: ./lib/partial/partial.js
var partial = __webpack_require__(10272);
// EXTERNAL MODULE: ./lib/partial/store.js
var store = __webpack_require__(95128);
// EXTERNAL MODULE: ./lib/reference/summary.js + 3 modules
var summary = __webpack_require__(1402);
// EXTERNAL MODULE: ./lib/measure/tally.js
var tally = __webpack_require__(99878);
// EXTERNAL MODULE: ./lib/record/format.js
var record_format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/scan/completeness.js
var completeness = __webpack_require__(74873);
// EXTERNAL MODULE: ./lib/scan/file-scan.js
var file_scan = __webpack_require__(83821);
// EXTERNAL MODULE: ./lib/scan/piece-problems.js
var piece_problems = __webpack_require__(22384);
;// CONCATENATED MODULE: ./lib/scan/join-shards.js





/** What all shards learned, of all pieces in order: equal to the `scan` of the same scope. */
function joinShards({ problems }, { pieces, ...rest }) {
    const unread = problems.flatMap(({ path, unread }) => {
        const format = (0,record_format/* formatOf */.be)(path);
        return unread === true && format !== undefined ? [{ ...(0,file_scan/* newFile */.Jd)({ path }, format), unread }] : [];
    });
    const files = filesOf(pieces);
    return {
        ...rest,
        ...(0,file_scan/* sortedFiles */.pr)([...unread, ...files.map(joinPieces)]),
        problems: [...(0,file_scan/* scopeProblems */.Vd)(problems), ...files.flatMap(joinProblems)],
        change: null,
        sample: null,
    };
}
/** The pieces of each file. */
function filesOf(pieces) {
    const files = [];
    for (const piece of pieces) {
        const last = files.at(-1);
        if (last?.[0]?.path === piece.path)
            last.push(piece);
        else
            files.push([piece]);
    }
    return files;
}
function joinPieces(pieces) {
    const [first] = pieces;
    const counts = (0,tally/* emptyCounts */.W1)();
    const hidden = new Map();
    for (const piece of pieces) {
        (0,tally/* addCounts */.c5)(counts, piece.counts);
        for (const [name, records] of piece.hidden)
            hidden.set(name, (hidden.get(name) ?? 0) + records);
    }
    const unread = (0,completeness/* isLacking */.K)(pieces.map(({ extent }) => extent));
    return { path: first.path, format: first.format, counts, unread, hidden };
}
function joinProblems(pieces) {
    const [first] = pieces;
    return pieces.length === 1
        ? first.problems.listed
        : (0,piece_problems/* problemsOfFile */.cq)(first.path, pieces.map((piece) => piece.problems));
}

// EXTERNAL MODULE: ./lib/scan/scan.js + 6 modules
var scan_scan = __webpack_require__(21857);
// EXTERNAL MODULE: ./lib/scan/shard.js
var scan_shard = __webpack_require__(50657);
;// CONCATENATED MODULE: ./lib/sharded-gate.js









/** The part of the pipeline that one of several machines does: its share of what is in scope is read and measured. */
async function runShard(input) {
    const start = performance.now();
    const { version, name, scope, policy, detector, today, shard, commit } = input;
    const plan = await (0,scan_shard/* planShard */.km)(scope, shard);
    const { reference, options } = await (0,gate/* prepareScan */.JU)(input);
    const scan = await (0,scan_scan/* scanShard */.G)(plan.pieces, options);
    const scored = reference.text?.corpus.scored;
    const division = {
        type: 'shard',
        ...shard,
        name,
        totalPieces: plan.totalPieces,
        plan: plan.digest,
        commit,
        scope,
        card: await (0,read_card/* readCard */.h)(scope.datasetCard),
        policy,
        policySha256: digestOfPolicy(policy),
        expired: policy.accept
            .filter(({ expires }) => expires !== null && today >= expires)
            .map(({ fingerprint }) => fingerprint),
        reference: (0,summary/* summariseReference */.Gg)(reference),
        referenceScored: scored === undefined ? null : (0,summary/* driftSample */.QO)(scored),
        referenceSample: reference.text?.corpus.sample ?? null,
    };
    return {
        version,
        detector,
        maxFalsePositiveRate: policy.maxFalsePositiveRate,
        calibration: (0,store/* storedCalibration */.ud)(options.calibration),
        division,
        scan,
        elapsedMs: performance.now() - start,
    };
}
/**
 * The rest of the pipeline: what all machines measured is held against the policy. Shards bring theirs with them, and
 * `ofTallies` is null. `surprisal` is of the detector that scored them, where it can be had.
 */
function judgeMerged({ common, scan, notices, elapsedMs }, ofTallies, surprisal) {
    const { version, maxFalsePositiveRate, division } = common;
    const detector = surprisal === undefined ? common.detector : { ...common.detector, surprisal };
    const calibration = (0,partial/* calibrationFrom */.r)(common.calibration);
    const shared = { version, detector, calibration };
    if (division.type === 'tally') {
        if (ofTallies === null)
            throw new TypeError('tallies are held against a policy');
        const policy = { ...ofTallies.policy, maxFalsePositiveRate };
        const sources = scan.pieces.map(({ path }) => path);
        const scope = { type: 'tree', paths: sources, files: [], problems: [] };
        const scanned = joinShards(scope, scan);
        const { name } = ofTallies;
        return (0,gate/* judgeScan */.Bw)({
            ...shared,
            name,
            scope,
            sources,
            policy,
            scanned,
            whole: { before: null, after: scanned.files, reason: null },
            paths: [],
            card: read_card/* NO_CARD */.r,
            reference: null,
            referenceScored: null,
            referenceSample: null,
        }, () => elapsedMs);
    }
    const { name, policy, card, reference, referenceScored, referenceSample } = division;
    const scope = { type: 'tree', files: [], ...division.scope };
    const scanned = joinShards(scope, scan);
    return (0,gate/* judgeScan */.Bw)({
        ...shared,
        name,
        scope,
        policy,
        scanned,
        whole: { before: null, after: scanned.files, reason: null },
        paths: (0,gate/* narrowedTo */.aZ)(scope, null),
        card,
        reference: reference === null ? null : { ...reference, notices },
        referenceScored,
        referenceSample,
    }, () => elapsedMs);
}
function digestOfPolicy(policy) {
    const json = JSON.stringify(policy, (_, value) => value instanceof Uint8Array ? (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex') : value);
    return (0,external_node_crypto_.createHash)('sha256').update(json).digest('hex');
}


/***/ })

};
