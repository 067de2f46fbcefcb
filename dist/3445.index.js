export const id = 3445;
export const ids = [3445];
export const modules = {

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

/***/ 53011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $D: () => (/* binding */ mergeDuplicates),
/* harmony export */   CG: () => (/* binding */ duplicatesToJson),
/* harmony export */   JW: () => (/* binding */ duplicatesFromJson),
/* harmony export */   PA: () => (/* binding */ addToDuplicates),
/* harmony export */   Sw: () => (/* binding */ nearDuplicateRateParts),
/* harmony export */   Xd: () => (/* binding */ areNearDuplicates),
/* harmony export */   iE: () => (/* binding */ emptyDuplicates),
/* harmony export */   mO: () => (/* binding */ likenessKey),
/* harmony export */   wi: () => (/* binding */ nearDuplicateRate)
/* harmony export */ });
/* unused harmony exports SHINGLE_WORDS, NEAR_DUPLICATE_JACCARD, sketchJaccard */
/* harmony import */ var _record_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98229);
/* harmony import */ var _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90117);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43586);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28212);
/* harmony import */ var _stored_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70817);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36544);






/** Words in a shingle; a record with fewer has no shingle and is compared by its exact content. */
const SHINGLE_WORDS = 5;
/** Jaccard similarity of the shingle sets from which two records are near-duplicates. */
const NEAR_DUPLICATE_JACCARD = 0.8;
/** Groups kept, distinct contents kept of each, shingle hashes kept of each content. */
const GROUPS = 4_096;
const CONTENTS_PER_GROUP = 8;
const SKETCH_SIZE = 128;
/** Places kept of each content, and characters of its beginning. */
const PLACES = 3;
const EXCERPT_CHARACTERS = 120;
const SEED = 0xd0b1e;
const LIKENESS_SEEDS = [0x3c6ef372, 0x510e527f, 0x9b05688c];
/** An empty sample. */
function emptyDuplicates(capacity = GROUPS) {
    return new _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__/* .BottomK */ .B(capacity);
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
    const words = (0,_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .wordHashes */ .zz)(text);
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
        shingles[first] = (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .join53 */ .FG)((0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(high ^ low), (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(low + Math.imul(high, 0x9e3779b1)));
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
    const high = (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)((key / 0x100000000) ^ SEED);
    const low = (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(key ^ high);
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .join53 */ .FG)((0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(high ^ low), low);
}
/**
 * Key of the texts that are like this one, a 53-bit whole number: of its smallest shingle hashes under three hash functions,
 * or of its content where it has no shingle. Copies always share it, texts of Jaccard similarity J with probability J³, so
 * that a phrase which many texts have in common does not join them. The text is in NFC.
 */
function likenessKey(contentHash, text) {
    return likenessOf(contentHash, shingleHashes(text));
}
function likenessOf(contentHash, hashes) {
    if (hashes.length === 0)
        return (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(contentHash, SEED);
    const minima = new Uint32Array(LIKENESS_SEEDS.length).fill(0xffffffff);
    for (let i = 0; i < hashes.length; i++) {
        const low = (hashes[i] ?? 0) >>> 0;
        for (let k = 0; k < minima.length; k++) {
            const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(low ^ (LIKENESS_SEEDS[k] ?? 0));
            if (hash < (minima[k] ?? 0))
                minima[k] = hash;
        }
    }
    const [a = 0, b = 0, c = 0] = minima;
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .join53 */ .FG)((0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(a ^ Math.imul(b, HIGH_BASE)), (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .mix32 */ .QV)(b ^ Math.imul(c, LOW_BASE)));
}
/**
 * Offers one record, in place, and returns its `likenessKey`. `contentHash` identifies the text, which is in NFC: equal
 * texts have equal hashes.
 */
function addToDuplicates(sample, contentHash, text, place) {
    const hashes = shingleHashes(text);
    const likeness = likenessOf(contentHash, hashes);
    const key = hashes.length > 0 ? smallest(hashes) : (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(contentHash, SEED);
    const rank = rankOf(key);
    if (!sample.mayHold(rank))
        return likeness;
    const name = `${hashes.length > 0 ? 's' : 'c'}${key.toString(36)}`;
    let group = sample.get(name);
    if (group === undefined) {
        if (!sample.admits(rank, name))
            return likeness;
        group = { records: 0, contents: new _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__/* .BottomK */ .B(CONTENTS_PER_GROUP) };
        sample.add(rank, name, group);
    }
    group.records += 1;
    const known = group.contents.get(contentHash);
    if (known !== undefined) {
        known.records += 1;
        if (place !== undefined)
            addPlace(known.places, place);
        return likeness;
    }
    const contentRank = (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(contentHash, SEED);
    if (group.contents.admits(contentRank, contentHash)) {
        group.contents.add(contentRank, contentHash, {
            records: 1,
            sketch: sketchOf(hashes),
            places: place === undefined ? [] : [{ path: place.path, line: place.line }],
            excerpt: excerptOf(text),
        });
    }
    return likeness;
}
function excerptOf(text) {
    const head = (0,_record_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(text.slice(0, 4 * EXCERPT_CHARACTERS).trim());
    const line = head.length > EXCERPT_CHARACTERS ? head : (0,_record_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A4)(text);
    return (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .ht)(line.slice(0, EXCERPT_CHARACTERS));
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
function mergeDuplicates(into, from) {
    for (const { rank, name, value } of from.entries()) {
        let group = into.get(name);
        if (group === undefined) {
            if (!into.admits(rank, name))
                continue;
            group = { records: 0, contents: new _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__/* .BottomK */ .B(CONTENTS_PER_GROUP) };
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
/** Whether `sketchJaccard` is at least NEAR_DUPLICATE_JACCARD: of most pairs the beginnings of the sketches tell. */
function areNearDuplicates(a, b) {
    const most = a.length < SKETCH_SIZE && b.length < SKETCH_SIZE ? a.length + b.length : SKETCH_SIZE;
    const mostApart = (1 - NEAR_DUPLICATE_JACCARD) * most + 1;
    let i = 0;
    let j = 0;
    let apart = 0;
    for (let union = 0; union < most && i < a.length && j < b.length; union++) {
        const left = a[i];
        const right = b[j];
        if (left !== right && ++apart > mostApart)
            return false;
        if (left <= right)
            i++;
        if (right <= left)
            j++;
    }
    return sketchJaccard(a, b) >= NEAR_DUPLICATE_JACCARD;
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
function duplicatesToJson(sample) {
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
function duplicatesFromJson(json, into) {
    for (const [name, records, contents] of (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsOf */ .RO)(json, 'duplicates')) {
        const key = (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .stored */ .su)(name, 'string', 'group');
        const group = {
            records: (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .storedCount */ .Xz)(records, 'records of a group'),
            contents: new _bottom_k_js__WEBPACK_IMPORTED_MODULE_3__/* .BottomK */ .B(CONTENTS_PER_GROUP),
        };
        into.add(rankOf(keyOf(key)), key, group);
        for (const [hash, count, sketch, excerpt, ...flat] of (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .rowsOf */ .RO)(contents, 'contents of a group')) {
            const contentHash = (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .stored */ .su)(hash, 'string', 'content hash');
            group.contents.add((0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .hashString */ .YZ)(contentHash, SEED), contentHash, {
                records: (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .storedCount */ .Xz)(count, 'records of a content'),
                sketch: sketchFromText((0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .stored */ .su)(sketch, 'string', 'sketch')),
                places: placesFrom(flat),
                excerpt: (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .stored */ .su)(excerpt, 'string', 'excerpt'),
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
        places.push({ path: (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .stored */ .su)(flat[i], 'string', 'path'), line: (0,_stored_js__WEBPACK_IMPORTED_MODULE_5__/* .storedCount */ .Xz)(flat[i + 1], 'line') });
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


/***/ })

};
