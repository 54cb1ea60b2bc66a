"""Decides which letters count as the same: other alphabets, accents, digits for letters.

Rules: `fold` gives what a reader takes a word for; `skeleton` goes further and makes equal what eyes
confuse (`paypa1`, `paypai`, `rnicrosoft`), so it only ever compares with other skeletons. The table of
letters comes from the Unicode confusables (UTS #39) and stands in `resources/directory/confusables.toml`.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_SAME: Final = str.maketrans("1i|!0354789$@", "lllloesatbgsa")
_PAIRS: Final = (("rn", "m"), ("vv", "w"))


class Letters:
    """The table of letters that look like ASCII ones."""

    def __init__(self, looks_like: Mapping[str, str]) -> None:
        """Take the table.

        Args:
            looks_like: each ASCII letter with all characters that look like it, in one string.
        """
        self._table = {ord(other): letter for letter, others in looks_like.items() for other in others}

    def fold(self, word: str) -> str:
        """The word in lower-case ASCII as far as it looks like ASCII; signs without width left out."""
        if word.isascii():
            return word.lower()
        plain = unicodedata.normalize("NFKD", word.translate(self._table))
        kept = "".join(sign for sign in plain if unicodedata.category(sign) not in {"Mn", "Cf"})
        return unicodedata.normalize("NFKC", kept.translate(self._table)).lower()


def without_accents(word: str) -> str:
    """The word in lower case without accents and signs without width; other alphabets stay."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word)
    kept = "".join(sign for sign in plain if unicodedata.category(sign) not in {"Mn", "Cf"})
    return unicodedata.normalize("NFKC", kept).lower()


def is_numbered(word: str) -> bool:
    """Whether more than half of it are digits: `c0135` is the number of a machine, no disguise of Coles."""
    return 2 * sum(map(str.isdigit, word)) > len(word)


def skeleton(word: str) -> str:
    """What is left of a folded word when letters that eyes confuse are made equal."""
    same = word.translate(_SAME)
    for pair, letter in _PAIRS:
        if pair in same:
            same = same.replace(pair, letter)
    return same
