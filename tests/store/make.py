"""Checks, keychains and open histories for the tests of the store."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from app.core.departure import Errand, Leaving, Purpose, Returned
from app.core.history import NewCheck, Query
from app.core.opening import AsBefore, Opened, WithPassphrase
from app.core.outcome import Group
from app.core.subject import Kind, Part, Span
from app.core.verdict import Answer, Reason, Step, Verdict
from app.store.keychain import KEY_BYTES, NoKey, NoKeychain, Unlocked
from app.store.open import open_history

if TYPE_CHECKING:
    from pathlib import Path

    from app.core.history import History
    from app.core.opening import Choice, Opening
    from app.store.keychain import Keychain, Trouble

NOW = datetime(2026, 11, 23, 6, 4, tzinfo=UTC)
KEY = bytes(range(KEY_BYTES))
LEAVING = Leaving(NOW, Errand(Purpose.CHECK, removed=("email",)), "own", "model.example", 1_200)
RETURNED = Returned(NOW, "answered", 1_500, 900)
PASSPHRASE = WithPassphrase("correct horse battery")


class FakeKeychain:
    """A keychain in memory; it gives `trouble` instead of an answer while there is any."""

    def __init__(self, key: bytes | None = None, trouble: Trouble | None = None) -> None:
        self.key = key
        self.trouble = trouble

    @property
    def name(self) -> str:
        return "in memory"

    def read(self) -> Unlocked | NoKey | Trouble:
        return self.trouble or (NoKey() if self.key is None else Unlocked(self.key))

    def keep(self, key: bytes) -> Unlocked | Trouble:
        if self.trouble:
            return self.trouble
        self.key = key
        return Unlocked(self.key)

    def forget(self) -> NoKey | Trouble:
        if self.trouble:
            return self.trouble
        self.key = None
        return NoKey()


def verdict(answer: Answer = Answer.SCAM, kind: Kind = Kind.MESSAGE) -> Verdict:
    reason = Reason(
        sign="want.money",
        group=Group.WANT,
        finding="It asks for money.",
        why="Money that is sent is gone.",
        honest="A shop may ask for what you owe.",
        span=Span(Part.TEXT, 0, 4),
        quote="Your",
        weight=1.5,
    )
    return Verdict(
        answer=answer,
        kind=kind,
        looks_like="text message, 1 link",
        sentence="This looks like a scam.",
        probability=0.97,
        how_sure="97 of 100",
        reasons=(reason,),
        steps=(Step("stop", "Do not pay."),),
    )


def new(
    text: str = "Your parcel is held. Pay 2 pounds.",
    answer: Answer = Answer.SCAM,
    kind: Kind = Kind.MESSAGE,
    *,
    pasted: str | bytes | None = None,
    title: str = "",
    profile: str = "me",
    age_days: int = 0,
) -> NewCheck:
    made = NOW - timedelta(days=age_days)
    given = text if pasted is None else pasted
    return NewCheck(
        given, verdict(answer, kind), made, title or text[:40], text, "Ann <a@b.example>", profile
    )


def opened(folder: Path, keychain: Keychain | None = None) -> Opened:
    """Open with the key of the tests in the keychain, unless another keychain is given."""
    return ready(open_it(folder, None, keychain or FakeKeychain(KEY)))


def history(folder: Path) -> History:
    return opened(folder).history


def open_it(folder: Path, choice: Choice | None = None, keychain: Keychain | None = None) -> Opening:
    """Open on a system without a keychain, unless one is given."""
    return open_history(
        folder, keychain or FakeKeychain(trouble=NoKeychain("no bus")), choice or AsBefore(), now=NOW
    )


def ready(opening: Opening) -> Opened:
    assert isinstance(opening, Opened), opening
    return opening


def keep_one(opening: Opening) -> None:
    past = ready(opening).history
    assert isinstance(past.add(new("first")), int)
    past.close()


def titles(opening: Opening) -> list[str]:
    past = ready(opening).history
    found = [row.title for row in past.rows(Query())]
    past.close()
    return found


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.endswith("-shm")}
