export const id = 4558;
export const ids = [4558];
export const modules = {

/***/ 64558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ mergeFiles)
});

// UNUSED EXPORTS: parsePartial

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/measure/near-duplicates.js
var near_duplicates = __webpack_require__(53011);
// EXTERNAL MODULE: ./lib/measure/sample.js
var sample = __webpack_require__(28212);
// EXTERNAL MODULE: ./lib/measure/scored-sample.js
var scored_sample = __webpack_require__(99175);
// EXTERNAL MODULE: ./lib/measure/tally.js
var tally = __webpack_require__(99878);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/measure/corpus.js + 1 modules
var corpus = __webpack_require__(14460);
// EXTERNAL MODULE: ./lib/report/limits.js
var limits = __webpack_require__(95032);
// EXTERNAL MODULE: ./lib/scan/findings.js
var findings = __webpack_require__(23567);
// EXTERNAL MODULE: ./lib/partial/partial.js
var partial_partial = __webpack_require__(10272);
// EXTERNAL MODULE: ./lib/partial/store.js
var store = __webpack_require__(95128);
;// CONCATENATED MODULE: ./lib/partial/merge.js








/** What to do about parts that disagree, by the key. */
const ADVICE = {
    version: 'Use one version for all parts and for merge.',
    detector: 'Use one detector and one runtime (--runtime) for all parts.',
    calibration: 'Use one detector, one policy and one reference for all parts.',
    maxFalsePositiveRate: 'Score all parts with one --max-false-positive-rate.',
    'division.type': 'Merge shards of a scan, or tallies of `score`, not both.',
    'division.of': 'Merge the shards of one scan only.',
    'division.plan': 'Scan all shards in the same checkout, with the same files, paths and options.',
    'division.commit': 'Check out one commit for all shards.',
    'division.policySha256': 'Scan all shards by one policy and with the same options.',
    'division.expired': 'An accepted finding expired between the shards: scan them again on one day.',
};
/** Puts parts together, one at a time; in whatever order they come, the result is the same. */
class PartialMerge {
    first;
    seen = new Map();
    pieces = [];
    /** By path: tallies of one are one piece, however many there are. */
    tallies = new Map();
    corpus = (0,corpus/* emptyCorpus */.k2)();
    scored = (0,scored_sample/* emptyScoredSample */._3)();
    findings = new findings/* WorstFindings */.E(limits/* LIMITS */.b.findings);
    /** By the number of the shard. */
    notices = new Map();
    detectorMs = 0;
    elapsedMs = 0;
    version;
    /** `version` of this program: another one's parts may mean something else. */
    constructor(version) {
        this.version = version;
    }
    /**
     * Adds what was read of `file`.
     * @throws {PartialError} where it does not belong with those before, or is one of them.
     */
    add(file, partial) {
        const { division, scan } = partial;
        if (partial.version !== this.version)
            throw new partial_partial/* PartialError */.G(`${file}: \`version\` is ${partial.version}, and this is synthetic-budget ${this.version}. ${ADVICE.version}`);
        const agreed = agreedOf(partial);
        this.first ??= { file, partial, agreed };
        checkAgreement({ file, agreed }, this.first);
        if (division.type === 'shard') {
            this.checkNew(file, division.index, `shard ${division.index} of ${division.of}`);
            for (const piece of scan.pieces)
                this.pieces.push(piece);
            this.notices.set(division.index, division.reference?.notices ?? []);
        }
        else {
            if (scan.corpus.sample.size > 0)
                this.checkNew(file, digestOf(partial), 'of the same texts');
            for (const piece of scan.pieces)
                this.addTally(piece);
        }
        (0,corpus/* addCorpus */.iO)(this.corpus, scan.corpus);
        (0,scored_sample/* mergeScored */.Jg)(this.scored, scan.scored);
        for (const finding of scan.findings)
            this.findings.add(finding);
        this.detectorMs += scan.detectorMs;
        this.elapsedMs = Math.max(this.elapsedMs, partial.elapsedMs);
    }
    /**
     * What all parts say together.
     * @throws {PartialError} where there is none, or one is missing.
     */
    result() {
        if (this.first === undefined)
            throw new partial_partial/* PartialError */.G('there is no part to merge.');
        const { partial: common, file } = this.first;
        const pieces = [...this.pieces, ...this.tallies.values()].sort((a, b) => a.order - b.order || (a.path < b.path ? -1 : 1));
        if (common.division.type === 'shard') {
            const { of, totalPieces } = common.division;
            const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !this.seen.has(index));
            if (missing.length > 0)
                throw new partial_partial/* PartialError */.G(`${missing.length === 1 ? 'shard' : 'shards'} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing: name the parts of all shards, and look whether one failed.`);
            const isWhole = pieces.length === totalPieces && pieces.every(({ order }, i) => order === i);
            if (!isWhole)
                throw new partial_partial/* PartialError */.G(`the shards hold ${pieces.length} pieces that are not the ${totalPieces} that ${file} was divided into: scan them again.`);
        }
        const { corpus, scored, detectorMs, elapsedMs } = this;
        const findings = this.findings.sorted();
        return {
            common,
            scan: { pieces, corpus, scored, findings, detectorMs },
            notices: [...new Set([...this.notices].sort(([a], [b]) => a - b).flatMap(([, notices]) => notices))],
            elapsedMs,
        };
    }
    checkNew(file, key, what) {
        const other = this.seen.get(key);
        if (other !== undefined)
            throw new partial_partial/* PartialError */.G(`${file} is ${what}, and so is ${other}: keep one of them.`);
        this.seen.set(key, file);
    }
    addTally(piece) {
        const known = this.tallies.get(piece.path);
        if (known === undefined) {
            this.tallies.set(piece.path, {
                ...piece,
                counts: (0,tally/* mergeCounts */.Lq)(piece.counts, (0,tally/* emptyCounts */.W1)()),
                hidden: new Map(piece.hidden),
            });
            return;
        }
        (0,tally/* addCounts */.c5)(known.counts, { ...piece.counts, files: 0 });
        for (const [name, records] of piece.hidden)
            known.hidden.set(name, (known.hidden.get(name) ?? 0) + records);
        const { lostPart, lostRows, rows } = known.extent;
        known.extent = {
            lostPart: lostPart || piece.extent.lostPart,
            lostRows: lostRows + piece.extent.lostRows,
            rows: rows + piece.extent.rows,
        };
    }
}
function agreedOf({ version, detector, maxFalsePositiveRate, calibration, division }) {
    const values = {
        'division.type': division.type,
        version,
        detector,
        maxFalsePositiveRate,
    };
    if (division.type === 'shard') {
        const { of, commit, policySha256, policy, expired, name, scope, card, plan, reference } = division;
        const { referenceScored, referenceSample } = division;
        Object.assign(values, {
            'division.of': of,
            'division.commit': commit,
            'division.policySha256': policySha256,
            'division.policy': policy,
            'division.expired': expired,
            'division.name': name,
            'division.scope.paths': scope.paths,
            'division.scope.problems': scope.problems,
            'division.scope.incomplete': scope.incomplete ?? null,
            'division.card': card,
            'division.plan': plan,
            'division.reference': reference === null ? null : { ...reference, notices: [] },
            'division.referenceScored': [...(referenceScored ?? [])].map(([kind, texts]) => [
                kind,
                texts.entries(),
            ]),
            'division.referenceSample': referenceSample?.entries() ?? null,
        });
    }
    values.calibration = calibration;
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]));
}
function checkAgreement({ file, agreed }, first) {
    const key = Object.keys(first.agreed).find((name) => agreed[name] !== first.agreed[name]);
    if (key === undefined)
        return;
    const [here, there] = [agreed[key] ?? '', first.agreed[key] ?? ''];
    const values = here.length + there.length < 240 ? ` is ${here} here and ${there} there` : ' differs';
    throw new partial_partial/* PartialError */.G(`${file} does not belong with ${first.file}: \`${key}\`${values}. ${ADVICE[key] ?? 'Make all parts with the same options.'}`);
}
/** Of what was measured, not of how long it took. */
function digestOf(partial) {
    const { scan } = partial;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const chunk of (0,store/* partialChunks */.U1)({ ...partial, elapsedMs: 0, scan: { ...scan, detectorMs: 0 } }))
        hash.update(chunk);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/detector/calibration.js
var calibration = __webpack_require__(94638);
// EXTERNAL MODULE: ./lib/detector/detector.js
var detector = __webpack_require__(55522);
// EXTERNAL MODULE: ./lib/evidence/hidden.js
var evidence_hidden = __webpack_require__(21833);
// EXTERNAL MODULE: ./lib/measure/content-clusters.js
var content_clusters = __webpack_require__(31253);
// EXTERNAL MODULE: ./lib/policy/diversity-limit.js
var diversity_limit = __webpack_require__(66811);
// EXTERNAL MODULE: ./lib/record/format.js
var format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/record/read.js + 2 modules
var read = __webpack_require__(76307);
// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
// EXTERNAL MODULE: ./lib/report/schema.js
var schema = __webpack_require__(47455);
// EXTERNAL MODULE: ./lib/scan/shard.js
var shard = __webpack_require__(50657);
;// CONCATENATED MODULE: ./lib/partial/schema.js















const { findings: schema_findings, problems, reference, policy } = schema/* reportSchema */.Q.shape;
const count = schemas/* int */.Whr().min(0);
const share = schemas/* number */.aig().min(0).max(1);
const sha256 = schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/);
const contentHash = schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/);
/** Duplicates and clusters have rows of their own making, which `duplicatesFromJson` and `clustersFromJson` check. */
const row = schemas/* array */.YOg(schemas/* unknown */.L5J());
const amount = schemas/* tuple */.PVZ([count, count]);
/** As `countsToStored` has it: records, words, squared words, the same of those that are flagged, and near misses. */
const stratum = schemas/* tuple */.PVZ([count, count, count, count, count, count, count, count])
    .refine(([records, words, squared, flagged, flaggedWords, flaggedSquared, nearMisses, nearMissWords]) => flagged + nearMisses <= records &&
    flaggedWords + nearMissWords <= words &&
    flaggedSquared <= squared &&
    records <= words, 'has more flagged than judged text');
const kindCounts = schemas/* strictObject */.rej({
    strata: schemas/* array */.YOg(stratum).length(detector/* BUCKET_LOWER_BOUNDS */.dt.length),
    clusters: schemas/* union */.KCZ([
        schemas/* strictObject */.rej({ exact: schemas/* array */.YOg(row).max(content_clusters/* EXACT_CLUSTERS */.iF) }),
        schemas/* strictObject */.rej({ sketch: schemas/* array */.YOg(row) }),
    ]),
    knownSynthetic: amount,
    knownHuman: amount,
    unscored: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* enum */.k5n(detector/* UNSCORED_REASONS */.OT), count, count])).max(detector/* UNSCORED_REASONS */.OT.length),
});
const counts = schemas/* strictObject */.rej({
    files: schemas/* int */.Whr().min(0).max(1),
    kinds: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(record/* RECORD_KINDS */.e), kindCounts),
});
const piece = schemas/* strictObject */.rej({
    order: count,
    path: schemas/* string */.YjP(),
    format: schemas/* enum */.k5n(format/* FORMATS */.hR),
    counts,
    hidden: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(evidence_hidden/* HIDDEN_CLASSES */.K), count),
    extent: schemas/* strictObject */.rej({ lostPart: schemas/* boolean */.zMY(), lostRows: count, rows: count }),
    problems: schemas/* strictObject */.rej({
        // A file that is read whole has one more, which tells the number of the others.
        listed: problems.max(read/* MAXIMUM_PROBLEMS */.ST + 1),
        further: count,
        lastLine: count.nullable(),
        rows: schemas/* strictObject */.rej({ flaw: schemas/* enum */.k5n(['shapeless', 'ragged']), rows: count, line: count }).nullable(),
    }),
});
const scored = schemas/* tuple */.PVZ([
    schemas/* enum */.k5n(record/* RECORD_KINDS */.e),
    contentHash,
    count.max(detector/* BUCKET_LOWER_BOUNDS */.dt.length - 1),
    schemas/* number */.aig(),
    schemas/* string */.YjP(),
    schemas/* string */.YjP(),
]);
const schema_sample = schemas/* tuple */.PVZ([contentHash, count, schemas/* string */.YjP()]);
const mode = schemas/* enum */.k5n(['enforce', 'warn']);
const rule = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    budget: share,
    mode,
    failOn: schemas/* enum */.k5n(['lower-bound', 'floor', 'estimate', 'upper-bound']),
    by: schemas/* enum */.k5n(['words', 'records']),
    minimumWords: count,
    minimumCoverage: share,
    fields: schemas/* array */.YOg(schemas/* string */.YjP()),
    roles: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const judgingPolicy = schemas/* strictObject */.rej({
    maxFalsePositiveRate: share,
    rules: schemas/* array */.YOg(rule).min(1),
    diversity: schemas/* array */.YOg(schemas/* strictObject */.rej({
        metric: schemas/* enum */.k5n(diversity_limit/* LIMITED_METRICS */.rq),
        type: schemas/* enum */.k5n(['least', 'most', 'drop', 'rise']),
        bound: schemas/* number */.aig(),
        words: count.nullable(),
        from: schemas/* literal */.euz('reference').exactOptional(),
    }))
        .optional(),
    drift: schemas/* strictObject */.rej({ score: share.nullable(), words: share.nullable(), functionWords: share.nullable() })
        .optional(),
    repositoryBudget: share.optional(),
    source: policy,
});
const card = schemas/* strictObject */.rej({
    configs: schemas/* array */.YOg(schemas/* strictObject */.rej({
        name: schemas/* string */.YjP(),
        isDefault: schemas/* boolean */.zMY(),
        folder: schemas/* string */.YjP(),
        splits: schemas/* array */.YOg(schemas/* strictObject */.rej({ split: schemas/* string */.YjP(), patterns: schemas/* array */.YOg(schemas/* string */.YjP()) })).nullable(),
    })),
    notices: schemas/* array */.YOg(schemas/* strictObject */.rej({ line: schemas/* int */.Whr().min(1), message: schemas/* string */.YjP() })),
});
const schema_shard = schemas/* strictObject */.rej({
    type: schemas/* literal */.euz('shard'),
    index: schemas/* int */.Whr().min(1).max(shard/* MAXIMUM_SHARDS */.n0),
    of: schemas/* int */.Whr().min(1).max(shard/* MAXIMUM_SHARDS */.n0),
    name: schemas/* string */.YjP(),
    totalPieces: count,
    plan: sha256,
    commit: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    scope: schemas/* strictObject */.rej({
        paths: schemas/* array */.YOg(schemas/* string */.YjP()),
        incomplete: schemas/* string */.YjP().nullable(),
    }),
    policy: judgingPolicy,
    policySha256: sha256,
    expired: schemas/* array */.YOg(schemas/* string */.YjP()),
    card,
    reference,
    hasReferenceScored: schemas/* boolean */.zMY(),
    hasReferenceSample: schemas/* boolean */.zMY(),
})
    .refine(({ index, of }) => index <= of, { path: ['index'], message: 'is beyond the number of shards' });
/** A threshold that nothing reaches is above 1. */
const point = calibration/* operatingPoint */.QG.extend({ threshold: schemas/* number */.aig() });
const points = schemas/* array */.YOg(point).length(detector/* BUCKET_LOWER_BOUNDS */.dt.length);
/** The first line of a partial report. It comes from another machine: nothing in it is taken for granted. */
const headerSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(store/* PARTIAL_FORMAT */._o),
    formatVersion: schemas/* literal */.euz(store/* PARTIAL_VERSION */.bZ),
    version: schemas/* string */.YjP(),
    detector: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), sha256: schemas/* string */.YjP(), runtime: schemas/* enum */.k5n(['native', 'wasm']) }),
    maxFalsePositiveRate: share,
    calibration: schemas/* strictObject */.rej({
        basis: schemas/* string */.YjP(),
        calibrated: schemas/* boolean */.zMY(),
        points: schemas/* strictObject */.rej({ document: points, text: points, prompt: points, answer: points }),
    }),
    division: schemas/* discriminatedUnion */.gMt('type', [schema_shard, schemas/* strictObject */.rej({ type: schemas/* literal */.euz('tally') })]),
    elapsedMs: schemas/* number */.aig().min(0),
    detectorMs: schemas/* number */.aig().min(0),
});
/** What the other lines may hold, by name. */
const itemSchemas = {
    scopeProblem: schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), message: schemas/* string */.YjP(), unread: schemas/* literal */.euz(true).optional() }),
    referenceScored: scored,
    referenceSample: schema_sample,
    piece,
    finding: schema_findings.element,
    sample: schema_sample,
    duplicates: schemas/* tuple */.PVZ([schemas/* string */.YjP(), count, schemas/* array */.YOg(row)]),
    scored,
};
/** Most items of a name; others have no bound, or are kept in a structure that has one. */
const MOST_ITEMS = {
    referenceScored: record/* RECORD_KINDS */.e.length * scored_sample/* DRIFT_SAMPLE_SIZE */.$F,
    referenceSample: sample/* SAMPLE_SIZE */.bp,
    finding: limits/* LIMITS */.b.findings,
    sample: sample/* SAMPLE_SIZE */.bp,
    scored: record/* RECORD_KINDS */.e.length * scored_sample/* DRIFT_SAMPLE_SIZE */.$F,
};

;// CONCATENATED MODULE: ./lib/partial/read.js










/** Longest line, in UTF-16 code units, far above what one item or the header takes. */
const MAXIMUM_LINE_LENGTH = 64 * 1024 * 1024;
/**
 * Merges the parts in files, and in folders, which hold nothing else; one part is in memory at a time. `version` is that
 * of this program.
 * @throws {PartialError} where one cannot be read, or they do not make a whole.
 */
async function mergeFiles(named, version) {
    const merge = new PartialMerge(version);
    for (const each of named) {
        for (const file of await filesOf(each))
            merge.add(file, await readPartial(file));
    }
    return merge.result();
}
async function filesOf(named) {
    const stats = await (0,promises_.stat)(named).catch(() => null);
    if (stats?.isDirectory() !== true)
        return [named];
    const entries = await (0,promises_.readdir)(named, { withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    if (files.length === 0)
        throw new partial_partial/* PartialError */.G(`${named}: there is no part in this folder.`);
    return files.map(({ name }) => external_node_path_.join(named, name)).sort();
}
/**
 * Reads a partial report; one line is in memory at a time.
 * @throws {PartialError} where it is none, is damaged, or was written by another version of its format.
 */
async function readPartial(file) {
    let handle;
    try {
        handle = await (0,promises_.open)(file, 'r');
        if (!(await handle.stat()).isFile())
            throw new partial_partial/* PartialError */.G(`${file} is not a regular file.`);
        return await parsePartial(handle.createReadStream({ encoding: 'utf8', autoClose: false }), file);
    }
    catch (error) {
        if (error instanceof partial_partial/* PartialError */.G)
            throw error;
        throw new partial_partial/* PartialError */.G(`${file} cannot be read (${messageOf(error)}).`);
    }
    finally {
        await handle?.close();
    }
}
/** Reads the text of a partial report, cut anywhere; `file` names it in errors. Throws PartialError. */
async function parsePartial(chunks, file) {
    let reader;
    for await (const line of linesOf(chunks, file)) {
        if (reader === undefined)
            reader = new PartialReader(file, headerOf(line, file));
        else
            reader.read(line);
    }
    if (reader === undefined)
        throw new partial_partial/* PartialError */.G(`${file} is empty. Make it anew.`);
    return reader.result();
}
async function* linesOf(chunks, file) {
    let carry = '';
    let isFirst = true;
    for await (const chunk of chunks) {
        const lines = chunk.split('\n');
        lines[0] = carry + (lines[0] ?? '');
        carry = lines.pop() ?? '';
        // A part of an old format, or another file, may be one line of any length.
        if (isFirst && lines.length === 0 && carry.length >= HEAD_LENGTH)
            checkHead(carry, file);
        isFirst &&= lines.length === 0;
        yield* lines;
        if (carry.length > MAXIMUM_LINE_LENGTH)
            throw new partial_partial/* PartialError */.G(`${file} is damaged: a line is longer than any that a part has. Make it anew.`);
    }
    if (carry !== '')
        yield carry;
}
/** Characters of the first line that tell what a file is. */
const HEAD_LENGTH = 128;
/** Whether a file is a part, by how it begins. Throws PartialError. */
function checkHead(line, file) {
    const [, version] = new RegExp(`^\\{"format":"${store/* PARTIAL_FORMAT */._o}","formatVersion":(\\d{1,9})\\b`).exec(line) ?? [];
    if (version === undefined)
        throw new partial_partial/* PartialError */.G(`${file} is no partial report: name files that \`scan --shard\` or \`score --tally\` wrote.`);
    if (Number(version) !== store/* PARTIAL_VERSION */.bZ)
        throw new partial_partial/* PartialError */.G(`${file} is of another version of synthetic-budget (its \`formatVersion\` is ${version}, not ${store/* PARTIAL_VERSION */.bZ}). Use one version for all parts and for merge.`);
}
function headerOf(line, file) {
    checkHead(line, file);
    const parsed = headerSchema.safeParse(jsonOf(line, file));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw damaged(file, issue?.path.join('.') ?? '', issue?.message);
}
function jsonOf(line, file) {
    try {
        return JSON.parse(line);
    }
    catch {
        throw new partial_partial/* PartialError */.G(`${file} is damaged, or was cut short: a line of it is not JSON. Make it anew.`);
    }
}
function damaged(file, where, what = 'malformed') {
    return new partial_partial/* PartialError */.G(`${file} is damaged: \`${where}\`: ${what}. Make it anew.`);
}
/** Takes in the lines of one part after its header. */
class PartialReader {
    file;
    header;
    counted = new Map();
    items = 0;
    isComplete = false;
    scopeProblems = [];
    referenceScored = (0,scored_sample/* emptyScoredSample */._3)();
    referenceSample = (0,sample/* emptySample */.Ur)();
    pieces = [];
    findings = [];
    corpus = { sample: (0,sample/* emptySample */.Ur)(), duplicates: (0,near_duplicates/* emptyDuplicates */.iE)() };
    scored = (0,scored_sample/* emptyScoredSample */._3)();
    constructor(file, header) {
        this.file = file;
        this.header = header;
    }
    /** Throws PartialError. */
    read(line) {
        const item = jsonOf(line, this.file);
        const [name, value] = Array.isArray(item) && item.length === 2 ? item : [];
        if (this.isComplete)
            throw damaged(this.file, String(name), 'comes after the end');
        if (name === 'end') {
            if (value !== this.items)
                throw damaged(this.file, 'end', `says ${value} items, and there are ${this.items}`);
            this.isComplete = true;
            return;
        }
        if (!isItemName(name))
            throw damaged(this.file, `line ${this.items + 2}`, 'is no item of a part');
        this.items++;
        const count = (this.counted.get(name) ?? 0) + 1;
        this.counted.set(name, count);
        if (count > (MOST_ITEMS[name] ?? Number.POSITIVE_INFINITY))
            throw damaged(this.file, name, 'there are more than a scan keeps');
        const parsed = itemSchemas[name].safeParse(value);
        if (!parsed.success) {
            const [issue] = parsed.error.issues;
            throw damaged(this.file, [name, ...(issue?.path ?? [])].join('.'), issue?.message);
        }
        try {
            this.take[name](parsed.data);
        }
        catch (error) {
            if (error instanceof RangeError)
                throw new partial_partial/* PartialError */.G(`${this.file} is damaged: ${error.message} Make it anew.`);
            throw error;
        }
    }
    take = {
        scopeProblem: ({ path: of, message, unread }) => this.scopeProblems.push({ path: of, message, ...(unread === undefined ? {} : { unread }) }),
        referenceScored: (text) => addScored(this.referenceScored, text),
        referenceSample: (text) => (0,sample/* sampleFromJson */.L5)([text], this.referenceSample),
        piece: ({ counts, hidden, ...piece }) => this.pieces.push({
            ...piece,
            counts: (0,tally/* countsFromStored */.EA)(counts),
            hidden: new Map(Object.entries(hidden)),
        }),
        finding: (finding) => this.findings.push(finding),
        sample: (text) => (0,sample/* sampleFromJson */.L5)([text], this.corpus.sample),
        duplicates: (group) => (0,near_duplicates/* duplicatesFromJson */.JW)([group], this.corpus.duplicates),
        scored: (text) => addScored(this.scored, text),
    };
    /** Throws PartialError where the end is missing. */
    result() {
        if (!this.isComplete)
            throw new partial_partial/* PartialError */.G(`${this.file} was cut short: its last line is missing. Make it anew.`);
        const { version, detector, maxFalsePositiveRate, calibration, elapsedMs, detectorMs } = this.header;
        const { pieces, corpus, scored, findings } = this;
        return {
            version,
            detector,
            maxFalsePositiveRate,
            calibration,
            division: this.division(),
            scan: { pieces, corpus, scored, findings, detectorMs },
            elapsedMs,
        };
    }
    division() {
        const { division } = this.header;
        if (division.type === 'tally')
            return division;
        const { scope, policy, hasReferenceScored, hasReferenceSample, ...rest } = division;
        const { diversity, drift, repositoryBudget, ...always } = policy;
        return {
            ...rest,
            scope: { ...scope, problems: this.scopeProblems },
            policy: {
                ...always,
                ...(diversity === undefined ? {} : { diversity }),
                ...(drift === undefined ? {} : { drift }),
                ...(repositoryBudget === undefined ? {} : { repositoryBudget }),
            },
            referenceScored: hasReferenceScored ? this.referenceScored : null,
            referenceSample: hasReferenceSample ? this.referenceSample : null,
        };
    }
}
function isItemName(name) {
    return typeof name === 'string' && Object.hasOwn(itemSchemas, name);
}
function addScored(to, [kind, hash, bucket, logOdds, path, text]) {
    (0,scored_sample/* addToScored */.jK)(to, hash, { kind, bucket, logOdds, path, text });
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
