"""Turns what a person pasted into a `Subject`: `read(pasted)` for one, `sources(path)` for many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.intake.describe import describe
from app.intake.recognise import read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.intake.entry import Entry


def sources(path: Path) -> Iterator[Entry]:
    """Everything to check behind a path; see `app.intake.batch.sources`."""
    from app.intake.batch import sources as found

    return found(path)


__all__ = ["describe", "read", "sources"]
