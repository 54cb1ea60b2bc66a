"""Redaction: every private value gives way to a placeholder, before anything may be sent.

Rules: pure, and never raises; finders go from the surest to the vaguest, and what one took the next cannot
see; a value removed in one text is removed in all; hosts of links and senders, brands, sums and wording stay;
redacting what is redacted changes nothing (longer texts than `READ_AGAIN` may give a little more).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.assistant.redaction.kinds import PLACEHOLDER, Mark, Private, Redacted
from app.assistant.redaction.ledger import Ledger
from app.assistant.redaction.links import in_links
from app.assistant.redaction.mail_addresses import mail_addresses
from app.assistant.redaction.names import names
from app.assistant.redaction.numbers import numbers, starts
from app.assistant.redaction.passwords import passwords
from app.assistant.redaction.phones import phones
from app.assistant.redaction.readable import TAKEN, Found, Readable, Words
from app.assistant.redaction.spread import Spread
from app.assistant.redaction.streets import streets

if TYPE_CHECKING:
    from collections.abc import Sequence

Brands = Callable[[str], Iterable[tuple[int, int]]]
"""Where a text names a brand: start and end of each mention. What lies over one is no person's name."""


def no_brands(_text: str) -> Iterable[tuple[int, int]]:
    """A directory that knows no brand."""
    return ()


@dataclass(frozen=True, slots=True)
class Known:
    """What is known to be private before anything is read."""

    values: tuple[tuple[Private, str], ...] = field(default=(), repr=False)
    """Private wherever they stand, such as the name of a mail's receiver."""
    own: frozenset[str] = field(default=frozenset(), repr=False)
    """Email addresses of the person who asks, lower case: their domain goes too."""


ROUNDS: Final = 4
"""Times the texts are read at most: what was taken can bare something beside it."""
READ_AGAIN: Final = 4_000
"""Characters up to which texts are read until nothing more is found; longer ones again only where a number
was taken because it stands elsewhere too."""
NOTHING_KNOWN: Final = Known()


def redact(text: str, brands: Brands = no_brands, known: Known = NOTHING_KNOWN) -> Redacted:
    """Redact one text.

    Args:
        text: any text.
        brands: where a text names a brand; those stay.
        known: what is private whatever stands around it.

    Returns:
        The text with placeholders, where they stand, and the way back.
    """
    return redact_all([text], brands, known)[0]


def redact_all(
    texts: Sequence[str], brands: Brands = no_brands, known: Known = NOTHING_KNOWN
) -> list[Redacted]:
    """Redact several texts that belong together; one value has one placeholder in all of them.

    Args:
        texts: such as the text and the subject line of a mail.
        brands: see `redact`.
        known: see `redact`.
    """
    drafts = [_Draft(text) for text in texts]
    is_short = sum(map(len, texts)) <= READ_AGAIN
    for _ in range(ROUNDS):
        before = sum(len(draft.found) for draft in drafts)
        for draft in drafts:
            draft.look(brands)
        spread = Spread((*known.values, *(value for draft in drafts for value in draft.values())))
        taken = [one for draft in drafts for one in draft.take(spread.find(draft.readable.text, draft.words))]
        is_settled = sum(len(draft.found) for draft in drafts) == before
        if is_settled or (not is_short and all(one.kind is Private.NAME for one in taken)):
            break
    ledger = Ledger(texts)
    return [draft.written(ledger, known.own) for draft in drafts]


@dataclass(slots=True)
class _Draft:
    """One text while it is redacted."""

    text: str
    readable: Readable = field(init=False)
    """What is still to be looked at."""
    plain: Readable = field(init=False)
    """The whole copy."""
    words: Words = field(init=False)
    found: list[Found] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.plain = self.readable = Readable.of(self.text)
        self.words = Words.of(self.plain.text)

    def look(self, brands: Brands) -> None:
        """Run every finder."""
        if "[" in self.text:
            self.take(Found(*match.span(), None) for match in PLACEHOLDER.finditer(self.plain.text))
        branded = sorted(brands(self.plain.text))
        for finder in (in_links, mail_addresses, passwords):
            self.take(finder(self.readable.text))
        places = starts(self.readable.text)
        self.take(numbers(self.readable.text, places))
        self.take(phones(self.readable.text))
        self.take(streets(self.readable.text, places))
        self.take(_unbranded(names(self.readable.text, self.words), branded))

    def take(self, found: Iterable[Found]) -> list[Found]:
        """Write over what was found and lies over nothing taken before, and give it back."""
        text = self.readable.text
        kept = [one for one in found if one.end > one.start and TAKEN not in text[one.start : one.end]]
        self.readable = self.readable.without(kept)
        self.found += kept
        return kept

    def values(self) -> list[tuple[Private, str]]:
        """Every removed value, as the readable copy writes it."""
        return [
            (one.kind, self.plain.text[one.start : one.end]) for one in self.found if one.kind is not None
        ]

    def written(self, ledger: Ledger, own: frozenset[str]) -> Redacted:
        """The text with its placeholders."""
        pieces: list[str] = []
        marks: list[Mark] = []
        place = length = 0
        for one in sorted(self.found, key=lambda one: one.start):
            if one.kind is None:
                continue
            start, end = self.plain.start(one.start), self.plain.end(one.end)
            value = self.text[start:end]
            note = "yours" if own and (one.means or value).lower() in own else one.note
            placeholder = ledger.placeholder(one.kind, value, note, one.means)
            pieces += (self.text[place:start], placeholder)
            length += start - place
            marks.append(Mark(one.kind, placeholder, length, length + len(placeholder), start, end))
            length += len(placeholder)
            place = end
        return Redacted("".join((*pieces, self.text[place:])), tuple(marks), ledger.originals)


def _unbranded(found: Iterable[Found], brands: Sequence[tuple[int, int]]) -> Iterable[Found]:
    """Names that lie over no brand."""
    place = 0
    for one in found:
        while place < len(brands) and brands[place][1] <= one.start:
            place += 1
        if place == len(brands) or brands[place][0] >= one.end:
            yield one
