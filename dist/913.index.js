export const id = 913;
export const ids = [913];
export const modules = {

/***/ 41911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ downloadReporter)
/* harmony export */ });
const MEBIBYTE = 2 ** 20;
/** A listener that says how far a download is, at most once in `interval` milliseconds; nothing of short downloads. */
function downloadReporter(say, interval, now = () => performance.now()) {
    let said = now();
    return ({ file, received, total }) => {
        const time = now();
        if (time - said < interval)
            return;
        said = time;
        const of = total === null ? '' : ` of ${Math.round(total / MEBIBYTE)}`;
        say(`downloading ${file}: ${Math.round(received / MEBIBYTE)}${of} MiB`);
    };
}


/***/ }),

/***/ 70052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/detector/detector.js
var detector = __webpack_require__(55522);
;// CONCATENATED MODULE: ./lib/detector/language.js
/**
 * Whether a normalised text is English: at least one word in ten is an English function word. On 12,000 labelled texts
 * of twelve languages this accepts fewer foreign texts than the general language identifiers that were compared, at a
 * tenth of their cost; what it refuses of English is lists and code, which the detector could not judge either.
 */
function looksEnglish(normalised) {
    const words = normalised.split(' ');
    let found = 0;
    for (const word of words)
        if (FUNCTION_WORDS.has(word))
            found++;
    return found >= LEAST_SHARE * words.length;
}
const LEAST_SHARE = 0.1;
/** Frequent words that are not frequent in other languages of the Latin script. */
const FUNCTION_WORDS = new Set(`the of and to is that for with are was this be have you not it from which they an by or we as can if but will has
  their your at on when there how these what who`.split(/\s+/));

// EXTERNAL MODULE: ./lib/detector/normalise.js
var normalise = __webpack_require__(82136);
;// CONCATENATED MODULE: ./lib/detector/judgeable.js



/**
 * Prepares a text for the detector, or says why it cannot be judged: too short, mostly code or markup, not English.
 * Quoted text is for the caller to leave out: it is a matter of place, not of text.
 */
function prepare(text, words) {
    if (words < detector/* MINIMUM_WORDS */.tW)
        return 'too-short';
    const normalised = (0,normalise/* normalise */.j)(text);
    const proseWords = normalised === '' ? 0 : normalised.split(' ').length;
    if (looksLikeCode(normalised, proseWords))
        return 'code';
    if (proseWords < detector/* MINIMUM_WORDS */.tW)
        return text.length > normalised.length * 2 ? 'code' : 'too-short';
    if (!looksEnglish(normalised))
        return 'not-english';
    return { text, normalised, words: proseWords };
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
const CODE_SIGNS = new Set([...'{}[]<>=;\\|$_#&+/^~@%'].map((sign) => sign.charCodeAt(0)));


/***/ }),

/***/ 95903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ loadDetector)
});

// EXTERNAL MODULE: ./lib/detector/embedded.js + 5 modules
var embedded = __webpack_require__(22190);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/detector/runtime-assets.js
var runtime_assets = __webpack_require__(98746);
// EXTERNAL MODULE: ./lib/detector/runtime-error.js
var runtime_error = __webpack_require__(98465);
;// CONCATENATED MODULE: ./lib/detector/threads.js



/** Texts that are scored on the main thread before others are started: a small scan never pays for them. */
const START_AFTER = 2_000;
/** A thread makes little that lives long; the default would let each grow by a hundred megabytes before it collects. */
const YOUNG_MEGABYTES = 16;
/** Requests that wait at each thread: one is being scored, one is at hand. */
const REQUESTS_PER_THREAD = 2;
/**
 * The embedded detector on several threads. Scores are those of one thread, bit for bit. Threads are started once
 * the work is worth it (`onReady` is told of each); one that cannot start or dies leaves its work to the others, and the
 * last to the main thread.
 */
function withThreads(detector, threads, onReady = () => { }) {
    const entry = (0,runtime_assets/* workerEntry */.xA)();
    if (threads < 2 || entry === null)
        return detector;
    const pool = new ThreadPool(entry, detector, threads, onReady);
    return { ...detector, concurrency: threads * REQUESTS_PER_THREAD, score: (texts) => pool.score(texts) };
}
class ThreadPool {
    entry;
    detector;
    count;
    onReady;
    ready = [];
    scored = 0;
    started = false;
    nextId = 0;
    constructor(entry, detector, count, onReady) {
        this.onReady = onReady;
        this.entry = entry;
        this.detector = detector;
        this.count = count;
    }
    score(texts) {
        this.scored += texts.length;
        if (!this.started && this.scored > START_AFTER)
            this.start();
        const [thread] = this.ready.toSorted((a, b) => a.requests.size - b.requests.size);
        if (thread === undefined)
            return this.detector.score(texts);
        return new Promise((resolve, reject) => this.send(thread, { texts, resolve, reject }));
    }
    start() {
        this.started = true;
        const workerData = { runtime: this.detector.runtime };
        for (let i = 0; i < this.count; i++) {
            const worker = new external_node_worker_threads_.Worker(this.entry, {
                workerData,
                resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
            });
            const thread = { worker, requests: new Map() };
            worker.unref();
            worker.on('message', (reply) => this.receive(thread, reply));
            worker.on('error', () => this.retire(thread));
            worker.on('exit', () => this.retire(thread));
        }
    }
    send(thread, request) {
        const id = this.nextId++;
        thread.requests.set(id, request);
        // A busy thread keeps the program alive, an idle one does not.
        thread.worker.ref();
        thread.worker.postMessage({ id, texts: request.texts });
    }
    receive(thread, reply) {
        if (reply.type === 'ready') {
            this.ready.push(thread);
            this.onReady();
            return;
        }
        const request = reply.id === null ? undefined : thread.requests.get(reply.id);
        if (reply.id === null || request === undefined) {
            this.retire(thread);
            return;
        }
        thread.requests.delete(reply.id);
        if (thread.requests.size === 0)
            thread.worker.unref();
        if (reply.type === 'scores')
            request.resolve(reply.scores);
        else
            request.reject(new runtime_error/* EngineError */.N(reply.message));
    }
    /** Takes a thread out and gives its work to others; the main thread scores where there are none. */
    retire(thread) {
        const index = this.ready.indexOf(thread);
        if (index >= 0)
            this.ready.splice(index, 1);
        const left = [...thread.requests.values()];
        thread.requests.clear();
        void thread.worker.terminate();
        for (const { texts, resolve, reject } of left)
            this.score(texts).then(resolve, reject);
    }
}

;// CONCATENATED MODULE: ./lib/detector/load.js


/**
 * The detector that was chosen, or the embedded one. Nothing of what other models need is loaded unless one is chosen.
 * `threads` is the number of threads to score on, where the work is worth more than one. Throws EngineError.
 */
async function loadDetector(choice, options = {}) {
    if (choice === undefined)
        return withThreads(await (0,embedded/* loadEmbeddedDetector */.B)(options), options.threads ?? 1);
    const { loadExternalDetector } = await Promise.all(/* import() */[__webpack_require__.e(554), __webpack_require__.e(606)]).then(__webpack_require__.bind(__webpack_require__, 71606));
    return await loadExternalDetector(choice, options);
}


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
    s = stripMarkup(s.replace(/[^\S\n]+/g, ' ').replace(/\n(?: ?\n)+/g, '\n\n'));
    s = s
        .toLowerCase()
        .replace(/\d+(?:[.,:/]\d+)*/g, '0')
        .replace(/(?<=\s)-{1,3}(?=\s)|--+/g, ' \u2014 ')
        .replace(/\s+/g, ' ');
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
        s = s.replace(/^[ \t]{0,3}#{1,6}[ \t][^\n]*$/gm, '');
    return s
        .replace(/^[ \t]*(?:>[ \t]?)*(?:[-*+\u2022][ \t]+|\d{1,3}[.)][ \t]+)?(?:\[[ xX]\][ \t]+)?/gm, '')
        .replace(/^[ \t]*[=*_-]{3,}[ \t]*$/gm, '')
        .replace(/[*`]+|~~/g, '')
        .replace(/(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu, '');
}
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

/***/ 99878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   Bc: () => (/* binding */ addUnscored),
/* harmony export */   W1: () => (/* binding */ emptyCounts),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   cK: () => (/* binding */ addScored),
/* harmony export */   m7: () => (/* binding */ countsOfKind),
/* harmony export */   sM: () => (/* binding */ addFile),
/* harmony export */   v2: () => (/* binding */ addKnown),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony exports MAX_SQUARED_WORDS, mergeCounts, countsToJson, countsFromJson */
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55522);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82472);


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
    };
}
function kindOf(counts, kind) {
    let found = counts.kinds[kind];
    if (found === undefined) {
        found = {
            strata: _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_LOWER_BOUNDS */ .dt.map(emptyScored),
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
/** Adds one file, in place. */
function addFile(counts) {
    counts.files += 1;
}
/** Adds one record of `words` words that the detector judged, in place. */
function addScored(counts, stratum, words, flagged) {
    const scored = kindOf(counts, stratum.kind).strata[stratum.bucket];
    if (scored === undefined)
        throw new RangeError(`no length bucket ${stratum.bucket}`);
    const bounded = Math.min(words, MAX_SQUARED_WORDS);
    addAmount(scored, 1, words);
    scored.squaredWords += bounded * bounded;
    if (flagged) {
        scored.flaggedRecords += 1;
        scored.flaggedWords += words;
        scored.flaggedSquaredWords += bounded * bounded;
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
    for (const kind of _record_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_KINDS */ .e) {
        const source = from.kinds[kind];
        if (source === undefined)
            continue;
        const target = kindOf(into, kind);
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
    for (const kind of _record_record_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_KINDS */ .e) {
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
const SCORED_FIGURES = (/* unused pure expression or super */ null && ([
    'records',
    'words',
    'squaredWords',
    'flaggedRecords',
    'flaggedWords',
    'flaggedSquaredWords',
]));
/** A tally as JSON text; equal tallies give the same bytes, whatever order they were made in. */
function countsToJson(counts) {
    const kinds = {};
    for (const kind of RECORD_KINDS) {
        const from = counts.kinds[kind];
        if (from === undefined)
            continue;
        kinds[kind] = {
            strata: from.strata.map((s) => SCORED_FIGURES.map((figure) => s[figure])),
            knownSynthetic: [from.knownSynthetic.records, from.knownSynthetic.words],
            knownHuman: [from.knownHuman.records, from.knownHuman.words],
            unscored: UNSCORED_REASONS.flatMap((reason) => {
                const amount = from.unscored[reason];
                return amount === undefined ? [] : [[reason, amount.records, amount.words]];
            }),
        };
    }
    return JSON.stringify({ files: counts.files, kinds });
}
/** Reads what `countsToJson` wrote. Throws a RangeError that names the first value that is not a whole number. */
function countsFromJson(json) {
    const parsed = JSON.parse(json);
    const counts = emptyCounts();
    counts.files = whole(parsed.files, 'files');
    for (const kind of RECORD_KINDS) {
        const from = parsed.kinds[kind];
        if (from === undefined)
            continue;
        const into = kindOf(counts, kind);
        addAmount(into.knownSynthetic, whole(from.knownSynthetic[0], kind), whole(from.knownSynthetic[1], kind));
        addAmount(into.knownHuman, whole(from.knownHuman[0], kind), whole(from.knownHuman[1], kind));
        for (const reason of UNSCORED_REASONS) {
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
