"""Makes this computer a device of a gateway, by the code that whoever runs the gateway handed over.

Rules: nothing is sent before the code was found whole, nor while the person pauses everything online or
nobody can tell whether they do; one real call proves the key before anything is kept;
the key goes to the keychain and is never shown; where there is no keychain nothing is set up, and it says
why. A code typed as an argument is seen by other programs and by the shell's history, so without one it is
asked for.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, Protocol, assert_never

from app.commands.answers import USAGE
from app.commands.terminal import defanged, put
from app.core.call import (
    Answered,
    Cancelled,
    Garbled,
    LimitedFor,
    NotAllowed,
    NotSent,
    NotUnderstood,
    Offline,
    QuotaUsedUp,
    RefusedByModel,
    RefusedKey,
    Revoked,
    ServiceTrouble,
    TimedOut,
    TooLong,
    Unproved,
    WrongAddress,
)
from app.core.call_words import sentence
from app.core.enrolment import LONGEST, Enrolment, NoCode, read
from app.core.trial import TRIAL

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.core.call import CallOutcome
    from app.core.service import Question, Service

NOT_ENROLLED: Final = 1
"""Exit code where the code was good but nothing could be set up."""
_NO_KEYCHAIN: Final = (
    "This computer has no safe place for keys that we can use. So online help stays off, and we sent "
    "nothing. On Linux, GNOME Keyring or KDE Wallet is such a place."
)
_PAUSED: Final = (
    "You paused everything online, so we sent nothing and set nothing up. "
    "Turn off the pause under Online help. Then try again."
)
_NO_SETTINGS: Final = (
    "We could not read your settings, so we sent nothing and set nothing up. "
    "Open Porchlight once. Then try again."
)
_WRONG: Final = {
    NoCode.NOT_ONE: "This is not an enrolment code. Copy the whole line that starts with porchlight1.",
    NoCode.DAMAGED: "A part of this code is missing or changed. Copy the whole code again.",
    NoCode.NEWER: "This code is for a newer Porchlight. Update Porchlight, then try again.",
}


class Desk(Protocol):
    """Where a device is enrolled."""

    @property
    def keychain(self) -> str:
        """What people call the keychain; empty where there is none."""

    @property
    def is_logged(self) -> bool:
        """Whether the last call stands in the log for good."""

    @property
    def is_paused(self) -> bool | None:
        """Whether the person paused everything online; None where nobody can tell."""

    def call(self, service: Service, key: str, question: Question) -> CallOutcome:
        """Ask a service once, with a key that is not kept yet."""

    def keep(self, service: Service, key: str) -> str:
        """Keep a key in the keychain, then its service; why not, or nothing where they were kept."""


def enrol(code: str | None, desk: Callable[[], Desk]) -> int:
    """Enrol this computer.

    Args:
        code: as it was typed; None to ask for it.
        desk: makes the desk, once the code was found whole.

    Returns:
        0; 1 where nothing could be set up; 2 where the code is none.
    """
    enrolment = read(_asked() if code is None else code)
    if isinstance(enrolment, NoCode):
        return _told(_WRONG[enrolment], USAGE)
    at = desk()
    is_paused = at.is_paused
    if is_paused is not False:
        return _told(_PAUSED if is_paused else _NO_SETTINGS, NOT_ENROLLED)
    if not at.keychain:
        return _told(_NO_KEYCHAIN, NOT_ENROLLED)
    outcome = at.call(enrolment.service, enrolment.key, TRIAL)
    if not proves_key(outcome):
        return _told(f"{sentence(outcome)} Nothing was set up.", NOT_ENROLLED)
    return _kept(at, enrolment, outcome)


def proves_key(outcome: CallOutcome) -> bool:
    """Whether a first call shows that the key is good, be it that there is just nothing left."""
    match outcome:
        case Answered() | LimitedFor() | QuotaUsedUp() | RefusedByModel() | Garbled():
            return True
        case (
            Offline()
            | TimedOut()
            | Unproved()
            | RefusedKey()
            | Revoked()
            | NotAllowed()
            | ServiceTrouble()
            | TooLong()
            | WrongAddress()
            | NotUnderstood()
            | NotSent()
            | Cancelled()
        ):
            return False
        case unexpected:
            assert_never(unexpected)


def _kept(at: Desk, enrolment: Enrolment, outcome: CallOutcome) -> int:
    keychain = at.keychain
    trouble = at.keep(enrolment.service, enrolment.key)
    if trouble:
        return _told(f"We could not keep the key, so nothing was set up. ({trouble})", NOT_ENROLLED)
    put(sentence(outcome))
    put(f"This computer may now ask {enrolment.service.model} at {defanged(enrolment.service.base_url)}.")
    put(f"Its key is in {keychain}, and is not shown again. You can delete the code.")
    if not at.is_logged:
        put("This first call is not in your log. Your past checks are not open just now.")
    return 0


def _asked() -> str:
    """The code as it is pasted, not shown; from standard input where nobody sits there."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(LONGEST + 1)
    from getpass import getpass

    return getpass("Paste the code you were given, then press Enter. It is not shown. ")


def _told(words: str, exit_code: int) -> int:
    print(words, file=sys.stderr)
    return exit_code
