export const id = 6475;
export const ids = [6475];
export const modules = {

/***/ 94638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ parseCalibration),
/* harmony export */   QG: () => (/* binding */ operatingPoint),
/* harmony export */   iT: () => (/* binding */ calibrationAt)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82472);
/* harmony import */ var _detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55522);
/* harmony import */ var _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98465);




const rate = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    alpha: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    beta: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    records: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1)).length(_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .QUANTILES */ .bD.count).exactOptional(),
});
const measuredPoint = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1),
    falsePositiveRate: rate,
    truePositiveRate: rate,
});
const nearMisses = measuredPoint.extend({ reach: rate });
/** An operating point, whole. */
const operatingPoint = measuredPoint.extend({ nearMisses: nearMisses.exactOptional() });
const storedPoint = measuredPoint.extend({
    /** Whole, or of those that begin at the threshold of another requested rate what does not stand there. */
    nearMisses: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([nearMisses, zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ requestedRate: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), reach: rate })]).exactOptional(),
});
const buckets = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ points: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(storedPoint) })).length(_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_LOWER_BOUNDS */ .dt.length);
const calibrationTable = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** What the figures were measured on, for the reader of a report. */
    basis: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Requested false-positive rates, ascending; the `points` of every bucket follow this order. */
    requestedRates: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(1)).min(1),
    /** Per kind of record, one entry per length bucket, in the order of BUCKET_LOWER_BOUNDS. */
    kinds: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e), buckets),
});
/**
 * The operating points for one requested false-positive rate. Between two measured rates the smaller one holds: the
 * request is an upper limit. Throws EngineError where the table was not measured at so small a rate.
 */
function calibrationAt(table, maxFalsePositiveRate) {
    const index = table.requestedRates.findLastIndex((rate) => rate <= maxFalsePositiveRate + 1e-12);
    if (index < 0) {
        throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`a false-positive rate of ${maxFalsePositiveRate * 100} % was not measured for this detector; the smallest is ` +
            `${(table.requestedRates[0] ?? 0) * 100} %: raise \`max-false-positive-rate\`.`);
    }
    return {
        basis: table.basis,
        operatingPoint: ({ kind, bucket }) => {
            const points = table.kinds[kind][bucket]?.points;
            const point = points?.[index];
            if (points === undefined || point === undefined)
                throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`the calibration has no point for ${kind}, bucket ${bucket}.`);
            const { nearMisses, ...rates } = point;
            if (nearMisses === undefined)
                return rates;
            if ('threshold' in nearMisses)
                return { ...rates, nearMisses };
            const near = points[table.requestedRates.indexOf(nearMisses.requestedRate)];
            if (near === undefined)
                throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`the calibration has no point at the rate ${nearMisses.requestedRate} that its near misses name.`);
            const { threshold, falsePositiveRate, truePositiveRate } = near;
            return {
                ...rates,
                nearMisses: { threshold, falsePositiveRate, truePositiveRate, reach: nearMisses.reach },
            };
        },
    };
}
/** Checks a parsed calibration file. Throws EngineError naming the file and the key that is wrong. */
function parseCalibration(json, path) {
    const parsed = calibrationTable.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`${path}: \`${issue?.path.join('.') ?? ''}\` is malformed (${issue?.message ?? ''}); fetch the file again or calibrate anew.`);
}


/***/ }),

/***/ 55522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ UNSCORED_REASONS),
/* harmony export */   bD: () => (/* binding */ QUANTILES),
/* harmony export */   dt: () => (/* binding */ BUCKET_LOWER_BOUNDS),
/* harmony export */   tW: () => (/* binding */ MINIMUM_WORDS)
/* harmony export */ });
/** Why a text is not judged. The order is the order in which the reasons are tested. */
const UNSCORED_REASONS = [
    'too-short',
    'code',
    'figures',
    'not-english',
    'quoted',
    'unsupported',
];
/** Length buckets in words; thresholds and error rates are measured per bucket. Lower bounds, ascending. */
const BUCKET_LOWER_BOUNDS = [40, 80, 150, 300];
/** Shortest text, in words, that is judged. */
const MINIMUM_WORDS = BUCKET_LOWER_BOUNDS[0];
/** Quantiles that describe a distribution of rates: their number, evenly spaced in log-odds from −reach to reach. */
const QUANTILES = { count: 25, reach: 9 };


/***/ }),

/***/ 86475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b5: () => (/* binding */ EMBEDDED_MODEL),
  iM: () => (/* binding */ embeddedSurprisal),
  Bu: () => (/* binding */ loadEmbeddedDetector),
  fK: () => (/* binding */ loadEmbeddedScorer)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/detector/calibration.js
var detector_calibration = __webpack_require__(94638);
// EXTERNAL MODULE: ./lib/detector/features.js + 3 modules
var features = __webpack_require__(14389);
// EXTERNAL MODULE: ./lib/detector/style.js
var detector_style = __webpack_require__(75819);
// EXTERNAL MODULE: ./lib/detector/tokens.js
var tokens = __webpack_require__(47522);
// EXTERNAL MODULE: ./lib/detector/windows.js
var detector_windows = __webpack_require__(43463);
;// CONCATENATED MODULE: ./lib/detector/explain.js




/**
 * Explains a score by occlusion (Zeiler & Fergus 2014; Li et al. 2016): each distinct word is left out, each trait is
 * set to its typical value, and the change of the log-odds is told. Of a text longer than one window, the first is
 * explained.
 */
async function explainText(scoreFeatures, typicalStyle, text) {
    const window = (0,detector_windows/* cutWindows */.sz)(text.normalised)[0] ?? '';
    const whole = (0,features/* extractFeatures */.nL)(window);
    const counts = countWords(window);
    const words = [...counts.keys()];
    const variants = [
        whole,
        ...words.map((word) => (0,features/* extractFeatures */.nL)(without(window, word))),
        ...typicalStyle.map((value, i) => ({ ...whole, style: whole.style.with(i, value) })),
    ];
    const [score = 0, ...shifted] = await scoreFeatures(variants);
    const shiftOf = (index) => score - (shifted[index] ?? score);
    return {
        words: words
            .map((word, i) => ({ word, count: counts.get(word) ?? 0, shift: shiftOf(i) }))
            .sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift)),
        traits: detector_style/* STYLE_NAMES */.l.map((trait, i) => ({
            trait,
            value: whole.style[i] ?? 0,
            typical: typicalStyle[i] ?? 0,
            shift: shiftOf(words.length + i),
        })).sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift)),
    };
}
function countWords(window) {
    const counts = new Map();
    for (const token of (0,tokens/* tokenise */.tS)(window))
        if ((0,tokens/* isWord */.Jg)(token))
            counts.set(token, (counts.get(token) ?? 0) + 1);
    return counts;
}
/** The text without a word, wherever it stands as a token of its own. */
function without(window, word) {
    return window
        .split(' ')
        .map((part) => part.includes(word)
        ? (0,tokens/* tokenise */.tS)(part)
            .filter((token) => token !== word)
            .join('')
        : part)
        .filter((part) => part !== '')
        .join(' ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/detector/runtime-error.js
var runtime_error = __webpack_require__(98465);
;// CONCATENATED MODULE: ./lib/detector/integrity.js



const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/**
 * Reads a file and returns its bytes only if their SHA-256 is `sha256` (hex, either case), so that nothing parses
 * what was not published. The bytes returned are the bytes that were verified.
 *
 * Throws EngineError naming the file, both digests and the likely cause.
 */
async function readVerified(path, sha256) {
    const bytes = await read(path);
    const found = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    if (found === sha256.toLowerCase()) {
        return bytes;
    }
    throw new runtime_error/* EngineError */.N(`${path}: not the file that was published: expected SHA-256 ${sha256.toLowerCase()}, ` +
        `found ${found} (${bytes.byteLength} bytes). ${remedy(bytes)}`);
}
async function read(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        throw new runtime_error/* EngineError */.N(`${path}: the model file cannot be read (${(0,runtime_error/* firstLine */.T)(error)}). ` +
            'Check that the checkout is complete: a sparse checkout or a package without `models/` lacks it.', { cause: error });
    }
}
function remedy(bytes) {
    const start = Buffer.from(bytes.subarray(0, LFS_POINTER.length)).toString('latin1');
    if (start === LFS_POINTER) {
        return 'It is a Git LFS pointer: run `git lfs pull`, or set `lfs: true` on actions/checkout.';
    }
    return ('Fetch it again with `git checkout -- <file>`; if that does not help, Git may be rewriting line endings: ' +
        'run `git config core.autocrlf false` and check the repository out anew. ' +
        'For a model of your own, correct the SHA-256 that you configured.');
}

// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
;// CONCATENATED MODULE: ./lib/detector/vocabulary.js
const NONE = -1;
/** Places of distinct 32-bit token hashes: an open-addressing table, since the keys of a Map above 2³⁰ are objects. */
class Vocabulary {
    size;
    mask;
    hashes;
    slots;
    constructor(hashes) {
        this.hashes = hashes;
        this.size = hashes.length;
        this.mask = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2)) - 1;
        this.slots = new Int32Array(this.mask + 1).fill(NONE);
        for (let i = 0; i < hashes.length; i++) {
            let slot = hashes[i] & this.mask;
            while (this.slots[slot] !== NONE)
                slot = (slot + 1) & this.mask;
            this.slots[slot] = i;
        }
    }
    /** Place of a hash in the list that the vocabulary was made of; -1 where it is not in it. */
    indexOf(hash) {
        for (let slot = hash & this.mask;; slot = (slot + 1) & this.mask) {
            const index = this.slots[slot];
            if (index === NONE || this.hashes[index] === hash)
                return index;
        }
    }
}

;// CONCATENATED MODULE: ./lib/detector/scorer.js





/**
 * Most rows of one run, and what the sizes of its tensors are multiples of. Every row is padded by its own length alone,
 * and the graph multiplies several rows however few there are. Hence a text's score is the same bit for bit whatever it
 * is batched with.
 */
const BATCH_ROWS = 8;
const GRAM_STEP = 1024;
/** The graph takes multiples of four. */
const TOKEN_STEP = 8;
/** The model with its vocabulary: what turns normalised texts into scores. */
class Scorer {
    session;
    vocabulary;
    /** `vocabulary`: ascending little-endian 32-bit hashes. */
    constructor(session, vocabulary) {
        this.session = session;
        this.vocabulary = parseVocabulary(vocabulary);
    }
    /** Probability that each normalised text is synthetic, as `Detector.score` has it. Throws EngineError. */
    async score(texts) {
        const windows = texts.map(detector_windows/* cutWindows */.sz);
        const logits = await this.logOdds(featuresOf(windows));
        let next = 0;
        return Float64Array.from(windows, ({ length }) => {
            let sum = 0;
            for (let i = 0; i < length; i++)
                sum += logits[next++];
            return sigmoid(sum / length);
        });
    }
    /** Log-odds of each window, in their order. Throws EngineError. */
    async logOdds(windows) {
        const logits = [];
        const batches = new Map();
        const run = async (shape, batch) => {
            const scores = await this.run(shape, batch);
            for (const [row, { index }] of batch.entries())
                logits[index] = scores[row];
        };
        let index = 0;
        for (const features of windows) {
            const shape = shapeOf(features);
            const batch = batches.get(shape) ?? [];
            batches.set(shape, batch);
            batch.push({ index: index++, features });
            if (batch.length === BATCH_ROWS) {
                await run(shape, batch);
                batch.length = 0;
            }
        }
        for (const [shape, batch] of batches)
            if (batch.length > 0)
                await run(shape, batch);
        return logits;
    }
    async run(shape, rows) {
        const grams = Math.max(1, Math.floor(shape / 1024)) * GRAM_STEP;
        const length = Math.min(features/* MAXIMUM_TOKENS */.cF, Math.max(1, shape % 1024) * TOKEN_STEP);
        const count = rows.length;
        const gramIds = new Int32Array(count * grams);
        const gramWeights = new Float32Array(count * grams);
        const tokens = new Int32Array(count * length);
        const style = new Float32Array(count * detector_style/* STYLE_FEATURES */.G6);
        for (const [row, { features }] of rows.entries()) {
            gramIds.set(features.gramIds, row * grams);
            gramWeights.set(features.gramWeights, row * grams);
            style.set(features.style, row * detector_style/* STYLE_FEATURES */.G6);
            this.writeTokens(features, tokens, row * length);
        }
        const { logit } = await this.session.run({
            gram_ids: { data: gramIds, dims: [count, grams] },
            gram_weights: { data: gramWeights, dims: [count, grams] },
            tokens: { data: tokens, dims: [count, length] },
            style: { data: style, dims: [count, detector_style/* STYLE_FEATURES */.G6] },
        });
        if (!(logit?.data instanceof Float32Array))
            throw new runtime_error/* EngineError */.N('the detector returned no scores.');
        return logit.data;
    }
    /** As the graph numbers them: 0 is padding, then the ending classes, then the vocabulary. */
    writeTokens({ tokenHashes, tokenShapes }, to, offset) {
        for (let i = 0; i < tokenHashes.length; i++) {
            const word = this.vocabulary.indexOf(tokenHashes[i]);
            to[offset + i] = 1 + (word < 0 ? tokenShapes[i] : features/* SHAPE_CLASSES */.bR + word);
        }
    }
}
/** One window's features at a time: those of a whole call would be many times the text. */
function* featuresOf(windows) {
    for (const ofText of windows)
        for (const window of ofText)
            yield (0,features/* extractFeatures */.nL)(window);
}
/** Padded sizes as one number: steps of n-grams in the upper part, steps of tokens in the lower. */
function shapeOf({ gramIds, tokenHashes }) {
    return Math.ceil(gramIds.length / GRAM_STEP) * 1024 + Math.ceil(tokenHashes.length / TOKEN_STEP);
}
function parseVocabulary(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return new Vocabulary(Uint32Array.from({ length: Math.floor(bytes.byteLength / 4) }, (_, i) => view.getUint32(i * 4, true)));
}
function sigmoid(logit) {
    return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
}

// EXTERNAL MODULE: ./lib/detector/session.js
var detector_session = __webpack_require__(51454);
;// CONCATENATED MODULE: ./lib/detector/surprisal.js



const MAGIC = 0x4d4c4253;
const FORMAT_VERSION = 1;
const HEADER_BYTES = 28;
const surprisal_NONE = -1;
/** Reads a language model. Throws EngineError, naming `file`, when the bytes are none. */
function parseLanguageModel(bytes, file) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const damaged = (what) => new runtime_error/* EngineError */.N(`${file}: not a language model of this version of synthetic-budget: ${what}.`);
    if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
        throw damaged('it does not begin as one');
    const [version = 0, unitsPerBit = 0, words = 0, classes = 0, bigrams = 0, trigrams = 0] = Array.from({ length: 6 }, (_, i) => view.getUint32(4 + 4 * i, true));
    if (version !== FORMAT_VERSION)
        throw damaged(`format ${version}, known is ${FORMAT_VERSION}`);
    if (classes !== features/* SHAPE_CLASSES */.bR)
        throw damaged(`${classes} ending classes, known are ${features/* SHAPE_CLASSES */.bR}`);
    const tokens = words + classes;
    const expected = HEADER_BYTES + 4 * words + 4 * tokens + 6 * bigrams + 3 * trigrams;
    if (bytes.byteLength !== expected || unitsPerBit === 0)
        throw damaged(`${bytes.byteLength} bytes where its header tells of ${expected}`);
    let offset = HEADER_BYTES;
    const section = (count, width, make) => {
        const made = make(offset);
        offset += count * width;
        return made;
    };
    const numbers = (count) => section(count, 2, (from) => {
        const values = new Uint16Array(count);
        for (let i = 0; i < count; i++)
            values[i] = view.getUint16(from + 2 * i, true);
        return values;
    });
    const costs = (count) => section(count, 1, (from) => bytes.subarray(from, from + count));
    const hashes = section(words, 4, (from) => {
        const values = new Uint32Array(words);
        for (let i = 0; i < words; i++)
            values[i] = view.getUint32(from + 4 * i, true);
        return values;
    });
    const bigramStart = starts(numbers(tokens));
    const trigramStart = starts(numbers(bigrams));
    if (bigramStart[tokens] !== bigrams || trigramStart[bigrams] !== trigrams)
        throw damaged('its counts of n-grams do not add up');
    const tables = {
        unitsPerBit,
        vocabulary: new Vocabulary(hashes),
        bigramStart,
        trigramStart,
        second: numbers(bigrams),
        third: numbers(trigrams),
        tokenCost: costs(tokens),
        tokenBackoff: costs(tokens),
        bigramCost: costs(bigrams),
        bigramBackoff: costs(bigrams),
        trigramCost: costs(trigrams),
    };
    return { bits: (window) => bitsOf(tables, window) };
}
function bitsOf(tables, { tokenHashes, tokenShapes }) {
    const { unitsPerBit, vocabulary, bigramStart, trigramStart, second, third } = tables;
    const { tokenCost, tokenBackoff, bigramCost, bigramBackoff, trigramCost } = tables;
    const placeOf = (hash, shape) => {
        const word = vocabulary.indexOf(hash);
        return word === surprisal_NONE ? vocabulary.size + shape : word;
    };
    const bits = new Float32Array(tokenHashes.length);
    let previous = surprisal_NONE;
    let context = surprisal_NONE;
    for (let i = 0; i < bits.length; i++) {
        const token = placeOf(tokenHashes[i], tokenShapes[i]);
        let cost = tokenCost[token];
        let bigram = surprisal_NONE;
        if (previous !== surprisal_NONE) {
            bigram = find(second, token, bigramStart[previous], bigramStart[previous + 1]);
            cost = bigram === surprisal_NONE ? cost + tokenBackoff[previous] : bigramCost[bigram];
            if (context !== surprisal_NONE) {
                const trigram = find(third, token, trigramStart[context], trigramStart[context + 1]);
                cost =
                    trigram === surprisal_NONE ? cost + bigramBackoff[context] : trigramCost[trigram];
            }
        }
        bits[i] = cost / unitsPerBit;
        previous = token;
        context = bigram;
    }
    return bits;
}
/** Where `wanted` stands among the ascending numbers from `low` up to `high`, or NONE. */
function find(numbers, wanted, low, high) {
    let from = low;
    let to = high;
    while (from < to) {
        const middle = (from + to) >>> 1;
        if (numbers[middle] < wanted)
            from = middle + 1;
        else
            to = middle;
    }
    return from < high && numbers[from] === wanted ? from : surprisal_NONE;
}
/** Where each of the counted groups begins, and where the last ends. */
function starts(counts) {
    const start = new Uint32Array(counts.length + 1);
    for (let i = 0; i < counts.length; i++)
        start[i + 1] = start[i] + counts[i];
    return start;
}
/** Mean and standard deviation over all tokens of the windows of one text; null where there are none. */
function measureSurprisal(model, windows) {
    let tokens = 0;
    let sum = 0;
    let squares = 0;
    for (const window of windows) {
        for (const bits of model.bits(window)) {
            tokens++;
            sum += bits;
            squares += bits * bits;
        }
    }
    if (tokens === 0)
        return null;
    const mean = sum / tokens;
    return { tokens, mean, deviation: Math.sqrt(Math.max(0, squares / tokens - mean * mean)) };
}

;// CONCATENATED MODULE: ./lib/detector/embedded.js












/** The detector in this repository. */
const EMBEDDED_MODEL = 'sb-en-1';
const FILES = ['model.onnx', 'vocabulary.bin', 'calibration.json'];
/**
 * Loads the embedded detector: verifies every file against the manifest, then opens the model. Throws EngineError when
 * a file is missing or altered, or no runtime can be loaded.
 */
async function loadEmbeddedDetector(options = {}) {
    const folder = options.folder ?? external_node_path_.join((0,runtime_assets/* modelRoot */.AG)(), EMBEDDED_MODEL);
    const manifest = await readManifest(external_node_path_.join(folder, 'manifest.json'));
    const [{ session, scorer }, calibration, surprisal] = await Promise.all([
        openScorer(folder, manifest, options),
        readVerified(external_node_path_.join(folder, 'calibration.json'), manifest.files['calibration.json']),
        readSurprisal(external_node_path_.join(folder, 'language-model.bin'), manifest.files['language-model.bin']),
    ]);
    const table = (0,detector_calibration/* parseCalibration */.AT)(JSON.parse(new TextDecoder().decode(calibration)), `${folder}/calibration.json`);
    return {
        id: manifest.id,
        sha256: manifest.files['model.onnx'],
        runtime: session.runtime,
        notice: session.notice,
        score: (texts) => scorer.score(texts.map(({ normalised }) => normalised)),
        explain: (text) => explainText((windows) => scorer.logOdds(windows), manifest.typicalStyle, text),
        ...(surprisal === null ? {} : { surprisal }),
        calibration: (maxFalsePositiveRate) => (0,detector_calibration/* calibrationAt */.iT)(table, maxFalsePositiveRate),
    };
}
/** What the embedded detector scores with, and nothing else of it. Throws EngineError as `loadEmbeddedDetector` does. */
async function loadEmbeddedScorer(options = {}) {
    const folder = options.folder ?? external_node_path_.join((0,runtime_assets/* modelRoot */.AG)(), EMBEDDED_MODEL);
    const manifest = await readManifest(external_node_path_.join(folder, 'manifest.json'));
    return (await openScorer(folder, manifest, options)).scorer;
}
async function openScorer(folder, { files }, options) {
    const [model, vocabulary] = await Promise.all([
        readVerified(external_node_path_.join(folder, 'model.onnx'), files['model.onnx']),
        readVerified(external_node_path_.join(folder, 'vocabulary.bin'), files['vocabulary.bin']),
    ]);
    const session = await (0,detector_session/* createSession */.j)(model, options);
    return { session, scorer: new Scorer(session, vocabulary) };
}
/** What `Detector.surprisal` of the embedded detector is, without its scores; absent where another detector is meant. */
async function embeddedSurprisal(sha256) {
    const folder = external_node_path_.join((0,runtime_assets/* modelRoot */.AG)(), EMBEDDED_MODEL);
    const { files } = await readManifest(external_node_path_.join(folder, 'manifest.json'));
    if (files['model.onnx'] !== sha256)
        return undefined;
    return ((await readSurprisal(external_node_path_.join(folder, 'language-model.bin'), files['language-model.bin'])) ?? undefined);
}
/** Reads the language model that the manifest lists; its tables are built when the first text is measured. */
async function readSurprisal(file, sha256) {
    if (sha256 === undefined)
        return null;
    const bytes = await readVerified(file, sha256);
    let model;
    return (normalised) => {
        model ??= parseLanguageModel(bytes, file);
        return measureSurprisal(model, (0,detector_windows/* cutWindows */.sz)(normalised).map(features/* extractTokens */.mA));
    };
}
async function readManifest(file) {
    try {
        const manifest = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        for (const name of FILES)
            if (typeof manifest.files[name] !== 'string')
                throw new TypeError(`no digest of ${name}`);
        return manifest;
    }
    catch (error) {
        throw new runtime_error/* EngineError */.N(`${file}: the embedded detector cannot be read. Check that the checkout has \`models/\`.`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 14389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cF: () => (/* binding */ MAXIMUM_TOKENS),
  bR: () => (/* binding */ SHAPE_CLASSES),
  rS: () => (/* binding */ WINDOW_WORDS),
  nL: () => (/* binding */ extractFeatures),
  mA: () => (/* binding */ extractTokens)
});

// UNUSED EXPORTS: CHARACTER_GRAM_BITS, GRAM_TABLE_SIZE, SKELETON_GRAM_BITS, WORD_GRAM_BITS, tokenHash

;// CONCATENATED MODULE: ./lib/detector/counter.js
/**
 * Counts ids below 2³² in an open-addressing table that keeps the order of first occurrence. It is made once and emptied
 * after each text: allocating the tables anew took as long as filling them.
 */
class Counter {
    size = 0;
    slots = new Int32Array(8192).fill(-1);
    ids = new Uint32Array(4096);
    counts = new Uint32Array(4096);
    /** Slot of each id, by which `clear` finds what to empty. */
    slotOf = new Uint32Array(4096);
    add(id, count = 1) {
        const mask = this.slots.length - 1;
        let slot = (Math.imul(id, 0x9e3779b1) >>> 8) & mask;
        for (;;) {
            const index = this.slots[slot];
            if (index < 0)
                break;
            if (this.ids[index] === id) {
                this.counts[index] = this.counts[index] + count;
                return;
            }
            slot = (slot + 1) & mask;
        }
        if (this.size === this.ids.length) {
            this.grow();
            this.add(id, count);
            return;
        }
        this.put(id, count, slot);
    }
    /** Writes ids and their weights (square roots of counts, unit length) at `offset`. */
    writeTo(ids, weights, offset) {
        let total = 0;
        for (let i = 0; i < this.size; i++)
            total += this.counts[i];
        const scale = total > 0 ? 1 / Math.sqrt(total) : 0;
        for (let i = 0; i < this.size; i++) {
            ids[offset + i] = this.ids[i];
            weights[offset + i] = Math.sqrt(this.counts[i]) * scale;
        }
    }
    clear() {
        for (let i = 0; i < this.size; i++)
            this.slots[this.slotOf[i]] = -1;
        this.size = 0;
    }
    put(id, count, slot) {
        this.slots[slot] = this.size;
        this.ids[this.size] = id;
        this.counts[this.size] = count;
        this.slotOf[this.size] = slot;
        this.size++;
    }
    grow() {
        const { ids, counts, size } = this;
        this.ids = new Uint32Array(size * 2);
        this.counts = new Uint32Array(size * 2);
        this.slotOf = new Uint32Array(size * 2);
        this.slots = new Int32Array(size * 4).fill(-1);
        this.size = 0;
        const mask = this.slots.length - 1;
        for (let i = 0; i < size; i++) {
            let slot = (Math.imul(ids[i], 0x9e3779b1) >>> 8) & mask;
            while (this.slots[slot] >= 0)
                slot = (slot + 1) & mask;
            this.put(ids[i], counts[i], slot);
        }
    }
}

;// CONCATENATED MODULE: ./lib/detector/hash.js
/** 32-bit FNV-1a over the UTF-16 code units of `text[start, end)`, finished with MurmurHash3's avalanche step. */
function hashText(text, seed, start = 0, end = text.length) {
    let h = (2166136261 ^ seed) >>> 0;
    for (let i = start; i < end; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 16777619);
    return avalanche(h);
}
/** One hash of an ordered pair of hashes. */
function combineHashes(first, second) {
    return avalanche(Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77) ^ (first >>> 15));
}
function avalanche(hash) {
    let h = hash ^ (hash >>> 16);
    h = Math.imul(h, 0x85ebca6b);
    h ^= h >>> 13;
    h = Math.imul(h, 0xc2b2ae35);
    return (h ^ (h >>> 16)) >>> 0;
}

// EXTERNAL MODULE: ./lib/detector/function-words.js
var function_words = __webpack_require__(13844);
// EXTERNAL MODULE: ./lib/detector/tokens.js
var detector_tokens = __webpack_require__(47522);
;// CONCATENATED MODULE: ./lib/detector/skeleton.js



const SEED = 0x3d5f;
const ENDING = /(?:ing|ed|ly|tion|sion|ment|ness|ity|ous|ive|able|ible|ful|less|al|ic|er|or|est|ies|es|'s|s)$/;
/**
 * Hash of what is left of a token when its subject is taken away ("text distortion", Stamatatos 2017): function words
 * and marks stay as they are, any other word becomes its ending. `hash` is the hash of the token itself.
 */
function skeletonHash(token, hash) {
    if (!(0,detector_tokens/* isWord */.Jg)(token))
        return hash;
    return function_words/* FUNCTION_WORDS */.p.has(token) ? hash : hashText(ENDING.exec(token)?.[0] ?? '', SEED);
}

// EXTERNAL MODULE: ./lib/detector/style.js
var style = __webpack_require__(75819);
;// CONCATENATED MODULE: ./lib/detector/features.js





/**
 * Width of the hashed n-gram table: word 1–3-grams in the lower part, in-word character 2–4-grams above them, skeleton
 * 3–5-grams on top.
 */
const WORD_GRAM_BITS = 20;
const CHARACTER_GRAM_BITS = 18;
const SKELETON_GRAM_BITS = 18;
const GRAM_TABLE_SIZE = 2 ** WORD_GRAM_BITS + 2 ** CHARACTER_GRAM_BITS + 2 ** SKELETON_GRAM_BITS;
/** Longest token sequence that the convolutional part reads. */
const MAXIMUM_TOKENS = 320;
/** Words of one window: longer texts are scored window by window. */
const WINDOW_WORDS = 256;
/** Number of ending classes of `Features.tokenShapes`. */
const SHAPE_CLASSES = 512;
const WORD_SEED = 0x5b1d;
const CHARACTER_SEED = 0x2f71;
const SHAPE_SEED = 0x61c9;
const BOUNDARY = hashText('\u0002', WORD_SEED);
const SKELETON_MASK = 2 ** SKELETON_GRAM_BITS - 1;
const SKELETON_BASE = 2 ** WORD_GRAM_BITS + 2 ** CHARACTER_GRAM_BITS;
const WORD_MASK = 2 ** WORD_GRAM_BITS - 1;
const CHARACTER_MASK = 2 ** CHARACTER_GRAM_BITS - 1;
const CHARACTER_BASE = 2 ** WORD_GRAM_BITS;
/** Computes the features of one window of text that `normalise` returned. */
function extractFeatures(normalised) {
    const { distinct, lexemes, places } = indexLexemes((0,detector_tokens/* tokenise */.tS)(normalised));
    const tokenHashes = new Uint32Array(Math.min(places.length, MAXIMUM_TOKENS));
    const tokenShapes = new Uint16Array(tokenHashes.length);
    words.clear();
    skeletons.clear();
    let previous = BOUNDARY;
    let previousPair = combineHashes(BOUNDARY, BOUNDARY);
    // The last four bones, latest first.
    let bone1 = BOUNDARY;
    let bone2 = BOUNDARY;
    let bone3 = BOUNDARY;
    let bone4 = BOUNDARY;
    for (let i = 0; i < places.length; i++) {
        const { hash, shape, bone } = lexemes[places[i]];
        if (i < tokenHashes.length) {
            tokenHashes[i] = hash;
            tokenShapes[i] = shape;
        }
        const pair = combineHashes(previous, hash);
        words.add(hash & WORD_MASK);
        words.add(pair & WORD_MASK);
        words.add(combineHashes(previousPair, hash) & WORD_MASK);
        previous = hash;
        previousPair = pair;
        const three = combineHashes(bone2, combineHashes(bone1, bone));
        const four = combineHashes(bone3, three);
        skeletons.add(SKELETON_BASE + (three & SKELETON_MASK));
        skeletons.add(SKELETON_BASE + (four & SKELETON_MASK));
        skeletons.add(SKELETON_BASE + (combineHashes(bone4, four) & SKELETON_MASK));
        bone4 = bone3;
        bone3 = bone2;
        bone2 = bone1;
        bone1 = bone;
    }
    countCharacters(lexemes, places);
    const gramIds = new Uint32Array(words.size + characters.size + skeletons.size);
    const gramWeights = new Float32Array(gramIds.length);
    words.writeTo(gramIds, gramWeights, 0);
    characters.writeTo(gramIds, gramWeights, words.size);
    skeletons.writeTo(gramIds, gramWeights, words.size + characters.size);
    return { gramIds, gramWeights, tokenHashes, tokenShapes, style: (0,style/* measureStyle */.Ar)({ distinct, places }) };
}
/** As `indexTokens` does, with what is known of each distinct token, which is looked up once. */
function indexLexemes(tokens) {
    if (known.size >= MAXIMUM_CACHED_TOKENS)
        known.clear();
    texts++;
    const distinct = [];
    const lexemes = [];
    const places = new Uint32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        const lexeme = lexemeOf(token);
        if (lexeme.text !== texts) {
            lexeme.text = texts;
            lexeme.place = distinct.length;
            distinct.push(token);
            lexemes.push(lexeme);
        }
        places[i] = lexeme.place;
    }
    return { distinct, lexemes, places };
}
/** Counts the character n-grams of every word: those of a distinct word at once, in the order of first occurrence. */
function countCharacters(lexemes, places) {
    const times = new Uint32Array(lexemes.length);
    for (let i = 0; i < places.length; i++) {
        const place = places[i];
        times[place] = times[place] + 1;
    }
    characters.clear();
    for (let place = 0; place < lexemes.length; place++) {
        const { characterGrams } = lexemes[place];
        const count = times[place];
        for (let i = 0; i < characterGrams.length; i++)
            characters.add(characterGrams[i], count);
    }
}
/** The tokens alone of one window of text that `normalise` returned, as `extractFeatures` gives them. */
function extractTokens(normalised) {
    if (known.size >= MAXIMUM_CACHED_TOKENS)
        known.clear();
    const tokens = (0,detector_tokens/* tokenise */.tS)(normalised);
    const tokenHashes = new Uint32Array(Math.min(tokens.length, MAXIMUM_TOKENS));
    const tokenShapes = new Uint16Array(tokenHashes.length);
    for (let i = 0; i < tokenHashes.length; i++) {
        const { hash, shape } = lexemeOf(tokens[i]);
        tokenHashes[i] = hash;
        tokenShapes[i] = shape;
    }
    return { tokenHashes, tokenShapes };
}
/** Frequent tokens recur: what was computed of them is kept, up to about so many, from text to text. */
const MAXIMUM_CACHED_TOKENS = 50_000;
const known = new Map();
let texts = 0;
function lexemeOf(token) {
    const found = known.get(token);
    if (found !== undefined)
        return found;
    const neutral = neutralise(token);
    const hash = tokenHash(neutral);
    const lexeme = {
        hash,
        shape: shapeOf(neutral),
        bone: skeletonHash(neutral, hash),
        characterGrams: (0,detector_tokens/* isWord */.Jg)(neutral) ? characterGrams(neutral) : NO_GRAMS,
        text: 0,
        place: 0,
    };
    known.set(token, lexeme);
    return lexeme;
}
const ENDING_LETTERS = 3;
function shapeOf(token) {
    return hashText(token, SHAPE_SEED, Math.max(0, token.length - ENDING_LETTERS)) % SHAPE_CLASSES;
}
/**
 * Words that speak of language models say what a text is about and when it was written, not what wrote it; without
 * this, every recent human text on the subject would look synthetic.
 */
const TOPIC_WORDS = new Set(`ai llm llms gpt chatgpt openai anthropic claude gemini bard copilot llama mistral qwen deepseek codex cursor agentic
  agent agents subagent subagents prompt prompts prompting genai chatbot chatbots`.split(/\s+/));
const NEUTRAL_WORD = 'thing';
function neutralise(token) {
    return TOPIC_WORDS.has(token) ? NEUTRAL_WORD : token;
}
/** Hash of one token, as `Features.tokenHashes` holds it. */
function tokenHash(token) {
    return hashText(token, WORD_SEED);
}
const MAXIMUM_WORD_LENGTH = 40;
const NO_GRAMS = new Uint32Array(0);
function characterGrams(word) {
    const marked = `\u0002${word.slice(0, MAXIMUM_WORD_LENGTH)}\u0003`;
    const grams = [];
    for (let n = 2; n <= 4; n++) {
        for (let i = 0; i + n <= marked.length; i++) {
            grams.push(CHARACTER_BASE + (hashText(marked, CHARACTER_SEED + n, i, i + n) & CHARACTER_MASK));
        }
    }
    return Uint32Array.from(grams);
}
const words = new Counter();
const characters = new Counter();
const skeletons = new Counter();


/***/ }),

/***/ 13844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ FUNCTION_WORDS)
/* harmony export */ });
/**
 * English function words: closed classes (articles, pronouns, prepositions, conjunctions, auxiliaries, particles), whose
 * rates show style rather than subject (Mosteller & Wallace 1964).
 */
const FUNCTION_WORDS = new Set(`a about above after again against all almost along already also although always am among an and another any are
  around as at away be because been before behind being below between both but by can cannot could did do does doing
  done down during each either else enough even ever every few for from had has have having he her here hers herself
  him himself his how however i if in indeed instead into is it its itself just least less many may me might mine more
  most much must my myself near neither never no nor not nothing now of off often on once one only onto or other others
  our ours ourselves out over own per perhaps quite rather same shall she should since so some something such than that
  the their theirs them themselves then there therefore these they this those though through thus till to together too
  toward towards under unless until up upon us very was we well were what when where whether which while who whom whose
  why will with within without would yet you your yours yourself don't doesn't didn't can't won't isn't aren't wasn't
  i'm i've i'll it's that's there's you're we're they're`
    .split(/\s+/)
    .filter((word) => word !== ''));


/***/ }),

/***/ 51454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createSession)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _runtime_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98746);
/* harmony import */ var _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98465);
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};




/**
 * One thread and sequential execution, so that the order of additions, and with it every score, does not depend on
 * the machine. The arena keeps what the largest batch needs and no more, because batches come in a few shapes; without it
 * the C library's allocator held half as much again. Memory patterns would keep a plan for every shape.
 */
const OPTIONS = {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    enableCpuMemArena: true,
    enableMemPattern: false,
    logSeverityLevel: 3,
};
/**
 * Loads an ONNX model from a file or from bytes (use bytes from `readVerified` for a file that is not trusted) and
 * prepares it to run on one CPU thread.
 *
 * Throws EngineError when no runtime can be loaded or the model is not one that it can run.
 */
async function createSession(model, { runtime = 'auto' } = {}) {
    const bytes = typeof model === 'string' ? await readModel(model) : model;
    const chosen = await chooseEngine(runtime);
    const session = await open(chosen, bytes, typeof model === 'string' ? model : 'the model');
    return {
        runtime: chosen.runtime,
        notice: chosen.notice,
        inputNames: session.inputNames,
        outputNames: session.outputNames,
        run: (feeds) => run(chosen.engine, session, feeds),
        release: () => session.release(),
    };
}
async function chooseEngine(wanted) {
    if (wanted === 'wasm') {
        return { runtime: 'wasm', engine: await wasm(), notice: null };
    }
    try {
        return { runtime: 'native', engine: await native(), notice: null };
    }
    catch (error) {
        const why = `the native ONNX Runtime cannot be loaded on ${process.platform}-${process.arch} (${(0,_runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(error)})`;
        if (wanted === 'native') {
            throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`${why}; choose the runtime \`auto\` or \`wasm\`.`, { cause: error });
        }
        const notice = `Running the detector as WebAssembly, with the same scores but slower: ${why}.`;
        return { runtime: 'wasm', engine: await wasm(), notice };
    }
}
/* Else the native library keeps a device id in the home folder and sends what it measures to its maker. */
const native = once(async () => {
    process.env.ORT_DISABLE_TELEMETRY = '1';
    return await __webpack_require__.e(/* import() */ 701).then(__webpack_require__.t.bind(__webpack_require__, 30701, 19));
});
const wasm = once(async () => {
    try {
        const { script, binary } = (0,_runtime_assets_js__WEBPACK_IMPORTED_MODULE_2__/* .wasmAssets */ .C_)();
        const ort = await import(__rewriteRelativeImportExtension(
        /* webpackIgnore: true */ /* @vite-ignore */ (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(script).href));
        ort.env.wasm.wasmBinary = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(binary);
        ort.env.wasm.numThreads = 1;
        ort.env.wasm.proxy = false;
        return ort;
    }
    catch (error) {
        throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`the WebAssembly build of ONNX Runtime cannot be loaded (${(0,_runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(error)}); check that the installation is complete.`, { cause: error });
    }
});
/** The first outcome, good or bad, for every caller: a module that failed to load is half initialised when asked for again. */
function once(load) {
    let outcome;
    return () => {
        outcome ??= load();
        return outcome;
    };
}
async function readModel(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`${path}: the model file cannot be read (${(0,_runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(error)}).`, { cause: error });
    }
}
async function open({ engine, runtime }, bytes, name) {
    try {
        return await engine.InferenceSession.create(bytes, {
            ...OPTIONS,
            executionProviders: [runtime === 'native' ? 'cpu' : 'wasm'],
        });
    }
    catch (error) {
        throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`${name}: not a model that ONNX Runtime (${runtime}) can run: ${(0,_runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(error)}`, { cause: error });
    }
}
async function run(engine, session, feeds) {
    const inputs = {};
    for (const [name, { data, dims }] of Object.entries(feeds)) {
        inputs[name] = new engine.Tensor(data, dims);
    }
    try {
        const outputs = await session.run(inputs);
        return Object.fromEntries(Object.entries(outputs).map(([name, { data, dims }]) => [name, { data: data, dims }]));
    }
    catch (error) {
        throw new _runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .EngineError */ .N(`the detector could not be run: ${(0,_runtime_error_js__WEBPACK_IMPORTED_MODULE_3__/* .firstLine */ .T)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 75819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ measureStyle),
/* harmony export */   G6: () => (/* binding */ STYLE_FEATURES),
/* harmony export */   l: () => (/* binding */ STYLE_NAMES)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47522);

/** What the figures that `measureStyle` returns are, in order. */
const STYLE_NAMES = [
    'sentence length',
    'spread of sentence lengths',
    'relative spread of sentence lengths',
    'commas',
    'dashes',
    'semicolons and colons',
    'quotation marks',
    'brackets',
    'question and exclamation marks',
    'numbers',
    'contractions',
    'word length',
    'spread of word lengths',
    'variety of words',
    'long words',
    'repeated word pairs',
];
/** Number of figures that `measureStyle` returns. */
const STYLE_FEATURES = STYLE_NAMES.length;
const CHUNK_WORDS = 25;
const LONG_WORD = 9;
/**
 * Sixteen stylometric figures of a token sequence, each scaled to about 0..1: sentence length (mean, deviation,
 * coefficient of variation: "burstiness"), rates of marks per word, contractions, word length, local type-token
 * ratio (chunks of 25 words, so that it does not fall with length), long words, repeated word pairs.
 */
function measureStyle({ distinct, places }) {
    const kinds = distinct.map(kindOf);
    const times = new Uint32Array(distinct.length);
    const sentence = new Moments();
    const wordLength = new Moments();
    let sentenceWords = 0;
    let words = 0;
    let contractions = 0;
    let longWords = 0;
    let types = 0;
    let chunkTypes = 0;
    let chunks = 0;
    /** The chunk in which each distinct token was seen last, counted from 1. */
    const chunkOf = new Uint32Array(distinct.length);
    let previous = 0;
    const pairs = new Set();
    for (let i = 0; i < places.length; i++) {
        const place = places[i];
        const kind = kinds[place];
        times[place] = times[place] + 1;
        if (kind !== 'word') {
            if (kind === 'end' && sentenceWords > 0) {
                sentence.add(sentenceWords);
                sentenceWords = 0;
            }
            continue;
        }
        const { length } = distinct[place];
        words++;
        sentenceWords++;
        wordLength.add(length);
        if (length >= LONG_WORD)
            longWords++;
        pairs.add(previous * (distinct.length + 1) + place);
        previous = place + 1;
        if (chunkOf[place] !== chunks + 1) {
            chunkOf[place] = chunks + 1;
            types++;
        }
        if (words % CHUNK_WORDS === 0) {
            chunkTypes += types;
            types = 0;
            chunks++;
        }
    }
    if (sentenceWords > 0)
        sentence.add(sentenceWords);
    const marks = new Map();
    for (let place = 0; place < distinct.length; place++) {
        const token = distinct[place];
        const count = times[place];
        if (kinds[place] !== 'word')
            marks.set(token, count);
        else if (token.includes("'"))
            contractions += count;
    }
    const perWord = (count) => count / Math.max(1, words);
    const rate = (...of) => perWord(of.reduce((sum, mark) => sum + (marks.get(mark) ?? 0), 0));
    return Float32Array.of(Math.min(2, sentence.mean / 30), Math.min(2, sentence.deviation / 15), Math.min(2, sentence.deviation / Math.max(1, sentence.mean)), rate(',') * 8, rate('\u2014') * 20, rate(';', ':') * 15, rate('"', "'") * 10, rate('(', ')', '[', ']') * 10, rate('?', '!') * 15, rate('0') * 10, perWord(contractions) * 15, wordLength.mean / 6, wordLength.deviation / 3, chunks > 0 ? chunkTypes / (chunks * CHUNK_WORDS) : 0.9, perWord(longWords) * 3, 1 - perWord(pairs.size));
}
function kindOf(token) {
    if ((0,_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg)(token))
        return 'word';
    return token === '.' || token === '!' || token === '?' ? 'end' : 'mark';
}
/** Running mean and standard deviation (Welford 1962). */
class Moments {
    count = 0;
    average = 0;
    squares = 0;
    add(value) {
        this.count++;
        const delta = value - this.average;
        this.average += delta / this.count;
        this.squares += delta * (value - this.average);
    }
    get mean() {
        return this.average;
    }
    get deviation() {
        return this.count > 1 ? Math.sqrt(this.squares / (this.count - 1)) : 0;
    }
}


/***/ }),

/***/ 47522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   bd: () => (/* binding */ indexTokens),
/* harmony export */   tS: () => (/* binding */ tokenise)
/* harmony export */ });
/**
 * Tokens of a normalised text: words (letters, with inner apostrophes and hyphens), the number sign `0`, and single
 * marks. The detector's features are built from these and from nothing else.
 */
function tokenise(normalised) {
    return tokenisePlain(normalised) ?? normalised.match(TOKEN) ?? [];
}
const [SPACE, LETTER, DIGIT, MARK] = [0, 1, 2, 3];
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const DASH = 0x2014;
/** What TOKEN makes of each ASCII character. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (/[a-z]/i.test(character))
        return LETTER;
    if (/\d/.test(character))
        return DIGIT;
    return /\s/.test(character) ? SPACE : MARK;
});
/** What TOKEN finds, several times faster; undefined where the text holds other characters than ASCII and the dash. */
function tokenisePlain(text) {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
        const code = text.charCodeAt(at);
        if (code > 127 && code !== DASH)
            return undefined;
        const start = at++;
        const kind = code === DASH ? MARK : CLASSES[code];
        if (kind === SPACE)
            continue;
        if (kind === LETTER)
            at = endOfWord(text, at);
        else if (kind === DIGIT)
            while (CLASSES[text.charCodeAt(at)] === DIGIT)
                at++;
        tokens.push(text.slice(start, at));
    }
    return tokens;
}
function endOfWord(text, from) {
    let at = from;
    for (;;) {
        const code = text.charCodeAt(at);
        if (CLASSES[code] === LETTER)
            at++;
        else if ((code === APOSTROPHE || code === HYPHEN) && CLASSES[text.charCodeAt(at + 1)] === LETTER)
            at += 2;
        else
            return at;
    }
}
/** Finds the distinct tokens of a sequence, so that what depends on a token alone is looked up once. */
function indexTokens(tokens) {
    const placeOf = new Map();
    const places = new Uint32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
        const token = tokens[i];
        let place = placeOf.get(token);
        if (place === undefined) {
            place = placeOf.size;
            placeOf.set(token, place);
        }
        places[i] = place;
    }
    return { distinct: [...placeOf.keys()], places };
}
const TOKEN = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*|\d+|[^\s\p{L}\p{M}\d]/gu;
/** Whether a token is a word, not a number or a mark. */
function isWord(token) {
    const code = token.charCodeAt(0);
    return (code >= 97 && code <= 122) || (code > 127 && WORD_START.test(token));
}
const WORD_START = /^[\p{L}\p{M}]/u;


/***/ }),

/***/ 43463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ countParts),
/* harmony export */   sz: () => (/* binding */ cutWindows)
/* harmony export */ });
/* unused harmony export MAXIMUM_WINDOWS */
/* harmony import */ var _features_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14389);

/** Most windows of one record that are scored: a very long record costs no more than this many. */
const MAXIMUM_WINDOWS = 8;
/**
 * Cuts a normalised text into equal windows of at most WINDOW_WORDS words. Of a text with more than MAXIMUM_WINDOWS
 * of them, evenly spaced ones are taken. A text that fits is its own only window.
 */
function cutWindows(normalised) {
    const count = Math.ceil(countParts(normalised) / _features_js__WEBPACK_IMPORTED_MODULE_0__/* .WINDOW_WORDS */ .rS);
    if (count <= 1)
        return [normalised];
    const words = normalised.split(' ');
    const kept = Math.min(count, MAXIMUM_WINDOWS);
    return Array.from({ length: kept }, (_, i) => {
        const window = Math.floor((i * count) / kept);
        const start = Math.floor((window * words.length) / count);
        return words.slice(start, Math.floor(((window + 1) * words.length) / count)).join(' ');
    });
}
/** What `text.split(' ')` has parts, without making them. */
function countParts(text) {
    let count = 1;
    for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 82472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RECORD_KINDS)
/* harmony export */ });
/**
 * What a text is for. Error rates of a detector differ between these kinds far more than within one, so thresholds
 * and error rates are measured per kind.
 *
 * - `document`: a section of a document (Markdown, reStructuredText, HTML, plain text, subtitles …).
 * - `text`: a free-standing text column of a data row (`text`, `content`, `review` …).
 * - `prompt`: what was asked (`prompt`, `instruction`, `question`, turns of `user`/`human`/`system`).
 * - `answer`: what was answered (`completion`, `output`, `answer`, `chosen`, turns of `assistant`/`gpt`).
 */
const RECORD_KINDS = ['document', 'text', 'prompt', 'answer'];


/***/ })

};
