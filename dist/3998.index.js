export const id = 3998;
export const ids = [3998];
export const modules = {

/***/ 63998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAsciidoc: () => (/* binding */ readAsciidoc)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58400);
/* harmony import */ var _document_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69587);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7805);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36114);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32992);





const MAXIMUM_DEPTH = 20;
const MAXIMUM_METADATA_LENGTH = 200;
/**
 * Reads the prose of an AsciiDoc document (https://docs.asciidoctor.org/asciidoc/latest/): paragraphs, lists,
 * admonitions, examples, sidebars. Listings, literals, passthroughs, tables, macros, comments, titles and attributes are
 * left out; attributes of the header become metadata; quotes and verses are quoted.
 */
async function* readAsciidoc(path, pieces) {
    const { text, problems } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(path, pieces, _inline_js__WEBPACK_IMPORTED_MODULE_3__/* .MAXIMUM_MARKUP_LENGTH */ .P);
    yield* problems.map(_event_js__WEBPACK_IMPORTED_MODULE_4__/* .problemEvent */ .U);
    const front = (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_2__/* .frontMatterOf */ .E)(text);
    const lines = front.body.split('\n').map((line) => line.trimEnd());
    const header = headerOf(lines);
    const parts = partsOf(lines, header.end, lines.length, 0);
    const metadata = { ...front.metadata, ...header.attributes };
    for (const record of (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOfDocument */ .P7)(path, metadata, parts))
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_4__/* .recordEvent */ .y)(record);
}
/** Delimiters of blocks that hold no prose … */
const OPAQUE = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}.*|[|,:!]={3,})$/;
/** … that hold other blocks … */
const TRANSPARENT = /^(?:={4,}|\*{4,}|--)$/;
/** … and that hold a quotation. */
const QUOTE = /^_{4,}$/;
const HEADING = /^(?:={1,6}|#{1,6})\s+\S/;
const ATTRIBUTE = /^:!?([\w-]+)!?:(?:\s+(.*))?$/;
const BLOCK_ATTRIBUTES = /^\[.*\]$/;
const BLOCK_TITLE = /^\.[^\s.].*$/;
const BLOCK_MACRO = /^[a-z][\w-]*::[^\s[]*\[.*\]$|^(?:<<<|'{3,}|-{3}|\*{3}|\+|toc::\[\])$/;
const LIST_MARKER = /^\s*(?:\*{1,6}|-|\.{1,6}|\d+\.|[a-zA-Z]\.|<(?:\d+|\.)>)\s+(?:\[[ *x]\]\s+)?(?=\S)/;
const TERM = /^\s*\S[^\n]{0,200}?(?::{2,4}|;;)(?:\s+|$)/;
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/;
const CODE_STYLE = /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|mermaid|plantuml|graphviz)\b|^\[,/;
const QUOTE_STYLE = /^\[(?:quote|verse)\b/;
function* partsOf(lines, start, end, depth) {
    let style = '';
    for (let i = start; i < end;) {
        const text = lines[i] ?? '';
        if (text === '' || text.startsWith('//') || BLOCK_MACRO.test(text)) {
            if (OPAQUE.test(text))
                i = endOfBlock(lines, i, end);
            i++;
        }
        else if (OPAQUE.test(text))
            i = endOfBlock(lines, i, end) + 1;
        else if (QUOTE.test(text) || (QUOTE_STYLE.test(style) && text === '--')) {
            const close = endOfBlock(lines, i, end);
            if (depth < MAXIMUM_DEPTH)
                yield* (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .quotationOf */ .kv)(partsOf(lines, i + 1, close, depth + 1));
            i = close + 1;
        }
        else if (TRANSPARENT.test(text))
            i = CODE_STYLE.test(style) ? endOfBlock(lines, i, end) + 1 : i + 1;
        else if (HEADING.test(text)) {
            yield { type: 'heading' };
            i++;
        }
        else if (ATTRIBUTE.test(text) || BLOCK_TITLE.test(text))
            i++;
        else if (BLOCK_ATTRIBUTES.test(text)) {
            style = text;
            i++;
            continue;
        }
        else {
            const stop = endOfParagraph(lines, i, end);
            const isLiteral = text.startsWith(' ') && !LIST_MARKER.test(text) && !TERM.test(text);
            if (!isLiteral && !CODE_STYLE.test(style)) {
                const parts = (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOfText */ .K9)(inlineText(lines.slice(i, stop).join('\n')), i + 1, stop);
                yield* QUOTE_STYLE.test(style) ? (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .quotationOf */ .kv)(parts) : parts;
            }
            i = stop;
        }
        style = '';
    }
}
/** Index of the line that closes the block, or of the end. */
function endOfBlock(lines, start, end) {
    const open = (lines[start] ?? '').replace(/^(`{3,}).*$/, '$1');
    for (let i = start + 1; i < end; i++)
        if (lines[i] === open)
            return i;
    return end;
}
function endOfParagraph(lines, start, end) {
    let i = start + 1;
    for (; i < end; i++) {
        const text = lines[i] ?? '';
        if (text === '' || text === '+' || LIST_MARKER.test(text) || BLOCK_ATTRIBUTES.test(text))
            break;
        if (OPAQUE.test(text) || TRANSPARENT.test(text) || QUOTE.test(text))
            break;
    }
    return i;
}
/** Inline markup, tried in this order at each place; the group that took part is what is read. */
const INLINE = new RegExp([
    /(?:image|icon|kbd|btn|menu|footnote|footnoteref|stem|latexmath|asciimath|pass|indexterm|anchor):{1,2}[^\s[\]]{0,2000}\[[^\]]{0,2000}\]/,
    /(?:link|mailto|xref):[^\s[\]]{1,2000}\[([^\]]{0,2000})\]/,
    /(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,2000}(?:\[([^\]]{0,2000})\])?/,
    /<<[^<>,]+(?:,\s*([^<>]*))?>>/,
    /\[\[[^[\]]{0,2000}\]\]/,
    /\(\(\([^()]*\)\)\)/,
    /\(\(([^()]*)\)\)/,
    /\{[\w-]+\}/,
    /\[[.#\w%-]+\](?=[#*_`])/,
    /``([^`]+)``|`\+?([^`+]+)\+?`/,
    /\*\*([^*]+)\*\*|__([^_]+)__|##([^#]+)##/,
    /(?<![\w*])\*([^*\s][^*]*)\*(?!\w)|(?<![\w_])_([^_\s][^_]*)_(?!\w)|(?<![\w#])#([^#\s][^#]*)#(?!\w)/,
    / \+$/,
]
    .map(({ source }) => source)
    .join('|'), 'gm');
function inlineText(source) {
    const text = source
        .replace(/^\/\/.*$/gm, '')
        .replace(LIST_MARKER, '')
        .replace(TERM, '')
        .replace(ADMONITION, '');
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMarkup */ .z)(text, INLINE, (said) => said.replace(/^["']|["'],.*$|["']$|\^$/g, ''));
}
/** The title, author and attributes at the top: https://docs.asciidoctor.org/asciidoc/latest/document/header/ */
function headerOf(lines) {
    const attributes = {};
    let i = 0;
    while (i < lines.length && (lines[i] === '' || lines[i]?.startsWith('//') === true))
        i++;
    if (!/^=\s+\S/.test(lines[i] ?? '') && !ATTRIBUTE.test(lines[i] ?? ''))
        return { attributes, end: 0 };
    for (; i < lines.length && lines[i] !== ''; i++) {
        const [, name, value = ''] = ATTRIBUTE.exec(lines[i] ?? '') ?? [];
        if (name === undefined || name === '__proto__' || value === '')
            continue;
        if (value.length <= MAXIMUM_METADATA_LENGTH)
            attributes[name] = value;
    }
    return { attributes, end: i };
}


/***/ }),

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


/***/ })

};
