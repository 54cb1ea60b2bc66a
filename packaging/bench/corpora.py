"""Picks real mails to measure on, where the corpora stand beside the project.

Rules: rows are read in memory and never written into the project; the same seed picks the same mails; without
corpora the caller is told in a sentence and measures invented ones.
"""

from __future__ import annotations

import json
import lzma
import random
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import argparse

ROOT: Final = Path(__file__).resolve().parents[2]
DEFAULT: Final = ROOT.parent / "shared" / "corpora"
MAILS: Final = "emails.tar.xz"
LINES: Final = {"messages.jsonl.xz": "text", "urls.jsonl.xz": "url"}
"""Files of rows, and the field of each that a person would paste."""


def add_option(parser: argparse.ArgumentParser) -> None:
    """Let the person say where the corpora are."""
    parser.add_argument("--corpora", type=Path, default=DEFAULT, help="folder of the corpora")


def missing(corpora: Path) -> str:
    """A sentence saying that there are no corpora; empty where there are."""
    return "" if (corpora / MAILS).is_file() else f"No corpora in {corpora.name}/: real mails are left out."


def mails(
    corpora: Path, count: int, seed: int, *, sizes: range = range(1, 500_000), tags: int = 0
) -> list[bytes]:
    """Real mails, evenly chosen.

    Args:
        corpora: folder with the packed corpora.
        count: how many.
        seed: of the choice.
        sizes: bytes; shorter and longer mails are passed over.
        tags: mails with fewer `<` are passed over too.
    """
    dice = random.Random(seed)
    kept: list[bytes] = []
    seen = 0
    with tarfile.open(corpora / MAILS, "r|xz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.name.endswith(".eml") else None
            if file is None or member.size not in sizes:
                continue
            mail = file.read()
            if mail.count(b"<") < tags:
                continue
            seen += 1
            place = len(kept) if len(kept) < count else dice.randrange(seen)
            if place < count:
                kept[place : place + 1] = [mail]
    return kept


def lines(corpora: Path, count: int, seed: int) -> list[str]:
    """Real messages and links, evenly chosen from each file."""
    dice = random.Random(seed)
    picked: list[str] = []
    for name, field in LINES.items():
        with lzma.open(corpora / name, "rt", encoding="utf-8") as file:
            rows = file.readlines()
        picked += [str(json.loads(row)[field]) for row in dice.sample(rows, count // len(LINES))]
    return picked
