export const id = 7319;
export const ids = [7319];
export const modules = {

/***/ 47319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadExternalDetector: () => (/* binding */ loadExternalDetector)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/detector/calibration.js
var calibration = __webpack_require__(94638);
// EXTERNAL MODULE: ./lib/detector/runtime-error.js
var runtime_error = __webpack_require__(98465);
// EXTERNAL MODULE: ./lib/detector/session.js
var detector_session = __webpack_require__(51454);
;// CONCATENATED MODULE: ./lib/detector/hub/token-windows.js
/** Most windows of one text that are scored. */
const MAXIMUM_TOKEN_WINDOWS = 8;
/**
 * Cuts `ids` into windows of at most `size` that cover them evenly and overlap by a quarter or more. A text that fits is
 * its own only window; of one that needs more than MAXIMUM_TOKEN_WINDOWS, as many evenly spaced ones are taken. All
 * windows of a longer text are `size` long, so that their logits can be averaged without weights.
 */
function tokenWindows(ids, size) {
    if (ids.length <= size)
        return [ids];
    const step = size - Math.floor(size / 4);
    const needed = Math.ceil((ids.length - size) / step) + 1;
    const count = Math.min(needed, MAXIMUM_TOKEN_WINDOWS);
    return Array.from({ length: count }, (_, i) => {
        const start = Math.round((i * (ids.length - size)) / (count - 1));
        return ids.slice(start, start + size);
    });
}

;// CONCATENATED MODULE: ./lib/detector/hub/classifier.js


/** Longer texts are judged by their beginning: the cost of one record stays bounded. */
const MAXIMUM_CHARACTERS = 100_000;
/**
 * A text classifier as Transformers exports it: logits by label, softmax over several, sigmoid of one. Each window runs
 * alone and unpadded, so that a text's score does not depend on its company; the logits of a long text's windows are
 * averaged. Throws EngineError where the graph asks for what a text classifier is not fed.
 */
function createClassifier(parts) {
    const { session, tokenizer, labels, synthetic, maximumTokens } = parts;
    checkInputs(session.inputNames);
    const output = outputOf(session.outputNames);
    const room = maximumTokens - tokenizer.prefix.length - tokenizer.suffix.length;
    return async (text) => {
        const ids = tokenizer.encode(text.slice(0, MAXIMUM_CHARACTERS));
        const windows = tokenWindows(ids, room);
        const mean = new Float64Array(labels.length);
        for (const window of windows) {
            const input = [...tokenizer.prefix, ...window, ...tokenizer.suffix];
            const logits = await run(session, output, input, labels.length);
            for (let i = 0; i < mean.length; i++)
                mean[i] = mean[i] + logits[i] / windows.length;
        }
        return logOdds(mean, synthetic);
    };
}
/** What each input of a graph is fed for a sequence of `length` tokens. */
const FEEDS = {
    input_ids: (ids) => BigInt64Array.from(ids, BigInt),
    attention_mask: (ids) => new BigInt64Array(ids.length).fill(1n),
    token_type_ids: (ids) => new BigInt64Array(ids.length),
    position_ids: (ids) => BigInt64Array.from(ids, (_, i) => BigInt(i)),
};
function checkInputs(names) {
    const strange = names.filter((name) => !Object.hasOwn(FEEDS, name));
    if (strange.length === 0 && names.includes('input_ids'))
        return;
    throw new runtime_error/* EngineError */.N(`the model is no text classifier as Transformers exports it: its inputs are ${names.join(', ')}; known are ${Object.keys(FEEDS).join(', ')}.`);
}
function outputOf(names) {
    const [only, ...others] = names;
    if (names.includes('logits'))
        return 'logits';
    if (only !== undefined && others.length === 0)
        return only;
    throw new runtime_error/* EngineError */.N(`the model has no output "logits"; its outputs are ${names.join(', ')}.`);
}
async function run(session, output, ids, labels) {
    const feeds = Object.fromEntries(session.inputNames.map((name) => [
        name,
        { data: FEEDS[name]?.(ids) ?? new BigInt64Array(), dims: [1, ids.length] },
    ]));
    const logits = (await session.run(feeds))[output];
    if (!(logits?.data instanceof Float32Array || logits?.data instanceof Float64Array)) {
        throw new runtime_error/* EngineError */.N('the model gives half-precision or integer scores; choose another of its files with #file.onnx.');
    }
    if (logits.dims.length !== 2 || logits.dims[1] !== labels) {
        throw new runtime_error/* EngineError */.N(`the model gives scores of shape ${logits.dims.join(' × ')}, but config.json names ${labels} labels: it does not classify whole texts.`);
    }
    return logits.data;
}
function logOdds(logits, synthetic) {
    if (logits.length === 1)
        return logits[0] ?? 0;
    const of = (wanted) => [...logits].filter((_, i) => synthetic.includes(i) === wanted);
    return logSumExp(of(true)) - logSumExp(of(false));
}
function logSumExp(values) {
    const largest = Math.max(...values);
    return largest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - largest), 0));
}

;// CONCATENATED MODULE: ./lib/detector/hub/labels.js

const SYNTHETIC = /^(?:ai|fake|machine|bot|generated|synthetic|llm|chatgpt|gpt\w*|ai[ _-]?(?:generated|written|text)|(?:machine|llm|chatgpt|gpt|model)[ _-]?(?:generated|written|made)?(?:[ _-]?text)?)$/i;
const HUMAN = /^(?:human|real|original|authentic|not[ _-]?(?:ai|fake|machine|generated|synthetic)|human[ _-]?(?:written|generated|made|text|produced))$/i;
/**
 * The outputs of a classifier that mean synthetic. Of two labels one recognised name is enough; of more, all of them must
 * be recognised. `LABEL_0` and `LABEL_1` say nothing (both orders are in use), so they are for the user to name.
 *
 * @param wanted names or numbers of labels, separated by commas; null to go by the names.
 * @returns indices, ascending, at least one and (of two labels or more) not all.
 * @throws EngineError listing the labels and what to write.
 */
function syntheticLabels(labels, wanted) {
    const found = wanted === null ? byName(labels) : byRequest(labels, wanted);
    if (found.length > 0 && (labels.length === 1 || found.length < labels.length))
        return found;
    const listed = labels.map((label, index) => `${index}: ${label}`).join(', ');
    throw new runtime_error/* EngineError */.N(wanted === null
        ? `which of the model's labels (${listed}) means machine-written cannot be told from their names; look at its model card and set \`model-label\`, such as ${labels.at(-1) ?? '1'}.`
        : `\`model-label\` ${wanted}: must name some, but not all, of the model's labels (${listed}).`);
}
function byName(labels) {
    const meanings = labels.map((label) => (SYNTHETIC.test(label) ? 1 : HUMAN.test(label) ? 0 : null));
    const synthetic = indicesWhere(meanings, (meaning) => meaning === 1);
    const human = indicesWhere(meanings, (meaning) => meaning === 0);
    if (labels.length === 2 && synthetic.length + human.length === 1) {
        return synthetic.length === 1 ? synthetic : indicesWhere(meanings, (meaning) => meaning !== 0);
    }
    return synthetic.length + human.length === labels.length ? synthetic : [];
}
function byRequest(labels, wanted) {
    const names = new Set(wanted.split(',').map((name) => name.trim().toLowerCase()));
    const found = indicesWhere(labels, (label, i) => names.has(label.toLowerCase()) || names.has(String(i)));
    return found.length >= names.size ? found : [];
}
function indicesWhere(values, test) {
    return values.flatMap((value, index) => (test(value, index) ? [index] : []));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/detector/hub/model-config.js


const configFile = schemas/* looseObject */._H3({
    model_type: schemas/* string */.YjP().optional(),
    id2label: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
    num_labels: schemas/* int */.Whr().positive().optional(),
    max_position_embeddings: schemas/* int */.Whr().positive().nullish(),
    pad_token_id: schemas/* int */.Whr().nonnegative().nullish(),
});
const tokenizerConfigFile = schemas/* looseObject */._H3({ model_max_length: schemas/* number */.aig().positive().nullish() });
/** Models whose positions start behind the padding token's id, so that as many are not usable. */
const OFFSET_POSITIONS = new Set(['roberta', 'xlm-roberta', 'camembert', 'mpnet', 'longformer', 'xmod']);
const USUAL_MAXIMUM = 512;
const SHORTEST_MAXIMUM = 8;
/** Throws EngineError naming the file and key that cannot be used. */
function readModelConfig(config, tokenizerConfig) {
    const parsed = check(configFile, parseJson(config, 'config.json'), 'config.json');
    const limits = [positions(parsed), tokenizerLimit(tokenizerConfig)].filter((limit) => limit !== undefined);
    const maximumTokens = limits.length === 0 ? USUAL_MAXIMUM : Math.min(...limits);
    if (maximumTokens < SHORTEST_MAXIMUM) {
        throw new runtime_error/* EngineError */.N(`config.json: a model that reads ${maximumTokens} tokens at most cannot judge a text.`);
    }
    return { labels: labelsOf(parsed), maximumTokens };
}
function labelsOf({ id2label, num_labels }) {
    if (id2label == null)
        return Array.from({ length: num_labels ?? 2 }, (_, i) => `LABEL_${i}`);
    const count = Object.keys(id2label).length;
    return Array.from({ length: count }, (_, i) => {
        const label = id2label[String(i)];
        if (label === undefined)
            throw new runtime_error/* EngineError */.N(`config.json: \`id2label\` has ${count} entries but none for ${i}.`);
        return label;
    });
}
function positions(config) {
    const { max_position_embeddings: count, pad_token_id: pad, model_type: type } = config;
    if (count == null)
        return undefined;
    return OFFSET_POSITIONS.has(type ?? '') ? count - (pad ?? 1) - 1 : count;
}
function tokenizerLimit(bytes) {
    if (bytes === undefined)
        return undefined;
    const name = 'tokenizer_config.json';
    const { model_max_length: limit } = check(tokenizerConfigFile, parseJson(bytes, name), name);
    return limit == null || !Number.isSafeInteger(limit) ? undefined : limit;
}
/** Throws EngineError naming the file. */
function parseJson(bytes, name) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new runtime_error/* EngineError */.N(`${name} of the model is not JSON.`);
    }
}
function check(schema, json, name) {
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new runtime_error/* EngineError */.N(`${name} of the model: \`${issue?.path.join('.') ?? ''}\` is malformed (${issue?.message ?? ''}).`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/detector/hub/digest.js

/**
 * The digest that pins a model: the SHA-256 of the listing that `sha256sum` prints of its files in the byte order of
 * their names (`<sha256>  <name>\n` each). Tokeniser and labels are in it, since both change what a score means.
 */
function modelDigest(files) {
    const names = [...files.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    return sha256(Buffer.from(names.map((name) => `${sha256(files.get(name) ?? EMPTY)}  ${name}\n`).join('')));
}
const EMPTY = new Uint8Array();
function sha256(bytes) {
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}

;// CONCATENATED MODULE: ./lib/detector/hub/model-files.js




/** Files that a text classifier is made of, besides the graph. */
const CONFIG_FILES = [
    { name: 'config.json', required: true },
    { name: 'tokenizer.json', required: true },
    { name: 'tokenizer_config.json', required: false },
];
/** Where the graph is looked for, in this order, unless a file is named. */
const GRAPH_FILES = [
    'onnx/model.onnx',
    'onnx/model_quantized.onnx',
    'onnx/model_int8.onnx',
    'onnx/model_uint8.onnx',
    'model.onnx',
    'model_quantized.onnx',
];
/** Names of the graph to try, in order. */
function graphCandidates(file) {
    return file === null ? GRAPH_FILES : [file];
}
/** Reads a model in a folder of the user's. Throws EngineError naming what is missing. */
async function readModelFolder(folder, file) {
    const files = new Map();
    for (const { name, required } of CONFIG_FILES) {
        const bytes = await readIfThere(external_node_path_.join(folder, name));
        if (bytes !== undefined)
            files.set(name, bytes);
        else if (required)
            throw new runtime_error/* EngineError */.N(`${folder}: there is no ${name}; name a folder with a Hugging Face model.`);
    }
    for (const graph of graphCandidates(file)) {
        const bytes = await readIfThere(external_node_path_.join(folder, graph));
        if (bytes === undefined)
            continue;
        files.set(graph, bytes);
        return { files, graph, digest: modelDigest(files) };
    }
    throw new runtime_error/* EngineError */.N(`${folder}: ${noGraph(file)}`);
}
/** Everything in a folder of the store, whatever it is; undefined where it holds no graph, or more than one. */
async function readStoredModel(folder) {
    const names = [];
    for (const name of await (0,promises_.readdir)(folder, { recursive: true }))
        if ((await (0,promises_.stat)(external_node_path_.join(folder, name))).isFile())
            names.push(name.replaceAll('\\', '/'));
    const graphs = names.filter((name) => name.endsWith('.onnx'));
    const [graph] = graphs;
    if (graph === undefined || graphs.length > 1)
        return undefined;
    const files = new Map();
    for (const name of names)
        files.set(name, await (0,promises_.readFile)(external_node_path_.join(folder, name)));
    return { files, graph, digest: modelDigest(files) };
}
/** What to do where a model has no graph. */
function noGraph(file) {
    return file === null
        ? `there is no ONNX file (${GRAPH_FILES.join(', ')}); name one with #file.onnx, or export the model with Optimum.`
        : `there is no ${file}.`;
}
async function readIfThere(file) {
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw new runtime_error/* EngineError */.N(`${file}: cannot be read (${(0,runtime_error/* firstLine */.T)(error)}).`, { cause: error });
    }
}

// EXTERNAL MODULE: ./lib/detector/hub/reference.js + 1 modules
var hub_reference = __webpack_require__(49598);
;// CONCATENATED MODULE: ./lib/detector/hub/origin.js


/** Throws EngineError where HF_ENDPOINT is no https address (http for this machine). */
function hubEnvironment(env) {
    const endpoint = (env.HF_ENDPOINT?.trim() || 'https://huggingface.co').replace(/\/+$/, '');
    if (!URL.canParse(endpoint) || !(0,hub_reference/* isTrustedTransport */.VI)(new URL(endpoint))) {
        throw new runtime_error/* EngineError */.N('HF_ENDPOINT must be an https address, such as https://huggingface.co.');
    }
    const offline = /^(1|true|yes|on)$/i.test(env.HF_HUB_OFFLINE?.trim() ?? '');
    return { endpoint, token: env.HF_TOKEN?.trim() || null, offline };
}
/** The token goes to the hub alone, never to an address of the user's. */
function originOf(reference, { endpoint, token }) {
    const escaped = (file) => file.split('/').map(encodeURIComponent).join('/');
    if (reference.type === 'url')
        return { token: null, addressOf: (file) => reference.base + escaped(file) };
    const { owner, name, revision } = reference;
    const base = `${endpoint}/${owner}/${name}/resolve/${encodeURIComponent(revision ?? 'main')}/`;
    return { token, addressOf: (file) => base + escaped(file) };
}

;// CONCATENATED MODULE: ./lib/detector/hub/request.js


const MAXIMUM_REDIRECTS = 5;
/**
 * Asks for a file and follows redirects by hand: what the hub says of it stands in the first answer, and the token is for
 * the first host alone. Addresses of storage are signed, so no message names them. Throws EngineError where a redirect
 * leaves https, else what `fetch` throws.
 */
async function request(address, { token, headers, signal }) {
    const first = new URL(address);
    let url = first;
    const known = {
        commit: null,
        oid: null,
        size: null,
    };
    for (let hop = 0; hop <= MAXIMUM_REDIRECTS; hop++) {
        const authorization = token !== null && url.origin === first.origin ? { authorization: `Bearer ${token}` } : {};
        const response = await fetch(url, {
            redirect: 'manual',
            signal,
            headers: {
                'accept-encoding': 'identity',
                'user-agent': 'synthetic-budget',
                ...headers,
                ...authorization,
            },
        });
        known.commit ??= response.headers.get('x-repo-commit');
        known.oid ??= oidOf(response.headers.get('x-linked-etag'));
        known.size ??= numberOf(response.headers.get('x-linked-size'));
        const location = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || location === null) {
            // The hub's own ETag of a small file is its Git blob id; an ETag of storage may be anything.
            if (known.commit !== null && url.origin === first.origin)
                known.oid ??= oidOf(response.headers.get('etag'));
            // Some mirrors give the commit where the hub gives the content's digest.
            return { response, ...known, oid: known.oid === known.commit ? null : known.oid };
        }
        await response.body?.cancel();
        url = new URL(location, url);
        if (!(0,hub_reference/* isTrustedTransport */.VI)(url)) {
            throw new runtime_error/* EngineError */.N(`${address}: the server redirects to an address that is not https.`);
        }
    }
    throw new runtime_error/* EngineError */.N(`${address}: more than ${MAXIMUM_REDIRECTS} redirects.`);
}
function oidOf(etag) {
    return /^"?([0-9a-f]{64}|[0-9a-f]{40})"?$/.exec(etag ?? '')?.[1] ?? null;
}
/** A header's whole number, or null. */
function numberOf(header) {
    return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/detector/hub/store.js






/** Where models are kept: the runner's tool cache, else the user's cache folder. */
function storeRoot(env, platform = process.platform) {
    const own = env.SYNTHETIC_BUDGET_CACHE || env.RUNNER_TOOL_CACHE || env.XDG_CACHE_HOME;
    if (own)
        return external_node_path_.join(external_node_path_.resolve(own), 'synthetic-budget', 'models');
    const user = {
        win32: env.LOCALAPPDATA || external_node_path_.join((0,external_node_os_.homedir)(), 'AppData', 'Local'),
        darwin: external_node_path_.join((0,external_node_os_.homedir)(), 'Library', 'Caches'),
    };
    return external_node_path_.join(user[platform] ?? external_node_path_.join((0,external_node_os_.homedir)(), '.cache'), 'synthetic-budget', 'models');
}
function openStore(root) {
    const folderOf = (digest) => external_node_path_.join(root, digest);
    const refFile = (reference) => external_node_path_.join(root, 'refs', keyOf(reference));
    return {
        folderOf,
        async read(digest) {
            const folder = folderOf(digest);
            const found = await readStoredModel(folder).catch(ifMissing);
            if (found?.digest === digest)
                return found;
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            return undefined;
        },
        async digestOf(reference) {
            const digest = await (0,promises_.readFile)(refFile(reference), 'utf8').catch(ifMissing);
            return digest !== undefined && /^[0-9a-f]{64}$/.test(digest) ? digest : undefined;
        },
        async claimPartial(reference) {
            const mine = external_node_path_.join(root, `partial-${process.pid}`, keyOf(reference));
            await onDisk(mine, async () => {
                await (0,promises_.mkdir)(external_node_path_.dirname(mine), { recursive: true });
                for (const left of await abandoned(root)) {
                    const moved = await (0,promises_.rename)(external_node_path_.join(root, left, keyOf(reference)), mine).then(() => true, () => false);
                    if (moved)
                        return;
                }
                await (0,promises_.mkdir)(mine, { recursive: true });
            });
            return mine;
        },
        async keep(partial, digest, reference) {
            await onDisk(root, async () => {
                await (0,promises_.rename)(partial, folderOf(digest)).catch(async (error) => {
                    // Another process was faster; what it kept is verified when it is read.
                    await (0,promises_.rm)(partial, { recursive: true, force: true });
                    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code))
                        throw error;
                });
                await (0,promises_.rmdir)(external_node_path_.dirname(partial)).catch(() => { });
                await (0,promises_.mkdir)(external_node_path_.join(root, 'refs'), { recursive: true });
                await (0,promises_.writeFile)(refFile(reference), digest);
            });
        },
    };
}
function keyOf(reference) {
    return (0,external_node_crypto_.createHash)('sha256').update(reference).digest('hex').slice(0, 32);
}
/** Folders of downloads whose process is gone, or is this one. */
async function abandoned(root) {
    return (await (0,promises_.readdir)(root)).filter((name) => {
        const pid = Number(/^partial-(\d+)$/.exec(name)?.[1] ?? Number.NaN);
        return Number.isInteger(pid) && (pid === process.pid || !isAlive(pid));
    });
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
}
function ifMissing(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw new runtime_error/* EngineError */.N(`the model store cannot be read (${(0,runtime_error/* firstLine */.T)(error)}).`, { cause: error });
}
async function onDisk(place, action) {
    try {
        await action();
    }
    catch (error) {
        throw new runtime_error/* EngineError */.N(`${place}: the model cannot be kept there (${(0,runtime_error/* firstLine */.T)(error)}); set SYNTHETIC_BUDGET_CACHE to a folder that can be written.`, { cause: error });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/detector/hub/transfer.js







const ATTEMPTS = 6;
const PATIENCE = 60_000;
const LONGEST_WAIT = 60_000;
/**
 * Downloads one file: goes on where an earlier attempt or run stopped (`Range` with `If-Range`, RFC 9110 13.1.5 and 14),
 * verifies what the server says of its content, and puts it into its place by renaming. Returns null where there is no
 * such file. Throws EngineError when it cannot be had; the unfinished file stays for the next run.
 */
async function transfer(target, options) {
    await (0,promises_.mkdir)(external_node_path_.dirname(target.path), { recursive: true });
    const { attempts = ATTEMPTS, wait = external_node_timers_promises_.setTimeout } = options;
    let last = new Failure('no attempt was made');
    for (let attempt = 1; attempt <= attempts; attempt++) {
        try {
            return await attemptOnce(target, options);
        }
        catch (error) {
            if (error instanceof runtime_error/* EngineError */.N)
                throw error;
            last = error instanceof Failure ? error : new Failure(causeOf(error));
        }
        if (attempt < attempts)
            await wait(Math.min(LONGEST_WAIT, last.retryAfter ?? 500 * 2 ** (attempt - 1)));
    }
    throw new runtime_error/* EngineError */.N(`${target.file}: could not be downloaded from ${target.address} in ${attempts} attempts (${last.message}). ` +
        'What arrived is kept, and the next run goes on from there.');
}
/** Something that another attempt may mend. */
class Failure extends Error {
    retryAfter;
    constructor(message, retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }
}
const NOTHING = { size: 0, etag: null, oid: null };
async function attemptOnce(target, options) {
    const partial = await readPartial(target.path);
    const { patience = PATIENCE } = options;
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), patience);
    try {
        const answer = await request(target.address, {
            token: options.token,
            headers: rangeHeaders(partial),
            signal: stop.signal,
        });
        const start = await startOf(answer, partial, target);
        if (start === null)
            return null;
        await receive(answer, start, target, options, () => timer.refresh());
        await finish(answer, target);
        return { commit: answer.commit };
    }
    catch (error) {
        throw stop.signal.aborted ? new Failure(`nothing was received for ${patience / 1000} seconds`) : error;
    }
    finally {
        clearTimeout(timer);
        stop.abort();
    }
}
function rangeHeaders({ size, etag, oid }) {
    if (size === 0 || (etag === null && oid === null))
        return {};
    return { range: `bytes=${size}-`, ...(etag === null ? {} : { 'if-range': etag }) };
}
/** The offset from which the answer continues the file, 0 for a new start; null where there is no such file. */
async function startOf(answer, partial, target) {
    const { response, oid } = answer;
    const { status, headers } = response;
    if (status === 404)
        return null;
    if (status === 401 || status === 403)
        throw new runtime_error/* EngineError */.N(`${target.address}: ${refused(status)}`);
    if (status === 416) {
        await discard(target.path);
        throw new Failure('the unfinished file was longer than the whole one', 0);
    }
    if (status === 206) {
        const from = numberOf(/^bytes (\d+)-/.exec(headers.get('content-range') ?? '')?.[1] ?? null);
        if (from === partial.size && (partial.oid ?? oid) === oid)
            return from;
        await discard(target.path);
        throw new Failure('the file has changed since the download began', 0);
    }
    if (status !== 200) {
        if (status === 429 || status >= 500)
            throw new Failure(`status ${status}`, retryAfter(headers));
        throw new runtime_error/* EngineError */.N(`${target.address}: the server answers with status ${status}.`);
    }
    return 0;
}
function refused(status) {
    return (`the server refuses access (${status}). Check owner and name; for a private or gated model accept its terms on its ` +
        'page and set the environment variable HF_TOKEN to a token that may read it.');
}
function retryAfter(headers) {
    const seconds = numberOf(headers.get('retry-after'));
    return seconds === null ? undefined : seconds * 1000;
}
async function receive({ response, oid, size }, start, target, { onProgress }, alive) {
    const encoded = response.headers.has('content-encoding');
    const length = encoded ? null : numberOf(response.headers.get('content-length'));
    const total = length === null ? size : start + length;
    checkSize(Math.max(total ?? 0, size ?? 0), target);
    const etag = response.headers.get('etag');
    const strong = etag !== null && !etag.startsWith('W/') ? etag : null;
    if (start === 0)
        await transfer_onDisk(target, () => (0,promises_.writeFile)(stateOf(target.path), JSON.stringify({ etag: strong, oid })));
    const file = await transfer_onDisk(target, () => (0,promises_.open)(unfinished(target.path), start === 0 ? 'w' : 'a'));
    let received = start;
    try {
        for await (const chunk of response.body ?? []) {
            alive();
            received += chunk.byteLength;
            checkSize(received, target);
            await transfer_onDisk(target, () => file.writeFile(chunk));
            onProgress?.({ file: target.file, received, total });
        }
    }
    finally {
        await file.close();
    }
    if (total !== null && received !== total)
        throw new Failure(`${received} of ${total} bytes arrived`);
}
function checkSize(bytes, { file, maximumBytes }) {
    if (bytes <= maximumBytes)
        return;
    throw new runtime_error/* EngineError */.N(`${file}: larger than the ${Math.ceil(maximumBytes / 2 ** 20)} MiB that such a file may have.`);
}
async function finish({ oid }, target) {
    const from = unfinished(target.path);
    if (oid !== null && (await oidOfFile(from, oid.length)) !== oid) {
        await discard(target.path);
        throw new Failure('its content is not what the server announced');
    }
    await transfer_onDisk(target, () => (0,promises_.rename)(from, target.path));
    await (0,promises_.rm)(stateOf(target.path), { force: true });
}
/** The digest by which the hub names content: SHA-256 (64 digits), or the SHA-1 of Git's blob object (40 digits). */
async function oidOfFile(file, digits) {
    const hash = (0,external_node_crypto_.createHash)(digits === 64 ? 'sha256' : 'sha1');
    if (digits === 40)
        hash.update(`blob ${(await (0,promises_.stat)(file)).size}\0`);
    for await (const chunk of (0,external_node_fs_.createReadStream)(file))
        hash.update(chunk);
    return hash.digest('hex');
}
async function readPartial(file) {
    try {
        const { size } = await (0,promises_.stat)(unfinished(file));
        const { etag = null, oid = null } = JSON.parse(await (0,promises_.readFile)(stateOf(file), 'utf8'));
        return { size, etag, oid };
    }
    catch {
        return NOTHING;
    }
}
async function discard(file) {
    await (0,promises_.rm)(unfinished(file), { force: true });
    await (0,promises_.rm)(stateOf(file), { force: true });
}
function unfinished(file) {
    return `${file}.part`;
}
function stateOf(file) {
    return `${file}.part.json`;
}
async function transfer_onDisk({ file, path: place }, action) {
    try {
        return await action();
    }
    catch (error) {
        throw new runtime_error/* EngineError */.N(`${file}: cannot be kept at ${place} (${(0,runtime_error/* firstLine */.T)(error)}).`, { cause: error });
    }
}
/** What `fetch` failed of stands in the cause of its error. */
function causeOf(error) {
    return error instanceof Error && error.cause instanceof Error ? (0,runtime_error/* firstLine */.T)(error.cause) : (0,runtime_error/* firstLine */.T)(error);
}

;// CONCATENATED MODULE: ./lib/detector/hub/obtain.js










/** Protocol Buffers cannot hold more than 2 GiB; graphs beyond it keep their weights in other files. */
const MAXIMUM_GRAPH_BYTES = 2 ** 31 - 1;
const MAXIMUM_CONFIG_BYTES = 64 * 2 ** 20;
/**
 * The files of a model, verified: from its folder, from this machine's store, from the shared cache, or downloaded once.
 * Throws EngineError where it is not pinned (with the form that pins it), cannot be had, or is not what was pinned.
 */
async function obtainModel(choice, options = {}) {
    const reference = (0,hub_reference/* parseReference */.F2)(choice.reference);
    const { env = process.env, cwd = process.cwd() } = options;
    if (reference.type === 'folder') {
        const model = await readModelFolder(external_node_path_.resolve(cwd, reference.path), reference.file);
        if (choice.sha256 === null && options.folderNeedsPin)
            throw new runtime_error/* EngineError */.N(pinAdvice(choice.reference, model.digest));
        return checkPin(model, choice);
    }
    const store = openStore(storeRoot(env));
    const environment = hubEnvironment(env);
    const key = `${environment.endpoint} ${(0,hub_reference/* formatReference */.FH)(reference)}#${reference.file ?? ''}`;
    const pinned = choice.sha256 !== null || (reference.type === 'hub' && (0,hub_reference/* isCommit */.WM)(reference.revision));
    const known = choice.sha256 ?? (await store.digestOf(key));
    const kept = known === undefined ? undefined : await fromStore(known, choice, store, options);
    if (kept !== undefined) {
        if (!pinned && reference.type === 'url')
            throw new runtime_error/* EngineError */.N(pinAdvice(choice.reference, kept.digest));
        if (pinned)
            return checkFile(kept, reference, choice);
    }
    if (environment.offline) {
        throw new runtime_error/* EngineError */.N(`model ${choice.reference} is not on this machine, and HF_HUB_OFFLINE forbids to fetch it: run once without, or copy ${storeRoot(env)}.`);
    }
    const origin = originOf(reference, environment);
    if (!pinned && reference.type === 'hub')
        throw await notPinned(reference, origin);
    const model = await download({ reference, choice, key, origin, store }, options);
    if (choice.sha256 !== null)
        await options.cache?.save(store.folderOf(model.digest), model.digest);
    else if (!pinned)
        throw new runtime_error/* EngineError */.N(pinAdvice(choice.reference, model.digest));
    else
        options.notice?.(`Downloaded ${choice.reference}; \`model-sha256: ${model.digest}\` pins what was downloaded.`);
    return model;
}
async function fromStore(digest, { sha256 }, store, { cache, notice }) {
    const there = await exists(store.folderOf(digest));
    const kept = await store.read(digest);
    if (kept !== undefined)
        return kept;
    if (there)
        notice?.(`The model in ${store.folderOf(digest)} was altered; it is fetched again.`);
    if (sha256 === null || cache === undefined)
        return undefined;
    await cache.restore(store.folderOf(digest), digest);
    const restored = await exists(store.folderOf(digest));
    const model = await store.read(digest);
    if (model === undefined && restored)
        notice?.('The model in the cache is not what was pinned; it is fetched again.');
    return model;
}
async function download({ reference, choice, key, origin, store }, options) {
    const folder = await store.claimPartial(key);
    const files = new Map();
    const fetchFile = async (file, maximumBytes) => {
        const target = { file, address: origin.addressOf(file), path: external_node_path_.join(folder, file), maximumBytes };
        const have = await exists(target.path);
        if (!have && (await transfer(target, { ...options, token: origin.token })) === null)
            return false;
        files.set(file, await (0,promises_.readFile)(target.path));
        return true;
    };
    for (const { name, required } of CONFIG_FILES) {
        if (!(await fetchFile(name, MAXIMUM_CONFIG_BYTES)) && required) {
            throw new runtime_error/* EngineError */.N(`${origin.addressOf(name)}: there is no such file; check owner, name and revision.`);
        }
    }
    for (const graph of graphCandidates(reference.file)) {
        if (!(await fetchFile(graph, MAXIMUM_GRAPH_BYTES)))
            continue;
        const model = { files, graph, digest: modelDigest(files) };
        if (choice.sha256 !== null && model.digest !== choice.sha256)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        checkPin(model, choice);
        await store.keep(folder, model.digest, key);
        return model;
    }
    throw new runtime_error/* EngineError */.N(`model ${choice.reference}: ${noGraph(reference.file)}`);
}
function checkPin(model, { reference, sha256 }) {
    if (sha256 === null || model.digest === sha256)
        return model;
    throw new runtime_error/* EngineError */.N(`model ${reference} is not what was pinned: expected SHA-256 ${sha256}, found ${model.digest}. ` +
        'Its files have changed, or the digest is of another file or revision; see docs/detectors.md.');
}
/** A pinned model has one graph; naming another one is a mistake to be told. */
function checkFile(model, { file }, { reference }) {
    if (file === null || file === model.graph)
        return model;
    throw new runtime_error/* EngineError */.N(`model ${reference}: the pinned model is of ${model.graph}, not of ${file}.`);
}
/** The error that a movable revision is answered with: it names the commit that it stands for now. */
async function notPinned(reference, origin) {
    const { owner, name, revision } = reference;
    const commit = await request(origin.addressOf('config.json'), {
        token: origin.token,
        headers: {},
        signal: AbortSignal.timeout(30_000),
    }).then(async ({ response, commit }) => {
        await response.body?.cancel();
        return commit;
    }, () => null);
    const pinned = `hf:${owner}/${name}@${(0,hub_reference/* isCommit */.WM)(commit) ? commit : '<commit, 40 hex digits>'}`;
    const now = (0,hub_reference/* isCommit */.WM)(commit) ? `, which is ${revision ?? 'main'} now` : '';
    return new runtime_error/* EngineError */.N(`model ${(0,hub_reference/* formatReference */.FH)(reference)} is not pinned: what it stands for can change. Write ${pinned}${now}; or keep the revision and add \`model-sha256\`.`);
}
function pinAdvice(reference, digest) {
    return `model ${reference} is not pinned: what is there can change. Add \`model-sha256: ${digest}\`, which is what is there now.`;
}
async function exists(file) {
    return await (0,promises_.stat)(file).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./lib/detector/hub/occlusion.js
/** Words of a text that are left out one by one: what an explanation costs stays bounded. */
const MAXIMUM_WORDS = 128;
const EXPLAINED_CHARACTERS = 4_000;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2019-][\p{L}\p{M}\p{N}]+)*/gu;
/**
 * Explains a score by occlusion (Zeiler & Fergus 2014; Li et al. 2016): each of the first MAXIMUM_WORDS distinct words is
 * left out wherever it stands, and the change of the log-odds is told. Of a long text the beginning is explained.
 */
async function explainByOcclusion(logOdds, text) {
    const start = text.slice(0, EXPLAINED_CHARACTERS);
    const counts = new Map();
    for (const [word] of start.matchAll(WORD))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    const whole = await logOdds(start);
    const words = [];
    for (const [word, count] of [...counts].slice(0, MAXIMUM_WORDS)) {
        const without = start.replace(WORD, (found) => (found === word ? '' : found));
        words.push({ word, count, shift: whole - (await logOdds(without)) });
    }
    return { words: words.sort((a, b) => Math.abs(b.shift) - Math.abs(a.shift)), traits: [] };
}

// EXTERNAL MODULE: ./node_modules/@huggingface/tokenizers/dist/tokenizers.mjs
var tokenizers = __webpack_require__(87554);
;// CONCATENATED MODULE: ./lib/detector/hub/tokenizer.js



/** Throws EngineError where the library cannot read the files. */
function createTokenizer(tokenizer, config) {
    const settings = config === undefined ? {} : parseJson(config, 'tokenizer_config.json');
    const library = tokenizer_open(parseJson(tokenizer, 'tokenizer.json'), settings);
    // A byte-level or SentencePiece vocabulary without an unknown token drops what it does not know.
    const encode = (text) => known(library.encode(text, { add_special_tokens: false }).ids);
    return { encode, ...specialTokens(library, encode) };
}
function tokenizer_open(json, settings) {
    if (typeof json !== 'object' || json === null || typeof settings !== 'object' || settings === null) {
        throw new runtime_error/* EngineError */.N('tokenizer.json or tokenizer_config.json of the model is not a JSON object.');
    }
    try {
        return new tokenizers/* Tokenizer */._F(json, settings);
    }
    catch (error) {
        throw new runtime_error/* EngineError */.N(`tokenizer.json of the model cannot be used: ${(0,runtime_error/* firstLine */.T)(error)}.`, {
            cause: error,
        });
    }
}
function known(ids) {
    return ids.filter((id) => id !== undefined);
}
const PROBE = 'a';
/** What the post-processor puts around a text, found on a text. */
function specialTokens(library, encode) {
    const plain = encode(PROBE);
    const whole = known(library.encode(PROBE).ids);
    const start = whole.findIndex((_, i) => plain.every((id, j) => whole[i + j] === id));
    if (plain.length === 0 || start === -1) {
        throw new runtime_error/* EngineError */.N('tokenizer.json of the model: it gives no tokens for a plain letter.');
    }
    return { prefix: whole.slice(0, start), suffix: whole.slice(start + plain.length) };
}

;// CONCATENATED MODULE: ./lib/detector/hub/uncalibrated.js
/**
 * What is assumed of a detector whose errors were never measured: it flags at equal odds, and its rates are weak priors
 * (0 sources, 0 records), not figures. FPR ~ Beta(1/2, 2), mean 20 %, one in fourteen above 60 %: public detectors
 * flag nothing of one kind of human text and more than 60 % of another (Liang et al. 2023). TPR ~ Beta(1/2, 1/2), the
 * Jeffreys prior: it may see everything or be blind, so that few flags do not promise that there is little to see.
 */
const ASSUMED = {
    threshold: 0.5,
    falsePositiveRate: { alpha: 0.5, beta: 2, sources: 0, records: 0 },
    truePositiveRate: { alpha: 0.5, beta: 0.5, sources: 0, records: 0 },
};
const UNCALIBRATED = {
    operatingPoint: () => ASSUMED,
    basis: 'no measurement: this detector is not calibrated here, and its error rates are assumed to be almost anything',
    calibrated: false,
};

;// CONCATENATED MODULE: ./lib/detector/hub/external.js












/**
 * Loads a text classifier in the layout of the Hugging Face Hub: `config.json`, `tokenizer.json`, an ONNX graph. Throws
 * EngineError where it cannot be had, is not what was pinned, or is not such a classifier.
 */
async function loadExternalDetector(choice, options = {}) {
    const model = await obtainModel(choice, options);
    const { labels, maximumTokens } = readModelConfig(fileOf(model, 'config.json'), model.files.get('tokenizer_config.json'));
    const synthetic = syntheticLabels(labels, choice.label);
    const sha256 = choice.label === null ? model.digest : relabelledDigest(model.digest, synthetic);
    const calibration = calibrationOf(choice.calibration, sha256);
    const tokenizer = createTokenizer(fileOf(model, 'tokenizer.json'), model.files.get('tokenizer_config.json'));
    const session = await (0,detector_session/* createSession */.j)(fileOf(model, model.graph), options);
    const logOdds = createClassifier({ session, tokenizer, labels, synthetic, maximumTokens });
    const id = `${(0,hub_reference/* formatReference */.FH)((0,hub_reference/* parseReference */.F2)(choice.reference))}#${model.graph}${choice.label === null ? '' : ` (${choice.label})`}`;
    const uncalibrated = choice.calibration === null
        ? `${id} is not calibrated here, so its verdicts are at most warnings.`
        : null;
    return {
        id,
        sha256,
        runtime: session.runtime,
        notice: [session.notice, uncalibrated].filter((sentence) => sentence !== null).join(' ') || null,
        score: async (texts) => {
            const scores = new Float64Array(texts.length);
            for (const [i, { text }] of texts.entries())
                scores[i] = sigmoid(await logOdds(text));
            return scores;
        },
        explain: ({ text }) => explainByOcclusion(logOdds, text),
        calibration,
    };
}
/** Scores by other labels are those of another detector: what is kept of one must not be used for the other. */
function relabelledDigest(digest, synthetic) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`${digest} ${synthetic.join(',')}`)
        .digest('hex');
}
/** A calibration is of one model: a file that says of which is refused for another. */
function calibrationOf(file, digest) {
    if (file === null)
        return () => UNCALIBRATED;
    const json = parseJson(file.bytes, file.path);
    const measured = typeof json === 'object' && json !== null && 'detector' in json ? json.detector : digest;
    if (measured !== digest) {
        throw new runtime_error/* EngineError */.N(`${file.path}: measured for another detector (${String(measured)}, this one is ${digest}); run \`synthetic-budget calibrate\` again.`);
    }
    const table = (0,calibration/* parseCalibration */.AT)(json, file.path);
    return (rate) => (0,calibration/* calibrationAt */.iT)(table, rate);
}
function fileOf(model, name) {
    const bytes = model.files.get(name);
    if (bytes === undefined)
        throw new runtime_error/* EngineError */.N(`the model has no ${name}.`);
    return bytes;
}
/** In (0, 1) for any log-odds that are not beyond what a double tells from 1. */
function sigmoid(logit) {
    return logit >= 0 ? 1 / (1 + Math.exp(-logit)) : Math.exp(logit) / (1 + Math.exp(logit));
}


/***/ }),

/***/ 49598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FH: () => (/* binding */ formatReference),
  WM: () => (/* binding */ isCommit),
  VI: () => (/* binding */ isTrustedTransport),
  F2: () => (/* binding */ parseReference)
});

// EXTERNAL MODULE: ./lib/detector/runtime-error.js
var runtime_error = __webpack_require__(98465);
;// CONCATENATED MODULE: ./lib/detector/hub/presets.js

const PRESETS = {
    'e5-small-raid': {
        repository: 'onnx-community/e5-small-lora-ai-generated-detector-ONNX',
        file: 'onnx/model.onnx',
        license: 'MIT',
        published: 'accuracy 0.939 on the RAID test set, which is of the domains and models that it was trained on',
        sources: [
            'https://huggingface.co/MayZhou/e5-small-lora-ai-generated-detector',
            'https://raid-bench.xyz/leaderboard',
        ],
    },
    'openai-gpt2-base': {
        repository: 'onnx-community/roberta-base-openai-detector-ONNX',
        file: 'onnx/model.onnx',
        license: 'MIT',
        published: 'about 95 % of text by GPT-2 (1.5B) detected; its makers advise against it for the output of later models',
        sources: ['https://huggingface.co/openai-community/roberta-base-openai-detector'],
    },
    'openai-gpt2-large': {
        repository: 'onnx-community/roberta-large-openai-detector-ONNX',
        file: 'onnx/model.onnx',
        license: 'MIT',
        published: 'about 95 % of text by GPT-2 (1.5B) detected; its makers advise against it for the output of later models',
        sources: ['https://huggingface.co/openai-community/roberta-large-openai-detector'],
    },
};
/** Throws EngineError naming the presets there are. */
function presetOf(name) {
    const preset = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
    if (preset !== undefined)
        return preset;
    throw new runtime_error/* EngineError */.N(`there is no preset "${name}"; known are ${Object.keys(PRESETS).join(', ')}.`);
}

;// CONCATENATED MODULE: ./lib/detector/hub/reference.js


const HUB = /^hf:([\w-][\w.-]*)\/([\w-][\w.-]*)(?:@([\w][\w./-]*))?$/;
const PRESET = /^preset:([^@]*)(?:@(.+))?$/;
/**
 * Reads `hf:owner/name@revision`, `preset:name@revision`, an https address (http on this machine only) or a path, each
 * with an optional `#file.onnx`. Throws EngineError.
 */
function parseReference(written) {
    const [, place = written, named] = /^(.*)#([^#]+\.onnx)$/s.exec(written.trim()) ?? [
        undefined,
        written.trim(),
    ];
    const file = named === undefined ? null : checkFile(named, written);
    if (place.startsWith('preset:'))
        return expandPreset(place, file);
    if (place.startsWith('hf:')) {
        const [, owner, name, revision] = HUB.exec(place) ?? [];
        if (owner === undefined || name === undefined || revision?.includes('..')) {
            throw new runtime_error/* EngineError */.N(`model "${written}": write hf:owner/name@commit, such as hf:acme/detector@<40 hex digits>.`);
        }
        return { type: 'hub', owner, name, revision: revision ?? null, file };
    }
    if (/^https?:/i.test(place))
        return { type: 'url', base: checkUrl(place, written), file };
    if (place === '' || /^\w{2,}:/.test(place)) {
        throw new runtime_error/* EngineError */.N(`model "${written}": expected hf:owner/name@commit, preset:name@commit, an https address or a folder.`);
    }
    return { type: 'folder', path: place, file };
}
function expandPreset(place, file) {
    const [, name = '', revision] = PRESET.exec(place) ?? [];
    const preset = presetOf(name);
    const reference = parseReference(`hf:${preset.repository}${revision === undefined ? '' : `@${revision}`}`);
    return { ...reference, file: file ?? preset.file };
}
function checkFile(file, written) {
    const inside = !/^[/\\]|\\|^\w:/.test(file) && !file.split('/').includes('..');
    if (inside)
        return file;
    throw new runtime_error/* EngineError */.N(`model "${written}": "${file}" must be a path inside the model, such as onnx/model_int8.onnx.`);
}
function checkUrl(place, written) {
    const url = URL.canParse(place) ? new URL(place) : null;
    if (url === null || url.username !== '' || url.password !== '' || url.search !== '') {
        throw new runtime_error/* EngineError */.N(`model "${url === null ? written : url.origin + url.pathname}": the address of a model is a plain https folder, without user or query.`);
    }
    if (!isTrustedTransport(url))
        throw new runtime_error/* EngineError */.N(`model "${written}": the address must begin with https://.`);
    return url.href.replace(/\/*$/, '/');
}
/** https, or http to this machine. */
function isTrustedTransport(url) {
    const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    return url.protocol === 'https:' || (url.protocol === 'http:' && local);
}
/** Whether a revision names a commit, so that what it stands for cannot change. */
function isCommit(revision) {
    return revision !== null && /^[0-9a-f]{40}$/.test(revision);
}
/** The reference in its canonical form, without a file. */
function formatReference(reference) {
    switch (reference.type) {
        case 'hub': {
            const { owner, name, revision } = reference;
            return `hf:${owner}/${name}${revision === null ? '' : `@${revision}`}`;
        }
        case 'url':
            return reference.base;
        case 'folder':
            return reference.path;
    }
}


/***/ })

};
