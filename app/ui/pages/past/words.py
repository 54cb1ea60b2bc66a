"""Says what the page of past checks has to say.

Rules: a moment is told as people tell it, and exactly where it lies further back; trouble says what happened,
what was kept, what to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, assert_never

from PySide6.QtCore import QDate, QLocale, QTime

from app.core.history import Why
from app.core.keep import Keep
from app.core.opening import AsideWhy
from app.settings.all import HISTORY_KEEP
from app.ui.pages.past.state import (
    CameBack,
    Empty,
    IsGone,
    NotDone,
    NotRead,
    WasDeleted,
    WasSetAside,
    WroteOut,
)
from app.ui.pages.verdict.words import word
from app.ui.say import say

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.history import Row
    from app.core.opening import SetAside
    from app.ui.pages.past.state import Told

_WEEK: Final = 7


def when(then: datetime, now: datetime, place: QLocale) -> str:
    """A moment in plain words.

    Args:
        then: the moment, with its time zone.
        now: the present, with the zone of the person.
        place: how days and hours are written where the person lives.
    """
    here = then.astimezone(now.tzinfo)
    minutes = round((now - then).total_seconds() / 60)
    time = place.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    days = (now.date() - here.date()).days
    if 0 <= minutes < 1:
        return say("Past", "Just now")
    if minutes == 1:
        return say("Past", "A minute ago")
    if 1 < minutes < 60:
        return say("Past", "%n minutes ago", n=minutes)
    if days == 0:
        return say("Past", "Today, {time}", time=time)
    if days == 1:
        return say("Past", "Yesterday, {time}", time=time)
    if 1 < days < _WEEK:
        return say("Past", "{day}, {time}", day=place.standaloneDayName(here.isoweekday()), time=time)
    return place.toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)


def spoken(row: Row, now: datetime, place: QLocale) -> str:
    """A row, as a screen reader says it."""
    return say(
        "Past",
        "{answer}. {title}. {when}. {kind}.",
        answer=word(row.answer),
        title=row.title.rstrip("."),
        when=when(row.when, now, place),
        kind=row.looks_like,
    )


def told(what: Told) -> str:
    """What happened, in words."""
    match what:
        case WasDeleted() | CameBack() | WroteOut():
            return counted(what)
        case NotDone(why=why):
            return not_done(why)
        case NotRead():
            return say("Past", "Your past checks could not be read. Please try once more.")
        case IsGone():
            return say("Past", "This check is not there any more.")
        case WasSetAside(note=note):
            return set_aside(note)
        case unexpected:
            assert_never(unexpected)


def counted(what: WasDeleted | CameBack | WroteOut) -> str:
    """What was done with how many checks."""
    match what:
        case WasDeleted(count=1):
            return say("Past", "One check was deleted.")
        case WasDeleted(count=count):
            return say("Past", "%n checks were deleted.", n=count)
        case CameBack(count=1):
            return say("Past", "One check is back.")
        case CameBack(count=count):
            return say("Past", "%n checks are back.", n=count)
        case WroteOut(name=name, count=1):
            return say("Past", "One check was saved as {name}.", name=name)
        case WroteOut(name=name, count=count):
            return say("Past", "%n checks were saved as {name}.", n=count, name=name)
        case unexpected:
            assert_never(unexpected)


def not_done(why: Why) -> str:
    """Why nothing was changed."""
    match why:
        case Why.DISK_FULL:
            return say("Past", "The disk is full. Nothing was changed.")
        case Why.BUSY:
            return say("Past", "Something else is using the file. Please try once more.")
        case Why.DAMAGED:
            return say("Past", "The file has a fault. Please close Porchlight and open it again.")
        case Why.CANNOT_WRITE:
            return say("Past", "The file could not be saved there. Nothing was changed.")
        case unexpected:
            assert_never(unexpected)


def set_aside(note: SetAside) -> str:
    """Why the list begins anew, and where the old one is."""
    name = note.path.name
    match note.why:
        case AsideWhy.DAMAGED:
            return say("Past", "Your old list had a fault. It was kept as {name}.", name=name)
        case AsideWhy.OTHER_KEY | AsideWhy.KEY_LOST:
            return say("Past", "The key to your old list is lost. It was kept as {name}.", name=name)
        case AsideWhy.STARTED_ANEW:
            return say("Past", "A new list was started. The old one was kept as {name}.", name=name)
        case unexpected:
            assert_never(unexpected)


def empty(why: Empty) -> tuple[str, str]:
    """Why the list shows nothing: title and sentence."""
    match why:
        case Empty.NOTHING_YET:
            title = say("Past", "No past checks yet")
            return title, say("Past", "What you check is kept here, so you can find it again.")
        case Empty.NOTHING_FOUND:
            title = say("Past", "Nothing found")
            return title, say("Past", "Try fewer words, or show all answers and all kinds.")
        case Empty.NOTHING_KEPT:
            title = say("Past", "Porchlight keeps no checks")
            return title, say("Past", "You chose to keep nothing. You can change that below.")
        case unexpected:
            assert_never(unexpected)


def keep_name(keep: Keep) -> str:
    """How long checks are kept."""
    label = next(option.label for option in HISTORY_KEEP.options if option.value is keep)
    return say("Settings", label)


def keep_note(keep: Keep) -> str:
    """What becomes of checks that are older; empty where nothing does."""
    match keep:
        case Keep.NOTHING:
            return say("Past", "What is here goes away the next time you open Porchlight.")
        case Keep.MONTH | Keep.YEAR:
            return say("Past", "Older checks go away the next time you open Porchlight.")
        case Keep.FOREVER:
            return ""
        case unexpected:
            assert_never(unexpected)
