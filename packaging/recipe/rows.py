"""Reads every case once with the app's own code and keeps what the experts learn from, in a cache.

Rules: what is learned from is exactly what the app will see; the cache is thrown away when code or data change.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Iterable
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path
from typing import Final

from app.checks.seen import see
from app.checks.signs import Signs
from app.core.subject import Channel
from app.intake import read
from app.knowledge.brands import Directory
from app.model.words import read_words
from recipe.cases import Case, cases
from recipe.written import written_cases

ROOT: Final = Path(__file__).resolve().parents[2]


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


_known: tuple[Directory, Signs] | None = None


def _row(case: Case) -> Row:
    global _known  # noqa: PLW0603 - loaded once a worker
    if _known is None:
        _known = Directory.load(), Signs.load()
    subject = read(case.pasted, case.kind)
    looked = see(subject, *_known).looked
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
    )


def rows(corpora: Path, cache: Path, left_out: frozenset[str] = frozenset(), jobs: int = 2) -> list[Row]:
    """Every case as the experts see it.

    Args:
        corpora: folder with the packed corpora.
        cache: folder for what was read; may be empty.
        left_out: names of sources that must not be read.
        jobs: processes.
    """
    key = hashlib.sha256(_fingerprint() + repr(sorted(left_out)).encode()).hexdigest()[:16]
    file = cache / f"rows-{key}.pickle"
    if file.exists():
        found: list[Row] = pickle.loads(file.read_bytes())  # noqa: S301 - our own cache
        return found
    with Pool(jobs) as pool:
        out = pool.map(_row, _all(corpora, left_out), chunksize=200)
    cache.mkdir(parents=True, exist_ok=True)
    file.write_bytes(pickle.dumps(out))
    return out


def _all(corpora: Path, left_out: frozenset[str]) -> Iterable[Case]:
    yield from cases(corpora, left_out)
    yield from written_cases()


def _fingerprint() -> bytes:
    digest = hashlib.sha256()
    folders = (
        ROOT / "app",
        ROOT / "packaging" / "recipe",
        ROOT / "resources" / "compiled",
        ROOT / "resources" / "lists",
    )
    for folder in folders:
        for path in sorted(
            p for p in folder.rglob("*") if p.suffix in {".py", ".json", ".txt", ".bin", ".toml"}
        ):
            digest.update(path.read_bytes())
    return digest.digest()
