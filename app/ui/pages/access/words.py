"""Says what the page of online help has to say: access, standing, steps, figures, when it begins anew.

Rules: no blame; each trouble has its step; a figure stands as the person's country writes it, and money
without a currency that nobody named; that this computer goes on checking is said wherever something is off.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, assert_never
from urllib.parse import urlsplit

from PySide6.QtCore import QDate, QLocale, QTime

from app.core.access import Standing, Step, Tier
from app.core.call import Answered
from app.core.call_words import sentence
from app.ui.pages.access.state import Block, Counted
from app.ui.pages.past.words import when
from app.ui.say import say
from app.ui.theme.tokens import Tone

if TYPE_CHECKING:
    from datetime import datetime

    from app.core.call import CallOutcome
    from app.core.service import Service
    from app.core.spent import Spent
    from app.ui.pages.access.state import AccessState, Bill, Meter

_MINUTE: Final = 60
_HOUR: Final = 3_600
_LEAST: Final = 0.01
_MODELS: Final = 4
"""Models that are named."""
_LETTERS: Final = 40
"""Of the name of one."""


def tier(which: Tier) -> str:
    """The name of an access."""
    match which:
        case Tier.ON_DEVICE:
            return say("Access", "On this computer only")
        case Tier.OWN_SERVER:
            return say("Access", "Your own server")
        case Tier.OWN_KEY:
            return say("Access", "Your own key")
        case Tier.ORGANISATION:
            return say("Access", "Your group's gateway")
        case Tier.TRUSTED:
            return say("Access", "Trusted access")
        case unexpected:
            assert_never(unexpected)


def tier_means(which: Tier) -> str:
    """What an access means."""
    match which:
        case Tier.ON_DEVICE:
            return say("Access", "Nobody is asked. All checks are made here, and they work without it.")
        case Tier.OWN_SERVER:
            return say("Access", "A model of your own is asked. It needs no key.")
        case Tier.OWN_KEY:
            return say("Access", "The service knows you by your own key. You pay it yourself.")
        case Tier.ORGANISATION:
            return say("Access", "Your family or firm pays, and says what you may ask.")
        case Tier.TRUSTED:
            return say("Access", "The service says that your key may do more than others.")
        case unexpected:
            assert_never(unexpected)


def standing(state: AccessState) -> tuple[str, Tone]:
    """The word and the tone of how a service stands."""
    match state.block:
        case Block.PAUSED:
            return say("Access", "Paused"), Tone.UNKNOWN
        case Block.LIMIT:
            return say("Access", "Your limit is reached"), Tone.CARE
        case None:
            pass
        case unexpected:
            assert_never(unexpected)
    match state.standing:
        case Standing.UNTRIED:
            return say("Access", "Not tried yet"), Tone.UNKNOWN
        case Standing.WORKING:
            return say("Access", "Working"), Tone.OK
        case Standing.WAITING:
            return say("Access", "Not just now"), Tone.CARE
        case Standing.STOPPED:
            return say("Access", "Needs you"), Tone.STOP
        case unknown:
            assert_never(unknown)


def told(state: AccessState) -> str:
    """What came of the last call; empty where that helps nobody."""
    match state.block:
        case Block.PAUSED:
            return say("Access", "You paused everything online. Checks go on, on this computer.")
        case Block.LIMIT:
            return say("Access", "Your own limit for today is reached. Checks go on, on this computer.")
        case None:
            pass
        case unexpected:
            assert_never(unexpected)
    if state.outcome is None or isinstance(state.outcome, Answered):
        return ""
    return sentence(state.outcome, say)


def step(which: Step) -> str:
    """What the person can do."""
    return _steps()[which]


def _steps() -> dict[Step, str]:
    return {
        Step.TRY: say("Access", "Try it now. The call holds nothing of yours."),
        Step.GO_ONLINE: say("Access", "Look if this computer is online. Then try it now."),
        Step.WAIT: say("Access", "You need to do nothing. Try again later."),
        Step.KEY: say("Access", "Make a new key at the service. Then enter it under Change."),
        Step.CODE: say("Access", "Ask who runs your gateway for a new code."),
        Step.PAY: say("Access", "Add money at the service, or wait for its next month."),
        Step.BUDGET: say("Access", "Ask who runs your gateway for more, or wait until it starts again."),
        Step.MODEL: say("Access", "Choose a new model under Change."),
        Step.ASK_FOR_MODEL: say("Access", "Ask who runs your gateway which model you may use."),
        Step.ADDRESS: say("Access", "Look at the address under Change."),
        Step.KEYCHAIN: say("Access", "Unlock the password store of this computer. Then try it now."),
        Step.SPACE: say("Access", "Make some room on the disk. Then try it now."),
        Step.RESUME: say("Access", "Turn off the pause below to use it again."),
        Step.RAISE_LIMIT: say("Access", "Wait for the next day, or raise your limit below."),
        Step.NOTHING_HELPS: say("Access", "Nothing you do here helps. This computer goes on checking."),
    }


def service_line(state: AccessState) -> str:
    """Who is asked, which model, how fast."""
    if state.asked is None:
        return ""
    said = who(state.asked)
    if state.seconds is None or state.standing is not Standing.WORKING:
        return said
    seconds = max(1, round(state.seconds))
    fast = say("Access", "answered in about %n seconds", n=seconds)
    if seconds == 1:
        fast = say("Access", "answered in about a second")
    return f"{said} · {fast}"


def who(service: Service) -> str:
    """Who is asked, and which model."""
    host = urlsplit(service.base_url).hostname or service.base_url
    return say("Access", "{host} · model {model}", host=host, model=service.model)


def models(state: AccessState) -> str:
    """Which model may be used."""
    if state.asked is None:
        return ""
    if state.model_is_gone:
        return say(
            "Access", "Model {model} was taken away. The service no longer lists it.", model=state.asked.model
        )
    if state.step in {Step.MODEL, Step.ASK_FOR_MODEL}:
        return say("Access", "Model {model}: not open to you now", model=state.asked.model)
    if state.standing is Standing.WORKING:
        return say("Access", "Model {model}: open to you", model=state.asked.model)
    return say("Access", "Model {model}: not sure before a call", model=state.asked.model)


def other_models(state: AccessState) -> str:
    """Which others may be used, as far as anybody wants to read; empty where nobody said."""
    shown = ", ".join(map(_short, state.models[:_MODELS]))
    more = len(state.models) - _MODELS
    if not shown:
        return ""
    if more <= 0:
        return say("Access", "You may also use: {models}.", models=shown)
    return say("Access", "You may also use: {models}, and %n more.", n=more, models=shown)


def _short(name: str) -> str:
    return name if len(name) <= _LETTERS else f"{name[: _LETTERS - 1]}…"


def meter(what: Meter, place: QLocale) -> tuple[str, str, float | None]:
    """Title, figure and share of a meter."""
    match what.what:
        case Counted.REQUESTS:
            title, write = say("Access", "Requests left"), _whole
        case Counted.TOKENS:
            title, write = say("Access", "Tokens left"), _whole
        case Counted.BUDGET:
            title, write = say("Access", "Money used there"), _money
        case unexpected:
            assert_never(unexpected)
    figure = write(what.figure, place)
    if not what.most:
        return title, figure, None
    whole = say("Access", "{part} of {whole}", part=figure, whole=write(what.most, place))
    return title, whole, what.figure / what.most


def resets(then: datetime | None, now: datetime | None, place: QLocale) -> str:
    """When what is left begins anew; empty where the service does not say."""
    if then is None or now is None:
        return ""
    seconds = (then - now).total_seconds()
    here = then.astimezone(now.tzinfo)
    days = (here.date() - now.date()).days
    time = place.toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    if seconds <= _MINUTE:
        return say("Access", "It starts again in a minute.")
    if seconds <= _HOUR:
        return say("Access", "It starts again in %n minutes.", n=math.ceil(seconds / _MINUTE))
    if days == 0:
        return say("Access", "It starts again today at {time}.", time=time)
    if days == 1:
        return say("Access", "It starts again tomorrow at {time}.", time=time)
    day = place.toString(QDate(here.year, here.month, here.day), QLocale.FormatType.LongFormat)
    return say("Access", "It starts again on {day}.", day=day)


def asked_today(today: Spent | None, limit: int, place: QLocale) -> tuple[str, float | None]:
    """How often somebody was asked today, of the person's own limit."""
    if today is None:
        return say("Access", "not known"), None
    part, whole = _whole(today.questions, place), _whole(limit, place)
    return say("Access", "{part} of {whole}", part=part, whole=whole), (
        today.questions / limit if limit else 1.0
    )


def this_month(month: Spent | None, place: QLocale) -> str:
    """How often somebody was asked this month, and how many tokens that took."""
    if month is None:
        return say("Access", "The list of what left could not be read.")
    count = _whole(month.requests, place)
    if not month.read and not month.written:
        return say("Access", "This month: {count} requests.", count=count)
    return say(
        "Access",
        "This month: {count} requests, {read} tokens read, {written} written.",
        count=count,
        read=_whole(month.read, place),
        written=_whole(month.written, place),
    )


def bill(what: Bill | None, place: QLocale) -> str:
    """What this month cost, as far as anybody can tell."""
    if what is None or what.cost is None:
        return say("Access", "Cost this month: unknown. Type the prices of your service below.")
    if 0 < what.cost < _LEAST:
        return say("Access", "Cost this month: less than {amount}.", amount=_money(_LEAST, place))
    amount = _money(what.cost, place)
    if what.at_least:
        return say("Access", "Cost this month: at least {amount}. Some answers gave no count.", amount=amount)
    return say("Access", "Cost this month: about {amount}.", amount=amount)


def tried(outcome: CallOutcome) -> str:
    """What a call came to that the person asked for."""
    return sentence(outcome, say)


def heard_at(state: AccessState, place: QLocale) -> str:
    """When somebody was called last; empty where nobody was."""
    if state.heard_at is None or state.now is None:
        return ""
    return say("Access", "Last call: {when}", when=when(state.heard_at, state.now, place))


def price_text(price: float | None, place: QLocale) -> str:
    """A typed price, as it is written here."""
    if price is None:
        return ""
    return place.toString(price, "g", 9)


def _whole(figure: float, place: QLocale) -> str:
    return place.toString(round(figure))


def _money(figure: float, place: QLocale) -> str:
    return place.toString(figure, "f", 2)
