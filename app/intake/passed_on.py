"""Recognises the line that parts a note from the mail passed on below it.

Rules: such a line is ruled (`---- Forwarded message ----`) or ends with a colon; the words alone, inside a
sentence, are no such line.
Source: what mail programs write above a forwarded mail in the seven languages.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final

LONGEST_LINE: Final = 120
"""Characters of the longest line that can be one."""
_FORWARDED_WORDS: Final = (
    "forwarded message|begin forwarded message|begin forwarded text|forwarded text|forwarded mail"
    "|forwarded email|forwarded by|fwd|weitergeleitete nachricht|anfang der weitergeleiteten nachricht"
    "|mensaje reenviado|inicio del mensaje reenviado|message transféré|début du message transféré"
    "|début du message réexpédié|message réexpédié|mensagem encaminhada|início da mensagem encaminhada"
    "|início da mensagem reencaminhada|mensagem reencaminhada|messaggio inoltrato|inizio messaggio inoltrato"
    "|doorgestuurd bericht|begin doorgestuurd bericht"
)
_ORIGINAL_WORDS: Final = (
    "original message|original email|original mail|original-nachricht|originalnachricht"
    "|ursprüngliche nachricht|mensaje original|message d'origine|message original|mensagem original"
    "|messaggio originale|oorspronkelijk bericht"
)
_FORWARDED: Final = frozenset(_FORWARDED_WORDS.split("|"))
_ORIGINAL: Final = frozenset(_ORIGINAL_WORDS.split("|"))
_RULED: Final = re.compile(r"[-_=*\u2013\u2014]{2}")
_AROUND: Final = " -_=*:.\u2013\u2014>"


class Divider(Enum):
    """What a dividing line says of the words below it."""

    FORWARDED = auto()
    """Somebody passed them on."""
    ORIGINAL = auto()
    """They are an older mail: passed on, or quoted by an answer."""
    RULE = auto()
    """Nothing: it is a bare line of dashes."""


def divider(line: str) -> Divider | None:
    """What a line says when it parts a note from a mail below it; None for any other line."""
    bare = line.strip()
    if len(bare) > LONGEST_LINE or not bare:
        return None
    ruled = _RULED.match(bare) is not None
    if not ruled and not bare.endswith((":", "--")):
        return None
    words = " ".join(bare.strip(_AROUND).casefold().split())
    if words in _FORWARDED or words.startswith("forwarded by "):
        return Divider.FORWARDED
    if words in _ORIGINAL:
        return Divider.ORIGINAL
    return Divider.RULE if ruled and not words else None
