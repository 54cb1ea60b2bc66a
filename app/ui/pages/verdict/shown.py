"""Makes a checked subject ready to show: its parts with the reasons marked, and the details for the curious.

Rules: every reason points at a part that is shown, or says that it speaks of the whole; links are defanged;
everything is bounded. Made in a job: a large mail takes its time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.core.subject import Kind, Part
from app.core.text.defang import defanged, one_line
from app.ui.pages.verdict.original import Mark, Original, original

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.core.subject import Link, Span, Subject
    from app.core.verdict import Reason, Verdict

_WHOLE_FROM: Final = 80
_HEAD: Final = 200
"""Characters of a span at the start that stands for the whole text."""
_LINKS: Final = 12
_HEADER_CHARACTERS: Final = 20_000
_LINE: Final = 300
_NOTES: Final = 20
_MOVED: Final = 8
_RESULT: Final = re.compile(r"\b(spf|dkim|dmarc|arc)\s*=\s*([a-z]+)", re.IGNORECASE)
_ORDER: Final = tuple(
    map(Part, "sender reply_to subject_line attachment header text link hidden".split())  # noqa: SIM905 - one line
)
_ALONE: Final = frozenset({Kind.PHONE, Kind.ADDRESS})


@dataclass(frozen=True, slots=True)
class Field:
    """One part of the message that is shown."""

    part: Part
    index: int
    name: str
    """The header's name, for headers."""
    original: Original


@dataclass(frozen=True, slots=True)
class LinkRow:
    """One link: what was shown, where it leads."""

    words: str
    """What was shown for it, where that is something else."""
    target: str
    """The real target, defanged."""
    owner: str
    """Its domain, defanged."""
    via: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Details:
    """What stands under "Show the details"."""

    links: tuple[LinkRow, ...] = ()
    more_links: int = 0
    proofs: tuple[tuple[str, str], ...] = ()
    """Authentication results as the receiving server wrote them: `("SPF", "pass")`."""
    headers: str = ""
    calm: tuple[str, ...] = ()
    towards: tuple[str, ...] = ()
    """Words that moved the model towards a scam."""
    away: tuple[str, ...] = ()
    not_looked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A checked subject, ready to show."""

    fields: tuple[Field, ...] = ()
    places: tuple[int, ...] = ()
    """For each reason the field that it points into; -1 where it speaks of the whole."""
    details: Details = field(default_factory=Details)
    sender: str = ""
    """Whom the person could trust: the domain of a sender, its address or number."""


def shown(subject: Subject, verdict: Verdict) -> Shown:
    """Make a subject ready to show."""
    marks = [
        (reason.span, number)
        for number, reason in enumerate(verdict.reasons, start=1)
        if _lies_in(reason.span, subject) and not is_everything(reason.span, subject)
    ]
    wanted = {(part, 0) for part in _always(subject)} | {(span.part, span.index) for span, _ in marks}
    ordered = sorted(wanted, key=lambda key: (_ORDER.index(key[0]), key[1]))
    fields = tuple(_field(subject, part, index, marks) for part, index in ordered)
    numbers = {mark.number: place for place, part in enumerate(fields) for mark in part.original.marks}
    places = tuple(numbers.get(number, -1) for number in range(1, len(verdict.reasons) + 1))
    return Shown(fields, places, _details(subject, verdict), _sender(subject))


def is_everything(span: Span, subject: Subject) -> bool:
    """Whether a span stands for a whole mail, so that its words say nothing."""
    long_from = min(len(subject.text), _HEAD)
    return span.part is Part.TEXT and span.start == 0 and span.end >= long_from > _WHOLE_FROM


def quote_of(reason: Reason, subject: Subject) -> str:
    """The words a reason speaks of, on one line; empty where nobody reads them or it speaks of the whole."""
    unread = {Part.HEADER, Part.HIDDEN}
    if reason.span.part in unread or is_everything(reason.span, subject):
        return ""
    return one_line(reason.quote, 120)


def _lies_in(span: Span, subject: Subject) -> bool:
    """Whether a place is there; a past check may have been made by an older Porchlight."""
    try:
        return 0 <= span.start < span.end <= len(subject.part_text(span))
    except IndexError:
        return False


def _always(subject: Subject) -> Iterator[Part]:
    if subject.sender is not None and subject.sender.shown and subject.kind not in _ALONE:
        yield Part.SENDER
    if subject.subject_line:
        yield Part.SUBJECT_LINE
    if subject.text.strip():
        yield Part.TEXT


def _field(subject: Subject, part: Part, index: int, marks: Sequence[tuple[Span, int]]) -> Field:
    here = [
        Mark(span.start, span.end, number)
        for span, number in marks
        if (span.part, span.index) == (part, index)
    ]
    whole = subject.whole(part, index)
    name = subject.headers[index].name if part is Part.HEADER else ""
    return Field(part, index, one_line(name, 40), original(subject.quote(whole), here))


def _details(subject: Subject, verdict: Verdict) -> Details:
    links = list(_different(subject.links))
    return Details(
        links=tuple(_link_row(link) for link in links[:_LINKS]),
        more_links=max(len(links) - _LINKS, 0),
        proofs=tuple(_proofs(subject)),
        headers=_headers(subject),
        calm=tuple(one_line(reason.finding, _LINE) for reason in verdict.calm),
        towards=_moved(verdict, 1),
        away=_moved(verdict, -1),
        not_looked=tuple(one_line(what, _LINE) for what in _not_looked(verdict))[:_NOTES],
        notes=tuple(one_line(note, _LINE) for note in subject.extra[:_NOTES]),
    )


def _different(links: Iterable[Link]) -> Iterator[Link]:
    seen: set[str] = set()
    for link in links:
        if link.target not in seen:
            seen.add(link.target)
            yield link


def _link_row(link: Link) -> LinkRow:
    words = one_line(link.shown, 80)
    target = one_line(link.url.href or link.target, _LINE)
    owner = one_line(link.url.domain or link.url.host, 80)
    via = tuple(one_line(step.host, 80) for step in link.via)
    return LinkRow("" if words == target else words, target, owner, via)


def _proofs(subject: Subject) -> Iterator[tuple[str, str]]:
    """What the receiving server wrote: the topmost results, each way once."""
    seen: set[str] = set()
    for match in _RESULT.finditer(subject.header("authentication-results")[:4_000]):
        way = match[1].upper()
        if way not in seen:
            seen.add(way)
            yield way, match[2].lower()
    if "SPF" not in seen and (received := subject.header("received-spf")):
        yield "SPF", one_line(received.split(maxsplit=1)[0], 20).lower()


def _headers(subject: Subject) -> str:
    lines: list[str] = []
    left = _HEADER_CHARACTERS
    for header in subject.headers:
        line = f"{header.name}: {header.value[:_LINE]}{'…' if len(header.value) > _LINE else ''}"
        left -= len(line)
        if left < 0:
            return defanged("\n".join([*lines, "…"]))
        lines.append(line)
    return defanged("\n".join(lines))


def _moved(verdict: Verdict, sign: int) -> tuple[str, ...]:
    words = (one_line(moved.text, 80) for moved in verdict.moved if moved.weight * sign > 0)
    once = {word.casefold(): word for word in words if len(word) > 1}
    return tuple(once.values())[:_MOVED]


def _not_looked(verdict: Verdict) -> Iterator[str]:
    yield from (left.what for left in verdict.left_out)
    yield from verdict.not_looked


def _sender(subject: Subject) -> str:
    if subject.sender is None or subject.kind in _ALONE:
        return ""
    return subject.sender.address or subject.sender.display
