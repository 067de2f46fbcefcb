"""
Step 3 of training: mixes the two parts and writes the model.

    python training/mix.py training/out models/sb-en-1

Fits score = sigmoid(a · linear + b · convolutional + c) on scores of text that neither part was trained on (equal
weight for the classes and for the square root of each source), writes `scores.jsonl` for calibrate.ts and evaluate.py,
and exports `model.onnx` and `vocabulary.bin`.
"""

import json
import sys
from pathlib import Path

import numpy as np
import torch
from scipy.optimize import minimize

from data import Windows, load, trainable, training_weights
from export import export_model
from model import Convolutional

FOLDS = 4


def held_out_scores(work: Path, part: str, windows: Windows, source_fold, family_fold) -> np.ndarray:
    """Score of each window by the fold that saw neither: human text by its source, synthetic by its generator family."""
    by_fold = np.stack([np.load(work / f"{part}.{k}.npz")["scores_train"] for k in range(FOLDS)])
    fold = np.where(windows.label == 1, family_fold, source_fold)
    return by_fold[fold, np.arange(len(windows))]


def record_means(windows: Windows, scores: np.ndarray):
    """Mean over the windows of each record; the first window of each stands for its fields."""
    _, first, inverse = np.unique(windows.record, return_index=True, return_inverse=True)
    return first, np.bincount(inverse, weights=scores) / np.bincount(inverse)


def fit_mixture(scores: np.ndarray, label: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Logistic regression of the label on the columns of `scores`: their coefficients, then the intercept."""
    x = np.column_stack([scores, np.ones(len(scores))])
    sign = 2 * label - 1

    def loss(p):
        margin = sign * (x @ p)
        slope = -sign * weight / (1 + np.exp(np.clip(margin, -60, 60)))
        return np.sum(weight * np.logaddexp(0, -margin)), x.T @ slope

    return minimize(loss, np.append(np.full(scores.shape[1], 0.5), 0.0), jac=True, method="L-BFGS-B").x


def write_parity(path: Path, final, mixture: np.ndarray) -> None:
    """Random inputs and PyTorch's logits for them: what a test holds both ONNX runtimes to."""
    linear, convolutional = final
    rng = np.random.default_rng(7)
    rows, grams, length = 4, 40, 24
    parameters = {k[4:]: torch.from_numpy(v) for k, v in convolutional.items() if k.startswith("net.")}
    net = Convolutional(len(parameters["embedding.weight"]))
    net.load_state_dict(parameters)
    ids = rng.choice(np.flatnonzero(linear["coefficients"]), size=(rows, grams))
    weights = rng.uniform(0, 0.2, size=(rows, grams)).round(4).astype(np.float32)
    tokens = rng.integers(1, len(parameters["embedding.weight"]), size=(rows, length))
    tokens[1, 15:] = 0
    style = rng.uniform(0, 1, size=(rows, 16)).round(4).astype(np.float32)
    with torch.no_grad():
        part = net.eval()(torch.from_numpy(tokens), torch.from_numpy(style)).numpy()
    logit = mixture[0] * ((linear["coefficients"][ids] * weights).sum(1) + linear["intercept"]) + mixture[1] * part + mixture[2]
    value = {"gram_ids": ids, "gram_weights": weights, "tokens": tokens, "style": style, "logit": logit}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({k: np.asarray(v).astype(float).round(6).tolist() for k, v in value.items()}))


def main(work: Path, model: Path) -> None:
    windows = load(work, "train")
    source_fold, family_fold = np.load(work / "source_fold.npy"), np.load(work / "family_fold.npy")
    parts = [held_out_scores(work, p, windows, source_fold, family_fold) for p in ("linear", "convolutional")]
    chosen = np.flatnonzero((windows.use == "train") & trainable(windows))
    weight = training_weights(windows, chosen)
    mixture = fit_mixture(np.column_stack(parts)[chosen], windows.label[chosen], weight / weight.sum())
    print("mixture: linear %.3f, convolutional %.3f, intercept %.3f" % tuple(mixture))

    final = [np.load(work / f"{p}.final.npz") for p in ("linear", "convolutional")]
    with open(work / "scores.jsonl", "w", encoding="utf-8") as out:
        def write(name: str, part: Windows, scores: list[np.ndarray]) -> None:
            used = trainable(part)
            first, logit = record_means(part, mixture[0] * scores[0] + mixture[1] * scores[1] + mixture[2])
            for i, z in zip(first, logit):
                meta = part.meta[i]
                row = {k: meta[k] for k in ("set", "source", "label", "generator", "domain", "kind", "certainty", "words", "use")}
                row |= {"part": name, "family": str(part.family[i]), "typos": bool(meta["typos"]), "logit": float(z), "trainable": bool(used[i])}
                if name == "train":
                    row["fold"] = int(source_fold[i])
                    row["family_fold"] = int(family_fold[i])
                out.write(json.dumps(row) + "\n")

        write("train", windows, parts)
        for name in ("test", "mixed"):
            write(name, load(work, name), [f[f"scores_{name}"] for f in final])

    human = windows.label == 0
    typical = np.average(windows.style[human], axis=0, weights=training_weights(windows, np.arange(len(windows)))[human])
    model.mkdir(parents=True, exist_ok=True)
    export_model(model, final[0], final[1], mixture)
    write_parity(Path(__file__).parent.parent / "__tests__/fixtures/detector/parity.json", final, mixture)
    (work / "typical-style.json").write_text(json.dumps([round(float(v), 4) for v in typical]))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
