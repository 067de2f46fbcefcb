export const id = 1319;
export const ids = [1319];
export const modules = {

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


/***/ }),

/***/ 47620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ GlobError)
/* harmony export */ });
/** A pattern that cannot be used; the message completes `the pattern "…" …` and says what to do. */
class GlobError extends Error {
    name = 'GlobError';
}


/***/ }),

/***/ 63219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SO: () => (/* binding */ compileGlob),
  AI: () => (/* binding */ globProblem),
  fg: () => (/* binding */ isGlob),
  M_: () => (/* binding */ splitBase)
});

;// CONCATENATED MODULE: ./lib/glob/characters.js
const LAST_UNIT = 0xffff;
const SLASH = 0x2f;
/** Every code unit. */
const ANY = [[0, LAST_UNIT]];
/** What a wildcard stands for: everything but the slash. */
const WITHIN_SEGMENT = without(ANY, SLASH);
const HIGH_SURROGATES = [[0xd800, 0xdbff]];
const LOW_SURROGATES = [[0xdc00, 0xdfff]];
function single(unit) {
    return [[unit, unit]];
}
/** The set of overlapping ranges in any order. */
function union(ranges) {
    const merged = [];
    for (const [low, high] of ranges.toSorted((a, b) => a[0] - b[0])) {
        const last = merged.at(-1);
        if (last !== undefined && low <= last[1] + 1)
            last[1] = Math.max(last[1], high);
        else
            merged.push([low, high]);
    }
    return merged;
}
function complement(set) {
    const outside = [];
    let next = 0;
    for (const [low, high] of set) {
        if (low > next)
            outside.push([next, low - 1]);
        next = high + 1;
    }
    if (next <= LAST_UNIT)
        outside.push([next, LAST_UNIT]);
    return outside;
}
/** The set less the slash, which no wildcard matches. */
function withoutSlash(set) {
    return without(set, SLASH);
}
function contains(set, unit) {
    return set.some(([low, high]) => unit >= low && unit <= high);
}
function without(set, unit) {
    return set.flatMap(([low, high]) => {
        if (unit < low || unit > high)
            return [[low, high]];
        const parts = [
            [low, unit - 1],
            [unit + 1, high],
        ];
        return parts.filter(([from, to]) => from <= to);
    });
}

// EXTERNAL MODULE: ./lib/glob/error.js
var glob_error = __webpack_require__(47620);
;// CONCATENATED MODULE: ./lib/glob/automaton.js
var _a;


/**
 * Patterns as one automaton (Thompson 1968), made deterministic as far as paths need it (Aho, Sethi & Ullman 1986, 3.7),
 * so that a path costs time in proportion to its length whatever the patterns are.
 */
/** Most states of all patterns together, and of the exception `!(…)` of one. */
const MAXIMUM_STATES = 200_000;
const MAXIMUM_EXCEPTION_STATES = 2_000;
/** Transitions kept at once. */
const MAXIMUM_TRANSITIONS = 500_000;
/**
 * A test of whether any of the patterns matches a text as a whole.
 * @throws {GlobError} where they are too complicated.
 */
function matcherOf(globs) {
    const automaton = new Automaton();
    const start = automaton.fork(globs.map((glob) => automaton.add(glob, automaton.accept)));
    const subsets = new Subsets(automaton, start);
    return (text) => {
        let subset = subsets.start;
        for (let at = 0; at < text.length; at++) {
            subset = subsets.after(subset, text.charCodeAt(at));
            if (subset.states.length === 0)
                return subset.accepts && at === text.length - 1;
        }
        return subset.accepts;
    };
}
class Automaton {
    states = [{ type: 'accept' }];
    accept = 0;
    /** Adds what a pattern needs and gives the state at which it begins; after it comes `next`. */
    add(glob, next) {
        switch (glob.type) {
            case 'unit':
                return this.#push({ type: 'unit', set: glob.set, next });
            case 'sequence':
                return glob.parts.reduceRight((after, part) => this.add(part, after), next);
            case 'choice':
                return this.fork(glob.options.map((option) => this.add(option, next)));
            case 'repeat': {
                const again = [next];
                const fork = this.fork(again);
                const inner = this.add(glob.inner, fork);
                again.push(inner);
                return glob.least === 0 ? fork : inner;
            }
            case 'except':
                return this.#addExcept(glob.inner, next);
        }
    }
    fork(next) {
        return this.#push({ type: 'fork', next });
    }
    /** All texts within a segment but those of `inner`: its subsets, with what they accept turned round. */
    #addExcept(inner, next) {
        const own = new _a();
        const subsets = new Subsets(own, own.add(inner, own.accept));
        const known = new Map();
        const waiting = [];
        const stateOf = (subset) => {
            const state = known.get(subset) ?? this.fork([]);
            if (!known.has(subset)) {
                known.set(subset, state);
                waiting.push(subset);
            }
            return state;
        };
        const start = stateOf(subsets.start);
        for (let subset = waiting.pop(); subset !== undefined; subset = waiting.pop()) {
            if (known.size > MAXIMUM_EXCEPTION_STATES)
                throw new glob_error/* GlobError */.p('has an exception "!(…)" that is too complicated: use "exclude", or several patterns');
            const out = this.states[known.get(subset) ?? 0];
            if (out?.type !== 'fork')
                continue;
            if (!subset.accepts)
                out.next.push(next);
            for (const set of subsets.classes) {
                if (contains(set, automaton_SLASH))
                    continue;
                const after = subsets.after(subset, set[0]?.[0] ?? 0);
                out.next.push(this.#push({ type: 'unit', set, next: stateOf(after) }));
            }
        }
        return start;
    }
    #push(state) {
        if (this.states.length >= MAXIMUM_STATES)
            throw new glob_error/* GlobError */.p('is too complicated, or there are too many patterns: write fewer alternatives');
        return this.states.push(state) - 1;
    }
}
_a = Automaton;
const automaton_SLASH = 0x2f;
/** The sets of states that texts lead to, found as they are needed. */
class Subsets {
    start;
    /** Code units that no state tells apart. */
    classes;
    #states;
    /** First code unit of each class; ascending. */
    #borders;
    /** Class by code unit, of ASCII. */
    #ascii;
    #known = new Map();
    #seen;
    #round = 0;
    #transitions = 0;
    constructor({ states }, start) {
        this.#states = states;
        this.#seen = new Uint32Array(states.length);
        const borders = new Set([0, automaton_SLASH, automaton_SLASH + 1]);
        for (const state of states) {
            if (state.type !== 'unit')
                continue;
            for (const [low, high] of state.set)
                borders.add(low).add(high + 1);
        }
        this.#borders = [...borders].sort((a, b) => a - b).filter((unit) => unit <= 0xffff);
        this.classes = this.#borders.map((low, index) => [[low, (this.#borders[index + 1] ?? 0x10000) - 1]]);
        this.#ascii = Uint32Array.from({ length: 128 }, (_, unit) => this.#search(unit));
        this.start = this.#subset([start]);
    }
    after(subset, unit) {
        const index = unit < 128 ? this.#ascii[unit] : this.#search(unit);
        return subset.next[index] ?? this.#step(subset, index);
    }
    #step(subset, index) {
        const unit = this.#borders[index] ?? 0;
        const moved = subset.states.flatMap((id) => {
            const state = this.#states[id];
            return state?.type === 'unit' && contains(state.set, unit) ? [state.next] : [];
        });
        if (++this.#transitions > MAXIMUM_TRANSITIONS) {
            this.#known.clear();
            this.start.next.length = 0;
            this.#transitions = 0;
        }
        const next = this.#subset(moved);
        subset.next[index] = next;
        return next;
    }
    #subset(from) {
        const { states, accepts } = this.#closure(from);
        const key = `${accepts ? '+' : '-'}${states.join()}`;
        let subset = this.#known.get(key);
        if (subset === undefined) {
            subset = { states, accepts, next: [] };
            this.#known.set(key, subset);
        }
        return subset;
    }
    /** The states that read a code unit, reached from some states through forks. */
    #closure(from) {
        const round = ++this.#round;
        const states = [];
        let accepts = false;
        const waiting = [...from];
        for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
            if (this.#seen[id] === round)
                continue;
            this.#seen[id] = round;
            const state = this.#states[id];
            if (state?.type === 'fork')
                waiting.push(...state.next);
            else if (state?.type === 'unit')
                states.push(id);
            else
                accepts = true;
        }
        return { states: states.sort((a, b) => a - b), accepts };
    }
    /** Class of a code unit. */
    #search(unit) {
        let low = 0;
        let high = this.#borders.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#borders[middle] <= unit)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./lib/glob/parse.js


/** Longest pattern, in characters: the longest path of Linux. */
const MAXIMUM_LENGTH = 4096;
/** Brackets within brackets. */
const MAXIMUM_DEPTH = 50;
/** Most names that a range such as `{1..100}` stands for. */
const MAXIMUM_RANGE = 1000;
const NOTHING = { type: 'sequence', parts: [] };
const parse_SLASH = { type: 'unit', set: single(0x2f) };
const ANYTHING = { type: 'repeat', inner: { type: 'unit', set: ANY }, least: 0 };
const ONE_CHARACTER = {
    type: 'choice',
    options: [
        { type: 'unit', set: WITHIN_SEGMENT },
        sequence([
            { type: 'unit', set: HIGH_SURROGATES },
            { type: 'unit', set: LOW_SURROGATES },
        ]),
    ],
};
const RUN = { type: 'unit', set: WITHIN_SEGMENT };
/**
 * Parses a pattern over paths with forward slashes: `*` and `?` within a segment, `**` across folders (a segment of its
 * own; `a/**` is `a` too, but below a `*` only what is in a folder), `[a-z]`, `[!a-z]`, `{a,b}`, `{1..12}`, `@(a|b)`, `?(a)`, `*(a)`, `+(a)`, `!(a)`, `(a|b)`, and
 * `\` before a character that is meant literally. Names with a leading dot are names like others. What is not closed is
 * literal.
 * @throws {GlobError}
 */
function parseGlob(pattern) {
    if (pattern.length > MAXIMUM_LENGTH)
        throw new glob_error/* GlobError */.p(`is ${pattern.length} characters long: ${MAXIMUM_LENGTH} are allowed`);
    return new Parser(pattern).all();
}
/** The text that a pattern without wildcards stands for; undefined where it has any. */
function literalOf(glob) {
    if (glob.type === 'unit') {
        const [range] = glob.set;
        return glob.set.length === 1 && range?.[0] === range?.[1]
            ? String.fromCharCode(range?.[0] ?? 0)
            : undefined;
    }
    if (glob.type !== 'sequence')
        return undefined;
    const parts = glob.parts.map(literalOf);
    return parts.includes(undefined) ? undefined : parts.join('');
}
class Parser {
    #text;
    #at = 0;
    #depth = 0;
    constructor(text) {
        this.#text = text;
    }
    all() {
        return this.#sequence(this.#text.length);
    }
    /** What stands before `end`. */
    #sequence(end) {
        const parts = [];
        while (this.#at < end)
            parts.push(...this.#next(parts, end));
        return sequence(parts);
    }
    #next(before, end) {
        const start = this.#at;
        const character = this.#text.charAt(start);
        if ('@?*+!'.includes(character) && this.#text.charAt(start + 1) === '(') {
            const group = this.#group(start + 1, end);
            if (group !== undefined)
                return [quantified(character, group)];
        }
        switch (character) {
            case '\\':
                this.#at = Math.min(start + 2, end);
                return [unit(this.#text.charAt(start + 1) || '\\')];
            case '?':
                this.#at++;
                return [ONE_CHARACTER];
            case '*':
                return this.#stars(before, end);
            case '[':
                return [this.#bracket(end) ?? this.#literal()];
            case '{':
                return [this.#braces(end) ?? this.#literal()];
            case '(':
                return [this.#group(start, end) ?? this.#literal()];
            default:
                return [this.#literal()];
        }
    }
    #literal() {
        return unit(this.#text.charAt(this.#at++));
    }
    #stars(before, end) {
        const start = this.#at;
        while (this.#text.charAt(this.#at) === '*' && this.#text.charAt(this.#at + 1) !== '(')
            this.#at++;
        const next = this.#text.charAt(this.#at);
        const isSegment = /^[/{,(|]?$/.test(this.#text.charAt(start - 1)) && /^[/},)|]?$/.test(next);
        if (this.#at - start < 2 || !isSegment)
            return [{ type: 'repeat', inner: RUN, least: isSegment ? 1 : 0 }];
        if (next === '/' && this.#at < end) {
            this.#at++;
            return [optional(sequence([ANYTHING, parse_SLASH]))];
        }
        const folder = before.at(-2);
        const isAnyName = folder?.type === 'repeat' && folder.inner === RUN;
        if (before.at(-1) !== parse_SLASH || isAnyName)
            return [ANYTHING];
        before.pop();
        return [optional(sequence([parse_SLASH, ANYTHING]))];
    }
    #bracket(end) {
        const negated = /[!^]/.test(this.#text.charAt(this.#at + 1));
        let at = this.#at + (negated ? 2 : 1);
        const first = at;
        const ranges = [];
        const take = () => {
            if (this.#text.charAt(at) === '\\' && at + 1 < end)
                at++;
            return this.#text.charCodeAt(at++);
        };
        while (at < end && (this.#text.charAt(at) !== ']' || at === first)) {
            const low = take();
            const isRange = this.#text.charAt(at) === '-' && at + 1 < end && this.#text.charAt(at + 1) !== ']';
            if (isRange)
                at++;
            const high = isRange ? take() : low;
            if (high < low)
                throw new glob_error/* GlobError */.p(`has the range "${String.fromCharCode(low)}-${String.fromCharCode(high)}", which runs backwards`);
            ranges.push([low, high]);
        }
        if (at >= end)
            return undefined;
        this.#at = at + 1;
        const set = union(ranges);
        return { type: 'unit', set: withoutSlash(negated ? complement(set) : set) };
    }
    #braces(end) {
        const { close, separators } = this.#closing(this.#at, end, ',');
        if (close === undefined)
            return undefined;
        const content = this.#text.slice(this.#at + 1, close);
        if (separators.length > 0)
            return this.#options(separators, close);
        const names = rangeOf(content);
        if (names === undefined)
            return undefined;
        this.#at = close + 1;
        return { type: 'choice', options: names.map((name) => sequence([...name].map(unit))) };
    }
    #group(open, end) {
        const { close, separators } = this.#closing(open, end, '|');
        if (close === undefined)
            return undefined;
        this.#at = open;
        return this.#options(separators, close);
    }
    /** The alternatives between the bracket at the current place, the separators and the closing bracket. */
    #options(separators, close) {
        if (++this.#depth > MAXIMUM_DEPTH)
            throw new glob_error/* GlobError */.p(`has more than ${MAXIMUM_DEPTH} brackets within each other: write several patterns`);
        const options = [...separators, close].map((end) => {
            this.#at++;
            const option = this.#sequence(end);
            this.#at = end;
            return option;
        });
        this.#at = close + 1;
        this.#depth--;
        return { type: 'choice', options };
    }
    /** Where the bracket at `open` is closed, and its separators outside of further brackets. */
    #closing(open, end, separator) {
        const separators = [];
        const awaited = [];
        for (let at = open; at < end; at++) {
            const character = this.#text.charAt(at);
            if (character === '\\')
                at++;
            else if (character === '{')
                awaited.push('}');
            else if (character === '(')
                awaited.push(')');
            else if (character === awaited.at(-1)) {
                awaited.pop();
                if (awaited.length === 0)
                    return { close: at, separators };
            }
            else if (character === separator && awaited.length === 1)
                separators.push(at);
        }
        return { close: undefined, separators: [] };
    }
}
function quantified(sign, group) {
    switch (sign) {
        case '?':
            return optional(group);
        case '*':
            return { type: 'repeat', inner: group, least: 0 };
        case '+':
            return { type: 'repeat', inner: group, least: 1 };
        case '!':
            return { type: 'except', inner: group };
        default:
            return group;
    }
}
/** The names of `1..12`, `01..12`, `a..f`, `0..100..10`, in order; undefined where it is no range. */
function rangeOf(content) {
    const [, from, to, by] = /^(-?\d{1,9}|[A-Za-z])\.\.(-?\d{1,9}|[A-Za-z])(?:\.\.(\d{1,9}))?$/.exec(content) ?? [];
    if (from === undefined || to === undefined || /\d/.test(from) !== /\d/.test(to))
        return undefined;
    const isNumber = /\d/.test(from);
    const [first, last] = isNumber ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
    const step = Math.max(1, Number(by ?? 1));
    const count = Math.floor(Math.abs(last - first) / step) + 1;
    if (count > MAXIMUM_RANGE)
        throw new glob_error/* GlobError */.p(`has the range "{${content}}" of ${count} names: ${MAXIMUM_RANGE} are allowed`);
    const digits = [from, to].some((end) => /^-?0\d/.test(end)) ? Math.max(from.length, to.length) : 0;
    return Array.from({ length: count }, (_, index) => {
        const value = first + Math.sign(last - first) * index * step;
        if (!isNumber)
            return String.fromCharCode(value);
        const sign = value < 0 ? '-' : '';
        return sign + String(Math.abs(value)).padStart(digits - sign.length, '0');
    });
}
function unit(character) {
    return character === '/' ? parse_SLASH : { type: 'unit', set: single(character.charCodeAt(0)) };
}
function sequence(parts) {
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { type: 'sequence', parts };
}
function optional(inner) {
    return { type: 'choice', options: [NOTHING, inner] };
}

;// CONCATENATED MODULE: ./lib/glob/glob.js



/**
 * A test of paths (forward slashes) against one pattern or several, in time linear in the path's length; no pattern
 * matches nothing. A path that is a pattern letter for letter matches it. Syntax: `parseGlob`.
 * @throws {GlobError} that names the pattern.
 */
function compileGlob(glob) {
    const patterns = typeof glob === 'string' ? [glob] : glob;
    const literals = new Set(patterns);
    const globs = [];
    for (const pattern of patterns) {
        const parsed = parseNamed(pattern);
        const literal = literalOf(parsed);
        if (literal === undefined)
            globs.push(parsed);
        else
            literals.add(literal);
    }
    if (globs.length === 0)
        return (path) => literals.has(path);
    const matches = named(patterns, () => matcherOf(globs));
    return (path) => literals.has(path) || matches(path);
}
/** Why a pattern cannot be used, as a clause whose subject is the pattern; null where it can be. */
function globProblem(pattern) {
    try {
        matcherOf([parseGlob(pattern)]);
        return null;
    }
    catch (error) {
        if (error instanceof glob_error/* GlobError */.p)
            return error.message;
        throw error;
    }
}
/**
 * Splits a pattern before its first segment with a wildcard: the folder as text, and the pattern below it (empty: there
 * is no wildcard).
 * @throws {GlobError}
 */
function splitBase(pattern) {
    const whole = literalOf(parseNamed(pattern));
    if (whole !== undefined)
        return { base: whole, glob: '' };
    let base = '';
    let start = 0;
    for (let slash = pattern.indexOf('/'); slash >= 0; slash = pattern.indexOf('/', slash + 1)) {
        const literal = literalOf(parseNamed(pattern.slice(0, slash)));
        if (literal === undefined || /[{(][^})]*$/.test(pattern.slice(0, slash)))
            break;
        base = literal === '' ? '/' : literal;
        start = slash + 1;
    }
    return { base, glob: pattern.slice(start) };
}
/** Whether a pattern has wildcards. */
function isGlob(pattern) {
    return literalOf(parseNamed(pattern)) === undefined;
}
function parseNamed(pattern) {
    return named([pattern], () => parseGlob(pattern));
}
/** What `action` gives, its GlobErrors as sentences about the patterns. */
function named(patterns, action) {
    try {
        return action();
    }
    catch (error) {
        if (!(error instanceof glob_error/* GlobError */.p))
            throw error;
        const [pattern = ''] = patterns;
        const shown = pattern.length > 80 ? `${pattern.slice(0, 79)}…` : pattern;
        const others = patterns.length > 1 ? ` (of ${patterns.length} patterns)` : '';
        throw new glob_error/* GlobError */.p(`The pattern "${shown}"${others} ${error.message}.`);
    }
}


/***/ }),

/***/ 66811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ parseLimit),
/* harmony export */   dt: () => (/* binding */ METRIC_WORDS),
/* harmony export */   rq: () => (/* binding */ LIMITED_METRICS),
/* harmony export */   vd: () => (/* binding */ limitWords)
/* harmony export */ });
/* unused harmony export LIMIT_WORDS */
/* harmony import */ var _measure_diversity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27176);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67422);


const LIMITED_METRICS = [
    ...Object.keys(_measure_diversity_js__WEBPACK_IMPORTED_MODULE_0__/* .DIVERSITY_METRICS */ .kO),
    'near-duplicates',
];
/** The figures' names for people. */
const METRIC_WORDS = {
    'type-token-ratio': 'type-token ratio',
    mattr: 'moving-average type-token ratio',
    mtld: 'MTLD',
    'hd-d': 'HD-D',
    'hapax-share': 'share of words used once',
    entropy: 'word entropy',
    'normalised-entropy': 'normalised word entropy',
    'distinct-1': 'distinct-1',
    'distinct-2': 'distinct-2',
    'distinct-3': 'distinct-3',
    'distinct-4': 'distinct-4',
    'ngram-diversity': 'n-gram diversity',
    'compression-ratio': 'compression ratio',
    'self-repetition': 'self-repetition',
    'self-bleu': 'self-BLEU',
    'rouge-l': 'mean pairwise ROUGE-L',
    vendi: 'Vendi score',
    'near-duplicates': 'share of near-duplicates',
};
/** Figures that hardly depend on the number of words: taken of all there are. */
const LENGTH_FREE = new Set(['mattr', 'mtld', 'hd-d', 'near-duplicates']);
/** Words at which the others are taken where the limit does not say. */
const LIMIT_WORDS = 5_000;
const WORDS_RANGE = { min: 1_000, max: 50_000 };
const FORMS = '">= 0.65", "<= 2%", ">= 0.4 at 5000 words", "drop <= 3%", "rise <= 5%" or "drop <= 3% from reference"';
const LIMIT = /^(drop|rise)?\s*(>=|<=)\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)(?:\s+at\s+(\d+)\s+words)?(\s+from\s+reference)?$/;
/**
 * Reads one limit: `>= 0.65`, `<= 2%`, `>= 0.4 at 5000 words`, `drop <= 3%`, `rise <= 5%`, `drop <= 3% from
 * reference`.
 * @throws {ValueError} that says what was found and what to write instead.
 */
function parseLimit(metric, written) {
    const [, change, sign, number = '', percent, words, reference] = LIMIT.exec(written.trim()) ?? [];
    if (sign === undefined)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Qp(`expected a limit such as ${FORMS}, found ${JSON.stringify(written)}`);
    if (change !== undefined) {
        const limit = relativeLimit(metric, change, sign, `${number}${percent}`, words);
        return reference === undefined ? limit : { ...limit, from: 'reference' };
    }
    if (reference !== undefined)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Qp('only a change is measured from the reference: write "drop <= 3% from reference"');
    const bound = percent === '%' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFraction */ .at)(`${number}%`) : Number(number);
    if (metric === 'near-duplicates') {
        if (sign === '>=' || words !== undefined || bound > 1)
            throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Qp('near-duplicates takes an upper limit on the share of records, such as "<= 2%"');
        return { metric, type: 'most', bound, words: null };
    }
    const at = words === undefined ? null : Number(words);
    if (at !== null && (at < WORDS_RANGE.min || at > WORDS_RANGE.max)) {
        const { min, max } = WORDS_RANGE;
        throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Qp(`figures are taken at ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(min)} to ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(max)} words, not at ${words}`);
    }
    return {
        metric,
        type: sign === '>=' ? 'least' : 'most',
        bound,
        words: at ?? (LENGTH_FREE.has(metric) ? null : LIMIT_WORDS),
    };
}
function relativeLimit(metric, change, sign, number, words) {
    if (metric === 'near-duplicates') {
        throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Qp('near-duplicates grow with the number of records and are not compared: give an upper limit, such as "<= 2%"');
    }
    if (sign === '>=')
        throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Qp(`a ${change} has an upper limit: write "${change} <= ${number}"`);
    if (words !== undefined)
        throw new _values_js__WEBPACK_IMPORTED_MODULE_1__/* .ValueError */ .Qp('a comparison is made at equal numbers of words: leave "at … words" out');
    return { metric, type: change === 'drop' ? 'drop' : 'rise', bound: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFraction */ .at)(number), words: null };
}
/** The limit in words: `at least 0.65`, `a drop of at most 3 %`. */
function limitWords({ metric, type, bound, words, from }) {
    if (type === 'drop' || type === 'rise')
        return `a ${type} of at most ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(bound)}${from === undefined ? '' : ` from the ${from}`}`;
    const figure = metric === 'near-duplicates' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFraction */ .MJ)(bound) : String(bound);
    return `at ${type} ${figure}${words === null ? '' : ` at ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(words)} words`}`;
}


/***/ }),

/***/ 98460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PolicyError)
/* harmony export */ });
/** Everything that is wrong with a policy, at once; the message has one line a problem, `file:line:column: …`. */
class PolicyError extends Error {
    name = 'PolicyError';
    problems;
    /** `where` is the file, or what else gave the policy; `commit` adds that a correction must reach that branch. */
    constructor(where, problems, commit = null) {
        const lines = problems.map(({ line, column, message }) => line === null ? `${where}: ${message}` : `${where}:${line}:${column ?? 1}: ${message}`);
        if (commit !== null) {
            lines.push(`(the policy was read from commit ${commit.slice(0, 7)}; a correction counts once it is merged)`);
        }
        super(lines.join('\n'));
        this.problems = problems;
    }
}


/***/ }),

/***/ 86831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tb: () => (/* binding */ loadPolicy)
});

// UNUSED EXPORTS: POLICY_PATHS, parsePolicy

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/policy/error.js
var error = __webpack_require__(98460);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/glob/glob.js + 3 modules
var glob = __webpack_require__(63219);
// EXTERNAL MODULE: ./lib/policy/diversity-limit.js
var diversity_limit = __webpack_require__(66811);
// EXTERNAL MODULE: ./lib/policy/values.js
var values = __webpack_require__(67422);
;// CONCATENATED MODULE: ./lib/policy/schema.js





/** The policy file, `.github/synthetic-budget.yml`: one schema for reading, for editors and for the reference. */
const SHARE_PATTERN = '^[+]?[0-9]*[.]?[0-9]+ *%$|^0*[.][0-9]+$|^0+([.][0-9]*)?$';
function share(description, range = { min: 0, max: 1 }) {
    return schemas/* union */.KCZ([schemas/* string */.YjP().meta({ pattern: SHARE_PATTERN }), schemas/* number */.aig().meta({ minimum: 0, exclusiveMaximum: 1 })], {
        error: 'expected a share such as 5% or 0.05',
    })
        .transform((written, context) => {
        try {
            const value = (0,values/* parseFraction */.at)(written);
            if (value >= range.min && value <= range.max)
                return value;
            const message = `must be between ${(0,values/* formatFraction */.MJ)(range.min)} and ${(0,values/* formatFraction */.MJ)(range.max)}, found ${written}`;
            context.issues.push({ code: 'custom', message, input: written });
        }
        catch (error) {
            context.issues.push({ code: 'custom', message: error.message, input: written });
        }
        return core/* NEVER */.tm;
    })
        .meta({ description });
}
function schema_glob(description) {
    return checked(globProblem).meta({ description });
}
function checked(problemOf, string = schemas/* string */.YjP()) {
    return string.superRefine((written, context) => {
        const message = problemOf(written);
        if (message !== null)
            context.addIssue({ code: 'custom', message });
    });
}
const MAXIMUM_GLOB = 1_000;
function globProblem(pattern) {
    return pathProblem(pattern) ?? folderProblem(pattern) ?? (0,glob/* globProblem */.AI)(pattern);
}
/** What keeps a path or glob from naming something below the root of the repository. */
function pathProblem(pattern) {
    if (pattern.trim() === '')
        return 'must not be empty';
    if (pattern.length > MAXIMUM_GLOB)
        return `must have at most ${MAXIMUM_GLOB} characters`;
    if (pattern.includes('\\'))
        return 'must use forward slashes';
    if (/^\.?\//.test(pattern)) {
        const relative = pattern.replace(/^\.?\/+/, '') || '**';
        return `paths are relative to the repository's root: write ${JSON.stringify(relative)}`;
    }
    if (/^[A-Za-z]:/.test(pattern))
        return 'must be a path from the root of the repository';
    if (pattern.split('/').includes('..'))
        return 'must stay inside the repository: remove ".."';
    return null;
}
function folderProblem(pattern) {
    if (!pattern.endsWith('/'))
        return null;
    return `this names a folder: write ${JSON.stringify(`${pattern}**`)} for all files in it`;
}
function positiveGlob(description) {
    return schema_glob(description).refine((pattern) => !pattern.startsWith('!'), {
        error: 'cannot be negated: list what is meant, or use "exclude"',
    });
}
const schema_text = (description) => schemas/* string */.YjP().trim().min(1, { error: 'must not be empty' }).meta({ description });
const ruleSettings = {
    budget: share('Largest share of the text that may be machine-written, such as 5% or 0.05. Default: 5%.'),
    mode: schemas/* enum */.k5n(['enforce', 'warn']).meta({
        description: 'enforce: the check fails above the budget; warn: it only says so. Default: enforce.',
    }),
    'fail-on': schemas/* enum */.k5n(['lower-bound', 'floor', 'estimate', 'upper-bound']).meta({
        description: 'Which figure must exceed the budget for a failure. lower-bound: lower end of the 95 % interval (sure of it); floor: the same without any assumption about which model wrote the text; estimate: the best single figure; upper-bound: upper end of the interval (fails when in doubt). Default: lower-bound.',
    }),
    by: schemas/* enum */.k5n(['words', 'records']).meta({
        description: 'Whether the share is of words or of records (rows, sections). Default: words.',
    }),
    'minimum-words': schemas/* int */.Whr().min(0).meta({
        description: 'With fewer judged words than this the verdict is inconclusive. Default: 300.',
    }),
    'minimum-coverage': share('With a smaller share of the words judged than this the verdict is inconclusive. Default: 30%.'),
    fields: schemas/* array */.YOg(schema_text('Name or path of a field: output, messages[].content.')).meta({
        description: 'Fields of data rows to read; without it they are found by the shape of the rows.',
    }),
    roles: schemas/* array */.YOg(schema_text('Role of a turn: assistant, user, system.')).meta({
        description: 'Roles of a conversation to read; without it all of them.',
    }),
};
const ruleSchema = schemas/* strictObject */.rej({
    path: positiveGlob('Files that the rule is for: a glob over paths from the repository root.').refine((pattern) => pattern !== '**', { error: '"**" is every file: put these keys at the top level instead' }),
    ...schemas/* object */.Ikc(ruleSettings).partial().shape,
})
    .meta({ description: 'What holds for some files; keys that are not stated follow the top level.' });
const attestationSchema = schemas/* strictObject */.rej({
    path: positiveGlob('Files that the statement is about.'),
    origin: schemas/* enum */.k5n(['human', 'synthetic']).meta({ description: 'Who wrote the text of these files.' }),
    reason: schema_text('How that is known.'),
});
const NO_DATE = 'expected a date such as 2027-01-31, or never';
const acceptanceSchema = schemas/* strictObject */.rej({
    fingerprint: schema_text('Fingerprint of the finding, as the report shows it.'),
    reason: schema_text('Why the text counts as human-written.'),
    expires: schemas/* union */.KCZ([schemas/* literal */.euz('never'), iso/* date */.p6({ error: NO_DATE })], { error: NO_DATE })
        .meta({ description: 'Day (UTC) from which the entry no longer counts, or never.' }),
});
const referenceSchema = schemas/* strictObject */.rej({
    before: schema_text('Text of this repository at the last commit before this day (2022-11-30: no chat assistant was public), or at this commit or tag.').optional(),
    paths: schemas/* array */.YOg(positiveGlob('Files of human text.'))
        .min(1, { error: 'must name at least one glob' })
        .meta({ description: 'Files whose text is known to be human.' })
        .optional(),
})
    .refine(({ before, paths }) => (before === undefined) !== (paths === undefined), {
    error: 'takes either "before" or "paths"',
})
    .meta({
    description: 'Text known to be human. Thresholds and false-positive rates are measured on it, and new text is compared with it.',
});
const driftSchema = schemas/* strictObject */.rej({
    score: share('Largest distance of the detector scores from those of the reference (Kolmogorov–Smirnov, beyond chance).'),
    words: share('Largest divergence of the words from those of the reference (Jensen–Shannon, base 2, beyond chance).'),
    'function-words': share('The same of the function words: style rather than subject.'),
})
    .partial()
    .meta({
    description: 'Limits of the drift from the reference; beyond one, at p <= 5 %, the check fails.',
});
const LIMIT_PATTERN = '^ *((drop|rise) *<= *([0-9]+([.][0-9]+)?|[.][0-9]+) *%?( +from +reference)?|(>=|<=) *([0-9]+([.][0-9]+)?|[.][0-9]+) *%?( +at +[0-9]+ +words)?) *$';
function diversityLimit(metric) {
    return schemas/* string */.YjP({ error: 'expected a limit in quotation marks, such as ">= 0.65"' })
        .meta({ pattern: LIMIT_PATTERN })
        .transform((written, context) => {
        try {
            return (0,diversity_limit/* parseLimit */.Fv)(metric, written);
        }
        catch (error) {
            context.issues.push({ code: 'custom', message: error.message, input: written });
            return core/* NEVER */.tm;
        }
    })
        .meta({ description: `Limit on the ${diversity_limit/* METRIC_WORDS */.dt[metric]}.` });
}
const diversitySchema = schemas/* strictObject */.rej(Object.fromEntries(diversity_limit/* LIMITED_METRICS */.rq.map((metric) => [metric, diversityLimit(metric).optional()])))
    .meta({
    description: 'Limits on diversity figures: ">= 0.65", "<= 2%", ">= 0.4 at 5000 words", or relative to the text before a change: "drop <= 3%", "rise <= 5%", or to the reference: "drop <= 3% from reference".',
});
const policySchema = schemas/* strictObject */.rej({
    ...schemas/* object */.Ikc(ruleSettings).partial().shape,
    'repository-budget': share('Largest share of the whole repository that may be machine-written after a change, such as 10%. All of it is then counted, also where nothing of it is in the cache. Default: no limit.').optional(),
    'max-false-positive-rate': share('Largest share of human-written records that the detector may flag, 0.1% to 5%. Default: 0.5%.', defaults/* FALSE_POSITIVE_RATE_RANGE */.fs).optional(),
    model: schema_text('Detector to use instead of the embedded one: hf:owner/name@commit, preset:name@commit, an https address or a folder; #file.onnx names one of its files.').optional(),
    'model-sha256': schemas/* string */.YjP()
        .regex(/^[0-9a-fA-F]{64}$/, { error: 'expected a SHA-256: 64 hexadecimal digits' })
        .meta({
        description: 'SHA-256 that pins all files of the model; an unpinned model is refused with it.',
    })
        .optional(),
    'model-label': schema_text('Label of the model that means machine-written, where its name does not say so.').optional(),
    calibration: checked(pathProblem, schemas/* string */.YjP().trim().min(1, { error: 'must not be empty', abort: true }))
        .meta({
        description: 'File with error rates measured for this repository (`synthetic-budget calibrate --out`). A model that is not the embedded one has none without it, and its verdicts are at most warnings.',
    })
        .optional(),
    reference: referenceSchema.optional(),
    drift: driftSchema.optional(),
    lfs: schemas/* enum */.k5n(['none', 'changed', 'all'])
        .meta({
        description: 'Git LFS content that is not in the clone is fetched: never (none), where a change is judged (changed), or always (all). Default: none.',
    })
        .optional(),
    include: schemas/* array */.YOg(positiveGlob('Files in scope.'))
        .min(1, { error: 'must name at least one glob' })
        .meta({
        description: 'Files in scope, instead of the built-in list of data and document formats.',
    })
        .optional(),
    exclude: schemas/* array */.YOg(schema_glob('Files out of scope; with a leading ! a built-in entry that is to be lifted.'))
        .meta({
        description: 'Files out of scope, in addition to the built-in list (dependencies, build output, licences …).',
    })
        .optional(),
    diversity: diversitySchema.optional(),
    rules: schemas/* array */.YOg(ruleSchema)
        .meta({ description: 'Rules by path; the most specific rule that matches a file holds for it.' })
        .optional(),
    attest: schemas/* array */.YOg(attestationSchema)
        .meta({ description: 'What the owners of the repository know about whole files.' })
        .optional(),
    accept: schemas/* array */.YOg(acceptanceSchema)
        .meta({ description: 'Findings that were looked at and count as human-written.' })
        .optional(),
})
    .meta({
    title: 'Synthetic budget policy',
    description: 'How much machine-written text a repository allows, and where. The file is .github/synthetic-budget.yml.',
});
/** The JSON Schema of the policy file, for editors; committed as `schema/policy.schema.json`. */
function policyJsonSchema() {
    return z.toJSONSchema(policySchema, {
        io: 'input',
        target: 'draft-7',
        override: ({ jsonSchema }) => {
            if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
                delete jsonSchema.maximum;
        },
    });
}
/** Keys that the schema knows at a place of the policy file (`[]`: top level; `['rules', 0]`: a rule). */
function knownKeys(path) {
    switch (path[0]) {
        case undefined:
            return Object.keys(policySchema.shape);
        case 'rules':
            return Object.keys(ruleSchema.shape);
        case 'attest':
            return Object.keys(attestationSchema.shape);
        case 'accept':
            return Object.keys(acceptanceSchema.shape);
        case 'diversity':
            return diversity_limit/* LIMITED_METRICS */.rq;
        case 'reference':
            return Object.keys(referenceSchema.shape);
        case 'drift':
            return Object.keys(driftSchema.shape);
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/policy/explain.js


/** A schema issue in words for the person who wrote the file: which key, what was found, what to write. */
function explainIssue(issue, value) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({ path: issue.path, key, message: unknownKey(key, issue.path) }));
    }
    const found = valueAt(value, issue.path);
    if (found === undefined && issue.path.length > 0) {
        const key = String(issue.path.at(-1));
        return [
            {
                path: issue.path.slice(0, -1),
                key: null,
                message: `missing key "${key}"${place(issue.path.slice(0, -1))}`,
            },
        ];
    }
    return [{ path: issue.path, key: null, message: `${subject(issue.path)}${complaint(issue, found)}` }];
}
function unknownKey(key, path) {
    const candidates = knownKeys(path);
    const closest = (0,values.suggest)(key.replaceAll('_', '-'), candidates);
    const hint = closest === undefined ? `known keys: ${candidates.join(', ')}` : `did you mean "${closest}"?`;
    return `unknown key ${JSON.stringify(key)}${place(path)}; ${hint}`;
}
function complaint(issue, found) {
    switch (issue.code) {
        case 'invalid_type':
            return ` must be ${TYPE_NAMES[issue.expected] ?? issue.expected}, found ${shown(found)}`;
        case 'invalid_value': {
            const allowed = issue.values.map(String);
            const closest = typeof found === 'string' ? (0,values.suggest)(found.replaceAll('_', '-'), allowed) : undefined;
            const hint = closest === undefined ? '' : `; did you mean "${closest}"?`;
            return ` must be one of ${allowed.join(', ')}, found ${shown(found)}${hint}`;
        }
        case 'invalid_union':
            return `: ${issue.message}, found ${shown(found)}`;
        case 'too_small':
            return issue.origin === 'int' || issue.origin === 'number'
                ? ` must be at least ${issue.minimum}, found ${shown(found)}`
                : `: ${issue.message}`;
        default:
            return `: ${issue.message}`;
    }
}
const TYPE_NAMES = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    array: 'a list',
    object: 'a mapping of keys to values',
};
function subject(path) {
    if (path.length === 0)
        return 'the policy';
    const names = path.filter((part) => typeof part === 'string');
    const key = names.at(-1) ?? '';
    const last = path.at(-1);
    const entry = typeof last === 'number' ? `entry ${last + 1} of ` : '';
    return `${entry}"${key}"${typeof last === 'number' ? '' : place(path.slice(0, -1))}`;
}
/** ` in rule 2`, ` in entry 1 of "accept"`; nothing at the top level. */
function place(path) {
    const [list, index] = path;
    if (typeof index !== 'number')
        return '';
    return list === 'rules' ? ` in rule ${index + 1}` : ` in entry ${index + 1} of "${String(list)}"`;
}
function shown(value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    const written = JSON.stringify(value) ?? String(value);
    return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
function valueAt(value, path) {
    let current = value;
    for (const part of path) {
        if (typeof current !== 'object' || current === null)
            return undefined;
        current = current[part];
    }
    return current;
}

;// CONCATENATED MODULE: ./lib/policy/load.js






/** Where the policy file is looked for. */
const POLICY_PATHS = [
    '.github/synthetic-budget.yml',
    '.github/synthetic-budget.yaml',
    'synthetic-budget.yml',
];
const MAXIMUM_BYTES = 1024 * 1024;
const MAXIMUM_ALIASES = 100;
/** Lists and maps within each other; a policy has six at most. */
const MAXIMUM_DEPTH = 50;
/**
 * The policy that holds: the named file, else the one file found at POLICY_PATHS, else the defaults.
 * @throws {PolicyError} where the named file is missing, more than one file is found, or the file has errors.
 */
async function loadPolicy({ explicitPath, read, readNamed = read, commit, }) {
    const found = [];
    for (const path of explicitPath === undefined ? POLICY_PATHS : [explicitPath]) {
        const bytes = await read(path);
        if (bytes !== undefined)
            found.push({ path, bytes });
    }
    const [first, second] = found;
    if (second !== undefined && first !== undefined) {
        throw failure(first.path, `${second.path} exists too: keep one of them`, commit);
    }
    if (first !== undefined)
        return await withCalibration(parseFile(decode(first.path, first.bytes, commit), { path: first.path, commit }), readNamed);
    if (explicitPath !== undefined) {
        throw failure(explicitPath, `there is no such policy file ${commit === null ? 'here' : 'at that commit'}`, commit);
    }
    return (0,defaults/* defaultPolicy */.G4)(commit);
}
/**
 * Reads a policy file (YAML 1.2 core schema; tags are refused). Every error is collected before any is thrown.
 * @throws {PolicyError}
 */
function parsePolicy(text, source) {
    return parseFile(text, source).policy;
}
/** Reads the calibration from where the policy came from, so that a pull request cannot bring its own. */
async function withCalibration({ policy, calibration: path }, read) {
    const { model, source } = policy;
    if (path === null)
        return policy;
    const bytes = await read(path);
    if (bytes === undefined) {
        const where = source.commit === null ? 'here' : 'at that commit';
        throw failure(source.path ?? path, `"calibration": there is no file ${path} ${where}`, source.commit);
    }
    const calibration = { path, bytes };
    return model === undefined ? { ...policy, calibration } : { ...policy, model: { ...model, calibration } };
}
function parseFile(text, source) {
    refuseDeep(text, source);
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter,
        prettyErrors: false,
        logLevel: 'error',
        stringKeys: true,
        schema: 'core',
        version: '1.2',
    });
    const at = (offset) => placeOf(lineCounter, offset);
    const invalid = [...document.errors, ...document.warnings];
    if (invalid.length > 0) {
        const problems = invalid.map((error) => ({ ...at(error.pos[0]), message: yamlMessage(error) }));
        throw new error/* PolicyError */.p(source.path, problems, source.commit);
    }
    const value = toValue(document, source);
    const result = policySchema.safeParse(value ?? {});
    if (!result.success) {
        const problems = result.error.issues.flatMap((issue) => explainIssue(issue, value).map(({ path, key, message }) => ({
            ...at(offsetOf(document, path, key)),
            message,
        })));
        problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
        throw new error/* PolicyError */.p(source.path, problems, source.commit);
    }
    const { exclude, problems } = resolveExclude(result.data.exclude ?? []);
    if (problems.length > 0) {
        const located = problems.map(({ index, message }) => ({
            ...at(offsetOf(document, ['exclude', index], null)),
            message,
        }));
        throw new error/* PolicyError */.p(source.path, located, source.commit);
    }
    const withoutModel = MODEL_KEYS.filter((key) => result.data[key] !== undefined);
    if (result.data.model === undefined && withoutModel.length > 0) {
        const located = withoutModel.map((key) => ({
            ...at(offsetOf(document, [], key)),
            message: `"${key}" goes with "model", which is missing`,
        }));
        throw new error/* PolicyError */.p(source.path, located, source.commit);
    }
    return { policy: toPolicy(result.data, exclude, source), calibration: result.data.calibration ?? null };
}
/** Keys that say something of the model. */
const MODEL_KEYS = ['model-sha256', 'model-label'];
function decode(path, bytes, commit) {
    if (bytes.byteLength > MAXIMUM_BYTES)
        throw failure(path, 'the file is larger than 1 MiB', commit);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw failure(path, 'the file is not UTF-8 text: save it as UTF-8', commit);
    }
}
function failure(path, message, commit) {
    return new error/* PolicyError */.p(path, [{ line: null, column: null, message }], commit);
}
function yamlMessage(error) {
    switch (error.code) {
        case 'DUPLICATE_KEY':
            return 'this key appears twice: keep one of them';
        case 'TAG_RESOLVE_FAILED':
            return 'YAML tags (!…) are not supported: write plain text, numbers and lists';
        case 'MULTIPLE_DOCS':
            return 'the file holds more than one YAML document: keep one, without "---"';
        default:
            return `this is not valid YAML: ${error.message}`;
    }
}
function toValue(document, source) {
    keepFingerprintsAsWritten(document);
    keepCommitAsWritten(document);
    try {
        return document.toJS({ maxAliasCount: MAXIMUM_ALIASES });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        const message = `aliases (*name) stand for more than ${MAXIMUM_ALIASES} copies, or for nothing: write out what they stand for`;
        throw failure(source.path, message, source.commit);
    }
}
function placeOf(lineCounter, offset) {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
}
/** Refuses nesting that the call stack of the parser of documents may not hold; that of tokens needs none. */
function refuseDeep(text, source) {
    const lineCounter = new dist/* LineCounter */.HN();
    const parser = new dist/* Parser */.iX(lineCounter.addNewLine);
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const _ of parser.next(lexeme)) {
            // The documents are of no interest, only how deep the parser is in them.
        }
        if (parser.stack.length <= MAXIMUM_DEPTH)
            continue;
        const message = `lists and keys are nested more than ${MAXIMUM_DEPTH} deep here: a policy needs six at most`;
        throw new error/* PolicyError */.p(source.path, [{ ...placeOf(lineCounter, parser.offset), message }], source.commit);
    }
}
/** YAML reads a fingerprint of digits alone, or such as 12e34567, as a number and would lose digits. */
function keepFingerprintsAsWritten(document) {
    const accept = document.get('accept', true);
    for (const entry of (0,dist/* isCollection */.P3)(accept) ? accept.items : []) {
        const fingerprint = (0,dist/* isMap */.jh)(entry) ? entry.get('fingerprint', true) : undefined;
        if ((0,dist/* isScalar */.jn)(fingerprint) && typeof fingerprint.value === 'number') {
            fingerprint.value = fingerprint.source ?? String(fingerprint.value);
        }
    }
}
/** The same for a commit id of digits. */
function keepCommitAsWritten(document) {
    const before = document.getIn(['reference', 'before'], true);
    if ((0,dist/* isScalar */.jn)(before) && typeof before.value === 'number')
        before.value = before.source ?? String(before.value);
}
/** Offset of the key where one is given, else of the value, else of the nearest enclosing node that exists. */
function offsetOf(document, path, key) {
    const names = path.filter((part) => typeof part !== 'symbol');
    const node = names.length === 0 ? document.contents : document.getIn(names, true);
    if (key !== null && (0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
        if (pair !== undefined)
            return startOf(pair.key);
    }
    if (node === undefined && names.length > 0)
        return offsetOf(document, names.slice(0, -1), null);
    return startOf(node);
}
function startOf(node) {
    return node?.range?.[0] ?? 0;
}
/** Built-in entries less those lifted with `!`, then the stated ones. */
function resolveExclude(stated) {
    const problems = [];
    const lifted = new Set();
    for (const [index, entry] of stated.entries()) {
        if (!entry.startsWith('!'))
            continue;
        const glob = entry.slice(1);
        if (defaults/* DEFAULT_EXCLUDE */.lx.includes(glob)) {
            lifted.add(glob);
            continue;
        }
        const closest = (0,values.suggest)(glob, defaults/* DEFAULT_EXCLUDE */.lx);
        const hint = closest === undefined ? 'docs/policy.md lists them' : `did you mean "!${closest}"?`;
        problems.push({ index, message: `"${entry}" lifts no built-in exclusion; ${hint}` });
    }
    const exclude = [
        ...defaults/* DEFAULT_EXCLUDE */.lx.filter((glob) => !lifted.has(glob)),
        ...stated.filter((glob) => !glob.startsWith('!')),
    ];
    return { exclude, problems };
}
function toPolicy(file, exclude, source) {
    const defaultRule = { ...defaults/* DEFAULT_RULE */.NG, ...settingsOf(file) };
    return {
        include: file.include ?? defaults/* DEFAULT_INCLUDE */.Zy,
        exclude,
        maxFalsePositiveRate: file['max-false-positive-rate'] ?? defaults/* DEFAULT_MAX_FALSE_POSITIVE_RATE */.yF,
        ...(file.model === undefined ? {} : { model: toModel(file, file.model) }),
        ...(file.reference === undefined ? {} : { reference: toReference(file.reference) }),
        ...(file.drift === undefined ? {} : { drift: toDriftLimits(file.drift) }),
        ...(file.lfs === undefined ? {} : { lfs: file.lfs }),
        rules: [...(file.rules ?? []).map((rule) => toRule(rule, defaultRule)), defaultRule],
        ...(file['repository-budget'] === undefined ? {} : { repositoryBudget: file['repository-budget'] }),
        attest: file.attest ?? [],
        ...(file.diversity === undefined ? {} : { diversity: limitsOf(file.diversity) }),
        accept: (file.accept ?? []).map((entry) => ({
            ...entry,
            expires: entry.expires === 'never' ? null : entry.expires,
        })),
        source,
    };
}
function toModel(file, reference) {
    const sha256 = file['model-sha256']?.toLowerCase() ?? null;
    return { reference, sha256, label: file['model-label'] ?? null, calibration: null };
}
function toReference({ before, paths }) {
    return before === undefined ? { type: 'paths', paths: paths ?? [] } : { type: 'before', before };
}
function toDriftLimits(drift) {
    const { score = null, words = null } = drift;
    return { score, words, functionWords: drift['function-words'] ?? null };
}
function limitsOf(diversity) {
    return Object.values(diversity).filter((limit) => limit !== undefined);
}
function toRule(rule, defaultRule) {
    const settings = settingsOf(rule);
    const stated = Object.keys(settings);
    return { ...defaultRule, ...settings, path: rule.path, stated };
}
function settingsOf(file) {
    const settings = {
        budget: file.budget,
        mode: file.mode,
        failOn: file['fail-on'],
        by: file.by,
        minimumWords: file['minimum-words'],
        minimumCoverage: file['minimum-coverage'],
        fields: file.fields,
        roles: file.roles,
    };
    return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 96489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ defaultRuleOf),
/* harmony export */   eF: () => (/* binding */ mostSpecific),
/* harmony export */   nb: () => (/* binding */ compileRules)
/* harmony export */ });
/* harmony import */ var _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63219);

/**
 * The rule that holds for a path: of the rules whose glob matches, the most specific one, whole. Compared in this order:
 *
 * 1. a literal path before a glob;
 * 2. more path segments before the first wildcard;
 * 3. the longer pattern;
 * 4. the later one in the file.
 *
 * The last rule is the default and holds where no other matches.
 */
function compileRules(policy) {
    const match = mostSpecific(policy.rules.slice(0, -1));
    const fallback = defaultRuleOf(policy);
    return (path) => match(path) ?? fallback;
}
/** The rule that holds where no other matches. */
function defaultRuleOf({ rules }) {
    const rule = rules.at(-1);
    if (rule === undefined)
        throw new RangeError('a policy has at least the default rule');
    return rule;
}
/** The same choice among any things that have a glob; undefined where none matches. */
function mostSpecific(candidates) {
    const ranked = candidates
        .map((candidate, order) => ({
        candidate,
        matches: (0,_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(candidate.path),
        rank: [...specificity(candidate.path), order],
    }))
        .sort((a, b) => compareDescending(a.rank, b.rank));
    return (path) => ranked.find(({ matches }) => matches(path))?.candidate;
}
function specificity(pattern) {
    const literalSegments = (0,_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .splitBase */ .M_)(pattern)
        .base.split('/')
        .filter((segment) => segment !== '').length;
    return [(0,_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(pattern) ? 0 : 1, literalSegments, pattern.length];
}
function compareDescending(a, b) {
    const at = a.findIndex((value, index) => value !== b[index]);
    return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
}


/***/ }),

/***/ 995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RowSplitter)
/* harmony export */ });
/* unused harmony export MAXIMUM_QUOTED_LENGTH */
/** A quoted field that is longer than this, in UTF-16 code units, is taken for one that was never closed. */
const MAXIMUM_QUOTED_LENGTH = 4 * 1024 * 1024;
/** A line longer than this is skipped. */
const MAXIMUM_ROW_LENGTH = 8 * 1024 * 1024;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
/**
 * Cuts CSV text into records (RFC 4180: a quoted field may hold line terminators), with exact lines. A quotation mark
 * that opens a field and is not closed costs its own line only: where no closing mark follows within the limit, or one
 * follows on a later line inside of a field, the line is given out as unbalanced and the next line starts a record.
 */
class RowSplitter {
    delimiter;
    buffer = '';
    at = 0;
    line;
    overlong = 0;
    skipping = false;
    /** Not to be searched again: there is no end of the current record before this. */
    nextQuote = -1;
    /** The first line feed at or after the place that was asked for last; -1: none in the buffer. */
    nextLineFeed = -1;
    lineFeedsFrom = 0;
    /** While the buffer is shorter than this, the record that it begins with was found not to end in it. */
    unendedLength = 0;
    /** `line`: that on which the text begins, 1-based. */
    constructor(delimiter, line = 1) {
        this.delimiter = delimiter.charCodeAt(0);
        this.line = line;
    }
    /** Records that are complete after this text. Blank lines are none. */
    push(text) {
        this.buffer = this.buffer.slice(this.at) + this.afterSkipped(text);
        this.at = 0;
        // A long record is looked through again only when half as much has come: linear time.
        if (this.buffer.length < this.unendedLength)
            return [];
        return this.split(false);
    }
    end() {
        this.buffer = this.buffer.slice(this.at);
        this.at = 0;
        return this.split(true);
    }
    /** Line of a record that was given up because it is too long; once. */
    takeOverlong() {
        const line = this.overlong;
        this.overlong = 0;
        return line === 0 ? undefined : line;
    }
    split(final) {
        const rows = [];
        this.nextQuote = this.buffer.indexOf('"');
        this.lineFeedsFrom = Number.POSITIVE_INFINITY;
        this.unendedLength = 0;
        for (this.passBlankLines(); this.at < this.buffer.length; this.passBlankLines()) {
            const end = this.endOfRecord(final);
            if (end === 'more') {
                const length = this.buffer.length - this.at;
                this.unendedLength = Math.min(length * 1.5, MAXIMUM_ROW_LENGTH + 1);
                this.dropOverlong();
                break;
            }
            const stop = end === 'unbalanced' ? this.endOfLine() : end;
            const source = this.buffer.slice(this.at, this.buffer.charCodeAt(stop - 1) === CR ? stop - 1 : stop);
            const newlines = end === 'unbalanced' ? 0 : newlinesIn(source);
            if (source.trim() !== '') {
                const unbalanced = end === 'unbalanced';
                rows.push({ source, line: this.line, endLine: this.line + newlines, unbalanced });
            }
            this.line += newlines + 1;
            this.at = stop + 1;
        }
        return rows;
    }
    passBlankLines() {
        while (this.buffer.charCodeAt(this.at) === LF) {
            this.at++;
            this.line++;
        }
    }
    endOfLine() {
        const end = this.buffer.indexOf('\n', this.at);
        return end === -1 ? this.buffer.length : end;
    }
    endOfRecord(final) {
        const { buffer } = this;
        if (this.nextQuote !== -1 && this.nextQuote < this.at)
            this.nextQuote = buffer.indexOf('"', this.at);
        const lineEnd = buffer.indexOf('\n', this.at);
        if (this.nextQuote === -1 || (lineEnd !== -1 && this.nextQuote > lineEnd)) {
            return lineEnd !== -1 ? lineEnd : final ? buffer.length : 'more';
        }
        for (let i = this.at; i < buffer.length;) {
            if (buffer.charCodeAt(i) === QUOTE) {
                const close = this.closingQuote(i, final);
                if (typeof close === 'string')
                    return close;
                i = close + 1;
            }
            while (i < buffer.length && buffer.charCodeAt(i) !== this.delimiter && buffer.charCodeAt(i) !== LF)
                i++;
            if (i === buffer.length)
                break;
            if (buffer.charCodeAt(i) === LF)
                return i;
            i++;
        }
        return final ? buffer.length : 'more';
    }
    /** Index of the mark that closes the field that the mark at `open` opens. */
    closingQuote(open, final) {
        const { buffer } = this;
        for (let i = open + 1;;) {
            const quote = buffer.indexOf('"', i);
            if (quote === -1 || (quote === buffer.length - 1 && !final)) {
                const isLost = buffer.length - open > MAXIMUM_QUOTED_LENGTH && this.hasLineFeed(open, buffer.length);
                return final || isLost ? 'unbalanced' : 'more';
            }
            if (quote - open > MAXIMUM_QUOTED_LENGTH && this.hasLineFeed(open, quote))
                return 'unbalanced';
            if (buffer.charCodeAt(quote + 1) === QUOTE) {
                i = quote + 2;
                continue;
            }
            return this.endsField(quote + 1) || !this.hasLineFeed(open, quote) ? quote : 'unbalanced';
        }
    }
    /** Whether a line ends between two places; `from` mostly grows from call to call, so that all calls look once. */
    hasLineFeed(from, to) {
        const isKnown = from >= this.lineFeedsFrom && (this.nextLineFeed === -1 || from <= this.nextLineFeed);
        if (!isKnown) {
            this.nextLineFeed = this.buffer.indexOf('\n', from);
            this.lineFeedsFrom = from;
        }
        return this.nextLineFeed !== -1 && this.nextLineFeed < to;
    }
    endsField(i) {
        const next = this.buffer.charCodeAt(i);
        return Number.isNaN(next) || next === this.delimiter || next === LF || next === CR;
    }
    dropOverlong() {
        if (this.buffer.length - this.at <= MAXIMUM_ROW_LENGTH)
            return;
        this.overlong = this.line;
        this.at = this.buffer.length;
        this.skipping = true;
    }
    /** What follows the end of the line that is being skipped. */
    afterSkipped(text) {
        if (!this.skipping)
            return text;
        const end = text.indexOf('\n');
        if (end === -1)
            return '';
        this.skipping = false;
        this.line++;
        return text.slice(end + 1);
    }
}
function newlinesIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}


/***/ }),

/***/ 96073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J7: () => (/* binding */ lastLineOfHeader),
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   yM: () => (/* binding */ sniffDelimiter)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _csv_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(995);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7805);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86257);
/* harmony import */ var _row_tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13790);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98128);






const DELIMITERS = [',', ';', '\t', '|'];
const SNIFFED_ROWS = 20;
/** A cell of so many words is a text, so its row is no header. */
const WORDS_OF_A_TEXT = 10;
/**
 * Reads CSV or TSV, streamed (RFC 4180, with the delimiter found among `,` `;` tab `|` unless it is given). The first
 * row names the columns unless one of its cells is a text. Rows with another number of columns are read and told of
 * once; a quotation mark that is never closed is a problem of its line, which is read without quoting, and the next
 * line starts a row. `from`: where the text begins, the file's start if absent.
 */
async function* readCsv(path, pieces, selection, delimiter, from) {
    let table = from && new Table(path, selection, from.delimiter, from);
    for await (const { text, problems } of pieces) {
        yield* problems.map(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .problemEvent */ .U);
        table ??= text === '' ? undefined : new Table(path, selection, delimiter ?? sniffDelimiter(text));
        if (table !== undefined)
            yield* table.push(text);
    }
    if (table !== undefined)
        yield* table.end();
}
/** The names of the columns, by the first row of a table. */
function columnsOf(row, delimiter) {
    const cells = parseRows([row], delimiter)[0]?.cells ?? [];
    const first = isData(cells);
    return { columns: first ? cells.map((_, i) => columnName(i)) : nameColumns(cells), isData: first };
}
/**
 * Line on which the row that names the columns ends, 1-based; 0 where the first row holds a text and so names none.
 * Delimiter and header are found as `readCsv` finds them.
 */
async function lastLineOfHeader(pieces, delimiter) {
    let by = delimiter;
    let splitter;
    for await (const { text } of pieces) {
        if (text === '')
            continue;
        by ??= sniffDelimiter(text);
        splitter ??= new _csv_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .RowSplitter */ .G(by);
        const [first] = splitter.push(text);
        if (first !== undefined)
            return endOfHeader(first, by);
    }
    const [first] = splitter?.end() ?? [];
    return first === undefined || by === undefined ? 0 : endOfHeader(first, by);
}
function endOfHeader(row, delimiter) {
    return isData(parseRows([row], delimiter)[0]?.cells ?? []) ? 0 : row.endLine;
}
function isData(cells) {
    return cells.some((cell) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .r)(cell) >= WORDS_OF_A_TEXT);
}
/** The delimiter that gives the most rows as many columns as the first, two at least; a comma where none does. */
function sniffDelimiter(head) {
    let best = ',';
    let bestScore = 0;
    for (const delimiter of DELIMITERS) {
        const rows = new _csv_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .RowSplitter */ .G(delimiter)
            .push(head.endsWith('\n') ? head : `${head}\n`)
            .slice(0, SNIFFED_ROWS);
        const widths = parseRows(rows, delimiter).map(({ cells }) => cells.length);
        const columns = widths[0] ?? 0;
        if (columns < 2)
            continue;
        const score = widths.filter((width) => width === columns).length / widths.length + columns / 1e6;
        if (score > bestScore) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}
function parseRows(rows, delimiter) {
    const balanced = rows.filter((row) => !row.unbalanced);
    const together = tryParse(balanced.map((row) => row.source).join('\n'), delimiter);
    if (together?.length !== balanced.length)
        return rows.flatMap((raw) => parseRow(raw, delimiter));
    let at = 0;
    return rows.map((raw) => ({
        raw,
        cells: raw.unbalanced ? raw.source.split(delimiter) : (together[at++] ?? []),
    }));
}
function parseRow(raw, delimiter) {
    const unquoted = [raw.source.split(delimiter)];
    const rows = raw.unbalanced ? unquoted : (tryParse(raw.source, delimiter) ?? unquoted);
    return rows.map((cells) => ({ raw, cells }));
}
function tryParse(source, delimiter) {
    const options = {
        delimiter,
        record_delimiter: ['\n', '\r\n'],
        relax_quotes: true,
        relax_column_count: true,
    };
    try {
        return (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(source, options);
    }
    catch {
        return undefined;
    }
}
class Table {
    path;
    selection;
    delimiter;
    splitter;
    columns;
    row;
    ragged = 0;
    firstRagged = 0;
    constructor(path, selection, delimiter, from) {
        this.path = path;
        this.selection = selection;
        this.delimiter = delimiter;
        this.splitter = new _csv_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .RowSplitter */ .G(delimiter, from?.line);
        this.columns = from?.columns;
        this.row = from?.rows ?? 0;
    }
    push(text) {
        return this.read(this.splitter.push(text));
    }
    *end() {
        yield* this.read(this.splitter.end());
        if (this.ragged > 0)
            yield (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .problemEvent */ .U)((0,_row_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .raggedProblem */ .AA)(this.path, this.ragged, this.firstRagged));
    }
    *read(rows) {
        for (const { raw, cells } of parseRows(rows, this.delimiter)) {
            if (raw.unbalanced) {
                const message = 'A quotation mark opens a field and is not closed; the line was read without quoting.';
                yield (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .problemEvent */ .U)({ path: this.path, line: raw.line, message });
            }
            for (const record of this.recordsOf(raw, cells))
                yield (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .recordEvent */ .y)(record);
        }
        const overlong = this.splitter.takeOverlong();
        if (overlong !== undefined) {
            yield (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .problemEvent */ .U)({
                path: this.path,
                line: overlong,
                message: 'The row is too long and was skipped.',
                lost: 'part',
            });
        }
    }
    recordsOf(raw, cells) {
        if (this.columns === undefined) {
            const first = isData(cells);
            this.columns = first ? cells.map((_, i) => columnName(i)) : nameColumns(cells);
            if (!first)
                return [];
        }
        this.row++;
        if (cells.length !== this.columns.length) {
            this.ragged++;
            this.firstRagged ||= raw.line;
        }
        const place = { path: this.path, line: raw.line, endLine: raw.endLine, row: this.row };
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOfRow */ .C)(this.toObject(cells, this.columns), place, this.selection) ?? [];
    }
    toObject(cells, columns) {
        const only = columns[0];
        if (columns.length === 1 && only !== undefined)
            return { [only]: cells.join(this.delimiter) };
        const row = {};
        for (let i = 0; i < cells.length; i++)
            row[columns[i] ?? columnName(i)] = cells[i] ?? '';
        return row;
    }
}
const columnName = (index) => `column ${index + 1}`;
/** Names of the columns: trimmed, unique, and never empty. */
function nameColumns(cells) {
    const taken = new Set();
    return cells.map((cell, i) => {
        const name = cell.trim();
        const unique = name === '' || name === '__proto__' || taken.has(name) ? columnName(i) : name;
        taken.add(unique);
        return unique;
    });
}


/***/ }),

/***/ 59800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $U: () => (/* binding */ BYTES_OF_A_ROW),
  DU: () => (/* binding */ ExpansionGuard),
  ji: () => (/* binding */ decompressed)
});

// UNUSED EXPORTS: FREE_EXPANSION_BYTES, MAXIMUM_EXPANDED_BYTES, MAXIMUM_EXPANSION

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/record/zstd-frames.js
const FRAME_MAGIC = 0xfd2fb528;
const SKIPPABLE_MAGIC = 0x184d2a50;
const BYTES_OF_MAGIC = 4;
const BYTES_OF_DICTIONARY_ID = [0, 1, 2, 4];
const RUN_LENGTH_BLOCK = 1;
/**
 * Cuts Zstandard data (RFC 8878, section 3.1) where its frames end, and leaves out skippable ones: Node's decoder takes the
 * end of a frame for the end of the data where more follows in one chunk. Each chunk that comes out belongs to one frame.
 * @throws {Error} where something else than a frame follows.
 */
async function* zstdFrames(bytes) {
    const frames = new Frames();
    for await (const chunk of bytes)
        yield* frames.cut(chunk);
    frames.end();
}
class Frames {
    part = 'magic';
    /** Bytes that are left of the part. */
    left = BYTES_OF_MAGIC;
    /** The part as a number, little-endian, where it is collected. */
    value = 0;
    digit = 1;
    hasChecksum = false;
    isLastBlock = false;
    *cut(chunk) {
        let start = 0;
        for (let at = 0; at < chunk.length;) {
            const isFrame = this.isFrame();
            const wasMagic = this.part === 'magic';
            at += this.take(chunk, at);
            if (this.left > 0)
                continue;
            this.next();
            if (wasMagic && this.isFrame()) {
                const magic = new Uint8Array(BYTES_OF_MAGIC);
                new DataView(magic.buffer).setUint32(0, FRAME_MAGIC, true);
                yield magic;
            }
            else if (isFrame && !this.isFrame())
                yield chunk.subarray(start, at);
            if (!isFrame || !this.isFrame())
                start = at;
        }
        if (this.isFrame() && start < chunk.length)
            yield chunk.subarray(start);
    }
    /** @throws {Error} where the data ends between the first bytes of something. */
    end() {
        if (this.part === 'magic' ? this.left < BYTES_OF_MAGIC : !this.isFrame())
            throw new Error('unexpected end of file');
    }
    isFrame() {
        return this.part !== 'magic' && this.part !== 'skippable size' && this.part !== 'skippable';
    }
    /** Takes what the chunk has of the part; returns how many bytes. */
    take(chunk, at) {
        const count = Math.min(this.left, chunk.length - at);
        this.left -= count;
        if (this.part === 'block' || this.part === 'skippable')
            return count;
        for (const byte of chunk.subarray(at, at + count)) {
            this.value += byte * this.digit;
            this.digit *= 256;
        }
        return count;
    }
    /** Begins the part that follows, and the one after it where that has no bytes. */
    next() {
        do {
            [this.part, this.left] = this.following();
            this.value = 0;
            this.digit = 1;
        } while (this.left === 0);
    }
    following() {
        const { value } = this;
        switch (this.part) {
            case 'magic':
                if (value === FRAME_MAGIC)
                    return ['descriptor', 1];
                if (value - (value % 16) === SKIPPABLE_MAGIC)
                    return ['skippable size', 4];
                throw new Error('what follows is no Zstandard data');
            case 'skippable size':
                return ['skippable', value];
            case 'descriptor':
                this.hasChecksum = ((value >> 2) & 1) === 1;
                return ['header', bytesOfHeader(value)];
            case 'block header':
                this.isLastBlock = (value & 1) === 1;
                return ['block', ((value >> 1) & 3) === RUN_LENGTH_BLOCK ? 1 : value >> 3];
            case 'block':
                if (this.isLastBlock && this.hasChecksum)
                    return ['checksum', 4];
                return this.isLastBlock ? ['magic', BYTES_OF_MAGIC] : ['block header', 3];
            case 'header':
                return ['block header', 3];
            case 'skippable':
            case 'checksum':
                return ['magic', BYTES_OF_MAGIC];
        }
    }
}
/** Bytes of a frame's header after its descriptor. */
function bytesOfHeader(descriptor) {
    const isSingleSegment = ((descriptor >> 5) & 1) === 1;
    const sizeFlag = descriptor >> 6;
    const size = sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag;
    return Number(!isSingleSegment) + (BYTES_OF_DICTIONARY_ID[descriptor & 3] ?? 0) + size;
}

;// CONCATENATED MODULE: ./lib/record/decompress.js




/** Compressed content that grows more than this many times … */
const MAXIMUM_EXPANSION = 500;
/** … beyond its first bytes, which may grow as they like … */
const FREE_EXPANSION_BYTES = 64 * 1024 * 1024;
/** … or to more than this many bytes, is not read further. */
const MAXIMUM_EXPANDED_BYTES = 64 * 1024 ** 3;
/** What a row counts at least, so that a file of a few bytes cannot claim millions of empty rows. */
const BYTES_OF_A_ROW = 16;
/** Compressed bytes that are given to a decoder without back-pressure at a time. */
const PUSHED_BYTES = 1024;
/**
 * Streams what was compressed, in bounded memory. The stream fails, with a reason for the reader, where the content is
 * corrupt or truncated, or where it expands beyond the bounds above (a decompression bomb).
 */
function decompressed(open, compression) {
    return async function* () {
        const guard = new ExpansionGuard();
        for await (const chunk of decoded(guard.read(open()), compression)) {
            guard.expanded(chunk.length);
            yield chunk;
        }
    };
}
/** What comes out of the decoder; its failures say what they are of, those of its input are passed on. */
async function* decoded(bytes, compression) {
    let unreadable;
    const watched = async function* () {
        try {
            yield* bytes;
        }
        catch (error) {
            unreadable = { error };
            throw error;
        }
    };
    try {
        yield* decoderOf(compression)(watched());
    }
    catch (error) {
        if (unreadable !== undefined)
            throw unreadable.error;
        throw new Error(`the ${compression} data is corrupt or truncated (${reasonOf(error)}). Compress the file again.`);
    }
}
/** Codes of the xz decoder (xz_ret in https://github.com/tukaani-project/xz-embedded). */
const XZ_REASONS = {
    3: 'no memory is left',
    4: 'its dictionary takes too much memory',
    5: 'it does not begin as xz does',
    6: 'it was made with options that are not supported',
    7: 'its content does not fit its checksums',
    8: 'it ends early',
};
function reasonOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = /get_next_output failed with error code (\d+)/.exec(message)?.[1];
    return (code && XZ_REASONS[code]) ?? message;
}
/** Bounds how much may come out for what went in. */
class ExpansionGuard {
    input = 0;
    output = 0;
    constructor(input = 0) {
        this.input = input;
    }
    /** Passes bytes on and counts them. */
    async *read(bytes) {
        for await (const chunk of bytes) {
            this.input += chunk.length;
            yield chunk;
        }
    }
    /** Counts bytes that came out; fewer than none where some are not to count. @throws {Error} where they are too many. */
    expanded(bytes) {
        this.output += bytes;
        if (this.output > MAXIMUM_EXPANDED_BYTES) {
            throw new Error(`it expands to more than ${MAXIMUM_EXPANDED_BYTES} bytes. Split the file.`);
        }
        if (this.output > FREE_EXPANSION_BYTES && this.output > this.input * MAXIMUM_EXPANSION) {
            throw new Error(`it expands to more than ${MAXIMUM_EXPANSION} times its size, as no text does. Exclude it.`);
        }
    }
}
function decoderOf(compression) {
    switch (compression) {
        case 'gzip':
            return (bytes) => through(bytes, external_node_zlib_.createGunzip());
        case 'zstd':
            // Node 20 has no Zstandard of its own.
            return "createZstdDecompress" in external_node_zlib_
                ? (bytes) => through(zstdFrames(bytes), external_node_zlib_.createZstdDecompress())
                : zstdWithoutNode;
        case 'bzip2':
            return async function* (bytes) {
                yield* (await __webpack_require__.e(/* import() */ 5363).then(__webpack_require__.bind(__webpack_require__, 65363))).bunzip2(bytes);
            };
        case 'xz':
            return unxz;
    }
}
async function* through(bytes, decoder) {
    const done = (0,promises_.pipeline)(external_node_stream_.Readable.from(bytes), decoder);
    // The same failure ends the iteration below, which is where it is told.
    done.catch(() => undefined);
    yield* decoder;
}
async function* pushed(bytes, decoder) {
    for await (const chunk of bytes) {
        for (let at = 0; at < chunk.length; at += PUSHED_BYTES) {
            decoder.push(chunk.subarray(at, at + PUSHED_BYTES), false);
            yield* decoder.take();
        }
    }
    decoder.push(new Uint8Array(0), true);
    yield* decoder.take();
}
async function* zstdWithoutNode(bytes) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 8339).then(__webpack_require__.bind(__webpack_require__, 68339));
    let out = [];
    const decoder = new Decompress((chunk) => out.push(chunk));
    yield* pushed(bytes, {
        push: (chunk, last) => decoder.push(chunk, last),
        take: () => out.splice(0),
    });
    out = [];
}
async function* unxz(bytes) {
    const { default: xz } = await __webpack_require__.e(/* import() */ 6642).then(__webpack_require__.t.bind(__webpack_require__, 36642, 19));
    const compressed = external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(bytes, { objectMode: false }));
    const reader = new xz.XzReadableStream(compressed).getReader();
    try {
        for (let next = await reader.read(); !next.done; next = await reader.read())
            yield next.value;
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}


/***/ }),

/***/ 69587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ proseOfText),
/* harmony export */   P7: () => (/* binding */ recordsOfDocument),
/* harmony export */   kv: () => (/* binding */ quotationOf)
/* harmony export */ });
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65106);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98128);


/**
 * The records of a document: its prose, cut at headings and joined where it is short (see `Sections`), and each block
 * quotation on its own, in the order of their first lines.
 */
function recordsOfDocument(path, metadata, parts) {
    const sections = new _section_js__WEBPACK_IMPORTED_MODULE_0__/* .Sections */ .Z_();
    const quotations = [];
    const toRecord = (blocks) => {
        const { text, line, endLine } = (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .joinBlocks */ .x9)(blocks);
        return { kind: 'document', text, place: { path, line, endLine }, metadata };
    };
    for (const part of parts) {
        if (part.type === 'heading')
            sections.heading();
        else if (part.type === 'prose')
            for (const block of blocksOf(part.block))
                sections.add(block);
        else
            quotations.push({ ...toRecord(part.blocks), quoted: true });
    }
    sections.end();
    return [...sections.take().map(toRecord), ...quotations].sort((a, b) => a.place.line - b.place.line);
}
/** A paragraph as part of a document; nothing where it holds no text. */
function* proseOfText(text, line, endLine) {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean !== '')
        yield { type: 'prose', block: { text: clean, line, endLine } };
}
/** Parts of a quotation as one part: its paragraphs, whatever they are made of. */
function* quotationOf(parts) {
    const blocks = [];
    for (const part of parts) {
        if (part.type === 'prose')
            blocks.push(part.block);
        else if (part.type === 'quotation')
            blocks.push(...part.blocks);
    }
    if (blocks.length > 0)
        yield { type: 'quotation', blocks };
}
function blocksOf(block) {
    return (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLongText */ .IG)(block.text).map((text) => ({ ...block, text, words: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .r)(text) }));
}


/***/ }),

/***/ 58400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* unused harmony export MAXIMUM_DOCUMENT_LENGTH */
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15503);

/** Longest document, in UTF-16 code units, that is read whole; the rest of a longer one is a problem. */
const MAXIMUM_DOCUMENT_LENGTH = 32 * 1024 * 1024;
/** A document, with LF as its only line terminator, and what was wrong with it. */
async function readDocument(path, pieces, maximumLength = MAXIMUM_DOCUMENT_LENGTH) {
    const parts = [];
    const found = [];
    let length = 0;
    for await (const { text, problems } of pieces) {
        found.push(...problems);
        parts.push(text);
        length += text.length;
        if (length > maximumLength)
            break;
    }
    let text = parts.join('');
    if (length > maximumLength) {
        text = text.slice(0, text.lastIndexOf('\n', maximumLength) + 1);
        found.push({
            path,
            line: (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .countNewlines */ .Dn)(text) + 1,
            message: `The document is longer than ${maximumLength} characters; the rest was not read. Split it.`,
            lost: 'part',
        });
    }
    return { text: text.replace(/\r\n/g, '\n').replaceAll('\r', ' '), problems: found };
}


/***/ }),

/***/ 23084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fenceAfter)
/* harmony export */ });
const OPENING = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*\r?$/;
/**
 * The marker of the fenced code that is open after a line, '' for none; `fence` is that before it. An opening line of
 * backticks holds no other; a closing line holds nothing else and is at least as long: CommonMark 0.31.2, section 4.5.
 */
function fenceAfter(fence, line) {
    if (fence !== '')
        return CLOSING.exec(line)?.[1]?.startsWith(fence) === true ? '' : fence;
    const opening = OPENING.exec(line);
    return opening?.[1] ?? opening?.[2] ?? '';
}


/***/ }),

/***/ 36114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ frontMatterOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const YAML_FENCE = /^---[ \t]*\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TOML_FENCE = /^\+\+\+[ \t]*\n([\s\S]*?\n)?\+\+\+[ \t]*(?:\n|$)/;
const MAXIMUM_LENGTH = 64 * 1024;
const MAXIMUM_ENTRIES = 40;
const MAXIMUM_VALUE_LENGTH = 200;
/**
 * Splits YAML (`---`) or TOML (`+++`) front matter off a document: its short scalars, one level deep, and the rest of
 * the document with the front matter's lines left blank, so that line numbers hold. What cannot be parsed has no
 * metadata and is no prose either.
 */
function frontMatterOf(text) {
    const head = text.slice(0, MAXIMUM_LENGTH);
    const yaml = YAML_FENCE.exec(head);
    const fence = yaml ?? TOML_FENCE.exec(head);
    if (fence === null)
        return { metadata: {}, body: text };
    const source = fence[1] ?? '';
    return {
        metadata: yaml === null ? scalarsOfToml(source) : scalarsOf(parseYaml(source)),
        body: fence[0].replace(/[^\n]+/g, '') + text.slice(fence[0].length),
    };
}
function parseYaml(source) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { logLevel: 'silent', schema: 'core' }).toJS({ maxAliasCount: 20 });
    }
    catch {
        return undefined;
    }
}
function scalarsOf(value) {
    const metadata = {};
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return metadata;
    let left = MAXIMUM_ENTRIES;
    const keep = (key, scalar) => {
        if (left <= 0 || key === '__proto__' || !isShortScalar(scalar))
            return;
        metadata[key] = scalar;
        left--;
    };
    for (const [key, entry] of Object.entries(value)) {
        if (typeof entry === 'object' && entry !== null && !Array.isArray(entry)) {
            for (const [inner, scalar] of Object.entries(entry))
                keep(`${key}.${inner}`, scalar);
        }
        else
            keep(key, entry);
    }
    return metadata;
}
function isShortScalar(value) {
    if (typeof value === 'string')
        return value.length <= MAXIMUM_VALUE_LENGTH;
    return typeof value === 'number' || typeof value === 'boolean';
}
const TOML_TABLE = /^\s*\[([^[\]]+)\]\s*$/;
const TOML_SCALAR = /^\s*([\w.-]+)\s*=\s*(?:"([^"\\]*)"|'([^']*)'|(true|false)|([+-]?\d[\d_.]*))\s*(?:#.*)?$/;
/** The scalars of simple TOML: `key = "string"`, numbers and booleans, under at most one table. */
function scalarsOfToml(source) {
    const entries = [];
    let table = '';
    for (const line of source.split('\n')) {
        const header = TOML_TABLE.exec(line);
        if (header !== null)
            table = `${header[1] ?? ''}.`;
        const scalar = TOML_SCALAR.exec(line);
        if (scalar === null)
            continue;
        const [, key = '', basic, literal, truth, number] = scalar;
        const string = basic ?? literal;
        const value = string ?? (truth === undefined ? Number(number?.replaceAll('_', '')) : truth === 'true');
        entries.push([table + key, value]);
    }
    return scalarsOf(Object.fromEntries(entries));
}


/***/ }),

/***/ 885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ withoutHostileBlocks)
/* harmony export */ });
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23084);

/**
 * Inline delimiters of one paragraph that a Markdown parser can take long over: many of one kind, or fewer that are
 * most of the text. Prose, even a page of links, has a few per hundred characters.
 */
const MAXIMUM_DELIMITERS = 2000;
const MAXIMUM_DENSE_DELIMITERS = 500;
const DENSE = 1 / 6;
const DELIMITERS = ['[', '*', '_', '`', '<', '!', '{'];
/** Containers may be nested this deep: quotations and lists by the markers of a line, lists by indentation too. */
const MAXIMUM_CONTAINERS = 40;
const MAXIMUM_INDENTATION = 200;
const MARKERS = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)])(?=[ \t>]|$))+/;
const INDENTED_MARKER = /^[ \t]*(?=[-+*>\d])/;
const THEMATIC_BREAK = /^[-*\s]+$/;
/** A line that starts a paragraph of its own: a list item, a row of a table. */
const STARTS_PARAGRAPH = /^\s*(?:[-+*]\s|\d{1,9}[.)]\s|\|)/;
/** Tabs cost a parser much; in a line as long as this they only part words. */
const LONG_LINE = 10_000;
/**
 * Blanks blocks (runs of lines between blank lines) whose nesting or repetition of markup would cost a Markdown parser
 * more than linear time or its call stack: 10,000 times `>`, `[` or `*`. Fenced code, which has no markup, is left.
 * Line numbers hold.
 */
function withoutHostileBlocks(written) {
    const text = withoutTabsInLongLines(written);
    const hostileLines = [];
    const out = [];
    /** Where what is not given out yet begins, and the block with its line. */
    let from = 0;
    let start = 0;
    let startLine = 1;
    let block = new BlockMarkup();
    let fence = '';
    let line = 1;
    const close = (end) => {
        if (block.isHostile()) {
            hostileLines.push(startLine);
            out.push(text.slice(from, start), '\n'.repeat(line - startLine));
            from = end;
        }
        block = new BlockMarkup();
    };
    for (let at = 0; at < text.length; line++) {
        const feed = text.indexOf('\n', at);
        const end = feed === -1 ? text.length : feed;
        const source = text.slice(at, end);
        const wasCode = fence !== '';
        fence = (0,_fence_js__WEBPACK_IMPORTED_MODULE_0__/* .fenceAfter */ .U)(fence, source);
        if (wasCode || fence !== '' || source.trim() === '') {
            if (!block.isEmpty)
                close(at);
        }
        else {
            if (block.isEmpty)
                [start, startLine] = [at, line];
            block.see(source);
        }
        at = end + 1;
    }
    close(text.length);
    return { text: out.length === 0 ? text : out.join('') + text.slice(from), hostileLines };
}
function withoutTabsInLongLines(text) {
    const out = [];
    let from = 0;
    for (let tab = text.indexOf('\t'); tab !== -1;) {
        const start = text.lastIndexOf('\n', tab) + 1;
        const feed = text.indexOf('\n', tab);
        const end = feed === -1 ? text.length : feed;
        if (end - start > LONG_LINE) {
            out.push(text.slice(from, start), text.slice(start, end).replaceAll('\t', ' '));
            from = end;
        }
        tab = text.indexOf('\t', end);
    }
    return out.length === 0 ? text : out.join('') + text.slice(from);
}
/** Counts the markup of a block, line by line; delimiters paragraph by paragraph. */
class BlockMarkup {
    isEmpty = true;
    hostile = false;
    length = 0;
    counts = DELIMITERS.map(() => 0);
    see(line) {
        if (this.hostile)
            return;
        if (!this.isEmpty && STARTS_PARAGRAPH.test(line)) {
            this.endParagraph();
            this.length = 0;
            this.counts.fill(0);
        }
        this.isEmpty = false;
        this.hostile ||= isDeep(line);
        this.length += line.length;
        for (let i = 0; i < DELIMITERS.length; i++) {
            const delimiter = DELIMITERS[i] ?? '';
            let count = 0;
            for (let at = line.indexOf(delimiter); at !== -1; at = line.indexOf(delimiter, at + 1))
                count++;
            this.counts[i] = (this.counts[i] ?? 0) + count;
        }
    }
    isHostile() {
        this.endParagraph();
        return this.hostile;
    }
    endParagraph() {
        const { length } = this;
        this.hostile ||=
            length >= MAXIMUM_DENSE_DELIMITERS &&
                this.counts.some((count) => count > MAXIMUM_DELIMITERS || (count > MAXIMUM_DENSE_DELIMITERS && count > length * DENSE));
    }
}
function isDeep(line) {
    const indentation = INDENTED_MARKER.exec(line)?.[0].length ?? 0;
    if (indentation > MAXIMUM_INDENTATION)
        return true;
    const markers = MARKERS.exec(line.slice(0, 4000))?.[0] ?? '';
    return markers.replace(/[\s\d]/g, '').length > MAXIMUM_CONTAINERS && !THEMATIC_BREAK.test(line);
}


/***/ }),

/***/ 87811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ looksLikeJsonLines),
  V: () => (/* binding */ readJson)
});

// EXTERNAL MODULE: ./node_modules/@streamparser/json/dist/mjs/index.js + 7 modules
var mjs = __webpack_require__(75497);
// EXTERNAL MODULE: ./lib/record/duplicate-keys.js
var duplicate_keys = __webpack_require__(98421);
// EXTERNAL MODULE: ./lib/record/event.js
var record_event = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/record/fields.js + 1 modules
var fields = __webpack_require__(86257);
;// CONCATENATED MODULE: ./lib/record/json-columns.js

const ROW_LABEL = /^\d{1,9}$/;
/**
 * Follows the tokens of JSON that stand outside of rows, and finds tables by columns: `{"text": ["…", "…"]}`, or
 * `{"text": {"0": "…"}}` as pandas writes them.
 */
class ColumnTracker {
    stack = [];
    /** The cell that a token is, if it is one. */
    push({ token, value }) {
        const top = this.stack.at(-1);
        if (token === mjs/* TokenType */.ks.LEFT_BRACE || token === mjs/* TokenType */.ks.LEFT_BRACKET) {
            const isArray = token === mjs/* TokenType */.ks.LEFT_BRACKET;
            this.stack.push({ isArray, key: '', index: 0, expectsKey: !isArray });
        }
        else if (token === mjs/* TokenType */.ks.RIGHT_BRACE || token === mjs/* TokenType */.ks.RIGHT_BRACKET)
            this.stack.pop();
        else if (token === mjs/* TokenType */.ks.COMMA && top !== undefined) {
            top.index++;
            top.expectsKey = !top.isArray;
        }
        else if (token === mjs/* TokenType */.ks.STRING && top?.expectsKey === true) {
            top.key = String(value);
            top.expectsKey = false;
        }
        else if (token === mjs/* TokenType */.ks.STRING)
            return this.cell(String(value));
        return undefined;
    }
    cell(value) {
        const [table, column, deeper] = this.stack;
        if (table?.isArray !== false || column === undefined || deeper !== undefined)
            return undefined;
        if (column.isArray)
            return { column: table.key, row: column.index + 1, value };
        return ROW_LABEL.test(column.key) ? { column: table.key, row: Number(column.key) + 1, value } : undefined;
    }
}

// EXTERNAL MODULE: ./lib/record/jsonl.js
var jsonl = __webpack_require__(90019);
;// CONCATENATED MODULE: ./lib/record/json.js






/** Largest row, in bytes of UTF-8, that is kept; a larger one is skipped with a problem. */
const MAXIMUM_ROW_BYTES = 16 * 1024 * 1024;
/** Longest first line that is looked at to tell JSON Lines under the name `.json`. */
const MAXIMUM_PROBE_LENGTH = 4 * 1024 * 1024;
const NEWLINE = 0x0a;
const AFTER_THE_END = 'Unexpected content after the end';
/**
 * Reads rows out of JSON, streamed: objects in an array at the top or up to two names down (`[{…}]`,
 * `{"data": [{…}]}`, `{"data": {"train": [{…}]}}`), and strings of an array at the top or alone. Of a table by columns (see
 * `ColumnTracker`) each text is read by itself: what other columns say of its row is not known while it streams by.
 * JSON without any of them (`package.json`) has no rows, which is no problem. Malformed or truncated JSON is a problem; the rows before it are
 * kept. A `.json` file that is JSON Lines is read as such.
 */
async function* readJson(path, pieces, selection) {
    const { isJsonLines, all } = await probe(pieces);
    if (isJsonLines) {
        yield* (0,jsonl/* readJsonl */.f)(path, all, selection);
        return;
    }
    const scanner = new RowScanner(path, selection);
    for await (const { text, problems } of all) {
        yield* problems.map(record_event/* problemEvent */.U);
        scanner.write(text);
        yield* scanner.take();
        if (scanner.stopped)
            return;
    }
    scanner.end();
    yield* scanner.take();
}
async function probe(pieces) {
    const iterator = pieces[Symbol.asyncIterator]();
    const head = [];
    let text = '';
    let isJsonLines;
    while (isJsonLines === undefined) {
        const next = await iterator.next();
        if (next.done === true)
            isJsonLines = false;
        else {
            head.push(next.value);
            text += next.value.text;
            isJsonLines = looksLikeJsonLines(text);
        }
    }
    async function* all() {
        yield* head;
        for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
            yield next.value;
    }
    return { isJsonLines, all: all() };
}
/** Whether the first line is a whole object and another object follows; undefined: more text is needed. */
function looksLikeJsonLines(head) {
    const text = head.trimStart();
    if (text === '')
        return head.length > MAXIMUM_PROBE_LENGTH ? false : undefined;
    if (!text.startsWith('{'))
        return false;
    const end = text.indexOf('\n');
    if (end === -1)
        return text.length > MAXIMUM_PROBE_LENGTH ? false : undefined;
    const following = text.slice(end).trimStart();
    if (following === '')
        return text.length > MAXIMUM_PROBE_LENGTH ? false : undefined;
    if (!following.startsWith('{'))
        return false;
    try {
        JSON.parse(text.slice(0, end));
        return true;
    }
    catch {
        return false;
    }
}
/** Feeds the tokenizer and builds the rows; everything outside rows is only followed. */
class RowScanner {
    stopped = false;
    path;
    selection;
    tokenizer = new mjs/* Tokenizer */._F();
    builder = this.newBuilder();
    containers = [];
    columns = new ColumnTracker();
    events = [];
    depthInRow = 0;
    keys = new duplicate_keys/* KeyTracker */.ec();
    lastString = '';
    skippingRow = false;
    row = 0;
    rowLine = 0;
    rowOffset = 0;
    ended = false;
    /** The bytes being scanned, the offset of their first in the file, and how far lines were counted in them. */
    bytes = Buffer.alloc(0);
    base = 0;
    counted = 0;
    line = 1;
    lastTokenOffset = 0;
    constructor(path, selection) {
        this.path = path;
        this.selection = selection;
        this.tokenizer.onToken = (token) => this.onToken(token);
        this.tokenizer.onError = (error) => {
            throw error;
        };
    }
    write(text) {
        this.bytes = Buffer.from(text, 'utf8');
        this.counted = 0;
        try {
            if (this.ended)
                this.rejectRest(text);
            else
                this.tokenizer.write(this.bytes);
        }
        catch (error) {
            this.fail(error);
            return;
        }
        this.countTo(this.base + this.bytes.length);
        this.base += this.bytes.length;
        if (this.base - this.lastTokenOffset > MAXIMUM_ROW_BYTES && !this.ended) {
            this.stop(`A value, or the space before one, is larger than ${MAXIMUM_ROW_BYTES} bytes; the rest of the file was not read. ` +
                'Write smaller values, as JSON Lines.');
        }
    }
    end() {
        if (this.stopped || this.ended)
            return;
        try {
            this.tokenizer.end();
            if (this.containers.length === 0)
                return;
        }
        catch {
            // Told below: it ends inside of a token.
        }
        this.stop('The file ends before its JSON does (truncated?); the rows before that were read.');
    }
    *take() {
        yield* this.events.splice(0);
    }
    onToken(info) {
        const { token, offset } = info;
        this.lastTokenOffset = offset + 1;
        if (this.ended) {
            this.countTo(offset);
            throw new Error(AFTER_THE_END);
        }
        if (this.depthInRow > 0) {
            this.continueRow(info);
            return;
        }
        if (token !== mjs/* TokenType */.ks.LEFT_BRACE || !this.isRowPosition()) {
            const cell = this.columns.push(info);
            if (cell !== undefined)
                this.addCell(cell, offset);
        }
        if (token === mjs/* TokenType */.ks.LEFT_BRACE) {
            if (this.isRowPosition())
                this.startRow(info);
            else
                this.containers.push(token);
        }
        else if (token === mjs/* TokenType */.ks.LEFT_BRACKET)
            this.containers.push(token);
        else if (token === mjs/* TokenType */.ks.RIGHT_BRACE || token === mjs/* TokenType */.ks.RIGHT_BRACKET)
            this.close(token);
        else if (token === mjs/* TokenType */.ks.STRING && this.isTextPosition())
            this.addText(String(info.value), offset);
        if (this.containers.length === 0)
            this.ended = true;
    }
    /** The top itself, or in an array that is the top. */
    isTextPosition() {
        return this.containers.length === 0 || (this.containers.length === 1 && this.isRowPosition());
    }
    addText(text, offset) {
        this.countTo(offset);
        this.rowLine = this.line;
        this.row++;
        this.finishRow(text);
    }
    addCell({ column, row, value }, offset) {
        if (column === '__proto__')
            return;
        this.countTo(offset);
        const place = { path: this.path, line: this.line, endLine: this.line, row };
        for (const record of (0,fields/* recordsOfRow */.C)({ [column]: value }, place, this.selection) ?? [])
            this.events.push((0,record_event/* recordEvent */.y)(record));
    }
    close(token) {
        const opened = this.containers.pop();
        const matches = token === mjs/* TokenType */.ks.RIGHT_BRACE ? mjs/* TokenType */.ks.LEFT_BRACE : mjs/* TokenType */.ks.LEFT_BRACKET;
        if (opened !== matches)
            throw new Error(`Unexpected "${token === mjs/* TokenType */.ks.RIGHT_BRACE ? '}' : ']'}"`);
        if (this.containers.length === 0)
            this.ended = true;
    }
    /** In an array that is the top, or inside at most two objects. */
    isRowPosition() {
        const depth = this.containers.length;
        if (depth === 0 || depth > 3 || this.containers[depth - 1] !== mjs/* TokenType */.ks.LEFT_BRACKET)
            return false;
        return this.containers.indexOf(mjs/* TokenType */.ks.LEFT_BRACKET) === depth - 1;
    }
    startRow(info) {
        this.countTo(info.offset);
        this.rowLine = this.line;
        this.rowOffset = info.offset;
        this.row++;
        this.depthInRow = 1;
        this.skippingRow = false;
        this.keys = new duplicate_keys/* KeyTracker */.ec();
        this.keys.enter(true);
        this.builder.write(info);
    }
    continueRow(info) {
        const { token, offset } = info;
        if (token === mjs/* TokenType */.ks.LEFT_BRACE || token === mjs/* TokenType */.ks.LEFT_BRACKET)
            this.depthInRow++;
        else if (token === mjs/* TokenType */.ks.RIGHT_BRACE || token === mjs/* TokenType */.ks.RIGHT_BRACKET)
            this.depthInRow--;
        if (this.depthInRow === 0)
            this.countTo(offset);
        if (this.skippingRow)
            return;
        if (offset - this.rowOffset <= MAXIMUM_ROW_BYTES) {
            this.trackKeys(info);
            this.builder.write(info);
            return;
        }
        this.skippingRow = true;
        this.builder = this.newBuilder();
        const message = `The row is larger than ${MAXIMUM_ROW_BYTES} bytes and was skipped.`;
        this.events.push((0,record_event/* problemEvent */.U)({ path: this.path, line: this.rowLine, row: this.row, message, lost: 'part' }));
    }
    trackKeys({ token, value }) {
        if (token === mjs/* TokenType */.ks.STRING)
            this.lastString = String(value);
        else if (token === mjs/* TokenType */.ks.COLON)
            this.keys.key(this.lastString);
        else if (token === mjs/* TokenType */.ks.LEFT_BRACE || token === mjs/* TokenType */.ks.LEFT_BRACKET)
            this.keys.enter(token === mjs/* TokenType */.ks.LEFT_BRACE);
        else if (token === mjs/* TokenType */.ks.RIGHT_BRACE || token === mjs/* TokenType */.ks.RIGHT_BRACKET)
            this.keys.leave();
    }
    newBuilder() {
        const builder = new mjs/* TokenParser */.zb({ paths: ['$'], separator: '' });
        builder.onError = (error) => {
            throw error;
        };
        builder.onValue = ({ value }) => {
            this.tellDuplicate();
            this.finishRow(value);
        };
        return builder;
    }
    tellDuplicate() {
        const key = this.keys.duplicate;
        if (key === undefined)
            return;
        const message = (0,duplicate_keys/* duplicateKeyMessage */.AN)(key);
        this.events.push((0,record_event/* problemEvent */.U)({ path: this.path, line: this.rowLine, row: this.row, message, lost: 1 }));
    }
    finishRow(value) {
        const place = { path: this.path, line: this.rowLine, endLine: this.line, row: this.row };
        for (const record of (0,fields/* recordsOfRow */.C)(value, place, this.selection) ?? [])
            this.events.push((0,record_event/* recordEvent */.y)(record));
    }
    /** Moves the line counter to an offset in the file, which never goes back. */
    countTo(offset) {
        const end = offset - this.base;
        for (;;) {
            const at = this.bytes.indexOf(NEWLINE, this.counted);
            if (at === -1 || at >= end)
                break;
            this.line++;
            this.counted = at + 1;
        }
    }
    rejectRest(text) {
        if (text.trim() !== '')
            throw new Error(AFTER_THE_END);
    }
    fail(error) {
        const message = error instanceof Error ? error.message : String(error);
        const position = /chunk position "(\d+)"/.exec(message)?.[1];
        if (position !== undefined)
            this.countTo(this.base + Number(position));
        const reason = message.replace(/ at chunk position[\s\S]*$/, '').replace(/ in state [\s\S]*$/, '');
        this.stop(`The file is not valid JSON from here on: ${reason}. The rows before that were read.`);
    }
    stop(message) {
        this.stopped = true;
        this.events.push((0,record_event/* problemEvent */.U)({ path: this.path, line: this.line, message, lost: 'part' }));
    }
}


/***/ }),

/***/ 88167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ proseOfMarkdown)
/* harmony export */ });
/* unused harmony export partsOf */
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15503);
/* harmony import */ var _fence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23084);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28361);



/**
 * What a parser holds of a document grows with its lines and its marks, by some kilobytes each, so that a document with
 * many more of them than a person writes is parsed in parts: cut where a block begins, from this weight on …
 */
const PART_WEIGHT = 5_000;
/** … and from this on anywhere. */
const MAXIMUM_PART_WEIGHT = 2 * PART_WEIGHT;
/** A line that is longer than this, in UTF-16 code units, is parsed in stretches, each as a paragraph. */
const MAXIMUM_LINE = 1_000_000;
const WEIGHT_OF_A_LINE = 2;
const CHARACTERS_OF_A_WEIGHT = 50;
const MARKS = /[|*_`[<!&\\]/g;
/** A heading or a list item begins a block, whatever comes before it. */
const BEGINS_BLOCK = /^(?:#{1,6}\s|[-+*]\s|\d{1,9}[.)]\s)/;
const ROW = /^ {0,3}\|/;
const DELIMITER_ROW = /^[ \t:|-]+$/;
/** Definitions of links in a document that all of its parts know. */
const MAXIMUM_DEFINITIONS = 2000;
const DEFINITION = /^ {0,3}(\[[^\]^\n][^\]\n]{0,200}\]:)[ \t]*\S/gm;
/**
 * The prose of a Markdown document (or of a dialect, where a part is valid in it), in order, in bounded memory. `lose` is
 * told the line of each block that nests too deeply for the parser.
 */
function* proseOfMarkdown(text, parseDialect = () => undefined, lose = () => { }) {
    let definitions;
    for (const { text: run, line } of partsOf(text)) {
        if (run.length < text.length)
            definitions ??= definitionsOf(text);
        const known = (definitions ?? '') + run;
        const before = (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .countNewlines */ .Dn)(definitions ?? '');
        const parts = withinStack(() => {
            const tree = parseDialect(known);
            return tree === undefined ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOfPlainMarkdown */ .Um)(known) : (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOf */ .jv)(tree);
        });
        if (parts === undefined)
            yield* blockByBlock(run, line, lose);
        else
            for (const found of parts)
                yield moved(found, line - 1 - before);
    }
}
/** A run in which something nests too deeply: all but the blocks that do. */
function* blockByBlock(run, firstLine, lose) {
    let line = firstLine;
    for (const block of run.split(/(?<=\n[ \t]*\n)/)) {
        const parts = withinStack(() => (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOfPlainMarkdown */ .Um)(block));
        if (parts === undefined)
            lose(line);
        else
            for (const found of parts)
                yield moved(found, line - 1);
        line += (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .countNewlines */ .Dn)(block);
    }
}
/** What a parser gives, all of it; undefined where it exceeds the call stack. */
function withinStack(parse) {
    try {
        return [...parse()];
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** What lets a link be told from brackets, wherever its definition stands. */
function definitionsOf(text) {
    const found = [];
    for (const [, label = ''] of text.matchAll(DEFINITION)) {
        if (found.push(`${label} #`) === MAXIMUM_DEFINITIONS)
            break;
    }
    return `${found.join('\n')}\n\n`;
}
/**
 * Cuts a document into runs of lines that can be parsed one by one; most are one run. Not in them is what is no prose:
 * what is left of fenced code, and of a table, at which a run had to end, and runs without any text.
 */
function* partsOf(text) {
    const cutter = new Cutter();
    let start = 0;
    let startLine = 1;
    let line = 1;
    for (let at = 0; at < text.length; line++) {
        const feed = text.indexOf('\n', at);
        const end = feed === -1 ? text.length : feed;
        if (end - at > MAXIMUM_LINE) {
            yield* runOf(text.slice(start, at), startLine);
            if (cutter.seeLong() === 'text')
                yield* stretchesOf(text, at, end, line);
            start = end + 1;
            startLine = line + 1;
            at = end + 1;
            continue;
        }
        const step = cutter.see(text.slice(at, end));
        if (step !== 'goes on') {
            if (step === 'cut' || step === 'cut and leave out')
                yield* runOf(text.slice(start, at), startLine);
            start = step === 'cut' ? at : end + 1;
            startLine = step === 'cut' ? line : line + 1;
        }
        at = end + 1;
    }
    yield* runOf(text.slice(start), startLine);
}
function* stretchesOf(text, start, end, line) {
    for (let at = start; at < end;) {
        const most = Math.min(end, at + MAXIMUM_LINE);
        const space = most === end ? -1 : text.lastIndexOf(' ', most);
        const stop = space > at ? space : most;
        yield* runOf(text.slice(at, stop).trimStart(), line);
        at = stop;
    }
}
function* runOf(text, line) {
    if (/\S/.test(text))
        yield { text, line };
}
class Cutter {
    weight = 0;
    fence = '';
    leavesOut = 'nothing';
    isTable = false;
    afterBlank = true;
    see(line) {
        const step = this.step(line);
        if (step !== 'goes on')
            this.weight = 0;
        this.weight += WEIGHT_OF_A_LINE + line.length / CHARACTERS_OF_A_WEIGHT + marksIn(line);
        const isBlank = line.trim() === '';
        this.isTable =
            !isBlank && (this.isTable || (line.includes('|') && line.includes('-') && DELIMITER_ROW.test(line)));
        this.afterBlank = isBlank;
        return step;
    }
    /** A line that is too long to be parsed with others: text, or no prose. */
    seeLong() {
        this.weight = 0;
        this.isTable = false;
        this.afterBlank = false;
        const isCode = this.fence !== '';
        this.leavesOut = isCode ? 'code' : 'nothing';
        return isCode ? 'left out' : 'text';
    }
    step(line) {
        const wasCode = this.fence !== '';
        this.fence = (0,_fence_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceAfter */ .U)(this.fence, line);
        if (this.leavesOut === 'code') {
            if (this.fence === '')
                this.leavesOut = 'nothing';
            return 'leave out';
        }
        if (this.leavesOut === 'table') {
            if (ROW.test(line))
                return 'leave out';
            this.leavesOut = 'nothing';
        }
        if (this.weight < PART_WEIGHT)
            return 'goes on';
        if (wasCode) {
            if (this.fence === '')
                return 'goes on';
            this.leavesOut = 'code';
            return 'cut and leave out';
        }
        if (this.isTable && ROW.test(line)) {
            this.leavesOut = 'table';
            return 'cut and leave out';
        }
        const begins = BEGINS_BLOCK.test(line) || (this.afterBlank && /^\S/.test(line));
        return begins || this.weight >= MAXIMUM_PART_WEIGHT ? 'cut' : 'goes on';
    }
}
function marksIn(line) {
    return line.match(MARKS)?.length ?? 0;
}
function moved(part, lines) {
    if (lines === 0 || part.type === 'heading')
        return part;
    const move = (block) => ({
        ...block,
        line: block.line + lines,
        endLine: block.endLine + lines,
    });
    if (part.type === 'prose')
        return { ...part, block: move(part.block) };
    return { ...part, blocks: part.blocks.map(move) };
}


/***/ }),

/***/ 6279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ slice)
/* harmony export */ });
const CHUNK_BYTES = 256 * 1024;
/** A part of content as a stream. Content without random access is streamed from its beginning. */
function slice(content, start, end) {
    const { open, openRandom } = content;
    return async function* () {
        if (openRandom === undefined) {
            let at = 0;
            for await (const chunk of open()) {
                const part = chunk.subarray(Math.max(0, start - at), Math.max(0, end - at));
                if (part.length > 0)
                    yield part;
                at += chunk.length;
                if (at >= end)
                    return;
            }
            return;
        }
        const access = await openRandom();
        try {
            for (let at = start; at < end;) {
                const chunk = await access.read(at, Math.min(end, at + CHUNK_BYTES));
                if (chunk.length === 0)
                    return;
                yield chunk;
                at += chunk.length;
            }
        }
        finally {
            await access.close();
        }
    };
}


/***/ }),

/***/ 28361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fz: () => (/* binding */ GFM),
  jv: () => (/* binding */ proseOf),
  Um: () => (/* binding */ proseOfPlainMarkdown)
});

// UNUSED EXPORTS: parseMarkdown

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 44 modules
var lib = __webpack_require__(27899);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-footnote/lib/index.js
var mdast_util_gfm_footnote_lib = __webpack_require__(66807);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-table/lib/index.js
var mdast_util_gfm_table_lib = __webpack_require__(37421);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var syntax = __webpack_require__(22429);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var lib_syntax = __webpack_require__(57749);
// EXTERNAL MODULE: ./lib/record/document-records.js
var document_records = __webpack_require__(69587);
;// CONCATENATED MODULE: ./lib/record/plain-lines.js
/** What stands before the text of a line: indentation and the marks of quotations and list items. */
const PREFIX = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/;
/** With which no block begins: no fence, heading, rule, underline, table, definition, HTML or list. */
const BEGINS_TEXT = /^(?:[\p{L}"'“”‘’«»„(]|\d+(?![\d.)]))/u;
/** What inline markup and HTML, also where it ends, are made of. */
const MARKUP = /[\\`*_[\]<>&\0]/;
/** To Markdown; other white space is text. */
const BLANK = /^[ \t]*$/;
const STAND_IN = 'a';
/** A list item by the marks before its text; those of a quotation, which ends with its block, are none. */
const ITEM = /^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+$/;
const HEADING = /^#{1,6}[ \t]+/;
const BARE = '';
/**
 * Takes the text out of lines that are nothing but text, which a Markdown parser is slow on. The structure of the document
 * stays as it is: a line keeps what stands before its text, and its text is neither the beginning nor the end of anything.
 * All lines of a block (a run between blank lines), which markup may span, are such lines, or none is. One letter stands
 * for neighbouring blocks that need the same place in the document, whatever is before them: those before whose lines
 * nothing stands, with their headings, are outside of all lists; items with the same mark and indentation are siblings.
 * For CommonMark with tables and footnotes; not for MDX, whose expressions span blocks.
 */
function withoutPlainText(text) {
    const said = new Map();
    const out = [];
    /** From where on the text is still to be given out. */
    let from = 0;
    let block = [];
    /** The run that the next block may belong to, and what its lines have before their text. */
    let run = null;
    let line = 1;
    let leftOut = 0;
    /** From which line of `text` on so many lines are left out before. */
    const gaps = [];
    const leaveOut = (from, lines) => {
        leftOut += lines;
        if (lines > 0)
            gaps.push({ from, leftOut });
    };
    const closeBlock = () => {
        if (block?.length === 0)
            return;
        const [first] = block ?? [];
        const last = block?.at(-1);
        const prefix = block === null ? null : commonPrefix(block);
        if (first === undefined || last === undefined || block === null || prefix === null) {
            for (const { number, start, end } of block ?? []) {
                said.set(number - leftOut, { text: text.slice(start, end), endLine: number, following: [] });
                out.push(text.slice(from, start), STAND_IN);
                from = end;
            }
            run = null;
        }
        else {
            const parts = prefix === BARE ? paragraphs(text, block) : block.map((item) => itemOf(text, item));
            if (run?.prefix === prefix) {
                for (const part of parts)
                    run.following.push(part);
                leaveOut(run.line + 1, last.number - run.lastLine);
                run.lastLine = last.number;
            }
            else {
                run = { prefix, following: parts, line: first.number - leftOut, lastLine: last.number };
                const [head] = parts;
                const isProse = head?.type === 'prose';
                if (isProse)
                    parts.shift();
                const { text: found, endLine } = isProse ? head.block : { text: '', endLine: first.number };
                said.set(run.line, { text: found, endLine, following: parts });
                const start = prefix === BARE ? first.lineStart : first.start;
                out.push(text.slice(from, start), STAND_IN);
                leaveOut(run.line + 1, last.number - first.number);
            }
            from = last.end;
        }
        block = [];
    };
    for (let at = 0; at < text.length; line++) {
        const feed = text.indexOf('\n', at);
        const end = feed === -1 ? text.length : feed;
        const source = text.slice(at, end);
        if (BLANK.test(source))
            closeBlock();
        else if (block !== null) {
            const heading = HEADING.exec(source)?.[0];
            const prefix = heading ?? PREFIX.exec(source)?.[0] ?? '';
            const tail = source.slice(prefix.length);
            if (BEGINS_TEXT.test(tail) && !MARKUP.test(tail)) {
                const start = at + prefix.length;
                const place = { number: line, lineStart: at, start, end: endOfText(text, start, end) };
                block.push({ ...place, prefix, isHeading: heading !== undefined });
            }
            else
                block = null;
        }
        at = end + 1;
    }
    closeBlock();
    out.push(text.slice(from));
    return { text: out.join(''), said, lineOf: (line) => line + leftOutBefore(gaps, line) };
}
/** By bisection. */
function leftOutBefore(gaps, line) {
    let [low, high] = [0, gaps.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((gaps[middle]?.from ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return gaps[low - 1]?.leftOut ?? 0;
}
/** What stands before the text of all lines of a block, in so far as it tells their place; null where they differ. */
function commonPrefix(block) {
    const [first] = block;
    if (first === undefined)
        return null;
    if (block.every(({ prefix, isHeading }) => isHeading || prefix === ''))
        return BARE;
    const shape = shapeOf(first.prefix);
    return ITEM.test(first.prefix) && block.every(({ prefix }) => shapeOf(prefix) === shape) ? shape : null;
}
function shapeOf(prefix) {
    return prefix.replace(/\d/g, '0');
}
function paragraphs(text, block) {
    const parts = [];
    let lines = [];
    const close = () => {
        const [first] = lines;
        const last = lines.at(-1);
        if (first === undefined || last === undefined)
            return;
        const written = lines.map(({ start, end }) => text.slice(start, end)).join('\n');
        parts.push({ type: 'prose', block: { text: written, line: first.number, endLine: last.number } });
        lines = [];
    };
    for (const line of block) {
        if (!line.isHeading)
            lines.push(line);
        else {
            close();
            parts.push({ type: 'heading' });
        }
    }
    close();
    return parts;
}
function itemOf(text, { number, start, end }) {
    return { type: 'prose', block: { text: text.slice(start, end), line: number, endLine: number } };
}
/** Without the blanks at the end of a line, which Markdown drops. */
function endOfText(text, start, end) {
    let stop = end;
    while (stop > start && (text[stop - 1] === ' ' || text[stop - 1] === '\t'))
        stop--;
    return stop;
}

;// CONCATENATED MODULE: ./lib/record/prose.js







/** GitHub's tables and footnotes; what else GitHub adds to CommonMark does not change the prose. */
const GFM = {
    extensions: [(0,lib_syntax/* gfmTable */.x)(), (0,syntax/* gfmFootnote */.r)()],
    mdastExtensions: [(0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)(), (0,mdast_util_gfm_footnote_lib/* gfmFootnoteFromMarkdown */.i)()],
};
/** CommonMark with GFM. */
function parseMarkdown(text) {
    return (0,lib/* fromMarkdown */.Y)(text, GFM);
}
/** The prose of a Markdown document, in order. */
function* proseOfPlainMarkdown(text) {
    const plain = withoutPlainText(text);
    yield* proseOf(parseMarkdown(plain.text), plain);
}
const AS_WRITTEN = { said: new Map(), lineOf: (line) => line };
/** The prose of a tree, in order. `said`: what the tree holds stand-ins of. */
function* proseOf(root, said = AS_WRITTEN) {
    for (const child of root.children)
        yield* partsOf(child, said);
}
/** Block nodes whose children are looked at. Any other block (code, table, HTML, definition …) is not prose. */
const CONTAINERS = new Set([
    'list',
    'listItem',
    'footnoteDefinition',
    'mdxJsxFlowElement',
]);
function* partsOf(node, said) {
    if (node.type === 'heading')
        yield { type: 'heading' };
    else if (node.type === 'paragraph')
        yield* paragraph(node, said);
    else if (node.type === 'blockquote')
        yield* quotation(node, said);
    else if (CONTAINERS.has(node.type) && 'children' in node) {
        for (const child of node.children)
            yield* partsOf(child, said);
    }
}
/** Lines that are markup of a dialect: directives (`:::note Title`), MDX statements that were read as Markdown. */
const MARKUP_LINE = /^:::.*$|^(?:import\s.+\sfrom\s+['"].+['"];?|export\s+(?:const|default|let|function)\s.*)$/gm;
const TASK = /^\[[ xX]\]\s+/;
/** `[!NOTE]` alone on the first line: https://github.com/orgs/community/discussions/16925 */
const ALERT = /^\s*\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*(?:\n|$)/i;
function* paragraph(node, { said, lineOf }) {
    const { position } = node;
    if (position === undefined)
        return;
    const { start, end } = position;
    const plain = said.get(start.line);
    const found = textOf(node);
    const text = clean(plain === undefined ? found : withSaid(found, said, start.line));
    const line = lineOf(start.line);
    const endLine = Math.max(lineOf(end.line), plain?.endLine ?? line);
    if (text !== '')
        yield { type: 'prose', block: { text, line, endLine } };
    for (const part of plain?.following ?? [])
        yield* cleaned(part);
}
function* cleaned(part) {
    if (part.type !== 'prose')
        return yield part;
    const text = clean(part.block.text);
    if (text !== '')
        yield { type: 'prose', block: { ...part.block, text } };
}
/** What may begin a list item or quotation is text in a paragraph that goes on: it stands before the stand-in then. */
function withSaid(text, said, line) {
    return text
        .split('\n')
        .map((source, i) => source.slice(0, -STAND_IN.length) + (said.get(line + i)?.text ?? ''))
        .join('\n');
}
function textOf(node) {
    const parts = [];
    inlineText(node, parts);
    return parts.join('');
}
function clean(text) {
    return text.replace(MARKUP_LINE, '').replace(ALERT, '').replace(TASK, '').replace(/\s+/g, ' ').trim();
}
/** Inline nodes that are not prose. Text, emphasis, links and MDX elements give their text. */
const NOT_PROSE = new Set([
    'image',
    'imageReference',
    'html',
    'footnoteReference',
    'mdxTextExpression',
    'mdxFlowExpression',
]);
function inlineText(node, parts) {
    if (NOT_PROSE.has(node.type))
        return;
    if (node.type === 'break')
        parts.push('\n');
    else if ('children' in node)
        for (const child of node.children)
            inlineText(child, parts);
    else if ('value' in node)
        parts.push(node.value);
}
function* quotation(node, said) {
    if (isAlert(node)) {
        for (const child of node.children)
            yield* partsOf(child, said);
        return;
    }
    yield* (0,document_records/* quotationOf */.kv)(node.children.flatMap((child) => [...partsOf(child, said)]));
}
function isAlert(node) {
    const first = node.children[0];
    if (first?.type !== 'paragraph')
        return false;
    return ALERT.test(textOf(first));
}


/***/ }),

/***/ 76307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ST: () => (/* binding */ MAXIMUM_PROBLEMS),
  pU: () => (/* binding */ furtherProblems),
  T3: () => (/* binding */ readRecords)
});

// EXTERNAL MODULE: ./lib/record/broken-off.js
var broken_off = __webpack_require__(33208);
// EXTERNAL MODULE: ./lib/record/csv.js
var csv = __webpack_require__(96073);
// EXTERNAL MODULE: ./lib/record/decode.js
var decode = __webpack_require__(15503);
// EXTERNAL MODULE: ./lib/record/decompress.js + 1 modules
var decompress = __webpack_require__(59800);
// EXTERNAL MODULE: ./lib/record/event.js
var record_event = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/record/fields.js + 1 modules
var fields = __webpack_require__(86257);
// EXTERNAL MODULE: ./lib/record/format.js
var format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/record/json.js + 1 modules
var json = __webpack_require__(87811);
// EXTERNAL MODULE: ./lib/record/jsonl.js
var jsonl = __webpack_require__(90019);
// EXTERNAL MODULE: ./lib/record/document.js
var record_document = __webpack_require__(58400);
// EXTERNAL MODULE: ./lib/record/document-records.js
var document_records = __webpack_require__(69587);
// EXTERNAL MODULE: ./lib/record/front-matter.js
var front_matter = __webpack_require__(36114);
// EXTERNAL MODULE: ./lib/record/hostile-markdown.js
var hostile_markdown = __webpack_require__(885);
// EXTERNAL MODULE: ./lib/record/markdown-parts.js
var markdown_parts = __webpack_require__(88167);
;// CONCATENATED MODULE: ./lib/record/markdown.js






/**
 * Reads the prose of a Markdown document, or of one in a dialect (MDX): paragraphs, list items and footnotes. Code, tables, HTML, headings,
 * images and link targets are left out; front matter becomes metadata. Records are cut at headings (see `Sections`);
 * each block quotation is a record of its own, marked as quoted, except GitHub's alerts, which are the author's words.
 */
async function* readMarkdown(path, pieces, parseDialect) {
    const { text, problems } = await (0,record_document/* readDocument */.u)(path, pieces);
    yield* problems.map(record_event/* problemEvent */.U);
    const { metadata, body } = (0,front_matter/* frontMatterOf */.E)(text);
    const safe = (0,hostile_markdown/* withoutHostileBlocks */.v)(body);
    const tooDeep = [];
    const prose = (0,markdown_parts/* proseOfMarkdown */.a)(safe.text, parseDialect, (line) => tooDeep.push(line));
    const records = (0,document_records/* recordsOfDocument */.P7)(path, metadata, prose);
    yield* safe.hostileLines.map((line) => notRead(path, line));
    for (const record of records)
        yield (0,record_event/* recordEvent */.y)(record);
    yield* tooDeep.map((line) => notRead(path, line));
}
function notRead(path, line) {
    const message = 'The block nests or repeats markup beyond any document and was not read.';
    return (0,record_event/* problemEvent */.U)({ path, line, message, lost: 'part' });
}

// EXTERNAL MODULE: ./lib/record/piece.js
var piece = __webpack_require__(6279);
// EXTERNAL MODULE: ./lib/record/lines.js
var record_lines = __webpack_require__(71334);
// EXTERNAL MODULE: ./lib/record/section.js
var section = __webpack_require__(65106);
// EXTERNAL MODULE: ./lib/record/words.js
var words = __webpack_require__(98128);
;// CONCATENATED MODULE: ./lib/record/text.js




/** An unbroken run of lines is cut after this many words where a line ends a sentence … */
const PARAGRAPH_WORDS = 200;
/** … and after this many at any line. */
const MAXIMUM_PARAGRAPH_WORDS = 300;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*\s*$/;
/**
 * Reads plain text, streamed: paragraphs are runs of lines between blank lines, joined to records of about 150 to 300
 * words. Unbroken runs are cut at line ends, very long lines at sentences, then at words.
 */
async function* readText(path, pieces) {
    const sections = new section/* Sections */.Z_(MAXIMUM_PARAGRAPH_WORDS);
    const paragraph = new Paragraph();
    for await (const { first, lines, problems } of (0,record_lines/* lineBatches */.b)(path, pieces)) {
        yield* problems.map(record_event/* problemEvent */.U);
        for (let i = 0; i < lines.length; i++) {
            for (const block of paragraph.push((lines[i] ?? '').replace(/\r$/, ''), first + i))
                sections.add(block);
        }
        for (const blocks of sections.take())
            yield (0,record_event/* recordEvent */.y)(toRecord(path, blocks));
    }
    for (const block of paragraph.end())
        sections.add(block);
    sections.end();
    for (const blocks of sections.take())
        yield (0,record_event/* recordEvent */.y)(toRecord(path, blocks));
}
function toRecord(path, blocks) {
    const { text, line, endLine } = (0,section/* joinBlocks */.x9)(blocks);
    return { kind: 'document', text, place: { path, line, endLine }, metadata: {} };
}
/** Gathers lines to paragraphs of bounded length. */
class Paragraph {
    lines = [];
    line = 0;
    words = 0;
    *push(text, line) {
        if (text.trim() === '') {
            yield* this.close(line - 1);
            return;
        }
        if (this.lines.length === 0)
            this.line = line;
        this.lines.push(text.trimEnd());
        this.words += (0,words/* countWords */.r)(text);
        if (this.words >= MAXIMUM_PARAGRAPH_WORDS ||
            (this.words >= PARAGRAPH_WORDS && ENDS_SENTENCE.test(text))) {
            yield* this.close(line);
        }
    }
    *end() {
        yield* this.close(this.line + this.lines.length - 1);
    }
    *close(endLine) {
        if (this.lines.length === 0)
            return;
        const text = this.lines.join('\n');
        this.lines = [];
        this.words = 0;
        for (const part of (0,section/* splitLongText */.IG)(text)) {
            yield { text: part, line: this.line, endLine, words: (0,words/* countWords */.r)(part) };
        }
    }
}

;// CONCATENATED MODULE: ./lib/record/read.js












/** Problems of one file that are told one by one; the rest is told as a number. */
const MAXIMUM_PROBLEMS = 100;
/**
 * Reads the records of a file, streamed, in the order of the file. What its name says is compressed is decompressed.
 * The events do not depend on how `open` chunks the bytes. Nothing in a file makes this throw: what cannot be read is a
 * problem, and the rest is read. `piece`: the part of the file to read (`splitFile`), whose problems are all told, since
 * they are one file's together with those of its other pieces.
 */
async function* readRecords(format, path, content, options, piece = WHOLE) {
    if (piece.type !== 'whole')
        return yield* guarded(path, pieceReader(format, path, content, options, piece));
    let problems = 0;
    let last;
    let lost = 0;
    for await (const event of guarded(path, reader(format, path, plain(path, content), options))) {
        if (event.type === 'problem') {
            problems++;
            if (problems > MAXIMUM_PROBLEMS) {
                last = event.problem;
                lost = bothLost(lost, last.lost);
                continue;
            }
        }
        yield event;
    }
    if (last !== undefined) {
        const { line, row } = last;
        const message = furtherProblems(problems - MAXIMUM_PROBLEMS);
        yield (0,record_event/* problemEvent */.U)({ path, line, ...(row === undefined ? {} : { row }), message, lost });
    }
}
/** What is said of so many problems that are not told one by one, at the place of the last. */
function furtherProblems(count) {
    return `${count} further problems of this file are not listed; this is the last.`;
}
const WHOLE = { type: 'whole', bytes: 0 };
function bothLost(a, b) {
    return a === 'part' || b === 'part' ? 'part' : a + (b ?? 0);
}
function plain(path, content) {
    const compression = (0,format/* compressionOf */.MB)(path);
    return compression === undefined ? content : { open: (0,decompress/* decompressed */.ji)(content.open, compression) };
}
/** Tells a failure that a reader did not foresee (in a library, of the call stack) as a problem of the file. */
async function* guarded(path, events) {
    try {
        for (;;) {
            const next = await events.next();
            if (next.done === true)
                return;
            yield next.value;
        }
    }
    catch (error) {
        yield (0,record_event/* problemEvent */.U)((0,broken_off/* brokenOff */.H1)(path, 1, error));
    }
    finally {
        await events.return(undefined);
    }
}
async function* pieceReader(format, path, content, options, piece) {
    const selection = (0,fields/* selectFields */.M)(options);
    switch (piece.type) {
        case 'groups':
            return yield* (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031), __webpack_require__.e(7992), __webpack_require__.e(1376)]).then(__webpack_require__.bind(__webpack_require__, 81376))).readParquet(path, content, selection, piece);
        case 'batches':
            return yield* (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031), __webpack_require__.e(4317), __webpack_require__.e(4102)]).then(__webpack_require__.bind(__webpack_require__, 84102))).readArrow(path, content, selection, piece);
        case 'lost':
            return yield (0,record_event/* problemEvent */.U)(piece.problem);
        case 'rows':
            return yield* rangeReader(format, path, content, selection, piece);
    }
}
function rangeReader(format, path, content, selection, { start, end, origin, table }) {
    const from = start === 0 ? undefined : (origin ?? { line: 1, rows: 0, isFlawed: false });
    const text = (0,decode/* decode */.D4)(path, (0,piece/* slice */.d)(content, start, end), from);
    if (format === 'jsonl')
        return (0,jsonl/* readJsonl */.f)(path, text, selection, from);
    return (0,csv/* readCsv */.Nb)(path, text, selection, table?.delimiter, from && table && { ...from, ...table });
}
/** Readers that need a library of their own are loaded when the first such file is read. */
async function* reader(format, path, content, options) {
    const pieces = () => (0,decode/* decode */.D4)(path, content.open);
    switch (format) {
        case 'jsonl':
            return yield* (0,jsonl/* readJsonl */.f)(path, pieces(), (0,fields/* selectFields */.M)(options));
        case 'json':
            return yield* (0,json/* readJson */.V)(path, pieces(), (0,fields/* selectFields */.M)(options));
        case 'csv':
        case 'tsv':
            return yield* (0,csv/* readCsv */.Nb)(path, pieces(), (0,fields/* selectFields */.M)(options), format === 'tsv' ? '\t' : undefined);
        case 'parquet':
            return yield* (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031), __webpack_require__.e(7992), __webpack_require__.e(1376)]).then(__webpack_require__.bind(__webpack_require__, 81376))).readParquet(path, content, (0,fields/* selectFields */.M)(options));
        case 'arrow':
            return yield* (await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(1031), __webpack_require__.e(4317), __webpack_require__.e(4102)]).then(__webpack_require__.bind(__webpack_require__, 84102))).readArrow(path, content, (0,fields/* selectFields */.M)(options));
        case 'markdown':
            return yield* readMarkdown(path, pieces());
        case 'mdx':
            return yield* readMarkdown(path, pieces(), (await Promise.all(/* import() */[__webpack_require__.e(5683), __webpack_require__.e(5830)]).then(__webpack_require__.bind(__webpack_require__, 35830))).parseMdx);
        case 'rst':
            return yield* (await __webpack_require__.e(/* import() */ 5827).then(__webpack_require__.bind(__webpack_require__, 95827))).readRst(path, pieces());
        case 'asciidoc':
            return yield* (await __webpack_require__.e(/* import() */ 3998).then(__webpack_require__.bind(__webpack_require__, 63998))).readAsciidoc(path, pieces());
        case 'html':
            return yield* (await Promise.all(/* import() */[__webpack_require__.e(4618), __webpack_require__.e(8992)]).then(__webpack_require__.bind(__webpack_require__, 88992))).readHtml(path, pieces());
        case 'notebook':
            return yield* (await __webpack_require__.e(/* import() */ 5084).then(__webpack_require__.bind(__webpack_require__, 45084))).readNotebook(path, pieces());
        case 'latex':
            return yield* (await __webpack_require__.e(/* import() */ 3165).then(__webpack_require__.bind(__webpack_require__, 33165))).readLatex(path, pieces());
        case 'gettext':
            return yield* (await __webpack_require__.e(/* import() */ 8178).then(__webpack_require__.bind(__webpack_require__, 78178))).readGettext(path, pieces());
        case 'subtitles':
            return yield* (await __webpack_require__.e(/* import() */ 6016).then(__webpack_require__.bind(__webpack_require__, 86016))).readSubtitles(path, pieces());
        case 'text':
            return yield* readText(path, pieces());
        case 'zip':
            return yield* (await Promise.all(/* import() */[__webpack_require__.e(663), __webpack_require__.e(3254)]).then(__webpack_require__.bind(__webpack_require__, 23254))).readZip(path, content, options, readRecords);
        case 'tar':
            return yield* (await __webpack_require__.e(/* import() */ 1166).then(__webpack_require__.bind(__webpack_require__, 51166))).readTar(path, content.open, options, readRecords);
    }
}


/***/ }),

/***/ 65106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ splitLongText),
/* harmony export */   Z_: () => (/* binding */ Sections),
/* harmony export */   x9: () => (/* binding */ joinBlocks)
/* harmony export */ });
/* unused harmony export MAXIMUM_SECTION_WORDS */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98128);

/** Sections longer than this are cut at paragraphs, so that a record stays local. */
const MAXIMUM_SECTION_WORDS = 400;
/** About how long the parts of an overlong paragraph are. */
const TARGET_PART_WORDS = 300;
/**
 * Joins blocks to records while they stream by: cut at headings, a section that is too short to be judged joined to
 * the following one (the last to the previous), an overlong one cut at paragraphs.
 */
class Sections {
    minimumWords;
    maximumWords;
    done = [];
    pending = [];
    pendingWords = 0;
    /** Whether the last record that is done is of the section that is being read. */
    continued = false;
    ended = false;
    constructor(maximumWords = MAXIMUM_SECTION_WORDS, minimumWords = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .MINIMUM_JUDGEABLE_WORDS */ .V) {
        this.maximumWords = maximumWords;
        this.minimumWords = minimumWords;
    }
    add(block) {
        if (this.pendingWords + block.words > this.maximumWords && this.pendingWords >= this.minimumWords) {
            this.finish();
            this.continued = true;
        }
        this.pending.push(block);
        this.pendingWords += block.words;
    }
    /** What comes next is another section. */
    heading() {
        if (this.pendingWords >= this.minimumWords)
            this.finish();
        else if (this.continued)
            this.joinToPrevious();
        this.continued = false;
    }
    end() {
        if (this.pendingWords >= this.minimumWords || this.done.length === 0)
            this.finish();
        else
            this.joinToPrevious();
        this.ended = true;
    }
    /** The finished records; before the end all but the last, to which a short rest may still be joined. */
    take() {
        return this.done.splice(0, this.ended ? this.done.length : Math.max(0, this.done.length - 1));
    }
    finish() {
        if (this.pending.length > 0)
            this.done.push(this.pending);
        this.pending = [];
        this.pendingWords = 0;
    }
    joinToPrevious() {
        this.done.at(-1)?.push(...this.pending);
        this.pending = [];
        this.pendingWords = 0;
    }
}
/** One text of several blocks, with blank lines between, and the lines that it spans. */
function joinBlocks(blocks) {
    return {
        text: blocks.map((block) => block.text).join('\n\n'),
        line: Math.min(...blocks.map((block) => block.line)),
        endLine: Math.max(...blocks.map((block) => block.endLine)),
    };
}
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+|[。！？]["'”’»)\]]*/g;
/** Longest run without a space that is kept whole. */
const MAXIMUM_UNBROKEN_LENGTH = 4000;
/** Cuts a text of more than MAXIMUM_SECTION_WORDS words at sentences, then at words, into parts of about 300 words. */
function splitLongText(text) {
    const words = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .r)(text);
    if (words <= MAXIMUM_SECTION_WORDS && text.length <= 4 * MAXIMUM_UNBROKEN_LENGTH)
        return [text];
    const target = Math.max(1, Math.ceil(words / Math.max(1, Math.round(words / TARGET_PART_WORDS))));
    const parts = [];
    let part = '';
    let partWords = 0;
    for (const unit of unitsOf(text, target)) {
        const unitWords = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .r)(unit);
        if (part !== '' && partWords + unitWords > target) {
            parts.push(part.trim());
            part = '';
            partWords = 0;
        }
        part += unit;
        partWords += unitWords;
    }
    if (part.trim() !== '')
        parts.push(part.trim());
    return parts;
}
/** Sentences; those longer than a part are cut at words, and words longer than any word are cut anywhere. */
function* unitsOf(text, target) {
    let start = 0;
    for (const match of text.matchAll(SENTENCE_END)) {
        const end = match.index + match[0].length;
        yield* shortUnits(text.slice(start, end), target);
        start = end;
    }
    yield* shortUnits(text.slice(start), target);
}
function* shortUnits(sentence, target) {
    if (sentence === '')
        return;
    if (sentence.length <= MAXIMUM_UNBROKEN_LENGTH && (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countWords */ .r)(sentence) <= target) {
        yield sentence;
        return;
    }
    for (const [word] of sentence.matchAll(/\s*\S{1,4000}/g))
        yield word;
}


/***/ }),

/***/ 77352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pointerMessage),
/* harmony export */   b: () => (/* binding */ fetchPointers)
/* harmony export */ });
/* harmony import */ var _record_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95278);
/* harmony import */ var _lfs_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42550);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29210);
/* harmony import */ var _work_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53099);




/** The content of pointers, fetched where that is allowed and a reader would know what to do with it. */
async function fetchPointers(pointers, lfs) {
    const found = [];
    for (const [repository, files] of byRepository(pointers)) {
        const wanted = files.filter(({ path }) => (0,_record_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatOf */ .be)(path) !== undefined).map(({ pointer }) => pointer);
        const contents = lfs && repository !== undefined && wanted.length > 0
            ? await lfs.fetch(await (0,_lfs_endpoint_js__WEBPACK_IMPORTED_MODULE_1__/* .lfsEndpoint */ .d)(repository), wanted)
            : NOTHING;
        for (const { path, pointer } of files) {
            const content = contents.get(pointer.sha256);
            found.push(content !== undefined && 'path' in content
                ? { path, size: pointer.size, ...(0,_work_file_js__WEBPACK_IMPORTED_MODULE_2__/* .fileContent */ .qY)(content.path) }
                : { path, message: pointerMessage(content), unread: true });
        }
    }
    return found;
}
/** Why a pointer is not read. */
function pointerMessage(content) {
    return content !== undefined && 'reason' in content ? (0,_messages_js__WEBPACK_IMPORTED_MODULE_3__/* .lfsFailedMessage */ .s5)(content.reason) : _messages_js__WEBPACK_IMPORTED_MODULE_3__/* .LFS_MESSAGE */ .gF;
}
const NOTHING = new Map();
function byRepository(pointers) {
    const groups = new Map();
    for (const file of pointers)
        groups.set(file.repository, [...(groups.get(file.repository) ?? []), file]);
    return groups;
}


/***/ }),

/***/ 67061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Whether an absolute path is a folder or something below it, by the text of the paths alone. */
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}


/***/ }),

/***/ 42550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lfsEndpoint),
/* harmony export */   h: () => (/* binding */ endpointOfRemote)
/* harmony export */ });
/* harmony import */ var _detector_hub_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49598);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67497);


/** Where a clone configures the server itself, in order; the rest is derived from the remote's address. */
const CONFIGURED = ['lfs.url', 'remote.origin.lfsurl'];
/**
 * The LFS server of a clone, as git-lfs finds it (git-lfs/docs/api/server-discovery.md), but never by `.lfsconfig`: that
 * file comes with what is scanned, and could send the requests of a pull request anywhere.
 */
async function lfsEndpoint(repository) {
    for (const name of CONFIGURED) {
        const url = await configured(repository, name);
        if (url !== undefined)
            return endpointAt(url);
    }
    const remote = await configured(repository, 'remote.origin.url');
    if (remote === undefined)
        return { reason: 'the clone has no remote "origin" whose LFS server could be asked.' };
    return endpointOfRemote(remote);
}
/** The server that goes with the address of a git remote: the address with `.git/info/lfs`. */
function endpointOfRemote(remote) {
    const [, host, path] = /^(?:ssh:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[:/](.+)$/.exec(remote) ?? [];
    const isSsh = remote.startsWith('ssh://') || (!remote.includes('://') && /^[^/]+@[^/]+:/.test(remote));
    const address = isSsh ? `https://${host}/${path?.replace(/^\/+/, '')}` : remote;
    return endpointAt(`${address.replace(/\/+$/, '').replace(/\.git$/, '')}.git/info/lfs`);
}
function endpointAt(address) {
    if (!URL.canParse(address) || !(0,_detector_hub_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isTrustedTransport */ .VI)(new URL(address)))
        return { reason: 'the LFS server of the remote "origin" has no https address.' };
    const url = new URL(address);
    url.username = '';
    url.password = '';
    url.pathname = url.pathname.replace(/\/+$/, '');
    return { url };
}
async function configured(repository, name) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .tryGit */ .Ii)(repository.git, ['config', '--get', name]);
    const value = stdout.toString('utf8').trim();
    return code === 0 && value !== '' ? value : undefined;
}


/***/ }),

/***/ 50810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yv: () => (/* binding */ mayBePointer),
/* harmony export */   lj: () => (/* binding */ lfsObject),
/* harmony export */   qT: () => (/* binding */ readPointer)
/* harmony export */ });
/* unused harmony exports MAX_POINTER_BYTES, MIN_POINTER_BYTES */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67497);



/** Pointer files are smaller than this, in bytes, by the specification. */
const MAX_POINTER_BYTES = 1024;
/** No pointer with a version, an id and a size is shorter. */
const MIN_POINTER_BYTES = 120;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]{64})\r?\nsize (\d+)\r?\n?$/;
/** Whether a file of this size, in bytes, can be a pointer. */
function mayBePointer(size) {
    return size >= MIN_POINTER_BYTES && size < MAX_POINTER_BYTES;
}
/** The pointer that a file's content is, or undefined. */
async function readPointer(content) {
    const chunks = [];
    let length = 0;
    for await (const chunk of content) {
        length += chunk.length;
        if (length >= MAX_POINTER_BYTES)
            return undefined;
        chunks.push(chunk);
    }
    const [, sha256, size] = POINTER.exec(Buffer.concat(chunks).toString('utf8')) ?? [];
    return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}
/** Absolute path of the content in the clone's own LFS store, or undefined where it was not fetched. */
async function lfsObject(repository, pointer) {
    const folder = await gitFolder(repository);
    const { sha256, size } = pointer;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'lfs', 'objects', sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    return found?.isFile() && found.size === size ? path : undefined;
}
const gitFolders = new WeakMap();
/** Folder of git's own files, which work trees of one clone share; asked for once. */
function gitFolder(repository) {
    const known = gitFolders.get(repository);
    if (known !== undefined)
        return known;
    const folder = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .EO)(repository.git, ['rev-parse', '--git-common-dir']).then((answer) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repository.root, answer.toString('utf8').replace(/\r?\n$/, '')));
    gitFolders.set(repository, folder);
    return folder;
}


/***/ }),

/***/ 29210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ LFS_BASE_MESSAGE),
/* harmony export */   Po: () => (/* binding */ MISSING_MESSAGE),
/* harmony export */   dK: () => (/* binding */ NAMELESS_TARGET_MESSAGE),
/* harmony export */   gF: () => (/* binding */ LFS_MESSAGE),
/* harmony export */   s5: () => (/* binding */ lfsFailedMessage),
/* harmony export */   vJ: () => (/* binding */ OUTSIDE_LINK_MESSAGE),
/* harmony export */   vV: () => (/* binding */ SUBMODULE_MESSAGE),
/* harmony export */   vk: () => (/* binding */ DISAPPEARED_MESSAGE)
/* harmony export */ });
/** Why something in scope is not read, as one sentence with what to do. */
const SUBMODULE_MESSAGE = 'is a submodule (or a repository of its own): its files were not scanned. Run the check in its own repository, or exclude the path.';
const OUTSIDE_LINK_MESSAGE = 'is a symbolic link that leads out of the scanned tree, and is not followed. Commit the file itself, or exclude the path.';
const NAMELESS_TARGET_MESSAGE = 'is a symbolic link to a file whose own name has no extension that is read, so that its text was not read. Give that file the extension of its format, or exclude the link.';
const LFS_MESSAGE = 'is a Git LFS pointer whose content is not here. Fetch it (`lfs: all` in the policy, of a change `lfs: changed`, or `lfs: true` for actions/checkout; on a terminal: `git lfs pull`), or exclude the path.';
/** The same where fetching was allowed and failed. */
function lfsFailedMessage(reason) {
    return `is a Git LFS pointer whose content could not be fetched: ${reason} Fetch it (\`lfs: true\` for actions/checkout; on a terminal: \`git lfs pull\`), or exclude the path.`;
}
const LFS_BASE_MESSAGE = 'is stored in Git LFS, and its version before the change is not here, so that all of it counts as added. Fetch it with `git lfs fetch origin <base commit>`.';
const MISSING_MESSAGE = 'has no content in this clone. Fetch the repository again, without a filter.';
const DISAPPEARED_MESSAGE = 'has disappeared while the scan ran. Run it again.';


/***/ }),

/***/ 10007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ comparePaths)
/* harmony export */ });
/** Orders paths by their UTF-8 bytes, as git does, whatever the locale. */
function comparePaths(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return byteRank(left) - byteRank(right);
    }
    return a.length - b.length;
}
/** UTF-16 puts surrogates before U+E000–U+FFFF; UTF-8 puts the characters that they encode after. */
function byteRank(unit) {
    if (unit < 0xd800)
        return unit;
    return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}


/***/ }),

/***/ 75316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ew: () => (/* binding */ NULL_COMMIT),
  yr: () => (/* binding */ assertRevision),
  "in": () => (/* binding */ emptyTree),
  Wd: () => (/* binding */ fileAt),
  fq: () => (/* binding */ findCommit),
  Qo: () => (/* binding */ headCommit),
  rl: () => (/* binding */ isNullCommit),
  Ze: () => (/* binding */ isRegularFile),
  h_: () => (/* binding */ openRepository),
  Hn: () => (/* binding */ repositoryRoot),
  WL: () => (/* binding */ resolveCommit)
});

// UNUSED EXPORTS: MAX_FILE_AT_BYTES

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/source/git.js
var git = __webpack_require__(67497);
;// CONCATENATED MODULE: ./lib/source/blobs.js


const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NEWLINE = 0x0a;
/** Rest of a blob, in bytes, that is cheaper to read and drop than to start another process for. */
const MAX_DRAINED_BYTES = 1024 * 1024;
/** Processes kept for the next blob. More run while more blobs are read at the same time. */
const MAX_IDLE_PROCESSES = 2;
/**
 * Streams blobs through long-lived `git cat-file --batch` processes, one blob at a time each. Memory does not grow with
 * the blob: git waits while the consumer does. Idle processes do not keep this program running.
 */
class BlobReader {
    #context;
    #idle = [];
    constructor(context) {
        this.#context = context;
    }
    /**
     * Content of a blob in chunks. A consumer may stop early, and several blobs may be read at the same time.
     * @throws {GitError} `missing-object` where the object is not there or is no blob.
     */
    async *open(objectId) {
        if (!OBJECT_ID.test(objectId))
            throw new git/* GitError */.XS('missing-object', `"${objectId}" is not an object id.`);
        const batch = this.#idle.pop() ?? new BatchProcess(this.#context);
        let reusable = false;
        try {
            batch.hold();
            yield* batch.read(objectId);
        }
        finally {
            reusable = await batch.settle();
            if (reusable && this.#idle.length < MAX_IDLE_PROCESSES) {
                batch.release();
                this.#idle.push(batch);
            }
            else
                batch.kill();
        }
    }
    /**
     * Sizes in bytes of blobs; ids that are not there, or are no blobs, are left out.
     * @throws {GitError}
     */
    async sizes(objectIds) {
        const wanted = [...new Set(objectIds)];
        const sizes = new Map();
        if (wanted.length === 0)
            return sizes;
        const answers = (0,git/* gitRecords */.Xq)(this.#context, ['cat-file', '--batch-check'], {
            input: `${wanted.join('\n')}\n`,
            terminator: '\n',
        });
        for await (const answer of answers) {
            const [id, type, size] = answer.split(' ');
            if (id !== undefined && type === 'blob')
                sizes.set(id, Number(size));
        }
        return sizes;
    }
    /** Ends the idle processes; the reader can still be used. */
    close() {
        for (const batch of this.#idle.splice(0))
            batch.kill();
    }
}
class BatchProcess {
    #child;
    #stderr;
    #chunks;
    #pending = Buffer.alloc(0);
    /** Bytes of the answer in progress that were not taken yet, its final newline included; null: out of step. */
    #owed = 0;
    constructor(context) {
        this.#child = (0,git/* startGit */.BE)(context, ['cat-file', '--batch']);
        this.#child.on('error', () => undefined);
        this.#stderr = (0,git/* collectStderr */.Lb)(this.#child);
        this.#chunks = this.#child.stdout[Symbol.asyncIterator]();
    }
    async *read(objectId) {
        this.#owed = null;
        this.#child.stdin.write(`${objectId}\n`);
        const header = await this.#line();
        const [, type, length] = header.split(' ');
        if (length === undefined) {
            this.#owed = 0;
            throw new git/* GitError */.XS('missing-object', `git has no object ${objectId}. ${MISSING_HINT}`);
        }
        this.#owed = Number(length) + 1;
        if (type !== 'blob')
            throw new git/* GitError */.XS('missing-object', `The object ${objectId} is a ${type}, not a file.`);
        while (this.#owed > 1) {
            const chunk = await this.#take(this.#owed - 1);
            this.#owed -= chunk.length;
            yield chunk;
        }
    }
    /** Brings the process back in step after a blob; false where another process is the better choice. */
    async settle() {
        if (this.#owed === null || this.#owed > MAX_DRAINED_BYTES || this.#child.exitCode !== null)
            return false;
        try {
            while (this.#owed > 0)
                this.#owed -= (await this.#take(this.#owed)).length;
            return true;
        }
        catch {
            return false;
        }
    }
    /** Keeps this program running while an answer is awaited. */
    hold() {
        this.#child.ref();
        for (const stream of this.#streams())
            stream.ref();
    }
    release() {
        this.#child.unref();
        for (const stream of this.#streams())
            stream.unref();
    }
    kill() {
        this.#child.kill('SIGKILL');
        this.#child.stdout.destroy();
    }
    #streams() {
        return [this.#child.stdin, this.#child.stdout, this.#child.stderr].filter((stream) => stream instanceof external_node_net_.Socket);
    }
    async #line() {
        let line = Buffer.alloc(0);
        for (;;) {
            const chunk = await this.#take(Number.POSITIVE_INFINITY);
            const end = chunk.indexOf(NEWLINE);
            if (end >= 0) {
                this.#pending = chunk.subarray(end + 1);
                return Buffer.concat([line, chunk.subarray(0, end)]).toString('latin1');
            }
            line = Buffer.concat([line, chunk]);
        }
    }
    async #take(limit) {
        while (this.#pending.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true) {
                this.#owed = null;
                const said = this.#stderr();
                throw new git/* GitError */.XS('missing-object', `git ended while a file was read from its objects${said === '' ? '' : ` (${said})`}. ${MISSING_HINT}`);
            }
            this.#pending = next.value;
        }
        const chunk = this.#pending.subarray(0, Math.min(limit, this.#pending.length));
        this.#pending = this.#pending.subarray(chunk.length);
        return chunk;
    }
}
const MISSING_HINT = 'If the clone is partial, its remote must be reachable; else check the repository with `git fsck`.';

;// CONCATENATED MODULE: ./lib/source/repository.js




/** What a push says in place of the commit before it where there was none. */
const NULL_COMMIT = '0'.repeat(40);
/** Largest file that `fileAt` returns, in bytes. */
const MAX_FILE_AT_BYTES = 1024 * 1024;
const NULL_ID = /^0{40,64}$/;
/**
 * Opens the repository that `cwd` is in.
 * @throws {GitError} `git-missing`, `not-a-repository` or `unsafe-directory`.
 */
async function openRepository(cwd, options = {}) {
    const trusted = options.trusted === true;
    const root = await repositoryRoot(cwd, options);
    const git = { cwd: root, trusted };
    const blobs = new BlobReader(git);
    return { root, git, blobs, close: () => blobs.close() };
}
/** Tops of work trees that git has named, by folder and trust: a run asks of one folder several times. */
const knownRoots = new Map();
/**
 * Absolute real path of the top folder of the work tree that `cwd` is in.
 * @throws {GitError} `git-missing`, `not-a-repository` or `unsafe-directory`.
 */
async function repositoryRoot(cwd, options = {}) {
    const folder = await (0,promises_.realpath)(cwd).catch(() => {
        throw new git/* GitError */.XS('not-a-repository', `The folder "${cwd}" does not exist.`);
    });
    const trusted = options.trusted === true;
    const known = knownRoots.get(`${trusted} ${folder}`);
    if (known !== undefined)
        return known;
    const result = await (0,git/* tryGit */.Ii)({ cwd: folder, trusted }, ['rev-parse', '--show-toplevel']);
    if (result.code === 0) {
        const root = await (0,promises_.realpath)(result.stdout.toString('utf8').replace(/\r?\n$/, ''));
        knownRoots.set(`${trusted} ${folder}`, root);
        return root;
    }
    if (/must be run in a work tree|safe\.bareRepository/.test(result.stderr))
        throw new git/* GitError */.XS('not-a-repository', 'This is a bare repository or the inside of a .git folder. Run in a work tree.');
    throw (0,git/* gitFailure */.tv)(['rev-parse'], result.code, result.stderr);
}
/** True for the all-zero id that stands for "no commit". */
function isNullCommit(revision) {
    return NULL_ID.test(revision);
}
/** Full ids of commits that are known to be there: git is asked of each once. */
const knownCommits = new WeakMap();
/**
 * Full id of the commit that a revision names (`HEAD`, a branch, a tag, an id), or undefined where it is not here.
 * @throws {GitError} `bad-revision` where the text cannot be a revision.
 */
async function findCommit(repository, revision) {
    assertRevision(revision);
    if (isNullCommit(revision))
        return undefined;
    const known = knownCommits.get(repository) ?? new Set();
    knownCommits.set(repository, known);
    if (known.has(revision))
        return revision;
    const result = await (0,git/* tryGit */.Ii)(repository.git, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    if (result.code !== 0)
        return undefined;
    const commit = result.stdout.toString('latin1').trim();
    known.add(commit);
    return commit;
}
/**
 * Like `findCommit`, and a commit that is not here is an error.
 * @throws {GitError} `bad-revision`.
 */
async function resolveCommit(repository, revision) {
    const commit = await findCommit(repository, revision);
    if (commit !== undefined)
        return commit;
    throw new git/* GitError */.XS('bad-revision', `There is no commit "${revision}" in this clone. Check the name, or fetch it (in a workflow: \`fetch-depth: 0\` ` +
        'for actions/checkout).');
}
/**
 * Full id of the commit that is checked out.
 * @throws {GitError} `bad-revision` in a repository without commits.
 */
function headCommit(repository) {
    return resolveCommit(repository, 'HEAD');
}
/**
 * Content of a file as a commit has it, or undefined where the commit (or the null commit) has no such file.
 * `path` is relative to the top of the repository, with forward slashes.
 * @throws {GitError} `too-large` over `maxBytes`; `missing-object` where the path is a folder, link or submodule;
 * `bad-revision` where the commit is not here.
 */
async function fileAt(repository, commit, path, options = {}) {
    if (isNullCommit(commit))
        return undefined;
    const name = external_node_path_.posix.normalize(path);
    const entry = await entryAt(repository, await resolveCommit(repository, commit), name);
    if (entry === undefined)
        return undefined;
    if (!isRegularFile(entry.mode))
        throw new git/* GitError */.XS('missing-object', `"${name}" at ${commit} is not a regular file. Commit it as one.`);
    const maxBytes = options.maxBytes ?? MAX_FILE_AT_BYTES;
    const chunks = [];
    let length = 0;
    for await (const chunk of repository.blobs.open(entry.objectId)) {
        length += chunk.length;
        if (length > maxBytes)
            throw new git/* GitError */.XS('too-large', `"${name}" at ${commit} is larger than the ${maxBytes} bytes allowed.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Whether a git file mode (octal, as text) is a file: not a folder, symbolic link or submodule. */
function isRegularFile(mode) {
    return mode.startsWith('100');
}
/** Refuses what git could read as an option, a range or several revisions. */
function assertRevision(revision) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    if (revision !== '' && !/^[-^]|\.\.|[\u0000- \u007f:*?[\\]/.test(revision))
        return;
    throw new git/* GitError */.XS('bad-revision', `${JSON.stringify(revision)} is not a revision. Name one commit, branch or tag, such as "origin/main".`);
}
async function entryAt(repository, commit, path) {
    for await (const record of (0,git/* gitRecords */.Xq)(repository.git, [
        'ls-tree',
        '-z',
        '--full-tree',
        commit,
        '--',
        path,
    ])) {
        const tab = record.indexOf('\t');
        const [mode, , objectId] = record.slice(0, tab).split(' ');
        if (record.slice(tab + 1) === path && mode !== undefined && objectId !== undefined)
            return { mode, objectId };
    }
    return undefined;
}
/** Object id of the empty tree in this repository's hash. */
async function emptyTree(repository) {
    return (await (0,git/* runGit */.EO)(repository.git, ['hash-object', '-t', 'tree', '--stdin'])).toString('latin1').trim();
}


/***/ }),

/***/ 42213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ EVERYTHING),
/* harmony export */   o4: () => (/* binding */ compileScope)
/* harmony export */ });
/* unused harmony export inScope */
/* harmony import */ var _glob_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47620);
/* harmony import */ var _glob_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63219);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93187);



/** Every path is in scope. */
const EVERYTHING = {
    includes: () => true,
    excludes: () => false,
    contains: () => true,
};
/**
 * Compiles include and exclude globs. A pattern that names a folder (`vendor`, `vendor/`) matches everything below it.
 * @throws {SourceError} on an empty, negated or too complicated pattern.
 */
function compileScope(include, exclude) {
    const includes = include.length === 0 ? () => true : matcher(include, 'include');
    const excludes = exclude.length === 0 ? () => false : matcher(exclude, 'exclude');
    return { includes, excludes, contains: (path) => includes(path) && !excludes(path) };
}
/**
 * Whether one path is in scope. For more than one path, compile the scope once.
 * @throws {SourceError} as `compileScope` does.
 */
function inScope(path, include, exclude) {
    return compileScope(include, exclude).contains(path);
}
function matcher(patterns, list) {
    try {
        return (0,_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .SO)(patterns.flatMap((pattern) => expand(pattern, list)));
    }
    catch (error) {
        if (error instanceof _glob_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GlobError */ .p)
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`${list}: ${error.message}`, { cause: error });
        throw error;
    }
}
function expand(pattern, list) {
    const glob = pattern.replace(/^(?:\.?\/)+/, '');
    if (glob === '' || glob === '.') {
        if (pattern === '')
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`An ${list} pattern is empty. Remove it, or write "**" for all files.`);
        return ['**'];
    }
    if (glob.startsWith('!') && !glob.startsWith('!('))
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceError */ .c(`The ${list} pattern "${pattern}" is negated. Put "${glob.slice(1)}" into ${list === 'include' ? 'exclude' : 'include'} instead.`);
    if (glob.endsWith('/'))
        return [`${glob}**`];
    return (0,_glob_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isGlob */ .fg)(glob) ? [glob] : [glob, `${glob}/**`];
}


/***/ }),

/***/ 93187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ SourceError)
/* harmony export */ });
/** The caller named something that cannot be scanned. The message says what and what to do. */
class SourceError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'SourceError';
    }
}


/***/ }),

/***/ 81808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DATASET_CARD)
/* harmony export */ });
/** Where a dataset is described, below the top of its repository. */
const DATASET_CARD = 'README.md';


/***/ }),

/***/ 92159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ filesUnder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/glob/glob.js + 3 modules
var glob_glob = __webpack_require__(63219);
// EXTERNAL MODULE: ./lib/record/format.js
var format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/source/inside.js
var inside = __webpack_require__(67061);
// EXTERNAL MODULE: ./lib/source/lfs.js
var lfs = __webpack_require__(50810);
// EXTERNAL MODULE: ./lib/source/messages.js
var messages = __webpack_require__(29210);
// EXTERNAL MODULE: ./lib/source/work-file.js
var work_file = __webpack_require__(53099);
;// CONCATENATED MODULE: ./lib/source/examine.js








/** Gives the real path of a folder, and asks for each folder once. */
function realFolders() {
    const known = new Map();
    return (folder) => {
        const real = known.get(folder) ?? external_node_fs_.realpathSync.native(folder);
        known.set(folder, real);
        return real;
    };
}
/**
 * The file, the pointer that stands for it, the reason why it cannot be scanned, or null where there is nothing to say
 * (deleted, link to a listed file).
 */
async function examine(candidate, realFolderOf) {
    const { path, real, boundary } = candidate;
    const problem = (message) => problemOf(candidate, message);
    const unread = (message) => ({ path, message, unread: true });
    try {
        const stats = (0,external_node_fs_.lstatSync)(real, { throwIfNoEntry: false });
        if (stats === undefined)
            return absenceOf(candidate);
        if (stats.isSymbolicLink())
            return await examineLink(candidate);
        if (stats.isDirectory())
            return null;
        if (!stats.isFile())
            return problem('is not a regular file, and was not scanned. Name a file or a folder.');
        const folder = (0,external_node_path_.dirname)(real);
        const realFolder = realFolderOf(folder);
        if (realFolder !== folder)
            return (0,inside/* isInside */.F)(boundary, realFolder) ? null : problem(messages/* OUTSIDE_LINK_MESSAGE */.vJ);
        (0,external_node_fs_.accessSync)(real, external_node_fs_.constants.R_OK);
        if ((0,lfs/* mayBePointer */.Yv)(stats.size)) {
            const stored = await examinePointer(candidate);
            if (stored !== undefined)
                return stored;
        }
        return { path, size: stats.size, ...(0,work_file/* fileContent */.qY)(real) };
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        return unread(`could not be read (${reason}). Change its permissions, or exclude it.`);
    }
}
/** What is found in a folder and holds no text is only told; what was named itself was to be read. */
function problemOf({ path, named }, message) {
    return named ? { path, message, unread: true } : { path, message };
}
async function examineLink(candidate) {
    const { path, real, boundary } = candidate;
    const target = await (0,promises_.realpath)(real).catch(absent);
    if (target === undefined)
        return problemOf(candidate, 'is a symbolic link to nothing. Repair or exclude it.');
    if (!(0,inside/* isInside */.F)(boundary, target))
        return problemOf(candidate, messages/* OUTSIDE_LINK_MESSAGE */.vJ);
    const isLost = (0,format/* formatOf */.be)(path) !== undefined && (0,format/* formatOf */.be)(target) === undefined;
    return isLost && (0,external_node_fs_.lstatSync)(target).isFile()
        ? { path, message: messages/* NAMELESS_TARGET_MESSAGE */.dK, unread: true }
        : null;
}
async function examinePointer(candidate) {
    const { path, real } = candidate;
    const pointer = await (0,lfs/* readPointer */.qT)((0,work_file/* openFile */.Tq)(real)());
    if (pointer === undefined)
        return undefined;
    const repository = await candidate.repository();
    const stored = repository && (await (0,lfs/* lfsObject */.lj)(repository, pointer));
    return stored === undefined
        ? { path, pointer, repository }
        : { path, size: pointer.size, ...(0,work_file/* fileContent */.qY)(stored) };
}
function absenceOf({ path, named, seen }) {
    if (path.includes('\uFFFD'))
        return {
            path,
            message: 'has a name that is not valid UTF-8, and was not scanned. Rename it.',
            unread: true,
        };
    return named || seen ? { path, message: messages/* DISAPPEARED_MESSAGE */.vk, unread: true } : null;
}
function absent(cause) {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
        return undefined;
    throw cause;
}

// EXTERNAL MODULE: ./lib/source/fetch-pointers.js
var fetch_pointers = __webpack_require__(77352);
// EXTERNAL MODULE: ./lib/source/git.js
var git = __webpack_require__(67497);
// EXTERNAL MODULE: ./lib/source/path-order.js
var path_order = __webpack_require__(10007);
;// CONCATENATED MODULE: ./lib/source/listing.js



/** Folders that hold no content of their own, outside of a repository's own ignore rules. */
const IGNORED_FOLDERS = new Set(['.git', 'node_modules']);
const SUBMODULE_MODE = '160000';
/**
 * Tracked files, and untracked ones that are not ignored, below a folder of a repository (`''`: the top). Paths are
 * relative to the top. Files that are deleted in the work tree are listed too.
 * @throws {GitError}
 */
async function* listRepository(repository, folder) {
    const args = [
        'ls-files',
        '-z',
        '-t',
        '--stage',
        '--cached',
        '--others',
        '--exclude-standard',
        '--full-name',
        '--',
    ];
    let warnings = '';
    const options = {
        onWarnings: (text) => {
            warnings = text;
        },
    };
    for await (const record of (0,git/* gitRecords */.Xq)(repository.git, folder === '' ? args : [...args, folder], options)) {
        const tag = record.slice(0, 1);
        if (tag === '?') {
            const path = record.slice(2);
            yield path.endsWith('/')
                ? { type: 'repository', path: path.slice(0, -1) }
                : { type: 'entry', path, seen: true };
            continue;
        }
        const tab = record.indexOf('\t');
        const path = record.slice(tab + 1);
        if (record.slice(2, tab).startsWith(SUBMODULE_MODE))
            yield { type: 'repository', path };
        else if (tag === 'S')
            yield { type: 'not-checked-out', path };
        else
            yield { type: 'entry', path, seen: false };
    }
    for (const [, path = '.', reason = ''] of warnings.matchAll(UNREADABLE_FOLDER))
        yield { type: 'unreadable', path, reason };
}
/** What git says of a folder that it looked for untracked files in. */
const UNREADABLE_FOLDER = /^warning: could not open directory '(.*?)\/?': (.*)$/gm;
/**
 * Whether the ignore rules of the repository leave a path (relative to its top) out.
 * @throws {GitError}
 */
async function isIgnored(repository, path) {
    const args = ['check-ignore', '--quiet', '--', `./${path}`];
    const { code, stderr } = await (0,git/* tryGit */.Ii)(repository.git, args);
    if (code > 1)
        throw (0,git/* gitFailure */.tv)(args, code, stderr);
    return code === 0;
}
/** All names below a folder of the file system, in order of their bytes; links are listed and not followed. */
async function* listFolder(folder, below = '') {
    let entries;
    try {
        entries = await (0,promises_.readdir)(`${folder}/${below}`, { withFileTypes: true });
    }
    catch (cause) {
        yield { type: 'unreadable', path: below === '' ? '.' : below, reason: cause.message };
        return;
    }
    entries.sort((a, b) => (0,path_order/* comparePaths */.c)(a.name, b.name));
    for (const entry of entries) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (!entry.isDirectory())
            yield { type: 'entry', path, seen: true };
        else if (!IGNORED_FOLDERS.has(entry.name))
            yield* listFolder(folder, path);
    }
}

// EXTERNAL MODULE: ./lib/source/repository.js + 1 modules
var source_repository = __webpack_require__(75316);
// EXTERNAL MODULE: ./lib/source/scope.js
var scope = __webpack_require__(42213);
// EXTERNAL MODULE: ./lib/source/source.js
var source = __webpack_require__(81808);
// EXTERNAL MODULE: ./lib/source/source-error.js
var source_error = __webpack_require__(93187);
;// CONCATENATED MODULE: ./lib/source/suggestion.js



/** Largest share of a name's characters that may differ for it to be suggested. */
const MAX_DIFFERENCE = 0.4;
/** The error for a named path that does not exist, with the nearest name in its folder. */
async function noSuchPath(named, absolute) {
    const wanted = (0,external_node_path_.basename)(absolute);
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(absolute)).catch(() => []);
    const nearest = names
        .map((name) => ({ name, distance: editDistance(name.toLowerCase(), wanted.toLowerCase()) }))
        .filter(({ name, distance }) => distance <= Math.max(name.length, wanted.length) * MAX_DIFFERENCE)
        .sort((a, b) => a.distance - b.distance)[0];
    const advice = nearest === undefined ? 'Check the spelling and the working folder.' : `Did you mean "${nearest.name}"?`;
    return new source_error/* SourceError */.c(`The path "${named}" does not exist. ${advice}`);
}
/** Levenshtein distance. */
function editDistance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/source/tree.js















/**
 * The files that paths (files, folders or globs) stand for, in order of their paths' bytes. In a repository these are
 * the tracked and the untracked, not ignored files, named from its top; a file that is named itself, and a folder that
 * is named itself and ignored, are in scope all the same. Links are never followed out of the tree.
 * @throws {SourceError} where a named path does not exist.
 * @throws {GitError} where there is a repository that git cannot read.
 */
async function filesUnder(paths, options) {
    const scan = await TreeScan.start(options);
    try {
        for (const path of paths)
            await scan.add(path);
        return { type: 'tree', paths: [...paths], ...(await scan.finish()) };
    }
    finally {
        scan.close();
    }
}
class TreeScan {
    #options;
    #scope;
    /** Real path of the working folder. */
    #cwd;
    /** Real path of the top of the repository that the working folder is in. */
    #home;
    #repositories = new Map();
    #candidates = new Map();
    #problems = new Map();
    /** Top of the repository by folder. */
    #tops = new Map();
    #unreadable = new Set();
    #notCheckedOut = 0;
    constructor(options, cwd) {
        this.#options = options;
        this.#scope = (0,scope/* compileScope */.o4)(options.include, options.exclude);
        this.#cwd = cwd;
        this.#home = topOf(cwd);
    }
    static async start(options) {
        return new TreeScan(options, await (0,promises_.realpath)(options.cwd));
    }
    /** Puts everything that one named path stands for on the list. */
    async add(named) {
        const absolute = (0,external_node_path_.resolve)(this.#cwd, named);
        const stats = await (0,promises_.lstat)(absolute).catch(() => undefined);
        if (stats === undefined) {
            if ((0,glob_glob/* isGlob */.fg)(toSlashes(named)))
                return this.#addGlob(named);
            throw await noSuchPath(named, absolute);
        }
        const real = await this.#followNamed(absolute);
        if (real === undefined) {
            const path = this.#nameOf(absolute, named);
            this.#problems.set(path, { path, message: messages/* OUTSIDE_LINK_MESSAGE */.vJ, unread: true });
        }
        else if ((await (0,promises_.lstat)(real)).isDirectory())
            await this.#addFolder(real, named, () => true);
        else {
            const folder = (0,external_node_path_.dirname)(real);
            this.#addCandidate(real, folder, this.#nameOf(real, named), (0,external_node_path_.basename)(real), {
                named: true,
                seen: true,
            });
        }
    }
    async finish() {
        const files = [];
        const pointers = [];
        const realFolderOf = realFolders();
        for (const candidate of this.#candidates.values()) {
            const found = await examine(candidate, realFolderOf);
            if (found === null)
                continue;
            if ('message' in found)
                this.#problems.set(found.path, found);
            else if ('pointer' in found)
                pointers.push(found);
            else
                files.push(found);
        }
        for (const found of await (0,fetch_pointers/* fetchPointers */.b)(pointers, this.#options.lfs)) {
            if ('message' in found)
                this.#problems.set(found.path, found);
            else
                files.push(found);
        }
        if (this.#notCheckedOut > 0)
            this.#addProblem('.', `${this.#notCheckedOut} tracked files are left out by a sparse checkout and were not scanned. Check them out, or exclude them.`);
        const problems = [...this.#problems.values()];
        return {
            files: files.sort((a, b) => (0,path_order/* comparePaths */.c)(a.path, b.path)),
            problems: problems.sort((a, b) => (0,path_order/* comparePaths */.c)(a.path, b.path)),
            incomplete: incompleteWords([...this.#unreadable].sort(path_order/* comparePaths */.c)),
            datasetCard: cardOf(this.#home ?? this.#cwd),
        };
    }
    close() {
        for (const repository of this.#repositories.values())
            repository.close();
    }
    /** Real path of what was named; undefined where a link in a repository leads out of it. */
    async #followNamed(absolute) {
        const real = await (0,promises_.realpath)(absolute).catch(() => absolute);
        const isHome = this.#home !== undefined && (0,inside/* isInside */.F)(this.#home, absolute);
        const top = isHome ? this.#home : topOf((0,external_node_path_.dirname)(absolute));
        return top === undefined || (0,inside/* isInside */.F)(await (0,promises_.realpath)(top), real) ? real : undefined;
    }
    async #addGlob(named) {
        const { base, glob } = (0,glob_glob/* splitBase */.M_)(toSlashes(named));
        const folder = await (0,promises_.realpath)((0,external_node_path_.resolve)(this.#cwd, base)).catch(() => undefined);
        if (folder === undefined)
            throw await noSuchPath(base, (0,external_node_path_.resolve)(this.#cwd, base));
        await this.#addFolder(folder, base === '' ? '.' : base, (0,glob_glob/* compileGlob */.SO)(glob));
    }
    async #addFolder(folder, named, matches) {
        for await (const { listed, below, boundary } of this.#list(folder)) {
            if (!matches(below))
                continue;
            const real = (0,external_node_path_.join)(folder, below);
            const name = this.#nameOf(real, named, below);
            if (listed.type === 'entry')
                this.#addCandidate(real, boundary, name, below, { named: false, seen: listed.seen });
            else if (this.#scope.excludes(this.#scopePath(real, below)))
                continue;
            else if (listed.type === 'repository')
                this.#addProblem(name, messages/* SUBMODULE_MESSAGE */.vV);
            else if (listed.type === 'unreadable')
                this.#addUnreadable(name, listed.reason);
            else if (this.#scope.includes(this.#scopePath(real, below)))
                this.#notCheckedOut += 1;
        }
    }
    /** What is below a folder, relative to it, and the folder that links must not leave. */
    async *#list(folder) {
        const top = topOf(folder);
        if (top !== undefined) {
            const repository = await this.#repository(top);
            const inside = toSlashes((0,external_node_path_.relative)(repository.root, folder));
            if (inside === '' || !(await isIgnored(repository, inside))) {
                for await (const listed of listRepository(repository, inside)) {
                    const below = inside === '' ? listed.path : listed.path.slice(inside.length + 1);
                    yield { listed, below, boundary: repository.root };
                }
                return;
            }
        }
        for await (const listed of listFolder(folder))
            yield { listed, below: listed.path, boundary: top ?? folder };
    }
    async #repository(top) {
        const known = this.#repositories.get(top);
        if (known !== undefined)
            return known;
        const repository = await (0,source_repository/* openRepository */.h_)(top, this.#options);
        this.#repositories.set(top, repository);
        return repository;
    }
    /** What a folder holds is not known, so that nothing can be said of all that is in scope. */
    #addUnreadable(folder, reason) {
        this.#addProblem(folder, `could not be read (${reason}). Change its permissions, or exclude it.`);
        this.#unreadable.add(folder);
    }
    #addCandidate(real, boundary, path, below, { named, seen }) {
        const scoped = this.#scopePath(real, below);
        if (this.#scope.excludes(scoped) || !(named || this.#scope.includes(scoped)))
            return;
        const known = this.#candidates.get(real);
        if (known !== undefined && (known.named || !named))
            return;
        const top = this.#topOf((0,external_node_path_.dirname)(real));
        this.#candidates.set(real, {
            real,
            boundary: top ?? boundary,
            path,
            named,
            seen,
            repository: () => this.#lfs(top),
        });
    }
    #topOf(folder) {
        if (!this.#tops.has(folder))
            this.#tops.set(folder, topOf(folder));
        return this.#tops.get(folder);
    }
    async #lfs(top) {
        return top === undefined ? undefined : this.#repository(top);
    }
    #addProblem(path, message) {
        this.#problems.set(path, { path, message });
    }
    /** The path that is reported: from the top of the repository, else from the working folder, else as named. */
    #nameOf(real, named, below) {
        const base = this.#home ?? this.#cwd;
        if ((0,inside/* isInside */.F)(base, real))
            return toSlashes((0,external_node_path_.relative)(base, real)) || '.';
        return below === undefined ? toSlashes(named) : toSlashes((0,external_node_path_.join)(named, below));
    }
    /** The path that globs are matched against: never one above the repository, working or named folder. */
    #scopePath(real, below) {
        const base = this.#home ?? this.#cwd;
        return (0,inside/* isInside */.F)(base, real) ? toSlashes((0,external_node_path_.relative)(base, real)) : below;
    }
}
/** The nearest folder, upwards, that has a `.git`; a look at the file system, without git. */
function topOf(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : topOf(parent);
}
function cardOf(top) {
    const path = (0,external_node_path_.join)(top, source/* DATASET_CARD */.E);
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ? (0,work_file/* openFile */.Tq)(path) : null;
}
function incompleteWords([first, ...others]) {
    if (first === undefined)
        return null;
    const rest = others.length === 0 ? '' : ` and ${others.length} more`;
    return `the folder ${first}${rest} could not be read.`;
}
function toSlashes(path) {
    return external_node_path_.sep === '/' ? path : path.replaceAll(external_node_path_.sep, '/');
}


/***/ }),

/***/ 53099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ randomAccess),
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   oD: () => (/* binding */ readWhole),
/* harmony export */   qY: () => (/* binding */ fileContent),
/* harmony export */   xO: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67061);
/* harmony import */ var _messages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29210);
/* harmony import */ var _source_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93187);






const CHUNK_BYTES = 256 * 1024;
/** Without waiting for the writer of a pipe. Windows has neither of the last two. */
const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
const MAXIMUM_WHOLE_BYTES = 64 * 1024 * 1024;
/** Content of a file on disk; refuses a symbolic link that has taken the file's place since it was looked at. */
function fileContent(path) {
    return { open: openFile(path), openRandom: async () => randomAccess(await openHandle(path)) };
}
/**
 * Streams a file from disk, under the same condition. A small file is read at once, without a turn of the thread pool:
 * of many small files the turns are most of the time.
 */
function openFile(path) {
    return async function* () {
        const descriptor = openNow(path);
        let isOpen = true;
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
            if (!stats.isFile())
                throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c('it is not a regular file any more.');
            const start = Buffer.allocUnsafe(Math.min(stats.size + 1, CHUNK_BYTES));
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, start, 0, start.length, null);
            if (length > 0)
                yield start.subarray(0, length);
            if (length < start.length)
                return;
            isOpen = false;
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)('', { fd: descriptor, highWaterMark: CHUNK_BYTES });
        }
        finally {
            if (isOpen)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    };
}
function openNow(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ_ONLY);
    }
    catch (cause) {
        if (cause.code !== 'ENOENT')
            throw cause;
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c(`it ${_messages_js__WEBPACK_IMPORTED_MODULE_5__/* .DISAPPEARED_MESSAGE */ .vk}`, { cause });
    }
}
/**
 * A regular file of at most 64 MiB as a whole, through links; undefined where there is none. What is checked out may put
 * a pipe or a device there, which would never end.
 * @throws {SourceError} where it is something else, larger, or cannot be read.
 */
async function readWhole(path) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c(`${path}: is not a regular file. Put a file there, or remove it.`);
        if (stats.size > MAXIMUM_WHOLE_BYTES)
            throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c(`${path}: is larger than 64 MiB.`);
        return await handle.readFile();
    }
    catch (cause) {
        const { name, code, message } = cause;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (name === 'SourceError')
            throw cause;
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c(`${path}: cannot be read (${message}).`, { cause });
    }
    finally {
        await handle?.close();
    }
}
/**
 * Like `readWhole`, of a path below a folder, which it must not leave through links either.
 * @throws {SourceError}
 */
async function readInside(folder, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(file).catch(() => undefined);
    if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(folder, file) || (real !== undefined && !(0,_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), real)))
        throw new _source_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceError */ .c(`${path}: leads out of the repository. Put the file itself there.`);
    return await readWhole(file);
}
/** Reads an open file at any offset; closing closes the handle. */
async function randomAccess(handle) {
    const { size } = await handle.stat();
    return {
        size,
        async read(start, end) {
            const length = Math.max(0, Math.min(end, size) - start);
            const buffer = Buffer.allocUnsafeSlow(length);
            let filled = 0;
            while (filled < length) {
                const { bytesRead } = await handle.read(buffer, filled, length - filled, start + filled);
                if (bytesRead === 0)
                    break;
                filled += bytesRead;
            }
            return buffer.subarray(0, filled);
        },
        close: () => handle.close(),
    };
}
function openHandle(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ_ONLY);
}


/***/ })

};
