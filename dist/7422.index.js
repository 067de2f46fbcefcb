export const id = 7422;
export const ids = [7422];
export const modules = {

/***/ 67422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   MJ: () => (/* binding */ formatFraction),
/* harmony export */   Qp: () => (/* binding */ ValueError),
/* harmony export */   am: () => (/* binding */ parsePrecision),
/* harmony export */   at: () => (/* binding */ parseFraction),
/* harmony export */   cE: () => (/* binding */ reachesFarAbove),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   oD: () => (/* binding */ formatBeside),
/* harmony export */   suggest: () => (/* binding */ suggest),
/* harmony export */   vy: () => (/* binding */ formatInterval)
/* harmony export */ });
/** Thrown for a value that cannot be read; the message says what was found and what to write instead. */
class ValueError extends Error {
    name = 'ValueError';
}
const PERCENT = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/**
 * Reads a fraction from what people write: `5%`, `5 %`, `0.05` (text or number). Returns 0..1.
 *
 * A bare number above 1 and the bare integer 1 are refused, since "5" may mean 5 % or 500 % and "1" may mean 1 % or 100 %.
 * @throws {ValueError} for anything else than a share between 0 % and 100 %, with what to write instead.
 */
function parseFraction(text) {
    const trimmed = String(text).trim();
    const percent = PERCENT.exec(trimmed)?.[1];
    if (percent !== undefined)
        return inRange(shiftedByTwo(percent), trimmed);
    if (typeof text === 'string' && !DECIMAL.test(trimmed)) {
        const found = trimmed === '' ? 'nothing' : JSON.stringify(trimmed);
        throw new ValueError(`expected a share such as 5% or 0.05, found ${found}`);
    }
    const value = Number(trimmed);
    if (value >= 1 && value <= 100) {
        const decimal = value / 100;
        throw new ValueError(`${trimmed} is ambiguous: write ${trimmed}% (or ${decimal} for the same share)`);
    }
    return inRange(value, trimmed);
}
const DURATION = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
/**
 * Reads a duration from what people write: `90s`, `5m`, `1h`, `1h30m`. Returns milliseconds.
 * @throws {ValueError} for anything else, and for no time at all.
 */
function parseDuration(text) {
    const trimmed = text.trim();
    const [, hours = '0', minutes = '0', seconds = '0'] = DURATION.exec(trimmed) ?? [];
    const duration = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
    if (duration > 0 && Number.isSafeInteger(duration))
        return duration;
    const found = trimmed === '' ? 'nothing' : JSON.stringify(trimmed);
    throw new ValueError(`expected a duration such as 90s, 5m or 1h30m, found ${found}`);
}
/**
 * Reads the half-width of an interval: a share above 0 % and below 50 %.
 * @throws {ValueError} for anything else, with what to write instead.
 */
function parsePrecision(text) {
    const precision = parseFraction(text);
    if (precision > 0 && precision < 0.5)
        return precision;
    throw new ValueError(`expected the half-width of an interval, above 0% and below 50%, such as 1%, found ${text.trim()}`);
}
function inRange(value, written) {
    if (!Number.isFinite(value))
        throw new ValueError(`expected a share such as 5% or 0.05, found ${written}`);
    if (value < 0)
        throw new ValueError(`a share cannot be negative, found ${written}`);
    if (value > 1)
        throw new ValueError(`a share cannot exceed 100%, found ${written}`);
    return value === 0 ? 0 : value;
}
/** Percent to fraction with one rounding: `4.8` reads as 0.048 exactly, where 4.8 / 100 need not. */
function shiftedByTwo(percent) {
    return Number(`${percent}e-2`);
}
/**
 * The candidate closest to a mistyped word by edit distance (Damerau 1964, optimal string alignment), compared without case;
 * undefined when none is close: at most a third of the longer word's letters, and at least one edit, may differ.
 */
function suggest(word, candidates) {
    let best;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
        if (distance <= allowed && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const substitution = a[row - 1] === b[column - 1] ? 0 : 1;
            let distance = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + substitution);
            if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
                distance = Math.min(distance, (beforePrevious[column - 2] ?? 0) + 1);
            }
            current.push(distance);
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}
/**
 * A fraction for people, in percent with the digits that matter: `0.3 %`, `4.8 %`, `38 %`. Never rounds a share that is
 * not zero to `0 %`, nor one that is not whole to `100 %`.
 */
function formatFraction(fraction) {
    return `${percentDigits(fraction)} %`;
}
/** Both ends of an interval with one percent sign: `31–45 %`. */
function formatInterval(low, high) {
    const [from, to] = [percentDigits(low), percentDigits(high)];
    return from === to ? `${to} %` : `${from}–${to} %`;
}
/** A fraction beside a budget: with as many digits as it takes to tell one from the other. */
function formatBeside(fraction, budget) {
    const written = formatFraction(fraction);
    if (fraction === budget || written !== formatFraction(budget))
        return written;
    const told = [1, 2, 3, 4].map((digits) => `${withDigits(fraction * 100, digits)} %`);
    return told.find((candidate) => candidate !== written) ?? written;
}
function percentDigits(fraction) {
    const percent = fraction * 100;
    if (percent > 0 && percent < 0.05)
        return '< 0.1';
    if (percent < 100 && percent > 99.9)
        return '> 99.9';
    return withDigits(percent, percent < 9.95 || (percent >= 99.5 && percent < 100) ? 1 : 0);
}
function withDigits(value, digits) {
    return String(Number(value.toFixed(digits)));
}
/** Whether the upper end of an interval reaches so far above the budget that being within it is not shown. */
function reachesFarAbove(high, budget) {
    return high > 2 * budget;
}
/** Whether an interval begins at nothing and ends near everything. */
function isOpen(low, high) {
    return low < 0.001 && high > 0.75;
}
/** A whole number with grouped thousands: `168,402`. */
function formatCount(value) {
    return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}


/***/ })

};
