export const id = 1381;
export const ids = [1381];
export const modules = {

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

// EXTERNAL MODULE: ./lib/source/fetch-pointers.js
var fetch_pointers = __webpack_require__(77352);
// EXTERNAL MODULE: ./lib/source/lfs.js
var source_lfs = __webpack_require__(50810);
// EXTERNAL MODULE: ./lib/source/lfs-endpoint.js
var lfs_endpoint = __webpack_require__(42550);
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
async function describeChanges(repository, comparison, entries, lfs) {
    const objectIds = entries.flatMap(({ base, head }) => [base, head].flatMap((side) => (side === null ? [] : [side.objectId])));
    await (0,partial_clone/* prefetch */.y)(repository, comparison, objectIds);
    const sizes = await repository.blobs.sizes(objectIds);
    const lines = await linesOf(repository, comparison, entries, sizes);
    const pointers = await pointersOf(repository, entries, sizes, lfs);
    const files = [];
    const problems = [];
    let unreadable = 0;
    for (const entry of entries) {
        const head = entry.head && contentOf(repository, entry.head, sizes, pointers);
        const base = entry.base && contentOf(repository, entry.base, sizes, pointers);
        const path = (entry.head ?? entry.base)?.path ?? '';
        if (head !== null && head.file === null) {
            unreadable += 1;
            problems.push({ path, message: head.message });
            continue;
        }
        if (base !== null && base.file === null)
            problems.push({ path, message: base.lfs ? messages/* LFS_BASE_MESSAGE */.K2 : base.message });
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
/** Finds the pointers among the entries, looks for their content in the clone, and fetches what else may be fetched. */
async function pointersOf(repository, entries, sizes, lfs) {
    const byObject = new Map();
    const contents = new Map();
    const wanted = [];
    for (const side of entries.flatMap(({ base, head }) => [base, head])) {
        if (side === null || byObject.has(side.objectId) || !(0,source_lfs/* mayBePointer */.Yv)(sizes.get(side.objectId) ?? 0))
            continue;
        const pointer = await (0,source_lfs/* readPointer */.qT)(repository.blobs.open(side.objectId));
        if (pointer === undefined)
            continue;
        byObject.set(side.objectId, pointer);
        const stored = await (0,source_lfs/* lfsObject */.lj)(repository, pointer);
        if (stored !== undefined)
            contents.set(pointer.sha256, { path: stored });
        else if ((0,format/* formatOf */.be)(side.path) !== undefined)
            wanted.push(pointer);
    }
    if (lfs === null || wanted.length === 0)
        return { byObject, contents };
    const fetched = await lfs.fetch(await (0,lfs_endpoint/* lfsEndpoint */.d)(repository), wanted);
    return { byObject, contents: new Map([...fetched, ...contents]) };
}
function contentOf(repository, { path, objectId }, sizes, { byObject, contents }) {
    const size = sizes.get(objectId);
    if (size === undefined)
        return { file: null, lfs: false, message: messages/* MISSING_MESSAGE */.Po };
    const pointer = byObject.get(objectId);
    if (pointer === undefined) {
        const open = () => repository.blobs.open(objectId);
        return { file: { path, objectId, size, ...(0,spool/* spooled */.b)(open) }, lfs: false };
    }
    const content = contents.get(pointer.sha256);
    return content !== undefined && 'path' in content
        ? { file: { path, objectId, size: pointer.size, ...(0,work_file/* fileContent */.qY)(content.path) }, lfs: true }
        : { file: null, lfs: true, message: (0,fetch_pointers/* pointerMessage */.L)(content) };
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
// EXTERNAL MODULE: ./lib/source/source.js
var source = __webpack_require__(81808);
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
    const described = await describeChanges(repository, comparison, entries, options.lfs ?? null);
    return {
        type: 'change',
        base: ends.mergeBase,
        head: ends.head,
        files: described.files,
        problems: [...problems, ...described.problems].sort((a, b) => (0,path_order/* comparePaths */.c)(a.path, b.path)),
        incomplete: described.incomplete,
        datasetCard: cardAt(repository, ends.head),
    };
}
function cardAt(repository, commit) {
    return async function* () {
        const bytes = await (0,source_repository/* fileAt */.Wd)(repository, commit, source/* DATASET_CARD */.E);
        if (bytes !== undefined)
            yield bytes;
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

/***/ 2602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nV: () => (/* binding */ LfsStore),
  bU: () => (/* binding */ githubToken)
});

// UNUSED EXPORTS: LFS_LIMITS

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./lib/detector/hub/reference.js + 1 modules
var reference = __webpack_require__(49598);
;// CONCATENATED MODULE: ./lib/source/lfs-request.js

/** Why something could not be had from an LFS server; completes "its content could not be fetched: …". */
class LfsFailure extends Error {
    name = 'LfsFailure';
    /** Milliseconds after which another attempt may help; undefined: it cannot. */
    retryAfter;
    constructor(message, retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }
}
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
const MAXIMUM_REDIRECTS = 5;
/**
 * Sends a request, and sends it again after 429, a 5xx, a broken connection or silence, with growing waits or those that
 * the server asks for. `receive` reads the answer and says by an LfsFailure with `retryAfter` that another attempt may
 * help; it calls `alive` for each piece.
 * @throws {LfsFailure}
 */
async function send(url, sent, { attempts, patience, deadline, wait }, receive) {
    for (let attempt = 1;; attempt++) {
        const stop = new AbortController();
        const timer = setTimeout(() => stop.abort(), patience);
        try {
            const signal = AbortSignal.any([stop.signal, deadline]);
            return await receive(await follow(url, sent, signal), () => timer.refresh());
        }
        catch (error) {
            const failure = stop.signal.aborted
                ? new LfsFailure(`nothing was received for ${patience / 1000} seconds.`, 0)
                : failureOf(error);
            if (deadline.aborted)
                throw new LfsFailure('the time for fetching from Git LFS is over.');
            if (failure.retryAfter === undefined || attempt >= attempts)
                throw failure;
            await wait(Math.min(LONGEST_WAIT, Math.max(failure.retryAfter, FIRST_WAIT * 2 ** (attempt - 1))));
        }
        finally {
            clearTimeout(timer);
            stop.abort();
        }
    }
}
/** Follows redirects by hand: they stay on https, and what authorises a request goes to its first origin alone. */
async function follow(first, sent, signal) {
    let url = first;
    for (let hop = 0; hop <= MAXIMUM_REDIRECTS; hop++) {
        const headers = url.origin === first.origin ? sent.headers : {};
        const response = await fetch(url, {
            method: sent.method,
            headers: { 'accept-encoding': 'identity', 'user-agent': 'synthetic-budget', ...headers },
            redirect: 'manual',
            signal,
            ...(sent.body === undefined ? {} : { body: sent.body }),
        });
        const location = response.headers.get('location');
        if (response.status < 300 || response.status >= 400 || location === null)
            return response;
        await response.body?.cancel();
        url = new URL(location, url);
        if (!(0,reference/* isTrustedTransport */.VI)(url))
            throw new LfsFailure('the server redirects to an address that is not https.');
        if (sent.method === 'POST' && url.origin !== first.origin)
            throw new LfsFailure('the server redirects to another host.');
    }
    throw new LfsFailure(`the server redirects more than ${MAXIMUM_REDIRECTS} times.`);
}
/** What a status that is no success means, with the server's own words where it has some, and a hint on a refusal. */
async function statusFailure(response, hint) {
    const { status } = response;
    const said = await readAtMost(response, 64 * 1024)
        .then((text) => String(JSON.parse(text).message ?? ''))
        .catch(() => '');
    const words = said === '' ? '' : ` ("${said.slice(0, 200)}")`;
    const isRefusal = status === 401 || status === 403 || status === 404;
    if (isRefusal)
        return new LfsFailure(`the server refuses it with status ${status}${words}; ${hint}.`);
    const isTemporary = status === 429 || (status >= 500 && status !== 501 && status !== 507 && status !== 509);
    return new LfsFailure(`the server answers with status ${status}${words}.`, isTemporary ? retryAfterOf(response.headers) : undefined);
}
/**
 * The text of an answer.
 * @throws {LfsFailure} where it is longer.
 */
async function readAtMost(response, bytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response.body ?? []) {
        length += chunk.byteLength;
        if (length > bytes)
            throw new LfsFailure(`the server answers with more than ${bytes} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** `retry-after` in seconds (RFC 9110, 10.2.3), as milliseconds. */
function retryAfterOf(headers) {
    const seconds = Number(headers.get('retry-after') ?? 0);
    return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0;
}
/** There is no room for it, or no folder. */
function notKept(reason) {
    return new LfsFailure(`it cannot be kept on this disk (${reason}).`);
}
function failureOf(error) {
    if (error instanceof LfsFailure)
        return error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const message = cause instanceof Error ? cause.message : String(cause);
    const isOfDisk = cause instanceof Error && 'syscall' in cause && /^(write|open|rename)$/.test(String(cause.syscall));
    return isOfDisk ? notKept(message) : new LfsFailure(`the connection failed (${message}).`, 0);
}

;// CONCATENATED MODULE: ./lib/source/lfs-batch.js



/** Objects of one request: what GitHub takes. */
const BATCH_OBJECTS = 100;
const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const MAXIMUM_ANSWER_BYTES = 4 * 1024 * 1024;
const answerSchema = schemas/* object */.Ikc({
    transfer: schemas/* string */.YjP().optional(),
    objects: schemas/* array */.YOg(schemas/* object */.Ikc({
        oid: schemas/* string */.YjP(),
        actions: schemas/* object */.Ikc({
            download: schemas/* object */.Ikc({ href: schemas/* string */.YjP(), header: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional() })
                .optional(),
        })
            .optional(),
        error: schemas/* object */.Ikc({ code: schemas/* number */.aig(), message: schemas/* string */.YjP() }).optional(),
    })),
});
/**
 * Asks the server where objects can be downloaded (git-lfs/docs/api/batch.md, transfer `basic`): an answer or a failure
 * for each of them, by their SHA-256.
 * @throws {LfsFailure} where the request as a whole fails.
 */
async function batchDownload(endpoint, authorization, pointers, attempts) {
    const body = JSON.stringify({
        operation: 'download',
        transfers: ['basic'],
        hash_algo: 'sha256',
        objects: pointers.map(({ sha256, size }) => ({ oid: sha256, size })),
    });
    const hint = authorization === null
        ? 'no token was sent to this server'
        : 'the token must be able to read the repository';
    const text = await send(new URL(`${endpoint.pathname}/objects/batch${endpoint.search}`, endpoint), {
        method: 'POST',
        body,
        headers: {
            accept: MEDIA_TYPE,
            'content-type': MEDIA_TYPE,
            ...(authorization === null ? {} : { authorization }),
        },
    }, attempts, async (response) => {
        if (!response.ok)
            throw await statusFailure(response, hint);
        return await readAtMost(response, MAXIMUM_ANSWER_BYTES);
    });
    const answer = parseAnswer(text);
    if (answer.transfer !== undefined && answer.transfer !== 'basic')
        throw new LfsFailure(`the server wants the transfer "${answer.transfer}", which is not known here.`);
    const asked = new Set(pointers.map(({ sha256 }) => sha256));
    return new Map(answer.objects.filter(({ oid }) => asked.has(oid)).map((object) => [object.oid, answerOf(object)]));
}
function parseAnswer(text) {
    try {
        return answerSchema.parse(JSON.parse(text));
    }
    catch {
        throw new LfsFailure('the server does not answer as the batch API of Git LFS does.');
    }
}
function answerOf({ actions, error }) {
    if (error !== undefined)
        return new LfsFailure(`the server says ${error.code}: ${clip(error.message)}.`);
    const download = actions?.download;
    if (download === undefined)
        return new LfsFailure('the server names no address to download it from.');
    if (!URL.canParse(download.href) || !(0,reference/* isTrustedTransport */.VI)(new URL(download.href)))
        return new LfsFailure('the server names an address that is not https.');
    return { href: new URL(download.href), header: download.header ?? {} };
}
function clip(message) {
    return message.replace(/[\s.]+$/, '').slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/source/lfs-store.js








/** A token of GitHub, for its server (`GITHUB_SERVER_URL`; default https://github.com); null where that is no address. */
function githubToken(token, server) {
    const address = server || 'https://github.com';
    return URL.canParse(address) ? { origin: new URL(address).origin, token } : null;
}
const LFS_LIMITS = {
    objectBytes: 8 * 1024 ** 3,
    totalBytes: 10 * 1024 ** 3,
    totalMs: 15 * 60_000,
    attempts: 5,
    patience: 60_000,
    wait: external_node_timers_promises_.setTimeout,
};
/** Downloads at the same time. */
const PARALLEL = 4;
/**
 * Fetches Git LFS objects into a temporary folder, which `close` removes. What arrives counts only with the size and the
 * SHA-256 that its pointer names.
 */
class LfsStore {
    #token;
    #limits;
    #known = new Map();
    #folder;
    #made;
    #bytesLeft;
    #deadline;
    constructor(token, limits = LFS_LIMITS) {
        this.#token = token;
        this.#limits = limits;
        this.#bytesLeft = limits.totalBytes;
    }
    /** The content of each object, by its SHA-256. Failures are told per object; none is thrown. */
    async fetch(endpoint, pointers) {
        const wanted = [...new Map(pointers.map((pointer) => [pointer.sha256, pointer])).values()]
            .filter(({ sha256 }) => !this.#known.has(sha256))
            .filter((pointer) => this.#isWithinLimits(pointer));
        for (let start = 0; start < wanted.length; start += BATCH_OBJECTS)
            await this.#fetchBatch(endpoint, wanted.slice(start, start + BATCH_OBJECTS));
        return this.#known;
    }
    /** Removes what was fetched. */
    close() {
        if (this.#made !== undefined)
            (0,external_node_fs_.rmSync)(this.#made, { recursive: true, force: true });
        this.#known.clear();
        this.#folder = undefined;
    }
    #isWithinLimits({ sha256, size }) {
        const { objectBytes, totalBytes } = this.#limits;
        const limit = size > objectBytes
            ? `it has ${size} bytes, and at most ${objectBytes} are fetched.`
            : size > this.#bytesLeft
                ? `it would be more than the ${totalBytes} bytes that are fetched in all.`
                : undefined;
        if (limit === undefined)
            this.#bytesLeft -= size;
        else
            this.#known.set(sha256, { reason: limit });
        return limit === undefined;
    }
    async #fetchBatch(endpoint, pointers) {
        try {
            if ('reason' in endpoint)
                throw new LfsFailure(endpoint.reason);
            const authorization = this.#authorization(endpoint.url);
            const answers = await batchDownload(endpoint.url, authorization, pointers, this.#attempts());
            const waiting = [...pointers];
            const work = async () => {
                for (let pointer = waiting.shift(); pointer !== undefined; pointer = waiting.shift()) {
                    const answer = answers.get(pointer.sha256) ?? new LfsFailure('the server says nothing of it.');
                    this.#known.set(pointer.sha256, await this.#content(pointer, answer));
                }
            };
            await Promise.all(Array.from({ length: PARALLEL }, work));
        }
        catch (error) {
            if (!(error instanceof LfsFailure))
                throw error;
            for (const { sha256 } of pointers)
                this.#known.set(sha256, { reason: error.message });
        }
    }
    async #content(pointer, answer) {
        if (answer instanceof LfsFailure)
            return { reason: answer.message };
        try {
            return { path: await this.#download(pointer, answer) };
        }
        catch (error) {
            if (!(error instanceof LfsFailure))
                throw error;
            return { reason: error.message };
        }
    }
    async #download(pointer, { href, header }) {
        this.#folder ??= temporaryFolder();
        this.#made = await this.#folder;
        const path = (0,external_node_path_.join)(this.#made, pointer.sha256);
        const headers = Object.fromEntries(Object.entries(header).filter(([name]) => isForwarded(name)));
        return await send(href, { method: 'GET', headers }, this.#attempts(), async (response, alive) => {
            if (response.status !== 200)
                throw await statusFailure(response, 'its storage gave no reason');
            const part = `${path}.part`;
            try {
                await writeVerified(response, pointer, part, alive);
                await (0,promises_.rename)(part, path);
                return path;
            }
            catch (error) {
                await (0,promises_.rm)(part, { force: true });
                throw error;
            }
        });
    }
    #attempts() {
        const { attempts, patience, totalMs, wait } = this.#limits;
        this.#deadline ??= AbortSignal.timeout(totalMs);
        return { attempts, patience, wait, deadline: this.#deadline };
    }
    /** GitHub takes a token as the password of any user. */
    #authorization(url) {
        if (this.#token === null || this.#token.origin !== url.origin)
            return null;
        return `Basic ${Buffer.from(`x-access-token:${this.#token.token}`).toString('base64')}`;
    }
}
async function temporaryFolder() {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'synthetic-budget-lfs-'));
    }
    catch (error) {
        throw notKept(error instanceof Error ? error.message : String(error));
    }
}
/** Headers of an action that `fetch` sets itself, or that would change what the request is. */
const OWN_HEADERS = /^(?:host|content-length|transfer-encoding|connection|upgrade|te|trailer|expect|range)$/i;
function isForwarded(name) {
    return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !OWN_HEADERS.test(name);
}
async function writeVerified(response, { sha256, size }, path, alive) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let length = 0;
    const file = await (0,promises_.open)(path, 'wx', 0o600);
    try {
        for await (const chunk of response.body ?? []) {
            alive();
            length += chunk.byteLength;
            if (length > size)
                throw new LfsFailure(`more than the ${size} bytes of its pointer arrived.`);
            hash.update(chunk);
            await file.writeFile(chunk);
        }
    }
    finally {
        await file.close();
    }
    if (length !== size)
        throw new LfsFailure(`${length} of ${size} bytes arrived.`, 0);
    if (hash.digest('hex') !== sha256)
        throw new LfsFailure('what arrived does not have the SHA-256 of its pointer.');
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



/** What a glob gives a meaning. */
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
