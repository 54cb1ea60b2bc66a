"""Decides what of a subject may leave the computer, and takes the private values out of it.

Rules: text, hidden text, subject line, sender, reply addresses, link targets and file names may leave,
redacted; headers, receivers, forwarder and the content of files never do; the same value has the same
placeholder in every part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.assistant.redaction.kinds import Private, RedactedPart, RedactedSubject
from app.assistant.redaction.people import person_of, values_of_receiver
from app.assistant.redaction.redact import Brands, Known, no_brands, redact_all
from app.core.limits import LINKS_JUDGED
from app.core.subject import Mailbox, Part, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.core.subject import Subject


def redact_subject(
    subject: Subject, brands: Brands = no_brands, beside: Sequence[str] = ()
) -> RedactedSubject:
    """Take every private value out of a subject.

    Args:
        subject: what was pasted, taken apart.
        brands: where a text names a brand of the directory: start and end of each mention. Those stay.
        beside: texts that are sent with it; a value has the same placeholder in them.

    Returns:
        Each part that may leave, where in it something was removed, and the way back. Never raises.
    """
    places = list(_places(subject))
    texts = [subject.part_text(place) for place in places]
    redacted = redact_all([*texts, *beside], brands, _known(subject, brands))
    parts = (RedactedPart(place.part, place.index, one) for place, one in zip(places, redacted, strict=False))
    return RedactedSubject(tuple(parts), redacted[0].originals, tuple(redacted[len(places) :]))


def _places(subject: Subject) -> Iterator[Span]:
    """The parts that may leave, each as an empty span."""
    yield Span(Part.TEXT, 0, 0)
    for part, is_there in (
        (Part.SUBJECT_LINE, subject.subject_line),
        (Part.SENDER, subject.sender),
        (Part.HIDDEN, subject.hidden_text),
    ):
        if is_there:
            yield Span(part, 0, 0)
    yield from (Span(Part.REPLY_TO, 0, 0, index) for index in range(len(subject.reply_to)))
    yield from (Span(Part.ATTACHMENT, 0, 0, index) for index in range(len(subject.attachments)))
    targets = {link.target: index for index, link in reversed(list(enumerate(subject.links)))}
    yield from (Span(Part.LINK, 0, 0, index) for index in sorted(targets.values())[:LINKS_JUDGED])


def _known(subject: Subject, brands: Brands) -> Known:
    """Names and addresses that the subject gives apart from its words."""
    senders = [box for box in (subject.sender, subject.forwarder, *subject.reply_to) if box is not None]
    senders += [Mailbox(turn.who) for turn in subject.turns if turn.who]
    names = dict.fromkeys(name for box in senders if (name := person_of(box, brands)))
    receivers = [*subject.receivers, *((subject.forwarder,) if subject.forwarder else ())]
    values = [(Private.NAME, name) for name in names]
    values += [value for box in receivers for value in values_of_receiver(box)]
    own = frozenset(box.address for box in receivers if "@" in box.address)
    return Known(tuple(values), own)
