"""
Surprisal of every window under the language model of human text, and what it adds to the detector.

    python training/surprisal.py training/out

A window of the train set is measured by a language model that was trained without the window's source (the folds of
train.py); the windows of the other sets by the one trained on everything. Writes `surprisal.<set>.npy` (windows ×
FIGURES, float32), `surprisal.names.json` and `language-model.bin`, then prints the comparison: logistic regression of the
label on the parts' held-out scores, without and with these figures, fitted on three folds and measured on the fourth.
"""

import json
import sys
from pathlib import Path

import numpy as np

from data import RECENT, Windows, load, token_hash, trainable, training_weights
from language_model import LanguageModel, encode, estimate, quantised, stream, surprisal, to_bytes, training_windows
from mix import FOLDS, fit_mixture, held_out_scores

FIGURES = [
    "mean",  # bits a token
    "deviation",  # standard deviation of the bits
    "sentence deviation",  # standard deviation of the sentences' means
    "surprising share",  # tokens above SURPRISING bits
    "autocorrelation",  # of neighbouring tokens' bits
    "trigram gain",  # mean bits that the token before last saves
    "context gain",  # mean bits that both tokens before save
]
SURPRISING = 10
SENTENCE_END = ".!?"
BLOCK = 20_000


def figures_of(model: LanguageModel, windows: Windows, rows: np.ndarray) -> np.ndarray:
    """FIGURES of each of the rows."""
    encoded = encode(windows, model.vocabulary)
    return np.concatenate([block_figures(model, windows, encoded, part) for part in blocks(rows)])


def blocks(rows: np.ndarray):
    return np.array_split(rows, max(1, -(-len(rows) // BLOCK)))


def block_figures(model: LanguageModel, windows: Windows, encoded: np.ndarray, rows: np.ndarray) -> np.ndarray:
    ids, first = stream(windows, rows, encoded)
    ends_sentence = np.isin(stream(windows, rows, windows.tokens)[0], [token_hash(mark) for mark in SENTENCE_END])
    bits, lower = surprisal(model, ids, first)
    one = model.unigram_cost[ids.astype(np.int64)]
    length = (windows.token_end - windows.token_start)[rows]
    window = np.repeat(np.arange(len(rows)), length)
    mean_of = lambda value: np.bincount(window, value, len(rows)) / np.maximum(1, length)
    mean = mean_of(bits)
    centred = bits - mean[window]
    variance = mean_of(centred**2)
    # A sentence begins at a window's start and after each sentence's end.
    begins = first | np.concatenate([[False], ends_sentence[:-1]])
    sentence = np.cumsum(begins) - 1
    size = np.bincount(sentence)
    sentence_mean = np.bincount(sentence, bits) / size
    of_window = window[np.flatnonzero(begins)]
    count = np.maximum(1, np.bincount(of_window, minlength=len(rows)))
    average = np.bincount(of_window, sentence_mean, len(rows)) / count
    spread = np.bincount(of_window, (sentence_mean - average[of_window]) ** 2, len(rows)) / count
    inside = ~first
    neighbours = np.bincount(window[inside], (centred * np.roll(centred, 1))[inside], len(rows)) / np.maximum(1, length)
    return np.column_stack([
        mean,
        np.sqrt(variance),
        np.sqrt(spread),
        mean_of(bits > SURPRISING),
        neighbours / np.maximum(variance, 1e-9),
        mean_of(lower - bits),
        mean_of(one - bits),
    ]).astype(np.float32)  # fmt: skip


def cross_fitted(windows: Windows, source_fold: np.ndarray) -> np.ndarray:
    figures = np.zeros((len(windows), len(FIGURES)), dtype=np.float32)
    for fold in range(FOLDS):
        model = estimate(windows, training_windows(windows, fold, source_fold))
        rows = np.flatnonzero(source_fold == fold)
        figures[rows] = figures_of(quantised(model), windows, rows)
    return figures


def fold_predictions(columns: np.ndarray, label, weight, fold) -> np.ndarray:
    """Log-odds of each window by logistic regression on the windows of the other folds."""
    x = (columns - columns.mean(0)) / columns.std(0)
    logits = np.zeros(len(x))
    for k in range(FOLDS):
        others = fold != k
        fitted = fit_mixture(x[others], label[others], weight[others] / weight[others].sum())
        logits[~others] = x[~others] @ fitted[:-1] + fitted[-1]
    return logits


def auroc(human: np.ndarray, synthetic: np.ndarray) -> float:
    rank = np.concatenate([human, synthetic]).argsort().argsort() + 1
    return (rank[len(human) :].sum() - len(synthetic) * (len(synthetic) + 1) / 2) / (len(human) * len(synthetic))


def compare(work: Path, windows: Windows, source_fold: np.ndarray, family_fold: np.ndarray, figures: np.ndarray) -> None:
    """What the figures add to the parts' scores, for recent generators: AUROC, and TPR at 1 % FPR."""
    typos = np.array([m["typos"] for m in windows.meta])
    chosen = np.flatnonzero((windows.use == "train") & ~typos & trainable(windows))
    label, recent = windows.label[chosen], np.isin(windows.family[chosen], RECENT)
    fold = np.where(label == 1, family_fold[chosen], source_fold[chosen])
    weight = training_weights(windows, chosen).astype(float)
    parts = [held_out_scores(work, p, windows, source_fold, family_fold)[chosen] for p in ("linear", "convolutional")]
    length = np.log((windows.token_end - windows.token_start)[chosen])
    own = figures[chosen].astype(float)
    columns = {
        "linear, convolutional": parts,
        "+ mean, deviation": [*parts, *own.T[:2]],
        "+ all figures": [*parts, *own.T],
        "+ log(tokens)": [*parts, length],
        "+ log(tokens), all figures": [*parts, length, *own.T],
        "mean alone": [own[:, 0]],
        "all figures alone": [*own.T],
    }
    sets = {"all": np.ones(len(chosen), dtype=bool)} | {f: windows.file[chosen] == f for f in np.unique(windows.file)}
    print("| |" + "".join(f" {name} |" for name in sets) + "\n|---|" + "---|" * len(sets))
    for name, column in columns.items():
        logits = fold_predictions(np.column_stack(column), label, weight, fold)
        cells = []
        for within in sets.values():
            human, synthetic = logits[within & (label == 0)], logits[within & (label == 1) & recent]
            found = np.mean(synthetic > np.quantile(human, 0.99))
            cells.append(f" {auroc(human, synthetic):.3f} / {found:.3f} |")
        print(f"| {name} |" + "".join(cells))
    for name, within in sets.items():
        for title, rows in (("human", label == 0), ("recent synthetic", (label == 1) & recent)):
            of = own[within & rows]
            spread = "; ".join(
                f"{f} {of[:, i].mean():.2f} (10–90 %: {np.quantile(of[:, i], 0.1):.2f}–{np.quantile(of[:, i], 0.9):.2f})"
                for i, f in enumerate(FIGURES[:2])
            )
            print(f"{name}, {title}: {spread}; perplexity, median {2 ** np.median(of[:, 0]):.0f}")


def main(work: Path) -> None:
    windows = load(work, "train")
    source_fold, family_fold = np.load(work / "source_fold.npy"), np.load(work / "family_fold.npy")
    if not (work / "surprisal.train.npy").exists():
        np.save(work / "surprisal.train.npy", cross_fitted(windows, source_fold))
        final = estimate(windows, training_windows(windows, None, None))
        (work / "language-model.bin").write_bytes(to_bytes(final))
        for name in ("test", "mixed"):
            part = load(work, name)
            np.save(work / f"surprisal.{name}.npy", figures_of(quantised(final), part, np.arange(len(part))))
        (work / "surprisal.names.json").write_text(json.dumps(FIGURES))
    compare(work, windows, source_fold, family_fold, np.load(work / "surprisal.train.npy"))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
