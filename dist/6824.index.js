export const id = 6824;
export const ids = [6824];
export const modules = {

/***/ 86824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./lib/detector/judgeable.js + 1 modules
var judgeable = __webpack_require__(70052);
// EXTERNAL MODULE: ./lib/evidence/evidence.js + 5 modules
var evidence = __webpack_require__(3078);
// EXTERNAL MODULE: ./lib/evidence/hidden.js
var evidence_hidden = __webpack_require__(21833);
// EXTERNAL MODULE: ./lib/measure/tally.js
var tally = __webpack_require__(99878);
// EXTERNAL MODULE: ./lib/policy/rules.js
var rules = __webpack_require__(96489);
// EXTERNAL MODULE: ./lib/record/format.js
var record_format = __webpack_require__(95278);
// EXTERNAL MODULE: ./lib/record/hash.js
var hash = __webpack_require__(98229);
// EXTERNAL MODULE: ./lib/record/read.js + 2 modules
var read = __webpack_require__(76307);
// EXTERNAL MODULE: ./lib/record/words.js
var record_words = __webpack_require__(98128);
// EXTERNAL MODULE: ./lib/report/escape.js
var report_escape = __webpack_require__(72527);
// EXTERNAL MODULE: ./lib/scan/hidden-note.js
var hidden_note = __webpack_require__(10686);
// EXTERNAL MODULE: ./lib/source/tree.js + 3 modules
var tree = __webpack_require__(92159);
// EXTERNAL MODULE: ./lib/commands/exit.js
var exit = __webpack_require__(26824);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/commands/explained.js



/** One record for a person at a terminal; ends with an empty line. */
function renderExplained({ place, kind, words, notes = [], ...record }) {
    const [first, last] = (0,record_format/* isInLines */.d6)(place.path) ? [place.line, place.endLine] : [place.row, place.row];
    const lines = first === last ? `${first}` : `${first}–${last}`;
    const field = place.field === undefined ? '' : ` ${(0,report_escape/* terminalText */.eR)(place.field)}`;
    return [
        `${(0,report_escape/* terminalText */.eR)(place.path)}:${lines}${field} (${kind}, ${words} words)`,
        ...evidenceLines(record.evidence),
        ...notes.map((note) => `  ${note}`),
        ...scoreLines(record),
        '',
        '',
    ].join('\n');
}
function evidenceLines(evidence) {
    if (evidence === undefined)
        return [];
    const origin = evidence.origin === 'human' ? 'human-written' : 'machine-written';
    return [`  counts as ${origin} without the detector: ${(0,report_escape/* terminalText */.eR)(evidence.detail, 300)}`];
}
function scoreLines({ unscored, score, threshold, flagged, perplexity, burstiness, explanation, }) {
    if (explanation === undefined || score === undefined || threshold === undefined) {
        return [`  not scored: ${words/* UNSCORED_WORDS */.GV[unscored ?? ''] ?? unscored}`];
    }
    return [
        `  score ${score.toFixed(4)} ${flagged ? 'reaches' : 'stays below'} the threshold ${threshold.toFixed(4)}`,
        ...(perplexity === undefined || burstiness === undefined
            ? []
            : [
                `  perplexity ${Math.round(perplexity)}, burstiness ${burstiness.toFixed(2)} bits (no part of the score)`,
            ]),
        ...titled('words that moved it (log-odds; + towards machine-written)', explanation.words, (moved) => moved.count > 1 ? `${(0,report_escape/* terminalText */.eR)(moved.word)} ×${moved.count}` : (0,report_escape/* terminalText */.eR)(moved.word)),
        ...titled('traits that moved it, against what is usual in human text', explanation.traits, (moved) => `${moved.trait}: ${besideUsual(moved.value, moved.typical)}`),
    ];
}
function titled(title, moves, words) {
    if (moves.length === 0)
        return [];
    return [`  ${title}`, ...moves.map((moved) => `  ${signed(moved.shift)}  ${words(moved)}`)];
}
function signed(shift) {
    return `${shift >= 0 ? '+' : '−'}${Math.abs(shift).toFixed(2)}`.padStart(7);
}
/** `2.6× the usual`, `none`, `as usual`. */
function besideUsual(value, usual) {
    if (value === 0)
        return usual === 0 ? 'as usual' : 'none';
    if (usual === 0)
        return 'some, where none is usual';
    const ratio = value / usual;
    const shown = ratio < 0.095 ? '< 0.1' : Number(ratio.toFixed(1));
    return shown === 1 ? 'as usual' : `${shown}× the usual`;
}

// EXTERNAL MODULE: ./lib/commands/model.js
var model = __webpack_require__(84079);
// EXTERNAL MODULE: ./lib/commands/named-file.js
var named_file = __webpack_require__(58486);
// EXTERNAL MODULE: ./lib/commands/options.js
var options = __webpack_require__(76252);
// EXTERNAL MODULE: ./lib/commands/perplexity.js
var commands_perplexity = __webpack_require__(34174);
// EXTERNAL MODULE: ./lib/commands/work-tree-policy.js
var work_tree_policy = __webpack_require__(59073);
;// CONCATENATED MODULE: ./lib/commands/explain.js



















const OPTIONS = {
    ...model/* MODEL_OPTIONS */.$Q,
    top: { type: 'string' },
    'max-false-positive-rate': { type: 'string' },
    json: { type: 'boolean' },
    runtime: { type: 'string' },
};
/** Traits that move the log-odds by less are not worth a line. */
const LEAST_SHIFT = 0.02;
/** `synthetic-budget explain FILE[:LINE]`. Returns the exit code. */
async function explainCommand(args) {
    const { values, positionals } = (0,options/* parseOptions */.Ac)('explain', args, OPTIONS);
    const [named, extra] = positionals;
    if (named === undefined || extra !== undefined) {
        throw new exit/* CommandError */.Qd('explain takes one file: synthetic-budget explain FILE[:LINE].');
    }
    const policy = await (0,work_tree_policy/* workTreePolicy */.G)(undefined);
    const rate = (0,options/* fraction */.zO)('max-false-positive-rate', values['max-false-positive-rate']) ?? policy.maxFalsePositiveRate;
    const evidenceOf = (0,evidence/* createEvidence */.I)({ ...policy, today: new Date().toISOString().slice(0, 10) });
    const top = (0,options/* wholeNumber */.rD)('top', values.top, 1) ?? 8;
    const { file, line } = await locate(named);
    const runtime = (0,options/* choice */.Yq)('runtime', values.runtime, options/* RUNTIMES */.aC) ?? 'auto';
    const detector = await (0,model/* openDetector */.BT)(await (0,model/* modelChoice */.Zu)(values), { runtime, quiet: false });
    const calibration = detector.calibration(rate);
    let shown = 0;
    for await (const record of recordsAt(file, line, (0,rules/* compileRules */.nb)(policy))) {
        const words = (0,record_words/* countWords */.r)(record.text);
        const { place, kind } = record;
        const text = record.quoted === true ? 'quoted' : (0,judgeable/* prepare */.i)(record.text, words);
        const evidence = evidenceOf(record, (0,hash/* hashName */.yX)((0,hash/* contentHash */.Ae)(record.text)));
        const notes = (0,hidden_note/* hiddenNotes */.E)((0,evidence_hidden/* hiddenCharacters */.x)(record.text));
        let explained = {
            place,
            kind,
            words,
            ...(evidence === undefined ? {} : { evidence }),
            ...(notes.length === 0 ? {} : { notes }),
        };
        if (typeof text === 'string') {
            explained = { ...explained, unscored: text };
        }
        else {
            const [score = Number.NaN] = await detector.score([text]);
            const { threshold } = calibration.operatingPoint({ kind, bucket: (0,tally/* bucketOf */.AU)(text.words) });
            const { words: moving, traits } = await detector.explain(text);
            const telling = traits.filter(({ shift }) => Math.abs(shift) >= LEAST_SHIFT);
            const explanation = { words: moving.slice(0, top), traits: telling.slice(0, top) };
            const perplexity = (0,commands_perplexity/* perplexityOf */._)(detector.surprisal?.(text.normalised) ?? null);
            explained = {
                ...explained,
                score,
                threshold,
                flagged: score >= threshold,
                ...perplexity,
                explanation,
            };
        }
        process.stdout.write(values.json ? `${JSON.stringify(explained)}\n` : renderExplained(explained));
        shown++;
    }
    if (shown === 0)
        throw new exit/* CommandError */.Qd(`${file} holds no text that could be judged.`);
    return exit/* EXIT */.dc.pass;
}
/** `FILE` or `FILE:LINE`, of a binary format `FILE:ROW`; a file whose name ends like a line number is still found by its name. */
async function locate(named) {
    const [, before, number] = /^(.+):(\d+)$/.exec(named) ?? [];
    const exists = async (path) => (await (0,tree/* filesUnder */.m)([path], { cwd: process.cwd(), include: [], exclude: [] }).catch(() => undefined))?.files
        .length === 1;
    if (before !== undefined && !(await exists(named)))
        return { file: before, line: Number(number) };
    return { file: named, line: undefined };
}
/**
 * The records of the file, or those at a line (of a binary format, a row); where none is there (a heading, a blank line), the
 * nearest to it. Of two at the same distance the later one is the nearer: what a heading is for.
 */
async function* recordsAt(named, line, readOptions) {
    let nearest = [];
    let distance = Number.POSITIVE_INFINITY;
    const file = await (0,named_file/* namedFile */.e)(named);
    const format = (0,record_format/* formatOf */.be)(file.path);
    if (format === undefined) {
        throw new exit/* CommandError */.Qd(`${named} has a format that no reader knows; known are ${record_format/* FORMATS */.hR.join(', ')}.`);
    }
    const unit = (0,record_format/* isInLines */.d6)(file.path) ? 'line' : 'row';
    for await (const event of (0,read/* readRecords */.T3)(format, file.path, file, readOptions(file.path))) {
        if (event.type === 'problem') {
            process.stderr.write(`${event.problem.path}:${event.problem.line}: ${(0,report_escape/* terminalText */.eR)(event.problem.message)}\n`);
            continue;
        }
        const [start, end] = extentOf(event.record, unit);
        const away = line === undefined ? 0 : Math.max(0, start - line, line - end);
        if (away === 0)
            yield event.record;
        if (away <= distance) {
            const isBeside = away === distance && nearest[0] !== undefined && extentOf(nearest[0], unit)[0] === start;
            nearest = isBeside ? [...nearest, event.record] : [event.record];
            distance = away;
        }
    }
    const [first] = nearest;
    if (distance === 0 || first === undefined)
        return;
    process.stderr.write(`No record of ${(0,report_escape/* terminalText */.eR)(named)} touches ${unit} ${line}; the nearest begins at ${unit} ${extentOf(first, unit)[0]}:\n`);
    yield* nearest;
}
/** First and last line of a record, or its row. */
function extentOf({ place }, unit) {
    const row = place.row ?? place.line;
    return unit === 'row' ? [row, row] : [place.line, place.endLine];
}


/***/ }),

/***/ 34174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ perplexityOf)
/* harmony export */ });
const DIGITS = 6;
/** Nothing where nothing was measured. */
function perplexityOf(surprisal) {
    if (surprisal === null)
        return undefined;
    const rounded = (value) => Number(value.toPrecision(DIGITS));
    return { perplexity: rounded(2 ** surprisal.mean), burstiness: rounded(surprisal.deviation) };
}


/***/ }),

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

/***/ 21833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HIDDEN_CLASSES),
/* harmony export */   x: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
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

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ UNSCORED_WORDS),
/* harmony export */   Kk: () => (/* binding */ NOTHING_WORDS),
/* harmony export */   Pv: () => (/* binding */ KIND_WORDS),
/* harmony export */   _G: () => (/* binding */ VERDICT_WORDS),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS)
/* harmony export */ });
/** Names of the report's codes in words, for people. */
const UNSCORED_WORDS = {
    'too-short': 'too short',
    code: 'code',
    figures: 'mostly figures',
    'not-english': 'not English',
    quoted: 'quoted',
    unsupported: 'of no supported kind',
};
const KIND_WORDS = {
    document: 'documents',
    text: 'data rows: text',
    prompt: 'data rows: prompts (what was asked)',
    answer: 'data rows: answers',
};
const VERDICT_ICONS = { pass: '🟢', warn: '🟡', fail: '🔴', inconclusive: '⚪' };
const VERDICT_WORDS = {
    pass: 'within',
    warn: 'perhaps over',
    fail: 'over',
    inconclusive: 'inconclusive',
};
/** What is said where there is no text to judge, by what was looked at. */
const NOTHING_WORDS = {
    change: 'This change adds no text to the data and documents that the policy names.',
    tally: 'None of the tallied texts has any words.',
    tree: 'None of the files holds text of the kinds that the policy names.',
};


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


/***/ })

};
