export const id = 6581;
export const ids = [6581];
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

/***/ 26581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulateCommand: () => (/* binding */ simulateCommand)
});

// EXTERNAL MODULE: ./lib/measure/sample.js
var measure_sample = __webpack_require__(28212);
;// CONCATENATED MODULE: ./lib/measure/language-model.js
/** Words after which a sampled record ends. */
const LONGEST_RECORD = 400;
/** Largest vocabulary: the cube of it must stay exact. */
const LARGEST_VOCABULARY = 200_000;
/** Trains a model on records of words 0 … vocabulary − 1. Throws a RangeError for too large a vocabulary. */
function trainLanguageModel(records, vocabulary) {
    if (vocabulary > LARGEST_VOCABULARY)
        throw new RangeError(`${vocabulary} different words are too many`);
    const end = vocabulary;
    const start = vocabulary + 1;
    const unknown = vocabulary + 2;
    const size = vocabulary + 3;
    const triples = new Map();
    for (const record of records) {
        let a = start;
        let b = start;
        for (let i = 0; i <= record.length; i++) {
            const c = i < record.length ? (record[i] ?? end) : end;
            add(triples, (a * size + b) * size + c);
            a = b;
            b = c;
        }
    }
    const pairs = new Map();
    for (const key of triples.keys())
        add(pairs, key % (size * size));
    const words = new Float64Array(size);
    for (const key of pairs.keys())
        words[key % size] = (words[key % size] ?? 0) + 1;
    const third = orderOf(triples, size);
    const second = orderOf(pairs, size);
    const first = unigrams(words, vocabulary + 1);
    const probability = (a, b, c) => {
        const shorter = interpolated(second, b, c, size, first.probability(c));
        return interpolated(third, a * size + b, c, size, shorter);
    };
    return {
        perplexity(others) {
            let surprise = 0;
            let predicted = 0;
            for (const record of others) {
                let a = start;
                let b = start;
                for (let i = 0; i <= record.length; i++) {
                    const word = i < record.length ? (record[i] ?? end) : end;
                    const c = word < vocabulary || i === record.length ? word : unknown;
                    if (c !== unknown) {
                        surprise -= Math.log(probability(a, b, c));
                        predicted++;
                    }
                    a = b;
                    b = c;
                }
            }
            return predicted === 0 ? null : Math.exp(surprise / predicted);
        },
        sample(count, random) {
            const sampled = [];
            let total = 0;
            while (total < count && triples.size > 0) {
                const record = [];
                let a = start;
                let b = start;
                while (record.length < LONGEST_RECORD) {
                    const c = draw(third, a * size + b, random) ?? draw(second, b, random) ?? first.draw(random);
                    if (c === end)
                        break;
                    record.push(c);
                    a = b;
                    b = c;
                }
                sampled.push(Uint32Array.from(record));
                // A record of no words counts as one, so that this ends.
                total += Math.max(1, record.length);
            }
            return sampled;
        },
    };
}
function add(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}
function orderOf(counts, size) {
    const contexts = new Map();
    for (const [key, count] of counts) {
        const word = key % size;
        const context = (key - word) / size;
        let followers = contexts.get(context);
        if (followers === undefined) {
            followers = { words: [], counts: [], total: 0, leftOver: 0 };
            contexts.set(context, followers);
        }
        followers.words.push(word);
        followers.counts.push(count);
        followers.total += count;
    }
    const discounts = discountsOf(counts.values());
    for (const followers of contexts.values()) {
        const mass = followers.counts.reduce((sum, count) => sum + discount(discounts, count), 0);
        followers.leftOver = mass / followers.total;
    }
    return { counts, contexts, discounts };
}
/** Estimated from the counts of counts (Chen & Goodman 1999, eq. 26); 0.5, 1, 1.5 where too few counts occur. */
function discountsOf(counts) {
    const of = [0, 0, 0, 0, 0];
    for (const count of counts)
        if (count <= 4)
            of[count] = (of[count] ?? 0) + 1;
    const [, n1 = 0, n2 = 0, n3 = 0, n4 = 0] = of;
    if (n1 === 0 || n2 === 0 || n3 === 0 || n4 === 0)
        return [0.5, 1, 1.5];
    const y = n1 / (n1 + 2 * n2);
    const within = (value, most) => Math.min(most, Math.max(0.05, value));
    return [
        within(1 - (2 * y * n2) / n1, 0.95),
        within(2 - (3 * y * n3) / n2, 1.95),
        within(3 - (4 * y * n4) / n3, 2.95),
    ];
}
function discount(discounts, count) {
    return count >= 3 ? discounts[2] : count === 2 ? discounts[1] : count === 1 ? discounts[0] : 0;
}
function interpolated(order, context, word, size, shorter) {
    const followers = order.contexts.get(context);
    if (followers === undefined)
        return shorter;
    const count = order.counts.get(context * size + word) ?? 0;
    const kept = count === 0 ? 0 : (count - discount(order.discounts, count)) / followers.total;
    return kept + followers.leftOver * shorter;
}
/** A word after a context; undefined where the draw falls to the shorter context. */
function draw(order, context, random) {
    const followers = order.contexts.get(context);
    if (followers === undefined)
        return undefined;
    let rest = random() * followers.total;
    for (let i = 0; i < followers.counts.length; i++) {
        const count = followers.counts[i] ?? 0;
        rest -= count - discount(order.discounts, count);
        if (rest < 0)
            return followers.words[i];
    }
    return undefined;
}
/**
 * The shortest context: words by the number of words that they follow. For scoring they share the discounted mass evenly,
 * so that no word of the vocabulary is impossible; sampled are only words that were seen.
 */
function unigrams(counts, outcomes) {
    const discounts = discountsOf(counts.filter((count) => count > 0));
    const cumulative = new Float64Array(counts.length);
    let total = 0;
    let mass = 0;
    for (const [word, count] of counts.entries()) {
        total += count;
        mass += discount(discounts, count);
        cumulative[word] = total;
    }
    return {
        probability: (word) => {
            const count = counts[word] ?? 0;
            const even = 1 / outcomes;
            return total === 0 ? even : (count - discount(discounts, count) + mass * even) / total;
        },
        draw: (random) => {
            const target = random() * total;
            let low = 0;
            let high = cumulative.length - 1;
            while (low < high) {
                const middle = (low + high) >> 1;
                if ((cumulative[middle] ?? 0) > target)
                    high = middle;
                else
                    low = middle + 1;
            }
            return low;
        },
    };
}

// EXTERNAL MODULE: ./lib/measure/lexical-diversity.js
var lexical_diversity = __webpack_require__(90198);
// EXTERNAL MODULE: ./lib/measure/ngrams.js
var ngrams = __webpack_require__(70080);
// EXTERNAL MODULE: ./lib/measure/random.js
var measure_random = __webpack_require__(62349);
;// CONCATENATED MODULE: ./lib/measure/simulation.js




/** What the next generation is trained on: the same number of words, partly synthetic; or all text so far and more. */
const REGIMES = ['replace', 'accumulate'];
/** Records needed: fewer cannot be split. */
const LEAST_RECORDS = 20;
/** A word that the training text has at most so often is rare. */
const RARE_COUNT = 2;
const HELD_OUT = 0.1;
const WRITTEN_WORDS = 20_000;
/**
 * What recursive training does to this text: a chain of n-gram models, each trained on text of which a given share was
 * sampled from the one before it (the setting of Shumailov et al. 2024 and Gerstgrasser et al. 2024). Deterministic.
 * Throws a RangeError for fewer than LEAST_RECORDS records.
 */
function simulate(records, options) {
    if (records.length < LEAST_RECORDS)
        throw new RangeError(`${records.length} records are too few: a simulation takes at least ${LEAST_RECORDS}`);
    const setting = prepare(records, options.seed);
    const { training, heldOut, vocabulary } = setting;
    const first = trainLanguageModel(training, vocabulary);
    const origin = measure(setting, { model: first, text: training, generation: 0, seed: options.seed });
    const trajectories = REGIMES.flatMap((regime) => options.fractions.map((fraction) => ({
        regime,
        fraction,
        generations: follow(setting, { regime, fraction, first, origin, options }),
    })));
    return {
        trainingRecords: training.length,
        trainingWords: setting.trainingWords,
        heldOutWords: wordsIn(heldOut),
        vocabulary,
        rareWords: setting.rare.size,
        writtenWords: setting.writtenWords,
        distinct: distinctOf(cut(training, setting.writtenWords)),
        trajectories,
    };
}
function prepare(records, seed) {
    const shuffled = shuffle(records, (0,measure_random/* seededRandom */.Is)(seed));
    const split = Math.ceil(shuffled.length * HELD_OUT);
    const numbers = new Map();
    const training = shuffled.slice(split).map((record) => Uint32Array.from(record, (word) => {
        const known = numbers.get(word) ?? numbers.size;
        numbers.set(word, known);
        return known;
    }));
    const vocabulary = numbers.size;
    const heldOut = shuffled
        .slice(0, split)
        .map((record) => Uint32Array.from(record, (word) => numbers.get(word) ?? vocabulary));
    const counts = new Uint32Array(vocabulary);
    for (const record of training)
        for (const word of record)
            counts[word] = (counts[word] ?? 0) + 1;
    const rare = new Set([...counts.keys()].filter((word) => (counts[word] ?? 0) <= RARE_COUNT));
    const trainingWords = wordsIn(training);
    return {
        training,
        heldOut,
        vocabulary,
        rare,
        trainingWords,
        writtenWords: Math.min(WRITTEN_WORDS, trainingWords),
    };
}
function follow(setting, { regime, fraction, first, origin, options }) {
    const found = [origin];
    let model = first;
    let accumulated = setting.training;
    for (let generation = 1; generation <= options.generations; generation++) {
        if (fraction === 0) {
            found.push({ ...origin, generation });
            continue;
        }
        const seed = mixed(options.seed, generation, fraction);
        const random = (0,measure_random/* seededRandom */.Is)(seed);
        const synthetic = model.sample(fraction * setting.trainingWords, random);
        accumulated = regime === 'accumulate' ? [...accumulated, ...synthetic] : accumulated;
        const text = regime === 'accumulate'
            ? accumulated
            : [
                ...atMost(shuffle(setting.training, random), (1 - fraction) * setting.trainingWords),
                ...synthetic,
            ];
        model = trainLanguageModel(text, setting.vocabulary);
        found.push(measure(setting, { model, text, generation, seed }));
    }
    return found;
}
function measure(setting, { model, text, generation, seed }) {
    const written = model.sample(setting.writtenWords, (0,measure_random/* seededRandom */.Is)(seed ^ 0x5a5a5a5a));
    const seen = new Set();
    for (const record of text)
        for (const word of record)
            if (setting.rare.has(word))
                seen.add(word);
    return {
        generation,
        perplexity: model.perplexity(setting.heldOut),
        distinct: distinctOf(cut(written, setting.writtenWords)),
        tail: setting.rare.size === 0 ? 1 : seen.size / setting.rare.size,
    };
}
function distinctOf(records) {
    const index = (0,ngrams/* indexNgrams */.vX)(records.map((record) => Array.from(record, String)));
    return [(0,lexical_diversity/* distinctNgrams */.HC)(index, 1), (0,lexical_diversity/* distinctNgrams */.HC)(index, 2), (0,lexical_diversity/* distinctNgrams */.HC)(index, 3)];
}
function wordsIn(records) {
    return records.reduce((sum, { length }) => sum + length, 0);
}
/** The first records with `words` words together, the last one cut. */
function cut(records, words) {
    const kept = [];
    let left = words;
    for (const record of records) {
        if (left <= 0)
            break;
        kept.push(record.subarray(0, left));
        left -= record.length;
    }
    return kept;
}
/** Whole records of at most `words` words together. */
function atMost(records, words) {
    let total = 0;
    return records.filter(({ length }) => {
        if (total + length > words)
            return false;
        total += length;
        return true;
    });
}
function shuffle(values, random) {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        const [a, b] = [shuffled[i], shuffled[j]];
        shuffled[i] = b;
        shuffled[j] = a;
    }
    return shuffled;
}
function mixed(seed, generation, fraction) {
    return (Math.imul(seed + 1, 0x9e3779b1) + generation * 1_000_003 + Math.round(fraction * 1e6)) >>> 0;
}

// EXTERNAL MODULE: ./lib/measure/tokens.js
var tokens = __webpack_require__(36544);
// EXTERNAL MODULE: ./lib/policy/values.js
var values = __webpack_require__(67422);
// EXTERNAL MODULE: ./lib/report/figures.js
var figures = __webpack_require__(40819);
;// CONCATENATED MODULE: ./lib/report/line-chart.js
/** Small line charts as SVG: several panels, one legend; no script, no outside resource, readable in light and dark. */
const PANEL = { width: 300, height: 190, left: 52, right: 12, top: 28, bottom: 34 };
const LEGEND = 30;
const TICKS = 4;
/** Okabe & Ito 2008: told apart with any colour vision. */
const COLOURS = ['#0072B2', '#56B4E9', '#009E73', '#E69F00', '#D55E00', '#CC79A7', '#999999'];
/** Panels in rows of `columns`, and the names of the first panel's lines as the legend. */
function lineChart(title, panels, columns) {
    const width = columns * PANEL.width;
    const height = Math.ceil(panels.length / columns) * PANEL.height + LEGEND;
    const drawn = panels.map((panel, i) => {
        const x = (i % columns) * PANEL.width;
        const y = LEGEND + Math.floor(i / columns) * PANEL.height;
        return `<g transform="translate(${x} ${y})">${drawPanel(panel)}</g>`;
    });
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="11" fill="#767676">`,
        `<title>${escapeXml(title)}</title>`,
        legend(panels[0]?.lines ?? []),
        ...drawn,
        '</svg>',
        '',
    ].join('\n');
}
function legend(lines) {
    const items = lines.map(({ name }, i) => `<g transform="translate(${PANEL.left + i * 90} 14)"><line x2="18" y1="-4" y2="-4" stroke="${colour(i)}" stroke-width="2"/><text x="23">${escapeXml(name)}</text></g>`);
    return items.join('');
}
function drawPanel({ title, xTitle, format, lines }) {
    const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
    const least = Math.min(...values);
    const most = Math.max(...values);
    const [low, high] = values.length === 0 ? [0, 1] : most > least ? [least, most] : [least - 0.5, most + 0.5];
    const steps = Math.max(1, ...lines.map((line) => line.values.length - 1));
    const right = PANEL.width - PANEL.right;
    const bottom = PANEL.height - PANEL.bottom;
    const x = (step) => round(PANEL.left + (step / steps) * (right - PANEL.left));
    const y = (value) => round(bottom - ((value - low) / (high - low)) * (bottom - PANEL.top));
    const ticks = Array.from({ length: TICKS + 1 }, (_, i) => low + (i / TICKS) * (high - low));
    return [
        `<text x="${PANEL.left}" y="16" font-weight="600">${escapeXml(title)}</text>`,
        ...ticks.map((tick) => `<line x1="${PANEL.left}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}" stroke="#767676" stroke-opacity="0.25"/><text x="${PANEL.left - 5}" y="${y(tick) + 4}" text-anchor="end">${escapeXml(format(tick))}</text>`),
        ...Array.from({ length: steps + 1 }, (_, step) => `<text x="${x(step)}" y="${bottom + 14}" text-anchor="middle">${step}</text>`),
        `<text x="${(PANEL.left + right) / 2}" y="${bottom + 28}" text-anchor="middle">${escapeXml(xTitle)}</text>`,
        ...lines.map((line, i) => drawLine(line, i, x, y)),
    ].join('');
}
function drawLine({ values }, index, x, y) {
    const points = values.flatMap((value, step) => (value === null ? [] : [`${x(step)},${y(value)}`]));
    return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour(index)}" stroke-width="2" stroke-linejoin="round"/>`;
}
function colour(index) {
    return COLOURS[index % COLOURS.length] ?? COLOURS[0];
}
function round(value) {
    return Math.round(value * 10) / 10;
}
/** Text for XML and HTML, in content and in attributes. */
function escapeXml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/report/terminal-table.js
var terminal_table = __webpack_require__(78769);
;// CONCATENATED MODULE: ./lib/report/simulation.js





const FIGURES = [
    {
        title: 'perplexity on held-out text',
        of: ({ perplexity }) => perplexity,
        format: (value) => value.toFixed(0),
    },
    {
        title: 'distinct-1 of what is written',
        of: ({ distinct }) => distinct[0],
        format: (value) => value.toFixed(3),
    },
    {
        title: 'distinct-2 of what is written',
        of: ({ distinct }) => distinct[1],
        format: (value) => value.toFixed(3),
    },
    { title: 'rare words still there', of: ({ tail }) => tail, format: values/* formatFraction */.MJ },
];
const REGIME_WORDS = {
    replace: 'synthetic text replaces original text',
    accumulate: 'synthetic text is added, all original text stays',
};
/** What such a model can say, and what it cannot. */
const CAVEAT = 'A model of word triples is the simplest that shows how sampling errors feed back. It shows which way your text moves, and how much sooner at 20 % than at 1 %; it does not say how much a neural model trained on this data would lose. docs/simulate.md has the published figures for those.';
/** A simulation for a terminal: one table a figure and regime; ends with a line break. */
function renderSimulationText(simulation, width) {
    const { trainingWords, trainingRecords, heldOutWords, rareWords } = simulation;
    const intro = `Trained on ${(0,figures/* plural */.LS)(trainingWords, 'word')} in ${(0,figures/* plural */.LS)(trainingRecords, 'record')} of this text; perplexity on ${(0,figures/* plural */.LS)(heldOutWords, 'word')} that no model saw; ${(0,figures/* plural */.LS)(rareWords, 'rare word')} (at most twice in the text).`;
    const tables = REGIMES.flatMap((regime) => [
        `${REGIME_WORDS[regime]}:`,
        '',
        ...FIGURES.flatMap((figure) => [...table(simulation, regime, figure).map((line) => `  ${line}`), '']),
    ]);
    return `${[...(0,terminal_table/* wrap */.LV)(intro, width), '', ...tables, ...(0,terminal_table/* wrap */.LV)(CAVEAT, width)].join('\n')}\n`;
}
function table(simulation, regime, { title, of, format }) {
    const lines = trajectoriesOf(simulation, regime);
    const count = lines[0]?.generations.length ?? 0;
    const header = [title, ...Array.from({ length: count }, (_, i) => (i === 0 ? 'original' : `gen. ${i}`))];
    const rows = lines.map(({ fraction, generations }) => [
        `${(0,values/* formatFraction */.MJ)(fraction)} synthetic`,
        ...generations.map((generation) => {
            const value = of(generation);
            return value === null ? '' : format(value);
        }),
    ]);
    return (0,terminal_table/* alignColumns */.RM)([header, ...rows], 100);
}
function trajectoriesOf({ trajectories }, regime) {
    return trajectories.filter((trajectory) => trajectory.regime === regime);
}
/** A simulation as one SVG picture: a row of charts for each regime. */
function renderSimulationSvg(simulation) {
    const panels = REGIMES.flatMap((regime) => FIGURES.map(({ title, of, format }) => ({
        title,
        xTitle: `generations; ${regime}`,
        format,
        lines: trajectoriesOf(simulation, regime).map(({ fraction, generations }) => ({
            name: `${(0,values/* formatFraction */.MJ)(fraction)} synthetic`,
            values: generations.map(of),
        })),
    })));
    return lineChart('What recursive training does to this text', panels, FIGURES.length);
}
/** A simulation as a page that stands alone. */
function renderSimulationHtml(simulation) {
    const { trainingWords, trainingRecords } = simulation;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>What recursive training does to this text</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:80rem;margin:2rem auto;padding:0 1rem}pre,svg{max-width:100%;overflow-x:auto}</style>
</head>
<body>
<h1>What recursive training does to this text</h1>
<p>${(0,values/* formatCount */.B4)(trainingWords)} words in ${(0,values/* formatCount */.B4)(trainingRecords)} records. Above: synthetic text replaces original text; below: it is added and all original text stays.</p>
${renderSimulationSvg(simulation)}<p>${escapeXml(CAVEAT)}</p>
<pre>${escapeXml(renderSimulationText(simulation, 110))}</pre>
</body>
</html>
`;
}
/** Formats of `simulate --report FORMAT=FILE`. */
const SIMULATION_REPORTERS = {
    json: (simulation) => `${JSON.stringify(simulation, null, 2)}\n`,
    svg: renderSimulationSvg,
    html: renderSimulationHtml,
};

// EXTERNAL MODULE: ./lib/commands/corpus-records.js
var corpus_records = __webpack_require__(67119);
// EXTERNAL MODULE: ./lib/commands/exit.js
var exit = __webpack_require__(26824);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(76252);
// EXTERNAL MODULE: ./lib/commands/work-tree-policy.js
var work_tree_policy = __webpack_require__(59073);
// EXTERNAL MODULE: ./lib/commands/write-atomically.js
var write_atomically = __webpack_require__(12109);
;// CONCATENATED MODULE: ./lib/commands/simulate.js









const OPTIONS = {
    fractions: { type: 'string' },
    generations: { type: 'string' },
    words: { type: 'string' },
    seed: { type: 'string' },
    report: { type: 'string', multiple: true },
    config: { type: 'string' },
    json: { type: 'boolean' },
};
const DEFAULT_FRACTIONS = '0%,1%,5%,20%,100%';
const DEFAULT_GENERATIONS = 5;
const DEFAULT_WORDS = 60_000;
const MOST_WORDS = 500_000;
const MOST_GENERATIONS = 20;
/** Texts that the sample is drawn from at most. */
const SAMPLED_TEXTS = 10_000;
/** `synthetic-budget simulate`. Returns the exit code. */
async function simulateCommand(args) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)('simulate', args, OPTIONS);
    const reports = (values.report ?? []).map(parseReport);
    const fractions = (values.fractions ?? DEFAULT_FRACTIONS)
        .split(',')
        .map((written) => (0,options/* fraction */.zO)('fractions', written.trim()) ?? 0);
    const limit = simulate_atMost('words', (0,options/* wholeNumber */.rD)('words', values.words, 1_000), MOST_WORDS) ?? DEFAULT_WORDS;
    const generations = simulate_atMost('generations', (0,options/* wholeNumber */.rD)('generations', values.generations, 1), MOST_GENERATIONS) ??
        DEFAULT_GENERATIONS;
    const sample = (0,measure_sample/* emptySample */.Ur)(SAMPLED_TEXTS);
    const policy = await (0,work_tree_policy/* workTreePolicy */.G)(values.config);
    for await (const { record, fingerprint } of (0,corpus_records/* recordsOf */.M)(positionals, policy)) {
        (0,measure_sample/* addToSample */.HA)(sample, fingerprint, record.text);
    }
    const records = takeWords(sample, limit);
    if (records.length < LEAST_RECORDS) {
        throw new exit/* CommandError */.Qd(`a simulation takes at least ${LEAST_RECORDS} different texts, and here are ${records.length}. Name more files.`);
    }
    const simulation = simulate(records, {
        fractions,
        generations,
        seed: (0,options/* wholeNumber */.rD)('seed', values.seed) ?? 1,
    });
    for (const { format, file } of reports)
        await (0,write_atomically/* writeAtomically */.v)(file, [SIMULATION_REPORTERS[format](simulation)]);
    const width = Math.min(120, process.stdout.columns ?? 100);
    process.stdout.write(values.json ? SIMULATION_REPORTERS.json(simulation) : renderSimulationText(simulation, width));
    return exit/* EXIT */.dc.pass;
}
/** Texts in hash order, split into words, until there are enough. */
function takeWords(sample, limit) {
    const records = [];
    let total = 0;
    for (const { value } of sample.entries()) {
        const found = (0,tokens/* words */.aL)(value.text);
        if (found.length === 0)
            continue;
        if (total >= limit)
            break;
        records.push(found);
        total += found.length;
    }
    return records;
}
function parseReport(value) {
    const [, format = '', file = ''] = /^([^=]*)=(.*)$/s.exec(value) ?? [];
    if (Object.hasOwn(SIMULATION_REPORTERS, format) && file !== '')
        return { format: format, file };
    throw new exit/* CommandError */.Qd(`--report takes FORMAT=FILE with a format of ${Object.keys(SIMULATION_REPORTERS).join(', ')}, such as --report html=simulation.html, not "${value}".`);
}
function simulate_atMost(name, value, most) {
    if (value !== undefined && value > most)
        throw new exit/* CommandError */.Qd(`--${name} takes at most ${most}, not ${value}.`);
    return value;
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
/* harmony export */   n9: () => (/* binding */ withoutLogCommands),
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
/**
 * Text that the log of a GitHub Actions job shows and does not obey: the runner takes a line that begins with `::`, after
 * white space, and `##[` anywhere in one, for a command. A space is put into them.
 */
function withoutLogCommands(text) {
    return text.replace(/^(\s*:)(?=:)/gm, '$1 ').replace(/##(?=\[)/g, '## ');
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


/***/ })

};
