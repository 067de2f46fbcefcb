"""
Step 5 of training: the figures of the model card.

    python training/evaluate.py training/out models/sb-en-1 > training/out/figures.md

"Held out" figures are of training text by models (4 folds) that saw neither the source, for human text, nor the generator
family, for synthetic text; "test" figures are of the `test-*` files by the shipped model, which saw none of their texts (of
`test-instruction` it saw other texts of the same sources). Intervals are 95 %, by resampling sources.
"""

import json
import sys
from pathlib import Path

import numpy as np

BUCKETS = [(40, 80), (80, 150), (150, 300), (300, 10**9)]
KIND = {"train-docs": "document", "test-docs": "document", "train-instruction": "answer", "test-instruction": "answer"}
RATE = 0.005
RNG = np.random.default_rng(1)


def auroc(human, synthetic):
    merged = np.concatenate([human, synthetic])
    rank = merged.argsort().argsort() + 1
    return (rank[len(human) :].sum() - len(synthetic) * (len(synthetic) + 1) / 2) / (len(human) * len(synthetic))


def tpr_at(human, synthetic, fpr):
    return float(np.mean(synthetic > np.quantile(human, 1 - fpr)))


def interval(rows, figure, repeats=200):
    """Resamples sources, within each label, so that a large source does not make a figure look sure."""
    sources = {}
    for row in rows:
        sources.setdefault((row["label"], row["source"]), []).append(row["logit"])
    by_label = {label: [np.array(v) for (l, _), v in sources.items() if l == label] for label in ("human", "ai")}
    values = []
    for _ in range(repeats):
        drawn = [np.concatenate([g[i] for i in RNG.integers(len(g), size=len(g))]) for g in by_label.values()]
        values.append(figure(*drawn))
    return np.quantile(values, [0.025, 0.975])


def discrimination(title, groups):
    print(f"\n### {title}\n")
    print("| | human | synthetic | AUROC | TPR at 5 % FPR | at 1 % | at 0.5 % |\n|---|--:|--:|--:|--:|--:|--:|")
    for name, rows in groups:
        human = np.array([r["logit"] for r in rows if r["label"] == "human"])
        synthetic = np.array([r["logit"] for r in rows if r["label"] == "ai"])
        if len(human) < 50 or len(synthetic) < 50:
            continue
        low, high = interval(rows, auroc)
        l1, h1 = interval(rows, lambda h, s: tpr_at(h, s, 0.01))
        print(
            f"| {name} | {len(human)} | {len(synthetic)} | {auroc(human, synthetic):.3f} ({low:.3f}–{high:.3f}) "
            f"| {tpr_at(human, synthetic, 0.05):.3f} | {tpr_at(human, synthetic, 0.01):.3f} ({l1:.2f}–{h1:.2f}) "
            f"| {tpr_at(human, synthetic, 0.005):.3f} |"
        )


def bucket_of(words):
    return next(i for i, (low, high) in enumerate(BUCKETS) if low <= words < high)


def flagged(row, calibration):
    index = calibration["requestedRates"].index(RATE)
    kind = KIND.get(row["set"], "text")
    threshold = calibration["kinds"][kind][bucket_of(row["words"])]["points"][index]["threshold"]
    return row["logit"] >= np.log(threshold / (1 - threshold))


def rates(title, rows, key, calibration, least=50):
    print(f"\n### {title}\n\n| | records | flagged |\n|---|--:|--:|")
    groups = {}
    for row in rows:
        groups.setdefault(key(row), []).append(flagged(row, calibration))
    for name, hits in sorted(groups.items(), key=lambda g: -np.mean(g[1])):
        if len(hits) >= least:
            print(f"| {name} | {len(hits)} | {100 * np.mean(hits):.2f} % |")
    every = np.concatenate([*groups.values()])
    print(f"| **all** | {len(every)} | {100 * np.mean(every):.2f} % |")


def calibration_error(rows, bins=15):
    """Expected calibration error (Guo et al. 2017) with the classes weighted alike."""
    p = 1 / (1 + np.exp(-np.array([r["logit"] for r in rows])))
    y = np.array([r["label"] == "ai" for r in rows], dtype=float)
    w = np.where(y == 1, 0.5 / y.sum(), 0.5 / (1 - y).sum())
    which = np.minimum((p * bins).astype(int), bins - 1)
    error, table = 0.0, []
    for b in range(bins):
        m = which == b
        if m.any():
            share, mean, found = w[m].sum(), np.average(p[m], weights=w[m]), np.average(y[m], weights=w[m])
            error += share * abs(mean - found)
            table.append((mean, found, share))
    return error, table


def main(work: Path, model: Path) -> None:
    rows = [json.loads(line) for line in (work / "scores.jsonl").read_text().splitlines()]
    calibration = json.loads((model / "calibration.json").read_text())
    # Human text that nobody can vouch for (data.py) is not measured on; text of base models is.
    rows = [r for r in rows if r["trainable"] or r["label"] == "ai"]
    train = [r for r in rows if r["part"] == "train" and not r["typos"]]
    test = [r for r in rows if r["part"] == "test"]
    short_test = [r for r in test if r["use"] == "test"]

    by = lambda rows, key: sorted({key(r) for r in rows})
    sets = [(s, [r for r in short_test if r["set"] == s]) for s in by(short_test, lambda r: r["set"])]
    discrimination("test", [*sets, ("all three", short_test)])
    sets = [(s, [r for r in train if r["set"] == s]) for s in by(train, lambda r: r["set"])]
    discrimination("held out", [*sets, ("all", train)])
    discrimination(
        "held out, by length",
        [(f"{a}–{b - 1}" if b < 10**9 else f"{a}+", [r for r in train if a <= r["words"] < b]) for a, b in BUCKETS],
    )
    human = [r for r in train if r["label"] == "human"]
    families = by([r for r in train if r["label"] == "ai"], lambda r: r["family"])
    discrimination(
        "held out, by generator family",
        [(f, human + [r for r in train if r["family"] == f]) for f in families],
    )
    domains = by(human, lambda r: r["domain"])
    discrimination("held out, by domain", [(d, [r for r in train if r["domain"] == d]) for d in domains])

    base = [r for r in train if r["label"] == "human" or r["trainable"]]
    sets = [(s, [r for r in base if r["set"] == s]) for s in by(base, lambda r: r["set"])]
    discrimination("held out, without base models", [*sets, ("all", base)])
    rates("flagged human text, held out, by kind", human, lambda r: r["domain"], calibration, 100)
    per_source = {}
    for r in human:
        per_source.setdefault(r["source"], []).append(flagged(r, calibration))
    shares = sorted(np.mean(v) for v in per_source.values() if len(v) >= 50)
    print(f"\n### flagged human text, held out, by source\n\n{len(shares)} human sources with 50 or more records: median {100 * np.median(shares):.2f} %, 90th percentile "
          f"{100 * np.quantile(shares, 0.9):.2f} %, worst {100 * shares[-1]:.2f} %.")
    rates("flagged human text, test, by source", [r for r in test if r["label"] == "human"], lambda r: r["source"], calibration, 20)
    rates("flagged human text, test, by kind", [r for r in test if r["label"] == "human"], lambda r: r["domain"], calibration, 20)
    rates("found, test, by generator", [r for r in test if r["label"] == "ai"], lambda r: f"{r['generator']} ({r['domain']})", calibration, 20)
    rates("found, held out, by family", [r for r in train if r["label"] == "ai"], lambda r: r["family"], calibration)
    mixed = [r for r in rows if r["part"] == "mixed" and r["use"] == "test"]
    print("\n### mixed text\n\n| kind | records | mean score | flagged |\n|---|--:|--:|--:|")
    for kind in by(mixed, lambda r: r["kind"].split("|")[0][:40]):
        of_kind = [r for r in mixed if r["kind"][:40] == kind]
        if len(of_kind) >= 100:
            mean = np.mean([1 / (1 + np.exp(-r["logit"])) for r in of_kind])
            share = np.mean([flagged(r, calibration) for r in of_kind])
            print(f"| {kind} | {len(of_kind)} | {mean:.3f} | {100 * share:.1f} % |")
    for name, part in (("held out", train), ("test", short_test)):
        error, table = calibration_error(part)
        print(f"\n### reliability, {name}\n\nExpected calibration error {error:.3f}.")
        print("\n| mean score | share synthetic | share of records |\n|--:|--:|--:|")
        for mean, found, share in table:
            print(f"| {mean:.3f} | {found:.3f} | {share:.3f} |")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
