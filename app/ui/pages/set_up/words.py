"""Says what each choice of the set-up means, what is wrong with a form, and how the first call went.

Rules: what it means for privacy and for money stands beside each choice; what to do follows what went wrong;
no blame.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, assert_never

from app.core.call import (
    Barred,
    Garbled,
    Held,
    LimitedFor,
    NotAllowed,
    NotSent,
    Offline,
    QuotaUsedUp,
    RefusedKey,
    WrongAddress,
)
from app.core.call_words import sentence
from app.core.enrolment import NoCode
from app.core.place import Misfit, is_here
from app.ui.pages.services import words as services
from app.ui.pages.set_up.plan import Slip, Who
from app.ui.pages.set_up.state import Phase
from app.ui.say import say

if TYPE_CHECKING:
    from app.core.call import CallOutcome
    from app.ui.pages.set_up.plan import FormTrouble
    from app.ui.pages.set_up.state import Trial


class Told(NamedTuple):
    """A title, and what stands below it."""

    title: str
    sentence: str


def choice(who: Who) -> Told:
    """One choice of the first step."""
    match who:
        case Who.NOBODY:
            return Told(
                say("SetUp", "Nobody"),
                say("SetUp", "All stays on this computer. It costs nothing."),
            )
        case Who.OPENAI:
            return Told(
                say("SetUp", "OpenAI"),
                say("SetUp", "A firm in the USA. What you send goes there. You pay it for each use."),
            )
        case Who.OWN:
            return Told(
                say("SetUp", "A program of my own"),
                say("SetUp", "On this computer or in my house. Nothing goes to a firm. It costs nothing."),
            )
        case Who.GATEWAY:
            return Told(
                say("SetUp", "My family or my firm"),
                say("SetUp", "They gave me a code. They pay, and what I send goes through their computer."),
            )
        case unexpected:
            assert_never(unexpected)


def details(who: Who) -> Told:
    """The second step."""
    match who:
        case Who.OPENAI:
            return Told(
                say("SetUp", "Your key for OpenAI"),
                say("SetUp", "You make a key in your account at OpenAI. We send to api.openai.com only."),
            )
        case Who.GATEWAY:
            return Told(
                say("SetUp", "The code you were given"),
                say("SetUp", "Paste the whole code. It begins with porchlight1. and is not shown."),
            )
        case Who.OWN | Who.NOBODY:
            return Told(
                say("SetUp", "Where the program is"),
                say(
                    "SetUp",
                    "You may type the address of a firm too. Then what you send goes there.",
                ),
            )
        case unexpected:
            assert_never(unexpected)


def trouble(what: FormTrouble) -> str:
    """What is wrong with the form."""
    match what:
        case Slip():
            return _slip(what)
        case NoCode.NOT_ONE:
            return say("SetUp", "This is not such a code. Copy the whole line that starts with porchlight1.")
        case NoCode.DAMAGED:
            return say("SetUp", "A part of this code is gone or changed. Copy the whole code again.")
        case NoCode.NEWER:
            return say("SetUp", "This code is for a newer Porchlight. Update Porchlight, then try again.")
        case Misfit.NOT_ONE:
            return say("SetUp", "This is no address we can use. It looks like https://name/v1.")
        case Misfit.PLAIN:
            return say("SetUp", "Others could read what you send there. Use an address with https://.")
        case Misfit.WITH_NAME:
            return say("SetUp", "A name or password stands in the address. Take out all before the @.")
        case unexpected:
            assert_never(unexpected)


def _slip(what: Slip) -> str:
    match what:
        case Slip.NO_ADDRESS:
            return say("SetUp", "Type the address of the program.")
        case Slip.NO_MODEL:
            return say("SetUp", "Type the name of the model to ask.")
        case Slip.ODD_MODEL:
            return say("SetUp", "This is no name of a model. It is one short line.")
        case Slip.ODD_NUMBER:
            return say("SetUp", "This is no number of a computer. It looks like 192.168.1.20.")
        case Slip.NO_KEY:
            return say("SetUp", "Paste your key.")
        case Slip.ODD_KEY:
            return say("SetUp", "This is no key. A key is one long word. Copy it again.")
        case Slip.KEY_AGAIN:
            return say("SetUp", "The address is a new one. Paste the key for it.")
        case Slip.NO_SAFE_PLACE:
            return say("SetUp", "This computer has no safe place for keys. Leave the key empty.")
        case unexpected:
            assert_never(unexpected)


def no_safe_place() -> str:
    """What it means that there is no keychain."""
    return say(
        "SetUp",
        "This computer has no safe place for keys. So you can only use what needs no key.",
    )


def trial(what: Trial) -> Told:
    """How the first call goes."""
    who = services.who(what.service)
    match what.phase:
        case Phase.ASKING:
            return Told(
                say("SetUp", "We ask {who}", who=who),
                say("SetUp", "We send one short hello. Nothing of yours goes with it."),
            )
        case Phase.KEEPING:
            return Told(say("SetUp", "It answered"), say("SetUp", "One moment. We keep it now."))
        case Phase.WORKS:
            return Told(say("SetUp", "It works"), say("SetUp", "{who} answered.", who=who))
        case Phase.NOT_KEPT:
            told = services.unkept(what.unkept) if what.unkept else ""
            return Told(say("SetUp", "It answered, but was not kept"), told)
        case Phase.ENDED:
            told = _ended(what.outcome) if what.outcome else ""
            more = _hint(what) if what.outcome else ""
            return Told(say("SetUp", "It did not work yet"), f"{told} {more}".strip())
        case unexpected:
            assert_never(unexpected)


def works(what: Trial, keychain: str) -> str:
    """What holds from now on."""
    if what.service.key_name and keychain:
        return say("SetUp", "Its key is in {keychain}. It is never shown again.", keychain=keychain)
    return say("SetUp", "It needs no key.")


def _ended(outcome: CallOutcome) -> str:
    """The sentence of a call, where it does not send the person to another page."""
    match outcome:
        case RefusedKey():
            return say("SetUp", "The service does not know this key. Go back and paste it again.")
        case WrongAddress():
            return say("SetUp", "There is no such service at this address. Go back and look at it.")
        case NotAllowed(Barred.MODEL):
            return say("SetUp", "This key may not use this model. Go back and type another.")
        case _:
            return sentence(outcome, say)


def _hint(what: Trial) -> str:
    match what.outcome:
        case Offline() if is_here(what.service.base_url):
            return say("SetUp", "Is the program running?")
        case NotSent(Held.PRIVATE_ADDRESS):
            return say("SetUp", "If it is in your house, go back and type its number.")
        case NotSent(Held.PAUSED):
            return say("SetUp", "You can end the pause in Settings.")
        case Garbled():
            return say("SetUp", "A larger model may do better.")
        case QuotaUsedUp() | LimitedFor():
            return say("SetUp", "Your key is right.")
        case _:
            return ""
