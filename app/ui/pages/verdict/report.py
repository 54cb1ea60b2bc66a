"""Writes a verdict as text: to be spoken, copied for somebody, or printed.

Rules: danger comes first, then what to do, then why; links are defanged; the message itself comes last and
short; nothing in it is markup.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from app.core.habit_words import habit_lines
from app.core.subject import Part
from app.ui.pages.verdict import words
from app.ui.say import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.ui.pages.verdict.state import ReasonRow, VerdictState

_COPIED: Final = 600
"""Characters of the message in a copied summary."""
_PRINTED: Final = 1_500


class Style(Enum):
    """How one block is printed."""

    TITLE = auto()
    TEXT = auto()
    HEADING = auto()
    STEP = auto()
    QUIET = auto()
    QUOTE = auto()
    LAST = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph."""

    style: Style
    text: str
    number: int = 0
    """Of a step or reason."""


def spoken(state: VerdictState) -> str:
    """What is read aloud: the answer, what to do now, why."""
    lines = [words.headline(state.answer), state.sentence]
    lines += [f"{words.to_do(state.answer)}:", *state.steps]
    if state.reasons:
        lines += [f"{words.why(state.answer)}:", *map(_spoken, state.reasons)]
    lines += [state.how_sure]
    return "\n".join(line for line in lines if line)


def _spoken(reason: ReasonRow) -> str:
    """A reason, and who says so where it is not we."""
    return f"{reason.finding} {reason.why}".strip() if reason.heard else reason.finding


def summary(state: VerdictState) -> str:
    """What is copied for somebody the person trusts."""
    blocks = [
        Block(Style.TEXT, say("Verdict", "I had a message checked by Porchlight. It says:")),
        *_answer(state),
        *_message(state, _COPIED),
    ]
    return "\n".join(_plain(block) for block in blocks).strip() + "\n"


def printed(state: VerdictState, day: str) -> tuple[Block, ...]:
    """What is printed.

    Args:
        state: what the page shows.
        day: today's date as the person writes it.
    """
    asked = ", ".join(dict.fromkeys(heard.engine for heard in state.heard))
    made = (
        say("Verdict", "Checked by Porchlight on {day}. Also asked: {engines}.", day=day, engines=asked)
        if asked
        else say("Verdict", "Checked by Porchlight on {day}, on this computer alone.", day=day)
    )
    return (*_answer(state), *_message(state, _PRINTED), Block(Style.LAST, made))


def _answer(state: VerdictState) -> Iterator[Block]:
    yield Block(Style.TITLE, words.headline(state.answer))
    yield Block(Style.TEXT, state.sentence)
    if state.question:
        yield Block(Style.TEXT, state.question)
    if state.steps:
        yield Block(Style.HEADING, words.to_do(state.answer))
        yield from (Block(Style.STEP, step, number) for number, step in enumerate(state.steps, start=1))
    if state.official:
        yield Block(Style.HEADING, say("Verdict", "The official way"))
    for way in state.official:
        yield Block(Style.TEXT, f"{way.brand}: {way.website}")
        yield from (Block(Style.QUIET, line) for line in habit_lines(way, say))
    if state.reasons:
        yield Block(Style.HEADING, words.why(state.answer))
    for reason in state.reasons:
        quote = f" “{reason.quote}”" if reason.quote else ""
        yield Block(Style.STEP, f"{reason.finding}{quote}", reason.number)
        if reason.why:
            yield Block(Style.QUIET, reason.why)
    if state.how_sure:
        yield Block(Style.HEADING, say("Verdict", "How sure am I?"))
        yield Block(Style.TEXT, state.how_sure)


def _message(state: VerdictState, most: int) -> Iterator[Block]:
    shown = {Part.SENDER, Part.SUBJECT_LINE, Part.TEXT}
    fields = [field for field in state.fields if field.part in shown]
    if fields:
        yield Block(Style.HEADING, say("Verdict", "The message"))
    for field in fields:
        text = field.original.text.strip()
        cut = f"{text[:most].rstrip()} …" if len(text) > most else text
        yield Block(Style.QUOTE, cut if field.part is Part.TEXT else f"{words.field_name(field)}: {cut}")


def _plain(block: Block) -> str:
    match block.style:
        case Style.HEADING:
            return f"\n{block.text}" if block.text.endswith("?") else f"\n{block.text}:"
        case Style.STEP:
            return f"{block.number}. {block.text}"
        case Style.QUIET:
            return f"   {block.text}"
        case Style.TITLE | Style.TEXT | Style.QUOTE | Style.LAST:
            return block.text
