"""
Step 6 of training: writes the measured tables into the model card.

    python training/card.py models/sb-en-1/README.md training/out/figures.md training/out/attacks.md \
        "gate, held out=training/out/gate-train.md" "gate, test=training/out/gate-test.md"

Each `<!-- figures: title -->` … `<!-- /figures -->` of the card gets what follows the heading `### title` in one of the
other files, or all of the file that is named as `title=file`. A title that no file has is an error: no table of the card may
be older than the model.
"""

import re
import sys
from pathlib import Path

BLOCK = re.compile(r"<!-- figures: (.+?) -->\n.*?<!-- /figures -->", re.DOTALL)


def sections(text: str) -> dict[str, str]:
    parts = re.split(r"^### (.+)\n", text, flags=re.MULTILINE)
    return {title.strip(): body.strip() for title, body in zip(parts[1::2], parts[2::2])}


def whole(text: str) -> str:
    """The file, its heading as a sentence."""
    heading, _, body = text.strip().removeprefix("# ").partition("\n")
    return f"{heading[0].upper()}{heading[1:]}.\n\n{body.strip()}"


def main(card: Path, sources: list[str]) -> None:
    found = {}
    for source in sources:
        title, named, file = source.rpartition("=")
        text = Path(file).read_text(encoding="utf-8")
        found |= {title: whole(text)} if named else sections(text)

    def fill(match: re.Match) -> str:
        title = match[1]
        if title not in found:
            raise SystemExit(f"no section '### {title}' in {', '.join(sources)}")
        return f"<!-- figures: {title} -->\n{found[title]}\n<!-- /figures -->"

    card.write_text(BLOCK.sub(fill, card.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
