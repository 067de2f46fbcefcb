export const id = 8992;
export const ids = [8992];
export const modules = {

/***/ 88992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHtml: () => (/* binding */ readHtml)
/* harmony export */ });
/* harmony import */ var htmlparser2__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64618);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58400);
/* harmony import */ var _document_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69587);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7805);
/* harmony import */ var _line_counter_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88726);





/** Longest document, in UTF-16 code units. */
const MAXIMUM_LENGTH = 16 * 1024 * 1024;
/** Open elements: more would cost the parser more than linear time. Browsers stop at 512. */
const MAXIMUM_DEPTH = 1000;
const MAXIMUM_METADATA_ENTRIES = 40;
const MAXIMUM_METADATA_LENGTH = 200;
/**
 * Reads the prose of an HTML page: text in block elements, cut at headings. Scripts, styles, preformatted code, tables,
 * forms and navigation are left out; where the page marks its main part, only that is read; `<meta name>` becomes
 * metadata; `<blockquote>` is quoted. Elements are followed as HTML's parser does, tolerantly, in linear time.
 */
async function* readHtml(path, pieces) {
    const { text, problems } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(path, pieces, MAXIMUM_LENGTH);
    yield* problems.map(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .problemEvent */ .U);
    const page = new Page(text);
    const tooDeep = page.parse();
    for (const record of (0,_document_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOfDocument */ .P7)(path, page.metadata, page.parts()))
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .recordEvent */ .y)(record);
    if (tooDeep !== undefined) {
        const message = `Elements are nested more than ${MAXIMUM_DEPTH} deep; the page was not read further.`;
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .problemEvent */ .U)({ path, line: tooDeep, message, lost: 'part' });
    }
}
const words = (names) => new Set(names.split(' '));
/** Elements whose content is no prose of the page. */
const SKIPPED = words('script style noscript template svg math pre nav table form select button textarea iframe object audio video canvas ' +
    'map head title footer dialog menu datalist samp rp rt');
/** Elements that a line of text goes on through; all others begin and end a paragraph. */
const INLINE = words('a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark q ruby rb s small span strike ' +
    'strong sub sup time tt u var wbr');
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const ROLES_SKIPPED = words('navigation search banner contentinfo');
class Page {
    metadata = {};
    text;
    paragraphs = [];
    open = [];
    skipping = 0;
    quoting = 0;
    quotations = 0;
    inMain = 0;
    heading = 0;
    pending = '';
    lines;
    startLine = 0;
    endLine = 0;
    constructor(text) {
        this.text = text;
        this.lines = new _line_counter_js__WEBPACK_IMPORTED_MODULE_4__/* .LineCounter */ .H(text);
    }
    /** Line at which reading was given up, if it was. */
    parse() {
        let tooDeep;
        const parser = new htmlparser2__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX({
            onopentag: (name, attributes) => {
                this.onOpen(name, attributes);
                if (this.open.length > MAXIMUM_DEPTH) {
                    tooDeep = this.lines.at(parser.startIndex);
                    parser.pause();
                    parser.reset();
                }
            },
            ontext: (text) => {
                if (tooDeep === undefined)
                    this.onText(text, parser.startIndex);
            },
            onclosetag: (name) => this.onClose(name),
        });
        for (let at = 0; at < this.text.length && tooDeep === undefined; at += 64 * 1024) {
            parser.write(this.text.slice(at, at + 64 * 1024));
        }
        if (tooDeep === undefined)
            parser.end();
        this.flush();
        return tooDeep;
    }
    *parts() {
        const hasMain = this.paragraphs.some(({ main }) => main);
        const kept = this.paragraphs.filter(({ main }) => main || !hasMain);
        for (let i = 0; i < kept.length;) {
            const paragraph = kept[i];
            let end = i + 1;
            if (paragraph.heading)
                yield { type: 'heading' };
            else if (paragraph.quotation === 0)
                yield { type: 'prose', block: paragraph };
            else {
                while (kept[end]?.quotation === paragraph.quotation)
                    end++;
                yield { type: 'quotation', blocks: kept.slice(i, end) };
            }
            i = end;
        }
    }
    onOpen(name, attributes) {
        if (name === 'meta')
            this.addMetadata(attributes.name ?? '', attributes.content ?? '');
        if (!INLINE.has(name))
            this.flush();
        if (name === 'br' || VOID.has(name))
            return;
        const role = attributes.role ?? '';
        const skips = SKIPPED.has(name) ||
            ROLES_SKIPPED.has(role) ||
            attributes['aria-hidden'] === 'true' ||
            attributes.hidden !== undefined;
        const main = name === 'main' || role === 'main';
        this.open.push({ name, skips, quotes: name === 'blockquote', main });
        if (skips)
            this.skipping++;
        if (main)
            this.inMain++;
        if (name === 'blockquote' && this.quoting++ === 0)
            this.quotations++;
        if (HEADINGS.has(name))
            this.heading++;
    }
    onClose(name) {
        if (!INLINE.has(name))
            this.flush();
        if (name === 'br' || VOID.has(name))
            return;
        const element = this.open.pop();
        if (element === undefined)
            return;
        if (element.skips)
            this.skipping--;
        if (element.main)
            this.inMain--;
        if (element.quotes)
            this.quoting--;
        if (HEADINGS.has(element.name))
            this.heading--;
    }
    onText(text, index) {
        if (this.skipping > 0)
            return;
        const offset = text.search(/\S/);
        if (offset === -1) {
            if (this.pending !== '')
                this.pending += ' ';
            return;
        }
        if (this.pending === '')
            this.startLine = this.lines.at(index + offset);
        this.endLine = this.lines.at(index + text.trimEnd().length - 1);
        this.pending += text;
    }
    flush() {
        const text = this.pending.replace(/\s+/g, ' ').trim();
        this.pending = '';
        if (text === '')
            return;
        this.paragraphs.push({
            text,
            line: this.startLine,
            endLine: Math.max(this.startLine, this.endLine),
            heading: this.heading > 0,
            quotation: this.quoting > 0 ? this.quotations : 0,
            main: this.inMain > 0,
        });
    }
    addMetadata(name, content) {
        if (name === '' || name === '__proto__' || content.length > MAXIMUM_METADATA_LENGTH)
            return;
        if (Object.keys(this.metadata).length < MAXIMUM_METADATA_ENTRIES)
            this.metadata[name] = content;
    }
}
const VOID = words('area base br col embed hr img input link meta param source track wbr');


/***/ }),

/***/ 88726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ LineCounter)
/* harmony export */ });
/** Tells the lines, 1-based, of offsets in a text or its bytes; offsets come in ascending order. */
class LineCounter {
    text;
    line = 1;
    next;
    constructor(text) {
        this.text = text;
        this.next = text.indexOf('\n');
    }
    at(offset) {
        while (this.next !== -1 && this.next < offset) {
            this.line++;
            this.next = this.text.indexOf('\n', this.next + 1);
        }
        return this.line;
    }
}


/***/ })

};
