"""What redaction takes out of a text, and the text that is left, as frozen values.

Rules: a removed value shows in no `repr`; a placeholder names its kind and number, and may carry what the
judge of a message still needs (`[EMAIL_1 at paypa1-secure.top]`, `[PHONE_1 +44 mobile]`).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from app.core.subject import Part

PLACEHOLDER: Final = re.compile(
    r"\[([A-Z]{2,8}_[0-9]{1,5}(?:\.[0-9]{1,5})?)"
    r"(?: (?:at|to) [^\s\[\]@/:]{1,100}| \+[0-9]{1,3}(?: [a-z]{4,7})?| [a-z]{4,7})?\]"
)
"""A placeholder, alone or with its note; the group is its name."""
_NAME: Final = re.compile(r"[. \]]")


class Private(StrEnum):
    """A kind of value that does not leave the computer."""

    EMAIL = "EMAIL"
    PHONE = "PHONE"
    CARD = "CARD"
    """A payment card."""
    IBAN = "IBAN"
    ACCOUNT = "ACCOUNT"
    """A bank account, sort code or routing number that is no IBAN."""
    ID = "ID"
    """The number a state gives a person: social security, tax, identity."""
    DOCUMENT = "DOCUMENT"
    """A passport, identity card or driving licence."""
    BIRTH = "BIRTH"
    ADDRESS = "ADDRESS"
    """A street with its house number, a postcode with its town."""
    NAME = "NAME"
    CODE = "CODE"
    """A one-time code, PIN or password."""
    TOKEN = "TOKEN"  # noqa: S105 the name of a kind
    """What tells one receiver from another inside a link."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One place where something was removed."""

    kind: Private
    placeholder: str
    start: int
    """Where the placeholder stands in the redacted text."""
    end: int
    was_start: int
    """Where the value stands in the text as it was."""
    was_end: int


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text without its private values."""

    text: str
    marks: tuple[Mark, ...]
    """In order, none over another."""
    originals: Mapping[str, str] = field(repr=False)
    """Each removed value by the name of its placeholder, `EMAIL_1`; those of the other parts too."""

    @property
    def kinds_removed(self) -> dict[Private, int]:
        """How many different values of each kind were removed here."""
        return counted(self.marks)

    def restore(self, answer: str) -> str:
        """Put the values back into an answer that names them by their placeholders.

        Args:
            answer: any text; a placeholder counts with its note or without, unknown ones stay.
        """
        return restored(answer, self.originals)


@dataclass(frozen=True, slots=True)
class RedactedPart:
    """One part of a subject, redacted."""

    part: Part
    index: int
    """Which link, address or attachment, as in `Span`."""
    redacted: Redacted


@dataclass(frozen=True, slots=True)
class RedactedSubject:
    """Every part of a subject that may leave the computer; one value has one placeholder in all of them."""

    parts: tuple[RedactedPart, ...]
    originals: Mapping[str, str] = field(repr=False)
    beside: tuple[Redacted, ...] = ()
    """Texts that go with it, such as a question about it."""

    def of(self, part: Part, index: int = 0) -> Redacted:
        """One part; an empty text where the subject has none."""
        found = (one.redacted for one in self.parts if one.part is part and one.index == index)
        return next(found, Redacted("", (), self.originals))

    @property
    def text(self) -> str:
        """What a reader sees of the subject, redacted."""
        from app.core.subject import Part

        return self.of(Part.TEXT).text

    @property
    def kinds_removed(self) -> dict[Private, int]:
        """How many different values of each kind were removed in all parts together."""
        return counted(mark for one in self.parts for mark in one.redacted.marks)

    def restore(self, answer: str) -> str:
        """Put the values back into an answer. See `Redacted.restore`."""
        return restored(answer, self.originals)


def counted(marks: Iterable[Mark]) -> dict[Private, int]:
    """How many different values of each kind were removed; two ways of writing one value count once."""
    values = {_NAME.split(mark.placeholder, 1)[0]: mark.kind for mark in marks}
    counts = Counter(values.values())
    return {kind: counts[kind] for kind in Private if counts[kind]}


def restored(answer: str, originals: Mapping[str, str]) -> str:
    """An answer with the placeholders that we gave out replaced by what they stand for."""
    return PLACEHOLDER.sub(lambda match: originals.get(match[1], match[0]), answer)
