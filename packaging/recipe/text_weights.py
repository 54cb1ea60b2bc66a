"""Writes `resources/model/text.bin`: the word and sign experts and the mix of each channel."""

from __future__ import annotations

from array import array
from pathlib import Path

from app.checks.signs import Signs
from app.model.links import LinkModel
from recipe import links
from recipe.left_out import LeftOut, mixes, score
from recipe.rows import rows
from recipe.texts import train
from recipe.weights import write


def left_out(corpora: Path, cache: Path, without: frozenset[str], folder: Path) -> LeftOut:
    """Every case with left-out scores; the second link expert is trained once and kept in the cache."""
    found = rows(corpora, cache, without)
    blind = cache / "links-without-mail.bin"
    if not blind.exists():
        links.train(corpora, blind, left_out=without | {"phishing_pot"})
    shipped = LinkModel.load(folder / "links.bin")
    return score(
        found,
        Signs.load().by_id,
        shipped,
        LinkModel.load(blind),
        lambda name: print(f"   {name}", flush=True),
    )


def make(corpora: Path, target: Path, *, cache: Path, without: frozenset[str]) -> None:
    """Train on everything, fit the mixes on left-out scores, write the file.

    Args:
        corpora: folder of the packed corpora.
        target: the file to write.
        cache: folder for what was read once.
        without: sources left out by name.
    """
    left = left_out(corpora, cache, without, target.parent)
    trained = train(left.rows)
    header = {
        "words": {"scale": trained.scale, "bias": trained.words_bias},
        "signs": {"weights": trained.signs, "bias": trained.signs_bias},
        "mixes": mixes(left),
    }
    size = write(target, header, {"words": array("b", trained.table.tolist())})
    print(f"   {target.name}: {size} bytes")
