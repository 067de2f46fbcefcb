export const id = 5196;
export const ids = [5196];
export const modules = {

/***/ 55196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZH: () => (/* binding */ TAIL),
  Ny: () => (/* binding */ clusterParts),
  Am: () => (/* binding */ fractionOf),
  WY: () => (/* binding */ scoredText),
  a7: () => (/* binding */ weighed)
});

// UNUSED EXPORTS: syntheticFraction

// EXTERNAL MODULE: ./lib/record/record.js
var record = __webpack_require__(82472);
// EXTERNAL MODULE: ./lib/measure/special.js
var special = __webpack_require__(46879);
;// CONCATENATED MODULE: ./lib/measure/binomial-tail.js

const NODES = 96;
const NEGLIGIBLE = 1e-9;
const NARROW = 1e-3;
/** The table for Beta(a, b), a, b >= 1: with a = x and b = n − x + 1 the upper tail of the binomial, as above. */
function binomialTail(a, b) {
    const start = (0,special/* betaQuantile */.O9)(NEGLIGIBLE, a, b);
    const end = (0,special/* betaQuantile */.O9)(1 - NEGLIGIBLE, a, b);
    const width = (end - start) / NODES;
    const value = new Float64Array(NODES + 1);
    const slope = new Float64Array(NODES + 1);
    const integral = new Float64Array(NODES + 1);
    for (let i = 0; i <= NODES; i++) {
        const m = start + i * width;
        value[i] = (0,special/* incompleteBeta */.J7)(m, a, b);
        slope[i] = width * (0,special/* betaDensity */.lW)(m, a, b);
        if (i > 0)
            integral[i] = at(integral, i - 1) + width * cellIntegral(value, slope, i - 1, 1);
    }
    const valueAt = (m) => {
        if (m <= start)
            return 0;
        if (m >= end)
            return 1;
        const position = (m - start) / width;
        const cell = Math.min(NODES - 1, Math.floor(position));
        return cellValue(value, slope, cell, position - cell);
    };
    const integralAt = (m) => {
        if (m <= start)
            return 0;
        if (m >= end)
            return at(integral, NODES) + (m - end);
        const position = (m - start) / width;
        const cell = Math.min(NODES - 1, Math.floor(position));
        return at(integral, cell) + width * cellIntegral(value, slope, cell, position - cell);
    };
    return {
        meanBetween: (one, other) => {
            const [from, to] = one < other ? [one, other] : [other, one];
            if (to <= start)
                return 0;
            if (from >= end)
                return 1;
            return to - from < NARROW * width
                ? valueAt((from + to) / 2)
                : (integralAt(to) - integralAt(from)) / (to - from);
        },
    };
}
function at(values, index) {
    return values[index] ?? 0;
}
function cellValue(value, slope, cell, t) {
    const rise = at(value, cell + 1) - at(value, cell);
    const s0 = at(slope, cell);
    const s1 = at(slope, cell + 1);
    return at(value, cell) + t * (s0 + t * (3 * rise - 2 * s0 - s1 + t * (s0 + s1 - 2 * rise)));
}
function cellIntegral(value, slope, cell, t) {
    const rise = at(value, cell + 1) - at(value, cell);
    const s0 = at(slope, cell);
    const s1 = at(slope, cell + 1);
    return (t * (at(value, cell) + t * (s0 / 2 + t * ((3 * rise - 2 * s0 - s1) / 3 + (t * (s0 + s1 - 2 * rise)) / 4))));
}

// EXTERNAL MODULE: ./lib/measure/content-clusters.js
var content_clusters = __webpack_require__(31253);
// EXTERNAL MODULE: ./lib/detector/detector.js
var detector = __webpack_require__(55522);
;// CONCATENATED MODULE: ./lib/measure/rate-profile.js


/**
 * A fixed quadrature over the quantile of a source (or of a generator). Probabilities are spaced evenly in log-odds,
 * so that cells grow finer towards both tails, where the bounds of the interval are decided.
 */
const CELLS = 48;
const COARSE_CELLS = 28;
const REACH = detector/* QUANTILES */.bD.reach;
const CELL_PROBABILITIES = differences(edges(CELLS));
const COARSE_PROBABILITIES = differences(edges(COARSE_CELLS));
/** Probabilities of the quantiles that a calibration holds. */
const QUANTILE_PROBABILITIES = edges(detector/* QUANTILES */.bD.count - 1);
function edges(cells) {
    const probabilities = Float64Array.from({ length: cells + 1 }, (_, i) => {
        return 1 / (1 + Math.exp(-REACH * ((2 * i) / cells - 1)));
    });
    probabilities[0] = 0;
    probabilities[cells] = 1;
    return probabilities;
}
function differences(values) {
    return Float64Array.from({ length: values.length - 1 }, (_, i) => (values[i + 1] ?? 0) - (values[i] ?? 0));
}
const EDGE_PROBABILITIES = edges(CELLS);
const MIDDLE_PROBABILITIES = Float64Array.from({ length: COARSE_CELLS }, (_, i) => {
    const coarse = edges(COARSE_CELLS);
    return ((coarse[i] ?? 0) + (coarse[i + 1] ?? 0)) / 2;
});
const profiles = new Map();
const MAX_CACHED_PROFILES = 4_096;
/**
 * The profile of a distribution of rates: its own quantiles where it has them , else
 * those of its Beta. Remembered, since a calibration has few of them.
 */
function rateProfile(rate) {
    const key = `${rate.alpha},${rate.beta},${rate.quantiles?.join()}`;
    const known = profiles.get(key);
    if (known !== undefined)
        return known;
    const { quantiles } = rate;
    const quantile = quantiles === undefined
        ? (p) => (0,special/* betaQuantile */.O9)(p, rate.alpha, rate.beta)
        : (p) => interpolated(quantiles, p);
    const profile = {
        edges: EDGE_PROBABILITIES.map(quantile),
        middles: MIDDLE_PROBABILITIES.map(quantile),
        mean: rate.alpha / (rate.alpha + rate.beta),
    };
    if (profiles.size >= MAX_CACHED_PROFILES)
        profiles.clear();
    profiles.set(key, profile);
    return profile;
}
/** Linear in the log-odds of the probability between the quantiles; the outermost ones hold up to the end. */
function interpolated(quantiles, probability) {
    if (probability <= 0)
        return quantiles[0] ?? 0;
    if (probability >= 1)
        return quantiles[quantiles.length - 1] ?? 1;
    const logOdds = Math.log(probability / (1 - probability));
    const position = ((logOdds / REACH + 1) / 2) * (quantiles.length - 1);
    const cell = Math.min(quantiles.length - 2, Math.max(0, Math.floor(position)));
    const [from, to] = [quantiles[cell] ?? 0, quantiles[cell + 1] ?? 1];
    return from + Math.min(1, Math.max(0, position - cell)) * (to - from);
}
/** The same rate in every source. */
function constantProfile(rate) {
    return {
        edges: new Float64Array(CELLS + 1).fill(rate),
        middles: new Float64Array(COARSE_CELLS).fill(rate),
        mean: rate,
    };
}
/**
 * Mean of several profiles by weight: the pooled rate over strata of one source, which stands at the same quantile in
 * all of them (comonotone: the widest spread that given margins allow).
 */
function pooledProfile(parts) {
    const total = parts.reduce((sum, part) => sum + part.weight, 0);
    const pooled = { edges: new Float64Array(CELLS + 1), middles: new Float64Array(COARSE_CELLS), mean: 0 };
    for (const { weight, profile } of parts) {
        const share = weight / total;
        for (let i = 0; i <= CELLS; i++)
            pooled.edges[i] = (pooled.edges[i] ?? 0) + share * (profile.edges[i] ?? 0);
        for (let i = 0; i < COARSE_CELLS; i++) {
            pooled.middles[i] = (pooled.middles[i] ?? 0) + share * (profile.middles[i] ?? 0);
        }
        pooled.mean += share * profile.mean;
    }
    return pooled;
}
/** Synthetic text is supposed to be at most this many times as frequent in one stratum as in all. */
const MAX_CONCENTRATION = 2;
/**
 * The rate of synthetic text that makes up a share θ of the whole and lies where it is flagged most, as a function of θ:
 * strata are filled in the order of their rates, each at most to MAX_CONCENTRATION and at most with all of its text.
 */
function concentratedProfile(strata) {
    const [only] = strata;
    if (only !== undefined && strata.length === 1)
        return () => only.profile;
    const sparse = filledProfile(strata, MAX_CONCENTRATION);
    return (theta) => (theta * MAX_CONCENTRATION <= 1 ? sparse : filledProfile(strata, 1 / theta));
}
function filledProfile(strata, concentration) {
    const order = strata.map((_, h) => h);
    const fill = (rateOf) => {
        order.sort((g, h) => rateOf(h) - rateOf(g));
        let left = 1;
        let rate = 0;
        for (const h of order) {
            const taken = Math.min(left, concentration * (strata[h]?.share ?? 0));
            rate += taken * rateOf(h);
            left -= taken;
            if (left <= 0)
                break;
        }
        return rate;
    };
    return {
        edges: Float64Array.from({ length: CELLS + 1 }, (_, i) => fill((h) => strata[h]?.profile.edges[i] ?? 0)),
        middles: Float64Array.from({ length: COARSE_CELLS }, (_, i) => fill((h) => strata[h]?.profile.middles[i] ?? 0)),
        mean: fill((h) => strata[h]?.profile.mean ?? 0),
    };
}
/** A profile times a factor. */
function scaledProfile(profile, factor) {
    const scale = (rate) => factor * rate;
    return {
        edges: profile.edges.map(scale),
        middles: profile.middles.map(scale),
        mean: factor * profile.mean,
    };
}

;// CONCATENATED MODULE: ./lib/measure/near-misses.js

const NOTHING = constantProfile(0);
/** Pools strata; `share` and `nearShare` are shares of the same whole, of which `records` are independent. */
function nearMissEvidence(strata, records) {
    const informed = strata.flatMap(({ rates, ...stratum }) => rates.nearMisses === undefined ? [] : [{ ...stratum, rates, near: rates.nearMisses }]);
    const expected = sum(informed, ({ share, near }) => share * meanOf(near.falsePositiveRate));
    const pooled = (parts) => weightedSum(parts.map(({ share, rates }) => ({ weight: share, profile: rateProfile(rates.falsePositiveRate) })));
    return {
        nearShare: sum(informed, ({ nearShare }) => nearShare),
        records,
        elsewhere: pooled(strata.filter(({ rates }) => rates.nearMisses === undefined)),
        between: pooled(informed),
        expected,
        strength: expected > 0
            ? sum(informed, ({ share, near }) => share * meanOf(near.falsePositiveRate) * near.falsePositiveRate.alpha) / expected
            : 0,
        reach: expected > 0
            ? weightedSum(informed.map(({ share, near }) => ({
                weight: (share * meanOf(near.falsePositiveRate)) / expected,
                profile: rateProfile(near.reach),
            })))
            : NOTHING,
        syntheticNear: weightedSum(informed.map(({ share, near }) => ({ weight: share, profile: rateProfile(near.truePositiveRate) }))),
    };
}
/**
 * Human text flagged if θ of the whole is synthetic. The FPR is shrunk, as the mean of a Beta is by observed records,
 * from what it is between sources to what the text at or above the near threshold says, less what synthetic text adds to it.
 */
function humanFlags(evidence, flaggedShare, theta) {
    const { nearShare, elsewhere, between, reach, syntheticNear } = evidence;
    const human = 1 - theta;
    const prior = priorWeight(evidence, human);
    return {
        base: weightedSum([
            { weight: human, profile: elsewhere },
            { weight: human * prior, profile: between },
        ]),
        reach,
        syntheticNear: scaledProfile(syntheticNear, theta),
        nearHuman: (flaggedSynthetic, nearSynthetic) => (1 - prior) * Math.max(0, flaggedShare + nearShare - Math.max(flaggedSynthetic, nearSynthetic)),
    };
}
/**
 * Rogan & Gladen's estimate, not clipped, with the mean FPR that the near misses say; `truePositiveRate` as a share of the
 * whole. 0 where the detector tells nothing apart.
 */
function adjustedCount(evidence, flaggedShare, truePositiveRate) {
    const { nearShare, elsewhere, between, reach, syntheticNear } = evidence;
    const prior = priorWeight(evidence, 1);
    const fixed = elsewhere.mean + prior * between.mean;
    const reached = (1 - prior) * reach.mean;
    const gap = truePositiveRate - fixed - reached * syntheticNear.mean;
    return gap > 0 ? (flaggedShare - fixed - reached * (flaggedShare + nearShare)) / gap : 0;
}
/** Weight of what is known of other sources, beside what the near misses of `human` of the records say. */
function priorWeight({ strength, records, expected }, human) {
    const own = records * human * expected;
    return own > 0 ? strength / (strength + own) : 1;
}
function meanOf({ alpha, beta }) {
    return alpha / (alpha + beta);
}
function weightedSum(parts) {
    const total = sum(parts, ({ weight }) => weight);
    return total > 0 ? scaledProfile(pooledProfile(parts), total) : NOTHING;
}
function sum(values, of) {
    return values.reduce((total, value) => total + of(value), 0);
}

;// CONCATENATED MODULE: ./lib/measure/fraction.js





/** Below the interval: at θ = 0, from θ = ABUNDANT on, and linear between. */
const TAIL_OF_NONE = 0.015;
const TAIL_OF_ABUNDANT = 0.04;
const ABUNDANT = 0.05;
/** Of the tail below, what is spent on the FPR between sources; the rest on what the near misses say of it. */
const BETWEEN_SOURCES_SHARE = 0.25;
/**
 * At most 5 % together, and less above, which hangs on generators that were never seen. Where next to nothing is synthetic
 * the low end hangs on the human text alone, and sources that were left out miss there more often than the others
 * promise: less is given away (docs/method.md, held-out simulation).
 */
const TAIL = {
    low: (theta) => TAIL_OF_NONE + (TAIL_OF_ABUNDANT - TAIL_OF_NONE) * Math.min(1, theta / ABUNDANT),
    high: 0.01,
};
/** A stratum's flags count at most this many times more than the pooled sample's, however poor its TPR. */
const MAX_BOOST = 2;
/** The sampling error is never taken smaller than that of this many records; below it the rates decide. */
const MAX_EFFECTIVE_RECORDS = 1e6;
/** With fewer effective files than this, their sums say too little about how alike the records of one are. */
const LEAST_EFFECTIVE_FILES = 20;
const TOLERANCE = 1e-6;
const MAX_STEPS = 60;
const ONE_RECORD = 1 - 1e-9;
const TWO_RECORDS = 2 - 1e-9;
const CERTAIN_DETECTION = constantProfile(1);
const NO_FALSE_POSITIVES = constantProfile(0);
/**
 * The share of the text in scope that a machine wrote, with its 95 % interval: docs/method.md.
 * All figures are null where nothing was judged and nothing is known.
 */
function syntheticFraction(input) {
    const { known, by } = input;
    const scored = input.strata.reduce((sum, stratum) => sum + stratum.weight, 0);
    const total = known.syntheticWeight + known.humanWeight + scored;
    if (!(total > 0))
        return { estimate: null, low: null, high: null, floor: null, by };
    const inTotal = (fraction) => Math.min(1, (known.syntheticWeight + fraction * scored) / total);
    const ofScored = scored > 0 ? scoredFraction(input.strata, (input.clusters ?? []).map(oneFile)) : EXACT;
    return {
        estimate: inTotal(ofScored.estimate),
        low: inTotal(ofScored.low),
        high: inTotal(ofScored.high),
        floor: inTotal(ofScored.floor),
        by,
    };
}
/**
 * `syntheticFraction` of a tally, with the detector's rates from its calibration. `files` are the tallies of its files,
 * for the design effect of their records' being alike; without them records are taken as independent.
 */
function fractionOf(counts, calibration, by, files = []) {
    const { cells, strata, known } = weighed(counts, calibration, by);
    const clusters = files.map((file) => clusterParts(file, by, cells));
    return syntheticFraction({ strata, clusters, known, by });
}
/** A tally in units of weight, with the detector's rates from its calibration. Strata without text are left out. */
function weighed(counts, calibration, by) {
    const strata = [];
    const cells = [];
    const known = { syntheticWeight: 0, humanWeight: 0 };
    for (const kind of record/* RECORD_KINDS */.e) {
        const ofKind = counts.kinds[kind];
        if (ofKind === undefined)
            continue;
        known.syntheticWeight += ofKind.knownSynthetic[by];
        known.humanWeight += ofKind.knownHuman[by];
        const { all, flagged } = (0,content_clusters/* likenessEffects */.h4)(ofKind.clusters, squaresOf(ofKind));
        for (const [bucket, scored] of ofKind.strata.entries()) {
            if (scored.records === 0)
                continue;
            cells.push({ kind, bucket });
            strata.push({
                weight: scored[by],
                squaredWeight: all[by] * (by === 'words' ? scored.squaredWords : scored.records),
                flaggedWeight: by === 'words' ? scored.flaggedWords : scored.flaggedRecords,
                nearMissWeight: by === 'words' ? scored.nearMissWords : scored.nearMissRecords,
                squaredFlaggedWeight: flagged[by] * (by === 'words' ? scored.flaggedSquaredWords : scored.flaggedRecords),
                flaggedRecords: scored.flaggedRecords / flagged.records,
                rates: calibration.operatingPoint({ kind, bucket }),
            });
        }
    }
    return { cells, strata, known };
}
function squaresOf({ strata }) {
    const total = (of) => strata.reduce((sum, scored) => sum + of(scored), 0);
    return {
        records: total(({ records }) => records),
        squaredWords: total(({ squaredWords }) => squaredWords),
        flaggedRecords: total(({ flaggedRecords }) => flaggedRecords),
        flaggedSquaredWords: total(({ flaggedSquaredWords }) => flaggedSquaredWords),
    };
}
/** What was judged in some of the `cells` by one file, or by another part of the text. */
function clusterParts(part, by, cells) {
    const parts = [];
    for (const [stratum, { kind, bucket }] of cells.entries()) {
        const scored = part.kinds[kind]?.strata[bucket];
        if (scored === undefined || scored.records === 0)
            continue;
        const flaggedWeight = by === 'words' ? scored.flaggedWords : scored.flaggedRecords;
        parts.push({ stratum, weight: scored[by], flaggedWeight });
    }
    return parts;
}
const EXACT = { estimate: 0, low: 0, high: 0, floor: 0 };
function oneFile(parts) {
    return { parts, copies: 1 };
}
function scoredFraction(strata, files) {
    const { at, flagged, flaggedRecords } = scoredText(strata, files);
    return at(flagged, flaggedRecords, TAIL);
}
/** The estimator for what was judged in strata of some weight altogether, and by file; docs/method.md. */
function scoredText(strata, files) {
    const measured = strata
        .filter((stratum) => stratum.weight > 0)
        .map((stratum) => ({
        stratum,
        falsePositives: rateProfile(stratum.rates.falsePositiveRate),
        truePositives: rateProfile(stratum.rates.truePositiveRate),
    }));
    const boostOf = boosts(measured);
    const boostsOf = boostsByStratum(strata, measured, boostOf);
    const onesOf = boostsByStratum(strata, measured, () => 1);
    const boosted = pool(measured, boostOf, clusteredRecords(files, strata, boostsOf));
    const plain = pool(measured, () => 1, clusteredRecords(files, strata, onesOf));
    return {
        boosts: boostsOf,
        flagged: { boosted: boosted.flaggedShare, plain: plain.flaggedShare },
        flaggedRecords: measured.reduce((sum, { stratum }) => sum + stratum.flaggedRecords, 0),
        at: (flagged, flaggedRecords, tail) => boundsOf(withFlags(boosted, flagged.boosted), withFlags(plain, flagged.plain), flaggedRecords, tail),
    };
}
function boundsOf(boosted, plain, flaggedRecords, tail) {
    const unassuming = lowerBound(plain, () => CERTAIN_DETECTION, tail.low);
    const assuming = lowerBound(boosted, concentratedProfile(boosted.truePositives), tail.low);
    // One flagged text says nothing about which generator wrote it: nothing is assumed about the TPR then.
    const low = flaggedRecords < TWO_RECORDS ? Math.min(unassuming, assuming) : assuming;
    const high = Math.max(low, upperBound(boosted, tail.high));
    return {
        estimate: Math.min(high, Math.max(low, estimateOf(boosted))),
        low,
        high,
        floor: Math.min(low, unassuming),
    };
}
/** The same text with another share of flags, on records of the same weights. */
function withFlags(pooled, flaggedShare) {
    if (flaggedShare === pooled.flaggedShare)
        return pooled;
    const effectiveFlags = pooled.flaggedShare > 0
        ? (pooled.effectiveFlags * flaggedShare) / pooled.flaggedShare
        : Number.POSITIVE_INFINITY;
    return { ...pooled, flaggedShare, effectiveFlags };
}
/**
 * How much a flag counts in each stratum: the inverse of TPR − FPR, so that the adjusted share is the sum of the strata's
 * adjusted counts and does not depend on where the synthetic text lies. Bounded, because a stratum in which the
 * detector is nearly blind would otherwise drown the others in its noise.
 */
function boosts(strata) {
    const gap = (part) => part.truePositives.mean - part.falsePositives.mean;
    const scored = strata.reduce((sum, { stratum }) => sum + stratum.weight, 0);
    const meanGap = strata.reduce((sum, part) => sum + part.stratum.weight * gap(part), 0) / scored;
    return (part) => (meanGap > 0 ? meanGap / Math.max(gap(part), meanGap / MAX_BOOST) : 1);
}
function boostsByStratum(strata, measured, boostOf) {
    const known = new Map(measured.map((part) => [part.stratum, boostOf(part)]));
    return strata.map((stratum) => known.get(stratum) ?? 0);
}
/**
 * The number of independent records whose flagged share has the variance that the files' sums show (ratio estimator of
 * a cluster sample; Cochran 1977, section 11.7): infinite where there are too few files to say, or no flags.
 */
function clusteredRecords(clusters, strata, boostOf) {
    if (clusters.length < LEAST_EFFECTIVE_FILES)
        return Number.POSITIVE_INFINITY;
    const total = (of) => strata.reduce((sum, stratum, h) => sum + (boostOf[h] ?? 0) * of(stratum), 0);
    const weight = total((stratum) => stratum.weight);
    const share = total((stratum) => stratum.flaggedWeight) / weight;
    const squares = new Float64Array(clusters.length);
    const residuals = new Float64Array(clusters.length);
    let files = 0;
    for (const [f, { parts, copies }] of clusters.entries()) {
        let ofFile = 0;
        let flagged = 0;
        for (const part of parts) {
            const boost = boostOf[part.stratum] ?? 0;
            ofFile += boost * part.weight;
            flagged += boost * part.flaggedWeight;
        }
        squares[f] = copies * ofFile * ofFile;
        residuals[f] = copies * (flagged - share * ofFile) ** 2;
        if (ofFile > 0)
            files += copies;
    }
    if (weight * weight < LEAST_EFFECTIVE_FILES * sumInAnyOrder(squares) || !(share > 0 && share < 1))
        return Number.POSITIVE_INFINITY;
    const variance = (sumInAnyOrder(residuals) * files) / (files - 1) / (weight * weight);
    return (share * (1 - share)) / variance;
}
/** A sum of floating-point numbers that does not depend on their order. Sorts them in place. */
function sumInAnyOrder(values) {
    return values.sort().reduce((sum, value) => sum + value, 0);
}
function pool(strata, boostOf, independentRecords) {
    let plainWeight = 0;
    let weight = 0;
    let squaredWeight = 0;
    let flaggedWeight = 0;
    let squaredFlaggedWeight = 0;
    const boosted = strata.map((part) => ({ ...part, boost: boostOf(part) }));
    for (const { stratum, boost } of boosted) {
        plainWeight += stratum.weight;
        weight += boost * stratum.weight;
        squaredWeight += boost * boost * stratum.squaredWeight;
        flaggedWeight += boost * stratum.flaggedWeight;
        squaredFlaggedWeight += boost * boost * stratum.squaredFlaggedWeight;
    }
    const meanBoost = weight / plainWeight;
    const effectiveRecords = Math.min(MAX_EFFECTIVE_RECORDS, Math.max(1, Math.min(independentRecords, (weight * weight) / squaredWeight)));
    return {
        flaggedShare: flaggedWeight / weight,
        effectiveRecords,
        effectiveFlags: flaggedWeight > 0 ? (flaggedWeight * flaggedWeight) / squaredFlaggedWeight : 0,
        falsePositives: pooledProfile(boosted.map(({ stratum, boost, falsePositives }) => ({
            weight: boost * stratum.weight,
            profile: falsePositives,
        }))),
        nearMisses: nearMissEvidence(boosted.map(({ stratum, boost }) => ({
            share: (boost * stratum.weight) / weight,
            nearShare: (boost * (stratum.nearMissWeight ?? 0)) / weight,
            rates: stratum.rates,
        })), effectiveRecords),
        truePositives: boosted.map(({ stratum, boost, truePositives }) => ({
            share: stratum.weight / plainWeight,
            profile: scaledProfile(truePositives, boost / meanBoost),
        })),
    };
}
/** Rogan & Gladen's estimate, not clipped, for synthetic text spread over the strata as all text is. */
function estimateOf({ flaggedShare, nearMisses, truePositives }) {
    const tpr = truePositives.reduce((sum, { share, profile }) => sum + share * profile.mean, 0);
    return adjustedCount(nearMisses, flaggedShare, tpr);
}
/**
 * The smallest θ at which as many flags as were seen, or more, have probability `outside(θ)`. One long flagged record among short
 * ones is one flag: the flags are never worth more records than their own weights say.
 *
 * Near misses excuse flags, but not more of them than human text of any source has: the bound is the greater of one from
 * what they say of the FPR and one from the FPR between sources, which share the tail (Bonferroni's inequality).
 */
function lowerBound(pooled, truePositives, outside) {
    const flagged = Math.min(pooled.effectiveFlags, pooled.flaggedShare * pooled.effectiveRecords);
    if (flagged < ONE_RECORD)
        return 0;
    const records = flagged / pooled.flaggedShare;
    const tail = binomialTail(Math.max(1, flagged), Math.max(1, records - flagged + 1));
    const excess = (share, humanAt) => (theta) => expectation(tail, theta, humanAt(theta), truePositives(theta)) - share * outside(theta);
    const between = (theta) => betweenSources(pooled.falsePositives, theta);
    if (pooled.nearMisses.expected === 0)
        return root(excess(1, between));
    const seen = (theta) => humanFlags(pooled.nearMisses, pooled.flaggedShare, theta);
    const fromNearMisses = root(excess(1 - BETWEEN_SOURCES_SHARE, seen));
    const unseen = excess(BETWEEN_SOURCES_SHARE, between);
    return unseen(fromNearMisses) >= 0 ? fromNearMisses : root(unseen);
}
/**
 * The largest θ at which as few flags as were seen, or fewer, have probability `outside`, for synthetic text spread over the
 * strata as all text is.
 */
function upperBound(pooled, outside) {
    const flagged = pooled.flaggedShare * pooled.effectiveRecords;
    if (pooled.effectiveRecords - flagged < ONE_RECORD)
        return 1;
    const tail = binomialTail(flagged + 1, Math.max(1, pooled.effectiveRecords - flagged));
    const truePositives = pooledProfile(pooled.truePositives.map(({ share, profile }) => ({ weight: share, profile })));
    const excess = (falsePositives) => (theta) => expectation(tail, theta, betweenSources(falsePositives, theta), truePositives) - (1 - outside);
    // Fewer flags than human text alone explains: the FPR here is lower than any that was measured.
    const credible = excess(pooled.falsePositives)(0) < 0;
    return root(excess(credible ? pooled.falsePositives : NO_FALSE_POSITIVES));
}
/**
 * The root in [0, 1] of a function that rises through zero, to TOLERANCE; 0 or 1 where it does not cross. Inverse
 * quadratic interpolation guarded by bisection (Chandrupatla 1997).
 */
function root(rising) {
    let a = 1;
    let b = 0;
    let fa = rising(1);
    let fb = rising(0);
    if (fb >= 0)
        return 0;
    if (fa <= 0)
        return 1;
    let share = 0.5;
    for (let step = 0; step < MAX_STEPS; step++) {
        const x = a + share * (b - a);
        const fx = rising(x);
        const sameSide = fx > 0 === fa > 0;
        const c = sameSide ? a : b;
        const fc = sameSide ? fa : fb;
        if (!sameSide) {
            b = a;
            fb = fa;
        }
        a = x;
        fa = fx;
        const best = Math.abs(fa) < Math.abs(fb) ? a : b;
        const least = TOLERANCE / Math.abs(b - a);
        if (fx === 0 || least > 0.5)
            return best;
        const xi = (a - b) / (c - b);
        const phi = (fa - fb) / (fc - fb);
        const interpolates = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
        share = interpolates
            ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
            : 0.5;
        share = Math.min(1 - least, Math.max(least, share));
    }
    return (a + b) / 2;
}
/** Human text flagged at rates between sources, whatever the near misses say. */
function betweenSources(falsePositives, theta) {
    return {
        base: scaledProfile(falsePositives, 1 - theta),
        reach: NO_FALSE_POSITIVES,
        syntheticNear: NO_FALSE_POSITIVES,
        nearHuman: () => 0,
    };
}
/**
 * E over sources u and generators v of the tail at m = θ T(v) + base(u) + nearHuman(v) reach(u). The rate that spreads m
 * more is integrated exactly along its piecewise linear quantile function, the other one by the midpoint rule.
 */
function expectation(tail, theta, { base, reach, syntheticNear, nearHuman }, truePositives) {
    const humanSpread = spread(base) + nearHuman(theta * truePositives.mean, syntheticNear.mean) * spread(reach);
    if (theta * spread(truePositives) > humanSpread) {
        return doubleIntegral(tail, truePositives.edges, base.middles, (rate, j, i) => {
            const flagged = theta * rate;
            const near = nearHuman(flagged, syntheticNear.edges[i] ?? 0);
            return flagged + (base.middles[j] ?? 0) + near * (reach.middles[j] ?? 0);
        });
    }
    const at = (rate, j, i) => {
        const flagged = theta * (truePositives.middles[j] ?? 0);
        return flagged + rate + nearHuman(flagged, syntheticNear.middles[j] ?? 0) * (reach.edges[i] ?? 0);
    };
    // `floor`: every generator is found, and none more often nearly than found.
    if (isOneRate(truePositives) && mostOf(syntheticNear) <= theta * mostOf(truePositives))
        return integral(tail, base.edges, (rate, i) => at(rate, 0, i));
    return doubleIntegral(tail, base.edges, truePositives.middles, at);
}
function isOneRate({ edges }) {
    return edges[0] === edges[edges.length - 1];
}
function mostOf({ edges }) {
    return edges[edges.length - 1] ?? 0;
}
/** Difference between outer quantiles of a rate. */
function spread(profile) {
    const tenth = Math.floor(profile.middles.length / 4);
    return (profile.middles[profile.middles.length - 1 - tenth] ?? 0) - (profile.middles[tenth] ?? 0);
}
/** The mean of the tail at `flaggedShare(fine[i], j, i)`: linear between edges i, constant in cell j. */
function doubleIntegral(tail, fine, coarse, flaggedShare) {
    let sum = 0;
    for (let j = 0; j < coarse.length; j++) {
        sum += (COARSE_PROBABILITIES[j] ?? 0) * integral(tail, fine, (rate, i) => flaggedShare(rate, j, i));
    }
    return sum;
}
/** The mean of the tail at `flaggedShare(fine[i], i)`, linear between edges i. */
function integral(tail, fine, flaggedShare) {
    let sum = 0;
    let from = flaggedShare(fine[0] ?? 0, 0);
    for (let i = 0; i < CELL_PROBABILITIES.length; i++) {
        const to = flaggedShare(fine[i + 1] ?? 0, i + 1);
        sum += (CELL_PROBABILITIES[i] ?? 0) * tail.meanBetween(from, to);
        from = to;
    }
    return sum;
}


/***/ })

};
