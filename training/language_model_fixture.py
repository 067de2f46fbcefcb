"""
Writes the small language model that a test holds the TypeScript reader to, and what Python makes of it:

    python training/language_model_fixture.py

`__tests__/fixtures/detector/language-model.txt` is lower-case plain text, a window a line. The model is trained on the
lines above the empty one; `language-model.json` holds the costs of every line's tokens, in the file's units.
"""

import json
import re
from pathlib import Path

import numpy as np

from data import Windows, token_hash, token_shape
from language_model import UNITS_PER_BIT, Size, encode, estimate, quantised, stream, surprisal, to_bytes

FOLDER = Path(__file__).parent.parent / "__tests__/fixtures/detector"
SIZE = Size(words=60, least_sources=1, bigrams=90, trigrams=40)
TOKEN = re.compile(r"[a-z]+(?:['-][a-z]+)*|[^\sa-z]")


def windows_of(lines: list[str]) -> Windows:
    tokens = [TOKEN.findall(line) for line in lines]
    flat = [token for line in tokens for token in line]
    meta = [
        {"label": "human", "generator": None, "source": f"line {i}", "set": "", "record": i, "words": 0, "use": "train"}
        for i in range(len(lines))
    ]
    none = np.zeros(0)
    return Windows(
        meta,
        none,
        none,
        np.zeros(len(lines)),
        np.array([token_hash(t) for t in flat], dtype="<u4"),
        np.array([token_shape(t) for t in flat], dtype="<u2"),
        np.cumsum([len(line) for line in tokens]).astype("<f8"),
        none,
    )


def main() -> None:
    trained, measured = (FOLDER / "language-model.txt").read_text().strip().split("\n\n")
    lines = [*trained.split("\n"), *measured.split("\n")]
    windows = windows_of(lines)
    model = estimate(windows, np.arange(trained.count("\n") + 1), SIZE)
    costs = []
    for i in range(len(lines)):
        ids, first = stream(windows, np.array([i]), encode(windows, model.vocabulary))
        costs.append(np.rint(surprisal(quantised(model), ids, first)[0] * UNITS_PER_BIT).astype(int).tolist())
    (FOLDER / "language-model.bin").write_bytes(to_bytes(model))
    (FOLDER / "language-model.json").write_text(json.dumps({"lines": lines, "unitsPerBit": UNITS_PER_BIT, "costs": costs}) + "\n")


if __name__ == "__main__":
    main()
