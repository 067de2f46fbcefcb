export const id = 5830;
export const ids = [5830];
export const modules = {

/***/ 35830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseMdx: () => (/* binding */ parseMdx)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27899);
/* harmony import */ var mdast_util_mdx__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11925);
/* harmony import */ var micromark_extension_mdxjs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85295);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28361);




/** MDX; undefined where the document is none, since MDX, unlike Markdown, has syntax errors. */
function parseMdx(text) {
    try {
        return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_1__/* .fromMarkdown */ .Y)(text, {
            extensions: [..._prose_js__WEBPACK_IMPORTED_MODULE_0__/* .GFM */ .Fz.extensions, (0,micromark_extension_mdxjs__WEBPACK_IMPORTED_MODULE_2__/* .mdxjs */ .d)()],
            mdastExtensions: [..._prose_js__WEBPACK_IMPORTED_MODULE_0__/* .GFM */ .Fz.mdastExtensions, (0,mdast_util_mdx__WEBPACK_IMPORTED_MODULE_3__/* .mdxFromMarkdown */ .r)()],
        });
    }
    catch {
        return undefined;
    }
}


/***/ })

};
