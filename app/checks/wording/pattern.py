"""Reads one wording of the phrase language into elements; used when the resources are compiled.

The language, one line a phrase:

    verify|confirm* your|the account     words in a row; `|` either; `*` at an end: any rest of the word
    click .. link                        `..` up to 3 words between, in the same sentence
    arrested ... pay                     `...` up to 8 words between, across sentences too
    send me? the code                    `?` may be missing
    gift_card|gift_cards                 `_` joins the words of one choice
    pay @money                           @number @money @link @phone @email @code @brand: a token of that kind
    {click} here                         a named set of choices (resources/signs/sets.toml)

Rules: a phrase has at least one term that is not optional; it never begins or ends with a gap; folded like
the text it is matched against; scripts without spaces are cut into characters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.core.text.tokens import TAG_NAMES, tokenise

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORT_GAP: Final = 3
LONG_GAP: Final = 8
MOST_TERMS: Final = 12


class PatternError(ValueError):
    """A phrase that is not of the phrase language."""

    def __init__(self, wrong: str, phrase: str) -> None:
        """Say what is wrong, and quote the phrase or the word of it."""
        super().__init__(f"{wrong}: {phrase!r}")


@dataclass(frozen=True, slots=True)
class Element:
    """One term of a phrase and the gap before it."""

    term: str
    """Folded choices joined by `|`: `word`, `pre*`, `*post`, `two_words`, `@tag`."""
    gap: int
    """Most words between it and the term before."""
    crosses: bool
    """The gap may lie across a sentence end."""
    optional: bool


def parse(phrase: str, sets: Mapping[str, str]) -> tuple[Element, ...]:
    """Read one phrase.

    Args:
        phrase: a line of the language above.
        sets: named choices, `{"click": "click|tap|press"}`.

    Returns:
        Its elements, in order; the first has no gap.

    Raises:
        PatternError: says what is wrong, with the phrase.
    """
    elements: list[Element] = []
    gap, crosses = 0, False
    for word in phrase.split():
        if word in {"..", "..."}:
            if not elements or gap:
                wrong = "a gap at the start, or two in a row"
                raise PatternError(wrong, phrase)
            gap, crosses = (SHORT_GAP, False) if word == ".." else (LONG_GAP, True)
            continue
        optional = word.endswith("?")
        elements.append(Element(_term(word.removesuffix("?"), sets, phrase), gap, crosses, optional))
        gap, crosses = 0, False
    if gap or not elements or elements[0].optional or len(elements) > MOST_TERMS:
        wrong = "begins with an optional term, ends with a gap, is empty or too long"
        raise PatternError(wrong, phrase)
    return tuple(elements)


def _term(word: str, sets: Mapping[str, str], phrase: str) -> str:
    choices: list[str] = []
    for choice in word.split("|"):
        if choice.startswith("{") and choice.endswith("}"):
            name = choice[1:-1]
            if name not in sets:
                wrong = "no set of that name"
                raise PatternError(wrong, f"{choice} in {phrase}")
            choices += _term(sets[name], sets, phrase).split("|")
        elif choice.startswith("@"):
            if choice not in TAG_NAMES:
                wrong = "no tag of that name"
                raise PatternError(wrong, f"{choice} in {phrase}")
            choices.append(choice)
        else:
            choices.append(_folded(choice, phrase))
    return "|".join(dict.fromkeys(choices))


def _folded(choice: str, phrase: str) -> str:
    head, tail = choice.startswith("*"), choice.endswith("*")
    words = tokenise(choice.strip("*").replace("_", " ")).words
    if not words or (head and tail) or "{" in choice or "}" in choice:
        wrong = "not a choice"
        raise PatternError(wrong, f"{choice} in {phrase}")
    return ("*" if head else "") + "_".join(words) + ("*" if tail else "")
