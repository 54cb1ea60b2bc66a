"""Finds passwords that a message gives: `password: Xk92!pqr`. A number behind such a word is found as a code.

Rules: the word alone is no password, so what follows needs a digit or a sign in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.assistant.redaction.kinds import Private
from app.assistant.redaction.readable import Found

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS: Final = (
    "password",
    "passwort",
    "passcode",
    "passphrase",
    "kennwort",
    "contrase",
    "mot de passe",
    "senha",
    "wachtwoord",
)
_BEHIND: Final = re.compile(
    r"(?:[ñn]a)?(?: (?i:is|ist|es|est|é|è|lautet)(?=[ :])| (?=[:=])|(?=[:=]))[:=]?\s{0,3}"
    r"(?P<value>[^\s\"'<>\[\]\ue000]{6,40})"
)
_ENDS: Final = ".,;:!?)"
_SHORTEST: Final = 6
_SIGNS: Final = frozenset("0123456789!#$%&*+?@_")


def passwords(text: str) -> Iterator[Found]:
    """Every password of a readable copy, in order."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = text
    place = 0
    for end in sorted(end for word in _WORDS for end in _ends(lower, word)):
        match = _BEHIND.match(text, end) if end >= place else None
        value = match["value"].rstrip(_ENDS) if match is not None else ""
        if match is not None and len(value) >= _SHORTEST and not _SIGNS.isdisjoint(value):
            place = match.start("value") + len(value)
            yield Found(match.start("value"), place, Private.CODE)


def _ends(text: str, word: str) -> Iterator[int]:
    """Where each occurrence of a word ends."""
    place = text.find(word)
    while place >= 0:
        yield place + len(word)
        place = text.find(word, place + len(word))
