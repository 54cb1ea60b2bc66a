"""Decides what the verdict page shows. Values only: no Qt.

Rules: the reasons and the answer come from the verdict alone; what the person said is shown beside it and can
be taken back; trust is offered only after "it was honest", and never by itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from app.core.outcome import Group
from app.core.subject import Kind
from app.core.text.defang import file_name, one_line
from app.core.verdict import Answer
from app.ui.pages.verdict.shown import Details, Field, Shown, quote_of

if TYPE_CHECKING:
    from app.core.verdict import Heard, OfficialWay, Reason, Verdict
    from app.ui.pages.ports import Checked
    from app.verdict.questions import Ask, Reply

WARNINGS: Final = frozenset({Answer.SCAM, Answer.CAREFUL})


class Voice(Enum):
    """What reading aloud is doing."""

    QUIET = auto()
    SPEAKING = auto()
    NO_VOICE = auto()
    """This computer cannot speak."""


class Note(Enum):
    """What was just done, or could not be, said on the page."""

    NONE = auto()
    COPIED_SUMMARY = auto()
    COPIED_WAY = auto()
    COPIED_LINK = auto()
    SAVED = auto()
    NOT_SAVED = auto()
    NOT_KEPT = auto()
    """The store could not keep what was said."""


class Trust(Enum):
    """Whether the sender is trusted."""

    NOT_OFFERED = auto()
    OFFERED = auto()
    TRUSTED = auto()


@dataclass(frozen=True, slots=True)
class ReasonRow:
    """One reason in the list."""

    number: int
    finding: str
    quote: str
    """Its words; empty where an earlier reason quotes the same."""
    why: str
    honest: str
    place: int
    """Which field holds its words; -1 where it speaks of the whole."""
    heard: Heard | None = None
    """The backend model that says so; None where we do."""


@dataclass(frozen=True, slots=True)
class Said:
    """One question and what the person answered."""

    ask: Ask
    reply: Reply


@dataclass(frozen=True, slots=True)
class Known:
    """Everything the page knows."""

    checked: Checked
    shown: Shown
    verdict: Verdict
    """After what the person answered."""
    ask: Ask | None = None
    """What is asked now."""
    said: tuple[Said, ...] = ()
    marked: int = 0
    voice: Voice = Voice.QUIET
    note: Note = Note.NONE
    right: bool | None = None
    is_trusted: bool = False
    keeps: bool = False
    """There is a store that keeps what the person says."""
    shows_card: bool = False

    def is_of_same(self, page: Known | None) -> bool:
        """Whether a page speaks of the same subject."""
        return page is not None and self.checked.subject is page.checked.subject


@dataclass(frozen=True, slots=True)
class VerdictState:
    """Everything the verdict page shows."""

    answer: Answer = Answer.CANNOT_TELL
    kind: Kind = Kind.NOTHING
    name: str = ""
    sentence: str = ""
    looks_like: str = ""
    how_sure: str = ""
    question: str = ""
    """A question without buttons: the one thing that would settle it."""
    reasons: tuple[ReasonRow, ...] = ()
    as_a_whole: tuple[str, ...] | None = None
    """Words that weighed most, for a warning where no single sign stands out; None elsewhere."""
    steps: tuple[str, ...] = ()
    official: tuple[OfficialWay, ...] = ()
    ask: Ask | None = None
    """What is asked now; None where nothing is, or nothing more."""
    said: tuple[Said, ...] = ()
    fields: tuple[Field, ...] = ()
    marked: int = 0
    """The reason whose words are marked stronger; 0 for none."""
    details: Details = field(default_factory=Details)
    voice: Voice = Voice.QUIET
    note: Note = Note.NONE
    asks_right: bool = False
    """Whether "was this right?" is asked."""
    right: bool | None = None
    trust: Trust = Trust.NOT_OFFERED
    sender: str = ""
    shows_card: bool = False
    heard: tuple[Heard, ...] = ()
    """Which backend models were asked."""

    @property
    def warned_by(self) -> str:
        """The backend model that warns last; empty where none does."""
        return next((one.engine for one in reversed(self.heard) if one.level in WARNINGS), "")

    @property
    def is_warning(self) -> bool:
        """Whether it warns."""
        return self.answer in WARNINGS


def derive(known: Known) -> VerdictState:
    """What is shown of what is known."""
    verdict = known.verdict
    is_warning = verdict.answer in WARNINGS
    asks = known.ask is not None or bool(known.said)
    return VerdictState(
        answer=verdict.answer,
        kind=verdict.kind,
        name=file_name(known.checked.name, 80),
        sentence=one_line(_beside_the_word(verdict)),
        looks_like=verdict.looks_like,
        how_sure=verdict.how_sure,
        question="" if asks else verdict.question,
        reasons=tuple(_rows(known)),
        as_a_whole=known.shown.details.towards[:3] if is_warning and not verdict.reasons else None,
        steps=tuple(step.text for step in verdict.steps),
        official=verdict.official,
        ask=known.ask,
        said=known.said,
        fields=known.shown.fields,
        marked=known.marked,
        details=known.shown.details,
        voice=known.voice,
        note=known.note,
        asks_right=known.keeps,
        right=known.right,
        trust=_trust(known, is_warning=is_warning),
        sender=one_line(known.shown.sender, 120),
        shows_card=known.shows_card,
        heard=verdict.opinions,
    )


def _beside_the_word(verdict: Verdict) -> str:
    """The sentence; of *be careful* without its beginning, which the banner's word already says."""
    _, _, rest = verdict.sentence.partition(". ")
    return rest if rest and verdict.answer is Answer.CAREFUL else verdict.sentence


def _rows(known: Known) -> list[ReasonRow]:
    """The reasons; why it matters where it warns, what may be honest where it is no scam."""
    verdict, subject = known.verdict, known.checked.subject
    is_warning = verdict.answer in WARNINGS
    quotes = [quote_of(reason, subject) for reason in verdict.reasons]
    return [
        ReasonRow(
            number,
            one_line(reason.finding),
            quotes[number - 1] if quotes.index(quotes[number - 1]) == number - 1 else "",
            one_line(reason.why) if is_warning or not reason.honest else "",
            one_line(reason.honest) if verdict.answer is not Answer.SCAM else "",
            place,
            _heard(reason, verdict),
        )
        for number, (reason, place) in enumerate(
            zip(verdict.reasons, known.shown.places, strict=True), start=1
        )
    ]


def _heard(reason: Reason, verdict: Verdict) -> Heard | None:
    """Who says so: the first that was heard and is named beside it."""
    if reason.group is not Group.OPINION:
        return None
    return next((heard for heard in verdict.opinions if heard.engine in reason.why), None)


def _trust(known: Known, *, is_warning: bool) -> Trust:
    """Offered only where a warning was wrong and there is a sender to trust."""
    if known.is_trusted:
        return Trust.TRUSTED
    was_honest = known.right is False and is_warning
    return Trust.OFFERED if was_honest and known.shown.sender else Trust.NOT_OFFERED
