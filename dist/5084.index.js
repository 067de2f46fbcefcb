export const id = 5084;
export const ids = [5084];
export const modules = {

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


/***/ }),

/***/ 45084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readNotebook: () => (/* binding */ readNotebook)
/* harmony export */ });
/* harmony import */ var _streamparser_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75497);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58400);
/* harmony import */ var _document_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69587);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7805);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36114);
/* harmony import */ var _hostile_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(885);
/* harmony import */ var _line_counter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88726);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88167);








/** Notebooks hold their pictures; longer ones, in UTF-16 code units, are cut. */
const MAXIMUM_LENGTH = 128 * 1024 * 1024;
/**
 * Reads the Markdown cells of a Jupyter notebook (https://nbformat.readthedocs.io/en/latest/format_description.html) as
 * one document, in the way of Markdown. The place of a record is the cell that it begins in (`cells[3]`, 0-based as in
 * the file) and the lines of the JSON file that its sources stand in.
 */
async function* readNotebook(path, pieces) {
    const { text, problems } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(path, pieces, MAXIMUM_LENGTH);
    yield* problems.map(_event_js__WEBPACK_IMPORTED_MODULE_5__/* .problemEvent */ .U);
    if (text.trim() === '')
        return;
    const scanner = new CellScanner(text);
    const broken = scanner.scan();
    const cells = scanner.cells.filter(({ type }) => type === 'markdown');
    const parts = [];
    let metadata = {};
    for (const cell of cells) {
        const front = cell === cells[0] ? (0,_front_matter_js__WEBPACK_IMPORTED_MODULE_3__/* .frontMatterOf */ .E)(cell.text) : { metadata: {}, body: cell.text };
        if (cell === cells[0])
            metadata = front.metadata;
        const safe = (0,_hostile_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutHostileBlocks */ .v)(front.body);
        for (const line of safe.hostileLines) {
            const message = 'The block nests or repeats markup beyond any document and was not read.';
            yield (0,_event_js__WEBPACK_IMPORTED_MODULE_5__/* .problemEvent */ .U)({ path, line: cell.lineOf(line), message, lost: 'part' });
        }
        for (const part of (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .proseOfMarkdown */ .a)(safe.text))
            parts.push(inFile(part, cell));
    }
    for (const record of (0,_document_records_js__WEBPACK_IMPORTED_MODULE_2__/* .recordsOfDocument */ .P7)(path, metadata, parts)) {
        const { place } = record;
        const cell = cells.findLast(({ start, end }) => start <= place.line && place.line <= end);
        const field = cell === undefined ? {} : { field: `cells[${cell.index}]` };
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_5__/* .recordEvent */ .y)({ ...record, place: { ...place, ...field } });
    }
    if (broken !== undefined)
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_5__/* .problemEvent */ .U)({ path, ...broken, lost: 'part' });
}
/** Moves a part from the lines of its cell to those of the file. */
function inFile(part, cell) {
    const move = (block) => ({
        ...block,
        line: cell.lineOf(block.line),
        endLine: cell.lineOf(block.endLine),
    });
    if (part.type === 'prose')
        return { type: 'prose', block: move(part.block) };
    return part.type === 'quotation' ? { type: 'quotation', blocks: part.blocks.map(move) } : part;
}
class Cell {
    index;
    type = '';
    text = '';
    /** Line of the file for each line of the cell. */
    lines = [];
    constructor(index) {
        this.index = index;
    }
    get start() {
        return this.lines[0] ?? 0;
    }
    get end() {
        return this.lines.at(-1) ?? 0;
    }
    add(source, line) {
        const begins = this.text === '' || this.text.endsWith('\n') ? 0 : 1;
        const lines = source.replace(/\n$/, '').split('\n').length;
        for (let i = begins; i < lines; i++)
            this.lines.push(line);
        this.text += source;
    }
    lineOf(line) {
        return this.lines[Math.min(line, this.lines.length) - 1] ?? 1;
    }
}
/** Path of what the notebook's cells are in: `cells` at the top, `worksheets[0].cells` before version 4. */
const CELLS = /^(?:worksheets\.\d+\.)?cells\.(\d+)$/;
const CELLS_OF_WORKSHEET = /^worksheets\.(\d+)\./;
const KEY_LENGTH = 200;
const MAXIMUM_DEPTH = 10_000;
/** Follows the tokens of the JSON text and keeps the sources of cells with their lines. */
class CellScanner {
    cells = [];
    text;
    stack = [];
    expectsKey = false;
    lines;
    reached = 0;
    cellPath = '';
    cell;
    constructor(text) {
        this.text = Buffer.from(text, 'utf8');
        this.lines = new _line_counter_js__WEBPACK_IMPORTED_MODULE_7__/* .LineCounter */ .H(this.text);
    }
    /** What is wrong with the JSON, and where; the cells before it are kept. */
    scan() {
        const tokenizer = new _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .Tokenizer */ ._F();
        tokenizer.onToken = (token) => this.onToken(token);
        tokenizer.onError = (error) => {
            throw error;
        };
        try {
            tokenizer.write(this.text);
            tokenizer.end();
            if (this.stack.length > 0)
                throw new Error('it ends before its JSON does (truncated?)');
            return undefined;
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            const short = reason.replace(/ at chunk position[\s\S]*$/, '').replace(/ in state [\s\S]*$/, '');
            return {
                line: this.lines.at(this.reached),
                message: `The notebook is not valid JSON: ${short}. The cells before were read.`,
            };
        }
    }
    onToken({ token, value, offset }) {
        this.reached = offset;
        const top = this.stack.at(-1);
        switch (token) {
            case _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.LEFT_BRACE:
            case _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.LEFT_BRACKET:
                if (this.stack.length >= MAXIMUM_DEPTH)
                    throw new Error('it is nested too deeply');
                if (token === _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.LEFT_BRACE)
                    this.openCell();
                this.stack.push({ isArray: token === _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.LEFT_BRACKET, key: '', index: 0 });
                this.expectsKey = token === _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.LEFT_BRACE;
                return;
            case _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.RIGHT_BRACE:
            case _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.RIGHT_BRACKET:
                this.stack.pop();
                this.expectsKey = false;
                if (this.stack.length < this.cellDepth)
                    this.cell = undefined;
                return;
            case _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.COMMA:
                if (top?.isArray === true)
                    top.index++;
                else
                    this.expectsKey = true;
                return;
            case _streamparser_json__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.STRING:
                if (this.expectsKey && top !== undefined) {
                    top.key = String(value).slice(0, KEY_LENGTH);
                    this.expectsKey = false;
                }
                else
                    this.onString(String(value), offset);
                return;
            default:
        }
    }
    cellDepth = 0;
    openCell() {
        if (this.stack.length !== 2 && this.stack.length !== 4)
            return;
        const path = this.stack.map(({ isArray, key, index }) => (isArray ? index : key)).join('.');
        if (!CELLS.test(path))
            return;
        this.cellPath = CELLS_OF_WORKSHEET.exec(path)?.[0] ?? '';
        this.cell = new Cell(this.cellPath === '' ? Number(CELLS.exec(path)?.[1]) : this.cells.length);
        this.cells.push(this.cell);
        this.cellDepth = this.stack.length + 1;
    }
    onString(value, offset) {
        const { cell, stack, cellDepth } = this;
        if (cell === undefined)
            return;
        const key = stack[cellDepth - 1]?.key;
        const isItem = stack.length === cellDepth + 1 && stack[cellDepth]?.isArray === true;
        if (key === 'cell_type' && stack.length === cellDepth)
            cell.type = value;
        else if (key === 'source' && (stack.length === cellDepth || isItem)) {
            cell.add(value, this.lines.at(offset));
        }
    }
}


/***/ })

};
