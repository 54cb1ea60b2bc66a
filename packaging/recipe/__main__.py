"""Makes everything the app only reads.

Run as `python3 packaging/dev.py train [--only PART …] [--corpora PATH] [--without SOURCE …]`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[2]
PARTS: Final = ("lists", "directory", "signs", "advice", "translations", "links", "texts", "card")


def main(arguments: list[str]) -> int:
    """Make the parts asked for, all of them when none is named."""
    parser = argparse.ArgumentParser(prog="dev.py train", description=__doc__)
    parser.add_argument(
        "--only", action="append", choices=PARTS, help="make this part only; may be given again"
    )
    parser.add_argument(
        "--corpora", type=Path, default=ROOT.parent / "shared" / "corpora", help="folder of the corpora"
    )
    parser.add_argument("--without", action="append", default=[], help="leave a source out by name")
    parser.add_argument(
        "--cache", type=Path, default=ROOT / "build" / "train", help="folder for what was read once"
    )
    options = parser.parse_args(arguments)
    parts = options.only or PARTS
    without = frozenset(options.without)
    for part in PARTS:
        if part in parts:
            print(f"== {part}", flush=True)
            _make(part, options.corpora, options.cache, without)
    return 0


def _make(part: str, corpora: Path, cache: Path, without: frozenset[str]) -> None:
    match part:
        case "signs" | "advice" | "directory":
            from recipe import compiled

            compiled.write(part)
        case "translations":
            from i18n import make

            make.write()
        case "lists":
            from recipe import lists

            lists.main(corpora)
        case "links":
            from recipe import links

            links.train(
                corpora,
                ROOT / "resources" / "model" / "links.bin",
                tables=cache / links.TABLES,
                scores=cache / "links.pickle",
                left_out=without,
            )
        case "texts":
            from recipe import text_weights

            text_weights.make(
                corpora, ROOT / "resources" / "model" / "text.bin", cache=cache, without=without
            )
        case _:
            from recipe import card

            card.make(corpora, ROOT / "resources" / "model", cache=cache, without=without)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
