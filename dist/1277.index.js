export const id = 1277;
export const ids = [1277];
export const modules = {

/***/ 21833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HIDDEN_CLASSES),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
/**
 * Characters that a reader does not see or takes for others. They say that a text was tampered with or copied from a tool,
 * not who wrote it.
 */
const HIDDEN_CLASSES = ['zero-width', 'bidirectional', 'tag', 'variation', 'homoglyph'];
const PATTERNS = {
    // The joiners are needed in emoji and in scripts such as Persian and Devanagari: only between Latin letters are they hidden.
    'zero-width': /[\u200b\u2060-\u2064\u180e]|(?<!^)\ufeff|(?<=[A-Za-z])[\u200c\u200d]+(?=[A-Za-z])/gu,
    bidirectional: /[\u202a-\u202e\u2066-\u2069]/gu,
    // After a black flag they spell an emoji: the flags of England, Scotland and Wales.
    tag: /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]{0,8})[\u{e0000}-\u{e007f}]/gu,
    variation: /(?<=[\p{L}\p{P} ])[\ufe00-\ufe0e]|[\u{e0100}-\u{e01ef}]/gu,
    // Cyrillic and Greek letters that look like Latin ones, inside of a word that also has Latin letters.
    homoglyph: /(?<=[A-Za-z])[аеорсухіјѕԁһɡοινΑΒΕΗΙΚΜΝΟΡΤΧΥ]|[аеорсухіјѕԁһɡοινΑΒΕΗΙΚΜΝΟΡΤΧΥ](?=[A-Za-z])/gu,
};
/** Looked for in code units before `PATTERNS`, which cost many times more: without a match there is none of theirs. */
const SUSPECTS = {
    'zero-width': /[\u180e\u200b-\u200d\u2060-\u2064\ufeff]/,
    bidirectional: /[\u202a-\u202e\u2066-\u2069]/,
    tag: /\udb40/,
    variation: /[\ufe00-\ufe0e\udb40]/,
    homoglyph: /[A-Za-z][\u0261\u0370-\u052f]|[\u0261\u0370-\u052f][A-Za-z]/,
};
const ANY_SUSPECT = /[\ufe00-\ufe0e\ufeff\udb40\u0261\u0370-\u052f\u180e\u200b-\u200d\u202a-\u202e\u2060-\u2069]/;
/** The hidden characters of a text. Cheap where it holds none, as nearly every text does. */
function hiddenCharacters(text) {
    const counts = {};
    if (!ANY_SUSPECT.test(text))
        return counts;
    for (const name of HIDDEN_CLASSES) {
        if (!SUSPECTS[name].test(text))
            continue;
        const count = text.match(PATTERNS[name])?.length ?? 0;
        if (count > 0)
            counts[name] = count;
    }
    return counts;
}


/***/ }),

/***/ 14460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iO: () => (/* binding */ addCorpus),
  j: () => (/* binding */ addText),
  MP: () => (/* binding */ corpusDiversity),
  k2: () => (/* binding */ emptyCorpus)
});

// UNUSED EXPORTS: corpusFromJson, corpusToJson, mergeCorpus

// EXTERNAL MODULE: ./lib/measure/diversity.js + 3 modules
var diversity = __webpack_require__(27176);
// EXTERNAL MODULE: ./lib/measure/near-duplicates.js
var near_duplicates = __webpack_require__(53011);
;// CONCATENATED MODULE: ./lib/measure/duplicate-clusters.js

/** Clusters of single groups that are compared with each other, largest first: one family may have several groups. */
const COMPARED = 256;
const PLACES_SHOWN = 5;
/**
 * The largest clusters of near-duplicates that the sample holds, largest first: contents of a group linked by Jaccard
 * similarity >= 0.8, and clusters of different groups joined where the contents that stand for them are alike.
 * `records` is of the sampled groups: the whole may hold more.
 */
function largestClusters(sample, limit) {
    const found = sample.entries().flatMap(({ value }) => clustersOf(value.records, value.contents.entries()));
    const joined = [];
    for (const cluster of found.sort(largestFirst).slice(0, COMPARED)) {
        const known = joined.find(({ sketch }) => (0,near_duplicates/* areNearDuplicates */.Xd)(sketch, cluster.sketch));
        if (known === undefined)
            joined.push(cluster);
        else {
            known.records += cluster.records;
            known.places = [...known.places, ...cluster.places];
        }
    }
    return joined
        .filter(({ records }) => records > 1)
        .sort(largestFirst)
        .slice(0, limit)
        .map(({ records, excerpt, places }) => ({
        records,
        excerpt,
        places: places.sort(byPlace).slice(0, PLACES_SHOWN),
    }));
}
/**
 * Connected contents of one group (single linkage); a content alone is a cluster too, of its own copies. Where the group
 * has more contents than are kept, the kept ones stand for the rest.
 */
function clustersOf(records, contents) {
    const kept = contents.reduce((sum, { value }) => sum + value.records, 0);
    const clusters = [];
    const left = new Set(contents);
    for (const seed of contents) {
        if (!left.delete(seed))
            continue;
        const members = [seed];
        for (const member of members) {
            for (const other of left) {
                if (!(0,near_duplicates/* areNearDuplicates */.Xd)(member.value.sketch, other.value.sketch))
                    continue;
                left.delete(other);
                members.push(other);
            }
        }
        clusters.push({
            records: Math.round((members.reduce((sum, { value }) => sum + value.records, 0) * records) / kept),
            sketch: seed.value.sketch,
            excerpt: seed.value.excerpt,
            places: members.flatMap(({ value }) => value.places),
        });
    }
    return clusters;
}
function largestFirst(a, b) {
    return b.records - a.records || (a.excerpt < b.excerpt ? -1 : a.excerpt > b.excerpt ? 1 : 0);
}
function byPlace(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}

// EXTERNAL MODULE: ./lib/measure/sample.js
var sample = __webpack_require__(28212);
;// CONCATENATED MODULE: ./lib/measure/corpus.js




/** Clusters of near-duplicates that a report lists. */
const CLUSTERS_SHOWN = 5;
/** The identity of `mergeCorpus`. */
function emptyCorpus() {
    return { sample: (0,sample/* emptySample */.Ur)(), duplicates: (0,near_duplicates/* emptyDuplicates */.iE)() };
}
/**
 * Offers one record, in place, and returns its `likenessKey`. `contentHash` identifies the text: equal texts have equal
 * hashes.
 */
function addText(tally, contentHash, text, place) {
    (0,sample/* addToSample */.HA)(tally.sample, contentHash, text);
    return (0,near_duplicates/* addToDuplicates */.PA)(tally.duplicates, contentHash, text.normalize('NFC'), place);
}
/** Adds all of `from` to `into`, in place; `from` is left alone. */
function addCorpus(into, from) {
    (0,sample/* mergeSample */.rf)(into.sample, from.sample);
    (0,near_duplicates/* mergeDuplicates */.$D)(into.duplicates, from.duplicates);
}
/** The merged tally, as a new value. */
function mergeCorpus(a, b) {
    const merged = emptyCorpus();
    addCorpus(merged, a);
    addCorpus(merged, b);
    return merged;
}
/** The tally as JSON text; equal tallies give the same bytes, whatever order they were made in. */
function corpusToJson(tally) {
    return JSON.stringify({
        sample: sampleToJson(tally.sample),
        duplicates: duplicatesToJson(tally.duplicates),
    });
}
/** Reads what `corpusToJson` wrote. Throws a SyntaxError or a RangeError that says what is wrong. */
function corpusFromJson(json) {
    const parsed = JSON.parse(json);
    const tally = emptyCorpus();
    sampleFromJson(parsed?.sample, tally.sample);
    duplicatesFromJson(parsed?.duplicates, tally.duplicates);
    return tally;
}
/** The diversity figures of everything that was added. */
function corpusDiversity(tally) {
    return (0,diversity/* diversityOf */.Z4)((0,diversity/* diversityCorpus */.i2)(tally.sample), nearDuplicatesOf(tally));
}
function nearDuplicatesOf({ duplicates }) {
    return {
        nearDuplicateRate: (0,near_duplicates/* nearDuplicateRate */.wi)(duplicates),
        nearDuplicates: largestClusters(duplicates, CLUSTERS_SHOWN),
    };
}


/***/ }),

/***/ 95128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ partialChunks),
/* harmony export */   _o: () => (/* binding */ PARTIAL_FORMAT),
/* harmony export */   bZ: () => (/* binding */ PARTIAL_VERSION),
/* harmony export */   ud: () => (/* binding */ storedCalibration)
/* harmony export */ });
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55522);
/* harmony import */ var _measure_near_duplicates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53011);
/* harmony import */ var _measure_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28212);
/* harmony import */ var _measure_stored_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70817);
/* harmony import */ var _measure_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99878);
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82472);






const PARTIAL_FORMAT = 'synthetic-budget-partial';
/** Raised when the content changes its meaning. */
const PARTIAL_VERSION = 2;
/** Characters that are written at a time, about. */
const CHUNK_LENGTH = 64 * 1024;
/**
 * A partial report as JSON Lines, some lines at a time: the header, then a `[name, value]` for each item (`itemSchemas`),
 * then `["end", items]`. Equal ones give the same bytes, and no text grows with what was found.
 */
function* partialChunks(partial) {
    let chunk = `${JSON.stringify(headerOf(partial))}\n`;
    let items = 0;
    for (const item of itemsOf(partial)) {
        chunk += `${JSON.stringify(item)}\n`;
        items++;
        if (chunk.length < CHUNK_LENGTH)
            continue;
        yield chunk;
        chunk = '';
    }
    yield `${chunk}${JSON.stringify(['end', items])}\n`;
}
function headerOf(partial) {
    const { version, detector, maxFalsePositiveRate, calibration, division, scan, elapsedMs } = partial;
    const { id, sha256, runtime } = detector;
    return {
        format: PARTIAL_FORMAT,
        formatVersion: PARTIAL_VERSION,
        version,
        detector: { id, sha256, runtime },
        maxFalsePositiveRate,
        calibration,
        division: divisionToJson(division),
        elapsedMs: Math.round(elapsedMs),
        detectorMs: Math.round(scan.detectorMs),
    };
}
function* itemsOf({ division, scan }) {
    if (division.type === 'shard') {
        const { scope, referenceScored, referenceSample } = division;
        for (const problem of scope.problems)
            yield ['scopeProblem', problem];
        if (referenceScored !== null)
            for (const text of scoredToJson(referenceScored))
                yield ['referenceScored', text];
        if (referenceSample !== null)
            for (const text of sampleRows(referenceSample))
                yield ['referenceSample', text];
    }
    for (const piece of scan.pieces)
        yield ['piece', pieceToJson(piece)];
    for (const finding of scan.findings)
        yield ['finding', finding];
    for (const text of sampleRows(scan.corpus.sample))
        yield ['sample', text];
    for (const group of (0,_measure_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)((0,_measure_near_duplicates_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicatesToJson */ .CG)(scan.corpus.duplicates), 'duplicates'))
        yield ['duplicates', group];
    for (const text of scoredToJson(scan.scored))
        yield ['scored', text];
}
/** All points of a calibration. */
function storedCalibration(calibration) {
    const points = (kind) => _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_LOWER_BOUNDS */ .dt.map((_, bucket) => calibration.operatingPoint({ kind, bucket }));
    return {
        basis: calibration.basis,
        calibrated: calibration.calibrated !== false,
        points: {
            document: points('document'),
            text: points('text'),
            prompt: points('prompt'),
            answer: points('answer'),
        },
    };
}
/** What is one value; lists that grow with the scan or the reference are items. */
function divisionToJson(division) {
    if (division.type === 'tally')
        return { type: 'tally' };
    const { scope, policy, referenceScored, referenceSample, ...rest } = division;
    const { maxFalsePositiveRate, diversity, drift, repositoryBudget, source } = policy;
    const rules = policy.rules.map(({ stated: _, ...rule }) => rule);
    return {
        ...rest,
        scope: { paths: scope.paths, incomplete: scope.incomplete ?? null },
        policy: { maxFalsePositiveRate, rules, diversity, drift, repositoryBudget, source },
        hasReferenceScored: referenceScored !== null,
        hasReferenceSample: referenceSample !== null,
    };
}
function pieceToJson({ order, path, format, counts, hidden, extent, problems }) {
    return {
        order,
        path,
        format,
        counts: (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .countsToStored */ .tH)(counts),
        hidden: Object.fromEntries([...hidden].sort(([a], [b]) => (a < b ? -1 : 1))),
        extent,
        problems,
    };
}
function sampleRows(sample) {
    return (0,_measure_stored_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)((0,_measure_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleToJson */ .SC)(sample), 'sample');
}
function scoredToJson(scored) {
    return _record_record_js__WEBPACK_IMPORTED_MODULE_5__/* .RECORD_KINDS */ .e.flatMap((kind) => (scored.get(kind)?.entries() ?? []).map(({ name, value }) => [
        kind,
        name,
        value.bucket,
        value.logOdds,
        value.path,
        value.text,
    ]));
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

/***/ 95032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * What the platforms take, and what a report keeps. GitHub: "Create an issue comment" (body), "Adding a job summary"
 * (1 MiB a step), "Check runs" (annotations a step and a job).
 */
const LIMITS = {
    /** Characters of a comment. */
    commentCharacters: 65_536,
    /** UTF-8 bytes of a job summary, per step. */
    summaryBytes: 1024 * 1024,
    /** Annotations of each level that one step shows. */
    annotationsPerLevel: 10,
    /** Annotations of one job, all steps together. */
    annotationsPerJob: 50,
    /** Findings that a report keeps; `totals` counts all of them. */
    findings: 1_000,
    /** Records of the changed files that a change leaves alone and that are judged all the same; of more, a random part. */
    keptRecords: 20_000,
    /** Splits of a dataset that a report keeps. */
    splits: 1_000,
    /** Characters of an excerpt. */
    excerptCharacters: 160,
};


/***/ }),

/***/ 43507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ TALLY_KEY_LENGTH),
/* harmony export */   GY: () => (/* binding */ tallyKey),
/* harmony export */   TK: () => (/* binding */ TallyTable)
/* harmony export */ });
/* unused harmony export MAXIMUM_TALLIES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _measure_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99878);



/** Files whose counts are kept at most, and bytes of them: some 15 a text of the file, at most some 7 KB a kind. */
const MAXIMUM_TALLIES = { files: 100_000, bytes: 32 * 1024 * 1024 };
/** Of one file's counts, unpacked: far more than the sketches of all kinds take. */
const MAXIMUM_UNPACKED_BYTES = 16 * 1024 * 1024;
/**
 * The counts of whole files, by everything that they depend on: of a file that did not change, nothing has to be read to
 * know them.
 */
class TallyTable {
    capacity;
    stored = new Map();
    used = new Set();
    usedBytes = 0;
    told = new Set();
    news = 0;
    /** `entries` is what was kept, the latest last. */
    constructor(entries = [], capacity = MAXIMUM_TALLIES) {
        this.capacity = capacity;
        for (const [key, packed] of entries)
            this.stored.set(key, packed);
    }
    get size() {
        return this.stored.size;
    }
    /** Files that were not known when the table was made. */
    get learned() {
        return this.news;
    }
    get(key) {
        const packed = this.stored.get(key);
        if (packed === undefined)
            return undefined;
        try {
            const json = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(packed, { maxOutputLength: MAXIMUM_UNPACKED_BYTES }).toString('utf8');
            const counts = (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .countsFromJson */ .Pi)(json);
            this.use(key, packed);
            return counts;
        }
        catch {
            this.stored.delete(key);
            return undefined;
        }
    }
    /** Remembers a file. Where this run used as many as there is room for, a new one is not kept. */
    set(key, counts) {
        if (this.used.has(key))
            return;
        const packed = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)((0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .countsToJson */ ._D)(counts), { level: 1 });
        const { files, bytes } = this.capacity;
        if (this.used.size >= files || this.usedBytes + packed.byteLength > bytes)
            return;
        if (!this.stored.has(key))
            this.news++;
        this.told.add(key);
        this.stored.set(key, packed);
        this.use(key, packed);
    }
    /** What this run adds to the entries that it began with; null where all of them are better written anew. */
    addition(kept) {
        const added = [...this.stored].filter(([key]) => this.told.has(key));
        const { files, bytes } = this.capacity;
        const isCrowded = kept.length + added.length > files || bytesOf(kept) + bytesOf(added) > bytes;
        return isCrowded ? null : added;
    }
    /** The entries of this run and, as many of the latest as there is room for, those of `kept`; the latest last. */
    rewritten(kept) {
        const used = [...this.stored].filter(([key]) => this.used.has(key));
        const unused = [...new Map(kept)].filter(([key]) => !this.used.has(key));
        const byAge = [...unused, ...used].slice(-this.capacity.files);
        let bytes = bytesOf(byAge);
        const first = byAge.findIndex(([, packed]) => {
            if (bytes <= this.capacity.bytes)
                return true;
            bytes -= packed.byteLength;
            return false;
        });
        return first < 0 ? [] : byAge.slice(first);
    }
    use(key, packed) {
        if (this.used.has(key))
            return;
        this.used.add(key);
        this.usedBytes += packed.byteLength;
    }
}
function bytesOf(entries) {
    return entries.reduce((sum, [, packed]) => sum + packed.byteLength, 0);
}
/** Characters of a key. */
const TALLY_KEY_LENGTH = 22;
/** Key of the counts of a file: any difference in the values is another key. */
function tallyKey(values) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, TALLY_KEY_LENGTH);
}


/***/ }),

/***/ 83821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jd: () => (/* binding */ newFile),
/* harmony export */   Vd: () => (/* binding */ scopeProblems),
/* harmony export */   pr: () => (/* binding */ sortedFiles)
/* harmony export */ });
/* harmony import */ var _measure_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99878);
/* harmony import */ var _hidden_note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10686);


/** A file of which nothing has been read yet. */
function newFile({ path }, format) {
    const file = { path, format, counts: (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyCounts */ .W1)(), unread: false, hidden: new Map() };
    (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .addFile */ .sM)(file.counts);
    return file;
}
/** The files by path, and what is to be known of them. */
function sortedFiles(unsorted) {
    const files = unsorted.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { files, notices: files.flatMap(({ path, hidden }) => (0,_hidden_note_js__WEBPACK_IMPORTED_MODULE_1__/* .hiddenNotice */ .R)(path, hidden)) };
}
/** The files that could not be looked at, as the report tells them. */
function scopeProblems(problems) {
    return problems.map(({ path, message }) => ({ path, line: null, message }));
}


/***/ }),

/***/ 23567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ WorstFindings)
/* harmony export */ });
/** The worst findings of a scan, in bounded memory: which are kept does not depend on the order in which they came. */
class WorstFindings {
    kept = [];
    limit;
    constructor(limit) {
        this.limit = limit;
    }
    add(finding) {
        this.kept.push(finding);
        if (this.kept.length >= 2 * this.limit)
            this.kept = this.sorted();
    }
    /** Worst first, at most `limit`. */
    sorted() {
        return this.kept.sort(worstFirst).slice(0, this.limit);
    }
}
/**
 * What is known outright before what the detector says, then by score, and what the policy itself attests last; ties by
 * place, so that the order is total.
 */
function worstFirst(a, b) {
    return (strength(b) - strength(a) ||
        compare(a.path, b.path) ||
        (a.fromByte ?? 0) - (b.fromByte ?? 0) ||
        a.line - b.line ||
        (a.row ?? 0) - (b.row ?? 0) ||
        compare(a.field ?? '', b.field ?? '') ||
        compare(a.fingerprint, b.fingerprint));
}
function strength({ evidence, score }) {
    return evidence === 'attested' ? -1e9 : (score ?? 2);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 10686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hiddenNotes),
/* harmony export */   R: () => (/* binding */ hiddenNotice)
/* harmony export */ });
const ONE = {
    'zero-width': 'zero-width character',
    bidirectional: 'character that reorders text',
    tag: 'invisible tag character',
    variation: 'variation selector on ordinary text',
    homoglyph: 'letter of another alphabet in a Latin word',
};
const MANY = {
    'zero-width': 'zero-width characters',
    bidirectional: 'characters that reorder text',
    tag: 'invisible tag characters',
    variation: 'variation selectors on ordinary text',
    homoglyph: 'letters of another alphabet in Latin words',
};
/** The hidden characters of one record, for its reader: `holds 3 zero-width characters`. */
function hiddenNotes(counts) {
    return Object.entries(counts).map(([name, count]) => `holds ${count} ${count === 1 ? ONE[name] : MANY[name]}`);
}
/** One remark on a file of which so many records hold hidden characters; none where none does. */
function hiddenNotice(path, records) {
    if (records.size === 0)
        return [];
    const parts = [...records]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, count]) => `${count === 1 ? '1 record holds' : `${count} records hold`} ${MANY[name]}`);
    return [{ path, line: null, message: `${parts.join(', ')}.` }];
}


/***/ }),

/***/ 13258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ Learned),
  N: () => (/* binding */ learn_tally)
});

// EXTERNAL MODULE: ./lib/evidence/hidden.js
var evidence_hidden = __webpack_require__(21833);
// EXTERNAL MODULE: ./lib/measure/corpus.js + 1 modules
var corpus = __webpack_require__(14460);
// EXTERNAL MODULE: ./lib/measure/near-duplicates.js
var near_duplicates = __webpack_require__(53011);
// EXTERNAL MODULE: ./lib/measure/scored-sample.js
var scored_sample = __webpack_require__(99175);
// EXTERNAL MODULE: ./lib/measure/tally.js
var tally = __webpack_require__(99878);
// EXTERNAL MODULE: ./lib/record/format.js
var format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/scan/hidden-note.js
var hidden_note = __webpack_require__(10686);
;// CONCATENATED MODULE: ./lib/scan/finding.js



const { excerptCharacters: EXCERPT_LENGTH } = limits/* LIMITS */.b;
const LONE_HIGH_SURROGATE = /[\ud800-\udbff]$/;
/** The finding that a judged record makes, where it is known or flagged as synthetic. */
function findingOf(judged, hidden = {}) {
    const why = reasonOf(judged.outcome);
    if (why === undefined)
        return undefined;
    const { record, words, fingerprint } = judged;
    const { place } = record;
    const notes = (0,hidden_note/* hiddenNotes */.E)(hidden);
    return {
        path: place.path,
        line: place.line,
        endLine: place.endLine,
        row: place.row ?? null,
        ...(place.fromByte === undefined ? {} : { fromByte: place.fromByte }),
        field: place.field ?? null,
        role: place.role ?? null,
        kind: record.kind,
        words,
        ...(notes.length === 0 ? {} : { notes }),
        excerpt: excerptOf(record.text),
        fingerprint,
        ...why,
    };
}
/** What says that the text is synthetic; undefined where nothing does. */
function reasonOf(outcome) {
    if (outcome.type === 'known' && outcome.evidence.origin === 'synthetic') {
        const { source, detail } = outcome.evidence;
        return { score: null, threshold: null, evidence: source, reason: detail };
    }
    if (outcome.type === 'scored' && outcome.flag === 'flagged') {
        const { score, threshold } = outcome;
        const reason = `score ${score.toFixed(4)}, threshold ${threshold.toFixed(4)}`;
        return { score, threshold, evidence: 'detector', reason };
    }
    return undefined;
}
function excerptOf(text) {
    const line = text
        .slice(0, EXCERPT_LENGTH * 4)
        .replace(/\s+/g, ' ')
        .trim();
    if (line.length <= EXCERPT_LENGTH)
        return line;
    const room = [...line.slice(0, EXCERPT_LENGTH).replace(LONE_HIGH_SURROGATE, '')].length;
    return (0,report_escape/* clipWords */.CS)(line, room);
}

// EXTERNAL MODULE: ./lib/scan/findings.js
var findings = __webpack_require__(23567);
;// CONCATENATED MODULE: ./lib/scan/learn.js









/** What is learned of records, in bounded memory: the same in whatever order they come. */
class Learned {
    corpus = (0,corpus/* emptyCorpus */.k2)();
    scored = (0,scored_sample/* emptyScoredSample */._3)();
    findings = new findings/* WorstFindings */.E(limits/* LIMITS */.b.findings);
    /** Takes in one judged record, which counts for the file `into`; returns its `likenessKey`. */
    add(into, judged) {
        const { fingerprint, record } = judged;
        const { text, place } = record;
        const likeness = (0,corpus/* addText */.j)(this.corpus, fingerprint, text, duplicatePlace(place));
        learn_tally(into.counts, judged, likeness);
        const hidden = (0,evidence_hidden/* hiddenCharacters */.x)(judged.record.text);
        for (const name of Object.keys(hidden)) {
            into.hidden.set(name, (into.hidden.get(name) ?? 0) + 1);
        }
        addScoredText(this.scored, judged);
        const finding = findingOf(judged, hidden);
        if (finding !== undefined)
            this.findings.add(finding);
        return likeness;
    }
}
/** Where a text is told to be when it is one of many alike; undefined where that is not known. */
function duplicatePlace({ path, line, row, fromByte }) {
    if (fromByte !== undefined)
        return undefined;
    return { path, line: (0,format/* isInLines */.d6)(path) ? line : (row ?? line) };
}
/** Counts one judged record; `likeness` is its `likenessKey`, where that is known already. */
function learn_tally(counts, judged, likeness) {
    const { record, words, fingerprint, outcome } = judged;
    const { kind, text } = record;
    if (outcome.type === 'known')
        (0,tally/* addKnown */.v2)(counts, kind, words, outcome.evidence.origin);
    else if (outcome.type === 'unscored')
        (0,tally/* addUnscored */.Bc)(counts, kind, words, outcome.reason);
    else {
        const key = likeness ?? (0,near_duplicates/* likenessKey */.mO)(fingerprint, text.normalize('NFC'));
        (0,tally/* addScored */.cK)(counts, { kind, bucket: outcome.bucket }, words, outcome.flag, key);
    }
}
function addScoredText(sample, { record, fingerprint, outcome }) {
    if (outcome.type !== 'scored')
        return;
    const { kind, place, text } = record;
    const { bucket, score } = outcome;
    (0,scored_sample/* addToScored */.jK)(sample, fingerprint, { kind, bucket, logOdds: (0,scored_sample/* logOddsOf */.wU)(score), path: place.path, text });
}


/***/ })

};
