"""
Step 6 of training: writes the measured tables into the model card.

    python training/card.py models/sb-en-1/README.md training/out/figures.md training/out/attacks.md

Each `<!-- figures: title -->` … `<!-- /figures -->` of the card gets what follows the heading `### title` in one of the
other files. A title that no file has is an error: no table of the card may be older than the model.
"""

import re
import sys
from pathlib import Path

BLOCK = re.compile(r"<!-- figures: (.+?) -->\n.*?<!-- /figures -->", re.DOTALL)


def sections(text: str) -> dict[str, str]:
    parts = re.split(r"^### (.+)\n", text, flags=re.MULTILINE)
    return {title.strip(): body.strip() for title, body in zip(parts[1::2], parts[2::2])}


def main(card: Path, sources: list[Path]) -> None:
    found = {}
    for source in sources:
        found |= sections(source.read_text(encoding="utf-8"))

    def fill(match: re.Match) -> str:
        title = match[1]
        if title not in found:
            raise SystemExit(f"no section '### {title}' in {', '.join(map(str, sources))}")
        return f"<!-- figures: {title} -->\n{found[title]}\n<!-- /figures -->"

    card.write_text(BLOCK.sub(fill, card.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])
