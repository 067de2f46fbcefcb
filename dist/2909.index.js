export const id = 2909;
export const ids = [2909];
export const modules = {

/***/ 70052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// UNUSED EXPORTS: unlikeProse

// EXTERNAL MODULE: ./lib/detector/detector.js
var detector = __webpack_require__(55522);
;// CONCATENATED MODULE: ./lib/detector/language.js
/**
 * Whether a normalised text is English. One word in ten among the function words that are frequent in English alone is
 * enough; terse text (lists, notes) has fewer, and passes with one word in twenty, if the function words of other
 * languages are less than half as many. On 12,000 labelled texts of twelve languages the first test accepts fewer
 * foreign texts than the general language identifiers that were compared, at a tenth of their cost; the second accepts
 * a further 6 of 7,400 foreign texts and 7 in 100 machine-written documents.
 */
function looksEnglish(normalised) {
    const words = normalised.split(' ');
    let found = 0;
    for (const word of words)
        if (DISTINCTIVE.has(word))
            found++;
    return found >= LEAST_SHARE * words.length || isTerseEnglish(words);
}
const LEAST_SHARE = 0.1;
const LEAST_TERSE_SHARE = 0.05;
const LEAST_ASCII_SHARE = 0.9;
const PUNCTUATION = /[.,:;!?()"]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for the ASCII range, control characters included
const ASCII = /^[\x00-\x7f]*$/;
function isTerseEnglish(words) {
    let english = 0;
    let foreign = 0;
    let ascii = 0;
    for (const marked of words) {
        const word = marked.replace(PUNCTUATION, '');
        if (DISTINCTIVE.has(word) || TERSE.has(word))
            english++;
        else if (FOREIGN.has(word))
            foreign++;
        if (ASCII.test(word))
            ascii++;
    }
    return (english >= LEAST_TERSE_SHARE * words.length &&
        english > 2 * foreign &&
        ascii >= LEAST_ASCII_SHARE * words.length);
}
function setOf(words) {
    return new Set(words.split(/\s+/));
}
/** Frequent words that are not frequent in other languages of the Latin script. */
const DISTINCTIVE = setOf(`the of and to is that for with are was this be have you not it from which they an by or we as
  can if but will has their your at on when there how these what who`);
/** Words of English lists and notes, some of which other languages have too. */
const TERSE = setOf('in a no all only each use using into per new');
/** Frequent function words of other languages that English does not have. */
const FOREIGN = setOf(`de la el que en y los las del por con para una un es se lo como su al der die und das ist nicht von
  mit zu den auf ein eine im dem des le les et est dans pour une du au sur pas di che non il della è sono yang dan untuk
  dengan pada ini itu tidak dari dalam akan adalah het een van op voor och att det som för är på av os da do na em um uma
  não com mais ao i w z nie ich sie`);

// EXTERNAL MODULE: ./lib/detector/normalise.js
var normalise = __webpack_require__(82136);
// EXTERNAL MODULE: ./lib/detector/windows.js
var windows = __webpack_require__(43463);
;// CONCATENATED MODULE: ./lib/detector/judgeable.js




/**
 * Prepares a text for the detector, or says why it cannot be judged: too short, mostly code or markup, not English.
 * Quoted text is for the caller to leave out: it is a matter of place, not of text.
 */
function prepare(text, words) {
    if (words < detector/* MINIMUM_WORDS */.tW)
        return 'too-short';
    const normalised = (0,normalise/* normalise */.j)(text);
    const proseWords = normalised === '' ? 0 : (0,windows/* countParts */.MA)(normalised);
    if (proseWords < detector/* MINIMUM_WORDS */.tW) {
        const stripped = text.length > normalised.length * 2;
        return stripped || looksLikeCode(normalised, proseWords) ? 'code' : 'too-short';
    }
    return unlikeProse(normalised, proseWords) ?? { text, normalised, words: proseWords };
}
/** Why a normalised text is not the English prose that the detector was trained on; undefined where it is. */
function unlikeProse(normalised, words) {
    if (looksLikeCode(normalised, words))
        return 'code';
    if (holdsMostlyFigures(normalised, words))
        return 'figures';
    return looksEnglish(normalised) ? undefined : 'not-english';
}
/** Share of characters that are letters or spaces in running prose is above 0.9; in code and tables far below. */
const LEAST_PROSE_SHARE = 0.8;
function looksLikeCode(normalised, words) {
    if (words === 0)
        return false;
    let prose = 0;
    let signs = 0;
    for (let i = 0; i < normalised.length; i++) {
        const code = normalised.charCodeAt(i);
        if ((code >= 97 && code <= 122) || code === 32 || code > 127)
            prose++;
        else if (CODE_SIGNS.has(code))
            signs++;
    }
    return prose < LEAST_PROSE_SHARE * normalised.length || signs > normalised.length * 0.03;
}
/** Paths, names_with_underscores, #numbers and per cent are common in prose about software and are not among them. */
const CODE_SIGNS = new Set([...'{}[]<>=;\\|$&+^~@'].map((sign) => sign.charCodeAt(0)));
/** Written-out calculations and statistics: whoever wrote them, their wording is the same. */
const MOST_FIGURES_PER_WORD = 0.15;
function holdsMostlyFigures(normalised, words) {
    if (!normalised.includes('0'))
        return false;
    const figures = normalised.match(FIGURE)?.length ?? 0;
    return figures > MOST_FIGURES_PER_WORD * (words - figures);
}
/** `normalise` writes every number as 0. */
const FIGURE = /(?<![\p{L}\p{N}])0(?![\p{L}\p{N}])/gu;


/***/ }),

/***/ 82136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/**
 * Brings a text to the form that the detector reads: prose in lower case, one space between words, without markup,
 * code, addresses, or any of the ways in which equal text can be written with different characters.
 *
 * What is removed here is what would let the detector learn a format in place of a style (Markdown against plain,
 * curly against straight quotes, "word ," against "word,"), and what an attacker can change without changing the
 * text (zero-width characters, look-alike letters, case, white space). It is the only normalisation there is: the
 * training code reads what this writes.
 */
function normalise(text) {
    let s = text.length > MAXIMUM_CHARACTERS ? text.slice(0, MAXIMUM_CHARACTERS) : text;
    if (NOT_ASCII.test(s))
        s = canonicaliseCharacters(s);
    // Runs of white space are collapsed before anything else: the expressions below are linear only on short runs.
    s = s.replace(/ [^\S\n]+|[^\S\n ][^\S\n]*/g, ' ');
    if (s.includes('\n'))
        s = s.replace(/\n(?: ?\n)+/g, '\n\n');
    s = stripMarkup(s)
        .toLowerCase()
        .replace(/\d+(?:[.,:/]\d+)*/g, '0');
    if (s.includes('-'))
        s = s.replace(/(?<=\s)-{1,3}(?=\s)|--+/g, ' \u2014 ');
    s = s.replace(/ \s+|[^\S ]\s*/g, ' ');
    if (DETACHED_PUNCTUATION.test(s))
        s = joinPunctuation(s);
    return s.trim();
}
/** Longer texts are judged by their beginning: the cost of one record stays bounded. */
const MAXIMUM_CHARACTERS = 100_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the test is for the ASCII range, control characters included
const NOT_ASCII = /[^\x00-\x7f]/;
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u02bc\u00b4\uff07]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\uff02]/g;
const DASHES = /\s*[\u2014\u2015]\s*|(?<=\s)[\u2010-\u2013\u2212](?=\s)/g;
const HYPHENS = /[\u2010-\u2013\u2212]/g;
function canonicaliseCharacters(text) {
    const s = text
        .normalize('NFKC')
        .replace(INVISIBLE, '')
        .replace(SINGLE_QUOTES, "'")
        .replace(DOUBLE_QUOTES, '"')
        .replace(DASHES, ' \u2014 ')
        .replace(HYPHENS, '-');
    return LOOK_ALIKE.test(s) ? latinise(s) : s;
}
/** Cyrillic and Greek letters that are drawn like Latin ones (Unicode TR 39, the single-letter confusables). */
const LOOK_ALIKES = new Map(Object.entries({
    а: 'a',
    в: 'b',
    е: 'e',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    с: 'c',
    т: 't',
    у: 'y',
    х: 'x',
    ѕ: 's',
    і: 'i',
    ј: 'j',
    ԁ: 'd',
    ԛ: 'q',
    ԝ: 'w',
    һ: 'h',
    ӏ: 'l',
    ɡ: 'g',
    ο: 'o',
    α: 'a',
    ν: 'v',
    ι: 'i',
    κ: 'k',
    ρ: 'p',
    υ: 'u',
    τ: 't',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    Ѕ: 'S',
    І: 'I',
    Ј: 'J',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
}));
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`);
const WORD_WITH_LOOK_ALIKE = /[\p{L}\p{M}]+/gu;
/** Replaces look-alike letters in words that also hold Latin letters; words wholly in another script are left alone. */
function latinise(text) {
    return text.replace(WORD_WITH_LOOK_ALIKE, (word) => /[A-Za-z]/.test(word) && LOOK_ALIKE.test(word)
        ? word.replace(/./gu, (character) => LOOK_ALIKES.get(character) ?? character)
        : word);
}
/** Removes Markdown, HTML, code and addresses, leaving running text. Each step runs only where its sign occurs. */
function stripMarkup(text) {
    let s = text;
    if (s.includes('```') || s.includes('~~~'))
        s = removeFencedCode(s);
    if (s.includes('<')) {
        s = removeComments(s).replace(/<\/?[a-zA-Z][^<>]{0,400}>/g, ' ');
    }
    if (s.includes(']('))
        s = s
            .replace(/!\[[^\]\n]{0,300}\]\([^()\n]{0,600}\)/g, ' ')
            .replace(/\[([^\][\n]{1,300})\]\([^()\n]{0,600}\)/g, '$1');
    if (s.includes(']'))
        s = s.replace(/^[ \t]*\[[^\]\n]{1,100}\]:[^\n]*$/gm, '').replace(/\[\^?\d{1,3}\]/g, '');
    if (s.includes('://') || s.includes('www.'))
        s = s.replace(/(?:https?|ftp):\/\/[^\s)>\]]+|\bwww\.[^\s)>\]]+/g, ' ');
    if (s.includes('@'))
        s = s.replace(/[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/g, ' ');
    if (s.includes('|'))
        s = s.replace(/^[ \t]*\|[^\n]*$/gm, '');
    if (s.includes('#'))
        s = s.replace(/^[ \t]{0,3}#{1,6}[ \t]+([^\n]*?)[ \t#]*$/gm, '$1');
    if (!ONE_LINE_FROM_A_LETTER.test(s))
        s = s.replace(/^[ \t]*(?:>[ \t]?)*(?:[-*+\u2022][ \t]+|\d{1,3}[.)][ \t]+)?(?:\[[ xX]\][ \t]+)?/gm, '');
    if (RULE.test(s))
        s = s.replace(/^[ \t]*[=*_-]{3,}[ \t]*$/gm, '');
    if (s.includes('*') || s.includes('`') || s.includes('~~'))
        s = s.replace(/[*`]+|~~/g, '');
    if (s.includes('_'))
        s = s.replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, '');
    return s;
}
/** The line separators are those of the flag `m`. */
const ONE_LINE_FROM_A_LETTER = /^[A-Za-z][^\n\r\u2028\u2029]*$/;
const RULE = /[=*_-]{3}/;
const FENCE = /^ ?(```|~~~)/;
/**
 * Removes fenced code blocks. A fence that is never closed removes only its own line, and tildes below a line of text
 * underline a heading: neither may take the prose that follows out of sight.
 */
function removeFencedCode(text) {
    const lines = text.split('\n');
    const kept = [];
    const neverClosed = new Set();
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i];
        const fence = FENCE.exec(line)?.[1];
        const underlines = fence === '~~~' && (lines[i - 1] ?? '').trim() !== '';
        if (fence === undefined || underlines) {
            kept.push(line);
            continue;
        }
        const end = neverClosed.has(fence) ? -1 : nextFence(lines, i + 1, fence);
        if (end < 0)
            neverClosed.add(fence);
        else
            i = end;
        kept.push('');
    }
    return kept.join('\n');
}
function nextFence(lines, from, fence) {
    for (let i = from; i < lines.length; i++)
        if (FENCE.exec(lines[i])?.[1] === fence)
            return i;
    return -1;
}
/** Removes `<!-- -->`, an unclosed one to the end; by hand because a lazy expression is quadratic on hostile text. */
function removeComments(text) {
    let from = text.indexOf('<!--');
    if (from < 0)
        return text;
    let kept = '';
    let end = 0;
    while (from >= 0) {
        kept += `${text.slice(end, from)} `;
        const close = text.indexOf('-->', from + 4);
        if (close < 0)
            return kept;
        end = close + 3;
        from = text.indexOf('<!--', end);
    }
    return kept + text.slice(end);
}
const DETACHED_PUNCTUATION = / [,.;:!?)'\]]|[([] /;
/** Undoes tokenised punctuation ("it , is n't ( so )"), which some data sets carry in one class only. */
function joinPunctuation(text) {
    return text
        .replace(/ +([,.;:!?)\]])/g, '$1')
        .replace(/([([]) +/g, '$1')
        .replace(/ (n't|'(?:s|re|ve|ll|d|m))(?![\p{L}])/gu, '$1');
}


/***/ }),

/***/ 31253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ addToClusters),
/* harmony export */   V8: () => (/* binding */ clustersToJson),
/* harmony export */   Xl: () => (/* binding */ emptyClusters),
/* harmony export */   _m: () => (/* binding */ scaledClusters),
/* harmony export */   aC: () => (/* binding */ clustersFromJson),
/* harmony export */   h4: () => (/* binding */ likenessEffects),
/* harmony export */   iF: () => (/* binding */ EXACT_CLUSTERS),
/* harmony export */   qM: () => (/* binding */ mergeClusters)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43586);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70817);


/** Clusters that are held one by one; more are summed into buckets. */
const EXACT_CLUSTERS = 512;
/**
 * Buckets of the sketch: its design effects have a relative standard error of √(2 ÷ BUCKETS), 4.4 %, so that an interval
 * is off by 2.2 % of its width. Every file of a scan has clusters of its own, of 32 KiB at most for each kind of text.
 */
const BUCKETS = 1_024;
const BUCKET_SEED = 0xc1a57e4;
const SIGN_SEED = 0x51642ed;
const FIGURES = ['records', 'words', 'flaggedRecords', 'flaggedWords'];
/** The identity of `mergeClusters`. */
function emptyClusters() {
    return { exact: new Map(), sketch: null };
}
/** Adds one judged record of the cluster `key` (a 53-bit whole number), in place. */
function addToClusters(into, key, words, flagged) {
    const [flaggedRecords, flaggedWords] = flagged ? [1, words] : [0, 0];
    add(into, key, { records: 1, words, flaggedRecords, flaggedWords });
}
function add(into, key, sums) {
    const { exact } = into;
    if (exact === null) {
        addToSketch(into.sketch, key, sums);
        return;
    }
    const known = exact.get(key);
    exact.set(key, held(known === undefined ? sums : plus(sumsOf(known), sums)));
    if (exact.size > EXACT_CLUSTERS)
        summarise(into);
}
function held(sums) {
    return sums.records === 1 ? 2 * sums.words + sums.flaggedRecords : sums;
}
function sumsOf(value) {
    if (typeof value !== 'number')
        return value;
    const flaggedRecords = value % 2;
    const words = (value - flaggedRecords) / 2;
    return { records: 1, words, flaggedRecords, flaggedWords: flaggedRecords * words };
}
function plus(a, b) {
    return {
        records: a.records + b.records,
        words: a.words + b.words,
        flaggedRecords: a.flaggedRecords + b.flaggedRecords,
        flaggedWords: a.flaggedWords + b.flaggedWords,
    };
}
function addToSketch(sketch, key, sums) {
    if (sketch === null)
        return;
    const high = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mix32 */ .QV)((key / 0x100000000) ^ BUCKET_SEED);
    const bucket = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mix32 */ .QV)(key ^ high) % BUCKETS;
    const sign = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .mix32 */ .QV)(key ^ high ^ SIGN_SEED) & 1 ? 1 : -1;
    for (const [i, figure] of FIGURES.entries()) {
        const at = FIGURES.length * bucket + i;
        sketch[at] = (sketch[at] ?? 0) + sign * sums[figure];
    }
}
function summarise(clusters) {
    const { exact } = clusters;
    if (exact === null)
        return;
    const sketch = new Float64Array(FIGURES.length * BUCKETS);
    for (const [key, value] of exact)
        addToSketch(sketch, key, sumsOf(value));
    clusters.exact = null;
    clusters.sketch = sketch;
}
/** Adds all of `from` to `into`, in place; `from` is left alone. */
function mergeClusters(into, from) {
    if (from.exact !== null) {
        for (const [key, value] of from.exact)
            add(into, key, sumsOf(value));
        return;
    }
    summarise(into);
    const { sketch } = into;
    if (sketch === null)
        return;
    for (const [i, value] of (from.sketch ?? []).entries())
        sketch[i] = (sketch[i] ?? 0) + value;
}
/** The clusters with every sum times a factor, as a new value: a sample that stands for all. */
function scaledClusters({ exact, sketch }, factor) {
    const scaled = (value) => {
        const { records, words, flaggedRecords, flaggedWords } = sumsOf(value);
        return held({
            records: factor * records,
            words: factor * words,
            flaggedRecords: factor * flaggedRecords,
            flaggedWords: factor * flaggedWords,
        });
    };
    return {
        exact: exact === null ? null : new Map([...exact].map(([key, value]) => [key, scaled(value)])),
        sketch: sketch === null ? null : sketch.map((sum) => factor * sum),
    };
}
/**
 * Σ over clusters of (Σ weights)² ÷ Σ over records of weight²: what Kish's effective number of records is to be divided by
 * where clusters, not records, are independent. With the sketch it is an estimate. Deterministic.
 */
function likenessEffects(clusters, squares) {
    const effect = (figure, ofRecords) => ofRecords > 0 ? Math.max(1, secondMoment(clusters, figure) / ofRecords) : 1;
    return {
        all: { records: effect('records', squares.records), words: effect('words', squares.squaredWords) },
        flagged: {
            records: effect('flaggedRecords', squares.flaggedRecords),
            words: effect('flaggedWords', squares.flaggedSquaredWords),
        },
    };
}
function secondMoment({ exact, sketch }, figure) {
    const at = FIGURES.indexOf(figure);
    const values = exact === null
        ? Float64Array.from({ length: BUCKETS }, (_, b) => (sketch?.[FIGURES.length * b + at] ?? 0) ** 2)
        : Float64Array.from(exact.values(), (value) => sumsOf(value)[figure] ** 2);
    // Sorted, so that rounding does not depend on the order in which clusters came.
    return values.sort().reduce((sum, value) => sum + value, 0);
}
/** As JSON values; equal clusters give equal values. */
function clustersToJson({ exact, sketch }) {
    if (exact !== null) {
        const rows = [...exact].sort(([a], [b]) => a - b);
        return {
            exact: rows.map(([key, value]) => {
                const sums = sumsOf(value);
                return [key, ...FIGURES.map((figure) => sums[figure])];
            }),
        };
    }
    const buckets = [];
    for (let b = 0; b < BUCKETS; b++) {
        const sums = [...(sketch ?? []).slice(FIGURES.length * b, FIGURES.length * (b + 1))];
        if (sums.some((sum) => sum !== 0))
            buckets.push([b, ...sums]);
    }
    return { sketch: buckets };
}
/** Reads what `clustersToJson` gave. Throws a RangeError that says what is wrong. */
function clustersFromJson(json) {
    const { exact, sketch } = (json ?? {});
    const clusters = emptyClusters();
    if (sketch === undefined) {
        for (const [key, ...sums] of (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(exact, 'clusters')) {
            const [records = 0, words = 0, flaggedRecords = 0, flaggedWords = 0] = sums.map((sum) => (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .storedCount */ .Xz)(sum, 'sum of a cluster'));
            add(clusters, (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .storedCount */ .Xz)(key, 'cluster'), { records, words, flaggedRecords, flaggedWords });
        }
        return clusters;
    }
    summarise(clusters);
    for (const [bucket, ...sums] of (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(sketch, 'cluster sketch')) {
        const b = (0,_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .storedCount */ .Xz)(bucket, 'bucket');
        if (b >= BUCKETS || sums.length !== FIGURES.length || !sums.every(Number.isSafeInteger))
            throw new RangeError(`a stored tally holds ${JSON.stringify(sums)} as the sums of bucket ${b}`);
        clusters.sketch?.set(sums, FIGURES.length * b);
    }
    return clusters;
}


/***/ }),

/***/ 99878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   Bc: () => (/* binding */ addUnscored),
/* harmony export */   EA: () => (/* binding */ countsFromStored),
/* harmony export */   Lq: () => (/* binding */ mergeCounts),
/* harmony export */   Ph: () => (/* binding */ scaleCounts),
/* harmony export */   Pi: () => (/* binding */ countsFromJson),
/* harmony export */   W1: () => (/* binding */ emptyCounts),
/* harmony export */   _D: () => (/* binding */ countsToJson),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   cK: () => (/* binding */ addScored),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   m7: () => (/* binding */ countsOfKind),
/* harmony export */   sM: () => (/* binding */ addFile),
/* harmony export */   tH: () => (/* binding */ countsToStored),
/* harmony export */   v2: () => (/* binding */ addKnown),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export MAX_SQUARED_WORDS */
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55522);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82472);
/* harmony import */ var _content_clusters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31253);



/** Longest record, in words, whose square is summed: 8 million such records stay below 2^53. */
const MAX_SQUARED_WORDS = 32_768;
/** The identity of `mergeCounts`. */
function emptyCounts() {
    return { files: 0, kinds: {} };
}
function emptyScored() {
    return {
        records: 0,
        words: 0,
        squaredWords: 0,
        flaggedRecords: 0,
        flaggedWords: 0,
        flaggedSquaredWords: 0,
        nearMissRecords: 0,
        nearMissWords: 0,
    };
}
function kindOf(counts, kind) {
    let found = counts.kinds[kind];
    if (found === undefined) {
        found = {
            strata: _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_LOWER_BOUNDS */ .dt.map(emptyScored),
            clusters: (0,_content_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyClusters */ .Xl)(),
            knownSynthetic: { records: 0, words: 0 },
            knownHuman: { records: 0, words: 0 },
            unscored: {},
        };
        counts.kinds[kind] = found;
    }
    return found;
}
function unscoredOf(kind, reason) {
    let found = kind.unscored[reason];
    if (found === undefined) {
        found = { records: 0, words: 0 };
        kind.unscored[reason] = found;
    }
    return found;
}
function addAmount(into, records, words) {
    into.records += records;
    into.words += words;
}
/** Index into BUCKET_LOWER_BOUNDS for a text of `words` words; shorter texts than the first bound go to bucket 0. */
function bucketOf(words) {
    let bucket = _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_LOWER_BOUNDS */ .dt.length - 1;
    while (bucket > 0 && words < (_detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_LOWER_BOUNDS */ .dt[bucket] ?? 0))
        bucket--;
    return bucket;
}
/** What a score is at an operating point. */
function flagOf(score, { threshold, nearMisses }) {
    if (score >= threshold)
        return 'flagged';
    return nearMisses !== undefined && score >= nearMisses.threshold ? 'near-miss' : 'unflagged';
}
/** Adds one file, in place. */
function addFile(counts) {
    counts.files += 1;
}
/**
 * Adds one record of `words` words that the detector judged, in place. Records of equal `likeness` (a 53-bit whole number)
 * are copies, or nearly, and are not independent.
 */
function addScored(counts, stratum, words, flag, likeness) {
    const kind = kindOf(counts, stratum.kind);
    const scored = kind.strata[stratum.bucket];
    if (scored === undefined)
        throw new RangeError(`no length bucket ${stratum.bucket}`);
    const bounded = Math.min(words, MAX_SQUARED_WORDS);
    addAmount(scored, 1, words);
    (0,_content_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .addToClusters */ .I_)(kind.clusters, likeness, bounded, flag === 'flagged');
    scored.squaredWords += bounded * bounded;
    if (flag === 'flagged') {
        scored.flaggedRecords += 1;
        scored.flaggedWords += words;
        scored.flaggedSquaredWords += bounded * bounded;
    }
    else if (flag === 'near-miss') {
        scored.nearMissRecords += 1;
        scored.nearMissWords += words;
    }
}
/** Adds one record whose origin is known without the detector, in place. */
function addKnown(counts, kind, words, origin) {
    const kindCounts = kindOf(counts, kind);
    addAmount(origin === 'synthetic' ? kindCounts.knownSynthetic : kindCounts.knownHuman, 1, words);
}
/** Adds one record that was not judged, in place. */
function addUnscored(counts, kind, words, reason) {
    addAmount(unscoredOf(kindOf(counts, kind), reason), 1, words);
}
/** Adds all of `from` to `into`, in place; `from` is left alone. */
function addCounts(into, from) {
    into.files += from.files;
    for (const kind of _record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e) {
        const source = from.kinds[kind];
        if (source === undefined)
            continue;
        const target = kindOf(into, kind);
        (0,_content_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeClusters */ .qM)(target.clusters, source.clusters);
        addAmount(target.knownSynthetic, source.knownSynthetic.records, source.knownSynthetic.words);
        addAmount(target.knownHuman, source.knownHuman.records, source.knownHuman.words);
        for (const reason of _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSCORED_REASONS */ .OT) {
            const amount = source.unscored[reason];
            if (amount !== undefined)
                addAmount(unscoredOf(target, reason), amount.records, amount.words);
        }
        for (const [bucket, scored] of source.strata.entries()) {
            const sum = target.strata[bucket];
            if (sum === undefined)
                throw new RangeError(`no length bucket ${bucket}`);
            addAmount(sum, scored.records, scored.words);
            sum.squaredWords += scored.squaredWords;
            sum.flaggedRecords += scored.flaggedRecords;
            sum.flaggedWords += scored.flaggedWords;
            sum.flaggedSquaredWords += scored.flaggedSquaredWords;
            sum.nearMissRecords += scored.nearMissRecords;
            sum.nearMissWords += scored.nearMissWords;
        }
    }
}
/** The sum of two tallies, as a new value. */
function mergeCounts(a, b) {
    const sum = emptyCounts();
    addCounts(sum, a);
    addCounts(sum, b);
    return sum;
}
/**
 * A tally in which every record stands for `factor` records, a whole number: what is known of a random part, weighted up
 * to the whole. Squares grow by factor², so the effective sample size stays that of the part.
 */
function scaleCounts(counts, factor) {
    const scaled = mergeCounts(emptyCounts(), counts);
    if (factor === 1)
        return scaled;
    const scale = (amount) => {
        amount.records *= factor;
        amount.words *= factor;
    };
    for (const kind of _record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e) {
        const of = scaled.kinds[kind];
        if (of === undefined)
            continue;
        of.clusters = (0,_content_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .scaledClusters */ ._m)(of.clusters, factor);
        for (const amount of [of.knownSynthetic, of.knownHuman, ...Object.values(of.unscored)])
            scale(amount);
        for (const stratum of of.strata) {
            scale(stratum);
            stratum.squaredWords *= factor ** 2;
            stratum.flaggedRecords *= factor;
            stratum.flaggedWords *= factor;
            stratum.flaggedSquaredWords *= factor ** 2;
            stratum.nearMissRecords *= factor;
            stratum.nearMissWords *= factor;
        }
    }
    return scaled;
}
/** The part of a tally that concerns one kind; `files` is 0. */
function countsOfKind(counts, kind) {
    const only = counts.kinds[kind];
    return mergeCounts(emptyCounts(), { files: 0, kinds: only === undefined ? {} : { [kind]: only } });
}
/** The report's totals of a tally. */
function totalsOf(counts) {
    const scored = emptyScored();
    const knownSynthetic = { records: 0, words: 0 };
    const knownHuman = { records: 0, words: 0 };
    const unscoredRecords = {};
    const unscored = { records: 0, words: 0 };
    for (const kind of _record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e) {
        const from = counts.kinds[kind];
        if (from === undefined)
            continue;
        addAmount(knownSynthetic, from.knownSynthetic.records, from.knownSynthetic.words);
        addAmount(knownHuman, from.knownHuman.records, from.knownHuman.words);
        for (const stratum of from.strata) {
            addAmount(scored, stratum.records, stratum.words);
            scored.flaggedRecords += stratum.flaggedRecords;
            scored.flaggedWords += stratum.flaggedWords;
        }
        for (const reason of _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSCORED_REASONS */ .OT) {
            const amount = from.unscored[reason];
            if (amount === undefined)
                continue;
            unscoredRecords[reason] = (unscoredRecords[reason] ?? 0) + amount.records;
            addAmount(unscored, amount.records, amount.words);
        }
    }
    return {
        files: counts.files,
        records: scored.records + knownSynthetic.records + knownHuman.records + unscored.records,
        words: scored.words + knownSynthetic.words + knownHuman.words + unscored.words,
        scoredRecords: scored.records,
        scoredWords: scored.words,
        flaggedRecords: scored.flaggedRecords,
        flaggedWords: scored.flaggedWords,
        knownSyntheticRecords: knownSynthetic.records,
        knownSyntheticWords: knownSynthetic.words,
        knownHumanRecords: knownHuman.records,
        knownHumanWords: knownHuman.words,
        unscored: inOrder(unscoredRecords, _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSCORED_REASONS */ .OT),
        unscoredWords: unscored.words,
    };
}
function inOrder(from, keys) {
    const ordered = {};
    for (const key of keys)
        if (from[key] !== undefined)
            ordered[key] = from[key];
    return ordered;
}
/** Order of a stratum's figures in JSON. */
const SCORED_FIGURES = [
    'records',
    'words',
    'squaredWords',
    'flaggedRecords',
    'flaggedWords',
    'flaggedSquaredWords',
    'nearMissRecords',
    'nearMissWords',
];
/** A tally as JSON text; equal tallies give the same bytes, whatever order they were made in. */
function countsToJson(counts) {
    return JSON.stringify(countsToStored(counts));
}
/** The same as JSON values. */
function countsToStored(counts) {
    const kinds = {};
    for (const kind of _record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e) {
        const from = counts.kinds[kind];
        if (from === undefined)
            continue;
        kinds[kind] = {
            strata: from.strata.map((s) => SCORED_FIGURES.map((figure) => s[figure])),
            clusters: (0,_content_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .clustersToJson */ .V8)(from.clusters),
            knownSynthetic: [from.knownSynthetic.records, from.knownSynthetic.words],
            knownHuman: [from.knownHuman.records, from.knownHuman.words],
            unscored: _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSCORED_REASONS */ .OT.flatMap((reason) => {
                const amount = from.unscored[reason];
                return amount === undefined ? [] : [[reason, amount.records, amount.words]];
            }),
        };
    }
    return { files: counts.files, kinds };
}
/** Reads what `countsToJson` wrote. Throws a RangeError that names the first value that is not a whole number. */
function countsFromJson(json) {
    return countsFromStored(JSON.parse(json));
}
/** Reads what `countsToStored` gave. Throws a RangeError that names the first value that is not a whole number. */
function countsFromStored(parsed) {
    const counts = emptyCounts();
    counts.files = whole(parsed.files, 'files');
    for (const kind of _record_record_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_KINDS */ .e) {
        const from = parsed.kinds[kind];
        if (from === undefined)
            continue;
        const into = kindOf(counts, kind);
        into.clusters = (0,_content_clusters_js__WEBPACK_IMPORTED_MODULE_1__/* .clustersFromJson */ .aC)(from.clusters);
        addAmount(into.knownSynthetic, whole(from.knownSynthetic[0], kind), whole(from.knownSynthetic[1], kind));
        addAmount(into.knownHuman, whole(from.knownHuman[0], kind), whole(from.knownHuman[1], kind));
        for (const reason of _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSCORED_REASONS */ .OT) {
            const stored = from.unscored.find(([name]) => name === reason);
            if (stored === undefined)
                continue;
            addAmount(unscoredOf(into, reason), whole(stored[1], reason), whole(stored[2], reason));
        }
        for (const [bucket, scored] of into.strata.entries()) {
            for (const [i, figure] of SCORED_FIGURES.entries()) {
                scored[figure] = whole(from.strata[bucket]?.[i], `${kind} ${figure}`);
            }
        }
    }
    return counts;
}
function whole(value, where) {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
        throw new RangeError(`a stored tally holds ${JSON.stringify(value)} under ${where}, which is not a count`);
    }
    return value;
}


/***/ })

};
