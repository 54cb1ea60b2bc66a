"""The four answers as a terminal and a shell know them: a sign, a word, a colour, an exit code.

Rules: the word always stands beside the sign and the colour; no answer is green, since nothing is called
safe.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.verdict import Answer

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Face:
    """How one answer looks."""

    word: str
    sign: str
    plain_sign: str
    """The sign where the terminal knows ASCII only."""
    colour: str
    """Numbers of the ANSI colour sequence."""
    exit_code: int


FACES: Final = {
    Answer.SCAM: Face("SCAM", "✖", "[X]", "1;97;41", 20),
    Answer.CAREFUL: Face("BE CAREFUL", "▲", "[!]", "1;30;43", 10),
    Answer.CANNOT_TELL: Face("CAN'T TELL", "?", "[?]", "1;30;47", 30),
    Answer.NO_SIGNS: Face("NO SIGNS FOUND", "○", "[ ]", "1;97;44", 0),
}
_WORST_FIRST: Final = (Answer.SCAM, Answer.CAREFUL, Answer.CANNOT_TELL, Answer.NO_SIGNS)
USAGE: Final = 2
"""Exit code where the command was wrong or a file could not be read."""


def exit_code(answers: Iterable[Answer]) -> int:
    """The code of the worst answer: scam, careful, can't tell, no signs; 0 for none."""
    given = set(answers)
    return next((FACES[answer].exit_code for answer in _WORST_FIRST if answer in given), 0)
