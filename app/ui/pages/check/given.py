"""What was handed to the check page, and how it is read. No widgets.

Rules: text that stands in the box stays text; a file or a very long text is kept as bytes and never shown
whole; reading happens in jobs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.limits import COPIED_HEAD_CHARACTERS, TEXT_CHARACTERS
from app.core.text.defang import one_line
from app.intake import describe
from app.intake.files import kind_of_file, read_file
from app.intake.source import source_in_bytes
from app.ui.pages.ports import Checked
from app.ui.say import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.subject import Kind, Subject
    from app.ui.jobs import Cancel
    from app.ui.pages.ports import Checker


_BEGINNING: Final = 160
"""Letters of a very long text that are shown."""
_MOST_BYTES: Final = 4 * TEXT_CHARACTERS + 4 * COPIED_HEAD_CHARACTERS
"""Bytes that hold every letter that is judged, whatever the letters."""


@dataclass(frozen=True, slots=True)
class Given:
    """One thing to check."""

    pasted: str | bytes
    name: str = ""
    """The file's name; empty for text."""
    kind: Kind | None = None
    """What its ending says."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing but space."""
        return not self.pasted or self.pasted.isspace()


@dataclass(frozen=True, slots=True)
class LongText:
    """A text that is too long to be shown."""

    size: int
    """Bytes."""
    read: Callable[[], bytes]
    """Gives it whole, as UTF-8: a copy that takes as long as reading a file."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a thing was taken for."""

    given: Given
    chosen: Kind | None
    subject: Subject
    looks_like: str


def open_file(path: Path, cancel: Cancel) -> Given:
    """Read one file.

    Raises:
        UnreadableFile: it is not there, not a plain file, or may not be read.
    """
    content = read_file(path)
    cancel.check()
    return Given(content, path.name, kind_of_file(path))


def take(text: LongText, cancel: Cancel) -> Given:
    """Take over a very long text."""
    cancel.check()
    return Given(text.read())


def beginning(given: Given) -> str:
    """How a very long text begins, on one line, its links defanged; empty for a file, which has a name."""
    if given.name:
        return ""
    head = given.pasted[: 4 * _BEGINNING]
    return one_line(head if isinstance(head, str) else head.decode("utf-8", "ignore"), _BEGINNING)


def look(given: Given, chosen: Kind | None, checker: Checker, cancel: Cancel) -> Looked:
    """Find out what a thing is."""
    subject = checker.read(_worth_reading(given), chosen or given.kind)
    cancel.check()
    return Looked(given, chosen, subject, describe(subject, say))


def check(
    given: Given, chosen: Kind | None, looked: Looked | None, checker: Checker, cancel: Cancel
) -> Checked:
    """Check a thing; what was read of it already is not read again."""
    is_known = looked is not None and looked.given is given and looked.chosen is chosen
    subject = (
        looked.subject if looked and is_known else checker.read(_worth_reading(given), chosen or given.kind)
    )
    cancel.check()
    verdict = checker.judge(subject)
    return Checked(given.pasted, subject, verdict, given.name, chosen)


def _worth_reading(given: Given) -> str | bytes:
    """The start of a very long text that is no mail and no HTML: no more of it would be judged anyway.

    Every pass over 25 MB in one piece would hold the interpreter, and the window with it, for too long.
    """
    pasted = given.pasted
    if isinstance(pasted, str) or len(pasted) <= _MOST_BYTES or given.kind is not None:
        return pasted
    head = pasted[:_MOST_BYTES]
    is_text = source_in_bytes(head) is None and head.lstrip()[:1] != b"<" and b"\0" not in head[:4096]
    return head if is_text else pasted
