"""
The language model of human text: an interpolated, pruned modified Kneser–Ney trigram over the detector's tokens.

    python training/language_model.py training/out

trains it on all human windows of the train set and writes `language-model.bin` into the work folder, from which
calibrate.ts takes it into the model. Its layout is described in `src/detector/surprisal.ts`, which reads it.

- Smoothing: modified Kneser–Ney (Chen & Goodman 1999), three discounts an order from counts of counts.
- Pruning: n-grams are kept by what the log-likelihood of the training text loses without them (weighted difference,
  Seymore & Rosenfeld 1996). A lower order counts every distinct context of a kept n-gram once, and a dropped one as often
  as it occurred, because it now stands for those occurrences (revised Kneser pruning, Siivola et al. 2007).
- A word outside the vocabulary is one of SHAPES classes by its ending, so that every token has a probability.
"""

import struct
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from data import Windows, load, trainable, training_weights
from model import SHAPES

SEED = 20261122


@dataclass(frozen=True)
class Size:
    """How large a model may be; a word of the vocabulary occurs in at least `least_sources` sources."""

    words: int
    least_sources: int
    bigrams: int
    trigrams: int


# 1.75 MB. Without any pruning the model has 12.8 MB and takes 0.14 bits a token less of text that it did not see.
SIZE = Size(words=20_000, least_sources=4, bigrams=205_000, trigrams=120_000)

MAGIC = b"SBLM"
FORMAT_VERSION = 1
# Costs are stored in steps of 1/UNITS_PER_BIT bit, one byte each.
UNITS_PER_BIT = 10

# Stands before the first token of a window when contexts are counted; it is no token and no context of the model.
START = 0xFFFF


@dataclass
class LanguageModel:
    """
    Costs are in bits. A token's index is its place in `vocabulary` (ascending hashes), or the vocabulary's size plus its
    ending class. Keys of n-grams hold 16 bits a token, the last token lowest, and ascend.
    """

    vocabulary: np.ndarray
    unigram_cost: np.ndarray
    unigram_backoff: np.ndarray
    bigrams: np.ndarray
    bigram_cost: np.ndarray
    bigram_backoff: np.ndarray
    trigrams: np.ndarray
    trigram_cost: np.ndarray


def encode(windows: Windows, vocabulary: np.ndarray) -> np.ndarray:
    """Index of every token of the set."""
    at = np.searchsorted(vocabulary, windows.tokens)
    at[at == len(vocabulary)] = 0
    known = vocabulary[at] == windows.tokens
    return np.where(known, at, len(vocabulary) + windows.shapes.astype(np.int64)).astype(np.uint16)


def training_windows(windows: Windows, fold: int | None, source_fold: np.ndarray | None) -> np.ndarray:
    """
    Human windows that may be trained on, without planted misspellings and without the sources of `fold`. Each is kept with the chance of its
    training weight, so that a source of n windows counts as about n^0.5 and none is counted twice.
    """
    typos = np.array([m["typos"] for m in windows.meta])
    usable = (windows.label == 0) & (windows.use == "train") & ~typos & trainable(windows)
    if fold is not None:
        usable &= source_fold != fold
    chosen = np.flatnonzero(usable)
    weight = training_weights(windows, chosen)
    return chosen[np.random.default_rng(SEED).random(len(chosen)) < weight]


def choose_vocabulary(windows: Windows, chosen: np.ndarray, size: int, least_sources: int) -> np.ndarray:
    """Ascending hashes of the most frequent tokens that occur in at least `least_sources` sources."""
    spans = [windows.tokens[windows.token_start[i] : windows.token_end[i]] for i in chosen]
    tokens = np.concatenate(spans)
    source = np.repeat(np.unique(windows.source[chosen], return_inverse=True)[1], [len(s) for s in spans])
    distinct, inverse, counts = np.unique(tokens, return_inverse=True, return_counts=True)
    pairs = np.unique(inverse.astype(np.uint64) << np.uint64(32) | source.astype(np.uint64))
    spread = np.bincount((pairs >> np.uint64(32)).astype(np.int64), minlength=len(distinct))
    eligible = np.flatnonzero(spread >= least_sources)
    ranked = eligible[np.lexsort((distinct[eligible], -counts[eligible]))]
    return np.sort(distinct[ranked[:size]])


def count_trigrams(ids: np.ndarray, first: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Keys and counts of trigrams, then of bigrams that begin a window; `first` marks the windows' first tokens."""
    second = np.concatenate([[False], first[:-1]]) & ~first
    wide = ids.astype(np.uint64)
    before = np.where(first, START, np.concatenate([[0], wide[:-1]])).astype(np.uint64)
    before2 = np.where(second, START, np.concatenate([[0, 0], wide[:-2]])).astype(np.uint64)
    inside = ~first
    keys = before2[inside] << np.uint64(32) | before[inside] << np.uint64(16) | wide[inside]
    opening = before[first] << np.uint64(16) | wide[first]
    return *np.unique(keys, return_counts=True), *np.unique(opening, return_counts=True)


def discounts(counts: np.ndarray) -> np.ndarray:
    """The three discounts of modified Kneser–Ney, by count (1, 2, 3 and more); entry 0 is 0."""
    n = [max(1, int(np.sum(counts == k))) for k in range(1, 5)]
    y = n[0] / (n[0] + 2 * n[1])
    raw = [k - (k + 1) * y * n[k] / n[k - 1] for k in range(1, 4)]
    return np.array([0.0, *(min(max(d, 0.05), k + 0.95) for k, d in enumerate(raw))])


def discounted(counts: np.ndarray) -> np.ndarray:
    return counts - discounts(counts)[np.minimum(counts, 3)]


def merge_counts(keys: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sums counts of equal keys."""
    distinct, inverse = np.unique(keys, return_inverse=True)
    return distinct, np.bincount(inverse, weights=counts).astype(np.int64)


def look_up(keys: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where each wanted key stands among ascending keys, and whether it is there."""
    at = np.searchsorted(keys, wanted)
    at[at == len(keys)] = 0
    return at, keys[at] == wanted


class Order:
    """
    One order above unigrams: counts of all its n-grams, of which `kept` are in the model. The share that the kept ones
    do not take, discounts included, goes to the next lower order.
    """

    def __init__(self, keys: np.ndarray, counts: np.ndarray, kept: np.ndarray):
        context = keys >> np.uint64(16)
        self.contexts, at = np.unique(context, return_inverse=True)
        total = np.bincount(at, weights=counts)
        taken = np.where(kept, discounted(counts), 0.0)
        self.direct = (taken / total[at])[kept]
        self.left = 1 - np.bincount(at, weights=taken) / total
        self.keys = keys[kept]
        self.left_of_kept = self.left[at[kept]]

    def interpolate(self, lower: np.ndarray) -> np.ndarray:
        """Probability of each kept n-gram from that of its ending in the lower order."""
        return self.direct + self.left_of_kept * lower

    def backoff(self, context: np.ndarray) -> np.ndarray:
        """Share left to the lower order after each context; 1 after contexts that were not seen."""
        at, found = look_up(self.contexts, context)
        return np.where(found, self.left[at], 1.0)


def estimate(windows: Windows, chosen: np.ndarray, limits: Size = SIZE, log=print) -> LanguageModel:
    """Trains the model on the chosen windows."""
    began = time.time()
    vocabulary = choose_vocabulary(windows, chosen, limits.words, limits.least_sources)
    size = len(vocabulary) + SHAPES
    ids, first = stream(windows, chosen, encode(windows, vocabulary))
    keys3, counts3, opening, opening_counts = count_trigrams(ids, first)
    ends3 = keys3 & np.uint64(0xFFFFFFFF)
    real3 = keys3 >> np.uint64(32) != START

    def lower_counts(kept3: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        times = np.where(kept3, 1, counts3)
        return merge_counts(np.concatenate([ends3, opening]), np.concatenate([times, opening_counts]))

    def unigrams(keys2: np.ndarray, counts2: np.ndarray, kept2: np.ndarray) -> np.ndarray:
        counts = np.bincount((keys2 & np.uint64(0xFFFF)).astype(np.int64), np.where(kept2, 1, counts2), minlength=size)
        taken = np.where(counts > 0, discounted(counts.astype(np.int64)), 0.0) / counts.sum()
        return taken + (1 - taken.sum()) / size

    def last(keys: np.ndarray) -> np.ndarray:
        return (keys & np.uint64(0xFFFF)).astype(np.int64)

    # The unpruned model says what each n-gram is worth. START is no context of the model, so never kept.
    keys2, counts2 = lower_counts(real3)
    real2 = keys2 >> np.uint64(16) != START
    p1 = unigrams(keys2, counts2, real2)
    order2 = Order(keys2[real2], counts2[real2], np.ones(real2.sum(), dtype=bool))
    p2 = order2.interpolate(p1[last(order2.keys)])
    order3 = Order(keys3[real3], counts3[real3], np.ones(real3.sum(), dtype=bool))
    lower3 = p2[look_up(order2.keys, order3.keys & np.uint64(0xFFFFFFFF))[0]]
    p3 = order3.interpolate(lower3)
    gain3 = counts3[real3] * np.log2(p3 / (order3.left_of_kept * lower3))
    kept3 = np.zeros(len(keys3), dtype=bool)
    kept3[np.flatnonzero(real3)[best(gain3, limits.trigrams)]] = True

    keys2, counts2 = lower_counts(kept3)
    real2 = keys2 >> np.uint64(16) != START
    p1 = unigrams(keys2, counts2, real2)
    order2 = Order(keys2[real2], counts2[real2], np.ones(real2.sum(), dtype=bool))
    lower2 = p1[last(order2.keys)]
    gain2 = counts2[real2] * np.log2(order2.interpolate(lower2) / (order2.left_of_kept * lower2))
    contexts = np.unique(keys3[kept3] >> np.uint64(16))
    if len(contexts) > limits.bigrams:
        raise ValueError(f"{len(contexts)} contexts of trigrams do not fit into {limits.bigrams} bigrams: keep fewer trigrams")
    gain2[look_up(order2.keys, contexts)[0]] = np.inf
    kept2 = np.zeros(len(keys2), dtype=bool)
    kept2[np.flatnonzero(real2)[best(gain2, limits.bigrams)]] = True

    p1 = unigrams(keys2, counts2, kept2)
    order2 = Order(keys2[real2], counts2[real2], kept2[real2])
    p2 = order2.interpolate(p1[last(order2.keys)])
    order3 = Order(keys3[real3], counts3[real3], kept3[real3])
    ends = order3.keys & np.uint64(0xFFFFFFFF)
    at, found = look_up(order2.keys, ends)
    p3 = order3.interpolate(np.where(found, p2[at], order2.backoff(ends >> np.uint64(16)) * p1[last(ends)]))
    log(
        f"language model: {len(chosen)} windows, {len(ids)} tokens, {len(vocabulary)} words, {len(keys2)} bigrams of which "
        f"{len(p2)} kept ({len(contexts)} contexts), {len(keys3)} trigrams of which {len(p3)} kept, {time.time() - began:.0f} s"
    )
    return LanguageModel(
        vocabulary,
        -np.log2(p1),
        -np.log2(order2.backoff(np.arange(size, dtype=np.uint64))),
        order2.keys,
        -np.log2(p2),
        -np.log2(order3.backoff(order2.keys)),
        order3.keys,
        -np.log2(p3),
    )


def best(gain: np.ndarray, count: int) -> np.ndarray:
    """Indices of the `count` largest gains above zero; ties by index."""
    order = np.argsort(-gain, kind="stable")[:count]
    return order[gain[order] > 0]


def stream(windows: Windows, chosen: np.ndarray, encoded: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The chosen windows' tokens on end, and which of them begin a window."""
    lengths = (windows.token_end - windows.token_start)[chosen]
    ids = np.concatenate([encoded[windows.token_start[i] : windows.token_end[i]] for i in chosen])
    first = np.zeros(len(ids), dtype=bool)
    first[np.concatenate([[0], np.cumsum(lengths)[:-1]])[lengths > 0]] = True
    return ids, first


def surprisal(model: LanguageModel, ids: np.ndarray, first: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """
    Bits of each token given the two before it in its window, and what the model of one order less says of it (of the
    first token of a window: the same).
    """
    ids = ids.astype(np.uint64)
    one = model.unigram_cost[ids.astype(np.int64)]
    before = np.concatenate([[0], ids[:-1]]).astype(np.uint64)
    at2, found2 = look_up(model.bigrams, before << np.uint64(16) | ids)
    backed2 = model.unigram_backoff[before.astype(np.int64)] + one
    two = np.where(first, one, np.where(found2, model.bigram_cost[at2], backed2))
    # The context of a trigram is the bigram that ends one token earlier.
    context = np.where(found2 & ~first, at2, -1)
    context = np.concatenate([[-1], context[:-1]])
    context[first] = -1
    before2 = np.concatenate([[0, 0], ids[:-2]]).astype(np.uint64)
    at3, found3 = look_up(model.trigrams, before2 << np.uint64(32) | before << np.uint64(16) | ids)
    backed3 = model.bigram_backoff[context] + two
    return np.where(context < 0, two, np.where(found3, model.trigram_cost[at3], backed3)), two


def quantise(cost: np.ndarray) -> np.ndarray:
    return np.clip(np.rint(cost * UNITS_PER_BIT), 0, 255).astype(np.uint8)


def quantised(model: LanguageModel) -> LanguageModel:
    """The model as its file holds it: costs in steps of 1/UNITS_PER_BIT bit."""
    values = dict(vars(model))
    for name, value in values.items():
        if name.endswith(("cost", "backoff")):
            values[name] = quantise(value) / UNITS_PER_BIT
    return LanguageModel(**values)


def to_bytes(model: LanguageModel) -> bytes:
    """The file, as `src/detector/surprisal.ts` describes it."""
    size = len(model.vocabulary) + SHAPES
    per_word = np.bincount((model.bigrams >> np.uint64(16)).astype(np.int64), minlength=size)
    at, found = look_up(model.bigrams, model.trigrams >> np.uint64(16))
    if not found.all():
        raise ValueError("a trigram's context is not among the bigrams")
    per_bigram = np.bincount(at, minlength=len(model.bigrams))
    low = lambda keys: (keys & np.uint64(0xFFFF)).astype("<u2")
    header = struct.pack(
        "<4s6I", MAGIC, FORMAT_VERSION, UNITS_PER_BIT, len(model.vocabulary), SHAPES, len(model.bigrams), len(model.trigrams)
    )
    # Wider numbers first, so that every section is aligned.
    sections = [
        model.vocabulary.astype("<u4"),
        per_word.astype("<u2"),
        per_bigram.astype("<u2"),
        low(model.bigrams),
        low(model.trigrams),
        quantise(model.unigram_cost),
        quantise(model.unigram_backoff),
        quantise(model.bigram_cost),
        quantise(model.bigram_backoff),
        quantise(model.trigram_cost),
    ]
    return header + b"".join(section.tobytes() for section in sections)


def main(work: Path) -> None:
    windows = load(work, "train")
    model = estimate(windows, training_windows(windows, None, None))
    content = to_bytes(model)
    (work / "language-model.bin").write_bytes(content)
    print(f"language-model.bin: {len(content)} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
