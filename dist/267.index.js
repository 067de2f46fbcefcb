export const id = 267;
export const ids = [267];
export const modules = {

/***/ 21833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
/* unused harmony export HIDDEN_CLASSES */
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

/***/ 76422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/evidence/evidence.js + 5 modules
var evidence = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/measure/fraction.js + 2 modules
var fraction = __webpack_require__(95922);
// EXTERNAL MODULE: ./lib/measure/tally.js
var tally = __webpack_require__(99878);
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
function canBePassedOver({ verdict, mode, totals, minimumWords, unreadFiles }) {
    const isSmall = unreadFiles === 0 && totals.words < minimumWords;
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

// EXTERNAL MODULE: ./lib/record/hash.js
var record_hash = __webpack_require__(98229);
// EXTERNAL MODULE: ./lib/measure/bottom-k.js
var bottom_k = __webpack_require__(90117);
// EXTERNAL MODULE: ./lib/measure/hash.js
var hash = __webpack_require__(43586);
// EXTERNAL MODULE: ./lib/measure/sample.js
var measure_sample = __webpack_require__(28212);
// EXTERNAL MODULE: ./lib/measure/tokens.js
var measure_tokens = __webpack_require__(36544);
;// CONCATENATED MODULE: ./lib/measure/near-duplicates.js






/** Words in a shingle; a record with fewer has no shingle and is compared by its exact content. */
const SHINGLE_WORDS = 5;
/** Jaccard similarity of the shingle sets from which two records are near-duplicates. */
const NEAR_DUPLICATE_JACCARD = 0.8;
/** Groups kept, distinct contents kept of each, shingle hashes kept of each content. */
const near_duplicates_GROUPS = 4_096;
const CONTENTS_PER_GROUP = 8;
const SKETCH_SIZE = 128;
/** Places kept of each content, and characters of its beginning. */
const PLACES = 3;
const EXCERPT_CHARACTERS = 120;
const SEED = 0xd0b1e;
/** An empty sample. */
function emptyDuplicates(capacity = near_duplicates_GROUPS) {
    return new bottom_k/* BottomK */.B(capacity);
}
/** Bases of two rolling polynomial hashes modulo 2^32 (Karp & Rabin 1987), and what the leaving word is worth in each. */
const HIGH_BASE = 0x9e3779b1;
const LOW_BASE = 0x85ebca6b;
const HIGH_LEAVING = power(HIGH_BASE, SHINGLE_WORDS - 1);
const LOW_LEAVING = power(LOW_BASE, SHINGLE_WORDS - 1);
function power(base, exponent) {
    let value = 1;
    for (let i = 0; i < exponent; i++)
        value = Math.imul(value, base);
    return value;
}
/** Makes the second polynomial's coefficients differ from the first's in the low bits, which carry no order of words. */
function spread(word) {
    return Math.imul(word ^ (word >>> 15), 0xc2b2ae35);
}
let shingles = new Float64Array(4_096);
/** Hashes of all shingles of a text, in order, repeated ones too, in a buffer that the next call reuses. */
function shingleHashes(text) {
    const words = (0,measure_tokens/* wordHashes */.zz)(text);
    const count = Math.max(0, words.length - SHINGLE_WORDS + 1);
    if (count > shingles.length)
        shingles = new Float64Array(2 * count);
    let high = 0;
    let low = 0;
    for (let next = 0; next < words.length; next++) {
        const word = words[next] ?? 0;
        high = (Math.imul(high, HIGH_BASE) + word) | 0;
        low = (Math.imul(low, LOW_BASE) + spread(word)) | 0;
        const first = next - SHINGLE_WORDS + 1;
        if (first < 0)
            continue;
        shingles[first] = (0,hash/* join53 */.FG)((0,hash/* mix32 */.QV)(high ^ low), (0,hash/* mix32 */.QV)(low + Math.imul(high, 0x9e3779b1)));
        const leaving = words[first] ?? 0;
        high = (high - Math.imul(leaving, HIGH_LEAVING)) | 0;
        low = (low - Math.imul(spread(leaving), LOW_LEAVING)) | 0;
    }
    return shingles.subarray(0, count);
}
function smallest(values) {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < values.length; i++) {
        const value = values[i] ?? 0;
        if (value < least)
            least = value;
    }
    return least;
}
/** The smallest distinct values, ascending, at most SKETCH_SIZE. */
function sketchOf(values) {
    const sorted = values.slice().sort();
    let kept = 0;
    for (let i = 0; i < sorted.length && kept < SKETCH_SIZE; i++) {
        const value = sorted[i] ?? 0;
        if (kept === 0 || sorted[kept - 1] !== value)
            sorted[kept++] = value;
    }
    return sorted.slice(0, kept);
}
/** Rank of a group. Its key is hashed once more: small minima belong to long texts, which a sample by them would favour. */
function rankOf(key) {
    const high = (0,hash/* mix32 */.QV)((key / 0x100000000) ^ SEED);
    const low = (0,hash/* mix32 */.QV)(key ^ high);
    return (0,hash/* join53 */.FG)((0,hash/* mix32 */.QV)(high ^ low), low);
}
/** Offers one record, in place. `contentHash` identifies the text, which is in NFC: equal texts have equal hashes. */
function addToDuplicates(sample, contentHash, text, place) {
    const hashes = shingleHashes(text);
    const key = hashes.length > 0 ? smallest(hashes) : (0,hash/* hashString */.YZ)(contentHash, SEED);
    const rank = rankOf(key);
    if (!sample.mayHold(rank))
        return;
    const name = `${hashes.length > 0 ? 's' : 'c'}${key.toString(36)}`;
    let group = sample.get(name);
    if (group === undefined) {
        if (!sample.admits(rank, name))
            return;
        group = { records: 0, contents: new bottom_k/* BottomK */.B(CONTENTS_PER_GROUP) };
        sample.add(rank, name, group);
    }
    group.records += 1;
    const known = group.contents.get(contentHash);
    if (known !== undefined) {
        known.records += 1;
        if (place !== undefined)
            addPlace(known.places, place);
        return;
    }
    const contentRank = (0,hash/* hashString */.YZ)(contentHash, SEED);
    if (group.contents.admits(contentRank, contentHash)) {
        group.contents.add(contentRank, contentHash, {
            records: 1,
            sketch: sketchOf(hashes),
            places: place === undefined ? [] : [{ path: place.path, line: place.line }],
            excerpt: excerptOf(text),
        });
    }
}
function excerptOf(text) {
    const head = (0,record_hash/* canonicalText */.A4)(text.slice(0, 4 * EXCERPT_CHARACTERS).trim());
    const line = head.length > EXCERPT_CHARACTERS ? head : (0,record_hash/* canonicalText */.A4)(text);
    return (0,measure_sample/* detached */.ht)(line.slice(0, EXCERPT_CHARACTERS));
}
/** Keeps the first distinct places by path and line: the same in whatever order they come. */
function addPlace(places, { path, line }) {
    const last = places[places.length - 1];
    if (places.length === PLACES && last !== undefined && comparePlaces(last, { path, line }) <= 0)
        return;
    const at = places.findIndex((known) => comparePlaces(known, { path, line }) >= 0);
    const next = at === -1 ? undefined : places[at];
    if (next !== undefined && comparePlaces(next, { path, line }) === 0)
        return;
    places.splice(at === -1 ? places.length : at, 0, { path, line });
    if (places.length > PLACES)
        places.pop();
}
function comparePlaces(a, b) {
    return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}
/** Adds all of `from` to `into`, in place; `from` is left alone. */
function near_duplicates_mergeDuplicates(into, from) {
    for (const { rank, name, value } of from.entries()) {
        let group = into.get(name);
        if (group === undefined) {
            if (!into.admits(rank, name))
                continue;
            group = { records: 0, contents: new BottomK(CONTENTS_PER_GROUP) };
            into.add(rank, name, group);
        }
        group.records += value.records;
        for (const content of value.contents.entries()) {
            const known = group.contents.get(content.name);
            if (known === undefined) {
                const places = [...content.value.places];
                group.contents.add(content.rank, content.name, { ...content.value, places });
                continue;
            }
            known.records += content.value.records;
            for (const place of content.value.places)
                addPlace(known.places, place);
        }
    }
}
/**
 * Jaccard similarity of two shingle sets from their sketches: exact where both sets fit, else the share of the
 * SKETCH_SIZE smallest of the union that are in both (Beyer et al. 2007).
 */
function sketchJaccard(a, b) {
    const limit = a.length < SKETCH_SIZE && b.length < SKETCH_SIZE ? Number.POSITIVE_INFINITY : SKETCH_SIZE;
    let i = 0;
    let j = 0;
    let union = 0;
    let both = 0;
    while (union < limit && (i < a.length || j < b.length)) {
        const left = a[i] ?? Number.POSITIVE_INFINITY;
        const right = b[j] ?? Number.POSITIVE_INFINITY;
        if (left === right)
            both++;
        if (left <= right)
            i++;
        if (right <= left)
            j++;
        union++;
    }
    return union === 0 ? 0 : both / union;
}
/**
 * Share of the records that have a near-duplicate among the others, estimated from the groups of the sample; null for
 * no records. A pair of similarity J is seen with probability J only, so each record found counts 1 ÷ (1 − Π(1 − J))
 * over the partners seen (Horvitz & Thompson 1952); bias and error: docs/metrics.md.
 */
function nearDuplicateRate(sample) {
    return rateOf(sample.entries().map(({ value }) => amountsOf(value)));
}
/** The rate, and the rates without each of `groups` parts of the sampled groups in turn: for its standard error. */
function nearDuplicateRateParts(sample, groups) {
    const amounts = sample.entries().map(({ value }) => amountsOf(value));
    const left = Array.from({ length: Math.min(groups, amounts.length) }, (_, part) => rateOf(amounts.filter((_amount, i) => i % groups !== part)));
    return {
        rate: rateOf(amounts),
        left: left.filter((rate) => rate !== null),
        records: amounts.reduce((sum, { records }) => sum + records, 0),
    };
}
function rateOf(groups) {
    let records = 0;
    let duplicates = 0;
    for (const group of groups) {
        records += group.records;
        duplicates += group.duplicates;
    }
    return records === 0 ? null : Math.min(1, duplicates / records);
}
function amountsOf(group) {
    const contents = group.contents.entries();
    let kept = 0;
    let found = 0;
    for (const { name, value } of contents) {
        kept += value.records;
        let unseen = value.records > 1 ? 0 : 1;
        for (const other of contents) {
            if (unseen === 0)
                break;
            if (other.name === name)
                continue;
            const similarity = sketchJaccard(value.sketch, other.value.sketch);
            if (similarity >= NEAR_DUPLICATE_JACCARD)
                unseen *= 1 - similarity;
        }
        if (unseen < 1)
            found += value.records / (1 - unseen);
    }
    return { records: group.records, duplicates: kept > 0 ? (found * group.records) / kept : 0 };
}
/** The tally as JSON values; equal tallies give equal values. */
function near_duplicates_duplicatesToJson(sample) {
    return sample.entries().map(({ name, value }) => [
        name,
        value.records,
        value.contents.entries().map((content) => {
            const { records, sketch, places, excerpt } = content.value;
            const flat = places.flatMap(({ path, line }) => [path, line]);
            return [content.name, records, sketchToText(sketch), excerpt, ...flat];
        }),
    ]);
}
/** Reads what `duplicatesToJson` gave. Throws a RangeError that says what is wrong. */
function near_duplicates_duplicatesFromJson(json, into) {
    for (const [name, records, contents] of rowsOf(json, 'duplicates')) {
        const key = stored(name, 'string', 'group');
        const group = {
            records: storedCount(records, 'records of a group'),
            contents: new BottomK(CONTENTS_PER_GROUP),
        };
        into.add(rankOf(keyOf(key)), key, group);
        for (const [hash, count, sketch, excerpt, ...flat] of rowsOf(contents, 'contents of a group')) {
            const contentHash = stored(hash, 'string', 'content hash');
            group.contents.add(hashString(contentHash, SEED), contentHash, {
                records: storedCount(count, 'records of a content'),
                sketch: sketchFromText(stored(sketch, 'string', 'sketch')),
                places: placesFrom(flat),
                excerpt: stored(excerpt, 'string', 'excerpt'),
            });
        }
    }
}
/** The key that a group's name was made of. */
function keyOf(name) {
    const key = /^[sc][0-9a-z]{1,11}$/.test(name) ? Number.parseInt(name.slice(1), 36) : Number.NaN;
    if (Number.isSafeInteger(key))
        return key;
    throw new RangeError(`duplicates: "${name}" is no name of a group.`);
}
function placesFrom(flat) {
    const places = [];
    for (let i = 0; i + 1 < flat.length; i += 2) {
        places.push({ path: stored(flat[i], 'string', 'path'), line: storedCount(flat[i + 1], 'line') });
    }
    return places;
}
const DOUBLE_BYTES = 8;
function sketchToText(sketch) {
    const bytes = Buffer.alloc(sketch.length * DOUBLE_BYTES);
    for (const [i, value] of sketch.entries())
        bytes.writeDoubleLE(value, i * DOUBLE_BYTES);
    return bytes.toString('base64');
}
function sketchFromText(text) {
    const bytes = Buffer.from(text, 'base64');
    return Float64Array.from({ length: Math.floor(bytes.length / DOUBLE_BYTES) }, (_, i) => bytes.readDoubleLE(i * DOUBLE_BYTES));
}

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
 * explains, `warn` where it is broken at all, `inconclusive` where there is too little text. Limits on a change do not
 * apply to the scan of a tree.
 */
function judgeDiversity(limits, text, mode) {
    return limits.flatMap((limit) => {
        if (!isRelative(limit))
            return [resultOf(limit, absolute(limit, text.now), mode)];
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
    const { rate, left, records } = nearDuplicateRateParts(now.duplicates, DUPLICATE_PARTS);
    const { words } = (0,diversity/* diversityCorpus */.i2)(now.sample);
    const enough = rate !== null && records >= MINIMUM_DUPLICATE_RECORDS;
    const missing = `The share of near-duplicates takes at least ${MINIMUM_DUPLICATE_RECORDS} records; there are ${(0,values/* formatCount */.B4)(records)}.`;
    const measured = enough ? { value: rate, error: jackknifeError(left) } : null;
    return { measured, value: measured?.value ?? null, before: null, words, missing };
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
    return `${subject}, ${moved} than the ${formatFigure(before)} before the change, both at ${(0,values/* formatCount */.B4)(words)} words`;
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

// EXTERNAL MODULE: ./lib/reference/reference.js
var reference_reference = __webpack_require__(92944);
// EXTERNAL MODULE: ./lib/detector/normalise.js
var normalise = __webpack_require__(82136);
// EXTERNAL MODULE: ./lib/detector/style.js
var style = __webpack_require__(75819);
// EXTERNAL MODULE: ./lib/detector/tokens.js
var tokens = __webpack_require__(47522);
;// CONCATENATED MODULE: ./lib/measure/function-words.js
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
        functionWords: sparse(tokens, [...FUNCTION_WORDS]),
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
const drift_SEED = 20_221_130;
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
    const random = (0,measure_random/* seededRandom */.I)(drift_SEED);
    for (let round = 0; round < PERMUTATIONS; round++) {
        for (const block of blocks)
            (0,measure_random/* shuffleAt */.n)(unitLabels, block, random);
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

;// CONCATENATED MODULE: ./lib/reference/summary.js






/** The traits that the detector sees. */
const TRAITS = { names: style/* STYLE_NAMES */.l, measure: (text) => (0,style/* measureStyle */.Ar)((0,tokens/* tokenise */.t)((0,normalise/* normalise */.j)(text))) };
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
/** New text against the reference; null without a reference or with too little text. */
function driftFrom({ text }, fresh) {
    return text === null ? null : measureDrift(firstOf(text.corpus.scored), fresh, TRAITS);
}
/** As many texts of each kind as the new text's sample holds. */
function firstOf(sample) {
    return new Map([...sample].map(([kind, texts]) => {
        const first = new bottom_k/* BottomK */.B(scored_sample/* DRIFT_SAMPLE_SIZE */.$F);
        for (const { rank, name, value } of texts.entries().slice(0, scored_sample/* DRIFT_SAMPLE_SIZE */.$F))
            first.add(rank, name, value);
        return [kind, first];
    }));
}

// EXTERNAL MODULE: ./lib/detector/detector.js
var detector_detector = __webpack_require__(55522);
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
        const known = joined.find(({ sketch }) => sketchJaccard(sketch, cluster.sketch) >= NEAR_DUPLICATE_JACCARD);
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
                if (sketchJaccard(member.value.sketch, other.value.sketch) < NEAR_DUPLICATE_JACCARD)
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

;// CONCATENATED MODULE: ./lib/measure/corpus.js




/** Clusters of near-duplicates that a report lists. */
const CLUSTERS_SHOWN = 5;
/** The identity of `mergeCorpus`. */
function emptyCorpus() {
    return { sample: (0,measure_sample/* emptySample */.Ur)(), duplicates: emptyDuplicates() };
}
/** Offers one record, in place. `contentHash` identifies the text: equal texts have equal hashes. */
function addText(tally, contentHash, text, place) {
    (0,measure_sample/* addToSample */.HA)(tally.sample, contentHash, text);
    addToDuplicates(tally.duplicates, contentHash, text.normalize('NFC'), place);
}
/** Adds all of `from` to `into`, in place; `from` is left alone. */
function addCorpus(into, from) {
    mergeSample(into.sample, from.sample);
    mergeDuplicates(into.duplicates, from.duplicates);
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
        nearDuplicateRate: nearDuplicateRate(duplicates),
        nearDuplicates: largestClusters(duplicates, CLUSTERS_SHOWN),
    };
}

// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
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
function collapseLine({ syntheticFraction, diversity, diversityComparison, }) {
    const { estimate, low, high } = syntheticFraction;
    const { nearDuplicateRate } = diversity;
    if (nearDuplicateRate === null)
        return null;
    const share = estimate === null || low === null || high === null
        ? 'the machine-written share is not known'
        : low === high
            ? `${(0,values/* formatFraction */.MJ)(estimate)} is known to be machine-written`
            : (0,values/* saysLittle */.rj)(low, high)
                ? 'the interval is too wide to say which share reads as machine-written'
                : `about ${(0,values/* formatFraction */.MJ)(estimate)} (${(0,values/* formatInterval */.vy)(low, high)}) reads as machine-written`;
    const duplicates = nearDuplicateRate === 0
        ? 'no near-duplicates were found'
        : `${(0,values/* formatFraction */.MJ)(nearDuplicateRate)} of the records have a near-duplicate`;
    return `Together: ${share}, ${duplicates}, and ${movement(diversityComparison)}.`;
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

// EXTERNAL MODULE: ./lib/report/figures.js
var report_figures = __webpack_require__(40819);
;// CONCATENATED MODULE: ./lib/report/assemble.js









/** Puts everything that was found out into one report. */
function assembleReport(assembly) {
    const { version, name, policy, calibration, scanned, rules, overall, elapsedMs } = assembly;
    const byDefault = (0,policy_rules/* defaultRuleOf */.FI)(policy);
    const { by } = byDefault;
    const files = scanned.files.map(({ counts }) => counts);
    const all = (0,tally/* emptyCounts */.W1)();
    for (const counts of files)
        (0,tally/* addCounts */.c5)(all, counts);
    const syntheticFraction = (0,fraction/* fractionOf */.A)(all, calibration, by, files);
    const totals = (0,tally/* totalsOf */.vA)(all);
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
        coverage: coverageOf(totals),
        totals,
        byKind: kindSummaries(all, files, calibration, by),
        rules,
        files: fileResults(scanned, calibration, by),
        findings: scanned.findings,
        problems: scanned.problems,
        notices: scanned.notices,
        ...diversitySummary(assembly, syntheticFraction),
        reference: assembly.reference,
        drift: assembly.drift,
        detector: detectorSummary(assembly),
        scope: scopeSummary(assembly, all, by),
        policy: policy.source,
        timings: {
            totalMs: Math.round(elapsedMs),
            detectorMs: Math.round(scanned.detectorMs),
            recordsPerSecond: Math.round((totals.records / Math.max(1, elapsedMs)) * 1000),
        },
    };
}
/** Judged words, scored or known, ÷ words in scope; 1 where there are none. */
function coverageOf(totals) {
    return totals.words === 0 ? 1 : (0,report_figures/* judgedWords */.TD)(totals) / totals.words;
}
function diversitySummary({ scanned, diversityLimits }, syntheticFraction) {
    const { corpus, change } = scanned;
    const diversity = corpusDiversity(corpus);
    const diversityComparison = change === null ? null : compareDiversity(corpus.sample, change.before);
    const collapse = collapseLine({ syntheticFraction, diversity, diversityComparison });
    return { diversity, diversityComparison, diversityLimits, collapse };
}
function kindSummaries(all, files, calibration, by) {
    return record/* RECORD_KINDS */.e.flatMap((kind) => {
        const counts = (0,tally/* countsOfKind */.m7)(all, kind);
        const { records, words, scoredRecords, flaggedRecords } = (0,tally/* totalsOf */.vA)(counts);
        if (records === 0)
            return [];
        const syntheticFraction = (0,fraction/* fractionOf */.A)(counts, calibration, by, files);
        return [{ kind, records, words, scoredRecords, flaggedRecords, syntheticFraction }];
    });
}
function fileResults({ files }, calibration, by) {
    return files.map(({ path, format, counts }) => {
        const { records, words, scoredWords, flaggedRecords, knownSyntheticRecords } = (0,tally/* totalsOf */.vA)(counts);
        const syntheticFraction = (0,fraction/* fractionOf */.A)(counts, calibration, by);
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
function scopeSummary({ scope, scanned, calibration }, added, by) {
    const { change } = scanned;
    if (scope.type === 'tree' || change === null) {
        return { type: 'tree', paths: scope.type === 'tree' ? scope.paths : [] };
    }
    const side = (counts) => {
        const { records, words } = (0,tally/* totalsOf */.vA)(counts);
        return { records, words, syntheticFraction: (0,fraction/* fractionOf */.A)(counts, calibration, by) };
    };
    const { base, head } = scope;
    const { wordsBefore, wordsAfter, removed } = change;
    return { type: 'change', base, head, wordsBefore, wordsAfter, added: side(added), removed: side(removed) };
}

// EXTERNAL MODULE: ./lib/evidence/hidden.js
var evidence_hidden = __webpack_require__(21833);
// EXTERNAL MODULE: ./lib/record/format.js
var record_format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/record/read.js + 2 modules
var read = __webpack_require__(76307);
// EXTERNAL MODULE: ./lib/record/words.js
var words = __webpack_require__(98128);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
;// CONCATENATED MODULE: ./lib/scan/completeness.js
/** Of a file of which more rows than this share could not be read, what was read does not stand for it. */
const MOST_LOST_ROWS = 0.5;
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
    /** A part of the file, or most of its rows, could not be read. */
    get isLacking() {
        return this.lostPart || this.lostRows > (this.rowsBefore + this.rows) * MOST_LOST_ROWS;
    }
}

// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/scan/hidden-note.js
var hidden_note = __webpack_require__(10686);
;// CONCATENATED MODULE: ./lib/scan/finding.js



const { excerptCharacters: EXCERPT_LENGTH } = limits/* LIMITS */.b;
const LONE_HIGH_SURROGATE = /[\ud800-\udbff]$/;
/** The finding that a judged record makes, where it is known or flagged as synthetic. */
function findingOf({ record, words, fingerprint, outcome }, hidden = {}) {
    const { place } = record;
    const notes = (0,hidden_note/* hiddenNotes */.E)(hidden);
    const common = {
        path: place.path,
        line: place.line,
        endLine: place.endLine,
        row: place.row ?? null,
        field: place.field ?? null,
        role: place.role ?? null,
        kind: record.kind,
        words,
        ...(notes.length === 0 ? {} : { notes }),
        excerpt: finding_excerptOf(record.text),
        fingerprint,
    };
    if (outcome.type === 'known' && outcome.evidence.origin === 'synthetic') {
        const { source, detail } = outcome.evidence;
        return { ...common, score: null, threshold: null, evidence: source, reason: detail };
    }
    if (outcome.type === 'scored' && outcome.flagged) {
        const { score, threshold } = outcome;
        const reason = `score ${score.toFixed(4)}, threshold ${threshold.toFixed(4)}`;
        return { ...common, score, threshold, evidence: 'detector', reason };
    }
    return undefined;
}
function finding_excerptOf(text) {
    const line = text
        .slice(0, EXCERPT_LENGTH * 4)
        .replace(/\s+/g, ' ')
        .trim();
    if (line.length <= EXCERPT_LENGTH)
        return line;
    const room = [...line.slice(0, EXCERPT_LENGTH).replace(LONE_HIGH_SURROGATE, '')].length;
    return (0,report_escape/* clipWords */.CS)(line, room);
}

;// CONCATENATED MODULE: ./lib/scan/findings.js
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

// EXTERNAL MODULE: ./lib/scan/judge.js
var scan_judge = __webpack_require__(10262);
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

;// CONCATENATED MODULE: ./lib/scan/scan.js
















/** Reads and judges everything in scope, in one pass over the files (a change reads the versions before it as well). */
async function scan(scope, options) {
    const run = new ScanRun(options);
    const change = scope.type === 'tree' ? await run.tree(scope) : await run.change(scope);
    return run.result(scope, change);
}
class ScanRun {
    options;
    judge;
    files = [];
    corpus = emptyCorpus();
    scored = (0,scored_sample/* emptyScoredSample */._3)();
    findings = new WorstFindings(limits/* LIMITS */.b.findings);
    problems = [];
    progress = { files: 0, totalFiles: 0, records: 0 };
    constructor(options) {
        this.options = options;
        this.judge = new scan_judge/* Judge */.I(options);
    }
    async tree(scope) {
        this.advance({ totalFiles: scope.files.length });
        for (const { path, unread } of scope.problems) {
            const format = (0,record_format/* formatOf */.be)(path);
            if (unread === true && format !== undefined)
                this.open({ path }, format).unread = true;
        }
        for (const file of scope.files) {
            const format = (0,record_format/* formatOf */.be)(file.path);
            if (format !== undefined) {
                const target = this.open(file, format);
                const visit = (record) => this.judge.judge(record, (judged) => this.count(target, judged));
                target.unread = await this.read(file, format, visit, (problem) => this.problems.push(problem));
            }
            this.advance({ files: this.progress.files + 1 });
        }
        return null;
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
        let wordsBefore = 0;
        let wordsAfter = 0;
        const pairs = scope.files.map((file) => pairOf(file, this.options.groupOf ?? (() => undefined)));
        this.advance({ totalFiles: pairs.length });
        for (const { base } of pairs) {
            await this.readBase(base, async (record, hash) => {
                previous.add(base?.group, record, hash);
                (0,measure_sample/* addToSample */.HA)(sample, (0,record_hash/* hashName */.yX)(hash), record.text);
                wordsBefore += (0,words/* countWords */.r)(record.text);
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
                    wordsAfter += (0,words/* countWords */.r)(record.text);
                    if (!previous.isNew(head.group, record, hash, isTouched(record)))
                        return;
                    await this.judge.judge(record, (judged) => this.count(target, judged), hash);
                }, report);
            }
            this.advance({ files: this.progress.files + 1 });
        }
        for (const { base } of previous.isExhausted ? [] : pairs) {
            await this.readSide(base, async (record, hash) => {
                if (previous.isGone(base?.group, record, hash))
                    await this.judge.judge(record, (judged) => scan_tally(removed, judged), hash);
            });
        }
        await this.judge.flush();
        return { wordsBefore, wordsAfter, removed, before: sample };
    }
    async result(scope, change) {
        await this.judge.flush();
        const files = this.files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
        return {
            files,
            corpus: this.corpus,
            scored: this.scored,
            findings: this.findings.sorted(),
            problems: [
                ...scope.problems.map(({ path, message }) => ({ path, line: null, message })),
                ...this.problems,
            ],
            notices: files.flatMap(({ path, hidden }) => (0,hidden_note/* hiddenNotice */.R)(path, hidden)),
            change,
            detectorMs: this.judge.detectorMs,
        };
    }
    open({ path }, format) {
        const target = { path, format, counts: (0,tally/* emptyCounts */.W1)(), unread: false, hidden: new Map() };
        (0,tally/* addFile */.sM)(target.counts);
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
        return this.read(side.file, side.format, (record) => visit(record, (0,record_hash/* contentHash */.Ae)(record.text)), report);
    }
    /** Whether the file is lacking: what was read does not stand for it. */
    async read(file, format, visit, report) {
        const completeness = new Completeness();
        const events = (0,read/* readRecords */.T)(format, file.path, file, this.options.readOptions(file.path));
        try {
            for (;;) {
                let next;
                try {
                    next = await events.next();
                }
                catch (error) {
                    report({
                        path: file.path,
                        line: null,
                        message: `could not be read to its end: ${messageOf(error)}`,
                    });
                    return true;
                }
                if (next.done === true)
                    return completeness.isLacking;
                completeness.see(next.value);
                if (next.value.type === 'problem')
                    report(toProblem(next.value.problem));
                else
                    await visit(next.value.record);
            }
        }
        finally {
            await events.return(undefined);
        }
    }
    count(target, judged) {
        scan_tally(target.counts, judged);
        const hidden = (0,evidence_hidden/* hiddenCharacters */.x)(judged.record.text);
        for (const name of Object.keys(hidden)) {
            target.hidden.set(name, (target.hidden.get(name) ?? 0) + 1);
        }
        addText(this.corpus, judged.fingerprint, judged.record.text, judged.record.place);
        addScoredText(this.scored, judged);
        const finding = findingOf(judged, hidden);
        if (finding !== undefined)
            this.findings.add(finding);
        this.advance({ records: this.progress.records + 1 });
    }
    advance(step) {
        this.progress = { ...this.progress, ...step };
        this.options.onProgress?.(this.progress);
    }
}
function toProblem({ path, line, message }) {
    return { path, line, message };
}
function addScoredText(sample, { record, fingerprint, outcome }) {
    if (outcome.type !== 'scored')
        return;
    const { kind, place, text } = record;
    const { bucket, score } = outcome;
    (0,scored_sample/* addToScored */.jK)(sample, fingerprint, { kind, bucket, logOdds: (0,scored_sample/* logOddsOf */.wU)(score), path: place.path, text });
}
/** Counts one judged record. */
function scan_tally(counts, { record, words, outcome }) {
    const { kind } = record;
    if (outcome.type === 'known')
        (0,tally/* addKnown */.v2)(counts, kind, words, outcome.evidence.origin);
    else if (outcome.type === 'unscored')
        (0,tally/* addUnscored */.Bc)(counts, kind, words, outcome.reason);
    else
        (0,tally/* addScored */.cK)(counts, { kind, bucket: outcome.bucket }, words, outcome.flagged);
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

// EXTERNAL MODULE: ./lib/source/scope.js
var scope = __webpack_require__(42213);
;// CONCATENATED MODULE: ./lib/source/members.js

/**
 * Which members of an archive are in scope, by the archive's path and the member's path inside it. An archive that is
 * included stands for all it holds but what the exclude globs name, as a path in the archive (`vendor/**`) or as a whole
 * (`data.zip!/drafts/**`); include globs name files of the repository and say nothing of members.
 * @throws {SourceError} on an empty or negated pattern.
 */
function membersInScope({ exclude, }) {
    const { excludes } = (0,scope/* compileScope */.o4)([], exclude);
    return (archive) => (member) => !excludes(member) && !excludes(`${archive}!/${member}`);
}

;// CONCATENATED MODULE: ./lib/gate.js













/** The whole pipeline: what is in scope is read, judged, measured and held against the policy. */
async function runGate(input) {
    const start = performance.now();
    const { scope, policy, detector } = input;
    const reference = await (0,reference_reference/* prepareReference */.R8)(input.referencePlace ?? null, input);
    const { calibration } = reference;
    const ruleOf = (0,policy_rules/* compileRules */.nb)(policy);
    const membersOf = membersInScope(policy);
    const scanned = await scan(scope, {
        detector,
        calibration,
        evidenceOf: (0,reference_reference/* withReference */.ON)((0,evidence/* createEvidence */.I)({ ...policy, today: input.today }), reference),
        readOptions: (path) => ({ ...ruleOf(path), contains: membersOf(path) }),
        groupOf: ruleOf,
        ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
    });
    const incomplete = scope.type === 'change' ? scope.incomplete : null;
    const rules = countsByRule(scanned, ruleOf, policy).map(({ rule, counts, files, unreadFiles }) => {
        const totals = (0,tally/* totalsOf */.vA)(counts);
        const measured = {
            syntheticFraction: (0,fraction/* fractionOf */.A)(counts, calibration, rule.by, files),
            coverage: coverageOf(totals),
            words: totals.words,
            scoredWords: totals.scoredWords,
            knownWords: totals.knownHumanWords + totals.knownSyntheticWords,
            incomplete: incomplete ?? unreadReason(unreadFiles, totals.files),
            uncalibrated: calibration.calibrated === false ? { knownShare: knownShareOf(totals, rule.by) } : undefined,
        };
        const { path, budget, mode, failOn, minimumWords, minimumCoverage } = rule;
        const { syntheticFraction, coverage } = measured;
        const result = {
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
        };
        return { ...result, ...judge(measured, rule) };
    });
    const diversityLimits = judgeDiversity(policy.diversity ?? [], { now: scanned.corpus, before: scanned.change?.before ?? null }, (0,policy_rules/* defaultRuleOf */.FI)(policy).mode);
    const drift = judgedDrift(driftFrom(reference, scanned.scored), policy);
    return assembleReport({
        ...input,
        calibration,
        scanned,
        rules,
        overall: withLimits(overallVerdict(rules), [...diversityLimits, ...(drift?.limits ?? [])]),
        diversityLimits,
        reference: summariseReference(reference),
        drift,
        elapsedMs: performance.now() - start,
    });
}
function judgedDrift(figures, policy) {
    if (figures === null)
        return null;
    const mode = policy.rules.at(-1)?.mode ?? 'enforce';
    const limits = policy.drift === undefined ? [] : judgeDrift(figures, policy.drift, mode);
    return { ...figures, limits };
}
/** Share of the judged text that is known to be synthetic without the detector, 0..1. */
function knownShareOf(totals, by) {
    const { scoredRecords, knownSyntheticRecords, knownHumanRecords } = totals;
    const { scoredWords, knownSyntheticWords, knownHumanWords } = totals;
    const [synthetic, others] = by === 'words'
        ? [knownSyntheticWords, scoredWords + knownHumanWords]
        : [knownSyntheticRecords, scoredRecords + knownHumanRecords];
    return synthetic === 0 ? 0 : synthetic / (synthetic + others);
}
/** The counts of the files that each rule is for, in the order of the policy. */
function countsByRule(scanned, ruleOf, policy) {
    const filesOf = new Map(policy.rules.map((rule) => [rule, []]));
    for (const file of scanned.files)
        filesOf.get(ruleOf(file.path))?.push(file);
    return [...filesOf].map(([rule, scans]) => {
        const files = scans.map(({ counts }) => counts);
        const counts = (0,tally/* emptyCounts */.W1)();
        for (const file of files)
            (0,tally/* addCounts */.c5)(counts, file);
        return { rule, counts, files, unreadFiles: scans.filter(({ unread }) => unread).length };
    });
}


/***/ }),

/***/ 62349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   n: () => (/* binding */ shuffleAt)
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


/***/ }),

/***/ 28212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ addToSample),
/* harmony export */   Ur: () => (/* binding */ emptySample),
/* harmony export */   ht: () => (/* binding */ detached)
/* harmony export */ });
/* unused harmony exports SAMPLE_SIZE, SAMPLE_WORDS, sampleToJson, sampleFromJson, mergeSample */
/* harmony import */ var _record_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98229);
/* harmony import */ var _bottom_k_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90117);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43586);
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
    for (const [name, records, text] of rowsOf(json, 'sample')) {
        const key = stored(name, 'string', 'content hash');
        into.add(hashString(key, SEED), key, {
            text: stored(text, 'string', 'text'),
            records: storedCount(records, 'records of a text'),
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
    const { model = policy.model, maxFalsePositiveRate, include, exclude, ...settings } = overrides;
    const stated = Object.entries(settings).filter(([, value]) => value !== undefined);
    const withSettings = (rule) => {
        const own = rule.stated ?? [];
        return { ...rule, ...Object.fromEntries(stated.filter(([key]) => !own.includes(key))) };
    };
    const last = policy.rules.length - 1;
    return {
        ...policy,
        ...(model === undefined ? {} : { model }),
        include: include ?? policy.include,
        exclude: [...policy.exclude, ...(exclude ?? [])],
        maxFalsePositiveRate: maxFalsePositiveRate ?? policy.maxFalsePositiveRate,
        rules: policy.rules.map((rule, index) => index === last ? { ...rule, ...Object.fromEntries(stated) } : withSettings(rule)),
    };
}
function checkRanges(overrides) {
    const problems = [
        outOfRange('budget', overrides.budget, { min: 0, max: 1 }),
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

/***/ 30248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   R: () => (/* binding */ stepsFor)
/* harmony export */ });
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67422);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40819);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72542);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58191);




/** What the verdict means, in a sentence or two. Trusted text, or null where the headline says it all. */
function meaningOf(report) {
    const limit = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveLimit */ .Es)(report) ?? (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveDrift */ .eD)(report);
    if (limit !== null)
        return limit.reason;
    const { syntheticFraction } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(report);
    const { low, high } = syntheticFraction;
    if (low === null || high === null || (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingInScope */ .PS)(report))
        return null;
    const budget = (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(report.budget);
    if (report.verdict === 'fail' || (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isAdvisory */ .kW)(report)) {
        return EXCEEDED[report.failOn]((0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)((0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOf */ .s0)(report) ?? low), budget);
    }
    if (report.verdict === 'warn') {
        return `The best estimate is above the budget, but the detector errs, and with an interval of ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(low, high)} the true share may still be within ${budget}.`;
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
function exceededSteps(report, entries) {
    return [
        {
            lead: 'If it is not meant to be synthetic',
            text: 'replace or leave out what is listed, worst first, and push again.',
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
    const { syntheticFraction, totals } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(report);
    const { estimate, low } = syntheticFraction;
    const judged = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedWords */ .TD)(totals);
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
            text: `at the same share, at least ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(needed)} judged words; here are ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(judged)}. A scan of the whole repository has more to go by.`,
        },
    ];
}
function inconclusiveSteps(report) {
    const { totals, coverage } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectOf */ .et)(report);
    const rule = (0,_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .decisiveRule */ .Bk)(report);
    const judged = (0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedWords */ .TD)(totals);
    const steps = [];
    if (rule !== null && rule.unreadFiles > 0) {
        steps.push({
            lead: 'What is missing',
            text: `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rule.unreadFiles, 'file')} that could not be read, listed with the reason. Repair or fetch them (Git LFS: \`lfs: true\` of \`actions/checkout\`), or put them under \`exclude\` in ${policyFile(report)}.`,
        });
    }
    if (rule !== null && judged < rule.minimumWords) {
        steps.push({
            lead: 'What is missing',
            text: `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(rule.minimumWords - judged)} more judged words. A small change needs nothing done: a larger one, or a scan of the whole repository, is judged. \`minimum-words\` in ${policyFile(report)} sets the limit.`,
        });
    }
    if (rule !== null && coverage < rule.minimumCoverage) {
        steps.push({
            lead: 'What is missing',
            text: `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(1 - coverage)} of the words were not judged (${unscoredWords(report)}); the policy asks for ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(rule.minimumCoverage)} judged.`,
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
        .map(([reason, records]) => `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(records)} ${_words_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_WORDS */ .GV[reason] ?? reason}`);
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
    const shown = places.map(({ path, line }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(path, 100)} line ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(line)}`);
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
// EXTERNAL MODULE: ./lib/report/subject.js
var subject = __webpack_require__(72542);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/blocks.js












/** Everything below the verdict, most useful first. Blocks without content are left out; `runs` empty: named above. */
function detailBlocks(report, runs, context, maxima) {
    return [
        runs.length === 0 ? null : placesBlock(report, runs, context, maxima.runs),
        problemsBlock(report, maxima.problems),
        noticesBlock(report, maxima.problems),
        kindsBlock(report),
        unscoredBlock(report),
        ...(0,diversity_blocks/* diversityBlocks */.I)(report),
        ...(0,reference_blocks/* referenceBlocks */.U1)(report),
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
    const url = linesUrl(context, run.path, run.line, run.endLine);
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
function unscoredBlock({ totals, coverage }) {
    const reasons = Object.entries(totals.unscored).filter(([, count]) => count > 0);
    reasons.sort(([, a], [, b]) => b - a);
    const rows = reasons.map(([reason, count]) => `- ${words/* UNSCORED_WORDS */.GV[reason] ?? (0,report_escape/* codeSpan */.SS)(reason)}: ${(0,report_figures/* plural */.LS)(count, 'record')}`);
    const intro = `${(0,report_figures/* plural */.LS)(totals.unscoredWords, 'word')} were counted but not judged; ${(0,values/* formatFraction */.MJ)(coverage)} of the words in scope were judged.`;
    return (0,markdown_block/* list */.p_)('Not judged', intro, rows, rows.length, 'reason');
}
function methodBlock(report) {
    const { detector, policy, totals, syntheticFraction } = report;
    const known = `${(0,report_figures/* plural */.LS)(totals.knownSyntheticRecords, 'record')} known to be synthetic and ${(0,values/* formatCount */.B4)(totals.knownHumanRecords)} known to be human (attested, declared, or carrying an artefact) count exactly; ${(0,values/* formatCount */.B4)(totals.flaggedRecords)} of ${(0,report_figures/* plural */.LS)(totals.scoredRecords, 'scored record')} were flagged.`;
    const rows = [
        `- ${known}`,
        '- The flagged share is corrected for the false and true positive rates of the detector (Rogan & Gladen 1978); the 95 % interval covers sampling and the spread of both rates between sources and models that the detector never saw.',
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
    if (report.verdict === 'pass')
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
    const place = finding.row === null ? `line ${finding.line}` : `row ${finding.row}`;
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
    const details = fitBlocks(detailBlocks(report, first.length === runs.length ? [] : runs, context, profile.maxima), room, profile.size);
    return `${top}${open}${details}${close}${bottom}\n`;
}
function passHead(report) {
    const { syntheticFraction, totals, coverage } = (0,subject/* subjectOf */.et)(report);
    const { low, high } = syntheticFraction;
    const heading = title(report);
    if ((0,subject/* nothingInScope */.PS)(report))
        return [heading, NOTHING[report.scope.type], ...remarks(report)];
    if (low === null || high === null)
        return [heading, (0,report_escape/* plainText */.wh)(report.reason), ...remarks(report)];
    const figures = `95 % interval ${(0,values/* formatInterval */.vy)(low, high)}, from ${(0,report_figures/* judgedWordsInRecords */.Sq)(totals, coverage)}.`;
    return [heading, `${figures}${passedOver(report)}`, ...remarks(report)];
}
function remarks(report) {
    return [...problemLine(report), ...noticeLine(report)];
}
const NOTHING = {
    change: 'This change adds no text to the data and documents that the policy names.',
    tree: 'None of the files holds text of the kinds that the policy names.',
};
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
        bar === null ? null : ['```text', ...bar, '```'].join('\n'),
        [(0,advice/* meaningOf */.P)(report), `${capital((0,report_figures/* judgedWordsInRecords */.Sq)(totals, coverage))}.`]
            .filter((part) => part !== null)
            .join(' '),
        changeTable(report),
        rules === null ? null : fitBlocks([rules], profile.limit / 4, profile.size),
        ...remarks(report),
        firstPlaces(report, places, context),
        steps(report),
    ].filter((part) => part !== null);
}
function title(report) {
    const { rule } = (0,subject/* subjectOf */.et)(report);
    const where = rule === null ? null : rule.path === '**' ? 'all other files' : (0,report_escape/* codeSpan */.SS)(rule.path, 80);
    const number = (0,subject/* numberWords */.Lz)(report, where);
    const name = ['', 'default', 'synthetic-budget'].includes(report.name)
        ? ''
        : ` (${(0,report_escape/* codeSpan */.SS)(report.name, 60)})`;
    return `### ${words/* VERDICT_ICONS */.n_[report.verdict]} ${(0,subject/* verdictWords */.L2)(report)}${name}${number === null ? '' : `: ${number}`}`;
}
function changeTable({ scope, syntheticFraction }) {
    if (scope.type === 'tree')
        return null;
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
        (0,markdown_table/* tableRow */.j)([
            'removed by this change',
            (0,values/* formatCount */.B4)(scope.removed.words),
            scope.removed.words === 0 ? '' : (0,report_figures/* fractionWithInterval */.OL)(scope.removed.syntheticFraction),
        ]),
        (0,markdown_table/* tableRow */.j)([
            'changed files, before → after',
            `${(0,values/* formatCount */.B4)(scope.wordsBefore)} → ${(0,values/* formatCount */.B4)(scope.wordsAfter)}`,
            '',
        ]),
    ].join('\n');
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

/***/ 40819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   OL: () => (/* binding */ fractionWithInterval),
/* harmony export */   Sq: () => (/* binding */ judgedWordsInRecords),
/* harmony export */   TD: () => (/* binding */ judgedWords),
/* harmony export */   hL: () => (/* binding */ filesWorstFirst)
/* harmony export */ });
/* unused harmony export judgedRecords */
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67422);

/**
 * `38 % (31–45 %)`; `38 %, known` where nothing is estimated; in words where there is no estimate or the interval is too
 * wide to say anything.
 */
function fractionWithInterval({ estimate, low, high }) {
    if (estimate === null)
        return 'not judged';
    if (low !== null && low === high)
        return `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(estimate)}, known`;
    if (low !== null && high !== null && (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLittle */ .rj)(low, high))
        return 'too little to say';
    const interval = low === null || high === null ? '' : ` (${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInterval */ .vy)(low, high)})`;
    return `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFraction */ .MJ)(estimate)}${interval}`;
}
/** Words that have a verdict of their own: scored by the detector or known without it. */
function judgedWords(totals) {
    return totals.scoredWords + totals.knownHumanWords + totals.knownSyntheticWords;
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
    /** Characters of an excerpt. */
    excerptCharacters: 160,
};


/***/ }),

/***/ 81977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ localCommands),
/* harmony export */   b: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76074);

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
function scanArguments({ scope }) {
    if (scope.type === 'tree')
        return '';
    const base = /^[0-9a-f]{7,64}$/.test(scope.base) ? scope.base.slice(0, 12) : 'origin/main';
    return ` --changed --base ${base}`;
}
/**
 * The command that explains the score of the worst finding; null without one, or where its path needs quoting. `fromHere`
 * gives a reported path as seen from the folder that the command is run in, null where it cannot be had there.
 */
function explainCommand(report, program, fromHere = (path) => path) {
    const worst = (0,_runs_js__WEBPACK_IMPORTED_MODULE_0__/* .groupRuns */ .KH)(report.findings)[0]?.telling;
    const named = worst === undefined ? null : fromHere(worst.path);
    if (worst === undefined || named === null || !/^(?!-)[\w./-]{1,200}$/.test(named))
        return null;
    const isBinary = worst.row !== null && worst.line === 1 && worst.row > 1;
    return `${program} explain ${named}${isBinary ? '' : `:${worst.line}`}`;
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

/***/ 57736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EL: () => (/* binding */ REPORT_FORMATS),
  _S: () => (/* binding */ isReportFormat),
  B1: () => (/* binding */ renderReport)
});

// UNUSED EXPORTS: REPORTERS

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./lib/detector/detector.js
var detector = __webpack_require__(55522);
// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
;// CONCATENATED MODULE: ./lib/report/schema.js




/** The JSON report as a schema; equal to the type `Report`, which a test checks. */
const share = schemas/* number */.aig().min(0).max(1);
const count = schemas/* int */.Whr().min(0);
const ordinal = schemas/* int */.Whr().min(1);
const milliseconds = schemas/* number */.aig().min(0);
const verdict = schemas/* enum */.k5n(['pass', 'warn', 'fail', 'inconclusive'])
    .meta({ id: 'verdict', description: 'The verdict: pass, warn, fail, inconclusive.' });
const mode = schemas/* enum */.k5n(['enforce', 'warn'])
    .meta({ id: 'mode', description: 'Whether the check fails above the budget or only says so.' });
const failOn = schemas/* enum */.k5n(['lower-bound', 'floor', 'estimate', 'upper-bound'])
    .meta({ id: 'failOn', description: 'Which figure must exceed the budget for a failure.' });
const kind = schemas/* enum */.k5n(record/* RECORD_KINDS */.e).meta({ id: 'kind', description: 'What the text is for.' });
const syntheticFraction = schemas/* strictObject */.rej({
    estimate: share.nullable().describe('Best single figure, corrected for the detector’s error rates.'),
    low: share.nullable().describe('Lower end of the 95 % interval.'),
    high: share.nullable().describe('Upper end of the 95 % interval.'),
    floor: share
        .nullable()
        .describe('Lower end with a true-positive rate of 1: assumes nothing about the model.'),
    by: schemas/* enum */.k5n(['words', 'records']).describe('Whether the share is of words or of records.'),
})
    .meta({
    id: 'syntheticFraction',
    description: 'Share that a machine wrote, 0..1; null where nothing was judged.',
});
const totals = schemas/* strictObject */.rej({
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
    unscored: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(detector/* UNSCORED_REASONS */.OT), count).describe('Records not judged, by reason.'),
    unscoredWords: count,
})
    .meta({ id: 'totals', description: 'Counts of the text in scope.' });
const changeSide = schemas/* strictObject */.rej({ records: count, words: count, syntheticFraction })
    .meta({ id: 'changeSide', description: 'Text that a change adds or removes.' });
const figure = schemas/* number */.aig().nullable();
const diversityFigures = schemas/* strictObject */.rej({
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
    distinct: schemas/* tuple */.PVZ([figure, figure, figure, figure]).describe('distinct-1 … distinct-4 (Li et al. 2016).'),
    ngramDiversity: figure.describe('Sum of distinct-1 … distinct-4 (Shaib et al. 2024).'),
    compressionRatio: figure.describe('Bytes raw ÷ bytes gzipped (Shaib et al. 2024).'),
    selfRepetition: figure.describe('Salkar et al. 2022.'),
    selfBleu: figure.describe('Zhu et al. 2018.'),
    rougeL: figure.describe('Mean F1 of all pairs (Lin 2004).'),
    vendiScore: figure.describe('Effective number of different records (Friedman & Dieng 2023).'),
})
    .meta({ id: 'diversityFigures', description: 'Diversity of a number of words; see docs/metrics.md.' });
const distance = schemas/* strictObject */.rej({ observed: share, expected: share, excess: share, pValue: share }).meta({
    id: 'distance',
    description: 'A distance, its mean over permutations, the part beyond it, and the p-value.',
});
const problem = schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: ordinal.nullable(), message: schemas/* string */.YjP() })
    .meta({ id: 'problem', description: 'Something to know of a file. Untrusted: escape it.' });
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1)
        .describe('Raised when a field changes its meaning or goes; new fields may come without.'),
    version: schemas/* string */.YjP().describe('Version of synthetic-budget that wrote the report.'),
    name: schemas/* string */.YjP().describe('Name of this check, where several run on one pull request.'),
    verdict,
    reason: schemas/* string */.YjP().describe('The verdict’s reason in one plain sentence.'),
    mode,
    failOn,
    decidedBy: schemas/* string */.YjP()
        .nullable()
        .describe('`path` of the rule that decided the verdict; null: nothing in scope.'),
    budget: share.describe('Budget of the rule that decided the verdict.'),
    syntheticFraction,
    coverage: share.describe('Judged words ÷ words in scope.'),
    totals,
    byKind: schemas/* array */.YOg(schemas/* strictObject */.rej({
        kind,
        records: count,
        words: count,
        scoredRecords: count,
        flaggedRecords: count,
        syntheticFraction,
    })),
    rules: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().describe('The rule’s glob; `**` for the default rule.'),
        budget: share,
        mode,
        failOn,
        verdict,
        reason: schemas/* string */.YjP(),
        minimumWords: count.describe('Judged words below which the rule is inconclusive.'),
        minimumCoverage: share.describe('Coverage below which the rule is inconclusive.'),
        coverage: share,
        syntheticFraction,
        totals,
        unreadFiles: count.describe('Of `totals.files`, those that could not be read, or lack a part or most of their rows.'),
    })),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        kind: schemas/* string */.YjP()
            .describe('Format: jsonl, json, csv, tsv, parquet, arrow, markdown, mdx, rst, asciidoc, html, notebook, latex, gettext, subtitles, text, zip, tar.'),
        records: count,
        words: count,
        scoredWords: count,
        flaggedRecords: count,
        knownSyntheticRecords: count,
        syntheticFraction,
    })),
    findings: schemas/* array */.YOg(schemas/* strictObject */.rej({
        path: schemas/* string */.YjP(),
        line: ordinal,
        endLine: ordinal,
        row: ordinal.nullable(),
        field: schemas/* string */.YjP().nullable(),
        role: schemas/* string */.YjP().nullable(),
        kind,
        words: count,
        score: schemas/* number */.aig().nullable().describe('null where the record is known without the detector.'),
        threshold: schemas/* number */.aig().nullable(),
        reason: schemas/* string */.YjP().describe('Why it is listed. May quote the text: escape it.'),
        evidence: schemas/* enum */.k5n(['attested', 'declared', 'artefact', 'detector']),
        notes: schemas/* array */.YOg(schemas/* string */.YjP())
            .optional()
            .describe('Remarks that are no evidence of the origin, such as hidden characters.'),
        excerpt: schemas/* string */.YjP()
            .describe(`At most ${limits/* LIMITS */.b.excerptCharacters} characters of the text. Untrusted: escape it.`),
        fingerprint: schemas/* string */.YjP().describe('Identifies the text across moves; what an `accept` entry names.'),
    }))
        .describe(`Worst first; at most ${limits/* LIMITS */.b.findings} of them, \`totals\` counts all.`),
    problems: schemas/* array */.YOg(problem).describe('What could not be read.'),
    notices: schemas/* array */.YOg(problem).describe('Remarks on whole files that were read: hidden characters.'),
    diversity: schemas/* strictObject */.rej({
        ...diversityFigures.shape,
        nearDuplicateRate: schemas/* number */.aig().nullable().describe('Share of records with a near-duplicate.'),
        nearDuplicates: schemas/* array */.YOg(schemas/* strictObject */.rej({
            records: count.describe('Records that were seen in the cluster; there may be more.'),
            places: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), line: ordinal })),
            excerpt: schemas/* string */.YjP().describe('Beginning of the text. Untrusted: escape it.'),
        }))
            .describe('The largest clusters of near-duplicates, largest first.'),
    })
        .describe('Of a sample by content hash, so that figures compare between corpora of any size.'),
    diversityComparison: schemas/* strictObject */.rej({ words: count, now: diversityFigures, before: diversityFigures })
        .nullable()
        .describe('The text in scope and that from before the change, at equal numbers of words.'),
    diversityLimits: schemas/* array */.YOg(schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP().describe('Name of the figure in the policy.'),
        limit: schemas/* string */.YjP().describe('The limit in words.'),
        mode,
        verdict,
        reason: schemas/* string */.YjP(),
        value: schemas/* number */.aig().nullable(),
        before: schemas/* number */.aig().nullable(),
        words: count.describe('Words that the figures are taken of.'),
    }))
        .describe('Limits of the policy on diversity figures.'),
    collapse: schemas/* string */.YjP()
        .nullable()
        .describe('What share, diversity and duplicates say together, in plain words.'),
    reference: schemas/* strictObject */.rej({
        description: schemas/* string */.YjP().nullable().describe('null: it could not be had.'),
        commit: schemas/* string */.YjP().nullable(),
        files: count,
        texts: count.describe('Distinct texts.'),
        kinds: schemas/* array */.YOg(schemas/* strictObject */.rej({
            kind,
            method: schemas/* enum */.k5n(['conformal', 'blended'])
                .describe('conformal: thresholds are the reference’s own; blended: too small for that, the detector’s with rates updated.'),
            records: count,
            needed: count,
            flagged: share,
            flaggedByDetector: share,
        })),
        notices: schemas/* array */.YOg(schemas/* string */.YjP()),
    })
        .nullable()
        .describe('Text known to be human that thresholds were measured on.'),
    drift: schemas/* strictObject */.rej({
        referenceRecords: count,
        newRecords: count,
        unit: schemas/* enum */.k5n(['files', 'records']).describe('What was permuted for the p-values.'),
        score: distance.describe('Kolmogorov–Smirnov distance of detector scores.'),
        scoreShift: schemas/* number */.aig().describe('New mean score less the reference’s, in log-odds.'),
        words: distance.describe('Jensen–Shannon divergence (base 2) of the words.'),
        functionWords: distance.describe('The same of the function words.'),
        movedWords: schemas/* array */.YOg(schemas/* strictObject */.rej({ word: schemas/* string */.YjP(), reference: schemas/* number */.aig(), new: schemas/* number */.aig() }))
            .describe('Shares per 1,000 words. Untrusted: escape them.'),
        movedTraits: schemas/* array */.YOg(schemas/* strictObject */.rej({ trait: schemas/* string */.YjP(), effect: schemas/* number */.aig() }))
            .describe('Differences of means in standard deviations.'),
        limits: schemas/* array */.YOg(schemas/* strictObject */.rej({
            distance: schemas/* enum */.k5n(['score', 'words', 'function-words']),
            limit: share,
            mode,
            verdict,
            reason: schemas/* string */.YjP(),
        })),
    })
        .nullable()
        .describe('New text against the reference, at the same composition of kinds and lengths.'),
    detector: schemas/* strictObject */.rej({
        id: schemas/* string */.YjP(),
        sha256: schemas/* string */.YjP(),
        runtime: schemas/* enum */.k5n(['native', 'wasm']),
        maxFalsePositiveRate: share,
        threshold: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()))
            .describe('By kind, then by the lower bound of the length bucket in words.'),
        basis: schemas/* string */.YjP().describe('What the thresholds were measured on.'),
    }),
    scope: schemas/* discriminatedUnion */.gMt('type', [
        schemas/* strictObject */.rej({ type: schemas/* literal */.euz('tree'), paths: schemas/* array */.YOg(schemas/* string */.YjP()) }),
        schemas/* strictObject */.rej({
            type: schemas/* literal */.euz('change'),
            base: schemas/* string */.YjP(),
            head: schemas/* string */.YjP(),
            wordsBefore: count,
            wordsAfter: count,
            added: changeSide,
            removed: changeSide,
        }),
    ]),
    policy: schemas/* strictObject */.rej({
        path: schemas/* string */.YjP().nullable().describe('null: the built-in defaults.'),
        commit: schemas/* string */.YjP().nullable().describe('null: read from the work tree.'),
    }),
    timings: schemas/* strictObject */.rej({
        totalMs: milliseconds,
        detectorMs: milliseconds,
        recordsPerSecond: schemas/* number */.aig().min(0),
    }),
})
    .meta({
    title: 'Synthetic budget report',
    description: 'What one scan measured and how it was judged. Fractions are 0..1, durations milliseconds, lines and rows 1-based.',
});
/** The JSON Schema of the report, for programs that read it; committed as `schema/report.schema.json`. */
function reportJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(reportSchema, {
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

;// CONCATENATED MODULE: ./lib/report/json.js

/**
 * The report as JSON, indented, with a line break at the end. Keys stand in the order of the schema, keys that are data
 * (kinds, reasons) in alphabetical order, so that equal reports are equal texts.
 */
function renderJson(report) {
    const root = reportJsonSchema();
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

/***/ 76074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   KH: () => (/* binding */ groupRuns),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
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
    const runs = files.flatMap(({ runs }) => runs.sort((a, b) => b.words - a.words || a.line - b.line));
    return runs.sort((a, b) => EVIDENCE_ORDER[a.telling.evidence] - EVIDENCE_ORDER[b.telling.evidence]);
}
const EVIDENCE_ORDER = { declared: 0, artefact: 0, detector: 1, attested: 2 };
/** Why a finding is listed, with what else is to be known of its text. Untrusted text: escape it. */
function whyOf({ reason, notes = [] }) {
    return [reason, ...notes].join('; ');
}
function runsOf(findings) {
    const ordered = [...findings].sort((a, b) => position(a) - position(b) || a.line - b.line);
    const groups = [];
    let reached = Number.NEGATIVE_INFINITY;
    let rows = null;
    for (const finding of ordered) {
        const isRow = finding.row !== null;
        const current = groups.at(-1);
        if (current !== undefined && rows === isRow && position(finding) - reached <= BRIDGED + 1) {
            current.push(finding);
            reached = Math.max(reached, endPosition(finding));
        }
        else {
            groups.push([finding]);
            reached = endPosition(finding);
            rows = isRow;
        }
    }
    return groups.map(toRun);
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
/** `rows 118–402`, `row 7`, `lines 12–57`, `line 3`. */
function placeOf({ rows, line, endLine }) {
    if (rows !== null)
        return span('row', rows.first, rows.last);
    return span('line', line, endLine);
}
function span(unit, first, last) {
    return first === last ? `${unit} ${first}` : `${unit}s ${first}–${last}`;
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
/** Rules with any text in scope, or with files that could not be read. */
function rulesInScope(report) {
    return report.rules.filter(({ totals, unreadFiles }) => totals.words > 0 || unreadFiles > 0);
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
    switch (report.verdict) {
        case 'pass':
            if (nothingInScope(report))
                return 'Synthetic budget: nothing in scope';
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
            return (decisiveRule(report)?.unreadFiles ?? 0) > 0
                ? 'Synthetic budget: not everything could be read'
                : 'Synthetic budget: too little could be judged';
    }
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
    const { syntheticFraction } = subjectOf(report);
    const { estimate, low, high } = syntheticFraction;
    if (report.verdict === 'pass' && low !== null && high !== null && (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .saysLittle */ .rj)(low, high))
        return `the interval is too wide to say more, ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_2__/* .formatFraction */ .MJ)(report.budget)} is allowed`;
    if (estimate === null || report.verdict === 'inconclusive' || nothingInScope(report))
        return null;
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
        maxima: { rules: 100, runs: 1_000, acceptEntries: 50, problems: 200, files: 1_000 },
        firstPlaces: 10,
        firstPlacesPerFile: 5,
        folded: false,
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDocument */ .y)(report, context, profile, '');
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
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67422);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30248);
/* harmony import */ var _bar_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(91687);
/* harmony import */ var _diversity_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15616);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72527);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40819);
/* harmony import */ var _local_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81977);
/* harmony import */ var _reference_blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33926);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76074);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72542);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78769);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58191);












/** The report for a person at a terminal; ends with a line break. */
function renderTerminal(report, options) {
    const width = Math.max(60, options.width);
    const style = styleFor(report.verdict, options.color);
    const sections = [
        headSection(report, width, style),
        rulesSection(report, width, style),
        filesSection(report, width, style, options.maximumFiles ?? 20),
        placesSection(report, width, style, options.maximumPlaces ?? 10),
        diversitySection(report, width, style),
        referenceSection(report, width, style),
        kindsSection(report, width, style),
        notJudgedSection(report, width),
        remarksSection('Could not be read', 'problem', report.problems, width, style),
        remarksSection('Hidden characters', 'file', report.notices, width, style),
        stepsSection(report, width, style, options),
        footSection(report, width, style),
    ];
    return `${sections
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
const SIGNS = { pass: '✓', warn: '!', fail: '✗', inconclusive: '?' };
const COLOURS = { pass: 32, warn: 33, fail: 31, inconclusive: 36 };
function styleFor(verdict, color) {
    const paint = (code) => color ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
    return { strong: paint(1), faint: paint(2), verdict: paint(COLOURS[verdict]) };
}
function headSection(report, width, style) {
    const { rule, syntheticFraction, totals, coverage } = (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .subjectOf */ .et)(report);
    const where = rule === null ? null : rule.path === '**' ? 'all other files' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(rule.path, 80);
    const number = (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .numberWords */ .Lz)(report, where);
    const headline = `${SIGNS[report.verdict]} ${(0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictWords */ .L2)(report)}${number === null ? '' : `: ${number}`}`;
    const lines = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(headline, width, '', '  ').map(style.verdict).map(style.strong);
    if ((0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .nothingInScope */ .PS)(report))
        return [...lines, ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(report.reason, 500), width, '  ')];
    const bar = report.verdict === 'inconclusive' ? null : (0,_bar_js__WEBPACK_IMPORTED_MODULE_9__/* .intervalBar */ .z)(syntheticFraction, report.budget);
    if (bar !== null)
        lines.push('', ...bar.map((line) => `  ${line}`), '');
    if (report.verdict === 'inconclusive')
        lines.push(...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(report.reason, 500), width, '  '));
    const judged = `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .judgedWordsInRecords */ .Sq)(totals, coverage)}.`;
    return [
        ...lines,
        ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)([judged, (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .P)(report)].filter((part) => part !== null).join(' '), width, '  '),
    ];
}
function rulesSection(report, width, style) {
    const rules = (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .rulesInScope */ .xW)(report);
    if (rules.length < 2)
        return [];
    const rows = rules.map((rule) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(rule.path, 120),
        (0,_subject_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleVerdictWords */ .$d)(rule),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatFraction */ .MJ)(rule.budget),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .fractionWithInterval */ .OL)(rule.syntheticFraction),
    ]);
    return table(['rule', 'verdict', 'budget', 'machine-written'], rows, width, style);
}
function filesSection(report, width, style, maximum) {
    const files = (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .filesWorstFirst */ .hL)(report).filter(({ words }) => words > 0);
    const empty = report.files.length - files.length;
    const withoutText = empty === 0
        ? []
        : [style.faint(`  ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(empty, files.length === 0 ? 'file' : 'more file')} without text to judge`)];
    if (files.length === 0)
        return withoutText;
    const rows = files
        .slice(0, maximum)
        .map((file) => [
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(file.path, 200),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(file.words),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(file.scoredWords),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(file.flaggedRecords),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(file.knownSyntheticRecords),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .fractionWithInterval */ .OL)(file.syntheticFraction),
    ]);
    const header = ['file', 'words', 'scored', 'flagged', 'known', 'machine-written'];
    const known = files.some(({ knownSyntheticRecords }) => knownSyntheticRecords > 0)
        ? (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)('known: records that need no detector (declared, attested, or with a phrase that an assistant left)', width, '  ')
        : [];
    return [
        ...table(header, rows, width, style),
        ...more(files.length - rows.length, 'file', style),
        ...withoutText,
        ...known.map(style.faint),
    ];
}
function placesSection(report, width, style, maximum) {
    const runs = (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .groupRuns */ .KH)(report.findings);
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
    const found = run.findings.length > 1 ? ` (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(run.findings.length, 'finding')})` : '';
    return [
        `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(run.path, width - 40)}:${run.line}  ${(0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(run)}${found}`,
        ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)((0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .whyOf */ .gf)(run.telling), 300), width, '    '),
        style.faint(`    “${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .clipWords */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(excerpt), width - 6)}”`),
    ];
}
/** Broken limits, the figures in words, and where the largest cluster of near-duplicates begins. */
function diversitySection({ diversityLimits, diversity, collapse }, width, style) {
    const limits = diversityLimits.flatMap(({ verdict, reason }) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`${SIGNS[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(reason, 400)}`, width, '  ', '    '));
    const [largest] = diversity.nearDuplicates;
    const places = (largest?.places ?? []).map(({ path, line }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(path, 100)}:${line}`);
    const cluster = largest === undefined || places.length === 0
        ? []
        : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`Largest cluster of near-duplicates: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(largest.records, 'record')}, first at ${places.join(', ')}.`, width, '  ', '    ');
    const together = collapse === null ? [] : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(collapse, 1_000), width, '  ', '    ');
    const lines = [...limits, ...together, ...cluster];
    return lines.length === 0 ? [] : [style.strong('Diversity'), ...lines];
}
function referenceSection({ reference, drift }, width, style) {
    if (reference === null)
        return [];
    const { description, files, texts, kinds, notices } = reference;
    const what = description === null
        ? []
        : [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(texts, 'text')} in ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(files, 'file')} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(description, 200)}.`];
    const lines = [
        ...what,
        ...kinds.map((kind) => `${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .KIND_WORDS */ .Pv[kind.kind] ?? kind.kind}: ${(0,_reference_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .kindSentence */ .k2)(kind)}`),
        ...notices.map((notice) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(notice, 400)),
    ];
    const header = ['drift from it', 'observed', 'by chance', 'beyond chance', 'p'];
    const figures = drift === null ? [] : table(header, (0,_reference_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .driftRows */ .No)(drift), width, style);
    const moved = drift === null
        ? []
        : [
            ...drift.limits.map(({ verdict, reason }) => `${SIGNS[verdict]} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(reason, 300)}`),
            ...(0,_reference_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .movedSentences */ .a1)(drift, (word) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(word, 40)),
        ];
    const wrapped = (text) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(text, width, '  ', '    ');
    return [style.strong('Reference'), ...lines.flatMap(wrapped), ...figures, ...moved.flatMap(wrapped)];
}
function kindsSection(report, width, style) {
    const kinds = report.byKind.filter(({ records }) => records > 0);
    if (kinds.length < 2)
        return [];
    const rows = kinds.map((kind) => [
        _words_js__WEBPACK_IMPORTED_MODULE_6__/* .KIND_WORDS */ .Pv[kind.kind] ?? kind.kind,
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(kind.records),
        (0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(kind.words),
        (0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .fractionWithInterval */ .OL)(kind.syntheticFraction),
    ]);
    return table(['kind of text', 'records', 'words', 'machine-written'], rows, width, style);
}
function notJudgedSection({ totals }, width) {
    const reasons = Object.entries(totals.unscored).filter(([, count]) => count > 0);
    if (reasons.length === 0)
        return [];
    reasons.sort(([, a], [, b]) => b - a);
    const list = reasons.map(([reason, count]) => `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatCount */ .B4)(count)} ${_words_js__WEBPACK_IMPORTED_MODULE_6__/* .UNSCORED_WORDS */ .GV[reason] ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(reason)}`);
    return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`Not judged: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(totals.unscoredWords, 'word')}; records: ${list.join(', ')}.`, width, '', '  ');
}
function remarksSection(title, noun, remarks, width, style) {
    if (remarks.length === 0)
        return [];
    const lines = remarks.slice(0, 10).flatMap(({ path, line, message }) => {
        const where = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(path)}${line === null ? '' : `:${line}`}`;
        return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`${where}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(message, 300)}`, width, '  ', '    ');
    });
    return [style.strong(title), ...lines, ...more(remarks.length - 10, noun, style)];
}
function stepsSection(report, width, style, { program, fromHere }) {
    const steps = (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .stepsFor */ .R)(report, '`--report markdown=FILE` writes entries to paste');
    const lines = steps.flatMap(({ lead, text }) => (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`${lead}: ${text}`, width, '  ', '    '));
    const command = program === undefined || report.verdict === 'pass' ? null : (0,_local_js__WEBPACK_IMPORTED_MODULE_2__/* .explainCommand */ .b)(report, program, fromHere);
    if (command !== null)
        lines.push(`  Why the first of these is listed: ${command}`);
    return lines.length === 0 ? [] : [style.strong('What to do'), ...lines];
}
function footSection(report, width, style) {
    const { detector, timings, policy } = report;
    const diversity = (0,_diversity_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .diversityRows */ .j)(report.diversity).map(({ name, value }) => `${name} ${value}`);
    const from = policy.path === null ? 'built-in defaults' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(policy.path, 100);
    const at = policy.commit === null || policy.path === null ? '' : ` at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(policy.commit.slice(0, 7))}`;
    const lines = [
        ...(diversity.length === 0
            ? []
            : (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`Figures of diversity: ${diversity.join(', ')}.`, width, '', '  ')),
        ...(0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .wrap */ .LV)(`Detector ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(detector.id, 60)} (${detector.runtime}); thresholds for flagging ${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_11__/* .formatFraction */ .MJ)(detector.maxFalsePositiveRate)} of human-written records, corrected by measured error rates. Policy: ${from}${at}. ${(timings.totalMs / 1000).toFixed(1)} s.`, width, '', '  '),
    ];
    return lines.map(style.faint);
}
function table(header, rows, width, style) {
    const [head = '', ...body] = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .alignColumns */ .RM)([header, ...rows], width - 2);
    return [style.faint(`  ${head}`), ...body.map((line) => `  ${line}`)];
}
function more(count, noun, style) {
    return count <= 0 ? [] : [style.faint(`  … and ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_10__/* .plural */ .LS)(count, `more ${noun}`)}`)];
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

/***/ 36439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ changesBetween)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/record/format.js
var format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/source/git.js
var git = __webpack_require__(67497);
;// CONCATENATED MODULE: ./lib/source/added-lines.js

/** Longest list of paths, in bytes, on one command line: what Windows allows, with room for the rest. */
const MAX_ARGUMENT_BYTES = 20_000;
/** Longest start of a line that matters: an `index` line with two SHA-256 ids, or a hunk header's numbers. */
const LINE_START_BYTES = 192;
const NEWLINE = 0x0a;
/**
 * Added or modified lines by pair of blobs (`modifiedKey`), from the hunk headers of `git diff-tree -U0`. Files count
 * as text whatever the attributes of the repository say. Pairs that git does not report are missing from the map.
 * @throws {GitError}
 */
async function modifiedLines(repository, comparison, files) {
    const lines = new Map();
    const pathsOf = (file) => file.basePath === file.headPath ? [file.headPath] : [file.basePath, file.headPath];
    for (const paths of batches(files, pathsOf)) {
        const args = [
            ...[
                'diff-tree',
                '-r',
                '-p',
                '-U0',
                '--text',
                '--full-index',
                '--no-color',
                '--no-ext-diff',
                '--no-textconv',
            ],
            ...['--diff-algorithm=histogram', '--submodule=short', ...comparison.renames],
            ...[comparison.base, comparison.head, '--', ...paths],
        ];
        await parsePatch((0,git/* streamGit */.t1)(repository.git, args), lines);
    }
    return lines;
}
/**
 * Number of lines by path, for files that only the head side has.
 * @throws {GitError}
 */
async function lineCounts(repository, comparison, paths) {
    const counts = new Map();
    for (const batch of batches(paths, (path) => [path])) {
        const args = [
            ...['diff-tree', '-r', '-z', '--numstat', '--text', '--no-renames', '--no-ext-diff', '--no-textconv'],
            ...['--diff-filter=A', comparison.base, comparison.head, '--', ...batch],
        ];
        for await (const record of (0,git/* gitRecords */.Xq)(repository.git, args)) {
            const [added, , path] = splitFirst(record, '\t', 3);
            if (added !== undefined && path !== undefined && /^\d+$/.test(added))
                counts.set(path, Number(added));
        }
    }
    return counts;
}
function modifiedKey(baseId, headId) {
    return `${baseId}..${headId}`;
}
/**
 * Reads a patch of any size, keeping only the first bytes of each line. Content lines begin with `+`, `-` or `\`, and
 * paths in headers are quoted, so that nothing in a file or its name can pass for a header.
 */
async function parsePatch(chunks, lines) {
    let current;
    const start = Buffer.alloc(LINE_START_BYTES);
    let length = 0;
    const endLine = () => {
        const line = start.toString('latin1', 0, length);
        length = 0;
        if (line.startsWith('diff --git '))
            current = undefined;
        else if (line.startsWith('index ')) {
            const key = line.slice('index '.length).split(' ', 1)[0] ?? '';
            current = [];
            lines.set(key, current);
        }
        else if (line.startsWith('@@ ') && current !== undefined)
            addHunk(current, line);
    };
    for await (const bytes of chunks) {
        const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let from = 0;
        while (from < chunk.length) {
            const newline = chunk.indexOf(NEWLINE, from);
            const end = newline < 0 ? chunk.length : newline;
            const kept = Math.min(end - from, LINE_START_BYTES - length);
            chunk.copy(start, length, from, from + kept);
            length += kept;
            if (newline < 0)
                break;
            endLine();
            from = newline + 1;
        }
    }
    endLine();
}
function addHunk(ranges, header) {
    const match = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(header);
    if (match === null)
        return;
    const count = match[2] === undefined ? 1 : Number(match[2]);
    if (count === 0)
        return;
    const start = Number(match[1]);
    const end = start + count - 1;
    const last = ranges.at(-1);
    if (last !== undefined && last.end + 1 >= start)
        ranges[ranges.length - 1] = { start: last.start, end };
    else
        ranges.push({ start, end });
}
function* batches(items, pathsOf) {
    let batch = [];
    let bytes = 0;
    for (const item of items) {
        const paths = pathsOf(item);
        const size = paths.reduce((sum, path) => sum + Buffer.byteLength(path) + 3, 0);
        if (batch.length > 0 && bytes + size > MAX_ARGUMENT_BYTES) {
            yield batch;
            batch = [];
            bytes = 0;
        }
        batch.push(...paths);
        bytes += size;
    }
    if (batch.length > 0)
        yield batch;
}
/** Splits into at most `parts` pieces; the last keeps further separators. */
function splitFirst(text, separator, parts) {
    const pieces = text.split(separator);
    return [...pieces.slice(0, parts - 1), pieces.slice(parts - 1).join(separator)];
}

// EXTERNAL MODULE: ./lib/source/lfs.js
var lfs = __webpack_require__(50810);
// EXTERNAL MODULE: ./lib/source/messages.js
var messages = __webpack_require__(29210);
// EXTERNAL MODULE: ./lib/source/partial-clone.js
var partial_clone = __webpack_require__(688);
// EXTERNAL MODULE: ./lib/source/path-order.js
var path_order = __webpack_require__(10007);
// EXTERNAL MODULE: ./lib/source/spool.js
var spool = __webpack_require__(86446);
// EXTERNAL MODULE: ./lib/source/work-file.js
var work_file = __webpack_require__(53099);
;// CONCATENATED MODULE: ./lib/source/changed-files.js








/** Larger files have no line-by-line difference (`addedLines` is null): git would hold them whole in memory. */
const MAX_LINE_DIFF_BYTES = 8 * 1024 * 1024;
/**
 * Gives each difference its sizes, content and added lines.
 * @throws {GitError}
 */
async function describeChanges(repository, comparison, entries) {
    const objectIds = entries.flatMap(({ base, head }) => [base, head].flatMap((side) => (side === null ? [] : [side.objectId])));
    await (0,partial_clone/* prefetch */.y)(repository, comparison, objectIds);
    const sizes = await repository.blobs.sizes(objectIds);
    const lines = await linesOf(repository, comparison, entries, sizes);
    const files = [];
    const problems = [];
    let unreadable = 0;
    for (const entry of entries) {
        const head = entry.head && (await contentOf(repository, entry.head, sizes));
        const base = entry.base && (await contentOf(repository, entry.base, sizes));
        const path = (entry.head ?? entry.base)?.path ?? '';
        if (head !== null && head.file === null) {
            unreadable += 1;
            problems.push({ path, message: head.lfs ? messages/* LFS_MESSAGE */.gF : messages/* MISSING_MESSAGE */.Po });
            continue;
        }
        if (base !== null && base.file === null)
            problems.push({ path, message: base.lfs ? messages/* LFS_BASE_MESSAGE */.K2 : messages/* MISSING_MESSAGE */.Po });
        if (head === null && base?.file === null)
            continue;
        const stored = head?.lfs || base?.lfs || (entry.head !== null && !(0,format/* hasOwnLines */.cJ)(entry.head.path));
        files.push({
            base: base?.file ?? null,
            head: head?.file ?? null,
            addedLines: stored && head !== null && !sameContent(entry) ? null : lines(entry),
        });
    }
    files.sort((a, b) => (0,path_order/* comparePaths */.c)(pathOf(a), pathOf(b)));
    const incomplete = unreadable === 0
        ? null
        : `${unreadable} changed file${unreadable === 1 ? ' has' : 's have'} no content here.`;
    return { files, problems, incomplete };
}
async function contentOf(repository, side, sizes) {
    const size = sizes.get(side.objectId);
    if (size === undefined)
        return { file: null, lfs: false };
    const open = () => repository.blobs.open(side.objectId);
    const pointer = (0,lfs/* mayBePointer */.Yv)(size) ? await (0,lfs/* readPointer */.qT)(open()) : undefined;
    if (pointer === undefined)
        return { file: { path: side.path, size, ...(0,spool/* spooled */.b)(open) }, lfs: false };
    const stored = await (0,lfs/* lfsObject */.lj)(repository, pointer);
    if (stored === undefined)
        return { file: null, lfs: true };
    return { file: { path: side.path, size: pointer.size, ...(0,work_file/* fileContent */.qY)(stored) }, lfs: true };
}
async function linesOf(repository, comparison, entries, sizes) {
    const small = (side) => (sizes.get(side.objectId) ?? Number.POSITIVE_INFINITY) <= MAX_LINE_DIFF_BYTES;
    const added = [];
    const modified = [];
    for (const { base, head } of entries) {
        if (head === null || !small(head))
            continue;
        if (base === null)
            added.push(head.path);
        else if (base.objectId !== head.objectId && small(base))
            modified.push({
                basePath: base.path,
                headPath: head.path,
                baseId: base.objectId,
                headId: head.objectId,
            });
    }
    const counts = await lineCounts(repository, comparison, added);
    const ranges = await modifiedLines(repository, comparison, modified);
    return (entry) => {
        const { base, head } = entry;
        if (head === null || sameContent(entry))
            return [];
        if (base !== null)
            return ranges.get(modifiedKey(base.objectId, head.objectId)) ?? null;
        const count = counts.get(head.path);
        if (count === undefined)
            return null;
        return count === 0 ? [] : [{ start: 1, end: count }];
    };
}
function sameContent(entry) {
    return entry.base !== null && entry.base.objectId === entry.head?.objectId;
}
function pathOf(file) {
    return (file.head ?? file.base)?.path ?? '';
}

// EXTERNAL MODULE: ./lib/source/history.js
var source_history = __webpack_require__(24505);
;// CONCATENATED MODULE: ./lib/source/raw-diff.js

const ABSENT_MODE = '000000';
/**
 * What differs between two trees, renames paired, in git's order. A copied file is an added one.
 * @throws {GitError}
 */
async function* rawDiff(repository, comparison) {
    const args = [
        'diff-tree',
        '-r',
        '-z',
        '--raw',
        '--no-abbrev',
        ...comparison.renames,
        comparison.base,
        comparison.head,
        '--',
    ];
    const records = (0,git/* gitRecords */.Xq)(repository.git, args);
    for await (const header of records) {
        const match = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(header);
        const [, baseMode, headMode, baseId, headId, status] = match ?? [];
        const path = await next(records);
        if (!baseMode || !headMode || !baseId || !headId || !status)
            throw new git/* GitError */.XS('failed', `git diff-tree answered something unexpected: ${header.slice(0, 80)}`);
        const headPath = status === 'R' || status === 'C' ? await next(records) : path;
        yield {
            base: baseMode === ABSENT_MODE ? null : { path, mode: baseMode, objectId: baseId },
            head: headMode === ABSENT_MODE ? null : { path: headPath, mode: headMode, objectId: headId },
        };
    }
}
async function next(records) {
    const { value, done } = await records.next();
    if (done === true)
        throw new git/* GitError */.XS('failed', 'The answer of git diff-tree ended too early.');
    return value;
}

// EXTERNAL MODULE: ./lib/source/repository.js + 1 modules
var source_repository = __webpack_require__(75316);
// EXTERNAL MODULE: ./lib/source/scope.js
var source_scope = __webpack_require__(42213);
;// CONCATENATED MODULE: ./lib/source/changes.js








/** Renames are paired with modifications up to this many added times deleted files, squared; beyond, exact ones are. */
const RENAMES = ['-M', '-l4000'];
const SYMLINK_MODE = '120000';
const SUBMODULE_MODE = '160000';
const MAX_LINK_BYTES = 4096;
/**
 * What `head` changed since its history parted from `base` (three-dot semantics). Content comes from git's objects, so
 * the work tree may be at any commit. The null commit as `base` (the first push of a branch) means: everything is added.
 * @throws {GitError} where a commit or the common history is not there; the message names the setting that helps.
 */
async function changesBetween(repository, base, head, options = {}) {
    const scope = options.scope ?? source_scope/* EVERYTHING */.Qz;
    const ends = (0,source_repository/* isNullCommit */.rl)(base)
        ? { mergeBase: base, head: await (0,source_history/* resolveHead */.t)(repository, head, options) }
        : await (0,source_history/* resolveMergeBase */.I)(repository, base, head, options);
    const comparison = {
        base: (0,source_repository/* isNullCommit */.rl)(ends.mergeBase) ? await (0,source_repository/* emptyTree */["in"])(repository) : ends.mergeBase,
        head: ends.head,
        renames: RENAMES,
    };
    const problems = [];
    const entries = [];
    for await (const entry of rawDiff(repository, comparison)) {
        const problem = await problemOf(repository, entry.head, scope);
        if (problem !== null)
            problems.push(problem);
        const kept = narrow(entry, scope);
        if (kept !== null)
            entries.push(kept);
    }
    const described = await describeChanges(repository, comparison, entries);
    return {
        type: 'change',
        base: ends.mergeBase,
        head: ends.head,
        files: described.files,
        problems: [...problems, ...described.problems].sort((a, b) => (0,path_order/* comparePaths */.c)(a.path, b.path)),
        incomplete: described.incomplete,
    };
}
/** Keeps the sides that are files in scope; null where none is, or where only the mode differs. */
function narrow(entry, scope) {
    const keep = (side) => side !== null && (0,source_repository/* isRegularFile */.Ze)(side.mode) && scope.contains(side.path) ? side : null;
    const base = keep(entry.base);
    const head = keep(entry.head);
    if (base === null && head === null)
        return null;
    if (base?.objectId === head?.objectId && base?.path === head?.path)
        return null;
    return { base, head };
}
async function problemOf(repository, head, scope) {
    if (head === null || scope.excludes(head.path))
        return null;
    if (head.mode === SUBMODULE_MODE)
        return { path: head.path, message: messages/* SUBMODULE_MESSAGE */.vV };
    if (head.mode !== SYMLINK_MODE || !scope.includes(head.path))
        return null;
    let target = '';
    for await (const chunk of repository.blobs.open(head.objectId)) {
        target += Buffer.from(chunk).toString('utf8');
        if (target.length > MAX_LINK_BYTES)
            break;
    }
    const resolved = external_node_path_.posix.join(external_node_path_.posix.dirname(head.path), target.replaceAll('\\', '/'));
    const leaves = /^(?:[/\\]|[A-Za-z]:)/.test(target) || resolved === '..' || resolved.startsWith('../');
    return leaves ? { path: head.path, message: messages/* OUTSIDE_LINK_MESSAGE */.vJ } : null;
}


/***/ }),

/***/ 24505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ resolveMergeBase),
/* harmony export */   t: () => (/* binding */ resolveHead)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67497);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75316);


/** By how many commits a shallow clone is deepened, step by step, until the histories meet. */
const DEEPENING_STEPS = [50, 200, 800, 3200, 12_800];
const FETCH_TIMEOUT_MS = 5 * 60 * 1000;
/**
 * Finds the merge base of two revisions. Where the clone is shallow (or lacks a commit) and a remote is given, fetches
 * the very commits, then deepens both histories by 50, 200, 800, 3200 and 12800 commits, and stops as soon as they meet.
 * @throws {GitError} `bad-revision` or `missing-history`, with the setting that helps; `unrelated-histories`.
 */
async function resolveMergeBase(repository, base, head, options = {}) {
    const remote = options.fetch;
    if (remote !== undefined)
        (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .assertRevision */ .yr)(remote);
    const commits = {
        base: await obtainCommit(repository, base, 'base', remote),
        head: await obtainCommit(repository, head, 'head', remote),
    };
    let mergeBase = await findMergeBase(repository, commits);
    let deepened = 0;
    for (const step of DEEPENING_STEPS) {
        if (mergeBase !== undefined || remote === undefined || !(await isShallow(repository)))
            break;
        await deepen(repository, remote, commits, step);
        deepened += step;
        mergeBase = await findMergeBase(repository, commits);
    }
    if (mergeBase !== undefined)
        return { ...commits, mergeBase };
    if (!(await isShallow(repository)))
        throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS('unrelated-histories', `The commits ${short(commits.base)} and ${short(commits.head)} have no common history, so what changed between ` +
            'them is not defined. Compare with a branch that this one grew from, or scan the whole tree.');
    const tried = deepened > 0 ? ` after deepening it by ${deepened} commits` : '';
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS('missing-history', `The clone is shallow and does not hold the common ancestor of ${short(commits.base)} and ` +
        `${short(commits.head)}${tried}. ${FETCH_HINT}`);
}
/**
 * Full id of a commit, fetched from the remote where it is not here and a remote is given.
 * @throws {GitError} `bad-revision`.
 */
function resolveHead(repository, head, options = {}) {
    return obtainCommit(repository, head, 'head', options.fetch);
}
const FETCH_HINT = 'Set `fetch-depth: 0` for actions/checkout (on a terminal: `git fetch --unshallow`) and run again.';
async function obtainCommit(repository, revision, side, remote) {
    const here = (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(repository, revision)) ??
        (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(repository, `refs/remotes/${remote ?? 'origin'}/${revision}`));
    if (here !== undefined)
        return here;
    const missing = `The ${side} commit "${revision}" is not in this clone`;
    if (remote === undefined)
        throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS('bad-revision', `${missing}. Check the name. ${FETCH_HINT}`);
    // --depth would cut history off a complete clone.
    const depth = (await isShallow(repository)) ? ['--depth=1'] : [];
    const result = await fetch(repository, [...depth, remote, revision]);
    const fetched = result.code === 0
        ? ((await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(repository, revision)) ?? (await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findCommit */ .fq)(repository, 'FETCH_HEAD')))
        : undefined;
    if (fetched !== undefined)
        return fetched;
    const reason = result.stderr === '' ? '' : ` (${result.stderr.replaceAll(/\s*\n\s*/g, '; ')})`;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS('bad-revision', `${missing}, and "${remote}" did not give it${reason}. It may be gone after a force-push: compare with another ` +
        `commit. ${FETCH_HINT}`);
}
async function deepen(repository, remote, commits, by) {
    const result = await fetch(repository, [`--deepen=${by}`, remote, commits.base, commits.head]);
    if (result.code !== 0)
        throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS('missing-history', `More history could not be fetched from "${remote}" (${result.stderr.replaceAll(/\s*\n\s*/g, '; ')}). ${FETCH_HINT}`);
}
function fetch(repository, args) {
    const command = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--refmap=', ...args];
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(repository.git, command, { timeoutMs: FETCH_TIMEOUT_MS });
}
async function findMergeBase(repository, commits) {
    const args = ['merge-base', commits.base, commits.head];
    const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)(repository.git, args);
    if (result.code === 0)
        return result.stdout.toString('latin1').trim();
    if (result.code === 1)
        return undefined;
    throw new _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS('missing-history', `${result.stderr || 'git merge-base failed'}. ${FETCH_HINT}`);
}
async function isShallow(repository) {
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository.git, ['rev-parse', '--is-shallow-repository']);
    return answer.toString('latin1').trim() === 'true';
}
function short(commit) {
    return commit.slice(0, 12);
}


/***/ }),

/***/ 61866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ narrowScope)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42213);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93187);



/** What picomatch gives a meaning. */
const GLOB_SIGNS = /[\\*?[\]{}()!+@|]/g;
/**
 * The part of a scope below the paths that a user named: files, folders or globs, relative to `folder`, itself relative
 * to the repository's root (`''` is the root). A name is taken as it stands before it is taken for a glob. No paths: all
 * of the scope.
 * @throws {SourceError} on an empty or negated path, or one outside the repository.
 */
function narrowScope(scope, paths, folder) {
    if (paths.length === 0)
        return scope;
    const prefix = slashed(folder);
    const literals = paths.map((path) => within(prefix, slashed(path)));
    const globs = (0,_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .compileScope */ .o4)(paths.map((path) => within(prefix.replace(GLOB_SIGNS, '\\$&'), slashed(path))), []);
    const isNamed = (path) => literals.some((literal) => literal === '.' || path === literal || path.startsWith(`${literal}/`)) ||
        globs.includes(path);
    return {
        includes: (path) => scope.includes(path) && isNamed(path),
        excludes: scope.excludes,
        contains: (path) => scope.contains(path) && isNamed(path),
    };
}
function within(prefix, path) {
    if (path === '')
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c('A path is empty. Remove it, or write "." for all files.');
    if (/^!(?!\()/.test(path))
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`The path "${path}" is negated. Leave "${path.slice(1)}" out with an exclude pattern instead.`);
    const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, path).replace(/\/$/, '');
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || joined === '..' || joined.startsWith('../'))
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceError */ .c(`"${path}" lies outside the repository. Name paths below its top folder.`);
    return joined;
}
function slashed(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ })

};
