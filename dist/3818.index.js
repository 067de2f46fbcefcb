export const id = 3818;
export const ids = [3818];
export const modules = {

/***/ 98746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ modelRoot),
/* harmony export */   BX: () => (/* binding */ programDigest),
/* harmony export */   C_: () => (/* binding */ wasmAssets),
/* harmony export */   Ud: () => (/* binding */ productVersion),
/* harmony export */   xA: () => (/* binding */ workerEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** Stands in for `runtime-assets.ts` in the bundle, all of whose files lie in one folder (`dist/`). */
const dist = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
/** Absolute paths of the copies of onnxruntime-web's files. */
function wasmAssets() {
    return {
        script: node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'ort.wasm.bundle.min.mjs'),
        binary: node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'ort-wasm-simd-threaded.wasm'),
    };
}
/** Absolute path of the folder that holds one folder per embedded model. */
function modelRoot() {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, '..', 'models');
}
/** Version of synthetic-budget that was built. */
function productVersion() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'package.json'), 'utf8')).version;
}
/** Digest of the code that was built and of the libraries that it uses. */
function programDigest() {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'package.json'), 'utf8')).digest;
}
/** Module that a scoring thread starts with. */
function workerEntry() {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(dist, 'worker.js');
}


/***/ }),

/***/ 98465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ EngineError),
/* harmony export */   T: () => (/* binding */ firstLine)
/* harmony export */ });
/** The model or the engine that runs it cannot be used; nothing can be scored. The message says what to do. */
class EngineError extends Error {
    name = 'EngineError';
}
/** First line of an error's message: what the loader or the engine said, without its stack. */
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 66569:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _detector_embedded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86475);


/** A scoring thread: loads what the embedded detector scores with and answers requests until it is ended. */
async function main() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    if (port === null)
        throw new Error('worker.js is a thread of synthetic-budget, not a program of its own.');
    const reply = (message) => port.postMessage(message);
    try {
        const scorer = await (0,_detector_embedded_js__WEBPACK_IMPORTED_MODULE_1__/* .loadEmbeddedScorer */ .fK)({ runtime: node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData.runtime });
        port.on('message', ({ id, texts }) => {
            scorer.score(texts).then((scores) => reply({ type: 'scores', id, scores }), (error) => reply({ type: 'failed', id, message: messageOf(error) }));
        });
        reply({ type: 'ready' });
    }
    catch (error) {
        reply({ type: 'failed', id: null, message: messageOf(error) });
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
