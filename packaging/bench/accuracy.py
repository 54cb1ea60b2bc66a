"""Prints how well scams and honest cases of unseen collectors are told apart; no average hides its parts."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from recipe.answered import answered
from recipe.figures import report
from recipe.uci import f1

ROOT: Final = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    """Score everything leave-one-source-out and print the tables."""
    parser = argparse.ArgumentParser(prog="dev.py bench accuracy", description=__doc__)
    parser.add_argument("--corpora", type=Path, default=ROOT.parent / "shared" / "corpora")
    parser.add_argument(
        "--cache", type=Path, default=ROOT / "build" / "train", help="the folder `train` used"
    )
    options = parser.parse_args(arguments)
    print(report(answered(options.corpora, options.cache, ROOT / "resources" / "model")))
    print(f"\nSanity line, the text experts on the UCI split alone: F1 {f1(options.corpora):.3f}")
    return 0
