export const id = 8678;
export const ids = [8678];
export const modules = {

/***/ 98746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ modelRoot),
/* harmony export */   BX: () => (/* binding */ programDigest),
/* harmony export */   C_: () => (/* binding */ wasmAssets),
/* harmony export */   Ud: () => (/* binding */ productVersion),
/* harmony export */   xA: () => (/* binding */ workerEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** Stands in for `runtime-assets.ts` in the bundle, all of whose files lie in one folder (`dist/`). */
const dist = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
/** Absolute paths of the copies of onnxruntime-web's files. */
function wasmAssets() {
    return {
        script: node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'ort.wasm.bundle.min.mjs'),
        binary: node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'ort-wasm-simd-threaded.wasm'),
    };
}
/** Absolute path of the folder that holds one folder per embedded model. */
function modelRoot() {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, '..', 'models');
}
/** Version of synthetic-budget that was built. */
function productVersion() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'package.json'), 'utf8')).version;
}
/** Digest of the code that was built and of the libraries that it uses. */
function programDigest() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'package.json'), 'utf8')).digest;
}
/** Module that a scoring thread starts with. */
function workerEntry() {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'worker.js');
}


/***/ }),

/***/ 98465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ EngineError),
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
/** The model or the engine that runs it cannot be used; nothing can be scored. The message says what to do. */
class EngineError extends Error {
    name = 'EngineError';
}
/** First line of an error's message: what the loader or the engine said, without its stack. */
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 57215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withCache)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17564);


/**
 * Uses the cache of GitHub Actions. It is asked only where the service is there, since the client waits for it otherwise,
 * and its problems are warnings that begin with `what`: whatever it holds can be had without it. Gives whether the
 * service is there and did what was asked.
 */
async function withCache(what, use) {
    try {
        const cache = await __webpack_require__.e(/* import() */ 1691).then(__webpack_require__.bind(__webpack_require__, 61691));
        if (!cache.isFeatureAvailable())
            return false;
        await use(cache);
        return true;
    }
    catch (error) {
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(`${what} the cache of GitHub Actions: ${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)}`);
        return false;
    }
}


/***/ }),

/***/ 25104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./lib/github/http-error.js
var http_error = __webpack_require__(17564);
;// CONCATENATED MODULE: ./lib/github/retry.js

const DEFAULT_RETRY = {
    tries: 4,
    totalWaitMs: 180_000,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: Date.now,
};
/** GitHub asks for a minute after a secondary rate limit that names no time. */
const SECONDARY_LIMIT_WAIT_MS = 60_000;
const FIRST_BACKOFF_MS = 1_000;
const SERVER_ERRORS = new Set([500, 502, 503, 504]);
/**
 * A wrapper for requests that waits and tries again after a rate limit (429, or 403 with `retry-after`, an exhausted
 * `x-ratelimit-remaining`, or a secondary limit) and, where the request is `repeatable`, after a 5xx or a broken
 * connection, which leave open whether it was carried out. A wait that would exceed the bounds is not begun: the error is thrown at once.
 *
 * Follows https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately.
 */
function retrying(policy) {
    let waitedMs = 0;
    return async (repeatable, send) => {
        for (let attempt = 1;; attempt++) {
            try {
                return await send();
            }
            catch (error) {
                const waitMs = waitBeforeRetry(error, repeatable, attempt, policy.now());
                if (waitMs === null || attempt >= policy.tries || waitedMs + waitMs > policy.totalWaitMs)
                    throw error;
                waitedMs += waitMs;
                await policy.sleep(waitMs);
            }
        }
    };
}
/** Milliseconds to wait before the next try, or null where another try cannot help or could do harm. */
function waitBeforeRetry(error, repeatable, attempt, nowMs) {
    if (!(0,http_error/* isHttpError */.d)(error))
        return null;
    const backoff = FIRST_BACKOFF_MS * 2 ** (attempt - 1);
    if (SERVER_ERRORS.has(error.status)) {
        return repeatable ? (retryAfterMs(error.response?.headers['retry-after'], nowMs) ?? backoff) : null;
    }
    if (error.status !== 429 && error.status !== 403)
        return null;
    const headers = error.response?.headers ?? {};
    const retryAfter = retryAfterMs(headers['retry-after'], nowMs);
    if (retryAfter !== null)
        return retryAfter;
    if (String(headers['x-ratelimit-remaining']) === '0') {
        const resetMs = Number(headers['x-ratelimit-reset']) * 1_000;
        return Number.isFinite(resetMs) ? Math.max(0, resetMs - nowMs) + 1_000 : SECONDARY_LIMIT_WAIT_MS;
    }
    if (error.status === 429 || /secondary rate limit|abuse detection/i.test(error.message)) {
        return SECONDARY_LIMIT_WAIT_MS * 2 ** (attempt - 1);
    }
    return null;
}
/** `retry-after` (RFC 9110, 10.2.3): seconds, or a date. */
function retryAfterMs(value, nowMs) {
    if (value === undefined)
        return null;
    const seconds = Number(value);
    if (Number.isFinite(seconds))
        return Math.max(0, seconds * 1_000);
    const date = Date.parse(String(value));
    return Number.isNaN(date) ? null : Math.max(0, date - nowMs);
}

;// CONCATENATED MODULE: ./lib/github/client.js

/**
 * The one client of the REST API: retries as `retrying` describes, honours the proxy variables (by `@actions/github`).
 *
 * `@actions/github` is loaded here and not with this module, because it reads and parses the event's payload when it
 * is loaded: a broken payload must be reported by `readEvent`.
 */
async function createClient(options) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const octokit = getOctokit(options.token, {
        userAgent: `synthetic-budget/${options.version}`,
        ...(options.apiUrl === undefined ? {} : { baseUrl: options.apiUrl }),
    });
    const retry = retrying({ ...DEFAULT_RETRY, ...options.retry });
    octokit.hook.wrap('request', (send, request) => {
        // Every GraphQL request of this program is a query.
        const repeatable = request.method !== 'POST' || request.url.endsWith('/graphql');
        return retry(repeatable, async () => send(request));
    });
    return octokit;
}


/***/ }),

/***/ 74510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ commentMarker),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95032);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17564);


/** Who comments with the token that the runner hands out (`GITHUB_TOKEN`). */
const ACTIONS_LOGIN = 'github-actions[bot]';
/** First line of the comment of the check `name`, invisible when rendered. */
function commentMarker(name) {
    return `<!-- synthetic-budget:${name} -->`;
}
/**
 * Creates the comment of this check, or brings it up to date; writes nothing where it says the same already.
 *
 * The comment is found on all pages by its first line (the marker) *and* its author (the token's own account), so that
 * a comment in which somebody else wrote the marker is never overwritten. Of several, the newest is kept current.
 *
 * Never throws: what goes wrong comes back as a warning that says which permission to grant.
 */
async function upsertComment(octokit, request) {
    const marker = commentMarker(request.name);
    const body = firstLine(request.body) === marker ? request.body : `${marker}\n${request.body}`;
    if (body.length > _report_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.commentCharacters) {
        return {
            action: 'failed',
            warning: `the comment has ${body.length} characters and GitHub accepts ${_report_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b.commentCharacters}: it was not posted, read the job summary`,
        };
    }
    try {
        const own = await findOwnComment(octokit, request, marker);
        if (own === null)
            return request.create === false ? { action: 'skipped' } : await create(octokit, request, body);
        if (normalised(own.body) === normalised(body))
            return { action: 'unchanged', url: own.url };
        return await update(octokit, request, own.id, body);
    }
    catch (error) {
        return { action: 'failed', warning: commentWarning(error, request.issue) };
    }
}
async function findOwnComment(octokit, { repository, issue }, marker) {
    const marked = [];
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: issue,
        per_page: 100,
    });
    for await (const page of pages) {
        for (const comment of page.data) {
            if (firstLine(comment.body ?? '') !== marker)
                continue;
            marked.push({
                id: comment.id,
                url: comment.html_url,
                body: comment.body ?? '',
                author: comment.user?.login,
            });
        }
    }
    if (marked.length === 0)
        return null;
    const login = await ownLogin(octokit);
    const own = marked.filter((comment) => comment.author === login);
    return own.reduce((newest, comment) => (newest && newest.id > comment.id ? newest : comment), null);
}
/**
 * Login under which the token's comments appear: `octocat`, `github-actions[bot]`, `my-app[bot]`. GraphQL's `viewer`
 * answers for every kind of token; REST's `GET /user` refuses (403) those of Apps, `GITHUB_TOKEN` among them.
 */
async function ownLogin(octokit) {
    try {
        const { viewer } = await octokit.graphql('query { viewer { login } }');
        return viewer.login;
    }
    catch {
        return restLogin(octokit);
    }
}
async function restLogin(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch (error) {
        if ((0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isHttpError */ .d)(error) && error.status === 403)
            return ACTIONS_LOGIN;
        throw error;
    }
}
async function create(octokit, request, body) {
    const { data } = await octokit.rest.issues.createComment({
        ...request.repository,
        issue_number: request.issue,
        body,
    });
    return { action: 'created', url: data.html_url };
}
async function update(octokit, { repository }, id, body) {
    const { data } = await octokit.rest.issues.updateComment({ ...repository, comment_id: id, body });
    return { action: 'updated', url: data.html_url };
}
function commentWarning(error, issue) {
    const what = `could not comment on #${issue} (${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error)}). The verdict stands, and the job summary says the same.`;
    if (!(0,_http_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isHttpError */ .d)(error) || ![401, 403, 404].includes(error.status))
        return what;
    return (`${what} If the token may not write comments, grant the job \`permissions: pull-requests: write\`; on a pull request ` +
        'from a fork `pull_request` gives a read-only token whatever the workflow grants (`comment: never` silences this warning).');
}
function firstLine(text) {
    return text.split(/\r?\n/, 1)[0] ?? '';
}
/** GitHub may store other line ends than it was sent, and trims the end; the link to the run differs in each run. */
function normalised(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(/(?<=\/actions\/runs\/)\d+/g, '')
        .trimEnd();
}


/***/ }),

/***/ 19607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* unused harmony export EventError */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);


/** The event cannot be read; the message says which field of which payload. */
class EventError extends Error {
    name = 'EventError';
}
const sha = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'expected a full commit id');
/** git refuses names that begin with a dash; what looks like an option must not reach a command line. */
const branch = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^-\s][^\s]*$/, 'expected the name of a branch');
const fullName = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'expected owner/name');
const repository = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: fullName });
const pullRequestPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository,
    pull_request: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
        changed_files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        merged: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullish(),
        base: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha, ref: branch }),
        head: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha, repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ full_name: fullName }).nullable() }),
    }),
});
const pushPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: repository.extend({ default_branch: branch }),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^refs\/(?:heads|tags)\/\S+$/, 'expected refs/heads/… or refs/tags/…'),
    before: sha,
    after: sha,
    deleted: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    forced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const mergeGroupPayload = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository,
    merge_group: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ base_sha: sha, base_ref: branch, head_sha: sha, head_ref: branch }),
});
/**
 * Reads the event from `GITHUB_EVENT_NAME`, `GITHUB_EVENT_PATH` and `GITHUB_REPOSITORY` of `env`.
 * @throws {EventError} where a variable, the payload or a field that is needed is missing or malformed.
 */
async function readEvent(env) {
    const name = required(env, 'GITHUB_EVENT_NAME');
    switch (name) {
        case 'pull_request':
        case 'pull_request_target':
            return pullRequestEvent(name, await readPayload(env, name, pullRequestPayload));
        case 'push':
            return pushEvent(await readPayload(env, name, pushPayload));
        case 'merge_group':
            return mergeGroupEvent(await readPayload(env, name, mergeGroupPayload));
        default:
            return { type: 'tree', name, repository: repositoryName(repositoryVariable(env)) };
    }
}
function pullRequestEvent(name, { repository, pull_request: pull }) {
    return {
        type: 'pull-request',
        name,
        repository: repositoryName(repository.full_name),
        number: pull.number,
        base: pull.base.sha,
        baseBranch: pull.base.ref,
        head: pull.head.sha,
        headRef: `refs/pull/${pull.number}/head`,
        changedFiles: pull.changed_files,
        fromFork: pull.head.repo?.full_name !== repository.full_name,
        merged: pull.merged ?? false,
    };
}
function pushEvent(payload) {
    const name = payload.ref.replace(/^refs\/(?:heads|tags)\//, '');
    const isTag = payload.ref.startsWith('refs/tags/');
    return {
        type: 'push',
        repository: repositoryName(payload.repository.full_name),
        before: orNullIfZero(payload.before),
        after: payload.deleted ? null : orNullIfZero(payload.after),
        branch: isTag ? null : name,
        tag: isTag ? name : null,
        forced: payload.forced,
        defaultBranch: payload.repository.default_branch,
    };
}
function mergeGroupEvent(payload) {
    const group = payload.merge_group;
    return {
        type: 'merge-group',
        repository: repositoryName(payload.repository.full_name),
        base: group.base_sha,
        baseBranch: group.base_ref.replace(/^refs\/heads\//, ''),
        head: group.head_sha,
        headRef: group.head_ref,
    };
}
async function readPayload(env, name, shape) {
    const path = required(env, 'GITHUB_EVENT_PATH');
    let json;
    try {
        json = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new EventError(`cannot read the payload of the ${name} event from ${path}: ${reason}`);
    }
    const parsed = shape.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'payload'}: ${issue.message}`);
    throw new EventError(`the payload of the ${name} event (${path}) is not as GitHub sends it: ${problems.join('; ')}`);
}
function required(env, variable) {
    const value = env[variable];
    if (!value)
        throw new EventError(`${variable} is not set: this program runs as a step of GitHub Actions`);
    return value;
}
function repositoryVariable(env) {
    const value = required(env, 'GITHUB_REPOSITORY');
    if (!fullName.safeParse(value).success) {
        throw new EventError(`GITHUB_REPOSITORY is ${JSON.stringify(value)}, expected owner/name`);
    }
    return value;
}
function repositoryName(fullName) {
    const [owner = '', repo = ''] = fullName.split('/');
    return { owner, repo };
}
function orNullIfZero(id) {
    return /^0+$/.test(id) ? null : id;
}


/***/ }),

/***/ 17564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError),
/* harmony export */   d: () => (/* binding */ isHttpError)
/* harmony export */ });
/** True for the errors that Octokit throws; everything else is a mistake of this program. */
function isHttpError(error) {
    return error instanceof Error && error.name === 'HttpError' && 'status' in error;
}
/** One line for a person: `HTTP 403: Resource not accessible by integration`. */
function describeError(error) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim();
    return isHttpError(error) ? `HTTP ${error.status}: ${message}` : message;
}


/***/ }),

/***/ 92056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ InputError),
  I: () => (/* binding */ loadInputs)
});

// EXTERNAL MODULE: ./lib/scan/shard.js
var scan_shard = __webpack_require__(50657);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/policy/values.js
var values = __webpack_require__(67422);
// EXTERNAL MODULE: ./lib/report/reporters.js + 1 modules
var reporters = __webpack_require__(40664);
;// CONCATENATED MODULE: ./lib/github/input-defaults.js
/** Every input of action.yml with its default. An empty policy key leaves the decision to the policy file. */
const INPUT_DEFAULTS = {
    config: '',
    paths: '',
    budget: '',
    'repository-budget': '',
    mode: '',
    'fail-on': '',
    by: '',
    'max-false-positive-rate': '',
    'minimum-words': '',
    'minimum-coverage': '',
    model: '',
    'model-sha256': '',
    'model-label': '',
    lfs: '',
    include: '',
    exclude: '',
    precision: '',
    'time-budget': '',
    'fail-on-inconclusive': 'false',
    cache: 'true',
    comment: 'changes',
    annotations: 'true',
    summary: 'true',
    name: 'default',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions, evaluated by the runner
    'github-token': '${{ github.token }}',
    report: '',
    base: '',
    head: '',
    'working-directory': '.',
    shard: '',
    merge: '',
};

;// CONCATENATED MODULE: ./lib/github/input-reader.js




/**
 * Reads single inputs. What cannot be read is added to `problems`, with the input's name, the value and what to write
 * instead, and reads as null (a boolean as false).
 */
function inputReader(problems) {
    const text = (name) => (0,core/* getInput */.V4)(name) || INPUT_DEFAULTS[name];
    const complain = (name, message) => {
        problems.push(`input ${name}: ${message}`);
        return null;
    };
    const optional = (name) => text(name) || null;
    const lines = (name) => (0,core/* getMultilineInput */.q3)(name).filter((line) => line !== '');
    const globs = (name) => {
        const values = lines(name);
        return values.length > 0 ? values : null;
    };
    const choice = (name, options) => {
        const value = text(name);
        if (value === '')
            return null;
        const found = options.find((option) => option === value);
        return (found ?? complain(name, `${quote(value)} is not one of ${options.join(', ')}${hint(value, options)}`));
    };
    const boolean = (name) => {
        const value = text(name);
        // The core schema of YAML 1.2, as the runner's own boolean inputs.
        if (/^(?:true|True|TRUE)$/.test(value))
            return true;
        if (!/^(?:false|False|FALSE)$/.test(value)) {
            complain(name, `${quote(value)} is not a boolean: write true or false${hint(value, ['true', 'false'])}`);
        }
        return false;
    };
    const readAs = (read) => (name) => {
        const value = text(name);
        if (value === '')
            return null;
        try {
            return read(value);
        }
        catch (error) {
            return complain(name, error instanceof Error ? error.message : String(error));
        }
    };
    const fraction = readAs(values/* parseFraction */.at);
    const precision = readAs(values/* parsePrecision */.am);
    const duration = readAs(values/* parseDuration */.E9);
    const count = (name) => {
        const value = text(name);
        if (value === '')
            return null;
        const number = Number(value);
        if (/^\d+$/.test(value) && Number.isSafeInteger(number))
            return number;
        return complain(name, `${quote(value)} is not a whole number of at least 0`);
    };
    const matching = (name, pattern, expected) => {
        const value = text(name);
        if (value === '' || pattern.test(value))
            return value || null;
        return complain(name, `${quote(value)} is not usable, expected ${expected}`);
    };
    /** Outside GitHub's runner nobody evaluates the default, which is then no token. */
    const token = () => (0,core/* getInput */.V4)('github-token') || null;
    const reports = () => {
        const files = [];
        for (const line of lines('report')) {
            const at = line.indexOf('=');
            const written = line.slice(0, at === -1 ? undefined : at).trim();
            const path = at === -1 ? '' : line.slice(at + 1).trim();
            if (path === '') {
                complain('report', `${quote(line)} is not of the form format=path, such as json=report.json`);
            }
            else if ((0,reporters/* isReportFormat */._S)(written)) {
                files.push({ format: written, path });
            }
            else {
                const known = reporters/* REPORT_FORMATS */.EL.join(', ');
                complain('report', `unknown format ${quote(written)}, known are ${known}${hint(written, reporters/* REPORT_FORMATS */.EL)}`);
            }
        }
        return files;
    };
    const model = () => {
        const reference = optional('model');
        const sha256 = matching('model-sha256', /^[0-9a-f]{64}$/i, 'a SHA-256: 64 hexadecimal digits');
        const label = optional('model-label');
        if (reference !== null)
            return { reference, sha256: sha256?.toLowerCase() ?? null, label, calibration: null };
        if (sha256 !== null)
            complain('model-sha256', 'goes with the input model, which is empty');
        if (label !== null)
            complain('model-label', 'goes with the input model, which is empty');
        return null;
    };
    return {
        text,
        optional,
        model,
        lines,
        globs,
        choice,
        boolean,
        fraction,
        precision,
        duration,
        count,
        matching,
        token,
        reports,
    };
}
/**
 * One problem for each input that action.yml does not declare: the runner passes those too, in the same way, and only
 * warns about them.
 */
function unknownInputs(env) {
    const names = Object.keys(INPUT_DEFAULTS);
    const declared = new Set(names.map((name) => `INPUT_${name.toUpperCase()}`));
    return Object.keys(env)
        .filter((variable) => /^INPUT_/i.test(variable) && !declared.has(variable.toUpperCase()))
        .map((variable) => {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        return `unknown input ${quote(name)}${hint(name, names) || `: the inputs are ${names.join(', ')}`}`;
    });
}
function hint(word, candidates) {
    const close = (0,values.suggest)(word, candidates);
    return close === undefined ? '' : `; did you mean ${close}?`;
}
function quote(value) {
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 79)}…` : value);
}

;// CONCATENATED MODULE: ./lib/github/inputs.js


const COMMENT_MODES = ['always', 'changes', 'never'];
/** Inputs that cannot be used: all problems at once, one a line, each naming its input. */
class InputError extends Error {
    name = 'InputError';
}
const MODES = ['enforce', 'warn'];
const FAIL_ON = ['lower-bound', 'floor', 'estimate', 'upper-bound'];
const LFS_MODES = ['none', 'changed', 'all'];
const WEIGHTINGS = ['words', 'records'];
/** Names stand in an HTML comment, so nothing that could end one. */
const CHECK_NAME = /^(?!.*--)[\p{L}\p{N}](?:[\p{L}\p{N} ._,:/()+-]{0,98}[\p{L}\p{N}.)+])?$/u;
const REVISION = /^[^-\s][^\s]*$/;
/**
 * Reads every input of the step from the environment (`INPUT_*`), where the runner puts them.
 * @throws {InputError} naming every input that is unknown or has a value that cannot be read.
 */
function loadInputs() {
    const problems = unknownInputs(process.env);
    const read = inputReader(problems);
    const inputs = {
        config: read.optional('config'),
        paths: read.lines('paths'),
        overrides: readOverrides(read),
        precision: read.precision('precision'),
        timeBudgetMs: read.duration('time-budget'),
        failOnInconclusive: read.boolean('fail-on-inconclusive'),
        cache: read.boolean('cache'),
        comment: read.choice('comment', COMMENT_MODES) ?? 'changes',
        annotations: read.boolean('annotations'),
        summary: read.boolean('summary'),
        name: read.matching('name', CHECK_NAME, 'letters, digits and single spaces or punctuation, at most 100') ??
            'default',
        token: read.token(),
        reports: read.reports(),
        base: read.matching('base', REVISION, 'a commit, branch or tag'),
        head: read.matching('head', REVISION, 'a commit, branch or tag'),
        workingDirectory: read.text('working-directory'),
        shard: readShard(read, problems),
        merge: read.lines('merge'),
    };
    if (inputs.shard !== null && (inputs.precision !== null || inputs.timeBudgetMs !== null))
        problems.push('input shard: a sample (precision, time-budget) is small enough for one machine: leave one of the two out');
    if (inputs.shard !== null && inputs.merge.length > 0)
        problems.push('input merge: a job that scans a shard has no parts to merge: leave one of the two out');
    if (inputs.merge.length > 0)
        problems.push(...scanInputs(inputs));
    if (problems.length > 0)
        throw new InputError(problems.join('\n'));
    return inputs;
}
/** What has no meaning for a job that merges: it scans nothing. */
function scanInputs({ paths, precision, timeBudgetMs, base, head }) {
    const given = Object.entries({
        paths: paths.length > 0,
        precision: precision !== null,
        'time-budget': timeBudgetMs !== null,
        base: base !== null,
        head: head !== null,
    });
    return given
        .filter(([, isGiven]) => isGiven)
        .map(([name]) => `input ${name}: a job that merges scans nothing. Give it to the jobs that scan`);
}
function readShard(read, problems) {
    const written = read.optional('shard');
    const shard = written === null ? null : (0,scan_shard/* parseShard */.uK)(written);
    if (written !== null && shard === null)
        problems.push(`input shard: ${JSON.stringify(written)} is not the number of a shard and how many there are, such as 3/8`);
    return shard;
}
function readOverrides(read) {
    return defined({
        budget: read.fraction('budget'),
        repositoryBudget: read.fraction('repository-budget'),
        mode: read.choice('mode', MODES),
        failOn: read.choice('fail-on', FAIL_ON),
        by: read.choice('by', WEIGHTINGS),
        maxFalsePositiveRate: read.fraction('max-false-positive-rate'),
        minimumWords: read.count('minimum-words'),
        minimumCoverage: read.fraction('minimum-coverage'),
        model: read.model(),
        lfs: read.choice('lfs', LFS_MODES),
        include: read.globs('include'),
        exclude: read.globs('exclude'),
    });
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}


/***/ }),

/***/ 7469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qP: () => (/* binding */ actionModelOptions)
/* harmony export */ });
/* unused harmony exports cacheKey, actionsCache */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _detector_hub_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41911);
/* harmony import */ var _actions_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57215);



/** Raised when what is in a cache entry changes its form. */
const CACHE_VERSION = 1;
const PROGRESS_INTERVAL = 10_000;
/** How the Action obtains a model that is named: with its cache, its log, and folders only where they are pinned. */
function actionModelOptions(folder) {
    return {
        cwd: folder,
        folderNeedsPin: true,
        cache: actionsCache,
        onProgress: (0,_detector_hub_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .downloadReporter */ .m)(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq, PROGRESS_INTERVAL),
        notice: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm,
    };
}
/** Key of the cache entry of a model: nothing but its digest, so that an entry cannot stand for another model. */
function cacheKey(digest) {
    return `synthetic-budget-model-v${CACHE_VERSION}-${digest}`;
}
/** Models in the cache of GitHub Actions. Without it the model is downloaded. */
const actionsCache = {
    async restore(folder, digest) {
        await (0,_actions_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .withCache */ .n)('the model could not be looked up in', async ({ restoreCache }) => {
            await restoreCache([folder], cacheKey(digest));
        });
    },
    async save(folder, digest) {
        await (0,_actions_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .withCache */ .n)('the model could not be kept in', async ({ saveCache }) => {
            await saveCache([folder], cacheKey(digest));
        });
    },
};


/***/ }),

/***/ 74573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ emitAnnotations),
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   T$: () => (/* binding */ setPartialOutput),
/* harmony export */   gg: () => (/* binding */ maskToken),
/* harmony export */   n0: () => (/* binding */ setOutputs),
/* harmony export */   ts: () => (/* binding */ logUntrusted)
/* harmony export */ });
/* unused harmony export OUTPUT_NAMES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72527);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95032);
/* harmony import */ var _http_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17564);






const OUTPUT_NAMES = [
    'verdict',
    'synthetic-fraction',
    'synthetic-fraction-low',
    'synthetic-fraction-high',
    'coverage',
    'records',
    'flagged-records',
    'budget',
    'report-json',
    'comment-body',
    'partial',
];
/** Hides the token in the log, whoever prints it. */
function maskToken(token) {
    if (token !== null)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq)(token);
}
/**
 * Sets every output of action.yml. Fractions are 0..1 in full precision, empty where nothing was judged. `comment-body`
 * quotes scanned text: a workflow must not paste it into a shell.
 */
function setOutputs(report, files) {
    const fraction = report.syntheticFraction;
    const values = {
        verdict: report.verdict,
        'synthetic-fraction': fraction.estimate,
        'synthetic-fraction-low': fraction.low,
        'synthetic-fraction-high': fraction.high,
        coverage: report.coverage,
        records: report.totals.records,
        'flagged-records': report.totals.flaggedRecords,
        budget: report.budget,
        'report-json': files.reportJson,
        'comment-body': files.commentBody,
        partial: null,
    };
    for (const name of OUTPUT_NAMES)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, values[name] ?? '');
}
/** Sets the output of a job that scans a shard: the path of its part. */
function setPartialOutput(file) {
    for (const name of OUTPUT_NAMES)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, name === 'partial' ? file : '');
}
const ANNOTATE = { error: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm };
/** Shows the annotations, in the order given. Nothing in them can become a workflow command. */
function emitAnnotations(annotations) {
    for (const { level, path, line, endLine, title, message } of annotations) {
        ANNOTATE[level](printable(message), {
            title: printable(title),
            ...(path === null ? {} : { file: path }),
            ...(line === null ? {} : { startLine: line }),
            ...(endLine === null ? {} : { endLine }),
        });
    }
}
/**
 * Prints text that may contain anything into the log, without workflow commands and with such commands stopped around it
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands).
 */
function logUntrusted(text) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`::stop-commands::${token}`);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutLogCommands */ .n9)(text));
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(`::${token}::`);
}
/**
 * Appends Markdown to the job summary, cut at a line where it would exceed what GitHub shows of one step.
 * Never throws, so that a summary can be written whatever else went wrong: a failure comes back as a warning.
 */
async function writeSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path)
        return 'there is no job summary to write: GITHUB_STEP_SUMMARY is not set';
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw(cutToBytes(markdown, _report_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LIMITS */ .b.summaryBytes - size)).write();
        return null;
    }
    catch (problem) {
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.emptyBuffer();
        return `could not write the job summary: ${(0,_http_error_js__WEBPACK_IMPORTED_MODULE_5__/* .describeError */ .U)(problem)}`;
    }
}
const CUT_NOTICE = '\n\n*The rest does not fit into a job summary. The JSON report has all of it.*\n';
function cutToBytes(text, limit) {
    const bytes = Buffer.from(text);
    if (bytes.length <= limit)
        return text;
    const room = limit - Buffer.byteLength(CUT_NOTICE);
    if (room <= 0)
        return '';
    const lastLineEnd = bytes.lastIndexOf('\n', room - 1);
    return bytes.subarray(0, Math.max(0, lastLineEnd)).toString() + CUT_NOTICE;
}
/** Control characters could rewrite what a terminal or log viewer shows. */
function printable(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}


/***/ }),

/***/ 5861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mergedReport)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _detector_embedded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86475);
/* harmony import */ var _partial_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64558);
/* harmony import */ var _sharded_gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31481);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92056);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23691);






/** The report of the parts that other jobs wrote, and the commit that they scanned. */
async function mergedReport(inputs, folder, version) {
    const files = inputs.merge.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, file));
    const merged = await (0,_partial_read_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeFiles */ .A)(files, version);
    const { detector, division } = merged.common;
    const surprisal = await (0,_detector_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .embeddedSurprisal */ .iM)(detector.sha256);
    if (division.type === 'tally') {
        const policy = await (0,_target_js__WEBPACK_IMPORTED_MODULE_5__/* .workspacePolicy */ .b)(inputs, folder);
        return { report: (0,_sharded_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeMerged */ .E)(merged, { name: inputs.name, policy }, surprisal), headSha: null };
    }
    if (Object.keys(inputs.overrides).length > 0 || inputs.config !== null)
        throw new _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d('input merge: shards were scanned by one policy. Give config, budget and the like to the jobs that scan, not to the one that merges.');
    return { report: (0,_sharded_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeMerged */ .E)(merged, null, surprisal), headSha: division.commit };
}


/***/ }),

/***/ 18439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ writeWithin),
/* harmony export */   cq: () => (/* binding */ reportFileName),
/* harmony export */   nK: () => (/* binding */ partialFileName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _source_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67061);




/** Characters of an encoded name, beyond which the name is hashed. */
const MAXIMUM_ENCODED_LENGTH = 120;
/**
 * Name of the file of the JSON report of a check: another one for every check, on file systems that ignore case too.
 * Small letters, digits and `-` stand for themselves, other bytes are written `_20`.
 */
function reportFileName(check) {
    return `synthetic-budget-${encodedName(check)}.json`;
}
/** Name of the file of a part; no reader takes it for data. */
function partialFileName(check, { index, of }) {
    return `synthetic-budget-${encodedName(check)}-${index}-of-${of}.partial`;
}
function encodedName(check) {
    const encoded = Array.from(Buffer.from(check), (byte) => {
        const character = String.fromCharCode(byte);
        return /[a-z0-9-]/.test(character) ? character : `_${byte.toString(16).padStart(2, '0')}`;
    }).join('');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(check).digest('hex');
    return encoded.length <= MAXIMUM_ENCODED_LENGTH
        ? encoded
        : `${encoded.slice(0, MAXIMUM_ENCODED_LENGTH)}_${hash}`;
}
/**
 * Writes a file that the workflow asked for, relative to `folder`, which may hold a pull request's files: a symbolic
 * link among them leads nowhere. A link in the file's place is replaced; a folder that a link takes out of `folder` is
 * an error. An absolute path is the workflow's own affair.
 */
async function writeWithin(folder, file, content) {
    const target = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, file);
    const parent = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(target);
    if (!node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute(file))
        await assertWithin(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), parent);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(parent, { recursive: true });
    const temporary = node_path__WEBPACK_IMPORTED_MODULE_2__.join(parent, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
    }
}
/** Looks at the nearest folder that is there: `mkdir` would follow a link on the way as well. */
async function assertWithin(root, folder) {
    let existing = folder;
    for (;;) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(existing).catch(() => undefined);
        if (real === undefined && node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(existing) !== existing) {
            existing = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(existing);
            continue;
        }
        if (real !== undefined && (real === root || (0,_source_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(root, real)))
            return;
        throw new Error('its folder lies outside the working directory, by a symbolic link or by `..`');
    }
}


/***/ }),

/***/ 90486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ restoreScores)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _scan_cache_judgement_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16850);
/* harmony import */ var _actions_cache_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57215);





/** Raised when entries are named or made up otherwise. */
const CACHE_VERSION = 1;
/** A cache that lacks a smaller share than this is not stored again: it costs as small a share of the next scan. */
const WORTH_STORING = 0.01;
/**
 * Restores the scores of the latest run of this check, else of another check, by this detector and version. What a run
 * on the base branch has stored a pull request can read; what a pull request stores, only that pull request can.
 */
async function restoreScores(options) {
    const { event, detector, temporary } = options;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporary, 'synthetic-budget-scores');
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, _scan_cache_judgement_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .CACHE_NAME */ .bz);
    const keys = keysOf(options);
    const isThere = await (0,_actions_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .withCache */ .n)('the scores could not be looked up in', async ({ restoreCache }) => {
        const found = await restoreCache([file], keys.own, [...keys.similar]);
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq)(found === undefined ? 'No scores of an earlier run.' : `Scores of an earlier run: ${found}.`);
    });
    const cache = await (0,_scan_cache_judgement_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .openJudgementCache */ .sS)(folder, detector);
    if (cache.notice !== null)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(cache.notice);
    return {
        cache,
        fills: isThere && event.type === 'push' && event.branch === event.defaultBranch,
        async store() {
            if (!isWorthStoring(event, cache))
                return;
            const failure = await cache.save();
            if (failure !== null)
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(failure);
            else
                await (0,_actions_cache_js__WEBPACK_IMPORTED_MODULE_4__/* .withCache */ .n)('the scores could not be kept in', async ({ saveCache }) => {
                    await saveCache([file], keys.own);
                });
        },
    };
}
/**
 * A pull request stores scores only where there were none, for its next push; and one that runs with the rights of the
 * base branch stores nothing, since its content would fill the cache of that branch.
 */
function isWorthStoring(event, { isCold, learnedShare }) {
    if (event.type === 'pull-request' && (event.name === 'pull_request_target' || !isCold))
        return false;
    return learnedShare() >= WORTH_STORING;
}
/** Key of this run's entry, and what the keys of entries begin with that will do, best first. */
function keysOf({ detector, name, run }) {
    const ofDetector = `synthetic-budget-scores-v${CACHE_VERSION}-${shortDigest((0,_scan_cache_judgement_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .makerOf */ .Or)(detector))}-`;
    const ofCheck = `${ofDetector}${shortDigest(name)}-`;
    return { own: `${ofCheck}${run}`, similar: [ofCheck, ofDetector] };
}
function shortDigest(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 23691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ resolveTarget),
  b: () => (/* binding */ workspacePolicy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/load.js + 2 modules
var load = __webpack_require__(86831);
// EXTERNAL MODULE: ./lib/policy/overrides.js
var policy_overrides = __webpack_require__(34995);
// EXTERNAL MODULE: ./lib/source/changes.js + 3 modules
var changes = __webpack_require__(36439);
// EXTERNAL MODULE: ./lib/source/git.js
var git = __webpack_require__(67497);
// EXTERNAL MODULE: ./lib/source/history.js
var source_history = __webpack_require__(24505);
// EXTERNAL MODULE: ./lib/source/lfs-store.js + 2 modules
var lfs_store = __webpack_require__(2602);
// EXTERNAL MODULE: ./lib/source/narrow.js
var narrow = __webpack_require__(61866);
// EXTERNAL MODULE: ./lib/source/repository.js + 1 modules
var source_repository = __webpack_require__(75316);
// EXTERNAL MODULE: ./lib/source/scope.js
var source_scope = __webpack_require__(42213);
// EXTERNAL MODULE: ./lib/source/tree.js + 3 modules
var tree = __webpack_require__(92159);
// EXTERNAL MODULE: ./lib/source/work-file.js
var work_file = __webpack_require__(53099);
// EXTERNAL MODULE: ./lib/source/messages.js
var messages = __webpack_require__(29210);
// EXTERNAL MODULE: ./lib/source/path-order.js
var path_order = __webpack_require__(10007);
// EXTERNAL MODULE: ./lib/source/source.js
var source = __webpack_require__(81808);
;// CONCATENATED MODULE: ./lib/github/changed-files.js
/** GitHub lists no more changed files of one pull request than this. */
const LISTED_FILES_LIMIT = 3_000;
/**
 * All pages of the changed files of a pull request, held against `expected`, the number that the event gives.
 * @throws {HttpError} where GitHub refuses.
 */
async function listChangedFiles(octokit, pull) {
    const listed = await octokit.paginate(octokit.rest.pulls.listFiles, {
        ...pull.repository,
        pull_number: pull.number,
        per_page: 100,
    });
    const files = listed.map((file) => ({
        path: file.filename,
        status: file.status,
        previousPath: file.previous_filename ?? null,
        sha: file.sha,
        additions: file.additions,
        patch: file.patch ?? null,
    }));
    return { files, incomplete: whyIncomplete(files.length, pull.expected) };
}
function whyIncomplete(listed, expected) {
    const remedy = 'check out the history (actions/checkout with fetch-depth: 0) so that git can tell what changed';
    if (listed >= LISTED_FILES_LIMIT) {
        return `GitHub lists at most ${LISTED_FILES_LIMIT} changed files, which this pull request reaches: ${remedy}`;
    }
    if (listed !== expected) {
        return `GitHub listed ${listed} changed files where the event counts ${expected}: ${remedy}`;
    }
    return null;
}

// EXTERNAL MODULE: ./lib/record/format.js
var format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/source/fetch-pointers.js
var fetch_pointers = __webpack_require__(77352);
// EXTERNAL MODULE: ./lib/source/lfs.js
var lfs = __webpack_require__(50810);
// EXTERNAL MODULE: ./lib/source/lfs-endpoint.js
var lfs_endpoint = __webpack_require__(42550);
// EXTERNAL MODULE: ./lib/source/spool.js
var spool = __webpack_require__(86446);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./lib/github/git-objects.js

/** Largest blob that the REST API serves, in bytes. */
const BLOB_LIMIT = 100 * 1024 * 1024;
const SYMBOLIC_LINK = '120000';
/**
 * The files among `paths` that the tree of `commit` holds.
 *
 * One request for trees of up to 100,000 entries; a larger one is walked along the directories of the paths.
 * @throws {HttpError} where GitHub refuses.
 */
async function findFiles(octokit, repository, commit, paths) {
    const files = new Map();
    if (paths.size === 0)
        return files;
    const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' });
    const keep = (path, { sha, size = 0, type, mode }) => {
        if (type === 'tree' || !paths.has(path))
            return;
        const kind = type === 'commit' ? 'submodule' : mode === SYMBOLIC_LINK ? 'link' : 'file';
        files.set(path, { sha, size, kind });
    };
    if (data.truncated)
        await walkTree(octokit, repository, data.sha, '', paths, keep);
    else
        for (const entry of data.tree)
            keep(entry.path, entry);
    return files;
}
async function walkTree(octokit, repository, tree, prefix, paths, visit) {
    const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: tree });
    const directories = new Set();
    for (const path of paths) {
        const slash = path.indexOf('/', prefix.length);
        if (path.startsWith(prefix) && slash !== -1)
            directories.add(path.slice(0, slash));
    }
    for (const entry of data.tree) {
        const path = prefix + entry.path;
        if (entry.type !== 'tree')
            visit(path, entry);
        else if (directories.has(path))
            await walkTree(octokit, repository, entry.sha, `${path}/`, paths, visit);
    }
}
const encodedBlob = schemas/* object */.Ikc({ content: schemas/* string */.YjP(), encoding: schemas/* literal */.euz('base64') });
/**
 * The bytes of a blob, fetched anew on every call and streamed. Nothing of it is decoded as text: Octokit would, since
 * GitHub labels raw content `charset=utf-8` whatever its bytes are.
 */
function openBlob(octokit, repository, sha) {
    return async function* () {
        const response = await octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
            ...repository,
            file_sha: sha,
            headers: { accept: 'application/vnd.github.raw+json' },
            request: { parseSuccessResponseBody: false },
        });
        const body = response.data;
        if (/^application\/json\b/i.test(response.headers['content-type'] ?? '')) {
            yield await decodeBlob(body, sha);
        }
        else {
            yield* body;
        }
    };
}
/** A server that does not know the raw media type answers with JSON around base64 in lines. */
async function decodeBlob(body, sha) {
    const parsed = encodedBlob.safeParse(await new Response(body).json());
    if (!parsed.success)
        throw new Error(`GitHub sent blob ${sha} in a form that is neither raw nor base64`);
    return Buffer.from(parsed.data.content, 'base64');
}

// EXTERNAL MODULE: ./lib/github/http-error.js
var http_error = __webpack_require__(17564);
;// CONCATENATED MODULE: ./lib/github/content.js








/** The content at `path` of a commit, or its pointer; null where there is no path, or a symbolic link or submodule. */
async function contentOf(octokit, repository, tree, path) {
    if (path === null)
        return null;
    const found = tree.get(path);
    const without = (problem) => ({
        path,
        sha: found?.sha ?? null,
        file: null,
        problem,
        lfs: false,
    });
    if (found === undefined)
        return without(ABSENT_MESSAGE);
    if (found.kind !== 'file')
        return null;
    if (found.size > BLOB_LIMIT)
        return without(tooLargeMessage(found.size));
    const open = openBlob(octokit, repository, found.sha);
    const content = (open) => ({
        path,
        sha: found.sha,
        file: { path, size: found.size, ...(0,spool/* spooled */.b)(open) },
        lfs: false,
    });
    if (!(0,lfs/* mayBePointer */.Yv)(found.size))
        return content(open);
    try {
        const kept = await keep(open);
        const pointer = await (0,lfs/* readPointer */.qT)(kept());
        return pointer === undefined ? content(kept) : { path, sha: found.sha, pointer };
    }
    catch (error) {
        return without(`could not be fetched (${(0,http_error/* describeError */.U)(error)}). Run again.`);
    }
}
/**
 * Fetches what pointers stand for, in as few requests as the server takes, and gives what each of them is. The LFS server
 * of a repository on GitHub goes with its address; formats without a reader are not fetched.
 */
async function resolvePointers({ owner, repo }, pointers, lfs) {
    const wanted = pointers.filter(({ path }) => (0,format/* formatOf */.be)(path) !== undefined);
    const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
    const endpoint = (0,lfs_endpoint/* endpointOfRemote */.h)(`${server}/${owner}/${repo}`);
    const fetched = lfs !== null && wanted.length > 0
        ? await lfs.fetch(endpoint, wanted.map(({ pointer }) => pointer))
        : new Map();
    return ({ path, sha, pointer }) => {
        const stored = (0,format/* formatOf */.be)(path) === undefined ? undefined : fetched.get(pointer.sha256);
        return stored !== undefined && 'path' in stored
            ? { path, sha, file: { path, size: pointer.size, ...(0,work_file/* fileContent */.qY)(stored.path) }, lfs: true }
            : { path, sha, file: null, problem: (0,fetch_pointers/* pointerMessage */.L)(stored), lfs: true };
    };
}
const ABSENT_MESSAGE = 'is listed as changed by GitHub, but the commit does not hold it. Run again.';
function tooLargeMessage(size) {
    const [megabytes, limit] = [Math.ceil(size / 2 ** 20), BLOB_LIMIT / 2 ** 20];
    return `has ${megabytes} MB, and GitHub's API serves at most ${limit}. Set \`fetch-depth: 0\` for actions/checkout.`;
}
/** Fetches content once; for what is small. */
async function keep(open) {
    const chunks = [];
    for await (const chunk of open())
        chunks.push(chunk);
    return async function* () {
        yield* chunks;
    };
}

;// CONCATENATED MODULE: ./lib/github/patch.js
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;
/**
 * Lines of the new file that a unified diff adds or modifies, ascending, adjoining lines as one range.
 * `patch` is what the REST API gives for a file: hunks without the header of the file.
 */
function addedLinesOfPatch(patch) {
    const ranges = [];
    let line = 0;
    for (const text of patch.split('\n')) {
        const hunk = HUNK.exec(text);
        if (hunk) {
            line = Number(hunk[1]);
        }
        else if (text.startsWith('+')) {
            const last = ranges.at(-1);
            if (last && last.end === line - 1)
                last.end = line;
            else
                ranges.push({ start: line, end: line });
            line += 1;
        }
        else if (text.startsWith(' ')) {
            line += 1;
        }
    }
    return ranges;
}
/** Number of lines in the ranges. */
function countLines(ranges) {
    return ranges.reduce((sum, range) => sum + range.end - range.start + 1, 0);
}

;// CONCATENATED MODULE: ./lib/github/change-scope.js








/**
 * What a pull request changes, by the REST API alone: for a workspace without git history. Contents are fetched when a
 * file is opened (very small ones at once, since they may be Git LFS pointers). As with git, a file moved into `scope`
 * counts as added and one moved out as deleted. Where the list lacks files or content cannot be had, `incomplete` says so.
 * @throws {HttpError} where GitHub refuses the list, the comparison or a tree.
 */
async function restChangeScope(octokit, pull, scope = source_scope/* EVERYTHING */.Qz, lfs = null) {
    const { repository, head } = pull;
    const listed = await listChangedFiles(octokit, { ...pull, expected: pull.changedFiles });
    const base = await mergeBase(octokit, pull);
    const changes = listed.files.map(toChange);
    const find = (commit, paths) => findFiles(octokit, repository, commit, new Set(paths.filter((path) => path !== null)));
    const trees = {
        head: await find(head, changes.map(({ headPath }) => headPath)),
        base: await find(base, changes.map(({ basePath }) => basePath)),
    };
    const held = [];
    const obtain = (tree, path) => contentOf(octokit, repository, tree, path);
    for (const change of changes)
        held.push(await sidesOf(obtain, change, trees, scope));
    const pointers = held.flat().filter((side) => side !== null && 'pointer' in side);
    const resolve = await resolvePointers(repository, pointers, lfs);
    const described = changes.map((change, i) => {
        const [head = null, base = null] = (held[i] ?? []).map((side) => side !== null && 'pointer' in side ? resolve(side) : side);
        return describe(change, trees, scope, head, base);
    });
    const lost = described.filter((each) => each.lost).length;
    return {
        type: 'change',
        base,
        head,
        files: described.flatMap(({ file }) => file ?? []).sort((a, b) => (0,path_order/* comparePaths */.c)(pathOf(a), pathOf(b))),
        problems: described.flatMap(({ problem }) => problem ?? []),
        datasetCard: cardAt(octokit, repository, head),
        incomplete: listed.incomplete ?? (lost > 0 ? lostFiles(lost) : null),
    };
}
function cardAt(octokit, repository, commit) {
    return async function* () {
        const found = (await findFiles(octokit, repository, commit, new Set([source/* DATASET_CARD */.E]))).get(source/* DATASET_CARD */.E);
        if (found?.kind === 'file')
            yield* openBlob(octokit, repository, found.sha)();
    };
}
async function mergeBase(octokit, { repository, base, head }) {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
        ...repository,
        basehead: `${base}...${head}`,
        per_page: 1,
    });
    return data.merge_base_commit.sha;
}
function toChange(listed) {
    const { path, previousPath, status } = listed;
    const isNew = status === 'added' || status === 'copied';
    const before = status === 'renamed' ? (previousPath ?? path) : path;
    return { listed, headPath: status === 'removed' ? null : path, basePath: isNew ? null : before };
}
/** What the two sides of a change hold in scope, head first; nothing where they are not looked at. */
async function sidesOf(obtain, { listed, headPath, basePath }, trees, scope) {
    if (listed.status === 'unchanged' || isSubmodule(trees, headPath))
        return [];
    const within = (path) => (path !== null && scope.contains(path) ? path : null);
    return [await obtain(trees.head, within(headPath)), await obtain(trees.base, within(basePath))];
}
function isSubmodule({ head }, path) {
    return path !== null && head.get(path)?.kind === 'submodule';
}
function describe({ listed, headPath }, trees, scope, head, base) {
    if (listed.status === 'unchanged')
        return {};
    if (isSubmodule(trees, headPath)) {
        return scope.excludes(listed.path) ? {} : { problem: { path: listed.path, message: messages/* SUBMODULE_MESSAGE */.vV } };
    }
    const problem = (message) => ({ path: listed.path, message });
    if (head?.file === null)
        return { problem: problem(head.problem), lost: true };
    if (base?.file === null && !base.lfs)
        return { problem: problem(base.problem), lost: true };
    if (isSame(head, base))
        return {};
    const file = {
        head: head?.file ?? null,
        base: base?.file ?? null,
        addedLines: addedLines(listed, head, base),
    };
    if (file.head === null && file.base === null)
        return {};
    if (head !== null && listed.sha !== null && listed.sha !== head.sha) {
        return { file: { ...file, addedLines: null }, problem: problem(MOVED_ON_MESSAGE), lost: true };
    }
    return base?.file === null ? { file, problem: problem(messages/* LFS_BASE_MESSAGE */.K2) } : { file };
}
const MOVED_ON_MESSAGE = 'is listed by GitHub in another version than that of this run: the pull request has new commits. Look at their run instead.';
/** Only the mode differs. */
function isSame(head, base) {
    return head !== null && base !== null && head.sha === base.sha && head.path === base.path;
}
function addedLines(listed, head, base) {
    if (head === null || head.sha === base?.sha)
        return [];
    // The patch of a file in Git LFS is one of its pointers.
    if (listed.patch === null || head.lfs || base?.lfs)
        return null;
    const ranges = addedLinesOfPatch(listed.patch);
    return countLines(ranges) === listed.additions ? ranges : null;
}
function lostFiles(count) {
    return `${count} changed ${count === 1 ? 'file' : 'files'} could not be had from GitHub's API.`;
}
function pathOf({ head, base }) {
    return (head ?? base)?.path ?? '';
}

;// CONCATENATED MODULE: ./lib/github/target.js














/**
 * Finds out what to look at. Changes come from git; where the checkout lacks the history and it cannot be fetched, a
 * pull request's come from the REST API. The policy is read from the base commit, never from the change itself.
 */
async function resolveTarget(options) {
    if (isDeletion(options))
        return await nothingTarget(options);
    const range = rangeOf(options.event, options.inputs);
    if (range === null)
        return await treeTarget(options);
    try {
        return await gitTarget(options, range);
    }
    catch (error) {
        const { event, octokit } = options;
        const named = options.inputs.base !== null || options.inputs.head !== null;
        if (!(error instanceof git/* GitError */.XS) || event.type !== 'pull-request' || octokit === null || named)
            throw error;
        options.notice(`${error.message} The list of changed files is taken from the REST API instead.`);
        return await restTarget(options, event, octokit);
    }
}
/** Whether a branch or tag was deleted, and the inputs name no commits to look at instead. */
function isDeletion({ event, inputs }) {
    return event.type === 'push' && event.after === null && inputs.base === null && inputs.head === null;
}
function rangeOf(event, inputs) {
    const ofEvent = (() => {
        switch (event.type) {
            case 'pull-request':
            case 'merge-group':
                return { base: event.base, head: event.head, policyCommit: event.base };
            case 'push':
                if (event.after === null)
                    return null;
                return {
                    base: event.before ?? source_repository/* NULL_COMMIT */.ew,
                    head: event.after,
                    policyCommit: event.before ?? event.after,
                };
            case 'tree':
                return null;
        }
    })();
    if (inputs.base === null && inputs.head === null)
        return ofEvent;
    const base = inputs.base ?? ofEvent?.base ?? source_repository/* NULL_COMMIT */.ew;
    return {
        base,
        head: inputs.head ?? ofEvent?.head ?? 'HEAD',
        policyCommit: inputs.base ?? ofEvent?.policyCommit ?? 'HEAD',
    };
}
async function nothingTarget({ inputs, folder }) {
    const policy = await workspacePolicy(inputs, folder);
    const scope = { type: 'tree', paths: [], files: [], problems: [] };
    return { scope, policy, referencePlace: null, wholePlace: null, headSha: null, close: () => { } };
}
async function treeTarget({ inputs, folder }) {
    const policy = await workspacePolicy(inputs, folder);
    const { include, exclude } = policy;
    const paths = inputs.paths.length > 0 ? inputs.paths : ['.'];
    const lfs = policy.lfs === 'all' ? lfsStore(inputs) : null;
    const repository = await (0,source_repository/* openRepository */.h_)(folder, { trusted: true }).catch(() => null);
    const close = () => {
        repository?.close();
        lfs?.close();
    };
    try {
        const scope = await (0,tree/* filesUnder */.m)(paths, { cwd: folder, include, exclude, trusted: true, lfs });
        const headSha = repository === null ? null : await (0,source_repository/* headCommit */.Qo)(repository).catch(() => null);
        const referencePlace = { repository, trusted: null, root: folder, cache: null };
        const wholePlace = repository === null ? null : { repository, scope: source_scope/* EVERYTHING */.Qz, paths: [], always: false };
        return { scope, policy, referencePlace, wholePlace, headSha, close };
    }
    catch (error) {
        close();
        throw error;
    }
}
async function gitTarget({ inputs, folder, event }, range) {
    const repository = await (0,source_repository/* openRepository */.h_)(folder, { trusted: true });
    let lfs = null;
    const close = () => {
        repository.close();
        lfs?.close();
    };
    try {
        const fetch = { fetch: 'origin' };
        const policyCommit = await (0,source_history/* resolveHead */.t)(repository, range.policyCommit, fetch);
        const policy = await policyFrom(inputs, policyCommit, (file) => (0,source_repository/* fileAt */.Wd)(repository, policyCommit, file));
        lfs = lfsOfChange(policy, inputs);
        const base = await knownBase(repository, range.base, event);
        const inScope = pathScope(policy, inputs);
        const scope = await (0,changes/* changesBetween */.i)(repository, base, range.head, { ...fetch, lfs, scope: inScope });
        const referencePlace = { repository, trusted: policyCommit, root: repository.root, cache: null };
        const always = policy.repositoryBudget !== undefined;
        const wholePlace = { repository, scope: inScope, paths: inputs.paths, always };
        return { scope, policy, referencePlace, wholePlace, headSha: scope.head, close };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** After a forced push the commit before it may be gone for good: everything counts as added then. */
async function knownBase(repository, base, event) {
    if (event.type !== 'push' || !event.forced || base === source_repository/* NULL_COMMIT */.ew)
        return base;
    return await (0,source_history/* resolveHead */.t)(repository, base, { fetch: 'origin' }).catch(() => source_repository/* NULL_COMMIT */.ew);
}
async function restTarget({ inputs }, event, octokit) {
    const policy = await policyFrom(inputs, event.base, async (file) => {
        const entry = (await findFiles(octokit, event.repository, event.base, new Set([file]))).get(file);
        return entry?.kind === 'file'
            ? await readAll(openBlob(octokit, event.repository, entry.sha)())
            : undefined;
    });
    const lfs = lfsOfChange(policy, inputs);
    try {
        const scope = await restChangeScope(octokit, event, pathScope(policy, inputs), lfs);
        const referencePlace = { repository: null, trusted: event.base, root: '.', cache: null };
        const close = () => lfs?.close();
        return { scope, policy, referencePlace, wholePlace: null, headSha: event.head, close };
    }
    catch (error) {
        lfs?.close();
        throw error;
    }
}
function lfsOfChange({ lfs = 'none' }, inputs) {
    return lfs === 'none' ? null : lfsStore(inputs);
}
function lfsStore({ token }) {
    return new lfs_store/* LfsStore */.nV(token === null ? null : (0,lfs_store/* githubToken */.bU)(token, process.env.GITHUB_SERVER_URL));
}
/** The policy of the work tree. */
async function workspacePolicy(inputs, folder) {
    const readNamed = (file) => (0,work_file/* readInside */.xO)(folder, file);
    return await policyFrom(inputs, null, (file) => (0,work_file/* readWhole */.oD)(external_node_path_.join(folder, file)), readNamed);
}
async function policyFrom({ config, overrides }, commit, read, readNamed = read) {
    const policy = await (0,load/* loadPolicy */.tb)({
        read,
        readNamed,
        commit,
        ...(config === null ? {} : { explicitPath: config }),
    });
    return (0,policy_overrides/* applyOverrides */.i)(policy, overrides);
}
function pathScope({ include, exclude }, { paths }) {
    return (0,narrow/* narrowScope */.A)((0,source_scope/* compileScope */.o4)(include, exclude), paths, '');
}
async function readAll(bytes) {
    const chunks = [];
    for await (const chunk of bytes)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}


/***/ }),

/***/ 80342:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33838);
/* harmony import */ var _detector_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95903);
/* harmony import */ var _detector_runtime_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98746);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93232);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25104);
/* harmony import */ var _github_comment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74510);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19607);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92056);
/* harmony import */ var _github_model_cache_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7469);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(74573);
/* harmony import */ var _github_parts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5861);
/* harmony import */ var _github_report_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(18439);
/* harmony import */ var _github_score_cache_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(90486);
/* harmony import */ var _github_target_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(23691);
/* harmony import */ var _partial_store_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(95128);
/* harmony import */ var _policy_open_gate_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(53678);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(91116);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(37023);
/* harmony import */ var _report_deletion_words_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(71894);
/* harmony import */ var _report_reporters_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(40664);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(43394);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(91488);
/* harmony import */ var _sharded_gate_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(31481);

























/** The Action: inputs → gate → outputs. */
async function main() {
    const version = (0,_detector_runtime_assets_js__WEBPACK_IMPORTED_MODULE_4__/* .productVersion */ .Ud)();
    const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .loadInputs */ .I)();
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .maskToken */ .gg)(inputs.token);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .maskToken */ .gg)(process.env.HF_TOKEN || null);
    const event = await (0,_github_event_js__WEBPACK_IMPORTED_MODULE_8__/* .readEvent */ .j)(process.env);
    const apiUrl = process.env.GITHUB_API_URL;
    const octokit = inputs.token === null ? null : await (0,_github_client_js__WEBPACK_IMPORTED_MODULE_6__/* .createClient */ .U)({ token: inputs.token, version, apiUrl });
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(process.env.GITHUB_WORKSPACE ?? '.', inputs.workingDirectory);
    const found = inputs.merge.length > 0
        ? await (0,_github_parts_js__WEBPACK_IMPORTED_MODULE_12__/* .mergedReport */ .v)(inputs, folder, version)
        : await scanned({ event, inputs, octokit, folder, version });
    if (found === null)
        return;
    const { report, headSha } = found;
    for (const message of report.reference?.notices ?? [])
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(message);
    const links = linkContext(headSha);
    const comment = (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_18__/* .renderComment */ .w)(report, { ...links, marker: (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .commentMarker */ .Q)(inputs.name) });
    if (inputs.summary)
        warn(await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .writeSummary */ .Sy)((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_20__/* .renderSummary */ .B)(report, links)));
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .logUntrusted */ .ts)((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_21__/* .renderTerminal */ .b)(report, { color: false, width: 110 }));
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .setOutputs */ .n0)(report, { reportJson: await writeReports(report, inputs, links, folder), commentBody: comment });
    if (inputs.annotations)
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .emitAnnotations */ .KI)((0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_17__/* .renderAnnotations */ .H)(report));
    if (event.type === 'pull-request' && octokit !== null && inputs.comment !== 'never') {
        const create = inputs.comment === 'always' || report.totals.records > 0 || (0,_report_deletion_words_js__WEBPACK_IMPORTED_MODULE_23__/* .isDeletion */ .z)(report);
        const { repository, number: issue } = event;
        const result = await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_7__/* .upsertComment */ .l)(octokit, {
            repository,
            issue,
            name: inputs.name,
            body: comment,
            create,
        });
        if (result.action === 'failed')
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(result.warning);
    }
    if (report.verdict === 'fail')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1)(report.reason);
    if (inputs.failOnInconclusive && (0,_policy_open_gate_js__WEBPACK_IMPORTED_MODULE_24__/* .isOpenGate */ .I)(report))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1)(report.reason);
}
/** Each check has scores of its own, and each of its shards. */
function scoreCacheOptions(event, inputs, detector) {
    const { RUNNER_TEMP, GITHUB_RUN_ID = '0', GITHUB_RUN_ATTEMPT = '1' } = process.env;
    const { name, shard } = inputs;
    return {
        event,
        name: shard === null ? name : `${name} ${shard.index}/${shard.of}`,
        detector,
        temporary: RUNNER_TEMP ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        run: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`,
    };
}
/** Scans what the event asks for; null where it is a shard, whose part is written. */
async function scanned({ version, ...options }) {
    const { event, inputs, folder } = options;
    const target = await (0,_github_target_js__WEBPACK_IMPORTED_MODULE_15__/* .resolveTarget */ .u)({ ...options, notice: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm });
    const { scope, policy, referencePlace, wholePlace, headSha } = target;
    if (scope.type === 'tree' && inputs.overrides.lfs === 'changed')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)('The input lfs: changed is for changes: of a whole tree nothing is fetched. `lfs: all` does that.');
    try {
        const detector = await (0,_detector_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadDetector */ .D)(policy.model, {
            ...(0,_github_model_cache_js__WEBPACK_IMPORTED_MODULE_10__/* .actionModelOptions */ .qP)(folder),
            threads: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(),
        });
        if (detector.notice !== null)
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)(detector.notice);
        const scores = inputs.cache ? await (0,_github_score_cache_js__WEBPACK_IMPORTED_MODULE_14__/* .restoreScores */ .c)(scoreCacheOptions(event, inputs, detector)) : null;
        const input = {
            version,
            name: inputs.name,
            policy,
            detector,
            referencePlace,
            wholePlace: scores?.fills && wholePlace !== null ? { ...wholePlace, always: true } : wholePlace,
            cache: scores?.cache ?? null,
            judgesAddedAnew: event.type === 'pull-request',
            today: new Date().toISOString().slice(0, 10),
        };
        if (inputs.shard === null) {
            const sample = sampleRequest(inputs, target);
            const report = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_5__/* .runGate */ .Rg)({ ...input, scope, ...(sample === null ? {} : { sample }) });
            await scores?.store();
            return { report, headSha };
        }
        if (scope.type !== 'tree')
            throw new _github_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .InputError */ .d('input shard: a change is compared with its base as a whole. Divide the scan of a whole tree: on schedule or workflow_dispatch.');
        const partial = await (0,_sharded_gate_js__WEBPACK_IMPORTED_MODULE_22__/* .runShard */ .l)({ ...input, scope, shard: inputs.shard, commit: headSha });
        await scores?.store();
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(process.env.RUNNER_TEMP ?? folder, (0,_github_report_files_js__WEBPACK_IMPORTED_MODULE_13__/* .partialFileName */ .nK)(inputs.name, inputs.shard));
        await (0,_github_report_files_js__WEBPACK_IMPORTED_MODULE_13__/* .writeWithin */ .BP)(folder, file, (0,_partial_store_js__WEBPACK_IMPORTED_MODULE_16__/* .partialChunks */ .U1)(partial));
        (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .setPartialOutput */ .T$)(file);
        return null;
    }
    finally {
        target.close();
    }
}
/** How much of a tree is to be read; null: everything, as of a change always. */
function sampleRequest({ precision, timeBudgetMs }, { scope, headSha }) {
    if (precision === null && timeBudgetMs === null)
        return null;
    if (scope.type === 'tree')
        return { precision, timeBudgetMs, commit: headSha };
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm)('The inputs precision and time-budget are for scans of a whole tree: a change is read completely.');
    return null;
}
function linkContext(headSha) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
    const repositoryUrl = server === undefined || repository === undefined ? undefined : `${server}/${repository}`;
    return {
        ...(repositoryUrl === undefined ? {} : { repositoryUrl }),
        ...(headSha === null ? {} : { headSha }),
        ...(repositoryUrl === undefined || run === undefined
            ? {}
            : { runUrl: `${repositoryUrl}/actions/runs/${run}` }),
    };
}
/** Writes the JSON report for the output `report-json`, and those that were asked for. Returns the former's path. */
async function writeReports(report, inputs, links, folder) {
    const own = node_path__WEBPACK_IMPORTED_MODULE_1__.join(process.env.RUNNER_TEMP ?? folder, (0,_github_report_files_js__WEBPACK_IMPORTED_MODULE_13__/* .reportFileName */ .cq)(inputs.name));
    const files = [{ format: 'json', path: own }, ...inputs.reports];
    for (const file of files) {
        try {
            await (0,_github_report_files_js__WEBPACK_IMPORTED_MODULE_13__/* .writeWithin */ .BP)(folder, file.path, (0,_report_reporters_js__WEBPACK_IMPORTED_MODULE_19__/* .renderReport */ .B1)(file.format, report, links));
        }
        catch (error) {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(`the ${file.format} report could not be written to ${file.path}: ${messageOf(error)}`);
        }
    }
    return own;
}
function warn(message) {
    if (message !== null)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e)(message);
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
try {
    await main();
}
catch (error) {
    const message = messageOf(error);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1)(message);
    if (error instanceof TypeError || error instanceof RangeError)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3)(error.stack ?? message);
    warn(await (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .writeSummary */ .Sy)(`## Synthetic Budget could not run\n\n\`\`\`\n${message.replaceAll('```', "'''")}\n\`\`\`\n`));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 53678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isOpenGate)
/* harmony export */ });
/**
 * Whether a gate that stops at what could not be judged has to stop: the verdict is `inconclusive`, and so is a rule that
 * is enforced, or the limit on the whole repository. A rule in mode `warn` stops nothing, whatever it says.
 */
function isOpenGate({ verdict, rules, repository, }) {
    const judged = repository.limit === null ? rules : [...rules, repository.limit];
    return (verdict === 'inconclusive' &&
        judged.some((result) => result.verdict === 'inconclusive' && result.mode === 'enforce'));
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ renderAnnotations)
/* harmony export */ });
/* harmony import */ var _policy_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96489);
/* harmony import */ var _policy_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67422);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72527);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40819);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95032);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76074);






const LEVELS = {
    fail: 'error',
    warn: 'warning',
    inconclusive: 'notice',
};
const LEVEL_ORDER = ['error', 'warning', 'notice'];
/**
 * Findings as annotations, neighbours merged, worst first, at most LIMITS.annotationsPerLevel of each level. A finding's
 * level is that of its file's rule: `error` where the rule fails, `warning`, `notice` where it is inconclusive; files of a
 * rule that passes get none. Files that could not be read get a warning. Where anything is left out, the last annotation
 * is a notice that says how much.
 */
function renderAnnotations(report) {
    const levelOf = levelsByPath(report);
    const found = (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .groupRuns */ .KH)(report.findings).flatMap((run) => {
        const level = levelOf(run.path);
        return level === null ? [] : [ofRun(run, level)];
    });
    const problems = report.problems.map(ofProblem);
    return withinLimits([...found, ...problems]);
}
function levelsByPath(report) {
    const rules = report.rules.filter(({ path }) => path !== '**');
    const match = (0,_policy_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSpecific */ .eF)(rules);
    const rest = report.rules.find(({ path }) => path === '**');
    return (path) => {
        const verdict = (match(path) ?? rest ?? report).verdict;
        return verdict === 'pass' ? null : LEVELS[verdict];
    };
}
function ofRun(run, level) {
    const { excerpt } = run.telling;
    const many = run.findings.length > 1 || run.fromByte !== null
        ? `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(run.findings.length, 'finding')} in ${(0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(run)}, such as: `
        : '';
    return {
        level,
        path: run.path,
        line: run.fromByte === null ? run.line : null,
        endLine: run.fromByte === null ? run.endLine : null,
        title: 'Reads as machine-written',
        message: `${many}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .whyOf */ .gf)(run.telling)), 200)}. “${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clipWords */ .CS)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(excerpt), _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.excerptCharacters)}”`,
    };
}
function ofProblem({ path, line, message }) {
    return {
        level: 'warning',
        path,
        line,
        endLine: line,
        title: 'Could not be read',
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(message), 300),
    };
}
function withinLimits(annotations) {
    const shown = LEVEL_ORDER.flatMap((level) => {
        const ofLevel = annotations.filter((annotation) => annotation.level === level);
        // One notice is kept free for the remark on what is left out.
        return ofLevel.slice(0, level === 'notice' ? _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.annotationsPerLevel - 1 : _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.annotationsPerLevel);
    });
    const missing = annotations.length - shown.length;
    if (missing === 0)
        return shown;
    const first = annotations.find((annotation) => !shown.includes(annotation));
    const where = first?.path == null ? '' : `, the next in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .clipMiddle */ .e9)((0,_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(first.path), 100)}`;
    const remark = {
        level: 'notice',
        path: null,
        line: null,
        endLine: null,
        title: `${(0,_policy_values_js__WEBPACK_IMPORTED_MODULE_5__/* .formatCount */ .B4)(missing)} more not shown`,
        message: `GitHub shows ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.annotationsPerLevel} annotations of each level; ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(missing, 'more place')} ${missing === 1 ? 'is' : 'are'} in the job summary and the report${where}.`,
    };
    return [...shown, remark];
}


/***/ }),

/***/ 37023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95032);


/** The pull-request comment as GitHub Markdown, at most `LIMITS.commentCharacters` characters. */
function renderComment(report, context) {
    const profile = {
        limit: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.commentCharacters,
        size: (text) => text.length,
        maxima: { rules: 8, splits: 30, runs: 60, acceptEntries: 10, problems: 20, files: 100 },
        firstPlaces: 5,
        firstPlacesPerFile: 3,
        folded: true,
    };
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDocument */ .y)(report, context, profile, context.marker);
}


/***/ })

};
