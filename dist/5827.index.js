export const id = 5827;
export const ids = [5827];
export const modules = {

/***/ 32992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MAXIMUM_MARKUP_LENGTH),
/* harmony export */   z: () => (/* binding */ withoutMarkup)
/* harmony export */ });
/** Longest document, in UTF-16 code units, of a light markup language; books are shorter. */
const MAXIMUM_MARKUP_LENGTH = 8 * 1024 * 1024;
/** Markup inside of a paragraph is looked for in stretches of this length, so that what never closes costs little. */
const STRETCH_LENGTH = 4000;
/**
 * Replaces inline markup by what is read of it: the first group of the pattern that took part, else nothing. The
 * pattern's alternatives are tried in order at each place.
 */
function withoutMarkup(text, markup, clean = (said) => said) {
    let out = '';
    for (let start = 0; start < text.length;) {
        const end = endOfStretch(text, start);
        out += text.slice(start, end).replace(markup, (_, ...groups) => {
            const said = groups.slice(0, -2).find((group) => typeof group === 'string');
            return typeof said === 'string' ? clean(said) : '';
        });
        start = end;
    }
    return out;
}
function endOfStretch(text, start) {
    if (text.length - start <= STRETCH_LENGTH)
        return text.length;
    const space = text.slice(start, start + STRETCH_LENGTH).lastIndexOf(' ');
    return start + (space > 0 ? space : STRETCH_LENGTH);
}


/***/ }),

/***/ 95827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRst: () => (/* binding */ readRst)
});

// EXTERNAL MODULE: ./lib/record/document.js
var record_document = __webpack_require__(58400);
// EXTERNAL MODULE: ./lib/record/document-records.js
var document_records = __webpack_require__(69587);
// EXTERNAL MODULE: ./lib/record/event.js
var record_event = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/record/inline.js
var inline = __webpack_require__(32992);
;// CONCATENATED MODULE: ./lib/record/rst-inline.js

/** Inline markup, tried in this order at each place; the group that took part is what is read. */
const INLINE = new RegExp([
    /``([^`]+)``/, // literal
    /:[\w:+.-]{1,60}:`([^`<]*?)(?:\s*<[^`<>]*>)?`/, // role, with a target of its own
    /`([^`<]*?)\s*<[^`<>]*>`__?/, // link with its address
    /`([^`]+)`_{0,2}/, // link by name, interpreted text
    /\*\*([^*]+)\*\*/,
    /\*([^*\s][^*]*)\*/,
    /\|[^|\s][^|]*\|_{0,2}/, // substitution
    /\[(?:\d+|\*|#[\w-]*)\]_/, // footnote reference
    /\[[\w.-]+\]_/, // citation
    /\b(\w[\w-]*)__?(?=[\s.,;:!?)]|$)/, // reference of one word
    /\\(\S)/,
    /\\\s/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** The words of reStructuredText without their inline markup; footnote references and substitutions are left out. */
function proseOfRstInline(text) {
    return (0,inline/* withoutMarkup */.z)(text, INLINE);
}

;// CONCATENATED MODULE: ./lib/record/rst.js





/** Blocks nested deeper than any document are not read. */
const MAXIMUM_DEPTH = 30;
const MAXIMUM_METADATA_ENTRIES = 40;
const MAXIMUM_METADATA_LENGTH = 200;
/**
 * Reads the prose of a reStructuredText document (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html):
 * paragraphs, lists, definitions, footnotes, and the content of directives that hold prose (admonitions, Sphinx's object
 * descriptions). Literal blocks, tables, comments, other directives and titles are left out; the field list at the top
 * becomes metadata; block quotes are quoted.
 */
async function* readRst(path, pieces) {
    const { text, problems } = await (0,record_document/* readDocument */.u)(path, pieces, inline/* MAXIMUM_MARKUP_LENGTH */.P);
    yield* problems.map(record_event/* problemEvent */.U);
    const lines = text
        .split('\n')
        .map((line, i) => ({ text: line.replaceAll('\t', '        ').trimEnd(), line: i + 1 }));
    const { metadata, end } = docinfoOf(lines);
    for (const record of (0,document_records/* recordsOfDocument */.P7)(path, metadata, partsOf(lines.slice(end), 0)))
        yield (0,record_event/* recordEvent */.y)(record);
}
const ADORNMENT = /^([!-/:-@[-`{-~])\1{2}/;
const SIMPLE_TABLE = /^=+(?: +=+)+$/;
const GRID_TABLE = /^\+(?:[-=]+\+)+$/;
const BULLET = /^[-*+•‣⁃]\s+(?=\S)/;
const ENUMERATOR = /^\(?(?:\d{1,9}|#|[A-Za-z]|[ivxlcdmIVXLCDM]{1,9})[.)]\s+(?=\S)/;
const FIELD = /^:((?![:\s])[^:]{1,100}):(?:\s+(.*))?$/;
const EXPLICIT = /^\.\.(?:\s+(.*))?$/;
const DIRECTIVE = /^([A-Za-z][\w:.+-]*)::(?:\s+(.*))?$/;
const FOOTNOTE = /^\[(?:\d+|\*|#?[\w.-]*)\]\s*(.*)$/;
/** Directives whose argument and content are prose. */
const ADMONITIONS = new Set('attention caution danger error hint important note tip warning seealso versionadded versionchanged deprecated'.split(' '));
/** Directives whose content is prose, under a title or signature that is none. */
const CONTAINERS = new Set(('admonition topic sidebar container compound only class tab tab-item dropdown details card grid grid-item ' +
    'grid-item-card tab-set tabs panels glossary describe object function method attribute data exception option ' +
    'envvar confval program decorator staticmethod classmethod figure').split(' '));
const OF_A_DOMAIN = /^(?:py|c|cpp|js|rst|std|rb|php):/;
const QUOTATIONS = new Set(['epigraph', 'highlights', 'pull-quote']);
function* partsOf(lines, depth) {
    if (depth > MAXIMUM_DEPTH)
        return;
    for (let i = 0; i < lines.length;) {
        const { text } = lines[i];
        const next = lines[i + 1]?.text ?? '';
        if (text === '')
            i++;
        else if (text.startsWith(' ')) {
            const end = endOfIndented(lines, i);
            yield* (0,document_records/* quotationOf */.kv)(partsOf(dedented(lines.slice(i, end)), depth + 1));
            i = end;
        }
        else if (isAdornment(text)) {
            const isTitle = next !== '' && lines[i + 2]?.text.startsWith(text.slice(0, 3)) === true;
            if (isTitle)
                yield { type: 'heading' };
            i += isTitle ? 3 : 1;
        }
        else if (SIMPLE_TABLE.test(text))
            i = endOfSimpleTable(lines, i);
        else if (GRID_TABLE.test(text) || text.startsWith('>>>'))
            i = endOfRun(lines, i);
        else if (EXPLICIT.test(text)) {
            const end = endOfIndented(lines, i + 1);
            yield* explicit(lines.slice(i, end), depth);
            i = end;
        }
        else if (isAdornment(next) && next.length >= Math.min(text.length, 4)) {
            yield { type: 'heading' };
            i += 2;
        }
        else {
            const body = itemBody(lines, i);
            if (body !== undefined) {
                yield* partsOf(body.lines, depth + 1);
                i = body.end;
            }
            else
                i = yield* paragraph(lines, i, depth);
        }
    }
}
/** A paragraph, or a term with its definition; and the literal block that `::` announces. */
function* paragraph(lines, start, depth) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.text !== '' && lines[end]?.text.startsWith(' ') === false)
        end++;
    if (end === start + 1 && lines[end]?.text.startsWith(' ') === true) {
        const stop = endOfIndented(lines, end);
        if (!lines[start].text.endsWith('::')) {
            yield* partsOf(dedented(lines.slice(end, stop)), depth + 1);
        }
        return stop;
    }
    const source = lines
        .slice(start, end)
        .map(({ text }) => text.replace(/^\| ?/, ''))
        .join('\n');
    const announces = source.endsWith('::');
    const text = announces
        ? source.replace(/(^|\s)::$|::$/, (_, space) => (space === undefined ? ':' : ''))
        : source;
    yield* (0,document_records/* proseOfText */.K9)(proseOfRstInline(text), lines[start].line, lines[end - 1].line);
    return announces ? endOfIndented(lines, end) : end;
}
/** The content of a list item or field, without its marker. */
function itemBody(lines, start) {
    const { text, line } = lines[start];
    const next = lines[start + 1]?.text ?? '';
    const enumerated = next === '' || next.startsWith(' ') || ENUMERATOR.test(next) ? ENUMERATOR.exec(text) : null;
    const marker = BULLET.exec(text) ?? enumerated;
    const field = FIELD.exec(text);
    if (marker === null && field === null)
        return undefined;
    const first = marker === null ? (field?.[2] ?? '') : text.slice(marker[0].length);
    const end = endOfIndented(lines, start + 1);
    return { lines: [{ text: first, line }, ...dedented(lines.slice(start + 1, end))], end };
}
function* explicit(block, depth) {
    const [head, ...rest] = block;
    const said = EXPLICIT.exec(head?.text ?? '')?.[1] ?? '';
    const line = head?.line ?? 1;
    const footnote = FOOTNOTE.exec(said);
    if (footnote !== null) {
        yield* partsOf([{ text: footnote[1] ?? '', line }, ...dedented(rest)], depth + 1);
        return;
    }
    const directive = DIRECTIVE.exec(said);
    if (directive === null)
        return;
    const [, name = '', argument = ''] = directive;
    const content = withoutOptions(dedented(rest));
    if (QUOTATIONS.has(name))
        yield* (0,document_records/* quotationOf */.kv)(partsOf(content, depth + 1));
    else if (ADMONITIONS.has(name)) {
        const text = /^version|^deprecated/.test(name) ? argument.replace(/^\S+\s*/, '') : argument;
        yield* partsOf([{ text, line }, ...content], depth + 1);
    }
    else if (CONTAINERS.has(name) || OF_A_DOMAIN.test(name))
        yield* partsOf(content, depth + 1);
}
function withoutOptions(lines) {
    let start = 0;
    while (start < lines.length && FIELD.test(lines[start]?.text ?? ''))
        start++;
    return lines.slice(start);
}
/** Index after the lines from `start` on that are blank or indented. */
function endOfIndented(lines, start) {
    let end = start;
    while (end < lines.length && (lines[end]?.text === '' || lines[end]?.text.startsWith(' ') === true))
        end++;
    return end;
}
function endOfRun(lines, start) {
    let end = start;
    while (end < lines.length && lines[end]?.text !== '')
        end++;
    return end;
}
/** A simple table ends at the border that a blank line follows; it may have blank lines inside. */
function endOfSimpleTable(lines, start) {
    for (let i = start + 1; i < lines.length; i++) {
        const text = lines[i]?.text ?? '';
        if (SIMPLE_TABLE.test(text) && (lines[i + 1]?.text ?? '') === '')
            return i + 1;
        if (i - start > MAXIMUM_TABLE_LINES)
            break;
    }
    return endOfRun(lines, start);
}
const MAXIMUM_TABLE_LINES = 2000;
function dedented(lines) {
    let indent = Number.POSITIVE_INFINITY;
    for (const { text } of lines)
        if (text !== '')
            indent = Math.min(indent, text.search(/\S/));
    return lines.map(({ text, line }) => ({ text: text.slice(indent), line }));
}
/** The field list at the top, which Sphinx takes for metadata, and docutils right after the title. */
function docinfoOf(lines) {
    const metadata = {};
    let start = 0;
    while (start < lines.length && (lines[start]?.text === '' || isOfTitle(lines, start)))
        start++;
    let end = start;
    for (let left = MAXIMUM_METADATA_ENTRIES; left > 0; left--) {
        const [, name, value = ''] = FIELD.exec(lines[end]?.text ?? '') ?? [];
        if (name === undefined)
            break;
        const short = value !== '' && value.length <= MAXIMUM_METADATA_LENGTH;
        if (name !== '__proto__' && short)
            metadata[name] = value;
        end = endOfIndented(lines, end + 1);
    }
    return end === start ? { metadata, end: 0 } : { metadata, end };
}
function isOfTitle(lines, i) {
    return i < 4 && (isAdornment(lines[i]?.text ?? '') || isAdornment(lines[i + 1]?.text ?? ''));
}
/** Three or more of one mark; a pattern would need the call stack for millions of them. */
function isAdornment(text) {
    if (!ADORNMENT.test(text))
        return false;
    for (let i = 3; i < text.length; i++)
        if (text[i] !== text[0])
            return false;
    return true;
}


/***/ })

};
