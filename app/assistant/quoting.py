"""Finds the words that a model quotes in what was pasted.

Rules: a quote counts only where it really stands, spaces, case, quotation marks and unseen signs aside;
what is shown is the exact place in the message, never the model's own letters; placeholders are put back
first; a quote must have words of its own: a placeholder or a few letters stand for nothing.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.assistant.redaction.kinds import PLACEHOLDER, restored
from app.assistant.sheet import places
from app.core.subject import Part
from app.core.text.fold import INVISIBLE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.core.subject import Span, Subject

LONGEST: Final = 160
"""Characters of a quote that are marked; a longer place is cut to them."""
READ: Final = 1_000
"""Characters of a model's quote that are read."""
LEAST: Final = 4
"""Letters and digits of its own; half as many in scripts that write words as single signs."""
_SAME: Final = str.maketrans(
    "\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb`\u00b4\u2010\u2011\u2012\u2013\u2014\u2212",
    "''''\"\"\"\"\"\"''------",
)
_EDGES: Final = " \t\r\n\"'.…-"
_WORD: Final = re.compile(r"\S+")
_IDEOGRAPH: Final = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uac00-\ud7af]")
_ORDER: Final = (Part.TEXT, Part.SUBJECT_LINE, Part.SENDER, Part.REPLY_TO, Part.LINK)


@dataclass(frozen=True, slots=True)
class Quotable:
    """What was sent of a subject, made ready once for many quotes."""

    parts: tuple[tuple[Span, str, Sequence[int]], ...]
    """Each part in one form, with the place of each of its characters in the given one."""

    @classmethod
    def of(cls, subject: Subject) -> Quotable:
        """The parts of a subject, its text first."""
        spans = sorted(places(subject), key=lambda span: _ORDER.index(span.part))
        return cls(tuple((span, *_even(subject.part_text(span))) for span in spans))

    def find(self, quote: str, hidden: Mapping[str, str]) -> Span | None:
        """The first place of a quote.

        Args:
            quote: as the model wrote it.
            hidden: what stands behind each placeholder, by its name: `EMAIL_1`.

        Returns:
            The place, or None where the quote stands nowhere or says nothing.
        """
        wanted = quote[:READ]
        if not _has_words(PLACEHOLDER.sub(" ", wanted)):
            return None
        sought = _even(restored(wanted, hidden))[0].strip(_EDGES)
        if not _has_words(sought):
            return None
        for span, even, origin in self.parts:
            at = even.find(sought)
            if at >= 0:
                start, end = origin[at], origin[at + len(sought) - 1] + 1
                return replace(span, start=start, end=min(end, start + LONGEST))
        return None


def _even(text: str) -> tuple[str, Sequence[int]]:
    """A text in one form, with the place of each of its characters in the given one."""
    even: list[str] = []
    origin: array[int] = array("L")
    for match in _WORD.finditer(text):
        if even:
            even.append(" ")
            origin.append(match.start() - 1)
        word = match[0]
        if word.isascii() and word.isprintable():
            even.append(word.lower())
            origin.extend(range(*match.span()))
            continue
        for place, character in enumerate(word, match.start()):
            plain = _form(character)
            even.append(plain)
            origin.extend([place] * len(plain))
    return "".join(even), origin


def _form(character: str) -> str:
    if character.isascii():
        return character.lower() if character.isprintable() else ""
    if ord(character) in INVISIBLE:
        return ""
    even = unicodedata.normalize("NFKD", character.translate(_SAME)).casefold().translate(_SAME)
    return even.replace(" ", "")


def _has_words(text: str) -> bool:
    signs = sum(character.isalnum() for character in text)
    return signs + len(_IDEOGRAPH.findall(text)) >= LEAST
