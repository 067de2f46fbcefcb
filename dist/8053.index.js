export const id = 8053;
export const ids = [8053];
export const modules = {

/***/ 3078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ createEvidence)
});

;// CONCATENATED MODULE: ./lib/evidence/quotation.js
const CONTEXT = 1000;
/**
 * Whether the words at an offset are somebody else's: inside quotation marks or code within their paragraph, on a line
 * that starts with `>`, or introduced by a colon.
 */
function isQuotedAt(text, offset) {
    const before = text.slice(Math.max(0, offset - CONTEXT), offset);
    const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
    const line = paragraph.slice(paragraph.lastIndexOf('\n') + 1);
    if (/^\s*>/.test(line) || /[:'‘`([{*_~]\s*$/.test(before))
        return true;
    if (count(paragraph, '"') % 2 === 1 || count(paragraph, '`') % 2 === 1)
        return true;
    return (paragraph.lastIndexOf('“') > paragraph.lastIndexOf('”') ||
        paragraph.lastIndexOf('«') > paragraph.lastIndexOf('»'));
}
function count(text, character) {
    let found = 0;
    for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1))
        found++;
    return found;
}

;// CONCATENATED MODULE: ./lib/evidence/artefact.js

/** Start of the text or of a sentence. */
const SENTENCE = '(?:^|[.!?]\\s+|\\n[ \\t]*)';
const CANNOT = "(?:can(?:not|['’]t)|am (?:not able|unable) to|(?:won|wouldn)['’]t be able to)";
const HERE = "(?:[Hh]ere(?:['’]s| is| are)|[Bb]elow (?:is|are))";
const NUMBER = '\\d+|two|three|four|five|six|seven|eight|nine|ten|several';
/** Each alone says that an assistant wrote the text. */
const STRONG = [
    {
        name: 'self-description',
        requires: ['As an A', 'As a AI', 'As an artificial'],
        pattern: new RegExp(`${SENTENCE}(As an? (?:AI|artificial intelligence)(?: language model| model| assistant| text-based model|,)` +
            `[^.!?\\n]{0,60}?,? I (?:do not|don['’]t|can|cannot|can['’]t|am|have|must|would|was)\\b)`, 'g'),
    },
    {
        name: 'refusal',
        requires: [' request'],
        pattern: new RegExp(`${SENTENCE}((?:I['’]m sorry|I am sorry|I apologi[sz]e|Sorry),? (?:but )?(?:as an AI[^.!?\\n]{0,40}, )?` +
            `I ${CANNOT} (?:assist|help you|fulfil+|comply|generate|create|provide) ?(?:with )?(?:that|this|your|the) request)`, 'g'),
    },
    {
        name: 'refusal',
        requires: ['fulfil'],
        pattern: new RegExp(`${SENTENCE}(I ${CANNOT} fulfil+ (?:that|this|your) request)`, 'g'),
    },
    {
        name: 'refusal',
        requires: ["I'm sorry", 'I’m sorry'],
        pattern: new RegExp(`^\\s*(I['’]m sorry, but I (?:can(?:not|['’]t)|am unable to) ` +
            '(?:assist with|fulfil+|comply with|generate|provide (?:any )?(?:information|assistance|guidance|instructions)))', 'g'),
    },
    {
        name: 'cutoff',
        requires: ['my knowledge', 'my training', 'my last', 'my latest', 'my most recent'],
        pattern: /\b((?:as of|up to|since|until|after) my (?:(?:last|latest|most recent) )?(?:knowledge|training)(?: data)? ?(?:update|cut-?off)|my knowledge cut-?off (?:is|was|date)|as of my last update in)\b/gi,
    },
    {
        name: 'opening',
        requires: ['Certainly!', 'Sure!', 'Absolutely!', 'Of course!'],
        pattern: new RegExp(`^\\s*(Certainly! (?:${HERE}|I['’]d be happy to|Let['’]s)|(?:Sure|Absolutely|Of course)! ${HERE} (?:an?|the|some|your|${NUMBER})\\b)`, 'g'),
    },
    {
        name: 'residue',
        requires: ['oaicite', 'turn', '【'],
        pattern: /(:?contentReference\[oaicite:\d+\]|\boaicite:\d+|cite[\ue200-\ue202]?turn\d+(?:search|view|news|file)\d+|\bturn\d+(?:search|view|news|file)\d+(?:turn\d+(?:search|view|news|file)\d+)+|【\d+(?::\d+)?†[^】\n]{1,40}】)/g,
    },
];
/** Two of different names say that an assistant wrote the text; people write one of them now and then. */
const WEAK = [
    {
        name: 'opening',
        requires: ['Certainly', 'Sure', 'Absolutely', 'Of course', 'Great question'],
        pattern: new RegExp(`^\\s*((?:Certainly|Sure(?: thing)?|Absolutely|Of course|Great question)[!,.] (?:${HERE}|I['’]d be happy to|I can help|Let me))`, 'g'),
    },
    {
        name: 'closing',
        requires: ['anything else', 'et me know', 'Would you like', 'I hope this', 'Feel free'],
        pattern: /(Is there anything else (?:I can|you(?:['’]d| would) like me to) (?:help|assist|do)[^.!?\n]{0,40}\?|[Ll]et me know if you(?:['’]d| would) like (?:me to|any (?:changes|modifications|adjustments))[^\n]{0,120}|Would you like me to [^.!?\n]{3,100}\?|I hope this helps! (?:Let me know|If you)[^\n]{0,120}|Feel free to (?:adjust|modify|customi[sz]e|adapt|edit|tweak) [^\n]{0,120})\s*$/g,
    },
    {
        name: 'placeholder',
        requires: ['[Your', '[Recipient', '[Company', '[Employer', '[Insert', '[Hiring', '[Job', '[Position'],
        pattern: /(\[(?:Your|Recipient['’]?s?|Company|Employer['’]?s?|Insert|Hiring Manager['’]?s?|Job|Position) ?(?:Full )?(?:Name|Title|Position|Address|Company|Email[^\]\n]{0,10}|Date|Contact Information)\])/g,
    },
    {
        // A person who asked ChatGPT for sources pastes such links too.
        name: 'tracked link',
        requires: ['utm_source=chatgpt.com'],
        pattern: /(utm_source=chatgpt\.com)/g,
    },
];
/**
 * The first thing in a text that only an assistant leaves behind: what it says of itself, refusals in its words, its
 * knowledge cut-off, opening and closing formulas of a chat, residues of a chat's citations. Quoted occurrences and those
 * after a colon are somebody else's words. Precision comes before recall: text about these phrases must not match.
 */
function artefactIn(text) {
    for (const strong of STRONG) {
        const found = firstUnquoted(text, strong);
        if (found !== undefined)
            return found;
    }
    const weak = new Map();
    for (const candidate of WEAK) {
        const found = firstUnquoted(text, candidate);
        if (found !== undefined)
            weak.set(candidate.name, found);
    }
    if (weak.size < 2)
        return undefined;
    const found = [...weak.values()];
    return { phrase: found.map(({ phrase }) => phrase).join('" and "'), offset: found[0]?.offset ?? 0 };
}
const MAXIMUM_PHRASE_LENGTH = 80;
function firstUnquoted(text, { requires, pattern }) {
    if (!requires.some((part) => text.includes(part)))
        return undefined;
    for (const match of text.matchAll(pattern)) {
        const phrase = match[1] ?? match[0];
        const offset = match.index + match[0].indexOf(phrase);
        if (!isQuotedAt(text, offset))
            return { phrase: shorten(phrase), offset };
    }
    return undefined;
}
function shorten(phrase) {
    const line = phrase.replace(/\s+/g, ' ');
    return line.length <= MAXIMUM_PHRASE_LENGTH ? line : `${line.slice(0, MAXIMUM_PHRASE_LENGTH - 1)}…`;
}

// EXTERNAL MODULE: ./lib/glob/glob.js + 3 modules
var glob = __webpack_require__(63219);
;// CONCATENATED MODULE: ./lib/evidence/attestation.js

/**
 * Evidence from the policy: an accepted finding (by fingerprint, until the day it expires), else an attestation of the
 * file. Where several attestations match a path the last one counts, as in `.gitattributes`.
 */
function createAttestation(policy) {
    const accepted = new Map();
    for (const { fingerprint, reason, expires } of policy.accept) {
        if (expires !== null && policy.today >= expires)
            continue;
        const detail = `accepted: ${reason}`;
        accepted.set(fingerprint.toLowerCase(), { source: 'attested', origin: 'human', detail });
    }
    const attested = policy.attest
        .map(({ path, origin, reason }) => {
        const evidence = { source: 'attested', origin, detail: `attested ${origin}: ${reason}` };
        return { matches: (0,glob/* compileGlob */.SO)(path), evidence };
    })
        .reverse();
    let lastPath;
    let lastEvidence;
    return (path, fingerprint) => {
        if (path !== lastPath) {
            lastPath = path;
            lastEvidence = attested.find(({ matches }) => matches(path))?.evidence;
        }
        return accepted.get(fingerprint) ?? lastEvidence;
    };
}

// EXTERNAL MODULE: ./lib/record/names.js
var names = __webpack_require__(98525);
;// CONCATENATED MODULE: ./lib/evidence/model-name.js
/** Names that are nothing but a language model, with what may follow them. */
const UNMISTAKABLE = [
    'chatgpt',
    'gpt-?(?:2|3|3[.]5|4|4[.]\\d|4o|5|5[.]\\d|j|neo|neox|oss)',
    '(?:text-)?(?:davinci|curie|babbage|ada)-00\\d',
    'text-bison',
    'code-davinci',
    'instructgpt',
    'claude-?(?:v?\\d|instant|opus|sonnet|haiku|fable)',
    'gemini-?(?:\\d|pro|ultra|flash|nano|advanced)',
    '(?:code)?llama-?\\d',
    'mi[sx]tral-?(?:\\d+x?\\d*b|large|medium|small|nemo|tiny|instruct|v\\d)',
    'mixtral',
    'qwen-?\\d',
    'qwq',
    'deepseek-?(?:v\\d|r\\d|chat|coder|llm|reasoner)',
    'phi-?\\d',
    'grok-?\\d',
    'command-r',
    'palm-?2',
    'falcon-?\\d+b',
    'vicuna',
    'alpaca-?\\d+b',
    'gemma-?\\d',
    'olmo-?\\d',
    'chatglm',
    'glm-?\\d',
    'kimi-k\\d',
    'minimax-m\\d',
    'nemotron',
    'stablelm',
    'bloomz?-?\\d+b?',
    'opt-\\d+(?:[.]\\d+)?[bm]',
    'flan-t5',
    'wizardlm',
    'openchat',
    'dolphin-\\d',
    'zephyr-?\\d+b',
    'yi-\\d+b',
    'solar-10[.]7b',
    'internlm',
    'baichuan',
    'o[134]-(?:mini|preview|pro)',
];
/** Words of other meanings that name a model only where the key leaves no doubt. */
const AMBIGUOUS = ['claude', 'gemini', 'bard', 'llama', 'mistral', 'qwen', 'deepseek', 'grok'];
const AMBIGUOUS_ELSEWHERE = [
    'alpaca',
    'palm',
    'falcon',
    'phi',
    'gemma',
    'gpt',
    'copilot',
    'o1',
    'o3',
    'orca',
];
/** What a model's name goes on with: versions, sizes, dates, variants, quantisation. No other words. */
const CONTINUATION = '(?:[-_ .:@/]*(?:' +
    'v?\\d+(?:[.]\\d+)*[bkmo]?|\\d+x\\d+b|a\\d+b|r1|k2|turbo|mini|nano|micro|preview|instruct|chat|hf|it|base|large|medium|' +
    'small|tiny|xl|xxl|opus|sonnet|haiku|instant|pro|flash|ultra|lite|latest|exp|experimental|thinking|reasoner|coder|code|' +
    'distill|qwen|llama|vision|vl|plus|max|next|nemo|nightly|nemotron|gguf|awq|gptq|int[48]|fp(?:8|16)|bf16|q\\d(?:_\\w+)*|' +
    'sft|dpo|rlhf|beta|alpha|api|maverick|scout|o|a|j|neo|neox|oss|omni|advanced|uncensored|tuned|ft|preview' +
    '))*';
const OWNER = '(?:[\\w.-]+[/:])*';
const BEFORE = '(?:(?:ai[- ])?generated (?:by|with|using|from) |written by |synthetic[-_ /:(]+)?';
const AFTER = '(?:[-_ ](?:generated|synthetic|outputs?|responses?|completions?))?[)]?';
const pattern = (families) => new RegExp(`^${BEFORE}${OWNER}(?:openai |anthropic |google |meta[- ])?(?:${families.join('|')})${CONTINUATION}${AFTER}$`);
const UNMISTAKABLE_NAME = pattern(UNMISTAKABLE);
const NAME_OF_A_MODEL = pattern([...UNMISTAKABLE, ...AMBIGUOUS]);
const NAME_OF_A_LANGUAGE_MODEL = pattern([...UNMISTAKABLE, ...AMBIGUOUS, ...AMBIGUOUS_ELSEWHERE]);
/** Whether a whole value is the name of a language model; `gpt2 tokenizer` and `Claude Monet` are not. */
function namesLanguageModel(value, certainty) {
    if (value.length > 100)
        return false;
    const name = value.trim().toLowerCase().replaceAll('_', '-');
    if (certainty === 'any')
        return UNMISTAKABLE_NAME.test(name);
    return certainty === 'model' ? NAME_OF_A_MODEL.test(name) : NAME_OF_A_LANGUAGE_MODEL.test(name);
}

;// CONCATENATED MODULE: ./lib/evidence/declaration.js


/** Keys whose value names who or what wrote the text. */
const KEYS = [
    [['generated', 'by'], 'language-model'],
    [['generated', 'with'], 'language-model'],
    [['generation', 'model'], 'language-model'],
    [['generator', 'model'], 'language-model'],
    [['written', 'by'], 'any'],
    [['created', 'by'], 'any'],
    [['author', 'type'], 'any'],
    [['source', 'model'], 'model'],
    [['llm'], 'language-model'],
    [['generator'], 'language-model'],
    [['model'], 'model'],
    [['author'], 'any'],
    [['source'], 'any'],
    [['origin'], 'any'],
    [['provenance'], 'any'],
];
/** Of a document, `model: gpt-4` may be what the page is about; only these say who wrote it. */
const KEYS_OF_DOCUMENTS = new Set([
    'generated by',
    'generated with',
    'written by',
    'created by',
    'author',
    'author type',
]);
/** Keys of a truth value that mean that a machine wrote the text. */
const FLAGS = new Set(('synthetic,is synthetic,ai generated,is ai generated,machine generated,is machine generated,llm generated,' +
    'is llm generated,model generated,is model generated,generated by ai,generated by llm,written by ai,is ai').split(','));
/** Words of a key that say nothing about which text it speaks of. */
const NEUTRAL = new Set('name id type version full text row data metadata meta info the used which of'.split(' '));
const ANSWER_WORDS = new Set('response answer completion output reply assistant generation'.split(' '));
/** A column of these is not what the row's generator wrote, or one of several candidates. */
const NOT_THE_GENERATORS = new Set('human gold reference original expert student chosen rejected winner loser'.split(' '));
const GENERIC_VALUE = /^(?:synthetic|(?:ai|llm|machine|model)[-_ ]generated|generated by (?:an? )?(?:ai|llm)|synthetic[-_ ]data)$/;
const GENERIC_AUTHOR = /^(?:(?:an? )?(?:ai|llm|machine|language model|ai assistant))$/;
/** A column that is named for a model: `chatgpt_answers`, `gpt4_response`. */
const COLUMN_OF_A_MODEL = /(?:^|[^a-z])(chatgpt|gpt[-_ ]?(?:3(?:[._]?5)?|4o?|5)|claude|gemini|llama[-_ ]?\d|mixtral|mistral|qwen\d?|deepseek|vicuna)(?=$|[^a-z])/i;
/**
 * What a record's metadata or its column's name declare about its origin. A declaration can only make a text
 * synthetic: if `source: human` exempted a text from the detector, whoever adds it could exempt anything. Prompts are not
 * spoken of: `model: gpt-4o` says who answered. Labels (`label: 1`, `label: ai`) are never read, since they may label
 * anything.
 */
function declaredOrigin(record) {
    const { role } = record.place;
    if (record.kind === 'prompt' || record.quoted === true || role === 'user' || role === 'system')
        return undefined;
    if (role === 'tool')
        return undefined;
    return declaredByColumn(record) ?? declaredByMetadata(record);
}
function declaredByColumn(record) {
    const { field } = record.place;
    if (field === undefined || record.kind !== 'answer' || !COLUMN_OF_A_MODEL.test(field))
        return undefined;
    return synthetic(`column "${field}" is named for a model`);
}
function declaredByMetadata(record) {
    for (const key in record.metadata) {
        const value = record.metadata[key];
        if (value === undefined || !isDeclaration(record, key, value))
            continue;
        return synthetic(`declares "${key}: ${value}"`);
    }
    return undefined;
}
const synthetic = (detail) => ({ source: 'declared', origin: 'synthetic', detail });
function isDeclaration(record, key, value) {
    const parsed = parseKey(key);
    if (parsed === undefined)
        return false;
    if (record.kind === 'document' && !parsed.isFlag && !KEYS_OF_DOCUMENTS.has(parsed.name))
        return false;
    const declares = parsed.isFlag
        ? isTrue(value)
        : typeof value === 'string' && declaresMachine(parsed, value);
    return declares && speaksOf(parsed.about, record);
}
const parsedKeys = new Map();
const MAXIMUM_PARSED_KEYS = 10_000;
function parseKey(key) {
    let parsed = parsedKeys.get(key);
    if (parsed === undefined) {
        if (parsedKeys.size >= MAXIMUM_PARSED_KEYS)
            parsedKeys.clear();
        parsed = readKey(key) ?? null;
        parsedKeys.set(key, parsed);
    }
    return parsed ?? undefined;
}
function readKey(key) {
    const words = (0,names/* wordsOfName */.mg)(key).filter((word) => !NEUTRAL.has(word) || word === 'type');
    for (let start = 0; start < words.length; start++) {
        const name = words.slice(start).join(' ');
        if (FLAGS.has(name)) {
            return { name, isFlag: true, certainty: 'language-model', about: words.slice(0, start) };
        }
    }
    for (const [parts, certainty] of KEYS) {
        const at = indexOfRun(words, parts);
        if (at === -1)
            continue;
        const about = [...words.slice(0, at), ...words.slice(at + parts.length)].filter((word) => word !== 'type');
        return { name: parts.join(' '), isFlag: false, certainty, about };
    }
    return undefined;
}
function indexOfRun(words, run) {
    return words.findIndex((_, at) => run.every((word, i) => words[at + i] === word));
}
function declaresMachine(key, value) {
    const lower = value.trim().toLowerCase();
    if (GENERIC_VALUE.test(lower))
        return key.name !== 'model';
    if (GENERIC_AUTHOR.test(lower) && (key.name.endsWith(' by') || key.name === 'author type'))
        return true;
    return namesLanguageModel(value, key.certainty);
}
function isTrue(value) {
    if (typeof value === 'string')
        return /^(?:true|yes|1)$/i.test(value.trim());
    return value === true || value === 1;
}
function speaksOf(about, record) {
    const words = record.place.field === undefined ? [] : (0,names/* wordsOfName */.mg)(record.place.field);
    if (about.length === 0)
        return !words.some((word) => NOT_THE_GENERATORS.has(word));
    return about.every((word) => words.includes(word) ||
        (record.kind === 'answer' && ANSWER_WORDS.has(word) && !words.includes('human')));
}

;// CONCATENATED MODULE: ./lib/evidence/evidence.js



/**
 * What is known without the detector, strongest first: what the owners attested or accepted, what the data declare,
 * what an assistant left behind. Only the owners, in the reviewed policy, can say that a text is human.
 */
function createEvidence(policy) {
    const attested = createAttestation(policy);
    return (record, fingerprint) => attested(record.place.path, fingerprint) ?? declaredOrigin(record) ?? artefactOf(record);
}
/** Quoted words and prompts may hold what an assistant said without being written by one. */
function artefactOf(record) {
    if (record.quoted === true || record.kind === 'prompt')
        return undefined;
    const artefact = artefactIn(record.text);
    if (artefact === undefined)
        return undefined;
    return { source: 'artefact', origin: 'synthetic', detail: `assistant phrase "${artefact.phrase}"` };
}


/***/ }),

/***/ 62643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ comparedBits),
/* harmony export */   nC: () => (/* binding */ ENTRY_BYTES),
/* harmony export */   ph: () => (/* binding */ ScoreEntries),
/* harmony export */   tQ: () => (/* binding */ textKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55522);


/** Bytes of one text: 15 of its hash, 1 that says which kind of entry it is, 8 of the score. */
const ENTRY_BYTES = 24;
const UNITS = ENTRY_BYTES / 4;
const DOUBLES = ENTRY_BYTES / 8;
/** Tags from here on are reasons why a text is not scored; smaller ones are length buckets. */
const FIRST_REASON = 16;
const sha256 = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'buffer')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text).digest();
/**
 * The key of a text: SHA-256 of exactly its characters, since line breaks and indentation move a score. Of it 120 bits
 * are compared, so that nobody finds two texts with one key.
 */
function textKey(text) {
    return sha256(text);
}
/** The compared bits of what `textKey` gave. */
function comparedBits(key) {
    const word = (at) => (key[at] |
        (key[at + 1] << 8) |
        (key[at + 2] << 16) |
        (key[at + 3] << 24)) >>>
        0;
    return [word(0), word(4), word(8), withoutTag(word(12))];
}
/** Entries one after another, as they lie in memory and in a file; little-endian. */
class ScoreEntries {
    bytes;
    units;
    doubles;
    /** A view of `bytes`, which begin at a multiple of 8 in their buffer and are a multiple of `ENTRY_BYTES` long. */
    constructor(bytes) {
        this.bytes = bytes;
        this.units = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
        this.doubles = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
    }
    /** Zeroed room for so many entries. */
    static withRoom(count) {
        return new ScoreEntries(new Uint8Array(new ArrayBuffer(count * ENTRY_BYTES)));
    }
    get length() {
        return this.bytes.byteLength / ENTRY_BYTES;
    }
    /** What entries are sorted by: the first 32 bits of the key, which are spread evenly. */
    firstWordAt(index) {
        return this.units[index * UNITS];
    }
    isAt(index, [a, b, c, d]) {
        const at = index * UNITS;
        const { units } = this;
        return (units[at] === a &&
            units[at + 1] === b &&
            units[at + 2] === c &&
            withoutTag(units[at + 3]) === d);
    }
    keyAt(index) {
        const at = index * UNITS;
        const word = (offset) => this.units[at + offset];
        return [word(0), word(1), word(2), withoutTag(word(3))];
    }
    /** undefined for what is no entry. */
    knownAt(index) {
        const tag = this.units[index * UNITS + 3] & 0xff;
        if (tag >= FIRST_REASON) {
            const reason = _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_REASONS */ .OT[tag - FIRST_REASON];
            return reason === undefined ? undefined : { type: 'unscored', reason };
        }
        const score = this.doubles[index * DOUBLES + 2];
        return tag < _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_LOWER_BOUNDS */ .dt.length && score >= 0 && score <= 1
            ? { type: 'scored', bucket: tag, score }
            : undefined;
    }
    write(index, [a, b, c, d], known) {
        const tag = known.type === 'scored' ? known.bucket : FIRST_REASON + _detector_detector_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSCORED_REASONS */ .OT.indexOf(known.reason);
        this.units.set([a, b, c, (d | tag) >>> 0], index * UNITS);
        this.doubles[index * DOUBLES + 2] = known.type === 'scored' ? known.score : 0;
    }
    /** The first `count` entries, with room for `room` of them. */
    resized(count, room) {
        const resized = ScoreEntries.withRoom(room);
        resized.bytes.set(this.bytes.subarray(0, count * ENTRY_BYTES));
        return resized;
    }
    /** The first `count` entries by their first words, as `find` wants them. */
    sorted(count) {
        // A word of 32 bits and a place below 2²¹ are one number that a double holds: numbers sort fastest.
        const places = 2 ** 21;
        const order = Float64Array.from({ length: count }, (_, i) => this.firstWordAt(i) * places + i).sort();
        const sorted = ScoreEntries.withRoom(count);
        for (let to = 0; to < count; to++) {
            const from = order[to] % places;
            for (let unit = 0; unit < UNITS; unit++)
                sorted.units[to * UNITS + unit] = this.units[from * UNITS + unit];
        }
        return sorted;
    }
    /** Place of a key among sorted entries; −1: it is not there. */
    find(key) {
        let low = 0;
        let high = this.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (this.firstWordAt(middle) < key[0])
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < this.length && this.firstWordAt(low) === key[0]; low++)
            if (this.isAt(low, key))
                return low;
        return -1;
    }
}
/** A fourth word of a key without the tag of its entry. */
function withoutTag(word) {
    return (word & 0xffffff00) >>> 0;
}


/***/ }),

/***/ 10262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Judge)
/* harmony export */ });
/* harmony import */ var _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55522);
/* harmony import */ var _detector_judgeable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70052);
/* harmony import */ var _measure_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99878);
/* harmony import */ var _record_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98229);
/* harmony import */ var _record_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98128);
/* harmony import */ var _cache_score_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62643);






/** Records, and UTF-16 code units of them, that wait for the detector at most: full batches in flat memory. */
const PENDING_RECORDS = 512;
const PENDING_LENGTH = 512 * 1024;
/** Says of each record what it is: known, scored or unscored. Scoring happens in batches, so outcomes come later. */
class Judge {
    /** Time spent waiting for scores, milliseconds, summed over what is scored at the same time. */
    detectorMs = 0;
    pending = [];
    pendingLength = 0;
    scoring = new Set();
    /** The first failure of what is scored in the background, until somebody waits for it. */
    failure;
    options;
    constructor(options) {
        this.options = options;
    }
    /** Judges one record; `emit` is called once, now or at the latest in `flush`. `anew`: whatever is remembered of it. */
    async judge(record, emit, hash = (0,_record_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .contentHash */ .Ae)(record.text), anew = false) {
        const words = (0,_record_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countWords */ .r)(record.text);
        const fingerprint = (0,_record_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashName */ .yX)(hash);
        const evidence = this.options.evidenceOf(record, fingerprint);
        if (evidence !== undefined) {
            emit({ record, words, fingerprint, outcome: { type: 'known', evidence } });
            return;
        }
        if (record.quoted === true) {
            emit({ record, words, fingerprint, outcome: { type: 'unscored', reason: 'quoted' } });
            return;
        }
        const { scores } = this.options;
        const key = scores === undefined || words < _detector_detector_js__WEBPACK_IMPORTED_MODULE_0__/* .MINIMUM_WORDS */ .tW ? undefined : (0,_cache_score_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .textKey */ .tQ)(record.text);
        const known = key === undefined || anew ? undefined : scores?.get(key);
        if (known !== undefined) {
            emit({ record, words, fingerprint, outcome: this.outcomeOf(record, known) });
            return;
        }
        const text = (0,_detector_judgeable_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .i)(record.text, words);
        if (typeof text === 'string') {
            if (key !== undefined)
                scores?.set(key, { type: 'unscored', reason: text });
            emit({ record, words, fingerprint, outcome: { type: 'unscored', reason: text } });
            return;
        }
        this.pending.push({ record, words, fingerprint, text, key, emit });
        this.pendingLength += record.text.length;
        if (this.pending.length >= PENDING_RECORDS || this.pendingLength >= PENDING_LENGTH) {
            this.dispatch();
            if (this.scoring.size >= (this.options.detector.concurrency ?? 1))
                await Promise.race(this.scoring);
            this.throwFailure();
        }
    }
    /** Judges what still waits. */
    async flush() {
        this.dispatch();
        await Promise.all(this.scoring);
        this.throwFailure();
    }
    throwFailure() {
        if (this.failure !== undefined)
            throw this.failure.error;
    }
    dispatch() {
        const batch = this.pending;
        if (batch.length === 0)
            return;
        this.pending = [];
        this.pendingLength = 0;
        const done = this.score(batch)
            .catch((error) => {
            this.failure ??= { error };
        })
            .finally(() => this.scoring.delete(done));
        this.scoring.add(done);
    }
    async score(batch) {
        const start = performance.now();
        const scores = await this.options.detector.score(batch.map(({ text }) => text));
        this.detectorMs += performance.now() - start;
        for (const [i, { record, words, fingerprint, text, key, emit }] of batch.entries()) {
            const known = { type: 'scored', score: scores[i], bucket: (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOf */ .AU)(text.words) };
            if (key !== undefined)
                this.options.scores?.set(key, known);
            emit({ record, words, fingerprint, outcome: this.outcomeOf(record, known) });
        }
    }
    outcomeOf({ kind }, known) {
        if (known.type === 'unscored')
            return known;
        const { score, bucket } = known;
        const point = this.options.calibration.operatingPoint({ kind, bucket });
        return { type: 'scored', score, threshold: point.threshold, flag: (0,_measure_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .flagOf */ .iP)(score, point), bucket };
    }
}


/***/ })

};
