export const id = 8178;
export const ids = [8178];
export const modules = {

/***/ 78178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGettext: () => (/* binding */ readGettext)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58400);
/* harmony import */ var _document_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69587);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7805);



const MAXIMUM_METADATA_LENGTH = 200;
const ENTRY_LINE = /^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s+"(.*)"\s*$/;
const CONTINUED_LINE = /^"(.*)"\s*$/;
/** Placeholders of the usual formats, and markup, are no words. */
const MARKUP = /<\/?[A-Za-z][^<>]*>|%\([\w.]+\)[a-z]|%(?:\d+\$)?[-+ #0]*\d*(?:\.\d+)?[sdifuxX@]|[&_](?=\p{L})/gu;
/**
 * Reads a gettext catalogue (https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html) as one document: of each
 * entry its translation, or the source text where there is none (a template). Entries are short, so neighbours are
 * joined to records as short sections are. The header's fields are metadata; obsolete entries are left out.
 */
async function* readGettext(path, pieces) {
    const { text, problems } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(path, pieces);
    yield* problems.map(_event_js__WEBPACK_IMPORTED_MODULE_2__/* .problemEvent */ .U);
    const metadata = {};
    const parts = [];
    for (const { id, translations } of entriesOf(text)) {
        if (id?.text === '') {
            addHeader(metadata, translations[0]?.text ?? '');
            continue;
        }
        const translated = translations.filter((translation) => translation.text !== '');
        for (const said of translated.length > 0 ? translated : id === undefined ? [] : [id]) {
            parts.push(...(0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOfText */ .K9)(said.text.replace(MARKUP, ''), said.line, said.endLine));
        }
    }
    for (const record of (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOfDocument */ .P7)(path, metadata, parts))
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .recordEvent */ .y)(record);
}
function* entriesOf(text) {
    let entry = { id: undefined, translations: [] };
    let current;
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
        const source = (lines[i] ?? '').trim();
        const start = ENTRY_LINE.exec(source);
        const continued = start === null ? CONTINUED_LINE.exec(source) : null;
        if (start !== null) {
            const [, keyword = '', said = ''] = start;
            if (entry.translations.length > 0 && !keyword.startsWith('msgstr')) {
                yield entry;
                entry = { id: undefined, translations: [] };
            }
            current = { text: unescaped(said), line: i + 1, endLine: i + 1 };
            if (keyword === 'msgid')
                entry.id = current;
            else if (keyword.startsWith('msgstr'))
                entry.translations.push(current);
        }
        else if (continued !== null && current !== undefined) {
            current.text += unescaped(continued[1] ?? '');
            current.endLine = i + 1;
        }
        else
            current = undefined;
    }
    if (entry.id !== undefined)
        yield entry;
}
function unescaped(said) {
    return said.replace(/\\(.)/g, (_, letter) => letter === 'n' || letter === 'r' ? '\n' : letter === 't' ? '\t' : letter);
}
function addHeader(metadata, header) {
    for (const line of header.split('\n').slice(0, 40)) {
        const colon = line.indexOf(':');
        const value = line.slice(colon + 1).trim();
        if (colon > 0 && value !== '' && value.length <= MAXIMUM_METADATA_LENGTH) {
            metadata[line.slice(0, colon).trim()] = value;
        }
    }
}


/***/ })

};
