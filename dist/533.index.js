export const id = 533;
export const ids = [533,7422];
export const modules = {

/***/ 27176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kO: () => (/* binding */ DIVERSITY_METRICS),
  KJ: () => (/* binding */ DIVERSITY_WORDS),
  i2: () => (/* binding */ diversityCorpus),
  Z4: () => (/* binding */ diversityOf),
  h5: () => (/* binding */ figuresOf)
});

// UNUSED EXPORTS: DiversityCorpus, PAIR_RECORDS, PAIR_WORDS, compressionRatio

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/measure/lexical-diversity.js
var lexical_diversity = __webpack_require__(90198);
// EXTERNAL MODULE: ./lib/measure/ngrams.js
var ngrams = __webpack_require__(70080);
;// CONCATENATED MODULE: ./lib/measure/overlap.js

/** Added to an n-gram precision of zero (Chen & Cherry 2014, method 1). */
const SMOOTHING = 0.1;
/**
 * Self-repetition (Salkar et al. 2022): mean over records of ln(1 + Σ over the record's distinct n-grams of the number
 * of other records that contain it). Records shorter than n count as 0; null for no records.
 */
function selfRepetition(index, n) {
    const records = index.ids[n - 1] ?? [];
    if (records.length === 0)
        return null;
    const types = index.types[n - 1] ?? 0;
    const scratch = new Uint32Array(types);
    const containing = new Uint32Array(types);
    for (const record of records)
        (0,ngrams/* eachDistinct */.sH)(record, scratch, (ngram) => {
            containing[ngram] = containing[ngram] + 1;
        });
    let sum = 0;
    for (const record of records) {
        let elsewhere = 0;
        (0,ngrams/* eachDistinct */.sH)(record, scratch, (ngram) => {
            elsewhere += containing[ngram] - 1;
        });
        sum += Math.log1p(elsewhere);
    }
    return sum / records.length;
}
/**
 * Self-BLEU (Zhu et al. 2018): mean over records of the BLEU-4 (Papineni et al. 2002, equal weights) of each against all
 * others as references, smoothed by method 1 of Chen & Cherry 2014. Records have at least four words; null for fewer than
 * two of them.
 */
function selfBleu(index) {
    const lengths = (index.ids[0] ?? []).map((record) => record.length);
    if (lengths.length < 2)
        return null;
    const precisions = index.ids.map((records, i) => clippedPrecisions(records, index.types[i] ?? 0));
    let sum = 0;
    for (const [r, length] of lengths.entries()) {
        const ofRecord = precisions.map((ofOrder) => ofOrder[r] ?? { matches: 0, total: 0 });
        if (ofRecord[0]?.matches === 0)
            continue;
        const logs = ofRecord.map(({ matches, total }) => Math.log((matches || SMOOTHING) / Math.max(1, total)));
        const penalty = Math.min(0, 1 - closestLength(lengths, r) / length);
        sum += Math.exp(penalty + logs.reduce((all, log) => all + log, 0) / ngrams/* LONGEST_NGRAM */.L_);
    }
    return sum / lengths.length;
}
/** For each record, n-grams that are in one other record at least as often, and all of its n-grams. */
function clippedPrecisions(records, types) {
    const scratch = new Uint32Array(types);
    const most = new Uint32Array(types);
    const second = new Uint32Array(types);
    const holder = new Int32Array(types).fill(-1);
    for (const [r, record] of records.entries())
        (0,ngrams/* eachDistinct */.sH)(record, scratch, (ngram, count) => {
            const highest = most[ngram];
            if (count > highest) {
                second[ngram] = highest;
                most[ngram] = count;
                holder[ngram] = r;
            }
            else if (count > second[ngram])
                second[ngram] = count;
        });
    return records.map((record, r) => {
        let matches = 0;
        (0,ngrams/* eachDistinct */.sH)(record, scratch, (ngram, count) => {
            matches += Math.min(count, (holder[ngram] === r ? second[ngram] : most[ngram]));
        });
        return { matches, total: record.length };
    });
}
/** Length of the other record that is nearest in length; of two, the shorter. */
function closestLength(lengths, record) {
    const own = lengths[record] ?? 0;
    let closest = Number.POSITIVE_INFINITY;
    for (let r = 0; r < lengths.length; r++) {
        if (r === record)
            continue;
        const length = lengths[r];
        const nearer = Math.abs(length - own) - Math.abs(closest - own);
        if (nearer < 0 || (nearer === 0 && length < closest))
            closest = length;
    }
    return closest;
}
/**
 * Mean over all pairs of records of ROUGE-L (Lin 2004): F1 of the longest common subsequence of their words. null for
 * fewer than two records.
 */
function meanPairwiseRougeL(index) {
    const records = index.ids[0] ?? [];
    if (records.length < 2)
        return null;
    const blocks = Math.ceil(records.reduce((most, { length }) => Math.max(most, length), 1) / 32);
    const types = index.types[0] ?? 0;
    const positions = new Int32Array(types * blocks);
    const isInFirst = new Uint8Array(types);
    const unmatched = new Int32Array(blocks);
    let sum = 0;
    for (let i = 0; i < records.length; i++) {
        const a = records[i];
        for (let at = 0; at < a.length; at++) {
            const word = a[at];
            const block = word * blocks + (at >>> 5);
            positions[block] = positions[block] | (1 << (at & 31));
            isInFirst[word] = 1;
        }
        for (let j = i + 1; j < records.length; j++) {
            const b = records[j];
            const common = commonSubsequence({ positions, isInFirst }, unmatched, b);
            sum += (2 * common) / Math.max(1, a.length + b.length);
        }
        for (const word of a) {
            positions.fill(0, word * blocks, (word + 1) * blocks);
            isInFirst[word] = 0;
        }
    }
    return sum / ((records.length * (records.length - 1)) / 2);
}
/**
 * Length of the longest common subsequence of a text and another, by bit vectors (Hyyrö 2004). `unmatched` has the bits
 * of one word; what it holds before does not matter.
 */
function commonSubsequence({ positions, isInFirst }, unmatched, other) {
    const blocks = unmatched.length;
    unmatched.fill(-1);
    for (let i = 0; i < other.length; i++) {
        const word = other[i];
        // A word that matches nowhere leaves every bit as it is.
        if (isInFirst[word] === 0)
            continue;
        let carry = 0;
        for (let block = 0, at = word * blocks; block < blocks; block++, at++) {
            const bits = unmatched[block];
            const matches = bits & positions[at];
            const sum = (bits + matches + carry) | 0;
            carry = (matches | (bits & ~sum)) >>> 31;
            unmatched[block] = sum | (bits & ~matches);
        }
    }
    let common = 0;
    for (let block = 0; block < blocks; block++)
        common += ones(~unmatched[block]);
    return common;
}
/** Number of set bits of 32. */
function ones(bits) {
    const pairs = bits - ((bits >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

// EXTERNAL MODULE: ./lib/measure/tokens.js
var measure_tokens = __webpack_require__(36544);
;// CONCATENATED MODULE: ./lib/measure/symmetric-eigenvalues.js
const MAX_STEPS = 60;
/**
 * All eigenvalues, ascending, of a symmetric matrix, given row by row (only its lower triangle is read): Householder
 * reduction to tridiagonal form, then the implicit QL method (Martin, Reinsch & Wilkinson 1968; Bowdler et al. 1968).
 * About 4/3 size³ operations. Throws a RangeError where the matrix holds what is not a number.
 */
function symmetricEigenvalues(matrix, size) {
    const a = matrix.slice();
    const diagonal = new Float64Array(size);
    const off = new Float64Array(size);
    for (let i = size - 1; i > 0; i--)
        off[i] = reduceRow(a, size, i);
    for (let i = 0; i < size; i++)
        diagonal[i] = a[i * size + i] ?? 0;
    implicitQl(diagonal, off);
    return diagonal.sort();
}
/** One Householder step: row i keeps its diagonal and the returned element beside it. */
function reduceRow(a, size, i) {
    const row = i * size;
    let scale = 0;
    for (let k = 0; k < i; k++)
        scale += Math.abs(a[row + k]);
    if (i === 1 || scale === 0)
        return a[row + i - 1];
    let h = 0;
    for (let k = 0; k < i; k++) {
        a[row + k] = a[row + k] / scale;
        h += a[row + k] ** 2;
    }
    const f = a[row + i - 1];
    const g = f >= 0 ? -Math.sqrt(h) : Math.sqrt(h);
    h -= f * g;
    a[row + i - 1] = f - g;
    const p = productWithLower(a, size, i);
    let sum = 0;
    for (let k = 0; k < i; k++) {
        p[k] = p[k] / h;
        sum += p[k] * a[row + k];
    }
    const factor = sum / (h + h);
    for (let k = 0; k < i; k++)
        p[k] = p[k] - factor * a[row + k];
    for (let j = 0; j < i; j++) {
        const u = a[row + j];
        const q = p[j];
        for (let k = 0; k <= j; k++)
            a[j * size + k] = a[j * size + k] - u * p[k] - q * a[row + k];
    }
    return scale * g;
}
/** The leading i × i part, times row i. */
function productWithLower(a, size, i) {
    const product = new Float64Array(i);
    const row = i * size;
    for (let j = 0; j < i; j++) {
        const u = a[row + j];
        let sum = a[j * size + j] * u;
        for (let k = 0; k < j; k++) {
            const value = a[j * size + k];
            sum += value * a[row + k];
            product[k] = product[k] + value * u;
        }
        product[j] = product[j] + sum;
    }
    return product;
}
/** Eigenvalues of the tridiagonal matrix, in place of its diagonal; `off[i]` stands beside `diagonal[i]` on the left. */
function implicitQl(diagonal, off) {
    const size = diagonal.length;
    off.copyWithin(0, 1);
    if (size > 0)
        off[size - 1] = 0;
    // Against the whole matrix, not its neighbours: of one of low rank (records alike) most of both is rounding.
    let norm = 0;
    for (let i = 0; i < size; i++)
        norm = Math.max(norm, Math.abs(diagonal[i]) + Math.abs(off[i]));
    const negligible = Number.EPSILON * norm;
    for (let l = 0; l < size; l++) {
        for (let step = 0;; step++) {
            const m = firstNegligible(off, negligible, l);
            if (m === l)
                break;
            if (step === MAX_STEPS)
                throw new RangeError('the matrix has no eigenvalues: it holds what is not a number');
            qlStep(diagonal, off, l, m);
        }
    }
}
function firstNegligible(off, negligible, from) {
    let m = from;
    while (m < off.length - 1 && !(Math.abs(off[m]) <= negligible))
        m++;
    return m;
}
function qlStep(diagonal, off, l, m) {
    let g = (diagonal[l + 1] - diagonal[l]) / (2 * off[l]);
    let r = Math.hypot(g, 1);
    g = diagonal[m] - diagonal[l] + off[l] / (g + (g >= 0 ? r : -r));
    let sine = 1;
    let cosine = 1;
    let p = 0;
    for (let i = m - 1; i >= l; i--) {
        const f = sine * off[i];
        const b = cosine * off[i];
        r = Math.hypot(f, g);
        off[i + 1] = r;
        if (r === 0) {
            diagonal[i + 1] = diagonal[i + 1] - p;
            off[m] = 0;
            return;
        }
        sine = f / r;
        cosine = g / r;
        g = diagonal[i + 1] - p;
        r = (diagonal[i] - g) * sine + 2 * cosine * b;
        p = sine * r;
        diagonal[i + 1] = g + p;
        g = cosine * r - b;
    }
    diagonal[l] = diagonal[l] - p;
    off[l] = g;
    off[m] = 0;
}

;// CONCATENATED MODULE: ./lib/measure/vendi.js


/**
 * Vendi score (Friedman & Dieng 2023) of order 1: exp of the entropy of the eigenvalues of K ÷ records, the effective number
 * of different records, 1 … number of records. K is the mean over n = 1 … 4 of the cosines of the records' n-gram counts.
 * Records have at least four words; null for none.
 */
function vendiScore(index) {
    const size = index.ids[0]?.length ?? 0;
    if (size === 0)
        return null;
    const eigenvalues = symmetricEigenvalues(ngramKernel(index), size);
    let entropy = 0;
    for (const value of eigenvalues) {
        const share = value / size;
        if (share > 0)
            entropy -= share * Math.log(share);
    }
    return Math.exp(entropy);
}
/** The kernel of `vendiScore`, row by row, its lower triangle. */
function ngramKernel(index) {
    const size = index.ids[0]?.length ?? 0;
    const kernel = new Float64Array(size * size);
    for (const [order, records] of index.ids.entries()) {
        const { starts, holders, weights } = postingsOf(records, index.types[order] ?? 0, index.ids.length);
        for (let ngram = 0; ngram + 1 < starts.length; ngram++) {
            const [start, end] = [starts[ngram], starts[ngram + 1]];
            for (let i = start; i < end; i++) {
                const row = holders[i] * size;
                const weight = weights[i];
                for (let j = start; j <= i; j++) {
                    const cell = row + holders[j];
                    kernel[cell] = kernel[cell] + weight * weights[j];
                }
            }
        }
    }
    return kernel;
}
function postingsOf(records, types, orders) {
    const scratch = new Uint32Array(types);
    const starts = new Uint32Array(types + 1);
    const norms = records.map((record) => {
        let squares = 0;
        (0,ngrams/* eachDistinct */.sH)(record, scratch, (ngram, count) => {
            squares += count * count;
            starts[ngram + 1] = starts[ngram + 1] + 1;
        });
        return Math.sqrt(squares * orders);
    });
    for (let ngram = 0; ngram < types; ngram++)
        starts[ngram + 1] = starts[ngram + 1] + starts[ngram];
    const next = starts.slice();
    const holders = new Uint32Array(starts[types]);
    const weights = new Float64Array(holders.length);
    for (const [r, record] of records.entries()) {
        const norm = norms[r];
        (0,ngrams/* eachDistinct */.sH)(record, scratch, (ngram, count) => {
            const at = next[ngram];
            next[ngram] = at + 1;
            holders[at] = r;
            weights[at] = count / norm;
        });
    }
    return { starts, holders, weights };
}

;// CONCATENATED MODULE: ./lib/measure/diversity.js






/** Words at which all figures are taken, so that they compare between corpora of any size. */
const DIVERSITY_WORDS = 50_000;
/** Records, and words of each, that the figures over pairs of records are taken of. */
const PAIR_RECORDS = 200;
const PAIR_WORDS = 100;
const SELF_REPETITION_NGRAM = 4;
/** The texts that the figures are taken of, cut to a fixed number of words. */
class DiversityCorpus {
    texts;
    tokens;
    words;
    pairRecords;
    indexed;
    pairsIndexed;
    constructor(texts, tokens, pairRecords = PAIR_RECORDS) {
        this.texts = texts;
        this.tokens = tokens;
        this.words = tokens.reduce((sum, { length }) => sum + length, 0);
        this.pairRecords = pairRecords;
    }
    /** N-grams of all records. */
    get ngrams() {
        this.indexed ??= (0,ngrams/* indexNgrams */.vX)(this.tokens);
        return this.indexed;
    }
    /** N-grams of the first PAIR_WORDS words of the first PAIR_RECORDS records that have an n-gram of every length. */
    get pairs() {
        this.pairsIndexed ??= (0,ngrams/* indexNgrams */.vX)(this.tokens
            .filter(({ length }) => length >= ngrams/* LONGEST_NGRAM */.L_)
            .slice(0, this.pairRecords)
            .map((record) => record.slice(0, PAIR_WORDS)));
        return this.pairsIndexed;
    }
    /** Records that the figures over pairs are taken of. */
    get paired() {
        return this.pairs.ids[0]?.length ?? 0;
    }
    /** The same with at most so many records for the figures over pairs. */
    pairing(records) {
        return new DiversityCorpus(this.texts, this.tokens, Math.min(records, this.pairRecords));
    }
    /** The corpus less every record whose position modulo `groups` is `group`. */
    without(group, groups) {
        const stays = (_, i) => i % groups !== group;
        return new DiversityCorpus(this.texts.filter(stays), this.tokens.filter(stays), this.pairRecords);
    }
}
/** Takes texts in hash order until `limit` words are reached; the last one is cut. */
function diversityCorpus(sample, limit = DIVERSITY_WORDS) {
    const texts = [];
    const tokens = [];
    let total = 0;
    for (const { value } of sample.entries()) {
        if (total >= limit)
            break;
        const found = (0,measure_tokens/* words */.aL)(value.text);
        if (found.length === 0)
            continue;
        const fits = found.length <= limit - total;
        texts.push(fits ? value.text : (0,measure_tokens/* firstWords */.Cb)(value.text, limit - total, value.text.length));
        tokens.push(fits ? found : found.slice(0, limit - total));
        total += tokens[tokens.length - 1]?.length ?? 0;
    }
    return new DiversityCorpus(texts, tokens);
}
/** How each figure is computed; definitions: docs/metrics.md. The names are those of the policy. */
const DIVERSITY_METRICS = {
    'type-token-ratio': ({ ngrams }) => (0,lexical_diversity/* distinctNgrams */.HC)(ngrams, 1),
    mattr: ({ ngrams }) => (0,lexical_diversity/* movingAverageTypeTokenRatio */.aT)(ngrams),
    mtld: ({ ngrams }) => (0,lexical_diversity/* measureOfTextualLexicalDiversity */.yZ)(ngrams),
    'hd-d': ({ ngrams }) => (0,lexical_diversity/* hypergeometricDiversity */.Ji)(ngrams),
    'hapax-share': ({ ngrams }) => (0,lexical_diversity/* hapaxShare */.M_)(ngrams),
    entropy: ({ ngrams }) => (0,lexical_diversity/* wordEntropy */.WD)(ngrams),
    'normalised-entropy': ({ ngrams }) => (0,lexical_diversity/* normalisedWordEntropy */.Yv)(ngrams),
    'distinct-1': ({ ngrams }) => (0,lexical_diversity/* distinctNgrams */.HC)(ngrams, 1),
    'distinct-2': ({ ngrams }) => (0,lexical_diversity/* distinctNgrams */.HC)(ngrams, 2),
    'distinct-3': ({ ngrams }) => (0,lexical_diversity/* distinctNgrams */.HC)(ngrams, 3),
    'distinct-4': ({ ngrams }) => (0,lexical_diversity/* distinctNgrams */.HC)(ngrams, 4),
    'ngram-diversity': ({ ngrams }) => (0,lexical_diversity/* ngramDiversity */.J8)(ngrams),
    'compression-ratio': ({ texts }) => compressionRatio(texts),
    'self-repetition': ({ ngrams }) => selfRepetition(ngrams, SELF_REPETITION_NGRAM),
    'self-bleu': ({ pairs }) => selfBleu(pairs),
    'rouge-l': ({ pairs }) => meanPairwiseRougeL(pairs),
    vendi: ({ pairs }) => vendiScore(pairs),
};
/** Every figure that is taken of a fixed number of words. */
function figuresOf(corpus) {
    const of = (metric) => DIVERSITY_METRICS[metric](corpus);
    return {
        sampledRecords: corpus.texts.length,
        pairedRecords: corpus.paired,
        words: corpus.words,
        typeTokenRatio: of('type-token-ratio'),
        movingAverageTypeTokenRatio: of('mattr'),
        mtld: of('mtld'),
        hdd: of('hd-d'),
        hapaxShare: of('hapax-share'),
        entropy: of('entropy'),
        normalisedEntropy: of('normalised-entropy'),
        distinct: [of('distinct-1'), of('distinct-2'), of('distinct-3'), of('distinct-4')],
        ngramDiversity: of('ngram-diversity'),
        compressionRatio: of('compression-ratio'),
        selfRepetition: of('self-repetition'),
        selfBleu: of('self-bleu'),
        rougeL: of('rouge-l'),
        vendiScore: of('vendi'),
    };
}
/** Every diversity figure of the report. */
function diversityOf(corpus, duplicates) {
    return { ...figuresOf(corpus), ...duplicates };
}
/** Bytes raw ÷ bytes gzipped at level 9 of the texts joined by line feeds (Shaib et al. 2024); null for no text. */
function compressionRatio(texts) {
    if (texts.length === 0)
        return null;
    const raw = Buffer.from(texts.join('\n'), 'utf8');
    return raw.length / (0,external_node_zlib_.gzipSync)(raw, { level: 9 }).length;
}


/***/ }),

/***/ 43586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FG: () => (/* binding */ join53),
/* harmony export */   QV: () => (/* binding */ mix32),
/* harmony export */   YZ: () => (/* binding */ hashString)
/* harmony export */ });
/** 32-bit finaliser of MurmurHash3 (Appleby 2011): a bijection that spreads every bit over all. */
function mix32(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/** A 53-bit whole number from two 32-bit ones. */
function join53(high, low) {
    return (high >>> 0) * 0x200000 + (low >>> 11);
}
/** A seeded 53-bit hash of a string. */
function hashString(text, seed) {
    let high = mix32(seed);
    let low = mix32(seed ^ 0x9e3779b9);
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        high = Math.imul(high ^ unit, 0x01000193);
        low = Math.imul(low ^ unit, 0x85ebca6b);
        low ^= low >>> 15;
    }
    return join53(mix32(high ^ low), mix32(low + Math.imul(high, 0x9e3779b1)));
}


/***/ }),

/***/ 90198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HC: () => (/* binding */ distinctNgrams),
/* harmony export */   J8: () => (/* binding */ ngramDiversity),
/* harmony export */   Ji: () => (/* binding */ hypergeometricDiversity),
/* harmony export */   M_: () => (/* binding */ hapaxShare),
/* harmony export */   WD: () => (/* binding */ wordEntropy),
/* harmony export */   Yv: () => (/* binding */ normalisedWordEntropy),
/* harmony export */   aT: () => (/* binding */ movingAverageTypeTokenRatio),
/* harmony export */   yZ: () => (/* binding */ measureOfTextualLexicalDiversity)
/* harmony export */ });
/* unused harmony export MATTR_WINDOW */
/* harmony import */ var _ngrams_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70080);

/** Words in a window of the moving-average type-token ratio. */
const MATTR_WINDOW = 50;
/** Type-token ratio at which a factor of MTLD ends (McCarthy & Jarvis 2010). */
const MTLD_THRESHOLD = 0.72;
/** Words drawn for HD-D (McCarthy & Jarvis 2007). */
const HDD_DRAWS = 42;
/** Distinct n-grams ÷ n-grams (Li et al. 2016), n-grams within records; null where there is none. */
function distinctNgrams(index, n) {
    const total = (index.ids[n - 1] ?? []).reduce((sum, record) => sum + record.length, 0);
    return total === 0 ? null : (index.types[n - 1] ?? 0) / total;
}
/** Sum of distinct-1 … distinct-4 (n-gram diversity, Shaib et al. 2024); null where one of them is. */
function ngramDiversity(index) {
    let sum = 0;
    for (let n = 1; n <= _ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_NGRAM */ .L_; n++) {
        const ratio = distinctNgrams(index, n);
        if (ratio === null)
            return null;
        sum += ratio;
    }
    return sum;
}
/**
 * Mean type-token ratio of all windows of `window` words within records (Covington & McFall 2010); null where no record
 * is that long.
 */
function movingAverageTypeTokenRatio(index, window = MATTR_WINDOW) {
    const inWindow = new Uint32Array(index.types[0] ?? 0);
    let sum = 0;
    let windows = 0;
    for (const record of index.ids[0] ?? []) {
        let types = 0;
        for (let i = 0; i < record.length; i++) {
            const word = record[i];
            if (inWindow[word] === 0)
                types++;
            inWindow[word] = inWindow[word] + 1;
            if (i >= window) {
                const leaving = record[i - window];
                inWindow[leaving] = inWindow[leaving] - 1;
                if (inWindow[leaving] === 0)
                    types--;
            }
            if (i + 1 >= window) {
                sum += types;
                windows++;
            }
        }
        for (let i = 0; i < record.length; i++)
            inWindow[record[i]] = 0;
    }
    return windows === 0 ? null : sum / windows / window;
}
/**
 * Measure of textual lexical diversity (McCarthy & Jarvis 2010): mean number of words until the type-token ratio falls to
 * 0.72, with a partial factor for the rest; the mean of both reading directions. Over records: all words ÷ all factors,
 * so that no factor crosses from one record into the next. null where no word ever recurs.
 */
function measureOfTextualLexicalDiversity(index) {
    const records = index.ids[0] ?? [];
    const words = records.reduce((sum, record) => sum + record.length, 0);
    const seenAt = new Uint32Array(index.types[0] ?? 0);
    let stamp = 0;
    const factorsOf = (record, backwards) => {
        let factors = 0;
        let types = 0;
        let tokens = 0;
        stamp++;
        for (let i = 0; i < record.length; i++) {
            const word = record[backwards ? record.length - 1 - i : i] ?? 0;
            tokens++;
            if (seenAt[word] !== stamp) {
                seenAt[word] = stamp;
                types++;
            }
            if (types / tokens > MTLD_THRESHOLD)
                continue;
            factors++;
            types = 0;
            tokens = 0;
            stamp++;
        }
        return tokens === 0 ? factors : factors + (1 - types / tokens) / (1 - MTLD_THRESHOLD);
    };
    const directions = [false, true].map((backwards) => records.reduce((sum, record) => sum + factorsOf(record, backwards), 0));
    if (directions.some((factors) => factors === 0))
        return null;
    return directions.reduce((sum, factors) => sum + words / factors, 0) / directions.length;
}
/**
 * HD-D (McCarthy & Jarvis 2007): expected type-token ratio of 42 words drawn without replacement from all of them, by the
 * hypergeometric distribution. The order of words does not matter. null for fewer than 42 words.
 */
function hypergeometricDiversity(index) {
    const counts = (0,_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .frequencies */ .Pf)(index, 1);
    const words = counts.reduce((sum, count) => sum + count, 0);
    if (words < HDD_DRAWS)
        return null;
    const contribution = new Map();
    let expected = 0;
    for (const count of counts) {
        let drawn = contribution.get(count);
        if (drawn === undefined) {
            drawn = 1 - probabilityOfNone(words, count);
            contribution.set(count, drawn);
        }
        expected += drawn;
    }
    return expected / HDD_DRAWS;
}
/** C(words − count, draws) ÷ C(words, draws). */
function probabilityOfNone(words, count) {
    if (words - count < HDD_DRAWS)
        return 0;
    if (count <= HDD_DRAWS) {
        let product = 1;
        for (let i = 0; i < count; i++)
            product *= (words - HDD_DRAWS - i) / (words - i);
        return product;
    }
    let product = 1;
    for (let i = 0; i < HDD_DRAWS; i++)
        product *= (words - count - i) / (words - i);
    return product;
}
/** Words that occur once ÷ distinct words; null for no words. */
function hapaxShare(index) {
    const counts = (0,_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .frequencies */ .Pf)(index, 1);
    return counts.length === 0 ? null : counts.filter((count) => count === 1).length / counts.length;
}
/** Shannon entropy of the words' distribution, in bits (maximum-likelihood, not corrected); null for no words. */
function wordEntropy(index) {
    const counts = (0,_ngrams_js__WEBPACK_IMPORTED_MODULE_0__/* .frequencies */ .Pf)(index, 1);
    const words = counts.reduce((sum, count) => sum + count, 0);
    if (words === 0)
        return null;
    return counts.reduce((sum, count) => sum - (count / words) * Math.log2(count / words), 0);
}
/** `wordEntropy` ÷ the entropy of equally frequent words, log2(distinct words); null for fewer than two of them. */
function normalisedWordEntropy(index) {
    const types = index.types[0] ?? 0;
    const entropy = wordEntropy(index);
    return types < 2 || entropy === null ? null : entropy / Math.log2(types);
}


/***/ }),

/***/ 70080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ LONGEST_NGRAM),
/* harmony export */   Pf: () => (/* binding */ frequencies),
/* harmony export */   sH: () => (/* binding */ eachDistinct),
/* harmony export */   vX: () => (/* binding */ indexNgrams)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43586);

/** Longest n-gram that is indexed. */
const LONGEST_NGRAM = 4;
/** Numbers all n-grams up to LONGEST_NGRAM words. An n-gram is the pair of its first n − 1 words and its last. */
function indexNgrams(records) {
    const vocabulary = new Map();
    let total = 0;
    const words = records.map((record) => {
        total += record.length;
        return Uint32Array.from(record, (word) => {
            const known = vocabulary.get(word);
            if (known !== undefined)
                return known;
            vocabulary.set(word, vocabulary.size);
            return vocabulary.size - 1;
        });
    });
    const ids = [words];
    const types = [vocabulary.size];
    for (let n = 2; n <= LONGEST_NGRAM; n++) {
        const pairs = new PairNumbers(total);
        const shorter = ids[n - 2] ?? [];
        ids.push(words.map((record, r) => extended(shorter[r] ?? record, record, n, pairs)));
        types.push(pairs.size);
    }
    return { ids, types };
}
function extended(shorter, words, n, pairs) {
    const ids = new Uint32Array(Math.max(0, words.length - n + 1));
    for (let i = 0; i < ids.length; i++)
        ids[i] = pairs.numberOf(shorter[i], words[i + n - 1]);
    return ids;
}
const FREE = 0;
/** Numbers distinct pairs of 32-bit whole numbers from 0, in the order in which they come: a hash table in flat arrays. */
class PairNumbers {
    size = 0;
    firsts;
    seconds;
    /** Number of the pair in a slot, plus one. */
    numbers;
    /** For at most so many distinct pairs. */
    constructor(most) {
        const slots = 2 ** Math.ceil(Math.log2(2 * most + 1));
        this.firsts = new Uint32Array(slots);
        this.seconds = new Uint32Array(slots);
        this.numbers = new Uint32Array(slots);
    }
    numberOf(first, second) {
        const { firsts, seconds, numbers } = this;
        const mask = numbers.length - 1;
        let slot = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mix32 */ .QV)(first ^ Math.imul(second, 0x9e3779b1)) & mask;
        while (numbers[slot] !== FREE) {
            if (firsts[slot] === first && seconds[slot] === second)
                return numbers[slot] - 1;
            slot = (slot + 1) & mask;
        }
        firsts[slot] = first;
        seconds[slot] = second;
        numbers[slot] = ++this.size;
        return this.size - 1;
    }
}
/**
 * Calls `visit` with every distinct n-gram of a record and how often it occurs there, in the order in which they come.
 * `scratch` has a zero for every n-gram of the index, before and after.
 */
function eachDistinct(record, scratch, visit) {
    for (let i = 0; i < record.length; i++) {
        const ngram = record[i];
        scratch[ngram] = scratch[ngram] + 1;
    }
    for (let i = 0; i < record.length; i++) {
        const ngram = record[i];
        const count = scratch[ngram];
        if (count === 0)
            continue;
        scratch[ngram] = 0;
        visit(ngram, count);
    }
}
/** How often each distinct n-gram occurs, by its number. */
function frequencies(index, n) {
    const counts = new Uint32Array(index.types[n - 1] ?? 0);
    for (const record of index.ids[n - 1] ?? []) {
        for (let i = 0; i < record.length; i++) {
            const id = record[i];
            counts[id] = counts[id] + 1;
        }
    }
    return counts;
}


/***/ }),

/***/ 70817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Xz: () => (/* binding */ storedCount),
/* harmony export */   su: () => (/* binding */ stored)
/* harmony export */ });
/** Checks on values that come out of a stored tally. */
/** A list of lists. Throws a RangeError naming `what` where it is none. */
function rowsOf(value, what) {
    if (Array.isArray(value) && value.every(Array.isArray))
        return value;
    throw new RangeError(`a stored tally holds no list of rows under ${what}`);
}
/** A value of one type. Throws a RangeError naming `what`. */
function stored(value, type, what) {
    if (typeof value === type)
        return value;
    throw new RangeError(`a stored tally holds ${JSON.stringify(value)?.slice(0, 60)} as ${what}, not a ${type}`);
}
/** A whole number of at least 0. Throws a RangeError naming `what`. */
function storedCount(value, what) {
    const count = stored(value, 'number', what);
    if (Number.isSafeInteger(count) && count >= 0)
        return count;
    throw new RangeError(`a stored tally holds ${count} as ${what}, which is not a count`);
}


/***/ }),

/***/ 36544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ firstWords),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   zz: () => (/* binding */ wordHashes)
/* harmony export */ });
/**
 * The one tokenisation of all diversity figures: a word is a run of Unicode letters, marks and digits, lower-cased, in
 * which an apostrophe (' or ’) between two such characters belongs to the word.
 */
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const APOSTROPHE = 0x27;
const TYPOGRAPHIC_APOSTROPHE = 0x2019;
const UNKNOWN = 0;
const OTHER = 1;
const WORD = 2;
const classOfUnit = new Uint8Array(0x10000);
function isWordUnit(text, index) {
    const unit = text.charCodeAt(index);
    const known = classOfUnit[unit];
    if (known !== UNKNOWN)
        return known === WORD;
    if (unit >= 0xd800 && unit <= 0xdfff)
        return isAstralWord(text, index, unit);
    const isWord = WORD_CHARACTER.test(String.fromCharCode(unit));
    classOfUnit[unit] = isWord ? WORD : OTHER;
    return isWord;
}
function isAstralWord(text, index, unit) {
    const code = unit < 0xdc00 ? text.codePointAt(index) : index > 0 ? text.codePointAt(index - 1) : undefined;
    return code !== undefined && code > 0xffff && WORD_CHARACTER.test(String.fromCodePoint(code));
}
function isInnerApostrophe(text, index) {
    const unit = text.charCodeAt(index);
    return ((unit === APOSTROPHE || unit === TYPOGRAPHIC_APOSTROPHE) &&
        index + 1 < text.length &&
        isWordUnit(text, index + 1));
}
/** Calls `visit(start, end)` for every word of `text`, `end` exclusive, until it returns false. */
function scanWords(text, visit) {
    let index = 0;
    while (index < text.length) {
        if (!isWordUnit(text, index)) {
            index++;
            continue;
        }
        const start = index++;
        while (index < text.length && (isWordUnit(text, index) || isInnerApostrophe(text, index)))
            index++;
        if (!visit(start, index))
            return;
    }
}
/** The words of a text. */
function words(text) {
    const lower = text.toLowerCase();
    const found = [];
    scanWords(lower, (start, end) => {
        found.push(lower.slice(start, end).replaceAll('’', "'"));
        return true;
    });
    return found;
}
/** The text up to the end of its word number `limit`, and no longer than `maxCharacters`. */
function firstWords(text, limit, maxCharacters) {
    if (text.length < 2 * limit - 1 && text.length <= maxCharacters)
        return text;
    let count = 0;
    let cut = text.length;
    scanWords(text, (_, end) => {
        count++;
        if (count === limit)
            cut = end;
        return count < limit && end < maxCharacters;
    });
    cut = Math.min(cut, maxCharacters);
    const last = text.charCodeAt(cut - 1);
    const splitsPair = cut < text.length && last >= 0xd800 && last < 0xdc00;
    return text.slice(0, splitsPair ? cut - 1 : cut);
}
const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;
let hashes = new Uint32Array(4_096);
/**
 * 32-bit FNV-1a hashes of the words of a text, in order. The array is a view on a buffer that the next call reuses:
 * hot path, one call per record.
 */
function wordHashes(text) {
    const lower = text.toLowerCase();
    const { length } = lower;
    if (length > 2 * hashes.length)
        hashes = new Uint32Array(length);
    let count = 0;
    let hash = FNV_OFFSET;
    let isInside = false;
    for (let i = 0; i < length; i++) {
        const unit = lower.charCodeAt(i);
        const known = classOfUnit[unit];
        if (known === WORD || (known === UNKNOWN && isWordUnit(lower, i))) {
            hash = Math.imul(hash ^ unit, FNV_PRIME);
            isInside = true;
        }
        else if (isInside) {
            if (isInnerApostrophe(lower, i)) {
                hash = Math.imul(hash ^ APOSTROPHE, FNV_PRIME);
            }
            else {
                hashes[count++] = hash;
                hash = FNV_OFFSET;
                isInside = false;
            }
        }
    }
    if (isInside)
        hashes[count++] = hash;
    return hashes.subarray(0, count);
}


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   NG: () => (/* binding */ DEFAULT_RULE),
/* harmony export */   Zy: () => (/* binding */ DEFAULT_INCLUDE),
/* harmony export */   fs: () => (/* binding */ FALSE_POSITIVE_RATE_RANGE),
/* harmony export */   lx: () => (/* binding */ DEFAULT_EXCLUDE),
/* harmony export */   yF: () => (/* binding */ DEFAULT_MAX_FALSE_POSITIVE_RATE)
/* harmony export */ });
/** Smallest and largest false-positive rate for which the detector's thresholds are calibrated, 0..1. */
const FALSE_POSITIVE_RATE_RANGE = { min: 0.001, max: 0.05 };
const DEFAULT_MAX_FALSE_POSITIVE_RATE = 0.005;
/** The rule where a policy says nothing; docs/policy.md gives the grounds for each value. */
const DEFAULT_RULE = {
    path: '**',
    budget: 0.05,
    mode: 'enforce',
    failOn: 'lower-bound',
    by: 'words',
    minimumWords: 300,
    minimumCoverage: 0.3,
    fields: [],
    roles: [],
};
/** Every format that has a reader, under the extensions that only it uses. */
const DEFAULT_INCLUDE = [
    '**/*.{jsonl,ndjson,json,csv,tsv,tab}{,.gz,.zst,.bz2,.xz}',
    '**/*.{parquet,arrow,feather}',
    '**/*.{md,markdown,mdx,rst,adoc,asciidoc,html,htm,ipynb,tex,po,srt,vtt,txt,text}{,.gz,.zst,.bz2,.xz}',
    '**/*.{zip,tar,tar.gz,tgz,tar.zst,tar.bz2,tar.xz}',
];
/** Text that nobody wrote as data or documentation: dependencies, build output, licences, logs, configuration. */
const DEFAULT_EXCLUDE = [
    '**/.git/**',
    '**/.synthetic-budget/**',
    '**/node_modules/**',
    '**/vendor/**',
    '**/third_party/**',
    '**/.venv/**',
    '**/venv/**',
    '**/dist/**',
    '**/build/**',
    '**/target/**',
    '**/coverage/**',
    '**/.vscode/**',
    '**/.idea/**',
    '**/.devcontainer/**',
    '**/*.min.*',
    '**/*-lock.json',
    '**/npm-shrinkwrap.json',
    '**/{LICENSE,LICENCE,COPYING,NOTICE,UNLICENSE}*',
    '**/{CHANGELOG,CHANGES,HISTORY}*',
    '**/{License,Licence,license,licence}.{md,markdown,rst,adoc,txt,html}',
    '**/{Changelog,ChangeLog,changelog,Changes,History}.{md,markdown,rst,adoc,txt,html}',
    '**/{NEWS,RELEASES,RELEASE_NOTES,RELEASE-NOTES,release-notes,release_notes}.{md,markdown,rst,adoc,txt,html}',
    '**/*requirements*.txt',
    '**/CMakeLists.txt',
    '**/{robots,humans,security,ads}.txt',
    '**/{package,composer,manifest,bower,lerna,nx,turbo,vercel,renovate,deno,angular,now,firebase}.json',
    '**/{tsconfig,jsconfig}*.json',
    '**/*.config.json',
    '**/*.schema.json',
    '**/.*.json',
];
/** What holds in a repository without a policy file. */
function defaultPolicy(commit = null) {
    return {
        include: DEFAULT_INCLUDE,
        exclude: DEFAULT_EXCLUDE,
        maxFalsePositiveRate: DEFAULT_MAX_FALSE_POSITIVE_RATE,
        rules: [DEFAULT_RULE],
        attest: [],
        accept: [],
        source: { path: null, commit },
    };
}


/***/ }),

/***/ 67422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MJ: () => (/* binding */ formatFraction),
/* harmony export */   Qp: () => (/* binding */ ValueError),
/* harmony export */   am: () => (/* binding */ parsePrecision),
/* harmony export */   at: () => (/* binding */ parseFraction),
/* harmony export */   cE: () => (/* binding */ reachesFarAbove),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oD: () => (/* binding */ formatBeside),
/* harmony export */   suggest: () => (/* binding */ suggest),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/** Thrown for a value that cannot be read; the message says what was found and what to write instead. */
class ValueError extends Error {
    name = 'ValueError';
}
const PERCENT = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/**
 * Reads a fraction from what people write: `5%`, `5 %`, `0.05` (text or number). Returns 0..1.
 *
 * A bare number above 1 and the bare integer 1 are refused, since "5" may mean 5 % or 500 % and "1" may mean 1 % or 100 %.
 * @throws {ValueError} for anything else than a share between 0 % and 100 %, with what to write instead.
 */
function parseFraction(text) {
    const trimmed = String(text).trim();
    const percent = PERCENT.exec(trimmed)?.[1];
    if (percent !== undefined)
        return inRange(shiftedByTwo(percent), trimmed);
    if (typeof text === 'string' && !DECIMAL.test(trimmed)) {
        const found = trimmed === '' ? 'nothing' : JSON.stringify(trimmed);
        throw new ValueError(`expected a share such as 5% or 0.05, found ${found}`);
    }
    const value = Number(trimmed);
    if (value >= 1 && value <= 100) {
        const decimal = value / 100;
        throw new ValueError(`${trimmed} is ambiguous: write ${trimmed}% (or ${decimal} for the same share)`);
    }
    return inRange(value, trimmed);
}
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/**
 * Reads a duration from what people write: `90s`, `5m`, `1h`, `1h30m`. Returns milliseconds.
 * @throws {ValueError} for anything else, and for no time at all.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    const [, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(trimmed) ?? [];
    const duration = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
    if (duration > 0 && Number.isSafeInteger(duration))
        return duration;
    const found = trimmed === '' ? 'nothing' : JSON.stringify(trimmed);
    throw new ValueError(`expected a duration such as 90s, 5m or 1h30m, found ${found}`);
}
/**
 * Reads the half-width of an interval: a share above 0 % and below 50 %.
 * @throws {ValueError} for anything else, with what to write instead.
 */
function parsePrecision(text) {
    const precision = parseFraction(text);
    if (precision > 0 && precision < 0.5)
        return precision;
    throw new ValueError(`expected the half-width of an interval, above 0% and below 50%, such as 1%, found ${text.trim()}`);
}
function inRange(value, written) {
    if (!Number.isFinite(value))
        throw new ValueError(`expected a share such as 5% or 0.05, found ${written}`);
    if (value < 0)
        throw new ValueError(`a share cannot be negative, found ${written}`);
    if (value > 1)
        throw new ValueError(`a share cannot exceed 100%, found ${written}`);
    return value === 0 ? 0 : value;
}
/** Percent to fraction with one rounding: `4.8` reads as 0.048 exactly, where 4.8 / 100 need not. */
function shiftedByTwo(percent) {
    return Number(`${percent}e-2`);
}
/**
 * The candidate closest to a mistyped word by edit distance (Damerau 1964, optimal string alignment), compared without case;
 * undefined when none is close: at most a third of the longer word's letters, and at least one edit, may differ.
 */
function suggest(word, candidates) {
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (distance <= allowed && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const substitution = a[row - 1] === b[column - 1] ? 0 : 1;
            let distance = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + substitution);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                distance = Math.min(distance, (beforePrevious[column - 2] ?? 0) + 1);
            }
            current.push(distance);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}
/**
 * A fraction for people, in percent with the digits that matter: `0.3 %`, `4.8 %`, `38 %`. Never rounds a share that is
 * not zero to `0 %`, nor one that is not whole to `100 %`.
 */
function formatFraction(fraction) {
    return `${percentDigits(fraction)} %`;
}
/** Both ends of an interval with one percent sign: `31–45 %`. */
function formatInterval(low, high) {
    const [from, to] = [percentDigits(low), percentDigits(high)];
    return from === to ? `${to} %` : `${from}–${to} %`;
}
/** A fraction beside a budget: with as many digits as it takes to tell one from the other. */
function formatBeside(fraction, budget) {
    const written = formatFraction(fraction);
    if (fraction === budget || written !== formatFraction(budget))
        return written;
    const told = [1, 2, 3, 4].map((digits) => `${withDigits(fraction * 100, digits)} %`);
    return told.find((candidate) => candidate !== written) ?? written;
}
function percentDigits(fraction) {
    const percent = fraction * 100;
    if (percent > 0 && percent < 0.05)
        return '< 0.1';
    if (percent < 100 && percent > 99.9)
        return '> 99.9';
    return withDigits(percent, percent < 9.95 || (percent >= 99.5 && percent < 100) ? 1 : 0);
}
function withDigits(value, digits) {
    return String(Number(value.toFixed(digits)));
}
/** Whether the upper end of an interval reaches so far above the budget that being within it is not shown. */
function reachesFarAbove(high, budget) {
    return high > 2 * budget;
}
/** Whether an interval begins at nothing and ends near everything. */
function isOpen(low, high) {
    return low < 0.001 && high > 0.75;
}
/** A whole number with grouped thousands: `168,402`. */
function formatCount(value) {
    return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 33208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ isOwnFault),
/* harmony export */   H1: () => (/* binding */ brokenOff),
/* harmony export */   V4: () => (/* binding */ isBrokenOff)
/* harmony export */ });
const BEGINNING = 'The file could not be read further: ';
/** That a file cannot be read after what was read of it, which ends on this line. */
function brokenOff(path, line, error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = isOwnFault(error)
        ? `the reader failed (${message}). That is a fault of this program, not of the file: please report it.`
        : message;
    return { path, line, message: `${BEGINNING}${reason}`, lost: 'part' };
}
/**
 * Whether an error is a mistake of the program that throws it: none that a check of what it reads throws, and none of
 * Node.js, which have a code. A library's decoder that does not check what it reads is called through `decoding`.
 */
function isOwnFault(error) {
    return (error instanceof TypeError || error instanceof ReferenceError) && !('code' in error);
}
/** Whether a problem is that its file cannot be read further, which every piece after that place tells. */
function isBrokenOff(message) {
    return message.startsWith(BEGINNING);
}


/***/ }),

/***/ 15503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Dn: () => (/* binding */ countNewlines),
/* harmony export */   Iw: () => (/* binding */ Utf8Check),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   _p: () => (/* binding */ continuesAsUtf8),
/* harmony export */   bR: () => (/* binding */ BLANK_LINES)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _broken_off_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33208);



const BLOCK_BYTES = 64 * 1024;
/** A block of nothing but line feeds, which are passed at hundreds of megabytes a second. */
const BLANK_LINES = '\n'.repeat(BLOCK_BYTES);
const BLANK_BLOCK = Buffer.from(BLANK_LINES);
/** As git does: a NUL among the first 8,000 bytes makes a file binary. */
const BINARY_PROBE_BYTES = 8000;
/** Text that is not UTF-8 has next to no control characters; compressed data has a tenth. */
const CONTROL_SHARE_OF_BINARY = 0.01;
const NONE = [];
/**
 * Decodes a file as text, in bounded memory. UTF-8 and UTF-16 with a byte order mark are recognised, else UTF-8 is
 * assumed; bytes that are not UTF-8 are read as windows-1252, with one problem for the file. Binary content and a
 * failure to read are a problem that ends the text. Line terminators are left as they are, except in files whose first
 * terminator is a lone CR (classic Mac OS), where each CR becomes LF. `from`: the bytes begin inside of a file that
 * `continuesAsUtf8`, at the start of a line.
 */
async function* decode(path, open, from) {
    const terminators = new Terminators(from === undefined ? undefined : false);
    let line = from?.line ?? 1;
    try {
        for await (const { text: raw, flaw } of decodeBytes(open, from)) {
            const text = terminators.normalise(raw);
            const problems = flaw === undefined
                ? NONE
                : [{ ...problemOf(flaw), path, line: line + terminators.countIn(raw.slice(0, flaw.offset)) }];
            if (text !== '' || problems.length > 0)
                yield { text, problems };
            line += countNewlines(text);
        }
        const rest = terminators.end();
        if (rest !== '')
            yield { text: rest, problems: NONE };
    }
    catch (error) {
        yield { text: '', problems: [(0,_broken_off_js__WEBPACK_IMPORTED_MODULE_2__/* .brokenOff */ .H1)(path, line, error)] };
    }
}
function problemOf({ message, ends }) {
    return ends === true ? { message, lost: 'part' } : { message };
}
async function* decodeBytes(open, from) {
    let decoder = from && new Utf8Decoder(from.isFlawed);
    for await (const block of blocks(open)) {
        if (decoder === undefined) {
            const found = decoderFor(block);
            if (typeof found === 'string') {
                yield { text: '', flaw: { offset: 0, message: found, ends: true } };
                return;
            }
            decoder = found.decoder;
            yield rawPiece(decoder, decoder.push(block.subarray(found.skip)));
        }
        else {
            yield rawPiece(decoder, decoder.push(block));
        }
    }
    if (decoder !== undefined)
        yield rawPiece(decoder, decoder.end());
}
function rawPiece(decoder, text) {
    const offset = decoder.takeInvalidOffset();
    if (offset === undefined)
        return { text };
    const message = 'The file is not valid UTF-8; the bytes that are not were read as windows-1252. Save it as UTF-8.';
    return { text, flaw: { offset, message } };
}
/**
 * The bytes of a file in blocks of one size, so that nothing after this depends on how they were chunked. What came before
 * a failure to read is given out before the failure.
 */
async function* blocks(open) {
    let block = Buffer.allocUnsafe(BLOCK_BYTES);
    let filled = 0;
    try {
        for await (const chunk of open()) {
            for (let at = 0; at < chunk.length;) {
                const taken = Math.min(BLOCK_BYTES - filled, chunk.length - at);
                block.set(chunk.subarray(at, at + taken), filled);
                filled += taken;
                at += taken;
                if (filled === BLOCK_BYTES) {
                    yield block;
                    block = Buffer.allocUnsafe(BLOCK_BYTES);
                    filled = 0;
                }
            }
        }
    }
    catch (error) {
        if (filled > 0)
            yield block.subarray(0, filled);
        throw error;
    }
    if (filled > 0)
        yield block.subarray(0, filled);
}
function decoderFor(head) {
    if (isUtf32(head))
        return 'The file is UTF-32, which is not read. Save it as UTF-8, or exclude it.';
    if (head[0] === 0xff && head[1] === 0xfe)
        return { decoder: new Utf16Decoder('utf-16le'), skip: 2 };
    if (head[0] === 0xfe && head[1] === 0xff)
        return { decoder: new Utf16Decoder('utf-16be'), skip: 2 };
    const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
    if (!marked && isBinary(head.subarray(0, BINARY_PROBE_BYTES))) {
        return head[0] === 0x1f && head[1] === 0x8b
            ? 'The file is compressed (gzip), not text; decompress it or exclude it.'
            : 'The file is binary, not text; exclude it or give it the extension of its format.';
    }
    return { decoder: new Utf8Decoder(), skip: marked ? 3 : 0 };
}
/** By its byte order mark, whose little-endian form begins with that of UTF-16; no text begins with a NUL. */
function isUtf32(head) {
    return head.length >= 4 && (head.readUInt32LE(0) === 0xfeff || head.readUInt32BE(0) === 0xfeff);
}
/**
 * Whether a file can be decoded from the start of any of its lines: it is UTF-8 text, as far as its beginning says, and
 * its first line does not end with a lone CR.
 */
async function continuesAsUtf8(open) {
    let isFirst = true;
    for await (const block of blocks(open)) {
        if (isFirst) {
            const found = decoderFor(block);
            if (typeof found === 'string' || !(found.decoder instanceof Utf8Decoder))
                return false;
            isFirst = false;
        }
        const end = block.indexOf('\n');
        const lone = block.indexOf('\r');
        if (lone !== -1 && lone !== end - 1 && (end === -1 || lone < end))
            return false;
        if (end !== -1)
            return true;
    }
    return false;
}
/** Text as `decode` reads it, of bytes that begin a line of a file that `continuesAsUtf8`. */
function decodeUtf8(parts) {
    const decoder = new Utf8Decoder();
    return decoder.push(Buffer.concat(parts)) + decoder.end();
}
/** Tells whether bytes that come in chunks are UTF-8. */
class Utf8Check {
    isFlawed = false;
    carry = Buffer.alloc(0);
    push(chunk) {
        if (this.isFlawed)
            return;
        const bytes = Buffer.concat([this.carry, chunk]);
        const whole = bytes.length - incompleteTail(bytes);
        this.isFlawed = !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, whole));
        this.carry = bytes.subarray(whole);
    }
    end() {
        if (this.carry.length > 0)
            this.isFlawed = true;
    }
}
function isBinary(probe) {
    if (probe.includes(0))
        return true;
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(probe.subarray(0, probe.length - incompleteTail(probe))))
        return false;
    let controls = 0;
    for (const byte of probe) {
        if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b)
            controls++;
    }
    return controls > probe.length * CONTROL_SHARE_OF_BINARY;
}
class Utf16Decoder {
    decoder;
    constructor(encoding) {
        this.decoder = new node_util__WEBPACK_IMPORTED_MODULE_1__.TextDecoder(encoding, { ignoreBOM: true });
    }
    push(block) {
        return this.decoder.decode(block, { stream: true });
    }
    end() {
        return this.decoder.decode();
    }
    takeInvalidOffset() {
        return undefined;
    }
}
class Utf8Decoder {
    carry = Buffer.alloc(0);
    invalidOffset;
    reported;
    constructor(reported = false) {
        this.reported = reported;
    }
    push(block) {
        if (this.carry.length === 0 && block.equals(BLANK_BLOCK))
            return BLANK_LINES;
        const bytes = this.carry.length > 0 ? Buffer.concat([this.carry, block]) : block;
        const tail = incompleteTail(bytes);
        this.carry = bytes.subarray(bytes.length - tail);
        return this.decodeWhole(bytes.subarray(0, bytes.length - tail));
    }
    end() {
        const rest = this.carry;
        this.carry = Buffer.alloc(0);
        return this.decodeWhole(rest);
    }
    takeInvalidOffset() {
        const offset = this.invalidOffset;
        this.invalidOffset = undefined;
        return offset;
    }
    decodeWhole(bytes) {
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
            return bytes.toString('utf8');
        let text = '';
        let start = 0;
        for (let i = 0; i < bytes.length;) {
            const length = sequenceLength(bytes, i);
            if (length > 0) {
                i += length;
                continue;
            }
            text += bytes.toString('utf8', start, i);
            if (!this.reported) {
                this.reported = true;
                this.invalidOffset = text.length;
            }
            text += windows1252(bytes[i] ?? 0);
            start = ++i;
        }
        return text + bytes.toString('utf8', start);
    }
}
/** Number of bytes at the end that start a UTF-8 sequence and do not finish it: 0 to 3. */
function incompleteTail(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0) {
            const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
            return needed > back ? back : 0;
        }
    }
    return 0;
}
/** Length of the well-formed UTF-8 sequence at `i` (Unicode 16, table 3-7), or 0. */
function sequenceLength(bytes, i) {
    const first = bytes[i] ?? 0;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const second = bytes[i + 1] ?? 0;
    const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high)
        return 0;
    const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    for (let k = 2; k < length; k++) {
        if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80)
            return 0;
    }
    return length;
}
const WINDOWS_1252_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
function windows1252(byte) {
    return byte < 0xa0 ? (WINDOWS_1252_80_TO_9F[byte - 0x80] ?? '') : String.fromCharCode(byte);
}
/** Decides once, at the first line terminator of a file, whether a lone CR ends a line. */
class Terminators {
    loneCarriageReturns;
    held = '';
    constructor(loneCarriageReturns) {
        this.loneCarriageReturns = loneCarriageReturns;
    }
    normalise(piece) {
        let text = this.held + piece;
        this.held = '';
        if (this.loneCarriageReturns !== false && text.endsWith('\r')) {
            this.held = '\r';
            text = text.slice(0, -1);
        }
        if (this.loneCarriageReturns === undefined) {
            const first = /\r\n?|\n/.exec(text);
            if (first !== null)
                this.loneCarriageReturns = first[0] === '\r';
        }
        return this.unified(text);
    }
    /** Number of lines that end in a part of the text that was normalised last. */
    countIn(text) {
        return countNewlines(this.unified(text));
    }
    unified(text) {
        return this.loneCarriageReturns === true ? text.replace(/\r\n?/g, '\n') : text;
    }
    end() {
        return this.held === '' ? '' : '\n';
    }
}
/** Number of LF characters. */
function countNewlines(text) {
    if (text === BLANK_LINES)
        return text.length;
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 98421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ duplicateKeyMessage),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   ec: () => (/* binding */ KeyTracker)
/* harmony export */ });
/** Follows the objects of a JSON text, and keeps the first key that one of them has twice. */
class KeyTracker {
    /** The first key that appeared again. */
    duplicate;
    /** Of each container that is open; null for arrays. */
    open = [];
    enter(isObject) {
        this.open.push(isObject ? new Set() : null);
    }
    leave() {
        this.open.pop();
    }
    key(name) {
        const keys = this.open.at(-1);
        if (keys?.has(name))
            this.duplicate ??= name;
        keys?.add(name);
    }
}
/**
 * The first key that an object of a valid JSON text has twice, which RFC 8259 (4) leaves to the reader: `JSON.parse`
 * drops all values but the last. `value`: what the text is parsed to.
 */
function duplicateKey(source, value) {
    // A quotation mark before a colon ends a key, or is inside of a string: there are as many or more.
    if (countQuotedColons(source) === countKeys(value))
        return undefined;
    const tracker = new KeyTracker();
    for (let at = 0; at < source.length; at++) {
        const character = source[at];
        if (character === '{' || character === '[')
            tracker.enter(character === '{');
        else if (character === '}' || character === ']')
            tracker.leave();
        else if (character === '"') {
            const end = endOfString(source, at);
            if (isKey(source, end))
                tracker.key(JSON.parse(source.slice(at, end)));
            at = end - 1;
        }
    }
    return tracker.duplicate;
}
/** What the reader says of a row with such a key. */
function duplicateKeyMessage(key) {
    const name = key.length > MAXIMUM_NAME ? `${key.slice(0, MAXIMUM_NAME)}…` : key;
    return `The row has the key "${name}" more than once; only its last value was read. Give each value a key of its own.`;
}
const MAXIMUM_NAME = 60;
function countQuotedColons(source) {
    let count = 0;
    for (let colon = source.indexOf(':'); colon !== -1; colon = source.indexOf(':', colon + 1)) {
        let before = colon - 1;
        while (isSpace(source.charCodeAt(before)))
            before--;
        if (source[before] === '"')
            count++;
    }
    return count;
}
function countKeys(value) {
    let count = 0;
    const waiting = [value];
    while (waiting.length > 0) {
        const next = waiting.pop();
        if (typeof next !== 'object' || next === null)
            continue;
        const values = Object.values(next);
        if (!Array.isArray(next))
            count += values.length;
        for (const inner of values)
            if (typeof inner === 'object')
                waiting.push(inner);
    }
    return count;
}
function isSpace(code) {
    return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
/** After the mark that closes the string that the mark at `start` opens. */
function endOfString(source, start) {
    let at = start + 1;
    while (at < source.length && source[at] !== '"')
        at += source[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isKey(source, end) {
    let at = end;
    while (isSpace(source.charCodeAt(at)))
        at++;
    return source[at] === ':';
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ problemEvent),
/* harmony export */   y: () => (/* binding */ recordEvent)
/* harmony export */ });
function recordEvent(record) {
    return { type: 'record', record };
}
function problemEvent(problem) {
    return { type: 'problem', problem };
}


/***/ }),

/***/ 86257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ recordsOfRow),
  M: () => (/* binding */ selectFields)
});

// EXTERNAL MODULE: ./lib/record/names.js
var record_names = __webpack_require__(98525);
// EXTERNAL MODULE: ./lib/record/words.js
var words = __webpack_require__(98128);
;// CONCATENATED MODULE: ./lib/record/prose-shape.js

/** A string in a field whose name says nothing is a text from this many words on. */
const MINIMUM_WORDS_OF_TEXT = 10;
const CODE_CHARACTERS = /[{}[\]<>=;|\\$^~`]/g;
const CODE_SHARE = 0.05;
const UNBROKEN = /\S{120,}/;
const MINIMUM_LETTER_SHARE = 0.5;
const LETTERS = /[\p{L}\p{M}]/gu;
/**
 * Whether a string whose field says nothing reads as text: at least ten words, mostly letters, few of the characters
 * that code and markup live on, no run of characters as long as only encoded data and URLs have.
 */
function looksLikeText(value) {
    if (value.length < 2 * MINIMUM_WORDS_OF_TEXT)
        return false;
    const sample = value.length > 4000 ? value.slice(0, 4000) : value;
    if ((0,words/* countWords */.r)(sample) < MINIMUM_WORDS_OF_TEXT)
        return false;
    const symbols = sample.match(CODE_CHARACTERS)?.length ?? 0;
    if (symbols > sample.length * CODE_SHARE)
        return false;
    if (UNBROKEN.test(sample) && (0,words/* countWords */.r)(sample) < 2 * MINIMUM_WORDS_OF_TEXT)
        return false;
    return (sample.match(LETTERS)?.length ?? 0) >= sample.replace(/\s/g, '').length * MINIMUM_LETTER_SHARE;
}

;// CONCATENATED MODULE: ./lib/record/fields.js


const MAXIMUM_METADATA_ENTRIES = 40;
const MAXIMUM_METADATA_LENGTH = 200;
/** Lists inside of lists that are looked into. */
const MAXIMUM_LIST_DEPTH = 4;
function selectFields(options) {
    return {
        paths: options.fields.map((field) => field.split(/(?=\[\])|\./).filter((part) => part !== '')),
        roles: new Set(options.roles.map(record_names/* canonicalRole */.n9)),
    };
}
/**
 * The texts of one row. Which fields are text is decided from this row alone, so that the result does not depend on
 * how a file is split: by the field's name (`text`, `prompt`, `model_output` …), by the shape of a conversation
 * (`messages[].content`, `conversations[].value`), else any string of ten words that reads as text. A string that
 * occurs twice in a row is one record. undefined where the row is neither an object nor a string.
 */
function recordsOfRow(row, place, selection) {
    const reader = new RowReader(selection);
    if (typeof row === 'string') {
        if (selection.paths.length === 0)
            reader.emit(row, { kind: 'text' });
        return reader.finish({}, place);
    }
    if (!isObject(row))
        return undefined;
    if (selection.paths.length === 0)
        reader.readByShape(row);
    else
        for (const path of selection.paths)
            reader.readPath(row, path);
    return reader.finish(row, place);
}
class RowReader {
    found = [];
    seen = new Set();
    selection;
    constructor(selection) {
        this.selection = selection;
    }
    emit(text, found) {
        if (this.seen.has(text) || text.trim() === '')
            return;
        const { roles } = this.selection;
        if (roles.size > 0 && found.role !== undefined && !roles.has(found.role))
            return;
        this.seen.add(text);
        this.found.push({ text, found });
    }
    /** The records, with the rest of the row as their metadata. */
    finish(row, place) {
        if (this.found.length === 0)
            return [];
        const metadata = this.metadataOf(row);
        return this.found.map(({ text, found: { kind, field, role, turn } }) => ({
            kind,
            text,
            place: {
                path: place.path,
                line: place.line,
                endLine: place.endLine,
                row: place.row,
                ...(field === undefined ? {} : { field }),
                ...(role === undefined ? {} : { role }),
            },
            metadata: turn === undefined ? metadata : withTurn(metadata, turn),
        }));
    }
    readByShape(row) {
        for (const key in row)
            this.readField(row[key], key, key, undefined);
        for (const key in row) {
            const value = row[key];
            if (isObject(value) && (0,record_names/* classifyName */.Ce)(key) === undefined)
                this.readNested(value, key);
        }
    }
    /** Reads the values at one path that the policy names; the kind still comes from names and roles. */
    readPath(row, path) {
        const whole = path.join('.').replaceAll('.[]', '[]');
        if (path.length > 1 && Object.hasOwn(row, whole)) {
            this.readNamed(row[whole], whole, [whole], undefined);
            return;
        }
        this.follow(row, path, 0, '', [], undefined);
    }
    metadataOf(row) {
        const metadata = {};
        let left = MAXIMUM_METADATA_ENTRIES;
        for (const key in row) {
            if (left === 0)
                break;
            const value = row[key];
            if (key !== '__proto__' && this.describes(value)) {
                metadata[key] = value;
                left--;
            }
            else if (isObject(value)) {
                for (const inner in value) {
                    const nested = value[inner];
                    if (left === 0)
                        break;
                    if (this.describes(nested)) {
                        metadata[`${key}.${inner}`] = nested;
                        left--;
                    }
                }
            }
        }
        return metadata;
    }
    describes(value) {
        return isShortScalar(value) && !(typeof value === 'string' && this.seen.has(value));
    }
    readField(value, key, field, owner) {
        if (typeof value === 'string') {
            const name = (0,record_names/* classifyName */.Ce)(key);
            const kind = owner !== undefined && (name === undefined || name.kind === 'text') ? owner : name?.kind;
            if (name?.strong === true || looksLikeText(value))
                this.emit(value, { kind: kind ?? 'text', field });
            return;
        }
        if (typeof value !== 'object' || value === null)
            return;
        if (Array.isArray(value)) {
            this.readArray(value, key, field, owner);
            return;
        }
        const name = (0,record_names/* classifyName */.Ce)(key);
        if (name === undefined || !isObject(value))
            return;
        if (isTurn(value))
            this.readTurn(value, field);
        else
            for (const inner in value)
                this.readLeaf(value[inner], inner, `${field}.${inner}`, name.kind);
    }
    readArray(values, key, field, owner) {
        const name = (0,record_names/* classifyName */.Ce)(key);
        for (let i = 0; i < values.length; i++) {
            const value = values[i];
            const at = `${field}[${i}]`;
            if (typeof value === 'string') {
                if (name?.strong === true || looksLikeText(value)) {
                    this.emit(value, { kind: owner ?? name?.kind ?? 'text', field: at });
                }
            }
            else if (isObject(value)) {
                if (isTurn(value))
                    this.readTurn(value, at);
                else
                    for (const inner in value)
                        this.readLeaf(value[inner], inner, `${at}.${inner}`, name?.kind);
            }
        }
    }
    /** A value one level down: strings and lists of them, and lists of objects (`paragraphs[].qas[].answers[].text`). */
    readLeaf(value, key, field, owner, depth = 0) {
        if (typeof value === 'string')
            this.readField(value, key, field, owner);
        else if (Array.isArray(value)) {
            for (let i = 0; i < value.length; i++) {
                const item = value[i];
                if (typeof item === 'string')
                    this.readField(item, key, `${field}[${i}]`, owner);
                else if (isObject(item) && isTurn(item))
                    this.readTurn(item, `${field}[${i}]`);
                else if (isObject(item) && depth < MAXIMUM_LIST_DEPTH) {
                    const kind = (0,record_names/* classifyName */.Ce)(key)?.kind ?? owner;
                    for (const inner in item) {
                        this.readLeaf(item[inner], inner, `${field}[${i}].${inner}`, kind, depth + 1);
                    }
                }
            }
        }
    }
    readNested(value, field) {
        if (isTurn(value))
            this.readTurn(value, field);
        else
            for (const inner in value)
                this.readLeaf(value[inner], inner, `${field}.${inner}`, undefined);
    }
    readTurn(turn, field) {
        const role = roleOf(turn);
        for (const key of TURN_TEXT_KEYS) {
            if (Object.hasOwn(turn, key))
                this.readTurnText(turn[key], `${field}.${key}`, role, turn);
        }
    }
    readTurnText(value, field, role, turn) {
        if (typeof value === 'string')
            this.emit(value, { kind: (0,record_names/* kindOfRole */.EQ)(role), field, role, turn });
        else if (Array.isArray(value)) {
            for (let i = 0; i < value.length; i++) {
                const part = value[i];
                if (typeof part === 'string')
                    this.readTurnText(part, `${field}[${i}]`, role, turn);
                else if (isObject(part) && typeof part.text === 'string') {
                    this.readTurnText(part.text, `${field}[${i}].text`, role, turn);
                }
            }
        }
        else if (isObject(value) && typeof value.text === 'string') {
            this.readTurnText(value.text, `${field}.text`, role, turn);
        }
    }
    follow(value, path, depth, field, names, turn) {
        const part = path[depth];
        if (part === undefined) {
            this.readNamed(value, field, names, turn);
        }
        else if (part === '[]') {
            if (!Array.isArray(value))
                return;
            value.forEach((item, i) => {
                this.follow(item, path, depth + 1, `${field}[${i}]`, names, turn);
            });
        }
        else if (isObject(value) && Object.hasOwn(value, part)) {
            const at = field === '' ? part : `${field}.${part}`;
            this.follow(value[part], path, depth + 1, at, [...names, part], isTurn(value) ? value : turn);
        }
    }
    readNamed(value, field, names, turn) {
        if (turn !== undefined && (typeof value === 'string' || Array.isArray(value))) {
            this.readTurnText(value, field, roleOf(turn), turn);
        }
        else if (typeof value === 'string') {
            this.emit(value, { kind: kindOfNames(names), field });
        }
        else if (Array.isArray(value)) {
            value.forEach((item, i) => {
                if (isObject(item) && isTurn(item))
                    this.readTurn(item, `${field}[${i}]`);
                else if (typeof item === 'string')
                    this.emit(item, { kind: kindOfNames(names), field: `${field}[${i}]` });
            });
        }
        else if (isObject(value)) {
            if (isTurn(value))
                this.readTurn(value, field);
            else
                for (const inner in value)
                    this.readLeaf(value[inner], inner, `${field}.${inner}`, kindOfNames(names));
        }
    }
}
function kindOfNames(names) {
    let kind = 'text';
    for (const name of names) {
        const found = (0,record_names/* classifyName */.Ce)(name)?.kind;
        if (found !== undefined && (found !== 'text' || kind === 'text'))
            kind = found;
    }
    return kind;
}
/** Keys of a turn that hold what was said. */
const TURN_TEXT_KEYS = ['content', 'value', 'text', 'body', 'message', 'reasoning_content', 'thinking'];
const ROLE_KEYS = ['role', 'from', 'speaker', 'author'];
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTurn(value) {
    return (ROLE_KEYS.some((key) => typeof value[key] === 'string') &&
        TURN_TEXT_KEYS.some((key) => Object.hasOwn(value, key)));
}
function roleOf(turn) {
    for (const key of ROLE_KEYS) {
        const role = turn[key];
        if (typeof role === 'string')
            return (0,record_names/* canonicalRole */.n9)(role);
    }
    return '';
}
function isShortScalar(value) {
    if (typeof value === 'string')
        return value.length <= MAXIMUM_METADATA_LENGTH;
    return typeof value === 'number' || typeof value === 'boolean';
}
/** The row's metadata with the turn's own: `{"role": "assistant", "content": …, "model": "gpt-4o"}`. */
function withTurn(metadata, turn) {
    let merged = metadata;
    let left = MAXIMUM_METADATA_ENTRIES;
    for (const key in turn) {
        const value = turn[key];
        if (left-- === 0)
            break;
        if (key === '__proto__' || ROLE_KEYS.includes(key) || TURN_TEXT_KEYS.includes(key))
            continue;
        if (!isShortScalar(value))
            continue;
        if (merged === metadata)
            merged = { ...metadata };
        merged[key] = value;
    }
    return merged;
}


/***/ }),

/***/ 95278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   cJ: () => (/* binding */ hasOwnLines),
/* harmony export */   d6: () => (/* binding */ isInLines),
/* harmony export */   hR: () => (/* binding */ FORMATS)
/* harmony export */ });
/* unused harmony exports COMPRESSIONS, FORMAT_OF_EXTENSION */
/** File formats that have a reader. */
const FORMATS = [
    'jsonl',
    'json',
    'csv',
    'tsv',
    'parquet',
    'arrow',
    'markdown',
    'mdx',
    'rst',
    'asciidoc',
    'html',
    'notebook',
    'latex',
    'gettext',
    'subtitles',
    'text',
    'zip',
    'tar',
];
/** How the bytes of a file are compressed as a whole. */
const COMPRESSIONS = (/* unused pure expression or super */ null && (['gzip', 'zstd', 'bzip2', 'xz']));
/** Extension, lower case and without its dot → format. */
const FORMAT_OF_EXTENSION = {
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    json: 'json',
    csv: 'csv',
    tsv: 'tsv',
    tab: 'tsv',
    parquet: 'parquet',
    arrow: 'arrow',
    arrows: 'arrow',
    feather: 'arrow',
    ipc: 'arrow',
    md: 'markdown',
    markdown: 'markdown',
    mdx: 'mdx',
    rst: 'rst',
    adoc: 'asciidoc',
    asciidoc: 'asciidoc',
    asc: 'asciidoc',
    html: 'html',
    htm: 'html',
    xhtml: 'html',
    ipynb: 'notebook',
    tex: 'latex',
    latex: 'latex',
    po: 'gettext',
    pot: 'gettext',
    srt: 'subtitles',
    vtt: 'subtitles',
    txt: 'text',
    text: 'text',
    zip: 'zip',
    tar: 'tar',
};
const COMPRESSION_OF_EXTENSION = {
    gz: 'gzip',
    zst: 'zstd',
    bz2: 'bzip2',
    xz: 'xz',
};
/** Extensions that stand for two. */
const TAR_ALIASES = {
    tgz: 'tar.gz',
    tzst: 'tar.zst',
    tbz2: 'tar.bz2',
    txz: 'tar.xz',
};
/** Formats whose directory is at the end of the file, which a compressed stream cannot be read from. */
const RANDOM_ACCESS = new Set(['parquet', 'zip']);
/** Formats in which a record has no line. */
const BINARY = new Set(['parquet', 'arrow', 'zip', 'tar']);
/**
 * The format of a file by the extension of its name, in any case; where the last extension is that of a compression
 * (`train.jsonl.gz`), the format of what is inside. undefined where no reader knows it.
 */
function formatOf(path) {
    return typeOf(path).format;
}
/** How the file is compressed, by its extension: `gzip` of `train.jsonl.gz`; undefined where it is not. */
function compressionOf(path) {
    return typeOf(path).compression;
}
/** Whether a record's place is its lines; of Parquet and Arrow it is the row alone. */
function isInLines(path) {
    const format = formatOf(path);
    return format !== 'parquet' && format !== 'arrow';
}
/** Whether the lines of records are lines of the file as it is stored, which a difference of versions speaks of. */
function hasOwnLines(path) {
    const { format, compression } = typeOf(path);
    return compression === undefined && (format === undefined || !BINARY.has(format));
}
function typeOf(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
    const outer = splitExtension(name);
    if (outer === undefined)
        return {};
    const alias = lookUp(TAR_ALIASES, outer.extension);
    const { stem, extension } = (alias && splitExtension(`${outer.stem}.${alias}`)) || outer;
    const compression = lookUp(COMPRESSION_OF_EXTENSION, extension);
    const inner = compression === undefined ? extension : splitExtension(stem)?.extension;
    const format = inner === undefined ? undefined : lookUp(FORMAT_OF_EXTENSION, inner);
    if (format === undefined)
        return {};
    if (compression === undefined)
        return { format };
    return RANDOM_ACCESS.has(format) ? {} : { format, compression };
}
function splitExtension(name) {
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? undefined : { stem: name.slice(0, dot), extension: name.slice(dot + 1) };
}
function lookUp(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}


/***/ }),

/***/ 98229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Ae: () => (/* binding */ contentHash),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   yX: () => (/* binding */ hashName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const REFORMATTABLE = /[^\S ]| {2}|^ | $/;
/** The text as it is hashed: Unicode NFC, runs of whitespace as one space, none at the ends. */
function canonicalText(text) {
    if (isCanonical(text))
        return text;
    const composed = text.normalize('NFC');
    return REFORMATTABLE.test(composed) ? composed.replace(/\s+/g, ' ').trim() : composed;
}
const SPACE = 0x20;
/**
 * Whether a text is known to be in its canonical form: single spaces between printable characters below U+0300 and the
 * usual dashes and quotation marks, all of which normalisation leaves alone. Most texts are; the others cost more.
 */
function isCanonical(text) {
    let previous = SPACE;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        const isPlain = (unit > SPACE && unit < 0x7f) ||
            (unit === SPACE && previous !== SPACE) ||
            (unit > 0xa0 && unit < 0x300) ||
            (unit >= 0x2010 && unit <= 0x2027);
        if (!isPlain)
            return false;
        previous = unit;
    }
    return previous !== SPACE || text === '';
}
/** `crypto.hash` came with Node 20.12. */
const sha256 = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'buffer')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text).digest();
/**
 * 64-bit content hash: the first eight bytes, big-endian, of the SHA-256 of the text in NFC with whitespace collapsed.
 * Line endings, indentation and wrapping do not change it, so reformatted rows are the same rows.
 */
function contentHash(text) {
    return sha256(canonicalText(text)).readBigUInt64BE(0);
}
/** The content hash in 16 hexadecimal digits: names a text in reports and in the policy's `accept` entries. */
function fingerprint(text) {
    return sha256(canonicalText(text)).toString('hex', 0, 8);
}
/** A content hash in 16 hexadecimal digits: equal to `fingerprint` of the same text. */
function hashName(hash) {
    return hash.toString(16).padStart(16, '0');
}


/***/ }),

/***/ 90019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseRow),
/* harmony export */   f: () => (/* binding */ readJsonl)
/* harmony export */ });
/* harmony import */ var _duplicate_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98421);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7805);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86257);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71334);
/* harmony import */ var _row_tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13790);





/**
 * Reads JSON Lines (https://jsonlines.org): one row a line. Blank lines are skipped, a row that is a bare string is a
 * text, a malformed row is a problem and the next one is read. Rows that are neither object nor string are counted in
 * one problem at the end. Python's NaN and Infinity are read as null. `from`: where the text begins, the file's start if
 * absent.
 */
async function* readJsonl(path, pieces, selection, from) {
    let row = from?.rows ?? 0;
    let shapeless = 0;
    let firstShapeless = 0;
    let lastShapeless = 0;
    for await (const { first, lines, problems } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBatches */ .b)(path, pieces, undefined, from?.line)) {
        const waiting = [...problems];
        for (let i = 0; i < lines.length; i++) {
            yield* upTo(first + i, waiting);
            const source = lines[i] ?? '';
            if (source === '' || source.trim() === '')
                continue;
            row++;
            const line = first + i;
            const parsed = parseRow(source);
            if ('reason' in parsed) {
                const message = `The row is not valid JSON: ${parsed.reason}`;
                yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U)({ path, line, row, message, lost: 1 });
                continue;
            }
            const records = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOfRow */ .C)(parsed.value, { path, line, endLine: line, row }, selection);
            if (records === undefined) {
                shapeless++;
                firstShapeless ||= line;
                lastShapeless = row;
                continue;
            }
            const key = (0,_duplicate_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .duplicateKey */ .Ve)(source, parsed.value);
            if (key !== undefined)
                yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U)({ path, line, row, message: (0,_duplicate_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .duplicateKeyMessage */ .AN)(key), lost: 1 });
            for (const record of records)
                yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .y)(record);
        }
        yield* waiting.map(_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U);
    }
    if (shapeless > 0)
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U)((0,_row_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .shapelessProblem */ .cW)(path, shapeless, { line: firstShapeless, row: lastShapeless }));
}
/** Takes out the problems of lines up to this one, so that their order does not depend on how the text was cut. */
function* upTo(line, waiting) {
    while (waiting[0] !== undefined && waiting[0].line <= line) {
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U)(waiting[0]);
        waiting.shift();
    }
}
/** One line of JSON, or why it is none. */
function parseRow(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch (error) {
        const tolerated = withoutNotANumber(source);
        if (tolerated !== undefined) {
            try {
                return { value: JSON.parse(tolerated) };
            }
            catch {
                // The first error speaks of the row as it is written.
            }
        }
        return { reason: reasonOf(error) };
    }
}
/** JSON strings, or the numbers that Python's json.dump writes and JSON does not know. */
const STRING_OR_NOT_A_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;
function withoutNotANumber(source) {
    if (!/\b(?:NaN|Infinity)\b/.test(source))
        return undefined;
    return source.replace(STRING_OR_NOT_A_NUMBER, (token) => (token.startsWith('"') ? token : 'null'));
}
/** The parser's reason without its quotation of the row, which is untrusted and may be long. */
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = message
        .replace(/,? (?:\.\.\.)?"[\s\S]*"(?:\.\.\.)? is not valid JSON$/, '')
        .replace(/ \(line 1 column \d+\)$/, '');
    return `${reason}.`;
}


/***/ }),

/***/ 71334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lineBatches),
/* harmony export */   d: () => (/* binding */ MAXIMUM_LINE_LENGTH)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15503);

/** Longest line, in UTF-16 code units, that is kept; a longer one is skipped with a problem. */
const MAXIMUM_LINE_LENGTH = 16 * 1024 * 1024;
/** Cuts decoded text, which begins on `firstLine`, into lines, in batches. An empty last line (after the final LF) is none. */
async function* lineBatches(path, pieces, maximumLength = MAXIMUM_LINE_LENGTH, firstLine = 1) {
    let first = firstLine;
    let carry = '';
    let skipping = false;
    const overlong = (line) => ({
        path,
        line,
        message: `The line is longer than ${maximumLength} characters and was skipped; put one record on a line.`,
        lost: 'part',
    });
    for await (const { text, problems: found } of pieces) {
        const problems = [...found];
        const isBlank = text === _decode_js__WEBPACK_IMPORTED_MODULE_0__/* .BLANK_LINES */ .bR;
        const lines = isBlank ? ['', '', ''] : text.split('\n');
        const rest = lines.pop() ?? '';
        if (lines.length === 0) {
            if (!skipping)
                carry += rest;
        }
        else {
            lines[0] = skipping ? '' : carry + (lines[0] ?? '');
            carry = rest;
            skipping = false;
            if (lines[0].length > maximumLength) {
                problems.push(overlong(first));
                lines[0] = '';
            }
        }
        if (carry.length > maximumLength) {
            problems.push(overlong(first + lines.length));
            carry = '';
            skipping = true;
        }
        if (lines.length > 0 || problems.length > 0)
            yield { first, lines, problems };
        first += isBlank ? text.length : lines.length;
    }
    if (carry !== '')
        yield { first, lines: [carry], problems: [] };
}


/***/ }),

/***/ 98525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ classifyName),
/* harmony export */   EQ: () => (/* binding */ kindOfRole),
/* harmony export */   mg: () => (/* binding */ wordsOfName),
/* harmony export */   n9: () => (/* binding */ canonicalRole)
/* harmony export */ });
const PROMPT = new Set('prompt prompts instruction instructions input inputs question questions query queries system problem problems'.split(' '));
const ANSWER = new Set(('completion completions response responses output outputs answer answers chosen rejected reply replies ' +
    'generation generations generated prediction predictions solution solutions explanation rationale reasoning ' +
    'continuation assistant cot thinking').split(' '));
const TEXT = new Set(('text texts content contents body review reviews abstract summary article story essay passage paragraph ' +
    'paragraphs sentence sentences document documents description comment comments caption post tweet message ' +
    'context transcript utterance premise hypothesis selftext dialogue dialog highlights lyrics poem prose ' +
    'narrative letter email headline').split(' '));
const WEAK_PROMPT = new Set(['user', 'human', 'task', 'goal', 'request', 'history']);
const WEAK_ANSWER = new Set([
    'target',
    'targets',
    'label',
    'labels',
    'gold',
    'reference',
    'bot',
    'gpt',
    'model',
]);
/** Parts of a name that say which of several it is, not what it is: `text_en`, `response_1`, `answerClean`. */
const QUALIFIERS = new Set('en de fr es it pt nl ru zh ja ko ar raw clean cleaned original full long short a b c d'.split(' '));
const known = new Map();
const MAXIMUM_KNOWN = 10_000;
/**
 * Classifies a field by its name, in any case and in the usual spellings: `output`, `modelOutput`, `model_output`,
 * `question_body`, `Response 1`. undefined where the name says nothing.
 */
function classifyName(name) {
    const cached = known.get(name);
    if (cached !== undefined)
        return cached ?? undefined;
    const found = classify(name);
    if (known.size >= MAXIMUM_KNOWN)
        known.clear();
    known.set(name, found ?? null);
    return found;
}
/** `modelOutput_2` → model, output, 2. */
function wordsOfName(name) {
    return name
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{L})(\d)/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '');
}
function classify(name) {
    const words = wordsOfName(name);
    while (words.length > 1 && isQualifier(words.at(-1) ?? ''))
        words.pop();
    const last = words.at(-1);
    if (last === undefined)
        return undefined;
    if (ANSWER.has(last))
        return { kind: 'answer', strong: true };
    if (PROMPT.has(last))
        return { kind: 'prompt', strong: true };
    if (TEXT.has(last)) {
        const owner = words.findLast((word) => isAnswer(word) || isPrompt(word));
        return { kind: owner === undefined ? 'text' : isAnswer(owner) ? 'answer' : 'prompt', strong: true };
    }
    if (WEAK_ANSWER.has(last))
        return { kind: 'answer', strong: false };
    if (WEAK_PROMPT.has(last))
        return { kind: 'prompt', strong: false };
    return undefined;
}
const isQualifier = (word) => QUALIFIERS.has(word) || /^\d+$/.test(word);
const isAnswer = (word) => ANSWER.has(word) || WEAK_ANSWER.has(word);
const isPrompt = (word) => PROMPT.has(word) || WEAK_PROMPT.has(word);
const ROLE_ALIASES = new Map([
    ...['user', 'human', 'prompter', 'instruction', 'question', 'client', 'customer'].map((r) => [r, 'user']),
    ...['assistant', 'gpt', 'chatgpt', 'bing', 'bard', 'claude', 'model', 'bot', 'chatbot', 'ai', 'answer'].map((r) => [r, 'assistant']),
    ...['system', 'developer'].map((r) => [r, 'system']),
    ...[
        'tool',
        'function',
        'function_call',
        'function_response',
        'function_result',
        'observation',
        'ipython',
    ].map((r) => [r, 'tool']),
]);
/** The usual name of a turn's role, lower case: `human` → `user`, `gpt` → `assistant`; others as they are. */
function canonicalRole(role) {
    const lower = role.trim().toLowerCase();
    return ROLE_ALIASES.get(lower) ?? lower;
}
/** The kind of what a role says. */
function kindOfRole(role) {
    if (role === 'assistant')
        return 'answer';
    return role === 'user' || role === 'system' ? 'prompt' : 'text';
}


/***/ }),

/***/ 13790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ raggedProblem),
/* harmony export */   GM: () => (/* binding */ tallyMessage),
/* harmony export */   cW: () => (/* binding */ shapelessProblem)
/* harmony export */ });
/** Rows of JSON Lines that are neither object nor string; `row` is the last of them. */
function shapelessProblem(path, rows, { line, row }) {
    const tally = { flaw: 'shapeless', rows };
    return { path, line, row, message: tallyMessage(tally), lost: rows, tally };
}
/** Rows of a table with another number of columns than its first. */
function raggedProblem(path, rows, line) {
    const tally = { flaw: 'ragged', rows };
    return { path, line, message: tallyMessage(tally), tally };
}
/** What is wrong with so many rows, the first of which is at the place of the problem. */
function tallyMessage({ flaw, rows }) {
    const one = rows === 1;
    return flaw === 'shapeless'
        ? `${one ? 'One row is' : `${rows} rows are`} neither object nor string and skipped; the first is here.`
        : `${one ? 'One row has' : `${rows} rows have`} another number of columns than the first row; the first is here.`;
}


/***/ }),

/***/ 98128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MINIMUM_JUDGEABLE_WORDS),
/* harmony export */   r: () => (/* binding */ countWords)
/* harmony export */ });
/**
 * Shortest text, in words, that readers of documents try to make: shorter sections are joined to a neighbour. It is
 * the detector's `MINIMUM_WORDS`; a test holds the two together.
 */
const MINIMUM_JUDGEABLE_WORDS = 40;
const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const OTHER = 3;
const UNSPACED = 4;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WHITESPACE = /\s/u;
/** Scripts written without spaces between words. */
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const classOfUnit = new Uint8Array(0x10000);
function classify(character) {
    if (WHITESPACE.test(character))
        return SPACE;
    if (!LETTER_OR_DIGIT.test(character))
        return OTHER;
    return UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
}
/**
 * Number of words: runs of non-whitespace that hold at least one letter or digit of any script. In scripts that are
 * written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) two letters count as one word, rounded up per
 * run, because their words are one and a half to two and a half letters long on average.
 */
function countWords(text) {
    let words = 0;
    let spelled = false;
    let unspaced = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        let kind = classOfUnit[unit] ?? UNKNOWN;
        if (kind === UNKNOWN) {
            if (unit >= 0xd800 && unit < 0xdc00) {
                const point = text.codePointAt(i) ?? unit;
                kind = classify(String.fromCodePoint(point));
                if (point > 0xffff)
                    i++;
            }
            else {
                kind = classify(String.fromCharCode(unit));
                classOfUnit[unit] = kind;
            }
        }
        if (kind === LETTER)
            spelled = true;
        else if (kind === UNSPACED)
            unspaced++;
        else if (kind === SPACE && (spelled || unspaced > 0)) {
            words += (spelled ? 1 : 0) + ((unspaced + 1) >> 1);
            spelled = false;
            unspaced = 0;
        }
    }
    return words + (spelled ? 1 : 0) + ((unspaced + 1) >> 1);
}


/***/ }),

/***/ 67497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   Lb: () => (/* binding */ collectStderr),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   Xq: () => (/* binding */ gitRecords),
/* harmony export */   t1: () => (/* binding */ streamGit),
/* harmony export */   tv: () => (/* binding */ gitFailure)
/* harmony export */ });
/* unused harmony export exitOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** git could not answer. The message says what is wrong and what to do; `kind` lets a caller choose another way. */
class GitError extends Error {
    kind;
    constructor(kind, message, options) {
        super(message, options);
        this.name = 'GitError';
        this.kind = kind;
    }
}
/** Largest answer that is collected in memory, in bytes; whatever may be larger is streamed. */
const MAX_COLLECTED_BYTES = 16 * 1024 * 1024;
const MAX_STDERR_CHARACTERS = 8192;
/*
 * What is checked out is untrusted, so git runs with everything off that could start a program on its behalf: hooks,
 * the file system monitor, the pager, `ext::` remotes, background maintenance, and bare repositories committed as
 * folders. How to reach and authenticate to a remote stays as the checkout configured it.
 */
const HARDENING = [
    '--no-pager',
    ...[
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'core.quotePath=false',
        'gc.auto=0',
        'maintenance.auto=false',
        'protocol.ext.allow=never',
        'safe.bareRepository=explicit',
        'submodule.recurse=false',
    ].flatMap((setting) => ['-c', setting]),
];
/** Variables of a calling git (a hook, an alias) that would point git elsewhere or change the form of its answers. */
const FOREIGN_VARIABLES = [
    'GIT_COMMON_DIR',
    'GIT_DIFF_OPTS',
    'GIT_DIR',
    'GIT_EXTERNAL_DIFF',
    'GIT_GLOB_PATHSPECS',
    'GIT_ICASE_PATHSPECS',
    'GIT_INDEX_FILE',
    'GIT_LITERAL_PATHSPECS',
    'GIT_NAMESPACE',
    'GIT_NOGLOB_PATHSPECS',
    'GIT_PREFIX',
    'GIT_WORK_TREE',
];
/**
 * Starts git without a shell, hardened against what a repository may contain. The only place where git is started.
 * @throws {GitError} `git-missing` where no git is on PATH.
 */
function startGit(context, args) {
    const trust = context.trusted ? ['-c', 'safe.directory=*'] : [];
    // check-ignore refuses to run with literal pathspecs, and has no globs.
    const literal = args[0] === 'check-ignore' ? [] : ['--literal-pathspecs'];
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(gitExecutable(), [...HARDENING, ...trust, ...literal, ...args], {
        cwd: context.cwd,
        env: gitEnvironment(),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // A git that has died shows itself through its exit status; writing to it must not end this process.
    child.stdin.on('error', () => undefined);
    return child;
}
/**
 * Runs git to its end and collects the answer (at most 16 MiB), whatever its exit status.
 * @throws {GitError} where git cannot be started, is killed by the time limit or says too much.
 */
async function tryGit(context, args, options = {}) {
    const child = startGit(context, args);
    const stderr = collectStderr(child);
    const ended = exitOf(child);
    child.stdin.end(options.input ?? '');
    let timedOut = false;
    const timer = options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
        }, options.timeoutMs);
    const chunks = [];
    let length = 0;
    try {
        for await (const chunk of child.stdout) {
            length += chunk.length;
            if (length > MAX_COLLECTED_BYTES) {
                child.kill('SIGKILL');
                throw new GitError('too-large', `git ${args[0]} answered more than ${MAX_COLLECTED_BYTES} bytes.`);
            }
            chunks.push(chunk);
        }
        const code = await ended;
        if (timedOut) {
            const seconds = Math.round((options.timeoutMs ?? 0) / 1000);
            throw new GitError('failed', `git ${args[0]} did not finish within ${seconds} seconds.`);
        }
        return { code, stdout: Buffer.concat(chunks), stderr: stderr() };
    }
    finally {
        clearTimeout(timer);
    }
}
/**
 * Like `tryGit`, and a failure of git is an error.
 * @throws {GitError}
 */
async function runGit(context, args, options = {}) {
    const result = await tryGit(context, args, options);
    if (result.code !== 0)
        throw gitFailure(args, result.code, result.stderr);
    return result.stdout;
}
/**
 * Streams git's standard output with back-pressure; a consumer that stops early ends git.
 * @throws {GitError} at the end of the stream where git failed.
 */
async function* streamGit(context, args, options = {}) {
    const child = startGit(context, args);
    const stderr = collectStderr(child);
    const ended = exitOf(child);
    child.stdin.end(options.input ?? '');
    let finished = false;
    try {
        yield* child.stdout;
        const code = await ended;
        finished = true;
        if (code !== 0)
            throw gitFailure(args, code, stderr());
        options.onWarnings?.(stderr());
    }
    finally {
        if (!finished)
            child.kill('SIGKILL');
        await ended.catch(() => undefined);
    }
}
/**
 * Splits git's output into the records of a `-z` answer (or any one-byte terminator), decoded as UTF-8; bytes that are
 * not UTF-8 become U+FFFD.
 * @throws {GitError} as `streamGit` does.
 */
async function* gitRecords(context, args, options = {}) {
    const terminator = (options.terminator ?? '\0').charCodeAt(0);
    let pending = [];
    for await (const chunk of streamGit(context, args, options)) {
        let start = 0;
        for (let end = chunk.indexOf(terminator); end >= 0; end = chunk.indexOf(terminator, start)) {
            const piece = chunk.subarray(start, end);
            yield (pending.length === 0 ? piece : Buffer.concat([...pending, piece])).toString('utf8');
            pending = [];
            start = end + 1;
        }
        if (start < chunk.length)
            pending.push(chunk.subarray(start));
    }
    if (pending.length > 0)
        yield Buffer.concat(pending).toString('utf8');
}
/** The text that git wrote to standard error so far, at most 8,192 characters of it. */
function collectStderr(child) {
    let text = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (chunk) => {
        if (text.length < MAX_STDERR_CHARACTERS)
            text = (text + chunk).slice(0, MAX_STDERR_CHARACTERS);
    });
    return () => text.trim();
}
/** Exit status of git, once its streams are closed; 128 where a signal ended it. */
function exitOf(child) {
    const ended = new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new GitError('failed', `git could not be started: ${cause.message}`, { cause })));
        child.once('close', (code) => resolve(code ?? 128));
    });
    ended.catch(() => undefined);
    return ended;
}
/** The error for a failed git command, by what git said (in the C locale). */
function gitFailure(args, code, stderr) {
    if (/dubious ownership|unsafe repository/.test(stderr))
        return new GitError('unsafe-directory', 'The repository belongs to another user, so git refuses to read it. Trust it with ' +
            '`git config --global --add safe.directory <folder>` (in a container job: in a step before this one).');
    if (/not a git repository/i.test(stderr))
        return new GitError('not-a-repository', 'This is not a git repository. Run inside one (in a workflow: `actions/checkout` first), or name the paths to scan.');
    const said = stderr === '' ? `exit status ${code}` : stderr.replaceAll(/\s*\n\s*/g, '; ');
    return new GitError('failed', `git ${args[0]} failed: ${said}`);
}
function gitEnvironment() {
    const environment = { ...process.env };
    for (const name of FOREIGN_VARIABLES)
        delete environment[name];
    return {
        ...environment,
        // Commits and files as they are, not what `refs/replace` or `info/grafts` of the clone puts in their place.
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_2__.devNull,
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_PAGER: 'cat',
        GIT_TERMINAL_PROMPT: '0',
        LANGUAGE: 'C',
        LC_ALL: 'C',
    };
}
let located;
/*
 * Found by hand, in absolute folders of PATH only: Windows looks into the current folder first, which is the untrusted
 * work tree.
 */
function gitExecutable() {
    const searchPath = process.env.PATH ?? process.env.Path ?? '';
    if (located?.searchPath === searchPath && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(located.executable))
        return located.executable;
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter)) {
        if (!(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(folder))
            continue;
        const executable = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(executable, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
        }
        catch {
            continue;
        }
        located = { searchPath, executable };
        return executable;
    }
    throw new GitError('git-missing', 'git was not found on PATH. Install git (https://git-scm.com), or name plain folders outside a repository.');
}


/***/ })

};
