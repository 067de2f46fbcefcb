export const id = 7768;
export const ids = [7768];
export const modules = {

/***/ 99175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ DRIFT_SAMPLE_SIZE),
/* harmony export */   Jg: () => (/* binding */ mergeScored),
/* harmony export */   _3: () => (/* binding */ emptyScoredSample),
/* harmony export */   jK: () => (/* binding */ addToScored),
/* harmony export */   lc: () => (/* binding */ stratumIndex),
/* harmony export */   tq: () => (/* binding */ admitsScored),
/* harmony export */   wU: () => (/* binding */ logOddsOf)
/* harmony export */ });
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55522);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82472);
/* harmony import */ var _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90117);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43586);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36544);





/** Words, and characters, kept of each text. */
const KEPT_WORDS = 400;
const KEPT_CHARACTERS = 4_000;
const SEED = 0xd41f7;
/** Log-odds beyond which scores differ by rounding alone. */
const LOG_ODDS_LIMIT = 36;
/** Distinct texts kept of each kind for the comparison with a reference. */
const DRIFT_SAMPLE_SIZE = 1_000;
/** The identity of `mergeScored`. */
function emptyScoredSample(capacity = DRIFT_SAMPLE_SIZE) {
    return new Map(_record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e.map((kind) => [kind, new _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__/* .BottomK */ .B(capacity)]));
}
/** Whether a text, not present yet, would be kept. */
function admitsScored(sample, kind, contentHash) {
    return sample.get(kind)?.admits((0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(contentHash, SEED), contentHash) ?? false;
}
/**
 * Offers one scored text, in place. Of texts that are equal but for white space, the one with the smallest path is kept,
 * then by its first words and its score.
 */
function addToScored(sample, contentHash, offer) {
    const ofKind = sample.get(offer.kind);
    if (ofKind === undefined)
        return;
    const known = ofKind.get(contentHash);
    const rank = (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(contentHash, SEED);
    if (known === undefined && !ofKind.admits(rank, contentHash))
        return;
    if (known !== undefined && known.path < offer.path)
        return;
    const value = {
        bucket: offer.bucket,
        logOdds: offer.logOdds,
        path: offer.path,
        text: (0,_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .firstWords */ .Cb)(offer.text, KEPT_WORDS, KEPT_CHARACTERS),
    };
    if (known === undefined)
        ofKind.add(rank, contentHash, value);
    else if (precedes(value, known))
        Object.assign(known, value);
}
function precedes(a, b) {
    if (a.path !== b.path)
        return a.path < b.path;
    return a.text === b.text ? a.logOdds < b.logOdds : a.text < b.text;
}
/** Adds all of `from` to `into`, in place; `from` is left alone. */
function mergeScored(into, from) {
    for (const [kind, texts] of from) {
        const ofKind = into.get(kind);
        for (const { rank, name, value } of texts.entries()) {
            const known = ofKind?.get(name);
            if (known === undefined)
                ofKind?.add(rank, name, { ...value });
            else if (precedes(value, known))
                Object.assign(known, value);
        }
    }
}
/** Log-odds of a probability, bounded where the probability is 0 or 1 to rounding. */
function logOddsOf(probability) {
    const logOdds = Math.log(probability) - Math.log1p(-probability);
    return Math.min(LOG_ODDS_LIMIT, Math.max(-LOG_ODDS_LIMIT, logOdds));
}
/** One number for a kind and a length bucket. */
function stratumIndex(kind, bucket) {
    return _record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e.indexOf(kind) * _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_LOWER_BOUNDS */ .dt.length + bucket;
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


/***/ }),

/***/ 90635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ openCache),
/* harmony export */   k: () => (/* binding */ cacheKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55522);
/* harmony import */ var _measure_sample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28212);
/* harmony import */ var _measure_scored_sample_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99175);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(82472);
/* harmony import */ var _source_local_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46587);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67049);
/* harmony import */ var _text_set_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4583);











/** Raised when the content of a cache file changes its meaning. */
const FORMAT = 2;
const whole = zod__WEBPACK_IMPORTED_MODULE_8__/* .int */ .Whr().min(0);
const stored = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    format: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(FORMAT),
    files: whole,
    leftOut: whole,
    problems: whole,
    hashes: zod__WEBPACK_IMPORTED_MODULE_8__/* .base64 */ .K39(),
    sample: zod__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5J(),
    scored: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .tuple */ .PVZ([
        zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_record_record_js__WEBPACK_IMPORTED_MODULE_9__/* .RECORD_KINDS */ .e),
        zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/),
        whole.max(_detector_detector_js__WEBPACK_IMPORTED_MODULE_3__/* .BUCKET_LOWER_BOUNDS */ .dt.length - 1),
        zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(),
        zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    ])),
});
/** Key of a cache entry: any difference in the values is another entry. */
function cacheKey(values) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([FORMAT, ...values]))
        .digest('hex')
        .slice(0, 32);
}
/**
 * The cache of a clone, for use on one's own machine. Files of the folder that are committed are not read: what decides
 * a verdict must not come with the change that is judged.
 */
function openCache(repository) {
    const folder = (0,_source_local_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .localFolder */ .M1)(repository);
    const nameOf = (key) => `reference-${key}.json`;
    return {
        async load(key) {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, nameOf(key)), 'utf8').catch(() => null);
            if (text === null)
                return { corpus: null, notice: null };
            if (await (0,_source_local_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isLocalFolderCommitted */ .Ox)(repository))
                return { corpus: null, notice: `${_source_local_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCAL_FOLDER */ .tU}/ is committed, so that it is not used as a cache.` };
            const corpus = parse(text);
            const notice = `The cached reference ${_source_local_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCAL_FOLDER */ .tU}/${nameOf(key)} is damaged and is computed anew.`;
            return corpus === null ? { corpus, notice } : { corpus, notice: null };
        },
        async save(key, corpus) {
            try {
                await (0,_source_local_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .writeIgnored */ .m9)(folder, nameOf(key), [serialise(corpus)]);
                return null;
            }
            catch (error) {
                const why = error instanceof Error ? error.message : String(error);
                return `The reference could not be kept in ${_source_local_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCAL_FOLDER */ .tU}/ (${why}).`;
            }
        },
    };
}
function serialise({ files, leftOut, problems, hashes, scored, sample }) {
    const texts = [...scored].flatMap(([kind, sample]) => sample
        .entries()
        .map(({ name, value }) => [kind, name, value.bucket, value.logOdds, value.path, value.text]));
    return JSON.stringify({
        format: FORMAT,
        files,
        leftOut,
        problems,
        hashes: (0,_text_set_js__WEBPACK_IMPORTED_MODULE_10__/* .encodeHashes */ .dN)(hashes),
        sample: (0,_measure_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleToJson */ .SC)(sample),
        scored: texts,
    });
}
function parse(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return null;
    }
    const parsed = stored.safeParse(json);
    if (!parsed.success)
        return null;
    const { files, leftOut, problems, hashes, scored } = parsed.data;
    const scoredSample = (0,_measure_scored_sample_js__WEBPACK_IMPORTED_MODULE_5__/* .emptyScoredSample */ ._3)(_read_js__WEBPACK_IMPORTED_MODULE_7__/* .REFERENCE_SAMPLE_SIZE */ .D);
    for (const [kind, name, bucket, logOdds, from, words] of scored)
        (0,_measure_scored_sample_js__WEBPACK_IMPORTED_MODULE_5__/* .addToScored */ .jK)(scoredSample, name, { kind, bucket, logOdds, path: from, text: words });
    const sample = (0,_measure_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .emptySample */ .Ur)();
    try {
        (0,_measure_sample_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleFromJson */ .L5)(parsed.data.sample, sample);
    }
    catch {
        return null;
    }
    return { files, leftOut, problems, hashes: (0,_text_set_js__WEBPACK_IMPORTED_MODULE_10__/* .decodeHashes */ .pj)(hashes), scored: scoredSample, sample };
}


/***/ }),

/***/ 50312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W0: () => (/* binding */ calibrateAllRates),
/* harmony export */   jt: () => (/* binding */ readCalibrationFile),
/* harmony export */   zR: () => (/* binding */ calibrationFile)
/* harmony export */ });
/* harmony import */ var _detector_calibration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94638);
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55522);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82472);
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40514);




/** Calibrates on the reference at every rate that the detector was measured at. */
function calibrateAllRates(scored, at) {
    return measuredRates(at).map((rate) => ({ rate, kinds: (0,_calibration_js__WEBPACK_IMPORTED_MODULE_2__/* .calibrateOn */ .vk)(scored, at, rate) }));
}
/** The calibration file: the reference's points, and the detector's own for kinds that the reference has no text of. */
function calibrationFile(rates, detector, basis) {
    const points = (kind, bucket) => rates.map(({ rate, kinds }) => kinds.find((found) => found.kind === kind)?.points[bucket] ??
        detector.calibration(rate).operatingPoint({ kind, bucket }));
    const kinds = _record_record_js__WEBPACK_IMPORTED_MODULE_3__/* .RECORD_KINDS */ .e.map((kind) => [
        kind,
        _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_LOWER_BOUNDS */ .dt.map((_, bucket) => ({ points: points(kind, bucket) })),
    ]);
    return {
        detector: detector.sha256,
        basis,
        requestedRates: rates.map(({ rate }) => rate),
        kinds: Object.fromEntries(kinds),
    };
}
/**
 * Reads a calibration file. Null with a notice where it was made for another detector: its thresholds mean nothing then.
 * Throws EngineError naming the key where it is malformed.
 */
function readCalibrationFile(bytes, path, detector) {
    let json;
    try {
        json = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        json = null;
    }
    const table = (0,_detector_calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCalibration */ .AT)(json, path);
    const madeFor = typeof json === 'object' && json !== null && 'detector' in json ? json.detector : undefined;
    if (madeFor !== undefined && madeFor !== detector.sha256) {
        const notice = `${path} was made with another detector and is not used. Make it anew: \`synthetic-budget calibrate --out ${path}\`.`;
        return { at: null, notice };
    }
    return { at: (rate) => (0,_detector_calibration_js__WEBPACK_IMPORTED_MODULE_0__/* .calibrationAt */ .iT)(table, rate), notice: null };
}
function measuredRates(at) {
    return _calibration_js__WEBPACK_IMPORTED_MODULE_2__/* .RATES */ .mu.filter((rate) => {
        try {
            at(rate);
            return true;
        }
        catch {
            return false;
        }
    });
}


/***/ }),

/***/ 40514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mu: () => (/* binding */ RATES),
  vk: () => (/* binding */ calibrateOn),
  Fl: () => (/* binding */ recalibrated)
});

// EXTERNAL MODULE: ./lib/detector/detector.js
var detector = __webpack_require__(55522);
;// CONCATENATED MODULE: ./lib/measure/conformal.js
/**
 * How far the rate may have moved since the reference was written: standard deviation ÷ mean. It is a supposition that
 * no reference can test; with it the rate of a large reference still spans a factor of about eight between its 2.5 %
 * and 97.5 % quantiles.
 */
const DRIFT_ALLOWANCE = 0.5;
/** Share of the texts with the highest scores whose clustering stands for that of flags, which may be few or none. */
const BLENDED_TAIL = 0.25;
/** With fewer files than this a design effect says nothing. */
const LEAST_CLUSTERS = 10;
/** Share of texts, times the requested rate, whose clustering stands for that of the few beyond the bound. */
const TAIL_WIDENING = 4;
const LEAST_TAIL = 0.02;
/** Fewest texts that can support a rate: ⌈1 ÷ rate⌉ − 1. */
function leastForConformal(rate) {
    return Math.ceil(1 / rate - 1 - 1e-9);
}
/**
 * The smallest bound that a new text, exchangeable with these, exceeds with probability at most `rate`: the
 * ⌈(1 − rate)(n + 1)⌉-th smallest score, or `atLeast` where that is larger. Null where n is too small for the rate. Given the bound, the rate at which
 * new text exceeds it is Beta(l, n + 1 − l) distributed, l = 1 + number of these above the bound; that is widened for
 * texts of one file being alike (design effect) and for the time that has passed (DRIFT_ALLOWANCE).
 */
function conformalPoint(scores, rate, atLeast = Number.NEGATIVE_INFINITY) {
    const n = scores.length;
    const rank = Math.ceil((1 - rate) * (n + 1) - 1e-9);
    if (rank > n || n === 0)
        return null;
    const sorted = sortedScores(scores);
    const bound = Math.max(atLeast, sorted[rank - 1]);
    const above = scores.reduce((count, { score }) => count + (score > bound ? 1 : 0), 0);
    const effect = topDesignEffect(scores, Math.min(0.5, Math.max(LEAST_TAIL, TAIL_WIDENING * rate)), sorted);
    return { bound, falsePositiveRate: rateFrom(above + 1, n - above, effect, scores) };
}
/**
 * The rate at a bound that was chosen elsewhere: what was believed of it, Beta(alpha, beta), updated by what these texts
 * show (empirical Bayes; Robbins 1956, Morris 1983).
 */
function blendedRate(prior, scores, bound) {
    if (scores.length === 0)
        return prior;
    const flags = scores.reduce((count, { score }) => count + (score > bound ? 1 : 0), 0);
    const effect = Math.max(designEffect(scores, (score) => score > bound), topDesignEffect(scores, BLENDED_TAIL));
    const updated = widened(prior.alpha + flags / effect, prior.beta + (scores.length - flags) / effect, DRIFT_ALLOWANCE);
    return { ...updated, sources: prior.sources + 1, records: prior.records + scores.length };
}
function rateFrom(alpha, beta, effect, scores) {
    const n = alpha + beta;
    const precision = Math.max(1, n / effect);
    const spread = widened((alpha / n) * precision, (beta / n) * precision, DRIFT_ALLOWANCE);
    return { ...spread, sources: new Set(scores.map(({ cluster }) => cluster)).size, records: scores.length };
}
/** The Beta with the same mean whose variance is larger by (variation × mean)². */
function widened(alpha, beta, variation) {
    const precision = alpha + beta;
    const mean = alpha / precision;
    const binomial = mean * (1 - mean);
    const variance = binomial / (precision + 1) + (variation * mean) ** 2;
    const wider = Math.max(binomial / variance - 1, 0.05);
    return { alpha: mean * wider, beta: (1 - mean) * wider };
}
function sortedScores(scores) {
    return Float64Array.from(scores, ({ score }) => score).sort();
}
/** The design effect of being among a share of the highest scores. */
function topDesignEffect(scores, share, sorted = sortedScores(scores)) {
    const from = sorted[Math.floor((1 - share) * (sorted.length - 1))];
    return designEffect(scores, (score) => score > from);
}
/**
 * By how much the variance of a share exceeds that of independent texts, from the sums of its files (ratio estimator of
 * a cluster sample; Cochran 1977, section 11.7); at least 1, and 1 where there are too few files to say.
 */
function designEffect(scores, counts) {
    const files = new Map();
    let hits = 0;
    for (const { score, cluster } of scores) {
        const file = files.get(cluster) ?? { size: 0, hits: 0 };
        files.set(cluster, file);
        file.size++;
        if (!counts(score))
            continue;
        file.hits++;
        hits++;
    }
    const share = hits / scores.length;
    if (files.size < LEAST_CLUSTERS || hits === 0 || hits === scores.length)
        return 1;
    let squares = 0;
    for (const file of files.values())
        squares += (file.hits - share * file.size) ** 2;
    const clustered = (squares * files.size) / (files.size - 1);
    return Math.max(1, clustered / (scores.length * share * (1 - share)));
}

// EXTERNAL MODULE: ./lib/measure/scored-sample.js
var scored_sample = __webpack_require__(99175);
// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
;// CONCATENATED MODULE: ./lib/reference/calibration.js




/** False-positive rates at which a detector's behaviour is looked up to follow its true-positive rate by threshold. */
const RATES = [0.001, 0.002, 0.003, 0.005, 0.0075, 0.01, 0.015, 0.02, 0.03, 0.05];
/** Own threshold for a length bucket from so many expected exceedances on. */
const LEAST_EXCEEDANCES = 5;
/** Texts of a bucket below which the thresholds of the whole kind say too little about it. */
const LEAST_IN_BUCKET = 50;
const JUST_ABOVE = 1e-9;
/** Thresholds and rates for every kind that the reference has scored texts of. */
function calibrateOn(scored, at, rate) {
    return record/* RECORD_KINDS */.e.flatMap((kind) => {
        const texts = scored.get(kind)?.entries() ?? [];
        if (texts.length === 0)
            return [];
        return [
            calibrateKind(kind, texts.map(({ value }) => value), at, rate),
        ];
    });
}
/** The detector's calibration with the points of the reference in place of its own. */
function recalibrated(own, kinds, basis) {
    const points = new Map(kinds.map((kind) => [kind.kind, kind.points]));
    return {
        ...own,
        basis,
        operatingPoint: (stratum) => points.get(stratum.kind)?.[stratum.bucket] ?? own.operatingPoint(stratum),
    };
}
function calibrateKind(kind, texts, at, rate) {
    const own = at(rate);
    const loosest = at(RATES[RATES.length - 1]);
    const ownPoints = detector/* BUCKET_LOWER_BOUNDS */.dt.map((_, bucket) => own.operatingPoint({ kind, bucket }));
    const thresholds = ownPoints.map(({ threshold }) => (0,scored_sample/* logOddsOf */.wU)(threshold));
    const lowest = detector/* BUCKET_LOWER_BOUNDS */.dt.map((_, bucket) => (0,scored_sample/* logOddsOf */.wU)(loosest.operatingPoint({ kind, bucket }).threshold) - thresholds[bucket]);
    const margins = texts.map(({ bucket, logOdds, path }) => ({
        bucket,
        score: logOdds - thresholds[bucket],
        cluster: path,
    }));
    const needed = leastForConformal(rate);
    const points = ownPoints.map((point, bucket) => {
        const inBucket = margins.filter((margin) => margin.bucket === bucket);
        const alone = rate * (inBucket.length + 1) >= LEAST_EXCEEDANCES;
        const group = alone ? inBucket : inBucket.length >= LEAST_IN_BUCKET ? margins : [];
        const found = conformalPoint(group, rate, lowest[bucket]);
        if (found === null) {
            const falsePositiveRate = blendedRate(point.falsePositiveRate, inBucket, -JUST_ABOVE);
            return { ...point, falsePositiveRate };
        }
        const logOdds = thresholds[bucket] + found.bound + JUST_ABOVE;
        return {
            threshold: 1 / (1 + Math.exp(-logOdds)),
            falsePositiveRate: found.falsePositiveRate,
            truePositiveRate: truePositiveRateAt(logOdds, kind, bucket, at),
        };
    });
    const share = (flags) => margins.filter(flags).length / margins.length;
    return {
        kind,
        method: margins.length >= needed ? 'conformal' : 'blended',
        records: margins.length,
        needed,
        flagged: share(({ score, bucket }) => score + thresholds[bucket] >= (0,scored_sample/* logOddsOf */.wU)(points[bucket]?.threshold ?? 1) - JUST_ABOVE / 2),
        flaggedByDetector: share(({ score }) => score >= 0),
        points,
    };
}
/**
 * The true-positive rate at a threshold between those that were measured: mean (in log-odds) and precision (in logs)
 * linear in the threshold's log-odds, and the mean continued beyond the ends; the quantiles like the mean. The reference holds no synthetic text,
 * so what is known of it is what the detector's own calibration says.
 */
function truePositiveRateAt(logOdds, kind, bucket, at) {
    const measured = RATES.flatMap((rate) => pointAt(at, rate)?.operatingPoint({ kind, bucket }) ?? [])
        .map(({ threshold, truePositiveRate: { alpha, beta, sources, records, quantiles } }) => ({
        sources,
        records,
        quantiles,
        at: (0,scored_sample/* logOddsOf */.wU)(threshold),
        mean: Math.log(alpha / beta),
        precision: Math.log(alpha + beta),
    }))
        .sort((a, b) => a.at - b.at)
        .filter((point, i, all) => i === 0 || point.at > (all[i - 1]?.at ?? 0) + 1e-6);
    const next = measured.findIndex((point) => point.at >= logOdds);
    const to = next < 0 ? measured.length - 1 : Math.max(next, Math.min(1, measured.length - 1));
    const right = measured[to];
    if (right === undefined)
        throw new RangeError('a calibration has at least one operating point');
    const left = measured[to - 1] ?? right;
    const along = right.at > left.at ? Math.max(-1, Math.min(3, (logOdds - left.at) / (right.at - left.at))) : 0;
    const inside = Math.min(1, Math.max(0, along));
    const mean = 1 / (1 + Math.exp(-(left.mean + along * (right.mean - left.mean))));
    const precision = Math.exp(left.precision + inside * (right.precision - left.precision));
    const { sources, records } = right;
    const rate = { alpha: mean * precision, beta: (1 - mean) * precision, sources, records };
    if (left.quantiles === undefined || right.quantiles === undefined)
        return rate;
    return { ...rate, quantiles: between(left.quantiles, right.quantiles, along) };
}
/** Quantiles of a rate linear in their log-odds, continued beyond the ends; ascending. */
function between(left, right, along) {
    let least = 0;
    return left.map((from, i) => {
        const [a, b] = [(0,scored_sample/* logOddsOf */.wU)(from), (0,scored_sample/* logOddsOf */.wU)(right[i] ?? from)];
        const rate = a === b ? from : 1 / (1 + Math.exp(-(a + along * (b - a))));
        least = Math.max(least, rate);
        return least;
    });
}
function pointAt(at, rate) {
    try {
        return at(rate);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ locateReference),
/* harmony export */   S: () => (/* binding */ MissingReference)
/* harmony export */ });
/* harmony import */ var _source_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54881);
/* harmony import */ var _source_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67497);
/* harmony import */ var _source_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75316);
/* harmony import */ var _source_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42213);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92159);





/** The reference could not be had; the message says why and what to do. */
class MissingReference extends Error {
    name = 'MissingReference';
}
const DAY_OR_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const SHALLOW = 'this clone is shallow. Set `fetch-depth: 0` for actions/checkout (on a terminal: `git fetch --unshallow`) and run again.';
/**
 * Finds the reference text. A date is looked up among the first parents of the trusted commit only, by the time of
 * the commit on that branch, so that a pull request cannot bring backdated commits into its own reference.
 * @throws {MissingReference} where it cannot be had.
 */
async function locateReference(text, options) {
    try {
        return text.type === 'paths'
            ? await locatePaths(text.paths, options)
            : await locateBefore(text.before, options);
    }
    catch (error) {
        if (error instanceof _source_git_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS || (error instanceof Error && error.name === 'SourceError'))
            throw new MissingReference(error.message, { cause: error });
        throw error;
    }
}
async function locatePaths(paths, { repository, trusted, root }) {
    const description = `of ${paths.join(', ')}`;
    if (trusted !== null) {
        const known = requireRepository(repository, 'files of the base commit');
        const scope = (0,_source_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .compileScope */ .o4)(paths, []);
        return { ...(await (0,_source_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAtCommit */ .ao)(known, trusted, scope)), commit: trusted, description };
    }
    const { files, problems } = await (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .filesUnder */ .m)(paths, { cwd: root, include: [], exclude: [], trusted: true });
    return { files, problems, commit: null, description };
}
async function locateBefore(before, { policy, repository, trusted }) {
    const known = requireRepository(repository, 'the history of the repository');
    const dated = DAY_OR_TIME.test(before);
    const commit = dated
        ? await lastBefore(known, before, trusted ?? 'HEAD')
        : await namedCommit(known, before);
    const found = await (0,_source_commit_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .filesAtCommit */ .ao)(known, commit, (0,_source_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .compileScope */ .o4)(policy.include, policy.exclude));
    const when = dated ? `from before ${before}` : `at ${before}`;
    return { ...found, commit, description: `of this repository ${when}` };
}
function requireRepository(repository, what) {
    if (repository !== null)
        return repository;
    throw new MissingReference(`The reference needs ${what}, and there is no clone here. Check the repository out first, with \`fetch-depth: 0\`.`);
}
async function lastBefore(repository, date, tip) {
    const time = date.includes('T') ? date : `${date}T00:00:00Z`;
    const args = ['rev-list', '--first-parent', '--max-count=1', `--before=${time}`, tip, '--'];
    const commit = (await (0,_source_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository.git, args)).toString('latin1').trim();
    if (commit !== '')
        return commit;
    const why = (await isShallow(repository))
        ? SHALLOW
        : 'the repository has no commit that old. Name a later date, or `paths` of text that is known to be human.';
    throw new MissingReference(`There is no commit from before ${date} here: ${why}`);
}
async function namedCommit(repository, revision) {
    const commit = (await (0,_source_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommit */ .fq)(repository, revision)) ??
        (await (0,_source_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommit */ .fq)(repository, `refs/remotes/origin/${revision}`));
    if (commit !== undefined)
        return commit;
    const why = (await isShallow(repository)) ? SHALLOW : 'check the name in `reference: before`.';
    throw new MissingReference(`The commit "${revision}" of the reference is not here: ${why}`);
}
async function isShallow(repository) {
    const answer = await (0,_source_git_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(repository.git, ['rev-parse', '--is-shallow-repository']);
    return answer.toString('latin1').trim() === 'true';
}


/***/ }),

/***/ 67049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ REFERENCE_SAMPLE_SIZE),
/* harmony export */   W: () => (/* binding */ readReference)
/* harmony export */ });
/* harmony import */ var _measure_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28212);
/* harmony import */ var _measure_scored_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99175);
/* harmony import */ var _record_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95278);
/* harmony import */ var _record_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98229);
/* harmony import */ var _record_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76307);
/* harmony import */ var _scan_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10262);
/* harmony import */ var _text_set_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4583);







/** Distinct texts scored of each kind. */
const REFERENCE_SAMPLE_SIZE = 5_000;
/**
 * Reads all of the reference text once, and scores a seeded sample of its distinct texts by content hash, the same in
 * whatever order the files come. Memory: a hash a text, and the sample.
 */
async function readReference({ files, problems: unreadable }, options) {
    const judge = new _scan_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .Judge */ .I({ ...options, evidenceOf: () => undefined });
    const scored = (0,_measure_scored_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyScoredSample */ ._3)(REFERENCE_SAMPLE_SIZE);
    const sample = (0,_measure_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .emptySample */ .Ur)();
    const seen = new _text_set_js__WEBPACK_IMPORTED_MODULE_6__/* .TextSet */ .Wl();
    const synthetic = new _text_set_js__WEBPACK_IMPORTED_MODULE_6__/* .TextSet */ .Wl();
    const hashes = [];
    let leftOut = 0;
    let problems = unreadable.length;
    const take = async (record) => {
        const hash = (0,_record_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .contentHash */ .Ae)(record.text);
        const fingerprint = hash.toString(16).padStart(16, '0');
        if (!seen.add(hash)) {
            if (!synthetic.has(hash))
                (0,_measure_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .addToSample */ .HA)(sample, fingerprint, record.text);
            return;
        }
        if (options.evidenceOf(record, fingerprint)?.origin === 'synthetic') {
            synthetic.add(hash);
            leftOut++;
            return;
        }
        (0,_measure_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .addToSample */ .HA)(sample, fingerprint, record.text);
        hashes.push(hash);
        if (!(0,_measure_scored_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .admitsScored */ .tq)(scored, record.kind, fingerprint))
            return;
        await judge.judge(record, ({ outcome }) => {
            if (outcome.type !== 'scored')
                return;
            const { bucket } = outcome;
            const logOdds = (0,_measure_scored_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .logOddsOf */ .wU)(outcome.score);
            const { kind, text, place } = record;
            (0,_measure_scored_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .addToScored */ .jK)(scored, fingerprint, { kind, bucket, logOdds, path: place.path, text });
        }, hash);
    };
    for (const file of files) {
        const format = (0,_record_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOf */ .be)(file.path);
        if (format === undefined)
            continue;
        try {
            for await (const event of (0,_record_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readRecords */ .T3)(format, file.path, file, options.readOptions(file.path))) {
                if (event.type === 'problem')
                    problems++;
                else
                    await take(event.record);
            }
        }
        catch {
            problems++;
        }
    }
    await judge.flush();
    return { hashes, scored, sample, files: files.length, leftOut, problems };
}


/***/ }),

/***/ 92944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ withReference),
/* harmony export */   R8: () => (/* binding */ prepareReference),
/* harmony export */   gp: () => (/* binding */ basisOf)
/* harmony export */ });
/* harmony import */ var _evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3078);
/* harmony import */ var _policy_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96489);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67422);
/* harmony import */ var _source_members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41842);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90635);
/* harmony import */ var _calibration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40514);
/* harmony import */ var _calibration_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50312);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7823);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67049);
/* harmony import */ var _text_set_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4583);










/**
 * Reads and scores the reference that the policy names, and calibrates on it. Where that is not possible the detector's
 * own calibration holds, and a notice says so.
 */
async function prepareReference(place, { policy, detector, today }) {
    const { reference, maxFalsePositiveRate } = policy;
    const own = detector.calibration(maxFalsePositiveRate);
    const notices = [];
    const fromFile = fileCalibration(policy, detector, notices);
    const located = reference === undefined || place === null ? null : await locate(reference, place, policy, notices);
    if (located === null || place === null)
        return { calibration: fromFile ?? own, text: null, notices };
    const corpus = await corpusOf(located, place, { policy, detector, today }, notices);
    const kinds = fromFile === null
        ? (0,_calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .calibrateOn */ .vk)(corpus.scored, (rate) => detector.calibration(rate), maxFalsePositiveRate)
        : [];
    const basis = basisOf(kinds, located.description, own.basis);
    const { commit, description } = located;
    return {
        calibration: fromFile ?? (kinds.length > 0 ? (0,_calibration_js__WEBPACK_IMPORTED_MODULE_4__/* .recalibrated */ .Fl)(own, kinds, basis) : own),
        text: { corpus, commit, description, kinds },
        notices,
    };
}
/** What the evidence says; what it says nothing of, and the reference has, is human. */
function withReference(evidenceOf, reference) {
    if (reference.text === null)
        return evidenceOf;
    const known = new _text_set_js__WEBPACK_IMPORTED_MODULE_8__/* .TextSet */ .Wl();
    for (const hash of reference.text.corpus.hashes)
        known.add(hash);
    const { description } = reference.text;
    const evidence = {
        source: 'attested',
        origin: 'human',
        detail: `in the reference ${description}`,
    };
    return (record, fingerprint) => evidenceOf(record, fingerprint) ?? (known.has(BigInt(`0x${fingerprint}`)) ? evidence : undefined);
}
/** `1,240 sections of this repository from before 2022-11-30`. */
function basisOf(kinds, description, ownBasis) {
    const parts = kinds.map(({ kind, records }) => `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(records)} ${NOUNS[kind]}`);
    if (parts.length === 0)
        return ownBasis;
    const blended = kinds.some(({ method }) => method === 'blended');
    return `${parts.join(', ')} ${description}${blended ? `, blended with ${ownBasis}` : ''}`;
}
const NOUNS = { document: 'sections', text: 'texts', prompt: 'prompts', answer: 'answers' };
function fileCalibration(policy, detector, notices) {
    if (policy.calibration === undefined)
        return null;
    const { path, bytes } = policy.calibration;
    const { at, notice } = (0,_calibration_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readCalibrationFile */ .jt)(bytes, path, detector);
    if (notice !== null)
        notices.push(notice);
    return at?.(policy.maxFalsePositiveRate) ?? null;
}
async function locate(text, { repository, trusted, root }, policy, notices) {
    try {
        return await (0,_locate_js__WEBPACK_IMPORTED_MODULE_6__/* .locateReference */ .I)(text, { policy, repository, trusted, root });
    }
    catch (error) {
        if (!(error instanceof _locate_js__WEBPACK_IMPORTED_MODULE_6__/* .MissingReference */ .S))
            throw error;
        notices.push(`No reference: ${error.message} The detector's own calibration holds.`);
        return null;
    }
}
async function corpusOf(located, { cache }, { policy, detector, today }, notices) {
    const { attest, accept, include, exclude, rules, reference, maxFalsePositiveRate } = policy;
    const note = (notice) => {
        if (notice !== null)
            notices.push(notice);
    };
    const reads = rules.map(({ path, fields, roles }) => [path, fields, roles]);
    const key = located.commit === null || cache === null
        ? null
        : (0,_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .cacheKey */ .k)([located.commit, detector.sha256, reference, include, exclude, attest, accept, reads]);
    if (key !== null && cache !== null) {
        const { corpus, notice } = await cache.load(key);
        note(notice);
        if (corpus !== null)
            return corpus;
    }
    const ruleOf = (0,_policy_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRules */ .nb)(policy);
    const membersOf = (0,_source_members_js__WEBPACK_IMPORTED_MODULE_2__/* .membersInScope */ .J)(policy);
    const corpus = await (0,_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readReference */ .W)(located, {
        detector,
        calibration: detector.calibration(maxFalsePositiveRate),
        evidenceOf: (0,_evidence_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .createEvidence */ .I)({ attest, accept, today }),
        readOptions: (path) => ({ ...ruleOf(path), contains: membersOf(path) }),
    });
    if (corpus.problems > 0)
        notices.push(`${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCount */ .B4)(corpus.problems)} parts of the reference could not be read and are left out.`);
    if (key !== null && cache !== null)
        note(await cache.save(key, corpus));
    return corpus;
}


/***/ }),

/***/ 4583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wl: () => (/* binding */ TextSet),
/* harmony export */   dN: () => (/* binding */ encodeHashes),
/* harmony export */   pj: () => (/* binding */ decodeHashes)
/* harmony export */ });
/* harmony import */ var _scan_content_multiset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2674);

const BYTES = 8;
/** A set of 64-bit content hashes that only grows. */
class TextSet {
    hashes = new _scan_content_multiset_js__WEBPACK_IMPORTED_MODULE_0__/* .ContentMultiset */ .p();
    get size() {
        return this.hashes.size;
    }
    has(hash) {
        if (!this.hashes.take(hash))
            return false;
        this.hashes.add(hash);
        return true;
    }
    /** Adds a hash; false where it was there. */
    add(hash) {
        if (this.has(hash))
            return false;
        this.hashes.add(hash);
        return true;
    }
}
/** Hashes as text, for a cache file. */
function encodeHashes(hashes) {
    const bytes = Buffer.alloc(hashes.length * BYTES);
    for (const [i, hash] of hashes.entries())
        bytes.writeBigUInt64LE(hash, i * BYTES);
    return bytes.toString('base64');
}
/** What `encodeHashes` wrote. */
function decodeHashes(text) {
    const bytes = Buffer.from(text, 'base64');
    return Array.from({ length: Math.floor(bytes.length / BYTES) }, (_, i) => bytes.readBigUInt64LE(i * BYTES));
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ UNSCORED_WORDS),
/* harmony export */   Kk: () => (/* binding */ NOTHING_WORDS),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS)
/* harmony export */ });
/** Names of the report's codes in words, for people. */
const UNSCORED_WORDS = {
    'too-short': 'too short',
    code: 'code',
    figures: 'mostly figures',
    'not-english': 'not English',
    quoted: 'quoted',
    unsupported: 'of no supported kind',
};
const KIND_WORDS = {
    document: 'documents',
    text: 'data rows: text',
    prompt: 'data rows: prompts (what was asked)',
    answer: 'data rows: answers',
};
const VERDICT_ICONS = { pass: '🟢', warn: '🟡', fail: '🔴', inconclusive: '⚪' };
const VERDICT_WORDS = {
    pass: 'within',
    warn: 'perhaps over',
    fail: 'over',
    inconclusive: 'inconclusive',
};
/** What is said where there is no text to judge, by what was looked at. */
const NOTHING_WORDS = {
    change: 'This change adds no text to the data and documents that the policy names.',
    tally: 'None of the tallied texts has any words.',
    tree: 'None of the files holds text of the kinds that the policy names.',
};


/***/ }),

/***/ 2674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ ContentMultiset)
/* harmony export */ });
/** Share of the slots of a part that are in use at most, and by how much a part grows. */
const LOAD = 0.8;
const GROWTH = 1.5;
const SMALLEST = 16;
/** Parts grow one at a time, so that the copy which growing takes is small. A power of two. */
const PARTS = 64;
/** Copies that a slot counts; those beyond it are counted apart. */
const MOST_COPIES = 255;
const TWO_TO_32 = 2 ** 32;
/**
 * A multiset of 64-bit content hashes in flat arrays: 9 bytes a slot, so 11 to 17 bytes for each distinct hash,
 * whatever their number (docs/guide.md gives what was measured). It is what a change is compared with: the texts that
 * were there before.
 */
class ContentMultiset {
    parts = new Array(PARTS);
    total = 0;
    /** Number of texts held, repeated ones as often as they are held. */
    get size() {
        return this.total;
    }
    add(hash) {
        const high = Number(hash >> 32n);
        this.partOf(high).add(high, Number(hash & 0xffffffffn));
        this.total++;
    }
    /** Takes one copy out; false where there is none left. */
    take(hash) {
        const high = Number(hash >> 32n);
        const taken = this.partOf(high).take(high, Number(hash & 0xffffffffn));
        if (taken)
            this.total--;
        return taken;
    }
    partOf(high) {
        const index = high % PARTS;
        let part = this.parts[index];
        if (part === undefined) {
            part = new Part();
            this.parts[index] = part;
        }
        return part;
    }
}
/** A hash table with linear probing; the halves of a hash that are both zero stand for a free slot. */
class Part {
    highs = new Uint32Array(SMALLEST);
    lows = new Uint32Array(SMALLEST);
    counts = new Uint8Array(SMALLEST);
    /** Slots that hold a hash, or held one: it stays when its count falls to zero. */
    used = 0;
    /** Copies of the hash 0. */
    zeros = 0;
    /** Copies beyond those that the slot counts. */
    more = new Map();
    add(high, low) {
        if (high === 0 && low === 0) {
            this.zeros++;
            return;
        }
        if (this.used + 1 > this.counts.length * LOAD)
            this.grow();
        const slot = this.slotOf(high, low);
        const count = this.counts[slot];
        if (count === 0 && this.isFree(slot)) {
            this.highs[slot] = high;
            this.lows[slot] = low;
            this.used++;
        }
        if (count < MOST_COPIES)
            this.counts[slot] = count + 1;
        else
            this.more.set(`${high}:${low}`, (this.more.get(`${high}:${low}`) ?? 0) + 1);
    }
    take(high, low) {
        if (high === 0 && low === 0) {
            if (this.zeros === 0)
                return false;
            this.zeros--;
            return true;
        }
        const slot = this.slotOf(high, low);
        const count = this.counts[slot];
        if (count === 0)
            return false;
        if (count < MOST_COPIES || !this.takeMore(`${high}:${low}`))
            this.counts[slot] = count - 1;
        return true;
    }
    takeMore(name) {
        const count = this.more.get(name) ?? 0;
        if (count === 0)
            return false;
        if (count === 1)
            this.more.delete(name);
        else
            this.more.set(name, count - 1);
        return true;
    }
    isFree(slot) {
        return this.highs[slot] === 0 && this.lows[slot] === 0;
    }
    /** Slot of the hash, or the free slot where it belongs. */
    slotOf(high, low) {
        const { highs, lows } = this;
        const slots = lows.length;
        let slot = Math.floor((low / TWO_TO_32) * slots);
        while ((lows[slot] !== low || highs[slot] !== high) && !this.isFree(slot)) {
            slot++;
            if (slot === slots)
                slot = 0;
        }
        return slot;
    }
    grow() {
        const { highs, lows, counts } = this;
        const slots = Math.ceil(counts.length * GROWTH);
        this.highs = new Uint32Array(slots);
        this.lows = new Uint32Array(slots);
        this.counts = new Uint8Array(slots);
        this.used = 0;
        for (let i = 0; i < counts.length; i++) {
            const count = counts[i];
            if (count === 0)
                continue;
            const [high, low] = [highs[i], lows[i]];
            const slot = this.slotOf(high, low);
            this.highs[slot] = high;
            this.lows[slot] = low;
            this.counts[slot] = count;
            this.used++;
        }
    }
}


/***/ }),

/***/ 54881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ openCommitted),
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   ao: () => (/* binding */ filesAtCommit)
/* harmony export */ });
/* harmony import */ var _record_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95278);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67497);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50810);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(29210);
/* harmony import */ var _partial_clone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(688);
/* harmony import */ var _path_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10007);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75316);
/* harmony import */ var _spool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86446);
/* harmony import */ var _work_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53099);









/**
 * The files in scope as a commit has them, in order of their paths' bytes, read from git's objects: the work tree may
 * be at any commit and is not touched.
 * @throws {GitError}
 */
async function filesAtCommit(repository, commit, scope) {
    return await openCommitted(repository, commit, await listCommit(repository, commit, scope));
}
/**
 * The names of the files in scope that a reader knows, in order of their paths' bytes. Nothing of them is read.
 * @throws {GitError}
 */
async function listCommit(repository, commit, scope) {
    const listed = [];
    for await (const record of (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRecords */ .Xq)(repository.git, ['ls-tree', '-r', '-z', '--full-tree', commit])) {
        const tab = record.indexOf('\t');
        const [mode = '', type, objectId] = record.slice(0, tab).split(' ');
        const path = record.slice(tab + 1);
        if (type !== 'blob' || objectId === undefined || !(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .isRegularFile */ .Ze)(mode))
            continue;
        if (scope.contains(path) && (0,_record_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path) !== undefined)
            listed.push({ path, objectId });
    }
    return listed.sort((a, b) => (0,_path_order_js__WEBPACK_IMPORTED_MODULE_7__/* .comparePaths */ .c)(a.path, b.path));
}
/**
 * The content of listed files of a commit.
 * @throws {GitError}
 */
async function openCommitted(repository, commit, listed) {
    const ids = listed.map(({ objectId }) => objectId);
    await (0,_partial_clone_js__WEBPACK_IMPORTED_MODULE_3__/* .prefetch */ .y)(repository, { base: commit, head: commit, renames: [] }, ids);
    const sizes = await repository.blobs.sizes(ids);
    const files = [];
    const problems = [];
    for (const { path, objectId } of listed) {
        const found = await contentOf(repository, objectId, sizes.get(objectId));
        if (typeof found === 'string')
            problems.push({ path, message: found });
        else
            files.push({ path, objectId, ...found });
    }
    return { files, problems };
}
async function contentOf(repository, id, size) {
    if (size === undefined)
        return _messages_js__WEBPACK_IMPORTED_MODULE_8__/* .MISSING_MESSAGE */ .Po;
    const open = () => repository.blobs.open(id);
    const pointer = (0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBePointer */ .Yv)(size) ? await (0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPointer */ .qT)(open()) : undefined;
    if (pointer === undefined)
        return { size, ...(0,_spool_js__WEBPACK_IMPORTED_MODULE_5__/* .spooled */ .b)(open) };
    const stored = await (0,_lfs_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsObject */ .lj)(repository, pointer);
    return stored === undefined ? _messages_js__WEBPACK_IMPORTED_MODULE_8__/* .LFS_MESSAGE */ .gF : { size: pointer.size, ...(0,_work_file_js__WEBPACK_IMPORTED_MODULE_6__/* .fileContent */ .qY)(stored) };
}


/***/ }),

/***/ 46587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ localFolder),
/* harmony export */   Ox: () => (/* binding */ isLocalFolderCommitted),
/* harmony export */   S2: () => (/* binding */ appendTo),
/* harmony export */   m9: () => (/* binding */ writeIgnored),
/* harmony export */   tU: () => (/* binding */ LOCAL_FOLDER)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67497);





/** Folder, below the top of a repository, for what can be computed anew. */
const LOCAL_FOLDER = '.synthetic-budget';
/** Absolute path of that folder of a repository. */
function localFolder({ root }) {
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(root, LOCAL_FOLDER);
}
/** Whether something in it is committed: what decides a verdict must not come with the change that is judged. */
async function isLocalFolderCommitted({ git }) {
    return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(git, ['ls-files', '-z', '--', LOCAL_FOLDER])).length > 0;
}
/**
 * Writes a file of a folder that git is told to ignore. The old content stays whole until the new one is; of two writers
 * at the same time one wins. Throws what the file system says.
 */
async function writeIgnored(folder, name, content) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => { });
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, `${name}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            for (const piece of content)
                await file.writeFile(piece);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name));
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
/**
 * Adds bytes to the end of a file that is there, at once: what two processes add at the same time stands one after the
 * other. Links are not followed (on Windows they are). Throws what the file system says.
 */
async function appendTo(path, bytes) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
    try {
        const { bytesWritten } = await file.write(bytes);
        if (bytesWritten !== bytes.byteLength)
            throw new Error('there is no room for all of them');
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 41842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ membersInScope)
/* harmony export */ });
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42213);

/**
 * Which members of an archive are in scope, by the archive's path and the member's path inside it. An archive that is
 * included stands for all it holds but what the exclude globs name, as a path in the archive (`vendor/**`) or as a whole
 * (`data.zip!/drafts/**`); include globs name files of the repository and say nothing of members.
 * @throws {SourceError} on an empty or negated pattern.
 */
function membersInScope({ exclude, }) {
    const { excludes } = (0,_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .compileScope */ .o4)([], exclude);
    return (archive) => (member) => !excludes(member) && !excludes(`${archive}!/${member}`);
}


/***/ }),

/***/ 688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ isPartialClone),
/* harmony export */   y: () => (/* binding */ prefetch)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67497);

const FETCH_TIMEOUT_MS = 10 * 60 * 1000;
/**
 * In a partial clone (`--filter=blob:none`), fetches the wanted blobs that are not here in one go; git would fetch them
 * one by one as they are read. Does nothing in other clones. What cannot be fetched is left for git to ask for later.
 * @throws {GitError}
 */
async function prefetch(repository, comparison, objectIds) {
    const remote = await promisorRemote(repository);
    if (remote === undefined || objectIds.length === 0)
        return;
    const wanted = new Set(objectIds);
    const missing = [];
    const listing = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--no-walk'];
    const args = [...listing, comparison.base, comparison.head, '--'];
    for await (const record of (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitRecords */ .Xq)(repository.git, args, { terminator: '\n' }))
        if (record.startsWith('?') && wanted.has(record.slice(1)))
            missing.push(record.slice(1));
    if (missing.length === 0)
        return;
    await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(repository.git, [
        ...[
            '-c',
            'fetch.negotiationAlgorithm=noop',
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-recurse-submodules',
        ],
        ...['--no-write-fetch-head', '--refmap=', '--filter=blob:none', '--stdin', remote],
    ], { input: `${missing.join('\n')}\n`, timeoutMs: FETCH_TIMEOUT_MS });
}
/** Whether git may have to ask a remote for the content of a file. */
async function isPartialClone(repository) {
    return (await promisorRemote(repository)) !== undefined;
}
async function promisorRemote(repository) {
    const args = ['config', '--null', '--bool', '--get-regexp', '^remote\\..*\\.promisor$'];
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(repository.git, args);
    const [first] = result.stdout.toString('utf8').split('\0');
    return /^remote\.([^-\n][^\n]*)\.promisor\ntrue$/.exec(first ?? '')?.[1];
}


/***/ }),

/***/ 86446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ spooled)
/* harmony export */ });
/* unused harmony export MAX_SPOOLED_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _work_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53099);




/** Largest content, in bytes, that is written to a temporary file. */
const MAX_SPOOLED_BYTES = 8 * 1024 ** 3;
/**
 * Content that can only be streamed, made readable at any offset: it is copied to a temporary file of this user's, which
 * is gone when the access is closed (where the system can, its name is gone as soon as it is open).
 */
function spooled(open, maxBytes = MAX_SPOOLED_BYTES) {
    return { open, openRandom: () => spool(open, maxBytes) };
}
async function spool(openBytes, maxBytes) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'synthetic-budget-'));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'content'), 'wx+', 0o600);
        try {
            if (process.platform !== 'win32')
                await remove();
            let length = 0;
            for await (const chunk of openBytes()) {
                length += chunk.length;
                if (length > maxBytes)
                    throw new Error(`it is larger than the ${maxBytes} bytes that are copied to disk.`);
                await writeAll(handle, chunk);
            }
            const access = await (0,_work_file_js__WEBPACK_IMPORTED_MODULE_3__/* .randomAccess */ .K0)(handle);
            return {
                ...access,
                close: async () => {
                    await access.close();
                    await remove();
                },
            };
        }
        catch (cause) {
            await handle.close();
            throw cause;
        }
    }
    catch (cause) {
        await remove();
        throw cause;
    }
}
async function writeAll(handle, chunk) {
    for (let at = 0; at < chunk.length;)
        at += (await handle.write(chunk, at)).bytesWritten;
}


/***/ })

};
