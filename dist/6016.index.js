export const id = 6016;
export const ids = [6016];
export const modules = {

/***/ 86016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSubtitles: () => (/* binding */ readSubtitles)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58400);
/* harmony import */ var _document_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69587);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7805);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98128);




const TIMING = /^(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})\s+-->\s+(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{3})/;
const BLOCK_OF_VTT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
const TAGS = /<[^<>]*>|\{\\[^{}]*\}/g;
const ENDS_SENTENCE = /[.!?…。！？]["'”’»)\]]*$/;
/** Cues are joined to a paragraph until a sentence ends after so many words, … */
const PARAGRAPH_WORDS = 60;
const MAXIMUM_PARAGRAPH_WORDS = 150;
/** … or nobody speaks for so many seconds. */
const PAUSE_SECONDS = 4;
/**
 * Reads the spoken text of subtitles, SubRip or WebVTT (https://www.w3.org/TR/webvtt1/): cues joined to paragraphs,
 * without numbers, times and tags. A cue that repeats the one before it, as rolling captions do, is read once.
 */
async function* readSubtitles(path, pieces) {
    const { text, problems } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u)(path, pieces);
    yield* problems.map(_event_js__WEBPACK_IMPORTED_MODULE_3__/* .problemEvent */ .U);
    for (const record of (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsOfDocument */ .P7)(path, {}, partsOf(text)))
        yield (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .recordEvent */ .y)(record);
}
function* partsOf(text) {
    let said = [];
    let words = 0;
    let [line, endLine, spoken] = [0, 0, 0];
    let previous = '';
    for (const cue of cuesOf(text)) {
        if (cue.text === previous) {
            spoken = cue.end;
            continue;
        }
        if (said.length > 0 && cue.start - spoken > PAUSE_SECONDS) {
            yield* (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOfText */ .K9)(said.join(' '), line, endLine);
            said = [];
        }
        if (said.length === 0)
            [line, words] = [cue.line, 0];
        said.push(cue.text);
        words += (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countWords */ .r)(cue.text);
        [endLine, spoken, previous] = [cue.endLine, cue.end, cue.text];
        if (words >= MAXIMUM_PARAGRAPH_WORDS || (words >= PARAGRAPH_WORDS && ENDS_SENTENCE.test(cue.text))) {
            yield* (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOfText */ .K9)(said.join(' '), line, endLine);
            said = [];
        }
    }
    yield* (0,_document_records_js__WEBPACK_IMPORTED_MODULE_1__/* .proseOfText */ .K9)(said.join(' '), line, endLine);
}
function* cuesOf(text) {
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; i++) {
        const timing = TIMING.exec((lines[i] ?? '').trim());
        if (timing === null) {
            if (BLOCK_OF_VTT.test(lines[i] ?? ''))
                while (i < lines.length && (lines[i] ?? '').trim() !== '')
                    i++;
            continue;
        }
        const first = i + 1;
        let end = first;
        while (end < lines.length && (lines[end] ?? '').trim() !== '')
            end++;
        const said = lines.slice(first, end).join(' ').replace(TAGS, '').replace(/\s+/g, ' ').trim();
        if (said !== '') {
            yield { text: said, line: first + 1, endLine: end, start: seconds(timing, 1), end: seconds(timing, 5) };
        }
        i = end;
    }
}
function seconds(timing, at) {
    const [hours = 0, minutes = 0, whole = 0, thousandths = 0] = timing
        .slice(at, at + 4)
        .map((part) => Number(part ?? 0));
    return 3600 * hours + 60 * minutes + whole + thousandths / 1000;
}


/***/ })

};
