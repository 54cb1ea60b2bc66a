"""Writes a verdict for a person at a terminal: the answer, what to do now, why, and the message.

Rules: what to do stands before why; the word stands beside every sign and colour; whatever came with the
message is made harmless and its links cannot be clicked, addresses from the bundled directory can.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.commands.answers import FACES
from app.commands.marked import Mark, marked_lines
from app.commands.terminal import Look, defanged, harmless, width_of, wrapped
from app.core.habit_words import habit_lines
from app.core.say import as_written
from app.core.subject import Kind, Part, Span, Subject
from app.core.verdict import Answer, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_QUOTE: Final = 160
_NOT_QUOTED: Final = frozenset({Part.HEADER, Part.HIDDEN})
"""Parts nobody reads: what a server noted, and text without a place on the screen."""
_HEAD: Final = 200
"""Characters of a span that stands for the whole mail."""
_SHORT: Final = 80
_MOST_MOVED: Final = 3
_TO_DO: Final = {
    Answer.SCAM: "What to do now",
    Answer.CAREFUL: "What to do now",
    Answer.CANNOT_TELL: "What to do now",
    Answer.NO_SIGNS: "What to watch for",
}
_UNSEEN: Final = "(letters that the eye cannot see)"
_STRONG: Final = "1"
_QUIET: Final = "2"


def shown(subject: Subject, verdict: Verdict, look: Look) -> str:
    """The whole answer as text, a line break at its end."""
    parts = (
        _answer(verdict, look),
        _numbered(_TO_DO[verdict.answer], [step.text for step in verdict.steps], look),
        _official(verdict, look),
        _reasons(subject, verdict, look),
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


def _reasons(subject: Subject, verdict: Verdict, look: Look) -> Iterator[str]:
    is_warning = verdict.answer in {Answer.SCAM, Answer.CAREFUL}
    if not verdict.reasons:
        if is_warning:
            yield from _as_a_whole(verdict, look)
        return
    yield look.paint("Why" if is_warning else "Small things we noticed", _STRONG)
    for number, reason in enumerate(verdict.reasons, start=1):
        before = f" [{number}] "
        indent = " " * len(before)
        yield from wrapped(defanged(reason.finding), look.width, first=before, rest=indent)
        if reason.quote and reason.span.part not in _NOT_QUOTED and not _is_everything(reason.span, subject):
            yield from wrapped(quote_of(reason.quote, look), look.width, first=indent, rest=indent)
        if is_warning or not reason.honest:
            yield from wrapped(defanged(reason.why), look.width, first=indent, rest=indent)
        if verdict.answer is not Answer.SCAM and reason.honest:
            honest = f"It may be honest: {defanged(reason.honest)}"
            yield from wrapped(honest, look.width, first=indent, rest=indent)


def _is_everything(span: Span, subject: Subject) -> bool:
    """Whether a span stands for a whole mail, so that its words say nothing."""
    return span.part is Part.TEXT and span.start == 0 and span.end >= min(len(subject.text), _HEAD) > _SHORT


def _as_a_whole(verdict: Verdict, look: Look) -> Iterator[str]:
    """Why it is a warning where no single sign stands out: the words that moved the on-device model."""
    yield look.paint("Why", _STRONG)
    yield from wrapped(
        "No single thing stands out. As a whole it looks like known scams.", look.width, first=" ", rest=" "
    )
    words = (moved.text for moved in verdict.moved if moved.weight > 0 and len(moved.text.strip()) > 1)
    told = list(dict.fromkeys(words))[:_MOST_MOVED]
    if told:
        quoted = ", ".join(quote_of(text, look) for text in told)
        yield from wrapped(f"What weighed most: {quoted}.", look.width, first=" ", rest=" ")


def _calm(verdict: Verdict, look: Look) -> Iterator[str]:
    if not verdict.calm:
        return
    yield look.paint("What speaks for an honest sender", _STRONG)
    for reason in verdict.calm:
        yield from wrapped(defanged(reason.finding), look.width, first=" - ", rest="   ")


def _message(subject: Subject, verdict: Verdict, look: Look) -> Iterator[str]:
    if subject.kind is Kind.NOTHING:
        return
    indent = "│ " if look.symbols else "| "
    alone = subject.kind in {Kind.LINK, Kind.PHONE, Kind.ADDRESS}
    yield look.paint("What you pasted" if alone else "The message", _STRONG)
    if subject.sender is not None and subject.kind not in {Kind.PHONE, Kind.ADDRESS}:
        yield from _headed("From", Part.SENDER, subject, verdict, look)
    if subject.subject_line:
        yield from _headed("Subject", Part.SUBJECT_LINE, subject, verdict, look)
    yield from marked_lines(subject.text, _marks(subject, verdict, Part.TEXT), look, indent)


def _headed(label: str, part: Part, subject: Subject, verdict: Verdict, look: Look) -> list[str]:
    indent = f" {label}: "
    text = subject.part_text(subject.whole(part)).replace("\n", " ")
    lines = marked_lines(text, _marks(subject, verdict, part), look, " " * width_of(indent))
    return [indent + lines[0].lstrip(), *lines[1:]] if lines else []


def _marks(subject: Subject, verdict: Verdict, part: Part) -> list[Mark]:
    numbered: list[tuple[int, Reason]] = list(enumerate(verdict.reasons, start=1))
    return [
        Mark(reason.span.start, reason.span.end, number)
        for number, reason in numbered
        if reason.span.part is part and not _is_everything(reason.span, subject)
    ]


def _official(verdict: Verdict, look: Look) -> Iterator[str]:
    if not verdict.official:
        return
    yield look.paint("The official way", _STRONG)
    for way in verdict.official:
        line = f"{harmless(way.brand)}: {harmless(way.website)} (checked {harmless(way.checked)})"
        yield from wrapped(line, look.width, first=" - ", rest="   ")
        for line in habit_lines(way, as_written):
            yield from wrapped(harmless(line), look.width, first="   ", rest="   ")


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
