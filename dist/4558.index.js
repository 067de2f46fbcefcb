export const id = 4558;
export const ids = [4558];
export const modules = {

/***/ 64558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ mergeFiles)
});

// UNUSED EXPORTS: parsePartial, readPartial

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
    parts = [];
    /** By path: tallies of one are one part, however many there are. */
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
            for (const part of scan.parts)
                this.parts.push(part);
            this.notices.set(division.index, division.reference?.notices ?? []);
        }
        else {
            if (scan.corpus.sample.size > 0)
                this.checkNew(file, digestOf(partial), 'of the same texts');
            for (const part of scan.parts)
                this.addTally(part);
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
        const parts = [...this.parts, ...this.tallies.values()].sort((a, b) => a.order - b.order || (a.path < b.path ? -1 : 1));
        if (common.division.type === 'shard') {
            const { of, totalParts } = common.division;
            const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !this.seen.has(index));
            if (missing.length > 0)
                throw new partial_partial/* PartialError */.G(`${missing.length === 1 ? 'shard' : 'shards'} ${missing.join(', ')} of ${of} ${missing.length === 1 ? 'is' : 'are'} missing: name the parts of all shards, and look whether one failed.`);
            const isWhole = parts.length === totalParts && parts.every(({ order }, i) => order === i);
            if (!isWhole)
                throw new partial_partial/* PartialError */.G(`the shards hold ${parts.length} parts that are not the ${totalParts} that ${file} was divided into: scan them again.`);
        }
        const { corpus, scored, detectorMs, elapsedMs } = this;
        const findings = this.findings.sorted();
        return {
            common,
            scan: { parts, corpus, scored, findings, detectorMs },
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
    addTally(part) {
        const known = this.tallies.get(part.path);
        if (known === undefined) {
            this.tallies.set(part.path, {
                ...part,
                counts: (0,tally/* mergeCounts */.Lq)(part.counts, (0,tally/* emptyCounts */.W1)()),
                hidden: new Map(part.hidden),
            });
            return;
        }
        (0,tally/* addCounts */.c5)(known.counts, { ...part.counts, files: 0 });
        for (const [name, records] of part.hidden)
            known.hidden.set(name, (known.hidden.get(name) ?? 0) + records);
        const { lostPart, lostRows, rows } = known.extent;
        known.extent = {
            lostPart: lostPart || part.extent.lostPart,
            lostRows: lostRows + part.extent.lostRows,
            rows: rows + part.extent.rows,
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
    const json = (0,store/* partialToJson */.Hb)({ ...partial, elapsedMs: 0, scan: { ...scan, detectorMs: 0 } });
    return (0,external_node_crypto_.createHash)('sha256').update(json).digest('hex');
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
/** As `countsToStored` has it: records, words, squared words, and the same of those that are flagged. */
const stratum = schemas/* tuple */.PVZ([count, count, count, count, count, count])
    .refine(([records, words, squared, flagged, flaggedWords, flaggedSquared]) => flagged <= records && flaggedWords <= words && flaggedSquared <= squared && records <= words, 'has more flagged than judged text');
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
const part = schemas/* strictObject */.rej({
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
const scored = schemas/* array */.YOg(schemas/* tuple */.PVZ([
    schemas/* enum */.k5n(record/* RECORD_KINDS */.e),
    contentHash,
    count.max(detector/* BUCKET_LOWER_BOUNDS */.dt.length - 1),
    schemas/* number */.aig(),
    schemas/* string */.YjP(),
    schemas/* string */.YjP(),
]))
    .max(record/* RECORD_KINDS */.e.length * scored_sample/* DRIFT_SAMPLE_SIZE */.$F);
const schema_sample = schemas/* array */.YOg(schemas/* tuple */.PVZ([contentHash, count, schemas/* string */.YjP()])).max(sample/* SAMPLE_SIZE */.bp);
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
    totalParts: count,
    plan: sha256,
    commit: schemas/* string */.YjP()
        .regex(/^[0-9a-f]{40,64}$/)
        .nullable(),
    scope: schemas/* strictObject */.rej({
        paths: schemas/* array */.YOg(schemas/* string */.YjP()),
        incomplete: schemas/* string */.YjP().nullable(),
        problems: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), message: schemas/* string */.YjP(), unread: schemas/* literal */.euz(true).optional() })),
    }),
    policy: judgingPolicy,
    policySha256: sha256,
    expired: schemas/* array */.YOg(schemas/* string */.YjP()),
    card,
    reference,
    referenceScored: scored.nullable(),
    referenceSample: schema_sample.nullable(),
})
    .refine(({ index, of }) => index <= of, { path: ['index'], message: 'is beyond the number of shards' });
/** A threshold that nothing reaches is above 1. */
const point = calibration/* operatingPoint */.QG.extend({ threshold: schemas/* number */.aig() });
const points = schemas/* array */.YOg(point).length(detector/* BUCKET_LOWER_BOUNDS */.dt.length);
/** A partial report as JSON. It comes from another machine: nothing in it is taken for granted. */
const partialSchema = schemas/* strictObject */.rej({
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
    parts: schemas/* array */.YOg(part),
    findings: schema_findings.max(limits/* LIMITS */.b.findings),
    sample: schema_sample,
    duplicates: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP(), count, schemas/* array */.YOg(row)])),
    scored,
});

;// CONCATENATED MODULE: ./lib/partial/read.js










/** Largest part, in bytes. */
const MAXIMUM_BYTES = 256 * 1024 * 1024;
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
 * Reads a partial report.
 * @throws {PartialError} where it is none, is damaged, or was written by another version of its format.
 */
async function readPartial(file) {
    return parsePartial(await contentOf(file), file);
}
async function contentOf(file) {
    try {
        const handle = await (0,promises_.open)(file, 'r');
        try {
            const stats = await handle.stat();
            if (!stats.isFile())
                throw new partial_partial/* PartialError */.G(`${file} is not a regular file.`);
            if (stats.size > MAXIMUM_BYTES)
                throw new partial_partial/* PartialError */.G(`${file} is larger than 256 MiB, as no part is: name what a shard wrote.`);
            return await handle.readFile('utf8');
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        if (error instanceof partial_partial/* PartialError */.G)
            throw error;
        throw new partial_partial/* PartialError */.G(`${file} cannot be read (${messageOf(error)}).`);
    }
}
/** Reads the text of a partial report; `file` names it in errors. Throws PartialError. */
function parsePartial(text, file) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw new partial_partial/* PartialError */.G(`${file} is no partial report, or was cut short: it is not JSON. Make it anew.`);
    }
    const head = (typeof json === 'object' && json !== null ? json : {});
    if (head.format !== store/* PARTIAL_FORMAT */._o)
        throw new partial_partial/* PartialError */.G(`${file} is no partial report: name files that \`scan --shard\` or \`score --tally\` wrote.`);
    if (head.formatVersion !== store/* PARTIAL_VERSION */.bZ)
        throw new partial_partial/* PartialError */.G(`${file} is of another version of synthetic-budget (its \`formatVersion\` is not ${store/* PARTIAL_VERSION */.bZ}). Use one version for all parts and for merge.`);
    const parsed = partialSchema.safeParse(json);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        throw new partial_partial/* PartialError */.G(`${file} is damaged: \`${issue?.path.join('.') ?? ''}\`: ${issue?.message ?? 'malformed'}. Make it anew.`);
    }
    try {
        return fromStored(parsed.data);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new partial_partial/* PartialError */.G(`${file} is damaged: ${error.message} Make it anew.`);
        throw error;
    }
}
function fromStored(stored) {
    const { version, detector, maxFalsePositiveRate, calibration, division, elapsedMs, detectorMs } = stored;
    const corpus = { sample: (0,sample/* emptySample */.Ur)(), duplicates: (0,near_duplicates/* emptyDuplicates */.iE)() };
    (0,sample/* sampleFromJson */.L5)(stored.sample, corpus.sample);
    (0,near_duplicates/* duplicatesFromJson */.JW)(stored.duplicates, corpus.duplicates);
    const parts = stored.parts.map(({ counts, hidden, ...part }) => ({
        ...part,
        counts: (0,tally/* countsFromStored */.EA)(counts),
        hidden: new Map(Object.entries(hidden)),
    }));
    return {
        version,
        detector,
        maxFalsePositiveRate,
        calibration,
        division: divisionFrom(division),
        scan: { parts, corpus, scored: scoredFrom(stored.scored), findings: stored.findings, detectorMs },
        elapsedMs,
    };
}
function divisionFrom(division) {
    if (division.type === 'tally')
        return division;
    const { scope, policy, referenceScored, referenceSample, ...rest } = division;
    const { diversity, drift, repositoryBudget, ...always } = policy;
    const ofReference = referenceSample === null ? null : (0,sample/* emptySample */.Ur)();
    if (ofReference !== null)
        (0,sample/* sampleFromJson */.L5)(referenceSample, ofReference);
    return {
        ...rest,
        scope: {
            paths: scope.paths,
            incomplete: scope.incomplete,
            problems: scope.problems.map(({ path, message, unread }) => ({
                path,
                message,
                ...(unread === undefined ? {} : { unread }),
            })),
        },
        policy: {
            ...always,
            ...(diversity === undefined ? {} : { diversity }),
            ...(drift === undefined ? {} : { drift }),
            ...(repositoryBudget === undefined ? {} : { repositoryBudget }),
        },
        referenceScored: referenceScored === null ? null : scoredFrom(referenceScored),
        referenceSample: ofReference,
    };
}
function scoredFrom(stored) {
    const sample = (0,scored_sample/* emptyScoredSample */._3)();
    for (const [kind, hash, bucket, logOdds, path, text] of stored)
        (0,scored_sample/* addToScored */.jK)(sample, hash, { kind, bucket, logOdds, path, text });
    return sample;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
