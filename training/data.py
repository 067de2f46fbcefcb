"""Reads what featurise.ts wrote, and says which rows may not be trained on together."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

FAMILIES = [
    ("gpt2", r"gpt-?2(?!\d)|gpt2"),
    ("gpt-neo", r"gpt-?neo|gpt-?j"),
    ("opt", r"\bopt"),
    ("bloom", r"bloom"),
    ("t5", r"t5|t0"),
    ("gpt3", r"davinci|ada\b|babbage|curie|gpt-?3(?![.\d-])|gpt-3-turbo|instruct"),
    ("chatgpt", r"gpt-?3\.5|chatgpt|gpt35"),
    ("gpt4", r"gpt-?4(?!o|\.5|\.1)"),
    ("gpt4o", r"gpt-?4o|gpt-?4\.|gpt-?5|\bo[134]\b|o[134]-|gpt-oss|optimus|horizon"),
    ("claude", r"claude|opus|sonnet|haiku"),
    ("gemini", r"gemini|bard|palm|gemma"),
    ("vicuna", r"vicuna|alpaca|wizard|guanaco|dolly|koala|tulu|oasst|openassistant|stablelm"),
    ("llama", r"llama|nemotron"),
    ("mistral", r"mistral|mixtral|ministral|magistral|zephyr"),
    ("qwen", r"qwen|qoder|qwq"),
    ("deepseek", r"deepseek"),
    ("kimi", r"kimi|moonshot"),
    ("glm", r"glm|zread"),
    ("grok", r"grok"),
    ("frontier", r"frontier"),
    ("agent", r"copilot|agent|cursor|codex"),
]


# Families that are held out together: of one maker, and so that every fold holds out some of every time and kind.
FAMILY_FOLDS = (
    ("chatgpt", "glm", "agent", "gpt-neo", "t5", "other-2"),
    ("mistral", "qwen", "frontier", "gpt3", "other-5", "other-7"),
    ("claude", "gemini", "deepseek", "gpt4o", "gpt2", "other-3", "other-6"),
    ("gpt4", "llama", "vicuna", "grok", "kimi", "bloom", "opt", "other-0", "other-1", "other-4"),
)  # fmt: skip

# Never trained on, only measured on: text of base models and of the first instruction models (2019–2022). It is close
# to human text in ways that nothing in use today is; leaving it out raised the TPR on unseen recent generators by a
# quarter at the same FPR (LOG.md).
BASE_MODELS = ("gpt2", "gpt-neo", "opt", "bloom", "t5", "gpt3")

# Neither trained nor calibrated on as human text: answers collected after the first chat models were in use, from the
# open web and from students, many of which read like a model's word for word. Nobody can vouch for them.
UNVERIFIED_HUMAN = (
    "shahidul034/An-Applied-Statistics-Dataset-for-Human-vs-AI-Generated-Answer-Classification",
)  # fmt: skip

# Generators of 2023 and later weigh more: they are what is still used.
RECENT = (
    "gpt4", "gpt4o", "claude", "gemini", "llama", "mistral", "qwen", "deepseek", "kimi", "glm", "grok", "frontier", "agent",
)  # fmt: skip
RECENT_WEIGHT = 3.0


def family(generator: str | None) -> str:
    if generator is None:
        return ""
    name = generator.lower()
    for label, pattern in FAMILIES:
        if re.search(pattern, name):
            return label
    return "other-" + str(stable(name) % 8)


def stable(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def hash_text(text: str, seed: int) -> int:
    """`hashText` of src/detector/hash.ts, of text in the Basic Multilingual Plane."""
    h = 2166136261 ^ seed
    for letter in text:
        h = (h ^ ord(letter)) * 16777619 & 0xFFFFFFFF
    h ^= h >> 16
    h = h * 0x85EBCA6B & 0xFFFFFFFF
    h ^= h >> 13
    h = h * 0xC2B2AE35 & 0xFFFFFFFF
    return h ^ h >> 16


def token_hash(token: str) -> int:
    """`tokenHash` of src/detector/features.ts."""
    return hash_text(token, 0x5B1D)


def token_shape(token: str) -> int:
    """The ending class that src/detector/features.ts gives a token."""
    return hash_text(token[-3:], 0x61C9) % 512


@dataclass
class Windows:
    """Windows of one set. Ragged arrays are flat with `end` offsets; `row` fields are one entry a window."""

    meta: list[dict]
    grams: np.ndarray
    weights: np.ndarray
    gram_end: np.ndarray
    tokens: np.ndarray
    shapes: np.ndarray
    token_end: np.ndarray
    style: np.ndarray

    def __post_init__(self) -> None:
        def column(key):
            return np.array([m[key] for m in self.meta])

        self.label = (column("label") == "ai").astype(np.float32)
        self.source = np.array([m["source"].split(" (via")[0] for m in self.meta])
        self.file = column("set")
        self.record = column("record")
        self.words = column("words")
        self.use = column("use")
        self.family = np.array([family(m["generator"]) if m["label"] == "ai" else "" for m in self.meta])
        self.gram_start = np.concatenate([[0], self.gram_end[:-1]]).astype(np.int64)
        self.gram_end = self.gram_end.astype(np.int64)
        self.token_start = np.concatenate([[0], self.token_end[:-1]]).astype(np.int64)
        self.token_end = self.token_end.astype(np.int64)

    def __len__(self) -> int:
        return len(self.meta)


def load(work: Path, name: str) -> Windows:
    with open(work / f"{name}.meta.jsonl", encoding="utf-8") as lines:
        # Split at line feeds only: the corpus holds other line separators inside strings.
        meta = [json.loads(line) for line in lines.read().split("\n") if line]
    read = lambda suffix, kind: np.fromfile(work / f"{name}.{suffix}", dtype=kind)
    style = read("style.f32", "<f4")
    return Windows(
        meta,
        np.memmap(work / f"{name}.grams.u32", dtype="<u4", mode="r"),
        np.memmap(work / f"{name}.weights.f32", dtype="<f4", mode="r"),
        read("grams.end.f64", "<f8"),
        read("tokens.u32", "<u4"),
        read("shapes.u16", "<u2"),
        read("tokens.end.f64", "<f8"),
        style.reshape(len(meta), -1),
    )


def linked_sources(windows: Windows) -> dict[str, str]:
    """
    Groups sources that hold the same documents (several research sets reuse the same human texts): maps each source to
    its group's representative. Two sources are linked when they share at least five runs of twelve tokens that are
    rare (found in two to four sources).
    """
    holders: dict[int, set[str]] = {}
    human = np.flatnonzero(windows.label == 0)
    powers = (np.uint64(0x9E3779B97F4A7C15) ** np.arange(12, dtype=np.uint64)).astype(np.uint64)
    for i in human:
        tokens = windows.tokens[windows.token_start[i] : windows.token_end[i]].astype(np.uint64)
        if len(tokens) < 24:
            continue
        runs = np.lib.stride_tricks.sliding_window_view(tokens, 12) @ powers
        for run in runs[runs % np.uint64(8) == 0]:
            holders.setdefault(int(run), set()).add(windows.source[i])
    shared: dict[tuple[str, str], int] = {}
    for sources in holders.values():
        if 2 <= len(sources) <= 4:
            ordered = sorted(sources)
            for a in range(len(ordered)):
                for b in range(a + 1, len(ordered)):
                    shared[ordered[a], ordered[b]] = shared.get((ordered[a], ordered[b]), 0) + 1
    parent = {source: source for source in set(windows.source)}

    def root(source: str) -> str:
        while parent[source] != source:
            source = parent[source]
        return source

    for (a, b), count in shared.items():
        if count >= 5:
            parent[root(a)] = root(b)
    return {source: root(source) for source in parent}


def assign_folds(windows: Windows, folds: int) -> tuple[np.ndarray, np.ndarray]:
    """
    Fold of each window's source group, by a hash of its name, and of its generator family (-1 for human text), by
    FAMILY_FOLDS: both stay the same when the windows are cut anew, so that experiments can be compared.
    """
    links = linked_sources(windows)
    source_fold = {source: stable(f"fold {links[source]}") % folds for source in links}
    family_fold = {family: k for k, held in enumerate(FAMILY_FOLDS) for family in held} | {"": -1}
    assign = lambda names, fold: np.array([fold.get(n, stable(n) % folds) for n in names])
    return assign(windows.source, source_fold), assign(windows.family, family_fold)


def trainable(windows: Windows) -> np.ndarray:
    """Mask of the windows that may be trained on."""
    unverified = (windows.label == 0) & np.isin(windows.source, UNVERIFIED_HUMAN)
    return ~np.isin(windows.family, BASE_MODELS) & ~unverified


def training_weights(windows: Windows, chosen: np.ndarray) -> np.ndarray:
    """
    Weight per chosen window: a source and label of n windows weighs n^0.5 in all, recent generators RECENT_WEIGHT times
    that, `likely` labels half; human and synthetic text weigh the same within docs, prose and instruction. Mean 1.
    """
    weight = np.ones(len(chosen))
    keys = np.char.add(np.char.add(windows.source[chosen], "|"), windows.label[chosen].astype(int).astype(str))
    _, inverse, counts = np.unique(keys, return_inverse=True, return_counts=True)
    weight /= np.sqrt(counts[inverse])
    likely = np.array([windows.meta[i]["certainty"] == "likely" for i in chosen])
    weight[likely] *= 0.5
    weight[np.isin(windows.family[chosen], RECENT)] *= RECENT_WEIGHT
    for name in np.unique(windows.file[chosen]):
        for label in (0, 1):
            cell = (windows.file[chosen] == name) & (windows.label[chosen] == label)
            weight[cell] /= weight[cell].sum()
    return (weight / weight.mean()).astype(np.float32)
