"""
Step 2 of training: fits the detector's two parts, once for every fold and once on everything.

    python training/train.py training/out linear
    python training/train.py training/out convolutional

In fold k neither the sources nor the generator families of that fold are trained on, and every window of either is
scored: those scores are what thresholds, error rates and the mixture of the parts are measured on. Each fit is written
to the work folder as it is done and skipped when it is there, so a run can be stopped and resumed; naming folds
(`… convolutional 2 3`, `… convolutional final`) shares the work between processes.
"""

import sys
from pathlib import Path

import numpy as np
import torch

from data import assign_folds, load, trainable, training_weights
from fit import fit_convolutional, fit_linear, gram_matrix, score_convolutional
from model import SHAPES, encode_tokens, kept_grams, vocabulary_of

FOLDS = 4
SEED = 20261122
LINEAR = {"l2": 1e-5, "iterations": 40}
GRAM_SOURCES = 4
VOCABULARY = {"size": 12_000, "least_sources": 12}
DRAWS = {"fold": 700_000, "final": 1_100_000}


def main(work: Path, part: str, folds: list[int | None]) -> None:
    torch.set_num_threads(1)
    windows, held_out = load(work, "train"), {name: load(work, name) for name in ("test", "mixed")}
    source_fold, family_fold = assign_folds(windows, FOLDS)
    np.save(work / "source_fold.npy", source_fold)
    np.save(work / "family_fold.npy", family_fold)
    fit = {"linear": linear, "convolutional": convolutional}[part]
    for fold in folds:
        name = f"{part}.{'final' if fold is None else fold}"
        if (work / f"{name}.npz").exists():
            continue
        print(f"== {name}", flush=True)
        if fold is None:
            chosen, scored = np.flatnonzero(trainable(windows)), held_out
        else:
            chosen = np.flatnonzero((source_fold != fold) & (family_fold != fold) & trainable(windows))
            scored = {"train": windows}
        result = fit(windows, chosen, scored, "final" if fold is None else "fold")
        if fold is not None:
            unseen = (source_fold == fold) | (family_fold == fold)
            result["scores_train"][~unseen] = np.nan
        np.savez(work / f"{name}.npz", **result)


def linear(windows, chosen, scored, _):
    kept = kept_grams(windows, chosen, GRAM_SOURCES)
    matrix = gram_matrix(windows, chosen, kept)
    weight = training_weights(windows, chosen)
    coefficients, intercept = fit_linear(matrix, windows.label[chosen], weight, **LINEAR, log=log)
    coefficients[~kept] = 0
    del matrix
    scores = {}
    for name, part in scored.items():
        rows = np.arange(len(part))
        scores[f"scores_{name}"] = np.concatenate(
            [gram_matrix(part, some, kept) @ coefficients + intercept for some in np.array_split(rows, 16)]
        )
    return {"coefficients": coefficients, "intercept": intercept, **scores}


def convolutional(windows, chosen, scored, use):
    vocabulary = vocabulary_of(windows, chosen, **VOCABULARY)
    size = len(vocabulary) + SHAPES + 1
    weight = training_weights(windows, chosen)
    encoded = encode_tokens(windows, vocabulary)
    net = fit_convolutional(windows, encoded, chosen, weight, size, DRAWS[use], SEED, log=log)
    scores = {
        f"scores_{name}": score_convolutional(net, part, encode_tokens(part, vocabulary), np.arange(len(part)))
        for name, part in scored.items()
    }
    parameters = {f"net.{key}": value.numpy() for key, value in net.state_dict().items()}
    return {"vocabulary": vocabulary, **parameters, **scores}


def log(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    named = [None if f == "final" else int(f) for f in sys.argv[3:]]
    main(Path(sys.argv[1]), sys.argv[2], named or [*range(FOLDS), None])
