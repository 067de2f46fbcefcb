"""Times of the `diversity` package's figures on texts, one a line of JSON on standard input: JSON on standard output."""

import importlib
import json
import os
import sys
import time
import types
from importlib.util import find_spec

# The package's own __init__ imports torch and spaCy, which these figures do not need.
package = types.ModuleType("diversity")
package.__path__ = list(find_spec("diversity").submodule_search_locations)
sys.modules["diversity"] = package
texts = [json.loads(line) for line in sys.stdin]


def timed(module: str, function: str, data: list[str], **options: object) -> dict[str, float]:
    """CPU seconds and value of one figure."""
    figure = getattr(importlib.import_module(f"diversity.{module}"), function)
    start = time.process_time()
    value = figure(data, **options)
    return {"seconds": time.process_time() - start, "value": float(value)}


pairs = texts[: int(os.environ["PAIRS"])]
pairs = [" ".join(text.split()[: int(os.environ["PAIR_WORDS"])]) for text in pairs]
json.dump(
    {
        "compression-ratio": timed("compression", "compression_ratio", texts),
        "ngram-diversity": timed("ngram_diversity", "ngram_diversity_score", texts),
        "self-repetition": timed("self_repetition", "self_repetition_score", texts, verbose=False),
        "rouge-l": timed("homogenization", "homogenization_score", pairs, measure="rougel", verbose=False),
    },
    sys.stdout,
)
