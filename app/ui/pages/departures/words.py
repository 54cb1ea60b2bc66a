"""Says what left this computer: each request in one line, in full, and as a screen reader says it.

Rules: a kind of data is named as people name it; sizes are those of the wire; trouble says what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, assert_never

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from app.core.call import Answered
from app.core.call_words import from_code, sentence
from app.core.departure import Break, Broken, Purpose, Unbroken
from app.core.history import ME, Why
from app.ui.pages.departures.state import Looked, NotDone, NotRead, WroteOut
from app.ui.pages.past.words import when
from app.ui.say import say
from app.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.departure import Departure, Verified
    from app.ui.pages.departures.state import Told


class Line(NamedTuple):
    """One fact of a request."""

    label: str
    text: str


_ICONS: Final = {Tone.OK: "tick", Tone.CARE: "alert", Tone.UNKNOWN: "question"}


def purpose(what: Purpose) -> str:
    """What a request was for."""
    match what:
        case Purpose.CHECK:
            return say("Departures", "Second look")
        case Purpose.QUESTION:
            return say("Departures", "Question")
        case Purpose.TRIAL:
            return say("Departures", "First call to try it")
        case Purpose.MODELS:
            return say("Departures", "Which models you may use")
        case unexpected:
            assert_never(unexpected)


def outcome(one: Departure) -> str:
    """How a request ended."""
    if one.returned is None:
        return say("Departures", "No end was written down. It may be under way.")
    known = from_code(one.returned.outcome)
    if known is None:
        return say("Departures", "It ended in a way that this version does not know.")
    return sentence(known, say)


def look(one: Departure) -> tuple[Tone, str]:
    """The tone and the icon beside the words."""
    if one.returned is None:
        tone = Tone.UNKNOWN
    else:
        tone = Tone.OK if isinstance(from_code(one.returned.outcome), Answered) else Tone.CARE
    return tone, _ICONS[tone]


def note(one: Departure, now: datetime, place: QLocale) -> str:
    """Beside the purpose: when, and where to."""
    return f"{when(one.leaving.when, now, place)} · {one.leaving.host}"


def lines(one: Departure, now: datetime, place: QLocale) -> tuple[Line, ...]:
    """Everything that is known of a request."""
    leaving, returned = one.leaving, one.returned
    here = leaving.when.astimezone(now.tzinfo)
    day, hour = QDate(here.year, here.month, here.day), QTime(here.hour, here.minute, here.second)
    moment = place.toString(QDateTime(day, hour), QLocale.FormatType.ShortFormat)
    sent = say("Departures", "not known")
    came = sent
    if returned is not None:
        sent, came = (_size(size, place) for size in (returned.sent, returned.received))
    return (
        Line(say("Departures", "When"), moment),
        Line(say("Departures", "Who asked"), who(leaving.errand.profile)),
        Line(say("Departures", "Where to"), leaving.host),
        Line(say("Departures", "What for"), purpose(leaving.errand.purpose)),
        Line(say("Departures", "Taken out first"), removed(one)),
        Line(say("Departures", "Sent"), sent),
        Line(say("Departures", "Came back"), came),
        Line(say("Departures", "How it ended"), outcome(one)),
    )


def who(profile: str) -> str:
    """Who asked."""
    return say("Departures", "You") if profile == ME else profile


def removed(one: Departure) -> str:
    """Which kinds of data were taken out."""
    kinds = one.leaving.errand.removed
    if not kinds:
        return say("Departures", "nothing private was found")
    return ", ".join(dict.fromkeys(_kind(kind) for kind in kinds))


def spoken(one: Departure, now: datetime, place: QLocale) -> str:
    """A request, as a screen reader says it."""
    return say(
        "Departures",
        "{purpose}. {when}. {host}. {outcome}",
        purpose=purpose(one.leaving.errand.purpose),
        when=when(one.leaving.when, now, place),
        host=one.leaving.host,
        outcome=outcome(one),
    )


def kept(*, is_kept: bool) -> str:
    """Whether the list outlives this window."""
    if is_kept:
        return say("Departures", "This list is kept on this computer, locked like your past checks.")
    return say("Departures", "This list is kept only until you close Porchlight.")


def told(what: Told, now: datetime, place: QLocale) -> str:
    """What happened, in words."""
    match what:
        case Looked(found=found):
            return _looked(found, now, place)
        case WroteOut(name=name, count=1):
            return say("Departures", "One entry was saved as {name}.", name=name)
        case WroteOut(name=name, count=count):
            return say("Departures", "%n entries were saved as {name}.", n=count, name=name)
        case NotDone(why=why):
            return _not_done(why)
        case NotRead():
            return say("Departures", "The list could not be read. Close Porchlight and open it again.")
        case unexpected:
            assert_never(unexpected)


def _looked(found: Verified, now: datetime, place: QLocale) -> str:
    match found:
        case Unbroken():
            return say("Departures", "The list is whole. Every entry stands as written.")
        case Broken():
            return _broken(found, now, place)
        case unexpected:
            assert_never(unexpected)


def _broken(broken: Broken, now: datetime, place: QLocale) -> str:
    missing = broken.what is Break.MISSING
    if broken.after is None:
        if missing:
            return say("Departures", "The first entry is missing. Somebody or a fault took it away.")
        return say("Departures", "The first entry is not what was written. Somebody or a fault changed it.")
    moment = when(broken.after, now, place)
    number = place.toString(broken.record)
    if missing:
        return say(
            "Departures", "Entry {number} is missing. The last good one: {when}.", number=number, when=moment
        )
    return say(
        "Departures", "Entry {number} was changed. The last good one: {when}.", number=number, when=moment
    )


def _not_done(why: Why) -> str:
    match why:
        case Why.DISK_FULL:
            return say("Departures", "The disk is full. No file was saved.")
        case Why.BUSY:
            return say("Departures", "Something else is using the file. Please try once more.")
        case Why.DAMAGED:
            return say("Departures", "The list has a fault. Please close Porchlight and open it again.")
        case Why.CANNOT_WRITE:
            return say("Departures", "The file could not be saved there. Try another folder.")
        case unexpected:
            assert_never(unexpected)


def _size(octets: int, place: QLocale) -> str:
    return place.formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def _kind(kind: str) -> str:
    return _names().get(kind.upper(), kind.lower())


def _names() -> dict[str, str]:
    """Kinds of private data, by their names in the log."""
    return {
        "EMAIL": say("Departures", "email addresses"),
        "PHONE": say("Departures", "phone numbers"),
        "CARD": say("Departures", "card numbers"),
        "IBAN": say("Departures", "bank accounts"),
        "ACCOUNT": say("Departures", "bank accounts"),
        "ID": say("Departures", "ID numbers"),
        "DOCUMENT": say("Departures", "passports and IDs"),
        "BIRTH": say("Departures", "birth dates"),
        "ADDRESS": say("Departures", "street addresses"),
        "NAME": say("Departures", "names"),
        "CODE": say("Departures", "codes and passwords"),
        "TOKEN": say("Departures", "marks in links"),
    }
