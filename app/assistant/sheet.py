"""Decides what of a subject a backend model gets to read, as one text.

Rules: what a reader sees, with where its links lead; never hidden text, headers or files; of a long text
the beginning and the end; redacted before it is sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.core.subject import Kind, Part, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.assistant.redaction import RedactedSubject
    from app.core.subject import Subject

HEAD_CHARACTERS: Final = 8_000
"""Characters of the beginning of a text."""
TAIL_CHARACTERS: Final = 2_000
"""Characters of its end, where it is longer."""
LINE_CHARACTERS: Final = 500
"""Characters of a sender, a subject line or a link."""
LINKS_TOLD: Final = 10
_LABELS: Final = {Part.SENDER: "From", Part.REPLY_TO: "Answers go to", Part.SUBJECT_LINE: "Subject"}
CUT: Final = "\n(cut here)\n"


def sheet(subject: Subject, redacted: RedactedSubject | None = None) -> str:
    """What a model gets to read of a subject, each part on lines of its own.

    Args:
        subject: what was pasted.
        redacted: the same without its private values; without it the text may not leave this computer.
    """
    lines: list[str] = []
    for span in places(subject):
        words = redacted.of(span.part, span.index).text if redacted else subject.part_text(span)
        line = words[:LINE_CHARACTERS]
        match span.part:
            case Part.TEXT:
                lines.append(_bounded(words))
            case Part.LINK:
                lines.append(f"A link in it leads to: {line}")
            case part:
                lines.append(f"{_LABELS[part]}: {line}")
    return "\n".join(lines)


def places(subject: Subject) -> Iterator[Span]:
    """The parts that are sent, whole; a quote may stand in these alone."""
    if subject.kind in {Kind.EMAIL, Kind.COPIED_EMAIL, Kind.MESSAGE, Kind.CHAT}:
        if subject.sender:
            yield subject.whole(Part.SENDER)
        if subject.reply_to:
            yield subject.whole(Part.REPLY_TO)
        if subject.subject_line:
            yield subject.whole(Part.SUBJECT_LINE)
    yield subject.whole(Part.TEXT)
    apart = (n for n, link in enumerate(subject.links) if link.target not in link.shown)
    for number, _ in zip(apart, range(LINKS_TOLD), strict=False):
        yield subject.whole(Part.LINK, number)


def _bounded(text: str) -> str:
    if len(text) <= HEAD_CHARACTERS + TAIL_CHARACTERS:
        return text
    return f"{text[:HEAD_CHARACTERS]}{CUT}{text[-TAIL_CHARACTERS:]}"
