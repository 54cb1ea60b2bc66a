"""Writes a verdict for a person at a terminal: the answer, what to do now, why, and the message.

Rules: what to do stands before why; the word stands beside every sign and colour; whatever came with the
message is made harmless and its links cannot be clicked, addresses from the bundled directory can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.commands.answers import FACES
from app.commands.marked import Mark, marked_lines
from app.commands.terminal import Look, defanged, harmless, width_of, wrapped
from app.core.subject import Kind, Part, Subject
from app.core.verdict import Answer, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_QUOTE: Final = 160
_UNSEEN: Final = "(letters that the eye cannot see)"
_STRONG: Final = "1"
_QUIET: Final = "2"


def shown(subject: Subject, verdict: Verdict, look: Look) -> str:
    """The whole answer as text, a line break at its end."""
    parts = (
        _answer(verdict, look),
        _numbered("What to do now", [step.text for step in verdict.steps], look),
        _official(verdict, look),
        _reasons(verdict, look),
        _calm(verdict, look),
        _message(subject, verdict, look),
        _not_seen(verdict, look),
    )
    return "\n\n".join("\n".join(lines) for part in parts if (lines := list(part))) + "\n"


def banner(answer: Answer, look: Look) -> str:
    """The sign and the word of an answer."""
    face = FACES[answer]
    return look.paint(f" {face.sign if look.symbols else face.plain_sign} {face.word} ", face.colour)


def quote_of(text: str, look: Look) -> str:
    """Words of the message, short and harmless, in quotation marks."""
    words = defanged(text[: _LONGEST_QUOTE * 4])
    if not words:
        return _UNSEEN
    if len(words) > _LONGEST_QUOTE:
        words = words[: _LONGEST_QUOTE - 1].rstrip() + ("…" if look.symbols else "...")
    return f"“{words}”" if look.symbols else f'"{words}"'


def _answer(verdict: Verdict, look: Look) -> Iterator[str]:
    story = f"  {harmless(verdict.story_name)}" if verdict.story_name else ""
    yield banner(verdict.answer, look) + look.paint(story, _STRONG)
    yield ""
    yield from wrapped(harmless(verdict.sentence), look.width)
    yield from wrapped(harmless(verdict.how_sure), look.width)
    if verdict.question:
        yield from wrapped(harmless(verdict.question), look.width)
    yield from _quiet(f"Taken for: {harmless(verdict.looks_like)}", look)


def _reasons(verdict: Verdict, look: Look) -> Iterator[str]:
    if not verdict.reasons:
        return
    yield look.paint("Why", _STRONG)
    for number, reason in enumerate(verdict.reasons, start=1):
        before = f" [{number}] "
        indent = " " * len(before)
        yield from wrapped(defanged(reason.finding), look.width, first=before, rest=indent)
        yield from wrapped(quote_of(reason.quote, look), look.width, first=indent, rest=indent)
        yield from wrapped(defanged(reason.why), look.width, first=indent, rest=indent)
        if verdict.answer is Answer.CAREFUL and reason.honest:
            yield from wrapped(
                f"It may be honest: {defanged(reason.honest)}", look.width, first=indent, rest=indent
            )


def _calm(verdict: Verdict, look: Look) -> Iterator[str]:
    if not verdict.calm:
        return
    yield look.paint("What speaks for an honest sender", _STRONG)
    for reason in verdict.calm:
        yield from wrapped(defanged(reason.finding), look.width, first=" - ", rest="   ")


def _message(subject: Subject, verdict: Verdict, look: Look) -> Iterator[str]:
    if subject.kind is Kind.NOTHING:
        return
    indent = " │ " if look.symbols else " | "
    yield look.paint("The message", _STRONG)
    if subject.sender is not None and subject.kind not in {Kind.PHONE, Kind.ADDRESS}:
        yield from _headed("From", Part.SENDER, subject, verdict, look)
    if subject.subject_line:
        yield from _headed("Subject", Part.SUBJECT_LINE, subject, verdict, look)
    yield from marked_lines(subject.text, _marks(verdict, Part.TEXT), look, indent)


def _headed(label: str, part: Part, subject: Subject, verdict: Verdict, look: Look) -> list[str]:
    indent = f" {label}: "
    text = subject.part_text(subject.whole(part)).replace("\n", " ")
    lines = marked_lines(text, _marks(verdict, part), look, " " * width_of(indent))
    return [indent + lines[0].lstrip(), *lines[1:]] if lines else []


def _marks(verdict: Verdict, part: Part) -> list[Mark]:
    numbered: list[tuple[int, Reason]] = list(enumerate(verdict.reasons, start=1))
    return [
        Mark(reason.span.start, reason.span.end, number)
        for number, reason in numbered
        if reason.span.part is part
    ]


def _official(verdict: Verdict, look: Look) -> Iterator[str]:
    if not verdict.official:
        return
    yield look.paint("The official way", _STRONG)
    for way in verdict.official:
        line = f"{harmless(way.brand)}: {harmless(way.website)} (checked {harmless(way.checked)})"
        yield from wrapped(line, look.width, first=" - ", rest="   ")


def _not_seen(verdict: Verdict, look: Look) -> Iterator[str]:
    sentences = [*(left.what for left in verdict.left_out), *verdict.not_looked]
    if not sentences:
        return
    yield look.paint("What was not looked at", _STRONG)
    for sentence in sentences:
        yield from wrapped(harmless(sentence), look.width, first=" - ", rest="   ")


def _numbered(title: str, sentences: list[str], look: Look) -> Iterator[str]:
    if not sentences:
        return
    yield look.paint(title, _STRONG)
    for number, sentence in enumerate(sentences, start=1):
        before = f" {number}. "
        yield from wrapped(harmless(sentence), look.width, first=before, rest=" " * len(before))


def _quiet(text: str, look: Look) -> list[str]:
    return [look.paint(line, _QUIET) for line in wrapped(text, look.width)]
