"""Decides which sentences of a model may stand beside a verdict.

Rules: none that calms, none that tells the reader what to do (that is the bundled advice's part), none that
repeats our own rules or the message itself, also turned around or shifted by thirteen letters. Words can
always be put so that a list misses them: this is the second wall. The first is that nothing of a model
lowers an answer, and that nothing it names can be called, opened or paid to.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from app.assistant.asking import rules
from app.assistant.naming import GAP
from app.assistant.unfit import unfit
from app.core.text.fold import LOOK_ALIKE

if TYPE_CHECKING:
    from collections.abc import Iterator

Rows: TypeAlias = frozenset[tuple[str, ...]]
OF_OURS: Final = 5
"""Words in a row that nobody writes by chance."""
OF_THE_MESSAGE: Final = 6
_ENDS: Final = ".!?\u3002\uff01\uff1f\u061f\u0964"
_SENTENCE: Final = re.compile(rf"[^{_ENDS}]++[{_ENDS}]*+")
_WORD: Final = re.compile(r"[^\W\d_]+")


def fit(text: str, theirs: Rows = frozenset()) -> str:
    """The sentences of a plain text that may be shown; empty where none may.

    Args:
        text: from `app.assistant.plain`.
        theirs: from `rows_of` what the model was given; a sentence that repeats it says nothing.
    """
    if any(_shares(turned, OF_OURS, _ours()) for turned in _turned(text)):
        return ""
    kept = [
        sentence.strip()
        for sentence in _SENTENCE.findall(text)
        if _WORD.search(sentence)
        and not _is_unfit(sentence)
        and not _is_holed(sentence)
        and not _shares(sentence, OF_THE_MESSAGE, theirs)
    ]
    return " ".join(kept)


def rows_of(message: str) -> Rows:
    """The words of a message in rows, by which it is known again."""
    return frozenset(_rows(message, OF_THE_MESSAGE))


def _is_unfit(sentence: str) -> bool:
    bare = _bare(sentence)
    return any(pattern.search(bare) for pattern in unfit())


def _is_holed(sentence: str) -> bool:
    """Whether the sentence was about what was taken out: at its end, its beginning, or twice."""
    words = sentence.strip(" .!?,;:\u3002")
    return words.startswith(GAP) or words.endswith(GAP) or words.count(GAP) > 1


def _bare(sentence: str) -> str:
    """Lower case without accents; in a Latin word, letters that only look Latin become it."""
    lower = unicodedata.normalize("NFD", sentence.casefold().replace("\u2019", "'"))
    bare = "".join(c for c in lower if not "\u0300" <= c <= "\u036f").strip()
    words = (
        w.translate(LOOK_ALIKE) if re.search("[a-z]", w) and not w.isascii() else w for w in bare.split()
    )
    return " ".join(words)


def _turned(text: str) -> Iterator[str]:
    """The text as it stands, from behind, and shifted by thirteen letters."""
    yield text
    yield text[::-1]
    yield codecs.encode(text, "rot13")


def _shares(text: str, length: int, known: Rows) -> bool:
    return any(row in known for row in _rows(text, length))


def _rows(text: str, length: int) -> Iterator[tuple[str, ...]]:
    words = [word.casefold() for word in _WORD.findall(text)]
    return (tuple(words[n : n + length]) for n in range(len(words) - length + 1))


@cache
def _ours() -> Rows:
    return frozenset(row for name in ("opinion", "talk") for row in _rows(rules(name), OF_OURS))
