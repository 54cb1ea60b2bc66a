"""Says how past checks are kept, what each way does, and what went wrong.

Rules: before a change it says what it costs; after trouble, that nothing was lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from app.core.history import NotWritten, Why
from app.core.opening import Ask, KeyOutOfReach, KeyTrouble, NeedsPassphrase, NewerHistory
from app.ui.pages.keeping.state import Now, Slip, Way
from app.ui.pages.past.gate import SHORTEST
from app.ui.say import say

if TYPE_CHECKING:
    from app.ui.pages.keeping.state import KeepingState, Trouble


@dataclass(frozen=True, slots=True)
class Form:
    """What is asked before a change."""

    title: str
    sentence: str
    go: str
    leave: str
    asks_before: bool = False
    """Whether the passphrase of now is asked for."""
    asks_new: bool = False
    throws_away: bool = False


def now(state: KeepingState) -> str:
    """How past checks are kept now."""
    match state.now:
        case Now.OPENING:
            return say("Keeping", "One moment…")
        case Now.SHUT:
            return say("Keeping", "Your past checks are not open now.")
        case Now.KEYCHAIN:
            return say("Keeping", "They are locked. Your computer keeps the key in its password store.")
        case Now.PASSPHRASE:
            return say("Keeping", "They are locked with your passphrase.")
        case Now.MEMORY:
            return say("Keeping", "They are kept only until you close Porchlight.")
        case Now.NOTHING:
            return say("Keeping", "Nothing is kept on this computer.")
        case unexpected:
            assert_never(unexpected)


def way(which: Way) -> str:
    """The button of a way."""
    match which:
        case Way.PASSPHRASE:
            return say("Keeping", "Use a passphrase instead")
        case Way.OTHER_PASSPHRASE:
            return say("Keeping", "Change the passphrase")
        case Way.KEYCHAIN:
            return say("Keeping", "Use the password store instead")
        case Way.NOTHING:
            return say("Keeping", "Keep nothing")
        case Way.AGAIN:
            return say("Keeping", "Keep my checks again")
        case Way.OPEN:
            return say("Keeping", "Go to past checks")
        case unexpected:
            assert_never(unexpected)


def form(which: Way) -> Form | None:
    """What is asked before a way is gone; None where it is gone at once."""
    leave = say("Keeping", "Leave it as it is")
    match which:
        case Way.PASSPHRASE | Way.OTHER_PASSPHRASE:
            return Form(
                way(which),
                say("Keeping", "Write the new one down. Without it nobody can open your past checks."),
                say("Keeping", "Use this passphrase"),
                leave,
                asks_before=which is Way.OTHER_PASSPHRASE,
                asks_new=True,
            )
        case Way.KEYCHAIN:
            return Form(
                way(which),
                say("Keeping", "Your computer then keeps the key. You type no passphrase any more."),
                say("Keeping", "Use the password store"),
                leave,
                asks_before=True,
            )
        case Way.NOTHING:
            return Form(
                say("Keeping", "Delete all your past checks?"),
                say(
                    "Keeping",
                    "They are gone for good, and no new ones are kept. "
                    "The list of what left this computer goes too.",
                ),
                say("Keeping", "Yes, delete them all"),
                say("Keeping", "No, leave them"),
                throws_away=True,
            )
        case Way.AGAIN | Way.OPEN:
            return None
        case unexpected:
            assert_never(unexpected)


def done(which: Way) -> str:
    """What was changed."""
    match which:
        case Way.PASSPHRASE | Way.OTHER_PASSPHRASE:
            return say("Keeping", "Done. From now on your new passphrase opens them.")
        case Way.KEYCHAIN:
            return say("Keeping", "Done. They open without a passphrase now.")
        case Way.NOTHING:
            return say("Keeping", "Done. All your past checks were deleted, and the list of what left too.")
        case Way.AGAIN | Way.OPEN:
            return ""
        case unexpected:
            assert_never(unexpected)


def trouble(what: Trouble, which: Way) -> str:
    """Why nothing was changed."""
    match what:
        case Slip() as slip:
            return _slip(slip)
        case NeedsPassphrase(ask=Ask.TOO_SHORT):
            return _slip(Slip.TOO_SHORT)
        case NeedsPassphrase():
            return say("Keeping", "That is not the passphrase you have now. Nothing was changed.")
        case KeyOutOfReach(trouble=why):
            return _out_of_reach(why)
        case NewerHistory():
            return say("Keeping", "A newer Porchlight wrote your past checks. Nothing was changed.")
        case NotWritten() if which is Way.NOTHING:
            return say("Keeping", "Not all could be deleted. Porchlight tries again when you next open it.")
        case NotWritten(why=why):
            return _not_written(why)
        case unexpected:
            assert_never(unexpected)


def _slip(slip: Slip) -> str:
    match slip:
        case Slip.EMPTY:
            return say("Keeping", "Please type the passphrase you have now.")
        case Slip.TOO_SHORT:
            return say("Keeping", "Please use {least} letters or more.", least=SHORTEST)
        case Slip.NOT_THE_SAME:
            return say("Keeping", "The two are not the same. Please type them once more.")
        case unexpected:
            assert_never(unexpected)


def _out_of_reach(why: KeyTrouble) -> str:
    match why:
        case KeyTrouble.NO_KEYCHAIN:
            return say("Keeping", "The password store of this computer was not found. Nothing was changed.")
        case KeyTrouble.LOCKED:
            return say("Keeping", "The password store is locked. Unlock it and try once more.")
        case KeyTrouble.REFUSED:
            return say("Keeping", "The password store said no. Nothing was changed.")
        case unexpected:
            assert_never(unexpected)


def _not_written(why: Why) -> str:
    match why:
        case Why.DISK_FULL:
            return say("Keeping", "The disk is full. Nothing was changed.")
        case Why.BUSY:
            return say("Keeping", "Something else is using the file. Please try once more.")
        case Why.DAMAGED:
            return say("Keeping", "The file has a fault. Please close Porchlight and open it again.")
        case Why.CANNOT_WRITE:
            return say("Keeping", "The folder or the disk gave a fault. Nothing was changed.")
        case unexpected:
            assert_never(unexpected)
