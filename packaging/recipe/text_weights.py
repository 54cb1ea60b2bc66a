"""Writes `resources/model/text.bin`: the word and sign experts and the mix of each channel."""

from __future__ import annotations

import pickle
from array import array
from hashlib import sha256
from pathlib import Path

from app.checks.signs import Signs
from app.model.links import LinkModel
from app.resources import resource
from recipe import links
from recipe.flat import write
from recipe.left_out import LeftOut, mixes, score
from recipe.rows import key, rows
from recipe.sources import MAIL_SCAMS
from recipe.texts import train


def left_out(corpora: Path, cache: Path, without: frozenset[str], folder: Path) -> LeftOut:
    """Every case with left-out scores.

    The scores and the second link expert are made once and kept in the cache; other rows give others.

    Args:
        corpora: folder of the packed corpora.
        cache: folder for what was made once.
        without: sources left out by name.
        folder: `resources/model`.
    """
    blind = cache / "links-without-mail.bin"
    if not blind.exists():
        links.train(corpora, blind, left_out=without | {MAIL_SCAMS})
    found = rows(corpora, cache, without)
    parts = (key(without).encode(), (folder / "links.bin").read_bytes(), blind.read_bytes(), fitted_by())
    kept = cache / f"left-out-{sha256(b''.join(parts)).hexdigest()[:16]}.pickle"
    if not kept.exists():
        models = LinkModel.load(folder / "links.bin"), LinkModel.load(blind)
        left = score(found, Signs.load().by_id, *models, _say)
        kept.write_bytes(pickle.dumps(left))
    known: LeftOut = pickle.loads(kept.read_bytes())
    return known


def fitted_by() -> bytes:
    """The code that fits and scores, so that a change of it makes new scores."""
    names = ("texts.py", "left_out.py")
    code = b"".join(Path(__file__).with_name(name).read_bytes() for name in names)
    return code + resource("compiled", "signs.json").read_bytes()


def _say(name: str) -> None:
    print(f"   {name}", flush=True)


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
