export const id = 3165;
export const ids = [3165];
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

/***/ 33165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLatex: () => (/* binding */ readLatex)
});

// EXTERNAL MODULE: ./lib/record/document.js
var record_document = __webpack_require__(58400);
// EXTERNAL MODULE: ./lib/record/document-records.js
var document_records = __webpack_require__(69587);
// EXTERNAL MODULE: ./lib/record/event.js
var record_event = __webpack_require__(7805);
// EXTERNAL MODULE: ./lib/record/inline.js
var inline = __webpack_require__(32992);
;// CONCATENATED MODULE: ./lib/record/latex-characters.js
/** Commands that stand for characters. */
const LATEX_SYMBOLS = {
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    textendash: '–',
    textemdash: '—',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    textasciitilde: '~',
    textbackslash: '\\',
    textunderscore: '_',
    textdegree: '°',
    textregistered: '®',
    texttrademark: '™',
    copyright: '©',
    pounds: '£',
    euro: '€',
    S: '§',
    P: '¶',
    ss: 'ß',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    i: 'ı',
    j: 'ȷ',
    LaTeX: 'LaTeX',
    TeX: 'TeX',
};
/** Accent commands and the combining character that each stands for. */
const COMBINING = {
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '"': '\u0308',
    '=': '\u0304',
    '.': '\u0307',
    c: '\u0327',
    v: '\u030c',
    u: '\u0306',
    H: '\u030b',
    k: '\u0328',
    r: '\u030a',
    d: '\u0323',
    b: '\u0331',
};
/** The letter with its accent (`"` and `o` give `ö`); undefined where there is no such accent or no letter. */
function accented(mark, letter) {
    const combining = Object.hasOwn(COMBINING, mark) ? COMBINING[mark] : undefined;
    return combining === undefined || letter === '' ? undefined : (letter + combining).normalize('NFC');
}

// EXTERNAL MODULE: ./lib/record/line-counter.js
var line_counter = __webpack_require__(88726);
;// CONCATENATED MODULE: ./lib/record/latex.js






/**
 * Reads the prose of a LaTeX document: the text between `\begin{document}` and its end, cut at sections. Comments, math,
 * floats, tables, listings, bibliographies, definitions, references and citations are left out; quotations are quoted.
 * Nothing is executed: macros of the author's own are read as their arguments.
 */
async function* readLatex(path, pieces) {
    const { text, problems } = await (0,record_document/* readDocument */.u)(path, pieces, inline/* MAXIMUM_MARKUP_LENGTH */.P);
    yield* problems.map(record_event/* problemEvent */.U);
    const body = bodyOf(withoutComments(text));
    for (const record of (0,document_records/* recordsOfDocument */.P7)(path, {}, new LatexScanner(body).parts()))
        yield (0,record_event/* recordEvent */.y)(record);
}
/** Without comments (`%` to the end of the line) and with `verb` blanked; line numbers hold. */
function withoutComments(text) {
    return text
        .split('\n')
        .map((line) => {
        const safe = line.replace(/\\verb\*?([^\w\s*])(.{0,200}?)\1/g, '');
        const comment = /(?:^|[^\\])(?:\\\\)*%/.exec(safe);
        return comment === null ? safe : safe.slice(0, comment.index + comment[0].length - 1);
    })
        .join('\n');
}
function bodyOf(text) {
    const begin = /\\begin\s*\{document\}/.exec(text);
    const start = begin === null ? 0 : begin.index + begin[0].length;
    const end = text.indexOf('\\end{document}', start);
    return text.slice(0, start).replace(/[^\n]+/g, '') + text.slice(start, end === -1 ? undefined : end);
}
const words = (names) => new Set(names.split(' '));
const SECTIONS = words('part chapter section subsection subsubsection paragraph subparagraph frametitle addchap addsec');
/** Environments that hold no prose. */
const OPAQUE = words('equation align alignat flalign gather multline eqnarray displaymath math dmath subequations array verbatim Verbatim ' +
    'BVerbatim lstlisting minted alltt tabular tabularx tabulary longtable tabbing table wraptable sidewaystable figure ' +
    'wrapfigure sidewaysfigure subfigure tikzpicture pgfpicture picture forest algorithm algorithmic algorithm2e ' +
    'thebibliography filecontents comment CCSXML titlepage');
const QUOTES = words('quote quotation displayquote verse');
/** Commands whose arguments are no prose, with how many they have. */
const SILENT = {
    ...Object.fromEntries(('cite citep citet citeauthor citeyear citealp citealt parencite textcite autocite footcite nocite ref eqref pageref ' +
        'autoref cref Cref nameref vref label index includegraphics input include includeonly bibliography ' +
        'bibliographystyle addbibresource usepackage documentclass pagestyle thispagestyle vspace hspace url nolinkurl ' +
        'footnote footnotemark footnotetext thanks hypersetup graphicspath author date title affiliation email ' +
        'institute pagenumbering theoremstyle setlist tikzset pgfplotsset lstset lstinline mintinline keywords ccsdesc ' +
        'acmConference orcid vskip hskip selectlanguage phantomsection markboth todo caption color')
        .split(' ')
        .map((name) => [name, 1])),
    ...Object.fromEntries(('newcommand renewcommand providecommand DeclareMathOperator setlength addtolength setcounter addtocounter ' +
        'definecolor newtheorem rule SI qty num si unit def let newenvironment renewenvironment DeclareRobustCommand')
        .split(' ')
        .map((name) => [
        name,
        name.endsWith('environment') ? 3 : name === 'num' || name === 'si' || name === 'unit' ? 1 : 2,
    ])),
    newenvironment: 3,
    addcontentsline: 3,
};
/** Commands whose first argument is no prose and whose second is. */
const FIRST_SILENT = words('href textcolor colorbox hyperref foreignlanguage parbox raisebox multicolumn');
const SPACES = words('quad qquad space item newline linebreak smallskip medskip bigskip noindent indent');
const COMMAND = /\\(?:([A-Za-z@]+)\*?|([^A-Za-z@]))/y;
const OPTIONS = /[ \t]*\n?[ \t]*\[[^\]]{0,300}\]/y;
const LETTER = /\s*(?:\{\s*(\\?[A-Za-z]?)\s*\}|(\\?[A-Za-z]))/y;
const ENVIRONMENT = /\s*\{([^{}]{0,100})\}/y;
class LatexScanner {
    text;
    at = 0;
    lines;
    out = '';
    startLine = 0;
    endLine = 0;
    quoted = [];
    quoting = 0;
    /** Groups and math that were followed in vain, which costs time. */
    unclosed = 0;
    found = [];
    constructor(text) {
        this.text = text;
        this.lines = new line_counter/* LineCounter */.H(text);
    }
    /** All parts; one pass over the text. */
    parts() {
        const { text } = this;
        while (this.at < text.length) {
            const next = text.charAt(this.at);
            if (next === '\\')
                this.command();
            else if (next === '$')
                this.math();
            else if (next === '{' || next === '}')
                this.at++;
            else if (next === '\n')
                this.newline();
            else if (next === '~')
                this.emit(' ', 1);
            else
                this.plain();
        }
        this.flush();
        return this.found;
    }
    plain() {
        const start = this.at;
        while (this.at < this.text.length && !SPECIAL.has(this.text.charAt(this.at)))
            this.at++;
        const source = this.text.slice(start, this.at);
        this.add(source.replaceAll('``', '“').replaceAll("''", '”').replaceAll('---', '—').replaceAll('--', '–'), start);
    }
    newline() {
        BLANK_LINES.lastIndex = this.at;
        const blank = BLANK_LINES.exec(this.text);
        if (blank === null)
            this.emit(' ', 1);
        else {
            this.at += blank[0].length;
            this.flush();
        }
    }
    command() {
        const { text } = this;
        const start = this.at;
        COMMAND.lastIndex = start;
        const match = COMMAND.exec(text);
        if (match === null) {
            this.at++;
            return;
        }
        this.at += match[0].length;
        const [, name, symbol] = match;
        if (symbol !== undefined)
            this.symbol(symbol, start);
        else if (name !== undefined)
            this.named(name, start);
    }
    symbol(symbol, start) {
        if (symbol === '(' || symbol === '[') {
            this.skipTo(symbol === '(' ? '\\)' : '\\]', symbol === '(' ? MAXIMUM_INLINE_MATH : MAXIMUM_DISPLAY_MATH);
        }
        else if (symbol === '\\') {
            this.skip(OPTIONS);
            this.emit(' ', 0);
        }
        else if ('&%$#_{}'.includes(symbol))
            this.add(symbol, start);
        else if (!this.accent(symbol, start))
            this.emit(symbol === ' ' || symbol === '\n' ? ' ' : '', 0);
    }
    accent(mark, start) {
        LETTER.lastIndex = this.at;
        const letter = LETTER.exec(this.text);
        const composed = letter === null ? undefined : accented(mark, (letter[1] ?? letter[2] ?? '').replace('\\', ''));
        if (letter === null || composed === undefined)
            return false;
        this.at += letter[0].length;
        this.add(composed, start);
        return true;
    }
    named(name, start) {
        const symbol = Object.hasOwn(LATEX_SYMBOLS, name) ? LATEX_SYMBOLS[name] : undefined;
        if (name === 'begin' || name === 'end')
            this.environment(name === 'begin');
        else if (SECTIONS.has(name)) {
            this.flush();
            this.skip(OPTIONS);
            this.skipGroup();
            this.found.push({ type: 'heading' });
        }
        else if (symbol !== undefined) {
            this.add(symbol, start);
            if (this.text.startsWith('{}', this.at))
                this.at += 2;
        }
        else if (name === 'par' || name === 'item') {
            this.flush();
            this.skip(OPTIONS);
        }
        else if (SPACES.has(name))
            this.emit(' ', 0);
        else if (Object.hasOwn(SILENT, name)) {
            for (let left = SILENT[name] ?? 0; left > 0; left--)
                this.skipArgument();
        }
        else if (FIRST_SILENT.has(name))
            this.skipArgument();
        else if (name.length > 1 || !this.accent(name, start))
            this.skip(OPTIONS);
    }
    environment(begins) {
        ENVIRONMENT.lastIndex = this.at;
        const match = ENVIRONMENT.exec(this.text);
        if (match === null)
            return;
        this.at += match[0].length;
        const name = (match[1] ?? '').trim();
        const bare = name.replace(/\*$/, '');
        this.flush();
        if (begins && OPAQUE.has(bare)) {
            const close = `\\end{${name}}`;
            const end = this.text.indexOf(close, this.at);
            this.at = end === -1 ? this.text.length : end + close.length;
        }
        else if (QUOTES.has(bare))
            this.quote(begins);
        else if (begins) {
            this.skip(OPTIONS);
            if (this.text[this.at] === '{' && ARGUMENT_OF.has(bare))
                this.skipGroup();
        }
    }
    quote(begins) {
        this.quoting = Math.max(0, this.quoting + (begins ? 1 : -1));
        if (this.quoting === 0)
            this.found.push(...(0,document_records/* quotationOf */.kv)(this.quoted.splice(0)));
    }
    math() {
        const display = this.text.startsWith('$$', this.at);
        const close = display ? '$$' : '$';
        this.at += close.length;
        this.skipTo(close, display ? MAXIMUM_DISPLAY_MATH : MAXIMUM_INLINE_MATH);
    }
    /** Passes what closes math, if it is not too far away to be meant. */
    skipTo(close, limit) {
        if (this.unclosed > MAXIMUM_UNCLOSED)
            return;
        const end = this.text.slice(this.at, this.at + limit).indexOf(close);
        if (end === -1)
            this.unclosed++;
        else
            this.at += end + close.length;
    }
    skip(pattern) {
        if (this.unclosed > MAXIMUM_UNCLOSED)
            return;
        pattern.lastIndex = this.at;
        const match = pattern.exec(this.text);
        if (match !== null)
            this.at += match[0].length;
        else if (this.text[this.at] === '[')
            this.unclosed++;
    }
    skipArgument() {
        this.skip(OPTIONS);
        this.skip(OPTIONS);
        this.skipGroup();
    }
    /** A balanced group in braces, or a command as an argument; one that is never closed is read on. */
    skipGroup() {
        let at = this.at;
        while (at < this.text.length && /[ \t\n]/.test(this.text.charAt(at)) && at - this.at < 100)
            at++;
        if (this.text[at] === '\\') {
            COMMAND.lastIndex = at;
            this.at = at + (COMMAND.exec(this.text)?.[0].length ?? 1);
            return;
        }
        if (this.text[at] !== '{' || this.unclosed > MAXIMUM_UNCLOSED)
            return;
        let depth = 0;
        for (let i = at; i < this.text.length && i - at < MAXIMUM_GROUP; i++) {
            const next = this.text[i];
            if (next === '\\')
                i++;
            else if (next === '{')
                depth++;
            else if (next === '}' && --depth === 0) {
                this.at = i + 1;
                return;
            }
        }
        this.unclosed++;
        this.at = at + 1;
    }
    /** Adds what stands for `length` characters of the source that are passed here. */
    emit(text, length) {
        if (this.out !== '')
            this.out += text;
        this.at += length;
    }
    add(text, start) {
        if (text.trim() === '') {
            this.emit(text, 0);
            return;
        }
        this.endLine = this.lines.at(start);
        if (this.out === '')
            this.startLine = this.endLine;
        this.out += text;
    }
    flush() {
        const text = this.out;
        this.out = '';
        if (!/[\p{L}\p{N}]/u.test(text))
            return;
        const parts = (0,document_records/* proseOfText */.K9)(text.replace(/\s+([.,;:!?)])/g, '$1'), this.startLine, this.endLine);
        (this.quoting > 0 ? this.quoted : this.found).push(...parts);
    }
}
/** Characters that are not read as they stand. */
const SPECIAL = new Set(['\\', '$', '{', '}', '\n', '~']);
const BLANK_LINES = /\n(?:[ \t]*\n)+/y;
const MAXIMUM_INLINE_MATH = 1000;
const MAXIMUM_DISPLAY_MATH = 20_000;
const MAXIMUM_GROUP = 20_000;
const MAXIMUM_UNCLOSED = 1000;
const ARGUMENT_OF = words('minipage multicols tcolorbox adjustbox spacing frame columns column thm');


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
