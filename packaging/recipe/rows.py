"""Reads every case once with the app's own code and keeps what the experts learn from, in a cache.

Rules: what is learned from is exactly what the app will see; the cache is thrown away when code or data
change.
"""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import dataclass
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.checks.seen import see
from app.checks.signs import Signs
from app.intake import read
from app.knowledge.brands import Directory
from app.model.words import read_words
from recipe.cases import Case, cases
from recipe.written import written_cases

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.core.subject import Channel

ROOT: Final = Path(__file__).resolve().parents[2]
FINGERPRINTED: Final = frozenset({".py", ".json", ".bin", ".txt", ".toml"})


@dataclass(frozen=True, slots=True)
class Row:
    """One case as the experts see it."""

    id: str
    source: str
    collector: str
    label: str
    kind: str
    channel: Channel
    language: str
    written: bool
    words: tuple[str, ...]
    """Subject line, then text, as the word expert reads them."""
    signs: frozenset[str]
    """Signs found, with `link.any` and `phone.any`."""
    links: tuple[str, ...]
    """Different web links."""
    owned: frozenset[str]
    """Those that lead to a known brand's own pages."""
    sender: str
    """Host of the mail's sender; empty where it says nothing."""


@cache
def _known() -> tuple[Directory, Signs]:
    """Loaded once a worker."""
    return Directory.load(), Signs.load()


def row_of(case: Case) -> Row:
    """One case as the experts see it."""
    subject = read(case.pasted, case.kind)
    looked = see(subject, *_known()).looked
    return Row(
        case.id,
        case.source,
        case.collector,
        case.label,
        subject.kind.value,
        looked.channel,
        case.language,
        case.written,
        tuple(read_words(looked.title)[0] + read_words(looked.body)[0]),
        frozenset(looked.present),
        tuple(link.url.href for _, link in looked.links),
        frozenset(link.url.href for index, link in looked.links if index in looked.owned),
        looked.sender,
    )


def rows(corpora: Path, folder: Path, left_out: frozenset[str] = frozenset(), jobs: int = 2) -> list[Row]:
    """Every case as the experts see it.

    Args:
        corpora: folder with the packed corpora.
        folder: the cache, for what was read; may be empty.
        left_out: names of sources that must not be read.
        jobs: processes.
    """
    file = folder / f"rows-{key(left_out)}.pickle"
    if file.exists():
        found: list[Row] = pickle.loads(file.read_bytes())
        return found
    with Pool(jobs) as pool:
        out = pool.map(row_of, _all(corpora, left_out), chunksize=200)
    folder.mkdir(parents=True, exist_ok=True)
    file.write_bytes(pickle.dumps(out))
    return out


def key(left_out: frozenset[str]) -> str:
    """Names everything that decides what the rows hold."""
    return hashlib.sha256(_fingerprint() + repr(sorted(left_out)).encode()).hexdigest()[:16]


def _all(corpora: Path, left_out: frozenset[str]) -> Iterable[Case]:
    yield from cases(corpora, left_out)
    yield from written_cases()


def _fingerprint() -> bytes:
    """Everything that decides what a row holds."""
    app, recipe = ROOT / "app", ROOT / "packaging" / "recipe"
    files = [
        app / "model" / "words.py",
        *(recipe / name for name in ("cases.py", "rows.py", "slots.py", "written.py")),
    ]
    folders = (
        *(app / name for name in ("core", "intake", "checks", "knowledge")),
        recipe / "textbook",
        *(ROOT / "resources" / name for name in ("compiled", "lists")),
    )
    files += [path for folder in folders for path in folder.rglob("*") if path.suffix in FINGERPRINTED]
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(path.read_bytes())
    return digest.digest()
