export const id = 525;
export const ids = [525,422];
export const modules = {

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   NG: () => (/* binding */ DEFAULT_RULE),
/* harmony export */   Zy: () => (/* binding */ DEFAULT_INCLUDE),
/* harmony export */   fs: () => (/* binding */ FALSE_POSITIVE_RATE_RANGE),
/* harmony export */   lx: () => (/* binding */ DEFAULT_EXCLUDE),
/* harmony export */   yF: () => (/* binding */ DEFAULT_MAX_FALSE_POSITIVE_RATE)
/* harmony export */ });
/** Smallest and largest false-positive rate for which the detector's thresholds are calibrated, 0..1. */
const FALSE_POSITIVE_RATE_RANGE = { min: 0.001, max: 0.05 };
const DEFAULT_MAX_FALSE_POSITIVE_RATE = 0.005;
/** The rule where a policy says nothing; docs/policy.md gives the grounds for each value. */
const DEFAULT_RULE = {
    path: '**',
    budget: 0.05,
    mode: 'enforce',
    failOn: 'lower-bound',
    by: 'words',
    minimumWords: 300,
    minimumCoverage: 0.3,
    fields: [],
    roles: [],
};
/** Every format that has a reader, under the extensions that only it uses. */
const DEFAULT_INCLUDE = [
    '**/*.{jsonl,ndjson,json,csv,tsv,tab}{,.gz,.zst,.bz2,.xz}',
    '**/*.{parquet,arrow,feather}',
    '**/*.{md,markdown,mdx,rst,adoc,asciidoc,html,htm,ipynb,tex,po,srt,vtt,txt,text}{,.gz,.zst,.bz2,.xz}',
    '**/*.{zip,tar,tar.gz,tgz,tar.zst,tar.bz2,tar.xz}',
];
/** Text that nobody wrote as data or documentation: dependencies, build output, licences, logs, configuration. */
const DEFAULT_EXCLUDE = [
    '**/.git/**',
    '**/node_modules/**',
    '**/vendor/**',
    '**/third_party/**',
    '**/.venv/**',
    '**/venv/**',
    '**/dist/**',
    '**/build/**',
    '**/target/**',
    '**/coverage/**',
    '**/.vscode/**',
    '**/.idea/**',
    '**/.devcontainer/**',
    '**/*.min.*',
    '**/*-lock.json',
    '**/npm-shrinkwrap.json',
    '**/{LICENSE,LICENCE,COPYING,NOTICE,UNLICENSE}*',
    '**/{CHANGELOG,CHANGES,HISTORY}*',
    '**/{License,Licence,license,licence}.{md,markdown,rst,adoc,txt,html}',
    '**/{Changelog,ChangeLog,changelog,Changes,History}.{md,markdown,rst,adoc,txt,html}',
    '**/{NEWS,RELEASES,RELEASE_NOTES,RELEASE-NOTES,release-notes,release_notes}.{md,markdown,rst,adoc,txt,html}',
    '**/*requirements*.txt',
    '**/CMakeLists.txt',
    '**/{robots,humans,security,ads}.txt',
    '**/{package,composer,manifest,bower,lerna,nx,turbo,vercel,renovate,deno,angular,now,firebase}.json',
    '**/{tsconfig,jsconfig}*.json',
    '**/*.config.json',
    '**/*.schema.json',
    '**/.*.json',
];
/** What holds in a repository without a policy file. */
function defaultPolicy(commit = null) {
    return {
        include: DEFAULT_INCLUDE,
        exclude: DEFAULT_EXCLUDE,
        maxFalsePositiveRate: DEFAULT_MAX_FALSE_POSITIVE_RATE,
        rules: [DEFAULT_RULE],
        attest: [],
        accept: [],
        source: { path: null, commit },
    };
}


/***/ }),

/***/ 67422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   MJ: () => (/* binding */ formatFraction),
/* harmony export */   Qp: () => (/* binding */ ValueError),
/* harmony export */   at: () => (/* binding */ parseFraction),
/* harmony export */   cE: () => (/* binding */ reachesFarAbove),
/* harmony export */   oD: () => (/* binding */ formatBeside),
/* harmony export */   rj: () => (/* binding */ saysLittle),
/* harmony export */   suggest: () => (/* binding */ suggest),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/** Thrown for a value that cannot be read; the message says what was found and what to write instead. */
class ValueError extends Error {
    name = 'ValueError';
}
const PERCENT = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/**
 * Reads a fraction from what people write: `5%`, `5 %`, `0.05` (text or number). Returns 0..1.
 *
 * A bare number above 1 and the bare integer 1 are refused, since "5" may mean 5 % or 500 % and "1" may mean 1 % or 100 %.
 * @throws {ValueError} for anything else than a share between 0 % and 100 %, with what to write instead.
 */
function parseFraction(text) {
    const trimmed = String(text).trim();
    const percent = PERCENT.exec(trimmed)?.[1];
    if (percent !== undefined)
        return inRange(shiftedByTwo(percent), trimmed);
    if (typeof text === 'string' && !DECIMAL.test(trimmed)) {
        const found = trimmed === '' ? 'nothing' : JSON.stringify(trimmed);
        throw new ValueError(`expected a share such as 5% or 0.05, found ${found}`);
    }
    const value = Number(trimmed);
    if (value >= 1 && value <= 100) {
        const decimal = value / 100;
        throw new ValueError(`${trimmed} is ambiguous: write ${trimmed}% (or ${decimal} for the same share)`);
    }
    return inRange(value, trimmed);
}
function inRange(value, written) {
    if (!Number.isFinite(value))
        throw new ValueError(`expected a share such as 5% or 0.05, found ${written}`);
    if (value < 0)
        throw new ValueError(`a share cannot be negative, found ${written}`);
    if (value > 1)
        throw new ValueError(`a share cannot exceed 100%, found ${written}`);
    return value === 0 ? 0 : value;
}
/** Percent to fraction with one rounding: `4.8` reads as 0.048 exactly, where 4.8 / 100 need not. */
function shiftedByTwo(percent) {
    return Number(`${percent}e-2`);
}
/**
 * The candidate closest to a mistyped word by edit distance (Damerau 1964, optimal string alignment), compared without case;
 * undefined when none is close: at most a third of the longer word's letters, and at least one edit, may differ.
 */
function suggest(word, candidates) {
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (distance <= allowed && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const substitution = a[row - 1] === b[column - 1] ? 0 : 1;
            let distance = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + substitution);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                distance = Math.min(distance, (beforePrevious[column - 2] ?? 0) + 1);
            }
            current.push(distance);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}
/**
 * A fraction for people, in percent with the digits that matter: `0.3 %`, `4.8 %`, `38 %`. Never rounds a share that is
 * not zero to `0 %`, nor one that is not whole to `100 %`.
 */
function formatFraction(fraction) {
    return `${percentDigits(fraction)} %`;
}
/** Both ends of an interval with one percent sign: `31–45 %`. */
function formatInterval(low, high) {
    const [from, to] = [percentDigits(low), percentDigits(high)];
    return from === to ? `${to} %` : `${from}–${to} %`;
}
/** A fraction beside a budget: with as many digits as it takes to tell one from the other. */
function formatBeside(fraction, budget) {
    const written = formatFraction(fraction);
    if (fraction === budget || written !== formatFraction(budget))
        return written;
    const told = [1, 2, 3, 4].map((digits) => `${withDigits(fraction * 100, digits)} %`);
    return told.find((candidate) => candidate !== written) ?? written;
}
function percentDigits(fraction) {
    const percent = fraction * 100;
    if (percent > 0 && percent < 0.05)
        return '< 0.1';
    if (percent < 100 && percent > 99.9)
        return '> 99.9';
    return withDigits(percent, percent < 9.95 || (percent >= 99.5 && percent < 100) ? 1 : 0);
}
function withDigits(value, digits) {
    return String(Number(value.toFixed(digits)));
}
/** Whether the upper end of an interval reaches so far above the budget that being within it is not shown. */
function reachesFarAbove(high, budget) {
    return high > 2 * budget;
}
/** Whether an interval begins at nothing and is too wide to say anything. */
function saysLittle(low, high) {
    return low < 0.001 && high > 0.75;
}
/** A whole number with grouped thousands: `168,402`. */
function formatCount(value) {
    return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ problemEvent),
/* harmony export */   y: () => (/* binding */ recordEvent)
/* harmony export */ });
function recordEvent(record) {
    return { type: 'record', record };
}
function problemEvent(problem) {
    return { type: 'problem', problem };
}


/***/ }),

/***/ 86257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ recordsOfRow),
  M: () => (/* binding */ selectFields)
});

// EXTERNAL MODULE: ./lib/record/names.js
var record_names = __webpack_require__(98525);
// EXTERNAL MODULE: ./lib/record/words.js
var words = __webpack_require__(98128);
;// CONCATENATED MODULE: ./lib/record/prose-shape.js

/** A string in a field whose name says nothing is a text from this many words on. */
const MINIMUM_WORDS_OF_TEXT = 10;
const CODE_CHARACTERS = /[{}[\]<>=;|\\$^~`]/g;
const CODE_SHARE = 0.05;
const UNBROKEN = /\S{120,}/;
const MINIMUM_LETTER_SHARE = 0.5;
const LETTERS = /[\p{L}\p{M}]/gu;
/**
 * Whether a string whose field says nothing reads as text: at least ten words, mostly letters, few of the characters
 * that code and markup live on, no run of characters as long as only encoded data and URLs have.
 */
function looksLikeText(value) {
    if (value.length < 2 * MINIMUM_WORDS_OF_TEXT)
        return false;
    const sample = value.length > 4000 ? value.slice(0, 4000) : value;
    if ((0,words/* countWords */.r)(sample) < MINIMUM_WORDS_OF_TEXT)
        return false;
    const symbols = sample.match(CODE_CHARACTERS)?.length ?? 0;
    if (symbols > sample.length * CODE_SHARE)
        return false;
    if (UNBROKEN.test(sample) && (0,words/* countWords */.r)(sample) < 2 * MINIMUM_WORDS_OF_TEXT)
        return false;
    return (sample.match(LETTERS)?.length ?? 0) >= sample.replace(/\s/g, '').length * MINIMUM_LETTER_SHARE;
}

;// CONCATENATED MODULE: ./lib/record/fields.js


const MAXIMUM_METADATA_ENTRIES = 40;
const MAXIMUM_METADATA_LENGTH = 200;
const MAXIMUM_TURNS = 10_000;
/** Lists inside of lists that are looked into. */
const MAXIMUM_LIST_DEPTH = 4;
function selectFields(options) {
    return {
        paths: options.fields.map((field) => field.split(/(?=\[\])|\./).filter((part) => part !== '')),
        roles: new Set(options.roles.map(record_names/* canonicalRole */.n9)),
    };
}
/**
 * The texts of one row. Which fields are text is decided from this row alone, so that the result does not depend on
 * how a file is split: by the field's name (`text`, `prompt`, `model_output` …), by the shape of a conversation
 * (`messages[].content`, `conversations[].value`), else any string of ten words that reads as text. A string that
 * occurs twice in a row is one record. undefined where the row is neither an object nor a string.
 */
function recordsOfRow(row, place, selection) {
    const reader = new RowReader(selection);
    if (typeof row === 'string') {
        if (selection.paths.length === 0)
            reader.emit(row, { kind: 'text' });
        return reader.finish({}, place);
    }
    if (!isObject(row))
        return undefined;
    if (selection.paths.length === 0)
        reader.readByShape(row);
    else
        for (const path of selection.paths)
            reader.readPath(row, path);
    return reader.finish(row, place);
}
class RowReader {
    found = [];
    seen = new Set();
    selection;
    constructor(selection) {
        this.selection = selection;
    }
    emit(text, found) {
        if (this.seen.has(text) || text.trim() === '')
            return;
        const { roles } = this.selection;
        if (roles.size > 0 && found.role !== undefined && !roles.has(found.role))
            return;
        this.seen.add(text);
        this.found.push({ text, found });
    }
    /** The records, with the rest of the row as their metadata. */
    finish(row, place) {
        if (this.found.length === 0)
            return [];
        const metadata = this.metadataOf(row);
        return this.found.map(({ text, found: { kind, field, role, turn } }) => ({
            kind,
            text,
            place: {
                path: place.path,
                line: place.line,
                endLine: place.endLine,
                row: place.row,
                ...(field === undefined ? {} : { field }),
                ...(role === undefined ? {} : { role }),
            },
            metadata: turn === undefined ? metadata : withTurn(metadata, turn),
        }));
    }
    readByShape(row) {
        for (const key in row)
            this.readField(row[key], key, key, undefined);
        for (const key in row) {
            const value = row[key];
            if (isObject(value) && (0,record_names/* classifyName */.Ce)(key) === undefined)
                this.readNested(value, key);
        }
    }
    /** Reads the values at one path that the policy names; the kind still comes from names and roles. */
    readPath(row, path) {
        const whole = path.join('.').replaceAll('.[]', '[]');
        if (path.length > 1 && Object.hasOwn(row, whole)) {
            this.readNamed(row[whole], whole, [whole], undefined);
            return;
        }
        this.follow(row, path, 0, '', [], undefined);
    }
    metadataOf(row) {
        const metadata = {};
        let left = MAXIMUM_METADATA_ENTRIES;
        for (const key in row) {
            if (left === 0)
                break;
            const value = row[key];
            if (key !== '__proto__' && this.describes(value)) {
                metadata[key] = value;
                left--;
            }
            else if (isObject(value)) {
                for (const inner in value) {
                    const nested = value[inner];
                    if (left === 0)
                        break;
                    if (this.describes(nested)) {
                        metadata[`${key}.${inner}`] = nested;
                        left--;
                    }
                }
            }
        }
        return metadata;
    }
    describes(value) {
        return isShortScalar(value) && !(typeof value === 'string' && this.seen.has(value));
    }
    readField(value, key, field, owner) {
        if (typeof value === 'string') {
            const name = (0,record_names/* classifyName */.Ce)(key);
            const kind = owner !== undefined && (name === undefined || name.kind === 'text') ? owner : name?.kind;
            if (name?.strong === true || looksLikeText(value))
                this.emit(value, { kind: kind ?? 'text', field });
            return;
        }
        if (typeof value !== 'object' || value === null)
            return;
        if (Array.isArray(value)) {
            this.readArray(value, key, field, owner);
            return;
        }
        const name = (0,record_names/* classifyName */.Ce)(key);
        if (name === undefined || !isObject(value))
            return;
        if (isTurn(value))
            this.readTurn(value, field);
        else
            for (const inner in value)
                this.readLeaf(value[inner], inner, `${field}.${inner}`, name.kind);
    }
    readArray(values, key, field, owner) {
        const name = (0,record_names/* classifyName */.Ce)(key);
        for (let i = 0; i < values.length && i < MAXIMUM_TURNS; i++) {
            const value = values[i];
            const at = `${field}[${i}]`;
            if (typeof value === 'string') {
                if (name?.strong === true || looksLikeText(value)) {
                    this.emit(value, { kind: owner ?? name?.kind ?? 'text', field: at });
                }
            }
            else if (isObject(value)) {
                if (isTurn(value))
                    this.readTurn(value, at);
                else
                    for (const inner in value)
                        this.readLeaf(value[inner], inner, `${at}.${inner}`, name?.kind);
            }
        }
    }
    /** A value one level down: strings and lists of them, and lists of objects (`paragraphs[].qas[].answers[].text`). */
    readLeaf(value, key, field, owner, depth = 0) {
        if (typeof value === 'string')
            this.readField(value, key, field, owner);
        else if (Array.isArray(value)) {
            for (let i = 0; i < value.length && i < MAXIMUM_TURNS; i++) {
                const item = value[i];
                if (typeof item === 'string')
                    this.readField(item, key, `${field}[${i}]`, owner);
                else if (isObject(item) && isTurn(item))
                    this.readTurn(item, `${field}[${i}]`);
                else if (isObject(item) && depth < MAXIMUM_LIST_DEPTH) {
                    const kind = (0,record_names/* classifyName */.Ce)(key)?.kind ?? owner;
                    for (const inner in item) {
                        this.readLeaf(item[inner], inner, `${field}[${i}].${inner}`, kind, depth + 1);
                    }
                }
            }
        }
    }
    readNested(value, field) {
        if (isTurn(value))
            this.readTurn(value, field);
        else
            for (const inner in value)
                this.readLeaf(value[inner], inner, `${field}.${inner}`, undefined);
    }
    readTurn(turn, field) {
        const role = roleOf(turn);
        for (const key of TURN_TEXT_KEYS) {
            if (Object.hasOwn(turn, key))
                this.readTurnText(turn[key], `${field}.${key}`, role, turn);
        }
    }
    readTurnText(value, field, role, turn) {
        if (typeof value === 'string')
            this.emit(value, { kind: (0,record_names/* kindOfRole */.EQ)(role), field, role, turn });
        else if (Array.isArray(value)) {
            for (let i = 0; i < value.length && i < MAXIMUM_TURNS; i++) {
                const part = value[i];
                if (typeof part === 'string')
                    this.readTurnText(part, `${field}[${i}]`, role, turn);
                else if (isObject(part) && typeof part.text === 'string') {
                    this.readTurnText(part.text, `${field}[${i}].text`, role, turn);
                }
            }
        }
        else if (isObject(value) && typeof value.text === 'string') {
            this.readTurnText(value.text, `${field}.text`, role, turn);
        }
    }
    follow(value, path, depth, field, names, turn) {
        const part = path[depth];
        if (part === undefined) {
            this.readNamed(value, field, names, turn);
        }
        else if (part === '[]') {
            if (!Array.isArray(value))
                return;
            value.forEach((item, i) => {
                this.follow(item, path, depth + 1, `${field}[${i}]`, names, turn);
            });
        }
        else if (isObject(value) && Object.hasOwn(value, part)) {
            const at = field === '' ? part : `${field}.${part}`;
            this.follow(value[part], path, depth + 1, at, [...names, part], isTurn(value) ? value : turn);
        }
    }
    readNamed(value, field, names, turn) {
        if (turn !== undefined && (typeof value === 'string' || Array.isArray(value))) {
            this.readTurnText(value, field, roleOf(turn), turn);
        }
        else if (typeof value === 'string') {
            this.emit(value, { kind: kindOfNames(names), field });
        }
        else if (Array.isArray(value)) {
            value.forEach((item, i) => {
                if (isObject(item) && isTurn(item))
                    this.readTurn(item, `${field}[${i}]`);
                else if (typeof item === 'string')
                    this.emit(item, { kind: kindOfNames(names), field: `${field}[${i}]` });
            });
        }
        else if (isObject(value)) {
            if (isTurn(value))
                this.readTurn(value, field);
            else
                for (const inner in value)
                    this.readLeaf(value[inner], inner, `${field}.${inner}`, kindOfNames(names));
        }
    }
}
function kindOfNames(names) {
    let kind = 'text';
    for (const name of names) {
        const found = (0,record_names/* classifyName */.Ce)(name)?.kind;
        if (found !== undefined && (found !== 'text' || kind === 'text'))
            kind = found;
    }
    return kind;
}
/** Keys of a turn that hold what was said. */
const TURN_TEXT_KEYS = ['content', 'value', 'text', 'body', 'message', 'reasoning_content', 'thinking'];
const ROLE_KEYS = ['role', 'from', 'speaker', 'author'];
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTurn(value) {
    return (ROLE_KEYS.some((key) => typeof value[key] === 'string') &&
        TURN_TEXT_KEYS.some((key) => Object.hasOwn(value, key)));
}
function roleOf(turn) {
    for (const key of ROLE_KEYS) {
        const role = turn[key];
        if (typeof role === 'string')
            return (0,record_names/* canonicalRole */.n9)(role);
    }
    return '';
}
function isShortScalar(value) {
    if (typeof value === 'string')
        return value.length <= MAXIMUM_METADATA_LENGTH;
    return typeof value === 'number' || typeof value === 'boolean';
}
/** The row's metadata with the turn's own: `{"role": "assistant", "content": …, "model": "gpt-4o"}`. */
function withTurn(metadata, turn) {
    let merged = metadata;
    let left = MAXIMUM_METADATA_ENTRIES;
    for (const key in turn) {
        const value = turn[key];
        if (left-- === 0)
            break;
        if (key === '__proto__' || ROLE_KEYS.includes(key) || TURN_TEXT_KEYS.includes(key))
            continue;
        if (!isShortScalar(value))
            continue;
        if (merged === metadata)
            merged = { ...metadata };
        merged[key] = value;
    }
    return merged;
}


/***/ }),

/***/ 90019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseRow),
/* harmony export */   f: () => (/* binding */ readJsonl)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7805);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86257);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71334);



/**
 * Reads JSON Lines (https://jsonlines.org): one row a line. Blank lines are skipped, a row that is a bare string is a
 * text, a malformed row is a problem and the next one is read. Rows that are neither object nor string are counted in
 * one problem at the end. Python's NaN and Infinity are read as null.
 */
async function* readJsonl(path, pieces, selection) {
    let row = 0;
    let shapeless = 0;
    let firstShapeless = 0;
    for await (const { first, lines, problems } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineBatches */ .b)(path, pieces)) {
        yield* problems.map(_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U);
        for (let i = 0; i < lines.length; i++) {
            const source = lines[i] ?? '';
            if (source === '' || source.trim() === '')
                continue;
            row++;
            const line = first + i;
            const parsed = parseRow(source);
            if ('reason' in parsed) {
                const message = `The row is not valid JSON: ${parsed.reason}`;
                yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U)({ path, line, row, message, lost: 1 });
                continue;
            }
            const records = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .recordsOfRow */ .C)(parsed.value, { path, line, endLine: line, row }, selection);
            if (records === undefined) {
                shapeless++;
                firstShapeless ||= line;
                continue;
            }
            for (const record of records)
                yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .y)(record);
        }
    }
    if (shapeless > 0) {
        const message = `${shapeless === 1 ? 'One row is' : `${shapeless} rows are`} neither object nor string and skipped; the first is here.`;
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U)({ path, line: firstShapeless, row, message, lost: shapeless });
    }
}
/** One line of JSON, or why it is none. */
function parseRow(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch (error) {
        const tolerated = withoutNotANumber(source);
        if (tolerated !== undefined) {
            try {
                return { value: JSON.parse(tolerated) };
            }
            catch {
                // The first error speaks of the row as it is written.
            }
        }
        return { reason: reasonOf(error) };
    }
}
/** JSON strings, or the numbers that Python's json.dump writes and JSON does not know. */
const STRING_OR_NOT_A_NUMBER = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;
function withoutNotANumber(source) {
    if (!/\b(?:NaN|Infinity)\b/.test(source))
        return undefined;
    return source.replace(STRING_OR_NOT_A_NUMBER, (token) => (token.startsWith('"') ? token : 'null'));
}
/** The parser's reason without its quotation of the row, which is untrusted and may be long. */
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = message
        .replace(/,? (?:\.\.\.)?"[\s\S]*"(?:\.\.\.)? is not valid JSON$/, '')
        .replace(/ \(line 1 column \d+\)$/, '');
    return `${reason}.`;
}


/***/ }),

/***/ 71334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lineBatches)
/* harmony export */ });
/* unused harmony export MAXIMUM_LINE_LENGTH */
/** Longest line, in UTF-16 code units, that is kept; a longer one is skipped with a problem. */
const MAXIMUM_LINE_LENGTH = 16 * 1024 * 1024;
/** Cuts decoded text into lines, in batches. An empty last line (after the final LF) is none. */
async function* lineBatches(path, pieces, maximumLength = MAXIMUM_LINE_LENGTH) {
    let first = 1;
    let carry = '';
    let skipping = false;
    const overlong = (line) => ({
        path,
        line,
        message: `The line is longer than ${maximumLength} characters and was skipped; put one record on a line.`,
        lost: 'part',
    });
    for await (const { text, problems: found } of pieces) {
        const problems = [...found];
        const lines = text.split('\n');
        const rest = lines.pop() ?? '';
        if (lines.length === 0) {
            if (!skipping)
                carry += rest;
        }
        else {
            lines[0] = skipping ? '' : carry + (lines[0] ?? '');
            carry = rest;
            skipping = false;
            if (lines[0].length > maximumLength) {
                problems.push(overlong(first));
                lines[0] = '';
            }
        }
        if (carry.length > maximumLength) {
            problems.push(overlong(first + lines.length));
            carry = '';
            skipping = true;
        }
        if (lines.length > 0 || problems.length > 0)
            yield { first, lines, problems };
        first += lines.length;
    }
    if (carry !== '')
        yield { first, lines: [carry], problems: [] };
}


/***/ }),

/***/ 98525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ classifyName),
/* harmony export */   EQ: () => (/* binding */ kindOfRole),
/* harmony export */   mg: () => (/* binding */ wordsOfName),
/* harmony export */   n9: () => (/* binding */ canonicalRole)
/* harmony export */ });
const PROMPT = new Set('prompt prompts instruction instructions input inputs question questions query queries system problem problems'.split(' '));
const ANSWER = new Set(('completion completions response responses output outputs answer answers chosen rejected reply replies ' +
    'generation generations generated prediction predictions solution solutions explanation rationale reasoning ' +
    'continuation assistant cot thinking').split(' '));
const TEXT = new Set(('text texts content contents body review reviews abstract summary article story essay passage paragraph ' +
    'paragraphs sentence sentences document documents description comment comments caption post tweet message ' +
    'context transcript utterance premise hypothesis selftext dialogue dialog highlights lyrics poem prose ' +
    'narrative letter email headline').split(' '));
const WEAK_PROMPT = new Set(['user', 'human', 'task', 'goal', 'request', 'history']);
const WEAK_ANSWER = new Set([
    'target',
    'targets',
    'label',
    'labels',
    'gold',
    'reference',
    'bot',
    'gpt',
    'model',
]);
/** Parts of a name that say which of several it is, not what it is: `text_en`, `response_1`, `answerClean`. */
const QUALIFIERS = new Set('en de fr es it pt nl ru zh ja ko ar raw clean cleaned original full long short a b c d'.split(' '));
const known = new Map();
const MAXIMUM_KNOWN = 10_000;
/**
 * Classifies a field by its name, in any case and in the usual spellings: `output`, `modelOutput`, `model_output`,
 * `question_body`, `Response 1`. undefined where the name says nothing.
 */
function classifyName(name) {
    const cached = known.get(name);
    if (cached !== undefined)
        return cached ?? undefined;
    const found = classify(name);
    if (known.size >= MAXIMUM_KNOWN)
        known.clear();
    known.set(name, found ?? null);
    return found;
}
/** `modelOutput_2` → model, output, 2. */
function wordsOfName(name) {
    return name
        .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
        .replace(/(\p{L})(\d)/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .filter((word) => word !== '');
}
function classify(name) {
    const words = wordsOfName(name);
    while (words.length > 1 && isQualifier(words.at(-1) ?? ''))
        words.pop();
    const last = words.at(-1);
    if (last === undefined)
        return undefined;
    if (ANSWER.has(last))
        return { kind: 'answer', strong: true };
    if (PROMPT.has(last))
        return { kind: 'prompt', strong: true };
    if (TEXT.has(last)) {
        const owner = words.findLast((word) => isAnswer(word) || isPrompt(word));
        return { kind: owner === undefined ? 'text' : isAnswer(owner) ? 'answer' : 'prompt', strong: true };
    }
    if (WEAK_ANSWER.has(last))
        return { kind: 'answer', strong: false };
    if (WEAK_PROMPT.has(last))
        return { kind: 'prompt', strong: false };
    return undefined;
}
const isQualifier = (word) => QUALIFIERS.has(word) || /^\d+$/.test(word);
const isAnswer = (word) => ANSWER.has(word) || WEAK_ANSWER.has(word);
const isPrompt = (word) => PROMPT.has(word) || WEAK_PROMPT.has(word);
const ROLE_ALIASES = new Map([
    ...['user', 'human', 'prompter', 'instruction', 'question', 'client', 'customer'].map((r) => [r, 'user']),
    ...['assistant', 'gpt', 'chatgpt', 'bing', 'bard', 'claude', 'model', 'bot', 'chatbot', 'ai', 'answer'].map((r) => [r, 'assistant']),
    ...['system', 'developer'].map((r) => [r, 'system']),
    ...[
        'tool',
        'function',
        'function_call',
        'function_response',
        'function_result',
        'observation',
        'ipython',
    ].map((r) => [r, 'tool']),
]);
/** The usual name of a turn's role, lower case: `human` → `user`, `gpt` → `assistant`; others as they are. */
function canonicalRole(role) {
    const lower = role.trim().toLowerCase();
    return ROLE_ALIASES.get(lower) ?? lower;
}
/** The kind of what a role says. */
function kindOfRole(role) {
    if (role === 'assistant')
        return 'answer';
    return role === 'user' || role === 'system' ? 'prompt' : 'text';
}


/***/ }),

/***/ 98128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ MINIMUM_JUDGEABLE_WORDS),
/* harmony export */   r: () => (/* binding */ countWords)
/* harmony export */ });
/**
 * Shortest text, in words, that readers of documents try to make: shorter sections are joined to a neighbour. It is
 * the detector's `MINIMUM_WORDS`; a test holds the two together.
 */
const MINIMUM_JUDGEABLE_WORDS = 40;
const UNKNOWN = 0;
const SPACE = 1;
const LETTER = 2;
const OTHER = 3;
const UNSPACED = 4;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WHITESPACE = /\s/u;
/** Scripts written without spaces between words. */
const UNSPACED_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const classOfUnit = new Uint8Array(0x10000);
function classify(character) {
    if (WHITESPACE.test(character))
        return SPACE;
    if (!LETTER_OR_DIGIT.test(character))
        return OTHER;
    return UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
}
/**
 * Number of words: runs of non-whitespace that hold at least one letter or digit of any script. In scripts that are
 * written without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) two letters count as one word, rounded up per
 * run, because their words are one and a half to two and a half letters long on average.
 */
function countWords(text) {
    let words = 0;
    let spelled = false;
    let unspaced = 0;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        let kind = classOfUnit[unit] ?? UNKNOWN;
        if (kind === UNKNOWN) {
            if (unit >= 0xd800 && unit < 0xdc00) {
                const point = text.codePointAt(i) ?? unit;
                kind = classify(String.fromCodePoint(point));
                if (point > 0xffff)
                    i++;
            }
            else {
                kind = classify(String.fromCharCode(unit));
                classOfUnit[unit] = kind;
            }
        }
        if (kind === LETTER)
            spelled = true;
        else if (kind === UNSPACED)
            unspaced++;
        else if (kind === SPACE && (spelled || unspaced > 0)) {
            words += (spelled ? 1 : 0) + ((unspaced + 1) >> 1);
            spelled = false;
            unspaced = 0;
        }
    }
    return words + (spelled ? 1 : 0) + ((unspaced + 1) >> 1);
}


/***/ })

};
