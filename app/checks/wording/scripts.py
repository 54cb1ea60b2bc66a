"""Decides which phrases a text is read with: those for every text, and those of its scripts and languages.

Rules: a phrase belongs to a script when one of its terms can only be said in it; a script's phrases are
unpacked when the first text in it comes; what is taken back is settled over all of them, as in one table.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.checks.wording.matcher import Matcher, settled
from app.checks.wording.places import Places
from app.checks.wording.unsaid import NONE_DENIED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from app.checks.wording.hit import Hit
    from app.checks.wording.tables import Tables
    from app.checks.wording.unsaid import Denials
    from app.core.text.tokens import Tokens

COMMON: Final = "common"
"""The phrases that any text is read with."""
FURTHER: Final = "further"
"""Those of the further languages in Latin letters; for all texts but those plainly in another language."""
_LETTERS: Final[Mapping[str, str]] = {
    "arabic": "\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff",
    "bengali": "\u0980-\u09ff",
    "cyrillic": "\u0400-\u052f",
    "devanagari": "\u0900-\u097f",
    "east_asian": "\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "hangul": "\u1100-\u11ff\uac00-\ud7af",
    "hebrew": "\u0590-\u05ff",
    "thai": "\u0e00-\u0e7f",
}
"""Letters of the scripts that have phrases of their own, by Unicode block."""
SCRIPTS: Final = (COMMON, FURTHER, *_LETTERS)
_ONE_LETTER: Final = {script: re.compile(f"[{letters}]") for script, letters in _LETTERS.items()}


def script_of(terms: Iterable[Iterable[str]]) -> str:
    """The script whose phrases a phrase belongs to.

    Args:
        terms: for each term that may not be missing, the words it may begin with.
    """
    choices = [list(heads) for heads in terms]
    for script, letter in _ONE_LETTER.items():
        if any(all(letter.search(head) for head in heads) for heads in choices):
            return script
    return COMMON


def scripts_in(text: str) -> list[str]:
    """The scripts with phrases of their own that a text has a letter of."""
    if text.isascii():
        return []
    letters = "".join(set(text))
    return [script for script, letter in _ONE_LETTER.items() if letter.search(letters)]


class Wordings:
    """All phrases of all signs, by script."""

    def __init__(self, unpack: Callable[[str], Tables], denials: Denials = NONE_DENIED) -> None:
        """Unpack nothing but what any text is read with.

        Args:
            unpack: gives the tables of one of `SCRIPTS`.
            denials: how a text says that an ask is not made.
        """
        self._denials = denials
        self._unpack = unpack
        self._matchers = {COMMON: Matcher(unpack(COMMON))}

    def hits(self, tokens: Tokens, *, further: bool = True) -> list[Hit]:
        """Every phrase found, in reading order, at most so many a sign and role; none taken back.

        Args:
            tokens: the words of a text.
            further: it may be in one of the further languages.
        """
        if not tokens.words:
            return []
        places = Places(tokens)
        scripts = (COMMON, *([FURTHER] if further else ()), *scripts_in(tokens.text))
        found = [hit for script in scripts for hit in self._matcher(script).found(places)]
        return settled(found, tokens, self._denials)

    def _matcher(self, script: str) -> Matcher:
        matcher = self._matchers.get(script)
        if matcher is None:
            matcher = self._matchers[script] = Matcher(self._unpack(script))
        return matcher
